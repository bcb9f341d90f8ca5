/* Top-ups: MHA 1983 s117A; SI 2014/2670 regs 4, 5, 9; local-authority.md §6.3, CHG-1, 6, 7, 8, 10, 16, 17, 18; test case 14, 17. */
#include "services_help.h"

static s117i_topped topped;
static s117_fact care_home, wish, agreed; /* the line, the preference, the top-up */

static void asked_on(const char *on)
{
    const s117i_book *b = judge(care_home, on);
    assert_int_equal(s117i_top_up(b, care_home, day_of(on), &judged, &topped, &notes), S117_OK);
}

#define TOP_UP(what, by, failing)                     \
    do {                                              \
        asked_on("2016-03-01");                       \
        assert_int_equal(topped.state, what);         \
        assert_int_equal(topped.rule, by);            \
        assert_int_equal(topped.failed, failing);     \
    } while (0)
#define LAWFUL(pence)                                 \
    do {                                              \
        TOP_UP(S117_TOP_UP_LAWFUL, S117I_RULE_CHG_6, 0); \
        assert_int_equal(topped.lawful, pence);       \
        assert_int_equal(notes.flaw_count, 0);        \
    } while (0)
#define UNLAWFUL(by, failing)                         \
    do {                                              \
        TOP_UP(S117_TOP_UP_UNLAWFUL, by, failing);    \
        assert_int_equal(topped.lawful, 0);           \
    } while (0)
#define OPEN_FOR(gap, fact)                           \
    do {                                              \
        TOP_UP(S117_TOP_UP_UNDETERMINED, S117I_NO_RULE, 0); \
        assert_int_equal(topped.lawful, S117_MONEY_UNKNOWN); \
        assert_true(has_gap(gap, fact));              \
        assert_int_equal(notes.gap_count, 1);         \
    } while (0)

/* A care home at £1,000 a week since 2015, preferred to one at the usual £900; £100 agreed as the regulations want it. */
static void all_in_order(void)
{
    care_home = aftercare("ACC-RES");
    price(care_home, 100000, S117_PER_WEEK, "2010-01-01", NULL);
    wish = preferred(care_home, S117_ACC_CARE_HOME, 90000, "2010-01-01");
    agreed = top_up(care_home, 10000, "2015-01-01");
}

/* CHG-6 in full; the lesser of what is asked and preferred less usual (reg 4(5); test cases 14, 17). */
static void lawful(void **state)
{
    (void)state;
    in_hull();
    all_in_order();
    LAWFUL(10000);
    assert_int_equal(topped.asked, 10000);
    assert_int_equal(topped.per, S117_PER_WEEK);
    assert_int_equal(topped.top_up, agreed);
    assert_int_equal(topped.preference, wish);
    money(agreed, S117_AMOUNT, 6000);
    LAWFUL(6000);
    money(agreed, S117_AMOUNT, 10001);
    LAWFUL(10000);
    assert_int_equal(topped.asked, 10001);
    text(care_home, S117_CATALOGUE, "ACC-SHL");
    code(wish, S117_DECIDED_TYPE, S117_ACC_SHARED_LIVES);
    code(wish, S117_ACCOMMODATION, S117_ACC_SHARED_LIVES);
    LAWFUL(10000);
    text(care_home, S117_CATALOGUE, "ACC-SL");
    code(care_home, S117_TENANCY, S117_TENANCY_SPECIALIST);
    code(wish, S117_DECIDED_TYPE, S117_ACC_SUPPORTED_LIVING);
    code(wish, S117_ACCOMMODATION, 0); /* as the line is */
    LAWFUL(10000);
}

