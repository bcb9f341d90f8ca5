/* Periods and due dates: include/s117/planning.h, src/law/periods.h. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "../../src/law/config.h"
#include "../../src/law/periods.h"

enum { ENGLAND = S117_NATION_ENGLAND, WALES = S117_NATION_WALES, BOTH = S117_NATION_UNKNOWN };

static s117_config *new_config(void)
{
    s117_config *config = NULL;
    assert_int_equal(s117_config_new(NULL, &config), S117_OK);
    return config;
}

static s117_engine *engine_of(s117_config *config)
{
    s117_engine *engine = NULL;
    assert_int_equal(s117_engine_new(config, &engine), S117_OK);
    s117_config_free(config);
    return engine;
}

static s117_date day(int32_t year, int32_t month, int32_t of_month)
{
    s117_date date = s117_date_of(year, month, of_month);
    assert_int_not_equal(date, S117_DATE_INVALID);
    return date;
}

/* gov.uk/bank-holidays, England and Wales: Easter 2026; Christmas 2027, whose days fall on a week-end, and the New Year after it. */
static s117_config *with_holidays(void)
{
    s117_config *config = new_config();
    const s117_date days[] = {day(2026, 4, 3), day(2026, 4, 6), day(2027, 12, 27), day(2027, 12, 28), day(2028, 1, 3)};
    for (size_t i = 0; i < sizeof days / sizeof days[0]; i++) {
        assert_int_equal(s117_config_add_holiday(config, BOTH, days[i]), S117_OK);
    }
    return config;
}

static s117_date after(const s117_engine *engine, s117_nation nation, s117_date from, int64_t count, int32_t unit, int32_t roll, int32_t month_end)
{
    const s117i_period period = {count, unit, roll, month_end, -1};
    return s117i_after(&engine->law, nation, from, &period);
}

static s117_date months(const s117_engine *engine, s117_date from, int64_t count, int32_t month_end)
{
    return after(engine, ENGLAND, from, count, S117_UNIT_MONTHS, 0, month_end);
}

static s117_date working(const s117_engine *engine, s117_date from, int64_t count)
{
    return after(engine, ENGLAND, from, count, S117_UNIT_WORKING_DAYS, 0, 0);
}

/* ---- counting ---- */

/* A period of n days ends on the nth day after the day it runs from. */
static void days_and_weeks(void **state)
{
    (void)state;
    s117_engine *engine = engine_of(with_holidays());
    s117_date from = day(2026, 4, 1);
    assert_int_equal(after(engine, ENGLAND, from, 0, S117_UNIT_DAYS, 0, 0), from);
    assert_int_equal(after(engine, ENGLAND, from, 3, S117_UNIT_DAYS, 0, 0), day(2026, 4, 4)); /* a Saturday: no roll */
    assert_int_equal(after(engine, ENGLAND, from, 3, S117_UNIT_DAYS, S117_ROLL_NONE, 0), day(2026, 4, 4));
    assert_int_equal(after(engine, ENGLAND, from, 14, S117_UNIT_DAYS, 0, 0), day(2026, 4, 15));
    assert_int_equal(after(engine, ENGLAND, from, 2, S117_UNIT_WEEKS, 0, 0), day(2026, 4, 15));
    assert_int_equal(after(engine, ENGLAND, from, 6, S117_UNIT_WEEKS, 0, 0), day(2026, 5, 13));
    s117_engine_free(engine);
}

