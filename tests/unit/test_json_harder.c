/* The harder questions as JSON: docs/answer.schema.json. The record is that of [2023] UKSC 31, and made-up ones. */
#include "test_json_help.h"

#include <stdbool.h>

static const char s2_only[] =
    "{\"format\": \"s117-case/1\", \"id\": \"s2\", \"facts\": ["
    "{\"fact\": \"residence\", \"id\": \"home\", \"area\": \"E06000030\", \"settled\": true},"
    "{\"fact\": \"order\", \"id\": \"first\", \"power\": \"s2\", \"from\": \"2016-03-01\", \"to\": \"2016-03-20\", \"how_ended\": \"discharged\"},"
    "{\"fact\": \"ending\", \"id\": \"la\", \"from\": \"2016-04\", \"body\": \"E06000030\", \"grounds\": [\"declined\", \"means\"]}]}";

static json_t *parsed(char *bytes, size_t length)
{
    json_t *root = json_loadb(bytes, length, JSON_REJECT_DUPLICATES, NULL);
    assert_non_null(root);
    s117_bytes_free(bytes);
    return root;
}

static const char *text_in(const json_t *object, const char *key) { return json_string_value(json_object_get(object, key)); }

static void why_not(void **state)
{
    s117_case *kase = read_text(s2_only);
    s117_why_not *why = NULL;
    char *bytes = NULL;
    size_t length = 0;
    (void)state;
    assert_int_equal(s117_why_not_new(s117_case_engine(kase), s117_case_person(kase), s117_date_of(2016, 4, 1), NULL, &why), S117_OK);
    assert_int_equal(s117_why_not_write(why, kase, &bytes, &length), S117_OK);
    json_t *root = parsed(bytes, length), *item = json_array_get(json_object_get(root, "items"), 0);
    assert_string_equal(text_in(root, "format"), "s117-why-not/1");
    assert_string_equal(text_in(item, "about"), "duty");
    assert_string_equal(text_in(item, "rule"), "ELIG-9");
    assert_string_equal(text_in(item, "condition"), "an order under section 3, 37, 45A, 47 or 48 that has ended");
    assert_true(json_is_null(json_object_get(item, "body")));
    assert_string_equal(json_string_value(json_array_get(json_object_get(item, "facts"), 0)), "first");
    json_decref(root);
    assert_int_equal(s117_why_not_write(NULL, kase, &bytes, NULL), S117_E_NULL);
    assert_int_equal(s117_why_not_write(why, kase, NULL, NULL), S117_E_NULL);
    s117_why_not_free(why);
    s117_case_free(kase);
}

