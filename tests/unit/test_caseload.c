/* Figures over many persons: include/s117/caseload.h, src/answers/caseload.h. */
#include "money_help.h"
#include "../../src/answers/caseload.h"

static s117_caseload *load;
static s117_entry *entry;
static s117_audit *audit;

static int begin_load(void **state)
{
    assert_int_equal(s117_caseload_new(NULL, &load), S117_OK);
    return begin(state);
}

static int finish_load(void **state)
{
    s117_caseload_free(load);
    s117_entry_free(entry);
    s117_audit_free(audit);
    load = NULL;
    entry = NULL;
    audit = NULL;
    return finish(state);
}

#define LOADED(function) cmocka_unit_test_setup_teardown(function, begin_load, finish_load)

/* Value of a cell; INT64_MIN if there is none. */
static int64_t value_in(const s117_caseload *c, s117_figure figure, int32_t of, const char *key, int32_t least)
{
    for (int32_t i = 0; i < s117_caseload_count(c); i++)
        if (s117_caseload_figure(c, i) == figure && s117_caseload_code(c, i) == of && strcmp(s117_caseload_key(c, i), key) == 0)
            return s117_caseload_value(c, i, least);
    return INT64_MIN;
}

static int64_t value(s117_figure figure, int32_t of) { return value_in(load, figure, of, "", 0); }
static int64_t keyed(s117_figure figure, int32_t of, const char *key) { return value_in(load, figure, of, key, 0); }

/* ---- rows ------------------------------------------------------------------------------------------ */

typedef struct field { s117_entry_field field; int64_t value; } field;


/* A row with these fields and no other. */
static s117i_row row_of(const char *council, const char *nhs_body, const char *payer, const field *fields, size_t how_many)
{
    s117i_row row = {.council = council, .nhs_body = nhs_body, .payer = payer};
    for (int32_t i = 0; i <= S117_ENTRY_FIELDS; i++)
        row.numbers[i] = INT64_MIN;
    for (size_t i = 0; i < how_many; i++)
        row.numbers[fields[i].field] = fields[i].value;
    return row;
}

/* As s117_caseload_add does it. */
static void feed_row(s117_caseload *into, const s117i_row *row)
{
    s117_caseload *one = NULL;
    assert_int_equal(s117_caseload_new(NULL, &one), S117_OK);
    s117i_fold fold = {&one->memory, &one->cells, S117_OK};
    s117i_fold_row(&fold, row);
    assert_int_equal(fold.failed, S117_OK);
    one->persons = 1;
    assert_int_equal(s117_caseload_merge(into, one), S117_OK);
    s117_caseload_free(one);
}

#define FEED(council, nhs_body, payer, ...)                                                            \
    do {                                                                                               \
        const field fields_[] = {__VA_ARGS__};                                                         \
        s117i_row row_ = row_of(council, nhs_body, payer, fields_, sizeof fields_ / sizeof fields_[0]); \
        feed_row(load, &row_);                                                                         \
    } while (0)

/* What has no value counts nothing but the person, whose duty is then not known. */
static void an_empty_row(void **state)
{
    (void)state;
    s117i_row row = row_of("", "", "", NULL, 0);
    feed_row(load, &row);
    assert_int_equal(s117_caseload_count(load), 1);
    assert_int_equal(s117_caseload_persons(load), 1);
    assert_int_equal(value(S117_FIGURE_PEOPLE, S117_DUTY_UNCERTAIN), 1);
}

/* Owed: active, at rest, or an ending that was not valid (s117_duty_is_owed). Nobody else is told apart by body, home or group. */
static void who_is_owed(void **state)
{
    (void)state;
    static const bool owed[] = {[S117_DUTY_ACTIVE] = true, [S117_DUTY_SUSPENDED] = true, [S117_DUTY_DORMANT] = true,
                                [S117_DUTY_INVALID_ENDING] = true, [S117_DUTY_ENDED_ON_READING] = false};
    for (s117_duty duty = S117_DUTY_UNCERTAIN; duty <= S117_DUTY_ENDED_ON_READING; duty++) {
        static const s117_figure figures[] = {S117_FIGURE_NOT_OPEN, S117_FIGURE_ACCOMMODATION, S117_FIGURE_CLIENT_GROUP, S117_FIGURE_COST_NOT_KNOWN};
        s117_caseload_free(load);
        assert_int_equal(s117_caseload_new(NULL, &load), S117_OK);
        FEED(DEVON, DEVON_ICB, "", {S117_ENTRY_DUTY, duty});
        int64_t expected = owed[duty] ? 1 : INT64_MIN;
        assert_int_equal(value(S117_FIGURE_PEOPLE, duty), 1);
        assert_int_equal(keyed(S117_FIGURE_COUNCIL, 0, DEVON), expected);
        assert_int_equal(keyed(S117_FIGURE_NHS_BODY, 0, DEVON_ICB), expected);
        assert_int_equal(keyed(S117_FIGURE_PAYER, 0, ""), expected);
        for (int i = 0; i < 4; i++)
            assert_int_equal(value(figures[i], 0), expected);
        assert_int_equal(s117_caseload_count(load), owed[duty] ? 8 : 1);
    }
}

