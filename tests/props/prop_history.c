/* On every day a history and a determination say the same (history.h), and so do s117_decide and s117_determine. */
#define RANGES_KEPT 2
#include "pictures.h"

static bool day_agrees(const asked *a, const s117_history *h, s117_date day, note *why)
{
    note x = head_on(a, day), y = {NULL, 0, 0};
    say_spell(&y, a, h, s117_history_find(h, day));
    bool held = agree(why, "determination and history", &x, &y);
    if (!held)
        say(why, "on "), say_day(why, day), say(why, "\n");
    return held;
}

static bool history_agrees(const trial *t, note *why)
{
    s117_date days[DAYS];
    int32_t day_count = days_worth_asking(t, days);
    asked a = enter_trial(t, &t->l, NULL);
    s117_history *h = history_of(&a);
    bool held = true;
    for (int32_t i = 0; i < s117_history_count(h) && held; i++) {
        s117_date from, to;
        assert_int_equal(s117_history_span(h, i, &from, &to), S117_OK);
        for (s117_date day = from - 1; day <= from + 1 && held; day++)
            held = day < S117_DATE_MIN || day > S117_DATE_MAX || day_agrees(&a, h, day, why);
    }
    for (int32_t i = 0; i < day_count && held; i++)
        held = day_agrees(&a, h, days[i], why);
    s117_history_free(h);
    leave(&a);
    return held;
}

/* ---- every day ---------------------------------------------------------------------------------- */

static s117_decision decision_on(const asked *a, s117_date day)
{
    s117_decision decision = {.size = sizeof decision};
    s117_question q = question_of(a->t);
    assert_int_equal(s117_decide(&a->t->law, a->person, day, &q, &decision), S117_OK);
    return decision;
}

/* A body the register lacks has a code, and no position. */
static bool same_nhs(s117_nhs state, int32_t body, s117_nhs other, const char *code)
{
    return state == other && body == (state == S117_NHS_DETERMINED ? s117_engine_body_find(the_law(), code) : -1);
}

static bool has_ranges(const life *l)
{
    for (int32_t i = 0; i < l->count; i++)
        for (int32_t n = 0; n < l->facts[i].value_count; n++) {
            const value *v = &l->facts[i].values[n];
            if (v->type == S117_TYPE_DATE && v->earliest != v->latest && (v->earliest != S117_DATE_UNKNOWN || v->latest != S117_DATE_OPEN))
                return true;
        }
    return false;
}

static bool history_agrees_every_day(const trial *t, note *why)
{
    asked a = enter_trial(t, &t->l, NULL);
    s117_history *h = history_of(&a);
    bool held = true;
    s117_date first = S117_DATE_MAX, last = S117_DATE_MIN;
    for (int32_t i = 1; i < s117_history_count(h); i++) {
        s117_date from, to;
        assert_int_equal(s117_history_span(h, i, &from, &to), S117_OK);
        first = from < first ? from : first;
        last = from > last ? from : last;
    }
    if (last - first > 60 * 366)
        first = last - 60 * 366;
    int32_t step = has_ranges(&t->l) ? 97 : 1; /* each costs as many answers as there are combinations of days */
    for (s117_date day = first; day <= last && held; day += step) {
        s117_decision decision = decision_on(&a, day);
        int32_t spell = s117_history_find(h, day);
        s117_date earliest, latest;
        assert_int_equal(s117_history_since(h, spell, &earliest, &latest), S117_OK);
        held = decision.duty == s117_history_duty(h, spell) && decision.order == s117_history_order(h, spell) &&
               decision.council == s117_history_council(h, spell) && decision.since_earliest == earliest &&
               decision.since_latest == latest;
        if (held && decision.council == S117_COUNCIL_DETERMINED)
            held = strcmp(s117_engine_body_code(the_law(), decision.council_body), s117_history_council_code(h, spell, 0)) == 0;
        held = held && same_nhs(decision.nhs, decision.nhs_body, s117_history_nhs(h, spell), s117_history_nhs_code(h, spell, 0)) &&
               same_nhs(decision.payer, decision.payer_body, s117_history_payer(h, spell), s117_history_payer_code(h, spell, 0));
        if (!held) {
            say(why, "every day, on ");
            say_day(why, day);
            say(why, ": decide says duty %d council %d nhs %d payer %d, history says %d, %d, %d and %d\n", (int)decision.duty,
                (int)decision.council, (int)decision.nhs, (int)decision.payer, (int)s117_history_duty(h, spell),
                (int)s117_history_council(h, spell), (int)s117_history_nhs(h, spell), (int)s117_history_payer(h, spell));
        }
    }
    s117_history_free(h);
    leave(&a);
    return held;
}

/* ---- spells ------------------------------------------------------------------------------------- */

