/* The NHS half of an ending must be decided by the body that owes the duty: s117(2), END-2, OP-13; nhs-body.md §10.2. */
#include "nhs_help.h"

static void in_aftercare(void)
{
    in_hull("2022-08-01");
    local_s3("2024-03-04", "2024-03-04", "2024-06-03");
}

/* As the body itself decided, in no capacity on record. */
static s117_fact decided(const char *body, const char *on)
{
    s117_fact fact = ending(body, on);
    code(fact, S117_ROLE, 0);
    return fact;
}

static void by_the_board_that_owes(void **state)
{
    (void)state;
    in_aftercare();
    decided(HULL, "2024-09-02");
    decided("QYG", "2024-09-02");
    STANDS("2024-10-07", S117_DUTY_INVALID_ENDING);
    HOLDS(found(S117_FINDING_ENDING_WRONG_NHS));
    decided("QOQ", "2024-09-02"); /* the same day: the one that owes it counts */
    STANDS("2024-10-07", S117_DUTY_ENDED_DECISION);
}

/* Records are often kept under today's code; but a body that is no more cannot be satisfied of anything (s117(2)). */
static void by_another_code(void **state)
{
    (void)state;
    home_in(HULL, "QNX", "2022-08-01", NULL);
    gp("QNX", "2022-08-01", NULL);
    local_s3("2024-03-04", "2024-03-04", "2024-06-03");
    decided(HULL, "2024-09-02");
    decided("70F", "2024-09-02"); /* the group that became that board */
    STANDS("2024-10-07", S117_DUTY_INVALID_ENDING);
    decided("S9B9J", "2024-09-09"); /* the board that it became */
    STANDS("2024-10-07", S117_DUTY_ENDED_DECISION);
}

/* A body the register lacks, recorded as the one that owes. */
static void by_a_body_the_register_lacks(void **state)
{
    (void)state;
    in_aftercare();
    decided(HULL, "2024-09-02");
    code(decided("QZZ", "2024-09-02"), S117_ROLE, S117_ROLE_NHS);
    STANDS("2024-10-07", S117_DUTY_ENDED_DECISION);
}

/* Where it is not settled which body owes: unsure, unless the record says that it is the one. */
static void where_it_is_not_settled(void **state)
{
    s117_fact by;
    (void)state;
    in_aftercare();
    text(2, S117_NHS_BODY, "");
    decided(HULL, "2024-09-02");
    by = decided("QOQ", "2024-09-02");
    STANDS("2024-10-07", S117_DUTY_UNCERTAIN);
    HOLDS(lacks(S117_MISSING_REGISTRATION));
    code(by, S117_ROLE, S117_ROLE_NHS);
    STANDS("2024-10-07", S117_DUTY_ENDED_DECISION);
}

/* OP-13: after a second detention the board of the first decides, not that of the council's area. */
static void of_two_areas(void **state)
{
    (void)state;
    in_hull("2022-08-01");
    local_s3("2023-02-06", "2023-02-06", "2023-05-01");
    when(1, S117_TO, "2023-09-04");
    when(2, S117_TO, "2023-09-04");
    home_in(LIVERPOOL, "QYG", "2023-09-04", NULL);
    gp("QYG", "2023-09-04", NULL);
    local_s3("2024-03-04", "2024-03-04", "2024-06-03");
    decided(LIVERPOOL, "2024-09-02");
    decided("QYG", "2024-09-02");
    STANDS("2024-10-07", S117_DUTY_INVALID_ENDING);
    HOLDS(went_through("OP-13") && found(S117_FINDING_ENDING_WRONG_NHS));
    law_is("OP-13", 'B', NULL);
    STANDS("2024-10-07", S117_DUTY_ENDED_DECISION);
    law_is(NULL, 0, NULL);
    decided("QOQ", "2024-09-16");
    STANDS("2024-10-07", S117_DUTY_ENDED_DECISION);
}

int main(void)
{
    const struct CMUnitTest tests[] = {TEST(by_the_board_that_owes), TEST(by_another_code), TEST(by_a_body_the_register_lacks),
                                       TEST(where_it_is_not_settled), TEST(of_two_areas)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
