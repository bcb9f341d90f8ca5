/* Accommodation and its parts: rent, charges, food, care; local-authority.md §6.2, CHG-3, CHG-4; OP-17. */
#include "services_help.h"

/* Specialist by nature or as recorded: free; an ordinary tenancy: Mwanza; not recorded: nobody knows. */
static void accommodation(void **state)
{
    static const struct { const char *code; int32_t type; bool by_nature; } each[] = {
        {"ACC-RES", 0, true}, {"ACC-NUR", 0, true}, {"ACC-ST", 0, true}, {"ACC-SHL", 0, true}, {"ACC-SPEC", 0, true}, {"ACC-REHAB", 0, true},
        {"ACC-SL", 0, false}, {"ACC-XC", 0, false}, {"ACC-SL", S117_ACC_CARE_HOME, true}, {"ACC-SL", S117_ACC_SHARED_LIVES, true},
        {"ACC-SL", S117_ACC_CHILDRENS_HOME, true}, {"ACC-SL", S117_ACC_FOSTER, true}, {"ACC-SL", S117_ACC_OWN_HOME, false},
        {"ACC-RES", S117_ACC_SUPPORTED_LIVING, false}};
    (void)state;
    in_hull();
    for (size_t i = 0; i < sizeof each / sizeof each[0]; i++) {
        s117_fact home_line = aftercare(each[i].code);
        code(home_line, S117_ACCOMMODATION, each[i].type);
        if (each[i].by_nature) {
            IS_AFTERCARE(home_line, "2016-03-01");
        } else {
            IS_UNDETERMINED(home_line, "2016-03-01");
            assert_true(has_gap(S117_GAP_TENANCY, home_line));
        }
        code(home_line, S117_TENANCY, S117_TENANCY_SPECIALIST);
        IS_AFTERCARE(home_line, "2016-03-01");
        code(home_line, S117_TENANCY, S117_TENANCY_ORDINARY);
        IS_HOUSING(home_line, "2016-03-01");
    }
}

/* The two limbs go on top. */
static void accommodation_for_what(void **state)
{
    s117_fact flat;
    (void)state;
    in_hull();
    flat = other_care("ACC-SL");
    IS_OTHER(flat, "2016-03-01", S117I_LIMB_DISORDER); /* whatever the tenancy */
    assert_false(has_gap(S117_GAP_TENANCY, flat));
    flat = unclear_care("ACC-SL");
    IS_UNDETERMINED(flat, "2016-03-01");
    assert_true(has_gap(S117_GAP_TENANCY, flat) && has_gap(S117_GAP_DISORDER, flat + 1));
    code(flat, S117_TENANCY, S117_TENANCY_SPECIALIST);
    IS_UNDETERMINED(flat, "2016-03-01");
    assert_true(!has_gap(S117_GAP_TENANCY, flat) && has_gap(S117_GAP_DISORDER, flat + 1));
}

/* What counts as accommodation at all: the code, or a part of it; care and food given there do not. */
static void what_is_accommodation(void **state)
{
    static const struct { const char *code; int32_t component; bool is; } each[] = {
        {"ACC-RES", 0, true}, {"ACC-RES", S117_PART_WHOLE, true}, {"ACC-RES", S117_PART_CARE, false}, {"ACC-RES", S117_PART_FOOD, false},
        {"DOM", 0, false}, {"DOM", S117_PART_WHOLE, true}, {"DOM", S117_PART_RENT, true}, {NULL, S117_PART_SERVICE_CHARGE, true},
        {NULL, S117_PART_UTILITIES, true}, {NULL, 0, false}, {"NO-SUCH", 0, false}, {NULL, S117_PART_CARE, false}};
    (void)state;
    in_hull();
    for (size_t i = 0; i < sizeof each / sizeof each[0]; i++) {
        s117_fact service = line(each[i].code, "2010-01-01", NULL);
        code(service, S117_COMPONENT, each[i].component);
        assert_int_equal(s117i_is_accommodation(book(), service), each[i].is);
        assert_int_equal(s117i_accommodation_of(book(), service), each[i].code != NULL && strcmp(each[i].code, "ACC-RES") == 0 ? S117_ACC_CARE_HOME : 0);
    }
}

