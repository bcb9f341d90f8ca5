/* Facts that are equal in all they say are told apart by how they are joined: round after round, by the places of the facts they
 * point to and of those that point to them. What is still equal then is told apart by how many facts hang together with it; if that is
 * the same too, it is taken to be alike in every way: one is put first, and the rounds go on. */
#include "canon.h"

#include <string.h>

static int by_number(int32_t a, int32_t b)
{
    return (a > b) - (a < b);
}

/* ---- links both ways ---- */

static void find_links_of(s117i_canon *canon, s117_fact fact)
{
    const s117_kind kind = s117_person_fact_kind(canon->person, fact);
    s117_fact *to = canon->to + (size_t)fact * S117I_CANON_LINKS;
    int32_t used = 1;
    to[0] = s117_person_fact_parent(canon->person, fact);
    for (int32_t i = 0; i < s117_attribute_count(kind) && used < S117I_CANON_LINKS; i++)
        if (s117_attribute_type(s117_attribute_at(kind, i)) == S117_TYPE_FACT)
            to[used++] = s117_person_get_fact(canon->person, fact, s117_attribute_at(kind, i));
}

static void find_links(s117i_canon *canon)
{
    const int32_t ends = (canon->count + 1) * S117I_CANON_LINKS;
    for (s117_fact fact = 1; fact <= canon->count; fact++)
        find_links_of(canon, fact);
    for (int32_t end = S117I_CANON_LINKS; end < ends; end++)
        if (canon->to[end] != 0)
            canon->first_from[canon->to[end] + 1]++;
    for (s117_fact fact = 1; fact <= canon->count; fact++)
        canon->first_from[fact + 1] += canon->first_from[fact];
    memcpy(canon->scratch, canon->first_from, sizeof *canon->scratch * ((size_t)canon->count + 1));
    for (int32_t end = S117I_CANON_LINKS; end < ends; end++)
        if (canon->to[end] != 0)
            canon->from[canon->scratch[canon->to[end]]++] = end;
}

static int32_t from_count(const s117i_canon *canon, s117_fact fact)
{
    return canon->first_from[fact + 1] - canon->first_from[fact];
}

bool s117i_canon_is_pointed_to(const s117i_canon *canon, s117_fact fact)
{
    return from_count(canon, fact) > 0;
}

/* ---- classes: facts that cannot be told apart yet stand together ---- */

static int32_t class_end(const s117i_canon *canon, int32_t first)
{
    int32_t end = first + 1;
    while (end < canon->count && canon->rank[canon->order[end]] == first)
        end++;
    return end;
}

static bool is_alone(const s117i_canon *canon, s117_fact fact)
{
    const int32_t after = canon->rank[fact] + 1;
    return after >= canon->count || canon->rank[canon->order[after]] != canon->rank[fact];
}

static int by_source(const s117i_canon *canon, int32_t a, int32_t b)
{
    int order = by_number(canon->rank[a / S117I_CANON_LINKS], canon->rank[b / S117I_CANON_LINKS]);
    return order == 0 ? by_number(a % S117I_CANON_LINKS, b % S117I_CANON_LINKS) : order;
}

static int by_links(const s117i_canon *canon, s117_fact a, s117_fact b)
{
    const int32_t *from_a = canon->from + canon->first_from[a], *from_b = canon->from + canon->first_from[b];
    const int32_t a_count = from_count(canon, a), b_count = from_count(canon, b);
    int order = 0;
    for (int32_t i = 0; i < a_count && i < b_count && order == 0; i++)
        order = by_source(canon, from_a[i], from_b[i]);
    if (order == 0)
        order = by_number(a_count, b_count);
    for (int32_t i = 0; i < S117I_CANON_LINKS && order == 0; i++) {
        s117_fact to_a = canon->to[a * S117I_CANON_LINKS + i], to_b = canon->to[b * S117I_CANON_LINKS + i];
        order = by_number(to_a ? canon->rank[to_a] : -1, to_b ? canon->rank[to_b] : -1);
    }
    return order;
}

static void sort_sources(s117i_canon *canon, int32_t first, int32_t end)
{
    for (int32_t i = first; i < end; i++)
        s117i_canon_sort(canon, by_source, canon->from + canon->first_from[canon->order[i]], canon->scratch,
                         from_count(canon, canon->order[i]));
}

