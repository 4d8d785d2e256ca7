# Finds or fetches what a build needs: a JDK, Maven, system packages. Sourced by the scripts at the top of the project, which set
# `home` to that folder. Works with bash 3.2, which is what macOS has.

say() { printf '%s\n' "$*" >&2; }

fail() { say "$*"; exit 3; }

# The feature number of the JDK in a folder (21, 25 ...), in `jdk_feature`, and what tells it from any other, in `jdk_key`.
read_jdk() {
	jdk_feature=0 jdk_key=
	[ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
	local line version= runtime= vendor=
	while IFS= read -r line; do
		case $line in
			JAVA_VERSION=*) version=${line#*=} ;;
			JAVA_RUNTIME_VERSION=*) runtime=${line#*=} ;;
			IMPLEMENTOR=*) vendor=${line#*=} ;;
		esac
	done < "$1/release"
	version=${version//\"/}
	jdk_feature=${version%%[.+-]*}
	case $jdk_feature in '' | *[!0-9]*) jdk_feature=0; return 1 ;; esac
	jdk_key=${vendor}-${runtime:-$version}
	jdk_key=${jdk_key//[^A-Za-z0-9.+-]/}
}

use_jdk() {
	read_jdk "$1" && [ "$jdk_feature" -ge 21 ] || return 1
	JAVA_HOME=$1
	export JAVA_HOME
}

# The JDK whose `java` is on the path.
jdk_on_path() {
	local java
	java=$(command -v java) || return 1
	java=$(readlink -f "$java" 2>/dev/null) || return 1
	use_jdk "${java%/bin/java}"
}

# The newest JDK in the folders where systems keep them.
jdk_in_usual_folders() {
	local folder best= best_feature=20
	for folder in /usr/lib/jvm/* /usr/lib64/jvm/* /usr/local/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
			/usr/local/opt/openjdk* /opt/homebrew/opt/openjdk* /opt/* /opt/java/* /usr/java/* \
			"${HOME:-/}"/.sdkman/candidates/java/* "${HOME:-/}"/.jdks/*; do
		if read_jdk "$folder" && [ "$jdk_feature" -gt "$best_feature" ]; then
			best=$folder best_feature=$jdk_feature
		fi
	done
	[ -n "$best" ] && use_jdk "$best"
}

may_install() { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; }

apt_has() { apt-cache policy "$1" 2>/dev/null | grep -q 'Candidate: [^(]'; }

# Installs system packages; what apt has to say goes to a log.
apt_install() {
	say "Installing $* ..."
	DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >> "$work/apt.log" 2>&1
}

apt_update() { apt-get update -qq >> "$work/apt.log" 2>&1; }

jdk_from_apt() {
	may_install || return 1
	mkdir -p "$work"
	apt_update
	local package
	for package in openjdk-25-jdk-headless openjdk-21-jdk-headless; do
		if apt_has $package && apt_install $package && jdk_in_usual_folders; then
			return 0
		fi
	done
	return 1
}

# Sets JAVA_HOME to a JDK that is new enough, `jdk_feature` and `jdk_key`.
find_jdk() {
	[ -n "${JAVA_HOME:-}" ] && use_jdk "$JAVA_HOME" || jdk_on_path || jdk_in_usual_folders || jdk_from_apt || fail \
"Critical Friend needs a JDK 21 or newer, and none was found in JAVA_HOME, on the path or in the usual folders.
Install one (Debian 13, Ubuntu 24.04: apt-get install openjdk-21-jdk-headless; Fedora: dnf install java-21-openjdk-devel;
macOS: brew install openjdk@21; any system: Eclipse Temurin 21 or 25), or set JAVA_HOME to one that you have."
}

maven_is_new_enough() {
	local version
	version=$("$1" -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9][0-9.]*\).*/\1/p' | head -n 1)
	[ -n "$version" ] && [ "$(printf '3.9.9\n%s\n' "$version" | sort -t . -k 1,1n -k 2,2n -k 3,3n | head -n 1)" = 3.9.9 ]
}

# Sets `maven` to a Maven that is new enough for Tycho; an older one fetches it.
find_maven() {
	local version=3.9.11
	maven=$work/tools/apache-maven-$version/bin/mvn
	[ -x "$maven" ] && return
	if ! command -v mvn >/dev/null 2>&1; then
		mkdir -p "$work"
		may_install && apt_update && apt_install maven || fail \
"Critical Friend needs Maven to build itself, and there is no \`mvn\` on the path.
Install it (Debian, Ubuntu: apt-get install maven; Fedora: dnf install maven; macOS: brew install maven). Any version from 3.6
on will do: it fetches the newer one that is needed."
	fi
	if maven_is_new_enough mvn; then
		maven=mvn
		return
	fi
	say "Fetching Maven $version ..."
	mkdir -p "$work/tools"
	(cd "$work/tools" && mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
		-Dartifact=org.apache.maven:apache-maven:$version:zip:bin -DoutputDirectory="$work/tools" \
		-DmarkersDirectory="$work/tools/markers") > "$work/tools/fetch.log" 2>&1 && [ -x "$maven" ] ||
		fail "Maven $version could not be fetched; see $work/tools/fetch.log. Or install Maven 3.9.9 or newer."
}

# Runs Maven on the whole project, with one line for each module on standard error and everything in a log. A build is over before
# the JVM's second compiler pays off: without it a build takes less than half of the processor's time. `display`, where it is set, is
# what gives tests a screen.
run_maven() {
	local log=$1 line
	shift
	(cd "$home" && MAVEN_OPTS="-XX:TieredStopAtLevel=1 -XX:+UseSerialGC ${MAVEN_OPTS:-}" ${display[@]+"${display[@]}"} "$maven" -B "$@" 2>&1) | tee "$log" | while IFS= read -r line; do
		case $line in
			'[INFO] Building '*'['*/*']') line=${line#'[INFO] Building '}; say "  ${line}" ;;
			*'Time elapsed:'*) ;;
			'Tests run:'* | '['*'] Tests run:'*) say "    ${line#*] }" ;;
		esac
	done
	[ "${PIPESTATUS[0]}" = 0 ]
}

# One build at a time in this folder: waits for another one to end.
lock() {
	mkdir -p "$work"
	if command -v flock >/dev/null 2>&1; then
		exec 9> "$work/lock"
		flock -n 9 || { say "Another build is under way; waiting for it."; flock 9; }
		return
	fi
	local holder told=
	until mkdir "$work/lock.d" 2>/dev/null; do
		holder=$(cat "$work/lock.d/pid" 2>/dev/null)
		if [ -n "$holder" ] && ! kill -0 "$holder" 2>/dev/null; then
			rm -rf "$work/lock.d"
		else
			[ -n "$told" ] || say "Another build is under way; waiting for it."
			told=yes
			sleep 0.3
		fi
	done
	echo $$ > "$work/lock.d/pid"
	trap 'rm -rf "$work/lock.d"' EXIT
}

unlock() {
	if command -v flock >/dev/null 2>&1; then
		exec 9>&-
	else
		rm -rf "$work/lock.d"
		trap - EXIT
	fi
}
