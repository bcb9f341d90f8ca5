/* Planning before the person leaves: PLAN-17, 19, 21, 22; PRAC-1, 2, 6, 11. §5.1, §5.2 of the rulebook; practice 1.4. */
#include "duties.h"

/* One leaving of hospital or prison, or the time inside that still runs. */
typedef struct leaving {
    const s117i_inspection *in;
    s117_date inside_from, earliest;   /* earliest: what was planned since then was planned for this leaving */
    s117_date admitted;                /* the last day the admission may have been: a time runs from it */
    s117_date on, before;              /* the day of leaving, OPEN while inside; the end of the stretch that begins then */
    s117_date expected;                /* while inside: when the person is to leave, if that is known; OPEN */
    const char *council, *nhs;
    bool welsh;
    bool by_code;                      /* the Code of 2015 governs; else the Welsh Measure alone */
    bool anew;                         /* after a detention: all is to be planned; else what was planned is looked at */
    bool new_duty;
    s117_date appointed_until;         /* until when a co-ordinator is wanted; UNKNOWN: not asked for here */
} leaving;

static s117i_obligation obligation(const leaving *l, s117_due due, int32_t rule, s117_audit_code missed, s117_audit_code late)
{
    s117i_obligation o = {S117I_OBLIGATION, .due = due, .rule = rule, .since = l->inside_from, .doer = S117_DOER_BOTH};
    o.by = l->on;
    o.body = l->council;
    o.other = l->nhs;
    if (l->on == S117_DATE_OPEN) {
        o.by = l->expected;
    } else {
        o.until = l->before;
        o.missed = missed;
        o.late = late;
    }
    return o;
}

/* Once a review has been held after the person left, it has taken the place of the assessment and meeting that were missed. */
static s117_date overtaken(const leaving *l)
{
    s117_fact review = l->on == S117_DATE_OPEN ? 0 : s117i_next_review(l->in, l->on, l->before);
    return review != 0 ? s117i_begins(l->in->book, review) : l->before;
}

enum { YEAR = 366 }; /* the widest the first day of a fact commonly is */

/* The next of a kind that may have begun for this leaving; *at begins at 0. */
static s117_fact next_for(const leaving *l, s117_kind kind, uint32_t *at)
{
    if (*at == 0)
        *at = s117i_seek(l->in, kind, s117i_add_days(l->earliest, -YEAR));
    for (s117_fact f; (f = s117i_next_of(l->in, kind, at)) != 0;)
        if (s117i_begins_latest(l->in->book, f) >= l->earliest)
            return f;
    return 0;
}

/* The last planning begun for this leaving in time, else the first one after it. */
static s117_fact planning_for(const leaving *l)
{
    s117_fact found = 0;
    uint32_t at = 0;
    for (s117_fact f; (f = next_for(l, S117_KIND_PLANNING, &at)) != 0;) {
        s117_date day = s117i_begins(l->in->book, f);
        if (day >= l->before || (found != 0 && day > l->on))
            break;
        found = f;
    }
    return found;
}

/* ---- what is recorded of it ----------------------------------------------------------------------- */

/* Of all planning for this leaving, the first day on which it was assessed, or met; OPEN. */
static s117_date first_done(const leaving *l, s117_attribute attribute, s117_fact *ret_planning)
{
    s117_date first = S117_DATE_OPEN;
    uint32_t at = 0;
    for (s117_fact f; (f = next_for(l, S117_KIND_PLANNING, &at)) != 0 && s117i_begins(l->in->book, f) < l->before;) {
        s117_date day = s117i_done_on(l->in, f, attribute);
        if (day < first)
            *ret_planning = f;
        first = day < first ? day : first;
    }
    return first;
}

