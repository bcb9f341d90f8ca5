/* The aftercare plan: whether there is one, and what it says. PLAN-6, 15, 18, 20, 21, 23; PRAC-2, 10, 12, 14. §5.2 of the rulebook; practice 1.5. */
#include "duties.h"

#include <string.h>

/* ---- what a plan says ----------------------------------------------------------------------------- */

/* A plan, and the day from which aftercare was owed under it. */
typedef struct plan {
    const s117i_inspection *in;
    s117_fact fact;
    s117_date made, from, until;       /* from: aftercare was owed under it; until: its end, or the next plan */
    const s117i_stretch *stretch;
} plan;

static s117i_fault fault_of(const plan *p, s117_audit_code what)
{
    s117i_fault f = {S117I_FAULT, .what = what, .from = p->made, .lasting = true, .facts = {p->fact}};
    f.until = p->until;
    return f;
}

static void report_plan(const plan *p, s117_audit_code what, const char *detail)
{
    s117i_fault f = fault_of(p, what);
    f.detail = detail;
    s117i_report(p->in, &f);
}

static int32_t says(const plan *p, s117_attribute attribute) { return s117i_code_in(p->in->book, p->fact, attribute); }

/* What the record does not say of a plan: not known is not "no". */
static const char *const silences[] = {"whom to turn to in a crisis", "what happens if a provider gives notice", "where the person moves on to, or that they stay",
                                       "how risks are met", "the conditions of a restricted patient"};
enum { CONDITIONS = 4 }; /* of the silences */
static const struct { s117_attribute attribute; s117_audit_code what; const char *detail; } contents[] = {
    {S117_CRISIS_PLAN, S117_AUDIT_NO_CRISIS_PLAN, ""},
    {S117_CONTINGENCY, S117_AUDIT_NO_CONTINGENCY, "a provider gives notice"},
    {S117_MOVE_ON, S117_AUDIT_NO_CONTINGENCY, "the person is to move on"},
    {S117_RISK_PLAN, S117_AUDIT_RISK_NOT_IN_PLAN, ""},
};

static void check_contents(const plan *p, bool restricted)
{
    s117i_fault silent = fault_of(p, S117_AUDIT_PLAN_NOT_RECORDED);
    silent.parts = silences;
    for (uint32_t i = 0; i < sizeof contents / sizeof contents[0]; i++) {
        int32_t said = says(p, contents[i].attribute);
        if (said == S117_NO)
            report_plan(p, contents[i].what, contents[i].detail);
        if (said == S117_UNKNOWN)
            silent.mask |= 1u << i;
    }
    if (restricted && says(p, S117_CONDITIONS_KNOWN) == S117_UNKNOWN)
        silent.mask |= 1u << CONDITIONS;
    if (silent.mask != 0)
        s117i_report(p->in, &silent);
}

/* PLAN-15: of a restricted patient. */
static void check_conditions(const plan *p)
{
    if (says(p, S117_CONDITIONS_KNOWN) == S117_NO)
        report_plan(p, S117_AUDIT_CONDITIONS_NOT_IN_PLAN, "the conditions");
    if (says(p, S117_MOJ_CONSENT) == S117_NO)
        report_plan(p, S117_AUDIT_CONDITIONS_NOT_IN_PLAN, "the consent of the Ministry of Justice");
}

/* PLAN-21, PLAN-23: Measure 2010 s18. */
static void check_outcomes(const plan *p)
{
    bool agreed = says(p, S117_OUTCOMES_AGREED) != S117_NO;
    if (p->stretch->nation != S117_NATION_WALES || agreed)
        return;
    bool determined = *s117i_text_in(p->in->book, p->fact, S117_DETERMINED_BY) != 0;
    int32_t regarded = says(p, S117_VIEWS_REGARDED);
    if (!determined)
        report_plan(p, S117_AUDIT_OUTCOMES_NOT_AGREED, "who determined them");
    if (regarded == S117_NO || (determined && regarded == S117_UNKNOWN))
        report_plan(p, S117_AUDIT_OUTCOMES_NOT_AGREED, "that regard was had to the person's views");
}

