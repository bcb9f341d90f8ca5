/* The life of service lines as segments: the longest stretches of days in which nothing changes that a payer would notice. */
#ifndef S117I_TIMELINE_H
#define S117I_TIMELINE_H

#include "books.h"

typedef struct s117i_segment {
    s117_date from, to;
    s117_fact line;
    s117i_judged judged;
    s117_fact price;                  /* 0: none known */
    s117i_topped topped;              /* of aftercare */
    s117i_split split;                /* of aftercare */
    s117_fact nursing;                /* funded nursing care that comes off first; 0 */
    s117i_charge charge;              /* of what is not aftercare */
    const char *body;                 /* who bears that, if a council or NHS body; "" */
    uint32_t charges;                 /* made for it: tells one set from another */
} s117i_segment;

typedef struct s117i_timeline {
    const s117i_book *book;
    s117i_told *told;                 /* what is found on the way; NULL */
    s117_date asked_from;             /* what lies before this day is not told */
    s117i_memory memory;
    s117_status failed;
    S117I_LIST(s117i_segment, segments); /* by line, in the order of the book; then by day */
    S117I_LIST(s117_date, cuts);      /* of the line at hand */
    S117I_LIST(s117_date, common);    /* of every line */
} s117i_timeline;

/* All lines from their first day up to `until`; or, `frozen`, as they stand on the day `from`, up to `until`. */
void s117i_timeline_of(s117i_timeline *t, s117_date from, s117_date until, bool frozen);
void s117i_timeline_free(s117i_timeline *t);

/* Who bears how much of a segment from its first day up to a day: running totals. */
enum { S117I_BEARERS_MAX = S117I_SHARERS_MAX + 3 };
typedef struct s117i_bearer {
    int32_t party, rule;
    const char *body;
    int64_t share, whole;             /* 0 of 0: not a share */
    bool odd_penny;
    s117_money amount;                /* S117_MONEY_UNKNOWN if no price is known */
} s117i_bearer;
typedef struct s117i_borne {
    s117i_bearer bearers[S117I_BEARERS_MAX];
    int32_t count;
} s117i_borne;
s117_status s117i_bear(const s117i_book *book, const s117i_segment *segment, s117_counting counting, s117_date until, s117i_borne *ret);
/* The same between two days of the segment: a difference of running totals, so that parts add up however a period is cut. */
s117_status s117i_bear_between(const s117i_book *book, const s117i_segment *segment, s117_counting counting, s117_date from, s117_date to, s117i_borne *ret);

/* A charge, or another sum with a rate or once over a period, from its first day up to a day: "once" is spread evenly. */
typedef struct s117i_sum {
    s117_fact fact;
    s117_money amount;
    int32_t per;
    int64_t units;
    s117_date from, to;
} s117i_sum;
s117i_sum s117i_sum_of(const s117i_book *book, s117_fact fact, s117_attribute amount);
bool s117i_is_complete(const s117i_sum *sum);      /* amount, unit, units and, if once, a period */
/* Between two days, counted from the first day of the sum. */
s117_status s117i_sum_between(const s117i_sum *sum, s117_counting counting, s117_date from, s117_date to, s117_money *ret);

#endif
