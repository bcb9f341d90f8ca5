/* Why not: the nearest rule, the condition that failed, one sentence each. MHA 1983 s117; [2023] UKSC 31; the rulebook for councils. */
#include "answers_help.h"
#include "probe.h"

static s117_why_not *why;

static void ask_why(const char *on)
{
    s117_why_not_free(why);
    why = NULL;
    assert_int_equal(s117_why_not_new(law, who, day_of(on), NULL, &why), S117_OK);
}

static int finish_why(void **state)
{
    s117_why_not_free(why);
    why = NULL;
    return finish(state);
}

static int32_t nth_of(const char *rule, int32_t nth)
{
    for (int32_t i = 0; i < s117_why_not_count(why); i++)
        if (strcmp(s117_why_not_rule(why, i), rule) == 0 && nth-- == 0)
            return i;
    return -1;
}

static bool told(const char *rule, const char *words)
{
    for (int32_t nth = 0; nth_of(rule, nth) >= 0; nth++)
        if (strstr(s117_why_not_sentence(why, nth_of(rule, nth)), words) != NULL)
            return true;
    return false;
}

static void tell_why(void)
{
    static char words[32768];
    s117_why_not_text(why, words, sizeof words);
    print_message("%s\n", words);
}

#define SAYS(condition)         \
    do {                        \
        if (!(condition))       \
            tell_why();         \
        assert_true(condition); \
    } while (0)

#define TEST_WHY(function) cmocka_unit_test_setup_teardown(function, begin, finish_why)
#define NO_ORDER "Not entitled because no order under section 3, 37, 45A, 47 or 48 has ended: "

/* ---- not entitled -------------------------------------------------------------------------------- */

/* s117(1) does not name section 2. One sentence. */
static void only_section_2(void **state)
{
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    s117_fact s2 = order(S117_POWER_S2, "2016-03-01", "2016-03-20", S117_END_DISCHARGED);
    ask_why("2016-04-01");
    assert_int_equal(s117_why_not_count(why), 1);
    assert_string_equal(s117_why_not_sentence(why, 0), NO_ORDER "all that is on record is section 2, on 1 March 2016.");
    assert_string_equal(s117_why_not_rule(why, 0), "ELIG-9");
    assert_string_equal(s117_why_not_citation(why, 0), "MHA 1983 s117(1)");
    assert_string_equal(s117_why_not_condition(why, 0), "an order under section 3, 37, 45A, 47 or 48 that has ended");
    assert_int_equal(s117_why_not_about(why, 0), S117_SETTLES_DUTY);
    assert_int_equal(s117_why_not_fact(why, 0, 0), s2);
    assert_int_equal(s117_why_not_fact(why, 0, 1), 0);
    assert_null(s117_why_not_body_code(why, 0));
}

static void several_that_do_not_count(void **state)
{
    (void)state;
    order(S117_POWER_S136, "2016-03-01", "2016-03-02", 0);
    order(S117_POWER_S2, "2016-03-02", "2016-03-20", S117_END_DISCHARGED);
    ask_why("2016-04-01");
    assert_int_equal(s117_why_not_count(why), 1);
    SAYS(told("ELIG-9", "on 1 March 2016; and section 2, on 2 March 2016."));
    order(S117_POWER_S2, "2010", NULL, S117_END_DISCHARGED);
    order(S117_POWER_S5_2, NULL, "2009-01-01", 0);
    ask_why("2016-04-01");
    SAYS(told("ELIG-9", "; and before that other detentions that do not count."));
    assert_int_equal(s117_why_not_count(why), 1);
}

static void nothing_on_record(void **state)
{
    (void)state;
    ask_why("2016-04-01");
    assert_int_equal(s117_why_not_count(why), 1);
    SAYS(told("ELIG-1", "no detention is on record."));
    stay(SWINDON, "2016-01-01", NULL);
    ask_why("2016-04-01");
    SAYS(told("ELIG-1", "the person was in hospital, but no detention is on record."));
    order(S117_POWER_S3, "2016-05-01", NULL, 0);
    ask_why("2016-04-01"); /* not yet begun */
    SAYS(told("ELIG-1", "no detention is on record."));
}

