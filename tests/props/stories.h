/* Lives as they go, and lives as no life goes: both must be answered. */
#ifndef STORIES_H
#define STORIES_H

#include "lives.h"

enum { DAY_1975 = 1826, DAY_2028 = 21184 };

typedef struct story {
    dice *d;
    life *l;
    s117_date now;
} story;

static inline s117_date later(story *s, int32_t most)
{
    s->now += below(s->d, most) + (chance(s->d, 90) ? 1 : 0);
    return s->now;
}

static inline bool full(const story *s, int32_t needed) { return s->l->count + needed > FACTS_OF_A_LIFE; }

static inline int32_t last_place(const story *s) { return s->l->count - 1; }

/* ---- what happens under an order ---------------------------------------------------------------- */

static inline void tell_leave(story *s, int32_t order)
{
    s117_date from = later(s, 40);
    planned *p = plan_span(s->d, s->l, S117_KIND_LEAVE, order, from, chance(s->d, 85) ? later(s, 60) : S117_DATE_OPEN);
    put_details(s->d, p, from, 80);
}

static inline void tell_cto(story *s, int32_t order)
{
    s117_date from = later(s, 100);
    if (chance(s->d, 50)) {
        s117_date recalled = from + 1 + below(s->d, 100);
        if (!full(s, 1))
            plan_span(s->d, s->l, S117_KIND_CTO_RECALL, order, recalled, recalled + below(s->d, 5));
    }
    planned *p = plan_span(s->d, s->l, S117_KIND_CTO, order, from, chance(s->d, 70) ? later(s, 400) : S117_DATE_OPEN);
    put_details(s->d, p, from, 85);
}

static inline void tell_conditional_discharge(story *s, int32_t order)
{
    s117_date from = later(s, 300);
    planned *p = plan_span(s->d, s->l, S117_KIND_CONDITIONAL_DISCHARGE, order, from, chance(s->d, 70) ? later(s, 900)
            : S117_DATE_OPEN);
    put_details(s->d, p, from, 85);
}

static inline void tell_absence(story *s, int32_t order)
{
    s117_date from = later(s, 60);
    plan_span(s->d, s->l, S117_KIND_ABSENCE, order, from, chance(s->d, 70) ? later(s, 300) : S117_DATE_OPEN);
}

static inline void tell_day_child(story *s, int32_t order, s117_kind kind)
{
    planned *p = plan(s->l, kind, order);
    put_some(s->d, p, S117_FROM, later(s, 30));
    put_details(s->d, p, s->now, 60);
}

static inline void tell_under_order(story *s, int32_t order)
{
    switch (below(s->d, 9)) {
    case 0: case 1: tell_leave(s, order); break;
    case 2: case 3: tell_cto(s, order); break;
    case 4: tell_conditional_discharge(s, order); break;
    case 5: tell_absence(s, order); break;
    case 6: tell_day_child(s, order, S117_KIND_TRANSFER); break;
    case 7: tell_day_child(s, order, S117_KIND_TRIBUNAL); break;
    default: tell_day_child(s, order, S117_KIND_DESTINATION); break;
    }
}

/* ---- the NHS side ------------------------------------------------------------------------------- */

/* With one practice, then with the next; or on no list at all. */
static inline void tell_registrations(story *s, int32_t most)
{
    s117_date from = s->now - below(s->d, 400);
    for (int32_t i = between(s->d, 1, most); i > 0 && !full(s, 1); i--) {
        s117_date to = chance(s->d, 70) ? from + 1 + below(s->d, 1500) : S117_DATE_OPEN;
        planned *p = plan_span(s->d, s->l, S117_KIND_REGISTRATION, -1, from, to);
        put_text(p, S117_NHS_BODY, some_nhs(s->d, from));
        if (chance(s->d, 50))
            put_text(p, S117_PRACTICE, PICK(s->d, practices));
        if (chance(s->d, 20))
            put_details(s->d, p, from, 40);
        from = to != S117_DATE_OPEN ? to + (chance(s->d, 80) ? 0 : between(s->d, -30, 200)) : from + below(s->d, 900);
    }
}

