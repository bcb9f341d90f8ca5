/* Why the duty is owed or not: reasons from ELIG, START and EVT, in the order in which one would tell them. */
#include "answers_help.h"

static int32_t place_of_reason(const char *rule)
{
    for (int32_t i = 0; i < s117_determination_reason_count(answer); i++)
        if (strcmp(s117_determination_reason_rule(answer, i), rule) == 0)
            return i;
    return -1;
}

/* Which detention, when it began to be owed, then which council. */
static void the_order_of_reasons(void **state)
{
    (void)state;
    plain_life(SWINDON);
    ask("2017-01-01");
    assert_int_equal(place_of_reason("ELIG-1"), 0);
    assert_true(place_of_reason("START-1") > place_of_reason("ELIG-1"));
    assert_true(place_of_reason("RES-3") > place_of_reason("START-1"));
}

/* The detentions that do not count, the latest first and at most five, each with its rule. */
static void why_nothing_counts(void **state)
{
    (void)state;
    order(S117_POWER_S2, "2010-01-01", "2010-01-20", S117_END_DISCHARGED);
    order(S117_POWER_CPIA_OTHER, "2011-01-01", NULL, 0);
    order(S117_POWER_S136, "2030-01-01", NULL, 0); /* after the day asked about */
    ask("2017-01-01");
    HOLDS(is_duty(S117_DUTY_NOT_ELIGIBLE));
    assert_int_equal(s117_determination_reason_count(answer), 3); /* and NHS-1: no NHS body either */
    assert_string_equal(s117_determination_reason_rule(answer, 0), "ELIG-15");
    assert_string_equal(s117_determination_reason_rule(answer, 1), "ELIG-9");
    HOLDS(strstr(reason_words("ELIG-9"), "section 2") != NULL);
    for (int i = 0; i < 9; i++)
        order(S117_POWER_S2, "2012-01-01", "2012-01-20", S117_END_DISCHARGED);
    ask("2017-01-01");
    assert_int_equal(s117_determination_reason_count(answer), 6);
    assert_int_equal(s117_person_withdraw(who, 1, day_of("2013-01-01")), S117_OK);
    ask("2017-01-01");
    assert_int_equal(s117_determination_reason_count(answer), 6);
}

static void why_an_unknown_power_matters(void **state)
{
    (void)state;
    order(S117_POWER_OTHER_ACT, "2010-01-01", "2010-01-20", S117_END_DISCHARGED);
    ask("2017-01-01");
    HOLDS(is_duty(S117_DUTY_UNCERTAIN));
    HOLDS(lacks(S117_MISSING_POWER));
    assert_int_equal(s117_determination_missing_settles(answer, 0), S117_SETTLES_DUTY);
    assert_int_equal(s117_determination_missing_fact(answer, 0), 1);
}

/* A transfer in says which power here it corresponds to, also where that one does not count. */
static void the_corresponding_power(void **state)
{
    s117_fact in;
    (void)state;
    home_abroad(S117_NATION_SCOTLAND, "2000-01-01", NULL);
    in = order(S117_POWER_S80B, "2016-01-01", "2016-06-01", S117_END_DISCHARGED);
    code(in, S117_CORRESPONDING, S117_POWER_S37);
    ask("2017-01-01");
    HOLDS(strstr(reason_words("ELIG-7"), s117_code_words(S117_LIST_POWER, S117_POWER_S37)) != NULL);
    code(in, S117_CORRESPONDING, S117_POWER_S2);
    ask("2017-01-01");
    HOLDS(strstr(reason_words("ELIG-9"), "section 2") != NULL);
}

/* An order set aside is told as that. */
static void a_quashed_order(void **state)
{
    s117_fact fact;
    (void)state;
    fact = plain_life(SWINDON);
    when(fact, S117_QUASHED, "2017-01-01");
    ask("2018-01-01");
    HOLDS(strstr(reason_words("ELIG-9"), "set aside") != NULL);
}

