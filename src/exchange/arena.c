#include "arena.h"

#include <stdlib.h>
#include <string.h>

enum { BLOCK_BYTES = 4000 };

typedef struct s117i_block {
    struct s117i_block *next;
    size_t bytes, used; /* both with this head */
} block;

static void *plain_allocate(void *context, size_t bytes)
{
    (void)context;
    return malloc(bytes);
}

static void plain_release(void *context, void *memory, size_t bytes)
{
    (void)context;
    (void)bytes;
    free(memory);
}

void s117i_erase(void *memory, size_t bytes)
{
    volatile unsigned char *byte = memory;
    while (bytes-- > 0) *byte++ = 0;
}

void s117i_arena_start(s117i_arena *arena, const s117_allocator *allocator)
{
    static const s117_allocator plain = {sizeof plain, 0, NULL, plain_allocate, plain_release};
    const s117_allocator *from = allocator ? allocator : &plain;
    arena->from.size = sizeof arena->from;
    arena->from.reserved = 0;
    arena->from.context = from->context;
    arena->from.allocate = from->allocate;
    arena->from.release = from->release;
    arena->blocks = NULL;
}

void *s117i_arena_borrow(s117i_arena *arena, size_t bytes)
{
    void *memory = arena->from.allocate(arena->from.context, bytes);
    if (memory) memset(memory, 0, bytes);
    return memory;
}

void s117i_arena_return(s117i_arena *arena, void *memory, size_t bytes)
{
    if (!memory) return;
    s117i_erase(memory, bytes);
    arena->from.release(arena->from.context, memory, bytes);
}

void s117i_arena_free(s117i_arena *arena)
{
    while (arena->blocks) {
        block *gone = arena->blocks;
        arena->blocks = gone->next;
        s117i_arena_return(arena, gone, gone->bytes);
    }
}

void *s117i_arena_take(s117i_arena *arena, size_t bytes)
{
    const size_t head = (sizeof(block) + 15) & ~(size_t)15;
    const size_t need = (bytes + 15) & ~(size_t)15;
    block *top = arena->blocks;
    if (!top || top->bytes - top->used < need) {
        size_t size = head + need > BLOCK_BYTES ? head + need : (size_t)BLOCK_BYTES;
        top = s117i_arena_borrow(arena, size);
        if (!top) return NULL;
        top->next = arena->blocks;
        top->bytes = size;
        top->used = head;
        arena->blocks = top;
    }
    void *given = (char *)top + top->used;
    top->used += need;
    return given;
}

const char *s117i_arena_copy(s117i_arena *arena, const char *text)
{
    size_t bytes = strlen(text) + 1;
    char *copy = s117i_arena_take(arena, bytes);
    if (copy) memcpy(copy, text, bytes);
    return copy;
}
