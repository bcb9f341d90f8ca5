/* A life as spells: include/s117/history.h. The days come from the life and from the law. */
#include "answers_help.h"

static s117_history *history;

static void write(void)
{
    s117_history_free(history);
    history = NULL;
    assert_int_equal(s117_history_new(law, who, NULL, &history), S117_OK);
}

static int done(void **state)
{
    s117_history_free(history);
    history = NULL;
    return finish(state);
}

/* A spell begins on this day, with this status and this rule. */
static void spell(const char *from, s117_duty duty, const char *rule)
{
    int32_t at = s117_history_find(history, day_of(from));
    s117_date first, next;
    assert_int_equal(s117_history_span(history, at, &first, &next), S117_OK);
    if (first != day_of(from) || s117_history_duty(history, at) != duty || strcmp(s117_history_event_rule(history, at),
            rule) != 0) {
        char words[8192];
        s117_history_text(history, words, sizeof words);
        print_message("%s %s\n%s", from, rule, words);
    }
    assert_int_equal(first, day_of(from));
    assert_int_equal(s117_history_duty(history, at), duty);
    assert_string_equal(s117_history_event_rule(history, at), rule);
}

static const char *council_on(const char *on)
{
    int32_t at = s117_history_find(history, day_of(on));
    return s117_history_council(history, at) == S117_COUNCIL_DETERMINED ? s117_history_council_code(history, at, 0) : "";
}

static void nobody(void **state)
{
    s117_date from, to;
    (void)state;
    write();
    assert_int_equal(s117_history_count(history), 1);
    assert_int_equal(s117_history_span(history, 0, &from, &to), S117_OK);
    assert_int_equal(from, S117_DATE_MIN);
    assert_int_equal(to, S117_DATE_OPEN);
    assert_int_equal(s117_history_duty(history, 0), S117_DUTY_NOT_ELIGIBLE);
    assert_string_equal(s117_history_event_rule(history, 0), "");
    assert_string_equal(s117_history_event_sentence(history, 0), "");
}

static void a_plain_life(void **state)
{
    s117_fact detention;
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    detention = order(S117_POWER_S3, "2016-01-01", "2017-06-01", S117_END_DISCHARGED);
    child(S117_KIND_CTO, detention, "2016-06-01", "2017-03-01", S117_CTO_REVOKED);
    ending(SWINDON, "2018-01-01");
    ending(ICB, "2018-02-01");
    add(S117_KIND_DEATH, 0, "2019-01-01", NULL);
    write();
    spell("2016-01-01", S117_DUTY_ENTITLED_IN_HOSPITAL, "ELIG-1");
    spell("2016-06-01", S117_DUTY_ACTIVE, "START-5");
    spell("2017-03-01", S117_DUTY_SUSPENDED, "EVT-3");
    spell("2018-02-01", S117_DUTY_ENDED_DECISION, "END-1");
    assert_int_equal(s117_history_duty(history, s117_history_find(history, day_of("2017-06-01"))), S117_DUTY_ACTIVE);
    assert_int_equal(s117_history_duty(history, s117_history_find(history, day_of("2018-01-15"))), S117_DUTY_INVALID_ENDING);
    assert_int_equal(s117_history_order(history, s117_history_find(history, day_of("2016-07-01"))), detention);
    assert_string_equal(council_on("2016-07-01"), SWINDON);
    assert_int_equal(s117_history_council(history, 0), S117_COUNCIL_NONE);
}

/* The day the law changed: Care Act s75, for one still in hospital; the register, for one on aftercare. */
static void the_law_changes(void **state)
{
    s117_fact passing;
    (void)state;
    passing = home(SWINDON, "2013-12-01", "2014-06-01");
    code(passing, S117_SETTLED, S117_NO);
    home_abroad(S117_NATION_ABROAD, "1990-01-01", NULL);
    order(S117_POWER_S3, "2014-01-01", NULL, 0);
    write();
    assert_string_equal(council_on("2015-03-31"), SWINDON); /* resident */
    s117_history_free(history);
    history = NULL;
    another_person();
    home(BOURNEMOUTH, "2000-01-01", NULL);
    order(S117_POWER_S3, "2016-01-01", "2016-06-01", S117_END_DISCHARGED);
    write();
    assert_string_equal(council_on("2019-03-31"), BOURNEMOUTH);
    assert_string_equal(council_on("2019-04-01"), BCP);
    spell("2019-04-01", S117_DUTY_ACTIVE, "RES-18");
    assert_int_equal(s117_history_event_fact(history, s117_history_find(history, day_of("2019-04-01"))), 0);
}

