/* Packages: include/s117/package.h. "case 14" and the like are those of the law, local-authority.md section 10; CHG rules are its section 9. */
#include "money_help.h"

static s117_package *package;

static void open_package(const char *on)
{
    s117_package_free(package);
    package = NULL;
    assert_int_equal(s117_package_new(law, who, day_of(on), NULL, &package), S117_OK);
}

static int close_package(void **state)
{
    s117_package_free(package);
    package = NULL;
    return finish(state);
}

#define PACKAGE(function) cmocka_unit_test_setup_teardown(function, begin, close_package)

/* Where a line stands in the answer; -1. */
static int32_t at(s117_fact fact)
{
    for (int32_t i = 0; i < s117_package_line_count(package); i++)
        if (s117_package_line_fact(package, i) == fact)
            return i;
    return -1;
}

static bool gives(s117_fact fact, const char *rule)
{
    for (int32_t i = 0; i < s117_package_reason_count(package, at(fact)); i++)
        if (strcmp(s117_package_reason_rule(package, at(fact), i), rule) == 0)
            return true;
    return false;
}

static bool has_gap(s117_fact fact, int32_t what)
{
    for (int32_t i = 0; i < s117_package_gap_count(package, at(fact)); i++)
        if (s117_package_gap(package, at(fact), i) == what)
            return true;
    return false;
}

static bool has_flaw(s117_fact fact, int32_t what)
{
    for (int32_t i = 0; i < s117_package_flaw_count(package, at(fact)); i++)
        if (s117_package_flaw(package, at(fact), i) == what)
            return true;
    return false;
}

static bool is_line(s117_fact fact, s117_line status, s117_chargeable chargeable, s117_assessment assessment)
{
    return s117_package_line_status(package, at(fact)) == status && s117_package_line_chargeable(package, at(fact)) == chargeable &&
           s117_package_line_assessment(package, at(fact)) == assessment;
}

static s117_fact need;

/* An adult in Worcestershire, discharged on the first of June 2016. */
static void adult_in_aftercare(void)
{
    plain_life_with_nhs(WORCESTERSHIRE, ICB);
    add(S117_KIND_BIRTH, 0, "1980-05-05", NULL);
    need = a_need("2016-06-01");
}

static s117_money lawful_of(s117_fact fact)
{
    s117_money asked = 7, lawful = 7;
    int32_t per = 7;
    assert_int_equal(s117_package_line_top_up_amounts(package, at(fact), &asked, &lawful, &per), S117_OK);
    return lawful;
}

/* ---- what a line is ------------------------------------------------------------------------------- */

/* s117(6): both limbs. */
static void the_two_limbs(void **state)
{
    s117_fact service;
    (void)state;
    adult_in_aftercare();
    service = aftercare_line(need, "DOM", "2016-06-01", NULL);
    open_package("2020-01-01");
    assert_int_equal(s117_package_as_at(package), day_of("2020-01-01"));
    assert_int_equal(s117_package_duty(package), S117_DUTY_ACTIVE);
    assert_true(is_line(service, S117_LINE_AFTERCARE, S117_CHARGEABLE_NEVER, S117_ASSESSMENT_NEVER));
    assert_true(gives(service, "CHG-1"));
    assert_string_equal(s117_package_line_name(package, 0), s117_engine_service_name(law, s117_engine_service_find(law, "DOM")));
    code(need, S117_REDUCES_RISK, S117_NO);
    open_package("2020-01-01");
    assert_true(is_line(service, S117_LINE_NOT_AFTERCARE, S117_CHARGEABLE_ASSESSED, S117_ASSESSMENT_MAY));
    assert_true(gives(service, "CHG-2"));
    assert_string_equal(s117_package_line_law(package, 0), "Care Act 2014 ss 14, 17");
    code(need, S117_REDUCES_RISK, 0);
    open_package("2020-01-01");
    assert_true(is_line(service, S117_LINE_UNDETERMINED, S117_CHARGEABLE_UNDETERMINED, S117_ASSESSMENT_HOLD));
    assert_true(has_gap(service, S117_GAP_REDUCES_RISK));
    assert_int_equal(s117_package_gap_fact(package, 0, 0), need);
    assert_string_equal(s117_package_line_law(package, 0), "");
    code(need, S117_REDUCES_RISK, S117_YES);
    code(need, S117_DISORDER, S117_DISORDER_NONE);
    open_package("2020-01-01");
    assert_int_equal(s117_package_line_status(package, 0), S117_LINE_NOT_AFTERCARE);
    code(need, S117_DISORDER, 0);
    open_package("2020-01-01");
    assert_true(has_gap(service, S117_GAP_DISORDER));
}