static void months_and_their_ends(void **state)
{
    (void)state;
    enum { LAST = S117_MONTH_END_LAST, NEXT = S117_MONTH_END_NEXT };
    s117_engine *engine = engine_of(new_config());
    const struct {
        s117_date from;
        int64_t count;
        int32_t month_end;
        s117_date by;
    } rows[] = {
        {day(2026, 1, 15), 1, 0, day(2026, 2, 15)},
        {day(2026, 1, 31), 0, NEXT, day(2026, 1, 31)},
        {day(2026, 1, 31), 1, 0, day(2026, 2, 28)},
        {day(2026, 1, 31), 1, LAST, day(2026, 2, 28)},
        {day(2026, 1, 31), 1, NEXT, day(2026, 3, 1)},
        {day(2028, 1, 31), 1, LAST, day(2028, 2, 29)},
        {day(2028, 1, 31), 1, NEXT, day(2028, 3, 1)},
        {day(2028, 1, 29), 1, NEXT, day(2028, 2, 29)}, /* a day the month has */
        {day(2026, 1, 28), 1, NEXT, day(2026, 2, 28)},
        {day(2026, 1, 31), 2, NEXT, day(2026, 3, 31)},
        {day(2026, 8, 31), 1, LAST, day(2026, 9, 30)},
        {day(2026, 8, 31), 1, NEXT, day(2026, 10, 1)},
        {day(2026, 2, 28), 1, LAST, day(2026, 3, 28)}, /* the last day of a month is no more than its day */
        {day(2028, 2, 29), 12, LAST, day(2029, 2, 28)},
        {day(2028, 2, 29), 12, NEXT, day(2029, 3, 1)},
        {day(2028, 2, 29), 48, NEXT, day(2032, 2, 29)},
        {day(2026, 11, 30), 3, NEXT, day(2027, 3, 1)},
        {day(2026, 12, 15), 6, LAST, day(2027, 6, 15)},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        assert_int_equal(months(engine, rows[i].from, rows[i].count, rows[i].month_end), rows[i].by);
    }
    s117_engine_free(engine);
}

static void working_days(void **state)
{
    (void)state;
    s117_engine *engine = engine_of(with_holidays());
    s117_date maundy_thursday = day(2026, 4, 2);
    assert_int_equal(working(engine, maundy_thursday, 0), maundy_thursday);
    assert_int_equal(working(engine, maundy_thursday, 1), day(2026, 4, 7)); /* Tuesday */
    assert_int_equal(working(engine, maundy_thursday, 2), day(2026, 4, 8));
    assert_int_equal(working(engine, maundy_thursday, 5), day(2026, 4, 13));
    assert_int_equal(working(engine, day(2026, 4, 4), 1), day(2026, 4, 7));
    assert_int_equal(working(engine, day(2026, 3, 23), 10), day(2026, 4, 8)); /* from a Monday two weeks, and two holidays */
    /* Friday 24 December 2027: Christmas on Monday and Tuesday, New Year on the Monday after. */
    assert_int_equal(working(engine, day(2027, 12, 24), 1), day(2027, 12, 29));
    assert_int_equal(working(engine, day(2027, 12, 24), 3), day(2027, 12, 31));
    assert_int_equal(working(engine, day(2027, 12, 24), 4), day(2028, 1, 4));
    s117_engine_free(engine);
    engine = engine_of(new_config()); /* nobody said when holidays are */
    assert_int_equal(working(engine, maundy_thursday, 1), day(2026, 4, 3));
    assert_int_equal(working(engine, maundy_thursday, 2), day(2026, 4, 6));
    s117_engine_free(engine);
}

