/* When the duty starts, what befalls it and how it ends by law: §3.1 and §3.3 of the law for councils; START, EVT, END-4,
 * END-6. */
#include "answers_help.h"

static void nobody_on_record(void **state)
{
    (void)state;
    STANDS("2020-01-01", S117_DUTY_NOT_ELIGIBLE);
    HOLDS(s117_determination_council(answer) == S117_COUNCIL_NONE);
    HOLDS(is_since("unknown"));
    assert_int_equal(s117_determination_reason_count(answer), 0);
}

static void the_days_around_a_detention(void **state)
{
    (void)state;
    plain_life(SWINDON);
    STANDS("2015-12-31", S117_DUTY_NOT_ELIGIBLE);
    STANDS("2016-01-01", S117_DUTY_ENTITLED_IN_HOSPITAL);
    HOLDS(is_since("2016-01-01"));
    HOLDS(reason_given("START-7"));
    STANDS("2016-05-31", S117_DUTY_ENTITLED_IN_HOSPITAL);
    STANDS("2016-06-01", S117_DUTY_ACTIVE);
    HOLDS(is_since("2016-06-01"));
    HOLDS(reason_given("START-1"));
    assert_int_equal(s117_determination_chain_from(answer), day_of("2016-01-01"));
}

/* START-2: a gap as an informal patient does not defeat the right. */
static void an_informal_stay_first(void **state)
{
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    order(S117_POWER_S3, "2016-01-01", "2016-06-01", S117_END_STAYED_INFORMAL);
    STANDS("2016-07-01", S117_DUTY_UNCERTAIN); /* nobody says until when */
    HOLDS(lacks(S117_MISSING_LEFT_HOSPITAL));
    stay(NULL, "2016-06-01", "2016-08-01");
    STANDS("2016-07-31", S117_DUTY_ENTITLED_IN_HOSPITAL);
    STANDS("2016-08-01", S117_DUTY_ACTIVE);
    HOLDS(is_since("2016-08-01"));
    HOLDS(reason_given("START-2"));
    another_person(); /* deprived of liberty in hospital under the MCA: still in hospital */
    home(SWINDON, "2000-01-01", NULL);
    order(S117_POWER_S3, "2016-01-01", "2016-06-01", S117_END_STAYED_MCA);
    STANDS("2016-07-01", S117_DUTY_UNCERTAIN);
    stay(NULL, "2016-06-01", NULL);
    STANDS("2016-07-01", S117_DUTY_ENTITLED_IN_HOSPITAL);
}

/* A stay that began before the order ended, and goes on. */
static void a_stay_that_runs_through(void **state)
{
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    stay(NULL, "2015-12-20", "2016-08-01");
    order(S117_POWER_S3, "2016-01-01", "2016-06-01", S117_END_DISCHARGED);
    STANDS("2016-07-01", S117_DUTY_ENTITLED_IN_HOSPITAL);
    STANDS("2016-08-01", S117_DUTY_ACTIVE);
}

/* OP-23: before 1 April 1996 "whether or not immediately" was not express. */
static void an_informal_stay_before_1996(void **state)
{
    (void)state;
    home(SWINDON, "1980-01-01", NULL);
    order(S117_POWER_S3, "1990-01-01", "1990-06-01", S117_END_STAYED_INFORMAL);
    stay(SWINDON, "1990-06-01", "1990-08-01");
    STANDS("1990-08-01", S117_DUTY_ACTIVE);
    HOLDS(went_through("OP-23"));
    law_is("OP-23", 'B', NULL);
    STANDS("1990-08-01", S117_DUTY_ENDED_ON_READING);
    HOLDS(s117_determination_council(answer) == S117_COUNCIL_NONE);
    STANDS("1995-08-01", S117_DUTY_ENDED_ON_READING);
}

/* Unknown power: eligibility itself is not settled. */
static void a_detention_nobody_can_name(void **state)
{
    s117_fact unknown;
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    unknown = order(S117_POWER_UNKNOWN, "2016-01-01", "2016-06-01", S117_END_DISCHARGED);
    STANDS("2017-01-01", S117_DUTY_UNCERTAIN);
    HOLDS(lacks(S117_MISSING_POWER));
    code(unknown, S117_POWER, S117_POWER_S80B);
    STANDS("2017-01-01", S117_DUTY_UNCERTAIN);
    HOLDS(lacks(S117_MISSING_CORRESPONDING));
    code(unknown, S117_CORRESPONDING, S117_POWER_S2);
    STANDS("2017-01-01", S117_DUTY_NOT_ELIGIBLE);
}

