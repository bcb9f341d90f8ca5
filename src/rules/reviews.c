/* Reviews: when they are due, and how they were held. PRAC-7 to 9, PLAN-20, PLAN-24, CHG-22. Practice 1.6. */
#include "duties.h"

/* ---- reviews of the package ----------------------------------------------------------------------- */

/* The day the plan sets for its first review; of several versions the newest that was made before the day of
 * the one before it. `otherwise`: the day of policy. */
static s117_date planned_for(const s117i_inspection *in, s117_date from, s117_date otherwise, s117_fact *ret_plan)
{
    s117_date day = otherwise;
    s117_fact plan = s117i_plan_on(in, from);
    uint32_t at = s117i_seek(in, S117_KIND_PLAN, s117i_add_days(from, 1));
    if (plan == 0)
        plan = s117i_next_of(in, S117_KIND_PLAN, &at);
    for (; plan != 0 && s117i_begins(in->book, plan) < day; plan = s117i_next_of(in, S117_KIND_PLAN, &at)) {
        s117i_range due = s117i_date(in->book->view.person, plan, S117_REVIEW_DUE);
        *ret_plan = plan;
        day = s117i_is_day(due.latest) && due.latest > from ? due.latest : otherwise;
    }
    return day;
}

typedef struct course {
    const s117i_inspection *in;
    s117i_run run;
} course;

static s117i_obligation review_due(const course *c, s117_date last, bool first)
{
    s117i_obligation o = {S117I_OBLIGATION, .due = first ? S117_DUE_FIRST_REVIEW : S117_DUE_REVIEW, .rule = S117I_RULE_PRAC_7, .since = last,
                          .missed = S117_AUDIT_NO_REVIEW, .late = S117_AUDIT_LATE_REVIEW, .doer = S117_DOER_BOTH};
    const s117i_standing *standing = s117i_standing_on(c->in->book, last < c->run.first->from ? c->run.first->from : last);
    o.by = s117i_due_from(c->in, o.due, last, &o.policy);
    o.body = standing->council_code;
    o.other = standing->payer_code;
    o.until = c->run.to;
    if (o.policy < 0 && c->run.first->nation == S117_NATION_WALES)
        o.rule = S117I_RULE_PLAN_24;
    s117_fact plan = 0;
    s117_date planned = first ? planned_for(c->in, last, o.by, &plan) : S117_DATE_OPEN;
    if (planned < o.by) {
        o.by = planned;
        o.rule = S117I_RULE_PLAN_20;
        o.policy = -1;
        o.facts[1] = plan;
    }
    return o;
}

/* What fell due inside is due as after leaving. */
static void wait_for_leaving(const course *c, s117i_obligation *o)
{
    const s117i_stretch *s = s117i_stretch_after(c->in, o->by);
    if (o->by == S117_DATE_OPEN || s == NULL || s->from <= o->by || s->from >= c->run.to || s <= c->run.first)
        return;
    o->since = s->from;
    o->due = S117_DUE_FIRST_REVIEW;
    o->by = s117i_due_from(c->in, o->due, s->from, &o->policy);
}

/* Each review starts the next period. What went before the law that asks for it is not counted. */
static void check_course(const course *c, s117_date law)
{
    s117_date last = c->run.first->from;
    bool first = last >= law;
    if (!first)
        last = law;
    while (last < c->run.to && last <= c->in->to) {
        s117_fact review = s117i_next_review(c->in, last, c->run.to);
        s117i_obligation o = review_due(c, last, first);
        wait_for_leaving(c, &o);
        if (review != 0) {
            o.met = s117i_begins(c->in->book, review);
            o.facts[0] = review;
        }
        s117i_oblige(c->in, &o);
        if (review == 0)
            return;
        last = o.met;
        first = false;
    }
}

static void check_courses(const s117i_inspection *in)
{
    course c = {.in = in};
    for (uint32_t at = 0; s117i_next_run(in, &at, &c.run);) {
        s117_date law = c.run.first->nation == S117_NATION_WALES ? S117I_MEASURE_2012 : S117I_V5_2015;
        if (c.run.to > law && s117i_in_force(in->book->view.law, law, in->to))
            check_course(&c, law);
    }
}

static const char *const unsaid[] = {"its outcome", "that the council took part", "that the NHS body took part", "that the person was invited"};

static void check_review(const s117i_inspection *in, s117_fact review)
{
    const s117i_book *book = in->book;
    int32_t council = s117i_code_in(book, review, S117_COUNCIL_TOOK_PART), nhs = s117i_code_in(book, review, S117_NHS_TOOK_PART);
    int32_t invited = s117i_code_in(book, review, S117_INVITED);
    s117i_fault f = {S117I_FAULT, .what = S117_AUDIT_ONE_SIDED_REVIEW, .from = s117i_begins(book, review), .facts = {review}};
    if (council == S117_NO || nhs == S117_NO) {
        f.detail = council == S117_NO && nhs == S117_NO ? "council and NHS body" : council == S117_NO ? "the council" : "the NHS body";
        s117i_report(in, &f);
    }
    f.what = S117_AUDIT_REVIEW_WITHOUT_PERSON;
    if (invited == S117_NO)
        s117i_report(in, &f);
    f.what = S117_AUDIT_REVIEW_NOT_RECORDED;
    f.parts = unsaid;
    f.mask = (s117i_code_in(book, review, S117_REVIEW_OUTCOME) == 0 ? 1u : 0) | (council == 0 ? 2u : 0) | (nhs == 0 ? 4u : 0) | (invited == 0 ? 8u : 0);
    if (f.mask != 0)
        s117i_report(in, &f);
}

/* ---- early reviews on request --------------------------------------------------------------------- */

