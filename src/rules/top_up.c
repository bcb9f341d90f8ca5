/* Top-ups for preferred accommodation: s117A, SI 2014/2670. CHG-6 to 8, 16 to 18. What is no lawful top-up is a charge for aftercare. */
#include "services.h"

#include "../facts/money.h"

/* ---- prices -------------------------------------------------------------------------------------- */

s117_fact s117i_price_on(const s117i_book *book, s117_fact line, s117_date day, s117i_notes *notes)
{
    s117_fact price = s117i_child_on(book, line, S117_KIND_PRICE, day);
    if (price == 0 || notes == NULL)
        return price;
    /* A price without an end gives way to the next; one whose stated end lies later contradicts it. */
    for (s117_fact other = s117i_next_child(book, line, S117_KIND_PRICE, 0); other != 0; other = s117i_next_child(book, line, S117_KIND_PRICE, other))
        if (other != price && s117i_covers(book, other, day) && (s117i_ends(book, other) != S117_DATE_OPEN || s117i_begins(book, other) == s117i_begins(book, price)))
            s117i_note_flaw(notes, S117_FLAW_OVERLAP_PRICES, other, price);
    return price;
}

/* A sum for each unit; the same unit is compared as it stands, others a week at a time. */
typedef struct sum { s117_money amount; int32_t per; int64_t units; } sum;

static s117_status weekly(sum of, s117_money *ret)
{
    return s117_money_weekly(of.amount, of.per, of.units == S117_MONEY_UNKNOWN ? 0 : of.units, S117_COUNT_DAYS, ret);
}

static bool is_rate(sum of)
{
    bool needs_units = of.per == S117_PER_SESSION || of.per == S117_PER_HOUR;
    return of.amount != S117_MONEY_UNKNOWN && of.per != 0 && of.per != S117_PER_ONCE && (!needs_units || of.units != S117_MONEY_UNKNOWN);
}

static s117_status to_common(sum *a, sum *b)
{
    s117_status status = S117_OK;
    if (a->per == b->per && a->units == b->units)
        return S117_OK;
    status = weekly(*a, &a->amount);
    if (status == S117_OK)
        status = weekly(*b, &b->amount);
    a->per = b->per = S117_PER_WEEK;
    a->units = b->units = S117_MONEY_UNKNOWN;
    return status;
}

static sum sum_of(const s117i_book *book, s117_fact fact, s117_attribute amount)
{
    return (sum){s117i_amount_in(book, fact, amount), s117i_code_in(book, fact, S117_PER), s117i_amount_in(book, fact, S117_UNITS)};
}

/* ---- conditions ---------------------------------------------------------------------------------- */

typedef struct check {
    const s117i_book *book;
    s117_fact line;
    s117_date day;
    s117i_topped *of;
    s117i_notes *notes;
    bool open;          /* a fact is missing */
} check;

static void fail(check *c, int32_t rule, int32_t failed)
{
    if (c->of->state == S117_TOP_UP_UNLAWFUL)
        return;
    c->of->state = S117_TOP_UP_UNLAWFUL;
    c->of->rule = rule;
    c->of->failed = failed;
    c->of->lawful = 0;
}

static void need_yes(check *c, s117_tri met, int32_t rule, int32_t gap, s117_fact fact)
{
    if (met == S117_NO)
        fail(c, rule, gap);
    if (met != S117_UNKNOWN)
        return;
    c->open = true;
    s117i_note_gap(c->notes, gap, fact);
}

static s117_tri is_england(s117_nation nation)
{
    return nation == S117_NATION_UNKNOWN ? S117_UNKNOWN : nation == S117_NATION_ENGLAND ? S117_YES : S117_NO;
}

static s117_tri other_way(s117_tri tri)
{
    return tri == S117_UNKNOWN ? S117_UNKNOWN : tri == S117_YES ? S117_NO : S117_YES;
}

