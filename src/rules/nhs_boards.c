/* Which integrated care board owes the duty, since 1 July 2022: SI 2022/635 regs 5 to 7 and its Schedule. NHS-18 to NHS-28. */
#include "nhs_asked.h"
#include <string.h>

/* Where the law follows the days, the regulations of 2022 look at what was so before them; one text throughout does not. */
static bool is_before_2022(const s117i_asked *a, s117_date day)
{
    return s117i_follows_days(a->view->law) && day < S117I_REGS_2022;
}

/* Reg 7: "is usually resident in England", read as of the day asked about (NOP-10). */
static bool is_usually_in_england(const s117i_asked *a)
{
    int32_t nation = s117i_usual_nation(a->view, a->day);
    if (a->duty->started != S117_DATE_OPEN && a->duty->started < a->day) {
        int32_t then = s117i_usual_nation(a->view, a->duty->started);
        if ((then > S117_NATION_ENGLAND) != (nation > S117_NATION_ENGLAND))
            s117i_asked_touch(a, 10);
        if (s117i_asked_reading(a, 10) == 'A')
            nation = then;
    }
    return nation <= S117_NATION_ENGLAND;
}

typedef struct arrangement { bool known, by_nhse; } arrangement;

static bool is_of_nhse(const s117i_asked *a, int32_t by)
{
    return by == S117_ARRANGED_NHSE || (by == S117_ARRANGED_DELEGATED && s117i_asked_reading(a, 18) != 'B');
}

/* Whether NHS England arranged "the period of detention": of a mixed one, as on the day of discharge (NOP-8). */
static arrangement who_arranged(const s117i_asked *a)
{
    s117_fact last = s117i_hospital(a->view, a->duty->order, s117i_discharged_on(a), S117_ARRANGED_BY);
    int32_t by = s117i_code(a->view->person, last, S117_ARRANGED_BY), first = s117i_code(a->view->person, a->duty->order, S117_ARRANGED_BY);
    if (by == S117_ARRANGED_DELEGATED) { /* the duty of s3B stays NHS England's */
        s117i_asked_touch(a, 18);
        s117i_asked_warn(a, S117_FINDING_DELEGATED);
    }
    bool nhse = is_of_nhse(a, by);
    if (first != 0 && is_of_nhse(a, first) != nhse) {
        s117i_asked_touch(a, 8);
        if (s117i_asked_reading(a, 8) == 'A')
            nhse = false;
        if (s117i_asked_reading(a, 8) == 'B')
            nhse = true;
    }
    return (arrangement){by != 0, nhse};
}

/* Regs 7(4), (5): NHS-22, NHS-23. NOP-3: inside an exclusion period, or of those in detention on 1 July 2022, the same. */
static bool by_regulation_7_4(const s117i_asked *a)
{
    s117_date first = s117i_first_day(a->view, a->duty);
    s117i_asked_warn(a, S117_FINDING_NHSE_ARRANGED);
    const s117i_exclusion_period *period = &a->life->exclusion;
    bool carried = period->origin_rule == S117I_RULE_NHS_24 || (period->origin_rule == S117I_RULE_NHS_25 && period->origin_on < first);
    if (carried) {
        s117i_asked_touch(a, 3);
        if (s117i_asked_reading(a, 3) == 'B') /* the originating board */
            return s117i_by_core(a, period->origin_rule, period->origin_on);
    }
    if (is_before_2022(a, first))
        return s117i_by_core(a, S117I_RULE_NHS_22, s117i_discharged_on(a));
    return s117i_by_core(a, S117I_RULE_NHS_23, first);
}

/* NHS-18: during the detention the home board stayed responsible for a child placed elsewhere (NOP-11). */
static bool by_placement(const s117i_asked *a)
{
    s117_date last = s117i_add_days(s117i_discharged_on(a), -1), first = s117i_first_day(a->view, a->duty);
    s117_fact child = s117i_child_placed(a, last < first ? first : last, true);
    if (child == 0)
        child = s117i_child_placed(a, first, true);
    if (child == 0)
        return false;
    s117i_asked_touch(a, 11);
    if (s117i_asked_reading(a, 11) == 'B')
        return false;
    s117i_by_fact(a, S117I_RULE_NHS_18, child, first);
    return true;
}

