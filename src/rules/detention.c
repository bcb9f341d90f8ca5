/* Orders in force and what happens under them: leave, CTO, conditional discharge, absence, custody, the end. §2.2 of the rulebook. */
#include "life.h"

bool s117i_is_in(const s117i_live *live)
{
    return (live->traits & (S117I_IN_HOSPITAL | S117I_COMPULSORY)) != 0 && live->phase != S117I_LEAVE_OUT &&
           live->phase != S117I_ON_CTO && live->phase != S117I_CONDITIONAL;
}

const s117i_live *s117i_live_of_duty(const s117i_life *life)
{
    for (int32_t i = 0; i < life->live_count; i++)
        if (life->live[i].root == life->duty.order)
            return &life->live[i];
    return NULL;
}

static s117i_live *live_order(s117i_life *life, s117_fact order)
{
    for (int32_t i = 0; i < life->live_count; i++)
        if (life->live[i].order == order)
            return &life->live[i];
    return NULL;
}

static void drop(s117i_life *life, s117i_live *live)
{
    life->live_count--;
    for (s117i_live *at = live; at < &life->live[life->live_count]; at++)
        at[0] = at[1];
}

static void hint(s117i_life *life, int rule, s117_fact fact, s117i_range when)
{
    life->hint.rule = (int16_t)rule;
    life->hint.fact = fact;
    life->hint.when = when;
}

/* A detention under a named power begins: any duty now running is over (END-4, Worcestershire [44]), and residence is tested afresh. */
void s117i_begin_detention(const s117i_view *view, s117i_life *life, const s117i_live *live, s117i_range from, s117_date day)
{
    if (life->duty.order != 0 && life->duty.started != S117_DATE_OPEN && life->duty.ended == S117_DATE_OPEN) {
        const char *imposed = s117i_imposed_on(view, life, day);
        s117i_leave_behind(life, day, S117I_RULE_END_4, live->order, from);
        life->earlier = life->duty;
        life->earlier.imposed = imposed;
    }
    bool again = life->duty.order != 0 && life->duty.ceased != S117_DATE_OPEN;
    life->points = 0;
    life->duty = (s117i_duty){.order = live->order, .chain_from = day, .qualifying_from = day, .from = from, .again = again,
                              .eligible = {live->rule, live->order, from},
                              .cease = {S117I_NO_RULE, 0, {0, 0}}, .ceased = S117_DATE_OPEN, .started = S117_DATE_OPEN, .ended = S117_DATE_OPEN};
    life->council = life->nhs = (s117i_half){0, S117_UNKNOWN, false};
    life->invalid = life->unsure_ending = life->notice_due = life->waiting = life->council_wrote = life->nhs_wrote = false;
    life->unsure_notice = 0;
    life->notice_on = S117_DATE_OPEN;
    life->unknown_power = 0;
    life->remitted = life->removed = 0;
    life->left = S117I_KNOWN;
    life->doubt = 0;
    life->chain_pending = true;
    life->epoch++;
    hint(life, live->rule, live->order, from);
}

/* ---- the start of an order ---------------------------------------------------------------------- */

/* ELIG-13: the restrictions of s47, s48 or s45A lapse; the detention goes on. The order it goes on with; 0. */
static s117_fact continued_by_notional_37(const s117i_view *view, const s117i_life *life, s117_date day)
{
    const s117i_live *live = s117i_live_of_duty(life);
    if (life->duty.order == 0 || life->duty.ended != S117_DATE_OPEN)
        return 0;
    s117_fact last = life->duty.continued != 0 ? life->duty.continued : life->duty.order;
    bool just_ended = life->duty.cease.fact == last && s117i_working_day(s117i_fact_of(view->person, last), true) == day;
    return live != NULL || just_ended ? life->duty.order : 0;
}

/* More orders than can be in force at once: the oldest that does not count gives way, else the oldest. Never the new one. */
static void make_way(s117i_life *life, s117_fact newcomer)
{
    s117i_live *oldest = &life->live[0];
    for (int32_t i = life->live_count - 1; i >= 0; i--)
        if (life->live[i].qualifies != S117_YES)
            oldest = &life->live[i];
    drop(life, oldest);
    life->crowded = newcomer;
}

