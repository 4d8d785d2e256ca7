# Makes the packages of the product. Sourced after command.sh.

package_names=(linux-x86_64 linux-aarch64 windows-x86_64 macos-x86_64 macos-aarch64 image)
packages=$work/packages

is_package() {
	local name
	for name in "${package_names[@]}"; do [ "$name" = "$1" ] && return 0; done
	return 1
}

# Where the build has put the product for a system.
product_of() {
	local products=$home/releng/org.criticalfriend.product/target/products/org.criticalfriend.product
	case $1 in
		linux-*) echo "$products/linux/gtk/${1#linux-}" ;;
		windows-*) echo "$products/win32/win32/${1#windows-}" ;;
		macos-*) echo "$products/macosx/cocoa/${1#macos-}/Eclipse.app/Contents/Eclipse" ;;
	esac
}

# The name of this system among the packages.
this_system() {
	local machine
	case $(uname -m) in arm64 | aarch64) machine=aarch64 ;; *) machine=x86_64 ;; esac
	case $(uname -s) in Darwin) echo "macos-$machine" ;; MINGW* | MSYS* | CYGWIN*) echo "windows-$machine" ;; *) echo "linux-$machine" ;; esac
}

make_packages() {
	[ $# -gt 0 ] || set -- "${package_names[@]}"
	mkdir -p "$packages"
	local name
	for name in "$@"; do
		rm -rf "$packages/stage"
		if [ "$name" = image ]; then make_image; else make_archive "$name"; fi || fail "The package $name could not be made."
		rm -rf "$packages/stage"
	done
}

# Lays out what a package for a system holds, in a folder.
stage() {
	local system=$1 target=$2 each
	mkdir -p "$target"
	cp -R "$(product_of "$system")/plugins" "$(product_of "$system")/configuration" "$(product_of "$system")/java.options" "$target" &&
		cp -R "$home/models" "$home/docs" "$target" && cp "$home/LICENSE" "$home/releng/package/README.txt" "$target"
}

make_archive() {
	local folder=$packages/stage/critical-friend
	stage "$1" "$folder" || return 1
	case $1 in
		windows-*)
			awk '{ printf "%s\r\n", $0 }' "$home/releng/package/critical-friend.cmd" > "$folder/critical-friend.cmd" || return 1
			"$JAVA_HOME/bin/jar" -c -M -f "$packages/critical-friend-$1.zip.new" -C "$packages/stage" critical-friend &&
				mv "$packages/critical-friend-$1.zip.new" "$packages/critical-friend-$1.zip" && echo "$packages/critical-friend-$1.zip"
			;;
		*)
			cp "$home/releng/package/critical-friend.sh" "$folder/critical-friend" && chmod 755 "$folder/critical-friend" || return 1
			tar -czf "$packages/critical-friend-$1.tar.gz.new" -C "$packages/stage" critical-friend &&
				mv "$packages/critical-friend-$1.tar.gz.new" "$packages/critical-friend-$1.tar.gz" && echo "$packages/critical-friend-$1.tar.gz"
			;;
	esac
}

# An image that needs no Java on the machine, with a program for the workbench and one for the command line. What they write goes to the
# user's own folder, so the image may be read-only.
make_image() {
	local input=$packages/stage/input launcher options=() each
	[ -x "$JAVA_HOME/bin/jpackage" ] || { say "This JDK has no jpackage; take a whole JDK, not a headless or trimmed one."; return 1; }
	stage "$(this_system)" "$input" || return 1
	launcher=$(cd "$input" && echo plugins/org.eclipse.equinox.launcher_*.jar)
	while IFS= read -r each; do
		options+=("$each")
	done < "$input/java.options"
	[ "$jdk_feature" -lt 23 ] || options+=(--sun-misc-unsafe-memory-access=allow)
	options+=('-Dosgi.install.area=file:$APPDIR/' '-Dosgi.sharedConfiguration.area=file:$APPDIR/configuration'
		'-Dosgi.configuration.area=@user.home/.critical-friend/configuration'
		'-Dorg.criticalfriend.examples=$APPDIR/models' '-Dorg.criticalfriend.guide=$APPDIR/docs')
	{
		echo "win-console=true"
		echo "java-options=${options[*]} -Dosgi.instance.area=@none -Declipse.application=org.criticalfriend.cli.application"
	} > "$packages/stage/command.properties"
	options+=(-Dosgi.instance.area=@noDefault)
	[ "$(uname -s)" != Darwin ] || options+=(-XstartOnFirstThread)
	"$JAVA_HOME/bin/jpackage" --type app-image --name critical-friend --app-version 1.0.0 --vendor "Critical Friend" \
		--input "$input" --main-jar "$launcher" --java-options "${options[*]}" \
		--add-launcher "critical-friend-command=$packages/stage/command.properties" --dest "$packages/stage/image" &&
		rm -rf "$packages/image" && mv "$packages/stage/image" "$packages/image" && echo "$packages/image"
}
