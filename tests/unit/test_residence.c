/* Where a person was resident: §4.1 and §4.2 of the law for councils; RES-9 to RES-12, 19; OP-15, 16, 26. */
#include "answers_help.h"

static s117_fact detained(const char *from) { return order(S117_POWER_S3, from, NULL, 0); }

#define RESPONSIBLE(area)                             \
    do {                                              \
        ask("2016-02-01");                            \
        HOLDS(is_council(area));                      \
    } while (0)

/* ---- Shah: voluntarily, and for settled purposes ---------------------------------------------------- */

static void a_settled_home(void **state)
{
    (void)state;
    home(WESTMINSTER, "2000-01-01", "2015-12-31");
    home(SWINDON, "2015-12-31", NULL); /* "whether of short or long duration" */
    detained("2016-01-01");
    RESPONSIBLE(SWINDON);
    HOLDS(reason_given("RES-2"));
    HOLDS(reason_given("RES-3"));
}

static void the_day_before_counts(void **state)
{
    (void)state;
    home(SWINDON, "2000-01-01", "2015-12-31");
    home(WESTMINSTER, "2016-01-01", NULL); /* from the day of detention: too late */
    detained("2016-01-01");
    ask("2016-02-01");
    HOLDS(!is_council(WESTMINSTER));
}

/* Nobody says whether it was settled: taken as settled, and said so. */
static void taken_as_settled(void **state)
{
    s117_fact place;
    (void)state;
    place = home(SWINDON, "2000-01-01", NULL);
    code(place, S117_SETTLED, S117_UNKNOWN);
    detained("2016-01-01");
    RESPONSIBLE(SWINDON);
    HOLDS(found(S117_FINDING_SETTLED_ASSUMED));
    HOLDS(lacks(S117_MISSING_SETTLED));
}

/* A holiday or a crisis stay is no home; the kept home is. */
static void a_passing_stay(void **state)
{
    s117_fact holiday;
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    holiday = home(WESTMINSTER, "2015-12-20", "2016-01-10");
    code(holiday, S117_SETTLED, S117_NO);
    detained("2016-01-01");
    RESPONSIBLE(SWINDON);
}

/* No settled residence anywhere: limb (c), where resident in the weaker sense. */
static void a_passing_stay_alone(void **state)
{
    s117_fact passing;
    (void)state;
    home(SWINDON, "2000-01-01", "2015-06-01");
    passing = home(WESTMINSTER, "2015-12-20", NULL);
    code(passing, S117_SETTLED, S117_NO);
    detained("2016-01-01");
    RESPONSIBLE(WESTMINSTER);
    HOLDS(reason_given("RES-4"));
    HOLDS(went_through("OP-27"));
}

static void no_fixed_abode(void **state)
{
    s117_fact street, sent;
    (void)state;
    street = home(WESTMINSTER, "2015-01-01", NULL);
    code(street, S117_ACCOMMODATION, S117_ACC_NO_FIXED_ABODE);
    detained("2016-01-01");
    ask("2016-02-01");
    HOLDS(is_council(NULL));
    HOLDS(lacks(S117_MISSING_DESTINATION));
    sent = add(S117_KIND_DESTINATION, 0, "2016-01-20", NULL);
    text(sent, S117_AREA, SWINDON);
    RESPONSIBLE(SWINDON);
    HOLDS(reason_given("RES-4"));
}

/* Nothing on record. */
static void nowhere_on_record(void **state)
{
    (void)state;
    detained("2016-01-01");
    RESPONSIBLE(NULL);
    HOLDS(lacks(S117_MISSING_RESIDENCE));
    HOLDS(reason_given("RES-19"));
}

/* A home, but nobody says in whose area. */
static void a_home_without_an_area(void **state)
{
    (void)state;
    home(NULL, "2000-01-01", NULL);
    detained("2016-01-01");
    RESPONSIBLE(NULL);
    HOLDS(lacks(S117_MISSING_AREA));
}

/* ---- imposed: RES-9 --------------------------------------------------------------------------------- */