/* Findings that decide are named, each with what it would take and what the line would then be. */
static void what_it_hangs_on(void **state)
{
    bool disorder = false, risk = false;
    (void)state;
    adult_in_aftercare();
    aftercare_line(need, "DOM", "2016-06-01", NULL);
    open_package("2020-01-01");
    for (int32_t i = 0; i < s117_package_hinge_count(package, 0); i++) {
        assert_int_equal(s117_package_hinge_fact(package, 0, i), need);
        assert_int_equal(s117_package_hinge_status(package, 0, i), S117_LINE_NOT_AFTERCARE);
        disorder = disorder || (s117_package_hinge_attribute(package, 0, i) == S117_DISORDER && s117_package_hinge_value(package, 0, i) == S117_DISORDER_NONE);
        risk = risk || (s117_package_hinge_attribute(package, 0, i) == S117_REDUCES_RISK && s117_package_hinge_value(package, 0, i) == S117_NO);
    }
    assert_true(disorder && risk);
}

static void lines_of_the_day(void **state)
{
    s117_fact first, second, over;
    (void)state;
    adult_in_aftercare();
    second = aftercare_line(need, "DOM", "2017-06-01", NULL);
    over = aftercare_line(need, "DOM", "2016-06-01", "2020-01-01");
    first = aftercare_line(need, "DOM", "2016-06-01", NULL);
    open_package("2020-01-01");
    assert_int_equal(s117_package_line_count(package), 2);
    assert_int_equal(s117_package_line_fact(package, 0), first); /* in order of start */
    assert_int_equal(s117_package_line_fact(package, 1), second);
    open_package("2019-12-31");
    assert_int_equal(s117_package_line_count(package), 3);
    assert_true(at(over) >= 0);
    assert_int_equal(s117_person_withdraw(who, second, day_of("2019-01-01")), S117_OK);
    open_package("2020-01-01");
    assert_int_equal(s117_package_line_count(package), 1);
    open_package("2015-01-01"); /* before any, and before the detention */
    assert_int_equal(s117_package_line_count(package), 0);
    assert_int_equal(s117_package_duty(package), S117_DUTY_NOT_ELIGIBLE);
}

/* In hospital nothing is aftercare yet; after a lawful ending nothing any more. */
static void only_while_the_duty_is_owed(void **state)
{
    s117_fact service;
    (void)state;
    adult_in_aftercare();
    service = aftercare_line(need, "DOM", "2016-01-01", NULL);
    open_package("2016-05-31");
    assert_int_equal(s117_package_duty(package), S117_DUTY_ENTITLED_IN_HOSPITAL);
    assert_int_equal(s117_package_line_status(package, 0), S117_LINE_NOT_AFTERCARE);
    open_package("2016-06-01");
    assert_true(is_line(service, S117_LINE_AFTERCARE, S117_CHARGEABLE_NEVER, S117_ASSESSMENT_NEVER));
}

/* CHG-14: no financial assessment for a s117 line; CHG-5: means make no difference. */
static void assessments_and_means(void **state)
{
    s117_fact service, made, means;
    (void)state;
    adult_in_aftercare();
    service = aftercare_line(need, "DOM", "2016-06-01", NULL);
    made = add(S117_KIND_FINANCIAL_ASSESSMENT, 0, "2018-01-01", NULL);
    link_to(made, S117_LINE, service);
    means = add(S117_KIND_MEANS, 0, "2018-01-01", NULL);
    code(means, S117_MEANS, S117_MEANS_DAMAGES);
    open_package("2020-01-01");
    assert_true(has_flaw(service, S117_FLAW_ASSESSED));
    assert_true(gives(service, "CHG-14"));
    assert_int_equal(s117_package_line_chargeable(package, 0), S117_CHARGEABLE_NEVER);
    int32_t whole = s117_package_flaw_count(package, -1);
    assert_int_equal(whole, 1);
    assert_int_equal(s117_package_flaw(package, -1, 0), S117_FLAW_MEANS);
    assert_int_equal(s117_package_flaw_fact(package, -1, 0, 0), means);
}

