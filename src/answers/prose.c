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
void s117i_write_wrapped(s117i_writer *w, const char *text, size_t column, size_t indent)
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
    s117i_write_wrapped(w, text, indent, indent);
    s117i_write(w, "\n");
}

/* ---- the answer --------------------------------------------------------------------------------- */

static void write_names(s117i_writer *w, const s117_determination *d, const s117i_named *bodies, int32_t count)
{
    for (int32_t i = 0; i < count; i++) {
        const char *name = d->pool + bodies[i].name, *code = d->pool + bodies[i].code;
        s117i_write(w, i == 0 ? "" : i + 1 == count ? " or " : ", ");
        s117i_write(w, name);
        if (strcmp(name, code) == 0)
            continue;
        s117i_write(w, " (");
        s117i_write(w, code);
        s117i_write(w, ")");
    }
}

static void write_standing(s117i_writer *w, const s117_determination *d)
{
    bool since = d->since.earliest != S117_DATE_UNKNOWN || d->since.latest != S117_DATE_OPEN;
    s117i_write(w, s117_code_words(S117_LIST_DUTY, d->duty));
    if (since && d->duty != S117_DUTY_UNCERTAIN) {
        bool entitled = d->duty == S117_DUTY_ENTITLED_IN_HOSPITAL;
        s117i_write(w, entitled ? "; the entitlement began " : s117_duty_is_owed(d->duty) == S117_YES ? "; the duty began " : ", ");
        date_words(w, d->since, true);
    }
    s117i_write(w, ".");
}

static void write_bodies(s117i_writer *w, const s117_determination *d, const s117i_nhs_answer *nhs)
{
    if (nhs->state == S117_NHS_UNDETERMINED)
        s117i_write(w, nhs->count > 0 ? "not settled; it may be " : "not settled");
    write_names(w, d, nhs->bodies, nhs->count);
}

static bool same_bodies(const s117_determination *d)
{
    bool same = d->nhs.state == d->payer.state && d->nhs.count == d->payer.count;
    for (int32_t i = 0; same && i < d->nhs.count; i++)
        same = strcmp(d->pool + d->nhs.bodies[i].code, d->pool + d->payer.bodies[i].code) == 0;
    return same;
}

/* The NHS body that owes, and the one that pays if it is another. */
static void write_nhs(s117i_writer *w, const s117_determination *d)
{
    char text[S117I_SENTENCE_ROOM];
    s117i_writer t = {text, sizeof text, 0};
    bool same = same_bodies(d);
    if (d->nhs.state == S117_NHS_NONE)
        return;
    s117i_write(&t, same && d->nhs.state == S117_NHS_DETERMINED ? "NHS body, which also pays: " : "NHS body: ");
    write_bodies(&t, d, &d->nhs);
    s117i_write(&t, ".");
    s117i_write_end(&t);
    wrapped_line(w, text, 2);
    if (same)
        return;
    t.length = 0;
    s117i_write(&t, "NHS body that pays: ");
    write_bodies(&t, d, &d->payer);
    s117i_write(&t, ".");
    s117i_write_end(&t);
    wrapped_line(w, text, 2);
}

static void write_head(s117i_writer *w, const s117_determination *d)
{
    char text[S117I_SENTENCE_ROOM];
    s117i_writer t = {text, sizeof text, 0};
    s117i_date_words(s117i_exact(d->as_at), true, text, sizeof text);
    s117i_write_capital(w, text);
    if (d->law_as_at != S117_DATE_OPEN) {
        s117i_write(w, ", under the law as at ");
        date_words(w, s117i_exact(d->law_as_at), false);
    }
    if (d->understanding >= 0)
        s117i_write(w, ", as the law was then understood");
    if (d->known_by != S117_DATE_OPEN) {
        s117i_write(w, ", by what was on record on ");
        date_words(w, s117i_exact(d->known_by), false);
    }
    s117i_write(w, "\n");
    write_standing(&t, d);
    s117i_write_end(&t);
    wrapped_line(w, text, 2);
    if (d->council != S117_COUNCIL_NONE) {
        t.length = 0;
        s117i_write(&t, "Council: ");
        if (d->council == S117_COUNCIL_UNDETERMINED)
            s117i_write(&t, d->council_count > 0 ? "not settled; it may be " : "not settled");
        write_names(&t, d, d->councils, d->council_count);
        s117i_write(&t, ".");
        s117i_write_end(&t);
        wrapped_line(w, text, 2);
    }
    write_nhs(w, d);
    if (d->decider != S117_DECIDER_NONE) {
        t.length = 0;
        s117i_write(&t, "A dispute about it would be decided by ");
        s117i_write(&t, s117_code_words(S117_LIST_DECIDER, d->decider));
        s117i_write(&t, ".");
        s117i_write_end(&t);
        wrapped_line(w, text, 2);
    }
}

