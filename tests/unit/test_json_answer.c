/* Answers of cases: compared with what the case expects, and written as JSON. The record is that of R (Worcestershire CC) v SSHSC
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

/* ---- answers as JSON ---- */

static const char *text_at(const json_t *object, const char *key)
{
    const char *text = json_string_value(json_object_get(object, key));
    return text ? text : "(null)";
}

static json_t *list_at(const json_t *object, const char *key, int32_t count)
{
    json_t *list = json_object_get(object, key);
    assert_true(json_is_array(list));
    assert_int_equal(json_array_size(list), count);
    return list;
}

/* A fact is its name in the file; without one, or without the case, its number. */
static void assert_fact(const s117_case *kase, const json_t *found, s117_fact fact)
{
    const char *name = s117_case_fact_name(kase, fact);
    if (fact == 0)
        assert_true(json_is_null(found));
    else if (name && *name)
        assert_string_equal(json_string_value(found), name);
    else
        assert_int_equal(json_integer_value(found), fact);
}

static void assert_reasons(const s117_case *kase, const json_t *answer, const s117_determination *d)
{
    json_t *list = list_at(answer, "reasons", s117_determination_reason_count(d));
    for (int32_t i = 0; i < s117_determination_reason_count(d); i++) {
        const json_t *reason = json_array_get(list, (size_t)i), *facts = json_object_get(reason, "facts");
        size_t nth = 0;
        assert_string_equal(text_at(reason, "rule"), s117_determination_reason_rule(d, i));
        assert_string_equal(text_at(reason, "sentence"), s117_determination_reason_sentence(d, i));
        assert_string_equal(text_at(reason, "citation"), s117_determination_reason_citation(d, i));
        for (; s117_determination_reason_fact(d, i, (int32_t)nth) != 0; nth++)
            assert_fact(kase, json_array_get(facts, nth), s117_determination_reason_fact(d, i, (int32_t)nth));
        assert_int_equal(json_array_size(facts), nth);
    }
}

static void assert_contested(const json_t *answer, const s117_determination *d)
{
    json_t *list = list_at(answer, "contested", s117_determination_contested_count(d));
    for (int32_t i = 0; i < s117_determination_contested_count(d); i++) {
        const json_t *point = json_array_get(list, (size_t)i), *council = json_object_get(point, "council");
        const char reading = s117_determination_contested_reading(d, i), *code = s117_determination_contested_council_code(d, i);
        assert_string_equal(text_at(point, "point"), s117_determination_contested_point(d, i));
        assert_int_equal(reading ? text_at(point, "reading")[0] : 0, reading);
        assert_int_equal(json_is_null(json_object_get(point, "reading")), reading == 0);
        assert_int_equal(s117_code_find(S117_LIST_DUTY, text_at(point, "duty")), s117_determination_contested_duty(d, i));
        assert_int_equal(s117_code_find(S117_LIST_COUNCIL, text_at(council, "state")), s117_determination_contested_council(d,
            i));
        assert_string_equal(text_at(council, "code"), code ? code : "(null)");
        assert_int_equal(json_is_true(json_object_get(point, "differs")), s117_determination_contested_differs(d, i) == S117_YES);
        assert_string_equal(text_at(point, "sentence"), s117_determination_contested_sentence(d, i));
    }
}

static void assert_endings(const s117_case *kase, const json_t *answer, const s117_determination *d)
{
    json_t *list = list_at(answer, "endings", s117_determination_ending_count(d));
    for (int32_t i = 0; i < s117_determination_ending_count(d); i++) {
        const json_t *ending = json_array_get(list, (size_t)i);
        json_t *rules = list_at(ending, "breaks", s117_determination_ending_rule_count(d, i));
        assert_fact(kase, json_object_get(ending, "fact"), s117_determination_ending_fact(d, i));
        assert_int_equal(s117_code_find(S117_LIST_VERDICT, text_at(ending, "verdict")), s117_determination_ending_verdict(d, i));
        for (int32_t rule = 0; rule < s117_determination_ending_rule_count(d, i); rule++)
            assert_string_equal(json_string_value(json_array_get(rules, (size_t)rule)), s117_determination_ending_rule(d, i,
                rule));
    }
}

