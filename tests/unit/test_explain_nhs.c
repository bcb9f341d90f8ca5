/* What is told of the NHS bodies, and on what facts: reasons of NHS-1 to NHS-59, warnings W1 to W12. */
#include "nhs_help.h"

static bool says(const char *rule, const char *words) { return strstr(reason_words(rule), words) != NULL; }

static int times(const char *rule)
{
    int count = 0;
    for (int32_t i = 0; i < s117_determination_reason_count(answer); i++)
        count += strcmp(s117_determination_reason_rule(answer, i), rule) == 0;
    return count;
}

static s117_fact reason_fact(const char *rule)
{
    for (int32_t i = 0; i < s117_determination_reason_count(answer); i++)
        if (strcmp(s117_determination_reason_rule(answer, i), rule) == 0)
            return s117_determination_reason_fact(answer, i, 0);
    return 0;
}

static s117_fact fact_found(int32_t finding)
{
    for (int32_t i = 0; i < s117_determination_finding_count(answer); i++)
        if (s117_determination_finding_code(answer, i) == finding)
            return s117_determination_finding_fact(answer, i, 0);
    return 0;
}

/* NHS-35: the first of what happened within the detention; of one day, by kind. */
static void within_the_same_detention(void **state)
{
    s117_fact s3, away, moved, late;
    (void)state;
    in_hull("2022-08-01");
    s3 = detained(S117_POWER_S3, "2024-03-04", "2024-03-04", "2025-03-03", S117_ARRANGED_LOCAL);
    OWES("2024-12-02", "QOQ", "NHS-25");
    HOLDS(!reason_given("NHS-35"));
    late = child(S117_KIND_CTO, s3, "2024-06-03", "2025-03-03", S117_END_DISCHARGED);
    OWES("2024-12-02", "QOQ", "NHS-25");
    HOLDS(reason_fact("NHS-35") == late);
    moved = add(S117_KIND_TRANSFER, s3, "2024-04-01", NULL);
    away = child(S117_KIND_LEAVE, s3, "2024-04-01", "2024-04-02", 0);
    code(away, S117_LEAVE_KIND, S117_LEAVE_ESCORTED);
    OWES("2024-12-02", "QOQ", "NHS-25");
    HOLDS(reason_fact("NHS-35") == (S117_KIND_LEAVE < S117_KIND_TRANSFER ? away : moved));
    assert_int_equal(s117_person_withdraw(who, away, day_of("2024-09-02")), S117_OK);
    assert_int_equal(s117_person_withdraw(who, moved, day_of("2024-09-02")), S117_OK);
    OWES("2024-12-02", "QOQ", "NHS-25");
    HOLDS(reason_fact("NHS-35") == late && times("NHS-35") == 1);
    OWES("2024-05-06", "QOQ", "NHS-25");
    HOLDS(!reason_given("NHS-35")); /* not yet */
}

/* NHS-50 with the ladder: usually resident in Scotland by the address last given; W12. */
static void usually_in_scotland(void **state)
{
    s117_fact there, temporary;
    (void)state;
    home_in(HULL, "QOQ", "2010-01-01", NULL);
    there = add(S117_KIND_USUAL_RESIDENCE, 0, "2010-01-01", "2024-05-06");
    code(there, S117_NATION, S117_NATION_SCOTLAND);
    code(there, S117_STATED, S117_STATED_RECENT);
    gp("QYG", "2010-01-01", NULL);
    local_s3("2024-03-04", "2024-03-04", "2024-06-03");
    OWES("2024-07-01", "QOQ", "NHS-27");
    HOLDS(says("NHS-50", "Scotland") && says("NHS-55", "no body in England") && found(S117_FINDING_UNREAD_REGULATIONS));
    temporary = gp("QOX", "2013-01-01", NULL);
    code(temporary, S117_TEMPORARY, S117_YES);
    OWES("2024-07-01", "QOQ", "NHS-27");
    HOLDS(reason_given("NHS-57") && fact_found(S117_FINDING_TEMPORARY_REGISTRATION) == temporary);
    another_person();
    home_in(HULL, "03F", "2009-01-01", NULL);
    there = add(S117_KIND_USUAL_RESIDENCE, 0, "2010-01-01", NULL);
    code(there, S117_NATION, S117_NATION_SCOTLAND);
    temporary = gp("92G", "2013-01-01", NULL);
    code(temporary, S117_TEMPORARY, S117_YES);
    local_s3("2014-03-03", "2014-03-03", "2014-06-02");
    OWES("2015-06-01", "03F", "NHS-16");
    HOLDS(reason_given("NHS-50") && !reason_given("NHS-57") && !reason_given("NHS-55"));
}

