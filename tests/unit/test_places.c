/* Homes, hospital stays and destinations as the sweep meets them: START-2, EVT-9, and where the hospital sent the person,
 * s117(3)(c). */
#include "answers_help.h"

/* A new home shows that the person has left, if nobody said when. */
static void a_home_shows_that_the_person_left(void **state)
{
    (void)state;
    home(SWINDON, "2000-01-01", "2016-02-01");
    order(S117_POWER_S3, "2016-01-01", "2016-06-01", S117_END_EXPIRED);
    home(WESTMINSTER, "2016-07-10", NULL);
    STANDS("2016-07-01", S117_DUTY_UNCERTAIN);
    STANDS("2016-07-10", S117_DUTY_ACTIVE);
    HOLDS(is_council(SWINDON));
}

/* A new home while another order still holds the person says nothing about leaving. */
static void a_home_taken_while_held(void **state)
{
    (void)state;
    home(SWINDON, "2000-01-01", "2016-02-01");
    order(S117_POWER_S3, "2016-01-01", "2016-06-01", S117_END_EXPIRED);
    order(S117_POWER_S2, "2016-06-01", "2016-06-20", S117_END_DISCHARGED);
    home(WESTMINSTER, "2016-06-10", NULL);
    ask("2016-06-15");
    HOLDS(!is_duty(S117_DUTY_ACTIVE));
    STANDS("2016-06-20", S117_DUTY_ACTIVE);
    another_person(); /* in hospital informally, a tenancy begins */
    home(SWINDON, "2000-01-01", "2016-02-01");
    order(S117_POWER_S3, "2016-01-01", "2016-06-01", S117_END_STAYED_INFORMAL);
    stay(NULL, "2016-06-01", "2016-09-01");
    home(WESTMINSTER, "2016-07-01", NULL);
    STANDS("2016-08-01", S117_DUTY_ENTITLED_IN_HOSPITAL);
    STANDS("2016-09-01", S117_DUTY_ACTIVE);
}

/* Stayed informally, no stay on record, and then a home: out by then. */
static void a_home_after_an_informal_stay(void **state)
{
    (void)state;
    home(SWINDON, "2000-01-01", "2016-02-01");
    order(S117_POWER_S3, "2016-01-01", "2016-06-01", S117_END_STAYED_INFORMAL);
    home(WESTMINSTER, "2016-07-10", NULL);
    STANDS("2016-07-01", S117_DUTY_UNCERTAIN);
    STANDS("2016-07-10", S117_DUTY_ACTIVE);
    HOLDS(is_council(SWINDON));
    HOLDS(reason_given("START-2"));
}

/* EVT-9: dormant abroad, and back. A home kept here as well is no leaving. */
static void away_and_back(void **state)
{
    (void)state;
    home(SWINDON, "2000-01-01", "2017-01-01");
    order(S117_POWER_S3, "2016-01-01", "2016-06-01", S117_END_DISCHARGED);
    home_abroad(S117_NATION_SCOTLAND, "2017-01-01", "2018-01-01");
    home(WESTMINSTER, "2018-01-01", NULL);
    STANDS("2017-06-01", S117_DUTY_DORMANT);
    HOLDS(reason_given("EVT-9"));
    HOLDS(went_through("OP-11"));
    STANDS("2018-01-01", S117_DUTY_ACTIVE);
    HOLDS(is_since("2016-06-01"));
    law_is("OP-11", 'B', NULL);
    STANDS("2018-06-01", S117_DUTY_ENDED_ON_READING);
}

