/* What was paid and repaid of a wrong charge, and the interest on what was outstanding: forward from the first payment, a day at a
 * time while sums come in every day, otherwise from one event to the next. */
#include "redress.h"

#include "../base/wide.h"

/* One of the two figures: the whole period, or what is in time (CHG-26). */
typedef struct figure {
    s117_money paid;
    s117_money interest;      /* added on anniversaries */
    int64_t days;             /* sum over days of outstanding x rate, since the last rounding */
    s117_date first;          /* first payment; OPEN */
    s117_date next;           /* next anniversary */
    int32_t years;
} figure;

enum { PER_YEAR = 3650000 }; /* hundredths of a per cent, times the days of a year */

typedef struct run {
    s117i_reckoner *r;
    const s117i_flow *flow;
    s117_fact charge;
    figure whole, in_time;
    s117_money refunded, interest_refunded, received;
    bool rate_missing;
} run;

/* ---- what happens on a day ------------------------------------------------------------------------ */

bool s117i_is_for(const s117i_reckoner *r, s117_fact entry, s117_fact charge)
{
    return s117i_link(r->book->view.person, entry, S117_CHARGE) == charge && s117i_begins(r->book, entry) < r->redress->on;
}

static s117_status add_paid(figure *f, s117_money more, s117_date day)
{
    if (more != 0 && f->first == S117_DATE_OPEN) {
        f->first = day;
        f->years = 1;
        f->next = s117i_add_months(day, 12);
    }
    return s117i_add(f->paid, more, &f->paid);
}

static s117_status take_paid(run *n, s117_money more, s117_date day)
{
    s117_fact why;
    s117_status status = add_paid(&n->whole, more, day);
    if (status == S117_OK && more != 0 && s117i_in_time(n->r->book, day, n->r->redress->claimed, s117i_text_in(n->r->book, n->charge, S117_BODY), &why))
        status = add_paid(&n->in_time, more, day);
    return status;
}

/* Payments of a charge that is wrong in part are wrong in proportion, of the running total; what was paid beyond the charge was
 * paid for nothing, and is to be repaid with it. */
static s117_money wrong_part(const run *n, s117_money received)
{
    s117_money part = 0, beyond = received > n->flow->charged ? received - n->flow->charged : 0;
    if (n->flow->charged > 0)
        (void)s117i_mul_div_half_up(received - beyond, n->flow->wrongly, n->flow->charged, &part); /* never more than `wrongly` */
    return n->flow->wrongly > 0 ? part + beyond : 0;
}

static s117_status take_payments(run *n, s117_date day)
{
    const s117i_book *book = n->r->book;
    s117_money before = wrong_part(n, n->received);
    for (uint32_t i = book->first[S117_KIND_PAYMENT]; i < book->first[S117_KIND_PAYMENT + 1]; i++) {
        s117_money amount = s117i_amount_in(book, book->facts[i], S117_AMOUNT);
        if (s117i_begins(book, book->facts[i]) != day || !s117i_is_for(n->r, book->facts[i], n->charge) || amount == S117_MONEY_UNKNOWN)
            continue;
        s117_status status = s117i_add(n->received, amount, &n->received);
        if (status != S117_OK)
            return status;
    }
    return take_paid(n, wrong_part(n, n->received) - before, day);
}

/* Of a charge without payments: what it came to on this day. */
static s117_status take_accrual(run *n, s117_date day)
{
    s117_money more;
    for (uint32_t i = 0; i < n->r->pieces_count; i++) {
        const s117i_piece *piece = &n->r->pieces[i];
        if (piece->wrong != S117_YES || day < piece->from || day >= piece->to)
            continue;
        s117_status status = s117i_wrong_between(n->r, n->flow->sum, piece, day, s117i_add_days(day, 1), &more);
        return status == S117_OK ? take_paid(n, more, day) : status;
    }
    return S117_OK;
}

static s117_status take_refunds(run *n, s117_date day)
{
    const s117i_book *book = n->r->book;
    for (uint32_t i = book->first[S117_KIND_REFUND]; i < book->first[S117_KIND_REFUND + 1]; i++) {
        s117_money amount = s117i_amount_in(book, book->facts[i], S117_AMOUNT), interest = s117i_amount_in(book, book->facts[i], S117_INTEREST);
        s117_status status = S117_OK;
        if (s117i_begins(book, book->facts[i]) != day || !s117i_is_for(n->r, book->facts[i], n->charge))
            continue;
        if (interest != S117_MONEY_UNKNOWN)
            status = s117i_add(n->interest_refunded, interest, &n->interest_refunded);
        if (status == S117_OK && amount != S117_MONEY_UNKNOWN) /* the amount is the whole sum handed over, interest with it */
            status = s117i_add(n->refunded, interest == S117_MONEY_UNKNOWN ? amount : amount > interest ? amount - interest : 0, &n->refunded);
        if (status != S117_OK)
            return status;
    }
    return S117_OK;
}

/* ---- interest ------------------------------------------------------------------------------------ */

static s117_status round_off(figure *f)
{
    s117_money more;
    s117_status status = s117i_mul_div_half_up(f->days, 1, PER_YEAR, &more);
    f->days = 0;
    return status == S117_OK ? s117i_add(f->interest, more, &f->interest) : status;
}

/* On an anniversary of the first payment what accrued is added to the sum, if interest is compound. */
static s117_status pass_anniversary(const run *n, figure *f, s117_date day)
{
    s117_status status = S117_OK;
    if (day != f->next)
        return S117_OK;
    if (n->r->redress->kind == S117_INTEREST_COMPOUND)
        status = round_off(f);
    f->years++;
    f->next = s117i_add_months(f->first, 12 * f->years);
    return status;
}