/* Of a Part 2 detention, at most 14 days before it (MHA 1983 s6(1)); who arranged it. */
static inline void put_arrangement(dice *d, planned *p, s117_date from)
{
    if (chance(d, 50))
        put_day(p, S117_APPLICATION, from - below(d, 15));
    if (chance(d, 60))
        put_number(p, S117_ARRANGED_BY, chance(d, 70) ? S117_ARRANGED_LOCAL : some_code(d, S117_KIND_ORDER, S117_ARRANGED_BY));
    if (chance(d, 40))
        put_text(p, S117_NHS_BODY, some_nhs(d, from));
    if (chance(d, 50))
        put_number(p, S117_NATION, chance(d, 90) ? S117_NATION_ENGLAND : S117_NATION_WALES);
}

/* ---- episodes ----------------------------------------------------------------------------------- */

static inline void tell_detention(story *s)
{
    int32_t order;
    s117_date from = later(s, 200);
    planned *p = plan(s->l, S117_KIND_ORDER, -1);
    put_some(s->d, p, S117_FROM, from);
    put_number(p, S117_POWER, some_power(s->d));
    put_arrangement(s->d, p, from);
    if (chance(s->d, 25))
        put_details(s->d, p, from, 35);
    order = last_place(s);
    for (int32_t i = below(s->d, 4); i > 0 && !full(s, 3); i--)
        tell_under_order(s, order);
    if (chance(s->d, 80)) {
        put_some(s->d, &s->l->facts[order], S117_TO, later(s, 200));
        if (chance(s->d, 90))
            put_number(&s->l->facts[order], S117_HOW_ENDED, some_code(s->d, S117_KIND_ORDER, S117_HOW_ENDED));
    }
    if (chance(s->d, 35) && !full(s, 2)) {
        s117_date stay = chance(s->d, 60) ? s->now : later(s, 30);
        p = plan_span(s->d, s->l, S117_KIND_HOSPITAL_STAY, -1, stay, chance(s->d, 85) ? later(s, 120) : S117_DATE_OPEN);
        put_details(s->d, p, stay, 50);
    }
}

/* Section 136, 2, then 3, each from the day the one before ended. */
static inline void tell_chain(story *s)
{
    static const s117_power first[] = {S117_POWER_S136, S117_POWER_S2, S117_POWER_S4, S117_POWER_S5_2, S117_POWER_S135};
    s117_date from = later(s, 200);
    for (int32_t i = between(s->d, 1, 2); i > 0 && !full(s, 2); i--) {
        planned *p = plan(s->l, S117_KIND_ORDER, -1);
        put_number(p, S117_POWER, PICK(s->d, first));
        put_day(p, S117_FROM, from);
        put_arrangement(s->d, p, from);
        from = later(s, 28);
        put_day(p, S117_TO, from);
        put_number(p, S117_HOW_ENDED, S117_END_REPLACED);
    }
    s->now = from;
    planned *p = plan(s->l, S117_KIND_ORDER, -1);
    put_number(p, S117_POWER, chance(s->d, 80) ? S117_POWER_S3 : some_power(s->d));
    put_day(p, S117_FROM, from);
    put_arrangement(s->d, p, from);
    put_some(s->d, p, S117_TO, later(s, 300));
    put_number(p, S117_HOW_ENDED, chance(s->d, 70) ? S117_END_DISCHARGED : some_code(s->d, S117_KIND_ORDER, S117_HOW_ENDED));
}

static inline void tell_ending(story *s)
{
    s117_date assessed = later(s, 300), decided = later(s, 100);
    const char *council = some_council(s->d), *nhs = chance(s->d, 80) ? "QGH" : PICK(s->d, bodies);
    for (int32_t i = 0; i < 2 && !full(s, 2); i++) {
        planned *p = plan(s->l, S117_KIND_ENDING, -1);
        put_text(p, S117_BODY, i == 0 ? council : nhs);
        put_some(s->d, p, S117_FROM, decided);
        put_day(p, S117_ASSESSED, assessed);
        put_number(p, S117_QUESTION_ANSWERED, chance(s->d, 85) ? S117_YES : below(s->d, 2));
        put_number(p, S117_AUTHORITY, chance(s->d, 85) ? S117_AUTHORITY_BODY : below(s->d, 4));
        if (chance(s->d, 25))
            put_details(s->d, p, decided, 40);
        if (chance(s->d, 15))
            return;
        if (chance(s->d, 30))
            decided = later(s, 60);
    }
    if (chance(s->d, 50)) {
        planned *p = plan(s->l, S117_KIND_NOTICE, -1);
        put_text(p, S117_BODY, council);
        put_text(p, S117_BODY_2, nhs);
        put_some(s->d, p, S117_FROM, chance(s->d, 30) ? decided : later(s, 30));
        put_number(p, S117_RECIPIENT, chance(s->d, 80) ? S117_RECIPIENT_PERSON : S117_RECIPIENT_OTHER);
        put_number(p, S117_ONE_DOCUMENT, chance(s->d, 80) ? S117_YES : S117_UNKNOWN);
        put_number(p, S117_STATES_SATISFIED, S117_YES);
        put_details(s->d, p, s->now, 20);
    }
}

