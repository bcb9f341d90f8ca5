/* How far back a court claim reaches: CHG-26; local-authority.md §6.7; Limitation Act 1980 ss 5, 28(1), 29(5), 30, 32(1), 38(2). */
#include "services_help.h"

static bool in_time(const char *paid, const char *claimed, s117_fact by)
{
    s117_fact why = -1;
    bool is = s117i_in_time(book(), day_of(paid), day_of(claimed), "", &why);
    assert_int_equal(why, by);
    return is;
}

/* `last` is the last day in time. */
#define UNTIL(paid, last, by)                                                                                   \
    do {                                                                                                        \
        s117_fact why;                                                                                          \
        assert_true(in_time(paid, last, by));                                                                   \
        assert_false(s117i_in_time(book(), day_of(paid), day_of(last) + 1, "", &why));                              \
    } while (0)

static s117_fact event(int32_t what, const char *from, const char *to)
{
    s117_fact fact = add(S117_KIND_LIMITATION, 0, from, to);
    code(fact, S117_LIMITATION, what);
    return fact;
}

/* s5: six years from the payment. 29 February 2012: six years on there is none. */
static void six_years(void **state)
{
    (void)state;
    UNTIL("2010-03-01", "2016-03-01", 0);
    UNTIL("2012-02-29", "2018-02-28", 0);
    UNTIL("2010-02-28", "2016-02-28", 0);
    born("1980-05-05"); /* an adult in 2010 */
    UNTIL("2010-03-01", "2016-03-01", 0);
    event(S117_LIMITATION_CLAIM, "2012-01-01", NULL); /* the claim itself moves nothing */
    event(0, "2012-01-01", NULL);
    UNTIL("2010-03-01", "2016-03-01", 0);
}

/* s32(1): time begins with the discovery, or when it could have been made; one before the payment moves nothing. */
static void discovery(void **state)
{
    s117_fact found;
    (void)state;
    found = event(S117_LIMITATION_DISCOVERY, "2019-05-01", NULL);
    UNTIL("2004-01-05", "2025-05-01", found); /* long out of time otherwise */
    UNTIL("2019-04-30", "2025-05-01", found);
    UNTIL("2019-05-01", "2025-05-01", 0);
    UNTIL("2019-05-02", "2025-05-02", 0);
}

/* ss 28(1), 38(2): only an incapacity when the right accrued; first and last day. */
static void incapacity(void **state)
{
    s117_fact while_it_lasts;
    (void)state;
    while_it_lasts = event(S117_LIMITATION_INCAPACITY, "2010-01-01", "2015-06-01");
    UNTIL("2009-12-31", "2015-12-31", 0); /* arising later does not stop time */
    UNTIL("2010-01-01", "2021-06-01", while_it_lasts);
    UNTIL("2015-05-31", "2021-06-01", while_it_lasts);
    UNTIL("2015-06-01", "2021-06-01", 0);
    assert_int_equal(s117_person_set_date(who, while_it_lasts, S117_TO, S117_DATE_OPEN, S117_DATE_OPEN), S117_OK);
    assert_true(in_time("2010-01-01", "2080-01-01", while_it_lasts)); /* it has not ended */
    add(S117_KIND_DEATH, 0, "2017-03-01", NULL); /* with death at the latest: s28(1) */
    UNTIL("2010-01-01", "2023-03-01", while_it_lasts);
    when(while_it_lasts, S117_TO, "2015-06-01");
    UNTIL("2010-01-01", "2021-06-01", while_it_lasts);
}

/* s28(1): a child when the right accrued: six years from the eighteenth birthday. */
static void childhood(void **state)
{
    s117_fact birth;
    (void)state;
    UNTIL("2005-03-01", "2011-03-01", 0); /* nobody recorded a birth */
    birth = add(S117_KIND_BIRTH, 0, "1992-02-29", NULL);
    UNTIL("2005-03-01", "2016-03-01", birth); /* 18 on 1 March 2010, a year without the day; six more */
    UNTIL("2010-02-28", "2016-03-01", birth);
    UNTIL("2010-03-01", "2016-03-01", 0); /* of age */
    when(birth, S117_FROM, "1992-03-02");
    UNTIL("2010-03-01", "2016-03-02", birth);
    UNTIL("2010-03-02", "2016-03-02", 0);
    add(S117_KIND_DEATH, 0, "2008-07-01", NULL);
    UNTIL("2005-03-01", "2014-07-01", birth);
}

