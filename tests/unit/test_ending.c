/* Ending by decision: §3.2 of the law for councils; END-1, 2, 3, 5, 7, 8, 9, 11; OP-12, OP-20. */
#include "answers_help.h"

enum { COUNCIL, NHS };

static void both_decide(void **state)
{
    (void)state;
    plain_life(SWINDON);
    ending(SWINDON, "2017-01-01");
    ending(ICB, "2017-02-01");
    STANDS("2017-01-15", S117_DUTY_INVALID_ENDING); /* so far, one alone */
    STANDS("2017-02-01", S117_DUTY_ENDED_DECISION);
    HOLDS(is_since("2017-02-01"));
    HOLDS(reason_given("END-1"));
    HOLDS(is_verdict(COUNCIL, S117_ENDING_VALID));
    HOLDS(is_verdict(NHS, S117_ENDING_VALID));
    assert_int_equal(s117_determination_ending_count(answer), 2);
}

/* END-2. */
static void one_body_alone(void **state)
{
    (void)state;
    plain_life(SWINDON);
    ending(SWINDON, "2017-01-01");
    STANDS("2018-01-01", S117_DUTY_INVALID_ENDING);
    HOLDS(is_verdict(0, S117_ENDING_INVALID));
    HOLDS(breaks(0, "END-2"));
    HOLDS(reason_given("END-9"));
    HOLDS(is_since("2016-06-01"));
    another_person();
    plain_life(SWINDON);
    ending(ICB, "2017-01-01");
    STANDS("2018-01-01", S117_DUTY_INVALID_ENDING);
    HOLDS(breaks(0, "END-2"));
}

static void without_authority(void **state)
{
    s117_fact decision;
    (void)state;
    plain_life(SWINDON);
    decision = ending(SWINDON, "2017-01-01");
    ending(ICB, "2017-01-01");
    code(decision, S117_AUTHORITY, S117_AUTHORITY_NONE);
    STANDS("2018-01-01", S117_DUTY_INVALID_ENDING);
    HOLDS(breaks(0, "END-2"));
    code(decision, S117_AUTHORITY, S117_AUTHORITY_DELEGATED); /* Care Act s79(1)(b) */
    STANDS("2018-01-01", S117_DUTY_ENDED_DECISION);
    code(decision, S117_AUTHORITY, 0);
    ask("2018-01-01");
    HOLDS(is_duty(S117_DUTY_ENDED_DECISION)); /* recorded as the body's own, and asked for */
    HOLDS(lacks(S117_MISSING_AUTHORITY));
}

/* The statutory question, on a current assessment. */
static void another_question(void **state)
{
    s117_fact decision;
    (void)state;
    plain_life(SWINDON);
    decision = ending(SWINDON, "2017-01-01");
    ending(ICB, "2017-01-01");
    code(decision, S117_QUESTION_ANSWERED, S117_NO);
    STANDS("2018-01-01", S117_DUTY_INVALID_ENDING);
    HOLDS(breaks(0, "END-1"));
    code(decision, S117_QUESTION_ANSWERED, S117_UNKNOWN);
    STANDS("2018-01-01", S117_DUTY_UNCERTAIN);
    HOLDS(is_verdict(0, S117_ENDING_NOT_SHOWN));
    HOLDS(lacks(S117_MISSING_QUESTION));
    code(decision, S117_QUESTION_ANSWERED, S117_YES);
    when(decision, S117_ASSESSED, "2017-03-01"); /* assessed after it was decided */
    STANDS("2018-01-01", S117_DUTY_INVALID_ENDING);
    when(decision, S117_ASSESSED, "2014-03-01");
    ask("2018-01-01");
    HOLDS(found(S117_FINDING_ENDING_OLD_ASSESSMENT));
    when(decision, S117_ASSESSED, "unknown");
    ask("2018-01-01");
    HOLDS(is_duty(S117_DUTY_ENDED_DECISION));
    HOLDS(lacks(S117_MISSING_ASSESSED));
}

