#!/bin/sh
# The record in small: makes lives, runs two nights of the same day, kills a run and goes on, exports twice, and scores.
# usage: test.sh path/to/care-record
set -eu
run=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
day=2026-11-01
people=300

same() { [ "$1" = "$2" ] || { echo "$3: $1, then $2"; exit 1; }; }

"$run" make "$work/whole.db" $people 117
"$run" nightly "$work/whole.db" $day >"$work/log"
first=$("$run" digest "$work/whole.db")
rejects=$(sed -n 's/.*rejects //p' "$work/log")
"$run" nightly "$work/whole.db" $day >"$work/log"
same "$first" "$("$run" digest "$work/whole.db")" "the second run of a night changed something"
same "$rejects" "$(sed -n 's/.*rejects //p' "$work/log")" "rejects"

"$run" make "$work/cut.db" $people 117 >"$work/log"
"$run" nightly "$work/cut.db" $day --stop-after 1
"$run" nightly "$work/cut.db" $day >"$work/log" 2>&1
grep -q '^going on after person 250, 250 people done$' "$work/log" || { cat "$work/log"; exit 1; }
same "$first" "$("$run" digest "$work/cut.db")" "a run that was stopped, and went on"
"$run" nightly "$work/cut.db" 2026-10-01 --stop-after 1
"$run" nightly "$work/cut.db" $day >"$work/log" 2>&1
same "$first" "$("$run" digest "$work/cut.db")" "a run after one of another day that was stopped"

mkdir "$work/one" "$work/two"
"$run" export "$work/whole.db" "$work/one"
"$run" export "$work/cut.db" "$work/two" >"$work/log"
cmp "$work/one/caseload.csv" "$work/two/caseload.csv"
cmp "$work/one/spend_and_findings.csv" "$work/two/spend_and_findings.csv"
# No figure that stands for one to four people is told.
! awk -F, 'NR > 1 && $1 !~ /days|cost|spend|owed/ && $NF != "*" && $NF > 0 && $NF < 5' "$work"/one/*.csv | grep . || exit 1

"$run" score "$work/whole.db"