/* First and last days: of the top-up, and of s117A (1 April 2015; before, there was no power: Stennett). */
static void days(void **state)
{
    (void)state;
    in_hull();
    all_in_order();
    asked_on("2015-04-01");
    assert_int_equal(topped.state, S117_TOP_UP_LAWFUL);
    asked_on("2015-03-31");
    assert_int_equal(topped.state, S117_TOP_UP_UNLAWFUL);
    assert_int_equal(topped.rule, S117I_RULE_CHG_1);
    assert_true(has_flaw(S117_FLAW_UNLAWFUL_TOP_UP, agreed));
    asked_on("2014-12-31");
    assert_int_equal(topped.state, S117_TOP_UP_NONE);
    when(agreed, S117_TO, "2016-03-01");
    TOP_UP(S117_TOP_UP_NONE, S117I_NO_RULE, 0);
    assert_int_equal(topped.asked, S117_MONEY_UNKNOWN);
    asked_on("2016-02-29");
    assert_int_equal(topped.state, S117_TOP_UP_LAWFUL);
    asked_with.law_as_at = day_of("2015-03-31");
    asked_on("2016-02-29");
    assert_int_equal(topped.rule, S117I_RULE_CHG_1);
}

/* CHG-8: Wales, outside England, under 18. */
static void out_of_reach(void **state)
{
    (void)state;
    in_hull();
    all_in_order();
    code(care_home, S117_NATION, S117_NATION_WALES); /* test case 16 */
    UNLAWFUL(S117I_RULE_CHG_8, S117_GAP_NATION);
    assert_true(has_flaw(S117_FLAW_UNLAWFUL_TOP_UP, agreed));
    code(care_home, S117_NATION, S117_NATION_UNKNOWN);
    OPEN_FOR(S117_GAP_NATION, care_home);
    text(care_home, S117_AREA, SWINDON);
    LAWFUL(10000);
    somebody_else();
    in_cardiff();
    all_in_order();
    UNLAWFUL(S117I_RULE_CHG_8, S117_GAP_COUNCIL);
    somebody_else();
    owed_by(HULL, "03F");
    all_in_order();
    OPEN_FOR(S117_GAP_BIRTH, 0);
    born("1998-03-02");
    UNLAWFUL(S117I_RULE_CHG_8, S117_GAP_BIRTH);
    asked_on("2016-03-02"); /* 18 that day */
    assert_int_equal(topped.state, S117_TOP_UP_LAWFUL);
}

static void council_unknown(void **state)
{
    (void)state;
    home(NULL, "2009-01-01", NULL);
    order(S117_POWER_S3, "2012-01-02", "2012-06-01", S117_END_DISCHARGED);
    born("1980-05-05");
    all_in_order();
    OPEN_FOR(S117_GAP_COUNCIL, 0);
}

/* Reg 4(1)(b), (2)(d) to (f), (3), and a real choice (CHG-7): each both ways and not recorded. */
static void conditions(void **state)
{
    static const struct { s117_attribute attribute; bool of_wish; int32_t rule, gap; } each[] = {
        {S117_PLACE_NAMED, true, S117I_RULE_CHG_6, S117_GAP_PLACE_NAMED}, {S117_SUITABLE, true, S117I_RULE_CHG_6, S117_GAP_SUITABLE},
        {S117_AVAILABLE, true, S117I_RULE_CHG_6, S117_GAP_AVAILABLE}, {S117_TERMS_AGREED, true, S117I_RULE_CHG_6, S117_GAP_TERMS},
        {S117_ADEQUATE_OFFER, true, S117I_RULE_CHG_7, S117_GAP_ADEQUATE_OFFER},
        {S117_WILLING_AND_ABLE, false, S117I_RULE_CHG_6, S117_GAP_PAYER_ABLE}, {S117_WRITTEN, false, S117I_RULE_CHG_6, S117_GAP_AGREEMENT}};
    (void)state;
    in_hull();
    all_in_order();
    for (size_t i = 0; i < sizeof each / sizeof each[0]; i++) {
        s117_fact of = each[i].of_wish ? wish : agreed;
        code(of, each[i].attribute, S117_NO);
        UNLAWFUL(each[i].rule, each[i].gap);
        assert_true(has_flaw(S117_FLAW_UNLAWFUL_TOP_UP, agreed));
        assert_int_equal(notes.gap_count, 0);
        code(of, each[i].attribute, 0);
        OPEN_FOR(each[i].gap, of);
        code(of, each[i].attribute, S117_YES);
        LAWFUL(10000);
    }
}

