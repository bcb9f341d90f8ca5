/* Putting the register together: law.h, s117_config_load_register, s117_config_add_body, s117_engine_new. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "../../src/law/register.h"
#include "probe.h"

enum { LA = S117_BODY_LOCAL_AUTHORITY, ENGLAND = S117_NATION_ENGLAND };

static s117_config *config;

static int new_config(void **state)
{
    (void)state;
    return s117_config_new(NULL, &config);
}

static int free_config(void **state)
{
    (void)state;
    s117_config_free(config);
    return 0;
}

static void add(const char *code, const char *name)
{
    assert_int_equal(s117_config_add_body(config, code, LA, ENGLAND, name, S117_DATE_UNKNOWN, S117_DATE_OPEN), S117_OK);
}

static void lead(const char *code, const char *successor, s117_date date)
{
    assert_int_equal(s117_config_add_succession(config, code, successor, date, NULL), S117_OK);
}

static void load(void)
{
    assert_int_equal(s117_config_load_register(config), S117_OK);
}

static s117_engine *made(void)
{
    s117_engine *engine = NULL;
    assert_int_equal(s117_engine_new(config, &engine), S117_OK);
    return engine;
}

static void assert_refused(void)
{
    s117_engine *engine = NULL;
    assert_int_equal(s117_engine_new(config, &engine), S117_E_BODY);
    assert_null(engine);
}

static void assert_name(const s117_engine *engine, const char *code, const char *name)
{
    assert_string_equal(s117_engine_body_name(engine, s117_engine_body_find(engine, code)), name);
}

static int32_t successors(const s117_engine *engine, const char *code, s117_date on)
{
    int32_t count = 0;
    assert_int_equal(s117_engine_successor(engine, s117_engine_body_find(engine, code), NULL, on, NULL, 0, &count), S117_OK);
    return count;
}

static void assert_holder(const s117_engine *engine, const char *code, s117_date on, const char *expected)
{
    int32_t body = -1, count = 0;
    assert_int_equal(s117_engine_successor(engine, s117_engine_body_find(engine, code), NULL, on, &body, 1, &count), S117_OK);
    assert_int_equal(count, 1);
    assert_string_equal(s117_engine_body_code(engine, body), expected);
}

/* law.h: bodies come in order of code, whatever the order they were added in. */
static void bodies_are_sorted(void **state)
{
    (void)state;
    const char *const codes[] = {"M", "B", "Z", "A", "a", "0", "AA", "_", "-", "."};
    for (size_t i = 0; i < 10; i++) {
        add(codes[i], codes[i]);
        s117_engine *engine = made();
        assert_int_equal(s117_engine_body_count(engine), i + 1);
        for (int32_t j = 0; j <= (int32_t)i; j++) {
            assert_true(j == 0 || strcmp(s117_engine_body_code(engine, j - 1), s117_engine_body_code(engine, j)) < 0);
            assert_int_equal(s117_engine_body_find(engine, codes[j]) >= 0, true);
        }
        s117_engine_free(engine);
    }
}

/* law.h: "Bodies already in the config stay as the host gave them; call order does not matter." */
static void the_host_wins(void **state)
{
    (void)state;
    add("E10000006", "Cumbria as the host has it"); /* before loading */
    load();
    add("E10000034", "Worcestershire as the host has it"); /* after loading */
    add("0", "before all others");
    add("zz", "after all others");
    s117_engine *engine = made();
    assert_int_equal(s117_engine_body_count(engine), s117i_builtin_body_count + 2);
    assert_name(engine, "E10000006", "Cumbria as the host has it");
    assert_name(engine, "E10000034", "Worcestershire as the host has it");
    assert_int_equal(s117_engine_body_find(engine, "0"), 0);
    assert_int_equal(s117_engine_body_find(engine, "zz"), s117i_builtin_body_count + 1);
    for (int32_t i = 1; i < s117_engine_body_count(engine); i++) {
        assert_true(strcmp(s117_engine_body_code(engine, i - 1), s117_engine_body_code(engine, i)) < 0);
    }
    for (uint32_t i = 0; i < s117i_builtin_body_count; i++) {
        assert_true(s117_engine_body_find(engine, s117i_builtin_bodies[i].code) >= 0);
    }
    s117_engine_free(engine);
}

