/* Policies on shares and periods, and rates of interest: include/s117/catalogue.h. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>

#include <s117/money.h>
#include "../../src/law/config.h"
#include "probe.h"

enum { APRIL_2022 = 19083 }; /* 2022-04-01 */

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

static int32_t policy(s117_config *config, const char *id)
{
    int32_t position = -1;
    assert_int_equal(s117_config_add_policy(config, id, &position), S117_OK);
    return position;
}

static void set(s117_config *config, int32_t position, s117_policy_field field, int64_t value)
{
    assert_int_equal(s117_config_policy_number(config, position, field, value), S117_OK);
}

/* Half and half from a day. */
static int32_t halves(s117_config *config, const char *id, s117_date from)
{
    int32_t position = policy(config, id);
    set(config, position, S117_POLICY_FROM, from);
    set(config, position, S117_POLICY_SHARE_COUNCIL, 50);
    set(config, position, S117_POLICY_SHARE_NHS, 50);
    return position;
}

/* ---- adding ---- */

static void ids(void **state)
{
    (void)state;
    struct s117_config foreign;
    memset(&foreign, 0, sizeof foreign);
    s117_config *config = new_config();
    int32_t position = 77;
    assert_int_equal(s117_config_add_policy(NULL, "A", &position), S117_E_NULL);
    assert_int_equal(s117_config_add_policy(config, NULL, &position), S117_E_NULL);
    assert_int_equal(s117_config_add_policy(config, "A", NULL), S117_E_NULL);
    assert_int_equal(s117_config_add_policy(&foreign, "A", &position), S117_E_HANDLE);
    assert_int_equal(s117_config_add_policy(config, "", &position), S117_E_TEXT);
    assert_int_equal(s117_config_add_policy(config, "A B", &position), S117_E_TEXT);
    assert_int_equal(s117_config_add_policy(config, "12345678901234567890123456789012", &position), S117_E_TEXT); /* 32 */
    assert_int_equal(position, 77);
    assert_int_equal(s117_config_add_policy(config, "1234567890123456789012345678901", &position), S117_OK); /* 31 */
    assert_int_equal(position, 0);
    assert_int_equal(s117_config_add_policy(config, "A", &position), S117_OK);
    assert_int_equal(position, 1);
    assert_int_equal(s117_config_add_policy(config, "A", &position), S117_E_DUPLICATE);
    assert_int_equal(position, 1);
    s117_config_free(config);
}

static void a_thousand(void **state)
{
    (void)state;
    s117_config *config = new_config();
    char id[32];
    int32_t position = -1;
    for (int i = 0; i < 1000; i++) {
        snprintf(id, sizeof id, "P%d", i);
        assert_int_equal(halves(config, id, i), i);
    }
    assert_int_equal(s117_config_add_policy(config, "ONE-MORE", &position), S117_E_LIMIT);
    assert_int_equal(position, -1);
    s117_engine *engine = engine_of(config);
    assert_int_equal(s117_engine_policy_count(engine), 1000);
    s117_engine_free(engine);
    s117_config_free(config);
}

/* ---- numbers ---- */

