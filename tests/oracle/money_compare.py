"""Makes up packages of care, asks the library and money_oracle.py what is aftercare, who bears what and what is owed back, and shows
where they differ.

    money_compare.py PROGRAM [CASES [SEED]] [--small]

PROGRAM is the built money_answers.c; --small leaves out what a difference does not need. Exit status 1 if any answer differs.
"""
import collections
import json
import random
import subprocess
import sys

from money_oracle import NEVER, OPEN, Record, day, iso

AREAS = [("E06000010", "03F"), ("E08000012", "99A"), ("E06000043", "09D"), ("W06000015", "7A4")]
FIRST, LAST = day("2012-01-02"), day("2020-06-01")
DATES = ("from", "to")
COUNTING = {"days": 1, "dhsc": 2, "mean_year": 3, "calendar": 4}
INTEREST = {"none": 0, "simple": 1, "compound": 2}
CODES = ["ACC-RES", "ACC-NUR", "ACC-SL", "ACC-XC", "ACC-SHL", "ACC-REHAB", "DOM", "DAY", "CPN", "PSY", "MED-ADM", "EMP", None]
PERS = ["once", "session", "hour", "day", "week", "week", "week", "fortnight", "four_weeks", "month", "month", "quarter", "year"]


class Maker:
    def __init__(self, dice):
        self.dice, self.facts, self.engine, self.number = dice, [], {}, collections.Counter()

    def chance(self, percent):
        return self.dice.randrange(100) < percent

    def tri(self, yes=70, no=15):
        roll = self.dice.randrange(100)
        return True if roll < yes else False if roll < yes + no else None

    def pounds(self, most=2000):
        return f"{self.dice.randrange(1, most)}.{self.dice.randrange(100):02d}"

    def add(self, kind, start=None, end=None, **rest):
        self.number[kind] += 1
        found = {"fact": kind, "id": f"{kind}{self.number[kind]}"}
        found.update({k: v for k, v in dict(rest, **{"from": start, "to": end}).items() if v is not None})
        self.facts.append(found)
        return found

    def span(self, first=FIRST + 500, last=LAST - 100, most=700):
        start = self.dice.randrange(first, last)
        return start, start + self.dice.randrange(1, most) if self.chance(80) else None

    # ---- the life ----

    def life(self):
        born = day("1960-05-05") if self.chance(80) else day("1998-03-09")
        if self.chance(92):
            self.add("birth", born)
        area = self.dice.choice(AREAS[:3]) if self.chance(90) else AREAS[3]
        self.add("residence", FIRST - 2000, area=area[0], nhs_body=area[1], settled=True, choice="own", accommodation="own_home")
        self.add("registration", FIRST - 2000, nhs_body=area[1])
        at = FIRST + self.dice.randrange(100)
        self.add("order", at, at + 100 + self.dice.randrange(200), power="s3", application=at, how_ended="discharged", arranged_by="local", area=area[0],
                 nhs_body=area[1])
        if self.chance(25):
            at = self.dice.randrange(FIRST + 900, LAST - 300)
            self.add("order", at, at + self.dice.randrange(20, 200), power=self.dice.choice(["s2", "s3"]), application=at, how_ended="discharged",
                     arranged_by="local", area=area[0], nhs_body=area[1])
        elif self.chance(30):
            at = self.dice.randrange(FIRST + 900, LAST - 300)
            for body in area if self.chance(60) else area[:1]:
                self.add("ending", at, body=body, authority="body", assessed=at, question_answered=True, grounds=["no_longer_needed"],
                         scope="duty", involved=True)
        elif self.chance(15):
            self.add("death", self.dice.randrange(FIRST + 1500, LAST))
        self.area = area

    # ---- needs and services ----

    def needs(self):
        for _ in range(self.dice.randrange(1, 4)):
            need = self.add("need", FIRST, disorder=self.dice.choice(["same"] * 6 + ["other", "none", None]), reduces_risk=self.tri(80, 10),
                            weight_council=self.dice.randrange(5), weight_nhs=self.dice.randrange(5))
            if self.chance(25):
                self.add("need_finding", self.dice.randrange(FIRST + 600, LAST), need=need["id"],
                         disorder=self.dice.choice(["same", "other", "none"]), reduces_risk=self.tri(60, 40))
        self.need_ids = [f["id"] for f in self.facts if f["fact"] == "need"]

    def service(self):
        start, end = self.span()
        code = self.dice.choice(CODES)
        acc = code is not None and code.startswith("ACC-")
        line = self.add("service", start, end, catalogue=code, nation="england" if acc and self.chance(85) else None)
        if code in ("ACC-SL", "ACC-XC"):
            tenancy = self.dice.choice(["specialist", "specialist", "ordinary", None])
            if tenancy:
                line["tenancy"] = tenancy
        before = [f for f in self.facts if f["fact"] == "service" and f is not line]
        homes = [f for f in before if f.get("catalogue", "").startswith("ACC-") and "part_of" not in f]
        if homes and not acc and self.chance(40):
            line.pop("catalogue", None)
            line["part_of"] = self.dice.choice(homes)["id"]
            line["component"] = self.dice.choice(["rent", "service_charge", "utilities", "food", "care"])
        elif before and self.chance(20):
            line["inseparable_from"] = self.dice.choice(before)["id"]
        if line.get("tenancy") != "ordinary" and line.get("component") not in ("food", "rent", "service_charge", "utilities") and self.chance(30):
            line["funded_under"] = self.dice.choice(["s117", "care_act", "chc", "nhs", "private", "education"])
        if self.chance(92):
            for need in self.dice.sample(self.need_ids, self.dice.randrange(1, len(self.need_ids) + 1)):
                if "part_of" not in line or self.chance(40):
                    self.add("purpose", service=line["id"], need=need, reduces_risk=self.tri(10, 10), related=self.tri(5, 5))
        self.prices(line)
        if self.chance(35):
            self.asked_on_top(line)

    def prices(self, line):
        if self.chance(5):
            return
        start, end = line["from"], line.get("to", LAST)
        at = None if self.chance(60) else start
        for n in range(self.dice.randrange(1, 4)):
            per = self.dice.choice(PERS)
            self.add("price", at, service=line["id"], amount=self.pounds(), per=per,
                     units=self.dice.randrange(1, 2000) if per in ("session", "hour") else None)
            at = (start if at is None else at) + self.dice.randrange(5, 300)
            if at >= end:
                break

    def asked_on_top(self, line):
        """Price, usual cost and top-up all by the week: which is the least is then not in doubt."""
        for f in self.facts:
            if f["fact"] == "price" and f["service"] == line["id"]:
                f["per"] = "week"
                f.pop("units", None)
        start = line["from"] + self.dice.randrange(0, 60)
        end = start + self.dice.randrange(20, 500) if self.chance(50) else None
        kind = {"ACC-SL": "supported_living", "ACC-SHL": "shared_lives"}.get(line.get("catalogue"), "care_home")
        if self.chance(92):
            self.add("preference", start, None, service=line["id"], usual_cost=self.pounds(1000), per="week", place_named=self.tri(97, 1),
                     decided_type=kind, accommodation=kind if self.chance(95) else "shared_lives", suitable=self.tri(97, 1), available=self.tri(97, 1),
                     terms_agreed=self.tri(97, 1), adequate_offer=self.tri(95, 3))
        contents = ["cost", "frequency", "payee", "review", "non_payment", "price_rises", "finances"]
        self.add("top_up", start, end, service=line["id"], payer="family", amount=self.pounds(400), per="week", written=self.tri(97, 1),
                 contents=contents if self.chance(80) else contents[:3] if self.chance(80) else None, informed=self.tri(90, 5),
                 willing_and_able=self.tri(97, 1))

    # ---- who bears what ----

    def fundings(self):
        lines = [f["id"] for f in self.facts if f["fact"] == "service"]
        for n in range(self.dice.randrange(4)):
            scope = self.dice.choice(["line", "need", "package"])
            whole = self.dice.choice([100, 100, 3, 12])
            given = self.add("funding", FIRST + 400 + self.dice.randrange(2200), None, funding_scope=scope, whole=whole if whole != 100 else None,
                             line=self.dice.choice(lines) if scope == "line" else None,
                             need=self.dice.choice(self.need_ids) if scope == "need" else None)
            council = self.dice.randrange(whole + 1)
            nhs = self.dice.randrange(whole - council + 1) if self.chance(20) else whole - council
            for party, share in (("council", council), ("nhs", nhs), ("education", whole - council - nhs)):
                if share or party != "education":
                    self.add("share", funding=given["id"], party=party, share=share)

    def policies(self):
        found = []
        for n in range(self.dice.randrange(3)):
            council = self.dice.randrange(101)
            p = {"id": f"P{n}", "from": iso(FIRST + 300 + self.dice.randrange(2000)), "share_council": council, "share_nhs": 100 - council}
            p.update(self.dice.choice([{}, {"age_from": 18}, {"catalogue": "ACC-RES"}, {"client_group": "older"}, {"council": self.area[0]},
                                       {"method": "weighted"}, {"catalogue": "MED-ADM", "alone": True}]))
            if p.get("method") == "weighted":
                del p["share_council"], p["share_nhs"]
            p.update(self.dice.choice([{}, {"old_cases": "at_once"}, {"old_cases": "next_review"}, {"old_cases": "at_once"}]))
            p.update(self.dice.choice([{}, {}, {"odd_penny": "nhs"}]))
            found.append(p)
        if found:
            self.engine["policies"] = found
        if self.chance(50):
            self.add("review", self.dice.randrange(FIRST + 400, LAST), review_of="package", body=self.area[0])
        if self.chance(40):
            self.add("client_group", FIRST, client_group=self.dice.choice(["older", "mental_health"]))

    # ---- charges ----

    def charges(self):
        lines = [f for f in self.facts if f["fact"] == "service"]
        for n in range(self.dice.randrange(4)):
            line = self.dice.choice(lines) if self.chance(75) else None
            start = self.dice.randrange(FIRST + 450, LAST - 100) if line is None else self.dice.randrange(line["from"], line.get("to", LAST))
            end = start + self.dice.randrange(1, 900)
            if line and self.chance(80):
                end = min(end, line.get("to", NEVER))
            payer = self.dice.choice(["person", "person", "family", "other", "benefits", "estate", None])
            charge = self.add("charge", start, None if self.chance(15) else end, body=self.area[0], payer=payer,
                              amount=self.pounds(500), per=self.dice.choice(["once", "day", "week", "week", "month", "four_weeks"]),
                              line=line and line["id"], paid=self.dice.choice([True, True, None, False]))
            paid_from = start + self.dice.randrange(0, 100)
            if self.chance(45):
                for k in range(self.dice.randrange(1, 5)):
                    self.add("payment", paid_from + 40 * k, charge=charge["id"], body=charge["body"], payer=charge.get("payer"), amount=self.pounds(200))
            if self.chance(20) and charge.get("paid") is not False:
                self.add("refund", max(end, paid_from + 200) + self.dice.randrange(400), charge=charge["id"], body=charge["body"],
                         payer=charge.get("payer"), amount=f"0.{self.dice.randrange(1, 100):02d}")
        for n in range(self.dice.randrange(2)):
            kind = self.dice.choice(["discovery", "incapacity", "acknowledgment", "part_payment"])
            at = self.dice.randrange(FIRST + 450, LAST)
            self.add("limitation", at, at + self.dice.randrange(30, 900) if kind == "incapacity" else None, limitation=kind, body=self.area[0])
        if self.chance(80):
            self.engine["interest"] = [{"from": iso(FIRST), "rate": 800}, {"from": iso(FIRST + self.dice.randrange(1, 2500)), "rate": 325}]

    def case(self, name):
        self.life()
        self.needs()
        for _ in range(self.dice.randrange(1, 6)):
            self.service()
        self.fundings()
        self.policies()
        self.charges()
        found = {"format": "s117-case/1", "id": name, "facts": self.facts}
        if self.engine:
            found["engine"] = self.engine
        return found


