/* Which NHS body, and why: reasons from NHS-1 to NHS-59, in the order in which one would tell them. */
#include "answer.h"
#include <string.h>

static const s117i_fact *fact_of(const s117i_inquiry *q, s117_fact id) { return s117i_fact_of(q->person, id); }

static const char *body_name(const s117i_inquiry *q, const char *code)
{
    int32_t body = s117i_register_find(q->view.law->reg, code);
    return body >= 0 ? q->view.law->reg->bodies[body].name : code;
}

static const char *names_of(const s117i_inquiry *q, const s117i_nhs *nhs, char *buffer, size_t size)
{
    s117i_writer w = {buffer, size, 0};
    for (int32_t i = 0; i < nhs->who.count && !q->bare; i++) {
        s117i_write(&w, i == 0 ? "" : i + 1 == nhs->who.count ? " or " : ", ");
        s117i_write(&w, nhs->who.bodies[i] >= 0 ? q->view.law->reg->bodies[nhs->who.bodies[i]].name : nhs->who.codes[i]);
    }
    s117i_write(&w, nhs->who.count == 0 ? "an NHS body that is not settled" : "");
    s117i_write_end(&w);
    return buffer;
}

/* A body by the name it had on a day: a code may have been recorded long before. */
static const char *name_on(const s117i_inquiry *q, const s117i_named_body *named, s117_date day)
{
    s117i_candidates then = {.count = 0};
    int32_t original;
    if (q->bare || named->code[0] == 0 || day == S117_DATE_UNKNOWN || s117i_bodies_on(&q->view, named, day, &then, &original) != 1)
        return body_name(q, named->code);
    return then.bodies[0] >= 0 ? q->view.law->reg->bodies[then.bodies[0]].name : named->code;
}

static s117i_fill fill_on(s117_date day, s117_fact fact)
{
    s117i_fill fill = {.date = s117i_exact(day), .until = S117I_NO_DATE, .facts = {fact}};
    return fill;
}

static const char *power_words(const s117i_inquiry *q, s117_fact order)
{
    return s117_code_words(S117_LIST_POWER, fact_of(q, order)->codes[S117I_SLOT_POWER]);
}

/* ---- what fixed it -------------------------------------------------------------------------------- */

static void tell_custody(s117i_inquiry *q)
{
    s117_fact held = 0;
    if ((q->nhs.rules >> 17 & 1) == 0)
        return;
    s117i_cover(&q->view, &q->person->custodies, q->view.as_at, &held, 1);
    s117i_fill fill = fill_on(q->view.as_at, held);
    fill.detail = s117_code_words(S117_LIST_CUSTODY_KIND, s117i_code(q->person, held, S117_CUSTODY_KIND));
    s117i_add_reason(q, S117I_RULE_NHS_17, &fill);
}

/* A detention or aftercare before this one that had closed the exclusion period: NHS-31, NHS-32. */
static void tell_closed(s117i_inquiry *q)
{
    const s117i_exclusion_period *period = &q->life.exclusion;
    if (period->stopped_by == S117I_NO_RULE || period->stopped_on > period->origin_on)
        return;
    s117i_fill fill = fill_on(period->stopped_on, 0);
    s117i_add_reason(q, period->stopped_by, &fill);
}

/* The day the duty's own application was made, where another fixed the board. */
static void tell_inside(s117i_inquiry *q)
{
    const s117i_exclusion_period *period = &q->life.exclusion;
    s117_fact order = q->life.duty.order;
    s117_date begins = s117i_working_day(fact_of(q, order), false);
    s117i_fill began = fill_on(period->from, period->first), applied = fill_on(s117i_applied_on(&q->view, order, begins), order);
    if (period->first == 0 || order == period->first)
        return;
    began.power = power_words(q, period->first);
    s117i_add_reason(q, S117I_RULE_NHS_30, &began);
    if (period->from < S117I_REGS_2022) {
        s117i_fill old = fill_on(period->from, period->first);
        s117i_add_reason(q, S117I_RULE_NHS_39, &old);
    }
    if (s117i_is_part_2(fact_of(q, order)->codes[S117I_SLOT_POWER]) && order != period->origin)
        s117i_add_reason(q, S117I_RULE_NHS_34, &applied);
}

