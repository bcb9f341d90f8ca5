/* Rates over days, and pounds as text: include/s117/money.h, src/facts/money.h. Figures T1 to T11: practice.md §7. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "../../src/base/wide.h"
#include "../../src/facts/money.h"

static const s117_counting DAYS = S117_COUNT_DAYS;
static const s117_counting DHSC = S117_COUNT_DHSC;
static const s117_counting MEAN_YEAR = S117_COUNT_MEAN_YEAR;
static const s117_counting CALENDAR = S117_COUNT_CALENDAR;

enum { UNTOUCHED = 77 };

static s117_money cost(s117_money amount, int32_t per, s117_counting counting, s117_date from, s117_date to)
{
    s117_money pence = UNTOUCHED;
    assert_int_equal(s117_money_cost(amount, per, 0, counting, from, from, to, &pence), S117_OK);
    return pence;
}

static s117_money weekly(s117_money amount, int32_t per, s117_counting counting)
{
    s117_money pence = UNTOUCHED;
    assert_int_equal(s117_money_weekly(amount, per, 0, counting, &pence), S117_OK);
    return pence;
}

/* T6, East Sussex, LGSCO 19 013 106: £395 a week. 52 weeks: 52 * 395 = 20,540. A year of 365 days: 395 * 365 / 7 = 144,175 / 7 =
 * 20,596.428…. A leap year, 2024: 395 * 366 / 7 = 144,570 / 7 = 20,652.857…. */
static void t6_east_sussex(void **state)
{
    (void)state;
    s117_date from = s117_date_of(2019, 4, 1);
    assert_int_equal(cost(39500, S117_PER_WEEK, DAYS, from, from + 52 * 7), 2054000);
    assert_int_equal(cost(39500, S117_PER_WEEK, DAYS, s117_date_of(2023, 1, 1), s117_date_of(2024, 1, 1)), 2059643);
    assert_int_equal(cost(39500, S117_PER_WEEK, DAYS, s117_date_of(2024, 1, 1), s117_date_of(2025, 1, 1)), 2065286);
}

/* T10, DHSC Client Level Data: £4,000 a month. 4000 * 12/52 = 923.0769…; 4000 * 12 * 7 / 365 = 920.5479…; / 365.25 = 919.9178…. */
static void t10_a_month_a_week(void **state)
{
    (void)state;
    s117_date from = s117_date_of(2024, 4, 1);
    assert_int_equal(weekly(400000, S117_PER_MONTH, DHSC), 92308);
    assert_int_equal(weekly(400000, S117_PER_MONTH, DAYS), 92055);
    assert_int_equal(weekly(400000, S117_PER_MONTH, MEAN_YEAR), 91992);
    assert_int_equal(cost(400000, S117_PER_MONTH, DHSC, from, from + 7), 92308);
    assert_int_equal(cost(400000, S117_PER_MONTH, DAYS, from, from + 7), 92055);
    assert_int_equal(cost(400000, S117_PER_MONTH, MEAN_YEAR, from, from + 7), 91992);
    /* 52 weeks by the DHSC rule are twelve months to the penny; 365 days by days; 1461 days of 365.25 are 48 months. */
    assert_int_equal(cost(400000, S117_PER_MONTH, DHSC, from, from + 364), 4800000);
    assert_int_equal(cost(400000, S117_PER_MONTH, DAYS, from, from + 365), 4800000);
    assert_int_equal(cost(400000, S117_PER_MONTH, MEAN_YEAR, from, from + 1461), 19200000);
}

/* T1, T2: Devon, £1,000.00 a week, health 46 % and 33 %. T7: Manchester, £150 a week is £21.428… a day. */
static void t1_t2_t7_weeks(void **state)
{
    (void)state;
    s117_money health = 0;
    s117_date from = s117_date_of(2024, 4, 1);
    assert_int_equal(s117i_mul_div_floor(cost(100000, S117_PER_WEEK, DAYS, from, from + 7), 46, 100, &health), S117_OK);
    assert_int_equal(health, 46000);
    assert_int_equal(s117i_mul_div_floor(cost(100000, S117_PER_WEEK, DAYS, from, from + 7), 33, 100, &health), S117_OK);
    assert_int_equal(health, 33000);
    assert_int_equal(cost(15000, S117_PER_WEEK, DAYS, from, from + 1), 2143);
    assert_int_equal(cost(15000, S117_PER_WEEK, DAYS, from, from + 7), 15000);
}

