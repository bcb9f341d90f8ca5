/* Direct payments and personal health budgets: local-authority.md §6.4, CHG-9, 10, 19 to 24; SI 2014/2871, SI 2012/2996 regs 32A-32B, SI 2013/1617. */
#include "services_help.h"

static s117i_budget budget;
static s117_fact service;

static void council_on(const char *on)
{
    const s117i_book *b = judge(service, on);
    s117i_direct_payment(b, service, day_of(on), &judged, &budget, &notes);
}

static void nhs_on(const char *on)
{
    const s117i_book *b = judge(service, on);
    s117i_health_budget(b, service, day_of(on), &judged, &budget, &notes);
}

static bool by_rule(int32_t rule)
{
    for (int32_t i = 0; i < budget.rule_count; i++)
        if (budget.rules[i] == rule)
            return true;
    return false;
}

#define COUNCIL(on, what)                          \
    do {                                           \
        council_on(on);                            \
        assert_int_equal(budget.state, what);      \
    } while (0)
#define NHS(on, what)                              \
    do {                                           \
        nhs_on(on);                                \
        assert_int_equal(budget.state, what);      \
    } while (0)
enum { OPEN_STILL = S117_AVAILABILITY_UNDETERMINED, TO_BE_HAD = S117_AVAILABILITY_YES, BARRED = S117_AVAILABILITY_BARRED, NONE = S117_AVAILABILITY_NONE };

/* Everything as ss 31, 32 want it. */
static s117_fact arranged(int32_t party, const char *from)
{
    s117_fact a = add(S117_KIND_DIRECT_PAYMENT, service, from, NULL);
    code(a, S117_PARTY, party);
    code(a, S117_CAPACITY, S117_YES);
    code(a, S117_CONSENT, S117_YES);
    code(a, S117_CAPABLE, S117_YES);
    code(a, S117_APPROPRIATE, S117_YES);
    return a;
}

/* ---- the council's ------------------------------------------------------------------------------- */

/* CHG-9: from 1 April 2015, of aftercare only. */
static void since_the_care_act(void **state)
{
    (void)state;
    in_hull();
    service = aftercare("DOM");
    COUNCIL("2015-03-31", NONE);
    assert_int_equal(budget.rule_count, 0);
    COUNCIL("2015-04-01", TO_BE_HAD);
    assert_true(by_rule(S117I_RULE_CHG_9));
    assert_int_equal(budget.arrangement, 0);
    asked_with.law_as_at = day_of("2015-03-31");
    COUNCIL("2016-03-01", NONE);
    asked_with.law_as_at = 0;
    service = other_care("DOM");
    COUNCIL("2016-03-01", NONE);
    NHS("2020-03-02", NONE);
    service = unclear_care("DOM");
    COUNCIL("2016-03-01", OPEN_STILL);
    NHS("2020-03-02", OPEN_STILL);
}

/* Adults only; the eighteenth birthday of one born on 29 February. */
static void adults_only(void **state)
{
    (void)state;
    owed_by(HULL, "03F");
    service = aftercare("DOM");
    COUNCIL("2026-02-28", OPEN_STILL);
    assert_true(has_gap(S117_GAP_BIRTH, 0));
    born("2008-02-29");
    COUNCIL("2026-02-28", NONE);
    assert_true(by_rule(S117I_RULE_CHG_9));
    COUNCIL("2026-03-01", TO_BE_HAD);
}

/* CHG-24: Wales has its own law from 6 April 2016, and none before. */
static void wales(void **state)
{
    (void)state;
    in_cardiff();
    service = aftercare("DOM");
    COUNCIL("2016-04-05", NONE);
    COUNCIL("2016-04-06", TO_BE_HAD);
    assert_true(by_rule(S117I_RULE_CHG_24) && !by_rule(S117I_RULE_CHG_9));
    NHS("2020-03-02", NONE);
}

