#!/bin/sh
# Installs packages on a Debian machine, and only those that are missing.
# usage: setup.sh [package …]; by default what run.sh needs
set -eu

if [ $# -eq 0 ]; then
    # clang-22 for MC/DC coverage; gcc-multilib for -m32, where the machine has that.
    set -- gcc g++ libc6-dev make cmake pkg-config libcmocka-dev libjansson-dev libsqlite3-dev doxygen valgrind abigail-tools \
        python3 python3-cffi python3-jsonschema clang-22 llvm-22 libclang-rt-22-dev
    if [ "$(uname -m)" = x86_64 ]; then
        set -- "$@" gcc-multilib
    fi
fi

missing=
for package in "$@"; do
    dpkg-query -W -f '${Status}\n' "$package" 2>/dev/null | grep -q '^install ok installed' || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

echo "installing$missing"
export DEBIAN_FRONTEND=noninteractive
sudo=
[ "$(id -u)" -eq 0 ] || sudo='sudo -E'
log=$(mktemp); trap 'rm -f "$log"' EXIT
# shellcheck disable=SC2086  # lists of words
{ $sudo apt-get update && $sudo apt-get install -y --no-install-recommends $missing; } >"$log" 2>&1 </dev/null ||
    { cat "$log"; exit 1; }
