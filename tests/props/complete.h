/* Lives in England from 2009 on in which nothing is missing that the NHS side asks for, and ways to change them. */
#ifndef COMPLETE_H
#define COMPLETE_H

#include "pictures.h"

enum { DAY_2009 = 14245, DAY_2016 = 16892, DAY_LAST = 20778 }; /* 1 January 2009, 1 April 2016, 21 November 2026 */

/* A council, and the NHS bodies of its area before and from 1 July 2022. The last two boards were merged on 1 April 2026. */
typedef struct town { const char *council, *group, *board; } town;

static const town towns[] = {{"E10000034", "18C", "QGH"}, {"E06000010", "03F", "QOQ"}, {"E08000012", "99A", "QYG"},
                               {"E06000030", "92G", "QOX"}, {"E10000032", "70F", "QNX"}, {"E09000033", "W2U3Z", "QRV"}};

static inline const char *nhs_of(const town *p, s117_date day) { return day < DAY_OF_BOARDS ? p->group : p->board; }
static inline const town *some_town(dice *d) { return &PICK(d, towns); }

/* ---- homes and practices ------------------------------------------------------------------------ */

static inline planned *live_at(life *l, const town *p, s117_date from)
{
    planned *home = plan(l, S117_KIND_RESIDENCE, -1);
    put_day(home, S117_FROM, from);
    put_text(home, S117_AREA, p->council);
    put_text(home, S117_NHS_BODY, nhs_of(p, from));
    put_number(home, S117_NATION, S117_NATION_ENGLAND);
    put_number(home, S117_SETTLED, S117_YES);
    put_number(home, S117_CHOICE, S117_CHOICE_OWN);
    return home;
}

static inline planned *register_at(life *l, const town *p, s117_date from)
{
    planned *list = plan(l, S117_KIND_REGISTRATION, -1);
    put_day(list, S117_FROM, from);
    put_text(list, S117_NHS_BODY, nhs_of(p, from));
    put_number(list, S117_REGISTERED, S117_YES);
    return list;
}

/* What covers the day ends on it, and its end as planned before is given back. */
static inline s117_date cut(life *l, s117_kind kind, s117_date day)
{
    s117_date end = S117_DATE_OPEN;
    for (int32_t i = 0; i < l->count; i++) {
        planned *p = &l->facts[i];
        s117_date from[2], to[2];
        days_of(p, S117_FROM, &from[0], &from[1]);
        days_of(p, S117_TO, &to[0], &to[1]);
        if (p->kind != kind || from[0] >= day || to[0] <= day)
            continue;
        end = to[0];
        put_day(p, S117_TO, day);
    }
    return end;
}

static inline void move_home(life *l, const town *p, s117_date day)
{
    s117_date end = cut(l, S117_KIND_RESIDENCE, day);
    planned *home = live_at(l, p, day);
    if (end != S117_DATE_OPEN)
        put_day(home, S117_TO, end);
}

static inline void change_practice(life *l, const town *p, s117_date day)
{
    s117_date end = cut(l, S117_KIND_REGISTRATION, day);
    planned *list = register_at(l, p, day);
    if (end != S117_DATE_OPEN)
        put_day(list, S117_TO, end);
}

/* ---- detentions --------------------------------------------------------------------------------- */

static inline bool is_part_2_power(int32_t power)
{
    return power == S117_POWER_S2 || power == S117_POWER_S3 || power == S117_POWER_S4;
}

/* Applied for at most 14 days before (MHA 1983 s6(1)). */
static inline planned *detain(life *l, const town *hospital, s117_power power, s117_date applied, s117_date from, s117_date to,
        int32_t how, int32_t by)
{
    planned *p = plan(l, S117_KIND_ORDER, -1);
    put_number(p, S117_POWER, power);
    if (is_part_2_power(power))
        put_day(p, S117_APPLICATION, applied);
    put_day(p, S117_FROM, from);
    put_day(p, S117_TO, to);
    put_number(p, S117_HOW_ENDED, how);
    put_number(p, S117_ARRANGED_BY, by);
    put_number(p, S117_NATION, S117_NATION_ENGLAND);
    put_text(p, S117_AREA, hospital->council);
    put_text(p, S117_NHS_BODY, nhs_of(hospital, from));
    return p;
}

