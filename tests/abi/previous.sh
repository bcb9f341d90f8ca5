#!/bin/sh
# Programs built for a release run against the library of this tree: contract.c, built against the installed headers and
# library, and every program kept in previous/ (README.md says how one gets there).
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT

cmake --install "$BUILD" --prefix "$work/prefix" >"$work/log"
set -- -DSAME_RELEASE -ls117
if [ "$JSON" = 1 ]; then
    set -- -DSAME_RELEASE -DWITH_JSON -ls117-json -ls117
fi
${CC:-cc} -std=c11 -Wall -Wextra -Werror -I"$work/prefix/include" "$here/contract.c" -L"$work/prefix/lib" "$@" -o "$work/contract"

for program in "$work/contract" "$here/previous"/*/"$(uname -m)"/contract; do
    test -x "$program" || continue
    LD_LIBRARY_PATH=$BUILD "$program"
done