static void check_assessment(const leaving *l, s117_fact planning)
{
    s117i_obligation o = obligation(l, S117_DUE_ASSESSMENT, S117I_RULE_PLAN_19, S117_AUDIT_NO_ASSESSMENT, S117_AUDIT_LATE_ASSESSMENT);
    o.facts[0] = planning;
    o.met = first_done(l, S117_ASSESSED, &o.facts[0]);
    o.until = overtaken(l);
    s117i_oblige(l->in, &o);
    if (planning != 0 && s117i_code_in(l->in->book, planning, S117_SEPARATE) == S117_NO) {
        s117_date day = s117i_begins(l->in->book, planning);
        s117i_fault f = {S117I_FAULT, .what = S117_AUDIT_NOT_SEPARATE, .from = day, .facts = {planning}};
        s117i_report(l->in, &f);
    }
}

static void check_meeting(const leaving *l, s117_fact planning)
{
    s117i_obligation o = obligation(l, S117_DUE_MEETING, S117I_RULE_PLAN_17, S117_AUDIT_NO_MEETING, S117_AUDIT_NO_MEETING);
    o.facts[0] = planning;
    o.met = first_done(l, S117_MEETING, &o.facts[0]);
    o.until = overtaken(l);
    s117i_oblige(l->in, &o);
}

/* The first written one made for this leaving; 0. */
static s117_fact first_plan(const leaving *l)
{
    uint32_t at = 0;
    for (s117_fact f; (f = next_for(l, S117_KIND_PLAN, &at)) != 0 && s117i_begins(l->in->book, f) < l->before;)
        if (s117i_code_in(l->in->book, f, S117_WRITTEN) != S117_NO)
            return f;
    return 0;
}

/* A plan made for this leaving, or one in force on the day. None at all is a gap of plans.c. */
static void check_plan(const leaving *l)
{
    const s117i_book *book = l->in->book;
    s117i_obligation o = obligation(l, S117_DUE_PLAN, S117I_RULE_PRAC_2, 0, S117_AUDIT_LATE_PLAN);
    s117_date day = l->on == S117_DATE_OPEN ? l->in->to : l->on;
    s117_fact plan = s117i_plan_on(l->in, day);
    if (plan != 0 && l->new_duty && s117i_begins_latest(book, plan) < l->earliest)
        plan = 0; /* that of the duty before */
    if (plan == 0)
        plan = first_plan(l);
    if (plan != 0) {
        o.met = s117i_begins(book, plan);
        o.facts[0] = plan;
    }
    s117i_oblige(l->in, &o);
}

static void check_coordinator(const leaving *l)
{
    s117i_obligation o = obligation(l, S117_DUE_COORDINATOR, S117I_RULE_PRAC_1, S117_AUDIT_NO_COORDINATOR, S117_AUDIT_NO_COORDINATOR);
    s117_date day = l->on == S117_DATE_OPEN ? l->in->to : l->on;
    s117_fact holder = s117i_one_on(l->in, S117_KIND_COORDINATOR, day);
    if (l->welsh) { /* a relevant patient from admission: Measure 2010 ss 12, 14 */
        s117i_who who = s117i_who_on(l->in, day); /* while the person was not yet entitled nobody was responsible */
        s117i_period period;
        o.rule = S117I_RULE_PRAC_6;
        o.since = l->admitted;
        s117i_period_of(l->in->book->view.law, o.due, &who, o.since, &period);
        o.by = s117i_after(l->in->book->view.law, who.nation, o.since, &period);
        o.policy = period.policy;
        o.missed = S117_AUDIT_NO_COORDINATOR_WALES;
        o.late = S117_AUDIT_NO_COORDINATOR;
        holder = s117i_one_on(l->in, S117_KIND_COORDINATOR, o.since);
        if (holder == 0)
            holder = s117i_first_between(l->in, S117_KIND_COORDINATOR, o.since, l->appointed_until);
    } else if (holder == 0) { /* one who had ceased to be does not count */
        holder = s117i_first_between(l->in, S117_KIND_COORDINATOR, day, l->before);
    }
    if (holder != 0) {
        o.met = s117i_begins(l->in->book, holder);
        o.facts[0] = holder;
    }
    if (l->on != S117_DATE_OPEN)
        o.until = l->appointed_until;
    s117i_oblige(l->in, &o);
}