/* Values of every type: codes, flags, dates that have not come or are not recorded, bodies, and a fact that is gone. */
static void changes(void **state)
{
    s117_case *kase = read_text(s2_only);
    s117_changes *found = NULL;
    char *bytes = NULL;
    size_t length = 0;
    (void)state;
    assert_int_equal(s117_changes_new(s117_case_engine(kase), s117_case_person(kase), s117_date_of(2016, 3, 25), NULL, NULL, &found), S117_OK);
    assert_int_equal(s117_changes_write(found, kase, &bytes, &length), S117_OK);
    json_t *root = parsed(bytes, length), *change = json_array_get(json_object_get(root, "changes"), 0);
    json_t *move = json_array_get(json_object_get(change, "moves"), 0);
    assert_string_equal(text_in(root, "format"), "s117-changes/1");
    assert_true(json_is_true(json_object_get(root, "complete")));
    assert_true(json_integer_value(json_object_get(root, "trials")) > 100);
    assert_string_equal(text_in(move, "fact"), "first");
    assert_string_equal(text_in(move, "attribute"), "power");
    assert_string_equal(text_in(move, "now"), "s2");
    assert_string_equal(text_in(move, "then"), "s3");
    assert_string_equal(text_in(change, "duty"), "active");
    assert_string_equal(text_in(change, "council"), "E06000030");
    assert_string_equal(json_string_value(json_array_get(json_object_get(change, "differs"), 0)), "owed");
    json_decref(root);
    s117_changes_free(found);
    assert_int_equal(s117_person_set_code(s117_case_person(kase), 2, S117_POWER, S117_POWER_S3), S117_OK);
    assert_int_equal(s117_changes_new(s117_case_engine(kase), s117_case_person(kase), s117_date_of(2016, 5, 1), NULL, NULL, &found), S117_OK);
    assert_int_equal(s117_changes_write(found, NULL, &bytes, &length), S117_OK);
    assert_non_null(strstr(bytes, "\"attribute\": null"));
    s117_bytes_free(bytes);
    s117_changes_free(found);
    assert_int_equal(s117_person_set_date(s117_case_person(kase), 2, S117_TO, S117_DATE_OPEN, S117_DATE_OPEN), S117_OK);
    assert_int_equal(s117_changes_new(s117_case_engine(kase), s117_case_person(kase), s117_date_of(2016, 3, 25), NULL, NULL, &found), S117_OK);
    assert_int_equal(s117_changes_write(found, NULL, &bytes, &length), S117_OK);
    assert_non_null(strstr(bytes, "\"attribute\": \"to\",\n          \"now\": \"not_come\",\n          \"then\": \"2016-03-2"));
    s117_bytes_free(bytes);
    assert_int_equal(s117_changes_write(NULL, kase, &bytes, NULL), S117_E_NULL);
    assert_int_equal(s117_changes_write(found, kase, NULL, NULL), S117_E_NULL);
    s117_changes_free(found);
    s117_case_free(kase);
}

/* Both bodies decided, one of them on a ground that is not enough (END-5): the grounds are what would have to be otherwise. */
static void flags(void **state)
{
    s117_case *kase = read_text(
        "{\"format\": \"s117-case/1\", \"id\": \"flags\", \"facts\": ["
        "{\"fact\": \"residence\", \"id\": \"home\", \"area\": \"E06000030\", \"nhs_body\": \"QOX\", \"settled\": true},"
        "{\"fact\": \"registration\", \"id\": \"gp\", \"nhs_body\": \"QOX\"},"
        "{\"fact\": \"order\", \"id\": \"first\", \"power\": \"s3\", \"from\": \"2023-03-01\", \"to\": \"2023-03-20\", \"how_ended\": \"discharged\"},"
        "{\"fact\": \"ending\", \"id\": \"nhs\", \"from\": \"2024-01-01\", \"body\": \"QOX\", \"authority\": \"body\", \"assessed\": \"2023-12-01\","
        " \"question_answered\": true},"
        "{\"fact\": \"ending\", \"id\": \"la\", \"from\": \"2024-01-01\", \"body\": \"E06000030\", \"authority\": \"body\", \"assessed\": \"2023-12-01\","
        " \"question_answered\": true, \"grounds\": [\"declined\", \"means\"]}]}");
    s117_changes *found = NULL;
    char *bytes = NULL;
    size_t length = 0;
    (void)state;
    assert_int_equal(s117_changes_new(s117_case_engine(kase), s117_case_person(kase), s117_date_of(2024, 4, 1), NULL, NULL, &found), S117_OK);
    assert_int_equal(s117_changes_write(found, kase, &bytes, &length), S117_OK);
    json_t *root = parsed(bytes, length), *all = json_object_get(root, "changes");
    bool seen = false;
    for (size_t i = 0; i < json_array_size(all); i++) {
        json_t *move = json_array_get(json_object_get(json_array_get(all, i), "moves"), 0);
        if (!text_in(move, "attribute") || strcmp(text_in(move, "attribute"), "grounds") != 0)
            continue;
        seen = true;
        assert_string_equal(text_in(move, "fact"), "la");
        assert_int_equal(json_array_size(json_object_get(move, "now")), 2);
        assert_string_equal(text_in(json_array_get(all, i), "duty"), "ended_decision");
        assert_non_null(strstr(text_in(json_array_get(all, i), "sentence"), "declined"));
    }
    assert_true(seen);
    json_decref(root);
    s117_changes_free(found);
    s117_case_free(kase);
}

