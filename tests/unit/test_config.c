/* The builder of an engine: include/s117/law.h. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "../../src/law/config.h"
#include "probe.h"

static const s117_date OPEN = S117_DATE_OPEN;
static const s117_date UNKNOWN = S117_DATE_UNKNOWN;
enum { LA = S117_BODY_LOCAL_AUTHORITY, ENGLAND = S117_NATION_ENGLAND };

static s117_config *new_config(void)
{
    s117_config *config = NULL;
    assert_int_equal(s117_config_new(NULL, &config), S117_OK);
    return config;
}

static s117_status add(s117_config *config, const char *code)
{
    return s117_config_add_body(config, code, LA, ENGLAND, "Council", UNKNOWN, OPEN);
}

static s117_engine *engine_of(const s117_config *config)
{
    s117_engine *engine = NULL;
    assert_int_equal(s117_engine_new(config, &engine), S117_OK);
    return engine;
}

static void a_new_config(void **state)
{
    (void)state;
    s117_config *config = NULL;
    s117_allocator bad = {1, 0, NULL, NULL, NULL};
    assert_int_equal(s117_config_new(NULL, NULL), S117_E_NULL);
    assert_int_equal(s117_config_new(&bad, &config), S117_E_STRUCT_SMALL);
    assert_null(config);
    config = new_config();
    s117_engine *engine = engine_of(config);
    s117_date date = 0;
    assert_int_equal(s117_engine_commencement(engine, S117_MHA2025_S45, &date), S117_OK);
    assert_int_equal(date, OPEN);
    assert_int_equal(s117_engine_commencement(engine, S117_MHA2025_S46, &date), S117_OK);
    assert_int_equal(date, OPEN);
    assert_int_equal(s117_engine_body_count(engine), 0);
    s117_engine_free(engine);
    s117_config_free(config);
    s117_config_free(NULL);
}

static void nothing_given(void **state)
{
    (void)state;
    s117_config *config = new_config();
    assert_int_equal(s117_config_set_commencement(NULL, S117_MHA2025_S45, 0), S117_E_NULL);
    assert_int_equal(s117_config_set_reading(NULL, "OP-1", 'A'), S117_E_NULL);
    assert_int_equal(s117_config_set_reading(config, NULL, 'A'), S117_E_NULL);
    assert_int_equal(s117_config_load_register(NULL), S117_E_NULL);
    assert_int_equal(s117_config_add_body(NULL, "A", LA, ENGLAND, "A", UNKNOWN, OPEN), S117_E_NULL);
    assert_int_equal(s117_config_add_body(config, NULL, LA, ENGLAND, "A", UNKNOWN, OPEN), S117_E_NULL);
    assert_int_equal(s117_config_add_body(config, "A", LA, ENGLAND, NULL, UNKNOWN, OPEN), S117_E_NULL);
    assert_int_equal(s117_config_add_succession(NULL, "A", "B", 0, NULL), S117_E_NULL);
    assert_int_equal(s117_config_add_succession(config, NULL, "B", 0, NULL), S117_E_NULL);
    assert_int_equal(s117_config_add_succession(config, "A", NULL, 0, NULL), S117_E_NULL);
    s117_config_free(config);
}

/* A foreign pointer is refused and left alone. */
static void not_a_config(void **state)
{
    (void)state;
    struct s117_config foreign;
    memset(&foreign, 0, sizeof foreign);
    assert_int_equal(s117_config_set_commencement(&foreign, S117_MHA2025_S45, 0), S117_E_HANDLE);
    assert_int_equal(s117_config_set_reading(&foreign, "OP-1", 'A'), S117_E_HANDLE);
    assert_int_equal(s117_config_load_register(&foreign), S117_E_HANDLE);
    assert_int_equal(add(&foreign, "A"), S117_E_HANDLE);
    assert_int_equal(s117_config_add_succession(&foreign, "A", "B", 0, NULL), S117_E_HANDLE);
    s117_config_free(&foreign);
    s117_engine *engine = NULL;
    assert_int_equal(s117_engine_new(&foreign, &engine), S117_E_HANDLE);
    assert_null(engine);
}

