/* Why this council: reasons from RES and DISP in the order of the decision tree, §4.3 of the law for councils. */
#include "answers_help.h"

/* RES-8 names what went on: a revocation, a recall, a move; the earliest that had happened by the day. */
static void what_went_on(void **state)
{
    s117_fact detention, leave;
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    detention = order(S117_POWER_S3, "2016-01-01", NULL, 0);
    leave = child(S117_KIND_LEAVE, detention, "2016-02-01", "2016-03-01", S117_LEAVE_ENDED_RECALLED);
    code(leave, S117_LEAVE_KIND, S117_LEAVE_RESIDENTIAL);
    child(S117_KIND_CTO, detention, "2016-05-01", "2016-08-01", S117_CTO_REVOKED);
    child(S117_KIND_TRANSFER, detention, "2016-09-01", NULL, 0);
    ask("2016-02-15");
    HOLDS(!reason_given("RES-8"));
    ask("2016-03-15");
    HOLDS(reason_given("RES-8"));
    ask("2016-10-01");
    HOLDS(reason_given("RES-8"));
    assert_int_equal(s117_person_withdraw(who, leave, day_of("2016-09-15")), S117_OK);
    ask("2016-10-01");
    HOLDS(reason_given("RES-8"));
}

/* On reading B of OP-1 the chain is not what counts, and is not given as a reason. */
static void the_chain(void **state)
{
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    order(S117_POWER_S2, "2015-12-20", "2016-01-01", S117_END_REPLACED);
    order(S117_POWER_S3, "2016-01-01", NULL, 0);
    ask("2016-02-01");
    HOLDS(reason_given("RES-6"));
    HOLDS(strstr(reason_words("RES-3"), "19 December 2015") != NULL);
    law_is("OP-1", 'B', NULL);
    ask("2016-02-01");
    HOLDS(!reason_given("RES-6"));
    HOLDS(strstr(reason_words("RES-3"), "31 December 2015") != NULL);
}

/* RES-9 says what was left out. */
static void what_was_left_out(void **state)
{
    s117_fact place;
    (void)state;
    home(SWINDON, "2000-01-01", "2015-01-01");
    place = add(S117_KIND_CUSTODY, 0, "2015-01-01", "2016-01-01");
    text(place, S117_AREA, CARDIFF);
    order(S117_POWER_S47, "2016-01-01", NULL, 0);
    ask("2016-02-01");
    HOLDS(is_council(SWINDON));
    HOLDS(reason_given("RES-9"));
    another_person();
    home(SWINDON, "2000-01-01", NULL);
    place = home(WESTMINSTER, "2015-01-01", NULL);
    code(place, S117_PLACED_UNDER, S117_UNDER_CONDITION);
    order(S117_POWER_S3, "2016-01-01", NULL, 0);
    ask("2016-02-01");
    HOLDS(strstr(reason_words("RES-9"), "Westminster") != NULL);
    text(place, S117_AREA, "");
    code(place, S117_PLACED_UNDER, 0);
    code(place, S117_CHOICE, S117_CHOICE_IMPOSED);
    ask("2016-02-01");
    HOLDS(reason_given("RES-9"));
    another_person(); /* in hospital, home lost */
    home(SWINDON, "2000-01-01", "2015-10-01");
    stay(WESTMINSTER, "2015-09-01", "2016-01-01");
    order(S117_POWER_S3, "2016-01-01", NULL, 0);
    ask("2016-02-01");
    HOLDS(strstr(reason_words("RES-9"), "hospital") != NULL);
}

/* Candidates: RES-19 names them, and who would decide. */
static void several_candidates(void **state)
{
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    home(WESTMINSTER, "2000-01-01", NULL);
    home(CARDIFF, "2000-01-01", NULL);
    order(S117_POWER_S3, "2016-01-01", NULL, 0);
    ask("2016-02-01");
    HOLDS(strstr(reason_words("RES-19"), "Swindon Borough Council") != NULL);
    HOLDS(strstr(reason_words("RES-19"), "Cardiff") != NULL);
    HOLDS(reason_given("DISP-3"));
    another_person();
    order(S117_POWER_S3, "2016-01-01", NULL, 0);
    ask("2016-02-01");
    HOLDS(reason_given("RES-19"));
    HOLDS(!reason_given("DISP-1"));
}

/* Parties of a dispute by name; one the register lacks by its code. */
static void the_parties(void **state)
{
    s117_fact quarrel;
    (void)state;
    plain_life(SWINDON);
    quarrel = add(S117_KIND_DISPUTE, 0, "2016-07-01", NULL);
    code(quarrel, S117_DISPUTE_KIND, S117_DISPUTE_COUNCILS);
    code(quarrel, S117_ABOUT, S117_ABOUT_ORDINARY_RESIDENCE);
    text(quarrel, S117_BODY, SWINDON);
    text(quarrel, S117_BODY_2, "NOBODY");
    ask("2017-01-01");
    HOLDS(strstr(reason_words("DISP-1"), "Swindon Borough Council") != NULL);
    HOLDS(strstr(reason_words("DISP-1"), "NOBODY") != NULL);
}

/* RES-5 and RES-20 tell of the place on the day asked about; England from 2015, Wales from 2016. */
static void where_the_person_lives_now(void **state)
{
    s117_fact place;
    (void)state;
    plain_life(SWINDON);
    place = placed(CARDIFF, "2016-06-01", NULL, S117_UNDER_S117, S117_ACC_CARE_HOME, SWINDON);
    ask("2017-01-01");
    HOLDS(reason_given("RES-20"));
    text(place, S117_AREA, SWINDON);
    ask("2017-01-01");
    HOLDS(!reason_given("RES-5"));
    HOLDS(reason_given("RES-20"));
    text(place, S117_AREA, "NOBODY"); /* nothing can be said of a move */
    ask("2017-01-01");
    HOLDS(!reason_given("RES-5"));
    when(place, S117_TO, "2016-12-01");
    ask("2017-01-01");
    HOLDS(!reason_given("RES-20"));
}

/* An uncertain start leaves the day before it uncertain. */
static void the_day_before_as_it_is_known(void **state)
{
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    order(S117_POWER_S3, "2016-03", NULL, 0);
    ask("2016-05-01");
    HOLDS(strstr(reason_words("RES-3"), "March 2016") != NULL || strstr(reason_words("RES-3"), "February 2016") != NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {TEST(what_went_on), TEST(the_chain), TEST(what_was_left_out), TEST(several_candidates),
            TEST(the_parties),
                                       TEST(where_the_person_lives_now), TEST(the_day_before_as_it_is_known)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
