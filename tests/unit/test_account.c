/* Accounts: include/s117/account.h. Figures are worked out by hand where they stand; practice.md is /work/shared/practice.md of the project,
 * "case 14" and "case 17" are those of the law, local-authority.md section 10. */
#include "money_help.h"

static s117_account *account;

static void open_with(const char *from, const char *to, s117_counting counting, uint32_t options)
{
    s117_accounting how = {.size = sizeof how, .counting = counting, .options = options};
    s117_account_free(account);
    account = NULL;
    assert_int_equal(s117_account_new(law, who, day_of(from), day_of(to), &how, &account), S117_OK);
}

static void open_account(const char *from, const char *to) { open_with(from, to, 0, 0); }

static int close_account(void **state)
{
    s117_account_free(account);
    account = NULL;
    return finish(state);
}

#define ACCOUNT(function) cmocka_unit_test_setup_teardown(function, begin, close_account)

/* What a party and body bear in all; unknown if they bear nothing. */
static s117_money bears(int32_t party, const char *body)
{
    for (int32_t i = 0; i < s117_account_total_count(account); i++)
        if (s117_account_total_party(account, i) == party && strcmp(s117_account_total_body(account, i), body) == 0)
            return s117_account_total_amount(account, i);
    return S117_MONEY_UNKNOWN;
}

static bool has_gap(int32_t what)
{
    for (int32_t i = 0; i < s117_account_gap_count(account); i++)
        if (s117_account_gap(account, i) == what)
            return true;
    return false;
}

static bool has_flaw(int32_t what)
{
    for (int32_t i = 0; i < s117_account_flaw_count(account); i++)
        if (s117_account_flaw(account, i) == what)
            return true;
    return false;
}

/* Aftercare at a price a week since the first Monday of 2023, shared; in Devon, whose NHS body is Devon's. */
static s117_fact shared_line(const char *catalogue, s117_money weekly, int64_t council, int64_t nhs)
{
    plain_life_with_nhs(DEVON, DEVON_ICB);
    add(S117_KIND_BIRTH, 0, "1980-05-05", NULL);
    s117_fact service = aftercare_line(a_need("2023-01-02"), catalogue, "2023-01-02", NULL);
    price(service, weekly, S117_PER_WEEK, NULL, NULL);
    if (council + nhs > 0)
        decision("2023-01-02", council, nhs);
    return service;
}

/* ---- policies ------------------------------------------------------------------------------------- */

typedef struct policy { const char *id, *council; s117_date from; int64_t age_from, age_to, share_council, share_nhs, old_cases; } policy;

static void law_with(const policy *policies, size_t count)
{
    s117_config *config = NULL;
    s117_engine_free(law);
    assert_int_equal(s117_config_new(NULL, &config), S117_OK);
    assert_int_equal(s117_config_load_register(config), S117_OK);
    for (size_t i = 0; i < count; i++) {
        const policy *p = &policies[i];
        int32_t at = -1;
        assert_int_equal(s117_config_add_policy(config, p->id, &at), S117_OK);
        assert_int_equal(s117_config_policy_number(config, at, S117_POLICY_FROM, p->from), S117_OK);
        assert_int_equal(s117_config_policy_number(config, at, S117_POLICY_SHARE_COUNCIL, p->share_council), S117_OK);
        assert_int_equal(s117_config_policy_number(config, at, S117_POLICY_SHARE_NHS, p->share_nhs), S117_OK);
        if (p->council != NULL)
            assert_int_equal(s117_config_policy_text(config, at, S117_POLICY_COUNCIL, p->council), S117_OK);
        if (p->age_from != 0)
            assert_int_equal(s117_config_policy_number(config, at, S117_POLICY_AGE_FROM, p->age_from), S117_OK);
        if (p->age_to != 0)
            assert_int_equal(s117_config_policy_number(config, at, S117_POLICY_AGE_TO, p->age_to), S117_OK);
        if (p->old_cases != 0)
            assert_int_equal(s117_config_policy_number(config, at, S117_POLICY_OLD_CASES, p->old_cases), S117_OK);
    }
    assert_int_equal(s117_engine_new(config, &law), S117_OK);
    s117_config_free(config);
}

static void devon(const char *born)
{
    const policy policies[] = {{"DEVON-ADULT", DEVON, day_of("2020-01-01"), 18, 0, 54, 46, 0}, {"DEVON-CHILD", DEVON, day_of("2020-01-01"), 0, 18, 67, 33, 0}};
    law_with(policies, 2);
    plain_life_with_nhs(DEVON, DEVON_ICB);
    add(S117_KIND_BIRTH, 0, born, NULL);
    price(aftercare_line(a_need("2023-01-02"), "ACC-RES", "2023-01-02", NULL), 100000, S117_PER_WEEK, NULL, NULL);
}

/* practice.md T1: Devon adult, £1,000.00 a week: health £460.00, council £540.00 (P09). */
static void an_adult_in_devon(void **state)
{
    (void)state;
    devon("1980-05-05");
    open_account("2023-05-29", "2023-06-05");
    assert_int_equal(bears(S117_PARTY_NHS, DEVON_ICB), 46000);
    assert_int_equal(bears(S117_PARTY_COUNCIL, DEVON), 54000);
    assert_int_equal(s117_account_whole(account), 100000);
    assert_string_equal(s117_account_policy(account, 0), "DEVON-ADULT");
    assert_int_equal(s117_account_decision(account, 0), 0);
}

