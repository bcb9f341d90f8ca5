/* Events and spans: what happens on which day, in which order, whatever the order of entry. src/facts/record.h and index.c;
 * dates on which powers came into force: rulebook 1.1 and 2.1. */
#include "facts_help.h"

#include "../../src/facts/schema.h"

/* ---- working days ------------------------------------------------------------------------------- */

static s117i_fact fact_of(s117_kind kind, s117_power power, s117_date from, s117_date from_latest, s117_date to,
                          s117_date to_latest)
{
    s117i_fact fact = {.kind = (uint8_t)kind, .from = {from, from_latest}, .to = {to, to_latest}};

    fact.codes[S117I_SLOT_POWER] = (uint8_t)power;
    s117i_set_working_days(&fact);
    return fact;
}

static void begin_is(s117_kind kind, s117_power power, s117_date from, s117_date from_latest, s117_date expected)
{
    s117i_fact fact = fact_of(kind, power, from, from_latest, S117_DATE_OPEN, S117_DATE_OPEN);

    assert_int_equal(s117i_working_day(&fact, false), expected);
    assert_int_equal(s117i_working_day(&fact, true), S117_DATE_OPEN);
}

enum { ANY = S117_DATE_UNKNOWN, NONE = S117_DATE_OPEN };

static void begins(void **state)
{
    (void)state;
    begin_is(S117_KIND_RESIDENCE, 0, 100, 100, 100);
    begin_is(S117_KIND_RESIDENCE, 0, 100, 200, 100);
    begin_is(S117_KIND_RESIDENCE, 0, ANY, NONE, S117_DATE_MIN);
    begin_is(S117_KIND_RESIDENCE, 0, ANY, 100, S117_DATE_MIN);
    begin_is(S117_KIND_LEAVE, 0, ANY, NONE, S117_DATE_MIN);
    /* a fact of one day: the earliest, else the latest */
    begin_is(S117_KIND_DEATH, 0, 100, 200, 100);
    begin_is(S117_KIND_DEATH, 0, ANY, 200, 200);
    begin_is(S117_KIND_DEATH, 0, ANY, NONE, S117_DATE_MIN);
}

/* An uncertain start does not reach back before the power existed; a certain one stands, for a finding. */
static void begins_of_powers(void **state)
{
    const struct { s117_power power; s117_date since; } powers[] = {
        {S117_POWER_S3, day(1983, 9, 30)}, {S117_POWER_S37_41, day(1983, 9, 30)}, {S117_POWER_S47, day(1983, 9, 30)},
        {S117_POWER_S2, day(1983, 9, 30)}, {S117_POWER_S7, day(1983, 9, 30)}, {S117_POWER_S136, day(1983, 9, 30)},
        {S117_POWER_N37, day(1983, 9, 30)}, {S117_POWER_S80B, day(1983, 9, 30)}, {S117_POWER_S19G, day(1983, 9, 30)},
        {S117_POWER_S45A, day(1997, 10, 1)}, {S117_POWER_CPIA, day(2005, 3, 31)}, {S117_POWER_S80C, day(2008, 11, 3)},
        {S117_POWER_S85ZA, day(2008, 11, 3)},
    };
    const s117_power others[] = {S117_POWER_UNKNOWN, S117_POWER_PRE83, S117_POWER_MCA, S117_POWER_INFORMAL, S117_POWER_OTHER_ACT,
                                 S117_POWER_CPIA_OLD, S117_POWER_CPIA_OTHER, S117_POWER_ADM_ASSESS, S117_POWER_CAA68,
                                 S117_POWER_AFA06};

    (void)state;
    for (size_t i = 0; i < sizeof powers / sizeof powers[0]; i++) {
        s117_power power = powers[i].power;
        s117_date since = powers[i].since;
        begin_is(S117_KIND_ORDER, power, ANY, NONE, since);
        begin_is(S117_KIND_ORDER, power, since - 1, since, since);
        begin_is(S117_KIND_ORDER, power, since, since + 5, since);
        begin_is(S117_KIND_ORDER, power, since + 1, since + 5, since + 1);
        begin_is(S117_KIND_ORDER, power, since - 9, since - 1, since - 9);
        begin_is(S117_KIND_ORDER, power, since - 9, since - 9, since - 9);
    }
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++) {
        begin_is(S117_KIND_ORDER, others[i], ANY, NONE, S117_DATE_MIN);
        begin_is(S117_KIND_ORDER, others[i], 100, 20000, 100);
    }
    begin_is(S117_KIND_CTO, 0, 100, 20000, day(2008, 11, 3));
    begin_is(S117_KIND_CTO_RECALL, 0, ANY, NONE, day(2008, 11, 3));
    begin_is(S117_KIND_SUPERVISED_DISCHARGE, 0, ANY, NONE, day(1996, 4, 1));
    begin_is(S117_KIND_CONDITIONAL_DISCHARGE, 0, 100, 20000, 100);
}

