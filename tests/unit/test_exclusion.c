/* The exclusion period of SI 2022/635 reg 5(3): nhs-body.md §10.3, NHS-30 to NHS-39; NOP-1, 5, 6, 21. */
#include "nhs_help.h"

static void change_gp(const char *day)
{
    when(2, S117_TO, day); /* in_hull: the list is the second fact */
    gp("QYG", day, NULL);
}

/* NHS-33, NHS-34: D1, D2, D20 of §8. */
static void section_2_then_3(void **state)
{
    (void)state;
    in_hull("2022-08-01");
    detained(S117_POWER_S2, "2023-01-10", "2023-01-10", "2023-02-01", S117_ARRANGED_LOCAL);
    code(3, S117_HOW_ENDED, S117_END_REPLACED);
    local_s3("2023-01-31", "2023-02-01", "2023-04-03");
    change_gp("2023-01-20");
    OWES("2023-05-01", "QOQ", "NHS-25");
    HOLDS(fixed_on("2023-01-10") && reason_given("NHS-33") && reason_given("NHS-34"));
}

/* NHS-32, NOP-1: the section 2 gave no aftercare, so its end closed the period. */
static void section_2_alone_then_3(void **state)
{
    (void)state;
    in_hull("2022-08-01");
    detained(S117_POWER_S2, "2023-01-10", "2023-01-10", "2023-02-01", S117_ARRANGED_LOCAL);
    local_s3("2023-02-10", "2023-02-10", "2023-04-03");
    change_gp("2023-02-05");
    OWES("2023-05-01", "QYG", "NHS-25");
    HOLDS(reason_given("NHS-32") && went_through("NOP-1"));
    law_is("NOP-1", 'A', NULL);
    OWES("2023-05-01", "QOQ", "NHS-25");
}

/* Made while in detention, though carried out after it: the Explanatory Note leaves that application out. */
static void applied_for_inside_a_period_now_over(void **state)
{
    (void)state;
    in_hull("2022-08-01");
    detained(S117_POWER_S2, "2023-01-10", "2023-01-10", "2023-02-01", S117_ARRANGED_LOCAL);
    local_s3("2023-01-31", "2023-02-10", "2023-04-03");
    change_gp("2023-01-20");
    OWES("2023-05-01", "QOQ", "NHS-25");
    HOLDS(fixed_on("2023-01-10"));
}

/* Made before the detention that began the period: outside it, so relevant (reg 5(3)). */
static void applied_for_before_the_period(void **state)
{
    (void)state;
    in_hull("2022-08-01");
    detained(S117_POWER_S2, "2023-02-01", "2023-02-01", "2023-02-10", S117_ARRANGED_LOCAL);
    local_s3("2023-01-31", "2023-02-10", "2023-04-03");
    change_gp("2023-02-01");
    OWES("2023-05-01", "QOQ", "NHS-25");
    HOLDS(fixed_on("2023-01-31"));
}

/* NHS-38 then an application on the day the order began: not inside a period that began on that day. */
static void applied_for_on_the_day_of_an_order(void **state)
{
    (void)state;
    in_hull("2022-08-01");
    detained(S117_POWER_S48_49, NULL, "2023-05-01", "2023-05-10", S117_ARRANGED_LOCAL);
    code(3, S117_HOW_ENDED, S117_END_REPLACED);
    local_s3("2023-05-01", "2023-05-10", "2023-08-07");
    OWES("2023-09-04", "QOQ", "NHS-25");
    HOLDS(fixed_on("2023-05-01"));
}

/* NHS-31: both bodies ended aftercare. D3, D4. */
static void after_an_ending(void **state)
{
    (void)state;
    in_hull("2022-08-01");
    local_s3("2023-02-01", "2023-02-01", "2023-04-03");
    ending(HULL, "2024-06-03");
    change_gp("2024-07-01");
    local_s3("2024-09-02", "2024-09-02", "2024-12-02");
    OWES("2025-01-06", "QOQ", "NHS-25"); /* D4: one body alone */
    ending("QOQ", "2024-06-03");
    OWES("2025-01-06", "QYG", "NHS-25"); /* D3 */
    HOLDS(reason_given("NHS-31") && fixed_on("2024-09-02"));
}