/* END-3: never while a community patient; before November 2008, under supervised discharge, and six months more. */
static void on_a_community_order(void **state)
{
    s117_fact detention;
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    detention = order(S117_POWER_S3, "2016-01-01", NULL, 0);
    child(S117_KIND_CTO, detention, "2016-06-01", NULL, 0);
    child(S117_KIND_CTO_RECALL, detention, "2017-03-01", "2017-03-03", 0);
    ending(SWINDON, "2017-01-01");
    ending(ICB, "2017-01-01");
    STANDS("2018-01-01", S117_DUTY_INVALID_ENDING);
    HOLDS(breaks(0, "END-3"));
    HOLDS(breaks(1, "END-3"));
    another_person();
    home(SWINDON, "2000-01-01", NULL);
    detention = order(S117_POWER_S3, "2016-01-01", NULL, 0);
    child(S117_KIND_CTO, detention, "2016-06-01", NULL, 0);
    child(S117_KIND_CTO_RECALL, detention, "2017-03-01", "2017-03-03", 0);
    ending(SWINDON, "2017-03-02"); /* recalled, still a community patient: s17A(7) */
    ending(ICB, "2017-03-02");
    STANDS("2018-01-01", S117_DUTY_INVALID_ENDING);
    HOLDS(breaks(0, "END-3"));
}

static void under_supervised_discharge(void **state)
{
    static const struct { const char *on; bool barred; } days[] = {
        {"1997-01-01", true}, {"2008-11-02", true}, {"2009-05-02", true}, {"2009-05-03", false}};
    (void)state;
    for (size_t i = 0; i < sizeof days / sizeof days[0]; i++) {
        another_person();
        home(SWINDON, "1980-01-01", NULL);
        order(S117_POWER_S3, "1996-05-01", "1996-06-01", S117_END_DISCHARGED);
        add(S117_KIND_SUPERVISED_DISCHARGE, 0, "1996-06-01", NULL);
        ending(SWINDON, days[i].on);
        ending("R1E", days[i].on);
        code(s117_person_fact_count(who), S117_ROLE, S117_ROLE_NHS);
        ask("2010-01-01");
        HOLDS(breaks(0, "END-3") == days[i].barred);
        HOLDS(is_duty(days[i].barred ? S117_DUTY_INVALID_ENDING : S117_DUTY_ENDED_DECISION));
    }
}

/* END-5: Code 33.21 a-e, 33.23, 33.24, from 1 April 2015; Tinsley and the cases always. One good ground is enough. */
static void grounds_that_are_not_enough(void **state)
{
    static const int32_t of_the_code[] = {S117_GROUND_LEFT_SPECIALIST_CARE, S117_GROUND_TIME_PASSED, S117_GROUND_MCA,
            S117_GROUND_IN_HOSPITAL,
                                          S117_GROUND_OFF_CTO_OR_LEAVE, S117_GROUND_DOING_WELL, S117_GROUND_DECLINED};
    static const int32_t of_the_law[] = {S117_GROUND_MEANS, S117_GROUND_MOVED, S117_GROUND_NO_SERVICES,
            S117_GROUND_LOCAL_CRITERIA, S117_GROUND_CHC};
    s117_fact decision;
    (void)state;
    plain_life(SWINDON);
    decision = ending(SWINDON, "2017-01-01");
    ending(ICB, "2017-01-01");
    for (size_t i = 0; i < 7 + 5; i++) {
        int32_t ground = i < 7 ? of_the_code[i] : of_the_law[i - 7];
        code(decision, S117_GROUNDS, ground);
        STANDS("2018-01-01", S117_DUTY_INVALID_ENDING);
        HOLDS(breaks(0, "END-5"));
        code(decision, S117_GROUNDS, ground | S117_GROUND_NO_LONGER_NEEDED);
        STANDS("2018-01-01", S117_DUTY_ENDED_DECISION);
    }
    code(decision, S117_GROUNDS, S117_GROUND_MOVED | S117_GROUND_DOING_WELL);
    ask("2018-01-01");
    HOLDS(breaks(0, "END-5"));
    HOLDS(strstr(reason_words("END-5"), s117_code_words(S117_LIST_GROUND, S117_GROUND_MOVED)) != NULL);
    HOLDS(strstr(reason_words("END-5"), s117_code_words(S117_LIST_GROUND, S117_GROUND_DOING_WELL)) != NULL);
}

