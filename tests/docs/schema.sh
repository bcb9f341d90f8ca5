#!/bin/sh
# Every case file is what docs/case-file.schema.json describes, and every answer of the auditor what docs/answer.schema.json
# describes; what the schema must refuse it refuses. The auditor is there once the examples are built.
set -eu
audit=$BUILD/examples/s117-audit
cd "$SOURCE"
if [ -x "$audit" ]; then
    exec python3 tests/schema.py "$audit"
fi
exec python3 tests/schema.py
