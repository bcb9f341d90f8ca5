/* Answers over uncertain dates: include/s117/ranges.h. */
#include "answers_help.h"

static s117_fact move_in_the_month(void)
{
    home(WORCESTERSHIRE, "2010-01-01", "2016-05-15");
    home(SWINDON, "2016-05-15", NULL);
    return order(S117_POWER_S3, "2016-05", "2016-08-01", S117_END_DISCHARGED);
}

static void assert_days(int32_t date, int32_t part, const char *first, const char *last)
{
    s117_date from, to;
    assert_int_equal(s117_determination_uncertain_part_days(answer, date, part, &from, &to), S117_OK);
    HOLDS(from == day_of(first) && to == day_of(last));
}

/* ---- one that matters -------------------------------------------------------------------------------- */

/* Section 117(3)(a): the home on the day before. Detained on the 15th, the person lived in the first home the day before. */
static void parts_of_a_range(void **state)
{
    (void)state;
    s117_fact fact = move_in_the_month();
    s117_date earliest, latest;
    ask("2016-10-01");
    HOLDS(s117_determination_council(answer) == S117_COUNCIL_UNDETERMINED && s117_determination_council_count(answer) == 2);
    assert_int_equal(s117_determination_uncertain_count(answer), 1);
    assert_int_equal(s117_determination_uncertain_together(answer), 1);
    assert_int_equal(s117_determination_uncertain_fact(answer, 0), fact);
    assert_int_equal(s117_determination_uncertain_attribute(answer, 0), S117_FROM);
    assert_int_equal(s117_determination_uncertain_depends(answer, 0), S117_YES);
    assert_int_equal(s117_determination_uncertain_days(answer, 0, &earliest, &latest), S117_OK);
    HOLDS(earliest == day_of("2016-05-01") && latest == day_of("2016-05-31"));
    assert_non_null(strstr(s117_determination_uncertain_name(answer, 0), "the start of"));
    assert_int_equal(s117_determination_uncertain_part_count(answer, 0), 2);
    assert_days(0, 0, "2016-05-01", "2016-05-15");
    assert_days(0, 1, "2016-05-16", "2016-05-31");
    assert_string_equal(s117_determination_uncertain_part_council_code(answer, 0, 0, 0), WORCESTERSHIRE);
    assert_string_equal(s117_determination_uncertain_part_council_code(answer, 0, 1, 0), SWINDON);
    for (int32_t part = 0; part < 2; part++) {
        assert_int_equal(s117_determination_uncertain_part_duty(answer, 0, part), S117_DUTY_ACTIVE);
        assert_int_equal(s117_determination_uncertain_part_council(answer, 0, part), S117_COUNCIL_DETERMINED);
        assert_int_equal(s117_determination_uncertain_part_council_count(answer, 0, part), 1);
        assert_non_null(strstr(s117_determination_uncertain_part_sentence(answer, 0, part), "Council: "));
    }
}

/* What has not come by the day asked about is one part, and no later day is told apart in it. */
static void asked_in_the_middle(void **state)
{
    (void)state;
    move_in_the_month();
    ask("2016-05-10");
    HOLDS(s117_determination_duty(answer) == S117_DUTY_UNCERTAIN);
    assert_int_equal(s117_determination_uncertain_part_count(answer, 0), 2);
    assert_days(0, 0, "2016-05-01", "2016-05-10");
    assert_days(0, 1, "2016-05-11", "2016-05-31");
    assert_int_equal(s117_determination_uncertain_part_duty(answer, 0, 0), S117_DUTY_ENTITLED_IN_HOSPITAL);
    assert_int_equal(s117_determination_uncertain_part_duty(answer, 0, 1), S117_DUTY_NOT_ELIGIBLE);
}

/* ---- some that do not -------------------------------------------------------------------------------- */

