/* What happens under an order: leave, CTO, recall, conditional discharge. §2.2 of the law for councils; START-3 to 6,
 * EVT-1 to 4, 12, 13, 15; OP-2, 6, 18. */
#include "answers_help.h"

static void leave_by_kind(void **state)
{
    s117_fact detention, leave;
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    detention = order(S117_POWER_S3, "2016-01-01", NULL, 0);
    leave = child(S117_KIND_LEAVE, detention, "2016-03-01", "2016-03-20", S117_LEAVE_ENDED_RETURNED);
    code(leave, S117_LEAVE_KIND, S117_LEAVE_ESCORTED);
    STANDS("2016-03-10", S117_DUTY_ENTITLED_IN_HOSPITAL);
    HOLDS(reason_given("START-3"));
    code(leave, S117_LEAVE_KIND, S117_LEAVE_UNESCORTED);
    STANDS("2016-03-10", S117_DUTY_ENTITLED_IN_HOSPITAL);
    HOLDS(went_through("OP-6"));
    code(leave, S117_LEAVE_KIND, S117_LEAVE_RESIDENTIAL);
    STANDS("2016-03-10", S117_DUTY_ACTIVE);
    HOLDS(reason_given("START-4"));
    STANDS("2016-03-20", S117_DUTY_SUSPENDED);
    code(leave, S117_LEAVE_KIND, S117_LEAVE_OVERNIGHT);
    STANDS("2016-03-10", S117_DUTY_UNCERTAIN);
    HOLDS(lacks(S117_MISSING_LEAVE_BASE));
    code(leave, S117_BASED_IN_HOSPITAL, S117_YES);
    STANDS("2016-03-10", S117_DUTY_ENTITLED_IN_HOSPITAL);
    code(leave, S117_BASED_IN_HOSPITAL, S117_NO);
    STANDS("2016-03-10", S117_DUTY_ACTIVE);
    code(leave, S117_LEAVE_KIND, 0);
    STANDS("2016-03-10", S117_DUTY_UNCERTAIN);
    HOLDS(lacks(S117_MISSING_LEAVE_KIND));
}

/* OP-6 reading A: for the whole of the leave, save in the custody of staff. */
static void leave_on_the_wide_reading(void **state)
{
    s117_fact detention, leave;
    (void)state;
    law_is("OP-6", 'A', NULL);
    home(SWINDON, "2000-01-01", NULL);
    detention = order(S117_POWER_S3, "2016-01-01", NULL, 0);
    leave = child(S117_KIND_LEAVE, detention, "2016-03-01", "2016-03-20", 0);
    code(leave, S117_LEAVE_KIND, S117_LEAVE_UNESCORTED);
    STANDS("2016-03-10", S117_DUTY_ACTIVE);
    code(leave, S117_LEAVE_KIND, S117_LEAVE_OVERNIGHT);
    STANDS("2016-03-10", S117_DUTY_ACTIVE);
    code(leave, S117_LEAVE_KIND, S117_LEAVE_ESCORTED);
    STANDS("2016-03-10", S117_DUTY_ENTITLED_IN_HOSPITAL);
}

static void recall_from_leave(void **state)
{
    s117_fact detention, leave;
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    detention = order(S117_POWER_S3, "2016-01-01", NULL, 0);
    leave = child(S117_KIND_LEAVE, detention, "2016-03-01", "2016-04-01", S117_LEAVE_ENDED_RECALLED);
    code(leave, S117_LEAVE_KIND, S117_LEAVE_RESIDENTIAL);
    STANDS("2016-04-01", S117_DUTY_SUSPENDED);
    HOLDS(reason_given("EVT-1"));
    HOLDS(is_council(SWINDON)); /* the same detention: RES-8 */
    HOLDS(reason_given("RES-8"));
}

