/* Who decides a dispute: §4.5 of the law for councils; DISP-0 to 3, 11, 16, 18; OP-32. */
#include "answers_help.h"

static s117_fact dispute(const char *one, const char *other, int32_t about)
{
    s117_fact fact = add(S117_KIND_DISPUTE, 0, "2016-07-01", NULL);
    code(fact, S117_DISPUTE_KIND, S117_DISPUTE_COUNCILS);
    code(fact, S117_ABOUT, about);
    text(fact, S117_BODY, one);
    text(fact, S117_BODY_2, other);
    return fact;
}

#define DECIDES(on, who_decides)                                            \
    do {                                                                    \
        ask(on);                                                            \
        HOLDS(s117_determination_decider(answer) == (who_decides));         \
    } while (0)

static void by_the_nations_of_the_parties(void **state)
{
    (void)state;
    plain_life(SWINDON);
    dispute(SWINDON, WESTMINSTER, S117_ABOUT_ORDINARY_RESIDENCE);
    DECIDES("2017-01-01", S117_DECIDER_SECRETARY_OF_STATE);
    HOLDS(reason_given("DISP-1"));
    text(3, S117_BODY, CARDIFF);
    text(3, S117_BODY_2, SWANSEA);
    DECIDES("2017-01-01", S117_DECIDER_WELSH_MINISTERS);
    HOLDS(reason_given("DISP-2"));
    text(3, S117_BODY, SWINDON);
    DECIDES("2017-01-01", S117_DECIDER_ARRANGEMENTS);
    HOLDS(reason_given("DISP-3"));
    HOLDS(reason_given("DISP-16"));
    DECIDES("2016-06-30", S117_DECIDER_NONE); /* not yet */
    when(3, S117_TO, "2017-01-01");
    DECIDES("2017-01-01", S117_DECIDER_NONE); /* over */
    DECIDES("2016-12-31", S117_DECIDER_ARRANGEMENTS);
}

/* No machinery before 1 April 2015, in Wales before 6 April 2016, or for bodies of neither nation. */
static void before_there_was_a_way(void **state)
{
    s117_fact quarrel;
    (void)state;
    home(SWINDON, "1990-01-01", NULL);
    order(S117_POWER_S3, "2010-01-01", "2010-06-01", S117_END_DISCHARGED);
    quarrel = dispute(SWINDON, WESTMINSTER, S117_ABOUT_ORDINARY_RESIDENCE);
    when(quarrel, S117_FROM, "2011-01-01");
    DECIDES("2012-01-01", S117_DECIDER_AGREEMENT_OR_COURT);
    another_person();
    home(CARDIFF, "1990-01-01", NULL);
    order(S117_POWER_S3, "2015-05-01", "2015-06-01", S117_END_DISCHARGED);
    quarrel = dispute(CARDIFF, SWANSEA, S117_ABOUT_ORDINARY_RESIDENCE);
    when(quarrel, S117_FROM, "2016-01-01");
    DECIDES("2016-04-05", S117_DECIDER_AGREEMENT_OR_COURT);
    DECIDES("2016-04-06", S117_DECIDER_WELSH_MINISTERS);
    another_person();
    plain_life(SWINDON);
    dispute("NOBODY", "SOMEBODY", S117_ABOUT_ORDINARY_RESIDENCE);
    DECIDES("2017-01-01", S117_DECIDER_AGREEMENT_OR_COURT);
}

/* DISP-0: the saving of s75(12) keeps out s117(4) too. */
static void under_the_older_test(void **state)
{
    (void)state;
    home(SWINDON, "1990-01-01", NULL);
    order(S117_POWER_S3, "2010-01-01", "2010-06-01", S117_END_DISCHARGED);
    dispute(SWINDON, WESTMINSTER, S117_ABOUT_ORDINARY_RESIDENCE);
    DECIDES("2017-01-01", S117_DECIDER_AGREEMENT_OR_COURT);
    HOLDS(reason_given("DISP-0"));
}

/* DISP-11. */
static void between_nhs_bodies(void **state)
{
    s117_fact quarrel;
    (void)state;
    plain_life(SWINDON);
    quarrel = dispute("QGH", "QHM", 0);
    code(quarrel, S117_DISPUTE_KIND, S117_DISPUTE_NHS);
    DECIDES("2017-01-01", S117_DECIDER_NHS_PROCESS);
    HOLDS(reason_given("DISP-11"));
}

/* s117(4) is about ordinary residence alone. */
static void about_something_else(void **state)
{
    s117_fact quarrel;
    (void)state;
    plain_life(SWINDON);
    quarrel = dispute(SWINDON, WESTMINSTER, S117_ABOUT_ENTITLEMENT);
    DECIDES("2017-01-01", S117_DECIDER_AGREEMENT_OR_COURT);
    code(quarrel, S117_ABOUT, S117_ABOUT_ENDING);
    DECIDES("2017-01-01", S117_DECIDER_AGREEMENT_OR_COURT);
}

