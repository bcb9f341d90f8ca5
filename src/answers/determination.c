/* s117_determine: the inquiry with everything it says, copied into an answer that stands alone. */
#include "answer.h"

/* ---- purported endings, as the sweep meets them -------------------------------------------------- */

s117_status s117i_keep_ending(void *context, const s117i_tried_ending *tried)
{
    s117i_inquiry *q = context;
    s117_determination *d = q->answer;
    s117_status status;
    S117I_ROOM(&d->memory, status, d->endings, d->endings_count + 1);
    if (status == S117_OK)
        d->endings[d->endings_count++] = (s117i_ending_answer){.tried = *tried, .on = s117i_working_day(s117i_fact_of(q->person, tried->fact), false),
                                                                .when = s117i_fact_of(q->person, tried->fact)->from};
    return status;
}

void s117i_mark_completed(void *context, int32_t epoch, s117_fact council, s117_fact nhs)
{
    s117_determination *d = ((s117i_inquiry *)context)->answer;
    for (uint32_t i = 0; i < d->endings_count; i++) {
        s117_fact fact = d->endings[i].tried.fact;
        if (d->endings[i].tried.epoch == epoch && (fact == council || fact == nhs))
            d->endings[i].tried.completed = true;
    }
}

/* ---- the head of the answer ---------------------------------------------------------------------- */

void s117i_keep_councils(s117i_inquiry *q)
{
    s117_determination *d = q->answer;
    d->council = q->body.state;
    d->council_count = q->body.count;
    for (int32_t i = 0; i < q->body.count; i++) {
        int32_t body = q->body.bodies[i];
        d->councils[i].code = s117i_keep_text(q, q->body.codes[i]);
        d->councils[i].name = s117i_keep_text(q, body >= 0 ? q->view.law->reg->bodies[body].name : q->body.codes[i]);
    }
}

static void keep_nhs(s117i_inquiry *q, const s117i_nhs *nhs, s117i_nhs_answer *ret_answer)
{
    s117i_nhs_answer *answer = ret_answer;
    *answer = (s117i_nhs_answer){.state = nhs->state, .count = nhs->who.count, .rule = nhs->rule, .fixed_on = nhs->fixed_on};
    for (int32_t i = 0; i < nhs->who.count; i++) {
        int32_t body = nhs->who.bodies[i];
        answer->bodies[i].code = s117i_keep_text(q, nhs->who.codes[i]);
        answer->bodies[i].name = s117i_keep_text(q, body >= 0 ? q->view.law->reg->bodies[body].name : nhs->who.codes[i]);
    }
}

void s117i_keep_nhs_bodies(s117i_inquiry *q)
{
    keep_nhs(q, &q->nhs, &q->answer->nhs);
    keep_nhs(q, &q->payer, &q->answer->payer);
}

static void keep_chain_fact(s117i_inquiry *q, s117_fact fact)
{
    s117_determination *d = q->answer;
    if (q->failed == S117_OK)
        S117I_ROOM(&d->memory, q->failed, d->chain, d->chain_count + 1);
    if (q->failed == S117_OK)
        d->chain[d->chain_count++] = fact;
}

static bool in_chain(const s117i_inquiry *q, const s117i_span *span)
{
    const s117i_duty *duty = &q->life.duty;
    return span->to > duty->chain_from && span->from <= duty->qualifying_from && span->from >= duty->chain_from &&
           s117i_visible(q->person, span->fact, q->view.known_by);
}

/* RES-6: orders and custody that make up the unbroken detention, in order of date. */
static void keep_chain(s117i_inquiry *q)
{
    const s117i_spans *orders = &q->person->orders, *custodies = &q->person->custodies;
    uint32_t o = 0, c = 0;
    while (o < orders->count || c < custodies->count) {
        bool order_next = c == custodies->count || (o < orders->count && orders->items[o].from < custodies->items[c].from);
        const s117i_span *span = order_next ? &orders->items[o++] : &custodies->items[c++];
        int32_t power = s117i_fact_of(q->person, span->fact)->codes[S117I_SLOT_POWER];
        bool counts = !order_next || (s117i_power_traits(power) & S117I_COMPULSORY) != 0;
        if (counts && in_chain(q, span))
            keep_chain_fact(q, span->fact);
    }
}

/* Most answers need about as much text: a pool that grew from nothing would be copied, and wiped, eight times. */
enum { FIRST_POOL = 1024 };

