/* What is owed back: include/s117/redress.h. CHG-13 and CHG-26 (local-authority.md 6.7, 9); figures are worked out by hand where they stand. */
#include "money_help.h"

static s117_redress *redress;
static s117_fact need, service;

static void reckon_with(const char *on, s117_interest interest, const char *claimed)
{
    s117_reckoning how = {.size = sizeof how, .interest = interest, .claimed = claimed != NULL ? day_of(claimed) : 0};
    s117_redress_free(redress);
    redress = NULL;
    assert_int_equal(s117_redress_new(law, who, day_of(on), &how, &redress), S117_OK);
}

static void reckon(const char *on) { reckon_with(on, S117_INTEREST_NONE, NULL); }

static int close_redress(void **state)
{
    s117_redress_free(redress);
    redress = NULL;
    return finish(state);
}

#define REDRESS(function) cmocka_unit_test_setup_teardown(function, begin, close_redress)

static bool has_gap(int32_t what)
{
    for (int32_t i = 0; i < s117_redress_gap_count(redress); i++)
        if (s117_redress_gap(redress, i) == what)
            return true;
    return false;
}

static bool has_flaw(int32_t what)
{
    for (int32_t i = 0; i < s117_redress_flaw_count(redress); i++)
        if (s117_redress_flaw(redress, i) == what)
            return true;
    return false;
}

/* Aftercare at home in Worcestershire since the discharge of the first of June 2008. */
static void aftercare_since_2008(void)
{
    s117_fact at_home = home(WORCESTERSHIRE, "2000-01-01", NULL), list = add(S117_KIND_REGISTRATION, 0, "2000-01-01", NULL);
    text(at_home, S117_NHS_BODY, ICB);
    text(list, S117_NHS_BODY, ICB);
    order(S117_POWER_S3, "2008-01-01", "2008-06-01", S117_END_DISCHARGED);
    need = a_need("2008-06-01");
    service = aftercare_line(need, "DOM", "2008-06-01", NULL);
}

/* A charge of £1,000 for 2009, paid in one sum on a day. */
static s117_fact paid_once(const char *on)
{
    s117_fact made = charge(WORCESTERSHIRE, service, 100000, S117_PER_ONCE, "2009-01-01", "2010-01-01");
    paid(S117_KIND_PAYMENT, WORCESTERSHIRE, made, 100000, on);
    return made;
}

/* ---- CHG-13 --------------------------------------------------------------------------------------- */

/* Four weeks at £100, paid in two sums. */
static void a_wrong_charge(void **state)
{
    s117_fact made;
    (void)state;
    aftercare_since_2008();
    made = charge(WORCESTERSHIRE, service, 10000, S117_PER_WEEK, "2023-01-02", "2023-01-30");
    paid(S117_KIND_PAYMENT, WORCESTERSHIRE, made, 15000, "2023-01-16");
    paid(S117_KIND_PAYMENT, WORCESTERSHIRE, made, 25000, "2023-02-01");
    reckon("2023-06-01");
    assert_int_equal(s117_redress_count(redress), 1);
    assert_int_equal(s117_redress_what(redress, 0), S117_REDRESS_CHARGE);
    assert_int_equal(s117_redress_fact(redress, 0), made);
    assert_int_equal(s117_redress_wrong(redress, 0), S117_YES);
    assert_int_equal(s117_redress_from(redress, 0), day_of("2023-01-02"));
    assert_int_equal(s117_redress_to(redress, 0), day_of("2023-01-30"));
    assert_int_equal(s117_redress_days(redress, 0), 28);
    assert_int_equal(s117_redress_charged(redress, 0), 40000);
    assert_int_equal(s117_redress_wrongly(redress, 0), 40000);
    assert_int_equal(s117_redress_paid(redress, 0), 40000);
    assert_int_equal(s117_redress_refunded(redress, 0), 0);
    assert_int_equal(s117_redress_owed(redress, 0), 40000);
    assert_int_equal(s117_redress_in_time(redress, 0), 40000);
    assert_int_equal(s117_redress_interest(redress, 0), 0);
    assert_string_equal(s117_redress_body(redress, 0), WORCESTERSHIRE);
    assert_string_equal(s117_redress_body_name(redress, 0), "Worcestershire County Council");
    assert_string_equal(s117_redress_to_body(redress, 0), "");
    assert_int_equal(s117_redress_payer(redress, 0), S117_PAYER_PERSON);
    assert_string_equal(s117_redress_rule(redress, 0), "CHG-13");
    assert_non_null(strstr(s117_redress_working(redress, 0), "£400.00"));
    assert_int_equal(s117_redress_total_count(redress), 1);
    assert_int_equal(s117_redress_total_owed(redress, 0), 40000);
    assert_string_equal(s117_redress_total_body(redress, 0), WORCESTERSHIRE);
    assert_int_equal(s117_redress_total_payer(redress, 0), S117_PAYER_PERSON);
    assert_true(has_flaw(S117_FLAW_CHARGED));
    reckon("2023-02-01"); /* what is paid on the day itself is not yet paid before it */
    assert_int_equal(s117_redress_owed(redress, 0), 15000);
    reckon("2023-01-02"); /* and the charge not begun */
    assert_int_equal(s117_redress_count(redress), 0);
}

