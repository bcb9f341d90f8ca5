/* The code lists: every value with its name in case files and its words in explanations. */
#ifndef S117I_CODE_LISTS_H
#define S117I_CODE_LISTS_H

#include <stdbool.h>

#include <s117/codes.h>

typedef struct s117i_code_row {
    int32_t value;
    const char *name;
    const char *words;
} s117i_code_row;

typedef struct s117i_code_list {
    const s117i_code_row *rows;
    int32_t count;
} s117i_code_list;

/* Empty if there is no such list. */
s117i_code_list s117i_code_list_of(s117_list list);

/* Those of needs, services and money (code_lists_aftercare.c). */
s117i_code_list s117i_aftercare_list_of(s117_list list);

/* Those of planning, reviews, endings and disputes (code_lists_planning.c). */
s117i_code_list s117i_planning_list_of(s117_list list);

/* Whether a fact may hold the value: 0 always (not recorded), then the values of the list; with flags any of them together. */
bool s117i_code_fits(s117_list list, bool flags, int32_t value);

#endif
