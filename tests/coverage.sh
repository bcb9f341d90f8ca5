#!/bin/sh
# Line, branch and MC/DC coverage of src/, one line a folder, from the profiles that the tests of a coverage build left.
# usage: coverage.sh build-directory line-threshold branch-threshold; fails below either.
set -eu
build=$1
llvm=${LLVM:-22}
source=$(cd "$(dirname "$0")/.." && pwd)

find "$build/profiles" -name '*.profraw' >"$build/profiles/list"
"llvm-profdata-$llvm" merge -sparse -f "$build/profiles/list" -o "$build/all.profdata"
# The libraries name every function there is, also in a file that no test program links; what ran is known by name.
libraries="$build/libs117.so -object $build/libs117-json.so"
# shellcheck disable=SC2086  # a list of words
"llvm-cov-$llvm" export -summary-only -instr-profile "$build/all.profdata" $libraries >"$build/coverage.json"
# shellcheck disable=SC2086
"llvm-cov-$llvm" show -show-branches=count -show-mcdc -format=html -output-dir "$build/coverage" \
    -instr-profile "$build/all.profdata" $libraries "$source/src" >"$build/coverage.log"

python3 - "$build/coverage.json" "$source/src/" "$2" "$3" <<'PY'
import json, sys

report, source, thresholds = sys.argv[1], sys.argv[2], {"lines": float(sys.argv[3]), "branches": float(sys.argv[4])}
kinds = ("lines", "branches", "mcdc")
folders, files = {}, []
for file in json.load(open(report, encoding="utf-8"))["data"][0]["files"]:
    if not file["filename"].startswith(source):
        continue
    name = file["filename"][len(source):]
    counts = {kind: (file["summary"][kind]["covered"], file["summary"][kind]["count"]) for kind in kinds}
    files.append((name, counts))
    for folder in (name.split("/")[0], "total"):
        for kind in kinds:
            covered, count = folders.setdefault(folder, {}).get(kind, (0, 0))
            folders[folder][kind] = (covered + counts[kind][0], count + counts[kind][1])

def percent(pair):
    return 100.0 * pair[0] / pair[1] if pair[1] else 100.0

def row(name, counts):
    print(f"{name:28}" + "".join(f"{percent(counts[kind]):9.2f} % {counts[kind][0]:6}/{counts[kind][1]:<6}" for kind in kinds))

print(f"{'src/':28}{'lines':>11}{'':14}{'branches':>11}{'':14}{'MC/DC':>11}")
for folder in sorted(name for name in folders if name != "total"):
    row(folder, folders[folder])
row("total", folders["total"])
low = [(name, counts) for name, counts in files if any(percent(counts[kind]) < thresholds[kind] for kind in thresholds)]
if low:
    print("files below the threshold:")
    for name, counts in sorted(low):
        row("  " + name, counts)
failed = False
for kind, threshold in thresholds.items():
    reached = percent(folders["total"][kind])
    failed |= reached < threshold
    print(f"{kind}: {reached:.2f} %, at least {threshold:g} % wanted: {'FAILED' if reached < threshold else 'passed'}")
sys.exit(failed)
PY
