/* Which clinical commissioning group owed the duty, from 1 April 2013 to 30 June 2022: SI 2012/2996 reg 14 and Sch 1 para 2, SI 2016/293
 * reg 5. NHS-13 to NHS-17. */
#include "nhs_asked.h"
#include <string.h>

/* Not a community patient (s17D(2)(b)); s130D(2)(b) puts the conditionally discharged within it, by its words. */
s117_fact s117i_liable_to_be_detained(const s117i_view *view, const s117i_life *life, s117_date day, bool *ret_conditional)
{
    s117_fact conditional = 0;
    for (int32_t i = 0; i < life->live_count; i++) {
        const s117i_live *live = &life->live[i];
        s117_power power = s117i_fact_of(view->person, live->order)->codes[S117I_SLOT_POWER];
        bool community = live->phase == S117I_ON_CTO || live->phase == S117I_RECALLED;
        if (!s117i_detains_in_hospital(power) || power == S117_POWER_S4 || community || s117i_is_hospital_in_wales(view, live->order, day))
            continue;
        if (live->phase != S117I_CONDITIONAL)
            return live->order;
        conditional = live->order;
    }
    if (ret_conditional != NULL)
        *ret_conditional = conditional != 0;
    return view->law->reading[S117I_NOP + 22] == 'B' ? 0 : conditional;
}

static s117_fact liable_to_be_detained(const s117i_asked *a)
{
    bool conditional = false;
    s117_fact order = s117i_liable_to_be_detained(a->view, a->life, a->day, &conditional);
    if (conditional)
        s117i_asked_touch(a, 22);
    return order;
}

/* Para 4(3)(b)(ii): then the body is responsible anyway. */
static bool is_on_own_list(const s117i_asked *a, s117_fact placement, s117_date day)
{
    s117i_core_body core;
    s117i_core(a->view, day, &core);
    return core.registered && strcmp(core.body.code, s117i_body_at(a->view, placement).code) == 0;
}

/* Para 2(c), (g), and from 2022 (i): a child placed elsewhere, under 18 and not on a list of the responsible body's own. */
s117_fact s117i_child_placed(const s117i_asked *a, s117_date day, bool head_i)
{
    s117_fact held[S117I_CANDIDATES_MAX];
    int32_t count = s117i_cover(a->view, &a->view->person->standings, day, held, S117I_CANDIDATES_MAX);
    for (int32_t i = 0; i < count; i++) {
        if (s117i_fact_of(a->view->person, held[i])->kind != S117_KIND_CHILD_PLACEMENT)
            continue;
        bool carried_on = s117i_code(a->view->person, held[i], S117_HEAD) == S117_HEAD_I;
        if ((head_i || !carried_on) && s117i_is_child(a->view, day) && !is_on_own_list(a, held[i], day))
            return held[i];
    }
    return 0;
}

/* (h) resident abroad, (i) resident in another nation and a qualifying patient: present in the area, on no English list. */
static bool is_present_only(const s117i_asked *a)
{
    s117i_core_body core;
    s117i_core(a->view, a->day, &core);
    return !core.registered && core.state != S117I_CORE_UNSURE && core.nation > S117_NATION_NORTHERN_IRELAND;
}

static s117_fact present_at(const s117i_asked *a, s117_fact patient)
{
    s117_fact place = 0;
    if (patient != 0)
        return s117i_hospital(a->view, patient, a->day, S117_NHS_BODY);
    if (s117i_cover(a->view, &a->view->person->stays, a->day, &place, 1) == 1)
        return place;
    s117_fact homes[S117I_CANDIDATES_MAX];
    int32_t count = s117i_cover(a->view, &a->view->person->residences, a->day, homes, S117I_CANDIDATES_MAX);
    for (int32_t i = 0; i < count; i++)
        if (s117i_body_at(a->view, homes[i]).code[0] != 0 || s117i_nation_of_place(a->view, homes[i]) <= S117_NATION_ENGLAND)
            return homes[i];
    return a->duty->sent_to;
}

