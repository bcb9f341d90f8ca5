/* Bank holidays of a host, and working days: include/s117/planning.h, src/law/holidays.h. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "../../src/law/config.h"
#include "probe.h"

enum { ENGLAND = S117_NATION_ENGLAND, WALES = S117_NATION_WALES, BOTH = S117_NATION_UNKNOWN };

static s117_config *new_config(void)
{
    s117_config *config = NULL;
    assert_int_equal(s117_config_new(NULL, &config), S117_OK);
    return config;
}

static s117_engine *engine_of(const s117_config *config)
{
    s117_engine *engine = NULL;
    assert_int_equal(s117_engine_new(config, &engine), S117_OK);
    return engine;
}

static void what_will_not_do(void **state)
{
    (void)state;
    struct s117_config foreign;
    memset(&foreign, 0, sizeof foreign);
    s117_config *config = new_config();
    assert_int_equal(s117_config_add_holiday(NULL, BOTH, 0), S117_E_NULL);
    assert_int_equal(s117_config_add_holiday(&foreign, BOTH, 0), S117_E_HANDLE);
    assert_int_equal(s117_config_add_holiday(config, -1, 0), S117_E_CODE);
    assert_int_equal(s117_config_add_holiday(config, S117_NATION_SCOTLAND, 0), S117_E_CODE);
    assert_int_equal(s117_config_add_holiday(config, BOTH, S117_DATE_UNKNOWN), S117_E_DATE);
    assert_int_equal(s117_config_add_holiday(config, BOTH, S117_DATE_OPEN), S117_E_DATE);
    assert_int_equal(s117_config_add_holiday(config, BOTH, S117_DATE_INVALID), S117_E_DATE);
    assert_int_equal(s117_config_add_holiday(config, BOTH, S117_DATE_MAX + 1), S117_E_DATE);
    assert_int_equal(s117_config_add_holiday(config, BOTH, S117_DATE_MIN - 1), S117_E_DATE);
    s117_engine *engine = engine_of(config);
    assert_int_equal(s117_engine_holiday_count(engine), 0);
    s117_engine_free(engine);
    s117_config_free(config);
}

/* By day, of one day both nations first, then England, then Wales; one that is there stays one. */
static void in_order_whatever_came_first(void **state)
{
    (void)state;
    static const struct s117i_holiday sorted[] = {{-5, WALES}, {0, BOTH}, {0, ENGLAND}, {0, WALES}, {7, ENGLAND}};
    static const int orders[][6] = {{0, 1, 2, 3, 4, 0}, {4, 3, 2, 1, 0, 4}, {3, 0, 4, 2, 1, 2}};
    for (int o = 0; o < 3; o++) {
        s117_config *config = new_config();
        for (int i = 0; i < 6; i++) {
            assert_int_equal(s117_config_add_holiday(config, sorted[orders[o][i]].nation, sorted[orders[o][i]].day), S117_OK);
        }
        s117_engine *engine = engine_of(config);
        s117_config_free(config);
        assert_int_equal(s117_engine_holiday_count(engine), 5);
        for (int32_t i = 0; i < 5; i++) {
            assert_int_equal(s117_engine_holiday(engine, i), sorted[i].day);
            assert_int_equal(s117_engine_holiday_nation(engine, i), sorted[i].nation);
        }
        assert_int_equal(s117_engine_holiday(engine, -1), S117_DATE_INVALID);
        assert_int_equal(s117_engine_holiday(engine, 5), S117_DATE_INVALID);
        assert_int_equal(s117_engine_holiday_nation(engine, -1), -1);
        assert_int_equal(s117_engine_holiday_nation(engine, 5), -1);
        s117_engine_free(engine);
    }
}

static void no_engine(void **state)
{
    (void)state;
    struct s117_engine foreign;
    memset(&foreign, 0, sizeof foreign);
    const s117_engine *none[] = {NULL, &foreign};
    for (int i = 0; i < 2; i++) {
        assert_int_equal(s117_engine_holiday_count(none[i]), 0);
        assert_int_equal(s117_engine_holiday(none[i], 0), S117_DATE_INVALID);
        assert_int_equal(s117_engine_holiday_nation(none[i], 0), -1);
    }
}

