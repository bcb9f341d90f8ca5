#!/usr/bin/env python3
"""Case files and answers against their JSON schemas (Draft 2020-12).

usage: python3 tests/schema.py [path/to/s117-audit]

Every case file is what docs/case-file.schema.json describes; every bad file is refused by it or is listed below as refused by
the reader only. Given the auditor's program, its JSON is what docs/answer.schema.json describes, and it refuses every bad file.
Needs python3-jsonschema.
"""
import json
import pathlib
import subprocess
import sys

import jsonschema

ROOT = pathlib.Path(__file__).resolve().parent.parent

# What a schema cannot say: what depends on another part of the file, on the calendar, the rulebook or the register.
READER_ONLY = {
    "audit-ends-before-it-starts", "body-twice", "body-without-nation", "charge-for-unknown-line", "date-bracket-backwards", "date-no-such-day", "birth-twice", "end-before-start",
    "date-open-start", "expect-council-unknown", "expect-order-unknown", "expect-point-unknown", "frame-twice", "id-twice",
    "known-by-before-the-act", "law-as-at-before-the-act", "order-not-an-order", "order-unknown", "point-unknown", "power-national-code-of-cto",
    "price-of-unknown-service", "rule-unknown", "service-ends-before-it-starts", "succession-in-a-circle", "succession-of-unknown-body", "withdrawn-before-recorded",
    "copy-given-no-such-day", "dispute-step-of-another-kind", "entry-of-unknown-detention", "plan-ends-before-it-starts",
}

# The lists of questions a case may have.
LISTS = ("questions", "packages", "accounts", "redress", "audits", "next", "register")

failures = []


def fail(where, what):
    failures.append(where)
    print(f"{where}: {what}")


def no_key_twice(pairs):
    keys = [key for key, _ in pairs]
    if len(keys) != len(set(keys)):
        raise ValueError("a key twice")
    return dict(pairs)


def load(path):
    return json.loads(path.read_bytes().decode("utf-8"), object_pairs_hook=no_key_twice)


def validator(path, definition=None):
    schema = load(path)
    jsonschema.Draft202012Validator.check_schema(schema)
    if definition:
        schema = {"$ref": f"#/$defs/{definition}", "$defs": schema["$defs"]}
    return jsonschema.Draft202012Validator(schema)


def check(validate, where, value):
    for error in validate.iter_errors(value):
        fail(where, f"/{'/'.join(map(str, error.absolute_path))}: {error.message}")


def name_of(path):
    return str(path.relative_to(ROOT))


def good_files():
    bad = ROOT / "tests/cases/bad"
    found = [path for path in sorted((ROOT / "tests/cases").rglob("*.json")) if bad not in path.parents]
    return found + sorted((ROOT / "examples/cases").glob("*.json"))


def refused(validate, path):
    try:
        return not validate.is_valid(load(path))
    except ValueError:  # not UTF-8, not JSON, a key twice
        return True


def check_bad(validate, paths):
    for path in paths:
        if refused(validate, path) == (path.stem in READER_ONLY):
            fail(name_of(path), "listed as refused by the reader only, but the schema refuses it too"
                 if path.stem in READER_ONLY else "the schema accepts it, and it is not listed as refused by the reader only")
    for stem in READER_ONLY - {path.stem for path in paths}:
        fail("tests/schema.py", f"there is no bad file {stem}.json")


def check_auditor(audit, good, bad):
    report = validator(ROOT / "docs/answer.schema.json", "audit")
    whole = validator(ROOT / "docs/answer.schema.json")
    asked = [str(path) for path in good if any(load(path).get(key) for key in LISTS)]
    run = subprocess.run([audit, "--format", "json", *asked], capture_output=True, check=False)
    if run.returncode not in (0, 1):
        fail(audit, f"exit status {run.returncode}: {run.stderr.decode()}")
        return
    answers = json.loads(run.stdout.decode("utf-8"), object_pairs_hook=no_key_twice)
    check(report, audit, answers)
    check(whole, audit, answers)
    if [case["file"] for case in answers["cases"]] != asked:
        fail(audit, "a case file is missing from the report")
    for path in bad:
        run = subprocess.run([audit, "--on", "2020-01-01", str(path)], capture_output=True, check=False)
        if run.returncode != 2 or not run.stderr.decode().startswith(f"{path}:"):
            fail(name_of(path), f"the auditor's program does not refuse it by its name: exit status {run.returncode}")


def main():
    validate = validator(ROOT / "docs/case-file.schema.json")
    good, bad = good_files(), sorted((ROOT / "tests/cases/bad").glob("*.json"))
    if not good or not bad:
        fail("tests/cases", "no case files")
    for path in good:
        check(validate, name_of(path), load(path))
    check_bad(validate, bad)
    if len(sys.argv) > 1:
        check_auditor(sys.argv[1], good, bad)
    print(f"{len(good)} case files, {len(bad)} bad ones, {'with' if len(sys.argv) > 1 else 'without'} the auditor's program: "
          f"{len(failures)} failures")
    return bool(failures)


if __name__ == "__main__":
    sys.exit(main())
