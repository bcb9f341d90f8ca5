/* An answer over uncertain dates is what all ways in which they may have fallen give: each combination of days is entered as a life of its own
 * with exact dates, and asked about by itself. */
#include "check.h"

enum { WIDENED = 3, SPAN = 13, CODES = 24 };

typedef struct hull {
    bool any, duty_differs, order_differs, council_differs;
    s117_duty duty;
    int32_t order;
    s117_council council;
    char council_words[256];
    char codes[CODES][16];
    int32_t code_count;
} hull;

typedef struct spot { int32_t fact, value; } spot;

typedef struct widened {
    life ranged, exact;
    spot spots[WIDENED];
    int32_t count;
    s117_date as_at;
} widened;

/* ---- a life in which a few dates are not known to the day ---------------------------------------- */

static void make_all_exact(life *l)
{
    for (int32_t i = 0; i < l->count; i++)
        for (int32_t n = 0; n < l->facts[i].value_count; n++) {
            value *v = &l->facts[i].values[n];
            if (v->type != S117_TYPE_DATE || v->earliest == v->latest || (v->earliest == S117_DATE_UNKNOWN && v->latest == S117_DATE_OPEN))
                continue;
            v->earliest = v->latest = v->earliest != S117_DATE_UNKNOWN ? v->earliest : v->latest;
        }
}

/* Days before which a power could not be used: an uncertain start does not straddle them. */
static bool straddles(s117_date from, s117_date to)
{
    static const s117_date days[] = {5020, 9587, 10135, 12873, 14186};
    for (size_t i = 0; i < sizeof days / sizeof days[0]; i++)
        if (from < days[i] && to >= days[i])
            return true;
    return false;
}

static bool widen(widened *w, dice *d, int32_t fact, int32_t n)
{
    value *v = &w->ranged.facts[fact].values[n];
    s117_date from = v->earliest - below(d, SPAN), to = from + 1 + below(d, SPAN - 1);
    if (straddles(from, to))
        return false;
    v->earliest = from;
    v->latest = to;
    w->spots[w->count++] = (spot){fact, n};
    return true;
}

static bool is_taken(const widened *w, int32_t fact, int32_t n)
{
    for (int32_t i = 0; i < w->count; i++)
        if (w->spots[i].fact == fact && w->spots[i].value == n)
            return true;
    return false;
}

static bool is_exact_day(const value *v)
{
    return v->type == S117_TYPE_DATE && v->earliest == v->latest && v->earliest > DAY_1975 - 4000 && v->earliest < DAY_2028;
}

/* The date nearest to a day that is still exact. */
static bool nearest(const widened *w, s117_date day, spot *ret_spot)
{
    s117_date best = S117_DATE_MAX;
    for (int32_t i = 0; i < w->exact.count; i++)
        for (int32_t n = 0; n < w->exact.facts[i].value_count; n++) {
            const value *v = &w->exact.facts[i].values[n];
            if (!is_exact_day(v) || is_taken(w, i, n))
                continue;
            s117_date apart = v->earliest > day ? v->earliest - day : day - v->earliest;
            if (apart < best) {
                best = apart;
                *ret_spot = (spot){i, n};
            }
        }
    return best != S117_DATE_MAX;
}

static widened widen_some(const trial *t)
{
    widened w = {.exact = t->l, .as_at = t->as_at};
    dice d = {t->seed * 77 + 5};
    s117_date pivot = between(&d, DAY_1975, DAY_2028 - 1);
    make_all_exact(&w.exact);
    w.ranged = w.exact;
    for (int32_t i = 0; i < 1 + (int32_t)(t->seed % WIDENED); i++) {
        spot s;
        if (!nearest(&w, pivot, &s))
            break;
        pivot = w.exact.facts[s.fact].values[s.value].earliest;
        if (!widen(&w, &d, s.fact, s.value))
            break;
    }
    if (chance(&d, 60))
        w.as_at = pivot + between(&d, -8, 60);
    return w;
}

/* ---- what cannot be -------------------------------------------------------------------------------- */