/* ss 29(5), 30: an acknowledgment or part payment before time has run out begins it anew; again and again. */
static void acknowledgment(void **state)
{
    static const int32_t kinds[] = {S117_LIMITATION_ACKNOWLEDGMENT, S117_LIMITATION_PART_PAYMENT};
    (void)state;
    for (size_t i = 0; i < 2; i++) {
        s117_fact first, second;
        somebody_else();
        first = event(kinds[i], "2014-05-01", NULL);
        UNTIL("2008-04-30", "2014-04-30", 0); /* it came a day late */
        UNTIL("2008-05-01", "2020-05-01", first);
        UNTIL("2014-05-01", "2020-05-01", 0); /* the same day anyway */
        UNTIL("2014-05-02", "2020-05-02", 0); /* before the payment */
        second = event(kinds[i], "2020-05-01", NULL);
        UNTIL("2008-05-01", "2026-05-01", second);
        when(second, S117_FROM, "2020-05-02");
        UNTIL("2008-05-01", "2020-05-01", first);
    }
}

/* Told in any order, the events follow one another by day; what is withdrawn or not known yet does not count. */
static void several(void **state)
{
    s117_fact late, early, found;
    (void)state;
    late = event(S117_LIMITATION_ACKNOWLEDGMENT, "2019-01-01", NULL);
    UNTIL("2008-05-01", "2014-05-01", 0);
    early = event(S117_LIMITATION_PART_PAYMENT, "2014-01-01", NULL);
    UNTIL("2008-05-01", "2025-01-01", late);
    found = event(S117_LIMITATION_DISCOVERY, "2012-01-01", NULL); /* reaches less far than the others */
    UNTIL("2008-05-01", "2025-01-01", late);
    assert_int_equal(s117_person_withdraw(who, early, day_of("2025-02-03")), S117_OK);
    UNTIL("2008-05-01", "2018-01-01", found);
    asked_with.known_by = day_of("2025-02-02");
    UNTIL("2008-05-01", "2025-01-01", late);
}

static bool from_body(const char *body)
{
    s117_fact why;
    return s117i_in_time(book(), day_of("2010-05-04"), day_of("2019-01-01"), body, &why);
}

/* s31(6), (7) [M]: an acknowledgment or part payment binds who made it and their successors, nobody else. */
static void whose_it_is(void **state)
{
    static const int32_t kinds[] = {S117_LIMITATION_ACKNOWLEDGMENT, S117_LIMITATION_PART_PAYMENT};
    (void)state;
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
        s117_fact made = event(kinds[i], "2015-01-05", NULL);
        text(made, S117_BODY, "E08000035");
        assert_true(from_body("E08000035"));
        assert_false(from_body("E06000010"));
        assert_false(from_body("NOBODY"));
        assert_true(from_body("")); /* not recorded who charged */
        text(made, S117_BODY, "NOBODY");
        assert_true(from_body("NOBODY"));
        assert_false(from_body("E08000035"));
        text(made, S117_BODY, "E08000020"); /* Gateshead, recoded E08000037 in 2013: one body */
        assert_true(from_body("E08000037"));
        text(made, S117_BODY, NULL);
        assert_true(from_body("E06000010"));
        assert_int_equal(s117_person_withdraw(who, made, day_of("2015-02-03")), S117_OK);
    }
    event(S117_LIMITATION_DISCOVERY, "2018-01-01", NULL); /* a discovery is the claimant's */
    text(event(S117_LIMITATION_DISCOVERY, "2018-01-02", NULL), S117_BODY, "E06000010");
    assert_true(from_body("E08000035"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {ASKED(six_years), ASKED(discovery), ASKED(incapacity), ASKED(childhood), ASKED(acknowledgment), ASKED(several), ASKED(whose_it_is)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