static void where_and_with_whom(void **state)
{
    (void)state;
    FEED(DEVON, DEVON_ICB, DEVON_ICB, {S117_ENTRY_DUTY, S117_DUTY_ACTIVE}, {S117_ENTRY_COORDINATOR, S117_COORDINATOR_CARE},
         {S117_ENTRY_ACCOMMODATION, S117_ACC_CARE_HOME}, {S117_ENTRY_CLIENT_GROUP, S117_GROUP_OLDER});
    FEED(DEVON, "", DEVON_ICB, {S117_ENTRY_DUTY, S117_DUTY_ACTIVE}, {S117_ENTRY_ACCOMMODATION, S117_ACC_CARE_HOME});
    FEED(SWINDON, "", "QOX", {S117_ENTRY_DUTY, S117_DUTY_DORMANT}, {S117_ENTRY_CLIENT_GROUP, S117_GROUP_MENTAL_HEALTH});
    assert_int_equal(keyed(S117_FIGURE_COUNCIL, 0, DEVON), 2);
    assert_int_equal(keyed(S117_FIGURE_COUNCIL, 0, SWINDON), 1);
    assert_int_equal(keyed(S117_FIGURE_NHS_BODY, 0, DEVON_ICB), 1);
    assert_int_equal(keyed(S117_FIGURE_NHS_BODY, 0, ""), 2);
    assert_int_equal(keyed(S117_FIGURE_PAYER, 0, DEVON_ICB), 2);
    assert_int_equal(keyed(S117_FIGURE_PAYER, 0, "QOX"), 1);
    assert_int_equal(value(S117_FIGURE_NOT_OPEN, 0), 2);
    assert_int_equal(value(S117_FIGURE_ACCOMMODATION, S117_ACC_CARE_HOME), 2);
    assert_int_equal(value(S117_FIGURE_ACCOMMODATION, 0), 1);
    assert_int_equal(value(S117_FIGURE_CLIENT_GROUP, S117_GROUP_OLDER), 1);
    assert_int_equal(value(S117_FIGURE_CLIENT_GROUP, S117_GROUP_MENTAL_HEALTH), 1);
    assert_int_equal(value(S117_FIGURE_CLIENT_GROUP, 0), 1);
    assert_int_equal(s117_caseload_persons(load), 3);
}

static void out_of_area(void **state)
{
    (void)state;
    FEED("", "", "", {S117_ENTRY_OUT_OF_AREA, S117_YES}, {S117_ENTRY_OUT_OF_AREA_DAYS, 100}, {S117_ENTRY_WEEKLY_COST, 70001});
    FEED("", "", "", {S117_ENTRY_OUT_OF_AREA, S117_YES}, {S117_ENTRY_OUT_OF_AREA_DAYS, 5});
    FEED("", "", "", {S117_ENTRY_OUT_OF_AREA, S117_YES}, {S117_ENTRY_WEEKLY_COST, 30000});
    FEED("", "", "", {S117_ENTRY_OUT_OF_AREA, S117_NO}, {S117_ENTRY_OUT_OF_AREA_DAYS, 7}, {S117_ENTRY_WEEKLY_COST, 9});
    assert_int_equal(value(S117_FIGURE_OUT_OF_AREA, 0), 3);
    assert_int_equal(value(S117_FIGURE_OUT_OF_AREA_DAYS, 0), 105);
    assert_int_equal(value(S117_FIGURE_OUT_OF_AREA_COST, 0), 100001);
    /* The days stand for two persons, and so does the cost. */
    assert_int_equal(value_in(load, S117_FIGURE_OUT_OF_AREA_DAYS, 0, "", 2), 105);
    assert_int_equal(value_in(load, S117_FIGURE_OUT_OF_AREA_DAYS, 0, "", 3), -1);
    assert_int_equal(value_in(load, S117_FIGURE_OUT_OF_AREA_COST, 0, "", 3), -1);
    assert_int_equal(value_in(load, S117_FIGURE_OUT_OF_AREA, 0, "", 3), 3);
}

static void delays(void **state)
{
    (void)state;
    FEED("", "", "", {S117_ENTRY_DELAY_REASON, S117_DELAY_FUNDING}, {S117_ENTRY_DELAY_DAYS, 30});
    FEED("", "", "", {S117_ENTRY_DELAY_REASON, S117_DELAY_FUNDING}, {S117_ENTRY_DELAY_DAYS, 0}); /* since today */
    FEED("", "", "", {S117_ENTRY_DELAY_REASON, S117_DELAY_NOT_KNOWN}, {S117_ENTRY_DELAY_DAYS, 2});
    FEED("", "", "", {S117_ENTRY_DELAY_DAYS, 4}); /* no reason recorded */
    FEED("", "", "", {S117_ENTRY_DELAY_DAYS, 0}); /* no delay */
    assert_int_equal(value(S117_FIGURE_DELAYS, S117_DELAY_FUNDING), 2);
    assert_int_equal(value(S117_FIGURE_DELAYS, S117_DELAY_NOT_KNOWN), 1);
    assert_int_equal(value(S117_FIGURE_DELAYS, 0), 1);
    assert_int_equal(value(S117_FIGURE_DELAY_DAYS, S117_DELAY_FUNDING), 30);
    assert_int_equal(value(S117_FIGURE_DELAY_DAYS, S117_DELAY_NOT_KNOWN), 2);
    assert_int_equal(value(S117_FIGURE_DELAY_DAYS, 0), 4);
    assert_int_equal(s117_caseload_persons(load), 5);
}

/* Who need not be contacted, or is left out of the national measure, has no value; not known is one. */
static void follow_up(void **state)
{
    (void)state;
    FEED("", "", "", {S117_ENTRY_LEFT_HOSPITAL, 20000}, {S117_ENTRY_FOLLOW_UP_CLOCK, S117_YES}, {S117_ENTRY_FOLLOW_UP_MHSDS, S117_YES});
    FEED("", "", "", {S117_ENTRY_LEFT_HOSPITAL, 20000}, {S117_ENTRY_FOLLOW_UP_CLOCK, S117_NO}, {S117_ENTRY_FOLLOW_UP_MHSDS, S117_YES});
    FEED("", "", "", {S117_ENTRY_LEFT_HOSPITAL, 20000}, {S117_ENTRY_FOLLOW_UP_CLOCK, S117_NO});
    FEED("", "", "", {S117_ENTRY_LEFT_HOSPITAL, 20000}, {S117_ENTRY_FOLLOW_UP_CLOCK, S117_UNKNOWN}, {S117_ENTRY_FOLLOW_UP_MHSDS, S117_UNKNOWN});
    FEED("", "", "", {S117_ENTRY_LEFT_HOSPITAL, 9000});
    assert_int_equal(value(S117_FIGURE_FOLLOW_UP_CLOCK, S117_YES), 1);
    assert_int_equal(value(S117_FIGURE_FOLLOW_UP_CLOCK, S117_NO), 2);
    assert_int_equal(value(S117_FIGURE_FOLLOW_UP_CLOCK, S117_UNKNOWN), 1);
    assert_int_equal(value(S117_FIGURE_FOLLOW_UP_MHSDS, S117_YES), 2);
    assert_int_equal(value(S117_FIGURE_FOLLOW_UP_MHSDS, S117_NO), INT64_MIN);
    assert_int_equal(value(S117_FIGURE_FOLLOW_UP_MHSDS, S117_UNKNOWN), 1);
}

