/* The "packages", "accounts", "redress", "audits", "next" and "register" of a case file: each value as its shape says. */
#include "reader.h"

#include <string.h>

enum { ACT_1983 = 5020 }; /* 1983-09-30 */

static s117_status read_row(s117i_reader *r, json_t *object, const s117i_shape *shape, s117i_value *row);

/* ---- single values ---- */

/* The text for a day that is not known, or that has not come: null says the same. */
static bool says(const json_t *value, const char *word)
{
    return json_is_string(value) && strcmp(json_string_value(value), word) == 0;
}

/* Whether the value says that there is no day, where that may be. Which sort of none it is depends on the field. */
static bool is_no_day(const json_t *value, int32_t how, s117_date *ret_none)
{
    *ret_none = how & S117I_OPEN ? S117_DATE_OPEN : how & S117I_UNKNOWN ? S117_DATE_UNKNOWN : S117_DATE_INVALID;
    if (how & (S117I_OPEN | S117I_UNKNOWN))
        return json_is_null(value) || says(value, how & S117I_OPEN ? ".." : "unknown");
    return json_is_null(value) && how == 0;
}

static s117_status read_day(s117i_reader *r, const json_t *value, int32_t how, s117i_value *ret)
{
    s117_date day = S117_DATE_INVALID;
    const bool none = is_no_day(value, how, &day);
    ret->number = day;
    if (none)
        return S117_OK;
    s117_status status = s117i_value_day(r, value, &day);
    if (status != S117_OK)
        return status;
    if ((how & S117I_FROM_ACT) && day < ACT_1983)
        return s117i_refuse(r, "section 117 came into force on 1983-09-30; ask about that day or later");
    if ((how & S117I_KNOWN) && day == 0)
        return s117i_refuse(r, "1970-01-01 lies before the Act and cannot be asked about");
    ret->number = day;
    return S117_OK;
}

/* null says that there is none, in lists whose codes begin with 1, where there may be none. */
static s117_status read_code(s117i_reader *r, const json_t *value, const s117i_field *field, s117i_value *ret)
{
    int32_t code = 0;
    s117_status status = S117_OK;
    if (!json_is_null(value) || (field->how & S117I_MUST) || s117_code_name(field->list, 0))
        status = s117i_value_code(r, value, field->key, field->list, &code);
    ret->number = code;
    return status;
}

static s117_status read_fact(s117i_reader *r, const json_t *value, s117i_value *ret)
{
    s117_fact fact = 0;
    s117_status status = s117i_read_fact_name(r, value, &fact);
    ret->number = fact;
    return status;
}

static s117_status read_column(s117i_reader *r, const json_t *value, s117i_value *ret)
{
    s117i_choices columns = {.count = 0};
    if (!json_is_string(value))
        return s117i_refuse_type(r, "the name of a field of the register", value);
    for (s117_entry_field field = 1; field <= S117_ENTRY_FIELDS; field++) {
        const char *name = s117_entry_field_name(field);
        if (strcmp(name, json_string_value(value)) == 0) {
            ret->number = field;
            return S117_OK;
        }
        s117i_choice(&columns, name);
    }
    return s117i_refuse_choice(r, "field of the register", json_string_value(value), &columns);
}

static s117_status read_tri(s117i_reader *r, const json_t *value, s117i_value *ret)
{
    int32_t tri = json_is_true(value) ? S117_YES : S117_NO;
    s117_status status = S117_OK;
    if (!json_is_boolean(value) && !json_is_string(value))
        return s117i_refuse_type(r, "true, false or \"unknown\"", value);
    if (!json_is_boolean(value))
        status = s117i_value_code(r, value, "answer", S117_LIST_TRI, &tri);
    ret->number = tri;
    return status;
}

static s117_status read_flag(s117i_reader *r, const json_t *value, s117i_value *ret)
{
    if (!json_is_boolean(value))
        return s117i_refuse_type(r, "true or false", value);
    ret->given = json_is_true(value);
    return S117_OK;
}

static bool is_none(const json_t *value)
{
    return json_is_null(value) || (json_is_string(value) && *json_string_value(value) == '\0');
}

