/* One question about the NHS body that owes the duty, as the files of its chapters pass it on: nhs_body.c, nhs_groups.c, nhs_boards.c. */
#ifndef S117I_NHS_ASKED_H
#define S117I_NHS_ASKED_H

#include "nhs.h"

typedef struct s117i_asked {
    const s117i_view *view;
    const s117i_life *life;
    const s117i_duty *duty;
    const s117i_responsible_body *council;
    const s117i_responsible_body *area; /* the council by s117(3) alone: s46 deems for the council's half only (NOP-16) */
    s117_date day;
    s117i_nhs *nhs;
    bool without_services; /* of NHS England: NHS-11 is left out */
} s117i_asked;

static inline void s117i_asked_touch(const s117i_asked *a, int nop) { a->nhs->points |= UINT64_C(1) << (S117I_NOP + nop); }
static inline char s117i_asked_reading(const s117i_asked *a, int nop) { return a->view->law->reading[S117I_NOP + nop]; }
static inline void s117i_asked_warn(const s117i_asked *a, int finding) { a->nhs->findings |= UINT64_C(1) << finding; }
static inline void s117i_asked_note(const s117i_asked *a, int rule) { a->nhs->rules |= UINT64_C(1) << rule; }

static inline s117_power s117i_asked_power(const s117i_asked *a, s117_fact order)
{
    return s117i_fact_of(a->view->person, order)->codes[S117I_SLOT_POWER];
}

static inline void s117i_by_area(const s117i_asked *a, int rule) { s117i_settle_area(a->view, a->nhs, rule, a->area, a->day); }

static inline bool s117i_by_core(const s117i_asked *a, int rule, s117_date fixed_on)
{
    return s117i_settle_core(a->view, a->nhs, rule, fixed_on, a->day);
}

/* The body that a fact names. */
void s117i_by_fact(const s117i_asked *a, int rule, s117_fact fact, s117_date fixed_on);
/* A child placed elsewhere, on a day; `head_i`: also under the head that the Regulations of 2022 added. 0. */
s117_fact s117i_child_placed(const s117i_asked *a, s117_date day, bool head_i);
/* Discharged by the day asked about; OPEN: not yet. And the same, with the day asked about instead. */
s117_date s117i_asked_discharge(const s117i_asked *a);
s117_date s117i_discharged_on(const s117i_asked *a);

void s117i_by_groups(const s117i_asked *a); /* 1 April 2013 to 30 June 2022 */
void s117i_by_boards(const s117i_asked *a); /* since 1 July 2022 */

#endif
