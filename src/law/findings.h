/* The table of what an audit may find: findings.def. */
#ifndef S117I_FINDINGS_H
#define S117I_FINDINGS_H

#include <s117/audit.h>

typedef struct s117i_finding_row {
    s117_severity severity;
    int32_t rule; /* S117I_RULE_… */
    int32_t checklist, pattern;
    const char *sentence, *remedy;
} s117i_finding_row;

/* NULL if there is no such finding. */
const s117i_finding_row *s117i_finding_row_of(s117_audit_code what);

#endif