/* When it was decided, where that is recorded: it may govern from an earlier day. */
static s117_date decided_on(const leaving *l, s117_fact decision)
{
    s117_date day = s117i_done_on(l->in, decision, S117_DECIDED);
    return day != S117_DATE_OPEN ? day : s117i_begins(l->in->book, decision);
}

/* Of the plans made for this leaving, the first day on which one had it agreed, or somebody paid meanwhile; what was agreed stays so. OPEN. */
static s117_date agreed_in_plans(const leaving *l, s117_fact *ret_plan)
{
    const s117i_book *book = l->in->book;
    s117_date first = S117_DATE_OPEN;
    uint32_t at = 0;
    for (s117_fact f; (f = next_for(l, S117_KIND_PLAN, &at)) != 0 && s117i_begins(book, f) < l->before;) {
        bool meanwhile = *s117i_text_in(book, f, S117_INTERIM_PAYER) != '\0';
        s117_date day = meanwhile ? s117i_begins(book, f) : s117i_done_on(l->in, f, S117_FUNDING_AGREED);
        if (*ret_plan == 0 || day < first)
            *ret_plan = f;
        first = day < first ? day : first;
    }
    return first;
}

/* Agreed in a plan, by a funding decision or by a policy that governs; or somebody pays meanwhile. */
static s117_date funding_settled(const leaving *l, s117_fact *ret_plan)
{
    const s117i_book *book = l->in->book;
    s117_date day = l->on == S117_DATE_OPEN ? l->in->to : l->on, agreed = agreed_in_plans(l, ret_plan);
    s117i_split split = {.count = 0};
    if (agreed != S117_DATE_OPEN)
        return agreed;
    s117i_split_of(book, 0, day, &split, NULL);
    if (split.count > 0)
        return split.decision != 0 && decided_on(l, split.decision) > S117_DATE_MIN ? decided_on(l, split.decision) : day;
    s117_fact decision = s117i_first_between(l->in, S117_KIND_FUNDING, l->earliest, l->before);
    return decision != 0 ? decided_on(l, decision) : S117_DATE_OPEN;
}

static void check_funding(const leaving *l)
{
    s117i_obligation o = obligation(l, S117_DUE_FUNDING, S117I_RULE_PRAC_11, S117_AUDIT_FUNDING_NOT_AGREED, S117_AUDIT_FUNDING_NOT_AGREED);
    o.met = funding_settled(l, &o.facts[0]);
    s117i_oblige(l->in, &o);
}

/* ---- who took part -------------------------------------------------------------------------------- */

static int32_t part_taken(const s117i_book *book, s117_fact planning, int32_t who)
{
    for (s117_fact f = s117i_next_child(book, planning, S117_KIND_PARTICIPANT, 0); f != 0; f = s117i_next_child(book, planning, S117_KIND_PARTICIPANT, f))
        if (s117i_code_in(book, f, S117_PARTICIPANT) == who)
            return s117i_code_in(book, f, S117_TAKING_PART);
    return 0;
}

static bool was_invited(int32_t part)
{
    return part == S117_TOOK_PART || part == S117_TOOK_NO_PART || part == S117_TOOK_DECLINED;
}

/* Council and NHS body must be asked; others are only found missing where the record says that they were not. */
static void check_participants(const leaving *l, s117_fact planning)
{
    const s117i_book *book = l->in->book;
    s117i_fault f = {S117I_FAULT, .what = S117_AUDIT_PERSON_NOT_INVOLVED, .from = s117i_begins(book, planning), .facts = {planning}};
    if (!was_invited(part_taken(book, planning, S117_PARTICIPANT_PERSON)))
        s117i_report(l->in, &f);
    f.what = S117_AUDIT_NOT_INVOLVED;
    f.list = S117_LIST_PARTICIPANT;
    for (int32_t who = S117_PARTICIPANT_CLINICIAN; who <= S117_PARTICIPANT_MOJ; who++) {
        int32_t part = part_taken(book, planning, who);
        bool needed = who == S117_PARTICIPANT_COUNCIL || who == S117_PARTICIPANT_NHS;
        f.mask = (uint32_t)who;
        if (who != S117_PARTICIPANT_IMHA && (part == S117_TOOK_NOT_INVITED || (needed && !was_invited(part))))
            s117i_report(l->in, &f);
    }
}