static void council_unknown(void **state)
{
    (void)state;
    home(NULL, "2009-01-01", NULL);
    order(S117_POWER_S3, "2012-01-02", "2012-06-01", S117_END_DISCHARGED);
    born("1980-05-05");
    service = aftercare("ACC-RES");
    COUNCIL("2016-03-01", OPEN_STILL);
    assert_true(has_gap(S117_GAP_COUNCIL, 0));
    code(service, S117_MECHANISM, S117_BY_DIRECT_PAYMENT); /* it may be one of Sch 2 */
    COUNCIL("2016-03-01", OPEN_STILL);
    NHS("2020-03-02", OPEN_STILL);
    assert_true(has_gap(S117_GAP_PAYER, 0));
}

/* Care Act ss 31, 32: each condition both ways and not recorded; the fifth only without capacity. */
static void conditions(void **state)
{
    static const struct { s117_attribute attribute; int32_t gap; } each[] = {
        {S117_CONSENT, S117_GAP_CONSENT}, {S117_CAPABLE, S117_GAP_CAPABLE}, {S117_APPROPRIATE, S117_GAP_APPROPRIATE}};
    s117_fact a;
    (void)state;
    in_hull();
    service = aftercare("DOM");
    a = arranged(S117_PARTY_COUNCIL, "2016-01-04");
    COUNCIL("2016-03-01", TO_BE_HAD);
    assert_int_equal(budget.arrangement, a);
    for (size_t i = 0; i < sizeof each / sizeof each[0]; i++) {
        code(a, each[i].attribute, S117_NO);
        COUNCIL("2016-03-01", BARRED);
        assert_int_equal(budget.bar, a);
        code(a, each[i].attribute, 0);
        COUNCIL("2016-03-01", OPEN_STILL);
        assert_true(has_gap(each[i].gap, a));
        code(a, each[i].attribute, S117_YES);
    }
    code(a, S117_CAPACITY, 0);
    COUNCIL("2016-03-01", OPEN_STILL);
    assert_true(has_gap(S117_GAP_CAPACITY, a));
    code(a, S117_CAPACITY, S117_NO);
    COUNCIL("2016-03-01", OPEN_STILL);
    assert_true(has_gap(S117_GAP_BEST_INTERESTS, a));
    code(a, S117_BEST_INTERESTS, S117_YES);
    COUNCIL("2016-03-01", TO_BE_HAD);
    code(a, S117_BEST_INTERESTS, S117_NO);
    COUNCIL("2016-03-01", BARRED);
    code(a, S117_CAPACITY, S117_YES); /* then it is not asked */
    COUNCIL("2016-03-01", TO_BE_HAD);
    code(a, S117_CONSENT, S117_NO); /* barred stays barred whatever else is open */
    code(a, S117_CAPABLE, 0);
    COUNCIL("2016-03-01", BARRED);
}

/* The council's own, on the day, the latest. */
static void which_arrangement(void **state)
{
    s117_fact first, second;
    (void)state;
    in_hull();
    service = aftercare("DOM");
    second = arranged(S117_PARTY_COUNCIL, "2016-03-01");
    first = arranged(S117_PARTY_COUNCIL, "2016-01-04");
    arranged(S117_PARTY_NHS, "2016-02-01");
    COUNCIL("2016-01-03", TO_BE_HAD);
    assert_int_equal(budget.arrangement, 0);
    council_on("2016-02-29");
    assert_int_equal(budget.arrangement, first);
    council_on("2016-03-01");
    assert_int_equal(budget.arrangement, second);
    when(second, S117_TO, "2016-03-02");
    council_on("2016-03-02");
    assert_int_equal(budget.arrangement, first);
}