/* The need is met up to 9 January: one week of two is wrong, and so is half of the £100 that was paid. */
static void wrong_in_part(void **state)
{
    s117_fact other, made;
    (void)state;
    aftercare_since_2008();
    other = line("DOM", "2023-01-02", NULL);
    meets(other, need, "2023-01-02", "2023-01-09");
    s117_fact physical = a_need("2023-01-02");
    code(physical, S117_DISORDER, S117_DISORDER_NONE);
    meets(other, physical, "2023-01-02", NULL);
    made = charge(WORCESTERSHIRE, other, 7000, S117_PER_WEEK, "2023-01-02", "2023-01-16");
    paid(S117_KIND_PAYMENT, WORCESTERSHIRE, made, 10000, "2023-01-20");
    reckon("2023-06-01");
    assert_int_equal(s117_redress_wrong(redress, 0), S117_YES);
    assert_int_equal(s117_redress_days(redress, 0), 7);
    assert_int_equal(s117_redress_to(redress, 0), day_of("2023-01-09"));
    assert_int_equal(s117_redress_charged(redress, 0), 14000);
    assert_int_equal(s117_redress_wrongly(redress, 0), 7000);
    assert_int_equal(s117_redress_paid(redress, 0), 5000);
    assert_int_equal(s117_redress_owed(redress, 0), 5000);
}

static void as_far_as_it_was_paid(void **state)
{
    s117_fact made;
    (void)state;
    aftercare_since_2008();
    made = charge(WORCESTERSHIRE, service, 10000, S117_PER_WEEK, "2023-01-02", "2023-01-30");
    reckon("2023-06-01"); /* nobody said: taken as paid */
    assert_int_equal(s117_redress_owed(redress, 0), 40000);
    assert_true(has_gap(S117_GAP_PAID));
    code(made, S117_PAID, S117_YES);
    reckon("2023-06-01");
    assert_int_equal(s117_redress_owed(redress, 0), 40000);
    assert_false(has_gap(S117_GAP_PAID));
    code(made, S117_PAID, S117_NO);
    reckon("2023-06-01");
    assert_int_equal(s117_redress_wrong(redress, 0), S117_YES);
    assert_int_equal(s117_redress_wrongly(redress, 0), 40000);
    assert_int_equal(s117_redress_paid(redress, 0), 0);
    assert_int_equal(s117_redress_owed(redress, 0), 0);
    paid(S117_KIND_PAYMENT, WORCESTERSHIRE, made, 50000, "2023-02-01"); /* payments count instead; what was paid for nothing goes back with it */
    reckon("2023-06-01");
    assert_int_equal(s117_redress_wrongly(redress, 0), 40000);
    assert_int_equal(s117_redress_owed(redress, 0), 50000);
    assert_true(has_flaw(S117_FLAW_OVERPAID));
}

/* £365 once for a year, of which the duty was owed from 2 July on: 183 of 365 days, a pound each. */
static void once_is_spread_over_its_period(void **state)
{
    (void)state;
    home(WORCESTERSHIRE, "2000-01-01", NULL);
    order(S117_POWER_S3, "2023-01-01", "2023-07-02", S117_END_DISCHARGED);
    service = aftercare_line(a_need("2023-01-01"), "DOM", "2023-01-01", NULL);
    charge(WORCESTERSHIRE, service, 36500, S117_PER_ONCE, "2023-01-01", "2024-01-01");
    reckon("2024-06-01");
    assert_int_equal(s117_redress_days(redress, 0), 183);
    assert_int_equal(s117_redress_wrongly(redress, 0), 18300);
    assert_int_equal(s117_redress_owed(redress, 0), 18300);
    reckon("2023-07-12"); /* ten days of it so far */
    assert_int_equal(s117_redress_charged(redress, 0), 19200);
    assert_int_equal(s117_redress_wrongly(redress, 0), 1000);
}

/* A charge that names no line is wrong only if all there was is aftercare. */
static void no_line_named(void **state)
{
    s117_fact second;
    (void)state;
    aftercare_since_2008();
    charge(WORCESTERSHIRE, 0, 10000, S117_PER_WEEK, "2023-01-02", "2023-01-30");
    reckon("2023-06-01");
    assert_int_equal(s117_redress_wrong(redress, 0), S117_YES);
    second = line("DOM", "2023-01-01", NULL);
    s117_fact physical = a_need("2023-01-01");
    code(physical, S117_DISORDER, S117_DISORDER_NONE);
    meets(second, physical, NULL, NULL);
    reckon("2023-06-01");
    assert_int_equal(s117_redress_wrong(redress, 0), S117_UNKNOWN);
    assert_int_equal(s117_redress_owed(redress, 0), S117_MONEY_UNKNOWN);
    assert_int_equal(s117_redress_total_count(redress), 0);
    assert_true(has_gap(S117_GAP_LINE));
    assert_true(has_flaw(S117_FLAW_LUMPED));
    when(service, S117_TO, "2022-12-01");
    reckon("2023-06-01");
    assert_int_equal(s117_redress_wrong(redress, 0), S117_NO);
    assert_int_equal(s117_redress_owed(redress, 0), 0);
    assert_int_equal(s117_redress_total_count(redress), 0);
    assert_false(has_flaw(S117_FLAW_CHARGED));
    when(second, S117_TO, "2023-01-01");
    reckon("2023-06-01");
    assert_int_equal(s117_redress_wrong(redress, 0), S117_UNKNOWN);
    assert_true(has_gap(S117_GAP_SERVICES));
}

static void an_incomplete_charge(void **state)
{
    s117_fact made;
    (void)state;
    aftercare_since_2008();
    made = charge(NULL, service, 10000, S117_PER_WEEK, "2023-01-02", "2023-01-30");
    reckon("2023-06-01");
    assert_true(has_gap(S117_GAP_PAID_BY));
    assert_string_equal(s117_redress_body(redress, 0), "");
    money(made, S117_AMOUNT, S117_MONEY_UNKNOWN);
    reckon("2023-06-01");
    assert_int_equal(s117_redress_wrong(redress, 0), S117_YES); /* whatever it came to */
    assert_int_equal(s117_redress_days(redress, 0), 28);
    assert_int_equal(s117_redress_charged(redress, 0), S117_MONEY_UNKNOWN);
    assert_int_equal(s117_redress_owed(redress, 0), S117_MONEY_UNKNOWN);
    assert_int_equal(s117_redress_in_time(redress, 0), S117_MONEY_UNKNOWN);
    assert_true(has_gap(S117_GAP_AMOUNT));
    money(made, S117_AMOUNT, 10000);
    when(made, S117_FROM, "unknown");
    reckon("2023-06-01");
    assert_int_equal(s117_redress_charged(redress, 0), S117_MONEY_UNKNOWN);
    assert_true(has_gap(S117_GAP_PERIOD));
}

