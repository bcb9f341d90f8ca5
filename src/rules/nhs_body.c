/* Which NHS body owes the duty: s117(3), SI 2012/2996 regs 14, 15, SI 2016/293 reg 5, SI 2022/635 regs 5 to 8. NHS-1 to NHS-29; the
 * branches stand in the order of §10.2, and the first that applies decides. */
#include "nhs.h"
#include <string.h>

typedef struct asked {
    const s117i_view *view;
    const s117i_life *life;
    const s117i_duty *duty;
    const s117i_responsible_body *council;
    const s117i_responsible_body *area; /* the council by s117(3) alone: s46 deems for the council's half only (NOP-16) */
    s117_date day;
    s117i_nhs *nhs;
    bool without_services; /* of NHS England: NHS-11 is left out */
} asked;

static void touch(const asked *a, int nop) { a->nhs->points |= UINT64_C(1) << (S117I_NOP + nop); }
static char reading(const asked *a, int nop) { return a->view->law->reading[S117I_NOP + nop]; }
static void warn(const asked *a, int finding) { a->nhs->findings |= UINT64_C(1) << finding; }
static void note(const asked *a, int rule) { a->nhs->rules |= UINT64_C(1) << rule; }

static s117_power power_of(const asked *a, s117_fact order)
{
    return s117i_fact_of(a->view->person, order)->codes[S117I_SLOT_POWER];
}

static void by_area(const asked *a, int rule) { s117i_settle_area(a->view, a->nhs, rule, a->area, a->day); }

static bool by_core(const asked *a, int rule, s117_date fixed_on)
{
    return s117i_settle_core(a->view, a->nhs, rule, fixed_on, a->day);
}

static void by_fact(const asked *a, int rule, s117_fact fact, s117_date fixed_on)
{
    s117i_named_body body = s117i_body_at(a->view, fact);
    if (body.code[0] != 0) {
        s117i_settle(a->view, a->nhs, rule, fixed_on, &body, a->day);
        return;
    }
    bool placement = s117i_fact_of(a->view->person, fact)->kind == S117_KIND_CHILD_PLACEMENT;
    a->nhs->rule = (int16_t)rule;
    a->nhs->fixed_on = fixed_on;
    a->nhs->state = S117_NHS_UNDETERMINED;
    s117i_nhs_misses(a->nhs, placement ? S117_MISSING_PLACING_BODY : S117_MISSING_NHS_AREA, fact);
}

/* The day the person was discharged from the detention the aftercare relates to; OPEN: no end is known. Someone on leave is not discharged; on a CTO
 * or conditional discharge, yes (s17A(1), s17D(2)(b)). */
s117_date s117i_discharge_day(const s117i_view *view, const s117i_duty *duty)
{
    if (duty->started == S117_DATE_OPEN || duty->start.rule != S117I_RULE_START_4)
        return duty->started;
    s117_date first = s117i_working_day(s117i_fact_of(view->person, duty->order), true);
    for (s117_fact id = 0; (id = s117i_next_under(view->person, duty->order, duty->twin, id)) != 0;) {
        const s117i_fact *fact = s117i_fact_of(view->person, id);
        s117_date day = s117i_working_day(fact, false);
        bool discharges = fact->kind == S117_KIND_CTO || fact->kind == S117_KIND_CONDITIONAL_DISCHARGE;
        if (discharges && day >= duty->started && day < first && s117i_visible(view->person, id, view->known_by))
            first = day;
    }
    return first;
}

static s117_date discharge_day(const asked *a)
{
    s117_date day = s117i_discharge_day(a->view, a->duty);
    return day <= a->day ? day : S117_DATE_OPEN;
}

/* The same; still in it: the day asked about. */
static s117_date discharged_on(const asked *a)
{
    s117_date day = discharge_day(a);
    return day != S117_DATE_OPEN ? day : a->day;
}

/* Where the law follows the days, the regulations of 2022 look at what was so before them; one text throughout does not. */
static bool is_before_2022(const asked *a, s117_date day)
{
    return s117i_follows_days(a->view->law) && day < S117I_REGS_2022;
}

/* ---- the area lies in Wales: NHS-10 --------------------------------------------------------------- */

static int32_t nation_of(const asked *a, s117_fact place)
{
    int32_t nation = s117i_nation_of(a->view, place), body;
    if (nation == S117_NATION_UNKNOWN && (body = s117i_register_find(a->view->law->reg, s117i_body_at(a->view, place).code)) >= 0)
        nation = a->view->law->reg->bodies[body].nation;
    return nation;
}