/* CHG-19, Sch 1: each requirement bars on its first and last day; the youth order bars an NHS direct payment only. */
static void excluded(void **state)
{
    s117_fact exclusion;
    (void)state;
    in_hull();
    service = aftercare("DOM");
    exclusion = add(S117_KIND_EXCLUSION, 0, "2020-02-29", "2020-09-01");
    for (int32_t what = S117_REQUIREMENT_DRUG; what <= S117_REQUIREMENT_YOUTH; what++) {
        bool youth = what == S117_REQUIREMENT_YOUTH;
        code(exclusion, S117_REQUIREMENT, what);
        COUNCIL("2020-02-28", TO_BE_HAD);
        COUNCIL("2020-02-29", youth ? TO_BE_HAD : BARRED);
        assert_int_equal(by_rule(S117I_RULE_CHG_19), !youth);
        assert_false(any_flaw(S117_FLAW_DIRECT_PAYMENT_BARRED)); /* none is made */
        COUNCIL("2020-08-31", youth ? TO_BE_HAD : BARRED);
        COUNCIL("2020-09-01", TO_BE_HAD);
        NHS("2020-02-29", TO_BE_HAD); /* test case 23: another form is left */
        assert_true(by_rule(S117I_RULE_CHG_19) && by_rule(S117I_RULE_CHG_10));
        assert_int_equal(budget.bar, exclusion);
        NHS("2020-09-01", TO_BE_HAD);
        assert_false(by_rule(S117I_RULE_CHG_19));
    }
    code(service, S117_MECHANISM, S117_BY_PHB_DIRECT);
    NHS("2020-02-29", TO_BE_HAD);
    assert_true(has_flaw(S117_FLAW_DIRECT_PAYMENT_BARRED, service));
    code(exclusion, S117_REQUIREMENT, S117_REQUIREMENT_ALCOHOL);
    code(service, S117_MECHANISM, S117_BY_DIRECT_PAYMENT);
    COUNCIL("2020-02-29", BARRED);
    assert_true(has_flaw(S117_FLAW_DIRECT_PAYMENT_BARRED, service));
}

/* ---- care homes: CHG-20 --------------------------------------------------------------------------- */

static s117_fact stays(const char *from, const char *to)
{
    s117_fact care_home = line("ACC-RES", from, to);
    meets(care_home, need_of(S117_DISORDER_SAME, S117_YES), NULL, NULL);
    code(care_home, S117_MECHANISM, S117_BY_DIRECT_PAYMENT);
    return care_home;
}

static void in_swindon(void)
{
    owed_by(SWINDON, "92G");
    born("1980-05-05");
}

#define BEYOND(on, is)                                                      \
    do {                                                                    \
        COUNCIL(on, is ? BARRED : TO_BE_HAD);                               \
        assert_int_equal(has_flaw(S117_FLAW_DP_FOUR_WEEKS, service), is);   \
    } while (0)

/* Reg 6: 28 days, not 29: from 2 March the 28th day is 29 March. */
static void four_weeks(void **state)
{
    (void)state;
    in_swindon();
    service = stays("2020-03-02", "2020-06-01");
    BEYOND("2020-03-29", false);
    BEYOND("2020-03-30", true);
    assert_true(by_rule(S117I_RULE_CHG_20));
    assert_int_equal(budget.bar, service);
    code(service, S117_MECHANISM, S117_BY_ARRANGEMENT); /* the council pays the home itself */
    BEYOND("2020-03-30", false);
    code(service, S117_MECHANISM, S117_BY_DIRECT_PAYMENT);
    text(service, S117_CATALOGUE, "ACC-SHL"); /* no care home */
    BEYOND("2020-03-30", false);
    text(service, S117_CATALOGUE, "DOM");
    BEYOND("2020-03-30", false);
}

/* Sch 2: these councils may. Hull is one, Swindon is not. */
static void exempt(void **state)
{
    (void)state;
    in_hull();
    service = stays("2020-03-02", "2020-06-01");
    BEYOND("2020-05-31", false);
}