static void ends(void **state)
{
    static const struct { s117_date from, from_latest, to, to_latest, begin, end; } cases[] = {
        {100, 100, 200, 200, 100, 200},
        {100, 100, 200, 300, 100, 200},
        {100, 100, NONE, NONE, 100, NONE},
        {100, 100, ANY, NONE, 100, NONE},     /* ended, nobody knows when */
        {100, 100, ANY, 200, 100, 200},       /* "on or before" */
        {100, 100, 200, NONE, 100, 200},      /* "on or after" */
        {100, 100, 100, 100, 100, 100},       /* of no days */
        {100, 200, 100, 200, 100, 101},       /* "from 2014 to 2014": at least a day */
        {150, 150, 100, 200, 150, 151},
        {150, 150, 100, 151, 150, 151},
        {150, 150, 100, 150, 150, 150},
        {150, 150, 150, NONE, 150, 151},
        {ANY, NONE, 200, 200, S117_DATE_MIN, 200},
        {S117_DATE_MAX, S117_DATE_MAX, S117_DATE_MAX, NONE, S117_DATE_MAX, S117_DATE_MAX},
    };
    s117i_fact fact;

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        fact = fact_of(S117_KIND_RESIDENCE, 0, cases[i].from, cases[i].from_latest, cases[i].to, cases[i].to_latest);
        assert_int_equal(s117i_working_day(&fact, false), cases[i].begin);
        assert_int_equal(s117i_working_day(&fact, true), cases[i].end);
    }
    /* an order that ended before its power existed keeps its start, so that it does not vanish */
    fact = fact_of(S117_KIND_ORDER, S117_POWER_S45A, 100, 20000, 5000, 5000);
    assert_int_equal(s117i_working_day(&fact, false), 100);
    assert_int_equal(s117i_working_day(&fact, true), 5000);
    fact = fact_of(S117_KIND_ORDER, S117_POWER_S3, ANY, NONE, day(1983, 9, 30), day(1983, 9, 30));
    assert_int_equal(s117i_working_day(&fact, false), S117_DATE_MIN);
    assert_int_equal(s117i_working_day(&fact, true), day(1983, 9, 30));
    fact = fact_of(S117_KIND_ORDER, S117_POWER_S3, ANY, NONE, ANY, day(1985, 1, 1));
    assert_int_equal(s117i_working_day(&fact, false), day(1983, 9, 30));
    assert_int_equal(s117i_working_day(&fact, true), day(1985, 1, 1));
}

/* A contradiction that no setter lets through still gives no end before its start. */
static void end_before_start(void **state)
{
    s117i_fact fact = fact_of(S117_KIND_RESIDENCE, 0, 150, 150, 100, 100);

    (void)state;
    assert_int_equal(s117i_working_day(&fact, true), 150);
}

/* ---- events of each kind ------------------------------------------------------------------------ */