def questions(case, dice):
    out = [("standing", FIRST, LAST + 3000)]
    days = sorted({f[k] for f in case["facts"] for k in DATES if k in f and FIRST < f[k] < LAST})
    out += [("package", d) for d in dice.sample(days, min(8, len(days)))]
    for _ in range(2):
        start = dice.randrange(FIRST + 400, LAST - 30)
        out.append(("account", start, start + dice.randrange(1, 800), dice.choice(list(COUNTING)), 0))
    for _ in range(2):
        on = dice.randrange(FIRST + 1200, LAST + 2500)
        out.append(("redress", on, dice.choice(list(COUNTING)), dice.choice(list(INTEREST)), on - dice.randrange(0, 800)))
    return out


def written(case):
    facts = []
    for given in case["facts"]:
        given = {k: iso(v) if k in ("from", "to", "application", "assessed") and isinstance(v, int) else v for k, v in given.items()}
        facts.append(given)
    return dict(case, facts=facts)


def asked(question):
    return " ".join(str(COUNTING.get(w, INTEREST.get(w, w))) for w in question)


def ask(program, pairs):
    lines = "".join(json.dumps(written(case)) + "\n" + "".join(asked(q) + "\n" for q in qs) for case, qs in pairs)
    out = subprocess.run([program], input=lines, capture_output=True, text=True)
    if out.returncode:
        raise RuntimeError(out.stderr)
    blocks = iter(out.stdout.split(".\n"))
    return [[[line.split() for line in next(blocks).split("\n") if line] for _ in qs] for _, qs in pairs]