static void weekly_cost(void **state)
{
    (void)state;
    FEED("", "", "", {S117_ENTRY_WEEKLY_COST, 1001}, {S117_ENTRY_WEEKLY_COUNCIL, 501}, {S117_ENTRY_WEEKLY_NHS, 500}, {S117_ENTRY_WEEKLY_UNSPLIT, 0});
    FEED("", "", "", {S117_ENTRY_WEEKLY_COST, 40}, {S117_ENTRY_WEEKLY_COUNCIL, 40}, {S117_ENTRY_WEEKLY_NHS, 0}, {S117_ENTRY_WEEKLY_UNSPLIT, 0});
    FEED("", "", "", {S117_ENTRY_WEEKLY_COST, 9}, {S117_ENTRY_WEEKLY_COUNCIL, 0}, {S117_ENTRY_WEEKLY_NHS, 2}, {S117_ENTRY_WEEKLY_UNSPLIT, 7});
    FEED("", "", "", {S117_ENTRY_WEEKLY_COUNCIL, 1000000}, {S117_ENTRY_WEEKLY_NHS, 1000000}); /* a price is missing: in no sum */
    assert_int_equal(value(S117_FIGURE_WEEKLY_COST, S117_PARTY_COUNCIL), 541);
    assert_int_equal(value(S117_FIGURE_WEEKLY_COST, S117_PARTY_NHS), 502);
    assert_int_equal(value(S117_FIGURE_WEEKLY_COST, S117_PARTY_JOINT), 7);
    assert_int_equal(value(S117_FIGURE_JOINT, 0), 1);
    assert_int_equal(value(S117_FIGURE_COST_NOT_KNOWN, 0), INT64_MIN); /* of those owed aftercare */
    /* Each party's sum stands for those it pays for. */
    assert_int_equal(value_in(load, S117_FIGURE_WEEKLY_COST, S117_PARTY_COUNCIL, "", 2), -1); /* with the one left out, the next smallest */
    assert_int_equal(value_in(load, S117_FIGURE_WEEKLY_COST, S117_PARTY_NHS, "", 2), 502);
    assert_int_equal(value_in(load, S117_FIGURE_WEEKLY_COST, S117_PARTY_JOINT, "", 2), -1);
}

static void money_and_tasks(void **state)
{
    (void)state;
    FEED("", "", "", {S117_ENTRY_DIRECT_PAYMENT, S117_YES}, {S117_ENTRY_HEALTH_BUDGET, S117_YES}, {S117_ENTRY_CHARGED, S117_YES},
         {S117_ENTRY_OWED_BACK, 5}, {S117_ENTRY_OVERDUE, 3}, {S117_ENTRY_REVIEW_STATE, S117_DUE_OVERDUE});
    FEED("", "", "", {S117_ENTRY_DIRECT_PAYMENT, S117_YES}, {S117_ENTRY_HEALTH_BUDGET, S117_NO}, {S117_ENTRY_CHARGED, S117_NO},
         {S117_ENTRY_OWED_BACK, 0}, {S117_ENTRY_OVERDUE, 0}, {S117_ENTRY_REVIEW_STATE, S117_DUE_AHEAD});
    FEED("", "", "", {S117_ENTRY_DIRECT_PAYMENT, S117_UNKNOWN}, {S117_ENTRY_OWED_BACK, 1234567}, {S117_ENTRY_OVERDUE, 1});
    assert_int_equal(value(S117_FIGURE_PAYMENTS, S117_BY_DIRECT_PAYMENT), 2);
    assert_int_equal(value(S117_FIGURE_PAYMENTS, S117_BY_PHB_DIRECT), 1);
    assert_int_equal(value(S117_FIGURE_CHARGED, 0), 1);
    assert_int_equal(value(S117_FIGURE_OWED_BACK, 0), 1234572);
    assert_int_equal(value_in(load, S117_FIGURE_OWED_BACK, 0, "", 3), -1);
    assert_int_equal(value(S117_FIGURE_OVERDUE, 0), 2);
    assert_int_equal(value(S117_FIGURE_REVIEWS, S117_DUE_AHEAD), 1);
    assert_int_equal(value(S117_FIGURE_REVIEWS, S117_DUE_OVERDUE), 1);
}

/* ---- cells ----------------------------------------------------------------------------------------- */

static void put(s117_caseload *c, s117_figure figure, int32_t of, const char *key, int64_t amount)
{
    assert_int_equal(s117i_cells_add(&c->memory, &c->cells, figure, of, key, amount), S117_OK);
}