/* What is the least, what the most, and what is said of one less and one more. */
static void bounds(void **state)
{
    (void)state;
    static const struct {
        s117_policy_field field;
        int64_t least, most;
        s117_status otherwise;
    } rows[] = {
        {S117_POLICY_FROM, S117_DATE_MIN, S117_DATE_MAX, S117_E_DATE},
        {S117_POLICY_TO, S117_DATE_MIN, S117_DATE_MAX, S117_E_DATE},
        {S117_POLICY_AGE_FROM, 0, 150, S117_E_AMOUNT},
        {S117_POLICY_AGE_TO, 0, 150, S117_E_AMOUNT},
        {S117_POLICY_CLIENT_GROUP, 1, 6, S117_E_CODE},
        {S117_POLICY_ALONE, S117_NO, S117_YES, S117_E_CODE},
        {S117_POLICY_METHOD, 1, 2, S117_E_CODE},
        {S117_POLICY_SHARE_COUNCIL, 0, S117_MONEY_MAX, S117_E_AMOUNT},
        {S117_POLICY_SHARE_NHS, 0, S117_MONEY_MAX, S117_E_AMOUNT},
        {S117_POLICY_SHARE_EDUCATION, 0, S117_MONEY_MAX, S117_E_AMOUNT},
        {S117_POLICY_WHOLE, 1, S117_MONEY_MAX, S117_E_AMOUNT},
        {S117_POLICY_OLD_CASES, 1, 3, S117_E_CODE},
        {S117_POLICY_FNC, 1, 2, S117_E_CODE},
        {S117_POLICY_ODD_PENNY, S117_PARTY_COUNCIL, S117_PARTY_EDUCATION, S117_E_CODE},
        {S117_POLICY_DUE, 1, 33, S117_E_CODE},
        {S117_POLICY_COUNT, 0, 1000, S117_E_AMOUNT},
        {S117_POLICY_UNIT, 1, 4, S117_E_CODE},
        {S117_POLICY_ROLL, 1, 3, S117_E_CODE},
        {S117_POLICY_MONTH_END, 1, 2, S117_E_CODE},
        {S117_POLICY_AGREED, S117_NO, S117_YES, S117_E_CODE},
    };
    s117_config *config = new_config();
    int32_t position = policy(config, "A");
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        s117_policy_field field = rows[i].field;
        assert_int_equal(s117_config_policy_number(config, position, field, rows[i].least - 1), rows[i].otherwise);
        assert_int_equal(s117_config_policy_number(config, position, field, rows[i].most + 1), rows[i].otherwise);
        assert_int_equal(s117_config_policy_number(config, position, field, INT64_MAX), rows[i].otherwise);
        assert_int_equal(s117_config_policy_number(config, position, field, INT64_MIN + 1), rows[i].otherwise);
        assert_int_equal(s117_config_policy_number(config, position, field, rows[i].least), S117_OK);
        assert_int_equal(s117_config_policy_number(config, position, field, rows[i].most), S117_OK);
    }
    s117_config_free(config);
}

static void no_such_number(void **state)
{
    (void)state;
    struct s117_config foreign;
    memset(&foreign, 0, sizeof foreign);
    s117_config *config = new_config();
    assert_int_equal(s117_config_policy_number(config, 0, S117_POLICY_AGE_TO, 18), S117_E_INDEX);
    int32_t position = policy(config, "A");
    assert_int_equal(s117_config_policy_number(NULL, position, S117_POLICY_AGE_TO, 18), S117_E_NULL);
    assert_int_equal(s117_config_policy_number(&foreign, position, S117_POLICY_AGE_TO, 18), S117_E_HANDLE);
    assert_int_equal(s117_config_policy_number(config, -1, S117_POLICY_AGE_TO, 18), S117_E_INDEX);
    assert_int_equal(s117_config_policy_number(config, 1, S117_POLICY_AGE_TO, 18), S117_E_INDEX);
    assert_int_equal(s117_config_policy_number(config, position, 0, 18), S117_E_ATTRIBUTE);
    assert_int_equal(s117_config_policy_number(config, position, -1, 18), S117_E_ATTRIBUTE);
    assert_int_equal(s117_config_policy_number(config, position, S117_POLICY_COUNCIL, 18), S117_E_ATTRIBUTE);
    assert_int_equal(s117_config_policy_number(config, position, S117_POLICY_NHS_BODY, 18), S117_E_ATTRIBUTE);
    assert_int_equal(s117_config_policy_number(config, position, S117_POLICY_CATALOGUE, 18), S117_E_ATTRIBUTE);
    assert_int_equal(s117_config_policy_number(config, position, S117_POLICY_SOURCE, 18), S117_E_ATTRIBUTE);
    assert_int_equal(s117_config_policy_number(config, position, S117_POLICY_AGREED + 1, 18), S117_E_ATTRIBUTE);
    s117_config_free(config);
}