/* T2: Devon child: health £330.00, council £670.00. On the eighteenth birthday the adults' shares begin: 330 + 460 and 670 + 540. */
static void a_child_in_devon(void **state)
{
    (void)state;
    devon("2005-06-05");
    open_account("2023-05-29", "2023-06-05");
    assert_int_equal(bears(S117_PARTY_NHS, DEVON_ICB), 33000);
    assert_int_equal(bears(S117_PARTY_COUNCIL, DEVON), 67000);
    open_account("2023-05-29", "2023-06-12");
    assert_int_equal(bears(S117_PARTY_NHS, DEVON_ICB), 79000);
    assert_int_equal(bears(S117_PARTY_COUNCIL, DEVON), 121000);
    assert_int_equal(s117_account_count(account), 4);
}

/* A policy that fixes a period changes nothing on the day it begins, ends, or comes to be for the person. */
static void a_period_in_devon(void **state)
{
    static const struct { s117_policy_field field; const char *day; int64_t value; } fields[] = {
        {S117_POLICY_FROM, "2023-05-30", 0}, {S117_POLICY_TO, "2023-06-02", 0}, {S117_POLICY_AGE_FROM, NULL, 43},
        {S117_POLICY_DUE, NULL, S117_DUE_REVIEW}, {S117_POLICY_COUNT, NULL, 6}, {S117_POLICY_UNIT, NULL, S117_UNIT_MONTHS}};
    s117_config *config = NULL;
    int32_t at = -1;
    (void)state;
    devon("1980-05-31");
    s117_engine_free(law);
    law = NULL;
    assert_int_equal(s117_config_new(NULL, &config), S117_OK);
    assert_int_equal(s117_config_load_register(config), S117_OK);
    assert_int_equal(s117_config_add_policy(config, "REVIEWS", &at), S117_OK);
    for (size_t i = 0; i < sizeof fields / sizeof fields[0]; i++)
        assert_int_equal(s117_config_policy_number(config, at, fields[i].field, fields[i].day ? day_of(fields[i].day) : fields[i].value), S117_OK);
    assert_int_equal(s117_engine_new(config, &law), S117_OK);
    s117_config_free(config);
    open_account("2023-05-29", "2023-06-05");
    assert_int_equal(s117_account_count(account), 1); /* nobody divided it */
    assert_int_equal(bears(S117_PARTY_JOINT, ""), 100000);
    assert_string_equal(s117_account_policy(account, 0), "");
}

static void staffordshire(const char *from)
{
    const policy policies[] = {{"STAFFS", "E10000028", day_of("2022-04-01"), 0, 0, 50, 50, S117_OLD_CASES_NEXT_REVIEW}};
    law_with(policies, 1);
    plain_life_with_nhs("E10000028", "QNC");
    price(aftercare_line(a_need(from), "ACC-NUR", from, NULL), 100000, S117_PER_WEEK, NULL, NULL);
}

/* T3: a package since 2019 keeps its split (here 60 to 40) to the review of 15 September 2022; 600 + 500 and 400 + 500 (P07). */
static void an_old_case_in_staffordshire(void **state)
{
    s117_fact review;
    (void)state;
    staffordshire("2019-05-06");
    decision("2019-05-06", 60, 40);
    review = add(S117_KIND_REVIEW, 0, "2022-09-15", NULL);
    code(review, S117_REVIEW_OF, S117_REVIEW_PACKAGE);
    open_account("2022-09-08", "2022-09-22");
    assert_int_equal(bears(S117_PARTY_COUNCIL, "E10000028"), 110000);
    assert_int_equal(bears(S117_PARTY_NHS, "QNC"), 90000);
    assert_int_equal(s117_account_entry_to(account, 0), day_of("2022-09-15"));
    open_account("2022-09-08", "2022-09-15"); /* "old split to 14 September" */
    assert_int_equal(bears(S117_PARTY_COUNCIL, "E10000028"), 60000);
    open_account("2022-09-15", "2022-09-22");
    assert_int_equal(bears(S117_PARTY_COUNCIL, "E10000028"), 50000);
}

/* T3: one new on 1 April 2022 is shared half and half at once. */
static void a_new_case_in_staffordshire(void **state)
{
    (void)state;
    staffordshire("2022-04-01");
    open_account("2022-07-01", "2022-07-08"); /* 500.00 each */
    assert_int_equal(bears(S117_PARTY_COUNCIL, "E10000028"), 50000);
    assert_int_equal(bears(S117_PARTY_NHS, "QNC"), 50000);
}

/* ---- pennies -------------------------------------------------------------------------------------- */

