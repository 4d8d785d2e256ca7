# Builds the command line and starts it. Sourced after tools.sh.
#
# work/command/built        made when a build starts, kept when it succeeds: whatever is newer has to be built again
# work/command/N/lib        the jars of build N; a build never touches those of another, which may be running
# work/command/N/workbench  the workbench of build N, for the system it was built on
# work/command/N/*.cache    one start-up cache for each JDK that was used

command=$work/command

# Why a build is needed: the first input that changed since the last one, or that there was none; empty when it is up to date.
# Generated folders, tests and hidden files are no inputs.
reason_to_build() {
	[ -r "$command/built" ] && IFS= read -r built_in < "$command/built" && [ "$built_in" = "$home" ] || { echo "nothing is built yet"; return; }
	find "$home/bundles" "$home/targetplatform" "$home/features" "$home/releng/launch" "$home/releng/org.criticalfriend.repository" "$home/releng/org.criticalfriend.product" \
		"$home/pom.xml" "$home/.mvn/extensions.xml" \
		\( -name target -o -name src-gen -o -name emf-gen -o -name '*.tests' -o -name '.?*' ! -name .mvn \) -prune -o \
		-newer "$command/built" \( -type f -o -type d -path "$home/*/src/*" \) -print -quit
}

# What tells Maven not to generate the languages again when they were generated from what is there now.
generation() {
	if generated_is_fresh; then echo -Dexec.skip=true; else echo -Dexec.skip=false; fi
}

generated_is_fresh() {
	[ -r "$command/built" ] && [ -d "$home/bundles/org.criticalfriend.dsl/src-gen" ] && [ -d "$home/bundles/org.criticalfriend.methodology/emf-gen" ] &&
		[ -z "$(find "$home/bundles" \( -name target -o -name src-gen -o -name emf-gen \) -prune -o -newer "$command/built" \
			\( -name '*.ecore' -o -name '*.genmodel' -o -name '*.xtext' -o -name '*.mwe2' -o -name pom.xml \) -print -quit)" ]
}

build_command() {
	find_maven
	mkdir -p "$command"
	printf '%s\n' "$home" > "$command/building"
	run_maven "$work/build.log" package -pl :org.criticalfriend.repository,:org.criticalfriend.product -am "$(generation)" || {
		grep '^\[ERROR\]' "$work/build.log" | head -n 20 >&2
		fail "The build failed; all it said is in $work/build.log."
	}
	install_command
	mv "$command/building" "$command/built"
}

# Puts the jars of the build just made into a folder of their own.
install_command() {
	local last number
	last=$(installed)
	number=$((${last:-0} + 1))
	rm -rf "${command:?}/$number"
	mkdir -p "$command/$number/lib"
	"$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 "$home/releng/launch/UnsignedJars.java" \
		"$home/releng/org.criticalfriend.repository/target/repository/plugins" "$command/$number/lib" ||
		fail "The jars could not be put into $command/$number/lib."
	[ "$jdk_feature" -lt 24 ] || "$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 "$home/releng/launch/NewerClassFiles.java" "$command/$number/lib" ||
		fail "The classes in $command/$number/lib could not be brought into a newer format."
	install_workbench
	echo "$number" > "$command/installed.new"
	mv "$command/installed.new" "$command/installed"
	remove_builds_before "$last"
}

# Puts the workbench of the build just made beside the jars; a system that there is none for has the command line alone.
install_workbench() {
	local product=$home/releng/org.criticalfriend.product/target/products/org.criticalfriend.product
	[ -d "$product/$(product_of_this_system)" ] || return 0
	cp -R "$product/$(product_of_this_system)" "$command/$number/workbench" || fail "The workbench could not be put into $command/$number/workbench."
}

# The folder of the product for this system, as Eclipse names them: operating system, window system, architecture.
product_of_this_system() {
	local machine
	case $(uname -m) in arm64 | aarch64) machine=aarch64 ;; *) machine=x86_64 ;; esac
	case $(uname -s) in
		Darwin) echo "macosx/cocoa/$machine/Eclipse.app/Contents/Eclipse" ;;
		MINGW* | MSYS* | CYGWIN*) echo "win32/win32/$machine" ;;
		*) echo "linux/gtk/$machine" ;;
	esac
}

installed() { [ -r "$command/installed" ] && cat "$command/installed"; }

# The build before the last one may still be running somewhere; older ones go.
remove_builds_before() {
	local folder
	for folder in "$command"/[0-9]*; do
		[ "${folder##*/}" -ge "${1:-0}" ] || rm -rf "$folder"
	done
}

# Sets `java_options` for the build that is installed. Guice and reflection make classes at run time unless told not to, which no cache
# can keep.
set_java_options() {
	local jar class_path=
	read -r number < "$command/installed"
	for jar in "$command/$number"/lib/*.jar; do
		class_path=$class_path:$jar
	done
	cache=$command/$number/$jdk_key.cache
	java_options=(-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Dguice_bytecode_gen_option=DISABLED
		-Djdk.reflect.useNativeAccessorOnly=true -Xss4m -Xlog:disable -Xlog:all=error:stderr)
	[ "$jdk_feature" -lt 23 ] || java_options+=(--sun-misc-unsafe-memory-access=allow)
	java_options+=("-Dorg.criticalfriend.workbench=$command/$number/workbench" "-Dorg.criticalfriend.resources=$home")
	java_options+=(-cp "${class_path#:}")
}

# Runs the command once and keeps the classes it loaded in a form that the JVM reads faster.
make_cache() {
	local option=-XX:ArchiveClassesAtExit scratch=$command/$number/scratch
	[ "$jdk_feature" -lt 25 ] || option=-XX:AOTCacheOutput
	rm -rf "$scratch"
	"$JAVA_HOME/bin/java" "$option=$cache.new" "${java_options[@]}" org.criticalfriend.cli.Main \
		generate "$home/models/examples/northmoor" --out "$scratch" --format html,docx,pdf,ics > "$command/$number/cache.log" 2>&1 < /dev/null
	rm -rf "$scratch"
	[ -f "$cache.new" ] && mv "$cache.new" "$cache" || : > "$cache"
}

prepare_command() {
	local changed
	if [ -n "$(reason_to_build)" ]; then
		lock
		changed=$(reason_to_build)
		if [ -n "$changed" ]; then
			say "Building Critical Friend: ${changed#"$home"/}. From scratch this takes a few minutes."
			build_command
		fi
		unlock
	fi
	set_java_options
	if [ ! -e "$cache" ]; then
		lock
		[ -e "$cache" ] || make_cache
		unlock
	fi
	if [ -s "$cache" ]; then
		[ "$jdk_feature" -lt 25 ] && java_options+=("-XX:SharedArchiveFile=$cache") || java_options+=("-XX:AOTCache=$cache")
	fi
}
