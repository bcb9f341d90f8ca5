/* Which NHS body pays: nhs-body.md §10.4, NHS-40 to NHS-48; NOP-13, NOP-14, NOP-22. */
#include "nhs_help.h"

/* A home in Swindon, a practice in Hull; aftercare since June 2014; detained again in 2021 after a move to Liverpool. */
static void an_old_life(const char *again_from, const char *again_to)
{
    home_in(SWINDON, "92G", "2009-01-01", "2019-01-07");
    gp("03F", "2009-01-01", NULL);
    local_s3("2014-03-03", "2014-03-03", "2014-06-02");
    home_in(LIVERPOOL, "99A", "2019-01-07", NULL);
    if (again_from != NULL)
        local_s3(again_from, again_from, again_to);
}

/* NHS-41: as owed, and "no retrospective impact" of 2016; NHS-43: whoever paid on 31 August 2020. */
static void older_than_2016(void **state)
{
    (void)state;
    an_old_life(NULL, NULL);
    PAYS("2015-06-01", "03F", "NHS-41");
    PAYS("2018-06-04", "03F", "NHS-41");
    PAYS("2020-08-31", "03F", "NHS-41");
    PAYS("2020-09-01", "03F", "NHS-43");
    PAYS("2022-07-01", "QOQ", "NHS-43");
    HOLDS(went_through("NOP-13"));
    PAYS("2025-08-01", "QOQ", "NHS-43");
    HOLDS(found(S117_FINDING_GUIDANCE_UNCONFIRMED) && went_through("NOP-14"));
    law_is("NOP-13", 'B', NULL);
    PAYS("2022-06-30", "03F", "NHS-43");
    PAYS("2022-07-01", "QOQ", "NHS-43");
}

/* A repeat detention leaves the payer as it is, before and after September 2020. */
static void older_than_2016_and_again(void **state)
{
    (void)state;
    an_old_life("2021-03-01", "2021-06-07");
    PAYS("2021-09-06", "03F", "NHS-43");
    PAYS("2023-03-06", "QOQ", "NHS-43");
    another_person();
    an_old_life("2019-03-04", "2019-06-03"); /* out again since April 2016: the residence before the first detention (2016 amendment) */
    PAYS("2019-09-02", "92G", "NHS-42");
    PAYS("2021-09-06", "92G", "NHS-43");
    another_person();
    an_old_life("2021-03-01", "2021-06-07");
    ending(SWINDON, "2018-06-04");
    ending("03F", "2018-06-04"); /* aftercare ended: the later detention is a first one */
    PAYS("2021-09-06", "03F", "NHS-44");
}

/* Nobody knows who paid on 31 August 2020: then nobody knows who has paid since (NHS-43). */
static void nobody_settled_in_2020(void **state)
{
    (void)state;
    an_old_life(NULL, NULL);
    text(2, S117_NHS_BODY, "");
    PAYS("2020-08-31", NULL, "NHS-41");
    PAYS("2021-09-06", NULL, "NHS-43");
    HOLDS(lacks(S117_MISSING_REGISTRATION));
    text(2, S117_NHS_BODY, "QNQ"); /* in 2014 and 2020 the group it took over from; since 2026 one of three */
    PAYS("2026-04-01", NULL, "NHS-43");
    HOLDS(s117_determination_payer_count(answer) == 3);
}

/* NHS-42 to NHS-45 by the day of the first detention. */
static void by_the_first_detention(void **state)
{
    static const struct { const char *from, *to, *on, *body, *rule; } each[] = {
        {"2016-02-01", "2016-05-02", "2017-01-02", "92G", "NHS-42"}, {"2018-02-05", "2018-05-07", "2021-01-04", "92G", "NHS-43"},
        {"2020-09-01", "2020-12-07", "2021-01-04", "03F", "NHS-44"}, {"2022-06-30", "2022-10-03", "2023-01-02", "QOQ", "NHS-44"},
        {"2022-07-01", "2022-10-03", "2023-01-02", "QOQ", "NHS-45"}};
    (void)state;
    for (size_t i = 0; i < sizeof each / sizeof each[0]; i++) {
        another_person();
        home_in(SWINDON, "92G", "2009-01-01", NULL);
        gp("03F", "2009-01-01", NULL);
        local_s3(each[i].from, each[i].from, each[i].to);
        PAYS(each[i].on, each[i].body, each[i].rule);
    }
    law_is("NOP-13", 'B', NULL); /* from July 2022 the board that owes */
    when(3, S117_FROM, "2020-09-07");
    when(3, S117_APPLICATION, "2020-09-07");
    when(2, S117_TO, "2022-06-01");
    gp("99A", "2022-06-01", NULL);
    PAYS("2022-12-05", "QYG", "NHS-44");
    law_is(NULL, 0, NULL);
    PAYS("2022-12-05", "QOQ", "NHS-44");
}

