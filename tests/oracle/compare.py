"""Makes up lives, asks the library and nhs_oracle.py who owes and who pays, and shows where they differ.

    compare.py PROGRAM [LIVES [SEED]] [--small]

PROGRAM is the built answers.c; --small leaves out what a difference does not need. Exit status 1 if any answer differs.
"""
import collections
import json
import random
import subprocess
import sys

from nhs_oracle import (NEVER, NOBODY, PART2, REGS2022, UNKNOWN, Life, Open, Uncertain, day, forward, iso)

# council, CCG, ICB of July 2022, ICB of April 2026, nation
AREAS = [
    ("E06000010", "03F", "QOQ", "QOQ", "england"),
    ("E08000012", "99A", "QYG", "QYG", "england"),
    ("E09000007", "93C", "QMJ", "Z9B2Z", "england"),
    ("E09000005", "W2U3Z", "QRV", "Z9B2Z", "england"),
    ("E06000043", "09D", "QNX", "S9B9J", "england"),
    ("W06000015", "7A4", "7A4", "7A4", "wales"),
    ("W06000023", "7A7", "7A7", "7A7", "wales"),
]
ENGLISH = AREAS[:5]
FIRST, LAST = day("2010-01-04"), day("2026-11-02")


def code(area, d):
    return area[1] if d < REGS2022 else area[2] if d < day("2026-04-01") else area[3]


def fact(kind, start, end=NEVER, **rest):
    found = {"fact": kind, "from": start}
    if end < NEVER:
        found["to"] = end
    found.update(rest)
    return found