/* Stays of under four weeks are added up if less than four weeks lie between: 20 days from 6 January to 25 January 2020. */
static void added_up(void **state)
{
    s117_fact before;
    (void)state;
    in_swindon();
    before = stays("2020-01-06", "2020-01-26"); /* 20 days */
    service = stays("2020-02-22", NULL); /* 27 days later: eight days more are 28 */
    BEYOND("2020-02-29", false);
    BEYOND("2020-03-01", true);
    when(service, S117_FROM, "2020-02-23"); /* 28 days later: it counts alone */
    BEYOND("2020-03-21", false); /* the 28th day */
    BEYOND("2020-03-22", true);
    when(service, S117_FROM, "2020-01-20"); /* six days twice: once */
    BEYOND("2020-02-02", false); /* 28 days from 6 January */
    BEYOND("2020-02-03", true);
    code(before, S117_MECHANISM, S117_BY_ARRANGEMENT);
    BEYOND("2020-02-03", false);
}

/* A stay within another is not counted again, nor does it shorten it. */
static void one_in_another(void **state)
{
    (void)state;
    in_swindon();
    stays("2020-01-06", "2020-01-26"); /* 20 days */
    stays("2020-01-08", "2020-01-10");
    service = stays("2020-01-20", NULL);
    BEYOND("2020-02-02", false);
    BEYOND("2020-02-03", true);
}

/* Only the twelve months up to the day. 29 days to 29 January 2019 are forgotten in February 2020. */
static void twelve_months(void **state)
{
    (void)state;
    in_swindon();
    stays("2019-01-01", "2019-01-30");
    service = stays("2020-02-10", NULL);
    BEYOND("2020-02-10", false);
    when(service, S117_FROM, "2019-02-10"); /* after 11 days: 29 and one are 30 */
    BEYOND("2019-02-10", true);
    when(service, S117_FROM, "2018-01-01"); /* one that goes back beyond them */
    BEYOND("2020-02-20", true);
    when(service, S117_FROM, "2020-02-10");
    stays("2020-02-12", NULL); /* what is yet to come */
    BEYOND("2020-02-11", false);
}

/* ---- relatives: CHG-21 ---------------------------------------------------------------------------- */

static void relatives(void **state)
{
    s117_fact a;
    (void)state;
    in_hull();
    service = aftercare("DOM");
    a = arranged(S117_PARTY_COUNCIL, "2016-01-04");
    code(a, S117_PAYS_RELATIVE, S117_NO);
    COUNCIL("2016-03-01", TO_BE_HAD);
    assert_false(by_rule(S117I_RULE_CHG_21));
    code(a, S117_PAYS_RELATIVE, S117_YES);
    code(a, S117_NECESSARY, S117_NO);
    COUNCIL("2016-03-01", BARRED);
    assert_true(by_rule(S117I_RULE_CHG_21) && has_flaw(S117_FLAW_DP_RELATIVE, a));
    code(a, S117_NECESSARY, S117_YES);
    COUNCIL("2016-03-01", TO_BE_HAD);
    assert_true(by_rule(S117I_RULE_CHG_21) && !any_flaw(S117_FLAW_DP_RELATIVE));
}

/* ---- reviews: CHG-22 ------------------------------------------------------------------------------ */

#define OVERDUE(ask, on, is)                                                \
    do {                                                                    \
        ask(on);                                                            \
        assert_int_equal(any_flaw(S117_FLAW_DP_REVIEW), is);                \
        assert_int_equal(by_rule(S117I_RULE_CHG_22), is);                   \
    } while (0)

