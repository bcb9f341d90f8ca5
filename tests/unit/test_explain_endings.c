/* What an answer says of purported endings: verdicts, the rules broken, what is missing. §3.2 of the law for councils. */
#include "answers_help.h"

/* In order of date; of one day the council first, whatever the order of entry. */
static void in_order(void **state)
{
    s117_fact nhs, council, early;
    (void)state;
    plain_life(SWINDON);
    nhs = ending(ICB, "2017-02-01");
    council = ending(SWINDON, "2017-02-01");
    early = ending(SWINDON, "2017-01-01");
    ask("2018-01-01");
    assert_int_equal(s117_determination_ending_fact(answer, 0), early);
    assert_int_equal(s117_determination_ending_fact(answer, 1), council);
    assert_int_equal(s117_determination_ending_fact(answer, 2), nhs);
    ask("2017-01-15"); /* later ones are not known of */
    assert_int_equal(s117_determination_ending_count(answer), 1);
}

/* Of all duties of a life; only the present one is told about. */
static void of_an_earlier_duty(void **state)
{
    (void)state;
    plain_life(SWINDON);
    ending(SWINDON, "2017-01-01");
    order(S117_POWER_S3, "2018-01-01", "2018-06-01", S117_END_DISCHARGED);
    ask("2019-01-01");
    assert_int_equal(s117_determination_ending_count(answer), 1);
    HOLDS(is_verdict(0, S117_ENDING_INVALID));
    HOLDS(is_duty(S117_DUTY_ACTIVE));
    HOLDS(!reason_given("END-2"));
    HOLDS(!reason_given("END-9"));
}

/* The partner's decision fell: alone after all. */
static void a_partner_that_fell(void **state)
{
    s117_fact council;
    (void)state;
    plain_life(SWINDON);
    council = ending(SWINDON, "2017-01-01");
    ending(ICB, "2017-01-01");
    code(council, S117_QUESTION_ANSWERED, S117_NO);
    ask("2018-01-01");
    HOLDS(breaks(0, "END-1"));
    HOLDS(!breaks(0, "END-2"));
    HOLDS(is_verdict(1, S117_ENDING_INVALID));
    HOLDS(breaks(1, "END-2"));
}

/* A decision that is overtaken by a sound one of the same body. */
static void overtaken(void **state)
{
    (void)state;
    plain_life(SWINDON);
    ending(SWINDON, "2017-01-01");
    ending(SWINDON, "2017-03-01");
    code(2 + 1, S117_GROUNDS, S117_GROUND_MOVED); /* the first was not sound */
    ending(ICB, "2017-03-02");
    ask("2018-01-01");
    HOLDS(is_duty(S117_DUTY_ENDED_DECISION));
    HOLDS(is_verdict(0, S117_ENDING_INVALID));
    HOLDS(is_verdict(1, S117_ENDING_VALID));
    HOLDS(is_verdict(2, S117_ENDING_VALID));
    HOLDS(!reason_given("END-9"));
}

/* END-9 says why, where it was the statutory question. */
static void why_it_is_no_decision(void **state)
{
    s117_fact council;
    (void)state;
    plain_life(SWINDON);
    council = ending(SWINDON, "2017-01-01");
    code(council, S117_QUESTION_ANSWERED, S117_NO);
    ask("2018-01-01");
    HOLDS(reason_given("END-9"));
    assert_non_null(strstr(reason_words("END-9"), "no longer needed"));
    code(council, S117_QUESTION_ANSWERED, S117_YES);
    when(council, S117_ASSESSED, "2017-02-01");
    ask("2018-01-01");
    assert_true(reason_given("END-9") || reason_given("END-2"));
    code(council, S117_SCOPE, S117_SCOPE_DUTY);
    when(council, S117_ASSESSED, "2016-12-01");
    when(council, S117_FROM, "2016-05-01"); /* before there was a duty */
    ask("2018-01-01");
    HOLDS(is_verdict(0, S117_ENDING_INVALID));
}

/* Nobody recorded which body: the verdict waits. */
static void a_body_nobody_recorded(void **state)
{
    s117_fact decision;
    (void)state;
    plain_life(SWINDON);
    decision = ending(SWINDON, "2017-01-01");
    text(decision, S117_BODY, "");
    ask("2018-01-01");
    HOLDS(lacks(S117_MISSING_ROLE));
    HOLDS(!is_verdict(0, S117_ENDING_VALID));
    assert_int_equal(s117_determination_missing_settles(answer, 0), S117_SETTLES_ENDING);
}

/* END-10. */
static void back_soon(void **state)
{
    s117_fact back;
    (void)state;
    plain_life(SWINDON);
    ending(SWINDON, "2017-01-01");
    ending(ICB, "2017-01-01");
    back = stay(NULL, "2017-02-01", "2017-03-01");
    ask("2018-01-01");
    HOLDS(reason_given("END-10"));
    HOLDS(found(S117_FINDING_REINSTATE));
    for (int32_t i = 0; i < s117_determination_finding_count(answer); i++)
        if (s117_determination_finding_code(answer, i) == S117_FINDING_REINSTATE)
            assert_int_equal(s117_determination_finding_fact(answer, i, 0), back);
}

/* A notice whose details are missing: not shown, and asked for. */
static void a_notice_that_is_not_clear(void **state)
{
    s117_fact letter;
    (void)state;
    law_is(NULL, 0, "2017-01-01");
    plain_life(SWINDON);
    ending(SWINDON, "2018-01-01");
    ending(ICB, "2018-01-01");
    letter = notice(SWINDON, ICB, "2018-02-01");
    code(letter, S117_STATES_SATISFIED, S117_UNKNOWN);
    ask("2018-06-01");
    HOLDS(is_duty(S117_DUTY_UNCERTAIN));
    HOLDS(is_verdict(0, S117_ENDING_NOT_SHOWN));
    HOLDS(lacks(S117_MISSING_NOTICE));
}

int main(void)
{
    const struct CMUnitTest tests[] = {TEST(in_order), TEST(of_an_earlier_duty), TEST(a_partner_that_fell), TEST(overtaken),
            TEST(why_it_is_no_decision),
                                       TEST(a_body_nobody_recorded), TEST(back_soon), TEST(a_notice_that_is_not_clear)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