static void commencements(void **state)
{
    (void)state;
    s117_config *config = new_config();
    s117_date date = 0;
    assert_int_equal(s117_config_set_commencement(config, 0, 0), S117_E_CODE);
    assert_int_equal(s117_config_set_commencement(config, 3, 0), S117_E_CODE);
    assert_int_equal(s117_config_set_commencement(config, S117_MHA2025_S45, UNKNOWN), S117_E_DATE);
    assert_int_equal(s117_config_set_commencement(config, S117_MHA2025_S45, S117_DATE_MAX + 1), S117_E_DATE);
    assert_int_equal(s117_config_set_commencement(config, S117_MHA2025_S45, 21000), S117_OK);
    assert_int_equal(s117_config_set_commencement(config, S117_MHA2025_S46, 22000), S117_OK);
    s117_engine *engine = engine_of(config);
    assert_int_equal(s117_config_set_commencement(config, S117_MHA2025_S46, OPEN), S117_OK);
    s117_engine *later = engine_of(config);
    assert_int_equal(s117_engine_commencement(engine, S117_MHA2025_S45, &date), S117_OK);
    assert_int_equal(date, 21000);
    assert_int_equal(s117_engine_commencement(engine, S117_MHA2025_S46, &date), S117_OK);
    assert_int_equal(date, 22000); /* the engine does not change with its config */
    assert_int_equal(s117_engine_commencement(later, S117_MHA2025_S46, &date), S117_OK);
    assert_int_equal(date, OPEN);
    s117_engine_free(later);
    s117_engine_free(engine);
    s117_config_free(config);
}

/* law.h: OP-6 has B by default; OP-26 has U. local-authority.md section 8: OP-16 A by default. */
static void readings(void **state)
{
    (void)state;
    s117_config *config = new_config();
    char usual = s117_point_default(s117_point_find("OP-16"));
    assert_int_equal(s117_config_set_reading(config, "OP-0", 'A'), S117_E_RULE);
    assert_int_equal(s117_config_set_reading(config, "NHS-1", 'A'), S117_E_RULE);
    assert_int_equal(s117_config_set_reading(config, "", 'A'), S117_E_RULE);
    assert_int_equal(s117_config_set_reading(config, "OP-16", 'X'), S117_E_READING);
    assert_int_equal(s117_config_set_reading(config, "OP-16", 'a'), S117_E_READING);
    assert_int_equal(s117_config_set_reading(config, "OP-26", 'U'), S117_OK);
    assert_int_equal(s117_config_set_reading(config, "OP-6", 'A'), S117_OK);
    assert_int_equal(s117_config_set_reading(config, "OP-16", usual == 'A' ? 'B' : 'A'), S117_OK);
    s117_engine *engine = engine_of(config);
    assert_int_equal(s117_config_set_reading(config, "OP-16", 0), S117_OK);
    s117_engine *back = engine_of(config);
    assert_int_equal(s117_engine_reading(engine, "OP-16"), usual == 'A' ? 'B' : 'A');
    assert_int_equal(s117_engine_reading(engine, "OP-6"), 'A');
    assert_int_equal(s117_engine_reading(engine, "OP-26"), 'U');
    assert_int_equal(s117_engine_reading(engine, "OP-1"), s117_point_default(s117_point_find("OP-1")));
    assert_int_equal(s117_engine_reading(back, "OP-16"), usual);
    s117_engine_free(back);
    s117_engine_free(engine);
    s117_config_free(config);
}

/* Every point takes every reading it has a text for, and its default, and no other. */
static void readings_of_every_point(void **state)
{
    (void)state;
    s117_config *config = new_config();
    for (int32_t point = 0; point < s117_point_count(); point++) {
        for (char c = 1; c < 127; c++) {
            bool has = s117_point_reading(point, c) != NULL || c == s117_point_default(point);
            assert_int_equal(s117_config_set_reading(config, s117_point_id(point), c), has ? S117_OK : S117_E_READING);
        }
    }
    s117_config_free(config);
}

