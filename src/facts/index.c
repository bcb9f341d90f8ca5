/* What happened, in order of date. An index entry depends on what a fact says, never on when it was entered: two records
 * of the same life give the same events and spans, whatever the order of entry. */
#include "index.h"

#include <string.h>

#include "../base/text.h"
#include "schema.h"

/* ---- the day that counts ------------------------------------------------------------------------ */

/* Days on which powers came into force; see law.h, which the record may not use. */
enum {
    MHA_1983 = 5020,           /* 1983-09-30 */
    SUPERVISED_1996 = 9587,    /* 1996-04-01: Mental Health (Patients in the Community) Act 1995 */
    DIRECTIONS_1997 = 10135,   /* 1997-10-01: s45A, Crime (Sentences) Act 1997 */
    INSANITY_2005 = 12873,     /* 2005-03-31: CPIA s5 in its present form */
    COMMUNITY_2008 = 14186     /* 2008-11-03: community treatment orders, Mental Health Act 2007 */
};

static s117_date power_in_force(int32_t power)
{
    switch (power) {
    case S117_POWER_S45A:
        return DIRECTIONS_1997;
    case S117_POWER_CPIA:
        return INSANITY_2005;
    case S117_POWER_S80C: case S117_POWER_S85ZA:
        return COMMUNITY_2008;
    case S117_POWER_UNKNOWN: case S117_POWER_PRE83: case S117_POWER_MCA: case S117_POWER_INFORMAL: case S117_POWER_OTHER_ACT:
    case S117_POWER_CPIA_OLD: case S117_POWER_CPIA_OTHER: case S117_POWER_ADM_ASSESS:
    case S117_POWER_CAA68: case S117_POWER_AFA06:
        return S117_DATE_MIN; /* not of the 1983 Act, or not known to be */
    default:
        return MHA_1983;
    }
}

static s117_date in_force(const s117i_fact *fact)
{
    switch (fact->kind) {
    case S117_KIND_ORDER:
        return power_in_force(fact->codes[S117I_SLOT_POWER]);
    case S117_KIND_CTO: case S117_KIND_CTO_RECALL:
        return COMMUNITY_2008;
    case S117_KIND_SUPERVISED_DISCHARGE:
        return SUPERVISED_1996;
    default:
        return S117_DATE_MIN;
    }
}

/* The earliest day, else the latest, else none (open). */
static s117_date known_day(s117i_range range)
{
    return range.earliest != S117_DATE_UNKNOWN ? range.earliest : range.latest;
}

static s117_date working_begin(const s117i_fact *fact)
{
    s117_date day, power;

    if (!s117i_kind_has(fact->kind, S117_TO)) {
        day = known_day(fact->from);
        return day == S117_DATE_OPEN ? S117_DATE_MIN : day;
    }
    day = fact->from.earliest == S117_DATE_UNKNOWN ? S117_DATE_MIN : fact->from.earliest;
    power = in_force(fact);
    return day < power && power <= fact->from.latest && power < fact->to.latest ? power : day;
}

/* A day that must lie after `begin` if it can: "from June 2014 to 2014" did not end in January. */
static s117_date day_after(s117i_range range, s117_date begin)
{
    s117_date day = known_day(range);

    return day <= begin && range.latest > begin ? s117i_add_days(begin, 1) : day;
}

void s117i_set_working_days(s117i_fact *fact)
{
    s117_date end;

    fact->begins = working_begin(fact);
    end = day_after(fact->to, fact->begins);
    fact->ends = end < fact->begins ? fact->begins : end;
}

/* ---- what a question sees ----------------------------------------------------------------------- */

static bool stands(const s117i_fact *fact, s117_date known_by)
{
    bool recorded = fact->recorded == S117_DATE_UNKNOWN || fact->recorded <= known_by;

    return recorded && (fact->withdrawn == S117_DATE_OPEN || fact->withdrawn > known_by);
}