/* Reasons on the duty come first, then those on the council, then those on the NHS: a heading where the second and the third begin. */
static void write_part(s117i_writer *w, int32_t rule, int *part)
{
    const char *id = s117_rule_id(rule);
    int now = memcmp(id, "NHS-", 4) == 0 ? 2 : memcmp(id, "RES-", 4) == 0 ? 1 : 0;
    if (now <= *part)
        return;
    line(w, now == 2 ? "  The NHS body, and who pays" : "  The council");
    *part = now;
}

static void write_reasons(s117i_writer *w, const s117_determination *d)
{
    int part = 0;
    line(w, d->differs ? "Why, if each date was the earliest that it may be" : "Why");
    if (d->reasons_count == 0 && d->duty == S117_DUTY_NOT_ELIGIBLE)
        line(w, "  Nothing on record shows a detention under a power that section 117(1) names.");
    for (uint32_t i = 0; i < d->reasons_count; i++) {
        const s117i_reason *reason = &d->reasons[i];
        if (d->council != S117_COUNCIL_NONE)
            write_part(w, reason->rule, &part);
        size_t start = w->length;
        s117i_write(w, i < 9 ? "   " : "  ");
        s117i_write_number(w, i + 1);
        s117i_write(w, ". ");
        s117i_write_wrapped(w, d->pool + reason->sentence, w->length - start, 6);
        s117i_write(w, "\n      [");
        s117i_write(w, s117_rule_id(reason->rule));
        s117i_write(w, "  ");
        s117i_write(w, s117_rule_citation(reason->rule));
        line(w, "]");
    }
}

/* What a rule asks of a decision, said of one that did not meet it. */
const char *s117i_broken_words(const s117i_ending_answer *ending, int32_t rule)
{
    if (rule == S117I_RULE_END_1)
        return s117i_unmet_words(&ending->tried);
    if (rule == S117I_RULE_END_2)
        return "both responsible bodies must decide, each with authority";
    if (rule == S117I_RULE_END_3)
        return "not while on a community treatment order or supervised discharge";
    return rule == S117I_RULE_END_5 ? "its grounds are not enough" : "the person was not given a proper joint notice";
}

static void write_endings(s117i_writer *w, const s117_determination *d)
{
    char text[S117I_SENTENCE_ROOM];
    if (d->endings_count > 0)
        line(w, "Decisions to end it");
    for (uint32_t i = 0; i < d->endings_count; i++) {
        const s117i_ending_answer *ending = &d->endings[i];
        s117i_writer e = {text, sizeof text, 0};
        char day[96];
        s117i_date_words(ending->when, false, day, sizeof day);
        s117i_write_capital(&e, day);
        s117i_write(&e, ", ");
        s117i_write(&e, d->pool + ending->body);
        s117i_write(&e, ": ");
        s117i_write(&e, s117_code_words(S117_LIST_VERDICT, ending->verdict));
        for (int32_t n = 0; n < ending->broken_count; n++) {
            s117i_write(&e, n == 0 ? ". Not met: " : "; ");
            s117i_write(&e, s117i_broken_words(ending, ending->broken[n]));
            s117i_write(&e, " (");
            s117i_write(&e, s117_rule_id(ending->broken[n]));
            s117i_write(&e, ")");
        }
        s117i_write(&e, ".");
        s117i_write_end(&e);
        wrapped_line(w, text, 2);
    }
}

