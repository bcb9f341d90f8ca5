/* Findings in an answer: what it assumed, on which uncertain dates it rests, and in what order they come. */
#include "answers_help.h"

static int32_t times(int32_t finding)
{
    int32_t count = 0;
    for (int32_t i = 0; i < s117_determination_finding_count(answer); i++)
        count += s117_determination_finding_code(answer, i) == finding;
    return count;
}

/* Each fact with an uncertain date on which the answer depends, once; one never dated is no uncertainty; an exact one neither. */
static void uncertain_dates(void **state)
{
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    order(S117_POWER_S3, "2016-01", "2016-06", S117_END_DISCHARGED);
    ask("2016-06-15");
    assert_int_equal(times(S117_FINDING_UNCERTAIN_DATE), 1);
    ask("2017-01-01");
    assert_int_equal(times(S117_FINDING_UNCERTAIN_DATE), 0);
    when(2, S117_FROM, "2016-01-01");
    when(2, S117_TO, "2016-06-01");
    when(1, S117_FROM, "unknown");
    ask("2017-01-01");
    assert_int_equal(times(S117_FINDING_UNCERTAIN_DATE), 0);
    when(2, S117_TO, "[2016-06-01..]");
    ask("2017-01-01");
    assert_int_equal(times(S117_FINDING_UNCERTAIN_DATE), 1);
}

static void taken_as_settled(void **state)
{
    (void)state;
    plain_life(SWINDON);
    code(1, S117_SETTLED, S117_UNKNOWN);
    ask("2017-01-01");
    assert_int_equal(times(S117_FINDING_SETTLED_ASSUMED), 1);
    code(1, S117_SETTLED, S117_YES);
    ask("2017-01-01");
    assert_int_equal(times(S117_FINDING_SETTLED_ASSUMED), 0);
}

/* By code, then by the days of the facts they name, then by what they say: never by the order of entry. */
static void in_order(void **state)
{
    static const char *const starts[] = {"2005-01-01", "2003-01-01", "2004-01-01"};
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    for (size_t i = 0; i < 3; i++)
        home(WESTMINSTER, starts[i], NULL);
    home("ZZ", "2006-01-01", NULL);
    home("YY", "2006-01-01", NULL);
    order(S117_POWER_S3, "2016-01-01", NULL, 0);
    ask("2016-02-01");
    for (int32_t i = 0; i + 1 < s117_determination_finding_count(answer); i++) {
        assert_true(s117_determination_finding_code(answer, i) <= s117_determination_finding_code(answer, i + 1));
    }
    assert_int_equal(s117_determination_finding_fact(answer, 0, 1), 3); /* 2003, 2004, 2005 */
    assert_int_equal(s117_determination_finding_fact(answer, 1, 1), 4);
    assert_int_equal(s117_determination_finding_fact(answer, 2, 1), 2);
    HOLDS(found(S117_FINDING_BODY_UNKNOWN));
}

/* Two facts that differ in nothing but what they are called by. */
static void alike_but_for_the_words(void **state)
{
    (void)state;
    home("ZZ", "2006-01-01", NULL);
    home("YY", "2006-01-01", NULL);
    ask("2016-02-01");
    assert_int_equal(times(S117_FINDING_BODY_UNKNOWN), 2);
    for (int32_t i = 0; i + 1 < s117_determination_finding_count(answer); i++)
        if (s117_determination_finding_code(answer, i) == S117_FINDING_BODY_UNKNOWN &&
            s117_determination_finding_code(answer, i + 1) == S117_FINDING_BODY_UNKNOWN)
            assert_true(strcmp(s117_determination_finding_sentence(answer, i), s117_determination_finding_sentence(answer,
                    i + 1)) < 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {TEST(uncertain_dates), TEST(taken_as_settled), TEST(in_order),
            TEST(alike_but_for_the_words)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