static s117_date own_application(const s117i_asked *a)
{
    s117_fact order = a->duty->order;
    return s117i_applied_on(a->view, order, s117i_working_day(s117i_fact_of(a->view->person, order), false));
}

/* An application is good for 14 days (MHA s6(1)(a)): if its day is not recorded, and the board changed in those days, it must be asked. */
static bool may_have_been_made_before(const s117i_asked *a)
{
    const s117i_exclusion_period *period = &a->life->exclusion;
    s117i_core_body on, before;
    int32_t original;
    if (period->origin == 0)
        return false;
    s117i_range made = s117i_fact_of(a->view->person, period->origin)->dates[S117I_DATE_APPLICATION];
    if (made.earliest != S117_DATE_UNKNOWN || made.latest != S117_DATE_OPEN)
        return false;
    s117i_core(a->view, period->origin_on, &on);
    s117i_core(a->view, s117i_add_days(period->origin_on, -14), &before);
    if (on.state != S117I_CORE || before.state != S117I_CORE || strcmp(on.body.code, before.body.code) == 0)
        return false;
    s117i_by_core(a, S117I_RULE_NHS_25, period->origin_on);
    s117i_bodies_on(a->view, &before.body, a->day, &a->nhs->who, &original);
    if (a->nhs->who.count > 1) {
        a->nhs->state = S117_NHS_UNDETERMINED;
        s117i_nhs_misses(a->nhs, S117_MISSING_APPLICATION, period->origin);
    }
    return true;
}

/* The board responsible on the day the application was made: NHS-25. */
static bool by_application(const s117i_asked *a)
{
    const s117i_exclusion_period *period = &a->life->exclusion;
    s117_date on = period->origin_on;
    if (period->origin_rule == S117I_NO_RULE) { /* reg 5 and 6 give nobody: ordinary responsibility at the time, reg 7(2) */
        s117i_asked_note(a, 34);
        return s117i_by_core(a, S117I_RULE_NHS_25, own_application(a));
    }
    if (period->origin != a->duty->order) { /* s3 after s2, or again: the application that led to it was not a relevant one */
        s117i_asked_touch(a, 4);
        if (s117i_asked_reading(a, 4) == 'A')
            return s117i_by_core(a, S117I_RULE_NHS_25, own_application(a));
    }
    if (may_have_been_made_before(a))
        return true;
    if (period->lapsed)
        s117i_asked_touch(a, 1);
    if (period->short_powers)
        s117i_asked_touch(a, 6);
    s117_date admitted = period->origin != 0 ? s117i_working_day(s117i_fact_of(a->view->person, period->origin), false) : on;
    if (admitted != on) {
        s117i_asked_touch(a, 12);
        on = s117i_asked_reading(a, 12) == 'B' ? admitted : on;
    }
    if (period->origin_on < period->from || period->from == S117_DATE_OPEN || period->origin == period->first)
        s117i_asked_note(a, 33);
    else
        s117i_asked_note(a, 34);
    return s117i_by_core(a, S117I_RULE_NHS_25, on);
}

/* NHS-26: no Part 2 application, so only ordinary responsibility during the detention is left (NOP-2). */
static bool by_first_day(const s117i_asked *a)
{
    s117_date first = s117i_first_day(a->view, a->duty), last = s117i_discharged_on(a);
    s117i_core_body on_first, on_last;
    s117i_core(a->view, first, &on_first);
    s117i_core(a->view, last, &on_last);
    s117i_asked_note(a, 38);
    if (on_first.state == S117I_CORE && on_last.state == S117I_CORE && on_first.body.fact != on_last.body.fact) {
        s117i_asked_touch(a, 2);
        if (s117i_asked_reading(a, 2) == 'B')
            return s117i_by_core(a, S117I_RULE_NHS_26, last);
        if (s117i_asked_reading(a, 2) == 'C') { /* both had it */
            int32_t original;
            s117i_by_core(a, S117I_RULE_NHS_26, first);
            s117i_bodies_on(a->view, &on_last.body, a->day, &a->nhs->who, &original);
            a->nhs->state = a->nhs->who.count == 1 ? a->nhs->state : S117_NHS_UNDETERMINED;
            return true;
        }
    }
    return s117i_by_core(a, S117I_RULE_NHS_26, first);
}

