/* The register, and what is kept and passed on: REC-1 to 3, 5; PRAC-13, 14. Practice 1.3, 1.9. */
#include "duties.h"

/* ---- the register: REC-1, REC-3 ------------------------------------------------------------------- */

static void report_gap(const s117i_inspection *in, s117_date from, s117_date to, s117_fact closed)
{
    s117i_fault f = {S117I_FAULT, .what = closed != 0 ? S117_AUDIT_OFF_REGISTER : S117_AUDIT_NOT_ON_REGISTER, .from = from, .lasting = true, .facts = {closed}};
    f.until = to;
    s117i_report(in, &f);
}

static void ask_for_entry(const s117i_inspection *in, s117_date from, s117_date to)
{
    const s117i_standing *today = s117i_standing_on(in->book, in->to);
    s117i_obligation o = {S117I_OBLIGATION, .due = S117_DUE_REGISTER, .rule = S117I_RULE_REC_1, .since = from, .doer = S117_DOER_BOTH};
    o.body = today->council_code;
    o.other = today->payer_code;
    o.until = to;
    s117i_oblige(in, &o);
}

/* The days of a duty, at rest or not, that no entry covers. One that ended just then was closed too early. */
static void check_cover(const s117i_inspection *in, s117_date from, s117_date to)
{
    s117_date day = from < S117I_V5_2015 ? S117I_V5_2015 : from;
    s117_fact closed = 0;
    uint32_t at = s117i_seek_end(in, S117_KIND_REGISTER_ENTRY, s117i_add_days(day, -1)); /* one that ended just then is looked at, too */
    for (s117_fact f; day < to && day <= in->to && (f = s117i_next_of(in, S117_KIND_REGISTER_ENTRY, &at)) != 0 && s117i_begins(in->book, f) < to;) {
        if (s117i_ends(in->book, f) < day)
            continue;
        if (s117i_begins(in->book, f) > day)
            report_gap(in, day, s117i_begins(in->book, f), closed);
        day = s117i_ends(in->book, f) > day ? s117i_ends(in->book, f) : day;
        closed = f;
    }
    if (day >= to || day > in->to)
        return;
    report_gap(in, day, to, closed);
    ask_for_entry(in, day, to);
}

/* From the first discharge until the end: each run of days on which aftercare is owed, the duty at rest included. */
static void check_register(const s117i_inspection *in)
{
    const s117i_book *book = in->book;
    for (uint32_t i = 0; i < book->standing_count && book->standings[i].from <= in->to; i++) {
        s117_date from = book->standings[i].from;
        if (book->standings[i].owed != S117_YES)
            continue;
        while (i + 1 < book->standing_count && book->standings[i + 1].owed == S117_YES)
            i++;
        if (book->standings[i].to > S117I_V5_2015)
            check_cover(in, from, book->standings[i].to);
    }
}

static bool is_over(const s117i_standing *standing)
{
    return standing->duty == S117_DUTY_ENDED_DECISION || standing->duty == S117_DUTY_ENDED_DEATH;
}

/* Still open although the duty had ended: the first such day. */
static void check_closed(const s117i_inspection *in, s117_fact entry)
{
    const s117i_book *book = in->book;
    const s117i_standing *first = s117i_standing_on(book, s117i_begins(book, entry));
    for (uint32_t i = (uint32_t)(first - book->standings) + 1; i < book->standing_count && book->standings[i].from < in->to; i++) {
        const s117i_standing *standing = &book->standings[i];
        if (s117i_entry(book, entry)->ends <= standing->from)
            return;
        if (!is_over(standing))
            continue;
        s117i_fault f = {S117I_FAULT, .what = S117_AUDIT_STILL_ON_REGISTER, .from = standing->from, .lasting = true, .facts = {entry}};
        f.until = s117i_entry(book, entry)->ends;
        s117i_report(in, &f);
        return;
    }
}