typedef struct expected_event {
    s117_date date;
    int32_t rank;
    s117_kind kind;
    int32_t what;
} expected_event;

static void expect_events(const s117_person *person, const expected_event *events, uint32_t count)
{
    assert_int_equal(person->event_count, count);
    for (uint32_t i = 0; i < count; i++) {
        assert_int_equal(person->events[i].date, events[i].date);
        assert_int_equal(person->events[i].rank, events[i].rank);
        assert_int_equal(person->events[i].kind, events[i].kind);
        assert_int_equal(person->events[i].what, events[i].what);
    }
}
#define EXPECT_EVENTS(person, ...)                                               \
    do {                                                                         \
        const expected_event list[] = {__VA_ARGS__};                             \
        expect_events(person, list, (uint32_t)(sizeof list / sizeof list[0]));   \
    } while (0)

/* Everything on two days: all that ends on day 20000 comes in its order, then all that begins, then decisions, then death. */
static void the_order_of_a_day(void **state)
{
    s117_person *person = plain_person();
    s117_fact order = added(person, S117_KIND_ORDER, 0);
    s117_date a = 19000, b = 20000, c = 21000;

    (void)state;
    assert_int_equal(s117_person_set_date(person, order, S117_FROM, a, a), S117_OK);
    assert_int_equal(s117_person_set_date(person, order, S117_TO, b, b), S117_OK);
    assert_int_equal(s117_person_set_date(person, order, S117_RESTRICTION_ENDED, b, b), S117_OK);
    for (s117_kind kind = S117_KIND_BIRTH; kind <= S117_KIND_NHSE_SERVICE; kind++) {
        s117_fact parent = s117_kind_parent(kind) ? order : 0;
        if (s117i_kind_has(kind, S117_TO) && kind != S117_KIND_ORDER) {
            s117_fact fact = added(person, kind, parent);
            assert_int_equal(s117_person_set_date(person, fact, S117_FROM, a, a), S117_OK);
            assert_int_equal(s117_person_set_date(person, fact, S117_TO, b, b), S117_OK);
        }
        s117_fact fact = added(person, kind, parent);
        assert_int_equal(s117_person_set_date(person, fact, S117_FROM, b, b), S117_OK);
        if (s117i_kind_has(kind, S117_TO))
            assert_int_equal(s117_person_set_date(person, fact, S117_TO, c, c), S117_OK);
    }
    s117_date adult = s117i_add_months(b, 18 * 12);
    assert_int_equal(person->event_count, 72);
    EXPECT_EVENTS(person,
        {a, 40, S117_KIND_RESIDENCE, S117I_BEGIN}, {a, 41, S117_KIND_HOSPITAL_STAY, S117I_BEGIN},
        {a, 42, S117_KIND_ORDER, S117I_BEGIN},
        {a, 44, S117_KIND_REGISTRATION, S117I_BEGIN}, {a, 45, S117_KIND_USUAL_RESIDENCE, S117I_BEGIN},
        {a, 46, S117_KIND_FORCES, S117I_BEGIN}, {a, 47, S117_KIND_CHILD_PLACEMENT, S117I_BEGIN},
        {a, 48, S117_KIND_NHSE_SERVICE, S117I_BEGIN},
        {a, 50, S117_KIND_CUSTODY, S117I_BEGIN}, {a, 60, S117_KIND_CTO, S117I_BEGIN},
        {a, 61, S117_KIND_CONDITIONAL_DISCHARGE, S117I_BEGIN}, {a, 62, S117_KIND_CTO_RECALL, S117I_BEGIN},
        {a, 63, S117_KIND_LEAVE, S117I_BEGIN}, {a, 64, S117_KIND_ABSENCE, S117I_BEGIN},
        {a, 66, S117_KIND_SUPERVISED_DISCHARGE, S117I_BEGIN}, {a, 67, S117_KIND_NO_SERVICES, S117I_BEGIN},

        {b, 0, S117_KIND_LEAVE, S117I_FINISH}, {b, 1, S117_KIND_ABSENCE, S117I_FINISH},
        {b, 2, S117_KIND_CTO_RECALL, S117I_FINISH},
        {b, 3, S117_KIND_CTO, S117I_FINISH}, {b, 4, S117_KIND_CONDITIONAL_DISCHARGE, S117I_FINISH},
        {b, 10, S117_KIND_ORDER, S117I_MARK + S117I_DATE_RESTRICTION_ENDED}, {b, 20, S117_KIND_ORDER, S117I_FINISH},
        {b, 30, S117_KIND_CUSTODY, S117I_FINISH}, {b, 31, S117_KIND_HOSPITAL_STAY, S117I_FINISH},
        {b, 32, S117_KIND_RESIDENCE, S117I_FINISH},
        {b, 33, person->events[26].kind, S117I_FINISH}, {b, 33, person->events[27].kind, S117I_FINISH},
        {b, 34, S117_KIND_REGISTRATION, S117I_FINISH}, {b, 35, S117_KIND_USUAL_RESIDENCE, S117I_FINISH},
        {b, 36, S117_KIND_FORCES, S117I_FINISH}, {b, 37, S117_KIND_CHILD_PLACEMENT, S117I_FINISH},
        {b, 38, S117_KIND_NHSE_SERVICE, S117I_FINISH},
        {b, 40, S117_KIND_RESIDENCE, S117I_BEGIN}, {b, 41, S117_KIND_HOSPITAL_STAY, S117I_BEGIN},
        {b, 42, S117_KIND_ORDER, S117I_BEGIN},
        {b, 44, S117_KIND_REGISTRATION, S117I_BEGIN}, {b, 45, S117_KIND_USUAL_RESIDENCE, S117I_BEGIN},
        {b, 46, S117_KIND_FORCES, S117I_BEGIN}, {b, 47, S117_KIND_CHILD_PLACEMENT, S117I_BEGIN},
        {b, 48, S117_KIND_NHSE_SERVICE, S117I_BEGIN}, {b, 49, S117_KIND_TRANSFER, S117I_BEGIN},
        {b, 50, S117_KIND_CUSTODY, S117I_BEGIN}, {b, 60, S117_KIND_CTO, S117I_BEGIN},
        {b, 61, S117_KIND_CONDITIONAL_DISCHARGE, S117I_BEGIN}, {b, 62, S117_KIND_CTO_RECALL, S117I_BEGIN},
        {b, 63, S117_KIND_LEAVE, S117I_BEGIN}, {b, 64, S117_KIND_ABSENCE, S117I_BEGIN}, {b, 65, S117_KIND_TRIBUNAL, S117I_BEGIN},
        {b, 66, S117_KIND_SUPERVISED_DISCHARGE, S117I_BEGIN}, {b, 67, S117_KIND_NO_SERVICES, S117I_BEGIN},
        {b, 68, S117_KIND_DESTINATION, S117I_BEGIN},
        {b, 70, S117_KIND_ENDING, S117I_BEGIN}, {b, 71, S117_KIND_NOTICE, S117I_BEGIN}, {b, 90, S117_KIND_DEATH, S117I_BEGIN},

        {c, 0, S117_KIND_LEAVE, S117I_FINISH}, {c, 1, S117_KIND_ABSENCE, S117I_FINISH},
        {c, 2, S117_KIND_CTO_RECALL, S117I_FINISH},
        {c, 3, S117_KIND_CTO, S117I_FINISH}, {c, 4, S117_KIND_CONDITIONAL_DISCHARGE, S117I_FINISH},
        {c, 20, S117_KIND_ORDER, S117I_FINISH}, {c, 30, S117_KIND_CUSTODY, S117I_FINISH},
        {c, 31, S117_KIND_HOSPITAL_STAY, S117I_FINISH}, {c, 32, S117_KIND_RESIDENCE, S117I_FINISH},
        {c, 33, person->events[64].kind, S117I_FINISH}, {c, 33, person->events[65].kind, S117I_FINISH},
        {c, 34, S117_KIND_REGISTRATION, S117I_FINISH}, {c, 35, S117_KIND_USUAL_RESIDENCE, S117I_FINISH},
        {c, 36, S117_KIND_FORCES, S117I_FINISH}, {c, 37, S117_KIND_CHILD_PLACEMENT, S117I_FINISH},
        {c, 38, S117_KIND_NHSE_SERVICE, S117I_FINISH}, {adult, 51, S117_KIND_BIRTH, S117I_BEGIN});
    assert_int_equal(person->events[26].kind + person->events[27].kind, S117_KIND_SUPERVISED_DISCHARGE + S117_KIND_NO_SERVICES);
    assert_int_not_equal(person->events[26].kind, person->events[27].kind);
    s117_person_free(person);
}