/* One no among the unknown is enough; the first no in the order of CHG-6 is the one told. */
static void no_before_unknown(void **state)
{
    (void)state;
    in_hull();
    all_in_order();
    code(wish, S117_SUITABLE, 0);
    code(agreed, S117_WRITTEN, S117_NO);
    UNLAWFUL(S117I_RULE_CHG_6, S117_GAP_AGREEMENT);
    assert_int_equal(notes.gap_count, 0);
    code(wish, S117_SUITABLE, S117_NO);
    UNLAWFUL(S117I_RULE_CHG_6, S117_GAP_SUITABLE);
    code(care_home, S117_NATION, S117_NATION_SCOTLAND);
    UNLAWFUL(S117I_RULE_CHG_8, S117_GAP_NATION);
}

/* Reg 4(2)(b), (c): a specified type, and the same as decided; care home, shared lives, supported living. */
static void types(void **state)
{
    enum { HOME = S117_ACC_CARE_HOME, LIVES = S117_ACC_SHARED_LIVES, LIVING = S117_ACC_SUPPORTED_LIVING, EXTRA = S117_ACC_EXTRA_CARE };
    static const struct { int32_t decided, preferred; s117_tri met; int32_t gap; } each[] = {
        {HOME, HOME, S117_YES, 0}, {LIVES, LIVES, S117_YES, 0}, {LIVING, LIVING, S117_YES, 0}, {EXTRA, EXTRA, S117_NO, S117_GAP_TYPE},
        {HOME, LIVING, S117_NO, S117_GAP_TYPE}, {LIVES, HOME, S117_NO, S117_GAP_TYPE}, {HOME, EXTRA, S117_NO, S117_GAP_TYPE},
        {EXTRA, HOME, S117_NO, S117_GAP_TYPE}, {0, HOME, S117_UNKNOWN, S117_GAP_DECIDED_TYPE}, {0, EXTRA, S117_NO, S117_GAP_DECIDED_TYPE},
        {HOME, 0, S117_UNKNOWN, S117_GAP_TYPE}, {EXTRA, 0, S117_NO, S117_GAP_TYPE}, {0, 0, S117_UNKNOWN, S117_GAP_DECIDED_TYPE}};
    (void)state;
    in_hull();
    all_in_order();
    text(care_home, S117_CATALOGUE, "ACC-SPEC"); /* of no type by nature */
    for (size_t i = 0; i < sizeof each / sizeof each[0]; i++) {
        code(wish, S117_DECIDED_TYPE, each[i].decided);
        code(wish, S117_ACCOMMODATION, each[i].preferred);
        if (each[i].met == S117_YES)
            LAWFUL(10000);
        else if (each[i].met == S117_NO)
            UNLAWFUL(S117I_RULE_CHG_6, each[i].gap);
        else
            OPEN_FOR(each[i].gap, wish);
    }
}

