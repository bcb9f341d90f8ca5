/* The whole answer in plain English: include/s117/determination.h; what it must say comes from the life told. */
#include "answers_help.h"

static char words[32768];

static void write_on(const char *on)
{
    ask(on);
    size_t length = s117_determination_text(answer, words, sizeof words);
    assert_true(length < sizeof words);
    assert_int_equal(strlen(words), length);
}

#define SAYS(phrase)                        \
    do {                                    \
        if (strstr(words, phrase) == NULL)  \
            print_message("%s\n", words);   \
        assert_non_null(strstr(words, phrase)); \
    } while (0)
#define SAYS_NOT(phrase) assert_null(strstr(words, phrase))

static void nobody(void **state)
{
    (void)state;
    write_on("2017-09-01");
    SAYS("On 1 September 2017");
    SAYS("Nothing on record shows a detention");
    SAYS("V5");
    SAYS_NOT("Council");
    SAYS_NOT("Decisions to end it");
    write_on("1980-01-01");
    SAYS("before the Act");
}

/* Every version of the section, by the table of §1.1. */
static void versions(void **state)
{
    static const char *const days[][2] = {{"1984-01-01", "V0"}, {"1996-04-01", "V1"}, {"1997-10-01", "V2"}, {"2008-11-03",
            "V3"}, {"2013-04-01", "V4"},
                                          {"2015-04-01", "V5"}, {"2022-07-01", "V6"}, {"2026-02-18", "V6a"}};
    (void)state;
    for (size_t i = 0; i < sizeof days / sizeof days[0]; i++) {
        write_on(days[i][0]);
        SAYS(days[i][1]);
    }
    law_is(NULL, 0, "2027-01-01");
    write_on("2027-01-01");
    SAYS("V7");
    SAYS("section 46");
}

static void a_plain_answer(void **state)
{
    (void)state;
    plain_life_with_nhs(SWINDON, "92G");
    write_on("2017-09-01");
    SAYS("Aftercare is owed");
    SAYS("1 June 2016");
    SAYS("Swindon Borough Council");
    SAYS("Why\n");
    SAYS("   1. ");
    SAYS("[ELIG-1  MHA 1983 s117(1), s3]");
    SAYS("[START-1");
    SAYS_NOT("Not known");
    SAYS_NOT("To note about the record");
}

/* No line runs on for ever: text is broken at spaces. A citation may be long. */
static void lines_are_broken(void **state)
{
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    home(WESTMINSTER, "2000-01-01", NULL);
    order(S117_POWER_S3, "2016-01-01", NULL, 0);
    write_on("2016-02-01");
    for (const char *at = words; *at != 0;) {
        size_t length = strcspn(at, "\n");
        bool citation = strncmp(at, "      [", 7) == 0;
        assert_true(citation || length <= 104);
        at += length + 1;
    }
}

static void councils_that_are_not_settled(void **state)
{
    (void)state;
    home(SWINDON, "2000-01-01", NULL);
    home(WESTMINSTER, "2000-01-01", NULL);
    home(CARDIFF, "2000-01-01", NULL);
    order(S117_POWER_S3, "2016-01-01", NULL, 0);
    write_on("2016-02-01");
    SAYS("not settled; it may be ");
    SAYS("Swindon Borough Council");
    SAYS("City of Cardiff Council");
    SAYS(" or ");
    SAYS("Not known");
    SAYS("dispute");
    another_person();
    order(S117_POWER_S3, "2016-01-01", NULL, 0);
    write_on("2016-02-01");
    SAYS("not settled");
    SAYS_NOT("it may be ");
}