/* ---- top-ups -------------------------------------------------------------------------------------- */

/* Supported living at £1,000, usual cost £900, rent of £180. */
static s117_fact case_14(s117_fact *ret_rent, s117_fact *ret_preference)
{
    adult_in_aftercare();
    s117_fact service = aftercare_line(need, "ACC-SL", "2023-01-02", NULL), rent = line("ACC-SL", "2023-01-02", NULL);
    code(service, S117_TENANCY, S117_TENANCY_SPECIALIST);
    price(service, 100000, S117_PER_WEEK, NULL, NULL);
    code(rent, S117_COMPONENT, S117_PART_RENT);
    link_to(rent, S117_PART_OF, service);
    *ret_preference = preferred(service, S117_ACC_SUPPORTED_LIVING, 90000, "2023-01-02");
    *ret_rent = rent;
    return service;
}

/* Case 14: rent free, top-up £100 only with agreement. Case 17: £60 of the £100. */
static void section_10_cases_14_and_17(void **state)
{
    s117_fact service, rent, preference, asked;
    s117_money is_asked = 0, lawful = 0;
    int32_t per = 0;
    (void)state;
    service = case_14(&rent, &preference);
    open_package("2023-06-01");
    assert_int_equal(s117_package_line_top_up(package, at(service)), S117_TOP_UP_NONE);
    assert_int_equal(s117_package_line_top_up_amounts(package, at(service), &is_asked, &lawful, &per), S117_OK);
    assert_int_equal(is_asked, S117_MONEY_UNKNOWN);
    assert_int_equal(lawful, 0);
    assert_int_equal(per, 0);
    asked = top_up(service, 10000, "2023-01-02");
    open_package("2023-06-01");
    assert_true(is_line(rent, S117_LINE_AFTERCARE, S117_CHARGEABLE_NEVER, S117_ASSESSMENT_NEVER));
    assert_true(gives(rent, "CHG-3"));
    assert_int_equal(s117_package_line_top_up(package, at(service)), S117_TOP_UP_LAWFUL);
    assert_int_equal(lawful_of(service), 10000);
    assert_true(gives(service, "CHG-6"));
    money(asked, S117_AMOUNT, 6000);
    open_package("2023-06-01");
    assert_int_equal(s117_package_line_top_up_amounts(package, at(service), &is_asked, &lawful, &per), S117_OK);
    assert_int_equal(is_asked, 6000);
    assert_int_equal(lawful, 6000);
    assert_int_equal(per, S117_PER_WEEK);
    code(asked, S117_WRITTEN, S117_NO);
    open_package("2023-06-01");
    assert_int_equal(s117_package_line_top_up(package, at(service)), S117_TOP_UP_UNLAWFUL);
    assert_int_equal(lawful_of(service), 0);
    assert_true(has_flaw(service, S117_FLAW_UNLAWFUL_TOP_UP));
}