/* ELIG-16, OP-21: the one that nearly counted is the one that is told. */
static void the_nearest(void **state)
{
    (void)state;
    order(S117_POWER_S2, "2016-05-01", "2016-05-20", 0);
    s117_fact never = order(S117_POWER_S37, "2016-01-01", "2016-01-20", 0);
    code(never, S117_RECEIVED, S117_NO);
    ask_why("2016-06-01");
    SAYS(told("ELIG-16", "the person was never received in hospital under a hospital order (section 37), on 1 January 2016."));
    s117_fact set_aside = order(S117_POWER_S3, "2015-01-01", "2015-01-20", 0);
    when(set_aside, S117_QUASHED, "2015-06-01");
    ask_why("2016-06-01");
    SAYS(told("ELIG-9", "the order under section 3 was set aside by a court on 1 June 2015."));
    assert_int_equal(s117_why_not_fact(why, 0, 0), set_aside);
    assert_int_equal(s117_why_not_count(why), 1);
}

/* s45A from 1 October 1997; ELIG-8, ELIG-17; OP-5 reading B. */
static void too_early_or_on_a_reading(void **state)
{
    (void)state;
    order(S117_POWER_S45A, "1997-01-01", "1997-02-01", 0);
    ask_why("1998-01-01");
    SAYS(told("ELIG-9", "section 45A was not yet law on 1 January 1997."));
    another_person();
    order(S117_POWER_PRE83, "1980-01-01", "1982-02-01", 0);
    ask_why("1998-01-01");
    SAYS(told("ELIG-9", "was over before the 1983 Act came into force."));
    another_person();
    order(S117_POWER_S80D, "2001-01-01", "2001-02-01", 0);
    ask_why("2003-01-01");
    SAYS(told("ELIG-9", "came before the law that lets it count."));
    another_person();
    law_is("OP-5", 'B', NULL);
    order(S117_POWER_S44, "2001-01-01", "2001-02-01", 0);
    ask_why("2003-01-01");
    SAYS(told("ELIG-9", "on the reading chosen"));
}

/* ---- not yet ------------------------------------------------------------------------------------- */

/* s117(1): "cease to be detained and leave hospital"; CXF; ss 18, 21, 72(3). */
static void not_yet(void **state)
{
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    s117_fact s3 = order(S117_POWER_S3, "2016-01-01", NULL, 0);
    ask_why("2016-01-15");
    SAYS(told("START-1", "the detention under section 3 that began on 1 January 2016 has not ended"));
    assert_string_equal(s117_why_not_condition(why, 0), "the person is no longer detained");
    s117_fact leave = child(S117_KIND_LEAVE, s3, "2016-02-01", "2016-02-10", 0);
    code(leave, S117_LEAVE_KIND, S117_LEAVE_ESCORTED);
    ask_why("2016-02-05");
    SAYS(told("START-3", "the person went on leave on 1 February 2016, but not to live outside hospital"));
    assert_int_equal(s117_why_not_fact(why, 0, 1), leave);
    code(leave, S117_LEAVE_KIND, S117_LEAVE_OVERNIGHT);
    code(leave, S117_BASED_IN_HOSPITAL, S117_YES);
    ask_why("2016-02-05");
    SAYS(told("START-3", "the hospital is still the person's base"));
    child(S117_KIND_ABSENCE, s3, "2016-03-01", "2016-03-05", 0);
    ask_why("2016-03-02");
    SAYS(told("START-9", "absent without leave"));
    s117_fact tribunal = child(S117_KIND_TRIBUNAL, s3, "2016-04-01", NULL, 0);
    code(tribunal, S117_OUTCOME, S117_OUTCOME_FUTURE_DISCHARGE);
    when(tribunal, S117_EFFECTIVE, "2016-04-20");
    ask_why("2016-04-10");
    SAYS(told("START-11", "what the tribunal decided on 1 April 2016 has not taken effect"));
    stay(SWINDON, "2016-04-20", NULL);
    ask_why("2016-05-01");
    SAYS(told("START-1", "the person has not left hospital"));
    assert_string_equal(s117_why_not_condition(why, 0), "the person has left hospital");
}

