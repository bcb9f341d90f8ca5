/* A time recorded as two that meet is the same time: no status, start, order, council or NHS body changes on any day. */
#include "pictures.h"

enum { NO_PLACE = -1 };

/* The spells without the events that opened them, which may name the first part or the second. */
static note spells_of(const asked *a)
{
    note n = {NULL, 0, 0};
    s117_history *h = history_of(a);
    for (int32_t i = 0; i < s117_history_count(h); i++) {
        s117_date from, to;
        assert_int_equal(s117_history_span(h, i, &from, &to), S117_OK);
        say(&n, "from ");
        say_day(&n, from);
        say(&n, " ");
        say_spell(&n, a, h, i);
    }
    s117_history_free(h);
    return n;
}

/* A day inside the time, whatever day of their ranges its ends are. */
static bool day_within(const planned *p, uint64_t number, s117_date *ret_day)
{
    s117_date from[2], to[2];
    days_of(p, S117_FROM, &from[0], &from[1]);
    days_of(p, S117_TO, &to[0], &to[1]);
    s117_date first = from[1] == S117_DATE_OPEN ? DAY_1975 : from[1], last = to[0];
    if (to[0] == S117_DATE_UNKNOWN || from[0] == S117_DATE_UNKNOWN)
        return false;
    if (last == S117_DATE_OPEN)
        last = first + 4000;
    if (last - first < 2 || from[1] == S117_DATE_OPEN || last > S117_DATE_MAX)
        return false;
    *ret_day = first + 1 + (s117_date)(number % (uint64_t)(last - first - 1));
    return true;
}

static int32_t fact_to_split(const trial *t, s117_kind kind, s117_date *ret_day)
{
    int32_t found = NO_PLACE;
    for (int32_t i = 0; i < t->l.count; i++) {
        const planned *p = &t->l.facts[i];
        uint64_t number = drawn(t->seed, 5, p->tag);
        if (p->kind == kind && p->recorded == S117_DATE_UNKNOWN && p->withdrawn == S117_DATE_OPEN && day_within(p, number,
                ret_day))
            found = i;
        if (found != NO_PLACE)
            return found;
    }
    return found;
}

static life split(const life *l, int32_t at, s117_date day)
{
    life two = *l;
    planned *second = plan(&two, l->facts[at].kind, l->facts[at].parent);
    int32_t tag = l->facts[at].tag;
    *second = l->facts[at];
    second->tag = tag;
    put_day(second, S117_FROM, day);
    value *to = value_of(&two.facts[at], S117_TO);
    if (to != NULL)
        to->earliest = to->latest = day;
    else
        put_day(&two.facts[at], S117_TO, day);
    return two;
}

/* Another fact of the same kind runs meanwhile, or may: the record contradicts itself, and which one is taken is another
 * question. */
static bool is_alone(const trial *t, int32_t at)
{
    s117_date own[4], other[4];
    days_of(&t->l.facts[at], S117_FROM, &own[0], &own[1]);
    days_of(&t->l.facts[at], S117_TO, &own[2], &own[3]);
    for (int32_t i = 0; i < t->l.count; i++) {
        if (i == at || t->l.facts[i].kind != t->l.facts[at].kind)
            continue;
        days_of(&t->l.facts[i], S117_FROM, &other[0], &other[1]);
        days_of(&t->l.facts[i], S117_TO, &other[2], &other[3]);
        if (other[0] <= own[3] && own[0] <= other[3])
            return false;
    }
    return true;
}

static bool has(const trial *t, s117_kind kind, s117_attribute attribute)
{
    for (int32_t i = 0; i < t->l.count; i++)
        if (t->l.facts[i].kind == kind && (attribute == 0 || value_of((planned *)(uintptr_t)&t->l.facts[i], attribute) != NULL))
            return true;
    return false;
}

/* Something else begins or ends, or may, on the day: it is then by what else the day brought that the parts are read. */
static bool is_quiet(const trial *t, int32_t at, s117_date day)
{
    static const s117_attribute ends[] = {S117_FROM, S117_TO};
    for (int32_t i = 0; i < t->l.count; i++)
        for (int n = 0; n < 2; n++) {
            s117_date range[2];
            days_of(&t->l.facts[i], ends[n], &range[0], &range[1]);
            if (i != at && (range[0] == day || range[1] == day))
                return false;
        }
    return true;
}

