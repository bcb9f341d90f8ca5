"""Needs, services and money once more: local-authority.md 6, 8 (OP-17, 24, 29) and 9 (CHG), day by day and in fractions.

Nothing here is taken from src. Where the person stood on a day (duty, council, paying NHS body) is the library's; what each line is,
who bears what and what is owed back is worked out anew, for one day at a time. Days are numbers since 1970-01-01.
"""
import datetime
from collections import defaultdict
from fractions import Fraction
from functools import lru_cache

EPOCH = 719163
NEVER = 10**6
ALWAYS = -10**6


def day(text):
    return datetime.date.fromisoformat(text).toordinal() - EPOCH


def iso(number):
    return datetime.date.fromordinal(number + EPOCH).isoformat()


S117_6, WALES = day("2015-04-01"), day("2016-04-06")
OWED = {"active", "invalid_ending", "suspended", "dormant"}
UNKNOWN = None
AFTERCARE, NOT, OPEN = "aftercare", "not_aftercare", "undetermined"
CARE_HOMES = {"ACC-RES", "ACC-NUR", "ACC-ST", "ACC-RESP", "ACC-SPEC", "ACC-REHAB", "ACC-SHL"}  # specialist by nature
NHS_LED = {"ACC-REHAB", "CPN", "CRISIS", "MED-ADM", "MED-RX", "PHB", "PHYS-MON", "PSY"}
HOUSING = {"rent", "service_charge", "utilities"}
CHILDREN = {"need_finding", "purpose", "price", "preference", "top_up", "share"}  # go on as long as what they belong to
CONTENTS = {"cost", "frequency", "payee", "review", "non_payment", "price_rises", "finances"}


def half_up(number):
    return (number + Fraction(1, 2)).__floor__()


def pence(text):
    pounds, _, rest = text.partition(".")
    return int(pounds) * 100 + int(rest or 0)


def both(a, b):
    return False if a is False or b is False else UNKNOWN if a is UNKNOWN or b is UNKNOWN else True


def either(answers):
    return True if True in answers else UNKNOWN if UNKNOWN in answers else False


# ---- a rate, one day at a time ----

def months_of(per):
    return {"month": 1, "quarter": 3, "year": 12}[per]


@lru_cache(None)
def period_length(per, on):
    """Days of the calendar month, quarter or year that a day lies in."""
    d, n = datetime.date.fromordinal(on + EPOCH), months_of(per)
    first = (d.month - 1) // n * n + 1
    end = datetime.date(d.year + (first + n > 12), (first + n - 1) % 12 + 1, 1)
    return (end - datetime.date(d.year, first, 1)).days


@lru_cache(None)
def share_of_unit(per, units, counting, on):
    """How much of the amount falls on one day."""
    if per in ("session", "hour"):
        return Fraction(units, 700)
    if per in ("day", "week", "fortnight", "four_weeks"):
        return Fraction(1, {"day": 1, "week": 7, "fortnight": 14, "four_weeks": 28}[per])
    if counting == "calendar":
        return Fraction(1, period_length(per, on))
    year = {"days": Fraction(365), "dhsc": Fraction(364), "mean_year": Fraction(1461, 4)}[counting]
    return Fraction(12, months_of(per)) / year


class Rate:
    """An amount for so much; `first` is the day on which an amount for once falls."""

    def __init__(self, amount, per, units, first):
        self.key = (amount, per, units, first if per == "once" else None)

    def on(self, d, counting):
        amount, per, units, first = self.key
        if per == "once":
            return Fraction(amount if d == first else 0)
        return amount * share_of_unit(per, units or 0, counting, d)

    def weekly(self):
        """Before rounding; by days."""
        return 7 * self.on(0, "days")


