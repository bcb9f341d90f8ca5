/* The order in which facts are entered never shows in an answer (person.h); the same question gives the same bytes. */
#include "pictures.h"

static bool order_of_entry_is_irrelevant(const trial *t, note *why)
{
    int32_t order[FACTS];
    s117_date days[DAYS];
    int32_t day_count = days_worth_asking(t, days);
    bool held = true;
    asked a = enter_trial(t, &t->l, NULL);
    for (uint64_t round = 0; round < 3 && held; round++) {
        shuffle(&t->l, t->seed, round, order);
        asked b = enter_trial(t, &t->l, order);
        for (int32_t i = 0; i < day_count && held; i++) {
            note x = all_on(&a, days[i]), y = all_on(&b, days[i]);
            held = agree(why, "entered in another order", &x, &y);
            if (!held)
                say(why, "on "), say_day(why, days[i]), say(why, "\n");
        }
        note x = whole_history(&a), y = whole_history(&b);
        held = agree(why, "history, entered in another order", &x, &y) && held;
        leave(&b);
    }
    leave(&a);
    return held;
}

static bool asking_twice_gives_the_same(const trial *t, note *why)
{
    asked a = enter_trial(t, &t->l, NULL);
    note x = all_on(&a, t->as_at), y = all_on(&a, t->as_at), h = whole_history(&a), i = whole_history(&a);
    bool held = agree(why, "asked twice", &x, &y);
    held = agree(why, "history asked twice", &h, &i) && held;
    leave(&a);
    return held;
}

static void entry_order(void **state)
{
    (void)state;
    ask_of_lives(order_of_entry_is_irrelevant, 4000, 1);
}

static void twice(void **state)
{
    (void)state;
    ask_of_lives(asking_twice_gives_the_same, 1000, 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(entry_order), cmocka_unit_test(twice)};
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    s117_engine_free(standing_law);
    return failed;
}