/* Any condition that fails makes it unlawful; any that nobody recorded leaves it open, and says which. */
static void each_condition_of_a_top_up(void **state)
{
    static const struct { bool of_preference; s117_attribute attribute; int32_t gap; const char *rule; } conditions[] = {
        {true, S117_PLACE_NAMED, S117_GAP_PLACE_NAMED, "CHG-6"}, {true, S117_SUITABLE, S117_GAP_SUITABLE, "CHG-6"},
        {true, S117_AVAILABLE, S117_GAP_AVAILABLE, "CHG-6"}, {true, S117_TERMS_AGREED, S117_GAP_TERMS, "CHG-6"},
        {true, S117_ADEQUATE_OFFER, S117_GAP_ADEQUATE_OFFER, "CHG-7"}, {false, S117_WRITTEN, S117_GAP_AGREEMENT, "CHG-6"},
        {false, S117_WILLING_AND_ABLE, S117_GAP_PAYER_ABLE, "CHG-6"}};
    s117_fact service, rent, preference, asked;
    (void)state;
    service = case_14(&rent, &preference);
    asked = top_up(service, 10000, "2023-01-02");
    for (size_t i = 0; i < sizeof conditions / sizeof conditions[0]; i++) {
        s117_fact of = conditions[i].of_preference ? preference : asked;
        code(of, conditions[i].attribute, S117_NO);
        open_package("2023-06-01");
        assert_int_equal(s117_package_line_top_up(package, at(service)), S117_TOP_UP_UNLAWFUL);
        assert_true(gives(service, conditions[i].rule));
        assert_int_equal(lawful_of(service), 0);
        code(of, conditions[i].attribute, S117_UNKNOWN);
        open_package("2023-06-01");
        assert_int_equal(s117_package_line_top_up(package, at(service)), S117_TOP_UP_UNDETERMINED);
        assert_true(has_gap(service, conditions[i].gap));
        assert_int_equal(lawful_of(service), S117_MONEY_UNKNOWN);
        code(of, conditions[i].attribute, S117_YES);
    }
    code(asked, S117_CONTENTS, 127 - S117_CONTENTS_REVIEW); /* CHG-17 */
    open_package("2023-06-01");
    assert_int_equal(s117_package_line_top_up(package, at(service)), S117_TOP_UP_DEFECTIVE);
    assert_true(has_flaw(service, S117_FLAW_DEFECTIVE_TOP_UP));
    assert_int_equal(lawful_of(service), 10000);
    code(asked, S117_CONTENTS, 127);
    money(preference, S117_USUAL_COST, 100000); /* CHG-16: no dearer than usual */
    open_package("2023-06-01");
    assert_int_equal(s117_package_line_top_up(package, at(service)), S117_TOP_UP_UNLAWFUL);
    assert_true(gives(service, "CHG-16"));
    money(preference, S117_USUAL_COST, 90000);
    code(service, S117_NATION, S117_NATION_WALES); /* case 16, CHG-8 */
    open_package("2023-06-01");
    assert_int_equal(s117_package_line_top_up(package, at(service)), S117_TOP_UP_UNLAWFUL);
    assert_true(gives(service, "CHG-8"));
}

/* Nothing but the sum is recorded: every fact that is missing is asked for. */
static void all_that_is_missing_is_said(void **state)
{
    static const int32_t missing[] = {S117_GAP_PLACE_NAMED, S117_GAP_DECIDED_TYPE, S117_GAP_SUITABLE, S117_GAP_AVAILABLE, S117_GAP_TERMS,
                                      S117_GAP_ADEQUATE_OFFER, S117_GAP_USUAL_COST, S117_GAP_PAYER_ABLE, S117_GAP_AGREEMENT, S117_GAP_CONTENTS,
                                      S117_GAP_INFORMED};
    s117_fact service, asked;
    (void)state;
    adult_in_aftercare();
    service = aftercare_line(need, "ACC-RES", "2023-01-02", NULL);
    code(service, S117_NATION, S117_NATION_ENGLAND);
    price(service, 100000, S117_PER_WEEK, NULL, NULL);
    add(S117_KIND_PREFERENCE, service, "2023-01-02", NULL);
    asked = add(S117_KIND_TOP_UP, service, "2023-01-02", NULL);
    money(asked, S117_AMOUNT, 10000);
    code(asked, S117_PER, S117_PER_WEEK);
    open_package("2023-06-01");
    assert_int_equal(s117_package_line_top_up(package, at(service)), S117_TOP_UP_UNDETERMINED);
    for (size_t i = 0; i < sizeof missing / sizeof missing[0]; i++)
        assert_true(has_gap(service, missing[i]));
}

/* practice.md T6: £395 a week for live-in care: no accommodation, no top-up. */
static void a_shortfall(void **state)
{
    s117_fact service;
    (void)state;
    adult_in_aftercare();
    service = aftercare_line(need, "DOM-LIVEIN", "2023-01-02", NULL);
    top_up(service, 39500, "2023-01-02");
    open_package("2023-06-01");
    assert_int_equal(s117_package_line_top_up(package, 0), S117_TOP_UP_UNLAWFUL);
    assert_int_equal(lawful_of(service), 0);
    assert_true(has_flaw(service, S117_FLAW_SHORTFALL));
    assert_true(gives(service, "CHG-1"));
}

/* practice.md T7: £150 a week above an adequate offer at £700. */
static void manchester(void **state)
{
    s117_fact service;
    (void)state;
    adult_in_aftercare();
    service = aftercare_line(need, "ACC-RES", "2018-01-08", NULL);
    price(service, 85000, S117_PER_WEEK, NULL, NULL);
    preferred(service, S117_ACC_CARE_HOME, 70000, "2018-01-08");
    top_up(service, 15000, "2018-01-08");
    open_package("2018-06-01");
    assert_int_equal(s117_package_line_top_up(package, 0), S117_TOP_UP_LAWFUL);
    assert_int_equal(lawful_of(service), 15000);
}

