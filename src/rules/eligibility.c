#include "eligibility.h"

/* In the order of the table of powers, §2.1 of the rulebook. */
int s117i_power_traits(s117_power power)
{
    enum {
        civil = S117I_COMPULSORY | S117I_IN_HOSPITAL,
        treatment = civil | S117I_COMMUNITY | S117I_CUSTODY_CLOCK,
        restricted = civil | S117I_RESTRICTED
    };
    switch (power) {
    case S117_POWER_S3: case S117_POWER_S37: case S117_POWER_S19G: case S117_POWER_S19GO: case S117_POWER_N37:
    case S117_POWER_S51: case S117_POWER_CPIA: case S117_POWER_CPIA_OLD: case S117_POWER_CAA68: case S117_POWER_AFA06:
    case S117_POWER_PRE83:
        return treatment;
    case S117_POWER_S37_41: case S117_POWER_S44:
        return restricted;
    case S117_POWER_S45A: case S117_POWER_S47_49: case S117_POWER_S48_49:
        return restricted | S117I_FROM_PRISON;
    case S117_POWER_S47: case S117_POWER_S48:
        return treatment | S117I_FROM_PRISON;
    case S117_POWER_S84:
        return restricted | S117I_TRANSFER_IN;
    case S117_POWER_S80B: case S117_POWER_S82: case S117_POWER_S85:
        return treatment | S117I_TRANSFER_IN;
    case S117_POWER_S80C: case S117_POWER_S85ZA:
        return treatment | S117I_TRANSFER_IN | S117I_STARTS_CTO;
    case S117_POWER_S80D: case S117_POWER_S82A: case S117_POWER_S85A:
        return restricted | S117I_TRANSFER_IN | S117I_STARTS_CD;
    case S117_POWER_S2: case S117_POWER_S4: case S117_POWER_S5_2: case S117_POWER_S5_4: case S117_POWER_S35: case S117_POWER_S36:
    case S117_POWER_S38: case S117_POWER_S46: case S117_POWER_ADM_ASSESS: case S117_POWER_UNKNOWN: case S117_POWER_OTHER_ACT:
        return civil;
    case S117_POWER_S37_4: case S117_POWER_S135: case S117_POWER_S136:
        return S117I_COMPULSORY;
    case S117_POWER_INFORMAL:
        return S117I_IN_HOSPITAL;
    default: /* guardianship, CPIA supervision, MCA: not detention in hospital under the Act */
        return 0;
    }
}

static s117i_eligibility counts(int rule, s117_power power)
{
    s117i_eligibility e = {S117_YES, (int16_t)rule, 0, 0, power};
    return e;
}

static s117i_eligibility counts_not(int rule, s117_power power)
{
    s117i_eligibility e = {S117_NO, (int16_t)rule, 0, 0, power};
    return e;
}

static s117i_eligibility not_known(int missing, s117_power power)
{
    s117i_eligibility e = {S117_UNKNOWN, S117I_RULE_ELIG_9, 0, (uint8_t)missing, power};
    return e;
}

/* Reading A: it counts. Reading B: it does not. */
static s117i_eligibility contested(const s117i_law *law, int point, int rule, s117_power power)
{
    s117i_eligibility e = law->reading[point] == 'B' ? counts_not(S117I_RULE_ELIG_9, power) : counts(rule, power);
    e.point = (uint8_t)point;
    return e;
}

/* OP-31 flags the old admission orders, though its reading B speaks of s51(5) alone. */
static s117i_eligibility admission_order(void)
{
    s117i_eligibility e = counts(S117I_RULE_ELIG_2, S117_POWER_CPIA_OLD);
    e.point = 31;
    return e;
}

/* A power that s117(1) names, or that came into being, only since a day. */
static s117i_eligibility counts_since(const s117i_law *law, s117_date commencement, s117_date from, int rule, s117_power power)
{
    return s117i_in_force(law, commencement, from) ? counts(rule, power) : counts_not(S117I_RULE_ELIG_9, power);
}

/* ELIG-1 to ELIG-5, 9: a power of the 1983 Act by itself, on the day the person was admitted under it. What an order was is a fact of the
 * day it was made; whether s117(1) names it is law. */
static s117i_eligibility named_power(const s117i_law *law, s117_power power, s117_date from)
{
    switch (power) {
    case S117_POWER_S3:
        return counts(S117I_RULE_ELIG_1, power);
    case S117_POWER_S37: case S117_POWER_S37_41: case S117_POWER_CAA68: case S117_POWER_AFA06:
        return counts(S117I_RULE_ELIG_2, power);
    case S117_POWER_CPIA: /* before 31 March 2005 the same Act gave admission orders */
        return from < S117I_CPIA_2005 ? admission_order() : counts(S117I_RULE_ELIG_2, power);
    case S117_POWER_CPIA_OLD:
        return admission_order();
    case S117_POWER_S51:
        return contested(law, 31, S117I_RULE_ELIG_2, power);
    case S117_POWER_S47: case S117_POWER_S47_49: case S117_POWER_S48: case S117_POWER_S48_49:
        return counts(S117I_RULE_ELIG_3, power);
    case S117_POWER_S45A: /* no such power, and not named, before 1 October 1997 */
        return counts_since(law, S117I_V2_1997, from, S117I_RULE_ELIG_4, power);
    case S117_POWER_S44:
        return contested(law, 5, S117I_RULE_ELIG_5, power);
    case S117_POWER_N37:
        return counts(S117I_RULE_ELIG_13, power);
    case S117_POWER_S19G:
        return counts(S117I_RULE_ELIG_6, power);
    case S117_POWER_S19GO:
        return counts(S117I_RULE_ELIG_14, power);
    case S117_POWER_CPIA_OTHER: case S117_POWER_ADM_ASSESS:
        return counts_not(S117I_RULE_ELIG_15, power);
    case S117_POWER_UNKNOWN: case S117_POWER_OTHER_ACT:
        return not_known(S117_MISSING_POWER, power);
    default:
        return counts_not(S117I_RULE_ELIG_9, power);
    }
}

