# What `verify` needs around the tests: system packages, reports, counts. Sourced after tools.sh.

# Whether this system has a browser that the layout tests can use; they look for the same names.
has_browser() {
	local name
	for name in chromium chromium-browser google-chrome google-chrome-stable; do
		command -v $name >/dev/null 2>&1 && return 0
	done
	return 1
}

# Whether this system has LibreOffice; the tests that open Word documents look for the same names.
has_office() { command -v soffice >/dev/null 2>&1 || command -v libreoffice >/dev/null 2>&1; }

# Whether windows can be shown, on a screen or a virtual one; the tests of the workbench look for DISPLAY.
has_display() {
	case $(uname -s) in Linux) ;; *) return 0 ;; esac
	[ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || command -v xvfb-run >/dev/null 2>&1 || return 1
	PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null | grep -q 'libgtk-3\.so\.0'
}

# Installs what tests need of the system, or names it; those tests are reported as skipped where it is missing.
find_test_packages() {
	need_for_tests has_browser "headless browser" "page layout" chromium fonts-liberation fonts-dejavu-core
	need_for_tests has_display "display" "the workbench" xvfb xauth libgtk-3-0 libwebkit2gtk-4.1-0
	need_for_tests has_office "LibreOffice" "Word documents in another program" libreoffice-writer-nogui fonts-liberation
}

# need_for_tests TEST NAME TESTS PACKAGE...: installs packages where TEST does not find what it looks for.
need_for_tests() {
	local test=$1 name=$2 tests=$3
	shift 3
	$test && return
	if may_install; then
		mkdir -p "$work"
		apt_update
		apt_install "$@" && return
		say "$1 could not be installed; see $work/apt.log."
	fi
	say "There is no $name, so the tests of $tests are skipped.
They need (Debian): apt-get install $*"
}

# Sets `display` to the command that gives tests a virtual screen where there is none of the size that pictures of the workbench have.
find_display() {
	display=()
	[ "$(uname -s)" = Linux ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] && has_display && display=(xvfb-run -a -s "-screen 0 1366x768x24")
	return 0
}

reports() { find "$home" -path '*/target/surefire-reports/TEST-*.xml' -print 2>/dev/null; }

remove_reports() { reports | while IFS= read -r report; do rm -f "$report"; done; }

# What is gone from the sources must not be seen in classes of an earlier build.
remove_classes() { rm -rf "$home"/bundles/*/target/classes; }

# Adds up the counts that the test runners have written; sets `failed`.
print_totals() {
	local tests=0 skipped=0 passed report head n
	failed=0
	while IFS= read -r report; do
		head=$(tr '\n' ' ' < "$report" | grep -o '<testsuite [^>]*>' | head -n 1)
		n=$(attribute tests "$head"); tests=$((tests + n))
		n=$(attribute skipped "$head"); skipped=$((skipped + n))
		n=$(attribute failures "$head"); failed=$((failed + n))
		n=$(attribute errors "$head"); failed=$((failed + n))
	done < <(reports)
	passed=$((tests - failed - skipped))
	echo "$passed passed, $failed failed, $skipped skipped"
	[ "$tests" -gt 0 ] || failed=1
}

attribute() {
	local value
	value=$(printf '%s' "$2" | sed -n "s/.*[[:space:]]$1=\"\([0-9]*\)\".*/\1/p")
	echo "${value:-0}"
}

# Names the tests that failed and those that were skipped.
print_failures() {
	reports | sort | while IFS= read -r report; do
		awk '
			/<testcase / { name = $0; sub(/.*<testcase /, "", name); class = name
				sub(/.*classname="/, "", class); sub(/".*/, "", class); sub(/^(.* )?name="/, "", name); sub(/".*/, "", name) }
			/<(failure|error)[ >\/]/ { print "FAILED  " class "." name }
			/<skipped[ >\/]/ { print "skipped " class "." name }' "$report"
	done
}