/* T11: £700.01 at 50:50. Half is 350.005: the party that does not own the odd penny bears 350.00, its owner 350.01. Over two weeks
 * nothing is odd: 1,400.02 halved is 700.01 each, so in the second week it is the other who bears 350.01. */
static void t11_odd_penny(void **state)
{
    (void)state;
    s117_date from = s117_date_of(2024, 4, 1);
    s117_money first = 0, both = 0;
    assert_int_equal(s117i_mul_div_floor(cost(70001, S117_PER_WEEK, DAYS, from, from + 7), 50, 100, &first), S117_OK);
    assert_int_equal(s117i_mul_div_floor(cost(70001, S117_PER_WEEK, DAYS, from, from + 14), 50, 100, &both), S117_OK);
    assert_int_equal(first, 35000);
    assert_int_equal(70001 - first, 35001);
    assert_int_equal(both - first, 35001);
}

/* Six days' cost of each unit, and a day's: a day, 1/7, 1/14, 1/28; an amount for once on the first day and never again. */
static void every_unit(void **state)
{
    (void)state;
    s117_date from = s117_date_of(2023, 1, 1);
    assert_int_equal(cost(10000, S117_PER_DAY, DAYS, from, from + 6), 60000);
    assert_int_equal(cost(10000, S117_PER_WEEK, DAYS, from, from + 6), 8571);       /* 8571.43 */
    assert_int_equal(cost(10000, S117_PER_FORTNIGHT, DAYS, from, from + 6), 4286);  /* 4285.71 */
    assert_int_equal(cost(10000, S117_PER_FOUR_WEEKS, DAYS, from, from + 6), 2143); /* 2142.86 */
    assert_int_equal(cost(10000, S117_PER_MONTH, DAYS, from, from + 6), 1973);      /* 10000 * 12 * 6 / 365 = 1972.60 */
    assert_int_equal(cost(10000, S117_PER_QUARTER, DAYS, from, from + 6), 658);     /* 10000 * 4 * 6 / 365 = 657.53 */
    assert_int_equal(cost(10000, S117_PER_YEAR, DAYS, from, from + 6), 164);        /* 10000 * 6 / 365 = 164.38 */
    assert_int_equal(cost(10000, S117_PER_QUARTER, DHSC, from, from + 91), 10000);  /* 13 weeks */
    assert_int_equal(cost(10000, S117_PER_YEAR, DHSC, from, from + 364), 10000);    /* 52 weeks */
    assert_int_equal(cost(10000, S117_PER_QUARTER, MEAN_YEAR, from, from + 6), 657);/* 10000 * 4 * 6 / 365.25 = 657.08 */
    assert_int_equal(cost(10000, S117_PER_YEAR, MEAN_YEAR, from, from + 487), 13333); /* a third of 1461: 4/3 of a year */
    assert_int_equal(cost(10000, S117_PER_ONCE, DAYS, from, from), 0);
    assert_int_equal(cost(10000, S117_PER_ONCE, DAYS, from, from + 1), 10000);
    s117_money later = UNTOUCHED;
    assert_int_equal(s117_money_cost(10000, S117_PER_ONCE, 0, CALENDAR, from, from + 1, from + 800, &later), S117_OK);
    assert_int_equal(later, 0);
}

/* 2.5 hours a week at £18.40 are £46.00 a week; five days of it 46 * 5 / 7 = 32.857…. Half a session a week at £55.01: 27.505, half up.
 * Days and weeks take no notice of units. */
static void visits_and_hours(void **state)
{
    (void)state;
    s117_date from = s117_date_of(2023, 1, 1);
    s117_money pence = UNTOUCHED;
    assert_int_equal(s117_money_cost(1840, S117_PER_HOUR, 250, DAYS, from, from, from + 7, &pence), S117_OK);
    assert_int_equal(pence, 4600);
    assert_int_equal(s117_money_cost(1840, S117_PER_HOUR, 250, CALENDAR, from, from, from + 5, &pence), S117_OK);
    assert_int_equal(pence, 3286);
    assert_int_equal(s117_money_weekly(5501, S117_PER_SESSION, 50, DAYS, &pence), S117_OK);
    assert_int_equal(pence, 2751);
    assert_int_equal(s117_money_weekly(5501, S117_PER_SESSION, 0, CALENDAR, &pence), S117_OK);
    assert_int_equal(pence, 0);
    assert_int_equal(s117_money_weekly(10000, S117_PER_WEEK, -1, DAYS, &pence), S117_OK);
    assert_int_equal(pence, 10000);
}

