/* Comparing an answer with what a case expects: one line for each difference. */
#ifndef S117I_EXCHANGE_COMPARE_H
#define S117I_EXCHANGE_COMPARE_H

#include "case.h"

/* Lines in the caller's buffer; what does not fit is cut. */
typedef struct s117i_lines {
    char *buffer;
    size_t size, used;
    int32_t count; /* of all lines, also those cut */
} s117i_lines;

void s117i_compare_answer(const s117_case *kase, const s117i_expect *expect, const s117_determination *d, s117i_lines *lines);
void s117i_compare_history(const s117_case *kase, const s117_history *history, s117i_lines *lines);

#endif
