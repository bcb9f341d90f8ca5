/* Days and ranges of days. All sums on dates are done here. */
#ifndef S117I_DATES_H
#define S117I_DATES_H

#include <s117/base.h>
#include <stdbool.h>

/* A day, or the range of days it may be. unknown = {UNKNOWN, OPEN}; open (not come) = {OPEN, OPEN}. */
typedef struct s117i_range {
    s117_date earliest, latest;
} s117i_range;

static inline s117i_range s117i_exact(s117_date day) { s117i_range r = {day, day}; return r; }
static inline bool s117i_is_exact(s117i_range r) { return r.earliest == r.latest; }

bool s117i_is_day(s117_date date);                       /* a real day, not a sentinel */
s117_date s117i_add_days(s117_date date, int32_t days);  /* sentinels stay; saturates at MIN and MAX */
s117_date s117i_add_months(s117_date date, int32_t months); /* same day of the month, or the month's last; sentinels stay; saturates */
int32_t s117i_age_on(s117_date birth, s117_date on);     /* whole years; -1 if birth is not a day; born 29 Feb: birthday 1 March */

/* For explanations: "on 10 March 2014", "in March 2014", "in 2014", "in the 1980s",
 * "on a day between 1 March 2014 and 20 March 2014", "on or before …", "on or after …", "on a date not known". Returns the snprintf length.
 * With preposition false: "10 March 2014", "March 2014", … */
size_t s117i_date_words(s117i_range range, bool preposition, char *buffer, size_t size);

#endif
