/* Orders in force: how they begin, go on, give way and end. §2.2 of the law for councils; START-8, 10, ELIG-6, 8, 13, EVT-15, 16; OP-25. */
#include "answers_help.h"

/* START-8: remitted to prison; EVT-16 for an unfit patient. */
static void remitted_to_prison(void **state)
{
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    order(S117_POWER_S47_49, "2016-01-01", "2016-06-01", S117_END_REMITTED_TO_PRISON);
    STANDS("2016-06-01", S117_DUTY_SUSPENDED);
    HOLDS(reason_given("START-8"));
    HOLDS(went_through("OP-3"));
    another_person();
    home(SWINDON, "2000-01-01", NULL);
    order(S117_POWER_CPIA, "2016-01-01", "2016-06-01", S117_END_REMITTED_TO_PRISON);
    STANDS("2016-07-01", S117_DUTY_SUSPENDED);
    HOLDS(reason_given("EVT-16"));
}

/* START-10: the s48 direction ends by law; still in hospital, nobody says until when. */
static void a_direction_that_ends_by_law(void **state)
{
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    order(S117_POWER_S48, "2016-01-01", "2016-06-01", S117_END_CASE_DISPOSED);
    STANDS("2016-06-01", S117_DUTY_UNCERTAIN);
    HOLDS(lacks(S117_MISSING_LEFT_HOSPITAL));
    HOLDS(reason_given("START-10"));
    stay(SWINDON, "2016-06-01", "2016-08-01");
    STANDS("2016-07-01", S117_DUTY_ENTITLED_IN_HOSPITAL);
    STANDS("2016-08-01", S117_DUTY_ACTIVE);
    HOLDS(reason_given("START-10"));
}

/* EVT-15: removed while detained. */
static void removed_while_detained(void **state)
{
    (void)state;
    home(SWINDON, "2000-01-01", "2016-06-01");
    order(S117_POWER_S3, "2016-01-01", "2016-06-01", S117_END_REMOVED);
    STANDS("2016-06-01", S117_DUTY_DORMANT);
    HOLDS(reason_given("EVT-15"));
    HOLDS(went_through("OP-11"));
    home(SWINDON, "2018-01-01", NULL);
    STANDS("2018-01-01", S117_DUTY_ACTIVE);
    law_is("OP-11", 'B', NULL);
    STANDS("2016-06-01", S117_DUTY_ENDED_ON_READING);
}

/* Ran out: whether the person left hospital that day is not said. */
static void an_order_that_ran_out(void **state)
{
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    order(S117_POWER_S3, "2016-01-01", "2016-07-01", S117_END_EXPIRED);
    STANDS("2016-07-01", S117_DUTY_UNCERTAIN);
    HOLDS(lacks(S117_MISSING_LEFT_HOSPITAL));
    stay(NULL, "2016-07-01", "2016-07-10");
    STANDS("2016-07-05", S117_DUTY_ENTITLED_IN_HOSPITAL);
    STANDS("2016-07-10", S117_DUTY_ACTIVE);
    HOLDS(reason_given("START-2"));
}

/* ELIG-13: the same entitlement, not a new detention. */
static void a_notional_37(void **state)
{
    (void)state;
    home(SWINDON, "2000-01-01", "2015-01-01");
    add(S117_KIND_CUSTODY, 0, "2014-01-01", "2016-01-01");
    order(S117_POWER_S47_49, "2016-01-01", "2017-01-01", S117_END_REPLACED);
    order(S117_POWER_N37, "2017-01-01", "2018-01-01", S117_END_DISCHARGED);
    ask("2017-06-01");
    HOLDS(is_duty(S117_DUTY_ENTITLED_IN_HOSPITAL));
    HOLDS(reason_given("ELIG-13"));
    assert_int_equal(s117_determination_chain_from(answer), day_of("2014-01-01"));
    STANDS("2018-01-01", S117_DUTY_ACTIVE);
    HOLDS(is_since("2018-01-01"));
    HOLDS(is_council(SWINDON));
}