static void a_week_of_each(void **state)
{
    (void)state;
    assert_int_equal(weekly(10000, S117_PER_DAY, DHSC), 70000);
    assert_int_equal(weekly(10000, S117_PER_WEEK, CALENDAR), 10000);
    assert_int_equal(weekly(10001, S117_PER_FORTNIGHT, DAYS), 5001); /* 50.005 */
    assert_int_equal(weekly(10000, S117_PER_FOUR_WEEKS, CALENDAR), 2500);
    assert_int_equal(weekly(100000, S117_PER_QUARTER, DHSC), 7692);  /* / 13 = 7692.31 */
    assert_int_equal(weekly(100000, S117_PER_YEAR, DHSC), 1923);     /* / 52 = 1923.08 */
    assert_int_equal(weekly(100000, S117_PER_QUARTER, DAYS), 7671);  /* 400000 * 7 / 365 = 7671.23 */
    assert_int_equal(weekly(100000, S117_PER_YEAR, MEAN_YEAR), 1916);/* 700000 / 365.25 = 1916.496 */
}

/* Calendar months cost their amount whatever their length. Parts: 10 of 28 days in February 2023 = 357.14; from 15 January to 15
 * February 2024 one month less 14/31 plus 14/29: 1000 * (1 - 0.451613 + 0.482759) = 1031.146. */
static void calendar_months(void **state)
{
    (void)state;
    for (int32_t month = 1; month <= 11; month++) {
        assert_int_equal(cost(100000, S117_PER_MONTH, CALENDAR, s117_date_of(2024, month, 1), s117_date_of(2024, month + 1, 1)), 100000);
    }
    assert_int_equal(cost(100000, S117_PER_MONTH, CALENDAR, s117_date_of(2024, 12, 1), s117_date_of(2025, 1, 1)), 100000);
    assert_int_equal(cost(100000, S117_PER_MONTH, CALENDAR, s117_date_of(2023, 2, 1), s117_date_of(2023, 2, 11)), 35714);
    assert_int_equal(cost(100000, S117_PER_MONTH, CALENDAR, s117_date_of(2024, 1, 15), s117_date_of(2024, 2, 15)), 103115);
    assert_int_equal(cost(100000, S117_PER_MONTH, CALENDAR, s117_date_of(2004, 3, 10), s117_date_of(2024, 3, 10)), 24000000);
}

/* The first quarter has 90 days, 91 in a leap year; the second 91; the fourth 92. 30 of 90 days: a third. 46 of 92: a half.
 * A year: 73 of 365 days a fifth, 61 of 366 a sixth. */
static void calendar_quarters_and_years(void **state)
{
    (void)state;
    assert_int_equal(cost(90000, S117_PER_QUARTER, CALENDAR, s117_date_of(2023, 1, 1), s117_date_of(2023, 4, 1)), 90000);
    assert_int_equal(cost(90000, S117_PER_QUARTER, CALENDAR, s117_date_of(2023, 1, 1), s117_date_of(2023, 1, 31)), 30000);
    assert_int_equal(cost(91000, S117_PER_QUARTER, CALENDAR, s117_date_of(2024, 1, 1), s117_date_of(2024, 1, 31)), 30000);
    assert_int_equal(cost(91000, S117_PER_QUARTER, CALENDAR, s117_date_of(2023, 6, 1), s117_date_of(2023, 7, 1)), 30000);
    assert_int_equal(cost(92000, S117_PER_QUARTER, CALENDAR, s117_date_of(2023, 10, 1), s117_date_of(2023, 11, 16)), 46000);
    assert_int_equal(cost(90000, S117_PER_QUARTER, CALENDAR, s117_date_of(2023, 1, 1), s117_date_of(2024, 4, 1)), 450000);
    assert_int_equal(cost(365000, S117_PER_YEAR, CALENDAR, s117_date_of(2023, 1, 1), s117_date_of(2023, 3, 15)), 73000);
    assert_int_equal(cost(366000, S117_PER_YEAR, CALENDAR, s117_date_of(2024, 1, 1), s117_date_of(2024, 3, 2)), 61000);
    assert_int_equal(cost(366000, S117_PER_YEAR, CALENDAR, s117_date_of(2024, 11, 1), s117_date_of(2025, 1, 1)), 61000);
}

