/* Why not, smallest change, what is needed and sensitivity as JSON: docs/answer.schema.json. */
#include <s117/json.h>
#include "writer.h"

/* ---- values -------------------------------------------------------------------------------------- */

/* A value of an attribute: of the type it has there. */
typedef struct said {
    s117_kind kind;
    s117_attribute attribute;
    int32_t code;
    s117_date earliest, latest;
    const char *body;
} said;

static void put_flags(s117i_out *out, s117_list list, int32_t flags)
{
    s117i_out_open(out, '[');
    for (int32_t i = 0; i < s117_code_count(list); i++)
        if ((flags & s117_code_at(list, i)) != 0)
            s117i_out_text(out, s117_code_name(list, s117_code_at(list, i)));
    s117i_out_close(out, ']');
}

/* As a case file has it, but "not_come" for an end that has not come; null: not recorded. */
static void put_said(s117i_out *out, const said *s)
{
    s117_list list = s117_attribute_list(s->kind, s->attribute);
    switch (s117_attribute_type(s->attribute)) {
    case S117_TYPE_DATE:
        if (s->earliest == S117_DATE_OPEN)
            s117i_out_text(out, "not_come");
        else if (s->earliest == S117_DATE_UNKNOWN && s->latest == S117_DATE_OPEN)
            s117i_out_null(out);
        else
            s117i_out_date(out, s->earliest, s->latest);
        return;
    case S117_TYPE_BODY:
        s117i_out_text(out, s->body);
        return;
    case S117_TYPE_FLAGS:
        put_flags(out, list, s->code);
        return;
    default:
        s117i_out_text(out, s->code != 0 ? s117_code_name(list, s->code) : NULL);
        return;
    }
}

static void said_member(s117i_out *out, const char *key, const said *s)
{
    s117i_out_key(out, key);
    put_said(out, s);
}

static void differs_member(s117i_out *out, int32_t differs)
{
    static const char *const names[] = {"owed", "council", "nhs", "payer", "otherwise"};
    s117i_out_key(out, "differs");
    s117i_out_open(out, '[');
    for (int32_t i = 0; i < 5; i++)
        if ((differs >> i & 1) != 0)
            s117i_out_text(out, names[i]);
    s117i_out_close(out, ']');
}

static void number_member(s117i_out *out, const char *key, int32_t number)
{
    s117i_out_key(out, key);
    s117i_out_number(out, number);
}

static void begin(s117i_out *out, const char *format)
{
    s117i_out_open(out, '{');
    s117i_out_member(out, "format", format);
}

/* ---- why not ------------------------------------------------------------------------------------- */

static void put_why(s117i_out *out, const s117_why_not *why, int32_t i, const s117_case *kase)
{
    s117i_out_open(out, '{');
    s117i_put_code_member(out, "about", S117_LIST_SETTLES, s117_why_not_about(why, i));
    s117i_out_member(out, "rule", s117_why_not_rule(why, i));
    s117i_out_member(out, "condition", s117_why_not_condition(why, i));
    s117i_out_member(out, "sentence", s117_why_not_sentence(why, i));
    s117i_out_member(out, "citation", s117_why_not_citation(why, i));
    s117i_out_member(out, "body", s117_why_not_body_code(why, i));
    s117i_out_key(out, "facts");
    s117i_out_open(out, '[');
    for (int32_t nth = 0; s117_why_not_fact(why, i, nth) != 0; nth++)
        s117i_put_fact(out, kase, s117_why_not_fact(why, i, nth));
    s117i_out_close(out, ']');
    s117i_out_close(out, '}');
}

s117_status s117_why_not_write(const s117_why_not *why, const s117_case *kase, char **ret_bytes, size_t *ret_length)
{
    s117i_out out = {.text = NULL};
    if (!why || !ret_bytes)
        return S117_E_NULL;
    begin(&out, "s117-why-not/1");
    s117i_out_key(&out, "items");
    s117i_out_open(&out, '[');
    for (int32_t i = 0; i < s117_why_not_count(why); i++)
        put_why(&out, why, i, kase);
    s117i_out_close(&out, ']');
    s117i_out_close(&out, '}');
    return s117i_out_finish(&out, ret_bytes, ret_length);
}