/* Sent somewhere on the day of discharge: what is said of the order itself comes first; among equals it is by the area. */
static void sent_to_two_places_on_one_day(void **state)
{
    s117_fact detention, own, other;
    (void)state;
    for (int way = 0; way < 2; way++) {
        another_person();
        home_abroad(S117_NATION_ABROAD, "2000-01-01", NULL);
        detention = order(S117_POWER_S3, "2016-01-01", "2016-06-01", S117_END_DISCHARGED);
        for (int n = 0; n < 2; n++) {
            if (n == way) {
                own = add(S117_KIND_DESTINATION, detention, "2016-06-01", NULL);
                text(own, S117_AREA, SWINDON);
            } else {
                other = add(S117_KIND_DESTINATION, 0, "2016-06-01", NULL);
                text(other, S117_AREA, CARDIFF);
            }
        }
        ask("2016-07-01");
        HOLDS(is_council(SWINDON));
    }
    for (int way = 0; way < 2; way++) {
        another_person();
        home_abroad(S117_NATION_ABROAD, "2000-01-01", NULL);
        detention = order(S117_POWER_S3, "2016-01-01", "2016-06-01", S117_END_DISCHARGED);
        text(add(S117_KIND_DESTINATION, detention, "2016-06-01", NULL), S117_AREA, way == 0 ? SWINDON : CARDIFF);
        text(add(S117_KIND_DESTINATION, detention, "2016-06-01", NULL), S117_AREA, way == 0 ? CARDIFF : SWINDON);
        ask("2016-07-01");
        HOLDS(is_council(SWINDON)); /* E before W */
    }
}

/* Where a later admission sent the person is another matter, and so is what another order says. */
static void sent_elsewhere_later(void **state)
{
    s117_fact detention, assessment;
    (void)state;
    home_abroad(S117_NATION_ABROAD, "2000-01-01", NULL);
    detention = order(S117_POWER_S3, "2016-01-01", "2016-06-01", S117_END_DISCHARGED);
    assessment = order(S117_POWER_S2, "2017-01-01", "2017-01-20", S117_END_DISCHARGED);
    text(add(S117_KIND_DESTINATION, detention, "2016-06-01", NULL), S117_AREA, SWINDON);
    text(add(S117_KIND_DESTINATION, assessment, "2017-01-20", NULL), S117_AREA, CARDIFF);
    text(add(S117_KIND_DESTINATION, 0, "2017-01-20", NULL), S117_AREA, WESTMINSTER);
    ask("2017-06-01");
    HOLDS(is_council(SWINDON));
}

/* A stay on record as open, and the person on leave to live elsewhere: the provider's spell runs on in name. */
static void a_stay_in_name(void **state)
{
    s117_fact detention, leave;
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    detention = order(S117_POWER_S3, "2016-01-01", NULL, 0);
    stay(NULL, "2016-01-01", "2016-08-01");
    leave = child(S117_KIND_LEAVE, detention, "2016-03-01", "2016-06-01", S117_LEAVE_ENDED_RETURNED);
    code(leave, S117_LEAVE_KIND, S117_LEAVE_RESIDENTIAL);
    STANDS("2016-04-01", S117_DUTY_ACTIVE);
    STANDS("2016-06-01", S117_DUTY_SUSPENDED);
    when(leave, S117_TO, "2016-10-01"); /* the spell is closed while the person is away */
    STANDS("2016-09-01", S117_DUTY_ACTIVE);
    STANDS("2016-10-01", S117_DUTY_SUSPENDED);
}

/* On leave, absent or on a CTO a new home shows nothing about the order. */
static void a_home_under_an_order(void **state)
{
    s117_fact detention;
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    detention = order(S117_POWER_S3, "2016-01-01", NULL, 0);
    child(S117_KIND_ABSENCE, detention, "2016-02-01", NULL, 0);
    home(WESTMINSTER, "2016-03-01", NULL);
    STANDS("2016-03-10", S117_DUTY_ENTITLED_IN_HOSPITAL);
    another_person(); /* in hospital on record, and a home taken */
    home(SWINDON, "2000-01-01", NULL);
    order(S117_POWER_S3, "2016-01-01", NULL, 0);
    stay(NULL, "2016-01-01", NULL);
    home(WESTMINSTER, "2016-03-01", NULL);
    STANDS("2016-03-10", S117_DUTY_ENTITLED_IN_HOSPITAL);
    another_person(); /* under an order with an end of its own */
    home(SWINDON, "2000-01-01", NULL);
    order(S117_POWER_S3, "2016-01-01", "2016-09-01", S117_END_DISCHARGED);
    home(WESTMINSTER, "2016-03-01", NULL);
    STANDS("2016-03-10", S117_DUTY_ENTITLED_IN_HOSPITAL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(a_home_shows_that_the_person_left), TEST(a_home_taken_while_held), TEST(a_home_after_an_informal_stay),
        TEST(away_and_back), TEST(sent_to_two_places_on_one_day), TEST(sent_elsewhere_later), TEST(a_stay_in_name),
        TEST(a_home_under_an_order)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
