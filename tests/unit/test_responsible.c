/* From a detention to the council: the decision tree of §4.3; RES-1 to RES-8, 18, 19, 23; OP-1, 19, 27, 33. */
#include "answers_help.h"
#include "../../src/rules/residence.h"

/* ---- which test --------------------------------------------------------------------------------------- */

/* RES-1, RES-2 and Care Act s75(12). Test case 9. */
static void the_older_test_and_the_new(void **state)
{
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    order(S117_POWER_S3, "2012-01-01", "2012-06-01", S117_END_DISCHARGED);
    home(WESTMINSTER, "2016-01-01", NULL);
    ask("2013-01-01");
    HOLDS(reason_given("RES-1"));
    HOLDS(!went_through("OP-19")); /* before 1 April 2015 there was no other */
    ask("2018-01-01");
    HOLDS(is_council(SWINDON));
    HOLDS(reason_given("RES-1"));
    HOLDS(went_through("OP-19"));
    order(S117_POWER_S3, "2019-01-01", "2019-06-01", S117_END_DISCHARGED);
    ask("2019-07-01");
    HOLDS(reason_given("RES-2"));
    law_is("OP-19", 'B', NULL);
    ask("2018-01-01");
    HOLDS(!reason_given("RES-1"));
}

/* A detention from before April 2015, and aftercare only from after it: the new test. */
static void detained_before_out_after(void **state)
{
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    order(S117_POWER_S3, "2015-01-01", "2015-05-01", S117_END_DISCHARGED);
    ask("2015-06-01");
    HOLDS(reason_given("RES-2"));
    HOLDS(reason_given("RES-3"));
}

/* ---- the day that is tested ------------------------------------------------------------------------------ */

/* RES-6: back to the section 136 that led to it; custody joined to it too. A day's gap breaks the chain. */
static void the_unbroken_detention(void **state)
{
    (void)state;
    home(SWINDON, "2000-01-01", "2015-12-01");
    add(S117_KIND_CUSTODY, 0, "2015-12-01", "2015-12-03");
    order(S117_POWER_S136, "2015-12-03", "2015-12-04", S117_END_REPLACED);
    order(S117_POWER_S2, "2015-12-04", "2016-01-01", S117_END_REPLACED);
    order(S117_POWER_S3, "2016-01-01", NULL, 0);
    ask("2016-02-01");
    HOLDS(is_council(SWINDON));
    assert_int_equal(s117_determination_chain_from(answer), day_of("2015-12-01"));
    assert_int_equal(s117_determination_chain_count(answer), 4);
    HOLDS(reason_given("RES-6"));
    when(2, S117_TO, "2015-12-02"); /* custody ended before the 136 */
    ask("2016-02-01");
    assert_int_equal(s117_determination_chain_from(answer), day_of("2015-12-03"));
    assert_int_equal(s117_determination_chain_count(answer), 3);
}

/* RES-8: a move between hospitals changes nothing. */
static void moved_between_hospitals(void **state)
{
    s117_fact detention, move;
    (void)state;
    detention = plain_life(SWINDON);
    move = child(S117_KIND_TRANSFER, detention, "2016-03-01", NULL, 0);
    text(move, S117_AREA, WESTMINSTER);
    ask("2016-04-01");
    HOLDS(is_council(SWINDON));
    HOLDS(reason_given("RES-8"));
    ask("2016-02-01");
    HOLDS(!reason_given("RES-8"));
}

/* OP-33: arrival here; on reading B the real detention elsewhere, if that was earlier. RES-23. */
static void transferred_in(void **state)
{
    s117_fact in, sent;
    (void)state;
    home(SWINDON, "2000-01-01", "2014-01-01");
    home_abroad(S117_NATION_SCOTLAND, "2014-01-01", NULL);
    in = order(S117_POWER_S80B, "2016-01-01", "2016-06-01", S117_END_DISCHARGED);
    code(in, S117_CORRESPONDING, S117_POWER_S3);
    when(in, S117_ORIGINAL_FROM, "2013-01-01");
    sent = add(S117_KIND_DESTINATION, in, "2016-06-01", NULL);
    text(sent, S117_AREA, WESTMINSTER);
    ask("2016-07-01");
    HOLDS(is_council(WESTMINSTER));
    HOLDS(reason_given("RES-23"));
    HOLDS(went_through("OP-33"));
    law_is("OP-33", 'B', NULL);
    ask("2016-07-01");
    HOLDS(is_council(SWINDON));
    when(in, S117_ORIGINAL_FROM, "2016-03-01"); /* not earlier: no such date */
    ask("2016-07-01");
    HOLDS(is_council(WESTMINSTER));
}

