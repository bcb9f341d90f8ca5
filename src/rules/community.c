/* What happens under an order: leave, CTO, recall, conditional discharge, absence, tribunal; §2.2 of the rulebook. */
#include "detention.h"

/* OP-6. Reading A: leave of any length starts the duty, save in the custody of staff. Reading B: by the facts. */
static s117i_phase phase_on_leave(const s117i_view *view, s117i_life *life, const s117i_fact *leave)
{
    s117_tri based = leave->codes[S117I_SLOT_BASED];
    bool any_leave = view->law->reading[6] == 'A';
    switch (leave->codes[S117I_SLOT_LEAVE_KIND]) {
    case S117_LEAVE_ESCORTED:
        return S117I_LEAVE_IN;
    case S117_LEAVE_RESIDENTIAL:
        return S117I_LEAVE_OUT;
    case S117_LEAVE_UNESCORTED:
        s117i_touch(life, 6);
        return any_leave ? S117I_LEAVE_OUT : S117I_LEAVE_IN;
    case S117_LEAVE_OVERNIGHT:
        s117i_touch(life, 6);
        if (any_leave || based == S117_NO)
            return S117I_LEAVE_OUT;
        return based == S117_YES ? S117I_LEAVE_IN : S117I_LEAVE_UNSURE;
    default:
        return S117I_LEAVE_UNSURE;
    }
}

/* START-9: the later of six months beginning with the first day of absence and the end of the authority; s18(4), 21. */
static void absence_lapse(const s117i_view *view, s117i_live *live, s117_date day)
{
    const s117i_fact *order = s117i_fact_of(view->person, live->order);
    s117_date six = s117i_add_months(day, 6), expires = order->dates[S117I_DATE_EXPIRES].earliest;
    bool elsewhere = live->custody_from != S117_DATE_OPEN; /* s22 governs */
    if (elsewhere || live->restricted || (live->traits & S117I_CUSTODY_CLOCK) == 0) /* s41(3)(d): no limit; s2 and others run out by their own end */
        return;
    live->lapse_rule = S117I_RULE_START_9;
    live->lapse_on = expires != S117_DATE_UNKNOWN && expires > six ? expires : six;
    /* A first authority lasts six months (s20(1)), so it cannot outlast six months from an absence within it; a renewed one may. */
    live->lapse_unsure = expires == S117_DATE_UNKNOWN && day >= s117i_add_months(s117i_working_day(order, false), 6);
}

/* After 72 hours in hospital at the latest: s17F(6). */
static s117_date released_by(s117_date day)
{
    return s117i_add_days(day, 3);
}

void s117i_child_begins(const s117i_view *view, s117i_life *life, s117i_live *live, const s117i_event *event)
{
    const s117i_fact *fact = s117i_fact_of(view->person, event->fact);
    switch (event->kind) {
    case S117_KIND_LEAVE: {
        if (live->phase != S117I_DETAINED && live->phase != S117I_LEAVE_IN && live->phase != S117I_LEAVE_UNSURE)
            return;
        s117i_phase on_leave = phase_on_leave(view, life, fact);
        if (live->phase != S117I_DETAINED && on_leave != S117I_LEAVE_OUT)
            return; /* within leave that already runs only leave to live elsewhere makes a difference */
        live->phase = (uint8_t)on_leave;
        if (live->phase == S117I_LEAVE_OUT)
            life->stays_in_name = life->stays; /* a provider's spell runs on during leave */
        s117i_hint(life, live->phase == S117I_LEAVE_OUT ? S117I_RULE_START_4 : S117I_RULE_START_3, event->fact, fact->from);
        break;
    }
    case S117_KIND_CTO:
        if ((live->traits & S117I_COMMUNITY) == 0) { /* s17A(2): a finding. No CTO in law; where the person was, nobody says */
            if (life->stays == 0)
                life->doubt = live->order;
            return;
        }
        live->phase = S117I_ON_CTO;
        life->stays_in_name = life->open_stays;
        s117i_hint(life, S117I_RULE_START_5, event->fact, fact->from);
        break;
    case S117_KIND_CTO_RECALL:
        if (live->phase != S117I_ON_CTO)
            return;
        live->phase = S117I_RECALLED;
        live->recall_open = s117i_has_no_end(view, event->fact);
        if (live->recall_open)
            live->recall_over = released_by(event->date);
        s117i_hint(life, S117I_RULE_EVT_2, event->fact, fact->from);
        break;
    case S117_KIND_CONDITIONAL_DISCHARGE:
        live->phase = S117I_CONDITIONAL;
        life->stays_in_name = life->open_stays;
        s117i_hint(life, S117I_RULE_START_6, event->fact, fact->from);
        break;
    case S117_KIND_ABSENCE:
        if (live->phase == S117I_ABSENT)
            return;
        live->before_absence = live->phase;
        live->under_before = live->under;
        if (live->phase == S117I_ON_CTO || live->phase == S117I_CONDITIONAL) /* still out of hospital: nothing changes for s117 */
            return;
        live->phase = S117I_ABSENT;
        absence_lapse(view, live, event->date);
        break;
    default: /* tribunal */
        if (live->root == life->duty.order) {
            life->waiting = true;
            life->tribunal = event->fact;
        }
        if (s117i_code(view->person, event->fact, S117_OUTCOME) == S117_OUTCOME_FUTURE_DISCHARGE) { /* s72(3) */
            s117_date effective = s117i_date(view->person, event->fact, S117_EFFECTIVE).earliest;
            if (effective > event->date && effective < live->ends_on) {
                live->ends_on = effective;
                live->ends_rule = S117I_RULE_START_1;
            }
        }
        return;
    }
    live->under = event->fact;
}

