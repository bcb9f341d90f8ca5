/* The exclusion period of SI 2022/635 reg 5(3), as a state that the sweep keeps: from detention to the next discharge from aftercare.
 * NHS-30 to NHS-39; NOP-1, 4, 5, 6, 21; OP-30. */
#include "nhs.h"
#include "detention.h"

bool s117i_is_part_2(s117_power power)
{
    return power == S117_POWER_S2 || power == S117_POWER_S3 || power == S117_POWER_S4 || power == S117_POWER_S19G;
}

/* Reg 5 is about patients within s130C(2)(a): holding powers and places of safety are not (NOP-6). */
static bool is_short(s117_power power)
{
    return power == S117_POWER_S5_2 || power == S117_POWER_S5_4 || power == S117_POWER_S135 || power == S117_POWER_S136;
}

bool s117i_detains_in_hospital(s117_power power)
{
    const int32_t both = S117I_COMPULSORY | S117I_IN_HOSPITAL;
    return (s117i_power_traits(power) & both) == both && !is_short(power) && power != S117_POWER_UNKNOWN && power != S117_POWER_OTHER_ACT;
}

static s117_power power_of(const s117i_view *view, s117_fact order)
{
    return s117i_fact_of(view->person, order)->codes[S117I_SLOT_POWER];
}

/* ---- applications ------------------------------------------------------------------------------- */

s117_date s117i_applied_on(const s117i_view *view, s117_fact order, s117_date begins)
{
    s117i_range made = s117i_fact_of(view->person, order)->dates[S117I_DATE_APPLICATION];
    s117_date day = made.earliest != S117_DATE_UNKNOWN ? made.earliest : made.latest;
    return day < begins ? day : begins; /* not recorded: the day it led to detention */
}

/* NHS-34. An application of the day on which the period began is the one that began it. */
static bool lies_inside(const s117i_exclusion_period *period, s117_date applied)
{
    if (period->running && period->origin != 0 && applied == period->origin_on)
        return true; /* NHS-37: a section 4 that became a section 2 is one application (s4(4)) */
    if (period->from == S117_DATE_OPEN || applied <= period->from)
        return false;
    return period->running || applied < period->to;
}

/* OP-30 and NOP-5: on the reading that a new detention itself discharges from the earlier aftercare, reg 6(4) carries nobody on. The
 * application came before the detention, so it is not a relevant one even so. */
static void discharge_by_redetention(const s117i_view *view, s117i_life *life, s117_fact order)
{
    s117i_exclusion_period *period = &life->exclusion;
    bool running = life->duty.order != 0 && life->duty.started != S117_DATE_OPEN && life->duty.ended == S117_DATE_OPEN;
    if (!running || s117i_eligible(view, order).qualifies != S117_YES)
        return;
    period->redetained = true;
    bool on_reading = view->law->reading[30] == 'B' || view->law->reading[S117I_NOP + 5] == 'A';
    if (on_reading && period->origin_rule == S117I_RULE_NHS_24)
        period->origin_rule = S117I_NO_RULE;
}

/* NHS-33; NHS-39 and reg 6(3) for an application made before 1 July 2022. */
static void fix_origin(const s117i_law *law, s117i_exclusion_period *period, s117_fact order, s117_date applied, s117_date begins)
{
    period->origin = order;
    period->origin_on = applied;
    period->origin_rule = S117I_NO_RULE;
    period->redetained = false;
    if (s117i_in_force(law, S117I_REGS_2022, applied)) {
        period->origin_rule = S117I_RULE_NHS_25;
    } else if (s117i_in_force(law, S117I_REGS_2022, begins)) {
        period->origin_rule = S117I_RULE_NHS_24;
        period->origin_on = S117I_REGS_2022;
    }
}

/* ---- the period --------------------------------------------------------------------------------- */

static void start(s117i_exclusion_period *period, s117_fact order, s117_date day)
{
    period->running = true;
    period->from = day;
    period->to = S117_DATE_OPEN;
    period->first = order;
}

