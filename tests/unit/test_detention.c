/* Orders in force: how they begin, go on, give way and end. §2.2 of the law for councils; START-8, 10, ELIG-6, 8, 13, EVT-15,
 * 16; OP-25. */
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

/* Powers that end by their own section, recorded or not: they do not hold the person for ever. */
static void powers_that_run_out(void **state)
{
    static const struct { s117_power power; const char *held, *over; } powers[] = {
        {S117_POWER_S2, "2017-01-28", "2017-01-29"},   {S117_POWER_S4, "2017-01-03", "2017-01-04"},   {S117_POWER_S5_2,
                "2017-01-03", "2017-01-04"},
        {S117_POWER_S5_4, "2017-01-01", "2017-01-02"}, {S117_POWER_S135, "2017-01-03", "2017-01-04"}, {S117_POWER_S136,
                "2017-01-03", "2017-01-04"},
        {S117_POWER_S35, "2017-03-25", "2017-03-26"},  {S117_POWER_S36, "2017-03-25", "2017-03-26"},  {S117_POWER_S38,
                "2017-12-31", "2018-01-01"}};
    (void)state;
    for (size_t i = 0; i < sizeof powers / sizeof powers[0]; i++) {
        another_person();
        plain_life(SWINDON);
        order(powers[i].power, "2017-01-01", NULL, 0);
        STANDS(powers[i].held, S117_DUTY_SUSPENDED);
        STANDS(powers[i].over, S117_DUTY_ACTIVE);
    }
}

/* A row nobody closed gives way to a later detention under a named power (s40(5)); a restricted order does not (s41(4)). */
static void rows_nobody_closed(void **state)
{
    s117_fact later;
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    order(S117_POWER_S3, "2015-01-01", NULL, 0);
    later = order(S117_POWER_S37, "2016-01-01", "2016-06-01", S117_END_DISCHARGED);
    STANDS("2016-06-01", S117_DUTY_ACTIVE);
    assert_int_equal(s117_determination_order(answer), later);
    HOLDS(found(S117_FINDING_OVERLAP_ORDERS));
    another_person();
    home(SWINDON, "2000-01-01", NULL);
    order(S117_POWER_S37_41, "2015-01-01", NULL, 0);
    order(S117_POWER_S3, "2016-01-01", "2016-06-01", S117_END_DISCHARGED);
    ask("2016-06-01");
    HOLDS(!is_duty(S117_DUTY_ACTIVE));
    another_person(); /* a home in between: the earlier detention was over, and residence is looked at before the later one */
    home(SWINDON, "2000-01-01", "2015-06-01");
    order(S117_POWER_S3, "2015-01-01", NULL, 0);
    home(WESTMINSTER, "2015-06-01", NULL);
    order(S117_POWER_S3, "2018-01-01", "2018-06-01", S117_END_DISCHARGED);
    STANDS("2018-06-01", S117_DUTY_ACTIVE);
    HOLDS(is_council(WESTMINSTER));
}