/* T11: £700.01 at 50 to 50: 350.01 to the council, which bears the odd penny, and 350.00. */
static void the_odd_penny(void **state)
{
    int64_t whole = 7;
    (void)state;
    shared_line("ACC-RES", 70001, 50, 50);
    open_account("2023-01-02", "2023-01-09");
    assert_int_equal(bears(S117_PARTY_COUNCIL, DEVON), 35001);
    assert_int_equal(bears(S117_PARTY_NHS, DEVON_ICB), 35000);
    assert_int_equal(s117_account_share(account, 0, &whole), 50);
    assert_int_equal(whole, 100);
    assert_non_null(strstr(s117_account_working(account, 0), "odd penny"));
    assert_null(strstr(s117_account_working(account, 1), "odd penny"));
    assert_non_null(strstr(s117_account_working(account, 1), "£700.01"));
    open_account("2023-01-09", "2023-01-16"); /* two weeks are 1,400.02: 700.01 each, so now the penny is the other's */
    assert_int_equal(bears(S117_PARTY_COUNCIL, DEVON), 35000);
    assert_int_equal(bears(S117_PARTY_NHS, DEVON_ICB), 35001);
}

/* A year cut into days comes to what it is in one piece: 365 days of 700.01 a week are 36,500.5214..., 36,500.52. */
static void cutting_changes_no_penny(void **state)
{
    s117_money council = 0, nhs = 0;
    (void)state;
    shared_line("ACC-RES", 70001, 54, 46);
    open_account("2023-01-02", "2024-01-02");
    s117_money in_all = bears(S117_PARTY_COUNCIL, DEVON), nhs_in_all = bears(S117_PARTY_NHS, DEVON_ICB);
    assert_int_equal(s117_account_whole(account), 3650052);
    assert_int_equal(nhs_in_all, 1679023); /* 46 of 100 of it is 16,790.2392, rounded down */
    assert_int_equal(in_all, 1971029);
    for (s117_date day = day_of("2023-01-02"); day < day_of("2024-01-02"); day++) {
        s117_account_free(account);
        account = NULL;
        assert_int_equal(s117_account_new(law, who, day, day + 1, NULL, &account), S117_OK);
        council += bears(S117_PARTY_COUNCIL, DEVON);
        nhs += bears(S117_PARTY_NHS, DEVON_ICB);
    }
    assert_int_equal(council, in_all);
    assert_int_equal(nhs, nhs_in_all);
}

/* £99.99 once, on its first day: 49.995 each, rounded down for the NHS. */
static void a_price_for_once(void **state)
{
    s117_fact service;
    (void)state;
    plain_life_with_nhs(DEVON, DEVON_ICB);
    service = aftercare_line(a_need("2023-01-02"), "EQP", "2023-01-02", NULL);
    price(service, 9999, S117_PER_ONCE, "2023-03-15", NULL);
    decision("2023-01-02", 50, 50);
    open_account("2023-03-15", "2023-03-16");
    assert_int_equal(bears(S117_PARTY_COUNCIL, DEVON), 5000);
    assert_int_equal(bears(S117_PARTY_NHS, DEVON_ICB), 4999);
    open_account("2023-03-01", "2024-03-01");
    assert_int_equal(s117_account_whole(account), 9999);
    open_account("2023-03-16", "2024-03-01");
    assert_int_equal(s117_account_whole(account), 0);
    assert_int_equal(s117_account_gap_count(account), 0);
    open_account("2023-01-02", "2023-03-15"); /* no price yet */
    assert_int_equal(s117_account_party(account, 0), S117_PARTY_UNSETTLED);
    assert_true(has_gap(S117_GAP_PRICE));
    open_with("2023-03-15", "2024-03-15", 0, S117_AS_ON_FIRST_DAY); /* a commitment is of what goes on */
    assert_int_equal(s117_account_whole(account), 0);
}

/* £18.75 an hour for 10.5 hours a week: 196.875, so 196.88 for a week and 393.75 for two; the second week 196.87. */
static void a_price_by_the_hour(void **state)
{
    s117_fact service, its_price;
    int32_t per = 0;
    (void)state;
    plain_life_with_nhs(DEVON, DEVON_ICB);
    service = aftercare_line(a_need("2023-01-02"), "DOM", "2023-01-02", NULL);
    its_price = price(service, 1875, S117_PER_HOUR, NULL, NULL);
    decision("2023-01-02", 100, 0);
    open_account("2023-01-02", "2023-01-09");
    assert_int_equal(s117_account_whole(account), 0); /* how many hours? */
    assert_true(has_gap(S117_GAP_UNITS));
    assert_int_equal(s117_account_gap_fact(account, 0), its_price);
    money(its_price, S117_UNITS, 1050);
    open_account("2023-01-02", "2023-01-09");
    assert_int_equal(s117_account_whole(account), 19688);
    assert_int_equal(s117_account_price(account, 0, &per), 1875);
    assert_int_equal(per, S117_PER_HOUR);
    assert_non_null(strstr(s117_account_working(account, 0), "10.50 a week"));
    open_account("2023-01-02", "2023-01-16");
    assert_int_equal(s117_account_whole(account), 39375);
    open_account("2023-01-09", "2023-01-16");
    assert_int_equal(s117_account_whole(account), 19687);
}