/* NOP-6 (D24): a holding power starts no period; on reading A it does, and guardianship beside it does not keep it running. */
static void holding_powers(void **state)
{
    (void)state;
    in_hull("2022-08-01");
    detained(S117_POWER_S136, NULL, "2024-03-01", "2024-03-03", 0);
    detained(S117_POWER_S2, "2024-03-03", "2024-03-03", "2024-03-25", S117_ARRANGED_LOCAL);
    local_s3("2024-03-24", "2024-03-25", "2024-06-03");
    change_gp("2024-03-20");
    OWES("2024-07-01", "QOQ", "NHS-25");
    HOLDS(fixed_on("2024-03-03") && went_through("NOP-6"));
    order(S117_POWER_S7, "2024-02-01", NULL, 0);
    law_is("NOP-6", 'A', NULL);
    OWES("2024-07-01", "QYG", "NHS-25"); /* none was relevant: who was responsible when the section 3 was applied for (reg 7(2)) */
    HOLDS(fixed_on("2024-03-24"));
}

/* Reg 6(2): in detention on 1 July 2022, aftercare of an earlier detention having been ended. */
static void detained_on_1_july_after_an_ending(void **state)
{
    s117_fact first, now;
    (void)state;
    in_hull("2015-01-01");
    first = local_s3("2018-03-05", "2018-03-05", "2018-06-04");
    ending(HULL, "2020-06-01");
    ending("03F", "2020-06-01");
    now = detained(S117_POWER_S2, "2022-06-20", "2022-06-20", "2022-07-11", S117_ARRANGED_LOCAL);
    code(now, S117_HOW_ENDED, S117_END_REPLACED);
    local_s3("2022-07-08", "2022-07-11", "2022-10-03");
    change_gp("2022-07-05");
    OWES("2022-11-07", "QOQ", "NHS-24");
    HOLDS(fixed_on("2022-07-01"));
    code(first, S117_NATION, S117_NATION_WALES); /* where the person was detained years before is neither here nor there */
    OWES("2022-11-07", "QOQ", "NHS-24");
    code(first, S117_NATION, S117_NATION_ENGLAND);
    code(now, S117_NATION, S117_NATION_WALES); /* not a patient of s130C, so not within reg 6 */
    ask("2022-11-07");
    HOLDS(strcmp(s117_determination_nhs_rule(answer), "NHS-24") != 0);
}

/* Reg 6(4), NOP-21: in aftercare on that day; no service given on it. */
static void in_aftercare_on_1_july(void **state)
{
    (void)state;
    in_hull("2015-01-01");
    local_s3("2018-03-05", "2018-03-05", "2018-06-04");
    change_gp("2023-01-09");
    local_s3("2024-03-04", "2024-03-04", "2024-06-03");
    OWES("2024-07-01", "QOQ", "NHS-24");
    HOLDS(went_through("NOP-5") && went_through("OP-30"));
    add(S117_KIND_NO_SERVICES, 0, "2022-05-02", "2022-09-05");
    OWES("2024-07-01", "QOQ", "NHS-24");
    HOLDS(went_through("NOP-21"));
    law_is("NOP-21", 'A', NULL);
    OWES("2024-07-01", "QYG", "NHS-25");
    law_is("OP-30", 'B', NULL);
    OWES("2024-07-01", "QYG", "NHS-25"); /* reg 6(4) carries nobody on who was discharged by the new detention */
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(section_2_then_3), TEST(section_2_alone_then_3), TEST(applied_for_inside_a_period_now_over),
        TEST(applied_for_before_the_period), TEST(applied_for_on_the_day_of_an_order), TEST(after_an_ending), TEST(holding_powers),
        TEST(detained_on_1_july_after_an_ending),
        TEST(in_aftercare_on_1_july)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