/* The deciding council must be the one that owes the duty, or have taken over from it. */
static void the_wrong_council(void **state)
{
    (void)state;
    plain_life(SWINDON);
    ending(WESTMINSTER, "2017-01-01");
    ending(ICB, "2017-01-01");
    STANDS("2018-01-01", S117_DUTY_INVALID_ENDING);
    HOLDS(breaks(0, "END-2"));
    HOLDS(found(S117_FINDING_ENDING_WRONG_COUNCIL));
    another_person();
    plain_life(BOURNEMOUTH);
    ending(BCP, "2020-01-01");
    ending(ICB, "2020-01-01");
    STANDS("2020-01-01", S117_DUTY_ENDED_DECISION);
    another_person(); /* nobody knows who owes it: nothing shows that it was not this one */
    order(S117_POWER_S3, "2016-01-01", "2016-06-01", S117_END_DISCHARGED);
    ending(SWINDON, "2017-01-01");
    ending(ICB, "2017-01-01");
    ask("2018-01-01");
    HOLDS(!found(S117_FINDING_ENDING_WRONG_COUNCIL));
}

/* A body the register does not know: by its role. A provider decides for nobody. */
static void bodies_of_every_sort(void **state)
{
    s117_fact first, second;
    (void)state;
    plain_life(SWINDON);
    first = ending(SWINDON, "2017-01-01");
    second = ending("RXX", "2017-01-01");
    ask("2018-01-01");
    HOLDS(lacks(S117_MISSING_ROLE));
    HOLDS(is_duty(S117_DUTY_UNCERTAIN));
    code(second, S117_ROLE, S117_ROLE_NHS);
    STANDS("2018-01-01", S117_DUTY_ENDED_DECISION);
    code(second, S117_ROLE, S117_ROLE_PROVIDER);
    STANDS("2018-01-01", S117_DUTY_INVALID_ENDING);
    HOLDS(breaks(1, "END-2"));
    text(first, S117_BODY, "SWIN");
    code(first, S117_ROLE, S117_ROLE_LOCAL_AUTHORITY);
    code(second, S117_ROLE, S117_ROLE_NHS);
    ask("2018-01-01");
    HOLDS(found(S117_FINDING_ENDING_WRONG_COUNCIL) || is_duty(S117_DUTY_ENDED_DECISION));
}

/* END-11. */
static void one_service(void **state)
{
    s117_fact decision;
    (void)state;
    plain_life(SWINDON);
    decision = ending(SWINDON, "2017-01-01");
    code(decision, S117_SCOPE, S117_SCOPE_SERVICE);
    STANDS("2018-01-01", S117_DUTY_ACTIVE);
    HOLDS(is_verdict(0, S117_ENDING_SERVICE_ONLY));
    HOLDS(reason_given("END-11"));
    ending(ICB, "2017-02-01");
    STANDS("2018-01-01", S117_DUTY_INVALID_ENDING); /* the other body's decision stays alone */
}

/* OP-12: what has not begun cannot end. */
static void before_it_began(void **state)
{
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    order(S117_POWER_S3, "2016-01-01", "2016-06-01", S117_END_DISCHARGED);
    ending(SWINDON, "2016-05-01");
    ending(ICB, "2016-05-01");
    STANDS("2016-05-10", S117_DUTY_ENTITLED_IN_HOSPITAL);
    ask("2016-07-01");
    HOLDS(is_verdict(0, S117_ENDING_INVALID));
    HOLDS(breaks(0, "END-1"));
    HOLDS(s117_duty_is_owed(s117_determination_duty(answer)) == S117_YES);
    law_is("OP-12", 'B', NULL);
    ask("2016-07-01");
    HOLDS(is_duty(S117_DUTY_ENDED_ON_READING) || is_duty(S117_DUTY_ENDED_DECISION));
}

