#include "canon.h"

#include <stdio.h>
#include <string.h>
#include "out.h"

/* ---- comparing facts ---- */

static int by_number(int32_t a, int32_t b)
{
    return (a > b) - (a < b);
}

static int by_text(const char *a, const char *b)
{
    return strcmp(a ? a : "", b ? b : "");
}

static int by_date(const s117_person *person, s117_fact a, s117_fact b, s117_attribute attribute)
{
    s117_date a_earliest = 0, a_latest = 0, b_earliest = 0, b_latest = 0;
    s117_person_get_date(person, a, attribute, &a_earliest, &a_latest);
    s117_person_get_date(person, b, attribute, &b_earliest, &b_latest);
    return a_earliest == b_earliest ? by_number(a_latest, b_latest) : by_number(a_earliest, b_earliest);
}

static int by_amount(s117_money a, s117_money b)
{
    return (a > b) - (a < b);
}

/* Links tell only which fact is meant: canon_links.c. */
static int by_attribute(const s117_person *person, s117_fact a, s117_fact b, s117_attribute attribute)
{
    switch (s117_attribute_type(attribute)) {
    case S117_TYPE_DATE:
        return by_date(person, a, b, attribute);
    case S117_TYPE_BODY:
    case S117_TYPE_TEXT:
        return by_text(s117_person_get_text(person, a, attribute), s117_person_get_text(person, b, attribute));
    case S117_TYPE_MONEY:
    case S117_TYPE_NUMBER:
        return by_amount(s117_person_get_money(person, a, attribute), s117_person_get_money(person, b, attribute));
    case S117_TYPE_FACT:
        return 0;
    default:
        return by_number(s117_person_get_code(person, a, attribute), s117_person_get_code(person, b, attribute));
    }
}

/* Everything about the two facts alone. From and to come first in the tables. */
static int by_content(const s117i_canon *canon, s117_fact a, s117_fact b)
{
    const s117_person *person = canon->person;
    s117_kind kind = s117_person_fact_kind(person, a);
    int order = by_number(kind, s117_person_fact_kind(person, b));
    for (int32_t i = 0; i < s117_attribute_count(kind) && order == 0; i++)
        if (s117_attribute_at(kind, i) != S117_REF)
            order = by_attribute(person, a, b, s117_attribute_at(kind, i));
    if (order == 0)
        order = by_number(s117_person_recorded(person, a), s117_person_recorded(person, b));
    if (order == 0)
        order = by_number(s117_person_withdrawn(person, a), s117_person_withdrawn(person, b));
    return order == 0 ? by_attribute(person, a, b, S117_REF) : order;
}

static int by_reference(const s117i_canon *canon, s117_fact a, s117_fact b)
{
    return by_attribute(canon->person, a, b, S117_REF);
}

/* ---- merge sort: the C library's qsort takes no context ---- */

static void merge(const s117i_canon *canon, s117i_comparison *compare, s117_fact *to, const s117_fact *left, const s117_fact *middle,
                  const s117_fact *right)
{
    const s117_fact *a = left, *b = middle;
    while (a < middle || b < right) {
        bool take_a = b == right || (a < middle && compare(canon, *a, *b) <= 0);
        *to++ = take_a ? *a++ : *b++;
    }
}

void s117i_canon_sort(const s117i_canon *canon, s117i_comparison *compare, s117_fact *facts, s117_fact *scratch, int32_t count)
{
    for (int32_t width = 1; width < count; width *= 2) {
        for (int32_t at = 0; at < count; at += 2 * width) {
            int32_t middle = count - at < width ? count : at + width;
            int32_t end = count - at < 2 * width ? count : at + 2 * width;
            merge(canon, compare, scratch + at, facts + at, facts + middle, facts + end);
        }
        memcpy(facts, scratch, sizeof *facts * (size_t)count);
    }
}

/* ---- names ---- */