/* Reg 4(1)(a), (2)(a); s117A(4): where, and for whom, there can be one at all. */
static void check_reach(check *c)
{
    need_yes(c, is_england(s117i_nation_of_council(c->book, s117i_standing_on(c->book, c->day))), S117I_RULE_CHG_8, S117_GAP_COUNCIL, 0);
    need_yes(c, is_england(s117i_nation_of_line(c->book, c->line)), S117I_RULE_CHG_8, S117_GAP_NATION, c->line);
    need_yes(c, other_way(s117i_younger(c->book, 18, c->day)), S117I_RULE_CHG_8, S117_GAP_BIRTH, c->book->birth);
    if (!s117i_in_force(c->book->view.law, S117I_V5_2015, c->day))
        fail(c, S117I_RULE_CHG_1, 0); /* before s117A there was no power at all */
}

static s117_tri tri_of(const check *c, s117_attribute attribute)
{
    return s117i_code_in(c->book, c->of->preference, attribute);
}

/* Regs 2(2), 6 to 8. */
static bool is_specified(int32_t type)
{
    return type == S117_ACC_CARE_HOME || type == S117_ACC_SHARED_LIVES || type == S117_ACC_SUPPORTED_LIVING;
}

static s117_tri same_type(int32_t decided, int32_t preferred)
{
    if ((decided != 0 && !is_specified(decided)) || (preferred != 0 && !is_specified(preferred)))
        return S117_NO;
    if (decided == 0 || preferred == 0)
        return S117_UNKNOWN;
    return decided == preferred ? S117_YES : S117_NO;
}

static int32_t preferred_type(const check *c)
{
    int32_t preferred = tri_of(c, S117_ACCOMMODATION);
    return preferred != 0 ? preferred : s117i_accommodation_of(c->book, c->line);
}

/* Reg 4(1)(b), (2)(b) to (f). */
static void check_preference(check *c)
{
    int32_t decided = tri_of(c, S117_DECIDED_TYPE), preferred = preferred_type(c);
    need_yes(c, tri_of(c, S117_PLACE_NAMED), S117I_RULE_CHG_6, S117_GAP_PLACE_NAMED, c->of->preference);
    need_yes(c, same_type(decided, preferred), S117I_RULE_CHG_6, decided == 0 ? S117_GAP_DECIDED_TYPE : S117_GAP_TYPE, c->of->preference);
    need_yes(c, tri_of(c, S117_SUITABLE), S117I_RULE_CHG_6, S117_GAP_SUITABLE, c->of->preference);
    need_yes(c, tri_of(c, S117_AVAILABLE), S117I_RULE_CHG_6, S117_GAP_AVAILABLE, c->of->preference);
    need_yes(c, tri_of(c, S117_TERMS_AGREED), S117I_RULE_CHG_6, S117_GAP_TERMS, c->of->preference);
}

static sum full_cost(const check *c)
{
    s117_fact price = s117i_price_on(c->book, c->line, c->day, NULL);
    return price != 0 ? sum_of(c->book, price, S117_AMOUNT) : (sum){S117_MONEY_UNKNOWN, 0, S117_MONEY_UNKNOWN};
}

/* A real choice (CHG-7), dearer than the usual cost (reg 4(2)(g); CHG-16); and how much of it. */
static s117_status check_cost(check *c)
{
    sum usual = sum_of(c->book, c->of->preference, S117_USUAL_COST), asked = sum_of(c->book, c->of->top_up, S117_AMOUNT), full = full_cost(c);
    s117_status status;
    need_yes(c, tri_of(c, S117_ADEQUATE_OFFER), S117I_RULE_CHG_7, S117_GAP_ADEQUATE_OFFER, c->of->preference);
    if (!is_rate(usual) || !is_rate(full)) {
        need_yes(c, S117_UNKNOWN, S117I_RULE_CHG_6, is_rate(usual) ? S117_GAP_PRICE : S117_GAP_USUAL_COST, is_rate(usual) ? c->line : c->of->preference);
        return S117_OK;
    }
    status = to_common(&full, &usual);
    if (status != S117_OK)
        return status;
    if (full.amount <= usual.amount) {
        fail(c, S117I_RULE_CHG_16, S117_GAP_USUAL_COST);
        return S117_OK;
    }
    full.amount -= usual.amount;
    if (!is_rate(asked)) {
        need_yes(c, S117_UNKNOWN, S117I_RULE_CHG_6, S117_GAP_AMOUNT, c->of->top_up);
        return S117_OK;
    }
    status = to_common(&asked, &full);
    c->of->asked = asked.amount;
    c->of->per = asked.per;
    if (c->of->state != S117_TOP_UP_UNLAWFUL)
        c->of->lawful = asked.amount < full.amount ? asked.amount : full.amount;
    return status;
}

