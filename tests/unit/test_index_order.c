/* The order of entry never matters: a life entered in any order, with changes of mind on the way, gives the same events and
 * spans. include/s117/person.h; design, part 7. */
#include "facts_help.h"

#include "../../src/facts/schema.h"

static uint32_t seed;

static int32_t any(int32_t below)
{
    seed = seed * 1664525u + 1013904223u;
    return (int32_t)((seed >> 8) % (uint32_t)below);
}

/* A fact to be entered: what it says, apart from ids. Orders come by their place in the life. */
typedef struct story {
    s117_kind kind;
    int32_t parent; /* place of its order in the life; -1: none */
    s117_date from, from_latest, to, to_latest, mark;
    int32_t code;
    const char *area;
} story;
enum { LIFE = 56, ORDERS = 8, DAYS = 25 };

static story any_story(int32_t place)
{
    static const s117_kind kinds[] = {S117_KIND_RESIDENCE, S117_KIND_HOSPITAL_STAY, S117_KIND_CUSTODY, S117_KIND_LEAVE,
                                      S117_KIND_CTO, S117_KIND_ENDING, S117_KIND_NO_SERVICES, S117_KIND_TRIBUNAL,
                                      S117_KIND_REGISTRATION, S117_KIND_REGISTRATION, S117_KIND_USUAL_RESIDENCE,
                                      S117_KIND_FORCES, S117_KIND_CHILD_PLACEMENT, S117_KIND_NHSE_SERVICE};
    static const char *const areas[] = {NULL, "E10000034", "E06000030", "W06000015"};
    story s = {.kind = place < ORDERS ? S117_KIND_ORDER : kinds[any(14)], .parent = -1};

    if (s117_kind_parent(s.kind))
        s.parent = any(ORDERS);
    s.from = any(6) ? 15000 + any(DAYS) : S117_DATE_UNKNOWN; /* few days, so that much falls together */
    s.from_latest = s.from == S117_DATE_UNKNOWN ? S117_DATE_OPEN : s.from + any(3);
    s.to = any(4) ? 15000 + DAYS - any(DAYS) : S117_DATE_OPEN;
    if (s.to != S117_DATE_OPEN && s.to < s.from)
        s.to = s.from;
    s.to_latest = s.to == S117_DATE_OPEN ? s.to : s.to + any(3);
    s.mark = any(2) ? 15000 + any(DAYS) : S117_DATE_UNKNOWN;
    s.code = any(3);
    s.area = areas[any(4)];
    return s;
}

static s117_attribute code_attribute(s117_kind kind)
{
    switch (kind) {
    case S117_KIND_ORDER: return S117_POWER;
    case S117_KIND_RESIDENCE: return S117_SETTLED;
    case S117_KIND_CUSTODY: return S117_RETURNED;
    case S117_KIND_ENDING: return S117_GROUNDS;
    case S117_KIND_REGISTRATION: return S117_TEMPORARY;
    case S117_KIND_USUAL_RESIDENCE: return S117_STATED;
    case S117_KIND_FORCES: return S117_FORCES_STATUS;
    case S117_KIND_CHILD_PLACEMENT: return S117_HEAD;
    case S117_KIND_NHSE_SERVICE: return S117_NHSE_SERVICE;
    default: return 0;
    }
}

/* What says where; of the NHS side the NHS body. */
static s117_attribute place_attribute(s117_kind kind)
{
    if (s117i_kind_has(kind, S117_AREA))
        return S117_AREA;
    return s117i_kind_has(kind, S117_NHS_BODY) ? S117_NHS_BODY : 0;
}

