/* Residence as deemed by MHA 2025 s46(3): §1.3 and §4.4 of the law for councils; RES-13 to RES-17, 21, 22, 24; OP-7, OP-8. */
#include "answers_help.h"
#include "../../src/rules/residence.h"

/* In force since 2015, so that every detention here falls under it. */
static void in_force(void) { law_is(NULL, 0, "2015-01-01"); }
static s117_fact detained(void) { return order(S117_POWER_S3, "2016-01-01", NULL, 0); }

#define RESPONSIBLE(area)                             \
    do {                                              \
        ask("2016-02-01");                            \
        HOLDS(is_council(area));                      \
    } while (0)

/* ---- adults ------------------------------------------------------------------------------------------ */

/* Without anything special: Shah. */
static void an_ordinary_home(void **state)
{
    (void)state;
    in_force();
    home(SWINDON, "2000-01-01", NULL);
    detained();
    RESPONSIBLE(SWINDON);
    HOLDS(reason_given("RES-24")); /* not for the NHS body */
}

/* Care Act s39(4). Test case 1: JG would be Worcestershire's. */
static void in_aftercare_accommodation(void **state)
{
    s117_fact place;
    (void)state;
    in_force();
    home(WORCESTERSHIRE, "2000-01-01", "2014-03-10");
    order(S117_POWER_S3, "2014-03-10", "2014-07-01", S117_END_DISCHARGED);
    place = placed(SWINDON, "2014-07-01", NULL, S117_UNDER_S117, S117_ACC_CARE_HOME, NULL);
    code(place, S117_CHOICE, S117_CHOICE_BEST_INTERESTS);
    detained();
    RESPONSIBLE(WORCESTERSHIRE); /* which owed the duty on that day, whoever placed */
    HOLDS(reason_given("RES-15"));
    text(place, S117_PLACED_BY, CARDIFF);
    RESPONSIBLE(WORCESTERSHIRE);
    law_is(NULL, 0, NULL);
    RESPONSIBLE(SWINDON);
    HOLDS(went_through("MHA2025-S46"));
}

/* Nobody knows who owed the duty: as recorded, else asked for. */
static void in_aftercare_accommodation_of_nobody(void **state)
{
    s117_fact place;
    (void)state;
    in_force();
    place = placed(SWINDON, "2014-07-01", NULL, S117_UNDER_S117, S117_ACC_CARE_HOME, NULL);
    detained();
    RESPONSIBLE(NULL);
    HOLDS(lacks(S117_MISSING_PLACED_BY));
    text(place, S117_PLACED_BY, WORCESTERSHIRE);
    RESPONSIBLE(WORCESTERSHIRE);
}

/* s39(5): NHS accommodation, in a hospital or not, leaves it where it was. OP-16 is gone. */
static void in_nhs_accommodation(void **state)
{
    (void)state;
    in_force();
    home(SWINDON, "2000-01-01", "2015-10-01");
    stay(WESTMINSTER, "2015-09-01", "2016-01-01");
    detained();
    RESPONSIBLE(SWINDON);
    HOLDS(reason_given("RES-14"));
    another_person();
    home(SWINDON, "2000-01-01", "2015-06-01");
    placed(WESTMINSTER, "2015-06-01", NULL, S117_UNDER_NHS, S117_ACC_CARE_HOME, NULL);
    detained();
    RESPONSIBLE(SWINDON);
    another_person(); /* one stay after another */
    home(SWINDON, "2000-01-01", "2014-10-01");
    stay(WESTMINSTER, "2014-09-01", "2015-06-01");
    stay(CARDIFF, "2015-06-01", "2016-01-01");
    detained();
    RESPONSIBLE(SWINDON);
}