/* Nothing on record before arrival: from elsewhere, so limb (c). */
static void transferred_in_from_nowhere_on_record(void **state)
{
    s117_fact in, sent;
    (void)state;
    in = order(S117_POWER_S84, "2016-01-01", "2016-06-01", S117_END_DISCHARGED);
    sent = add(S117_KIND_DESTINATION, in, "2016-06-01", NULL);
    text(sent, S117_AREA, WESTMINSTER);
    ask("2016-07-01");
    HOLDS(is_council(WESTMINSTER));
}

/* ---- limb (c) ------------------------------------------------------------------------------------------- */

/* "Sent to": for this order, or at a day since; what is said of the order itself comes first; the last one counts. */
static void sent_to(void **state)
{
    s117_fact detention, sent;
    (void)state;
    home_abroad(S117_NATION_ABROAD, "2000-01-01", NULL);
    detention = order(S117_POWER_S3, "2016-01-01", "2016-06-01", S117_END_DISCHARGED);
    sent = add(S117_KIND_DESTINATION, 0, "2015-01-01", NULL); /* of an earlier time */
    text(sent, S117_AREA, CARDIFF);
    ask("2016-07-01");
    HOLDS(is_council(NULL));
    HOLDS(lacks(S117_MISSING_DESTINATION));
    sent = add(S117_KIND_DESTINATION, 0, "2016-05-20", NULL);
    text(sent, S117_AREA, CARDIFF);
    ask("2016-07-01");
    HOLDS(is_council(CARDIFF));
    ask("2016-05-19"); /* not yet sent */
    HOLDS(is_council(NULL));
    sent = add(S117_KIND_DESTINATION, detention, "2016-06-01", NULL);
    text(sent, S117_AREA, SWINDON);
    ask("2016-07-01");
    HOLDS(is_council(SWINDON));
    text(sent, S117_AREA, ""); /* sent nobody knows where */
    ask("2016-07-01");
    HOLDS(!is_council(SWINDON));
}

/* OP-27: immediately before detention, failing that sent (Hall); reading B, resident at discharge. */
static void resident_when(void **state)
{
    s117_fact sent, passing;
    (void)state;
    home(WORCESTERSHIRE, "2000-01-01", "2015-06-01"); /* given up */
    passing = home(CARDIFF, "2015-12-01", "2016-02-01");
    code(passing, S117_SETTLED, S117_NO);
    order(S117_POWER_S3, "2016-01-01", "2016-06-01", S117_END_DISCHARGED);
    home(WESTMINSTER, "2016-06-01", NULL);
    sent = add(S117_KIND_DESTINATION, 0, "2016-06-01", NULL);
    text(sent, S117_AREA, SWINDON);
    ask("2016-07-01");
    HOLDS(is_council(CARDIFF));
    HOLDS(went_through("OP-27"));
    law_is("OP-27", 'B', NULL);
    ask("2016-07-01");
    HOLDS(is_council(WESTMINSTER));
    ask("2016-02-01"); /* not discharged yet */
    HOLDS(is_council(NULL));
}

/* ---- councils that come and go: RES-18 --------------------------------------------------------------------- */

static void a_council_that_was_merged(void **state)
{
    (void)state;
    plain_life(BOURNEMOUTH);
    ask("2019-03-31");
    HOLDS(is_council(BOURNEMOUTH));
    HOLDS(!reason_given("RES-18"));
    ask("2019-04-01");
    HOLDS(is_council(BCP));
    HOLDS(reason_given("RES-18"));
}

/* A split needs the part; one that no successor took leaves all of them. */
static void a_council_that_was_split(void **state)
{
    s117_fact place;
    (void)state;
    plain_life(CUMBRIA);
    place = 1;
    ask("2023-03-31");
    HOLDS(is_council(CUMBRIA));
    ask("2023-04-01");
    HOLDS(is_council(NULL));
    assert_int_equal(s117_determination_council_count(answer), 2);
    HOLDS(lacks(S117_MISSING_LOCALITY));
    text(place, S117_LOCALITY, "E07000026"); /* Allerdale */
    ask("2023-04-01");
    HOLDS(is_council("E06000063"));
    text(place, S117_LOCALITY, "E07000031"); /* South Lakeland */
    ask("2023-04-01");
    HOLDS(is_council("E06000064"));
    text(place, S117_LOCALITY, "NOWHERE");
    ask("2023-04-01");
    HOLDS(is_council(NULL));
}