static void leave_from_leave_is_one_leave(void **state)
{
    s117_fact detention, leave;
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    detention = order(S117_POWER_S3, "2016-01-01", NULL, 0);
    leave = child(S117_KIND_LEAVE, detention, "2016-03-01", "2016-05-01", S117_LEAVE_ENDED_RETURNED);
    code(leave, S117_LEAVE_KIND, S117_LEAVE_RESIDENTIAL);
    leave = child(S117_KIND_LEAVE, detention, "2016-03-10", "2016-03-12", S117_LEAVE_ENDED_RETURNED);
    code(leave, S117_LEAVE_KIND, S117_LEAVE_ESCORTED);
    STANDS("2016-04-01", S117_DUTY_ACTIVE); /* the second does not end the first */
    STANDS("2016-05-01", S117_DUTY_SUSPENDED);
}

static void discharged_while_on_leave(void **state)
{
    s117_fact detention, leave;
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    detention = order(S117_POWER_S3, "2016-01-01", "2016-04-01", S117_END_DISCHARGED);
    leave = child(S117_KIND_LEAVE, detention, "2016-03-01", "2016-04-01", S117_LEAVE_ENDED_DISCHARGED);
    code(leave, S117_LEAVE_KIND, S117_LEAVE_RESIDENTIAL);
    STANDS("2016-04-01", S117_DUTY_ACTIVE);
    HOLDS(is_since("2016-03-01"));
}

static s117_fact on_a_cto(const char *to, int32_t how)
{
    s117_fact detention;
    home(SWINDON, "2000-01-01", NULL);
    detention = order(S117_POWER_S3, "2016-01-01", NULL, 0);
    child(S117_KIND_CTO, detention, "2016-05-01", to, how);
    return detention;
}

static void a_cto(void **state)
{
    (void)state;
    on_a_cto("2017-05-01", S117_CTO_EXPIRED);
    STANDS("2016-05-01", S117_DUTY_ACTIVE);
    HOLDS(is_since("2016-05-01"));
    HOLDS(reason_given("START-5"));
    STANDS("2018-01-01", S117_DUTY_ACTIVE);
    HOLDS(reason_given("EVT-13"));
}

static void recalled_from_a_cto(void **state)
{
    s117_fact detention;
    (void)state;
    detention = on_a_cto("2017-05-01", S117_CTO_EXPIRED);
    child(S117_KIND_CTO_RECALL, detention, "2016-08-01", "2016-08-03", 0);
    STANDS("2016-08-01", S117_DUTY_SUSPENDED);
    HOLDS(reason_given("EVT-2"));
    HOLDS(went_through("OP-18"));
    STANDS("2016-08-03", S117_DUTY_ACTIVE);
    HOLDS(is_since("2016-05-01"));
    law_is("OP-18", 'B', NULL); /* [44]: detained again */
    STANDS("2016-08-03", S117_DUTY_ACTIVE);
    HOLDS(is_since("2016-08-03"));
}

static void a_cto_revoked(void **state)
{
    (void)state;
    home(SWINDON, "2000-01-01", "2016-04-01");
    s117_fact detention = order(S117_POWER_S3, "2016-01-01", "2017-06-01", S117_END_DISCHARGED);
    child(S117_KIND_CTO, detention, "2016-05-01", "2017-03-01", S117_CTO_REVOKED);
    home(WESTMINSTER, "2016-05-01", NULL);
    STANDS("2017-03-01", S117_DUTY_SUSPENDED);
    HOLDS(reason_given("EVT-3"));
    HOLDS(is_council(SWINDON)); /* OP-2: the original residence stays */
    HOLDS(went_through("OP-2"));
    STANDS("2017-06-01", S117_DUTY_ACTIVE);
    law_is("OP-2", 'B', NULL);
    STANDS("2017-06-01", S117_DUTY_ACTIVE);
    HOLDS(is_council(WESTMINSTER));
    HOLDS(is_since("2017-06-01"));
}