/* A reference can be the name in the file if no other fact has it and it does not look made up. */
static void find_unique(s117i_canon *canon, s117_fact *facts, s117_fact *scratch)
{
    for (int32_t i = 0; i < canon->count; i++)
        facts[i] = i + 1;
    s117i_canon_sort(canon, by_reference, facts, scratch, canon->count);
    for (int32_t i = 0; i < canon->count; i++) {
        const char *reference = s117_person_get_text(canon->person, facts[i], S117_REF);
        bool shared = (i > 0 && by_reference(canon, facts[i - 1], facts[i]) == 0) ||
                      (i + 1 < canon->count && by_reference(canon, facts[i], facts[i + 1]) == 0);
        canon->unique[facts[i]] = reference && *reference && *reference != '#' && !shared;
    }
}

static void number_names(s117i_canon *canon, const s117_fact *named, int32_t named_count)
{
    int32_t next = 1;
    for (int32_t i = 0; i < named_count; i++)
        canon->number[named[i]] = -1;
    for (int32_t i = 0; i < canon->count; i++) {
        s117_fact fact = canon->order[i];
        bool needed = canon->number[fact] == -1 || s117i_canon_is_pointed_to(canon, fact);
        canon->number[fact] = needed && !canon->unique[fact] ? next++ : 0;
    }
}

/* Equal facts have the same rank: the place of the first of them. */
static void rank_by_content(s117i_canon *canon)
{
    for (int32_t i = 0; i < canon->count; i++)
        canon->order[i] = i + 1;
    s117i_canon_sort(canon, by_content, canon->order, canon->scratch, canon->count);
    for (int32_t i = 0, first = 0; i < canon->count; i++) {
        if (i > 0 && by_content(canon, canon->order[i - 1], canon->order[i]) != 0)
            first = i;
        canon->rank[canon->order[i]] = first;
    }
}

static bool make_room(s117i_canon *canon)
{
    const size_t places = (size_t)canon->count + 1; /* fact ids begin at 1 */
    int32_t **const columns[] = {&canon->order, &canon->rank, &canon->next_rank, &canon->number, &canon->scratch, &canon->root,
                                 &canon->group_size, &canon->first_from, &canon->to, &canon->from};
    const size_t widths[] = {1, 1, 1, 1, S117I_CANON_LINKS, 1, 1, 1, S117I_CANON_LINKS, S117I_CANON_LINKS};
    size_t numbers = 1; /* first_from has one more, where the last one ends */
    for (size_t i = 0; i < sizeof widths / sizeof widths[0]; i++)
        numbers += widths[i] * places;
    canon->block_bytes = numbers * sizeof(int32_t) + 2 * places * sizeof(bool);
    canon->block = s117i_out_allocate(canon->block_bytes);
    if (!canon->block)
        return false;
    int32_t *next = canon->block;
    for (size_t i = 0; i < sizeof widths / sizeof widths[0]; i++) {
        *columns[i] = next;
        next += widths[i] * places + (columns[i] == &canon->first_from);
    }
    canon->unique = (bool *)next;
    canon->taken = canon->unique + places;
    return true;
}

s117_status s117i_canon_make(const s117_person *person, const s117_fact *named, int32_t named_count, s117i_canon *ret_canon)
{
    s117i_canon canon = {.person = person, .count = s117_person_fact_count(person)};
    if (!make_room(&canon))
        return S117_E_MEMORY;
    find_unique(&canon, canon.order, canon.scratch);
    rank_by_content(&canon);
    s117i_canon_order_by_links(&canon);
    number_names(&canon, named, named_count);
    *ret_canon = canon;
    return S117_OK;
}

void s117i_canon_free(s117i_canon *canon)
{
    s117i_out_release(canon->block, canon->block_bytes);
}

const char *s117i_canon_name(const s117i_canon *canon, s117_fact fact, char buffer[S117I_CANON_NAME])
{
    if (canon->unique[fact])
        return s117_person_get_text(canon->person, fact, S117_REF);
    if (canon->number[fact] == 0)
        return NULL;
    snprintf(buffer, S117I_CANON_NAME, "#%d", (int)canon->number[fact]);
    return buffer;
}
