"""Makes up lives, asks the library and duty_oracle.py what is due and what an audit finds, and shows where they differ.

    duty_compare.py PROGRAM [LIVES [SEED]] [--open] [--summary] [--small] [--only=KIND]

PROGRAM is the built duty_answers.c; --open compares what is not settled too, --summary counts only, --only=KIND shows one kind of difference,
--small leaves out what a difference does not need. Exit status 1 if any answer differs.
"""
import json
import subprocess
import sys

from duty_lives import iso, life
from duty_oracle import Record

DAYS = {"from", "to", "application", "assessed", "meeting", "copy_given", "review_due", "funding_agreed", "answered", "received_on", "effective",
        "other_law_from", "decided"}


def written(case):
    return dict(case, facts=[{k: iso(v) if k in DAYS and isinstance(v, int) else v for k, v in f.items()} for f in case["facts"]])


def ask(program, pairs):
    lines = "".join(json.dumps(written(case)) + "\n" + "".join(" ".join(str(w) for w in q) + "\n" for q in qs) for case, qs in pairs)
    out = subprocess.run([program], input=lines, capture_output=True, text=True)
    if out.returncode:
        raise RuntimeError(out.stderr[:3000])
    blocks = iter(out.stdout.split(".\n"))
    return [[[json.loads(line) for line in next(blocks).split("\n") if line] for _ in qs] for _, qs in pairs]


# ---- the comparison ----

COVERED = {"no_assessment", "late_assessment", "no_meeting", "no_plan", "late_plan", "funding_not_agreed", "no_coordinator", "no_coordinator_wales", "person_not_involved",
           "not_involved", "no_imha", "imha_not_qualifying", "no_outcome_area", "matter_not_considered", "matters_not_recorded", "not_separate", "no_housing_decision",
           "no_review_date", "no_crisis_plan", "no_contingency", "risk_not_in_plan", "plan_not_recorded", "conditions_not_in_plan", "outcomes_not_agreed", "no_follow_up",
           "late_follow_up", "delayed_discharge", "delay_not_attributed", "no_review", "late_review", "one_sided_review", "review_without_person", "review_not_recorded",
           "request_not_decided", "request_refused", "payment_review_late", "not_on_register", "off_register", "records_refused", "records_not_produced", "recommendation_ignored",
           "assertion_not_kept", "wrong_route", "not_referred", "late_referral", "no_contact", "person_not_told", "lead_not_told", "wrong_lead", "bundle_incomplete",
           "information_late", "late_arguments", "review_out_of_time", "nhs_step_missing", "shares_unresolved", "complaint_unanswered", "ended_by_one", "ended_on_cto",
           "ended_on_wrong_grounds", "ended_without_notice", "ended_on_wrong_question", "ending_not_shown", "old_assessment", "other_law_too_early"}
DUE = {"assessment", "meeting", "plan", "funding", "coordinator", "follow_up", "first_review", "review", "request", "payment_review", "nhs_payment_review", "register",
       "records", "recommendation", "referral", "contact", "tell_person", "tell_lead", "arguments", "determination_review", "nhs_step", "shares", "complaint"}


# Not settled between the two formulations: compared with --open only (README.md).
OPEN = {"arguments", "assertion_not_kept", "assessment", "bundle_incomplete", "complaint", "complaint_unanswered", "conditions_not_in_plan",
        "contact", "coordinator", "delayed_discharge", "follow_up", "funding", "funding_not_agreed", "imha_not_qualifying",
        "information_late", "late_follow_up", "late_referral", "late_review", "lead_not_told", "matter_not_considered",
        "matters_not_recorded", "meeting", "nhs_payment_review", "nhs_step", "nhs_step_missing", "no_assessment", "no_contact",
        "no_coordinator", "no_coordinator_wales", "no_follow_up", "no_meeting", "no_outcome_area", "no_plan", "not_involved",
        "not_referred", "not_separate", "outcomes_not_agreed", "payment_review", "payment_review_late", "person_not_involved",
        "person_not_told", "plan", "plan_not_recorded", "records_not_produced", "referral", "request", "request_not_decided", "shares",
        "shares_unresolved", "tell_lead", "tell_person"}

NOT_UNTIL = {"no_housing_decision", "no_review_date", "no_crisis_plan", "no_contingency", "risk_not_in_plan", "plan_not_recorded", "conditions_not_in_plan", "outcomes_not_agreed"}
NOT_FACT = {"funding_not_agreed", "no_assessment", "no_meeting", "late_follow_up", "no_follow_up"}
NO_BODY = {"delayed_discharge", "bundle_incomplete", "no_contact", "information_late"}
NO_FACT = {"register", "first_review", "review", "plan", "funding", "assessment", "meeting", "coordinator"}  # their facts are not said


def shown(d):
    return iso(d) if isinstance(d, int) else "-"


def finding(f):
    until = "" if f["what"] in NOT_UNTIL else "until " + shown(f["until"])
    return f"{f['what']} {f['rule']} since {shown(f['since'])} {until} {'' if f['what'] in NO_BODY else f['body'] or '-'} {'' if f['what'] in NOT_FACT else (f['facts'] or ['-'])[0]}"


