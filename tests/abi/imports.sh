#!/bin/sh
# What the libraries import. The core: eight functions of the C library and what the toolchain adds by itself.
set -eu

toolchain='_ITM_.*|__gmon_start__|__cxa_finalize|__stack_chk_fail|__(memcpy|memmove|memset)_chk'
core='memcpy|memmove|memset|memcmp|strlen|strcmp|malloc|free'
# Case files: besides, Jansson without its file functions, and writing to and reading from memory.
json="$core|s117_[a-z0-9_]+|json_[a-z0-9_]+|jansson_[a-z0-9_]+|strchr|strncmp|snprintf|vsnprintf|__v?snprintf_chk|qsort"
files='json_(load|dump)(f|fd|_file|_callback)|json_object_seed'

check() { # library allowed forbidden
    bad=$(nm -D --undefined-only "$1" | awk '{print $NF}' | sed 's/@.*//' |
        awk -v allowed="^($2|$toolchain)\$" -v forbidden="^($3)\$" '$0 !~ allowed || $0 ~ forbidden')
    if [ -n "$bad" ]; then
        echo "$1 imports what it must not:" "$bad"
        exit 1
    fi
    echo "$(basename "$1") imports only what it may"
}

check "$BUILD/libs117.so" "$core" none
if [ "$JSON" = 1 ]; then
    check "$BUILD/libs117-json.so" "$json" "$files"
fi
