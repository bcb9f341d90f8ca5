/* On what an answer hangs: readings, law to come, uncertain dates, missing facts. */
#include "answers_help.h"
#include "probe.h"

static s117_sensitivity *all;

static void survey(const char *on)
{
    s117_sensitivity_free(all);
    all = NULL;
    assert_int_equal(s117_sensitivity_new(law, who, day_of(on), NULL, &all), S117_OK);
}

static int finish_survey(void **state)
{
    s117_sensitivity_free(all);
    all = NULL;
    return finish(state);
}

static void tell_survey(void)
{
    static char words[65536];
    s117_sensitivity_text(all, words, sizeof words);
    print_message("%s\n", words);
}

#define SAYS(condition)         \
    do {                        \
        if (!(condition))       \
            tell_survey();      \
        assert_true(condition); \
    } while (0)

static s117_variation at(int32_t index)
{
    s117_variation v = {.size = sizeof v};
    assert_int_equal(s117_sensitivity_at(all, index, &v), S117_OK);
    return v;
}

static bool says_text(const char *words)
{
    static char text[65536];
    s117_sensitivity_text(all, text, sizeof text);
    return strstr(text, words) != NULL;
}

#define TEST_SURVEY(function) cmocka_unit_test_setup_teardown(function, begin, finish_survey)

static void on_nothing(void **state)
{
    (void)state;
    survey("2016-01-01");
    assert_int_equal(s117_sensitivity_count(all), 0);
    assert_int_equal(s117_sensitivity_differing(all), 0);
    SAYS(says_text("The answer is the same on every reading, day and missing value tried."));
}

/* OP-5: committal under section 44 may not count. JG: section 46 of the 2025 Act would make it Worcestershire. */
static void readings_and_law(void **state)
{
    bool op_5 = false, s46 = false;
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    order(S117_POWER_S44, "2016-01-01", "2016-03-01", S117_END_DISCHARGED);
    survey("2016-06-01");
    for (int32_t i = 0; i < s117_sensitivity_count(all); i++) {
        s117_variation v = at(i);
        if (v.varied != S117_VARIED_READING || strcmp(v.point, "OP-5") != 0)
            continue;
        op_5 = true;
        assert_int_equal(v.reading, 'B');
        assert_int_equal(v.duty, S117_DUTY_NOT_ELIGIBLE);
        assert_int_equal(v.council, S117_COUNCIL_NONE);
        assert_null(v.council_code);
        SAYS((v.differs & (S117_DIFFERS_OWED | S117_DIFFERS_COUNCIL)) == (S117_DIFFERS_OWED | S117_DIFFERS_COUNCIL));
    }
    SAYS(op_5);
    SAYS(says_text("On other readings of the law"));
    another_person();
    home(WORCESTERSHIRE, "2000-01-01", "2014-07-21");
    order(S117_POWER_S3, "2014-03-10", "2014-07-21", S117_END_DISCHARGED);
    placed(SWINDON, "2014-07-21", "2015-06-04", S117_UNDER_S117, S117_ACC_CARE_HOME, WORCESTERSHIRE);
    order(S117_POWER_S3, "2015-06-04", "2017-08-01", S117_END_DISCHARGED);
    survey("2017-09-01");
    for (int32_t i = 0; i < s117_sensitivity_count(all); i++) {
        s117_variation v = at(i);
        if (v.varied != S117_VARIED_LAW)
            continue;
        s46 = true;
        assert_string_equal(v.point, "MHA2025-S46");
        assert_int_equal(v.reading, 0);
        assert_int_equal(v.differs & (S117_DIFFERS_OWED | S117_DIFFERS_COUNCIL), S117_DIFFERS_COUNCIL);
        assert_string_equal(v.council_code, WORCESTERSHIRE);
    }
    SAYS(s46);
    SAYS(says_text("Under law not yet in force"));
}

/* A discharge in May or June 2016, asked about on 1 June: owed if it was by then. The parts fill the range. */
static void a_date(void **state)
{
    int32_t parts = 0, owed = 0;
    s117_date next = day_of("2016-05-01");
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    s117_fact s3 = order(S117_POWER_S3, "2016-01-01", "[2016-05-01..2016-06-30]", S117_END_DISCHARGED);
    survey("2016-06-01");
    for (int32_t i = 0; i < s117_sensitivity_count(all); i++) {
        s117_variation v = at(i);
        if (v.varied != S117_VARIED_DATE)
            continue;
        assert_int_equal(v.fact, s3);
        assert_int_equal(v.attribute, S117_TO);
        assert_int_equal(v.kind, S117_KIND_ORDER);
        assert_int_equal(v.earliest, next);
        next = v.latest + 1;
        parts++;
        if (v.duty == S117_DUTY_ACTIVE) {
            owed++;
            assert_int_equal(v.latest, day_of("2016-06-01"));
        } else {
            assert_int_equal(v.duty, S117_DUTY_ENTITLED_IN_HOSPITAL);
            SAYS(strstr(v.sentence, "If the end of the order of 1 January 2016 under section 3 was on a day between 2 June 2016 and 30 June 2016") != NULL);
        }
    }
    assert_int_equal(next, day_of("2016-07-01"));
    assert_int_equal(parts, 2);
    assert_int_equal(owed, 1);
    SAYS(says_text("On other days that uncertain dates may be"));
}