/* Nothing happens on a day nobody knows: facts of one day without a date give no event. */
static void facts_of_one_day(void **state)
{
    s117_person *person = plain_person();
    s117_fact death = added(person, S117_KIND_DEATH, 0), ending = added(person, S117_KIND_ENDING, 0);
    s117_fact notice = added(person, S117_KIND_NOTICE, 0), order = added(person, S117_KIND_ORDER, 0);

    (void)state;
    added(person, S117_KIND_TRIBUNAL, order);
    EXPECT_EVENTS(person, {S117_DATE_MIN, 42, S117_KIND_ORDER, S117I_BEGIN});
    assert_int_equal(s117_person_set_date(person, order, S117_FROM, 90, 90), S117_OK);
    assert_int_equal(s117_person_set_date(person, death, S117_FROM, S117_DATE_UNKNOWN, 400), S117_OK);
    assert_int_equal(s117_person_set_date(person, ending, S117_FROM, 100, 200), S117_OK);
    assert_int_equal(s117_person_set_date(person, notice, S117_FROM, 110, 110), S117_OK);
    EXPECT_EVENTS(person, {90, 42, S117_KIND_ORDER, S117I_BEGIN}, {100, 70, S117_KIND_ENDING, S117I_BEGIN},
                  {110, 71, S117_KIND_NOTICE, S117I_BEGIN}, {400, 90, S117_KIND_DEATH, S117I_BEGIN});
    /* a notice works when it is received */
    assert_int_equal(s117_person_set_date(person, notice, S117_RECEIVED_ON, 120, 130), S117_OK);
    assert_int_equal(person->events[2].date, 120);
    assert_int_equal(s117_person_set_date(person, notice, S117_RECEIVED_ON, S117_DATE_UNKNOWN, 130), S117_OK);
    assert_int_equal(person->events[2].date, 130);
    assert_int_equal(s117_person_set_date(person, notice, S117_RECEIVED_ON, S117_DATE_UNKNOWN, S117_DATE_OPEN), S117_OK);
    assert_int_equal(person->events[2].date, 110);
    s117_person_free(person);
}

