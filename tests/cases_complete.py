#!/usr/bin/env python3
"""Which rules and readings have no case.

    python3 tests/cases_complete.py [folder of the project]

A rule (a row of src/law/rulebook.def) needs a case in which it applies, tests/cases/rules/<ID>-applies*.json, that expects it
as a reason or as broken by an ending; one in which it does not, tests/cases/rules/<ID>-not*.json, that expects it not to come;
and to be named under "shows" in some case. The files of CHG rules are in tests/cases/money; there a rule may also be that of a line of a package,
of an entry of an account or of an item of redress, and CHG-26 shows in what is owed and what of it is in time. The files of PLAN, PRAC, DISP, REC
and END rules may be in tests/cases/planning as well; anywhere a rule may be that of a finding of an audit or of a thing due, or be named under the
"rules" or "not_rules" of either. An open point that the rules ask about
(`reading[N]` or `reading[S117I_NOP + N]` in src/rules) needs a case for each reading they tell apart and for the default: a file that sets the reading
under "engine", or, for the default, a file that leaves it and expects the point under "contested" or is named <point>-<letter>.
Files in bad/ are not cases. Ends with 1 if anything is lacking.
"""
import json
import pathlib
import re
import sys

NOP = 33  # S117I_NOP of src/law/law.h
RULE_ROW = re.compile(r'^RULE\(\w+,\s*"([A-Z]+-\d+)"', re.M)
POINT_ROW = re.compile(r'^POINT\((\d+),\s*"(N?OP-\d+)"(.*?)\'([A-Z])\'\)', re.M | re.S)
FUNCTION = re.compile(r"^(?:static )?[\w ]+[ *](\w+)\(([^;{]*?)\)\n\{\n(.*?)^\}", re.M | re.S)
COMPARED = re.compile(r"reading\[([\w +]+)\]\s*[!=]=\s*'([A-Z])'")
SWITCHED = re.compile(r"switch \([^{]*?reading\[([\w +]+)\]\)\s*\{(.*?)\n\s*\}", re.S)


def read_cases(folder):
    cases = {}
    for path in sorted(folder.rglob("*.json")):
        if "bad" not in path.relative_to(folder).parts[:-1]:
            cases[path] = json.loads(path.read_text(encoding="utf-8"))
    return cases


def arguments(text):
    """The arguments of a call, split at commas that are not in brackets."""
    found, depth, start = [], 0, 0
    for at, letter in enumerate(text):
        depth += (letter in "([{") - (letter in ")]}")
        if letter == "," and depth == 0:
            found.append(text[start:at].strip())
            start = at + 1
    return found + [text[start:].strip()]


def calls(source, name):
    for match in re.finditer(r"\b" + name + r"\(", source):
        depth, at = 1, match.end()
        while depth > 0 and at < len(source):
            depth += (source[at] == "(") - (source[at] == ")")
            at += 1
        yield arguments(source[match.end():at - 1])


def letters_asked(source):
    """{name of the index or number: letters told apart}, in one stretch of source."""
    asked = {}
    for index, letter in COMPARED.findall(source):
        asked.setdefault(index, set()).add(letter)
    for index, body in SWITCHED.findall(source):
        asked.setdefault(index, set()).update(re.findall(r"case '([A-Z])'", body))
    return asked


def number_of(index):
    """The number of a point as the sources write it, 16 or S117I_NOP + 4; None if it is neither."""
    match = re.fullmatch(r"(S117I_NOP \+ )?(\d+)", index)
    return None if match is None else int(match[2]) + (NOP if match[1] else 0)


