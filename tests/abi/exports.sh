#!/bin/sh
# Exported symbols, with their version nodes = the map; names in the map = functions in the headers. Both ways, both libraries.
set -eu
here=$(dirname "$0")
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT

in_map() { # "name@@node", sorted
    sed 's|/\*.*\*/||' "$1" | awk '/\{/ {node = $1} /^ *s117_[a-z0-9_]+;/ {sub(/;/, "", $1); print $1 "@@" node}' | sort
}
in_library() {
    nm -D --defined-only --with-symbol-versions "$1" | awk '$2 != "A" {print $3}' | sort
}
check() { # library map declared
    in_map "$2" >"$work/map"
    in_library "$1" >"$work/library"
    sed 's/@@.*//' "$work/map" >"$work/names"
    test -s "$3" || { echo "no functions found in the headers"; exit 1; }
    diff -u --label "$2" --label "$1" "$work/map" "$work/library"
    diff -u --label headers --label "$2" "$3" "$work/names"
    echo "$(wc -l <"$3") functions in $(basename "$1"), its map and its headers"
}

sh "$here/declared.sh" "$SOURCE/include" s117.h >"$work/core"
check "$BUILD/libs117.so" "$SOURCE/src/s117.map" "$work/core"
if [ "$JSON" = 1 ]; then
    sh "$here/declared.sh" "$SOURCE/include" json.h | comm -13 "$work/core" - >"$work/json"
    check "$BUILD/libs117-json.so" "$SOURCE/src/exchange/s117-json.map" "$work/json"
fi