/* 9999-12-31 is the last day there is; December 9999 has 31 days all the same, the quarter 92, the year 365. */
static void the_last_month_there_is(void **state)
{
    (void)state;
    assert_int_equal(cost(31000, S117_PER_MONTH, CALENDAR, s117_date_of(9999, 12, 1), S117_DATE_MAX), 30000);
    assert_int_equal(cost(92000, S117_PER_QUARTER, CALENDAR, s117_date_of(9999, 10, 1), S117_DATE_MAX), 91000);
    assert_int_equal(cost(365000, S117_PER_YEAR, CALENDAR, s117_date_of(9999, 1, 1), S117_DATE_MAX), 364000);
    assert_int_equal(cost(12, S117_PER_YEAR, CALENDAR, S117_DATE_MIN, s117_date_of(9999, 1, 1)), 12 * 9998);
}

/* Halves go up: £0.01 a fortnight is half a penny after a week, and is borne in the first of the two. */
static void halves_up(void **state)
{
    (void)state;
    s117_date from = s117_date_of(2023, 1, 1);
    s117_money second = UNTOUCHED;
    assert_int_equal(cost(1, S117_PER_FORTNIGHT, DAYS, from, from + 7), 1);
    assert_int_equal(cost(1, S117_PER_FORTNIGHT, DAYS, from, from + 6), 0);
    assert_int_equal(s117_money_cost(1, S117_PER_FORTNIGHT, 0, DAYS, from, from + 7, from + 14, &second), S117_OK);
    assert_int_equal(second, 0);
}

/* Twenty years cut into weeks, for every unit and way of counting and awkward amounts: the cuts add up to the whole to the penny. And
 * the whole is right: £700.01 a week for 1043 weeks is 730,110.43. */
static void weekly_cuts_never_drift(void **state)
{
    (void)state;
    static const s117_money amounts[] = {1, 70001, 99999999, S117_MONEY_MAX};
    s117_date began = s117_date_of(2004, 2, 29);
    for (int32_t per = S117_PER_ONCE; per <= S117_PER_YEAR; per++) {
        for (s117_counting counting = DAYS; counting <= CALENDAR; counting++) {
            for (size_t i = 0; i < sizeof amounts / sizeof amounts[0]; i++) {
                s117_money sum = 0, whole = 0, part = 0;
                for (int32_t week = 0; week < 1043; week++) {
                    assert_int_equal(s117_money_cost(amounts[i], per, 333, counting, began, began + 7 * week, began + 7 * week + 7, &part), S117_OK);
                    assert_true(part >= 0);
                    sum += part;
                }
                assert_int_equal(s117_money_cost(amounts[i], per, 333, counting, began, began, began + 7 * 1043, &whole), S117_OK);
                assert_true(sum == whole);
            }
        }
    }
    assert_int_equal(cost(70001, S117_PER_WEEK, DAYS, began, began + 7 * 1043), 73011043);
}

