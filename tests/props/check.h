/* A property is asked of many lives. One that fails is made as small as it can be and still fail, then printed. */
#ifndef CHECK_H
#define CHECK_H

#include "stories.h"
#include "../../src/law/law.h"

/* ---- text that grows ---------------------------------------------------------------------------- */

typedef struct note {
    char *text;
    size_t length, room;
} note;

__attribute__((format(printf, 2, 3))) static inline void say(note *n, const char *format, ...)
{
    va_list list;
    va_start(list, format);
    int needed = vsnprintf(NULL, 0, format, list);
    va_end(list);
    if (n->length + (size_t)needed + 1 > n->room) {
        n->room = 2 * n->room + (size_t)needed + 256;
        n->text = realloc(n->text, n->room);
        assert_non_null(n->text);
    }
    va_start(list, format);
    vsnprintf(n->text + n->length, n->room - n->length, format, list);
    va_end(list);
    n->length += (size_t)needed;
}

static inline void forget(note *n)
{
    free(n->text);
    *n = (note){NULL, 0, 0};
}

static inline bool same_note(const note *a, const note *b)
{
    return a->length == b->length && (a->length == 0 || memcmp(a->text, b->text, a->length) == 0);
}

/* ---- one trial: a life, a law and a question ----------------------------------------------------- */

typedef struct trial {
    life l;
    s117_engine law;            /* a copy of the one engine, with other readings and commencements */
    s117_date as_at, known_by;
    s117_date law_as_at;        /* 0: the law of each day */
    uint32_t options;
    uint64_t seed;
} trial;

static s117_engine *standing_law; /* with the built-in register */

static inline const s117_engine *the_law(void)
{
    if (standing_law == NULL)
        assert_int_equal(s117_engine_new(NULL, &standing_law), S117_OK);
    return standing_law;
}

static inline void read_otherwise(dice *d, s117_engine *law)
{
    static const char letters[] = {'A', 'B', 'C', 'U'};
    for (int32_t point = 1; point <= S117I_POINTS; point++) {
        char letter = letters[below(d, 4)];
        if (chance(d, 40) && s117_point_reading(point - 1, letter) != NULL)
            law->law.reading[point] = letter;
    }
}

/* How many uncertain dates a life keeps. None, where two records are compared: what is tried over uncertain dates depends on the whole
 * record (ranges.h, docs/limits.md), and a fact beside can say more of when they fell. Programs that compare two answers about one record
 * say 2; prop_ranges.c tries every combination itself. */
#ifndef RANGES_KEPT
#define RANGES_KEPT 0
#endif
static inline void keep_few_ranges(life *l)
{
    int32_t kept = 0;
    for (int32_t i = 0; i < l->count; i++)
        for (int32_t n = 0; n < l->facts[i].value_count; n++) {
            value *v = &l->facts[i].values[n];
            bool none = v->earliest == S117_DATE_UNKNOWN && v->latest == S117_DATE_OPEN;
            if (v->type != S117_TYPE_DATE || v->earliest == v->latest || none || kept++ < RANGES_KEPT)
                continue;
            v->earliest = v->latest = v->earliest != S117_DATE_UNKNOWN ? v->earliest : v->latest;
        }
}

static inline trial trial_of(uint64_t seed)
{
    trial t = {.l = life_of(seed), .law = *the_law(), .known_by = S117_DATE_OPEN, .seed = seed};
    dice d = {~seed};
    keep_few_ranges(&t.l);
    if (chance(&d, 60))
        read_otherwise(&d, &t.law);
    if (chance(&d, 50))
        t.law.law.s46 = between(&d, DAY_1975, DAY_2028);
    t.as_at = chance(&d, 97) ? between(&d, DAY_1975, DAY_2028) : between(&d, S117_DATE_MIN, S117_DATE_MAX);
    if (chance(&d, 25))
        t.known_by = between(&d, DAY_1975, DAY_2028);
    if (chance(&d, 20))
        t.law_as_at = between(&d, S117I_ACT_1983, DAY_2028);
    if (chance(&d, 20))
        t.options = S117_AS_THEN_UNDERSTOOD;
    return t;
}

static inline s117_question question_of(const trial *t)
{
    return (s117_question){.size = sizeof(s117_question), .known_by = t->known_by, .law_as_at = t->law_as_at, .options = t->options};
}

/* ---- printing ----------------------------------------------------------------------------------- */

static inline void say_day(note *n, s117_date day)
{
    char text[32];
    if (day == S117_DATE_OPEN || day == S117_DATE_UNKNOWN)
        say(n, "%s", day == S117_DATE_OPEN ? "open" : "unknown");
    else
        say(n, "%s", s117_date_format(day, day, text, sizeof text) > 0 ? text : "?");
}

static inline void say_value(note *n, s117_kind kind, const value *v)
{
    char text[64];
    say(n, " %s=", s117_attribute_name(v->attribute));
    if (v->type == S117_TYPE_DATE)
        say(n, "%s", s117_date_format(v->earliest, v->latest, text, sizeof text) > 0 ? text : "?");
    else if (v->type == S117_TYPE_BODY || v->type == S117_TYPE_TEXT)
        say(n, "%s", v->text);
    else if (v->type != S117_TYPE_FLAGS && s117_code_name(s117_attribute_list(kind, v->attribute), v->number) != NULL)
        say(n, "%s", s117_code_name(s117_attribute_list(kind, v->attribute), v->number));
    else
        say(n, "%d", (int)v->number);
}

