#!/bin/sh
# The auditor's program over the shipped cases, on a bare Debian machine: sh examples/demo.sh. Builds in build/demo, and against
# an installed copy there, as any host would.
set -eu
cd "$(dirname "$0")/.."
demo=$PWD/build/demo
mkdir -p "$demo"

quietly() { "$@" >"$demo/log" 2>&1 </dev/null || { cat "$demo/log"; exit 1; }; }

sh tests/setup.sh gcc libc6-dev make cmake pkg-config libjansson-dev
quietly cmake -S . -B "$demo/library" -DCMAKE_BUILD_TYPE=Release -DS117_JSON=ON
quietly cmake --build "$demo/library" -j2
quietly cmake --install "$demo/library" --prefix "$demo/prefix"
quietly cmake -S examples -B "$demo/examples" -DCMAKE_BUILD_TYPE=Release -DCMAKE_PREFIX_PATH="$demo/prefix"
quietly cmake --build "$demo/examples" -j2 --target s117-audit

exec "$demo/examples/s117-audit" tests/cases/*.json