static void begin_order(const s117i_view *view, s117i_life *life, const s117i_event *event)
{
    const s117i_fact *order = s117i_fact_of(view->person, event->fact);
    s117i_eligibility e = s117i_eligible(view, event->fact);
    s117i_live live = {.order = event->fact, .root = event->fact, .qualifies = e.qualifies, .rule = e.rule,
                       .traits = s117i_order_traits(view, event->fact),
                       .custody_from = S117_DATE_OPEN, .lapse_on = S117_DATE_OPEN};
    if (live.traits == 0 || order->codes[S117I_SLOT_RECEIVED] == S117_NO)
        return;
    if (life->live_count == S117I_LIVE_MAX)
        make_way(life, event->fact);
    live.restricted = (live.traits & S117I_RESTRICTED) != 0;
    if ((live.traits & S117I_STARTS_CTO) != 0)
        live.phase = S117I_ON_CTO;
    if ((live.traits & S117I_STARTS_CD) != 0)
        live.phase = S117I_CONDITIONAL;
    if (order->codes[S117I_SLOT_POWER] == S117_POWER_N37) {
        s117_fact root = continued_by_notional_37(view, life, event->date);
        if (root != 0) {
            live.root = root;
            life->duty.continued = event->fact;
            life->live[life->live_count++] = live;
            life->left = S117I_KNOWN;
            return;
        }
    }
    life->live[life->live_count++] = live;
    if (e.qualifies == S117_YES) {
        s117_date day = event->date;
        s117i_range accepted = order->dates[S117I_DATE_ORIGINAL];
        bool deemed = order->codes[S117I_SLOT_POWER] == S117_POWER_S19G && accepted.earliest != S117_DATE_UNKNOWN && accepted.earliest < day;
        s117i_begin_detention(view, life, &live, order->from, day);
        if (live.phase == S117I_ON_CTO || live.phase == S117I_CONDITIONAL)
            hint(life, live.phase == S117I_ON_CTO ? S117I_RULE_START_5 : S117I_RULE_START_6, event->fact, order->from);
        if (deemed) { /* OP-25: the actual transfer, or the day guardianship was accepted */
            s117i_touch(life, 25);
            if (view->law->reading[25] == 'B') {
                life->duty.chain_from = life->duty.qualifying_from = accepted.earliest;
                life->chain_pending = false;
            }
        }
    } else if (e.qualifies == S117_UNKNOWN) {
        life->unknown_power = event->fact;
        hint(life, S117I_RULE_ELIG_9, event->fact, order->from);
    }
    if (e.point != 0)
        s117i_touch(life, e.point);
}

/* ---- the end of an order ------------------------------------------------------------------------ */

static int ending_rule(int32_t how)
{
    switch (how) {
    case S117_END_CASE_DISPOSED: return S117I_RULE_START_10;
    case S117_END_REMITTED_TO_PRISON: return S117I_RULE_START_8;
    case S117_END_REMOVED: return S117I_RULE_EVT_15;
    case S117_END_REPLACED: return S117I_RULE_ELIG_13;
    default: return S117I_RULE_START_1;
    }
}

/* Whether the person left hospital that day, as far as the way the order ended says. A hospital stay on record overrides it. */
static void note_whereabouts(s117i_life *life, const s117i_fact *order, s117_fact id)
{
    switch (order->codes[S117I_SLOT_HOW]) {
    case S117_END_STAYED_INFORMAL: case S117_END_STAYED_MCA:
        life->left = S117I_STAYED;
        break;
    case S117_END_EXPIRED: case S117_END_CASE_DISPOSED: case S117_END_REPLACED: case 0:
        life->left = S117I_NOT_SAID;
        break;
    default:
        life->left = S117I_KNOWN;
        break;
    }
    life->left_missing = S117_MISSING_LEFT_HOSPITAL;
    life->left_fact = id;
}