class Record:
    def __init__(self, case, standing):
        self.facts = [dict(f) for f in case["facts"]]
        self.by_id = {f["id"]: f for f in self.facts if "id" in f}
        self.standing = standing  # [(from, to, duty, council, payer)]
        self.policies = case.get("engine", {}).get("policies", [])
        self.rates = sorted((day(r["from"]), r["rate"]) for r in case.get("engine", {}).get("interest", []))
        self.memo = {}
        for f in self.all("charge", per="once"):
            f.setdefault("to", f["from"] + 1)  # for once, on a day
        for died in self.all("death"):
            for f in self.facts:
                if "to" not in f and f["fact"] not in CHILDREN and f.get("from", ALWAYS) < died["from"]:
                    f["to"] = died["from"]  # what has no end ends with the person

    def all(self, kind, **keys):
        return [f for f in self.facts if f["fact"] == kind and all(f.get(k) == v for k, v in keys.items())]

    def on(self, d, kind, **keys):
        return [f for f in self.all(kind, **keys) if self.lasts(f, d)]

    @staticmethod
    def lasts(fact, d):
        return fact.get("from", ALWAYS) <= d < fact.get("to", NEVER)

    def stands(self, d):
        for start, end, duty, council, payer in self.standing:
            if start <= d < end:
                return duty, council, payer
        return "not_eligible", "-", "-"

    def nothing_owed(self, d):
        return self.stands(d)[0] not in OWED | {"uncertain"}

    def age(self, d):
        born = self.all("birth")
        if not born:
            return UNKNOWN
        b, o = (datetime.date.fromordinal(n + EPOCH) for n in (born[0]["from"], d))
        return o.year - b.year - ((o.month, o.day) < (b.month, b.day))

    # ---- section 117(6) ----

    def found(self, need, d, key):
        """What the latest assessment up to that day found about a need."""
        later = [f for f in self.all("need_finding", need=need["id"]) if f["from"] <= d and key in f]
        return max(later, key=lambda f: f["from"])[key] if later else need.get(key, UNKNOWN)

    def limb_a(self, purpose, d):
        if "related" in purpose:
            return purpose["related"]
        disorder = self.found(self.by_id[purpose["need"]], d, "disorder")
        return UNKNOWN if disorder is UNKNOWN else disorder == "same" or (disorder == "other" and d >= S117_6)

    def limb_b(self, purpose, d):
        return purpose["reduces_risk"] if "reduces_risk" in purpose else self.found(self.by_id[purpose["need"]], d, "reduces_risk")

    def purposes(self, line, d):
        return self.on(d, "purpose", service=line["id"])

    def both_limbs(self, line, d):
        found = self.purposes(line, d)
        return either([both(self.limb_a(p, d), self.limb_b(p, d)) for p in found]) if found else UNKNOWN

    # ---- what a line is ----

    def accommodation(self, line):
        return line.get("catalogue", "").startswith("ACC-") or line.get("component") in HOUSING | {"whole"}

    def by_nature(self, line):
        return line.get("catalogue") in CARE_HOMES or line.get("accommodation") in {"care_home", "shared_lives", "childrens_home", "foster"}

    def whole(self, line, d):
        """The line that this is part of, if that is in force."""
        other = self.by_id.get(line.get("part_of"))
        return other if other and self.lasts(other, d) else None

    def alone(self, line, d):
        """The test of one line on one day, apart from what it cannot be separated from. True, False or UNKNOWN."""
        other, part = self.whole(line, d), line.get("component")
        if other and part in HOUSING:
            return self.is_aftercare(other, d)
        if part == "food" and not self.purposes(line, d):
            return self.is_aftercare(other, d) if other and self.by_nature(other) else False
        if other and not self.purposes(line, d):
            return self.is_aftercare(other, d)
        if self.accommodation(line) and not self.by_nature(line):
            tenancy = line.get("tenancy")
            return both(UNKNOWN if tenancy is None else tenancy == "specialist", self.both_limbs(line, d))
        return self.both_limbs(line, d)

    def is_aftercare(self, line, d):
        key = (line["id"], d)
        if key not in self.memo:
            answer = self.alone(line, d)
            other = self.by_id.get(line.get("inseparable_from"))
            if other and self.lasts(other, d) and d >= S117_6:
                answer = either([answer, self.is_aftercare(other, d)])
            self.memo[key] = answer
        return self.memo[key]

    def reason(self, line, d):
        """Why a line is aftercare: of itself, as part of another, or because it cannot be separated. An entry says it, so it ends one."""
        if self.alone(line, d) is not True:
            return "inseparable"
        return "part" if self.whole(line, d) and (line.get("component") in HOUSING or not self.purposes(line, d)) else "itself"

    def status(self, line, d):
        duty = self.stands(d)[0]
        if duty not in OWED:
            return OPEN if duty == "uncertain" and self.is_aftercare(line, d) is not False else NOT  # owed or not, it would not be
        return {True: AFTERCARE, False: NOT, UNKNOWN: OPEN}[self.is_aftercare(line, d)]

    def living_cost(self, line, d):
        """Food that is no service of its own and not part of a home that feeds people; and all food while nothing is owed."""
        home = self.whole(line, d)
        return self.nothing_owed(d) or not (self.purposes(line, d) or home and self.by_nature(home))

    def bearer(self, line, d):
        """Who pays for a line that is not aftercare: chc, nhs, person, education or council."""
        under, part = line.get("funded_under"), line.get("component")
        if under in ("chc", "fnc"):
            return "chc"
        if under == "nhs" or (under in (None, "s117") and line.get("catalogue") in NHS_LED):
            return "nhs"
        if under == "private" or (part == "food" and self.living_cost(line, d)):
            return "person"
        if under == "education":
            return "education"
        home = self.whole(line, d) or line if part in HOUSING else line
        if self.accommodation(home) and home.get("tenancy") == "ordinary" and not self.by_nature(home):
            return "person"
        return "council"

    def charging(self, line, d):
        """Whether the person may be charged, and whether means may be assessed."""
        status = self.status(line, d)
        if status == AFTERCARE:
            return "never", "never"
        if status == OPEN:
            return "undetermined", "hold"
        return {"chc": ("nhs", "not_needed"), "nhs": ("nhs", "not_needed"), "education": ("nhs", "not_needed"),
                "person": ("own", "not_needed"), "council": ("assessed", "may")}[self.bearer(line, d)]

    # ---- top-ups: SI 2014/2670 reg 4, 5 ----

    def price(self, line, d):
        found = self.on(d, "price", service=line["id"])
        if not found:
            return None
        last = max(found, key=lambda f: f.get("from", ALWAYS))
        return Rate(pence(last["amount"]), last["per"], last.get("units"), last.get("from", line["from"]))

    def top_up(self, line, d):
        """What is to be said of it, and the rate of what may be asked."""
        if self.status(line, d) != AFTERCARE:
            return "none", None
        asked = self.on(d, "top_up", service=line["id"])
        if not asked:
            return "none", None
        asked = asked[-1]
        if not self.accommodation(line) or line.get("mechanism", "").startswith("phb"):
            return "unlawful", None
        wanted = self.on(d, "preference", service=line["id"])
        wanted = wanted[-1] if wanted else {}
        age, price = self.age(d), self.price(line, d)
        usual = Rate(pence(wanted["usual_cost"]), wanted.get("per", "week"), None, 0) if "usual_cost" in wanted else None
        kinds = wanted.get("decided_type"), wanted.get("accommodation")
        conditions = [
            d >= S117_6,
            self.stands(d)[1].startswith("E"),
            line["nation"] == "england" if "nation" in line else UNKNOWN,
            UNKNOWN if age is UNKNOWN else age >= 18,
            wanted.get("place_named"),
            UNKNOWN if None in kinds else kinds[0] == kinds[1] and kinds[0] in ("care_home", "shared_lives", "supported_living"),
            wanted.get("suitable"), wanted.get("available"), wanted.get("terms_agreed"), wanted.get("adequate_offer"),
            UNKNOWN if price is None or usual is None else price.weekly() > usual.weekly(),
            asked.get("willing_and_able"), asked.get("written")]
        if False in conditions:
            return "unlawful", None
        lacking = asked.get("informed") is False or (asked.get("contents") and set(asked["contents"]) != CONTENTS)
        if UNKNOWN in conditions or not lacking and ("informed" not in asked or not asked.get("contents")):
            return OPEN, None
        mine = Rate(pence(asked["amount"]), asked["per"], None, 0)
        most = price.weekly() - usual.weekly()
        lawful = mine if mine.weekly() <= most else Rate(most, "week", None, 0)
        return "defective" if lacking else "lawful", lawful

    # ---- shares ----

    def decision(self, line, d):
        """The decision on the line, else on a need it meets, else on the package: (decision, {(party, body): share}, whole)."""
        needs = {p["need"] for p in self.purposes(line, d)}
        for ours in (lambda f: f["funding_scope"] == "line" and f.get("line") == line["id"],
                     lambda f: f["funding_scope"] == "need" and f.get("need") in needs,
                     lambda f: f["funding_scope"] == "package"):
            found = [f for f in self.on(d, "funding") if ours(f)]
            if found:
                latest = max(f["from"] for f in found)
                found = [f for f in found if f["from"] == latest]
                return self.shares_of(found[0]) if len(found) == 1 else None
        return None

    def shares_of(self, funding):
        shares = {(s["party"], s.get("body", "")): s["share"] for s in self.all("share", funding=funding["id"])}
        whole = funding.get("whole", 100)
        return (funding, shares, whole) if sum(shares.values()) == whole else None

    def policy(self, line, d):
        """The policy with the most conditions; of equal ones the later."""
        found = [p for p in self.policies if self.applies(p, line, d) and (p.get("method") != "weighted" or sum(self.weights(line, d)))]
        return max(found, key=lambda p: (self.rank(p), p["from"])) if found else None

    def weights(self, line, d):
        needs = [self.by_id[n] for n in {p["need"] for p in self.purposes(line, d)}]
        return [sum(n.get("weight_" + party, 0) for n in needs) for party in ("council", "nhs")]

    @staticmethod
    def rank(p):
        return ("alone" in p, "catalogue" in p, "client_group" in p, "age_from" in p or "age_to" in p, "council" in p or "nhs_body" in p)

    def applies(self, p, line, d):
        start = day(p["from"])
        duty, council, payer = self.stands(d)
        age = self.age(d)
        if not start <= d < (day(p["to"]) if "to" in p else NEVER):
            return False
        if not (p.get("age_from", 0) <= (age if age is not None else -1) < p.get("age_to", 999)) and ("age_from" in p or "age_to" in p):
            return False
        if "council" in p and p["council"] != council or "nhs_body" in p and p["nhs_body"] != payer:
            return False
        if "catalogue" in p and line.get("catalogue") != p["catalogue"]:
            return False
        if p.get("alone") and any(o.get("catalogue") != p.get("catalogue") for o in self.on(d, "service") if self.status(o, d) == AFTERCARE):
            return False
        groups = self.on(d, "client_group")
        if "client_group" in p and p["client_group"] not in [g["client_group"] for g in groups]:
            return False
        if min(f["from"] for f in self.all("service")) >= start:
            return True
        return d >= self.reaches_old_cases(p)

    def reaches_old_cases(self, p):
        how, start = p.get("old_cases", "stay"), day(p["from"])
        if how == "at_once":
            return start
        reviews = [r["from"] for r in self.all("review") if r.get("review_of") == "package" and r["from"] >= start]
        return min(reviews) if how == "next_review" and reviews else NEVER

    def split(self, line, d):
        """(what fixed it, {(party, body): share}, whole, owner of the odd penny) or None: nobody decided."""
        duty, council, payer = self.stands(d)
        decided, policy = self.decision(line, d), self.policy(line, d)
        if decided and policy and decided[0]["from"] < day(policy["from"]):
            if policy.get("old_cases", "stay") != "stay":
                decided = None
        if decided:
            why, shares, whole, owner = decided[0]["id"], decided[1], decided[2], "council"
        elif policy:
            why, whole, owner = policy["id"], policy.get("whole", 100), policy.get("odd_penny", "council")
            shares = {(party, ""): policy["share_" + party] for party in ("council", "nhs", "education") if policy.get("share_" + party)}
            if policy.get("method") == "weighted":
                weights = self.weights(line, d)
                shares, whole = {("council", ""): weights[0], ("nhs", ""): weights[1]}, sum(weights)
        else:
            return None
        bodies = {"council": council, "nhs": payer}
        shares = {(party, body or bodies.get(party, "-")): n for (party, body), n in shares.items() if n}
        return why, shares, whole, owner

    # ---- the account ----

    def state(self, line, d):
        """Everything that bears on who bears what on a day, and the rates: segments are the stretches in which it is the same."""
        status, price = self.status(line, d), self.price(line, d)
        said, lawful = self.top_up(line, d)
        if status == AFTERCARE:
            split = self.split(line, d)
            parties = split and (split[0], tuple(sorted(split[1].items())), split[2], split[3])
            return (status, price and price.key, said, lawful and lawful.key, parties, self.reason(line, d))
        bearer = self.bearer(line, d)
        if status == OPEN:
            return (status, price and price.key, None, (), None, None)
        charges = tuple(sorted(f["id"] for f in self.on(d, "charge", line=line["id"])))
        return (status, price and price.key, None, charges, self.body_of(line, bearer, d), None)

    def body_of(self, line, bearer, d):
        duty, council, payer = self.stands(d)
        if bearer == "nhs":
            return bearer, line.get("body", "-")  # whoever commissions it, not who pays for aftercare
        if bearer != "council":
            return bearer, "-"
        other = [s for s in self.on(d, "service") if self.accommodation(s) and self.status(s, d) == AFTERCARE]
        return bearer, line.get("body", council if other and d >= S117_6 and council.startswith("E") else "-")

    def borne(self, state, cost, special, charged):
        """{(party, body): pence} of a running total: of the fractions of price and top-up, and of what was charged to whom."""
        status, price, said, extra, parties, _ = state
        if price is None:
            return {}
        total = half_up(cost)
        if status == OPEN:
            return {("unsettled", "-"): total}
        if status == NOT:
            party, body = parties
            if party != "council":
                return {(party, body): total}
            person = min(total, charged["person"])
            other = min(total - person, charged["other"])
            return {("person", "-"): person, ("other", "-"): other, ("council", body): total - person - other}
        out = {}
        if said in ("lawful", "defective"):
            out[("top_up", "-")] = min(total, half_up(special))
            total -= out[("top_up", "-")]
        if parties is None:
            out[("joint", "-")] = total
            return out
        why, shares, whole, owner = parties
        bearing = {who: total * share // whole for who, share in shares}
        order = [owner, "council", "nhs", "education"]  # of the odd penny, if its owner has no share
        keeper = min(bearing, key=lambda who: order.index(who[0]))
        bearing[keeper] += total - sum(bearing.values())
        out.update(bearing)
        return out

    def special(self, state, d, counting):
        """The top-up of a day."""
        if state[0] != AFTERCARE or not state[3]:
            return Fraction(0)
        amount, per, units, first = state[3]
        return Rate(amount, per, units, first).on(d, counting)

    def charged_on(self, line, d, price, until, counting):
        """What was charged for a day of a line that is not aftercare, to the person and to others. Against a price for once, all that was
        charged for once."""
        out = {"person": 0, "other": 0}
        for charge in self.all("charge", line=line["id"]):
            who = "other" if charge.get("payer") in ("family", "other") else "person"
            if price.key[1] != "once":
                out[who] += self.amounts(charge, until, counting).get(d, 0)
            elif charge["per"] == "once" and price.key[3] == d:
                out[who] += pence(charge["amount"])
        return out

    @staticmethod
    def charge_rate(charge):
        return Rate(pence(charge["amount"]), charge["per"], charge.get("units"), charge["from"])

    def account(self, start, end, counting):
        """{(line, party, body): pence} and the lines with no price."""
        sums, unpriced = defaultdict(int), set()
        for line in self.all("service"):
            last = None
            for d in range(line["from"], min(end, line.get("to", NEVER))):
                state = self.state(line, d)
                if state != last:
                    last, cost, special, charged, before = state, Fraction(0), Fraction(0), {"person": 0, "other": 0}, {}
                price = self.price(line, d)
                if price is None:
                    if d >= start:
                        unpriced.add(line["id"])
                    continue
                cost += price.on(d, counting)
                special += self.special(state, d, counting)
                if state[0] == NOT:
                    today = self.charged_on(line, d, price, end, counting)
                    charged = {who: charged[who] + today[who] for who in charged}
                now = self.borne(state, cost, special, charged)
                if d >= start:
                    for who, amount in now.items():
                        sums[(line["id"],) + who] += amount - before.get(who, 0)
                before = now
        return {k: v for k, v in sums.items() if v}, unpriced

    # ---- redress ----

    def wrong_on(self, charge, d):
        """Whether a charge for this day was for aftercare."""
        if charge.get("line"):
            line = self.by_id[charge["line"]]
            if not self.lasts(line, d):
                return self.nothing_given(d)
            status = self.status(line, d)
            return {AFTERCARE: True, NOT: False, OPEN: UNKNOWN}[status]
        found = {self.status(line, d) for line in self.on(d, "service")}
        if not found:
            return self.nothing_given(d)
        if found == {AFTERCARE}:
            return True
        return False if found <= {NOT} else UNKNOWN

    def nothing_given(self, d):
        """Whether a charge for a day without a service on record was wrong: right if nothing was owed."""
        return False if self.nothing_owed(d) else UNKNOWN

    def amounts(self, charge, until, counting):
        """Pence charged for each day, as a running total gives them."""
        key = (charge["id"], until, counting)
        if key not in self.memo:
            self.memo[key] = self.amounts_anew(charge, until, counting)
        return self.memo[key]

    def amounts_anew(self, charge, until, counting):
        rate, total, out = self.charge_rate(charge), Fraction(0), {}
        days = range(charge["from"], min(until, charge.get("to", NEVER)))
        for n, d in enumerate(days):
            before = half_up(total)
            if charge["per"] == "once":
                total = Fraction(pence(charge["amount"]) * (n + 1), charge["to"] - charge["from"])
            else:
                total += rate.on(d, counting)
            out[d] = half_up(total) - before
        return out

    def redress(self, charge, until, counting, claimed):
        """wrong, days, charged, wrongly, paid, refunded, owed, in_time, and the sums paid by day."""
        daily = self.amounts(charge, until, counting)
        verdict = {d: self.wrong_on(charge, d) for d in daily}
        wrong = [d for d in daily if verdict[d]]
        charged, wrongly = sum(daily.values()), sum(daily[d] for d in wrong)
        paid = [(p["from"], pence(p["amount"])) for p in self.all("payment", charge=charge["id"])]
        if paid:
            paid = self.in_proportion(sorted(p for p in paid if p[0] < until), charged, wrongly)
        elif charge.get("paid") is False:
            paid = []
        else:
            paid = [(d, daily[d]) for d in wrong]
        refunds = [(f["from"], pence(f["amount"])) for f in self.all("refund", charge=charge["id"]) if f["from"] < until]
        whole, back = sum(n for _, n in paid), sum(n for _, n in refunds)
        in_time = max(0, sum(n for d, n in paid if self.in_time(d, claimed)) - back)
        owed = whole - back if wrong else 0  # what was given back of a right charge is owed by nobody
        unknown = UNKNOWN in verdict.values()
        return {"wrong": "yes" if wrong else "unknown" if unknown else "no", "days": len(wrong), "charged": charged, "wrongly": wrongly,
                "paid": whole, "refunded": back, "owed": owed, "in_time": in_time, "sums": paid, "refunds": refunds}

    @staticmethod
    def in_proportion(paid, charged, wrongly):
        """Of each payment the wrong part, by running totals so that the parts add up. What is beyond the charge was paid for nothing."""
        out, total, before = [], 0, 0
        for d, amount in paid:
            total += amount
            beyond = max(0, total - charged)
            now = half_up(Fraction((total - beyond) * wrongly, charged)) + beyond if wrongly else 0
            out.append((d, now - before))
            before = now
        return out

    def in_time(self, d, claimed):
        """CHG-26: six years from payment; later if undiscovered, under a disability when it accrued, or acknowledged in time."""
        runs_from = d
        for f in self.all("limitation"):
            if f["limitation"] == "discovery" and d < f["from"]:
                runs_from = max(runs_from, f["from"])
            if f["limitation"] == "incapacity" and f.get("from", ALWAYS) <= d < f.get("to", NEVER):
                runs_from = max(runs_from, f.get("to", NEVER))
        born = self.all("birth")
        if born and d < six_years(born[0]["from"], 18):
            runs_from = max(runs_from, six_years(born[0]["from"], 18))
        ends = six_years(runs_from)
        for f in sorted((f for f in self.all("limitation") if f["limitation"] in ("acknowledgment", "part_payment")), key=lambda f: f["from"]):
            if d <= f["from"] <= ends and f["from"] <= claimed:
                ends = max(ends, six_years(f["from"]))
        return claimed <= ends

    # ---- interest ----

    def rate_on(self, d):
        found = [rate for start, rate in self.rates if start <= d]
        return found[-1] if found else None

    def interest(self, sums, refunds, until, compound):
        """On each sum from the day it was paid to the day before `until`; None if a rate is missing."""
        if not sums:
            return 0
        flow = defaultdict(int)
        for d, amount in sums:
            flow[d] += amount
        for d, amount in refunds:
            flow[d] -= amount
        principal, added, accrued = 0, 0, Fraction(0)
        first = min(d for d, _ in sums)
        anniversary, years = six_years(first, 1), 1
        for d in range(first, until):
            if compound and d == anniversary:
                added += half_up(accrued)
                accrued, years = Fraction(0), years + 1
                anniversary = six_years(first, years)
            principal += flow.get(d, 0)
            outstanding = principal + added
            if outstanding:
                if self.rate_on(d) is None:
                    return None
                accrued += Fraction(outstanding * self.rate_on(d), 3650000)
        return added + half_up(accrued)


@lru_cache(None)
def six_years(d, years=6):
    """The same day so many years on; 28 February where there is none."""
    if d >= NEVER:
        return NEVER
    at = datetime.date.fromordinal(d + EPOCH)
    try:
        return at.replace(year=at.year + years).toordinal() - EPOCH
    except ValueError:
        return at.replace(year=at.year + years, day=28).toordinal() - EPOCH
