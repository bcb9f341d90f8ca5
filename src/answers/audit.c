/* An audit: obligations that were not kept, faults the chapters report, what the answer of the day and the money say. */
#include "audit.h"

#include <string.h>

/* ---- what the chapters hand out --------------------------------------------------------------------- */

static void take_fault(void *context, const s117i_fault *fault)
{
    s117i_add_fault(context, fault);
}

/* Not done when its time had passed. Where the law says "without delay" and fixes no day, four weeks; what was taken away is to be put back at
 * once. What ceased to matter first was not missed. */
static bool is_missed(const s117i_obligation *o, s117_date to)
{
    s117_date end = o->by != S117_DATE_OPEN ? o->by : o->due == S117_DUE_REINSTATEMENT ? o->since : s117i_add_days(o->since, S117I_WITHOUT_DELAY);
    return o->met == S117_DATE_OPEN && end < to && end < o->until;
}

/* What is told from the day it was due: reviews, and what had to be there when the person left. The rest from the day it arose. */
static bool is_told_from_due_day(s117_due due)
{
    switch (due) {
    case S117_DUE_ASSESSMENT: case S117_DUE_MEETING: case S117_DUE_PLAN: case S117_DUE_COORDINATOR: case S117_DUE_FUNDING:
    case S117_DUE_FIRST_REVIEW: case S117_DUE_REVIEW: case S117_DUE_PAYMENT_REVIEW: case S117_DUE_NHS_PAYMENT_REVIEW: return true;
    default: return false;
    }
}

static void take_obligation(void *context, const s117i_obligation *o)
{
    s117i_auditor *a = context;
    bool late = o->met != S117_DATE_OPEN && o->by != S117_DATE_OPEN && o->met > o->by;
    bool from_due_day = o->by != S117_DATE_OPEN && is_told_from_due_day(o->due);
    s117i_fault f = {S117I_FAULT, .what = late ? o->late : o->missed, .from = from_due_day ? o->by : o->since, .lasting = true};
    if (f.what == 0 || !(late || is_missed(o, a->audit->to)))
        return;
    if (s117i_finding_row_of(f.what)->rule != S117I_RULE_END_9) /* the rule of the obligation says it more nearly than the table */
        f.rule = o->rule;
    f.policy = o->policy;
    f.until = late ? o->met : o->until;
    f.by = o->by;
    f.body = o->due == S117_DUE_HANDOVER || o->due == S117_DUE_TELL_LEAD ? o->detail : o->body; /* the council that was not told */
    f.other = o->other;
    f.at_fault = o->at_fault != NULL ? o->at_fault : o->doer == S117_DOER_BOTH ? "" : o->body; /* of two no one is the one */
    f.severity = o->severity;
    f.detail = *o->detail ? o->detail : "the record shows none";
    if (late && !*o->detail)
        f.days = o->met - o->by;
    memcpy(f.facts, o->facts, sizeof f.facts);
    f.amount = o->amount;
    s117i_add_fault(a, &f);
}

/* ---- what the answer of the day says -------------------------------------------------------------- */

static void add_unsettled(s117i_auditor *a)
{
    const s117_determination *d = a->x->answer;
    s117i_fault f = {S117I_FAULT, .what = S117_AUDIT_DUTY_NOT_SETTLED, .from = a->audit->to, .facts = {d->order}};
    f.detail = d->missing_count > 0 ? d->pool + d->missing[0].sentence : "a fact is missing";
    if (d->duty == S117_DUTY_UNCERTAIN)
        s117i_add_fault(a, &f);
    if (s117_duty_is_owed(d->duty) != S117_YES)
        return;
    f.what = S117_AUDIT_COUNCIL_NOT_SETTLED;
    if (d->council == S117_COUNCIL_UNDETERMINED)
        s117i_add_fault(a, &f);
    f.what = S117_AUDIT_NHS_NOT_SETTLED;
    if (d->nhs.state == S117_NHS_UNDETERMINED)
        s117i_add_fault(a, &f);
}

