#!/bin/sh
# One way of using an installed libs117, named by the argument.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
prefix=$work/prefix
first=$(ls "$SOURCE"/examples/01_*.c)
unset LD_LIBRARY_PATH CMAKE_PREFIX_PATH PKG_CONFIG_PATH C_INCLUDE_PATH CPATH || true

cmake --install "$BUILD" --prefix "$prefix" >"$work/log"

# `! command` does not stop under set -e; this does.
refuse() { if "$@"; then echo "this should have failed: $*"; exit 1; fi; }
pc() { PKG_CONFIG_PATH=$(dirname "$(find "$prefix" -name s117.pc)") pkg-config "$@"; }
compile() { ${CC:-cc} -std=c11 -o "$work/host" "$@"; } # not strict: the flags are what is tested
run() { LD_LIBRARY_PATH=$(pc --variable=libdir s117) "$work/host" >"$work/out"; test -s "$work/out"; }
project() { # library want [more]
    library=$1 want=$2; shift 2
    cmake -S "$here/project" -B "$work/host-build" -DCMAKE_C_COMPILER="${CC:-cc}" -DCMAKE_PREFIX_PATH="$prefix" \
        -DPROGRAM="$first" -DLIBRARY="$library" -DWANT="$want" "$@" >"$work/log" 2>&1 || { cat "$work/log"; return 1; }
    cmake --build "$work/host-build" -j2 >"$work/log" 2>&1 || { cat "$work/log"; return 1; }
    "$work/host-build/host" >"$work/out"; test -s "$work/out"
}
with_pkgconfig() {
    # shellcheck disable=SC2046  # a list of flags
    compile "$first" $(pc --cflags --libs s117)
    run
}
move() { mv "$prefix" "$work/elsewhere"; prefix=$work/elsewhere; }

case $1 in
pkgconfig)
    with_pkgconfig
    test "$(pc --modversion s117)" = "$(sed -n 's/.*PACKAGE_VERSION "\(.*\)".*/\1/p' "$BUILD/s117-config-version.cmake" | head -n 1)"
    ;;
without-flags) # the prefix is not where the compiler looks: only the flags find it
    refuse compile "$first" 2>"$work/log"
    grep -q 's117/s117.h' "$work/log"
    # shellcheck disable=SC2046
    refuse compile "$first" $(pc --cflags s117) 2>"$work/log"
    grep -q 'undefined reference' "$work/log"
    ;;
cmake) project s117::s117 1.0 ;;
refused)
    for want in 0.9 2.0; do
        rm -rf "$work/host-build"
        refuse project s117::s117 $want >"$work/refused"
        grep -q 'requested version "'$want'"' "$work/refused"
    done
    ;;
static)
    project s117::static 1.0
    readelf -d "$work/host-build/host" >"$work/needed"
    refuse grep -q 'libs117' "$work/needed"
    # shellcheck disable=SC2046
    compile "$first" $(pc --cflags s117) "$(pc --variable=libdir s117)/libs117.a"
    "$work/host" >"$work/out"
    ;;
subdirectory) project s117::s117 1.0 -DTREE="$SOURCE" ;;
moved)
    move
    with_pkgconfig
    project s117::s117 1.0
    refuse grep -rq "$work/prefix" "$prefix"
    ;;
json)
    first=$here/json.c
    # shellcheck disable=SC2046
    compile "$first" $(pc --cflags --libs s117-json) -Wl,-rpath-link,"$(pc --variable=libdir s117)"
    run
    project s117::json 1.0
    rm -rf "$work/host-build"
    move
    project s117::json 1.0
    ;;
python) # cffi takes the installed headers as they are; pkg-config finds them and the library
    PYTHONDONTWRITEBYTECODE=1 PKG_CONFIG_PATH=$(dirname "$(find "$prefix" -name s117.pc)") python3 "$SOURCE/examples/python/check.py"
    ;;
core-only) # without case files nothing of them is installed
    test -z "$(find "$prefix" -name '*json*')"
    ;;
*)
    echo "no such way: $1"
    exit 2
    ;;
esac
echo "$1: as it should be"