/* By figure, code and key, whatever came first. */
static void one_order(void **state)
{
    (void)state;
    static const struct { s117_figure figure; int32_t of; const char *key; } sorted[] = {
        {S117_FIGURE_PEOPLE, 0, ""}, {S117_FIGURE_PEOPLE, 3, ""}, {S117_FIGURE_COUNCIL, 0, ""}, {S117_FIGURE_COUNCIL, 0, "E1"},
        {S117_FIGURE_COUNCIL, 0, "E10"}, {S117_FIGURE_COUNCIL, 0, "e1"}, {S117_FIGURE_SPEND, 2022, "DOM"}, {S117_FIGURE_SPEND, 2023, "ACC"},
    };
    static const int orders[][8] = {{0, 1, 2, 3, 4, 5, 6, 7}, {7, 6, 5, 4, 3, 2, 1, 0}, {3, 7, 1, 5, 0, 2, 6, 4}};
    for (int o = 0; o < 3; o++) {
        s117_caseload *c = NULL;
        assert_int_equal(s117_caseload_new(NULL, &c), S117_OK);
        for (int i = 0; i < 8; i++)
            put(c, sorted[orders[o][i]].figure, sorted[orders[o][i]].of, sorted[orders[o][i]].key, orders[o][i]);
        assert_int_equal(s117_caseload_count(c), 8);
        for (int32_t i = 0; i < 8; i++) {
            assert_int_equal(s117_caseload_figure(c, i), sorted[i].figure);
            assert_int_equal(s117_caseload_code(c, i), sorted[i].of);
            assert_string_equal(s117_caseload_key(c, i), sorted[i].key);
            assert_int_equal(s117_caseload_value(c, i, 0), i);
        }
        s117_caseload_free(c);
    }
}

/* What is no code is not kept: somebody may have written a name where a code should be. */
static void no_text_of_a_record(void **state)
{
    (void)state;
    put(load, S117_FIGURE_SPEND, 2023, "Mrs Jones's flat", 1);
    put(load, S117_FIGURE_SPEND, 2023, "1234567890123456", 2);
    put(load, S117_FIGURE_SPEND, 2023, "", 4);
    put(load, S117_FIGURE_SPEND, 2023, "123456789012345", 8);
    assert_int_equal(s117_caseload_count(load), 2);
    assert_int_equal(keyed(S117_FIGURE_SPEND, 2023, ""), 7);
    assert_int_equal(keyed(S117_FIGURE_SPEND, 2023, "123456789012345"), 8);
}

static void overflow(void **state)
{
    (void)state;
    s117_caseload *other = NULL;
    assert_int_equal(s117_caseload_new(NULL, &other), S117_OK);
    put(load, S117_FIGURE_OWED_BACK, 0, "", INT64_MAX);
    assert_int_equal(s117i_cells_add(&load->memory, &load->cells, S117_FIGURE_OWED_BACK, 0, "", 1), S117_E_OVERFLOW);
    put(other, S117_FIGURE_PEOPLE, 1, "", 1);
    put(other, S117_FIGURE_OWED_BACK, 0, "", 1);
    assert_int_equal(s117_caseload_merge(load, other), S117_E_OVERFLOW);
    assert_int_equal(s117_caseload_count(load), 1);
    assert_int_equal(value(S117_FIGURE_OWED_BACK, 0), INT64_MAX);
    assert_int_equal(s117_caseload_persons(load), 0);
    s117_caseload_free(other);
}

/* Put into itself a caseload doubles; at 2^63 persons, whatever they come to, it is full. */
static void too_many_persons(void **state)
{
    (void)state;
    s117i_row row = row_of("", "", "", NULL, 0);
    feed_row(load, &row);
    for (int i = 0; i < 62; i++)
        assert_int_equal(s117_caseload_merge(load, load), S117_OK);
    assert_int_equal(s117_caseload_persons(load), INT64_C(1) << 62);
    assert_int_equal(s117_caseload_merge(load, load), S117_E_OVERFLOW);
    assert_int_equal(value(S117_FIGURE_PEOPLE, 0), INT64_C(1) << 62);
    load->cells.items[0].value = 0; /* as of debts that cancel out: the persons are still too many */
    load->persons = 1;
    assert_int_equal(s117_caseload_merge(load, load), S117_E_OVERFLOW);
    assert_int_equal(s117_caseload_persons(load), 1);
}

/* ---- merging --------------------------------------------------------------------------------------- */

static uint32_t next_number(uint32_t *seed) { return (*seed = *seed * 1664525u + 1013904223u) >> 16; }

static void feed_some(s117_caseload *into, uint32_t seed)
{
    static const char *const councils[] = {"", DEVON, SWINDON, WESTMINSTER};
    const field fields[] = {
        {S117_ENTRY_DUTY, (int64_t)(next_number(&seed) % 11)},         {S117_ENTRY_ACCOMMODATION, (int64_t)(next_number(&seed) % 14)},
        {S117_ENTRY_WEEKLY_COST, (int64_t)next_number(&seed)},         {S117_ENTRY_WEEKLY_COUNCIL, (int64_t)(next_number(&seed) % 3)},
        {S117_ENTRY_DELAY_REASON, (int64_t)(next_number(&seed) % 5)},  {S117_ENTRY_DELAY_DAYS, (int64_t)(next_number(&seed) % 90)},
    };
    s117i_row row = row_of(councils[next_number(&seed) % 4], DEVON_ICB, "", fields, 6);
    feed_row(into, &row);
}

static void assert_same(const s117_caseload *a, const s117_caseload *b)
{
    assert_int_equal(s117_caseload_persons(a), s117_caseload_persons(b));
    assert_int_equal(s117_caseload_count(a), s117_caseload_count(b));
    for (int32_t i = 0; i < s117_caseload_count(a); i++) {
        assert_int_equal(s117_caseload_figure(a, i), s117_caseload_figure(b, i));
        assert_int_equal(s117_caseload_code(a, i), s117_caseload_code(b, i));
        assert_string_equal(s117_caseload_key(a, i), s117_caseload_key(b, i));
        for (int32_t least = 0; least < 9; least += 4)
            assert_int_equal(s117_caseload_value(a, i, least), s117_caseload_value(b, i, least));
    }
}

/* Forwards, backwards, and in two parts put together either way: the same figures. */
static void the_order_does_not_matter(void **state)
{
    (void)state;
    s117_caseload *others[4];
    for (int i = 0; i < 4; i++)
        assert_int_equal(s117_caseload_new(NULL, &others[i]), S117_OK);
    for (uint32_t i = 0; i < 100; i++) {
        feed_some(load, i);
        feed_some(others[0], 99 - i);
        feed_some(others[i % 3 == 0 ? 1 : 2], i);
    }
    assert_same(load, others[0]);
    assert_int_equal(s117_caseload_merge(others[3], others[1]), S117_OK); /* into none */
    assert_same(others[3], others[1]);
    assert_int_equal(s117_caseload_merge(others[3], others[2]), S117_OK);
    assert_same(load, others[3]);
    assert_int_equal(s117_caseload_merge(others[2], others[1]), S117_OK);
    assert_same(load, others[2]);
    for (int i = 0; i < 4; i++)
        s117_caseload_free(others[i]);
}

