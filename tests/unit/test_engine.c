/* The engine: include/s117/law.h. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "../../src/law/law.h"
#include "probe.h"

static const s117_date OPEN = S117_DATE_OPEN;
static const s117_date UNKNOWN = S117_DATE_UNKNOWN;

static s117_engine *as_it_stands(void)
{
    s117_engine *engine = NULL;
    assert_int_equal(s117_engine_new(NULL, &engine), S117_OK);
    return engine;
}

/* law.h: NULL is the law as it stands: built-in register, nothing commenced, default readings. */
static void the_law_as_it_stands(void **state)
{
    (void)state;
    s117_engine *engine = as_it_stands();
    s117_date date = 0;
    assert_int_equal(s117_engine_new(NULL, NULL), S117_E_NULL);
    assert_true(s117_engine_body_find(engine, "E06000030") >= 0); /* Swindon */
    assert_int_equal(s117_engine_commencement(engine, S117_MHA2025_S45, &date), S117_OK);
    assert_int_equal(date, OPEN);
    assert_int_equal(s117_engine_commencement(engine, S117_MHA2025_S46, &date), S117_OK);
    assert_int_equal(date, OPEN);
    for (int32_t i = 0; i < s117_point_count(); i++) {
        assert_int_equal(s117_engine_reading(engine, s117_point_id(i)), s117_point_default(i));
    }
    assert_int_equal(s117_engine_reading(engine, "OP-6"), 'B');  /* law.h */
    assert_int_equal(s117_engine_reading(engine, "OP-26"), 'U'); /* law.h */
    assert_int_equal(engine->law.reading[0], 0);
    assert_int_equal(engine->law.reading[26], 'U');
    assert_false(engine->law.s46_throughout);
    assert_ptr_equal(engine->law.reg, &engine->reg);
    s117_engine_free(engine);
    s117_engine_free(NULL);
}

static void nothing_given(void **state)
{
    (void)state;
    s117_engine *engine = as_it_stands();
    s117_date date = 7, other = 7;
    int32_t count = 7, body = 7;
    assert_int_equal(s117_engine_commencement(NULL, S117_MHA2025_S45, &date), S117_E_NULL);
    assert_int_equal(s117_engine_commencement(engine, S117_MHA2025_S45, NULL), S117_E_NULL);
    assert_int_equal(s117_engine_commencement(engine, 0, &date), S117_E_CODE);
    assert_int_equal(s117_engine_commencement(engine, 3, &date), S117_E_CODE);
    assert_int_equal(s117_engine_reading(NULL, "OP-1"), 0);
    assert_int_equal(s117_engine_reading(engine, NULL), 0);
    assert_int_equal(s117_engine_reading(engine, "OP-99"), 0);
    assert_int_equal(s117_engine_body_count(NULL), 0);
    assert_int_equal(s117_engine_body_find(NULL, "E06000030"), -1);
    assert_int_equal(s117_engine_body_find(engine, NULL), -1);
    assert_int_equal(s117_engine_body_life(NULL, 0, &date, &other), S117_E_NULL);
    assert_int_equal(s117_engine_body_life(engine, 0, NULL, &other), S117_E_NULL);
    assert_int_equal(s117_engine_body_life(engine, 0, &date, NULL), S117_E_NULL);
    assert_int_equal(s117_engine_successor(NULL, 0, NULL, 0, &body, 1, &count), S117_E_NULL);
    assert_int_equal(s117_engine_successor(engine, 0, NULL, 0, NULL, 1, &count), S117_E_NULL);
    assert_int_equal(s117_engine_successor(engine, 0, NULL, 0, &body, 1, NULL), S117_E_NULL);
    assert_int_equal(date + other + count + body, 28);
    s117_engine_free(engine);
}

/* A foreign pointer is refused and left alone. */
static void not_an_engine(void **state)
{
    (void)state;
    struct s117_engine foreign;
    s117_date date = 7, other = 7;
    int32_t count = 7, body = 7;
    memset(&foreign, 0, sizeof foreign);
    foreign.reg.count = 10;
    assert_int_equal(s117_engine_commencement(&foreign, S117_MHA2025_S45, &date), S117_E_HANDLE);
    assert_int_equal(s117_engine_reading(&foreign, "OP-1"), 0);
    assert_int_equal(s117_engine_body_count(&foreign), 0);
    assert_int_equal(s117_engine_body_find(&foreign, "E06000030"), -1);
    assert_null(s117_engine_body_code(&foreign, 0));
    assert_int_equal(s117_engine_body_life(&foreign, 0, &date, &other), S117_E_HANDLE);
    assert_int_equal(s117_engine_successor(&foreign, 0, NULL, 0, &body, 1, &count), S117_E_HANDLE);
    s117_engine_free(&foreign);
    assert_int_equal(foreign.reg.count, 10);
}

