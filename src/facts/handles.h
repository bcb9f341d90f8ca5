/* Handles: names for facts of a kind that have calls of their own. A person owns its handles. */
#ifndef S117I_HANDLES_H
#define S117I_HANDLES_H

#include "record.h"

s117_status s117i_check_handle(const s117i_handle *handle, uint32_t mark); /* NULL is S117_E_NULL */
/* The handle of a fact, made if there is none yet; NULL if the fact is not of the kind, or no memory. */
s117i_handle *s117i_handle_of(s117_person *person, s117_fact fact, s117_kind kind, uint32_t mark);
/* Stores the fact, and gives its handle if one is asked for (`ret_handle` not NULL): both or nothing. */
s117_status s117i_store_named(s117_person *person, const s117i_fact *fact, uint32_t mark, s117i_handle **ret_handle);

#endif