/* ---- no longer, and endings that did not count ---------------------------------------------------- */

static void ended_by_decisions(void **state)
{
    (void)state;
    plain_life(SWINDON);
    ending(SWINDON, "2017-03-01");
    ending(ICB, "2017-03-08");
    ask_why("2018-01-01");
    assert_int_equal(s117_why_not_count(why), 1);
    SAYS(told("END-1", "No longer owed: it ended on 8 March 2017 by the decisions of Swindon"));
    SAYS(told("END-1", "on 1 March 2017 and of "));
    order(S117_POWER_S2, "2017-06-01", "2017-06-10", S117_END_DISCHARGED);
    ask_why("2018-01-01");
    assert_int_equal(s117_why_not_count(why), 2);
    SAYS(told("ELIG-9", "No new duty has begun: section 2, on 1 June 2017, does not count."));
}

static void ended_by_death_notice_or_reading(void **state)
{
    (void)state;
    plain_life(SWINDON);
    add(S117_KIND_DEATH, 0, "2017-01-01", NULL);
    ask_why("2018-01-01");
    SAYS(told("END-6", "the person died on 1 January 2017"));
    another_person();
    law_is(NULL, 0, "2020-01-01");
    plain_life(SWINDON);
    ending(SWINDON, "2020-03-01");
    ending(ICB, "2020-03-08");
    ask_why("2020-03-09"); /* MHA 2025 s46(2): not without the notice */
    SAYS(told("END-8", "did not end aftercare"));
    notice(SWINDON, ICB, "2020-03-10");
    ask_why("2021-01-01");
    SAYS(told("END-7", "by the joint written notice of both bodies"));
    another_person();
    law_is("OP-3", 'B', NULL);
    plain_life(SWINDON);
    s117_fact prison = add(S117_KIND_CUSTODY, 0, "2017-01-01", "2017-02-01");
    code(prison, S117_CUSTODY_KIND, S117_CUSTODY_SENTENCE);
    ask_why("2018-01-01");
    SAYS(told("EVT-7", "No longer owed. On the reading chosen for OP-3, going into custody ended the duty on 1 January 2017."));
}

/* MHA 1983 s117(2); Code of Practice 33.20-33.24. */
static void endings_that_did_not_count(void **state)
{
    (void)state;
    plain_life(SWINDON);
    s117_fact alone = ending(SWINDON, "2017-03-01");
    code(alone, S117_GROUNDS, S117_GROUND_DOING_WELL);
    code(alone, S117_QUESTION_ANSWERED, S117_NO);
    ask_why("2018-01-01");
    SAYS(told("END-2", "did not end aftercare"));
    SAYS(told("END-5", "settled"));
    for (int32_t i = 0; i < s117_why_not_count(why); i++) {
        assert_int_equal(s117_why_not_about(why, i), S117_SETTLES_ENDING);
        assert_int_equal(s117_why_not_fact(why, i, 0), alone);
    }
    another_person();
    s117_fact s3 = plain_life(SWINDON);
    when(s3, S117_TO, "..");
    child(S117_KIND_CTO, s3, "2016-06-01", NULL, 0);
    ending(SWINDON, "2017-03-01");
    ask_why("2018-01-01");
    SAYS(told("END-3", "on a community treatment order"));
    another_person();
    plain_life(SWINDON);
    s117_fact early = ending(SWINDON, "2017-03-01");
    when(early, S117_ASSESSED, "2017-04-01");
    code(ending(SWINDON, "2017-05-01"), S117_SCOPE, S117_SCOPE_SERVICE);
    ask_why("2018-01-01");
    SAYS(told("END-1", "it came before the assessment it rests on"));
    SAYS(told("END-11", "one service only"));
}

