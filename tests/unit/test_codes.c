/* Code lists: include/s117/codes.h and determination.h; names as the project's case files spell them. */
#include "facts_help.h"

#include "../../src/facts/code_lists.h"

/* Count, and first and last value, of every list, from the headers. */
static const struct { s117_list list; int32_t count, first, last; } lists[] = {
    {S117_LIST_KIND, 61, 1, 61}, {S117_LIST_NATION, 7, 0, 6}, {S117_LIST_POWER, 46, 0, 45}, {S117_LIST_ORDER_END, 11, 1, 11},
    {S117_LIST_LEAVE_END, 3, 1, 3}, {S117_LIST_CTO_END, 6, 1, 6}, {S117_LIST_CD_END, 3, 1, 3}, {S117_LIST_CHOICE, 6, 1, 6},
    {S117_LIST_PLACED_UNDER, 16, 1, 16}, {S117_LIST_ACCOMMODATION, 13, 1, 13}, {S117_LIST_LEAVE_KIND, 4, 1, 4},
    {S117_LIST_CUSTODY_KIND, 6, 1, 6}, {S117_LIST_OUTCOME, 2, 1, 2}, {S117_LIST_ROLE, 3, 1, 3}, {S117_LIST_AUTHORITY, 3, 1, 3},
    {S117_LIST_GROUND, 13, 1, 4096}, {S117_LIST_SCOPE, 2, 1, 2}, {S117_LIST_RECIPIENT, 4, 1, 4}, {S117_LIST_REASON, 2, 1, 2},
    {S117_LIST_DISPUTE_KIND, 4, 1, 4}, {S117_LIST_ABOUT, 6, 1, 6}, {S117_LIST_TRI, 3, 0, 2}, {S117_LIST_BODY_KIND, 8, 0, 7},
    {S117_LIST_DUTY, 11, 0, 10}, {S117_LIST_COUNCIL, 3, 0, 2}, {S117_LIST_VERDICT, 4, 0, 3}, {S117_LIST_FINDING, 35, 1, 35},
    {S117_LIST_MISSING, 31, 1, 31}, {S117_LIST_SETTLES, 5, 1, 5}, {S117_LIST_DECIDER, 6, 0, 5}, {S117_LIST_STATED, 3, 1, 3},
    {S117_LIST_FORCES_STATUS, 3, 1, 3}, {S117_LIST_HEAD, 3, 1, 3}, {S117_LIST_ARRANGED_BY, 4, 1, 4},
    {S117_LIST_NHSE_SERVICE, 3, 1, 3}, {S117_LIST_NHS, 3, 0, 2},
    {S117_LIST_TOPIC, 16, 1, 16}, {S117_LIST_DISORDER, 3, 1, 3}, {S117_LIST_MECHANISM, 6, 1, 6},
    {S117_LIST_COMPONENT, 6, 1, 6}, {S117_LIST_TENANCY, 2, 1, 2}, {S117_LIST_FUNDED_UNDER, 9, 1, 9},
    {S117_LIST_PER, 10, 1, 10}, {S117_LIST_PAYER, 5, 1, 5}, {S117_LIST_CONTENTS, 7, 1, 64},
    {S117_LIST_FUNDING_SCOPE, 3, 1, 3}, {S117_LIST_TERMS, 3, 1, 3}, {S117_LIST_FNC, 2, 1, 2}, {S117_LIST_PARTY, 9, 0, 8},
    {S117_LIST_CHARGED_FOR, 5, 1, 5}, {S117_LIST_HEALTH_STREAM, 2, 1, 2}, {S117_LIST_MEANS, 4, 1, 4},
    {S117_LIST_REQUIREMENT, 7, 1, 7}, {S117_LIST_CLIENT_GROUP, 6, 1, 6}, {S117_LIST_REVIEW_OF, 3, 1, 3},
    {S117_LIST_PAYEE, 5, 1, 5}, {S117_LIST_LIMITATION, 5, 1, 5}, {S117_LIST_COUNTING, 4, 1, 4}, {S117_LIST_LINE, 3, 0, 2},
    {S117_LIST_CHARGEABLE, 5, 0, 4}, {S117_LIST_ASSESSMENT, 4, 0, 3}, {S117_LIST_TOP_UP, 5, 0, 4},
    {S117_LIST_AVAILABILITY, 4, 0, 3}, {S117_LIST_GAP, 38, 1, 38}, {S117_LIST_FLAW, 33, 1, 33}, {S117_LIST_REDRESS, 4, 1, 4},
    {S117_LIST_INTEREST, 3, 0, 2}, {S117_LIST_OLD_CASES, 3, 1, 3}, {S117_LIST_METHOD, 2, 1, 2},
    {S117_LIST_PLANNED_FOR, 4, 1, 4}, {S117_LIST_FRAME, 4, 1, 4}, {S117_LIST_CONSIDERED, 3, 1, 3},
    {S117_LIST_OUTCOME_AREA, 8, 1, 8}, {S117_LIST_PARTICIPANT, 20, 1, 20}, {S117_LIST_TAKING_PART, 6, 1, 6},
    {S117_LIST_HOUSED, 3, 1, 3}, {S117_LIST_CONTACT, 6, 1, 6}, {S117_LIST_WARD, 6, 1, 6},
    {S117_LIST_DELAY_REASON, 38, 1, 98}, {S117_LIST_ATTRIBUTED, 4, 4, 7}, {S117_LIST_REQUESTER, 4, 1, 4},
    {S117_LIST_REVIEW_OUTCOME, 3, 1, 3}, {S117_LIST_TRIGGER, 6, 1, 6}, {S117_LIST_RECOMMENDED, 3, 1, 3},
    {S117_LIST_STEP, 25, 1, 25}, {S117_LIST_BUNDLE, 12, 1, 2048}, {S117_LIST_COORDINATOR, 2, 1, 2},
    {S117_LIST_RECORDS_FOR, 3, 1, 3}, {S117_LIST_UNIT, 4, 1, 4}, {S117_LIST_ROLL, 3, 1, 3},
    {S117_LIST_MONTH_END, 2, 1, 2}, {S117_LIST_DUE, 33, 1, 33}, {S117_LIST_DUE_STATE, 3, 1, 3}, {S117_LIST_DOER, 8, 1, 8},
    {S117_LIST_AUDIT, 109, 1, 147}, {S117_LIST_SEVERITY, 4, 1, 4}, {S117_LIST_FIGURE, 26, 1, 26},
};
enum { LISTS = sizeof lists / sizeof lists[0] };