/* Bournemouth is BCP today; Cumbria was divided in 2023, and which of the two owes is not settled. */
static void successors(void **state)
{
    (void)state;
    aftercare_since_2008();
    charge(BOURNEMOUTH, service, 10000, S117_PER_WEEK, "2018-01-01", "2018-01-29");
    charge(CUMBRIA, service, 10000, S117_PER_WEEK, "2018-02-05", "2018-02-12");
    reckon("2019-01-01");
    assert_string_equal(s117_redress_body(redress, 0), BOURNEMOUTH);
    assert_string_equal(s117_redress_body(redress, 1), CUMBRIA);
    reckon("2024-01-01");
    assert_string_equal(s117_redress_body(redress, 0), BCP);
    assert_string_equal(s117_redress_body(redress, 1), "");
    assert_true(has_flaw(S117_FLAW_SUCCESSOR));
    assert_int_equal(s117_redress_total_count(redress), 2);
}

/* ---- CHG-26: time limits -------------------------------------------------------------------------- */

/* £10 a day from 1 June 2016 to 1 June 2024: 2,922 days; within six years of the latter, from 1 June 2018, 2,192. */
static void six_years(void **state)
{
    (void)state;
    aftercare_since_2008();
    charge(WORCESTERSHIRE, service, 1000, S117_PER_DAY, "2016-06-01", "2024-06-01");
    reckon("2024-06-01");
    assert_int_equal(s117_redress_owed(redress, 0), 2922000);
    assert_int_equal(s117_redress_in_time(redress, 0), 2192000);
    assert_int_equal(s117_redress_claimed(redress), day_of("2024-06-01"));
    reckon_with("2024-06-01", S117_INTEREST_NONE, "2022-06-01"); /* claimed two years before: all from 1 June 2016 on */
    assert_int_equal(s117_redress_in_time(redress, 0), 2922000);
    s117_fact claim = add(S117_KIND_LIMITATION, 0, "2023-06-01", NULL);
    code(claim, S117_LIMITATION, S117_LIMITATION_CLAIM);
    reckon("2024-06-01"); /* a claim on record: from 1 June 2017, 365 days more */
    assert_int_equal(s117_redress_in_time(redress, 0), 2557000);
    assert_int_equal(s117_redress_claimed(redress), day_of("2023-06-01"));
}

static void limitation(int32_t what, const char *from, const char *to)
{
    code(add(S117_KIND_LIMITATION, 0, from, to), S117_LIMITATION, what);
}

/* £1,000 paid on 1 March 2010, asked about on 1 June 2024; out of time since 1 March 2016 unless something extends it. */
static bool in_time_with(int32_t what, const char *from, const char *to, int32_t then, const char *on)
{
    another_person();
    aftercare_since_2008();
    paid_once("2010-03-01");
    if (what != 0)
        limitation(what, from, to);
    if (then != 0)
        limitation(then, on, NULL);
    reckon("2024-06-01");
    assert_int_equal(s117_redress_owed(redress, 0), 100000);
    assert_true(s117_redress_in_time(redress, 0) == 0 || s117_redress_in_time(redress, 0) == 100000);
    return s117_redress_in_time(redress, 0) == 100000;
}

/* Limitation Act ss 32(1), 28(1), 29(5), 30. */
static void what_extends_time(void **state)
{
    enum { MISTAKE = S117_LIMITATION_DISCOVERY, INCAPACITY = S117_LIMITATION_INCAPACITY, WORD = S117_LIMITATION_ACKNOWLEDGMENT,
           PART = S117_LIMITATION_PART_PAYMENT };
    (void)state;
    assert_false(in_time_with(0, NULL, NULL, 0, NULL));
    assert_true(in_time_with(MISTAKE, "2018-06-01", NULL, 0, NULL));
    assert_false(in_time_with(MISTAKE, "2018-05-31", NULL, 0, NULL));
    assert_true(in_time_with(INCAPACITY, "2010-03-01", "2018-06-01", 0, NULL));
    assert_true(in_time_with(INCAPACITY, "2009-01-01", NULL, 0, NULL));          /* and still */
    assert_false(in_time_with(INCAPACITY, "2009-01-01", "2018-05-31", 0, NULL));
    assert_false(in_time_with(INCAPACITY, "2010-03-02", NULL, 0, NULL));         /* not when the right accrued */
    assert_false(in_time_with(WORD, "2016-03-01", NULL, 0, NULL));               /* in time, but only to 1 March 2022 */
    assert_true(in_time_with(WORD, "2016-03-01", NULL, WORD, "2022-03-01"));
    assert_true(in_time_with(WORD, "2016-03-01", NULL, PART, "2018-06-01"));
    assert_false(in_time_with(WORD, "2016-03-01", NULL, PART, "2018-05-31"));
    assert_false(in_time_with(WORD, "2016-03-02", NULL, WORD, "2022-03-01"));    /* a right once barred is not revived: s29(7) */
    assert_false(in_time_with(WORD, "2010-02-28", NULL, WORD, "2018-06-01"));    /* before it accrued */
    assert_true(in_time_with(MISTAKE, "2013-06-01", NULL, PART, "2019-06-01"));  /* within the six years from the discovery */
    assert_false(in_time_with(MISTAKE, "2013-06-01", NULL, PART, "2019-06-02"));
}