static bool splitting_holds(const trial *t, s117_kind kind, bool (*fits)(const trial *, int32_t, s117_date), note *why)
{
    s117_date day = 0;
    int32_t at = fact_to_split(t, kind, &day);
    if (at == NO_PLACE || t->l.count == FACTS || !is_quiet(t, at, day) || !is_alone(t, at) || (fits != NULL && !fits(t, at,
            day)))
        return true;
    life two = split(&t->l, at, day);
    asked a = enter_trial(t, &t->l, NULL), b = enter_trial(t, &two, NULL);
    note x = spells_of(&a), y = spells_of(&b);
    bool held = agree(why, "whole, and split in two", &x, &y);
    if (!held)
        say(why, "fact %d split on ", (int)at), say_day(why, day), say(why, "\n");
    leave(&a);
    leave(&b);
    return held;
}

/* ---- where the law does not treat the two alike --------------------------------------------------- */

/* A row that nobody closed runs on in name when the person goes out, or is taken to have ended when a home begins; two rows,
 * of which
 * one was closed and another begun, say more than one. */
static bool has_end(const trial *t, int32_t at)
{
    s117_date to[2];
    days_of(&t->l.facts[at], S117_TO, &to[0], &to[1]);
    return to[0] != S117_DATE_OPEN && to[1] != S117_DATE_OPEN;
}

static s117_duty duty_on(const trial *t, s117_date day)
{
    s117_decision decision = {.size = sizeof decision};
    s117_question q = question_of(t);
    asked a = enter_trial(t, &t->l, NULL);
    assert_int_equal(s117_decide(&t->law, a.person, day, &q, &decision), S117_OK);
    leave(&a);
    return decision.duty;
}

/* A home that begins is evidence: of having left hospital, prison or the country, where nobody said when. So only a home here,
 * where
 * the person is known to be out. "The home first found" (OP-26 reading B) of two is another one if the first is split. An
 * order set
 * aside later puts the person elsewhere than was known; custody or an informal stay that nobody ended is over when a home
 * begins. */
static bool home_fits(const trial *t, int32_t at, s117_date day)
{
    if (number_of(&t->l.facts[at], S117_NATION) >= S117_NATION_SCOTLAND || t->law.law.reading[26] == 'B' || has(t,
            S117_KIND_ORDER, S117_QUASHED))
        return false;
    for (int32_t i = 0; i < t->l.count; i++) {
        int32_t how = number_of(&t->l.facts[i], S117_HOW_ENDED);
        bool stayed = t->l.facts[i].kind == S117_KIND_ORDER && (how == S117_END_STAYED_INFORMAL || how == S117_END_STAYED_MCA);
        if (stayed || (t->l.facts[i].kind == S117_KIND_CUSTODY && !has_end(t, i)))
            return false;
    }
    s117_duty duty = duty_on(t, day - 1);
    return duty == S117_DUTY_ACTIVE || duty == S117_DUTY_NOT_ELIGIBLE || duty == S117_DUTY_INVALID_ENDING ||
            duty == S117_DUTY_ENDED_DECISION ||
           duty == S117_DUTY_ENDED_DEATH;
}

/* An order that begins, or loses its restrictions, during custody takes the person out of it (ss 47, 48) or starts the clock
 * of s22;
 * that custody began again afterwards is then something new. */
static bool custody_fits(const trial *t, int32_t at, s117_date day)
{
    s117_date from[2], begins[2], ends[2];
    if (!has_end(t, at))
        return false;
    days_of(&t->l.facts[at], S117_FROM, &from[0], &from[1]);
    for (int32_t i = 0; i < t->l.count; i++) {
        if (t->l.facts[i].kind != S117_KIND_ORDER)
            continue;
        days_of(&t->l.facts[i], S117_FROM, &begins[0], &begins[1]);
        days_of(&t->l.facts[i], S117_RESTRICTION_ENDED, &ends[0], &ends[1]);
        bool unrestricted = value_of((planned *)(uintptr_t)&t->l.facts[i], S117_RESTRICTION_ENDED) != NULL;
        if ((begins[1] >= from[0] && begins[0] <= day) || (unrestricted && ends[1] >= from[0] && ends[0] <= day))
            return false;
    }
    return true;
}

/* START-9: the six months of s18(4) and s21 begin on the first day of an absence, and of the second one if there were two. So
 * only
 * where nothing runs out: within six months. */
