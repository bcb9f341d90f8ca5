/* What is owed back: every charge and top-up, weighed against what its line was on each of its days; and the totals. CHG-13, 26. */
#include "redress.h"

#include <string.h>

#include "../base/wide.h"
#include "../facts/money.h"

/* ---- who owes ------------------------------------------------------------------------------------ */

const char *s117i_today(s117i_reckoner *r, const char *code, s117_fact fact)
{
    const s117i_register *reg = r->book->view.law->reg;
    int32_t body = *code ? s117i_register_find(reg, code) : -1, heirs[2];
    if (body < 0)
        return code; /* a body the register lacks has no successors that anybody knows */
    if (s117i_register_successor(reg, body, NULL, r->redress->on, heirs, 2) == 1)
        return reg->bodies[heirs[0]].code;
    s117i_tell_flaw(&r->redress->told, r->book, S117I_WHOLE, S117_FLAW_SUCCESSOR, fact, 0);
    return "";
}

void s117i_name_debtor(s117i_reckoner *r, s117i_item_answer *item, const char *code)
{
    const char *today = s117i_today(r, code, item->fact);
    if (!*code)
        s117i_tell_gap(&r->redress->told, S117I_WHOLE, S117_GAP_PAID_BY, item->fact);
    item->body = s117i_tell(&r->redress->told, today);
    item->body_name = s117i_tell(&r->redress->told, s117i_name_of_code(r->book, today));
}

/* ---- items --------------------------------------------------------------------------------------- */

static bool goes_before(const s117i_item_answer *a, const s117i_item_answer *b)
{
    return a->begins != b->begins ? a->begins < b->begins : a->what < b->what;
}

void s117i_add_item(s117i_reckoner *r, const s117i_item_answer *item)
{
    s117_redress *d = r->redress;
    uint32_t at = d->items_count;
    if (d->told.failed == S117_OK && d->items_count == S117I_ITEMS_MAX)
        d->told.failed = S117_E_LIMIT;
    if (d->told.failed == S117_OK)
        S117I_ROOM(&d->told.memory, d->told.failed, d->items, d->items_count + 1);
    if (d->told.failed != S117_OK)
        return;
    for (; at > 0 && goes_before(item, &d->items[at - 1]); at--)
        d->items[at] = d->items[at - 1];
    d->items[at] = *item;
    d->items_count++;
}

/* ---- one charge or top-up ------------------------------------------------------------------------- */

/* What would settle a line that is open on a day. */
static void tell_line(s117i_reckoner *r, s117_fact line, s117_date day)
{
    s117i_notes notes = {.gap_count = 0};
    s117i_judged judged;
    s117i_judge_line(r->book, line, day, &judged, &notes);
    s117i_tell_notes(&r->redress->told, r->book, S117I_WHOLE, &notes);
}

/* What the pieces come to: days, dates, amount, and what is missing. */
static s117_status weigh(s117i_reckoner *r, const s117i_sum *sum, s117_fact line, s117i_item_answer *item)
{
    bool open = false, known = s117i_is_complete(sum);
    item->wrongly = known ? 0 : S117_MONEY_UNKNOWN;
    for (uint32_t i = 0; i < r->pieces_count; i++) {
        const s117i_piece *piece = &r->pieces[i];
        s117_money part;
        if (piece->wrong == S117_UNKNOWN) {
            open = true;
            if (piece->gap != 0)
                s117i_tell_gap(&r->redress->told, S117I_WHOLE, piece->gap, item->fact);
            else
                tell_line(r, line, piece->from);
            if (piece->gap == S117_GAP_LINE)
                s117i_tell_flaw(&r->redress->told, r->book, S117I_WHOLE, S117_FLAW_LUMPED, item->fact, 0);
        }
        if (piece->wrong != S117_YES)
            continue;
        s117_status status = known ? s117i_wrong_between(r, sum, piece, piece->from, piece->to, &part) : S117_OK;
        if (status == S117_OK && known)
            status = s117i_add(item->wrongly, part, &item->wrongly);
        if (status != S117_OK)
            return status;
        item->from = item->days == 0 ? piece->from : item->from;
        item->to = piece->to;
        item->days += piece->to - piece->from;
    }
    item->wrong = item->days > 0 ? S117_YES : open ? S117_UNKNOWN : S117_NO;
    return S117_OK;
}