# ---- the comparison ----

def package(record, question, rows):
    d = question[1]
    given = {r[1]: r[2:] for r in rows}
    for line in record.on(d, "service"):
        if line["id"] not in given:
            yield f"package {iso(d)} {line['id']}: not there"
            continue
        said = record.top_up(line, d)[0]
        if record.status(line, d) == OPEN:
            said = given[line["id"]][3]  # nothing to say of a top-up until it is settled what the line is
        mine = [record.status(line, d), *record.charging(line, d), said]
        if given[line["id"]][:4] != mine:
            yield f"package {iso(d)} {line['id']}: oracle {mine}, library {given[line['id']][:4]}"


def account(record, question, rows):
    _, start, end, counting, _ = question
    sums, unpriced = record.account(start, end, counting)
    given, whole = collections.Counter(), 0
    for r in rows:
        if r[0] == "E" and r[-1] != "-":
            given[(r[1], r[5], r[6])] += int(r[7])
        elif r[0] == "E":
            unpriced.discard(r[1])
    given = {k: v for k, v in given.items() if v}
    for key in sorted(set(given) | set(sums)):
        if given.get(key) != sums.get(key):
            yield f"account {iso(start)}..{iso(end)} {counting} {key[0]} {key[1]} {key[2]}: oracle {sums.get(key)}, library {given.get(key)}"
    for line in unpriced:
        yield f"account {iso(start)}..{iso(end)} {line}: no entry for a line without a price"
    for r in rows:
        if r[0] == "W" and int(r[1]) != sum(sums.values()):
            yield f"account whole: oracle {sum(sums.values())}, library {r[1]}"


