/* Reading an audit. */
#include "audit.h"

static bool is_ok(const s117_audit *audit) { return audit != NULL && audit->mark == S117I_AUDIT_MARK; }

static const s117i_audit_answer *at(const s117_audit *audit, int32_t index)
{
    return is_ok(audit) && index >= 0 && index < (int32_t)audit->findings_count ? &audit->findings[index] : NULL;
}

s117_date s117_audit_from(const s117_audit *audit) { return is_ok(audit) ? audit->from : S117_DATE_INVALID; }
s117_date s117_audit_to(const s117_audit *audit) { return is_ok(audit) ? audit->to : S117_DATE_INVALID; }
int32_t s117_audit_count(const s117_audit *audit) { return is_ok(audit) ? (int32_t)audit->findings_count : 0; }

s117_audit_code s117_audit_what(const s117_audit *audit, int32_t index)
{
    const s117i_audit_answer *it = at(audit, index);
    return it != NULL ? it->what : 0;
}

s117_severity s117_audit_severity(const s117_audit *audit, int32_t index)
{
    const s117i_audit_answer *it = at(audit, index);
    return it != NULL ? it->severity : 0;
}

const char *s117_audit_rule(const s117_audit *audit, int32_t index)
{
    const s117i_audit_answer *it = at(audit, index);
    return it != NULL ? s117_rule_id(it->rule) : NULL;
}

const char *s117_audit_citation(const s117_audit *audit, int32_t index)
{
    const s117i_audit_answer *it = at(audit, index);
    return it != NULL ? s117_rule_citation(it->rule) : NULL;
}

const char *s117_audit_policy(const s117_audit *audit, int32_t index)
{
    const s117i_audit_answer *it = at(audit, index);
    return it != NULL ? s117i_told_text(&audit->told, it->policy) : NULL;
}

s117_date s117_audit_since(const s117_audit *audit, int32_t index)
{
    const s117i_audit_answer *it = at(audit, index);
    if (it == NULL)
        return S117_DATE_INVALID;
    return it->since == S117_DATE_MIN ? S117_DATE_UNKNOWN : it->since;
}

s117_date s117_audit_until(const s117_audit *audit, int32_t index)
{
    const s117i_audit_answer *it = at(audit, index);
    return it != NULL ? it->until : S117_DATE_INVALID;
}

s117_fact s117_audit_fact(const s117_audit *audit, int32_t index, int32_t nth)
{
    const s117i_audit_answer *it = at(audit, index);
    return it != NULL && nth >= 0 && nth < S117I_DUTY_FACTS ? it->facts[nth] : 0;
}

const char *s117_audit_fact_words(const s117_audit *audit, int32_t index, int32_t nth)
{
    return s117_audit_fact(audit, index, nth) != 0 ? s117i_told_text(&audit->told, audit->findings[index].words[nth]) : NULL;
}

const char *s117_audit_body(const s117_audit *audit, int32_t index)
{
    const s117i_audit_answer *it = at(audit, index);
    return it != NULL ? s117i_told_text(&audit->told, it->body) : NULL;
}

s117_money s117_audit_amount(const s117_audit *audit, int32_t index)
{
    const s117i_audit_answer *it = at(audit, index);
    return it != NULL ? it->amount : S117_MONEY_UNKNOWN;
}

s117_money s117_audit_in_time(const s117_audit *audit, int32_t index)
{
    const s117i_audit_answer *it = at(audit, index);
    return it != NULL ? it->in_time : S117_MONEY_UNKNOWN;
}

const char *s117_audit_sentence(const s117_audit *audit, int32_t index)
{
    const s117i_audit_answer *it = at(audit, index);
    return it != NULL ? s117i_told_text(&audit->told, it->sentence) : NULL;
}

const char *s117_audit_remedy(const s117_audit *audit, int32_t index)
{
    const s117i_audit_answer *it = at(audit, index);
    return it != NULL ? s117i_finding_row_of(it->what)->remedy : NULL;
}
