/* The "questions" of a case file with what is expected of their answers, and the expected "history". */
#include "reader.h"

#include <string.h>

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))
#define ONE_BY_LAW "MHA2025-S46" /* not an open point: section 46 as if in force throughout */

/* ---- council, NHS body, payer: a code, null for none, or {"undetermined": codes or true} ---- */

static s117_status body_code(s117i_reader *r, const json_t *value, s117i_texts *codes)
{
    const char *text = NULL;
    s117_status status = s117i_value_text(r, value, 0, &text);
    if (status != S117_OK)
        return status;
    const s117_engine *engine = r->kase->engine;
    if (s117_engine_body_find(engine, text) < 0)
        return s117i_refuse(r, "no such body: %s; neither the register nor \"bodies\" has it", s117i_show(text).text);
    codes->items[codes->count] = s117i_arena_copy(&r->kase->arena, text);
    if (!codes->items[codes->count])
        return S117_E_MEMORY;
    codes->count++;
    return S117_OK;
}

static s117_status room_for_codes(s117i_reader *r, size_t count, s117i_texts *codes)
{
    codes->items = s117i_arena_take(&r->kase->arena, sizeof *codes->items * (count + 1));
    codes->given = true;
    return codes->items ? S117_OK : S117_E_MEMORY;
}

static s117_status read_candidates(s117i_reader *r, json_t *object, s117i_expect_body *body)
{
    static const char *const keys[] = {"undetermined"};
    s117_status status = s117i_check_keys_of(r, object, keys, COUNT(keys));
    if (status != S117_OK)
        return status;
    json_t *value = s117i_enter(r, object, keys[0]);
    if (!value)
        return s117i_missing(r, keys[0]);
    body->state = S117I_ANY_BODY;
    body->any = json_is_true(value);
    if (body->any)
        return s117i_leave(r, S117_OK);
    if (!json_is_array(value))
        return s117i_refuse_type(r, "an array of codes, or true", value);
    status = room_for_codes(r, json_array_size(value), &body->codes);
    for (size_t i = 0; i < json_array_size(value) && status == S117_OK; i++) {
        json_t *item = s117i_enter_item(r, value, i);
        status = s117i_leave(r, body_code(r, item, &body->codes));
    }
    return s117i_leave(r, status);
}

static s117_status read_body(s117i_reader *r, json_t *object, const char *key, s117i_expect_body *body)
{
    json_t *value = s117i_enter(r, object, key);
    body->state = S117I_NOT_GIVEN;
    if (!value)
        return S117_OK;
    if (json_is_null(value)) {
        body->state = S117I_NO_BODY;
        return s117i_leave(r, S117_OK);
    }
    if (json_is_object(value))
        return s117i_leave(r, read_candidates(r, value, body));
    if (!json_is_string(value))
        return s117i_refuse_type(r, "a code, null or {\"undetermined\": …}", value);
    body->state = S117I_ONE_BODY;
    s117_status status = room_for_codes(r, 1, &body->codes);
    if (status == S117_OK)
        status = body_code(r, value, &body->codes);
    return s117i_leave(r, status);
}

static s117_status read_bodies(s117i_reader *r, json_t *object, s117i_expect_body bodies[S117I_SIDES])
{
    s117_status status = S117_OK;
    for (int32_t side = 0; side < S117I_SIDES && status == S117_OK; side++)
        status = read_body(r, object, s117i_sides[side].key, &bodies[side]);
    return status;
}

/* The rule and the day that made it this body; null for none. */
static s117_status read_basis(s117i_reader *r, json_t *object, const s117i_side *side, s117i_expect_basis *basis)
{
    json_t *rule = s117i_enter(r, object, side->rule_key);
    s117_status status = S117_OK;
    basis->has_rule = rule != NULL;
    basis->rule = "";
    if (rule)
        status = s117i_leave(r, json_is_null(rule) ? S117_OK : s117i_value_rule(r, rule, &basis->rule));
    basis->fixed_on = S117_DATE_UNKNOWN;
    basis->has_fixed = json_object_get(object, side->fixed_key) != NULL;
    if (status == S117_OK && !json_is_null(json_object_get(object, side->fixed_key)))
        status = s117i_read_day(r, object, side->fixed_key, S117I_OPTIONAL, &basis->fixed_on);
    return status;
}

static s117_status read_bases(s117i_reader *r, json_t *object, s117i_expect_basis bases[S117I_SIDES])
{
    s117_status status = S117_OK;
    for (int32_t side = 0; side < S117I_SIDES && status == S117_OK; side++)
        if (s117i_sides[side].rule_key)
            status = read_basis(r, object, &s117i_sides[side], &bases[side]);
    return status;
}