static void bodies_are_checked(void **state)
{
    (void)state;
    s117_config *config = new_config();
    char name[129];
    memset(name, 'n', sizeof name);
    name[128] = '\0';
    assert_int_equal(s117_config_add_body(config, "", LA, ENGLAND, "A", UNKNOWN, OPEN), S117_E_BODY);
    assert_int_equal(s117_config_add_body(config, "E 1", LA, ENGLAND, "A", UNKNOWN, OPEN), S117_E_BODY);
    assert_int_equal(s117_config_add_body(config, "A", -1, ENGLAND, "A", UNKNOWN, OPEN), S117_E_CODE);
    assert_int_equal(s117_config_add_body(config, "A", 8, ENGLAND, "A", UNKNOWN, OPEN), S117_E_CODE);
    assert_int_equal(s117_config_add_body(config, "A", LA, S117_NATION_UNKNOWN, "A", UNKNOWN, OPEN), S117_E_CODE);
    assert_int_equal(s117_config_add_body(config, "A", LA, S117_NATION_SCOTLAND, "A", UNKNOWN, OPEN), S117_E_CODE);
    assert_int_equal(s117_config_add_body(config, "A", S117_BODY_OTHER, S117_NATION_ABROAD, "A", UNKNOWN, OPEN), S117_E_CODE);
    assert_int_equal(s117_config_add_body(config, "A", LA, ENGLAND, "", UNKNOWN, OPEN), S117_E_TEXT);
    assert_int_equal(s117_config_add_body(config, "A", LA, ENGLAND, "A\n", UNKNOWN, OPEN), S117_E_TEXT);
    assert_int_equal(s117_config_add_body(config, "A", LA, ENGLAND, name, UNKNOWN, OPEN), S117_E_TOO_LONG);
    assert_int_equal(s117_config_add_body(config, "A", LA, ENGLAND, "A", OPEN, OPEN), S117_E_DATE);
    assert_int_equal(s117_config_add_body(config, "A", LA, ENGLAND, "A", S117_DATE_MIN - 1, OPEN), S117_E_DATE);
    assert_int_equal(s117_config_add_body(config, "A", LA, ENGLAND, "A", UNKNOWN, UNKNOWN), S117_E_DATE);
    assert_int_equal(s117_config_add_body(config, "A", LA, ENGLAND, "A", UNKNOWN, S117_DATE_MAX + 1), S117_E_DATE);
    assert_int_equal(s117_config_add_body(config, "A", LA, ENGLAND, "A", 100, 99), S117_E_DATE_ORDER);
    assert_int_equal(s117_config_add_body(config, "A", LA, ENGLAND, "A", 100, 100), S117_E_DATE_ORDER); /* half-open: no day */
    s117_engine *engine = engine_of(config);
    assert_int_equal(s117_engine_body_count(engine), 0); /* on failure nothing has changed */
    s117_engine_free(engine);

    name[127] = '\0';
    assert_int_equal(s117_config_add_body(config, "A", LA, S117_NATION_WALES, name, 100, 101), S117_OK);
    assert_int_equal(s117_config_add_body(config, "B", S117_BODY_OTHER, S117_NATION_UNKNOWN, "B", UNKNOWN, 5), S117_OK);
    assert_int_equal(s117_config_add_body(config, "C", S117_BODY_OTHER, ENGLAND, "C", 5, OPEN), S117_OK);
    for (s117_body_kind kind = S117_BODY_OTHER; kind <= S117_BODY_NHS_ENGLAND; kind++) {
        assert_int_equal(s117_config_add_body(config, "D", kind, ENGLAND, "D", UNKNOWN, OPEN), S117_OK);
    }
    engine = engine_of(config);
    assert_int_equal(s117_engine_body_count(engine), 4);
    assert_string_equal(s117_engine_body_name(engine, 0), name);
    s117_engine_free(engine);
    s117_config_free(config);
}