/* s17A(2): only on an application for treatment or an unrestricted Part 3 order. Not in law; a finding. */
static void a_cto_that_cannot_be(void **state)
{
    s117_fact detention;
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    detention = order(S117_POWER_S37_41, "2016-01-01", NULL, 0);
    child(S117_KIND_CTO, detention, "2016-05-01", NULL, 0);
    ask("2016-06-01");
    HOLDS(!is_duty(S117_DUTY_ACTIVE));
    HOLDS(found(S117_FINDING_CTO_POWER));
}

static void a_recall_without_a_cto_is_nothing(void **state)
{
    s117_fact detention;
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    detention = order(S117_POWER_S3, "2016-01-01", NULL, 0);
    child(S117_KIND_CTO_RECALL, detention, "2016-02-01", "2016-02-03", 0);
    STANDS("2016-02-02", S117_DUTY_ENTITLED_IN_HOSPITAL);
    STANDS("2016-03-01", S117_DUTY_ENTITLED_IN_HOSPITAL);
}

/* s91(2A): the application ends on the date of transfer; the duty lies dormant. */
static void a_cto_transferred_out(void **state)
{
    (void)state;
    on_a_cto("2017-05-01", S117_CTO_TRANSFERRED_OUT);
    STANDS("2017-05-01", S117_DUTY_DORMANT);
    HOLDS(reason_given("EVT-15"));
}

/* s22: ended by custody over six months. */
static void a_cto_ended_by_custody(void **state)
{
    s117_fact custody;
    (void)state;
    on_a_cto("2017-02-01", S117_CTO_CUSTODY);
    custody = add(S117_KIND_CUSTODY, 0, "2016-08-01", "2018-01-01");
    code(custody, S117_CUSTODY_KIND, S117_CUSTODY_SENTENCE);
    STANDS("2017-03-01", S117_DUTY_SUSPENDED);
    HOLDS(reason_given("EVT-10"));
    STANDS("2018-01-01", S117_DUTY_ACTIVE);
}

static void a_conditional_discharge(void **state)
{
    s117_fact detention;
    (void)state;
    home(SWINDON, "2000-01-01", "2016-02-01");
    detention = order(S117_POWER_S37_41, "2016-01-01", NULL, 0);
    child(S117_KIND_CONDITIONAL_DISCHARGE, detention, "2017-01-01", "2018-01-01", S117_CD_RECALLED);
    child(S117_KIND_CONDITIONAL_DISCHARGE, detention, "2019-01-01", "2020-01-01", S117_CD_ABSOLUTE);
    home(WESTMINSTER, "2017-01-01", "2018-01-01");
    STANDS("2017-06-01", S117_DUTY_ACTIVE);
    HOLDS(reason_given("START-6"));
    STANDS("2018-01-01", S117_DUTY_SUSPENDED);
    HOLDS(reason_given("EVT-4"));
    HOLDS(is_council(SWINDON)); /* Wiltshire */
    STANDS("2019-06-01", S117_DUTY_ACTIVE);
    STANDS("2021-01-01", S117_DUTY_ACTIVE); /* discharged absolutely: aftercare goes on */
    law_is("OP-2", 'B', NULL);
    STANDS("2019-06-01", S117_DUTY_ACTIVE);
    HOLDS(is_council(WESTMINSTER));
}

/* s42(5), 73(6): absolutely discharged on the day the restriction ends. A patient still in hospital goes on, unrestricted. */
static void a_restriction_that_ends(void **state)
{
    s117_fact detention;
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    detention = order(S117_POWER_S37_41, "2016-01-01", NULL, 0);
    child(S117_KIND_CONDITIONAL_DISCHARGE, detention, "2017-01-01", NULL, 0);
    when(detention, S117_RESTRICTION_ENDED, "2018-01-01");
    STANDS("2018-06-01", S117_DUTY_ACTIVE);
    HOLDS(reason_given("EVT-12"));

    another_person();
    home(SWINDON, "2000-01-01", NULL);
    detention = order(S117_POWER_S37_41, "2016-01-01", NULL, 0);
    when(detention, S117_RESTRICTION_ENDED, "2018-01-01");
    child(S117_KIND_CTO, detention, "2018-06-01", NULL, 0);
    STANDS("2018-03-01", S117_DUTY_ENTITLED_IN_HOSPITAL);
    STANDS("2018-06-01", S117_DUTY_ACTIVE); /* and can have a CTO from then */
    HOLDS(!found(S117_FINDING_CTO_POWER));
}

