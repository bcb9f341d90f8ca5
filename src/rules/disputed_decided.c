/* What a determination changes: its review, repayment, who takes over (DISP-9, 15); and whether the facts give the same (OP-22). */
#include "disputed.h"

#include <string.h>

enum { MONTH_TO_TAKE_OVER = 1 };

static void check_determination_review(const s117i_course *c)
{
    s117_date on = s117i_begins(c->in->book, c->determined);
    s117_fact begun = s117i_step_of(c, S117_STEP_REVIEW_BEGUN, NULL, on);
    s117i_obligation o = s117i_due_in(c, S117_DUE_DETERMINATION_REVIEW, S117I_RULE_DISP_9, 0);
    o.since = on;
    o.by = s117i_due_from(c->in, o.due, on, &o.policy);
    o.doer = S117_DOER_DECIDER;
    o.met = begun != 0 ? s117i_begins(c->in->book, begun) : S117_DATE_OPEN;
    o.late = S117_AUDIT_REVIEW_OUT_OF_TIME;
    o.until = begun != 0 ? S117_DATE_OPEN : s117i_add_days(o.by, 1); /* there need be none */
    o.facts[1] = c->determined;
    o.facts[2] = begun;
    s117i_oblige(c->in, &o);
}

/* A payment between the two on account of the first determination. */
static s117_fact payment_between(const s117i_course *c, s117_date from, s117_date to)
{
    uint32_t at = 0;
    for (s117_fact f; (f = s117i_next_of(c->in, S117_KIND_BODY_PAYMENT, &at)) != 0;) {
        bool ours = s117i_is_party(c, s117i_text_in(c->in->book, f, S117_BODY)) && s117i_is_party(c, s117i_text_in(c->in->book, f, S117_BODY_2));
        if (ours && s117i_begins(c->in->book, f) >= from && s117i_begins(c->in->book, f) <= to)
            return f;
    }
    return 0;
}

static void check_repayment(const s117i_course *c)
{
    s117_date on = s117i_begins(c->in->book, c->substituted);
    s117_fact paid = c->determined != 0 ? payment_between(c, s117i_begins(c->in->book, c->determined), on) : 0;
    s117i_obligation o = s117i_due_in(c, S117_DUE_REPAYMENT, S117I_RULE_DISP_15, S117_AUDIT_NOT_REPAID);
    if (paid == 0)
        return;
    o.since = on;
    o.until = S117_DATE_OPEN;
    o.met = s117i_step_on(c, S117_STEP_REPAID, NULL, on);
    o.body = s117i_text_in(c->in->book, paid, S117_BODY);
    o.facts[1] = c->substituted;
    o.facts[2] = paid;
    s117i_oblige(c->in, &o);
}

/* The last word on who is responsible; a month later the other one should no longer give the services. */
static void check_taken_over(const s117i_course *c)
{
    const s117i_book *book = c->in->book;
    const char *named = s117i_text_in(book, c->word, S117_BODY_2);
    s117_date by = s117i_add_months(s117i_begins(book, c->word), MONTH_TO_TAKE_OVER);
    uint32_t at = 0;
    for (s117_fact f; *named && by < c->in->to && (f = s117i_next_of(c->in, S117_KIND_SERVICE, &at)) != 0;) {
        const char *body = s117i_text_in(book, f, S117_BODY);
        if (!s117i_covers(book, f, c->in->to) || s117i_begins(book, f) > by || strcmp(body, named) == 0 || !s117i_is_party(c, body))
            continue;
        s117i_fault fault = s117i_wrong_in(c, S117_AUDIT_DETERMINATION_NOT_FOLLOWED, s117i_begins(book, c->word));
        fault.body = named;
        fault.other = body;
        fault.facts[1] = c->word;
        fault.facts[2] = f;
        s117i_report(c->in, &fault);
        return;
    }
}

/* The council determined is not the one the facts give, from the day it is to be responsible: OP-22. */
static void check_determined(const s117i_course *c)
{
    const char *named = s117i_text_in(c->in->book, c->word, S117_BODY_2);
    const s117i_standing *standing = s117i_standing_on(c->in->book, s117i_begins(c->in->book, c->word));
    s117i_fault f = s117i_wrong_in(c, S117_AUDIT_DETERMINED_OTHERWISE, s117i_begins(c->in->book, c->word));
    f.body = named;
    f.other = standing->council_code;
    f.facts[1] = c->word;
    if (*named && standing->council_known && !s117i_same_body(c->in->book, named, standing->council_code, f.from))
        s117i_report(c->in, &f);
}

void s117i_decided(const s117i_course *c)
{
    if (c->determined != 0)
        check_determination_review(c);
    if (c->substituted != 0)
        check_repayment(c);
    if (c->word != 0) {
        check_taken_over(c);
        check_determined(c);
    }
}
