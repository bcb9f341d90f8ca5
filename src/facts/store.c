#include "store.h"

#include <string.h>

#include "../base/text.h"
#include "index.h"
#include "schema.h"

/* ---- checks ------------------------------------------------------------------------------------- */

s117_status s117i_check_person(const s117_person *person)
{
    if (!person)
        return S117_E_NULL;
    return s117i_person_ok(person) ? S117_OK : S117_E_HANDLE;
}

s117_status s117i_check_fact(const s117_person *person, s117_fact fact)
{
    s117_status status = s117i_check_person(person);

    if (status != S117_OK)
        return status;
    return fact > 0 && (uint32_t)fact <= person->fact_count ? S117_OK : S117_E_FACT;
}

s117_status s117i_check_range(s117i_range range, bool may_be_open)
{
    if (range.earliest == S117_DATE_OPEN)
        return may_be_open && range.latest == S117_DATE_OPEN ? S117_OK : S117_E_DATE;
    if (range.earliest != S117_DATE_UNKNOWN && !s117i_is_day(range.earliest))
        return S117_E_DATE;
    if (range.latest != S117_DATE_OPEN && !s117i_is_day(range.latest))
        return S117_E_DATE;
    return range.earliest > range.latest ? S117_E_DATE_ORDER : S117_OK;
}

s117_status s117i_check_body(const char *code)
{
    return !code || !*code || s117i_is_body_code(code) ? S117_OK : S117_E_BODY;
}

/* ---- a fact on its way in ----------------------------------------------------------------------- */

s117i_fact s117i_blank_fact(s117_kind kind, s117_fact parent)
{
    const s117i_range unknown = {S117_DATE_UNKNOWN, S117_DATE_OPEN};
    s117i_fact fact = {
        .from = unknown,
        .to = {S117_DATE_OPEN, S117_DATE_OPEN},
        .recorded = S117_DATE_UNKNOWN,
        .withdrawn = S117_DATE_OPEN,
        .parent = parent,
        .kind = (uint8_t)kind,
    };

    for (uint32_t i = 0; i < S117I_DATE_SLOTS; i++)
        fact.dates[i] = unknown;
    return fact;
}

s117_status s117i_give_days(s117i_fact *fact, s117_date from, s117_date to)
{
    s117i_range begin = {from, from == S117_DATE_UNKNOWN ? S117_DATE_OPEN : from};
    s117i_range end = {to, to == S117_DATE_UNKNOWN ? S117_DATE_OPEN : to};
    s117_status status = s117i_check_range(begin, false);

    if (status == S117_OK)
        status = s117i_check_range(end, true);
    if (status != S117_OK)
        return status;
    if (end.latest < begin.earliest)
        return S117_E_DATE_ORDER;
    fact->from = begin;
    fact->to = end;
    return S117_OK;
}

/* ---- the pool of texts -------------------------------------------------------------------------- */

static uint32_t size_of_texts(const s117_person *p)
{
    uint32_t size = 1; /* pool[0] */

    for (uint32_t i = 0; i < p->fact_count; i++)
        for (uint32_t slot = 0; slot < S117I_TEXT_SLOTS; slot++)
            if (p->facts[i].texts[slot])
                size += (uint32_t)strlen(p->pool + p->facts[i].texts[slot]) + 1;
    return size;
}

static uint32_t append(char *pool, uint32_t *used, const char *text, uint32_t length)
{
    uint32_t offset = *used;

    memcpy(pool + offset, text, length);
    pool[offset + length] = '\0';
    *used += length + 1;
    return offset;
}

/* Room for `bytes` more. When the pool is full, the texts in use move to one twice as large as they need: replaced texts
 * are left behind, so that rewriting a text for ever does not make the record grow for ever. */
static s117_status pool_reserve(s117_person *p, uint32_t bytes)
{
    uint32_t room, used = 1;
    char *pool;

    if (bytes <= p->pool_room - p->pool_used)
        return S117_OK;
    room = 2 * (size_of_texts(p) + bytes);
    pool = s117i_allocate(&p->memory, room);
    if (!pool)
        return S117_E_MEMORY;
    for (uint32_t i = 0; i < p->fact_count; i++) {
        for (uint32_t slot = 0; slot < S117I_TEXT_SLOTS; slot++) {
            uint32_t *offset = &p->facts[i].texts[slot];
            if (*offset)
                *offset = append(pool, &used, p->pool + *offset, (uint32_t)strlen(p->pool + *offset));
        }
    }
    s117i_release(&p->memory, p->pool, p->pool_room);
    p->pool = pool;
    p->pool_used = used;
    p->pool_room = room;
    return S117_OK;
}

/* ---- changes ------------------------------------------------------------------------------------ */

/* There is one, and it was not withdrawn. */
static bool stands(const s117_person *p, s117_fact fact)
{
    return fact != 0 && p->facts[fact - 1].withdrawn == S117_DATE_OPEN;
}

bool s117i_another_stands(const s117_person *person, s117_fact fact)
{
    s117_kind kind = person->facts[fact - 1].kind;
    if (kind != S117_KIND_BIRTH && kind != S117_KIND_DEATH)
        return false;
    for (s117_fact other = 1; other <= (s117_fact)person->fact_count; other++)
        if (other != fact && person->facts[other - 1].kind == kind && stands(person, other))
            return true;
    return false;
}

