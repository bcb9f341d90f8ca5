"""What is due and what an audit finds, once more: local-authority.md 3, 4.5, 5, 7, 9, nhs-body.md 6, practice.md 1.3 to 1.10, 3.3 and the
tables of findings and rules, each chapter as a list of what has to be done, from when, by when, and the day on which it was.

Nothing here is taken from src/rules or src/answers. Where the person stood on a day (duty, council, NHS body) and what became of endings is
the library's. Days are numbers since 1970-01-01; None is open, or not known.
"""
import datetime
from dataclasses import dataclass, field

from duty_lives import EIGHT, EPOCH, TOPICS, day, iso

NEVER, ALWAYS = 10**7, -(10**7)
CODE, MEASURE, IMHA, CONTRACT, PHB = day("2015-04-01"), day("2012-06-06"), day("2009-04-01"), day("2020-04-01"), day("2019-12-02")
NHS_PAYMENTS, PAYS, WALES_DISPUTES = day("2013-08-01"), day("2020-09-01"), day("2016-04-06")
OWED = {"active", "invalid_ending", "suspended", "dormant"}


# ---- periods ----

def months_after(d, n, beyond="last"):
    at = datetime.date.fromordinal(d + EPOCH)
    year, month = divmod(at.year * 12 + at.month - 1 + n, 12)
    try:
        return datetime.date(year, month + 1, at.day).toordinal() - EPOCH
    except ValueError:
        first = datetime.date(year + (month + 1) // 12, (month + 1) % 12 + 1, 1).toordinal() - EPOCH
        return first if beyond == "next" else first - 1


@dataclass
class Owed:
    """Something that has to be done: since when, by when (None: without a day), and the day it was done."""
    due: str
    rule: str
    since: int
    by: int = None
    done: int = None
    gone: int = None          # the day from which it has not to be done any more
    doer: str = "both"
    bodies: tuple = ()
    facts: tuple = ()
    missing: str = None       # finding if it is not done in time
    late: str = None          # finding if it was done, and late
    told: int = None          # the day the finding is about
    body: str = None          # the body at fault
    policy: str = None
    shown: bool = True        # asked for among what is due
    at_fault: int = None      # the day from which it is a fault, where that is not the day after `by`


@dataclass
class Found:
    what: str
    rule: str
    since: int
    until: int = None
    body: str = None
    facts: tuple = field(default_factory=tuple)
    policy: str = None


class Record:
    def __init__(self, case, standing, endings, seen):
        """What lies after `seen`, the day of the audit or the question, is not looked at."""
        self.seen = seen
        self.facts = [dict(f) for f in case["facts"] if f.get("from", ALWAYS) <= seen]
        self.by_id = {f["id"]: f for f in self.facts}
        self.spells = [dict(s, to=NEVER if s["to"] is None else s["to"]) for s in standing]
        engine = case.get("engine", {})
        self.policies = engine.get("policies", [])
        self.free = {(day(h["on"]), h.get("nation")) for h in engine.get("holidays", [])}
        self.frames = {f["frame"]: [m["id"] for m in f["matters"]] for f in engine.get("frames", [])}
        begun = engine.get("commencements", {})
        self.s45, self.s46 = (day(begun[k]) if k in begun else NEVER for k in ("mha2025_s45", "mha2025_s46"))
        self.verdicts = {e["fact"]: e for e in endings}

    # ---- facts ----

    def all(self, kind, **keys):
        return sorted((f for f in self.facts if f["fact"] == kind and all(f.get(k) == v for k, v in keys.items())), key=lambda f: f.get("from", ALWAYS))

    def until(self, d):
        """A day that lies after the audit is not known yet."""
        return d if d is not None and d <= self.seen else None

    def value(self, f, key):
        return self.until(f.get(key))

    @staticmethod
    def lasts(f, d):
        return f.get("from", ALWAYS) <= d < f.get("to", NEVER)

    # ---- where the person stands ----

    def spell(self, d):
        return next(s for s in self.spells if s["from"] <= d < s["to"])

    def owed(self, d):
        return self.spell(d)["duty"] in OWED

    def council(self, d):
        return self.spell(d)["council"]

    def nhs(self, d):
        return self.spell(d)["nhs"]

    def both(self, d):
        return (self.council(d), self.nhs(d))

    def welsh(self, d):
        return (self.council(d) or "E")[0] == "W"

    def nation(self, d):
        return "wales" if self.welsh(d) else "england"

    def inside(self, d):
        """In hospital: detained and not in the community, or there under another status."""
        for o in self.all("order"):
            community = any(f.get("order") == o["id"] and self.lasts(f, d) for f in self.all("cto") + self.all("conditional_discharge"))
            back = any(f.get("order") == o["id"] and self.lasts(f, d) for f in self.all("cto_recall"))
            if self.lasts(o, d) and (back or not community):
                return True
        return any(self.lasts(f, d) for f in self.all("hospital_stay"))

    def in_prison(self, d):
        return any(self.lasts(f, d) for f in self.all("custody"))

    def out(self, d):
        return self.owed(d) and self.spell(d)["duty"] != "suspended" and not self.inside(d) and not self.in_prison(d)

    def changes(self):
        days = {s["from"] for s in self.spells} | {f.get(k, NEVER) for f in self.facts for k in ("from", "to")
                                                   if f["fact"] in ("order", "cto", "cto_recall", "conditional_discharge", "hospital_stay", "custody")}
        return sorted(d for d in days if ALWAYS < d < NEVER)

    def runs(self, test):
        """Stretches of days on which something holds, the last to NEVER if it still does."""
        found, since = [], None
        for d in self.changes():
            if test(d) and since is None:
                since = d
            if not test(d) and since is not None:
                found.append((since, d))
                since = None
        return found + ([(since, NEVER)] if since is not None else [])

    def stretches(self):
        """Times outside hospital in which aftercare is given: (left, back, came, whence). `came` is the first day of entitlement before it."""
        found = []
        for left, back in self.runs(self.out):
            before = left - 1
            if left > self.seen:
                continue
            came = left
            while came > self.spells[0]["to"] and (self.spell(came - 1)["duty"] in ("entitled_in_hospital", "suspended") or self.inside(came - 1) or self.in_prison(came - 1)) and not self.out(came - 1) and self.spell(came - 1)["duty"] != "not_eligible":
                came -= 1
            whence = "prison" if self.in_prison(before) else "detained" if self.detained(before) else "informal"
            anew = self.spell(before)["duty"] == "entitled_in_hospital"
            found.append((left, back, came, whence, anew))
        return found

    def detained(self, d):
        return any(self.lasts(o, d) and o["power"] != "s2" for o in self.all("order")) and self.inside(d)

    def duties(self):
        """Times in which one duty goes on, from leaving hospital first to its end."""
        return self.runs(self.owed)

    # ---- periods of policy ----

    def age(self, d):
        born = self.all("birth")
        if not born:
            return None
        b, o = (datetime.date.fromordinal(n + EPOCH) for n in (born[0]["from"], d))
        return o.year - b.year - ((o.month, o.day) < (b.month, b.day))

    def fits(self, p, due, d):
        if p["due"] != due or not day(p["from"]) <= d < (day(p["to"]) if "to" in p else NEVER):
            return False
        if "age_from" in p and (self.age(d) is None or self.age(d) < p["age_from"]):
            return False
        if "client_group" in p and not any(self.lasts(g, d) and g["client_group"] == p["client_group"] for g in self.all("client_group")):
            return False
        return p.get("council", self.council(d)) == self.council(d) and p.get("nhs_body", self.spell(d)["payer"]) == self.spell(d)["payer"]

    def policy(self, due, d):
        found = [p for p in self.policies if self.fits(p, due, d)]
        rank = lambda p: ("client_group" in p, "age_from" in p, "council" in p or "nhs_body" in p, p["from"], p["id"])
        return max(found, key=rank) if found else None

    def working(self, d, nation):
        return datetime.date.fromordinal(d + EPOCH).weekday() < 5 and not {(d, None), (d, nation)} & self.free

    def ends(self, p, d):
        """The last day of a period of policy from a day on."""
        nation, n, unit = self.nation(d), p["count"], p["unit"]
        if unit == "working_days":
            while n:
                d += 1
                n -= self.working(d, nation)
        else:
            d = d + n * (7 if unit == "weeks" else 1) if unit != "months" else months_after(d, n, p.get("month_end", "last"))
        step = {"before": -1, "after": 1}.get(p.get("roll"))
        while step and not self.working(d, nation):
            d += step
        return d

    def period(self, due, d, built_in=None):
        """The last day in time and the policy that says so."""
        p = self.policy(due, d)
        return (self.ends(p, d), p["id"]) if p else (built_in, None)

    # ---- planning before the person leaves: PLAN-17, 19, PRAC-1, 2, 6, 11 ----

    def stays(self):
        """(came, left or None, back or None, anew): each time in hospital with aftercare to come, and the time outside after it."""
        found = [(came, left, back) for left, back, came, whence, anew in self.stretches() if anew and whence != "prison"]
        for came, end in self.runs(lambda d: self.spell(d)["duty"] == "entitled_in_hospital"):
            if came <= self.seen and (end > self.seen or not any(f[0] == came for f in found)) and (end > self.seen):
                found.append((came, None, None))
        return sorted(found, key=lambda s: s[0])

    def window(self, came, back):
        return lambda d: d is not None and came <= d <= self.seen and d < (back or NEVER)

    def planning(self):
        for came, left, back in self.stays():
            if left is not None and left < CODE or left is None and self.seen < CODE:
                continue
            within = self.window(came, back)
            made = [p for p in self.all("planning") if within(p["from"])]
            common = dict(since=came, by=left, gone=back, bodies=self.both(left or came), told=left, body=self.council(left or came))
            reviewed = [r["from"] for r in self.all("review") if r.get("review_of", "package") == "package" and left and left < r["from"] and within(r["from"])]
            for due, rule, key, missing, late in (("assessment", "PLAN-19", "assessed", "no_assessment", "late_assessment"),
                                                  ("meeting", "PLAN-17", "meeting", "no_meeting", None)):
                done = sorted((p[key], p["id"]) for p in made if within(p.get(key)))
                first = done[0] if done else (None, made[0]["id"] if made else None)
                by, policy = (left, None)
                yield Owed(due, rule, done=first[0], facts=(first[1],) if first[1] else (), missing=missing, late=late, **common)
            plans = [p for p in self.all("plan") if p.get("written") is not False and p["from"] < (back or NEVER) and p.get("to", NEVER) > came]
            first = plans[0] if plans else None
            yield Owed("plan", "PRAC-2", done=first and max(first["from"], came), facts=(first["id"],) if first else (), missing="no_plan", late="late_plan", **common)
            yield self.funding(came, left, back, common)
        yield from self.coordinators()

    def funding(self, came, left, back, common):
        agreed = [(self.value(p, "funding_agreed"), p["id"]) for p in self.all("plan") if self.window(came, back)(self.value(p, "funding_agreed"))]
        agreed += [(p["from"], p["id"]) for p in self.all("plan") if "interim_payer" in p and p["from"] < (back or NEVER) and p.get("to", NEVER) > came]
        agreed += [(f.get("decided", f["from"]), f["id"]) for f in self.all("funding") if f.get("decided", f["from"]) <= self.seen and f.get("decided", f["from"]) < (back or NEVER)]
        done = min(agreed, default=(None, None))
        return Owed("funding", "PRAC-11", done=done[0], facts=(done[1],) if done[1] else (), missing="funding_not_agreed", **common)

    def coordinators(self):
        for came, left, back in self.stays():
            wales = self.welsh(left or came)
            if wales:
                since, by, rule = came, self.period("coordinator", came, came + 14)[0], "PRAC-6"
                start = by + 1 if not left else min(by, left)
            else:
                since, by, rule = came, left, "PRAC-1"
            if (by or self.seen) < (MEASURE if wales else CODE):
                continue
            held = [c for c in self.all("coordinator") if c.get("to", NEVER) > came and c["from"] < (back or NEVER)]
            first = held[0] if held else None
            yield Owed("coordinator", rule, since, by, first and max(first["from"], came), back, bodies=self.both(left or came), told=by, body=self.council(left or came),
                       facts=(first["id"],) if first else (), missing="no_coordinator_wales" if wales else "no_coordinator", policy=None)

    def every_owed(self):
        for chapter in (self.planning, ):
            yield from chapter()

    # ---- the two answers ----

    def audit(self):
        for o in self.every_owed():
            if o.by is None and o.at_fault is None:
                continue
            limit = o.by if o.at_fault is None else o.at_fault - 1
            missed_by = min(self.seen, (o.gone or NEVER) - 1)
            if o.done is not None and o.done <= limit or missed_by <= limit:
                continue
            what = o.late if o.done is not None and o.late else o.missing
            ended = o.done if o.done is not None else self.until(o.gone)
            yield Found(what, o.rule, o.told if o.told is not None else o.since, ended, o.body, o.facts, o.policy)

    def next(self):
        for o in self.every_owed():
            if not o.shown or o.done is not None and o.done <= self.seen or o.gone is not None and o.gone <= self.seen:
                continue
            state = "now" if o.by is None else "overdue" if o.by < self.seen else "ahead"
            yield dict(what=o.due, rule=o.rule, since=o.since, by=o.by, state=state, doer=o.doer, bodies=tuple(b for b in o.bodies), facts=o.facts, policy=o.policy)