def readings_in_rules(folder):
    """{number of the point: letters the rules tell apart}. A function that is given the point is followed to its calls."""
    source = "\n".join(path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.c")))
    asked = {}
    for name, parameters, body in FUNCTION.findall(source):
        names = [p.split()[-1].lstrip("*") for p in parameters.split(",") if p.strip()]
        for index, letters in letters_asked(body).items():
            if number_of(index) is not None:
                asked.setdefault(number_of(index), set()).update(letters)
                continue
            if index not in names:
                sys.exit(f"cases_complete.py: reading[{index}] in {name}() is not a number and not a parameter")
            for call in calls(source, name):
                given = call[names.index(index)] if len(call) > names.index(index) else ""
                if number_of(given) is not None:
                    asked.setdefault(number_of(given), set()).update(letters)
    return asked


def expects_point(case, point):
    return any(contested["point"] == point for question in case.get("questions", [])
               for contested in question.get("expect", {}).get("contested", []))


def shows_reading(path, case, point, letter, default):
    chosen = case.get("engine", {}).get("readings", {}).get(point)
    if chosen is not None:
        return chosen == letter
    named = re.match(re.escape(f"{point}-{letter}") + r"(-|\.|$)", path.name) is not None
    return letter == default and (named or expects_point(case, point))


def rows_of_money(case):
    """What is expected of packages, lines, entries and items, each a dictionary."""
    for package in case.get("packages", []):
        yield from [package["expect"]] + package["expect"].get("lines", [])
    for account in case.get("accounts", []):
        yield from account["expect"].get("entries", [])
    for redress in case.get("redress", []):
        yield from redress["expect"].get("items", [])


def asserts_money(case, rule, applies):
    for row in rows_of_money(case):
        if rule == "CHG-26" and "in_time" in row and (row["in_time"] != row.get("owed") or "limitation" in str(case["facts"])) == applies:
            return True
        if rule == "CHG-13" and not applies and row.get("wrong") in (False, "unknown"):
            return True
        if applies and (rule == row.get("rule") or rule in row.get("reasons", [])):
            return True
        if not applies and rule in row.get("not_reasons", []):
            return True
    return False


def asserts_planning(case, rule, applies):
    """Some audit, or some question about what is due, would."""
    for question in case.get("audits", []) + case.get("next", []):
        expect = question.get("expect", {})
        rows = expect.get("findings", []) + expect.get("due", [])
        if applies and (rule in expect.get("rules", []) or any(rule == row.get("rule") for row in rows)):
            return True
        if not applies and rule in expect.get("not_rules", []):
            return True
    return False


def asserts(case, rule, applies):
    """Some question would fail if the rule did not (did) apply."""
    if asserts_money(case, rule, applies) or asserts_planning(case, rule, applies):
        return True
    for question in case.get("questions", []):
        expect = question.get("expect", {})
        breaks = [ending["breaks"] for ending in expect.get("endings", []) if "breaks" in ending]
        if applies and (rule in expect.get("reasons", []) or any(rule in broken for broken in breaks)):
            return True
        if not applies and (rule in expect.get("not_reasons", []) or any(broken == [] for broken in breaks)):
            return True
    return False


def folders_of(rule):
    """Where the files of a rule are, the first of them first to be thought of."""
    family = rule.split("-")[0]
    if family == "CHG":
        return ["money"]
    return ["rules", "planning"] if family in ("PLAN", "PRAC", "DISP", "REC", "END") else ["rules"]


def lacking_rules(root, cases):
    text = (root / "src/law/rulebook.def").read_text(encoding="utf-8")
    rules = RULE_ROW.findall(text)
    if not rules:
        sys.exit("cases_complete.py: no rule found in src/law/rulebook.def")
    shown = {rule for case in cases.values() for rule in case.get("shows", [])}
    for rule in rules:
        folders = folders_of(rule)
        for kind, what in (("applies", "in which it applies"), ("not", "in which it does not apply")):
            files = [p for folder in folders for p in (root / "tests/cases" / folder).glob(f"{rule}-{kind}*.json")
                     if re.match(rf"{rule}-{kind}(-|\.)", p.name)]
            if not files:
                yield f"{rule}: no case {what} (tests/cases/{' or '.join(folders)}/{rule}-{kind}*.json)"
            elif not any(asserts(cases[p], rule, kind == "applies") for p in files):
                yield f"{rule}: none of {', '.join(p.name for p in files)} would fail if that were otherwise"
        if rule not in shown:
            yield f"{rule}: no case says that it shows it (\"shows\")"


def lacking_readings(root, cases):
    text = (root / "src/law/points.def").read_text(encoding="utf-8")
    points = {int(number): (name, default) for number, name, _, default in POINT_ROW.findall(text)}
    for number, letters in sorted(readings_in_rules(root / "src/rules").items()):
        name, default = points[number]
        for letter in sorted(letters | {default}):
            if not any(shows_reading(path, case, name, letter, default) for path, case in cases.items()):
                yield f"{name}: no case with reading {letter}{' (the default)' if letter == default else ''}"


def main():
    root = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).resolve().parent.parent)
    cases = read_cases(root / "tests/cases")
    lacking = list(lacking_rules(root, cases)) + list(lacking_readings(root, cases))
    for line in lacking:
        print(line)
    print(f"{len(cases)} case files; {len(lacking)} things lacking")
    return 1 if lacking else 0


if __name__ == "__main__":
    sys.exit(main())