static void write_period(s117i_writer *w, s117_date from, s117_date to)
{
    char words[64];
    s117i_date_words(s117i_exact(from), false, words, sizeof words);
    s117i_write(w, words);
    s117i_write(w, " up to ");
    s117i_date_words(s117i_exact(s117i_add_days(to, -1)), false, words, sizeof words);
    s117i_write(w, words);
}

static void write_step(s117i_writer *w, const char *label, s117_money money)
{
    s117i_write(w, label);
    s117i_write_money(w, money);
    s117i_write(w, "\n");
}

/* The rates that bore on it: "simple interest, each sum from the day it was paid, at 8.00 % from 1 April 2002". */
static void write_rates(s117i_writer *w, const s117i_reckoner *r, const s117i_item_answer *item)
{
    const s117i_interest *rates = r->book->view.law->interest;
    const char *joint = " at ";
    s117i_write(w, s117_code_words(S117_LIST_INTEREST, r->redress->kind));
    s117i_write(w, " interest, each sum from the day it was paid,");
    for (uint32_t i = 0; i < rates->count; i++) {
        char day[16];
        s117_date until = i + 1 < rates->count ? rates->items[i + 1].from : S117_DATE_OPEN;
        if (until <= item->begins || rates->items[i].from >= r->redress->on)
            continue;
        s117i_write(w, joint);
        s117i_write_hundredths(w, rates->items[i].rate);
        s117i_write(w, " % from ");
        s117_date_format(rates->items[i].from, rates->items[i].from, day, sizeof day);
        s117i_write(w, day);
        joint = ", ";
    }
    s117i_write(w, "\n");
}

static void write_working(s117i_writer *w, const s117i_reckoner *r, const s117i_sum *sum, const s117i_item_answer *item, bool assumed)
{
    bool known = s117i_is_complete(sum);
    s117i_write(w, known ? "charged " : "charged; how much is not recorded\n");
    if (known) {
        s117i_write_rate(w, sum->amount, sum->per);
        write_step(w, ", in all ", item->charged);
    }
    for (uint32_t i = 0; i < r->pieces_count; i++) {
        const s117i_piece *piece = &r->pieces[i];
        write_period(w, piece->from, piece->to);
        s117i_write(w, " (");
        s117i_write_number(w, piece->to - piece->from);
        s117i_write(w, piece->wrong == S117_YES ? " days): aftercare, wrongly charged\n" : piece->wrong == S117_NO ? " days): not aftercare\n" : " days): not settled\n");
    }
    if (!known)
        return;
    write_step(w, "wrongly charged ", item->wrongly);
    write_step(w, assumed ? "of that paid (taken as paid, day by day) " : "of that paid ", item->paid);
    write_step(w, "less refunded ", item->refunded);
    write_step(w, "owed for the whole period ", item->owed);
    write_step(w, "of that within the time limit ", item->in_time);
    if (r->redress->kind != S117_INTEREST_NONE) {
        write_rates(w, r, item);
        write_step(w, "interest on the whole ", item->interest);
        write_step(w, "interest within the time limit ", item->interest_in_time);
    }
}

static bool has_payments(const s117i_reckoner *r, s117_fact charge)
{
    for (uint32_t i = r->book->first[S117_KIND_PAYMENT]; i < r->book->first[S117_KIND_PAYMENT + 1]; i++)
        if (s117i_link(r->book->view.person, r->book->facts[i], S117_CHARGE) == charge)
            return true;
    return false;
}

/* Paid: as payments say, else as recorded, else taken as paid, and the fact asked for. */
static s117_status reckon_paid(s117i_reckoner *r, const s117i_sum *sum, s117i_item_answer *item, bool *ret_assumed)
{
    s117i_flow flow = {.sum = sum, .charged = item->charged, .wrongly = item->wrongly, .by_payments = has_payments(r, item->fact)};
    s117_tri paid = s117i_code_in(r->book, item->fact, S117_PAID);
    *ret_assumed = !flow.by_payments && paid == S117_UNKNOWN;
    if (*ret_assumed)
        s117i_tell_gap(&r->redress->told, S117I_WHOLE, S117_GAP_PAID, item->fact);
    if (paid == S117_NO && !flow.by_payments)
        flow.by_payments = true; /* nothing came in */
    return s117i_reckon(r, &flow, item);
}

