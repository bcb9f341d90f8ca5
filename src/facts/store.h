/* Changes to a record, whole or not at all: everything is checked and all room is made before anything is written. */
#ifndef S117I_STORE_H
#define S117I_STORE_H

#include "record.h"

s117_status s117i_check_person(const s117_person *person);
s117_status s117i_check_fact(const s117_person *person, s117_fact fact);
s117_status s117i_check_range(s117i_range range, bool may_be_open);
s117_status s117i_check_body(const char *code); /* NULL and "": not recorded, fine */

/* A fact of which only the kind and the order are known. */
s117i_fact s117i_blank_fact(s117_kind kind, s117_fact parent);
/* Exact days, UNKNOWN, or (the end only) OPEN. */
s117_status s117i_give_days(s117i_fact *fact, s117_date from, s117_date to);

/* Checks the parent, that births and deaths are single, and the limit. `body`: a checked code for S117I_SLOT_AREA, or NULL. */
s117_status s117i_store_add(s117_person *person, const s117i_fact *fact, const char *body, s117_fact *ret_fact);
/* The same with a checked text, at most S117_TEXT_MAX bytes, for any slot; NULL. */
s117_status s117i_store_with_text(s117_person *person, const s117i_fact *fact, uint32_t slot, const char *text, s117_fact *ret_fact);
/* New dates, codes or flags; same kind, parent and texts. */
void s117i_store_change(s117_person *person, s117_fact id, const s117i_fact *changed);
/* `text`: checked, at most S117_TEXT_MAX bytes; NULL: not recorded. May be a text of the same person. */
s117_status s117i_store_text(s117_person *person, s117_fact id, uint32_t slot, const char *text);

/* Of a birth or death: another one that was not withdrawn. */
bool s117i_another_stands(const s117_person *person, s117_fact fact);

#endif
