/* Every purported ending, and what it left undone: END-1 to 11, PRAC-19, PRAC-20. §3.2 of the rulebook; practice 1.7. */
#include "duties.h"

typedef struct endings {
    const s117i_inspection *in;
    const s117i_ended *first, *last;   /* of one duty */
} endings;

static s117i_fault fault_of(const endings *e, const s117i_ended *one, s117_audit_code what)
{
    s117i_fault f = {S117I_FAULT, .what = what, .from = one->on, .facts = {one->fact}};
    f.body = s117i_text_in(e->in->book, one->fact, S117_BODY);
    return f;
}

static s117i_obligation obligation_of(const endings *e, const s117i_ended *one, s117_due due, int32_t rule)
{
    const s117i_standing *standing = s117i_standing_on(e->in->book, one->on);
    s117i_obligation o = {S117I_OBLIGATION, .due = due, .rule = rule, .since = one->on, .doer = S117_DOER_BOTH, .facts = {one->fact}};
    o.body = standing->council_code;
    o.other = standing->payer_code;
    return o;
}

/* ---- why it does not stand ------------------------------------------------------------------------ */

static void report_broken(const endings *e, const s117i_ended *one, int32_t rule)
{
    s117i_fault f = fault_of(e, one, 0);
    switch (rule) {
    case S117I_RULE_END_2: f.what = S117_AUDIT_ENDED_BY_ONE; break;
    case S117I_RULE_END_3: f.what = S117_AUDIT_ENDED_ON_CTO; break;
    case S117I_RULE_END_8: f.what = S117_AUDIT_ENDED_WITHOUT_NOTICE; break;
    case S117I_RULE_END_5:
        f.what = S117_AUDIT_ENDED_ON_WRONG_GROUNDS;
        f.list = S117_LIST_GROUND;
        f.mask = (uint32_t)s117i_code_in(e->in->book, one->fact, S117_GROUNDS);
        break;
    case S117I_RULE_END_1:
        f.what = S117_AUDIT_ENDED_ON_WRONG_QUESTION;
        f.detail = one->unmet;
        break;
    default: return;
    }
    s117i_report(e->in, &f);
}

static void report_verdict(const endings *e, const s117i_ended *one)
{
    s117i_fault f = fault_of(e, one, S117_AUDIT_ENDING_NOT_SHOWN);
    if (one->verdict == S117_ENDING_NOT_SHOWN)
        s117i_report(e->in, &f);
    for (int32_t i = 0; one->verdict == S117_ENDING_INVALID && i < one->broken_count; i++)
        report_broken(e, one, one->broken[i]);
    f.what = S117_AUDIT_OLD_ASSESSMENT;
    if (one->old_assessment)
        s117i_report(e->in, &f);
}

/* The last decision of the duty about the whole of it; NULL. */
static const s117i_ended *last_of(const endings *e)
{
    const s117i_ended *found = NULL;
    for (const s117i_ended *one = e->first; one < e->last; one++)
        if (one->verdict != S117_ENDING_SERVICE_ONLY)
            found = one;
    return found;
}

/* Only the other body's decision, or the notice, is outstanding. */
static void ask_for_rest(const endings *e, const s117i_ended *one)
{
    if (one->verdict != S117_ENDING_INVALID || !one->stands || one->broken_count != 1)
        return;
    if (one->broken[0] == S117I_RULE_END_8 && one == last_of(e)) { /* one joint notice */
        s117i_obligation o = obligation_of(e, one, S117_DUE_NOTICE, S117I_RULE_END_8);
        s117i_oblige(e->in, &o);
    }
    if (one->broken[0] != S117I_RULE_END_2 || one->provider)
        return;
    s117i_obligation o = obligation_of(e, one, S117_DUE_SECOND_DECISION, S117I_RULE_END_2);
    o.doer = one->nhs ? S117_DOER_COUNCIL : S117_DOER_NHS;
    if (!one->nhs)
        o.body = o.other;
    o.other = "";
    s117i_oblige(e->in, &o);
}

