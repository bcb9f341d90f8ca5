/* The "facts" of a case file: each becomes a fact of the person. Which keys a kind has is read from the library's own tables.
 * Facts may stand in any order: they are taken in three rounds, and then joined to those they point to. */
#include "reader.h"

#include <stdio.h>
#include <string.h>

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

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
        s117i_choice(&keys, s117_code_name(S117_LIST_KIND, s117_kind_parent(kind)));
    for (int32_t i = 0; i < s117_attribute_count(kind); i++)
        s117i_choice(&keys, s117_attribute_name(s117_attribute_at(kind, i)));
    char what[64];
    snprintf(what, sizeof what, "key of a fact \"%s\"", s117_code_name(S117_LIST_KIND, kind));
    return s117i_check_keys(r, entry, what, &keys);
}

/* "an order", "a service" */
static const char *article(const char *words)
{
    return strchr("aeiou", words[0]) ? "an" : "a";
}

/* The key that names the parent is the name of the parent's kind. */
static s117_status read_parent(s117i_reader *r, json_t *entry, s117_kind parent_kind, s117_fact *ret_parent)
{
    json_t *value = parent_kind != 0 ? s117i_enter(r, entry, s117_code_name(S117_LIST_KIND, parent_kind)) : NULL;
    if (!value)
        return S117_OK;
    const char *words = s117_code_words(S117_LIST_KIND, parent_kind);
    s117_status status = s117i_read_fact_name(r, value, ret_parent);
    if (status == S117_OK && s117_person_fact_kind(r->kase->person, *ret_parent) != parent_kind)
        return s117i_refuse(r, "the fact %s is not %s %s", s117i_show(json_string_value(value)).text, article(words), words);
    return s117i_leave(r, status);
}

static s117_status add_fact(s117i_reader *r, s117_kind kind, s117_fact parent, s117_fact *ret_fact)
{
    const s117_kind parent_kind = s117_kind_parent(kind);
    s117_status status = s117_person_add(r->kase->person, kind, parent, ret_fact);
    if (status == S117_E_PARENT)
        return s117i_refuse(r, "\"%s\" is missing: the \"id\" of the %s it belongs to",
                            s117_code_name(S117_LIST_KIND, parent_kind), s117_code_words(S117_LIST_KIND, parent_kind));
    if (status == S117_E_DUPLICATE)
        return s117i_refuse(r, "a second %s; there can be only one", s117_code_words(S117_LIST_KIND, kind));
    return s117i_refuse_status(r, status);
}

static s117_status read_fact(s117i_reader *r, json_t *entry, s117_fact *ret_fact)
{
    s117_kind kind = 0;
    s117_fact parent = 0;
    const char *note = NULL;
    s117_status status = s117i_read_code(r, entry, "fact", S117I_REQUIRED, S117_LIST_KIND, &kind);
    if (status == S117_OK)
        status = check_fact_keys(r, entry, kind);
    if (status == S117_OK)
        status = read_parent(r, entry, s117_kind_parent(kind), &parent);
    if (status == S117_OK)
        status = add_fact(r, kind, parent, ret_fact);
    if (status == S117_OK)
        status = s117i_read_id(r, entry, *ret_fact);
    if (status == S117_OK)
        status = s117i_read_attributes(r, entry, *ret_fact, false);
    if (status == S117_OK)
        status = read_record(r, entry, *ret_fact);
    if (status == S117_OK)
        status = s117i_read_text(r, entry, "note", S117I_LINES, &note);
    return status;
}

/* A date of birth that was withdrawn makes room for another; a parent is there before what belongs to it. */
enum { WITHDRAWN, STANDS_ALONE, BELONGS, ROUNDS };

static bool names_parent(const json_t *entry)
{
    const char *kind = json_string_value(json_object_get(entry, "fact"));
    const s117_kind parent = kind ? s117_kind_parent(s117_code_find(S117_LIST_KIND, kind)) : 0;
    return parent != 0 && json_object_get(entry, s117_code_name(S117_LIST_KIND, parent));
}

static int32_t round_of(const json_t *entry)
{
    if (names_parent(entry))
        return BELONGS;
    return json_object_get(entry, "withdrawn") ? WITHDRAWN : STANDS_ALONE;
}

static s117_status add_facts(s117i_reader *r, json_t *facts, s117_fact *added)
{
    s117_status status = S117_OK;
    for (int32_t round = 0; round < ROUNDS; round++) {
        for (size_t i = 0; i < json_array_size(facts) && status == S117_OK; i++) {
            json_t *entry = s117i_enter_item(r, facts, i);
            status = s117i_check_object(r, entry, "an object");
            if (status == S117_OK && round_of(entry) == round)
                status = read_fact(r, entry, &added[i]);
            s117i_leave(r, status);
        }
    }
    return status;
}

static s117_status join_facts(s117i_reader *r, json_t *facts, const s117_fact *added)
{
    s117_status status = S117_OK;
    for (size_t i = 0; i < json_array_size(facts) && status == S117_OK; i++) {
        json_t *entry = s117i_enter_item(r, facts, i);
        status = s117i_leave(r, s117i_read_attributes(r, entry, added[i], true));
    }
    return status;
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
    s117_fact *added = s117i_arena_borrow(&r->kase->arena, (count + 1) * sizeof *added);
    s117_status status = added ? s117i_start_names(r, count) : S117_E_MEMORY;
    if (status == S117_OK)
        status = add_facts(r, facts, added);
    if (status == S117_OK)
        status = join_facts(r, facts, added);
    s117i_arena_return(&r->kase->arena, added, (count + 1) * sizeof *added);
    return s117i_leave(r, status);
}
