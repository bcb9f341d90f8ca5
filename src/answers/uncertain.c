/* Which dates of a record are uncertain, and the days between which an answer can change. */
#include "ranges.h"

#include "../facts/schema.h"

/* What rules count from a date: days as they are, months from 1,000 on. */
enum { MONTHS = 1000 };

s117_date s117i_offset(s117_date day, s117_date offset, int32_t sign)
{
    return offset >= MONTHS ? s117i_add_months(day, sign * (offset - MONTHS)) : s117i_add_days(day, sign * offset);
}

static void add_date(s117i_ranges *r, s117_date **list, uint32_t *count, uint32_t *room, s117_date date)
{
    void *block = *list;
    uint32_t at = 0, high = *count;
    while (at < high) {
        uint32_t middle = at + (high - at) / 2;
        if ((*list)[middle] <= date)
            at = middle + 1;
        else
            high = middle;
    }
    if (r->failed != S117_OK || (at > 0 && (*list)[at - 1] == date))
        return;
    r->failed = s117i_grow(&r->memory, &block, room, *count + 1, sizeof **list);
    *list = block;
    if (r->failed != S117_OK)
        return;
    for (uint32_t i = *count; i > at; i--)
        (*list)[i] = (*list)[i - 1];
    (*list)[at] = date;
    (*count)++;
}

static void add_offset(s117i_ranges *r, s117_date offset)
{
    add_date(r, &r->offsets, &r->offsets_count, &r->offsets_room, offset);
}

/* Only where a date of this record may fall, unless all are asked for. */
static void add_point(s117i_ranges *r, s117_date point)
{
    bool wanted = r->all_points;
    for (uint32_t i = 0; i < r->dates_count && !wanted; i++)
        wanted = r->dates[i].low < point && point <= r->dates[i].high;
    if (wanted)
        add_date(r, &r->points, &r->points_count, &r->points_room, point);
}

/* ---- what the rules count ----------------------------------------------------------------------- */

static void add_power_offsets(s117i_ranges *r, s117_power power)
{
    switch (power) { /* detention.c: how long a power lasts */
    case S117_POWER_S2: add_offset(r, 28); break;
    case S117_POWER_S4: case S117_POWER_S5_2: case S117_POWER_S135: case S117_POWER_S136: add_offset(r, 3); break;
    case S117_POWER_S35: case S117_POWER_S36: add_offset(r, 84); break;
    case S117_POWER_S38: add_offset(r, MONTHS + 12); break;
    default: break;
    }
}

static void add_offsets(s117i_ranges *r, const s117i_fact *fact)
{
    switch (fact->kind) {
    case S117_KIND_BIRTH: add_offset(r, MONTHS + 12 * 18); break;  /* a child */
    case S117_KIND_CTO_RECALL: add_offset(r, 3); break;            /* s17F(6): 72 hours */
    case S117_KIND_ABSENCE: add_offset(r, MONTHS + 6); break;      /* s18(4) */
    case S117_KIND_CUSTODY:
        add_offset(r, 28);                                         /* s22(4)-(8) */
        add_offset(r, MONTHS + 6);
        break;
    case S117_KIND_ORDER:
        add_power_offsets(r, fact->codes[S117I_SLOT_POWER]);
        add_offset(r, 14);                                         /* s6(1)(a): an application leads to admission within 14 days */
        break;
    default: break;
    }
}

/* ---- the dates of one fact ---------------------------------------------------------------------- */

/* Kinds that no answer on duty or council looks at. */
static bool is_idle(s117_kind kind)
{
    return kind == S117_KIND_DISPUTE;
}

static bool may_matter(const s117i_view *view, s117_fact id)
{
    return !is_idle(s117i_fact_of(view->person, id)->kind) && s117i_visible(view->person, id, view->known_by);
}

/* A range that began by the day asked about: one that lies after it has not come, wherever it falls. */
static bool is_uncertain(const s117i_view *view, s117i_range range)
{
    return s117i_is_range(range) && range.earliest <= view->as_at;
}

typedef struct visit {
    const s117i_view *view;
    s117i_ranges *ranges;
    void (*date)(struct visit *v, s117_fact fact, s117_attribute attribute, s117i_range range);
    s117_date first;
} visit;

static void each_date(visit *v)
{
    const s117_person *person = v->view->person;
    for (s117_fact id = 1; id <= (s117_fact)person->fact_count; id++) {
        s117_kind kind = s117i_fact_of(person, id)->kind;
        for (int32_t i = 0; may_matter(v->view, id) && i < s117_attribute_count(kind); i++) {
            s117_attribute attribute = s117_attribute_at(kind, i);
            if (s117_attribute_type(attribute) == S117_TYPE_DATE)
                v->date(v, id, attribute, s117i_date(person, id, attribute));
        }
    }
}

static void find_first(visit *v, s117_fact fact, s117_attribute attribute, s117i_range range)
{
    (void)fact;
    (void)attribute;
    if (s117i_is_day(range.earliest) && range.earliest < v->first)
        v->first = range.earliest;
    if (s117i_is_day(range.latest) && range.latest < v->first)
        v->first = range.latest;
}

static int64_t rank(const s117_person *person, const s117i_uncertain *u, int32_t nth)
{
    const s117i_fact *f = s117i_fact_of(person, u->fact);
    switch (nth) {
    case 0: return u->low;
    case 1: return u->high;
    case 2: return f->kind;
    case 3: return u->attribute;
    case 4: return f->from.earliest;
    case 5: return f->to.earliest;
    default: return f->codes[S117I_SLOT_POWER];
    }
}

