"""The headers bind as they are: cffi takes them, every call they declare is in the library, and the calls give what C gives."""
import re
import subprocess
import sys
from pathlib import Path

import s117
from s117 import DATE_UNKNOWN, Error, day, ffi, lib, make, must, text, words

# Every call that is declared can be found in the library, and cffi knows no other.
calls = sorted(set(re.findall(r"\b(s117_[a-z0-9_]+)\(", s117.declarations())))
assert len(calls) > 100, len(calls)
for call in calls:
    getattr(lib, call)
assert lib.S117_OK == 0 and lib.S117_UNKNOWN == 0 and lib.S117_YES == 2

# The dates that are #defines are those of the header.
header = (Path(__file__).resolve().parents[2] / "include/s117/base.h").read_text()
for name, value in (("MIN", s117.DATE_MIN), ("MAX", s117.DATE_MAX)):
    assert f"S117_DATE_{name} ((s117_date){value})" in header, name
assert (s117.DATE_UNKNOWN, s117.DATE_INVALID, s117.DATE_OPEN) == (-2147483648, day(2014, 2, 30), 2147483647)

# Versions; a day and its parts; a failed call.
assert lib.s117_version() == 10000 and words(lib.s117_version_text()) == "1.0.0"
assert day(1970, 1, 1) == 0 and day(2014, 3, 10) == 16139
law, person = make(lib.s117_engine_new), make(lib.s117_person_new)
try:
    make(lib.s117_person_add_residence, person, b"no code", DATE_UNKNOWN, day(2023, 3, 1))
    raise AssertionError("a body code with a blank was taken")
except Error as error:
    assert error.status == lib.S117_E_BODY

# A person in Hull, under section 3 from March to June 2023.
home = make(lib.s117_person_add_residence, person, b"E06000010", DATE_UNKNOWN, s117.DATE_OPEN)
gp = make(lib.s117_person_add, person, lib.S117_KIND_REGISTRATION, 0)
must(lib.s117_person_set_text(person, gp, lib.S117_NHS_BODY, b"QOQ"))
order = make(lib.s117_person_add_order, person, lib.S117_POWER_S3, day(2023, 3, 6))
must(lib.s117_person_set_code(person, lib.s117_order_fact(order), lib.S117_ARRANGED_BY, lib.S117_ARRANGED_LOCAL))
must(lib.s117_order_end(order, day(2023, 6, 5), lib.S117_END_DISCHARGED))

answer = make(lib.s117_determine, law, person, day(2023, 9, 1))
assert lib.s117_determination_duty(answer) == lib.S117_DUTY_ACTIVE
assert words(lib.s117_determination_council_code(answer, 0)) == "E06000010"
assert words(lib.s117_determination_nhs_code(answer, 0)) == "QOQ"
assert words(lib.s117_determination_nhs_rule(answer)) == "NHS-25"
assert words(lib.s117_determination_nhs_code(answer, 1)) is None
assert text(lib.s117_determination_text, answer).startswith("On 1 September 2023\n  Aftercare is owed")

# The fast path: a struct, sized by Python's own copy of the header.
decision = ffi.new("s117_decision *", {"size": ffi.sizeof("s117_decision")})
must(lib.s117_decide(law, person, day(2023, 9, 1), ffi.NULL, decision))
assert (decision.duty, decision.since_earliest) == (lib.S117_DUTY_ACTIVE, day(2023, 6, 5))
assert words(lib.s117_engine_body_code(law, decision.council_body)) == "E06000010"
assert decision.nhs == lib.S117_NHS_DETERMINED and words(lib.s117_engine_body_code(law, decision.nhs_body)) == "QOQ"

# The history; an answer outlives the person and the engine.
history = make(lib.s117_history_new, law, person)
spells = [words(lib.s117_history_event_rule(history, i)) for i in range(lib.s117_history_count(history))]
assert spells == ["", "ELIG-1", "START-1"], spells
del law, person
assert "Aftercare is owed" in text(lib.s117_history_text, history)

# JG, as jg.py prints it.
jg = subprocess.run([sys.executable, str(Path(__file__).with_name("jg.py"))], check=True, capture_output=True, text=True).stdout
for said in ("Council: Swindon Borough Council (E06000030).",
             "NHS body, which also pays: NHS Herefordshire and Worcestershire Integrated Care Board (QGH)."):
    assert said in jg, jg
print(f"{len(calls)} calls bound from the headers as they are; version, facts, determine, text, decide and history called")