/* The first day on which the entry names another body than the one that owes. */
static void check_body(const s117i_inspection *in, s117_fact entry, s117_attribute attribute)
{
    const s117i_book *book = in->book;
    const char *recorded = s117i_text_in(book, entry, attribute);
    s117_date from = s117i_begins(book, entry);
    uint32_t i = (uint32_t)(s117i_standing_on(book, from) - book->standings);
    for (; *recorded && i < book->standing_count && book->standings[i].from < s117i_ends(book, entry) && book->standings[i].from <= in->to; i++) {
        const s117i_standing *standing = &book->standings[i];
        const char *owes = attribute == S117_COUNCIL ? standing->council_code : standing->nhs_code;
        s117_date day = standing->from > from ? standing->from : from;
        if (standing->owed != S117_YES || !*owes || s117i_same_body(book, recorded, owes, day))
            continue;
        s117i_fault f = {S117I_FAULT, .what = attribute == S117_COUNCIL ? S117_AUDIT_REGISTER_COUNCIL : S117_AUDIT_REGISTER_NHS, .from = day, .lasting = true, .facts = {entry}};
        f.until = s117i_ends(book, entry);
        f.at_fault = ""; /* not the body that it names */
        f.body = recorded;
        f.other = owes;
        s117i_report(in, &f);
        return;
    }
}

static const char *const unsaid[] = {"the detention that gives the right", "the council", "the NHS body"};

static void check_entry(const s117i_inspection *in, s117_fact entry)
{
    const s117i_book *book = in->book;
    s117i_fault f = {S117I_FAULT, .what = S117_AUDIT_REGISTER_INCOMPLETE, .from = s117i_begins(book, entry), .facts = {entry}};
    f.parts = unsaid;
    f.mask = (s117i_link(book->view.person, entry, S117_DETENTION) == 0 ? 1u : 0) | (*s117i_text_in(book, entry, S117_COUNCIL) == '\0' ? 2u : 0) |
             (*s117i_text_in(book, entry, S117_NHS_BODY) == '\0' ? 4u : 0);
    if (f.mask != 0)
        s117i_report(in, &f);
    check_closed(in, entry);
    check_body(in, entry, S117_COUNCIL);
    check_body(in, entry, S117_NHS_BODY);
}

/* ---- moves between areas: PRAC-13 ----------------------------------------------------------------- */

static s117_fact told(const s117i_inspection *in, const char *area, s117_date from)
{
    uint32_t at = 0;
    for (s117_fact f; (f = s117i_next_of(in, S117_KIND_HANDOVER, &at)) != 0;) {
        const char *to = s117i_text_in(in->book, f, S117_BODY_2);
        if (s117i_begins(in->book, f) >= from && (!*to || s117i_same_body(in->book, to, area, in->to)))
            return f;
    }
    return 0;
}

/* The person stayed: another council took over the area of the home that ended that day. */
static bool is_succession(const s117i_inspection *in, s117_date day, const char *area)
{
    s117_fact home = s117i_one_on(in, S117_KIND_RESIDENCE, s117i_add_days(day, -1));
    return home != 0 && s117i_ends(in->book, home) == day && s117i_same_body(in->book, s117i_text_in(in->book, home, S117_AREA), area, day);
}

enum { TOLD_BEFORE_MONTHS = -3 }; /* telling it well before the move is as good */

static void check_move(const s117i_inspection *in, s117_fact home)
{
    const s117i_book *book = in->book;
    s117_date from = s117i_begins(book, home);
    const char *area = s117i_text_in(book, home, S117_AREA);
    const s117i_stretch *s = s117i_stretch_on(in, from);
    const s117i_standing *standing = s117i_standing_on(book, from);
    if (s == NULL || !s117i_code_governs(in, from) || !*area || !standing->council_known || s117i_code_in(book, home, S117_SETTLED) == S117_NO ||
        s117i_same_body(book, area, standing->council_code, from) || is_succession(in, from, area))
        return;
    s117_fact handover = told(in, area, s117i_add_months(from, TOLD_BEFORE_MONTHS));
    s117i_obligation o = {S117I_OBLIGATION, .due = S117_DUE_HANDOVER, .rule = S117I_RULE_PRAC_13, .since = from, .missed = S117_AUDIT_NO_HANDOVER,
                          .doer = S117_DOER_COUNCIL, .facts = {home, handover}};
    o.body = standing->council_code;
    o.detail = area;
    o.met = handover != 0 ? s117i_begins(book, handover) : S117_DATE_OPEN;
    o.until = s117i_ends(book, home) < s->to ? s117i_ends(book, home) : s->to;
    s117i_oblige(in, &o);
}

