/* Dates in text: the part of EDTF (ISO 8601-2:2019) that care records need. */
#include "dates.h"
#include "text.h"

#include <string.h>

/* What is left to read. Every step takes what it recognises and leaves the rest. */
typedef struct reader {
    const char *at;
    size_t left;
} reader;

static bool take(reader *r, const char *word)
{
    size_t length = strlen(word);

    if (r->left < length || memcmp(r->at, word, length) != 0) {
        return false;
    }
    r->at += length;
    r->left -= length;
    return true;
}

static bool take_digits(reader *r, size_t count, int32_t *ret_number)
{
    int32_t number = 0;

    if (r->left < count) {
        return false;
    }
    for (size_t i = 0; i < count; i++) {
        char c = r->at[i];
        if (c < '0' || c > '9') {
            return false;
        }
        number = number * 10 + (c - '0');
    }
    r->at += count;
    r->left -= count;
    *ret_number = number;
    return true;
}

/* First and last day of `count` whole months from the first of this one. */
static s117_status months_from(int32_t year, int32_t month, int32_t count, s117i_range *ret_range)
{
    s117_date first = s117_date_of(year, month, 1);

    if (first == S117_DATE_INVALID) {
        return S117_E_DATE;
    }
    s117_date last = S117_DATE_MAX; /* December 9999 has no first day of the month after */
    if (year * 12 + month + count <= 9999 * 12 + 12) {
        last = s117i_add_months(first, count) - 1;
    }
    *ret_range = (s117i_range){first, last};
    return S117_OK;
}

/* After "2014-03": a day, "XX" (some day of it) or nothing. */
static s117_status read_day(reader *r, int32_t year, int32_t month, s117i_range *ret_range)
{
    int32_t day;

    if (!take(r, "-") || take(r, "XX")) {
        return months_from(year, month, 1, ret_range);
    }
    if (!take_digits(r, 2, &day)) {
        return S117_E_DATE;
    }
    s117_date date = s117_date_of(year, month, day);
    if (date == S117_DATE_INVALID) {
        return S117_E_DATE;
    }
    *ret_range = s117i_exact(date);
    return S117_OK;
}

/* A day, month or year; with `decades`, a decade or century too. */
static s117_status read_point(reader *r, bool decades, s117i_range *ret_range)
{
    int32_t century, rest, month;

    if (!take_digits(r, 2, &century)) {
        return S117_E_DATE;
    }
    if (take_digits(r, 2, &rest)) {
        if (!take(r, "-")) {
            return months_from(century * 100 + rest, 1, 12, ret_range);
        }
        return take_digits(r, 2, &month) ? read_day(r, century * 100 + rest, month, ret_range) : S117_E_DATE;
    }
    if (!decades) {
        return S117_E_DATE;
    }
    if (take(r, "XX")) {
        return months_from(century * 100, 1, 1200, ret_range);
    }
    if (take_digits(r, 1, &rest) && take(r, "X")) {
        return months_from(century * 100 + rest * 10, 1, 120, ret_range);
    }
    return S117_E_DATE;
}

/* After "[": "a..b]", "..b]" or "a..]". */
static s117_status read_bracket(reader *r, s117i_range *ret_range)
{
    s117i_range first = {S117_DATE_UNKNOWN, S117_DATE_UNKNOWN};
    s117i_range last = {S117_DATE_OPEN, S117_DATE_OPEN};
    bool no_first = take(r, "..");

    if (!no_first && (read_point(r, false, &first) != S117_OK || !take(r, ".."))) {
        return S117_E_DATE;
    }
    if (!no_first && take(r, "]")) {
        *ret_range = (s117i_range){first.earliest, S117_DATE_OPEN};
        return S117_OK;
    }
    if (read_point(r, false, &last) != S117_OK || !take(r, "]")) {
        return S117_E_DATE;
    }
    if (first.earliest > last.latest) {
        return S117_E_DATE_ORDER;
    }
    *ret_range = (s117i_range){first.earliest, last.latest};
    return S117_OK;
}

static s117_status read_range(reader *r, s117i_range *ret_range)
{
    if (take(r, "unknown")) {
        *ret_range = (s117i_range){S117_DATE_UNKNOWN, S117_DATE_OPEN};
        return S117_OK;
    }
    if (take(r, "..")) {
        *ret_range = (s117i_range){S117_DATE_OPEN, S117_DATE_OPEN};
        return S117_OK;
    }
    return take(r, "[") ? read_bracket(r, ret_range) : read_point(r, true, ret_range);
}

