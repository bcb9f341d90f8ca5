/* A list of what is due, under construction and finished. */
#ifndef S117I_NEXT_H
#define S117I_NEXT_H

#include "inspect.h"

typedef struct s117i_due_answer {
    s117_due what;
    s117_due_state state;
    s117_date since, by;
    int32_t days, rule;
    s117_doer doer;
    uint32_t bodies[2], names[2], policy, sentence;
    s117_fact facts[S117I_DUTY_FACTS];
    s117_money amount;
} s117i_due_answer;

struct s117_next {
    uint32_t mark;
    s117i_told told;
    s117_date as_at;
    S117I_LIST(s117i_due_answer, items);
};
#define S117I_NEXT_MARK 0x6e657874u

#endif