bool s117i_stands(const s117_person *p, s117_fact id, s117_date known_by)
{
    const s117i_fact *fact = s117i_fact_of(p, id);

    return stands(fact, known_by) && (fact->parent == 0 || stands(s117i_fact_of(p, fact->parent), known_by));
}

s117_fact s117i_next_under(const s117_person *p, s117_fact order, s117_fact twin, s117_fact after)
{
    s117_fact next = after != 0 ? s117i_fact_of(p, after)->sibling : s117i_fact_of(p, order)->child;

    if (next == 0 && twin != 0 && (after == 0 || s117i_fact_of(p, after)->parent == order))
        next = s117i_fact_of(p, twin)->child;
    return next;
}

s117_fact s117i_once(const s117_person *p, s117_fact last, s117_date known_by)
{
    if (last == 0 || s117i_visible(p, last, known_by))
        return last;
    for (s117_fact id = last - 1; id > 0; id--)
        if (s117i_fact_of(p, id)->kind == s117i_fact_of(p, last)->kind && s117i_visible(p, id, known_by))
            return id;
    return 0;
}

/* ---- entries of one fact ------------------------------------------------------------------------ */

enum { NO_EVENT = 255, ENTRIES = 3 };

/* Order within one day. What belongs to an order ends before it and begins after it; ends come before beginnings; decisions
 * come after everything that may have changed where the person is; death comes last. */
enum { RANK_RESTRICTION_ENDED = 10, RANK_ORDER_OF_HOURS = 43 };
static const struct { uint8_t begin, finish; } ranks[] = {
    [0] = {NO_EVENT, NO_EVENT},
    [S117_KIND_BIRTH] = {51, NO_EVENT}, /* the 18th birthday */
    [S117_KIND_DEATH] = {90, NO_EVENT},
    [S117_KIND_RESIDENCE] = {40, 32},
    [S117_KIND_HOSPITAL_STAY] = {41, 31},
    [S117_KIND_CUSTODY] = {50, 30},
    [S117_KIND_ORDER] = {42, 20},
    [S117_KIND_LEAVE] = {63, 0},
    [S117_KIND_CTO] = {60, 3},
    [S117_KIND_CTO_RECALL] = {62, 2},
    [S117_KIND_CONDITIONAL_DISCHARGE] = {61, 4},
    [S117_KIND_ABSENCE] = {64, 1},
    [S117_KIND_TRANSFER] = {49, NO_EVENT},
    [S117_KIND_TRIBUNAL] = {65, NO_EVENT},
    [S117_KIND_SUPERVISED_DISCHARGE] = {66, 33},
    [S117_KIND_DESTINATION] = {68, NO_EVENT},
    [S117_KIND_ENDING] = {70, NO_EVENT},
    [S117_KIND_NOTICE] = {71, NO_EVENT},
    [S117_KIND_NO_SERVICES] = {67, 33},
    [S117_KIND_DISPUTE] = {NO_EVENT, NO_EVENT},
    [S117_KIND_REGISTRATION] = {44, 34},
    [S117_KIND_USUAL_RESIDENCE] = {45, 35},
    [S117_KIND_FORCES] = {46, 36},
    [S117_KIND_CHILD_PLACEMENT] = {47, 37},
    [S117_KIND_NHSE_SERVICE] = {48, 38},
};

static uint8_t begin_rank(s117_kind kind)
{
    return kind < S117_KIND_NEED ? ranks[kind].begin : NO_EVENT;
}

typedef struct entries {
    s117i_event events[ENTRIES];
    uint32_t count;
    bool has_span;
    s117i_span span;
} entries;

/* FNV-1a on words instead of bytes; values, not memory, so that every machine gets the same. */
static uint32_t mix(uint32_t hash, uint32_t word)
{
    hash = (hash ^ word) * 16777619u;
    return hash ^ hash >> 15;
}

static uint32_t mix_range(uint32_t hash, s117i_range range)
{
    return mix(mix(hash, (uint32_t)range.earliest), (uint32_t)range.latest);
}