static void finish_order(const s117i_view *view, s117i_life *life, const s117i_event *event)
{
    s117i_live *live = live_order(life, event->fact);
    if (live == NULL)
        return;
    const s117i_fact *order = s117i_fact_of(view->person, event->fact);
    life->doubt = 0;
    bool of_duty = live->root == life->duty.order, was_in = s117i_is_in(live);
    int32_t traits = live->traits;
    drop(life, live);
    if (!of_duty) { /* a later detention, after which nobody said where the person was, may tell */
        if (was_in && (traits & S117I_IN_HOSPITAL) != 0 && life->left != S117I_KNOWN) {
            note_whereabouts(life, order, event->fact);
            hint(life, S117I_RULE_START_2, event->fact, order->to);
        }
        return;
    }
    int32_t how = order->codes[S117I_SLOT_HOW];
    if (was_in)
        note_whereabouts(life, order, event->fact);
    life->duty.cease = (s117i_cause){(int16_t)ending_rule(how), event->fact, order->to};
    if (how == S117_END_REMITTED_TO_PRISON)
        life->remitted = event->fact;
    if (how == S117_END_REMOVED)
        life->removed = event->fact;
    hint(life, ending_rule(how), event->fact, order->to);
}

/* ---- what happens under an order ---------------------------------------------------------------- */

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
    if (live->restricted || (live->traits & S117I_CUSTODY_CLOCK) == 0) /* s41(3)(d): no limit; s2 and others run out by their own end */
        return;
    live->lapse_rule = S117I_RULE_START_9;
    live->lapse_on = expires != S117_DATE_UNKNOWN && expires > six ? expires : six;
    /* A first authority lasts six months (s20(1)), so it cannot outlast six months from an absence within it; a renewed one may. */
    live->lapse_unsure = expires == S117_DATE_UNKNOWN && day >= s117i_add_months(s117i_working_day(order, false), 6);
}

static void child_begins(const s117i_view *view, s117i_life *life, s117i_live *live, const s117i_event *event)
{
    const s117i_fact *fact = s117i_fact_of(view->person, event->fact);
    switch (event->kind) {
    case S117_KIND_LEAVE:
        if (live->phase != S117I_DETAINED)
            return;
        live->phase = (uint8_t)phase_on_leave(view, life, fact);
        hint(life, live->phase == S117I_LEAVE_OUT ? S117I_RULE_START_4 : S117I_RULE_START_3, event->fact, fact->from);
        break;
    case S117_KIND_CTO:
        if ((live->traits & S117I_COMMUNITY) == 0) { /* s17A(2): a finding. No CTO in law; where the person was, nobody says */
            life->doubt = live->order;
            return;
        }
        live->phase = S117I_ON_CTO;
        hint(life, S117I_RULE_START_5, event->fact, fact->from);
        break;
    case S117_KIND_CTO_RECALL:
        if (live->phase != S117I_ON_CTO)
            return;
        live->phase = S117I_RECALLED;
        hint(life, S117I_RULE_EVT_2, event->fact, fact->from);
        break;
    case S117_KIND_CONDITIONAL_DISCHARGE:
        live->phase = S117I_CONDITIONAL;
        hint(life, S117I_RULE_START_6, event->fact, fact->from);
        break;
    case S117_KIND_ABSENCE:
        if (live->phase == S117I_ABSENT)
            return;
        live->before_absence = live->phase;
        if (live->phase == S117I_ON_CTO || live->phase == S117I_CONDITIONAL) /* still out of hospital: nothing changes for s117 */
            return;
        live->phase = S117I_ABSENT;
        absence_lapse(view, live, event->date);
        break;
    default: /* tribunal */
        life->waiting = true;
        life->tribunal = event->fact;
        return;
    }
    live->under = event->fact;
}

/* OP-2, OP-18 reading B: back in detention, so [44] applies and a new detention begins. Asked only where that reading is taken. */
static void begin_again(const s117i_view *view, s117i_life *life, const s117i_live *live, s117i_range from, s117_date day)
{
    if (live->root == life->duty.order) {
        uint64_t points = life->points;
        s117i_begin_detention(view, life, live, from, day);
        life->points |= points;
    }
}

static void end_with_child(s117i_life *life, s117i_live *live, int rule, const s117i_event *event, s117i_range when)
{
    bool of_duty = live->root == life->duty.order;
    drop(life, live);
    if (!of_duty)
        return;
    hint(life, rule, event->fact, when);
    life->duty.cease = life->hint;
}

