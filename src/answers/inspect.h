/* One inspection of a record, for a list of what is due, an audit or a register row: the books, the answer of the day, and all chapters on
 * the duties around the duty gone over once. */
#ifndef S117I_INSPECT_H
#define S117I_INSPECT_H

#include "../rules/duties.h"
#include "../base/sort.h"
#include "timeline.h"

typedef struct s117i_inspector {
    s117i_inspection in;
    s117i_books books;
    s117i_memory memory;
    s117_determination *answer;       /* of the day of the inspection, briefly */
    s117i_stretch *stretches;
    s117i_ended *ended;
    s117_date *reach;
    uint32_t stretch_room, ended_count;
    const s117_engine *engine;
    const s117_question *question;
} s117i_inspector;

/* Checks all it is given. */
s117_status s117i_inspect_open(const s117_engine *engine, const s117_person *person, s117_date to, const s117_question *question, s117i_inspector *ret);
void s117i_inspect_close(s117i_inspector *x);
/* Every chapter, each once; what they find goes to the listener. */
void s117i_inspect(s117i_inspector *x, const s117i_listener *listener);

/* Redress on the day, if there is anything that could be owed back; else *ret is NULL. */
s117_status s117i_redress_of(const s117i_inspector *x, s117_redress **ret);

/* Puts a list in order; `before` compares positions. S117_OK or S117_E_MEMORY, and then nothing has changed. */
s117_status s117i_put_in_order(const s117i_memory *memory, void **items, uint32_t count, uint32_t room, size_t item, s117i_order *before, const void *context);

#endif