/* practice.md T10: £4,000 a month. 28 days: 12/52 is 923.08 a week, times four 3,692.31 (3,692.3077); 365 days: 4000 x 12 x 28 / 365 = 3,682.19;
 * 365.25: 3,679.67; by the calendar February 2023 is a month: 4,000. */
static void ways_of_counting(void **state)
{
    static const s117_money due[] = {0, 368219, 369231, 367967, 400000};
    s117_fact service;
    (void)state;
    plain_life_with_nhs(DEVON, DEVON_ICB);
    service = aftercare_line(a_need("2023-02-01"), "ACC-RES", "2023-02-01", NULL);
    price(service, 400000, S117_PER_MONTH, NULL, NULL);
    decision("2023-01-02", 100, 0);
    for (s117_counting counting = S117_COUNT_DAYS; counting <= S117_COUNT_CALENDAR; counting++) {
        open_with("2023-02-01", "2023-03-01", counting, 0);
        assert_int_equal(s117_account_whole(account), due[counting]);
        assert_int_equal(s117_account_counting(account), counting);
    }
}

/* An uplift: two days at 70.00 a week (20.00), five at 140.00 (100.00). */
static void a_later_price(void **state)
{
    s117_fact service;
    (void)state;
    service = shared_line("ACC-RES", 7000, 100, 0);
    price(service, 14000, S117_PER_WEEK, "2023-01-04", NULL);
    open_account("2023-01-02", "2023-01-09");
    assert_int_equal(s117_account_whole(account), 12000);
    assert_int_equal(s117_account_amount(account, 0), 2000);
    assert_int_equal(s117_account_amount(account, 1), 10000);
    assert_false(has_flaw(S117_FLAW_OVERLAP_PRICES));
    price(service, 21000, S117_PER_WEEK, "2023-01-08", "2023-01-09"); /* a day of its own; the one before goes on after it */
    open_account("2023-01-02", "2023-01-16");
    assert_int_equal(s117_account_whole(account), 2000 + 8000 + 3000 + 14000);
}

/* ---- top-ups -------------------------------------------------------------------------------------- */

/* practice.md T6: £395 a week for live-in care is no top-up: the bodies bear the whole price. */
static void a_shortfall_is_no_top_up(void **state)
{
    s117_fact service;
    (void)state;
    service = shared_line("DOM-LIVEIN", 139500, 50, 50);
    top_up(service, 39500, "2023-01-02");
    open_account("2023-01-02", "2024-01-01"); /* 52 weeks: 72,540.00 */
    assert_int_equal(s117_account_whole(account), 7254000);
    assert_int_equal(bears(S117_PARTY_COUNCIL, DEVON), 3627000);
    assert_int_equal(bears(S117_PARTY_NHS, DEVON_ICB), 3627000);
    assert_int_equal(bears(S117_PARTY_TOP_UP, ""), S117_MONEY_UNKNOWN);
    assert_true(has_flaw(S117_FLAW_SHORTFALL));
}

/* T7: £150 a week above an adequate offer of £700: 150 by who agreed to it, 350 each by the bodies. Without such an offer, 425 each. */
static void manchester(void **state)
{
    s117_fact service, preference;
    (void)state;
    service = shared_line("ACC-RES", 85000, 50, 50);
    preference = preferred(service, S117_ACC_CARE_HOME, 70000, "2023-01-02");
    top_up(service, 15000, "2023-01-02");
    open_account("2023-01-02", "2023-01-09");
    assert_int_equal(bears(S117_PARTY_TOP_UP, ""), 15000);
    assert_int_equal(bears(S117_PARTY_COUNCIL, DEVON), 35000);
    assert_int_equal(bears(S117_PARTY_NHS, DEVON_ICB), 35000);
    code(preference, S117_ADEQUATE_OFFER, S117_NO); /* CHG-7 */
    open_account("2023-01-02", "2023-01-09");
    assert_int_equal(bears(S117_PARTY_TOP_UP, ""), S117_MONEY_UNKNOWN);
    assert_int_equal(bears(S117_PARTY_COUNCIL, DEVON), 42500);
    assert_true(has_flaw(S117_FLAW_UNLAWFUL_TOP_UP));
}

/* Supported living with rent of £180, usual cost £900, chosen at £1,000. */
static s117_fact case_14(s117_money asked)
{
    s117_fact service = shared_line("ACC-SL", 100000, 100, 0), rent = line("ACC-SL", "2023-01-02", NULL);
    code(service, S117_TENANCY, S117_TENANCY_SPECIALIST);
    code(rent, S117_COMPONENT, S117_PART_RENT);
    link_to(rent, S117_PART_OF, service);
    price(rent, 18000, S117_PER_WEEK, NULL, NULL);
    preferred(service, S117_ACC_SUPPORTED_LIVING, 90000, "2023-01-02");
    return top_up(service, asked, "2023-01-02");
}