static void what_was_set_is_read(void **state)
{
    (void)state;
    static const struct {
        s117_policy_field field;
        int64_t value;
    } rows[] = {
        {S117_POLICY_FROM, APRIL_2022}, {S117_POLICY_TO, APRIL_2022 + 1}, {S117_POLICY_AGE_FROM, 18}, {S117_POLICY_AGE_TO, 65},
        {S117_POLICY_CLIENT_GROUP, S117_GROUP_OLDER}, {S117_POLICY_ALONE, S117_YES}, {S117_POLICY_METHOD, S117_METHOD_FIXED},
        {S117_POLICY_SHARE_COUNCIL, 1}, {S117_POLICY_SHARE_NHS, 2}, {S117_POLICY_SHARE_EDUCATION, 3}, {S117_POLICY_WHOLE, 6},
        {S117_POLICY_OLD_CASES, S117_OLD_CASES_AT_ONCE}, {S117_POLICY_FNC, S117_FNC_OUT}, {S117_POLICY_ODD_PENNY, S117_PARTY_NHS},
        {S117_POLICY_AGREED, S117_NO},
    };
    enum { ROWS = sizeof rows / sizeof rows[0] };
    s117_config *config = new_config();
    int32_t position = policy(config, "A");
    for (int i = 0; i < ROWS; i++) {
        set(config, position, rows[i].field, rows[i].value);
    }
    s117_engine *engine = engine_of(config);
    s117_config_free(config);
    for (int i = 0; i < ROWS; i++) {
        assert_int_equal(s117_engine_policy_number(engine, 0, rows[i].field), rows[i].value);
    }
    assert_int_equal(s117_engine_policy_number(engine, 0, 0), INT64_MIN);
    assert_int_equal(s117_engine_policy_number(engine, 0, S117_POLICY_DUE), INT64_MIN);
    assert_int_equal(s117_engine_policy_number(engine, 0, S117_POLICY_AGREED + 1), INT64_MIN);
    assert_int_equal(s117_engine_policy_number(engine, 0, S117_POLICY_COUNCIL), INT64_MIN);
    assert_int_equal(s117_engine_policy_number(engine, -1, S117_POLICY_FROM), INT64_MIN);
    assert_int_equal(s117_engine_policy_number(engine, 1, S117_POLICY_FROM), INT64_MIN);
    s117_engine_free(engine);
}

static void unset(void **state)
{
    (void)state;
    s117_config *config = new_config();
    int32_t position = halves(config, "A", APRIL_2022);
    set(config, position, S117_POLICY_AGE_FROM, 18);
    set(config, position, S117_POLICY_AGE_FROM, INT64_MIN);
    set(config, position, S117_POLICY_TO, APRIL_2022 + 1);
    set(config, position, S117_POLICY_TO, S117_DATE_OPEN);
    assert_int_equal(s117_config_policy_number(config, position, S117_POLICY_FROM, S117_DATE_OPEN), S117_E_DATE);
    s117_engine *engine = engine_of(config);
    assert_int_equal(s117_engine_policy_number(engine, 0, S117_POLICY_AGE_FROM), INT64_MIN);
    assert_int_equal(s117_engine_policy_number(engine, 0, S117_POLICY_TO), INT64_MIN);
    assert_int_equal(s117_engine_policy_number(engine, 0, S117_POLICY_FROM), APRIL_2022);
    s117_engine_free(engine);
    s117_config_free(config);
}

/* ---- texts ---- */

static void texts(void **state)
{
    (void)state;
    static const s117_policy_field fields[] = {S117_POLICY_COUNCIL, S117_POLICY_NHS_BODY, S117_POLICY_CATALOGUE, S117_POLICY_SOURCE};
    static const char *const values[] = {"E10000008", "15N", "ACC-RES", "Section 117 policy of 2022, page 4"};
    s117_config *config = new_config();
    int32_t position = halves(config, "A", APRIL_2022);
    halves(config, "B", APRIL_2022);
    for (int i = 0; i < 4; i++) {
        assert_int_equal(s117_config_policy_text(config, position, fields[i], values[i]), S117_OK);
    }
    s117_engine *engine = engine_of(config);
    for (int i = 0; i < 4; i++) {
        assert_string_equal(s117_engine_policy_text(engine, 0, fields[i]), values[i]);
        assert_null(s117_engine_policy_text(engine, 1, fields[i]));
        assert_null(s117_engine_policy_text(engine, -1, fields[i]));
        assert_null(s117_engine_policy_text(engine, 2, fields[i]));
        assert_int_equal(s117_config_policy_text(config, position, fields[i], NULL), S117_OK);
    }
    assert_null(s117_engine_policy_text(engine, 0, S117_POLICY_FROM));
    assert_null(s117_engine_policy_text(engine, 0, S117_POLICY_SOURCE + 1));
    s117_engine_free(engine);
    engine = engine_of(config);
    for (int i = 0; i < 4; i++) {
        assert_null(s117_engine_policy_text(engine, 0, fields[i]));
    }
    s117_engine_free(engine);
    s117_config_free(config);
}