/* What the fact says, without how it came in (id, parent, recorded, withdrawn, reference, source): facts with the same
 * key and dates are interchangeable. Orders of one day lie by power. */
static uint32_t key_of(const s117_person *p, const s117i_fact *fact)
{
    uint32_t hash = mix(2166136261u, fact->kind);

    hash = mix_range(mix_range(hash, fact->from), fact->to);
    for (uint32_t i = 0; i < S117I_DATE_SLOTS; i++)
        hash = mix_range(hash, fact->dates[i]);
    hash = mix(hash, (uint32_t)fact->flags);
    for (uint32_t i = 0; i < S117I_CODE_SLOTS; i++)
        hash = mix(hash, fact->codes[i]);
    for (uint32_t i = 0; fact->figures != 0 && i < S117I_AMOUNT_SLOTS; i++) {
        uint64_t amount = (uint64_t)p->figures[fact->figures - 1].amounts[i];
        hash = mix(mix(hash, (uint32_t)amount), (uint32_t)(amount >> 32));
    }
    for (uint32_t i = 0; i < S117I_SLOT_REF; i++) {
        for (const char *byte = p->pool + fact->texts[i]; *byte; byte++)
            hash = mix(hash, (unsigned char)*byte);
        hash = mix(hash, 0);
    }
    return fact->kind == S117_KIND_ORDER ? (uint32_t)fact->codes[S117I_SLOT_POWER] << 24 | hash >> 8 : hash;
}

uint32_t s117i_content_key(const s117_person *person, s117_fact id)
{
    return key_of(person, s117i_fact_of(person, id));
}

static void put_event(entries *out, const s117i_event *common, s117_date date, uint8_t rank, uint8_t what)
{
    s117i_event *event = &out->events[out->count++];

    *event = *common;
    event->date = date;
    event->rank = rank;
    event->what = what;
}

/* The first day on which someone is 18; OPEN if nobody knows it. */
static s117_date adulthood(s117i_range birth)
{
    if (birth.earliest == S117_DATE_UNKNOWN || birth.earliest == S117_DATE_OPEN)
        return S117_DATE_OPEN;
    s117_date day = s117i_add_months(birth.earliest, 18 * 12);
    return s117i_age_on(birth.earliest, day) < 18 ? s117i_add_days(day, 1) : day; /* born on 29 February */
}

/* A fact of one day. Nothing happens on a day nobody knows. A notice works when received. */
static void collect_day(entries *out, const s117i_event *common, const s117i_fact *fact)
{
    s117_date day = fact->kind == S117_KIND_BIRTH ? adulthood(fact->from) : known_day(fact->from);
    s117i_range received = fact->dates[S117I_DATE_RECEIVED_ON];

    if (fact->kind == S117_KIND_NOTICE && known_day(received) != S117_DATE_OPEN)
        day = known_day(received);
    if (day != S117_DATE_OPEN)
        put_event(out, common, day, ranks[fact->kind].begin, S117I_BEGIN);
}

/* What belongs to an order cannot begin before it, if its own date leaves that open ("leave in 2014"). */
static s117_date begin_under(const s117_person *p, const s117i_fact *fact, s117_date begin)
{
    s117_date order;

    if (fact->parent == 0)
        return begin;
    order = s117i_working_day(s117i_fact_of(p, fact->parent), false);
    return begin < order && order <= fact->from.latest ? order : begin;
}

