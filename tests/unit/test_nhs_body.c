/* Which NHS body owes the duty: nhs-body.md §10.2, NHS-10 to NHS-28, and the open points that choose between readings. */
#include "nhs_help.h"

static void sent(s117_fact under, const char *on, const char *area, const char *body)
{
    s117_fact fact = add(S117_KIND_DESTINATION, under, on, NULL);
    text(fact, S117_AREA, area);
    text(fact, S117_NHS_BODY, body);
}

/* ---- Wales, NHS England ------------------------------------------------------------------------- */

/* NHS-10, by the area's NHS body alone; one home on each side of the border leaves it open. */
static void wales(void **state)
{
    s117_fact home;
    (void)state;
    home = add(S117_KIND_RESIDENCE, 0, "2010-01-01", NULL);
    text(home, S117_NHS_BODY, CARDIFF_BOARD);
    code(home, S117_SETTLED, S117_YES);
    gp("QOQ", "2022-08-01", NULL);
    local_s3("2024-03-04", "2024-03-04", "2024-06-03");
    OWES("2024-07-01", CARDIFF_BOARD, "NHS-10");
    home_in(HULL, "QOQ", "2010-01-01", NULL);
    OWES("2024-07-01", NULL, "NHS-27");
    HOLDS(nhs_may_be(CARDIFF_BOARD) && nhs_may_be("QOQ"));
}

/* NHS-12: before local health boards, and before April 2013. */
static void before_the_regulations(void **state)
{
    (void)state;
    home_in(CARDIFF, CARDIFF_BOARD, "1990-01-01", NULL);
    order(S117_POWER_S3, "2001-01-01", "2001-06-01", S117_END_DISCHARGED);
    ask("2002-01-01");
    HOLDS(strcmp(s117_determination_nhs_rule(answer), "NHS-12") == 0);
    ask("2004-01-01");
    HOLDS(strcmp(s117_determination_nhs_rule(answer), "NHS-10") == 0);
    another_person();
    ask("2002-01-01");
    HOLDS(s117_determination_nhs(answer) == S117_NHS_NONE && s117_determination_nhs_rule(answer)[0] == 0); /* NHS-1 */
}

/* NHS-11: reg 15, reg 8. Of two services the one that is the whole package; NOP-19. */
static void nhs_england(void **state)
{
    s117_fact one, two, forces;
    (void)state;
    in_hull("2009-01-01");
    local_s3("2012-03-05", "2012-03-05", "2012-06-04");
    one = add(S117_KIND_NHSE_SERVICE, 0, "2012-09-03", NULL);
    ask("2013-03-31");
    HOLDS(!is_nhs("X24")); /* no power to move the duty before April 2013 */
    OWES("2013-04-01", "03F", "NHS-14");
    HOLDS(went_through("NOP-19") && reason_given("NHS-11"));
    two = add(S117_KIND_NHSE_SERVICE, 0, "2012-10-01", NULL);
    code(two, S117_WHOLE_PACKAGE, S117_YES);
    OWES("2013-04-01", "X24", "NHS-11");
    code(one, S117_WHOLE_PACKAGE, S117_YES);
    OWES("2013-04-01", "X24", "NHS-11");
    code(two, S117_WHOLE_PACKAGE, S117_NO);
    OWES("2013-04-01", "X24", "NHS-11");
    code(one, S117_WHOLE_PACKAGE, S117_NO);
    OWES("2013-04-01", "03F", "NHS-14");
    law_is("NOP-19", 'A', NULL);
    OWES("2013-04-01", "X24", "NHS-11");
    law_is(NULL, 0, NULL);
    forces = add(S117_KIND_FORCES, 0, "2012-09-03", NULL);
    OWES("2013-04-01", "03F", "NHS-14"); /* in what capacity is not said */
    code(forces, S117_FORCES_STATUS, S117_FORCES_OTHER);
    OWES("2013-04-01", "03F", "NHS-14");
    code(forces, S117_FORCES_STATUS, S117_FORCES_SERVING);
    OWES("2013-04-01", "X24", "NHS-11");
}

static void add_body(s117_config *config, const char *code, s117_body_kind kind, s117_date to)
{
    assert_int_equal(s117_config_add_body(config, code, kind, S117_NATION_ENGLAND, code, S117_DATE_UNKNOWN, to), S117_OK);
}