/* Returns whether the class falls apart. */
static bool split_class(s117i_canon *canon, s117i_comparison *compare, int32_t first, int32_t end)
{
    s117i_canon_sort(canon, compare, canon->order + first, canon->scratch, end - first);
    for (int32_t i = first, rank = first; i < end; i++) {
        if (i > first && compare(canon, canon->order[i - 1], canon->order[i]) != 0)
            rank = i;
        canon->next_rank[canon->order[i]] = rank;
    }
    return canon->next_rank[canon->order[end - 1]] != first;
}

/* All classes are looked at with the ranks of the round before. */
static bool split_classes(s117i_canon *canon, s117i_comparison *compare)
{
    bool any = false;
    for (int32_t first = 0, end; first < canon->count; first = end) {
        end = class_end(canon, first);
        canon->next_rank[canon->order[first]] = first;
        if (end == first + 1)
            continue;
        sort_sources(canon, first, end);
        any = split_class(canon, compare, first, end) || any;
    }
    memcpy(canon->rank, canon->next_rank, sizeof *canon->rank * ((size_t)canon->count + 1));
    return any;
}

/* ---- what is alike in every way ---- */

static s117_fact root_of(s117i_canon *canon, s117_fact fact)
{
    while (canon->root[fact] != fact) {
        canon->root[fact] = canon->root[canon->root[fact]];
        fact = canon->root[fact];
    }
    return fact;
}

/* Facts hang together if they are joined by links among such as have an equal. */
static void find_groups(s117i_canon *canon)
{
    for (s117_fact fact = 1; fact <= canon->count; fact++)
        canon->root[fact] = fact;
    for (s117_fact fact = 1; fact <= canon->count; fact++) {
        for (int32_t i = 0; i < S117I_CANON_LINKS && !is_alone(canon, fact); i++) {
            s117_fact other = canon->to[fact * S117I_CANON_LINKS + i];
            if (other != 0 && !is_alone(canon, other))
                canon->root[root_of(canon, fact)] = root_of(canon, other);
        }
    }
    memset(canon->group_size, 0, sizeof *canon->group_size * ((size_t)canon->count + 1));
    for (s117_fact fact = 1; fact <= canon->count; fact++) {
        canon->root[fact] = root_of(canon, fact);
        canon->group_size[canon->root[fact]]++;
    }
}

static int by_group(const s117i_canon *canon, s117_fact a, s117_fact b)
{
    return by_number(canon->group_size[canon->root[a]], canon->group_size[canon->root[b]]);
}

/* Each in a group of its own, that no class settled in this round has part in. Marks the groups. */
static bool is_apart(s117i_canon *canon, int32_t first, int32_t end)
{
    bool apart = true;
    int32_t marked = first;
    for (; marked < end && apart; marked++) {
        s117_fact group = canon->root[canon->order[marked]];
        apart = !canon->taken[group];
        canon->taken[group] = true;
    }
    return apart;
}

/* What nothing points to follows from the places of what it points to, or is the same in any order. */
static int32_t open_class(const s117i_canon *canon, int32_t from)
{
    while (from < canon->count && (class_end(canon, from) == from + 1 || from_count(canon, canon->order[from]) == 0))
        from = class_end(canon, from);
    return from;
}

/* Groups that are alike may stand in any order: their classes are settled whole. If there is none, one fact is put first. */
static void settle(s117i_canon *canon)
{
    bool any = false;
    memset(canon->taken, 0, sizeof *canon->taken * ((size_t)canon->count + 1));
    for (int32_t first = open_class(canon, 0), end; first < canon->count; first = open_class(canon, end)) {
        end = class_end(canon, first);
        if (!is_apart(canon, first, end))
            continue;
        for (int32_t i = first; i < end; i++)
            canon->next_rank[canon->order[i]] = i;
        any = true;
    }
    const int32_t first = open_class(canon, 0);
    for (int32_t i = first + 1; i < class_end(canon, first) && !any; i++)
        canon->next_rank[canon->order[i]] = first + 1;
    memcpy(canon->rank, canon->next_rank, sizeof *canon->rank * ((size_t)canon->count + 1));
}

static void refine(s117i_canon *canon)
{
    while (split_classes(canon, by_links))
        continue;
}

void s117i_canon_order_by_links(s117i_canon *canon)
{
    find_links(canon);
    refine(canon);
    while (open_class(canon, 0) < canon->count) {
        find_groups(canon);
        if (!split_classes(canon, by_group))
            settle(canon);
        refine(canon);
    }
}
