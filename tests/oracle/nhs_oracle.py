"""The NHS side of section 117 once more: nhs-body.md chapters 1, 2, 9, 10, as rules read off a life, for one day at a time.

Nothing here is taken from src/rules. The duty, the order it rests on and the council are the library's (the `lib` of a life);
which body owes and which pays is worked out anew. Days are numbers since 1970-01-01.
"""
import csv
import datetime
import os

HERE = os.path.dirname(os.path.abspath(__file__))
DATA = os.path.join(HERE, "..", "..", "src", "law", "data", "nhs-bodies.csv")
NHSE = "X24"
PART2 = {"s2", "s3", "s4"}
PART3 = {"s37", "s37_41", "s47", "s47_49", "s48", "s45a", "s38", "s36"}
NAMED = {"s3", "s37", "s37_41", "s47", "s47_49", "s48", "s45a"}  # powers of s117(1)
OWED = {"entitled_in_hospital", "active", "suspended", "dormant", "invalid_ending"}
NOBODY = "nobody"  # no body has core responsibility
UNKNOWN = None     # the record does not say


def day(text):
    return datetime.date.fromisoformat(text).toordinal() - 719163


def iso(number):
    return datetime.date.fromordinal(number + 719163).isoformat()


REG14, REG14A_ENDS, PAY2020, REGS2022 = day("2013-04-01"), day("2016-04-01"), day("2020-09-01"), day("2022-07-01")
NEVER = 10**6