/* ---- small numbers --------------------------------------------------------------------------------- */

/* So many persons in a cell. */
static void crowd(s117_figure figure, int32_t of, const char *key, int how_many)
{
    for (int i = 0; i < how_many; i++) {
        s117_caseload *one = NULL;
        assert_int_equal(s117_caseload_new(NULL, &one), S117_OK);
        put(one, figure, of, key, 10);
        assert_int_equal(s117_caseload_merge(load, one), S117_OK);
        s117_caseload_free(one);
    }
}

static void small_numbers(void **state)
{
    (void)state;
    static const int64_t told[] = {-1, 60, -1, 50}; /* of 2, 6, 5 and 5 persons: the two, and of the next smallest the first */
    crowd(S117_FIGURE_PEOPLE, 1, "", 2);
    crowd(S117_FIGURE_PEOPLE, 2, "", 6);
    crowd(S117_FIGURE_PEOPLE, 3, "", 5);
    crowd(S117_FIGURE_PEOPLE, 4, "", 5);
    crowd(S117_FIGURE_JOINT, 0, "", 4); /* alone in its figure */
    for (int32_t least = -1; least <= 2; least++)
        for (int32_t of = 1; of <= 4; of++)
            assert_int_equal(value_in(load, S117_FIGURE_PEOPLE, of, "", least), of == 1 ? 20 : of == 2 ? 60 : 50);
    for (int32_t least = 3; least <= 5; least++)
        for (int32_t of = 1; of <= 4; of++)
            assert_int_equal(value_in(load, S117_FIGURE_PEOPLE, of, "", least), told[of - 1]);
    for (int32_t of = 1; of <= 4; of++) { /* three are left out by themselves */
        assert_int_equal(value_in(load, S117_FIGURE_PEOPLE, of, "", 6), of == 2 ? 60 : -1);
        assert_int_equal(value_in(load, S117_FIGURE_PEOPLE, of, "", 7), -1);
    }
    assert_int_equal(value_in(load, S117_FIGURE_JOINT, 0, "", 4), 40);
    assert_int_equal(value_in(load, S117_FIGURE_JOINT, 0, "", 5), -1);
}

/* Spending is added up by year: what is left out in one is hidden there, and nothing of another is. */
static void small_numbers_of_a_year(void **state)
{
    (void)state;
    static const s117_figure figures[] = {S117_FIGURE_SPEND, S117_FIGURE_SPEND_NOT_KNOWN};
    for (int f = 0; f < 2; f++) {
        crowd(figures[f], 2022, "ACC-RES", 3);
        crowd(figures[f], 2022, "DOM", 7);
        crowd(figures[f], 2022, "MED-ADM", 8);
        crowd(figures[f], 2023, "ACC-RES", 5);
        crowd(figures[f], 2023, "DOM", 5);
        assert_int_equal(value_in(load, figures[f], 2022, "ACC-RES", 5), -1);
        assert_int_equal(value_in(load, figures[f], 2022, "DOM", 5), -1);
        assert_int_equal(value_in(load, figures[f], 2022, "MED-ADM", 5), 80);
        assert_int_equal(value_in(load, figures[f], 2023, "ACC-RES", 5), 50);
        assert_int_equal(value_in(load, figures[f], 2023, "DOM", 5), 50);
    }
}

/* ---- persons --------------------------------------------------------------------------------------- */

/* Owed aftercare by Devon since June 2016, when the person left hospital: a home at £700.00 a week, half and half. */
static void somebody(const char *on)
{
    plain_life_with_nhs(DEVON, DEVON_ICB);
    price(aftercare_line(a_need("2023-01-02"), "ACC-RES", "2023-01-02", NULL), 70000, S117_PER_WEEK, NULL, NULL);
    decision("2023-01-02", 50, 50);
    assert_int_equal(s117_entry_new(law, who, day_of(on), NULL, &entry), S117_OK);
    assert_int_equal(s117_audit_new(law, who, S117_DATE_UNKNOWN, day_of(on), NULL, &audit), S117_OK);
}

static void a_person(void **state)
{
    (void)state;
    somebody("2023-06-05");
    assert_int_equal(s117_caseload_add(load, entry, NULL), S117_OK);
    assert_int_equal(s117_caseload_persons(load), 1);
    assert_int_equal(value(S117_FIGURE_PEOPLE, S117_DUTY_ACTIVE), 1);
    assert_int_equal(keyed(S117_FIGURE_COUNCIL, 0, DEVON), 1);
    assert_int_equal(keyed(S117_FIGURE_NHS_BODY, 0, DEVON_ICB), 1);
    assert_int_equal(keyed(S117_FIGURE_PAYER, 0, DEVON_ICB), 1);
    assert_int_equal(value(S117_FIGURE_NOT_OPEN, 0), 1);
    assert_int_equal(value(S117_FIGURE_JOINT, 0), 1);
    assert_int_equal(value(S117_FIGURE_WEEKLY_COST, S117_PARTY_COUNCIL), 35000);
    assert_int_equal(value(S117_FIGURE_WEEKLY_COST, S117_PARTY_NHS), 35000);
    assert_int_equal(value(S117_FIGURE_COST_NOT_KNOWN, 0), INT64_MIN);
    assert_int_equal(value(S117_FIGURE_SEVERITY, S117_SEVERITY_GUIDANCE), INT64_MIN); /* no audit */
    assert_int_equal(s117_caseload_add(load, entry, NULL), S117_OK);
    assert_int_equal(s117_caseload_persons(load), 2);
    assert_int_equal(value(S117_FIGURE_WEEKLY_COST, S117_PARTY_NHS), 70000);
}