def redress(record, question, rows):
    _, on, counting, interest, claimed = question
    items = {r[2]: r for r in rows if r[0] == "I" and r[1] == "charge"}
    for charge in record.all("charge"):
        if charge["from"] >= on:
            continue
        mine = record.redress(charge, on, counting, claimed)
        if charge["id"] not in items:
            yield f"redress {iso(on)} {charge['id']}: not there"
            continue
        r = items[charge["id"]]
        names = ("wrong", "days", "charged", "wrongly", "paid", "refunded", "owed", "in_time")
        for name, text in zip(names, r[3:11]):
            if mine["wrong"] == "unknown" and name not in ("wrong", "charged"):
                continue
            if text != str(mine[name]):
                yield f"redress {iso(on)} {counting} claimed {iso(claimed)} {charge['id']} {name}: oracle {mine[name]}, library {text}"
        if mine["wrong"] == "yes" and interest != "none":
            exact = record.interest(mine["sums"], mine["refunds"], on, interest == "compound")
            if r[11] != ("-" if exact is None else str(exact)):
                yield f"redress {iso(on)} {interest} {charge['id']} interest: oracle {exact}, library {r[11]}"


def compare(case, qs, answers):
    standing = [(int(r[1]), int(r[2]), *r[3:]) for r in answers[0]]
    record = Record(case, standing)
    found = []
    for question, rows in zip(qs[1:], answers[1:]):
        if rows and rows[0][0] == "F":
            found.append((question, f"{question[0]} refused: {rows[0][1]}"))
            continue
        found += [(question, line) for line in {"package": package, "account": account, "redress": redress}[question[0]](record, question, rows)]
    return found