/* s130C: liable to be detained (not under ss 4, 5, 135, 136), which a conditionally discharged patient is; guardianship; a community patient. */
static bool qualifies_for_imha(const s117i_inspection *in, s117_date day)
{
    const s117i_book *book = in->book;
    for (uint32_t i = book->first[S117_KIND_ORDER]; i < book->first[S117_KIND_ORDER + 1]; i++) {
        s117_fact order = book->facts[i];
        int32_t power = s117i_code_in(book, order, S117_POWER);
        bool guardianship = power == S117_POWER_S7 || power == S117_POWER_S37G;
        bool short_power = power == S117_POWER_S4 || power == S117_POWER_S5_2 || power == S117_POWER_S5_4 || power == S117_POWER_S135 ||
                           power == S117_POWER_S136 || power == S117_POWER_MCA || power == S117_POWER_INFORMAL || power == S117_POWER_OTHER_ACT;
        if (s117i_covers(book, order, day) && !short_power &&
            (guardianship || (s117i_order_traits(&book->view, order) & (S117I_COMPULSORY | S117I_STARTS_CD | S117I_STARTS_CTO)) != 0))
            return true;
    }
    return false;
}

static void check_imha(const leaving *l, s117_fact planning)
{
    s117_date day = s117i_done_on(l->in, planning, S117_MEETING);
    int32_t part = part_taken(l->in->book, planning, S117_PARTICIPANT_IMHA);
    s117i_fault f = {S117I_FAULT, .what = S117_AUDIT_NO_IMHA, .from = s117i_begins(l->in->book, planning), .facts = {planning}};
    if (l->welsh || part == 0)
        return; /* Wales has a scheme of its own, which is wider */
    bool qualifies = qualifies_for_imha(l->in, day == S117_DATE_OPEN ? f.from : day);
    if (qualifies && part == S117_TOOK_NOT_INVITED)
        s117i_report(l->in, &f);
    f.what = S117_AUDIT_IMHA_NOT_QUALIFYING;
    if (!qualifies && was_invited(part))
        s117i_report(l->in, &f);
}

/* ---- a leaving ------------------------------------------------------------------------------------ */

/* The person comes to live outside the council's area. */
static bool goes_away(const leaving *l)
{
    s117_date day = l->on == S117_DATE_OPEN ? l->in->to : l->on;
    s117_fact home = s117i_one_on(l->in, S117_KIND_RESIDENCE, day);
    const char *area = home != 0 ? s117i_text_in(l->in->book, home, S117_AREA) : "";
    return *area && *l->council && !s117i_same_body(l->in->book, area, l->council, day);
}

static void check_contents(const leaving *l, s117_fact planning)
{
    check_participants(l, planning);
    check_imha(l, planning);
    s117i_plan_matters(l->in, planning, l->welsh ? S117_NATION_WALES : S117_NATION_ENGLAND, goes_away(l));
}

static void go_over(const leaving *l)
{
    s117_fact planning = planning_for(l);
    if (l->anew && l->by_code) {
        check_assessment(l, planning);
        check_meeting(l, planning);
        check_plan(l);
        check_funding(l);
    }
    if (l->anew && l->appointed_until != S117_DATE_UNKNOWN)
        check_coordinator(l);
    if (planning != 0 && l->by_code)
        check_contents(l, planning);
}