/* What lies outside its order is a finding and nothing more. */
static void children_outside_their_order(void **state)
{
    s117_fact detention;
    (void)state;
    detention = plain_life(SWINDON);
    child(S117_KIND_CTO, detention, "2017-01-01", "2018-01-01", S117_CTO_REVOKED);
    child(S117_KIND_CONDITIONAL_DISCHARGE, detention, "2019-01-01", "2020-01-01", S117_CD_RECALLED);
    STANDS("2018-06-01", S117_DUTY_ACTIVE);
    HOLDS(found(S117_FINDING_OUTSIDE_ORDER));
    STANDS("2020-06-01", S117_DUTY_ACTIVE);
}

/* Within leave that runs, only leave to live elsewhere makes a difference. */
static void leave_within_leave(void **state)
{
    s117_fact detention, leave;
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    detention = order(S117_POWER_S3, "2016-01-01", NULL, 0);
    leave = child(S117_KIND_LEAVE, detention, "2016-03-01", "2016-06-01", S117_LEAVE_ENDED_RETURNED);
    code(leave, S117_LEAVE_KIND, S117_LEAVE_ESCORTED);
    leave = child(S117_KIND_LEAVE, detention, "2016-03-10", "2016-03-12", S117_LEAVE_ENDED_RETURNED);
    code(leave, S117_LEAVE_KIND, S117_LEAVE_UNESCORTED);
    STANDS("2016-03-11", S117_DUTY_ENTITLED_IN_HOSPITAL);
    STANDS("2016-04-01", S117_DUTY_ENTITLED_IN_HOSPITAL);
    leave = child(S117_KIND_LEAVE, detention, "2016-05-01", NULL, 0);
    code(leave, S117_LEAVE_KIND, S117_LEAVE_RESIDENTIAL);
    STANDS("2016-05-01", S117_DUTY_ACTIVE);
}

/* Nobody recorded how a CTO ended: a later end of the order, or another CTO under it, shows that detention went on. */
static void a_cto_that_ended_somehow(void **state)
{
    s117_fact detention;
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    detention = order(S117_POWER_S3, "2016-01-01", "2018-01-01", S117_END_DISCHARGED);
    child(S117_KIND_CTO, detention, "2016-05-01", "2016-09-01", 0);
    STANDS("2016-10-01", S117_DUTY_SUSPENDED);
    HOLDS(reason_given("EVT-3"));
    STANDS("2018-01-01", S117_DUTY_ACTIVE);
    when(detention, S117_TO, "..");
    code(detention, S117_HOW_ENDED, 0);
    child(S117_KIND_CTO, detention, "2017-01-01", "2018-01-01", S117_CTO_EXPIRED);
    STANDS("2016-10-01", S117_DUTY_SUSPENDED);
    ask("2018-06-01");
    HOLDS(is_duty(S117_DUTY_ACTIVE));
    another_person(); /* nothing shows it */
    home(SWINDON, "2000-01-01", NULL);
    detention = order(S117_POWER_S3, "2016-01-01", NULL, 0);
    child(S117_KIND_CTO, detention, "2016-05-01", "2016-09-01", 0);
    STANDS("2016-10-01", S117_DUTY_ACTIVE);
    HOLDS(!reason_given("EVT-13")); /* nobody says that it ran out */
}

static void a_conditional_discharge_that_ended_somehow(void **state)
{
    s117_fact detention;
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    detention = order(S117_POWER_S37_41, "2016-01-01", "2018-01-01", S117_END_DISCHARGED);
    child(S117_KIND_CONDITIONAL_DISCHARGE, detention, "2016-05-01", "2016-09-01", 0);
    STANDS("2016-10-01", S117_DUTY_SUSPENDED);
    HOLDS(reason_given("EVT-4"));
}

