/* Money: what a rate comes to over days, reading and writing pounds. */
#include "money.h"

#include "../base/dates.h"
#include "../base/wide.h"

#include <stdbool.h>

enum {
    DAYS_A_WEEK = 7,
    UNITS = 100 /* units a week are given in hundredths */
};

/* So many times the amount. */
typedef struct fraction {
    int64_t above, below;
} fraction;

static bool is_code(int32_t per, s117_counting counting)
{
    return per >= S117_PER_ONCE && per <= S117_PER_YEAR && counting >= S117_COUNT_DAYS && counting <= S117_COUNT_CALENDAR;
}

static bool counts_units(int32_t per)
{
    return per == S117_PER_SESSION || per == S117_PER_HOUR;
}

static bool is_calendar(int32_t per, s117_counting counting)
{
    return counting == S117_COUNT_CALENDAR && per >= S117_PER_MONTH;
}

/* Of an amount for a month, a quarter or a year: how often a year it falls. */
static int32_t times_a_year(int32_t per)
{
    return per == S117_PER_MONTH ? 12 : per == S117_PER_QUARTER ? 4 : 1;
}

/* The share of a year's sum that falls on so many days. DHSC, Client Level Data: a month is 12/52 of its sum a week, a quarter 4/52,
 * a year 1/52. A mean year is 365.25 days: four of them are 1461. */
static fraction of_a_year(int32_t per, s117_counting counting, int64_t days)
{
    int64_t times = times_a_year(per) * days;

    switch (counting) {
    case S117_COUNT_DHSC: return (fraction){times, 52 * DAYS_A_WEEK};
    case S117_COUNT_MEAN_YEAR: return (fraction){4 * times, 1461};
    default: return (fraction){times, 365};
    }
}

/* By so many days, whichever. */
static fraction by_days(int32_t per, s117_counting counting, int64_t days)
{
    switch (per) {
    case S117_PER_DAY: return (fraction){days, 1};
    case S117_PER_SESSION:
    case S117_PER_HOUR: return (fraction){days, DAYS_A_WEEK * UNITS}; /* times the units */
    case S117_PER_WEEK: return (fraction){days, DAYS_A_WEEK};
    case S117_PER_FORTNIGHT: return (fraction){days, 2 * DAYS_A_WEEK};
    case S117_PER_FOUR_WEEKS: return (fraction){days, 4 * DAYS_A_WEEK};
    default: return of_a_year(per, counting, days);
    }
}

/* Where a day lies among calendar months, quarters or years: which of them, counted from the year 0; how many of its days came before;
 * how many it has. */
typedef struct place {
    int64_t period, days, length;
} place;

static place place_of(s117_date day, int32_t per)
{
    int32_t months = 12 / times_a_year(per);
    int32_t year = 0, month = 0;

    (void)s117_date_parts(day, &year, &month, NULL);
    int32_t first = (month - 1) / months * months + 1;
    s117_date begins = s117_date_of(year, first, 1);
    bool last = first + months > 12;
    /* Not by the first day of the next period: there is none after 9999. */
    s117_date ends = s117_date_of(year, last ? 12 : first + months, last ? 31 : 1) + (last ? 1 : 0);
    return (place){((int64_t)year * 12 + first - 1) / months, day - begins, ends - begins};
}

static fraction by_calendar(int32_t per, s117_date began, s117_date until)
{
    place a = place_of(began, per);
    place z = place_of(until, per);

    return (fraction){(z.period - a.period) * a.length * z.length + z.days * a.length - a.days * z.length, a.length * z.length};
}

/* Days and units multiplied fit: fewer than 4 million by at most S117_MONEY_MAX. */
static s117_status multiplied(s117_money amount, int32_t per, int64_t units, fraction part, s117_money *ret)
{
    return s117i_mul_div_half_up(amount, counts_units(per) ? part.above * units : part.above, part.below, ret);
}

static s117_status check_rate(s117_money amount, int32_t per, int64_t units, s117_counting counting)
{
    if (!is_code(per, counting)) {
        return S117_E_CODE;
    }
    if (amount < 0 || (counts_units(per) && (units < 0 || units > S117_MONEY_MAX))) {
        return S117_E_AMOUNT;
    }
    return S117_OK;
}

s117_status s117i_running_total(s117_money amount, int32_t per, int64_t units, s117_counting counting, s117_date began, s117_date until,
                                s117_money *ret)
{
    s117_status status = check_rate(amount, per, units, counting);

    if (status != S117_OK) {
        return status;
    }
    if (!s117i_is_day(began) || !s117i_is_day(until)) {
        return S117_E_DATE;
    }
    if (until < began) {
        return S117_E_DATE_ORDER;
    }
    if (per == S117_PER_ONCE) {
        *ret = until > began ? amount : 0;
        return S117_OK;
    }
    if (is_calendar(per, counting)) {
        return multiplied(amount, per, units, by_calendar(per, began, until), ret);
    }
    return multiplied(amount, per, units, by_days(per, counting, until - began), ret);
}