static void check_copy(const plan *p)
{
    s117i_obligation o = {S117I_OBLIGATION, .due = S117_DUE_COPY, .rule = S117I_RULE_PRAC_2, .since = p->made, .missed = S117_AUDIT_NO_COPY,
                          .doer = S117_DOER_BOTH, .facts = {p->fact}};
    o.body = p->stretch->standing->council_code;
    o.other = p->stretch->standing->payer_code;
    o.met = s117i_done_on(p->in, p->fact, S117_COPY_GIVEN);
    o.until = p->until < p->stretch->to ? p->until : p->stretch->to;
    s117i_oblige(p->in, &o);
}

static void check_plan(const plan *p)
{
    s117i_range due = s117i_date(p->in->book->view.person, p->fact, S117_REVIEW_DUE);
    bool restricted = s117i_restricted_on(p->in, p->from) != 0;
    check_contents(p, restricted);
    if (restricted)
        check_conditions(p);
    check_outcomes(p);
    check_copy(p);
    if (due.earliest == S117_DATE_UNKNOWN && due.latest == S117_DATE_OPEN)
        report_plan(p, S117_AUDIT_NO_REVIEW_DATE, "");
    if (says(p, S117_HOUSED) == 0)
        report_plan(p, S117_AUDIT_NO_HOUSING_DECISION, "");
}

/* The first stretch a plan is for; NULL. */
static const s117i_stretch *stretch_of(const s117i_inspection *in, s117_fact fact)
{
    const s117i_stretch *s = s117i_stretch_after(in, s117i_begins(in->book, fact));
    return s != NULL && s117i_ends(in->book, fact) > s->from ? s : NULL;
}

/* Made before the detention that gave the right: not for aftercare. */
static bool is_older(const s117i_inspection *in, s117_fact fact, const s117i_stretch *s)
{
    return s->new_duty && s117i_begins_latest(in->book, fact) < s117i_planned_from(in, s);
}

/* ---- whether there is one ------------------------------------------------------------------------- */

typedef struct cover {
    const s117i_inspection *in;
    s117i_run run;
} cover;

/* A gap all of which was spent in hospital is none; one that began there begins when the person left. */
static const s117i_stretch *stretch_in(const cover *c, s117_date from, s117_date to)
{
    for (uint32_t i = 0; i < c->run.count; i++)
        if (c->run.first[i].to > from && c->run.first[i].from < to)
            return &c->run.first[i];
    return NULL;
}

static void ask_for_plan(const cover *c, s117_date from, s117_date to, s117_fact last)
{
    const s117i_standing *standing = s117i_standing_on(c->in->book, from);
    s117i_obligation o = {S117I_OBLIGATION, .due = S117_DUE_PLAN, .rule = S117I_RULE_PRAC_2, .since = from, .doer = S117_DOER_BOTH, .facts = {last}};
    o.body = standing->council_code;
    o.other = standing->payer_code;
    o.until = to;
    s117i_oblige(c->in, &o);
}

/* A gap at the start that was closed is a late plan (planning.c), if the person was detained before. */
static void check_gap(const cover *c, s117_date from, s117_date to, s117_fact last)
{
    const s117i_stretch *s = stretch_in(c, from, to);
    bool closed = to < c->run.to && to <= c->in->to;
    s117i_fault f = {S117I_FAULT, .what = S117_AUDIT_NO_PLAN, .lasting = true, .facts = {last}};
    if (s == NULL || (closed && from == c->run.from && s->anew && !s->from_prison))
        return;
    f.from = from > s->from ? from : s->from;
    f.until = to;
    if (f.from > c->in->to)
        return;
    s117i_report(c->in, &f);
    if (from != c->run.from || !s->anew || s->from_prison) /* else it has been due since the person left */
        ask_for_plan(c, f.from, to, last);
}

