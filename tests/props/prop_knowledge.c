/* What was not yet recorded, or had been withdrawn, is as if it had never been entered (person.h); what begins after the day
 * asked
 * about has no part in the answer for that day. */
#include "pictures.h"

static life as_known(const trial *t)
{
    bool keep[FACTS];
    for (int32_t i = 0; i < t->l.count; i++)
        keep[i] = seen_at(&t->l, i, t->known_by);
    life part = part_of(&t->l, keep);
    for (int32_t i = 0; i < part.count; i++) {
        part.facts[i].recorded = S117_DATE_UNKNOWN;
        part.facts[i].withdrawn = S117_DATE_OPEN;
    }
    return part;
}

static bool the_unknown_is_not_there(const trial *t, note *why)
{
    s117_date days[DAYS];
    int32_t day_count = days_worth_asking(t, days);
    life part = as_known(t);
    asked all = enter_trial(t, &t->l, NULL), known = enter_trial(t, &part, NULL);
    bool held = true;
    for (int32_t i = 0; i < day_count && held; i++) {
        note x = all_on(&all, days[i]), y = all_on(&known, days[i]);
        held = agree(why, "with what is not known, and without", &x, &y);
        if (!held)
            say(why, "on "), say_day(why, days[i]), say(why, "\n");
    }
    note x = whole_history(&all), y = whole_history(&known);
    held = agree(why, "history with what is not known, and without", &x, &y) && held;
    leave(&all);
    leave(&known);
    return held;
}

/* ---- later facts -------------------------------------------------------------------------------- */

/* Another CTO or conditional discharge shows, whenever it comes, that the detention went on after one whose end nobody
 * explained. A birth
 * is no event: it is asked how old the person was. */
static bool is_evidence(const planned *p)
{
    return p->kind == S117_KIND_BIRTH || p->kind == S117_KIND_CTO || p->kind == S117_KIND_CONDITIONAL_DISCHARGE;
}

/* The earliest day on which a fact can matter: its start, and for a notice also its receipt. */
static bool begins_after(const planned *p, s117_date day)
{
    s117_date earliest, latest, received[2];
    if (is_evidence(p))
        return false;
    days_of(p, S117_FROM, &earliest, &latest);
    if (p->kind == S117_KIND_NOTICE) {
        days_of(p, S117_RECEIVED_ON, &received[0], &received[1]);
        if (value_of((planned *)(uintptr_t)p, S117_RECEIVED_ON) != NULL && received[0] < earliest)
            return received[0] > day;
    }
    return earliest > day;
}

static bool later_facts_change_nothing(const trial *t, note *why)
{
    bool keep[FACTS], held = true;
    s117_date days[DAYS];
    int32_t day_count = days_worth_asking(t, days);
    asked all = enter_trial(t, &t->l, NULL);
    for (int32_t n = 0; n < day_count && held; n++) {
        for (int32_t i = 0; i < t->l.count; i++)
            keep[i] = !begins_after(&t->l.facts[i], days[n]);
        life part = part_of(&t->l, keep);
        asked then = enter_trial(t, &part, NULL);
        note x = head_on(&all, days[n]), y = head_on(&then, days[n]);
        held = agree(why, "with what came later, and without", &x, &y);
        if (!held)
            say(why, "on "), say_day(why, days[n]), say(why, "\n");
        leave(&then);
    }
    leave(&all);
    return held;
}

static void knowledge(void **state)
{
    (void)state;
    ask_of_lives(the_unknown_is_not_there, 4000, 500000);
}

static void later_facts(void **state)
{
    (void)state;
    ask_of_lives(later_facts_change_nothing, 4000, 600000);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(knowledge), cmocka_unit_test(later_facts)};
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    s117_engine_free(standing_law);
    return failed;
}
