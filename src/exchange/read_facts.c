/* The "facts" of a case file: each becomes a fact of the person. Which keys a kind has is read from the library's own tables.
 * Facts may stand in any order: they are taken in three rounds. */
#include "reader.h"

#include <stdio.h>
#include <string.h>

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

/* ---- names ---- */

/* FNV-1a. */
static size_t slot_of(const s117i_reader *r, const char *name)
{
    uint64_t hash = UINT64_C(14695981039346656037);
    for (const unsigned char *c = (const unsigned char *)name; *c; c++)
        hash = (hash ^ *c) * UINT64_C(1099511628211);
    size_t slot = (size_t)hash & (r->named_slots - 1);
    while (r->named[slot].fact != 0 && strcmp(r->named[slot].name, name) != 0)
        slot = (slot + 1) & (r->named_slots - 1);
    return slot;
}

s117_fact s117i_named_fact(const s117i_reader *r, const char *name)
{
    return r->named[slot_of(r, name)].fact;
}

static s117_status start_names(s117i_reader *r, size_t facts)
{
    size_t slots = 16;
    while (slots < 2 * facts)
        slots *= 2;
    r->named = s117i_arena_borrow(&r->kase->arena, slots * sizeof *r->named);
    if (!r->named)
        return S117_E_MEMORY;
    r->named_slots = slots;
    return S117_OK;
}

static void nearest_names(const s117i_reader *r, s117i_choices *choices)
{
    for (size_t i = 0; i < r->named_slots; i++)
        if (r->named[i].fact != 0)
            s117i_choice(choices, r->named[i].name);
}

s117_status s117i_read_fact_name(s117i_reader *r, const json_t *value, s117_fact *ret_fact)
{
    s117i_choices choices = {.count = 0};
    if (!json_is_string(value))
        return s117i_refuse_type(r, "the \"id\" of a fact", value);
    s117_fact fact = s117i_named_fact(r, json_string_value(value));
    if (fact != 0) {
        *ret_fact = fact;
        return S117_OK;
    }
    nearest_names(r, &choices);
    if (choices.count == 0 || choices.count < choices.all)
        return s117i_refuse(r, "no such fact: %s; %d facts have an \"id\"", s117i_show(json_string_value(value)).text,
                            (int)choices.all);
    return s117i_refuse_choice(r, "fact", json_string_value(value), &choices);
}

/* An id that begins with "#" is one the library made up for a fact without a reference, and is not kept. */
static s117_status read_id(s117i_reader *r, json_t *entry, s117_fact fact)
{
    s117_person *person = r->kase->person;
    const char *name = NULL, *ref = NULL;
    json_t *value = s117i_enter(r, entry, "id");
    if (value) {
        s117_status status = s117i_value_text(r, value, 0, &name);
        if (status != S117_OK)
            return status;
        s117i_named *slot = &r->named[slot_of(r, name)];
        if (slot->fact != 0)
            return s117i_refuse(r, "a second fact with the id %s", s117i_show(name).text);
        slot->name = name;
        slot->fact = fact;
        if (*name != '#')
            status = s117i_refuse_status(r, s117_person_set_text(person, fact, S117_REF, name));
        if (s117i_leave(r, status) != S117_OK)
            return status;
    }
    value = s117i_enter(r, entry, "ref");
    if (!value)
        return S117_OK;
    if (name && *name != '#')
        return s117i_refuse(r, "the id is the reference already; leave \"ref\" out");
    s117_status status = s117i_value_text(r, value, 0, &ref);
    if (status == S117_OK)
        status = s117i_refuse_status(r, s117_person_set_text(person, fact, S117_REF, ref));
    return s117i_leave(r, status);
}

/* ---- attributes ---- */

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
    default:
        return set_text(r, value, fact, attribute);
    }
}

/* ---- recorded and withdrawn ---- */

static s117_status read_record(s117i_reader *r, json_t *entry, s117_fact fact)
{
    s117_date recorded = S117_DATE_UNKNOWN, withdrawn = S117_DATE_OPEN;
    s117_status status = s117i_read_day(r, entry, "recorded", S117I_OPTIONAL, &recorded);
    if (status == S117_OK)
        status = s117i_read_day(r, entry, "withdrawn", S117I_OPTIONAL, &withdrawn);
    if (status == S117_OK)
        status = s117_person_record(r->kase->person, fact, recorded, NULL);
    if (status != S117_OK || withdrawn == S117_DATE_OPEN)
        return status;
    s117i_enter(r, entry, "withdrawn");
    status = s117_person_withdraw(r->kase->person, fact, withdrawn);
    if (status == S117_E_DATE_ORDER)
        return s117i_refuse(r, "withdrawn before it was recorded");
    return s117i_leave(r, s117i_refuse_status(r, status));
}