/* Limitation Act ss 28(1), 38(2): a child when it was paid has until six years after the eighteenth birthday. */
static void a_child_when_it_was_paid(void **state)
{
    static const struct { const char *born; s117_money in_time; } births[] = {{"2000-06-01", 100000}, {"2000-05-31", 0}};
    (void)state;
    for (int i = 0; i < 2; i++) {
        another_person();
        aftercare_since_2008();
        add(S117_KIND_BIRTH, 0, births[i].born, NULL);
        paid_once("2010-03-01");
        reckon("2024-06-01");
        assert_int_equal(s117_redress_in_time(redress, 0), births[i].in_time);
    }
}

/* ---- refunds -------------------------------------------------------------------------------------- */

/* £1,000 paid; £300 given back, of which £50 interest: £750 owed. */
static void a_refund_of_a_charge(void **state)
{
    s117_fact made, refund;
    (void)state;
    aftercare_since_2008();
    made = paid_once("2022-03-01");
    refund = paid(S117_KIND_REFUND, WORCESTERSHIRE, made, 30000, "2022-06-01");
    money(refund, S117_INTEREST, 5000);
    reckon("2024-06-01");
    assert_int_equal(s117_redress_count(redress), 1);
    assert_int_equal(s117_redress_refunded(redress, 0), 25000);
    assert_int_equal(s117_redress_owed(redress, 0), 75000);
    assert_int_equal(s117_redress_in_time(redress, 0), 75000);
    reckon("2022-06-01"); /* not given back before that day */
    assert_int_equal(s117_redress_owed(redress, 0), 100000);
    money(refund, S117_AMOUNT, 150000);
    reckon("2024-06-01");
    assert_int_equal(s117_redress_owed(redress, 0), -45000);
    assert_int_equal(s117_redress_in_time(redress, 0), 0);
    assert_true(has_flaw(S117_FLAW_REFUND_TOO_MUCH));
}

/* One that names no charge comes off the total of who gave it and who got it. */
static void a_refund_of_no_charge(void **state)
{
    (void)state;
    aftercare_since_2008();
    paid_once("2022-03-01");
    paid(S117_KIND_REFUND, WORCESTERSHIRE, 0, 30000, "2022-06-01");
    reckon("2024-06-01");
    assert_int_equal(s117_redress_count(redress), 2);
    assert_int_equal(s117_redress_what(redress, 1), S117_REDRESS_REFUND);
    assert_int_equal(s117_redress_owed(redress, 0), 100000);
    assert_int_equal(s117_redress_refunded(redress, 1), 30000);
    assert_int_equal(s117_redress_owed(redress, 1), -30000);
    assert_int_equal(s117_redress_total_count(redress), 1);
    assert_int_equal(s117_redress_total_owed(redress, 0), 70000);
    assert_int_equal(s117_redress_total_in_time(redress, 0), 70000);
    paid(S117_KIND_REFUND, SWINDON, 0, 1000, "2022-06-01"); /* another body: another total */
    reckon("2024-06-01");
    assert_int_equal(s117_redress_total_count(redress), 2);
    assert_int_equal(s117_redress_total_owed(redress, 0) + s117_redress_total_owed(redress, 1), 69000);
}

/* The charge it names was withdrawn, or is none: the money went back all the same. */
static void a_refund_that_names_nothing_good(void **state)
{
    s117_fact made, refund;
    (void)state;
    aftercare_since_2008();
    made = charge(WORCESTERSHIRE, service, 10000, S117_PER_ONCE, "2021-01-01", "2022-01-01");
    paid_once("2022-03-01");
    refund = paid(S117_KIND_REFUND, WORCESTERSHIRE, made, 30000, "2022-06-01");
    assert_int_equal(s117_person_withdraw(who, made, day_of("2023-01-01")), S117_OK);
    for (int i = 0; i < 2; i++) {
        reckon("2024-06-01");
        assert_true(has_flaw(S117_FLAW_BAD_LINK));
        assert_int_equal(s117_redress_total_owed(redress, 0), 70000);
        link_to(refund, S117_CHARGE, service);
    }
}

/* ---- interest ------------------------------------------------------------------------------------- */

typedef struct rate { const char *from; int32_t rate; } rate;

static void rates_are(const rate *rates, size_t count)
{
    s117_config *config = NULL;
    s117_engine_free(law);
    assert_int_equal(s117_config_new(NULL, &config), S117_OK);
    assert_int_equal(s117_config_load_register(config), S117_OK);
    for (size_t i = 0; i < count; i++)
        assert_int_equal(s117_config_add_interest_rate(config, day_of(rates[i].from), rates[i].rate), S117_OK);
    assert_int_equal(s117_engine_new(config, &law), S117_OK);
    s117_config_free(config);
}

/* £1,000 at 8 %, paid on 1 January 2020: 366 days, 1000 x 0.08 x 366 / 365 = 80.219. */
static void simple_interest(void **state)
{
    static const rate one[] = {{"2000-01-01", 800}}, two[] = {{"2000-01-01", 800}, {"2020-07-01", 500}}, late[] = {{"2020-07-01", 500}};
    (void)state;
    aftercare_since_2008();
    paid_once("2020-01-01");
    rates_are(one, 1);
    reckon_with("2021-01-01", S117_INTEREST_SIMPLE, NULL);
    assert_int_equal(s117_redress_interest(redress, 0), 8022);
    assert_int_equal(s117_redress_interest_in_time(redress, 0), 8022);
    assert_int_equal(s117_redress_total_interest(redress, 0), 8022);
    assert_int_equal(s117_redress_total_interest_in_time(redress, 0), 8022);
    assert_int_equal(s117_redress_interest_kind(redress), S117_INTEREST_SIMPLE);
    assert_int_equal(s117_redress_owed(redress, 0), 100000); /* without it */
    reckon_with("2020-01-02", S117_INTEREST_SIMPLE, NULL); /* a day: 0.2192 */
    assert_int_equal(s117_redress_interest(redress, 0), 22);
    rates_are(two, 2); /* 182 days at 8 %, 39.890, and 184 at 5 %, 25.205: 65.096 */
    reckon_with("2021-01-01", S117_INTEREST_SIMPLE, NULL);
    assert_int_equal(s117_redress_interest(redress, 0), 6510);
    rates_are(late, 1); /* the library has no rate of its own */
    reckon_with("2021-01-01", S117_INTEREST_SIMPLE, NULL);
    assert_int_equal(s117_redress_interest(redress, 0), S117_MONEY_UNKNOWN);
    assert_int_equal(s117_redress_total_interest(redress, 0), S117_MONEY_UNKNOWN);
    assert_true(has_gap(S117_GAP_RATE));
    reckon("2021-01-01");
    assert_int_equal(s117_redress_interest(redress, 0), 0);
    assert_false(has_gap(S117_GAP_RATE));
}

