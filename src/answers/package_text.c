/* A package answer as readable text. */
#include "package.h"

#include "../facts/money.h"

static void write_row(s117i_writer *w, const char *label, const char *words)
{
    size_t width = strlen(label);
    s117i_write(w, "    ");
    s117i_write(w, label);
    for (; width < 22; width++)
        s117i_write(w, " ");
    s117i_write_wrapped(w, words, 26, 26);
    s117i_write(w, "\n");
}

static void write_top_up(s117i_writer *w, const s117i_line_answer *l)
{
    char room[160];
    s117i_writer row = {room, sizeof room, 0};
    if (l->topped == S117_TOP_UP_NONE)
        return;
    s117i_write(&row, s117_code_words(S117_LIST_TOP_UP, l->topped));
    s117i_write(&row, "; asked ");
    s117i_write_money(&row, l->asked);
    s117i_write(&row, ", at most ");
    s117i_write_money(&row, l->lawful);
    s117i_write(&row, " ");
    s117i_write(&row, l->per != 0 ? s117_code_words(S117_LIST_PER, l->per) : "");
    s117i_write_end(&row);
    write_row(w, "Top-up", room);
}

static void write_reasons(s117i_writer *w, const s117_package *p, int32_t line)
{
    for (int32_t i = 0; i < s117i_reasons_of(p, line); i++) {
        const s117i_line_reason *r = s117i_reason_of(p, line, i);
        size_t width = strlen(s117_rule_id(r->rule));
        s117i_write(w, "    ");
        s117i_write(w, s117_rule_id(r->rule));
        for (; width < 9; width++)
            s117i_write(w, " ");
        s117i_write_wrapped(w, s117i_told_text(&p->told, r->sentence), 13, 13);
        s117i_write(w, "\n             ");
        s117i_write_wrapped(w, s117_rule_citation(r->rule), 13, 13);
        s117i_write(w, "\n");
    }
}

/* "tenancy: if ordinary, not aftercare" */
static void write_hinges(s117i_writer *w, const s117_package *p, int32_t line)
{
    for (int32_t i = 0; i < s117i_hinges_of(p, line); i++) {
        const s117i_hinge *h = s117i_hinge_of(p, line, i);
        char room[192];
        s117i_writer row = {room, sizeof room, 0};
        s117i_write(&row, s117_attribute_name(h->attribute));
        s117i_write(&row, ": if ");
        s117i_write(&row, s117_code_words(s117_attribute_list(h->kind, h->attribute), h->value));
        s117i_write(&row, ", ");
        s117i_write(&row, s117_code_words(S117_LIST_LINE, h->status));
        s117i_write_end(&row);
        write_row(w, i == 0 ? "Hangs on" : "", room);
    }
}

static void write_line(s117i_writer *w, const s117_package *p, int32_t line)
{
    const s117i_line_answer *l = &p->lines[line];
    const char *law = s117i_told_text(&p->told, l->law);
    char room[192];
    s117i_writer row = {room, sizeof room, 0};
    s117i_write(w, "  ");
    s117i_write_capital(w, s117i_told_text(&p->told, l->name));
    s117i_write(w, ": ");
    s117i_write(w, s117_code_words(S117_LIST_LINE, l->status));
    s117i_write(w, "\n");
    s117i_write(&row, s117_code_words(S117_LIST_CHARGEABLE, l->chargeable));
    if (*law) {
        s117i_write(&row, " (");
        s117i_write(&row, law);
        s117i_write(&row, ")");
    }
    s117i_write_end(&row);
    write_row(w, "Charge", room);
    write_row(w, "Financial assessment", s117_code_words(S117_LIST_ASSESSMENT, l->assessment));
    write_top_up(w, l);
    write_row(w, "Direct payment", s117_code_words(S117_LIST_AVAILABILITY, l->direct_payment));
    write_row(w, "Health budget", s117_code_words(S117_LIST_AVAILABILITY, l->health_budget));
    write_reasons(w, p, line);
    for (int32_t i = 0; i < l->point_count; i++)
        write_row(w, l->points[i], l->differs[i] == S117_YES ? "contested: under the other reading it would be something else" : "contested, but it makes no difference here");
    write_hinges(w, p, line);
    s117i_write_gaps(w, &p->told, line, "    Not known\n");
    s117i_write_flaws(w, &p->told, line, "    Found\n");
}

size_t s117_package_text(const s117_package *package, char *buffer, size_t size)
{
    s117i_writer w = {buffer, size, 0};
    char day[64];
    if (package == NULL || package->mark != S117I_PACKAGE_MARK)
        return 0;
    s117i_date_words(s117i_exact(package->as_at), false, day, sizeof day);
    s117i_write(&w, "Services on ");
    s117i_write(&w, day);
    s117i_write(&w, "\n");
    if (package->lines_count == 0)
        s117i_write(&w, "  None on record.\n");
    for (uint32_t i = 0; i < package->lines_count; i++)
        write_line(&w, package, (int32_t)i);
    if (s117i_reasons_of(package, S117I_WHOLE) > 0)
        s117i_write(&w, "  All lines\n");
    write_reasons(&w, package, S117I_WHOLE);
    s117i_write_gaps(&w, &package->told, S117I_WHOLE, "    Not known\n");
    s117i_write_flaws(&w, &package->told, S117I_WHOLE, "    Found\n");
    return s117i_write_end(&w);
}