/* MHA 2025 s46, reading C: on the day it commences, for a duty that exists. */
static void section_46_commences(void **state)
{
    (void)state;
    law_is("OP-7", 'C', "2018-01-01");
    home(WORCESTERSHIRE, "2000-01-01", "2014-07-01");
    placed(SWINDON, "2014-07-01", "2016-01-01", S117_UNDER_S117, S117_ACC_CARE_HOME, WORCESTERSHIRE);
    order(S117_POWER_S3, "2016-01-01", "2016-06-01", S117_END_DISCHARGED);
    write();
    assert_string_equal(council_on("2017-12-31"), SWINDON);
    assert_string_equal(council_on("2018-01-01"), WORCESTERSHIRE);
    spell("2018-01-01", S117_DUTY_ACTIVE, "RES-24");
}

/* OP-21: from the day a court sets an order aside it never counted; before it, it did. */
static void an_order_set_aside(void **state)
{
    s117_fact first, second;
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    first = order(S117_POWER_S3, "2016-01-01", "2016-06-01", S117_END_DISCHARGED);
    second = order(S117_POWER_S3, "2018-01-01", "2018-06-01", S117_END_DISCHARGED);
    when(first, S117_QUASHED, "2017-01-01");
    when(second, S117_QUASHED, "2019-01-01");
    write();
    spell("2016-06-01", S117_DUTY_ACTIVE, "START-1");
    spell("2017-01-01", S117_DUTY_NOT_ELIGIBLE, "ELIG-9");
    assert_int_equal(s117_history_event_fact(history, s117_history_find(history, day_of("2017-01-01"))), first);
    spell("2018-06-01", S117_DUTY_ACTIVE, "START-1");
    spell("2019-01-01", S117_DUTY_NOT_ELIGIBLE, "ELIG-9");
    when(first, S117_QUASHED, "[..2017-02-01]"); /* on that day at the latest */
    write();
    assert_int_equal(s117_history_duty(history, s117_history_find(history, day_of("2017-01-31"))), S117_DUTY_UNCERTAIN);
    assert_int_equal(s117_history_duty(history, s117_history_find(history, day_of("2017-02-01"))), S117_DUTY_NOT_ELIGIBLE);
}

/* Set aside without a difference: no spell for it. */
static void set_aside_without_effect(void **state)
{
    s117_fact first;
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    first = order(S117_POWER_S3, "2016-01-01", "2016-06-01", S117_END_DISCHARGED);
    when(first, S117_QUASHED, "2018-03-01");
    order(S117_POWER_S3, "2017-01-01", "2017-06-01", S117_END_DISCHARGED);
    write();
    s117_date from, to;
    assert_int_equal(s117_history_span(history, s117_history_find(history, day_of("2018-03-01")), &from, &to), S117_OK);
    assert_int_equal(from, day_of("2017-06-01"));
}

/* Where the hospital sent the person decides from that day. */
static void sent_somewhere(void **state)
{
    s117_fact detention, sent;
    (void)state;
    home_abroad(S117_NATION_ABROAD, "2000-01-01", NULL);
    detention = order(S117_POWER_S3, "2016-01-01", "2016-06-01", S117_END_DISCHARGED);
    sent = add(S117_KIND_DESTINATION, detention, "2016-05-20", NULL);
    text(sent, S117_AREA, SWINDON);
    write();
    assert_string_equal(council_on("2016-05-19"), "");
    assert_string_equal(council_on("2016-05-20"), SWINDON);
}

static void only_what_was_known(void **state)
{
    s117_question question = {.size = sizeof question};
    (void)state;
    plain_life(SWINDON);
    assert_int_equal(s117_person_record(who, 2, day_of("2020-01-01"), NULL), S117_OK);
    question.known_by = day_of("2019-12-31");
    assert_int_equal(s117_history_new(law, who, &question, &history), S117_OK);
    assert_int_equal(s117_history_count(history), 1);
    write();
    assert_int_equal(s117_history_count(history), 3);
}