s117_status s117_money_cost(s117_money amount, int32_t per, int64_t units, s117_counting counting, s117_date began, s117_date from,
                            s117_date to, s117_money *ret_cost)
{
    s117_money before, after;
    s117_status status;

    if (ret_cost == NULL) {
        return S117_E_NULL;
    }
    status = s117i_running_total(amount, per, units, counting, began, from, &before);
    if (status == S117_OK) {
        status = s117i_running_total(amount, per, units, counting, began, to, &after);
    }
    if (status == S117_OK && to < from) {
        status = S117_E_DATE_ORDER;
    }
    if (status == S117_OK) {
        *ret_cost = after - before; /* neither is negative */
    }
    return status;
}

s117_status s117_money_weekly(s117_money amount, int32_t per, int64_t units, s117_counting counting, s117_money *ret_weekly)
{
    if (ret_weekly == NULL) {
        return S117_E_NULL;
    }
    s117_status status = check_rate(amount, per, units, counting);
    if (status == S117_OK && (per == S117_PER_ONCE || is_calendar(per, counting))) {
        status = S117_E_CODE;
    }
    return status == S117_OK ? multiplied(amount, per, units, by_days(per, counting, DAYS_A_WEEK), ret_weekly) : status;
}

/* ---- text --------------------------------------------------------------------------------------- */

static const char pound[] = "\xc2\xa3";
enum { POUND = sizeof pound - 1 };

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* How many digits stand at `at`. */
static size_t digits_at(const char *at)
{
    size_t count = 0;

    while (is_digit(at[count])) {
        count++;
    }
    return count;
}

/* Adds the digits at `at` to the amount; false if it is more than a fact may hold. */
static bool take(const char *at, size_t count, s117_money *amount)
{
    for (size_t i = 0; i < count; i++) {
        *amount = *amount * 10 + (at[i] - '0');
        if (*amount > S117_MONEY_MAX) {
            return false;
        }
    }
    return true;
}

s117_status s117_money_parse(const char *text, s117_money *ret_money)
{
    s117_money amount = 0;

    if (text == NULL || ret_money == NULL) {
        return S117_E_NULL;
    }
    const char *at = text[0] == pound[0] && text[1] == pound[1] ? text + POUND : text;
    size_t count = digits_at(at);
    if (count == 0 || (at[count] == ',' && count > 3) || !take(at, count, &amount)) {
        return S117_E_AMOUNT;
    }
    for (at += count; *at == ','; at += 4) {
        if (digits_at(at + 1) != 3 || !take(at + 1, 3, &amount)) {
            return S117_E_AMOUNT;
        }
    }
    if (*at == '\0') {
        at = ".00";
    }
    if (*at != '.' || digits_at(at + 1) != 2 || at[3] != '\0' || !take(at + 1, 2, &amount)) {
        return S117_E_AMOUNT;
    }
    *ret_money = amount;
    return S117_OK;
}

void s117i_write_money(s117i_writer *writer, s117_money money)
{
    char text[32]; /* from the last penny back: -£92,233,720,368,547,758.07 has 28 bytes */
    size_t first = sizeof text;

    if (money == S117_MONEY_UNKNOWN) {
        s117i_write(writer, "not known");
        return;
    }
    uint64_t rest = money < 0 ? 0 - (uint64_t)money : (uint64_t)money;
    for (int digit = 0; digit < 3 || rest > 0; digit++) {
        if (digit == 2) {
            text[--first] = '.';
        } else if (digit > 2 && (digit - 2) % 3 == 0) {
            text[--first] = ',';
        }
        text[--first] = (char)('0' + rest % 10);
        rest /= 10;
    }
    s117i_write(writer, money < 0 ? "-" : NULL);
    s117i_write(writer, pound);
    s117i_write_bytes(writer, text + first, sizeof text - first);
}

void s117i_write_rate(s117i_writer *writer, s117_money money, int32_t per)
{
    s117i_write_money(writer, money);
    if (per != 0) {
        s117i_write(writer, " ");
        s117i_write(writer, s117_code_words(S117_LIST_PER, per));
    }
}

void s117i_write_hundredths(s117i_writer *writer, int64_t hundredths)
{
    s117i_write_number(writer, hundredths / 100);
    s117i_write(writer, ".");
    s117i_write_number(writer, hundredths / 10 % 10);
    s117i_write_number(writer, hundredths % 10);
}

size_t s117_money_format(s117_money money, char *buffer, size_t size)
{
    s117i_writer writer = {buffer, size, 0};

    s117i_write_money(&writer, money);
    return s117i_write_end(&writer);
}