static void imposed_places(void **state)
{
    static const int32_t imposed[] = {S117_UNDER_GUARDIANSHIP, S117_UNDER_CONDITION, S117_UNDER_BAIL, S117_UNDER_SECURE};
    s117_fact place;
    (void)state;
    home(SWINDON, "2000-01-01", "2015-01-01");
    place = home(WESTMINSTER, "2015-01-01", NULL);
    detained("2016-01-01");
    for (size_t i = 0; i < sizeof imposed / sizeof imposed[0]; i++) {
        code(place, S117_PLACED_UNDER, imposed[i]);
        RESPONSIBLE(NULL); /* uncertain, with both */
        HOLDS(may_be(SWINDON));
        HOLDS(may_be(WESTMINSTER));
        HOLDS(lacks(S117_MISSING_CHOICE));
    }
    code(place, S117_CHOICE, S117_CHOICE_OWN); /* evidence otherwise */
    code(place, S117_PLACED_UNDER, S117_UNDER_BAIL);
    RESPONSIBLE(WESTMINSTER);
    code(place, S117_PLACED_UNDER, 0);
    code(place, S117_CHOICE, S117_CHOICE_IMPOSED);
    RESPONSIBLE(NULL);
    code(place, S117_CHOICE, 0);
    code(place, S117_ACCOMMODATION, S117_ACC_APPROVED_PREMISES);
    RESPONSIBLE(NULL);
}

/* A home kept beside the imposed place is the home. */
static void imposed_beside_a_home(void **state)
{
    s117_fact place;
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    place = home(WESTMINSTER, "2015-01-01", NULL);
    code(place, S117_PLACED_UNDER, S117_UNDER_CONDITION);
    detained("2016-01-01");
    RESPONSIBLE(SWINDON);
    HOLDS(reason_given("RES-9"));
}

/* [56]-[57]: back to before custody. Test case 6: home in A, prisons B and C, then section 47. */
static void from_prison(void **state)
{
    s117_fact prison;
    (void)state;
    home(SWINDON, "2000-01-01", "2010-01-01");
    prison = add(S117_KIND_CUSTODY, 0, "2010-01-01", "2013-01-01");
    text(prison, S117_AREA, WESTMINSTER);
    prison = add(S117_KIND_CUSTODY, 0, "2013-01-01", NULL);
    text(prison, S117_AREA, CARDIFF);
    order(S117_POWER_S47, "2016-01-01", NULL, 0);
    RESPONSIBLE(SWINDON);
    HOLDS(reason_given("RES-9"));
}

/* In custody since ever: nothing before it is known. */
static void in_custody_since_ever(void **state)
{
    (void)state;
    add(S117_KIND_CUSTODY, 0, NULL, NULL);
    order(S117_POWER_S47, "2016-01-01", NULL, 0);
    RESPONSIBLE(NULL);
    HOLDS(lacks(S117_MISSING_RESIDENCE));
}

/* OP-28: the home was lost during the sentence. */
static void lost_during_a_sentence(void **state)
{
    s117_fact sent;
    (void)state;
    law_is("OP-28", 'B', NULL);
    home(SWINDON, "2000-01-01", "2012-01-01");
    add(S117_KIND_CUSTODY, 0, "2010-01-01", NULL);
    s117_fact transfer = order(S117_POWER_S47, "2016-01-01", NULL, 0);
    sent = add(S117_KIND_DESTINATION, transfer, "2016-01-20", NULL);
    text(sent, S117_AREA, WESTMINSTER);
    RESPONSIBLE(WESTMINSTER);
    law_is(NULL, 0, NULL);
    RESPONSIBLE(SWINDON);
    HOLDS(went_through("OP-28"));
}

/* ---- whose mind: RES-10, RES-12, OP-15 ---------------------------------------------------------------- */

