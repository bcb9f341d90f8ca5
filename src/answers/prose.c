/* The whole answer in plain English: to be read aloud by a practitioner and checked by an auditor. */
#include "answer.h"
#include <string.h>

enum { WIDTH = 100 };

static void line(s117i_writer *w, const char *text)
{
    s117i_write(w, text);
    s117i_write(w, "\n");
}

static void date_words(s117i_writer *w, s117i_range range, bool preposition)
{
    char words[96];
    s117i_date_words(range, preposition, words, sizeof words);
    s117i_write(w, words);
}

/* Breaks at spaces; later lines are indented. */
static void wrapped(s117i_writer *w, const char *text, size_t column, size_t indent)
{
    for (bool first = true; *text != 0; first = false) {
        size_t word = 0;
        while (text[word] != 0 && text[word] != ' ')
            word++;
        if (!first && column + 1 + word > WIDTH) {
            s117i_write(w, "\n");
            for (size_t i = 0; i < indent; i++)
                s117i_write(w, " ");
            column = indent;
        } else if (!first) {
            s117i_write(w, " ");
            column++;
        }
        s117i_write_bytes(w, text, word);
        column += word;
        text += text[word] == ' ' ? word + 1 : word;
    }
}

static void wrapped_line(s117i_writer *w, const char *text, size_t indent)
{
    for (size_t i = 0; i < indent; i++)
        s117i_write(w, " ");
    wrapped(w, text, indent, indent);
    s117i_write(w, "\n");
}

/* ---- the answer --------------------------------------------------------------------------------- */

static void write_capital(s117i_writer *w, const char *text)
{
    char first = text[0] >= 'a' && text[0] <= 'z' ? (char)(text[0] - 'a' + 'A') : text[0];
    s117i_write_bytes(w, &first, 1);
    s117i_write(w, text + 1);
}

static void write_head(s117i_writer *w, const s117_determination *d)
{
    char words[96];
    bool since = d->since.earliest != S117_DATE_UNKNOWN || d->since.latest != S117_DATE_OPEN;
    s117i_date_words(s117i_exact(d->as_at), true, words, sizeof words);
    write_capital(w, words);
    s117i_write(w, "\n  ");
    s117i_write(w, s117_code_words(S117_LIST_DUTY, d->duty));
    if (since && d->duty != S117_DUTY_UNCERTAIN) {
        s117i_write(w, s117_duty_is_owed(d->duty) == S117_YES ? "; the duty began " : ", ");
        date_words(w, d->since, true);
    }
    line(w, ".");
    if (d->council == S117_COUNCIL_NONE)
        return;
    s117i_write(w, "  Council: ");
    if (d->council == S117_COUNCIL_UNDETERMINED)
        s117i_write(w, d->council_count > 0 ? "not settled; it may be " : "not settled");
    for (int32_t i = 0; i < d->council_count; i++) {
        if (i > 0)
            s117i_write(w, i + 1 == d->council_count ? " or " : ", ");
        s117i_write(w, d->pool + d->councils[i].name);
        s117i_write(w, " (");
        s117i_write(w, d->pool + d->councils[i].code);
        s117i_write(w, ")");
    }
    line(w, ".");
}

static void write_reasons(s117i_writer *w, const s117_determination *d)
{
    line(w, "Why");
    if (d->reasons_count == 0)
        line(w, "  Nothing on record shows a detention under a power that section 117(1) names.");
    for (uint32_t i = 0; i < d->reasons_count; i++) {
        const s117i_reason *reason = &d->reasons[i];
        size_t start = w->length;
        s117i_write(w, i < 9 ? "   " : "  ");
        s117i_write_number(w, i + 1);
        s117i_write(w, ". ");
        wrapped(w, d->pool + reason->sentence, w->length - start, 6);
        s117i_write(w, "\n      [");
        s117i_write(w, s117_rule_id(reason->rule));
        s117i_write(w, "  ");
        s117i_write(w, s117_rule_citation(reason->rule));
        line(w, "]");
    }
}

static void write_endings(s117i_writer *w, const s117_determination *d)
{
    if (d->endings_count == 0)
        return;
    line(w, "Decisions to end it");
    for (uint32_t i = 0; i < d->endings_count; i++) {
        const s117i_ending_answer *ending = &d->endings[i];
        s117i_write(w, "  ");
        date_words(w, s117i_exact(ending->on), false);
        s117i_write(w, ": ");
        s117i_write(w, s117_code_words(S117_LIST_VERDICT, ending->verdict));
        for (int32_t n = 0; n < ending->broken_count; n++) {
            s117i_write(w, n == 0 ? ". It breaks " : ", ");
            s117i_write(w, s117_rule_id(ending->broken[n]));
            s117i_write(w, " (");
            s117i_write(w, s117_rule_title(ending->broken[n]));
            s117i_write(w, ")");
        }
        line(w, ".");
    }
}

static void write_contested(s117i_writer *w, const s117_determination *d)
{
    uint32_t same = 0, differ = 0;
    for (uint32_t i = 0; i < d->contested_count; i++)
        *(d->contested[i].differs == S117_YES ? &differ : &same) += 1;
    if (differ > 0)
        line(w, "On other readings of the law");
    for (uint32_t i = 0; i < d->contested_count; i++)
        if (d->contested[i].differs == S117_YES) {
            s117i_write(w, "  ");
            s117i_write(w, d->contested[i].point);
            s117i_write(w, ". ");
            wrapped(w, d->pool + d->contested[i].sentence, 4 + strlen(d->contested[i].point), 4);
            line(w, ".");
        }
    if (same == 0)
        return;
    s117i_write(w, "Contested, but the answer is the same on every reading:");
    for (uint32_t i = 0; i < d->contested_count; i++)
        if (d->contested[i].differs == S117_NO) {
            s117i_write(w, " ");
            s117i_write(w, d->contested[i].point);
        }
    line(w, ".");
}

static void write_missing(s117i_writer *w, const s117_determination *d)
{
    if (d->missing_count > 0)
        line(w, "Not known");
    for (uint32_t i = 0; i < d->missing_count; i++) {
        s117i_write(w, "  ");
        write_capital(w, d->pool + d->missing[i].sentence);
        s117i_write(w, ". It bears on ");
        s117i_write(w, s117_code_words(S117_LIST_SETTLES, d->missing[i].settles));
        line(w, ".");
    }
}

static void write_findings(s117i_writer *w, const s117_determination *d)
{
    if (d->findings_count > 0)
        line(w, "To note about the record");
    for (uint32_t i = 0; i < d->findings_count; i++)
        wrapped_line(w, d->pool + d->findings[i].sentence, 2);
}

size_t s117_determination_text(const s117_determination *d, char *buffer, size_t size)
{
    s117i_writer w = {buffer, size, 0};
    if (d == NULL || d->mark != S117I_DETERMINATION_MARK)
        return 0;
    write_head(&w, d);
    write_reasons(&w, d);
    write_endings(&w, d);
    write_contested(&w, d);
    write_missing(&w, d);
    write_findings(&w, d);
    s117i_write(&w, "Law: section 117 as in force on that day, version ");
    s117i_write(&w, d->law[0] != 0 ? d->law : "none (before the Act)");
    line(&w, ", as now understood.");
    return s117i_write_end(&w);
}
