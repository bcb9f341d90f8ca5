/* Custody and what it does to an order, s22; lapses by law. EVT-7, 10, 14; OP-3. */
#include "answers_help.h"

static s117_fact in_custody(const char *from, const char *to)
{
    s117_fact fact = add(S117_KIND_CUSTODY, 0, from, to);
    code(fact, S117_CUSTODY_KIND, S117_CUSTODY_SENTENCE);
    return fact;
}

/* Over six months in all: the application lapses at their end; then custody suspends. Test case 19. */
static void custody_over_six_months(void **state)
{
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    order(S117_POWER_S37, "2016-01-01", NULL, 0);
    in_custody("2016-03-01", "2016-10-01");
    STANDS("2016-08-01", S117_DUTY_ENTITLED_IN_HOSPITAL);
    ask("2016-09-15");
    HOLDS(is_duty(S117_DUTY_SUSPENDED));
    HOLDS(reason_given("EVT-10"));
    STANDS("2016-10-01", S117_DUTY_ACTIVE);
    another_person();
    home(SWINDON, "2000-01-01", NULL);
    order(S117_POWER_S37_41, "2016-01-01", NULL, 0);
    in_custody("2016-03-01", "2016-10-01");
    STANDS("2016-11-01", S117_DUTY_ENTITLED_IN_HOSPITAL); /* a restricted order stands */
}

/* "In aggregate": two times of four months. */
static void custody_adds_up(void **state)
{
    s117_fact custody;
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    order(S117_POWER_S3, "2016-01-01", NULL, 0);
    custody = in_custody("2016-02-01", "2016-06-01");
    code(custody, S117_RETURNED, S117_YES);
    in_custody("2016-07-01", NULL);
    STANDS("2016-08-20", S117_DUTY_ENTITLED_IN_HOSPITAL);
    ask("2016-10-01");
    HOLDS(is_duty(S117_DUTY_SUSPENDED));
    HOLDS(reason_given("EVT-10"));
}

/* Six months or less: 28 days to be taken back. */
static void custody_within_six_months(void **state)
{
    s117_fact custody;
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    order(S117_POWER_S3, "2016-01-01", NULL, 0);
    custody = in_custody("2016-02-01", "2016-04-01");
    code(custody, S117_RETURNED, S117_NO);
    STANDS("2016-04-28", S117_DUTY_ENTITLED_IN_HOSPITAL);
    STANDS("2016-04-29", S117_DUTY_ACTIVE);
    HOLDS(reason_given("EVT-14"));
    code(custody, S117_RETURNED, S117_YES);
    STANDS("2016-05-10", S117_DUTY_ENTITLED_IN_HOSPITAL);
    code(custody, S117_RETURNED, S117_UNKNOWN);
    STANDS("2016-05-10", S117_DUTY_UNCERTAIN);
    HOLDS(lacks(S117_MISSING_RETURN));
}

/* The order's own later end shows that it did not lapse. */
static void custody_and_a_later_end(void **state)
{
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    order(S117_POWER_S3, "2016-01-01", "2016-09-01", S117_END_DISCHARGED);
    in_custody("2016-02-01", "2016-04-01");
    STANDS("2016-06-01", S117_DUTY_ENTITLED_IN_HOSPITAL);
    STANDS("2016-09-01", S117_DUTY_ACTIVE);
}

/* A community patient in custody for a short time stays one: no return power. */
static void custody_on_a_cto(void **state)
{
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    child(S117_KIND_CTO, order(S117_POWER_S3, "2016-01-01", NULL, 0), "2016-05-01", NULL, 0);
    in_custody("2016-08-01", "2016-10-01");
    STANDS("2016-09-01", S117_DUTY_SUSPENDED);
    HOLDS(reason_given("EVT-7"));
    STANDS("2016-10-01", S117_DUTY_ACTIVE);
    STANDS("2016-12-01", S117_DUTY_ACTIVE);
}

/* One custody that goes on under another name is no release. */
static void custody_after_custody(void **state)
{
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    order(S117_POWER_S3, "2016-01-01", NULL, 0);
    in_custody("2016-02-01", "2016-03-01");
    in_custody("2016-03-01", "2016-09-15");
    ask("2016-08-15"); /* six months from the first day of the first */
    HOLDS(is_duty(S117_DUTY_SUSPENDED));
    HOLDS(reason_given("EVT-10"));
}

/* EVT-7: an ex-patient imprisoned; OP-3 reading B ends the duty. */
static void prison_after_discharge(void **state)
{
    (void)state;
    plain_life(SWINDON);
    in_custody("2017-01-01", "2018-01-01");
    STANDS("2017-06-01", S117_DUTY_SUSPENDED);
    HOLDS(went_through("OP-3"));
    STANDS("2018-01-01", S117_DUTY_ACTIVE);
    law_is("OP-3", 'B', NULL);
    STANDS("2017-06-01", S117_DUTY_ENDED_ON_READING);
    STANDS("2018-01-01", S117_DUTY_ENDED_ON_READING);
}

/* A prisoner in hospital under s47 is in hospital, though the sentence goes on. */
static void a_prisoner_in_hospital(void **state)
{
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    in_custody("2015-01-01", "2019-01-01");
    order(S117_POWER_S47_49, "2016-01-01", NULL, 0);
    STANDS("2017-01-01", S117_DUTY_ENTITLED_IN_HOSPITAL);
    HOLDS(is_council(SWINDON));
}

