/* Days, months and ages: include/s117/base.h, src/base/dates.h. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "../../src/base/dates.h"

static const s117_date UNKNOWN = S117_DATE_UNKNOWN;
static const s117_date OPEN = S117_DATE_OPEN;

/* Gregorian rule, written out again: papal bull Inter gravissimas; Calendar (New Style) Act 1750 s2. */
static int32_t length_of(int32_t year, int32_t month)
{
    if (month == 2) {
        return year % 400 == 0 ? 29 : year % 100 == 0 ? 28 : year % 4 == 0 ? 29 : 28;
    }
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

/* Every day there is, one after the other. */
static void every_day_and_back(void **state)
{
    (void)state;
    s117_date day = S117_DATE_MIN;
    for (int32_t y = 1; y <= 9999; y++) {
        for (int32_t m = 1; m <= 12; m++) {
            for (int32_t d = 1; d <= length_of(y, m); d++) {
                int32_t ry = 0, rm = 0, rd = 0;
                s117_date of = s117_date_of(y, m, d);
                s117_status status = s117_date_parts(day, &ry, &rm, &rd);
                if (of != day || status != S117_OK || ry != y || rm != m || rd != d) {
                    fail_msg("%d-%d-%d", (int)y, (int)m, (int)d);
                }
                day++;
            }
            if (s117_date_of(y, m, length_of(y, m) + 1) != S117_DATE_INVALID) {
                fail_msg("%d-%d has one day more", (int)y, (int)m);
            }
        }
    }
    assert_int_equal(day, S117_DATE_MAX + 1);
}

/* Day numbers as Apache Arrow date32 and Python's datetime have them. */
static void known_days(void **state)
{
    (void)state;
    assert_int_equal(s117_date_of(1970, 1, 1), 0);
    assert_int_equal(s117_date_of(1969, 12, 31), -1);
    assert_int_equal(s117_date_of(2000, 2, 29), 11016);
    assert_int_equal(s117_date_of(1983, 9, 30), 5020);
    assert_int_equal(s117_date_of(2026, 11, 21), 20778);
}

static void days_there_are_not(void **state)
{
    (void)state;
    assert_int_equal(s117_date_of(0, 1, 1), S117_DATE_INVALID);
    assert_int_equal(s117_date_of(10000, 1, 1), S117_DATE_INVALID);
    assert_int_equal(s117_date_of(2014, 0, 1), S117_DATE_INVALID);
    assert_int_equal(s117_date_of(2014, 13, 1), S117_DATE_INVALID);
    assert_int_equal(s117_date_of(2014, 3, 0), S117_DATE_INVALID);
    assert_int_equal(s117_date_of(1900, 2, 29), S117_DATE_INVALID);
    assert_int_equal(s117_date_of(INT32_MIN, INT32_MAX, INT32_MIN), S117_DATE_INVALID);
}

static void parts_of_a_day(void **state)
{
    (void)state;
    int32_t year = 7, month = 7, day = 7;
    assert_int_equal(s117_date_parts(UNKNOWN, &year, &month, &day), S117_E_DATE);
    assert_int_equal(s117_date_parts(OPEN, &year, &month, &day), S117_E_DATE);
    assert_int_equal(s117_date_parts(S117_DATE_MIN - 1, &year, &month, &day), S117_E_DATE);
    assert_int_equal(s117_date_parts(S117_DATE_MAX + 1, &year, &month, &day), S117_E_DATE);
    assert_int_equal(year + month + day, 21); /* written only on success */
    assert_int_equal(s117_date_parts(0, NULL, NULL, NULL), S117_OK);
    assert_int_equal(s117_date_parts(0, &year, NULL, NULL), S117_OK);
    assert_int_equal(year, 1970);
    assert_false(s117i_is_day(UNKNOWN));
    assert_false(s117i_is_day(OPEN));
    assert_true(s117i_is_day(S117_DATE_MIN));
    assert_true(s117i_is_day(S117_DATE_MAX));
    assert_true(s117i_is_exact(s117i_exact(3)));
    assert_false(s117i_is_exact((s117i_range){3, 4}));
}

static void adding_days(void **state)
{
    (void)state;
    assert_int_equal(s117i_add_days(0, -1), -1);
    assert_int_equal(s117i_add_days(UNKNOWN, 5), UNKNOWN);
    assert_int_equal(s117i_add_days(OPEN, -5), OPEN);
    assert_int_equal(s117i_add_days(S117_DATE_MAX, 1), S117_DATE_MAX);
    assert_int_equal(s117i_add_days(S117_DATE_MIN, -1), S117_DATE_MIN);
    assert_int_equal(s117i_add_days(S117_DATE_MAX, INT32_MAX), S117_DATE_MAX);
    assert_int_equal(s117i_add_days(S117_DATE_MIN, INT32_MIN), S117_DATE_MIN);
}

/* "Corresponding date" with the last day where there is none: Dodds v Walker [1981] 1 WLR 1027. */
static void adding_months(void **state)
{
    (void)state;
    assert_int_equal(s117i_add_months(s117_date_of(2014, 3, 10), 6), s117_date_of(2014, 9, 10));
    assert_int_equal(s117i_add_months(s117_date_of(2014, 1, 31), 1), s117_date_of(2014, 2, 28));
    assert_int_equal(s117i_add_months(s117_date_of(2016, 1, 31), 1), s117_date_of(2016, 2, 29));
    assert_int_equal(s117i_add_months(s117_date_of(2014, 9, 30), 4), s117_date_of(2015, 1, 30));
    assert_int_equal(s117i_add_months(s117_date_of(2014, 3, 31), -1), s117_date_of(2014, 2, 28));
    assert_int_equal(s117i_add_months(s117_date_of(2014, 1, 15), -12), s117_date_of(2013, 1, 15));
    assert_int_equal(s117i_add_months(UNKNOWN, 1), UNKNOWN);
    assert_int_equal(s117i_add_months(OPEN, 1), OPEN);
    assert_int_equal(s117i_add_months(s117_date_of(9999, 12, 5), 1), S117_DATE_MAX);
    assert_int_equal(s117i_add_months(s117_date_of(9999, 11, 5), 1), s117_date_of(9999, 12, 5));
    assert_int_equal(s117i_add_months(s117_date_of(1, 1, 5), -1), S117_DATE_MIN);
    assert_int_equal(s117i_add_months(s117_date_of(1, 2, 5), -1), s117_date_of(1, 1, 5));
    assert_int_equal(s117i_add_months(0, INT32_MAX), S117_DATE_MAX);
    assert_int_equal(s117i_add_months(0, INT32_MIN), S117_DATE_MIN);
}

/* Family Law Reform Act 1969 s9: at the start of the anniversary. dates.h: born 29 February, birthday 1 March. */
static void ages(void **state)
{
    (void)state;
    s117_date birth = s117_date_of(2000, 5, 20);
    assert_int_equal(s117i_age_on(birth, s117_date_of(2018, 5, 19)), 17);
    assert_int_equal(s117i_age_on(birth, s117_date_of(2018, 5, 20)), 18);
    assert_int_equal(s117i_age_on(birth, s117_date_of(2018, 4, 30)), 17);
    assert_int_equal(s117i_age_on(birth, s117_date_of(2018, 6, 1)), 18);
    assert_int_equal(s117i_age_on(birth, birth), 0);
    s117_date leap = s117_date_of(2004, 2, 29);
    assert_int_equal(s117i_age_on(leap, s117_date_of(2022, 2, 28)), 17);
    assert_int_equal(s117i_age_on(leap, s117_date_of(2022, 3, 1)), 18);
    assert_int_equal(s117i_age_on(leap, s117_date_of(2024, 2, 29)), 20);
    assert_int_equal(s117i_age_on(UNKNOWN, birth), -1);
    assert_int_equal(s117i_age_on(birth, OPEN), -1);
    assert_int_equal(s117i_age_on(birth, birth - 1), -1);
}

static void assert_words(s117_date earliest, s117_date latest, const char *with, const char *without)
{
    char text[100];
    s117i_range range = {earliest, latest};
    assert_int_equal(s117i_date_words(range, true, text, sizeof text), strlen(with));
    assert_string_equal(text, with);
    assert_int_equal(s117i_date_words(range, false, text, sizeof text), strlen(without));
    assert_string_equal(text, without);
}

/* The forms of dates.h. */
static void words(void **state)
{
    (void)state;
    s117_date a = s117_date_of(2014, 3, 1), b = s117_date_of(2014, 3, 20);
    assert_words(b, b, "on 20 March 2014", "20 March 2014");
    assert_words(a, s117_date_of(2014, 3, 31), "in March 2014", "March 2014");
    assert_words(s117_date_of(2016, 2, 1), s117_date_of(2016, 2, 29), "in February 2016", "February 2016");
    assert_words(s117_date_of(2014, 1, 1), s117_date_of(2014, 12, 31), "in 2014", "2014");
    assert_words(s117_date_of(1980, 1, 1), s117_date_of(1989, 12, 31), "in the 1980s", "the 1980s");
    assert_words(a, b, "on a day between 1 March 2014 and 20 March 2014", "a day between 1 March 2014 and 20 March 2014");
    assert_words(UNKNOWN, b, "on or before 20 March 2014", "a day on or before 20 March 2014");
    assert_words(a, OPEN, "on or after 1 March 2014", "a day on or after 1 March 2014");
    assert_words(UNKNOWN, OPEN, "on a date not known", "a date not known");
    assert_words(OPEN, OPEN, "not yet", "no date yet");
}

/* Near misses of a whole month, year or decade are ranges. */
static void words_of_ranges_that_are_not_whole(void **state)
{
    (void)state;
    assert_words(s117_date_of(2014, 3, 2), s117_date_of(2014, 3, 31), "on a day between 2 March 2014 and 31 March 2014",
                 "a day between 2 March 2014 and 31 March 2014");
    assert_words(s117_date_of(2014, 3, 1), s117_date_of(2014, 4, 30), "on a day between 1 March 2014 and 30 April 2014",
                 "a day between 1 March 2014 and 30 April 2014");
    assert_words(s117_date_of(2014, 3, 1), s117_date_of(2015, 3, 31), "on a day between 1 March 2014 and 31 March 2015",
                 "a day between 1 March 2014 and 31 March 2015");
    assert_words(s117_date_of(2014, 1, 1), s117_date_of(2014, 12, 30), "on a day between 1 January 2014 and 30 December 2014",
                 "a day between 1 January 2014 and 30 December 2014");
    assert_words(s117_date_of(2014, 1, 1), s117_date_of(2014, 11, 30), "on a day between 1 January 2014 and 30 November 2014",
                 "a day between 1 January 2014 and 30 November 2014");
    assert_words(s117_date_of(2014, 1, 2), s117_date_of(2014, 12, 31), "on a day between 2 January 2014 and 31 December 2014",
                 "a day between 2 January 2014 and 31 December 2014");
    assert_words(s117_date_of(1981, 1, 1), s117_date_of(1990, 12, 31), "on a day between 1 January 1981 and 31 December 1990",
                 "a day between 1 January 1981 and 31 December 1990");
    assert_words(s117_date_of(1980, 1, 1), s117_date_of(1988, 12, 31), "on a day between 1 January 1980 and 31 December 1988",
                 "a day between 1 January 1980 and 31 December 1988");
    /* "the 2000s" could be the century */
    assert_words(s117_date_of(2000, 1, 1), s117_date_of(2009, 12, 31), "on a day between 1 January 2000 and 31 December 2009",
                 "a day between 1 January 2000 and 31 December 2009");
}

/* As snprintf: the whole length always, as much text as fits, a NUL at the end. */
static void words_in_a_small_buffer(void **state)
{
    (void)state;
    char text[8] = "xxxxxxx";
    assert_int_equal(s117i_date_words(s117i_exact(0), true, text, 6), 17);
    assert_string_equal(text, "on 1 ");
    assert_int_equal(text[6], 'x');
    assert_int_equal(s117i_date_words(s117i_exact(0), true, NULL, 0), 17); /* on 1 January 1970 */
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_day_and_back),
        cmocka_unit_test(known_days),
        cmocka_unit_test(days_there_are_not),
        cmocka_unit_test(parts_of_a_day),
        cmocka_unit_test(adding_days),
        cmocka_unit_test(adding_months),
        cmocka_unit_test(ages),
        cmocka_unit_test(words),
        cmocka_unit_test(words_of_ranges_that_are_not_whole),
        cmocka_unit_test(words_in_a_small_buffer),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