/* ---- endings ---- */

static s117_status read_ending(s117i_reader *r, json_t *object, s117i_expect_ending *ending)
{
    static const char *const keys[] = {"fact", "verdict", "breaks"};
    ending->verdict = S117I_NOT_GIVEN;
    s117_status status = s117i_check_object(r, object, "an object");
    if (status == S117_OK)
        status = s117i_check_keys_of(r, object, keys, COUNT(keys));
    if (status != S117_OK)
        return status;
    json_t *fact = s117i_enter(r, object, "fact");
    if (!fact)
        return s117i_missing(r, "fact");
    status = s117i_leave(r, s117i_read_fact_name(r, fact, &ending->fact));
    if (status == S117_OK)
        status = s117i_read_code(r, object, "verdict", S117I_OPTIONAL, S117_LIST_VERDICT, &ending->verdict);
    if (status == S117_OK)
        status = s117i_read_rules(r, object, "breaks", true, &ending->breaks);
    return status;
}

static s117_status read_endings(s117i_reader *r, json_t *object, s117i_expect *expect)
{
    json_t *array = NULL;
    void *items = NULL;
    s117_status status = s117i_read_array(r, object, "endings", sizeof *expect->endings, &array, &items);
    if (status != S117_OK || !array)
        return status;
    expect->endings = items;
    expect->has_endings = true;
    for (size_t i = 0; i < json_array_size(array) && status == S117_OK; i++) {
        json_t *item = s117i_enter_item(r, array, i);
        status = s117i_leave(r, read_ending(r, item, &expect->endings[i]));
        expect->ending_count++;
    }
    return s117i_leave(r, status);
}

/* ---- contested points ---- */

static s117_status read_point(s117i_reader *r, json_t *object, const char **ret_point)
{
    s117i_choices points = {.count = 0};
    json_t *value = s117i_enter(r, object, "point");
    if (!value)
        return s117i_missing(r, "point");
    if (!json_is_string(value))
        return s117i_refuse_type(r, "the id of an open point", value);
    const char *text = json_string_value(value);
    int32_t point = s117_point_find(text);
    if (point >= 0 || strcmp(text, ONE_BY_LAW) == 0) {
        *ret_point = point >= 0 ? s117_point_id(point) : ONE_BY_LAW;
        return s117i_leave(r, S117_OK);
    }
    for (int32_t i = 0; i < s117_point_count(); i++)
        s117i_choice(&points, s117_point_id(i));
    s117i_choice(&points, ONE_BY_LAW);
    return s117i_refuse_choice(r, "open point", text, &points);
}

static s117_status read_letter(s117i_reader *r, json_t *object, const char *point, char *ret_reading)
{
    s117i_choices letters = {.count = 0};
    static const char *const all[] = {"A", "B", "C", "U"};
    json_t *value = s117i_enter(r, object, "reading");
    if (!value)
        return S117_OK;
    if (!json_is_string(value))
        return s117i_refuse_type(r, "a reading such as \"B\"", value);
    int32_t position = s117_point_find(point);
    for (size_t i = 0; i < COUNT(all); i++) {
        if (position < 0 || !s117_point_reading(position, *all[i]))
            continue;
        s117i_choice(&letters, all[i]);
        if (strcmp(all[i], json_string_value(value)) == 0)
            *ret_reading = *all[i];
    }
    if (*ret_reading == 0)
        return s117i_refuse_choice(r, "reading of this point", json_string_value(value), &letters);
    return s117i_leave(r, S117_OK);
}

/* Of another reading the answer tells no candidates; of its NHS bodies, only which they are. */
static s117_status check_contested_body(s117i_reader *r, json_t *object, const s117i_side *side, const s117i_expect_body *body)
{
    if (body->state != S117I_ANY_BODY || (body->any && side->contested_state))
        return S117_OK;
    s117i_enter(r, object, side->key);
    if (side->contested_state)
        return s117i_refuse(r, "candidates of another reading are not told; write {\"undetermined\": true}");
    return s117i_refuse(r, "of another reading only a single body is told; write its code, or null if there is no single one");
}

static s117_status read_contested_point(s117i_reader *r, json_t *object, s117i_expect_contested *contested)
{
    static const char *const keys[] = {"point", "reading", "duty", "council", "nhs", "payer"};
    contested->duty = S117I_NOT_GIVEN;
    s117_status status = s117i_check_object(r, object, "an object");
    if (status == S117_OK)
        status = s117i_check_keys_of(r, object, keys, COUNT(keys));
    if (status == S117_OK)
        status = read_point(r, object, &contested->point);
    if (status == S117_OK)
        status = read_letter(r, object, contested->point, &contested->reading);
    if (status == S117_OK)
        status = s117i_read_code(r, object, "duty", S117I_OPTIONAL, S117_LIST_DUTY, &contested->duty);
    if (status == S117_OK)
        status = read_bodies(r, object, contested->bodies);
    for (int32_t side = 0; side < S117I_SIDES && status == S117_OK; side++)
        status = check_contested_body(r, object, &s117i_sides[side], &contested->bodies[side]);
    return status;
}

