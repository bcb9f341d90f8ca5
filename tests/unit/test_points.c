/* The open points against section 8 of law/local-authority.md: their letters and defaults. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "../../src/law/law.h"

/* Section 8, by number: the default column. OP-26 is undetermined and OP-29 gives both figures: U. */
static const char defaults[] = "AAAAABBABA" /* 1 to 10 */
                               "AAAAAAAAAA" /* 11 to 20 */
                               "AAAAAUAAUA" /* 21 to 30 */
                               "AAA";       /* 31 to 33 */

enum { POINTS = 33 };

static void points_are_numbered_without_a_gap(void **state)
{
    (void)state;
    assert_int_equal(s117_point_count(), POINTS);
    for (int32_t i = 0; i < POINTS; i++) {
        char id[] = "OP-00";
        int32_t number = i + 1;
        if (number < 10) {
            id[3] = (char)('0' + number);
            id[4] = 0;
        } else {
            id[3] = (char)('0' + number / 10);
            id[4] = (char)('0' + number % 10);
        }
        assert_string_equal(s117_point_id(i), id);
        assert_int_equal(s117_point_find(id), i);
    }
}

static void defaults_are_those_of_section_8(void **state)
{
    (void)state;
    assert_int_equal(strlen(defaults), POINTS);
    for (int32_t i = 0; i < POINTS; i++) {
        print_message("OP-%d\n", i + 1);
        assert_int_equal(s117_point_default(i), defaults[i]);
        assert_non_null(s117_point_reading(i, defaults[i]));
    }
}

/* Every point has readings A and B; OP-7 alone has a C; OP-26 and OP-29 alone have U. */
static void readings_are_those_of_section_8(void **state)
{
    (void)state;
    for (int32_t i = 0; i < POINTS; i++) {
        int32_t number = i + 1;
        print_message("OP-%d\n", number);
        assert_non_null(s117_point_reading(i, 'A'));
        assert_non_null(s117_point_reading(i, 'B'));
        assert_int_equal(s117_point_reading(i, 'C') != NULL, number == 7);
        assert_int_equal(s117_point_reading(i, 'U') != NULL, number == 26 || number == 29);
        assert_null(s117_point_reading(i, 'D'));
        assert_null(s117_point_reading(i, 'a'));
        assert_null(s117_point_reading(i, 0));
    }
}

static void texts_can_be_put_in_a_sentence(void **state)
{
    (void)state;
    for (int32_t i = 0; i < POINTS; i++) {
        const char *question = s117_point_question(i);
        print_message("%s\n", question);
        assert_in_range(strlen(question), 20, 160);
        assert_int_equal(question[strlen(question) - 1], '?');
        for (const char *letter = "ABCU"; *letter; letter++) {
            const char *words = s117_point_reading(i, *letter);
            if (!words)
                continue;
            assert_in_range(strlen(words), 3, 260);
            assert_in_range(words[0], 'a', 'z');
            assert_true(words[strlen(words) - 1] != '.');
            assert_null(strstr(words, "  "));
            assert_null(strpbrk(words, "%{}\n\t"));
        }
        assert_string_not_equal(s117_point_reading(i, 'A'), s117_point_reading(i, 'B'));
    }
}

static void find_knows_whole_ids_only(void **state)
{
    (void)state;
    assert_int_equal(s117_point_find("OP-0"), -1);
    assert_int_equal(s117_point_find("OP-34"), -1);
    assert_int_equal(s117_point_find("OP-"), -1);
    assert_int_equal(s117_point_find("OP-01"), -1);
    assert_int_equal(s117_point_find("op-1"), -1);
    assert_int_equal(s117_point_find("RES-1"), -1);
    assert_int_equal(s117_point_find(""), -1);
    assert_int_equal(s117_point_find(NULL), -1);
}

static void out_of_range_is_told(void **state)
{
    static const int32_t outside[] = {-1, POINTS, INT32_MIN, INT32_MAX};
    (void)state;
    for (size_t i = 0; i < sizeof outside / sizeof outside[0]; i++) {
        assert_null(s117_point_id(outside[i]));
        assert_null(s117_point_question(outside[i]));
        assert_null(s117_point_reading(outside[i], 'A'));
        assert_int_equal(s117_point_default(outside[i]), 0);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(points_are_numbered_without_a_gap),
        cmocka_unit_test(defaults_are_those_of_section_8),
        cmocka_unit_test(readings_are_those_of_section_8),
        cmocka_unit_test(texts_can_be_put_in_a_sentence),
        cmocka_unit_test(find_knows_whole_ids_only),
        cmocka_unit_test(out_of_range_is_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