/* Some days on which nothing happens, at one rate. */
static s117_status bear_interest(run *n, figure *f, int32_t days, int64_t rate)
{
    s117_money outstanding = f->paid - n->refunded, product;
    s117_status status;
    if (n->r->redress->kind == S117_INTEREST_COMPOUND)
        outstanding += f->interest;
    if (outstanding <= 0)
        return S117_OK;
    if (rate < 0) {
        n->rate_missing = true;
        return S117_OK;
    }
    status = s117i_mul(outstanding, rate, &product);
    if (status == S117_OK)
        status = s117i_mul(product, days, &product);
    return status == S117_OK ? s117i_add(f->days, product, &f->days) : status;
}

/* ---- from event to event -------------------------------------------------------------------------- */

static void come_sooner(s117_date *next, s117_date candidate, s117_date after)
{
    if (candidate > after && candidate < *next)
        *next = candidate;
}

static s117_date next_event(const run *n, s117_date day)
{
    const s117i_book *book = n->r->book;
    const s117i_interest *interest = book->view.law->interest;
    s117_date next = n->r->redress->on;
    for (uint32_t i = 0; !n->flow->by_payments && i < n->r->pieces_count; i++) {
        if (n->r->pieces[i].wrong != S117_YES)
            continue;
        come_sooner(&next, n->r->pieces[i].from, day);
        if (n->r->pieces[i].from <= day && day + 1 < n->r->pieces[i].to)
            come_sooner(&next, day + 1, day);
    }
    for (uint32_t i = book->first[S117_KIND_PAYMENT]; i < book->first[S117_KIND_REFUND + 1]; i++) /* payments, then refunds */
        if (s117i_is_for(n->r, book->facts[i], n->charge))
            come_sooner(&next, s117i_begins(book, book->facts[i]), day);
    for (uint32_t i = 0; i < interest->count; i++)
        come_sooner(&next, interest->items[i].from, day);
    come_sooner(&next, n->whole.next, day);
    come_sooner(&next, n->in_time.next, day);
    return next;
}

static s117_date first_event(const run *n)
{
    s117_date first = n->r->redress->on;
    const s117i_book *book = n->r->book;
    for (uint32_t i = 0; i < n->r->pieces_count; i++)
        if (n->r->pieces[i].from < first)
            first = n->r->pieces[i].from;
    for (uint32_t i = book->first[S117_KIND_PAYMENT]; i < book->first[S117_KIND_REFUND + 1]; i++)
        if (s117i_is_for(n->r, book->facts[i], n->charge) && s117i_begins(book, book->facts[i]) < first)
            first = s117i_begins(book, book->facts[i]);
    return first;
}

static s117_status take_day(run *n, s117_date day)
{
    s117_status status = n->flow->by_payments ? take_payments(n, day) : take_accrual(n, day);
    return status == S117_OK ? take_refunds(n, day) : status;
}

static s117_status walk(run *n)
{
    const s117i_interest *interest = n->r->book->view.law->interest;
    bool bears = n->r->redress->kind != S117_INTEREST_NONE;
    for (s117_date day = first_event(n), next; day < n->r->redress->on; day = next) {
        s117_status status = take_day(n, day);
        int32_t at = bears ? s117i_interest_on(interest, day) : -1;
        if (status == S117_OK)
            status = pass_anniversary(n, &n->whole, day);
        if (status == S117_OK)
            status = pass_anniversary(n, &n->in_time, day);
        next = next_event(n, day);
        if (status == S117_OK && bears)
            status = bear_interest(n, &n->whole, next - day, at >= 0 ? interest->items[at].rate : -1);
        if (status == S117_OK && bears)
            status = bear_interest(n, &n->in_time, next - day, at >= 0 ? interest->items[at].rate : -1);
        if (status != S117_OK)
            return status;
    }
    s117_status status = round_off(&n->whole);
    return status == S117_OK ? round_off(&n->in_time) : status;
}

static s117_money left_of(s117_money interest, s117_money refunded)
{
    return interest > refunded ? interest - refunded : 0;
}

s117_status s117i_reckon(s117i_reckoner *r, const s117i_flow *flow, s117i_item_answer *item)
{
    run n = {.r = r, .flow = flow, .charge = item->fact, .whole = {.first = S117_DATE_OPEN, .next = S117_DATE_OPEN},
             .in_time = {.first = S117_DATE_OPEN, .next = S117_DATE_OPEN}};
    s117_status status = walk(&n);
    if (status != S117_OK)
        return status;
    item->paid = n.whole.paid;
    item->refunded = n.refunded;
    item->owed = item->wrong == S117_NO ? 0 : n.whole.paid - n.refunded; /* what was given back of a right charge is owed by nobody */
    item->in_time = left_of(n.in_time.paid, n.refunded);
    item->interest = n.rate_missing ? S117_MONEY_UNKNOWN : left_of(n.whole.interest, n.interest_refunded);
    item->interest_in_time = n.rate_missing ? S117_MONEY_UNKNOWN : left_of(n.in_time.interest, n.interest_refunded);
    if (n.rate_missing)
        s117i_tell_gap(&r->redress->told, S117I_WHOLE, S117_GAP_RATE, 0);
    if (n.received > flow->charged)
        s117i_tell_flaw(&r->redress->told, r->book, S117I_WHOLE, S117_FLAW_OVERPAID, item->fact, 0);
    if (n.refunded > n.whole.paid)
        s117i_tell_flaw(&r->redress->told, r->book, S117I_WHOLE, S117_FLAW_REFUND_TOO_MUCH, item->fact, 0);
    return S117_OK;
}