static inline void detain_in_turn(story *s, const town *hospital, int32_t by)
{
    static const s117_power chains[][4] = {{S117_POWER_S3}, {S117_POWER_S3}, {S117_POWER_S2, S117_POWER_S3}, {S117_POWER_S37},
                                           {S117_POWER_S4, S117_POWER_S2, S117_POWER_S3}, {S117_POWER_S2}, {S117_POWER_S37_41}};
    const s117_power *chain = chains[below(s->d, (int32_t)(sizeof chains / sizeof chains[0]))];
    s117_date from = later(s, 200), applied = from - below(s->d, 15);
    bool wales = chance(s->d, 6);
    for (int32_t i = 0; i < 4 && chain[i] != 0; i++) {
        bool last = i == 3 || chain[i + 1] == 0;
        s117_date to = from + (chain[i] == S117_POWER_S4 ? 1 : between(s->d, 3, last ? 150 : 27));
        planned *p = detain(s->l, hospital, chain[i], applied, from, to, last ? S117_END_DISCHARGED : S117_END_REPLACED, by);
        if (wales) {
            put_number(p, S117_NATION, S117_NATION_WALES);
            put_text(p, S117_AREA, "W06000015");
            put_text(p, S117_NHS_BODY, "W11000029");
        }
        if (last && chain[i] == S117_POWER_S3 && chance(s->d, 20) && to - from > 10) {
            planned *cto = plan(s->l, S117_KIND_CTO, last_place(s));
            put_day(cto, S117_FROM, from + 5);
            put_day(cto, S117_TO, to);
            put_number(cto, S117_HOW_ENDED, S117_END_DISCHARGED);
        }
        from = to;
        applied = chain[i] == S117_POWER_S4 ? applied : to - below(s->d, 2);
    }
    s->now = from;
}

/* ---- aftercare ended, by the bodies that owe it ------------------------------------------------- */

static inline void end_by(life *l, const char *body, int32_t role, s117_date day)
{
    planned *p = plan(l, S117_KIND_ENDING, -1);
    put_day(p, S117_FROM, day);
    put_text(p, S117_BODY, body);
    put_number(p, S117_ROLE, role);
    put_day(p, S117_ASSESSED, day - 5);
    put_number(p, S117_QUESTION_ANSWERED, S117_YES);
    put_number(p, S117_AUTHORITY, S117_AUTHORITY_BODY);
}

static inline const char *code_in_register(const char *code)
{
    int32_t body = code != NULL ? s117_engine_body_find(the_law(), code) : -1;
    return body >= 0 ? s117_engine_body_code(the_law(), body) : NULL;
}

static inline void end_aftercare(story *s)
{
    s117_date day = later(s, 300) + 1;
    s117_determination *d = NULL;
    s117_person *person = person_from(s->l, NULL, NULL);
    assert_int_equal(s117_determine(the_law(), person, day, NULL, &d), S117_OK);
    const char *council = code_in_register(s117_determination_council_code(d, 0));
    const char *nhs = code_in_register(s117_determination_nhs_code(d, 0));
    if (s117_determination_duty(d) == S117_DUTY_ACTIVE && council != NULL && nhs != NULL) {
        end_by(s->l, council, S117_ROLE_LOCAL_AUTHORITY, day);
        end_by(s->l, nhs, S117_ROLE_NHS, day);
        s->now = day;
    }
    s117_determination_free(d);
    s117_person_free(person);
}

/* ---- the whole ---------------------------------------------------------------------------------- */

static inline int32_t some_commissioner(dice *d)
{
    return chance(d, 75) ? S117_ARRANGED_LOCAL : chance(d, 60) ? S117_ARRANGED_NHSE : S117_ARRANGED_DELEGATED;
}

static inline life complete_life(uint64_t seed)
{
    life l = {.count = 0};
    dice d = {seed * UINT64_C(0xd1342543de82ef95) + 7};
    story s = {&d, &l, between(&d, DAY_2009, DAY_LAST - 1200)};
    const town *home = some_town(&d);
    live_at(&l, home, DAY_2009 - 3000);
    register_at(&l, chance(&d, 70) ? home : some_town(&d), DAY_2009 - 2000);
    for (int32_t i = between(&d, 1, 3); i > 0 && s.now < DAY_LAST - 300; i--) {
        if (chance(&d, 40))
            move_home(&l, home = some_town(&d), later(&s, 300) + 1);
        if (chance(&d, 50))
            change_practice(&l, chance(&d, 70) ? home : some_town(&d), later(&s, 100) + 1);
        detain_in_turn(&s, some_town(&d), some_commissioner(&d));
        if (chance(&d, 30))
            end_aftercare(&s);
    }
    if (chance(&d, 40))
        change_practice(&l, some_town(&d), later(&s, 900) + 1);
    return l;
}

static inline trial complete_trial(uint64_t seed)
{
    trial t = {.l = complete_life(seed), .law = *the_law(), .known_by = S117_DATE_OPEN, .seed = seed};
    dice d = {~seed};
    t.as_at = between(&d, DAY_2009, DAY_LAST);
    return t;
}

/* As ask_of_lives. `met` counts the lives in which there was something to ask: a property that seldom applies proves little. */
static inline void ask_of_complete_lives(property *holds, int32_t lives, int32_t *met, int32_t least)
{
    const char *one = getenv("S117_SEED");
    int32_t broken = 0, all = one != NULL ? 1 : soak(lives);
    *met = 0;
    for (int32_t i = 0; i < all; i++) {
        trial t = complete_trial(one != NULL ? strtoull(one, NULL, 10) : (uint64_t)i + 1);
        if (fails(holds, &t) && ++broken <= SHOWN)
            show(holds, t);
    }
    if (broken > 0)
        fail_msg("%d of %d lives break it", (int)broken, (int)all);
    if (one == NULL && *met < least)
        fail_msg("it applied to %d lives only", (int)*met);
}

#endif
