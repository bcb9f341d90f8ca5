/* Contradictions and oddities: named, never repaired, never a crash (principle 3 of the design). */
#include "answers_help.h"

#define FINDS(on, finding)      \
    do {                        \
        ask(on);                \
        HOLDS(found(finding));  \
    } while (0)
#define FINDS_NOT(on, finding)  \
    do {                        \
        ask(on);                \
        HOLDS(!found(finding)); \
    } while (0)

/* A plain life has nothing to find. */
static void nothing_wrong(void **state)
{
    (void)state;
    plain_life(SWINDON);
    ask("2017-01-01");
    HOLDS(s117_determination_finding_count(answer) == 0);
}

static void around_birth_and_death(void **state)
{
    s117_fact birth, death;
    (void)state;
    birth = add(S117_KIND_BIRTH, 0, "2000-01-01", NULL);
    home(SWINDON, "1999-12-31", NULL);
    FINDS("2020-01-01", S117_FINDING_BEFORE_BIRTH);
    when(birth, S117_FROM, "1999-12-31");
    FINDS_NOT("2020-01-01", S117_FINDING_BEFORE_BIRTH);
    death = add(S117_KIND_DEATH, 0, "2018-01-01", NULL);
    FINDS_NOT("2020-01-01", S117_FINDING_AFTER_DEATH);
    when(2, S117_TO, "2018-01-02"); /* the home, given up after death */
    FINDS("2020-01-01", S117_FINDING_AFTER_DEATH);
    when(2, S117_TO, "2018-01-01");
    FINDS_NOT("2020-01-01", S117_FINDING_AFTER_DEATH);
    add(S117_KIND_CUSTODY, 0, "2018-02-01", NULL);
    FINDS("2020-01-01", S117_FINDING_AFTER_DEATH);
    when(death, S117_FROM, "unknown"); /* nobody knows when: nothing can be said */
    FINDS_NOT("2020-01-01", S117_FINDING_AFTER_DEATH);
}

/* What was not yet recorded is no contradiction. */
static void as_known_then(void **state)
{
    s117_fact death;
    (void)state;
    home(SWINDON, "2000-01-01", "2018-06-01");
    death = add(S117_KIND_DEATH, 0, "2018-01-01", NULL);
    assert_int_equal(s117_person_record(who, death, day_of("2019-01-01"), NULL), S117_OK);
    ask_knowing("2020-01-01", day_of("2018-12-31"));
    HOLDS(!found(S117_FINDING_AFTER_DEATH));
    FINDS("2020-01-01", S117_FINDING_AFTER_DEATH);
}

static void outside_its_order(void **state)
{
    s117_fact detention, leave;
    (void)state;
    detention = order(S117_POWER_S3, "2016-01-01", "2016-06-01", S117_END_DISCHARGED);
    leave = child(S117_KIND_LEAVE, detention, "2015-12-31", "2016-01-02", 0);
    FINDS("2017-01-01", S117_FINDING_OUTSIDE_ORDER);
    when(leave, S117_FROM, "2016-01-01");
    FINDS_NOT("2017-01-01", S117_FINDING_OUTSIDE_ORDER);
    child(S117_KIND_DESTINATION, detention, "2016-06-01", NULL, 0); /* sent there on the day it ended */
    FINDS_NOT("2017-01-01", S117_FINDING_OUTSIDE_ORDER);
    child(S117_KIND_ABSENCE, detention, "2016-06-01", NULL, 0);
    FINDS("2017-01-01", S117_FINDING_OUTSIDE_ORDER);
}

/* s17A(2), Sch 1 Pt II; ss 42, 73. */
static void children_of_the_wrong_power(void **state)
{
    s117_fact detention;
    (void)state;
    detention = order(S117_POWER_S2, "2016-01-01", NULL, 0);
    child(S117_KIND_CTO, detention, "2016-01-10", NULL, 0);
    child(S117_KIND_CONDITIONAL_DISCHARGE, detention, "2016-01-10", NULL, 0);
    FINDS("2016-02-01", S117_FINDING_CTO_POWER);
    HOLDS(found(S117_FINDING_CD_POWER));
    code(detention, S117_POWER, S117_POWER_S3);
    FINDS_NOT("2016-02-01", S117_FINDING_CTO_POWER);
    HOLDS(found(S117_FINDING_CD_POWER));
    code(detention, S117_POWER, S117_POWER_S37_41);
    FINDS("2016-02-01", S117_FINDING_CTO_POWER);
    HOLDS(!found(S117_FINDING_CD_POWER));
    when(detention, S117_RESTRICTION_ENDED, "2016-01-05"); /* unrestricted since */
    FINDS_NOT("2016-02-01", S117_FINDING_CTO_POWER);
}

