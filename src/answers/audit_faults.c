/* A fault put into words, with the facts it rests on, and added to an audit if it lies in the period. */
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

/* The words of each bit: the fault's own, else those of its list. */
static void write_flags(s117i_writer *w, const s117i_fault *f)
{
    int32_t nth = 0, count = count_bits(f->mask);
    for (uint32_t bit = 0; bit < 32; bit++)
        if ((f->mask >> bit & 1) != 0)
            write_listed(w, f->parts != NULL ? f->parts[bit] : s117_code_words(f->list, (int32_t)(UINT32_C(1) << bit)), nth++, count);
}

static void write_detail(s117i_writer *w, const s117i_book *book, const s117i_fault *f)
{
    char name[S117I_FACT_ROOM];
    if (f->parts != NULL || f->list == S117_LIST_BUNDLE || f->list == S117_LIST_GROUND) {
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