static void engine_of(s117_date nhse_to)
{
    s117_config *config = NULL;
    s117_engine_free(law);
    law = NULL;
    assert_int_equal(s117_config_new(NULL, &config), S117_OK);
    add_body(config, HULL, S117_BODY_LOCAL_AUTHORITY, S117_DATE_OPEN);
    add_body(config, "QOQ", S117_BODY_ICB, S117_DATE_OPEN);
    if (nhse_to != 0)
        add_body(config, "X24", S117_BODY_NHS_ENGLAND, nhse_to);
    assert_int_equal(s117_engine_new(config, &law), S117_OK);
    s117_config_free(config);
}

/* NOP-15: NHS England may be abolished: a register without it, or with its last day. */
static void without_nhs_england(void **state)
{
    s117_fact service;
    (void)state;
    in_hull("2022-08-01");
    local_s3("2024-03-04", "2024-03-04", "2024-06-03");
    service = add(S117_KIND_NHSE_SERVICE, 0, "2024-06-03", NULL);
    code(service, S117_WHOLE_PACKAGE, S117_YES);
    engine_of(0);
    OWES("2024-07-01", NULL, "NHS-11");
    engine_of(day_of("2024-08-01"));
    OWES("2024-07-31", "X24", "NHS-11");
    OWES("2024-08-01", NULL, "NHS-11");
}

/* ---- 1 April 2013 to 30 June 2022 --------------------------------------------------------------- */

/* Sch 1 para 2(h): resident abroad, where present: in hospital informally, in lodgings, else where sent. */
static void from_abroad(void **state)
{
    s117_fact s3, in, lodgings;
    (void)state;
    home_abroad(S117_NATION_ABROAD, "2010-01-01", "2018-02-05");
    code(add(S117_KIND_USUAL_RESIDENCE, 0, "2010-01-01", NULL), S117_NATION, S117_NATION_ABROAD);
    gp(NULL, "2010-01-01", NULL);
    s3 = local_s3("2018-02-05", "2018-02-05", "2018-05-07");
    ask("2018-06-04");
    HOLDS(s117_determination_nhs(answer) == S117_NHS_UNDETERMINED); /* nothing says where the person is */
    sent(s3, "2018-05-07", LIVERPOOL, "99A");
    OWES("2018-06-04", "99A", "NHS-13");
    lodgings = home(SWINDON, "2018-08-06", NULL);
    OWES("2018-09-03", NULL, "NHS-13"); /* in England; which NHS body is not on record */
    HOLDS(lacks(S117_MISSING_NHS_AREA));
    text(lodgings, S117_NHS_BODY, "92G");
    OWES("2018-09-03", "92G", "NHS-13");
    in = stay(HULL, "2018-10-01", "2018-11-05");
    text(in, S117_NHS_BODY, "03F");
    OWES("2018-10-15", "03F", "NHS-13");
}

/* Sch 1 para 2(j) and s130C: on leave, not on a CTO, not on section 4 or in Wales. */
static void liable_to_be_detained(void **state)
{
    s117_fact s3, away;
    (void)state;
    in_hull("2009-01-01");
    s3 = detained(S117_POWER_S3, "2017-03-06", "2017-03-06", NULL, S117_ARRANGED_LOCAL);
    text(s3, S117_NHS_BODY, "99A");
    away = child(S117_KIND_LEAVE, s3, "2017-06-05", NULL, 0);
    code(away, S117_LEAVE_KIND, S117_LEAVE_RESIDENTIAL);
    code(away, S117_BASED_IN_HOSPITAL, S117_NO);
    OWES("2017-07-03", "99A", "NHS-13"); /* D15 */
    code(s3, S117_NATION, S117_NATION_WALES);
    OWES("2017-07-03", "03F", "NHS-16");
    code(s3, S117_NATION, S117_NATION_ENGLAND);
    child(S117_KIND_CTO, s3, "2017-07-10", NULL, 0);
    OWES("2017-08-07", "03F", "NHS-16");
}