static void a_decision_made_for_the_person(void **state)
{
    static const int32_t deciders[] = {S117_CHOICE_BEST_INTERESTS, S117_CHOICE_ATTORNEY, S117_CHOICE_COURT};
    s117_fact place;
    (void)state;
    home(WORCESTERSHIRE, "2000-01-01", "2014-07-01");
    place = placed(SWINDON, "2014-07-01", NULL, S117_UNDER_CARE_ACT, S117_ACC_CARE_HOME, WORCESTERSHIRE);
    code(place, S117_CAPACITY, S117_NO);
    detained("2016-01-01");
    for (size_t i = 0; i < 3; i++) {
        code(place, S117_CHOICE, deciders[i]);
        RESPONSIBLE(SWINDON);
        HOLDS(reason_given("RES-10"));
        HOLDS(reason_given("RES-11"));
        HOLDS(went_through("OP-15"));
    }
    code(place, S117_DECIDER_DISPUTED, S117_YES);
    RESPONSIBLE(NULL);
    HOLDS(may_be(SWINDON));
    HOLDS(may_be(WORCESTERSHIRE));
    code(place, S117_DECIDER_DISPUTED, 0);
    code(place, S117_CHOICE, 0); /* without capacity, and nobody says who decided */
    RESPONSIBLE(NULL);
    HOLDS(lacks(S117_MISSING_CHOICE));
}

static void the_persons_own_wishes(void **state)
{
    s117_fact place;
    (void)state;
    law_is("OP-15", 'B', NULL);
    home(WORCESTERSHIRE, "2000-01-01", "2014-07-01");
    place = placed(SWINDON, "2014-07-01", NULL, S117_UNDER_CARE_ACT, S117_ACC_CARE_HOME, WORCESTERSHIRE);
    code(place, S117_CHOICE, S117_CHOICE_BEST_INTERESTS);
    detained("2016-01-01");
    RESPONSIBLE(NULL);
    code(place, S117_OWN_WISH, S117_YES);
    RESPONSIBLE(SWINDON);
    code(place, S117_OWN_WISH, S117_NO);
    ask("2016-02-01");
    HOLDS(!is_council(SWINDON));
}

/* No Children Act deeming; parents decide. A child placed by a council, and nobody says who decided: asked. */
static void a_child(void **state)
{
    s117_fact place;
    (void)state;
    add(S117_KIND_BIRTH, 0, "2000-01-01", NULL);
    home(SWINDON, "2000-01-01", "2015-06-01");
    place = placed(WESTMINSTER, "2015-06-01", NULL, S117_UNDER_CHILDREN_ACT, S117_ACC_CHILDRENS_HOME, SWINDON);
    detained("2016-01-01");
    RESPONSIBLE(NULL); /* test case 10: facts */
    code(place, S117_CHOICE, S117_CHOICE_PARENTS);
    RESPONSIBLE(WESTMINSTER);
    HOLDS(reason_given("RES-12"));
    HOLDS(reason_given("ELIG-10"));
}

/* RES-11: placed by a council, settled: the area it is in. In its own area there is nothing to tell. */
static void placed_by_a_council(void **state)
{
    s117_fact place;
    (void)state;
    place = placed(SWINDON, "2014-07-01", NULL, S117_UNDER_S117, S117_ACC_SUPPORTED_LIVING, WORCESTERSHIRE);
    code(place, S117_CHOICE, S117_CHOICE_OWN);
    detained("2016-01-01");
    RESPONSIBLE(SWINDON);
    HOLDS(strstr(reason_words("RES-11"), "Worcestershire") != NULL);
    text(place, S117_PLACED_BY, SWINDON);
    RESPONSIBLE(SWINDON);
    HOLDS(!reason_given("RES-11"));
    text(place, S117_PLACED_BY, "");
    RESPONSIBLE(SWINDON);
    HOLDS(reason_given("RES-11"));
}

/* ---- two homes: OP-26 -------------------------------------------------------------------------------- */

static void two_homes(void **state)
{
    s117_fact second;
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    second = home(WESTMINSTER, "2005-01-01", NULL);
    detained("2016-01-01");
    RESPONSIBLE(NULL);
    HOLDS(may_be(SWINDON));
    HOLDS(may_be(WESTMINSTER));
    HOLDS(lacks(S117_MISSING_MAIN_HOME));
    HOLDS(went_through("OP-26"));
    HOLDS(s117_determination_decider(answer) == S117_DECIDER_SECRETARY_OF_STATE);
    code(second, S117_MAIN_HOME, S117_YES);
    RESPONSIBLE(WESTMINSTER);
    code(1, S117_MAIN_HOME, S117_YES); /* two main homes are no answer */
    RESPONSIBLE(NULL);
    law_is("OP-26", 'B', NULL);
    RESPONSIBLE(SWINDON);
}

