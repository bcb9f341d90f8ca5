/* What an answer says, as text in which a fact goes by its place in the plan and not by its id. */
#ifndef PICTURES_H
#define PICTURES_H

#include "check.h"

typedef struct asked {
    const trial *t;
    const life *l;       /* the life that was entered; usually t->l */
    s117_person *person;
    ids known;
} asked;

static inline asked enter_trial(const trial *t, const life *l, const int32_t *order)
{
    asked a = {t, l, NULL, {{0}}};
    a.person = person_from(l, order, &a.known);
    return a;
}

static inline void leave(asked *a) { s117_person_free(a->person); }

/* ---- facts by what they say --------------------------------------------------------------------- */

static inline int32_t name_of_place(const life *l, int32_t at);

static inline bool says_the_same(const planned *x, const planned *y, s117_attribute attribute)
{
    const value *v = value_of((planned *)(uintptr_t)x, attribute), *w = value_of((planned *)(uintptr_t)y, attribute);
    if (s117_attribute_type(attribute) == S117_TYPE_DATE) {
        s117_date a[2], b[2];
        days_of(x, attribute, &a[0], &a[1]);
        days_of(y, attribute, &b[0], &b[1]);
        return a[0] == b[0] && a[1] == b[1];
    }
    if (s117_attribute_type(attribute) == S117_TYPE_BODY || s117_attribute_type(attribute) == S117_TYPE_TEXT)
        return strcmp(v != NULL && v->text != NULL ? v->text : "", w != NULL && w->text != NULL ? w->text : "") == 0;
    return (v != NULL ? v->number : 0) == (w != NULL ? w->number : 0);
}

/* Two facts that say the same of the same order are the same fact to an answer, whoever wrote them down and when. */
static inline bool alike(const life *l, int32_t a, int32_t b)
{
    const planned *x = &l->facts[a], *y = &l->facts[b];
    if (x->kind != y->kind || (x->parent < 0) != (y->parent < 0) ||
        (x->parent >= 0 && name_of_place(l, x->parent) != name_of_place(l, y->parent)))
        return false;
    for (int32_t i = 0; i < s117_attribute_count(x->kind); i++) {
        s117_attribute attribute = s117_attribute_at(x->kind, i);
        if (attribute != S117_REF && attribute != S117_SOURCE && !says_the_same(x, y, attribute))
            return false;
    }
    return true;
}

static inline int32_t name_of_place(const life *l, int32_t at)
{
    for (int32_t i = 0; i < at; i++)
        if (alike(l, i, at))
            return i;
    return at;
}

static inline bool stands_at(const planned *p, s117_date known_by)
{
    return (p->recorded == S117_DATE_UNKNOWN || p->recorded <= known_by) && (p->withdrawn == S117_DATE_OPEN ||
            p->withdrawn > known_by);
}

/* Whether a question that knows what was recorded by then sees the fact (person.h). */
static inline bool seen_at(const life *l, int32_t at, s117_date known_by)
{
    int32_t parent = l->facts[at].parent;
    return stands_at(&l->facts[at], known_by) && (parent < 0 || stands_at(&l->facts[parent], known_by));
}

/* The tag of the first fact on view that says the same. */
static inline int32_t name_of(const asked *a, s117_fact fact)
{
    for (int32_t i = 0; fact != 0 && i < a->l->count; i++) {
        if (a->known.of[i] != fact)
            continue;
        for (int32_t n = 0; n < i; n++)
            if (seen_at(a->l, n, a->t->known_by) && alike(a->l, n, i))
                return a->l->facts[n].tag;
        return a->l->facts[i].tag;
    }
    return -1;
}

/* ---- determinations ----------------------------------------------------------------------------- */

static inline s117_determination *determine(const asked *a, s117_date as_at)
{
    s117_determination *d = NULL;
    s117_question q = question_of(a->t);
    assert_int_equal(s117_determine(&a->t->law, a->person, as_at, &q, &d), S117_OK);
    return d;
}

static inline void say_since(note *n, s117_date earliest, s117_date latest)
{
    say(n, " since ");
    say_day(n, earliest);
    say(n, "..");
    say_day(n, latest);
}

static inline void say_duty(note *n, const asked *a, const s117_determination *d)
{
    s117_date earliest, latest;
    assert_int_equal(s117_determination_since(d, &earliest, &latest), S117_OK);
    say(n, "duty %s", s117_code_name(S117_LIST_DUTY, s117_determination_duty(d)));
    say_since(n, earliest, latest);
    say(n, " order %d", (int)name_of(a, s117_determination_order(d)));
    say(n, "\n");
}

static inline void say_bodies(note *n, const s117_determination *d)
{
    say(n, "council %s:", s117_code_name(S117_LIST_COUNCIL, s117_determination_council(d)));
    for (int32_t i = 0; i < s117_determination_council_count(d); i++)
        say(n, " %s", s117_determination_council_code(d, i));
    say(n, "\nnhs %s:", s117_code_name(S117_LIST_NHS, s117_determination_nhs(d)));
    for (int32_t i = 0; i < s117_determination_nhs_count(d); i++)
        say(n, " %s", s117_determination_nhs_code(d, i));
    say(n, "\npayer %s:", s117_code_name(S117_LIST_NHS, s117_determination_payer(d)));
    for (int32_t i = 0; i < s117_determination_payer_count(d); i++)
        say(n, " %s", s117_determination_payer_code(d, i));
    say(n, "\n");
}

