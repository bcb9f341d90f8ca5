/* The law as at a day, for the whole life and without savings: s117_question in include/s117/determination.h. The provisions and
 * their days: §1.1 of the law for councils. */
#include "answers_help.h"

#define S46 "2028-01-01" /* made up: section 46 has no day */

static s117_status asked_of_law(const char *on, s117_date law_as_at, uint32_t options)
{
    s117_question question = {.size = sizeof question, .law_as_at = law_as_at, .options = options};
    s117_determination_free(answer);
    answer = NULL;
    return s117_determine(law, who, day_of(on), &question, &answer);
}

static void ask_under(const char *on, const char *law_of)
{
    assert_int_equal(asked_of_law(on, day_of(law_of), 0), S117_OK);
    assert_int_equal(s117_determination_law_as_at(answer), day_of(law_of));
}

/* On this day, under the law of that one, the person stands there. */
#define UNDER(on, law_of, duty) \
    do {                        \
        ask_under(on, law_of);  \
        HOLDS(is_duty(duty));   \
    } while (0)

/* ---- the question ---------------------------------------------------------------------------------- */

static void days_that_can_be_asked(void **state)
{
    (void)state;
    plain_life(SWINDON);
    assert_int_equal(asked_of_law("2017-01-01", 0, 0), S117_OK);
    assert_int_equal(s117_determination_law_as_at(answer), S117_DATE_OPEN);
    assert_string_equal(s117_determination_law(answer), "V5");
    assert_int_equal(asked_of_law("2017-01-01", S117_DATE_OPEN, 0), S117_OK);
    assert_int_equal(s117_determination_law_as_at(answer), S117_DATE_OPEN);
    assert_int_equal(asked_of_law("2017-01-01", day_of("1983-09-30"), 0), S117_OK);
    assert_string_equal(s117_determination_law(answer), "V0");
    assert_int_equal(asked_of_law("2017-01-01", day_of("1983-09-29"), 0), S117_E_DATE);
    assert_int_equal(asked_of_law("2017-01-01", S117_DATE_UNKNOWN, 0), S117_E_DATE);
    assert_int_equal(asked_of_law("2017-01-01", S117_DATE_MAX + 1, 0), S117_E_DATE);
    assert_int_equal(asked_of_law("2017-01-01", 0, 2), S117_E_CODE);
    assert_int_equal(asked_of_law("2017-01-01", 0, UINT32_C(0x80000001)), S117_E_CODE);
    assert_null(answer);
    assert_int_equal(s117_determination_law_as_at(NULL), S117_DATE_UNKNOWN);
}

/* Decide and history refuse and answer alike. */
static void every_call_takes_it(void **state)
{
    s117_question question = {.size = sizeof question, .law_as_at = day_of("1983-09-29")};
    s117_decision decision = {.size = sizeof decision};
    s117_history *history = NULL;
    s117_date on = day_of("2000-01-01");
    (void)state;
    home(SWINDON, "1980-01-01", NULL);
    order(S117_POWER_S45A, "1999-01-01", "1999-06-01", S117_END_DISCHARGED);
    assert_int_equal(s117_decide(law, who, on, &question, &decision), S117_E_DATE);
    assert_int_equal(s117_history_new(law, who, &question, &history), S117_E_DATE);
    question.law_as_at = day_of("1996-04-01");
    assert_int_equal(s117_decide(law, who, on, &question, &decision), S117_OK);
    assert_int_equal(decision.duty, S117_DUTY_NOT_ELIGIBLE);
    assert_int_equal(s117_history_new(law, who, &question, &history), S117_OK);
    assert_int_equal(s117_history_law_as_at(history), question.law_as_at);
    assert_int_equal(s117_history_then_understood(history), S117_NO);
    assert_int_equal(s117_history_count(history), 1);
    char line[256];
    s117_history_text(history, line, sizeof line);
    assert_non_null(strstr(line, "Under the law as at 1 April 1996."));
    s117_history_free(history);
    assert_int_equal(s117_history_law_as_at(NULL), S117_DATE_UNKNOWN);
    assert_int_equal(s117_history_then_understood(NULL), S117_UNKNOWN);
}

