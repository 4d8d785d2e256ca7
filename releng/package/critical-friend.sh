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
launcher=$(echo "$home"/plugins/org.eclipse.equinox.launcher_*.jar)
state=${XDG_STATE_HOME:-$HOME/.local/state}/critical-friend
[ "$(uname -s)" = Darwin ] && state="$HOME/Library/Application Support/Critical Friend"
folder=
if [ $# = 0 ] || { [ "$1" = workbench ] && [ $# -le 2 ] && case ${2:-} in -*) false ;; esac; }; then
	folder=${2:-}
	set -- -data @noDefault ${folder:+-folder "$folder"}
else
	set -- -data @none -application org.criticalfriend.cli.application "$@"
fi
options=
[ "$version" -ge 23 ] && options=--sun-misc-unsafe-memory-access=allow
[ "$(uname -s)" = Darwin ] && [ "$3" != -application ] && options="$options -XstartOnFirstThread"
export GDK_GL="${GDK_GL:-disable}" # drawing by OpenGL takes 45 MB where there is no graphics card
exec "$java" "@$home/java.options" $options \
	"-Dosgi.configuration.area=$state/configuration" "-Dosgi.sharedConfiguration.area=$home/configuration" \
	"-Dorg.criticalfriend.examples=$home/models" "-Dorg.criticalfriend.guide=$home/docs" \
	-jar "$launcher" -install "$home" -nosplash "$@"