/* Yes: s117(3) points to Wales, so the duty was never an English body's to move. Unknown: it may. */
static s117_tri is_welsh(const asked *a)
{
    const s117i_where *where = &a->area->where;
    int32_t welsh = 0;
    for (int32_t i = 0; i < where->place_count; i++)
        welsh += nation_of(a, where->places[i]) == S117_NATION_WALES;
    if (where->place_count == 0)
        return S117_UNKNOWN;
    if (welsh == 0)
        return S117_NO;
    return welsh == where->place_count ? S117_YES : S117_UNKNOWN;
}

/* ---- NHS England: NHS-11 -------------------------------------------------------------------------- */

/* Services NHS England must arrange, SI 2012/2996 regs 7, 10 and Sch 4: for serving members and their families, in prison, specialised. */
static s117_fact service_of_nhs_england(const asked *a, bool *ret_all)
{
    s117_fact held[S117I_CANDIDATES_MAX], found = 0;
    int32_t count = s117i_cover(a->view, &a->view->person->standings, a->day, held, S117I_CANDIDATES_MAX);
    *ret_all = false;
    for (int32_t i = 0; i < count; i++) {
        int32_t kind = s117i_fact_of(a->view->person, held[i])->kind;
        int32_t status = s117i_code(a->view->person, held[i], S117_FORCES_STATUS);
        bool forces = kind == S117_KIND_FORCES && status != S117_FORCES_OTHER && status != 0;
        if (!forces && kind != S117_KIND_NHSE_SERVICE)
            continue;
        bool all = forces || s117i_code(a->view->person, held[i], S117_WHOLE_PACKAGE) == S117_YES;
        if (found == 0 || (all && !*ret_all))
            found = held[i];
        *ret_all = *ret_all || all;
    }
    return found;
}

static int32_t nhs_england(const asked *a)
{
    const s117i_register *reg = a->view->law->reg;
    for (uint32_t i = 0; i < reg->count; i++)
        if (reg->bodies[i].kind == S117_BODY_NHS_ENGLAND && (reg->bodies[i].to == S117_DATE_OPEN || reg->bodies[i].to > a->day))
            return (int32_t)i;
    return -1;
}

static bool by_nhs_england(const asked *a)
{
    bool all = false;
    s117_fact service = a->view->person->standings.count > 0 ? service_of_nhs_england(a, &all) : 0;
    if (service == 0 || !s117i_in_force(a->view->law, S117I_CCG_2013, a->day))
        return false;
    int32_t body = nhs_england(a);
    warn(a, S117_FINDING_NHSE_ARRANGED);
    a->nhs->service = service;
    if (!all) { /* the rest of the package stays where it is, or the whole duty moves */
        touch(a, 19);
        if (reading(a, 19) != 'A')
            return false;
    }
    s117i_named_body nhse = {body >= 0 ? a->view->law->reg->bodies[body].code : "", "", service};
    a->nhs->rule = S117I_RULE_NHS_11;
    a->nhs->fixed_on = s117i_working_day(s117i_fact_of(a->view->person, service), false);
    a->nhs->state = body >= 0 ? S117_NHS_DETERMINED : S117_NHS_UNDETERMINED;
    a->nhs->body = nhse;
    a->nhs->service = 0;
    if (body >= 0)
        s117i_add_candidate(&a->nhs->who, body, nhse.code);
    return true;
}

/* ---- 1 April 2013 to 30 June 2022 ----------------------------------------------------------------- */

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

static s117_fact liable_to_be_detained(const asked *a)
{
    bool conditional = false;
    s117_fact order = s117i_liable_to_be_detained(a->view, a->life, a->day, &conditional);
    if (conditional)
        touch(a, 22);
    return order;
}

/* Para 4(3)(b)(ii): then the body is responsible anyway. */
static bool is_on_own_list(const asked *a, s117_fact placement, s117_date day)
{
    s117i_core_body core;
    s117i_core(a->view, day, &core);
    return core.registered && strcmp(core.body.code, s117i_body_at(a->view, placement).code) == 0;
}

