/* Combinations of days for uncertain dates. Between the points at which rules or other dates can tell days apart (uncertain.c) all days are
 * alike: one of them stands for its stretch. Dates are placed one after another, and each splits the stretches that those after it may fall
 * in, so that every order of them comes up. What cannot be (an end before its own beginning) is left out.
 *
 * A stretch stands for its first day: on any day asked about in it, the date has come; and the last day of all stands for a date that has
 * not. So the combinations do not turn on the day asked about, and a history can run each of them once. */
#include "ranges.h"

#include <string.h>

#include "../facts/clone.h"
#include "../facts/store.h"
#include "../facts/schema.h"

/* ---- one combination of days --------------------------------------------------------------------- */

static void place(s117i_examiner *x, uint32_t date)
{
    const s117i_uncertain *u = &x->r->dates[date];
    s117i_range day = s117i_exact(x->r->dates[date].day);
    s117i_fact changed = *s117i_fact_of(x->copy, u->fact);
    s117i_range *slot = u->attribute == S117_FROM ? &changed.from : u->attribute == S117_TO ? &changed.to
                                                  : &changed.dates[s117i_slot(changed.kind, u->attribute)];
    if (slot->earliest == day.earliest && slot->latest == day.latest)
        return;
    *slot = day;
    s117i_store_change(x->copy, u->fact, &changed);
}

/* Of one fact both dates may have fallen on a day: out of hospital or custody by an end, otherwise by a beginning. */
static bool counts_from_end(const s117i_examiner *x, const s117i_duty *duty, s117_fact fact)
{
    s117_kind kind = s117i_fact_of(x->copy, fact)->kind;
    if (duty->ended != S117_DATE_OPEN)
        return duty->end.rule == S117I_RULE_END_6;
    return duty->started != S117_DATE_OPEN && (kind == S117_KIND_ORDER || kind == S117_KIND_HOSPITAL_STAY || kind == S117_KIND_CUSTODY);
}

static s117i_range hull(s117i_range a, s117i_range b)
{
    return (s117i_range){a.earliest < b.earliest ? a.earliest : b.earliest, a.latest > b.latest ? a.latest : b.latest};
}

/* "Since" is told as recorded: the range of the date it rests on. Of facts of a kind that fall on one day any may be the one that the
 * sweep names: all of them count. */
static s117i_range as_recorded(const s117i_examiner *x, const s117i_duty *duty, s117i_range since)
{
    s117_fact fact = duty->ended != S117_DATE_OPEN ? duty->end.fact : duty->started != S117_DATE_OPEN ? duty->start.fact : duty->order;
    s117i_range likely = since, other = since;
    if (fact == 0 || !s117i_is_exact(since))
        return since;
    bool from_end = counts_from_end(x, duty, fact);
    for (uint32_t i = 0; i < x->r->dates_count; i++) {
        const s117i_uncertain *u = &x->r->dates[i];
        if (since.earliest != u->day || s117i_fact_of(x->copy, u->fact)->kind != s117i_fact_of(x->copy, fact)->kind)
            continue;
        if (u->attribute != S117_FROM && u->attribute != S117_TO)
            continue; /* an application, an expiry: nothing has gone on since that */
        if ((u->attribute == S117_TO) == from_end)
            likely = hull(likely, u->recorded);
        else if (u->fact == fact)
            other = u->recorded;
    }
    return s117i_is_exact(likely) ? other : likely;
}

/* Texts of the copy lie where those of the record do. */
static void point_to_record(const s117i_examiner *x, const int32_t *bodies, const char **codes, int32_t count)
{
    for (int32_t i = 0; i < count; i++)
        if (bodies[i] < 0)
            codes[i] = x->asked->person->pool + (codes[i] - x->copy->pool);
}