/* ---- tribunal, records: REC-2, REC-5 -------------------------------------------------------------- */

static void check_recommendation(const s117i_inspection *in, s117_fact f)
{
    const s117i_book *book = in->book;
    s117_date from = s117i_begins(book, f);
    const s117i_standing *standing = s117i_standing_on(book, from);
    if (s117i_code_in(book, f, S117_RECOMMENDED) != S117_RECOMMENDED_AFTERCARE || !s117i_in_force(book->view.law, book->view.law->s45, from))
        return;
    s117_fact planning = s117i_first_between(in, S117_KIND_PLANNING, from, S117_DATE_OPEN);
    s117i_obligation o = {S117I_OBLIGATION, .due = S117_DUE_RECOMMENDATION, .rule = S117I_RULE_REC_2, .since = from, .missed = S117_AUDIT_RECOMMENDATION_IGNORED,
                          .doer = S117_DOER_BOTH, .facts = {f}};
    o.met = s117i_done_on(in, f, S117_ANSWERED);
    if (planning != 0 && s117i_begins(book, planning) < o.met)
        o.met = s117i_begins(book, planning);
    o.body = standing->council_code;
    o.other = standing->payer_code;
    s117i_oblige(in, &o);
}

static void check_records(const s117i_inspection *in, s117_fact f)
{
    const s117i_book *book = in->book;
    s117_date from = s117i_begins(book, f);
    const s117i_standing *standing = s117i_standing_on(book, from);
    int32_t whom = s117i_code_in(book, f, S117_RECORDS_FOR);
    bool may_refuse = whom == S117_RECORDS_IMHA && s117i_code_in(book, f, S117_CONSENT) != S117_YES; /* s130B(4): then it is for the holder to weigh */
    if (may_refuse)
        return;
    if (s117i_code_in(book, f, S117_REFUSED) == S117_YES) {
        s117i_fault fault = {S117I_FAULT, .what = S117_AUDIT_RECORDS_REFUSED, .from = from, .facts = {f}};
        fault.list = S117_LIST_RECORDS_FOR;
        fault.mask = (uint32_t)whom;
        s117i_report(in, &fault);
        return;
    }
    s117i_obligation o = {S117I_OBLIGATION, .due = S117_DUE_RECORDS, .rule = S117I_RULE_REC_5, .since = from, .missed = S117_AUDIT_RECORDS_NOT_PRODUCED,
                          .doer = S117_DOER_BOTH, .facts = {f}};
    o.by = s117i_due_from(in, S117_DUE_RECORDS, s117i_begins_latest(book, f), &o.policy);
    o.met = s117i_done_on(in, f, S117_ANSWERED);
    o.body = standing->council_code;
    o.other = standing->payer_code;
    o.detail = whom != 0 ? s117_code_words(S117_LIST_RECORDS_FOR, whom) : "";
    s117i_oblige(in, &o);
}

/* ---- chapter -------------------------------------------------------------------------------------- */

static void check_each(const s117i_inspection *in, s117_kind kind, void check(const s117i_inspection *in, s117_fact fact))
{
    uint32_t at = 0;
    for (s117_fact f; (f = s117i_next_of(in, kind, &at)) != 0;)
        check(in, f);
}

void s117i_registered(const s117i_inspection *in)
{
    if (s117i_code_governs(in, in->to))
        check_register(in);
    check_each(in, S117_KIND_REGISTER_ENTRY, check_entry);
    check_each(in, S117_KIND_RESIDENCE, check_move);
    check_each(in, S117_KIND_RECOMMENDATION, check_recommendation);
    check_each(in, S117_KIND_RECORDS_REQUEST, check_records);
}
