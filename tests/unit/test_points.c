/* The open points against section 8 of law/local-authority.md and chapter 9 of law/nhs-body.md: their letters and defaults. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../../src/law/law.h"

/* Section 8, by number: the default column. OP-26 is undetermined and OP-29 gives both figures: U. */
static const char defaults[] = "AAAAABBABA" /* 1 to 10 */
                               "AAAAAAAAAA" /* 11 to 20 */
                               "AAAAAUAAUA" /* 21 to 30 */
                               "AAA"        /* 31 to 33 */
/* Chapter 9, by number: the letter, in the order of the options, of the default column. */
                               "BAABBBACAB" /* NOP-1 to 10 */
                               "AAAAAAAABA" /* 11 to 20 */
                               "BAAA";      /* 21 to 24 */

enum { COUNCIL_POINTS = 33, NHS_POINTS = 24, POINTS = COUNCIL_POINTS + NHS_POINTS };

/* "OP-7", "NOP-12", by position. */
static const char *id_at(int32_t position)
{
    static char id[16];
    bool nhs = position >= COUNCIL_POINTS;
    snprintf(id, sizeof id, "%s-%d", nhs ? "NOP" : "OP", (int)(nhs ? position - COUNCIL_POINTS + 1 : position + 1));
    return id;
}

static void points_are_numbered_without_a_gap(void **state)
{
    (void)state;
    assert_int_equal(s117_point_count(), POINTS);
    for (int32_t i = 0; i < POINTS; i++) {
        assert_string_equal(s117_point_id(i), id_at(i));
        assert_int_equal(s117_point_find(id_at(i)), i);
    }
}

/* What the rules write: S117I_NOP + 4 is the number of NOP-4, one more than its position. */
static void numbers_of_the_nhs_points(void **state)
{
    (void)state;
    assert_int_equal(S117I_NOP, COUNCIL_POINTS);
    assert_string_equal(s117_point_id(S117I_NOP + 4 - 1), "NOP-4");
    assert_string_equal(s117_point_id(S117I_POINTS - 1), "NOP-24");
}

static void defaults_are_those_of_the_sources(void **state)
{
    (void)state;
    assert_int_equal(strlen(defaults), POINTS);
    for (int32_t i = 0; i < POINTS; i++) {
        print_message("%s\n", id_at(i));
        assert_int_equal(s117_point_default(i), defaults[i]);
        assert_non_null(s117_point_reading(i, defaults[i]));
    }
}

/* Every point has readings A and B, save NOP-7, 15 and 16, which have no other that can be applied; OP-7, NOP-2 and NOP-8 alone have
 * a C; OP-26 and OP-29 alone have U. */
static void readings_are_those_of_the_sources(void **state)
{
    (void)state;
    for (int32_t i = 0; i < POINTS; i++) {
        int32_t number = i + 1, nop = number - COUNCIL_POINTS;
        print_message("%s\n", id_at(i));
        assert_non_null(s117_point_reading(i, 'A'));
        assert_int_equal(s117_point_reading(i, 'B') == NULL, nop == 7 || nop == 15 || nop == 16);
        assert_int_equal(s117_point_reading(i, 'C') != NULL, number == 7 || nop == 2 || nop == 8);
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
        if (s117_point_reading(i, 'B'))
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
    assert_int_equal(s117_point_find("NOP-0"), -1);
    assert_int_equal(s117_point_find("NOP-25"), -1);
    assert_int_equal(s117_point_find("NOP-"), -1);
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
        cmocka_unit_test(numbers_of_the_nhs_points),
        cmocka_unit_test(defaults_are_those_of_the_sources),
        cmocka_unit_test(readings_are_those_of_the_sources),
        cmocka_unit_test(texts_can_be_put_in_a_sentence),
        cmocka_unit_test(find_knows_whole_ids_only),
        cmocka_unit_test(out_of_range_is_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