static s117_status read_contested(s117i_reader *r, json_t *object, s117i_expect *expect)
{
    json_t *array = NULL;
    void *items = NULL;
    s117_status status = s117i_read_array(r, object, "contested", sizeof *expect->contested, &array, &items);
    if (status != S117_OK || !array)
        return status;
    expect->contested = items;
    expect->has_contested = true;
    for (size_t i = 0; i < json_array_size(array) && status == S117_OK; i++) {
        json_t *item = s117i_enter_item(r, array, i);
        status = s117i_leave(r, read_contested_point(r, item, &expect->contested[i]));
        expect->contested_count++;
    }
    return s117i_leave(r, status);
}

/* ---- expected answers ---- */

static s117_status read_since(s117i_reader *r, json_t *object, s117i_expect *expect)
{
    json_t *value = s117i_enter(r, object, "since");
    if (!value)
        return S117_OK;
    expect->has_since = true;
    return s117i_leave(r, s117i_value_range(r, value, &expect->since_earliest, &expect->since_latest));
}

static s117_status read_order(s117i_reader *r, json_t *object, s117i_expect *expect)
{
    json_t *value = s117i_enter(r, object, "order");
    if (!value)
        return S117_OK;
    expect->has_order = true;
    return s117i_leave(r, json_is_null(value) ? S117_OK : s117i_read_fact_name(r, value, &expect->order));
}

static s117_status read_expect(s117i_reader *r, json_t *object, s117i_expect *expect)
{
    static const char *const keys[] = {"duty", "since", "order", "council", "nhs", "nhs_rule", "nhs_fixed_on", "payer",
                                       "payer_rule", "payer_fixed_on", "decider", "endings", "reasons", "not_reasons",
                                       "contested", "missing", "findings"};
    s117_status status = s117i_check_object(r, object, "an object");
    if (status == S117_OK)
        status = s117i_check_keys_of(r, object, keys, COUNT(keys));
    if (status == S117_OK)
        status = s117i_read_code(r, object, "duty", S117I_OPTIONAL, S117_LIST_DUTY, &expect->duty);
    if (status == S117_OK)
        status = read_since(r, object, expect);
    if (status == S117_OK)
        status = read_order(r, object, expect);
    if (status == S117_OK)
        status = read_bodies(r, object, expect->bodies);
    if (status == S117_OK)
        status = read_bases(r, object, expect->bases);
    if (status == S117_OK)
        status = s117i_read_code(r, object, "decider", S117I_OPTIONAL, S117_LIST_DECIDER, &expect->decider);
    if (status == S117_OK)
        status = read_endings(r, object, expect);
    if (status == S117_OK)
        status = s117i_read_rules(r, object, "reasons", false, &expect->reasons);
    if (status == S117_OK)
        status = s117i_read_rules(r, object, "not_reasons", false, &expect->not_reasons);
    if (status == S117_OK)
        status = read_contested(r, object, expect);
    if (status == S117_OK)
        status = s117i_read_codes(r, object, "missing", S117_LIST_MISSING, true, &expect->missing);
    if (status == S117_OK)
        status = s117i_read_codes(r, object, "findings", S117_LIST_FINDING, true, &expect->findings);
    return status;
}

enum { ACT_1983 = 5020 }; /* 1983-09-30 */

/* The law asked about, if it is not that of each day as now understood. */
static s117_status read_law_asked(s117i_reader *r, json_t *object, s117i_case_question *question)
{
    s117_status status = s117i_read_day(r, object, "law_as_at", S117I_OPTIONAL, &question->law_as_at);
    if (status != S117_OK)
        return status;
    if (question->law_as_at < ACT_1983) {
        s117i_enter(r, object, "law_as_at");
        return s117i_refuse(r, "section 117 came into force on 1983-09-30; ask about its law on that day or later");
    }
    json_t *then = s117i_enter(r, object, "as_then_understood");
    if (!then)
        return S117_OK;
    if (!json_is_boolean(then))
        return s117i_refuse_type(r, "true or false", then);
    question->then_understood = json_is_true(then);
    return s117i_leave(r, S117_OK);
}