/* Every way to call it wrongly; the result is not touched. */
static void wrong_calls(void **state)
{
    (void)state;
    s117_money pence = UNTOUCHED;
    s117_date a = s117_date_of(2023, 1, 1);
    assert_int_equal(s117_money_cost(1, S117_PER_WEEK, 0, DAYS, a, a, a, NULL), S117_E_NULL);
    assert_int_equal(s117_money_cost(1, 0, 0, DAYS, a, a, a, &pence), S117_E_CODE);
    assert_int_equal(s117_money_cost(1, S117_PER_YEAR + 1, 0, DAYS, a, a, a, &pence), S117_E_CODE);
    assert_int_equal(s117_money_cost(1, S117_PER_WEEK, 0, 0, a, a, a, &pence), S117_E_CODE);
    assert_int_equal(s117_money_cost(1, S117_PER_WEEK, 0, CALENDAR + 1, a, a, a, &pence), S117_E_CODE);
    assert_int_equal(s117_money_cost(-1, S117_PER_WEEK, 0, DAYS, a, a, a, &pence), S117_E_AMOUNT);
    assert_int_equal(s117_money_cost(S117_MONEY_UNKNOWN, S117_PER_WEEK, 0, DAYS, a, a, a, &pence), S117_E_AMOUNT);
    assert_int_equal(s117_money_cost(1, S117_PER_HOUR, -1, DAYS, a, a, a, &pence), S117_E_AMOUNT);
    assert_int_equal(s117_money_cost(1, S117_PER_SESSION, S117_MONEY_UNKNOWN, DAYS, a, a, a, &pence), S117_E_AMOUNT);
    assert_int_equal(s117_money_cost(1, S117_PER_HOUR, S117_MONEY_MAX + 1, DAYS, a, a, a, &pence), S117_E_AMOUNT);
    assert_int_equal(s117_money_cost(1, S117_PER_WEEK, 0, DAYS, S117_DATE_UNKNOWN, a, a, &pence), S117_E_DATE);
    assert_int_equal(s117_money_cost(1, S117_PER_WEEK, 0, DAYS, a, S117_DATE_INVALID, a, &pence), S117_E_DATE);
    assert_int_equal(s117_money_cost(1, S117_PER_WEEK, 0, DAYS, a, a, S117_DATE_OPEN, &pence), S117_E_DATE);
    assert_int_equal(s117_money_cost(1, S117_PER_WEEK, 0, DAYS, a, a - 1, a, &pence), S117_E_DATE_ORDER);
    assert_int_equal(s117_money_cost(1, S117_PER_WEEK, 0, DAYS, a, a + 2, a + 1, &pence), S117_E_DATE_ORDER);
    assert_int_equal(s117_money_weekly(1, S117_PER_WEEK, 0, DAYS, NULL), S117_E_NULL);
    assert_int_equal(s117_money_weekly(1, 0, 0, DAYS, &pence), S117_E_CODE);
    assert_int_equal(s117_money_weekly(1, S117_PER_ONCE, 0, DAYS, &pence), S117_E_CODE);
    assert_int_equal(s117_money_weekly(1, S117_PER_MONTH, 0, CALENDAR, &pence), S117_E_CODE);
    assert_int_equal(s117_money_weekly(1, S117_PER_YEAR, 0, CALENDAR, &pence), S117_E_CODE);
    assert_int_equal(s117_money_weekly(-1, S117_PER_WEEK, 0, DAYS, &pence), S117_E_AMOUNT);
    assert_int_equal(pence, UNTOUCHED);
}

/* 2^63 - 1 pence a week for a fortnight is too much, for a week not; a day at 2 * 10^18 for five days is 10^19, over 9.2 * 10^18. */
static void overflow(void **state)
{
    (void)state;
    s117_money pence = UNTOUCHED;
    s117_date a = s117_date_of(2023, 1, 1);
    assert_int_equal(s117_money_cost(INT64_MAX, S117_PER_WEEK, 0, DAYS, a, a, a + 14, &pence), S117_E_OVERFLOW);
    assert_int_equal(s117_money_cost(INT64_MAX, S117_PER_WEEK, 0, DAYS, a, a + 14, a + 14, &pence), S117_E_OVERFLOW);
    assert_int_equal(s117_money_cost(INT64_C(2000000000000000000), S117_PER_DAY, 0, DAYS, a, a, a + 5, &pence), S117_E_OVERFLOW);
    assert_int_equal(s117_money_cost(S117_MONEY_MAX, S117_PER_HOUR, S117_MONEY_MAX, DAYS, S117_DATE_MIN, S117_DATE_MIN, S117_DATE_MAX, &pence), S117_E_OVERFLOW);
    assert_int_equal(s117_money_cost(INT64_MAX, S117_PER_MONTH, 0, CALENDAR, a, a, s117_date_of(2023, 3, 1), &pence), S117_E_OVERFLOW);
    assert_int_equal(s117_money_weekly(INT64_MAX, S117_PER_DAY, 0, DAYS, &pence), S117_E_OVERFLOW);
    assert_int_equal(pence, UNTOUCHED);
    assert_int_equal(s117_money_cost(INT64_MAX, S117_PER_WEEK, 0, DAYS, a, a, a + 7, &pence), S117_OK);
    assert_true(pence == INT64_MAX);
    assert_int_equal(s117_money_weekly(INT64_MAX, S117_PER_FOUR_WEEKS, 0, DAYS, &pence), S117_OK);
    assert_true(pence == INT64_C(2305843009213693952)); /* (2^63 - 1) / 4 = 2^61 - 1/4: rounds to 2^61 */
    /* No fact can overflow by itself: the largest amount a day, for all the days there are, is 10^12 * 3652058. */
    assert_int_equal(s117_money_cost(S117_MONEY_MAX, S117_PER_DAY, 0, DAYS, S117_DATE_MIN, S117_DATE_MIN, S117_DATE_MAX, &pence), S117_OK);
    assert_true(pence == INT64_C(3652058000000000000));
}