def successions():
    """code -> (first day of the successors, their codes)"""
    found = {}
    with open(DATA, newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            if row["successor_codes"] and row["valid_to"]:
                found[row["code"]] = (day(row["valid_to"]) + 1, row["successor_codes"].split("|"))
    return found


SUCCESSION = successions()
WELSH = {f"7A{n}" for n in range(1, 8)}


def forward(code, on):
    """NHS-29: the bodies that answer on a day for what this one owed."""
    since, heirs = SUCCESSION.get(code, (NEVER, []))
    if on < since:
        return {code}
    return set().union(*(forward(heir, on) for heir in heirs))


class Uncertain(Exception):
    """The library cannot say whether aftercare was owed on a day that matters."""


class Open(Exception):
    """nhs-body.md does not settle it: README.md, "What is not compared"."""


class Answer:
    def __init__(self, body, rule=None, fixed=None):
        self.body, self.rule, self.fixed = body, rule, fixed


class Stay:
    """One time in detention. It ends with the order or, before that, on a CTO or conditional discharge; revocation and recall begin
    no new one (NHS-35, 38; ss 17D(1), 17G(2))."""

    def __init__(self, order, start, end):
        self.order, self.start, self.end = order, start, end


class Life:
    """The facts of a case file, with days as numbers; `lib`: the library's answers by day."""

    def __init__(self, case, lib):
        self.lib = lib
        self.facts = []
        for given in case["facts"]:
            fact = dict(given)
            for key in ("from", "to", "application"):
                if key in fact:
                    fact[key] = day(fact[key])
            fact.setdefault("to", NEVER)
            self.facts.append(fact)
        self.orders = sorted(self.of("order"), key=lambda o: o["from"])
        self.chains = []
        for order in self.orders:
            if self.chains and self.chains[-1][-1]["to"] == order["from"]:
                self.chains[-1].append(order)
            else:
                self.chains.append([order])

    def of(self, kind):
        return [f for f in self.facts if f["fact"] == kind]

    def on(self, kind, d):
        return [f for f in self.of(kind) if f["from"] <= d < f["to"]]

    def duty(self, d):
        return self.lib[d]["duty"]

    def owed(self, d):
        if self.lib[d]["duty"] == "uncertain":
            raise Uncertain
        return self.lib[d]["duty"] in OWED

    def left_behind(self, order):
        """CTOs and conditional discharges of an order."""
        return sorted((f for f in self.facts if f["fact"] in ("cto", "conditional_discharge") and f["order"] == order["id"]),
                      key=lambda f: f["from"])

    def stay(self, chain):
        out = [f["from"] for order in chain for f in self.left_behind(order)]
        return Stay(chain[-1], chain[0]["from"], min(out + [chain[-1]["to"]]))

    def chain_of(self, order):
        return next(c for c in self.chains if any(o["id"] == order for o in c))

    # ---- core responsibility (10.5) ----

    def home(self, d):
        """(nation, NHS body of the area): the usual residence."""
        for fact in self.on("usual_residence", d) + self.on("residence", d):
            body = fact.get("nhs_body")
            return fact.get("nation") or ("wales" if body in WELSH else "england"), body
        return None

    def core(self, d):
        home = self.home(d)
        if home is None:
            return UNKNOWN
        if home[0] != "england":
            return NOBODY                                                     # NHS-50
        if d < REGS2022 and any(c["custody_kind"] in ("immigration", "young_offender", "secure_training")
                                for c in self.on("custody", d)):
            return NOBODY                                                     # NHS-51
        entries = self.on("registration", d)
        if d < REGS2022:
            for entry in entries:
                if entry.get("temporary"):
                    return entry["nhs_body"]                                  # NHS-52
        full = [e for e in entries if not e.get("temporary") and e.get("essential", True)]  # NHS-57, 59
        if not full:
            return UNKNOWN
        if full[0].get("registered", True) and full[0]["nhs_body"] not in WELSH:
            return full[0]["nhs_body"]                                        # NHS-53
        return home[1]                                                        # NHS-54

    def on_no_english_list(self, d):
        return all(not e.get("registered", True) or e.get("temporary") or e["nhs_body"] in WELSH for e in self.on("registration", d))

    # ---- exclusion periods (10.3) ----

    def application(self, chain):
        return chain[0].get("application", chain[0]["from"]) if chain[0]["power"] in PART2 else chain[0]["from"]

    def outside(self, chain):
        """Whether the detention came about outside detention and aftercare (NHS-30 to 34, 38)."""
        at = self.application(chain)
        before = at - 1 if at == chain[0]["from"] else at
        detained = any(s.start <= before < s.end for s in (self.stay(c) for c in self.chains if c is not chain))
        return not detained and not self.owed(before)

    def episode(self, chain):
        """The detentions up to this one with no way out between: the exclusion period so far."""
        upto = self.chains[:self.chains.index(chain) + 1]
        if any(self.duty(o["from"] - 1) == "ended_decision" for c in upto for o in c[1:]):
            raise Open  # aftercare ended during a detention that went on under another order
        first = max(i for i, c in enumerate(upto) if i == 0 or self.outside(c))
        return upto[first:]

    # ---- the duty (10.2) ----

    def limb(self, d):
        """s117(3): the NHS body for the area of the library's council."""
        council = self.lib[d]["council"]
        return next(f["nhs_body"] for f in self.of("residence") if f["area"] == council)

    def detention(self, d):
        """The stay to which the aftercare relates; while in hospital, as if it ended that day."""
        chain = self.chain_of(self.lib[d]["order"])
        stay = self.stay(chain)
        return chain, Stay(stay.order, stay.start, min(stay.end, d))

    def nhse_service(self, d):
        return any(f["forces_status"] in ("serving", "family") for f in self.on("forces", d)) or any(
            f.get("whole_package") for f in self.on("nhse_service", d))

    def owes(self, d):
        if not self.owed(d):
            return Answer(NOBODY)
        found = self.raw_owes(d)
        if found.body not in (UNKNOWN, NOBODY):
            found.body = forward(found.body, d)
        return found

    def raw_owes(self, d):
        limb = self.limb(d)
        if limb in WELSH:
            return Answer(limb, "NHS-10")
        if self.nhse_service(d):
            return Answer(NHSE, "NHS-11")
        return self.ccg_era(d, limb) if d < REGS2022 else self.icb_era(d, limb)

    def liable_to_be_detained(self, d, conditional=True):
        """Sch 1 para 2(j): the order of a s130C patient, other than one whose detention would end today for the answer."""
        for order in self.orders:
            if not order["from"] <= d < order["to"] or order["power"] in ("s4",) or order.get("nation") == "wales":
                continue
            out = [f for f in self.left_behind(order) if f["from"] <= d < f["to"]]
            if any(f["fact"] == "cto" or not conditional for f in out):
                continue
            if self.duty(d) == "entitled_in_hospital":
                continue
            return order
        return None

    def ccg_era(self, d, limb, conditional=True):
        chain, stay = self.detention(d)
        centre = any(c["custody_kind"] in ("immigration", "young_offender", "secure_training") for c in self.on("custody", d))
        if d >= REG14A_ENDS:
            last = REG14A_ENDS - 1
            if self.owed(last) and self.duty(last) != "entitled_in_hospital" and not any(
                    o["power"] in NAMED and last < o["from"] <= d for o in self.orders):
                held = self.ccg_era(last, self.limb(last), conditional)  # apart from NHS-11, which moves a service only (NOP-19)
                if held.rule == "NHS-14" and held.body is UNKNOWN:
                    return Answer(UNKNOWN)
                if held.rule == "NHS-14" and forward(held.body, last) != forward(self.limb(last), last):
                    return Answer(held.body, "NHS-15", last)
        order = self.liable_to_be_detained(d, conditional)
        if order is not None and not centre:
            return Answer(order["nhs_body"], "NHS-13")
        if d < REG14A_ENDS and not centre:
            core = self.core(d)
            if core != NOBODY:
                return Answer(core, "NHS-14")
        return Answer(limb, "NHS-16")

    def icb_era(self, d, limb):
        home = self.home(d)
        if home is None:
            return Answer(UNKNOWN)
        if home[0] != "england":
            return Answer(limb, "NHS-20")
        found = self.fixed_by_regulations(d)
        return Answer(limb, "NHS-27") if found.body == NOBODY else found

    def fixed_by_regulations(self, d):
        """Reg 7(2) to (5) of SI 2022/635, for a person usually resident in England."""
        chain, stay = self.detention(d)
        if stay.end < REGS2022:
            return Answer(self.core(REGS2022), "NHS-21", REGS2022)
        if stay.order["arranged_by"] in ("nhs_england", "delegated"):
            if stay.start < REGS2022:
                return self.or_where_present(Answer(self.core(stay.end), "NHS-22", stay.end), stay)
            return self.or_where_present(Answer(self.core(stay.start), "NHS-23", stay.start), stay)
        if stay.order.get("nation") == "wales":
            at = max(stay.start, REGS2022)
            return Answer(self.core(at), "NHS-28", at)
        episode = self.episode(chain)
        if self.carried_over(episode):
            return self.or_where_present(Answer(self.core(REGS2022), "NHS-24", REGS2022), stay)
        if stay.order["power"] in PART3:
            return self.or_where_present(Answer(self.core(stay.start), "NHS-26", stay.start), stay)
        first = episode[0]
        if first[0]["power"] not in PART2 or self.application(first) < REGS2022:
            raise Open  # in the exclusion period, but no application was ever a relevant one
        at = self.application(first)
        return self.or_where_present(Answer(self.core(at), "NHS-25", at), stay)

    def or_where_present(self, found, stay):
        """NHS-19: nobody at the relevant date because resident in Wales and on no English list."""
        if found.body == NOBODY and stay.order.get("nation") != "wales" and self.home(found.fixed)[0] == "wales" and self.on_no_english_list(found.fixed):
            return Answer(stay.order["nhs_body"], "NHS-19")
        return found

    def carried_over(self, episode):
        """Reg 6(2) to (4): detained in England, applied for, or in aftercare, on 2022-07-01, and not discharged since."""
        for chain in episode:
            stay = self.stay(chain)
            if stay.start <= REGS2022 <= stay.end and stay.order.get("nation") != "wales":
                return True
            if chain[0]["power"] in PART2 and self.application(chain) < REGS2022 <= chain[0]["from"]:
                return chain[0].get("nation") != "wales"
        return episode[0][0]["from"] < REGS2022 and self.owed(REGS2022) and self.duty(REGS2022) != "entitled_in_hospital"

    # ---- the payer (10.4) ----

    def pays(self, d):
        if not self.owed(d):
            return Answer(NOBODY)
        if self.limb(d) in WELSH:
            return Answer({self.limb(d)}, "NHS-48")
        if self.nhse_service(d):
            return Answer({NHSE}, "NHS-40")
        found = self.raw_pays(d)
        if found.body not in (UNKNOWN, NOBODY):
            found.body = forward(found.body, d)
        return found

    def raw_pays(self, d):
        chain, stay = self.detention(d)
        if d < REG14A_ENDS:
            return Answer(self.ccg_era(d, self.limb(d), conditional=False).body, "NHS-41")  # NOP-22: as if not in (j)
        first = self.episode(chain)[0]
        start = first[0]["from"]
        if start >= REGS2022:
            at = self.application(first)
            at = at if at >= REGS2022 else start
            found = Answer(self.core(at), "NHS-45", at)
        elif start >= PAY2020:
            found = Answer(self.core(start), "NHS-44", start)
        elif d >= PAY2020:
            return Answer(self.payer_before_2020(PAY2020 - 1, d), "NHS-43", None)
        elif stay.end >= REG14A_ENDS:
            return Answer(self.before(first), "NHS-42")
        else:
            return Answer(self.ccg_era(d, self.limb(d), conditional=False).body, "NHS-41")  # 2016 was "not retrospective"
        if found.body == NOBODY:
            raise Open  # no originating body in England
        return found

    def before(self, chain):
        """CCG A: where the person lived immediately before the first detention."""
        body = next(f["nhs_body"] for f in self.on("residence", chain[0]["from"] - 1))
        if body in WELSH:
            raise Open  # no originating body in England
        return body

    def payer_before_2020(self, d, asked):
        if self.owed(d):
            if self.limb(d) in WELSH:
                raise Open  # no originating body in England
            return self.raw_pays(d).body
        chain, _ = self.detention(asked)
        return self.before(self.episode(chain)[0])