/* The successions of a body the host gave anew are the host's; those that lead to it stay. */
static void successions_of_a_replaced_body(void **state)
{
    (void)state;
    s117_date on = s117_date_of(2026, 4, 1);
    load();
    add("E10000006", "Cumbria");
    add("QH8", "Mid and South Essex ICB");
    add("0", "moves every position by one");
    s117_engine *engine = made();
    assert_holder(engine, "E10000006", on, "E10000006");
    assert_holder(engine, "06Q", on, "QH8"); /* built-in: 06Q to QH8; dropped: QH8 to D7T5G */
    assert_holder(engine, "E10000002", on, "E06000060");
    assert_int_equal(successors(engine, "E10000021", on), 2);
    s117_engine_free(engine);

    lead("E10000006", "E06000064", 100);
    engine = made();
    assert_holder(engine, "E10000006", 100, "E06000064");
    s117_engine_free(engine);
}

/* A host may add a succession to a built-in body without giving it anew. */
static void a_succession_for_a_built_in_body(void **state)
{
    (void)state;
    s117_date day = s117_date_of(2028, 4, 1);
    lead("E10000034", "E06000019", day); /* made up: Worcestershire to Herefordshire */
    load();
    s117_engine *engine = made();
    assert_holder(engine, "E10000034", day - 1, "E10000034");
    assert_holder(engine, "E10000034", day, "E06000019");
    assert_int_equal(engine->reg.change_days[engine->reg.change_count - 1], day);
    s117_engine_free(engine);
}

/* law.h: S117_E_BODY: a succession names a body that the register lacks. */
static void a_body_that_is_not_there(void **state)
{
    (void)state;
    add("A", "A");
    lead("A", "E10000034", 100);
    assert_refused();
    load();
    s117_engine *engine = made(); /* now it is there */
    assert_holder(engine, "A", 100, "E10000034");
    s117_engine_free(engine);
    lead("B", "A", 100);
    assert_refused();
    add("B", "B");
    engine = made();
    assert_holder(engine, "B", 100, "E10000034");
    s117_engine_free(engine);
}

/* law.h: S117_E_BODY: successions run in a circle, whatever their dates. */
static void circles(void **state)
{
    (void)state;
    add("A", "A"), add("B", "B"), add("C", "C"), add("D", "D");
    lead("D", "A", 50);
    lead("A", "B", 100);
    lead("B", "C", 200);
    s117_engine *engine = made();
    assert_holder(engine, "D", 200, "C");
    s117_engine_free(engine);
    lead("C", "A", 300);
    assert_refused();
    add("C", "C"); /* replaces: its succession goes */
    engine = made();
    s117_engine_free(engine);
    lead("C", "C", 300); /* the smallest circle */
    assert_refused();
}

/* law.h of src/law: every succession date, sorted, unique. */
static void change_days_of_a_host(void **state)
{
    (void)state;
    const s117_date days[] = {300, 100, 200, 100, 300, 300}, expected[] = {100, 200, 300};
    s117_engine *engine = made();
    assert_int_equal(engine->reg.change_count, 0);
    s117_engine_free(engine);
    add("A", "A"), add("B", "B");
    for (size_t i = 0; i < 6; i++) {
        lead("A", "B", days[i]);
    }
    engine = made();
    assert_int_equal(engine->reg.change_count, 3);
    assert_memory_equal(engine->reg.change_days, expected, sizeof expected);
    s117_engine_free(engine);
}

