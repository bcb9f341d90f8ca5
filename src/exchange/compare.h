/* Comparing an answer with what a case expects: one line for each difference. */
#ifndef S117I_EXCHANGE_COMPARE_H
#define S117I_EXCHANGE_COMPARE_H

#include "words.h"

void s117i_compare_answer(const s117_case *kase, const s117i_expect *expect, const s117_determination *d, s117i_lines *lines);
void s117i_compare_history(const s117_case *kase, const s117_history *history, s117i_lines *lines);

/* Begin and end the lines of one answer. */
void s117i_start_lines(s117i_lines *lines, char *differences, size_t size);
s117_tri s117i_finish_lines(s117i_lines *lines, bool expects); /* whether it is as expected */

#endif