static void rolls(void **state)
{
    (void)state;
    s117_engine *engine = engine_of(with_holidays());
    const struct {
        s117_date day, before, after;
    } rows[] = {
        {day(2026, 4, 2), day(2026, 4, 2), day(2026, 4, 2)}, /* a working day stays */
        {day(2026, 4, 3), day(2026, 4, 2), day(2026, 4, 7)}, /* Good Friday to Easter Monday */
        {day(2026, 4, 5), day(2026, 4, 2), day(2026, 4, 7)},
        {day(2026, 4, 6), day(2026, 4, 2), day(2026, 4, 7)},
        {day(2026, 4, 11), day(2026, 4, 10), day(2026, 4, 13)}, /* any Saturday */
        {day(2027, 12, 25), day(2027, 12, 24), day(2027, 12, 29)},
        {day(2027, 12, 28), day(2027, 12, 24), day(2027, 12, 29)},
        {day(2028, 1, 1), day(2027, 12, 31), day(2028, 1, 4)},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        s117_date from = rows[i].day - 7;
        assert_int_equal(after(engine, ENGLAND, from, 1, S117_UNIT_WEEKS, S117_ROLL_NONE, 0), rows[i].day);
        assert_int_equal(after(engine, ENGLAND, from, 1, S117_UNIT_WEEKS, S117_ROLL_BEFORE, 0), rows[i].before);
        assert_int_equal(after(engine, ENGLAND, from, 1, S117_UNIT_WEEKS, S117_ROLL_AFTER, 0), rows[i].after);
        assert_int_equal(after(engine, ENGLAND, from, 7, S117_UNIT_DAYS, S117_ROLL_AFTER, 0), rows[i].after);
    }
    /* A day the month lacks is found before it rolls: 31 January 2026 and a month, to a Saturday, or to Sunday 1 March. */
    assert_int_equal(after(engine, ENGLAND, day(2026, 1, 31), 1, S117_UNIT_MONTHS, S117_ROLL_BEFORE, S117_MONTH_END_LAST), day(2026, 2, 27));
    assert_int_equal(after(engine, ENGLAND, day(2026, 1, 31), 1, S117_UNIT_MONTHS, S117_ROLL_AFTER, S117_MONTH_END_NEXT), day(2026, 3, 2));
    /* No working day later: a period of none from a Saturday rolls all the same. */
    assert_int_equal(after(engine, ENGLAND, day(2026, 4, 4), 0, S117_UNIT_WORKING_DAYS, S117_ROLL_AFTER, 0), day(2026, 4, 7));
    s117_engine_free(engine);
}

/* Both nations have the same bank holidays today; a host may know of others. */
static void england_is_not_wales(void **state)
{
    (void)state;
    s117_config *config = new_config();
    s117_date monday = day(2027, 3, 1);
    assert_int_equal(s117_config_add_holiday(config, WALES, monday), S117_OK);
    s117_engine *engine = engine_of(config);
    s117_date friday = day(2027, 2, 26);
    assert_int_equal(after(engine, ENGLAND, friday, 1, S117_UNIT_WORKING_DAYS, 0, 0), monday);
    assert_int_equal(after(engine, WALES, friday, 1, S117_UNIT_WORKING_DAYS, 0, 0), monday + 1);
    assert_int_equal(after(engine, BOTH, friday, 1, S117_UNIT_WORKING_DAYS, 0, 0), monday);
    assert_int_equal(after(engine, WALES, friday, 3, S117_UNIT_DAYS, S117_ROLL_BEFORE, 0), friday);
    assert_int_equal(after(engine, ENGLAND, friday, 3, S117_UNIT_DAYS, S117_ROLL_BEFORE, 0), monday);
    s117_engine_free(engine);
}

/* 9999-12-31 is a Friday, 0001-01-01 a Monday. */
static void at_the_ends_of_time(void **state)
{
    (void)state;
    s117_config *config = new_config();
    assert_int_equal(s117_config_add_holiday(config, BOTH, S117_DATE_MAX), S117_OK);
    assert_int_equal(s117_config_add_holiday(config, BOTH, S117_DATE_MIN), S117_OK);
    s117_engine *engine = engine_of(config);
    static const int32_t units[] = {S117_UNIT_DAYS, S117_UNIT_WORKING_DAYS, S117_UNIT_WEEKS, S117_UNIT_MONTHS};
    for (int i = 0; i < 4; i++) {
        assert_int_equal(after(engine, ENGLAND, S117_DATE_MAX - 1, 5, units[i], S117_ROLL_AFTER, S117_MONTH_END_NEXT), S117_DATE_MAX);
        assert_int_equal(after(engine, ENGLAND, S117_DATE_MIN, INT64_MAX, units[i], 0, S117_MONTH_END_NEXT), S117_DATE_MAX);
        assert_int_equal(after(engine, ENGLAND, S117_DATE_UNKNOWN, 5, units[i], S117_ROLL_AFTER, 0), S117_DATE_UNKNOWN);
        assert_int_equal(after(engine, ENGLAND, S117_DATE_OPEN, 5, units[i], S117_ROLL_BEFORE, 0), S117_DATE_OPEN);
    }
    assert_int_equal(after(engine, ENGLAND, S117_DATE_MAX, 0, S117_UNIT_DAYS, S117_ROLL_BEFORE, 0), S117_DATE_MAX - 1);
    assert_int_equal(after(engine, ENGLAND, S117_DATE_MIN, 0, S117_UNIT_DAYS, S117_ROLL_BEFORE, 0), S117_DATE_MIN);
    assert_int_equal(after(engine, ENGLAND, S117_DATE_MIN, 0, S117_UNIT_DAYS, S117_ROLL_AFTER, 0), S117_DATE_MIN + 1);
    assert_int_equal(after(engine, ENGLAND, 0, 5, 0, S117_ROLL_AFTER, 0), S117_DATE_OPEN); /* no period */
    s117_engine_free(engine);
}

