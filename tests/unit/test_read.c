/* Every reader of an answer: what it gives, out of range, of nothing, of something else. */
#include "answers_help.h"

/* An answer with something in every list. */
static void a_full_answer(void)
{
    s117_fact detention;
    home(SWINDON, "2000-01", NULL);
    home(WESTMINSTER, "2001-01-01", NULL);
    order(S117_POWER_S2, "2015-12-20", "2016-01-01", S117_END_REPLACED);
    detention = order(S117_POWER_S3, "2016-01-01", NULL, 0);
    child(S117_KIND_CTO, detention, "2016-06-01", NULL, 0);
    ending(SWINDON, "2017-01-01");
    ask("2018-01-01");
    assert_true(s117_determination_chain_count(answer) > 0);
    assert_true(s117_determination_council_count(answer) > 1);
    assert_true(s117_determination_ending_count(answer) > 0);
    assert_true(s117_determination_ending_rule_count(answer, 0) > 0);
    assert_true(s117_determination_reason_count(answer) > 0);
    assert_true(s117_determination_missing_count(answer) > 0);
    assert_true(s117_determination_finding_count(answer) > 0);
    assert_true(s117_determination_contested_count(answer) > 0);
}

static void the_head(void **state)
{
    s117_date earliest = 5, latest = 5;
    (void)state;
    a_full_answer();
    assert_int_equal(s117_determination_as_at(answer), day_of("2018-01-01"));
    assert_int_equal(s117_determination_duty(answer), S117_DUTY_INVALID_ENDING);
    assert_int_equal(s117_determination_order(answer), 4);
    assert_int_equal(s117_determination_chain_from(answer), day_of("2015-12-20"));
    assert_int_equal(s117_determination_council(answer), S117_COUNCIL_UNDETERMINED);
    assert_int_equal(s117_determination_decider(answer), S117_DECIDER_SECRETARY_OF_STATE);
    assert_int_equal(s117_determination_since(answer, &earliest, &latest), S117_OK);
    assert_int_equal(earliest, day_of("2016-06-01"));
    assert_int_equal(latest, earliest);
    assert_int_equal(s117_determination_since(answer, NULL, &latest), S117_E_NULL);
    assert_int_equal(s117_determination_since(answer, &earliest, NULL), S117_E_NULL);
    assert_string_equal(s117_determination_council_code(answer, 0), SWINDON);
    assert_string_equal(s117_determination_council_name(answer, 0), "Swindon Borough Council");
    assert_int_equal(s117_determination_chain_at(answer, 0), 3);
    assert_int_equal(s117_determination_chain_at(answer, 1), 4);
}

/* Each list in turn: an id that exists, a text that is not empty, a code of its list. */
static void the_lists(void **state)
{
    (void)state;
    a_full_answer();
    for (int32_t i = 0; i < s117_determination_reason_count(answer); i++) {
        assert_true(s117_rule_find(s117_determination_reason_rule(answer, i)) >= 0);
        assert_true(strlen(s117_determination_reason_sentence(answer, i)) > 10);
        assert_string_equal(s117_determination_reason_citation(answer, i),
                s117_rule_citation(s117_rule_find(s117_determination_reason_rule(answer, i))));
        assert_int_equal(s117_determination_reason_fact(answer, i, 9), 0);
    }
    assert_int_equal(s117_determination_reason_fact(answer, 0, 0), 4);
    assert_int_equal(s117_determination_reason_fact(answer, 0, 1), 0);
    for (int32_t i = 0; i < s117_determination_missing_count(answer); i++) {
        assert_non_null(s117_code_name(S117_LIST_MISSING, s117_determination_missing_code(answer, i)));
        assert_non_null(s117_code_name(S117_LIST_SETTLES, s117_determination_missing_settles(answer, i)));
        assert_in_range(s117_determination_missing_fact(answer, i), 0, s117_person_fact_count(who));
        assert_true(strlen(s117_determination_missing_sentence(answer, i)) > 5);
    }
    for (int32_t i = 0; i < s117_determination_finding_count(answer); i++) {
        assert_non_null(s117_code_name(S117_LIST_FINDING, s117_determination_finding_code(answer, i)));
        assert_in_range(s117_determination_finding_fact(answer, i, 0), 1, s117_person_fact_count(who));
        assert_int_equal(s117_determination_finding_fact(answer, i, 2), 0);
        assert_true(strlen(s117_determination_finding_sentence(answer, i)) > 5);
    }
    for (int32_t i = 0; i < s117_determination_contested_count(answer); i++) {
        bool prospective = strcmp(s117_determination_contested_point(answer, i), "MHA2025-S46") == 0;
        assert_true(prospective || s117_point_find(s117_determination_contested_point(answer, i)) >= 0);
        assert_true(prospective == (s117_determination_contested_reading(answer, i) == 0));
        assert_non_null(s117_code_name(S117_LIST_DUTY, s117_determination_contested_duty(answer, i)));
        assert_true((s117_determination_contested_council_code(answer, i) != NULL) ==
                    (s117_determination_contested_council(answer, i) == S117_COUNCIL_DETERMINED));
        assert_in_range(s117_determination_contested_differs(answer, i), S117_NO, S117_YES);
        assert_true(strlen(s117_determination_contested_sentence(answer, i)) > 10);
    }
    assert_int_equal(s117_determination_ending_fact(answer, 0), 6);
    assert_int_equal(s117_determination_ending_verdict(answer, 0), S117_ENDING_INVALID);
    assert_string_equal(s117_determination_ending_rule(answer, 0, 0), "END-3");
    assert_null(s117_determination_ending_rule(answer, 0, s117_determination_ending_rule_count(answer, 0)));
    assert_null(s117_determination_ending_rule(answer, 0, -1));
}