/* A code that did not exist yet: whoever existed then. */
static void a_code_of_later(void **state)
{
    (void)state;
    plain_life(BCP);
    ask("2018-01-01");
    HOLDS(!is_council(BCP));
    ask("2019-04-01");
    HOLDS(is_council(BCP));
    another_person(); /* only another code for the same council */
    plain_life("E08000038"); /* Barnsley, E08000016 until 2025 */
    ask("2018-01-01");
    HOLDS(is_council("E08000016"));
    another_person();
    plain_life("E08000016");
    ask("2025-06-01");
    HOLDS(is_council("E08000038"));
    HOLDS(!reason_given("RES-18"));
}

/* An area the register lacks, or one that is no local authority: named, not settled. */
static void no_such_council(void **state)
{
    (void)state;
    plain_life("NOBODY");
    ask("2017-01-01");
    HOLDS(is_council(NULL));
    HOLDS(may_be("NOBODY"));
    assert_string_equal(s117_determination_council_name(answer, 0), "NOBODY");
    HOLDS(found(S117_FINDING_BODY_UNKNOWN));
    another_person();
    plain_life(ICB);
    ask("2017-01-01");
    HOLDS(is_council(NULL));
    HOLDS(found(S117_FINDING_BODY_KIND));
}

/* More candidates than can be told: eight, in order of code; those the register lacks come last. */
static void many_candidates(void **state)
{
    static const char *const areas[] = {"ZZ2", "E09000033", "E06000030", "ZZ1", "E10000034", "W06000015", "E06000028",
            "W06000011", "E09000032", "E09000031",
                                        "E09000030", "E09000029"};
    (void)state;
    for (size_t i = 0; i < 7; i++)
        home(areas[i], "2000-01-01", NULL);
    order(S117_POWER_S3, "2016-01-01", NULL, 0);
    ask("2016-02-01");
    HOLDS(is_council(NULL));
    assert_int_equal(s117_determination_council_count(answer), 7);
    for (int32_t i = 0; i + 1 < 5; i++)
        assert_true(strcmp(s117_determination_council_code(answer, i), s117_determination_council_code(answer, i + 1)) < 0);
    assert_string_equal(s117_determination_council_code(answer, 5), "ZZ1");
    assert_string_equal(s117_determination_council_code(answer, 6), "ZZ2");
    for (size_t i = 7; i < sizeof areas / sizeof areas[0]; i++)
        home(areas[i], "2000-01-01", NULL);
    ask("2016-02-01");
    assert_int_equal(s117_determination_council_count(answer), S117I_CANDIDATES_MAX);
}

/* ---- afterwards ------------------------------------------------------------------------------------------------ */

/* RES-5, EVT-8, RES-20. */
static void later_moves(void **state)
{
    s117_fact place;
    (void)state;
    plain_life(SWINDON);
    place = home(WESTMINSTER, "2017-01-01", NULL);
    ask("2017-06-01");
    HOLDS(is_council(SWINDON));
    HOLDS(reason_given("RES-5"));
    HOLDS(reason_given("EVT-8"));
    code(place, S117_PLACED_UNDER, S117_UNDER_S117);
    ask("2017-06-01");
    HOLDS(reason_given("RES-20"));
    ask("2016-12-01");
    HOLDS(!reason_given("RES-5"));
}

/* Nothing to be responsible for. */
static void no_duty(void **state)
{
    s117i_duty none = {0};
    s117i_responsible_body body;
    (void)state;
    s117i_view view = {.person = who, .law = &law->law, .known_by = S117_DATE_OPEN, .as_at = day_of("2020-01-01")};
    s117i_responsible(&view, &none, &none, view.as_at, &body);
    assert_int_equal(body.state, S117_COUNCIL_NONE);
    assert_int_equal(body.count, 0);
}

/* A destination without a day counts only if it is said to belong to the order. */
static void sent_on_a_day_nobody_knows(void **state)
{
    s117_fact detention, sent;
    (void)state;
    home_abroad(S117_NATION_ABROAD, "2000-01-01", NULL);
    detention = order(S117_POWER_S3, "2016-01-01", "2016-06-01", S117_END_DISCHARGED);
    sent = add(S117_KIND_DESTINATION, 0, NULL, NULL);
    text(sent, S117_AREA, CARDIFF);
    ask("2016-07-01");
    HOLDS(lacks(S117_MISSING_DESTINATION));
    sent = add(S117_KIND_DESTINATION, detention, NULL, NULL);
    text(sent, S117_AREA, SWINDON);
    ask("2016-07-01");
    HOLDS(is_council(SWINDON));
    HOLDS(reason_given("RES-4"));
}

