/* s117_determine: an answer that stands alone. include/s117/determination.h. */
#include "answers_help.h"

static void calls_that_fail(void **state)
{
    s117_determination *none = NULL;
    s117_question question = {.size = 4};
    s117_date on = day_of("2017-01-01");
    (void)state;
    plain_life(SWINDON);
    assert_int_equal(s117_determine(NULL, who, on, NULL, &none), S117_E_NULL);
    assert_int_equal(s117_determine(law, NULL, on, NULL, &none), S117_E_NULL);
    assert_int_equal(s117_determine(law, who, on, NULL, NULL), S117_E_NULL);
    assert_int_equal(s117_determine((const s117_engine *)(const void *)who, who, on, NULL, &none), S117_E_HANDLE);
    assert_int_equal(s117_determine(law, who, S117_DATE_UNKNOWN, NULL, &none), S117_E_DATE);
    assert_int_equal(s117_determine(law, who, on, &question, &none), S117_E_STRUCT_SMALL);
    question.size = 4097;
    assert_int_equal(s117_determine(law, who, on, &question, &none), S117_E_STRUCT_SIZE);
    assert_null(none);
}

/* Engine, person and answers go in any order; the answer says the same. */
static void it_outlives_what_it_was_made_from(void **state)
{
    static char before[16384], after[16384];
    (void)state;
    plain_life(BOURNEMOUTH);
    ending(BCP, "2020-01-01");
    ask("2021-01-01");
    s117_determination_text(answer, before, sizeof before);
    s117_engine_free(law);
    s117_person_free(who);
    law = NULL;
    who = NULL;
    s117_determination_text(answer, after, sizeof after);
    assert_string_equal(before, after);
    assert_string_equal(s117_determination_council_name(answer, 0), "Bournemouth, Christchurch and Poole Council");
}

static void freeing(void **state)
{
    uint64_t foreign[64] = {0};
    (void)state;
    s117_determination_free(NULL);
    s117_determination_free((s117_determination *)(void *)foreign); /* not ours: left alone */
    assert_int_equal(foreign[0], 0);
}

/* RES-6: what makes up the unbroken detention, in order of date; what is not part of it is not in it. */
static void the_chain(void **state)
{
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    order(S117_POWER_S3, "2016-01-10", "2016-06-01", S117_END_DISCHARGED);       /* 2 */
    order(S117_POWER_S2, "2016-01-01", "2016-01-10", S117_END_REPLACED);         /* 3 */
    add(S117_KIND_CUSTODY, 0, "2015-12-30", "2016-01-01");                       /* 4 */
    order(S117_POWER_S2, "2014-01-01", "2014-01-20", S117_END_DISCHARGED);       /* 5, before */
    order(S117_POWER_INFORMAL, "2015-12-31", "2016-01-01", S117_END_REPLACED);   /* 6, no detention */
    order(S117_POWER_S2, "2018-01-01", "2018-01-20", S117_END_DISCHARGED);       /* 7, after */
    add(S117_KIND_CUSTODY, 0, "2017-12-30", "2018-01-01");                       /* 8, after */
    ask("2019-01-01");
    assert_int_equal(s117_determination_chain_from(answer), day_of("2015-12-30"));
    assert_int_equal(s117_determination_chain_count(answer), 3);
    assert_int_equal(s117_determination_chain_at(answer, 0), 4);
    assert_int_equal(s117_determination_chain_at(answer, 1), 3);
    assert_int_equal(s117_determination_chain_at(answer, 2), 2);
    assert_int_equal(s117_person_withdraw(who, 4, day_of("2016-01-01")), S117_OK);
    ask("2019-01-01");
    assert_int_equal(s117_determination_chain_count(answer), 2);
}

static void the_law_of_the_day(void **state)
{
    (void)state;
    plain_life(SWINDON);
    ask("1980-01-01");
    assert_string_equal(s117_determination_law(answer), "");
    ask("2017-01-01");
    assert_string_equal(s117_determination_law(answer), "V5");
    assert_int_equal(s117_determination_as_at(answer), day_of("2017-01-01"));
}

/* A withdrawal known of takes the fact and its children out; one not yet known leaves it. */
static void withdrawn_facts(void **state)
{
    s117_fact detention;
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    detention = order(S117_POWER_S3, "2016-01-01", NULL, 0);
    child(S117_KIND_CTO, detention, "2016-06-01", NULL, 0);
    assert_int_equal(s117_person_withdraw(who, detention, day_of("2018-01-01")), S117_OK);
    ask_knowing("2017-01-01", day_of("2017-12-31"));
    HOLDS(is_duty(S117_DUTY_ACTIVE));
    ask_knowing("2017-01-01", day_of("2018-01-01"));
    HOLDS(is_duty(S117_DUTY_NOT_ELIGIBLE));
}

int main(void)
{
    const struct CMUnitTest tests[] = {TEST(calls_that_fail), TEST(it_outlives_what_it_was_made_from), TEST(freeing),
            TEST(the_chain),
                                       TEST(the_law_of_the_day), TEST(withdrawn_facts)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
