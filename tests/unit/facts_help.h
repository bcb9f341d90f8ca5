/* For tests of the record: an allocator that fails when told to, and that fails the test when memory comes back unwiped. */
#ifndef FACTS_HELP_H
#define FACTS_HELP_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <s117/s117.h>
#include "../../src/facts/record.h"

typedef struct host {
    long blocks, bytes; /* in use */
    long left;          /* allocations that still succeed; negative: all */
    long calls;
} host;

static inline void *host_allocate(void *context, size_t bytes)
{
    host *h = context;

    h->calls++;
    if (h->left == 0)
        return NULL;
    if (h->left > 0)
        h->left--;
    h->blocks++;
    h->bytes += (long)bytes;
    return malloc(bytes);
}

static inline void host_release(void *context, void *memory, size_t bytes)
{
    host *h = context;
    const unsigned char *byte = memory;

    for (size_t i = 0; i < bytes; i++)
        if (byte[i] != 0)
            fail_msg("released memory still holds facts");
    h->blocks--;
    h->bytes -= (long)bytes;
    free(memory);
}

static inline s117_person *person_of(host *h)
{
    s117_allocator allocator = {.size = sizeof allocator, .context = h, .allocate = host_allocate, .release = host_release};
    s117_person *person = NULL;

    *h = (host){0, 0, -1, 0};
    assert_int_equal(s117_person_new(&allocator, &person), S117_OK);
    assert_non_null(person);
    return person;
}

static inline void free_person(host *h, s117_person *person)
{
    s117_person_free(person);
    assert_int_equal(h->blocks, 0);
    assert_int_equal(h->bytes, 0);
}

static inline s117_person *plain_person(void)
{
    s117_person *person = NULL;

    assert_int_equal(s117_person_new(NULL, &person), S117_OK);
    return person;
}

static inline s117_fact added(s117_person *person, s117_kind kind, s117_fact parent)
{
    s117_fact fact = 0;

    assert_int_equal(s117_person_add(person, kind, parent, &fact), S117_OK);
    return fact;
}

static inline s117_date day(int32_t year, int32_t month, int32_t d)
{
    s117_date date = s117_date_of(year, month, d);

    assert_int_not_equal(date, S117_DATE_UNKNOWN);
    return date;
}

/* What a record says, to show that a failed call left it as it was. Ids, dates, codes, texts, amounts, links, events, spans. */
typedef struct picture {
    unsigned char *bytes;
    size_t size;
} picture;

static inline void picture_add(picture *p, const void *bytes, size_t size)
{
    if (size == 0)
        return;
    p->bytes = realloc(p->bytes, p->size + size);
    memcpy(p->bytes + p->size, bytes, size);
    p->size += size;
}

static inline void picture_spans(picture *p, const s117i_spans *spans)
{
    picture_add(p, spans->items, spans->count * sizeof *spans->items);
}

static inline picture picture_of(const s117_person *person)
{
    picture p = {NULL, 0};

    for (uint32_t i = 0; i < person->fact_count; i++) {
        s117i_fact fact = person->facts[i];
        for (uint32_t slot = 0; slot < S117I_TEXT_SLOTS; slot++) {
            const char *text = person->pool + fact.texts[slot];
            picture_add(&p, text, strlen(text) + 1);
            fact.texts[slot] = 0; /* where a text lies may change; what it says may not */
        }
        picture_add(&p, &fact, sizeof fact);
    }
    picture_add(&p, person->figures, person->figure_count * sizeof *person->figures);
    picture_add(&p, person->events, person->event_count * sizeof *person->events);
    picture_spans(&p, &person->residences);
    picture_spans(&p, &person->stays);
    picture_spans(&p, &person->custodies);
    picture_spans(&p, &person->orders);
    picture_add(&p, &person->birth, sizeof person->birth);
    picture_add(&p, &person->death, sizeof person->death);
    return p;
}

static inline void assert_pictures_equal(picture a, picture b)
{
    assert_int_equal(a.size, b.size);
    assert_memory_equal(a.bytes, b.bytes, a.size);
}

#endif
