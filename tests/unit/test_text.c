/* Text: src/base/text.h; UTF-8 as in The Unicode Standard, table 3-7. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "../../src/base/text.h"

static void assert_text(const char *text, s117_status status)
{
    size_t length = 999;
    s117_status got = s117i_check_text(text, 127, &length);
    assert_int_equal(got, status);
    assert_int_equal(length, status == S117_OK ? strlen(text) : 999);
}

static void text_that_is_right(void **state)
{
    (void)state;
    assert_text("", S117_OK);
    assert_text("Bath and North East Somerset Council", S117_OK);
    assert_text(" ~", S117_OK);                                 /* U+0020, U+007E */
    assert_text("\xc2\xa0\xdf\xbf", S117_OK);                   /* U+00A0, U+07FF */
    assert_text("Ynys M\xc3\xb4n", S117_OK);
    assert_text("\xe0\xa0\x80\xe1\x80\xbf\xec\xbf\x80", S117_OK); /* U+0800 … */
    assert_text("\xed\x9f\xbf\xee\x80\x80\xef\xbf\xbd", S117_OK); /* around the surrogates */
    assert_text("\xf0\x90\x80\x80\xf3\xbf\xbf\xbf\xf4\x8f\xbf\xbf", S117_OK); /* U+10000, U+10FFFF */
    assert_int_equal(s117i_check_text("abc", 3, NULL), S117_OK);
}

static void text_that_is_wrong(void **state)
{
    (void)state;
    static const char *const wrong[] = {
        "a\tb", "a\nb", "\x01", "\x1f", "\x7f",       /* C0, DEL */
        "\xc2\x80", "\xc2\x9f", "\xc2\x85",           /* C1 */
        "\x80", "\xbf", "\xc0\xaf", "\xc1\xbf",       /* no lead, shorter form */
        "\xc3", "\xc3(", "\xe0\x9f\xbf", "\xe2\x82",  /* cut short, shorter form */
        "\xe2(\x82", "\xe2\x82(", "\xed\xa0\x80",     /* no continuation, surrogate */
        "\xf0\x8f\xbf\xbf", "\xf0\x90\x80", "\xf0\x90(\x80", "\xf4\x90\x80\x80", "\xf5\x80\x80\x80", "\xff", "\xfe",
        "\xc3\xc3", "\xe1\x80\xc0"};
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        assert_text(wrong[i], S117_E_TEXT);
    }
    assert_int_equal(s117i_check_text(NULL, 10, NULL), S117_E_NULL);
}

/* `most` is in bytes, and a character that crosses it is too long. */
static void text_that_is_too_long(void **state)
{
    (void)state;
    assert_int_equal(s117i_check_text("abcd", 3, NULL), S117_E_TOO_LONG);
    assert_int_equal(s117i_check_text("a", 0, NULL), S117_E_TOO_LONG);
    assert_int_equal(s117i_check_text("ab\xc3\xb4", 4, NULL), S117_OK);
    assert_int_equal(s117i_check_text("ab\xc3\xb4", 3, NULL), S117_E_TOO_LONG);
}

/* text.h: 1 to 15 of A-Z a-z 0-9 - _ . */
static void body_codes(void **state)
{
    (void)state;
    char one[2] = {0, 0};
    for (int c = 1; c < 256; c++) {
        one[0] = (char)c;
        bool allowed = strchr("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.", c) != NULL;
        assert_int_equal(s117i_is_body_code(one), allowed);
    }
    assert_true(s117i_is_body_code("E10000034"));
    assert_true(s117i_is_body_code("abcdefghijklmno"));
    assert_false(s117i_is_body_code("abcdefghijklmnop"));
    assert_false(s117i_is_body_code("E1 0"));
    assert_false(s117i_is_body_code(""));
    assert_false(s117i_is_body_code(NULL));
}

static void writing(void **state)
{
    (void)state;
    char buffer[32];
    s117i_writer writer = {buffer, sizeof buffer, 0};
    s117i_write(&writer, "on ");
    s117i_write_number(&writer, 20);
    s117i_write(&writer, NULL);
    s117i_write_bytes(&writer, " Marchxx", 6);
    assert_int_equal(s117i_write_end(&writer), 11);
    assert_string_equal(buffer, "on 20 March");
}

static void assert_number(int64_t number, const char *expected)
{
    char buffer[32];
    s117i_writer writer = {buffer, sizeof buffer, 0};
    s117i_write_number(&writer, number);
    assert_int_equal(s117i_write_end(&writer), strlen(expected));
    assert_string_equal(buffer, expected);
}

static void numbers(void **state)
{
    (void)state;
    assert_number(0, "0");
    assert_number(-1, "-1");
    assert_number(1234567890, "1234567890");
    assert_number(INT64_MAX, "9223372036854775807");
    assert_number(INT64_MIN, "-9223372036854775808");
}

/* The snprintf rule at every size: the whole length, as much as fits, a NUL, no byte beyond. */
static void every_size_of_buffer(void **state)
{
    (void)state;
    const char *whole = "Aftercare is owed";
    for (size_t size = 0; size <= 20; size++) {
        char buffer[24];
        memset(buffer, 'x', sizeof buffer);
        s117i_writer writer = {buffer, size, 0};
        s117i_write(&writer, "Aftercare");
        s117i_write(&writer, " is ");
        s117i_write(&writer, "owed");
        assert_int_equal(s117i_write_end(&writer), 17);
        size_t fits = size == 0 ? 0 : size - 1 < 17 ? size - 1 : 17;
        assert_memory_equal(buffer, whole, fits);
        if (size > 0) {
            assert_int_equal(buffer[fits], '\0');
        }
        assert_int_equal(buffer[size], 'x');
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(text_that_is_right),
        cmocka_unit_test(text_that_is_wrong),
        cmocka_unit_test(text_that_is_too_long),
        cmocka_unit_test(body_codes),
        cmocka_unit_test(writing),
        cmocka_unit_test(numbers),
        cmocka_unit_test(every_size_of_buffer),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
