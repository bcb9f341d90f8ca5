#!/bin/sh
# Code and output in the documents are real. A block opened with "```c FILE" is a piece of examples/FILE; one opened with
# "```text demo" is a piece of what s117-audit prints for tests/cases and examples/cases, one with "```text 13_services" of what that example prints. No other block holds C.
set -eu
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT

# One file a block: what it claims to be, then its lines.
awk -v work="$work" '
    /^```/ && inside { inside = 0; close(file); next }
    /^```/ { inside = 1; file = sprintf("%s/block.%03d", work, ++blocks); print substr($0, 4) " (" FILENAME ":" FNR ")" >file; next }
    inside { print >file }' "$SOURCE"/README.md "$SOURCE"/docs/*.md

# The lines of the second file stand in the first, one straight after the other.
piece_of() {
    awk 'NR == FNR { whole[++n] = $0; next }
        { piece[++m] = $0 }
        END {
            for (at = 0; at + m <= n; at++) {
                for (j = 1; j <= m && whole[at + j] == piece[j]; j++)
                    ;
                if (j > m)
                    exit 0
            }
            exit 1
        }' "$1" "$2"
}

audit=$BUILD/examples/s117-audit
[ ! -x "$audit" ] || "$audit" "$SOURCE"/tests/cases/*.json "$SOURCE"/tests/cases/nhs/*.json "$SOURCE"/examples/cases/*.json >"$work/demo" 2>&1 || true
[ ! -x "$audit" ] || "$audit" --why-not --what-if --needed --sensitivity --on 2017-09-01 "$SOURCE"/tests/cases/worcestershire-uksc31.json \
    >>"$work/demo" 2>&1 || true
found=0 bad=0
for block in "$work"/block.*; do
    read -r kind name where <"$block"
    sed 1d "$block" >"$work/piece"
    case $kind:$name in
    c:*.c) whole=$SOURCE/examples/$name ;;
    text:demo) whole=$work/demo ;;
    text:[0-9]*)
        whole=$work/$name
        [ ! -x "$BUILD/examples/$name" ] || "$BUILD/examples/$name" >"$whole" ;;
    c:*) echo "C from no example: $name $where"; bad=1; continue ;;
    *) continue ;;
    esac
    [ -e "$whole" ] || { echo "no $whole to compare with: $where"; continue; }
    found=$((found + 1))
    piece_of "$whole" "$work/piece" || { echo "not in $name $where:"; cat "$work/piece"; bad=1; }
done
[ "$found" -gt 0 ] || { echo "no pieces"; bad=1; }

# An altered piece must be noticed.
{ sed 1q "$SOURCE/examples/01_first.c"; echo "nowhere"; } >"$work/piece"
if piece_of "$SOURCE/examples/01_first.c" "$work/piece"; then echo "an altered piece was not noticed"; bad=1; fi
echo "$found pieces of code and output compared"
exit $bad
