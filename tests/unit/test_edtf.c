/* Dates in text: include/s117/base.h; EDTF, ISO 8601-2:2019. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include <s117/base.h>

static const s117_date UNKNOWN = S117_DATE_UNKNOWN;
static const s117_date OPEN = S117_DATE_OPEN;

static void assert_reads(const char *text, s117_date earliest, s117_date latest)
{
    s117_date a = 1, b = 1;
    assert_int_equal(s117_date_parse(text, strlen(text), &a, &b), S117_OK);
    assert_int_equal(a, earliest);
    assert_int_equal(b, latest);
}

/* Reads, and is what is written for it. */
static void assert_both_ways(const char *text, s117_date earliest, s117_date latest)
{
    char buffer[32];
    assert_reads(text, earliest, latest);
    assert_int_equal(s117_date_format(earliest, latest, buffer, sizeof buffer), strlen(text));
    assert_string_equal(buffer, text);
}

static void assert_refused(const char *text, s117_status status)
{
    s117_date a = 1, b = 2;
    if (s117_date_parse(text, strlen(text), &a, &b) != status) {
        fail_msg("%s", text);
    }
    assert_int_equal(a, 1); /* written only on success */
    assert_int_equal(b, 2);
}

static void forms_of_the_header(void **state)
{
    (void)state;
    s117_date first = s117_date_of(2014, 3, 1), twentieth = s117_date_of(2014, 3, 20);
    assert_both_ways("2014-03-10", s117_date_of(2014, 3, 10), s117_date_of(2014, 3, 10));
    assert_both_ways("2014-03", first, s117_date_of(2014, 3, 31));
    assert_both_ways("2014", s117_date_of(2014, 1, 1), s117_date_of(2014, 12, 31));
    assert_both_ways("201X", s117_date_of(2010, 1, 1), s117_date_of(2019, 12, 31));
    assert_both_ways("20XX", s117_date_of(2000, 1, 1), s117_date_of(2099, 12, 31));
    assert_reads("2014-03-XX", first, s117_date_of(2014, 3, 31));
    assert_both_ways("[2014-03-01..2014-03-20]", first, twentieth);
    assert_both_ways("[..2014-03-20]", UNKNOWN, twentieth);
    assert_both_ways("[2014-03-01..]", first, OPEN);
    assert_both_ways("..", OPEN, OPEN);
    assert_both_ways("unknown", UNKNOWN, OPEN);
}

static void ends_of_a_bracket_may_be_months_or_years(void **state)
{
    (void)state;
    assert_reads("[2014-02..2015]", s117_date_of(2014, 2, 1), s117_date_of(2015, 12, 31));
    assert_reads("[2013..2014-02]", s117_date_of(2013, 1, 1), s117_date_of(2014, 2, 28));
    assert_reads("[..2016-02]", UNKNOWN, s117_date_of(2016, 2, 29));
    assert_reads("[2014..]", s117_date_of(2014, 1, 1), OPEN);
    assert_reads("[2014-03..2014-03-10]", s117_date_of(2014, 3, 1), s117_date_of(2014, 3, 10));
    assert_reads("[2014-03-10..2014-03-10]", s117_date_of(2014, 3, 10), s117_date_of(2014, 3, 10));
}

static void the_first_and_the_last_day(void **state)
{
    (void)state;
    assert_both_ways("0001-01-01", S117_DATE_MIN, S117_DATE_MIN);
    assert_both_ways("9999-12-31", S117_DATE_MAX, S117_DATE_MAX);
    assert_both_ways("9999-12", s117_date_of(9999, 12, 1), S117_DATE_MAX);
    assert_both_ways("9999", s117_date_of(9999, 1, 1), S117_DATE_MAX);
    assert_both_ways("999X", s117_date_of(9990, 1, 1), S117_DATE_MAX);
    assert_both_ways("99XX", s117_date_of(9900, 1, 1), S117_DATE_MAX);
    assert_both_ways("[9999-11-30..9999-12-31]", s117_date_of(9999, 11, 30), S117_DATE_MAX);
    assert_both_ways("[0001-01-01..9999-12-31]", S117_DATE_MIN, S117_DATE_MAX);
    assert_both_ways("001X", s117_date_of(10, 1, 1), s117_date_of(19, 12, 31));
    assert_both_ways("01XX", s117_date_of(100, 1, 1), s117_date_of(199, 12, 31));
    /* there is no year 0, so the first decade is not whole */
    assert_both_ways("[0001-01-01..0009-12-31]", S117_DATE_MIN, s117_date_of(9, 12, 31));
}

