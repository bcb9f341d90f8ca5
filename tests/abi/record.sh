#!/bin/sh
# Records the ABI and the constants of this tree as the baseline that later trees are compared with, when a release is made.
# Run the test abi.baseline first: within an ABI major the new baseline must contain the old one.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
sh "$here/dump.sh" "$here/../.." "$work"
cp "$work"/*.abi "$here/"
wc -l "$here"/*.abi
sh "$here/constants.sh" record