/* A discharge that a tribunal directed for a later day: s72(3). */
static s117_date expected_discharge(const s117i_inspection *in)
{
    uint32_t at = 0;
    s117_date day = S117_DATE_OPEN;
    for (s117_fact f; (f = s117i_next_of(in, S117_KIND_TRIBUNAL, &at)) != 0;) {
        s117i_range on = s117i_date(in->book->view.person, f, S117_EFFECTIVE);
        if (s117i_code_in(in->book, f, S117_OUTCOME) == S117_OUTCOME_FUTURE_DISCHARGE && s117i_is_exact(on) && on.earliest >= in->to && on.earliest < day)
            day = on.earliest;
    }
    return day;
}

/* Since when the person, who is inside today, has been; OPEN. */
static s117_date inside_since(const s117i_inspection *in)
{
    const s117i_standing *standings = in->book->standings;
    uint32_t i = (uint32_t)(s117i_standing_on(in->book, in->to) - standings);
    if (!s117i_is_inside(&standings[i]))
        return S117_DATE_OPEN;
    while (i > 0 && s117i_is_inside(&standings[i - 1]))
        i--;
    return standings[i].from;
}

/* In Wales the person stays a relevant patient through stays in hospital: whether a Welsh stretch was followed by a time inside that began on the day. */
static bool goes_on(const s117i_inspection *in, uint32_t index, s117_date inside_from)
{
    return index > 0 && in->stretches[index - 1].nation == S117_NATION_WALES && in->stretches[index - 1].to == inside_from;
}

/* The end of the Welsh stretches that follow each other. */
static s117_date end_of_chain(const s117i_inspection *in, uint32_t index)
{
    while (index + 1 < in->stretch_count && in->stretches[index + 1].nation == S117_NATION_WALES && goes_on(in, index + 1, in->stretches[index + 1].inside_from))
        index++;
    bool back = index + 1 == in->stretch_count && s117i_nation_of_council(in->book, s117i_standing_on(in->book, in->to)) == S117_NATION_WALES &&
                goes_on(in, index + 1, inside_since(in));
    return back ? S117_DATE_OPEN : in->stretches[index].to;
}

static void take_admission(leaving *l, s117_date not_before)
{
    s117i_range admission = s117i_admission(l->in, l->inside_from, not_before);
    l->earliest = admission.earliest;
    l->admitted = admission.latest;
}

/* The person is inside today, and entitled: all of it is to be done before leaving. */
static void go_over_present(const s117i_inspection *in)
{
    const s117i_standing *today = s117i_standing_on(in->book, in->to);
    s117_nation nation = s117i_nation_of_council(in->book, today);
    bool by_code = s117i_code_governs(in, in->to);
    if (!s117i_is_inside(today) || s117i_is_prison(today) || !(by_code || s117i_measure_governs(in, nation, in->to)))
        return;
    leaving l = {.in = in, .inside_from = inside_since(in), .on = S117_DATE_OPEN, .before = S117_DATE_OPEN, .expected = expected_discharge(in),
                 .council = today->council_code, .nhs = today->payer_code, .welsh = nation == S117_NATION_WALES, .by_code = by_code,
                 .anew = true, .new_duty = true, .appointed_until = S117_DATE_OPEN};
    take_admission(&l, in->stretch_count > 0 ? in->stretches[in->stretch_count - 1].to : S117_DATE_MIN);
    if (l.welsh && goes_on(in, in->stretch_count, l.inside_from))
        l.appointed_until = S117_DATE_UNKNOWN; /* it was asked for before */
    go_over(&l);
}

