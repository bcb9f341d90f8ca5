#!/bin/sh
# A static archive shows every name that is not static: ours all begin s117_ or s117i_.
set -eu
bad=$(nm -g --defined-only "$BUILD/libs117.a" | awk 'NF == 3 && $3 !~ /^s117i?_[a-z0-9_]+$/ {print $3}')
if [ -n "$bad" ]; then
    echo "names that may clash with a host's:" "$bad"
    exit 1
fi
nm -g --defined-only "$BUILD/libs117.a" | grep -q ' T s117_version$'