static void ten_thousand(void **state)
{
    (void)state;
    s117_config *config = new_config();
    for (int32_t i = 0; i < S117_HOLIDAYS_MAX; i++) {
        assert_int_equal(s117_config_add_holiday(config, BOTH, S117_HOLIDAYS_MAX - i), S117_OK);
    }
    assert_int_equal(s117_config_add_holiday(config, BOTH, 0), S117_E_LIMIT);
    assert_int_equal(s117_config_add_holiday(config, ENGLAND, 1), S117_E_LIMIT);
    assert_int_equal(s117_config_add_holiday(config, BOTH, 1), S117_OK); /* there already */
    s117_engine *engine = engine_of(config);
    assert_int_equal(s117_engine_holiday_count(engine), S117_HOLIDAYS_MAX);
    assert_int_equal(s117_engine_holiday(engine, 0), 1);
    s117_engine_free(engine);
    s117_config_free(config);
}

/* 1970-01-01 was a Thursday, and so was 0001-01-04. */
static void monday_to_friday(void **state)
{
    (void)state;
    static const bool working[] = {true, true, false, false, true, true, true}; /* from Thursday on */
    static const s117_date thursdays[] = {0, -7, 20454, S117_DATE_MIN + 3}; /* 20454: 2026-01-01 */
    s117_engine *engine = engine_of(NULL);
    for (int t = 0; t < 4; t++) {
        for (int i = 0; i < 7; i++) {
            assert_int_equal(s117i_is_working_day(engine->law.holidays, ENGLAND, thursdays[t] + i), working[i]);
        }
    }
    s117_engine_free(engine);
}

static void whose_holiday(void **state)
{
    (void)state;
    enum { MONDAY = 4, TUESDAY, WEDNESDAY, THURSDAY }; /* 1970-01-05 on */
    static const struct {
        s117_date day;
        s117_nation nation;
        bool working;
    } rows[] = {
        {MONDAY, ENGLAND, false},   {MONDAY, WALES, true},      {MONDAY, BOTH, true},
        {TUESDAY, ENGLAND, true},   {TUESDAY, WALES, false},    {TUESDAY, BOTH, true},
        {WEDNESDAY, ENGLAND, false},{WEDNESDAY, WALES, false},  {WEDNESDAY, BOTH, false}, {WEDNESDAY, S117_NATION_SCOTLAND, false},
        {THURSDAY, ENGLAND, false}, {THURSDAY, WALES, false},   {THURSDAY, BOTH, false},  {THURSDAY, S117_NATION_ABROAD, false},
    };
    s117_config *config = new_config();
    assert_int_equal(s117_config_add_holiday(config, ENGLAND, MONDAY), S117_OK);
    assert_int_equal(s117_config_add_holiday(config, WALES, TUESDAY), S117_OK);
    assert_int_equal(s117_config_add_holiday(config, BOTH, WEDNESDAY), S117_OK);
    assert_int_equal(s117_config_add_holiday(config, ENGLAND, THURSDAY), S117_OK); /* each by itself comes to the same */
    assert_int_equal(s117_config_add_holiday(config, WALES, THURSDAY), S117_OK);
    s117_engine *engine = engine_of(config);
    s117_config_free(config);
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        assert_int_equal(s117i_is_working_day(engine->law.holidays, rows[i].nation, rows[i].day), rows[i].working);
    }
    s117_engine_free(engine);
}

/* ---- memory ---- */

static s117_status make(probe *p, s117_engine **ret_engine)
{
    s117_allocator allocator = probe_allocator(p);
    s117_config *config = NULL;
    s117_status status = s117_config_new(&allocator, &config);
    for (int32_t i = 0; i < 20 && status == S117_OK; i++)
        status = s117_config_add_holiday(config, BOTH, i);
    if (status == S117_OK)
        status = s117_engine_new(config, ret_engine);
    s117_config_free(config);
    return status;
}

static void each_allocation_fails(void **state)
{
    (void)state;
    long fail_at = 1;
    for (;; fail_at++) {
        probe p = {.fail_at = fail_at};
        s117_engine *engine = NULL;
        s117_status status = make(&p, &engine);
        if (status == S117_OK) {
            assert_int_equal(s117_engine_holiday_count(engine), 20);
            s117_engine_free(engine);
            probe_assert_clean(&p);
            break;
        }
        assert_int_equal(status, S117_E_MEMORY);
        assert_null(engine);
        probe_assert_clean(&p);
    }
    assert_true(fail_at > 4); /* config, holidays, engine, its holidays */
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_will_not_do),
        cmocka_unit_test(in_order_whatever_came_first),
        cmocka_unit_test(no_engine),
        cmocka_unit_test(ten_thousand),
        cmocka_unit_test(monday_to_friday),
        cmocka_unit_test(whose_holiday),
        cmocka_unit_test(each_allocation_fails),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