static bool absence_fits(const trial *t, int32_t at, s117_date day)
{
    s117_date from[2], to[2], order[2];
    (void)day;
    days_of(&t->l.facts[at], S117_FROM, &from[0], &from[1]);
    days_of(&t->l.facts[at], S117_TO, &to[0], &to[1]);
    days_of(&t->l.facts[t->l.facts[at].parent], S117_FROM, &order[0], &order[1]);
    bool outside = order[0] != S117_DATE_UNKNOWN && from[0] < order[0]; /* of an absence begun before its order only a second half counts */
    return !outside && to[1] != S117_DATE_OPEN && from[0] != S117_DATE_UNKNOWN && to[1] - from[0] < 180;
}

/* A stay of someone who is out on leave or a CTO runs on in name; one that begins then is an admission, whatever order the
 * leave was from.
 * Without a date of birth, a placement of the kind that children have is taken to show that the person may have been one.
 * Where it runs
 * beside a hospital stay, each part of the stay is looked at anew. */
static bool stay_fits(const trial *t, int32_t at, s117_date day)
{
    s117_duty duty = duty_on(t, day - 1);
    if (!has_end(t, at) || has(t, S117_KIND_LEAVE, 0) || duty == S117_DUTY_ACTIVE || duty == S117_DUTY_INVALID_ENDING ||
            duty == S117_DUTY_DORMANT)
        return false;
    for (int32_t i = 0; i < t->l.count; i++) {
        int32_t under = number_of(&t->l.facts[i], S117_PLACED_UNDER);
        if (under >= S117_UNDER_CHILDREN_ACT && under <= S117_UNDER_SECURE)
            return false;
    }
    return true;
}

static bool stay_split(const trial *t, note *why) { return splitting_holds(t, S117_KIND_HOSPITAL_STAY, stay_fits, why); }
static bool no_services_split(const trial *t, note *why) { return splitting_holds(t, S117_KIND_NO_SERVICES, NULL, why); }
static bool supervised_split(const trial *t, note *why) { return splitting_holds(t, S117_KIND_SUPERVISED_DISCHARGE, NULL, why); }
static bool custody_split(const trial *t, note *why) { return splitting_holds(t, S117_KIND_CUSTODY, custody_fits, why); }
static bool home_split(const trial *t, note *why) { return splitting_holds(t, S117_KIND_RESIDENCE, home_fits, why); }
static bool absence_split(const trial *t, note *why) { return splitting_holds(t, S117_KIND_ABSENCE, absence_fits, why); }

/* ---- the NHS side ---- */

static bool registration_split(const trial *t, note *why) { return splitting_holds(t, S117_KIND_REGISTRATION, NULL, why); }
static bool usual_split(const trial *t, note *why) { return splitting_holds(t, S117_KIND_USUAL_RESIDENCE, NULL, why); }
static bool forces_split(const trial *t, note *why) { return splitting_holds(t, S117_KIND_FORCES, NULL, why); }
static bool child_split(const trial *t, note *why) { return splitting_holds(t, S117_KIND_CHILD_PLACEMENT, NULL, why); }
static bool service_split(const trial *t, note *why) { return splitting_holds(t, S117_KIND_NHSE_SERVICE, NULL, why); }

static void nhs_facts(void **state)
{
    (void)state;
    ask_of_lives(registration_split, 6000, 1600000);
    ask_of_lives(usual_split, 2000, 1700000);
    ask_of_lives(forces_split, 2000, 1700000);
    ask_of_lives(child_split, 2000, 1700000);
    ask_of_lives(service_split, 2000, 1700000);
}

static void stays(void **state)
{
    (void)state;
    ask_of_lives(stay_split, 6000, 1000000);
}

static void no_services(void **state)
{
    (void)state;
    ask_of_lives(no_services_split, 6000, 1100000);
}

static void supervised(void **state)
{
    (void)state;
    ask_of_lives(supervised_split, 6000, 1200000);
}

static void custodies(void **state)
{
    (void)state;
    ask_of_lives(custody_split, 6000, 1300000);
}

static void homes(void **state)
{
    (void)state;
    ask_of_lives(home_split, 6000, 1400000);
}

static void absences(void **state)
{
    (void)state;
    ask_of_lives(absence_split, 6000, 1500000);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(stays), cmocka_unit_test(no_services), cmocka_unit_test(supervised),
                                       cmocka_unit_test(custodies), cmocka_unit_test(homes), cmocka_unit_test(absences),
                                       cmocka_unit_test(nhs_facts)};
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    s117_engine_free(standing_law);
    return failed;
}
