#!/bin/sh
# Arrows point one way: exchange -> answers -> rules -> law, facts -> base (docs/architecture.md). Reads every #include of src/.
# And the functions that the rulebook names are there.
# usage: sh tests/house.sh (SOURCE: the tree, by default the one this file lies in)
set -eu
SOURCE=${SOURCE:-$(cd "$(dirname "$0")/.." && pwd)}

# The folders whose headers a folder may include, besides its own. Case files use what any host may: the public headers.
may_include() {
    case $1 in
    base) echo "" ;;
    law | facts) echo "base" ;;
    rules) echo "base law facts" ;;
    answers) echo "base law facts rules" ;;
    exchange) echo "" ;;
    *) return 1 ;;
    esac
}

# Headers in angle brackets: base knows no law; only exchange knows JSON and printf.
may_use() {
    case $1:$2 in
    *:stddef.h | *:stdint.h | *:stdbool.h | *:string.h) ;;
    base:s117/base.h | base:stdlib.h) ;;
    base:* | *:s117/s117.h) return 1 ;;
    exchange:*) ;;
    *:s117/json.h) return 1 ;;
    *:s117/*.h) ;;
    *) return 1 ;;
    esac
}

check() { # tree: prints each wrong arrow
    for file in "$1"/src/*/*.[ch]; do
        folder=$(basename "$(dirname "$file")") name=${file#"$1/"}
        allowed=$(may_include "$folder") || { echo "$name: no such room in the house: $folder"; continue; }
        sed -n 's/^[[:space:]]*#[[:space:]]*include[[:space:]]*\([<"]\)\([^>"]*\)[>"].*/\1 \2/p' "$file" |
        while read -r quote header; do
            case $quote$header in
            '"../'*)
                to=${header#../} to=${to%%/*}
                case " $allowed " in *" $to "*) ;; *) echo "$name: $folder must not include $to ($header)" ;; esac
                ;;
            '"'*/*) echo "$name: say \"../folder/file.h\", not $header" ;;
            '"'*) [ -e "$1/src/$folder/$header" ] || echo "$name: $header does not lie in $folder" ;;
            '<'*) may_use "$folder" "$header" || echo "$name: $folder must not include <$header>" ;;
            esac
        done
    done
}

# Each function the rulebook names for a rule is defined in rules or answers: an auditor can go there.
functions() { # tree: prints each that is not
    for name in $(grep -o '"s117i_[a-z0-9_]*"' "$1/src/law/rulebook.def" | tr -d '"' | sort -u); do
        grep -q "^[a-z].*[ *]$name(" "$1"/src/rules/*.c "$1"/src/answers/*.c || echo "rulebook.def: no function $name"
    done
}

wrong=$(check "$SOURCE"; functions "$SOURCE")
[ -z "$wrong" ] || { echo "$wrong"; exit 1; }

# The check must be able to fail: one wrong arrow of each sort, in a copy.
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
cp -R "$SOURCE/src" "$work/"
caught() { # file line
    cp "$work/src/$1" "$work/kept"
    echo "$2" >>"$work/src/$1"
    [ "$(check "$work" | wc -l)" -eq 1 ] || { echo "not noticed: $2 in $1"; exit 1; }
    cp "$work/kept" "$work/src/$1"
}
caught base/dates.c '#include <s117/law.h>'
caught facts/person.c '#include "../law/law.h"'
caught law/engine.c '#include "../facts/record.h"'
caught rules/ending.c '#include "../answers/answer.h"'
caught rules/sweep.c '#include <stdio.h>'
caught answers/build.c '#include <s117/json.h>'
caught exchange/case.c '#include "../facts/record.h"'

sed -i 's/"s117i_sweep"/"s117i_nowhere"/' "$work/src/law/rulebook.def"
[ -n "$(functions "$work")" ] || { echo "not noticed: a function that is nowhere"; exit 1; }

echo "$(find "$SOURCE/src" -name '*.[ch]' | wc -l) files, every arrow points one way"
