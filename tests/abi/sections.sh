#!/bin/sh
# No writable state: no object has anything in .data, .bss, .tdata or .tbss, nor a common symbol.
# .data.rel.ro is constants that hold addresses. Objects are looked at: the linked library holds bytes of the toolchain's own.
set -eu

check() { # archive
    bad=$(objdump -h "$1" | awk '
        /file format/ {object = $1}
        $2 ~ /^\.(data|bss|tdata|tbss)(\.|$)/ && $2 !~ /^\.data\.rel\.ro/ && $3 !~ /^0+$/ {print object, $2, "0x" $3}')
    common=$(nm "$1" | awk '$2 == "C" || $2 == "c" {print $3}')
    count=$(ar t "$1" | wc -l)
    if [ -n "$bad$common" ] || [ "$count" -eq 0 ]; then
        echo "$1 holds writable state:" "$bad" "$common"
        exit 1
    fi
    echo "$(basename "$1"): $count objects without writable state"
}

check "$BUILD/libs117.a"
if [ "$JSON" = 1 ]; then
    check "$BUILD/tests/libs117-json-static.a"
fi
