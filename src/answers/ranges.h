/* Answers over uncertain dates: what every way in which they may have fallen would give, put together. */
#ifndef S117I_RANGES_H
#define S117I_RANGES_H

#include "answer.h"

/* What two answers are compared by. */
typedef struct s117i_outcome {
    s117_duty duty;
    s117i_range since;
    s117_fact order;
    s117_council council;
    int32_t count;
    int32_t bodies[S117I_CANDIDATES_MAX];    /* register positions, in order of code; those the register lacks (-1) last */
    const char *codes[S117I_CANDIDATES_MAX]; /* of the register, or of the person's record */
    s117_nhs nhs, payer;
    s117i_candidates nhs_who, payer_who;
} s117i_outcome;

s117i_outcome s117i_outcome_of(const s117i_life *life, const s117i_responsible_body *body, const s117i_nhs *nhs, const s117i_nhs *payer);
s117i_outcome s117i_outcome_on(const s117i_view *view, s117i_life *room); /* sweeps, and finds the bodies */
bool s117i_outcome_same(const s117i_outcome *a, const s117i_outcome *b); /* apart from `since` */
/* What is left to say when it may be either. */
void s117i_outcome_merge(s117i_outcome *into, const s117i_outcome *other);

/* Puts it in the place of the answer that a life and its bodies give; each may be NULL. */
void s117i_outcome_impose(const s117i_outcome *outcome, s117i_life *life, s117i_responsible_body *body, s117i_nhs *nhs, s117i_nhs *payer);

/* The bound on the work: combinations of days that are tried for one answer; docs/limits.md. */
enum {
    S117I_EVALUATIONS = 1000,    /* for records of up to S117I_EVENTS / S117I_EVALUATIONS events; fewer for longer ones, */
    S117I_EVENTS = 200000,
    S117I_EVALUATIONS_LEAST = 8, /* but never fewer than this */
    S117I_EVERY_DAY = 400,       /* so few combinations of days are all tried */
    S117I_MOVED_MAX = 64         /* with more uncertain dates than this, all are taken at their earliest and at their latest only */
};

/* Days on which the answer is the same, as far as this one date goes. */
typedef struct s117i_part {
    s117_date from, to;        /* both in */
    bool possible;             /* some combination with a day among them is */
    s117i_outcome outcome;
} s117i_part;

typedef struct s117i_uncertain {
    s117_fact fact;
    s117_attribute attribute;
    s117i_range recorded;
    s117_date low, high;       /* the same, within the time in which a day can make a difference */
    s117_date day, first, other; /* where it is now; where it was in two combinations that give different answers */
    int32_t stretches;           /* into which the points cut it */
    bool depends;
    uint32_t part, part_count; /* among `parts` */
} s117i_uncertain;

typedef struct s117i_ranges {
    s117i_memory memory;
    s117_status failed;
    s117i_outcome outcome;     /* over all of it */
    bool differs;              /* some combination gives another answer than some other */
    int32_t together;          /* so many dates were moved at a time; all of them: exact */
    bool all_points;           /* points everywhere, not only where an uncertain date may fall */
    S117I_LIST(s117i_uncertain, dates);
    S117I_LIST(s117i_part, parts);
    S117I_LIST(s117_date, points); /* days on which things change, sorted, unique */
    S117I_LIST(s117_date, offsets); /* days and months that the rules count from a date of this record: see uncertain.c */
} s117i_ranges;

/* The uncertain dates of a record that a question sees, and the points at which an answer may change. */
void s117i_list_uncertain(const s117i_view *view, s117i_ranges *ranges);
/* A day and an offset; `sign` 1 or -1. */
s117_date s117i_offset(s117_date day, s117_date offset, int32_t sign);
bool s117i_has_uncertain(const s117i_view *view);

/* The answer over all dates. `base`: the answer on the earliest days, for when there is nothing to examine. With `parts`, also by date. */
void s117i_examine(const s117i_view *view, const s117i_outcome *base, bool parts, s117i_ranges *ret_ranges);
/* The same without the dates: *outcome is the answer on the earliest days, and then the answer over all of them. */
s117_status s117i_over_ranges(const s117i_view *view, s117i_outcome *outcome);
void s117i_ranges_release(s117i_ranges *ranges);

#endif