/* Each finding is counted; each person once, under the gravest. */
static void a_person_and_an_audit(void **state)
{
    int64_t findings = 0;
    s117_severity gravest = S117_SEVERITY_RECORD + 1;
    (void)state;
    somebody("2023-06-05");
    assert_true(s117_audit_count(audit) > 1);
    assert_int_equal(s117_caseload_add(load, entry, audit), S117_OK);
    for (int32_t i = 0; i < s117_audit_count(audit); i++) {
        int64_t of_this = 0;
        for (int32_t j = 0; j < s117_audit_count(audit); j++)
            of_this += s117_audit_what(audit, j) == s117_audit_what(audit, i);
        assert_int_equal(value(S117_FIGURE_FINDINGS, s117_audit_what(audit, i)), of_this);
        assert_int_equal(value_in(load, S117_FIGURE_FINDINGS, s117_audit_what(audit, i), "", 2), -1); /* of one person, however many */
        gravest = s117_audit_severity(audit, i) < gravest ? s117_audit_severity(audit, i) : gravest;
    }
    for (int32_t i = 0; i < s117_caseload_count(load); i++)
        findings += s117_caseload_figure(load, i) == S117_FIGURE_FINDINGS ? s117_caseload_value(load, i, 0) : 0;
    assert_int_equal(findings, s117_audit_count(audit));
    for (s117_severity severity = S117_SEVERITY_UNLAWFUL; severity <= S117_SEVERITY_RECORD; severity++)
        assert_int_equal(value(S117_FIGURE_SEVERITY, severity), severity == gravest ? 1 : INT64_MIN);
}

/* Of whom nothing is on record: an audit without findings adds none. */
static void nothing_found(void **state)
{
    (void)state;
    assert_int_equal(s117_entry_new(law, who, day_of("2023-06-05"), NULL, &entry), S117_OK);
    assert_int_equal(s117_audit_new(law, who, S117_DATE_UNKNOWN, day_of("2023-06-05"), NULL, &audit), S117_OK);
    assert_int_equal(s117_audit_count(audit), 0);
    assert_int_equal(s117_caseload_add(load, entry, audit), S117_OK);
    assert_int_equal(value(S117_FIGURE_PEOPLE, S117_DUTY_NOT_ELIGIBLE), 1);
    assert_int_equal(s117_caseload_count(load), 1);
}

/* One figure is full: the person is not added at all. */
static void all_or_nothing(void **state)
{
    (void)state;
    somebody("2023-06-05");
    put(load, S117_FIGURE_WEEKLY_COST, S117_PARTY_NHS, "", INT64_MAX);
    assert_int_equal(s117_caseload_add(load, entry, audit), S117_E_OVERFLOW);
    assert_int_equal(s117_caseload_count(load), 1);
    assert_int_equal(s117_caseload_persons(load), 0);
    assert_int_equal(value(S117_FIGURE_WEEKLY_COST, S117_PARTY_NHS), INT64_MAX);
    load->cells.items[0].value = 0;
    load->persons = INT64_MAX;
    assert_int_equal(s117_caseload_add(load, entry, audit), S117_E_OVERFLOW);
    assert_int_equal(s117_caseload_count(load), 1);
    load->persons = 0;
    assert_int_equal(s117_caseload_add(load, entry, audit), S117_OK);
    assert_int_equal(value(S117_FIGURE_WEEKLY_COST, S117_PARTY_NHS), 35000);
}

/* ---- accounts -------------------------------------------------------------------------------------- */

static void add_year(s117_caseload *into, const char *from, const char *to)
{
    s117_account *account = NULL;
    assert_int_equal(s117_account_new(law, who, day_of(from), day_of(to), NULL, &account), S117_OK);
    assert_int_equal(s117_caseload_add_account(into, account, who), S117_OK);
    s117_account_free(account);
}

/* £700 a week is £100 a day; from 1 April 2023 there are 366 days in a financial year, and 365 from 1 April 2024. */
static void spending(void **state)
{
    (void)state;
    plain_life_with_nhs(DEVON, DEVON_ICB);
    s117_fact need = a_need("2023-01-02");
    price(aftercare_line(need, "ACC-RES", "2023-01-02", NULL), 70000, S117_PER_WEEK, NULL, NULL);
    price(aftercare_line(need, "DOM", "2024-02-01", NULL), 7000, S117_PER_WEEK, NULL, NULL);
    aftercare_line(need, "MED-ADM", "2023-01-02", NULL); /* without a price */
    price(aftercare_line(need, NULL, "2023-01-02", "2023-04-08"), 700, S117_PER_WEEK, NULL, NULL); /* no code; a week of the year */
    s117_fact other = a_need("2023-01-02");
    code(other, S117_DISORDER, S117_DISORDER_NONE);
    code(other, S117_REDUCES_RISK, S117_NO);
    price(aftercare_line(other, "DOM", "2023-01-02", NULL), 1000000, S117_PER_WEEK, NULL, NULL); /* not aftercare */
    decision("2023-01-02", 50, 50);
    add_year(load, "2023-04-01", "2024-04-01");
    assert_int_equal(keyed(S117_FIGURE_SPEND, 2023, "ACC-RES"), 3660000);
    assert_int_equal(keyed(S117_FIGURE_SPEND, 2023, "DOM"), 60000); /* 29 days of February, 31 of March, £10 each */
    assert_int_equal(keyed(S117_FIGURE_SPEND, 2023, ""), 700);
    assert_int_equal(keyed(S117_FIGURE_SPEND_NOT_KNOWN, 2023, "MED-ADM"), 1);
    assert_int_equal(s117_caseload_count(load), 4);
    assert_int_equal(s117_caseload_persons(load), 0);
    add_year(load, "2024-04-01", "2025-04-01");
    assert_int_equal(keyed(S117_FIGURE_SPEND, 2024, "ACC-RES"), 3650000);
    assert_int_equal(keyed(S117_FIGURE_SPEND, 2024, "DOM"), 365000);
    /* Two bodies bear it, of one person. */
    assert_int_equal(value_in(load, S117_FIGURE_SPEND, 2023, "ACC-RES", 2), -1);
}

