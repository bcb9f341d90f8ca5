#!/bin/sh
# The libraries against the recorded ABI: what is new is fine, but nothing recorded may have changed or gone.
# Both sides are dumps made the same way: abidiff between a dump and a library does not see the public structs.
set -eu
here=$(dirname "$0")
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
if [ "$(uname -m)" != x86_64 ]; then
    echo "the baseline is of x86_64"
    exit 77
fi
command -v abidiff >/dev/null || { echo "abidiff is missing. Debian: apt-get install abigail-tools"; exit 1; }

sh "$here/dump.sh" "$SOURCE" "$work"
for now in "$work"/*.abi; do
    recorded=$here/$(basename "$now")
    test -s "$recorded" || { echo "$recorded is not recorded: sh tests/abi/record.sh"; exit 1; }
    abidiff --no-added-syms --no-show-locs "$recorded" "$now"
    echo "as recorded: $(grep -c '<function-decl' "$now") functions in $(basename "$now" .1.abi)"
done
