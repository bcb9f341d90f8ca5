/* Core responsibility on a day: nhs-body.md §10.5, NHS-50 to NHS-59. The day is that of an application for section 3 (reg 5, reg 7(2)). */
#include "nhs_help.h"

static void apply_in_2024(void) { local_s3("2024-03-04", "2024-03-04", "2024-06-03"); }

static void stated(const char *area, const char *body, int32_t how)
{
    s117_fact fact = add(S117_KIND_USUAL_RESIDENCE, 0, "2023-01-01", NULL);
    text(fact, S117_AREA, area);
    text(fact, S117_NHS_BODY, body);
    code(fact, S117_STATED, how);
}

/* SI 2013/350 reg 3: the address given as usual, else the most recent, else where present; entered in whatever order. */
static void the_ladder(void **state)
{
    (void)state;
    for (int turn = 0; turn < 2; turn++) {
        another_person();
        home_in(SWINDON, "QOX", "2022-08-01", NULL);
        gp(NULL, "2022-08-01", NULL);
        stated(LIVERPOOL, "QYG", turn == 0 ? S117_STATED_PRESENT : S117_STATED_RECENT);
        stated(HULL, "QOQ", turn == 0 ? S117_STATED_RECENT : S117_STATED_PRESENT);
        apply_in_2024();
        OWES("2024-07-01", turn == 0 ? "QOQ" : "QYG", "NHS-25");
        HOLDS(reason_given("NHS-54") && reason_given("NHS-55"));
        stated(SWINDON, "QOX", 0); /* given as usual */
        OWES("2024-07-01", "QOX", "NHS-25");
        HOLDS(!reason_given("NHS-55"));
    }
}

/* On no list, and nothing stated: the home; of two the one that is a home, or the main one. */
static void of_two_homes(void **state)
{
    s117_fact first, second;
    (void)state;
    first = home_in(HULL, "QOQ", "2022-08-01", NULL);
    second = home_in(LIVERPOOL, "QYG", "2022-08-01", NULL);
    gp(NULL, "2022-08-01", NULL);
    apply_in_2024();
    code(first, S117_SETTLED, S117_NO);
    OWES("2024-07-01", "QYG", "NHS-25");
    code(first, S117_SETTLED, S117_YES);
    code(first, S117_MAIN_HOME, S117_YES);
    OWES("2024-07-01", "QOQ", "NHS-25");
    code(second, S117_SETTLED, S117_NO);
    OWES("2024-07-01", "QOQ", "NHS-25");
    code(second, S117_SETTLED, S117_YES);
    code(first, S117_MAIN_HOME, S117_NO);
    code(second, S117_MAIN_HOME, S117_YES);
    OWES("2024-07-01", "QYG", "NHS-25");
    code(first, S117_MAIN_HOME, S117_YES); /* both, says the record: still one of them */
    ask("2024-07-01");
    HOLDS(is_nhs("QOQ") || is_nhs("QYG"));
}

/* s14Z31(2)(b) needs the body of the area where the person usually resides. */
static void area_not_recorded(void **state)
{
    s117_fact at;
    (void)state;
    at = home_in(HULL, "", "2022-08-01", NULL);
    gp(NULL, "2022-08-01", NULL);
    apply_in_2024();
    OWES("2024-07-01", NULL, "NHS-25");
    HOLDS(lacks(S117_MISSING_NHS_AREA));
    text(at, S117_NHS_BODY, "QOQ");
    OWES("2024-07-01", "QOQ", "NHS-25");
}

/* The most recent address, where the person had none on the day. */
static void the_most_recent_address(void **state)
{
    (void)state;
    home_in(HULL, "QOQ", "2022-08-01", "2023-06-01");
    gp(NULL, "2022-08-01", NULL);
    apply_in_2024();
    OWES("2024-07-01", "QOQ", "NHS-25");
    HOLDS(reason_given("NHS-55"));
}

