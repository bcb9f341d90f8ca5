/* Cutting the life of a line where something about it changes, and joining what turns out the same. */
#include "timeline.h"

#include "../base/sort.h"
#include <string.h>

/* ---- cuts ---------------------------------------------------------------------------------------- */

static void add_cut(s117i_timeline *t, s117_date day)
{
    if (!s117i_is_day(day))
        return;
    if (t->failed == S117_OK)
        S117I_ROOM(&t->memory, t->failed, t->cuts, t->cuts_count + 1);
    if (t->failed == S117_OK)
        t->cuts[t->cuts_count++] = day;
}

static void cut_by_fact(s117i_timeline *t, s117_fact fact)
{
    add_cut(t, s117i_begins(t->book, fact));
    add_cut(t, s117i_ends(t->book, fact));
}

static void cut_by_kind(s117i_timeline *t, s117_kind kind)
{
    for (uint32_t i = t->book->first[kind]; i < t->book->first[kind + 1]; i++)
        cut_by_fact(t, t->book->facts[i]);
}

static void cut_by_birthday(s117i_timeline *t, int64_t age)
{
    if (t->book->birth != 0 && age > 0 && age < 200 && s117i_is_day(s117i_begins(t->book, t->book->birth))) {
        s117_date day = s117i_add_months(s117i_begins(t->book, t->book->birth), (int32_t)age * 12);
        add_cut(t, day);
        add_cut(t, s117i_add_days(day, 1)); /* born on 29 February */
    }
}

static void cut_by_policies(s117i_timeline *t)
{
    const s117i_policies *policies = t->book->view.law->policies;
    for (uint32_t i = 0; i < policies->count; i++) {
        const int64_t *numbers = policies->items[i].numbers;
        if (s117i_fixes_period(&policies->items[i]))
            continue;
        add_cut(t, numbers[S117_POLICY_FROM] == S117I_POLICY_UNSET ? S117_DATE_OPEN : (s117_date)numbers[S117_POLICY_FROM]);
        add_cut(t, numbers[S117_POLICY_TO] == S117I_POLICY_UNSET ? S117_DATE_OPEN : (s117_date)numbers[S117_POLICY_TO]);
        cut_by_birthday(t, numbers[S117_POLICY_AGE_FROM]);
        cut_by_birthday(t, numbers[S117_POLICY_AGE_TO]);
    }
}

static void cut_by_line(s117i_timeline *t, s117_fact line, int32_t depth)
{
    s117_fact other;
    cut_by_fact(t, line);
    for (s117_fact child = s117i_entry(t->book, line)->child; child != 0; child = s117i_entry(t->book, child)->sibling) {
        s117_fact need = s117i_entry(t->book, child)->kind == S117_KIND_PURPOSE ? s117i_linked(t->book, child, S117_NEED, S117_KIND_NEED) : 0;
        cut_by_fact(t, child);
        if (need == 0)
            continue;
        cut_by_fact(t, need);
        for (s117_fact found = s117i_entry(t->book, need)->child; found != 0; found = s117i_entry(t->book, found)->sibling)
            cut_by_fact(t, found);
    }
    if (depth == S117I_DEEPEST)
        return;
    other = s117i_linked(t->book, line, S117_PART_OF, S117_KIND_SERVICE);
    if (other != 0)
        cut_by_line(t, other, depth + 1);
    other = s117i_linked(t->book, line, S117_INSEPARABLE_FROM, S117_KIND_SERVICE);
    if (other != 0)
        cut_by_line(t, other, depth + 1);
}

/* A policy for services that are alone looks at every line. */
static bool looks_at_all(const s117i_book *book)
{
    for (uint32_t i = 0; i < book->view.law->policies->count; i++)
        if (book->view.law->policies->items[i].numbers[S117_POLICY_ALONE] == S117_YES)
            return true;
    return false;
}

/* What cuts every line alike. */
static void cut_all(s117i_timeline *t)
{
    bool all = looks_at_all(t->book);
    for (uint32_t i = 0; i < t->book->standing_count; i++)
        add_cut(t, t->book->standings[i].from);
    cut_by_kind(t, S117_KIND_FUNDING);
    cut_by_kind(t, S117_KIND_CLIENT_GROUP);
    cut_by_kind(t, S117_KIND_REVIEW);
    cut_by_kind(t, S117_KIND_HEALTH_FUNDING);
    cut_by_policies(t);
    cut_by_birthday(t, 18);
    for (uint32_t i = t->book->first[S117_KIND_SERVICE]; i < t->book->first[S117_KIND_SERVICE + 1]; i++)
        if (all || s117i_is_accommodation(t->book, t->book->facts[i])) /* CHG-15 */
            cut_by_line(t, t->book->facts[i], 0);
    add_cut(t, S117I_V5_2015);
    add_cut(t, S117I_WALES_2016);
}

