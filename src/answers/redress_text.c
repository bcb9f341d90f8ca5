/* What is owed back, as a table that can be checked by hand. */
#include "redress.h"

#include "../facts/money.h"

/* The working, a step a line, set in. */
static void write_working(s117i_writer *w, const char *working)
{
    s117i_write(w, "      ");
    for (const char *c = working; *c; c++) {
        s117i_write_bytes(w, c, 1);
        if (*c == '\n' && c[1] != 0)
            s117i_write(w, "      ");
    }
}

static void write_day(s117i_writer *w, s117_date day)
{
    char text[16];
    s117_date_format(day, day, text, sizeof text);
    s117i_write(w, text);
}

static void write_pair(s117i_writer *w, const char *body_name, const char *to_body, int32_t payer)
{
    s117i_write_capital(w, *body_name ? body_name : "a body not settled");
    s117i_write(w, " owes ");
    s117i_write(w, *to_body ? to_body : payer != 0 ? s117_code_words(S117_LIST_PAYER, payer) : "who paid");
}

static void write_item(s117i_writer *w, const s117_redress *d, const s117i_item_answer *e)
{
    s117i_write(w, "  From ");
    write_day(w, e->begins);
    s117i_write(w, ": ");
    s117i_write(w, s117_code_words(S117_LIST_REDRESS, e->what));
    s117i_write(w, e->wrong == S117_UNKNOWN ? " (not settled)" : e->wrong == S117_NO && e->what != S117_REDRESS_REFUND ? " (rightly charged)" : "");
    s117i_write(w, "\n    ");
    write_pair(w, s117i_told_text(&d->told, e->body_name), s117i_told_text(&d->told, e->to_body), e->payer);
    s117i_write(w, " ");
    if (e->owed != S117_MONEY_UNKNOWN)
        s117i_write_money(w, e->owed);
    else
        s117i_write(w, "a sum that is not known");
    s117i_write(w, "   ");
    s117i_write(w, e->rule != S117I_NO_RULE ? s117_rule_id(e->rule) : "DISP-10");
    s117i_write(w, "\n");
    if (e->working != 0)
        write_working(w, s117i_told_text(&d->told, e->working));
}

static void write_total(s117i_writer *w, const s117_redress *d, const s117i_redress_total *t)
{
    s117i_write(w, "    ");
    write_pair(w, s117i_told_text(&d->told, t->body_name), s117i_told_text(&d->told, t->to_body), t->payer);
    s117i_write(w, "\n      for the whole period ");
    s117i_write_money(w, t->owed);
    if (d->kind != S117_INTEREST_NONE) {
        s117i_write(w, ", interest ");
        s117i_write_money(w, t->interest);
    }
    s117i_write(w, "\n      within the time limit of a court claim ");
    s117i_write_money(w, t->in_time);
    if (d->kind != S117_INTEREST_NONE) {
        s117i_write(w, ", interest ");
        s117i_write_money(w, t->interest_in_time);
    }
    s117i_write(w, "\n");
}

size_t s117_redress_text(const s117_redress *redress, char *buffer, size_t size)
{
    s117i_writer w = {buffer, size, 0};
    if (redress == NULL || redress->mark != S117I_REDRESS_MARK)
        return 0;
    s117i_write(&w, "Owed back on ");
    write_day(&w, redress->on);
    s117i_write(&w, "; time limit counted back from ");
    write_day(&w, redress->claimed);
    s117i_write(&w, "; interest: ");
    s117i_write(&w, s117_code_words(S117_LIST_INTEREST, redress->kind));
    s117i_write(&w, "\n");
    for (uint32_t i = 0; i < redress->items_count; i++)
        write_item(&w, redress, &redress->items[i]);
    s117i_write(&w, "  Totals\n");
    if (redress->totals_count == 0)
        s117i_write(&w, "    nothing\n");
    for (uint32_t i = 0; i < redress->totals_count; i++)
        write_total(&w, redress, &redress->totals[i]);
    s117i_write_gaps(&w, &redress->told, S117I_WHOLE, "  Not known\n");
    s117i_write_flaws(&w, &redress->told, S117I_WHOLE, "  Found\n");
    return s117i_write_end(&w);
}
