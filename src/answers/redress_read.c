/* Reading what is owed back. */
#include "redress.h"

static bool is_live(const s117_redress *d)
{
    return d != NULL && d->mark == S117I_REDRESS_MARK;
}

static const s117i_item_answer *item_at(const s117_redress *d, int32_t item)
{
    return is_live(d) && item >= 0 && (uint32_t)item < d->items_count ? &d->items[item] : NULL;
}

static const s117i_redress_total *total_at(const s117_redress *d, int32_t total)
{
    return is_live(d) && total >= 0 && (uint32_t)total < d->totals_count ? &d->totals[total] : NULL;
}

s117_date s117_redress_on(const s117_redress *redress)
{
    return is_live(redress) ? redress->on : S117_DATE_INVALID;
}

s117_date s117_redress_claimed(const s117_redress *redress)
{
    return is_live(redress) ? redress->claimed : S117_DATE_INVALID;
}

s117_interest s117_redress_interest_kind(const s117_redress *redress)
{
    return is_live(redress) ? redress->kind : 0;
}

/* ---- items --------------------------------------------------------------------------------------- */

int32_t s117_redress_count(const s117_redress *redress)
{
    return is_live(redress) ? (int32_t)redress->items_count : 0;
}

s117_redress_kind s117_redress_what(const s117_redress *redress, int32_t item)
{
    const s117i_item_answer *e = item_at(redress, item);
    return e != NULL ? e->what : 0;
}

s117_fact s117_redress_fact(const s117_redress *redress, int32_t item)
{
    const s117i_item_answer *e = item_at(redress, item);
    return e != NULL ? e->fact : 0;
}

s117_tri s117_redress_wrong(const s117_redress *redress, int32_t item)
{
    const s117i_item_answer *e = item_at(redress, item);
    return e != NULL ? e->wrong : 0;
}

s117_date s117_redress_from(const s117_redress *redress, int32_t item)
{
    const s117i_item_answer *e = item_at(redress, item);
    return e != NULL ? e->from : S117_DATE_INVALID;
}

s117_date s117_redress_to(const s117_redress *redress, int32_t item)
{
    const s117i_item_answer *e = item_at(redress, item);
    return e != NULL ? e->to : S117_DATE_INVALID;
}

int32_t s117_redress_days(const s117_redress *redress, int32_t item)
{
    const s117i_item_answer *e = item_at(redress, item);
    return e != NULL ? e->days : 0;
}

s117_money s117_redress_charged(const s117_redress *redress, int32_t item)
{
    const s117i_item_answer *e = item_at(redress, item);
    return e != NULL ? e->charged : S117_MONEY_UNKNOWN;
}

s117_money s117_redress_wrongly(const s117_redress *redress, int32_t item)
{
    const s117i_item_answer *e = item_at(redress, item);
    return e != NULL ? e->wrongly : S117_MONEY_UNKNOWN;
}

s117_money s117_redress_paid(const s117_redress *redress, int32_t item)
{
    const s117i_item_answer *e = item_at(redress, item);
    return e != NULL ? e->paid : S117_MONEY_UNKNOWN;
}

s117_money s117_redress_refunded(const s117_redress *redress, int32_t item)
{
    const s117i_item_answer *e = item_at(redress, item);
    return e != NULL ? e->refunded : S117_MONEY_UNKNOWN;
}

s117_money s117_redress_owed(const s117_redress *redress, int32_t item)
{
    const s117i_item_answer *e = item_at(redress, item);
    return e != NULL ? e->owed : S117_MONEY_UNKNOWN;
}

s117_money s117_redress_in_time(const s117_redress *redress, int32_t item)
{
    const s117i_item_answer *e = item_at(redress, item);
    return e != NULL ? e->in_time : S117_MONEY_UNKNOWN;
}

s117_money s117_redress_interest(const s117_redress *redress, int32_t item)
{
    const s117i_item_answer *e = item_at(redress, item);
    return e != NULL ? e->interest : S117_MONEY_UNKNOWN;
}

s117_money s117_redress_interest_in_time(const s117_redress *redress, int32_t item)
{
    const s117i_item_answer *e = item_at(redress, item);
    return e != NULL ? e->interest_in_time : S117_MONEY_UNKNOWN;
}

const char *s117_redress_body(const s117_redress *redress, int32_t item)
{
    const s117i_item_answer *e = item_at(redress, item);
    return e != NULL ? s117i_told_text(&redress->told, e->body) : NULL;
}

const char *s117_redress_body_name(const s117_redress *redress, int32_t item)
{
    const s117i_item_answer *e = item_at(redress, item);
    return e != NULL ? s117i_told_text(&redress->told, e->body_name) : NULL;
}

