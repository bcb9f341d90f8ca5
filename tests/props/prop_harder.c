/* Why not, smallest change, what is needed, sensitivity: of any life. */
#include "pictures.h"

static note text_of(size_t (*write)(const void *, char *, size_t), const void *from)
{
    note n = {NULL, 0, 0};
    size_t length = write(from, NULL, 0);
    n.text = malloc(length + 1);
    assert_non_null(n.text);
    n.length = write(from, n.text, length + 1);
    n.room = length + 1;
    return n;
}

static size_t write_why(const void *p, char *b, size_t s) { return s117_why_not_text(p, b, s); }
static size_t write_changes(const void *p, char *b, size_t s) { return s117_changes_text(p, b, s); }
static size_t write_needed(const void *p, char *b, size_t s) { return s117_needed_text(p, b, s); }

static note why_on(const asked *a)
{
    s117_question q = question_of(a->t);
    s117_why_not *why = NULL;
    assert_int_equal(s117_why_not_new(&a->t->law, a->person, a->t->as_at, &q, &why), S117_OK);
    note n = text_of(write_why, why);
    s117_why_not_free(why);
    return n;
}

static s117_changes *changes_on(const asked *a, int32_t trials)
{
    s117_question q = question_of(a->t);
    s117_change_options options = {.size = sizeof options, .trials = trials};
    s117_changes *changes = NULL;
    assert_int_equal(s117_changes_new(&a->t->law, a->person, a->t->as_at, &q, &options, &changes), S117_OK);
    return changes;
}

static note what_if_on(const asked *a)
{
    s117_changes *changes = changes_on(a, 150);
    note n = text_of(write_changes, changes);
    s117_changes_free(changes);
    return n;
}

static note needed_on(const asked *a)
{
    s117_question q = question_of(a->t);
    s117_needed *needed = NULL;
    assert_int_equal(s117_needed_new(&a->t->law, a->person, a->t->as_at, &q, &needed), S117_OK);
    note n = text_of(write_needed, needed);
    s117_needed_free(needed);
    return n;
}

static size_t write_sensitivity(const void *p, char *b, size_t s) { return s117_sensitivity_text(p, b, s); }

static note sensitivity_on(const asked *a)
{
    s117_question q = question_of(a->t);
    s117_sensitivity *all = NULL;
    assert_int_equal(s117_sensitivity_new(&a->t->law, a->person, a->t->as_at, &q, &all), S117_OK);
    note n = text_of(write_sensitivity, all);
    s117_sensitivity_free(all);
    return n;
}

static bool order_of_entry_is_irrelevant(const trial *t, note *why)
{
    int32_t order[FACTS];
    asked a = enter_trial(t, &t->l, NULL);
    shuffle(&t->l, t->seed, 1, order);
    asked b = enter_trial(t, &t->l, order);
    note x = why_on(&a), y = why_on(&b);
    bool held = agree(why, "why not, entered in another order", &x, &y);
    x = what_if_on(&a), y = what_if_on(&b);
    held = agree(why, "smallest change, entered in another order", &x, &y) && held;
    x = needed_on(&a), y = needed_on(&b);
    held = agree(why, "needed, entered in another order", &x, &y) && held;
    x = sensitivity_on(&a), y = sensitivity_on(&b);
    held = agree(why, "sensitivity, entered in another order", &x, &y) && held;
    leave(&a);
    leave(&b);
    return held;
}

/* ---- what is open can be asked about -------------------------------------------------------------- */

static bool something_is_needed(const trial *t, note *why)
{
    asked a = enter_trial(t, &t->l, NULL);
    s117_question q = question_of(t);
    s117_needed *needed = NULL;
    assert_int_equal(s117_needed_new(&t->law, a.person, t->as_at, &q, &needed), S117_OK);
    s117_decision d = {.size = sizeof d};
    assert_int_equal(s117_decide(&t->law, a.person, t->as_at, &q, &d), S117_OK);
    bool open = d.duty == S117_DUTY_UNCERTAIN || d.council == S117_COUNCIL_UNDETERMINED || d.nhs == S117_NHS_UNDETERMINED ||
                d.payer == S117_NHS_UNDETERMINED;
    bool held = (!open || s117_needed_count(needed) > 0) && (s117_needed_open(needed) > 0 || s117_needed_count(needed) == 0);
    if (!held)
        say(why, "duty %d, council %d, open %d, but %d needed\n", (int)d.duty, (int)d.council, (int)s117_needed_open(needed), (int)s117_needed_count(needed));
    for (int32_t i = 0; i < s117_needed_count(needed) && held; i++) {
        held = s117_needed_all(needed, i) <= s117_needed_some(needed, i) && s117_needed_some(needed, i) <= s117_needed_open(needed);
        if (!held)
            say(why, "item %d: all %d, some %d\n", (int)i, (int)s117_needed_all(needed, i), (int)s117_needed_some(needed, i));
    }
    s117_needed_free(needed);
    leave(&a);
    return held;
}

