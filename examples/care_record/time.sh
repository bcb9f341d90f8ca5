#!/bin/sh
# Seconds and memory of the night's run for growing records, and the exponent of growth of the processor's seconds (1: twice the people take
# twice the time).
# usage: time.sh path/to/care-record [--large]       --large adds 250,000 people, which take some minutes and 2 GB of disc
set -eu
run=$1
sizes="1000 5000 20000"
[ "${2:-}" != --large ] || sizes="$sizes 250000"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

printf '%8s %9s %10s %12s %9s\n' people seconds processor 'people a s' 'peak kB'
for people in $sizes; do
    "$run" make "$work/$people.db" "$people" 117 >/dev/null
    "$run" nightly "$work/$people.db" 2026-11-01 >"$work/log" 2>&1
    awk -v people="$people" '/^seconds/ { printf "%8d %9.3f %10.3f %12.0f %9d\n", people, $2, $4, people / $4, $6 }' "$work/log" | tee -a "$work/times"
    rm -f "$work/$people".db*
done
awk '{ x = log($1); y = log($3); n++; sx += x; sy += y; sxx += x * x; sxy += x * y }
     END { printf "exponent of growth %.2f\n", (n * sxy - sx * sy) / (n * sxx - sx * sx) }' "$work/times"