static void stop(s117i_exclusion_period *period, int rule, s117_date day)
{
    period->running = false;
    period->to = period->stopped_on = day;
    period->stopped_by = (int16_t)rule;
}

void s117i_exclusion_begins(const s117i_view *view, s117i_life *life, s117_fact order, s117_date day)
{
    s117i_exclusion_period *period = &life->exclusion;
    s117_power power = power_of(view, order);
    if (is_short(power) && !period->running) {
        period->short_powers = true;
        if (view->law->reading[S117I_NOP + 6] == 'A')
            start(period, order, day);
    }
    if (!s117i_detains_in_hospital(power))
        return;
    discharge_by_redetention(view, life, order);
    if (s117i_is_part_2(power)) {
        s117_date applied = s117i_applied_on(view, order, day);
        if (!lies_inside(period, applied))
            fix_origin(view->law, period, order, applied, day);
    } else if (!period->running) { /* NHS-38: no application, so nothing is fixed by one */
        period->origin = 0;
        period->origin_rule = S117I_NO_RULE;
    }
    if (!period->running) /* NHS-30 */
        start(period, order, day);
}

static bool is_held(const s117i_view *view, const s117i_life *life)
{
    bool short_too = view->law->reading[S117I_NOP + 6] == 'A';
    for (int32_t i = 0; i < life->live_count; i++) {
        s117_power power = power_of(view, life->live[i].order);
        if (s117i_detains_in_hospital(power) || (short_too && is_short(power)))
            return true;
    }
    return false;
}

void s117i_exclusion(const s117i_view *view, s117i_life *life, s117_date day)
{
    s117i_exclusion_period *period = &life->exclusion;
    const s117i_duty *duty = &life->duty;
    if (!period->running)
        return;
    if (duty->ended == day && (duty->end.rule == S117I_RULE_END_1 || duty->end.rule == S117I_RULE_END_7)) { /* NHS-31 */
        stop(period, S117I_RULE_NHS_31, day);
        return;
    }
    bool aftercare = duty->order != 0 && duty->ended == S117_DATE_OPEN;
    if (aftercare || is_held(view, life))
        return;
    period->lapsed = true; /* NHS-32; NOP-1: on the other reading it never ends */
    if (view->law->reading[S117I_NOP + 1] != 'A')
        stop(period, S117I_RULE_NHS_32, day);
}

/* Reg 6(2), (4): those in detention in England, or in aftercare, on the day. */
static void pass_2022(const s117i_view *view, s117i_life *life)
{
    s117i_exclusion_period *period = &life->exclusion;
    if (!period->running)
        return;
    bool aftercare = life->duty.order != 0 && life->duty.started != S117_DATE_OPEN && life->duty.ended == S117_DATE_OPEN;
    period->without_services = aftercare && life->without_services > 0;
    bool provided = aftercare && !(period->without_services && view->law->reading[S117I_NOP + 21] == 'A');
    bool of_duty = life->duty.order != 0 && life->duty.ended == S117_DATE_OPEN;
    bool detained = !aftercare && !s117i_is_hospital_in_wales(view, of_duty ? life->duty.order : period->first, S117I_REGS_2022);
    if (!provided && !detained)
        return;
    period->origin = 0;
    period->origin_on = S117I_REGS_2022;
    period->origin_rule = S117I_RULE_NHS_24;
}

void s117i_exclusion_passes(const s117i_view *view, s117i_life *life, s117_date day)
{
    s117i_exclusion_period *period = &life->exclusion;
    if (!period->past_2016 && day >= S117I_REGS_2016) {
        period->past_2016 = true;
        period->liable_2016 = s117i_liable_to_be_detained(view, life, S117I_REGS_2016 - 1, &period->conditional_2016);
    }
    if (!period->past_2022 && day > S117I_REGS_2022) {
        period->past_2022 = true;
        if (s117i_follows_days(view->law)) /* under one text throughout nothing is carried over */
            pass_2022(view, life);
    }
}