static void collect_span(const s117_person *p, entries *out, const s117i_event *common, const s117i_fact *fact)
{
    s117_date begin = begin_under(p, fact, s117i_working_day(fact, false)), end = s117i_working_day(fact, true), mark;
    bool same_day;

    if (end <= begin && fact->to.latest > begin)
        end = s117i_add_days(begin, 1);
    same_day = end <= begin;
    if (same_day && fact->kind != S117_KIND_ORDER)
        return; /* half-open: an interval of no days */
    put_event(out, common, begin, ranks[fact->kind].begin, S117I_BEGIN);
    if (end != S117_DATE_OPEN) /* an order of a few hours counts (any length does): it ends after it began */
        put_event(out, common, end, same_day ? RANK_ORDER_OF_HOURS : ranks[fact->kind].finish, S117I_FINISH);
    if (fact->kind == S117_KIND_ORDER) {
        mark = day_after(fact->dates[S117I_DATE_RESTRICTION_ENDED], begin);
        if (mark != S117_DATE_OPEN)
            put_event(out, common, mark, RANK_RESTRICTION_ENDED, S117I_MARK + S117I_DATE_RESTRICTION_ENDED);
    }
    out->has_span = true;
    out->span = (s117i_span){begin, end, end, common->key, common->fact};
}

static void collect(const s117_person *p, s117_fact id, entries *out)
{
    const s117i_fact *fact = s117i_fact_of(p, id);
    s117i_event common = {0};

    *out = (entries){0};
    if (begin_rank(fact->kind) == NO_EVENT)
        return;
    common.kind = fact->kind;
    common.key = key_of(p, fact);
    common.fact = id;
    if (ranks[fact->kind].finish == NO_EVENT)
        collect_day(out, &common, fact);
    else
        collect_span(p, out, &common, fact);
}

/* ---- events ------------------------------------------------------------------------------------- */

static bool event_before(const s117i_event *a, const s117i_event *b)
{
    if (a->date != b->date)
        return a->date < b->date;
    if (a->rank != b->rank)
        return a->rank < b->rank;
    if (a->key != b->key)
        return a->key < b->key;
    return a->fact < b->fact;
}