/* Findings of an audit are numbered by chapter: from a number on, so many. */
static const struct { int32_t first, count; } chapters[] = {{1, 12}, {20, 29}, {60, 4}, {70, 8}, {80, 16}, {100, 4}, {105, 18}, {130, 18}};

/* The values of a list follow each other, or are the bits of flags; what has a national code has that. */
static int32_t nth_value(s117_list list, int32_t first, int32_t n)
{
    size_t chapter = 0;
    if (list == S117_LIST_GROUND || list == S117_LIST_CONTENTS || list == S117_LIST_BUNDLE)
        return 1 << n;
    if (list == S117_LIST_DELAY_REASON && n == 37)
        return 98;
    if (list != S117_LIST_AUDIT)
        return first + n;
    for (; n >= chapters[chapter].count; chapter++)
        n -= chapters[chapter].count;
    return chapters[chapter].first + n;
}

static void counts_and_values(void **state)
{
    (void)state;
    assert_int_equal(LISTS, 36 + 33 + 28);
    for (size_t l = 0; l < LISTS; l++) {
        s117_list list = lists[l].list;
        assert_int_equal(s117_code_count(list), lists[l].count);
        assert_int_equal(s117_code_at(list, 0), lists[l].first);
        assert_int_equal(s117_code_at(list, lists[l].count - 1), lists[l].last);
        for (int32_t i = 0; i < lists[l].count; i++) {
            assert_int_equal(s117_code_at(list, i), nth_value(list, lists[l].first, i));
        }
        assert_int_equal(s117_code_at(list, -1), -1);
        assert_int_equal(s117_code_at(list, lists[l].count), -1);
    }
}

/* snake case, found again, no name twice; words that say something */
static void names_and_words(void **state)
{
    (void)state;
    for (size_t l = 0; l < LISTS; l++) {
        for (int32_t i = 0; i < lists[l].count; i++) {
            int32_t value = s117_code_at(lists[l].list, i);
            const char *name = s117_code_name(lists[l].list, value), *words = s117_code_words(lists[l].list, value);
            assert_non_null(name);
            assert_non_null(words);
            assert_true(strlen(words) > 1);
            assert_int_equal(strspn(name, "abcdefghijklmnopqrstuvwxyz0123456789_"), strlen(name));
            assert_true(strlen(name) > 0);
            assert_int_equal(s117_code_find(lists[l].list, name), value);
        }
    }
}

static void things_not_in_a_list(void **state)
{
    (void)state;
    assert_int_equal(s117_code_count(0), 0);
    assert_int_equal(s117_code_count(-1), 0);
    assert_int_equal(s117_code_count(37), 0);
    assert_int_equal(s117_code_at(0, 0), -1);
    assert_null(s117_code_name(S117_LIST_POWER, 46));
    assert_null(s117_code_name(S117_LIST_POWER, -1));
    assert_null(s117_code_name(0, 0));
    assert_null(s117_code_words(S117_LIST_CHOICE, 0));
    assert_null(s117_code_words(S117_LIST_GROUND, 3));
    assert_int_equal(s117_code_find(S117_LIST_POWER, "S3"), -1);
    assert_int_equal(s117_code_find(S117_LIST_POWER, ""), -1);
    assert_int_equal(s117_code_find(S117_LIST_POWER, NULL), -1);
    assert_int_equal(s117_code_find(99, "s3"), -1);
}

static void what_a_fact_may_hold(void **state)
{
    (void)state;
    assert_true(s117i_code_fits(S117_LIST_CHOICE, false, 0));
    assert_true(s117i_code_fits(S117_LIST_CHOICE, false, S117_CHOICE_IMPOSED));
    assert_false(s117i_code_fits(S117_LIST_CHOICE, false, 7));
    assert_false(s117i_code_fits(S117_LIST_CHOICE, false, -1));
    assert_true(s117i_code_fits(0, false, 0));
    assert_false(s117i_code_fits(0, false, 1));
    assert_true(s117i_code_fits(S117_LIST_GROUND, true, 0));
    assert_true(s117i_code_fits(S117_LIST_GROUND, true, 8191));
    assert_true(s117i_code_fits(S117_LIST_GROUND, true, S117_GROUND_MEANS | S117_GROUND_MOVED));
    assert_false(s117i_code_fits(S117_LIST_GROUND, true, 8192));
    assert_false(s117i_code_fits(S117_LIST_GROUND, true, -1));
    assert_false(s117i_code_fits(S117_LIST_GROUND, false, 3));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(counts_and_values),
        cmocka_unit_test(names_and_words),
        cmocka_unit_test(things_not_in_a_list),
        cmocka_unit_test(what_a_fact_may_hold),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
