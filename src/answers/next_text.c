/* What is due, as readable text: by when, what, who. */
#include "next.h"

#include "../facts/money.h"

enum { INDENT = 4 };

static const char *const headings[] = {[S117_DUE_AHEAD] = "Ahead", [S117_DUE_OVERDUE] = "Overdue", [S117_DUE_NOW] = "Due without delay"};

static void write_days(s117i_writer *w, int32_t days, const char *after)
{
    s117i_write_number(w, days);
    s117i_write(w, days == 1 ? " day" : " days");
    s117i_write(w, after);
}

static void write_when(s117i_writer *w, const s117i_due_answer *item)
{
    char day[64];
    if (item->by == S117_DATE_OPEN)
        return;
    s117i_date_words(s117i_exact(item->by), false, day, sizeof day);
    s117i_write(w, day);
    s117i_write(w, " (");
    if (item->days == 0)
        s117i_write(w, "today");
    else if (item->days > 0)
        write_days(w, item->days, " overdue");
    else
        write_days(w, -item->days, " left");
    s117i_write(w, "): ");
}

static void write_who(s117i_writer *w, const s117_next *n, const s117i_due_answer *item)
{
    s117i_write(w, "    Who: ");
    s117i_write(w, s117_code_words(S117_LIST_DOER, item->doer));
    for (int32_t i = 0; i < 2 && item->bodies[i] != 0; i++) {
        s117i_write(w, i == 0 ? " – " : ", ");
        s117i_write(w, s117i_told_text(&n->told, item->names[i]));
        s117i_write(w, " (");
        s117i_write(w, s117i_told_text(&n->told, item->bodies[i]));
        s117i_write(w, ")");
    }
    s117i_write(w, "\n");
}

static void write_item(s117i_writer *w, const s117_next *n, const s117i_due_answer *item)
{
    const char *policy = s117i_told_text(&n->told, item->policy);
    s117i_write(w, "  - ");
    write_when(w, item);
    s117i_write_wrapped(w, s117i_told_text(&n->told, item->sentence), INDENT, INDENT);
    s117i_write(w, "\n");
    write_who(w, n, item);
    if (item->amount != S117_MONEY_UNKNOWN && item->amount != 0) {
        s117i_write(w, "    Amount: ");
        s117i_write_money(w, item->amount);
        s117i_write(w, "\n");
    }
    s117i_write(w, "    [");
    s117i_write(w, s117_rule_id(item->rule));
    s117i_write(w, "  ");
    s117i_write_wrapped(w, s117_rule_citation(item->rule), INDENT + 9, INDENT + 2);
    if (*policy) {
        s117i_write(w, "; policy ");
        s117i_write(w, policy);
    }
    s117i_write(w, "]\n");
}

size_t s117_next_text(const s117_next *next, char *buffer, size_t size)
{
    s117i_writer w = {buffer, size, 0};
    s117_due_state state = 0;
    char day[64];
    if (next == NULL || next->mark != S117I_NEXT_MARK)
        return 0;
    s117i_date_words(s117i_exact(next->as_at), false, day, sizeof day);
    s117i_write(&w, "What is due on ");
    s117i_write(&w, day);
    s117i_write(&w, next->items_count == 0 ? "\n  Nothing.\n" : "\n");
    for (uint32_t i = 0; i < next->items_count; i++) {
        if (next->items[i].state != state) {
            state = next->items[i].state;
            s117i_write(&w, headings[state]);
            s117i_write(&w, "\n");
        }
        write_item(&w, next, &next->items[i]);
    }
    return s117i_write_end(&w);
}