static void texts_that_will_not_do(void **state)
{
    (void)state;
    struct s117_config foreign;
    memset(&foreign, 0, sizeof foreign);
    char words[257];
    memset(words, 'w', sizeof words);
    words[256] = '\0';
    s117_config *config = new_config();
    int32_t position = halves(config, "A", APRIL_2022);
    assert_int_equal(s117_config_policy_text(NULL, position, S117_POLICY_SOURCE, "x"), S117_E_NULL);
    assert_int_equal(s117_config_policy_text(&foreign, position, S117_POLICY_SOURCE, "x"), S117_E_HANDLE);
    assert_int_equal(s117_config_policy_text(config, 1, S117_POLICY_SOURCE, "x"), S117_E_INDEX);
    assert_int_equal(s117_config_policy_text(config, position, S117_POLICY_FROM, "x"), S117_E_ATTRIBUTE);
    assert_int_equal(s117_config_policy_text(config, position, S117_POLICY_SOURCE + 1, NULL), S117_E_ATTRIBUTE);
    assert_int_equal(s117_config_policy_text(config, position, S117_POLICY_COUNCIL, "Devon County"), S117_E_BODY);
    assert_int_equal(s117_config_policy_text(config, position, S117_POLICY_NHS_BODY, "1234567890123456"), S117_E_BODY);
    assert_int_equal(s117_config_policy_text(config, position, S117_POLICY_CATALOGUE, "A B"), S117_E_TEXT);
    assert_int_equal(s117_config_policy_text(config, position, S117_POLICY_CATALOGUE, ""), S117_E_TEXT);
    assert_int_equal(s117_config_policy_text(config, position, S117_POLICY_CATALOGUE, "1234567890123456"), S117_E_TOO_LONG);
    assert_int_equal(s117_config_policy_text(config, position, S117_POLICY_SOURCE, ""), S117_E_TEXT);
    assert_int_equal(s117_config_policy_text(config, position, S117_POLICY_SOURCE, "a\x01"), S117_E_TEXT);
    assert_int_equal(s117_config_policy_text(config, position, S117_POLICY_SOURCE, words), S117_E_TOO_LONG);
    words[255] = '\0';
    assert_int_equal(s117_config_policy_text(config, position, S117_POLICY_SOURCE, words), S117_OK);
    /* What was there stays when the next will not do. */
    assert_int_equal(s117_config_policy_text(config, position, S117_POLICY_SOURCE, ""), S117_E_TEXT);
    s117_engine *engine = engine_of(config);
    assert_string_equal(s117_engine_policy_text(engine, 0, S117_POLICY_SOURCE), words);
    s117_engine_free(engine);
    s117_config_free(config);
}

/* ---- as a whole ---- */

static s117_status made_of(const s117_config *config)
{
    s117_engine *engine = NULL;
    s117_status status = s117_engine_new(config, &engine);
    assert_int_equal(engine != NULL, status == S117_OK);
    s117_engine_free(engine);
    return status;
}

static void needs_a_first_day(void **state)
{
    (void)state;
    s117_config *config = new_config();
    int32_t position = halves(config, "A", APRIL_2022);
    set(config, position, S117_POLICY_FROM, INT64_MIN);
    assert_int_equal(made_of(config), S117_E_DATE);
    set(config, position, S117_POLICY_FROM, APRIL_2022);
    set(config, position, S117_POLICY_TO, APRIL_2022);
    assert_int_equal(made_of(config), S117_E_DATE_ORDER);
    set(config, position, S117_POLICY_TO, APRIL_2022 + 1);
    assert_int_equal(made_of(config), S117_OK);
    s117_config_free(config);
}

static void fixed_shares_add_up(void **state)
{
    (void)state;
    s117_config *config = new_config();
    int32_t position = policy(config, "A");
    set(config, position, S117_POLICY_FROM, APRIL_2022);
    assert_int_equal(made_of(config), S117_E_AMOUNT); /* none at all */
    set(config, position, S117_POLICY_SHARE_COUNCIL, 100);
    assert_int_equal(made_of(config), S117_OK); /* the rest bear none */
    set(config, position, S117_POLICY_SHARE_COUNCIL, 54);
    set(config, position, S117_POLICY_SHARE_NHS, 45);
    assert_int_equal(made_of(config), S117_E_AMOUNT);
    set(config, position, S117_POLICY_SHARE_EDUCATION, 1);
    assert_int_equal(made_of(config), S117_OK);
    set(config, position, S117_POLICY_WHOLE, 99);
    assert_int_equal(made_of(config), S117_E_AMOUNT);
    set(config, position, S117_POLICY_SHARE_EDUCATION, 0);
    assert_int_equal(made_of(config), S117_OK);
    s117_config_free(config);
}

