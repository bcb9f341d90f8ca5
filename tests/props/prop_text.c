/* Texts follow the snprintf rule at every size, end in NUL, and are UTF-8, however long the names of the bodies. */
#define RANGES_KEPT 2
#include "pictures.h"

enum { NAME = 128, EVERY_SIZE = 40 };

/* The councils of the lives again, with names of 127 bytes in which no character but the first is one byte. */
static void long_names(void)
{
    s117_config *config = NULL;
    char name[NAME] = "X";
    for (size_t i = 1; i + 3 < NAME; i += 3)
        memcpy(name + i, "\xE2\x82\xAC", 4);
    assert_int_equal(s117_config_new(NULL, &config), S117_OK);
    assert_int_equal(s117_config_load_register(config), S117_OK);
    for (size_t i = 0; i < sizeof councils / sizeof councils[0]; i++) {
        name[0] = (char)('A' + (int)i);
        assert_int_equal(s117_config_add_body(config, councils[i], S117_BODY_LOCAL_AUTHORITY, S117_NATION_ENGLAND, name,
                S117_DATE_UNKNOWN,
                                              S117_DATE_OPEN), S117_OK);
    }
    assert_int_equal(s117_engine_new(config, &standing_law), S117_OK);
    s117_config_free(config);
}

static bool is_utf8(const char *text)
{
    for (const unsigned char *at = (const unsigned char *)text; *at != 0;) {
        int more = *at < 0x80 ? 0 : *at >= 0xC2 && *at < 0xE0 ? 1 : *at >= 0xE0 && *at < 0xF0 ? 2 : *at >= 0xF0 &&
                *at < 0xF5 ? 3 : -1;
        if (more < 0)
            return false;
        for (at++; more > 0; more--, at++)
            if ((*at & 0xC0) != 0x80)
                return false;
    }
    return true;
}

typedef size_t renderer(const void *answer, char *buffer, size_t size);
static size_t determination_text(const void *answer, char *buffer, size_t size) { return s117_determination_text(answer,
        buffer, size); }
static size_t history_text(const void *answer, char *buffer, size_t size) { return s117_history_text(answer, buffer, size); }

static bool size_holds(renderer *render, const void *answer, const char *whole, size_t length, size_t size, char *buffer)
{
    size_t room = size < length + 1 ? size : length + 1;
    memset(buffer, 0x7E, length + 8);
    if (render(answer, buffer, size) != length)
        return false;
    if (size > 0 && (memcmp(buffer, whole, room - 1) != 0 || buffer[room - 1] != 0))
        return false;
    for (size_t i = room; i < length + 8; i++)
        if (buffer[i] != 0x7E)
            return false;
    return true;
}

static bool rule_holds(renderer *render, const void *answer, bool every_size, note *why)
{
    size_t length = render(answer, NULL, 0), step = every_size ? 1 : 101;
    char *whole = malloc(length + 1), *buffer = malloc(length + 8);
    assert_non_null(whole);
    assert_non_null(buffer);
    bool held = render(answer, whole, length + 1) == length && strlen(whole) == length;
    if (!held || !is_utf8(whole))
        say(why, "%s:\n%s\n", held ? "not UTF-8" : "the length told is not the length", whole);
    held = held && is_utf8(whole);
    for (size_t size = 0; size <= length + 2 && held; size += size < 40 || size + 40 > length ? 1 : step) {
        held = size_holds(render, answer, whole, length, size, buffer);
        if (!held)
            say(why, "wrong at size %lu of %lu\n", (unsigned long)size, (unsigned long)length);
    }
    free(whole);
    free(buffer);
    return held;
}

static bool sentences_are_utf8(const s117_determination *d, note *why)
{
    bool held = true;
    for (int32_t i = 0; i < s117_determination_reason_count(d); i++)
        held = held && is_utf8(s117_determination_reason_sentence(d, i));
    for (int32_t i = 0; i < s117_determination_missing_count(d); i++)
        held = held && is_utf8(s117_determination_missing_sentence(d, i));
    for (int32_t i = 0; i < s117_determination_finding_count(d); i++)
        held = held && is_utf8(s117_determination_finding_sentence(d, i));
    for (int32_t i = 0; i < s117_determination_contested_count(d); i++)
        held = held && is_utf8(s117_determination_contested_sentence(d, i));
    if (!held)
        say(why, "a sentence is not UTF-8\n");
    return held;
}

static bool texts_follow_the_rule(const trial *t, note *why)
{
    asked a = enter_trial(t, &t->l, NULL);
    s117_determination *d = determine(&a, t->as_at);
    s117_history *h = history_of(&a);
    bool every_size = t->seed % EVERY_SIZE == 0;
    bool held = rule_holds(determination_text, d, every_size, why) && rule_holds(history_text, h, every_size, why) &&
            sentences_are_utf8(d, why);
    s117_determination_free(d);
    s117_history_free(h);
    leave(&a);
    return held;
}

static void texts(void **state)
{
    (void)state;
    ask_of_lives(texts_follow_the_rule, 1500, 800000);
}

static void texts_with_long_names(void **state)
{
    (void)state;
    s117_engine_free(standing_law);
    long_names();
    ask_of_lives(texts_follow_the_rule, 1500, 810000);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(texts), cmocka_unit_test(texts_with_long_names)};
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    s117_engine_free(standing_law);
    return failed;
}