static void ask_for_successor(const s117i_inspection *in, const s117i_stretch *s, s117_date from, s117_date to, s117_fact last, s117_fact next)
{
    s117i_obligation o = {S117I_OBLIGATION, .due = S117_DUE_COORDINATOR, .rule = S117I_RULE_PRAC_6, .since = from, .missed = S117_AUDIT_NO_COORDINATOR_WALES,
                          .late = S117_AUDIT_NO_COORDINATOR, .doer = S117_DOER_BOTH, .facts = {last, next}};
    o.by = s117i_due_from(in, S117_DUE_COORDINATOR, from, &o.policy);
    o.met = next != 0 ? s117i_begins(in->book, next) : S117_DATE_OPEN;
    o.until = to;
    o.body = s->standing->council_code;
    o.other = s->standing->payer_code;
    s117i_oblige(in, &o);
}

/* In Wales another is appointed when one permanently stops: Measure 2010 s14(2). The days on which nobody was, once somebody had been. */
static void check_successors(const s117i_inspection *in, const s117i_stretch *s, s117_date from, s117_date to)
{
    uint32_t at = s117i_seek_end(in, S117_KIND_COORDINATOR, from);
    s117_date held = S117_DATE_UNKNOWN;
    for (s117_fact last = 0, f = 0;; last = f) {
        f = s117i_next_of(in, S117_KIND_COORDINATOR, &at);
        s117_date next = f != 0 ? s117i_begins(in->book, f) : S117_DATE_OPEN;
        if (held != S117_DATE_UNKNOWN && next > held && held < to && held <= in->to)
            ask_for_successor(in, s, held, to, last, f);
        if (f == 0 || next >= to)
            return;
        held = s117i_ends(in->book, f) > held ? s117i_ends(in->book, f) : held;
    }
}

/* Planning again, while the person is out: what it covered. One that came late for the leaving has been looked at. */
static void check_later(const leaving *l)
{
    uint32_t at = s117i_seek(l->in, S117_KIND_PLANNING, s117i_add_days(l->on, 1));
    s117_fact seen = l->inside_from != S117_DATE_OPEN ? planning_for(l) : 0;
    for (s117_fact f; (f = next_for(l, S117_KIND_PLANNING, &at)) != 0 && s117i_begins(l->in->book, f) < l->before;)
        if (f != seen && s117i_stretch_on(l->in, s117i_begins(l->in->book, f)) == s117i_stretch_on(l->in, l->on))
            check_contents(l, f);
}

/* What was missing stays missing through a stay that is no new detention. */
static s117_date end_of_run(const s117i_inspection *in, uint32_t index)
{
    s117i_run run;
    s117i_next_run(in, &index, &run);
    return run.to;
}

static leaving leaving_of(const s117i_inspection *in, uint32_t index)
{
    const s117i_stretch *s = &in->stretches[index];
    leaving l = {.in = in, .inside_from = s->inside_from, .earliest = s->before, .on = s->from,
                 .before = s->anew ? end_of_run(in, index) : s->to, .expected = S117_DATE_OPEN, .council = s->standing->council_code,
                 .nhs = s->standing->payer_code, .welsh = s->nation == S117_NATION_WALES, .by_code = s117i_code_governs(in, s->from),
                 .anew = s->anew && !s->from_prison, .new_duty = s->new_duty};
    if (s->inside_from != S117_DATE_OPEN)
        take_admission(&l, s->before);
    l.appointed_until = l.welsh ? end_of_chain(in, index) : l.before;
    if (l.welsh && goes_on(in, index, s->inside_from))
        l.appointed_until = S117_DATE_UNKNOWN; /* it was asked for before */
    return l;
}

void s117i_planning(const s117i_inspection *in)
{
    for (uint32_t i = 0; i < in->stretch_count; i++) {
        const s117i_stretch *s = &in->stretches[i];
        leaving l = leaving_of(in, i);
        bool measure = s117i_measure_governs(in, s->nation, s->from);
        if (s->inside_from != S117_DATE_OPEN && (l.by_code || measure))
            go_over(&l);
        if (l.by_code)
            check_later(&l);
        if (measure && !goes_on(in, i, s->inside_from))
            check_successors(in, s, s->inside_from != S117_DATE_OPEN ? l.admitted : s->from, end_of_chain(in, i));
    }
    go_over_present(in);
}
