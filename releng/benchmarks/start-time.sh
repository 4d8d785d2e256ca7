#!/usr/bin/env bash
# start-time.sh [RUNS]: how long whole runs of the command take, each in a process of its own, in seconds.
# Uses only bash, sort and awk; build first, for example with `./critical-friend --help`.
set -u
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P) || exit 3
runs=${1:-11}
model=$home/models/domestic-abuse.methodology
room=$(mktemp -d) || exit 3
trap 'rm -rf "$room"' EXIT
TIMEFORMAT=%R

measure() {
	local name=$1 i
	shift
	for ((i = 0; i < runs; i++)); do
		{ time "$home/critical-friend" "$@" > "$room/out" 2>&1; } 2>> "$room/times"
	done
	sort -n "$room/times" | awk -v name="$name" '{ t[NR] = $1 } END { printf "%-12s %6.2f %6.2f %6.2f\n", name, t[1], t[int((NR + 1) / 2)], t[NR] }'
	rm "$room/times"
}

"$home/critical-friend" --help > "$room/out" || exit 3
printf '%-12s %6s %6s %6s   (%s runs each)\n' command min median max "$runs"
measure --help --help
measure validate validate "$model"
measure inventory inventory "$model" --json
measure format format --check "$model"
measure generate generate "$model" --out "$room/documents"
measure review generate "$home/models/examples/northmoor" --out "$room/review"
measure formats generate "$home/models/examples/northmoor" --out "$room/formats" --format html,docx,pdf,ics
