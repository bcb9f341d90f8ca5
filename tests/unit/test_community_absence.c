/* Absence without leave and what a tribunal directs, under an order: START-9, START-11; ss 18, 21, 72(3), 73(7). */
#include "answers_help.h"

static s117_fact on_a_cto(const char *to, int32_t how)
{
    s117_fact detention;
    home(SWINDON, "2000-01-01", NULL);
    detention = order(S117_POWER_S3, "2016-01-01", NULL, 0);
    child(S117_KIND_CTO, detention, "2016-05-01", to, how);
    return detention;
}

static void an_absence_from_a_cto_changes_nothing(void **state)
{
    s117_fact detention;
    (void)state;
    detention = on_a_cto("2017-05-01", S117_CTO_EXPIRED);
    child(S117_KIND_ABSENCE, detention, "2016-07-01", "2016-07-20", 0);
    STANDS("2016-07-10", S117_DUTY_ACTIVE);
    STANDS("2016-08-01", S117_DUTY_ACTIVE);
}

/* s17A(7): absent from a recall and back again, still a community patient. */
static void an_absence_from_a_recall(void **state)
{
    s117_fact detention;
    (void)state;
    detention = on_a_cto(NULL, 0);
    child(S117_KIND_CTO_RECALL, detention, "2016-08-01", "2016-08-06", 0);
    child(S117_KIND_ABSENCE, detention, "2016-08-02", "2016-08-04", 0);
    STANDS("2016-08-05", S117_DUTY_SUSPENDED);
    STANDS("2016-08-06", S117_DUTY_ACTIVE);
}

/* s18(4): the later of six months from the first day and the end of the authority; back in time, no lapse. */
static void an_absence_that_lapses(void **state)
{
    s117_fact detention, absence;
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    detention = order(S117_POWER_S3, "2016-01-01", NULL, 0);
    absence = child(S117_KIND_ABSENCE, detention, "2016-01-11", NULL, 0);
    STANDS("2016-07-10", S117_DUTY_ENTITLED_IN_HOSPITAL);
    STANDS("2016-07-11", S117_DUTY_ACTIVE);
    HOLDS(is_since("2016-07-11"));
    HOLDS(reason_given("START-9"));
    when(detention, S117_EXPIRES, "2016-09-01");
    STANDS("2016-08-31", S117_DUTY_ENTITLED_IN_HOSPITAL);
    STANDS("2016-09-01", S117_DUTY_ACTIVE);
    when(absence, S117_TO, "2016-01-20");
    STANDS("2016-12-01", S117_DUTY_ENTITLED_IN_HOSPITAL);
}

/* A renewed authority may outlast the six months, and nobody said until when. */
static void an_absence_from_a_renewed_authority(void **state)
{
    s117_fact detention;
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    detention = order(S117_POWER_S3, "2016-01-01", NULL, 0);
    child(S117_KIND_ABSENCE, detention, "2016-09-01", NULL, 0);
    STANDS("2017-03-01", S117_DUTY_UNCERTAIN);
    HOLDS(lacks(S117_MISSING_EXPIRY));
}

/* s41(3)(d): no limit while restricted. */
static void an_absence_under_restriction(void **state)
{
    s117_fact detention;
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    detention = order(S117_POWER_S37_41, "2016-01-01", NULL, 0);
    child(S117_KIND_ABSENCE, detention, "2016-01-11", NULL, 0);
    STANDS("2020-01-01", S117_DUTY_ENTITLED_IN_HOSPITAL);
}

/* START-11: until the day the tribunal gave, still detained. A tribunal of another order is none of this one. */
static void a_tribunal(void **state)
{
    s117_fact detention, other;
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    detention = order(S117_POWER_S3, "2016-01-01", NULL, 0);
    other = order(S117_POWER_S2, "2015-12-10", "2016-01-01", S117_END_REPLACED);
    code(child(S117_KIND_TRIBUNAL, other, "2015-12-20", NULL, 0), S117_OUTCOME, S117_OUTCOME_FUTURE_DISCHARGE);
    ask("2016-02-01");
    HOLDS(!reason_given("START-11"));
    code(child(S117_KIND_TRIBUNAL, detention, "2016-03-01", NULL, 0), S117_OUTCOME, S117_OUTCOME_FUTURE_DISCHARGE);
    STANDS("2016-03-10", S117_DUTY_ENTITLED_IN_HOSPITAL);
    HOLDS(reason_given("START-11"));
}