static void endings_not_shown(void **state)
{
    (void)state;
    plain_life(SWINDON);
    s117_fact silent = ending(SWINDON, "2017-03-01");
    code(silent, S117_QUESTION_ANSWERED, S117_UNKNOWN);
    code(silent, S117_AUTHORITY, 0);
    ending(ICB, "2017-03-02");
    ask_why("2018-01-01");
    SAYS(told("END-1", "whether the statutory question"));
    SAYS(told("END-2", "with what authority"));
    SAYS(told("END-2", "that of the other body is not shown to count"));
}

/* What is not recorded keeps the duty open. */
static void not_settled(void **state)
{
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    order(S117_POWER_UNKNOWN, "2016-01-01", "2016-02-01", S117_END_DISCHARGED);
    ask_why("2016-03-01");
    SAYS(told("ELIG-9", "because this is not recorded: the power of the detention"));
    another_person(); /* discharged before or after the day asked about */
    home(SWINDON, "2000-01-01", NULL);
    order(S117_POWER_S3, "2016-01-01", "[2016-02-01..2016-04-30]", S117_END_DISCHARGED);
    ask_why("2016-03-01");
    SAYS(told("START-1", "because this is not known to the day: the end of the order of 1 January 2016 under section 3"));
    another_person();
    home(SWINDON, "2000-01-01", NULL);
    s117_fact s3 = order(S117_POWER_S3, "2016-01-01", NULL, 0);
    child(S117_KIND_LEAVE, s3, "2016-02-01", NULL, 0);
    ask_why("2016-03-01");
    SAYS(told("START-3", "the kind of leave"));
}

/* ---- councils ------------------------------------------------------------------------------------ */

/* JG, [2023] UKSC 31: not Worcestershire, though it owed the first duty and placed her in Swindon. */
static void not_worcestershire(void **state)
{
    (void)state;
    home(WORCESTERSHIRE, "2000-01-01", "2014-07-21");
    order(S117_POWER_S3, "2014-03-10", "2014-07-21", S117_END_DISCHARGED);
    placed(SWINDON, "2014-07-21", "2015-06-04", S117_UNDER_S117, S117_ACC_CARE_HOME, WORCESTERSHIRE);
    s117_fact again = order(S117_POWER_S3, "2015-06-04", "2017-08-01", S117_END_DISCHARGED);
    text(again, S117_AREA, CARDIFF);
    s117_fact now = home(WESTMINSTER, "2017-08-01", NULL);
    ask_why("2017-09-01");
    SAYS(told("END-4", "Not Worcestershire County Council, which owed the duty before: the new detention on 4 June 2015 ended that duty."));
    SAYS(told("RES-7", "looked at afresh, as it was on 3 June 2015"));
    SAYS(told("RES-11", "Not Worcestershire County Council, which placed the person"));
    SAYS(told("RES-15", "section 46 of the Mental Health Act 2025"));
    SAYS(told("RES-9", "Not City of Cardiff"));
    SAYS(told("RES-5", "Not City of Westminster"));
    assert_string_equal(s117_why_not_body_code(why, nth_of("END-4", 0)), WORCESTERSHIRE);
    assert_int_equal(s117_why_not_about(why, nth_of("RES-5", 0)), S117_SETTLES_COUNCIL);
    assert_int_equal(s117_why_not_fact(why, nth_of("RES-5", 0), 0), now);
    for (int32_t i = 0; i < s117_why_not_count(why); i++)
        SAYS(strstr(s117_why_not_sentence(why, i), "Not Swindon") == NULL);
    law_is(NULL, 0, "2016-01-01"); /* s46(3) with Care Act s39(4): now it is Worcestershire, and not Swindon */
    ask_why("2017-09-01");
    SAYS(told("RES-15", "Not Swindon"));
    SAYS(nth_of("RES-11", 0) < 0);
}