static void the_text_says_so(void **state)
{
    char words[8192];
    (void)state;
    plain_life(SWINDON);
    ask_under("2017-01-01", "2014-04-01");
    s117_determination_text(answer, words, sizeof words);
    assert_non_null(strstr(words, "On 1 January 2017, under the law as at 1 April 2014\n"));
    assert_non_null(strstr(words, "as in force on 1 April 2014, without savings (V4"));
}

/* ---- which detentions: s117(1) ---------------------------------------------------------------------- */

/* Crime (Sentences) Act 1997: named from 1 October 1997. */
static void hospital_directions(void **state)
{
    (void)state;
    home(SWINDON, "1980-01-01", NULL);
    order(S117_POWER_S45A, "2016-01-01", "2016-06-01", S117_END_DISCHARGED);
    UNDER("2017-01-01", "1997-09-30", S117_DUTY_NOT_ELIGIBLE);
    HOLDS(reason_given("ELIG-9"));
    UNDER("2017-01-01", "1997-10-01", S117_DUTY_ACTIVE);
    HOLDS(reason_given("ELIG-4"));
    another_person();
    home(SWINDON, "1980-01-01", NULL);
    order(S117_POWER_S45A, "1990-01-01", "1990-06-01", S117_END_DISCHARGED);
    STANDS("1991-01-01", S117_DUTY_NOT_ELIGIBLE);
    UNDER("1991-01-01", "2020-01-01", S117_DUTY_ACTIVE); /* named by the law asked about; that there was no such power is a finding */
    HOLDS(found(S117_FINDING_POWER_NOT_IN_FORCE));
}

/* Transferred-in patients: s80C from 2008, s82A from 1997, s80D from 2005. */
static void transfers_in(void **state)
{
    static const struct { s117_power power; const char *before, *from; } of[] = {
        {S117_POWER_S80C, "2008-11-02", "2008-11-03"}, {S117_POWER_S82A, "1997-09-30", "1997-10-01"},
        {S117_POWER_S80D, "2005-10-04", "2005-10-05"}};
    (void)state;
    for (size_t i = 0; i < sizeof of / sizeof of[0]; i++) {
        another_person();
        order(of[i].power, "2016-01-01", NULL, 0);
        UNDER("2017-01-01", of[i].before, S117_DUTY_NOT_ELIGIBLE);
        UNDER("2017-01-01", of[i].from, S117_DUTY_ACTIVE);
    }
}

/* What an order was when it was made is a fact: an admission order of 2000 is treated as a hospital order under any law. */
static void admission_orders(void **state)
{
    (void)state;
    home(SWINDON, "1980-01-01", NULL);
    order(S117_POWER_CPIA, "2000-01-01", "2000-06-01", S117_END_DISCHARGED);
    UNDER("2001-01-01", "2020-01-01", S117_DUTY_ACTIVE);
    HOLDS(reason_given("ELIG-2"));
    HOLDS(went_through("OP-31"));
    UNDER("2001-01-01", "1990-01-01", S117_DUTY_ACTIVE);
}

/* ---- the start: s117(1) ----------------------------------------------------------------------------- */

/* "Whether or not immediately": express from 1 April 1996, before that OP-23. */
static void the_words_of_1996(void **state)
{
    (void)state;
    home(SWINDON, "1980-01-01", NULL);
    order(S117_POWER_S3, "1990-01-01", "1990-06-01", S117_END_STAYED_INFORMAL);
    stay(NULL, "1990-06-01", "1990-09-01");
    STANDS("1991-01-01", S117_DUTY_ACTIVE);
    HOLDS(went_through("OP-23"));
    UNDER("1991-01-01", "1996-04-01", S117_DUTY_ACTIVE);
    HOLDS(!went_through("OP-23"));
    another_person();
    home(SWINDON, "1980-01-01", NULL);
    order(S117_POWER_S3, "2010-01-01", "2010-06-01", S117_END_STAYED_INFORMAL);
    stay(NULL, "2010-06-01", "2010-09-01");
    ask("2011-01-01");
    HOLDS(!went_through("OP-23"));
    UNDER("2011-01-01", "1996-03-31", S117_DUTY_ACTIVE);
    HOLDS(went_through("OP-23"));
    law_is("OP-23", 'B', NULL);
    UNDER("2011-01-01", "1996-03-31", S117_DUTY_ENDED_ON_READING);
    UNDER("2011-01-01", "1996-04-01", S117_DUTY_ACTIVE);
}