/* ---- the smallest change ------------------------------------------------------------------------- */

static void put_move(s117i_out *out, const s117_changes *changes, int32_t index, int32_t nth, const s117_case *kase)
{
    s117_move m = {.size = sizeof m};
    s117_changes_move(changes, index, nth, &m);
    const said now = {m.kind, m.attribute, m.code_now, m.earliest_now, m.latest_now, m.body_now};
    const said then = {m.kind, m.attribute, m.code, m.earliest, m.latest, m.body};
    s117i_out_open(out, '{');
    s117i_put_fact_member(out, "fact", kase, m.fact);
    s117i_out_member(out, "attribute", m.attribute != 0 ? s117_attribute_name(m.attribute) : NULL);
    if (m.attribute != 0) {
        said_member(out, "now", &now);
        said_member(out, "then", &then);
    }
    s117i_out_close(out, '}');
}

static void put_change(s117i_out *out, const s117_changes *changes, int32_t i, const s117_case *kase)
{
    s117_decision decision = {.size = sizeof decision};
    s117_changes_outcome(changes, i, &decision);
    s117i_out_open(out, '{');
    s117i_out_key(out, "moves");
    s117i_out_open(out, '[');
    for (int32_t nth = 0; nth < s117_changes_size(changes, i); nth++)
        put_move(out, changes, i, nth, kase);
    s117i_out_close(out, ']');
    number_member(out, "others", s117_changes_others(changes, i));
    differs_member(out, s117_changes_differs(changes, i));
    s117i_put_code_member(out, "duty", S117_LIST_DUTY, decision.duty);
    s117i_out_member(out, "council", s117_changes_council_code(changes, i));
    s117i_out_member(out, "nhs", s117_changes_nhs_code(changes, i));
    s117i_out_member(out, "payer", s117_changes_payer_code(changes, i));
    s117i_out_member(out, "sentence", s117_changes_sentence(changes, i));
    s117i_out_close(out, '}');
}

s117_status s117_changes_write(const s117_changes *changes, const s117_case *kase, char **ret_bytes, size_t *ret_length)
{
    s117i_out out = {.text = NULL};
    if (!changes || !ret_bytes)
        return S117_E_NULL;
    begin(&out, "s117-changes/1");
    s117i_out_key(&out, "complete");
    s117i_out_bool(&out, s117_changes_complete(changes) == S117_YES);
    number_member(&out, "trials", s117_changes_trials(changes));
    s117i_out_key(&out, "changes");
    s117i_out_open(&out, '[');
    for (int32_t i = 0; i < s117_changes_count(changes); i++)
        put_change(&out, changes, i, kase);
    s117i_out_close(&out, ']');
    s117i_out_close(&out, '}');
    return s117i_out_finish(&out, ret_bytes, ret_length);
}

/* ---- what is needed ------------------------------------------------------------------------------ */

static const char *type_name(s117_type type)
{
    static const char *const names[] = {"none", "date", "tri", "code", "flags", "body", "text", "money", "number", "fact"};
    return names[type];
}

/* What a form may offer; null where there is no list. */
static void values_member(s117i_out *out, s117_list list)
{
    s117i_out_key(out, "values");
    if (list == 0) {
        s117i_out_null(out);
        return;
    }
    s117i_out_open(out, '[');
    for (int32_t i = 0; i < s117_code_count(list); i++)
        if (s117_code_at(list, i) != 0)
            s117i_out_text(out, s117_code_name(list, s117_code_at(list, i)));
    s117i_out_close(out, ']');
}