/* Contradictions only: what is told of the NHS side is explanation, and endings are told elsewhere. */
static bool is_contradiction(int32_t code)
{
    return code <= S117_FINDING_BODY_KIND || code == S117_FINDING_ORDER_WITHOUT_END || code == S117_FINDING_RECALL_TOO_LONG ||
           code == S117_FINDING_TOO_MANY_ORDERS || code == S117_FINDING_REVOCATION_AS_ORDER || code == S117_FINDING_CUSTODY_WITHOUT_END;
}

static void add_contradictions(s117i_auditor *a)
{
    const s117_determination *d = a->x->answer;
    for (uint32_t i = 0; i < d->findings_count; i++) {
        const s117i_finding_answer *found = &d->findings[i];
        s117i_fault f = {S117I_FAULT, .what = S117_AUDIT_CONTRADICTION, .facts = {found->facts[0], found->facts[1]}};
        f.from = found->facts[0] != 0 ? s117i_begins(a->x->in.book, found->facts[0]) : a->audit->to;
        f.detail = d->pool + found->sentence;
        if (is_contradiction(found->code))
            s117i_add_fault(a, &f);
    }
}

/* ---- in order ------------------------------------------------------------------------------------- */

static bool goes_before(const void *context, int32_t first, int32_t second)
{
    const s117_audit *audit = context;
    const s117i_audit_answer *a = &audit->findings[first], *b = &audit->findings[second];
    if (a->severity != b->severity)
        return a->severity < b->severity;
    if (a->since != b->since)
        return a->since < b->since;
    if (a->what != b->what)
        return a->what < b->what;
    return strcmp(s117i_told_text(&audit->told, a->sentence), s117i_told_text(&audit->told, b->sentence)) < 0;
}

static void sort(s117_audit *audit)
{
    void *items = audit->findings;
    if (audit->told.failed == S117_OK)
        audit->told.failed = s117i_put_in_order(&audit->told.memory, &items, audit->findings_count, audit->findings_room, sizeof audit->findings[0],
                                                goes_before, audit);
    audit->findings = items;
}

/* ---- the call ------------------------------------------------------------------------------------- */

static void fill(s117_audit *audit, s117i_inspector *x)
{
    s117i_auditor a = {audit, x};
    s117i_listener listener = {&a, take_obligation, take_fault};
    s117i_inspect(x, &listener);
    add_unsettled(&a);
    add_contradictions(&a);
    s117i_audit_money(&a);
    sort(audit);
}

s117_status s117_audit_new(const s117_engine *engine, const s117_person *person, s117_date from, s117_date to, const s117_question *question,
                           s117_audit **ret_audit)
{
    s117i_inspector x;
    if (ret_audit == NULL)
        return S117_E_NULL;
    if (from != S117_DATE_UNKNOWN && !s117i_is_day(from))
        return S117_E_DATE;
    s117_status status = s117i_inspect_open(engine, person, to, question, &x);
    if (status == S117_OK && to < from) {
        s117i_inspect_close(&x);
        return S117_E_DATE_ORDER;
    }
    if (status != S117_OK)
        return status;
    s117_audit *audit = s117i_allocate(&person->memory, sizeof *audit);
    if (audit != NULL) {
        audit->mark = S117I_AUDIT_MARK;
        audit->told.memory = person->memory;
        audit->from = from;
        audit->to = to;
        fill(audit, &x);
    }
    s117i_inspect_close(&x);
    if (audit == NULL)
        return S117_E_MEMORY;
    status = audit->told.failed;
    if (status != S117_OK)
        s117_audit_free(audit);
    else
        *ret_audit = audit;
    return status;
}

void s117_audit_free(s117_audit *audit)
{
    if (audit == NULL || audit->mark != S117I_AUDIT_MARK)
        return;
    s117i_memory memory = audit->told.memory;
    s117i_told_free(&audit->told);
    s117i_release(&memory, audit->findings, audit->findings_room * sizeof *audit->findings);
    s117i_release(&memory, audit, sizeof *audit);
}
