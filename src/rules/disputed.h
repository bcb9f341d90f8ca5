/* The course of one dispute: §4.5 of the rulebook, practice 1.8. */
#ifndef S117I_DISPUTED_H
#define S117I_DISPUTED_H

#include "duties.h"

typedef struct s117i_course {
    const s117i_inspection *in;
    s117_fact dispute;
    const char *parties[2];            /* codes; "" */
    s117_date arose;                   /* OPEN: no clock runs, only words were spoken */
    s117_date over;                    /* agreed, determined, closed, or its recorded end; OPEN */
    s117_fact asserted, referred, determined, substituted; /* the steps; 0 */
    s117_fact word;                    /* the last on who is responsible: substituted, else determined; 0 */
    s117_date referred_on;             /* OPEN */
    int32_t rule;                      /* under which it is referred: DISP-7, 16 or 17; 0 while not known */
} s117i_course;

void s117i_course_of(const s117i_inspection *in, s117_fact dispute, s117i_course *ret);
/* The first step of a kind from a day on, of one party (NULL: of any); 0. */
s117_fact s117i_step_of(const s117i_course *c, int32_t step, const char *body, s117_date from);
/* Across the border the regulations hold by analogy only (DISP-16), and of those of Wales not all were read (DISP-17): no more than a departure
 * from guidance. 0: as the table has it. */
s117_severity s117i_severity_of(const s117i_course *c, bool unread_in_wales);
s117i_obligation s117i_due_in(const s117i_course *c, s117_due due, int32_t rule, s117_audit_code missed);
s117i_fault s117i_wrong_in(const s117i_course *c, s117_audit_code what, s117_date from);

/* Its day; OPEN. */
s117_date s117i_step_on(const s117i_course *c, int32_t step, const char *body, s117_date from);
bool s117i_is_party(const s117i_course *c, const char *body);

/* disputed_decided.c: between councils, what a determination changes. */
void s117i_decided(const s117i_course *c);
/* disputed_others.c: between NHS bodies, about shares, with the person. */
void s117i_dispute_of_others(const s117i_course *c, int32_t kind);

#endif
