/* Custody and what it does to an order (s22), and the lapses by law. */
#include "detention.h"

/* Custody that nobody ended, although a home or a civil detention since shows that it is over. */
void s117i_show_released(s117i_life *life)
{
    if (life->open_custodies == 0)
        return;
    life->custodies -= life->open_custodies;
    life->open_custodies = 0;
    life->custody_ended = life->custody;
    life->compulsory_from = S117_DATE_OPEN;
    for (int32_t i = 0; i < life->live_count; i++) {
        if (life->live[i].custody_from != S117_DATE_OPEN)
            life->live[i].lapse_on = S117_DATE_OPEN;
        life->live[i].custody_from = S117_DATE_OPEN;
    }
}

/* ---- custody, s22 ------------------------------------------------------------------------------- */

static bool has_custody_clock(const s117i_live *live)
{
    bool prison_in_name = (live->traits & S117I_FROM_PRISON) != 0 && s117i_is_in(live); /* in hospital under s47 or 48 */
    return (live->traits & S117I_CUSTODY_CLOCK) != 0 && !live->restricted && live->qualifies == S117_YES && !prison_in_name;
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
    bool by_court = s117i_code(view->person, event->fact, S117_CUSTODY_KIND) != S117_CUSTODY_IMMIGRATION; /* s22(1)(a) */
    if (begins)
        life->custody = event->fact;
    else
        life->remitted = 0;
    if (begins && s117i_has_no_end(view, event->fact))
        life->open_custodies++;
    for (int32_t i = 0; i < life->live_count; i++) {
        if (begins && by_court)
            enter_custody(&life->live[i], event->date);
        else if (!begins && life->custodies == 0)
            leave_custody(view, &life->live[i], event);
    }
    s117i_hint(life, S117I_RULE_EVT_7, event->fact, begins ? fact->from : fact->to);
}

/* ---- lapses by law ------------------------------------------------------------------------------ */

static s117_date first_clock(const s117i_live *live)
{
    s117_date first = live->ends_on < live->lapse_on ? live->ends_on : live->lapse_on;
    return live->recall_over < first ? live->recall_over : first;
}

s117_date s117i_next_deadline(const s117i_life *life)
{
    s117_date next = life->notice_on;
    for (int32_t i = 0; i < life->live_count; i++)
        next = first_clock(&life->live[i]) < next ? first_clock(&life->live[i]) : next;
    return next;
}

static void lapse(s117i_life *life, s117i_live *live, s117_date day)
{
    bool ends = live->ends_on <= day;
    if (!ends && live->lapse_on > day) { /* the recall is over, the CTO goes on */
        live->recall_over = S117_DATE_OPEN;
        if (live->phase == S117I_RECALLED)
            live->phase = S117I_ON_CTO;
        return;
    }
    if (live->phase == S117I_ABSENT)
        life->stays_in_name = life->open_stays;
    bool of_duty = live->root == life->duty.order, unsure = !ends && live->lapse_unsure;
    int rule = ends ? live->ends_rule : live->lapse_rule;
    s117_fact order = live->order;
    s117i_drop(life, live);
    if (!of_duty)
        return;
    s117i_hint(life, rule, order, s117i_exact(day));
    life->duty.cease = life->hint;
    life->left = unsure ? S117I_NOT_SAID : S117I_KNOWN;
    life->left_missing = rule == S117I_RULE_EVT_14 ? S117_MISSING_RETURN : S117_MISSING_EXPIRY;
    life->left_fact = order;
}

void s117i_pass_deadlines(const s117i_view *view, s117i_life *life, s117_date day)
{
    (void)view;
    for (int32_t i = life->live_count - 1; i >= 0; i--)
        if (first_clock(&life->live[i]) <= day)
            lapse(life, &life->live[i], day);
}
