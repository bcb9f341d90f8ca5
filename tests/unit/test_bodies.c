/* From the body a fact names to the body there is (NHS-29, s14Z28), and which hospital counts. */
#include "nhs_help.h"

static void apply_in_2024(const char *body)
{
    home_in(HULL, body, "2022-08-01", NULL);
    gp(body, "2022-08-01", NULL);
    local_s3("2024-03-04", "2024-03-04", "2024-06-03");
}

/* Merged on 1 April 2026, and named by the later body's code from the start. */
static void successions(void **state)
{
    (void)state;
    apply_in_2024("QNX");
    OWES("2026-03-31", "QNX", "NHS-25");
    HOLDS(!reason_given("NHS-29"));
    OWES("2026-04-01", "S9B9J", "NHS-25");
    HOLDS(reason_given("NHS-29") && !found(S117_FINDING_SPLIT_BODY));
    another_person();
    apply_in_2024("S9B9J"); /* before it there was one of several, and nothing says which */
    OWES("2024-07-01", NULL, "NHS-25");
    HOLDS(nhs_may_be("QNX") && nhs_may_be("QNQ") && lacks(S117_MISSING_PRACTICE));
    OWES("2026-04-01", "S9B9J", "NHS-25");
    another_person();
    apply_in_2024("Z9B2Z");
    OWES("2024-07-01", NULL, "NHS-25");
}

/* W6: divided three ways on 1 April 2026. */
static void divided(void **state)
{
    (void)state;
    apply_in_2024("QNQ");
    OWES("2026-04-01", NULL, "NHS-25");
    HOLDS(nhs_may_be("QRL") && nhs_may_be("S0E4D") && nhs_may_be("S9B9J") && found(S117_FINDING_SPLIT_BODY));
    ask("2026-03-31");
    HOLDS(is_nhs("QNQ"));
}

/* The same by area (s117(3)): a group divided in July 2022. */
static void divided_by_area(void **state)
{
    (void)state;
    home_in("E08000008", "01Y", "2009-01-01", NULL);
    local_s3("2018-03-05", "2018-03-05", "2018-06-04");
    OWES("2020-01-06", "01Y", "NHS-16");
    home_in(CARDIFF, CARDIFF_BOARD, "2022-08-01", NULL);
    when(1, S117_TO, "2022-08-01");
    gp("03F", "2009-01-01", NULL);
    OWES("2023-01-02", NULL, "NHS-20");
    HOLDS(lacks(S117_MISSING_PRACTICE) && found(S117_FINDING_SPLIT_BODY) && s117_determination_nhs_count(answer) == 2);
}

/* Codes the register lacks name a body all the same; nobody knows what became of it. Known bodies come first. */
static void unknown_to_the_register(void **state)
{
    (void)state;
    apply_in_2024("QZZ");
    OWES("2024-07-01", NULL, "NHS-25");
    HOLDS(nhs_may_be("QZZ"));
    home_in(LIVERPOOL, "QAA", "2022-08-01", NULL);
    home_in(SWINDON, "QOX", "2022-08-01", NULL);
    home_in(SWINDON, "QOX", "2022-08-01", NULL);
    code(add(S117_KIND_USUAL_RESIDENCE, 0, "2022-08-01", NULL), S117_NATION, S117_NATION_WALES);
    OWES("2024-07-01", NULL, "NHS-20");
    HOLDS(nhs_may_be("QZZ") && nhs_may_be("QAA") && nhs_may_be("QOX"));
    HOLDS(strcmp(s117_determination_nhs_code(answer, 0), "QOX") == 0);
}

/* A home in Scotland beside one in England is no area of s117(3). */
static void outside_england_and_wales(void **state)
{
    (void)state;
    home_in(HULL, "QOQ", "2010-01-01", NULL);
    home_abroad(S117_NATION_SCOTLAND, "2010-01-01", NULL);
    local_s3("2018-03-05", "2018-03-05", "2018-06-04");
    OWES("2018-09-03", NULL, "NHS-16");
}