/* ---- how it was done ------------------------------------------------------------------------------ */

static bool any_says(const endings *e, s117_attribute attribute)
{
    for (const s117i_ended *one = e->first; one < e->last; one++)
        if (one->verdict != S117_ENDING_SERVICE_ONLY && s117i_code_in(e->in->book, one->fact, attribute) == S117_YES)
            return true;
    return false;
}

static bool told_in_writing(const endings *e, s117_date from)
{
    return s117i_first_between(e->in, S117_KIND_NOTICE, from, S117_DATE_OPEN) != 0;
}

static void check_process(const endings *e)
{
    const s117i_ended *last = last_of(e);
    if (last == NULL || !s117i_code_governs(e->in, last->on))
        return;
    s117i_fault f = fault_of(e, last, S117_AUDIT_ENDED_WITHOUT_PERSON);
    if (!any_says(e, S117_INVOLVED))
        s117i_report(e->in, &f);
    f.what = S117_AUDIT_ENDED_WITHOUT_ALTERNATIVES;
    if (!any_says(e, S117_ALTERNATIVES))
        s117i_report(e->in, &f);
    f.what = S117_AUDIT_ENDED_WITHOUT_LETTER;
    if (last->verdict == S117_ENDING_VALID && !told_in_writing(e, e->first->on))
        s117i_report(e->in, &f);
}

/* ---- what followed -------------------------------------------------------------------------------- */

/* Some service went on beyond the ending: it was not acted on. */
static bool went_on(const endings *e, s117_date after)
{
    uint32_t at = 0;
    for (s117_fact f; (f = s117i_next_of(e->in, S117_KIND_SERVICE, &at)) != 0;)
        if (s117i_begins(e->in->book, f) <= after && s117i_ends(e->in->book, f) > s117i_add_days(after, 1))
            return true;
    return false;
}

/* END-9: treated as never ended. */
static void check_reinstatement(const endings *e)
{
    const s117i_ended *invalid = NULL;
    for (const s117i_ended *one = e->first; one < e->last; one++)
        if (one->verdict == S117_ENDING_INVALID && invalid == NULL)
            invalid = one;
    if (invalid == NULL || last_of(e)->verdict == S117_ENDING_VALID || went_on(e, invalid->on))
        return;
    const s117i_stretch *s = s117i_stretch_on(e->in, invalid->on);
    s117_fact back = s117i_first_between(e->in, S117_KIND_REINSTATEMENT, invalid->on, S117_DATE_OPEN);
    s117i_obligation o = obligation_of(e, invalid, S117_DUE_REINSTATEMENT, S117I_RULE_END_9);
    o.missed = S117_AUDIT_NOT_REINSTATED;
    o.met = back != 0 ? s117i_begins(e->in->book, back) : S117_DATE_OPEN;
    o.until = s != NULL ? s->to : S117_DATE_OPEN;
    s117i_oblige(e->in, &o);
}

/* Other law, and its financial assessment, from a day on which aftercare is still owed: PRAC-20. */
static void check_other_law(const endings *e, const s117i_ended *one)
{
    s117_date from = s117i_done_on(e->in, one->fact, S117_OTHER_LAW_FROM);
    s117i_fault f = fault_of(e, one, S117_AUDIT_OTHER_LAW_TOO_EARLY);
    if (one->verdict == S117_ENDING_SERVICE_ONLY || from == S117_DATE_OPEN || s117i_standing_on(e->in->book, from)->owed != S117_YES)
        return;
    f.from = from;
    s117i_report(e->in, &f);
}