/* Enters one story, its attributes in an order of chance, with changes of mind on the way. */
static s117_fact enter(s117_person *person, const story *s, const s117_fact *ids)
{
    s117_fact fact = added(person, s->kind, s->parent < 0 ? 0 : ids[s->parent]);
    bool has_to = s117i_kind_has(s->kind, S117_TO);
    int32_t first = any(5);

    if (any(3) == 0) {
        assert_int_equal(s117_person_set_date(person, fact, S117_FROM, 14000 + any(9), 14500), S117_OK);
        assert_int_equal(s117_person_set_date(person, fact, S117_FROM, S117_DATE_UNKNOWN, S117_DATE_OPEN), S117_OK);
    }
    for (int32_t i = 0; i < 5; i++) {
        switch ((first + i) % 5) {
        case 0:
            assert_int_equal(s117_person_set_date(person, fact, S117_FROM, s->from, s->from_latest), S117_OK);
            break;
        case 1:
            if (has_to)
                assert_int_equal(s117_person_set_date(person, fact, S117_TO, s->to, s->to_latest), S117_OK);
            break;
        case 2:
            if (code_attribute(s->kind))
                assert_int_equal(s117_person_set_code(person, fact, code_attribute(s->kind), s->code), S117_OK);
            break;
        case 3:
            if (place_attribute(s->kind)) {
                if (any(2))
                    assert_int_equal(s117_person_set_text(person, fact, place_attribute(s->kind), "E09000033"), S117_OK);
                assert_int_equal(s117_person_set_text(person, fact, place_attribute(s->kind), s->area), S117_OK);
            }
            break;
        default:
            if (s->kind == S117_KIND_ORDER && s->mark != S117_DATE_UNKNOWN)
                assert_int_equal(s117_person_set_date(person, fact, S117_RESTRICTION_ENDED, s->mark, s->mark), S117_OK);
            break;
        }
    }
    return fact;
}

static void enter_life(s117_person *person, const story *life, s117_fact *ids)
{
    int32_t places[LIFE];

    for (int32_t i = 0; i < LIFE; i++)
        places[i] = i;
    for (int32_t i = 0; i < LIFE; i++) { /* orders among themselves, then the rest */
        int32_t low = i < ORDERS ? 0 : ORDERS, j = low + any(i - low + 1), kept = places[i];
        places[i] = places[j];
        places[j] = kept;
    }
    for (int32_t i = 0; i < LIFE; i++)
        ids[places[i]] = enter(person, &life[places[i]], ids);
}

static void same_content(const s117_person *a, s117_fact in_a, const s117_person *b, s117_fact in_b)
{
    const s117i_fact *x = s117i_fact_of(a, in_a), *y = s117i_fact_of(b, in_b);

    assert_memory_equal(&x->from, &y->from, sizeof x->from);
    assert_memory_equal(&x->to, &y->to, sizeof x->to);
    assert_memory_equal(x->dates, y->dates, sizeof x->dates);
    assert_memory_equal(x->codes, y->codes, sizeof x->codes);
    assert_int_equal(x->flags, y->flags);
    assert_int_equal(x->kind, y->kind);
    assert_string_equal(a->pool + x->texts[S117I_SLOT_AREA], b->pool + y->texts[S117I_SLOT_AREA]);
    assert_string_equal(a->pool + x->texts[S117I_SLOT_NHS_BODY], b->pool + y->texts[S117I_SLOT_NHS_BODY]);
}

static void same_spans(const s117_person *a, const s117i_spans *in_a, const s117_person *b, const s117i_spans *in_b)
{
    assert_int_equal(in_a->count, in_b->count);
    for (uint32_t i = 0; i < in_a->count; i++) {
        const s117i_span *x = &in_a->items[i], *y = &in_b->items[i];
        assert_int_equal(x->from, y->from);
        assert_int_equal(x->to, y->to);
        assert_int_equal(x->reach, y->reach);
        assert_true(x->key == y->key);
        same_content(a, x->fact, b, y->fact);
    }
}

static bool is_standing(s117_kind kind)
{
    return kind == S117_KIND_USUAL_RESIDENCE || kind == S117_KIND_FORCES || kind == S117_KIND_CHILD_PLACEMENT ||
           kind == S117_KIND_NHSE_SERVICE;
}