static void weighted_shares_are_not_stated(void **state)
{
    (void)state;
    s117_config *config = new_config();
    int32_t position = policy(config, "A");
    set(config, position, S117_POLICY_FROM, APRIL_2022);
    set(config, position, S117_POLICY_METHOD, S117_METHOD_WEIGHTED);
    assert_int_equal(made_of(config), S117_OK);
    set(config, position, S117_POLICY_SHARE_NHS, 100);
    assert_int_equal(made_of(config), S117_E_AMOUNT);
    s117_config_free(config);
}

static void ages_that_somebody_has(void **state)
{
    (void)state;
    s117_config *config = new_config();
    int32_t position = halves(config, "A", APRIL_2022);
    set(config, position, S117_POLICY_AGE_FROM, 18);
    assert_int_equal(made_of(config), S117_OK);
    set(config, position, S117_POLICY_AGE_TO, 18);
    assert_int_equal(made_of(config), S117_E_AMOUNT);
    set(config, position, S117_POLICY_AGE_TO, 19);
    assert_int_equal(made_of(config), S117_OK);
    set(config, position, S117_POLICY_AGE_FROM, INT64_MIN);
    set(config, position, S117_POLICY_AGE_TO, 0);
    assert_int_equal(made_of(config), S117_E_AMOUNT);
    set(config, position, S117_POLICY_AGE_TO, INT64_MIN);
    set(config, position, S117_POLICY_AGE_FROM, 150);
    assert_int_equal(made_of(config), S117_OK);
    s117_config_free(config);
}

/* The service may be added after the policy that names it. */
static void needs_its_service(void **state)
{
    (void)state;
    s117_config *config = new_config();
    int32_t position = halves(config, "A", APRIL_2022);
    assert_int_equal(s117_config_policy_text(config, position, S117_POLICY_CATALOGUE, "PROMPTS"), S117_OK);
    assert_int_equal(made_of(config), S117_E_CODE);
    assert_int_equal(s117_config_add_service(config, "PROMPTS", "MED-ADM", "medication prompts"), S117_OK);
    s117_engine *engine = engine_of(config);
    assert_int_equal(engine->law.policies->items[0].service, s117_engine_service_find(engine, "PROMPTS"));
    s117_engine_free(engine);
    s117_config_free(config);
}

/* ---- periods ---- */

/* A fortnight from a day on. */
static int32_t fortnight(s117_config *config, const char *id, s117_date from)
{
    int32_t position = policy(config, id);
    set(config, position, S117_POLICY_FROM, from);
    set(config, position, S117_POLICY_DUE, S117_DUE_REQUEST);
    set(config, position, S117_POLICY_COUNT, 2);
    set(config, position, S117_POLICY_UNIT, S117_UNIT_WEEKS);
    return position;
}

static void a_period_is_read(void **state)
{
    (void)state;
    s117_config *config = new_config();
    int32_t position = fortnight(config, "A", APRIL_2022);
    set(config, position, S117_POLICY_ROLL, S117_ROLL_AFTER);
    set(config, position, S117_POLICY_MONTH_END, S117_MONTH_END_NEXT);
    set(config, position, S117_POLICY_AGREED, S117_YES);
    s117_engine *engine = engine_of(config);
    s117_config_free(config);
    assert_int_equal(s117_engine_policy_number(engine, 0, S117_POLICY_DUE), S117_DUE_REQUEST);
    assert_int_equal(s117_engine_policy_number(engine, 0, S117_POLICY_COUNT), 2);
    assert_int_equal(s117_engine_policy_number(engine, 0, S117_POLICY_UNIT), S117_UNIT_WEEKS);
    assert_int_equal(s117_engine_policy_number(engine, 0, S117_POLICY_ROLL), S117_ROLL_AFTER);
    assert_int_equal(s117_engine_policy_number(engine, 0, S117_POLICY_MONTH_END), S117_MONTH_END_NEXT);
    assert_int_equal(s117_engine_policy_number(engine, 0, S117_POLICY_AGREED), S117_YES);
    assert_int_equal(s117_engine_policy_number(engine, 0, S117_POLICY_SHARE_COUNCIL), INT64_MIN);
    s117_engine_free(engine);
}

