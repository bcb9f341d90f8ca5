/* Which dates of a record are uncertain, and the days between which an answer can change. */
#include "ranges.h"

#include "../facts/schema.h"

/* What rules count from a date: days as they are, months from 1,000 on. */
enum { MONTHS = 1000 };

s117_date s117i_offset(s117_date day, s117_date offset, int32_t sign)
{
    return offset >= MONTHS ? s117i_add_months(day, sign * (offset - MONTHS)) : s117i_add_days(day, sign * offset);
}

/* ---- what the rules count ----------------------------------------------------------------------- */

/* How long a power lasts (detention.c); 0: until something ends it. */
static s117_date days_of_power(s117_power power)
{
    switch (power) {
    case S117_POWER_S2: return 28;
    case S117_POWER_S4: case S117_POWER_S5_2: case S117_POWER_S135: case S117_POWER_S136: return 3;
    case S117_POWER_S35: case S117_POWER_S36: return 84;
    case S117_POWER_S38: return MONTHS + 12;
    default: return 0;
    }
}

static bool is_by_application(s117_power power)
{
    return power == S117_POWER_S2 || power == S117_POWER_S3 || power == S117_POWER_S4 || power == S117_POWER_S19G;
}

static bool has_absence(const s117_person *person, const s117i_fact *order)
{
    for (s117_fact id = order->child; id != 0; id = s117i_fact_of(person, id)->sibling)
        if (s117i_fact_of(person, id)->kind == S117_KIND_ABSENCE)
            return true;
    return false;
}

static int32_t offsets_of_order(const s117_person *person, const s117i_fact *order, s117_attribute attribute, s117_date *ret)
{
    s117_power power = order->codes[S117I_SLOT_POWER];
    int32_t count = 0;
    if (attribute != S117_FROM && attribute != S117_APPLICATION)
        return 0;
    if (attribute == S117_FROM && days_of_power(power) != 0)
        ret[count++] = days_of_power(power);
    if (attribute == S117_FROM && has_absence(person, order))
        ret[count++] = MONTHS + 6;     /* s20(1): absence within the first authority */
    if (is_by_application(power))
        ret[count++] = 14;             /* s6(1)(a): SI 2022/635 reg 6(3) looks at the day 14 days before an application */
    return count;
}

static int32_t offsets_of(const s117_person *person, const s117i_fact *fact, s117_attribute attribute, s117_date *ret)
{
    switch (fact->kind) {
    case S117_KIND_ORDER: return offsets_of_order(person, fact, attribute, ret);
    case S117_KIND_BIRTH: ret[0] = MONTHS + 12 * 18; return 1;                         /* a child */
    case S117_KIND_CTO_RECALL: ret[0] = 3; return attribute == S117_FROM;              /* s17F(6): 72 hours */
    case S117_KIND_ABSENCE: ret[0] = MONTHS + 6; return attribute == S117_FROM;        /* s18(4) */
    case S117_KIND_ENDING: ret[0] = MONTHS + 12; return attribute == S117_ASSESSED;    /* END-8: a recent assessment */
    case S117_KIND_CUSTODY:
        ret[0] = 28;                                                                   /* s22(4)-(8) */
        ret[1] = MONTHS + 6;
        return attribute == S117_FROM ? 2 : 0;
    default: return 0;
    }
}

static bool lapses(const s117i_fact *fact)
{
    return fact->kind != S117_KIND_ENDING && (fact->kind != S117_KIND_ORDER || days_of_power(fact->codes[S117I_SLOT_POWER]) != 0);
}

/* ---- the dates of one fact ---------------------------------------------------------------------- */

/* Kinds that no answer on duty, council or NHS body looks at. */
static bool is_idle(s117_kind kind)
{
    return kind == S117_KIND_DISPUTE;
}

static bool may_matter(const s117i_view *view, s117_fact id)
{
    const s117i_fact *fact = s117i_fact_of(view->person, id);
    return s117i_is_of_life(fact) && !is_idle(fact->kind) && s117i_visible(view->person, id, view->known_by);
}

typedef struct visit {
    const s117i_view *view;
    s117i_ranges *ranges;
    void (*date)(struct visit *v, s117_fact fact, s117_attribute attribute, s117i_range range);
    s117_date first;
    bool found;
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
    uint32_t at = r->known_count++;
    for (; at > 0; at--) {
        int32_t nth = 0;
        while (nth < 6 && rank(person, u, nth) == rank(person, &r->known[at - 1], nth))
            nth++;
        if (rank(person, u, nth) >= rank(person, &r->known[at - 1], nth))
            break;
        r->known[at] = r->known[at - 1];
    }
    r->known[at] = *u;
}