/* ---- which period ---- */

static int32_t policy(s117_config *config, const char *id, s117_due due, int64_t count, int32_t unit, s117_date from)
{
    const struct {
        s117_policy_field field;
        int64_t value;
    } rows[] = {{S117_POLICY_FROM, from}, {S117_POLICY_DUE, due}, {S117_POLICY_COUNT, count}, {S117_POLICY_UNIT, unit}};
    int32_t position = -1;
    assert_int_equal(s117_config_add_policy(config, id, &position), S117_OK);
    for (int i = 0; i < 4; i++) {
        assert_int_equal(s117_config_policy_number(config, position, rows[i].field, rows[i].value), S117_OK);
    }
    return position;
}

static void set(s117_config *config, int32_t position, s117_policy_field field, int64_t value)
{
    assert_int_equal(s117_config_policy_number(config, position, field, value), S117_OK);
}

/* Id of the policy a period comes from; "" if it is built in or there is none. */
static const char *chosen(const s117_engine *engine, s117_due due, const s117i_who *who, s117_date on)
{
    s117i_period period;
    s117i_period_of(&engine->law, due, who, on, &period);
    return period.policy < 0 ? "" : s117_engine_policy_id(engine, period.policy);
}

static const s117i_who anybody = {ENGLAND, NULL, NULL, 0, -1};

/* planning.h: PRAC-3, three days after leaving hospital; PRAC-7, PLAN-24, a year; PRAC-6, fourteen days in Wales; PRAC-17, PRAC-18; and the
 * periods of SI 2014/2829, Care Act s40, SI 2014/2871 and SI 2013/1617. */
static const struct { s117_due due; s117_nation nation; int32_t count, unit; } periods_built_in[] = {
    {S117_DUE_FOLLOW_UP, BOTH, 3, S117_UNIT_DAYS}, {S117_DUE_FIRST_REVIEW, BOTH, 12, S117_UNIT_MONTHS}, {S117_DUE_REVIEW, BOTH, 12, S117_UNIT_MONTHS},
    {S117_DUE_COORDINATOR, WALES, 14, S117_UNIT_DAYS}, {S117_DUE_SHARES, BOTH, 4, S117_UNIT_MONTHS}, {S117_DUE_COMPLAINT, BOTH, 6, S117_UNIT_MONTHS},
    {S117_DUE_REFERRAL, BOTH, 4, S117_UNIT_MONTHS}, {S117_DUE_ARGUMENTS, BOTH, 14, S117_UNIT_DAYS},
    {S117_DUE_DETERMINATION_REVIEW, BOTH, 3, S117_UNIT_MONTHS}, {S117_DUE_PAYMENT_REVIEW, BOTH, 6, S117_UNIT_MONTHS},
    {S117_DUE_NHS_PAYMENT_REVIEW, BOTH, 3, S117_UNIT_MONTHS},
};