/* An unknown detention after the duty ended by decision may have been a new one. */
static void an_unknown_detention_after_the_end(void **state)
{
    (void)state;
    plain_life(SWINDON);
    ending(SWINDON, "2017-01-01");
    ending(ICB, "2017-01-01");
    order(S117_POWER_UNKNOWN, "2018-01-01", "2018-02-01", S117_END_DISCHARGED);
    STANDS("2017-06-01", S117_DUTY_ENDED_DECISION);
    STANDS("2018-03-01", S117_DUTY_UNCERTAIN);
}

/* EVT-5, OP-4: informally or under section 2; not ended. */
static void back_in_hospital(void **state)
{
    s117_fact assessment;
    (void)state;
    plain_life(SWINDON);
    stay(SWINDON, "2017-01-01", "2017-02-01");
    assessment = order(S117_POWER_S2, "2017-05-01", "2017-05-20", S117_END_DISCHARGED);
    STANDS("2017-01-01", S117_DUTY_SUSPENDED);
    HOLDS(reason_given("EVT-5"));
    STANDS("2017-02-01", S117_DUTY_ACTIVE);
    STANDS("2017-05-10", S117_DUTY_SUSPENDED);
    HOLDS(went_through("OP-4"));
    STANDS("2017-05-20", S117_DUTY_ACTIVE);
    HOLDS(is_since("2016-06-01"));
    law_is("OP-4", 'B', NULL);
    STANDS("2017-01-10", S117_DUTY_SUSPENDED); /* informally: no detention */
    STANDS("2017-05-10", S117_DUTY_ENDED_ON_READING);
    code(assessment, S117_POWER, S117_POWER_S136);
    STANDS("2017-05-01", S117_DUTY_SUSPENDED);
}

/* END-4: Worcestershire [44]. */
static void detained_again(void **state)
{
    (void)state;
    plain_life(WORCESTERSHIRE);
    home(SWINDON, "2016-06-01", NULL);
    home(WORCESTERSHIRE, "1990-01-01", "2000-01-01");
    order(S117_POWER_S3, "2018-01-01", "2018-06-01", S117_END_DISCHARGED);
    STANDS("2018-02-01", S117_DUTY_ENTITLED_IN_HOSPITAL);
    HOLDS(reason_given("END-4"));
    HOLDS(reason_given("EVT-6"));
    STANDS("2018-06-01", S117_DUTY_ACTIVE);
    HOLDS(is_since("2018-06-01"));
    HOLDS(reason_given("RES-7"));
}

/* A second order while the first still detains is not a re-detention of someone on aftercare. */
static void replaced_without_leaving(void **state)
{
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    order(S117_POWER_S3, "2016-01-01", "2016-04-01", S117_END_REPLACED);
    order(S117_POWER_S37, "2016-04-01", "2016-08-01", S117_END_DISCHARGED);
    ask("2016-08-01");
    HOLDS(is_duty(S117_DUTY_ACTIVE));
    HOLDS(!reason_given("END-4"));
    HOLDS(is_since("2016-08-01"));
    assert_int_equal(s117_determination_chain_from(answer), day_of("2016-01-01"));
    assert_int_equal(s117_determination_chain_count(answer), 2);
}

/* OP-14: silence is not a decision. */
static void without_services(void **state)
{
    s117_fact none;
    (void)state;
    plain_life(SWINDON);
    none = add(S117_KIND_NO_SERVICES, 0, "2017-01-01", "2018-01-01");
    code(none, S117_REASON, S117_REASON_NOT_GIVEN);
    STANDS("2017-06-01", S117_DUTY_DORMANT);
    HOLDS(went_through("OP-14"));
    STANDS("2018-01-01", S117_DUTY_ACTIVE);
    law_is("OP-14", 'B', NULL);
    STANDS("2018-01-01", S117_DUTY_ENDED_ON_READING);
}

/* END-6. */
static void death(void **state)
{
    (void)state;
    plain_life(SWINDON);
    add(S117_KIND_DEATH, 0, "2018-01-01", NULL);
    STANDS("2017-12-31", S117_DUTY_ACTIVE);
    STANDS("2018-01-01", S117_DUTY_ENDED_DEATH);
    HOLDS(is_since("2018-01-01"));
    HOLDS(reason_given("END-6"));
    another_person(); /* in hospital: the entitlement ends with it */
    home(SWINDON, "2000-01-01", NULL);
    order(S117_POWER_S3, "2016-01-01", NULL, 0);
    add(S117_KIND_DEATH, 0, "2016-03-01", NULL);
    STANDS("2016-03-01", S117_DUTY_ENDED_DEATH);
    another_person(); /* never entitled */
    home(SWINDON, "2000-01-01", NULL);
    add(S117_KIND_DEATH, 0, "2016-03-01", NULL);
    STANDS("2016-03-01", S117_DUTY_NOT_ELIGIBLE);
}

