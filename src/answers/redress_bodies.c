/* Sums one body paid for another: each responsible party but the payer owes its share. DISP-10, OP-9: no statutory right is stated. */
#include "redress.h"

#include <string.h>

#include "../base/wide.h"
#include "../facts/money.h"

/* Who owes how much of one payment, and how much of that for days within six years. */
typedef struct debt { const char *body; s117_money owed, in_time; } debt;
typedef struct debts {
    debt items[S117I_SHARERS_MAX];
    int32_t count;
    s117_money settled;      /* of the payment: for days of aftercare with a known split */
    s117_date from, to;
    int32_t days;
} debts;

static s117_status add_debt(debts *all, const char *body, s117_money owed, bool in_time)
{
    int32_t at = 0;
    while (at < all->count && strcmp(all->items[at].body, body) != 0)
        at++;
    if (at == S117I_SHARERS_MAX)
        return S117_E_LIMIT;
    if (at == all->count)
        all->items[all->count++] = (debt){body, 0, 0};
    s117_status status = s117i_add(all->items[at].owed, owed, &all->items[at].owed);
    return status == S117_OK && in_time ? s117i_add(all->items[at].in_time, owed, &all->items[at].in_time) : status;
}

/* One stretch: the parts of what was paid, rounded as an account rounds them. */
static s117_status share_stretch(s117i_reckoner *r, debts *all, const s117i_split *split, const char *paid_by, s117_money amount, bool in_time)
{
    s117_money rest = amount;
    s117_status status = S117_OK;
    for (int32_t i = 0; i < split->count && status == S117_OK; i++) {
        s117_money part = 0;
        if (i == split->owner || split->parts[i].share == 0)
            continue;
        status = s117i_mul_div_floor(amount, split->parts[i].share, split->whole, &part);
        rest -= part;
        const char *body = s117i_today(r, split->parts[i].body, 0);
        if (status == S117_OK && strcmp(body, paid_by) != 0)
            status = add_debt(all, body, part, in_time);
    }
    const char *owner = s117i_today(r, split->parts[split->owner].body, 0);
    return status == S117_OK && strcmp(owner, paid_by) != 0 ? add_debt(all, owner, rest, in_time) : status;
}

static s117_date next_stretch(const s117i_reckoner *r, s117_fact line, s117_date day, s117_date limit)
{
    s117_date next = s117i_next_boundary(r, line, day);
    const s117i_standing *standing = s117i_standing_on(r->book, day);
    if (standing->to < next)
        next = standing->to;
    for (uint32_t i = r->book->first[S117_KIND_FUNDING]; line == 0 && i < r->book->first[S117_KIND_FUNDING + 1]; i++) {
        s117_date from = s117i_begins(r->book, r->book->facts[i]), to = s117i_ends(r->book, r->book->facts[i]);
        next = from > day && from < next ? from : next;
        next = to > day && to < next ? to : next;
    }
    return limit > day && limit < next ? limit : next;
}

static bool is_aftercare_on(const s117i_reckoner *r, s117_fact line, s117_date day)
{
    if (line == 0)
        return s117i_standing_on(r->book, day)->owed == S117_YES;
    const s117i_segment *s = s117i_segment_on(r, line, day);
    return s != NULL && s->judged.status == S117_LINE_AFTERCARE;
}

static s117_status gather(s117i_reckoner *r, const s117i_sum *sum, s117_fact line, s117_date to, const char *paid_by, debts *all)
{
    s117_date limit = s117i_add_months(r->redress->claimed, -6 * 12);
    for (s117_date day = sum->from, next; day < to; day = next) {
        s117i_split split;
        s117i_notes notes = {.gap_count = 0};
        s117_money amount;
        s117_status status;
        next = next_stretch(r, line, day, limit);
        if (next > to)
            next = to;
        if (!is_aftercare_on(r, line, day))
            continue;
        s117i_split_of(r->book, line, day, &split, &notes);
        s117i_tell_notes(&r->redress->told, r->book, S117I_WHOLE, &notes);
        if (split.count == 0)
            continue;
        status = s117i_sum_between(sum, r->redress->counting, day, next, &amount);
        if (status == S117_OK)
            status = s117i_add(all->settled, amount, &all->settled);
        if (status == S117_OK)
            status = share_stretch(r, all, &split, paid_by, amount, day >= limit);
        if (status != S117_OK)
            return status;
        all->from = all->days == 0 ? day : all->from;
        all->to = next;
        all->days += next - day;
    }
    return S117_OK;
}

static void add_debt_item(s117i_reckoner *r, s117_fact payment, const char *paid_by, s117_money charged, const debts *all, const debt *one)
{
    char text[S117I_SENTENCE_ROOM];
    s117i_writer w = {text, sizeof text, 0};
    s117i_item_answer item = {.what = S117_REDRESS_BODIES, .fact = payment, .wrong = S117_YES, .from = all->from, .to = all->to, .days = all->days,
                              .begins = s117i_begins(r->book, payment), .rule = S117I_NO_RULE, .charged = charged, .wrongly = one->owed, .paid = one->owed,
                              .owed = one->owed, .in_time = one->in_time};
    item.body = s117i_tell(&r->redress->told, one->body);
    item.body_name = s117i_tell(&r->redress->told, s117i_name_of_code(r->book, one->body));
    item.to_body = s117i_tell(&r->redress->told, paid_by);
    s117i_write(&w, "paid ");
    s117i_write_money(&w, charged);
    s117i_write(&w, ", of which for days of aftercare ");
    s117i_write_money(&w, all->settled);
    s117i_write(&w, "\nshare of the other body ");
    s117i_write_money(&w, one->owed);
    s117i_write(&w, "\nworked out only: no statutory right to it is stated (DISP-10, OP-9)\n");
    s117i_write_end(&w);
    item.working = s117i_tell_written(&r->redress->told, &w);
    s117i_add_item(r, &item);
}

void s117i_reckon_bodies(s117i_reckoner *r, s117_fact payment)
{
    debts all = {.count = 0};
    s117i_sum sum = s117i_sum_of(r->book, payment, S117_AMOUNT);
    s117_fact line = s117i_linked(r->book, payment, S117_LINE, S117_KIND_SERVICE);
    s117_date to = sum.to < r->redress->on ? sum.to : r->redress->on;
    const char *code = s117i_text_in(r->book, payment, S117_BODY), *paid_by = s117i_today(r, code, payment);
    s117_money charged;
    s117_status status;
    if (sum.from >= r->redress->on || r->redress->told.failed != S117_OK)
        return;
    if (!*code)
        s117i_tell_gap(&r->redress->told, S117I_WHOLE, S117_GAP_PAID_BY, payment);
    if (!s117i_is_complete(&sum) || sum.from == S117_DATE_MIN) {
        s117i_tell_gap(&r->redress->told, S117I_WHOLE, S117_GAP_AMOUNT, payment);
        return;
    }
    status = s117i_sum_between(&sum, r->redress->counting, sum.from, to, &charged);
    if (status == S117_OK)
        status = gather(r, &sum, line, to, paid_by, &all);
    s117i_fail(&r->redress->told.failed, status);
    for (int32_t i = 0; i < all.count && r->redress->told.failed == S117_OK; i++)
        if (all.items[i].owed > 0)
            add_debt_item(r, payment, paid_by, charged, &all, &all.items[i]);
}
