/* An allocator that counts, can be told to fail, and checks that every block comes back wiped and with its right size. */
#ifndef PROBE_H
#define PROBE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <cmocka.h>
#include <s117/base.h>

typedef struct probe {
    long calls;    /* allocations asked for */
    long fail_at;  /* number of the one that fails, counted from 1; 0: none */
    long live;     /* blocks not given back */
    long unwiped;  /* bytes that were not 0 when they came back */
    long wrong;    /* blocks given back with another size */
} probe;

typedef union probe_head {
    size_t bytes;
    max_align_t align;
} probe_head;

static void *probe_allocate(void *context, size_t bytes)
{
    probe *p = context;
    p->calls++;
    if (p->calls == p->fail_at) {
        return NULL;
    }
    probe_head *head = malloc(sizeof *head + bytes);
    assert_non_null(head);
    head->bytes = bytes;
    for (size_t i = 0; i < bytes; i++) {
        ((unsigned char *)(head + 1))[i] = 0xa5;
    }
    p->live++;
    return head + 1;
}

static void probe_release(void *context, void *memory, size_t bytes)
{
    probe *p = context;
    probe_head *head = (probe_head *)memory - 1;
    p->wrong += head->bytes != bytes;
    for (size_t i = 0; i < head->bytes; i++) {
        p->unwiped += ((unsigned char *)memory)[i] != 0;
    }
    p->live--;
    free(head);
}

static inline s117_allocator probe_allocator(probe *p)
{
    return (s117_allocator){sizeof(s117_allocator), 0, p, probe_allocate, probe_release};
}

static inline void probe_assert_clean(const probe *p)
{
    assert_int_equal(p->live, 0);
    assert_int_equal(p->unwiped, 0);
    assert_int_equal(p->wrong, 0);
}

#endif
