/* Whether a line is aftercare: MHA 1983 s117(6); local-authority.md §6.2, CHG-1, 2, 3, 4, 12; OP-17, OP-24. */
#include "services_help.h"

#include <time.h>

/* ---- the duty ------------------------------------------------------------------------------------ */

/* CHG-1 wants a duty: not before it begins (in hospital, START-1), not after it ends, and nobody knows while it is uncertain. */
static void owed_or_not(void **state)
{
    s117_fact service, open;
    (void)state;
    in_hull();
    service = aftercare("DAY");
    open = unclear_care("DAY");
    IS_OTHER(service, "2011-06-01", S117I_LIMB_DUTY); /* no detention yet */
    IS_OTHER(service, "2012-05-31", S117I_LIMB_DUTY); /* in hospital */
    IS_OTHER(open, "2012-05-31", S117I_LIMB_DUTY);
    assert_int_equal(notes.gap_count, 0);
    IS_AFTERCARE(service, "2012-06-01");
    IS_AFTERCARE(service, "2024-06-03");
    add(S117_KIND_DEATH, 0, "2024-06-04", NULL);
    IS_OTHER(service, "2024-06-05", S117I_LIMB_DUTY);
}

/* An order whose power nobody recorded: unknown is not no. What fails a limb is not aftercare either way. */
static void owed_perhaps(void **state)
{
    s117_fact service, other;
    (void)state;
    home(HULL, "2009-01-01", NULL);
    order(S117_POWER_UNKNOWN, "2012-01-02", "2012-06-01", S117_END_DISCHARGED);
    service = aftercare("DAY");
    other = other_care("DAY");
    IS_UNDETERMINED(service, "2015-06-01");
    assert_true(has_gap(S117_GAP_DUTY, 0));
    IS_OTHER(other, "2015-06-01", S117I_LIMB_DISORDER);
    assert_false(has_gap(S117_GAP_DUTY, 0));
}

/* ---- the limbs ----------------------------------------------------------------------------------- */

/* Both limbs of s117(6) by what is recorded of the need: same disorder, none, not recorded; reduces the risk, does not, not recorded. */
static void two_limbs(void **state)
{
    static const struct { int32_t disorder; s117_tri risk; s117_line status; int32_t limb; bool gap_a, gap_b; } each[] = {
        {S117_DISORDER_SAME, S117_YES, S117_LINE_AFTERCARE, 0, false, false},
        {S117_DISORDER_SAME, S117_NO, S117_LINE_NOT_AFTERCARE, S117I_LIMB_RISK, false, false},
        {S117_DISORDER_SAME, 0, S117_LINE_UNDETERMINED, 0, false, true},
        {S117_DISORDER_NONE, S117_YES, S117_LINE_NOT_AFTERCARE, S117I_LIMB_DISORDER, false, false},
        {S117_DISORDER_NONE, S117_NO, S117_LINE_NOT_AFTERCARE, S117I_LIMB_DISORDER, false, false},
        {S117_DISORDER_NONE, 0, S117_LINE_NOT_AFTERCARE, S117I_LIMB_DISORDER, false, false},
        {0, S117_YES, S117_LINE_UNDETERMINED, 0, true, false},
        {0, S117_NO, S117_LINE_NOT_AFTERCARE, S117I_LIMB_RISK, false, false},
        {0, 0, S117_LINE_UNDETERMINED, 0, true, true}};
    (void)state;
    in_hull();
    for (size_t i = 0; i < sizeof each / sizeof each[0]; i++) {
        s117_fact service = given("DAY", each[i].disorder, each[i].risk), need = service + 1;
        judge(service, "2016-03-01");
        assert_int_equal(judged.status, each[i].status);
        assert_int_equal(judged.need, need);
        assert_int_equal(judged.limb, each[i].limb);
        assert_int_equal(has_gap(S117_GAP_DISORDER, need), each[i].gap_a);
        assert_int_equal(has_gap(S117_GAP_REDUCES_RISK, need), each[i].gap_b);
        assert_int_equal(judged.rule, each[i].status == S117_LINE_AFTERCARE ? S117I_RULE_CHG_1 : each[i].status == S117_LINE_NOT_AFTERCARE ? S117I_RULE_CHG_2 : S117I_NO_RULE);
    }
}