static s117_date day_in(const life *l, int32_t fact, s117_attribute attribute, bool latest)
{
    s117_date a, b;
    days_of(&l->facts[fact], attribute, &a, &b);
    return latest ? b : a;
}

/* A pair that every way of placing the dates breaks is the record's own contradiction, and rules nothing out. */
static bool breaks(const widened *w, const life *l, int32_t before, s117_attribute a, int32_t after, s117_attribute b, int32_t gap)
{
    s117_date x = day_in(l, before, a, false), y = day_in(l, after, b, false);
    s117_date low = day_in(&w->ranged, before, a, false), high = day_in(&w->ranged, after, b, true);
    bool uncertain = low != day_in(&w->ranged, before, a, true) || high != day_in(&w->ranged, after, b, false);
    if (!uncertain || x == S117_DATE_UNKNOWN || y == S117_DATE_OPEN || y == S117_DATE_UNKNOWN || low == S117_DATE_UNKNOWN)
        return false;
    return y - x < gap && high - low >= gap;
}

static bool has_end(s117_kind kind)
{
    for (int32_t i = 0; i < s117_attribute_count(kind); i++)
        if (s117_attribute_at(kind, i) == S117_TO)
            return true;
    return false;
}

static bool is_seen(const trial *t, const planned *p)
{
    return (p->recorded == S117_DATE_UNKNOWN || p->recorded <= t->known_by) && (p->withdrawn == S117_DATE_OPEN || p->withdrawn > t->known_by);
}

static bool is_impossible(const trial *t, const widened *w, const life *l)
{
    for (int32_t i = 0; i < l->count; i++) {
        const planned *p = &l->facts[i];
        bool span = has_end(p->kind);
        s117_date from = day_in(l, i, S117_FROM, false), to = day_in(l, i, S117_TO, false);
        if (span && from != S117_DATE_UNKNOWN && to != S117_DATE_UNKNOWN && to < from)
            return true; /* no record takes it */
        if (!is_seen(t, p) || (p->parent >= 0 && !is_seen(t, &l->facts[p->parent])))
            continue;
        if (span && breaks(w, l, i, S117_FROM, i, S117_TO, p->kind == S117_KIND_ORDER ? 0 : 1))
            return true;
        if (p->parent < 0 || p->kind == S117_KIND_DESTINATION)
            continue;
        if (breaks(w, l, p->parent, S117_FROM, i, S117_FROM, 0))
            return true;
        if (span && (breaks(w, l, i, S117_FROM, p->parent, S117_TO, 0) || breaks(w, l, i, S117_TO, p->parent, S117_TO, 0)))
            return true;
    }
    return false;
}

/* ---- all ways ---------------------------------------------------------------------------------------- */

static int32_t place_of_fact(const ids *known, int32_t count, s117_fact fact)
{
    for (int32_t i = 0; i < count; i++)
        if (known->of[i] == fact)
            return i;
    return -1;
}

static s117_determination *ask_life(const trial *t, const life *l, s117_date as_at, int32_t *ret_order)
{
    ids known;
    s117_determination *d = NULL;
    s117_question q = question_of(t);
    s117_person *person = person_from(l, NULL, &known);
    assert_int_equal(s117_determine(&t->law, person, as_at, &q, &d), S117_OK);
    *ret_order = place_of_fact(&known, l->count, s117_determination_order(d));
    s117_person_free(person);
    return d;
}

static void add_code(hull *h, const char *code)
{
    for (int32_t i = 0; i < h->code_count; i++)
        if (strcmp(h->codes[i], code) == 0)
            return;
    assert_true(h->code_count < CODES);
    strcpy(h->codes[h->code_count++], code);
}

static void add_way(hull *h, const s117_determination *d, int32_t order)
{
    char words[256] = "";
    for (int32_t i = 0; i < s117_determination_council_count(d); i++) {
        strcat(strcat(words, s117_determination_council_code(d, i)), " ");
        add_code(h, s117_determination_council_code(d, i));
    }
    if (!h->any) {
        h->duty = s117_determination_duty(d);
        h->council = s117_determination_council(d);
        h->order = order;
        strcpy(h->council_words, words);
    }
    h->duty_differs |= h->duty != s117_determination_duty(d);
    h->order_differs |= h->order != order;
    h->council_differs |= h->council != s117_determination_council(d) || strcmp(h->council_words, words) != 0;
    h->any = true;
}