static bool spells_are_whole(const trial *t, note *why)
{
    asked a = enter_trial(t, &t->l, NULL);
    s117_history *h = history_of(&a);
    s117_date expected = S117_DATE_MIN, from = 0, to = 0;
    bool held = s117_history_count(h) >= 1;
    for (int32_t i = 0; i < s117_history_count(h) && held; i++) {
        assert_int_equal(s117_history_span(h, i, &from, &to), S117_OK);
        held = from == expected && to > from && s117_history_find(h, from) == i;
        if (!held)
            say(why, "spell %d does not follow the one before it\n", (int)i);
        expected = to;
        note x = {NULL, 0, 0}, y = {NULL, 0, 0};
        if (held && i > 0) {
            say_spell(&x, &a, h, i - 1);
            say_spell(&y, &a, h, i);
            held = !same_note(&x, &y);
            if (!held)
                say(why, "spell %d says what the one before it says: %s", (int)i, y.text);
        }
        forget(&x);
        forget(&y);
        if (held && i > 0 && s117_history_event_sentence(h, i)[0] == 0 && s117_history_event_fact(h, i) == 0) {
            say(why, "spell %d: event \"%s\"\n", (int)i, s117_history_event_rule(h, i));
            held = false;
        }
    }
    if (held && expected != S117_DATE_OPEN) {
        say(why, "the last spell is not open\n");
        held = false;
    }
    s117_history_free(h);
    leave(&a);
    return held;
}

/* ---- the fast path ------------------------------------------------------------------------------ */

static uint32_t points_of(const s117_determination *d)
{
    uint32_t count = 0;
    for (int32_t i = 0; i < s117_determination_contested_count(d); i++) {
        const char *point = s117_determination_contested_point(d, i);
        bool first = s117_point_find(point) >= 0; /* MHA2025-S46 is none */
        for (int32_t n = 0; n < i && first; n++)
            first = strcmp(point, s117_determination_contested_point(d, n)) != 0;
        count += first;
    }
    return count;
}

/* The reasons of the fast path are those of the determination, in its order. */
static bool same_reasons(const asked *a, s117_date day, const s117_decision *x, const s117_determination *y)
{
    s117_question q = question_of(a->t);
    s117_decision z = {.size = sizeof z};
    s117_reason reasons[64];
    int32_t count = 0;
    assert_int_equal(s117_decide_why(&a->t->law, a->person, day, &q, &z, reasons, 64, &count), S117_OK);
    bool same = memcmp(x, &z, sizeof z) == 0 && count == s117_determination_reason_count(y) && count <= 64;
    for (int32_t i = 0; same && i < count; i++) {
        same = strcmp(s117_rule_id(reasons[i].rule), s117_determination_reason_rule(y, i)) == 0;
        int32_t nth = 0;
        for (int n = 0; n < 3; n++)
            if (reasons[i].facts[n] != 0)
                same = same && reasons[i].facts[n] == s117_determination_reason_fact(y, i, nth++);
    }
    return same;
}

static bool decide_equals_determine(const trial *t, note *why)
{
    s117_date days[DAYS];
    int32_t day_count = days_worth_asking(t, days);
    asked a = enter_trial(t, &t->l, NULL);
    bool held = true;
    for (int32_t i = 0; i < day_count && held; i++) {
        s117_date day = days[i], earliest, latest;
        s117_decision x = decision_on(&a, day);
        s117_determination *y = determine(&a, day);
        assert_int_equal(s117_determination_since(y, &earliest, &latest), S117_OK);
        held = x.duty == s117_determination_duty(y) && x.since_earliest == earliest && x.since_latest == latest &&
               x.order == s117_determination_order(y) && x.council == s117_determination_council(y) && x.points == points_of(y);
        if (held && x.council == S117_COUNCIL_DETERMINED)
            held = strcmp(s117_engine_body_code(the_law(), x.council_body), s117_determination_council_code(y, 0)) == 0 &&
                   s117_determination_council_count(y) == 1;
        else if (held)
            held = x.council_body == -1;
        held = held && same_nhs(x.nhs, x.nhs_body, s117_determination_nhs(y), s117_determination_nhs_code(y, 0)) &&
               same_nhs(x.payer, x.payer_body, s117_determination_payer(y), s117_determination_payer_code(y, 0));
        held = held && same_reasons(&a, day, &x, y);
        if (!held) {
            say(why, "on ");
            say_day(why, day);
            say(why, ": decide says duty %d council %d nhs %d payer %d order %d points %u, determine %d, %d, %d, %d, %d, %u\n",
                (int)x.duty, (int)x.council, (int)x.nhs, (int)x.payer, (int)x.order, (unsigned)x.points,
                (int)s117_determination_duty(y), (int)s117_determination_council(y), (int)s117_determination_nhs(y),
                (int)s117_determination_payer(y), (int)s117_determination_order(y), (unsigned)points_of(y));
        }
        s117_determination_free(y);
    }
    leave(&a);
    return held;
}

static void boundaries(void **state)
{
    (void)state;
    ask_of_lives(history_agrees, 3000, 100000);
}

static void every_day(void **state)
{
    (void)state;
    ask_of_lives(history_agrees_every_day, 300, 200000);
}

static void whole(void **state)
{
    (void)state;
    ask_of_lives(spells_are_whole, 3000, 300000);
}

static void fast_path(void **state)
{
    (void)state;
    ask_of_lives(decide_equals_determine, 3000, 400000);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(boundaries), cmocka_unit_test(every_day), cmocka_unit_test(whole),
            cmocka_unit_test(fast_path)};
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    s117_engine_free(standing_law);
    return failed;
}