/* What was the person's is the estate's. */
static int32_t payer_of(const s117i_reckoner *r, s117_fact fact)
{
    int32_t payer = s117i_code_in(r->book, fact, S117_PAYER);
    return payer == S117_PAYER_PERSON && r->book->died <= r->redress->on ? S117_PAYER_ESTATE : payer;
}

static s117i_item_answer start_item(const s117i_reckoner *r, s117_redress_kind what, s117_fact fact)
{
    return (s117i_item_answer){.what = what, .fact = fact, .wrong = S117_NO, .from = S117_DATE_INVALID, .to = S117_DATE_INVALID, .begins = s117i_begins(r->book, fact),
                               .rule = S117I_RULE_CHG_13, .payer = payer_of(r, fact), .charged = S117_MONEY_UNKNOWN, .wrongly = S117_MONEY_UNKNOWN,
                               .paid = S117_MONEY_UNKNOWN, .owed = S117_MONEY_UNKNOWN, .in_time = S117_MONEY_UNKNOWN,
                               .interest = S117_MONEY_UNKNOWN, .interest_in_time = S117_MONEY_UNKNOWN};
}

static void finish(s117i_reckoner *r, const s117i_sum *sum, s117i_item_answer *item)
{
    char text[S117I_SENTENCE_ROOM];
    s117i_writer w = {text, sizeof text, 0};
    bool assumed = false;
    s117_status status = S117_OK;
    bool known = s117i_is_complete(sum);
    if (item->wrong != S117_UNKNOWN && known)
        status = reckon_paid(r, sum, item, &assumed);
    else
        item->wrongly = S117_MONEY_UNKNOWN;
    s117i_fail(&r->redress->told.failed, status);
    if (r->redress->told.failed != S117_OK)
        return;
    write_working(&w, r, sum, item, assumed);
    s117i_write_end(&w);
    item->working = s117i_tell_written(&r->redress->told, &w);
    s117i_add_item(r, item);
}

static void add_charge(s117i_reckoner *r, s117_fact charge)
{
    s117i_item_answer item = start_item(r, S117_REDRESS_CHARGE, charge);
    s117i_sum sum = s117i_sum_of(r->book, charge, S117_AMOUNT);
    s117_date to = sum.to < r->redress->on ? sum.to : r->redress->on;
    s117_fact line = s117i_linked(r->book, charge, S117_LINE, S117_KIND_SERVICE);
    s117_status status;
    if (sum.from >= r->redress->on)
        return;
    if (s117i_bad_link(r->book, charge, S117_LINE, S117_KIND_SERVICE))
        s117i_tell_flaw(&r->redress->told, r->book, S117I_WHOLE, S117_FLAW_BAD_LINK, charge, 0);
    s117i_name_debtor(r, &item, s117i_text_in(r->book, charge, S117_BODY));
    if (sum.from == S117_DATE_MIN) {
        item.wrong = S117_UNKNOWN;
        s117i_tell_gap(&r->redress->told, S117I_WHOLE, S117_GAP_PERIOD, charge);
        s117i_add_item(r, &item);
        return;
    }
    s117i_cut_charge(r, line, sum.from, to);
    status = s117i_is_complete(&sum) ? s117i_sum_between(&sum, r->redress->counting, sum.from, to, &item.charged) : S117_OK;
    if (!s117i_is_complete(&sum))
        s117i_tell_gap(&r->redress->told, S117I_WHOLE, S117_GAP_AMOUNT, charge);
    if (status == S117_OK)
        status = weigh(r, &sum, line, &item);
    s117i_fail(&r->redress->told.failed, status);
    if (item.wrong == S117_YES)
        s117i_tell_flaw(&r->redress->told, r->book, S117I_WHOLE, S117_FLAW_CHARGED, charge, 0);
    finish(r, &sum, &item);
}

