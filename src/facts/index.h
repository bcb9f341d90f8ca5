/* The sorted indexes of a record: events and spans. Reserve first; then nothing here can fail. */
#ifndef S117I_INDEX_H
#define S117I_INDEX_H

#include "record.h"

/* Room for one more fact of this kind, whatever is set in it later. On failure nothing has changed that a reader sees. */
s117_status s117i_index_reserve(s117_person *person, s117_kind kind);

/* A fact new to the record. */
void s117i_index_add(s117_person *person, s117_fact id);

/* Take a fact out before any of its content changes, put it back afterwards. */
void s117i_index_remove(s117_person *person, s117_fact id);
void s117i_index_insert(s117_person *person, s117_fact id);

/* What a fact says, in one number, without how it came in: of facts of one day the one with the lower key goes first. */
uint32_t s117i_content_key(const s117_person *person, s117_fact id);

#endif