/* Reg 4(2)(g): dearer than usual; CHG-16: if not, no top-up. */
static void cost(void **state)
{
    s117_fact its_price;
    (void)state;
    in_hull();
    all_in_order();
    its_price = care_home + 3;
    money(wish, S117_USUAL_COST, 99999);
    LAWFUL(1);
    money(wish, S117_USUAL_COST, 100000);
    UNLAWFUL(S117I_RULE_CHG_16, S117_GAP_USUAL_COST);
    money(wish, S117_USUAL_COST, 100001);
    UNLAWFUL(S117I_RULE_CHG_16, S117_GAP_USUAL_COST);
    assert_false(any_flaw(S117_FLAW_PREFERENCE_NOT_MET)); /* not refused */
    money(wish, S117_USUAL_COST, S117_MONEY_UNKNOWN);
    OPEN_FOR(S117_GAP_USUAL_COST, wish);
    money(wish, S117_USUAL_COST, 90000);
    code(wish, S117_PER, 0);
    OPEN_FOR(S117_GAP_USUAL_COST, wish);
    code(wish, S117_PER, S117_PER_ONCE);
    OPEN_FOR(S117_GAP_USUAL_COST, wish);
    code(wish, S117_PER, S117_PER_HOUR); /* nobody says how many */
    OPEN_FOR(S117_GAP_USUAL_COST, wish);
    code(wish, S117_PER, S117_PER_SESSION);
    OPEN_FOR(S117_GAP_USUAL_COST, wish);
    code(wish, S117_PER, S117_PER_WEEK);
    money(its_price, S117_AMOUNT, S117_MONEY_UNKNOWN);
    OPEN_FOR(S117_GAP_PRICE, care_home);
    money(its_price, S117_AMOUNT, 100000);
    when(its_price, S117_TO, "2016-03-01");
    OPEN_FOR(S117_GAP_PRICE, care_home);
    assert_int_equal(s117_person_set_date(who, its_price, S117_TO, S117_DATE_OPEN, S117_DATE_OPEN), S117_OK);
    money(agreed, S117_AMOUNT, S117_MONEY_UNKNOWN);
    OPEN_FOR(S117_GAP_AMOUNT, agreed);
    money(agreed, S117_AMOUNT, 5000);
    code(agreed, S117_PER, S117_PER_ONCE);
    OPEN_FOR(S117_GAP_AMOUNT, agreed);
    code(wish, S117_SUITABLE, S117_NO); /* what is unlawful already stays so */
    UNLAWFUL(S117I_RULE_CHG_6, S117_GAP_SUITABLE);
    code(agreed, S117_PER, S117_PER_WEEK);
    UNLAWFUL(S117I_RULE_CHG_6, S117_GAP_SUITABLE);
    assert_int_equal(topped.asked, 5000);
    money(wish, S117_USUAL_COST, 100000); /* the first reason stays */
    UNLAWFUL(S117I_RULE_CHG_6, S117_GAP_SUITABLE);
}

/* Rates of different units are compared a week at a time. £1,000 a week less £500 a fortnight: £750. Asked £800 a four weeks: £200 a week. */
static void other_units(void **state)
{
    s117_fact its_price;
    (void)state;
    in_hull();
    all_in_order();
    its_price = care_home + 3;
    money(wish, S117_USUAL_COST, 50000);
    code(wish, S117_PER, S117_PER_FORTNIGHT);
    money(agreed, S117_AMOUNT, 80000);
    code(agreed, S117_PER, S117_PER_FOUR_WEEKS);
    LAWFUL(20000);
    assert_int_equal(topped.asked, 20000);
    assert_int_equal(topped.per, S117_PER_WEEK);
    money(agreed, S117_AMOUNT, 400000); /* £1,000 a week */
    LAWFUL(75000);
    code(its_price, S117_PER, S117_PER_FOUR_WEEKS); /* all in one unit: as they stand */
    money(its_price, S117_AMOUNT, 400001);
    code(wish, S117_PER, S117_PER_FOUR_WEEKS);
    money(wish, S117_USUAL_COST, 360000);
    LAWFUL(40001);
    assert_int_equal(topped.per, S117_PER_FOUR_WEEKS);
    code(its_price, S117_PER, S117_PER_DAY); /* £150 a day: £1,050 a week; less £900 a week */
    money(its_price, S117_AMOUNT, 15000);
    code(agreed, S117_PER, S117_PER_WEEK);
    money(agreed, S117_AMOUNT, 20000);
    LAWFUL(15000);
    code(its_price, S117_PER, S117_PER_HOUR); /* £10 an hour, 100 hours a week: £1,000 */
    money(its_price, S117_AMOUNT, 1000);
    OPEN_FOR(S117_GAP_PRICE, care_home);
    money(its_price, S117_UNITS, 10000);
    LAWFUL(10000);
    code(its_price, S117_PER, S117_PER_SESSION);
    LAWFUL(10000);
}