/* ---- top-ups ------------------------------------------------------------------------------------- */

static void add_top_up_piece(s117i_reckoner *r, s117i_piece piece)
{
    s117i_told *told = &r->redress->told;
    if (told->failed == S117_OK)
        S117I_ROOM(&told->memory, told->failed, r->pieces, r->pieces_count + 1);
    if (told->failed == S117_OK)
        r->pieces[r->pieces_count++] = piece;
}

/* What was asked beyond what was lawful is a charge. A top-up without days of its own has those of its line. */
static void add_top_up(s117i_reckoner *r, s117_fact top_up, s117_fact line)
{
    s117i_item_answer item = start_item(r, S117_REDRESS_TOP_UP, top_up);
    s117i_sum sum = s117i_sum_of(r->book, top_up, S117_AMOUNT);
    const char *body = s117i_text_in(r->book, line, S117_BODY);
    bool any = false;
    r->pieces_count = 0;
    if (sum.from < s117i_begins(r->book, line))
        sum.from = s117i_begins(r->book, line);
    if (sum.to > s117i_ends(r->book, line))
        sum.to = s117i_ends(r->book, line);
    for (uint32_t i = 0; i < r->timeline->segments_count; i++) {
        const s117i_segment *s = &r->timeline->segments[i];
        s117i_piece piece = {.from = s->from > sum.from ? s->from : sum.from, .to = s->to < sum.to ? s->to : sum.to};
        if (s->topped.top_up != top_up || piece.from >= piece.to)
            continue;
        bool beyond = (s->topped.state == S117_TOP_UP_LAWFUL || s->topped.state == S117_TOP_UP_DEFECTIVE) && s->topped.asked > s->topped.lawful;
        piece.wrong = s->topped.state == S117_TOP_UP_UNLAWFUL || beyond ? S117_YES : s->topped.state == S117_TOP_UP_UNDETERMINED ? S117_UNKNOWN : S117_NO;
        piece.gap = piece.wrong == S117_UNKNOWN ? S117_GAP_PREFERENCE : 0;
        any = any || piece.wrong != S117_NO;
        if (beyond) { /* only the part above the lawful amount: both are of one unit */
            piece.amount = s->topped.asked - s->topped.lawful;
            piece.per = s->topped.per;
        }
        if (!*body && s117i_standing_on(r->book, piece.from)->council_known)
            body = s117i_standing_on(r->book, piece.from)->council_code;
        add_top_up_piece(r, piece);
    }
    if (!any)
        return;
    s117i_name_debtor(r, &item, body);
    if (!s117i_is_complete(&sum)) {
        item.wrong = S117_UNKNOWN;
        s117i_tell_gap(&r->redress->told, S117I_WHOLE, S117_GAP_AMOUNT, top_up);
        s117i_add_item(r, &item);
        return;
    }
    s117_date to = sum.to < r->redress->on ? sum.to : r->redress->on;
    s117_status status = s117i_sum_between(&sum, r->redress->counting, sum.from, to, &item.charged);
    if (status == S117_OK)
        status = weigh(r, &sum, line, &item);
    s117i_fail(&r->redress->told.failed, status);
    finish(r, &sum, &item);
}

static void add_top_ups(s117i_reckoner *r)
{
    const s117i_book *book = r->book;
    for (uint32_t i = book->first[S117_KIND_TOP_UP]; i < book->first[S117_KIND_TOP_UP + 1]; i++) {
        s117_fact line = s117i_entry(book, book->facts[i])->parent;
        if (s117i_begins(book, book->facts[i]) < r->redress->on)
            add_top_up(r, book->facts[i], line);
    }
}

/* ---- refunds that name no charge ------------------------------------------------------------------- */

/* What it names may be withdrawn, or no charge: the money went back all the same, and comes off the total. */
static bool is_of_a_charge(s117i_reckoner *r, s117_fact refund)
{
    s117_fact of = s117i_link(r->book->view.person, refund, S117_CHARGE);
    if (of == 0)
        return false;
    if (s117i_linked(r->book, refund, S117_CHARGE, S117_KIND_CHARGE) != 0 || s117i_linked(r->book, refund, S117_CHARGE, S117_KIND_TOP_UP) != 0)
        return true;
    s117i_tell_flaw(&r->redress->told, r->book, S117I_WHOLE, S117_FLAW_BAD_LINK, refund, 0);
    return false;
}

