/* Numbers in order, in place. */
#ifndef S117I_SORT_H
#define S117I_SORT_H

#include <s117/base.h>
#include <stdbool.h>

typedef bool s117i_order(const void *context, int32_t a, int32_t b); /* whether a comes before b */

void s117i_sort_numbers(int32_t *items, uint32_t count, s117i_order *before, const void *context);
uint32_t s117i_sort_days(s117_date *days, uint32_t count); /* each day once; how many are left */

#endif