/* Law not yet in force is not a reading of the law there is. */
static bool is_reading(const s117i_contested_answer *contested) { return contested->reading != 0; }

static void write_others(s117i_writer *w, const s117_determination *d, bool readings, const char *heading)
{
    bool any = false;
    for (uint32_t i = 0; i < d->contested_count; i++) {
        const s117i_contested_answer *contested = &d->contested[i];
        if (contested->differs != S117_YES || is_reading(contested) != readings)
            continue;
        if (!any)
            line(w, heading);
        any = true;
        s117i_write(w, "  ");
        s117i_write(w, contested->point);
        s117i_write(w, ". ");
        s117i_write_wrapped(w, d->pool + contested->sentence, 4 + strlen(contested->point), 4);
        line(w, ".");
    }
}

static bool differs_somewhere(const s117_determination *d, const char *point)
{
    for (uint32_t i = 0; i < d->contested_count; i++)
        if (d->contested[i].differs == S117_YES && strcmp(d->contested[i].point, point) == 0)
            return true;
    return false;
}

static void write_contested(s117i_writer *w, const s117_determination *d)
{
    const char *last = "";
    bool any = false;
    write_others(w, d, true, "On other readings of the law");
    write_others(w, d, false, "Under law not yet in force");
    for (uint32_t i = 0; i < d->contested_count; i++) {
        const s117i_contested_answer *contested = &d->contested[i];
        if (contested->differs == S117_YES || strcmp(last, contested->point) == 0 || differs_somewhere(d, contested->point))
            continue;
        s117i_write(w, any ? ", " : "Contested points that change nothing here (see the rulebook): ");
        s117i_write(w, contested->point);
        last = contested->point;
        any = true;
    }
    if (any)
        line(w, ".");
}

/* A residence taken as settled is told below as something to note; the answer is not open for it. */
static bool leaves_open(const s117_determination *d, const s117i_missing_answer *missing)
{
    return missing->what != S117_MISSING_SETTLED || d->council != S117_COUNCIL_DETERMINED;
}

static void write_missing(s117i_writer *w, const s117_determination *d)
{
    bool any = false;
    for (uint32_t i = 0; i < d->missing_count; i++) {
        char text[S117I_SENTENCE_ROOM];
        s117i_writer m = {text, sizeof text, 0};
        if (!leaves_open(d, &d->missing[i]))
            continue;
        if (!any)
            line(w, "Not known");
        any = true;
        s117i_write_capital(&m, d->pool + d->missing[i].sentence);
        s117i_write(&m, ": needed to say ");
        s117i_write(&m, s117_code_words(S117_LIST_SETTLES, d->missing[i].settles));
        s117i_write(&m, ".");
        s117i_write_end(&m);
        wrapped_line(w, text, 2);
    }
}

/* What each part of a range would give. */
static void write_parts(s117i_writer *w, const s117_determination *d, const s117i_uncertain_answer *u)
{
    char text[S117I_SENTENCE_ROOM];
    s117i_writer t = {text, sizeof text, 0};
    s117i_write_capital(&t, d->pool + u->name);
    s117i_write(&t, u->part_count > 1 ? ". The answer depends on it." : ". The answer depends on how it lies to the other dates.");
    s117i_write_end(&t);
    wrapped_line(w, text, 2);
    for (uint32_t i = 0; i < u->part_count; i++)
        wrapped_line(w, d->pool + d->parts[u->part + i].sentence, 4);
}

/* Dates on which the answer does not depend, in one sentence. */
static void write_harmless(s117i_writer *w, const s117_determination *d)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < d->uncertain_count; i++) {
        if (d->uncertain[i].depends == S117_YES)
            continue;
        s117i_write(w, count > 0 ? ";\n    " : "  ");
        (count > 0 ? s117i_write : s117i_write_capital)(w, d->pool + d->uncertain[i].name);
        count++;
    }
    if (count == 0)
        return;
    if (d->differs && d->parts_count == 0)
        line(w, ".\n    There are too many to say on which of them the answer depends.");
    else
        line(w, count > 1 ? ".\n    The answer does not depend on them." : ". The answer does not depend on it.");
}