/* ELIG-10 to ELIG-12: what makes no difference. */
static void no_bar(void **state)
{
    s117_fact birth;
    (void)state;
    birth = add(S117_KIND_BIRTH, 0, "2000-01-01", NULL);
    home_abroad(S117_NATION_ABROAD, "2000-01-01", NULL);
    order(S117_POWER_S3, "2016-01-01", "2016-01-20", S117_END_DISCHARGED);
    ask("2017-01-01");
    HOLDS(reason_given("ELIG-10"));
    HOLDS(reason_given("ELIG-11"));
    HOLDS(reason_given("ELIG-12"));
    assert_int_equal(s117_determination_reason_fact(answer, place_of_reason("ELIG-10"), 1), birth);
    when(birth, S117_FROM, "1980-01-01");
    code(2, S117_NATION, S117_NATION_SCOTLAND);
    when(3, S117_TO, "2016-03-01");
    ask("2017-01-01");
    HOLDS(!reason_given("ELIG-10"));
    HOLDS(!reason_given("ELIG-11"));
    HOLDS(!reason_given("ELIG-12"));
    when(3, S117_TO, "2016-01"); /* nobody knows how long */
    ask("2017-01-01");
    HOLDS(!reason_given("ELIG-12"));
}

/* ELIG-13: the restrictions end under the same order, or a notional 37 goes on. */
static void restrictions_that_lapsed(void **state)
{
    s117_fact direction;
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    direction = order(S117_POWER_S47_49, "2016-01-01", "2018-01-01", S117_END_DISCHARGED);
    when(direction, S117_RESTRICTION_ENDED, "2017-01-01");
    ask("2016-06-01");
    HOLDS(!reason_given("ELIG-13"));
    ask("2017-06-01");
    HOLDS(reason_given("ELIG-13"));
    HOLDS(strstr(reason_words("ELIG-13"), "1 January 2017") != NULL);
}

/* The earlier duty and its council. */
static void what_the_new_detention_ended(void **state)
{
    (void)state;
    home(WORCESTERSHIRE, "2000-01-01", "2014-07-01");
    order(S117_POWER_S3, "2014-03-10", "2014-07-01", S117_END_DISCHARGED);
    home(SWINDON, "2014-07-01", NULL);
    order(S117_POWER_S3, "2015-06-10", "2015-11-01", S117_END_DISCHARGED);
    ask("2016-01-01");
    HOLDS(strstr(reason_words("END-4"), "Worcestershire County Council") != NULL);
    HOLDS(strstr(reason_words("END-4"), "10 June 2015") != NULL);
    HOLDS(is_council(SWINDON));
    assert_int_equal(s117_person_withdraw(who, 1, day_of("2015-12-01")), S117_OK); /* nobody knows whose it was */
    ask("2016-01-01");
    HOLDS(reason_given("END-4"));
}

static void what_custody_did(void **state)
{
    s117_fact police, prison;
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    order(S117_POWER_S3, "2016-01-01", NULL, 0);
    police = add(S117_KIND_CUSTODY, 0, "2016-02-01", "2016-02-02");
    code(police, S117_CUSTODY_KIND, S117_CUSTODY_POLICE);
    code(police, S117_RETURNED, S117_YES);
    ask("2016-03-01");
    HOLDS(!reason_given("EVT-14")); /* a night with the police is not s22 */
    prison = add(S117_KIND_CUSTODY, 0, "2016-04-01", "2016-05-01");
    code(prison, S117_RETURNED, S117_YES);
    ask("2016-06-01");
    HOLDS(reason_given("EVT-14"));
    ask("2016-04-15");
    HOLDS(!reason_given("EVT-14")); /* not released yet */
    code(prison, S117_RETURNED, S117_NO);
    ask("2016-08-01");
    HOLDS(is_duty(S117_DUTY_ACTIVE));
    HOLDS(strstr(reason_words("EVT-14"), "not taken back") != NULL);
    code(1 + 1, S117_POWER, S117_POWER_S37_41); /* restricted patients have no such clock */
    ask("2016-08-01");
    HOLDS(!reason_given("EVT-14"));
}