static void assert_missing_and_findings(const s117_case *kase, const json_t *answer, const s117_determination *d)
{
    json_t *missing = list_at(answer, "missing", s117_determination_missing_count(d));
    json_t *findings = list_at(answer, "findings", s117_determination_finding_count(d));
    for (int32_t i = 0; i < s117_determination_missing_count(d); i++) {
        const json_t *item = json_array_get(missing, (size_t)i);
        assert_int_equal(s117_code_find(S117_LIST_MISSING, text_at(item, "what")), s117_determination_missing_code(d, i));
        assert_int_equal(s117_code_find(S117_LIST_SETTLES, text_at(item, "settles")), s117_determination_missing_settles(d, i));
        assert_fact(kase, json_object_get(item, "fact"), s117_determination_missing_fact(d, i));
        assert_string_equal(text_at(item, "sentence"), s117_determination_missing_sentence(d, i));
    }
    for (int32_t i = 0; i < s117_determination_finding_count(d); i++) {
        const json_t *item = json_array_get(findings, (size_t)i);
        assert_int_equal(s117_code_find(S117_LIST_FINDING, text_at(item, "what")), s117_determination_finding_code(d, i));
        assert_fact(kase, json_array_get(json_object_get(item, "facts"), 0), s117_determination_finding_fact(d, i, 0));
        assert_string_equal(text_at(item, "sentence"), s117_determination_finding_sentence(d, i));
    }
}

static void assert_council(const json_t *council, s117_council state, int32_t count)
{
    assert_int_equal(s117_code_find(S117_LIST_COUNCIL, text_at(council, "state")), state);
    list_at(council, "bodies", count);
}

static void assert_determination(const s117_case *kase, const s117_determination *d)
{
    char *bytes = NULL, date[64] = "";
    size_t length = 0;
    s117_date earliest = 0, latest = 0;
    assert_int_equal(s117_determination_write(d, kase, &bytes, &length), S117_OK);
    json_t *answer = json_loadb(bytes, length, JSON_REJECT_DUPLICATES, NULL);
    assert_non_null(answer);
    s117_bytes_free(bytes);
    assert_string_equal(text_at(answer, "format"), "s117-answer/1");
    s117_date_format(s117_determination_as_at(d), s117_determination_as_at(d), date, sizeof date);
    assert_string_equal(text_at(answer, "as_at"), date);
    assert_string_equal(text_at(answer, "law"), s117_determination_law(d));
    assert_int_equal(s117_code_find(S117_LIST_DUTY, text_at(answer, "duty")), s117_determination_duty(d));
    assert_int_equal(s117_code_find(S117_LIST_TRI, text_at(answer, "owed")), s117_duty_is_owed(s117_determination_duty(d)));
    s117_determination_since(d, &earliest, &latest);
    s117_date_format(earliest, latest, date, sizeof date);
    assert_string_equal(text_at(answer, "since"), s117_determination_duty(d) == S117_DUTY_NOT_ELIGIBLE ? "(null)" : date);
    assert_fact(kase, json_object_get(answer, "order"), s117_determination_order(d));
    list_at(json_object_get(answer, "chain"), "facts", s117_determination_chain_count(d));
    assert_council(json_object_get(answer, "council"), s117_determination_council(d), s117_determination_council_count(d));
    assert_int_equal(s117_code_find(S117_LIST_DECIDER, text_at(answer, "decider")), s117_determination_decider(d));
    assert_reasons(kase, answer, d);
    assert_contested(answer, d);
    assert_endings(kase, answer, d);
    assert_missing_and_findings(kase, answer, d);
    json_decref(answer);
}

static void assert_history(const s117_case *kase, const s117_history *history)
{
    char *bytes = NULL, date[64] = "";
    size_t length = 0;
    assert_int_equal(s117_history_write(history, kase, &bytes, &length), S117_OK);
    json_t *answer = json_loadb(bytes, length, JSON_REJECT_DUPLICATES, NULL);
    assert_non_null(answer);
    s117_bytes_free(bytes);
    json_t *spells = list_at(answer, "spells", s117_history_count(history));
    for (int32_t i = 0; i < s117_history_count(history); i++) {
        const json_t *spell = json_array_get(spells, (size_t)i), *event = json_object_get(spell, "event");
        s117_date from = 0, to = 0;
        s117_history_span(history, i, &from, &to);
        s117_date_format(from, from, date, sizeof date);
        assert_string_equal(text_at(spell, "from"), date);
        s117_date_format(to, to, date, sizeof date);
        assert_string_equal(text_at(spell, "to"), to == S117_DATE_OPEN ? "(null)" : date);
        assert_int_equal(s117_code_find(S117_LIST_DUTY, text_at(spell, "duty")), s117_history_duty(history, i));
        assert_fact(kase, json_object_get(spell, "order"), s117_history_order(history, i));
        assert_council(json_object_get(spell, "council"), s117_history_council(history, i), s117_history_council_count(history,
            i));
        assert_string_equal(text_at(event, "rule"), s117_history_event_rule(history, i));
        assert_fact(kase, json_object_get(event, "fact"), s117_history_event_fact(history, i));
        assert_string_equal(text_at(event, "sentence"), s117_history_event_sentence(history, i));
    }
    json_decref(answer);
}

