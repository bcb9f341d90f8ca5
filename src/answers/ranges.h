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
bool s117i_outcome_same(const s117i_outcome *a, const s117i_outcome *b); /* apart from `since` */
/* What is left to say when it may be either. */
void s117i_outcome_merge(s117i_outcome *into, const s117i_outcome *other);

/* Puts it in the place of the answer that a life and its bodies give; each may be NULL. */
void s117i_outcome_impose(const s117i_outcome *outcome, s117i_life *life, s117i_responsible_body *body, s117i_nhs *nhs, s117i_nhs *payer);

/* The bound on the work: combinations of days that are tried for one stretch of time; docs/limits.md. */
enum {
    S117I_EVALUATIONS = 512,     /* for records of up to S117I_EVENTS / S117I_EVALUATIONS events; fewer for longer ones, */
    S117I_EVENTS = 200000,
    S117I_EVALUATIONS_LEAST = 8, /* but never fewer than this */
    S117I_EVERY_DAY = 256,       /* so few combinations of days are all tried */
    S117I_CUTS = 4,              /* time is halved so often where the combinations are too many */
    S117I_MOVED_MAX = 64,        /* with more uncertain dates than this, all are taken at their earliest and at their latest only */
    S117I_KNOWN_MAX = 256,       /* the same, and time is not cut, with more than this in the whole record */
    S117I_OFFSETS_MAX = 3
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
    s117_date day, tried;      /* where it is now; where it was in the combination before */
    s117_date first, other;    /* where it was in two combinations that give different answers */
    s117_date offsets[S117I_OFFSETS_MAX]; /* days and months that the rules count from it: uncertain.c */
    int32_t offset_count;
    bool lapses;               /* something runs out so long after it, and is looked for on the day asked about */
    int32_t crowd;             /* of the others, those that may fall on one of its days */
    int32_t stretches;         /* into which the points cut it */
    uint32_t cut, cut_count;   /* among `cuts`: the first days of its stretches, but for the first of them */
    bool tied;                 /* another fact of the kind may have begun with it: which comes first may turn on its other dates */
    bool depends;
    uint32_t part, part_count; /* among `parts` */
} s117i_uncertain;

typedef struct s117i_ranges {
    s117i_memory memory;
    s117_status failed;
    s117i_outcome outcome;     /* over all of it */
    bool differs;              /* some combination gives another answer than some other */
    int32_t together;          /* so many dates were moved at a time */
    S117I_LIST(s117i_uncertain, known); /* every uncertain date that the question sees, whenever */
    S117I_LIST(s117i_uncertain, dates); /* those that may have come in the stretch of time examined */
    S117I_LIST(s117i_part, parts);
    S117I_LIST(s117_date, points); /* days on which things change, sorted, unique */
    S117I_LIST(s117_date, cuts);
} s117i_ranges;

/* The uncertain dates of a record that a question sees, and the points at which an answer may change. */
void s117i_list_uncertain(const s117i_view *view, s117i_ranges *ranges);
/* Of these, what may have come before `until`; days from then on are all alike. */
void s117i_take_dates(s117i_ranges *ranges, s117_date until);
/* The last day on which it makes a difference where a date falls. */
s117_date s117i_last_worth(s117_date until, s117_attribute attribute);
/* A day and an offset; `sign` 1 or -1. */
s117_date s117i_offset(s117_date day, s117_date offset, int32_t sign);
/* Whenever: some rules look at an end that is yet to come. */
bool s117i_has_uncertain(const s117i_view *view);

/* ---- combinations of days (combinations.c) --------------------------------------------------------- */

/* `b` lies at least `gap` days after `a`. A place among the dates, or -1 and a fixed day. */
typedef struct s117i_constraint {
    int32_t a, b;
    s117_date day_a, day_b;
    int32_t gap;
} s117i_constraint;

typedef struct s117i_examiner {
    const s117i_view *asked;
    s117i_view view;             /* of the copy */
    s117_person *copy;
    s117i_ranges *r;
    s117_date from, until;       /* the stretch of time for which the combinations hold; `until` not in it */
    S117I_LIST(s117i_constraint, constraints);
    int32_t members[S117I_MOVED_MAX], member_count;
    int32_t left;                /* combinations that the bound still allows */
    bool counting;               /* only whether they keep within it */
    bool every_day, latest;
    bool exact;                  /* all dates that count can be moved together */
    void (*each)(struct s117i_examiner *x); /* what is done with a combination: dates[].day; the copy has it once placed */
    void *context;
} s117i_examiner;

/* Lists the dates and makes the copy; on failure ranges->failed. Close it in any case. */
void s117i_examiner_open(const s117i_view *view, s117i_ranges *ranges, s117i_examiner *ret_examiner);
/* The stretch of time around a day, with the dates that count in it. */
void s117i_examiner_settle(s117i_examiner *x, s117_date day);
/* Calls `each` for every combination of the stretch that can be. */
void s117i_examiner_run(s117i_examiner *x);
void s117i_examiner_close(s117i_examiner *x);
/* Puts the dates of the copy where they are now. */
void s117i_examiner_place(s117i_examiner *x);
/* The first day after `day` on which a date may make another difference, whatever the other dates. */
s117_date s117i_next_point(const s117i_examiner *x, const s117i_uncertain *u, s117_date day, s117_date end);
/* The answer that the copy gives, told in terms of the record. */
s117i_outcome s117i_outcome_told(const s117i_examiner *x, const s117i_life *life, const s117i_responsible_body *body, const s117i_nhs *nhs,
                                 const s117i_nhs *payer);

/* ---- answers (ranges.c) ---------------------------------------------------------------------------- */

/* The answer over all dates. `base`: the answer on the earliest days, for when there is nothing to examine. With `parts`, also by date. */
void s117i_examine(const s117i_view *view, const s117i_outcome *base, bool parts, s117i_ranges *ret_ranges);
/* The same without the dates: *outcome is the answer on the earliest days, and then the answer over all of them. */
s117_status s117i_over_ranges(const s117i_view *view, s117i_outcome *outcome);
void s117i_ranges_release(s117i_ranges *ranges);

#endif