/* The council's: within six months, then within twelve; 29 February 2016 and six months: 29 August. */
static void reviews(void **state)
{
    s117_fact a, review;
    (void)state;
    in_hull();
    service = aftercare("DOM");
    a = arranged(S117_PARTY_COUNCIL, "2016-02-29");
    OVERDUE(council_on, "2016-08-29", false);
    OVERDUE(council_on, "2016-08-30", true);
    code(a, S117_REFUSED, S117_YES); /* then there is nothing to review */
    OVERDUE(council_on, "2016-08-30", false);
    code(a, S117_REFUSED, S117_NO);
    review = add(S117_KIND_REVIEW, 0, "2016-08-29", NULL);
    code(review, S117_REVIEW_OF, S117_REVIEW_PACKAGE); /* of something else */
    OVERDUE(council_on, "2016-08-30", true);
    code(review, S117_REVIEW_OF, S117_REVIEW_NHS_PAYMENT);
    OVERDUE(council_on, "2016-08-30", true);
    code(review, S117_REVIEW_OF, S117_REVIEW_DIRECT_PAYMENT);
    OVERDUE(council_on, "2016-08-30", false);
    OVERDUE(council_on, "2017-08-29", false);
    OVERDUE(council_on, "2017-08-30", true);
    for (int32_t twice = 0; twice < 2; twice++)
        code(add(S117_KIND_REVIEW, 0, "2017-08-30", NULL), S117_REVIEW_OF, S117_REVIEW_DIRECT_PAYMENT);
    OVERDUE(council_on, "2017-08-30", false);
    when(review, S117_FROM, "2016-02-28"); /* of an earlier one */
    OVERDUE(council_on, "2016-08-30", true);
}

/* Without a first day of its own it is as old as the line; nobody knows the age of one without either. */
static void since_when(void **state)
{
    (void)state;
    in_hull();
    service = line("DOM", "2016-02-29", NULL);
    meets(service, need_of(S117_DISORDER_SAME, S117_YES), NULL, NULL);
    arranged(S117_PARTY_COUNCIL, NULL);
    OVERDUE(council_on, "2016-08-29", false);
    OVERDUE(council_on, "2016-08-30", true);
    assert_int_equal(s117_person_set_date(who, service, S117_FROM, S117_DATE_UNKNOWN, S117_DATE_OPEN), S117_OK);
    OVERDUE(council_on, "2016-08-30", false);
}

/* The NHS direct payment's: within three months, then within twelve; not of another form of budget. */
static void nhs_reviews(void **state)
{
    (void)state;
    in_hull();
    service = aftercare("DOM");
    arranged(S117_PARTY_NHS, "2020-01-31");
    OVERDUE(nhs_on, "2020-05-01", false);
    code(service, S117_MECHANISM, S117_BY_PHB_DIRECT);
    OVERDUE(nhs_on, "2020-04-30", false);
    OVERDUE(nhs_on, "2020-05-01", true);
    code(add(S117_KIND_REVIEW, 0, "2020-04-30", NULL), S117_REVIEW_OF, S117_REVIEW_NHS_PAYMENT);
    OVERDUE(nhs_on, "2021-04-30", false);
    OVERDUE(nhs_on, "2021-05-01", true);
}

/* ---- the NHS body's: CHG-10, 23 -------------------------------------------------------------------- */

/* The right since 2 December 2019; any age. */
static void right_to_a_budget(void **state)
{
    (void)state;
    owed_by(HULL, "03F");
    born("2008-02-29");
    service = aftercare("DOM");
    NHS("2019-12-01", NONE);
    assert_int_equal(budget.rule_count, 0);
    NHS("2019-12-02", TO_BE_HAD);
    assert_true(by_rule(S117I_RULE_CHG_10));
    asked_with.law_as_at = day_of("2019-12-01");
    NHS("2020-03-02", NONE);
}

/* "Arranged and funded by the relevant body": a decision that leaves it no part leaves no budget. */
static void of_the_nhs_part(void **state)
{
    s117_fact funding;
    (void)state;
    in_hull();
    service = aftercare("DOM");
    funding = decision("2019-01-01", 100, 0);
    NHS("2020-03-02", NONE);
    money(funding + 1, S117_SHARE, 99);
    money(funding + 2, S117_SHARE, 1);
    NHS("2020-03-02", TO_BE_HAD);
    assert_int_equal(s117_person_withdraw(who, funding, day_of("2019-01-01")), S117_OK); /* nobody has decided */
    NHS("2020-03-02", TO_BE_HAD);
}