/* A period may be for some people and bodies; it shares nothing out. */
static void a_period_beside_shares(void **state)
{
    (void)state;
    static const struct {
        s117_policy_field field;
        int64_t value;
        s117_status status;
    } rows[] = {
        {S117_POLICY_TO, APRIL_2022 + 1, S117_OK},
        {S117_POLICY_AGE_FROM, 18, S117_OK},
        {S117_POLICY_AGE_TO, 65, S117_OK},
        {S117_POLICY_CLIENT_GROUP, S117_GROUP_OLDER, S117_OK},
        {S117_POLICY_ALONE, S117_NO, S117_E_AMOUNT},
        {S117_POLICY_METHOD, S117_METHOD_FIXED, S117_E_AMOUNT},
        {S117_POLICY_SHARE_COUNCIL, 100, S117_E_AMOUNT},
        {S117_POLICY_SHARE_NHS, 0, S117_E_AMOUNT},
        {S117_POLICY_SHARE_EDUCATION, 0, S117_E_AMOUNT},
        {S117_POLICY_WHOLE, 100, S117_E_AMOUNT},
        {S117_POLICY_OLD_CASES, S117_OLD_CASES_STAY, S117_E_AMOUNT},
        {S117_POLICY_FNC, S117_FNC_IN, S117_E_AMOUNT},
        {S117_POLICY_ODD_PENNY, S117_PARTY_COUNCIL, S117_E_AMOUNT},
    };
    s117_config *config = new_config();
    int32_t position = fortnight(config, "A", APRIL_2022);
    assert_int_equal(made_of(config), S117_OK);
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        set(config, position, rows[i].field, rows[i].value);
        assert_int_equal(made_of(config), rows[i].status);
        set(config, position, rows[i].field, INT64_MIN);
    }
    assert_int_equal(s117_config_policy_text(config, position, S117_POLICY_COUNCIL, "E10000008"), S117_OK);
    assert_int_equal(s117_config_policy_text(config, position, S117_POLICY_NHS_BODY, "15N"), S117_OK);
    assert_int_equal(s117_config_policy_text(config, position, S117_POLICY_SOURCE, "minutes"), S117_OK);
    assert_int_equal(made_of(config), S117_OK);
    assert_int_equal(s117_config_policy_text(config, position, S117_POLICY_CATALOGUE, "ACC-RES"), S117_OK);
    assert_int_equal(made_of(config), S117_E_AMOUNT);
    s117_config_free(config);
}

/* The day it is for, its count and its unit go together; the rest of them only with these. */
static void parts_of_a_period(void **state)
{
    (void)state;
    static const s117_policy_field needed[] = {S117_POLICY_COUNT, S117_POLICY_UNIT};
    static const s117_policy_field only_there[] = {S117_POLICY_COUNT, S117_POLICY_UNIT, S117_POLICY_ROLL, S117_POLICY_MONTH_END};
    s117_config *config = new_config();
    int32_t position = fortnight(config, "A", APRIL_2022);
    for (int i = 0; i < 2; i++) {
        set(config, position, needed[i], INT64_MIN);
        assert_int_equal(made_of(config), S117_E_AMOUNT);
        set(config, position, needed[i], 1);
        assert_int_equal(made_of(config), S117_OK);
    }
    set(config, position, S117_POLICY_COUNT, 0); /* on the day itself */
    assert_int_equal(made_of(config), S117_OK);
    set(config, position, S117_POLICY_FROM, INT64_MIN);
    assert_int_equal(made_of(config), S117_E_DATE);
    s117_config_free(config);
    config = new_config();
    position = halves(config, "A", APRIL_2022);
    for (int i = 0; i < 4; i++) {
        set(config, position, only_there[i], 1);
        assert_int_equal(made_of(config), S117_E_AMOUNT);
        set(config, position, only_there[i], INT64_MIN);
        assert_int_equal(made_of(config), S117_OK);
    }
    set(config, position, S117_POLICY_AGREED, S117_NO);
    assert_int_equal(made_of(config), S117_OK);
    s117_config_free(config);
}

/* ---- in an engine ---- */

