/* An audit as readable text, to be read aloud. */
#include "audit.h"

#include "../facts/money.h"

enum { INDENT = 5 };

static const char *const headings[] = {
    [S117_SEVERITY_UNLAWFUL] = "Unlawful", [S117_SEVERITY_FAULT] = "What ombudsmen have found to be fault",
    [S117_SEVERITY_GUIDANCE] = "Departures from guidance", [S117_SEVERITY_RECORD] = "The record"};

static void write_indented(s117i_writer *w, const char *text)
{
    s117i_write(w, "     ");
    s117i_write_wrapped(w, text, INDENT, INDENT);
    s117i_write(w, "\n");
}

static void write_rule(s117i_writer *w, const s117i_audit_answer *f, const char *policy)
{
    s117i_write(w, "     [");
    s117i_write(w, s117_rule_id(f->rule));
    s117i_write(w, "  ");
    s117i_write_wrapped(w, s117_rule_citation(f->rule), INDENT + 9, INDENT + 2);
    if (*policy) {
        s117i_write(w, "; policy ");
        s117i_write(w, policy);
    }
    s117i_write(w, "]\n");
}

static void write_money(s117i_writer *w, const s117i_audit_answer *f)
{
    if (f->amount == S117_MONEY_UNKNOWN || f->amount == 0)
        return;
    s117i_write(w, "     Owed: ");
    s117i_write_money(w, f->amount);
    if (f->in_time != S117_MONEY_UNKNOWN) {
        s117i_write(w, "; in time for a court claim: ");
        s117i_write_money(w, f->in_time);
    }
    s117i_write(w, "\n");
}

static void write_until(s117i_writer *w, const s117i_audit_answer *f)
{
    char day[64];
    if (!s117i_is_day(f->until))
        return;
    s117i_date_words(s117i_exact(f->until), false, day, sizeof day);
    s117i_write(w, "     Until ");
    s117i_write(w, day);
    s117i_write(w, ".\n");
}

static void write_finding(s117i_writer *w, const s117_audit *audit, uint32_t index)
{
    const s117i_audit_answer *f = &audit->findings[index];
    char number[16];
    s117i_writer n = {number, sizeof number, 0};
    s117i_write_number(&n, (int64_t)index + 1);
    s117i_write(&n, ".");
    s117i_write_end(&n);
    for (size_t width = n.length; width < 3; width++)
        s117i_write(w, " ");
    s117i_write(w, number);
    s117i_write(w, "  ");
    s117i_write_wrapped(w, s117i_told_text(&audit->told, f->sentence), INDENT, INDENT);
    s117i_write(w, "\n");
    write_until(w, f);
    write_rule(w, f, s117i_told_text(&audit->told, f->policy));
    write_money(w, f);
    for (int32_t i = 0; i < S117I_DUTY_FACTS && f->facts[i] != 0; i++) {
        s117i_write(w, "     From: ");
        s117i_write_wrapped(w, s117i_told_text(&audit->told, f->words[i]), INDENT + 6, INDENT + 2);
        s117i_write(w, "\n");
    }
    write_indented(w, s117i_finding_row_of(f->what)->remedy);
}

static void write_day(s117i_writer *w, s117_date day)
{
    char text[64];
    s117i_date_words(s117i_exact(day), false, text, sizeof text);
    s117i_write(w, text);
}

size_t s117_audit_text(const s117_audit *audit, char *buffer, size_t size)
{
    s117i_writer w = {buffer, size, 0};
    s117_severity severity = 0;
    if (audit == NULL || audit->mark != S117I_AUDIT_MARK)
        return 0;
    s117i_write(&w, "Audit on ");
    write_day(&w, audit->to);
    if (audit->from != S117_DATE_UNKNOWN) {
        s117i_write(&w, " from ");
        write_day(&w, audit->from);
    }
    s117i_write(&w, audit->findings_count == 0 ? "\n  Nothing found.\n" : "\n");
    for (uint32_t i = 0; i < audit->findings_count; i++) {
        s117_severity next = audit->findings[i].severity;
        if (next != severity) {
            s117i_write(&w, headings[next]);
            s117i_write(&w, "\n");
        }
        severity = next;
        write_finding(&w, audit, i);
    }
    return s117i_write_end(&w);
}