/* ---- changes are so ------------------------------------------------------------------------------- */

static s117_status apply(s117_person *person, const trial *t, const s117_move *m)
{
    s117_date gone = t->known_by == S117_DATE_OPEN ? S117_DATE_MAX : t->known_by;
    switch (m->attribute == 0 ? 0 : s117_attribute_type(m->attribute)) {
    case 0: return s117_person_withdraw(person, m->fact, gone);
    case S117_TYPE_DATE: return s117_person_set_date(person, m->fact, m->attribute, m->earliest, m->latest);
    case S117_TYPE_BODY: return s117_person_set_text(person, m->fact, m->attribute, m->body);
    default: return s117_person_set_code(person, m->fact, m->attribute, m->code);
    }
}

static bool is_so(const trial *t, const s117_changes *changes, int32_t index, const s117_decision *now, note *why)
{
    asked a = enter_trial(t, &t->l, NULL);
    s117_question q = question_of(t);
    s117_decision said = {.size = sizeof said}, is = {.size = sizeof is};
    s117_move moves[2] = {{.size = sizeof moves[0]}, {.size = sizeof moves[1]}};
    int32_t size = s117_changes_size(changes, index);
    assert_int_equal(s117_changes_outcome(changes, index, &said), S117_OK);
    for (int32_t i = 0; i < size; i++)
        assert_int_equal(s117_changes_move(changes, index, i, &moves[i]), S117_OK);
    s117_status status = apply(a.person, t, &moves[0]);
    if (size == 2 && apply(a.person, t, &moves[1]) != S117_OK)
        status = S117_E_DATE_ORDER;
    if (status != S117_OK && size == 2) { /* the end before the start */
        apply(a.person, t, &moves[1]);
        apply(a.person, t, &moves[0]);
        status = apply(a.person, t, &moves[1]);
    }
    assert_int_equal(s117_decide(&t->law, a.person, t->as_at, &q, &is), S117_OK);
    bool same = status == S117_OK && said.duty == is.duty && said.council == is.council && said.council_body == is.council_body &&
                said.nhs == is.nhs && said.nhs_body == is.nhs_body && said.payer == is.payer && said.payer_body == is.payer_body;
    bool other = s117_duty_is_owed(is.duty) != s117_duty_is_owed(now->duty) || is.council != now->council || is.council_body != now->council_body ||
                 is.nhs != now->nhs || is.nhs_body != now->nhs_body || is.payer != now->payer || is.payer_body != now->payer_body;
    if (!same || !other)
        say(why, "%s\n    but it would be duty %d, council %d body %d\n", s117_changes_sentence(changes, index), (int)is.duty, (int)is.council, (int)is.council_body);
    leave(&a);
    return same && other;
}

static bool changes_are_so(const trial *t, note *why)
{
    asked a = enter_trial(t, &t->l, NULL);
    s117_question q = question_of(t);
    s117_decision now = {.size = sizeof now};
    s117_changes *changes = changes_on(&a, 300);
    bool held = true;
    assert_int_equal(s117_decide(&t->law, a.person, t->as_at, &q, &now), S117_OK);
    for (int32_t i = 0; i < s117_changes_count(changes) && held; i++)
        held = is_so(t, changes, i, &now, why);
    s117_changes_free(changes);
    leave(&a);
    return held;
}

/* ---- where only pairs are reported, or nothing, no single move does it: brute force -------------------- */

static bool is_another(const trial *t, const s117_person *person, const s117_decision *now)
{
    s117_question q = question_of(t);
    s117_decision is = {.size = sizeof is};
    assert_int_equal(s117_decide(&t->law, person, t->as_at, &q, &is), S117_OK);
    if (is.duty != S117_DUTY_UNCERTAIN && s117_duty_is_owed(is.duty) != s117_duty_is_owed(now->duty))
        return true;
    if (is.council != S117_COUNCIL_UNDETERMINED && (is.council != now->council || is.council_body != now->council_body))
        return true;
    if (is.nhs != S117_NHS_UNDETERMINED && (is.nhs != now->nhs || is.nhs_body != now->nhs_body))
        return true;
    return is.payer != S117_NHS_UNDETERMINED && (is.payer != now->payer || is.payer_body != now->payer_body);
}