/* Case 14: the rent is free, the top-up £100, and only with an agreement. */
static void section_10_case_14(void **state)
{
    s117_fact agreed;
    (void)state;
    agreed = case_14(10000);
    open_account("2023-01-02", "2023-01-09");
    assert_int_equal(bears(S117_PARTY_TOP_UP, ""), 10000);
    assert_int_equal(bears(S117_PARTY_COUNCIL, DEVON), 90000 + 18000);
    assert_int_equal(bears(S117_PARTY_PERSON, ""), S117_MONEY_UNKNOWN);
    money(agreed, S117_AMOUNT, 15000); /* never more than the difference */
    open_account("2023-01-02", "2023-01-09");
    assert_int_equal(bears(S117_PARTY_TOP_UP, ""), 10000);
    code(agreed, S117_WRITTEN, S117_NO);
    open_account("2023-01-02", "2023-01-09");
    assert_int_equal(bears(S117_PARTY_TOP_UP, ""), S117_MONEY_UNKNOWN);
    assert_int_equal(bears(S117_PARTY_COUNCIL, DEVON), 118000);
}

/* Case 17: the council agrees that the payer pays £60 of the £100. */
static void section_10_case_17(void **state)
{
    (void)state;
    case_14(6000);
    open_account("2023-01-02", "2023-01-09");
    assert_int_equal(bears(S117_PARTY_TOP_UP, ""), 6000);
    assert_int_equal(bears(S117_PARTY_COUNCIL, DEVON), 94000 + 18000);
    assert_int_equal(s117_account_whole(account), 118000);
    assert_int_equal(s117_account_gap_count(account), 0);
}

/* ---- bodies and decisions ------------------------------------------------------------------------- */

/* Bournemouth became BCP on 1 April 2019. 700.01 a week: five days are 500.0071, nine from then on 900.0129; each body counts its own. */
static void a_successor_inside_the_period(void **state)
{
    (void)state;
    plain_life(BOURNEMOUTH);
    price(aftercare_line(a_need("2019-03-27"), "ACC-RES", "2019-03-27", NULL), 70001, S117_PER_WEEK, NULL, NULL);
    decision("2019-03-27", 100, 0);
    open_account("2019-03-27", "2019-04-10");
    assert_int_equal(bears(S117_PARTY_COUNCIL, BOURNEMOUTH), 50001);
    assert_int_equal(bears(S117_PARTY_COUNCIL, BCP), 90001);
    assert_int_equal(s117_account_whole(account), 140002);
    assert_int_equal(s117_account_count(account), 2);
    assert_int_equal(s117_account_entry_from(account, 0), day_of("2019-03-27"));
    assert_int_equal(s117_account_entry_to(account, 0), day_of("2019-04-01"));
    assert_string_equal(s117_account_body_name(account, 0), "Bournemouth Borough Council");
}

/* Two of one day that differ: neither is used, and nobody invents a split. The same thing said twice is one decision. */
static void two_decisions_of_one_day(void **state)
{
    s117_fact second;
    (void)state;
    shared_line("ACC-RES", 70000, 60, 40);
    second = decision("2023-01-02", 40, 60);
    open_account("2023-01-02", "2023-01-09");
    assert_int_equal(bears(S117_PARTY_JOINT, ""), 70000);
    assert_true(has_flaw(S117_FLAW_TWO_DECISIONS));
    assert_true(has_gap(S117_GAP_SPLIT));
    assert_int_equal(s117_person_withdraw(who, second, day_of("2023-02-01")), S117_OK);
    decision("2023-01-02", 60, 40);
    open_account("2023-01-02", "2023-01-09");
    assert_int_equal(bears(S117_PARTY_COUNCIL, DEVON), 42000);
    assert_false(has_flaw(S117_FLAW_TWO_DECISIONS));
}

/* 60 and 30 are not 100: the decision is not used; one from before it is. */
static void shares_that_do_not_add_up(void **state)
{
    (void)state;
    shared_line("ACC-RES", 70000, 60, 30);
    open_account("2023-01-09", "2023-01-16");
    assert_int_equal(bears(S117_PARTY_JOINT, ""), 70000);
    assert_true(has_flaw(S117_FLAW_SHARES));
    assert_true(has_gap(S117_GAP_SPLIT));
    decision("2023-01-01", 70, 30);
    open_account("2023-01-09", "2023-01-16");
    assert_int_equal(bears(S117_PARTY_COUNCIL, DEVON), 49000);
    assert_int_equal(bears(S117_PARTY_NHS, DEVON_ICB), 21000);
    assert_true(has_flaw(S117_FLAW_SHARES));
    assert_false(has_gap(S117_GAP_SPLIT));
}

/* The narrower decision governs: line, then need, then package. */
static void line_before_need_before_package(void **state)
{
    s117_fact service, need, on_need, on_line;
    (void)state;
    service = shared_line("ACC-RES", 70000, 50, 50);
    need = service - 1;
    on_need = decision("2023-01-02", 60, 40);
    code(on_need, S117_FUNDING_SCOPE, S117_FUNDS_NEED);
    link_to(on_need, S117_NEED, need);
    open_account("2023-01-02", "2023-01-09");
    assert_int_equal(bears(S117_PARTY_COUNCIL, DEVON), 42000);
    assert_int_equal(s117_account_decision(account, 0), on_need);
    on_line = decision("2022-01-02", 70, 30); /* earlier, and still the narrower */
    code(on_line, S117_FUNDING_SCOPE, S117_FUNDS_LINE);
    link_to(on_line, S117_LINE, service);
    open_account("2023-01-02", "2023-01-09");
    assert_int_equal(bears(S117_PARTY_COUNCIL, DEVON), 49000);
    assert_int_equal(s117_account_decision(account, 0), on_line);
    assert_string_equal(s117_account_policy(account, 0), "");
}

