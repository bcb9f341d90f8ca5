/* An audit under construction and finished. */
#ifndef S117I_AUDIT_H
#define S117I_AUDIT_H

#include "../law/findings.h"
#include "inspect.h"

typedef struct s117i_audit_answer {
    s117_audit_code what;
    s117_severity severity;
    int32_t rule;
    s117_date since, until;
    uint32_t body, policy, sentence;
    s117_fact facts[S117I_DUTY_FACTS];
    uint32_t words[S117I_DUTY_FACTS];
    s117_money amount, in_time;
} s117i_audit_answer;

struct s117_audit {
    uint32_t mark;
    s117i_told told;
    s117_date from, to;
    S117I_LIST(s117i_audit_answer, findings);
};
#define S117I_AUDIT_MARK 0x61756469u

/* While it is made. */
typedef struct s117i_auditor {
    s117_audit *audit;
    s117i_inspector *x;
} s117i_auditor;

void s117i_add_fault(s117i_auditor *a, const s117i_fault *fault);
/* audit_money.c: each line while it was aftercare or said to be, what was charged, what was to be offered. */
void s117i_audit_money(s117i_auditor *a);
/* audit_settled.c: by the segments of all lines. */
void s117i_audit_determinations(s117i_auditor *a, const s117i_timeline *t);

#endif