s117i_outcome s117i_outcome_told(const s117i_examiner *x, const s117i_life *life, const s117i_responsible_body *body, const s117i_nhs *nhs,
                                 const s117i_nhs *payer)
{
    s117i_outcome o = s117i_outcome_of(life, body, nhs, payer);
    if (life->duty.order != 0)
        o.since = as_recorded(x, &life->duty, o.since);
    point_to_record(x, o.bodies, o.codes, o.count);
    point_to_record(x, o.nhs_who.bodies, o.nhs_who.codes, o.nhs_who.count);
    point_to_record(x, o.payer_who.bodies, o.payer_who.codes, o.payer_who.count);
    return o;
}

void s117i_examiner_place(s117i_examiner *x)
{
    for (uint32_t i = 0; i < x->r->dates_count; i++)
        place(x, i);
}

/* ---- what cannot be ------------------------------------------------------------------------------- */

static int32_t place_of(const s117i_examiner *x, s117_fact fact, s117_attribute attribute)
{
    for (uint32_t i = 0; i < x->r->dates_count; i++)
        if (x->r->dates[i].fact == fact && x->r->dates[i].attribute == attribute)
            return (int32_t)i;
    return -1;
}

/* Days after the one asked about are all alike: a fixed one counts as the range of such a day does. A range that is not moved (it has not
 * come, or nothing turns on it) rules out only what it rules out wherever it falls. */
static s117_date fixed_day(const s117i_examiner *x, s117_fact fact, s117_attribute attribute, bool after)
{
    s117i_range range = s117i_date(x->asked->person, fact, attribute);
    s117_date day = after ? range.latest : range.earliest, last = s117i_last_worth(x->until, attribute);
    return day > last && day != S117_DATE_OPEN ? last : day;
}

static void constrain(s117i_examiner *x, s117_fact before, s117_attribute attribute, s117_fact after, s117_attribute after_attribute, int32_t gap)
{
    s117i_constraint c = {place_of(x, before, attribute), place_of(x, after, after_attribute), fixed_day(x, before, attribute, false),
                    fixed_day(x, after, after_attribute, true), gap};
    const s117i_uncertain *dates = x->r->dates;
    if ((c.a < 0 && c.b < 0) || (c.a < 0 && !s117i_is_day(c.day_a)) || (c.b < 0 && !s117i_is_day(c.day_b)))
        return;
    s117_date low = c.a < 0 ? c.day_a : dates[c.a].low, high = c.b < 0 ? c.day_b : dates[c.b].high;
    if (high - low < gap) /* the record contradicts itself, whatever the day */
        return;
    if (x->r->failed == S117_OK)
        S117I_ROOM(&x->r->memory, x->r->failed, x->constraints, x->constraints_count + 1);
    if (x->r->failed == S117_OK)
        x->constraints[x->constraints_count++] = c;
}

/* No end before its beginning (an interval of no days is none, but an order of some hours is one); what happens under an order lies in it. */
static void find_constraints(s117i_examiner *x)
{
    const s117_person *person = x->asked->person;
    for (s117_fact id = 1; id <= (s117_fact)person->fact_count; id++) {
        const s117i_fact *fact = s117i_fact_of(person, id);
        bool span = s117i_kind_has(fact->kind, S117_TO);
        if (!s117i_is_of_life(fact) || !s117i_visible(person, id, x->asked->known_by))
            continue;
        if (span)
            constrain(x, id, S117_FROM, id, S117_TO, fact->kind == S117_KIND_ORDER ? 0 : 1);
        if (fact->parent == 0 || fact->kind == S117_KIND_DESTINATION)
            continue;
        constrain(x, fact->parent, S117_FROM, id, S117_FROM, 0);
        if (!span)
            continue;
        constrain(x, id, S117_FROM, fact->parent, S117_TO, 0);
        constrain(x, id, S117_TO, fact->parent, S117_TO, 0);
    }
}

static s117_date day_a(const s117i_examiner *x, const s117i_constraint *c) { return c->a < 0 ? c->day_a : x->r->dates[c->a].day; }
static s117_date day_b(const s117i_examiner *x, const s117i_constraint *c) { return c->b < 0 ? c->day_b : x->r->dates[c->b].day; }