/* No settled residence then: where the person was present then. */
static void present_before_it(void **state)
{
    s117_fact passing;
    (void)state;
    in_force();
    home(CARDIFF, "2000-01-01", "2015-06-01");
    passing = home(SWINDON, "2015-08-01", "2015-09-01");
    code(passing, S117_SETTLED, S117_NO);
    stay(WESTMINSTER, "2015-09-01", "2016-01-01");
    detained();
    RESPONSIBLE(SWINDON);
    another_person(); /* present in Scotland: no council here; limb (c) */
    passing = home_abroad(S117_NATION_SCOTLAND, "2015-08-01", "2015-09-01");
    code(passing, S117_SETTLED, S117_NO);
    stay(NULL, "2015-09-01", "2016-01-01");
    detained();
    RESPONSIBLE(NULL);
}

/* A stay since ever: nothing before it. */
static void in_hospital_since_ever(void **state)
{
    (void)state;
    in_force();
    stay(WESTMINSTER, NULL, "2016-01-01");
    detained();
    RESPONSIBLE(NULL);
}

/* s39(1): the needs can be met only there, and are met under the Care Act there. RES-16, RES-21; test case 21. */
static void in_specified_accommodation(void **state)
{
    s117_fact place;
    (void)state;
    in_force();
    home(WORCESTERSHIRE, "2000-01-01", "2014-07-01");
    place = placed(SWINDON, "2014-07-01", NULL, S117_UNDER_CARE_ACT, S117_ACC_CARE_HOME, WORCESTERSHIRE);
    detained();
    RESPONSIBLE(NULL);
    HOLDS(lacks(S117_MISSING_ONLY_IN_SPECIFIED));
    HOLDS(may_be(WORCESTERSHIRE));
    HOLDS(may_be(SWINDON));
    code(place, S117_ONLY_IN_SPECIFIED, S117_YES);
    RESPONSIBLE(WORCESTERSHIRE);
    HOLDS(reason_given("RES-16"));
    code(place, S117_ACCOMMODATION, S117_ACC_SHARED_LIVES);
    RESPONSIBLE(WORCESTERSHIRE);
    code(place, S117_ACCOMMODATION, S117_ACC_SUPPORTED_LIVING);
    RESPONSIBLE(WORCESTERSHIRE);
    code(place, S117_ONLY_IN_SPECIFIED, S117_NO);
    RESPONSIBLE(SWINDON);
    code(place, S117_ONLY_IN_SPECIFIED, S117_YES);
    code(place, S117_ACCOMMODATION, S117_ACC_EXTRA_CARE); /* no specified type */
    RESPONSIBLE(SWINDON);
    code(place, S117_ACCOMMODATION, S117_ACC_CARE_HOME);
    code(place, S117_PLACED_UNDER, S117_UNDER_SELF_FUNDED);
    RESPONSIBLE(SWINDON);
    HOLDS(reason_given("RES-21"));
}

/* s39(2): one chain of specified accommodation counts from its start. */
static void from_one_specified_place_to_the_next(void **state)
{
    s117_fact place;
    (void)state;
    in_force();
    home(WORCESTERSHIRE, "2000-01-01", "2012-07-01");
    place = placed(SWINDON, "2012-07-01", "2014-07-01", S117_UNDER_CARE_ACT, S117_ACC_CARE_HOME, WORCESTERSHIRE);
    code(place, S117_ONLY_IN_SPECIFIED, S117_YES);
    place = placed(WESTMINSTER, "2014-07-01", NULL, S117_UNDER_CARE_ACT, S117_ACC_CARE_HOME, WORCESTERSHIRE);
    code(place, S117_ONLY_IN_SPECIFIED, S117_YES);
    detained();
    RESPONSIBLE(WORCESTERSHIRE);
}

/* Nowhere known before it: both what there is, and asked. */
static void specified_with_no_home_before(void **state)
{
    (void)state;
    in_force();
    placed(SWINDON, "2014-07-01", NULL, S117_UNDER_CARE_ACT, S117_ACC_CARE_HOME, WORCESTERSHIRE);
    detained();
    RESPONSIBLE(NULL);
    HOLDS(may_be(SWINDON));
}