static void kinds_without_events(void **state)
{
    s117_person *person = plain_person();
    s117_fact order = added(person, S117_KIND_ORDER, 0);
    static const s117_kind silent[] = {S117_KIND_DISPUTE};
    uint32_t before = person->event_count;

    (void)state;
    for (size_t i = 0; i < sizeof silent / sizeof silent[0]; i++) {
        s117_fact fact = added(person, silent[i], s117_kind_parent(silent[i]) ? order : 0);
        assert_int_equal(s117_person_set_date(person, fact, S117_FROM, 100, 100), S117_OK);
    }
    assert_int_equal(person->event_count, before);
    assert_int_equal(person->orders.count, 1);
    s117_person_free(person);
}

static void restriction_ended(void **state)
{
    s117_person *person = plain_person();
    s117_order *order = NULL;
    s117_fact fact;

    (void)state;
    assert_int_equal(s117_person_add_order(person, S117_POWER_S37_41, 6000, &order), S117_OK);
    fact = s117_order_fact(order);
    EXPECT_EVENTS(person, {6000, 42, S117_KIND_ORDER, S117I_BEGIN});
    assert_int_equal(s117_person_set_date(person, fact, S117_RESTRICTION_ENDED, 7000, 7000), S117_OK);
    EXPECT_EVENTS(person, {6000, 42, S117_KIND_ORDER, S117I_BEGIN}, {7000, 10, S117_KIND_ORDER, S117I_MARK + 1});
    assert_int_equal(s117_person_set_date(person, fact, S117_RESTRICTION_ENDED, S117_DATE_UNKNOWN, 7100), S117_OK);
    assert_int_equal(person->events[1].date, 7100);
    /* "in the year the order began" is after it began */
    assert_int_equal(s117_person_set_date(person, fact, S117_RESTRICTION_ENDED, 5900, 6200), S117_OK);
    assert_int_equal(person->events[1].date, 6001);
    assert_int_equal(s117_person_set_date(person, fact, S117_RESTRICTION_ENDED, S117_DATE_OPEN, S117_DATE_OPEN), S117_OK);
    EXPECT_EVENTS(person, {6000, 42, S117_KIND_ORDER, S117I_BEGIN});
    assert_int_equal(s117_person_set_date(person, fact, S117_RESTRICTION_ENDED, S117_DATE_UNKNOWN, S117_DATE_OPEN), S117_OK);
    assert_int_equal(person->event_count, 1);
    /* another date of an order gives none */
    assert_int_equal(s117_person_set_date(person, fact, S117_QUASHED, 7000, 7000), S117_OK);
    assert_int_equal(person->event_count, 1);
    s117_person_free(person);
}

