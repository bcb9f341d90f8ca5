/* Typed values of a case file: text, days, codes, lists of names. */
#include "reader.h"

#include <string.h>

s117_status s117i_check_object(s117i_reader *r, const json_t *value, const char *wanted)
{
    return json_is_object(value) ? S117_OK : s117i_refuse_type(r, wanted, value);
}

s117_status s117i_missing(s117i_reader *r, const char *key)
{
    return s117i_refuse(r, "\"%s\" is missing", key);
}

s117_status s117i_refuse_empty(s117i_reader *r)
{
    return s117i_refuse(r, "the list is empty; leave the key out instead");
}

/* ---- text ---- */

/* C0, DEL and C1 (in UTF-8: C2 80 to C2 9F) upset terminals and are not text. */
static bool has_control(const char *text, bool lines)
{
    for (const unsigned char *c = (const unsigned char *)text; *c; c++) {
        if (lines && (*c == '\n' || *c == '\t'))
            continue;
        if (*c < 0x20 || *c == 0x7F || (*c == 0xC2 && c[1] < 0xA0))
            return true;
    }
    return false;
}

s117_status s117i_value_text(s117i_reader *r, const json_t *value, int32_t how, const char **ret_text)
{
    if (!json_is_string(value))
        return s117i_refuse_type(r, "a string", value);
    const char *text = json_string_value(value);
    if (!*text)
        return s117i_refuse(r, "the text is empty; leave the key out instead");
    if (has_control(text, (how & S117I_LINES) != 0))
        return s117i_refuse(r, "the text holds a control character");
    *ret_text = text;
    return S117_OK;
}

s117_status s117i_read_text(s117i_reader *r, json_t *object, const char *key, int32_t how, const char **ret_copy)
{
    const char *text = NULL;
    json_t *value = s117i_enter(r, object, key);
    if (!value)
        return how & S117I_REQUIRED ? s117i_missing(r, key) : S117_OK;
    s117_status status = s117i_value_text(r, value, how, &text);
    if (status != S117_OK)
        return status;
    const char *copy = s117i_arena_copy(&r->kase->arena, text);
    if (!copy)
        return S117_E_MEMORY;
    *ret_copy = copy;
    return s117i_leave(r, S117_OK);
}

bool s117i_may_be_code(const char *text, size_t most)
{
    size_t length = 0;
    for (; text[length]; length++) {
        char c = text[length];
        bool letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        if (!letter && !(c >= '0' && c <= '9') && c != '-' && c != '_' && c != '.')
            return false;
    }
    return length <= most;
}

/* As s117_config_add_body has it. */
bool s117i_may_be_body_code(const char *text)
{
    return s117i_may_be_code(text, 15);
}

s117_status s117i_refuse_body(s117i_reader *r, const char *text)
{
    return s117i_refuse(r, "no body code: %s; it is 1 to 15 letters, digits, \"-\", \"_\" or \".\", such as E06000030",
                        s117i_show(text).text);
}

s117_status s117i_read_body(s117i_reader *r, json_t *object, const char *key, int32_t how, const char **ret_copy)
{
    const char *text = NULL;
    s117_status status = s117i_read_text(r, object, key, how, &text);
    if (status != S117_OK || !text)
        return status;
    if (!s117i_may_be_body_code(text)) {
        s117i_enter(r, object, key);
        return s117i_refuse_body(r, text);
    }
    *ret_copy = text;
    return S117_OK;
}

/* ---- days ---- */

s117_status s117i_value_range(s117i_reader *r, const json_t *value, s117_date *ret_earliest, s117_date *ret_latest)
{
    if (!json_is_string(value))
        return s117i_refuse_type(r, "a date such as \"2014-03-10\"", value);
    const char *text = json_string_value(value);
    s117_status status = s117_date_parse(text, strlen(text), ret_earliest, ret_latest);
    if (status == S117_E_DATE_ORDER)
        return s117i_refuse(r, "the bracket runs backwards: %s; write the earliest day first", s117i_show(text).text);
    if (status != S117_OK)
        return s117i_refuse(r, "no such date: %s; write 2014-03-10, 2014-03, 2014, 201X, [2014-03-01..2014-03-20] or unknown",
                            s117i_show(text).text);
    return S117_OK;
}

s117_status s117i_value_day(s117i_reader *r, const json_t *value, s117_date *ret_day)
{
    s117_date earliest = 0, latest = 0;
    s117_status status = s117i_value_range(r, value, &earliest, &latest);
    if (status != S117_OK)
        return status;
    if (earliest != latest || earliest < S117_DATE_MIN || earliest > S117_DATE_MAX)
        return s117i_refuse(r, "one exact day is wanted here, such as 2014-03-10, not %s",
                            s117i_show(json_string_value(value)).text);
    *ret_day = earliest;
    return S117_OK;
}

s117_status s117i_read_day(s117i_reader *r, json_t *object, const char *key, int32_t how, s117_date *ret_day)
{
    json_t *value = s117i_enter(r, object, key);
    if (!value)
        return how & S117I_REQUIRED ? s117i_missing(r, key) : S117_OK;
    return s117i_leave(r, s117i_value_day(r, value, ret_day));
}

/* ---- amounts ---- */