/* What is said of the purpose itself goes before the need. */
static void said_of_the_purpose(void **state)
{
    s117_fact service, purpose;
    (void)state;
    in_hull();
    service = line("DAY", "2010-01-01", NULL);
    purpose = meets(service, need_of(S117_DISORDER_NONE, S117_NO), NULL, NULL);
    code(purpose, S117_RELATED, S117_YES);
    IS_OTHER(service, "2016-03-01", S117I_LIMB_RISK);
    code(purpose, S117_REDUCES_RISK, S117_YES);
    IS_AFTERCARE(service, "2016-03-01");
    code(purpose, S117_RELATED, S117_NO);
    IS_OTHER(service, "2016-03-01", S117I_LIMB_DISORDER);
    link_to(purpose, S117_NEED, 0); /* both said of the purpose: the need is not wanted */
    code(purpose, S117_RELATED, S117_YES);
    IS_AFTERCARE(service, "2016-03-01");
    assert_int_equal(notes.gap_count, 0);
    code(purpose, S117_RELATED, 0);
    IS_UNDETERMINED(service, "2016-03-01");
    assert_true(has_gap(S117_GAP_NEED, purpose) && !has_gap(S117_GAP_REDUCES_RISK, purpose));
    code(purpose, S117_RELATED, S117_YES);
    code(purpose, S117_REDUCES_RISK, 0);
    IS_UNDETERMINED(service, "2016-03-01");
    assert_true(!has_gap(S117_GAP_NEED, purpose) && has_gap(S117_GAP_REDUCES_RISK, purpose));
}

/* No purpose on the day: nobody knows what the line is for (first and last day of the purpose). */
static void no_purpose(void **state)
{
    s117_fact service;
    (void)state;
    in_hull();
    service = line("DAY", "2010-01-01", NULL);
    IS_UNDETERMINED(service, "2016-03-01");
    assert_true(has_gap(S117_GAP_NEED, service) && has_flaw(S117_FLAW_NO_NEED, service));
    meets(service, need_of(S117_DISORDER_SAME, S117_YES), "2016-03-01", "2016-04-01");
    IS_UNDETERMINED(service, "2016-02-29");
    IS_AFTERCARE(service, "2016-03-01");
    assert_false(has_flaw(S117_FLAW_NO_NEED, service));
    IS_AFTERCARE(service, "2016-03-31");
    IS_UNDETERMINED(service, "2016-04-01");
    assert_int_equal(judged.purpose, 0);
}

/* A need has its first and last day; before and after it nobody says why the line is given. */
static void need_of_the_day(void **state)
{
    s117_fact service, need;
    (void)state;
    in_hull();
    service = aftercare("DAY");
    need = service + 1;
    when(need, S117_FROM, "2014-03-03");
    when(need, S117_TO, "2016-03-01");
    IS_UNDETERMINED(service, "2014-03-02");
    assert_true(has_gap(S117_GAP_NEED, service + 2) && has_gap(S117_GAP_REDUCES_RISK, service + 2));
    IS_AFTERCARE(service, "2014-03-03");
    IS_AFTERCARE(service, "2016-02-29");
    IS_UNDETERMINED(service, "2016-03-01");
}