/* Hospital orders of other courts may carry a restriction that nobody recorded. */
static void conditional_discharge_from_a_court(void **state)
{
    static const s117_power courts[] = {S117_POWER_CPIA, S117_POWER_CPIA_OLD, S117_POWER_S51, S117_POWER_CAA68,
            S117_POWER_AFA06};
    s117_fact detention;
    (void)state;
    detention = order(S117_POWER_CPIA, "2016-01-01", NULL, 0);
    child(S117_KIND_CONDITIONAL_DISCHARGE, detention, "2016-01-10", NULL, 0);
    for (size_t i = 0; i < sizeof courts / sizeof courts[0]; i++) {
        code(detention, S117_POWER, courts[i]);
        FINDS_NOT("2016-02-01", S117_FINDING_CD_POWER);
    }
    code(detention, S117_RESTRICTED, S117_NO);
    FINDS("2016-02-01", S117_FINDING_CD_POWER);
    code(detention, S117_RESTRICTED, S117_YES);
    FINDS_NOT("2016-02-01", S117_FINDING_CD_POWER);
}

/* The Acts' own dates. */
static void powers_that_did_not_exist(void **state)
{
    static const struct { s117_power power; const char *too_early, *in_time; } powers[] = {
        {S117_POWER_S3, "1983-09-29", "1983-09-30"},   {S117_POWER_S45A, "1997-09-30", "1997-10-01"}, {S117_POWER_S80C,
                "2008-11-02", "2008-11-03"},
        {S117_POWER_S85ZA, "2008-11-02", "2008-11-03"}, {S117_POWER_CPIA, "2005-03-30", "2005-03-31"}};
    s117_fact detention, cto;
    (void)state;
    detention = order(S117_POWER_PRE83, "1970-01-01", NULL, 0);
    FINDS_NOT("2016-02-01", S117_FINDING_POWER_NOT_IN_FORCE);
    for (size_t i = 0; i < sizeof powers / sizeof powers[0]; i++) {
        code(detention, S117_POWER, powers[i].power);
        when(detention, S117_FROM, powers[i].too_early);
        FINDS("2016-02-01", S117_FINDING_POWER_NOT_IN_FORCE);
        when(detention, S117_FROM, powers[i].in_time);
        FINDS_NOT("2016-02-01", S117_FINDING_POWER_NOT_IN_FORCE);
    }
    code(detention, S117_POWER, S117_POWER_S3);
    when(detention, S117_FROM, "2000-01-01");
    cto = child(S117_KIND_CTO, detention, "2008-11-02", NULL, 0);
    FINDS("2016-02-01", S117_FINDING_POWER_NOT_IN_FORCE);
    when(cto, S117_FROM, "2008-11-03");
    FINDS_NOT("2016-02-01", S117_FINDING_POWER_NOT_IN_FORCE);
}

/* s17F: 72 hours. */
static void a_recall_that_lasts(void **state)
{
    s117_fact detention, recall;
    (void)state;
    detention = order(S117_POWER_S3, "2016-01-01", NULL, 0);
    child(S117_KIND_CTO, detention, "2016-02-01", NULL, 0);
    recall = child(S117_KIND_CTO_RECALL, detention, "2016-03-01", "2016-03-04", 0);
    FINDS_NOT("2016-05-01", S117_FINDING_RECALL_TOO_LONG);
    when(recall, S117_TO, "2016-03-05");
    FINDS("2016-05-01", S117_FINDING_RECALL_TOO_LONG);
    when(recall, S117_TO, "2016-03"); /* nobody knows how long */
    FINDS_NOT("2016-05-01", S117_FINDING_RECALL_TOO_LONG);
    when(recall, S117_TO, "..");
    FINDS_NOT("2016-03-02", S117_FINDING_RECALL_TOO_LONG);
}

