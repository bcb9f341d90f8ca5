/* Who bears a segment: running totals from its first day, so that parts add up and nothing drifts (account.h). */
#include "timeline.h"

#include "../base/wide.h"
#include "../facts/money.h"

/* ---- sums ---------------------------------------------------------------------------------------- */

s117i_sum s117i_sum_of(const s117i_book *book, s117_fact fact, s117_attribute amount)
{
    s117i_sum sum = {fact, s117i_amount_in(book, fact, amount), s117i_code_in(book, fact, S117_PER), s117i_amount_in(book, fact, S117_UNITS),
                     s117i_begins(book, fact), s117i_ends(book, fact)};
    if (sum.per == S117_PER_ONCE && s117i_entry(book, fact)->ends == S117_DATE_OPEN)
        sum.to = s117i_add_days(sum.from, 1); /* for once, on a day */
    return sum;
}

bool s117i_is_complete(const s117i_sum *sum)
{
    if (sum->amount == S117_MONEY_UNKNOWN || sum->per == 0)
        return false;
    if (sum->per == S117_PER_SESSION || sum->per == S117_PER_HOUR)
        return sum->units != S117_MONEY_UNKNOWN;
    return sum->per != S117_PER_ONCE || (sum->from != S117_DATE_MIN && sum->to != S117_DATE_OPEN && sum->from < sum->to);
}

static s117_status sum_until(const s117i_sum *sum, s117_counting counting, s117_date until, s117_money *ret)
{
    if (until > sum->to)
        until = sum->to;
    *ret = 0;
    if (until <= sum->from)
        return S117_OK;
    if (sum->per == S117_PER_ONCE)
        return s117i_mul_div_half_up(sum->amount, until - sum->from, sum->to - sum->from, ret);
    return s117i_running_total(sum->amount, sum->per, sum->units == S117_MONEY_UNKNOWN ? 0 : sum->units, counting, sum->from, until, ret);
}

s117_status s117i_sum_between(const s117i_sum *sum, s117_counting counting, s117_date from, s117_date to, s117_money *ret)
{
    s117_money before, after;
    s117_status status = sum_until(sum, counting, from, &before);
    if (status == S117_OK)
        status = sum_until(sum, counting, to, &after);
    return status == S117_OK ? s117i_sub(after, before, ret) : status;
}

/* A rate that began with the segment. */
static s117_status rate_until(s117_money amount, int32_t per, int64_t units, s117_counting counting, const s117i_segment *s, s117_date until, s117_money *ret)
{
    return s117i_running_total(amount, per, units == S117_MONEY_UNKNOWN ? 0 : units, counting, s->from, until, ret);
}

/* ---- the cost ------------------------------------------------------------------------------------ */

/* A price for once falls on its first day, or the line's if that comes later. */
static s117_status cost_until(const s117i_book *book, const s117i_segment *s, s117_counting counting, s117_date until, s117_money *ret)
{
    s117_date first = s->price != 0 ? s117i_begins(book, s->price) : S117_DATE_MIN;
    *ret = S117_MONEY_UNKNOWN;
    if (s->price == 0)
        return S117_OK;
    s117i_sum price = s117i_sum_of(book, s->price, S117_AMOUNT);
    if (price.per == S117_PER_ONCE && price.amount != S117_MONEY_UNKNOWN) {
        if (first < s117i_begins(book, s->line))
            first = s117i_begins(book, s->line);
        *ret = first == s->from && until > s->from ? price.amount : 0;
        return S117_OK;
    }
    if (!s117i_is_complete(&price))
        return S117_OK;
    return rate_until(price.amount, price.per, price.units, counting, s, until, ret);
}

static s117i_bearer *add_bearer(s117i_borne *borne, int32_t party, int32_t rule, const char *body, s117_money amount)
{
    s117i_bearer *b = &borne->bearers[borne->count++];
    *b = (s117i_bearer){.party = party, .rule = rule, .body = body, .amount = amount};
    return b;
}

static s117_money lesser(s117_money a, s117_money b)
{
    return a < b ? a : b;
}

/* ---- aftercare ------------------------------------------------------------------------------------ */

/* Each but the owner of the odd penny bears its share of the running total rounded down; the owner what is left. */
static s117_status share_out(const s117i_segment *s, s117_money cost, s117i_borne *ret)
{
    const s117i_split *split = &s->split;
    s117_money rest = cost;
    int32_t owner = -1;
    for (int32_t i = 0; i < split->count; i++) {
        s117_money part = 0;
        if (split->parts[i].share == 0)
            continue;
        if (i != split->owner) {
            s117_status status = s117i_mul_div_floor(cost, split->parts[i].share, split->whole, &part);
            if (status != S117_OK)
                return status;
            rest -= part;
        } else {
            owner = ret->count;
        }
        s117i_bearer *b = add_bearer(ret, split->parts[i].party, s->judged.rule, split->parts[i].body, part);
        b->share = split->parts[i].share;
        b->whole = split->whole;
    }
    if (owner >= 0) {
        ret->bearers[owner].amount = rest;
        ret->bearers[owner].odd_penny = true;
    }
    return S117_OK;
}