/* What a later assessment found holds from its day; what it leaves open stays as it was. */
static void found_later(void **state)
{
    s117_fact service, need, second, third;
    (void)state;
    in_hull();
    service = aftercare("DAY");
    need = service + 1;
    second = add(S117_KIND_NEED_FINDING, need, "2016-02-29", NULL);
    code(second, S117_REDUCES_RISK, S117_NO);
    third = add(S117_KIND_NEED_FINDING, need, "2017-03-01", NULL);
    code(third, S117_DISORDER, S117_DISORDER_NONE);
    code(third, S117_REDUCES_RISK, S117_YES);
    IS_AFTERCARE(service, "2016-02-28");
    IS_OTHER(service, "2016-02-29", S117I_LIMB_RISK); /* the disorder is still that of the need */
    IS_OTHER(service, "2017-02-28", S117I_LIMB_RISK);
    IS_OTHER(service, "2017-03-01", S117I_LIMB_DISORDER);
    for (int32_t twice = 0; twice < 2; twice++) { /* entered again: nothing changes */
        s117_fact again = add(S117_KIND_NEED_FINDING, need, "2017-03-01", NULL);
        code(again, S117_DISORDER, S117_DISORDER_NONE);
        code(again, S117_REDUCES_RISK, S117_YES);
        IS_OTHER(service, "2017-03-01", S117I_LIMB_DISORDER);
        assert_int_equal(s117_person_withdraw(who, again, day_of("2018-01-01")), S117_OK);
    }
    assert_int_equal(s117_person_withdraw(who, third, day_of("2018-01-01")), S117_OK);
    IS_OTHER(service, "2017-03-01", S117I_LIMB_RISK);
    asked_with.known_by = day_of("2017-12-31"); /* when it still stood */
    IS_OTHER(service, "2017-03-01", S117I_LIMB_DISORDER);
}

/* One purpose with both limbs is enough (§6.2: elements that serve both purposes are free); one that might have them leaves it open. */
static void several_purposes(void **state)
{
    static const int32_t same = S117_DISORDER_SAME, none = S117_DISORDER_NONE;
    s117_fact service, open, yes;
    (void)state;
    in_hull();
    service = line("DAY", "2010-01-01", NULL);
    meets(service, need_of(none, S117_YES), NULL, NULL);
    IS_OTHER(service, "2016-03-01", S117I_LIMB_DISORDER);
    open = meets(service, need_of(same, 0), "2011-01-01", NULL);
    IS_UNDETERMINED(service, "2016-03-01");
    assert_int_equal(judged.purpose, open);
    assert_true(has_gap(S117_GAP_REDUCES_RISK, open - 1) && notes.gap_count == 1); /* not of the one that fails */
    yes = meets(service, need_of(same, S117_YES), "2016-03-01", NULL);
    IS_AFTERCARE(service, "2016-03-01");
    assert_int_equal(judged.purpose, yes);
    assert_int_equal(notes.gap_count, 0);
    IS_UNDETERMINED(service, "2016-02-29"); /* the one of tomorrow does not count today */
    meets(service, need_of(none, S117_NO), "2016-03-01", NULL); /* the best of them decides, not the last */
    IS_AFTERCARE(service, "2016-03-01");
}

/* The first of equals decides, whatever the order they were told in. */
static void equal_purposes(void **state)
{
    s117_fact service, first;
    (void)state;
    in_hull();
    service = line("DAY", "2010-01-01", NULL);
    meets(service, need_of(S117_DISORDER_SAME, S117_YES), "2015-01-01", NULL);
    first = meets(service, need_of(S117_DISORDER_SAME, S117_YES), "2014-01-01", NULL);
    IS_AFTERCARE(service, "2016-03-01");
    assert_int_equal(judged.purpose, first);
}

/* ---- OP-24 --------------------------------------------------------------------------------------- */

/* Another disorder: s117(6)(a) from 1 April 2015 under reading A; before, and under B, Afework: no. */
static void another_disorder(void **state)
{
    s117_fact service;
    (void)state;
    in_hull();
    service = given("DAY", S117_DISORDER_OTHER, S117_YES);
    IS_OTHER(service, "2015-03-31", S117I_LIMB_DISORDER);
    assert_true(goes_through(24));
    IS_AFTERCARE(service, "2015-04-01");
    assert_true(goes_through(24));
    law_is("OP-24", 'B', NULL);
    IS_OTHER(service, "2015-04-01", S117I_LIMB_DISORDER);
    assert_true(goes_through(24));
    law_is(NULL, 0, NULL);
    asked_with.law_as_at = day_of("2015-03-31"); /* the law of one day throughout */
    IS_OTHER(service, "2024-03-04", S117I_LIMB_DISORDER);
    asked_with.law_as_at = day_of("2015-04-01");
    IS_AFTERCARE(service, "2013-03-04");
}

static s117_fact joined(s117_fact service, s117_fact to)
{
    link_to(service, S117_INSEPARABLE_FROM, to);
    return service;
}