/* The address last given makes no difference to someone on a list. */
static void on_a_list(void **state)
{
    s117_fact there;
    (void)state;
    in_hull("2022-08-01");
    there = add(S117_KIND_USUAL_RESIDENCE, 0, "2022-08-01", NULL);
    text(there, S117_AREA, HULL);
    code(there, S117_STATED, S117_STATED_RECENT);
    local_s3("2024-03-04", "2024-03-04", "2024-06-03");
    OWES("2024-07-01", "QOQ", "NHS-25");
    HOLDS(reason_given("NHS-53") && !reason_given("NHS-55"));
}

/* W7 where the temporary registration touches the payer's day alone. */
static void temporary_on_the_day_of_the_payer(void **state)
{
    s117_fact temporary;
    (void)state;
    in_hull("2022-08-01");
    temporary = gp("QOX", "2024-02-19", "2024-03-02");
    code(temporary, S117_TEMPORARY, S117_YES);
    detained(S117_POWER_S3, "2024-02-26", "2024-03-04", "2024-06-03", S117_ARRANGED_NHSE);
    OWES("2024-07-01", "QOQ", "NHS-23");
    HOLDS(pays("QOQ") && fact_found(S117_FINDING_TEMPORARY_REGISTRATION) == temporary);
    HOLDS(fact_found(S117_FINDING_NHSE_ARRANGED) == 0 && found(S117_FINDING_NHSE_ARRANGED));
}

/* NHS-29 is told of a body that is settled; where two may owe there is nothing to tell yet. */
static void succession(void **state)
{
    s117_fact s3;
    (void)state;
    home_in(HULL, "QNX", "2022-08-01", NULL);
    gp("QNX", "2022-08-01", "2024-03-01");
    gp("QYG", "2024-03-01", NULL);
    s3 = local_s3("2024-02-26", "2024-03-04", "2024-06-03");
    OWES("2026-04-01", "S9B9J", "NHS-25");
    HOLDS(says("NHS-29", "Surrey and Sussex") && says("NHS-25", "NHS Sussex") && says("NHS-45", "Surrey and Sussex"));
    code(s3, S117_ARRANGED_BY, 0);
    ask("2026-04-01");
    HOLDS(is_nhs(NULL) && nhs_may_be("S9B9J") && nhs_may_be("QYG"));
    code(s3, S117_ARRANGED_BY, S117_ARRANGED_NHSE);
    OWES("2026-04-01", "QYG", "NHS-23");
    HOLDS(pays("S9B9J") && times("NHS-29") == 1 && found(S117_FINDING_NHS_NOT_PAYER)); /* the payer's */
}

/* NHS-36: the first move on view after the day that fixed the body. */
static void moves(void **state)
{
    s117_fact moved;
    (void)state;
    in_hull("2022-08-01");
    local_s3("2024-03-04", "2024-03-04", "2024-06-03");
    OWES("2024-12-02", "QOQ", "NHS-25");
    HOLDS(!reason_given("NHS-36"));
    when(1, S117_TO, "2024-09-02");
    moved = home_in(LIVERPOOL, "QYG", "2024-09-02", NULL);
    OWES("2024-12-02", "QOQ", "NHS-25");
    HOLDS(reason_fact("NHS-36") == moved);
    OWES("2024-08-05", "QOQ", "NHS-25");
    HOLDS(!reason_given("NHS-36"));
    assert_int_equal(s117_person_withdraw(who, moved, day_of("2024-10-07")), S117_OK);
    OWES("2024-12-02", "QOQ", "NHS-25");
    HOLDS(!reason_given("NHS-36"));
}

