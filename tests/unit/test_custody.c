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

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(custody_over_six_months), TEST(custody_adds_up), TEST(custody_within_six_months), TEST(custody_and_a_later_end),
        TEST(custody_on_a_cto), TEST(custody_after_custody), TEST(prison_after_discharge), TEST(a_prisoner_in_hospital)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