/* By what they say: the order of entry must not show. */
static void insert(const s117_person *person, s117i_ranges *r, const s117i_uncertain *u)
{
    uint32_t at = r->dates_count++;
    for (; at > 0; at--) {
        int32_t nth = 0;
        while (nth < 6 && rank(person, u, nth) == rank(person, &r->dates[at - 1], nth))
            nth++;
        if (rank(person, u, nth) >= rank(person, &r->dates[at - 1], nth))
            break;
        r->dates[at] = r->dates[at - 1];
    }
    r->dates[at] = *u;
}

/* A power is not used before it is in force, if the range allows. An end has one day more to fall on after the day asked about than a
 * beginning, so that both may lie there. */
static void list_date(visit *v, s117_fact fact, s117_attribute attribute, s117i_range range)
{
    s117i_ranges *r = v->ranges;
    const s117i_fact *f = s117i_fact_of(v->view->person, fact);
    s117_date last = s117i_add_days(v->view->as_at, attribute == S117_TO ? 2 : 1);
    if (!is_uncertain(v->view, range))
        return;
    s117i_uncertain u = {.fact = fact, .attribute = attribute, .recorded = range, .low = range.earliest, .high = range.latest};
    if (u.low < v->first)
        u.low = v->first < range.latest ? v->first : range.latest;
    if (u.high > last)
        u.high = last > u.low ? last : u.low;
    s117_date working = s117i_working_day(f, false);
    if (attribute == S117_FROM && working > u.low && working <= u.high)
        u.low = working;
    if (r->failed == S117_OK)
        S117I_ROOM(&r->memory, r->failed, r->dates, r->dates_count + 1);
    if (r->failed == S117_OK)
        insert(v->view->person, r, &u);
}

/* ---- points ------------------------------------------------------------------------------------- */

/* The day, and the days on either side: some rules look at the day before, some rows give the last day instead of the first after. */
static void add_around(s117i_ranges *r, s117_date day)
{
    if (!s117i_is_day(day))
        return;
    for (int32_t i = r->all_points ? 0 : -1; i <= (r->all_points ? 1 : 2); i++)
        add_point(r, s117i_add_days(day, i));
}

static void add_counted(s117i_ranges *r, s117_date day)
{
    add_around(r, day);
    for (uint32_t i = 0; s117i_is_day(day) && i < r->offsets_count; i++) {
        add_around(r, s117i_offset(day, r->offsets[i], 1));
        if (!r->all_points) /* nothing happens before what it is counted from */
            add_around(r, s117i_offset(day, r->offsets[i], -1));
    }
}

/* Every date of the record; of a range, its ends. */
static void point_at(visit *v, s117_fact fact, s117_attribute attribute, s117i_range range)
{
    (void)attribute;
    (void)fact;
    add_counted(v->ranges, range.earliest);
    if (!s117i_is_range(range))
        return;
    add_counted(v->ranges, range.latest);
    if (v->ranges->all_points) { /* so near the ends of a range not all orders of the dates in it have room */
        add_counted(v->ranges, s117i_is_day(range.earliest) ? s117i_add_days(range.earliest, 2) : S117_DATE_OPEN);
        add_counted(v->ranges, s117i_is_day(range.latest) ? s117i_add_days(range.latest, -2) : S117_DATE_OPEN);
    }
}

static void add_law(s117i_ranges *r, const s117i_law *law)
{
    static const s117_date days[] = {S117I_ACT_1983, S117I_V1_1996, S117I_V2_1997, S117I_CPIA_2005, S117I_SCOTLAND_2005, S117I_V3_2008,
                                     14367 /* 2009-05-03 */, S117I_LHB_2003, S117I_CCG_2013, S117I_V5_2015, S117I_REGS_2016, S117I_WALES_2016,
                                     S117I_PAYS_2020, S117I_REGS_2022, S117I_PAYS_2025};
    for (size_t i = 0; i < sizeof days / sizeof days[0]; i++)
        add_counted(r, days[i]);
    add_counted(r, law->s45);
    add_counted(r, law->s46);
    for (uint32_t i = 0; i < law->reg->change_count; i++)
        add_around(r, law->reg->change_days[i]);
}

/* ---- the list ----------------------------------------------------------------------------------- */

static void note_uncertain(visit *v, s117_fact fact, s117_attribute attribute, s117i_range range)
{
    (void)fact;
    (void)attribute;
    if (is_uncertain(v->view, range))
        v->first = S117_DATE_UNKNOWN;
}

bool s117i_has_uncertain(const s117i_view *view)
{
    visit v = {.view = view, .date = note_uncertain, .first = 0};
    if (view->person->inexact > 0)
        each_date(&v);
    return v.first == S117_DATE_UNKNOWN;
}

/* Nothing recorded, and no day of the law, comes so long before the first date of the record. */
enum { LONG_BEFORE = 1000 + 12 * 20 };

void s117i_list_uncertain(const s117i_view *view, s117i_ranges *r)
{
    visit v = {.view = view, .ranges = r, .date = find_first, .first = S117I_ACT_1983};
    each_date(&v);
    v.first = s117i_offset(v.first, LONG_BEFORE, -1);
    v.date = list_date;
    each_date(&v);
    if (r->dates_count > S117I_MOVED_MAX && !r->all_points)
        return;
    for (s117_fact id = 1; id <= (s117_fact)view->person->fact_count; id++)
        if (may_matter(view, id))
            add_offsets(r, s117i_fact_of(view->person, id));
    v.date = point_at;
    each_date(&v);
    add_counted(r, view->as_at);
    add_law(r, view->law);
}