static void two_homes_in_one_area(void **state)
{
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    home(SWINDON, "2005-01-01", NULL);
    detained("2016-01-01");
    RESPONSIBLE(SWINDON);
    HOLDS(!went_through("OP-26"));
}

/* A doubt about one place is a doubt about the answer; two records of it do not settle it. */
static void a_doubtful_home(void **state)
{
    s117_fact place;
    (void)state;
    place = home(SWINDON, "2000-01-01", NULL);
    code(place, S117_CAPACITY, S117_NO);
    detained("2016-01-01");
    RESPONSIBLE(NULL);
    HOLDS(may_be(SWINDON));
    place = home(SWINDON, "2000-01-01", NULL);
    code(place, S117_CAPACITY, S117_NO);
    RESPONSIBLE(NULL);
    home(WESTMINSTER, "2005-01-01", NULL); /* beside a clear one: both */
    RESPONSIBLE(NULL);
    HOLDS(may_be(WESTMINSTER));
    HOLDS(may_be(SWINDON));
}

/* One of two homes nobody can place: the other is not the answer for that. */
static void a_second_home_nobody_knows_where(void **state)
{
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    home(NULL, "2005-01-01", NULL);
    detained("2016-01-01");
    RESPONSIBLE(NULL);
}

/* ---- in hospital informally, home lost: OP-16 ----------------------------------------------------------- */

static void home_lost_in_hospital(void **state)
{
    s117_fact in;
    (void)state;
    home(SWINDON, "2000-01-01", "2015-10-01");
    in = stay(WESTMINSTER, "2015-09-01", "2016-01-01");
    detained("2016-01-01");
    RESPONSIBLE(WESTMINSTER); /* limb (c): "resident" in the Sunderland sense */
    HOLDS(went_through("OP-16"));
    HOLDS(reason_given("RES-9"));
    text(in, S117_AREA, "");
    RESPONSIBLE(NULL);
    HOLDS(lacks(S117_MISSING_HOSPITAL_AREA) || lacks(S117_MISSING_DESTINATION));
    law_is("OP-16", 'B', NULL);
    RESPONSIBLE(SWINDON);
}

/* The home kept: it stays the home. */
static void home_kept_in_hospital(void **state)
{
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    stay(WESTMINSTER, "2015-09-01", "2016-01-01");
    detained("2016-01-01");
    RESPONSIBLE(SWINDON);
}

/* OP-1: the home was lost under section 2. Test case 4. */
static void home_lost_under_section_2(void **state)
{
    s117_fact sent;
    (void)state;
    home(SWINDON, "2000-01-01", "2015-12-20");
    order(S117_POWER_S2, "2015-12-01", "2015-12-25", S117_END_REPLACED);
    detained("2015-12-25");
    RESPONSIBLE(SWINDON);
    HOLDS(went_through("OP-1"));
    HOLDS(reason_given("RES-6"));
    law_is("OP-1", 'B', NULL);
    RESPONSIBLE(NULL);
    sent = add(S117_KIND_DESTINATION, 0, "2016-01-20", NULL);
    text(sent, S117_AREA, WESTMINSTER);
    RESPONSIBLE(WESTMINSTER);
}

/* ---- before 1 April 2015: "resident" -------------------------------------------------------------------- */

static void the_older_test(void **state)
{
    s117_fact passing;
    (void)state;
    home(SWINDON, "2000-01-01", "2009-01-01");
    stay(WESTMINSTER, "2008-12-01", "2010-01-01");
    order(S117_POWER_S3, "2010-01-01", "2010-06-01", S117_END_DISCHARGED);
    ask("2010-07-01");
    HOLDS(is_council(WESTMINSTER)); /* Sunderland */
    HOLDS(reason_given("RES-1"));
    another_person();
    passing = home(SWINDON, "2009-12-01", NULL);
    code(passing, S117_SETTLED, S117_NO);
    order(S117_POWER_S3, "2010-01-01", "2010-06-01", S117_END_DISCHARGED);
    ask("2010-07-01");
    HOLDS(is_council(SWINDON)); /* resident, if not ordinarily */
}