/* NHS-13: reg 14(2)(b). */
static bool by_schedule_1(const s117i_asked *a)
{
    bool out = a->duty->started != S117_DATE_OPEN; /* while still in hospital what is asked is who would owe on leaving it */
    s117_fact child = s117i_child_placed(a, a->day, false), patient = out ? liable_to_be_detained(a) : 0, place;
    if (child != 0) {
        s117i_by_fact(a, S117I_RULE_NHS_13, child, a->day);
        return true;
    }
    if (!out)
        return false;
    if (patient != 0 || is_present_only(a)) {
        place = present_at(a, patient);
        if (place == 0)
            return false;
        s117i_by_fact(a, S117I_RULE_NHS_13, place, a->day);
        return true;
    }
    return false;
}

/* NHS-14: reg 14(2)(a) moves with registration (NOP-9). */
static bool by_registration(const s117i_asked *a, s117_date day)
{
    s117_date on = day;
    if (a->duty->started != S117_DATE_OPEN && a->duty->started < day) {
        s117i_core_body now, then;
        s117i_core(a->view, day, &now);
        s117i_core(a->view, a->duty->started, &then);
        if (strcmp(now.body.code, then.body.code) != 0 || now.state != then.state)
            s117i_asked_touch(a, 9);
        if (s117i_asked_reading(a, 9) == 'B')
            on = a->duty->started;
    }
    return s117i_by_core(a, S117I_RULE_NHS_14, on);
}

/* One body, and the one for the area of residence: it held the duty by s117(3), since reg 14(1) imposes it on another (s117(2E)). */
static bool holds_by_area(const s117i_asked *a, const s117i_core_body *core, s117_date day)
{
    const s117i_where *where = &a->area->where;
    s117i_candidates held = {.count = 0}, there = {.count = 0};
    int32_t original;
    s117i_named_body at = where->place_count == 1 ? s117i_body_at(a->view, where->places[0]) : (s117i_named_body){"", "", 0};
    if (core->state != S117I_CORE || where->state != S117I_SOMEWHERE || at.code[0] == 0)
        return false;
    return s117i_bodies_on(a->view, &core->body, day, &held, &original) == 1 && s117i_bodies_on(a->view, &at, day, &there, &original) == 1 &&
           strcmp(held.codes[0], there.codes[0]) == 0;
}

/* NHS-15: SI 2016/293 reg 5 froze what registration gave on 31 March 2016; what s117(3) or Sch 1 para 2 gave on that day was not frozen. */
static bool is_frozen(const s117i_asked *a)
{
    const s117_date eve = S117I_REGS_2016 - 1;
    s117i_core_body core;
    if (!s117i_follows_days(a->view->law) || a->day < S117I_REGS_2016 || a->duty->started > eve || s117i_is_switched_off(a->view, eve))
        return false;
    if (a->life->exclusion.liable_2016 != 0 || s117i_child_placed(a, eve, false) != 0)
        return false;
    s117i_core(a->view, eve, &core);
    return core.state != S117I_NO_CORE && !holds_by_area(a, &core, eve);
}

static bool by_frozen(const s117i_asked *a)
{
    if (!is_frozen(a) || !by_registration(a, S117I_REGS_2016 - 1))
        return false;
    a->nhs->rule = S117I_RULE_NHS_15;
    return true;
}

void s117i_by_groups(const s117i_asked *a)
{
    bool off = s117i_is_switched_off(a->view, a->day); /* NHS-17 */
    if (off) {
        s117i_asked_note(a, 17);
        s117i_core(a->view, a->day, &a->nhs->core); /* NHS-51: nobody */
    }
    if (s117i_asked_reading(a, 24) != 'B' && by_frozen(a)) {
        if (!off && liable_to_be_detained(a) != 0)
            s117i_asked_touch(a, 24);
        return;
    }
    if (!off && by_schedule_1(a)) {
        if (s117i_asked_reading(a, 24) == 'B' && is_frozen(a))
            s117i_asked_touch(a, 24);
        return;
    }
    if (s117i_asked_reading(a, 24) == 'B' && by_frozen(a))
        return;
    if (!off && !s117i_in_force(a->view->law, S117I_REGS_2016, a->day) && by_registration(a, a->day))
        return;
    s117i_by_area(a, S117I_RULE_NHS_16);
}