/* Shah; Wiltshire; s117(3)(c). */
static void other_homes(void **state)
{
    (void)state;
    plain_life(SWINDON);
    code(home(WESTMINSTER, "2015-12-01", "2016-01-10"), S117_SETTLED, S117_NO);
    code(home(CARDIFF, "2015-12-01", NULL), S117_CHOICE, S117_CHOICE_IMPOSED);
    s117_fact sent = add(S117_KIND_DESTINATION, 0, "2016-06-01", NULL);
    text(sent, S117_AREA, SWANSEA);
    s117_fact prison = add(S117_KIND_CUSTODY, 0, "2016-07-01", "2016-07-20");
    text(prison, S117_AREA, CUMBRIA);
    ask_why("2016-08-01");
    SAYS(told("RES-3", "Not City of Westminster: living in its area was not settled"));
    SAYS(told("RES-9", "was not by choice"));
    SAYS(told("RES-9", "prison or other custody"));
    SAYS(told("RES-4", "to whose area the hospital sent the person"));
    another_person();
    code(home(SWINDON, "2000-01-01", NULL), S117_MAIN_HOME, S117_YES);
    home(WESTMINSTER, "2001-01-01", NULL);
    s117_fact s3 = order(S117_POWER_S3, "2016-01-01", NULL, 0);
    text(child(S117_KIND_TRANSFER, s3, "2016-02-01", NULL, 0), S117_AREA, CARDIFF);
    ask_why("2016-08-01");
    SAYS(told("RES-3", "Not City of Westminster: the home in its area was not the main one."));
    SAYS(told("RES-9", "Not City of Cardiff"));
}

/* Bournemouth became part of Bournemouth, Christchurch and Poole on 1 April 2019. */
static void reorganised(void **state)
{
    (void)state;
    plain_life(BOURNEMOUTH);
    ask_why("2020-01-01");
    SAYS(told("RES-18", "what it owed passed to"));
    assert_string_equal(s117_why_not_body_code(why, nth_of("RES-18", 0)), BOURNEMOUTH);
}

/* ---- NHS bodies ---------------------------------------------------------------------------------- */

static s117_fact practice(const char *body, const char *from, const char *to)
{
    s117_fact fact = add(S117_KIND_REGISTRATION, 0, from, to);
    text(fact, S117_NHS_BODY, body);
    return fact;
}

/* SI 2022/635 regs 5, 7(2): the board on the day of the application; moving and changing practice make no difference (NHS-36), nor does
 * the area that the council goes by (W2). Boards: QOX, QWU, QMF. */
static void not_the_present_board(void **state)
{
    (void)state;
    s117_fact old = home(SWINDON, "2000-01-01", "2023-06-01");
    text(old, S117_NHS_BODY, "QWU");
    practice("QOX", "2000-01-01", "2023-06-01");
    s117_fact s3 = order(S117_POWER_S3, "2023-01-10", "2023-06-01", S117_END_DISCHARGED);
    when(s3, S117_APPLICATION, "2023-01-10");
    s117_fact now = practice("QMF", "2023-06-01", NULL);
    text(home(WESTMINSTER, "2023-06-01", NULL), S117_NHS_BODY, "QRV");
    ask_why("2024-01-01");
    SAYS(told("NHS-36", "the body of the present GP practice"));
    SAYS(told("NHS-36", "the body for the present home: what counts is who was responsible for the person on 10 January 2023."));
    SAYS(told("NHS-27", "though the council goes by a home in its area"));
    assert_string_equal(s117_why_not_body_code(why, nth_of("NHS-36", 0)), "QMF");
    assert_int_equal(s117_why_not_fact(why, nth_of("NHS-36", 0), 0), now);
    assert_int_equal(s117_why_not_about(why, nth_of("NHS-36", 0)), S117_SETTLES_NHS);
    SAYS(nth_of("NHS-11", 0) < 0);
    code(s3, S117_ARRANGED_BY, S117_ARRANGED_NHSE);
    ask_why("2024-01-01");
    SAYS(told("NHS-11", "though it arranged the detention"));
    s117_fact service = add(S117_KIND_NHSE_SERVICE, 0, "2023-06-01", NULL);
    code(service, S117_NHSE_SERVICE, S117_NHSE_SPECIALISED);
    ask_why("2024-01-01");
    SAYS(told("NHS-11", "only the service that it must arrange"));
    s117_person_withdraw(who, now, day_of("2023-07-01"));
    ask_why("2024-01-01");
    SAYS(!told("NHS-36", "present GP practice"));
}

