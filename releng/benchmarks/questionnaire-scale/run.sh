#!/usr/bin/env bash
# Measures the whole command, process start included, on generated questionnaires: `releng/benchmarks/questionnaire-scale/run.sh [runs]`.
# Prints for each size the lowest and the median of the elapsed seconds, the lowest processor seconds and the largest resident memory.
set -eu
here=$(cd "$(dirname "$0")" && pwd -P)
home=$(cd "$here/../../.." && pwd -P)
runs=${1:-5}
work=$home/target/questionnaire-scale
[ -x /usr/bin/time ] || { echo "Install GNU time as /usr/bin/time first; it tells the memory a process takes." >&2; exit 2; }

. "$home/releng/launch/tools.sh"
find_jdk
mkdir -p "$work"
"$home/critical-friend" validate "$home/models/domestic-abuse.methodology" > /dev/null

median() { sort -n | awk '{ value[NR] = $1 } END { print value[int((NR + 1) / 2)] }'; }

printf '%10s %8s %10s %10s %12s %10s\n' questions heap 'lowest s' 'median s' 'processor s' 'memory MB'
for size in "1000 150m" "10000 150m" "30000 1g" "100000 1g"; do
	set -- $size
	[ -f "$work/$1/large.methodology" ] || "$JAVA_HOME/bin/java" "$here/Generate.java" "$1" "$work/$1"
	rm -f "$work/$1.times"
	for _ in $(seq "$runs"); do
		JDK_JAVA_OPTIONS=-Xmx$2 /usr/bin/time -a -o "$work/$1.times" -f '%e %U %S %M' \
			"$home/critical-friend" validate "$work/$1/large.methodology" > "$work/$1.out" 2> "$work/$1.err" ||
			{ cat "$work/$1.out" "$work/$1.err" >&2; exit 1; }
	done
	printf '%10s %8s %10s %10s %12s %10s\n' "$1" "$2" "$(cut -d' ' -f1 "$work/$1.times" | sort -n | head -1)" \
		"$(cut -d' ' -f1 "$work/$1.times" | median)" \
		"$(awk '{ print $2 + $3 }' "$work/$1.times" | sort -n | head -1)" "$(awk '{ printf "%d\n", $4 / 1024 }' "$work/$1.times" | sort -n | tail -1)"
done