static void an_order_nobody_ended(void **state)
{
    s117_fact detention;
    (void)state;
    detention = order(S117_POWER_S3, "2016-01-01", NULL, 0);
    FINDS_NOT("2018-01-01", S117_FINDING_ORDER_WITHOUT_END);
    home(SWINDON, "2017-01-01", NULL);
    FINDS("2018-01-01", S117_FINDING_ORDER_WITHOUT_END);
    child(S117_KIND_CTO, detention, "2017-01-01", NULL, 0); /* that is how */
    FINDS_NOT("2018-01-01", S117_FINDING_ORDER_WITHOUT_END);
    code(detention, S117_POWER, S117_POWER_S7); /* nobody in hospital */
    FINDS_NOT("2018-01-01", S117_FINDING_ORDER_WITHOUT_END);
}

static void bodies(void **state)
{
    s117_fact place, decision;
    (void)state;
    place = home("NOBODY", "2010-01-01", NULL);
    FINDS("2018-01-01", S117_FINDING_BODY_UNKNOWN);
    text(place, S117_AREA, ICB);
    FINDS("2018-01-01", S117_FINDING_BODY_KIND);
    text(place, S117_AREA, BOURNEMOUTH);
    FINDS_NOT("2018-01-01", S117_FINDING_BODY_NOT_THEN);
    when(place, S117_FROM, "2019-04-01"); /* Bournemouth had gone */
    FINDS("2020-01-01", S117_FINDING_BODY_NOT_THEN);
    text(place, S117_AREA, BCP);
    FINDS_NOT("2020-01-01", S117_FINDING_BODY_NOT_THEN);
    when(place, S117_FROM, "2010-01-01");
    when(place, S117_TO, "2011-01-01"); /* not yet there */
    FINDS("2020-01-01", S117_FINDING_BODY_NOT_THEN);
    text(place, S117_AREA, SWINDON);
    text(place, S117_PLACED_BY, "NOBODY");
    FINDS("2020-01-01", S117_FINDING_BODY_UNKNOWN);
    text(place, S117_PLACED_BY, "");
    FINDS_NOT("2020-01-01", S117_FINDING_BODY_UNKNOWN);
    decision = ending("TRUST", "2017-01-01");
    FINDS("2018-01-01", S117_FINDING_BODY_UNKNOWN);
    code(decision, S117_ROLE, S117_ROLE_PROVIDER); /* what the register lacks, the record explains */
    FINDS_NOT("2018-01-01", S117_FINDING_BODY_UNKNOWN);
}

static void two_at_once(void **state)
{
    s117_fact second;
    (void)state;
    home(SWINDON, "2000-01-01", "2010-01-01");
    second = home(WESTMINSTER, "2009-12-31", NULL);
    FINDS("2018-01-01", S117_FINDING_OVERLAP_RESIDENCES);
    when(second, S117_FROM, "2010-01-01");
    FINDS_NOT("2018-01-01", S117_FINDING_OVERLAP_RESIDENCES);
    when(second, S117_FROM, "2005-01-01");
    code(second, S117_SETTLED, S117_NO); /* a passing stay beside a home is no contradiction */
    FINDS_NOT("2018-01-01", S117_FINDING_OVERLAP_RESIDENCES);
    another_person();
    order(S117_POWER_S3, "2016-01-01", "2016-06-01", S117_END_DISCHARGED);
    second = order(S117_POWER_S3, "2016-05-31", "2016-07-01", S117_END_DISCHARGED);
    FINDS("2018-01-01", S117_FINDING_OVERLAP_ORDERS);
    code(second, S117_POWER, S117_POWER_INFORMAL); /* not a detention */
    FINDS_NOT("2018-01-01", S117_FINDING_OVERLAP_ORDERS);
    another_person();
    stay(SWINDON, "2016-01-01", "2016-06-01");
    second = stay(WESTMINSTER, "2016-05-01", "2016-07-01");
    FINDS("2018-01-01", S117_FINDING_OVERLAP_SAME);
    text(second, S117_AREA, SWINDON); /* the same said twice */
    FINDS_NOT("2018-01-01", S117_FINDING_OVERLAP_SAME);
    another_person();
    second = add(S117_KIND_CUSTODY, 0, "2016-01-01", "2016-06-01");
    text(second, S117_AREA, SWINDON);
    second = add(S117_KIND_CUSTODY, 0, "2016-05-01", "2016-07-01");
    text(second, S117_AREA, CARDIFF);
    FINDS("2018-01-01", S117_FINDING_OVERLAP_SAME);
}