/* CHG-12: what cannot be separated is free, from 1 April 2015 under reading A; flagged OP-24. */
static void inseparable(void **state)
{
    s117_fact care, other;
    (void)state;
    in_hull();
    care = aftercare("DOM");
    other = joined(other_care("MEAL"), care);
    IS_OTHER(other, "2015-03-31", S117I_LIMB_DISORDER);
    assert_true(goes_through(24) && !any_flaw(S117_FLAW_OP_24));
    IS(other, "2015-04-01", S117_LINE_AFTERCARE, S117I_RULE_CHG_12);
    assert_true(goes_through(24) && has_flaw(S117_FLAW_OP_24, other));
    assert_int_equal(judged.other, care);
    law_is("OP-24", 'B', NULL);
    IS_OTHER(other, "2015-04-01", S117I_LIMB_DISORDER);
    assert_true(goes_through(24));
    law_is(NULL, 0, NULL);
    when(care, S117_TO, "2016-03-01"); /* only while both are given */
    IS(other, "2016-02-29", S117_LINE_AFTERCARE, S117I_RULE_CHG_12);
    IS_OTHER(other, "2016-03-01", S117I_LIMB_DISORDER);
    assert_false(goes_through(24));
}

/* By the standing of either: its own test goes first. */
static void inseparable_from_what(void **state)
{
    static const struct { int32_t own, other; s117_line status; } each[] = { /* 0: unclear, 1: aftercare, 2: not */
        {1, 0, S117_LINE_AFTERCARE}, {1, 1, S117_LINE_AFTERCARE}, {1, 2, S117_LINE_AFTERCARE},
        {0, 0, S117_LINE_UNDETERMINED}, {0, 1, S117_LINE_AFTERCARE}, {0, 2, S117_LINE_UNDETERMINED},
        {2, 0, S117_LINE_UNDETERMINED}, {2, 1, S117_LINE_AFTERCARE}, {2, 2, S117_LINE_NOT_AFTERCARE}};
    static s117_fact (*const made[])(const char *) = {unclear_care, aftercare, other_care};
    (void)state;
    in_hull();
    for (size_t i = 0; i < sizeof each / sizeof each[0]; i++) {
        s117_fact second = made[each[i].other]("DAY"), first = joined(made[each[i].own]("DOM"), second);
        judge(first, "2016-03-01");
        assert_int_equal(judged.status, each[i].status);
        if (each[i].status == S117_LINE_UNDETERMINED) /* what would settle it */
            assert_true(has_gap(S117_GAP_DISORDER, each[i].own == 0 ? first + 1 : second + 1));
        if (each[i].own == 2 && each[i].other == 0) {
            assert_int_equal(judged.other, second);
            judge(first, "2015-03-31"); /* then the other does not matter */
            assert_int_equal(judged.status, S117_LINE_NOT_AFTERCARE);
        }
        if (each[i].own == 1)
            assert_int_equal(judged.rule, S117I_RULE_CHG_1);
    }
}

/* ---- links --------------------------------------------------------------------------------------- */

static void wrong_links(void **state)
{
    s117_fact care, other, part, need;
    (void)state;
    in_hull();
    care = aftercare("DOM");
    other = joined(other_care("MEAL"), 1); /* a residence */
    IS_OTHER(other, "2016-03-01", S117I_LIMB_DISORDER);
    assert_true(has_flaw(S117_FLAW_BAD_LINK, other));
    link_to(other, S117_INSEPARABLE_FROM, care);
    IS(other, "2016-03-01", S117_LINE_AFTERCARE, S117I_RULE_CHG_12);
    assert_false(any_flaw(S117_FLAW_BAD_LINK));
    assert_int_equal(s117_person_withdraw(who, care, day_of("2020-01-01")), S117_OK);
    IS_OTHER(other, "2016-03-01", S117I_LIMB_DISORDER);
    assert_true(has_flaw(S117_FLAW_BAD_LINK, other));
    asked_with.known_by = day_of("2019-12-31");
    IS(other, "2016-03-01", S117_LINE_AFTERCARE, S117I_RULE_CHG_12);
    asked_with.known_by = S117_DATE_OPEN;
    part = aftercare("DAY");
    link_to(part, S117_PART_OF, need_of(S117_DISORDER_SAME, S117_YES));
    IS_AFTERCARE(part, "2016-03-01");
    assert_true(has_flaw(S117_FLAW_BAD_LINK, part));
    need = part + 1;
    assert_int_equal(s117_person_withdraw(who, need, day_of("2020-01-01")), S117_OK);
    IS_UNDETERMINED(part, "2016-03-01");
    assert_true(has_flaw(S117_FLAW_BAD_LINK, part + 2));
    assert_true(has_gap(S117_GAP_NEED, part + 2));
}

