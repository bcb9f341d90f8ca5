/* The bodies: finding one by its code, and who holds today what a body held once. */
#include "register.h"
#include "../base/text.h"

#include <string.h>

bool s117i_is_nhs(s117_body_kind kind)
{
    switch (kind) {
    case S117_BODY_ICB:
    case S117_BODY_CCG:
    case S117_BODY_PCT:
    case S117_BODY_HEALTH_AUTHORITY:
    case S117_BODY_LHB:
    case S117_BODY_NHS_ENGLAND:
        return true;
    default:
        return false;
    }
}

/* ---- by code ---- */

static uint32_t slot_of(const s117i_register *reg, const char *code, uint32_t hash)
{
    uint32_t slot = hash & (reg->slot_count - 1);

    while (reg->slots[slot] >= 0 && strcmp(reg->bodies[reg->slots[slot]].code, code) != 0) {
        slot = (slot + 1) & (reg->slot_count - 1);
    }
    return slot;
}

uint32_t s117i_register_slot(const s117i_register *reg, const char *code)
{
    return slot_of(reg, code, s117i_hash(code));
}

uint32_t s117i_register_slots_for(uint32_t bodies)
{
    uint32_t slots = 8;

    while (slots / 2 < bodies) {
        slots *= 2;
    }
    return slots;
}

void s117i_register_index(s117i_register *reg)
{
    for (uint32_t i = 0; i < reg->slot_count; i++) {
        reg->slots[i] = -1;
    }
    for (uint32_t i = 0; i < reg->count; i++) {
        reg->slots[s117i_register_slot(reg, reg->bodies[i].code)] = (int32_t)i;
    }
}

int32_t s117i_register_find(const s117i_register *reg, const char *code)
{
    return code == NULL ? -1 : s117i_register_find_hashed(reg, code, s117i_hash(code));
}

int32_t s117i_register_find_hashed(const s117i_register *reg, const char *code, uint32_t hash)
{
    return reg->count == 0 ? -1 : reg->slots[slot_of(reg, code, hash)];
}

/* ---- successors ---- */

/* A set of bodies: 8 kilobytes of stack at most, of which only the register's length is used. */
typedef struct body_set {
    uint64_t words[(S117I_BODIES_MOST + 63) / 64];
} body_set;

static uint32_t words_for(const s117i_register *reg)
{
    return (reg->count + 63) / 64;
}

static void put(body_set *set, int32_t body)
{
    set->words[body / 64] |= UINT64_C(1) << (body % 64);
}

static bool holds(const body_set *set, int32_t body)
{
    return (set->words[body / 64] >> (body % 64) & 1) != 0;
}

/* The first member at or after `from`, or a position beyond the register if there is none. */
static int32_t next_of(const body_set *set, int32_t from, int32_t count)
{
    uint64_t word = 0;

    while (from < count && (word = set->words[from / 64] >> (from % 64)) == 0) {
        from = (from / 64 + 1) * 64;
    }
    if (from >= count) {
        return from;
    }
    for (; (word & 0xff) == 0; word >>= 8) {
        from += 8;
    }
    for (; (word & 1) == 0; word >>= 1) {
        from++;
    }
    return from;
}

/* What has happened to a body by a day, for a person of one part of it. */
typedef struct fate {
    const s117i_succession *first; /* of `count` successions by that day */
    uint32_t count;
    bool named; /* one of them names the part: only those that do are followed */
    bool stays; /* it may still hold what it held */
} fate;

static fate fate_of(const s117i_register *reg, int32_t body, const char *part, s117_date on)
{
    const s117i_body *b = &reg->bodies[body];
    fate f = {reg->successions + b->first_successor, 0, false, false};
    bool whole = false;

    while (f.count < b->successor_count && f.first[f.count].date <= on) {
        const char *of = f.first[f.count].part;
        whole = whole || of[0] == '\0';
        f.named = f.named || (of[0] != '\0' && strcmp(of, part) == 0);
        f.count++;
    }
    /* Parts have gone, none of them surely this one: a body that lives on may have kept it. */
    bool lives = b->to == S117_DATE_OPEN || b->to > on;
    f.stays = f.count == 0 || (!f.named && !whole && lives);
    return f;
}

/* Adds to `seen` all bodies that can be reached. Each is visited once, so the register's size is the bound. */
static void follow(const s117i_register *reg, const char *part, s117_date on, body_set *seen)
{
    body_set done;
    bool changed = true;
    int32_t last = (int32_t)reg->count;

    memset(done.words, 0, words_for(reg) * sizeof done.words[0]);
    while (changed) {
        changed = false;
        for (int32_t body = next_of(seen, 0, last); body < last; body = next_of(seen, body + 1, last)) {
            if (holds(&done, body)) {
                continue;
            }
            put(&done, body);
            fate f = fate_of(reg, body, part, on);
            for (uint32_t i = 0; i < f.count; i++) {
                if (!f.named || strcmp(f.first[i].part, part) == 0) {
                    put(seen, f.first[i].successor);
                    changed = true;
                }
            }
        }
    }
}

int32_t s117i_register_successor(const s117i_register *reg, int32_t body, const char *part, s117_date on, int32_t *ret,
                                 int32_t room)
{
    const s117i_body *b = &reg->bodies[body];
    body_set seen;
    int32_t count = 0, last = (int32_t)reg->count;

    if (b->successor_count == 0 || reg->successions[b->first_successor].date > on) { /* nearly always */
        if (room > 0) {
            ret[0] = body;
        }
        return 1;
    }
    const char *of = part == NULL ? "" : part;
    memset(seen.words, 0, words_for(reg) * sizeof seen.words[0]);
    put(&seen, body);
    follow(reg, of, on, &seen);
    for (int32_t i = next_of(&seen, 0, last); i < last; i = next_of(&seen, i + 1, last)) {
        if (!fate_of(reg, i, of, on).stays) {
            continue;
        }
        if (count < room) {
            ret[count] = i;
        }
        count++;
    }
    return count;
}

int32_t s117i_register_forerunners(const s117i_register *reg, int32_t body, s117_date day, int32_t *ret, int32_t room)
{
    const s117i_body *b = &reg->bodies[body];
    int32_t count = 0;

    if (b->from == S117_DATE_UNKNOWN || b->from <= day) {
        return 0;
    }
    for (uint32_t i = 0; i < b->forerunner_count && count < room; i++) {
        const s117i_succession *s = &reg->successions[reg->forerunners[b->first_forerunner + i]];
        if (s->date > day && (count == 0 || ret[count - 1] != s->body)) { /* sorted by body: a split by parts names it more than once */
            ret[count++] = s->body;
        }
    }
    return count;
}