static void needed_and_sensitivity(void **state)
{
    s117_case *kase = read_text(s2_only);
    s117_needed *needed = NULL;
    s117_sensitivity *all = NULL;
    char *bytes = NULL;
    size_t length = 0;
    (void)state;
    assert_int_equal(s117_person_set_code(s117_case_person(kase), 2, S117_POWER, S117_POWER_UNKNOWN), S117_OK);
    assert_int_equal(s117_needed_new(s117_case_engine(kase), s117_case_person(kase), s117_date_of(2016, 5, 1), NULL, &needed), S117_OK);
    assert_int_equal(s117_needed_write(needed, kase, &bytes, &length), S117_OK);
    json_t *root = parsed(bytes, length), *item = json_array_get(json_object_get(root, "items"), 0);
    assert_string_equal(text_in(root, "format"), "s117-needed/1");
    assert_true(json_integer_value(json_object_get(root, "open")) > 0);
    assert_string_equal(text_in(item, "what"), "power");
    assert_string_equal(text_in(item, "fact"), "first");
    assert_string_equal(text_in(item, "kind"), "order");
    assert_string_equal(text_in(item, "attribute"), "power");
    assert_string_equal(text_in(item, "type"), "code");
    assert_true(json_is_null(json_object_get(item, "order")));
    assert_string_equal(json_string_value(json_array_get(json_object_get(item, "values"), 0)), "s2");
    json_decref(root);
    assert_int_equal(s117_sensitivity_new(s117_case_engine(kase), s117_case_person(kase), s117_date_of(2016, 5, 1), NULL, &all), S117_OK);
    assert_int_equal(s117_sensitivity_write(all, kase, &bytes, &length), S117_OK);
    assert_non_null(strstr(bytes, "\"varied\": \"date\""));
    assert_non_null(strstr(bytes, "\"value\": \"s3\""));
    root = parsed(bytes, length);
    assert_string_equal(text_in(root, "format"), "s117-sensitivity/1");
    assert_int_equal(json_integer_value(json_object_get(root, "differing")), s117_sensitivity_differing(all));
    assert_int_equal(json_array_size(json_object_get(root, "items")), s117_sensitivity_count(all));
    json_decref(root);
    assert_int_equal(s117_needed_write(NULL, kase, &bytes, NULL), S117_E_NULL);
    assert_int_equal(s117_needed_write(needed, kase, NULL, NULL), S117_E_NULL);
    assert_int_equal(s117_sensitivity_write(NULL, kase, &bytes, NULL), S117_E_NULL);
    assert_int_equal(s117_sensitivity_write(all, kase, NULL, NULL), S117_E_NULL);
    s117_needed_free(needed);
    s117_sensitivity_free(all);
    s117_case_free(kase);
    kase = read_sample("worcestershire-uksc31"); /* a reading and law to come */
    assert_int_equal(s117_sensitivity_new(s117_case_engine(kase), s117_case_person(kase), s117_date_of(2017, 9, 1), NULL, &all), S117_OK);
    assert_int_equal(s117_sensitivity_write(all, kase, &bytes, &length), S117_OK);
    assert_non_null(strstr(bytes, "\"point\": \"MHA2025-S46\",\n      \"reading\": null"));
    assert_non_null(strstr(bytes, "\"varied\": \"reading\""));
    s117_bytes_free(bytes);
    s117_sensitivity_free(all);
    s117_case_free(kase);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(why_not), cmocka_unit_test(changes), cmocka_unit_test(flags), cmocka_unit_test(needed_and_sensitivity)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