/* ---- what is not aftercare, and what is not settled ------------------------------------------------ */

static void not_aftercare(void **state)
{
    s117_fact service, other;
    (void)state;
    service = shared_line("DOM", 70000, 50, 50);
    code(service - 1, S117_DISORDER, S117_DISORDER_NONE); /* a physical need */
    other = charge(DEVON, service, 10000, S117_PER_WEEK, "2023-01-02", NULL);
    open_account("2023-01-02", "2023-01-09");
    assert_int_equal(bears(S117_PARTY_PERSON, ""), 10000); /* Care Act ss 14, 17: what was charged */
    assert_int_equal(bears(S117_PARTY_COUNCIL, ""), 60000);
    assert_int_equal(s117_account_status(account, 0), S117_LINE_NOT_AFTERCARE);
    assert_string_equal(s117_account_rule(account, 0), "CHG-2");
    money(other, S117_AMOUNT, 90000); /* never more than the cost */
    open_account("2023-01-02", "2023-01-09");
    assert_int_equal(bears(S117_PARTY_PERSON, ""), 70000);
}

/* An unknown finding never makes the person pay. */
static void undetermined(void **state)
{
    s117_fact service;
    (void)state;
    service = shared_line("DOM", 70000, 50, 50);
    code(service - 1, S117_DISORDER, 0);
    open_account("2023-01-02", "2023-01-09");
    assert_int_equal(bears(S117_PARTY_UNSETTLED, ""), 70000);
    assert_int_equal(s117_account_total_count(account), 1);
    assert_true(has_gap(S117_GAP_DISORDER));
}

/* Lines, prices and bodies as they are on the first day: the line that ends and the one that begins later make no difference. */
static void a_commitment(void **state)
{
    s117_fact service;
    (void)state;
    service = shared_line("ACC-RES", 70000, 100, 0);
    when(service, S117_TO, "2023-02-01");
    price(aftercare_line(service - 1, "DOM", "2023-03-01", NULL), 5000, S117_PER_WEEK, NULL, NULL);
    open_with("2023-01-09", "2024-01-09", 0, S117_AS_ON_FIRST_DAY);
    assert_int_equal(s117_account_whole(account), 3650000); /* 700.00 x 365 / 7 */
    assert_int_equal(s117_account_count(account), 1);
    open_account("2023-01-09", "2023-02-13"); /* as it was: 23 days, 2,300.00 */
    assert_int_equal(s117_account_whole(account), 230000);
}

static void an_uncertain_day(void **state)
{
    s117_fact service;
    (void)state;
    service = shared_line("ACC-RES", 70000, 100, 0);
    when(service, S117_FROM, "2023-01");
    open_account("2023-01-01", "2023-01-08"); /* counted from its earliest day; the shares are from the second */
    assert_int_equal(s117_account_whole(account), 70000);
    assert_true(has_flaw(S117_FLAW_UNCERTAIN_DATE));
}

/* ---- calls ---------------------------------------------------------------------------------------- */

static s117_status made(s117_date from, s117_date to, const s117_accounting *how)
{
    s117_account *none = NULL;
    s117_status status = s117_account_new(law, who, from, to, how, &none);
    if (status != S117_OK)
        assert_null(none);
    s117_account_free(none);
    return status;
}