/* A power is not used before it is in force, if the range allows. */
static void list_date(visit *v, s117_fact fact, s117_attribute attribute, s117i_range range)
{
    s117i_ranges *r = v->ranges;
    const s117i_fact *f = s117i_fact_of(v->view->person, fact);
    if (!s117i_is_range(range))
        return;
    s117i_uncertain u = {.fact = fact, .attribute = attribute, .recorded = range, .low = range.earliest, .high = range.latest};
    if (u.low < v->first)
        u.low = v->first < range.latest ? v->first : range.latest;
    s117_date working = s117i_working_day(f, false);
    if (attribute == S117_FROM && working > u.low && working <= u.high)
        u.low = working;
    u.lapses = lapses(f);
    u.offset_count = offsets_of(v->view->person, f, attribute, u.offsets);
    if (r->failed == S117_OK)
        S117I_ROOM(&r->memory, r->failed, r->known, r->known_count + 1);
    if (r->failed == S117_OK)
        insert(v->view->person, r, &u);
}

/* ---- points ------------------------------------------------------------------------------------- */

static bool is_among(const s117i_uncertain *u, s117_date day)
{
    return u->low < day && day <= u->high;
}

/* Only where an uncertain date may fall, or what is counted from it. */
static bool is_wanted(const s117i_ranges *r, s117_date point)
{
    for (uint32_t i = 0; i < r->known_count; i++) {
        const s117i_uncertain *u = &r->known[i];
        bool wanted = is_among(u, point);
        for (int32_t n = 0; n < u->offset_count && !wanted; n++)
            wanted = is_among(u, s117i_offset(point, u->offsets[n], 1)) || is_among(u, s117i_offset(point, u->offsets[n], -1));
        if (wanted)
            return true;
    }
    return false;
}

static uint32_t point_place(const s117i_ranges *r, s117_date day)
{
    uint32_t at = 0, high = r->points_count;
    while (at < high) {
        uint32_t middle = at + (high - at) / 2;
        if (r->points[middle] < day)
            at = middle + 1;
        else
            high = middle;
    }
    return at;
}

static void add_point(s117i_ranges *r, s117_date point)
{
    uint32_t at = point_place(r, point);
    bool known = at < r->points_count && r->points[at] == point;
    if (r->failed != S117_OK || known || !is_wanted(r, point))
        return;
    S117I_ROOM(&r->memory, r->failed, r->points, r->points_count + 1);
    if (r->failed != S117_OK)
        return;
    for (uint32_t i = r->points_count++; i > at; i--)
        r->points[i] = r->points[i - 1];
    r->points[at] = point;
}

/* The day, and the days on either side: some rules look at the day before, some rows give the last day instead of the first after. */
static void add_around(s117i_ranges *r, s117_date day)
{
    for (int32_t i = -1; i <= 2; i++)
        add_point(r, s117i_add_days(day, i));
}

/* A date known to the day, and what is counted from it. Uncertain ones divide each other's days as they are placed. */
static void point_at(visit *v, s117_fact fact, s117_attribute attribute, s117i_range range)
{
    s117_date offsets[S117I_OFFSETS_MAX];
    if (!s117i_is_exact(range) || !s117i_is_day(range.earliest))
        return;
    add_around(v->ranges, range.earliest);
    for (int32_t i = offsets_of(v->view->person, s117i_fact_of(v->view->person, fact), attribute, offsets); i > 0; i--) {
        add_around(v->ranges, s117i_offset(range.earliest, offsets[i - 1], 1));
        add_around(v->ranges, s117i_offset(range.earliest, offsets[i - 1], -1));
    }
}

/* Of a law the day, and those on either side; of the register, on which bodies only follow one another, the day. */
static void add_law(s117i_ranges *r, const s117i_law *law)
{
    static const s117_date days[] = {S117I_ACT_1983, S117I_V1_1996, S117I_V2_1997, S117I_CPIA_2005, S117I_SCOTLAND_2005, S117I_V3_2008,
                                     14367 /* 2009-05-03 */, S117I_LHB_2003, S117I_CCG_2013, S117I_V5_2015, S117I_REGS_2016, S117I_WALES_2016,
                                     S117I_PAYS_2020, S117I_REGS_2022, S117I_PAYS_2025};
    for (size_t i = 0; i < sizeof days / sizeof days[0]; i++)
        for (int32_t n = -1; n <= 1; n++)
            add_point(r, days[i] + n);
    add_around(r, law->s45);
    add_around(r, law->s46);
    for (uint32_t i = 0; i < law->reg->change_count; i++)
        add_point(r, law->reg->change_days[i]);
}