/* Lines in a circle are judged on their own, and it is said. */
static void circles(void **state)
{
    s117_fact a, b, c;
    (void)state;
    in_hull();
    a = other_care("DOM");
    joined(a, a);
    IS_OTHER(a, "2016-03-01", S117I_LIMB_DISORDER);
    assert_true(any_flaw(S117_FLAW_CIRCLE));
    b = other_care("DAY");
    c = unclear_care("MEAL");
    joined(a, b);
    joined(b, c);
    joined(c, a);
    IS_UNDETERMINED(c, "2016-03-01");
    assert_true(any_flaw(S117_FLAW_CIRCLE) && has_gap(S117_GAP_DISORDER, c + 1));
    code(c + 1, S117_DISORDER, S117_DISORDER_SAME); /* free, and what cannot be separated from it */
    IS_AFTERCARE(c, "2016-03-01");
    IS(b, "2016-03-01", S117_LINE_AFTERCARE, S117I_RULE_CHG_12);
    IS(a, "2016-03-01", S117_LINE_AFTERCARE, S117I_RULE_CHG_12);
}

/* An ordinary tenancy stays one in a circle (Mwanza): it makes nothing free that cannot be separated from it. */
static void circle_through_housing(void **state)
{
    s117_fact flat, help;
    (void)state;
    in_hull();
    flat = aftercare("ACC-SL");
    code(flat, S117_TENANCY, S117_TENANCY_ORDINARY);
    help = joined(other_care("DOM"), flat);
    joined(flat, help);
    IS_HOUSING(flat, "2016-03-01");
    assert_true(any_flaw(S117_FLAW_CIRCLE));
    IS_OTHER(help, "2016-03-01", S117I_LIMB_DISORDER);
    assert_true(any_flaw(S117_FLAW_CIRCLE));
}

/* Parts of each other. */
static void circle_of_parts(void **state)
{
    s117_fact a, b;
    (void)state;
    in_hull();
    a = line("ACC-SL", "2010-01-01", NULL);
    b = line("ACC-SL", "2010-01-01", NULL);
    code(a, S117_TENANCY, S117_TENANCY_SPECIALIST);
    code(b, S117_TENANCY, S117_TENANCY_SPECIALIST);
    link_to(a, S117_PART_OF, b);
    link_to(b, S117_PART_OF, a);
    IS_UNDETERMINED(a, "2016-03-01");
    assert_true(any_flaw(S117_FLAW_CIRCLE));
    link_to(a, S117_PART_OF, a);
    IS_UNDETERMINED(a, "2016-03-01");
    assert_true(any_flaw(S117_FLAW_CIRCLE));
}

/* Eight lines in a row are still followed; thousands take no time. */
static void long_chains(void **state)
{
    enum { MANY = 3000 };
    s117_fact first, last = 0;
    clock_t began;
    (void)state;
    in_hull();
    first = aftercare("DOM");
    for (int32_t i = 0; i < 8; i++)
        last = joined(other_care("DAY"), i == 0 ? first : last);
    IS(last, "2016-03-01", S117_LINE_AFTERCARE, S117I_RULE_CHG_12);
    assert_false(any_flaw(S117_FLAW_CIRCLE));
    for (int32_t i = 0; i < MANY; i++) {
        s117_fact next = joined(other_care("DAY"), last);
        link_to(next, S117_PART_OF, last);
        last = next;
    }
    const s117i_book *b = book();
    began = clock();
    for (s117_fact each = last; each > last - 300; each -= 3)
        s117i_judge_line(b, each, day_of("2016-03-01"), &judged, NULL);
    assert_true((clock() - began) / CLOCKS_PER_SEC < 5);
}