/* NHS-35: a CTO, recall, transfer or leave since the board was fixed. */
static void tell_same_detention(s117i_inquiry *q)
{
    s117_fact found = 0;
    for (s117_fact id = 0; (id = s117i_next_under(q->person, q->life.duty.order, q->life.duty.twin, id)) != 0;) {
        const s117i_fact *fact = fact_of(q, id);
        bool counts = fact->kind == S117_KIND_CTO || fact->kind == S117_KIND_CTO_RECALL || fact->kind == S117_KIND_TRANSFER || fact->kind == S117_KIND_LEAVE;
        s117_date day = s117i_working_day(fact, false);
        if (!counts || day > q->view.as_at || !s117i_visible(q->person, id, q->view.known_by))
            continue;
        s117_date best = found != 0 ? s117i_working_day(fact_of(q, found), false) : S117_DATE_OPEN;
        if (day < best || (day == best && fact->kind < fact_of(q, found)->kind))
            found = id;
    }
    if (found == 0)
        return;
    s117i_fill fill = {.date = fact_of(q, found)->from, .until = S117I_NO_DATE, .facts = {found},
                       .detail = s117_code_words(S117_LIST_KIND, fact_of(q, found)->kind)};
    s117i_add_reason(q, S117I_RULE_NHS_35, &fill);
}

static void tell_application(s117i_inquiry *q)
{
    const s117i_exclusion_period *period = &q->life.exclusion;
    if (q->nhs.rule == S117I_RULE_NHS_24) {
        if (period->origin != 0) { /* made before, detained after: reg 6(3) */
            s117i_fill made = fill_on(s117i_applied_on(&q->view, period->origin, S117I_REGS_2022), period->origin);
            s117i_add_reason(q, S117I_RULE_NHS_39, &made);
        }
        tell_inside(q);
        return;
    }
    tell_closed(q);
    if (period->origin != 0 && q->nhs.fixed_on == period->origin_on) {
        s117i_fill applied = fill_on(period->origin_on, period->origin);
        s117i_add_reason(q, S117I_RULE_NHS_33, &applied);
        if (fact_of(q, period->origin)->codes[S117I_SLOT_POWER] == S117_POWER_S4)
            s117i_add_reason(q, S117I_RULE_NHS_37, &applied);
    }
    tell_inside(q);
}

static void tell_no_application(s117i_inquiry *q)
{
    s117_fact order = q->life.duty.order;
    s117i_fill fill = {.date = fact_of(q, order)->from, .until = S117I_NO_DATE, .facts = {order}, .detail = power_words(q, order)};
    s117i_add_reason(q, S117I_RULE_NHS_38, &fill);
}

/* ---- core responsibility -------------------------------------------------------------------------- */

static void tell_core(s117i_inquiry *q, const s117i_nhs *nhs)
{
    const s117i_core_body *core = &nhs->core;
    s117i_fill fill = fill_on(core->on, core->body.fact);
    if (core->rule == S117I_NO_RULE)
        return;
    fill.body = name_on(q, &core->body, core->on);
    if (core->not_essential) {
        s117i_fill other = fill_on(core->on, 0);
        other.detail = "other than essential services";
        s117i_add_reason(q, S117I_RULE_NHS_59, &other);
    }
    if (core->temporary != 0 && core->rule != S117I_RULE_NHS_52 && core->on >= S117I_REGS_2022) {
        s117i_fill temporary = fill_on(core->on, core->temporary);
        s117i_add_reason(q, S117I_RULE_NHS_57, &temporary);
    }
    if (core->state == S117I_CORE_UNSURE)
        return;
    if (core->rule == S117I_RULE_NHS_50) {
        fill.detail = s117_code_words(S117_LIST_NATION, core->nation);
        fill.facts[0] = core->residence;
    }
    if (core->rule == S117I_RULE_NHS_51) {
        s117_fact held = 0;
        s117i_cover(&q->view, &q->person->custodies, core->on, &held, 1);
        fill.facts[0] = held;
        fill.detail = s117_code_words(S117_LIST_CUSTODY_KIND, s117i_code(q->person, held, S117_CUSTODY_KIND));
    }
    if (core->ladder && (core->rule == S117I_RULE_NHS_54 || core->rule == S117I_RULE_NHS_50)) {
        s117i_fill ladder = fill_on(core->on, core->residence);
        int32_t stated = s117i_code(q->person, core->residence, S117_STATED);
        ladder.detail = s117_code_words(S117_LIST_STATED, stated != 0 ? stated : S117_STATED_RECENT);
        ladder.body = fill.body[0] != 0 ? fill.body : "no body in England";
        s117i_add_reason(q, S117I_RULE_NHS_55, &ladder);
    }
    if (core->accepted)
        s117i_add_reason(q, S117I_RULE_NHS_58, &fill);
    s117i_add_reason(q, core->rule, &fill);
}