/* No duty at all: a decision about nothing. */
static void about_nothing(void **state)
{
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    ending(SWINDON, "2016-05-01");
    ending(ICB, "2016-05-01");
    STANDS("2016-07-01", S117_DUTY_NOT_ELIGIBLE);
    HOLDS(is_verdict(0, S117_ENDING_INVALID));
    HOLDS(breaks(0, "END-1"));
    another_person(); /* after it had ended */
    plain_life(SWINDON);
    ending(SWINDON, "2017-01-01");
    ending(ICB, "2017-01-01");
    ending(SWINDON, "2018-01-01");
    STANDS("2018-02-01", S117_DUTY_ENDED_DECISION);
    HOLDS(is_verdict(0, S117_ENDING_VALID));
    HOLDS(is_verdict(2, S117_ENDING_INVALID));
}

/* A body may decide again, better. */
static void a_second_try(void **state)
{
    s117_fact first;
    (void)state;
    plain_life(SWINDON);
    first = ending(SWINDON, "2017-01-01");
    code(first, S117_GROUNDS, S117_GROUND_MOVED);
    ending(ICB, "2017-01-01");
    ending(SWINDON, "2017-06-01");
    STANDS("2017-03-01", S117_DUTY_INVALID_ENDING);
    STANDS("2017-06-01", S117_DUTY_ENDED_DECISION);
    HOLDS(is_since("2017-06-01"));
    HOLDS(is_verdict(0, S117_ENDING_INVALID));
}

/* A new detention under a named power makes old halves worthless. */
static void halves_of_two_duties(void **state)
{
    (void)state;
    plain_life(SWINDON);
    ending(SWINDON, "2017-01-01");
    order(S117_POWER_S3, "2018-01-01", "2018-06-01", S117_END_DISCHARGED);
    ending(ICB, "2019-01-01");
    STANDS("2019-06-01", S117_DUTY_INVALID_ENDING);
    HOLDS(breaks(0, "END-2"));
    HOLDS(breaks(1, "END-2"));
}

/* A body that had gone cannot be satisfied; its successor can. */
static void a_body_that_is_no_more(void **state)
{
    (void)state;
    plain_life(SWINDON);
    ending(SWINDON, "2023-01-01");
    ending("15A", "2023-01-01"); /* NHS Berkshire West CCG, abolished on 1 July 2022 */
    ask("2023-06-01");
    HOLDS(s117_engine_body_find(law, "15A") >= 0);
    HOLDS(is_duty(S117_DUTY_INVALID_ENDING));
    HOLDS(breaks(1, "END-2"));
}

/* One of two decisions by a body nobody can place: with the other body's, it can only have been the first's. */
static void one_of_two_unknown(void **state)
{
    s117_fact first, second;
    (void)state;
    plain_life(SWINDON);
    first = ending("X1", "2017-01-01");
    second = ending(SWINDON, "2017-02-01");
    ask("2018-01-01");
    HOLDS(is_duty(S117_DUTY_UNCERTAIN));
    HOLDS(lacks(S117_MISSING_ROLE));
    code(first, S117_ROLE, S117_ROLE_NHS);
    STANDS("2018-01-01", S117_DUTY_ENDED_DECISION);
    code(first, S117_ROLE, 0);
    text(second, S117_BODY, ICB);
    ask("2018-01-01");
    HOLDS(is_duty(S117_DUTY_UNCERTAIN));
    text(second, S117_BODY, "X2"); /* both unknown */
    ask("2018-01-01");
    HOLDS(is_duty(S117_DUTY_UNCERTAIN));
}

/* Whether the CTO still ran is not known: the bar is not known either. */
static void a_cto_that_ended_nobody_knows_when(void **state)
{
    s117_fact detention;
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    detention = order(S117_POWER_S3, "2016-01-01", NULL, 0);
    child(S117_KIND_CTO, detention, "2016-06-01", "[..2018-01-01]", S117_CTO_EXPIRED);
    ending(SWINDON, "2017-01-01");
    ending(ICB, "2017-01-01");
    ask("2017-06-01");
    HOLDS(!is_duty(S117_DUTY_ENDED_DECISION));
    HOLDS(is_verdict(0, S117_ENDING_NOT_SHOWN));
}