/* NHS-19: Schedule para 2(k), a resident of another nation, on no English list, detained here and now usually resident in England. */
static bool by_presence(const s117i_asked *a)
{
    const s117i_core_body *core = &a->nhs->core;
    bool other_nation = core->rule == S117I_RULE_NHS_50 && !core->registered;
    if (!other_nation || s117i_is_hospital_in_wales(a->view, a->duty->order, s117i_discharged_on(a)))
        return false;
    s117i_by_fact(a, S117I_RULE_NHS_19, s117i_hospital(a->view, a->duty->order, s117i_discharged_on(a), S117_NHS_BODY), s117i_first_day(a->view, a->duty));
    return true;
}

/* Reg 7(2), for a detention a local body arranged. */
static bool by_regulation_7_2(const s117i_asked *a)
{
    const s117i_exclusion_period *period = &a->life->exclusion;
    s117_date first = s117i_first_day(a->view, a->duty);
    if (by_placement(a))
        return true;
    if (s117i_is_hospital_in_wales(a->view, a->duty->order, s117i_discharged_on(a))) { /* not a s130C patient: regs 5 and 6 not met */
        s117i_asked_warn(a, S117_FINDING_HOSPITAL_IN_WALES);
        s117i_asked_touch(a, 23);
        if (s117i_asked_reading(a, 23) != 'B')
            return s117i_by_core(a, S117I_RULE_NHS_28, is_before_2022(a, first) ? S117I_REGS_2022 : first);
    }
    if (period->without_services)
        s117i_asked_touch(a, 21);
    if (period->redetained) {
        s117i_asked_touch(a, 5);
        a->nhs->points |= UINT64_C(1) << 30;
    }
    if (period->origin_rule == S117I_RULE_NHS_24) {
        s117i_asked_warn(a, S117_FINDING_LEGACY_DATE);
        return s117i_by_core(a, S117I_RULE_NHS_24, S117I_REGS_2022);
    }
    if (s117i_is_part_2(s117i_asked_power(a, a->duty->order)))
        return !is_before_2022(a, own_application(a)) && by_application(a);
    return !is_before_2022(a, first) && by_first_day(a);
}

static bool same_answer(const s117i_nhs *x, const s117i_nhs *y)
{
    return x->state == S117_NHS_DETERMINED && y->state == S117_NHS_DETERMINED && x->who.bodies[0] == y->who.bodies[0];
}

/* Nobody recorded who arranged the detention: if both give one body, that; else it must be asked. */
static bool by_either(const s117i_asked *a, s117_fact order)
{
    s117i_nhs other = *a->nhs;
    s117i_asked nhse = *a;
    nhse.nhs = &other;
    bool found = by_regulation_7_2(a), other_found = by_regulation_7_4(&nhse);
    if (!found && by_presence(a))
        found = true;
    if (found && other_found && same_answer(a->nhs, &other))
        return true;
    if (found && a->nhs->state == S117_NHS_DETERMINED && other.state == S117_NHS_DETERMINED && other_found) {
        s117i_add_candidate(&a->nhs->who, other.who.bodies[0], other.who.codes[0]);
        a->nhs->state = S117_NHS_UNDETERMINED;
        s117i_nhs_misses(a->nhs, S117_MISSING_ARRANGED_BY, order);
    }
    return found;
}

void s117i_by_boards(const s117i_asked *a)
{
    if (!is_usually_in_england(a)) {
        s117i_asked_warn(a, S117_FINDING_USUALLY_ELSEWHERE);
        s117i_by_area(a, S117I_RULE_NHS_20);
        return;
    }
    if (is_before_2022(a, s117i_asked_discharge(a))) {
        s117i_asked_warn(a, S117_FINDING_LEGACY_DATE);
        if (s117i_by_core(a, S117I_RULE_NHS_21, S117I_REGS_2022))
            return;
    } else {
        arrangement arranged = who_arranged(a);
        if (!arranged.known && by_either(a, a->duty->order))
            return;
        if (arranged.by_nhse && by_regulation_7_4(a))
            return;
        if (arranged.known && (!arranged.by_nhse || s117i_asked_reading(a, 3) == 'B') && by_regulation_7_2(a))
            return;
        if (arranged.known && by_presence(a))
            return;
    }
    s117i_by_area(a, S117I_RULE_NHS_27);
}
