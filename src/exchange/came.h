/* What an answer about services and money says, as rows of the shapes that expectations have. */
#ifndef S117I_EXCHANGE_CAME_H
#define S117I_EXCHANGE_CAME_H

#include "rows.h"

/* Fills a row, all fields; lists only if there is an arena for them. False: no memory. */
typedef bool s117i_fill(const void *answer, int32_t index, s117i_arena *arena, s117i_value *row);

typedef struct s117i_coming {
    const void *answer;
    int32_t count;
    s117i_fill *fill;
} s117i_coming;

s117i_coming s117i_coming_lines(const s117_package *package);
s117i_coming s117i_coming_entries(const s117_account *account);
s117i_coming s117i_coming_totals(const s117_account *account);
s117i_coming s117i_coming_items(const s117_redress *redress);
s117i_coming s117i_coming_owed(const s117_redress *redress);

/* The fields that stand alone, without the rows. */
s117i_fill s117i_came_package, s117i_came_account, s117i_came_redress;

#endif