/* What a charge for a line that is not aftercare takes off the council's part begins and ends with it. */
static void cut_by_charges(s117i_timeline *t, s117_fact line)
{
    for (uint32_t i = t->book->first[S117_KIND_CHARGE]; i < t->book->first[S117_KIND_CHARGE + 1]; i++) {
        s117i_sum charged = s117i_sum_of(t->book, t->book->facts[i], S117_AMOUNT);
        if (s117i_linked(t->book, charged.fact, S117_LINE, S117_KIND_SERVICE) != line)
            continue;
        add_cut(t, charged.from);
        add_cut(t, charged.to);
    }
}

static void keep_common(s117i_timeline *t)
{
    t->cuts_count = s117i_sort_days(t->cuts, t->cuts_count);
    if (t->failed == S117_OK && t->cuts_count > 0)
        S117I_ROOM(&t->memory, t->failed, t->common, t->cuts_count);
    for (uint32_t i = 0; t->failed == S117_OK && i < t->cuts_count; i++)
        t->common[i] = t->cuts[i];
    t->common_count = t->failed == S117_OK ? t->cuts_count : 0;
}

/* ---- one stretch --------------------------------------------------------------------------------- */

static s117_fact nursing_on(const s117i_book *book, s117_fact line, s117_date day, int32_t fnc)
{
    if (fnc != S117_FNC_OUT || !s117i_is_below(book, line, "ACC-NUR"))
        return 0;
    for (uint32_t i = book->first[S117_KIND_HEALTH_FUNDING]; i < book->first[S117_KIND_HEALTH_FUNDING + 1]; i++) {
        s117_fact f = book->facts[i];
        if (s117i_covers(book, f, day) && s117i_code_in(book, f, S117_HEALTH_STREAM) == S117_STREAM_FNC && s117i_amount_in(book, f, S117_AMOUNT) != S117_MONEY_UNKNOWN)
            return f;
    }
    return 0;
}

/* The NHS body recorded as funding continuing healthcare or nursing care that day; "". */
static const char *body_of_stream(const s117i_book *book, int32_t stream, s117_date day)
{
    for (uint32_t i = book->first[S117_KIND_HEALTH_FUNDING]; i < book->first[S117_KIND_HEALTH_FUNDING + 1]; i++)
        if (s117i_covers(book, book->facts[i], day) && s117i_code_in(book, book->facts[i], S117_HEALTH_STREAM) == stream)
            return s117i_text_in(book, book->facts[i], S117_BODY);
    return "";
}

static const char *body_of_other(const s117i_book *book, const s117i_segment *s, s117_date day)
{
    const char *body = s117i_text_in(book, s->line, S117_BODY);
    const s117i_standing *standing = s117i_standing_on(book, day);
    if (!*body && s->charge.party == S117_PARTY_CHC)
        return body_of_stream(book, s117i_code_in(book, s->line, S117_FUNDED_UNDER) == S117_FUNDED_FNC ? S117_STREAM_FNC : S117_STREAM_CHC, day);
    if (*body || !(s->charge.other_needs && s->charge.party == S117_PARTY_COUNCIL))
        return body;
    return standing->council_known ? standing->council_code : "";
}

/* The charges for a line on a day, as a number that tells one set from another. */
static uint32_t charges_on(const s117i_book *book, s117_fact line, s117_date day)
{
    uint32_t sum = 0;
    for (uint32_t i = book->first[S117_KIND_CHARGE]; i < book->first[S117_KIND_CHARGE + 1]; i++) {
        s117i_sum charged = s117i_sum_of(book, book->facts[i], S117_AMOUNT); /* one for once lasts a day, if no end is recorded */
        if (charged.from <= day && day < charged.to && s117i_linked(book, charged.fact, S117_LINE, S117_KIND_SERVICE) == line)
            sum = sum * 31u + i + 1;
    }
    return sum;
}

static void judge_stretch(s117i_timeline *t, s117i_segment *s, s117i_notes *notes)
{
    s117_date day = s->from;
    s117_status status = S117_OK;
    s117i_judge_line(t->book, s->line, day, &s->judged, notes);
    s->price = s117i_price_on(t->book, s->line, day, notes);
    s->body = "";
    s->split.policy = -1;
    if (s->judged.status == S117_LINE_AFTERCARE) {
        status = s117i_top_up(t->book, s->line, day, &s->judged, &s->topped, notes);
        s117i_split_of(t->book, s->line, day, &s->split, notes);
        s->nursing = nursing_on(t->book, s->line, day, s->split.fnc);
    } else if (s->judged.status == S117_LINE_NOT_AFTERCARE) {
        s117i_charge_of(t->book, s->line, day, &s->judged, &s->charge, NULL);
        s->body = body_of_other(t->book, s, day);
        s->charges = charges_on(t->book, s->line, day);
    }
    s117i_fail(&t->failed, status);
}

