@echo off
rem Starts Critical Friend: the workbench, or with arguments one of its commands. critical-friend --help lists them.
setlocal
set "home=%~dp0"
if "%home:~-1%"=="\" set "home=%home:~0,-1%"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
for %%j in ("%home%\plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%j"
set "state=%LOCALAPPDATA%\Critical Friend"
set "common=-install "%home%" -nosplash"
set "places=-Dosgi.configuration.area="%state%\configuration" -Dosgi.sharedConfiguration.area="%home%\configuration" -Dorg.criticalfriend.examples="%home%\models" -Dorg.criticalfriend.guide="%home%\docs""
if "%~1"=="" goto workbench
if "%~1"=="workbench" goto workbench
"%java%" "@%home%\java.options" %places% -jar "%launcher%" %common% -data @none -application org.criticalfriend.cli.application %*
exit /b %errorlevel%
:workbench
if "%~2"=="" (
	"%java%" "@%home%\java.options" %places% -jar "%launcher%" %common% -data @noDefault
) else (
	"%java%" "@%home%\java.options" %places% -jar "%launcher%" %common% -data @noDefault -folder "%~2"
)
exit /b %errorlevel%
