/* The NHS side of answers, compared with what a case expects: the body that owes the duty, the one that pays, and why. */
#include "test_json_nhs.h"

#define QGH "QGH (NHS Herefordshire and Worcestershire Integrated Care Board)"
#define QOX "QOX (NHS Bath and North East Somerset, Swindon and Wiltshire Integrated Care Board)"

static void assert_nhs_differences(const char *facts, const char *expect, const char *history, const char *differences)
{
    char found[4096] = "old";
    s117_tri matches = S117_UNKNOWN;
    s117_case *kase = nhs_case(facts, expect, history);
    assert_int_equal(s117_case_answer(kase, 0, NULL, &matches, found, sizeof found), S117_OK);
    assert_string_equal(found, differences);
    assert_int_equal(matches, *differences ? S117_NO : S117_YES);
    s117_case_free(kase);
}

static void the_nhs_side_is_compared(void **state)
{
    static const struct {
        const char *expect, *differences;
    } all[] = {
        {"{\"nhs\": \"QOX\", \"nhs_rule\": \"NHS-25\", \"nhs_fixed_on\": \"2023-01-01\"}", ""},
        {"{\"nhs\": \"QGH\"}", "nhs: expected " QGH ", came " QOX},
        {"{\"nhs\": null}", "nhs: expected none, came " QOX},
        {"{\"nhs\": {\"undetermined\": true}}", "nhs: expected undetermined, came " QOX},
        {"{\"nhs\": {\"undetermined\": [\"QGH\", \"QOX\"]}}", "nhs: expected undetermined: " QGH ", " QOX ", came " QOX},
        {"{\"nhs_rule\": \"NHS-26\", \"nhs_fixed_on\": \"2023-01-02\"}",
         "nhs_rule: expected NHS-26, came NHS-25\nnhs_fixed_on: expected 2023-01-02, came 2023-01-01"},
        {"{\"nhs_rule\": null, \"nhs_fixed_on\": null}",
         "nhs_rule: expected none, came NHS-25\nnhs_fixed_on: expected none, came 2023-01-01"},
        {"{\"payer\": \"QOX\", \"payer_rule\": \"NHS-45\"}", ""},
        {"{\"payer\": null}", "payer: expected none, came " QOX},
        {"{\"payer\": \"QGH\", \"payer_rule\": \"NHS-44\"}",
         "payer: expected " QGH ", came " QOX "\npayer_rule: expected NHS-44, came NHS-45"},
    };
    static const struct {
        const char *expect, *differences;
    } none[] = {
        {"{\"nhs\": null, \"nhs_rule\": null, \"nhs_fixed_on\": null, \"payer\": null, \"payer_rule\": null, \"payer_fixed_on\": "
         "null}", ""},
        {"{\"nhs\": \"QOX\", \"payer\": {\"undetermined\": true}}",
         "nhs: expected " QOX ", came none\npayer: expected undetermined, came none"},
        {"{\"nhs_rule\": \"NHS-25\", \"payer_fixed_on\": \"2023-01-01\"}",
         "nhs_rule: expected NHS-25, came none\npayer_fixed_on: expected 2023-01-01, came none"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++)
        assert_nhs_differences(registered_in_swindon, all[i].expect, NULL, all[i].differences);
    for (size_t i = 0; i < sizeof none / sizeof none[0]; i++)
        assert_nhs_differences("", none[i].expect, NULL, none[i].differences);
}

static void the_nhs_side_of_the_history_is_compared(void **state)
{
    (void)state;
    assert_nhs_differences(registered_in_swindon, "{}", "[{\"on\": \"2023-04-01\", \"nhs\": \"QOX\", \"payer\": \"QOX\"}, {\"on\": "
                           "\"2022-01-01\", \"nhs\": null, \"payer\": null}]", "");
    assert_nhs_differences(registered_in_swindon, "{}", "[{\"on\": \"2023-04-01\", \"payer\": null}, {\"on\": \"2022-01-01\", \"nhs\": "
                           "\"QGH\"}]",
                           "history on 2023-04-01: payer: expected none, came " QOX "\n"
                           "history on 2022-01-01: nhs: expected " QGH ", came none");
}

/* "nhs" or "payer" of one contested point, as it came or as it did not. */
static void assert_contested_nhs(const s117_determination *d, int32_t at, const char *key, const char *code)
{
    const char *point = s117_determination_contested_point(d, at), *other = code && strcmp(code, "QGH") == 0 ? "QOX" : "QGH";
    const char reading[2] = {s117_determination_contested_reading(d, at), '\0'}, *quote = code ? "\"" : "";
    char expect[512], differences[512], letter[32] = "";
    if (*reading)
        snprintf(letter, sizeof letter, ", \"reading\": \"%s\"", reading);
    snprintf(expect, sizeof expect, "{\"contested\": [{\"point\": \"%s\"%s, \"%s\": %s%s%s}]}", point, letter, key, quote,
             code ? code : "null", quote);
    assert_nhs_differences(registered_in_swindon, expect, NULL, "");
    snprintf(expect, sizeof expect, "{\"contested\": [{\"point\": \"%s\"%s, \"%s\": \"%s\"}]}", point, letter, key, other);
    snprintf(differences, sizeof differences, "contested %s: %s: expected %s, came %s", point, key,
             strcmp(other, "QGH") == 0 ? QGH : QOX, !code ? "none" : strcmp(code, "QGH") == 0 ? QGH : QOX);
    assert_nhs_differences(registered_in_swindon, expect, NULL, differences);
}

static void the_nhs_side_of_contested_points_is_compared(void **state)
{
    s117_determination *d = NULL;
    s117_tri matches = S117_UNKNOWN;
    s117_case *kase = nhs_case(registered_in_swindon, "{}", NULL);
    (void)state;
    assert_int_equal(s117_case_answer(kase, 0, &d, &matches, NULL, 0), S117_OK);
    assert_true(s117_determination_contested_count(d) > 0);
    for (int32_t i = 0; i < s117_determination_contested_count(d); i++) {
        assert_contested_nhs(d, i, "nhs", s117_determination_contested_nhs_code(d, i));
        assert_contested_nhs(d, i, "payer", s117_determination_contested_payer_code(d, i));
    }
    s117_determination_free(d);
    s117_case_free(kase);
}

/* ---- kept when the case is written ---- */

static void assert_same_member(const json_t *a, const json_t *b, const char *key)
{
    assert_non_null(json_object_get(a, key));
    if (!json_equal(json_object_get(a, key), json_object_get(b, key)))
        fail_msg("\"%s\" is not written as it was read", key);
}

static void what_is_expected_is_written(void **state)
{
    static const char *const keys[] = {"council", "nhs", "nhs_rule", "nhs_fixed_on", "payer", "payer_rule", "payer_fixed_on"};
    size_t length = 0;
    char *bytes = load("tests/cases/format/every-key.json", &length), *written = NULL;
    s117_case *kase = read_good(NULL, bytes, length);
    assert_int_equal(s117_case_write(kase, &written, NULL), S117_OK);
    json_t *before = json_loadb(bytes, length, 0, NULL), *after = json_loads(written, 0, NULL);
    const json_t *asked = json_object_get(before, "questions"), *kept = json_object_get(after, "questions");
    (void)state;
    for (size_t i = 0; i < 2; i++)
        for (size_t k = 0; k < sizeof keys / sizeof keys[0]; k++)
            assert_same_member(json_object_get(json_array_get(asked, i), "expect"),
                               json_object_get(json_array_get(kept, i), "expect"), keys[k]);
    assert_same_member(json_object_get(json_array_get(asked, 0), "expect"), json_object_get(json_array_get(kept, 0), "expect"),
                       "contested");
    assert_same_member(before, after, "history");
    json_decref(before);
    json_decref(after);
    s117_bytes_free(written);
    s117_case_free(kase);
    free(bytes);
}

/* A side comes with what gave it, before the next. */
static void each_side_is_written_in_its_order(void **state)
{
    static const char *const order[] = {"\"duty\"", "\"council\"", "\"nhs\"", "\"nhs_rule\"", "\"nhs_fixed_on\"", "\"payer\"",
                                        "\"payer_rule\"", "\"payer_fixed_on\"", "\"decider\""};
    s117_case *kase = nhs_case("", "{\"decider\": \"none\", \"payer_fixed_on\": null, \"payer_rule\": null, \"payer\": null, "
                               "\"nhs_fixed_on\": null, \"nhs_rule\": null, \"nhs\": null, \"council\": null, \"duty\": "
                               "\"not_eligible\"}", NULL);
    char *bytes = NULL;
    (void)state;
    assert_int_equal(s117_case_write(kase, &bytes, NULL), S117_OK);
    const char *at = strstr(bytes, "\"expect\"");
    for (size_t i = 0; i < sizeof order / sizeof order[0]; i++) {
        at = strstr(at, order[i]);
        assert_non_null(at);
    }
    s117_bytes_free(bytes);
    s117_case_free(kase);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_nhs_side_is_compared),
        cmocka_unit_test(the_nhs_side_of_the_history_is_compared),
        cmocka_unit_test(the_nhs_side_of_contested_points_is_compared),
        cmocka_unit_test(what_is_expected_is_written),
        cmocka_unit_test(each_side_is_written_in_its_order),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