static inline void tell_span(story *s, s117_kind kind, int32_t most)
{
    s117_date from = later(s, 200);
    planned *p = plan_span(s->d, s->l, kind, -1, from, chance(s->d, 80) ? later(s, most) : S117_DATE_OPEN);
    put_details(s->d, p, from, 60);
}

static inline void tell_nhs_span(story *s)
{
    static const s117_kind kinds[] = {S117_KIND_USUAL_RESIDENCE, S117_KIND_USUAL_RESIDENCE, S117_KIND_FORCES,
                                      S117_KIND_CHILD_PLACEMENT, S117_KIND_NHSE_SERVICE};
    tell_span(s, PICK(s->d, kinds), 600);
}

static inline void tell_home(story *s)
{
    s117_date from = chance(s->d, 50) ? s->now : later(s, 60);
    plan_home(s->d, s->l, from, chance(s->d, 75) ? from + 1 + below(s->d, 1500) : S117_DATE_OPEN);
}

static inline void tell_episode(story *s)
{
    switch (below(s->d, 19)) {
    case 0: case 1: case 2: case 3: tell_detention(s); break;
    case 4: case 5: tell_chain(s); break;
    case 6: case 7: tell_ending(s); break;
    case 8: tell_span(s, S117_KIND_CUSTODY, 500); break;
    case 9: tell_span(s, S117_KIND_HOSPITAL_STAY, 90); break;
    case 10: tell_span(s, chance(s->d, 50) ? S117_KIND_NO_SERVICES : S117_KIND_SUPERVISED_DISCHARGE, 400); break;
    case 11: tell_span(s, S117_KIND_DISPUTE, 400); break;
    case 12: case 13: tell_registrations(s, 2); break;
    case 14: tell_nhs_span(s); break;
    default: tell_home(s); break;
    }
}

/* ---- facts of any kind, on any day -------------------------------------------------------------- */

static inline bool has_kind(const life *l, s117_kind kind)
{
    for (int32_t i = 0; i < l->count; i++)
        if (l->facts[i].kind == kind)
            return true;
    return false;
}

static inline int32_t some_fact_of(dice *d, const life *l, s117_kind kind)
{
    int32_t found[FACTS], count = 0;
    for (int32_t i = 0; i < l->count; i++)
        if (l->facts[i].kind == kind)
            found[count++] = i;
    return count > 0 ? found[below(d, count)] : -1;
}

static inline bool kind_says(s117_kind kind, s117_attribute attribute)
{
    for (int32_t i = 0; i < s117_attribute_count(kind); i++)
        if (s117_attribute_at(kind, i) == attribute)
            return true;
    return false;
}

static inline void tell_anything(story *s, const s117_date *days, int32_t day_count)
{
    s117_kind kind = chance(s->d, 25) ? S117_KIND_ORDER : s117_code_at(S117_LIST_KIND, below(s->d,
            s117_code_count(S117_LIST_KIND)));
    int32_t parent = s117_kind_parent(kind) != 0 ? some_fact_of(s->d, s->l, s117_kind_parent(kind)) : -1;
    s117_date from = days[below(s->d, day_count)], to = days[below(s->d, day_count)];
    if ((kind == S117_KIND_BIRTH || kind == S117_KIND_DEATH) && has_kind(s->l, kind))
        return;
    if (parent < 0 && s117_kind_parent(kind) != 0 && kind != S117_KIND_DESTINATION)
        return;
    planned *p = plan(s->l, kind, parent);
    if (kind_says(kind, S117_FROM))
        put_some(s->d, p, S117_FROM, from < to ? from : to);
    if (kind_says(kind, S117_TO) && chance(s->d, 80))
        put_some(s->d, p, S117_TO, from < to ? to : from);
    if (kind == S117_KIND_ORDER)
        put_number(p, S117_POWER, some_power(s->d));
    if (kind == S117_KIND_BIRTH && chance(s->d, 80))
        put_some(s->d, p, S117_FROM, days[0] - between(s->d, 10, 60) * 365);
    put_details(s->d, p, from, between(s->d, 5, 60));
}

