/**
 * @file money.h
 * @brief Money in whole pence, rates, and how a rate is counted over days.
 *
 * What a rate comes to is always counted from the day it began: the cost of a period is the running total up to its end less the
 * running total up to its start, each rounded to the penny, half up. So the parts of a period add up to the whole to the penny,
 * wherever it is cut, and no error grows with time.
 */
#ifndef S117_MONEY_H
#define S117_MONEY_H

#include "codes.h"

#ifdef __cplusplus
extern "C" {
#endif

/** @brief Pence. Facts hold 0 to @ref S117_MONEY_MAX; answers may hold less than 0, where more was repaid than owed. */
typedef int64_t s117_money;
/** @brief An amount nobody recorded. */
#define S117_MONEY_UNKNOWN ((s117_money)INT64_MIN)
/** @brief The largest amount a fact may hold: ten thousand million pounds. */
#define S117_MONEY_MAX ((s117_money)1000000000000)

/**
 * @brief What a rate comes to over a period.
 *
 * `S117_COUNT_DAYS`: day by day; 365 days a year, a month and a quarter its twelfth and quarter. `S117_COUNT_DHSC`:
 * a month is 12/52 of a week's reciprocal (the sum times 12/52 a week), a quarter 4/52, a year 1/52. `S117_COUNT_MEAN_YEAR`: as
 * days, with 365.25. `S117_COUNT_CALENDAR`: a whole calendar month, quarter or year costs its amount, a part of it the share
 * of its own days. Weeks, fortnights and four weeks are the same under all. An amount for once falls on the first day.
 * @param amount pence, 0 or more
 * @param per an `S117_PER_` constant
 * @param units units a week in hundredths, for @ref S117_PER_SESSION and @ref S117_PER_HOUR; not used otherwise
 * @param counting an `S117_COUNT_` constant
 * @param began the day the rate began
 * @param from first day of the period, @p began or later
 * @param to first day after it, @p from or later
 * @param ret_cost set to the cost in pence
 * @return S117_OK, S117_E_NULL, S117_E_CODE, S117_E_DATE, S117_E_DATE_ORDER, S117_E_AMOUNT (an amount or units negative, or units over @ref S117_MONEY_MAX), S117_E_OVERFLOW
 * @since 1.0
 */
S117_API s117_status s117_money_cost(s117_money amount, int32_t per, int64_t units, s117_counting counting, s117_date began,
                                     s117_date from, s117_date to, s117_money *ret_cost);

/**
 * @brief A rate as a sum a week, rounded to the penny, half up: for comparison, never to be added up.
 * @param amount pence, 0 or more
 * @param per an `S117_PER_` constant, not once
 * @param units as @ref s117_money_cost
 * @param counting an `S117_COUNT_` constant; @ref S117_COUNT_CALENDAR has no week for months and longer: S117_E_CODE
 * @param ret_weekly set to pence a week
 * @return S117_OK, S117_E_NULL, S117_E_CODE, S117_E_AMOUNT, S117_E_OVERFLOW
 * @since 1.0
 */
S117_API s117_status s117_money_weekly(s117_money amount, int32_t per, int64_t units, s117_counting counting, s117_money *ret_weekly);

/**
 * @brief Read pounds: "700.01", "£1,234.50", "1234". Never through a floating point number.
 * @param text NUL-terminated UTF-8: an optional £, digits with or without commas every three, and no or two decimals
 * @param ret_money set to pence
 * @return S117_OK, S117_E_NULL, S117_E_AMOUNT (not an amount, negative, or over @ref S117_MONEY_MAX)
 * @since 1.0
 */
S117_API s117_status s117_money_parse(const char *text, s117_money *ret_money);

/**
 * @brief Write pounds: "£1,234.56"; "-£5.00" if negative; "not known" for @ref S117_MONEY_UNKNOWN.
 * @param money pence
 * @param buffer where to write, always ending in NUL if @p size is not 0; may be NULL if @p size is 0
 * @param size its size in bytes
 * @return the length of the whole text without the NUL, as `snprintf`
 * @since 1.0
 */
S117_API size_t s117_money_format(s117_money money, char *buffer, size_t size);

#ifdef __cplusplus
}
#endif
#endif