/* Half-open: from a day to the same day is no days, and gives neither events nor a span. */
static void an_interval_of_no_days(void **state)
{
    s117_person *person = plain_person();
    s117_fact home = 0;

    (void)state;
    assert_int_equal(s117_person_add_residence(person, NULL, 100, 100, &home), S117_OK);
    assert_int_equal(s117_person_add_custody(person, 0, 100, 100, NULL), S117_OK);
    assert_int_equal(person->event_count, 0);
    assert_int_equal(person->residences.count, 0);
    assert_int_equal(person->custodies.count, 0);
    assert_int_equal(s117_person_set_date(person, home, S117_TO, 100, 101), S117_OK);
    EXPECT_EVENTS(person, {100, 40, S117_KIND_RESIDENCE, S117I_BEGIN}, {101, 32, S117_KIND_RESIDENCE, S117I_FINISH});
    assert_int_equal(person->residences.count, 1);
    assert_int_equal(s117_person_set_date(person, home, S117_TO, 100, 100), S117_OK);
    assert_int_equal(person->event_count, 0);
    s117_person_free(person);
}

/* Orders of one day lie by power, entered in whatever order. */
static void orders_of_one_day(void **state)
{
    (void)state;
    for (int first = 0; first < 2; first++) {
        s117_person *person = plain_person();
        assert_int_equal(s117_person_add_order(person, first ? S117_POWER_S3 : S117_POWER_S2, 9000, NULL), S117_OK);
        assert_int_equal(s117_person_add_order(person, first ? S117_POWER_S2 : S117_POWER_S3, 9000, NULL), S117_OK);
        assert_int_equal(s117_person_get_code(person, person->events[0].fact, S117_POWER), S117_POWER_S2);
        assert_int_equal(s117_person_get_code(person, person->events[1].fact, S117_POWER), S117_POWER_S3);
        assert_int_equal(person->events[1].key >> 24, S117_POWER_S3);
        assert_int_equal(s117_person_get_code(person, person->orders.items[0].fact, S117_POWER), S117_POWER_S2);
        s117_person_free(person);
    }
}