def item(n):
    return f"{n['what']} {n['rule']} since {shown(n['since'])} by {shown(n['by'])} {n['state']} {n['doer']} {'' if n['doer'] == 'both' else n['body'] or '-'} {'' if n['what'] in NO_FACT else (n['facts'] or ['-'])[0]}"


# What a stay that begins no new duty does to planning, plans, reviews and contact is not compared (README.md).
AGAIN = {"no_assessment", "late_assessment", "no_meeting", "no_plan", "late_plan", "funding_not_agreed", "no_coordinator", "no_coordinator_wales", "no_follow_up", "late_follow_up",
         "no_review", "late_review", "assessment", "meeting", "plan", "funding", "coordinator", "follow_up", "first_review", "review", "person_not_involved", "not_involved",
         "no_imha", "imha_not_qualifying", "no_outcome_area", "matter_not_considered", "matters_not_recorded", "not_separate"}


def compare(case, qs, answers):
    standing = answers[0]
    found = []
    for question, rows in zip(qs[1:], answers[1:]):
        if question[0] == "endings":
            endings = rows
            continue
        record = Record(case, standing, endings, question[-1])
        left_out = (AGAIN if record.again() else set()) | (set() if "--open" in sys.argv else OPEN)
        if rows and "refused" in rows[0]:
            found.append((question, "refused", [f"refused: {rows[0]}"]))
            continue
        if question[0] == "audit":
            theirs = sorted((f["what"], finding(f)) for f in rows if f["what"] in COVERED - left_out)
            mine = sorted((f.what, finding(vars(f))) for f in record.audit() if f.what not in left_out)
        else:
            theirs = sorted((n["what"], item(n)) for n in rows if n["what"] in DUE - left_out)
            mine = sorted((n["what"], item(dict(n, body=(n["bodies"] + (None,))[0], other=(n["bodies"] + (None, None))[1]))) for n in record.next() if n["what"] not in left_out)
        for sign, one, other in (("oracle ", mine, theirs), ("library", theirs, mine)):
            rest = list(other)
            for row in one:
                if row in rest:
                    rest.remove(row)
                else:
                    found.append((question, f"{question[0]} {row[0]} {sign}", [f"{sign} {row[1]}"]))
    return found


def smaller(program, case, question, kind):
    qs = [("standing",), ("endings", question[-1]), question]
    changed = True
    while changed:
        changed = False
        for gone in list(case["facts"]):
            rest = [f for f in case["facts"] if f is not gone and gone["id"] not in [v for v in f.values() if isinstance(v, str)]]
            fewer = dict(case, facts=rest)
            try:
                if any(k == kind for _, k, _ in compare(fewer, qs, ask(program, [(fewer, qs)])[0])):
                    case, changed = fewer, True
                    break
            except (RuntimeError, KeyError, ValueError, TypeError, IndexError, StopIteration):
                continue
    answers = ask(program, [(case, qs)])[0]
    return case, answers[0], compare(case, qs, answers)


def main():
    words = [w for w in sys.argv[1:] if not w.startswith("--")]
    program, count, seed = words[0], int((words[1:2] or [200])[0]), int((words[2:3] or [117])[0])
    only = [w[7:] for w in sys.argv if w.startswith("--only=")]
    pairs = [life(seed * 1000003 + n) for n in range(count)]
    kinds, answers, rows = {}, 0, 0
    for n, ((case, qs), given) in enumerate(zip(pairs, ask(program, pairs))):
        left = AGAIN if any(s["duty"] == "suspended" for s in given[0]) else set()
        left = left | (set() if "--open" in sys.argv else OPEN)
        rows += sum(r["what"] in (COVERED | DUE) - left for i, q in enumerate(qs) if q[0] in ("audit", "next") for r in given[i])
        answers += sum(q[0] in ("audit", "next") for q in qs)
        for question, kind, lines in compare(case, qs, given):
            kinds.setdefault(kind, []).append((n, question, lines))
    print(f"{count} lives, {answers} answers, {rows} findings and things due, {sum(map(len, kinds.values()))} differences")
    if "--summary" in sys.argv:
        for kind, found in sorted(kinds.items(), key=lambda k: -len(k[1])):
            print(f"  {len(found):5} in {len({f[0] for f in found}):4} {kind}")
        sys.exit(1 if kinds else 0)
    for kind, found in sorted(kinds.items(), key=lambda k: -len(k[1])):
        if only and only[0] not in kind:
            continue
        n, question, lines = found[0]
        print(f"\n== {kind}: {len(found)} in {len({f[0] for f in found})} lives; life {n}, {question[0]} {shown(question[-1])}")
        for m, q, more in found[:6]:
            print("   ", m, q[0], shown(q[-1]), *more)
        if "--small" in sys.argv:
            case, standing, lines = smaller(program, pairs[n][0], question, kind)
            for given in written(case)["facts"]:
                print("       ", json.dumps(given))
            print("        engine", json.dumps(case.get("engine")))
            for s in standing:
                print("       ", shown(s["from"]), shown(s["to"]), s["duty"], s["council"], s["nhs"], s["payer"])
            for _, _, rows in lines:
                print("       ", *rows)
    sys.exit(1 if kinds else 0)


if __name__ == "__main__":
    main()