static s117_status bear_aftercare(const s117i_book *book, const s117i_segment *s, s117_counting counting, s117_date until, s117_money cost, s117i_borne *ret)
{
    s117_money top = 0, nursing = 0;
    s117_status status = S117_OK;
    bool topped = s->topped.state == S117_TOP_UP_LAWFUL || s->topped.state == S117_TOP_UP_DEFECTIVE;
    if (topped)
        status = rate_until(s->topped.lawful, s->topped.per, S117_MONEY_UNKNOWN, counting, s, until, &top);
    if (status == S117_OK && s->nursing != 0) {
        s117i_sum sum = s117i_sum_of(book, s->nursing, S117_AMOUNT);
        if (s117i_is_complete(&sum) && sum.per != S117_PER_ONCE)
            status = rate_until(sum.amount, sum.per, sum.units, counting, s, until, &nursing);
    }
    if (status != S117_OK)
        return status;
    top = lesser(top, cost);
    nursing = lesser(nursing, cost - top);
    if (s->split.count == 0)
        add_bearer(ret, S117_PARTY_JOINT, s->judged.rule, "", cost - top - nursing);
    else
        status = share_out(s, cost - top - nursing, ret);
    if (topped)
        add_bearer(ret, S117_PARTY_TOP_UP, s->topped.rule, "", top);
    if (s->nursing != 0)
        add_bearer(ret, S117_PARTY_CHC, S117I_RULE_CHG_11, s117i_text_in(book, s->nursing, S117_BODY), nursing);
    return status;
}

/* ---- what is not aftercare ------------------------------------------------------------------------- */

/* What was charged for this very line since the segment began: to the person, or to others on their behalf. */
static s117_status charged_until(const s117i_book *book, const s117i_segment *s, s117_counting counting, s117_date until, bool others, s117_money *ret)
{
    bool for_once = s117i_code_in(book, s->price, S117_PER) == S117_PER_ONCE;
    *ret = 0;
    for (uint32_t i = book->first[S117_KIND_CHARGE]; i < book->first[S117_KIND_CHARGE + 1]; i++) {
        s117_money one;
        s117i_sum sum = s117i_sum_of(book, book->facts[i], S117_AMOUNT);
        int32_t payer = s117i_code_in(book, book->facts[i], S117_PAYER);
        if (s117i_linked(book, book->facts[i], S117_LINE, S117_KIND_SERVICE) != s->line || !s117i_is_complete(&sum))
            continue;
        if ((payer == S117_PAYER_FAMILY || payer == S117_PAYER_OTHER) != others)
            continue;
        s117_status status = S117_OK;
        if (!for_once)
            status = s117i_sum_between(&sum, counting, s->from, until, &one);
        else
            one = sum.per == S117_PER_ONCE && until > s->from ? sum.amount : 0; /* against a cost for once, what was charged for once */
        if (status == S117_OK)
            status = s117i_add(*ret, one, ret);
        if (status != S117_OK)
            return status;
    }
    return S117_OK;
}

static s117_status bear_other(const s117i_book *book, const s117i_segment *s, s117_counting counting, s117_date until, s117_money cost, s117i_borne *ret)
{
    s117_money charged = 0, by_others = 0;
    s117_status status = S117_OK;
    bool assessed = s->charge.chargeable == S117_CHARGEABLE_ASSESSED;
    if (assessed)
        status = charged_until(book, s, counting, until, false, &charged);
    if (status == S117_OK && assessed)
        status = charged_until(book, s, counting, until, true, &by_others);
    if (status != S117_OK)
        return status;
    charged = lesser(charged, cost);
    by_others = lesser(by_others, cost - charged);
    bool own = s->charge.party == S117_PARTY_PERSON || s->charge.party == S117_PARTY_EDUCATION;
    add_bearer(ret, s->charge.party, s->charge.rule, own ? "" : s->body, cost - charged - by_others);
    if (assessed) {
        add_bearer(ret, S117_PARTY_OTHER, S117I_RULE_CHG_2, "", by_others);
        add_bearer(ret, S117_PARTY_PERSON, S117I_RULE_CHG_2, "", charged);
    }
    return S117_OK;
}

s117_status s117i_bear(const s117i_book *book, const s117i_segment *segment, s117_counting counting, s117_date until, s117i_borne *ret)
{
    s117_money cost;
    s117_status status = cost_until(book, segment, counting, until, &cost);
    ret->count = 0;
    if (status != S117_OK)
        return status;
    if (cost == S117_MONEY_UNKNOWN || segment->judged.status == S117_LINE_UNDETERMINED) {
        add_bearer(ret, S117_PARTY_UNSETTLED, segment->judged.rule, "", cost);
        return S117_OK;
    }
    return segment->judged.status == S117_LINE_AFTERCARE ? bear_aftercare(book, segment, counting, until, cost, ret)
                                                         : bear_other(book, segment, counting, until, cost, ret);
}

s117_status s117i_bear_between(const s117i_book *book, const s117i_segment *segment, s117_counting counting, s117_date from, s117_date to, s117i_borne *ret)
{
    s117i_borne before;
    s117_status status = s117i_bear(book, segment, counting, to, ret);
    if (status != S117_OK || from <= segment->from) /* nothing had run up by then */
        return status;
    status = s117i_bear(book, segment, counting, from, &before);
    for (int32_t i = 0; status == S117_OK && i < ret->count; i++)
        if (ret->bearers[i].amount != S117_MONEY_UNKNOWN)
            status = s117i_sub(ret->bearers[i].amount, before.bearers[i].amount, &ret->bearers[i].amount);
    return status;
}
