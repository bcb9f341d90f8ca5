#!/bin/sh
# The auditor's program over the shipped cases, on a bare Debian machine: sh examples/demo.sh. Builds in build/demo, and against
# an installed copy there, as any host would. Prints a line for each answer, then some cases in full.
set -eu
cd "$(dirname "$0")/.."
demo=$PWD/build/demo
mkdir -p "$demo"

quietly() { "$@" >"$demo/log" 2>&1 </dev/null || { cat "$demo/log"; exit 1; }; }

sh tests/setup.sh gcc libc6-dev make cmake pkg-config libjansson-dev libsqlite3-dev
quietly cmake -S . -B "$demo/library" -DCMAKE_BUILD_TYPE=Release -DS117_JSON=ON
quietly cmake --build "$demo/library" -j2
quietly cmake --install "$demo/library" --prefix "$demo/prefix"
quietly cmake -S examples -B "$demo/examples" -DCMAKE_BUILD_TYPE=Release -DCMAKE_PREFIX_PATH="$demo/prefix"
quietly cmake --build "$demo/examples" -j2 --target s117-audit care-record

status=0
"$demo/examples/s117-audit" tests/cases/*.json >"$demo/answers.txt" || status=$?
awk '
    /^[a-z0-9-]+: / { id = $1; sub(/:$/, "", id); next }
    /^On [0-9]/ { day = $2 " " $3 " " $4; sub(/,$/, "", day); duty = council = ""; next }
    day != "" && duty == "" && /^  / { duty = $0; sub(/^ */, "", duty); sub(/[;.,].*/, "", duty); next }
    /^  Council: / { council = $0; sub(/^  Council: /, "", council); sub(/ \([A-Z0-9]*\)\.$/, "", council); sub(/\.$/, "", council); next }
    /^As expected/ || /^NOT as expected/ { printf "%-36.36s %-17s %-56.56s %-32.32s %s\n", id, day, duty, council, ($1 == "As" ? "as expected" : "DIFFERS"); day = "" }
' "$demo/answers.txt"
heading() { printf '\n==== %s ====\n\n' "$1"; }
audit() { "$demo/examples/s117-audit" "$@" || status=$?; }

heading "Every worked example of the rulebook for NHS bodies: council, NHS body, payer, and the rules"
audit --format rows tests/cases/nhs/s[0-9]*.json tests/cases/nhs/m1*.json tests/cases/nhs/d[0-9]*.json

heading "JG: council and NHS body, each by rules of its own, and why they differ"
audit --on 2023-09-01 tests/cases/nhs/s6.json

heading "SF: one life under the law of 2009, of today, and of the 2025 Act"
audit --format rows tests/cases/sunderland-law-as-at.json
for law in 2009-12-24 2026-02-18 2028-01-01; do
    echo
    audit --on 2012-10-09 --law-as-at $law tests/cases/sunderland-law-as-at.json |
        awk '/^On [0-9]/ { told = 1 } /^(On other|Under law|Contested|Not known|Dates|To note|Law:|  The NHS)/ { told = 0 } told'
done

heading "Detained under section 2 alone: why there is no duty, in one sentence"
audit --on 2024-01-08 --why-not tests/cases/rules/ELIG-9-applies.json | sed -n '/^Why not/,/^      \[/p'

heading "Money: the decided cases. What was taken and is owed back; amounts that are made up are said to be"
for told in lgsco-kent-contributions lgsco-kent-illustration lgsco-east-sussex-shortfall T06 lgsco-manchester-offer T07 stennett-charge tinsley-damages; do
    echo
    audit "tests/cases/money/$told.json"
done

heading "Money: the local policies of four areas"
for told in devon staffordshire derby hywel-dda; do
    echo
    audit "examples/policies/$told.json"
done

heading "What was done wrong, what is due, and the row of the register: a life that is made up"
audit examples/cases/charged-after-discharge.json

heading "A council's record of 1,000 made-up people: the night's run, and all findings about the three who have most"
record=$demo/record.db
care_record() { "$demo/examples/care-record" "$@" || status=$?; }
care_record make "$record" 1000
care_record nightly "$record" 2026-11-01
care_record findings "$record" 3
echo
care_record score "$record" | tail -2

heading "Four cases in full"
for told in worcestershire-uksc31 wiltshire-v-hertfordshire jm-hertfordshire-v-lbhf lgsco-durham-unilateral; do
    echo
    "$demo/examples/s117-audit" "tests/cases/$told.json" || status=$?
done
echo
echo "Every answer with its reasons: build/demo/answers.txt ($(wc -l <"$demo/answers.txt") lines)"
exit $status