static inline void say_trial(note *n, const trial *t)
{
    say(n, "seed %llu; asked on ", (unsigned long long)t->seed);
    say_day(n, t->as_at);
    say(n, "; known by ");
    say_day(n, t->known_by);
    if (t->law_as_at != 0)
        say(n, "; law as at "), say_day(n, t->law_as_at);
    say(n, "%s", (t->options & S117_AS_THEN_UNDERSTOOD) != 0 ? "; as then understood" : "");
    say(n, "; s46 from ");
    say_day(n, t->law.law.s46);
    for (int32_t point = 1; point <= S117I_POINTS; point++)
        if (t->law.law.reading[point] != the_law()->law.reading[point])
            say(n, "; %s %c", s117_point_id(point - 1), t->law.law.reading[point]);
    say(n, "\n");
    for (int32_t i = 0; i < t->l.count; i++) {
        const planned *p = &t->l.facts[i];
        say(n, "  %d %s", (int)i, s117_code_name(S117_LIST_KIND, p->kind));
        if (p->parent >= 0)
            say(n, " of %d", (int)p->parent);
        for (int32_t v = 0; v < p->value_count; v++)
            say_value(n, p->kind, &p->values[v]);
        if (p->recorded != S117_DATE_UNKNOWN)
            say(n, " recorded "), say_day(n, p->recorded);
        if (p->withdrawn != S117_DATE_OPEN)
            say(n, " withdrawn "), say_day(n, p->withdrawn);
        say(n, "\n");
    }
}

/* ---- making it small ---------------------------------------------------------------------------- */

/* Holds; otherwise says why not. Must do the same every time it is asked of the same trial. */
typedef bool property(const trial *t, note *why);

static inline bool fails(property *holds, const trial *t)
{
    note why = {NULL, 0, 0};
    bool held = holds(t, &why);
    forget(&why);
    return !held;
}

static inline bool drop_fact(trial *t, int32_t fact)
{
    bool keep[FACTS];
    for (int32_t i = 0; i < FACTS; i++)
        keep[i] = i != fact;
    t->l = part_of(&t->l, keep);
    return true;
}

static inline bool drop_value(trial *t, int32_t which)
{
    for (int32_t i = 0; i < t->l.count; i++) {
        planned *p = &t->l.facts[i];
        if (which < p->value_count) {
            memmove(&p->values[which], &p->values[which + 1], (size_t)(p->value_count - which - 1) * sizeof p->values[0]);
            p->value_count--;
            return true;
        }
        which -= p->value_count;
    }
    return false;
}

static inline bool make_exact(trial *t, int32_t which)
{
    for (int32_t i = 0; i < t->l.count; i++) {
        planned *p = &t->l.facts[i];
        if (which < p->value_count) {
            value *v = &p->values[which];
            if (v->type != S117_TYPE_DATE || v->earliest == v->latest)
                return true;
            v->earliest = v->latest = v->earliest != S117_DATE_UNKNOWN ? v->earliest : v->latest;
            return true;
        }
        which -= p->value_count;
    }
    return false;
}

static inline bool plain_law(trial *t, int32_t which)
{
    if (which >= 1 && which <= S117I_POINTS)
        t->law.law.reading[which] = the_law()->law.reading[which];
    if (which == 0)
        t->law.law.s46 = S117_DATE_OPEN;
    if (which == S117I_POINTS + 1)
        t->known_by = S117_DATE_OPEN;
    if (which == S117I_POINTS + 2)
        t->law_as_at = 0;
    if (which == S117I_POINTS + 3)
        t->options = 0;
    return which <= S117I_POINTS + 3;
}

static inline bool plain_record(trial *t, int32_t which)
{
    if (which >= t->l.count)
        return false;
    t->l.facts[which].recorded = S117_DATE_UNKNOWN;
    t->l.facts[which].withdrawn = S117_DATE_OPEN;
    return true;
}

static inline bool drop_one(trial *t, int32_t which) { return which < t->l.count && drop_fact(t, which); }

static inline void make_small(property *holds, trial *t)
{
    static bool (*const steps[])(trial *, int32_t) = {drop_one, drop_value, make_exact, plain_law, plain_record};
    for (size_t s = 0, rounds = 0; s < 5 && rounds < 60; s++, rounds++) {
        bool smaller = false;
        for (int32_t which = 0;; which++) {
            trial next = *t;
            if (!steps[s](&next, which))
                break;
            if (memcmp(&next, t, sizeof next) != 0 && fails(holds, &next)) {
                *t = next;
                smaller = s < 2;
                which -= s < 2;
            }
        }
        if (smaller && s > 0)
            s = (size_t)-1; /* fewer values may let facts go */
    }
}

/* ---- asking ------------------------------------------------------------------------------------- */

enum { SHOWN = 4 };

static inline int32_t soak(int32_t lives)
{
    const char *wanted = getenv("S117_SOAK");
    return wanted != NULL && strcmp(wanted, "1") == 0 ? lives * 100 : lives;
}

static inline void show(property *holds, trial t)
{
    note n = {NULL, 0, 0};
    make_small(holds, &t);
    say_trial(&n, &t);
    holds(&t, &n);
    fprintf(stderr, "%s\n", n.text);
    forget(&n);
}

/* S117_SEED=n asks of one life only. */
static inline void ask_of_lives(property *holds, int32_t lives, uint64_t first_seed)
{
    const char *one = getenv("S117_SEED");
    int32_t broken = 0, all = one != NULL ? 1 : soak(lives);
    for (int32_t i = 0; i < all; i++) {
        trial t = trial_of(one != NULL ? strtoull(one, NULL, 10) : first_seed + (uint64_t)i);
        if (!fails(holds, &t))
            continue;
        if (++broken <= SHOWN)
            show(holds, t);
    }
    if (broken > 0)
        fail_msg("%d of %d lives break it", (int)broken, (int)all);
}

#endif