/* Unknown is never no: without a word about a practice the board may be another. */
static void registration_unknown(void **state)
{
    s117_fact list;
    (void)state;
    home_in(HULL, "QOQ", "2022-08-01", NULL);
    apply_in_2024();
    OWES("2024-07-01", NULL, "NHS-25");
    HOLDS(lacks(S117_MISSING_REGISTRATION));
    list = add(S117_KIND_REGISTRATION, 0, "2022-08-01", NULL);
    OWES("2024-07-01", NULL, "NHS-25");
    HOLDS(lacks(S117_MISSING_REGISTRATION));
    text(list, S117_NHS_BODY, "QYG");
    OWES("2024-07-01", "QYG", "NHS-25"); /* the practice, not the home (s14Z31(2)(a)) */
    HOLDS(reason_given("NHS-53"));
}

/* Welsh services are not those of the 2006 Act (§2.3; D12); other than essential ones do not count (SI 2022/636 reg 2(1)). */
static void practices_that_do_not_count(void **state)
{
    s117_fact list;
    (void)state;
    home_in(HULL, "QOQ", "2022-08-01", NULL);
    list = gp(CARDIFF_BOARD, "2022-08-01", NULL);
    apply_in_2024();
    OWES("2024-07-01", "QOQ", "NHS-25");
    HOLDS(reason_given("NHS-54"));
    code(list, S117_NATION, S117_NATION_WALES);
    OWES("2024-07-01", "QOQ", "NHS-25");
    code(list, S117_NATION, S117_NATION_ENGLAND);
    text(list, S117_NHS_BODY, "QYG");
    code(list, S117_ESSENTIAL, S117_NO);
    OWES("2024-07-01", NULL, "NHS-25"); /* whether on another's list is not said */
    HOLDS(reason_given("NHS-59"));
    gp(NULL, "2022-08-01", NULL);
    OWES("2024-07-01", "QOQ", "NHS-25");
}

/* NHS-58: registered from acceptance; NHS-57, NHS-52: temporary residents since and before July 2022. */
static void accepted_and_temporary(void **state)
{
    s117_fact list, temporary;
    (void)state;
    home_in(HULL, "QOQ", "2022-08-01", NULL);
    list = gp("QYG", "2024-03-01", NULL);
    when(list, S117_LISTED, "2024-03-20");
    temporary = gp("QOX", "2024-02-01", NULL);
    code(temporary, S117_TEMPORARY, S117_YES);
    apply_in_2024();
    OWES("2024-07-01", "QYG", "NHS-25");
    HOLDS(reason_given("NHS-58") && reason_given("NHS-57") && found(S117_FINDING_TEMPORARY_REGISTRATION) && went_through("NOP-20"));
    law_is("NOP-20", 'B', NULL);
    OWES("2024-07-01", "QOX", "NHS-25");
    HOLDS(reason_given("NHS-52") && !reason_given("NHS-57"));
    when(list, S117_LISTED, "2024-03-04"); /* that very day: on the list */
    law_is(NULL, 0, NULL);
    ask("2024-07-01");
    HOLDS(!reason_given("NHS-58"));
}

static void temporary_before_2022(void **state)
{
    s117_fact temporary;
    (void)state;
    in_hull("2009-01-01");
    temporary = gp("99A", "2014-01-01", "2014-12-31");
    code(temporary, S117_TEMPORARY, S117_YES);
    local_s3("2013-05-06", "2013-05-06", "2013-09-02");
    OWES("2014-06-02", "99A", "NHS-14"); /* SI 2013/350 reg 2(2)(d), (4) */
    HOLDS(reason_given("NHS-52"));
    OWES("2015-06-01", "03F", "NHS-14");
}

/* NHS-56: not usually resident in England, on no list: nobody, so s117(3)(c) (D18). */
static void nobody_at_all(void **state)
{
    s117_fact sent, s3;
    (void)state;
    home_abroad(S117_NATION_ABROAD, "2010-01-01", NULL);
    gp(NULL, "2010-01-01", NULL);
    s3 = local_s3("2024-03-04", "2024-03-04", "2024-06-03");
    sent = add(S117_KIND_DESTINATION, s3, "2024-06-03", NULL);
    text(sent, S117_AREA, HULL);
    text(sent, S117_NHS_BODY, "QOQ");
    ask("2024-07-01");
    HOLDS(is_nhs("QOQ"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(the_ladder), TEST(of_two_homes), TEST(area_not_recorded), TEST(the_most_recent_address), TEST(registration_unknown),
        TEST(practices_that_do_not_count), TEST(accepted_and_temporary), TEST(temporary_before_2022), TEST(nobody_at_all)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