/* Must be granted save so far as not appropriate (reg 32B). */
static void requests(void **state)
{
    s117_fact a;
    (void)state;
    in_hull();
    service = aftercare("DOM");
    a = arranged(S117_PARTY_NHS, "2020-01-06");
    NHS("2020-03-02", TO_BE_HAD);
    assert_int_equal(budget.arrangement, a);
    assert_false(any_flaw(S117_FLAW_PHB_REFUSED));
    code(a, S117_REFUSED, S117_YES);
    NHS("2020-03-02", TO_BE_HAD);
    assert_true(has_flaw(S117_FLAW_PHB_REFUSED, a));
    code(a, S117_APPROPRIATE, S117_NO);
    NHS("2020-03-02", BARRED);
    assert_int_equal(budget.bar, a);
    assert_false(any_flaw(S117_FLAW_PHB_REFUSED));
}

/* CHG-23: 16 or over with capacity: the person or a nominee; otherwise a representative. 16 on 1 March 2023. */
static void payees(void **state)
{
    static const struct { int32_t payee; s117_tri capacity; bool wrong_child, wrong_adult; } each[] = {
        {S117_PAYEE_PERSON, S117_YES, true, false}, {S117_PAYEE_PERSON, S117_NO, true, true}, {S117_PAYEE_PERSON, 0, true, false},
        {S117_PAYEE_NOMINEE, S117_YES, true, false}, {S117_PAYEE_NOMINEE, S117_NO, true, true},
        {S117_PAYEE_REPRESENTATIVE, S117_YES, false, true}, {S117_PAYEE_REPRESENTATIVE, S117_NO, false, false},
        {S117_PAYEE_REPRESENTATIVE, 0, false, false}, {S117_PAYEE_AUTHORISED, S117_YES, true, true}, {S117_PAYEE_AUTHORISED, S117_NO, true, true},
        {S117_PAYEE_THIRD_PARTY, S117_YES, false, false}, {0, S117_NO, false, false}};
    s117_fact a;
    (void)state;
    owed_by(HULL, "03F");
    born("2007-03-01");
    service = aftercare("DOM");
    code(service, S117_MECHANISM, S117_BY_PHB_DIRECT);
    a = arranged(S117_PARTY_NHS, "2023-02-01");
    for (size_t i = 0; i < sizeof each / sizeof each[0]; i++) {
        code(a, S117_PAYEE, each[i].payee);
        code(a, S117_CAPACITY, each[i].capacity);
        NHS("2023-02-28", TO_BE_HAD);
        assert_true(by_rule(S117I_RULE_CHG_23));
        assert_int_equal(has_flaw(S117_FLAW_WRONG_PAYEE, a), each[i].wrong_child);
        NHS("2023-03-01", TO_BE_HAD);
        assert_int_equal(has_flaw(S117_FLAW_WRONG_PAYEE, a), each[i].wrong_adult);
    }
    code(a, S117_PAYEE, S117_PAYEE_REPRESENTATIVE);
    code(a, S117_CAPACITY, S117_YES);
    assert_int_equal(s117_person_withdraw(who, a - 4, day_of("2023-01-01")), S117_OK); /* the birth: of no known age */
    NHS("2023-03-01", TO_BE_HAD);
    assert_false(any_flaw(S117_FLAW_WRONG_PAYEE));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        ASKED(since_the_care_act), ASKED(adults_only), ASKED(wales), ASKED(council_unknown), ASKED(conditions), ASKED(which_arrangement),
        ASKED(excluded), ASKED(four_weeks), ASKED(exempt), ASKED(added_up), ASKED(one_in_another), ASKED(twelve_months), ASKED(relatives),
        ASKED(reviews), ASKED(since_when), ASKED(nhs_reviews), ASKED(right_to_a_budget), ASKED(of_the_nhs_part), ASKED(requests), ASKED(payees)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