/* Figures too large to be reckoned with are an error, not an answer. */
static void too_much(void **state)
{
    s117_fact its_price;
    const s117i_book *b;
    (void)state;
    in_hull();
    all_in_order();
    its_price = care_home + 3;
    code(its_price, S117_PER, S117_PER_HOUR);
    money(its_price, S117_AMOUNT, S117_MONEY_MAX);
    money(its_price, S117_UNITS, S117_MONEY_MAX);
    b = judge(care_home, "2016-03-01");
    assert_int_equal(s117i_top_up(b, care_home, day_of("2016-03-01"), &judged, &topped, &notes), S117_E_OVERFLOW);
    code(wish, S117_REFUSED, S117_YES);
    b = judge(care_home, "2016-03-01");
    assert_int_equal(s117i_top_up(b, care_home, day_of("2016-03-01"), &judged, &topped, &notes), S117_E_OVERFLOW);
}

/* No preference on record: what the top-up would rest on. */
static void no_preference(void **state)
{
    (void)state;
    in_hull();
    all_in_order();
    when(wish, S117_TO, "2016-03-01");
    OPEN_FOR(S117_GAP_PREFERENCE, care_home);
    code(agreed, S117_WRITTEN, S117_NO);
    UNLAWFUL(S117I_RULE_CHG_6, S117_GAP_AGREEMENT);
}

/* Reg 5 (CHG-17): each of the seven terms, and information beforehand. Defective, but not a charge. */
static void agreement(void **state)
{
    enum { ALL = 127 };
    (void)state;
    in_hull();
    all_in_order();
    for (int32_t one = 1; one < ALL; one *= 2) {
        code(agreed, S117_CONTENTS, ALL - one);
        TOP_UP(S117_TOP_UP_DEFECTIVE, S117I_RULE_CHG_17, 0);
        assert_int_equal(topped.lawful, 10000);
        assert_true(has_flaw(S117_FLAW_DEFECTIVE_TOP_UP, agreed));
    }
    code(agreed, S117_INFORMED, 0); /* one defect is enough */
    TOP_UP(S117_TOP_UP_DEFECTIVE, S117I_RULE_CHG_17, 0);
    code(agreed, S117_CONTENTS, ALL);
    OPEN_FOR(S117_GAP_INFORMED, agreed);
    code(agreed, S117_INFORMED, S117_NO);
    TOP_UP(S117_TOP_UP_DEFECTIVE, S117I_RULE_CHG_17, 0);
    code(agreed, S117_CONTENTS, 0);
    TOP_UP(S117_TOP_UP_DEFECTIVE, S117I_RULE_CHG_17, 0);
    code(agreed, S117_INFORMED, S117_YES);
    OPEN_FOR(S117_GAP_CONTENTS, agreed);
    code(agreed, S117_CONTENTS, 1);
    code(agreed, S117_WRITTEN, 0); /* open is open */
    OPEN_FOR(S117_GAP_AGREEMENT, agreed);
    assert_false(any_flaw(S117_FLAW_DEFECTIVE_TOP_UP));
    code(agreed, S117_WRITTEN, S117_NO);
    UNLAWFUL(S117I_RULE_CHG_6, S117_GAP_AGREEMENT);
}

/* CHG-1: no top-up on what is not accommodation; CHG-10: nor on an NHS budget. */
static void none_at_all(void **state)
{
    static const struct { int32_t mechanism; bool nhs; } each[] = {
        {0, false}, {S117_BY_ARRANGEMENT, false}, {S117_BY_DIRECT_PAYMENT, false}, {S117_BY_MANAGED_BUDGET, false},
        {S117_BY_PHB_NOTIONAL, true}, {S117_BY_PHB_THIRD_PARTY, true}, {S117_BY_PHB_DIRECT, true}};
    (void)state;
    in_hull();
    all_in_order();
    for (size_t i = 0; i < sizeof each / sizeof each[0]; i++) {
        code(care_home, S117_MECHANISM, each[i].mechanism);
        if (!each[i].nhs) {
            LAWFUL(10000);
            continue;
        }
        UNLAWFUL(S117I_RULE_CHG_10, 0);
        assert_true(has_flaw(S117_FLAW_TOP_UP_ON_PHB, agreed));
    }
    code(care_home, S117_MECHANISM, 0);
    text(care_home, S117_CATALOGUE, "DOM");
    UNLAWFUL(S117I_RULE_CHG_1, 0);
    assert_true(has_flaw(S117_FLAW_SHORTFALL, agreed));
    assert_int_equal(topped.asked, 10000);
}

