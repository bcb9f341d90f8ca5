/* The account of a period: each segment of each line, clipped to it, by who bears it. */
#include "account.h"

#include <string.h>

#include "../base/wide.h"
#include "../facts/money.h"

/* ---- words --------------------------------------------------------------------------------------- */

static void write_price(s117i_writer *w, const s117i_sum *price)
{
    s117i_write_rate(w, price->amount, price->per);
    if (price->per == S117_PER_SESSION || price->per == S117_PER_HOUR) {
        s117i_write(w, ", ");
        s117i_write_hundredths(w, price->units);
        s117i_write(w, " a week");
    }
}

static void write_working(s117i_writer *w, const s117i_book *book, const s117i_segment *s, const s117i_bearer *b, int32_t days)
{
    if (s->price == 0 || b->amount == S117_MONEY_UNKNOWN) {
        s117i_write(w, "no price known");
        return;
    }
    s117i_sum price = s117i_sum_of(book, s->price, S117_AMOUNT);
    write_price(w, &price);
    if (price.per != S117_PER_ONCE) {
        s117i_write(w, " for ");
        s117i_write_number(w, days);
        s117i_write(w, days == 1 ? " day" : " days");
    }
    if (b->whole != 0 && (s->topped.state == S117_TOP_UP_LAWFUL || s->topped.state == S117_TOP_UP_DEFECTIVE)) {
        s117i_write(w, ", less the top-up of ");
        s117i_write_rate(w, s->topped.lawful, s->topped.per);
    }
    if (b->whole != 0 && s->nursing != 0)
        s117i_write(w, ", less nursing care");
    if (b->party == S117_PARTY_TOP_UP) {
        s117i_write(w, "; top-up ");
        s117i_write_rate(w, s->topped.lawful, s->topped.per);
    }
    if (b->whole != 0) {
        s117i_write(w, "; ");
        s117i_write_number(w, b->share);
        s117i_write(w, " of ");
        s117i_write_number(w, b->whole);
        s117i_write(w, b->odd_penny ? "; bears the odd penny" : "");
    }
}

/* ---- adding -------------------------------------------------------------------------------------- */

static uint32_t tell_same(s117_account *a, const char *text)
{
    for (uint32_t i = a->entries_count; i-- > 0 && i + 8 > a->entries_count;) /* mostly the same few as just before */
        if (strcmp(s117i_told_text(&a->told, a->entries[i].body), text) == 0)
            return a->entries[i].body;
    return s117i_tell(&a->told, text);
}

/* Totals stand by party, then by body. */
static int compare_total(const s117_account *a, const s117i_total_answer *total, const s117i_entry_answer *e)
{
    if (total->party != e->party)
        return total->party - e->party;
    return strcmp(s117i_told_text(&a->told, total->body), s117i_told_text(&a->told, e->body));
}

static void add_total(s117_account *a, const s117i_entry_answer *e)
{
    uint32_t at = 0;
    while (at < a->totals_count && compare_total(a, &a->totals[at], e) < 0)
        at++;
    if (at < a->totals_count && compare_total(a, &a->totals[at], e) == 0) {
        s117i_fail(&a->told.failed, s117i_add(a->totals[at].amount, e->amount, &a->totals[at].amount));
        return;
    }
    if (a->told.failed == S117_OK)
        S117I_ROOM(&a->told.memory, a->told.failed, a->totals, a->totals_count + 1);
    if (a->told.failed != S117_OK)
        return;
    memmove(&a->totals[at + 1], &a->totals[at], (a->totals_count - at) * sizeof a->totals[0]);
    a->totals[at] = (s117i_total_answer){e->party, e->body, e->body_name, e->amount};
    a->totals_count++;
}

static void add_entry(s117_account *a, const s117i_book *book, const s117i_segment *s, const s117i_bearer *b, s117_date from, s117_date to)
{
    char room[256];
    s117i_writer w = {room, sizeof room, 0};
    s117i_entry_answer e = {.line = s->line, .decision = s->split.decision, .status = s->judged.status, .from = from, .to = to, .party = b->party,
                            .rule = b->rule, .amount = b->amount, .share = b->share, .whole = b->whole, .price = S117_MONEY_UNKNOWN};
    uint32_t last = a->entries_count;
    if (s->price != 0) {
        e.price = s117i_amount_in(book, s->price, S117_AMOUNT);
        e.per = s117i_code_in(book, s->price, S117_PER);
    }
    e.name = last > 0 && a->entries[last - 1].line == s->line ? a->entries[last - 1].name : s117i_tell(&a->told, s117i_line_name(book, s->line));
    e.body = tell_same(a, b->body);
    e.body_name = last > 0 && a->entries[last - 1].body == e.body ? a->entries[last - 1].body_name : s117i_tell(&a->told, s117i_name_of_code(book, b->body));
    if (b->whole != 0 && s->split.policy >= 0)
        e.policy = s117i_tell(&a->told, book->view.law->policies->items[s->split.policy].id);
    if (b->whole == 0)
        e.decision = 0;
    write_working(&w, book, s, b, to - from);
    s117i_write_end(&w);
    e.working = s117i_tell_written(&a->told, &w);
    if (a->told.failed == S117_OK && a->entries_count == S117I_ENTRIES_MAX)
        a->told.failed = S117_E_LIMIT;
    if (a->told.failed == S117_OK)
        S117I_ROOM(&a->told.memory, a->told.failed, a->entries, a->entries_count + 1);
    if (a->told.failed != S117_OK)
        return;
    a->entries[a->entries_count++] = e;
    if (e.amount != S117_MONEY_UNKNOWN) {
        a->told.failed = s117i_add(a->whole, e.amount, &a->whole);
        add_total(a, &e);
    }
}