/* ---- stretches ---------------------------------------------------------------------------------- */

/* The first point after a day, counted `offset` further on. */
static void lower_to_point(const s117i_ranges *r, s117_date *next, s117_date day, s117_date offset, int32_t sign)
{
    uint32_t low = 0, high = r->points_count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (s117i_offset(r->points[middle], offset, sign) <= day)
            low = middle + 1;
        else
            high = middle;
    }
    s117_date found = low < r->points_count ? s117i_offset(r->points[low], offset, sign) : *next;
    if (found < *next)
        *next = found;
}

static s117_date next_cut(const s117i_ranges *r, const s117i_uncertain *u, s117_date day)
{
    s117_date next = S117_DATE_OPEN;
    lower_to_point(r, &next, day, 0, 1);
    for (int32_t i = 0; i < u->offset_count; i++) {
        lower_to_point(r, &next, day, u->offsets[i], 1);
        lower_to_point(r, &next, day, u->offsets[i], -1);
    }
    return next;
}

static void cut(s117i_ranges *r, s117i_uncertain *u)
{
    u->cut = r->cuts_count;
    for (s117_date day = next_cut(r, u, u->low); day <= u->high && day < S117_DATE_OPEN && r->failed == S117_OK; day = next_cut(r, u, day)) {
        S117I_ROOM(&r->memory, r->failed, r->cuts, r->cuts_count + 1);
        if (r->failed == S117_OK)
            r->cuts[r->cuts_count++] = day;
    }
    u->cut_count = r->cuts_count - u->cut;
}

static bool is_tied(const s117i_view *view, s117_fact fact)
{
    const s117i_fact *f = s117i_fact_of(view->person, fact);
    for (s117_fact id = 1; id <= (s117_fact)view->person->fact_count; id++) {
        const s117i_fact *other = s117i_fact_of(view->person, id);
        if (id != fact && other->kind == f->kind && other->from.earliest <= f->from.latest && f->from.earliest <= other->from.latest)
            return true;
    }
    return false;
}

/* ---- the list ----------------------------------------------------------------------------------- */

static void note_uncertain(visit *v, s117_fact fact, s117_attribute attribute, s117i_range range)
{
    (void)fact;
    (void)attribute;
    v->found = v->found || s117i_is_range(range);
}

bool s117i_has_uncertain(const s117i_view *view)
{
    visit v = {.view = view, .date = note_uncertain};
    if (view->person->inexact > 0)
        each_date(&v);
    return v.found;
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
    if (r->known_count > S117I_KNOWN_MAX)
        return;
    v.date = point_at;
    each_date(&v);
    add_law(r, view->law);
    for (uint32_t i = 0; i < r->known_count; i++) {
        r->known[i].tied = is_tied(view, r->known[i].fact);
        cut(r, &r->known[i]);
    }
}

/* ---- the dates that count in a stretch of time ---------------------------------------------------- */

/* Days from `until` on are all alike. An end has one day more to fall on than a beginning, so that both may lie there. */
s117_date s117i_last_worth(s117_date until, s117_attribute attribute)
{
    s117_date last = until == S117_DATE_OPEN ? S117_DATE_MAX - 2 : until - 1;
    return last + (attribute == S117_TO ? 2 : 1);
}

static void count_crowd(s117i_ranges *r, s117i_uncertain *u)
{
    u->crowd = -1; /* itself */
    for (uint32_t i = 0; i < r->dates_count; i++)
        u->crowd += r->dates[i].low <= u->high && u->low <= r->dates[i].high;
}

void s117i_take_dates(s117i_ranges *r, s117_date until)
{
    r->dates_count = 0;
    for (uint32_t i = 0; i < r->known_count && r->failed == S117_OK; i++) {
        s117i_uncertain u = r->known[i];
        s117_date last = s117i_last_worth(until, u.attribute);
        if (u.recorded.earliest >= until)
            continue;
        if (u.high > last)
            u.high = last > u.low ? last : u.low;
        S117I_ROOM(&r->memory, r->failed, r->dates, r->dates_count + 1);
        if (r->failed == S117_OK)
            r->dates[r->dates_count++] = u;
    }
    for (uint32_t i = 0; i < r->dates_count && r->dates_count <= S117I_MOVED_MAX; i++)
        count_crowd(r, &r->dates[i]);
}