/* What gave the NHS bodies. */
static inline void say_basis(note *n, const s117_determination *d)
{
    say(n, "nhs by %s of ", s117_determination_nhs_rule(d));
    say_day(n, s117_determination_nhs_fixed_on(d));
    say(n, ", payer by %s of ", s117_determination_payer_rule(d));
    say_day(n, s117_determination_payer_fixed_on(d));
    say(n, "\n");
}

static inline void say_chain(note *n, const asked *a, const s117_determination *d)
{
    say(n, "chain from ");
    say_day(n, s117_determination_chain_from(d));
    for (int32_t i = 0; i < s117_determination_chain_count(d); i++)
        say(n, " %d", (int)name_of(a, s117_determination_chain_at(d, i)));
    say(n, "\ndecider %d law %s\n", (int)s117_determination_decider(d), s117_determination_law(d));
}

static inline void say_endings(note *n, const asked *a, const s117_determination *d)
{
    for (int32_t i = 0; i < s117_determination_ending_count(d); i++) {
        say(n, "ending %d verdict %d:", (int)name_of(a, s117_determination_ending_fact(d, i)),
                (int)s117_determination_ending_verdict(d, i));
        for (int32_t r = 0; r < s117_determination_ending_rule_count(d, i); r++)
            say(n, " %s", s117_determination_ending_rule(d, i, r));
        say(n, "\n");
    }
}

static inline void say_reasons(note *n, const asked *a, const s117_determination *d)
{
    for (int32_t i = 0; i < s117_determination_reason_count(d); i++) {
        say(n, "reason %s %s", s117_determination_reason_rule(d, i), s117_determination_reason_sentence(d, i));
        for (int32_t f = 0; s117_determination_reason_fact(d, i, f) != 0; f++)
            say(n, " (%d)", (int)name_of(a, s117_determination_reason_fact(d, i, f)));
        say(n, "\n");
    }
}

static inline int by_text(const void *a, const void *b) { return strcmp(*(char *const *)a, *(char *const *)b); }

/* Findings are a set: two that read the same may stand in either order. */
static inline void say_findings(note *n, const asked *a, const s117_determination *d)
{
    int32_t count = s117_determination_finding_count(d);
    note *lines = calloc((size_t)count + 1, sizeof *lines);
    char **sorted = calloc((size_t)count + 1, sizeof *sorted);
    assert_non_null(lines);
    assert_non_null(sorted);
    for (int32_t i = 0; i < count; i++) {
        say(&lines[i], "finding %d: %s (%d) (%d)\n", (int)s117_determination_finding_code(d, i),
                s117_determination_finding_sentence(d, i),
            (int)name_of(a, s117_determination_finding_fact(d, i, 0)), (int)name_of(a, s117_determination_finding_fact(d, i,
            1)));
        sorted[i] = lines[i].text;
    }
    qsort(sorted, (size_t)count, sizeof *sorted, by_text);
    for (int32_t i = 0; i < count; i++)
        say(n, "%s", sorted[i]);
    for (int32_t i = 0; i < count; i++)
        forget(&lines[i]);
    free(lines);
    free(sorted);
}

static inline void say_missing(note *n, const asked *a, const s117_determination *d)
{
    for (int32_t i = 0; i < s117_determination_missing_count(d); i++)
        say(n, "missing %d for %d: %s (%d)\n", (int)s117_determination_missing_code(d, i),
                (int)s117_determination_missing_settles(d, i),
            s117_determination_missing_sentence(d, i), (int)name_of(a, s117_determination_missing_fact(d, i)));
}

static inline void say_contested(note *n, const s117_determination *d)
{
    for (int32_t i = 0; i < s117_determination_contested_count(d); i++) {
        const char *code = s117_determination_contested_council_code(d, i), *nhs = s117_determination_contested_nhs_code(d, i),
                   *payer = s117_determination_contested_payer_code(d, i);
        say(n, "contested %s %c duty %d council %d %s nhs %s payer %s differs %d: %s\n", s117_determination_contested_point(d, i),
            s117_determination_contested_reading(d, i) != 0 ? s117_determination_contested_reading(d, i) : '-',
            (int)s117_determination_contested_duty(d, i), (int)s117_determination_contested_council(d, i), code != NULL
            ? code : "-", nhs != NULL ? nhs : "-", payer != NULL ? payer : "-",
            (int)s117_determination_contested_differs(d, i), s117_determination_contested_sentence(d, i));
    }
}

static inline void say_text(note *n, const s117_determination *d)
{
    size_t length = s117_determination_text(d, NULL, 0);
    char *text = malloc(length + 1);
    assert_non_null(text);
    assert_int_equal(s117_determination_text(d, text, length + 1), length);
    say(n, "%s", text);
    free(text);
}

