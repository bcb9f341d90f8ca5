/* An account as a table that can be checked by hand. */
#include "account.h"

#include "../facts/money.h"

static void pad(s117i_writer *w, size_t from, size_t width)
{
    for (size_t at = w->length - from; at < width; at++)
        s117i_write(w, " ");
}

static void write_day(s117i_writer *w, s117_date day)
{
    char text[16];
    s117_date_format(day, day, text, sizeof text);
    s117i_write(w, text);
}

/* Sums of money stand right-aligned under each other. */
static void write_sum(s117i_writer *w, s117_money money)
{
    char text[40];
    s117i_writer sum = {text, sizeof text, 0};
    s117i_write_money(&sum, money);
    s117i_write_end(&sum);
    for (size_t at = sum.length > 0 && (unsigned char)text[0] == 0xC2 ? sum.length - 1 : sum.length; at < 15; at++) /* £ is two bytes */
        s117i_write(w, " ");
    s117i_write(w, text);
}

enum { PARTY_WIDTH = 46 };

/* A name too long for its column has a line to itself, so that sums stay under each other. */
static void write_party(s117i_writer *w, int32_t party, const char *body_name)
{
    size_t from = w->length;
    s117i_write(w, s117_code_words(S117_LIST_PARTY, party));
    if (*body_name) {
        s117i_write(w, ", ");
        s117i_write(w, body_name);
    }
    if (w->length - from > PARTY_WIDTH) {
        s117i_write(w, "\n    ");
        from = w->length;
    }
    pad(w, from, PARTY_WIDTH);
}

static void write_entry(s117i_writer *w, const s117_account *a, uint32_t at)
{
    const s117i_entry_answer *e = &a->entries[at], *last = at > 0 ? e - 1 : NULL;
    if (last == NULL || last->line != e->line || last->from != e->from) {
        s117i_write(w, "  ");
        s117i_write(w, s117i_told_text(&a->told, e->name));
        s117i_write(w, ", ");
        write_day(w, e->from);
        s117i_write(w, " up to ");
        write_day(w, s117i_add_days(e->to, -1));
        s117i_write(w, ": ");
        s117i_write(w, s117_code_words(S117_LIST_LINE, e->status));
        s117i_write(w, "\n");
    }
    s117i_write(w, "    ");
    write_party(w, e->party, s117i_told_text(&a->told, e->body_name));
    write_sum(w, e->amount);
    s117i_write(w, "  ");
    s117i_write(w, e->rule != S117I_NO_RULE ? s117_rule_id(e->rule) : "-");
    s117i_write(w, "  ");
    s117i_write(w, s117i_told_text(&a->told, e->working));
    if (e->policy != 0) {
        s117i_write(w, "; policy ");
        s117i_write(w, s117i_told_text(&a->told, e->policy));
    }
    s117i_write(w, "\n");
}

size_t s117_account_text(const s117_account *account, char *buffer, size_t size)
{
    s117i_writer w = {buffer, size, 0};
    if (account == NULL || account->mark != S117I_ACCOUNT_MARK)
        return 0;
    s117i_write(&w, account->frozen ? "Commitment from " : "Account from ");
    write_day(&w, account->from);
    s117i_write(&w, " up to ");
    write_day(&w, s117i_add_days(account->to, -1));
    s117i_write(&w, ", counted by ");
    s117i_write(&w, s117_code_words(S117_LIST_COUNTING, account->counting));
    s117i_write(&w, "\n");
    for (uint32_t i = 0; i < account->entries_count; i++)
        write_entry(&w, account, i);
    s117i_write(&w, "  Totals\n");
    for (uint32_t i = 0; i < account->totals_count; i++) {
        s117i_write(&w, "    ");
        write_party(&w, account->totals[i].party, s117i_told_text(&account->told, account->totals[i].body_name));
        write_sum(&w, account->totals[i].amount);
        s117i_write(&w, "\n");
    }
    s117i_write(&w, "    ");
    {
        size_t from = w.length;
        s117i_write(&w, "in all");
        pad(&w, from, PARTY_WIDTH);
    }
    write_sum(&w, account->whole);
    s117i_write(&w, "\n");
    s117i_write_gaps(&w, &account->told, S117I_WHOLE, "  Not known\n");
    s117i_write_flaws(&w, &account->told, S117I_WHOLE, "  Found\n");
    return s117i_write_end(&w);
}
