#!/usr/bin/env python3
"""Write register_data.c, the built-in register, from the CSV files in data/.

    python3 src/law/register_data.py            writes src/law/register_data.c
    python3 src/law/register_data.py --check    fails if that file is not what it would write

Local authorities and NHS bodies have a row each, by the code a host holds: an NHS body known by an ODS code and a GSS
code is two bodies, each with successors in its own code system. `valid_to` is the last day of a life; the library's
intervals are half-open, so the day after is written. An empty `valid_from` is written as unknown.
localities.csv says which part of a divided body goes to which successor.
"""
import csv
import datetime
import pathlib
import re
import sys

REGISTER_DATE = "2026-11-21"
HERE = pathlib.Path(__file__).resolve().parent
MOST = 1024  # S117I_BUILTIN_MOST in register.h
NHS_KINDS = {"ICB", "CCG", "LHB", "NHSE"}
NATIONS = {"England": "ENG", "Wales": "WAL"}
SHORT = """\
enum {
    SINCE_EVER = S117_DATE_UNKNOWN,
    OPEN = S117_DATE_OPEN,
    LA = S117_BODY_LOCAL_AUTHORITY,
    ICB = S117_BODY_ICB,
    CCG = S117_BODY_CCG,
    LHB = S117_BODY_LHB,
    NHSE = S117_BODY_NHS_ENGLAND,
    ENG = S117_NATION_ENGLAND,
    WAL = S117_NATION_WALES
};
"""
DAY_0 = datetime.date(1970, 1, 1)


class Wrong(Exception):
    """The data cannot be right."""


def require(condition, *what):
    if not condition:
        raise Wrong(" ".join(str(w) for w in what))


def rows_of(name):
    with open(HERE / "data" / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def day_of(text):
    return datetime.date.fromisoformat(text) if text else None


def read_bodies():
    bodies = {}
    for name in ("local-authorities.csv", "nhs-bodies.csv"):
        for row in rows_of(name):
            code = row["code"]
            require(re.fullmatch(r"[A-Za-z0-9._-]{1,15}", code), "code", code)
            require(code not in bodies, "twice", code)
            require(1 <= len(row["name"].encode()) <= 127 and row["name"].isprintable(), "name", code)
            require('"' not in row["name"] and "\\" not in row["name"], "name", code)
            require(name[0] == "l" or row["kind"] in NHS_KINDS, "kind", code)
            last = day_of(row["valid_to"])
            bodies[code] = {
                "code": code, "name": row["name"],
                "kind": "LA" if name[0] == "l" else row["kind"],
                "nation": NATIONS[row["nation"]],
                "system": row.get("code_system", "GSS local authority"),
                "from": day_of(row["valid_from"]),
                "to": last + datetime.timedelta(days=1) if last else None,
                "successors": [s for s in row["successor_codes"].split("|") if s],
            }
    return bodies


def read_localities(bodies):
    parts = {}
    for row in rows_of("localities.csv"):
        code, successor, part = row["code"], row["successor"], row["part"]
        require(code in bodies and successor in bodies[code]["successors"], "locality", code, successor)
        require(re.fullmatch(r"[A-Za-z0-9._-]{1,15}", part), "part", part)
        require(part not in parts.setdefault(code, {}), "part twice", code, part)
        parts[code][part] = successor
    for code, of_code in parts.items():
        require(set(of_code.values()) == set(bodies[code]["successors"]), "a successor without a part", code)
    return parts


def successions_of(body, bodies, parts):
    for successor in body["successors"]:
        require(successor in bodies, "unknown successor", body["code"], successor)
        other = bodies[successor]
        require(other["system"] == body["system"], "code systems differ", body["code"], successor)
        require(body["to"], "successor of a living body", body["code"])
        require(not other["from"] or other["from"] <= body["to"], "successor not yet there", body["code"], successor)
        require(not other["to"] or other["to"] > body["to"], "successor gone", body["code"], successor)
    named = parts.get(body["code"])
    if named:
        return [(body["to"], successor, part) for part, successor in named.items()]
    return [(body["to"], successor, "") for successor in body["successors"]]


def number(day, absent):
    return f"{(day - DAY_0).days}" if day else absent


def text():
    bodies = read_bodies()
    parts = read_localities(bodies)
    codes = sorted(bodies)
    place = {code: i for i, code in enumerate(codes)}
    body_lines, succession_lines = [], []
    for code in codes:
        b = bodies[code]
        require(not (b["from"] and b["to"]) or b["from"] < b["to"], "life", code)
        successions = sorted(successions_of(b, bodies, parts))
        body_lines.append(
            f'    {{"{code}", "{b["name"]}", {number(b["from"], "SINCE_EVER")}, {number(b["to"], "OPEN")}, '
            f'{b["kind"]}, {b["nation"]}, {len(successions)}, {len(succession_lines) if successions else 0}, 0, 0}},')
        for day, successor, part in successions:
            note = f"{code} to {successor}, {day}"
            succession_lines.append(f'    {{{place[code]}, {place[successor]}, {number(day, "")}, "{part}"}}, /* {note} */')
    require(len(body_lines) <= MOST and len(succession_lines) <= MOST, "more than", MOST)
    return "\n".join([
        "/* The built-in register. Written by register_data.py from the CSV files in data: change those, not this. */",
        '#include "register.h"',
        "",
        SHORT,
        "const char *s117_register_id(void)",
        "{",
        f'    return "s117-register {REGISTER_DATE}";',
        "}",
        "",
        f"const uint32_t s117i_builtin_body_count = {len(body_lines)};",
        "",
        "/* code, name, from, to, kind, nation, successor_count, first_successor; forerunners are found when an engine is made */",
        "const s117i_body s117i_builtin_bodies[] = {",
        *body_lines,
        "};",
        "",
        f"const uint32_t s117i_builtin_succession_count = {len(succession_lines)};",
        "",
        "/* body, successor, date, part */",
        "const s117i_succession s117i_builtin_successions[] = {",
        *succession_lines,
        "};",
        ""])


def main():
    target = HERE / "register_data.c"
    written = text().encode("utf-8")
    if sys.argv[1:] == ["--check"]:
        require(target.read_bytes() == written, target, "is out of date: run", pathlib.Path(__file__).name)
    else:
        require(not sys.argv[1:], "usage: register_data.py [--check]")
        target.write_bytes(written)


if __name__ == "__main__":
    try:
        main()
    except Wrong as wrong:
        sys.exit(f"register_data.py: {wrong}")
