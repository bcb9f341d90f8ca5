/* The law as at a day, and re-detention as then understood: s117_question. */
#include "pictures.h"

enum { YEARS_45 = 16436, DAY_2100 = 47482 };

/* ---- one text -------------------------------------------------------------------------------------- */

static s117_date moved(s117_date day)
{
    return day == S117_DATE_UNKNOWN || day == S117_DATE_OPEN ? day : day + YEARS_45;
}

/* The same life 45 years later: after every commencement, save what has no first day on record. */
static bool move_on(trial *t)
{
    for (int32_t i = 0; i < t->l.count; i++) {
        planned *p = &t->l.facts[i];
        s117_date range[2];
        days_of(p, S117_FROM, &range[0], &range[1]);
        if (range[0] == S117_DATE_UNKNOWN && p->kind != S117_KIND_RESIDENCE && p->kind != S117_KIND_BIRTH)
            return false;
        p->recorded = moved(p->recorded);
        p->withdrawn = moved(p->withdrawn);
        for (int32_t v = 0; v < p->value_count; v++) {
            p->values[v].earliest = moved(p->values[v].earliest);
            p->values[v].latest = moved(p->values[v].latest);
            if (p->values[v].type == S117_TYPE_DATE && p->values[v].earliest != S117_DATE_UNKNOWN && p->values[v].earliest < S117I_PAYS_2025)
                return false;
        }
    }
    t->known_by = moved(t->known_by);
    return true;
}

/* Every provision in force before the life begins: no day has another text than the last. */
static bool one_text_throughout(const trial *given, note *why)
{
    trial t = *given;
    if (!move_on(&t))
        return true;
    t.law.law.s46 = S117_DATE_OPEN;
    t.law_as_at = 0;
    asked by_days = enter_trial(&t, &t.l, NULL);
    note x = whole_history(&by_days);
    leave(&by_days);
    t.law_as_at = DAY_2100;
    asked by_law = enter_trial(&t, &t.l, NULL);
    note y = whole_history(&by_law);
    char *head = strstr(y.text, "  Under the law as at ");
    assert_non_null(head);
    size_t line = strcspn(head, "\n") + 1;
    memmove(head, head + line, strlen(head + line) + 1);
    y.length -= line;
    leave(&by_law);
    return agree(why, "law of each day and law as at 2100", &x, &y);
}

/* ---- only what had commenced ------------------------------------------------------------------------- */

static note pictures_of(const trial *t)
{
    note n = {NULL, 0, 0};
    asked a = enter_trial(t, &t->l, NULL);
    note head = all_on(&a, t->as_at), history = whole_history(&a);
    say(&n, "%s%s", head.text, history.text);
    forget(&head);
    forget(&history);
    leave(&a);
    return n;
}

/* Section 46 counts only if it had commenced by the day of the law; then it does not matter when. */
static bool commencement_alone_matters(const trial *given, note *why)
{
    trial t = *given;
    dice d = {t.seed ^ 0x5117};
    s117_date commenced = between(&d, S117I_ACT_1983, DAY_2028);
    t.law_as_at = between(&d, S117I_ACT_1983, DAY_2028);
    t.law.law.s46 = commenced;
    note x = pictures_of(&t);
    t.law.law.s46 = commenced <= t.law_as_at ? S117I_ACT_1983 : S117_DATE_OPEN;
    note y = pictures_of(&t);
    return agree(why, "s46 by its commencement and by whether it had commenced", &x, &y);
}

/* ---- as then understood ------------------------------------------------------------------------------ */

static bool is_day_of(const s117_date days[2], s117_date day) { return day >= days[0] && day < days[1]; }

/* Guidance to 23 June 2020, the High Court and the Supreme Court: today's result. */
static bool same_result(s117_date day)
{
    static const s117_date stays[2][2] = {{18437, 18708}, {18983, 19579}}; /* 2020-06-24 to 2021-03-21, 2021-12-22 to 2023-08-09 */
    return !is_day_of(stays[0], day) && !is_day_of(stays[1], day);
}

static note decided(const trial *t, uint32_t options, s117_date day)
{
    trial other = *t;
    note n = {NULL, 0, 0};
    other.options = options;
    asked a = enter_trial(&other, &other.l, NULL);
    n = head_on(&a, day);
    leave(&a);
    return n;
}

static bool understood_as_now(const trial *t, note *why)
{
    static const s117_date edges[] = {18436, 18708, 18982, 19579};
    s117_date days[DAYS + 4];
    int32_t count = days_worth_asking(t, days);
    bool held = true;
    for (int i = 0; i < 4; i++)
        days[count++] = edges[i];
    for (int32_t i = 0; i < count && held; i++) {
        if (!same_result(days[i]))
            continue;
        note x = decided(t, 0, days[i]), y = decided(t, S117_AS_THEN_UNDERSTOOD, days[i]);
        held = agree(why, "as now and as then understood", &x, &y);
    }
    return held;
}

/* While the first council was taken to stay, a person to whom the duty is owed is still owed it however often detained again. */
static bool never_ended_by_detention(const trial *given, note *why)
{
    trial t = *given;
    t.options = S117_AS_THEN_UNDERSTOOD;
    t.as_at = 19000;
    asked a = enter_trial(&t, &t.l, NULL);
    s117_determination *d = determine(&a, t.as_at);
    bool held = true;
    for (int32_t i = 0; i < s117_determination_reason_count(d) && held; i++)
        held = strcmp(s117_determination_reason_rule(d, i), "END-4") != 0;
    if (!held)
        say(why, "END-4 in 2022, when a new detention was taken to end nothing\n");
    s117_determination_free(d);
    leave(&a);
    return held;
}

static void one_text(void **state)
{
    (void)state;
    ask_of_lives(one_text_throughout, 3000, 810000);
}

static void commencement(void **state)
{
    (void)state;
    ask_of_lives(commencement_alone_matters, 2000, 820000);
}

static void as_now(void **state)
{
    (void)state;
    ask_of_lives(understood_as_now, 1000, 830000);
}

static void goes_on(void **state)
{
    (void)state;
    ask_of_lives(never_ended_by_detention, 3000, 840000);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(one_text), cmocka_unit_test(commencement), cmocka_unit_test(as_now),
            cmocka_unit_test(goes_on)};
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    s117_engine_free(standing_law);
    return failed;
}