/* ---- the handle ---------------------------------------------------------------------------------- */

static void reading(void **state)
{
    char small[8];
    (void)state;
    order(S117_POWER_S2, "2016-03-01", "2016-03-20", S117_END_DISCHARGED);
    ask_why("2016-04-01");
    s117_person_free(who); /* self-contained */
    assert_int_equal(s117_person_new(NULL, &who), S117_OK);
    size_t length = s117_why_not_text(why, NULL, 0);
    assert_true(length > 100);
    assert_int_equal(s117_why_not_text(why, small, sizeof small), length);
    assert_string_equal(small, "Why not");
    static const int32_t beyond[] = {-1, 1};
    for (int i = 0; i < 2; i++) {
        assert_null(s117_why_not_rule(why, beyond[i]));
        assert_null(s117_why_not_citation(why, beyond[i]));
        assert_null(s117_why_not_condition(why, beyond[i]));
        assert_null(s117_why_not_sentence(why, beyond[i]));
        assert_null(s117_why_not_body_code(why, beyond[i]));
        assert_int_equal(s117_why_not_about(why, beyond[i]), 0);
        assert_int_equal(s117_why_not_fact(why, beyond[i], 0), 0);
    }
    assert_int_equal(s117_why_not_count(NULL), 0);
    assert_int_equal(s117_why_not_text(NULL, small, sizeof small), 0);
    s117_why_not_free(NULL);
    s117_why_not *other = NULL;
    assert_int_equal(s117_why_not_new(law, who, 0, NULL, NULL), S117_E_NULL);
    assert_int_equal(s117_why_not_new(NULL, who, 0, NULL, &other), S117_E_NULL);
    assert_int_equal(s117_why_not_new(law, who, S117_DATE_OPEN, NULL, &other), S117_E_DATE);
    plain_life(SWINDON);
    ask_why("2016-07-01");
    assert_int_equal(s117_why_not_count(why), 0);
    assert_int_equal(s117_why_not_text(why, NULL, 0), 0);
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
        order(S117_POWER_S2, "2016-03-01", "2016-03-20", S117_END_DISCHARGED);
        long live = p.live;
        s117_why_not *other = NULL;
        p.calls = 0;
        p.fail_at = nth;
        s117_status status = s117_why_not_new(law, who, day_of("2016-04-01"), NULL, &other);
        done = status == S117_OK;
        assert_true(done || (status == S117_E_MEMORY && other == NULL && p.live == live));
        s117_why_not_free(other);
        s117_person_free(who);
        probe_assert_clean(&p);
        assert_int_equal(s117_person_new(NULL, &who), S117_OK);
    }
    assert_true(nth > 4);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST_WHY(only_section_2), TEST_WHY(several_that_do_not_count), TEST_WHY(nothing_on_record), TEST_WHY(the_nearest),
        TEST_WHY(too_early_or_on_a_reading), TEST_WHY(not_yet), TEST_WHY(ended_by_decisions), TEST_WHY(ended_by_death_notice_or_reading),
        TEST_WHY(endings_that_did_not_count), TEST_WHY(endings_not_shown), TEST_WHY(not_settled), TEST_WHY(not_worcestershire),
        TEST_WHY(other_homes), TEST_WHY(reorganised), TEST_WHY(not_the_present_board), TEST_WHY(reading), TEST_WHY(no_memory)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
