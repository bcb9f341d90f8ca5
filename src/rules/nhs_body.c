/* Which NHS body owes the duty: s117(3), SI 2012/2996 regs 14, 15, SI 2016/293 reg 5, SI 2022/635 regs 5 to 8. NHS-1 to NHS-29; the
 * branches stand in the order of §10.2, and the first that applies decides. Here: Wales, NHS England, and the table; the times of the
 * clinical commissioning groups and of the integrated care boards in files of their own. */
#include "nhs_asked.h"

void s117i_by_fact(const s117i_asked *a, int rule, s117_fact fact, s117_date fixed_on)
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
    if (!view->person->discharges)
        return first;
    for (s117_fact id = 0; (id = s117i_next_under(view->person, duty->order, duty->twin, id)) != 0;) {
        const s117i_fact *fact = s117i_fact_of(view->person, id);
        s117_date day = s117i_working_day(fact, false);
        bool discharges = fact->kind == S117_KIND_CTO || fact->kind == S117_KIND_CONDITIONAL_DISCHARGE;
        if (discharges && day >= duty->started && day < first && s117i_visible(view->person, id, view->known_by))
            first = day;
    }
    return first;
}

s117_date s117i_asked_discharge(const s117i_asked *a)
{
    s117_date day = s117i_discharge_day(a->view, a->duty);
    return day <= a->day ? day : S117_DATE_OPEN;
}

/* The same; still in it: the day asked about. */
s117_date s117i_discharged_on(const s117i_asked *a)
{
    s117_date day = s117i_asked_discharge(a);
    return day != S117_DATE_OPEN ? day : a->day;
}

/* ---- the area lies in Wales: NHS-10 --------------------------------------------------------------- */

/* Yes: s117(3) points to Wales, so the duty was never an English body's to move. Unknown: it may. */
static s117_tri is_welsh(const s117i_asked *a)
{
    const s117i_where *where = &a->area->where;
    int32_t welsh = 0;
    for (int32_t i = 0; i < where->place_count; i++)
        welsh += s117i_nation_of_place(a->view, where->places[i]) == S117_NATION_WALES;
    if (where->place_count == 0)
        return S117_UNKNOWN;
    if (welsh == 0)
        return S117_NO;
    return welsh == where->place_count ? S117_YES : S117_UNKNOWN;
}

/* ---- NHS England: NHS-11 -------------------------------------------------------------------------- */

/* Services NHS England must arrange, SI 2012/2996 regs 7, 10 and Sch 4: for serving members and their families, in prison, specialised. */
static s117_fact service_of_nhs_england(const s117i_asked *a, bool *ret_all)
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

static int32_t nhs_england(const s117i_asked *a)
{
    const s117i_register *reg = a->view->law->reg;
    for (uint32_t i = 0; i < reg->count; i++)
        if (reg->bodies[i].kind == S117_BODY_NHS_ENGLAND && (reg->bodies[i].to == S117_DATE_OPEN || reg->bodies[i].to > a->day))
            return (int32_t)i;
    return -1;
}

static bool by_nhs_england(const s117i_asked *a)
{
    bool all = false;
    s117_fact service = a->view->person->standings.count > 0 ? service_of_nhs_england(a, &all) : 0;
    if (service == 0 || !s117i_in_force(a->view->law, S117I_CCG_2013, a->day))
        return false;
    int32_t body = nhs_england(a);
    s117i_asked_warn(a, S117_FINDING_NHSE_ARRANGED);
    a->nhs->service = service;
    if (!all) { /* the rest of the package stays where it is, or the whole duty moves */
        s117i_asked_touch(a, 19);
        if (s117i_asked_reading(a, 19) != 'A')
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

/* ---- the table ------------------------------------------------------------------------------------ */

static void look_up(const s117i_asked *a)
{
    const s117i_law *law = a->view->law;
    s117_tri welsh = is_welsh(a);
    if (welsh == S117_YES) {
        s117i_by_area(a, s117i_in_force(law, S117I_LHB_2003, a->day) ? S117I_RULE_NHS_10 : S117I_RULE_NHS_12);
        return;
    }
    bool regulated = s117i_in_force(law, S117I_CCG_2013, a->day), boards = s117i_in_force(law, S117I_REGS_2022, a->day);
    if (welsh == S117_UNKNOWN) {
        s117i_by_area(a, !regulated ? S117I_RULE_NHS_12 : boards ? S117I_RULE_NHS_27 : S117I_RULE_NHS_16);
        return;
    }
    if (!a->without_services && by_nhs_england(a))
        return;
    if (!regulated)
        s117i_by_area(a, S117I_RULE_NHS_12);
    else if (!boards)
        s117i_by_groups(a);
    else
        s117i_by_boards(a);
}

/* W2: not the body for the area the council's half rests on. */
static bool is_of_another_area(const s117i_asked *a)
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
    s117i_asked a = {view, life, &life->duty, council, council, day, ret_nhs, without_services};
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
        s117i_asked_warn(&a, S117_FINDING_NHS_OTHER_AREA);
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