/* ---- the body ------------------------------------------------------------------------------------- */

static const char *area_words(const s117i_inquiry *q)
{
    bool sent = fact_of(q, q->nhs.body.fact)->kind == S117_KIND_DESTINATION;
    if (sent)
        return "sent on discharge to";
    return q->body.limb == S117I_RULE_RES_4 || q->body.old_test ? "resident in" : "ordinarily resident in";
}

static const char *schedule_words(const s117i_inquiry *q)
{
    switch (fact_of(q, q->nhs.body.fact)->kind) {
    case S117_KIND_CHILD_PLACEMENT: return "the home of a child placed elsewhere";
    case S117_KIND_ORDER: case S117_KIND_TRANSFER: return "the area of the hospital where the person was liable to be detained";
    default: return "the place where the person was";
    }
}

static const char *detail_of(const s117i_inquiry *q)
{
    const s117i_exclusion_period *period = &q->life.exclusion;
    switch (q->nhs.rule) {
    case S117I_RULE_NHS_11:
        if (fact_of(q, q->nhs.body.fact)->kind == S117_KIND_FORCES)
            return s117_code_words(S117_LIST_NHSE_SERVICE, S117_NHSE_FORCES);
        return s117_code_words(S117_LIST_NHSE_SERVICE, s117i_code(q->person, q->nhs.body.fact, S117_NHSE_SERVICE));
    case S117I_RULE_NHS_13:
        return schedule_words(q);
    case S117I_RULE_NHS_18:
        return s117_code_words(S117_LIST_HEAD, s117i_code(q->person, q->nhs.body.fact, S117_HEAD));
    case S117I_RULE_NHS_24:
        return period->origin == 0 && q->life.duty.qualifying_from > S117I_REGS_2022 ? "in detention or aftercare" : "in detention, or about to be on an application already made";
    default:
        return area_words(q);
    }
}

static void tell_service(s117i_inquiry *q)
{
    if (q->nhs.service == 0)
        return;
    int32_t kind = s117i_code(q->person, q->nhs.service, S117_NHSE_SERVICE);
    s117i_fill fill = {.body = "NHS England", .date = fact_of(q, q->nhs.service)->from, .until = S117I_NO_DATE, .facts = {q->nhs.service},
                       .detail = kind != 0 ? s117_code_words(S117_LIST_NHSE_SERVICE, kind) : "a service"};
    s117i_add_reason(q, S117I_RULE_NHS_11, &fill);
}

static void tell_succession(s117i_inquiry *q, const s117i_nhs *nhs, const char *body)
{
    if (nhs->original < 0 || nhs->state != S117_NHS_DETERMINED)
        return;
    const char *then = name_on(q, &nhs->body, nhs->fixed_on);
    if (strcmp(then, body) == 0)
        then = q->view.law->reg->bodies[nhs->original].name; /* passed on before the day that fixed it */
    s117i_fill fill = {.body = body, .other = then, .date = S117I_NO_DATE, .until = S117I_NO_DATE,
                       .facts = {nhs->body.fact}};
    s117i_add_reason(q, S117I_RULE_NHS_29, &fill);
}

/* NHS-36: a home or a practice taken up after the day that fixed the body. */
static void tell_moves(s117i_inquiry *q)
{
    const s117i_spans *lists[] = {&q->person->registrations, &q->person->residences};
    bool fixed = s117i_in_force(q->view.law, S117I_REGS_2022, q->view.as_at) && q->nhs.core.state == S117I_CORE && q->nhs.fixed_on < q->view.as_at;
    for (int n = 0; fixed && n < 2; n++)
        for (uint32_t i = 0; i < lists[n]->count; i++) {
            const s117i_span *span = &lists[n]->items[i];
            if (span->from <= q->nhs.fixed_on || span->from > q->view.as_at || !s117i_visible(q->person, span->fact, q->view.known_by))
                continue;
            s117i_fill fill = {.date = fact_of(q, span->fact)->from, .until = S117I_NO_DATE, .facts = {span->fact}};
            s117i_add_reason(q, S117I_RULE_NHS_36, &fill);
            return;
        }
}

