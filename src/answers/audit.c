/* An audit: obligations that were not kept, faults the chapters report, what the answer of the day and the money say. */
#include "audit.h"

#include <string.h>

/* ---- words ---------------------------------------------------------------------------------------- */

static void write_days(s117i_writer *w, int32_t days)
{
    s117i_write_number(w, days);
    s117i_write(w, days == 1 ? " day" : " days");
}

/* "a, b and c" */
static void write_listed(s117i_writer *w, const char *words, int32_t nth, int32_t count)
{
    if (nth > 0)
        s117i_write(w, nth + 1 == count ? " and " : ", ");
    s117i_write(w, words);
}

static int32_t count_bits(uint32_t mask)
{
    int32_t count = 0;
    for (; mask != 0; mask &= mask - 1)
        count++;
    return count;
}

static void write_parts(s117i_writer *w, const s117i_fault *f)
{
    int32_t nth = 0, count = count_bits(f->mask);
    for (uint32_t bit = 0; bit < 32; bit++)
        if ((f->mask >> bit & 1) != 0)
            write_listed(w, f->parts[bit], nth++, count);
}

static void write_flags(s117i_writer *w, const s117i_fault *f)
{
    int32_t nth = 0, count = count_bits(f->mask);
    for (uint32_t bit = 0; bit < 32; bit++)
        if ((f->mask >> bit & 1) != 0)
            write_listed(w, s117_code_words(f->list, (int32_t)(UINT32_C(1) << bit)), nth++, count);
}

static void write_detail(s117i_writer *w, const s117i_book *book, const s117i_fault *f)
{
    char name[S117I_FACT_ROOM];
    if (f->parts != NULL) {
        write_parts(w, f);
    } else if (f->list == S117_LIST_BUNDLE || f->list == S117_LIST_GROUND) {
        write_flags(w, f);
    } else if (f->list != 0) {
        s117i_write(w, f->mask != 0 ? s117_code_words(f->list, (int32_t)f->mask) : "");
    } else if (f->days != 0) {
        write_days(w, f->days);
    } else if (f->named != 0) {
        s117i_name_entry(book, f->named, name, sizeof name);
        s117i_write(w, name);
    } else {
        s117i_write(w, f->detail);
    }
    s117i_write_end(w);
}

static s117i_range day_or_none(s117_date day)
{
    const s117i_range none = S117I_NO_DATE;
    return s117i_is_day(day) ? s117i_exact(day) : none;
}

/* As recorded: the day of a finding may be the earliest of a range. */
static s117i_range first_day(const s117i_book *book, const s117i_fault *f)
{
    s117_fact fact = f->facts[0];
    bool of_fact = fact != 0 && s117i_is_range(s117i_entry(book, fact)->from) && s117i_begins(book, fact) == f->from;
    return of_fact ? s117i_entry(book, fact)->from : day_or_none(f->from);
}

static const char *or_body(const char *name) { return *name ? name : "a body that is not recorded"; }

static uint32_t tell_sentence(s117i_auditor *a, const s117i_fault *f, const s117i_finding_row *row)
{
    const s117i_book *book = a->x->in.book;
    char text[S117I_SENTENCE_ROOM], detail[S117I_NAMES_ROOM];
    s117i_writer w = {text, sizeof text, 0}, d = {detail, sizeof detail, 0};
    write_detail(&d, book, f);
    s117i_fill fill = {.body = or_body(s117i_name_of_code(book, f->body)), .other = or_body(s117i_name_of_code(book, f->other)), .detail = detail,
                       .date = first_day(book, f), .until = day_or_none(f->until), .by = day_or_none(f->by)};
    s117i_write_sentence(&w, row->sentence, &fill);
    text[0] = s117i_capital(text[0]);
    return s117i_tell_written(&a->audit->told, &w);
}

/* "the charge from 3 May 2020 (ledger, page 4)" */
static uint32_t tell_fact(s117i_auditor *a, s117_fact fact)
{
    char text[S117I_FACT_ROOM + S117_TEXT_MAX + 8];
    s117i_writer w = {text, sizeof text, 0};
    char name[S117I_FACT_ROOM];
    const char *source = s117i_text_in(a->x->in.book, fact, S117_SOURCE);
    s117i_name_entry(a->x->in.book, fact, name, sizeof name);
    s117i_write(&w, name);
    if (*source) {
        s117i_write(&w, " (");
        s117i_write(&w, source);
        s117i_write(&w, ")");
    }
    s117i_write_end(&w);
    return s117i_tell_written(&a->audit->told, &w);
}

/* ---- adding --------------------------------------------------------------------------------------- */

/* Something of one day lies in the period if that day does; what lasts, if it had not ended before. */
static bool is_in_period(const s117_audit *audit, const s117i_fault *f)
{
    if (f->from > audit->to)
        return false;
    return f->from >= audit->from || (f->lasting && f->until > audit->from);
}

static void drop_zeros(s117_fact *facts)
{
    int32_t kept = 0;
    for (int32_t i = 0; i < S117I_DUTY_FACTS; i++)
        if (facts[i] != 0)
            facts[kept++] = facts[i];
    while (kept < S117I_DUTY_FACTS)
        facts[kept++] = 0;
}

void s117i_add_fault(s117i_auditor *a, const s117i_fault *f)
{
    s117_audit *audit = a->audit;
    const s117i_finding_row *row = s117i_finding_row_of(f->what);
    s117i_audit_answer found = {.what = f->what, .severity = f->severity != 0 ? f->severity : row->severity, .rule = f->rule != S117I_NO_RULE ? f->rule : row->rule, .since = f->from, .until = f->until,
                                .amount = f->amount, .in_time = f->in_time};
    if (!is_in_period(audit, f))
        return;
    if (audit->told.failed == S117_OK && audit->findings_count == S117_AUDIT_MAX)
        audit->told.failed = S117_E_LIMIT;
    if (f->until > audit->to)
        found.until = S117_DATE_OPEN;
    memcpy(found.facts, f->facts, sizeof found.facts);
    drop_zeros(found.facts);
    found.body = s117i_tell(&audit->told, f->at_fault != NULL ? f->at_fault : f->body);
    if (f->policy >= 0)
        found.policy = s117i_tell(&audit->told, a->x->in.book->view.law->policies->items[f->policy].id);
    found.sentence = tell_sentence(a, f, row);
    for (int32_t i = 0; i < S117I_DUTY_FACTS && found.facts[i] != 0; i++)
        found.words[i] = tell_fact(a, found.facts[i]);
    if (audit->told.failed == S117_OK)
        S117I_ROOM(&audit->told.memory, audit->told.failed, audit->findings, audit->findings_count + 1);
    if (audit->told.failed == S117_OK)
        audit->findings[audit->findings_count++] = found;
}

static void take_fault(void *context, const s117i_fault *fault)
{
    s117i_add_fault(context, fault);
}

enum { WITHOUT_DELAY = 28 };

/* Not done when its time had passed. Where the law says "without delay" and fixes no day, four weeks; what was taken away is to be put back at
 * once. What ceased to matter first was not missed. */
static bool is_missed(const s117i_obligation *o, s117_date to)
{
    s117_date end = o->by != S117_DATE_OPEN ? o->by : o->due == S117_DUE_REINSTATEMENT ? o->since : s117i_add_days(o->since, WITHOUT_DELAY);
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
    f.body = o->due == S117_DUE_HANDOVER ? o->detail : o->body; /* the council of the new area, which was not told */
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