/* ---- looking things up --------------------------------------------------------------------------- */

static void where_a_line_is(void **state)
{
    s117_fact service;
    (void)state;
    service = line("ACC-RES", "2010-01-01", NULL);
    assert_int_equal(s117i_nation_of_line(book(), service), S117_NATION_UNKNOWN);
    text(service, S117_AREA, "E99999999");
    assert_int_equal(s117i_nation_of_line(book(), service), S117_NATION_UNKNOWN);
    text(service, S117_AREA, CARDIFF);
    assert_int_equal(s117i_nation_of_line(book(), service), S117_NATION_WALES);
    code(service, S117_NATION, S117_NATION_ENGLAND); /* as recorded */
    assert_int_equal(s117i_nation_of_line(book(), service), S117_NATION_ENGLAND);
}

/* A birthday begins its day (Family Law Reform Act 1969 s9). 29 February: 28 February 2026 is the day before, in a year without one 1 March. */
static void birthdays(void **state)
{
    s117_fact birth;
    (void)state;
    assert_int_equal(s117i_younger(book(), 18, day_of("2026-02-28")), S117_UNKNOWN);
    birth = add(S117_KIND_BIRTH, 0, "2008-02-29", NULL);
    assert_int_equal(s117i_younger(book(), 18, day_of("2026-02-28")), S117_YES);
    assert_int_equal(s117i_younger(book(), 18, day_of("2026-03-01")), S117_NO);
    assert_int_equal(s117i_younger(book(), 16, day_of("2024-02-28")), S117_YES);
    assert_int_equal(s117i_younger(book(), 16, day_of("2024-02-29")), S117_NO);
    when(birth, S117_FROM, "2008");
    assert_int_equal(s117i_younger(book(), 18, day_of("2025-12-31")), S117_YES);
    assert_int_equal(s117i_younger(book(), 18, day_of("2026-01-01")), S117_UNKNOWN);
    assert_int_equal(s117i_younger(book(), 18, day_of("2026-12-31")), S117_NO);
    assert_int_equal(s117_person_set_date(who, birth, S117_FROM, S117_DATE_UNKNOWN, day_of("2008-02-29")), S117_OK);
    assert_int_equal(s117i_younger(book(), 18, day_of("2026-02-28")), S117_UNKNOWN);
    assert_int_equal(s117_person_set_date(who, birth, S117_FROM, day_of("2008-02-29"), S117_DATE_OPEN), S117_OK);
    assert_int_equal(s117i_younger(book(), 18, day_of("2026-03-01")), S117_UNKNOWN);
}

static void children_of_a_day(void **state)
{
    s117_fact service, other, first, second, third;
    const s117i_book *b;
    (void)state;
    other = line("DAY", "2009-01-01", NULL);
    price(other, 5, S117_PER_WEEK, "2009-01-01", NULL);
    service = line("DAY", "2010-01-01", NULL);
    third = price(service, 300, S117_PER_WEEK, "2012-01-01", "2012-07-01");
    first = price(service, 100, S117_PER_WEEK, "2010-01-01", NULL);
    second = price(service, 200, S117_PER_WEEK, "2011-01-01", NULL);
    b = book();
    assert_int_equal(s117i_next_child(b, service, S117_KIND_PRICE, 0), first);
    assert_int_equal(s117i_next_child(b, service, S117_KIND_PRICE, first), second);
    assert_int_equal(s117i_next_child(b, service, S117_KIND_PRICE, second), third);
    assert_int_equal(s117i_next_child(b, service, S117_KIND_PRICE, third), 0);
    assert_int_equal(s117i_next_child(b, service, S117_KIND_TOP_UP, 0), 0);
    assert_int_equal(s117i_child_on(b, service, S117_KIND_PRICE, day_of("2009-12-31")), 0);
    assert_int_equal(s117i_child_on(b, service, S117_KIND_PRICE, day_of("2010-12-31")), first);
    assert_int_equal(s117i_child_on(b, service, S117_KIND_PRICE, day_of("2011-01-01")), second);
    assert_int_equal(s117i_child_on(b, service, S117_KIND_PRICE, day_of("2012-06-30")), third);
    assert_int_equal(s117i_child_on(b, service, S117_KIND_PRICE, day_of("2012-07-01")), second);
    assert_int_equal(s117i_any_on(b, S117_KIND_PRICE, day_of("2008-12-31")), 0);
    assert_int_equal(s117i_any_on(b, S117_KIND_PRICE, day_of("2009-01-01")), other + 1);
    price(service, 201, S117_PER_WEEK, "2011-01-01", NULL); /* two of one day: the same one, in whichever order */
    b = book();
    s117_fact chosen = s117i_child_on(b, service, S117_KIND_PRICE, day_of("2011-06-01"));
    assert_int_equal(chosen, s117i_later(b, second, second + 1) ? second : second + 1);
    assert_false(s117i_later(b, first, second));
    assert_true(s117i_later(b, second, first));
    assert_int_equal(s117i_later(b, second, second + 1), !s117i_later(b, second + 1, second));
}

