/* A person's record: its life, and adding facts. */
#include <s117/person.h>

#include "code_lists.h"
#include "schema.h"
#include "store.h"

enum { FIRST_POOL = 64 };

s117_status s117_person_new(const s117_allocator *allocator, s117_person **ret_person)
{
    s117i_memory memory;
    s117_person *person;
    s117_status status;

    if (!ret_person)
        return S117_E_NULL;
    status = s117i_memory_from(allocator, &memory);
    if (status != S117_OK)
        return status;
    person = s117i_allocate(&memory, sizeof *person);
    if (!person)
        return S117_E_MEMORY;
    person->pool = s117i_allocate(&memory, FIRST_POOL);
    if (!person->pool) {
        s117i_release(&memory, person, sizeof *person);
        return S117_E_MEMORY;
    }
    person->pool_room = FIRST_POOL;
    person->pool_used = 1;
    person->memory = memory;
    person->mark = S117I_PERSON_MARK;
    *ret_person = person;
    return S117_OK;
}

static void release_spans(const s117i_memory *memory, s117i_spans *spans)
{
    s117i_release(memory, spans->items, spans->room * sizeof *spans->items);
}

void s117_person_free(s117_person *person)
{
    s117i_memory memory;

    if (s117i_check_person(person) != S117_OK)
        return;
    memory = person->memory;
    while (person->handles) {
        s117i_handle *next = person->handles->next;
        s117i_release(&memory, person->handles, sizeof *person->handles);
        person->handles = next;
    }
    release_spans(&memory, &person->residences);
    release_spans(&memory, &person->stays);
    release_spans(&memory, &person->custodies);
    release_spans(&memory, &person->orders);
    release_spans(&memory, &person->registrations);
    release_spans(&memory, &person->standings);
    s117i_release(&memory, person->events, person->event_room * sizeof *person->events);
    s117i_release(&memory, person->pool, person->pool_room);
    s117i_release(&memory, person->figures, person->figure_room * sizeof *person->figures);
    s117i_release(&memory, person->facts, person->fact_room * sizeof *person->facts);
    s117i_release(&memory, person, sizeof *person);
}

/* ---- adding facts ------------------------------------------------------------------------------- */

s117_status s117_person_add(s117_person *person, s117_kind kind, s117_fact parent, s117_fact *ret_fact)
{
    s117_status status = s117i_check_person(person);
    s117i_fact fact;

    if (status != S117_OK)
        return status;
    if (!s117i_is_kind(kind))
        return S117_E_CODE;
    fact = s117i_blank_fact(kind, parent);
    return s117i_store_add(person, &fact, NULL, ret_fact);
}

/* A fact that stands alone, with its days and perhaps a body. */
static s117_status add_dated(s117_person *person, s117i_fact *fact, const char *body, s117_date from, s117_date to,
                             s117_fact *ret_fact)
{
    s117_status status = s117i_check_person(person);

    if (status == S117_OK)
        status = s117i_check_body(body);
    if (status == S117_OK)
        status = s117i_give_days(fact, from, to);
    return status == S117_OK ? s117i_store_add(person, fact, body, ret_fact) : status;
}

s117_status s117_person_add_birth(s117_person *person, s117_date date, s117_fact *ret_fact)
{
    s117i_fact fact = s117i_blank_fact(S117_KIND_BIRTH, 0);

    return add_dated(person, &fact, NULL, date, S117_DATE_OPEN, ret_fact);
}

s117_status s117_person_add_death(s117_person *person, s117_date date, s117_fact *ret_fact)
{
    s117i_fact fact = s117i_blank_fact(S117_KIND_DEATH, 0);

    return add_dated(person, &fact, NULL, date, S117_DATE_OPEN, ret_fact);
}

s117_status s117_person_add_residence(s117_person *person, const char *area, s117_date from, s117_date to, s117_fact *ret_fact)
{
    s117i_fact fact = s117i_blank_fact(S117_KIND_RESIDENCE, 0);

    return add_dated(person, &fact, area, from, to, ret_fact);
}

s117_status s117_person_add_hospital_stay(s117_person *person, const char *area, s117_date from, s117_date to,
                                          s117_fact *ret_fact)
{
    s117i_fact fact = s117i_blank_fact(S117_KIND_HOSPITAL_STAY, 0);

    return add_dated(person, &fact, area, from, to, ret_fact);
}

s117_status s117_person_add_custody(s117_person *person, int32_t kind, s117_date from, s117_date to, s117_fact *ret_fact)
{
    s117i_fact fact = s117i_blank_fact(S117_KIND_CUSTODY, 0);

    if (s117i_check_person(person) == S117_OK && !s117i_code_fits(S117_LIST_CUSTODY_KIND, false, kind))
        return S117_E_CODE;
    fact.codes[s117i_slot(S117_KIND_CUSTODY, S117_CUSTODY_KIND)] = (uint8_t)kind;
    return add_dated(person, &fact, NULL, from, to, ret_fact);
}

s117_status s117_person_add_ending(s117_person *person, const char *body, s117_date date, s117_fact *ret_fact)
{
    s117i_fact fact = s117i_blank_fact(S117_KIND_ENDING, 0);

    if (!body)
        return S117_E_NULL;
    if (s117i_check_person(person) == S117_OK && !*body)
        return S117_E_BODY;
    return add_dated(person, &fact, body, date, S117_DATE_OPEN, ret_fact);
}

/* ---- reading back ------------------------------------------------------------------------------- */

int32_t s117_person_fact_count(const s117_person *person)
{
    return s117i_check_person(person) == S117_OK ? (int32_t)person->fact_count : 0;
}

s117_kind s117_person_fact_kind(const s117_person *person, s117_fact fact)
{
    return s117i_check_fact(person, fact) == S117_OK ? s117i_fact_of(person, fact)->kind : 0;
}

s117_fact s117_person_fact_parent(const s117_person *person, s117_fact fact)
{
    return s117i_check_fact(person, fact) == S117_OK ? s117i_fact_of(person, fact)->parent : 0;
}
