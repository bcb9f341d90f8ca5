#!/bin/sh
# Every case file is what docs/case-file.schema.json describes.
set -eu
python3 - "$SOURCE"/docs/case-file.schema.json "$SOURCE"/tests/cases/*.json "$SOURCE"/tests/cases/rules/*.json <<'PY'
import json, os, sys
import jsonschema

with open(sys.argv[1], encoding="utf-8") as file:
    schema = json.load(file)
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
bad = 0
names = [name for name in sys.argv[2:] if os.path.exists(name)]
for name in names:
    with open(name, encoding="utf-8") as file:
        for error in validator.iter_errors(json.load(file)):
            print(f"{name}: /{'/'.join(map(str, error.absolute_path))}: {error.message}")
            bad += 1
# The schema must refuse something, or it says nothing.
if validator.is_valid({}) or not names:
    print("the schema accepts an empty object, or there are no cases")
    bad += 1
print(f"{len(names)} case files")
sys.exit(bad != 0)
PY