static bool is_possible(const s117i_examiner *x)
{
    for (uint32_t i = 0; i < x->constraints_count; i++)
        if (day_b(x, &x->constraints[i]) - day_a(x, &x->constraints[i]) < x->constraints[i].gap)
            return false;
    return true;
}

static bool is_member(const s117i_examiner *x, int32_t date)
{
    for (int32_t i = 0; i < x->member_count; i++)
        if (x->members[i] == date)
            return true;
    return false;
}

/* Dates that are not being moved give way to those that are. */
static void give_way(s117i_examiner *x, const s117i_constraint *c)
{
    s117_date a = day_a(x, c), b = day_b(x, c);
    bool free_a = c->a >= 0 && !is_member(x, c->a), free_b = c->b >= 0 && !is_member(x, c->b);
    if (b - a >= c->gap)
        return;
    if (free_b && x->r->dates[c->b].high >= a + c->gap && (!x->latest || !free_a))
        x->r->dates[c->b].day = a + c->gap;
    else if (free_a && x->r->dates[c->a].low <= b - c->gap)
        x->r->dates[c->a].day = b - c->gap;
}

/* Where a date that is not being moved lies. */
static s117_date resting(const s117i_examiner *x, int32_t date)
{
    return x->latest ? x->r->dates[date].high : x->r->dates[date].low;
}

static void rest(s117i_examiner *x)
{
    for (uint32_t i = 0; i < x->r->dates_count; i++)
        if (!is_member(x, (int32_t)i))
            x->r->dates[i].day = resting(x, (int32_t)i);
    for (uint32_t round = 0; round < 4; round++)
        for (uint32_t i = 0; i < x->constraints_count; i++)
            give_way(x, &x->constraints[i]);
}

/* ---- stretches ------------------------------------------------------------------------------------ */

static void lower(s117_date *next, s117_date day, s117_date candidate)
{
    if (candidate > day && candidate < *next)
        *next = candidate;
}

s117_date s117i_next_point(const s117i_examiner *x, const s117i_uncertain *u, s117_date day, s117_date end)
{
    uint32_t low = u->cut, high = u->cut + u->cut_count;
    if (x->every_day)
        return day + 1;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (x->r->cuts[middle] <= day)
            low = middle + 1;
        else
            high = middle;
    }
    return low < u->cut + u->cut_count && x->r->cuts[low] < end ? x->r->cuts[low] : end;
}

/* A day by itself, and those on either side of it: some rules look at the day before, some rows give the last day instead of the first after. */
static void lower_around(s117_date *next, s117_date day, s117_date point)
{
    for (int32_t i = -1; i <= 2; i++)
        lower(next, day, point + i);
}

/* What is counted from the one, against what is counted from the other. */
static void lower_by(s117_date *next, s117_date day, const s117i_uncertain *u, const s117i_uncertain *other, s117_date at)
{
    lower_around(next, day, at);
    for (int32_t i = 0; i < u->offset_count; i++) {
        lower_around(next, day, s117i_offset(at, u->offsets[i], 1));
        lower_around(next, day, s117i_offset(at, u->offsets[i], -1));
    }
    for (int32_t i = 0; i < other->offset_count; i++) {
        s117_date counted = s117i_offset(at, other->offsets[i], 1);
        lower_around(next, day, counted);
        lower_around(next, day, s117i_offset(at, other->offsets[i], -1));
        for (int32_t n = 0; n < u->offset_count; n++)
            lower_around(next, day, s117i_offset(counted, u->offsets[n], -1));
    }
}

/* The first day after `day` that differs from it for a date, given those already placed. Its last days stand by themselves: a date that
 * has not come, and others after it. */
