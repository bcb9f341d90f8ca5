#!/bin/sh
# Names of the functions that public headers declare, sorted. usage: declared.sh include-directory header.h …
set -eu
include=$1; shift
for header in "$@"; do
    printf '#include <s117/%s>\n' "$header"
done | ${CC:-cc} -E -P -x c -I"$include" '-DS117_API=@api' - | tr '\n' ' ' | tr ';' '\n' |
    sed -n 's/.*@api[^(]*[ *]\(s117_[a-z0-9_]*\)(.*/\1/p' | sort -u
