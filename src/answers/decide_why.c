/* The fast path with its reasons: the same inquiry and the same explanation as a determination, of which only rules and facts are kept, on
 * the stack. */
#include "ranges.h"

/* Room on the stack; what does not fit (a life of many endings) comes from the person's allocator. */
enum { STACK_ROOM = 8192, ALIGNED = 16 };

typedef struct stack_room {
    _Alignas(ALIGNED) unsigned char bytes[STACK_ROOM];
    size_t used;
    const s117i_memory *behind;
} stack_room;

static void *take(void *context, size_t bytes)
{
    stack_room *room = context;
    size_t whole = (bytes + ALIGNED - 1) / ALIGNED * ALIGNED;
    if (whole > sizeof room->bytes - room->used)
        return room->behind->allocate(room->behind->context, bytes);
    room->used += whole;
    return room->bytes + room->used - whole;
}

static void give_back(void *context, void *memory, size_t bytes)
{
    stack_room *room = context;
    const unsigned char *block = memory;
    if (block < room->bytes || block >= room->bytes + sizeof room->bytes)
        room->behind->release(room->behind->context, memory, bytes);
}

static void copy_reasons(const s117_determination *d, s117_reason *reasons, int32_t room, int32_t *ret_count)
{
    *ret_count = (int32_t)d->reasons_count;
    for (int32_t i = 0; i < room && i < *ret_count; i++) {
        reasons[i].rule = d->reasons[i].rule;
        for (int n = 0; n < S117I_REASON_FACTS; n++)
            reasons[i].facts[n] = d->reasons[i].facts[n];
    }
}

static void release_lists(const s117_determination *d)
{
    s117i_release(&d->memory, d->endings, d->endings_room * sizeof *d->endings);
    s117i_release(&d->memory, d->reasons, d->reasons_room * sizeof *d->reasons);
}

static s117_status explain_bare(const s117i_view *view, s117i_inquiry *q)
{
    s117i_sink sink = {.context = q, .ending = s117i_keep_ending, .ended = s117i_mark_completed};
    q->person = view->person;
    q->bare = true;
    q->failed = S117_OK;
    q->failed = s117i_inquire(view, q, &sink);
    s117i_explain(q);
    s117i_explain_endings(q);
    s117i_explain_council(q);
    s117i_explain_nhs(q);
    return q->failed;
}

s117_status s117_decide_why(const s117_engine *engine, const s117_person *person, s117_date as_at, const s117_question *question,
                            s117_decision *decision, s117_reason *reasons, int32_t room, int32_t *ret_count)
{
    s117i_view view;
    s117i_law law;
    s117i_inquiry q;
    s117_status status = s117i_check_decision(engine, person, as_at, question, decision, &law, &view);
    if (status != S117_OK)
        return status;
    if (ret_count == NULL || (reasons == NULL && room > 0))
        return S117_E_NULL;
    stack_room stack; /* not cleared: what is taken is */
    stack.used = 0;
    stack.behind = &person->memory;
    s117_determination bare = {.mark = S117I_DETERMINATION_MARK, .memory = {&stack, take, give_back}};
    q.answer = &bare;
    status = explain_bare(&view, &q);
    if (status == S117_OK)
        status = s117i_decision_of(&q, decision);
    if (status == S117_OK)
        copy_reasons(&bare, reasons, room, ret_count);
    release_lists(&bare);
    return status;
}
