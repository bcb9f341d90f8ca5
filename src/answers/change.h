/* Changes of a record that would change the answer, while they are searched and when they are found. */
#ifndef S117I_CHANGE_H
#define S117I_CHANGE_H

#include "trial.h"
#include <s117/change.h>

typedef struct s117i_move {
    s117i_spot spot;
    s117i_said now, then;
    s117_kind kind;
    uint32_t body_now, body;   /* texts, once found; 0: not recorded */
} s117i_move;

typedef struct s117i_change {
    s117i_move moves[2];
    int32_t size, differs, others;
    int32_t rank;              /* the most telling first */
    s117i_came_out outcome;
    uint32_t sentence;
} s117i_change;

struct s117_changes {
    uint32_t mark;
    s117i_memory memory;
    s117_tri complete;
    int32_t trials;
    S117I_LIST(s117i_change, changes);
    S117I_LIST(uint32_t, order); /* positions in `changes`, by rank */
    s117i_texts texts;
};
#define S117I_CHANGES_MARK 0x63686731u

#endif
