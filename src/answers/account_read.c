/* Reading an account. */
#include "account.h"

static bool is_live(const s117_account *a)
{
    return a != NULL && a->mark == S117I_ACCOUNT_MARK;
}

static const s117i_entry_answer *entry_at(const s117_account *a, int32_t entry)
{
    return is_live(a) && entry >= 0 && (uint32_t)entry < a->entries_count ? &a->entries[entry] : NULL;
}

static const s117i_total_answer *total_at(const s117_account *a, int32_t total)
{
    return is_live(a) && total >= 0 && (uint32_t)total < a->totals_count ? &a->totals[total] : NULL;
}

s117_date s117_account_from(const s117_account *account)
{
    return is_live(account) ? account->from : S117_DATE_INVALID;
}

s117_date s117_account_to(const s117_account *account)
{
    return is_live(account) ? account->to : S117_DATE_INVALID;
}

s117_counting s117_account_counting(const s117_account *account)
{
    return is_live(account) ? account->counting : 0;
}

s117_money s117_account_whole(const s117_account *account)
{
    return is_live(account) ? account->whole : S117_MONEY_UNKNOWN;
}

/* ---- entries ------------------------------------------------------------------------------------- */

int32_t s117_account_count(const s117_account *account)
{
    return is_live(account) ? (int32_t)account->entries_count : 0;
}

s117_fact s117_account_line(const s117_account *account, int32_t entry)
{
    const s117i_entry_answer *e = entry_at(account, entry);
    return e != NULL ? e->line : 0;
}

const char *s117_account_line_name(const s117_account *account, int32_t entry)
{
    const s117i_entry_answer *e = entry_at(account, entry);
    return e != NULL ? s117i_told_text(&account->told, e->name) : NULL;
}

s117_line s117_account_status(const s117_account *account, int32_t entry)
{
    const s117i_entry_answer *e = entry_at(account, entry);
    return e != NULL ? e->status : -1;
}

s117_date s117_account_entry_from(const s117_account *account, int32_t entry)
{
    const s117i_entry_answer *e = entry_at(account, entry);
    return e != NULL ? e->from : S117_DATE_INVALID;
}

s117_date s117_account_entry_to(const s117_account *account, int32_t entry)
{
    const s117i_entry_answer *e = entry_at(account, entry);
    return e != NULL ? e->to : S117_DATE_INVALID;
}

int32_t s117_account_party(const s117_account *account, int32_t entry)
{
    const s117i_entry_answer *e = entry_at(account, entry);
    return e != NULL ? e->party : -1;
}

const char *s117_account_body(const s117_account *account, int32_t entry)
{
    const s117i_entry_answer *e = entry_at(account, entry);
    return e != NULL ? s117i_told_text(&account->told, e->body) : NULL;
}

const char *s117_account_body_name(const s117_account *account, int32_t entry)
{
    const s117i_entry_answer *e = entry_at(account, entry);
    return e != NULL ? s117i_told_text(&account->told, e->body_name) : NULL;
}

s117_money s117_account_amount(const s117_account *account, int32_t entry)
{
    const s117i_entry_answer *e = entry_at(account, entry);
    return e != NULL ? e->amount : S117_MONEY_UNKNOWN;
}

const char *s117_account_rule(const s117_account *account, int32_t entry)
{
    const s117i_entry_answer *e = entry_at(account, entry);
    return e != NULL ? e->rule != S117I_NO_RULE ? s117_rule_id(e->rule) : "" : NULL;
}

s117_fact s117_account_decision(const s117_account *account, int32_t entry)
{
    const s117i_entry_answer *e = entry_at(account, entry);
    return e != NULL ? e->decision : 0;
}

const char *s117_account_policy(const s117_account *account, int32_t entry)
{
    const s117i_entry_answer *e = entry_at(account, entry);
    return e != NULL ? s117i_told_text(&account->told, e->policy) : NULL;
}

const char *s117_account_working(const s117_account *account, int32_t entry)
{
    const s117i_entry_answer *e = entry_at(account, entry);
    return e != NULL ? s117i_told_text(&account->told, e->working) : NULL;
}

int64_t s117_account_share(const s117_account *account, int32_t entry, int64_t *ret_whole)
{
    const s117i_entry_answer *e = entry_at(account, entry);
    if (ret_whole != NULL)
        *ret_whole = e != NULL ? e->whole : 0;
    return e != NULL ? e->share : 0;
}

s117_money s117_account_price(const s117_account *account, int32_t entry, int32_t *ret_per)
{
    const s117i_entry_answer *e = entry_at(account, entry);
    if (ret_per != NULL)
        *ret_per = e != NULL ? e->per : 0;
    return e != NULL ? e->price : S117_MONEY_UNKNOWN;
}

/* ---- totals -------------------------------------------------------------------------------------- */

int32_t s117_account_total_count(const s117_account *account)
{
    return is_live(account) ? (int32_t)account->totals_count : 0;
}

int32_t s117_account_total_party(const s117_account *account, int32_t total)
{
    const s117i_total_answer *e = total_at(account, total);
    return e != NULL ? e->party : -1;
}

const char *s117_account_total_body(const s117_account *account, int32_t total)
{
    const s117i_total_answer *e = total_at(account, total);
    return e != NULL ? s117i_told_text(&account->told, e->body) : NULL;
}

const char *s117_account_total_body_name(const s117_account *account, int32_t total)
{
    const s117i_total_answer *e = total_at(account, total);
    return e != NULL ? s117i_told_text(&account->told, e->body_name) : NULL;
}

s117_money s117_account_total_amount(const s117_account *account, int32_t total)
{
    const s117i_total_answer *e = total_at(account, total);
    return e != NULL ? e->amount : S117_MONEY_UNKNOWN;
}

/* ---- gaps and flaws ------------------------------------------------------------------------------ */

int32_t s117_account_gap_count(const s117_account *account)
{
    return is_live(account) ? s117i_gaps_of(&account->told, S117I_WHOLE) : 0;
}

int32_t s117_account_gap(const s117_account *account, int32_t index)
{
    const s117i_told_gap *g = is_live(account) ? s117i_gap_of(&account->told, S117I_WHOLE, index) : NULL;
    return g != NULL ? g->what : 0;
}

s117_fact s117_account_gap_fact(const s117_account *account, int32_t index)
{
    const s117i_told_gap *g = is_live(account) ? s117i_gap_of(&account->told, S117I_WHOLE, index) : NULL;
    return g != NULL ? g->fact : 0;
}

int32_t s117_account_flaw_count(const s117_account *account)
{
    return is_live(account) ? s117i_flaws_of(&account->told, S117I_WHOLE) : 0;
}

static const s117i_told_flaw *flaw_at(const s117_account *account, int32_t index)
{
    return is_live(account) ? s117i_flaw_of(&account->told, S117I_WHOLE, index) : NULL;
}

int32_t s117_account_flaw(const s117_account *account, int32_t index)
{
    const s117i_told_flaw *f = flaw_at(account, index);
    return f != NULL ? f->what : 0;
}

const char *s117_account_flaw_sentence(const s117_account *account, int32_t index)
{
    const s117i_told_flaw *f = flaw_at(account, index);
    return f != NULL ? s117i_told_text(&account->told, f->sentence) : NULL;
}

s117_fact s117_account_flaw_fact(const s117_account *account, int32_t index, int32_t position)
{
    const s117i_told_flaw *f = flaw_at(account, index);
    return f != NULL && (position == 0 || position == 1) ? f->facts[position] : 0;
}