/* SI 2016/293 reg 5 and NOP-24; a child placed on the last day is not frozen. */
static void frozen(void **state)
{
    s117_fact placed_child;
    (void)state;
    home_in(SWINDON, "92G", "2009-01-01", NULL);
    gp("03F", "2009-01-01", NULL);
    local_s3("2014-03-03", "2014-03-03", "2014-06-02");
    OWES("2016-03-31", "03F", "NHS-14");
    OWES("2016-04-01", "03F", "NHS-15");
    when(add(S117_KIND_BIRTH, 0, NULL, NULL), S117_FROM, "2000-01-01");
    placed_child = add(S117_KIND_CHILD_PLACEMENT, 0, "2015-01-05", NULL);
    text(placed_child, S117_NHS_BODY, "99A");
    OWES("2016-03-31", "99A", "NHS-13");
    OWES("2016-04-01", "99A", "NHS-13"); /* D16 */
    OWES("2018-06-04", "92G", "NHS-16"); /* grown up, and never frozen */
    text(placed_child, S117_NHS_BODY, "");
    OWES("2016-03-31", NULL, "NHS-13");
    HOLDS(lacks(S117_MISSING_PLACING_BODY));
}

/* NOP-9 B: fixed at discharge. Where nobody was responsible then, nothing was frozen either. */
static void fixed_at_discharge(void **state)
{
    (void)state;
    home_in(SWINDON, "92G", "2009-01-01", "2014-05-05");
    home_abroad(S117_NATION_SCOTLAND, "2014-05-05", "2015-01-05");
    home_in(LIVERPOOL, "99A", "2015-01-05", NULL);
    gp("03F", "2009-01-01", NULL);
    local_s3("2014-03-03", "2014-03-03", "2014-06-02");
    OWES("2014-07-07", "92G", "NHS-16"); /* usually resident in Scotland: nobody's by registration */
    OWES("2016-06-06", "03F", "NHS-15");
    HOLDS(went_through("NOP-9"));
    law_is("NOP-9", 'B', NULL);
    OWES("2016-06-06", "92G", "NHS-16");
    OWES("2015-06-01", "92G", "NHS-16");
}

/* NOP-24 B: what Schedule 1 para 2 gives goes before what was frozen. */
static void frozen_and_liable(void **state)
{
    s117_fact s2;
    (void)state;
    home_in(SWINDON, "92G", "2009-01-01", NULL); /* held by registration, and not by residence too: nhs-body.md 1.5 */
    gp("03F", "2009-01-01", NULL);
    local_s3("2014-03-03", "2014-03-03", "2014-06-02");
    s2 = detained(S117_POWER_S2, "2019-03-04", "2019-03-04", "2019-03-25", S117_ARRANGED_LOCAL);
    text(s2, S117_NHS_BODY, "99A");
    OWES("2019-03-11", "03F", "NHS-15"); /* D26 */
    HOLDS(went_through("NOP-24"));
    law_is("NOP-24", 'B', NULL);
    OWES("2019-03-11", "99A", "NHS-13");
    HOLDS(went_through("NOP-24"));
    OWES("2019-06-03", "03F", "NHS-15");
    another_person();
    in_hull("2009-01-01"); /* in aftercare only since 2017: nothing was frozen */
    local_s3("2017-03-06", "2017-03-06", "2017-06-05");
    s2 = detained(S117_POWER_S2, "2019-03-04", "2019-03-04", "2019-03-25", S117_ARRANGED_LOCAL);
    text(s2, S117_NHS_BODY, "99A");
    OWES("2019-03-11", "99A", "NHS-13");
    HOLDS(!went_through("NOP-24"));
}

/* ---- from 1 July 2022 --------------------------------------------------------------------------- */

/* Reg 7(4): leave is not discharge, the CTO that follows it is (s17A(1)). */
static void discharged_from_leave_by_a_cto(void **state)
{
    s117_fact s3, away;
    (void)state;
    in_hull("2020-01-01");
    s3 = detained(S117_POWER_S3, "2022-03-07", "2022-03-07", NULL, S117_ARRANGED_NHSE);
    away = child(S117_KIND_LEAVE, s3, "2022-09-05", "2023-02-06", 0);
    code(away, S117_LEAVE_KIND, S117_LEAVE_RESIDENTIAL);
    code(away, S117_BASED_IN_HOSPITAL, S117_NO);
    child(S117_KIND_CTO, s3, "2023-02-06", NULL, 0);
    when(2, S117_TO, "2022-12-05");
    gp("QYG", "2022-12-05", "2023-03-06");
    gp("QOX", "2023-03-06", NULL);
    OWES("2023-05-01", "QYG", "NHS-22");
    HOLDS(fixed_on("2023-02-06"));
    assert_int_equal(s117_person_withdraw(who, s3, day_of("2024-01-01")), S117_OK);
    ask("2023-05-01");
    HOLDS(s117_determination_nhs(answer) == S117_NHS_NONE);
}