/* What every reader gives at an index that is not there. */
static void expect_nothing_at(const s117_determination *d, int32_t index)
{
    assert_int_equal(s117_determination_chain_at(d, index), 0);
    assert_null(s117_determination_council_code(d, index));
    assert_null(s117_determination_council_name(d, index));
    assert_int_equal(s117_determination_ending_fact(d, index), 0);
    assert_int_equal(s117_determination_ending_verdict(d, index), -1);
    assert_int_equal(s117_determination_ending_rule_count(d, index), 0);
    assert_null(s117_determination_ending_rule(d, index, 0));
    assert_null(s117_determination_reason_rule(d, index));
    assert_null(s117_determination_reason_sentence(d, index));
    assert_null(s117_determination_reason_citation(d, index));
    assert_int_equal(s117_determination_reason_fact(d, index, 0), 0);
    assert_int_equal(s117_determination_missing_code(d, index), 0);
    assert_int_equal(s117_determination_missing_settles(d, index), 0);
    assert_int_equal(s117_determination_missing_fact(d, index), 0);
    assert_null(s117_determination_missing_sentence(d, index));
    assert_int_equal(s117_determination_finding_code(d, index), 0);
    assert_int_equal(s117_determination_finding_fact(d, index, 0), 0);
    assert_null(s117_determination_finding_sentence(d, index));
    assert_null(s117_determination_contested_point(d, index));
    assert_int_equal(s117_determination_contested_reading(d, index), 0);
    assert_int_equal(s117_determination_contested_duty(d, index), -1);
    assert_int_equal(s117_determination_contested_council(d, index), -1);
    assert_null(s117_determination_contested_council_code(d, index));
    assert_int_equal(s117_determination_contested_differs(d, index), 0);
    assert_null(s117_determination_contested_sentence(d, index));
}

static void out_of_range(void **state)
{
    (void)state;
    a_full_answer();
    expect_nothing_at(answer, -1);
    expect_nothing_at(answer, 100000);
    expect_nothing_at(answer, INT32_MIN);
    expect_nothing_at(answer, INT32_MAX);
}

/* The head of nothing. */
static void expect_nobody(const s117_determination *d)
{
    assert_int_equal(s117_determination_as_at(d), S117_DATE_UNKNOWN);
    assert_int_equal(s117_determination_duty(d), S117_DUTY_UNCERTAIN);
    assert_int_equal(s117_determination_order(d), 0);
    assert_int_equal(s117_determination_chain_from(d), S117_DATE_UNKNOWN);
    assert_int_equal(s117_determination_chain_count(d), 0);
    assert_string_equal(s117_determination_law(d), "");
    assert_int_equal(s117_determination_council(d), S117_COUNCIL_NONE);
    assert_int_equal(s117_determination_council_count(d), 0);
    assert_int_equal(s117_determination_decider(d), S117_DECIDER_NONE);
    assert_int_equal(s117_determination_ending_count(d), 0);
    assert_int_equal(s117_determination_reason_count(d), 0);
    assert_int_equal(s117_determination_missing_count(d), 0);
    assert_int_equal(s117_determination_finding_count(d), 0);
    assert_int_equal(s117_determination_contested_count(d), 0);
    expect_nothing_at(d, 0);
}

static void of_nothing_and_of_something_else(void **state)
{
    uint64_t foreign[64] = {0};
    const s117_determination *other = (const s117_determination *)(const void *)foreign;
    s117_date earliest = 5, latest = 5;
    (void)state;
    expect_nobody(NULL);
    expect_nobody(other);
    assert_int_equal(s117_determination_since(NULL, &earliest, &latest), S117_E_NULL);
    assert_int_equal(s117_determination_since(other, &earliest, &latest), S117_E_HANDLE);
    assert_int_equal(earliest, 5);
    assert_int_equal(latest, 5);
}

int main(void)
{
    const struct CMUnitTest tests[] = {TEST(the_head), TEST(the_lists), TEST(out_of_range),
            TEST(of_nothing_and_of_something_else)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