/* A register in which one council took over from several, and one was split into more than can be named. */
static void registers_of_the_host(void **state)
{
    s117_config *config = NULL;
    char part[32];
    (void)state;
    assert_int_equal(s117_config_new(NULL, &config), S117_OK);
    assert_int_equal(s117_config_add_body(config, "OLD", S117_BODY_LOCAL_AUTHORITY, S117_NATION_ENGLAND, "Old",
            S117_DATE_UNKNOWN, day_of("2018-01-01")), S117_OK);
    for (int i = 0; i < 12; i++) {
        snprintf(part, sizeof part, "PART%02d", i);
        assert_int_equal(s117_config_add_body(config, part, S117_BODY_LOCAL_AUTHORITY, S117_NATION_ENGLAND, part,
                day_of("2018-01-01"), S117_DATE_OPEN), S117_OK);
        assert_int_equal(s117_config_add_succession(config, "OLD", part, day_of("2018-01-01"), NULL), S117_OK);
    }
    assert_int_equal(s117_config_add_body(config, "NEW", S117_BODY_LOCAL_AUTHORITY, S117_NATION_ENGLAND, "New",
            day_of("2018-01-01"), S117_DATE_OPEN), S117_OK);
    for (int i = 0; i < 12; i++) {
        snprintf(part, sizeof part, "WAS%02d", i);
        assert_int_equal(s117_config_add_body(config, part, S117_BODY_LOCAL_AUTHORITY, S117_NATION_ENGLAND, part,
                S117_DATE_UNKNOWN, day_of("2018-01-01")), S117_OK);
        assert_int_equal(s117_config_add_succession(config, part, "NEW", day_of("2018-01-01"), NULL), S117_OK);
    }
    assert_int_equal(s117_config_add_succession(config, "WAS00", "NEW", day_of("2018-01-01"), "P1"), S117_OK); /* named twice */
    s117_engine_free(law);
    assert_int_equal(s117_engine_new(config, &law), S117_OK);
    s117_config_free(config);
    plain_life("OLD");
    ask("2019-01-01");
    HOLDS(is_council(NULL));
    assert_int_equal(s117_determination_council_count(answer), S117I_CANDIDATES_MAX);
    another_person();
    plain_life("NEW"); /* by a name of later: whoever was there then */
    ask("2017-01-01");
    HOLDS(is_council(NULL));
    assert_int_equal(s117_determination_council_count(answer), S117I_CANDIDATES_MAX);
    ask("2018-01-01");
    HOLDS(is_council("NEW"));
}

/* Two candidates, both of which passed to one council: settled. */
static void candidates_that_became_one(void **state)
{
    (void)state;
    home(BOURNEMOUTH, "2000-01-01", NULL);
    home("E06000029", "2005-01-01", NULL); /* Poole */
    order(S117_POWER_S3, "2016-01-01", "2016-06-01", S117_END_DISCHARGED);
    ask("2018-01-01");
    HOLDS(is_council(NULL));
    ask("2020-01-01");
    HOLDS(is_council(BCP));
}

/* OP-33: nothing on record at the time of the real detention; one that was abroad. */
static void original_detention_without_a_home(void **state)
{
    s117_fact in;
    (void)state;
    in = order(S117_POWER_S80B, "2016-01-01", "2016-06-01", S117_END_DISCHARGED);
    code(in, S117_CORRESPONDING, S117_POWER_S3);
    when(in, S117_ORIGINAL_FROM, "2013-01-01");
    ask("2016-07-01");
    HOLDS(!went_through("OP-33"));
    home_abroad(S117_NATION_SCOTLAND, "2000-01-01", NULL);
    ask("2016-07-01");
    HOLDS(!went_through("OP-33"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(the_older_test_and_the_new), TEST(detained_before_out_after), TEST(the_unbroken_detention),
        TEST(moved_between_hospitals), TEST(transferred_in), TEST(transferred_in_from_nowhere_on_record), TEST(sent_to),
        TEST(resident_when), TEST(a_council_that_was_merged), TEST(a_council_that_was_split), TEST(a_code_of_later),
        TEST(no_such_council), TEST(many_candidates), TEST(later_moves), TEST(no_duty), TEST(sent_on_a_day_nobody_knows),
        TEST(registers_of_the_host), TEST(candidates_that_became_one), TEST(original_detention_without_a_home)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