static uint32_t event_place(const s117_person *p, const s117i_event *event)
{
    uint32_t low = 0, high = p->event_count;

    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (event_before(&p->events[middle], event))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static void insert_event(s117_person *p, const s117i_event *event)
{
    uint32_t at = event_place(p, event);

    memmove(&p->events[at + 1], &p->events[at], (p->event_count - at) * sizeof *event);
    p->events[at] = *event;
    p->event_count++;
}

static void remove_event(s117_person *p, const s117i_event *event)
{
    uint32_t at = event_place(p, event);

    p->event_count--;
    memmove(&p->events[at], &p->events[at + 1], (p->event_count - at) * sizeof *event);
}

/* ---- spans -------------------------------------------------------------------------------------- */

static s117i_spans *spans_of(s117_person *p, s117_kind kind)
{
    switch (kind) {
    case S117_KIND_RESIDENCE: return &p->residences;
    case S117_KIND_HOSPITAL_STAY: return &p->stays;
    case S117_KIND_CUSTODY: return &p->custodies;
    case S117_KIND_ORDER: return &p->orders;
    case S117_KIND_REGISTRATION: return &p->registrations;
    case S117_KIND_USUAL_RESIDENCE: case S117_KIND_FORCES: case S117_KIND_CHILD_PLACEMENT: case S117_KIND_NHSE_SERVICE:
        return &p->standings;
    default: return NULL;
    }
}

static bool span_before(const s117i_span *a, const s117i_span *b)
{
    if (a->from != b->from)
        return a->from < b->from;
    if (a->key != b->key)
        return a->key < b->key;
    return a->fact < b->fact;
}

static uint32_t span_place(const s117i_spans *spans, const s117i_span *span)
{
    uint32_t low = 0, high = spans->count;

    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (span_before(&spans->items[middle], span))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* Furthest ends from `at` on. Once one comes out as it was, so do all after it. */
static void reach_from(s117i_spans *spans, uint32_t at)
{
    s117_date reach = at > 0 ? spans->items[at - 1].reach : S117_DATE_UNKNOWN;

    for (uint32_t i = at; i < spans->count; i++) {
        s117i_span *span = &spans->items[i];
        if (span->to > reach)
            reach = span->to;
        if (span->reach == reach)
            return;
        span->reach = reach;
    }
}

static void insert_span(s117i_spans *spans, const s117i_span *span)
{
    uint32_t at = span_place(spans, span);

    memmove(&spans->items[at + 1], &spans->items[at], (spans->count - at) * sizeof *span);
    spans->items[at] = *span;
    spans->items[at].reach = at > 0 && spans->items[at - 1].reach > span->to ? spans->items[at - 1].reach : span->to;
    spans->count++;
    reach_from(spans, at + 1);
}

static void remove_span(s117i_spans *spans, const s117i_span *span)
{
    uint32_t at = span_place(spans, span);

    spans->count--;
    memmove(&spans->items[at], &spans->items[at + 1], (spans->count - at) * sizeof *span);
    reach_from(spans, at);
}

/* ---- the index ---------------------------------------------------------------------------------- */

/* Events that one fact of a kind can give, whatever is set in it. */
static uint32_t most_events(s117_kind kind)
{
    if (begin_rank(kind) == NO_EVENT)
        return 0;
    if (ranks[kind].finish == NO_EVENT)
        return 1;
    return kind == S117_KIND_ORDER ? ENTRIES : 2;
}

s117_status s117i_index_reserve(s117_person *person, s117_kind kind)
{
    s117i_spans *spans = spans_of(person, kind);
    uint32_t most = person->event_most + most_events(kind);
    void *block = person->events;
    s117_status status = s117i_grow(&person->memory, &block, &person->event_room, most, sizeof *person->events);

    person->events = block;
    if (status != S117_OK || !spans)
        return status;
    block = spans->items;
    status = s117i_grow(&person->memory, &block, &spans->room, spans->most + 1, sizeof *spans->items);
    spans->items = block;
    return status;
}

static bool has_range(const s117i_fact *fact)
{
    bool found = s117i_is_range(fact->from) || s117i_is_range(fact->to);

    if (!s117i_is_of_life(fact))
        return false; /* an uncertain price makes no duty uncertain */
    for (uint32_t i = 0; i < S117I_DATE_SLOTS; i++)
        found = found || s117i_is_range(fact->dates[i]);
    return found;
}

void s117i_index_add(s117_person *person, s117_fact id)
{
    s117_kind kind = s117i_fact_of(person, id)->kind;
    s117i_spans *spans = spans_of(person, kind);

    person->event_most += most_events(kind);
    if (spans)
        spans->most++;
    s117i_index_insert(person, id);
}

void s117i_index_remove(s117_person *person, s117_fact id)
{
    s117i_spans *spans = spans_of(person, s117i_fact_of(person, id)->kind);
    entries old;

    person->inexact -= has_range(s117i_fact_of(person, id));
    collect(person, id, &old);
    for (uint32_t i = 0; i < old.count; i++)
        remove_event(person, &old.events[i]);
    if (spans && old.has_span)
        remove_span(spans, &old.span);
}

static bool says_death(const s117i_fact *fact)
{
    return fact->kind == S117_KIND_DEATH || (fact->kind == S117_KIND_ORDER && fact->codes[S117I_SLOT_HOW] == S117_END_DIED);
}

void s117i_index_insert(s117_person *person, s117_fact id)
{
    s117i_spans *spans = spans_of(person, s117i_fact_of(person, id)->kind);
    s117i_fact *fact = &person->facts[id - 1];
    entries fresh;

    s117i_set_working_days(fact);
    person->deaths = person->deaths || says_death(fact);
    person->disputes = person->disputes || fact->kind == S117_KIND_DISPUTE;
    person->discharges = person->discharges || fact->kind == S117_KIND_CTO || fact->kind == S117_KIND_CONDITIONAL_DISCHARGE;
    person->transfers = person->transfers || fact->kind == S117_KIND_TRANSFER;
    person->inexact += has_range(fact);
    fact->code_hash = s117i_hash(person->pool + fact->texts[S117I_SLOT_AREA]);
    collect(person, id, &fresh);
    for (uint32_t i = 0; i < fresh.count; i++)
        insert_event(person, &fresh.events[i]);
    if (spans && fresh.has_span)
        insert_span(spans, &fresh.span);
}
