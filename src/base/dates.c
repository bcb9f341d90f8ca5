/* Days and ranges of days, in the Gregorian calendar throughout. */
#include "dates.h"

#include "text.h"

enum {
    DAYS_IN_400_YEARS = 146097,
    DAYS_BEFORE_1970 = 719468 /* from 0000-03-01, the day the sums below count from */
};

typedef struct parts {
    int32_t year, month, day;
} parts;

static bool is_leap(int32_t year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

static int32_t month_length(int32_t year, int32_t month)
{
    static const int8_t lengths[12] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    return lengths[month - 1] + (month == 2 && is_leap(year) ? 1 : 0);
}

/* Years counted from 1 March, so that the leap day comes last (H. Hinnant, "chrono-Compatible Low-Level Date Algorithms").
 * No day before 0001-01-01 is asked for: nothing is negative. */
static s117_date day_of(parts p)
{
    int32_t year = p.month > 2 ? p.year : p.year - 1;
    int32_t month = p.month > 2 ? p.month - 3 : p.month + 9;

    return year * 365 + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + p.day - 1 - DAYS_BEFORE_1970;
}

static parts parts_of(s117_date date)
{
    int32_t days = date + DAYS_BEFORE_1970;
    int32_t era = days / DAYS_IN_400_YEARS;
    int32_t of_era = days % DAYS_IN_400_YEARS;
    int32_t year = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
    int32_t of_year = of_era - (365 * year + year / 4 - year / 100);
    int32_t month = (5 * of_year + 2) / 153;
    parts p;

    p.day = of_year - (153 * month + 2) / 5 + 1;
    p.month = month < 10 ? month + 3 : month - 9;
    p.year = era * 400 + year + (p.month <= 2 ? 1 : 0);
    return p;
}

bool s117i_is_day(s117_date date)
{
    return date >= S117_DATE_MIN && date <= S117_DATE_MAX;
}

static bool is_sentinel(s117_date date)
{
    return date == S117_DATE_UNKNOWN || date == S117_DATE_OPEN;
}

s117_date s117_date_of(int32_t year, int32_t month, int32_t day)
{
    if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > month_length(year, month)) {
        return S117_DATE_INVALID;
    }
    return day_of((parts){year, month, day});
}

s117_status s117_date_parts(s117_date date, int32_t *ret_year, int32_t *ret_month, int32_t *ret_day)
{
    if (!s117i_is_day(date)) {
        return S117_E_DATE;
    }
    parts p = parts_of(date);
    if (ret_year != NULL) {
        *ret_year = p.year;
    }
    if (ret_month != NULL) {
        *ret_month = p.month;
    }
    if (ret_day != NULL) {
        *ret_day = p.day;
    }
    return S117_OK;
}

static s117_date saturated(int64_t date)
{
    if (date < S117_DATE_MIN) {
        return S117_DATE_MIN;
    }
    return date > S117_DATE_MAX ? S117_DATE_MAX : (s117_date)date;
}

s117_date s117i_add_days(s117_date date, int32_t days)
{
    return is_sentinel(date) ? date : saturated((int64_t)date + days);
}

s117_date s117i_add_months(s117_date date, int32_t months)
{
    if (is_sentinel(date)) {
        return date;
    }
    parts p = parts_of(saturated(date));
    int64_t month = (int64_t)p.year * 12 + p.month - 1 + months;
    if (month < 12) {
        return S117_DATE_MIN;
    }
    if (month / 12 > 9999) {
        return S117_DATE_MAX;
    }
    p.year = (int32_t)(month / 12);
    p.month = (int32_t)(month % 12) + 1;
    int32_t last = month_length(p.year, p.month);
    p.day = p.day < last ? p.day : last;
    return day_of(p);
}

/* An age is reached at the start of the birthday: Family Law Reform Act 1969 s9. */
int32_t s117i_age_on(s117_date birth, s117_date on)
{
    if (!s117i_is_day(birth) || !s117i_is_day(on) || on < birth) {
        return -1;
    }
    parts b = parts_of(birth);
    parts o = parts_of(on);
    bool before_birthday = o.month < b.month || (o.month == b.month && o.day < b.day);
    return o.year - b.year - (before_birthday ? 1 : 0);
}

static void write_month(s117i_writer *writer, parts p)
{
    static const char names[12][10] = {"January", "February", "March", "April", "May", "June", "July",
                                       "August", "September", "October", "November", "December"};

    s117i_write(writer, names[p.month - 1]);
    s117i_write(writer, " ");
    s117i_write_number(writer, p.year);
}

static void write_day(s117i_writer *writer, s117_date date)
{
    parts p = parts_of(date);

    s117i_write_number(writer, p.day);
    s117i_write(writer, " ");
    write_month(writer, p);
}

/* A whole month, year or decade; false if the range is none of them. "The 2000s" may be read as a century, so a decade that
 * begins one is written by its days. */
static bool write_calendar_period(s117i_writer *writer, s117i_range range, bool preposition)
{
    parts a = parts_of(range.earliest);
    parts z = parts_of(range.latest);
    bool whole_years = a.month == 1 && a.day == 1 && z.month == 12 && z.day == 31;
    bool month = a.year == z.year && a.month == z.month && a.day == 1 && z.day == month_length(z.year, z.month);
    bool year = whole_years && a.year == z.year;
    bool decade = whole_years && a.year % 10 == 0 && z.year == a.year + 9 && a.year % 100 != 0;

    if (!month && !year && !decade) {
        return false;
    }
    s117i_write(writer, preposition ? "in " : NULL);
    if (month) {
        write_month(writer, a);
    } else {
        s117i_write(writer, decade ? "the " : NULL);
        s117i_write_number(writer, a.year);
        s117i_write(writer, decade ? "s" : NULL);
    }
    return true;
}

/* A range with one end or none. */
static void write_half_known(s117i_writer *writer, s117i_range range, bool preposition)
{
    if (range.earliest == S117_DATE_OPEN) {
        s117i_write(writer, preposition ? "not yet" : "no date yet");
    } else if (s117i_is_day(range.earliest)) {
        s117i_write(writer, preposition ? "on or after " : "a day on or after ");
        write_day(writer, range.earliest);
    } else if (s117i_is_day(range.latest)) {
        s117i_write(writer, preposition ? "on or before " : "a day on or before ");
        write_day(writer, range.latest);
    } else {
        s117i_write(writer, preposition ? "on a date not known" : "a date not known");
    }
}

size_t s117i_date_words(s117i_range range, bool preposition, char *buffer, size_t size)
{
    s117i_writer writer = {buffer, size, 0};

    if (!s117i_is_day(range.earliest) || !s117i_is_day(range.latest)) {
        write_half_known(&writer, range, preposition);
    } else if (s117i_is_exact(range)) {
        s117i_write(&writer, preposition ? "on " : NULL);
        write_day(&writer, range.earliest);
    } else if (!write_calendar_period(&writer, range, preposition)) {
        s117i_write(&writer, preposition ? "on a day between " : "a day between ");
        write_day(&writer, range.earliest);
        s117i_write(&writer, " and ");
        write_day(&writer, range.latest);
    }
    return s117i_write_end(&writer);
}
