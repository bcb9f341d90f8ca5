/* Answers and histories as JSON: docs/answer.schema.json. */
#include "test_json_nhs.h"

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
        code = s117_determination_contested_nhs_code(d, i);
        assert_string_equal(text_at(point, "nhs"), code ? code : "(null)");
        code = s117_determination_contested_payer_code(d, i);
        assert_string_equal(text_at(point, "payer"), code ? code : "(null)");
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
        const json_t *facts = json_object_get(item, "facts");
        size_t nth = 0; /* a finding on the answer as a whole names no fact */
        for (; s117_determination_finding_fact(d, i, (int32_t)nth) != 0; nth++)
            assert_fact(kase, json_array_get(facts, nth), s117_determination_finding_fact(d, i, (int32_t)nth));
        assert_int_equal(json_array_size(facts), nth);
        assert_string_equal(text_at(item, "sentence"), s117_determination_finding_sentence(d, i));
    }
}

static void assert_body(const json_t *body, const char *code, const char *name)
{
    assert_int_equal(json_object_size(body), 2);
    assert_string_equal(text_at(body, "code"), code);
    assert_string_equal(text_at(body, "name"), name);
}

static void assert_basis(const json_t *side, const char *rule, s117_date fixed_on)
{
    char date[64] = "(null)";
    if (fixed_on != S117_DATE_UNKNOWN)
        s117_date_format(fixed_on, fixed_on, date, sizeof date);
    assert_int_equal(json_object_size(side), 4);
    assert_string_equal(text_at(side, "rule"), *rule ? rule : "(null)");
    assert_int_equal(json_is_null(json_object_get(side, "rule")), *rule == '\0');
    assert_string_equal(text_at(side, "fixed_on"), date);
    assert_int_equal(json_is_null(json_object_get(side, "fixed_on")), fixed_on == S117_DATE_UNKNOWN);
}

static void assert_bodies(const json_t *answer, const s117_determination *d)
{
    const json_t *council = json_object_get(answer, "council"), *nhs = json_object_get(answer, "nhs"),
                 *payer = json_object_get(answer, "payer");
    const json_t *councils = list_at(council, "bodies", s117_determination_council_count(d)),
                 *of_nhs = list_at(nhs, "bodies", s117_determination_nhs_count(d)),
                 *payers = list_at(payer, "bodies", s117_determination_payer_count(d));
    assert_int_equal(json_object_size(council), 2);
    assert_int_equal(s117_code_find(S117_LIST_COUNCIL, text_at(council, "state")), s117_determination_council(d));
    assert_int_equal(s117_code_find(S117_LIST_NHS, text_at(nhs, "state")), s117_determination_nhs(d));
    assert_int_equal(s117_code_find(S117_LIST_NHS, text_at(payer, "state")), s117_determination_payer(d));
    assert_basis(nhs, s117_determination_nhs_rule(d), s117_determination_nhs_fixed_on(d));
    assert_basis(payer, s117_determination_payer_rule(d), s117_determination_payer_fixed_on(d));
    for (int32_t i = 0; i < s117_determination_council_count(d); i++)
        assert_body(json_array_get(councils, (size_t)i), s117_determination_council_code(d, i), s117_determination_council_name(d, i));
    for (int32_t i = 0; i < s117_determination_nhs_count(d); i++)
        assert_body(json_array_get(of_nhs, (size_t)i), s117_determination_nhs_code(d, i), s117_determination_nhs_name(d, i));
    for (int32_t i = 0; i < s117_determination_payer_count(d); i++)
        assert_body(json_array_get(payers, (size_t)i), s117_determination_payer_code(d, i), s117_determination_payer_name(d, i));
}

static void assert_bodies_of_spell(const json_t *spell, const s117_history *history, int32_t i)
{
    const json_t *council = json_object_get(spell, "council"), *nhs = json_object_get(spell, "nhs"),
                 *payer = json_object_get(spell, "payer");
    const json_t *councils = list_at(council, "bodies", s117_history_council_count(history, i)),
                 *of_nhs = list_at(nhs, "bodies", s117_history_nhs_count(history, i)),
                 *payers = list_at(payer, "bodies", s117_history_payer_count(history, i));
    assert_int_equal(json_object_size(council) + json_object_size(nhs) + json_object_size(payer), 6);
    assert_int_equal(s117_code_find(S117_LIST_COUNCIL, text_at(council, "state")), s117_history_council(history, i));
    assert_int_equal(s117_code_find(S117_LIST_NHS, text_at(nhs, "state")), s117_history_nhs(history, i));
    assert_int_equal(s117_code_find(S117_LIST_NHS, text_at(payer, "state")), s117_history_payer(history, i));
    for (int32_t j = 0; j < s117_history_council_count(history, i); j++)
        assert_body(json_array_get(councils, (size_t)j), s117_history_council_code(history, i, j),
                    s117_history_council_name(history, i, j));
    for (int32_t j = 0; j < s117_history_nhs_count(history, i); j++)
        assert_body(json_array_get(of_nhs, (size_t)j), s117_history_nhs_code(history, i, j), s117_history_nhs_name(history, i, j));
    for (int32_t j = 0; j < s117_history_payer_count(history, i); j++)
        assert_body(json_array_get(payers, (size_t)j), s117_history_payer_code(history, i, j),
                    s117_history_payer_name(history, i, j));
}