static void order_of_two_is_known(void **state)
{
    (void)state;
    home(WORCESTERSHIRE, "2010-01-01", "2016-04");
    home(SWINDON, "2016-04", NULL);
    order(S117_POWER_S3, "2016-06", "2016-08-01", S117_END_DISCHARGED);
    ask("2016-10-01");
    HOLDS(s117_determination_council(answer) == S117_COUNCIL_DETERMINED);
    assert_string_equal(s117_determination_council_code(answer, 0), SWINDON);
    assert_int_equal(s117_determination_uncertain_count(answer), 3);
    assert_int_equal(s117_determination_uncertain_together(answer), 3);
    for (int32_t i = 0; i < 3; i++) {
        assert_int_equal(s117_determination_uncertain_depends(answer, i), S117_NO);
        assert_int_equal(s117_determination_uncertain_part_count(answer, i), 0);
    }
}

/* An end before its own beginning is no way in which it can have been: then the start was in January. */
static void what_cannot_be_is_left_out(void **state)
{
    (void)state;
    home(WORCESTERSHIRE, "2010-01-01", "2016-02-01");
    home(SWINDON, "2016-02-01", NULL);
    order(S117_POWER_S3, "[2016-01-01..2016-12-31]", "2016-02-01", S117_END_DISCHARGED);
    ask("2017-01-01");
    HOLDS(s117_determination_council(answer) == S117_COUNCIL_DETERMINED);
    assert_string_equal(s117_determination_council_code(answer, 0), WORCESTERSHIRE);
}

static void half_open(void **state)
{
    (void)state;
    s117_date earliest, latest;
    home(WORCESTERSHIRE, "2010-01-01", NULL);
    order(S117_POWER_S3, "2016-05-01", "[..2016-07-31]", S117_END_DISCHARGED);
    ask("2016-06-15");
    HOLDS(s117_determination_duty(answer) == S117_DUTY_UNCERTAIN && s117_determination_council(answer) == S117_COUNCIL_DETERMINED);
    assert_int_equal(s117_determination_uncertain_days(answer, 0, &earliest, &latest), S117_OK);
    assert_int_equal(earliest, S117_DATE_UNKNOWN);
    ask("2016-08-01");
    HOLDS(s117_determination_duty(answer) == S117_DUTY_ACTIVE);
    assert_int_equal(s117_determination_uncertain_depends(answer, 0), S117_NO);
}

static void add_section_2(const char *from)
{
    code(add(S117_KIND_ORDER, 0, from, NULL), S117_POWER, S117_POWER_S2);
}

/* Section 2(4): 28 days. Begun in March and never said to have ended, it has run out by May; on 29 March only if it began on the 1st. */
static void counted_from_an_uncertain_day(void **state)
{
    (void)state;
    home(WORCESTERSHIRE, "2010-01-01", NULL);
    order(S117_POWER_S3, "2015-01-01", "2015-06-01", S117_END_DISCHARGED);
    add_section_2("2016-03");
    ask("2016-03-29");
    HOLDS(s117_determination_uncertain_depends(answer, 0) == S117_YES);
    assert_days(0, 0, "2016-03-01", "2016-03-01");
    ask("2016-05-10");
    HOLDS(s117_determination_uncertain_depends(answer, 0) == S117_NO);
}

/* ---- more than can be moved -------------------------------------------------------------------------- */

static void too_many(void **state)
{
    (void)state;
    for (int32_t i = 0; i < 40; i++)
        home(i % 2 == 0 ? WORCESTERSHIRE : SWINDON, "2014", "2015");
    order(S117_POWER_S3, "2016-05", "2016-08-01", S117_END_DISCHARGED);
    ask("2016-10-01");
    assert_int_equal(s117_determination_uncertain_count(answer), 81);
    assert_int_equal(s117_determination_uncertain_together(answer), 0);
    HOLDS(s117_determination_duty(answer) == S117_DUTY_ACTIVE);
}

/* ---- histories --------------------------------------------------------------------------------------- */