/* A date without a first or without a last day. */
static void half_open_dates(void **state)
{
    int32_t dates = 0;
    (void)state;
    home(SWINDON, "[..2015-01-01]", NULL);
    order(S117_POWER_S3, "2016-01-01", "[2016-05-01..]", S117_END_DISCHARGED);
    survey("2016-06-01");
    for (int32_t i = 0; i < s117_sensitivity_count(all); i++)
        dates += at(i).varied == S117_VARIED_DATE ? 1 : 0;
    SAYS(dates == 3); /* the home: one part; the end: two */
}

/* Every power, and what each would give; a residence that was taken as settled. */
static void missing_facts(void **state)
{
    int32_t powers = 0, owed = 0, assumed = 0;
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    s117_fact detention = order(S117_POWER_UNKNOWN, "2016-01-01", "2016-03-01", S117_END_DISCHARGED);
    survey("2016-06-01");
    for (int32_t i = 0; i < s117_sensitivity_count(all); i++) {
        s117_variation v = at(i);
        if (v.varied != S117_VARIED_MISSING || v.missing != S117_MISSING_POWER)
            continue;
        assert_int_equal(v.fact, detention);
        assert_int_equal(v.attribute, S117_POWER);
        powers++;
        owed += v.duty == S117_DUTY_ACTIVE ? 1 : 0;
        if (v.code == S117_POWER_S3) {
            assert_string_equal(v.council_code, SWINDON);
            SAYS(strstr(v.sentence, ": section 3. The answer would be: aftercare is owed") != NULL);
        }
        if (v.code == S117_POWER_S2)
            assert_int_equal(v.duty, S117_DUTY_NOT_ELIGIBLE);
    }
    assert_int_equal(powers, s117_code_count(S117_LIST_POWER) - 1);
    SAYS(owed > 4);
    SAYS(says_text("With facts that are missing"));
    SAYS(says_text("Other values that would do the same: "));
    another_person();
    code(home(SWINDON, "2000-01-01", NULL), S117_SETTLED, S117_UNKNOWN);
    order(S117_POWER_S3, "2016-01-01", "2016-06-01", S117_END_DISCHARGED);
    survey("2017-01-01");
    for (int32_t i = 0; i < s117_sensitivity_count(all); i++) {
        s117_variation v = at(i);
        if (v.varied == S117_VARIED_MISSING && v.missing == S117_MISSING_SETTLED && v.code == S117_NO) {
            assumed++;
            SAYS((v.differs & S117_DIFFERS_COUNCIL) != 0);
        }
    }
    assert_int_equal(assumed, 1);
}

static void reading(void **state)
{
    char small[9];
    (void)state;
    order(S117_POWER_S3, "2016-01-01", "2016-06-01", S117_END_EXPIRED);
    survey("2017-01-01");
    size_t length = s117_sensitivity_text(all, NULL, 0);
    assert_int_equal(s117_sensitivity_text(all, small, sizeof small), length);
    assert_string_equal(small, "What the");
    SAYS(says_text("not ended. The answer would be")); /* a stay in hospital that goes on */
    int32_t differing = 0;
    for (int32_t i = 0; i < s117_sensitivity_count(all); i++)
        differing += at(i).differs != 0 ? 1 : 0;
    assert_int_equal(s117_sensitivity_differing(all), differing);
    s117_variation v = {.size = sizeof v};
    assert_int_equal(s117_sensitivity_at(all, -1, &v), S117_E_INDEX);
    assert_int_equal(s117_sensitivity_at(all, s117_sensitivity_count(all), &v), S117_E_INDEX);
    assert_int_equal(s117_sensitivity_at(all, 0, NULL), S117_E_NULL);
    assert_int_equal(s117_sensitivity_at(NULL, 0, &v), S117_E_NULL);
    v.size = 3;
    assert_int_equal(s117_sensitivity_at(all, 0, &v), S117_E_STRUCT_SMALL);
    assert_int_equal(s117_sensitivity_count(NULL), 0);
    assert_int_equal(s117_sensitivity_differing(NULL), 0);
    assert_int_equal(s117_sensitivity_text(NULL, small, sizeof small), 0);
    s117_sensitivity_free(NULL);
    s117_sensitivity *other = NULL;
    assert_int_equal(s117_sensitivity_new(law, who, 0, NULL, NULL), S117_E_NULL);
    assert_int_equal(s117_sensitivity_new(NULL, who, 0, NULL, &other), S117_E_NULL);
}

static void no_memory(void **state)
{
    long nth = 1;
    (void)state;
    for (bool done = false; !done; nth++) {
        probe p = {.fail_at = 0};
        s117_allocator allocator = probe_allocator(&p);
        s117_person_free(who);
        assert_int_equal(s117_person_new(&allocator, &who), S117_OK);
        order(S117_POWER_S3, "2016-03", "2016-05-20", S117_END_EXPIRED);
        home(SWINDON, "2000", NULL);
        long live = p.live;
        s117_sensitivity *other = NULL;
        p.calls = 0;
        p.fail_at = nth;
        s117_status status = s117_sensitivity_new(law, who, day_of("2016-06-01"), NULL, &other);
        done = status == S117_OK;
        assert_true(done || (status == S117_E_MEMORY && other == NULL && p.live == live));
        s117_sensitivity_free(other);
        s117_person_free(who);
        probe_assert_clean(&p);
        assert_int_equal(s117_person_new(NULL, &who), S117_OK);
    }
    assert_true(nth > 20);
}

int main(void)
{
    const struct CMUnitTest tests[] = {TEST_SURVEY(on_nothing), TEST_SURVEY(readings_and_law), TEST_SURVEY(a_date), TEST_SURVEY(half_open_dates),
                                       TEST_SURVEY(missing_facts), TEST_SURVEY(reading), TEST_SURVEY(no_memory)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