/* What the NHS body goes by, where that is not the residence the council goes by. */
static const char *basis_words(const s117i_inquiry *q, char *buffer, size_t size)
{
    char day[96];
    s117i_writer w = {buffer, size, 0};
    bool core = q->nhs.core.state == S117I_CORE;
    switch (q->nhs.rule) {
    case S117I_RULE_NHS_11: return "the kind of service";
    case S117I_RULE_NHS_13: case S117I_RULE_NHS_18: return "rules of its own on where the person was or was placed from";
    default: break;
    }
    if (!core || q->nhs.fixed_on == S117_DATE_UNKNOWN)
        return "rules of its own";
    s117i_date_words(s117i_exact(q->nhs.fixed_on), true, day, sizeof day);
    s117i_write(&w, q->nhs.core.registered ? "the GP practice " : "the usual home ");
    s117i_write(&w, day);
    s117i_write_end(&w);
    return buffer;
}

/* REC-3: two bodies of two areas, each found by its own rules. */
static void tell_other_area(s117i_inquiry *q, const char *names)
{
    char council[S117I_NAMES_ROOM], basis[S117I_NAME_ROOM];
    if ((q->nhs.findings >> S117_FINDING_NHS_OTHER_AREA & 1) == 0)
        return;
    s117i_fill fill = {.body = s117i_council_words(q, &q->body, council, sizeof council), .other = names,
                       .detail = q->bare ? NULL : basis_words(q, basis, sizeof basis), .date = S117I_NO_DATE, .until = S117I_NO_DATE};
    s117i_add_reason(q, S117I_RULE_REC_3, &fill);
}

static void tell_body(s117i_inquiry *q)
{
    char names[S117I_NAMES_ROOM], then[S117I_NAME_ROOM];
    const s117i_nhs *nhs = &q->nhs;
    bool settled = nhs->state == S117_NHS_DETERMINED;
    names_of(q, nhs, names, sizeof names);
    s117i_writer w = {then, sizeof then, 0};
    s117i_write(&w, nhs->original >= 0 ? name_on(q, &nhs->body, nhs->fixed_on) : names);
    s117i_write_end(&w);
    tell_custody(q);
    if (nhs->rule == S117I_RULE_NHS_24 || nhs->rule == S117I_RULE_NHS_25)
        tell_application(q);
    else if (nhs->rule == S117I_RULE_NHS_26)
        tell_inside(q);
    if ((nhs->rules >> 38 & 1) != 0)
        tell_no_application(q);
    tell_core(q, nhs);
    s117i_fill fill = fill_on(nhs->fixed_on, nhs->body.fact);
    if (nhs->fixed_on == S117_DATE_UNKNOWN)
        fill.date = (s117i_range)S117I_NO_DATE;
    if (nhs->rule == S117I_RULE_NHS_25 && q->life.exclusion.origin_rule == S117I_NO_RULE)
        fill.sentence = "The application that led to the detention was made {date}. No earlier application settles the board, so the one responsible "
                        "then, {body}, owes the duty.";
    else if (nhs->rule == S117I_RULE_NHS_25 && s117i_has_reason(q, S117I_RULE_NHS_33))
        fill.sentence = "The board responsible on the day of that application, {body}, keeps the duty until aftercare is ended.";
    if (q->body.state != S117_COUNCIL_NONE && nhs->fixed_on == q->body.tested_on && nhs->core.rule == S117I_NO_RULE)
        fill.date = s117i_tested_on(q);
    fill.body = then;
    fill.power = power_words(q, q->life.duty.order);
    fill.facts[1] = q->life.duty.order;
    if (settled) {
        fill.detail = detail_of(q);
        s117i_add_reason(q, nhs->rule, &fill);
    }
    tell_succession(q, nhs, names);
    if (nhs->rule == S117I_RULE_NHS_24 || nhs->rule == S117I_RULE_NHS_25)
        tell_same_detention(q);
    tell_moves(q);
    tell_service(q);
    tell_other_area(q, names);
}

/* ---- the payer ------------------------------------------------------------------------------------ */

/* NHS-47: a dispute between NHS bodies, open on the day. */
static void tell_dispute(s117i_inquiry *q)
{
    s117_fact dispute = q->deciding.dispute;
    if (dispute == 0 || s117i_code(q->person, dispute, S117_DISPUTE_KIND) != S117_DISPUTE_NHS || q->view.as_at < S117I_PAYS_2020)
        return;
    s117i_fill fill = {.body = body_name(q, s117i_text(q->person, dispute, S117_BODY)), .other = body_name(q, s117i_text(q->person, dispute, S117_BODY_2)),
                       .date = fact_of(q, dispute)->from, .until = S117I_NO_DATE, .facts = {dispute}};
    s117i_add_reason(q, S117I_RULE_NHS_47, &fill);
}