static void by_id_whatever_came_first(void **state)
{
    (void)state;
    static const char *const sorted[] = {"A", "AA", "B", "b"};
    static const int orders[][4] = {{0, 1, 2, 3}, {3, 2, 1, 0}, {2, 0, 3, 1}};
    for (int o = 0; o < 3; o++) {
        s117_config *config = new_config();
        for (int i = 0; i < 4; i++) {
            halves(config, sorted[orders[o][i]], orders[o][i]);
        }
        s117_engine *engine = engine_of(config);
        s117_config_free(config);
        assert_int_equal(s117_engine_policy_count(engine), 4);
        for (int32_t i = 0; i < 4; i++) {
            assert_string_equal(s117_engine_policy_id(engine, i), sorted[i]);
            assert_int_equal(s117_engine_policy_number(engine, i, S117_POLICY_FROM), i);
        }
        s117_engine_free(engine);
    }
}

static void no_policies(void **state)
{
    (void)state;
    struct s117_engine foreign;
    memset(&foreign, 0, sizeof foreign);
    s117_engine *engine = engine_of(NULL);
    const s117_engine *none[] = {NULL, &foreign, engine};
    for (int i = 0; i < 3; i++) {
        assert_int_equal(s117_engine_policy_count(none[i]), 0);
        assert_null(s117_engine_policy_id(none[i], 0));
        assert_int_equal(s117_engine_policy_number(none[i], 0, S117_POLICY_FROM), INT64_MIN);
        assert_null(s117_engine_policy_text(none[i], 0, S117_POLICY_SOURCE));
        assert_int_equal(s117_engine_interest_count(none[i]), 0);
        assert_int_equal(s117_engine_interest_from(none[i], 0), S117_DATE_INVALID);
        assert_int_equal(s117_engine_interest_rate(none[i], 0), -1);
    }
    s117_engine_free(engine);
}

/* ---- interest ---- */

static void rates(void **state)
{
    (void)state;
    struct s117_config foreign;
    memset(&foreign, 0, sizeof foreign);
    s117_config *config = new_config();
    assert_int_equal(s117_config_add_interest_rate(NULL, 0, 800), S117_E_NULL);
    assert_int_equal(s117_config_add_interest_rate(&foreign, 0, 800), S117_E_HANDLE);
    assert_int_equal(s117_config_add_interest_rate(config, S117_DATE_UNKNOWN, 800), S117_E_DATE);
    assert_int_equal(s117_config_add_interest_rate(config, S117_DATE_OPEN, 800), S117_E_DATE);
    assert_int_equal(s117_config_add_interest_rate(config, 0, -1), S117_E_AMOUNT);
    assert_int_equal(s117_config_add_interest_rate(config, 0, 100001), S117_E_AMOUNT);
    assert_int_equal(s117_config_add_interest_rate(config, 10, 100000), S117_OK);
    assert_int_equal(s117_config_add_interest_rate(config, 10, 100000), S117_E_DUPLICATE);
    assert_int_equal(s117_config_add_interest_rate(config, 20, 0), S117_OK);
    assert_int_equal(s117_config_add_interest_rate(config, 0, 800), S117_OK);
    assert_int_equal(s117_config_add_interest_rate(config, 15, 50), S117_OK);
    assert_int_equal(s117_config_add_interest_rate(config, 0, 1), S117_E_DUPLICATE);
    assert_int_equal(s117_config_add_interest_rate(config, 20, 1), S117_E_DUPLICATE);
    s117_engine *engine = engine_of(config);
    s117_config_free(config);
    static const struct s117i_interest_rate sorted[] = {{0, 800}, {10, 100000}, {15, 50}, {20, 0}};
    assert_int_equal(s117_engine_interest_count(engine), 4);
    for (int32_t i = 0; i < 4; i++) {
        assert_int_equal(s117_engine_interest_from(engine, i), sorted[i].from);
        assert_int_equal(s117_engine_interest_rate(engine, i), sorted[i].rate);
    }
    assert_int_equal(s117_engine_interest_from(engine, -1), S117_DATE_INVALID);
    assert_int_equal(s117_engine_interest_from(engine, 4), S117_DATE_INVALID);
    assert_int_equal(s117_engine_interest_rate(engine, -1), -1);
    assert_int_equal(s117_engine_interest_rate(engine, 4), -1);
    /* A rate holds from its day until the next. */
    const s117i_interest *interest = engine->law.interest;
    assert_int_equal(s117i_interest_on(interest, -1), -1);
    assert_int_equal(s117i_interest_on(interest, 0), 0);
    assert_int_equal(s117i_interest_on(interest, 9), 0);
    assert_int_equal(s117i_interest_on(interest, 10), 1);
    assert_int_equal(s117i_interest_on(interest, 15), 2);
    assert_int_equal(s117i_interest_on(interest, 19), 2);
    assert_int_equal(s117i_interest_on(interest, 20), 3);
    assert_int_equal(s117i_interest_on(interest, S117_DATE_MAX), 3);
    s117_engine_free(engine);
}