static s117_fact registration(const char *nhs, const char *practice, const char *from, const char *to)
{
    s117_fact fact = add(S117_KIND_REGISTRATION, 0, from, to);
    text(fact, S117_NHS_BODY, nhs);
    text(fact, S117_PRACTICE, practice);
    return fact;
}

/* One practice's list at a time, but for a temporary resident (SI 2013/350 reg 2(2)(d)) and what is no list of patients. */
static void two_practices_at_once(void **state)
{
    s117_fact second;
    (void)state;
    registration("QGH", "J83001", "2022-07-01", "2024-06-01");
    second = registration("QOX", "J83002", "2024-05-31", NULL);
    FINDS("2025-01-01", S117_FINDING_OVERLAP_SAME);
    when(second, S117_FROM, "2024-06-01");
    FINDS_NOT("2025-01-01", S117_FINDING_OVERLAP_SAME);
    when(second, S117_FROM, "2024-05");
    FINDS("2025-01-01", S117_FINDING_OVERLAP_SAME);
    when(second, S117_FROM, "2024"); /* perhaps only after the first */
    FINDS_NOT("2025-01-01", S117_FINDING_OVERLAP_SAME);
    when(second, S117_FROM, "2024-01-01");
    code(second, S117_TEMPORARY, S117_YES);
    FINDS_NOT("2025-01-01", S117_FINDING_OVERLAP_SAME);
    code(second, S117_TEMPORARY, S117_NO);
    FINDS("2025-01-01", S117_FINDING_OVERLAP_SAME);
    code(second, S117_ESSENTIAL, S117_NO);
    FINDS_NOT("2025-01-01", S117_FINDING_OVERLAP_SAME);
    code(second, S117_ESSENTIAL, S117_YES);
    text(second, S117_NHS_BODY, "QGH"); /* still another practice */
    FINDS("2025-01-01", S117_FINDING_OVERLAP_SAME);
    text(second, S117_PRACTICE, NULL); /* the same list, less exactly */
    FINDS_NOT("2025-01-01", S117_FINDING_OVERLAP_SAME);
    code(second, S117_REGISTERED, S117_NO); /* with a practice, and with none */
    FINDS("2025-01-01", S117_FINDING_OVERLAP_SAME);
    text(second, S117_NHS_BODY, "QOX");
    text(second, S117_PRACTICE, "J83001"); /* one practice, two boards */
    code(second, S117_REGISTERED, S117_YES);
    FINDS("2025-01-01", S117_FINDING_OVERLAP_SAME);
    text(1, S117_NHS_BODY, NULL);
    FINDS_NOT("2025-01-01", S117_FINDING_OVERLAP_SAME);
}

/* A person usually resides in one place; service in the armed forces meanwhile is no contradiction. */
static void two_usual_residences_at_once(void **state)
{
    s117_fact first, second;
    (void)state;
    first = add(S117_KIND_USUAL_RESIDENCE, 0, "2022-07-01", "2024-06-01");
    text(first, S117_AREA, SWINDON);
    text(first, S117_NHS_BODY, "QOX");
    add(S117_KIND_FORCES, 0, "2022-07-01", NULL);
    second = add(S117_KIND_USUAL_RESIDENCE, 0, "2024-05-31", NULL);
    text(second, S117_AREA, CARDIFF);
    FINDS("2025-01-01", S117_FINDING_OVERLAP_SAME);
    assert_int_equal(s117_determination_finding_fact(answer, 0, 0), first);
    assert_int_equal(s117_determination_finding_fact(answer, 0, 1), second);
    text(second, S117_AREA, NULL);
    FINDS_NOT("2025-01-01", S117_FINDING_OVERLAP_SAME);
    code(second, S117_NATION, S117_NATION_WALES);
    FINDS_NOT("2025-01-01", S117_FINDING_OVERLAP_SAME);
    code(first, S117_NATION, S117_NATION_ENGLAND);
    FINDS("2025-01-01", S117_FINDING_OVERLAP_SAME);
    code(second, S117_NATION, S117_NATION_ENGLAND);
    FINDS_NOT("2025-01-01", S117_FINDING_OVERLAP_SAME);
    code(second, S117_NATION, S117_NATION_UNKNOWN);
    text(second, S117_NHS_BODY, "QGH");
    FINDS("2025-01-01", S117_FINDING_OVERLAP_SAME);
    when(second, S117_FROM, "2024-06-01");
    FINDS_NOT("2025-01-01", S117_FINDING_OVERLAP_SAME);
}

