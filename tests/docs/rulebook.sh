#!/bin/sh
# docs/rulebook.md is what the library prints: the committed text cannot drift from the rules.
set -eu
program=$1; shift
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
"$program" "$@" >"$work/rulebook.md"
diff -u "$SOURCE/docs/rulebook.md" "$work/rulebook.md" || { echo "cmake --build build --target rulebook writes it anew"; exit 1; }
