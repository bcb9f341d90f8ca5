/* How long there is for something: periods of local policy, and the built-in ones where no policy fits. */
#ifndef S117I_PERIODS_H
#define S117I_PERIODS_H

#include "law.h"

typedef struct s117i_period {
    int64_t count; /* 0 or more */
    int32_t unit;  /* S117_UNIT_; 0: there is no period */
    int32_t roll;  /* S117_ROLL_; 0: none */
    int32_t month_end; /* S117_MONTH_END_; 0: last */
    int32_t policy;    /* position; -1: built in, or none */
} s117i_period;

/* For whom. A condition of a policy whose value is not known here does not fit. */
typedef struct s117i_who {
    s117_nation nation;
    const char *council, *nhs_body; /* NULL or "": not known */
    int32_t client_group; /* S117_GROUP_; 0: not known */
    int32_t age;          /* -1: not known */
} s117i_who;

/* The last day in time; OPEN if there is no period. A sentinel stays what it is; what would lie after the last day there is becomes it. */
s117_date s117i_after(const s117i_law *law, s117_nation nation, s117_date from, const s117i_period *period);

/* The period of a policy in force on the day `on`, else the built-in one. */
void s117i_period_of(const s117i_law *law, s117_due due, const s117i_who *who, s117_date on, s117i_period *ret);

#endif
