/* Adding to an answer: texts kept, sentences filled, facts named. */
#include "answers_help.h"
#include "../../src/answers/answer.h"

static s117i_view view_of(void) { return (s117i_view){.person = who, .law = &law->law, .known_by = S117_DATE_OPEN, .as_at =
        day_of("2020-01-01")}; }

static void named(s117_fact fact, const char *expected)
{
    char buffer[512];
    s117i_view view = view_of();
    assert_int_equal(s117i_name_fact(&view, fact, buffer, sizeof buffer), strlen(expected));
    assert_string_equal(buffer, expected);
}

/* By kind, date and place; never by the host's reference. */
static void names_of_facts(void **state)
{
    s117_fact fact;
    (void)state;
    named(order(S117_POWER_S3, "2014-03-10", NULL, 0), "the order of 10 March 2014 under section 3");
    named(order(S117_POWER_S3, "2014-03", NULL, 0), "the order of March 2014 under section 3");
    named(order(S117_POWER_S2, NULL, "2014-03-10", 0), "the order until 10 March 2014 under section 2");
    named(order(S117_POWER_S2, NULL, NULL, 0), "the order under section 2");
    named(home(SWINDON, "2014-03-10", NULL), "the residence of 10 March 2014 in the area of Swindon Borough Council");
    named(home("NOBODY", NULL, NULL), "the residence in the area of NOBODY");
    named(stay(NULL, "2014-03-10", "2014-04-01"), "the hospital stay of 10 March 2014");
    fact = ending(SWINDON, "2014-03-10");
    text(fact, S117_REF, "secret");
    char buffer[512];
    s117i_view view = view_of();
    s117i_name_fact(&view, fact, buffer, sizeof buffer);
    assert_non_null(strstr(buffer, "Swindon Borough Council"));
    assert_null(strstr(buffer, "secret"));
    assert_int_equal(s117i_name_fact(&view, 1, NULL, 0), strlen("the order of 10 March 2014 under section 3")); /* counts only */
}

/* ---- an answer in the making ----------------------------------------------------------------------------- */

static s117_determination making;

static s117i_inquiry inquiry(void)
{
    s117i_inquiry q;
    memset(&q, 0, sizeof q);
    memset(&making, 0, sizeof making);
    q.view = view_of();
    q.person = who;
    q.answer = &making;
    assert_int_equal(s117i_memory_from(NULL, &making.memory), S117_OK);
    return q;
}

static void thrown_away(void)
{
    s117i_release(&making.memory, making.reasons, making.reasons_room * sizeof *making.reasons);
    s117i_release(&making.memory, making.missing, making.missing_room * sizeof *making.missing);
    s117i_release(&making.memory, making.findings, making.findings_room * sizeof *making.findings);
    s117i_release(&making.memory, making.pool, making.pool_room);
}

/* The empty text lies at 0 and takes no room twice. */
static void texts(void **state)
{
    (void)state;
    s117i_inquiry q = inquiry();
    assert_int_equal(s117i_keep_text(&q, ""), 0);
    assert_int_equal(s117i_keep_text(&q, "a"), 1);
    assert_int_equal(s117i_keep_text(&q, ""), 0);
    assert_int_equal(s117i_keep_bytes(&q, "bcd", 2), 3);
    assert_string_equal(making.pool + 3, "bc");
    thrown_away();
}

/* Words in braces; what is not known says so. */
static void sentences(void **state)
{
    (void)state;
    s117i_inquiry q = inquiry();
    s117i_keep_text(&q, "");
    s117i_fill fill = {.date = S117I_NO_DATE, .until = S117I_NO_DATE,
                       .sentence = "{power}, {body}, {other}, {detail}, {date}, {until}."};
    s117i_add_reason(&q, S117I_RULE_RES_9, &fill);
    assert_int_equal(making.reasons_count, 1);
    const char *sentence = making.pool + making.reasons[0].sentence;
    assert_null(strchr(sentence, '{'));
    assert_non_null(strstr(sentence, "not known"));
    fill = (s117i_fill){.power = "P", .body = "B", .other = "O", .detail = "D", .date = s117i_exact(0), .until = s117i_exact(1),
                        .sentence = "{power} {body} {first} {other} {second} {detail} {date} {until}"};
    s117i_add_reason(&q, S117I_RULE_RES_9, &fill);
    assert_string_equal(making.pool + making.reasons[1].sentence, "P B B O O D on 1 January 1970 on 2 January 1970");
    assert_true(s117i_has_reason(&q, S117I_RULE_RES_9));
    assert_false(s117i_has_reason(&q, S117I_RULE_RES_8));
    thrown_away();
}

/* A missing fact once; two of different facts twice. */
static void missing_facts(void **state)
{
    (void)state;
    home(SWINDON, "2014-03-10", NULL);
    s117i_inquiry q = inquiry();
    s117i_add_missing(&q, S117_MISSING_AREA, S117_SETTLES_COUNCIL, 1);
    s117i_add_missing(&q, S117_MISSING_AREA, S117_SETTLES_COUNCIL, 1);
    s117i_add_missing(&q, S117_MISSING_AREA, S117_SETTLES_COUNCIL, 0);
    assert_int_equal(making.missing_count, 2);
    assert_non_null(strstr(making.pool + making.missing[0].sentence, "10 March 2014"));
    thrown_away();
}

/* A sentence that begins with a fact begins with a capital. */
static void findings(void **state)
{
    (void)state;
    home(SWINDON, "2014-03-10", NULL);
    home(SWINDON, "2014-03-10", NULL);
    s117i_inquiry q = inquiry();
    s117i_keep_text(&q, "");
    s117i_add_finding(&q, S117_FINDING_OVERLAP_RESIDENCES, 1, 2);
    assert_int_equal(making.findings_count, 1);
    assert_memory_equal(making.pool + making.findings[0].sentence, "The residence", 13);
    thrown_away();
}

/* Once something has failed nothing more is added. */
static void after_a_failure(void **state)
{
    (void)state;
    home(SWINDON, "2014-03-10", NULL);
    s117i_inquiry q = inquiry();
    s117i_fill fill = {.date = S117I_NO_DATE, .until = S117I_NO_DATE};
    q.failed = S117_E_MEMORY;
    assert_int_equal(s117i_keep_text(&q, "a"), 0);
    s117i_add_reason(&q, S117I_RULE_RES_9, &fill);
    s117i_add_missing(&q, S117_MISSING_AREA, S117_SETTLES_COUNCIL, 1);
    s117i_add_finding(&q, S117_FINDING_OVERLAP_RESIDENCES, 1, 0);
    assert_int_equal(making.reasons_count + making.missing_count + making.findings_count + making.pool_count, 0);
    assert_int_equal(q.failed, S117_E_MEMORY);
    thrown_away();
}

int main(void)
{
    const struct CMUnitTest tests[] = {TEST(names_of_facts), TEST(texts), TEST(sentences), TEST(missing_facts),
            TEST(findings), TEST(after_a_failure)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