/* ODS: QGH since 1 July 2022; the clinical commissioning group 18C until the day before. */
static void nhs_bodies(void **state)
{
    static const s117_kind kinds[] = {S117_KIND_RESIDENCE, S117_KIND_HOSPITAL_STAY, S117_KIND_ORDER, S117_KIND_DESTINATION,
                                      S117_KIND_REGISTRATION, S117_KIND_USUAL_RESIDENCE, S117_KIND_CHILD_PLACEMENT};
    (void)state;
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
        s117_fact fact;
        another_person();
        fact = add(kinds[i], 0, "2021-01-01", NULL);
        text(fact, S117_NHS_BODY, "QZZ");
        FINDS("2025-01-01", S117_FINDING_BODY_UNKNOWN);
        text(fact, S117_NHS_BODY, SWINDON);
        FINDS("2025-01-01", S117_FINDING_BODY_KIND);
        HOLDS(!found(S117_FINDING_BODY_UNKNOWN));
        text(fact, S117_NHS_BODY, "18C");
        FINDS_NOT("2025-01-01", S117_FINDING_BODY_KIND);
        HOLDS(!found(S117_FINDING_BODY_NOT_THEN));
        when(fact, S117_FROM, "2022-07-01");
        FINDS("2025-01-01", S117_FINDING_BODY_NOT_THEN);
        text(fact, S117_NHS_BODY, "QGH");
        FINDS_NOT("2025-01-01", S117_FINDING_BODY_NOT_THEN);
    }
    another_person(); /* practices are in no register */
    registration("QGH", "J83001", "2022-07-01", NULL);
    FINDS_NOT("2025-01-01", S117_FINDING_BODY_UNKNOWN);
    HOLDS(s117_determination_finding_count(answer) == 0);
}

/* Facts of the NHS side, like any others. */
static void nhs_facts_around_birth_and_death(void **state)
{
    static const s117_kind kinds[] = {S117_KIND_REGISTRATION, S117_KIND_USUAL_RESIDENCE, S117_KIND_FORCES,
                                      S117_KIND_CHILD_PLACEMENT, S117_KIND_NHSE_SERVICE};
    (void)state;
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
        s117_fact fact;
        another_person();
        add(S117_KIND_BIRTH, 0, "2000-01-01", NULL);
        add(S117_KIND_DEATH, 0, "2018-01-01", NULL);
        fact = add(kinds[i], 0, "1999-12-31", "2018-01-01");
        FINDS("2020-01-01", S117_FINDING_BEFORE_BIRTH);
        HOLDS(!found(S117_FINDING_AFTER_DEATH));
        when(fact, S117_FROM, "2000-01-01");
        FINDS_NOT("2020-01-01", S117_FINDING_BEFORE_BIRTH);
        when(fact, S117_TO, "2018-01-02");
        FINDS("2020-01-01", S117_FINDING_AFTER_DEATH);
        when(fact, S117_TO, ".."); /* nobody took it off the list */
        FINDS_NOT("2020-01-01", S117_FINDING_AFTER_DEATH);
    }
}

/* Each overlap against the one that reaches furthest. */
static void three_at_once(void **state)
{
    (void)state;
    home(SWINDON, "2000-01-01", "2020-01-01");
    home(WESTMINSTER, "2001-01-01", "2002-01-01");
    home(CARDIFF, "2003-01-01", "2004-01-01");
    ask("2021-01-01");
    HOLDS(s117_determination_finding_count(answer) == 2);
    assert_int_equal(s117_determination_finding_fact(answer, 0, 0), 1);
    assert_int_equal(s117_determination_finding_fact(answer, 1, 0), 1);
}

static void a_notice_about_nothing(void **state)
{
    (void)state;
    plain_life(SWINDON);
    notice(SWINDON, ICB, "2018-01-01");
    FINDS("2018-06-01", S117_FINDING_NOTICE_WITHOUT_DECISION);
    ending(SWINDON, "2017-12-01");
    FINDS("2018-06-01", S117_FINDING_NOTICE_WITHOUT_DECISION);
    ending(ICB, "2017-12-01");
    FINDS_NOT("2018-06-01", S117_FINDING_NOTICE_WITHOUT_DECISION);
}