/* Part 2: the day of the application; nobody responsible on it: residence. */
static void by_the_application(void **state)
{
    (void)state;
    home_in(HULL, "QOQ", "2022-08-01", NULL);
    gp("QYG", "2022-08-01", "2024-03-01");
    gp("QOX", "2024-03-01", NULL);
    local_s3("2024-02-26", "2024-03-04", "2024-06-03");
    PAYS("2024-07-01", "QYG", "NHS-45");
    HOLDS(s117_determination_payer_fixed_on(answer) == day_of("2024-02-26"));
    code(add(S117_KIND_USUAL_RESIDENCE, 0, "2022-08-01", "2024-05-06"), S117_NATION, S117_NATION_SCOTLAND);
    PAYS("2024-07-01", "QOQ", "NHS-45");
}

/* NHS-40, NHS-48. */
static void others(void **state)
{
    s117_fact forces;
    (void)state;
    in_hull("2022-08-01");
    local_s3("2024-03-04", "2024-03-04", "2024-06-03");
    forces = add(S117_KIND_FORCES, 0, "2023-01-02", "2024-12-02");
    code(forces, S117_FORCES_STATUS, S117_FORCES_SERVING);
    PAYS("2024-07-01", "X24", "NHS-40");
    PAYS("2025-01-06", "QOQ", "NHS-45");
    another_person();
    home_in(CARDIFF, CARDIFF_BOARD, "2010-01-01", NULL);
    local_s3("2024-03-04", "2024-03-04", "2024-06-03");
    PAYS("2024-07-01", CARDIFF_BOARD, "NHS-48");
}

/* NHS-46: in hospital informally before aftercare is ended. */
static void informally(void **state)
{
    (void)state;
    in_hull("2017-01-01");
    local_s3("2018-03-05", "2018-03-05", "2018-06-04");
    stay(LIVERPOOL, "2019-03-04", "2019-04-01");
    stay(LIVERPOOL, "2021-03-01", "2021-04-05");
    ask("2019-03-11");
    HOLDS(!reason_given("NHS-46"));
    PAYS("2021-03-08", "03F", "NHS-43");
    HOLDS(reason_given("NHS-46"));
}

/* NOP-22: by the text the hospital's body owes; it does not pay. */
static void conditionally_discharged(void **state)
{
    s117_fact s37;
    (void)state;
    home_in(SWINDON, "92G", "2009-01-01", NULL);
    gp("03F", "2009-01-01", NULL);
    s37 = detained(S117_POWER_S37_41, NULL, "2013-06-03", NULL, S117_ARRANGED_LOCAL);
    text(s37, S117_NHS_BODY, "99A");
    child(S117_KIND_CONDITIONAL_DISCHARGE, s37, "2014-06-02", NULL, 0);
    OWES("2015-06-01", "99A", "NHS-13");
    PAYS("2015-06-01", "03F", "NHS-41");
    HOLDS(found(S117_FINDING_NHS_NOT_PAYER) && strstr(reason_words("NHS-41"), "conditionally discharged") != NULL);
    PAYS("2019-06-03", "03F", "NHS-41");
    PAYS("2021-06-07", "03F", "NHS-43");
    law_is("NOP-22", 'B', NULL);
    OWES("2015-06-01", "03F", "NHS-14");
    PAYS("2015-06-01", "03F", "NHS-41");
    HOLDS(strstr(reason_words("NHS-41"), "conditionally discharged") == NULL);
}

/* The guidance of one day throughout. */
static void law_as_at(void **state)
{
    static const struct { const char *law_as_at, *body, *rule; } each[] = {
        {"2015-01-05", "03F", "NHS-41"}, {"2018-01-01", "92G", "NHS-42"}, {"2021-01-04", "03F", "NHS-44"}, {"2023-01-02", "QOQ", "NHS-45"}};
    (void)state;
    an_old_life(NULL, NULL);
    for (size_t i = 0; i < sizeof each / sizeof each[0]; i++) {
        s117_question question = {.size = sizeof question, .known_by = S117_DATE_OPEN, .law_as_at = day_of(each[i].law_as_at)};
        s117_determination_free(answer);
        answer = NULL;
        assert_int_equal(s117_determine(law, who, day_of(i < 3 ? "2022-06-30" : "2023-01-02"), &question, &answer), S117_OK);
        HOLDS(pays(each[i].body));
        HOLDS(strcmp(s117_determination_payer_rule(answer), each[i].rule) == 0);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(older_than_2016), TEST(older_than_2016_and_again), TEST(nobody_settled_in_2020), TEST(by_the_first_detention),
        TEST(by_the_application), TEST(others), TEST(informally), TEST(conditionally_discharged), TEST(law_as_at)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