static void keep_head(s117i_inquiry *q, const s117_engine *engine)
{
    s117_determination *d = q->answer;
    d->as_at = q->view.as_at;
    d->known_by = q->view.known_by;
    d->duty = q->life.status;
    d->since = s117i_since(&q->life);
    d->order = q->life.duty.order;
    d->chain_from = q->life.duty.order != 0 ? q->life.duty.chain_from : S117_DATE_UNKNOWN;
    d->law_as_at = q->view.law->as_at;
    d->law = s117_law_version(engine, s117i_follows_days(q->view.law) ? q->view.as_at : d->law_as_at);
    d->understanding = q->view.law->then_understood ? s117_understanding_find(q->view.as_at) : -1;
    d->decider = q->deciding.decider;
    if (q->failed == S117_OK)
        S117I_ROOM(&d->memory, q->failed, d->pool, FIRST_POOL);
    s117i_keep_bytes(q, "", 0);
    s117i_keep_councils(q);
    s117i_keep_nhs_bodies(q);
    if (q->life.duty.order != 0)
        keep_chain(q);
}

/* ---- the call ------------------------------------------------------------------------------------ */

static s117_status new_answer(const s117i_memory *memory, s117_determination **ret_answer)
{
    s117_determination *answer = s117i_allocate(memory, sizeof *answer);
    if (answer == NULL)
        return S117_E_MEMORY;
    answer->mark = S117I_DETERMINATION_MARK;
    answer->memory = *memory;
    *ret_answer = answer;
    return S117_OK;
}

/* Briefly: on the earliest days of uncertain dates, and on the readings chosen only. */
static s117_status answer(const s117_engine *engine, const s117_person *person, s117_date as_at, const s117_question *question, bool briefly,
                          void (*further)(s117i_inquiry *q), s117_determination **ret_determination)
{
    s117i_inquiry q;
    s117i_law law;
    s117_date known_by;
    s117_status status = s117i_check_question(engine, person, question, &known_by);
    if (status != S117_OK)
        return status;
    if (ret_determination == NULL)
        return S117_E_NULL;
    if (!s117i_is_day(as_at))
        return S117_E_DATE;
    s117i_view view = {person, s117i_law_asked(engine, question, &law), known_by, as_at};
    q.bare = false;
    q.failed = new_answer(&person->memory, &q.answer);
    if (q.failed != S117_OK)
        return q.failed;
    s117i_sink sink = {.context = &q, .ending = s117i_keep_ending, .ended = s117i_mark_completed};
    q.person = person;
    q.failed = s117i_inquire(&view, &q, &sink);
    keep_head(&q, engine);
    s117i_explain(&q);
    s117i_explain_endings(&q);
    s117i_explain_council(&q);
    s117i_explain_nhs(&q);
    if (!briefly) {
        s117i_explain_ranges(&q);
        s117i_explain_contested(&q);
    }
    s117i_explain_findings(&q);
    if (further != NULL && q.failed == S117_OK)
        further(&q);
    if (q.failed != S117_OK) {
        s117_determination_free(q.answer);
        return q.failed;
    }
    *ret_determination = q.answer;
    return S117_OK;
}

s117_status s117i_answer(const s117_engine *engine, const s117_person *person, s117_date as_at, const s117_question *question,
                         void (*further)(s117i_inquiry *q), s117_determination **ret_determination)
{
    return answer(engine, person, as_at, question, false, further, ret_determination);
}

s117_status s117i_answer_briefly(const s117_engine *engine, const s117_person *person, s117_date as_at, const s117_question *question,
                                 s117_determination **ret_determination)
{
    return answer(engine, person, as_at, question, true, NULL, ret_determination);
}

s117_status s117_determine(const s117_engine *engine, const s117_person *person, s117_date as_at, const s117_question *question,
                           s117_determination **ret_determination)
{
    return s117i_answer(engine, person, as_at, question, NULL, ret_determination);
}

void s117_determination_free(s117_determination *d)
{
    if (d == NULL || d->mark != S117I_DETERMINATION_MARK)
        return;
    s117i_memory memory = d->memory;
    s117i_release(&memory, d->chain, d->chain_room * sizeof *d->chain);
    s117i_release(&memory, d->endings, d->endings_room * sizeof *d->endings);
    s117i_release(&memory, d->reasons, d->reasons_room * sizeof *d->reasons);
    s117i_release(&memory, d->missing, d->missing_room * sizeof *d->missing);
    s117i_release(&memory, d->findings, d->findings_room * sizeof *d->findings);
    s117i_release(&memory, d->contested, d->contested_room * sizeof *d->contested);
    s117i_release(&memory, d->uncertain, d->uncertain_room * sizeof *d->uncertain);
    s117i_release(&memory, d->parts, d->parts_room * sizeof *d->parts);
    s117i_release(&memory, d->why, d->why_room * sizeof *d->why);
    s117i_release(&memory, d->pool, d->pool_room);
    s117i_release(&memory, d, sizeof *d);
}