/* NHS-3 once, and of this duty only; NHS-2; NHS-1. */
static void no_ending_on_a_cto(void **state)
{
    s117_fact s3;
    (void)state;
    in_hull("2022-08-01");
    s3 = detained(S117_POWER_S3, "2023-03-06", "2023-03-06", "2024-01-08", S117_ARRANGED_LOCAL);
    child(S117_KIND_CTO, s3, "2023-06-05", "2024-01-08", S117_END_DISCHARGED);
    ending("QOQ", "2023-09-04");
    ending("QOQ", "2023-10-02");
    OWES("2023-11-06", "QOQ", "NHS-25");
    HOLDS(times("NHS-3") == 1);
    local_s3("2024-03-04", "2024-03-04", "2024-06-03");
    OWES("2024-07-01", "QOQ", "NHS-25");
    HOLDS(times("NHS-3") == 0);
    ending(HULL, "2024-09-02");
    ending("QOQ", "2024-09-02");
    ask("2024-10-07");
    HOLDS(s117_determination_nhs(answer) == S117_NHS_NONE && says("NHS-2", "2 September 2024") && !reason_given("NHS-1"));
    another_person();
    detained(S117_POWER_S2, "2024-03-04", "2024-03-04", "2024-03-25", S117_ARRANGED_LOCAL);
    ask("2024-07-01");
    HOLDS(reason_given("NHS-1") && !reason_given("NHS-2"));
}

/* NHS-47: half each, from September 2020, between NHS bodies only. */
static void dispute(void **state)
{
    s117_fact quarrel;
    (void)state;
    in_hull("2017-01-01");
    local_s3("2018-03-05", "2018-03-05", "2018-06-04");
    quarrel = add(S117_KIND_DISPUTE, 0, "2020-01-06", NULL);
    code(quarrel, S117_DISPUTE_KIND, S117_DISPUTE_NHS);
    text(quarrel, S117_BODY, "03F");
    text(quarrel, S117_BODY_2, "QZZ");
    ask("2020-08-31");
    HOLDS(!reason_given("NHS-47"));
    ask("2020-09-01");
    HOLDS(says("NHS-47", "NHS Hull CCG and QZZ") && reason_fact("NHS-47") == quarrel);
    code(quarrel, S117_DISPUTE_KIND, S117_DISPUTE_COUNCILS);
    ask("2020-09-01");
    HOLDS(!reason_given("NHS-47"));
}

/* NHS-17: held where the regulations do not reach. */
static void in_a_removal_centre(void **state)
{
    s117_fact held;
    (void)state;
    home_in(SWINDON, "92G", "2009-01-01", NULL);
    gp("03F", "2009-01-01", NULL);
    local_s3("2013-05-06", "2013-05-06", "2013-09-02");
    held = add(S117_KIND_CUSTODY, 0, "2015-01-05", "2015-06-01");
    code(held, S117_CUSTODY_KIND, S117_CUSTODY_IMMIGRATION);
    ask("2015-03-02");
    HOLDS(is_nhs("92G") && reason_fact("NHS-17") == held && reason_fact("NHS-51") == held);
    code(held, S117_CUSTODY_KIND, S117_CUSTODY_SENTENCE); /* an adult prison */
    ask("2015-03-02");
    HOLDS(!reason_given("NHS-17"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(within_the_same_detention), TEST(usually_in_scotland), TEST(on_a_list), TEST(temporary_on_the_day_of_the_payer),
        TEST(succession), TEST(moves), TEST(no_ending_on_a_cto), TEST(dispute), TEST(in_a_removal_centre)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