/* Paid on 1 January 2019: 80.00 for the first year; 1,080 for the 366 days of the second, 86.637: 166.64. */
static void compound_interest(void **state)
{
    static const rate one[] = {{"2000-01-01", 800}};
    (void)state;
    aftercare_since_2008();
    paid_once("2019-01-01");
    rates_are(one, 1);
    reckon_with("2021-01-01", S117_INTEREST_COMPOUND, NULL);
    assert_int_equal(s117_redress_interest(redress, 0), 16664);
    reckon_with("2020-01-01", S117_INTEREST_COMPOUND, NULL);
    assert_int_equal(s117_redress_interest(redress, 0), 8000);
    reckon_with("2021-01-01", S117_INTEREST_SIMPLE, NULL); /* 731 days: 160.219 */
    assert_int_equal(s117_redress_interest(redress, 0), 16022);
}

/* £400 back on 1 July 2019: 181 days on 1,000, 39.671, and 184 on 600, 24.197: 63.868; of which 20.00 was paid with it. */
static void interest_after_a_refund(void **state)
{
    static const rate one[] = {{"2000-01-01", 800}};
    s117_fact made, refund;
    (void)state;
    aftercare_since_2008();
    made = paid_once("2019-01-01");
    refund = paid(S117_KIND_REFUND, WORCESTERSHIRE, made, 40000, "2019-07-01");
    rates_are(one, 1);
    reckon_with("2020-01-01", S117_INTEREST_SIMPLE, NULL);
    assert_int_equal(s117_redress_owed(redress, 0), 60000);
    assert_int_equal(s117_redress_interest(redress, 0), 6387);
    money(refund, S117_AMOUNT, 42000);
    money(refund, S117_INTEREST, 2000);
    reckon_with("2020-01-01", S117_INTEREST_SIMPLE, NULL);
    assert_int_equal(s117_redress_owed(redress, 0), 60000);
    assert_int_equal(s117_redress_interest(redress, 0), 4387);
}

/* £365 a day for three days, each from the day it is paid, at 10 %: 3 + 2 + 1 days at 0.10: 0.60. */
static void interest_on_what_comes_in_daily(void **state)
{
    static const rate one[] = {{"2000-01-01", 1000}};
    (void)state;
    aftercare_since_2008();
    charge(WORCESTERSHIRE, service, 36500, S117_PER_DAY, "2023-01-02", "2023-01-05");
    rates_are(one, 1);
    reckon_with("2023-01-05", S117_INTEREST_SIMPLE, NULL);
    assert_int_equal(s117_redress_owed(redress, 0), 109500);
    assert_int_equal(s117_redress_interest(redress, 0), 60);
    reckon_with("2023-01-15", S117_INTEREST_SIMPLE, NULL); /* ten days more on 1,095: 3.00 */
    assert_int_equal(s117_redress_interest(redress, 0), 360);
}

/* Six years of the figure, and the interest on that. £1,000 paid out of time, £1,000 in time a year before the day asked about. */
static void interest_within_the_limit(void **state)
{
    static const rate one[] = {{"2000-01-01", 1000}};
    s117_fact made;
    (void)state;
    aftercare_since_2008();
    made = charge(WORCESTERSHIRE, service, 200000, S117_PER_ONCE, "2009-01-01", "2010-01-01");
    paid(S117_KIND_PAYMENT, WORCESTERSHIRE, made, 100000, "2012-01-01");
    paid(S117_KIND_PAYMENT, WORCESTERSHIRE, made, 100000, "2022-01-01");
    rates_are(one, 1);
    reckon_with("2023-01-01", S117_INTEREST_SIMPLE, NULL);
    assert_int_equal(s117_redress_in_time(redress, 0), 100000);
    assert_int_equal(s117_redress_interest_in_time(redress, 0), 10000);
    assert_int_equal(s117_redress_interest(redress, 0), 10000 + 110082); /* eleven years with three leap days: 4018 days, 1,100.82 */
}

/* ---- top-ups -------------------------------------------------------------------------------------- */

/* practice.md T6: £395 a week for live-in care: 52 weeks £20,540.00; a year to the day £20,596.43. */
static void a_shortfall(void **state)
{
    s117_fact asked;
    (void)state;
    plain_life("E10000011");
    service = aftercare_line(a_need("2023-01-09"), "DOM-LIVEIN", "2023-01-09", NULL);
    asked = top_up(service, 39500, "2023-01-09");
    code(asked, S117_PAID, S117_YES);
    reckon("2024-01-08");
    assert_int_equal(s117_redress_what(redress, 0), S117_REDRESS_TOP_UP);
    assert_int_equal(s117_redress_fact(redress, 0), asked);
    assert_int_equal(s117_redress_days(redress, 0), 364);
    assert_int_equal(s117_redress_owed(redress, 0), 2054000);
    assert_string_equal(s117_redress_body(redress, 0), "E10000011");
    assert_int_equal(s117_redress_payer(redress, 0), S117_PAYER_FAMILY);
    reckon("2024-01-09");
    assert_int_equal(s117_redress_owed(redress, 0), 2059643);
    when(asked, S117_FROM, "unknown"); /* as long as the line */
    when(service, S117_TO, "2024-01-09");
    reckon("2024-06-01");
    assert_int_equal(s117_redress_charged(redress, 0), 2059643);
    assert_int_equal(s117_redress_owed(redress, 0), 2059643);
}