const char *s117_redress_to_body(const s117_redress *redress, int32_t item)
{
    const s117i_item_answer *e = item_at(redress, item);
    return e != NULL ? s117i_told_text(&redress->told, e->to_body) : NULL;
}

int32_t s117_redress_payer(const s117_redress *redress, int32_t item)
{
    const s117i_item_answer *e = item_at(redress, item);
    return e != NULL ? e->payer : 0;
}

const char *s117_redress_rule(const s117_redress *redress, int32_t item)
{
    const s117i_item_answer *e = item_at(redress, item);
    return e != NULL ? e->rule != S117I_NO_RULE ? s117_rule_id(e->rule) : "DISP-10" : NULL;
}

const char *s117_redress_working(const s117_redress *redress, int32_t item)
{
    const s117i_item_answer *e = item_at(redress, item);
    return e != NULL ? s117i_told_text(&redress->told, e->working) : NULL;
}

/* ---- totals -------------------------------------------------------------------------------------- */

int32_t s117_redress_total_count(const s117_redress *redress)
{
    return is_live(redress) ? (int32_t)redress->totals_count : 0;
}

const char *s117_redress_total_body(const s117_redress *redress, int32_t total)
{
    const s117i_redress_total *e = total_at(redress, total);
    return e != NULL ? s117i_told_text(&redress->told, e->body) : NULL;
}

const char *s117_redress_total_body_name(const s117_redress *redress, int32_t total)
{
    const s117i_redress_total *e = total_at(redress, total);
    return e != NULL ? s117i_told_text(&redress->told, e->body_name) : NULL;
}

const char *s117_redress_total_to_body(const s117_redress *redress, int32_t total)
{
    const s117i_redress_total *e = total_at(redress, total);
    return e != NULL ? s117i_told_text(&redress->told, e->to_body) : NULL;
}

int32_t s117_redress_total_payer(const s117_redress *redress, int32_t total)
{
    const s117i_redress_total *e = total_at(redress, total);
    return e != NULL ? e->payer : 0;
}

s117_money s117_redress_total_owed(const s117_redress *redress, int32_t total)
{
    const s117i_redress_total *e = total_at(redress, total);
    return e != NULL ? e->owed : S117_MONEY_UNKNOWN;
}

s117_money s117_redress_total_in_time(const s117_redress *redress, int32_t total)
{
    const s117i_redress_total *e = total_at(redress, total);
    return e != NULL ? e->in_time : S117_MONEY_UNKNOWN;
}

s117_money s117_redress_total_interest(const s117_redress *redress, int32_t total)
{
    const s117i_redress_total *e = total_at(redress, total);
    return e != NULL ? e->interest : S117_MONEY_UNKNOWN;
}

s117_money s117_redress_total_interest_in_time(const s117_redress *redress, int32_t total)
{
    const s117i_redress_total *e = total_at(redress, total);
    return e != NULL ? e->interest_in_time : S117_MONEY_UNKNOWN;
}

/* ---- gaps and flaws ------------------------------------------------------------------------------ */

int32_t s117_redress_gap_count(const s117_redress *redress)
{
    return is_live(redress) ? s117i_gaps_of(&redress->told, S117I_WHOLE) : 0;
}

int32_t s117_redress_gap(const s117_redress *redress, int32_t index)
{
    const s117i_told_gap *g = is_live(redress) ? s117i_gap_of(&redress->told, S117I_WHOLE, index) : NULL;
    return g != NULL ? g->what : 0;
}

s117_fact s117_redress_gap_fact(const s117_redress *redress, int32_t index)
{
    const s117i_told_gap *g = is_live(redress) ? s117i_gap_of(&redress->told, S117I_WHOLE, index) : NULL;
    return g != NULL ? g->fact : 0;
}

int32_t s117_redress_flaw_count(const s117_redress *redress)
{
    return is_live(redress) ? s117i_flaws_of(&redress->told, S117I_WHOLE) : 0;
}

static const s117i_told_flaw *flaw_at(const s117_redress *redress, int32_t index)
{
    return is_live(redress) ? s117i_flaw_of(&redress->told, S117I_WHOLE, index) : NULL;
}

int32_t s117_redress_flaw(const s117_redress *redress, int32_t index)
{
    const s117i_told_flaw *f = flaw_at(redress, index);
    return f != NULL ? f->what : 0;
}

const char *s117_redress_flaw_sentence(const s117_redress *redress, int32_t index)
{
    const s117i_told_flaw *f = flaw_at(redress, index);
    return f != NULL ? s117i_told_text(&redress->told, f->sentence) : NULL;
}

s117_fact s117_redress_flaw_fact(const s117_redress *redress, int32_t index, int32_t position)
{
    const s117i_told_flaw *f = flaw_at(redress, index);
    return f != NULL && (position == 0 || position == 1) ? f->facts[position] : 0;
}