/* ELIG-7, ELIG-17: treated as under the corresponding power; `rule` replaces the rule of that power. */
static s117i_eligibility by_corresponding(const s117i_law *law, s117_power corresponding, s117_date from, int rule)
{
    if (corresponding == S117_POWER_UNKNOWN)
        return not_known(S117_MISSING_CORRESPONDING, S117_POWER_UNKNOWN);
    s117i_eligibility e = named_power(law, corresponding, from);
    if (e.qualifies == S117_YES)
        e.rule = (int16_t)rule;
    return e;
}

/* ELIG-17: only if still detained under the 1959 Act immediately before 30 September 1983. */
static s117i_eligibility under_1959_act(const s117i_view *view, const s117i_fact *order, s117_power corresponding)
{
    if (s117i_working_day(order, true) < S117I_ACT_1983)
        return counts_not(S117I_RULE_ELIG_9, S117_POWER_PRE83);
    return by_corresponding(view->law, corresponding, S117I_V2_1997, S117I_RULE_ELIG_17);
}

static s117i_eligibility by_power(const s117i_view *view, const s117i_fact *order, s117_date from)
{
    s117_power power = order->codes[S117I_SLOT_POWER], corresponding = order->codes[S117I_SLOT_CORRESPONDING];
    switch (power) {
    case S117_POWER_PRE83:
        return under_1959_act(view, order, corresponding);
    case S117_POWER_S80B: case S117_POWER_S82: case S117_POWER_S85:
        return by_corresponding(view->law, corresponding, from, S117I_RULE_ELIG_7);
    case S117_POWER_S84: /* s84(2): hospital order and restriction order */
        return counts(S117I_RULE_ELIG_7, S117_POWER_S37_41);
    case S117_POWER_S80C: case S117_POWER_S85ZA:
        return counts_since(view->law, S117I_V3_2008, from, S117I_RULE_ELIG_8, power);
    case S117_POWER_S82A: case S117_POWER_S85A:
        return counts_since(view->law, S117I_V2_1997, from, S117I_RULE_ELIG_8, power);
    case S117_POWER_S80D:
        return counts_since(view->law, S117I_SCOTLAND_2005, from, S117I_RULE_ELIG_8, power);
    default:
        break;
    }
    if (from < S117I_ACT_1983 && named_power(view->law, power, S117I_V2_1997).qualifies == S117_YES) /* made under the old Act */
        return under_1959_act(view, order, power);
    return named_power(view->law, power, from);
}

s117i_eligibility s117i_eligible(const s117i_view *view, s117_fact id)
{
    const s117i_fact *order = s117i_fact_of(view->person, id);
    s117i_eligibility e = by_power(view, order, s117i_working_day(order, false));
    if (e.qualifies != S117_YES)
        return e;
    if (order->codes[S117I_SLOT_RECEIVED] == S117_NO)
        return counts_not(S117I_RULE_ELIG_16, e.power);
    s117i_range set_aside = order->dates[S117I_DATE_QUASHED];
    s117_date quashed = set_aside.earliest == S117_DATE_UNKNOWN ? set_aside.latest : set_aside.earliest;
    if (quashed == S117_DATE_OPEN)
        return e;
    e.point = 21;
    if (view->as_at >= quashed || view->law->reading[21] == 'B') {
        e.qualifies = S117_NO;
        e.rule = S117I_RULE_ELIG_9;
    }
    return e;
}

int s117i_order_traits(const s117i_view *view, s117_fact id)
{
    return s117i_traits_as(view, id, s117i_eligible(view, id).power);
}

int s117i_traits_as(const s117i_view *view, s117_fact id, s117_power counts_as)
{
    const s117i_fact *order = s117i_fact_of(view->person, id);
    int traits = s117i_power_traits(order->codes[S117I_SLOT_POWER]);
    bool restriction = order->codes[S117I_SLOT_RESTRICTED] == S117_YES || s117i_date(view->person, id, S117_RESTRICTION_ENDED).latest != S117_DATE_OPEN;
    traits |= s117i_power_traits(counts_as) & (S117I_RESTRICTED | S117I_COMMUNITY);
    if (restriction || (traits & S117I_RESTRICTED) != 0) /* Sch 1 Pt II: no CTO, and no lapse by custody */
        traits = (traits | S117I_RESTRICTED) & ~(S117I_COMMUNITY | S117I_CUSTODY_CLOCK);
    return traits;
}