/* A care home at £950, usual cost £900: of £100 asked, £50 was lawful. When the price rises to £970, £70 is: 50 and then 30 too much, four weeks each. */
static void a_top_up_beyond_the_lawful(void **state)
{
    s117_fact asked;
    (void)state;
    plain_life(WORCESTERSHIRE);
    add(S117_KIND_BIRTH, 0, "1980-05-05", NULL);
    service = aftercare_line(a_need("2023-01-02"), "ACC-RES", "2023-01-02", NULL);
    price(service, 95000, S117_PER_WEEK, NULL, NULL);
    preferred(service, S117_ACC_CARE_HOME, 90000, "2023-01-02");
    asked = top_up(service, 10000, "2023-01-02");
    code(asked, S117_PAID, S117_YES);
    reckon("2023-01-30");
    assert_int_equal(s117_redress_wrong(redress, 0), S117_YES);
    assert_int_equal(s117_redress_charged(redress, 0), 40000); /* all that was asked */
    assert_int_equal(s117_redress_owed(redress, 0), 20000);
    s117_fact payment = paid(S117_KIND_PAYMENT, WORCESTERSHIRE, asked, 30000, "2023-01-20"); /* half of what was paid, too */
    reckon("2023-01-30");
    assert_int_equal(s117_redress_owed(redress, 0), 15000);
    assert_false(has_flaw(S117_FLAW_OVERPAID));
    assert_int_equal(s117_person_withdraw(who, payment, day_of("2023-02-01")), S117_OK);
    price(service, 97000, S117_PER_WEEK, "2023-01-30", NULL);
    reckon("2023-02-27");
    assert_int_equal(s117_redress_wrongly(redress, 0), 20000 + 12000);
    assert_int_equal(s117_redress_owed(redress, 0), 20000 + 12000);
    price(service, 100000, S117_PER_WEEK, "2023-02-27", NULL); /* all of it lawful from then on */
    reckon("2023-03-27");
    assert_int_equal(s117_redress_owed(redress, 0), 32000);
}

/* ---- between bodies ------------------------------------------------------------------------------- */

/* The NHS body paid £1,000.01 a week for four weeks, 4,000.04; 60 of 100 were the council's: the NHS share is 1,600.016, down; the council's 2,400.03. */
static void what_one_body_paid_for_another(void **state)
{
    s117_fact sum;
    (void)state;
    aftercare_since_2008();
    decision("2022-07-01", 60, 40);
    sum = add(S117_KIND_BODY_PAYMENT, 0, "2023-01-02", "2023-01-30");
    text(sum, S117_BODY, ICB);
    money(sum, S117_AMOUNT, 100001);
    code(sum, S117_PER, S117_PER_WEEK);
    link_to(sum, S117_LINE, service);
    reckon("2023-06-01");
    assert_int_equal(s117_redress_count(redress), 1);
    assert_int_equal(s117_redress_what(redress, 0), S117_REDRESS_BODIES);
    assert_int_equal(s117_redress_fact(redress, 0), sum);
    assert_string_equal(s117_redress_body(redress, 0), WORCESTERSHIRE);
    assert_string_equal(s117_redress_to_body(redress, 0), ICB);
    assert_int_equal(s117_redress_payer(redress, 0), 0);
    assert_int_equal(s117_redress_charged(redress, 0), 400004);
    assert_int_equal(s117_redress_owed(redress, 0), 240003);
    assert_string_equal(s117_redress_total_to_body(redress, 0), ICB);
    assert_non_null(strstr(s117_redress_working(redress, 0), "OP-9"));
    text(sum, S117_BODY, WORCESTERSHIRE); /* the other way about */
    reckon("2023-06-01");
    assert_string_equal(s117_redress_body(redress, 0), ICB);
    assert_int_equal(s117_redress_owed(redress, 0), 160001);
    code(need, S117_DISORDER, S117_DISORDER_NONE); /* not aftercare: nothing to share */
    reckon("2023-06-01");
    assert_int_equal(s117_redress_count(redress), 0);
}

/* ---- calls ---------------------------------------------------------------------------------------- */

static s117_status made_on(s117_date on, const s117_reckoning *how)
{
    s117_redress *none = NULL;
    s117_status status = s117_redress_new(law, who, on, how, &none);
    if (status != S117_OK)
        assert_null(none);
    s117_redress_free(none);
    return status;
}