/* CHG-3: rent, service charge and utilities of aftercare accommodation are free (Lewisham, Kent); OP-17 B: payable, the support stays free. */
static void rent(void **state)
{
    static const int32_t each[] = {S117_PART_RENT, S117_PART_SERVICE_CHARGE, S117_PART_UTILITIES};
    s117_fact flat, rent_line;
    (void)state;
    in_hull();
    flat = aftercare("ACC-SL");
    for (size_t i = 0; i < 3; i++) {
        law_is(NULL, 0, NULL);
        code(flat, S117_TENANCY, S117_TENANCY_SPECIALIST);
        rent_line = line(NULL, "2010-01-01", NULL);
        code(rent_line, S117_COMPONENT, each[i]);
        link_to(rent_line, S117_PART_OF, flat);
        IS(rent_line, "2016-03-01", S117_LINE_AFTERCARE, S117I_RULE_CHG_3);
        assert_int_equal(judged.other, flat);
        assert_true(goes_through(17) && notes.flaw_count == 0 && notes.gap_count == 0);
        meets(rent_line, need_of(S117_DISORDER_NONE, S117_NO), NULL, NULL); /* follows the flat all the same */
        IS(rent_line, "2016-03-01", S117_LINE_AFTERCARE, S117I_RULE_CHG_3);
        code(flat, S117_TENANCY, S117_TENANCY_ORDINARY);
        IS_HOUSING(rent_line, "2016-03-01");
        code(flat, S117_TENANCY, 0);
        IS_UNDETERMINED(rent_line, "2016-03-01");
        assert_true(has_gap(S117_GAP_TENANCY, flat) && !goes_through(17));
        code(flat, S117_TENANCY, S117_TENANCY_SPECIALIST);
        law_is("OP-17", 'B', NULL);
        IS_HOUSING(rent_line, "2016-03-01");
        assert_true(goes_through(17));
        IS_AFTERCARE(flat, "2016-03-01");
    }
}

/* The same of a line that is recorded as the rent by itself. */
static void rent_alone(void **state)
{
    s117_fact rent_line;
    (void)state;
    in_hull();
    rent_line = aftercare("ACC-SL");
    code(rent_line, S117_COMPONENT, S117_PART_RENT);
    IS_UNDETERMINED(rent_line, "2016-03-01");
    assert_true(has_gap(S117_GAP_TENANCY, rent_line));
    code(rent_line, S117_TENANCY, S117_TENANCY_SPECIALIST);
    IS(rent_line, "2016-03-01", S117_LINE_AFTERCARE, S117I_RULE_CHG_3);
    assert_true(goes_through(17));
    law_is("OP-17", 'B', NULL);
    IS_HOUSING(rent_line, "2016-03-01");
    assert_true(goes_through(17));
    code(rent_line, S117_COMPONENT, S117_PART_WHOLE);
    IS_AFTERCARE(rent_line, "2016-03-01");
    assert_false(goes_through(17));
}

/* What the accommodation turns on, its parts turn on: the points say so. */
static void points_of_the_whole(void **state)
{
    s117_fact flat, rent_line;
    (void)state;
    in_hull();
    flat = given("ACC-RES", S117_DISORDER_OTHER, S117_YES);
    rent_line = line(NULL, "2010-01-01", NULL);
    code(rent_line, S117_COMPONENT, S117_PART_RENT);
    link_to(rent_line, S117_PART_OF, flat);
    IS(rent_line, "2015-04-01", S117_LINE_AFTERCARE, S117I_RULE_CHG_3);
    assert_true(goes_through(17) && goes_through(24));
    IS_OTHER(rent_line, "2015-03-31", S117I_LIMB_DISORDER);
    assert_true(goes_through(24));
}