/* Every code there is, every day on record, and nothing, in one attribute. */
static bool some_value_changes_it(const trial *t, s117_person *person, s117_fact fact, s117_attribute a, const s117_decision *now)
{
    s117_list list = s117_attribute_list(s117_person_fact_kind(person, fact), a);
    int32_t was = s117_person_get_code(person, fact, a);
    bool changed = false;
    if (s117_attribute_type(a) == S117_TYPE_DATE) {
        s117_date earliest, latest;
        assert_int_equal(s117_person_get_date(person, fact, a, &earliest, &latest), S117_OK);
        for (s117_fact other = 1; other <= s117_person_fact_count(person) && !changed; other++) {
            s117_date day[2];
            assert_int_equal(s117_person_get_date(person, other, S117_FROM, &day[0], &day[1]), S117_OK);
            if (day[0] != S117_DATE_UNKNOWN && s117_person_set_date(person, fact, a, day[0], day[0]) == S117_OK)
                changed = is_another(t, person, now);
        }
        assert_int_equal(s117_person_set_date(person, fact, a, earliest, latest), S117_OK);
        return changed;
    }
    for (int32_t i = -1; list != 0 && i < s117_code_count(list) && !changed; i++)
        if (s117_person_set_code(person, fact, a, i < 0 ? 0 : s117_code_at(list, i)) == S117_OK)
            changed = is_another(t, person, now);
    if (list != 0)
        assert_int_equal(s117_person_set_code(person, fact, a, was), S117_OK);
    return changed;
}

static bool seen(const s117_person *person, s117_fact fact, s117_date known_by)
{
    for (; fact != 0; fact = s117_person_fact_parent(person, fact))
        if (s117_person_recorded(person, fact) > known_by || s117_person_withdrawn(person, fact) <= known_by)
            return false;
    return true;
}

static bool one_move_is_smaller(const trial *t, note *why)
{
    bool keep[FACTS];
    for (int32_t i = 0; i < FACTS; i++) /* a small life of what is in this one: the search is to be complete */
        keep[i] = drawn(t->seed, 9, t->l.facts[i].tag) % (uint64_t)(t->l.count > 0 ? t->l.count : 1) < 5;
    const life small = part_of(&t->l, keep);
    asked a = enter_trial(t, &small, NULL);
    s117_question q = question_of(t);
    s117_decision now = {.size = sizeof now};
    s117_change_options options = {.size = sizeof options, .moves = 1};
    s117_changes *found = NULL;
    bool held = true;
    assert_int_equal(s117_changes_new(&t->law, a.person, t->as_at, &q, &options, &found), S117_OK);
    assert_int_equal(s117_decide(&t->law, a.person, t->as_at, &q, &now), S117_OK);
    bool none = s117_changes_count(found) == 0 && s117_changes_complete(found) == S117_YES;
    s117_changes_free(found);
    for (s117_fact fact = 1; none && fact <= s117_person_fact_count(a.person) && held; fact++) {
        s117_kind kind = s117_person_fact_kind(a.person, fact);
        for (int32_t i = 0; i < s117_attribute_count(kind) && held && seen(a.person, fact, t->known_by); i++)
            held = !some_value_changes_it(t, a.person, fact, s117_attribute_at(kind, i), &now);
        if (!held)
            say(why, "fact %d can be changed alone\n", (int)fact);
    }
    leave(&a);
    return held;
}

static void smaller(void **state)
{
    (void)state;
    ask_of_lives(one_move_is_smaller, 60, 1);
}

static void entry_order(void **state)
{
    (void)state;
    ask_of_lives(order_of_entry_is_irrelevant, 25, 1);
}

static void needed(void **state)
{
    (void)state;
    ask_of_lives(something_is_needed, 250, 1);
}

static void changes(void **state)
{
    (void)state;
    ask_of_lives(changes_are_so, 40, 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(entry_order), cmocka_unit_test(needed), cmocka_unit_test(changes), cmocka_unit_test(smaller)};
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    s117_engine_free(standing_law);
    return failed;
}