static void add_refund(s117i_reckoner *r, s117_fact refund)
{
    s117i_item_answer item = start_item(r, S117_REDRESS_REFUND, refund);
    s117_money amount = s117i_amount_in(r->book, refund, S117_AMOUNT), interest = s117i_amount_in(r->book, refund, S117_INTEREST);
    if (s117i_begins(r->book, refund) >= r->redress->on || is_of_a_charge(r, refund))
        return;
    if (amount == S117_MONEY_UNKNOWN) {
        s117i_tell_gap(&r->redress->told, S117I_WHOLE, S117_GAP_AMOUNT, refund);
        return;
    }
    if (interest == S117_MONEY_UNKNOWN)
        interest = 0;
    s117i_name_debtor(r, &item, s117i_text_in(r->book, refund, S117_BODY));
    item.charged = item.wrongly = item.paid = 0;
    item.refunded = amount > interest ? amount - interest : 0;
    item.owed = item.in_time = -item.refunded;
    item.interest = item.interest_in_time = -interest;
    s117i_add_item(r, &item);
}

/* ---- totals -------------------------------------------------------------------------------------- */

static bool is_same_pair(const s117_redress *d, const s117i_redress_total *t, const s117i_item_answer *item)
{
    return t->payer == item->payer && strcmp(s117i_told_text(&d->told, t->body), s117i_told_text(&d->told, item->body)) == 0 &&
           strcmp(s117i_told_text(&d->told, t->to_body), s117i_told_text(&d->told, item->to_body)) == 0;
}

static s117_status add_known(s117_money *total, s117_money more)
{
    if (*total == S117_MONEY_UNKNOWN || more == S117_MONEY_UNKNOWN) {
        *total = S117_MONEY_UNKNOWN;
        return S117_OK;
    }
    return s117i_add(*total, more, total);
}

static void add_to_total(s117_redress *d, const s117i_item_answer *item)
{
    uint32_t at = 0;
    if (item->owed == S117_MONEY_UNKNOWN || (item->wrong == S117_NO && item->what != S117_REDRESS_REFUND))
        return;
    while (at < d->totals_count && !is_same_pair(d, &d->totals[at], item))
        at++;
    if (at == d->totals_count) {
        S117I_ROOM(&d->told.memory, d->told.failed, d->totals, d->totals_count + 1);
        if (d->told.failed != S117_OK)
            return;
        d->totals[d->totals_count++] = (s117i_redress_total){item->body, item->body_name, item->to_body, item->payer, 0, 0, 0, 0};
    }
    s117i_redress_total *t = &d->totals[at];
    s117_status status = add_known(&t->owed, item->owed);
    if (status == S117_OK)
        status = add_known(&t->in_time, item->in_time);
    if (status == S117_OK)
        status = add_known(&t->interest, item->interest);
    if (status == S117_OK)
        status = add_known(&t->interest_in_time, item->interest_in_time);
    d->told.failed = status;
}

/* A refund without a charge may be more than what it is taken from: a figure within the time limit is never below nothing. */
static void finish_totals(s117_redress *d)
{
    for (uint32_t i = 0; i < d->items_count && d->told.failed == S117_OK; i++)
        add_to_total(d, &d->items[i]);
    for (uint32_t i = 0; i < d->totals_count; i++)
        if (d->totals[i].in_time < 0 && d->totals[i].in_time != S117_MONEY_UNKNOWN)
            d->totals[i].in_time = 0;
}

/* ---- the answer ---------------------------------------------------------------------------------- */

