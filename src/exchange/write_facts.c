/* Facts as canonical JSON. What is not recorded is not written. */
#include "writer.h"

static void write_date(s117i_out *out, const s117_person *person, s117_fact fact, s117_attribute attribute)
{
    s117_date earliest = 0, latest = 0;
    s117_person_get_date(person, fact, attribute, &earliest, &latest);
    bool is_default = latest == S117_DATE_OPEN && earliest == (attribute == S117_TO ? S117_DATE_OPEN : S117_DATE_UNKNOWN);
    if (is_default)
        return;
    s117i_out_key(out, s117_attribute_name(attribute));
    s117i_out_date(out, earliest, latest);
}

static void write_code(s117i_out *out, s117_attribute attribute, s117_list list, int32_t code)
{
    s117i_out_key(out, s117_attribute_name(attribute));
    if (s117_attribute_type(attribute) == S117_TYPE_TRI)
        s117i_out_bool(out, code == S117_YES);
    else
        s117i_out_text(out, s117_code_name(list, code));
}

static void write_flags(s117i_out *out, s117_attribute attribute, s117_list list, int32_t flags)
{
    s117i_out_key(out, s117_attribute_name(attribute));
    s117i_out_open(out, '[');
    for (int32_t i = 0; i < s117_code_count(list); i++)
        if (flags & s117_code_at(list, i))
            s117i_out_text(out, s117_code_name(list, s117_code_at(list, i)));
    s117i_out_close(out, ']');
}

static void write_amount(s117i_out *out, const s117_person *person, s117_fact fact, s117_attribute attribute)
{
    s117_money amount = s117_person_get_money(person, fact, attribute);
    if (amount == S117_MONEY_UNKNOWN)
        return;
    s117i_out_key(out, s117_attribute_name(attribute));
    if (s117_attribute_type(attribute) == S117_TYPE_MONEY)
        s117i_out_money(out, amount);
    else
        s117i_out_number(out, amount);
}

static void write_link(s117i_out *out, const s117i_canon *canon, s117_fact fact, s117_attribute attribute)
{
    char buffer[S117I_CANON_NAME];
    s117_fact other = s117_person_get_fact(canon->person, fact, attribute);
    if (other != 0)
        s117i_out_member(out, s117_attribute_name(attribute), s117i_canon_name(canon, other, buffer));
}

static void write_attribute(s117i_out *out, const s117_person *person, s117_fact fact, s117_attribute attribute)
{
    s117_list list = s117_attribute_list(s117_person_fact_kind(person, fact), attribute);
    s117_type type = s117_attribute_type(attribute);
    if (type == S117_TYPE_DATE) {
        write_date(out, person, fact, attribute);
        return;
    }
    if (type == S117_TYPE_MONEY || type == S117_TYPE_NUMBER) {
        write_amount(out, person, fact, attribute);
        return;
    }
    const char *text = s117_person_get_text(person, fact, attribute);
    int32_t code = s117_person_get_code(person, fact, attribute);
    if (text && *text)
        s117i_out_member(out, s117_attribute_name(attribute), text);
    else if (code != 0 && type == S117_TYPE_FLAGS)
        write_flags(out, attribute, list, code);
    else if (code != 0)
        write_code(out, attribute, list, code);
}

/* "ref" only where the reference cannot be the "id": another fact has the same, or it looks made up. */
static void write_names(s117i_out *out, const s117i_canon *canon, s117_fact fact)
{
    char buffer[S117I_CANON_NAME];
    const char *name = s117i_canon_name(canon, fact, buffer);
    const char *reference = s117_person_get_text(canon->person, fact, S117_REF);
    s117_fact parent = s117_person_fact_parent(canon->person, fact);
    if (name)
        s117i_out_member(out, "id", name);
    if (reference && *reference && !canon->unique[fact])
        s117i_out_member(out, "ref", reference);
    if (parent)
        s117i_out_member(out, s117_code_name(S117_LIST_KIND, s117_person_fact_kind(canon->person, parent)),
                         s117i_canon_name(canon, parent, buffer));
}

static void write_fact(s117i_out *out, const s117i_canon *canon, s117_fact fact)
{
    const s117_person *person = canon->person;
    const s117_kind kind = s117_person_fact_kind(person, fact);
    s117i_out_open(out, '{');
    s117i_out_member(out, "fact", s117_code_name(S117_LIST_KIND, kind));
    write_names(out, canon, fact);
    for (int32_t i = 0; i < s117_attribute_count(kind); i++) {
        s117_attribute attribute = s117_attribute_at(kind, i);
        if (s117_attribute_type(attribute) == S117_TYPE_FACT)
            write_link(out, canon, fact, attribute);
        else if (attribute != S117_REF)
            write_attribute(out, person, fact, attribute);
    }
    if (s117_person_recorded(person, fact) != S117_DATE_UNKNOWN) {
        s117i_out_key(out, "recorded");
        s117i_out_date(out, s117_person_recorded(person, fact), s117_person_recorded(person, fact));
    }
    if (s117_person_withdrawn(person, fact) != S117_DATE_OPEN) {
        s117i_out_key(out, "withdrawn");
        s117i_out_date(out, s117_person_withdrawn(person, fact), s117_person_withdrawn(person, fact));
    }
    s117i_out_close(out, '}');
}

void s117i_write_facts(s117i_out *out, const s117i_canon *canon)
{
    s117i_out_open(out, '[');
    for (int32_t i = 0; i < canon->count; i++)
        write_fact(out, canon, canon->order[i]);
    s117i_out_close(out, ']');
}

s117_status s117_person_write(const s117_person *person, char **ret_bytes, size_t *ret_length)
{
    s117i_canon canon;
    s117i_out out = {.text = NULL};
    if (!person || !ret_bytes)
        return S117_E_NULL;
    s117_status status = s117i_canon_make(person, NULL, 0, &canon);
    if (status != S117_OK)
        return status;
    s117i_write_facts(&out, &canon);
    s117i_canon_free(&canon);
    return s117i_out_finish(&out, ret_bytes, ret_length);
}