/* s17F: released after 72 hours if nobody revoked it; the record gives no end. */
static void a_recall_nobody_ended(void **state)
{
    s117_fact detention;
    (void)state;
    detention = on_a_cto(NULL, 0);
    child(S117_KIND_CTO_RECALL, detention, "2016-08-01", NULL, 0);
    STANDS("2016-08-03", S117_DUTY_SUSPENDED);
    STANDS("2016-08-04", S117_DUTY_ACTIVE);
}

/* A CTO that cannot be, of someone on record as in hospital: still there. */
static void a_cto_that_cannot_be_in_hospital(void **state)
{
    s117_fact detention;
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    detention = order(S117_POWER_S37_41, "2016-01-01", NULL, 0);
    stay(NULL, "2016-01-01", "2016-12-01");
    child(S117_KIND_CTO, detention, "2016-05-01", NULL, 0);
    STANDS("2016-06-01", S117_DUTY_ENTITLED_IN_HOSPITAL);
}

/* An older order that the duty no longer rests on: its CTO may be revoked; [44] is about the order in force. */
static void a_cto_of_an_older_order(void **state)
{
    s117_fact older, later;
    (void)state;
    law_is("OP-2", 'B', NULL);
    home(SWINDON, "2000-01-01", NULL);
    older = order(S117_POWER_S37, "2014-01-01", NULL, 0);
    child(S117_KIND_CTO, older, "2015-01-01", "2016-09-01", S117_CTO_REVOKED);
    later = order(S117_POWER_S3, "2016-01-01", "2016-06-01", S117_END_DISCHARGED);
    STANDS("2016-08-01", S117_DUTY_ACTIVE);
    ask("2016-10-01");
    HOLDS(is_duty(S117_DUTY_SUSPENDED)); /* back in hospital, under the older order */
    assert_int_equal(s117_determination_order(answer), later);
}

/* Two CTOs recorded for one time: the end of the first is the end. */
static void two_ctos_at_once(void **state)
{
    s117_fact detention;
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    detention = order(S117_POWER_S3, "2016-01-01", NULL, 0);
    child(S117_KIND_CTO, detention, "2016-05-01", "2017-01-01", S117_CTO_REVOKED);
    child(S117_KIND_CTO, detention, "2016-05-01", "2017-02-01", S117_CTO_REVOKED);
    STANDS("2017-01-15", S117_DUTY_SUSPENDED);
    STANDS("2017-03-01", S117_DUTY_SUSPENDED);
    another_person();
    home(SWINDON, "2000-01-01", NULL);
    detention = order(S117_POWER_S37_41, "2016-01-01", NULL, 0);
    child(S117_KIND_CONDITIONAL_DISCHARGE, detention, "2016-05-01", "2017-01-01", S117_CD_RECALLED);
    child(S117_KIND_CONDITIONAL_DISCHARGE, detention, "2016-05-01", "2017-02-01", S117_CD_RECALLED);
    STANDS("2017-03-01", S117_DUTY_SUSPENDED);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(leave_by_kind), TEST(leave_on_the_wide_reading), TEST(recall_from_leave), TEST(leave_from_leave_is_one_leave),
        TEST(discharged_while_on_leave), TEST(a_cto), TEST(recalled_from_a_cto), TEST(a_cto_revoked),
        TEST(a_cto_that_cannot_be), TEST(a_recall_without_a_cto_is_nothing), TEST(a_cto_transferred_out),
        TEST(a_cto_ended_by_custody), TEST(a_conditional_discharge), TEST(a_restriction_that_ends),
        TEST(children_outside_their_order), TEST(leave_within_leave), TEST(a_cto_that_ended_somehow),
        TEST(a_conditional_discharge_that_ended_somehow), TEST(a_recall_nobody_ended), TEST(a_cto_that_cannot_be_in_hospital),
        TEST(a_cto_of_an_older_order), TEST(two_ctos_at_once)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