s117_status s117i_value_money(s117i_reader *r, const json_t *value, int32_t how, s117_money *ret_money)
{
    if (!json_is_string(value))
        return s117i_refuse_type(r, "an amount in pounds such as \"700.01\"", value);
    const char *text = json_string_value(value);
    const bool may_be_signed = (how & S117I_SIGNED) != 0, is_negative = may_be_signed && text[0] == '-';
    s117_money money = S117_MONEY_UNKNOWN;
    if (may_be_signed && strcmp(text, "unknown") == 0) {
        *ret_money = S117_MONEY_UNKNOWN;
        return S117_OK;
    }
    if (s117_money_parse(text + is_negative, &money) != S117_OK)
        return s117i_refuse(r, "no such amount: %s; write pounds such as 700.01 or 1,234, %s", s117i_show(text).text,
                            may_be_signed ? "less than nothing as -5.00, or unknown" : "not less than nothing");
    *ret_money = is_negative ? -money : money;
    return S117_OK;
}

s117_status s117i_value_number(s117i_reader *r, const json_t *value, int32_t how, int64_t *ret_number)
{
    if (!json_is_integer(value))
        return s117i_refuse(r, "a whole number is wanted here, without decimals and without quotes");
    const json_int_t number = json_integer_value(value), least = how & S117I_SIGNED ? -S117_MONEY_MAX : 0;
    if (number < least || number > S117_MONEY_MAX)
        return s117i_refuse(r, "a number from %lld to %lld is wanted here", (long long)least, (long long)S117_MONEY_MAX);
    *ret_number = (int64_t)number;
    return S117_OK;
}

/* ---- codes ---- */

s117_status s117i_value_code(s117i_reader *r, const json_t *value, const char *what, s117_list list, int32_t *ret_value)
{
    s117i_choices choices = {.count = 0};
    if (!json_is_string(value))
        return s117i_refuse_type(r, "a name", value);
    int32_t found = s117_code_find(list, json_string_value(value));
    if (found >= 0) {
        *ret_value = found;
        return S117_OK;
    }
    s117i_choices_of(&choices, list);
    return s117i_refuse_choice(r, what, json_string_value(value), &choices);
}

s117_status s117i_read_code(s117i_reader *r, json_t *object, const char *key, int32_t how, s117_list list, int32_t *ret_value)
{
    json_t *value = s117i_enter(r, object, key);
    if (!value)
        return how & S117I_REQUIRED ? s117i_missing(r, key) : S117_OK;
    return s117i_leave(r, s117i_value_code(r, value, key, list, ret_value));
}

s117_status s117i_read_array(s117i_reader *r, json_t *object, const char *key, size_t size, json_t **ret_array, void **ret_items)
{
    json_t *value = s117i_enter(r, object, key);
    *ret_array = NULL;
    if (!value)
        return S117_OK;
    if (!json_is_array(value))
        return s117i_refuse_type(r, "an array", value);
    *ret_items = s117i_arena_take(&r->kase->arena, size * (json_array_size(value) + 1));
    if (!*ret_items)
        return S117_E_MEMORY;
    *ret_array = value;
    return S117_OK;
}

s117_status s117i_read_codes(s117i_reader *r, json_t *object, const char *key, s117_list list, bool may_be_empty, s117i_codes *ret)
{
    void *items = NULL;
    json_t *array = NULL;
    s117_status status = s117i_read_array(r, object, key, sizeof *ret->items, &array, &items);
    if (status != S117_OK || !array)
        return status;
    if (json_array_size(array) == 0 && !may_be_empty)
        return s117i_refuse_empty(r);
    ret->items = items;
    ret->given = true;
    for (size_t i = 0; i < json_array_size(array); i++) {
        json_t *item = s117i_enter_item(r, array, i);
        status = s117i_leave(r, s117i_value_code(r, item, key, list, &ret->items[i]));
        if (status != S117_OK)
            return status;
        ret->count++;
    }
    return s117i_leave(r, S117_OK);
}

s117_status s117i_value_rule(s117i_reader *r, const json_t *value, const char **ret_id)
{
    s117i_choices choices = {.count = 0};
    if (!json_is_string(value))
        return s117i_refuse_type(r, "the id of a rule", value);
    int32_t found = s117_rule_find(json_string_value(value));
    if (found >= 0) {
        *ret_id = s117_rule_id(found);
        return S117_OK;
    }
    for (int32_t i = 0; i < s117_rule_count(); i++)
        s117i_choice(&choices, s117_rule_id(i));
    return s117i_refuse_choice(r, "rule", json_string_value(value), &choices);
}

s117_status s117i_read_rules(s117i_reader *r, json_t *object, const char *key, bool may_be_empty, s117i_texts *ret)
{
    void *items = NULL;
    json_t *array = NULL;
    s117_status status = s117i_read_array(r, object, key, sizeof *ret->items, &array, &items);
    if (status != S117_OK || !array)
        return status;
    if (json_array_size(array) == 0 && !may_be_empty)
        return s117i_refuse_empty(r);
    ret->items = items;
    ret->given = true;
    for (size_t i = 0; i < json_array_size(array); i++) {
        json_t *item = s117i_enter_item(r, array, i);
        status = s117i_leave(r, s117i_value_rule(r, item, &ret->items[i]));
        if (status != S117_OK)
            return status;
        ret->count++;
    }
    return s117i_leave(r, S117_OK);
}
