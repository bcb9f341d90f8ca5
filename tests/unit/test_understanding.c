/* How re-detention was understood, by the day asked about: §0.3 (3) and §3.3 of the law for councils, THEN-1. */
#include "answers_help.h"
#include "../../src/law/law.h"

/* The days of the guidance and the judgments. */
static void the_periods(void **state)
{
    static const struct { const char *from; const char *citation; } of[] = {
        {NULL, "guidance"}, {"2020-06-24", "24 June 2020"}, {"2021-03-22", "[2021] EWHC 682 (Admin)"},
        {"2021-12-22", "[2021] EWCA Civ 1957"}, {"2023-08-10", "[2023] UKSC 31"}};
    int32_t count = (int32_t)(sizeof of / sizeof of[0]);
    (void)state;
    assert_int_equal(s117_understanding_count(), count);
    assert_int_equal(s117_understanding_from(0), S117_DATE_MIN);
    for (int32_t i = 0; i < count; i++) {
        s117_date from = s117_understanding_from(i), to = i + 1 < count ? day_of(of[i + 1].from) : S117_DATE_OPEN;
        assert_true(i == 0 || from == day_of(of[i].from));
        assert_int_equal(s117_understanding_to(i), to);
        assert_int_equal(s117_understanding_find(from), i);
        assert_int_equal(s117_understanding_find(to == S117_DATE_OPEN ? S117_DATE_MAX : to - 1), i);
        assert_non_null(strstr(s117_understanding_citation(i), of[i].citation));
        assert_true(strlen(s117_understanding_title(i)) > 20);
    }
}

static void out_of_range_is_told(void **state)
{
    (void)state;
    for (int32_t i = -1; i <= 5; i += 6) {
        assert_int_equal(s117_understanding_from(i), S117_DATE_UNKNOWN);
        assert_int_equal(s117_understanding_to(i), S117_DATE_UNKNOWN);
        assert_null(s117_understanding_title(i));
        assert_null(s117_understanding_citation(i));
    }
    assert_int_equal(s117_understanding_find(S117_DATE_UNKNOWN), -1);
    assert_int_equal(s117_understanding_find(S117_DATE_OPEN), -1);
}

static void the_law_knows_the_next(void **state)
{
    s117i_law now = law->law, then = law->law;
    (void)state;
    then.then_understood = true;
    assert_int_equal(s117i_next_understanding(&now, day_of("2020-01-01")), S117_DATE_OPEN);
    assert_int_equal(s117i_next_understanding(&then, day_of("2020-06-23")), day_of("2020-06-24"));
    assert_int_equal(s117i_next_understanding(&then, day_of("2020-06-24")), day_of("2021-03-22"));
    assert_int_equal(s117i_next_understanding(&then, day_of("2023-08-10")), S117_DATE_OPEN);
    assert_false(s117i_taken_to_go_on(&now, day_of("2022-01-01")));
    assert_true(s117i_taken_to_go_on(&then, day_of("2022-01-01")));
    assert_false(s117i_taken_to_go_on(&then, day_of("2023-08-10")));
}

/* ---- answers ---------------------------------------------------------------------------------------- */

static void ask_then(const char *on)
{
    s117_question question = {.size = sizeof question, .options = S117_AS_THEN_UNDERSTOOD};
    s117_determination_free(answer);
    answer = NULL;
    assert_int_equal(s117_determine(law, who, day_of(on), &question, &answer), S117_OK);
    assert_int_equal(s117_determination_understanding(answer), s117_understanding_find(day_of(on)));
}

enum { FIRST = 1, SECOND = 2 };

/* Section 3 from Worcestershire, home to Swindon in 2016, and a second detention there in 2018. */
static s117_fact detained_twice(s117_power power, int32_t how)
{
    order(S117_POWER_S3, "2016-01-01", "2016-06-01", S117_END_DISCHARGED);
    s117_fact second = order(power, "2018-01-01", "2018-06-01", how);
    home(WORCESTERSHIRE, "2000-01-01", "2016-06-01");
    home(SWINDON, "2016-06-01", NULL);
    return second;
}

static void while_the_first_council_stays(void **state)
{
    (void)state;
    detained_twice(S117_POWER_S3, S117_END_DISCHARGED);
    ask_then("2022-01-01");
    HOLDS(is_duty(S117_DUTY_ACTIVE) && is_council(WORCESTERSHIRE) && is_since("2016-06-01"));
    assert_int_equal(s117_determination_order(answer), FIRST);
    assert_non_null(strstr(reason_words("THEN-1"), "again under section 3 on 1 January 2018"));
    assert_non_null(strstr(reason_words("THEN-1"), "[2021] EWCA Civ 1957"));
    HOLDS(!reason_given("END-4") && !reason_given("RES-7"));
    ask_then("2020-07-01");
    HOLDS(is_council(WORCESTERSHIRE));
    assert_non_null(strstr(reason_words("THEN-1"), "24 June 2020"));
    ask_then("2021-07-01");
    HOLDS(is_council(SWINDON) && reason_given("END-4") && !reason_given("THEN-1"));
    assert_int_equal(s117_determination_order(answer), SECOND);
    ask("2022-01-01");
    HOLDS(is_council(SWINDON));
    assert_int_equal(s117_determination_understanding(answer), -1);
    assert_int_equal(s117_determination_understanding(NULL), -1);
}