static s117_status read_question(s117i_reader *r, json_t *object, s117i_case_question *question)
{
    static const char *const keys[] = {"on", "known_by", "law_as_at", "as_then_understood", "expect", "expect_source"};
    s117i_expect *expect = &question->expect;
    question->known_by = question->law_as_at = S117_DATE_OPEN;
    expect->duty = expect->decider = S117I_NOT_GIVEN;
    for (int32_t side = 0; side < S117I_SIDES; side++)
        expect->bodies[side].state = S117I_NOT_GIVEN;
    s117_status status = s117i_check_object(r, object, "an object");
    if (status == S117_OK)
        status = s117i_check_keys_of(r, object, keys, COUNT(keys));
    if (status == S117_OK)
        status = s117i_read_day(r, object, "on", S117I_REQUIRED, &question->on);
    if (status == S117_OK)
        status = s117i_read_day(r, object, "known_by", S117I_OPTIONAL, &question->known_by);
    if (status == S117_OK && question->known_by == 0) { /* 0 in s117_question is "everything" */
        s117i_enter(r, object, "known_by");
        return s117i_refuse(r, "1970-01-01 lies before the Act and cannot be asked about");
    }
    if (status == S117_OK)
        status = read_law_asked(r, object, question);
    if (status == S117_OK)
        status = s117i_read_text(r, object, "expect_source", S117I_OPTIONAL, &question->expect_source);
    json_t *value = status == S117_OK ? s117i_enter(r, object, "expect") : NULL;
    if (!value)
        return status;
    question->expects = json_object_size(value) > 0;
    return s117i_leave(r, read_expect(r, value, expect));
}

/* ---- expected history ---- */

static s117_status read_day_of_history(s117i_reader *r, json_t *object, s117i_case_day *day)
{
    static const char *const keys[] = {"on", "duty", "council", "nhs", "payer"};
    day->duty = S117I_NOT_GIVEN;
    s117_status status = s117i_check_object(r, object, "an object");
    if (status == S117_OK)
        status = s117i_check_keys_of(r, object, keys, COUNT(keys));
    if (status == S117_OK)
        status = s117i_read_day(r, object, "on", S117I_REQUIRED, &day->on);
    if (status == S117_OK)
        status = s117i_read_code(r, object, "duty", S117I_OPTIONAL, S117_LIST_DUTY, &day->duty);
    if (status == S117_OK)
        status = read_bodies(r, object, day->bodies);
    bool expects = day->duty != S117I_NOT_GIVEN;
    for (int32_t side = 0; side < S117I_SIDES; side++)
        expects = expects || day->bodies[side].state != S117I_NOT_GIVEN;
    if (status == S117_OK && !expects)
        return s117i_refuse(r, "nothing is expected of this day; give \"duty\", \"council\", \"nhs\" or \"payer\"");
    return status;
}

static s117_status read_history(s117i_reader *r, json_t *file)
{
    static const char *const keys[] = {"expect"};
    json_t *array = NULL;
    void *items = NULL;
    json_t *object = s117i_enter(r, file, "history");
    if (!object)
        return S117_OK;
    s117_status status = s117i_check_object(r, object, "an object");
    if (status == S117_OK)
        status = s117i_check_keys_of(r, object, keys, COUNT(keys));
    if (status == S117_OK && r->kase->question_count == 0)
        return s117i_refuse(r, "the history is compared together with the first question, and there is none");
    if (status == S117_OK)
        status = s117i_read_array(r, object, "expect", sizeof *r->kase->days, &array, &items);
    if (status != S117_OK)
        return status;
    if (!array)
        return s117i_missing(r, "expect");
    r->kase->days = items;
    for (size_t i = 0; i < json_array_size(array) && status == S117_OK; i++) {
        json_t *item = s117i_enter_item(r, array, i);
        status = s117i_leave(r, read_day_of_history(r, item, &r->kase->days[i]));
        r->kase->day_count++;
    }
    status = s117i_leave(r, status);
    return s117i_leave(r, status);
}

s117_status s117i_read_questions(s117i_reader *r, json_t *file)
{
    json_t *array = NULL;
    void *items = NULL;
    s117_status status = s117i_read_array(r, file, "questions", sizeof *r->kase->questions, &array, &items);
    if (status != S117_OK)
        return status;
    r->kase->questions = items;
    for (size_t i = 0; array && i < json_array_size(array) && status == S117_OK; i++) {
        json_t *item = s117i_enter_item(r, array, i);
        status = s117i_leave(r, read_question(r, item, &r->kase->questions[i]));
        r->kase->question_count++;
    }
    if (array)
        status = s117i_leave(r, status);
    return status == S117_OK ? read_history(r, file) : status;
}