/* s72(3): discharged on the day the tribunal gave; a day before its decision is none. */
static void a_discharge_on_a_future_date(void **state)
{
    s117_fact detention, direction;
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    detention = order(S117_POWER_S3, "2016-01-01", NULL, 0);
    direction = child(S117_KIND_TRIBUNAL, detention, "2016-03-01", NULL, 0);
    code(direction, S117_OUTCOME, S117_OUTCOME_FUTURE_DISCHARGE);
    STANDS("2016-06-01", S117_DUTY_ENTITLED_IN_HOSPITAL); /* nobody says when */
    when(direction, S117_EFFECTIVE, "2016-04-01");
    STANDS("2016-03-31", S117_DUTY_ENTITLED_IN_HOSPITAL);
    STANDS("2016-04-01", S117_DUTY_ACTIVE);
    HOLDS(is_since("2016-04-01"));
    when(direction, S117_EFFECTIVE, "2016-02-01");
    STANDS("2016-06-01", S117_DUTY_ENTITLED_IN_HOSPITAL);
    code(direction, S117_OUTCOME, S117_OUTCOME_DEFERRED_CONDITIONAL);
    when(direction, S117_EFFECTIVE, "2016-04-01");
    STANDS("2016-06-01", S117_DUTY_ENTITLED_IN_HOSPITAL); /* s73(7): until it is directed */
}

/* An absence in between does not undo the tribunal's day. */
static void a_future_discharge_and_an_absence(void **state)
{
    s117_fact detention, direction;
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    detention = order(S117_POWER_S3, "2016-01-01", NULL, 0);
    direction = child(S117_KIND_TRIBUNAL, detention, "2016-03-01", NULL, 0);
    code(direction, S117_OUTCOME, S117_OUTCOME_FUTURE_DISCHARGE);
    when(direction, S117_EFFECTIVE, "2016-06-01");
    child(S117_KIND_ABSENCE, detention, "2016-03-05", "2016-03-10", 0);
    STANDS("2016-05-31", S117_DUTY_ENTITLED_IN_HOSPITAL);
    STANDS("2016-06-01", S117_DUTY_ACTIVE);
}

/* Absent already; absent from a conditional discharge; absent from section 2, which ends by itself. */
static void other_absences(void **state)
{
    s117_fact detention;
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    detention = order(S117_POWER_S3, "2016-01-01", NULL, 0);
    child(S117_KIND_ABSENCE, detention, "2016-01-11", NULL, 0);
    child(S117_KIND_ABSENCE, detention, "2016-03-01", NULL, 0); /* the first one runs */
    STANDS("2016-07-11", S117_DUTY_ACTIVE);
    another_person();
    home(SWINDON, "2000-01-01", NULL);
    detention = order(S117_POWER_S37_41, "2016-01-01", NULL, 0);
    child(S117_KIND_CONDITIONAL_DISCHARGE, detention, "2016-06-01", NULL, 0);
    child(S117_KIND_ABSENCE, detention, "2016-07-01", "2016-07-20", 0);
    STANDS("2016-07-10", S117_DUTY_ACTIVE);
    STANDS("2016-08-10", S117_DUTY_ACTIVE);
    another_person();
    plain_life(SWINDON);
    detention = order(S117_POWER_S2, "2017-01-01", NULL, 0);
    child(S117_KIND_ABSENCE, detention, "2017-01-05", "2017-01-08", 0);
    STANDS("2017-01-20", S117_DUTY_SUSPENDED);
    STANDS("2017-03-01", S117_DUTY_ACTIVE); /* 28 days, s2(4), absence or not */
}

/* A recall that is over while the person is away from it. */
static void a_recall_that_ends_during_absence(void **state)
{
    s117_fact detention;
    (void)state;
    detention = on_a_cto(NULL, 0);
    child(S117_KIND_CTO_RECALL, detention, "2016-08-01", "2016-08-04", 0);
    child(S117_KIND_ABSENCE, detention, "2016-08-02", "2016-08-10", 0);
    STANDS("2016-08-04", S117_DUTY_ACTIVE);
    STANDS("2016-09-01", S117_DUTY_ACTIVE);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(an_absence_from_a_cto_changes_nothing), TEST(an_absence_from_a_recall), TEST(an_absence_that_lapses),
        TEST(an_absence_from_a_renewed_authority), TEST(an_absence_under_restriction), TEST(a_tribunal),
        TEST(a_discharge_on_a_future_date), TEST(a_future_discharge_and_an_absence), TEST(other_absences),
        TEST(a_recall_that_ends_during_absence)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