static void assert_law_asked(const json_t *answer, s117_date law_as_at, int32_t understanding)
{
    char day[32] = "";
    const json_t *then = json_object_get(answer, "understanding");
    s117_date_format(law_as_at, law_as_at, day, sizeof day);
    assert_string_equal(text_at(answer, "law_as_at"), law_as_at == S117_DATE_OPEN ? "(null)" : day);
    assert_int_equal(json_is_null(then), understanding < 0);
    if (understanding < 0)
        return;
    assert_string_equal(text_at(then, "title"), s117_understanding_title(understanding));
    assert_string_equal(text_at(then, "citation"), s117_understanding_citation(understanding));
    assert_string_equal(text_at(then, "from"), understanding == 0 ? "(null)" : understanding == 1 ? "2020-06-24" : "2023-08-10");
    assert_string_equal(text_at(then, "to"), understanding == 0 ? "2020-06-24" : understanding == 1 ? "2021-03-22" : "(null)");
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
    assert_law_asked(answer, s117_determination_law_as_at(d), s117_determination_understanding(d));
    assert_int_equal(s117_code_find(S117_LIST_DUTY, text_at(answer, "duty")), s117_determination_duty(d));
    assert_int_equal(s117_code_find(S117_LIST_TRI, text_at(answer, "owed")), s117_duty_is_owed(s117_determination_duty(d)));
    s117_determination_since(d, &earliest, &latest);
    s117_date_format(earliest, latest, date, sizeof date);
    assert_string_equal(text_at(answer, "since"), s117_determination_duty(d) == S117_DUTY_NOT_ELIGIBLE ? "(null)" : date);
    assert_fact(kase, json_object_get(answer, "order"), s117_determination_order(d));
    list_at(json_object_get(answer, "chain"), "facts", s117_determination_chain_count(d));
    assert_bodies(answer, d);
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
    s117_date_format(s117_history_law_as_at(history), s117_history_law_as_at(history), date, sizeof date);
    assert_string_equal(text_at(answer, "law_as_at"), s117_history_law_as_at(history) == S117_DATE_OPEN ? "(null)" : date);
    assert_int_equal(json_is_true(json_object_get(answer, "then_understood")), s117_history_then_understood(history) == S117_YES);
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
        assert_bodies_of_spell(spell, history, i);
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
    for (size_t i = 0; i < 4; i++) {
        s117_case *kase = i < 3 ? read_sample(names[i]) : nhs_case(registered_in_swindon, "{}", NULL);
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

/* The third time of a question: the law as at a day, and as then understood. */
static void the_law_asked_is_written(void **state)
{
    static const int32_t days[] = {2019, 2020, 2024};
    s117_case *kase = read_sample("samples/worcestershire");
    s117_question question = {.size = sizeof question, .options = S117_AS_THEN_UNDERSTOOD};
    s117_history *history = NULL;
    (void)state;
    for (size_t i = 0; i < 3; i++) {
        s117_determination *determination = NULL;
        question.law_as_at = s117_date_of(days[i] - 5, 4, 1);
        assert_int_equal(s117_determine(s117_case_engine(kase), s117_case_person(kase), s117_date_of(days[i], 9, 1), &question,
                         &determination), S117_OK);
        assert_determination(kase, determination);
        s117_determination_free(determination);
    }
    assert_int_equal(s117_history_new(s117_case_engine(kase), s117_case_person(kase), &question, &history), S117_OK);
    assert_history(kase, history);
    s117_history_free(history);
    s117_case_free(kase);
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
    assert_string_equal(text_at(json_object_get(answer, "nhs"), "state"), "none");
    assert_true(json_is_null(json_object_get(json_object_get(answer, "nhs"), "rule")));
    assert_true(json_is_null(json_object_get(json_object_get(answer, "payer"), "fixed_on")));
    json_decref(answer);
    s117_bytes_free(bytes);
    s117_determination_free(determination);
    s117_case_free(kase);
}

/* ---- memory that runs out ---- */

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
        cmocka_unit_test(answers_are_written_whole),
        cmocka_unit_test(the_law_asked_is_written),
        cmocka_unit_test(an_answer_of_nothing),
        cmocka_unit_test(writing_may_run_out_of_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