static void built_in(void **state)
{
    (void)state;
    s117_engine *engine = engine_of(new_config());
    for (s117_due due = S117_DUE_ASSESSMENT; due <= S117_DUE_TRANSFER_DISCHARGE; due++) {
        for (s117_nation nation = BOTH; nation <= WALES; nation++) {
            s117i_who who = {nation, "E10000008", "15N", S117_GROUP_MENTAL_HEALTH, 40};
            s117i_period period = {9, 9, 9, 9, 9};
            s117i_period_of(&engine->law, due, &who, 20000, &period);
            int32_t count = 0, unit = 0;
            for (size_t i = 0; i < sizeof periods_built_in / sizeof periods_built_in[0]; i++) {
                if (periods_built_in[i].due == due && (periods_built_in[i].nation == BOTH || periods_built_in[i].nation == nation)) {
                    count = periods_built_in[i].count;
                    unit = periods_built_in[i].unit;
                }
            }
            assert_int_equal(period.unit, unit);
            assert_int_equal(period.count, count);
            assert_int_equal(period.policy, -1);
        }
    }
    s117_engine_free(engine);
}

/* planning.h: what a statute fixes no policy changes. */
static void of_statute(void **state)
{
    (void)state;
    static const s117_due fixed[] = {S117_DUE_REFERRAL, S117_DUE_ARGUMENTS, S117_DUE_DETERMINATION_REVIEW, S117_DUE_PAYMENT_REVIEW, S117_DUE_NHS_PAYMENT_REVIEW};
    s117_config *config = new_config();
    for (size_t i = 0; i < sizeof fixed / sizeof fixed[0]; i++) {
        char id[8] = "FIXED-A";
        id[6] = (char)('A' + i);
        policy(config, id, fixed[i], 99, S117_UNIT_WEEKS, 10000);
    }
    s117_engine *engine = engine_of(config);
    for (size_t i = 0; i < sizeof fixed / sizeof fixed[0]; i++)
        assert_string_equal(chosen(engine, fixed[i], &anybody, 20000), "");
    s117_engine_free(engine);
}

static void what_a_policy_says(void **state)
{
    (void)state;
    s117_config *config = new_config();
    policy(config, "B", S117_DUE_REVIEW, 6, S117_UNIT_MONTHS, 100);
    int32_t position = policy(config, "A", S117_DUE_PLAN, 10, S117_UNIT_WORKING_DAYS, 100);
    set(config, position, S117_POLICY_ROLL, S117_ROLL_BEFORE);
    set(config, position, S117_POLICY_MONTH_END, S117_MONTH_END_NEXT);
    set(config, position, S117_POLICY_AGREED, S117_YES);
    s117_engine *engine = engine_of(config);
    s117i_period period;
    s117i_period_of(&engine->law, S117_DUE_PLAN, &anybody, 100, &period);
    assert_int_equal(period.count, 10);
    assert_int_equal(period.unit, S117_UNIT_WORKING_DAYS);
    assert_int_equal(period.roll, S117_ROLL_BEFORE);
    assert_int_equal(period.month_end, S117_MONTH_END_NEXT);
    assert_int_equal(period.policy, 0);
    s117i_period_of(&engine->law, S117_DUE_REVIEW, &anybody, 100, &period);
    assert_int_equal(period.count, 6);
    assert_int_equal(period.unit, S117_UNIT_MONTHS);
    assert_int_equal(period.roll, S117_ROLL_NONE);
    assert_int_equal(period.month_end, S117_MONTH_END_LAST);
    assert_int_equal(period.policy, 1);
    s117_engine_free(engine);
}

/* In force from its first day up to its last; of two the later; of two of one day the later id. */
static void in_force(void **state)
{
    (void)state;
    s117_config *config = new_config();
    policy(config, "OLD", S117_DUE_REVIEW, 9, S117_UNIT_MONTHS, 100);
    set(config, policy(config, "NEW", S117_DUE_REVIEW, 6, S117_UNIT_MONTHS, 200), S117_POLICY_TO, 300);
    set(config, policy(config, "NEWER", S117_DUE_REVIEW, 3, S117_UNIT_MONTHS, 200), S117_POLICY_TO, 250);
    s117_engine *engine = engine_of(config);
    assert_string_equal(chosen(engine, S117_DUE_REVIEW, &anybody, 99), "");
    assert_string_equal(chosen(engine, S117_DUE_REVIEW, &anybody, 100), "OLD");
    assert_string_equal(chosen(engine, S117_DUE_REVIEW, &anybody, 199), "OLD");
    assert_string_equal(chosen(engine, S117_DUE_REVIEW, &anybody, 200), "NEWER");
    assert_string_equal(chosen(engine, S117_DUE_REVIEW, &anybody, 249), "NEWER");
    assert_string_equal(chosen(engine, S117_DUE_REVIEW, &anybody, 250), "NEW");
    assert_string_equal(chosen(engine, S117_DUE_REVIEW, &anybody, 300), "OLD");
    assert_string_equal(chosen(engine, S117_DUE_REVIEW, &anybody, S117_DATE_UNKNOWN), "");
    assert_string_equal(chosen(engine, S117_DUE_REVIEW, &anybody, S117_DATE_OPEN), "");
    assert_string_equal(chosen(engine, S117_DUE_PLAN, &anybody, 200), "");
    s117_engine_free(engine);
}

