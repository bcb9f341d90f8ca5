#!/bin/sh
# Size and offsets of the public structs, for 64 and 32 bits, with short enums too, and no padding anywhere.
set -eu
here=$(dirname "$0")
try() {
    ${CC:-cc} -std=c11 -Wall -Wextra -Wpadded -Werror -fsyntax-only -I"$SOURCE/include" "$@" "$here/layout.c"
}
try
try -fshort-enums
# -m32 needs the 32-bit C library's headers (Debian: gcc-multilib) and a machine that has such a mode.
if echo '#include <stdint.h>' | ${CC:-cc} -m32 -fsyntax-only -x c - 2>/dev/null; then
    try -m32
    try -m32 -fshort-enums
else
    echo "no -m32 here: 32 bits not looked at"
fi