class Maker:
    def __init__(self, dice):
        self.dice = dice
        self.facts = []

    def some_area(self, welsh=12):
        return self.dice.choice(AREAS[5:]) if self.dice.randrange(100) < welsh else self.dice.choice(ENGLISH)

    def chance(self, percent):
        return self.dice.randrange(100) < percent

    def days(self, count):
        """Days of change, in order, each on a weekday of its own so that no two things happen at once."""
        self.weekday = getattr(self, "weekday", -1) + 1
        weeks = self.dice.sample(range((day("2026-06-01") - day("2012-06-04")) // 7), count)
        return sorted(day("2012-06-04") + 7 * w + self.weekday for w in weeks)

    def homes(self):
        start = FIRST
        for end in self.days(self.dice.randrange(4)) + [NEVER]:
            area = self.some_area(10)
            self.facts.append(fact("residence", start, end, area=area[0], nhs_body=code(area, start), settled=True, choice="own",
                                   accommodation="own_home"))
            start = end

    def practices(self):
        start = FIRST
        for end in self.days(self.dice.randrange(5)) + [NEVER]:
            roll = self.dice.randrange(100)
            if roll < 80:
                area = self.some_area(8)
                self.facts.append(fact("registration", start, end, nhs_body=code(area, start)))
            elif roll < 96:
                self.facts.append(fact("registration", start, end, registered=False))
            start = end
        if self.chance(12):
            start = self.days(1)[0]
            self.facts.append(fact("registration", start, start + self.dice.randrange(20, 500),
                                   nhs_body=code(self.dice.choice(ENGLISH), start), temporary=True))

    def orders(self):
        number, free = 0, 0
        for at in self.days(self.dice.randrange(1, 5)):
            if at < free:
                continue
            powers = self.dice.choice([["s3"], ["s2", "s3"], ["s2", "s3"], ["s2"], ["s37"], ["s47"], ["s37_41"], ["s4", "s2"],
                                       ["s3"], ["s4", "s2", "s3"]])
            hospital = self.some_area(14)
            arranged = self.dice.choice(["local"] * 7 + ["nhs_england"] * 2 + ["delegated"])
            if hospital[4] == "wales" and arranged != "local" and self.chance(70):
                arranged = "local"
            start = at
            for power in powers:
                number += 1
                short = power in ("s2", "s4") and len(powers) > 1
                end = start + (self.dice.randrange(2, 25) if short or power == "s2" else self.dice.randrange(20, 600))
                order = fact("order", start, end, id=f"o{number}", power=power, how_ended="discharged" if power == powers[-1]
                             else "replaced", arranged_by=arranged, area=hospital[0], nhs_body=code(hospital, start))
                if hospital[4] == "wales":
                    order["nation"] = "wales"
                if power in PART2:
                    order["application"] = start - (self.dice.randrange(0, 10) if power == powers[0] and self.chance(40) else 0)
                self.facts.append(order)
                start = end
            free = end + 21
            free = self.afterwards(order, free)

    def afterwards(self, order, free):
        start, end = order["from"], order["to"]
        if order["power"] in ("s3", "s37") and self.chance(20) and end - start > 30:
            out = start + self.dice.randrange(10, end - start - 5)
            how = self.dice.choice(["revoked", "discharged"])
            back = out + self.dice.randrange(5, 400)
            self.facts.append(fact("cto", out, back, order=order["id"], how_ended=how))
            order["to"] = back + self.dice.randrange(10, 200) if how == "revoked" else back
            if how != "revoked":
                order["how_ended"] = "community_ended"
            free = order["to"] + 21
        elif order["power"] == "s37_41" and self.chance(60) and end - start > 30:
            out = start + self.dice.randrange(10, end - start - 5)
            back = out + self.dice.randrange(50, 900)
            how = self.dice.choice(["recalled", "absolute"])
            self.facts.append(fact("conditional_discharge", out, back, order=order["id"], how_ended=how))
            order["to"] = back + self.dice.randrange(10, 200) if how == "recalled" else back
            if how != "recalled":
                order["how_ended"] = "community_ended"
            free = order["to"] + 21
        elif self.chance(15) and end - start > 30 and order["power"] not in ("s2", "s4"):
            out = start + self.dice.randrange(10, end - start - 15)
            self.facts.append(fact("leave", out, self.dice.randrange(out + 5, end - 3), order=order["id"],
                                   leave_kind="residential", based_in_hospital=False))
        return free

    def endings(self):
        homes = [f for f in self.facts if f["fact"] == "residence"]
        lists = [f for f in self.facts if f["fact"] == "registration" and "nhs_body" in f]
        for at in self.days(self.dice.randrange(4)):
            bodies = self.dice.sample([f["nhs_body"] for f in homes] + [f["nhs_body"] for f in lists], 1) if homes else []
            owner = self.dice.choice(homes)["area"]
            for body in [owner] + [sorted(forward(b, at))[0] for b in bodies]:
                self.facts.append(fact("ending", at, body=body, authority="body", assessed=iso(at), question_answered=True,
                                       grounds=["no_longer_needed"], scope="duty", involved=True))

    def services(self):
        if self.chance(5):
            start = self.days(1)[0]
            self.facts.append(fact("forces", start, start + self.dice.randrange(100, 900), forces_status="serving"))
        if self.chance(6):
            start = self.days(1)[0]
            self.facts.append(fact("nhse_service", start, start + self.dice.randrange(100, 900), nhse_service="specialised",
                                   whole_package=self.chance(60)))

    def life(self, name):
        self.homes()
        self.practices()
        self.orders()
        self.endings()
        self.services()
        return {"format": "s117-case/1", "id": name, "facts": self.facts}


def asked(case, dice):
    """The days on which something changes, the day before each, and some between."""
    found = {day("2016-03-31"), day("2020-08-31"), REGS2022, REGS2022 - 1, day("2016-04-01"), day("2020-09-01"), LAST,
             day("2026-03-31"), day("2026-04-01")}
    for given in case["facts"]:
        for key in ("from", "to", "application"):
            if key in given:
                found |= {given[key], given[key] - 1}
    found |= {dice.randrange(day("2013-04-01"), LAST) for _ in range(4)}
    return sorted(d for d in found if day("2012-01-01") <= d <= LAST)


def written(case, days):
    facts = []
    for given in case["facts"]:
        given = dict(given)
        for key in ("from", "to", "application"):
            if key in given:
                given[key] = iso(given[key])
        facts.append(given)
    return dict(case, facts=facts, questions=[{"on": iso(d)} for d in days])


def bodies(text):
    return None if text == "-" else text if text[0] == "?" else set(text.split("|"))


def ask(program, cases):
    lines = "\n".join(json.dumps(c) for c in cases) + "\n"
    out = subprocess.run([program], input=lines, capture_output=True, text=True)
    if out.returncode:
        sys.exit(out.stderr)
    answers = []
    for block in out.stdout.split("\n\n")[:len(cases)]:
        lib = {}
        for line in block.split("\n"):
            at, duty, since, order, council, nhs, rule, fixed, payer, payer_rule, payer_fixed = line.split()
            lib[int(at)] = {"duty": duty, "order": order, "council": council, "nhs": bodies(nhs), "rule": rule, "fixed": fixed,
                            "payer": bodies(payer), "payer_rule": payer_rule, "payer_fixed": payer_fixed}
        answers.append(lib)
    return answers


def differs(what, answer, body, rule, fixed):
    """A line for the first difference; None if they agree."""
    if answer.body is UNKNOWN or (isinstance(answer.body, set) and len(answer.body) != 1):
        return None if isinstance(body, str) else f"{what}: oracle not known ({answer.rule}), library {body} {rule}"
    if answer.body == NOBODY:
        return None if body is None else f"{what}: oracle nobody, library {body} {rule}"
    shown = f"oracle {sorted(answer.body)} {answer.rule} {iso(answer.fixed) if answer.fixed else ''}, library {body} {rule} " + (
        iso(int(fixed)) if fixed != "-" else "")
    if answer.body != body:
        return f"{what} body: {shown}"
    if answer.rule != rule:
        return f"{what} rule: {shown}"
    if answer.fixed and str(answer.fixed) != fixed:
        return f"{what} day: {shown}"
    return None


def compare(case, lib, tally=None):
    life = Life(case, lib)
    found = []
    for d in sorted(lib):
        if d < day("2013-04-01"):
            continue
        if lib[d]["duty"] == "uncertain" or lib[d]["council"][0] == "?":
            continue
        for what, answer, key in (("duty", life.owes, ""), ("payer", life.pays, "payer_")):
            try:
                given = answer(d)
            except (Uncertain, Open) as why:
                if tally is not None:
                    tally[f"{type(why).__name__} ({what})"] += 1
                continue
            if tally is not None:
                tally[given.rule or "nobody"] += 1
            line = differs(what, given, lib[d]["payer" if key else "nhs"], lib[d][key + "rule"], lib[d][key + "fixed"])
            if line:
                found.append((d, line))
    return found


def kind_of(line):
    words = line.split()
    rules = [w for w in line.replace("(", " ").replace(")", " ").replace(",", " ").split() if w.startswith("NHS-")]
    return " ".join(words[:2] if not words[0].endswith(":") else words[:1]) + " " + " ".join(rules)


def smaller(program, case, kind, dice_seed):
    """The same difference with as few facts as will do; a life without a fact that an answer needs cannot be asked about."""
    changed = True
    while changed:
        changed = False
        for i in range(len(case["facts"])):
            gone = case["facts"][i]
            rest = [f for f in case["facts"] if f is not gone and f.get("order") != gone.get("id", "-")]
            fewer = dict(case, facts=rest)
            try:
                line = first_of_kind(program, fewer, kind, dice_seed)
            except (StopIteration, ValueError, TypeError):
                continue
            if line:
                case, changed = fewer, True
                break
    return case, first_of_kind(program, case, kind, dice_seed)


def first_of_kind(program, case, kind, seed):
    full = written(case, asked(case, random.Random(seed)))
    for d, line in compare(full, ask(program, [full])[0]):
        if kind_of(line) == kind:
            return d, line
    return None


def main():
    words = [w for w in sys.argv[1:] if not w.startswith("--")]
    program, lives, seed = words[0], int((words[1:2] or [2000])[0]), int((words[2:3] or [117])[0])
    cases, raw = [], []
    for n in range(lives):
        dice = random.Random(seed * 1000003 + n)
        case = Maker(dice).life(f"life-{n}")
        raw.append(case)
        cases.append(written(case, asked(case, random.Random(n))))
    tally, kinds, answers = collections.Counter(), collections.defaultdict(list), 0
    for n, (case, lib) in enumerate(zip(cases, ask(program, cases))):
        answers += len(lib)
        for d, line in compare(case, lib, tally):
            kinds[kind_of(line)].append((n, d, line))
    print(f"{lives} lives, {answers} days; rules: " + " ".join(f"{k}:{v}" for k, v in sorted(tally.items(), key=str)))
    for kind, found in sorted(kinds.items(), key=lambda item: -len(item[1])):
        n, d, line = found[0]
        print(f"\n== {kind}: {len(found)} days in {len({f[0] for f in found})} lives; life {n}")
        if "--small" in sys.argv:
            case, (d, line) = smaller(program, raw[n], kind, n)
            for given in written(case, [])["facts"]:
                print("   ", json.dumps(given))
        print("   ", iso(d), line)
    sys.exit(1 if kinds else 0)


main()