def kind_of(question, line):
    words = line.split(": ")[0].split()
    if question[0] == "package":
        return line.split(": ")[-1]
    if question[0] == "redress" or len(words) < 5:
        return question[0] + " " + words[-1]
    size = [int(w) if w.lstrip("-").isdigit() else None for w in (line.split("oracle ")[1].split(",")[0], line.split("library ")[1])]
    return f"account {words[4]} " + ("one has none" if None in size else "by pennies" if abs(size[0] - size[1]) < 10 else "by more")


def smaller(program, case, question, kind):
    changed = True
    while changed:
        changed = False
        for gone in list(case["facts"]):
            rest = [f for f in case["facts"] if f is not gone and gone["id"] not in f.values()]
            fewer = dict(case, facts=rest)
            qs = [("standing", FIRST, LAST + 3000), question]
            try:
                lines = compare(fewer, qs, ask(program, [(fewer, qs)])[0])
            except (RuntimeError, KeyError, ValueError, TypeError, IndexError):
                continue
            if any(kind_of(q, line) == kind for q, line in lines):
                case, changed, shown = fewer, True, lines
                break
    qs = [("standing", FIRST, LAST + 3000), question]
    answers = ask(program, [(case, qs)])[0]
    return case, answers[0], compare(case, qs, answers)


def main():
    words = [w for w in sys.argv[1:] if not w.startswith("--")]
    program, count, seed = words[0], int((words[1:2] or [150])[0]), int((words[2:3] or [117])[0])
    pairs = []
    for n in range(count):
        dice = random.Random(seed * 1000003 + n)
        case = Maker(dice).case(f"package-{n}")
        pairs.append((case, questions(case, dice)))
    kinds, answers = collections.defaultdict(list), 0
    for n, ((case, qs), given) in enumerate(zip(pairs, ask(program, pairs))):
        answers += len(qs) - 1
        for question, line in compare(case, qs, given):
            kinds[kind_of(question, line)].append((n, question, line))
    print(f"{count} packages, {answers} answers")
    for kind, found in sorted(kinds.items(), key=lambda item: -len(item[1])):
        n, question, line = found[0]
        print(f"\n== {kind}: {len(found)} in {len({f[0] for f in found})} packages; package {n}")
        print("   ", line)
        if "--small" in sys.argv:
            case, standing, lines = smaller(program, pairs[n][0], question, kind)
            for given in written(case)["facts"]:
                print("   ", json.dumps(given))
            print("    engine", json.dumps(case.get("engine")), "question", question, asked(question))
            for row in standing:
                print("   ", iso(int(row[1])), iso(int(row[2])), *row[3:])
            for q, shown in lines:
                print("   ", shown)
    sys.exit(1 if kinds else 0)


main()
