/* Puts the host's bodies and the built-in ones together, once, when an engine is made. */
#include "register.h"

#include <string.h>

/* ---- sorting: in place, never quadratic, no recursion ---- */

typedef int (*comparison)(const void *a, const void *b);

static void swap_items(unsigned char *a, unsigned char *b, size_t item)
{
    unsigned char spare[sizeof(s117i_body)]; /* the largest thing sorted here */

    memcpy(spare, a, item);
    memcpy(a, b, item);
    memcpy(b, spare, item);
}

static void sift(unsigned char *base, size_t root, size_t count, size_t item, comparison compare)
{
    for (size_t child = 2 * root + 1; child < count; child = 2 * root + 1) {
        if (child + 1 < count && compare(base + child * item, base + (child + 1) * item) < 0) {
            child++;
        }
        if (compare(base + root * item, base + child * item) >= 0) {
            return;
        }
        swap_items(base + root * item, base + child * item, item);
        root = child;
    }
}

static void heap_sort(void *array, size_t count, size_t item, comparison compare)
{
    unsigned char *base = array;

    for (size_t root = count / 2; root > 0; root--) {
        sift(base, root - 1, count, item, compare);
    }
    for (size_t last = count; last > 1; last--) {
        swap_items(base, base + (last - 1) * item, item);
        sift(base, 0, last - 1, item, compare);
    }
}

static int compare_numbers(int32_t a, int32_t b)
{
    return (a > b) - (a < b);
}

static int by_code(const void *a, const void *b)
{
    const s117i_body *x = a, *y = b;

    return strcmp(x->code, y->code);
}

/* Body, date, successor, part. Positions are in order of code already. */
static int by_body_and_date(const void *a, const void *b)
{
    const s117i_succession *x = a, *y = b;
    int order = compare_numbers(x->body, y->body);

    order = order != 0 ? order : compare_numbers(x->date, y->date);
    order = order != 0 ? order : compare_numbers(x->successor, y->successor);
    return order != 0 ? order : strcmp(x->part, y->part);
}

static int by_number(const void *a, const void *b)
{
    const int32_t *x = a, *y = b;

    return compare_numbers(*x, *y);
}

/* ---- bodies ---- */

/* NULL if there is nothing to hold, or no memory. */
static void *array_of(const s117i_memory *memory, uint32_t count, size_t item)
{
    return count == 0 ? NULL : s117i_allocate(memory, count * item);
}

static uint32_t builtin_bodies(const s117i_host_register *host)
{
    return host->builtin ? s117i_builtin_body_count : 0;
}

static uint32_t builtin_successions(const s117i_host_register *host)
{
    return host->builtin ? s117i_builtin_succession_count : 0;
}

/* Where each built-in body went, and whether the host's stands in its place. */
typedef struct places {
    int32_t place[S117I_BUILTIN_MOST];
    bool replaced[S117I_BUILTIN_MOST];
} places;

/* The host's bodies stand sorted at the front. Merging from the end, none is overwritten before it has moved. */
static void merge_bodies(s117i_register *reg, uint32_t hosts, uint32_t builtins, places *ret_places)
{
    uint32_t i = hosts, j = builtins, to = reg->count;

    while (j > 0) {
        const s117i_body *builtin = &s117i_builtin_bodies[j - 1];
        int order = i == 0 ? -1 : strcmp(reg->bodies[i - 1].code, builtin->code);
        to--;
        if (order >= 0) {
            reg->bodies[to] = reg->bodies[i - 1];
            i--;
        } else {
            reg->bodies[to] = *builtin;
            reg->bodies[to].successor_count = 0; /* set with all the others, when the successions are there */
            reg->bodies[to].first_successor = 0;
        }
        if (order <= 0) {
            j--;
            ret_places->place[j] = (int32_t)to;
            ret_places->replaced[j] = order == 0;
        }
    }
}

