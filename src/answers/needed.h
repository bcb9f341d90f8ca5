/* What is still needed, with the values tried for each item. */
#ifndef S117I_NEEDED_H
#define S117I_NEEDED_H

#include "trial.h"
#include <s117/needed.h>

/* A value tried for an item. */
typedef struct s117i_tried {
    s117i_said said;
    uint32_t body;             /* text, once kept; 0 */
    s117i_came_out outcome;
} s117i_tried;

typedef struct s117i_need {
    int32_t what, settles;     /* what: 0 for the day of an uncertain date */
    s117i_spot spot;           /* fact 0: a fact is to be added */
    s117_kind kind;
    s117_fact parent;
    int32_t some, all;
    uint32_t first, count;     /* of the values tried */
    uint32_t sentence;
} s117i_need;

struct s117_needed {
    uint32_t mark;
    s117i_memory memory;
    int32_t open;
    S117I_LIST(s117i_need, needs);
    S117I_LIST(s117i_tried, tries);
    s117i_texts texts;
};
#define S117I_NEEDED_MARK 0x6e656564u

/* While it is made. */
typedef struct s117i_asking {
    s117i_trial trial;
    s117_determination *answer; /* as recorded */
    s117_needed *needed;
    uint64_t open;              /* bit 0 duty, 1 council, 2 NHS body, 3 payer, from 4 the endings */
    bool everything;            /* also what keeps nothing open: what was assumed */
    uint64_t some, all;         /* settled by some, by all of the values tried for the item at hand */
    s117_status failed;
} s117i_asking;

/* Opens the trial and fills `needed`; s117i_asking_close leaves `needed` alone. */
s117_status s117i_ask_needed(s117i_asking *ret_asking, const s117_engine *engine, const s117_person *person, s117_date as_at,
                             const s117_question *question, bool everything);
/* Whether the answer turns, or may turn, on a date that is known to a range only. */
bool s117i_hangs_on(const s117_determination *determination, const s117i_spot *spot);
void s117i_asking_close(s117i_asking *asking);

/* The values for an attribute of a fact, or of a fact to be added: needed_values.c. Calls s117i_try for each. */
void s117i_try_values(s117i_asking *asking, s117i_need *need);
void s117i_try(s117i_asking *asking, s117i_need *need, const s117i_said *said); /* with the copy as it is to be asked */

#endif