static void child_ends(const s117i_view *view, s117i_life *life, s117i_live *live, const s117i_event *event)
{
    const s117i_fact *fact = s117i_fact_of(view->person, event->fact);
    int32_t how = fact->codes[S117I_SLOT_HOW];
    switch (event->kind) {
    case S117_KIND_LEAVE:
        if (live->under != event->fact)
            return;
        if (how != S117_LEAVE_ENDED_DISCHARGED)
            live->phase = S117I_DETAINED;
        hint(life, S117I_RULE_EVT_1, event->fact, fact->to);
        break;
    case S117_KIND_CTO:
        if (live->phase != S117I_ON_CTO && live->phase != S117I_RECALLED)
            return;
        if (how != S117_CTO_REVOKED) {
            int rule = how == S117_CTO_CUSTODY ? S117I_RULE_EVT_10 : how == S117_CTO_TRANSFERRED_OUT ? S117I_RULE_EVT_15 : S117I_RULE_EVT_13;
            if (how == S117_CTO_TRANSFERRED_OUT)
                life->removed = event->fact;
            end_with_child(life, live, rule, event, fact->to);
            return;
        }
        live->phase = S117I_DETAINED;
        hint(life, S117I_RULE_EVT_3, event->fact, fact->to);
        s117i_touch(life, 2);
        if (view->law->reading[2] == 'B')
            begin_again(view, life, live, fact->to, event->date);
        break;
    case S117_KIND_CTO_RECALL:
        if (live->phase == S117I_RECALLED || (live->phase == S117I_ABSENT && live->before_absence == S117I_RECALLED)) {
            live->phase = S117I_ON_CTO;
            live->lapse_on = S117_DATE_OPEN;
        }
        break;
    case S117_KIND_CONDITIONAL_DISCHARGE:
        if (live->phase != S117I_CONDITIONAL)
            return;
        if (how != S117_CD_RECALLED) {
            end_with_child(life, live, how == S117_CD_RESTRICTION_ENDED ? S117I_RULE_EVT_12 : S117I_NO_RULE, event, fact->to);
            return;
        }
        live->phase = S117I_DETAINED;
        hint(life, S117I_RULE_EVT_4, event->fact, fact->to);
        s117i_touch(life, 2); /* Wiltshire is firm, but its para 19 left open what [44] now says */
        if (view->law->reading[2] == 'B')
            begin_again(view, life, live, fact->to, event->date);
        break;
    default: /* absence */
        if (live->phase == S117I_ABSENT) /* back in hospital: under the recall, if that is what it was */
            live->phase = live->before_absence == S117I_RECALLED ? S117I_RECALLED : S117I_DETAINED;
        live->lapse_on = S117_DATE_OPEN;
        break;
    }
}

/* s42(5), 73(6): a conditionally discharged patient is absolutely discharged when the restriction ends. Others go on, unrestricted. */
static void restriction_ends(const s117i_view *view, s117i_life *life, s117i_live *live, const s117i_event *event)
{
    s117i_range when = s117i_fact_of(view->person, event->fact)->dates[S117I_DATE_RESTRICTION_ENDED];
    live->restricted = false;
    live->traits |= S117I_CUSTODY_CLOCK | S117I_COMMUNITY;
    if (live->phase == S117I_CONDITIONAL)
        end_with_child(life, live, S117I_RULE_EVT_12, event, when);
}

void s117i_order_event(const s117i_view *view, s117i_life *life, const s117i_event *event)
{
    if (event->kind == S117_KIND_ORDER && event->what == S117I_BEGIN) {
        begin_order(view, life, event);
        return;
    }
    if (event->kind == S117_KIND_ORDER && event->what == S117I_FINISH) {
        finish_order(view, life, event);
        return;
    }
    s117_fact order = event->kind == S117_KIND_ORDER ? event->fact : s117i_fact_of(view->person, event->fact)->parent;
    s117i_live *live = live_order(life, order);
    if (live == NULL)
        return; /* outside its order: a finding */
    if (event->kind == S117_KIND_ORDER)
        restriction_ends(view, life, live, event);
    else if (event->what == S117I_BEGIN)
        child_begins(view, life, live, event);
    else
        child_ends(view, life, live, event);
    if (event->kind == S117_KIND_CTO_RECALL && event->what == S117I_BEGIN && live->phase == S117I_RECALLED) {
        s117i_touch(life, 18);
        if (view->law->reading[18] == 'B')
            begin_again(view, life, live, s117i_fact_of(view->person, event->fact)->from, event->date);
    }
}

/* ---- custody, s22 ------------------------------------------------------------------------------- */