static void calls_that_fail(void **state)
{
    struct { s117_accounting how; uint64_t more[200]; } later = {.how = {.size = sizeof(s117_accounting) + 8}};
    uint64_t room[2048] = {0};
    s117_accounting how = {.size = 0};
    s117_account *none = NULL;
    s117_date from = day_of("2023-01-01"), to = day_of("2023-02-01");
    (void)state;
    shared_line("ACC-RES", 70000, 50, 50);
    assert_int_equal(s117_account_new(NULL, who, from, to, NULL, &none), S117_E_NULL);
    assert_int_equal(s117_account_new(law, NULL, from, to, NULL, &none), S117_E_NULL);
    assert_int_equal(s117_account_new(law, who, from, to, NULL, NULL), S117_E_NULL);
    assert_int_equal(s117_account_new((const s117_engine *)(const void *)room, who, from, to, NULL, &none), S117_E_HANDLE);
    assert_int_equal(s117_account_new(law, (const s117_person *)(const void *)room, from, to, NULL, &none), S117_E_HANDLE);
    assert_null(none);
    assert_int_equal(made(to, from, NULL), S117_E_DATE_ORDER);
    assert_int_equal(made(from, from, NULL), S117_OK);
    assert_int_equal(made(day_of("1983-09-29"), to, NULL), S117_E_DATE);
    assert_int_equal(made(day_of("1983-09-30"), S117_DATE_MAX, NULL), S117_OK);
    assert_int_equal(made(from, S117_DATE_OPEN, NULL), S117_E_DATE);
    assert_int_equal(made(from, S117_DATE_MAX + 1, NULL), S117_E_DATE);
    assert_int_equal(made(S117_DATE_UNKNOWN, to, NULL), S117_E_DATE);
    assert_int_equal(made(S117_DATE_INVALID, to, NULL), S117_E_DATE);
    assert_int_equal(made(from, to, &how), S117_E_STRUCT_SMALL);
    how.size = sizeof how - 1;
    assert_int_equal(made(from, to, &how), S117_E_STRUCT_SMALL);
    how.size = UINT32_MAX;
    assert_int_equal(made(from, to, &how), S117_E_STRUCT_SIZE);
    assert_int_equal(made(from, to, &later.how), S117_OK); /* longer, but nothing in it that this library does not know */
    later.more[0] = 1;
    assert_int_equal(made(from, to, &later.how), S117_E_STRUCT_NEWER);
    how = (s117_accounting){.size = sizeof how, .counting = S117_COUNT_CALENDAR + 1};
    assert_int_equal(made(from, to, &how), S117_E_CODE);
    how.counting = -1;
    assert_int_equal(made(from, to, &how), S117_E_CODE);
    how = (s117_accounting){.size = sizeof how, .options = 4};
    assert_int_equal(made(from, to, &how), S117_E_CODE);
    how = (s117_accounting){.size = sizeof how, .known_by = S117_DATE_INVALID};
    assert_int_equal(made(from, to, &how), S117_E_DATE);
    how = (s117_accounting){.size = sizeof how, .law_as_at = S117_DATE_INVALID};
    assert_int_equal(made(from, to, &how), S117_E_DATE);
    how = (s117_accounting){.size = sizeof how, .reserved = 1};
    assert_int_equal(made(from, to, &how), S117_E_STRUCT_NEWER);
}

/* Sums that no 64 bits hold are refused, not wrapped round. */
static void too_much_to_count(void **state)
{
    s117_fact service, its_price;
    (void)state;
    service = shared_line("DOM", 70000, 50, 50);
    its_price = price(service, S117_MONEY_MAX, S117_PER_DAY, "2023-02-01", NULL);
    assert_int_equal(made(day_of("2023-02-01"), day_of("2023-02-02"), NULL), S117_OK);
    code(its_price, S117_PER, S117_PER_HOUR);
    money(its_price, S117_UNITS, S117_MONEY_MAX);
    assert_int_equal(made(day_of("2023-02-01"), day_of("2023-02-02"), NULL), S117_E_OVERFLOW);
}

static void expect_no_entry(const s117_account *a, int32_t at)
{
    int64_t whole = 7;
    int32_t per = 7;
    assert_int_equal(s117_account_line(a, at), 0);
    assert_null(s117_account_line_name(a, at));
    assert_int_equal(s117_account_status(a, at), -1);
    assert_int_equal(s117_account_entry_from(a, at), S117_DATE_INVALID);
    assert_int_equal(s117_account_entry_to(a, at), S117_DATE_INVALID);
    assert_int_equal(s117_account_party(a, at), -1);
    assert_null(s117_account_body(a, at));
    assert_null(s117_account_body_name(a, at));
    assert_int_equal(s117_account_amount(a, at), S117_MONEY_UNKNOWN);
    assert_int_equal(s117_account_share(a, at, &whole), 0);
    assert_int_equal(s117_account_share(a, at, NULL), 0);
    assert_int_equal(s117_account_price(a, at, &per), S117_MONEY_UNKNOWN);
    assert_int_equal(s117_account_price(a, at, NULL), S117_MONEY_UNKNOWN);
    assert_null(s117_account_rule(a, at));
    assert_int_equal(s117_account_decision(a, at), 0);
    assert_null(s117_account_policy(a, at));
    assert_null(s117_account_working(a, at));
    assert_int_equal(s117_account_total_party(a, at), -1);
    assert_null(s117_account_total_body(a, at));
    assert_null(s117_account_total_body_name(a, at));
    assert_int_equal(s117_account_total_amount(a, at), S117_MONEY_UNKNOWN);
    assert_int_equal(s117_account_gap(a, at), 0);
    assert_int_equal(s117_account_gap_fact(a, at), 0);
    assert_int_equal(s117_account_flaw(a, at), 0);
    assert_null(s117_account_flaw_sentence(a, at));
    assert_int_equal(s117_account_flaw_fact(a, at, 0), 0);
}

static void out_of_range(void **state)
{
    (void)state;
    shared_line("ACC-RES", 70000, 60, 30);
    open_account("2023-01-02", "2023-01-09");
    assert_int_equal(s117_account_flaw_count(account), 1);
    expect_no_entry(account, -1);
    expect_no_entry(account, 100);
    expect_no_entry(account, INT32_MIN);
    assert_non_null(s117_account_flaw_sentence(account, 0));
    assert_int_not_equal(s117_account_flaw_fact(account, 0, 0), 0);
    assert_int_equal(s117_account_flaw_fact(account, 0, 2), 0);
    assert_int_equal(s117_account_flaw_fact(account, 0, -1), 0);
}

