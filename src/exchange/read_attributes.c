/* The attributes of a fact, each by its type. Links to other facts are set when all facts are there: names may stand later. */
#include "reader.h"

#include <stdio.h>
#include <string.h>

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static s117_status refuse_date(s117i_reader *r, s117_status status)
{
    if (status == S117_E_DATE_ORDER)
        return s117i_refuse(r, "this end lies before its start; \"to\" is the first day it no longer was so");
    if (status == S117_E_DATE)
        return s117i_refuse(r, "this date cannot be open; leave the key out if it is not known");
    return s117i_refuse_status(r, status);
}

static s117_status set_date(s117i_reader *r, const json_t *value, s117_fact fact, s117_attribute attribute)
{
    s117_date earliest = 0, latest = 0;
    s117_status status = s117i_value_range(r, value, &earliest, &latest);
    if (status != S117_OK)
        return status;
    return refuse_date(r, s117_person_set_date(r->kase->person, fact, attribute, earliest, latest));
}

static s117_status set_tri(s117i_reader *r, const json_t *value, s117_fact fact, s117_attribute attribute)
{
    int32_t tri = json_is_true(value) ? S117_YES : S117_NO;
    s117_status status = S117_OK;
    if (!json_is_boolean(value) && !json_is_string(value))
        return s117i_refuse_type(r, "true, false or \"unknown\"", value);
    if (!json_is_boolean(value))
        status = s117i_value_code(r, value, "answer", S117_LIST_TRI, &tri);
    if (status != S117_OK)
        return status;
    return s117i_refuse_status(r, s117_person_set_code(r->kase->person, fact, attribute, tri));
}

static s117_status national_power(s117i_reader *r, json_t *value, int32_t *ret_power)
{
    static const char *const keys[] = {"system", "code"};
    s117i_choices systems = {{"mhsds_england", "mhsds_wales"}, 2, 2};
    const char *system = NULL, *code = NULL;
    s117_status status = s117i_check_keys_of(r, value, keys, COUNT(keys));
    if (status == S117_OK)
        status = s117i_read_text(r, value, "system", S117I_REQUIRED, &system);
    if (status == S117_OK)
        status = s117i_read_text(r, value, "code", S117I_REQUIRED, &code);
    if (status != S117_OK)
        return status;
    bool england = strcmp(system, systems.items[0]) == 0;
    if (!england && strcmp(system, systems.items[1]) != 0) {
        s117i_enter(r, value, "system");
        return s117i_refuse_choice(r, "code system", system, &systems);
    }
    if (s117_power_from_code(england ? S117_CODES_MHSDS_ENGLAND : S117_CODES_MHSDS_WALES, code, ret_power) == S117_OK)
        return S117_OK;
    s117i_enter(r, value, "code");
    return s117i_refuse(r, "%s has no power with the code %s; a community treatment order is a fact \"cto\" of its order", system,
                        s117i_show(code).text);
}

static s117_status set_code(s117i_reader *r, json_t *value, s117_fact fact, s117_attribute attribute)
{
    int32_t code = 0;
    s117_list list = s117_attribute_list(s117_person_fact_kind(r->kase->person, fact), attribute);
    s117_status status = list == S117_LIST_POWER && json_is_object(value)
                             ? national_power(r, value, &code)
                             : s117i_value_code(r, value, s117_attribute_name(attribute), list, &code);
    if (status != S117_OK)
        return status;
    return s117i_refuse_status(r, s117_person_set_code(r->kase->person, fact, attribute, code));
}

