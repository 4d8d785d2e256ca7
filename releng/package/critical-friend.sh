#!/usr/bin/env sh
# Starts Critical Friend: the workbench, or with arguments one of its commands. `critical-friend --help` lists them.
self=$0
while [ -L "$self" ]; do
	link=$(readlink "$self")
	case $link in /*) self=$link ;; *) self=$(dirname "$self")/$link ;; esac
done
home=$(cd "$(dirname "$self")" && pwd -P) || exit 3
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
version=$("$java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1)
if [ "${version:-0}" -lt 21 ]; then
	echo "Critical Friend needs Java 21 or newer; set JAVA_HOME to one, or install it (for example Eclipse Temurin 21)." >&2
	exit 3
fi
state=${XDG_STATE_HOME:-$HOME/.local/state}/critical-friend
first_thread=
if [ "$(uname -s)" = Darwin ]; then
	state="$HOME/Library/Application Support/Critical Friend"
	first_thread=-XstartOnFirstThread
fi
# The workbench is opened here, in one process, if that is all that is asked for; the command `workbench` does the rest.
if [ $# = 0 ] || { [ "$1" = workbench ] && { [ $# = 1 ] || { [ $# = 2 ] && [ -d "$2" ]; }; }; }; then
	set -- -data @noDefault ${2:+-folder "$2"}
else
	first_thread=
	set -- -data @none -application org.criticalfriend.cli.application "$@"
fi
unsafe=
[ "$version" -lt 23 ] || unsafe=--sun-misc-unsafe-memory-access=allow
export GDK_GL="${GDK_GL:-disable}" # drawing by OpenGL takes 45 MB where there is no graphics card
exec "$java" "@$home/java.options" $unsafe $first_thread \
	"-Dosgi.configuration.area=$state/configuration" "-Dosgi.sharedConfiguration.area=$home/configuration" \
	"-Dorg.criticalfriend.examples=$home/models" "-Dorg.criticalfriend.guide=$home/docs" \
	"-Dorg.criticalfriend.workbench=$home" "-Dorg.criticalfriend.resources=$home" \
	-jar "$home"/plugins/org.eclipse.equinox.launcher_*.jar -install "$home" -nosplash "$@"
