/* Names that facts have in a case file: the "id" of each, and the reference kept in the person. */
#include "reader.h"

#include <string.h>

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

s117_status s117i_start_names(s117i_reader *r, size_t facts)
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
s117_status s117i_read_id(s117i_reader *r, json_t *entry, s117_fact fact)
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