static bool has_custody_clock(const s117i_live *live)
{
    return (live->traits & S117I_CUSTODY_CLOCK) != 0 && !live->restricted && live->qualifies == S117_YES;
}

static void enter_custody(s117i_live *live, s117_date day)
{
    if (!has_custody_clock(live) || live->custody_from != S117_DATE_OPEN)
        return;
    if (live->phase == S117I_ABSENT && live->lapse_rule == S117I_RULE_EVT_14 && live->lapse_on == s117i_add_days(day, 28)) {
        live->phase = live->before_absence; /* one custody after another is no release */
        live->under = live->under_before;
    }
    live->custody_from = day;
    live->lapse_on = s117i_add_months(s117i_add_days(day, -live->custody_days), 6); /* "in aggregate" */
    live->lapse_rule = S117I_RULE_EVT_10;
    live->lapse_unsure = false;
}

/* s22(4)-(8): as if absent without leave from the day of release, with 28 days to be taken back. */
static void leave_custody(const s117i_view *view, s117i_live *live, const s117i_event *event)
{
    if (live->custody_from == S117_DATE_OPEN)
        return;
    live->custody_days += event->date - live->custody_from;
    live->custody_from = live->lapse_on = S117_DATE_OPEN;
    if (live->phase == S117I_ON_CTO || live->phase == S117I_CONDITIONAL)
        return;
    s117_tri returned = s117i_code(view->person, event->fact, S117_RETURNED);
    s117_date order_to = s117i_working_day(s117i_fact_of(view->person, live->order), true);
    if (returned == S117_YES || (returned == S117_UNKNOWN && order_to != S117_DATE_OPEN && order_to > event->date)) {
        live->phase = S117I_DETAINED; /* the order's own later end shows that it did not lapse */
        return;
    }
    live->before_absence = live->phase;
    live->under_before = live->under;
    live->phase = S117I_ABSENT;
    live->under = event->fact;
    live->lapse_on = s117i_add_days(event->date, 28);
    live->lapse_rule = S117I_RULE_EVT_14;
    live->lapse_unsure = returned == S117_UNKNOWN;
}

void s117i_custody_event(const s117i_view *view, s117i_life *life, const s117i_event *event)
{
    const s117i_fact *fact = s117i_fact_of(view->person, event->fact);
    bool begins = event->what == S117I_BEGIN;
    if (s117i_code(view->person, event->fact, S117_CUSTODY_KIND) == S117_CUSTODY_POLICE) { /* no sentence or order of a court, s22(1) */
        life->police += begins ? 1 : -1;
        return;
    }
    life->custodies += begins ? 1 : -1;
    if (begins)
        life->custody = event->fact;
    else
        life->remitted = 0;
    for (int32_t i = 0; i < life->live_count; i++) {
        if (begins)
            enter_custody(&life->live[i], event->date);
        else if (life->custodies == 0)
            leave_custody(view, &life->live[i], event);
    }
    hint(life, S117I_RULE_EVT_7, event->fact, begins ? fact->from : fact->to);
}

/* ---- lapses by law ------------------------------------------------------------------------------ */

s117_date s117i_next_deadline(const s117i_life *life)
{
    s117_date next = life->notice_on;
    for (int32_t i = 0; i < life->live_count; i++)
        if (life->live[i].lapse_on < next)
            next = life->live[i].lapse_on;
    return next;
}

static void lapse(s117i_life *life, s117i_live *live, s117_date day)
{
    bool of_duty = live->root == life->duty.order, unsure = live->lapse_unsure;
    int rule = live->lapse_rule;
    s117_fact order = live->order;
    drop(life, live);
    if (!of_duty)
        return;
    hint(life, rule, order, s117i_exact(day));
    life->duty.cease = life->hint;
    life->left = unsure ? S117I_NOT_SAID : S117I_KNOWN;
    life->left_missing = rule == S117I_RULE_EVT_14 ? S117_MISSING_RETURN : S117_MISSING_EXPIRY;
    life->left_fact = order;
}

void s117i_pass_deadlines(const s117i_view *view, s117i_life *life, s117_date day)
{
    (void)view;
    for (int32_t i = life->live_count - 1; i >= 0; i--)
        if (life->live[i].lapse_on <= day)
            lapse(life, &life->live[i], day);
}