/* A leap year's February, and starts or lengths that only look like a whole decade or century. */
static void near_misses(void **state)
{
    (void)state;
    assert_both_ways("2016-02", s117_date_of(2016, 2, 1), s117_date_of(2016, 2, 29));
    assert_both_ways("[2016-02-01..2016-02-28]", s117_date_of(2016, 2, 1), s117_date_of(2016, 2, 28));
    assert_both_ways("[1980-01-01..1989-12-30]", s117_date_of(1980, 1, 1), s117_date_of(1989, 12, 30));
    assert_both_ways("[1985-01-01..1994-12-31]", s117_date_of(1985, 1, 1), s117_date_of(1994, 12, 31));
    assert_both_ways("[1950-01-01..2049-12-31]", s117_date_of(1950, 1, 1), s117_date_of(2049, 12, 31));
    assert_both_ways("[1900-01-01..1999-12-30]", s117_date_of(1900, 1, 1), s117_date_of(1999, 12, 30));
    assert_both_ways("[1900-01-02..1999-12-31]", s117_date_of(1900, 1, 2), s117_date_of(1999, 12, 31));
}

static void text_that_is_no_date(void **state)
{
    (void)state;
    static const char *const refused[] = {
        "", " ", "2", "20", "201", "X", "XXXX", "2XXX", "201x", "20xx", "2014-", "2014-3", "2014-03-", "2014-03-1",
        "2014-03-X", "2014-XX", "2014-13", "2014-00", "2014-02-29", "2014-02-30", "2014-04-31", "2014-03-00",
        "2014-03-10T00:00", "2014-03-10 ", " 2014-03-10", "20140310", "2014/03/10", "10-03-2014", "0000", "0000-01",
        "0000-01-01", "000X", "00XX", "20a4", "2a14", "a014", "+2014", "-2014", ".", "...", "..2014", "2014..", "Unknown",
        "unknow", "unknown ", "[", "[]", "[..]", "[2014]", "[2014..", "[2014.]", "[..", "[..2014", "[2014..2015",
        "[2014..2015]x", "[201X..2015]", "[2010..201X]", "[2014..2015-13]", "[2014-02-30..]", "[ 2014..]", "[2014,2015]",
        "{2014..2015}", "2014~", "2014?", "201X-03", "20X4", "2014-0a", "2014-03-0a"};
    for (size_t i = 0; i < sizeof refused / sizeof refused[0]; i++) {
        assert_refused(refused[i], S117_E_DATE);
    }
}

static void brackets_that_run_backwards(void **state)
{
    (void)state;
    assert_refused("[2014-03-20..2014-03-19]", S117_E_DATE_ORDER);
    assert_refused("[2015..2014]", S117_E_DATE_ORDER);
    assert_refused("[2014-04..2014-03-31]", S117_E_DATE_ORDER);
}

static void text_need_not_end_in_nul(void **state)
{
    (void)state;
    const char text[7] = {'2', '0', '1', '4', '-', '0', '3'};
    s117_date a, b;
    assert_int_equal(s117_date_parse(text, sizeof text, &a, &b), S117_OK);
    assert_int_equal(b, s117_date_of(2014, 3, 31));
    assert_int_equal(s117_date_parse(text, 4, &a, &b), S117_OK);
    assert_int_equal(b, s117_date_of(2014, 12, 31));
    assert_int_equal(s117_date_parse("2014\0", 5, &a, &b), S117_E_DATE);
}

static void nothing_given(void **state)
{
    (void)state;
    s117_date a, b;
    assert_int_equal(s117_date_parse(NULL, 0, &a, &b), S117_E_NULL);
    assert_int_equal(s117_date_parse("2014", 4, NULL, &b), S117_E_NULL);
    assert_int_equal(s117_date_parse("2014", 4, &a, NULL), S117_E_NULL);
}