/* SSWBWA s194: in Wales only care homes are specified, and the Welsh Act will do. */
static void specified_in_wales(void **state)
{
    s117_fact place;
    (void)state;
    in_force();
    home(CARDIFF, "2000-01-01", "2014-07-01");
    place = placed(SWANSEA, "2014-07-01", NULL, S117_UNDER_SSWBWA_S35, S117_ACC_CARE_HOME, CARDIFF);
    code(place, S117_ONLY_IN_SPECIFIED, S117_YES);
    detained();
    RESPONSIBLE(CARDIFF);
    HOLDS(reason_given("RES-16"));
    code(place, S117_PLACED_UNDER, S117_UNDER_SSWBWA_S36);
    RESPONSIBLE(CARDIFF);
    code(place, S117_ACCOMMODATION, S117_ACC_SUPPORTED_LIVING);
    RESPONSIBLE(SWANSEA);
}

/* Sch 1 paras 1(1), 2(1), 2(2). Test case 11. */
static void across_the_border(void **state)
{
    s117_fact place;
    (void)state;
    in_force();
    home(WORCESTERSHIRE, "2000-01-01", "2014-07-01");
    place = placed(CARDIFF, "2014-07-01", NULL, S117_UNDER_CARE_ACT, S117_ACC_CARE_HOME, WORCESTERSHIRE);
    detained();
    RESPONSIBLE(WORCESTERSHIRE);
    HOLDS(reason_given("RES-17"));
    text(place, S117_PLACED_BY, "");
    RESPONSIBLE(NULL);
    HOLDS(lacks(S117_MISSING_PLACED_BY));
    another_person();
    home(CARDIFF, "2000-01-01", "2014-07-01");
    place = placed(SWINDON, "2014-07-01", NULL, S117_UNDER_SSWBWA_S35, S117_ACC_CARE_HOME, CARDIFF);
    detained();
    RESPONSIBLE(CARDIFF);
    code(place, S117_PLACED_UNDER, S117_UNDER_SSWBWA_S36);
    RESPONSIBLE(CARDIFF);
}

/* OP-8: specific before general; reading B, s39(1) first. */
static void the_order_of_the_tests(void **state)
{
    s117_fact place;
    (void)state;
    in_force();
    home(SWINDON, "2000-01-01", "2014-07-01");
    place = placed(CARDIFF, "2014-07-01", NULL, S117_UNDER_CARE_ACT, S117_ACC_CARE_HOME, WORCESTERSHIRE);
    code(place, S117_ONLY_IN_SPECIFIED, S117_YES);
    detained();
    RESPONSIBLE(WORCESTERSHIRE);
    HOLDS(went_through("OP-8"));
    law_is("OP-8", 'B', "2015-01-01");
    RESPONSIBLE(SWINDON);
}

/* ---- children: s117(3A)(a) --------------------------------------------------------------------------- */

/* RES-13. Test case 10. */
static void a_childs_placements_are_left_out(void **state)
{
    static const int32_t left_out[] = {S117_UNDER_CHILDREN_ACT, S117_UNDER_SCHOOL, S117_UNDER_SUPERVISION_ORDER,
            S117_UNDER_YRO, S117_UNDER_SECURE,
                                       S117_UNDER_NHS};
    s117_fact place;
    (void)state;
    in_force();
    add(S117_KIND_BIRTH, 0, "2000-01-01", NULL);
    home(SWINDON, "2000-01-01", "2013-06-01");
    placed(CARDIFF, "2013-06-01", "2014-06-01", S117_UNDER_CHILDREN_ACT, S117_ACC_FOSTER, SWINDON);
    place = placed(WESTMINSTER, "2014-06-01", NULL, S117_UNDER_CHILDREN_ACT, S117_ACC_CHILDRENS_HOME, SWINDON);
    detained();
    for (size_t i = 0; i < sizeof left_out / sizeof left_out[0]; i++) {
        code(place, S117_PLACED_UNDER, left_out[i]);
        RESPONSIBLE(SWINDON);
        HOLDS(reason_given("RES-13"));
    }
    code(place, S117_PLACED_UNDER, S117_UNDER_S117); /* RES-22: left out too, not "the authority that owes it" */
    RESPONSIBLE(SWINDON);
    HOLDS(reason_given("RES-22"));
    code(place, S117_PLACED_UNDER, S117_UNDER_NONE);
    RESPONSIBLE(WESTMINSTER);
}