enum { STANDINGS = -1 };
static bool belongs(s117_kind kind, int32_t of) { return of == STANDINGS ? is_standing(kind) : kind == of; }

/* Sorted, complete, and with the furthest end so far: checked against the facts one by one. */
static void sound_spans(const s117_person *person, const s117i_spans *spans, int32_t of)
{
    s117_date reach = S117_DATE_UNKNOWN;
    uint32_t wanted = 0;

    for (uint32_t i = 0; i < spans->count; i++) {
        const s117i_span *span = &spans->items[i];
        const s117i_fact *fact = s117i_fact_of(person, span->fact);
        assert_true(belongs(fact->kind, of));
        assert_int_equal(span->from, s117i_working_day(fact, false));
        assert_int_equal(span->to, s117i_working_day(fact, true));
        if (i > 0)
            assert_true(span[-1].from < span->from || (span[-1].from == span->from && span[-1].key <= span->key));
        reach = span->to > reach ? span->to : reach;
        assert_int_equal(span->reach, reach);
    }
    for (uint32_t i = 0; i < person->fact_count; i++) {
        const s117i_fact *fact = &person->facts[i];
        if (belongs(fact->kind, of) && (of == S117_KIND_ORDER || s117i_working_day(fact, false) != s117i_working_day(fact, true)))
            wanted++;
    }
    assert_int_equal(spans->count, wanted);
}

static void sound(const s117_person *person)
{
    for (uint32_t i = 1; i < person->event_count; i++) {
        const s117i_event *a = &person->events[i - 1], *b = &person->events[i];
        bool tie = a->date == b->date && a->rank == b->rank;
        assert_true(a->date < b->date || (a->date == b->date && a->rank <= b->rank));
        assert_true(!tie || a->key < b->key || (a->key == b->key && a->fact < b->fact));
    }
    sound_spans(person, &person->residences, S117_KIND_RESIDENCE);
    sound_spans(person, &person->stays, S117_KIND_HOSPITAL_STAY);
    sound_spans(person, &person->custodies, S117_KIND_CUSTODY);
    sound_spans(person, &person->orders, S117_KIND_ORDER);
    sound_spans(person, &person->registrations, S117_KIND_REGISTRATION);
    sound_spans(person, &person->standings, STANDINGS);
}

static void order_of_entry_is_irrelevant(void **state)
{
    (void)state;
    for (uint32_t round = 1; round <= 60; round++) {
        story life[LIFE];
        s117_fact ids[LIFE];
        host ha, hb;
        s117_person *a = person_of(&ha), *b;
        seed = round;
        for (int32_t i = 0; i < LIFE; i++)
            life[i] = any_story(i);
        enter_life(a, life, ids);
        sound(a);
        for (int again = 0; again < 4; again++) {
            b = person_of(&hb);
            enter_life(b, life, ids);
            sound(b);
            assert_int_equal(a->event_count, b->event_count);
            for (uint32_t i = 0; i < a->event_count; i++) {
                assert_int_equal(a->events[i].date, b->events[i].date);
                assert_int_equal(a->events[i].rank, b->events[i].rank);
                assert_int_equal(a->events[i].what, b->events[i].what);
                assert_true(a->events[i].key == b->events[i].key);
                same_content(a, a->events[i].fact, b, b->events[i].fact);
            }
            same_spans(a, &a->residences, b, &b->residences);
            same_spans(a, &a->stays, b, &b->stays);
            same_spans(a, &a->custodies, b, &b->custodies);
            same_spans(a, &a->orders, b, &b->orders);
            same_spans(a, &a->registrations, b, &b->registrations);
            same_spans(a, &a->standings, b, &b->standings);
            free_person(&hb, b);
        }
        free_person(&ha, a);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(order_of_entry_is_irrelevant),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