/* Reg 4(3): a payer willing and able, and a written agreement. */
static void check_payer(check *c)
{
    need_yes(c, s117i_code_in(c->book, c->of->top_up, S117_WILLING_AND_ABLE), S117I_RULE_CHG_6, S117_GAP_PAYER_ABLE, c->of->top_up);
    need_yes(c, s117i_code_in(c->book, c->of->top_up, S117_WRITTEN), S117I_RULE_CHG_6, S117_GAP_AGREEMENT, c->of->top_up);
}

/* Reg 5: information and advice first, and what the agreement must provide for. */
static bool is_defective(check *c)
{
    enum { ALL = S117_CONTENTS_COST | S117_CONTENTS_FREQUENCY | S117_CONTENTS_PAYEE | S117_CONTENTS_REVIEW | S117_CONTENTS_NON_PAYMENT |
                 S117_CONTENTS_PRICE_RISES | S117_CONTENTS_FINANCES };
    int32_t contents = s117i_code_in(c->book, c->of->top_up, S117_CONTENTS);
    s117_tri informed = s117i_code_in(c->book, c->of->top_up, S117_INFORMED);
    if ((contents != 0 && contents != ALL) || informed == S117_NO)
        return true;
    if (contents == 0)
        need_yes(c, S117_UNKNOWN, S117I_RULE_CHG_17, S117_GAP_CONTENTS, c->of->top_up);
    if (informed == S117_UNKNOWN)
        need_yes(c, S117_UNKNOWN, S117I_RULE_CHG_17, S117_GAP_INFORMED, c->of->top_up);
    return false;
}

/* ---- a line -------------------------------------------------------------------------------------- */

/* Nothing known against it that the choice of accommodation is the person's: reg 4(1)(a), (2)(a). */
static bool may_choose(const check *c)
{
    return s117i_in_force(c->book->view.law, S117I_V5_2015, c->day) && s117i_younger(c->book, 18, c->day) != S117_YES &&
           is_england(s117i_nation_of_council(c->book, s117i_standing_on(c->book, c->day))) != S117_NO &&
           is_england(s117i_nation_of_line(c->book, c->line)) != S117_NO;
}

/* Reg 4(1)(b), (2)(b) to (f), all of them. */
static bool is_to_be_met(const check *c)
{
    return tri_of(c, S117_PLACE_NAMED) == S117_YES && same_type(tri_of(c, S117_DECIDED_TYPE), preferred_type(c)) == S117_YES &&
           tri_of(c, S117_SUITABLE) == S117_YES && tri_of(c, S117_AVAILABLE) == S117_YES && tri_of(c, S117_TERMS_AGREED) == S117_YES;
}

/* CHG-16 and 18: what is said of a preference whether or not there is a top-up. */
static s117_status note_refusal(check *c)
{
    sum usual, full;
    s117_status status;
    if (c->of->preference == 0 || tri_of(c, S117_REFUSED) != S117_YES || !may_choose(c))
        return S117_OK;
    if (tri_of(c, S117_WRITTEN_REASONS) == S117_NO)
        s117i_note_flaw(c->notes, S117_FLAW_REFUSED_NO_REASONS, c->of->preference, 0);
    usual = sum_of(c->book, c->of->preference, S117_USUAL_COST);
    full = full_cost(c);
    if (!is_rate(usual) || !is_rate(full) || !is_to_be_met(c))
        return S117_OK;
    status = to_common(&full, &usual);
    if (status == S117_OK && full.amount <= usual.amount)
        s117i_note_flaw(c->notes, S117_FLAW_PREFERENCE_NOT_MET, c->of->preference, 0);
    return status;
}

