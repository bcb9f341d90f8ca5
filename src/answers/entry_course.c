/* The course of the case in a register row: plan, co-ordinator, reviews, what is due, contact after leaving, delays, endings. */
#include "entry.h"

/* ---- plan and reviews ------------------------------------------------------------------------------ */

static void put_plan(s117i_registrar *r)
{
    const s117i_inspection *in = &r->x.in;
    s117_fact plan = s117i_plan_on(in, r->today), holder = s117i_one_on(in, S117_KIND_COORDINATOR, r->today);
    if (holder != 0)
        s117i_put_code(r, S117_ENTRY_COORDINATOR, s117i_code_in(in->book, holder, S117_COORDINATOR));
    if (plan == 0)
        return;
    s117i_put_date(r, S117_ENTRY_PLAN_FROM, s117i_begins(in->book, plan));
    s117i_put_date(r, S117_ENTRY_COPY_GIVEN, s117i_done_on(in, plan, S117_COPY_GIVEN));
    s117i_put_code(r, S117_ENTRY_HOUSED, s117i_code_in(in->book, plan, S117_HOUSED));
}

static void put_last_review(s117i_registrar *r)
{
    const s117i_inspection *in = &r->x.in;
    s117_fact last = 0;
    uint32_t at = 0;
    for (s117_fact f; (f = s117i_next_of(in, S117_KIND_REVIEW, &at)) != 0;)
        if (s117i_is_of_package(in->book, f))
            last = f;
    if (last == 0)
        return;
    s117i_put_date(r, S117_ENTRY_LAST_REVIEW, s117i_begins(in->book, last));
    s117i_put_code(r, S117_ENTRY_LAST_OUTCOME, s117i_code_in(in->book, last, S117_REVIEW_OUTCOME));
}

/* ---- what is due ----------------------------------------------------------------------------------- */

typedef struct due {
    s117_date today, review_by, next_by;
    s117_due next_what;
    int32_t overdue, now;
} due;

static void take(void *context, const s117i_obligation *o)
{
    due *d = context;
    if (!s117i_is_open(o, d->today))
        return;
    d->overdue += o->by < d->today;
    d->now += o->by == S117_DATE_OPEN;
    if ((o->due == S117_DUE_REVIEW || o->due == S117_DUE_FIRST_REVIEW) && o->by < d->review_by)
        d->review_by = o->by;
    if (o->by < d->next_by || (o->by == d->next_by && o->by != S117_DATE_OPEN && o->due < d->next_what)) {
        d->next_by = o->by;
        d->next_what = o->due;
    }
}

static void put_due(s117i_registrar *r)
{
    due d = {.today = r->today, .review_by = S117_DATE_OPEN, .next_by = S117_DATE_OPEN};
    s117i_listener listener = {&d, take, NULL};
    s117i_inspect(&r->x, &listener);
    s117i_put_date(r, S117_ENTRY_REVIEW_BY, d.review_by);
    if (d.review_by != S117_DATE_OPEN)
        s117i_put_number(r, S117_ENTRY_REVIEW_STATE, d.review_by < r->today ? S117_DUE_OVERDUE : S117_DUE_AHEAD);
    s117i_put_date(r, S117_ENTRY_NEXT_BY, d.next_by);
    s117i_put_code(r, S117_ENTRY_NEXT_WHAT, d.next_what);
    s117i_put_number(r, S117_ENTRY_OVERDUE, d.overdue);
    s117i_put_number(r, S117_ENTRY_DUE_NOW, d.now);
}

/* ---- leaving hospital ------------------------------------------------------------------------------ */

static void put_follow_up(s117i_registrar *r)
{
    const s117i_inspection *in = &r->x.in;
    s117i_contacted c;
    if (in->stretch_count == 0)
        return;
    s117i_contact_after(in, &in->stretches[in->stretch_count - 1], &c);
    if (!c.asked)
        return;
    s117i_put_number(r, S117_ENTRY_FOLLOW_UP_CLOCK, c.clock);
    s117i_put_number(r, S117_ENTRY_FOLLOW_UP_MHSDS, c.mhsds);
}

/* Of the present stay, or of the last one: since the end of the stretch before it. */
static void put_delay(s117i_registrar *r)
{
    const s117i_inspection *in = &r->x.in;
    const s117i_stretch *last = in->stretch_count > 0 ? &in->stretches[in->stretch_count - 1] : NULL;
    bool inside = last == NULL || last->to <= r->today;
    s117_date from = last == NULL ? S117_DATE_MIN : inside ? last->to : last->before;
    s117_date to = inside ? s117i_add_days(r->today, 1) : last->from;
    int32_t days = 0, reason = 0;
    bool any = false;
    uint32_t at = 0;
    for (s117_fact f; (f = s117i_next_of(in, S117_KIND_DELAY, &at)) != 0;) {
        s117_date begins = s117i_begins(in->book, f), ends = s117i_ends(in->book, f) < to ? s117i_ends(in->book, f) : to;
        if (begins < from || begins >= to || ends <= begins)
            continue;
        days += ends - begins;
        reason = s117i_code_in(in->book, f, S117_DELAY_REASON);
        any = true;
    }
    s117i_put_code(r, S117_ENTRY_DELAY_REASON, reason);
    if (any)
        s117i_put_number(r, S117_ENTRY_DELAY_DAYS, days);
}

/* ---- endings --------------------------------------------------------------------------------------- */

static void put_endings(s117i_registrar *r)
{
    const s117i_inspection *in = &r->x.in;
    const s117i_ended *last = NULL;
    for (uint32_t i = 0; i < r->x.ended_count; i++) {
        const s117i_ended *one = &r->x.ended[i];
        if (one->verdict == S117_ENDING_SERVICE_ONLY)
            continue;
        if (!one->provider)
            s117i_put_date(r, one->nhs ? S117_ENTRY_ENDING_NHS : S117_ENTRY_ENDING_COUNCIL, one->on);
        last = one;
    }
    if (last != NULL)
        s117i_put_number(r, S117_ENTRY_ENDING_VERDICT, last->verdict);
    uint32_t at = 0;
    for (s117_fact f; (f = s117i_next_of(in, S117_KIND_NOTICE, &at)) != 0;)
        s117i_put_date(r, S117_ENTRY_ENDING_NOTICE, s117i_begins(in->book, f));
}

void s117i_put_course(s117i_registrar *r)
{
    put_plan(r);
    put_last_review(r);
    put_due(r);
    put_follow_up(r);
    put_delay(r);
    put_endings(r);
}