static void calls_that_fail(void **state)
{
    struct { s117_reckoning how; uint64_t more[200]; } later = {.how = {.size = sizeof(s117_reckoning) + 8}};
    uint64_t room[2048] = {0};
    s117_reckoning how = {.size = 0};
    s117_redress *none = NULL;
    s117_date on = day_of("2024-06-01");
    (void)state;
    aftercare_since_2008();
    paid_once("2022-03-01");
    assert_int_equal(s117_redress_new(NULL, who, on, NULL, &none), S117_E_NULL);
    assert_int_equal(s117_redress_new(law, NULL, on, NULL, &none), S117_E_NULL);
    assert_int_equal(s117_redress_new(law, who, on, NULL, NULL), S117_E_NULL);
    assert_int_equal(s117_redress_new((const s117_engine *)(const void *)room, who, on, NULL, &none), S117_E_HANDLE);
    assert_int_equal(s117_redress_new(law, (const s117_person *)(const void *)room, on, NULL, &none), S117_E_HANDLE);
    assert_null(none);
    assert_int_equal(made_on(day_of("1983-09-30"), NULL), S117_OK);
    assert_int_equal(made_on(day_of("1983-09-29"), NULL), S117_E_DATE);
    assert_int_equal(made_on(S117_DATE_OPEN, NULL), S117_E_DATE);
    assert_int_equal(made_on(S117_DATE_UNKNOWN, NULL), S117_E_DATE);
    assert_int_equal(made_on(S117_DATE_INVALID, NULL), S117_E_DATE);
    assert_int_equal(made_on(S117_DATE_MAX + 1, NULL), S117_E_DATE);
    assert_int_equal(made_on(on, &how), S117_E_STRUCT_SMALL);
    how.size = sizeof how - 1;
    assert_int_equal(made_on(on, &how), S117_E_STRUCT_SMALL);
    how.size = UINT32_MAX;
    assert_int_equal(made_on(on, &how), S117_E_STRUCT_SIZE);
    assert_int_equal(made_on(on, &later.how), S117_OK);
    later.more[0] = 1;
    assert_int_equal(made_on(on, &later.how), S117_E_STRUCT_NEWER);
    how = (s117_reckoning){.size = sizeof how, .counting = S117_COUNT_CALENDAR + 1};
    assert_int_equal(made_on(on, &how), S117_E_CODE);
    how = (s117_reckoning){.size = sizeof how, .interest = S117_INTEREST_COMPOUND + 1};
    assert_int_equal(made_on(on, &how), S117_E_CODE);
    how.interest = -1;
    assert_int_equal(made_on(on, &how), S117_E_CODE);
    how = (s117_reckoning){.size = sizeof how, .claimed = S117_DATE_OPEN};
    assert_int_equal(made_on(on, &how), S117_E_DATE);
    how = (s117_reckoning){.size = sizeof how, .options = 2};
    assert_int_equal(made_on(on, &how), S117_E_CODE);
    how = (s117_reckoning){.size = sizeof how, .known_by = S117_DATE_INVALID};
    assert_int_equal(made_on(on, &how), S117_E_DATE);
    how = (s117_reckoning){.size = sizeof how, .law_as_at = S117_DATE_INVALID};
    assert_int_equal(made_on(on, &how), S117_E_DATE);
    how = (s117_reckoning){.size = sizeof how, .reserved = 1};
    assert_int_equal(made_on(on, &how), S117_E_STRUCT_NEWER);
}

/* Sums that no 64 bits hold are refused, not wrapped round. */
static void too_much_to_count(void **state)
{
    s117_fact made;
    (void)state;
    aftercare_since_2008();
    made = charge(WORCESTERSHIRE, service, S117_MONEY_MAX, S117_PER_HOUR, "2023-01-02", "2023-01-30");
    money(made, S117_UNITS, S117_MONEY_MAX);
    assert_int_equal(made_on(day_of("2024-06-01"), NULL), S117_E_OVERFLOW);
    code(made, S117_PER, S117_PER_DAY);
    assert_int_equal(made_on(day_of("2024-06-01"), NULL), S117_OK);
}

static void expect_nothing_at(const s117_redress *r, int32_t at)
{
    assert_int_equal(s117_redress_what(r, at), 0);
    assert_int_equal(s117_redress_fact(r, at), 0);
    assert_int_equal(s117_redress_wrong(r, at), S117_UNKNOWN);
    assert_int_equal(s117_redress_from(r, at), S117_DATE_INVALID);
    assert_int_equal(s117_redress_to(r, at), S117_DATE_INVALID);
    assert_int_equal(s117_redress_days(r, at), 0);
    assert_int_equal(s117_redress_charged(r, at), S117_MONEY_UNKNOWN);
    assert_int_equal(s117_redress_wrongly(r, at), S117_MONEY_UNKNOWN);
    assert_int_equal(s117_redress_paid(r, at), S117_MONEY_UNKNOWN);
    assert_int_equal(s117_redress_owed(r, at), S117_MONEY_UNKNOWN);
    assert_int_equal(s117_redress_in_time(r, at), S117_MONEY_UNKNOWN);
    assert_int_equal(s117_redress_interest(r, at), S117_MONEY_UNKNOWN);
    assert_int_equal(s117_redress_interest_in_time(r, at), S117_MONEY_UNKNOWN);
    assert_null(s117_redress_body(r, at));
    assert_null(s117_redress_body_name(r, at));
    assert_null(s117_redress_to_body(r, at));
    assert_int_equal(s117_redress_payer(r, at), 0);
    assert_null(s117_redress_rule(r, at));
    assert_null(s117_redress_working(r, at));
    assert_null(s117_redress_total_body(r, at));
    assert_null(s117_redress_total_body_name(r, at));
    assert_null(s117_redress_total_to_body(r, at));
    assert_int_equal(s117_redress_total_payer(r, at), 0);
    assert_int_equal(s117_redress_total_owed(r, at), S117_MONEY_UNKNOWN);
    assert_int_equal(s117_redress_total_in_time(r, at), S117_MONEY_UNKNOWN);
    assert_int_equal(s117_redress_total_interest(r, at), S117_MONEY_UNKNOWN);
    assert_int_equal(s117_redress_total_interest_in_time(r, at), S117_MONEY_UNKNOWN);
    assert_int_equal(s117_redress_gap(r, at), 0);
    assert_int_equal(s117_redress_gap_fact(r, at), 0);
    assert_int_equal(s117_redress_flaw(r, at), 0);
    assert_null(s117_redress_flaw_sentence(r, at));
    assert_int_equal(s117_redress_flaw_fact(r, at, 0), 0);
}

