/* The package in a register row: lines, what they cost a week and who bears it, how they are given, what is charged. */
#include "entry.h"

#include "../base/wide.h"
#include "redress.h"

enum { WEEK = 7 };

typedef struct week {
    s117_money cost, council, nhs, unsplit;
    bool known;
    s117_status failed;
} week;

static void add_to(week *w, s117_money *sum, s117_money amount)
{
    s117i_fail(&w->failed, s117i_add(*sum, amount, sum));
}

/* What a segment costs in the seven days. */
static void add_segment(week *w, const s117i_book *book, const s117i_segment *s, s117_date from)
{
    s117_date first = s->from > from ? s->from : from, end = s->to < from + WEEK ? s->to : from + WEEK;
    s117i_borne borne;
    if (first >= end || s->judged.status != S117_LINE_AFTERCARE)
        return;
    if (s->price != 0 && s117i_code_in(book, s->price, S117_PER) == S117_PER_ONCE)
        return;
    s117i_fail(&w->failed, s117i_bear_between(book, s, S117_COUNT_DAYS, first, end, &borne));
    for (int32_t i = 0; w->failed == S117_OK && i < borne.count; i++) {
        const s117i_bearer *b = &borne.bearers[i];
        if (b->amount == S117_MONEY_UNKNOWN) {
            w->known = false;
            return;
        }
        add_to(w, &w->cost, b->amount);
        if (b->party == S117_PARTY_COUNCIL)
            add_to(w, &w->council, b->amount);
        else if (b->party == S117_PARTY_NHS)
            add_to(w, &w->nhs, b->amount);
        else if (b->party == S117_PARTY_JOINT)
            add_to(w, &w->unsplit, b->amount);
    }
}

static void put_week(s117i_registrar *r, const week *w)
{
    if (!w->known)
        return;
    s117i_put_number(r, S117_ENTRY_WEEKLY_COST, w->cost);
    s117i_put_number(r, S117_ENTRY_WEEKLY_COUNCIL, w->council);
    s117i_put_number(r, S117_ENTRY_WEEKLY_NHS, w->nhs);
    s117i_put_number(r, S117_ENTRY_WEEKLY_UNSPLIT, w->unsplit);
}

/* ---- today's lines -------------------------------------------------------------------------------- */

typedef struct lines {
    int32_t aftercare, other, unsettled;
    bool direct_payment, health_budget;
    s117_top_up top_up;
    int32_t policy;
} lines;

/* From nothing to be said, over what is lawful, to what is not. */
static int32_t gravity(s117_top_up top_up)
{
    static const int32_t of[] = {[S117_TOP_UP_UNDETERMINED] = 2, [S117_TOP_UP_NONE] = 0, [S117_TOP_UP_LAWFUL] = 1, [S117_TOP_UP_DEFECTIVE] = 3, [S117_TOP_UP_UNLAWFUL] = 4};
    return of[top_up];
}

static void count_line(lines *l, const s117i_book *book, const s117i_segment *s)
{
    int32_t way = s117i_code_in(book, s->line, S117_MECHANISM);
    l->aftercare += s->judged.status == S117_LINE_AFTERCARE;
    l->other += s->judged.status == S117_LINE_NOT_AFTERCARE;
    l->unsettled += s->judged.status == S117_LINE_UNDETERMINED;
    l->direct_payment = l->direct_payment || way == S117_BY_DIRECT_PAYMENT;
    l->health_budget = l->health_budget || s117i_is_health_budget(way);
    if (s->judged.status != S117_LINE_AFTERCARE)
        return;
    if (gravity(s->topped.state) > gravity(l->top_up))
        l->top_up = s->topped.state;
    if (s->split.policy >= 0 && s->split.decision == 0)
        l->policy = s->split.policy;
}

static void put_lines(s117i_registrar *r, const lines *l)
{
    const s117i_book *book = r->x.in.book;
    s117i_put_number(r, S117_ENTRY_LINES, l->aftercare);
    s117i_put_number(r, S117_ENTRY_LINES_OTHER, l->other);
    s117i_put_number(r, S117_ENTRY_LINES_UNSETTLED, l->unsettled);
    s117i_put_tri(r, S117_ENTRY_DIRECT_PAYMENT, l->direct_payment);
    s117i_put_tri(r, S117_ENTRY_HEALTH_BUDGET, l->health_budget);
    s117i_put_number(r, S117_ENTRY_TOP_UP, l->top_up);
    if (l->policy >= 0)
        s117i_put_text(r, S117_ENTRY_POLICY, book->view.law->policies->items[l->policy].id);
}

/* ---- charges -------------------------------------------------------------------------------------- */

static void put_charges(s117i_registrar *r)
{
    s117_redress *redress = NULL;
    s117_money owed = 0;
    bool running = false;
    s117i_fail(&r->entry->told.failed, s117i_redress_of(&r->x, &redress));
    for (uint32_t i = 0; redress != NULL && i < redress->items_count; i++) {
        const s117i_item_answer *item = &redress->items[i];
        if (!s117i_is_wrong_charge(item))
            continue;
        running = running || item->to >= r->today;
        if (item->owed != S117_MONEY_UNKNOWN)
            s117i_fail(&r->entry->told.failed, s117i_add(owed, item->owed, &owed));
    }
    s117_redress_free(redress);
    s117i_put_tri(r, S117_ENTRY_CHARGED, running);
    s117i_put_number(r, S117_ENTRY_OWED_BACK, owed);
}

void s117i_put_care(s117i_registrar *r)
{
    const s117i_book *book = r->x.in.book;
    s117i_timeline t = {.book = book, .memory = r->entry->told.memory};
    week w = {.known = true};
    lines l = {.top_up = S117_TOP_UP_NONE, .policy = -1};
    s117i_timeline_of(&t, r->today, s117i_add_days(r->today, WEEK), false);
    s117i_fail(&w.failed, t.failed);
    for (uint32_t i = 0; i < t.segments_count && w.failed == S117_OK; i++) {
        const s117i_segment *s = &t.segments[i];
        add_segment(&w, book, s, r->today);
        if (s->from <= r->today && r->today < s->to)
            count_line(&l, book, s);
    }
    s117i_timeline_free(&t);
    s117i_fail(&r->entry->told.failed, w.failed);
    put_week(r, &w);
    put_lines(r, &l);
    put_charges(r);
}