/* ---- a fact ---- */

static s117_status check_fact_keys(s117i_reader *r, json_t *entry, s117_kind kind)
{
    static const char *const common[] = {"fact", "id", "recorded", "withdrawn", "note"};
    s117i_choices keys = {.count = 0};
    for (size_t i = 0; i < COUNT(common); i++)
        s117i_choice(&keys, common[i]);
    if (s117_kind_parent(kind))
        s117i_choice(&keys, "order");
    for (int32_t i = 0; i < s117_attribute_count(kind); i++)
        s117i_choice(&keys, s117_attribute_name(s117_attribute_at(kind, i)));
    char what[64];
    snprintf(what, sizeof what, "key of a fact \"%s\"", s117_code_name(S117_LIST_KIND, kind));
    return s117i_check_keys(r, entry, what, &keys);
}

static s117_status read_parent(s117i_reader *r, json_t *entry, s117_fact *ret_parent)
{
    json_t *value = s117i_enter(r, entry, "order");
    if (!value)
        return S117_OK;
    s117_status status = s117i_read_fact_name(r, value, ret_parent);
    if (status == S117_OK && s117_person_fact_kind(r->kase->person, *ret_parent) != S117_KIND_ORDER)
        return s117i_refuse(r, "the fact %s is not an order", s117i_show(json_string_value(value)).text);
    return s117i_leave(r, status);
}

static s117_status add_fact(s117i_reader *r, s117_kind kind, s117_fact parent, s117_fact *ret_fact)
{
    s117_status status = s117_person_add(r->kase->person, kind, parent, ret_fact);
    if (status == S117_E_PARENT)
        return s117i_refuse(r, "\"order\" is missing: the \"id\" of the order it belongs to");
    if (status == S117_E_DUPLICATE)
        return s117i_refuse(r, "a second %s; there can be only one", s117_code_words(S117_LIST_KIND, kind));
    return s117i_refuse_status(r, status);
}

static s117_status read_attributes(s117i_reader *r, json_t *entry, s117_kind kind, s117_fact fact)
{
    for (int32_t i = 0; i < s117_attribute_count(kind); i++) {
        s117_attribute attribute = s117_attribute_at(kind, i);
        json_t *value = attribute == S117_REF ? NULL : s117i_enter(r, entry, s117_attribute_name(attribute));
        if (!value)
            continue;
        s117_status status = s117i_leave(r, set_attribute(r, value, fact, attribute));
        if (status != S117_OK)
            return status;
    }
    return S117_OK;
}

static s117_status read_fact(s117i_reader *r, json_t *entry)
{
    s117_kind kind = 0;
    s117_fact parent = 0, fact = 0;
    const char *note = NULL;
    s117_status status = s117i_read_code(r, entry, "fact", S117I_REQUIRED, S117_LIST_KIND, &kind);
    if (status == S117_OK)
        status = check_fact_keys(r, entry, kind);
    if (status == S117_OK)
        status = read_parent(r, entry, &parent);
    if (status == S117_OK)
        status = add_fact(r, kind, parent, &fact);
    if (status == S117_OK)
        status = read_id(r, entry, fact);
    if (status == S117_OK)
        status = read_attributes(r, entry, kind, fact);
    if (status == S117_OK)
        status = read_record(r, entry, fact);
    if (status == S117_OK)
        status = s117i_read_text(r, entry, "note", S117I_LINES, &note);
    return status;
}

/* A date of birth that was withdrawn makes room for another; an order is there before what belongs to it. */
enum { WITHDRAWN, STANDS_ALONE, BELONGS, ROUNDS };

static int32_t round_of(const json_t *entry)
{
    if (json_object_get(entry, "order"))
        return BELONGS;
    return json_object_get(entry, "withdrawn") ? WITHDRAWN : STANDS_ALONE;
}

s117_status s117i_read_facts(s117i_reader *r, json_t *file)
{
    json_t *facts = s117i_enter(r, file, "facts");
    if (!facts)
        return s117i_missing(r, "facts");
    if (!json_is_array(facts))
        return s117i_refuse_type(r, "an array of facts", facts);
    const size_t count = json_array_size(facts);
    if (count > S117_FACTS_MAX)
        return s117i_refuse(r, "%zu facts; a person has at most %d", count, S117_FACTS_MAX);
    s117_status status = start_names(r, count);
    for (int32_t round = 0; round < ROUNDS; round++) {
        for (size_t i = 0; i < count && status == S117_OK; i++) {
            json_t *entry = s117i_enter_item(r, facts, i);
            status = s117i_check_object(r, entry, "an object");
            if (status == S117_OK && round_of(entry) == round)
                status = read_fact(r, entry);
            s117i_leave(r, status);
        }
    }
    return s117i_leave(r, status);
}