/* Decided while nobody knows whether the person had left hospital: not shown, neither valid nor invalid. */
static void while_whereabouts_are_unknown(void **state)
{
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    order(S117_POWER_S3, "2016-01-01", "2016-05-01", S117_END_EXPIRED);
    ending(SWINDON, "2018-03-01");
    ending(ICB, "2018-03-01");
    ask("2019-01-01");
    HOLDS(is_duty(S117_DUTY_UNCERTAIN));
    HOLDS(is_verdict(0, S117_ENDING_NOT_SHOWN));
}

/* The council had another code when it decided, or has since: the same council. */
static void another_code_for_the_same_council(void **state)
{
    (void)state;
    plain_life("E08000016"); /* Barnsley to March 2025 */
    ending("E08000038", "2025-06-01");
    ending(ICB, "2025-06-01");
    STANDS("2025-06-01", S117_DUTY_ENDED_DECISION);
    another_person();
    plain_life("E08000016");
    ending("E08000038", "2024-06-01"); /* by its later code, before it had it */
    ending(ICB, "2024-06-01");
    STANDS("2025-06-01", S117_DUTY_ENDED_DECISION);
}

/* A supervision that began only after 1996, and bars no more after its saving. */
static void supervised_before_its_time(void **state)
{
    (void)state;
    home(SWINDON, "1980-01-01", NULL);
    order(S117_POWER_S3, "1990-05-01", "1990-06-01", S117_END_DISCHARGED);
    s117_fact supervised = add(S117_KIND_SUPERVISED_DISCHARGE, 0, "1990-06-01", "1995-01-01");
    ending(SWINDON, "1992-01-01");
    ending("R1E", "1992-01-01");
    code(s117_person_fact_count(who), S117_ROLE, S117_ROLE_NHS);
    ask("1994-01-01");
    HOLDS(!breaks(0, "END-3"));
    (void)supervised;
}

/* Decisions of one day by one body: the sound one counts, in whatever order they were entered. */
static void two_decisions_of_one_day(void **state)
{
    (void)state;
    for (int way = 0; way < 2; way++) {
        another_person();
        plain_life(SWINDON);
        for (int n = 0; n < 2; n++) {
            s117_fact decision = ending(SWINDON, "2017-01-01");
            if (n == way)
                code(decision, S117_GROUNDS, S117_GROUND_MOVED);
        }
        ending(ICB, "2017-01-01");
        STANDS("2017-01-01", S117_DUTY_ENDED_DECISION);
        for (int32_t i = 0; i < s117_determination_ending_count(answer); i++)
            if (s117_determination_ending_fact(answer, i) == 3 + way)
                HOLDS(is_verdict(i, S117_ENDING_INVALID));
    }
}

/* A duty that ended already cannot end again, on any reading of OP-12. */
static void nothing_left_to_end(void **state)
{
    (void)state;
    law_is("OP-12", 'B', NULL);
    home(SWINDON, "2000-01-01", NULL);
    ending(SWINDON, "2015-01-01"); /* no duty */
    ask("2015-06-01");
    HOLDS(is_verdict(0, S117_ENDING_INVALID));
    order(S117_POWER_S3, "2016-01-01", "2016-06-01", S117_END_DISCHARGED);
    add(S117_KIND_DEATH, 0, "2017-01-01", NULL);
    ending(SWINDON, "2017-02-01");
    ending(ICB, "2017-02-01");
    STANDS("2018-01-01", S117_DUTY_ENDED_DEATH);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(both_decide), TEST(one_body_alone), TEST(without_authority), TEST(another_question), TEST(on_a_community_order),
        TEST(under_supervised_discharge), TEST(grounds_that_are_not_enough), TEST(the_wrong_council),
        TEST(bodies_of_every_sort), TEST(one_service), TEST(before_it_began), TEST(about_nothing), TEST(a_second_try),
        TEST(halves_of_two_duties), TEST(a_body_that_is_no_more), TEST(one_of_two_unknown),
        TEST(a_cto_that_ended_nobody_knows_when), TEST(while_whereabouts_are_unknown),
        TEST(another_code_for_the_same_council), TEST(supervised_before_its_time), TEST(two_decisions_of_one_day),
        TEST(nothing_left_to_end)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
