/* Section 117 over time: local-authority.md, 1.1. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "../../src/law/law.h"

static s117_engine *engine_with(s117_date s46)
{
    s117_config *config = NULL;
    s117_engine *engine = NULL;
    assert_int_equal(s117_config_new(NULL, &config), S117_OK);
    assert_int_equal(s117_config_set_commencement(config, S117_MHA2025_S46, s46), S117_OK);
    assert_int_equal(s117_engine_new(config, &engine), S117_OK);
    s117_config_free(config);
    return engine;
}

static void assert_from(const s117_engine *engine, int32_t year, int32_t month, int32_t day, const char *before,
                        const char *version)
{
    s117_date date = s117_date_of(year, month, day);
    assert_string_equal(s117_law_version(engine, date - 1), before);
    assert_string_equal(s117_law_version(engine, date), version);
}

/* The table of 1.1, its first days. */
static void versions_of_the_section(void **state)
{
    (void)state;
    s117_engine *engine = engine_with(S117_DATE_OPEN);
    assert_from(engine, 1983, 9, 30, "", "V0");
    assert_from(engine, 1996, 4, 1, "V0", "V1");
    assert_from(engine, 1997, 10, 1, "V1", "V2");
    assert_from(engine, 2008, 11, 3, "V2", "V3");
    assert_from(engine, 2013, 4, 1, "V3", "V4");
    assert_from(engine, 2015, 4, 1, "V4", "V5");
    assert_from(engine, 2022, 7, 1, "V5", "V6");
    assert_from(engine, 2026, 2, 18, "V6", "V6a");
    assert_string_equal(s117_law_version(engine, S117_DATE_MAX), "V6a");
    assert_string_equal(s117_law_version(engine, S117_DATE_MIN), "");
    s117_engine_free(engine);
}

/* V7 is not appointed: it begins when the host says that section 46 does. */
static void version_7_begins_with_section_46(void **state)
{
    (void)state;
    s117_engine *engine = engine_with(s117_date_of(2028, 4, 1));
    assert_from(engine, 2028, 4, 1, "V6a", "V7");
    assert_from(engine, 2026, 2, 18, "V6", "V6a");
    s117_engine_free(engine);
    engine = engine_with(s117_date_of(1950, 1, 1)); /* there was no section 117 to amend */
    assert_from(engine, 1983, 9, 30, "", "V7");
    s117_engine_free(engine);
}

static void no_version(void **state)
{
    (void)state;
    struct s117_engine foreign;
    s117_engine *engine = engine_with(S117_DATE_OPEN);
    memset(&foreign, 0, sizeof foreign);
    assert_string_equal(s117_law_version(NULL, 17000), "");
    assert_string_equal(s117_law_version(&foreign, 17000), "");
    assert_string_equal(s117_law_version(engine, S117_DATE_OPEN), "");
    assert_string_equal(s117_law_version(engine, S117_DATE_UNKNOWN), "");
    assert_string_equal(s117_law_version(engine, S117_DATE_MAX + 1), "");
    s117_engine_free(engine);
}

/* law.h of src/law: the days in its comments. */
static void days_the_chapters_use(void **state)
{
    (void)state;
    assert_int_equal(S117I_ACT_1983, s117_date_of(1983, 9, 30));
    assert_int_equal(S117I_V1_1996, s117_date_of(1996, 4, 1));
    assert_int_equal(S117I_V2_1997, s117_date_of(1997, 10, 1));
    assert_int_equal(S117I_CPIA_2005, s117_date_of(2005, 3, 31));
    assert_int_equal(S117I_V3_2008, s117_date_of(2008, 11, 3));
    assert_int_equal(S117I_V5_2015, s117_date_of(2015, 4, 1));
    assert_int_equal(S117I_WALES_2016, s117_date_of(2016, 4, 6));
}

static void name_of_the_law(void **state)
{
    (void)state;
    assert_string_equal(s117_ruleset_id(), "s117-law 2026-11-21");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(versions_of_the_section),
        cmocka_unit_test(version_7_begins_with_section_46),
        cmocka_unit_test(no_version),
        cmocka_unit_test(days_the_chapters_use),
        cmocka_unit_test(name_of_the_law),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