/* law.h of src/law: successions by body, date, successor, part; each body knows its own. */
static void successions_are_sorted(void **state)
{
    (void)state;
    uint32_t seed = 117;
    const char *const codes[] = {"A", "B", "C", "D", "E", "F"}, *const parts[] = {NULL, "P", "Q"};
    for (size_t i = 0; i < 6; i++) {
        add(codes[i], codes[i]);
    }
    for (int i = 0; i < 300; i++) {
        seed = seed * 1664525u + 1013904223u;
        size_t from = seed >> 28 & 3, to = 4 + (seed >> 26 & 1);
        assert_int_equal(s117_config_add_succession(config, codes[from], codes[to], (s117_date)(seed >> 20 & 7),
                                                    parts[(seed >> 10) % 3]), S117_OK);
    }
    s117_engine *engine = made();
    const s117i_register *reg = &engine->reg;
    assert_int_equal(reg->succession_count, 300);
    uint32_t next = 0;
    for (uint32_t b = 0; b < reg->count; b++) {
        assert_true(reg->bodies[b].successor_count == 0 || reg->bodies[b].first_successor == next);
        for (uint32_t i = 0; i < reg->bodies[b].successor_count; i++, next++) {
            const s117i_succession *s = &reg->successions[next], *before = s - 1;
            assert_int_equal(s->body, b);
            if (i == 0) {
                continue;
            }
            assert_true(before->date <= s->date);
            assert_true(before->date < s->date || before->successor <= s->successor);
            assert_true(before->date < s->date || before->successor < s->successor || strcmp(before->part, s->part) <= 0);
        }
    }
    assert_int_equal(next, 300);
    s117_engine_free(engine);
}

/* design.md 7: the nth-allocation-fails loop, for a register with nothing, with the host's bodies, with both. */
static void every_allocation_may_fail(void **state)
{
    (void)state;
    for (int bodies = 0; bodies <= 2; bodies++) {
        for (int builtin = 0; builtin <= 1; builtin++) {
            probe p = {0};
            s117_allocator allocator = probe_allocator(&p);
            s117_config *probed = NULL;
            s117_engine *engine = NULL;
            s117_status status = S117_E_MEMORY;
            assert_int_equal(s117_config_new(&allocator, &probed), S117_OK);
            for (int i = 0; i < bodies; i++) {
                assert_int_equal(s117_config_add_body(probed, i == 0 ? "A" : "B", LA, ENGLAND, "N", 0, S117_DATE_OPEN), S117_OK);
            }
            if (bodies == 2) {
                assert_int_equal(s117_config_add_succession(probed, "A", "B", 9, NULL), S117_OK);
            }
            if (builtin) {
                assert_int_equal(s117_config_load_register(probed), S117_OK);
            }
            long before = p.live, first = p.calls, n = 0;
            while (status == S117_E_MEMORY) {
                p.calls = first;
                p.fail_at = first + ++n;
                status = s117_engine_new(probed, &engine);
                if (status == S117_E_MEMORY) {
                    assert_null(engine);
                    assert_int_equal(p.live, before);
                }
            }
            assert_int_equal(status, S117_OK);
            assert_in_range(n, 3, 9);
            s117_engine_free(engine);
            s117_config_free(probed);
            probe_assert_clean(&p);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(bodies_are_sorted, new_config, free_config),
        cmocka_unit_test_setup_teardown(the_host_wins, new_config, free_config),
        cmocka_unit_test_setup_teardown(successions_of_a_replaced_body, new_config, free_config),
        cmocka_unit_test_setup_teardown(a_succession_for_a_built_in_body, new_config, free_config),
        cmocka_unit_test_setup_teardown(a_body_that_is_not_there, new_config, free_config),
        cmocka_unit_test_setup_teardown(circles, new_config, free_config),
        cmocka_unit_test_setup_teardown(change_days_of_a_host, new_config, free_config),
        cmocka_unit_test_setup_teardown(successions_are_sorted, new_config, free_config),
        cmocka_unit_test(every_allocation_may_fail),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