static void check_cover(const cover *c)
{
    s117_date day = s117i_code_governs(c->in, c->run.from) ? c->run.from : S117I_V5_2015;
    s117_fact last = 0;
    uint32_t at = s117i_seek_end(c->in, S117_KIND_PLAN, day);
    for (s117_fact f; (f = s117i_next_of(c->in, S117_KIND_PLAN, &at)) != 0 && s117i_begins(c->in->book, f) < c->run.to;) {
        if (s117i_ends(c->in->book, f) <= day || is_older(c->in, f, c->run.first) || s117i_code_in(c->in->book, f, S117_WRITTEN) == S117_NO)
            continue;
        if (s117i_begins(c->in->book, f) > day)
            check_gap(c, day, s117i_begins(c->in->book, f), last);
        day = s117i_ends(c->in->book, f);
        last = f;
    }
    if (day < c->run.to && day <= c->in->to)
        check_gap(c, day, c->run.to, last);
}

static void check_covers(const s117i_inspection *in)
{
    cover c = {.in = in};
    for (uint32_t at = 0; s117i_next_run(in, &at, &c.run);)
        if (c.run.to > S117I_V5_2015 && s117i_code_governs(in, in->to))
            check_cover(&c);
}

/* ---- needs ---------------------------------------------------------------------------------------- */

static bool is_tagged(const s117i_book *book, s117_fact need)
{
    if (s117i_code_in(book, need, S117_DISORDER) != 0)
        return true;
    for (s117_fact f = s117i_next_child(book, need, S117_KIND_NEED_FINDING, 0); f != 0; f = s117i_next_child(book, need, S117_KIND_NEED_FINDING, f))
        if (s117i_code_in(book, f, S117_DISORDER) != 0)
            return true;
    return false;
}

/* A line that meets the need, and says for itself whether it is related to the disorder. */
static bool is_tagged_by_line(const s117i_inspection *in, s117_fact need)
{
    uint32_t at = 0;
    for (s117_fact f; (f = s117i_next_of(in, S117_KIND_PURPOSE, &at)) != 0;)
        if (s117i_linked(in->book, f, S117_NEED, S117_KIND_NEED) == need && s117i_code_in(in->book, f, S117_RELATED) != 0)
            return true;
    return false;
}

static void check_needs(const s117i_inspection *in)
{
    uint32_t at = 0;
    for (s117_fact f; (f = s117i_next_of(in, S117_KIND_NEED, &at)) != 0;) {
        const s117i_stretch *s = stretch_of(in, f);
        s117_date from = s117i_begins(in->book, f);
        if (s == NULL || s117i_ends(in->book, f) <= S117I_V5_2015 || is_tagged(in->book, f) || is_tagged_by_line(in, f))
            continue;
        s117i_fault fault = {S117I_FAULT, .what = S117_AUDIT_NOT_TAGGED, .from = from, .lasting = true, .facts = {f}};
        fault.until = s117i_ends(in->book, f);
        s117i_report(in, &fault);
    }
}

/* ---- chapter -------------------------------------------------------------------------------------- */

void s117i_plans(const s117i_inspection *in)
{
    uint32_t at = 0;
    for (s117_fact f; (f = s117i_next_of(in, S117_KIND_PLAN, &at)) != 0;) {
        plan p = {in, f, s117i_begins(in->book, f), s117i_begins(in->book, f), s117i_ends(in->book, f), stretch_of(in, f)};
        s117_fact newer = s117i_first_between(in, S117_KIND_PLAN, s117i_add_days(p.made, 1), p.until);
        if (newer != 0)
            p.until = s117i_begins(in->book, newer);
        bool draft = p.stretch == NULL || p.until <= p.stretch->from; /* replaced before the person left */
        if (draft || is_older(in, f, p.stretch) || s117i_code_in(in->book, f, S117_WRITTEN) == S117_NO)
            continue;
        p.until = s117i_sooner_day(p.until, s117i_end_of_duty(in, p.stretch));
        p.from = s117i_later_day(p.from, p.stretch->from);
        if (s117i_code_governs(in, p.from))
            check_plan(&p);
        else if (s117i_measure_governs(in, p.stretch->nation, p.from))
            check_outcomes(&p);
    }
    check_covers(in);
    check_needs(in);
}
