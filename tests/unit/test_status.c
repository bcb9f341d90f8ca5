/* Call statuses and version numbers: include/s117/base.h. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include <s117/base.h>

/* base.h: values are permanent. Written out here so that a change of the header fails. */
static void values_are_permanent(void **state)
{
    (void)state;
    const s117_status values[] = {S117_OK, S117_E_NULL, S117_E_MEMORY, S117_E_HANDLE, S117_E_DATE, S117_E_DATE_ORDER,
                                  S117_E_CODE, S117_E_ATTRIBUTE, S117_E_FACT, S117_E_TEXT, S117_E_TOO_LONG, S117_E_LIMIT,
                                  S117_E_BODY, S117_E_STRUCT_SMALL, S117_E_STRUCT_NEWER, S117_E_STRUCT_SIZE, S117_E_INDEX,
                                  S117_E_DUPLICATE, S117_E_PARENT, S117_E_RULE, S117_E_READING, S117_E_SYNTAX,
                                  S117_E_CONTENT};
    for (int32_t i = 0; i < 23; i++) {
        assert_int_equal(values[i], i);
    }
}

/* base.h: one English line for a status, without a full stop; different statuses are told apart. */
static void every_status_has_its_own_line(void **state)
{
    (void)state;
    for (s117_status i = S117_OK; i <= S117_E_OVERFLOW; i++) {
        const char *line = s117_status_text(i);
        size_t length = strlen(line);
        assert_in_range(length, 4, 79);
        assert_null(strchr(line, '\n'));
        assert_int_not_equal(line[length - 1], '.');
        assert_string_not_equal(line, "unknown status");
        for (s117_status j = S117_OK; j < i; j++) {
            assert_string_not_equal(line, s117_status_text(j));
        }
    }
}

static void unknown_statuses(void **state)
{
    (void)state;
    assert_string_equal(s117_status_text(-1), "unknown status");
    assert_string_equal(s117_status_text(S117_E_OVERFLOW + 1), "unknown status");
    assert_string_equal(s117_status_text(INT32_MAX), "unknown status");
    assert_string_equal(s117_status_text(INT32_MIN), "unknown status");
}

/* base.h: major * 10000 + minor * 100 + patch; this is release 1.0.0. */
static void version_of_the_release(void **state)
{
    (void)state;
    assert_int_equal(s117_version(), 10000);
    assert_string_equal(s117_version_text(), "1.0.0");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(values_are_permanent),
        cmocka_unit_test(every_status_has_its_own_line),
        cmocka_unit_test(unknown_statuses),
        cmocka_unit_test(version_of_the_release),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