static void try_every_way(const trial *t, const widened *w, life *l, int32_t at, hull *h)
{
    if (at == w->count) {
        int32_t order;
        if (is_impossible(t, w, l))
            return;
        s117_determination *d = ask_life(t, l, w->as_at, &order);
        add_way(h, d, order);
        s117_determination_free(d);
        return;
    }
    const value *range = &w->ranged.facts[w->spots[at].fact].values[w->spots[at].value];
    value *v = &l->facts[w->spots[at].fact].values[w->spots[at].value];
    for (s117_date day = range->earliest; day <= range->latest; day++) {
        v->earliest = v->latest = day;
        try_every_way(t, w, l, at + 1, h);
    }
}

/* ---- the property ------------------------------------------------------------------------------------ */

static bool has_code(const s117_determination *d, const char *code)
{
    for (int32_t i = 0; i < s117_determination_council_count(d); i++)
        if (strcmp(s117_determination_council_code(d, i), code) == 0)
            return true;
    return false;
}

static bool same_as_hull(const s117_determination *d, int32_t order, const hull *h)
{
    bool held = s117_determination_duty(d) == (h->duty_differs ? S117_DUTY_UNCERTAIN : h->duty);
    held = held && order == (h->order_differs ? -1 : h->order);
    held = held && s117_determination_council(d) == (h->council_differs ? S117_COUNCIL_UNDETERMINED : h->council);
    for (int32_t i = 0; i < h->code_count && h->code_count <= 8; i++)
        held = held && has_code(d, h->codes[i]);
    return held && (h->code_count > 8 || s117_determination_council_count(d) == h->code_count);
}

/* Where the answer is open because of dates, it says of at least one that it depends on it; else of none. */
static bool says_on_what(const s117_determination *d, const hull *h)
{
    bool depends = false;
    for (int32_t i = 0; i < s117_determination_uncertain_count(d); i++) {
        depends = depends || s117_determination_uncertain_depends(d, i) == S117_YES;
        if (s117_determination_uncertain_depends(d, i) == S117_YES && s117_determination_uncertain_part_count(d, i) == 0)
            return false;
    }
    return depends == (h->duty_differs || h->order_differs || h->council_differs);
}

static void say_hull(note *why, const widened *w, const s117_determination *d, const hull *h)
{
    char text[16384];
    for (int32_t i = 0; i < w->count; i++) {
        say(why, "  not known: %d", (int)w->spots[i].fact);
        say_value(why, w->ranged.facts[w->spots[i].fact].kind, &w->ranged.facts[w->spots[i].fact].values[w->spots[i].value]);
        say(why, "\n");
    }
    s117_determination_text(d, text, sizeof text);
    say(why, "%s\nover every combination: duty %d%s, council %d%s %s (%d candidates), order %d%s\n", text, (int)h->duty,
        h->duty_differs ? " and others" : "", (int)h->council, h->council_differs ? " and others" : "", h->council_words, (int)h->code_count,
        (int)h->order, h->order_differs ? " and others" : "");
}

static bool is_the_hull(const trial *t, note *why)
{
    widened w = widen_some(t);
    hull h = {0};
    life l = w.ranged;
    int32_t order;
    if (w.count == 0 || w.as_at < S117_DATE_MIN || w.as_at > S117_DATE_MAX)
        return true;
    try_every_way(t, &w, &l, 0, &h);
    if (!h.any)
        return true;
    s117_determination *d = ask_life(t, &w.ranged, w.as_at, &order);
    bool held = same_as_hull(d, order, &h) && says_on_what(d, &h);
    if (!held)
        say_hull(why, &w, d, &h);
    s117_determination_free(d);
    return held;
}

static void every_way(void **state)
{
    (void)state;
    ask_of_lives(is_the_hull, 400, 21000);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(every_way)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