static s117_status build_bodies(const s117i_memory *memory, const s117i_host_register *host, s117i_register *reg,
                                places *ret_places)
{
    uint32_t hosts = host->reg->count;
    uint32_t builtins = builtin_bodies(host);
    uint32_t count = hosts + builtins;

    for (uint32_t i = 0; i < builtins; i++) {
        if (s117i_register_find(host->reg, s117i_builtin_bodies[i].code) >= 0) {
            count--;
        }
    }
    reg->bodies = array_of(memory, count, sizeof reg->bodies[0]);
    if (reg->bodies == NULL) {
        return count == 0 ? S117_OK : S117_E_MEMORY;
    }
    reg->count = count;
    if (hosts > 0) {
        memcpy(reg->bodies, host->reg->bodies, hosts * sizeof reg->bodies[0]);
        heap_sort(reg->bodies, hosts, sizeof reg->bodies[0], by_code);
    }
    merge_bodies(reg, hosts, builtins, ret_places);
    return S117_OK;
}

static s117_status build_slots(const s117i_memory *memory, s117i_register *reg)
{
    uint32_t count = s117i_register_slots_for(reg->count);

    reg->slots = array_of(memory, count, sizeof reg->slots[0]);
    if (reg->slots == NULL) {
        return S117_E_MEMORY;
    }
    reg->slot_count = count;
    s117i_register_index(reg);
    return S117_OK;
}

/* ---- successions ---- */

static uint32_t copy_builtin_successions(s117i_succession *to, const s117i_host_register *host, const places *where)
{
    uint32_t count = 0;

    for (uint32_t i = 0; i < builtin_successions(host); i++) {
        const s117i_succession *from = &s117i_builtin_successions[i];
        if (where->replaced[from->body]) {
            continue;
        }
        if (to != NULL) {
            to[count] = *from;
            to[count].body = where->place[from->body];
            to[count].successor = where->place[from->successor];
        }
        count++;
    }
    return count;
}

static s117_status copy_host_successions(s117i_succession *to, const s117i_host_register *host, const s117i_register *reg)
{
    for (uint32_t i = 0; i < host->succession_count; i++) {
        const s117i_host_succession *from = &host->successions[i];
        to[i].body = s117i_register_find(reg, from->code);
        to[i].successor = s117i_register_find(reg, from->successor);
        if (to[i].body < 0 || to[i].successor < 0) {
            return S117_E_BODY;
        }
        to[i].date = from->date;
        memcpy(to[i].part, from->part, sizeof to[i].part);
    }
    return S117_OK;
}

/* A succession given twice stays twice: it changes no answer. */
static s117_status build_successions(const s117i_memory *memory, const s117i_host_register *host, const places *where,
                                     s117i_register *reg)
{
    uint32_t builtin = copy_builtin_successions(NULL, host, where);
    uint32_t count = builtin + host->succession_count;

    reg->successions = array_of(memory, count, sizeof reg->successions[0]);
    if (reg->successions == NULL) {
        return count == 0 ? S117_OK : S117_E_MEMORY;
    }
    reg->succession_count = count;
    (void)copy_builtin_successions(reg->successions, host, where);
    s117_status status = copy_host_successions(reg->successions + builtin, host, reg);
    if (status != S117_OK) {
        return status;
    }
    heap_sort(reg->successions, count, sizeof reg->successions[0], by_body_and_date);
    for (uint32_t i = count; i > 0; i--) {
        s117i_body *body = &reg->bodies[reg->successions[i - 1].body];
        body->first_successor = i - 1;
        body->successor_count++;
    }
    return S117_OK;
}

/* The successions once more, by successor: a stable distribution. */
static s117_status build_forerunners(const s117i_memory *memory, s117i_register *reg)
{
    uint32_t count = reg->succession_count, at = 0;

    reg->forerunners = array_of(memory, count, sizeof reg->forerunners[0]);
    if (reg->forerunners == NULL) {
        return count == 0 ? S117_OK : S117_E_MEMORY;
    }
    for (uint32_t i = 0; i < count; i++) {
        reg->bodies[reg->successions[i].successor].forerunner_count++;
    }
    for (uint32_t i = 0; i < reg->count; i++) {
        reg->bodies[i].first_forerunner = at;
        at += reg->bodies[i].forerunner_count;
        reg->bodies[i].forerunner_count = 0;
    }
    for (uint32_t i = 0; i < count; i++) {
        s117i_body *successor = &reg->bodies[reg->successions[i].successor];
        reg->forerunners[successor->first_forerunner + successor->forerunner_count++] = (int32_t)i;
    }
    return S117_OK;
}