static void a_thousand_rates(void **state)
{
    (void)state;
    s117_config *config = new_config();
    for (int32_t i = 0; i < 1000; i++) {
        assert_int_equal(s117_config_add_interest_rate(config, 1000 - i, i), S117_OK);
    }
    assert_int_equal(s117_config_add_interest_rate(config, 2000, 1), S117_E_LIMIT);
    assert_int_equal(s117_config_add_interest_rate(config, 1000, 1), S117_E_DUPLICATE);
    s117_engine *engine = engine_of(config);
    assert_int_equal(s117_engine_interest_count(engine), 1000);
    assert_int_equal(s117_engine_interest_from(engine, 0), 1);
    assert_int_equal(s117_engine_interest_rate(engine, 0), 999);
    s117_engine_free(engine);
    s117_config_free(config);
}

/* ---- memory ---- */

static s117_status fill(s117_config *config)
{
    char id[32];
    int32_t position = -1;
    s117_status status = S117_OK;
    for (int i = 0; i < 20 && status == S117_OK; i++) {
        snprintf(id, sizeof id, "P%d", i);
        status = s117_config_add_policy(config, id, &position);
        if (status != S117_OK)
            break;
        set(config, position, S117_POLICY_FROM, APRIL_2022);
        set(config, position, S117_POLICY_SHARE_NHS, 100);
        status = s117_config_add_interest_rate(config, i, 800);
    }
    return status;
}

static s117_status make(probe *p, s117_engine **ret_engine)
{
    s117_allocator allocator = probe_allocator(p);
    s117_config *config = NULL;
    s117_status status = s117_config_new(&allocator, &config);
    if (status == S117_OK)
        status = fill(config);
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
            assert_int_equal(s117_engine_policy_count(engine), 20);
            assert_int_equal(s117_engine_interest_count(engine), 20);
            s117_engine_free(engine);
            probe_assert_clean(&p);
            break;
        }
        assert_int_equal(status, S117_E_MEMORY);
        assert_null(engine);
        probe_assert_clean(&p);
    }
    assert_true(fail_at > 6); /* config, policies, rates, engine, its policies, its rates */
}

/* What a policy lacks is found when half the engine is made: all of it goes back. */
static void a_bad_policy_leaves_nothing(void **state)
{
    (void)state;
    probe p = {0};
    s117_allocator allocator = probe_allocator(&p);
    s117_config *config = NULL;
    assert_int_equal(s117_config_new(&allocator, &config), S117_OK);
    assert_int_equal(s117_config_add_service(config, "A", "DOM", "a"), S117_OK);
    halves(config, "B", APRIL_2022);
    policy(config, "C");
    halves(config, "D", APRIL_2022);
    long live = p.live;
    assert_int_equal(made_of(config), S117_E_DATE);
    assert_int_equal(p.live, live);
    s117_config_free(config);
    probe_assert_clean(&p);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(ids),
        cmocka_unit_test(a_thousand),
        cmocka_unit_test(bounds),
        cmocka_unit_test(no_such_number),
        cmocka_unit_test(what_was_set_is_read),
        cmocka_unit_test(unset),
        cmocka_unit_test(texts),
        cmocka_unit_test(texts_that_will_not_do),
        cmocka_unit_test(needs_a_first_day),
        cmocka_unit_test(fixed_shares_add_up),
        cmocka_unit_test(weighted_shares_are_not_stated),
        cmocka_unit_test(ages_that_somebody_has),
        cmocka_unit_test(needs_its_service),
        cmocka_unit_test(a_period_is_read),
        cmocka_unit_test(a_period_beside_shares),
        cmocka_unit_test(parts_of_a_period),
        cmocka_unit_test(by_id_whatever_came_first),
        cmocka_unit_test(no_policies),
        cmocka_unit_test(rates),
        cmocka_unit_test(a_thousand_rates),
        cmocka_unit_test(each_allocation_fails),
        cmocka_unit_test(a_bad_policy_leaves_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