/* Para 2(c), (g), and from 2022 (i): a child placed elsewhere, under 18 and not on a list of the responsible body's own. */
static s117_fact child_placed(const asked *a, s117_date day, bool head_i)
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
static bool is_present_only(const asked *a, s117_fact patient, s117i_core_body *core)
{
    s117i_core(a->view, a->day, core);
    if (core->registered || core->state == S117I_CORE_UNSURE)
        return false;
    return core->nation > S117_NATION_NORTHERN_IRELAND || (patient != 0 && core->nation >= S117_NATION_WALES);
}

static s117_fact present_at(const asked *a, s117_fact patient)
{
    s117_fact place = 0;
    if (patient != 0)
        return s117i_hospital(a->view, patient, a->day, S117_NHS_BODY);
    if (s117i_cover(a->view, &a->view->person->stays, a->day, &place, 1) == 1)
        return place;
    s117_fact homes[S117I_CANDIDATES_MAX];
    int32_t count = s117i_cover(a->view, &a->view->person->residences, a->day, homes, S117I_CANDIDATES_MAX);
    for (int32_t i = 0; i < count; i++)
        if (s117i_body_at(a->view, homes[i]).code[0] != 0 || nation_of(a, homes[i]) <= S117_NATION_ENGLAND)
            return homes[i];
    return a->duty->sent_to;
}

/* NHS-13: reg 14(2)(b). */
static bool by_schedule_1(const asked *a)
{
    bool out = a->duty->started != S117_DATE_OPEN; /* while still in hospital what is asked is who would owe on leaving it */
    s117_fact child = child_placed(a, a->day, false), patient = out ? liable_to_be_detained(a) : 0, place;
    s117i_core_body core;
    if (child != 0) {
        by_fact(a, S117I_RULE_NHS_13, child, a->day);
        return true;
    }
    if (!out)
        return false;
    if (patient != 0 || is_present_only(a, patient, &core)) {
        place = present_at(a, patient);
        if (place == 0)
            return false;
        by_fact(a, S117I_RULE_NHS_13, place, a->day);
        return true;
    }
    return false;
}

/* NHS-14: reg 14(2)(a) moves with registration (NOP-9). */
static bool by_registration(const asked *a, s117_date day)
{
    s117_date on = day;
    if (a->duty->started != S117_DATE_OPEN && a->duty->started < day) {
        s117i_core_body now, then;
        s117i_core(a->view, day, &now);
        s117i_core(a->view, a->duty->started, &then);
        if (now.body.code != then.body.code || now.state != then.state)
            touch(a, 9);
        if (reading(a, 9) == 'B')
            on = a->duty->started;
    }
    return by_core(a, S117I_RULE_NHS_14, on);
}

/* One body, and the one for the area of residence: it held the duty by s117(3), since reg 14(1) imposes it on another (s117(2E)). */
static bool holds_by_area(const asked *a, const s117i_core_body *core, s117_date day)
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
static bool is_frozen(const asked *a)
{
    const s117_date eve = S117I_REGS_2016 - 1;
    s117i_core_body core;
    if (!s117i_follows_days(a->view->law) || a->day < S117I_REGS_2016 || a->duty->started > eve || s117i_is_switched_off(a->view, eve))
        return false;
    if (a->life->exclusion.liable_2016 != 0 || child_placed(a, eve, false) != 0)
        return false;
    s117i_core(a->view, eve, &core);
    return core.state != S117I_NO_CORE && !holds_by_area(a, &core, eve);
}

static bool by_frozen(const asked *a)
{
    if (!is_frozen(a) || !by_registration(a, S117I_REGS_2016 - 1))
        return false;
    a->nhs->rule = S117I_RULE_NHS_15;
    return true;
}

static void in_the_time_of_ccgs(const asked *a)
{
    bool off = s117i_is_switched_off(a->view, a->day); /* NHS-17 */
    if (off) {
        note(a, 17);
        s117i_core(a->view, a->day, &a->nhs->core); /* NHS-51: nobody */
    }
    if (reading(a, 24) != 'B' && by_frozen(a)) {
        if (!off && liable_to_be_detained(a) != 0)
            touch(a, 24);
        return;
    }
    if (!off && by_schedule_1(a)) {
        if (reading(a, 24) == 'B' && is_frozen(a))
            touch(a, 24);
        return;
    }
    if (reading(a, 24) == 'B' && by_frozen(a))
        return;
    if (!off && !s117i_in_force(a->view->law, S117I_REGS_2016, a->day) && by_registration(a, a->day))
        return;
    by_area(a, S117I_RULE_NHS_16);
}

/* ---- from 1 July 2022 ----------------------------------------------------------------------------- */