static s117_date next_stretch(const s117i_examiner *x, int32_t placed, s117_date day)
{
    const s117i_ranges *r = x->r;
    const s117i_uncertain *u = &r->dates[x->members[placed]];
    s117_date end = u->high + 1, next = s117i_next_point(x, u, day, end);
    if (x->every_day)
        return next;
    for (int32_t i = 0; i <= u->crowd && i < 3; i++)
        lower(&next, day, u->high - i);
    for (int32_t i = 0; i < placed; i++)
        lower_by(&next, day, u, &r->dates[x->members[i]], r->dates[x->members[i]].day);
    for (int32_t i = 0; i < (int32_t)r->dates_count && x->member_count < (int32_t)r->dates_count; i++)
        if (!is_member(x, i))
            lower_by(&next, day, u, &r->dates[i], resting(x, i));
    return next;
}

/* ---- all combinations ----------------------------------------------------------------------------- */

/* False when the bound is reached. */
static bool try_it(s117i_examiner *x)
{
    if (x->left-- <= 0)
        return false;
    if (x->counting)
        return true;
    if (x->member_count < (int32_t)x->r->dates_count)
        rest(x);
    if (is_possible(x))
        x->each(x);
    return true;
}

static bool try_all(s117i_examiner *x, int32_t placed);

static bool try_on(s117i_examiner *x, int32_t placed, s117_date day)
{
    x->r->dates[x->members[placed]].day = day;
    return placed + 1 == x->member_count ? try_it(x) : try_all(x, placed + 1);
}

/* The days that stand for a stretch: the first; one that leaves room for others before it; the last, if something runs out that is counted from it.
 * As deep as there are dates that are moved: at most S117I_MOVED_MAX. */
static bool try_all(s117i_examiner *x, int32_t placed)
{
    const s117i_uncertain *u = &x->r->dates[x->members[placed]];
    bool shared = u->crowd > 0 && placed + 1 < x->member_count;
    for (s117_date day = u->low, next; day <= u->high; day = next) {
        next = next_stretch(x, placed, day);
        s117_date last = next - 1, room = day + 2 < last ? day + 2 : last;
        if (!try_on(x, placed, day))
            return false;
        if (shared && room > day && !try_on(x, placed, room))
            return false;
        if (u->offset_count > 0 && u->lapses && last > (shared ? room : day) && !try_on(x, placed, last))
            return false;
    }
    return true;
}

/* ---- so many at a time ---------------------------------------------------------------------------- */

/* The next choice of `member_count` dates, in order; false after the last. */
static bool next_members(s117i_examiner *x)
{
    int32_t total = (int32_t)x->r->dates_count, at = x->member_count - 1;
    while (at >= 0 && x->members[at] == total - x->member_count + at)
        at--;
    if (at < 0)
        return false;
    x->members[at]++;
    for (int32_t i = at + 1; i < x->member_count; i++)
        x->members[i] = x->members[i - 1] + 1;
    return true;
}

static bool try_members(s117i_examiner *x)
{
    return x->member_count == 0 ? try_it(x) : try_all(x, 0);
}

static bool move_together(s117i_examiner *x, int32_t count)
{
    bool all = count == (int32_t)x->r->dates_count;
    x->member_count = count;
    for (int32_t i = 0; i < count; i++)
        x->members[i] = i;
    do {
        x->latest = false;
        if (!try_members(x))
            return false;
        x->latest = true;
        if (!all && !try_members(x))
            return false;
    } while (next_members(x));
    return true;
}

static int32_t evaluations(const s117_person *person)
{
    uint32_t fit = S117I_EVENTS / (person->event_count + 1);
    return fit > S117I_EVALUATIONS ? S117I_EVALUATIONS : fit < S117I_EVALUATIONS_LEAST ? S117I_EVALUATIONS_LEAST : (int32_t)fit;
}

static bool few_days(const s117i_ranges *r)
{
    int64_t product = 1;
    for (uint32_t i = 0; i < r->dates_count && product <= S117I_EVERY_DAY; i++)
        product *= (int64_t)r->dates[i].high - r->dates[i].low + 1;
    return product <= S117I_EVERY_DAY;
}

