/* An account under construction and finished. */
#ifndef S117I_ACCOUNT_H
#define S117I_ACCOUNT_H

#include "timeline.h"

typedef struct s117i_entry_answer {
    s117_fact line, decision;
    s117_line status;
    s117_date from, to;
    int32_t party, rule, per;
    s117_money amount, price;
    int64_t share, whole;
    uint32_t name, body, body_name, policy, working;
} s117i_entry_answer;

typedef struct s117i_total_answer {
    int32_t party;
    uint32_t body, body_name;
    s117_money amount;
} s117i_total_answer;

struct s117_account {
    uint32_t mark;
    s117i_told told;
    s117_date from, to;
    s117_counting counting;
    bool frozen;
    s117_money whole;
    S117I_LIST(s117i_entry_answer, entries);
    S117I_LIST(s117i_total_answer, totals);
};
#define S117I_ACCOUNT_MARK 0x61636331u
enum { S117I_ENTRIES_MAX = 1000000 };

#endif
