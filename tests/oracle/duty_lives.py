"""Makes up lives with planning, plans, contacts, reviews, endings, disputes and records in all states: complete, missing, late, out of order.

One life for one seed. Days are numbers since 1970-01-01.
"""
import collections
import datetime
import random

EPOCH = 719163
AREAS = [("E06000010", "03F", "QOQ"), ("E08000012", "99A", "QYG"), ("E06000043", "09D", "QNX"), ("W06000015", "7A4", "7A4"), ("W06000023", "7A7", "7A7")]
TOPICS = ["healthcare", "psychological", "physical", "daytime", "accommodation", "risk", "co_existing", "substance", "parenting", "social",
          "counselling", "finances", "other_area", "other_agencies", "conditions", "contingency"]
EIGHT = ["finance", "accommodation", "personal_care", "education", "work", "parenting", "social", "treatment"]
PEOPLE = ["person", "clinician", "ward", "community_team", "gp", "carer", "nearest_relative", "voluntary", "probation", "housing", "employment",
          "imha", "imca", "attorney", "representative", "council", "nhs", "coordinator", "interpreter", "moj"]
PART = ["yes", "yes", "yes", "absent", "declined", "not_wanted", "not_invited", "none_there"]
BUNDLE = ["nature", "chronology", "needs", "met_by", "residence", "carer", "capacity", "other_steps", "resolving", "further", "letter", "correspondence"]
PERIODS = ["review", "first_review", "coordinator", "copy", "plan", "follow_up", "request", "handover", "contact", "tell_person", "complaint",
           "records", "nhs_step", "shares", "offer", "reinstatement", "payment_review", "second_decision", "funding", "assessment"]
PAYMENTS = []  # "direct_payment", "nhs_payment": README.md, not compared
REASONS = ["funding", "commissioner", "pathway", "care_home", "moj", "staff", "not_known"]


def day(text):
    return datetime.date.fromisoformat(text).toordinal() - EPOCH


def iso(number):
    return datetime.date.fromordinal(number + EPOCH).isoformat()


REGS2022 = day("2022-07-01")
FIRST, LAST = day("2015-06-01"), day("2026-06-01")