/* Whatever is asked for a service that is not accommodation, or on an NHS budget, is no top-up. */
static bool is_none_at_all(check *c)
{
    if (!s117i_is_accommodation(c->book, c->line)) {
        fail(c, S117I_RULE_CHG_1, 0);
        s117i_note_flaw(c->notes, S117_FLAW_SHORTFALL, c->of->top_up, c->line);
        return true;
    }
    if (s117i_is_health_budget(s117i_code_in(c->book, c->line, S117_MECHANISM))) {
        fail(c, S117I_RULE_CHG_10, 0);
        s117i_note_flaw(c->notes, S117_FLAW_TOP_UP_ON_PHB, c->of->top_up, c->line);
        return true;
    }
    return false;
}

static s117_status check_all(check *c)
{
    s117i_topped *of = c->of;
    s117_status status = S117_OK;
    bool defective;
    check_reach(c);
    if (of->preference == 0) {
        c->open = true;
        s117i_note_gap(c->notes, S117_GAP_PREFERENCE, c->line);
    } else {
        check_preference(c);
        status = check_cost(c);
    }
    check_payer(c);
    defective = is_defective(c);
    if (of->state == S117_TOP_UP_UNLAWFUL) {
        s117i_note_flaw(c->notes, S117_FLAW_UNLAWFUL_TOP_UP, of->top_up, c->line);
        of->lawful = 0;
    } else if (c->open) {
        of->state = S117_TOP_UP_UNDETERMINED;
        of->rule = S117I_NO_RULE;
        of->lawful = S117_MONEY_UNKNOWN;
    } else {
        of->state = defective ? S117_TOP_UP_DEFECTIVE : S117_TOP_UP_LAWFUL;
        of->rule = defective ? S117I_RULE_CHG_17 : S117I_RULE_CHG_6;
        if (defective)
            s117i_note_flaw(c->notes, S117_FLAW_DEFECTIVE_TOP_UP, of->top_up, c->line);
    }
    return status;
}

/* What is asked, before anything is decided of it. */
static void take_asked(const s117i_book *book, s117i_topped *of)
{
    of->state = S117_TOP_UP_UNDETERMINED;
    of->asked = s117i_amount_in(book, of->top_up, S117_AMOUNT);
    of->per = s117i_code_in(book, of->top_up, S117_PER);
}

static s117_status weigh(const s117i_book *book, s117_fact line, s117_date day, s117i_topped *ret, s117i_notes *notes)
{
    s117i_notes own = {.gap_count = 0};
    check c = {.book = book, .line = line, .day = day, .of = ret, .notes = &own};
    s117_status status = note_refusal(&c);
    if (ret->top_up != 0 && status == S117_OK) {
        take_asked(book, ret);
        if (!is_none_at_all(&c))
            status = check_all(&c);
    }
    s117i_merge_flaws(notes, &own);
    if (ret->state == S117_TOP_UP_UNDETERMINED)
        s117i_merge_gaps(notes, &own);
    return status;
}

s117_status s117i_top_up(const s117i_book *book, s117_fact line, s117_date day, const s117i_judged *judged, s117i_topped *ret, s117i_notes *notes)
{
    *ret = (s117i_topped){.state = S117_TOP_UP_NONE, .rule = S117I_NO_RULE, .asked = S117_MONEY_UNKNOWN};
    if (judged->status == S117_LINE_NOT_AFTERCARE)
        return S117_OK;
    ret->top_up = s117i_child_on(book, line, S117_KIND_TOP_UP, day);
    if (judged->status == S117_LINE_UNDETERMINED) {
        if (ret->top_up == 0)
            return S117_OK;
        take_asked(book, ret);
        ret->lawful = S117_MONEY_UNKNOWN;
        return S117_OK;
    }
    ret->preference = s117i_child_on(book, line, S117_KIND_PREFERENCE, day);
    return ret->top_up != 0 || ret->preference != 0 ? weigh(book, line, day, ret, notes) : S117_OK;
}