/* In hospital it is suspended, by whatever power it counts; a detention that does not count is told as always. */
static void suspended_in_hospital(void **state)
{
    (void)state;
    order(S117_POWER_S3, "2016-01-01", "2016-06-01", S117_END_DISCHARGED);
    order(S117_POWER_S37, "2022-01-01", "2022-06-01", S117_END_DISCHARGED);
    order(S117_POWER_S2, "2022-08-01", "2022-08-20", S117_END_DISCHARGED);
    home(WORCESTERSHIRE, "2000-01-01", NULL);
    ask_then("2022-03-01");
    HOLDS(is_duty(S117_DUTY_SUSPENDED) && reason_given("THEN-1") && !reason_given("EVT-5"));
    ask_then("2022-07-01");
    HOLDS(is_duty(S117_DUTY_ACTIVE) && is_since("2016-06-01"));
    ask_then("2022-08-10");
    HOLDS(is_duty(S117_DUTY_SUSPENDED) && reason_given("EVT-5"));
}

/* A decision of both ends it; a new detention then begins a new duty. */
static void only_a_decision_ends_it(void **state)
{
    (void)state;
    detained_twice(S117_POWER_S3, S117_END_DISCHARGED);
    ending(WORCESTERSHIRE, "2019-01-01");
    ending(ICB, "2019-01-01");
    order(S117_POWER_S3, "2019-06-01", "2019-09-01", S117_END_DISCHARGED);
    ask_then("2022-01-01");
    HOLDS(is_duty(S117_DUTY_ACTIVE) && is_council(SWINDON) && is_since("2019-09-01") && !reason_given("THEN-1"));
    HOLDS(is_verdict(0, S117_ENDING_VALID));
    ask("2022-01-01");
    HOLDS(is_verdict(0, S117_ENDING_INVALID)); /* as now understood: not Worcestershire's duty any more */
}

/* What has not begun is replaced under any understanding: the person never left hospital. */
static void what_has_not_begun(void **state)
{
    (void)state;
    order(S117_POWER_S3, "2016-01-01", "2016-06-01", S117_END_REPLACED);
    order(S117_POWER_S37, "2016-06-01", "2016-12-01", S117_END_DISCHARGED);
    home(WORCESTERSHIRE, "2000-01-01", NULL);
    ask_then("2022-01-01");
    HOLDS(is_duty(S117_DUTY_ACTIVE) && !reason_given("THEN-1"));
    assert_int_equal(s117_determination_order(answer), SECOND);
}

/* A power nobody recorded makes no difference then; as now understood it may have begun another duty. */
static void a_power_not_recorded(void **state)
{
    (void)state;
    detained_twice(S117_POWER_UNKNOWN, S117_END_DISCHARGED);
    ask_then("2022-01-01");
    HOLDS(is_duty(S117_DUTY_ACTIVE) && is_council(WORCESTERSHIRE) && !lacks(S117_MISSING_POWER));
    ask("2022-01-01");
    HOLDS(is_council(NULL) && lacks(S117_MISSING_POWER));
}

/* Back from abroad or from where the record had lost the person: the detention shows where the person is. */
static void removed_and_back(void **state)
{
    (void)state;
    order(S117_POWER_S3, "2016-01-01", "2016-06-01", S117_END_REMOVED);
    order(S117_POWER_S3, "2018-01-01", "2018-06-01", S117_END_DISCHARGED);
    home(WORCESTERSHIRE, "2000-01-01", "2016-06-01");
    ask_then("2017-01-01");
    HOLDS(is_duty(S117_DUTY_DORMANT));
    ask_then("2022-01-01");
    HOLDS(is_duty(S117_DUTY_ACTIVE));
}

/* OP-2 B takes a revocation for a new detention; that too was taken to end nothing, and is not told as one. */
static void a_revocation_read_as_new(void **state)
{
    (void)state;
    law_is("OP-2", 'B', NULL);
    home(WORCESTERSHIRE, "2000-01-01", NULL);
    child(S117_KIND_CTO, order(S117_POWER_S3, "2016-01-01", "2019-01-01", S117_END_DISCHARGED), "2016-06-01", "2018-01-01", S117_CTO_REVOKED);
    ask_then("2022-01-01");
    HOLDS(is_duty(S117_DUTY_ACTIVE) && is_since("2016-06-01") && !reason_given("THEN-1"));
    ask("2022-01-01");
    HOLDS(is_since("2019-01-01"));
}