/* OP-2, OP-18 reading B: back in detention, so [44] applies and a new detention begins. Asked only where that reading is taken. */
void s117i_begin_again(const s117i_view *view, s117i_life *life, const s117i_live *live, s117i_range from, s117_date day)
{
    if (live->root == life->duty.order) {
        uint64_t points = life->points;
        s117i_begin_detention(view, life, live, from, day);
        life->points |= points;
    }
}

/* A CTO revoked, or a recall from conditional discharge: OP-2. */
static void detained_again(const s117i_view *view, s117i_life *life, s117i_live *live, int rule, const s117i_event *event)
{
    s117i_range when = s117i_fact_of(view->person, event->fact)->to;
    live->phase = S117I_DETAINED;
    s117i_hint(life, rule, event->fact, when);
    s117i_touch(life, 2);
    if (view->law->reading[2] == 'B')
        s117i_begin_again(view, life, live, when, event->date);
}

static void end_with_child(s117i_life *life, s117i_live *live, int rule, const s117i_event *event, s117i_range when)
{
    bool of_duty = live->root == life->duty.order;
    s117i_drop(life, live);
    if (!of_duty)
        return;
    s117i_hint(life, rule, event->fact, when);
    life->duty.cease = life->hint;
}

/* Nobody recorded how a CTO or conditional discharge ended; the order's own later end, or another one under it, shows that detention went on. */
static bool order_goes_on(const s117i_view *view, const s117i_live *live, const s117i_event *event)
{
    s117_date ends = s117i_working_day(s117i_fact_of(view->person, live->order), true);
    if (ends != S117_DATE_OPEN && ends > event->date)
        return true;
    for (s117_fact id = 0; (id = s117i_next_under(view->person, live->order, live->twin, id)) != 0;) {
        const s117i_fact *fact = s117i_fact_of(view->person, id);
        if (fact->kind == event->kind && s117i_visible(view->person, id, view->known_by) && s117i_working_day(fact, false) >= event->date)
            return true;
    }
    return false;
}

/* Neither absent nor recalled any more. What custody set running runs on. */
static void back(s117i_live *live)
{
    live->recall_over = S117_DATE_OPEN;
    if (live->custody_from == S117_DATE_OPEN)
        live->lapse_on = S117_DATE_OPEN;
}

void s117i_child_ends(const s117i_view *view, s117i_life *life, s117i_live *live, const s117i_event *event)
{
    const s117i_fact *fact = s117i_fact_of(view->person, event->fact);
    int32_t how = fact->codes[S117I_SLOT_HOW];
    switch (event->kind) {
    case S117_KIND_LEAVE:
        if (live->under != event->fact)
            return;
        if (how != S117_LEAVE_ENDED_DISCHARGED) {
            live->phase = S117I_DETAINED;
            life->stays_in_name = 0;
        }
        s117i_hint(life, S117I_RULE_EVT_1, event->fact, fact->to);
        break;
    case S117_KIND_CTO:
        if (live->phase != S117I_ON_CTO && live->phase != S117I_RECALLED)
            return;
        if (how == 0 && order_goes_on(view, live, event))
            how = S117_CTO_REVOKED;
        if (how != S117_CTO_REVOKED) {
            int rule = how == 0 ? S117I_NO_RULE : how == S117_CTO_CUSTODY ? S117I_RULE_EVT_10 : how == S117_CTO_TRANSFERRED_OUT ? S117I_RULE_EVT_15 : S117I_RULE_EVT_13;
            if (how == S117_CTO_TRANSFERRED_OUT)
                life->removed = event->fact;
            end_with_child(life, live, rule, event, fact->to);
            return;
        }
        if (live->root == life->duty.order)
            life->revoked_on = event->date;
        detained_again(view, life, live, S117I_RULE_EVT_3, event);
        break;
    case S117_KIND_CTO_RECALL:
        if (live->phase == S117I_RECALLED || (live->phase == S117I_ABSENT && live->before_absence == S117I_RECALLED)) {
            live->phase = S117I_ON_CTO;
            back(live);
        }
        break;
    case S117_KIND_CONDITIONAL_DISCHARGE:
        if (live->phase != S117I_CONDITIONAL)
            return;
        if (how == 0 && order_goes_on(view, live, event))
            how = S117_CD_RECALLED;
        if (how != S117_CD_RECALLED) {
            end_with_child(life, live, how == S117_CD_RESTRICTION_ENDED ? S117I_RULE_EVT_12 : S117I_NO_RULE, event, fact->to);
            return;
        }
        detained_again(view, life, live, S117I_RULE_EVT_4, event); /* Wiltshire is firm, but its para 19 left open what [44] now says */
        break;
    default: /* absence */
        if (live->phase == S117I_ABSENT) /* back in hospital: under the recall, if that is what it was */
            live->phase = live->before_absence == S117I_RECALLED ? S117I_RECALLED : S117I_DETAINED;
        back(live);
        if (live->phase == S117I_RECALLED) {
            live->under = live->under_before;
            live->recall_over = live->recall_open ? released_by(event->date) : S117_DATE_OPEN;
        }
        break;
    }
}

/* s42(5), 73(6): a conditionally discharged patient is absolutely discharged when the restriction ends. Others go on, unrestricted. */
void s117i_restriction_ends(const s117i_view *view, s117i_life *life, s117i_live *live, const s117i_event *event)
{
    s117i_range when = s117i_fact_of(view->person, event->fact)->dates[S117I_DATE_RESTRICTION_ENDED];
    live->restricted = false;
    live->traits |= S117I_CUSTODY_CLOCK | S117I_COMMUNITY;
    if (live->phase == S117I_CONDITIONAL)
        end_with_child(life, live, S117I_RULE_EVT_12, event, when);
}
