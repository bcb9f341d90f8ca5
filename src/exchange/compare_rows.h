/* Comparing answers about services and money with what a case expects of them. */
#ifndef S117I_EXCHANGE_COMPARE_ROWS_H
#define S117I_EXCHANGE_COMPARE_ROWS_H

#include "came.h"
#include "words.h"

/* Says what differs; false: no memory. `expect` is a row of the shape, `answer` an s117_package, s117_account or s117_redress. */
typedef bool s117i_comparison_of(const s117_case *kase, const s117i_value *expect, const void *answer, s117i_lines *lines);
s117i_comparison_of s117i_compare_package, s117i_compare_account, s117i_compare_redress;

#endif