static inline void tell_nonsense(story *s, int32_t facts)
{
    s117_date days[40];
    int32_t count = chance(s->d, 50) ? between(s->d, 2, 6) : 40;
    for (int32_t i = 0; i < count; i++)
        days[i] = chance(s->d, 98) ? between(s->d, DAY_1975, DAY_2028) : between(s->d, S117_DATE_MIN + 3000,
                S117_DATE_MAX - 3000);
    for (int32_t i = 1; i < count && chance(s->d, 60); i++)
        days[i] = days[0] + between(s->d, -3, 400);
    for (; facts > 0 && !full(s, 1); facts--)
        tell_anything(s, days, count);
}

/* ---- lives that go as the Act expects ----------------------------------------------------------- */

/* Placed there by a council, under one of the Acts whose rules MHA 2025 s46 would import. */
static inline void place(story *s, const char *by, s117_date from, s117_date to)
{
    static const int32_t under[] = {S117_UNDER_S117, S117_UNDER_S117, S117_UNDER_CARE_ACT, S117_UNDER_CARE_ACT,
            S117_UNDER_SSWBWA_S35,
                                    S117_UNDER_SSWBWA_S36, S117_UNDER_NHS, S117_UNDER_SELF_FUNDED, S117_UNDER_CHILDREN_ACT,
                                    S117_UNDER_NAA1948};
    static const int32_t types[] = {S117_ACC_CARE_HOME, S117_ACC_CARE_HOME, S117_ACC_SUPPORTED_LIVING, S117_ACC_SHARED_LIVES,
            S117_ACC_OWN_HOME};
    planned *p = plan(s->l, S117_KIND_RESIDENCE, -1);
    put_day(p, S117_FROM, from);
    if (to != S117_DATE_OPEN)
        put_day(p, S117_TO, to);
    put_text(p, S117_AREA, some_council(s->d));
    put_text(p, S117_NHS_BODY, some_nhs(s->d, from));
    put_number(p, S117_SETTLED, S117_YES);
    put_number(p, S117_CHOICE, chance(s->d, 50) ? S117_CHOICE_OWN : S117_CHOICE_BEST_INTERESTS);
    put_number(p, S117_PLACED_UNDER, PICK(s->d, under));
    put_number(p, S117_ACCOMMODATION, PICK(s->d, types));
    if (chance(s->d, 80))
        put_text(p, S117_PLACED_BY, by);
    if (chance(s->d, 70))
        put_number(p, S117_ONLY_IN_SPECIFIED, chance(s->d, 70) ? S117_YES : S117_NO);
}

static inline void tell_plain_detention(story *s)
{
    static const s117_power powers[] = {S117_POWER_S3, S117_POWER_S3, S117_POWER_S3, S117_POWER_S37, S117_POWER_S37_41,
            S117_POWER_S47_49,
                                        S117_POWER_S19G, S117_POWER_CPIA, S117_POWER_S80B, S117_POWER_S44, S117_POWER_S45A};
    s117_date from = later(s, 400);
    planned *p = plan(s->l, S117_KIND_ORDER, -1);
    int32_t order = last_place(s);
    put_day(p, S117_FROM, from);
    put_number(p, S117_POWER, PICK(s->d, powers));
    put_arrangement(s->d, p, from);
    put_number(p, S117_CORRESPONDING, number_of(p, S117_POWER) == S117_POWER_S80B ? S117_POWER_S3 : 0);
    if (chance(s->d, 40))
        tell_under_order(s, order);
    put_day(&s->l->facts[order], S117_TO, later(s, 200));
    put_number(&s->l->facts[order], S117_HOW_ENDED, chance(s->d, 70) ? S117_END_DISCHARGED : S117_END_STAYED_INFORMAL);
    if (number_of(&s->l->facts[order], S117_HOW_ENDED) == S117_END_STAYED_INFORMAL) {
        s117_date stayed = s->now;
        plan_span(s->d, s->l, S117_KIND_HOSPITAL_STAY, -1, stayed, later(s, 60));
    }
}

