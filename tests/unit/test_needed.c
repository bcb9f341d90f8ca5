/* What is still needed: what to ask for, of which fact, and how far an answer would help. */
#include "answers_help.h"
#include "probe.h"

static s117_needed *needed;

static void ask_needed(const char *on)
{
    s117_needed_free(needed);
    needed = NULL;
    assert_int_equal(s117_needed_new(law, who, day_of(on), NULL, &needed), S117_OK);
}

static int finish_needed(void **state)
{
    s117_needed_free(needed);
    needed = NULL;
    return finish(state);
}

static void tell_needed(void)
{
    static char words[32768];
    s117_needed_text(needed, words, sizeof words);
    print_message("%s\n", words);
}

#define SAYS(condition)         \
    do {                        \
        if (!(condition))       \
            tell_needed();      \
        assert_true(condition); \
    } while (0)

static int32_t item_of(int32_t what, s117_attribute attribute)
{
    for (int32_t i = 0; i < s117_needed_count(needed); i++)
        if (s117_needed_code(needed, i) == what && s117_needed_attribute(needed, i) == attribute)
            return i;
    return -1;
}

#define TEST_NEEDED(function) cmocka_unit_test_setup_teardown(function, begin, finish_needed)

static void nothing(void **state)
{
    (void)state;
    plain_life(SWINDON);
    text(1, S117_NHS_BODY, "QOX");
    ask_needed("2017-01-01");
    assert_int_equal(s117_needed_open(needed), 0);
    assert_int_equal(s117_needed_count(needed), 0);
    another_person();
    text(home(SWINDON, "2000-01-01", NULL), S117_NHS_BODY, "QOX");
    code(1, S117_SETTLED, S117_UNKNOWN); /* taken as settled: the answer is not open for it */
    order(S117_POWER_S3, "2016-01-01", "2016-06-01", S117_END_DISCHARGED);
    ask_needed("2017-01-01");
    SAYS(s117_needed_count(needed) == 0);
    static char words[100];
    s117_needed_text(needed, words, sizeof words);
    assert_string_equal(words, "Nothing more is needed for this answer.\n");
}

/* A power nobody recorded: any power settles whether aftercare is owed, and its list is the list of powers. */
static void the_power(void **state)
{
    (void)state;
    text(home(SWINDON, "2000-01-01", NULL), S117_NHS_BODY, "QOX");
    s117_fact detention = order(S117_POWER_UNKNOWN, "2016-01-01", "2016-06-01", S117_END_DISCHARGED);
    ask_needed("2017-01-01");
    SAYS(s117_needed_count(needed) > 0);
    assert_int_equal(s117_needed_code(needed, 0), S117_MISSING_POWER);
    assert_int_equal(s117_needed_fact(needed, 0), detention);
    assert_int_equal(s117_needed_kind(needed, 0), S117_KIND_ORDER);
    assert_int_equal(s117_needed_parent(needed, 0), 0);
    assert_int_equal(s117_needed_attribute(needed, 0), S117_POWER);
    assert_int_equal(s117_needed_type(needed, 0), S117_TYPE_CODE);
    assert_int_equal(s117_needed_list(needed, 0), S117_LIST_POWER);
    assert_int_equal(s117_needed_settles(needed, 0), S117_SETTLES_DUTY);
    SAYS(s117_needed_some(needed, 0) >= 1);
    SAYS(s117_needed_tried(needed, 0) == s117_code_count(S117_LIST_POWER) - 1);
    SAYS(strstr(s117_needed_sentence(needed, 0), "the power of the detention (the order of") != NULL);
    /* the answer goes in by the setter, and then nothing is needed */
    code(detention, S117_POWER, S117_POWER_S3);
    ask_needed("2017-01-01");
    SAYS(s117_needed_count(needed) == 0);
}

/* s117(3): a council nobody can name without a home. To add: a residence, with the area as what to ask. */
static void a_fact_to_add(void **state)
{
    (void)state;
    order(S117_POWER_S3, "2016-01-01", "2016-06-01", S117_END_DISCHARGED);
    ask_needed("2017-01-01");
    int32_t at = item_of(S117_MISSING_RESIDENCE, S117_AREA);
    SAYS(at >= 0);
    assert_int_equal(s117_needed_fact(needed, at), 0);
    assert_int_equal(s117_needed_kind(needed, at), S117_KIND_RESIDENCE);
    assert_int_equal(s117_needed_type(needed, at), S117_TYPE_BODY);
    assert_int_equal(s117_needed_list(needed, at), 0);
    assert_int_equal(s117_needed_settles(needed, at), S117_SETTLES_COUNCIL);
    SAYS(s117_needed_all(needed, at) == 1 && s117_needed_some(needed, at) == 1);
    SAYS(s117_needed_tried(needed, at) == 1); /* one of the register */
    another_person();
    code(home(SWINDON, "2000-01-01", NULL), S117_ACCOMMODATION, S117_ACC_NO_FIXED_ABODE);
    s117_fact s3 = order(S117_POWER_S3, "2016-01-01", "2016-06-01", S117_END_DISCHARGED);
    home_abroad(S117_NATION_ABROAD, "2000-01-01", NULL);
    ask_needed("2017-01-01");
    at = item_of(S117_MISSING_DESTINATION, S117_AREA);
    if (at >= 0)
        assert_int_equal(s117_needed_parent(needed, at), s3);
}