s117_status s117_date_parse(const char *text, size_t length, s117_date *ret_earliest, s117_date *ret_latest)
{
    if (text == NULL || ret_earliest == NULL || ret_latest == NULL) {
        return S117_E_NULL;
    }
    reader r = {text, length};
    s117i_range range;
    s117_status status = read_range(&r, &range);
    if (status != S117_OK) {
        return status;
    }
    if (r.left != 0) {
        return S117_E_DATE;
    }
    *ret_earliest = range.earliest;
    *ret_latest = range.latest;
    return S117_OK;
}

/* ---- writing ---- */

static void write_padded(s117i_writer *writer, int32_t number, size_t digits)
{
    char text[4];

    for (size_t i = digits; i > 0; i--) {
        text[i - 1] = (char)('0' + number % 10);
        number /= 10;
    }
    s117i_write_bytes(writer, text, digits);
}

static void write_month(s117i_writer *writer, s117_date date)
{
    int32_t year = 0, month = 0;

    (void)s117_date_parts(date, &year, &month, NULL);
    write_padded(writer, year, 4);
    s117i_write(writer, "-");
    write_padded(writer, month, 2);
}

static void write_day(s117i_writer *writer, s117_date date)
{
    int32_t day = 0;

    (void)s117_date_parts(date, NULL, NULL, &day);
    write_month(writer, date);
    s117i_write(writer, "-");
    write_padded(writer, day, 2);
}

static bool is_months(s117i_range range, int32_t year, int32_t month, int32_t count)
{
    s117i_range whole = {S117_DATE_UNKNOWN, S117_DATE_OPEN}; /* stays so, and is not the range, if there are no such months */

    (void)months_from(year, month, count, &whole);
    return whole.earliest == range.earliest && whole.latest == range.latest;
}

static void write_bracket(s117i_writer *writer, s117i_range range)
{
    s117i_write(writer, "[");
    if (range.earliest != S117_DATE_UNKNOWN) {
        write_day(writer, range.earliest);
    }
    s117i_write(writer, "..");
    if (range.latest != S117_DATE_OPEN) {
        write_day(writer, range.latest);
    }
    s117i_write(writer, "]");
}

/* Both ends are days. */
static void write_days(s117i_writer *writer, s117i_range range)
{
    int32_t year = 0, month = 0;

    (void)s117_date_parts(range.earliest, &year, &month, NULL);
    if (s117i_is_exact(range)) {
        write_day(writer, range.earliest);
    } else if (is_months(range, year, month, 1)) {
        write_month(writer, range.earliest);
    } else if (is_months(range, year, 1, 12)) {
        write_padded(writer, year, 4);
    } else if (year % 10 == 0 && is_months(range, year, 1, 120)) {
        write_padded(writer, year / 10, 3);
        s117i_write(writer, "X");
    } else if (year % 100 == 0 && is_months(range, year, 1, 1200)) {
        write_padded(writer, year / 100, 2);
        s117i_write(writer, "XX");
    } else {
        write_bracket(writer, range);
    }
}

/* A pair that some text could mean. */
static bool is_possible(s117i_range range)
{
    if (range.earliest == S117_DATE_OPEN) {
        return range.latest == S117_DATE_OPEN;
    }
    return (range.earliest == S117_DATE_UNKNOWN || s117i_is_day(range.earliest)) &&
           (range.latest == S117_DATE_OPEN || s117i_is_day(range.latest)) && range.earliest <= range.latest;
}

size_t s117_date_format(s117_date earliest, s117_date latest, char *buffer, size_t size)
{
    s117i_writer writer = {buffer, buffer == NULL ? 0 : size, 0};
    s117i_range range = {earliest, latest};

    if (!is_possible(range)) {
        return s117i_write_end(&writer);
    }
    if (earliest == S117_DATE_OPEN) {
        s117i_write(&writer, "..");
    } else if (earliest == S117_DATE_UNKNOWN && latest == S117_DATE_OPEN) {
        s117i_write(&writer, "unknown");
    } else if (s117i_is_day(earliest) && s117i_is_day(latest)) {
        write_days(&writer, range);
    } else {
        write_bracket(&writer, range);
    }
    return s117i_write_end(&writer);
}