/* Of a line that is not aftercare nothing is said; of one that may be, that nobody knows. */
static void other_lines(void **state)
{
    (void)state;
    in_hull();
    all_in_order();
    code(care_home + 1, S117_DISORDER, S117_DISORDER_NONE);
    TOP_UP(S117_TOP_UP_NONE, S117I_NO_RULE, 0);
    code(care_home + 1, S117_DISORDER, 0);
    TOP_UP(S117_TOP_UP_UNDETERMINED, S117I_NO_RULE, 0);
    assert_int_equal(topped.asked, 10000);
    assert_int_equal(topped.lawful, S117_MONEY_UNKNOWN);
    assert_int_equal(topped.top_up, agreed);
    assert_int_equal(s117_person_withdraw(who, agreed, day_of("2020-01-01")), S117_OK);
    TOP_UP(S117_TOP_UP_NONE, S117I_NO_RULE, 0);
    code(care_home + 1, S117_DISORDER, S117_DISORDER_SAME);
    TOP_UP(S117_TOP_UP_NONE, S117I_NO_RULE, 0);
    asked_with.known_by = day_of("2019-12-31");
    LAWFUL(10000);
    asked_with.known_by = S117_DATE_OPEN;
    assert_int_equal(s117_person_withdraw(who, wish, day_of("2020-01-01")), S117_OK);
    TOP_UP(S117_TOP_UP_NONE, S117I_NO_RULE, 0);
}

/* ---- refusals ------------------------------------------------------------------------------------ */

#define REFUSED(no_reasons, not_met)                                                    \
    do {                                                                                \
        asked_on("2016-03-01");                                                         \
        assert_int_equal(has_flaw(S117_FLAW_REFUSED_NO_REASONS, wish), no_reasons);     \
        assert_int_equal(has_flaw(S117_FLAW_PREFERENCE_NOT_MET, wish), not_met);        \
    } while (0)

/* Reg 9 (CHG-18): written reasons; reg 4(1) (CHG-16): at no more than the usual cost it must be provided, if every condition is met. */
static void refusals(void **state)
{
    static const s117_attribute met[] = {S117_PLACE_NAMED, S117_SUITABLE, S117_AVAILABLE, S117_TERMS_AGREED};
    (void)state;
    in_hull();
    all_in_order();
    assert_int_equal(s117_person_withdraw(who, agreed, day_of("2010-01-01")), S117_OK);
    code(wish, S117_WRITTEN_REASONS, S117_NO);
    REFUSED(false, false); /* not refused */
    code(wish, S117_REFUSED, S117_NO);
    REFUSED(false, false);
    code(wish, S117_REFUSED, S117_YES);
    REFUSED(true, false);
    code(wish, S117_WRITTEN_REASONS, 0); /* unknown is not no */
    REFUSED(false, false);
    code(wish, S117_WRITTEN_REASONS, S117_YES);
    REFUSED(false, false);
    money(wish, S117_USUAL_COST, 100000);
    REFUSED(false, true);
    for (size_t i = 0; i < sizeof met / sizeof met[0]; i++) {
        code(wish, met[i], S117_NO);
        REFUSED(false, false);
        code(wish, met[i], 0);
        REFUSED(false, false);
        code(wish, met[i], S117_YES);
    }
    code(wish, S117_DECIDED_TYPE, S117_ACC_SHARED_LIVES); /* not the type decided on */
    REFUSED(false, false);
    code(wish, S117_DECIDED_TYPE, S117_ACC_CARE_HOME);
    REFUSED(false, true);
    code(wish, S117_PER, 0);
    REFUSED(false, false);
    code(wish, S117_PER, S117_PER_WEEK);
    when(care_home + 3, S117_TO, "2016-03-01");
    REFUSED(false, false);
}

