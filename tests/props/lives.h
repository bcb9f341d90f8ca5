/* Made-up lives: a plan of facts that can be entered in any order, and a source of random numbers that never changes. */
#ifndef LIVES_H
#define LIVES_H

#include <stdarg.h>
#include <stdbool.h>
#include <setjmp.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <s117/s117.h>

enum { FACTS = 48, VALUES = 20, FACTS_OF_A_LIFE = 40 };

/* ---- random numbers: splitmix64 ----------------------------------------------------------------- */

typedef struct dice { uint64_t state; } dice;

static inline uint64_t roll(dice *d)
{
    uint64_t z = d->state += UINT64_C(0x9e3779b97f4a7c15);
    z = (z ^ z >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
    z = (z ^ z >> 27) * UINT64_C(0x94d049bb133111eb);
    return z ^ z >> 31;
}

static inline int32_t below(dice *d, int32_t most) { return (int32_t)(roll(d) % (uint64_t)most); }
static inline int32_t between(dice *d, int32_t least, int32_t most) { return least + below(d, most - least + 1); }
static inline bool chance(dice *d, int32_t percent) { return below(d, 100) < percent; }

/* ---- a plan ------------------------------------------------------------------------------------- */

typedef struct value {
    s117_attribute attribute;
    s117_type type;
    s117_date earliest, latest; /* dates */
    int32_t number;             /* tri-states, codes, flags */
    const char *text;           /* bodies, texts: static */
} value;

typedef struct planned {
    s117_kind kind;
    int32_t tag;                /* place in the first plan: what is drawn for a fact stays when others are dropped */
    int32_t parent;             /* place in this plan; -1 none */
    s117_date recorded, withdrawn;
    value values[VALUES];
    int32_t value_count;
} planned;

typedef struct life {
    planned facts[FACTS];
    int32_t count;
} life;

/* The id that each fact of the plan got. */
typedef struct ids { s117_fact of[FACTS]; } ids;

static inline planned *plan(life *l, s117_kind kind, int32_t parent)
{
    if (l->count == FACTS)
        return &l->facts[FACTS - 1];
    planned *p = &l->facts[l->count++];
    *p = (planned){.kind = kind, .tag = l->count - 1, .parent = parent, .recorded = S117_DATE_UNKNOWN,
                   .withdrawn = S117_DATE_OPEN};
    return p;
}

static inline value *value_of(planned *p, s117_attribute attribute)
{
    for (int32_t i = 0; i < p->value_count; i++)
        if (p->values[i].attribute == attribute)
            return &p->values[i];
    return NULL;
}

static inline value *put(planned *p, s117_attribute attribute)
{
    value *v = value_of(p, attribute);
    if (v == NULL)
        v = &p->values[p->value_count++];
    *v = (value){.attribute = attribute, .type = s117_attribute_type(attribute)};
    return v;
}

static inline void put_range(planned *p, s117_attribute attribute, s117_date earliest, s117_date latest)
{
    value *v = put(p, attribute);
    v->earliest = earliest;
    v->latest = latest;
}

static inline void put_day(planned *p, s117_attribute attribute, s117_date day) { put_range(p, attribute, day, day); }
static inline void put_number(planned *p, s117_attribute attribute, int32_t number) { put(p, attribute)->number = number; }
static inline void put_text(planned *p, s117_attribute attribute, const char *text) { put(p, attribute)->text = text; }

static inline int32_t number_of(const planned *p, s117_attribute attribute)
{
    const value *v = value_of((planned *)(uintptr_t)p, attribute);
    return v != NULL ? v->number : 0;
}

/* The start or end as planned; unset: unknown start, open end. */
static inline void days_of(const planned *p, s117_attribute attribute, s117_date *earliest, s117_date *latest)
{
    const value *v = value_of((planned *)(uintptr_t)p, attribute);
    *earliest = v != NULL ? v->earliest : attribute == S117_TO ? S117_DATE_OPEN : S117_DATE_UNKNOWN;
    *latest = v != NULL ? v->latest : S117_DATE_OPEN;
}

/* ---- entering it -------------------------------------------------------------------------------- */

static inline s117_status enter_value(s117_person *person, s117_fact fact, const value *v)
{
    switch (v->type) {
    case S117_TYPE_DATE: return s117_person_set_date(person, fact, v->attribute, v->earliest, v->latest);
    case S117_TYPE_BODY: case S117_TYPE_TEXT: return s117_person_set_text(person, fact, v->attribute, v->text);
    default: return s117_person_set_code(person, fact, v->attribute, v->number);
    }
}

/* A date that cannot be (an end before its start) is refused, whatever came before it: the rest of the fact stands. */
static inline s117_fact enter(s117_person *person, const planned *p, s117_fact parent)
{
    s117_fact fact = 0;
    assert_int_equal(s117_person_add(person, p->kind, parent, &fact), S117_OK);
    for (int32_t i = 0; i < p->value_count; i++) {
        s117_status status = enter_value(person, fact, &p->values[i]);
        assert_true(status == S117_OK || status == S117_E_DATE_ORDER);
    }
    if (p->recorded != S117_DATE_UNKNOWN)
        assert_int_equal(s117_person_record(person, fact, p->recorded, NULL), S117_OK);
    if (p->withdrawn != S117_DATE_OPEN)
        assert_int_equal(s117_person_withdraw(person, fact, p->withdrawn), S117_OK);
    return fact;
}

/* Enters the facts in this order of places; a child whose order is not in yet waits until it is. */
static inline s117_person *person_from(const life *l, const int32_t *order, ids *ret_ids)
{
    s117_person *person = NULL;
    ids known = {{0}};
    assert_int_equal(s117_person_new(NULL, &person), S117_OK);
    for (int32_t entered = 0, before = -1; entered < l->count && entered != before;) {
        before = entered;
        for (int32_t i = 0; i < l->count; i++) {
            int32_t at = order != NULL ? order[i] : i;
            const planned *p = &l->facts[at];
            if (known.of[at] != 0 || (p->parent >= 0 && known.of[p->parent] == 0))
                continue;
            known.of[at] = enter(person, p, p->parent >= 0 ? known.of[p->parent] : 0);
            entered++;
        }
    }
    if (ret_ids != NULL)
        *ret_ids = known;
    return person;
}

/* A number drawn once and for all for one fact. */
static inline uint64_t drawn(uint64_t seed, uint64_t round, int32_t tag)
{
    dice d = {seed + round * UINT64_C(0xa0761d6478bd642f) + (uint64_t)tag * UINT64_C(0xe7037ed1a0b428db)};
    return roll(&d);
}

static inline void shuffle(const life *l, uint64_t seed, uint64_t round, int32_t *order)
{
    for (int32_t i = 0; i < l->count; i++) {
        int32_t at = i;
        for (; at > 0 && drawn(seed, round, l->facts[order[at - 1]].tag) > drawn(seed, round, l->facts[i].tag); at--)
            order[at] = order[at - 1];
        order[at] = i;
    }
}

/* The life without the facts for which `keep` is false, and without the children of those. */
static inline life part_of(const life *l, const bool *keep)
{
    life part = {.count = 0};
    int32_t now[FACTS];
    for (int32_t i = 0; i < l->count; i++) {
        int32_t parent = l->facts[i].parent;
        now[i] = -1;
        if (!keep[i] || (parent >= 0 && now[parent] < 0))
            continue;
        part.facts[part.count] = l->facts[i];
        part.facts[part.count].parent = parent >= 0 ? now[parent] : -1;
        now[i] = part.count++;
    }
    return part;
}

/* ---- what facts are like ------------------------------------------------------------------------ */

/* Councils: one that split, one of its parts, ones that were merged, a county, London boroughs, Wales; one the register lacks.
 * */
static const char *const councils[] = {
    "E10000006", "E06000063", "E06000028", "E06000058", "E10000034", "E06000030", "E09000033", "E08000016", "W06000015",
    "W06000024", "E10000009", "E99999999"};
static const char *const localities[] = {"E07000026", "E07000031", "E07000048", "E07999999"};
static const char *const bodies[] = {
    "E10000034", "E06000030", "E10000006", "E06000058", "W06000015", "QGH", "QHM", "7A4", "RXX", "X24"};

/* NHS bodies: two that stand, one that was divided and one that was merged in 2026; CCGs before them, two of them divided;
 * boards in Wales, one of before 2019; one the register lacks. */
static const char *const boards[] = {"QGH", "QOX", "QOX", "QNQ", "QNX", "7A4"};
static const char *const groups[] = {"18C", "92G", "92G", "D4U1Y", "D2P2L", "01Y", "W11000027"};
static const char *const other_nhs[] = {"X24", "7A3", "QZZ", "E06000030"};
static const char *const practices[] = {"J83001", "M81002", "K81003"};
enum { DAY_OF_BOARDS = 19174 }; /* 1 July 2022 */

#define PICK(d, list) ((list)[below((d), (int32_t)(sizeof(list) / sizeof *(list)))])

static inline const char *some_council(dice *d) { return chance(d, 97) ? PICK(d, councils) : PICK(d, bodies); }

/* Mostly one that stood on the day. */
static inline const char *some_nhs(dice *d, s117_date day)
{
    if (chance(d, 4))
        return PICK(d, other_nhs);
    return (day >= DAY_OF_BOARDS) != chance(d, 10) ? PICK(d, boards) : PICK(d, groups);
}

static inline const char *some_body(dice *d, s117_attribute attribute, s117_date day)
{
    switch (attribute) {
    case S117_LOCALITY: return PICK(d, localities);
    case S117_AREA: return some_council(d);
    case S117_NHS_BODY: return some_nhs(d, day);
    case S117_PRACTICE: return PICK(d, practices);
    default: return PICK(d, bodies);
    }
}

/* Known to the day, to the month, to the year, within bounds, or not at all. */
static inline void some_range(dice *d, s117_date day, s117_date *earliest, s117_date *latest)
{
    int32_t how = below(d, 100);
    if (day < S117_DATE_MIN + 3000 || day > S117_DATE_MAX - 3000)
        day = day < S117_DATE_MIN + 3000 ? S117_DATE_MIN + 3000 : S117_DATE_MAX - 3000;
    *earliest = *latest = day;
    if (how >= 80)
        *earliest = day - below(d, 31), *latest = *earliest + 30;
    if (how >= 88)
        *earliest = day - below(d, 366), *latest = *earliest + 365;
    if (how >= 93)
        *latest = day + below(d, 2000);
    if (how >= 95)
        *earliest = S117_DATE_UNKNOWN, *latest = day;
    if (how >= 97)
        *earliest = day, *latest = S117_DATE_OPEN;
    if (how >= 98)
        *earliest = S117_DATE_UNKNOWN, *latest = S117_DATE_OPEN;
}

static inline void put_some(dice *d, planned *p, s117_attribute attribute, s117_date day)
{
    s117_date earliest, latest;
    some_range(d, day, &earliest, &latest);
    put_range(p, attribute, earliest, latest);
}

static inline int32_t some_code(dice *d, s117_kind kind, s117_attribute attribute)
{
    s117_list list = s117_attribute_list(kind, attribute);
    int32_t code = s117_code_at(list, below(d, s117_code_count(list)));
    if (s117_attribute_type(attribute) == S117_TYPE_FLAGS && chance(d, 40))
        code |= s117_code_at(list, below(d, s117_code_count(list)));
    return code;
}

/* Half the attributes that the kind has, at random; dates inside a fact near `day`. */
static inline void put_details(dice *d, planned *p, s117_date day, int32_t percent)
{
    for (int32_t i = 0; i < s117_attribute_count(p->kind); i++) {
        s117_attribute a = s117_attribute_at(p->kind, i);
        if (a == S117_FROM || a == S117_TO || value_of(p, a) != NULL || !chance(d, percent) || s117_attribute_type(a) >= S117_TYPE_MONEY)
            continue; /* money, numbers and links are for packages.h */
        switch (s117_attribute_type(a)) {
        case S117_TYPE_DATE: put_some(d, p, a, day + between(d, -200, 400)); break;
        case S117_TYPE_BODY: put_text(p, a, some_body(d, a, day)); break;
        case S117_TYPE_TEXT: put_text(p, a, a == S117_CATALOGUE ? "ACC-RES" : chance(d, 50) ? "H3" : "file 12, p\xC3\xA4ge 4"); break;
        default: put_number(p, a, some_code(d, p->kind, a)); break;
        }
    }
}

/* What most residences are like: settled, own choice, nothing odd. */
static inline planned *plan_home(dice *d, life *l, s117_date from, s117_date to)
{
    planned *p = plan(l, S117_KIND_RESIDENCE, -1);
    put_some(d, p, S117_FROM, from);
    if (to != S117_DATE_OPEN)
        put_some(d, p, S117_TO, to);
    put_text(p, S117_AREA, some_council(d));
    if (chance(d, 60))
        put_number(p, S117_SETTLED, S117_YES);
    if (chance(d, 60))
        put_text(p, S117_NHS_BODY, some_nhs(d, from));
    if (chance(d, 40))
        put_details(d, p, from, 25);
    if (chance(d, 8))
        put_number(p, S117_NATION, between(d, S117_NATION_SCOTLAND, S117_NATION_ABROAD)), put_text(p, S117_AREA, "");
    return p;
}

static inline planned *plan_span(dice *d, life *l, s117_kind kind, int32_t parent, s117_date from, s117_date to)
{
    planned *p = plan(l, kind, parent);
    put_some(d, p, S117_FROM, from);
    if (to != S117_DATE_OPEN)
        put_some(d, p, S117_TO, to);
    return p;
}

static inline s117_power some_power(dice *d)
{
    static const s117_power common[] = {S117_POWER_S3, S117_POWER_S3, S117_POWER_S3, S117_POWER_S2,
                                        S117_POWER_S37, S117_POWER_S37_41, S117_POWER_S47_49, S117_POWER_S136};
    return chance(d, 60) ? PICK(d, common) : s117_code_at(S117_LIST_POWER, below(d, s117_code_count(S117_LIST_POWER)));
}

#endif
