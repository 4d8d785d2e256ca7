#!/usr/bin/env bash
# run.sh [RUNS]: how long the workbench takes from the command to its window, each time as a process of its own, and how much memory it
# holds with all example models and reviews open. Needs Linux, xvfb-run and xdotool (Debian: apt-get install xvfb xauth xdotool).
set -u
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd -P) || exit 3
if [ -z "${INSIDE:-}" ]; then
	command -v xdotool >/dev/null && command -v xvfb-run >/dev/null || { echo "xvfb-run and xdotool are needed." >&2; exit 3; }
	"$home/critical-friend" --help > /dev/null || exit 3
	INSIDE=yes exec xvfb-run -a -s "-screen 0 1366x768x24" "$0" "$@"
fi
runs=${1:-5}
room=$(mktemp -d) || exit 3
trap 'rm -rf "$room"' EXIT
export XDG_STATE_HOME=$room/state GDK_BACKEND=x11
cp -R "$home/models" "$room/models"

# The process of the workbench, below the one of the command.
workbench() { pgrep -f "org.eclipse.equinox.launcher.*-folder $room/models" | head -n 1; }

# Waits for the window, at most a minute; xdotool looks again as soon as something changes on the screen.
window() { timeout 60 xdotool search --sync --onlyvisible --name 'Critical Friend' > /dev/null; }

stop() {
	kill "$(workbench)" 2> /dev/null
	wait "$started" 2> /dev/null
}

for ((i = 0; i < runs; i++)); do
	rm -rf "$room/state"
	begin=$(date +%s%N)
	"$home/critical-friend" workbench "$room/models" > "$room/log" 2>&1 &
	started=$!
	window || { echo "There was no window." >&2; cat "$room/log" >&2; exit 3; }
	echo $((($(date +%s%N) - begin) / 1000000)) >> "$room/times"
	stop
done
sort -n "$room/times" | awk '{ t[NR] = $1 } END { printf "window after  %d ms (lowest), %d ms (median), %d ms (highest)\n", t[1], t[int((NR + 1) / 2)], t[NR] }'

open=()
for each in "$room"/models/*.methodology "$room"/models/examples/*/; do
	[ -e "$each" ] && open+=(--open "$each")
done
"$home/critical-friend" workbench "$room/models" ${open[@]+"${open[@]}"} > "$room/log" 2>&1 &
started=$!
window
settled=0 last=0
while [ "$settled" -lt 5 ]; do # until five seconds have passed with no processor time to speak of
	sleep 1
	read -r -a stat < "/proc/$(workbench)/stat"
	now=$((stat[13] + stat[14]))
	[ $((now - last)) -lt 5 ] && settled=$((settled + 1)) || settled=0
	last=$now
done
echo "resident      $(awk '/VmRSS/ { print int($2 / 1024) }' "/proc/$(workbench)/status") MB with $((${#open[@]} / 2)) models and reviews open"
stop