static void reads_as(const char *text, s117_money expected)
{
    s117_money pence = UNTOUCHED;
    if (s117_money_parse(text, &pence) != S117_OK || pence != expected) {
        fail_msg("%s", text);
    }
}

static void pounds_read(void **state)
{
    (void)state;
    reads_as("700.01", 70001);
    reads_as("£1,234.50", 123450);
    reads_as("1234", 123400);
    reads_as("0", 0);
    reads_as("£0.09", 9);
    reads_as("007.10", 710);
    reads_as("1,234,567.89", 123456789);
    reads_as("12,345", 1234500);
    reads_as("123,456", 12345600);
    reads_as("10000000000.00", S117_MONEY_MAX);
    reads_as("£10,000,000,000", S117_MONEY_MAX);
}

static void what_is_no_amount(void **state)
{
    (void)state;
    static const char *const bad[] = {"", "£", "-1", "+1", " 1", "1 ", "1.", "1.5", "1.505", ".50", "1..50", "1.5a", "1.a5", "12.50p", "£ 5", "££5", "$5",
                                      "\xc2", "\xc2\xa5" "5", "\xa3" "5", "5£", ",123", "1,23", "1,2345", "1234,567", "1,234567", "1,,234", "1,234,", "1e3", "0x10",
                                      "10000000000.01", "10,000,000,001", "99999999999999999999999999", "1,000,000,000,000,000,000,000.00", "unknown"};
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        s117_money pence = UNTOUCHED;
        if (s117_money_parse(bad[i], &pence) != S117_E_AMOUNT || pence != UNTOUCHED) {
            fail_msg("%s", bad[i]);
        }
    }
    s117_money pence = UNTOUCHED;
    assert_int_equal(s117_money_parse(NULL, &pence), S117_E_NULL);
    assert_int_equal(s117_money_parse("1", NULL), S117_E_NULL);
}

static void writes(s117_money money, const char *expected)
{
    char text[40];
    assert_int_equal(s117_money_format(money, text, sizeof text), strlen(expected));
    assert_string_equal(text, expected);
}

static void pounds_written(void **state)
{
    (void)state;
    writes(0, "£0.00");
    writes(9, "£0.09");
    writes(10, "£0.10");
    writes(99999, "£999.99");
    writes(100000, "£1,000.00");
    writes(123456, "£1,234.56");
    writes(99999999, "£999,999.99");
    writes(100000000, "£1,000,000.00");
    writes(-500, "-£5.00");
    writes(-123456, "-£1,234.56");
    writes(INT64_MAX, "£92,233,720,368,547,758.07");
    writes(INT64_MIN + 1, "-£92,233,720,368,547,758.07");
    writes(S117_MONEY_UNKNOWN, "not known");
}

/* As snprintf: the whole length always, as much text as fits, a NUL at the end. */
static void a_small_buffer(void **state)
{
    (void)state;
    char text[8] = "xxxxxxx";
    assert_int_equal(s117_money_format(123456, text, 5), 10); /* the pound sign has two bytes */
    assert_string_equal(text, "£1,");
    assert_int_equal(text[5], 'x');
    assert_int_equal(s117_money_format(123456, NULL, 0), 10);
}

/* What was written is read back, but for the sign and the unknown. */
static void there_and_back(void **state)
{
    (void)state;
    char text[40];
    s117_money back = UNTOUCHED;
    for (s117_money pence = 1; pence <= S117_MONEY_MAX; pence = pence * 3 + 1) {
        (void)s117_money_format(pence, text, sizeof text);
        assert_int_equal(s117_money_parse(text, &back), S117_OK);
        assert_true(back == pence);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(t6_east_sussex),
        cmocka_unit_test(t10_a_month_a_week),
        cmocka_unit_test(t1_t2_t7_weeks),
        cmocka_unit_test(t11_odd_penny),
        cmocka_unit_test(every_unit),
        cmocka_unit_test(visits_and_hours),
        cmocka_unit_test(a_week_of_each),
        cmocka_unit_test(calendar_months),
        cmocka_unit_test(calendar_quarters_and_years),
        cmocka_unit_test(the_last_month_there_is),
        cmocka_unit_test(halves_up),
        cmocka_unit_test(weekly_cuts_never_drift),
        cmocka_unit_test(wrong_calls),
        cmocka_unit_test(overflow),
        cmocka_unit_test(pounds_read),
        cmocka_unit_test(what_is_no_amount),
        cmocka_unit_test(pounds_written),
        cmocka_unit_test(a_small_buffer),
        cmocka_unit_test(there_and_back),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