static void fill(s117_redress *d, const s117i_book *book)
{
    s117i_timeline t = {.book = book, .memory = d->told.memory};
    s117i_reckoner r = {.redress = d, .book = book, .timeline = &t};
    s117i_timeline_of(&t, S117I_ACT_1983, d->on, false);
    d->told.failed = t.failed;
    for (uint32_t i = book->first[S117_KIND_CHARGE]; i < book->first[S117_KIND_CHARGE + 1] && d->told.failed == S117_OK; i++)
        add_charge(&r, book->facts[i]);
    add_top_ups(&r);
    for (uint32_t i = book->first[S117_KIND_REFUND]; i < book->first[S117_KIND_REFUND + 1]; i++)
        add_refund(&r, book->facts[i]);
    for (uint32_t i = book->first[S117_KIND_BODY_PAYMENT]; i < book->first[S117_KIND_BODY_PAYMENT + 1]; i++)
        s117i_reckon_bodies(&r, book->facts[i]);
    finish_totals(d);
    s117i_tell_uncertain(&d->told, book, S117_KIND_CHARGE, S117_KIND_BODY_PAYMENT);
    s117i_release(&d->told.memory, r.pieces, r.pieces_room * sizeof *r.pieces);
    s117i_timeline_free(&t);
}

static s117_status check(const s117_reckoning *how, s117_date on)
{
    if (how != NULL) {
        s117_status status = s117i_check_struct(how, how->size, sizeof *how, sizeof *how);
        if (status != S117_OK)
            return status;
        if ((how->counting != 0 && s117_code_name(S117_LIST_COUNTING, how->counting) == NULL) || s117_code_name(S117_LIST_INTEREST, how->interest) == NULL)
            return S117_E_CODE;
        if (how->claimed != 0 && !s117i_is_day(how->claimed))
            return S117_E_DATE;
        if (how->reserved != 0)
            return S117_E_STRUCT_NEWER;
    }
    return s117i_is_day(on) && on >= S117I_ACT_1983 ? S117_OK : S117_E_DATE;
}

/* A claim on record, the first if there are several; else the day asked about. */
static s117_date claimed_on(const s117i_book *book, const s117_reckoning *how, s117_date on)
{
    if (how != NULL && how->claimed != 0)
        return how->claimed;
    for (uint32_t i = book->first[S117_KIND_LIMITATION]; i < book->first[S117_KIND_LIMITATION + 1]; i++)
        if (s117i_code_in(book, book->facts[i], S117_LIMITATION) == S117_LIMITATION_CLAIM && s117i_begins(book, book->facts[i]) <= on)
            return s117i_begins(book, book->facts[i]);
    return on;
}

s117_status s117_redress_new(const s117_engine *engine, const s117_person *person, s117_date on, const s117_reckoning *how, s117_redress **ret_redress)
{
    s117_question question = {.size = sizeof question};
    s117i_books books;
    s117_status status = check(how, on);
    if (ret_redress == NULL)
        return S117_E_NULL;
    if (status != S117_OK)
        return status;
    if (how != NULL) {
        question.known_by = how->known_by;
        question.law_as_at = how->law_as_at;
        question.options = how->options;
    }
    status = s117i_books_open(engine, person, &question, &books);
    if (status != S117_OK)
        return status;
    s117_redress *d = s117i_allocate(&person->memory, sizeof *d);
    if (d != NULL) {
        d->mark = S117I_REDRESS_MARK;
        d->told.memory = person->memory;
        d->on = on;
        d->claimed = claimed_on(&books.book, how, on);
        d->counting = how != NULL && how->counting != 0 ? how->counting : S117_COUNT_DAYS;
        d->kind = how != NULL ? how->interest : S117_INTEREST_NONE;
        fill(d, &books.book);
    }
    s117i_books_close(&books);
    if (d == NULL)
        return S117_E_MEMORY;
    if (d->told.failed != S117_OK) {
        status = d->told.failed;
        s117_redress_free(d);
        return status;
    }
    *ret_redress = d;
    return S117_OK;
}

void s117_redress_free(s117_redress *d)
{
    if (d == NULL || d->mark != S117I_REDRESS_MARK)
        return;
    s117i_memory memory = d->told.memory;
    s117i_told_free(&d->told);
    s117i_release(&memory, d->items, d->items_room * sizeof *d->items);
    s117i_release(&memory, d->totals, d->totals_room * sizeof *d->totals);
    s117i_release(&memory, d, sizeof *d);
}