/* Reg 7: "is usually resident in England", read as of the day asked about (NOP-10). */
static bool is_usually_in_england(const asked *a)
{
    int32_t nation = s117i_usual_nation(a->view, a->day);
    if (a->duty->started != S117_DATE_OPEN && a->duty->started < a->day) {
        int32_t then = s117i_usual_nation(a->view, a->duty->started);
        if ((then > S117_NATION_ENGLAND) != (nation > S117_NATION_ENGLAND))
            touch(a, 10);
        if (reading(a, 10) == 'A')
            nation = then;
    }
    return nation <= S117_NATION_ENGLAND;
}

typedef struct arrangement { bool known, by_nhse; s117_fact said_by; } arrangement;

static bool is_of_nhse(const asked *a, int32_t by)
{
    return by == S117_ARRANGED_NHSE || (by == S117_ARRANGED_DELEGATED && reading(a, 18) != 'B');
}

/* Whether NHS England arranged "the period of detention": of a mixed one, as on the day of discharge (NOP-8). */
static arrangement who_arranged(const asked *a)
{
    s117_fact last = s117i_hospital(a->view, a->duty->order, discharged_on(a), S117_ARRANGED_BY);
    int32_t by = s117i_code(a->view->person, last, S117_ARRANGED_BY), first = s117i_code(a->view->person, a->duty->order, S117_ARRANGED_BY);
    if (by == S117_ARRANGED_DELEGATED) { /* the duty of s3B stays NHS England's */
        touch(a, 18);
        warn(a, S117_FINDING_DELEGATED);
    }
    bool nhse = is_of_nhse(a, by);
    if (first != 0 && is_of_nhse(a, first) != nhse) {
        touch(a, 8);
        if (reading(a, 8) == 'A')
            nhse = false;
        if (reading(a, 8) == 'B')
            nhse = true;
    }
    return (arrangement){by != 0, nhse, last};
}

/* Regs 7(4), (5): NHS-22, NHS-23. NOP-3: inside an exclusion period, or of those in detention on 1 July 2022, the same. */
static bool by_regulation_7_4(const asked *a)
{
    s117_date first = s117i_first_day(a->view, a->duty);
    warn(a, S117_FINDING_NHSE_ARRANGED);
    const s117i_exclusion_period *period = &a->life->exclusion;
    bool carried = period->origin_rule == S117I_RULE_NHS_24 || (period->origin_rule == S117I_RULE_NHS_25 && period->origin_on < first);
    if (carried) {
        touch(a, 3);
        if (reading(a, 3) == 'B') /* the originating board */
            return by_core(a, period->origin_rule, period->origin_on);
    }
    if (is_before_2022(a, first))
        return by_core(a, S117I_RULE_NHS_22, discharged_on(a));
    return by_core(a, S117I_RULE_NHS_23, first);
}

/* NHS-18: during the detention the home board stayed responsible for a child placed elsewhere (NOP-11). */
static bool by_placement(const asked *a)
{
    s117_date last = s117i_add_days(discharged_on(a), -1), first = s117i_first_day(a->view, a->duty);
    s117_fact child = child_placed(a, last < first ? first : last, true);
    if (child == 0)
        child = child_placed(a, first, true);
    if (child == 0)
        return false;
    touch(a, 11);
    if (reading(a, 11) == 'B')
        return false;
    by_fact(a, S117I_RULE_NHS_18, child, first);
    return true;
}

static s117_date own_application(const asked *a)
{
    s117_fact order = a->duty->order;
    return s117i_applied_on(a->view, order, s117i_working_day(s117i_fact_of(a->view->person, order), false));
}

/* An application is good for 14 days (MHA s6(1)(a)): if its day is not recorded, and the board changed in those days, it must be asked. */
static bool may_have_been_made_before(const asked *a)
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
    by_core(a, S117I_RULE_NHS_25, period->origin_on);
    s117i_bodies_on(a->view, &before.body, a->day, &a->nhs->who, &original);
    if (a->nhs->who.count > 1) {
        a->nhs->state = S117_NHS_UNDETERMINED;
        s117i_nhs_misses(a->nhs, S117_MISSING_APPLICATION, period->origin);
    }
    return true;
}