/* END-11. */
static void check_service(const endings *e, const s117i_ended *one)
{
    s117_fact line = s117i_linked(e->in->book, one->fact, S117_LINE, S117_KIND_SERVICE);
    s117i_fault f = fault_of(e, one, S117_AUDIT_LINE_OUTLIVES_ENDING);
    f.facts[1] = line;
    if (one->verdict == S117_ENDING_SERVICE_ONLY && line != 0 && s117i_ends(e->in->book, line) > s117i_add_days(one->on, 1) && e->in->to > one->on)
        s117i_report(e->in, &f);
}

/* What the person still has after the end is to be looked at under other law. */
static void check_end(const endings *e)
{
    const s117i_ended *last = last_of(e);
    const s117i_standing *today = s117i_standing_on(e->in->book, e->in->to);
    uint32_t at = 0;
    if (last == NULL || last->verdict != S117_ENDING_VALID || today->duty != S117_DUTY_ENDED_DECISION)
        return;
    for (s117_fact f; (f = s117i_next_of(e->in, S117_KIND_SERVICE, &at)) != 0;) {
        int32_t under = s117i_code_in(e->in->book, f, S117_FUNDED_UNDER);
        if (!s117i_covers(e->in->book, f, e->in->to) || (under != 0 && under != S117_FUNDED_S117))
            continue;
        s117i_fault fault = {S117I_FAULT, .what = S117_AUDIT_LINE_OUTLIVES_DUTY, .from = today->from, .lasting = true, .named = f, .facts = {f, last->fact}};
        s117i_obligation o = obligation_of(e, last, S117_DUE_OTHER_LAW, S117I_RULE_PRAC_20);
        o.since = today->from;
        o.doer = S117_DOER_COUNCIL;
        o.body = s117i_standing_on(e->in->book, s117i_add_days(today->from, -1))->council_code;
        o.other = "";
        o.facts[1] = f;
        if (e->in->to > today->from)
            s117i_report(e->in, &fault);
        s117i_oblige(e->in, &o);
    }
}

static void check_relapse(const s117i_inspection *in, s117_fact ending)
{
    s117_date on = s117i_begins(in->book, ending);
    s117i_fault f = {S117I_FAULT, .what = S117_AUDIT_RELAPSE, .from = on, .facts = {ending}};
    if (s117i_first_between(in, S117_KIND_REINSTATEMENT, on, S117_DATE_OPEN) == 0)
        s117i_report(in, &f);
}

/* No services, by nobody's decision: OP-14. Declined services are not a lapse (33.24). */
static void check_lapses(const s117i_inspection *in)
{
    uint32_t at = 0;
    for (s117_fact f; (f = s117i_next_of(in, S117_KIND_NO_SERVICES, &at)) != 0;) {
        s117_date from = s117i_begins(in->book, f);
        const s117i_stretch *s = s117i_stretch_on(in, from);
        s117i_fault fault = {S117I_FAULT, .what = S117_AUDIT_SILENT_LAPSE, .from = from, .lasting = true, .facts = {f}};
        fault.until = s117i_ends(in->book, f);
        if (s != NULL && s117i_code_in(in->book, f, S117_REASON) == S117_REASON_NOT_GIVEN)
            s117i_report(in, &fault);
    }
}

/* ---- chapter -------------------------------------------------------------------------------------- */

static void go_over(const endings *e)
{
    for (const s117i_ended *one = e->first; one < e->last; one++) {
        report_verdict(e, one);
        ask_for_rest(e, one);
        check_other_law(e, one);
        check_service(e, one);
    }
    check_process(e);
    check_reinstatement(e);
}

void s117i_endings_left(const s117i_inspection *in, const s117i_ended *ended, uint32_t count, s117_fact relapse_after)
{
    endings e = {in, ended, ended};
    for (uint32_t i = 0; i < count; i++) {
        e.last = &ended[i + 1];
        if (i + 1 < count && ended[i + 1].epoch == ended[i].epoch)
            continue;
        go_over(&e);
        if (i + 1 == count)
            check_end(&e);
        e.first = e.last;
    }
    if (relapse_after != 0)
        check_relapse(in, relapse_after);
    check_lapses(in);
}