static void a_child_in_hospital(void **state)
{
    (void)state;
    in_force();
    add(S117_KIND_BIRTH, 0, "2000-01-01", NULL);
    home(SWINDON, "2000-01-01", "2015-10-01");
    stay(WESTMINSTER, "2015-09-01", "2016-01-01");
    detained();
    RESPONSIBLE(SWINDON);
    HOLDS(reason_given("RES-13"));
}

/* §1.3, 3: the age at the time tested. An adult who went into specified accommodation at 16. */
static void the_rules_nest(void **state)
{
    s117_fact place;
    (void)state;
    in_force();
    add(S117_KIND_BIRTH, 0, "1997-01-01", NULL);
    home(SWINDON, "1997-01-01", "2012-01-01");
    placed(CARDIFF, "2012-01-01", "2013-01-01", S117_UNDER_CHILDREN_ACT, S117_ACC_FOSTER, SWINDON);
    place = placed(WESTMINSTER, "2013-01-01", NULL, S117_UNDER_CARE_ACT, S117_ACC_CARE_HOME, SWINDON);
    code(place, S117_ONLY_IN_SPECIFIED, S117_YES);
    detained();
    RESPONSIBLE(SWINDON);
}

/* A place in which children live, and no date of birth: the age is asked for. */
static void a_child_perhaps(void **state)
{
    s117_fact place;
    (void)state;
    in_force();
    home(SWINDON, "2000-01-01", "2013-06-01");
    place = placed(WESTMINSTER, "2013-06-01", NULL, S117_UNDER_CHILDREN_ACT, S117_ACC_CHILDRENS_HOME, SWINDON);
    code(place, S117_CHOICE, S117_CHOICE_PARENTS);
    detained();
    RESPONSIBLE(NULL);
    HOLDS(lacks(S117_MISSING_BIRTH));
    add(S117_KIND_BIRTH, 0, "2000-01-01", NULL);
    RESPONSIBLE(SWINDON);
}

/* ---- to which duties: OP-7 ---------------------------------------------------------------------------- */

static void to_which_duties(void **state)
{
    static const struct { char reading; const char *commenced; bool applies; } cases[] = {
        {'A', "2016-01-01", true},  {'A', "2016-01-02", false}, /* detentions from then on */
        {'B', "2016-06-01", true},  {'B', "2016-06-02", false}, /* duties that arise from then on */
        {'C', "2017-01-01", true},  {'C', "2018-01-02", false}};/* and those that exist, from then on */
    (void)state;
    home(WORCESTERSHIRE, "2000-01-01", "2014-07-01");
    placed(SWINDON, "2014-07-01", "2016-01-01", S117_UNDER_S117, S117_ACC_CARE_HOME, WORCESTERSHIRE);
    order(S117_POWER_S3, "2016-01-01", "2016-06-01", S117_END_DISCHARGED);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        law_is("OP-7", cases[i].reading, cases[i].commenced);
        ask("2018-01-01");
        HOLDS(is_council(cases[i].applies ? WORCESTERSHIRE : SWINDON));
    }
    law_is("OP-7", 'B', "2016-03-01"); /* still in hospital: what would apply on discharge */
    ask("2016-04-01");
    HOLDS(is_council(WORCESTERSHIRE));
    ask("2016-02-01");
    HOLDS(is_council(SWINDON));
}

/* Detained is in NHS accommodation too, unless the person was out: on a CTO, conditionally discharged, on leave to live
 * elsewhere. */