static void put_need(s117i_out *out, const s117_needed *needed, int32_t i, const s117_case *kase)
{
    int32_t what = s117_needed_code(needed, i);
    s117i_out_open(out, '{');
    s117i_out_member(out, "what", what != 0 ? s117_code_name(S117_LIST_MISSING, what) : NULL);
    s117i_put_code_member(out, "settles", S117_LIST_SETTLES, s117_needed_settles(needed, i));
    s117i_put_fact_member(out, "fact", kase, s117_needed_fact(needed, i));
    s117i_put_code_member(out, "kind", S117_LIST_KIND, s117_needed_kind(needed, i));
    s117i_put_fact_member(out, "order", kase, s117_needed_parent(needed, i));
    s117i_out_member(out, "attribute", s117_attribute_name(s117_needed_attribute(needed, i)));
    s117i_out_member(out, "type", type_name(s117_needed_type(needed, i)));
    values_member(out, s117_needed_list(needed, i));
    number_member(out, "some", s117_needed_some(needed, i));
    number_member(out, "all", s117_needed_all(needed, i));
    number_member(out, "tried", s117_needed_tried(needed, i));
    s117i_out_member(out, "sentence", s117_needed_sentence(needed, i));
    s117i_out_close(out, '}');
}

s117_status s117_needed_write(const s117_needed *needed, const s117_case *kase, char **ret_bytes, size_t *ret_length)
{
    s117i_out out = {.text = NULL};
    if (!needed || !ret_bytes)
        return S117_E_NULL;
    begin(&out, "s117-needed/1");
    number_member(&out, "open", s117_needed_open(needed));
    s117i_out_key(&out, "items");
    s117i_out_open(&out, '[');
    for (int32_t i = 0; i < s117_needed_count(needed); i++)
        put_need(&out, needed, i, kase);
    s117i_out_close(&out, ']');
    s117i_out_close(&out, '}');
    return s117i_out_finish(&out, ret_bytes, ret_length);
}

/* ---- sensitivity --------------------------------------------------------------------------------- */

static void put_variation(s117i_out *out, const s117_sensitivity *all, int32_t i, const s117_case *kase)
{
    static const char *const names[] = {"none", "reading", "law", "date", "missing"};
    s117_variation v = {.size = sizeof v};
    s117_sensitivity_at(all, i, &v);
    const char reading[2] = {(char)v.reading, '\0'};
    const said value = {v.kind, v.attribute, v.code, v.earliest, v.latest, v.body};
    s117i_out_open(out, '{');
    s117i_out_member(out, "varied", names[v.varied]);
    if (v.point) {
        s117i_out_member(out, "point", v.point);
        s117i_out_member(out, "reading", *reading ? reading : NULL);
    } else {
        s117i_out_member(out, "what", v.missing != 0 ? s117_code_name(S117_LIST_MISSING, v.missing) : NULL);
        s117i_put_fact_member(out, "fact", kase, v.fact);
        s117i_put_code_member(out, "kind", S117_LIST_KIND, v.kind);
        s117i_out_member(out, "attribute", s117_attribute_name(v.attribute));
        said_member(out, "value", &value);
    }
    differs_member(out, v.differs);
    s117i_put_code_member(out, "duty", S117_LIST_DUTY, v.duty);
    s117i_out_member(out, "council", v.council_code);
    s117i_out_member(out, "nhs", v.nhs_code);
    s117i_out_member(out, "payer", v.payer_code);
    s117i_out_member(out, "sentence", v.sentence);
    s117i_out_close(out, '}');
}

s117_status s117_sensitivity_write(const s117_sensitivity *sensitivity, const s117_case *kase, char **ret_bytes, size_t *ret_length)
{
    s117i_out out = {.text = NULL};
    if (!sensitivity || !ret_bytes)
        return S117_E_NULL;
    begin(&out, "s117-sensitivity/1");
    number_member(&out, "differing", s117_sensitivity_differing(sensitivity));
    s117i_out_key(&out, "items");
    s117i_out_open(&out, '[');
    for (int32_t i = 0; i < s117_sensitivity_count(sensitivity); i++)
        put_variation(&out, sensitivity, i, kase);
    s117i_out_close(&out, ']');
    s117i_out_close(&out, '}');
    return s117i_out_finish(&out, ret_bytes, ret_length);
}
