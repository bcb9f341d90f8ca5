/* The parts of what is written, each into an open JSON text. */
#ifndef S117I_EXCHANGE_WRITER_H
#define S117I_EXCHANGE_WRITER_H

#include "came.h"
#include "canon.h"
#include "case.h"
#include "out.h"

void s117i_write_facts(s117i_out *out, const s117i_canon *canon);                              /* write_facts.c */
void s117i_write_questions(s117i_out *out, const s117_case *kase, const s117i_canon *canon); /* write_questions.c */

/* Services, policies, interest, holidays and frameworks that the host added: write_catalogue.c. */
bool s117i_has_catalogue(const s117_engine *engine);
void s117i_write_catalogue(s117i_out *out, const s117_engine *engine);
void s117i_write_asked(s117i_out *out, const s117_case *kase, const s117i_canon *canon);      /* write_rows.c */

/* Facts that expectations of services and money speak of, after the `count` there are. Fills `facts` if it is not NULL. */
int32_t s117i_asked_facts(const s117_case *kase, s117_fact *facts, int32_t count);

/* Members of answers: write_answer.c. A fact by the name its file gives it, else by its id; none is null. */
void s117i_put_fact(s117i_out *out, const s117_case *kase, s117_fact fact);
void s117i_put_fact_member(s117i_out *out, const char *key, const s117_case *kase, s117_fact fact);
void s117i_put_code_member(s117i_out *out, const char *key, s117_list list, int32_t code);
void s117i_put_body(s117i_out *out, const char *code, const char *name);

/* Members of answers by type, and their beginning: write_members.c. */
void s117i_put_day(s117i_out *out, s117_date day); /* null: none, not known, or not come */
void s117i_put_day_member(s117i_out *out, const char *key, s117_date day);
void s117i_put_number_member(s117i_out *out, const char *key, int64_t number);
void s117i_put_money_member(s117i_out *out, const char *key, s117_money money);
void s117i_put_text_member(s117i_out *out, const char *key, const char *text); /* "" is null */
void s117i_open_list(s117i_out *out, const char *key);
void s117i_begin(s117i_out *out, const char *format);
/* The single values of a row, but those told apart; its lists are written with their sentences. The object is left open. */
void s117i_open_row(s117i_out *out, const s117i_shape *shape, const s117i_coming *coming, int32_t index, const s117_case *kase);

#endif
