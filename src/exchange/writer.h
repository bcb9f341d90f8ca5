/* The parts of what is written, each into an open JSON text. */
#ifndef S117I_EXCHANGE_WRITER_H
#define S117I_EXCHANGE_WRITER_H

#include "canon.h"
#include "case.h"
#include "out.h"

void s117i_write_facts(s117i_out *out, const s117i_canon *canon);                              /* write_facts.c */
void s117i_write_questions(s117i_out *out, const s117_case *kase, const s117i_canon *canon); /* write_questions.c */

#endif