static void calls_that_fail(void **state)
{
    s117_question question = {.size = 4};
    uint64_t foreign[64] = {0};
    (void)state;
    assert_int_equal(s117_history_new(NULL, who, NULL, &history), S117_E_NULL);
    assert_int_equal(s117_history_new(law, NULL, NULL, &history), S117_E_NULL);
    assert_int_equal(s117_history_new(law, who, NULL, NULL), S117_E_NULL);
    assert_int_equal(s117_history_new((const s117_engine *)(const void *)who, who, NULL, &history), S117_E_HANDLE);
    assert_int_equal(s117_history_new(law, who, &question, &history), S117_E_STRUCT_SMALL);
    assert_null(history);
    s117_history_free(NULL);
    s117_history_free((s117_history *)(void *)foreign);
}


/* 1 April 2015 for someone without services: Care Act s75(12) does not save the old test, and the council may change that day. */
static void the_care_act_commences(void **state)
{
    s117_fact passing;
    (void)state;
    home(WESTMINSTER, "1990-01-01", "2013-06-01");
    passing = home(SWINDON, "2013-12-01", "2014-01-01");
    code(passing, S117_SETTLED, S117_NO);
    /* Against its area's code: the old test follows the code, the new one finds no home here. */
    code(passing, S117_NATION, S117_NATION_SCOTLAND);
    order(S117_POWER_S3, "2014-01-01", "2014-06-01", S117_END_DISCHARGED);
    add(S117_KIND_NO_SERVICES, 0, "2015-01-01", "2016-01-01"); /* Care Act s75(12): saved only for services then being provided */
    write();
    s117_date from, to;
    int32_t commenced = s117_history_find(history, day_of("2015-04-01"));
    assert_int_equal(s117_history_span(history, commenced, &from, &to), S117_OK);
    assert_int_equal(from, day_of("2015-04-01"));
    assert_string_equal(s117_history_event_rule(history, commenced), "RES-2");
    s117_determination *d = NULL;
    for (s117_date day = day_of("2015-03-30"); day < day_of("2015-04-03"); day++) {
        int32_t at = s117_history_find(history, day);
        assert_int_equal(s117_determine(law, who, day, NULL, &d), S117_OK);
        assert_int_equal(s117_history_council(history, at), s117_determination_council(d));
        s117_determination_free(d);
    }
}

/* An area the register lacks is named by its code. */
static void an_unknown_area(void **state)
{
    (void)state;
    home("YY", "2000-01-01", NULL);
    home("ZZ", "2000-01-01", NULL);
    order(S117_POWER_S3, "2016-01-01", "2016-06-01", S117_END_DISCHARGED);
    write();
    int32_t at = s117_history_find(history, day_of("2016-02-01"));
    assert_int_equal(s117_history_council(history, at), S117_COUNCIL_UNDETERMINED);
    assert_int_equal(s117_history_council_count(history, at), 2);
    assert_string_equal(s117_history_council_code(history, at, 0), "YY");
    assert_string_equal(s117_history_council_name(history, at, 0), "YY");
}

/* Two orders set aside: each on its day. */
static void two_orders_set_aside(void **state)
{
    s117_fact first, second;
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    first = order(S117_POWER_S3, "2016-01-01", "2016-06-01", S117_END_DISCHARGED);
    second = order(S117_POWER_S37, "2017-01-01", "2017-06-01", S117_END_DISCHARGED);
    when(second, S117_QUASHED, "2018-01-01");
    when(first, S117_QUASHED, "2019-01-01");
    write();
    assert_int_equal(s117_history_order(history, s117_history_find(history, day_of("2017-12-31"))), second);
    assert_int_equal(s117_history_order(history, s117_history_find(history, day_of("2018-01-01"))), first);
    assert_int_equal(s117_history_duty(history, s117_history_find(history, day_of("2019-01-01"))), S117_DUTY_NOT_ELIGIBLE);
}

#undef TEST
#define TEST(function) cmocka_unit_test_setup_teardown(function, begin, done)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(nobody), TEST(a_plain_life), TEST(the_law_changes), TEST(section_46_commences), TEST(an_order_set_aside),
        TEST(set_aside_without_effect), TEST(sent_somewhere), TEST(only_what_was_known), TEST(calls_that_fail),
        TEST(the_care_act_commences), TEST(an_unknown_area), TEST(two_orders_set_aside)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
