/* Questions about services and money: of the file, or of the command line. */
#ifndef AUDIT_MONEY_H
#define AUDIT_MONEY_H

#include "audit_options.h"

/* Of one list: packages, accounts or redress. */
int32_t count_money(const options *given, const s117_case *kase, int list);
s117_status find_money(const options *given, const s117_case *kase, int list, int32_t index, money_answer *found);
void free_money(money_answer *found);

#endif