/* Nobody recorded who arranged the detention: where regs 7(2) and 7(5) agree it does not matter. */
static void arranger_unknown(void **state)
{
    (void)state;
    in_hull("2022-08-01");
    detained(S117_POWER_S3, "2024-02-26", "2024-03-04", "2024-06-03", 0);
    OWES("2024-07-01", "QOQ", "NHS-25");
    HOLDS(!lacks(S117_MISSING_ARRANGED_BY));
    when(2, S117_TO, "2024-03-01");
    gp("QYG", "2024-03-01", NULL);
    ask("2024-07-01");
    HOLDS(is_nhs(NULL) && nhs_may_be("QOQ") && nhs_may_be("QYG") && lacks(S117_MISSING_ARRANGED_BY));
    code(3, S117_ARRANGED_BY, S117_ARRANGED_NHSE);
    OWES("2024-07-01", "QYG", "NHS-23");
    code(3, S117_ARRANGED_BY, S117_ARRANGED_LOCAL);
    OWES("2024-07-01", "QOQ", "NHS-25");
}

/* An application may have been made up to 14 days before (MHA s6(1)(a)): it matters only if the board changed in them. */
static void application_unknown(void **state)
{
    (void)state;
    in_hull("2022-08-01");
    local_s3(NULL, "2024-03-04", "2024-06-03");
    OWES("2024-07-01", "QOQ", "NHS-25");
    when(2, S117_TO, "2024-03-01");
    gp("QYG", "2024-03-01", NULL);
    ask("2024-07-01");
    HOLDS(is_nhs(NULL) && nhs_may_be("QOQ") && nhs_may_be("QYG") && lacks(S117_MISSING_APPLICATION));
    assert_int_equal(s117_person_set_date(who, 3, S117_APPLICATION, S117_DATE_UNKNOWN, day_of("2024-03-02")), S117_OK);
    ask("2024-07-01");
    HOLDS(nhs_may_be("QYG"));
    when(3, S117_APPLICATION, "2024-03-02");
    OWES("2024-07-01", "QYG", "NHS-25");
}

/* Two codes of one board: a group's until July 2022 and its own since are no change. */
static void application_unknown_over_a_succession(void **state)
{
    (void)state;
    home_in(HULL, "QOQ", "2010-01-01", NULL);
    gp("03F", "2010-01-01", "2022-07-01");
    gp("QOQ", "2022-07-01", NULL);
    local_s3(NULL, "2022-07-11", "2022-10-03");
    OWES("2022-11-07", "QOQ", "NHS-25");
    HOLDS(!lacks(S117_MISSING_APPLICATION));
}

/* NHS-26 and NOP-2: an order of a court; the board on its first day, its last, or both. */
static void no_application(void **state)
{
    (void)state;
    in_hull("2022-08-01");
    detained(S117_POWER_S37, NULL, "2024-03-04", "2024-06-03", S117_ARRANGED_LOCAL);
    OWES("2024-07-01", "QOQ", "NHS-26");
    HOLDS(!went_through("NOP-2") && reason_given("NHS-38"));
    when(2, S117_TO, "2024-05-06");
    gp("QYG", "2024-05-06", NULL);
    OWES("2024-07-01", "QOQ", "NHS-26");
    HOLDS(went_through("NOP-2"));
    law_is("NOP-2", 'B', NULL);
    OWES("2024-07-01", "QYG", "NHS-26");
    law_is("NOP-2", 'C', NULL);
    OWES("2024-07-01", NULL, "NHS-26");
    HOLDS(nhs_may_be("QOQ") && nhs_may_be("QYG"));
    text(4, S117_NHS_BODY, "QOQ"); /* another practice of the same board */
    OWES("2024-07-01", "QOQ", "NHS-26");
    text(4, S117_NHS_BODY, "");
    law_is(NULL, 0, NULL);
    OWES("2024-07-01", "QOQ", "NHS-26");
}