/* s17D(3): authority does not run out under a CTO; a row closed on the day the CTO began is still the order. */
static void a_row_closed_too_soon(void **state)
{
    s117_fact detention;
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    detention = order(S117_POWER_S3, "2016-01-01", "2016-05-01", S117_END_DISCHARGED);
    child(S117_KIND_CTO, detention, "2016-05-01", "2017-05-01", S117_CTO_EXPIRED);
    ending(SWINDON, "2016-10-01");
    ending(ICB, "2016-10-01");
    STANDS("2016-11-01", S117_DUTY_INVALID_ENDING); /* END-3 */
    HOLDS(breaks(0, "END-3"));
    HOLDS(found(S117_FINDING_OUTSIDE_ORDER));
    another_person();
    home(SWINDON, "2000-01-01", NULL);
    detention = order(S117_POWER_S37_41, "2016-01-01", "2016-05-01", S117_END_TRIBUNAL);
    child(S117_KIND_CONDITIONAL_DISCHARGE, detention, "2016-05-01", "2017-05-01", S117_CD_RECALLED);
    STANDS("2016-06-01", S117_DUTY_ACTIVE);
    STANDS("2017-05-01", S117_DUTY_SUSPENDED);
    another_person(); /* while it ran */
    home(SWINDON, "2000-01-01", NULL);
    detention = order(S117_POWER_S3, "2016-01-01", "2016-07-01", S117_END_EXPIRED);
    child(S117_KIND_CTO, detention, "2016-05-01", "2017-05-01", S117_CTO_EXPIRED);
    ending(SWINDON, "2016-10-01");
    ending(ICB, "2016-10-01");
    STANDS("2016-11-01", S117_DUTY_INVALID_ENDING);
    another_person(); /* ended together with it: for good */
    home(SWINDON, "2000-01-01", NULL);
    detention = order(S117_POWER_S3, "2016-01-01", "2016-07-01", S117_END_COMMUNITY_ENDED);
    child(S117_KIND_CTO, detention, "2016-05-01", "2017-05-01", S117_CTO_EXPIRED);
    ending(SWINDON, "2016-10-01");
    ending(ICB, "2016-10-01");
    STANDS("2016-11-01", S117_DUTY_ENDED_DECISION);
}

/* s17G(2)-(3): systems enter a revocation as a new row under the same section; it is no new detention. */
static void a_revocation_entered_as_an_order(void **state)
{
    s117_fact detention;
    (void)state;
    home(SWINDON, "2000-01-01", "2016-04-01");
    detention = order(S117_POWER_S3, "2016-01-01", NULL, 0);
    child(S117_KIND_CTO, detention, "2016-05-01", "2017-03-01", S117_CTO_REVOKED);
    home(WESTMINSTER, "2016-05-01", NULL);
    order(S117_POWER_S3, "2017-03-01", "2017-06-01", S117_END_DISCHARGED);
    ask("2017-04-01");
    HOLDS(is_duty(S117_DUTY_SUSPENDED));
    HOLDS(is_council(SWINDON));
    HOLDS(found(S117_FINDING_REVOCATION_AS_ORDER));
    another_person(); /* another section is another detention */
    home(SWINDON, "2000-01-01", "2016-04-01");
    detention = order(S117_POWER_S3, "2016-01-01", "2017-03-01", S117_END_REPLACED);
    child(S117_KIND_CTO, detention, "2016-05-01", "2017-03-01", S117_CTO_REVOKED);
    home(WESTMINSTER, "2016-05-01", NULL);
    order(S117_POWER_S37, "2017-03-01", "2017-06-01", S117_END_DISCHARGED);
    ask("2017-06-01");
    HOLDS(is_council(WESTMINSTER));
}

/* Two notional 37s in a row are one detention; so is one whose direction's row gives its last day. */
static void notional_37s_that_go_on(void **state)
{
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    order(S117_POWER_S47_49, "2016-01-01", "2016-12-31", S117_END_REPLACED);
    order(S117_POWER_N37, "2017-01-01", "2018-01-01", S117_END_REPLACED);
    order(S117_POWER_N37, "2018-01-01", "2019-01-01", S117_END_DISCHARGED);
    ask("2018-06-01");
    HOLDS(is_duty(S117_DUTY_ENTITLED_IN_HOSPITAL));
    assert_int_equal(s117_determination_order(answer), 2);
    STANDS("2019-01-01", S117_DUTY_ACTIVE);
    another_person(); /* long after the direction ended: a detention of its own */
    home(SWINDON, "2000-01-01", NULL);
    order(S117_POWER_S47_49, "2016-01-01", "2016-06-01", S117_END_DISCHARGED);
    order(S117_POWER_N37, "2017-01-01", "2018-01-01", S117_END_DISCHARGED);
    ask("2017-06-01");
    HOLDS(s117_determination_order(answer) == 3);
}