/* Of two transfers of one day nobody can say which came last: one and the same must be taken, whichever was entered first. */
static void same_rule_however_entered(char rule[16])
{
    ask("2024-07-01");
    HOLDS(strcmp(s117_determination_nhs_rule(answer), "NHS-26") == 0 || strcmp(s117_determination_nhs_rule(answer), "NHS-28") == 0);
    if (rule[0] == 0)
        strcpy(rule, s117_determination_nhs_rule(answer));
    assert_string_equal(s117_determination_nhs_rule(answer), rule);
}

/* Of the transfers by a day the last that says it; of one day by what they say, never by the order of entry. */
static void transfers(void **state)
{
    (void)state;
    char rule[3][16] = {{0}};
    for (int turn = 0; turn < 2; turn++) {
        s117_fact s37, moved[2];
        another_person();
        home_in(HULL, "QOQ", "2022-08-01", NULL);
        gp("QOQ", "2022-08-01", "2023-09-04");
        gp("QYG", "2023-09-04", NULL);
        s37 = detained(S117_POWER_S37, NULL, "2023-03-06", "2023-12-04", S117_ARRANGED_LOCAL);
        for (int i = 0; i < 2; i++)
            moved[i] = add(S117_KIND_TRANSFER, s37, "2023-06-05", NULL);
        code(moved[turn], S117_NATION, S117_NATION_WALES);
        code(moved[!turn], S117_NATION, S117_NATION_ENGLAND);
        text(moved[turn], S117_HOSPITAL, "B");
        text(moved[!turn], S117_HOSPITAL, "A");
        same_rule_however_entered(rule[0]);
        text(moved[turn], S117_HOSPITAL, "A");
        text(moved[turn], S117_NHS_BODY, CARDIFF_BOARD);
        text(moved[!turn], S117_NHS_BODY, "QYG");
        same_rule_however_entered(rule[1]);
        text(moved[!turn], S117_NHS_BODY, "X99");
        same_rule_however_entered(rule[2]);
        when(moved[!turn], S117_FROM, "2023-05-01"); /* an earlier one */
        OWES("2024-07-01", "QOQ", "NHS-28");
        assert_int_equal(s117_person_withdraw(who, moved[turn], day_of("2024-01-01")), S117_OK);
        OWES("2024-07-01", "QOQ", "NHS-26");
    }
}

/* Alike but for who arranged it: the same answer however they were entered. NOP-8: as on the day of discharge. */
static void transfers_alike(void **state)
{
    (void)state;
    for (int turn = 0; turn < 2; turn++) {
        s117_fact s37;
        another_person();
        in_hull("2022-08-01");
        s37 = detained(S117_POWER_S37, NULL, "2023-03-06", "2023-12-04", S117_ARRANGED_LOCAL);
        for (int i = 0; i < 2; i++)
            code(add(S117_KIND_TRANSFER, s37, "2023-06-05", NULL), S117_ARRANGED_BY, i == turn ? S117_ARRANGED_LOCAL : S117_ARRANGED_NHSE);
        OWES("2024-07-01", "QOQ", "NHS-23");
        HOLDS(went_through("NOP-8"));
    }
}

/* The nation of a hospital by its NHS body alone; a fact that was withdrawn joins no detention. */
static void hospital_by_its_body(void **state)
{
    s117_fact s2;
    (void)state;
    in_hull("2022-08-01");
    s2 = detained(S117_POWER_S2, "2024-02-12", "2024-02-12", "2024-03-04", S117_ARRANGED_LOCAL);
    code(s2, S117_HOW_ENDED, S117_END_REPLACED);
    text(detained(S117_POWER_S3, "2024-03-04", "2024-03-04", "2024-06-03", S117_ARRANGED_LOCAL), S117_NHS_BODY, CARDIFF_BOARD);
    OWES("2024-07-01", "QOQ", "NHS-28");
    HOLDS(fixed_on("2024-02-12")); /* first day of the unbroken detention */
    assert_int_equal(s117_person_withdraw(who, s2, day_of("2024-03-01")), S117_OK);
    OWES("2024-07-01", "QOQ", "NHS-28");
    HOLDS(fixed_on("2024-03-04"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(successions), TEST(divided), TEST(divided_by_area), TEST(unknown_to_the_register), TEST(outside_england_and_wales),
        TEST(transfers), TEST(transfers_alike), TEST(hospital_by_its_body)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
