/* Why not another NHS body: of the present practice or home, of the area of the council, NHS England, the one that pays. NHS-11, 16, 22, 23, 27, 36. */
#include "why.h"

static const s117i_fact *fact_of(const s117i_inquiry *q, s117_fact id) { return s117i_fact_of(q->person, id); }

static bool is_of(const s117i_nhs *nhs, int32_t body)
{
    for (int32_t i = 0; i < nhs->who.count; i++)
        if (nhs->who.bodies[i] == body)
            return true;
    return false;
}

/* The body that now holds what the one of this place or practice held; -1 if none, or more than one. */
static int32_t body_now(const s117i_inquiry *q, s117_fact place)
{
    s117i_named_body named = s117i_body_at(&q->view, place);
    s117i_candidates who = {.count = 0};
    int32_t original = -1;
    if (named.code[0] == 0 || s117i_bodies_on(&q->view, &named, q->view.as_at, &who, &original) != 1)
        return -1;
    return who.bodies[0];
}

static void tell(s117i_inquiry *q, int32_t about, int32_t rule, int32_t body, const char *condition, s117i_fill *fill)
{
    fill->body = q->view.law->reg->bodies[body].name;
    s117i_add_why(q, about, rule, body, condition, fill);
}

/* The rule by which the answer was found, or that of residence where it has none. */
static int32_t rule_of_answer(const s117i_inquiry *q)
{
    if (q->nhs.rule != S117I_NO_RULE)
        return q->nhs.rule;
    return s117i_in_force(q->view.law, S117I_REGS_2022, q->view.as_at) ? S117I_RULE_NHS_27 : S117I_RULE_NHS_16;
}

/* NHS-36: a home or practice taken up since; before July 2022, and of one that was there already, the rule of the answer itself. */
static void present(s117i_inquiry *q, const s117i_spans *spans, const char *sentence)
{
    s117_fact facts[S117I_CANDIDATES_MAX];
    int32_t count = s117i_cover(&q->view, spans, q->view.as_at, facts, S117I_CANDIDATES_MAX);
    for (int32_t i = 0; i < count; i++) {
        int32_t body = body_now(q, facts[i]);
        s117_date begun = s117i_working_day(fact_of(q, facts[i]), false);
        bool later = s117i_in_force(q->view.law, S117I_REGS_2022, q->view.as_at) && q->nhs.core.rule != S117I_NO_RULE && begun > q->nhs.fixed_on;
        s117i_fill fill = {.date = s117i_exact(q->nhs.fixed_on), .until = S117I_NO_DATE, .facts = {facts[i], q->life.duty.order}, .sentence = sentence};
        if (q->nhs.fixed_on == S117_DATE_UNKNOWN)
            fill.date = (s117i_range)S117I_NO_DATE;
        if (body >= 0 && !is_of(&q->nhs, body))
            tell(q, S117_SETTLES_NHS, later ? S117I_RULE_NHS_36 : rule_of_answer(q), body, "responsible for the person on the day that decides", &fill);
    }
}

/* W2: the body for the place the council's half rests on. */
static void area_of_council(s117i_inquiry *q)
{
    s117_fact place = q->body.fact;
    int32_t body = place != 0 && q->body.state == S117_COUNCIL_DETERMINED ? body_now(q, place) : -1;
    bool today = s117i_in_force(q->view.law, S117I_REGS_2022, q->view.as_at);
    if (body < 0 || is_of(&q->nhs, body))
        return;
    s117i_fill fill = {.date = S117I_NO_DATE, .until = S117I_NO_DATE, .facts = {place, q->life.duty.order},
                       .sentence = "Not {body}, though the council goes by a home in its area: the regulations that move the NHS half of the duty do not move the "
                                   "council's."};
    tell(q, S117_SETTLES_NHS, today ? S117I_RULE_NHS_27 : S117I_RULE_NHS_16, body, "no regulation that moves the duty away from residence", &fill);
}

/* NHS-11; NHS-22, NHS-23: who arranged the detention decides which day counts, not who owes. */
static void nhs_england(s117i_inquiry *q)
{
    int32_t body = -1;
    for (uint32_t i = 0; i < q->view.law->reg->count && body < 0; i++)
        if (q->view.law->reg->bodies[i].kind == S117_BODY_NHS_ENGLAND)
            body = (int32_t)i;
    s117_fact arranged = s117i_hospital(&q->view, q->life.duty.order, q->view.as_at, S117_ARRANGED_BY);
    bool by_it = arranged != 0 && s117i_code(q->person, arranged, S117_ARRANGED_BY) == S117_ARRANGED_NHSE;
    if (body < 0 || is_of(&q->nhs, body) || (q->nhs.service == 0 && !by_it))
        return;
    s117i_fill fill = {.date = S117I_NO_DATE, .until = S117I_NO_DATE, .facts = {q->nhs.service != 0 ? q->nhs.service : arranged, q->life.duty.order},
                       .sentence = "Not {body}, though it arranged the detention: it owes only aftercare of a kind that it must arrange."};
    if (q->nhs.service != 0)
        fill.sentence = "Not {body} for the whole: it owes only the service that it must arrange.";
    tell(q, S117_SETTLES_NHS, S117I_RULE_NHS_11, body, "all the aftercare is of a kind that NHS England must arrange", &fill);
}

/* W1. */
static void payer(s117i_inquiry *q)
{
    bool both = q->nhs.state == S117_NHS_DETERMINED && q->payer.state == S117_NHS_DETERMINED;
    if (!both || q->payer.rule == S117I_NO_RULE || q->nhs.who.bodies[0] < 0 || is_of(&q->payer, q->nhs.who.bodies[0]))
        return;
    s117i_fill fill = {.date = S117I_NO_DATE, .until = S117I_NO_DATE, .facts = {q->payer.body.fact, q->life.duty.order},
                       .sentence = "{body} does not pay, though it owes the duty: the guidance on payment goes by another day, or by another body."};
    tell(q, S117_SETTLES_PAYER, q->payer.rule, q->nhs.who.bodies[0], "the guidance makes the body that owes also pay", &fill);
}

void s117i_why_not_nhs(s117i_inquiry *q)
{
    if (q->nhs.state == S117_NHS_NONE)
        return;
    present(q, &q->person->registrations, "Not {body}, the body of the present GP practice: what counts is who was responsible for the person {date}.");
    present(q, &q->person->residences, "Not {body}, the body for the present home: what counts is who was responsible for the person {date}.");
    area_of_council(q);
    nhs_england(q);
    payer(q);
}