/* ---- direct payments ------------------------------------------------------------------------------ */

/* Case 23: a drug rehabilitation requirement bars the council's payment (CHG-19); a health budget by another route is still to be had. */
static void section_10_case_23(void **state)
{
    s117_fact service, bar;
    (void)state;
    adult_in_aftercare();
    service = aftercare_line(need, "DOM", "2023-01-02", NULL);
    bar = add(S117_KIND_EXCLUSION, 0, "2023-01-02", NULL);
    code(bar, S117_REQUIREMENT, S117_REQUIREMENT_DRUG);
    open_package("2023-06-01");
    assert_int_equal(s117_package_line_direct_payment(package, 0), S117_AVAILABILITY_BARRED);
    assert_true(gives(service, "CHG-19"));
    assert_int_equal(s117_package_line_health_budget(package, 0), S117_AVAILABILITY_YES);
    assert_int_equal(s117_person_withdraw(who, bar, day_of("2023-01-03")), S117_OK);
    open_package("2023-06-01");
    assert_int_equal(s117_package_line_direct_payment(package, 0), S117_AVAILABILITY_YES);
}

/* ---- calls ---------------------------------------------------------------------------------------- */

static s117_status made(s117_date on, const s117_question *question)
{
    s117_package *none = NULL;
    s117_status status = s117_package_new(law, who, on, question, &none);
    if (status != S117_OK)
        assert_null(none);
    s117_package_free(none);
    return status;
}

static void calls_that_fail(void **state)
{
    struct { s117_question question; uint64_t more[200]; } later = {.question = {.size = sizeof(s117_question) + 8}};
    uint64_t room[2048] = {0};
    s117_question question = {.size = 0};
    s117_package *none = NULL;
    s117_date on = day_of("2023-06-01");
    (void)state;
    adult_in_aftercare();
    aftercare_line(need, "DOM", "2016-06-01", NULL);
    assert_int_equal(s117_package_new(NULL, who, on, NULL, &none), S117_E_NULL);
    assert_int_equal(s117_package_new(law, NULL, on, NULL, &none), S117_E_NULL);
    assert_int_equal(s117_package_new(law, who, on, NULL, NULL), S117_E_NULL);
    assert_int_equal(s117_package_new((const s117_engine *)(const void *)room, who, on, NULL, &none), S117_E_HANDLE);
    assert_int_equal(s117_package_new(law, (const s117_person *)(const void *)room, on, NULL, &none), S117_E_HANDLE);
    assert_null(none);
    assert_int_equal(made(day_of("1983-09-30"), NULL), S117_OK);
    assert_int_equal(made(day_of("1983-09-29"), NULL), S117_E_DATE);
    assert_int_equal(made(S117_DATE_MAX, NULL), S117_OK);
    assert_int_equal(made(S117_DATE_MAX + 1, NULL), S117_E_DATE);
    assert_int_equal(made(S117_DATE_OPEN, NULL), S117_E_DATE);
    assert_int_equal(made(S117_DATE_UNKNOWN, NULL), S117_E_DATE);
    assert_int_equal(made(S117_DATE_INVALID, NULL), S117_E_DATE);
    assert_int_equal(made(on, &question), S117_E_STRUCT_SMALL);
    question.size = sizeof question - 1;
    assert_int_equal(made(on, &question), S117_E_STRUCT_SMALL);
    question.size = UINT32_MAX;
    assert_int_equal(made(on, &question), S117_E_STRUCT_SIZE);
    assert_int_equal(made(on, &later.question), S117_OK);
    later.more[0] = 1;
    assert_int_equal(made(on, &later.question), S117_E_STRUCT_NEWER);
    question = (s117_question){.size = sizeof question, .options = 2}; /* an account's option */
    assert_int_equal(made(on, &question), S117_E_CODE);
    question = (s117_question){.size = sizeof question, .known_by = S117_DATE_INVALID};
    assert_int_equal(made(on, &question), S117_E_DATE);
    question = (s117_question){.size = sizeof question, .law_as_at = day_of("1983-09-29")};
    assert_int_equal(made(on, &question), S117_E_DATE);
}

