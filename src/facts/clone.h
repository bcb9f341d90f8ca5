/* A copy of a record to try other facts on: what if, which days it may have been. */
#ifndef S117I_CLONE_H
#define S117I_CLONE_H

#include "record.h"

/* All facts, with their ids, from the same allocator as `person`; order handles are not copied. Any change to one leaves the other
 * as it is. s117_person_free wipes and frees it. S117_E_MEMORY, or S117_OK. */
s117_status s117i_person_clone(const s117_person *person, s117_person **ret_clone);

#endif