/* Food is an ordinary living cost, unless it comes with a care home or meets a need of its own. */
static void food(void **state)
{
    s117_fact care_home, flat, meals;
    (void)state;
    in_hull();
    care_home = aftercare("ACC-RES");
    flat = aftercare("ACC-SL");
    code(flat, S117_TENANCY, S117_TENANCY_SPECIALIST);
    meals = line("MEAL", "2010-01-01", NULL);
    code(meals, S117_COMPONENT, S117_PART_FOOD);
    IS_OTHER(meals, "2016-03-01", S117I_LIMB_LIVING_COST);
    link_to(meals, S117_PART_OF, flat);
    IS_OTHER(meals, "2016-03-01", S117I_LIMB_LIVING_COST);
    assert_int_equal(judged.other, flat);
    link_to(meals, S117_PART_OF, care_home);
    IS(meals, "2016-03-01", S117_LINE_AFTERCARE, S117I_RULE_CHG_3);
    assert_false(goes_through(17));
    law_is("OP-17", 'B', NULL); /* that is about rent */
    IS(meals, "2016-03-01", S117_LINE_AFTERCARE, S117I_RULE_CHG_3);
    meets(meals, need_of(S117_DISORDER_NONE, S117_NO), NULL, NULL); /* its own purpose goes first */
    IS_OTHER(meals, "2016-03-01", S117I_LIMB_DISORDER);
    link_to(meals, S117_PART_OF, 0);
    IS_OTHER(meals, "2016-03-01", S117I_LIMB_DISORDER);
    code(meals + 1, S117_DISORDER, S117_DISORDER_SAME);
    code(meals + 1, S117_REDUCES_RISK, S117_YES);
    IS_AFTERCARE(meals, "2016-03-01");
}

/* A part without a purpose of its own follows the whole, care too; one that has its own is judged by it (s117(6): line by line). */
static void parts(void **state)
{
    s117_fact care_home, part;
    (void)state;
    in_hull();
    care_home = aftercare("ACC-RES");
    part = line("DAY", "2010-01-01", NULL);
    link_to(part, S117_PART_OF, care_home);
    IS(part, "2016-03-01", S117_LINE_AFTERCARE, S117I_RULE_CHG_3);
    code(part, S117_COMPONENT, S117_PART_CARE);
    IS(part, "2016-03-01", S117_LINE_AFTERCARE, S117I_RULE_CHG_3);
    meets(part, need_of(S117_DISORDER_NONE, S117_NO), NULL, NULL);
    IS_OTHER(part, "2016-03-01", S117I_LIMB_DISORDER);
    code(part, S117_COMPONENT, 0);
    IS_OTHER(part, "2016-03-01", S117I_LIMB_DISORDER);
}

/* A part outside the life of its whole is judged on its own, and it is said. */
static void outlives(void **state)
{
    s117_fact care_home, rent_line;
    (void)state;
    in_hull();
    care_home = line("ACC-RES", "2014-01-01", "2016-03-01");
    meets(care_home, need_of(S117_DISORDER_SAME, S117_YES), NULL, NULL);
    rent_line = line(NULL, "2010-01-01", NULL);
    code(rent_line, S117_COMPONENT, S117_PART_RENT);
    link_to(rent_line, S117_PART_OF, care_home);
    IS_UNDETERMINED(rent_line, "2013-12-31");
    assert_true(has_flaw(S117_FLAW_OUTLIVES, rent_line));
    IS(rent_line, "2014-01-01", S117_LINE_AFTERCARE, S117I_RULE_CHG_3);
    assert_false(has_flaw(S117_FLAW_OUTLIVES, rent_line));
    IS(rent_line, "2016-02-29", S117_LINE_AFTERCARE, S117I_RULE_CHG_3);
    IS_UNDETERMINED(rent_line, "2016-03-01");
    assert_true(has_flaw(S117_FLAW_OUTLIVES, rent_line));
    code(rent_line, S117_COMPONENT, S117_PART_FOOD);
    IS_OTHER(rent_line, "2016-03-01", S117I_LIMB_LIVING_COST);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        ASKED(accommodation), ASKED(accommodation_for_what), ASKED(what_is_accommodation), ASKED(rent), ASKED(rent_alone),
        ASKED(points_of_the_whole), ASKED(food), ASKED(parts), ASKED(outlives)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
