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
HELD_UP = {"funding", "commissioner", "pathway", "no_social_care"}  # a dispute, a decision on money, want of social care
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
    pending: bool = False     # without a day, and a finding as long as it is not done
    at_once: bool = False     # without a day, and late all the same from the day after


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
            whence = "prison" if self.in_prison(before) else "detained" if self.detained(before) or self.spell(before)["duty"] == "entitled_in_hospital" else "informal"
            anew = self.spell(before)["duty"] == "entitled_in_hospital"
            found.append((left, back, came, whence, anew))
        return found

    def detained(self, d):
        return any(self.lasts(o, d) and o["power"] != "s2" for o in self.all("order")) and self.inside(d)

    def again(self):
        """Whether the person was in hospital or prison again, or left for prison, under the same duty."""
        return any(s["duty"] == "suspended" for s in self.spells if s["from"] <= self.seen)

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

    def at_hand(self):
        """Where the person is today: kept apart so that nothing later is looked at."""
        return self.spell(self.seen)

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
                first = done[0] if done else (None, made[-1]["id"] if made else None)
                if reviewed and (first[0] is None or first[0] > reviewed[0] >= (left or NEVER)):
                    yield Owed(due, rule, done=reviewed[0], facts=(made[-1]["id"],) if made else (), missing=missing, **common)
                    continue
                by, policy = (left, None)
                yield Owed(due, rule, done=first[0], facts=(first[1],) if first[1] else (), missing=missing, late=late, **common)
            yield self.funding(came, left, back, common)
        yield from self.coordinators()
        yield from self.plan_cover()

    def duty_since(self, d):
        """The first day in hospital of the detention that the duty of a day comes from: what was made before it was for an earlier duty."""
        detained = max([o["from"] for o in self.all("order") if o["power"] != "s2" and o["from"] <= d], default=ALWAYS)
        return next((a for a, b in self.runs(self.inside) if a <= detained < b), detained)

    def plan_cover(self):
        """Times outside hospital without a plan in force."""
        for left, back, came, whence, anew in self.stretches():
            start, over = max(left, CODE), min(back, self.seen + 1)
            plans = [p for p in self.all("plan") if self.duty_since(left) <= p["from"] < over and p.get("written") is not False]
            at = start
            while at < over:
                if any(self.lasts(p, at) for p in plans):
                    at = min([p["to"] for p in plans if self.lasts(p, at) and "to" in p], default=over) if all("to" in p for p in plans if self.lasts(p, at)) else over
                    at = max([p.get("to", NEVER) for p in plans if self.lasts(p, at - 1)], default=at) if at < over else at
                    continue
                later = [p for p in plans if p["from"] > at]
                until = later[0]["from"] if later else None
                ended = [p for p in plans if p.get("to", NEVER) <= at]
                late = at == left and later and whence != "informal"
                common = dict(body=None, told=at, facts=((later[0]["id"],) if later and late else (ended[-1]["id"],) if ended else ()))
                first = at == left and whence != "informal"
                yield Owed("plan", "PRAC-2", came if first else at, at if first else None, until, back, at_once=True, bodies=self.both(left), missing="no_plan", late="late_plan" if late else None,
                           **dict(common, body=self.council(left) if late else None))
                at = until if until is not None else over
        if self.spell(self.seen)["duty"] in ("entitled_in_hospital", "suspended"):
            came = next(a for a, b in self.runs(lambda d: not self.out(d) and self.spell(d)["duty"] in OWED | {"entitled_in_hospital"}) if a <= self.seen < b)
            plans = [p for p in self.all("plan") if p["from"] >= came and p.get("written") is not False]
            yield Owed("plan", "PRAC-2", came, None, plans[0]["from"] if plans else None, None, bodies=self.both(came))

    def funding(self, came, left, back, common):
        agreed = [(self.value(p, "funding_agreed"), p["id"]) for p in self.all("plan") if self.window(came, back)(self.value(p, "funding_agreed"))]
        agreed += [(p["from"], p["id"]) for p in self.all("plan") if "interim_payer" in p and came <= p["from"] < (back or NEVER)]
        agreed += [(f.get("decided", f["from"]), f["id"]) for f in self.all("funding") if f.get("decided", f["from"]) <= self.seen and f.get("decided", f["from"]) < (back or NEVER)]
        done = min(agreed, default=(None, None))
        at_hand = [p["id"] for p in self.all("plan") if left is not None and self.lasts(p, left) and p["from"] >= came]
        return Owed("funding", "PRAC-11", done=done[0], facts=tuple(at_hand[-1:]), missing="funding_not_agreed", **common)

    def coordinators(self):
        """Somebody holds the case: in Wales from admission on, within 14 days of it and of each day on which one stopped; in England outside hospital."""
        for came, left, over, wales in self.holdings():
            start = max(came, MEASURE) if wales else max(left or NEVER, CODE)
            held = [c for c in self.all("coordinator") if c["from"] < over and c.get("to", NEVER) > came]
            at, before = (came if wales else left), None
            while at is not None and at < over and at <= self.seen:
                on = [c for c in held if self.lasts(c, at)]
                if on and not wales:
                    break
                if on:
                    at = max(c.get("to", NEVER) for c in on)
                    before = next(c["id"] for c in on if c.get("to", NEVER) == at)
                    continue
                later = [c for c in held if c["from"] > at]
                by = self.period("coordinator", at, at + 14 if wales else at)[0] if wales or before is None else at
                told = later[0] if later else None
                if by >= start:
                    yield Owed("coordinator", "PRAC-6" if wales else "PRAC-1", at if wales or before is not None else came, by, told and told["from"], over, missing="no_coordinator_wales" if wales else "no_coordinator",
                               late="no_coordinator", told=by, facts=(told["id"],) if told else (before,) if before else ())
                if not wales:
                    break  # PRAC-1 is of the day the person leaves
                at = told["from"] if told else None
        if self.spell(self.seen)["duty"] == "entitled_in_hospital" and not self.welsh(self.seen) and self.seen >= CODE:
            came = next(a for a, b in self.runs(lambda d: self.spell(d)["duty"] == "entitled_in_hospital") if a <= self.seen < b)
            on = [c for c in self.all("coordinator") if self.lasts(c, self.seen)]
            yield Owed("coordinator", "PRAC-1", came, None, on[0]["from"] if on else None, None)

    def holdings(self):
        """(first day of entitlement, first day outside, end) of each duty with the detention before it."""
        found = []
        for came, end in self.runs(lambda d: self.spell(d)["duty"] == "entitled_in_hospital"):
            wales, entitled = self.welsh(came), came
            came = came if not wales else next((a for a, b in self.runs(self.inside) if a <= entitled < b), came)
            after = next(((a, b) for a, b in self.duties() if a == end), None)
            found.append((came, after[0] if after and after[0] <= self.seen else None, after[1] if after else end, wales))
        joined = []
        for came, left, over, wales in (h for h in found if h[0] <= self.seen):
            if joined and wales and joined[-1][3] and joined[-1][2] >= came:
                joined[-1] = (joined[-1][0], joined[-1][1], over, True)
            else:
                joined.append((came, left, over, wales))
        return joined

    # ---- what planning considered, and whom it asked: PLAN-1 to 17, 21, 22 ----

    def restricted(self, d):
        """Under a restriction order or direction."""
        return any(o["power"] in ("s37_41", "s47_49") and self.lasts(o, d) for o in self.all("order"))

    def qualifies(self, d):
        """Who can have an independent mental health advocate: liable to be detained, or a community patient."""
        return any(self.lasts(o, d) for o in self.all("order"))

    def last_plannings(self):
        """Of the plannings of one stay in hospital, which are one process, the last; and every one made again after it."""
        found = {}
        for p in self.all("planning"):
            at = p["from"]
            if at >= CODE and self.spell(at)["duty"] in OWED | {"entitled_in_hospital"}:
                run = next((a for a, b in self.runs(self.out) if a <= at < b), None)
                stay = max([b for a, b in self.runs(self.out) if b <= at], default=0)
                found[at if run is not None and at > run else -stay - 1] = p
        return found.values()

    def planned_well(self):
        for p in self.last_plannings():
            at = p["from"]
            parts = {x["role_in_planning"]: x.get("taking_part") for x in self.all("participant", planning=p["id"])}
            about = dict(since=at, facts=(p["id"],))
            if parts.get("person") not in ("yes", "absent", "declined"):
                yield Found("person_not_involved", "PLAN-17", **about)
            for who, part in parts.items():
                if part == "not_invited" and who not in ("person", "council", "nhs", "imha"):
                    yield Found("not_involved", "PLAN-17", **about)
            for who in ("council", "nhs"):
                if parts.get(who) not in ("yes", "absent", "declined"):
                    yield Found("not_involved", "PLAN-17", **about)
            if not self.welsh(at):
                if self.qualifies(at) and parts.get("imha") == "not_invited":
                    yield Found("no_imha", "PLAN-22", **about)
                if not self.qualifies(at) and parts.get("imha") in ("yes", "absent", "declined"):
                    yield Found("imha_not_qualifying", "PLAN-22", **about)
            yield from self.considered(p, about)
            if p.get("separate") is False:
                yield Found("not_separate", "PLAN-18", **about)

    def considered(self, p, about):
        frame = p.get("frame") or ("wales" if self.welsh(p["from"]) else "cpa")
        rows = self.all("matter", planning=p["id"])
        key, names = {"wales": ("outcome_area", EIGHT), "host": ("matter_id", self.frames.get(p.get("frame_id"), []))}.get(frame, ("topic", TOPICS))
        said = {m[key]: m.get("considered") for m in rows if key in m}
        if frame == "wales" and all(said.get(n) != "yes" for n in names):
            yield Found("no_outcome_area", "PLAN-21", **about)
        for n, name in enumerate(names):
            if said.get(name) == "no" and (name != "conditions" or self.restricted(p["from"])):
                yield Found("matter_not_considered", {"wales": "PLAN-21", "host": "PLAN-1"}.get(frame, f"PLAN-{n + 1}"), **about)
        needed = [n for n in names if n != "conditions" or self.restricted(p["from"])]
        if frame != "wales" and any(said.get(n) is None for n in needed):
            yield Found("matters_not_recorded", "PLAN-1", **about)

    # ---- what plans say: PLAN-6, 15, 18, 20, 23, PRAC-2, 10, 12 ----

    def plans(self):
        for p in self.all("plan"):
            after = [q["from"] for q in self.all("plan") if q["from"] > p["from"] and q.get("written") is not False]
            over = min([p.get("to", NEVER)] + after)
            days = [(max(a, p["from"]), min(b, over)) for a, b in self.runs(self.out) if max(a, p["from"]) < min(b, over) and a <= self.seen]
            if days and over > CODE and p.get("written") is not False:
                outside = [max(a, p["from"]) for a, b in self.runs(self.out) if max(a, p["from"]) < min(b, over)]
                yield from self.plan_says(p, dict(since=p["from"], until=self.until(over) if over < NEVER else None, facts=(p["id"],)), outside[0] if outside else days[0][0])

    def plan_says(self, p, about, left):
        if p.get("housed") is None:
            yield Found("no_housing_decision", "PRAC-10", **about)
        if "review_due" not in p:
            yield Found("no_review_date", "PLAN-20", **about)
        if p.get("crisis_plan") is False:
            yield Found("no_crisis_plan", "PLAN-20", **about)
        for key in ("contingency", "move_on"):
            if p.get(key) is False:
                yield Found("no_contingency", "PRAC-12", **about)
        if p.get("risk_plan") is False:
            yield Found("risk_not_in_plan", "PLAN-6", **about)
        open_ = any(p.get(k) is None for k in ("crisis_plan", "contingency", "move_on", "risk_plan"))
        if self.restricted(left):
            for key in ("conditions_in_plan", "moj_consent"):
                if p.get(key) is False:
                    yield Found("conditions_not_in_plan", "PLAN-15", **about)
            open_ = open_ or any(p.get(k) is None for k in ("conditions_in_plan", "moj_consent"))
        if open_:
            yield Found("plan_not_recorded", "PLAN-20", **about)
        if p.get("frame", "wales") == "wales" and self.welsh(left) and p.get("outcomes_agreed") is False:
            for key in ("determined_by", "views_regarded"):
                if not p.get(key):
                    yield Found("outcomes_not_agreed", "PLAN-23", **about)

    # ---- contact after leaving: PRAC-3 to 5; delays: PRAC-15 ----

    def follow_up(self):
        for left, back, came, whence, anew in self.stretches():
            if whence == "prison" or left < CONTRACT or self.welsh(left):
                continue
            wards = [w for w in self.all("ward_discharge") if w["from"] == left]
            ward = wards[0] if wards else {}
            if ward.get("ward") in ("child", "secure") or ward.get("excluded") or ward.get("arranged_by") == "nhs_england":
                continue
            rehab = ward.get("ward") == "rehabilitation"
            days = 7 if rehab else 3
            by, policy = self.period("follow_up", left, left + days)
            seen = [c for c in self.all("follow_up") if left <= c["from"] < back and c.get("contact") not in ("written", "attempted")]
            clock = [c for c in seen if (c["minutes"] <= days * 1440 if "minutes" in c and not policy else c["from"] <= by)]
            first = seen[0] if seen else None
            owed = dict(since=left, by=by, gone=min(back, left + 31), doer="provider", told=left, policy=policy, facts=((ward["id"],) if ward else ()), missing="no_follow_up")
            rule = "PRAC-5" if rehab else "PRAC-3"
            yield Owed("follow_up", rule, done=first and first["from"], late="late_follow_up", **dict(owed, facts=(first["id"],) if first else owed["facts"]))

    def delays(self):
        for f in self.all("delay"):
            if f["from"] < CODE or self.spell(f["from"])["duty"] not in OWED | {"entitled_in_hospital"}:
                continue
            end = self.until(f.get("to"))
            body = self.council(f["from"]) if f.get("attributed") == "social_care" else self.nhs(f["from"]) if f.get("attributed") == "nhs" else None
            if f.get("delay_reason") in HELD_UP and f["from"] < self.seen:
                yield Found("delayed_discharge", "PRAC-15", f["from"], end, body, (f["id"],))
            if f.get("delay_reason") in (None, "not_known") or "attributed" not in f:
                yield Found("delay_not_attributed", "PRAC-15", f["from"], None, None, (f["id"],))

    # ---- reviews: PRAC-7 to 9, PLAN-20, 24, CHG-22 ----

    def reviews(self):
        held_all = [r for r in self.all("review") if r.get("review_of", "package") == "package"]
        for left, back, came, whence, anew in self.stretches():
            if back <= (MEASURE if self.welsh(left) else CODE):
                continue
            law = MEASURE if self.welsh(left) else CODE
            start, due = max(left, law), "first_review" if left >= law else "review"
            held = [r for r in held_all if start <= r["from"] < back]
            for r in held + [None]:
                rule = "PLAN-24" if self.welsh(start) else "PRAC-7"
                by, policy = self.period(due, start, None)
                if by is None:
                    by, policy = self.period("review", start, months_after(start, 12))
                facts = ()
                rule = "PRAC-7" if policy else rule
                if due == "first_review":
                    day_set = by
                    for p in self.all("plan"):
                        if p.get("written") is not False and p["from"] >= self.duty_since(left) and p.get("to", NEVER) > left and p["from"] <= day_set:
                            sets = left <= p.get("review_due", -1) < by
                            day_set, facts = (p["review_due"], (p["id"],)) if sets else (by, ())
                    if facts:
                        by, rule, policy = day_set, "PLAN-20", None
                yield Owed(due, rule, start, by, r and r["from"], back, bodies=self.both(left), told=by, body=self.council(left), missing="no_review", late="late_review",
                           facts=((r["id"],) if r else ()) + facts, policy=policy)
                if r:
                    start, due = r["from"], "review"

    def reviewed_well(self):
        for r in self.all("review"):
            if r.get("review_of", "package") != "package" or r["from"] < CODE or not self.out(r["from"]):
                continue
            about = dict(since=r["from"], facts=(r["id"],))
            if False in (r.get("council_took_part"), r.get("nhs_took_part")):
                yield Found("one_sided_review", "PRAC-9", **about)
            if r.get("invited") is False:
                yield Found("review_without_person", "PRAC-9", **about)
            if any(r.get(k) is None for k in ("review_outcome", "council_took_part", "nhs_took_part", "invited")):
                yield Found("review_not_recorded", "PRAC-9", **about)

    def requests(self):
        for r in self.all("review_request"):
            if r["from"] < CODE:
                continue
            if not self.owed(r["from"]):
                continue
            if r.get("refused") and not r.get("written_reasons"):
                yield Found("request_refused", "PRAC-8", r["from"], None, None, (r["id"],))
            by, policy = self.period("request", r["from"])
            end = next(e for s, e in self.duties() if s <= r["from"] < e)
            held = [v["from"] for v in self.all("review") if v.get("review_of", "package") == "package" and v["from"] >= r["from"]]
            done = min([d for d in [self.value(r, "answered")] + held if d is not None], default=None)
            yield Owed("request", "PRAC-8", r["from"], by, done, end, bodies=self.both(r["from"]), missing="request_not_decided", pending=True, body=self.council(r["from"]),
                       facts=(r["id"],), policy=policy)

    def payment_reviews(self):
        for p in self.all("direct_payment"):
            council = p["party"] == "council"
            start = p["from"]
            if start < (CODE if council else NHS_PAYMENTS):
                continue
            end = min(p.get("to", NEVER), self.by_id[p["service"]].get("to", NEVER))
            kind = "direct_payment" if council else "nhs_payment"
            held = [r for r in self.all("review", review_of=kind) if start < r["from"] < end]
            first, since = (6 if council else 3), start
            for r in held + [None]:
                by = months_after(since, first if since == start else 12)
                body = self.council(since) if council else self.spell(since)["payer"]
                yield Owed("payment_review" if council else "nhs_payment_review", "CHG-22", since, by, r and r["from"], end, "council" if council else "nhs",
                           (body,), (p["id"],) + ((r["id"],) if r else ()), "payment_review_late", None, by, body)
                if r:
                    since = r["from"]

    # ---- the register, moves, records, recommendations: REC-1 to 5, PRAC-13 ----

    def register(self):
        entries = self.all("register_entry")
        for left, back in self.duties():
            if back <= CODE or left > self.seen:
                continue
            at, closed, over = max(left, CODE), None, min(back, self.seen + 1)
            while at < over:
                on = [e for e in entries if self.lasts(e, at)]
                if on:
                    closed = max(on, key=lambda e: e.get("to", NEVER))
                    at = closed.get("to", NEVER)
                    continue
                later = [e["from"] for e in entries if e["from"] > at]
                by, policy = (None, None) if closed else self.period("register", at)
                until = later[0] if later and later[0] < back else None
                yield Owed("register", "REC-1", at, by, until, back, missing="off_register" if closed else "not_on_register", at_once=True, policy=policy,
                           facts=(closed["id"],) if closed else (), told=at)
                at = until if until is not None else over

    def records(self):
        for r in self.all("records_request"):
            common = dict(bodies=self.both(r["from"]), body=self.council(r["from"]), facts=(r["id"],))
            if r.get("records_for") == "imha" and not r.get("consent"):
                continue
            if r.get("refused"):
                yield Found("records_refused", "REC-5", r["from"], None, None, (r["id"],))
                continue
            by, policy = self.period("records", r["from"])
            yield Owed("records", "REC-5", r["from"], by, self.value(r, "answered"), None, missing="records_not_produced", pending=True, policy=policy, **common)

    def recommendations(self):
        for r in self.all("recommendation", recommended="aftercare"):
            if r["from"] < self.s45:
                continue
            planned = [p["from"] for p in self.all("planning") if p["from"] >= r["from"]] + [self.value(r, "answered")]
            done = min((d for d in planned if d is not None), default=None)
            yield Owed("recommendation", "REC-2", r["from"], None, done, None, bodies=self.both(r["from"]), facts=(r["id"],), missing="recommendation_ignored", pending=True,
                       body=self.council(r["from"]))

    # ---- disputes: DISP-4 to 18, PRAC-16 to 18 ----

    def disputes(self):
        for f in self.all("dispute"):
            steps = self.all("dispute_step", dispute=f["id"])
            yield from {"nhs": self.nhs_dispute, "shares": self.shares, "person": self.complaint}.get(f.get("dispute_kind"), self.councils)(f, steps)

    @staticmethod
    def first(steps, *names, **keys):
        return next((s for s in steps if s["step"] in names and all(s.get(k) == v for k, v in keys.items())), None)

    def over(self, f, steps, *names):
        """The first day on which a dispute no longer goes on."""
        days = [s["from"] for s in steps if s["step"] in names] + ([f["to"]] if "to" in f and f["to"] <= self.seen else []) + [x["from"] for x in self.all("death")]
        return min(days, default=None)

    def lead(self, f, arose):
        """The council that met the needs when the dispute arose; else where the person lived, else was."""
        if "meets_needs" in f:
            return f["meets_needs"]
        lines = [s["body"] for s in self.all("service") if self.lasts(s, arose) and "body" in s]
        if lines:
            party = [b for b in lines if b in (f.get("body"), f.get("body_2"))]
            return party[0] if party else self.council(arose) if self.council(arose) in lines else lines[0] if len(set(lines)) == 1 else ...
        if not self.inside(arose):
            homes = [r["area"] for r in self.all("residence") if self.lasts(r, arose)]
            return homes[0] if homes else f.get("area")
        return ...

    def councils(self, f, steps):
        said, asserted = self.first(steps, "said"), self.first(steps, "asserted")
        about = dict(facts=(f["id"],))
        if asserted is None:
            yield Found("assertion_not_kept", "DISP-12" if said else "REC-4", f["from"], None, f.get("body"), (f["id"],))
            if said:
                return  # it has not arisen: DISP-12
        arose = asserted["from"] if asserted else f["from"]
        if not self.residence_in_issue(f):
            referred = self.first(steps, "referred")
            if referred:
                yield Found("wrong_route", "DISP-18", referred["from"], None, f.get("body"), (f["id"], referred["id"]))
            return
        if arose < CODE:
            return
        facts = (f["id"],) + ((asserted["id"],) if asserted else ())
        parties = [b for b in (f.get("body"), f.get("body_2")) if b]
        welsh = {b[0] for b in parties}
        lead = self.lead(f, arose)
        lead = None if lead is ... else lead
        over = self.over(f, steps, "agreed", "closed", "determined")
        settled = self.over(f, steps, "agreed", "closed")
        referred = self.first(steps, "referred")
        rule = "DISP-7" if welsh == {"E"} else "DISP-17" if welsh == {"W"} else "DISP-16"
        by = months_after(arose, 4)
        aware = not lead or lead in parties or self.first(steps, "lead_told")
        if asserted and (aware or referred):  # the four months run from what was said in writing
            yield Owed("referral", rule, arose, by, referred and referred["from"], settled, "lead", (lead,), facts + ((referred["id"],) if referred else ()), "not_referred", "late_referral", arose, lead)
        elif not asserted and lead in parties:
            yield Owed("referral", rule, arose, None, referred and referred["from"], over, "lead", (lead,), facts)
        for party in parties:
            named = self.first(steps, "contact", body=party)
            yield Owed("contact", "DISP-6", arose, None, named and named["from"], over, "party", (party,), facts, "no_contact", None, arose, party, pending=True)
        told = self.first(steps, "person_informed")
        yield Owed("tell_person", "DISP-6", arose, None, told and told["from"], over, "lead", (lead,), facts, "person_not_told", None, arose, lead, pending=True)
        if lead and lead not in parties:
            told = self.first(steps, "lead_told")
            yield Owed("tell_lead", "DISP-14", arose, None, told and told["from"], over, "party", tuple(parties), facts, "lead_not_told", None, arose, None, pending=True)
        if lead and f.get("lead") not in (None, lead):
            yield Found("wrong_lead", "DISP-5", arose, None, None, (f["id"],))
        if referred:
            yield from self.referral(f, steps, referred, parties, lead)
        for asked in (s for s in steps if s["step"] == "asked"):
            if over is not None and asked["from"] >= over or asked["from"] + 1 >= self.seen:
                continue
            if not any(s["step"] == "answered" and s["from"] >= asked["from"] and s.get("body") in (None, asked.get("body_2")) for s in steps):
                yield Found("information_late", "DISP-6", asked["from"], None, asked.get("body"), (f["id"], asked["id"]))
        yield from self.determined(f, steps)

    @staticmethod
    def residence_in_issue(f):
        return f.get("about", "ordinary_residence") == "ordinary_residence" and not f.get("all_agree_no_or")

    def referral(self, f, steps, referred, parties, lead):
        at, facts = referred["from"], (f["id"], referred["id"])
        always = {"nature", "chronology", "needs", "met_by", "residence", "other_steps", "resolving", "letter", "correspondence"}
        if not always <= set(referred.get("bundle", [])):
            yield Found("bundle_incomplete", "DISP-8", at, None, referred.get("body", lead), facts)
        if not all(self.first(steps, "statement", body=b) for b in parties):
            yield Found("bundle_incomplete", "DISP-8", at, None, referred.get("body", lead), facts)
        for party in parties:
            sent = self.first(steps, "arguments", body=party)
            if sent and sent["from"] > at + 14:
                yield Found("late_arguments", "DISP-13", at, sent["from"], party, facts + (sent["id"],))
            if not sent and self.seen <= at + 14 and self.over(f, steps, "agreed", "closed", "determined") is None:
                yield Owed("arguments", "DISP-13", at, at + 14, None, None, "party", (party,), facts)

    def determined(self, f, steps):
        found = self.first(steps, "determined")
        if not found:
            return
        begun = self.first(steps, "review_begun")
        last = months_after(found["from"], 3)
        facts = (f["id"], found["id"])
        if begun and begun["from"] > last:
            yield Found("review_out_of_time", "DISP-9", found["from"], begun["from"], None, facts + (begun["id"],))
        if not begun and self.seen <= last and not self.first(steps, "confirmed", "substituted"):
            yield Owed("determination_review", "DISP-9", found["from"], last, None, None, "decider", (), facts)

    def nhs_dispute(self, f, steps):
        if f["from"] < PAYS:
            return
        over = self.over(f, steps, "agreed", "closed", "determined")
        have = {s["step"] for s in steps}
        if over is not None:
            return  # settled, by whatever steps
        about = dict(since=f["from"], until=over, body=f.get("body"), facts=(f["id"],))
        if "interim" not in have:
            yield Found("nhs_step_missing", "PRAC-16", **about)
        if "national" in have and "regional" not in have:
            yield Found("nhs_step_missing", "PRAC-16", **about)
        if "national" not in have:
            yield Owed("nhs_step", "PRAC-16", f["from"], None, None, over, "party", (f.get("body"), f.get("body_2")), (f["id"],))

    def shares(self, f, steps):
        if f["from"] < CODE:
            return
        taken = self.first(steps, "escalated", "regional", "national", "ombudsman")
        by, policy = self.period("shares", f["from"], months_after(f["from"], 4))
        if taken:
            return  # taken further, if late
        yield Owed("shares", "PRAC-17", f["from"], by, None, self.over(f, steps, "agreed", "closed"), "both", (), (f["id"],), "shares_unresolved", None, f["from"],
                   f.get("body"), policy)

    def complaint(self, f, steps):
        if f["from"] < CODE:
            return
        made = self.first(steps, "complaint")
        since = made["from"] if made else f["from"]
        answered = self.first([s for s in steps if s["from"] >= since], "response")
        by, policy = self.period("complaint", since, months_after(since, 6))
        if answered:
            return
        yield Owed("complaint", "PRAC-18", since, by, None, self.over(f, steps, "agreed", "closed"), "both", (), (f["id"],), "complaint_unanswered", None, since,
                   f.get("body"), policy)

    # ---- endings: END-1 to 11, PRAC-19, 20 ----

    BROKEN = {"END-2": "ended_by_one", "END-3": "ended_on_cto", "END-5": "ended_on_wrong_grounds", "END-8": "ended_without_notice", "END-1": "ended_on_wrong_question"}

    def end_of_duty(self, d):
        return next((e for s, e in self.duties() if s <= d <= e), None)

    def endings(self):
        for f in self.all("ending"):
            if f["id"] not in self.verdicts:
                continue
            verdict, rules = self.verdicts[f["id"]]["verdict"], self.verdicts[f["id"]]["rules"]
            about = dict(since=f["from"], body=f.get("body"), facts=(f["id"],))
            if verdict == "invalid":
                for rule in rules:
                    yield Found(self.BROKEN[rule], rule, **about)
            if verdict == "not_shown":
                yield Found("ending_not_shown", "END-1", **about)
            if verdict == "service_only":
                continue
            if "assessed" in f and f["assessed"] < months_after(f["from"], -12):
                yield Found("old_assessment", "END-1", **about)
            law = self.value(f, "other_law_from")
            if law is not None and law >= CODE and self.owed(law):
                yield Found("other_law_too_early", "PRAC-20", law, None, f.get("body"), (f["id"],))

    def every_owed(self):
        for chapter in (self.planning, self.follow_up, self.reviews, self.requests, self.payment_reviews, self.register, self.records, self.recommendations, self.disputes):
            yield from (o for o in chapter() if isinstance(o, Owed))

    def every_found(self):
        for chapter in (self.planned_well, self.plans, self.delays, self.reviewed_well, self.requests, self.records, self.disputes, self.endings):
            yield from (f for f in chapter() if isinstance(f, Found))

    # ---- the two answers ----

    def audit(self):
        yield from self.every_found()
        for o in self.every_owed():
            if o.missing is None or o.by is None and not o.at_once and (o.done is not None or not o.pending):
                continue
            limit = (o.by if o.by is not None else o.since + o.pending) - o.at_once  # without delay: the next day
            missed_by = min(self.seen, (o.gone or NEVER) - 1)
            if o.done is not None and o.done <= limit or missed_by <= limit:
                continue
            what = o.late if o.done is not None and o.late else o.missing
            body = None if o.doer == "both" else o.body
            ended = o.done if o.done is not None else self.until(o.gone)
            yield Found(what, o.rule, o.told if o.told is not None else o.since, ended, body, o.facts, o.policy)

    def acting(self, o):
        """Who has to act today."""
        today = {"both": self.both(self.seen), "council": (self.council(self.seen),), "nhs": (self.spell(self.seen)["payer"],)}
        return today.get(o.doer, o.bodies)

    def next(self):
        for o in self.every_owed():
            if not o.shown or o.done is not None and o.done <= self.seen or o.gone is not None and o.gone <= self.seen:
                continue
            state = "now" if o.by is None else "overdue" if o.by < self.seen else "ahead"
            yield dict(what=o.due, rule=o.rule, since=o.since, by=o.by, state=state, doer=o.doer, bodies=self.acting(o), facts=o.facts, policy=o.policy)
