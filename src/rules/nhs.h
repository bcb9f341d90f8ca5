/* Which NHS body owes the duty, and which pays: nhs-body.md; NHS-1 to NHS-29 and NHS-40 to NHS-59. */
#ifndef S117I_NHS_H
#define S117I_NHS_H

#include "residence.h"

/* A body as a fact names it. */
typedef struct s117i_named_body {
    const char *code; /* "": not recorded */
    const char *part; /* practice or locality, for a body that was split; "" */
    s117_fact fact;
} s117i_named_body;

/* core(d): the body with core responsibility for the person on a day, §10.5. */
typedef struct s117i_core_body {
    enum { S117I_NO_CORE, S117I_CORE, S117I_CORE_UNSURE } state;
    int16_t rule;              /* NHS-50 to NHS-56, 59 */
    s117_date on;
    s117i_named_body body;
    s117i_missing_fact missing[2];
    int32_t missing_count;
    s117_fact residence;       /* the usual residence; 0 */
    int32_t nation;            /* of it */
    s117_fact temporary;       /* a temporary registration on the day; 0 */
    bool accepted;             /* NHS-58: accepted, not yet on the list */
    bool ladder;               /* NHS-55: residence by the ladder of SI 2013/350 reg 3 */
    bool not_essential;        /* NHS-59: another practice gave other services only */
    bool registered;           /* with an English practice */
} s117i_core_body;
int32_t s117i_usual_nation(const s117i_view *view, s117_date day); /* of the usual residence */
void s117i_core(const s117i_view *view, s117_date day, s117i_core_body *ret_core);

/* Bodies in order of code, those the register lacks last: the order of facts must not show. */
typedef struct s117i_candidates {
    int32_t bodies[S117I_CANDIDATES_MAX]; /* register positions; -1: the register lacks it */
    const char *codes[S117I_CANDIDATES_MAX];
    int32_t count;
} s117i_candidates;

/* The NHS body that owes, or pays. */
typedef struct s117i_nhs {
    s117_nhs state;
    s117i_candidates who;
    int16_t rule;              /* NHS-10 to NHS-28, or NHS-40 to NHS-48; S117I_NO_RULE */
    s117_date fixed_on;        /* the day the rule looks at; UNKNOWN */
    s117i_named_body body;     /* as recorded, before successions */
    int32_t original;          /* its position before NHS-29, if it has passed on; -1 */
    s117i_core_body core;           /* what it rests on; rule S117I_NO_RULE if it does not */
    uint64_t rules;            /* bit n: NHS-n shaped the answer, besides `rule` */
    uint64_t findings;         /* bit n: finding n (W1 to W12) */
    uint64_t points;
    s117i_missing_fact missing[S117I_MISSING_MAX];
    int32_t missing_count;
    s117_fact service;         /* that NHS England must arrange, beside the body's own half (NOP-19); 0 */
} s117i_nhs;

/* s117(2), (3), and the regulations that move the duty: the body that owes on `day` what rests on the duty of `life`. */
void s117i_nhs_body(const s117i_view *view, const s117i_life *life, const s117i_responsible_body *council, s117_date day, s117i_nhs *ret_nhs);
/* The same, but for the services that NHS England must arrange (NHS-11). */
void s117i_nhs_body_without_services(const s117i_view *view, const s117i_life *life, const s117i_responsible_body *council, s117_date day,
                                     s117i_nhs *ret_nhs);
/* The commissioner that pays, *Who Pays?*: `owes` is what s117i_nhs_body gave. */
void s117i_payer(const s117i_view *view, const s117i_life *life, const s117i_responsible_body *council, const s117i_nhs *owes, s117_date day,
                 s117i_nhs *ret_payer);

/* ---- shared by the files of the NHS side ---- */
void s117i_add_candidate(s117i_candidates *who, int32_t body, const char *code);
bool s117i_same_candidates(const s117i_candidates *a, const s117i_candidates *b);
/* NHS-29: the bodies that hold on `day` what `named` held. `ret_original`: its position, if it has passed on; else -1. Returns how many. */
int32_t s117i_bodies_on(const s117i_view *view, const s117i_named_body *named, s117_date day, s117i_candidates *ret_who, int32_t *ret_original);
/* NHS-17, 51: in a removal centre, secure training centre or young offender institution, before 1 July 2022. */
bool s117i_is_switched_off(const s117i_view *view, s117_date day);
/* The nation of the NHS body that a fact names; of a place: as stated or by its council, else by its NHS body. */
int32_t s117i_nation_of_nhs_body(const s117i_view *view, s117_fact fact);
int32_t s117i_nation_of_place(const s117i_view *view, s117_fact place);
bool s117i_is_hospital_in_wales(const s117i_view *view, s117_fact order, s117_date day);
/* The order, or the last transfer under it by a day, that has an attribute recorded: who arranged, where the hospital lies. */
s117_fact s117i_hospital(const s117i_view *view, s117_fact order, s117_date day, s117_attribute attribute);
/* MHA s130C(2)(a): the order under which the person is liable to be detained in a hospital in England on the day the life has come to;
 * 0. `ret_conditional` (may be NULL): only as a conditionally discharged patient (NOP-22). */
s117_fact s117i_liable_to_be_detained(const s117i_view *view, const s117i_life *life, s117_date day, bool *ret_conditional);
s117_date s117i_applied_on(const s117i_view *view, s117_fact order, s117_date begins);
/* First day of the unbroken detention in hospital that contains the duty's order. */
s117_date s117i_first_day(const s117i_view *view, const s117i_duty *duty);
/* The day the person was, or is to be, discharged from the detention the aftercare relates to; OPEN: no end is known. */
s117_date s117i_discharge_day(const s117i_view *view, const s117i_duty *duty);
s117i_named_body s117i_body_at(const s117i_view *view, s117_fact place);
/* Sets the answer from a body a fact names, or from core(day); false: nobody, and nothing is set. */
void s117i_settle(const s117i_view *view, s117i_nhs *nhs, int rule, s117_date fixed_on, const s117i_named_body *named, s117_date day);
bool s117i_settle_core(const s117i_view *view, s117i_nhs *nhs, int rule, s117_date fixed_on, s117_date day);
/* By s117(3) itself: the body for the area the council's half rests on. */
void s117i_settle_area(const s117i_view *view, s117i_nhs *nhs, int rule, const s117i_responsible_body *council, s117_date day);
void s117i_nhs_misses(s117i_nhs *nhs, int what, s117_fact fact);

#endif
