#!/bin/sh
# The public ABI of both libraries as text: types of the public headers only, and nothing that depends on where they were built.
# usage: dump.sh source directory
set -eu
source=$1 work=$2 tree=$2/tree
mkdir "$tree"
for part in CMakeLists.txt s117.pc.in include src; do
    cp -r "$source/$part" "$tree/"
done

# abidw knows a public header by its base name alone, so a private one of the same name gets another in this copy.
for header in "$tree"/include/s117/*.h; do
    name=$(basename "$header")
    for private in "$tree"/src/*/"$name"; do
        test -e "$private" || continue
        mv "$private" "$(dirname "$private")/private_$name"
        sed -i 's|\(#include ".*\)\b'"$name"'"|\1private_'"$name"'"|' "$tree"/src/*/*.[ch]
    done
done

# Not optimised: gcc folds equal functions into one, and abidw then shows one of them.
{
    cmake -S "$tree" -B "$work/build" -DCMAKE_C_COMPILER="${CC:-cc}" -DCMAKE_BUILD_TYPE=Debug \
        -DS117_JSON="${JSON:-ON}" -DCMAKE_C_FLAGS="-ffile-prefix-map=$tree/="
    cmake --build "$work/build" -j2
} >"$work/log" 2>&1 || { tail -n 30 "$work/log"; exit 1; }
for library in "$work"/build/libs117*.so; do
    abidw --exported-interfaces-only --headers-dir "$tree/include" --drop-private-types --no-show-locs --no-comp-dir-path \
        --no-corpus-path "$library" >"$work/$(basename "$library").1.abi"
done