/* A party that bears nothing of a segment and has no share in it is not named. */
static bool is_worth_an_entry(const s117i_bearer *b)
{
    return b->amount != 0 || b->whole != 0 || b->party == S117_PARTY_UNSETTLED || b->party == S117_PARTY_JOINT;
}

static void add_segment(s117_account *a, const s117i_book *book, const s117i_segment *s)
{
    s117_date from = s->from > a->from ? s->from : a->from, to = s->to < a->to ? s->to : a->to;
    s117i_borne borne;
    bool is_once = s->price != 0 && s117i_code_in(book, s->price, S117_PER) == S117_PER_ONCE;
    if (from >= to || (a->frozen && is_once))
        return;
    s117i_fail(&a->told.failed, s117i_bear_between(book, s, a->counting, from, to, &borne));
    for (int32_t i = 0; a->told.failed == S117_OK && i < borne.count; i++)
        if (is_worth_an_entry(&borne.bearers[i]))
            add_entry(a, book, s, &borne.bearers[i], from, to);
}

/* ---- the account --------------------------------------------------------------------------------- */

static s117_status check(const s117_accounting *how, s117_date from, s117_date to)
{
    if (how != NULL) {
        s117_status status = s117i_check_struct(how, how->size, sizeof *how, sizeof *how);
        if (status != S117_OK)
            return status;
        if (s117_code_name(S117_LIST_COUNTING, how->counting) == NULL && how->counting != 0)
            return S117_E_CODE;
        if (how->reserved != 0)
            return S117_E_STRUCT_NEWER;
    }
    if (!s117i_is_day(from) || from < S117I_ACT_1983 || !s117i_is_day(to))
        return S117_E_DATE;
    return to < from ? S117_E_DATE_ORDER : S117_OK;
}

enum { TEXT_OF_A_SEGMENT = 128 }; /* about: room for the texts to begin with */

static void fill(s117_account *a, const s117i_book *book)
{
    s117i_timeline t = {.book = book, .told = &a->told, .memory = a->told.memory};
    s117i_timeline_of(&t, a->from, a->to, a->frozen);
    if (a->told.failed == S117_OK)
        a->told.failed = t.failed;
    if (a->told.failed == S117_OK && t.segments_count > 0) {
        S117I_ROOM(&a->told.memory, a->told.failed, a->entries, 2 * t.segments_count); /* mostly two parties */
        if (a->told.failed == S117_OK)
            S117I_ROOM(&a->told.memory, a->told.failed, a->told.pool, TEXT_OF_A_SEGMENT * t.segments_count);
    }
    for (uint32_t i = 0; i < t.segments_count && a->told.failed == S117_OK; i++)
        add_segment(a, book, &t.segments[i]);
    s117i_tell_uncertain(&a->told, book, S117_KIND_NEED, S117_KIND_SHARE);
    s117i_timeline_free(&t);
}

s117_status s117_account_new(const s117_engine *engine, const s117_person *person, s117_date from, s117_date to, const s117_accounting *how,
                             s117_account **ret_account)
{
    s117_question question = {.size = sizeof question};
    s117i_books books;
    s117_status status = check(how, from, to);
    if (ret_account == NULL)
        return S117_E_NULL;
    if (status != S117_OK)
        return status;
    if (how != NULL) {
        question.known_by = how->known_by;
        question.law_as_at = how->law_as_at;
        question.options = how->options & ~(uint32_t)S117_AS_ON_FIRST_DAY;
    }
    status = s117i_books_open(engine, person, &question, &books);
    if (status != S117_OK)
        return status;
    s117_account *a = s117i_allocate(&person->memory, sizeof *a);
    if (a != NULL) {
        a->mark = S117I_ACCOUNT_MARK;
        a->told.memory = person->memory;
        a->from = from;
        a->to = to;
        a->counting = how != NULL && how->counting != 0 ? how->counting : S117_COUNT_DAYS;
        a->frozen = how != NULL && (how->options & S117_AS_ON_FIRST_DAY) != 0;
        fill(a, &books.book);
    }
    s117i_books_close(&books);
    if (a == NULL)
        return S117_E_MEMORY;
    if (a->told.failed != S117_OK) {
        status = a->told.failed;
        s117_account_free(a);
        return status;
    }
    *ret_account = a;
    return S117_OK;
}

void s117_account_free(s117_account *a)
{
    if (a == NULL || a->mark != S117I_ACCOUNT_MARK)
        return;
    s117i_memory memory = a->told.memory;
    s117i_told_free(&a->told);
    s117i_release(&memory, a->entries, a->entries_room * sizeof *a->entries);
    s117i_release(&memory, a->totals, a->totals_room * sizeof *a->totals);
    s117i_release(&memory, a, sizeof *a);
}
