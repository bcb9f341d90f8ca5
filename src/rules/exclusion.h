/* The exclusion period and the application that fixes the originating board: SI 2022/635 regs 5, 6; NHS-30 to NHS-39. */
#ifndef S117I_EXCLUSION_H
#define S117I_EXCLUSION_H

#include "eligibility.h"

struct s117i_life;

typedef struct s117i_exclusion_period {
    s117_date from, to;        /* the period that runs (to: OPEN), or the last one; from OPEN: there was none */
    s117_fact first;           /* the order whose detention began it */
    s117_date origin_on;       /* of the relevant application, or 1 July 2022 */
    s117_fact origin;          /* the order applied for; 0 */
    int16_t origin_rule;       /* NHS-24, NHS-25, or none: no application that counts since 1 July 2022 */
    s117_fact liable_2016;     /* the order under which the person was liable to be detained on 31 March 2016 (SI 2016/293 reg 5); 0 */
    bool conditional_2016;     /* and only as a conditionally discharged patient (NOP-22) */
    bool running;
    bool past_2016, past_2022; /* 31 March 2016, 1 July 2022 have been looked at */
    int16_t stopped_by;        /* NHS-31 or NHS-32: what closed the last period; none if none was closed */
    s117_date stopped_on;
    bool redetained;           /* aftercare was running when a later detention under a named power began: NOP-5, OP-30 */
    bool lapsed;               /* an earlier period ended without any aftercare: NOP-1 */
    bool without_services;     /* aftercare ran on 1 July 2022, but no service was given: NOP-21 */
    bool short_powers;         /* begun, or not, at a holding power or place of safety: NOP-6 */
} s117i_exclusion_period;

bool s117i_is_part_2(s117_power power);          /* an application for admission: ss 2, 3, 4 (and 19(2)(d)) */
bool s117i_detains_in_hospital(s117_power power); /* under Part 2 or 3, or on transfer in: not ss 5, 135, 136 */

void s117i_exclusion_begins(const s117i_view *view, struct s117i_life *life, s117_fact order, s117_date day);
/* At the close of each day. */
void s117i_exclusion(const s117i_view *view, struct s117i_life *life, s117_date day);
/* Before the events of `day`: looks at 31 March 2016 and 1 July 2022 if they lie behind, as the days before left things. */
void s117i_exclusion_passes(const s117i_view *view, struct s117i_life *life, s117_date day);

#endif