/* OP-32, DISP-18. */
static void about_where_resident_or_sent(void **state)
{
    s117_fact quarrel;
    (void)state;
    plain_life(SWINDON);
    quarrel = dispute(SWINDON, WESTMINSTER, S117_ABOUT_RESIDENT_OR_SENT);
    DECIDES("2017-01-01", S117_DECIDER_SECRETARY_OF_STATE); /* there is first a dispute whether there was any */
    HOLDS(went_through("OP-32"));
    code(quarrel, S117_ALL_AGREE_NO_OR, S117_YES);
    DECIDES("2017-01-01", S117_DECIDER_AGREEMENT_OR_COURT);
    HOLDS(reason_given("DISP-18"));
    code(quarrel, S117_ALL_AGREE_NO_OR, S117_NO);
    law_is("OP-32", 'B', NULL);
    DECIDES("2017-01-01", S117_DECIDER_AGREEMENT_OR_COURT);
    HOLDS(reason_given("DISP-18"));
}

/* None on record, but more than one candidate: who would decide between them. */
static void between_the_candidates(void **state)
{
    s117_fact second;
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    second = home(WESTMINSTER, "2001-01-01", NULL);
    order(S117_POWER_S3, "2016-01-01", "2016-06-01", S117_END_DISCHARGED);
    DECIDES("2017-01-01", S117_DECIDER_SECRETARY_OF_STATE);
    text(second, S117_AREA, CARDIFF);
    DECIDES("2017-01-01", S117_DECIDER_ARRANGEMENTS);
    text(1, S117_AREA, SWANSEA);
    DECIDES("2017-01-01", S117_DECIDER_WELSH_MINISTERS);
    text(1, S117_AREA, "NOBODY");
    ask("2017-01-01");
    HOLDS(s117_determination_decider(answer) == S117_DECIDER_WELSH_MINISTERS);
    text(second, S117_AREA, "");
    DECIDES("2017-01-01", S117_DECIDER_NONE); /* one candidate is no dispute */
}

/* Of two on record the later counts; of one day it is by what they say, never by the order of entry. */
static void two_disputes(void **state)
{
    s117_fact later;
    (void)state;
    plain_life(SWINDON);
    later = dispute(CARDIFF, SWANSEA, S117_ABOUT_ORDINARY_RESIDENCE);
    when(later, S117_FROM, "2016-08-01");
    dispute(SWINDON, WESTMINSTER, S117_ABOUT_ORDINARY_RESIDENCE);
    DECIDES("2016-07-15", S117_DECIDER_SECRETARY_OF_STATE);
    DECIDES("2017-01-01", S117_DECIDER_WELSH_MINISTERS);
}

static void two_disputes_of_one_day(void **state)
{
    static const struct { s117_attribute attribute; int32_t one, other; const char *body, *another; } pairs[] = {
        {S117_DISPUTE_KIND, S117_DISPUTE_COUNCILS, S117_DISPUTE_NHS, NULL, NULL},
        {S117_ABOUT, S117_ABOUT_ORDINARY_RESIDENCE, S117_ABOUT_ENDING, NULL, NULL},
        {S117_BODY, 0, 0, SWINDON, CARDIFF},
        {S117_BODY_2, 0, 0, SWANSEA, WESTMINSTER}};
    (void)state;
    for (size_t i = 0; i < sizeof pairs / sizeof pairs[0]; i++) {
        int32_t decider[2];
        for (int way = 0; way < 2; way++) {
            another_person();
            plain_life(SWINDON);
            for (int n = 0; n < 2; n++) {
                bool first = n == way;
                s117_fact quarrel = dispute(CARDIFF, CARDIFF, S117_ABOUT_ORDINARY_RESIDENCE);
                if (pairs[i].body == NULL)
                    code(quarrel, pairs[i].attribute, first ? pairs[i].one : pairs[i].other);
                else
                    text(quarrel, pairs[i].attribute, first ? pairs[i].body : pairs[i].another);
            }
            ask("2017-01-01");
            decider[way] = s117_determination_decider(answer);
        }
        assert_int_equal(decider[0], decider[1]);
    }
}

/* Alike in everything: one dispute recorded twice. */
static void one_dispute_twice(void **state)
{
    (void)state;
    plain_life(SWINDON);
    dispute(SWINDON, WESTMINSTER, S117_ABOUT_ORDINARY_RESIDENCE);
    dispute(SWINDON, WESTMINSTER, S117_ABOUT_ORDINARY_RESIDENCE);
    DECIDES("2017-01-01", S117_DECIDER_SECRETARY_OF_STATE);
    assert_int_equal(s117_person_withdraw(who, 3, day_of("2016-08-01")), S117_OK);
    assert_int_equal(s117_person_withdraw(who, 4, day_of("2016-08-01")), S117_OK);
    DECIDES("2017-01-01", S117_DECIDER_NONE);
}

/* English candidates before there was a way; with no dispute on record. */
static void candidates_before_2015(void **state)
{
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    home(WESTMINSTER, "2001-01-01", NULL);
    order(S117_POWER_S3, "2012-01-01", "2012-06-01", S117_END_DISCHARGED);
    DECIDES("2013-01-01", S117_DECIDER_AGREEMENT_OR_COURT);
    text(1, S117_AREA, CARDIFF);
    DECIDES("2013-01-01", S117_DECIDER_AGREEMENT_OR_COURT);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(by_the_nations_of_the_parties), TEST(before_there_was_a_way), TEST(under_the_older_test), TEST(between_nhs_bodies),
        TEST(about_something_else), TEST(about_where_resident_or_sent), TEST(between_the_candidates), TEST(two_disputes),
        TEST(two_disputes_of_one_day), TEST(one_dispute_twice), TEST(candidates_before_2015)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
