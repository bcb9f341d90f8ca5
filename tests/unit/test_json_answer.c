/* Answers of cases, compared with what the case expects. The record is that of R (Worcestershire CC) v SSHSC
 * [2023] UKSC 31: Worcestershire owed the duty from July 2014, Swindon after the detention of June 2015. */
#include "test_json_help.h"

#include "probe.h"

#define WORCESTERSHIRE "E10000034 (Worcestershire County Council)"
#define SWINDON "E06000030 (Swindon Borough Council)"

/* The case with this expected answer and history; NULL leaves either out. Added: a decision by Swindon alone, which is
 * not enough to end the duty (END-2), an order without a reference, and a council with a letter of two bytes. */
static s117_case *case_expecting(const char *expect, const char *history)
{
    size_t length = 0;
    char *bytes = load("tests/cases/samples/worcestershire.json", &length);
    json_t *file = json_loadb(bytes, length, 0, NULL), *question = json_array_get(json_object_get(file, "questions"), 0);
    assert_non_null(file);
    free(bytes);
    json_array_append_new(json_object_get(file, "facts"),
                          json_pack("{ss, ss, ss, ss}", "fact", "ending", "id", "la", "from", "2017-08-20", "body", "E06000030"));
    json_array_append_new(json_object_get(file, "facts"), json_pack("{ss, ss}", "fact", "order", "from", "2020-02-01"));
    json_object_set_new(file, "engine", json_pack("{s[{ss, ss, ss, ss}]}", "bodies", "code", "YM", "kind", "local_authority",
        "nation",
                                                  "wales", "name", "Ynys Môn"));
    json_object_del(question, "expect");
    json_object_del(file, "history");
    if (expect)
        json_object_set_new(question, "expect", json_loads(expect, JSON_DECODE_ANY, NULL));
    if (history)
        json_object_set_new(file, "history", json_pack("{so}", "expect", json_loads(history, 0, NULL)));
    char *text = json_dumps(file, 0);
    s117_case *kase = read_text(text);
    free(text);
    json_decref(file);
    return kase;
}

static void assert_differences(const char *expect, const char *history, const char *differences)
{
    char found[4096] = "old";
    s117_tri matches = S117_UNKNOWN;
    s117_case *kase = case_expecting(expect, history);
    assert_int_equal(s117_case_answer(kase, 0, NULL, &matches, found, sizeof found), S117_OK);
    assert_string_equal(found, differences);
    assert_int_equal(matches, *differences ? S117_NO : S117_YES);
    s117_case_free(kase);
}

