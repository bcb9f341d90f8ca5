#!/bin/sh
# The manual's gate: the headers pass it, and a header with one parameter not described does not.
set -eu
doxygen=$1
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
cp -r "$SOURCE/include" "$work/"

# `! command` does not stop under set -e; this does.
refuse() { if "$@"; then echo "this should have failed: $*"; exit 1; fi; }
gate() {
    sed "s|^INPUT .*|INPUT = $work/include/s117|; s|^OUTPUT_DIRECTORY .*|OUTPUT_DIRECTORY = $work|
        s|^WARN_AS_ERROR .*|WARN_AS_ERROR = FAIL_ON_WARNINGS|" "$BUILD/docs/Doxyfile" | "$doxygen" -
}
gate
sed -i 's/@param status any value//' "$work/include/s117/base.h"
refuse gate 2>"$work/said"
grep -q 's117_status_text' "$work/said"
