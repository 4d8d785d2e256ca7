@echo off
rem Starts Critical Friend: the workbench, or with arguments one of its commands. critical-friend --help lists them.
setlocal disabledelayedexpansion
set "home=%~dp0"
if "%home:~-1%"=="\" set "home=%home:~0,-1%"
set "java=java"
set "javaw=javaw"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
if defined JAVA_HOME set "javaw=%JAVA_HOME%\bin\javaw.exe"
set "version="
for /f tokens^=2^ delims^=^" %%v in ('call "%java%" -version 2^>^&1 ^| findstr /c:" version "') do if not defined version set "version=%%v"
set "major="
for /f "delims=.-+" %%v in ("%version%") do set "major=%%v"
if not defined major goto nojava
if %major% lss 21 goto nojava
set "unsafe="
if %major% geq 23 set "unsafe=--sun-misc-unsafe-memory-access=allow"
for %%j in ("%home%\plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%j"
set "state=%LOCALAPPDATA%\Critical Friend"
rem The workbench is opened here if that is all that is asked for; the command "workbench" does the rest.
set folder=
if "%~1"=="" goto workbench
if not "%~1"=="workbench" goto command
if "%~2"=="" goto workbench
if not "%~3"=="" goto command
if not exist "%~f2\" goto command
set folder=-folder "%~f2\."
:workbench
start "" "%javaw%" "@%home%\java.options" %unsafe% "-Dosgi.configuration.area=%state%\configuration" "-Dosgi.sharedConfiguration.area=%home%\configuration" "-Dorg.criticalfriend.examples=%home%\models" "-Dorg.criticalfriend.guide=%home%\docs" -jar "%launcher%" -install "%home%" -nosplash -data @noDefault %folder%
exit /b %errorlevel%
:command
"%java%" "@%home%\java.options" %unsafe% "-Dosgi.configuration.area=%state%\configuration" "-Dosgi.sharedConfiguration.area=%home%\configuration" "-Dorg.criticalfriend.workbench=%home%" "-Dorg.criticalfriend.resources=%home%" -jar "%launcher%" -install "%home%" -nosplash -data @none -application org.criticalfriend.cli.application %*
exit /b %errorlevel%
:nojava
echo Critical Friend needs Java 21 or newer; set JAVA_HOME to one, or install it (for example Eclipse Temurin 21). 1>&2
exit /b 3