static s117_status keep(s117i_reader *r, const char *text, s117i_value *ret)
{
    ret->text = s117i_arena_copy(&r->kase->arena, text);
    return ret->text ? S117_OK : S117_E_MEMORY;
}

static s117_status read_text(s117i_reader *r, const json_t *value, int32_t type, s117i_value *ret)
{
    const char *text = "";
    s117_status status = S117_OK;
    if (!is_none(value) || type == S117I_OF_SOURCE)
        status = s117i_value_text(r, value, 0, &text);
    if (status == S117_OK && type == S117I_OF_BODY && !s117i_may_be_body_code(text))
        status = s117i_refuse_body(r, text);
    return status == S117_OK ? keep(r, text, ret) : status;
}

static s117_status read_rule(s117i_reader *r, const json_t *value, s117i_value *ret)
{
    ret->text = "";
    return is_none(value) ? S117_OK : s117i_value_rule(r, value, &ret->text);
}

static s117_status read_amount(s117i_reader *r, const json_t *value, s117i_value *ret)
{
    s117_money money = S117_MONEY_UNKNOWN;
    s117_status status = s117i_value_money(r, value, S117I_SIGNED, &money);
    ret->number = money;
    return status;
}

/* ---- lists ---- */

static s117_status read_point(s117i_reader *r, const json_t *value, const char **ret_point)
{
    s117i_choices points = {.count = 0};
    if (!json_is_string(value))
        return s117i_refuse_type(r, "the id of an open point", value);
    const int32_t point = s117_point_find(json_string_value(value));
    if (point >= 0) {
        *ret_point = s117_point_id(point);
        return S117_OK;
    }
    for (int32_t i = 0; i < s117_point_count(); i++)
        s117i_choice(&points, s117_point_id(i));
    return s117i_refuse_choice(r, "open point", json_string_value(value), &points);
}

static s117_status read_points(s117i_reader *r, json_t *array, s117i_texts *ret)
{
    if (!json_is_array(array))
        return s117i_refuse_type(r, "an array", array);
    ret->items = s117i_arena_take(&r->kase->arena, sizeof *ret->items * (json_array_size(array) + 1));
    if (!ret->items)
        return S117_E_MEMORY;
    ret->given = true;
    for (size_t i = 0; i < json_array_size(array); i++, ret->count++) {
        json_t *item = s117i_enter_item(r, array, i);
        s117_status status = s117i_leave(r, read_point(r, item, &ret->items[i]));
        if (status != S117_OK)
            return status;
    }
    return S117_OK;
}

static s117_status read_rows(s117i_reader *r, json_t *array, const s117i_shape *shape, s117i_value *ret)
{
    s117_status status = S117_OK;
    if (!json_is_array(array))
        return s117i_refuse_type(r, "an array", array);
    ret->rows = s117i_arena_take(&r->kase->arena, sizeof *ret->rows * (size_t)shape->count * (json_array_size(array) + 1));
    if (!ret->rows)
        return S117_E_MEMORY;
    for (size_t i = 0; i < json_array_size(array) && status == S117_OK; i++, ret->row_count++) {
        json_t *item = s117i_enter_item(r, array, i);
        status = s117i_leave(r, read_row(r, item, shape, s117i_row(ret, shape, (int32_t)i)));
    }
    return status;
}

static s117_status read_nested(s117i_reader *r, json_t *object, const s117i_shape *shape, s117i_value *ret)
{
    ret->rows = s117i_arena_take(&r->kase->arena, sizeof *ret->rows * (size_t)shape->count);
    if (!ret->rows)
        return S117_E_MEMORY;
    ret->row_count = 1;
    const s117_status status = read_row(r, object, shape, ret->rows);
    ret->given = false; /* an object in which nothing is given, as "only": false, says nothing */
    for (int32_t i = 0; i < shape->count && status == S117_OK; i++)
        ret->given = ret->given || ret->rows[i].given;
    return status;
}

/* ---- a row ---- */

