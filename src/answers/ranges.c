/* The answer over uncertain dates. Between the points at which rules or other dates can tell days apart (uncertain.c) all days are alike:
 * one of them stands for its stretch. Dates are placed one after another, and each splits the stretches that those after it may fall in,
 * so that every order of them comes up. What cannot be (an end before its own beginning) is left out. */
#include "ranges.h"

#include <string.h>

#include "../facts/clone.h"
#include "../facts/store.h"
#include "../facts/schema.h"

/* `b` lies at least `gap` days after `a`. A place among the dates, or -1 and a fixed day. */
typedef struct constraint {
    int32_t a, b;
    s117_date day_a, day_b;
    int32_t gap;
} constraint;

typedef struct examiner {
    const s117i_view *asked;
    s117i_view view;             /* of the copy */
    s117_person *copy;
    s117i_ranges *r;
    S117I_LIST(constraint, constraints);
    int32_t members[S117I_MOVED_MAX], member_count;
    s117i_outcome outcome_first;
    int32_t left;                /* combinations that the bound still allows */
    bool counting;               /* only whether they keep within it */
    bool every_day, any, differs, latest, parts;
} examiner;

/* ---- outcomes ----------------------------------------------------------------------------------- */

s117i_outcome s117i_outcome_of(const s117i_life *life, const s117i_responsible_body *body, const s117i_nhs *nhs, const s117i_nhs *payer)
{
    s117i_outcome o = {.duty = life->status, .since = s117i_since(life), .order = life->duty.order, .council = body->state, .count = body->count,
                       .nhs = nhs->state, .payer = payer->state, .nhs_who = nhs->who, .payer_who = payer->who};
    for (int32_t i = 0; i < body->count; i++) {
        o.bodies[i] = body->bodies[i];
        o.codes[i] = body->codes[i];
    }
    return o;
}

s117i_outcome s117i_outcome_on(const s117i_view *view, s117i_life *room)
{
    s117i_responsible_body body;
    s117i_nhs nhs, payer;
    s117i_sweep(view, room, NULL);
    s117i_find_bodies(view, room, &body, &nhs, &payer);
    return s117i_outcome_of(room, &body, &nhs, &payer);
}

static bool same_candidates(const s117i_candidates *a, const s117i_candidates *b)
{
    if (a->count != b->count)
        return false;
    for (int32_t i = 0; i < a->count; i++)
        if (a->bodies[i] != b->bodies[i] || (a->bodies[i] < 0 && strcmp(a->codes[i], b->codes[i]) != 0))
            return false;
    return true;
}

static bool same_council(const s117i_outcome *a, const s117i_outcome *b)
{
    if (a->council != b->council || a->count != b->count)
        return false;
    for (int32_t i = 0; i < a->count; i++)
        if (a->bodies[i] != b->bodies[i] || (a->bodies[i] < 0 && strcmp(a->codes[i], b->codes[i]) != 0))
            return false;
    return true;
}

bool s117i_outcome_same(const s117i_outcome *a, const s117i_outcome *b)
{
    return a->duty == b->duty && a->order == b->order && same_council(a, b) && a->nhs == b->nhs && a->payer == b->payer &&
           same_candidates(&a->nhs_who, &b->nhs_who) && same_candidates(&a->payer_who, &b->payer_who);
}

static bool comes_before(const s117i_outcome *o, int32_t at, int32_t body, const char *code)
{
    if ((body < 0) != (o->bodies[at] < 0))
        return body >= 0;
    return strcmp(code, o->codes[at]) < 0;
}

static void add_candidate(s117i_outcome *o, int32_t body, const char *code)
{
    for (int32_t i = 0; i < o->count; i++)
        if (strcmp(o->codes[i], code) == 0)
            return;
    if (o->count == S117I_CANDIDATES_MAX)
        return;
    int32_t at = o->count++;
    for (; at > 0 && comes_before(o, at - 1, body, code); at--) {
        o->bodies[at] = o->bodies[at - 1];
        o->codes[at] = o->codes[at - 1];
    }
    o->bodies[at] = body;
    o->codes[at] = code;
}

static void merge_nhs(s117_nhs *state, s117i_candidates *who, s117_nhs other, const s117i_candidates *others)
{
    if (*state == other && same_candidates(who, others))
        return;
    *state = S117_NHS_UNDETERMINED;
    for (int32_t i = 0; i < others->count; i++)
        s117i_add_candidate(who, others->bodies[i], others->codes[i]);
}