/* Alone on record, it is the detention. */
static void a_notional_37_alone(void **state)
{
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    order(S117_POWER_N37, "2017-01-01", "2018-01-01", S117_END_DISCHARGED);
    STANDS("2018-01-01", S117_DUTY_ACTIVE);
    another_person(); /* long after another detention that is over */
    plain_life(SWINDON);
    order(S117_POWER_N37, "2018-01-01", "2019-01-01", S117_END_DISCHARGED);
    STANDS("2018-06-01", S117_DUTY_ENTITLED_IN_HOSPITAL);
    HOLDS(is_since("2018-01-01"));
}

/* OP-25: the actual transfer; on reading B the day guardianship was accepted. */
static void a_guardianship_patient(void **state)
{
    s117_fact transfer;
    (void)state;
    home(WESTMINSTER, "2000-01-01", "2015-06-01");
    home(SWINDON, "2015-06-01", NULL);
    order(S117_POWER_S7, "2015-01-01", "2016-01-01", S117_END_REPLACED);
    transfer = order(S117_POWER_S19G, "2016-01-01", "2016-06-01", S117_END_DISCHARGED);
    when(transfer, S117_ORIGINAL_FROM, "2015-01-01");
    ask("2016-06-01");
    HOLDS(is_council(SWINDON));
    HOLDS(went_through("OP-25"));
    HOLDS(reason_given("ELIG-6"));
    law_is("OP-25", 'B', NULL);
    ask("2016-06-01");
    HOLDS(is_council(WESTMINSTER));
    when(transfer, S117_ORIGINAL_FROM, "2019-01-01"); /* after the transfer: no such date */
    ask("2016-06-01");
    HOLDS(is_council(SWINDON));
}

/* ELIG-8: on a CTO, or conditionally discharged, from arrival. */
static void patients_who_arrive_in_the_community(void **state)
{
    (void)state;
    home_abroad(S117_NATION_SCOTLAND, "2000-01-01", "2016-01-01");
    home(SWINDON, "2016-01-01", NULL);
    order(S117_POWER_S80C, "2016-01-01", NULL, 0);
    STANDS("2016-01-01", S117_DUTY_ACTIVE);
    HOLDS(is_since("2016-01-01"));
    another_person();
    home_abroad(S117_NATION_ISLANDS, "2000-01-01", "2016-01-01");
    home(SWINDON, "2016-01-01", NULL);
    order(S117_POWER_S85A, "2016-01-01", NULL, 0);
    STANDS("2016-01-01", S117_DUTY_ACTIVE);
}

/* More orders at once than there can be: the newest count, and the record says that something is wrong. */
static void a_crowd_of_orders(void **state)
{
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    for (int i = 0; i < 20; i++)
        order(S117_POWER_S35, "2015-01-01", NULL, 0);
    order(S117_POWER_S3, "2016-01-01", "2016-06-01", S117_END_DISCHARGED);
    ask("2016-03-01");
    HOLDS(is_duty(S117_DUTY_ENTITLED_IN_HOSPITAL));
    HOLDS(found(S117_FINDING_OVERLAP_ORDERS));
    assert_int_equal(s117_determination_order(answer), 22);
    another_person();
    home(SWINDON, "2000-01-01", NULL);
    for (int i = 0; i < 20; i++)
        order(S117_POWER_S37_41, "2015-01-01", NULL, 0);
    ask("2016-03-01");
    HOLDS(is_duty(S117_DUTY_ENTITLED_IN_HOSPITAL));
    HOLDS(found(S117_FINDING_OVERLAP_ORDERS));
}

/* An order that the duty does not rest on may lapse, end with its CTO or run out without touching it. */
static void other_orders(void **state)
{
    s117_fact first, second;
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    first = order(S117_POWER_S37, "2014-01-01", NULL, 0);
    child(S117_KIND_CTO, first, "2015-01-01", "2017-01-01", S117_CTO_EXPIRED);
    second = order(S117_POWER_S3, "2016-01-01", "2016-06-01", S117_END_DISCHARGED);
    ask("2018-01-01");
    HOLDS(is_duty(S117_DUTY_ACTIVE));
    assert_int_equal(s117_determination_order(answer), second);
    HOLDS(is_since("2016-06-01"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(remitted_to_prison), TEST(a_direction_that_ends_by_law), TEST(removed_while_detained), TEST(an_order_that_ran_out),
        TEST(a_notional_37), TEST(a_notional_37_alone), TEST(a_guardianship_patient),
        TEST(patients_who_arrive_in_the_community), TEST(a_crowd_of_orders), TEST(other_orders)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
