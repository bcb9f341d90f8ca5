/* Trying other facts on a copy of a record: what may be changed, the values tried for it, and the answer on each. */
#ifndef S117I_TRIAL_H
#define S117I_TRIAL_H

#include "answer.h"

/* Something the record says that may be changed: an attribute of a fact, or (attribute 0) that the fact is on record. */
typedef int32_t s117i_sort;
enum { S117I_OF_CODE, S117I_OF_RECORD, S117I_OF_BODY, S117I_OF_DATE, S117I_SORTS };
typedef struct s117i_spot {
    s117_fact fact;
    s117_attribute attribute;
} s117i_spot;

/* What an attribute says. Of `gone` facts: nothing. */
typedef struct s117i_said {
    int32_t code;
    s117i_range days;
    const char *body;          /* NULL: not recorded. Of the person asked about, never of the copy */
    bool gone;
} s117i_said;

typedef struct s117i_trial {
    const s117_engine *engine;
    const s117_person *person;
    const s117_question *question;
    s117i_memory memory;
    s117i_view view;           /* of the person as recorded, under the engine's own law: to name facts */
    s117_person *copy;
    s117_decision now;         /* the answer as recorded */
    int32_t evaluations;
    S117I_LIST(s117_fact, facts);   /* seen by the question, in an order that does not show the order of entry */
    S117I_LIST(s117_date, days);    /* critical days, ascending, each once */
    S117I_LIST(s117i_spot, spots);  /* by sort, fact and attribute */
    S117I_LIST(s117i_spot, bodies); /* for each attribute each body that it names, once */
} s117i_trial;

/* Opens nothing on failure. */
s117_status s117i_trial_open(s117i_trial *ret_trial, const s117_engine *engine, const s117_person *person, s117_date as_at,
                             const s117_question *question);
void s117i_trial_close(s117i_trial *trial);

s117i_sort s117i_sort_of(const s117i_spot *spot);
s117i_said s117i_said_of(const s117i_trial *trial, const s117i_spot *spot); /* as recorded */
/* The nth value to try instead of what is recorded. False at the end; `*ret_try` is false for one that is to be passed over. */
bool s117i_candidate(const s117i_trial *trial, const s117i_spot *spot, int32_t nth, s117i_said *ret_said, bool *ret_try);
bool s117i_names_body(const s117i_trial *trial, const char *code); /* some fact on record does */
/* Puts it into the copy. S117_E_DATE_ORDER, S117_E_DATE: it cannot be, and nothing has changed. */
s117_status s117i_put(s117i_trial *trial, const s117i_spot *spot, const s117i_said *said);
s117_status s117i_ask_copy(s117i_trial *trial, s117_decision *ret_decision);
bool s117i_is_refusal(s117_status status); /* a value that cannot be, not a failure of the call */

bool s117i_same_answer(const s117_decision *a, const s117_decision *b); /* duty, council, NHS body, payer */
int32_t s117i_differences(const s117_decision *a, const s117_decision *b); /* S117_DIFFERS_ flags */

/* ---- texts of answers that have no determination of their own ---- */
typedef struct s117i_texts {
    S117I_LIST(char, pool);    /* pool[0] is "" */
    s117_status failed;
} s117i_texts;
uint32_t s117i_texts_keep(s117i_texts *texts, const s117i_memory *memory, const char *text);
void s117i_texts_release(s117i_texts *texts, const s117i_memory *memory);

/* An answer on trial, kept with the codes of its bodies. */
typedef struct s117i_came_out {
    s117_decision decision;
    uint32_t council, nhs, payer; /* texts; 0: not one */
} s117i_came_out;
s117i_came_out s117i_keep_outcome(const s117i_trial *trial, s117i_texts *texts, const s117_decision *decision);

/* "power: section 3"; "not recorded" for what is not. */
void s117i_write_said(const s117i_trial *trial, s117i_writer *w, const s117i_spot *spot, const s117i_said *said);
void s117i_write_attribute(s117i_writer *w, const s117i_spot *spot); /* "how ended" */
/* "aftercare is owed; Swindon Borough Council": what differs from the answer as recorded, or "the same". */
void s117i_write_outcome(const s117i_trial *trial, s117i_writer *w, const s117_decision *outcome);
void s117i_write_trial_fact(const s117i_trial *trial, s117i_writer *w, s117_fact fact); /* "the order of … under section 2" */

#endif