/* Nobody divided it; and what the NHS pays of nursing, or a family adds, is no spending on aftercare of these two. */
static void spending_of_whom(void **state)
{
    (void)state;
    plain_life_with_nhs(DEVON, DEVON_ICB);
    add(S117_KIND_BIRTH, 0, "1980-05-05", NULL);
    s117_fact home_line = aftercare_line(a_need("2023-01-02"), "ACC-RES", "2023-01-02", NULL);
    price(home_line, 70000, S117_PER_WEEK, NULL, NULL);
    preferred(home_line, S117_ACC_CARE_HOME, 63000, "2023-01-02");
    top_up(home_line, 7000, "2023-01-02");
    add_year(load, "2023-04-01", "2024-04-01"); /* £90 a day of £100 */
    assert_int_equal(keyed(S117_FIGURE_SPEND, 2023, "ACC-RES"), 3294000);
    assert_int_equal(s117_caseload_count(load), 1);
}

/* ---- handles --------------------------------------------------------------------------------------- */

static void nothing_there(void **state)
{
    (void)state;
    struct s117_caseload foreign;
    memset(&foreign, 0, sizeof foreign);
    const s117_caseload *none[] = {NULL, &foreign, load};
    for (int i = 0; i < 3; i++) {
        assert_int_equal(s117_caseload_persons(none[i]), 0);
        assert_int_equal(s117_caseload_count(none[i]), 0);
        assert_int_equal(s117_caseload_figure(none[i], 0), 0);
        assert_int_equal(s117_caseload_code(none[i], 0), 0);
        assert_null(s117_caseload_key(none[i], 0));
        assert_int_equal(s117_caseload_value(none[i], 0, 0), INT64_MIN);
    }
    put(load, S117_FIGURE_PEOPLE, 1, "", 1);
    assert_int_equal(s117_caseload_figure(load, -1), 0);
    assert_int_equal(s117_caseload_value(load, 1, 0), INT64_MIN);
    s117_caseload_free(NULL);
    s117_caseload_free(&foreign);
}

static void what_will_not_do(void **state)
{
    (void)state;
    struct s117_caseload foreign;
    memset(&foreign, 0, sizeof foreign);
    s117_allocator small = {.size = 4};
    s117_caseload *c = NULL;
    assert_int_equal(s117_caseload_new(NULL, NULL), S117_E_NULL);
    assert_int_equal(s117_caseload_new(&small, &c), S117_E_STRUCT_SMALL);
    assert_null(c);
    assert_int_equal(s117_caseload_merge(NULL, load), S117_E_NULL);
    assert_int_equal(s117_caseload_merge(load, NULL), S117_E_NULL);
    assert_int_equal(s117_caseload_merge(&foreign, load), S117_E_HANDLE);
    assert_int_equal(s117_caseload_merge(load, &foreign), S117_E_HANDLE);
    s117_account *account = NULL;
    assert_int_equal(s117_account_new(law, who, day_of("2023-04-01"), day_of("2024-04-01"), NULL, &account), S117_OK);
    void *zeros = calloc(1, 4096); /* no handle of any kind */
    assert_non_null(zeros);
    assert_int_equal(s117_caseload_add_account(NULL, account, who), S117_E_NULL);
    assert_int_equal(s117_caseload_add_account(load, NULL, who), S117_E_NULL);
    assert_int_equal(s117_caseload_add_account(load, account, NULL), S117_E_NULL);
    assert_int_equal(s117_caseload_add_account(&foreign, account, who), S117_E_HANDLE);
    assert_int_equal(s117_caseload_add_account(load, zeros, who), S117_E_HANDLE);
    assert_int_equal(s117_caseload_add_account(load, account, zeros), S117_E_HANDLE);
    assert_int_equal(s117_caseload_add_account(load, account, who), S117_OK);
    assert_int_equal(s117_caseload_count(load), 0);
    assert_int_equal(s117_caseload_add(NULL, zeros, NULL), S117_E_NULL);
    assert_int_equal(s117_caseload_add(load, NULL, NULL), S117_E_NULL);
    assert_int_equal(s117_caseload_add(&foreign, zeros, NULL), S117_E_HANDLE);
    assert_int_equal(s117_caseload_add(load, zeros, NULL), S117_E_HANDLE);
    assert_int_equal(s117_entry_new(law, who, day_of("2024-04-01"), NULL, &entry), S117_OK);
    assert_int_equal(s117_caseload_add(&foreign, entry, NULL), S117_E_HANDLE);
    assert_int_equal(s117_caseload_add(load, entry, zeros), S117_E_HANDLE);
    assert_int_equal(s117_caseload_persons(load), 0);
    free(zeros);
    s117_account_free(account);
}

/* ---- figures --------------------------------------------------------------------------------------- */

