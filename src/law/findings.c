/* What an audit may find: the table, read by code, and the titles of the checklist and the failure patterns it refers to. */
#include "findings.h"

#include "law.h"

static const s117i_finding_row rows[] = {
#define FINDING(symbol, value, name, severity, rule, checklist, pattern, sentence, remedy) \
    [S117_AUDIT_##symbol] = {S117_SEVERITY_##severity, S117I_RULE_##rule, checklist, pattern, sentence, remedy},
#include "findings.def"
#undef FINDING
};

#define FINDING(symbol, value, name, severity, rule, checklist, pattern, sentence, remedy) \
    _Static_assert(S117_AUDIT_##symbol == value, "the value in findings.def is that of planning_codes.h");
#include "findings.def"
#undef FINDING

const s117i_finding_row *s117i_finding_row_of(s117_audit_code what)
{
    bool there = what > 0 && what < (int32_t)(sizeof rows / sizeof rows[0]) && rows[what].sentence != NULL;
    return there ? &rows[what] : NULL;
}

s117_severity s117_audit_code_severity(s117_audit_code what)
{
    const s117i_finding_row *row = s117i_finding_row_of(what);
    return row != NULL ? row->severity : 0;
}

const char *s117_audit_code_rule(s117_audit_code what)
{
    const s117i_finding_row *row = s117i_finding_row_of(what);
    return row != NULL ? s117_rule_id(row->rule) : NULL;
}

int32_t s117_audit_code_checklist(s117_audit_code what)
{
    const s117i_finding_row *row = s117i_finding_row_of(what);
    return row != NULL ? row->checklist : 0;
}

int32_t s117_audit_code_pattern(s117_audit_code what)
{
    const s117i_finding_row *row = s117i_finding_row_of(what);
    return row != NULL ? row->pattern : 0;
}

/* local-authority.md §7. */
static const char *const checklist[] = {
    "complete register, with detention, council and NHS body", "section 117 assessment distinct from Care Act", "written section 117 plan, copy given",
    "services labelled section 117 or not", "no charge or rent on section 117 services", "reviews held on time",
    "endings: both bodies, the question of the Act, current assessment, no community treatment order, person involved, letter",
    "historic lapses reopened", "top-ups: real choice, usual cost, agreement", "out-of-area handovers and notifications",
    "disputes: needs met meanwhile, referral after four months", "personal health budget and direct payment offered",
    "contingency and move-on plans", "refunds with look-back", "policies agreed jointly"};

/* practice.md 4.4. */
static const char *const patterns[] = {
    "entitlement not known to the charging team", "no register, no reviews", "no section 117 plan, or one that does not mark its services",
    "accommodation treated as outside aftercare, benefits used", "shortfall disguised as a top-up", "ended on wrong criteria, or by one body",
    "delay between discharge and assessment", "no contingency when a provider gives notice", "transfer between areas mishandled",
    "refund partial, unexplained, without interest", "spending and numbers not known"};

static const char *title(const char *const *titles, size_t count, int32_t number)
{
    return number > 0 && number <= (int32_t)count ? titles[number - 1] : NULL;
}

const char *s117_audit_checklist_title(int32_t point)
{
    return title(checklist, sizeof checklist / sizeof checklist[0], point);
}

const char *s117_audit_pattern_title(int32_t pattern)
{
    return title(patterns, sizeof patterns / sizeof patterns[0], pattern);
}
