/* Which detentions count: the table of powers, §2.1 of the law for councils, and ELIG-1 to ELIG-17. */
#include "answers_help.h"
#include "../../src/rules/eligibility.h"

static const char *rule_of(int32_t rule) { return rule == S117I_NO_RULE ? "" : s117_rule_id(rule); }

static s117i_eligibility judged(s117_fact fact, const char *as_at)
{
    s117i_view view = {.person = who, .law = &law->law, .known_by = S117_DATE_OPEN, .as_at = day_of(as_at)};
    return s117i_eligible(&view, fact);
}

static void expect(s117_power power, const char *from, s117_tri qualifies, const char *rule)
{
    s117i_eligibility e = judged(order(power, from, NULL, 0), "2020-01-01");
    if (e.qualifies != qualifies || strcmp(rule_of(e.rule), rule) != 0)
        print_message("%s from %s: %d %s\n", s117_code_name(S117_LIST_POWER, power), from, (int)e.qualifies, rule_of(e.rule));
    assert_int_equal(e.qualifies, qualifies);
    assert_string_equal(rule_of(e.rule), rule);
}

static void powers_that_s117_names(void **state)
{
    (void)state;
    expect(S117_POWER_S3, "1990", S117_YES, "ELIG-1");
    expect(S117_POWER_S37, "1990", S117_YES, "ELIG-2");
    expect(S117_POWER_S37_41, "1990", S117_YES, "ELIG-2");
    expect(S117_POWER_CAA68, "2010", S117_YES, "ELIG-2");
    expect(S117_POWER_AFA06, "2010", S117_YES, "ELIG-2");
    expect(S117_POWER_CPIA, "2010", S117_YES, "ELIG-2");
    expect(S117_POWER_S47, "1990", S117_YES, "ELIG-3");
    expect(S117_POWER_S47_49, "1990", S117_YES, "ELIG-3");
    expect(S117_POWER_S48, "1990", S117_YES, "ELIG-3");
    expect(S117_POWER_S48_49, "1990", S117_YES, "ELIG-3");
    expect(S117_POWER_S45A, "1998", S117_YES, "ELIG-4");
    expect(S117_POWER_N37, "1998", S117_YES, "ELIG-13");
    expect(S117_POWER_S19G, "1998", S117_YES, "ELIG-6");
    expect(S117_POWER_S19GO, "1998", S117_YES, "ELIG-14");
}

static void powers_that_it_does_not(void **state)
{
    static const s117_power none[] = {S117_POWER_S2, S117_POWER_S4, S117_POWER_S5_2, S117_POWER_S5_4, S117_POWER_S7,
            S117_POWER_S35, S117_POWER_S36,
                                      S117_POWER_S37G, S117_POWER_S37_4, S117_POWER_S38, S117_POWER_S46, S117_POWER_S135,
                                      S117_POWER_S136,
                                      S117_POWER_MCA, S117_POWER_INFORMAL};
    (void)state;
    for (size_t i = 0; i < sizeof none / sizeof none[0]; i++)
        expect(none[i], "2010", S117_NO, "ELIG-9");
    expect(S117_POWER_CPIA_OTHER, "2010", S117_NO, "ELIG-15");
    expect(S117_POWER_ADM_ASSESS, "2000", S117_NO, "ELIG-15");
}

/* Unknown is never no: 98, 99 and an Act that must be read. */
static void powers_nobody_knows(void **state)
{
    (void)state;
    expect(S117_POWER_UNKNOWN, "2010", S117_UNKNOWN, "ELIG-9");
    assert_int_equal(judged(order(S117_POWER_OTHER_ACT, "2010", NULL, 0), "2020-01-01").missing, S117_MISSING_POWER);
    assert_int_equal(judged(order(S117_POWER_S80B, "2010", NULL, 0), "2020-01-01").missing, S117_MISSING_CORRESPONDING);
    assert_int_equal(judged(order(S117_POWER_PRE83, "1980", NULL, 0), "2020-01-01").missing, S117_MISSING_CORRESPONDING);
}

/* s45A came on 1 October 1997; CPIA s5 in its present form on 31 March 2005, admission orders before. */
static void powers_with_a_beginning(void **state)
{
    (void)state;
    expect(S117_POWER_S45A, "1997-09-30", S117_NO, "ELIG-9");
    expect(S117_POWER_S45A, "1997-10-01", S117_YES, "ELIG-4");
    assert_int_equal(judged(order(S117_POWER_CPIA, "2005-03-30", NULL, 0), "2020-01-01").power, S117_POWER_CPIA_OLD);
    assert_int_equal(judged(order(S117_POWER_CPIA, "2005-03-31", NULL, 0), "2020-01-01").power, S117_POWER_CPIA);
    assert_int_equal(judged(order(S117_POWER_CPIA_OLD, "2000", NULL, 0), "2020-01-01").point, 31); /* flagged */
    assert_int_equal(judged(order(S117_POWER_CPIA, "2006", NULL, 0), "2020-01-01").point, 0);
}