static void expect_no_index(const s117_package *p, int32_t of, int32_t index)
{
    assert_null(s117_package_reason_rule(p, of, index));
    assert_null(s117_package_reason_sentence(p, of, index));
    assert_int_equal(s117_package_reason_fact(p, of, index, 0), 0);
    assert_int_equal(s117_package_gap(p, of, index), 0);
    assert_int_equal(s117_package_gap_fact(p, of, index), 0);
    assert_int_equal(s117_package_flaw(p, of, index), 0);
    assert_null(s117_package_flaw_sentence(p, of, index));
    assert_int_equal(s117_package_flaw_fact(p, of, index, 0), 0);
    assert_null(s117_package_point(p, of, index));
    assert_int_equal(s117_package_point_differs(p, of, index), 0);
    assert_int_equal(s117_package_hinge_fact(p, of, index), 0);
    assert_int_equal(s117_package_hinge_attribute(p, of, index), 0);
    assert_int_equal(s117_package_hinge_value(p, of, index), -1);
    assert_int_equal(s117_package_hinge_status(p, of, index), -1);
}

static void expect_no_line(const s117_package *p, int32_t of)
{
    assert_int_equal(s117_package_line_fact(p, of), 0);
    assert_null(s117_package_line_name(p, of));
    assert_int_equal(s117_package_line_status(p, of), -1);
    assert_int_equal(s117_package_line_chargeable(p, of), -1);
    assert_null(s117_package_line_law(p, of));
    assert_int_equal(s117_package_line_assessment(p, of), -1);
    assert_int_equal(s117_package_line_top_up(p, of), -1);
    assert_int_equal(s117_package_line_direct_payment(p, of), -1);
    assert_int_equal(s117_package_line_health_budget(p, of), -1);
    assert_int_equal(s117_package_point_count(p, of), 0);
    assert_int_equal(s117_package_hinge_count(p, of), 0);
}

static void expect_nothing_of(const s117_package *p, int32_t of)
{
    expect_no_line(p, of);
    assert_int_equal(s117_package_reason_count(p, of), 0);
    assert_int_equal(s117_package_gap_count(p, of), 0);
    assert_int_equal(s117_package_flaw_count(p, of), 0);
    expect_no_index(p, of, 0);
}

static void out_of_range(void **state)
{
    s117_money asked = 5, lawful = 5;
    int32_t per = 5;
    s117_fact service;
    (void)state;
    adult_in_aftercare();
    service = line("DOM", "2016-06-01", NULL); /* for no need: a gap and a flaw */
    open_package("2023-06-01");
    assert_int_equal(s117_package_gap(package, 0, 0), S117_GAP_NEED);
    assert_int_equal(s117_package_gap_fact(package, 0, 0), service);
    assert_true(has_flaw(service, S117_FLAW_NO_NEED));
    assert_non_null(s117_package_flaw_sentence(package, 0, 0));
    assert_int_equal(s117_package_flaw_fact(package, 0, 0, 2), 0);
    assert_int_equal(s117_package_flaw_fact(package, 0, 0, -1), 0);
    assert_int_equal(s117_package_reason_fact(package, 0, 0, 3), 0);
    assert_int_equal(s117_package_reason_fact(package, 0, 0, -1), 0);
    expect_no_index(package, 0, -1);
    expect_no_index(package, 0, 100);
    expect_nothing_of(package, 1);
    expect_nothing_of(package, -2);
    expect_nothing_of(package, INT32_MIN);
    expect_nothing_of(package, INT32_MAX);
    expect_no_line(package, -1); /* the package as a whole is no line */
    assert_int_equal(s117_package_line_top_up_amounts(package, 1, &asked, &lawful, &per), S117_E_INDEX);
    assert_int_equal(s117_package_line_top_up_amounts(package, -1, &asked, &lawful, &per), S117_E_INDEX);
    assert_int_equal(s117_package_line_top_up_amounts(package, 0, NULL, &lawful, &per), S117_E_NULL);
    assert_int_equal(s117_package_line_top_up_amounts(package, 0, &asked, NULL, &per), S117_E_NULL);
    assert_int_equal(s117_package_line_top_up_amounts(package, 0, &asked, &lawful, NULL), S117_E_NULL);
    assert_true(asked == 5 && lawful == 5 && per == 5);
}

