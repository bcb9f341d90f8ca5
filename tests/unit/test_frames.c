/* Planning frameworks of a host: include/s117/planning.h. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>

#include "../../src/law/config.h"
#include "probe.h"

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

#define CODE_31 "1234567890123456789012345678901"

static void what_will_not_do(void **state)
{
    (void)state;
    struct s117_config foreign;
    memset(&foreign, 0, sizeof foreign);
    char words[129];
    memset(words, 'w', sizeof words);
    words[128] = '\0';
    s117_config *config = new_config();
    assert_int_equal(s117_config_add_matter(NULL, "f", "m", "w"), S117_E_NULL);
    assert_int_equal(s117_config_add_matter(config, NULL, "m", "w"), S117_E_NULL);
    assert_int_equal(s117_config_add_matter(config, "f", NULL, "w"), S117_E_NULL);
    assert_int_equal(s117_config_add_matter(config, "f", "m", NULL), S117_E_NULL);
    assert_int_equal(s117_config_add_matter(&foreign, "f", "m", "w"), S117_E_HANDLE);
    assert_int_equal(s117_config_add_matter(config, "", "m", "w"), S117_E_TEXT);
    assert_int_equal(s117_config_add_matter(config, "dialog plus", "m", "w"), S117_E_TEXT);
    assert_int_equal(s117_config_add_matter(config, CODE_31 "2", "m", "w"), S117_E_TEXT);
    assert_int_equal(s117_config_add_matter(config, "f", "", "w"), S117_E_TEXT);
    assert_int_equal(s117_config_add_matter(config, "f", CODE_31 "2", "w"), S117_E_TEXT);
    assert_int_equal(s117_config_add_matter(config, "f", "m", ""), S117_E_TEXT);
    assert_int_equal(s117_config_add_matter(config, "f", "m", "a\x01"), S117_E_TEXT);
    assert_int_equal(s117_config_add_matter(config, "f", "m", words), S117_E_TOO_LONG); /* 128 */
    words[127] = '\0';
    assert_int_equal(s117_config_add_matter(config, CODE_31, CODE_31, words), S117_OK);
    assert_int_equal(s117_config_add_matter(config, CODE_31, CODE_31, "again"), S117_E_DUPLICATE);
    s117_engine *engine = engine_of(config);
    s117_config_free(config);
    assert_int_equal(s117_engine_matter_count(engine), 1);
    assert_string_equal(s117_engine_matter_frame(engine, 0), CODE_31);
    assert_string_equal(s117_engine_matter_id(engine, 0), CODE_31);
    assert_string_equal(s117_engine_matter_words(engine, 0), words);
    s117_engine_free(engine);
}

/* As they were added; the same matter may be one of two frameworks. */
static void in_the_order_they_came(void **state)
{
    (void)state;
    static const char *const rows[][3] = {
        {"dialog-plus", "leisure", "leisure activities"}, {"dialog-plus", "family", "family"}, {"ours", "leisure", "spare time"},
        {"dialog-plus", "friends", "friends"}, {"a", "a", "a"},
    };
    s117_config *config = new_config();
    for (int i = 0; i < 5; i++) {
        assert_int_equal(s117_config_add_matter(config, rows[i][0], rows[i][1], rows[i][2]), S117_OK);
    }
    for (int i = 0; i < 5; i++) {
        assert_int_equal(s117_config_add_matter(config, rows[i][0], rows[i][1], rows[i][2]), S117_E_DUPLICATE);
    }
    s117_engine *engine = engine_of(config);
    s117_config_free(config);
    assert_int_equal(s117_engine_matter_count(engine), 5);
    for (int32_t i = 0; i < 5; i++) {
        assert_string_equal(s117_engine_matter_frame(engine, i), rows[i][0]);
        assert_string_equal(s117_engine_matter_id(engine, i), rows[i][1]);
        assert_string_equal(s117_engine_matter_words(engine, i), rows[i][2]);
    }
    assert_ptr_equal(engine->law.frames, &engine->frames);
    static const int32_t outside[] = {-1, 5};
    for (int i = 0; i < 2; i++) {
        assert_null(s117_engine_matter_frame(engine, outside[i]));
        assert_null(s117_engine_matter_id(engine, outside[i]));
        assert_null(s117_engine_matter_words(engine, outside[i]));
    }
    s117_engine_free(engine);
}

static void no_engine(void **state)
{
    (void)state;
    struct s117_engine foreign;
    memset(&foreign, 0, sizeof foreign);
    s117_engine *engine = engine_of(NULL);
    const s117_engine *none[] = {NULL, &foreign, engine};
    for (int i = 0; i < 3; i++) {
        assert_int_equal(s117_engine_matter_count(none[i]), 0);
        assert_null(s117_engine_matter_frame(none[i], 0));
        assert_null(s117_engine_matter_id(none[i], 0));
        assert_null(s117_engine_matter_words(none[i], 0));
    }
    s117_engine_free(engine);
}

static void a_hundred_of_each(void **state)
{
    (void)state;
    char id[32];
    s117_config *config = new_config();
    for (int i = 0; i < S117_FRAMES_MAX; i++) {
        snprintf(id, sizeof id, "m%d", i);
        assert_int_equal(s117_config_add_matter(config, "full", id, "w"), S117_OK);
    }
    assert_int_equal(s117_config_add_matter(config, "full", "one-more", "w"), S117_E_LIMIT);
    assert_int_equal(s117_config_add_matter(config, "full", "m99", "w"), S117_E_DUPLICATE);
    for (int i = 1; i < S117_FRAMES_MAX; i++) {
        snprintf(id, sizeof id, "f%d", i);
        assert_int_equal(s117_config_add_matter(config, id, "m", "w"), S117_OK);
    }
    assert_int_equal(s117_config_add_matter(config, "one-more", "m", "w"), S117_E_LIMIT);
    assert_int_equal(s117_config_add_matter(config, "f99", "another", "w"), S117_OK); /* a framework that is there */
    s117_engine *engine = engine_of(config);
    s117_config_free(config);
    assert_int_equal(s117_engine_matter_count(engine), 200);
    s117_engine_free(engine);
}

/* ---- memory ---- */

static s117_status make(probe *p, s117_engine **ret_engine)
{
    s117_allocator allocator = probe_allocator(p);
    s117_config *config = NULL;
    char id[32];
    s117_status status = s117_config_new(&allocator, &config);
    for (int i = 0; i < 20 && status == S117_OK; i++) {
        snprintf(id, sizeof id, "m%d", i);
        status = s117_config_add_matter(config, "f", id, "w");
    }
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
            assert_int_equal(s117_engine_matter_count(engine), 20);
            s117_engine_free(engine);
            probe_assert_clean(&p);
            break;
        }
        assert_int_equal(status, S117_E_MEMORY);
        assert_null(engine);
        probe_assert_clean(&p);
    }
    assert_true(fail_at > 4); /* config, matters, engine, its matters */
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_will_not_do),
        cmocka_unit_test(in_the_order_they_came),
        cmocka_unit_test(no_engine),
        cmocka_unit_test(a_hundred_of_each),
        cmocka_unit_test(each_allocation_fails),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