/* ELIG-7: the corresponding power decides; s84(2) makes it a hospital order with restrictions. */
static void transferred_in(void **state)
{
    static const s117_power by_correspondence[] = {S117_POWER_S80B, S117_POWER_S82, S117_POWER_S85};
    (void)state;
    for (size_t i = 0; i < 3; i++) {
        s117_fact fact = order(by_correspondence[i], "2010", NULL, 0);
        code(fact, S117_CORRESPONDING, S117_POWER_S3);
        assert_int_equal(judged(fact, "2020-01-01").qualifies, S117_YES);
        assert_string_equal(rule_of(judged(fact, "2020-01-01").rule), "ELIG-7");
        assert_int_equal(judged(fact, "2020-01-01").power, S117_POWER_S3);
        code(fact, S117_CORRESPONDING, S117_POWER_S2); /* s82(4A): assessment there is assessment here */
        assert_int_equal(judged(fact, "2020-01-01").qualifies, S117_NO);
        assert_string_equal(rule_of(judged(fact, "2020-01-01").rule), "ELIG-9");
    }
    expect(S117_POWER_S84, "2010", S117_YES, "ELIG-7");
    assert_int_equal(judged(order(S117_POWER_S84, "2010", NULL, 0), "2020-01-01").power, S117_POWER_S37_41);
}

/* ELIG-8 and its dates in the table of §9. */
static void community_patients_transferred_in(void **state)
{
    (void)state;
    expect(S117_POWER_S80C, "2010", S117_YES, "ELIG-8");
    expect(S117_POWER_S85ZA, "2010", S117_YES, "ELIG-8");
    expect(S117_POWER_S80D, "2010", S117_YES, "ELIG-8");
    expect(S117_POWER_S82A, "2010", S117_YES, "ELIG-8");
    expect(S117_POWER_S85A, "2010", S117_YES, "ELIG-8");
    expect(S117_POWER_S80C, "2008-11-02", S117_NO, "ELIG-9");
    expect(S117_POWER_S85ZA, "2008-11-02", S117_NO, "ELIG-9");
    expect(S117_POWER_S82A, "1997-09-30", S117_NO, "ELIG-9");
    expect(S117_POWER_S85A, "1997-09-30", S117_NO, "ELIG-9");
    expect(S117_POWER_S80D, "2005-10-04", S117_NO, "ELIG-9");
    expect(S117_POWER_S80D, "2005-10-05", S117_YES, "ELIG-8");
}

/* ELIG-17: only if still detained immediately before 30 September 1983. */
static void the_act_of_1959(void **state)
{
    s117_fact still, over, named;
    (void)state;
    still = order(S117_POWER_PRE83, "1980-01-01", "1984-01-01", S117_END_DISCHARGED);
    code(still, S117_CORRESPONDING, S117_POWER_S3);
    assert_int_equal(judged(still, "1990-01-01").qualifies, S117_YES);
    assert_string_equal(rule_of(judged(still, "1990-01-01").rule), "ELIG-17");
    code(still, S117_CORRESPONDING, S117_POWER_S2);
    assert_int_equal(judged(still, "1990-01-01").qualifies, S117_NO);
    over = order(S117_POWER_PRE83, "1980-01-01", "1983-09-29", S117_END_DISCHARGED);
    code(over, S117_CORRESPONDING, S117_POWER_S3);
    assert_int_equal(judged(over, "1990-01-01").qualifies, S117_NO);
    named = order(S117_POWER_S37_41, "1980-01-01", "1985-01-01", S117_END_DISCHARGED); /* under its name of today */
    assert_int_equal(judged(named, "1990-01-01").qualifies, S117_YES);
    assert_string_equal(rule_of(judged(named, "1990-01-01").rule), "ELIG-17");
    assert_int_equal(judged(order(S117_POWER_S2, "1980-01-01", "1985-01-01", 0), "1990-01-01").qualifies, S117_NO);
}

/* ELIG-16: an order never carried into an admission gives nothing. */
static void never_received(void **state)
{
    s117_fact fact;
    (void)state;
    fact = order(S117_POWER_S37, "2010-01-01", NULL, 0);
    code(fact, S117_RECEIVED, S117_NO);
    assert_int_equal(judged(fact, "2020-01-01").qualifies, S117_NO);
    assert_string_equal(rule_of(judged(fact, "2020-01-01").rule), "ELIG-16");
    code(fact, S117_RECEIVED, S117_YES);
    assert_int_equal(judged(fact, "2020-01-01").qualifies, S117_YES);
    home(SWINDON, "2000-01-01", NULL);
    code(fact, S117_RECEIVED, S117_NO);
    ask("2020-01-01");
    HOLDS(is_duty(S117_DUTY_NOT_ELIGIBLE));
    HOLDS(reason_given("ELIG-16"));
}