/* Guardianship is life outside hospital. */
static void guardianship_shows_that_the_person_left(void **state)
{
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    order(S117_POWER_S3, "2016-01-01", "2016-07-01", S117_END_EXPIRED);
    STANDS("2016-08-01", S117_DUTY_UNCERTAIN);
    order(S117_POWER_S7, "2016-08-01", NULL, 0);
    STANDS("2016-08-01", S117_DUTY_ACTIVE);
}

/* The end of a hospital stay, under an open detention, shows that the person went out; nobody says how. */
static void out_of_hospital_under_an_open_order(void **state)
{
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    order(S117_POWER_S3, "2016-01-01", NULL, 0);
    stay(NULL, "2016-01-01", "2016-07-01");
    STANDS("2016-06-01", S117_DUTY_ENTITLED_IN_HOSPITAL);
    STANDS("2016-07-01", S117_DUTY_UNCERTAIN);
    another_person(); /* the order ended some days later, and nobody says where the person was: out, since the stay ended */
    home(SWINDON, "2000-01-01", NULL);
    order(S117_POWER_S3, "2016-01-01", "2016-07-10", S117_END_EXPIRED);
    stay(NULL, "2016-01-01", "2016-07-01");
    STANDS("2016-07-10", S117_DUTY_ACTIVE);
}

/* A detention under an unknown power while a duty runs: it may have been the end of it, and a new test of residence. */
static void an_unknown_power_during_a_duty(void **state)
{
    (void)state;
    home(SWINDON, "2000-01-01", "2016-06-01");
    order(S117_POWER_S3, "2016-01-01", "2016-06-01", S117_END_DISCHARGED);
    home(WESTMINSTER, "2016-06-01", NULL);
    order(S117_POWER_UNKNOWN, "2018-01-01", "2018-02-01", S117_END_DISCHARGED);
    ask("2018-06-01");
    HOLDS(is_council(NULL));
    HOLDS(may_be(SWINDON));
    HOLDS(may_be(WESTMINSTER));
    HOLDS(lacks(S117_MISSING_POWER));
}

/* Too many at once; each from a day of its own, so that none is another one entered twice. */
static void more_than_can_be(void **state)
{
    char day[32];
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    for (int i = 1; i <= 20; i++) {
        snprintf(day, sizeof day, "2015-01-%02d", i);
        order(S117_POWER_S37_41, day, NULL, 0);
    }
    ask("2016-03-01");
    HOLDS(is_duty(S117_DUTY_ENTITLED_IN_HOSPITAL));
    HOLDS(found(S117_FINDING_TOO_MANY_ORDERS));
    assert_int_equal(s117_determination_order(answer), 21);
    for (int i = 1; i <= 20; i++) {
        snprintf(day, sizeof day, "2016-01-%02d", i);
        order(S117_POWER_S46, day, NULL, 0);
    }
    order(S117_POWER_S37_41, "2016-02-20", "2016-03-01", S117_END_DISCHARGED);
    ask("2016-02-25");
    assert_int_equal(s117_determination_order(answer), 42);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(remitted_to_prison), TEST(a_direction_that_ends_by_law), TEST(removed_while_detained), TEST(an_order_that_ran_out),
        TEST(a_notional_37), TEST(a_notional_37_alone), TEST(a_guardianship_patient),
        TEST(patients_who_arrive_in_the_community), TEST(a_crowd_of_orders), TEST(other_orders), TEST(powers_that_run_out),
        TEST(rows_nobody_closed), TEST(a_row_closed_too_soon), TEST(a_revocation_entered_as_an_order),
        TEST(notional_37s_that_go_on), TEST(guardianship_shows_that_the_person_left), TEST(out_of_hospital_under_an_open_order),
        TEST(an_unknown_power_during_a_duty), TEST(more_than_can_be)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
