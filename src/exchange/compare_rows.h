/* Comparing answers about services, money, planning and the register with what a case expects of them. */
#ifndef S117I_EXCHANGE_COMPARE_ROWS_H
#define S117I_EXCHANGE_COMPARE_ROWS_H

#include "came.h"
#include "words.h"

/* Says what differs; false: no memory. `kind` is a kind of question, such as S117I_PACKAGES; `expect` a row of what is expected of its
 * answer; `answer` an s117_package, or what else that kind has. */
bool s117i_compare_asked(const s117_case *kase, int32_t kind, const s117i_value *expect, const void *answer, s117i_lines *lines);

#endif