static void write_uncertain(s117i_writer *w, const s117_determination *d)
{
    if (d->uncertain_count > 0)
        line(w, "Dates not known to the day");
    for (uint32_t i = 0; i < d->uncertain_count; i++)
        if (d->uncertain[i].depends == S117_YES)
            write_parts(w, d, &d->uncertain[i]);
    write_harmless(w, d);
    if (d->together >= (int32_t)d->uncertain_count)
        return;
    s117i_write(w, "  There are too many to try all together. ");
    if (d->together == 0) {
        line(w, "All were tried at their earliest and all at their latest.");
        return;
    }
    s117i_write(w, d->together == 1 ? "One" : d->together == 2 ? "Two" : "Three");
    line(w, " at a time was moved, with the others\n    at their earliest and at their latest.");
}

static void write_findings(s117i_writer *w, const s117_determination *d)
{
    bool any = false;
    for (uint32_t i = 0; i < d->findings_count; i++)
        if (d->findings[i].code != S117_FINDING_UNCERTAIN_DATE) { /* told above */
            if (!any)
                line(w, "To note about the record");
            any = true;
            wrapped_line(w, d->pool + d->findings[i].sentence, 2);
        }
}

/* Law versions of the rulebook, §1.1, in words. */
static const char *version_words(const char *version)
{
    static const char *const words[][2] = {
        {"V0", "Mental Health Act 1983 as first in force"}, {"V1", "from 1 April 1996"}, {"V2", "from 1 October 1997"},
        {"V3", "from 3 November 2008"}, {"V4", "from 1 April 2013"}, {"V5", "Care Act 2014, from 1 April 2015"},
        {"V6", "Health and Care Act 2022, from 1 July 2022"}, {"V6a", "from 18 February 2026"},
        {"V7", "with section 46 of the Mental Health Act 2025"}};
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if (strcmp(words[i][0], version) == 0)
            return words[i][1];
    return "before the Act";
}

/* For audit: an understanding that may have been wrong in law. */
static void write_understanding(s117i_writer *w, const s117_determination *d)
{
    char text[S117I_SENTENCE_ROOM];
    s117i_writer then = {text, sizeof text, 0};
    if (d->understanding < 0)
        return;
    s117i_write(&then, "As the law was then understood: ");
    s117i_write(&then, s117_understanding_title(d->understanding));
    s117i_write(&then, " (");
    s117i_write(&then, s117_understanding_citation(d->understanding));
    s117i_write(&then, "). This is for the audit of decisions made then; what section 117 always meant is stated in [2023] UKSC 31.");
    s117i_write_end(&then);
    wrapped_line(w, text, 0);
}

static void write_law(s117i_writer *w, const s117_determination *d)
{
    char text[256];
    s117i_writer law = {text, sizeof text, 0};
    s117i_write(&law, "Law: section 117 as in force on ");
    if (d->law_as_at == S117_DATE_OPEN)
        s117i_write(&law, "that day");
    else
        date_words(&law, s117i_exact(d->law_as_at), false);
    s117i_write(&law, d->law_as_at == S117_DATE_OPEN ? " (" : ", without savings (");
    s117i_write(&law, d->law);
    s117i_write(&law, d->law[0] != 0 ? ": " : "");
    s117i_write(&law, version_words(d->law));
    s117i_write(&law, "), as understood in ");
    s117i_write(&law, s117_ruleset_id());
    s117i_write(&law, ".");
    s117i_write_end(&law);
    wrapped_line(w, text, 0);
}

size_t s117_determination_text(const s117_determination *d, char *buffer, size_t size)
{
    s117i_writer w = {buffer, size, 0};
    if (d == NULL || d->mark != S117I_DETERMINATION_MARK)
        return s117i_write_end(&w);
    write_head(&w, d);
    write_reasons(&w, d);
    write_endings(&w, d);
    write_contested(&w, d);
    write_missing(&w, d);
    write_uncertain(&w, d);
    write_findings(&w, d);
    write_understanding(&w, d);
    write_law(&w, d);
    return s117i_write_end(&w);
}