static void of_nothing_and_of_something_else(void **state)
{
    uint64_t room[512] = {0};
    const s117_package *of[] = {NULL, (const s117_package *)(const void *)room};
    s117_money asked = 5, lawful = 5;
    int32_t per = 5;
    char words[8] = "before";
    (void)state;
    for (int i = 0; i < 2; i++) {
        assert_int_equal(s117_package_as_at(of[i]), S117_DATE_INVALID);
        assert_int_equal(s117_package_duty(of[i]), -1);
        assert_int_equal(s117_package_line_count(of[i]), 0);
        expect_nothing_of(of[i], 0);
        expect_nothing_of(of[i], -1);
        assert_int_equal(s117_package_line_top_up_amounts(of[i], 0, &asked, &lawful, &per), i == 0 ? S117_E_NULL : S117_E_HANDLE);
        assert_int_equal(s117_package_text(of[i], words, sizeof words), 0);
        assert_int_equal(s117_package_text(of[i], NULL, 0), 0);
    }
    s117_package_free(NULL);
    s117_package_free((s117_package *)(void *)room);
}

static void the_text(void **state)
{
    static char whole[16384], cut[64];
    s117_fact service, rent, preference;
    size_t length;
    (void)state;
    service = case_14(&rent, &preference);
    top_up(service, 10000, "2023-01-02");
    open_package("2023-06-01");
    another_person();
    law_is(NULL, 0, NULL); /* it outlives both */
    length = s117_package_text(package, whole, sizeof whole);
    assert_int_equal(length, strlen(whole));
    assert_int_equal(s117_package_text(package, NULL, 0), length);
    memset(cut, 'x', sizeof cut);
    assert_int_equal(s117_package_text(package, cut, sizeof cut), length);
    assert_memory_equal(cut, whole, sizeof cut - 1);
    assert_int_equal(cut[sizeof cut - 1], 0);
    assert_int_equal(s117_package_text(package, cut, 1), length);
    assert_int_equal(cut[0], 0);
    assert_int_equal(s117_package_text(package, whole, length + 1), length);
    assert_int_equal(strlen(whole), length);
    assert_non_null(strstr(whole, "£100.00"));
    assert_non_null(strstr(whole, "CHG-3"));
    assert_non_null(strstr(whole, "CHG-6"));
}

/* A top-up, a part, a line for no need, one for two needs, means, an exclusion, an assessment. */
static void memory_runs_out(void **state)
{
    probe p = {0};
    s117_status status = S117_E_MEMORY;
    s117_package *some = NULL;
    s117_fact service, rent, preference;
    (void)state;
    person_on(&p);
    service = case_14(&rent, &preference);
    top_up(service, 10000, "2023-01-02");
    line("NO-SUCH", "2023-01-02", NULL);
    meets(service, a_need("2023-01-02"), NULL, NULL);
    code(add(S117_KIND_MEANS, 0, "2018-01-01", NULL), S117_MEANS, S117_MEANS_DAMAGES);
    code(add(S117_KIND_EXCLUSION, 0, "2018-01-01", NULL), S117_REQUIREMENT, S117_REQUIREMENT_DRUG);
    link_to(add(S117_KIND_FINANCIAL_ASSESSMENT, 0, "2023-02-01", NULL), S117_LINE, service);
    long before = p.live, failures = -1;
    for (long n = 1; status == S117_E_MEMORY; n++, failures++) {
        p.fail_at = p.calls + n;
        status = s117_package_new(law, who, day_of("2023-06-01"), NULL, &some);
        p.fail_at = 0;
        if (status != S117_OK) {
            assert_null(some);
            assert_int_equal(p.live, before);
        }
    }
    assert_int_equal(status, S117_OK);
    assert_true(failures >= 10);
    assert_int_equal(s117_package_line_count(some), 3);
    s117_package_free(some);
    assert_int_equal(p.live, before);
    free_who(&p);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        PACKAGE(the_two_limbs), PACKAGE(what_it_hangs_on), PACKAGE(lines_of_the_day), PACKAGE(only_while_the_duty_is_owed),
        PACKAGE(assessments_and_means), PACKAGE(section_10_cases_14_and_17), PACKAGE(each_condition_of_a_top_up),
        PACKAGE(all_that_is_missing_is_said), PACKAGE(a_shortfall), PACKAGE(manchester), PACKAGE(section_10_case_23),
        PACKAGE(calls_that_fail), PACKAGE(out_of_range), PACKAGE(of_nothing_and_of_something_else), PACKAGE(the_text),
        PACKAGE(memory_runs_out)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
