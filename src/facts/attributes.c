/* Attributes of facts: setting them, reading them back, and when they were known. */
#include <s117/person.h>

#include "../base/text.h"
#include "code_lists.h"
#include "schema.h"
#include "store.h"

static bool is_text(s117_attribute attribute)
{
    s117_type type = s117_attribute_type(attribute);

    return type == S117_TYPE_BODY || type == S117_TYPE_TEXT;
}

/* ---- setting ------------------------------------------------------------------------------------ */

static s117_status check_attribute(const s117_person *person, s117_fact fact, s117_attribute attribute)
{
    s117_status status = s117i_check_fact(person, fact);

    if (status != S117_OK)
        return status;
    return s117i_kind_has(s117i_fact_of(person, fact)->kind, attribute) ? S117_OK : S117_E_ATTRIBUTE;
}

/* Dates that may be "not come": ends, and what takes away or runs out. */
static bool may_be_open(s117_attribute attribute)
{
    return attribute == S117_TO || attribute == S117_QUASHED || attribute == S117_RESTRICTION_ENDED || attribute == S117_EXPIRES;
}

s117_status s117_person_set_date(s117_person *person, s117_fact fact, s117_attribute attribute, s117_date earliest,
                                 s117_date latest)
{
    s117_status status = check_attribute(person, fact, attribute);
    s117i_range range = {earliest, latest};
    s117i_fact changed;

    if (status != S117_OK)
        return status;
    if (s117_attribute_type(attribute) != S117_TYPE_DATE)
        return S117_E_ATTRIBUTE;
    status = s117i_check_range(range, may_be_open(attribute));
    if (status != S117_OK)
        return status;
    changed = *s117i_fact_of(person, fact);
    if (attribute == S117_FROM)
        changed.from = range;
    else if (attribute == S117_TO)
        changed.to = range;
    else
        changed.dates[s117i_slot(changed.kind, attribute)] = range;
    if (changed.to.latest < changed.from.earliest)
        return S117_E_DATE_ORDER;
    s117i_store_change(person, fact, &changed);
    return S117_OK;
}

s117_status s117_person_set_code(s117_person *person, s117_fact fact, s117_attribute attribute, int32_t value)
{
    s117_status status = check_attribute(person, fact, attribute);
    s117i_fact changed;
    s117_list list;
    bool flags;

    if (status != S117_OK)
        return status;
    changed = *s117i_fact_of(person, fact);
    list = s117_attribute_list(changed.kind, attribute);
    if (list == 0)
        return S117_E_ATTRIBUTE;
    flags = s117_attribute_type(attribute) == S117_TYPE_FLAGS;
    if (!s117i_code_fits(list, flags, value))
        return S117_E_CODE;
    if (flags)
        changed.flags = value;
    else
        changed.codes[s117i_slot(changed.kind, attribute)] = (uint8_t)value;
    s117i_store_change(person, fact, &changed);
    return S117_OK;
}

s117_status s117_person_set_text(s117_person *person, s117_fact fact, s117_attribute attribute, const char *text)
{
    s117_status status = check_attribute(person, fact, attribute);

    if (status != S117_OK)
        return status;
    if (!is_text(attribute))
        return S117_E_ATTRIBUTE;
    if (s117_attribute_type(attribute) == S117_TYPE_BODY)
        status = s117i_check_body(text);
    else if (text)
        status = s117i_check_text(text, S117_TEXT_MAX, NULL);
    if (status != S117_OK)
        return status;
    return s117i_store_text(person, fact, s117i_slot(s117i_fact_of(person, fact)->kind, attribute), text);
}

s117_status s117_person_record(s117_person *person, s117_fact fact, s117_date recorded, const char *source)
{
    s117_status status = s117i_check_fact(person, fact);

    if (status != S117_OK)
        return status;
    if (recorded != S117_DATE_UNKNOWN && !s117i_is_day(recorded))
        return S117_E_DATE;
    if (recorded > person->facts[fact - 1].withdrawn)
        return S117_E_DATE_ORDER;
    if (source)
        status = s117_person_set_text(person, fact, S117_SOURCE, source);
    if (status != S117_OK)
        return status;
    person->facts[fact - 1].recorded = recorded;
    person->dated_records = person->dated_records || recorded != S117_DATE_UNKNOWN;
    return S117_OK;
}

s117_status s117_person_withdraw(s117_person *person, s117_fact fact, s117_date when)
{
    s117_status status = s117i_check_fact(person, fact);

    if (status != S117_OK)
        return status;
    if (when != S117_DATE_OPEN && !s117i_is_day(when))
        return S117_E_DATE;
    if (when < person->facts[fact - 1].recorded)
        return S117_E_DATE_ORDER;
    if (when == S117_DATE_OPEN && s117i_another_stands(person, fact))
        return S117_E_DUPLICATE;
    person->facts[fact - 1].withdrawn = when;
    person->withdrawals = person->withdrawals || when != S117_DATE_OPEN;
    return S117_OK;
}

/* ---- reading back ------------------------------------------------------------------------------- */

s117_status s117_person_get_date(const s117_person *person, s117_fact fact, s117_attribute attribute, s117_date *ret_earliest,
                                 s117_date *ret_latest)
{
    s117_status status = check_attribute(person, fact, attribute);
    s117i_range range;

    if (!ret_earliest || !ret_latest)
        return S117_E_NULL;
    if (status != S117_OK)
        return status;
    if (s117_attribute_type(attribute) != S117_TYPE_DATE)
        return S117_E_ATTRIBUTE;
    range = s117i_date(person, fact, attribute);
    *ret_earliest = range.earliest;
    *ret_latest = range.latest;
    return S117_OK;
}

int32_t s117_person_get_code(const s117_person *person, s117_fact fact, s117_attribute attribute)
{
    return s117i_check_fact(person, fact) == S117_OK ? s117i_code(person, fact, attribute) : 0;
}

const char *s117_person_get_text(const s117_person *person, s117_fact fact, s117_attribute attribute)
{
    const char *text = s117i_check_fact(person, fact) == S117_OK ? s117i_text(person, fact, attribute) : "";

    return *text ? text : NULL;
}

s117_date s117_person_recorded(const s117_person *person, s117_fact fact)
{
    return s117i_check_fact(person, fact) == S117_OK ? s117i_fact_of(person, fact)->recorded : S117_DATE_UNKNOWN;
}

s117_date s117_person_withdrawn(const s117_person *person, s117_fact fact)
{
    return s117i_check_fact(person, fact) == S117_OK ? s117i_fact_of(person, fact)->withdrawn : S117_DATE_OPEN;
}
