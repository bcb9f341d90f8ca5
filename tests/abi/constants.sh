#!/bin/sh
# Golden constants: constants.h asserts the released value of every constant, which abidiff cannot see.
# usage: constants.sh          every golden value holds, and every constant in the headers is golden
#        constants.sh record   add new constants to constants.h; refuses if one has changed or gone
set -eu
here=$(cd "$(dirname "$0")" && pwd)
include=${SOURCE:-$here/../..}/include
golden=$here/constants.h
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
compile() { ${CC:-cc} -std=c11 -I"$include" "$@"; }

# Names: enumerators, and macros with a value. The version changes with every release and is left out.
printf '#include <s117/s117.h>\n#include <s117/json.h>\n' >"$work/all.c"
compile -E -P "$work/all.c" | tr '\n' ' ' | grep -o 'enum *{[^}]*}' | sed 's/enum *{//; s/}//' | tr ',' '\n' |
    sed -n 's/^ *\(S117_[A-Z0-9_]*\).*/\1/p' >"$work/names"
compile -E -dM "$work/all.c" | sed -n 's/^#define \(S117_[A-Z0-9_]*\) ..*/\1/p' | grep -v '^S117_VERSION_' >>"$work/names"
sort -u "$work/names" >"$work/sorted"

# Values: what the compiler makes of them.
{
    cat "$work/all.c"
    printf '#include <stdio.h>\nint main(void) {\nputs("/* Written by constants.sh: released values, for ever. */");\n'
    sed 's/.*/printf("_Static_assert((&) == %lld, \\"&\\");\\n", (long long)(&));/' "$work/sorted"
    printf 'return 0; }\n'
} >"$work/print.c"
compile -o "$work/print" "$work/print.c"
"$work/print" | sed 's/-2147483648/-2147483647 - 1/' >"$work/constants.h"

if [ "${1:-}" = record ]; then
    if [ -e "$golden" ] && gone=$(grep -vxFf "$work/constants.h" "$golden"); then
        echo "A released constant has changed or gone; that is another ABI:" "$gone"
        exit 1
    fi
    cp "$work/constants.h" "$golden"
else
    { cat "$work/all.c" "$golden"; } >"$work/check.c"
    compile -fsyntax-only "$work/check.c"
    compile -fsyntax-only -fshort-enums "$work/check.c"
    diff -u "$golden" "$work/constants.h" || { echo "New constants? sh tests/abi/constants.sh record"; exit 1; }
fi
echo "$(wc -l <"$golden") constants"