static void out_of_range(void **state)
{
    (void)state;
    aftercare_since_2008();
    s117_fact made = charge(WORCESTERSHIRE, service, 10000, S117_PER_WEEK, "2023-01-02", "2023-01-30");
    reckon("2023-06-01");
    expect_nothing_at(redress, -1);
    expect_nothing_at(redress, 50);
    expect_nothing_at(redress, INT32_MIN);
    assert_int_equal(s117_redress_flaw_count(redress), 1);
    assert_non_null(s117_redress_flaw_sentence(redress, 0));
    assert_int_equal(s117_redress_flaw_fact(redress, 0, 0), made);
    assert_int_equal(s117_redress_flaw_fact(redress, 0, 2), 0);
    assert_int_equal(s117_redress_flaw_fact(redress, 0, -1), 0);
    assert_int_equal(s117_redress_gap_fact(redress, 0), made);
}

static void of_nothing_and_of_something_else(void **state)
{
    uint64_t room[512] = {0};
    const s117_redress *of[] = {NULL, (const s117_redress *)(const void *)room};
    char words[8] = "before";
    (void)state;
    for (int i = 0; i < 2; i++) {
        expect_nothing_at(of[i], 0);
        assert_int_equal(s117_redress_on(of[i]), S117_DATE_INVALID);
        assert_int_equal(s117_redress_claimed(of[i]), S117_DATE_INVALID);
        assert_int_equal(s117_redress_interest_kind(of[i]), 0);
        assert_int_equal(s117_redress_count(of[i]), 0);
        assert_int_equal(s117_redress_total_count(of[i]), 0);
        assert_int_equal(s117_redress_gap_count(of[i]), 0);
        assert_int_equal(s117_redress_flaw_count(of[i]), 0);
        assert_int_equal(s117_redress_text(of[i], words, sizeof words), 0);
    }
    s117_redress_free(NULL);
    s117_redress_free((s117_redress *)(void *)room);
}

static void the_text(void **state)
{
    static char whole[16384], cut[64];
    size_t length;
    (void)state;
    aftercare_since_2008();
    charge(WORCESTERSHIRE, service, 10000, S117_PER_WEEK, "2023-01-02", "2023-01-30");
    reckon("2023-06-01");
    assert_int_equal(s117_redress_on(redress), day_of("2023-06-01"));
    another_person();
    law_is(NULL, 0, NULL); /* it outlives both */
    length = s117_redress_text(redress, whole, sizeof whole);
    assert_int_equal(length, strlen(whole));
    assert_int_equal(s117_redress_text(redress, NULL, 0), length);
    memset(cut, 'x', sizeof cut);
    assert_int_equal(s117_redress_text(redress, cut, sizeof cut), length);
    assert_memory_equal(cut, whole, sizeof cut - 1);
    assert_int_equal(cut[sizeof cut - 1], 0);
    assert_int_equal(s117_redress_text(redress, cut, 1), length);
    assert_int_equal(cut[0], 0);
    assert_non_null(strstr(whole, "£400.00"));
    assert_non_null(strstr(whole, "Worcestershire County Council"));
    assert_non_null(strstr(whole, "CHG-13"));
}

/* A charge in part, payments, refunds, a top-up, a sum between bodies, a charge for everything. */
static void memory_runs_out(void **state)
{
    probe p = {0};
    s117_status status = S117_E_MEMORY;
    s117_redress *some = NULL;
    s117_reckoning how = {.size = sizeof how, .interest = S117_INTEREST_COMPOUND};
    (void)state;
    person_on(&p);
    aftercare_since_2008();
    decision("2010-07-01", 60, 40);
    s117_fact made = paid_once("2012-03-01"), sum = add(S117_KIND_BODY_PAYMENT, 0, "2023-01-02", "2023-01-30");
    paid(S117_KIND_REFUND, WORCESTERSHIRE, made, 30000, "2022-06-01");
    paid(S117_KIND_REFUND, WORCESTERSHIRE, 0, 30000, "2022-06-01");
    text(sum, S117_BODY, ICB);
    money(sum, S117_AMOUNT, 100001);
    code(sum, S117_PER, S117_PER_WEEK);
    top_up(service, 39500, "2023-01-09");
    aftercare_line(need, "DOM", "2022-01-01", NULL);
    line("DOM", "2023-01-01", NULL);
    charge(CUMBRIA, 0, 10000, S117_PER_WEEK, "2022-01-02", "2023-03-30");
    long before = p.live, failures = -1;
    for (long n = 1; status == S117_E_MEMORY; n++, failures++) {
        p.fail_at = p.calls + n;
        status = s117_redress_new(law, who, day_of("2024-06-01"), &how, &some);
        p.fail_at = 0;
        if (status != S117_OK) {
            assert_null(some);
            assert_int_equal(p.live, before);
        }
    }
    assert_int_equal(status, S117_OK);
    assert_true(failures >= 10);
    assert_true(s117_redress_count(some) >= 5);
    s117_redress_free(some);
    assert_int_equal(p.live, before);
    free_who(&p);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        REDRESS(a_wrong_charge), REDRESS(wrong_in_part), REDRESS(as_far_as_it_was_paid), REDRESS(once_is_spread_over_its_period),
        REDRESS(no_line_named), REDRESS(an_incomplete_charge), REDRESS(successors), REDRESS(six_years), REDRESS(what_extends_time),
        REDRESS(a_child_when_it_was_paid), REDRESS(a_refund_of_a_charge), REDRESS(a_refund_of_no_charge), REDRESS(a_refund_that_names_nothing_good), REDRESS(simple_interest),
        REDRESS(compound_interest), REDRESS(interest_after_a_refund), REDRESS(interest_on_what_comes_in_daily),
        REDRESS(interest_within_the_limit), REDRESS(a_shortfall), REDRESS(a_top_up_beyond_the_lawful),
        REDRESS(what_one_body_paid_for_another), REDRESS(calls_that_fail), REDRESS(too_much_to_count), REDRESS(out_of_range),
        REDRESS(of_nothing_and_of_something_else), REDRESS(the_text), REDRESS(memory_runs_out)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
