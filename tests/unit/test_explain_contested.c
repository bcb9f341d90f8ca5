/* Contested law is named, not hidden: each point the answer went through, with the answer on the other reading; and MHA 2025
 * s46. */
#include "answers_help.h"

static int32_t place_of_point(const char *point, char reading)
{
    for (int32_t i = 0; i < s117_determination_contested_count(answer); i++)
        if (strcmp(s117_determination_contested_point(answer, i), point) == 0 && s117_determination_contested_reading(answer,
                i) == reading)
            return i;
    return -1;
}

/* Nothing contested on the way: nothing told. */
static void nothing_contested(void **state)
{
    (void)state;
    plain_life(SWINDON);
    ask("2017-01-01");
    HOLDS(s117_determination_contested_count(answer) == 0);
}

/* A reading that changes the status. */
static void another_status(void **state)
{
    int32_t at;
    (void)state;
    plain_life(SWINDON);
    add(S117_KIND_CUSTODY, 0, "2017-01-01", NULL);
    ask("2017-02-01");
    at = place_of_point("OP-3", 'B');
    HOLDS(at >= 0);
    assert_int_equal(s117_determination_contested_duty(answer, at), S117_DUTY_ENDED_ON_READING);
    assert_int_equal(s117_determination_contested_council(answer, at), S117_COUNCIL_NONE);
    assert_null(s117_determination_contested_council_code(answer, at));
    assert_int_equal(s117_determination_contested_differs(answer, at), S117_YES);
    assert_int_equal(place_of_point("OP-3", 'A'), -1); /* the one that was taken */
    law_is("OP-3", 'B', NULL);
    ask("2017-02-01");
    at = place_of_point("OP-3", 'A');
    HOLDS(at >= 0);
    assert_int_equal(s117_determination_contested_duty(answer, at), S117_DUTY_SUSPENDED);
    assert_string_equal(s117_determination_contested_council_code(answer, at), SWINDON);
}

/* A reading that changes the council, and one that changes nothing. */
static void another_council(void **state)
{
    int32_t at;
    (void)state;
    home(SWINDON, "2000-01-01", "2015-12-20");
    order(S117_POWER_S2, "2015-12-01", "2015-12-25", S117_END_REPLACED);
    order(S117_POWER_S3, "2015-12-25", "2016-06-01", S117_END_DISCHARGED);
    ask("2016-07-01");
    at = place_of_point("OP-1", 'B');
    HOLDS(at >= 0);
    assert_int_equal(s117_determination_contested_differs(answer, at), S117_YES);
    assert_int_equal(s117_determination_contested_council(answer, at), S117_COUNCIL_UNDETERMINED);
    when(1, S117_TO, "..");
    ask("2016-07-01");
    at = place_of_point("OP-1", 'B');
    HOLDS(at >= 0);
    assert_int_equal(s117_determination_contested_differs(answer, at), S117_NO);
    assert_string_equal(s117_determination_contested_council_code(answer, at), SWINDON);
}

/* A point with three readings: both others. "Never C" for OP-7. */
static void more_than_two_readings(void **state)
{
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    home(WESTMINSTER, "2005-01-01", NULL);
    order(S117_POWER_S3, "2016-01-01", "2016-06-01", S117_END_DISCHARGED);
    ask("2017-01-01");
    HOLDS(place_of_point("OP-26", 'A') >= 0);
    HOLDS(place_of_point("OP-26", 'B') >= 0);
    law_is(NULL, 0, "2016-01-01");
    ask("2017-01-01");
    HOLDS(place_of_point("OP-7", 'A') >= 0);
    HOLDS(place_of_point("OP-7", 'C') < 0);
}

/* Section 46 as if in force for this duty, if it would change anything. */
static void section_46(void **state)
{
    int32_t at;
    (void)state;
    home(WORCESTERSHIRE, "2000-01-01", "2014-03-10");
    order(S117_POWER_S3, "2014-03-10", "2014-07-01", S117_END_DISCHARGED);
    placed(SWINDON, "2014-07-01", NULL, S117_UNDER_S117, S117_ACC_CARE_HOME, WORCESTERSHIRE);
    order(S117_POWER_S3, "2015-06-10", "2015-11-01", S117_END_DISCHARGED);
    ask("2016-01-01");
    at = place_of_point("MHA2025-S46", 0);
    HOLDS(at >= 0);
    assert_string_equal(s117_determination_contested_council_code(answer, at), WORCESTERSHIRE);
    assert_int_equal(s117_determination_contested_differs(answer, at), S117_YES);
    law_is(NULL, 0, "2015-01-01"); /* it is in force: nothing "as if" */
    ask("2016-01-01");
    HOLDS(place_of_point("MHA2025-S46", 0) < 0);
    law_is(NULL, 0, NULL);
    add(S117_KIND_DEATH, 0, "2015-12-01", NULL);
    ask("2016-01-01");
    HOLDS(place_of_point("MHA2025-S46", 0) < 0);
}

/* OP-32 changes who decides a dispute and nothing else. */
static void another_decider(void **state)
{
    s117_fact quarrel;
    int32_t at;
    (void)state;
    plain_life(SWINDON);
    quarrel = add(S117_KIND_DISPUTE, 0, "2016-07-01", NULL);
    code(quarrel, S117_DISPUTE_KIND, S117_DISPUTE_COUNCILS);
    code(quarrel, S117_ABOUT, S117_ABOUT_RESIDENT_OR_SENT);
    text(quarrel, S117_BODY, SWINDON);
    text(quarrel, S117_BODY_2, WESTMINSTER);
    ask("2017-01-01");
    at = place_of_point("OP-32", 'B');
    HOLDS(at >= 0);
    assert_int_equal(s117_determination_contested_differs(answer, at), S117_YES);
    assert_non_null(strstr(s117_determination_contested_sentence(answer, at), "decided by"));
}

/* From nobody settled to somebody, and back: the sentence says what is not settled. */
static void words_for_councils(void **state)
{
    int32_t at;
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    home(WESTMINSTER, "2005-01-01", NULL);
    order(S117_POWER_S3, "2016-01-01", "2016-06-01", S117_END_DISCHARGED);
    law_is("OP-26", 'B', NULL);
    ask("2017-01-01");
    HOLDS(is_council(SWINDON));
    at = place_of_point("OP-26", 'U');
    HOLDS(at >= 0);
    assert_non_null(strstr(s117_determination_contested_sentence(answer, at), "not settled; it may be"));
    another_person();
    home(SWINDON, "2000-01-01", "2015-10-01");
    stay(NULL, "2015-09-01", "2016-01-01");
    order(S117_POWER_S3, "2016-01-01", "2016-06-01", S117_END_DISCHARGED);
    law_is("OP-16", 'B', NULL);
    ask("2017-01-01");
    at = place_of_point("OP-16", 'A');
    HOLDS(at >= 0);
    assert_non_null(strstr(s117_determination_contested_sentence(answer, at), "the council is not settled"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {TEST(nothing_contested), TEST(another_status), TEST(another_council),
            TEST(more_than_two_readings),
                                       TEST(section_46), TEST(another_decider), TEST(words_for_councils)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
