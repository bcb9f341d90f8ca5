/* What an answer says of another reading is what an engine with that reading answers (principle 5 of the design). */
#define RANGES_KEPT 2
#include "pictures.h"

static int32_t number_of_point(const char *id) { return s117_point_find(id) + 1; }

static bool same_council(const s117_determination *a, const s117_determination *b)
{
    bool same = s117_determination_council(a) == s117_determination_council(b) &&
                s117_determination_council_count(a) == s117_determination_council_count(b);
    for (int32_t i = 0; same && i < s117_determination_council_count(a); i++)
        same = strcmp(s117_determination_council_code(a, i), s117_determination_council_code(b, i)) == 0;
    return same;
}

static bool same_text(const char *a, const char *b)
{
    return a == NULL || b == NULL ? a == b : strcmp(a, b) == 0;
}

/* The one code, or none. */
static const char *nhs_code(const s117_determination *d)
{
    return s117_determination_nhs(d) == S117_NHS_DETERMINED ? s117_determination_nhs_code(d, 0) : NULL;
}

static const char *payer_code(const s117_determination *d)
{
    return s117_determination_payer(d) == S117_NHS_DETERMINED ? s117_determination_payer_code(d, 0) : NULL;
}

/* All candidates: beyond the last, both give NULL. */
static bool same_nhs(const s117_determination *d, const s117_determination *e, s117_nhs (*state)(const s117_determination *),
                     const char *(*code)(const s117_determination *, int32_t))
{
    bool same = state(d) == state(e);
    for (int32_t i = 0; i < 8 && same; i++)
        same = same_text(code(d, i), code(e, i));
    return same;
}

static bool nhs_told_truly(const s117_determination *d, int32_t index, const s117_determination *e)
{
    bool same = same_text(nhs_code(d), nhs_code(e)) && same_text(payer_code(d), payer_code(e));
    return same_text(s117_determination_contested_nhs_code(d, index), nhs_code(e)) &&
           same_text(s117_determination_contested_payer_code(d, index), payer_code(e)) &&
           (same || s117_determination_contested_differs(d, index) == S117_YES);
}

static bool one_reading(const trial *t, const s117_determination *d, int32_t index, s117_date day, note *why)
{
    trial other = *t;
    const char *point = s117_determination_contested_point(d, index), *code = s117_determination_contested_council_code(d,
            index);
    char reading = s117_determination_contested_reading(d, index);
    if (strcmp(point, "MHA2025-S46") == 0)
        other.law.law.s46_throughout = true;
    else
        other.law.law.reading[number_of_point(point)] = reading;
    asked a = enter_trial(&other, &t->l, NULL);
    s117_determination *e = determine(&a, day);
    bool differs = s117_determination_duty(d) != s117_determination_duty(e) || !same_council(d, e) ||
                   s117_determination_decider(d) != s117_determination_decider(e) ||
                   !same_nhs(d, e, s117_determination_nhs, s117_determination_nhs_code) ||
                   !same_nhs(d, e, s117_determination_payer, s117_determination_payer_code);
    bool held = nhs_told_truly(d, index, e) && s117_determination_contested_duty(d, index) == s117_determination_duty(e) &&
                s117_determination_contested_council(d, index) == s117_determination_council(e) &&
                (code == NULL) == (s117_determination_council(e) != S117_COUNCIL_DETERMINED) &&
                (code == NULL || strcmp(code, s117_determination_council_code(e, 0)) == 0) &&
                (differs || s117_determination_contested_differs(d, index) == S117_NO) &&
                (s117_determination_contested_differs(d, index) == S117_YES ||
                 (s117_determination_duty(d) == s117_determination_duty(e) && same_council(d, e)));
    if (!held) {
        say(why, "on ");
        say_day(why, day);
        say(why, ": %s %c said duty %d council %d %s differs %d; an engine with it says duty %d council %d\n", point,
                reading != 0 ? reading : '-',
            (int)s117_determination_contested_duty(d, index), (int)s117_determination_contested_council(d, index),
            code != NULL ? code : "-",
            (int)s117_determination_contested_differs(d, index), (int)s117_determination_duty(e),
            (int)s117_determination_council(e));
    }
    s117_determination_free(e);
    leave(&a);
    return held;
}

static bool other_readings_are_told_truly(const trial *t, note *why)
{
    asked a = enter_trial(t, &t->l, NULL);
    s117_date days[DAYS];
    int32_t day_count = days_worth_asking(t, days);
    bool held = true;
    for (int32_t n = 0; n < day_count && held; n++) {
        s117_determination *d = determine(&a, days[n]);
        for (int32_t i = 0; i < s117_determination_contested_count(d) && held; i++)
            held = one_reading(t, d, i, days[n], why);
        s117_determination_free(d);
    }
    leave(&a);
    return held;
}

static void readings(void **state)
{
    (void)state;
    ask_of_lives(other_readings_are_told_truly, 3000, 700000);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(readings)};
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    s117_engine_free(standing_law);
    return failed;
}
