/* Memory and size-first structs: design.md 3 and 5, src/base/memory.h. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "../../src/base/memory.h"
#include "probe.h"

/* design.md 5: "the three distinct \"which side is too old\" failures". */
static void struct_sizes(void **state)
{
    (void)state;
    unsigned char given[5000] = {0};
    assert_int_equal(s117i_check_struct(NULL, 16, 16, 24), S117_E_NULL);
    assert_int_equal(s117i_check_struct(given, 15, 16, 24), S117_E_STRUCT_SMALL);
    assert_int_equal(s117i_check_struct(given, 0, 16, 24), S117_E_STRUCT_SMALL);
    assert_int_equal(s117i_check_struct(given, 16, 16, 24), S117_OK);
    assert_int_equal(s117i_check_struct(given, 24, 16, 24), S117_OK);
    assert_int_equal(s117i_check_struct(given, 4096, 16, 24), S117_OK);
    assert_int_equal(s117i_check_struct(given, 4097, 16, 24), S117_E_STRUCT_SIZE);
}

static void bytes_this_library_does_not_know(void **state)
{
    (void)state;
    unsigned char given[40] = {0};
    given[23] = 1;
    assert_int_equal(s117i_check_struct(given, 32, 16, 24), S117_OK); /* known: its owner judges it */
    given[24] = 1;
    assert_int_equal(s117i_check_struct(given, 24, 16, 24), S117_OK); /* beyond the struct */
    assert_int_equal(s117i_check_struct(given, 25, 16, 24), S117_E_STRUCT_NEWER);
    given[24] = 0;
    given[31] = 1;
    assert_int_equal(s117i_check_struct(given, 31, 16, 24), S117_OK);
    assert_int_equal(s117i_check_struct(given, 32, 16, 24), S117_E_STRUCT_NEWER);
}

static void allocator_is_checked(void **state)
{
    (void)state;
    probe p = {0};
    s117_allocator good = probe_allocator(&p), bad;
    s117i_memory memory = {0};

    bad = good, bad.size = sizeof bad - 1;
    assert_int_equal(s117i_memory_from(&bad, &memory), S117_E_STRUCT_SMALL);
    bad = good, bad.size = 4097;
    assert_int_equal(s117i_memory_from(&bad, &memory), S117_E_STRUCT_SIZE);
    bad = good, bad.reserved = 1;
    assert_int_equal(s117i_memory_from(&bad, &memory), S117_E_STRUCT_NEWER);
    bad = good, bad.allocate = NULL;
    assert_int_equal(s117i_memory_from(&bad, &memory), S117_E_NULL);
    bad = good, bad.release = NULL;
    assert_int_equal(s117i_memory_from(&bad, &memory), S117_E_NULL);
    assert_null(memory.allocate); /* written only on success */

    struct { s117_allocator known; uint32_t later[2]; } larger = {good, {0, 0}};
    larger.known.size = sizeof larger;
    assert_int_equal(s117i_memory_from(&larger.known, &memory), S117_OK);
    assert_ptr_equal(memory.context, &p);
    larger.later[1] = 1;
    assert_int_equal(s117i_memory_from(&larger.known, &memory), S117_E_STRUCT_NEWER);
}

static void blocks_come_zeroed_and_go_wiped(void **state)
{
    (void)state;
    probe p = {0};
    s117_allocator allocator = probe_allocator(&p);
    s117i_memory memory;
    assert_int_equal(s117i_memory_from(&allocator, &memory), S117_OK);

    unsigned char *block = s117i_allocate(&memory, 100); /* the probe hands out 0xa5 */
    assert_non_null(block);
    for (int i = 0; i < 100; i++) {
        assert_int_equal(block[i], 0);
    }
    memset(block, 7, 100);
    s117i_release(&memory, block, 100);
    s117i_release(&memory, NULL, 100);
    probe_assert_clean(&p);

    p.fail_at = p.calls + 1;
    assert_null(s117i_allocate(&memory, 8));
}

static void without_an_allocator_malloc_and_free(void **state)
{
    (void)state;
    s117i_memory memory;
    assert_int_equal(s117i_memory_from(NULL, &memory), S117_OK);
    unsigned char *block = s117i_allocate(&memory, 16);
    assert_non_null(block);
    assert_int_equal(block[15], 0);
    s117i_release(&memory, block, 16);
}

static void wiping(void **state)
{
    (void)state;
    unsigned char bytes[4] = {1, 2, 3, 4};
    s117i_wipe(bytes, 3);
    assert_int_equal(bytes[0] + bytes[1] + bytes[2], 0);
    assert_int_equal(bytes[3], 4);
}

/* memory.h: "at least doubling. On failure nothing has changed. The old block is wiped." */
static void growing(void **state)
{
    (void)state;
    probe p = {0};
    s117_allocator allocator = probe_allocator(&p);
    s117i_memory memory;
    void *array = NULL;
    uint32_t room = 0;
    assert_int_equal(s117i_memory_from(&allocator, &memory), S117_OK);

    for (uint32_t i = 0; i < 1000; i++) {
        uint32_t before = room;
        assert_int_equal(s117i_grow(&memory, &array, &room, i + 1, sizeof(uint32_t)), S117_OK);
        assert_true(room > i);
        assert_true(room == before || room >= 2 * before);
        ((uint32_t *)array)[i] = i;
    }
    for (uint32_t i = 0; i < 1000; i++) {
        assert_int_equal(((uint32_t *)array)[i], i);
    }
    assert_true(p.calls <= 10); /* doubling: no more than log2(1000) times */
    assert_int_equal(p.live, 1);

    void *old = array;
    uint32_t old_room = room;
    p.fail_at = p.calls + 1;
    assert_int_equal(s117i_grow(&memory, &array, &room, room + 1, sizeof(uint32_t)), S117_E_MEMORY);
    assert_ptr_equal(array, old);
    assert_int_equal(room, old_room);
    assert_int_equal(((uint32_t *)array)[999], 999);

    assert_int_equal(s117i_grow(&memory, &array, &room, 5000, sizeof(uint32_t)), S117_OK); /* more than double */
    assert_int_equal(room, 5000);
    s117i_release(&memory, array, room * sizeof(uint32_t));
    probe_assert_clean(&p);
}

static void growing_beyond_all_memory(void **state)
{
    (void)state;
    probe p = {0};
    s117_allocator allocator = probe_allocator(&p);
    s117i_memory memory;
    void *array = NULL;
    uint32_t room = UINT32_MAX - 1; /* doubling stops at what 32 bits hold; the array is never touched */
    assert_int_equal(s117i_memory_from(&allocator, &memory), S117_OK);
    assert_int_equal(s117i_grow(&memory, &array, &room, UINT32_MAX, SIZE_MAX / 2), S117_E_MEMORY);
    assert_int_equal(room, UINT32_MAX - 1);
    assert_null(array);
    assert_int_equal(p.calls, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(struct_sizes),
        cmocka_unit_test(bytes_this_library_does_not_know),
        cmocka_unit_test(allocator_is_checked),
        cmocka_unit_test(blocks_come_zeroed_and_go_wiped),
        cmocka_unit_test(without_an_allocator_malloc_and_free),
        cmocka_unit_test(wiping),
        cmocka_unit_test(growing),
        cmocka_unit_test(growing_beyond_all_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
