/* What an answer about services, money, planning or the register says, as rows of the shapes that expectations have. */
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

typedef s117i_coming s117i_rows_of(const void *answer);
s117i_rows_of s117i_coming_lines, s117i_coming_entries, s117i_coming_totals, s117i_coming_items, s117i_coming_owed,
    s117i_coming_findings, s117i_coming_due, s117i_coming_columns;

/* The fields that stand alone, without the rows. */
s117i_fill s117i_came_package, s117i_came_account, s117i_came_redress, s117i_came_audit, s117i_came_next, s117i_came_row;

#endif