/* The board responsible on the day the application was made: NHS-25. */
static bool by_application(const asked *a)
{
    const s117i_exclusion_period *period = &a->life->exclusion;
    s117_date on = period->origin_on;
    if (period->origin_rule == S117I_NO_RULE) { /* reg 5 and 6 give nobody: ordinary responsibility at the time, reg 7(2) */
        note(a, 34);
        return by_core(a, S117I_RULE_NHS_25, own_application(a));
    }
    if (period->origin != a->duty->order) { /* s3 after s2, or again: the application that led to it was not a relevant one */
        touch(a, 4);
        if (reading(a, 4) == 'A')
            return by_core(a, S117I_RULE_NHS_25, own_application(a));
    }
    if (may_have_been_made_before(a))
        return true;
    if (period->lapsed)
        touch(a, 1);
    if (period->short_powers)
        touch(a, 6);
    s117_date admitted = period->origin != 0 ? s117i_working_day(s117i_fact_of(a->view->person, period->origin), false) : on;
    if (admitted != on) {
        touch(a, 12);
        on = reading(a, 12) == 'B' ? admitted : on;
    }
    if (period->origin_on < period->from || period->from == S117_DATE_OPEN || period->origin == period->first)
        note(a, 33);
    else
        note(a, 34);
    return by_core(a, S117I_RULE_NHS_25, on);
}

/* NHS-26: no Part 2 application, so only ordinary responsibility during the detention is left (NOP-2). */
static bool by_first_day(const asked *a)
{
    s117_date first = s117i_first_day(a->view, a->duty), last = discharged_on(a);
    s117i_core_body on_first, on_last;
    s117i_core(a->view, first, &on_first);
    s117i_core(a->view, last, &on_last);
    note(a, 38);
    if (on_first.state == S117I_CORE && on_last.state == S117I_CORE && on_first.body.fact != on_last.body.fact) {
        touch(a, 2);
        if (reading(a, 2) == 'B')
            return by_core(a, S117I_RULE_NHS_26, last);
        if (reading(a, 2) == 'C') { /* both had it */
            int32_t original;
            by_core(a, S117I_RULE_NHS_26, first);
            s117i_bodies_on(a->view, &on_last.body, a->day, &a->nhs->who, &original);
            a->nhs->state = a->nhs->who.count == 1 ? a->nhs->state : S117_NHS_UNDETERMINED;
            return true;
        }
    }
    return by_core(a, S117I_RULE_NHS_26, first);
}

/* NHS-19: Schedule para 2(k), a resident of another nation, on no English list, detained here and now usually resident in England. */
static bool by_presence(const asked *a)
{
    const s117i_core_body *core = &a->nhs->core;
    bool other_nation = core->rule == S117I_RULE_NHS_50 && !core->registered;
    if (!other_nation || s117i_is_hospital_in_wales(a->view, a->duty->order, discharged_on(a)))
        return false;
    by_fact(a, S117I_RULE_NHS_19, s117i_hospital(a->view, a->duty->order, discharged_on(a), S117_NHS_BODY), s117i_first_day(a->view, a->duty));
    return true;
}

/* Reg 7(2), for a detention a local body arranged. */
static bool by_regulation_7_2(const asked *a)
{
    const s117i_exclusion_period *period = &a->life->exclusion;
    s117_date first = s117i_first_day(a->view, a->duty);
    if (by_placement(a))
        return true;
    if (s117i_is_hospital_in_wales(a->view, a->duty->order, discharged_on(a))) { /* not a s130C patient: regs 5 and 6 not met */
        warn(a, S117_FINDING_HOSPITAL_IN_WALES);
        touch(a, 23);
        if (reading(a, 23) != 'B')
            return by_core(a, S117I_RULE_NHS_28, is_before_2022(a, first) ? S117I_REGS_2022 : first);
    }
    if (period->without_services)
        touch(a, 21);
    if (period->redetained) {
        touch(a, 5);
        a->nhs->points |= UINT64_C(1) << 30;
    }
    if (period->origin_rule == S117I_RULE_NHS_24) {
        warn(a, S117_FINDING_LEGACY_DATE);
        return by_core(a, S117I_RULE_NHS_24, S117I_REGS_2022);
    }
    if (s117i_is_part_2(power_of(a, a->duty->order)))
        return !is_before_2022(a, own_application(a)) && by_application(a);
    return !is_before_2022(a, first) && by_first_day(a);
}

static bool same_answer(const s117i_nhs *x, const s117i_nhs *y)
{
    return x->state == S117_NHS_DETERMINED && y->state == S117_NHS_DETERMINED && x->who.bodies[0] == y->who.bodies[0];
}

