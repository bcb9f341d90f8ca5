/* The fast path and the checks that every question shares: include/s117/determination.h. */
#include "answers_help.h"

static s117_decision decided(const char *on)
{
    s117_decision d = {.size = sizeof d};
    assert_int_equal(s117_decide(law, who, day_of(on), NULL, &d), S117_OK);
    return d;
}

static void a_decision(void **state)
{
    s117_decision d;
    (void)state;
    plain_life(SWINDON);
    d = decided("2015-01-01");
    assert_int_equal(d.duty, S117_DUTY_NOT_ELIGIBLE);
    assert_int_equal(d.since_earliest, S117_DATE_UNKNOWN);
    assert_int_equal(d.order, 0);
    assert_int_equal(d.council, S117_COUNCIL_NONE);
    assert_int_equal(d.council_body, -1);
    assert_int_equal(d.points, 0);
    d = decided("2017-01-01");
    assert_int_equal(d.duty, S117_DUTY_ACTIVE);
    assert_int_equal(d.since_earliest, day_of("2016-06-01"));
    assert_int_equal(d.since_latest, day_of("2016-06-01"));
    assert_int_equal(d.order, 2);
    assert_int_equal(d.council, S117_COUNCIL_DETERMINED);
    assert_string_equal(s117_engine_body_code(law, d.council_body), SWINDON);
    text(1, S117_AREA, "NOBODY");
    d = decided("2017-01-01");
    assert_int_equal(d.council, S117_COUNCIL_UNDETERMINED);
    assert_int_equal(d.council_body, -1);
    stay(NULL, "2017-05-01", "2017-05-10");
    order(S117_POWER_S2, "2018-01-01", "2018-01-20", S117_END_DISCHARGED);
    assert_int_equal(decided("2018-02-01").points, 1); /* OP-4 */
}

/* Wrong calls change nothing, and each says what was wrong with it. */
static void calls_that_fail(void **state)
{
    static const s117_decision untouched = {.size = sizeof untouched, .duty = -5, .points = 77};
    s117_decision d = untouched;
    s117_question question = {.size = sizeof question, .known_by = S117_DATE_OPEN};
    s117_date on = day_of("2017-01-01");
    (void)state;
    plain_life(SWINDON);
    assert_int_equal(s117_decide(NULL, who, on, NULL, &d), S117_E_NULL);
    assert_int_equal(s117_decide(law, NULL, on, NULL, &d), S117_E_NULL);
    assert_int_equal(s117_decide(law, who, on, NULL, NULL), S117_E_NULL);
    assert_int_equal(s117_decide((const s117_engine *)(const void *)who, who, on, NULL, &d), S117_E_HANDLE);
    assert_int_equal(s117_decide(law, (const s117_person *)(const void *)law, on, NULL, &d), S117_E_HANDLE);
    assert_int_equal(s117_decide(law, who, S117_DATE_UNKNOWN, NULL, &d), S117_E_DATE);
    assert_int_equal(s117_decide(law, who, S117_DATE_OPEN, NULL, &d), S117_E_DATE);
    assert_int_equal(s117_decide(law, who, S117_DATE_MAX + 1, NULL, &d), S117_E_DATE);
    question.size = sizeof question - 4;
    assert_int_equal(s117_decide(law, who, on, &question, &d), S117_E_STRUCT_SMALL);
    question.size = 5000;
    assert_int_equal(s117_decide(law, who, on, &question, &d), S117_E_STRUCT_SIZE);
    question.size = sizeof question;
    question.known_by = S117_DATE_UNKNOWN;
    assert_int_equal(s117_decide(law, who, on, &question, &d), S117_E_DATE);
    assert_memory_equal(&d, &untouched, sizeof d);
    d.size = 4;
    assert_int_equal(s117_decide(law, who, on, NULL, &d), S117_E_STRUCT_SMALL);
    d.size = 5000;
    assert_int_equal(s117_decide(law, who, on, NULL, &d), S117_E_STRUCT_SIZE);
}

/* A caller newer than the library: room it does not know must be zero. */
static void structs_of_a_later_release(void **state)
{
    struct { s117_decision d; uint64_t more; } later;
    struct { s117_question q; uint64_t more; } asked;
    s117_date on = day_of("2017-01-01");
    (void)state;
    plain_life(SWINDON);
    memset(&later, 0, sizeof later);
    memset(&asked, 0, sizeof asked);
    later.d.size = sizeof later;
    asked.q.size = sizeof asked;
    asked.q.known_by = S117_DATE_OPEN;
    assert_int_equal(s117_decide(law, who, on, &asked.q, &later.d), S117_OK);
    assert_int_equal(later.d.duty, S117_DUTY_ACTIVE);
    later.more = 1;
    assert_int_equal(s117_decide(law, who, on, &asked.q, &later.d), S117_E_STRUCT_NEWER);
    later.more = 0;
    asked.more = 1;
    assert_int_equal(s117_decide(law, who, on, &asked.q, &later.d), S117_E_STRUCT_NEWER);
}

/* Known by: the end of that day. 0 and open: everything. */
static void known_by(void **state)
{
    s117_question question = {.size = sizeof question};
    s117_decision d = {.size = sizeof d};
    s117_date on = day_of("2017-01-01");
    (void)state;
    plain_life(SWINDON);
    assert_int_equal(s117_person_record(who, 2, day_of("2018-01-01"), NULL), S117_OK);
    assert_int_equal(s117_decide(law, who, on, &question, &d), S117_OK);
    assert_int_equal(d.duty, S117_DUTY_ACTIVE);
    question.known_by = day_of("2017-12-31");
    assert_int_equal(s117_decide(law, who, on, &question, &d), S117_OK);
    assert_int_equal(d.duty, S117_DUTY_NOT_ELIGIBLE);
    question.known_by = day_of("2018-01-01");
    assert_int_equal(s117_decide(law, who, on, &question, &d), S117_OK);
    assert_int_equal(d.duty, S117_DUTY_ACTIVE);
}

static void is_it_owed(void **state)
{
    static const s117_duty owed[] = {S117_DUTY_ACTIVE, S117_DUTY_SUSPENDED, S117_DUTY_DORMANT, S117_DUTY_INVALID_ENDING};
    static const s117_duty not_owed[] = {S117_DUTY_NOT_ELIGIBLE, S117_DUTY_ENTITLED_IN_HOSPITAL, S117_DUTY_ENDED_DECISION,
                                         S117_DUTY_ENDED_REDETENTION, S117_DUTY_ENDED_DEATH, S117_DUTY_ENDED_ON_READING};
    (void)state;
    for (size_t i = 0; i < sizeof owed / sizeof owed[0]; i++)
        assert_int_equal(s117_duty_is_owed(owed[i]), S117_YES);
    for (size_t i = 0; i < sizeof not_owed / sizeof not_owed[0]; i++)
        assert_int_equal(s117_duty_is_owed(not_owed[i]), S117_NO);
    assert_int_equal(s117_duty_is_owed(S117_DUTY_UNCERTAIN), S117_UNKNOWN);
    assert_int_equal(s117_duty_is_owed(99), S117_UNKNOWN);
    assert_int_equal(s117_duty_is_owed(-1), S117_UNKNOWN);
}

int main(void)
{
    const struct CMUnitTest tests[] = {TEST(a_decision), TEST(calls_that_fail), TEST(structs_of_a_later_release),
            TEST(known_by), TEST(is_it_owed)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