/* Waiting: the tribunal, the leave, the absence. */
static void what_the_person_waits_for(void **state)
{
    s117_fact detention, leave;
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    detention = order(S117_POWER_S3, "2016-01-01", NULL, 0);
    leave = child(S117_KIND_LEAVE, detention, "2016-02-01", "2016-02-05", 0);
    code(leave, S117_LEAVE_KIND, S117_LEAVE_OVERNIGHT);
    code(leave, S117_BASED_IN_HOSPITAL, S117_YES);
    ask("2016-02-02");
    HOLDS(strstr(reason_words("START-3"), "base") != NULL);
    child(S117_KIND_ABSENCE, detention, "2016-03-01", NULL, 0);
    ask("2016-03-05");
    HOLDS(is_duty(S117_DUTY_ENTITLED_IN_HOSPITAL));
    HOLDS(strstr(reason_words("START-7"), "absent without leave") != NULL);
}

/* Left alive by nobody's word: what is missing is when the person left. */
static void whereabouts(void **state)
{
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    order(S117_POWER_S3, "2016-01-01", "2016-07-01", S117_END_EXPIRED);
    ask("2016-08-01");
    HOLDS(lacks(S117_MISSING_LEFT_HOSPITAL));
    order(S117_POWER_S2, "2016-07-01", NULL, 0); /* still held */
    ask("2016-07-10");
    HOLDS(!lacks(S117_MISSING_LEFT_HOSPITAL));
}

/* Dormant: declined and not given are told apart. */
static void without_services(void **state)
{
    s117_fact none;
    (void)state;
    plain_life(SWINDON);
    none = add(S117_KIND_NO_SERVICES, 0, "2017-01-01", NULL);
    code(none, S117_REASON, S117_REASON_DECLINED);
    ask("2018-01-01");
    HOLDS(strstr(reason_words("END-5"), "declined") != NULL);
    code(none, S117_REASON, S117_REASON_NOT_GIVEN);
    ask("2018-01-01");
    HOLDS(strstr(reason_words("END-5"), "silence") != NULL);
}

/* Back in hospital: informally, or under what. */
static void readmitted(void **state)
{
    (void)state;
    plain_life(SWINDON);
    stay(NULL, "2017-01-01", "2017-02-01");
    order(S117_POWER_S2, "2017-03-01", "2017-03-20", S117_END_DISCHARGED);
    ask("2017-01-10");
    HOLDS(strstr(reason_words("EVT-5"), "informal") != NULL);
    ask("2017-03-10");
    HOLDS(strstr(reason_words("EVT-5"), "section 2") != NULL);
}

/* On a reading that ends the duty the sentence says which. */
static void ended_on_a_reading(void **state)
{
    static const struct { const char *point; const char *phrase; } points[] = {
        {"OP-3", "OP-3"}, {"OP-4", "OP-4"}, {"OP-11", "OP-11"}, {"OP-14", "OP-14"}};
    (void)state;
    for (size_t i = 0; i < sizeof points / sizeof points[0]; i++) {
        bool told = false;
        another_person();
        home(SWINDON, "2000-01-01", "2017-01-01");
        order(S117_POWER_S3, "2016-01-01", "2016-06-01", S117_END_DISCHARGED);
        if (i == 0)
            add(S117_KIND_CUSTODY, 0, "2017-01-01", NULL);
        if (i == 1)
            order(S117_POWER_S2, "2017-01-01", NULL, 0);
        if (i == 2)
            home_abroad(S117_NATION_SCOTLAND, "2017-01-01", NULL);
        if (i == 3)
            add(S117_KIND_NO_SERVICES, 0, "2017-01-01", NULL);
        law_is(points[i].point, 'B', NULL);
        ask("2017-01-10");
        HOLDS(is_duty(S117_DUTY_ENDED_ON_READING));
        for (int32_t n = 0; n < s117_determination_reason_count(answer); n++)
            told = told || strstr(s117_determination_reason_sentence(answer, n), points[i].phrase) != NULL;
        HOLDS(told);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(the_order_of_reasons), TEST(why_nothing_counts), TEST(why_an_unknown_power_matters), TEST(the_corresponding_power),
        TEST(a_quashed_order), TEST(no_bar), TEST(restrictions_that_lapsed), TEST(what_the_new_detention_ended),
                TEST(what_custody_did),
        TEST(what_the_person_waits_for), TEST(whereabouts), TEST(without_services), TEST(readmitted), TEST(ended_on_a_reading)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