/* Two homes: the main one settles it for both answers of one row; endings: role, question, authority. */
static void of_two_homes(void **state)
{
    (void)state;
    plain_life(SWINDON);
    home(CARDIFF, "2001-01-01", NULL);
    ask_needed("2017-01-01");
    int32_t at = item_of(S117_MISSING_MAIN_HOME, S117_MAIN_HOME);
    SAYS(at >= 0);
    SAYS(s117_needed_some(needed, at) == 1);
    assert_int_equal(s117_needed_list(needed, at), S117_LIST_TRI);
    assert_int_equal(s117_needed_tried(needed, at), 2);
    another_person();
    plain_life(SWINDON);
    s117_fact silent = ending(SWINDON, "2017-03-01");
    ending(ICB, "2017-03-02");
    code(silent, S117_QUESTION_ANSWERED, S117_UNKNOWN);
    ask_needed("2018-01-01");
    at = item_of(S117_MISSING_QUESTION, S117_QUESTION_ANSWERED);
    SAYS(at >= 0);
    assert_int_equal(s117_needed_fact(needed, at), silent);
    assert_int_equal(s117_needed_settles(needed, at), S117_SETTLES_ENDING);
    SAYS(s117_needed_open(needed) >= 2);
    SAYS(s117_needed_some(needed, at) == s117_needed_open(needed)); /* yes ends the duty, no leaves it */
}

/* The most useful first. */
static void the_order(void **state)
{
    (void)state;
    order(S117_POWER_UNKNOWN, "2016-01-01", "2016-06-01", S117_END_DISCHARGED);
    home(NULL, "2000-01-01", NULL);
    ask_needed("2017-01-01");
    SAYS(s117_needed_count(needed) > 0);
    for (int32_t i = 1; i < s117_needed_count(needed); i++) {
        SAYS(s117_needed_all(needed, i) <= s117_needed_all(needed, i - 1));
        if (s117_needed_all(needed, i) == s117_needed_all(needed, i - 1))
            SAYS(s117_needed_some(needed, i) <= s117_needed_some(needed, i - 1));
    }
}

/* OP-6 B: the kind of leave; and after it perhaps whether the hospital was still the base. */
static void leave(void **state)
{
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    s117_fact s3 = order(S117_POWER_S3, "2016-01-01", NULL, 0);
    s117_fact out = child(S117_KIND_LEAVE, s3, "2016-02-01", NULL, 0);
    ask_needed("2016-03-01");
    int32_t at = item_of(S117_MISSING_LEAVE_KIND, S117_LEAVE_KIND);
    SAYS(at >= 0);
    assert_int_equal(s117_needed_fact(needed, at), out);
    SAYS(s117_needed_some(needed, at) == 1 && s117_needed_all(needed, at) == 0); /* overnight leave settles nothing by itself */
    code(out, S117_LEAVE_KIND, S117_LEAVE_OVERNIGHT);
    ask_needed("2016-03-01");
    at = item_of(S117_MISSING_LEAVE_BASE, S117_BASED_IN_HOSPITAL);
    SAYS(at >= 0);
    SAYS(s117_needed_all(needed, at) == 1);
}

/* MHA 2025 s46: a notice of which nothing is recorded is asked about piece by piece; a child or an adult. */
static void under_section_46(void **state)
{
    (void)state;
    law_is(NULL, 0, "2020-01-01");
    plain_life(SWINDON);
    ending(SWINDON, "2020-03-01");
    ending(ICB, "2020-03-08");
    s117_fact letter = add(S117_KIND_NOTICE, 0, "2020-03-10", NULL);
    text(letter, S117_BODY, SWINDON);
    text(letter, S117_BODY_2, ICB);
    ask_needed("2021-01-01");
    SAYS(item_of(S117_MISSING_NOTICE, S117_STATES_SATISFIED) >= 0);
    SAYS(item_of(S117_MISSING_NOTICE, S117_BODY) < 0); /* recorded */
    SAYS(item_of(S117_MISSING_NOTICE, S117_RECIPIENT) >= 0);
    assert_int_equal(s117_needed_fact(needed, item_of(S117_MISSING_NOTICE, S117_ONE_DOCUMENT)), letter);
}