static void tell_payer(s117i_inquiry *q)
{
    char names[S117I_NAMES_ROOM];
    const s117i_nhs *payer = &q->payer;
    names_of(q, payer, names, sizeof names);
    s117i_fill fill = fill_on(payer->fixed_on, payer->body.fact);
    if (payer->fixed_on == S117_DATE_UNKNOWN)
        fill.date = (s117i_range)S117I_NO_DATE;
    fill.body = names;
    if (payer->rule == S117I_RULE_NHS_41 && (payer->findings >> S117_FINDING_NHS_NOT_PAYER & 1) != 0) /* NOP-22 */
        fill.sentence = "Someone conditionally discharged is not paid for as a patient of the hospital. Under the guidance in force until March "
                        "2016 the body that would owe the duty if the hospital did not count pays: {body}.";
    if (payer->state == S117_NHS_DETERMINED) {
        s117i_add_reason(q, payer->rule, &fill);
        if (q->nhs.original != payer->original)
            tell_succession(q, payer, names);
    }
    if ((payer->rules >> 46 & 1) != 0) {
        s117_fact stay = 0;
        s117i_cover(&q->view, &q->person->stays, q->view.as_at, &stay, 1);
        fill.date = fact_of(q, stay)->from;
        fill.facts[0] = stay;
        s117i_add_reason(q, S117I_RULE_NHS_46, &fill);
    }
    tell_dispute(q);
}

/* ---- no duty -------------------------------------------------------------------------------------- */

static void tell_nobody(s117i_inquiry *q)
{
    const s117i_duty *duty = &q->life.duty;
    s117i_fill fill = {.date = duty->end.when, .until = S117I_NO_DATE, .facts = {duty->end.fact}};
    bool decided = duty->order != 0 && q->life.status == S117_DUTY_ENDED_DECISION;
    if (decided)
        s117i_add_reason(q, S117I_RULE_NHS_2, &fill);
    if (q->life.status == S117_DUTY_NOT_ELIGIBLE && q->answer->reasons_count > 0) {
        s117i_fill none = {.date = S117I_NO_DATE, .until = S117I_NO_DATE};
        s117i_add_reason(q, S117I_RULE_NHS_1, &none);
    }
}

/* NHS-3: a decision by the NHS body while the person was on a CTO. */
static void tell_community(s117i_inquiry *q)
{
    for (uint32_t i = 0; i < q->answer->endings_count; i++) {
        const s117i_tried_ending *tried = &q->answer->endings[i].tried;
        bool barred = tried->nhs && !tried->supervised && (tried->broken >> 3 & 1) != 0 && tried->epoch == q->life.epoch;
        if (!barred || s117i_has_reason(q, S117I_RULE_NHS_3))
            continue;
        s117i_fill fill = {.date = fact_of(q, tried->fact)->from, .until = S117I_NO_DATE, .facts = {tried->fact}};
        s117i_add_reason(q, S117I_RULE_NHS_3, &fill);
    }
}

/* ---- warnings ------------------------------------------------------------------------------------- */

static s117_fact fact_for(const s117i_inquiry *q, int code)
{
    if (code == S117_FINDING_TEMPORARY_REGISTRATION)
        return q->nhs.core.temporary != 0 ? q->nhs.core.temporary : q->payer.core.temporary;
    return code == S117_FINDING_DELEGATED ? s117i_hospital(&q->view, q->life.duty.order, q->view.as_at, S117_ARRANGED_BY) : 0;
}

static void warn(s117i_inquiry *q)
{
    uint64_t findings = q->nhs.findings | q->payer.findings;
    for (int code = S117_FINDING_NHS_NOT_PAYER; code <= S117_FINDING_UNREAD_REGULATIONS; code++)
        if ((findings >> code & 1) != 0)
            s117i_add_finding(q, code, fact_for(q, code), 0);
}

static void miss(s117i_inquiry *q, const s117i_nhs *nhs)
{
    for (int32_t i = 0; i < nhs->missing_count; i++)
        s117i_add_missing(q, nhs->missing[i].what, nhs->missing[i].settles, nhs->missing[i].fact);
}

void s117i_explain_nhs(s117i_inquiry *q)
{
    tell_community(q);
    if (q->nhs.state == S117_NHS_NONE) {
        tell_nobody(q);
        return;
    }
    tell_body(q);
    tell_payer(q);
    warn(q);
    miss(q, &q->nhs);
    miss(q, &q->payer);
}