static void successions_are_checked(void **state)
{
    (void)state;
    s117_config *config = new_config();
    assert_int_equal(s117_config_add_succession(config, "A!", "B", 0, NULL), S117_E_BODY);
    assert_int_equal(s117_config_add_succession(config, "A", "", 0, NULL), S117_E_BODY);
    assert_int_equal(s117_config_add_succession(config, "A", "B", 0, ""), S117_E_BODY);
    assert_int_equal(s117_config_add_succession(config, "A", "B", 0, "abcdefghijklmnop"), S117_E_BODY);
    assert_int_equal(s117_config_add_succession(config, "A", "B", UNKNOWN, NULL), S117_E_DATE);
    assert_int_equal(s117_config_add_succession(config, "A", "B", OPEN, NULL), S117_E_DATE);
    s117_engine *engine = engine_of(config); /* none was kept: else A and B would be missing */
    s117_engine_free(engine);
    s117_config_free(config);
}

/* law.h: replacing a body takes its successions with it, not those that lead to it. */
static void replacing_a_body(void **state)
{
    (void)state;
    s117_config *config = new_config();
    int32_t found[4], count = 0;
    assert_int_equal(s117_config_add_succession(config, "A", "B", 100, NULL), S117_OK); /* before its bodies */
    assert_int_equal(s117_config_add_succession(config, "B", "C", 200, NULL), S117_OK);
    assert_int_equal(add(config, "A"), S117_OK);
    assert_int_equal(add(config, "B"), S117_OK);
    assert_int_equal(add(config, "C"), S117_OK);
    s117_engine *engine = engine_of(config);
    assert_int_equal(s117_engine_successor(engine, 0, NULL, 200, found, 4, &count), S117_OK);
    assert_int_equal(count, 1);
    assert_int_equal(found[0], 2);
    s117_engine_free(engine);

    assert_int_equal(s117_config_add_body(config, "B", LA, ENGLAND, "Borough", 50, 60), S117_OK);
    engine = engine_of(config);
    assert_int_equal(s117_engine_body_count(engine), 3);
    assert_string_equal(s117_engine_body_name(engine, 1), "Borough");
    assert_int_equal(s117_engine_successor(engine, 0, NULL, 200, found, 4, &count), S117_OK);
    assert_int_equal(count, 1);
    assert_int_equal(found[0], 1);
    s117_engine_free(engine);
    s117_config_free(config);
}

static void write_code(char *code, uint32_t number)
{
    for (int i = 0; i < 6; i++) {
        code[5 - i] = (char)('0' + number % 10);
        number /= 10;
    }
    code[6] = '\0';
}

/* law.h: 65535 bodies. Replacing one is still possible. */
static void as_many_bodies_as_there_may_be(void **state)
{
    (void)state;
    s117_config *config = new_config();
    char code[7];
    for (uint32_t i = 0; i < 65535; i++) {
        write_code(code, i * 40503u % 65536u); /* not in order */
        if (add(config, code) != S117_OK) {
            fail_msg("%u", (unsigned)i);
        }
    }
    assert_int_equal(add(config, "one-more"), S117_E_LIMIT);
    assert_int_equal(add(config, "000000"), S117_OK);
    for (uint32_t i = 0; i < S117I_HOST_SUCCESSIONS_MOST; i++) {
        if (s117_config_add_succession(config, "000000", "000001", (s117_date)i, NULL) != S117_OK) {
            fail_msg("%u", (unsigned)i);
        }
    }
    assert_int_equal(s117_config_add_succession(config, "000000", "000001", 0, NULL), S117_E_LIMIT);
    assert_int_equal(s117_config_load_register(config), S117_OK);
    s117_engine *engine = engine_of(config);
    int32_t builtin = (int32_t)s117i_builtin_body_count;
    assert_int_equal(s117_engine_body_count(engine), 65535 + builtin);
    for (int32_t i = 1; i < s117_engine_body_count(engine); i++) {
        if (strcmp(s117_engine_body_code(engine, i - 1), s117_engine_body_code(engine, i)) >= 0 ||
            s117_engine_body_find(engine, s117_engine_body_code(engine, i)) != i) {
            fail_msg("%d", (int)i);
        }
    }
    int32_t last = 0, count = 0;
    int32_t first = s117_engine_body_find(engine, "000000");
    assert_int_equal(s117_engine_successor(engine, first, NULL, 70000, &last, 1, &count), S117_OK);
    assert_int_equal(count, 1);
    assert_string_equal(s117_engine_body_code(engine, last), "000001");
    s117_engine_free(engine);
    s117_config_free(config);
}