/* ---- endings: s117(2) ------------------------------------------------------------------------------- */

static void both_end(const char *on)
{
    s117_fact council = ending(SWINDON, on), nhs = ending(NULL, on);
    code(nhs, S117_ROLE, S117_ROLE_NHS);
    code(council, S117_GROUNDS, S117_GROUND_NO_LONGER_NEEDED);
    code(nhs, S117_GROUNDS, S117_GROUND_NO_LONGER_NEEDED);
}

/* MHA 2007 Sch 3 para 24: community patients from 3 November 2008. */
static void the_bar_of_community_orders(void **state)
{
    (void)state;
    home(SWINDON, "1980-01-01", NULL);
    child(S117_KIND_CTO, order(S117_POWER_S3, "2010-01-01", NULL, 0), "2010-06-01", "2012-06-01", S117_CTO_DISCHARGED);
    both_end("2011-01-01");
    STANDS("2011-02-01", S117_DUTY_INVALID_ENDING);
    UNDER("2011-02-01", "2008-11-03", S117_DUTY_INVALID_ENDING);
    HOLDS(breaks(0, "END-3"));
    UNDER("2011-02-01", "2008-11-02", S117_DUTY_ENDED_DECISION);
}

/* The 1995 Act from 1 April 1996 until its repeal on 3 November 2008; that the bar was saved to May 2009 is a saving, and not asked. */
static void the_bar_of_supervised_discharge(void **state)
{
    (void)state;
    home(SWINDON, "1980-01-01", NULL);
    order(S117_POWER_S3, "2008-01-01", "2008-06-01", S117_END_DISCHARGED);
    add(S117_KIND_SUPERVISED_DISCHARGE, 0, "2008-06-01", "2009-05-03");
    both_end("2009-01-05");
    STANDS("2009-02-01", S117_DUTY_INVALID_ENDING);
    UNDER("2009-02-01", "1996-03-31", S117_DUTY_ENDED_DECISION);
    UNDER("2009-02-01", "1996-04-01", S117_DUTY_INVALID_ENDING);
    UNDER("2009-02-01", "2008-11-02", S117_DUTY_INVALID_ENDING);
    UNDER("2009-02-01", "2008-11-03", S117_DUTY_ENDED_DECISION);
    UNDER("2009-02-01", "2009-02-01", S117_DUTY_ENDED_DECISION);
}

/* MHA 2025 s46(2): no end without the notice, and no question of transition. */
static void the_notice_of_the_2025_act(void **state)
{
    (void)state;
    law_is(NULL, 0, S46);
    plain_life(SWINDON);
    both_end("2017-01-01");
    STANDS("2017-02-01", S117_DUTY_ENDED_DECISION);
    UNDER("2017-02-01", "2027-12-31", S117_DUTY_ENDED_DECISION);
    UNDER("2017-02-01", S46, S117_DUTY_INVALID_ENDING);
    HOLDS(reason_given("END-8"));
    assert_string_equal(s117_determination_law(answer), "V7");
    UNDER("2029-01-01", "2027-12-31", S117_DUTY_ENDED_DECISION);
}

/* ---- the council: s117(3) --------------------------------------------------------------------------- */

/* Care Act 2014 s75 from 1 April 2015, without the saving of s75(12); and MHA 2025 s46(3) whatever the day of the detention. */
static void residence(void **state)
{
    (void)state;
    law_is(NULL, 0, S46);
    home(WORCESTERSHIRE, "1980-01-01", "2012-01-01");
    placed(SWINDON, "2012-01-01", NULL, S117_UNDER_CARE_ACT, S117_ACC_CARE_HOME, WORCESTERSHIRE);
    code(2, S117_ONLY_IN_SPECIFIED, S117_YES);
    order(S117_POWER_S3, "2013-01-01", "2013-06-01", S117_END_DISCHARGED);
    ask("2020-01-01");
    HOLDS(reason_given("RES-1") && went_through("OP-19") && is_council(SWINDON));
    ask_under("2020-01-01", "2015-03-31");
    HOLDS(reason_given("RES-1") && !went_through("OP-19") && is_council(SWINDON));
    ask_under("2014-01-01", "2015-04-01");
    HOLDS(reason_given("RES-2") && !went_through("OP-19") && !went_through("OP-7") && is_council(SWINDON));
    HOLDS(!went_through("MHA2025-S46")); /* the question has chosen its text */
    ask_under("2014-01-01", S46);
    HOLDS(reason_given("RES-16") && !went_through("OP-7") && !went_through("MHA2025-S46") && is_council(WORCESTERSHIRE));
    law_is("OP-7", 'A', S46);
    ask_under("2014-01-01", S46);
    HOLDS(is_council(WORCESTERSHIRE));
}