static void each_part_is_compared(void **state)
{
    static const struct {
        const char *expect, *differences;
    } all[] = {
        {"{\"duty\": \"invalid_ending\"}", ""},
        {"{\"duty\": \"dormant\"}", "duty: expected dormant, came invalid_ending"},
        {"{\"since\": \"2017-08\"}", ""},
        {"{\"since\": \"2017-08-01\"}", "since: expected 2017-08-01, came 2017-08"},
        {"{\"since\": \"[..2017-08]\"}", "since: expected [..2017-08-31], came 2017-08"},
        {"{\"order\": \"second\"}", ""},
        {"{\"order\": \"first\"}", "order: expected first, came second"},
        {"{\"order\": null}", "order: expected none, came second"},
        {"{\"council\": \"E06000030\"}", ""},
        {"{\"council\": \"E10000034\"}", "council: expected " WORCESTERSHIRE ", came " SWINDON},
        {"{\"council\": null}", "council: expected none, came " SWINDON},
        {"{\"council\": {\"undetermined\": true}}", "council: expected undetermined, came " SWINDON},
        {"{\"council\": {\"undetermined\": [\"E06000030\", \"E10000034\"]}}",
         "council: expected undetermined: " SWINDON ", " WORCESTERSHIRE ", came " SWINDON},
        {"{\"decider\": \"none\"}", ""},
        {"{\"decider\": \"welsh_ministers\"}", "decider: expected welsh_ministers, came none"},
        {"{\"endings\": []}", "endings: expected none, came 1"},
        {"{\"endings\": [{\"fact\": \"la\"}]}", ""},
        {"{\"endings\": [{\"fact\": \"first\"}]}", "ending first: expected, but the answer has none by this fact"},
        {"{\"endings\": [{\"fact\": \"la\", \"verdict\": \"valid\"}]}", "ending la: expected valid, came invalid"},
        {"{\"endings\": [{\"fact\": \"la\", \"breaks\": [\"END-2\"]}]}", ""},
        {"{\"endings\": [{\"fact\": \"la\", \"breaks\": [\"END-11\"]}]}", "ending la: expected to break END-11, but does not"},
        {"{\"reasons\": [\"END-4\", \"RES-7\"], \"not_reasons\": [\"RES-15\"]}", ""},
        {"{\"reasons\": [\"RES-15\"], \"not_reasons\": [\"END-4\"]}",
         "reasons: expected RES-15, did not come\nreasons: END-4 came, expected not to"},
        {"{\"contested\": [{\"point\": \"MHA2025-S46\", \"duty\": \"invalid_ending\", \"council\": \"E10000034\"}]}", ""},
        {"{\"contested\": [{\"point\": \"OP-1\"}]}", "contested OP-1: expected, did not come"},
        {"{\"contested\": [{\"point\": \"MHA2025-S46\", \"duty\": \"dormant\", \"council\": \"E06000030\"}]}",
         "contested MHA2025-S46: duty: expected dormant, came invalid_ending\n"
         "contested MHA2025-S46: council: expected " SWINDON ", came " WORCESTERSHIRE},
        {"{\"contested\": [{\"point\": \"MHA2025-S46\", \"council\": null}]}",
         "contested MHA2025-S46: council: expected none, came " WORCESTERSHIRE},
        {"{\"contested\": [{\"point\": \"OP-15\", \"council\": {\"undetermined\": true}}]}", ""},
        {"{\"contested\": [{\"point\": \"OP-15\", \"council\": null}]}", "contested OP-15: council: expected none, came "
            "undetermined"},
        {"{\"contested\": [{\"point\": \"OP-15\", \"reading\": \"A\"}]}", "contested OP-15: expected, did not come"},
        {"{\"missing\": [\"birth\"]}", "missing: expected birth, did not come"},
        {"{\"findings\": []}", ""},
        {"{\"findings\": [\"after_death\"]}", "findings: expected after_death, did not come"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++) {
        assert_differences(all[i].expect, NULL, all[i].differences);
    }
}

/* An empty list says that there must be none. */
static void empty_lists_expect_none(void **state)
{
    char found[4096];
    s117_tri matches = S117_UNKNOWN;
    s117_case *kase = case_expecting("{\"contested\": [], \"findings\": [], \"endings\": [{\"fact\": \"la\", \"breaks\": "
        "[]}]}", NULL);
    (void)state;
    assert_int_equal(s117_case_answer(kase, 0, NULL, &matches, found, sizeof found), S117_OK);
    assert_int_equal(matches, S117_NO);
    assert_non_null(strstr(found, "ending la: expected to break no rule, breaks END-"));
    assert_non_null(strstr(found, "contested: expected none, came MHA2025-S46"));
    s117_case_free(kase);
}

static void candidates_are_compared_in_any_order(void **state)
{
    /* Two homes at once, neither the main one: nothing says which council. */
    static const char text[] =
        "{\"format\": \"s117-case/1\", \"id\": \"x\", \"facts\": ["
        "{\"fact\": \"residence\", \"area\": \"E06000030\", \"settled\": true, \"choice\": \"own\"},"
        "{\"fact\": \"residence\", \"area\": \"E10000034\", \"settled\": true, \"choice\": \"own\"},"
        "{\"fact\": \"order\", \"power\": \"s3\", \"from\": \"2020-01-01\", \"to\": \"2020-03-01\", \"how_ended\": "
        "\"discharged\"}],"
        "\"questions\": ["
        "{\"on\": \"2020-04-01\", \"expect\": {\"council\": {\"undetermined\": [\"E10000034\", \"E06000030\"]}}},"
        "{\"on\": \"2020-04-01\", \"expect\": {\"council\": {\"undetermined\": true}}},"
        "{\"on\": \"2020-04-01\", \"expect\": {\"missing\": []}},"
        "{\"on\": \"2020-04-01\", \"expect\": {\"order\": null}},"
        "{\"on\": \"2020-04-01\", \"expect\": {\"council\": {\"undetermined\": [\"E10000034\"]}}}]}";
    char found[4096];
    s117_tri matches = S117_UNKNOWN;
    s117_case *kase = read_text(text);
    (void)state;
    for (int32_t i = 0; i < 2; i++) {
        assert_int_equal(s117_case_answer(kase, i, NULL, &matches, found, sizeof found), S117_OK);
        assert_string_equal(found, "");
        assert_int_equal(matches, S117_YES);
    }
    assert_int_equal(s117_case_answer(kase, 2, NULL, &matches, found, sizeof found), S117_OK);
    assert_non_null(strstr(found, "missing: expected none, came main_home"));
    assert_int_equal(s117_case_answer(kase, 3, NULL, &matches, found, sizeof found), S117_OK);
    assert_string_equal(found, "order: expected none, came fact 3");
    assert_int_equal(s117_case_answer(kase, 4, NULL, &matches, found, sizeof found), S117_OK);
    assert_int_equal(matches, S117_NO);
    assert_string_equal(found, "council: expected undetermined: " WORCESTERSHIRE ", came undetermined: " SWINDON ", "
        "" WORCESTERSHIRE);
    s117_case_free(kase);
}

static void the_history_is_compared(void **state)
{
    (void)state;
    assert_differences(NULL, "[{\"on\": \"2014-12-01\", \"duty\": \"active\", \"council\": \"E10000034\"}, {\"on\": "
        "\"2010-01-01\", \"council\": null}]", "");
    assert_differences("{\"duty\": \"invalid_ending\"}", "[{\"on\": \"2014-12-01\", \"duty\": \"dormant\"}, {\"on\": "
        "\"2017-09-01\", \"council\": \"E10000034\"}]",
                       "history on 2014-12-01: duty: expected dormant, came active\n"
                       "history on 2017-09-01: council: expected " WORCESTERSHIRE ", came " SWINDON);
}

static void nothing_expected_is_no_match(void **state)
{
    char found[16] = "old";
    s117_tri matches = S117_YES;
    s117_case *kase = case_expecting(NULL, NULL);
    (void)state;
    assert_int_equal(s117_case_answer(kase, 0, NULL, &matches, found, sizeof found), S117_OK);
    assert_int_equal(matches, S117_UNKNOWN);
    assert_string_equal(found, "");
    s117_case_free(kase);
    kase = case_expecting("{}", NULL);
    matches = S117_YES;
    assert_int_equal(s117_case_answer(kase, 0, NULL, &matches, NULL, 0), S117_OK);
    assert_int_equal(matches, S117_UNKNOWN);
    s117_case_free(kase);
}

/* "known_by" of the question counts: before the second detention was recorded, Worcestershire owes the duty. */
static void a_question_may_know_less(void **state)
{
    size_t length = 0;
    char *bytes = load("tests/cases/samples/worcestershire.json", &length);
    json_t *file = json_loadb(bytes, length, 0, NULL), *question = json_array_get(json_object_get(file, "questions"), 0);
    s117_determination *determination = NULL;
    s117_tri matches = S117_UNKNOWN;
    (void)state;
    free(bytes);
    json_object_set_new(json_array_get(json_object_get(file, "facts"), 3), "recorded", json_string("2020-01-01"));
    json_object_set_new(question, "known_by", json_string("2019-12-31"));
    char *text = json_dumps(file, 0);
    s117_case *kase = read_text(text);
    assert_int_equal(s117_case_answer(kase, 0, &determination, &matches, NULL, 0), S117_OK);
    assert_int_equal(matches, S117_NO);
    assert_string_equal(s117_determination_council_code(determination, 0), "E10000034");
    s117_determination_free(determination);
    s117_case_free(kase);
    free(text);
    json_decref(file);
}

/* Cut to fit, always ended, never inside a character. */
static void differences_are_cut_to_fit(void **state)
{
    /* Ynys Môn: two bytes of "ô" at the place where the buffer may end. */
    s117_case *kase = case_expecting("{\"duty\": \"dormant\", \"council\": \"YM\"}", NULL);
    char whole[512], part[512];
    s117_tri matches = S117_UNKNOWN;
    (void)state;
    assert_int_equal(s117_case_answer(kase, 0, NULL, &matches, whole, sizeof whole), S117_OK);
    assert_non_null(strstr(whole, "ô"));
    for (size_t size = 1; size <= strlen(whole) + 1; size++) {
        memset(part, 'x', sizeof part);
        assert_int_equal(s117_case_answer(kase, 0, NULL, &matches, part, size), S117_OK);
        assert_int_equal(part[size], 'x');
        assert_int_equal(matches, S117_NO);
        size_t length = strlen(part);
        assert_true(length == size - 1 || length == size - 2);
        assert_memory_equal(part, whole, length);
        assert_int_not_equal((unsigned char)whole[length] & 0xC0, 0x80);
    }
    s117_case_free(kase);
}

/* More candidates than a line has room for. */
static void a_long_line_ends_with_an_ellipsis(void **state)
{
    char expect[1024] = "{\"council\": {\"undetermined\": [\"E10000034\"", found[8192];
    s117_tri matches = S117_UNKNOWN;
    (void)state;
    for (int i = 0; i < 40; i++)
        strcat(expect, ", \"E10000034\"");
    strcat(expect, "]}}");
    s117_case *kase = case_expecting(expect, NULL);
    assert_int_equal(s117_case_answer(kase, 0, NULL, &matches, found, sizeof found), S117_OK);
    assert_non_null(strstr(found, WORCESTERSHIRE ", " WORCESTERSHIRE));
    assert_non_null(strstr(found, "…, came " SWINDON));
    assert_true(strlen(found) < 1200);
    s117_case_free(kase);
}

static void wrong_arguments_are_refused(void **state)
{
    s117_case *kase = case_expecting(NULL, NULL);
    s117_determination *determination = NULL;
    s117_tri matches = S117_UNKNOWN;
    char *bytes = NULL;
    (void)state;
    assert_int_equal(s117_case_answer(NULL, 0, NULL, &matches, NULL, 0), S117_E_NULL);
    assert_int_equal(s117_case_answer(kase, 0, NULL, NULL, NULL, 0), S117_E_NULL);
    assert_int_equal(s117_case_answer(kase, 0, NULL, &matches, NULL, 1), S117_E_NULL);
    assert_int_equal(s117_case_answer(kase, 1, NULL, &matches, NULL, 0), S117_E_INDEX);
    assert_int_equal(s117_case_answer(kase, -1, NULL, &matches, NULL, 0), S117_E_INDEX);
    assert_int_equal(s117_determination_write(NULL, kase, &bytes, NULL), S117_E_NULL);
    assert_int_equal(s117_history_write(NULL, kase, &bytes, NULL), S117_E_NULL);
    assert_int_equal(s117_case_answer(kase, 0, &determination, &matches, NULL, 0), S117_OK);
    assert_int_equal(s117_determination_write(determination, kase, NULL, NULL), S117_E_NULL);
    s117_determination_free(determination);
    s117_case_free(kase);
}

/* ---- memory that runs out ---- */

static void answering_may_run_out_of_memory(void **state)
{
    size_t length = 0;
    char *bytes = load("tests/cases/samples/worcestershire.json", &length);
    probe p = {.fail_at = 0};
    s117_allocator allocator = probe_allocator(&p);
    s117_case *kase = read_good(&allocator, bytes, length);
    s117_status status = S117_E_MEMORY;
    (void)state;
    for (long at = 1; status == S117_E_MEMORY; at++) {
        s117_determination *determination = NULL;
        s117_tri matches = S117_UNKNOWN;
        char differences[16] = "old";
        long live = p.live;
        p.fail_at = p.calls + at;
        status = s117_case_answer(kase, 0, &determination, &matches, differences, sizeof differences);
        p.fail_at = 0;
        if (status == S117_E_MEMORY) {
            assert_null(determination);
            assert_int_equal(matches, S117_UNKNOWN);
            assert_string_equal(differences, "old");
            assert_int_equal(p.live, live);
        }
        s117_determination_free(determination);
    }
    assert_int_equal(status, S117_OK);
    s117_case_free(kase);
    probe_assert_clean(&p);
    free(bytes);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_part_is_compared),
        cmocka_unit_test(empty_lists_expect_none),
        cmocka_unit_test(candidates_are_compared_in_any_order),
        cmocka_unit_test(the_history_is_compared),
        cmocka_unit_test(nothing_expected_is_no_match),
        cmocka_unit_test(a_question_may_know_less),
        cmocka_unit_test(differences_are_cut_to_fit),
        cmocka_unit_test(a_long_line_ends_with_an_ellipsis),
        cmocka_unit_test(wrong_arguments_are_refused),
        cmocka_unit_test(answering_may_run_out_of_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
