#!/usr/bin/env bash
# smoke-test.sh HOME REPORT: runs the installed command as people do, from a shell, and writes a report like those of the other tests.
set -u
home=$1 report=$2
mkdir -p "$(dirname "$report")"
room=$(mktemp -d) || exit 3
trap 'rm -rf "$room"' EXIT
model=$home/models/domestic-abuse.methodology
cd "$room" || exit 3

# Runs critical-friend; sets `status`, and leaves what it wrote in the files out and err.
run() { "$home/critical-friend" "$@" > "$room/out" 2> "$room/err"; status=$?; }

expect() { [ "$2" = "$3" ] || { echo "$1: expected <$2>, was <$3>; $(cat "$room/err")"; return 1; }; }

help_names_every_command() {
	run --help
	expect status 0 $status || return 1
	local each
	for each in validate generate inventory explain new plan sample check status format template query workbench; do
		grep -q "^  $each " out || { echo "--help does not name $each"; return 1; }
	done
}

without_a_display_the_workbench_says_what_to_do() {
	[ "$(uname -s)" = Linux ] || return 0
	(unset DISPLAY WAYLAND_DISPLAY; "$home/critical-friend" workbench "$home/models" > "$room/out" 2> "$room/err")
	expect status 2 $? && grep -q 'xvfb-run' err && expect "standard output" "" "$(cat out)"
}

the_model_is_valid_and_nothing_is_on_standard_error() {
	run validate "$model"
	expect status 0 $status && expect "standard error" "" "$(cat err)"
}

a_relative_path_is_relative_to_where_the_user_is() {
	mkdir -p folder
	printf 'methodology Tiny "Tiny"\n' > folder/tiny.methodology
	(cd folder && "$home/critical-friend" inventory tiny.methodology --json > ../out 2> ../err)
	expect status 0 $? && grep -q '"kloes": 0' out
}

a_link_to_the_command_works() {
	ln -s "$home/critical-friend" link
	./link --version > out 2> err
	expect status 0 $?
}

a_wrong_option_is_wrong_usage() {
	run validate --nonsense "$model"
	expect status 2 $status
}

a_missing_file_is_a_problem_told_in_one_line() {
	run inventory nowhere.methodology
	expect status 1 $status && expect lines 1 "$(wc -l < err | tr -d ' ')"
}

two_may_run_at_once() {
	"$home/critical-friend" inventory "$model" > first 2>&1 &
	local other=$!
	run inventory "$model"
	wait $other
	expect "status of the other" 0 $? && expect status 0 $status && expect "what both say" "$(cat first)" "$(cat out)"
}

what_is_generated_twice_is_the_same() {
	run generate "$model" --out one
	expect status 0 $status || return 1
	run generate "$model" --out two
	expect status 0 $status && diff -r one two
}

a_full_disk_leaves_the_earlier_documents() {
	run generate "$model" --out full
	expect status 0 $status || return 1
	cp -R full before
	(ulimit -f 8; "$home/critical-friend" generate "$model" --out full > out 2> err)
	expect status 1 $? && expect lines 1 "$(wc -l < err | tr -d ' ')" && diff -r before full && expect "what lies beside it" "" "$(ls -A | grep '^\.full')"
}

a_review_is_begun_planned_and_told() {
	run new harbour --methodology "$model" --host "Harbour Council" --on-site 2027-03-09..2027-03-11
	expect status 0 $status || return 1
	run plan harbour
	expect status 0 $status && grep -q '^2027-03-11  On-site' out || { cat out; return 1; }
	run status harbour --today 2027-02-15
	expect status 0 $status && grep -q '^Harbour Council' out
}

the_example_review_has_no_errors() {
	run check "$home/models/examples/northmoor" --today 2027-04-01
	expect status 0 $status && grep -q '^No errors' out
}

one_letter_is_written_in_every_format() {
	run generate "$home/models/examples/northmoor" --out letter --only feedback-letter --format html,docx,pdf
	expect status 0 $status && expect files "feedback-letter.docx feedback-letter.html feedback-letter.pdf" "$(ls letter | tr '\n' ' ' | sed 's/ $//')"
}

# The package of this system: unpacked where names have blanks, with nothing of this machine in it, and with SWT for one system.
a_package_works_where_it_is_unpacked() {
	local work=$home/target there="$room/of a user/critical-friend"
	case $(uname -s) in Linux | Darwin) ;; *) return 0 ;; esac
	. "$home/releng/launch/packages.sh"
	"$home/package" "$(this_system)" > out 2> err || { cat err; return 1; }
	mkdir -p "$room/of a user/home" && tar -xzf "$(cat out)" -C "$room/of a user" || return 1
	expect "files with a path of this machine" "" "$(grep -rlF --exclude='*.jar' "$home" "$there")" || return 1
	expect "fragments of SWT" 1 "$(ls "$there/plugins" | grep -c '^org\.eclipse\.swt\.\(gtk\|cocoa\|win32\)\.')" || return 1
	export HOME="$room/of a user/home" XDG_STATE_HOME=
	"$there/critical-friend" validate "$there/models/domestic-abuse.methodology" > out 2> err
	expect status 0 $? && expect "standard error" "" "$(cat err)" || return 1
	"$there/critical-friend" workbench nowhere > out 2> err
	expect "status without the folder" 1 $? || return 1
	JAVA_HOME=$room/nowhere "$there/critical-friend" > out 2> err
	expect "status without Java" 3 $? && grep -q 'Java 21' err || return 1
	[ "$(uname -s)" = Linux ] || return 0
	(unset DISPLAY WAYLAND_DISPLAY; "$there/critical-friend" > out 2> err)
	expect "status without a display" 2 $? && grep -q 'xvfb-run' err
}

passed=0 failed=0 cases=
for each in help_names_every_command the_model_is_valid_and_nothing_is_on_standard_error \
		without_a_display_the_workbench_says_what_to_do a_relative_path_is_relative_to_where_the_user_is a_link_to_the_command_works a_wrong_option_is_wrong_usage \
		a_missing_file_is_a_problem_told_in_one_line two_may_run_at_once what_is_generated_twice_is_the_same \
		a_review_is_begun_planned_and_told the_example_review_has_no_errors one_letter_is_written_in_every_format \
		a_full_disk_leaves_the_earlier_documents a_package_works_where_it_is_unpacked; do
	if said=$($each 2>&1); then
		passed=$((passed + 1))
		cases="$cases  <testcase classname=\"smoke-test\" name=\"$each\"/>
"
	else
		failed=$((failed + 1))
		echo "    $each: $said" >&2
		said=${said//&/&amp;} said=${said//</&lt;}
		cases="$cases  <testcase classname=\"smoke-test\" name=\"$each\">
    <failure>$said</failure>
  </testcase>
"
	fi
done
printf '<?xml version="1.0" encoding="UTF-8"?>\n<testsuite name="smoke-test" tests="%s" errors="0" skipped="0" failures="%s">\n%s</testsuite>\n' \
	$((passed + failed)) $failed "$cases" > "$report"
echo "    Tests run: $((passed + failed)), Failures: $failed -- the command, from a shell" >&2
[ $failed = 0 ]
