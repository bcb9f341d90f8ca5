/* The two JSON schemas name exactly what the library's tables name: kinds, attributes with their types, codes. */
#include "test_json_help.h"

#include <stdbool.h>

static json_t *load_definitions(const char *path)
{
    json_t *schema = json_load_file(path, JSON_REJECT_DUPLICATES, NULL);
    json_t *definitions = json_incref(json_object_get(schema, "$defs"));
    assert_true(json_is_object(definitions));
    json_decref(schema);
    return definitions;
}

static bool has_text(const json_t *array, const char *text)
{
    size_t index;
    const json_t *item;
    json_array_foreach(array, index, item)
        if (json_is_string(item) && strcmp(json_string_value(item), text) == 0)
            return true;
    return false;
}

/* The same names, none more, none fewer. */
static void assert_names(const char *definition, const json_t *names, s117_list list)
{
    if (!json_is_array(names) || (int32_t)json_array_size(names) != s117_code_count(list))
        fail_msg("%s: not the %d names of the list", definition, (int)s117_code_count(list));
    for (int32_t i = 0; i < s117_code_count(list); i++)
        if (!has_text(names, s117_code_name(list, s117_code_at(list, i))))
            fail_msg("%s: %s is missing", definition, s117_code_name(list, s117_code_at(list, i)));
}

typedef struct definition {
    const char *name;
    s117_list list;
} definition;

static const definition of_cases[] = {
    {"nation", S117_LIST_NATION}, {"order_end", S117_LIST_ORDER_END}, {"leave_end", S117_LIST_LEAVE_END},
    {"cto_end", S117_LIST_CTO_END}, {"cd_end", S117_LIST_CD_END}, {"choice", S117_LIST_CHOICE},
    {"placed_under", S117_LIST_PLACED_UNDER}, {"accommodation", S117_LIST_ACCOMMODATION},
    {"leave_kind", S117_LIST_LEAVE_KIND}, {"custody_kind", S117_LIST_CUSTODY_KIND}, {"outcome", S117_LIST_OUTCOME},
    {"role", S117_LIST_ROLE}, {"authority", S117_LIST_AUTHORITY}, {"ground", S117_LIST_GROUND}, {"scope", S117_LIST_SCOPE},
    {"recipient", S117_LIST_RECIPIENT}, {"reason", S117_LIST_REASON}, {"dispute_kind", S117_LIST_DISPUTE_KIND},
    {"about", S117_LIST_ABOUT}, {"body_kind", S117_LIST_BODY_KIND}, {"duty", S117_LIST_DUTY}, {"verdict", S117_LIST_VERDICT},
    {"finding", S117_LIST_FINDING}, {"missing", S117_LIST_MISSING}, {"decider", S117_LIST_DECIDER}, {"stated", S117_LIST_STATED},
    {"forces_status", S117_LIST_FORCES_STATUS}, {"head", S117_LIST_HEAD}, {"arranged_by", S117_LIST_ARRANGED_BY},
    {"nhse_service_kind", S117_LIST_NHSE_SERVICE}, {"topic", S117_LIST_TOPIC}, {"disorder", S117_LIST_DISORDER},
    {"mechanism", S117_LIST_MECHANISM}, {"component", S117_LIST_COMPONENT}, {"tenancy", S117_LIST_TENANCY},
    {"funded_under", S117_LIST_FUNDED_UNDER}, {"per", S117_LIST_PER}, {"payer", S117_LIST_PAYER}, {"contents", S117_LIST_CONTENTS},
    {"funding_scope", S117_LIST_FUNDING_SCOPE}, {"terms", S117_LIST_TERMS}, {"fnc", S117_LIST_FNC}, {"party", S117_LIST_PARTY},
    {"charged_for", S117_LIST_CHARGED_FOR}, {"health_stream", S117_LIST_HEALTH_STREAM}, {"means", S117_LIST_MEANS},
    {"requirement", S117_LIST_REQUIREMENT}, {"client_group", S117_LIST_CLIENT_GROUP}, {"review_of", S117_LIST_REVIEW_OF},
    {"payee", S117_LIST_PAYEE}, {"limitation", S117_LIST_LIMITATION}, {"counting", S117_LIST_COUNTING},
    {"line_status", S117_LIST_LINE}, {"chargeable", S117_LIST_CHARGEABLE}, {"assessment", S117_LIST_ASSESSMENT},
    {"top_up_status", S117_LIST_TOP_UP}, {"availability", S117_LIST_AVAILABILITY}, {"gap", S117_LIST_GAP},
    {"flaw", S117_LIST_FLAW}, {"redress_kind", S117_LIST_REDRESS}, {"interest_kind", S117_LIST_INTEREST},
    {"planned_for", S117_LIST_PLANNED_FOR}, {"frame", S117_LIST_FRAME}, {"considered", S117_LIST_CONSIDERED},
    {"outcome_area", S117_LIST_OUTCOME_AREA}, {"participant", S117_LIST_PARTICIPANT}, {"taking_part", S117_LIST_TAKING_PART},
    {"housed", S117_LIST_HOUSED}, {"contact", S117_LIST_CONTACT}, {"ward", S117_LIST_WARD},
    {"delay_reason", S117_LIST_DELAY_REASON}, {"attributed", S117_LIST_ATTRIBUTED}, {"requester", S117_LIST_REQUESTER},
    {"review_outcome", S117_LIST_REVIEW_OUTCOME}, {"trigger", S117_LIST_TRIGGER}, {"recommended", S117_LIST_RECOMMENDED},
    {"step", S117_LIST_STEP}, {"bundle", S117_LIST_BUNDLE}, {"coordinator_kind", S117_LIST_COORDINATOR},
    {"records_for", S117_LIST_RECORDS_FOR}, {"due_kind", S117_LIST_DUE}, {"due_state", S117_LIST_DUE_STATE},
    {"doer", S117_LIST_DOER}, {"audit_finding", S117_LIST_AUDIT}, {"severity", S117_LIST_SEVERITY},
};