/* END-10: back in hospital soon after a sound ending; six months are ours, the Code says "prematurely". */
static void back_soon_after_a_sound_ending(void **state)
{
    s117_fact in;
    (void)state;
    plain_life(SWINDON);
    ending(SWINDON, "2017-01-01");
    ending(ICB, "2017-01-01");
    in = stay(SWINDON, "2017-06-30", "2017-08-01");
    FINDS("2018-01-01", S117_FINDING_REINSTATE);
    HOLDS(reason_given("END-10"));
    HOLDS(is_duty(S117_DUTY_ENDED_DECISION));
    FINDS_NOT("2017-06-29", S117_FINDING_REINSTATE);
    when(in, S117_FROM, "2017-07-01");
    FINDS_NOT("2018-01-01", S117_FINDING_REINSTATE);
    order(S117_POWER_S2, "2017-03-01", "2017-03-20", S117_END_DISCHARGED);
    FINDS("2018-01-01", S117_FINDING_REINSTATE);
    another_person(); /* ended otherwise */
    plain_life(SWINDON);
    add(S117_KIND_DEATH, 0, "2017-01-01", NULL);
    stay(SWINDON, "2017-02-01", "2017-08-01");
    FINDS_NOT("2018-01-01", S117_FINDING_REINSTATE);
}

/* Ended by a body that may not, or that never was one that could. */
static void decided_by_others(void **state)
{
    s117_config *config = NULL;
    s117_fact decision;
    (void)state;
    assert_int_equal(s117_config_new(NULL, &config), S117_OK);
    assert_int_equal(s117_config_load_register(config), S117_OK);
    assert_int_equal(s117_config_add_body(config, "TRUST", S117_BODY_OTHER, S117_NATION_UNKNOWN, "A trust", S117_DATE_UNKNOWN,
            S117_DATE_OPEN), S117_OK);
    s117_engine_free(law);
    assert_int_equal(s117_engine_new(config, &law), S117_OK);
    s117_config_free(config);
    plain_life(SWINDON);
    decision = ending("TRUST", "2017-01-01");
    FINDS("2018-01-01", S117_FINDING_BODY_KIND);
    code(decision, S117_ROLE, S117_ROLE_PROVIDER);
    FINDS_NOT("2018-01-01", S117_FINDING_BODY_KIND);
}

/* Not yet recorded, or begun after the day asked about. */
static void not_on_view(void **state)
{
    s117_fact second;
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    second = home(WESTMINSTER, "2005-01-01", NULL);
    assert_int_equal(s117_person_record(who, second, day_of("2019-01-01"), NULL), S117_OK);
    ask_knowing("2018-01-01", day_of("2018-06-01"));
    HOLDS(!found(S117_FINDING_OVERLAP_RESIDENCES));
    another_person();
    plain_life(SWINDON);
    ending(SWINDON, "2017-01-01");
    ending(ICB, "2017-01-01");
    second = stay(SWINDON, "2017-03-01", "2017-04-01");
    assert_int_equal(s117_person_record(who, second, day_of("2019-01-01"), NULL), S117_OK);
    ask_knowing("2018-01-01", day_of("2018-06-01"));
    HOLDS(!found(S117_FINDING_REINSTATE));
    order(S117_POWER_INFORMAL, "2017-03-01", "2017-04-01", 0); /* no detention */
    ask_knowing("2018-01-01", day_of("2018-06-01"));
    HOLDS(!found(S117_FINDING_REINSTATE));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(nothing_wrong), TEST(around_birth_and_death), TEST(as_known_then), TEST(outside_its_order),
        TEST(children_of_the_wrong_power), TEST(conditional_discharge_from_a_court), TEST(powers_that_did_not_exist),
        TEST(a_recall_that_lasts), TEST(an_order_nobody_ended), TEST(bodies), TEST(two_at_once), TEST(three_at_once),
        TEST(two_practices_at_once),
        TEST(two_usual_residences_at_once), TEST(nhs_bodies), TEST(nhs_facts_around_birth_and_death),
        TEST(a_notice_about_nothing), TEST(back_soon_after_a_sound_ending), TEST(decided_by_others), TEST(not_on_view)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
