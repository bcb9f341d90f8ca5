/* Facts that can make no difference make none: a source, a reference, a hospital's own code, a move between hospitals, a
 * second record
 * of the same home, custody after death. */
#include "pictures.h"

static note heads_on_all_days(const asked *a, const s117_date *days, int32_t day_count)
{
    note n = {NULL, 0, 0};
    for (int32_t i = 0; i < day_count; i++) {
        note one = head_on(a, days[i]);
        say(&n, "on ");
        say_day(&n, days[i]);
        say(&n, " %s", one.text);
        forget(&one);
    }
    s117_history *h = history_of(a);
    for (int32_t i = 0; i < s117_history_count(h); i++) {
        s117_date from, to;
        assert_int_equal(s117_history_span(h, i, &from, &to), S117_OK);
        say_day(&n, from);
        say(&n, " ");
        say_spell(&n, a, h, i);
    }
    s117_history_free(h);
    return n;
}

static bool changes_nothing(const trial *t, const life *more, const char *what, note *why)
{
    s117_date days[DAYS];
    int32_t day_count = days_worth_asking(t, days);
    asked a = enter_trial(t, &t->l, NULL), b = enter_trial(t, more, NULL);
    note x = heads_on_all_days(&a, days, day_count), y = heads_on_all_days(&b, days, day_count);
    bool held = agree(why, what, &x, &y);
    leave(&a);
    leave(&b);
    return held;
}

/* ---- who wrote it down -------------------------------------------------------------------------- */

/* Not a word of the answer changes. */
static bool sources_change_nothing(const trial *t, note *why)
{
    life more = t->l;
    bool held = true;
    s117_date days[DAYS];
    int32_t day_count = days_worth_asking(t, days);
    for (int32_t i = 0; i < more.count; i++) {
        if (more.facts[i].value_count + 2 > VALUES)
            continue;
        put_text(&more.facts[i], S117_SOURCE, (i & 1) != 0 ? "letter of the clinic" : "H3");
        put_text(&more.facts[i], S117_REF, (i & 2) != 0 ? "a" : "zz-9");
    }
    asked a = enter_trial(t, &t->l, NULL), b = enter_trial(t, &more, NULL);
    for (int32_t i = 0; i < day_count && held; i++) {
        note x = all_on(&a, days[i]), y = all_on(&b, days[i]);
        held = agree(why, "without and with sources and references", &x, &y);
    }
    note x = whole_history(&a), y = whole_history(&b);
    held = agree(why, "history without and with sources and references", &x, &y) && held;
    leave(&a);
    leave(&b);
    return held;
}

static bool has_attribute(s117_kind kind, s117_attribute attribute)
{
    for (int32_t i = 0; i < s117_attribute_count(kind); i++)
        if (s117_attribute_at(kind, i) == attribute)
            return true;
    return false;
}

/* Two orders that may have begun on one day contradict each other, and it is by all they say that one is put before the other.
 * */
static bool shares_its_day(const life *l, int32_t at)
{
    s117_date a[2], b[2];
    days_of(&l->facts[at], S117_FROM, &a[0], &a[1]);
    for (int32_t i = 0; i < l->count; i++) {
        days_of(&l->facts[i], S117_FROM, &b[0], &b[1]);
        if (i != at && l->facts[i].kind == S117_KIND_ORDER && a[0] <= b[1] && b[0] <= a[1])
            return true;
    }
    return false;
}

/* What the Act does not ask about: the hospital's code, why there were no services. */
static bool details_change_nothing(const trial *t, note *why)
{
    static const s117_attribute texts[] = {S117_HOSPITAL};
    life more = t->l;
    for (int32_t i = 0; i < more.count; i++) {
        planned *p = &more.facts[i];
        if (p->value_count + 2 > VALUES || (p->kind == S117_KIND_ORDER && shares_its_day(&t->l, i)))
            continue;
        if (has_attribute(p->kind, texts[0]))
            put_text(p, texts[0], (drawn(t->seed, 8, p->tag) & 1) != 0 ? "RXX01" : "7A4B");
        if (has_attribute(p->kind, S117_REASON))
            put_number(p, S117_REASON, (drawn(t->seed, 10, p->tag) & 1) != 0 ? S117_REASON_DECLINED : S117_REASON_NOT_GIVEN);
    }
    return changes_nothing(t, &more, "without and with details", why);
}

/* ---- one fact more ------------------------------------------------------------------------------ */

/* s19: the same detention in another hospital, of which nothing else is recorded. */
static bool transfers_change_nothing(const trial *t, note *why)
{
    life more = t->l;
    for (int32_t i = 0; i < t->l.count && more.count < FACTS; i++)
        if (t->l.facts[i].kind == S117_KIND_ORDER) {
            planned *p = plan(&more, S117_KIND_TRANSFER, i);
            put_day(p, S117_FROM, DAY_1975 + (s117_date)(drawn(t->seed, 11, t->l.facts[i].tag) % 19000));
        }
    return changes_nothing(t, &more, "without and with moves between hospitals", why);
}

/* The same home on record twice is one home. Only while there is room for both among the places that are looked at. */
static bool the_same_home_twice(const trial *t, note *why)
{
    life more = t->l;
    int32_t homes = 0;
    for (int32_t i = 0; i < t->l.count; i++)
        homes += t->l.facts[i].kind == S117_KIND_RESIDENCE;
    for (int32_t i = 0; i < t->l.count && more.count < FACTS && homes <= 6; i++)
        if (t->l.facts[i].kind == S117_KIND_RESIDENCE && (drawn(t->seed, 12, t->l.facts[i].tag) & 1) != 0) {
            planned *p = plan(&more, S117_KIND_RESIDENCE, -1);
            *p = t->l.facts[i];
        }
    return homes > 6 || changes_nothing(t, &more, "once and twice the same home", why);
}

static bool custody_after_death(const trial *t, note *why)
{
    life more = t->l;
    for (int32_t i = 0; i < t->l.count && more.count < FACTS; i++) {
        s117_date range[2];
        if (t->l.facts[i].kind != S117_KIND_DEATH)
            continue;
        days_of(&t->l.facts[i], S117_FROM, &range[0], &range[1]);
        if (range[1] != S117_DATE_OPEN && seen_at(&t->l, i, t->known_by))
            put_day(plan(&more, S117_KIND_CUSTODY, -1), S117_FROM, range[1] + 1);
    }
    return more.count == t->l.count || changes_nothing(t, &more, "without and with custody after death", why);
}

static void sources(void **state)
{
    (void)state;
    ask_of_lives(sources_change_nothing, 2000, 2000000);
}

static void details(void **state)
{
    (void)state;
    ask_of_lives(details_change_nothing, 4000, 2100000);
}

static void transfers(void **state)
{
    (void)state;
    ask_of_lives(transfers_change_nothing, 4000, 2200000);
}

static void same_home(void **state)
{
    (void)state;
    ask_of_lives(the_same_home_twice, 4000, 2300000);
}

static void after_death(void **state)
{
    (void)state;
    ask_of_lives(custody_after_death, 8000, 2400000);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(sources), cmocka_unit_test(details), cmocka_unit_test(transfers),
            cmocka_unit_test(same_home),
                                       cmocka_unit_test(after_death)};
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    s117_engine_free(standing_law);
    return failed;
}
