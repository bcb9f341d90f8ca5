/* The smallest change: what would have to be recorded otherwise for the answer to be another. */
#include "answers_help.h"
#include "probe.h"

static s117_changes *changes;

static void search_with(const char *on, s117_change_options options)
{
    options.size = sizeof options;
    s117_changes_free(changes);
    changes = NULL;
    assert_int_equal(s117_changes_new(law, who, day_of(on), NULL, &options, &changes), S117_OK);
}

static void search(const char *on) { search_with(on, (s117_change_options){0}); }

static int finish_change(void **state)
{
    s117_changes_free(changes);
    changes = NULL;
    return finish(state);
}

static void tell_changes(void)
{
    static char words[65536];
    s117_changes_text(changes, words, sizeof words);
    print_message("%s\n", words);
}

#define SAYS(condition)         \
    do {                        \
        if (!(condition))       \
            tell_changes();     \
        assert_true(condition); \
    } while (0)

static s117_move move_of(int32_t index, int32_t nth)
{
    s117_move move = {.size = sizeof move};
    assert_int_equal(s117_changes_move(changes, index, nth, &move), S117_OK);
    return move;
}

static s117_decision outcome_of(int32_t index)
{
    s117_decision decision = {.size = sizeof decision};
    assert_int_equal(s117_changes_outcome(changes, index, &decision), S117_OK);
    return decision;
}

/* The first change of this attribute of this fact; -1. */
static int32_t change_of(s117_fact fact, s117_attribute attribute)
{
    for (int32_t i = 0; i < s117_changes_count(changes); i++)
        if (s117_changes_size(changes, i) == 1 && move_of(i, 0).fact == fact && move_of(i, 0).attribute == attribute)
            return i;
    return -1;
}

static void apply(const s117_move *m)
{
    switch (m->attribute == 0 ? 0 : s117_attribute_type(m->attribute)) {
    case 0: assert_int_equal(s117_person_withdraw(who, m->fact, S117_DATE_MAX), S117_OK); break;
    case S117_TYPE_DATE: assert_int_equal(s117_person_set_date(who, m->fact, m->attribute, m->earliest, m->latest), S117_OK); break;
    case S117_TYPE_BODY: assert_int_equal(s117_person_set_text(who, m->fact, m->attribute, m->body), S117_OK); break;
    default: assert_int_equal(s117_person_set_code(who, m->fact, m->attribute, m->code), S117_OK); break;
    }
}

#define TEST_CHANGE(function) cmocka_unit_test_setup_teardown(function, begin, finish_change)

/* s117(1): had it been section 3, aftercare would be owed. */
static void section_2(void **state)
{
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    text(add(S117_KIND_REGISTRATION, 0, "2000-01-01", NULL), S117_NHS_BODY, "QOX");
    s117_fact s2 = order(S117_POWER_S2, "2023-03-01", "2023-03-20", S117_END_DISCHARGED);
    search("2023-06-01");
    SAYS(s117_changes_count(changes) > 0);
    SAYS(s117_changes_complete(changes) == S117_YES);
    s117_move first = move_of(0, 0);
    assert_int_equal(first.fact, s2);
    assert_int_equal(first.attribute, S117_POWER);
    assert_int_equal(first.code_now, S117_POWER_S2);
    assert_int_equal(first.code, S117_POWER_S3);
    assert_int_equal(s117_changes_size(changes, 0), 1);
    assert_int_equal(s117_changes_differs(changes, 0), S117_DIFFERS_OWED | S117_DIFFERS_COUNCIL | S117_DIFFERS_NHS | S117_DIFFERS_PAYER);
    SAYS(s117_changes_others(changes, 0) > 4); /* section 37, 45A, 47, 48 … */
    assert_int_equal(outcome_of(0).duty, S117_DUTY_ACTIVE);
    assert_string_equal(s117_changes_council_code(changes, 0), SWINDON);
    assert_string_equal(s117_changes_sentence(changes, 0),
                        "If the order of 1 March 2023 under section 2 were recorded with power: section 3 (now: section 2), the answer would be: "
                        "aftercare is owed; council: Swindon Borough Council; NHS body: NHS Bath and North East Somerset, Swindon and Wiltshire Integrated Care Board; payer: "
                        "NHS Bath and North East Somerset, Swindon and Wiltshire Integrated Care Board.");
    assert_string_equal(s117_changes_nhs_code(changes, 0), "QOX");
    assert_string_equal(s117_changes_payer_code(changes, 0), "QOX");
    for (int32_t i = 1; i < s117_changes_count(changes); i++)
        SAYS(s117_changes_size(changes, i) == 1);
}

