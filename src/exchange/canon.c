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

static int by_attribute(const s117_person *person, s117_fact a, s117_fact b, s117_attribute attribute)
{
    switch (s117_attribute_type(attribute)) {
    case S117_TYPE_DATE:
        return by_date(person, a, b, attribute);
    case S117_TYPE_BODY:
    case S117_TYPE_TEXT:
        return by_text(s117_person_get_text(person, a, attribute), s117_person_get_text(person, b, attribute));
    default:
        return by_number(s117_person_get_code(person, a, attribute), s117_person_get_code(person, b, attribute));
    }
}

/* Everything about the two facts alone. From and to come first in the tables. */
static int by_content(const s117_person *person, s117_fact a, s117_fact b)
{
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

static int by_parent_and_content(const s117i_canon *canon, s117_fact a, s117_fact b)
{
    int order = by_number(s117_person_fact_parent(canon->person, a), s117_person_fact_parent(canon->person, b));
    return order == 0 ? by_content(canon->person, a, b) : order;
}

static int by_content_and_children(const s117i_canon *canon, s117_fact a, s117_fact b)
{
    int order = by_content(canon->person, a, b);
    const int32_t shared = canon->child_count[a] < canon->child_count[b] ? canon->child_count[a] : canon->child_count[b];
    for (int32_t i = 0; i < shared && order == 0; i++)
        order = by_content(canon->person, canon->children[canon->first_child[a] + i], canon->children[canon->first_child[b] + i]);
    return order == 0 ? by_number(canon->child_count[a], canon->child_count[b]) : order;
}

static int32_t place_of_parent(const s117i_canon *canon, s117_fact fact)
{
    s117_fact parent = s117_person_fact_parent(canon->person, fact);
    return parent ? canon->rank[parent] : -1;
}

static int by_content_and_parent(const s117i_canon *canon, s117_fact a, s117_fact b)
{
    int order = by_content(canon->person, a, b);
    return order == 0 ? by_number(place_of_parent(canon, a), place_of_parent(canon, b)) : order;
}

static int by_reference(const s117i_canon *canon, s117_fact a, s117_fact b)
{
    return by_attribute(canon->person, a, b, S117_REF);
}

/* ---- merge sort: the C library's qsort takes no context ---- */

typedef int comparison(const s117i_canon *canon, s117_fact a, s117_fact b);

static void merge(const s117i_canon *canon, comparison *compare, s117_fact *to, const s117_fact *left, const s117_fact *middle,
                  const s117_fact *right)
{
    const s117_fact *a = left, *b = middle;
    while (a < middle || b < right) {
        bool take_a = b == right || (a < middle && compare(canon, *a, *b) <= 0);
        *to++ = take_a ? *a++ : *b++;
    }
}

static void sort(const s117i_canon *canon, comparison *compare, s117_fact *facts, s117_fact *scratch, int32_t count)
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

/* ---- making the order ---- */

/* Children first, grouped by order; then what stands alone. Orders need their children to be told apart. */
static int32_t gather_children(s117i_canon *canon, s117_fact *scratch)
{
    int32_t count = 0;
    for (s117_fact fact = 1; fact <= canon->count; fact++)
        if (s117_person_fact_parent(canon->person, fact))
            canon->children[count++] = fact;
    sort(canon, by_parent_and_content, canon->children, scratch, count);
    for (int32_t i = count - 1; i >= 0; i--) {
        s117_fact parent = s117_person_fact_parent(canon->person, canon->children[i]);
        canon->first_child[parent] = i;
        canon->child_count[parent]++;
    }
    return count;
}

static void arrange(s117i_canon *canon, s117_fact *scratch)
{
    int32_t alone = 0, children = gather_children(canon, scratch);
    for (s117_fact fact = 1; fact <= canon->count; fact++)
        if (!s117_person_fact_parent(canon->person, fact))
            canon->order[alone++] = fact;
    sort(canon, by_content_and_children, canon->order, scratch, alone);
    for (int32_t i = 0; i < alone; i++)
        canon->rank[canon->order[i]] = i;
    memcpy(canon->order + alone, canon->children, sizeof *canon->order * (size_t)children);
    sort(canon, by_content_and_parent, canon->order + alone, scratch, children);
    merge(canon, by_content_and_parent, scratch, canon->order, canon->order + alone, canon->order + canon->count);
    memcpy(canon->order, scratch, sizeof *canon->order * (size_t)canon->count);
}

/* ---- names ---- */

/* A reference can be the name in the file if no other fact has it and it does not look made up. */
static void find_unique(s117i_canon *canon, s117_fact *facts, s117_fact *scratch)
{
    for (int32_t i = 0; i < canon->count; i++)
        facts[i] = i + 1;
    sort(canon, by_reference, facts, scratch, canon->count);
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
        bool needed = canon->number[fact] == -1 || canon->child_count[fact] > 0;
        canon->number[fact] = needed && !canon->unique[fact] ? next++ : 0;
    }
}

s117_status s117i_canon_make(const s117_person *person, const s117_fact *named, int32_t named_count, s117i_canon *ret_canon)
{
    s117i_canon canon = {.person = person, .count = s117_person_fact_count(person)};
    const size_t places = (size_t)canon.count + 1; /* fact ids begin at 1 */
    canon.block_bytes = places * (7 * sizeof(int32_t) + sizeof(bool));
    canon.block = s117i_out_allocate(canon.block_bytes);
    if (!canon.block)
        return S117_E_MEMORY;
    int32_t *next = canon.block;
    canon.order = next;
    canon.rank = next + places;
    canon.number = next + 2 * places;
    canon.children = next + 3 * places;
    canon.first_child = next + 4 * places;
    canon.child_count = next + 5 * places;
    s117_fact *scratch = next + 6 * places;
    canon.unique = (bool *)(next + 7 * places);
    find_unique(&canon, canon.order, scratch);
    arrange(&canon, scratch);
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