/* OP-21: a void detention counts until it is set aside; on reading B it never did. */
static void set_aside(void **state)
{
    s117_fact fact;
    (void)state;
    fact = plain_life(SWINDON);
    when(fact, S117_QUASHED, "2017-03-01");
    ask("2017-02-28");
    HOLDS(is_duty(S117_DUTY_ACTIVE));
    HOLDS(went_through("OP-21"));
    ask("2017-03-01");
    HOLDS(is_duty(S117_DUTY_NOT_ELIGIBLE));
    when(fact, S117_QUASHED, "[..2017-03-01]"); /* at the latest: then */
    assert_int_equal(judged(fact, "2017-03-01").qualifies, S117_NO);
    assert_int_equal(judged(fact, "2017-02-28").qualifies, S117_YES);
    law_is("OP-21", 'B', NULL);
    ask("2017-02-28");
    HOLDS(is_duty(S117_DUTY_NOT_ELIGIBLE));
}

/* OP-5 (s44) and OP-31 (s51(5)): contested, taken to count; on reading B not. */
static void contested_powers(void **state)
{
    (void)state;
    expect(S117_POWER_S44, "2010", S117_YES, "ELIG-5");
    expect(S117_POWER_S51, "2010", S117_YES, "ELIG-2");
    assert_int_equal(judged(order(S117_POWER_S44, "2010", NULL, 0), "2020-01-01").point, 5);
    assert_int_equal(judged(order(S117_POWER_S51, "2010", NULL, 0), "2020-01-01").point, 31);
    law_is("OP-5", 'B', NULL);
    expect(S117_POWER_S44, "2010", S117_NO, "ELIG-9");
    law_is("OP-31", 'B', NULL);
    expect(S117_POWER_S51, "2010", S117_NO, "ELIG-9");
    expect(S117_POWER_CPIA_OLD, "2000", S117_YES, "ELIG-2"); /* reading B speaks of s51(5) alone */
}

/* ---- what a power does, apart from counting -------------------------------------------------------- */

static void traits(void **state)
{
    (void)state;
    assert_true(s117i_power_traits(S117_POWER_S3) & S117I_COMMUNITY);       /* s17A(2) */
    assert_false(s117i_power_traits(S117_POWER_S37_41) & S117I_COMMUNITY);  /* Sch 1 Pt II */
    assert_true(s117i_power_traits(S117_POWER_S37_41) & S117I_RESTRICTED);
    assert_true(s117i_power_traits(S117_POWER_S45A) & S117I_FROM_PRISON);
    assert_true(s117i_power_traits(S117_POWER_S47) & S117I_CUSTODY_CLOCK);
    assert_false(s117i_power_traits(S117_POWER_S47_49) & S117I_CUSTODY_CLOCK);
    assert_true(s117i_power_traits(S117_POWER_S80C) & S117I_STARTS_CTO);
    assert_true(s117i_power_traits(S117_POWER_S82A) & S117I_STARTS_CD);
    assert_true(s117i_power_traits(S117_POWER_S84) & S117I_TRANSFER_IN);
    assert_false(s117i_power_traits(S117_POWER_S136) & S117I_IN_HOSPITAL);  /* a place of safety need not be one */
    assert_true(s117i_power_traits(S117_POWER_S136) & S117I_COMPULSORY);
    assert_true(s117i_power_traits(S117_POWER_S46) & S117I_COMPULSORY);
    assert_false(s117i_power_traits(S117_POWER_INFORMAL) & S117I_COMPULSORY);
    assert_int_equal(s117i_power_traits(S117_POWER_S7), 0);
    assert_int_equal(s117i_power_traits(S117_POWER_MCA), 0);
    assert_int_equal(s117i_power_traits(S117_POWER_CPIA_OTHER), 0);
}

/* A hospital order made with restrictions under another Act, or one whose restriction ended: Sch 1 Pt II meanwhile. */
static void traits_of_an_order(void **state)
{
    s117i_view view;
    s117_fact court;
    (void)state;
    court = order(S117_POWER_CPIA, "2010-01-01", NULL, 0);
    view = (s117i_view){.person = who, .law = &law->law, .known_by = S117_DATE_OPEN, .as_at = day_of("2020-01-01")};
    assert_false(s117i_order_traits(&view, court) & S117I_RESTRICTED);
    code(court, S117_RESTRICTED, S117_YES);
    assert_true(s117i_order_traits(&view, court) & S117I_RESTRICTED);
    assert_false(s117i_order_traits(&view, court) & (S117I_COMMUNITY | S117I_CUSTODY_CLOCK));
    s117_fact in = order(S117_POWER_S82, "2010-01-01", NULL, 0);
    code(in, S117_CORRESPONDING, S117_POWER_S37_41);
    assert_true(s117i_order_traits(&view, in) & S117I_RESTRICTED);
    s117_fact ended = order(S117_POWER_S37, "2010-01-01", NULL, 0);
    when(ended, S117_RESTRICTION_ENDED, "2015-01-01");
    assert_true(s117i_order_traits(&view, ended) & S117I_RESTRICTED);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(powers_that_s117_names), TEST(powers_that_it_does_not), TEST(powers_nobody_knows), TEST(powers_with_a_beginning),
        TEST(transferred_in), TEST(community_patients_transferred_in), TEST(the_act_of_1959), TEST(never_received),
                TEST(set_aside),
        TEST(contested_powers), TEST(traits), TEST(traits_of_an_order)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