class Maker:
    def __init__(self, seed):
        self.dice, self.facts, self.engine, self.number = random.Random(seed), [], {}, collections.Counter()
        self.leavings, self.died = [], None

    def chance(self, percent):
        return self.dice.randrange(100) < percent

    def pick(self, *among):
        return self.dice.choice(among)

    def tri(self, yes=65, no=20):
        roll = self.dice.randrange(100)
        return True if roll < yes else False if roll < yes + no else None

    def near(self, d, before=30, after=30):
        return d + self.dice.randrange(-before, after + 1)

    def maybe(self, percent, value):
        return value if self.chance(percent) else None

    def add(self, kind, start=None, end=None, **rest):
        while kind in ("plan", "planning", "review", "register_entry", "ending") and any(f["fact"] == kind and f.get("from") == start for f in self.facts):
            start += 1  # of two made on one day none is the newer
        self.number[kind] += 1
        found = {"fact": kind, "id": f"{kind}{self.number[kind]}"}
        found.update({k: v for k, v in dict(rest, **{"from": start, "to": end}).items() if v is not None})
        self.facts.append(found)
        return found

    def nhs(self, area, d):
        return area[1] if d < REGS2022 else area[2]

    # ---- the life: homes, practice, stays in hospital ----

    def homes(self):
        self.add("birth", day("1970-05-05") if self.chance(85) else day("2004-03-01"))
        self.area = self.dice.choice(AREAS)
        start, area = day("1999-01-01"), self.area
        self.moves = sorted(self.dice.sample(range(FIRST, LAST), self.pick(0, 0, 1, 2)))
        for end in self.moves + [None]:
            self.add("residence", start, end, area=area[0], nhs_body=self.nhs(area, start), settled=True, choice="own", accommodation="own_home")
            self.add("registration", start, end, nhs_body=self.nhs(area, start))
            start, area = end, self.dice.choice(AREAS)

    def stay(self, at):
        """In hospital from a day on; gives the day the person left and may be out."""
        hospital = self.area if self.chance(70) else self.dice.choice(AREAS)
        place = {"area": hospital[0], "nhs_body": self.nhs(hospital, at)}
        kind = self.pick("s3", "s3", "s2s3", "s3cto", "s3cto", "s37_41", "s37_41cd", "informal_after", "s47")
        long = self.dice.randrange(20, 300)
        end = at + long
        order = dict(place, arranged_by="local")
        if kind == "s2s3":
            self.add("order", at, at + 15, power="s2", application=at, how_ended="replaced", **order)
            self.add("order", at + 15, end, power="s3", application=at + 15, how_ended="discharged", **order)
        elif kind in ("s3", "informal_after"):
            stays = kind == "informal_after"
            self.add("order", at, end, power="s3", application=at, how_ended="stayed_informal" if stays else "discharged", **order)
            if stays:
                until = end + self.dice.randrange(5, 60)
                self.add("hospital_stay", at, until, **place)
                end = until
        elif kind == "s3cto":
            over = end + self.dice.randrange(100, 700)
            how = self.pick("expired", "discharged", "revoked", None)
            made = self.add("order", at, None if how in (None, "revoked") else over, power="s3", application=at,
                            how_ended=None if how in (None, "revoked") else "community_ended", **order)
            self.add("cto", end, over if how else None, order=made["id"], how_ended=how)
            if how == "revoked":
                self.add("cto_recall", over - 2, over, order=made["id"])
                back = over + self.dice.randrange(20, 90)
                made.update({"to": back, "how_ended": "discharged"})
                self.leavings.append((end, at))
                at, end = over, back
        elif kind in ("s37_41", "s37_41cd"):
            made = self.add("order", at, None if kind == "s37_41cd" else end, power="s37_41", how_ended=None if kind == "s37_41cd" else "discharged", **order)
            if kind == "s37_41cd":
                over = end + self.dice.randrange(100, 700)
                how = self.pick(None, "absolute", "recalled")
                self.add("conditional_discharge", end, over if how else None, order=made["id"], how_ended=how)
                if how == "absolute":
                    made.update({"to": over, "how_ended": "discharged"})
                if how == "recalled":
                    back = over + self.dice.randrange(20, 90)
                    made.update({"to": back, "how_ended": "discharged"})
                    self.leavings.append((end, at))
                    at, end = over, back
        else:
            self.add("order", at, end, power="s47", how_ended="remitted_to_prison" if self.chance(60) else "discharged", **order)
            if self.facts[-1]["how_ended"] == "remitted_to_prison":
                out = end + self.dice.randrange(10, 120)
                self.add("custody", end, out, custody_kind="sentence", area=hospital[0])
                end = out
        self.leavings.append((end, at))
        return end

    def life(self):
        self.homes()
        at = self.dice.randrange(FIRST, LAST - 1200)
        for _ in range(self.pick(1, 1, 2, 3)):
            at = max(self.stay(at), max(f.get("to", 0) for f in self.facts)) + self.dice.randrange(120, 1400)
            if at > LAST - 400:
                break
            if self.chance(25):
                end = at + self.dice.randrange(3, 40)
                area = self.dice.choice(AREAS)
                if self.chance(60):
                    self.add("hospital_stay", at, end, area=area[0], nhs_body=self.nhs(area, at))
                else:
                    self.add("order", at, end, power="s2", application=at, how_ended="discharged", arranged_by="local", area=area[0], nhs_body=self.nhs(area, at))
                self.leavings.append((end, at))
                at = end + self.dice.randrange(120, 900)
        if self.chance(8):
            self.died = self.leavings[-1][0] + self.dice.randrange(10, 900)
            self.add("death", self.died)
        self.bodies = [self.area] + self.dice.sample(AREAS, 2)

    def some_day(self, first=None):
        first = self.leavings[0][0] - 60 if first is None else first
        return self.dice.randrange(first, max(first + 1, LAST))

    def body(self):
        return self.dice.choice(self.bodies)

    # ---- planning and plans ----

    def planning(self, left, came):
        wales = self.area[0][0] == "W"
        frame = self.pick("cpa", "successor", "wales" if wales else "cpa", "host", None) if self.chance(40) else "wales" if wales else "cpa"
        at = self.dice.randrange(came, left + 1) if self.chance(85) else left + self.dice.randrange(1, 60)
        made = self.add("planning", at, planned_for=self.pick("discharge", "discharge", "cto", "leave", "release", None), frame=frame,
                        frame_id=self.pick("own", "own", "other", None) if frame == "host" else None,
                        assessed=self.maybe(80, self.near(at, 10, 25)), separate=self.tri(60, 15), meeting=self.maybe(75, self.near(at, 3, 20)))
        if frame == "host" or self.chance(75):
            miss = 6 if self.chance(60) else 40
            for topic in EIGHT if frame == "wales" and self.chance(85) else TOPICS:
                if not self.chance(miss):
                    key = "outcome_area" if frame == "wales" and topic in EIGHT else "topic"
                    self.add("matter", planning=made["id"], considered=self.pick("yes", "yes", "yes", "yes", "not_applicable", "no" if self.chance(25) else "yes",
                                                                                 None if self.chance(20) else "yes"), **{key: topic})
            if frame == "host":
                for matter in ("leisure", "friends"):
                    self.add("matter", planning=made["id"], considered=self.pick("yes", "no", "not_applicable"), matter_id=matter)
        if self.chance(80):
            miss = 8 if self.chance(60) else 40
            for who in PEOPLE:
                if not self.chance(miss):
                    self.add("participant", planning=made["id"], role_in_planning=who, taking_part=self.dice.choice(PART) if self.chance(95) else None)

    def plan(self, left):
        at = self.near(left, 20, 0) if self.chance(70) else left + self.dice.randrange(1, 200)
        wales = self.area[0][0] == "W"
        self.add("plan", at, self.maybe(30, at + self.dice.randrange(30, 900)), frame="wales" if wales and self.chance(80) else self.pick("cpa", None, "host"),
                 body=self.area[0], copy_given=self.maybe(65, self.near(at, 0, 40)), review_due=self.maybe(70, at + self.dice.randrange(20, 200)),
                 funding_agreed=self.maybe(60, self.near(at, 10, 30)), interim_payer=self.maybe(20, self.area[0]),
                 housed=self.pick("under_s117", "otherwise", "no_need", None), crisis_plan=self.tri(), contingency=self.tri(), move_on=self.tri(),
                 risk_plan=self.tri(), conditions_in_plan=self.tri(), moj_consent=self.tri(), written=self.tri(90, 0), outcomes_agreed=self.tri(60, 25),
                 determined_by=self.maybe(40, self.nhs(self.area, at)), views_regarded=self.tri())

    def coordinators(self):
        for left, came in self.leavings:
            if self.chance(75):
                at = self.near(left, 60, 30)
                self.add("coordinator", at, self.maybe(50, at + self.dice.randrange(10, 900)), coordinator_kind=self.pick("care", "key_worker", None), body=self.body()[0])

    def planned(self):
        for left, came in self.leavings:
            for _ in range(self.pick(0, 1, 1, 1)):
                self.planning(left, came)
            for _ in range(self.pick(0, 1, 1, 1, 2)):
                self.plan(left)
        self.coordinators()
        if self.chance(20):
            at = self.some_day()
            self.add("funding", at, funding_scope=self.pick("package", "line"), decided=self.maybe(60, self.near(at, 20, 40)))

    # ---- leaving, follow-up, delays ----

    def follow_ups(self):
        for left, came in self.leavings:
            if self.chance(85):
                self.add("ward_discharge", left if self.chance(90) else self.near(left, 2, 2), ward=self.pick("acute", "acute", "picu", "rehabilitation", "child", "secure", "other", None),
                         excluded=self.tri(10, 60), arranged_by=self.pick("local", "local", "local", "nhs_england", None), provider=self.maybe(40, "RX1"))
            for _ in range(self.pick(0, 1, 1, 2)):
                after = self.pick(0, 0, 1, 1, 2, 3, 3, 4, 5, 7, 8, 12, 40)
                minutes = after * 1440 + self.dice.randrange(-700, 800)
                self.add("follow_up", left + after, contact=self.pick("in_person", "video", "telephone", "readmitted", "written", "attempted", None),
                         minutes=self.maybe(60, max(0, minutes)), same_provider=self.tri(75, 15), provider=self.maybe(30, self.pick("RX1", "RY2")))
            if self.chance(30):
                at = self.dice.randrange(came, left)
                self.add("delay", at, self.pick(left, left, None, at + self.dice.randrange(1, 30)), delay_reason=self.pick(*REASONS, None),
                         attributed=self.pick("nhs", "social_care", "both", "housing", None), body=self.area[0])

    # ---- reviews, direct payments, offers ----

    def reviews(self):
        start = self.leavings[0][0]
        at = start + self.dice.randrange(10, 400)
        while at < LAST and self.chance(80):
            self.add("review", at, review_of=self.pick("package", "package", "package", None, *PAYMENTS),
                     review_outcome=self.pick("continue", "modify", "end", None), council_took_part=self.tri(70, 15), nhs_took_part=self.tri(65, 20), invited=self.tri(70, 15),
                     body=self.body()[0])
            at += self.dice.randrange(20, 800)
        for _ in range(self.pick(0, 0, 1, 2)):
            at = self.some_day()
            self.add("review_request", at, requester=self.pick("person", "carer", "team", "body", None), answered=self.maybe(60, at + self.dice.randrange(0, 90)),
                     refused=self.tri(25, 40), written_reasons=self.tri(40, 30))

    def services(self):
        need = self.add("need", self.leavings[0][0] - 400, disorder="same", reduces_risk=True)
        for _ in range(self.pick(1, 1, 2, 3)):
            at = self.near(self.dice.choice(self.leavings)[0], 5, 200)
            line = self.add("service", at, self.maybe(50, at + self.dice.randrange(20, 1500)), catalogue=self.pick("DOM", "DAY", "CPN", "PSY"), body=self.maybe(60, self.body()[0]),
                            mechanism=self.pick("arrangement", "arrangement", "direct_payment", "phb_direct", "phb_notional", None), in_plan=True)
            self.add("purpose", service=line["id"], need=need["id"])
            if line.get("mechanism") in ("direct_payment", "phb_direct") and self.chance(80):
                self.add("direct_payment", at, line.get("to"), service=line["id"], party="council" if line["mechanism"] == "direct_payment" else "nhs", payee="person",
                         capacity=True, consent=True, capable=True, appropriate=True)
        for _ in range(self.pick(0, 0, 1, 2)):
            self.add("offer", self.some_day(), party=self.pick("council", "nhs", None), mechanism=self.pick("direct_payment", "phb_notional", None),
                     line=self.maybe(30, line["id"]))

    # ---- endings ----

    def endings(self):
        for _ in range(self.pick(1, 1, 2)):
            left = self.dice.choice(self.leavings)[0]
            at = left + self.dice.randrange(30, 900)
            both = self.chance(60)
            grounds = self.pick(["no_longer_needed"], ["no_longer_needed"], ["time_passed"], ["left_specialist_care", "doing_well"], None)
            pair = [self.area[0], self.nhs(self.area, at)] if self.chance(80) else [self.body()[0], self.nhs(self.body(), at)]
            for n, body in enumerate(pair if both else self.dice.sample(pair, 1)):
                on = at if self.chance(60) or not n else at + self.dice.randrange(1, 60)
                self.add("ending", on, body=body, authority=self.pick("body", "body", "delegated", "none", None), assessed=self.maybe(85, at - self.dice.randrange(1, 500)),
                         question_answered=self.tri(85, 8), grounds=grounds, scope="duty" if self.chance(90) else self.pick("service", None), involved=self.tri(60, 25),
                         trigger=self.pick("review", "panel", "person", "discharge", "funding", None), alternatives=self.tri(60, 25), carer_involved=self.tri(60, 20),
                         other_law_from=self.maybe(25, self.near(at, 20, 60)))
                if self.facts[-1].get("scope") != "duty":
                    self.facts[-1].pop("other_law_from", None)
            if self.chance(55):
                self.add("notice", self.near(at, 0, 60), body=pair[0], body_2=pair[1], recipient=self.pick("person", "person", "other"), received_on=self.near(at, 0, 70) + 60,
                         states_satisfied=self.tri(90, 5), one_document=True)
            if self.chance(30):
                self.add("reinstatement", at + self.dice.randrange(5, 400), body=self.pick(*pair, None))
        if self.chance(30):
            at = self.some_day()
            self.add("no_services", at, self.maybe(70, at + self.dice.randrange(10, 700)), reason=self.pick("declined", "not_given", None))
        if self.chance(30):
            self.engine["commencements"] = {"mha2025_s46": iso(self.some_day())}

    # ---- disputes ----

    def dispute(self):
        kind = self.pick("councils", "councils", "councils", "nhs", "shares", "person", None)
        start = self.some_day(self.leavings[0][0])
        one, two = self.area, self.dice.choice([a for a in AREAS if a is not self.area])
        if self.chance(40):
            one, two = two, one
        a, b = (self.nhs(one, start), self.nhs(two, start)) if kind == "nhs" else (one[0], self.nhs(one, start)) if kind == "shares" else (one[0], two[0])
        about = {"councils": "ordinary_residence", "nhs": None, "shares": "shares", "person": "services"}.get(kind)
        made = self.add("dispute", start, self.maybe(25, start + self.dice.randrange(20, 900)), dispute_kind=kind,
                        about=about if self.chance(85) else self.pick("entitlement", "ending", None), all_agree_no_or=self.maybe(10, True),
                        body=a, body_2=b, lead=self.maybe(40, self.pick(a, b, self.body()[0])) if kind == "councils" else None,
                        meets_needs=self.maybe(50, self.pick(a, b, b, self.body()[0])) if kind == "councils" else None)

        def step(name, at, **rest):
            self.add("dispute_step", at, dispute=made["id"], step=name, **rest)

        if kind in ("nhs", "shares", "person"):
            names = {"nhs": ["interim", "regional", "national"], "shares": ["interim", "escalated"], "person": ["complaint", "response", "ombudsman"]}[kind]
            for name in names:
                if self.chance(60):
                    step(name, self.near(start, 5, 300), body=self.pick(a, b))
            if self.chance(35):
                step(self.pick("agreed", "closed"), start + self.dice.randrange(20, 600), body_2=self.pick(a, b))
            return
        if self.chance(30):
            step("said", start, body=a, body_2=b)
        arose = start + self.dice.randrange(0, 40)
        if self.chance(85):
            step("asserted", arose, body=a, body_2=b)
        for body in (a, b):
            if self.chance(70):
                step("contact", arose + self.dice.randrange(0, 200), body=body)
        if self.chance(40):
            asked = arose + self.dice.randrange(5, 100)
            step("asked", asked, body=a, body_2=b)
            if self.chance(60):
                step("answered", asked + self.dice.randrange(-10, 60), body=self.pick(b, b, a))
        if self.chance(50):
            step("person_informed", arose + self.dice.randrange(0, 150))
        if self.chance(30):
            step("lead_told", arose + self.dice.randrange(0, 50), body=self.pick(a, b))
        if self.chance(30):
            step("agreed", arose + self.dice.randrange(10, 400), body_2=self.pick(a, b))
        if self.chance(55):
            referred = arose + self.dice.randrange(10, 300)
            step("referred", referred, body=self.pick(a, b), bundle=[x for x in BUNDLE if self.chance(85)] if self.chance(80) else None)
            for body in (a, b):
                if self.chance(70):
                    step("statement", referred - self.dice.randrange(0, 10), body=body)
                if self.chance(60):
                    step("arguments", referred + self.dice.randrange(0, 30), body=body)
            if self.chance(60):
                found = referred + self.dice.randrange(30, 200)
                step("determined", found, body_2=self.pick(a, b), effective=self.maybe(70, self.near(start, 200, 0)))
                if self.chance(50):
                    begun = found + self.dice.randrange(5, 140)
                    step("review_begun", begun)
                    if self.chance(70):
                        step(self.pick("confirmed", "substituted", "substituted"), begun + self.dice.randrange(10, 100), body_2=self.pick(a, b), effective=self.maybe(60, start))
                        if self.chance(30):
                            step("repaid", begun + self.dice.randrange(20, 300), body=self.pick(a, b))
        if self.chance(10):
            step("closed", arose + self.dice.randrange(10, 500))

    # ---- registers and records ----

    def registered(self):
        for left, came in self.leavings:
            if self.chance(75):
                at = self.near(left, 60, 60)
                area = self.area if self.chance(80) else self.body()
                self.add("register_entry", at, self.maybe(35, at + self.dice.randrange(20, 1500)), body=self.body()[0], council=self.maybe(90, area[0]),
                         nhs_body=self.maybe(85, self.nhs(area, at)), detention=self.maybe(80, self.dice.choice([f for f in self.facts if f["fact"] == "order"])["id"]),
                         law=self.maybe(70, "V5"))
        for moved in self.moves:
            if self.chance(50):
                self.add("handover", self.near(moved, 20, 90), body=self.area[0], body_2=self.body()[0])
        if self.chance(25):
            at = self.some_day()
            self.add("recommendation", at, recommended=self.pick("aftercare", "aftercare", "leave", "transfer", None), answered=self.maybe(40, at + self.dice.randrange(0, 90)))
            if self.chance(60):
                self.engine.setdefault("commencements", {})["mha2025_s45"] = iso(self.some_day())
        for _ in range(self.pick(0, 0, 1, 2)):
            at = self.some_day()
            self.add("records_request", at, records_for=self.pick("tribunal", "relative", "imha"), consent=self.tri(60, 20), answered=self.maybe(55, at + self.dice.randrange(0, 60)),
                     refused=self.tri(20, 50))

    # ---- policies ----

    def policies(self):
        found = []
        for n in range(self.pick(0, 1, 2, 4)):
            unit = self.pick("days", "working_days", "weeks", "months")
            p = {"id": f"P{n}", "from": iso(FIRST + self.dice.randrange(3000)), "due": self.pick("review", "review", "first_review", "first_review", *PERIODS), "unit": unit,
                 "count": self.dice.randrange(1, {"days": 200, "working_days": 60, "weeks": 30, "months": 14}[unit])}
            p.update(self.pick({}, {"council": self.area[0]}, {"nhs_body": self.nhs(self.area, LAST)}, {"age_from": 18}, {"client_group": "older"},
                               {"to": iso(day(p["from"]) + 1500)}))
            p.update(self.pick({}, {"roll": "after"}, {"roll": "before"}))
            p.update(self.pick({}, {"month_end": "next"}) if unit == "months" else {})
            found.append(p)
        if found:
            self.engine["policies"] = found
            self.engine["holidays"] = [{"on": iso(d), **self.pick({}, {"nation": "england"}, {"nation": "wales"})} for d in self.dice.sample(range(FIRST, LAST), 300)]
        if self.chance(30):
            self.add("client_group", FIRST, client_group=self.pick("older", "mental_health"))

    def case(self, name):
        self.life()
        parts = {"planned": 60, "follow_ups": 50, "reviews": 60, "services": 55, "endings": 45, "dispute": 45, "registered": 50, "policies": 50}
        for part, percent in parts.items():
            if self.chance(percent):
                getattr(self, part)()
        if any(f.get("frame") == "host" for f in self.facts):
            self.engine["frames"] = [{"frame": "own", "matters": [{"id": "leisure", "words": "leisure"}, {"id": "friends", "words": "friends"}]}]
        found = {"format": "s117-case/1", "id": name, "facts": self.facts}
        if self.engine:
            found["engine"] = self.engine
        return found

    def questions(self):
        """Days of audit and of what is due: some of the days on which something happens, some between, and one long after."""
        days = sorted({f[k] + n for f in self.facts for k in ("from", "to") if FIRST < f.get(k, 0) < LAST for n in (-1, 0, 1)})
        picked = self.dice.sample(days, min(4, len(days))) + [self.some_day() for _ in range(2)]
        end = LAST + 150
        return [("standing",)] + [q for d in picked + [end] for q in [("endings", d), ("next", d)] + ([("audit", "-", d)] if d in picked[:2] + [end] else [])]


def life(seed):
    maker = Maker(seed)
    case = maker.case(f"life-{seed}")
    return case, maker.questions()
