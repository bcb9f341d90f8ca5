/* A copy of a record. */
#include "clone.h"

#include <string.h>

/* A block of the same size; NULL if there is none to copy, or no memory. */
static void *copy_block(const s117i_memory *memory, const void *block, size_t bytes, s117_status *status)
{
    void *copy;

    if (!block || *status != S117_OK)
        return NULL;
    copy = s117i_allocate(memory, bytes);
    if (copy)
        memcpy(copy, block, bytes);
    else
        *status = S117_E_MEMORY;
    return copy;
}

static s117i_spans copy_spans(const s117i_memory *memory, const s117i_spans *spans, s117_status *status)
{
    s117i_spans copy = *spans;

    copy.items = copy_block(memory, spans->items, spans->room * sizeof *spans->items, status);
    return copy;
}

s117_status s117i_person_clone(const s117_person *person, s117_person **ret_clone)
{
    const s117i_memory *memory = &person->memory;
    s117_status status = S117_OK;
    s117_person *clone = copy_block(memory, person, sizeof *person, &status);

    if (!clone)
        return status;
    clone->handles = NULL;
    clone->pool = copy_block(memory, person->pool, person->pool_room, &status);
    clone->facts = copy_block(memory, person->facts, person->fact_room * sizeof *person->facts, &status);
    clone->figures = copy_block(memory, person->figures, person->figure_room * sizeof *person->figures, &status);
    clone->events = copy_block(memory, person->events, person->event_room * sizeof *person->events, &status);
    clone->residences = copy_spans(memory, &person->residences, &status);
    clone->stays = copy_spans(memory, &person->stays, &status);
    clone->custodies = copy_spans(memory, &person->custodies, &status);
    clone->orders = copy_spans(memory, &person->orders, &status);
    clone->registrations = copy_spans(memory, &person->registrations, &status);
    clone->standings = copy_spans(memory, &person->standings, &status);
    if (status != S117_OK) {
        s117_person_free(clone); /* blocks it did not get are NULL */
        return status;
    }
    *ret_clone = clone;
    return S117_OK;
}
