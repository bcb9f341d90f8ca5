/* The answer of one day over uncertain dates: what the combinations of their days give (combinations.c), put together, and by date. */
#include "ranges.h"

typedef struct answers {
    s117i_outcome first, now;    /* of the first combination, and of this one */
    bool any, differs, parts;
} answers;

/* ---- one combination after another ----------------------------------------------------------------- */

static s117i_outcome evaluate(const s117i_examiner *x)
{
    s117i_life life;
    s117i_responsible_body body;
    s117i_nhs nhs, payer;
    s117i_sweep(&x->view, &life, NULL);
    s117i_find_bodies(&x->view, &life, &body, &nhs, &payer);
    return s117i_outcome_told(x, &life, &body, &nhs, &payer);
}

static void keep_parts(s117i_ranges *r, const s117i_outcome *o)
{
    for (uint32_t i = 0; i < r->dates_count; i++) {
        const s117i_uncertain *u = &r->dates[i];
        s117i_part *part = &r->parts[u->part];
        while (part->to < u->day)
            part++;
        if (part->possible)
            s117i_outcome_merge(&part->outcome, o);
        else
            part->outcome = *o;
        part->possible = true;
    }
}

/* Days after the one asked about are alike for those that look no further than the day after, or whether the Act was in force. */
static s117_date within_sight(const s117i_examiner *x, s117_date day)
{
    s117_date beyond = x->view.as_at + 3;
    return day > beyond && beyond > S117I_ACT_1983 ? beyond : day;
}

/* The same as the last one, as far as the day asked about goes: dates that come later lie further in. */
static bool is_repeated(s117i_examiner *x, bool any)
{
    bool repeated = any;
    for (uint32_t i = 0; i < x->r->dates_count; i++) {
        s117i_uncertain *u = &x->r->dates[i];
        repeated = repeated && (u->day == u->tried || (!u->tied && within_sight(x, u->day) == within_sight(x, u->tried)));
        u->tried = u->day;
    }
    return repeated;
}

static void keep(s117i_examiner *x)
{
    answers *a = x->context;
    s117i_ranges *r = x->r;
    if (!is_repeated(x, a->any)) {
        s117i_examiner_place(x);
        a->now = evaluate(x);
    } else if (!a->parts) {
        return;
    }
    s117i_outcome o = a->now;
    if (!a->any) {
        r->outcome = a->first = o;
        for (uint32_t i = 0; i < r->dates_count; i++)
            r->dates[i].first = r->dates[i].day;
    } else {
        s117i_outcome_merge(&r->outcome, &o);
    }
    if (!a->differs && !s117i_outcome_same(&o, &a->first)) {
        a->differs = true;
        for (uint32_t i = 0; i < r->dates_count; i++)
            r->dates[i].other = r->dates[i].day;
    }
    a->any = true;
    if (a->parts)
        keep_parts(r, &o);
}

/* ---- parts ---------------------------------------------------------------------------------------- */

static void add_part(s117i_ranges *r, s117i_uncertain *u, s117_date from, s117_date to)
{
    if (r->failed == S117_OK)
        S117I_ROOM(&r->memory, r->failed, r->parts, r->parts_count + 1);
    if (r->failed != S117_OK)
        return;
    r->parts[r->parts_count++] = (s117i_part){.from = from, .to = to};
    u->part_count++;
}

/* Days after the one asked about are one part. */
static void split(s117i_examiner *x)
{
    s117i_ranges *r = x->r;
    for (uint32_t i = 0; i < r->dates_count; i++) {
        s117i_uncertain *u = &r->dates[i];
        s117_date last = u->high < x->view.as_at ? u->high : x->view.as_at;
        u->part = r->parts_count;
        for (s117_date day = u->low, next; day <= last && r->failed == S117_OK; day = next) {
            next = s117i_next_point(x, u, day, last + 1);
            next = next > last ? last + 1 : next;
            add_part(r, u, day, next - 1);
        }
        if (last < u->high)
            add_part(r, u, last < u->low ? u->low : last + 1, u->high);
    }
}

/* Neighbours that give the same become one; those on which nothing can have happened go. */
static void join(s117i_ranges *r, s117i_uncertain *u)
{
    s117i_part *parts = &r->parts[u->part];
    uint32_t count = 0;
    for (uint32_t i = 0; i < u->part_count; i++) {
        if (!parts[i].possible)
            continue;
        if (count > 0 && s117i_outcome_same(&parts[count - 1].outcome, &parts[i].outcome) && parts[count - 1].to + 1 == parts[i].from)
            parts[count - 1].to = parts[i].to;
        else
            parts[count++] = parts[i];
    }
    u->part_count = count;
    u->depends = u->depends || count > 1;
}

/* From one combination to another that gives a different answer, one date after the other: where the answer turns, it depends on the date. */
static void walk(s117i_examiner *x, const answers *a)
{
    s117i_ranges *r = x->r;
    s117i_outcome last = a->first;
    for (uint32_t i = 0; i < r->dates_count; i++)
        r->dates[i].day = r->dates[i].first;
    for (uint32_t i = 0; i < r->dates_count; i++) {
        r->dates[i].day = r->dates[i].other;
        s117i_examiner_place(x);
        s117i_outcome o = evaluate(x);
        r->dates[i].depends = !s117i_outcome_same(&o, &last);
        last = o;
    }
}

/* ---- the whole ------------------------------------------------------------------------------------ */

static void examine(s117i_examiner *x, bool parts)
{
    s117i_ranges *r = x->r;
    answers a = {.parts = parts};
    x->each = keep;
    x->context = &a;
    s117i_examiner_settle(x, x->asked->as_at);
    a.parts = parts && r->dates_count <= S117I_MOVED_MAX;
    if (a.parts)
        split(x);
    if (r->failed != S117_OK)
        return;
    s117i_examiner_run(x);
    r->differs = a.differs;
    if (!a.differs || !a.parts)
        return;
    walk(x, &a);
    for (uint32_t i = 0; i < r->dates_count; i++)
        join(r, &r->dates[i]);
}

void s117i_examine(const s117i_view *view, const s117i_outcome *base, bool parts, s117i_ranges *ret_ranges)
{
    s117i_ranges *r = ret_ranges;
    s117i_examiner x;
    *r = (s117i_ranges){.memory = view->person->memory, .outcome = *base};
    if (!s117i_has_uncertain(view))
        return;
    s117i_examiner_open(view, r, &x);
    if (r->failed == S117_OK)
        examine(&x, parts);
    s117i_examiner_close(&x);
}

s117_status s117i_over_ranges(const s117i_view *view, s117i_outcome *outcome)
{
    s117i_ranges r;
    s117i_examine(view, outcome, false, &r);
    s117i_ranges_release(&r);
    if (r.failed == S117_OK)
        *outcome = r.outcome;
    return r.failed;
}

void s117i_ranges_release(s117i_ranges *r)
{
    s117i_release(&r->memory, r->known, r->known_room * sizeof *r->known);
    s117i_release(&r->memory, r->dates, r->dates_room * sizeof *r->dates);
    s117i_release(&r->memory, r->parts, r->parts_room * sizeof *r->parts);
    s117i_release(&r->memory, r->cuts, r->cuts_room * sizeof *r->cuts);
    s117i_release(&r->memory, r->points, r->points_room * sizeof *r->points);
}