static void of_nothing_and_of_something_else(void **state)
{
    uint64_t room[512] = {0};
    const s117_account *of[] = {NULL, (const s117_account *)(const void *)room};
    char text[8] = "before";
    (void)state;
    for (int i = 0; i < 2; i++) {
        expect_no_entry(of[i], 0);
        assert_int_equal(s117_account_from(of[i]), S117_DATE_INVALID);
        assert_int_equal(s117_account_to(of[i]), S117_DATE_INVALID);
        assert_int_equal(s117_account_counting(of[i]), 0);
        assert_int_equal(s117_account_count(of[i]), 0);
        assert_int_equal(s117_account_total_count(of[i]), 0);
        assert_int_equal(s117_account_whole(of[i]), S117_MONEY_UNKNOWN);
        assert_int_equal(s117_account_gap_count(of[i]), 0);
        assert_int_equal(s117_account_flaw_count(of[i]), 0);
        assert_int_equal(s117_account_text(of[i], text, sizeof text), 0);
        assert_int_equal(s117_account_text(of[i], NULL, 0), 0);
    }
    s117_account_free(NULL);
    s117_account_free((s117_account *)(void *)room);
}

/* As snprintf: the length of the whole, cut with a NUL. It outlives person and engine. */
static void the_text(void **state)
{
    static char whole[16384], cut[64];
    size_t length;
    (void)state;
    shared_line("ACC-RES", 70001, 50, 50);
    open_account("2023-01-02", "2023-01-09");
    assert_int_equal(s117_account_from(account), day_of("2023-01-02"));
    assert_int_equal(s117_account_to(account), day_of("2023-01-09"));
    another_person();
    law_is(NULL, 0, NULL);
    length = s117_account_text(account, whole, sizeof whole);
    assert_int_equal(length, strlen(whole));
    assert_int_equal(s117_account_text(account, NULL, 0), length);
    memset(cut, 'x', sizeof cut);
    assert_int_equal(s117_account_text(account, cut, sizeof cut), length);
    assert_memory_equal(cut, whole, sizeof cut - 1);
    assert_int_equal(cut[sizeof cut - 1], 0);
    assert_int_equal(s117_account_text(account, cut, 1), length);
    assert_int_equal(cut[0], 0);
    assert_non_null(strstr(whole, "£350.01"));
    assert_non_null(strstr(whole, "£350.00"));
    assert_non_null(strstr(whole, "£700.01"));
    assert_non_null(strstr(whole, "residential care home"));
}

/* One scenario with most of what there is: a top-up, an uplift, undone decisions, something not settled, a charge. */
static void memory_runs_out(void **state)
{
    probe p = {0};
    s117_status status = S117_E_MEMORY;
    s117_account *some = NULL;
    (void)state;
    person_on(&p);
    s117_fact service = s117_person_fact_parent(who, case_14(6000));
    price(service, 110000, S117_PER_WEEK, "2023-03-01", NULL);
    decision("2023-04-01", 60, 30);
    line("DOM", "2023-02-01", NULL);
    charge(DEVON, line("DOM", "2023-02-01", NULL), 500, S117_PER_WEEK, "2023-02-01", NULL);
    long before = p.live, failures = -1;
    for (long n = 1; status == S117_E_MEMORY; n++, failures++) {
        p.fail_at = p.calls + n;
        status = s117_account_new(law, who, day_of("2023-01-02"), day_of("2024-01-01"), NULL, &some);
        p.fail_at = 0;
        if (status != S117_OK) {
            assert_null(some);
            assert_int_equal(p.live, before);
        }
    }
    assert_int_equal(status, S117_OK);
    assert_true(failures >= 10);
    assert_true(s117_account_count(some) > 5);
    s117_account_free(some);
    assert_int_equal(p.live, before);
    free_who(&p);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        ACCOUNT(an_adult_in_devon), ACCOUNT(a_child_in_devon), ACCOUNT(a_period_in_devon), ACCOUNT(an_old_case_in_staffordshire), ACCOUNT(a_new_case_in_staffordshire),
        ACCOUNT(the_odd_penny), ACCOUNT(cutting_changes_no_penny), ACCOUNT(a_price_for_once), ACCOUNT(a_price_by_the_hour),
        ACCOUNT(ways_of_counting), ACCOUNT(a_later_price), ACCOUNT(a_shortfall_is_no_top_up), ACCOUNT(manchester),
        ACCOUNT(section_10_case_14), ACCOUNT(section_10_case_17), ACCOUNT(a_successor_inside_the_period), ACCOUNT(two_decisions_of_one_day),
        ACCOUNT(shares_that_do_not_add_up), ACCOUNT(line_before_need_before_package), ACCOUNT(not_aftercare), ACCOUNT(undetermined),
        ACCOUNT(a_commitment), ACCOUNT(an_uncertain_day), ACCOUNT(calls_that_fail), ACCOUNT(too_much_to_count), ACCOUNT(out_of_range),
        ACCOUNT(of_nothing_and_of_something_else), ACCOUNT(the_text), ACCOUNT(memory_runs_out)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