static inline void say_all(note *n, const asked *a, const s117_determination *d)
{
    say_duty(n, a, d);
    say_bodies(n, d);
    say_basis(n, d);
    say_chain(n, a, d);
    say_endings(n, a, d);
    say_reasons(n, a, d);
    say_missing(n, a, d);
    say_findings(n, a, d);
    say_contested(n, d);
}

/* Duty and bodies alone. */
static inline note head_on(const asked *a, s117_date as_at)
{
    note n = {NULL, 0, 0};
    s117_determination *d = determine(a, as_at);
    say_duty(&n, a, d);
    say_bodies(&n, d);
    s117_determination_free(d);
    return n;
}

static inline note all_on(const asked *a, s117_date as_at)
{
    note n = {NULL, 0, 0};
    s117_determination *d = determine(a, as_at);
    say_all(&n, a, d);
    say_text(&n, d);
    s117_determination_free(d);
    return n;
}

/* ---- histories ---------------------------------------------------------------------------------- */

static inline s117_history *history_of(const asked *a)
{
    s117_history *h = NULL;
    s117_question q = question_of(a->t);
    assert_int_equal(s117_history_new(&a->t->law, a->person, &q, &h), S117_OK);
    return h;
}

/* A spell as a determination on one of its days would say it. */
static inline void say_spell(note *n, const asked *a, const s117_history *h, int32_t spell)
{
    s117_date earliest, latest;
    assert_int_equal(s117_history_since(h, spell, &earliest, &latest), S117_OK);
    say(n, "duty %s", s117_code_name(S117_LIST_DUTY, s117_history_duty(h, spell)));
    say_since(n, earliest, latest);
    say(n, " order %d\n", (int)name_of(a, s117_history_order(h, spell)));
    say(n, "council %s:", s117_code_name(S117_LIST_COUNCIL, s117_history_council(h, spell)));
    for (int32_t i = 0; i < s117_history_council_count(h, spell); i++)
        say(n, " %s", s117_history_council_code(h, spell, i));
    say(n, "\nnhs %s:", s117_code_name(S117_LIST_NHS, s117_history_nhs(h, spell)));
    for (int32_t i = 0; i < s117_history_nhs_count(h, spell); i++)
        say(n, " %s", s117_history_nhs_code(h, spell, i));
    say(n, "\npayer %s:", s117_code_name(S117_LIST_NHS, s117_history_payer(h, spell)));
    for (int32_t i = 0; i < s117_history_payer_count(h, spell); i++)
        say(n, " %s", s117_history_payer_code(h, spell, i));
    say(n, "\n");
}

static inline note whole_history(const asked *a)
{
    note n = {NULL, 0, 0};
    s117_history *h = history_of(a);
    size_t length = s117_history_text(h, NULL, 0);
    char *text = malloc(length + 1);
    for (int32_t i = 0; i < s117_history_count(h); i++) {
        s117_date from, to;
        assert_int_equal(s117_history_span(h, i, &from, &to), S117_OK);
        say(&n, "from ");
        say_day(&n, from);
        say(&n, " ");
        say_spell(&n, a, h, i);
        say(&n, "event %s (%d) %s\n", s117_history_event_rule(h, i), (int)name_of(a, s117_history_event_fact(h, i)),
                s117_history_event_sentence(h, i));
    }
    assert_non_null(text);
    assert_int_equal(s117_history_text(h, text, length + 1), length);
    say(&n, "%s", text);
    free(text);
    s117_history_free(h);
    return n;
}

/* ---- comparing ---------------------------------------------------------------------------------- */

/* The first line that differs, of both. Forgets both. */
static inline bool agree(note *why, const char *what, note *a, note *b)
{
    bool same = same_note(a, b);
    if (!same) {
        size_t at = 0;
        while (at < a->length && at < b->length && a->text[at] == b->text[at])
            at++;
        while (at > 0 && a->text[at - 1] != '\n')
            at--;
        say(why, "%s:\n    %.*s\n    %.*s\n", what, (int)strcspn(a->text + at, "\n"), a->text + at, (int)strcspn(b->text + at,
                "\n"), b->text + at);
    }
    forget(a);
    forget(b);
    return same;
}

/* Days worth asking about: the day of the trial, and some at the edges of facts. */
enum { DAYS = 10 };

static inline int32_t days_worth_asking(const trial *t, s117_date ret_days[DAYS])
{
    int32_t count = 0;
    ret_days[count++] = t->as_at;
    for (int32_t i = 0; i < t->l.count && count < DAYS; i++) {
        uint64_t number = drawn(t->seed, 77, t->l.facts[i].tag);
        s117_date range[2];
        days_of(&t->l.facts[i], (number & 1) != 0 ? S117_FROM : S117_TO, &range[0], &range[1]);
        s117_date day = range[number >> 1 & 1];
        if (number >> 4 & 3 || day == S117_DATE_UNKNOWN || day == S117_DATE_OPEN)
            continue;
        day += (s117_date)(number >> 8 & 3) - 1;
        ret_days[count++] = day < S117_DATE_MIN ? S117_DATE_MIN : day > S117_DATE_MAX ? S117_DATE_MAX : day;
    }
    return count;
}

#endif