/* A code the register lacks is asked for again. */
static void a_body_nobody_knows(void **state)
{
    (void)state;
    plain_life("E99999999");
    text(1, S117_NHS_BODY, "QOX");
    ask_needed("2017-01-01");
    assert_int_equal(s117_needed_count(needed), 1);
    assert_int_equal(s117_needed_code(needed, 0), S117_MISSING_AREA);
    assert_int_equal(s117_needed_fact(needed, 0), 1);
    SAYS(s117_needed_all(needed, 0) == 1);
}

static void left_hospital(void **state)
{
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    order(S117_POWER_S3, "2016-01-01", "2016-06-01", S117_END_EXPIRED);
    ask_needed("2017-01-01");
    SAYS(item_of(S117_MISSING_LEFT_HOSPITAL, S117_TO) >= 0);
    SAYS(s117_needed_some(needed, 0) >= 1);
    int32_t stays = -1;
    for (int32_t i = 0; i < s117_needed_count(needed); i++)
        if (s117_needed_kind(needed, i) == S117_KIND_HOSPITAL_STAY)
            stays = i;
    SAYS(stays >= 0 && s117_needed_tried(needed, stays) == 2);
}

static void reading(void **state)
{
    char small[8];
    (void)state;
    order(S117_POWER_S3, "2016-01-01", "2016-06-01", S117_END_DISCHARGED);
    ask_needed("2017-01-01");
    size_t length = s117_needed_text(needed, NULL, 0);
    assert_int_equal(s117_needed_text(needed, small, sizeof small), length);
    assert_string_equal(small, "Still n");
    int32_t beyond[] = {-1, s117_needed_count(needed)};
    for (int i = 0; i < 2; i++) {
        assert_int_equal(s117_needed_code(needed, beyond[i]), 0);
        assert_int_equal(s117_needed_settles(needed, beyond[i]), 0);
        assert_int_equal(s117_needed_fact(needed, beyond[i]), 0);
        assert_int_equal(s117_needed_kind(needed, beyond[i]), 0);
        assert_int_equal(s117_needed_parent(needed, beyond[i]), 0);
        assert_int_equal(s117_needed_attribute(needed, beyond[i]), 0);
        assert_int_equal(s117_needed_type(needed, beyond[i]), 0);
        assert_int_equal(s117_needed_list(needed, beyond[i]), 0);
        assert_int_equal(s117_needed_some(needed, beyond[i]), 0);
        assert_int_equal(s117_needed_all(needed, beyond[i]), 0);
        assert_int_equal(s117_needed_tried(needed, beyond[i]), 0);
        assert_null(s117_needed_sentence(needed, beyond[i]));
    }
    assert_int_equal(s117_needed_count(NULL), 0);
    assert_int_equal(s117_needed_open(NULL), 0);
    assert_int_equal(s117_needed_text(NULL, small, sizeof small), 0);
    s117_needed_free(NULL);
    s117_needed *other = NULL;
    assert_int_equal(s117_needed_new(law, who, 0, NULL, NULL), S117_E_NULL);
    assert_int_equal(s117_needed_new(law, NULL, 0, NULL, &other), S117_E_NULL);
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
        order(S117_POWER_S3, "2016-03-01", "2016-03-20", S117_END_EXPIRED);
        add(S117_KIND_RESIDENCE, 0, "2000", NULL);
        long live = p.live;
        s117_needed *other = NULL;
        p.calls = 0;
        p.fail_at = nth;
        s117_status status = s117_needed_new(law, who, day_of("2016-04-01"), NULL, &other);
        done = status == S117_OK;
        assert_true(done || (status == S117_E_MEMORY && other == NULL && p.live == live));
        s117_needed_free(other);
        s117_person_free(who);
        probe_assert_clean(&p);
        assert_int_equal(s117_person_new(NULL, &who), S117_OK);
    }
    assert_true(nth > 20);
}

int main(void)
{
    const struct CMUnitTest tests[] = {TEST_NEEDED(nothing), TEST_NEEDED(the_power), TEST_NEEDED(a_fact_to_add), TEST_NEEDED(of_two_homes),
                                       TEST_NEEDED(the_order), TEST_NEEDED(leave), TEST_NEEDED(under_section_46), TEST_NEEDED(a_body_nobody_knows), TEST_NEEDED(left_hospital),
                                       TEST_NEEDED(reading), TEST_NEEDED(no_memory)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
