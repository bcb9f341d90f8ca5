/* The parts of what is written, each into an open JSON text. */
#ifndef S117I_EXCHANGE_WRITER_H
#define S117I_EXCHANGE_WRITER_H

#include "canon.h"
#include "case.h"
#include "out.h"

void s117i_write_facts(s117i_out *out, const s117i_canon *canon);                              /* write_facts.c */
void s117i_write_questions(s117i_out *out, const s117_case *kase, const s117i_canon *canon); /* write_questions.c */

/* Members of answers: write_answer.c. A fact by the name its file gives it, else by its id; none is null. */
void s117i_put_fact(s117i_out *out, const s117_case *kase, s117_fact fact);
void s117i_put_fact_member(s117i_out *out, const char *key, const s117_case *kase, s117_fact fact);
void s117i_put_code_member(s117i_out *out, const char *key, s117_list list, int32_t code);

#endif