static s117_status read_value(s117i_reader *r, json_t *value, const s117i_field *field, s117i_value *ret)
{
    ret->given = true;
    switch (field->type) {
    case S117I_OF_DAY:
        return read_day(r, value, field->how, ret);
    case S117I_OF_CODE:
        return read_code(r, value, field, ret);
    case S117I_OF_FACT:
        return read_fact(r, value, ret);
    case S117I_OF_MONEY:
        return read_amount(r, value, ret);
    case S117I_OF_NUMBER:
        return s117i_value_number(r, value, field->how & S117I_BELOW ? S117I_SIGNED : 0, &ret->number);
    case S117I_OF_TRI:
        return read_tri(r, value, ret);
    case S117I_OF_COLUMN:
        return read_column(r, value, ret);
    case S117I_OF_FLAG:
        return read_flag(r, value, ret);
    case S117I_OF_RULE:
        return read_rule(r, value, ret);
    case S117I_OF_POINTS:
        return read_points(r, value, &ret->texts);
    case S117I_OF_ROW:
        return read_nested(r, value, field->shape, ret);
    case S117I_OF_ROWS:
        return read_rows(r, value, field->shape, ret);
    default:
        return read_text(r, value, field->type, ret);
    }
}

/* Rules and codes are read by the key of the object they stand in. */
static s117_status read_field(s117i_reader *r, json_t *object, const s117i_field *field, s117i_value *ret)
{
    s117_status status;
    if (field->type == S117I_OF_RULES || field->type == S117I_OF_CODES) {
        const bool may_be_empty = !(field->how & S117I_ABSENT);
        status = field->type == S117I_OF_RULES ? s117i_read_rules(r, object, field->key, may_be_empty, &ret->texts)
                                               : s117i_read_codes(r, object, field->key, field->list, may_be_empty, &ret->codes);
        ret->given = ret->texts.given || ret->codes.given;
        return status;
    }
    json_t *value = s117i_enter(r, object, field->key);
    if (!value)
        return field->how & S117I_MUST ? s117i_missing(r, field->key) : S117_OK;
    return s117i_leave(r, read_value(r, value, field, ret));
}

static s117_status read_row(s117i_reader *r, json_t *object, const s117i_shape *shape, s117i_value *row)
{
    s117i_choices keys = {.count = 0};
    for (int32_t i = 0; i < shape->count; i++)
        if (shape->fields[i].key)
            s117i_choice(&keys, shape->fields[i].key);
    s117_status status = s117i_check_object(r, object, "an object");
    if (status == S117_OK)
        status = s117i_check_keys(r, object, "key", &keys);
    for (int32_t i = 0; i < shape->count && status == S117_OK; i++)
        if (shape->fields[i].key)
            status = read_field(r, object, &shape->fields[i], &row[i]);
    return status;
}

/* ---- what is asked ---- */

/* An account ends before its last day, an audit with it; without a first day it has the whole life. */
static s117_status check_periods(s117i_reader *r, json_t *file, int32_t kind, int32_t least_days, const char *what)
{
    const s117i_field *field = &s117i_asked[kind];
    const s117i_value *asked = &r->kase->asked[kind];
    for (int32_t i = 0; i < asked->row_count; i++) {
        const s117i_value *row = s117i_row(asked, field->shape, i);
        if (!row[S117I_ASKED_FROM].given || row[S117I_ASKED_TO].number - row[S117I_ASKED_FROM].number >= least_days)
            continue;
        json_t *item = s117i_enter_item(r, s117i_enter(r, file, field->key), (size_t)i);
        s117i_enter(r, item, "to");
        return s117i_refuse(r, "%s", what);
    }
    return S117_OK;
}

s117_status s117i_read_asked(s117i_reader *r, json_t *file)
{
    s117_status status = S117_OK;
    for (int32_t i = 0; i < S117I_ASKED_KINDS && status == S117_OK; i++)
        status = read_field(r, file, &s117i_asked[i], &r->kase->asked[i]);
    if (status == S117_OK)
        status = check_periods(r, file, S117I_ACCOUNTS, 1,
                               "this end does not lie after \"from\"; \"to\" is the first day after the period");
    if (status == S117_OK)
        status = check_periods(r, file, S117I_AUDITS, 0, "this day lies before \"from\"; \"to\" is the day the audit is made");
    return status;
}