void s117i_outcome_merge(s117i_outcome *into, const s117i_outcome *other)
{
    merge_nhs(&into->nhs, &into->nhs_who, other->nhs, &other->nhs_who);
    merge_nhs(&into->payer, &into->payer_who, other->payer, &other->payer_who);
    if (into->duty != other->duty)
        into->duty = S117_DUTY_UNCERTAIN;
    if (into->order != other->order)
        into->order = 0;
    if (other->since.earliest < into->since.earliest)
        into->since.earliest = other->since.earliest;
    if (other->since.latest > into->since.latest)
        into->since.latest = other->since.latest;
    if (same_council(into, other))
        return;
    into->council = S117_COUNCIL_UNDETERMINED;
    for (int32_t i = 0; i < other->count; i++)
        add_candidate(into, other->bodies[i], other->codes[i]);
}

/* ---- one combination of days --------------------------------------------------------------------- */

static void place(examiner *x, uint32_t date)
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
static bool counts_from_end(const examiner *x, const s117i_duty *duty, s117_fact fact)
{
    s117_kind kind = s117i_fact_of(x->copy, fact)->kind;
    if (duty->ended != S117_DATE_OPEN)
        return duty->end.rule == S117I_RULE_END_6;
    return duty->started != S117_DATE_OPEN && (kind == S117_KIND_ORDER || kind == S117_KIND_HOSPITAL_STAY || kind == S117_KIND_CUSTODY);
}

/* "Since" is told as recorded: the range of the date it rests on. */
static s117i_range as_recorded(const examiner *x, const s117i_duty *duty, s117i_range since)
{
    s117_fact fact = duty->ended != S117_DATE_OPEN ? duty->end.fact : duty->started != S117_DATE_OPEN ? duty->start.fact : duty->order;
    s117i_range recorded = since;
    bool found = false;
    for (uint32_t i = 0; i < x->r->dates_count; i++) {
        const s117i_uncertain *u = &x->r->dates[i];
        if (u->fact != fact || !s117i_is_exact(since) || since.earliest != u->day)
            continue;
        if (!found || (u->attribute == S117_TO) == counts_from_end(x, duty, fact))
            recorded = u->recorded;
        found = true;
    }
    return recorded;
}

/* Texts of the copy lie where those of the record do. */
static void point_to_record(const examiner *x, const int32_t *bodies, const char **codes, int32_t count)
{
    for (int32_t i = 0; i < count; i++)
        if (bodies[i] < 0)
            codes[i] = x->asked->person->pool + (codes[i] - x->copy->pool);
}

static s117i_outcome evaluate(examiner *x)
{
    s117i_life life;
    for (uint32_t i = 0; i < x->r->dates_count; i++)
        place(x, i);
    s117i_outcome o = s117i_outcome_on(&x->view, &life);
    if (life.duty.order != 0)
        o.since = as_recorded(x, &life.duty, o.since);
    point_to_record(x, o.bodies, o.codes, o.count);
    point_to_record(x, o.nhs_who.bodies, o.nhs_who.codes, o.nhs_who.count);
    point_to_record(x, o.payer_who.bodies, o.payer_who.codes, o.payer_who.count);
    return o;
}

static void keep_parts(examiner *x, const s117i_outcome *o)
{
    for (uint32_t i = 0; i < x->r->dates_count; i++) {
        const s117i_uncertain *u = &x->r->dates[i];
        s117i_part *part = &x->r->parts[u->part];
        while (part->to < x->r->dates[i].day)
            part++;
        if (part->possible)
            s117i_outcome_merge(&part->outcome, o);
        else
            part->outcome = *o;
        part->possible = true;
    }
}

static void keep(examiner *x, const s117i_outcome *o)
{
    if (!x->any) {
        x->r->outcome = x->outcome_first = *o;
        for (uint32_t i = 0; i < x->r->dates_count; i++)
            x->r->dates[i].first = x->r->dates[i].day;
    } else {
        s117i_outcome_merge(&x->r->outcome, o);
    }
    if (x->any && !x->differs && !s117i_outcome_same(o, &x->outcome_first)) {
        x->differs = true;
        for (uint32_t i = 0; i < x->r->dates_count; i++)
            x->r->dates[i].other = x->r->dates[i].day;
    }
    x->any = true;
    if (x->parts)
        keep_parts(x, o);
}

/* ---- what cannot be ------------------------------------------------------------------------------- */

static int32_t place_of(const examiner *x, s117_fact fact, s117_attribute attribute)
{
    for (uint32_t i = 0; i < x->r->dates_count; i++)
        if (x->r->dates[i].fact == fact && x->r->dates[i].attribute == attribute)
            return (int32_t)i;
    return -1;
}

/* Days after the one asked about are all alike: a fixed one counts as the range of such a day does. A range that is not moved (it has not
 * come, or nothing turns on it) rules out only what it rules out wherever it falls. */