/* How a fact came in does not change its place; what it says does. */
static void what_a_key_is_made_of(void **state)
{
    s117_person *person = plain_person();
    s117_fact home = 0;
    uint32_t key;

    (void)state;
    assert_int_equal(s117_person_add_residence(person, "E10000034", 100, 200, &home), S117_OK);
    key = person->events[0].key;
    assert_int_equal(s117_person_record(person, home, 500, "letter"), S117_OK);
    assert_int_equal(s117_person_set_text(person, home, S117_REF, "77"), S117_OK);
    assert_int_equal(s117_person_withdraw(person, home, 600), S117_OK);
    assert_true(person->events[0].key == key);
    assert_int_equal(s117_person_set_text(person, home, S117_AREA, "E06000030"), S117_OK);
    assert_true(person->events[0].key != key);
    assert_int_equal(s117_person_set_text(person, home, S117_AREA, "E10000034"), S117_OK);
    assert_true(person->events[0].key == key);
    assert_int_equal(s117_person_set_code(person, home, S117_SETTLED, S117_NO), S117_OK);
    assert_true(person->events[0].key != key);
    assert_true(person->events[0].key == person->events[1].key);
    assert_true(person->events[0].key == person->residences.items[0].key);
    assert_int_equal(s117_person_add_order(person, S117_POWER_S3, 50, NULL), S117_OK);
    key = person->events[0].key;
    assert_int_equal(s117_person_set_date(person, home + 1, S117_APPLICATION, 49, 49), S117_OK);
    assert_true(person->events[0].key != key);
    s117_person_free(person);
}

/* ---- visibility --------------------------------------------------------------------------------- */

static void visible(void **state)
{
    s117_person *person = plain_person();
    s117_fact order = added(person, S117_KIND_ORDER, 0), leave = added(person, S117_KIND_LEAVE, order);

    (void)state;
    assert_true(s117i_visible(person, order, S117_DATE_OPEN));
    assert_true(s117i_visible(person, order, S117_DATE_MIN)); /* recorded on a day nobody said: known to every question */
    assert_int_equal(s117_person_record(person, order, 100, NULL), S117_OK);
    assert_false(s117i_visible(person, order, 99));
    assert_true(s117i_visible(person, order, 100));
    assert_true(s117i_visible(person, order, S117_DATE_OPEN));
    assert_false(s117i_visible(person, leave, 99)); /* with its order */
    assert_true(s117i_visible(person, leave, 100));
    assert_int_equal(s117_person_withdraw(person, order, 200), S117_OK);
    assert_true(s117i_visible(person, order, 199));
    assert_false(s117i_visible(person, order, 200));
    assert_false(s117i_visible(person, order, S117_DATE_OPEN));
    assert_true(s117i_visible(person, leave, 199));
    assert_false(s117i_visible(person, leave, 200));
    assert_int_equal(s117_person_withdraw(person, order, S117_DATE_OPEN), S117_OK);
    assert_true(s117i_visible(person, order, S117_DATE_OPEN));
    assert_int_equal(s117_person_withdraw(person, leave, 150), S117_OK);
    assert_false(s117i_visible(person, leave, 150));
    assert_true(s117i_visible(person, order, 150));
    s117_person_free(person);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(begins),
        cmocka_unit_test(begins_of_powers),
        cmocka_unit_test(ends),
        cmocka_unit_test(end_before_start),
        cmocka_unit_test(the_order_of_a_day),
        cmocka_unit_test(facts_of_one_day),
        cmocka_unit_test(kinds_without_events),
        cmocka_unit_test(restriction_ended),
        cmocka_unit_test(an_interval_of_no_days),
        cmocka_unit_test(orders_of_one_day),
        cmocka_unit_test(what_a_key_is_made_of),
        cmocka_unit_test(visible),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
