/* Memory from the host's allocator; wiped before it goes back, because it held facts about a person. */
#ifndef S117I_MEMORY_H
#define S117I_MEMORY_H

#include <s117/base.h>
#include <stdbool.h>

typedef struct s117i_memory {
    void *context;
    void *(*allocate)(void *context, size_t bytes);
    void (*release)(void *context, void *memory, size_t bytes);
} s117i_memory;

/* Checks a caller's size-first struct the way libxkbcommon does: too small, absurd, or newer than this library. */
s117_status s117i_check_struct(const void *given, uint32_t size, uint32_t first_version, uint32_t known);

/* Of what fails, what failed first. */
static inline void s117i_fail(s117_status *failed, s117_status status)
{
    if (*failed == S117_OK)
        *failed = status;
}

/* NULL means malloc and free. */
s117_status s117i_memory_from(const s117_allocator *allocator, s117i_memory *ret_memory);

void *s117i_allocate(const s117i_memory *memory, size_t bytes);         /* zeroed; NULL when there is none; bytes > 0 */
void s117i_release(const s117i_memory *memory, void *block, size_t bytes); /* wipes; NULL is fine */

/* Makes room for `needed` items of `item` bytes, at least doubling. On failure nothing has changed.
 * The old block is wiped. Works for any array kept as (pointer, room). */
s117_status s117i_grow(const s117i_memory *memory, void **array, uint32_t *room, uint32_t needed, size_t item);

/* memset that a compiler may not drop. */
void s117i_wipe(void *block, size_t bytes);

#endif