/* NHS-19: Schedule para 2(k); not in a hospital in Wales, and whoever arranged it. */
static void from_scotland(void **state)
{
    s117_fact s3;
    (void)state;
    home_abroad(S117_NATION_SCOTLAND, "2010-01-01", "2024-06-03");
    gp(NULL, "2010-01-01", NULL);
    s3 = local_s3("2024-03-04", "2024-03-04", "2024-06-03");
    text(s3, S117_AREA, LIVERPOOL);
    text(s3, S117_NHS_BODY, "QYG");
    sent(s3, "2024-06-03", HULL, "QOQ");
    home_in(HULL, "QOQ", "2024-06-03", NULL);
    OWES("2024-07-01", "QYG", "NHS-19");
    code(s3, S117_ARRANGED_BY, 0);
    OWES("2024-07-01", "QYG", "NHS-19");
    code(s3, S117_NATION, S117_NATION_WALES);
    text(s3, S117_NHS_BODY, CARDIFF_BOARD);
    OWES("2024-07-01", "QOQ", "NHS-27");
    code(s3, S117_ARRANGED_BY, S117_ARRANGED_LOCAL);
    OWES("2024-07-01", "QOQ", "NHS-27");
}

/* Nobody was responsible on the day the rule looks at: NHS-27. Registered, but usually resident in Scotland then. */
static void nobody_on_the_day(void **state)
{
    static const struct { s117_power power; int32_t by; const char *from, *to; } each[] = {
        {S117_POWER_S3, S117_ARRANGED_LOCAL, "2024-03-04", "2024-06-03"}, {S117_POWER_S3, S117_ARRANGED_NHSE, "2024-03-04", "2024-06-03"},
        {S117_POWER_S37, S117_ARRANGED_LOCAL, "2024-03-04", "2024-06-03"}, {S117_POWER_S3, 0, "2024-03-04", "2024-06-03"},
        {S117_POWER_S3, S117_ARRANGED_LOCAL, "2019-03-04", "2019-06-03"}};
    (void)state;
    for (size_t i = 0; i < sizeof each / sizeof each[0]; i++) {
        another_person();
        home_in(HULL, "QOQ", "2010-01-01", NULL); /* ordinarily resident */
        code(add(S117_KIND_USUAL_RESIDENCE, 0, "2010-01-01", "2024-05-06"), S117_NATION, S117_NATION_SCOTLAND);
        gp("QYG", "2010-01-01", NULL);
        detained(each[i].power, NULL, each[i].from, each[i].to, each[i].by);
        OWES("2024-07-01", "QOQ", "NHS-27");
    }
}

/* NHS-28 and NOP-23. */
static void hospital_in_wales(void **state)
{
    s117_fact again;
    (void)state;
    in_hull("2022-01-01");
    again = detained(S117_POWER_S37, NULL, "2022-05-02", "2022-09-05", S117_ARRANGED_LOCAL);
    code(again, S117_NATION, S117_NATION_WALES);
    OWES("2022-10-03", "QOQ", "NHS-28");
    HOLDS(fixed_on("2022-07-01") && found(S117_FINDING_HOSPITAL_IN_WALES));
    law_is("NOP-23", 'B', NULL); /* begun before the regulations, and reg 6 leaves it out: no rule is left */
    OWES("2022-10-03", "QOQ", "NHS-27");
}

/* NHS-18 and NOP-11: a child at the end, or only at the start, of the detention. */
static void child_placed(void **state)
{
    s117_fact birth, placed_child;
    (void)state;
    in_hull("2022-08-01");
    birth = add(S117_KIND_BIRTH, 0, "2008-01-01", NULL);
    placed_child = add(S117_KIND_CHILD_PLACEMENT, 0, "2023-01-02", NULL);
    text(placed_child, S117_NHS_BODY, "QYG");
    local_s3("2024-03-04", "2024-03-04", "2024-06-03");
    OWES("2024-07-01", "QYG", "NHS-18");
    when(birth, S117_FROM, "2006-04-01"); /* eighteen on the way */
    OWES("2024-07-01", "QYG", "NHS-18");
    law_is("NOP-11", 'B', NULL);
    OWES("2024-07-01", "QOQ", "NHS-25");
    law_is(NULL, 0, NULL);
    when(birth, S117_FROM, "2005-04-01");
    OWES("2024-07-01", "QOQ", "NHS-25");
    when(birth, S117_FROM, "2008-01-01");
    text(placed_child, S117_NHS_BODY, "QOQ"); /* on that board's own list: responsible anyway */
    OWES("2024-07-01", "QOQ", "NHS-25");
}