static void count_stretches(s117i_examiner *x)
{
    for (uint32_t i = 0; i < x->r->dates_count; i++) {
        s117i_uncertain *u = &x->r->dates[i];
        u->stretches = 0;
        for (s117_date day = u->low; day <= u->high && u->stretches <= S117I_EVALUATIONS; day = s117i_next_point(x, u, day, u->high + 1))
            u->stretches++;
    }
}

/* Whether so many at a time are within the bound even before they split each other's stretches: the sum of all products of `count`. */
static bool may_fit(const s117i_examiner *x, int32_t count, int32_t bound)
{
    int64_t sums[S117I_MOVED_MAX + 1] = {1};
    for (uint32_t i = 0; i < x->r->dates_count && count > 0; i++)
        for (int32_t n = count; n > 0; n--) {
            sums[n] += sums[n - 1] * x->r->dates[i].stretches;
            if (sums[n] > bound)
                sums[n] = bound + 1;
        }
    return sums[count] <= bound;
}

static bool fits(s117i_examiner *x, int32_t count)
{
    int32_t all = (int32_t)x->r->dates_count, bound = evaluations(x->copy);
    if (count > S117I_MOVED_MAX || (count > 0 && all > S117I_MOVED_MAX) || !may_fit(x, count, bound))
        return false;
    x->left = bound;
    x->counting = true;
    return move_together(x, count);
}

/* All together if the bound allows, else three, two, one; at the least all at their earliest and all at their latest. */
void s117i_examiner_run(s117i_examiner *x)
{
    int32_t all = (int32_t)x->r->dates_count, steps[] = {all, 3, 2, 1, 0};
    for (size_t i = 0; i < sizeof steps / sizeof steps[0]; i++) {
        if (i == 0 ? !x->exact : steps[i] >= all || !fits(x, steps[i]))
            continue;
        x->left = evaluations(x->copy);
        x->counting = false;
        move_together(x, steps[i]);
        x->r->together = steps[i];
        return;
    }
}

/* ---- a stretch of time ---------------------------------------------------------------------------- */

static void take_time(s117i_examiner *x, s117_date from, s117_date until)
{
    x->from = from;
    x->until = until;
    s117i_take_dates(x->r, until);
    x->constraints_count = 0;
    x->every_day = few_days(x->r);
    if (x->r->dates_count <= S117I_MOVED_MAX) {
        find_constraints(x);
        count_stretches(x);
    }
    x->exact = x->r->failed == S117_OK && fits(x, (int32_t)x->r->dates_count);
}

/* A point halfway between; `from` if there is none. */
static s117_date middle_of(const s117i_examiner *x)
{
    const s117i_ranges *r = x->r;
    uint32_t low = 0, high = r->points_count;
    while (low < high && r->points[low] <= x->from)
        low++;
    while (high > low && r->points[high - 1] >= x->until)
        high--;
    return low < high ? r->points[low + (high - low) / 2] : x->from;
}

/* As long as not all dates can be moved together: what may come later need not be moved. */
void s117i_examiner_settle(s117i_examiner *x, s117_date day)
{
    take_time(x, S117_DATE_MIN, S117_DATE_OPEN);
    for (int32_t i = 0; i < S117I_CUTS && x->r->failed == S117_OK && !x->exact; i++) {
        s117_date cut = middle_of(x);
        if (cut <= x->from)
            return;
        if (day < cut)
            take_time(x, x->from, cut);
        else
            take_time(x, cut, x->until);
    }
}

void s117i_examiner_open(const s117i_view *view, s117i_ranges *ranges, s117i_examiner *ret_examiner)
{
    s117i_examiner *x = ret_examiner;
    *x = (s117i_examiner){.asked = view, .view = *view, .r = ranges};
    s117i_list_uncertain(view, ranges);
    if (ranges->failed == S117_OK)
        ranges->failed = s117i_person_clone(view->person, &x->copy);
    x->view.person = x->copy;
}

void s117i_examiner_close(s117i_examiner *x)
{
    s117i_release(&x->r->memory, x->constraints, x->constraints_room * sizeof *x->constraints);
    s117_person_free(x->copy);
}