/* Notes are kept once each, up to what there is room for; nowhere if nobody asks. */
static void notes_are_bounded(void **state)
{
    s117i_notes kept = {.gap_count = 0};
    (void)state;
    for (int32_t round = 0; round < 2; round++)
        for (int32_t i = 1; i <= S117I_GAPS_MAX + 2; i++) {
            s117i_note_gap(&kept, i, i);
            s117i_note_flaw(&kept, i, i, i);
            s117i_note_gap(NULL, i, i);
            s117i_note_flaw(NULL, i, i, i);
        }
    assert_int_equal(kept.gap_count, S117I_GAPS_MAX);
    assert_int_equal(kept.flaw_count, S117I_FLAWS_MAX);
    kept = (s117i_notes){.gap_count = 0};
    s117i_note_gap(&kept, 1, 1);
    s117i_note_gap(&kept, 1, 1);
    s117i_note_gap(&kept, 1, 2);
    s117i_note_gap(&kept, 2, 1);
    assert_int_equal(kept.gap_count, 3);
    s117i_note_flaw(&kept, 1, 1, 1);
    s117i_note_flaw(&kept, 1, 1, 1);
    s117i_note_flaw(&kept, 1, 1, 2);
    s117i_note_flaw(&kept, 1, 2, 1);
    s117i_note_flaw(&kept, 2, 1, 1);
    assert_int_equal(kept.flaw_count, 4);
}

/* One finding as if it were another, without touching the record: what the hinges of a package ask. */
static void what_if(void **state)
{
    s117_fact service;
    s117i_book b;
    (void)state;
    in_hull();
    service = unclear_care("DAY");
    b = *book();
    b.what_if.fact = service + 1;
    b.what_if.attribute = S117_DISORDER;
    b.what_if.value = S117_DISORDER_SAME;
    s117i_judge_line(&b, service, day_of("2016-03-01"), &judged, NULL);
    assert_int_equal(judged.status, S117_LINE_AFTERCARE);
    b.what_if.attribute = S117_REDUCES_RISK;
    b.what_if.value = S117_NO;
    s117i_judge_line(&b, service, day_of("2016-03-01"), &judged, NULL);
    assert_int_equal(judged.status, S117_LINE_NOT_AFTERCARE);
    service = given("DAY", S117_DISORDER_OTHER, S117_YES); /* nobody keeps notes */
    s117i_judge_line(book(), service, day_of("2016-03-01"), &judged, NULL);
    assert_int_equal(judged.status, S117_LINE_AFTERCARE);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        ASKED(owed_or_not), ASKED(owed_perhaps), ASKED(two_limbs), ASKED(said_of_the_purpose), ASKED(no_purpose),
        ASKED(need_of_the_day), ASKED(found_later), ASKED(several_purposes), ASKED(equal_purposes), ASKED(another_disorder),
        ASKED(inseparable), ASKED(inseparable_from_what), ASKED(wrong_links), ASKED(circles), ASKED(circle_through_housing),
        ASKED(circle_of_parts), ASKED(long_chains), ASKED(where_a_line_is), ASKED(birthdays), ASKED(children_of_a_day),
        ASKED(notes_are_bounded), ASKED(what_if)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