/* Guardianship entered as a transfer: nothing of the deeming of OP-25 where no duty begins. */
static void guardianship_transferred(void **state)
{
    (void)state;
    law_is("OP-25", 'B', NULL);
    s117_fact second = detained_twice(S117_POWER_S19G, S117_END_DISCHARGED);
    when(second, S117_ORIGINAL_FROM, "2017-10-01");
    ask_then("2022-01-01");
    HOLDS(is_council(WORCESTERSHIRE) && is_since("2016-06-01") && reason_given("THEN-1"));
    assert_int_equal(s117_determination_chain_from(answer), day_of("2016-01-01"));
}

/* With both, the text of one day and the understanding of another. */
static void with_the_law_of_a_day(void **state)
{
    s117_question question = {.size = sizeof question, .options = S117_AS_THEN_UNDERSTOOD, .law_as_at = day_of("2014-04-01")};
    (void)state;
    detained_twice(S117_POWER_S3, S117_END_DISCHARGED);
    s117_determination_free(answer);
    assert_int_equal(s117_determine(law, who, day_of("2022-01-01"), &question, &answer), S117_OK);
    HOLDS(is_council(WORCESTERSHIRE) && reason_given("THEN-1") && reason_given("RES-1"));
}

static void the_text_says_so(void **state)
{
    char words[8192];
    (void)state;
    plain_life(SWINDON);
    ask_then("2022-01-01");
    s117_determination_text(answer, words, sizeof words);
    assert_non_null(strstr(words, "On 1 January 2022, as the law was then understood\n"));
    assert_non_null(strstr(words, "As the law was then understood: the first duty goes on until a decision under section 117(2)"));
}

/* ---- history ---------------------------------------------------------------------------------------- */

static const char *spell_on(const s117_history *history, const char *on, const char *rule)
{
    int32_t spell = s117_history_find(history, day_of(on));
    assert_string_equal(s117_history_event_rule(history, spell), rule);
    return s117_history_council_code(history, spell, 0);
}

static s117_history *history_then(void)
{
    s117_question question = {.size = sizeof question, .options = S117_AS_THEN_UNDERSTOOD};
    s117_history *history = NULL;
    assert_int_equal(s117_history_new(law, who, &question, &history), S117_OK);
    assert_int_equal(s117_history_then_understood(history), S117_YES);
    return history;
}

static void a_history_changes_its_mind(void **state)
{
    char words[4096];
    (void)state;
    detained_twice(S117_POWER_S3, S117_END_DISCHARGED);
    s117_history *history = history_then();
    assert_string_equal(spell_on(history, "2020-06-23", "START-1"), SWINDON);
    assert_string_equal(spell_on(history, "2020-06-24", "THEN-1"), WORCESTERSHIRE);
    assert_string_equal(spell_on(history, "2021-03-22", "END-4"), SWINDON);
    assert_string_equal(spell_on(history, "2021-12-22", "THEN-1"), WORCESTERSHIRE);
    assert_string_equal(spell_on(history, "2023-08-10", "END-4"), SWINDON);
    s117_history_text(history, words, sizeof words);
    assert_non_null(strstr(words, "As the law was understood on each day"));
    s117_history_free(history);
}

/* The end of a second detention that left the duty running is told as an end of detention. */
static void the_end_of_a_redetention(void **state)
{
    (void)state;
    order(S117_POWER_S3, "2016-01-01", "2016-06-01", S117_END_DISCHARGED);
    order(S117_POWER_S3, "2022-01-01", "2022-06-01", S117_END_DISCHARGED);
    home(WORCESTERSHIRE, "2000-01-01", NULL);
    s117_history *history = history_then();
    spell_on(history, "2022-01-01", "THEN-1");
    spell_on(history, "2022-06-01", "START-1");
    s117_history_free(history);
}

/* An order set aside on the very day the understanding changed. */
static void set_aside_on_a_day_of_change(void **state)
{
    (void)state;
    s117_fact second = detained_twice(S117_POWER_S3, S117_END_DISCHARGED);
    when(second, S117_QUASHED, "2021-12-22");
    s117_history *history = history_then();
    assert_string_equal(spell_on(history, "2021-12-21", "END-4"), SWINDON);
    assert_string_equal(spell_on(history, "2021-12-22", "ELIG-9"), WORCESTERSHIRE);
    assert_string_equal(spell_on(history, "2023-08-10", "ELIG-9"), WORCESTERSHIRE);
    s117_history_free(history);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(the_periods), TEST(out_of_range_is_told), TEST(the_law_knows_the_next), TEST(while_the_first_council_stays),
        TEST(suspended_in_hospital), TEST(only_a_decision_ends_it), TEST(what_has_not_begun), TEST(a_power_not_recorded),
        TEST(removed_and_back), TEST(a_revocation_read_as_new), TEST(guardianship_transferred), TEST(with_the_law_of_a_day),
        TEST(the_text_says_so), TEST(a_history_changes_its_mind), TEST(the_end_of_a_redetention), TEST(set_aside_on_a_day_of_change)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