/* A small life of a config; the first call that fails ends it. */
static s117_status scenario(const s117_allocator *allocator, int32_t *ret_bodies)
{
    s117_config *config = NULL;
    s117_status status = s117_config_new(allocator, &config);
    char code[7];
    for (uint32_t i = 0; status == S117_OK && i < 20; i++) {
        write_code(code, i);
        status = add(config, code);
        if (status != S117_OK) { /* on failure nothing has changed */
            assert_int_equal(config->reg.count, i);
            assert_int_equal(s117i_register_find(&config->reg, code), -1);
        }
    }
    for (s117_date i = 0; status == S117_OK && i < 10; i++) {
        status = s117_config_add_succession(config, "000000", "000001", i, i == 3 ? "P" : NULL);
        assert_int_equal(config->succession_count, status == S117_OK ? i + 1 : i);
    }
    status = status == S117_OK ? s117_config_load_register(config) : status;
    s117_engine *engine = NULL;
    status = status == S117_OK ? s117_engine_new(config, &engine) : status;
    *ret_bodies = s117_engine_body_count(engine);
    s117_engine_free(engine);
    s117_config_free(config);
    return status;
}

/* design.md 7: the nth-allocation-fails loop. */
static void every_allocation_may_fail(void **state)
{
    (void)state;
    s117_status status = S117_E_MEMORY;
    long n = 0;
    while (status == S117_E_MEMORY) {
        probe p = {0};
        int32_t bodies = -1;
        p.fail_at = ++n;
        s117_allocator allocator = probe_allocator(&p);
        status = scenario(&allocator, &bodies);
        assert_int_equal(bodies, status == S117_OK ? 20 + (int32_t)s117i_builtin_body_count : 0);
        probe_assert_clean(&p);
    }
    assert_int_equal(status, S117_OK);
    assert_in_range(n, 15, 40);
}

/* After a failure the same call may be made again. */
static void a_failed_call_may_be_repeated(void **state)
{
    (void)state;
    probe p = {0};
    s117_allocator allocator = probe_allocator(&p);
    s117_config *config = NULL;
    assert_int_equal(s117_config_new(&allocator, &config), S117_OK);
    for (uint32_t i = 0; i < 50; i++) {
        char code[7];
        write_code(code, i);
        for (long ahead = 2; ahead >= 1; ahead--) {
            p.fail_at = p.calls + ahead;
            s117_status status = add(config, code);
            if (status == S117_OK) {
                break;
            }
            assert_int_equal(status, S117_E_MEMORY);
            assert_int_equal(config->reg.count, i);
        }
        p.fail_at = 0;
        if (config->reg.count == i) {
            assert_int_equal(add(config, code), S117_OK);
        }
        assert_int_equal(s117i_register_find(&config->reg, code), (int32_t)i);
    }
    assert_int_equal(config->reg.count, 50);
    s117_config_free(config);
    probe_assert_clean(&p);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_new_config),
        cmocka_unit_test(nothing_given),
        cmocka_unit_test(not_a_config),
        cmocka_unit_test(commencements),
        cmocka_unit_test(readings),
        cmocka_unit_test(readings_of_every_point),
        cmocka_unit_test(bodies_are_checked),
        cmocka_unit_test(successions_are_checked),
        cmocka_unit_test(replacing_a_body),
        cmocka_unit_test(as_many_bodies_as_there_may_be),
        cmocka_unit_test(every_allocation_may_fail),
        cmocka_unit_test(a_failed_call_may_be_repeated),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
