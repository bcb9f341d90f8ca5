/* Questions but the first sort: of the file, or of the command line. */
#ifndef AUDIT_LISTS_H
#define AUDIT_LISTS_H

#include "audit_options.h"

/* Of one list: packages, accounts, redress, audits, next or register. */
int32_t count_listed(const options *given, const s117_case *kase, int list);
s117_status find_listed(const options *given, const s117_case *kase, int list, int32_t index, listed *found);
void free_listed(listed *found);

#endif