/* An ending that lacked only the statutory question; status changes come before council changes. */
static void an_ending(void **state)
{
    (void)state;
    plain_life(SWINDON);
    home(CARDIFF, "2016-06-01", NULL);
    s117_fact theirs = ending(SWINDON, "2017-03-01");
    s117_fact ours = ending(ICB, "2017-03-08");
    code(theirs, S117_QUESTION_ANSWERED, S117_NO);
    search("2018-01-01");
    int32_t at = change_of(theirs, S117_QUESTION_ANSWERED);
    SAYS(at >= 0);
    assert_int_equal(move_of(at, 0).code, S117_YES);
    assert_int_equal(outcome_of(at).duty, S117_DUTY_ENDED_DECISION);
    bool council_seen = false;
    for (int32_t i = 0; i < s117_changes_count(changes); i++) {
        bool owed = (s117_changes_differs(changes, i) & S117_DIFFERS_OWED) != 0 && outcome_of(i).duty != S117_DUTY_UNCERTAIN;
        SAYS(!(owed && council_seen));
        council_seen = council_seen || !owed;
    }
    assert_int_equal(change_of(ours, S117_QUESTION_ANSWERED), -1);
    search_with("2018-01-01", (s117_change_options){.about = S117_DIFFERS_COUNCIL});
    for (int32_t i = 0; i < s117_changes_count(changes); i++)
        SAYS((s117_changes_differs(changes, i) & S117_DIFFERS_COUNCIL) != 0);
}

/* Never received in hospital, under a power that does not count: one move helps with one of them only (ELIG-9, ELIG-16). */
static void two_moves(void **state)
{
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    s117_fact s2 = order(S117_POWER_S2, "2016-01-01", "2016-02-01", S117_END_DISCHARGED);
    code(s2, S117_RECEIVED, S117_NO);
    search_with("2018-01-01", (s117_change_options){.moves = 1});
    assert_int_equal(s117_changes_count(changes), 0);
    SAYS(s117_changes_complete(changes) == S117_YES);
    int32_t singles = s117_changes_trials(changes);
    search_with("2018-01-01", (s117_change_options){.trials = 2000000});
    SAYS(s117_changes_count(changes) > 0);
    SAYS(s117_changes_trials(changes) > 10 * singles);
    for (int32_t i = 0; i < s117_changes_count(changes); i++) {
        SAYS(s117_changes_size(changes, i) == 2);
        SAYS(move_of(i, 0).fact == s2 && move_of(i, 1).fact == s2);
        SAYS(move_of(i, 0).attribute == S117_POWER && move_of(i, 1).attribute == S117_RECEIVED);
    }
    SAYS(move_of(0, 0).code == S117_POWER_S3 && move_of(0, 1).code == 0);
    SAYS(strstr(s117_changes_sentence(changes, 0), ", and the order of") != NULL);
    SAYS(s117_changes_complete(changes) == S117_YES);
}

/* The bound is kept, and said. */
static void the_bound(void **state)
{
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    code(order(S117_POWER_S2, "2016-01-01", "2016-02-01", 0), S117_RECEIVED, S117_NO);
    search_with("2016-03-01", (s117_change_options){.trials = 5});
    SAYS(s117_changes_complete(changes) == S117_NO);
    assert_int_equal(s117_changes_trials(changes), 5);
    static char words[9000];
    s117_changes_text(changes, words, sizeof words);
    assert_non_null(strstr(words, "None found before the search stopped at its bound. Answers tried: 5."));
    another_person();
    home(SWINDON, "2000-01-01", NULL);
    order(S117_POWER_S2, "2016-01-01", "2016-02-01", 0);
    search_with("2016-03-01", (s117_change_options){.trials = 150});
    SAYS(s117_changes_count(changes) > 0);
    s117_changes_text(changes, words, sizeof words);
    assert_non_null(strstr(words, "The search stopped at its bound"));
}

/* Applying it gives just what it says. */
static void it_is_so(void **state)
{
    (void)state;
    for (int32_t i = 0, count = 1; i < count; i++) {
        another_person();
        home(WORCESTERSHIRE, "2000-01-01", "2014-07-21");
        order(S117_POWER_S3, "2014-03-10", "2014-07-21", S117_END_DISCHARGED);
        placed(SWINDON, "2014-07-21", "2015-06-04", S117_UNDER_S117, S117_ACC_CARE_HOME, WORCESTERSHIRE);
        order(S117_POWER_S3, "2015-06-04", "2017-08-01", S117_END_DISCHARGED);
        search("2017-09-01");
        count = s117_changes_count(changes);
        assert_true(count > 5);
        s117_decision said = outcome_of(i), is = {.size = sizeof is};
        s117_move move = move_of(i, 0);
        apply(&move);
        assert_int_equal(s117_decide(law, who, day_of("2017-09-01"), NULL, &is), S117_OK);
        assert_int_equal(said.duty, is.duty);
        assert_int_equal(said.council, is.council);
        assert_int_equal(said.council_body, is.council_body);
    }
}

/* A day that is not known by the question is not there to be changed. */
static void only_what_is_known(void **state)
{
    (void)state;
    plain_life(SWINDON);
    s117_fact later = add(S117_KIND_DEATH, 0, "2016-05-01", NULL);
    assert_int_equal(s117_person_record(who, later, day_of("2020-01-01"), NULL), S117_OK);
    s117_question question = {.size = sizeof question, .known_by = day_of("2019-01-01")};
    assert_int_equal(s117_changes_new(law, who, day_of("2018-01-01"), &question, NULL, &changes), S117_OK);
    SAYS(change_of(later, 0) < 0);
    SAYS(change_of(2, 0) >= 0); /* the order */
}