static void lists_and_money(void **state)
{
    (void)state;
    static const struct { s117_figure figure; s117_list list; s117_tri money; } rows[] = {
        {S117_FIGURE_PEOPLE, S117_LIST_DUTY, S117_NO},
        {S117_FIGURE_COUNCIL, 0, S117_NO},
        {S117_FIGURE_NHS_BODY, 0, S117_NO},
        {S117_FIGURE_PAYER, 0, S117_NO},
        {S117_FIGURE_REVIEWS, S117_LIST_DUE_STATE, S117_NO},
        {S117_FIGURE_NOT_OPEN, 0, S117_NO},
        {S117_FIGURE_ACCOMMODATION, S117_LIST_ACCOMMODATION, S117_NO},
        {S117_FIGURE_CLIENT_GROUP, S117_LIST_CLIENT_GROUP, S117_NO},
        {S117_FIGURE_OUT_OF_AREA, 0, S117_NO},
        {S117_FIGURE_OUT_OF_AREA_DAYS, 0, S117_NO},
        {S117_FIGURE_OUT_OF_AREA_COST, 0, S117_YES},
        {S117_FIGURE_DELAYS, S117_LIST_DELAY_REASON, S117_NO},
        {S117_FIGURE_DELAY_DAYS, S117_LIST_DELAY_REASON, S117_NO},
        {S117_FIGURE_FOLLOW_UP_CLOCK, S117_LIST_TRI, S117_NO},
        {S117_FIGURE_FOLLOW_UP_MHSDS, S117_LIST_TRI, S117_NO},
        {S117_FIGURE_JOINT, 0, S117_NO},
        {S117_FIGURE_WEEKLY_COST, S117_LIST_PARTY, S117_YES},
        {S117_FIGURE_COST_NOT_KNOWN, 0, S117_NO},
        {S117_FIGURE_PAYMENTS, S117_LIST_MECHANISM, S117_NO},
        {S117_FIGURE_CHARGED, 0, S117_NO},
        {S117_FIGURE_OWED_BACK, 0, S117_YES},
        {S117_FIGURE_OVERDUE, 0, S117_NO},
        {S117_FIGURE_FINDINGS, S117_LIST_AUDIT, S117_NO},
        {S117_FIGURE_SEVERITY, S117_LIST_SEVERITY, S117_NO},
        {S117_FIGURE_SPEND, 0, S117_YES},
        {S117_FIGURE_SPEND_NOT_KNOWN, 0, S117_NO},
    };
    for (int32_t i = 0; i < 26; i++) {
        assert_int_equal(rows[i].figure, i + 1);
        assert_int_equal(s117_figure_list(rows[i].figure), rows[i].list);
        assert_int_equal(s117_figure_is_money(rows[i].figure), rows[i].money);
    }
    static const s117_figure no_figures[] = {-1, 0, 27};
    for (int i = 0; i < 3; i++) {
        assert_int_equal(s117_figure_list(no_figures[i]), 0);
        assert_int_equal(s117_figure_is_money(no_figures[i]), S117_UNKNOWN);
    }
}

/* ---- memory ---------------------------------------------------------------------------------------- */

/* A person and a year are added, and figures are put into figures; on failure nothing has changed. */
static s117_status in_little_memory(probe *p, const s117_account *account)
{
    s117_allocator allocator = probe_allocator(p);
    s117_caseload *c = NULL;
    s117_status status = s117_caseload_new(&allocator, &c);
    for (int step = 0; step < 3 && status == S117_OK; step++) {
        int32_t cells = s117_caseload_count(c);
        int64_t persons = s117_caseload_persons(c);
        if (step == 0)
            status = s117_caseload_add(c, entry, audit);
        else if (step == 1)
            status = s117_caseload_add_account(c, account, who);
        else
            status = s117_caseload_merge(c, load);
        if (status == S117_OK) {
            assert_true(s117_caseload_count(c) > cells);
            assert_int_equal(s117_caseload_persons(c), persons + (step == 1 ? 0 : 1));
        } else {
            assert_int_equal(s117_caseload_count(c), cells);
            assert_int_equal(s117_caseload_persons(c), persons);
        }
    }
    s117_caseload_free(c);
    return status;
}

static void each_allocation_fails(void **state)
{
    (void)state;
    static const char *const services[] = {"ACC-RES", "DOM", "MED-ADM", "ACC-NUR", "DAY"};
    somebody("2023-06-05");
    s117_fact need = a_need("2023-01-02");
    for (int i = 0; i < 5; i++) /* more than the first room there is */
        price(aftercare_line(need, services[i], "2023-01-02", NULL), 70000, S117_PER_WEEK, NULL, NULL);
    s117_account *account = NULL;
    assert_int_equal(s117_account_new(law, who, day_of("2023-04-01"), day_of("2024-04-01"), NULL, &account), S117_OK);
    FEED(SWINDON, "", "", {S117_ENTRY_DUTY, S117_DUTY_ACTIVE});
    long fail_at = 1;
    for (;; fail_at++) {
        probe p = {.fail_at = fail_at};
        s117_status status = in_little_memory(&p, account);
        probe_assert_clean(&p);
        if (status == S117_OK)
            break;
        assert_int_equal(status, S117_E_MEMORY);
    }
    assert_true(fail_at > 4); /* itself, what the person adds, the figures */
    s117_account_free(account);
}

/* A person is wiped out of the cells it was folded into. */
static void nothing_is_left_behind(void **state)
{
    (void)state;
    static const s117i_cell zero;
    plain_life_with_nhs(DEVON, DEVON_ICB);
    price(aftercare_line(a_need("2023-01-02"), "DOM", "2023-01-02", NULL), 70000, S117_PER_WEEK, NULL, NULL);
    add_year(load, "2023-04-01", "2024-04-01");
    assert_int_equal(load->one.count, 0);
    assert_non_null(load->one.items);
    assert_memory_equal(&load->one.items[0], &zero, sizeof zero);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        LOADED(an_empty_row),
        LOADED(who_is_owed),
        LOADED(where_and_with_whom),
        LOADED(out_of_area),
        LOADED(delays),
        LOADED(follow_up),
        LOADED(weekly_cost),
        LOADED(money_and_tasks),
        LOADED(one_order),
        LOADED(no_text_of_a_record),
        LOADED(overflow),
        LOADED(too_many_persons),
        LOADED(the_order_does_not_matter),
        LOADED(small_numbers),
        LOADED(small_numbers_of_a_year),
        LOADED(a_person),
        LOADED(a_person_and_an_audit),
        LOADED(nothing_found),
        LOADED(all_or_nothing),
        LOADED(spending),
        LOADED(spending_of_whom),
        LOADED(nothing_there),
        LOADED(what_will_not_do),
        LOADED(lists_and_money),
        LOADED(each_allocation_fails),
        LOADED(nothing_is_left_behind),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