static bool same_split(const s117i_split *a, const s117i_split *b)
{
    if (a->count != b->count || a->whole != b->whole || a->owner != b->owner || a->decision != b->decision || a->policy != b->policy)
        return false;
    for (int32_t i = 0; i < a->count; i++)
        if (a->parts[i].party != b->parts[i].party || a->parts[i].share != b->parts[i].share || strcmp(a->parts[i].body, b->parts[i].body) != 0)
            return false;
    return true;
}

static bool same_top_up(const s117i_topped *a, const s117i_topped *b)
{
    return a->state == b->state && a->top_up == b->top_up && a->lawful == b->lawful && a->per == b->per;
}

/* Of what is not aftercare an entry names the rule of the charge, not why it is none: no new entry begins where only that changes. */
static bool same_status(const s117i_segment *a, const s117i_segment *b)
{
    return a->judged.status == b->judged.status && (a->judged.rule == b->judged.rule || a->judged.status == S117_LINE_NOT_AFTERCARE);
}

static bool same(const s117i_segment *a, const s117i_segment *b)
{
    return a->charges == b->charges && same_status(a, b) && a->price == b->price && a->nursing == b->nursing &&
           a->charge.party == b->charge.party && a->charge.rule == b->charge.rule && strcmp(a->body, b->body) == 0 &&
           same_top_up(&a->topped, &b->topped) && same_split(&a->split, &b->split);
}

static void note_missing_price(const s117i_timeline *t, const s117i_segment *s, s117i_notes *notes)
{
    if (s->price == 0) {
        s117i_note_gap(notes, S117_GAP_PRICE, s->line);
        return;
    }
    s117i_sum sum = s117i_sum_of(t->book, s->price, S117_AMOUNT);
    bool once = sum.per == S117_PER_ONCE;
    if (sum.amount == S117_MONEY_UNKNOWN || sum.per == 0)
        s117i_note_gap(notes, S117_GAP_AMOUNT, s->price);
    else if (!once && !s117i_is_complete(&sum))
        s117i_note_gap(notes, S117_GAP_UNITS, s->price);
}

static void add_stretch(s117i_timeline *t, s117_fact line, s117_date from, s117_date to, uint32_t first_of_line)
{
    s117i_segment s = {.from = from, .to = to, .line = line};
    s117i_notes notes; /* only what counts is cleared: this runs for every stretch */
    notes.gap_count = notes.flaw_count = 0;
    notes.points = 0;
    judge_stretch(t, &s, &notes);
    note_missing_price(t, &s, &notes);
    if (t->told != NULL && to > t->asked_from)
        s117i_tell_notes(t->told, t->book, S117I_WHOLE, &notes);
    s117i_segment *last = t->segments_count > first_of_line ? &t->segments[t->segments_count - 1] : NULL;
    if (last != NULL && last->to == from && same(last, &s)) {
        last->to = to;
        return;
    }
    if (t->failed == S117_OK)
        S117I_ROOM(&t->memory, t->failed, t->segments, t->segments_count + 1);
    if (t->failed == S117_OK)
        t->segments[t->segments_count++] = s;
}

/* ---- all lines ----------------------------------------------------------------------------------- */

/* The first of sorted days after a day, from the place `*at` on, which moves to it; OPEN. */
static s117_date next_cut(const s117_date *cuts, uint32_t count, s117_date day, uint32_t *at)
{
    while (*at < count && cuts[*at] <= day)
        (*at)++;
    return *at < count ? cuts[*at] : S117_DATE_OPEN;
}

static void add_line(s117i_timeline *t, s117_fact line, s117_date until)
{
    s117_date from = s117i_begins(t->book, line), end = s117i_ends(t->book, line);
    uint32_t first = t->segments_count, own = 0, common = 0;
    if (end > until)
        end = until;
    t->cuts_count = 0;
    cut_by_line(t, line, 0);
    cut_by_charges(t, line);
    t->cuts_count = s117i_sort_days(t->cuts, t->cuts_count);
    while (from < end && t->failed == S117_OK) {
        s117_date to = next_cut(t->cuts, t->cuts_count, from, &own), other = next_cut(t->common, t->common_count, from, &common);
        if (other < to)
            to = other;
        if (end < to)
            to = end;
        add_stretch(t, line, from, to, first);
        from = to;
    }
}

void s117i_timeline_of(s117i_timeline *t, s117_date from, s117_date until, bool frozen)
{
    t->asked_from = from;
    cut_all(t);
    keep_common(t);
    for (uint32_t i = t->book->first[S117_KIND_SERVICE]; i < t->book->first[S117_KIND_SERVICE + 1]; i++) {
        s117_fact line = t->book->facts[i];
        if (frozen && s117i_covers(t->book, line, from))
            add_stretch(t, line, from, until, t->segments_count);
        else if (!frozen)
            add_line(t, line, until);
    }
}

void s117i_timeline_free(s117i_timeline *t)
{
    s117i_release(&t->memory, t->segments, t->segments_room * sizeof *t->segments);
    s117i_release(&t->memory, t->common, t->common_room * sizeof *t->common);
    s117i_release(&t->memory, t->cuts, t->cuts_room * sizeof *t->cuts);
}
