/* What a rate comes to, counted from the day it began, and money as text. */
#ifndef S117I_MONEY_H
#define S117I_MONEY_H

#include <s117/money.h>
#include "../base/text.h"

/* Pence from `began` (in) to `until` (out), as s117_money_cost counts them, rounded once, half up. Statuses as there. */
s117_status s117i_running_total(s117_money amount, int32_t per, int64_t units, s117_counting counting, s117_date began, s117_date until,
                                s117_money *ret);

void s117i_write_money(s117i_writer *writer, s117_money money);
void s117i_write_rate(s117i_writer *writer, s117_money money, int32_t per); /* "£910.00 a week"; per 0: the sum alone */
void s117i_write_hundredths(s117i_writer *writer, int64_t hundredths);      /* "37.50"; 0 or more */

#endif
