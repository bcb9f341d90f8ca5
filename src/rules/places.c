/* Homes, hospital stays and the place a hospital sent the person to: what they show of where the person is. */
#include "detention.h"
#include <string.h>

void s117i_count(int32_t *counter, s117_fact *fact, const s117i_event *event)
{
    if (event->what == S117I_BEGIN) {
        (*counter)++;
        *fact = event->fact;
    } else {
        (*counter)--;
    }
}

const s117i_live *s117i_holding_order(const s117i_life *life, bool ours)
{
    for (int32_t i = 0; i < life->live_count; i++) {
        const s117i_live *live = &life->live[i];
        if (s117i_is_in(live) && (live->root == life->duty.order) == ours)
            return live;
    }
    return NULL;
}

/* A home outside hospital shows that the person has left it, if nobody said when. */
void s117i_residence_event(const s117i_view *view, s117i_life *life, const s117i_event *event)
{
    const s117i_fact *fact = s117i_fact_of(view->person, event->fact);
    bool outside = s117i_says_outside(view->person, event->fact);
    s117_fact here = 0;
    s117i_count(outside ? &life->homes_away : &life->homes_here, outside ? &life->away : &here, event);
    if (event->what != S117I_BEGIN)
        return;
    life->remitted = 0;
    s117i_show_released(life);
    if (outside)
        life->away_from = event->date;
    else
        life->removed = 0;
    const s117i_live *ours = s117i_holding_order(life, true);
    bool held = ours != NULL || s117i_holding_order(life, false) != NULL || life->stays > 0;
    if (ours != NULL && ours->phase == S117I_DETAINED && life->stays == 0 && s117i_has_no_end(view, ours->order))
        life->doubt = ours->order; /* a new home during a detention that has no end on record */
    if (!held && life->left != S117I_KNOWN) { /* the person had left by then; since the end of detention at the earliest */
        s117i_range by_then = {life->duty.ceased < event->date ? life->duty.ceased : event->date, fact->from.latest};
        bool informal = life->left == S117I_STAYED;
        life->left = S117I_KNOWN;
        life->hint = (s117i_cause){informal ? S117I_RULE_START_2 : S117I_RULE_START_1, event->fact, by_then};
    }
}

void s117i_stay_event(const s117i_view *view, s117i_life *life, const s117i_event *event)
{
    s117i_count(&life->stays, &life->stay, event);
    life->remitted = 0;
    if (event->what == S117I_BEGIN) {
        life->left = S117I_KNOWN; /* this stay will say when */
        life->doubt = 0;
        life->left_by_stay = false;
        life->open_stays += s117i_has_no_end(view, event->fact) ? 1 : 0;
    }
    if (life->stays_in_name > life->stays)
        life->stays_in_name = life->stays;
    if (event->what != S117I_FINISH || life->stays > 0)
        return;
    const s117i_live *ours = s117i_live_of_duty(life);
    if (ours != NULL && ours->phase == S117I_DETAINED) {
        life->left_by_stay = true;
        if (s117i_has_no_end(view, ours->order))
            life->doubt = ours->order; /* out of hospital, and the detention has no end on record */
    }
    life->left = S117I_KNOWN;
    int rule = life->duty.started == S117_DATE_OPEN ? S117I_RULE_START_2 : S117I_RULE_EVT_5;
    s117i_hint(life, rule, event->fact, s117i_fact_of(view->person, event->fact)->to);
}

/* s117(3)(c): the last place recorded for this detention; of one day the order's own, then by area: the order of entry must not show. */
void s117i_destination_event(const s117i_view *view, s117i_life *life, const s117i_event *event)
{
    const s117i_fact *fact = s117i_fact_of(view->person, event->fact);
    s117_fact before = life->duty.sent_to;
    const s117i_duty *duty = &life->duty;
    bool of_another = fact->parent != 0 && fact->parent != duty->order && fact->parent != duty->twin && fact->parent != duty->continued;
    if (duty->order == 0 || of_another)
        return;
    if (before != 0 && life->duty.started != S117_DATE_OPEN && life->duty.started < event->date)
        return; /* where a later admission sent the person is another matter */
    const s117i_fact *old = before != 0 ? s117i_fact_of(view->person, before) : NULL;
    bool same_day = old != NULL && s117i_working_day(old, false) == event->date;
    bool own_first = same_day && (fact->parent != 0) != (old->parent != 0);
    if (own_first ? fact->parent != 0
                  : !same_day || strcmp(s117i_text(view->person, event->fact, S117_AREA), s117i_text(view->person, before, S117_AREA)) < 0)
        life->duty.sent_to = event->fact;
}
