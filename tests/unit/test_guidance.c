/* The versions of Who Pays? against law/nhs-body.md 1.4 to 1.8 and 10.4. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "../../src/law/law.h"

static const struct expected {
    const char *id, *published_first, *published_last, *from, *to; /* ISO; "": not known, or no last day */
    s117_tri confirmed;
} expected[] = {
    {"who-pays-2013", "2013-08-01", "2013-08-31", "2013-04-01", "2016-04-01", S117_YES}, /* "Aug 2013"; NHS-41 */
    {"who-pays-2016", "", "", "2016-04-01", "2020-09-01", S117_YES},                     /* 1.5; NHS-42 */
    {"who-pays-2020", "2020-08-26", "2020-08-26", "2020-09-01", "2022-07-01", S117_YES}, /* 1.6 */
    {"who-pays-2022", "2022-06-30", "2022-06-30", "2022-07-01", "2024-04-01", S117_YES}, /* 1.8 */
    {"who-pays-2024", "2024-03-01", "2024-03-31", "2024-04-01", "", S117_YES},           /* "March 2024" */
    {"who-pays-2025", "2025-07-01", "2025-07-31", "2025-08-01", "", S117_NO},            /* "July 2025", NOP-14 */
};
enum { EXPECTED = sizeof expected / sizeof expected[0] };

static s117_date day_of(const char *iso, s117_date otherwise)
{
    return iso[0] == 0 ? otherwise : s117_date_of(atoi(iso), atoi(iso + 5), atoi(iso + 8));
}

static s117_engine *engine_reading(char nop_14)
{
    s117_config *config = NULL;
    s117_engine *engine = NULL;
    assert_int_equal(s117_config_new(NULL, &config), S117_OK);
    assert_int_equal(s117_config_set_reading(config, "NOP-14", nop_14), S117_OK);
    assert_int_equal(s117_engine_new(config, &engine), S117_OK);
    s117_config_free(config);
    return engine;
}

static const char *in_force(const s117_engine *engine, const char *iso)
{
    const char *id = s117_guidance_id(s117_guidance_find(engine, day_of(iso, S117_DATE_OPEN)));
    return id ? id : "none";
}

static void versions_and_their_dates(void **state)
{
    (void)state;
    assert_int_equal(s117_guidance_count(), EXPECTED);
    for (int32_t i = 0; i < EXPECTED; i++) {
        s117_date first, last, from, to;
        assert_string_equal(s117_guidance_id(i), expected[i].id);
        assert_int_equal(s117_guidance_confirmed(i), expected[i].confirmed);
        assert_int_equal(s117_guidance_published(i, &first, &last), S117_OK);
        assert_int_equal(first, day_of(expected[i].published_first, S117_DATE_UNKNOWN));
        assert_int_equal(last, day_of(expected[i].published_last, S117_DATE_UNKNOWN));
        assert_int_equal(s117_guidance_in_force(i, &from, &to), S117_OK);
        assert_int_equal(from, day_of(expected[i].from, S117_DATE_UNKNOWN));
        assert_int_equal(to, day_of(expected[i].to, S117_DATE_OPEN));
    }
}

static void texts_are_there(void **state)
{
    (void)state;
    for (int32_t i = 0; i < EXPECTED; i++) {
        const char *summary = s117_guidance_summary(i);
        assert_int_equal(strncmp(s117_guidance_title(i), "Who Pays?", 9), 0);
        assert_in_range(strlen(s117_guidance_source(i)), 10, 100);
        assert_in_range(strlen(summary), 40, 200);
        assert_int_equal(summary[strlen(summary) - 1], '.');
        for (int32_t other = 0; other < i; other++)
            assert_string_not_equal(s117_guidance_title(i), s117_guidance_title(other));
    }
}

/* NOP-14: version 3 continues by default; the version of August 2025 is unconfirmed. */
static void the_version_in_force(void **state)
{
    (void)state;
    s117_engine *engine = engine_reading(0);
    assert_string_equal(in_force(engine, "2013-03-31"), "none");
    assert_string_equal(in_force(engine, "2013-04-01"), "who-pays-2013");
    assert_string_equal(in_force(engine, "2016-03-31"), "who-pays-2013");
    assert_string_equal(in_force(engine, "2016-04-01"), "who-pays-2016");
    assert_string_equal(in_force(engine, "2020-08-31"), "who-pays-2016");
    assert_string_equal(in_force(engine, "2020-09-01"), "who-pays-2020");
    assert_string_equal(in_force(engine, "2022-06-30"), "who-pays-2020");
    assert_string_equal(in_force(engine, "2022-07-01"), "who-pays-2022");
    assert_string_equal(in_force(engine, "2024-03-31"), "who-pays-2022");
    assert_string_equal(in_force(engine, "2024-04-01"), "who-pays-2024");
    assert_string_equal(in_force(engine, "2026-11-21"), "who-pays-2024");
    s117_engine_free(engine);
}

static void the_unconfirmed_version_on_reading_b(void **state)
{
    (void)state;
    s117_engine *engine = engine_reading('B');
    assert_string_equal(in_force(engine, "2025-07-31"), "who-pays-2024");
    assert_string_equal(in_force(engine, "2025-08-01"), "who-pays-2025");
    assert_string_equal(in_force(engine, "2016-04-01"), "who-pays-2016");
    s117_engine_free(engine);
}

static void no_version(void **state)
{
    (void)state;
    struct s117_engine foreign;
    s117_engine *engine = engine_reading(0);
    memset(&foreign, 0, sizeof foreign);
    assert_int_equal(s117_guidance_find(NULL, 19000), -1);
    assert_int_equal(s117_guidance_find(&foreign, 19000), -1);
    assert_int_equal(s117_guidance_find(engine, S117_DATE_OPEN), -1);
    assert_int_equal(s117_guidance_find(engine, S117_DATE_UNKNOWN), -1);
    s117_engine_free(engine);
}

static void out_of_range_is_told(void **state)
{
    static const int32_t outside[] = {-1, EXPECTED, INT32_MIN, INT32_MAX};
    (void)state;
    for (size_t i = 0; i < sizeof outside / sizeof outside[0]; i++) {
        s117_date one = 7, two = 8;
        assert_null(s117_guidance_id(outside[i]));
        assert_null(s117_guidance_title(outside[i]));
        assert_null(s117_guidance_summary(outside[i]));
        assert_null(s117_guidance_source(outside[i]));
        assert_int_equal(s117_guidance_confirmed(outside[i]), S117_UNKNOWN);
        assert_int_equal(s117_guidance_published(outside[i], &one, &two), S117_E_INDEX);
        assert_int_equal(s117_guidance_in_force(outside[i], &one, &two), S117_E_INDEX);
        assert_int_equal(one, 7);
        assert_int_equal(two, 8);
    }
}

static void dates_need_both_places(void **state)
{
    s117_date day = 7;
    (void)state;
    assert_int_equal(s117_guidance_published(0, NULL, &day), S117_E_NULL);
    assert_int_equal(s117_guidance_published(0, &day, NULL), S117_E_NULL);
    assert_int_equal(s117_guidance_in_force(0, NULL, &day), S117_E_NULL);
    assert_int_equal(s117_guidance_in_force(0, &day, NULL), S117_E_NULL);
    assert_int_equal(day, 7);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(versions_and_their_dates),
        cmocka_unit_test(texts_are_there),
        cmocka_unit_test(the_version_in_force),
        cmocka_unit_test(the_unconfirmed_version_on_reading_b),
        cmocka_unit_test(no_version),
        cmocka_unit_test(out_of_range_is_told),
        cmocka_unit_test(dates_need_both_places),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
