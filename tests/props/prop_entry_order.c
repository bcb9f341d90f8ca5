/* The order in which facts are entered never shows in an answer (person.h); the same question gives the same bytes. */
#include "pictures.h"

static bool order_of_entry_is_irrelevant(const trial *t, note *why)
{
    dice d = {t->seed};
    int32_t order[FACTS];
    bool held = true;
    asked a = enter_trial(t, &t->l, NULL);
    for (int32_t i = 0; i < 3 && held; i++) {
        shuffle(&d, order, t->l.count);
        asked b = enter_trial(t, &t->l, order);
        for (int32_t n = 0; n < 4 && held; n++) {
            s117_date day = n == 0 ? t->as_at : day_near(t, &d);
            note x = all_on(&a, day), y = all_on(&b, day);
            held = agree(why, "entered in another order", &x, &y);
            if (!held)
                say(why, "on "), say_day(why, day), say(why, "\n");
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