/* Nobody recorded who arranged it, and one of the two rules settles nobody: what may owe is asked for. */
static void arranger_unknown_and_more(void **state)
{
    s117_fact list;
    (void)state;
    home_in(HULL, "QOQ", "2022-08-01", NULL);
    list = gp("QOQ", "2022-08-01", "2024-03-01");
    gp("", "2024-03-01", NULL); /* whose practice is not said */
    detained(S117_POWER_S3, "2024-02-26", "2024-03-04", "2024-06-03", 0);
    ask("2024-07-01");
    HOLDS(nhs_may_be("QOQ"));
    when(list, S117_TO, "2024-02-01");
    when(3, S117_FROM, "2024-02-01");
    OWES("2024-07-01", NULL, "NHS-25");
    HOLDS(lacks(S117_MISSING_REGISTRATION));
}

/* The board is not settled on the day of the detention, or two weeks before: no second board to ask between. */
static void application_unknown_and_registration_too(void **state)
{
    (void)state;
    home_in(HULL, "QOQ", "2022-08-01", NULL);
    gp("", "2022-08-01", "2024-03-01");
    gp("QOQ", "2024-03-01", NULL);
    local_s3(NULL, "2024-03-04", "2024-06-03");
    OWES("2024-07-01", "QOQ", "NHS-25");
    text(2, S117_NHS_BODY, "QYG");
    text(3, S117_NHS_BODY, "");
    OWES("2024-07-01", NULL, "NHS-25");
    HOLDS(lacks(S117_MISSING_REGISTRATION) && !lacks(S117_MISSING_APPLICATION));
}

/* NHS-20 and NOP-10: reg 7 says "is" usually resident in England; D10. */
static void gone_to_wales(void **state)
{
    (void)state;
    home_in(HULL, "QOQ", "2022-08-01", "2024-08-05");
    gp("QYG", "2022-08-01", NULL);
    local_s3("2024-03-04", "2024-03-04", "2024-06-03");
    home_in(CARDIFF, CARDIFF_BOARD, "2024-08-05", "2025-02-03");
    home_in(HULL, "QOQ", "2025-02-03", NULL);
    OWES("2024-08-04", "QYG", "NHS-25");
    OWES("2024-09-02", "QOQ", "NHS-20");
    HOLDS(went_through("NOP-10") && found(S117_FINDING_USUALLY_ELSEWHERE));
    OWES("2025-03-03", "QYG", "NHS-25"); /* and back under reg 7 */
    law_is("NOP-10", 'A', NULL);
    OWES("2024-09-02", "QYG", "NHS-25");
}

/* NOP-3: NHS England's bed inside an exclusion period; NOP-4: the second application's own day. */
static void inside_an_exclusion_period(void **state)
{
    (void)state;
    in_hull("2022-08-01");
    local_s3("2023-02-06", "2023-02-06", "2023-05-01");
    when(2, S117_TO, "2023-09-04");
    gp("QYG", "2023-09-04", NULL);
    detained(S117_POWER_S3, "2024-03-04", "2024-03-04", "2024-06-03", S117_ARRANGED_NHSE);
    OWES("2024-07-01", "QYG", "NHS-23");
    HOLDS(went_through("NOP-3"));
    law_is("NOP-3", 'B', NULL);
    OWES("2024-07-01", "QOQ", "NHS-25");
    code(5, S117_ARRANGED_BY, S117_ARRANGED_LOCAL);
    law_is("NOP-4", 'A', NULL);
    OWES("2024-07-01", "QYG", "NHS-25");
    law_is(NULL, 0, NULL);
    OWES("2024-07-01", "QOQ", "NHS-25");
    HOLDS(!found(S117_FINDING_NHS_OTHER_AREA)); /* the home is in Hull still */
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(wales), TEST(before_the_regulations), TEST(nhs_england), TEST(without_nhs_england), TEST(from_abroad),
        TEST(liable_to_be_detained), TEST(frozen), TEST(fixed_at_discharge), TEST(frozen_and_liable), TEST(discharged_from_leave_by_a_cto),
        TEST(arranger_unknown), TEST(application_unknown), TEST(application_unknown_over_a_succession), TEST(no_application),
        TEST(from_scotland), TEST(nobody_on_the_day), TEST(hospital_in_wales), TEST(child_placed), TEST(arranger_unknown_and_more),
        TEST(application_unknown_and_registration_too), TEST(gone_to_wales),
        TEST(inside_an_exclusion_period)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