static s117_status check_place(const s117_person *p, const s117i_fact *fact)
{
    if (fact->parent == 0 && s117i_kind_needs_parent(fact->kind))
        return S117_E_PARENT;
    if (fact->parent != 0 && s117_kind_parent(fact->kind) == 0)
        return S117_E_PARENT;
    if (fact->parent != 0 && s117_person_fact_kind(p, fact->parent) != s117_kind_parent(fact->kind))
        return S117_E_PARENT;
    if ((fact->kind == S117_KIND_BIRTH && stands(p, p->birth)) || (fact->kind == S117_KIND_DEATH && stands(p, p->death)))
        return S117_E_DUPLICATE;
    return p->fact_count < S117_FACTS_MAX ? S117_OK : S117_E_LIMIT;
}

/* The pool comes last: if it cannot grow, no text that the host holds has moved. */
static s117_status reserve(s117_person *p, s117_kind kind, uint32_t bytes)
{
    void *block = p->facts;
    s117_status status = s117i_grow(&p->memory, &block, &p->fact_room, p->fact_count + 1, sizeof *p->facts);

    p->facts = block;
    if (status == S117_OK && s117i_kind_has_figures(kind)) {
        block = p->figures;
        status = s117i_grow(&p->memory, &block, &p->figure_room, p->figure_count + 1, sizeof *p->figures);
        p->figures = block;
    }
    if (status == S117_OK)
        status = s117i_index_reserve(p, kind);
    return status == S117_OK ? pool_reserve(p, bytes) : status;
}

s117_status s117i_store_add(s117_person *person, const s117i_fact *fact, const char *body, s117_fact *ret_fact)
{
    return s117i_store_with_text(person, fact, S117I_SLOT_AREA, body, ret_fact);
}

s117_status s117i_store_with_text(s117_person *person, const s117i_fact *fact, uint32_t slot, const char *text, s117_fact *ret_fact)
{
    uint32_t length = text ? (uint32_t)strlen(text) : 0;
    char copy[S117_TEXT_MAX + 1]; /* a pool that moves wipes the old one, which `text` may lie in */
    s117_status status = check_place(person, fact);
    s117i_fact *added;
    s117_fact id;

    if (status != S117_OK)
        return status;
    if (length)
        memcpy(copy, text, length);
    status = reserve(person, fact->kind, length ? length + 1 : 0);
    if (status != S117_OK)
        return status;
    added = &person->facts[person->fact_count++];
    *added = *fact;
    if (length)
        added->texts[slot] = append(person->pool, &person->pool_used, copy, length);
    id = (s117_fact)person->fact_count;
    if (s117i_kind_has_figures(fact->kind)) {
        person->figures[person->figure_count++] = (s117i_figures){{S117_MONEY_UNKNOWN, S117_MONEY_UNKNOWN}, {0, 0}};
        added->figures = person->figure_count;
    }
    if (fact->parent != 0) {
        added->sibling = person->facts[fact->parent - 1].child;
        person->facts[fact->parent - 1].child = id;
    }
    if (fact->kind == S117_KIND_BIRTH)
        person->birth = id;
    if (fact->kind == S117_KIND_DEATH)
        person->death = id;
    s117i_index_add(person, id);
    if (ret_fact)
        *ret_fact = id;
    return S117_OK;
}

/* When the first day of an order changes, so may the days on which what belongs to it begins. */
void s117i_store_change(s117_person *person, s117_fact id, const s117i_fact *changed)
{
    s117i_fact fresh = *changed;
    s117_fact first;

    s117i_set_working_days(&fresh);
    first = fresh.begins != s117i_fact_of(person, id)->begins ? fresh.child : 0;
    for (s117_fact child = first; child != 0; child = person->facts[child - 1].sibling)
        s117i_index_remove(person, child);
    s117i_index_remove(person, id);
    person->facts[id - 1] = fresh;
    s117i_index_insert(person, id);
    for (s117_fact child = first; child != 0; child = person->facts[child - 1].sibling)
        s117i_index_insert(person, child);
}

s117_status s117i_store_text(s117_person *person, s117_fact id, uint32_t slot, const char *text)
{
    s117i_fact *fact = &person->facts[id - 1];
    uint32_t length = text ? (uint32_t)strlen(text) : 0;
    uint32_t old = (uint32_t)strlen(person->pool + fact->texts[slot]);
    char copy[S117_TEXT_MAX + 1]; /* as in s117i_store_add */
    s117_status status = S117_OK;

    if (length)
        memcpy(copy, text, length);
    if (length > old)
        status = pool_reserve(person, length + 1);
    if (status == S117_OK) {
        s117i_index_remove(person, id);
        s117i_wipe(person->pool + fact->texts[slot], old);
        if (length > old)
            fact->texts[slot] = append(person->pool, &person->pool_used, copy, length);
        else if (length)
            memcpy(person->pool + fact->texts[slot], copy, length);
        else
            fact->texts[slot] = 0;
        s117i_index_insert(person, id);
    }
    s117i_wipe(copy, length);
    return status;
}
