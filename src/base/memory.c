/* Memory from the host's allocator. */
#include "memory.h"

#include <stdlib.h>
#include <string.h>

/* No struct of this library will come near it, so a larger size is not a size. */
enum { STRUCT_MOST = 4096 };

/* Fewer than this at the start would only mean more calls. */
enum { FIRST_ROOM = 4 };

s117_status s117i_check_struct(const void *given, uint32_t size, uint32_t first_version, uint32_t known)
{
    const unsigned char *bytes = given;

    if (given == NULL) {
        return S117_E_NULL;
    }
    if (size < first_version) {
        return S117_E_STRUCT_SMALL;
    }
    if (size > STRUCT_MOST) {
        return S117_E_STRUCT_SIZE;
    }
    for (uint32_t i = known; i < size; i++) {
        if (bytes[i] != 0) {
            return S117_E_STRUCT_NEWER;
        }
    }
    return S117_OK;
}

static void *host_allocate(void *context, size_t bytes)
{
    (void)context;
    return malloc(bytes);
}

static void host_release(void *context, void *memory, size_t bytes)
{
    (void)context;
    (void)bytes;
    free(memory);
}

s117_status s117i_memory_from(const s117_allocator *allocator, s117i_memory *ret_memory)
{
    uint32_t known = (uint32_t)sizeof *allocator;

    if (allocator == NULL) {
        *ret_memory = (s117i_memory){NULL, host_allocate, host_release};
        return S117_OK;
    }
    s117_status status = s117i_check_struct(allocator, allocator->size, known, known);
    if (status != S117_OK) {
        return status;
    }
    if (allocator->reserved != 0) {
        return S117_E_STRUCT_NEWER; /* a later library may give it a meaning; this one has none */
    }
    if (allocator->allocate == NULL || allocator->release == NULL) {
        return S117_E_NULL;
    }
    *ret_memory = (s117i_memory){allocator->context, allocator->allocate, allocator->release};
    return S117_OK;
}

void *s117i_allocate(const s117i_memory *memory, size_t bytes)
{
    void *block = memory->allocate(memory->context, bytes);

    if (block != NULL) {
        memset(block, 0, bytes);
    }
    return block;
}

void s117i_wipe(void *block, size_t bytes)
{
    memset(block, 0, bytes);
#if defined(__GNUC__)
    __asm__ __volatile__("" : : "r"(block) : "memory"); /* the bytes may be read: the memset stays */
#else
    for (volatile unsigned char *byte = block; bytes > 0; bytes--) {
        *byte++ = 0;
    }
#endif
}

void s117i_release(const s117i_memory *memory, void *block, size_t bytes)
{
    if (block == NULL) {
        return;
    }
    s117i_wipe(block, bytes);
    memory->release(memory->context, block, bytes);
}

/* Room after growing: at least what is needed, at least double. */
static uint32_t next_room(uint32_t room, uint32_t needed)
{
    uint32_t doubled = room > UINT32_MAX / 2 ? UINT32_MAX : room * 2;

    if (doubled < FIRST_ROOM) {
        doubled = FIRST_ROOM;
    }
    return needed > doubled ? needed : doubled;
}

s117_status s117i_grow(const s117i_memory *memory, void **array, uint32_t *room, uint32_t needed, size_t item)
{
    if (needed <= *room) {
        return S117_OK;
    }
    uint32_t larger = next_room(*room, needed);
    if (item > SIZE_MAX / larger) {
        return S117_E_MEMORY;
    }
    void *block = s117i_allocate(memory, larger * item);
    if (block == NULL) {
        return S117_E_MEMORY;
    }
    if (*array != NULL) {
        memcpy(block, *array, *room * item);
        s117i_release(memory, *array, *room * item);
    }
    *array = block;
    *room = larger;
    return S117_OK;
}