/* A death on the day of a decision: over, by the one or the other. */
static void death_on_the_day_of_a_decision(void **state)
{
    (void)state;
    plain_life(SWINDON);
    ending(SWINDON, "2018-01-01");
    ending(ICB, "2018-01-01");
    add(S117_KIND_DEATH, 0, "2018-01-01", NULL);
    ask("2018-01-02");
    assert_int_equal(s117_duty_is_owed(s117_determination_duty(answer)), S117_NO);
    HOLDS(is_since("2018-01-01"));
}

/* Facts of one day: whatever their order, one answer. Out of one order and into the next, home and away. */
static void all_on_one_day(void **state)
{
    (void)state;
    home(SWINDON, "2000-01-01", "2016-06-01");
    order(S117_POWER_S2, "2015-12-20", "2016-01-01", S117_END_REPLACED);
    order(S117_POWER_S3, "2016-01-01", "2016-06-01", S117_END_DISCHARGED);
    home(WESTMINSTER, "2016-06-01", NULL);
    add(S117_KIND_CUSTODY, 0, "2016-06-01", "2016-06-01"); /* no days */
    STANDS("2016-06-01", S117_DUTY_ACTIVE);
    HOLDS(is_council(SWINDON));
    assert_int_equal(s117_determination_chain_from(answer), day_of("2015-12-20"));
}

/* Within the month of an uncertain end it may or may not have come; once the month is over it has, whatever the day. */
static void a_day_nobody_knows_exactly(void **state)
{
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    order(S117_POWER_S3, "2016-01", "2016-06", S117_END_DISCHARGED);
    STANDS("2016-06-15", S117_DUTY_UNCERTAIN);
    HOLDS(found(S117_FINDING_UNCERTAIN_DATE));
    STANDS("2016-06-30", S117_DUTY_ACTIVE);
    HOLDS(is_since("2016-06"));
    HOLDS(!found(S117_FINDING_UNCERTAIN_DATE));
}

/* Before the Act there was no duty. */
static void before_the_act(void **state)
{
    (void)state;
    home(SWINDON, "1970-01-01", NULL);
    order(S117_POWER_S3, "1980-01-01", "1982-01-01", S117_END_DISCHARGED);
    STANDS("1983-01-01", S117_DUTY_NOT_ELIGIBLE);
    STANDS("1990-01-01", S117_DUTY_NOT_ELIGIBLE);
}

/* Care Act s75(12): services on 31 March 2015 keep the older test, and without any there is nothing to keep. */
static void the_saving_of_2015(void **state)
{
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    order(S117_POWER_S3, "2012-01-01", "2012-06-01", S117_END_DISCHARGED);
    ask("2016-01-01");
    HOLDS(reason_given("RES-1"));
    HOLDS(went_through("OP-19"));
    add(S117_KIND_NO_SERVICES, 0, "2014-12-01", "2015-06-01");
    ask("2016-01-01");
    HOLDS(reason_given("RES-2"));
}

/* Back from leave to live elsewhere and then informal, with no stay on record to say until when: owed, and at rest. */
static void informal_after_leave(void **state)
{
    s117_fact detention, leave;
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    detention = order(S117_POWER_S3, "2016-01-01", "2016-08-01", S117_END_STAYED_INFORMAL);
    leave = child(S117_KIND_LEAVE, detention, "2016-03-01", "2016-06-01", S117_LEAVE_ENDED_RECALLED);
    code(leave, S117_LEAVE_KIND, S117_LEAVE_RESIDENTIAL);
    STANDS("2016-04-01", S117_DUTY_ACTIVE);
    STANDS("2016-07-01", S117_DUTY_SUSPENDED);
    STANDS("2016-09-01", S117_DUTY_SUSPENDED);
}

/* START-8 goes on as it began, whatever else happens in prison. */
static void in_prison_after_remission(void **state)
{
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    order(S117_POWER_S47_49, "2016-01-01", "2016-06-01", S117_END_REMITTED_TO_PRISON);
    add(S117_KIND_NO_SERVICES, 0, "2016-09-01", NULL);
    STANDS("2016-10-01", S117_DUTY_SUSPENDED);
    HOLDS(reason_given("START-8"));
    add(S117_KIND_CUSTODY, 0, "2016-06-01", "2017-01-01");
    STANDS("2016-10-01", S117_DUTY_SUSPENDED);
    ask("2017-01-01");
    HOLDS(!is_duty(S117_DUTY_SUSPENDED)); /* released */
}