static s117_date fixed_day(const examiner *x, s117_fact fact, s117_attribute attribute, bool after)
{
    s117i_range range = s117i_date(x->asked->person, fact, attribute);
    s117_date day = after ? range.latest : range.earliest, last = s117i_add_days(x->asked->as_at, attribute == S117_TO ? 2 : 1);
    return day > last && day != S117_DATE_OPEN ? last : day;
}

static void constrain(examiner *x, s117_fact before, s117_attribute attribute, s117_fact after, s117_attribute after_attribute, int32_t gap)
{
    constraint c = {place_of(x, before, attribute), place_of(x, after, after_attribute), fixed_day(x, before, attribute, false),
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
static void find_constraints(examiner *x)
{
    const s117_person *person = x->asked->person;
    for (s117_fact id = 1; id <= (s117_fact)person->fact_count; id++) {
        const s117i_fact *fact = s117i_fact_of(person, id);
        bool span = s117i_kind_has(fact->kind, S117_TO);
        if (!s117i_visible(person, id, x->asked->known_by))
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

static s117_date day_a(const examiner *x, const constraint *c) { return c->a < 0 ? c->day_a : x->r->dates[c->a].day; }
static s117_date day_b(const examiner *x, const constraint *c) { return c->b < 0 ? c->day_b : x->r->dates[c->b].day; }

static bool is_possible(const examiner *x)
{
    for (uint32_t i = 0; i < x->constraints_count; i++)
        if (day_b(x, &x->constraints[i]) - day_a(x, &x->constraints[i]) < x->constraints[i].gap)
            return false;
    return true;
}

static bool is_member(const examiner *x, int32_t date)
{
    for (int32_t i = 0; i < x->member_count; i++)
        if (x->members[i] == date)
            return true;
    return false;
}

/* Dates that are not being moved give way to those that are. */
static void give_way(examiner *x, const constraint *c)
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

static void rest(examiner *x)
{
    for (uint32_t i = 0; i < x->r->dates_count; i++)
        if (!is_member(x, (int32_t)i))
            x->r->dates[i].day = x->latest ? x->r->dates[i].high : x->r->dates[i].low;
    for (uint32_t round = 0; round < 4; round++)
        for (uint32_t i = 0; i < x->constraints_count; i++)
            give_way(x, &x->constraints[i]);
}

/* ---- all combinations ----------------------------------------------------------------------------- */

static void lower(s117_date *next, s117_date day, s117_date candidate)
{
    if (candidate > day && candidate < *next)
        *next = candidate;
}

/* A day by itself, and those on either side of it. */
static void lower_around(s117_date *next, s117_date day, s117_date point)
{
    for (int32_t i = -1; i <= 2; i++)
        lower(next, day, point + i);
}

/* The first day after `day` that differs from it for a date, given those already placed. */
static s117_date next_stretch(const examiner *x, int32_t placed, s117_date day, s117_date end)
{
    const s117i_ranges *r = x->r;
    s117_date next = end;
    uint32_t low = 0, high = r->points_count;
    if (x->every_day)
        return day + 1;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (r->points[middle] <= day)
            low = middle + 1;
        else
            high = middle;
    }
    if (low < r->points_count)
        lower(&next, day, r->points[low]);
    for (int32_t i = 0; i < placed; i++) {
        s117_date other = x->r->dates[x->members[i]].day;
        lower_around(&next, day, other);
        for (uint32_t n = 0; n < r->offsets_count; n++) {
            lower_around(&next, day, s117i_offset(other, r->offsets[n], 1));
            lower_around(&next, day, s117i_offset(other, r->offsets[n], -1));
        }
    }
    return next;
}

static bool try_it(examiner *x)
{
    if (x->left-- <= 0)
        return false;
    if (x->counting)
        return true;
    if (x->member_count < (int32_t)x->r->dates_count)
        rest(x);
    if (!is_possible(x))
        return true;
    s117i_outcome o = evaluate(x);
    keep(x, &o);
    return true;
}

/* False when the bound is reached. As deep as there are dates that are moved: at most S117I_MOVED_MAX. */
static bool try_all(examiner *x, int32_t placed)
{
    if (placed == x->member_count)
        return try_it(x);
    const s117i_uncertain *u = &x->r->dates[x->members[placed]];
    for (s117_date day = u->low, next; day <= u->high; day = next) {
        next = next_stretch(x, placed, day, u->high + 1);
        x->r->dates[x->members[placed]].day = day + (next - 1 - day) / 2;
        if (!try_all(x, placed + 1))
            return false;
    }
    return true;
}

/* ---- so many at a time ---------------------------------------------------------------------------- */

/* The next choice of `member_count` dates, in order; false after the last. */
static bool next_members(examiner *x)
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

static bool move_together(examiner *x, int32_t count)
{
    bool all = count == (int32_t)x->r->dates_count;
    x->member_count = count;
    for (int32_t i = 0; i < count; i++)
        x->members[i] = i;
    do {
        x->latest = false;
        if (!try_all(x, 0))
            return false;
        x->latest = true;
        if (!all && !try_all(x, 0))
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

static void count_stretches(examiner *x)
{
    for (uint32_t i = 0; i < x->r->dates_count; i++) {
        s117i_uncertain *u = &x->r->dates[i];
        u->stretches = 0;
        for (s117_date day = u->low; day <= u->high && u->stretches <= S117I_EVALUATIONS; day = next_stretch(x, 0, day, u->high + 1))
            u->stretches++;
    }
}

/* Whether so many at a time are within the bound even before they split each other's stretches: the sum of all products of `count`. */
static bool may_fit(const examiner *x, int32_t count, int32_t bound)
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

/* All together if the bound allows, else three, two, one; at the least all at their earliest and all at their latest. */
static void move_all(examiner *x)
{
    int32_t all = (int32_t)x->r->dates_count, steps[] = {all, 3, 2, 1, 0};
    int32_t bound = evaluations(x->copy);
    if (all <= S117I_MOVED_MAX)
        count_stretches(x);
    for (size_t i = 0; i < sizeof steps / sizeof steps[0]; i++) {
        if ((i > 0 && steps[i] >= all) || steps[i] > S117I_MOVED_MAX || (steps[i] > 0 && all > S117I_MOVED_MAX))
            continue;
        if (!may_fit(x, steps[i], bound))
            continue;
        x->left = bound;
        x->counting = true;
        if (!move_together(x, steps[i]))
            continue;
        x->left = bound;
        x->counting = false;
        move_together(x, steps[i]);
        x->r->together = steps[i];
        return;
    }
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

static void split(examiner *x)
{
    s117i_ranges *r = x->r;
    for (uint32_t i = 0; i < r->dates_count; i++) {
        s117i_uncertain *u = &r->dates[i];
        u->part = r->parts_count;
        for (s117_date day = u->low, next; day <= u->high && r->failed == S117_OK; day = next) {
            next = next_stretch(x, 0, day, u->high + 1);
            add_part(r, u, day, next - 1);
        }
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
static void walk(examiner *x)
{
    s117i_outcome last = x->outcome_first;
    for (uint32_t i = 0; i < x->r->dates_count; i++)
        x->r->dates[i].day = x->r->dates[i].first;
    for (uint32_t i = 0; i < x->r->dates_count; i++) {
        x->r->dates[i].day = x->r->dates[i].other;
        s117i_outcome o = evaluate(x);
        x->r->dates[i].depends = !s117i_outcome_same(&o, &last);
        last = o;
    }
}

/* ---- the whole ------------------------------------------------------------------------------------ */

void s117i_examine(const s117i_view *view, const s117i_outcome *base, bool parts, s117i_ranges *ret_ranges)
{
    s117i_ranges *r = ret_ranges;
    *r = (s117i_ranges){.memory = view->person->memory, .outcome = *base};
    if (!s117i_has_uncertain(view))
        return;
    examiner x = {.asked = view, .view = *view, .r = r, .parts = parts};
    s117i_list_uncertain(view, r);
    if (r->failed == S117_OK)
        r->failed = s117i_person_clone(view->person, &x.copy);
    if (r->failed != S117_OK)
        return;
    x.view.person = x.copy;
    x.every_day = few_days(r);
    bool moved = r->dates_count <= S117I_MOVED_MAX;
    x.parts = parts && moved;
    if (moved)
        find_constraints(&x);
    if (x.parts)
        split(&x);
    if (r->failed == S117_OK)
        move_all(&x);
    r->differs = x.differs;
    if (x.differs && x.parts && r->failed == S117_OK)
        walk(&x);
    for (uint32_t i = 0; i < r->dates_count && x.parts && x.differs && r->failed == S117_OK; i++)
        join(r, &r->dates[i]);
    s117i_release(&r->memory, x.constraints, x.constraints_room * sizeof *x.constraints);
    s117_person_free(x.copy);
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
    s117i_release(&r->memory, r->dates, r->dates_room * sizeof *r->dates);
    s117i_release(&r->memory, r->parts, r->parts_room * sizeof *r->parts);
    s117i_release(&r->memory, r->points, r->points_room * sizeof *r->points);
    s117i_release(&r->memory, r->offsets, r->offsets_room * sizeof *r->offsets);
}