static s117_status set_flags(s117i_reader *r, json_t *value, s117_fact fact, s117_attribute attribute)
{
    int32_t flags = 0;
    s117_list list = s117_attribute_list(s117_person_fact_kind(r->kase->person, fact), attribute);
    if (!json_is_array(value))
        return s117i_refuse_type(r, "an array of names", value);
    for (size_t i = 0; i < json_array_size(value); i++) {
        int32_t flag = 0;
        json_t *item = s117i_enter_item(r, value, i);
        s117_status status = s117i_value_code(r, item, s117_attribute_name(attribute), list, &flag);
        if (status != S117_OK)
            return status;
        if (flags & flag)
            return s117i_refuse(r, "%s is there already", s117i_show(json_string_value(item)).text);
        flags |= flag;
        s117i_leave(r, S117_OK);
    }
    return s117i_refuse_status(r, s117_person_set_code(r->kase->person, fact, attribute, flags));
}

static s117_status set_text(s117i_reader *r, const json_t *value, s117_fact fact, s117_attribute attribute)
{
    const char *text = NULL;
    s117_status status = s117i_value_text(r, value, 0, &text);
    if (status != S117_OK)
        return status;
    status = s117_person_set_text(r->kase->person, fact, attribute, text);
    if (status == S117_E_BODY)
        return s117i_refuse_body(r, text);
    if (status == S117_E_TOO_LONG)
        return s117i_refuse(r, "the text has more than %d bytes", S117_TEXT_MAX);
    return s117i_refuse_status(r, status);
}

/* Pounds are a text, so that no reader of JSON makes a floating point number of them. */
static s117_status set_money(s117i_reader *r, const json_t *value, s117_fact fact, s117_attribute attribute)
{
    s117_money money = S117_MONEY_UNKNOWN;
    s117_status status = s117i_value_money(r, value, 0, &money);
    if (status != S117_OK)
        return status;
    return s117i_refuse_status(r, s117_person_set_money(r->kase->person, fact, attribute, money));
}

static s117_status set_number(s117i_reader *r, const json_t *value, s117_fact fact, s117_attribute attribute)
{
    int64_t number = 0;
    s117_status status = s117i_value_number(r, value, 0, &number);
    if (status != S117_OK)
        return status;
    return s117i_refuse_status(r, s117_person_set_money(r->kase->person, fact, attribute, number));
}

static s117_status set_link(s117i_reader *r, const json_t *value, s117_fact fact, s117_attribute attribute)
{
    s117_fact other = 0;
    s117_status status = s117i_read_fact_name(r, value, &other);
    if (status != S117_OK)
        return status;
    return s117i_refuse_status(r, s117_person_set_fact(r->kase->person, fact, attribute, other));
}

static s117_status set_attribute(s117i_reader *r, json_t *value, s117_fact fact, s117_attribute attribute)
{
    switch (s117_attribute_type(attribute)) {
    case S117_TYPE_DATE:
        return set_date(r, value, fact, attribute);
    case S117_TYPE_TRI:
        return set_tri(r, value, fact, attribute);
    case S117_TYPE_CODE:
        return set_code(r, value, fact, attribute);
    case S117_TYPE_FLAGS:
        return set_flags(r, value, fact, attribute);
    case S117_TYPE_MONEY:
        return set_money(r, value, fact, attribute);
    case S117_TYPE_NUMBER:
        return set_number(r, value, fact, attribute);
    case S117_TYPE_FACT:
        return set_link(r, value, fact, attribute);
    default:
        return set_text(r, value, fact, attribute);
    }
}

s117_status s117i_read_attributes(s117i_reader *r, json_t *entry, s117_fact fact, bool links)
{
    const s117_kind kind = s117_person_fact_kind(r->kase->person, fact);
    for (int32_t i = 0; i < s117_attribute_count(kind); i++) {
        s117_attribute attribute = s117_attribute_at(kind, i);
        if (attribute == S117_REF || (s117_attribute_type(attribute) == S117_TYPE_FACT) != links)
            continue;
        json_t *value = s117i_enter(r, entry, s117_attribute_name(attribute));
        if (!value)
            continue;
        s117_status status = s117i_leave(r, set_attribute(r, value, fact, attribute));
        if (status != S117_OK)
            return status;
    }
    return S117_OK;
}