static void positions_out_of_range(void **state)
{
    (void)state;
    s117_engine *engine = as_it_stands();
    s117_date from = 7, to = 7;
    int32_t found = 7, count = 7;
    const int32_t wrong[] = {-1, s117_engine_body_count(engine), INT32_MIN, INT32_MAX};
    for (size_t i = 0; i < 4; i++) {
        assert_null(s117_engine_body_code(engine, wrong[i]));
        assert_null(s117_engine_body_name(engine, wrong[i]));
        assert_int_equal(s117_engine_body_kind(engine, wrong[i]), -1);
        assert_int_equal(s117_engine_body_nation(engine, wrong[i]), -1);
        assert_int_equal(s117_engine_body_life(engine, wrong[i], &from, &to), S117_E_INDEX);
        assert_int_equal(s117_engine_successor(engine, wrong[i], NULL, 0, &found, 1, &count), S117_E_INDEX);
    }
    assert_int_equal(from + to + found + count, 28);
    assert_null(s117_engine_body_code(NULL, 0));
    s117_engine_free(engine);
}

static void what_a_body_is(void **state)
{
    (void)state;
    s117_config *config = NULL;
    s117_engine *engine = NULL;
    s117_date from = 0, to = 0;
    assert_int_equal(s117_config_new(NULL, &config), S117_OK);
    assert_int_equal(s117_config_add_body(config, "7A1", S117_BODY_LHB, S117_NATION_WALES, "Betsi Cadwaladr", 14518, OPEN),
                     S117_OK);
    assert_int_equal(s117_config_add_body(config, "5A", S117_BODY_PCT, S117_NATION_ENGLAND, "A trust", UNKNOWN, 15796), S117_OK);
    assert_int_equal(s117_engine_new(config, &engine), S117_OK);
    s117_config_free(config); /* law.h: the config may be freed afterwards */
    assert_int_equal(s117_engine_body_count(engine), 2);
    assert_int_equal(s117_engine_body_find(engine, "5A"), 0); /* in order of code */
    assert_int_equal(s117_engine_body_find(engine, "7A1"), 1);
    assert_int_equal(s117_engine_body_find(engine, "7A"), -1);
    assert_string_equal(s117_engine_body_code(engine, 1), "7A1");
    assert_string_equal(s117_engine_body_name(engine, 1), "Betsi Cadwaladr");
    assert_int_equal(s117_engine_body_kind(engine, 1), S117_BODY_LHB);
    assert_int_equal(s117_engine_body_nation(engine, 1), S117_NATION_WALES);
    assert_int_equal(s117_engine_body_life(engine, 1, &from, &to), S117_OK);
    assert_int_equal(from, 14518);
    assert_int_equal(to, OPEN);
    assert_int_equal(s117_engine_body_life(engine, 0, &from, &to), S117_OK);
    assert_int_equal(from, UNKNOWN);
    assert_int_equal(to, 15796);
    s117_engine_free(engine);
}

/* law.h: ret_bodies may be NULL if room is 0; the count is the whole count. */
static void successors_in_little_room(void **state)
{
    (void)state;
    s117_engine *engine = as_it_stands();
    int32_t cumbria = s117_engine_body_find(engine, "E10000006"), count = 0, found[3] = {-7, -7, -7};
    s117_date on = s117_date_of(2024, 1, 1);
    assert_int_equal(s117_engine_successor(engine, cumbria, NULL, on, NULL, 0, &count), S117_OK);
    assert_int_equal(count, 2);
    assert_int_equal(s117_engine_successor(engine, cumbria, NULL, on, found, 1, &count), S117_OK);
    assert_int_equal(count, 2);
    assert_string_equal(s117_engine_body_code(engine, found[0]), "E06000063");
    assert_int_equal(found[1], -7);
    assert_int_equal(s117_engine_successor(engine, cumbria, NULL, on, found, 3, &count), S117_OK);
    assert_string_equal(s117_engine_body_code(engine, found[1]), "E06000064");
    assert_int_equal(found[2], -7);
    assert_int_equal(s117_engine_successor(engine, cumbria, NULL, 0, NULL, 0, &count), S117_OK); /* 1970 */
    assert_int_equal(count, 1);
    s117_engine_free(engine);
}

static void an_engine_gives_back_all_memory(void **state)
{
    (void)state;
    probe p = {0};
    s117_allocator allocator = probe_allocator(&p);
    s117_config *config = NULL;
    s117_engine *engine = NULL;
    assert_int_equal(s117_config_new(&allocator, &config), S117_OK);
    assert_int_equal(s117_config_load_register(config), S117_OK);
    assert_int_equal(s117_engine_new(config, &engine), S117_OK);
    s117_config_free(config);
    assert_true(p.live > 0);
    assert_true(s117_engine_body_find(engine, "E10000034") >= 0);
    s117_engine_free(engine);
    probe_assert_clean(&p);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_law_as_it_stands),
        cmocka_unit_test(nothing_given),
        cmocka_unit_test(not_an_engine),
        cmocka_unit_test(positions_out_of_range),
        cmocka_unit_test(what_a_body_is),
        cmocka_unit_test(successors_in_little_room),
        cmocka_unit_test(an_engine_gives_back_all_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