/* Until when aftercare goes on that was owed on the day, stays that are no new detention included; UNKNOWN: none was. */
static s117_date goes_on_until(const s117i_inspection *in, s117_date day)
{
    s117i_run run;
    for (uint32_t at = 0; s117i_next_run(in, &at, &run);)
        if (run.from <= day && day < run.to)
            return run.to;
    return S117_DATE_UNKNOWN;
}

static void check_request(const s117i_inspection *in, s117_fact request)
{
    const s117i_book *book = in->book;
    s117_date from = s117i_begins(book, request);
    s117_date until = goes_on_until(in, from);
    if (until == S117_DATE_UNKNOWN)
        return; /* nothing to review */
    s117_fact review = s117i_next_review(in, s117i_add_days(from, -1), S117_DATE_OPEN);
    const s117i_standing *standing = s117i_standing_on(book, from);
    s117i_obligation o = {S117I_OBLIGATION, .due = S117_DUE_REQUEST, .rule = S117I_RULE_PRAC_8, .since = from, .missed = S117_AUDIT_REQUEST_NOT_DECIDED,
                          .late = S117_AUDIT_REQUEST_NOT_DECIDED, .doer = S117_DOER_BOTH, .facts = {request}};
    o.by = s117i_due_from(in, S117_DUE_REQUEST, s117i_begins_latest(book, request), &o.policy);
    o.met = s117i_done_on(in, request, S117_ANSWERED);
    if (review != 0 && s117i_begins(book, review) < o.met)
        o.met = s117i_begins(book, review); /* it was held */
    o.body = standing->council_code;
    o.other = standing->payer_code;
    o.until = until;
    s117i_oblige(in, &o);
    bool refused = s117i_code_in(book, request, S117_REFUSED) == S117_YES;
    s117i_fault f = {S117I_FAULT, .what = S117_AUDIT_REQUEST_REFUSED, .from = from, .facts = {request}};
    if (refused && s117i_code_in(book, request, S117_WRITTEN_REASONS) != S117_YES)
        s117i_report(in, &f);
}

/* ---- direct payments: CHG-22 ---------------------------------------------------------------------- */

static s117_fact next_payment_review(const s117i_inspection *in, int32_t of, s117_date after)
{
    uint32_t at = s117i_seek(in, S117_KIND_REVIEW, s117i_add_days(after, 1));
    for (s117_fact f; (f = s117i_next_of(in, S117_KIND_REVIEW, &at)) != 0;)
        if (s117i_code_in(in->book, f, S117_REVIEW_OF) == of)
            return f;
    return 0;
}

enum { MONTHS_LATER = 12 };

/* SI 2014/2871 reg 7: 6 months, then 12; SI 2013/1617 reg 14(2): 3 months, then 12. */
static void check_payment(const s117i_inspection *in, s117_fact payment)
{
    const s117i_book *book = in->book;
    bool nhs = s117i_code_in(book, payment, S117_PARTY) == S117_PARTY_NHS;
    s117_fact line = s117i_entry(book, payment)->parent;
    s117_date last = s117i_later_day(s117i_begins(book, payment), s117i_begins(book, line));
    s117_date end = s117i_sooner_day(s117i_ends(book, payment), s117i_ends(book, line));
    bool first = true;
    if (s117i_code_in(book, payment, S117_REFUSED) == S117_YES || last == S117_DATE_MIN ||
        !s117i_in_force(book->view.law, nhs ? S117I_NHS_PAYMENTS_2013 : S117I_V5_2015, last))
        return;
    while (last < end && last <= in->to) {
        const s117i_standing *standing = s117i_standing_on(book, last);
        s117_fact review = next_payment_review(in, nhs ? S117_REVIEW_NHS_PAYMENT : S117_REVIEW_DIRECT_PAYMENT, last);
        s117i_obligation o = {S117I_OBLIGATION, .due = nhs ? S117_DUE_NHS_PAYMENT_REVIEW : S117_DUE_PAYMENT_REVIEW, .rule = S117I_RULE_CHG_22,
                              .since = last, .missed = S117_AUDIT_PAYMENT_REVIEW_LATE, .late = S117_AUDIT_PAYMENT_REVIEW_LATE,
                              .doer = nhs ? S117_DOER_NHS : S117_DOER_COUNCIL, .facts = {payment}};
        o.by = first ? s117i_due_from(in, o.due, last, &o.policy) : s117i_add_months(last, MONTHS_LATER);
        o.body = nhs ? standing->payer_code : standing->council_code;
        o.until = end;
        if (review != 0 && s117i_begins(book, review) < end) {
            o.met = s117i_begins(book, review);
            o.facts[1] = review;
        }
        s117i_oblige(in, &o);
        last = o.met;
        first = false;
    }
}

/* ---- chapter -------------------------------------------------------------------------------------- */

void s117i_reviews(const s117i_inspection *in)
{
    uint32_t at = 0;
    check_courses(in);
    for (s117_fact f; (f = s117i_next_of(in, S117_KIND_REVIEW, &at)) != 0;)
        if (s117i_is_of_package(in->book, f) && s117i_code_governs(in, s117i_begins(in->book, f)) && s117i_stretch_on(in, s117i_begins(in->book, f)) != NULL)
            check_review(in, f);
    at = 0;
    for (s117_fact f; (f = s117i_next_of(in, S117_KIND_REVIEW_REQUEST, &at)) != 0;)
        if (s117i_code_governs(in, s117i_begins(in->book, f)))
            check_request(in, f);
    at = 0;
    for (s117_fact f; (f = s117i_next_of(in, S117_KIND_DIRECT_PAYMENT, &at)) != 0;)
        check_payment(in, f);
}
