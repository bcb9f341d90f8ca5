/* Looking up what covers a day, the last home, ages and nations: src/rules/residence.h. */
#include "answers_help.h"
#include "../../src/rules/residence.h"

static s117_fact detained(const char *from) { return order(S117_POWER_S3, from, NULL, 0); }

#define RESPONSIBLE(area)                             \
    do {                                              \
        ask("2016-02-01");                            \
        HOLDS(is_council(area));                      \
    } while (0)

static void what_covers_a_day(void **state)
{
    s117_fact facts[4];
    (void)state;
    home(SWINDON, "2000-01-01", "2001-01-01");
    home(SWINDON, "2000-06-01", "2002-01-01");
    home(SWINDON, "1990-01-01", NULL);
    s117i_view view = {.person = who, .law = &law->law, .known_by = S117_DATE_OPEN, .as_at = day_of("2020-01-01")};
    assert_int_equal(s117i_cover(&view, &who->residences, day_of("2000-07-01"), facts, 4), 3);
    assert_int_equal(facts[0], 3); /* in order of their start */
    assert_int_equal(facts[1], 1);
    assert_int_equal(facts[2], 2);
    assert_int_equal(s117i_cover(&view, &who->residences, day_of("2000-07-01"), facts, 2), 2);
    assert_int_equal(s117i_cover(&view, &who->residences, day_of("2001-01-01"), facts, 4), 2); /* half-open */
    assert_int_equal(s117i_cover(&view, &who->residences, day_of("1980-01-01"), facts, 4), 0);
    assert_int_equal(s117_person_withdraw(who, 3, day_of("2010-01-01")), S117_OK);
    assert_int_equal(s117i_cover(&view, &who->residences, day_of("2010-07-01"), facts, 4), 0);
}

static void the_last_home(void **state)
{
    s117_fact passing;
    (void)state;
    home(SWINDON, "2000-01-01", "2001-01-01");
    home(WESTMINSTER, "2001-06-01", "2002-01-01");
    passing = home(CARDIFF, "2003-01-01", "2003-02-01");
    code(passing, S117_SETTLED, S117_NO);
    s117i_view view = {.person = who, .law = &law->law, .known_by = S117_DATE_OPEN, .as_at = day_of("2020-01-01")};
    assert_int_equal(s117i_last_home(&view, day_of("2001-03-01")), 1);
    assert_int_equal(s117i_last_home(&view, day_of("2010-01-01")), 2);
    assert_int_equal(s117i_last_home(&view, day_of("2000-06-01")), 0);
}

/* Under 18 on the day; not known if the birth is not, or not yet recorded. */
static void a_childs_age(void **state)
{
    s117_fact birth;
    (void)state;
    s117i_view view = {.person = who, .law = &law->law, .known_by = S117_DATE_OPEN, .as_at = day_of("2020-01-01")};
    assert_false(s117i_is_child(&view, day_of("2010-01-01")));
    birth = add(S117_KIND_BIRTH, 0, "2000-01-01", NULL);
    assert_true(s117i_is_child(&view, day_of("2017-12-31")));
    assert_false(s117i_is_child(&view, day_of("2018-01-01")));
    assert_int_equal(s117_person_record(who, birth, day_of("2019-01-01"), NULL), S117_OK);
    view.known_by = day_of("2018-12-31");
    assert_false(s117i_is_child(&view, day_of("2010-01-01")));
}

/* From what is said of the place, else from its authority. */
static void a_nation(void **state)
{
    (void)state;
    s117i_view view = {.person = who, .law = &law->law, .known_by = S117_DATE_OPEN, .as_at = day_of("2020-01-01")};
    assert_int_equal(s117i_nation_of(&view, home(CARDIFF, NULL, NULL)), S117_NATION_WALES);
    assert_int_equal(s117i_nation_of(&view, home(SWINDON, NULL, NULL)), S117_NATION_ENGLAND);
    assert_int_equal(s117i_nation_of(&view, home("NOBODY", NULL, NULL)), S117_NATION_UNKNOWN);
    assert_int_equal(s117i_nation_of(&view, home_abroad(S117_NATION_ISLANDS, NULL, NULL)), S117_NATION_ISLANDS);
}

/* As many as there is room for, each once. */
static void lists_that_are_full(void **state)
{
    s117i_where where;
    (void)state;
    memset(&where, 0, sizeof where);
    for (s117_fact fact = 1; fact <= 20; fact++) {
        s117i_miss(&where, S117_MISSING_AREA, fact);
        s117i_miss(&where, S117_MISSING_AREA, fact);
        s117i_add_place(&where, fact);
        s117i_add_place(&where, fact);
    }
    assert_int_equal(where.missing_count, S117I_MISSING_MAX);
    assert_int_equal(where.place_count, S117I_CANDIDATES_MAX);
}

/* Codes of Scotland and Northern Ireland, in a register without them, tell where a home is all the same. */
static void codes_of_other_nations(void **state)
{
    (void)state;
    s117i_view view = {.person = who, .law = &law->law, .known_by = S117_DATE_OPEN, .as_at = day_of("2020-01-01")};
    assert_int_equal(s117i_nation_of(&view, home("S12000036", NULL, NULL)), S117_NATION_SCOTLAND);
    assert_int_equal(s117i_nation_of(&view, home("N09000003", NULL, NULL)), S117_NATION_NORTHERN_IRELAND);
    another_person();
    home("S12000036", "2000-01-01", NULL);
    detained("2016-01-01");
    RESPONSIBLE(NULL);
    HOLDS(lacks(S117_MISSING_DESTINATION)); /* ordinarily resident in Scotland: limb (c) */
    another_person();
    home(SWINDON, "2000-01-01", "2017-01-01");
    order(S117_POWER_S3, "2016-01-01", "2016-06-01", S117_END_DISCHARGED);
    home("S12000036", "2017-01-01", NULL);
    ask("2017-06-01");
    HOLDS(is_duty(S117_DUTY_DORMANT));
}

/* More homes than are looked at. */
static void a_crowd_of_homes(void **state)
{
    s117_fact facts[32];
    (void)state;
    for (int i = 0; i < 24; i++)
        home(SWINDON, "2000-01-01", NULL);
    s117i_view view = {.person = who, .law = &law->law, .known_by = S117_DATE_OPEN, .as_at = day_of("2020-01-01")};
    assert_in_range(s117i_cover(&view, &who->residences, day_of("2010-01-01"), facts, 32), 8, 24);
    detained("2016-01-01");
    RESPONSIBLE(SWINDON);
}

/* Only the birth that is on view counts; a day that lies before it is no age. */
static void before_birth(void **state)
{
    (void)state;
    s117i_view view = {.person = who, .law = &law->law, .known_by = S117_DATE_OPEN, .as_at = day_of("2020-01-01")};
    add(S117_KIND_BIRTH, 0, "2000-01-01", NULL);
    assert_false(s117i_is_child(&view, day_of("1999-01-01")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(what_covers_a_day), TEST(the_last_home), TEST(a_childs_age), TEST(a_nation), TEST(lists_that_are_full),
        TEST(codes_of_other_nations), TEST(a_crowd_of_homes), TEST(before_birth)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
