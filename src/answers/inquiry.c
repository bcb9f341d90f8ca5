/* One inquiry: the checks, the sweep, the council. Shared by the fast path, determinations and histories. */
#include "ranges.h"

#include <string.h>

/* Of the struct's first version, without the NHS bodies. */
enum { S117I_DECISION_FIRST = 32 };

static s117_status check_law(const s117_question *question)
{
    s117_date as_at = question->law_as_at;
    if (as_at != 0 && as_at != S117_DATE_OPEN && (!s117i_is_day(as_at) || as_at < S117I_ACT_1983))
        return S117_E_DATE;
    return (question->options & ~(uint32_t)S117_AS_THEN_UNDERSTOOD) != 0 ? S117_E_CODE : S117_OK;
}

s117_status s117i_check_question(const s117_engine *engine, const s117_person *person, const s117_question *question, s117_date *ret_known_by)
{
    s117_date known_by = S117_DATE_OPEN;
    if (engine == NULL || person == NULL)
        return S117_E_NULL;
    if (!s117i_engine_ok(engine) || !s117i_person_ok(person))
        return S117_E_HANDLE;
    if (question != NULL) {
        s117_status status = s117i_check_struct(question, question->size, sizeof(s117_question), sizeof(s117_question));
        if (status != S117_OK)
            return status;
        if (question->known_by != 0) /* the default of a struct of zeros */
            known_by = question->known_by;
        if (known_by != S117_DATE_OPEN && !s117i_is_day(known_by))
            return S117_E_DATE;
        status = check_law(question);
        if (status != S117_OK)
            return status;
    }
    *ret_known_by = known_by;
    return S117_OK;
}

void s117i_find_bodies(const s117i_view *view, const s117i_life *life, s117i_responsible_body *ret_body, s117i_nhs *ret_nhs, s117i_nhs *ret_payer)
{
    bool running = life->duty.order != 0 && life->duty.ended == S117_DATE_OPEN;
    *ret_body = (s117i_responsible_body){.original = -1};
    if (running)
        s117i_responsible(view, &life->duty, &life->earlier, view->as_at, ret_body);
    s117i_nhs_body(view, life, ret_body, view->as_at, ret_nhs);
    s117i_payer(view, life, ret_body, ret_nhs, view->as_at, ret_payer);
}

const s117i_law *s117i_law_asked(const s117_engine *engine, const s117_question *question, s117i_law *room)
{
    if (question == NULL || (question->law_as_at == 0 && question->options == 0))
        return &engine->law;
    *room = engine->law;
    if (question->law_as_at != 0)
        room->as_at = question->law_as_at;
    room->then_understood = (question->options & S117_AS_THEN_UNDERSTOOD) != 0;
    return room;
}

s117_status s117i_inquire(const s117i_view *view, s117i_inquiry *ret_inquiry, s117i_sink *sink)
{
    s117i_inquiry *q = ret_inquiry;
    q->view = *view;
    q->person = view->person;
    s117i_sweep(view, &q->life, sink);
    s117i_find_bodies(view, &q->life, &q->body, &q->nhs, &q->payer);
    s117i_decider(view, &q->body, &q->deciding);
    return sink != NULL ? sink->failed : S117_OK;
}

static uint32_t count_bits(uint64_t bits)
{
    uint32_t count = 0;
    for (; bits != 0; bits &= bits - 1)
        count++;
    return count;
}

s117_tri s117_duty_is_owed(s117_duty duty)
{
    switch (duty) {
    case S117_DUTY_ACTIVE: case S117_DUTY_SUSPENDED: case S117_DUTY_DORMANT: case S117_DUTY_INVALID_ENDING:
        return S117_YES;
    case S117_DUTY_NOT_ELIGIBLE: case S117_DUTY_ENTITLED_IN_HOSPITAL: case S117_DUTY_ENDED_DECISION: case S117_DUTY_ENDED_REDETENTION:
    case S117_DUTY_ENDED_DEATH: case S117_DUTY_ENDED_ON_READING:
        return S117_NO;
    default:
        return S117_UNKNOWN;
    }
}

s117_status s117i_check_decision(const s117_engine *engine, const s117_person *person, s117_date as_at, const s117_question *question,
                                 const s117_decision *decision, s117i_law *room, s117i_view *ret_view)
{
    s117_date known_by;
    s117_status status = s117i_check_question(engine, person, question, &known_by);
    if (status != S117_OK)
        return status;
    if (decision == NULL)
        return S117_E_NULL;
    status = s117i_check_struct(decision, decision->size, S117I_DECISION_FIRST, sizeof *decision);
    if (status != S117_OK)
        return status;
    if (!s117i_is_day(as_at))
        return S117_E_DATE;
    *ret_view = (s117i_view){person, s117i_law_asked(engine, question, room), known_by, as_at};
    return S117_OK;
}

s117_status s117i_decision_of(const s117i_inquiry *q, s117_decision *decision)
{
    s117i_outcome o = s117i_outcome_of(&q->life, &q->body, &q->nhs, &q->payer);
    if (q->person->inexact > 0) {
        s117_status status = s117i_over_ranges(&q->view, &o);
        if (status != S117_OK)
            return status;
    }
    s117_decision answer = {
        .size = decision->size, .duty = o.duty, .since_earliest = o.since.earliest, .since_latest = o.since.latest, .order = o.order,
        .council = o.council, .council_body = o.council == S117_COUNCIL_DETERMINED ? o.bodies[0] : -1,
        .points = count_bits(q->life.points | q->body.where.points | q->deciding.points | q->nhs.points | q->payer.points),
        .nhs = o.nhs, .nhs_body = o.nhs == S117_NHS_DETERMINED ? o.nhs_who.bodies[0] : -1,
        .payer = o.payer, .payer_body = o.payer == S117_NHS_DETERMINED ? o.payer_who.bodies[0] : -1};
    memcpy(decision, &answer, decision->size < sizeof answer ? decision->size : sizeof answer); /* as much as the caller's header knows */
    return S117_OK;
}

s117_status s117_decide(const s117_engine *engine, const s117_person *person, s117_date as_at, const s117_question *question,
                        s117_decision *decision)
{
    s117i_inquiry q;
    s117i_law law;
    s117i_view view;
    s117_status status = s117i_check_decision(engine, person, as_at, question, decision, &law, &view);
    if (status != S117_OK)
        return status;
    s117i_inquire(&view, &q, NULL);
    return s117i_decision_of(&q, decision);
}