static void history_says_the_same(void **state)
{
    (void)state;
    static const struct { const char *on; s117_duty duty; } days[] = {
        {"2016-04-30", S117_DUTY_NOT_ELIGIBLE}, {"2016-05-01", S117_DUTY_UNCERTAIN}, {"2016-05-30", S117_DUTY_UNCERTAIN},
        {"2016-05-31", S117_DUTY_ENTITLED_IN_HOSPITAL}, {"2016-07-31", S117_DUTY_ENTITLED_IN_HOSPITAL}, {"2016-08-01", S117_DUTY_ACTIVE}};
    s117_history *h = NULL;
    move_in_the_month();
    assert_int_equal(s117_history_new(law, who, NULL, &h), S117_OK);
    assert_int_equal(s117_history_count(h), 5); /* from 16 May on it may have been the second home too */
    for (size_t i = 0; i < sizeof days / sizeof days[0]; i++) {
        int32_t spell = s117_history_find(h, day_of(days[i].on));
        assert_int_equal(s117_history_duty(h, spell), days[i].duty);
        ask(days[i].on);
        HOLDS(s117_determination_duty(answer) == days[i].duty);
    }
    int32_t open = s117_history_find(h, day_of("2016-05-01"));
    assert_string_equal(s117_history_event_rule(h, open), "");
    assert_string_equal(s117_history_event_sentence(h, open), "It depends on a date that is not known to the day");
    s117_history_free(h);
}

/* ---- what is out of range ---------------------------------------------------------------------------- */

static void accessors(void **state)
{
    (void)state;
    s117_date a = 7, b = 7;
    move_in_the_month();
    ask("2016-10-01");
    for (int32_t i = -1; i <= 1; i += 2) {
        assert_int_equal(s117_determination_uncertain_fact(answer, i), 0);
        assert_int_equal(s117_determination_uncertain_attribute(answer, i), 0);
        assert_int_equal(s117_determination_uncertain_depends(answer, i), S117_UNKNOWN);
        assert_null(s117_determination_uncertain_name(answer, i));
        assert_int_equal(s117_determination_uncertain_part_count(answer, i), 0);
        assert_int_equal(s117_determination_uncertain_days(answer, i, &a, &b), S117_E_INDEX);
    }
    for (int32_t i = -1; i <= 2; i += 3) {
        assert_int_equal(s117_determination_uncertain_part_days(answer, 0, i, &a, &b), S117_E_INDEX);
        assert_int_equal(s117_determination_uncertain_part_duty(answer, 0, i), -1);
        assert_int_equal(s117_determination_uncertain_part_council(answer, 0, i), -1);
        assert_int_equal(s117_determination_uncertain_part_council_count(answer, 0, i), 0);
        assert_null(s117_determination_uncertain_part_council_code(answer, 0, i, 0));
        assert_null(s117_determination_uncertain_part_sentence(answer, 0, i));
    }
    assert_null(s117_determination_uncertain_part_council_code(answer, 0, 0, -1));
    assert_null(s117_determination_uncertain_part_council_code(answer, 0, 0, 1));
    assert_int_equal(s117_determination_uncertain_days(NULL, 0, &a, &b), S117_E_NULL);
    assert_int_equal(s117_determination_uncertain_days(answer, 0, NULL, &b), S117_E_NULL);
    assert_int_equal(s117_determination_uncertain_days(answer, 0, &a, NULL), S117_E_NULL);
    assert_int_equal(s117_determination_uncertain_count(NULL), 0);
    assert_int_equal(s117_determination_uncertain_together(NULL), 0);
    assert_int_equal(a, 7);
    assert_int_equal(b, 7);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(parts_of_a_range), TEST(asked_in_the_middle), TEST(order_of_two_is_known), TEST(what_cannot_be_is_left_out), TEST(half_open),
        TEST(counted_from_an_uncertain_day), TEST(too_many), TEST(history_says_the_same), TEST(accessors)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
