#!/bin/sh
# Every check, on a bare Debian machine: sh tests/run.sh. Installs what is missing, builds in build/, and ends with
# "N passed, M failed". S117_SOAK=1 makes the property tests run long.
set -u
cd "$(dirname "$0")/.." || exit 1

# What is asked of the coverage of src/, in per cent.
LINES_WANTED=95
BRANCHES_WANTED=95
JOBS=${JOBS:-2}

passed=0 failed=0
heading() { printf '\n==== %s ====\n' "$1"; }

# A step that is one check: its output is shown if it fails.
step() { # name command …
    name=$1; shift
    if "$@" >"$log" 2>&1; then
        passed=$((passed + 1)); echo "passed: $name"
    else
        failed=$((failed + 1)); echo "FAILED: $name"; tail -n 80 "$log"
        return 1
    fi
}

# ctest, counted by its own summary line: "98% tests passed, 1 tests failed out of 50".
tests() { # directory option …
    directory=$1; shift
    ctest --test-dir "$directory" -j "$JOBS" --output-on-failure "$@" >"$log" 2>&1
    status=$?
    summary=$(sed -n 's/.*tests passed, \([0-9]*\) tests failed out of \([0-9]*\).*/\1 \2/p' "$log" | tail -n 1)
    if [ $status -eq 0 ] && [ -n "$summary" ]; then
        sed -n '/tests passed,/,$p' "$log"
    else
        grep -v -e '   Passed  ' -e '^ *Start ' "$log" | tail -n 200
    fi
    # No test run at all is a failure too.
    bad=${summary% *} all=${summary#* }
    [ -n "$summary" ] || { bad=1 all=1; }
    failed=$((failed + bad)); passed=$((passed + all - bad))
}

build() { # preset option …
    preset=$1; shift
    step "$preset: configure" cmake --preset "$preset" "$@" && step "$preset: build" cmake --build "build/$preset" -j "$JOBS"
}

log=$(mktemp); trap 'rm -f "$log"' EXIT
heading "packages"
step "what the checks need is installed" sh tests/setup.sh || { echo "$passed passed, $failed failed"; exit 1; }

heading "optimised build, warnings are errors: every test"
build debug && tests build/debug -LE 'valgrind'

heading "valgrind: unit tests and cases"
[ -e build/debug/CTestTestfile.cmake ] && tests build/debug -L valgrind

heading "address and undefined-behaviour sanitizers: unit, cases, property, oom"
build sanitizers && tests build/sanitizers -L 'unit|cases|property|oom'

heading "coverage of src/: unit, cases, property, oom"
rm -rf build/coverage/profiles
if build coverage; then
    export LLVM_PROFILE_FILE="$PWD/build/coverage/profiles/%m.profraw"
    tests build/coverage -L 'unit|cases|property|oom'
    step "lines at least $LINES_WANTED %, branches at least $BRANCHES_WANTED %" \
        sh tests/coverage.sh build/coverage "$LINES_WANTED" "$BRANCHES_WANTED" && cat "$log"
fi

heading "all"
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