/* Nobody recorded who arranged the detention: if both give one body, that; else it must be asked. */
static bool by_either(const asked *a, s117_fact order)
{
    s117i_nhs other = *a->nhs;
    asked nhse = *a;
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

static void since_2022(const asked *a)
{
    if (!is_usually_in_england(a)) {
        warn(a, S117_FINDING_USUALLY_ELSEWHERE);
        by_area(a, S117I_RULE_NHS_20);
        return;
    }
    if (is_before_2022(a, discharge_day(a))) {
        warn(a, S117_FINDING_LEGACY_DATE);
        if (by_core(a, S117I_RULE_NHS_21, S117I_REGS_2022))
            return;
    } else {
        arrangement arranged = who_arranged(a);
        if (!arranged.known && by_either(a, a->duty->order))
            return;
        if (arranged.by_nhse && by_regulation_7_4(a))
            return;
        if (arranged.known && (!arranged.by_nhse || reading(a, 3) == 'B') && by_regulation_7_2(a))
            return;
        if (arranged.known && by_presence(a))
            return;
    }
    by_area(a, S117I_RULE_NHS_27);
}

/* ---- the table ------------------------------------------------------------------------------------ */

static void look_up(const asked *a)
{
    const s117i_law *law = a->view->law;
    s117_tri welsh = is_welsh(a);
    if (welsh == S117_YES) {
        by_area(a, s117i_in_force(law, S117I_LHB_2003, a->day) ? S117I_RULE_NHS_10 : S117I_RULE_NHS_12);
        return;
    }
    bool regulated = s117i_in_force(law, S117I_CCG_2013, a->day), boards = s117i_in_force(law, S117I_REGS_2022, a->day);
    if (welsh == S117_UNKNOWN) {
        by_area(a, !regulated ? S117I_RULE_NHS_12 : boards ? S117I_RULE_NHS_27 : S117I_RULE_NHS_16);
        return;
    }
    if (!a->without_services && by_nhs_england(a))
        return;
    if (!regulated)
        by_area(a, S117I_RULE_NHS_12);
    else if (!boards)
        in_the_time_of_ccgs(a);
    else
        since_2022(a);
}

/* W2: not the body for the area the council's half rests on. */
static bool is_of_another_area(const asked *a)
{
    s117i_candidates there = {.count = 0};
    const s117i_where *where = &a->council->where;
    int32_t original;
    if (a->nhs->state != S117_NHS_DETERMINED || where->state != S117I_SOMEWHERE || where->place_count != 1)
        return false;
    s117i_named_body at = s117i_body_at(a->view, where->places[0]);
    if (at.code[0] == 0 || s117i_bodies_on(a->view, &at, a->day, &there, &original) != 1)
        return false;
    return there.bodies[0] != a->nhs->who.bodies[0];
}

static void find(const s117i_view *view, const s117i_life *life, const s117i_responsible_body *council, s117_date day, bool without_services,
                 s117i_nhs *ret_nhs)
{
    *ret_nhs = (s117i_nhs){.rule = S117I_NO_RULE, .fixed_on = S117_DATE_UNKNOWN, .original = -1, .body = {"", "", 0}, .core = {.rule = S117I_NO_RULE}};
    if (life->duty.order == 0 || life->duty.ended != S117_DATE_OPEN) /* NHS-1, NHS-2 */
        return;
    s117i_responsible_body undeemed;
    asked a = {view, life, &life->duty, council, council, day, ret_nhs, without_services};
    if (council->deemed) {
        s117i_law law = *view->law;
        s117i_view plain = *view;
        law.s46 = S117_DATE_OPEN;
        law.s46_throughout = false;
        plain.law = &law;
        s117i_responsible(&plain, &life->duty, &life->earlier, day, &undeemed);
        a.area = &undeemed;
    }
    look_up(&a);
    if (is_of_another_area(&a))
        warn(&a, S117_FINDING_NHS_OTHER_AREA);
}

void s117i_nhs_body(const s117i_view *view, const s117i_life *life, const s117i_responsible_body *council, s117_date day, s117i_nhs *ret_nhs)
{
    find(view, life, council, day, false, ret_nhs);
}

void s117i_nhs_body_without_services(const s117i_view *view, const s117i_life *life, const s117i_responsible_body *council, s117_date day,
                                     s117i_nhs *ret_nhs)
{
    find(view, life, council, day, true, ret_nhs);
}