static void dates_that_are_impossible(void **state)
{
    (void)state;
    const s117_date pairs[][2] = {{5, 4}, {UNKNOWN, UNKNOWN}, {5, UNKNOWN}, {OPEN, 5}, {OPEN, UNKNOWN},
                                  {S117_DATE_MIN - 1, 0}, {0, S117_DATE_MAX + 1}, {S117_DATE_MAX + 1, OPEN},
                                  {UNKNOWN, S117_DATE_MIN - 1}};
    for (size_t i = 0; i < sizeof pairs / sizeof pairs[0]; i++) {
        char buffer[32] = "before";
        assert_int_equal(s117_date_format(pairs[i][0], pairs[i][1], buffer, sizeof buffer), 0);
        assert_string_equal(buffer, "");
    }
}

static void small_buffers(void **state)
{
    (void)state;
    char buffer[16] = "xxxxxxxxxxxxxxx";
    assert_int_equal(s117_date_format(0, 0, NULL, 0), 10);
    assert_int_equal(s117_date_format(0, 0, NULL, 99), 10);
    assert_int_equal(s117_date_format(0, 0, buffer, 0), 10);
    assert_int_equal(buffer[0], 'x');
    assert_int_equal(s117_date_format(0, 0, buffer, 1), 10);
    assert_string_equal(buffer, "");
    assert_int_equal(s117_date_format(0, 0, buffer, 10), 10);
    assert_string_equal(buffer, "1970-01-0");
    assert_int_equal(buffer[10], 'x');
    assert_int_equal(s117_date_format(0, 0, buffer, 11), 10);
    assert_string_equal(buffer, "1970-01-01");
}

static void assert_round_trip(s117_date earliest, s117_date latest)
{
    char text[32];
    s117_date a = 0, b = 0;
    size_t length = s117_date_format(earliest, latest, text, sizeof text);
    if (length == 0 || length >= sizeof text || s117_date_parse(text, length, &a, &b) != S117_OK || a != earliest ||
        b != latest) {
        fail_msg("%d %d %s", (int)earliest, (int)latest, text);
    }
}

/* base.h: what is written is read back unchanged. */
static void every_day_round_trips(void **state)
{
    (void)state;
    for (s117_date day = S117_DATE_MIN; day <= S117_DATE_MAX; day++) {
        assert_round_trip(day, day);
    }
}

static void every_short_range_of_two_years_round_trips(void **state)
{
    (void)state;
    s117_date first = s117_date_of(2019, 1, 1), last = s117_date_of(2020, 12, 31);
    for (s117_date a = first; a <= last; a++) {
        for (s117_date b = a; b <= last; b++) {
            assert_round_trip(a, b);
        }
    }
}

static void any_range_round_trips(void **state)
{
    (void)state;
    uint64_t seed = 117;
    for (int i = 0; i < 1000000; i++) {
        s117_date ends[2];
        for (int j = 0; j < 2; j++) {
            seed = seed * 6364136223846793005u + 1442695040888963407u;
            ends[j] = S117_DATE_MIN + (s117_date)((seed >> 33) % (uint64_t)(S117_DATE_MAX - S117_DATE_MIN + 1));
        }
        int less = ends[0] <= ends[1] ? 0 : 1;
        assert_round_trip(ends[less], ends[1 - less]);
        assert_round_trip(UNKNOWN, ends[0]);
        assert_round_trip(ends[1], OPEN);
    }
    for (int32_t year = 1; year <= 9990; year++) { /* whole years, and all that begin and end with one */
        assert_round_trip(s117_date_of(year, 1, 1), s117_date_of(year, 12, 31));
        assert_round_trip(s117_date_of(year, 1, 1), s117_date_of(year + 9, 12, 31));
        assert_round_trip(s117_date_of(year, 1, 1), s117_date_of(year > 9900 ? 9999 : year + 99, 12, 31));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(forms_of_the_header),
        cmocka_unit_test(ends_of_a_bracket_may_be_months_or_years),
        cmocka_unit_test(the_first_and_the_last_day),
        cmocka_unit_test(near_misses),
        cmocka_unit_test(text_that_is_no_date),
        cmocka_unit_test(brackets_that_run_backwards),
        cmocka_unit_test(text_need_not_end_in_nul),
        cmocka_unit_test(nothing_given),
        cmocka_unit_test(dates_that_are_impossible),
        cmocka_unit_test(small_buffers),
        cmocka_unit_test(every_day_round_trips),
        cmocka_unit_test(every_short_range_of_two_years_round_trips),
        cmocka_unit_test(any_range_round_trips),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