static const definition of_answers[] = {
    {"duty", S117_LIST_DUTY}, {"tri", S117_LIST_TRI}, {"side_state", S117_LIST_COUNCIL}, {"side_state", S117_LIST_NHS},
    {"verdict", S117_LIST_VERDICT},
    {"finding", S117_LIST_FINDING}, {"missing", S117_LIST_MISSING}, {"settles", S117_LIST_SETTLES},
    {"decider", S117_LIST_DECIDER}, {"line_status", S117_LIST_LINE}, {"chargeable", S117_LIST_CHARGEABLE},
    {"assessment", S117_LIST_ASSESSMENT}, {"top_up_status", S117_LIST_TOP_UP}, {"availability", S117_LIST_AVAILABILITY},
    {"per", S117_LIST_PER}, {"party", S117_LIST_PARTY}, {"payer", S117_LIST_PAYER}, {"gap", S117_LIST_GAP}, {"flaw", S117_LIST_FLAW},
    {"redress_kind", S117_LIST_REDRESS}, {"interest_kind", S117_LIST_INTEREST}, {"counting", S117_LIST_COUNTING},
    {"due_kind", S117_LIST_DUE}, {"due_state", S117_LIST_DUE_STATE}, {"doer", S117_LIST_DOER}, {"audit_finding", S117_LIST_AUDIT},
    {"severity", S117_LIST_SEVERITY},
};

static const json_t *enum_of(const json_t *definitions, const char *name)
{
    return json_object_get(json_object_get(definitions, name), "enum");
}

static void code_lists_are_the_same(void **state)
{
    json_t *cases = load_definitions("docs/case-file.schema.json"), *answers = load_definitions("docs/answer.schema.json");
    (void)state;
    for (size_t i = 0; i < sizeof of_cases / sizeof of_cases[0]; i++)
        assert_names(of_cases[i].name, enum_of(cases, of_cases[i].name), of_cases[i].list);
    for (size_t i = 0; i < sizeof of_answers / sizeof of_answers[0]; i++)
        assert_names(of_answers[i].name, enum_of(answers, of_answers[i].name), of_answers[i].list);
    const json_t *power = json_array_get(json_object_get(json_object_get(cases, "power"), "anyOf"), 0);
    assert_names("power", json_object_get(power, "enum"), S117_LIST_POWER);
    const json_t *fact = json_object_get(json_object_get(json_object_get(cases, "fact"), "properties"), "fact");
    assert_names("fact", json_object_get(fact, "enum"), S117_LIST_KIND);
    json_decref(cases);
    json_decref(answers);
}

/* "#/$defs/order_end" for the how_ended of an order. */
static const char *expected_reference(s117_kind kind, s117_attribute attribute)
{
    switch (s117_attribute_type(attribute)) {
    case S117_TYPE_DATE:
        return "date";
    case S117_TYPE_TRI:
        return "tri";
    case S117_TYPE_BODY:
        return "body";
    case S117_TYPE_TEXT:
        return "short";
    case S117_TYPE_MONEY:
        return "money";
    case S117_TYPE_NUMBER:
        return "number";
    case S117_TYPE_FACT:
        return "id";
    default:
        break;
    }
    for (size_t i = 0; i < sizeof of_cases / sizeof of_cases[0]; i++)
        if (of_cases[i].list == s117_attribute_list(kind, attribute))
            return of_cases[i].name;
    return "power";
}

