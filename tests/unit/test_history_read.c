/* Every reader of a history, and its timeline: include/s117/history.h. */
#include "answers_help.h"

static s117_history *a_history(void)
{
    s117_history *h = NULL;
    plain_life(BOURNEMOUTH);
    stay(NULL, "2018-01-15", "2018-02-10");
    assert_int_equal(s117_history_new(law, who, NULL, &h), S117_OK);
    return h;
}

static void the_readers(void **state)
{
    s117_history *h;
    s117_date a = 5, b = 5;
    (void)state;
    h = a_history();
    assert_int_equal(s117_history_count(h), 6);
    assert_int_equal(s117_history_find(h, S117_DATE_MIN), 0);
    assert_int_equal(s117_history_find(h, day_of("2015-12-31")), 0);
    assert_int_equal(s117_history_find(h, day_of("2016-01-01")), 1);
    assert_int_equal(s117_history_find(h, S117_DATE_MAX), 5);
    assert_int_equal(s117_history_span(h, 1, &a, &b), S117_OK);
    assert_int_equal(a, day_of("2016-01-01"));
    assert_int_equal(b, day_of("2016-06-01"));
    assert_int_equal(s117_history_since(h, 2, &a, &b), S117_OK);
    assert_int_equal(a, day_of("2016-06-01"));
    assert_int_equal(b, a);
    assert_int_equal(s117_history_duty(h, 2), S117_DUTY_ACTIVE);
    assert_int_equal(s117_history_order(h, 2), 2);
    assert_int_equal(s117_history_council(h, 2), S117_COUNCIL_DETERMINED);
    assert_int_equal(s117_history_council_count(h, 2), 1);
    assert_string_equal(s117_history_council_code(h, 2, 0), BOURNEMOUTH);
    assert_string_equal(s117_history_council_name(h, 2, 0), "Bournemouth Borough Council");
    assert_string_equal(s117_history_event_rule(h, 3), "EVT-5");
    assert_int_equal(s117_history_event_fact(h, 3), 3);
    assert_non_null(strstr(s117_history_event_sentence(h, 3), "15 January 2018"));
    s117_history_free(h);
}

static void expect_nothing_at(const s117_history *h, int32_t at)
{
    assert_int_equal(s117_history_duty(h, at), -1);
    assert_int_equal(s117_history_order(h, at), 0);
    assert_int_equal(s117_history_council(h, at), -1);
    assert_int_equal(s117_history_council_count(h, at), 0);
    assert_null(s117_history_council_code(h, at, 0));
    assert_null(s117_history_council_name(h, at, 0));
    assert_null(s117_history_event_rule(h, at));
    assert_int_equal(s117_history_event_fact(h, at), 0);
    assert_null(s117_history_event_sentence(h, at));
}

static void out_of_range(void **state)
{
    s117_history *h;
    s117_date a = 5, b = 5;
    (void)state;
    h = a_history();
    expect_nothing_at(h, -1);
    expect_nothing_at(h, 6);
    assert_null(s117_history_council_code(h, 2, 1));
    assert_null(s117_history_council_name(h, 2, -1));
    assert_int_equal(s117_history_span(h, 6, &a, &b), S117_E_INDEX);
    assert_int_equal(s117_history_span(h, -1, &a, &b), S117_E_INDEX);
    assert_int_equal(s117_history_since(h, 6, &a, &b), S117_E_INDEX);
    assert_int_equal(s117_history_span(h, 0, NULL, &b), S117_E_NULL);
    assert_int_equal(s117_history_span(h, 0, &a, NULL), S117_E_NULL);
    assert_int_equal(s117_history_since(h, 0, NULL, &b), S117_E_NULL);
    assert_int_equal(s117_history_since(h, 0, &a, NULL), S117_E_NULL);
    assert_int_equal(a, 5);
    assert_int_equal(b, 5);
    assert_int_equal(s117_history_find(h, S117_DATE_UNKNOWN), -1);
    assert_int_equal(s117_history_find(h, S117_DATE_OPEN), -1);
    s117_history_free(h);
}

static void of_nothing_and_of_something_else(void **state)
{
    uint64_t room[512] = {0};
    const s117_history *foreign = (const s117_history *)(const void *)room;
    s117_date a = 5, b = 5;
    char text[8] = "before";
    (void)state;
    expect_nothing_at(NULL, 0);
    expect_nothing_at(foreign, 0);
    assert_int_equal(s117_history_count(NULL), 0);
    assert_int_equal(s117_history_count(foreign), 0);
    assert_int_equal(s117_history_find(NULL, 0), -1);
    assert_int_equal(s117_history_find(foreign, 0), -1);
    assert_int_equal(s117_history_span(NULL, 0, &a, &b), S117_E_NULL);
    assert_int_equal(s117_history_span(foreign, 0, &a, &b), S117_E_HANDLE);
    assert_int_equal(s117_history_since(NULL, 0, &a, &b), S117_E_NULL);
    assert_int_equal(s117_history_since(foreign, 0, &a, &b), S117_E_HANDLE);
    assert_int_equal(s117_history_text(NULL, text, sizeof text), 0);
    assert_int_equal(s117_history_text(foreign, text, sizeof text), 0);
}

/* One spell a line, each with what opened it, the days in order. */
static void the_timeline(void **state)
{
    static char text[8192], cut[64];
    s117_history *h;
    size_t length;
    (void)state;
    h = a_history();
    length = s117_history_text(h, text, sizeof text);
    assert_int_equal(length, strlen(text));
    const char *at = strstr(text, "before");
    assert_non_null(at);
    static const char *const days[] = {"2016-01-01", "2016-06-01", "2018-01-15", "2018-02-10", "2019-04-01"};
    for (size_t i = 0; i < sizeof days / sizeof days[0]; i++) {
        at = strstr(at, days[i]);
        assert_non_null(at);
    }
    assert_non_null(strstr(text, "Council: Bournemouth Borough Council"));
    assert_non_null(strstr(text, "[RES-18]"));
    assert_int_equal(s117_history_text(h, cut, sizeof cut), length);
    assert_memory_equal(cut, text, sizeof cut - 1);
    assert_int_equal(cut[sizeof cut - 1], 0);
    s117_history_free(h);
}

/* Candidates and none. */
static void a_timeline_without_a_council(void **state)
{
    static char text[8192];
    s117_history *h = NULL;
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    home(WESTMINSTER, "2000-01-01", NULL);
    order(S117_POWER_S3, "2016-01-01", NULL, 0);
    assert_int_equal(s117_history_new(law, who, NULL, &h), S117_OK);
    s117_history_text(h, text, sizeof text);
    assert_non_null(strstr(text, "not settled"));
    assert_non_null(strstr(text, "Swindon Borough Council"));
    assert_non_null(strstr(text, "Westminster"));
    s117_history_free(h);
    another_person();
    order(S117_POWER_S3, "2016-01-01", NULL, 0);
    assert_int_equal(s117_history_new(law, who, NULL, &h), S117_OK);
    s117_history_text(h, text, sizeof text);
    assert_non_null(strstr(text, "not settled"));
    s117_history_free(h);
}

int main(void)
{
    const struct CMUnitTest tests[] = {TEST(the_readers), TEST(out_of_range), TEST(of_nothing_and_of_something_else),
            TEST(the_timeline),
                                       TEST(a_timeline_without_a_council)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