/* Everything an answer says is in its JSON, with names of facts and without. */
static void answers_are_written_whole(void **state)
{
    static const char *const names[] = {"samples/worcestershire", "format/every-key", "format/small"};
    (void)state;
    for (size_t i = 0; i < 3; i++) {
        s117_case *kase = read_sample(names[i]);
        s117_history *history = NULL;
        for (int32_t index = 0; index < s117_case_question_count(kase); index++) {
            s117_determination *determination = NULL;
            s117_tri matches = S117_UNKNOWN;
            assert_int_equal(s117_case_answer(kase, index, &determination, &matches, NULL, 0), S117_OK);
            assert_determination(kase, determination);
            assert_determination(NULL, determination);
            s117_determination_free(determination);
        }
        assert_int_equal(s117_history_new(s117_case_engine(kase), s117_case_person(kase), NULL, &history), S117_OK);
        assert_history(kase, history);
        assert_history(NULL, history);
        char *bytes = NULL;
        assert_int_equal(s117_history_write(history, kase, NULL, NULL), S117_E_NULL);
        assert_null(bytes);
        s117_history_free(history);
        s117_case_free(kase);
    }
}

/* Before any detention there is no since, no order, no council. */
static void an_answer_of_nothing(void **state)
{
    s117_case *kase = read_text("{\"format\": \"s117-case/1\", \"id\": \"x\", \"facts\": [], \"questions\": [{\"on\": "
        "\"2020-01-01\"}]}");
    s117_determination *determination = NULL;
    s117_tri matches = S117_UNKNOWN;
    char *bytes = NULL;
    (void)state;
    assert_int_equal(s117_case_answer(kase, 0, &determination, &matches, NULL, 0), S117_OK);
    assert_int_equal(s117_determination_write(determination, kase, &bytes, NULL), S117_OK);
    json_t *answer = json_loads(bytes, 0, NULL);
    assert_string_equal(text_at(answer, "duty"), "not_eligible");
    assert_string_equal(text_at(answer, "owed"), "no");
    assert_true(json_is_null(json_object_get(answer, "since")));
    assert_true(json_is_null(json_object_get(answer, "order")));
    assert_string_equal(text_at(json_object_get(answer, "council"), "state"), "none");
    json_decref(answer);
    s117_bytes_free(bytes);
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

static long calls, fail_at;

static void *failing_malloc(size_t bytes)
{
    return ++calls == fail_at ? NULL : malloc(bytes);
}

static void writing_may_run_out_of_memory(void **state)
{
    s117_case *kase = read_sample("samples/worcestershire");
    s117_determination *determination = NULL;
    s117_history *history = NULL;
    s117_tri matches = S117_UNKNOWN;
    (void)state;
    assert_int_equal(s117_case_answer(kase, 0, &determination, &matches, NULL, 0), S117_OK);
    assert_int_equal(s117_history_new(s117_case_engine(kase), s117_case_person(kase), NULL, &history), S117_OK);
    json_set_alloc_funcs(failing_malloc, free);
    for (int what = 0; what < 2; what++) {
        s117_status status = S117_E_MEMORY;
        for (fail_at = 1; status == S117_E_MEMORY; fail_at++) {
            char *bytes = NULL;
            calls = 0;
            status = what == 0 ? s117_determination_write(determination, kase, &bytes, NULL) : s117_history_write(history,
                kase, &bytes, NULL);
            assert_true(status == S117_OK ? bytes != NULL : bytes == NULL);
            s117_bytes_free(bytes);
        }
        assert_true(fail_at > 3);
    }
    json_set_alloc_funcs(malloc, free);
    s117_history_free(history);
    s117_determination_free(determination);
    s117_case_free(kase);
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
        cmocka_unit_test(answers_are_written_whole),
        cmocka_unit_test(an_answer_of_nothing),
        cmocka_unit_test(answering_may_run_out_of_memory),
        cmocka_unit_test(writing_may_run_out_of_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