static void assert_attribute(const char *kind_name, const json_t *properties, s117_kind kind, s117_attribute attribute)
{
    const json_t *property = json_object_get(properties, s117_attribute_name(attribute));
    if (s117_attribute_type(attribute) == S117_TYPE_FLAGS)
        property = json_object_get(property, "items");
    const char *reference = json_string_value(json_object_get(property, "$ref"));
    if (!reference || strcmp(reference + strlen("#/$defs/"), expected_reference(kind, attribute)) != 0)
        fail_msg("%s: %s is not of type %s", kind_name, s117_attribute_name(attribute), expected_reference(kind, attribute));
}

static void kinds_have_the_same_attributes(void **state)
{
    static const char *const common[] = {"fact", "id", "recorded", "withdrawn", "note"};
    json_t *cases = load_definitions("docs/case-file.schema.json");
    (void)state;
    for (int32_t i = 0; i < s117_code_count(S117_LIST_KIND); i++) {
        const s117_kind kind = s117_code_at(S117_LIST_KIND, i);
        char name[64];
        snprintf(name, sizeof name, "fact_%s", s117_code_name(S117_LIST_KIND, kind));
        const json_t *properties = json_object_get(json_object_get(cases, name), "properties");
        size_t expected = sizeof common / sizeof common[0] + (s117_kind_parent(kind) != 0);
        for (size_t j = 0; j < sizeof common / sizeof common[0]; j++)
            assert_non_null(json_object_get(properties, common[j]));
        if (s117_kind_parent(kind) != 0)
            assert_non_null(json_object_get(properties, s117_code_name(S117_LIST_KIND, s117_kind_parent(kind))));
        for (int32_t j = 0; j < s117_attribute_count(kind); j++, expected++)
            assert_attribute(name, properties, kind, s117_attribute_at(kind, j));
        if (json_object_size(properties) != expected)
            fail_msg("%s: %zu keys, not %zu", name, json_object_size(properties), expected);
    }
    json_decref(cases);
}

/* The line of the guide's table that names a kind names its attributes; those of every fact have a table of their own. */
static void the_guide_names_each_attribute(void **state)
{
    size_t length = 0;
    char *guide = load("docs/case-files.md", &length), *table = strstr(guide, "The other keys, by kind:");
    (void)state;
    assert_non_null(table);
    for (int32_t i = 0; i < s117_code_count(S117_LIST_KIND); i++) {
        const s117_kind kind = s117_code_at(S117_LIST_KIND, i);
        char line[512], name[64];
        snprintf(name, sizeof name, "`%s`", s117_code_name(S117_LIST_KIND, kind));
        const char *found = strstr(table, name);
        if (!found)
            fail_msg("the guide does not name %s", name);
        snprintf(line, sizeof line, "%.*s", (int)strcspn(found, "\n"), found);
        for (int32_t j = 0; j < s117_attribute_count(kind); j++) {
            const s117_attribute attribute = s117_attribute_at(kind, j);
            snprintf(name, sizeof name, "`%s`", s117_attribute_name(attribute));
            if (attribute > S117_SOURCE && !strstr(line, name))
                fail_msg("the guide does not give %s to %s", name, s117_code_name(S117_LIST_KIND, kind));
        }
    }
    free(guide);
}

/* A row of the register has the same fields in a case, in an answer and in the library. */
static void the_register_has_the_same_fields(void **state)
{
    json_t *cases = load_definitions("docs/case-file.schema.json"), *answers = load_definitions("docs/answer.schema.json");
    const json_t *names = enum_of(cases, "register_field");
    const json_t *properties = json_object_get(json_object_get(answers, "entry"), "properties");
    (void)state;
    assert_int_equal(json_array_size(names), S117_ENTRY_FIELDS);
    assert_int_equal(json_object_size(properties), S117_ENTRY_FIELDS + 1); /* "format" */
    for (s117_entry_field field = 1; field <= S117_ENTRY_FIELDS; field++) {
        const char *name = s117_entry_field_name(field);
        if (!has_text(names, name) || !json_object_get(properties, name))
            fail_msg("%s is missing", name);
    }
    json_decref(cases);
    json_decref(answers);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(code_lists_are_the_same),
        cmocka_unit_test(kinds_have_the_same_attributes),
        cmocka_unit_test(the_guide_names_each_attribute),
        cmocka_unit_test(the_register_has_the_same_fields),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
