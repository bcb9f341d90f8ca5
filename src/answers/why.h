/* Why something does not apply: chapters of s117_why_not_new. */
#ifndef S117I_WHY_H
#define S117I_WHY_H

#include "answer.h"
#include <s117/why.h>

/* `condition`: a phrase, filled as the fill's sentence is. `body`: of the register, or -1. Told of one rule and body once. */
void s117i_add_why(s117i_inquiry *q, int32_t about, int32_t rule, int32_t body, const char *condition, const s117i_fill *fill);

void s117i_why_not_owed(s117i_inquiry *q);
void s117i_why_not_ended(s117i_inquiry *q);
void s117i_why_not_council(s117i_inquiry *q);
void s117i_why_not_nhs(s117i_inquiry *q);

#endif