/* Where there is no such choice nothing is wrong with a refusal: before April 2015, Wales, outside England, under 18. */
static void refusals_out_of_reach(void **state)
{
    (void)state;
    in_hull();
    all_in_order();
    code(wish, S117_REFUSED, S117_YES);
    code(wish, S117_WRITTEN_REASONS, S117_NO);
    money(wish, S117_USUAL_COST, 100000);
    REFUSED(true, true);
    asked_on("2015-04-01");
    assert_true(has_flaw(S117_FLAW_REFUSED_NO_REASONS, wish) && has_flaw(S117_FLAW_PREFERENCE_NOT_MET, wish));
    asked_on("2015-03-31");
    assert_false(any_flaw(S117_FLAW_REFUSED_NO_REASONS) || any_flaw(S117_FLAW_PREFERENCE_NOT_MET));
    code(care_home, S117_NATION, S117_NATION_WALES);
    REFUSED(false, false);
    code(care_home, S117_NATION, S117_NATION_UNKNOWN); /* nothing known against it */
    REFUSED(true, true);
    somebody_else();
    in_cardiff();
    all_in_order();
    code(wish, S117_REFUSED, S117_YES);
    code(wish, S117_WRITTEN_REASONS, S117_NO);
    REFUSED(false, false);
    somebody_else();
    owed_by(HULL, "03F");
    born("1998-03-02");
    all_in_order();
    code(wish, S117_REFUSED, S117_YES);
    code(wish, S117_WRITTEN_REASONS, S117_NO);
    REFUSED(false, false);
    asked_on("2016-03-02");
    assert_true(has_flaw(S117_FLAW_REFUSED_NO_REASONS, wish));
}

/* ---- prices -------------------------------------------------------------------------------------- */

/* The later price counts; one without an end gives way to it, one with an end contradicts it, and so does one of the same day. */
static void prices(void **state)
{
    s117_fact service, first, second;
    const s117i_book *b;
    (void)state;
    in_hull();
    service = aftercare("DAY");
    b = book();
    notes = (s117i_notes){.gap_count = 0};
    assert_int_equal(s117i_price_on(b, service, day_of("2016-03-01"), &notes), 0);
    first = price(service, 100, S117_PER_WEEK, "2015-01-01", NULL);
    second = price(service, 200, S117_PER_WEEK, "2016-01-01", NULL);
    b = book();
    assert_int_equal(s117i_price_on(b, service, day_of("2015-12-31"), &notes), first);
    assert_int_equal(s117i_price_on(b, service, day_of("2016-01-01"), &notes), second);
    assert_int_equal(notes.flaw_count, 0);
    when(first, S117_TO, "2016-02-01");
    b = book();
    assert_int_equal(s117i_price_on(b, service, day_of("2016-01-31"), &notes), second);
    assert_true(has_flaw(S117_FLAW_OVERLAP_PRICES, first));
    notes = (s117i_notes){.gap_count = 0};
    assert_int_equal(s117i_price_on(b, service, day_of("2016-02-01"), &notes), second);
    assert_int_equal(notes.flaw_count, 0);
    assert_int_equal(s117i_price_on(b, service, day_of("2016-01-31"), NULL), second);
    assert_int_equal(s117_person_set_date(who, first, S117_TO, S117_DATE_OPEN, S117_DATE_OPEN), S117_OK);
    when(first, S117_FROM, "2016-01-01");
    b = book();
    s117i_price_on(b, service, day_of("2016-01-31"), &notes);
    assert_int_equal(notes.flaw_count, 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        ASKED(lawful), ASKED(days), ASKED(out_of_reach), ASKED(council_unknown), ASKED(conditions), ASKED(no_before_unknown), ASKED(types), ASKED(cost),
        ASKED(other_units), ASKED(too_much), ASKED(no_preference), ASKED(agreement), ASKED(none_at_all), ASKED(other_lines), ASKED(refusals),
        ASKED(refusals_out_of_reach), ASKED(prices)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