/* The record of the order tells of the death, and no other fact does. */
static void an_order_that_ended_by_death(void **state)
{
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    order(S117_POWER_S3, "2016-01-01", "2016-06-01", S117_END_DIED);
    STANDS("2016-05-31", S117_DUTY_ENTITLED_IN_HOSPITAL);
    STANDS("2016-06-01", S117_DUTY_ENDED_DEATH);
    HOLDS(is_since("2016-06-01"));
}

/* Death after the duty was over changes nothing; nor does what is recorded after a death. */
static void death_after_the_end(void **state)
{
    (void)state;
    plain_life(SWINDON);
    ending(SWINDON, "2017-01-01");
    ending(ICB, "2017-01-01");
    add(S117_KIND_DEATH, 0, "2018-01-01", NULL);
    STANDS("2018-06-01", S117_DUTY_ENDED_DECISION);
    another_person();
    plain_life(SWINDON);
    add(S117_KIND_DEATH, 0, "2018-01-01", NULL);
    order(S117_POWER_S3, "2019-01-01", NULL, 0);
    STANDS("2019-06-01", S117_DUTY_ENDED_DEATH);
    HOLDS(found(S117_FINDING_AFTER_DEATH));
}

/* A detention that nobody can name, after the duty ended on a reading. */
static void unknown_after_an_end_on_a_reading(void **state)
{
    (void)state;
    law_is("OP-3", 'B', NULL);
    plain_life(SWINDON);
    add(S117_KIND_CUSTODY, 0, "2017-01-01", "2017-06-01");
    order(S117_POWER_UNKNOWN, "2018-01-01", "2018-02-01", S117_END_DISCHARGED);
    STANDS("2017-12-31", S117_DUTY_ENDED_ON_READING);
    STANDS("2018-03-01", S117_DUTY_UNCERTAIN);
}

/* Section 5(2) of someone already in hospital informally is no second admission. */
static void held_while_informal(void **state)
{
    (void)state;
    plain_life(SWINDON);
    stay(NULL, "2017-01-01", "2017-03-01");
    order(S117_POWER_S5_2, "2017-02-01", "2017-02-03", S117_END_DISCHARGED);
    order(S117_POWER_S5_4, "2017-02-10", "2017-02-11", S117_END_DISCHARGED);
    STANDS("2017-02-01", S117_DUTY_SUSPENDED);
    STANDS("2017-02-10", S117_DUTY_SUSPENDED);
    STANDS("2017-02-20", S117_DUTY_SUSPENDED);
    STANDS("2017-03-01", S117_DUTY_ACTIVE);
    another_person();
    plain_life(SWINDON);
    order(S117_POWER_S5_2, "2017-02-01", "2017-02-03", S117_END_DISCHARGED);
    STANDS("2017-02-01", S117_DUTY_SUSPENDED);
}

/* Custody after leave to live elsewhere: at rest, and owed throughout. */
static void custody_during_leave(void **state)
{
    s117_fact detention, leave, custody;
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    detention = order(S117_POWER_S3, "2016-01-01", NULL, 0);
    leave = child(S117_KIND_LEAVE, detention, "2016-03-01", NULL, 0);
    code(leave, S117_LEAVE_KIND, S117_LEAVE_RESIDENTIAL);
    custody = add(S117_KIND_CUSTODY, 0, "2016-04-01", "2016-05-01");
    code(custody, S117_RETURNED, S117_NO);
    STANDS("2016-04-10", S117_DUTY_SUSPENDED);
    ask("2016-05-10");
    assert_int_equal(s117_duty_is_owed(s117_determination_duty(answer)), S117_YES);
    STANDS("2016-06-10", S117_DUTY_ACTIVE); /* not taken back within 28 days */
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(nobody_on_record), TEST(the_days_around_a_detention), TEST(an_informal_stay_first), TEST(a_stay_that_runs_through),
        TEST(an_informal_stay_before_1996), TEST(a_detention_nobody_can_name), TEST(an_unknown_detention_after_the_end),
        TEST(back_in_hospital), TEST(detained_again), TEST(replaced_without_leaving), TEST(without_services), TEST(death),
        TEST(death_on_the_day_of_a_decision), TEST(all_on_one_day), TEST(a_day_nobody_knows_exactly), TEST(before_the_act),
        TEST(the_saving_of_2015), TEST(informal_after_leave), TEST(in_prison_after_remission),
        TEST(an_order_that_ended_by_death), TEST(death_after_the_end), TEST(unknown_after_an_end_on_a_reading),
        TEST(held_while_informal), TEST(custody_during_leave)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
