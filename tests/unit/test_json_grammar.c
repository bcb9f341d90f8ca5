/* The small grammar that tells a mistake in the text from a lack of memory: it must agree with Jansson on every text. */
#include "test_json_help.h"

#include "../../src/exchange/grammar.h"

/* RFC 8259, sections 2 to 7. */
static const char *const good[] = {
    "{}", " [ ] ", "[0,-0,10,-1.5,1e5,1E+5,0.5e-5]", "{\"a\":{\"b\":[true,false,null,{}]}}\n", "[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"]",
    "[\"\\u00e9\\ud83d\\ude00\\uABCD\"]", "[\"é\x7f\"]", "\t{\"a\" : 1 , \"a\" : 2}\r\n", "[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]",
};

static const char *const bad[] = {
    "", " ", "1", "\"a\"", "null", "{", "[", "[1", "[1,", "[1,]", "[,1]", "[1 2]", "{\"a\"}", "{\"a\":}", "{\"a\":1,}",
    "{a:1}", "{1:1}",
    "{\"a\" 1}", "[1]]", "[1}", "{\"a\":1]", "[]x", "[tru]", "[True]", "[nul", "[01]", "[-]", "[+1]", "[1.]", "[.5]", "[1e]",
    "[1e+]",
    "[\"a]", "[\"\\x\"]", "[\"\\u12g4\"]", "[\"\\u12\"]", "[\"\\ud83d\"]", "[\"\\ud83d\\u0041\"]", "[\"\\ud83dx\"]",
    "[\"\\ude00\"]",
    "[\"\\", "[\"\\u", "[\"a\nb\"]", "[\"a\tb\"]", "{\"a\":1,,}", "{,}", "[\"\\ud83d\\n\"]", "[\"\\ud83d\\uxxxx\"]", "[\x01]",
};

static bool jansson_reads(const char *text, size_t length)
{
    json_error_t error;
    json_t *value = json_loadb(text, length, JSON_ALLOW_NUL, &error);
    bool read = value != NULL || json_error_code(&error) == json_error_numeric_overflow ||
                json_error_code(&error) == json_error_null_byte_in_key;
    json_decref(value);
    return read;
}

static void json_is_told_from_what_is_not(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof good / sizeof good[0]; i++) {
        assert_true(s117i_is_json(good[i], strlen(good[i])));
        assert_true(jansson_reads(good[i], strlen(good[i])));
    }
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        if (s117i_is_json(bad[i], strlen(bad[i])) || jansson_reads(bad[i], strlen(bad[i])))
            fail_msg("%s", bad[i]);
    }
    assert_false(s117i_is_json("[\"\0\"]", 5));
    assert_false(s117i_is_json("[\"\\\0\"]", 6));
    assert_false(s117i_is_json("[\"\\u00\0 \"]", 10));
    assert_false(s117i_is_json("[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]", 35)); /* 17 deep */
}

/* Texts put together at random from the pieces of the grammar. */
static void it_agrees_with_jansson(void **state)
{
    static const char *const pieces[] = {"{", "}", "[", "]", ",", ":", "\"a\"", "\"b\"", "1", "-", "0", ".5", "e", "true", "null",
                                         " ", "\"", "\\", "\\u0041", "\\ud83d", "\\ude00", "[]", "{}", "\"a\":1", "[1,2]"};
    uint32_t seed = 117, agreed = 0;
    (void)state;
    for (int i = 0; i < 200000; i++) {
        char text[128] = "";
        for (int n = 0; n < 1 + i % 12; n++) {
            seed = seed * 1664525u + 1013904223u;
            strcat(text, pieces[(seed >> 16) % (sizeof pieces / sizeof pieces[0])]);
        }
        bool reads = jansson_reads(text, strlen(text));
        if (s117i_is_json(text, strlen(text)) != reads)
            fail_msg("%s", text);
        agreed += reads;
    }
    assert_true(agreed > 1000);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(json_is_told_from_what_is_not),
        cmocka_unit_test(it_agrees_with_jansson),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
