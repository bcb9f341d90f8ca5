/* Memory of one case: taken in blocks from the host's allocator, wiped and given back all at once. */
#ifndef S117I_EXCHANGE_ARENA_H
#define S117I_EXCHANGE_ARENA_H

#include <s117/base.h>

struct s117i_block;

typedef struct s117i_arena {
    s117_allocator from;
    struct s117i_block *blocks; /* the newest first; only it has room */
} s117i_arena;

/* NULL means malloc and free. The allocator must have been checked (by s117_config_new). */
void s117i_arena_start(s117i_arena *arena, const s117_allocator *allocator);
void s117i_arena_free(s117i_arena *arena);

/* Zeroed, aligned for pointers and 64-bit numbers; NULL when there is no memory. */
void *s117i_arena_take(s117i_arena *arena, size_t bytes);
const char *s117i_arena_copy(s117i_arena *arena, const char *text);

/* One allocation outside the blocks, to be given back early; zeroed. */
void *s117i_arena_borrow(s117i_arena *arena, size_t bytes);
void s117i_arena_return(s117i_arena *arena, void *memory, size_t bytes); /* wipes; NULL is fine */

/* memset to 0 that a compiler may not drop. */
void s117i_erase(void *memory, size_t bytes);

#endif