/* The council is that of the day asked about: the register is fact, not law. */
static void councils_are_of_their_day(void **state)
{
    s117_question question = {.size = sizeof question, .law_as_at = day_of("2015-04-01")};
    s117_history *history = NULL;
    (void)state;
    law_is(NULL, 0, "2019-04-01"); /* the day of the reorganisation, which the history must not lay at the door of section 46 */
    plain_life(BOURNEMOUTH);
    ask_under("2018-01-01", "2016-01-01");
    HOLDS(is_council(BOURNEMOUTH));
    ask_under("2020-01-01", "2015-04-01");
    HOLDS(is_council(BCP));
    assert_int_equal(s117_history_new(law, who, &question, &history), S117_OK);
    int32_t spell = s117_history_find(history, day_of("2019-04-01"));
    assert_string_equal(s117_history_council_code(history, spell, 0), BCP);
    assert_string_equal(s117_history_event_rule(history, spell), "RES-18");
    s117_history_free(history);
}

/* ---- disputes: s117(4) and (5) ---------------------------------------------------------------------- */

static void disputes(void **state)
{
    static const struct { const char *a, *b, *law_of; int32_t decider; } of[] = {
        {SWINDON, WORCESTERSHIRE, "2015-03-31", S117_DECIDER_AGREEMENT_OR_COURT}, {SWINDON, WORCESTERSHIRE, "2015-04-01", S117_DECIDER_SECRETARY_OF_STATE},
        {CARDIFF, SWANSEA, "2016-04-05", S117_DECIDER_AGREEMENT_OR_COURT}, {CARDIFF, SWANSEA, "2016-04-06", S117_DECIDER_WELSH_MINISTERS},
        {CARDIFF, SWINDON, "2015-03-31", S117_DECIDER_AGREEMENT_OR_COURT}, {CARDIFF, SWINDON, "2015-04-01", S117_DECIDER_ARRANGEMENTS}};
    (void)state;
    for (size_t i = 0; i < sizeof of / sizeof of[0]; i++) {
        another_person();
        plain_life(SWINDON);
        s117_fact dispute = add(S117_KIND_DISPUTE, 0, "2017-01-01", NULL);
        text(dispute, S117_BODY, of[i].a);
        text(dispute, S117_BODY_2, of[i].b);
        ask_under("2018-01-01", of[i].law_of);
        HOLDS(s117_determination_decider(answer) == of[i].decider);
    }
}

/* Aftercare placed since under s117 tells RES-20 only if the law asked about has it. */
static void choice_of_accommodation(void **state)
{
    (void)state;
    plain_life(SWINDON);
    placed(WORCESTERSHIRE, "2016-06-01", NULL, S117_UNDER_S117, S117_ACC_CARE_HOME, SWINDON);
    ask_under("2017-01-01", "2015-04-01");
    HOLDS(reason_given("RES-20"));
    ask_under("2017-01-01", "2015-03-31");
    HOLDS(!reason_given("RES-20"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(days_that_can_be_asked), TEST(every_call_takes_it), TEST(the_text_says_so), TEST(hospital_directions), TEST(transfers_in),
        TEST(admission_orders), TEST(the_words_of_1996), TEST(the_bar_of_community_orders), TEST(the_bar_of_supervised_discharge),
        TEST(the_notice_of_the_2025_act), TEST(residence), TEST(councils_are_of_their_day), TEST(disputes), TEST(choice_of_accommodation)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