static void in_hospital_under_an_order(void **state)
{
    s117_fact older, leave;
    (void)state;
    in_force();
    home(SWINDON, "2000-01-01", "2015-06-01"); /* given up under section 2 of long ago, never closed */
    older = order(S117_POWER_S37_41, "2015-01-01", NULL, 0);
    home(WESTMINSTER, "2015-07-01", NULL);
    detained();
    RESPONSIBLE(SWINDON);
    leave = child(S117_KIND_CONDITIONAL_DISCHARGE, older, "2015-07-01", NULL, 0);
    RESPONSIBLE(WESTMINSTER);
    assert_int_equal(s117_person_withdraw(who, leave, day_of("2015-08-01")), S117_OK);
    RESPONSIBLE(SWINDON);
    leave = child(S117_KIND_LEAVE, older, "2015-07-01", NULL, 0);
    code(leave, S117_LEAVE_KIND, S117_LEAVE_RESIDENTIAL);
    RESPONSIBLE(WESTMINSTER);
    code(leave, S117_LEAVE_KIND, S117_LEAVE_OVERNIGHT);
    code(leave, S117_BASED_IN_HOSPITAL, S117_NO);
    RESPONSIBLE(WESTMINSTER);
    code(leave, S117_BASED_IN_HOSPITAL, S117_YES);
    RESPONSIBLE(SWINDON);
    code(older, S117_RECEIVED, S117_NO);
    ask("2016-02-01");
    HOLDS(!is_council(SWINDON));
}

/* Sch 1: the arranging authority must be a council; where a child's rule and an adult's lead to one place, age does not
 * matter. */
static void age_that_makes_no_difference(void **state)
{
    s117_fact place;
    (void)state;
    in_force();
    home(SWINDON, "2000-01-01", "2013-06-01");
    place = placed(SWINDON, "2013-06-01", NULL, S117_UNDER_CHILDREN_ACT, S117_ACC_CHILDRENS_HOME, SWINDON);
    code(place, S117_CHOICE, S117_CHOICE_PARENTS);
    detained();
    RESPONSIBLE(SWINDON);
}

/* Present before it, in no country's area. */
static void present_abroad_before_it(void **state)
{
    s117_fact passing;
    (void)state;
    in_force();
    home(CARDIFF, "2000-01-01", "2015-06-01");
    passing = home_abroad(S117_NATION_ABROAD, "2015-08-01", "2015-09-01");
    code(passing, S117_SETTLED, S117_NO);
    stay(NULL, "2015-09-01", "2016-01-01");
    detained();
    RESPONSIBLE(NULL);
    HOLDS(lacks(S117_MISSING_DESTINATION));
}

/* A child in a place since ever. */
static void a_child_placed_since_ever(void **state)
{
    (void)state;
    in_force();
    add(S117_KIND_BIRTH, 0, "2000-01-01", NULL);
    placed(SWINDON, NULL, NULL, S117_UNDER_CHILDREN_ACT, S117_ACC_FOSTER, SWINDON);
    detained();
    ask("2016-02-01");
    HOLDS(is_council(NULL));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(an_ordinary_home), TEST(in_aftercare_accommodation), TEST(in_aftercare_accommodation_of_nobody),
        TEST(in_nhs_accommodation), TEST(present_before_it), TEST(in_hospital_since_ever), TEST(in_specified_accommodation),
        TEST(from_one_specified_place_to_the_next), TEST(specified_with_no_home_before), TEST(specified_in_wales),
        TEST(across_the_border), TEST(the_order_of_the_tests), TEST(a_childs_placements_are_left_out),
        TEST(a_child_in_hospital), TEST(the_rules_nest), TEST(a_child_perhaps), TEST(to_which_duties),
        TEST(in_hospital_under_an_order), TEST(age_that_makes_no_difference), TEST(present_abroad_before_it),
        TEST(a_child_placed_since_ever)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
