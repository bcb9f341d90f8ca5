#!/bin/sh
# Every header, alone and twice, as C99, C11 and C++11; and what the preprocessor makes of them, as a binding would read it.
set -eu
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
# `! command` does not stop under set -e; this does.
refuse() { if "$@"; then echo "this should have failed: $*"; exit 1; fi; }
strict='-Wall -Wextra -Wpedantic -Werror -fsyntax-only'

for header in "$SOURCE"/include/s117/*.h; do
    name=s117/$(basename "$header")
    printf '#include <%s>\n#include <%s>\ntypedef int not_empty;\n' "$name" "$name" >"$work/one.c"
    for standard in c99 c11; do
        # shellcheck disable=SC2086  # a list of flags
        ${CC:-cc} -std=$standard $strict -Wstrict-prototypes -I"$SOURCE/include" "$work/one.c"
    done
    # shellcheck disable=SC2086
    ${CXX:-c++} -x c++ -std=c++11 $strict -I"$SOURCE/include" "$work/one.c"
    ${CC:-cc} -E -P -I"$SOURCE/include" "$work/one.c" >"$work/flat.c"
    refuse grep -E 'S117_API|visibility|dllimport' "$work/flat.c"
    ${CC:-cc} -std=c99 -fsyntax-only "$work/flat.c"
    ${CC:-cc} -std=c11 -fshort-enums -fsyntax-only "$work/flat.c"
done