/* Custody that nobody ended: a home, or admission under Part 2, shows that it is over. */
static void custody_nobody_ended(void **state)
{
    (void)state;
    plain_life(SWINDON);
    in_custody("2017-01-01", NULL);
    STANDS("2017-06-01", S117_DUTY_SUSPENDED);
    home(WESTMINSTER, "2018-01-01", NULL);
    STANDS("2018-01-01", S117_DUTY_ACTIVE);
    HOLDS(found(S117_FINDING_CUSTODY_WITHOUT_END));
    another_person();
    home(SWINDON, "2000-01-01", NULL);
    order(S117_POWER_S3, "2016-01-01", NULL, 0); /* in force: the clock of s22 stops too */
    in_custody("2016-02-01", NULL);
    home(SWINDON, "2016-03-01", NULL);
    ask("2016-12-01");
    HOLDS(!reason_given("EVT-10"));
}

/* The police hold nobody "in pursuance of a sentence or order" (s22(1)), nor does immigration detention. */
static void custody_of_other_kinds(void **state)
{
    s117_fact held;
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    order(S117_POWER_S3, "2016-01-01", NULL, 0);
    held = add(S117_KIND_CUSTODY, 0, "2016-02-01", "2016-09-01");
    code(held, S117_CUSTODY_KIND, S117_CUSTODY_POLICE);
    STANDS("2016-10-01", S117_DUTY_ENTITLED_IN_HOSPITAL);
    code(held, S117_CUSTODY_KIND, S117_CUSTODY_IMMIGRATION);
    STANDS("2016-10-01", S117_DUTY_ENTITLED_IN_HOSPITAL);
    code(held, S117_CUSTODY_KIND, S117_CUSTODY_SENTENCE);
    ask("2016-10-01");
    HOLDS(is_duty(S117_DUTY_ACTIVE));
    HOLDS(reason_given("EVT-10"));
}

/* Two sentences at once: released when both are over, and counted once. */
static void concurrent_sentences(void **state)
{
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    order(S117_POWER_S3, "2016-01-01", NULL, 0);
    in_custody("2016-02-01", "2016-03-01");
    in_custody("2016-02-10", "2016-09-01");
    ask("2016-08-15");
    HOLDS(is_duty(S117_DUTY_SUSPENDED));
    HOLDS(reason_given("EVT-10"));
}

/* A prisoner under section 47 without restrictions, in hospital: prison goes on in name, and no clock runs. */
static void prison_in_name(void **state)
{
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    order(S117_POWER_S47, "2016-01-01", NULL, 0);
    in_custody("2016-01-05", "2017-01-01");
    STANDS("2016-12-01", S117_DUTY_ENTITLED_IN_HOSPITAL);
    STANDS("2017-01-01", S117_DUTY_ENTITLED_IN_HOSPITAL);
}

/* An order that does not count has no part in this: its lapse is not asked about. */
static void custody_under_an_order_that_does_not_count(void **state)
{
    (void)state;
    law_is("OP-31", 'B', NULL);
    home(SWINDON, "2000-01-01", NULL);
    order(S117_POWER_S51, "2016-01-01", NULL, 0);
    in_custody("2016-02-01", "2016-12-01");
    STANDS("2017-01-01", S117_DUTY_NOT_ELIGIBLE);
}

/* A community patient released within six months: no return power, and nothing lapses (s22(4)-(8)). */
static void released_on_a_cto(void **state)
{
    s117_fact detention;
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    detention = order(S117_POWER_S37_41, "2016-01-01", NULL, 0);
    child(S117_KIND_CONDITIONAL_DISCHARGE, detention, "2016-05-01", NULL, 0);
    when(detention, S117_RESTRICTION_ENDED, "2020-01-01");
    in_custody("2016-08-01", "2016-10-01");
    STANDS("2016-09-01", S117_DUTY_SUSPENDED);
    STANDS("2016-10-01", S117_DUTY_ACTIVE);
}

/* Back in custody while the 28 days run: the aggregate goes on. */
static void back_within_28_days(void **state)
{
    s117_fact first;
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    order(S117_POWER_S3, "2016-01-01", NULL, 0);
    first = in_custody("2016-02-01", "2016-06-01");
    code(first, S117_RETURNED, S117_NO);
    in_custody("2016-06-11", NULL);
    STANDS("2016-08-01", S117_DUTY_ENTITLED_IN_HOSPITAL);
    ask("2016-09-01");
    HOLDS(is_duty(S117_DUTY_SUSPENDED));
}

/* The order's recorded end lies before the release: it says nothing of a return. */
static void released_after_the_end_of_the_order(void **state)
{
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    order(S117_POWER_S3, "2016-01-01", "2016-03-01", S117_END_DISCHARGED);
    in_custody("2016-02-01", "2016-04-01");
    STANDS("2016-03-15", S117_DUTY_SUSPENDED);
    STANDS("2016-04-01", S117_DUTY_ACTIVE);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(custody_over_six_months), TEST(custody_adds_up), TEST(custody_within_six_months), TEST(custody_and_a_later_end),
        TEST(custody_on_a_cto), TEST(custody_after_custody), TEST(prison_after_discharge), TEST(a_prisoner_in_hospital),
        TEST(custody_nobody_ended), TEST(custody_of_other_kinds), TEST(concurrent_sentences), TEST(prison_in_name),
        TEST(custody_under_an_order_that_does_not_count), TEST(released_on_a_cto), TEST(back_within_28_days),
        TEST(released_after_the_end_of_the_order)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