/* A named council or NHS body, then a client group, then an age, then none; an older one of more weight goes before a newer one. */
static void the_most_particular(void **state)
{
    (void)state;
    s117_config *config = new_config();
    policy(config, "A-ALL", S117_DUE_REVIEW, 6, S117_UNIT_MONTHS, 500);
    set(config, policy(config, "B-AGE", S117_DUE_REVIEW, 5, S117_UNIT_MONTHS, 400), S117_POLICY_AGE_TO, 18);
    int32_t position = policy(config, "C-GROUP", S117_DUE_REVIEW, 4, S117_UNIT_MONTHS, 300);
    set(config, position, S117_POLICY_CLIENT_GROUP, S117_GROUP_OLDER);
    position = policy(config, "D-COUNCIL", S117_DUE_REVIEW, 3, S117_UNIT_MONTHS, 200);
    assert_int_equal(s117_config_policy_text(config, position, S117_POLICY_COUNCIL, "E10000008"), S117_OK);
    position = policy(config, "E-NHS", S117_DUE_REVIEW, 2, S117_UNIT_MONTHS, 100);
    assert_int_equal(s117_config_policy_text(config, position, S117_POLICY_NHS_BODY, "15N"), S117_OK);
    set(config, position, S117_POLICY_AGE_FROM, 18);
    set(config, position, S117_POLICY_AGE_TO, 65);
    s117_engine *engine = engine_of(config);
    static const struct {
        s117i_who who;
        const char *id;
    } rows[] = {
        {{ENGLAND, NULL, NULL, 0, -1}, "A-ALL"},
        {{ENGLAND, "", "", 0, -1}, "A-ALL"},
        {{ENGLAND, NULL, NULL, 0, 18}, "A-ALL"},
        {{ENGLAND, NULL, NULL, 0, 17}, "B-AGE"},
        {{ENGLAND, NULL, NULL, 0, 0}, "B-AGE"},
        {{ENGLAND, NULL, NULL, S117_GROUP_MENTAL_HEALTH, 17}, "B-AGE"},
        {{ENGLAND, NULL, NULL, S117_GROUP_OLDER, 17}, "C-GROUP"},
        {{ENGLAND, NULL, NULL, S117_GROUP_OLDER, -1}, "C-GROUP"},
        {{ENGLAND, "E10000008", NULL, S117_GROUP_OLDER, 17}, "D-COUNCIL"},
        {{ENGLAND, "E10000009", NULL, S117_GROUP_OLDER, 17}, "C-GROUP"},
        {{ENGLAND, "E10000008", "15N", S117_GROUP_OLDER, 17}, "D-COUNCIL"},
        {{ENGLAND, "E10000008", "15N", S117_GROUP_OLDER, 18}, "E-NHS"}, /* a body and an age */
        {{ENGLAND, "E10000008", "15N", S117_GROUP_OLDER, 64}, "E-NHS"},
        {{ENGLAND, "E10000008", "15N", S117_GROUP_OLDER, 65}, "D-COUNCIL"},
        {{ENGLAND, "E10000008", "15N", S117_GROUP_OLDER, -1}, "D-COUNCIL"}, /* an age that is not known does not fit */
        {{ENGLAND, NULL, "15N", 0, 40}, "E-NHS"},
        {{ENGLAND, NULL, "15N", 0, -1}, "A-ALL"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        assert_string_equal(chosen(engine, S117_DUE_REVIEW, &rows[i].who, 1000), rows[i].id);
    }
    s117_engine_free(engine);
}

/* From no age on limits nobody, whoever's age is not known. */
static void from_birth_on(void **state)
{
    (void)state;
    s117_config *config = new_config();
    set(config, policy(config, "A", S117_DUE_REVIEW, 6, S117_UNIT_MONTHS, 100), S117_POLICY_AGE_FROM, 0);
    set(config, policy(config, "B", S117_DUE_PLAN, 6, S117_UNIT_MONTHS, 100), S117_POLICY_AGE_FROM, 65);
    s117_engine *engine = engine_of(config);
    s117i_who old = {ENGLAND, NULL, NULL, 0, 65};
    assert_string_equal(chosen(engine, S117_DUE_REVIEW, &anybody, 100), "A");
    assert_string_equal(chosen(engine, S117_DUE_PLAN, &anybody, 100), "");
    assert_string_equal(chosen(engine, S117_DUE_PLAN, &old, 100), "B");
    s117_engine_free(engine);
}

static void the_first_review_is_a_review(void **state)
{
    (void)state;
    s117_config *config = new_config();
    policy(config, "EVERY", S117_DUE_REVIEW, 6, S117_UNIT_MONTHS, 100);
    set(config, policy(config, "FIRST", S117_DUE_FIRST_REVIEW, 6, S117_UNIT_WEEKS, 200), S117_POLICY_TO, 300);
    s117_engine *engine = engine_of(config);
    assert_string_equal(chosen(engine, S117_DUE_FIRST_REVIEW, &anybody, 99), "");
    assert_string_equal(chosen(engine, S117_DUE_FIRST_REVIEW, &anybody, 100), "EVERY");
    assert_string_equal(chosen(engine, S117_DUE_FIRST_REVIEW, &anybody, 200), "FIRST");
    assert_string_equal(chosen(engine, S117_DUE_FIRST_REVIEW, &anybody, 300), "EVERY");
    assert_string_equal(chosen(engine, S117_DUE_REVIEW, &anybody, 200), "EVERY");
    s117_engine_free(engine);
}

/* A policy on shares fixes no period. */
static void shares_are_no_period(void **state)
{
    (void)state;
    s117_config *config = new_config();
    int32_t position = -1;
    assert_int_equal(s117_config_add_policy(config, "SHARES", &position), S117_OK);
    set(config, position, S117_POLICY_FROM, 0);
    set(config, position, S117_POLICY_SHARE_COUNCIL, 100);
    s117_engine *engine = engine_of(config);
    for (s117_due due = S117_DUE_ASSESSMENT; due <= S117_DUE_TRANSFER_DISCHARGE; due++) {
        assert_string_equal(chosen(engine, due, &anybody, 100), "");
    }
    s117_engine_free(engine);
}

/* ---- the public call ---- */

static void due_dates(void **state)
{
    (void)state;
    s117_config *config = with_holidays();
    policy(config, "ALL", S117_DUE_FIRST_REVIEW, 6, S117_UNIT_WEEKS, day(2022, 4, 1));
    int32_t position = policy(config, "BIRMINGHAM", S117_DUE_FIRST_REVIEW, 28, S117_UNIT_DAYS, day(2022, 4, 1));
    assert_int_equal(s117_config_policy_text(config, position, S117_POLICY_COUNCIL, "E08000025"), S117_OK);
    set(config, position, S117_POLICY_ROLL, S117_ROLL_AFTER);
    s117_engine *engine = engine_of(config);
    s117_date by = 0;
    int32_t from_policy = 77;
    s117_date left = day(2026, 3, 6);
    assert_int_equal(s117_engine_due_date(engine, S117_DUE_FIRST_REVIEW, ENGLAND, left, NULL, NULL, &by, &from_policy), S117_OK);
    assert_int_equal(by, day(2026, 4, 17));
    assert_int_equal(from_policy, 0);
    assert_int_equal(s117_engine_due_date(engine, S117_DUE_FIRST_REVIEW, ENGLAND, left, "E08000025", "15E", &by, &from_policy), S117_OK);
    assert_int_equal(by, day(2026, 4, 7)); /* 28 days end on Good Friday */
    assert_int_equal(from_policy, 1);
    assert_int_equal(s117_engine_due_date(engine, S117_DUE_REVIEW, WALES, left, NULL, NULL, &by, &from_policy), S117_OK);
    assert_int_equal(by, day(2027, 3, 6));
    assert_int_equal(from_policy, -1);
    assert_int_equal(s117_engine_due_date(engine, S117_DUE_COORDINATOR, WALES, left, NULL, NULL, &by, NULL), S117_OK);
    assert_int_equal(by, day(2026, 3, 20));
    assert_int_equal(s117_engine_due_date(engine, S117_DUE_COORDINATOR, ENGLAND, left, NULL, NULL, &by, &from_policy), S117_OK);
    assert_int_equal(by, S117_DATE_OPEN);
    assert_int_equal(from_policy, -1);
    s117_engine_free(engine);
}

static void what_will_not_do(void **state)
{
    (void)state;
    struct s117_engine foreign;
    memset(&foreign, 0, sizeof foreign);
    s117_engine *engine = engine_of(new_config());
    s117_date by = 77;
    int32_t from_policy = 77;
    assert_int_equal(s117_engine_due_date(NULL, S117_DUE_REVIEW, ENGLAND, 0, NULL, NULL, &by, &from_policy), S117_E_NULL);
    assert_int_equal(s117_engine_due_date(engine, S117_DUE_REVIEW, ENGLAND, 0, NULL, NULL, NULL, &from_policy), S117_E_NULL);
    assert_int_equal(s117_engine_due_date(&foreign, S117_DUE_REVIEW, ENGLAND, 0, NULL, NULL, &by, &from_policy), S117_E_HANDLE);
    assert_int_equal(s117_engine_due_date(engine, 0, ENGLAND, 0, NULL, NULL, &by, &from_policy), S117_E_CODE);
    assert_int_equal(s117_engine_due_date(engine, S117_DUE_TRANSFER_DISCHARGE + 1, ENGLAND, 0, NULL, NULL, &by, &from_policy), S117_E_CODE);
    assert_int_equal(s117_engine_due_date(engine, S117_DUE_REVIEW, -1, 0, NULL, NULL, &by, &from_policy), S117_E_CODE);
    assert_int_equal(s117_engine_due_date(engine, S117_DUE_REVIEW, S117_NATION_ABROAD + 1, 0, NULL, NULL, &by, &from_policy), S117_E_CODE);
    static const s117_date no_days[] = {S117_DATE_UNKNOWN, S117_DATE_OPEN, S117_DATE_INVALID, S117_DATE_MIN - 1, S117_DATE_MAX + 1};
    for (int i = 0; i < 5; i++) {
        assert_int_equal(s117_engine_due_date(engine, S117_DUE_REVIEW, ENGLAND, no_days[i], NULL, NULL, &by, &from_policy), S117_E_DATE);
    }
    assert_int_equal(by, 77);
    assert_int_equal(from_policy, 77);
    s117_engine_free(engine);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(days_and_weeks),
        cmocka_unit_test(months_and_their_ends),
        cmocka_unit_test(working_days),
        cmocka_unit_test(rolls),
        cmocka_unit_test(england_is_not_wales),
        cmocka_unit_test(at_the_ends_of_time),
        cmocka_unit_test(built_in), cmocka_unit_test(of_statute),
        cmocka_unit_test(what_a_policy_says),
        cmocka_unit_test(in_force),
        cmocka_unit_test(the_most_particular),
        cmocka_unit_test(from_birth_on),
        cmocka_unit_test(the_first_review_is_a_review),
        cmocka_unit_test(shares_are_no_period),
        cmocka_unit_test(due_dates),
        cmocka_unit_test(what_will_not_do),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