static void decisions_to_end(void **state)
{
    s117_fact decision;
    (void)state;
    plain_life(SWINDON);
    decision = ending(SWINDON, "2017-01-01");
    code(decision, S117_QUESTION_ANSWERED, S117_NO);
    code(decision, S117_GROUNDS, S117_GROUND_MOVED);
    decision = ending(ICB, "2017-01-01");
    when(decision, S117_ASSESSED, "2017-02-01");
    write_on("2018-01-01");
    SAYS("Decisions to end it");
    SAYS("1 January 2017, Swindon Borough Council");
    SAYS("(END-1)");
    SAYS("(END-5)");
    another_person();
    plain_life(SWINDON);
    ending(SWINDON, "2017-01-01");
    ending(ICB, "2017-01-01");
    write_on("2018-01-01");
    SAYS("valid");
    SAYS_NOT("Not met");
    SAYS_NOT("(END-2)");
    another_person();
    home(SWINDON, "2000-01-01", NULL);
    decision = order(S117_POWER_S3, "2016-01-01", NULL, 0);
    child(S117_KIND_CTO, decision, "2016-06-01", NULL, 0);
    ending(SWINDON, "2017-01-01");
    write_on("2018-01-01");
    SAYS("(END-2)");
    SAYS("(END-3)");
    another_person();
    home(SWINDON, "2000-01-01", NULL);
    ending(SWINDON, "2017-01-01");
    write_on("2018-01-01");
    SAYS("(END-1)"); /* no duty to end */
    law_is(NULL, 0, "2017-01-01");
    another_person();
    plain_life(SWINDON);
    ending(SWINDON, "2017-02-01");
    ending(ICB, "2017-02-01");
    write_on("2018-01-01");
    SAYS("(END-8)");
}

static void other_readings(void **state)
{
    (void)state;
    home(WORCESTERSHIRE, "2000-01-01", "2014-03-10");
    order(S117_POWER_S3, "2014-03-10", "2014-07-01", S117_END_DISCHARGED);
    placed(SWINDON, "2014-07-01", NULL, S117_UNDER_S117, S117_ACC_CARE_HOME, WORCESTERSHIRE);
    order(S117_POWER_S2, "2015-06-01", "2015-06-10", S117_END_REPLACED);
    order(S117_POWER_S3, "2015-06-10", "2015-11-01", S117_END_DISCHARGED);
    write_on("2017-09-01");
    SAYS("Under law not yet in force");
    SAYS("Worcestershire County Council");
    SAYS("Contested points that change nothing here (see the rulebook): OP-1");
    another_person();
    plain_life(SWINDON);
    add(S117_KIND_CUSTODY, 0, "2017-01-01", NULL);
    write_on("2017-09-01");
    SAYS("On other readings of the law");
    SAYS("OP-3.");
}

static void what_to_note(void **state)
{
    s117_fact place;
    (void)state;
    place = home(SWINDON, "2000", NULL);
    code(place, S117_SETTLED, S117_UNKNOWN);
    assert_int_equal(s117_person_set_text(who, place, S117_NHS_BODY, "92G"), S117_OK);
    order(S117_POWER_S3, "2016-01", "2016-06", S117_END_DISCHARGED);
    write_on("2017-09-01");
    SAYS("To note about the record");
    SAYS("Dates not known to the day");
    SAYS("order of January 2016");
    SAYS("The answer does not depend on them.");
    SAYS_NOT("Not known"); /* taken as settled: to note, and nothing open */
}

/* Asked by what was known on a day: said at the head. */
static void by_what_was_on_record(void **state)
{
    (void)state;
    plain_life(SWINDON);
    ask_knowing("2017-09-01", day_of("2018-03-04"));
    s117_determination_text(answer, words, sizeof words);
    SAYS("4 March 2018");
}

static void of_nothing_and_of_something_else(void **state)
{
    uint64_t foreign[64] = {0};
    char buffer[8] = "before";
    (void)state;
    assert_int_equal(s117_determination_text(NULL, buffer, sizeof buffer), 0);
    assert_int_equal(s117_determination_text((const s117_determination *)(const void *)foreign, buffer, sizeof buffer), 0);
    plain_life(SWINDON);
    ask("2017-09-01");
    size_t length = s117_determination_text(answer, NULL, 0);
    assert_true(length > 100);
    assert_int_equal(s117_determination_text(answer, buffer, sizeof buffer), length);
    assert_string_equal(buffer, "On 1 Se");
}

int main(void)
{
    const struct CMUnitTest tests[] = {TEST(nobody), TEST(versions), TEST(a_plain_answer), TEST(lines_are_broken),
            TEST(councils_that_are_not_settled),
                                       TEST(decisions_to_end), TEST(other_readings), TEST(what_to_note),
                                       TEST(by_what_was_on_record),
                                       TEST(of_nothing_and_of_something_else)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