static inline void tell_plain_ending(story *s, const char *council)
{
    for (int32_t i = 0; i < 2; i++) {
        planned *p = plan(s->l, S117_KIND_ENDING, -1);
        put_day(p, S117_FROM, later(s, i == 0 ? 400 : 20));
        put_text(p, S117_BODY, i == 0 ? council : "QGH");
        put_day(p, S117_ASSESSED, s->now - below(s->d, chance(s->d, 80) ? 90 : 900));
        put_number(p, S117_QUESTION_ANSWERED, S117_YES);
        put_number(p, S117_AUTHORITY, chance(s->d, 90) ? S117_AUTHORITY_BODY : S117_AUTHORITY_DELEGATED);
        if (chance(s->d, 15))
            put_number(p, S117_GROUNDS, some_code(s->d, S117_KIND_ENDING, S117_GROUNDS));
    }
    if (chance(s->d, 50)) {
        planned *p = plan(s->l, S117_KIND_NOTICE, -1);
        put_text(p, S117_BODY, council);
        put_text(p, S117_BODY_2, "QGH");
        put_day(p, S117_FROM, later(s, 20));
        if (chance(s->d, 50))
            put_day(p, S117_EFFECTIVE, s->now + below(s->d, 40));
        put_number(p, S117_RECIPIENT, S117_RECIPIENT_PERSON);
        put_number(p, S117_ONE_DOCUMENT, chance(s->d, 80) ? S117_YES : S117_NO);
        put_number(p, S117_STATES_SATISFIED, S117_YES);
    }
}

static inline void tell_plain_life(story *s)
{
    static const char *const homes[] = {"E10000034", "E06000030", "E09000033", "W06000015", "E10000006", "E06000028"};
    const char *home = PICK(s->d, homes);
    if (chance(s->d, 20))
        put_day(plan(s->l, S117_KIND_BIRTH, -1), S117_FROM, s->now - between(s->d, 8, 18) * 365);
    planned *p = plan(s->l, S117_KIND_RESIDENCE, -1);
    put_day(p, S117_FROM, s->now);
    put_text(p, S117_AREA, home);
    put_text(p, S117_NHS_BODY, some_nhs(s->d, s->now));
    put_number(p, S117_SETTLED, S117_YES);
    if (chance(s->d, 50))
        put_day(p, S117_TO, s->now + between(s->d, 200, 2000));
    if (chance(s->d, 70))
        tell_registrations(s, 3);
    for (int32_t i = between(s->d, 1, 3); i > 0; i--) {
        if (chance(s->d, 50)) {
            s117_date from = later(s, 300);
            place(s, home, from, chance(s->d, 70) ? from + 1 + below(s->d, 900) : S117_DATE_OPEN);
        }
        if (chance(s->d, 20))
            tell_chain(s);
        tell_plain_detention(s);
        if (chance(s->d, 50))
            tell_plain_ending(s, home);
        if (chance(s->d, 25))
            tell_episode(s);
    }
}

/* ---- the whole ---------------------------------------------------------------------------------- */

static inline void tell_records(story *s)
{
    for (int32_t i = 0; i < s->l->count; i++) {
        planned *p = &s->l->facts[i];
        if (chance(s->d, 20))
            p->recorded = between(s->d, DAY_1975, DAY_2028);
        if (chance(s->d, 10))
            p->withdrawn = (p->recorded != S117_DATE_UNKNOWN ? p->recorded : DAY_1975) + below(s->d, 4000);
    }
}

static inline life life_of(uint64_t seed)
{
    life l = {.count = 0};
    dice d = {seed * UINT64_C(0xd1342543de82ef95) + 1};
    story s = {&d, &l, between(&d, DAY_1975, DAY_2028 - 4000)};
    int32_t style = below(&d, 10);
    if (style < 4) {
        tell_plain_life(&s);
    } else if (style < 8) {
        if (chance(&d, 30)) {
            planned *p = plan(&l, S117_KIND_BIRTH, -1);
            put_some(&d, p, S117_FROM, s.now - between(&d, 10, 70) * 365);
        }
        tell_home(&s);
        if (chance(&d, 60))
            tell_registrations(&s, 2);
        for (int32_t i = below(&d, 8); i > 0 && !full(&s, 6); i--)
            tell_episode(&s);
        if (chance(&d, 10))
            put_some(&d, plan(&l, S117_KIND_DEATH, -1), S117_FROM, later(&s, 900));
    }
    if (style >= 7 || (style == 3 && chance(&d, 50)))
        tell_nonsense(&s, below(&d, 30));
    if (chance(&d, 25))
        tell_records(&s);
    return l;
}

#endif