/* Keeps one of each in a sorted array; returns how many. */
static uint32_t unique_of(s117_date *days, uint32_t count)
{
    uint32_t unique = 1;

    for (uint32_t i = 1; i < count; i++) {
        if (days[i] != days[unique - 1]) {
            days[unique++] = days[i];
        }
    }
    return unique;
}

static s117_status build_change_days(const s117i_memory *memory, s117i_register *reg)
{
    uint32_t count = reg->succession_count;
    s117_date *days = array_of(memory, count, sizeof *days);

    if (days == NULL) {
        return count == 0 ? S117_OK : S117_E_MEMORY;
    }
    for (uint32_t i = 0; i < count; i++) {
        days[i] = reg->successions[i].date;
    }
    heap_sort(days, count, sizeof *days, by_number);
    uint32_t unique = unique_of(days, count);
    reg->change_days = array_of(memory, unique, sizeof *days);
    if (reg->change_days != NULL) {
        reg->change_count = unique;
        memcpy(reg->change_days, days, unique * sizeof *days);
    }
    s117i_release(memory, days, count * sizeof *days);
    return reg->change_days == NULL ? S117_E_MEMORY : S117_OK;
}

/* Takes away, again and again, a body that nothing leads to any more. What is left over runs in a circle. */
static s117_status check_circles(const s117i_memory *memory, const s117i_register *reg)
{
    uint32_t taken = 0, found = 0;

    if (reg->succession_count == 0) {
        return S117_OK;
    }
    /* How many successions still lead to each body; behind these counts, the bodies to take away. */
    int32_t *leading = array_of(memory, 2 * reg->count, sizeof *leading);
    if (leading == NULL) {
        return S117_E_MEMORY;
    }
    int32_t *queue = leading + reg->count;
    for (uint32_t i = 0; i < reg->succession_count; i++) {
        leading[reg->successions[i].successor]++;
    }
    for (uint32_t i = 0; i < reg->count; i++) {
        if (leading[i] == 0) {
            queue[found++] = (int32_t)i;
        }
    }
    while (taken < found) {
        const s117i_body *body = &reg->bodies[queue[taken++]];
        for (uint32_t i = 0; i < body->successor_count; i++) {
            int32_t successor = reg->successions[body->first_successor + i].successor;
            leading[successor]--;
            if (leading[successor] == 0) {
                queue[found++] = successor;
            }
        }
    }
    s117i_release(memory, leading, 2 * reg->count * sizeof *leading);
    return taken == reg->count ? S117_OK : S117_E_BODY;
}

/* ---- the whole ---- */

s117_status s117i_register_build(const s117i_memory *memory, const s117i_host_register *host, s117i_register *ret_register)
{
    s117i_register reg = {0};
    places where = {{0}, {false}};
    s117_status status = build_bodies(memory, host, &reg, &where);

    if (status == S117_OK) {
        status = build_slots(memory, &reg);
    }
    if (status == S117_OK) {
        status = build_successions(memory, host, &where, &reg);
    }
    if (status == S117_OK) {
        status = build_forerunners(memory, &reg);
    }
    if (status == S117_OK) {
        status = build_change_days(memory, &reg);
    }
    if (status == S117_OK) {
        status = check_circles(memory, &reg);
    }
    if (status != S117_OK) {
        s117i_register_release(memory, &reg);
        return status;
    }
    *ret_register = reg;
    return S117_OK;
}

void s117i_register_release(const s117i_memory *memory, s117i_register *reg)
{
    s117i_release(memory, reg->bodies, reg->count * sizeof reg->bodies[0]);
    s117i_release(memory, reg->slots, reg->slot_count * sizeof reg->slots[0]);
    s117i_release(memory, reg->successions, reg->succession_count * sizeof reg->successions[0]);
    s117i_release(memory, reg->forerunners, reg->succession_count * sizeof reg->forerunners[0]);
    s117i_release(memory, reg->change_days, reg->change_count * sizeof reg->change_days[0]);
}