/* Ordinarily resident in Scotland or abroad: limb (c). */
static void a_home_elsewhere(void **state)
{
    s117_fact sent, passing;
    (void)state;
    home_abroad(S117_NATION_ABROAD, "2000-01-01", NULL);
    detained("2016-01-01");
    RESPONSIBLE(NULL);
    HOLDS(lacks(S117_MISSING_DESTINATION));
    HOLDS(reason_given("ELIG-11")); /* overseas visitors are not excluded */
    sent = add(S117_KIND_DESTINATION, 0, "2016-01-20", NULL);
    text(sent, S117_AREA, SWINDON);
    RESPONSIBLE(SWINDON); /* test case 12 */
    passing = home(WESTMINSTER, "2015-12-01", NULL); /* a place here as well, though no settled one */
    code(passing, S117_SETTLED, S117_NO);
    RESPONSIBLE(WESTMINSTER);
}

/* Two stays at once in different areas: neither is chosen (D9 of the review); one without an area leaves the other. */
static void two_hospitals_at_once(void **state)
{
    s117_fact second;
    (void)state;
    home(SWINDON, "2000-01-01", "2015-10-01");
    stay(WESTMINSTER, "2015-09-01", "2016-01-01");
    second = stay(CARDIFF, "2015-09-10", "2016-01-01");
    detained("2016-01-01");
    RESPONSIBLE(NULL);
    HOLDS(may_be(WESTMINSTER));
    HOLDS(may_be(CARDIFF));
    text(second, S117_AREA, WESTMINSTER);
    RESPONSIBLE(WESTMINSTER);
    text(second, S117_AREA, "");
    RESPONSIBLE(WESTMINSTER);
    text(second, S117_AREA, CARDIFF);
    text(2, S117_AREA, "");
    RESPONSIBLE(CARDIFF);
}

/* The hospital lay in Scotland: no area here in which to be resident. */
static void a_hospital_elsewhere(void **state)
{
    s117_fact in;
    (void)state;
    home(SWINDON, "2000-01-01", "2015-10-01");
    in = stay(NULL, "2015-09-01", "2016-01-01");
    code(in, S117_NATION, S117_NATION_SCOTLAND);
    detained("2016-01-01");
    RESPONSIBLE(NULL);
    HOLDS(lacks(S117_MISSING_DESTINATION));
}

/* A home given up nobody knows when: it may have been the home. */
static void a_home_that_ended_some_day(void **state)
{
    (void)state;
    home(SWINDON, "2000-01-01", "unknown");
    detained("2016-01-01");
    RESPONSIBLE(NULL);
    HOLDS(may_be(SWINDON));
    HOLDS(lacks(S117_MISSING_END));
    home(WESTMINSTER, "2010-01-01", NULL); /* another that stands */
    ask("2016-02-01");
    HOLDS(may_be(WESTMINSTER) || is_council(WESTMINSTER));
}

/* Two records of one main home are one. */
static void the_main_home_twice(void **state)
{
    s117_fact main_home;
    (void)state;
    main_home = home(SWINDON, "2000-01-01", NULL);
    code(main_home, S117_MAIN_HOME, S117_YES);
    main_home = home(SWINDON, "2000-01-01", NULL);
    code(main_home, S117_MAIN_HOME, S117_YES);
    home(WESTMINSTER, "2005-01-01", NULL);
    detained("2016-01-01");
    RESPONSIBLE(SWINDON);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(a_settled_home), TEST(the_day_before_counts), TEST(taken_as_settled), TEST(a_passing_stay),
        TEST(a_passing_stay_alone), TEST(no_fixed_abode), TEST(nowhere_on_record), TEST(a_home_without_an_area),
        TEST(imposed_places), TEST(imposed_beside_a_home), TEST(from_prison), TEST(in_custody_since_ever),
        TEST(lost_during_a_sentence), TEST(a_decision_made_for_the_person), TEST(the_persons_own_wishes), TEST(a_child),
        TEST(placed_by_a_council), TEST(two_homes), TEST(two_homes_in_one_area), TEST(a_doubtful_home),
        TEST(a_second_home_nobody_knows_where), TEST(home_lost_in_hospital), TEST(home_kept_in_hospital),
        TEST(home_lost_under_section_2), TEST(the_older_test), TEST(a_home_elsewhere), TEST(two_hospitals_at_once),
        TEST(a_hospital_elsewhere), TEST(a_home_that_ended_some_day), TEST(the_main_home_twice)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