static void reading(void **state)
{
    char small[8];
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    order(S117_POWER_S2, "2016-03-01", "2016-03-20", S117_END_DISCHARGED);
    search("2016-06-01");
    size_t length = s117_changes_text(changes, NULL, 0);
    assert_int_equal(s117_changes_text(changes, small, sizeof small), length);
    assert_string_equal(small, "The sma");
    s117_move move = {.size = sizeof move};
    s117_decision decision = {.size = sizeof decision};
    int32_t count = s117_changes_count(changes), beyond[] = {-1, count};
    for (int i = 0; i < 2; i++) {
        assert_int_equal(s117_changes_size(changes, beyond[i]), 0);
        assert_int_equal(s117_changes_differs(changes, beyond[i]), 0);
        assert_int_equal(s117_changes_others(changes, beyond[i]), 0);
        assert_null(s117_changes_sentence(changes, beyond[i]));
        assert_null(s117_changes_council_code(changes, beyond[i]));
        assert_null(s117_changes_nhs_code(changes, beyond[i]));
        assert_null(s117_changes_payer_code(changes, beyond[i]));
        assert_int_equal(s117_changes_move(changes, beyond[i], 0, &move), S117_E_INDEX);
        assert_int_equal(s117_changes_outcome(changes, beyond[i], &decision), S117_E_INDEX);
    }
    assert_int_equal(s117_changes_move(changes, 0, 1, &move), S117_E_INDEX);
    assert_int_equal(s117_changes_move(changes, 0, -1, &move), S117_E_INDEX);
    assert_int_equal(s117_changes_move(changes, 0, 0, NULL), S117_E_NULL);
    assert_int_equal(s117_changes_outcome(NULL, 0, &decision), S117_E_NULL);
    move.size = 1;
    assert_int_equal(s117_changes_move(changes, 0, 0, &move), S117_E_STRUCT_SMALL);
    decision.size = 1;
    assert_int_equal(s117_changes_outcome(changes, 0, &decision), S117_E_STRUCT_SMALL);
    assert_int_equal(s117_changes_count(NULL), 0);
    assert_int_equal(s117_changes_trials(NULL), 0);
    assert_int_equal(s117_changes_complete(NULL), S117_UNKNOWN);
    assert_int_equal(s117_changes_text(NULL, small, sizeof small), 0);
    s117_changes_free(NULL);
    s117_changes *other = NULL;
    s117_change_options options = {.size = sizeof options, .trials = -1};
    assert_int_equal(s117_changes_new(law, who, 0, NULL, &options, &other), S117_E_CODE);
    options = (s117_change_options){.size = sizeof options, .about = 16};
    assert_int_equal(s117_changes_new(law, who, 0, NULL, &options, &other), S117_E_CODE);
    options = (s117_change_options){.size = sizeof options, .moves = 3};
    assert_int_equal(s117_changes_new(law, who, 0, NULL, &options, &other), S117_E_CODE);
    options = (s117_change_options){.size = 2};
    assert_int_equal(s117_changes_new(law, who, 0, NULL, &options, &other), S117_E_STRUCT_SMALL);
    assert_int_equal(s117_changes_new(law, who, 0, NULL, NULL, NULL), S117_E_NULL);
    assert_int_equal(s117_changes_new(law, NULL, 0, NULL, NULL, &other), S117_E_NULL);
    assert_int_equal(s117_changes_new(law, who, S117_DATE_OPEN, NULL, NULL, &other), S117_E_DATE);
    another_person();
    search("2016-01-01"); /* nothing is recorded that could be changed */
    assert_int_equal(s117_changes_count(changes), 0);
    assert_int_equal(s117_changes_complete(changes), S117_YES);
    static char words[400];
    s117_changes_text(changes, words, sizeof words);
    assert_non_null(strstr(words, "None within the moves tried."));
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
        home(SWINDON, "2000-01-01", NULL);
        order(S117_POWER_S3, "2016-03-01", "2016-03-20", S117_END_DISCHARGED);
        home("W0", "2016-03-20", NULL);
        long live = p.live;
        s117_changes *other = NULL;
        p.calls = 0;
        p.fail_at = nth;
        s117_status status = s117_changes_new(law, who, day_of("2016-04-01"), NULL, NULL, &other);
        done = status == S117_OK;
        assert_true(done || (status == S117_E_MEMORY && other == NULL && p.live == live));
        s117_changes_free(other);
        s117_person_free(who);
        probe_assert_clean(&p);
        assert_int_equal(s117_person_new(NULL, &who), S117_OK);
    }
    assert_true(nth > 8);
}

int main(void)
{
    const struct CMUnitTest tests[] = {TEST_CHANGE(section_2), TEST_CHANGE(an_ending), TEST_CHANGE(two_moves), TEST_CHANGE(the_bound),
                                       TEST_CHANGE(it_is_so), TEST_CHANGE(only_what_is_known), TEST_CHANGE(reading), TEST_CHANGE(no_memory)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
