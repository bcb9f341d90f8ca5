/* Texts of a record: copied, replaced in place, and never left behind without bound. */
#include "facts_help.h"

#include "../../src/facts/store.h"

/* A host that rewrites one text for ever must not make the record grow for ever. */
static void rewriting_does_not_grow(void **state)
{
    host h;
    s117_person *person = person_of(&h);
    s117_fact fact = added(person, S117_KIND_RESIDENCE, 0);
    char text[S117_TEXT_MAX + 1];
    long most = 0;

    (void)state;
    memset(text, 'a', sizeof text);
    text[S117_TEXT_MAX] = '\0';
    assert_int_equal(s117_person_set_text(person, fact, S117_REF, "keep"), S117_OK);
    for (int round = 0; round < 5000; round++) {
        text[round % 200] = '\0'; /* shorter: in place; then longer: a new place */
        assert_int_equal(s117_person_set_text(person, fact, S117_SOURCE, text), S117_OK);
        text[round % 200] = 'a';
        assert_int_equal(s117_person_set_text(person, fact, S117_SOURCE, text), S117_OK);
        if (h.bytes > most)
            most = h.bytes;
    }
    assert_string_equal(s117_person_get_text(person, fact, S117_SOURCE), text);
    assert_string_equal(s117_person_get_text(person, fact, S117_REF), "keep");
    assert_true(person->pool_room < 4 * (2 * (S117_TEXT_MAX + 1) + 6));
    assert_true(most < 10000);
    free_person(&h, person);
}

/* A text given may be one that the person owns, even when the pool has to move. */
static void text_of_the_same_person(void **state)
{
    host h;
    s117_person *person = person_of(&h);
    s117_fact first = 0, fact = 0;

    (void)state;
    assert_int_equal(s117_person_add_residence(person, "E10000034", 0, 1, &first), S117_OK);
    for (int i = 0; i < 300; i++) {
        uint32_t room = person->pool_room;
        const char *own = s117_person_get_text(person, first, S117_AREA);
        if (i % 2)
            assert_int_equal(s117_person_add_residence(person, own, 0, 1, &fact), S117_OK);
        else {
            fact = added(person, S117_KIND_RESIDENCE, 0);
            assert_int_equal(s117_person_set_text(person, fact, S117_AREA, own), S117_OK);
        }
        assert_string_equal(s117_person_get_text(person, fact, S117_AREA), "E10000034");
        assert_true(person->pool_room >= room);
    }
    assert_int_equal(s117_person_set_text(person, first, S117_AREA, s117_person_get_text(person, first, S117_AREA) + 3), S117_OK);
    assert_string_equal(s117_person_get_text(person, first, S117_AREA), "000034");
    free_person(&h, person);
}

/* What a text no longer says is not kept. */
static void replaced_text_is_wiped(void **state)
{
    host h;
    s117_person *person = person_of(&h);
    s117_fact fact = added(person, S117_KIND_RESIDENCE, 0);
    int found = 0;

    (void)state;
    assert_int_equal(s117_person_set_text(person, fact, S117_REF, "zzzzzzzz"), S117_OK);
    assert_int_equal(s117_person_set_text(person, fact, S117_REF, "y"), S117_OK);
    assert_int_equal(s117_person_set_text(person, fact, S117_SOURCE, "zz"), S117_OK);
    assert_int_equal(s117_person_set_text(person, fact, S117_SOURCE, "yyyyy"), S117_OK);
    assert_int_equal(s117_person_set_text(person, fact, S117_AREA, "zz"), S117_OK);
    assert_int_equal(s117_person_set_text(person, fact, S117_AREA, NULL), S117_OK);
    for (uint32_t i = 0; i < person->pool_room; i++)
        found += person->pool[i] == 'z';
    assert_int_equal(found, 0);
    assert_int_equal(person->pool[0], 0); /* the empty text of everything not recorded */
    free_person(&h, person);
}

static void many_texts_survive_moves(void **state)
{
    host h;
    s117_person *person = person_of(&h);
    char text[16];

    (void)state;
    for (int i = 0; i < 500; i++) {
        s117_fact fact = added(person, S117_KIND_HOSPITAL_STAY, 0);
        memcpy(text, "ref-000", 8);
        text[4] = (char)('0' + i / 100);
        text[5] = (char)('0' + i / 10 % 10);
        text[6] = (char)('0' + i % 10);
        assert_int_equal(s117_person_set_text(person, fact, S117_REF, text), S117_OK);
        assert_int_equal(s117_person_set_text(person, fact, S117_HOSPITAL, text + 4), S117_OK);
    }
    for (int i = 0; i < 500; i++) {
        const char *ref = s117_person_get_text(person, i + 1, S117_REF);
        assert_int_equal(ref[4] - '0', i / 100);
        assert_int_equal(ref[5] - '0', i / 10 % 10);
        assert_int_equal(ref[6] - '0', i % 10);
        assert_string_equal(s117_person_get_text(person, i + 1, S117_HOSPITAL), ref + 4);
    }
    free_person(&h, person);
}

/* Every length once, each one byte longer than the last. */
static void growing_text(void **state)
{
    host h;
    s117_person *person = person_of(&h);
    s117_fact fact = added(person, S117_KIND_ORDER, 0);
    char text[S117_TEXT_MAX + 1] = "";

    (void)state;
    for (size_t length = 1; length <= S117_TEXT_MAX; length++) {
        text[length - 1] = 'x';
        assert_int_equal(s117_person_set_text(person, fact, S117_REF, text), S117_OK);
        assert_string_equal(s117_person_get_text(person, fact, S117_REF), text);
        assert_true(person->pool_used <= person->pool_room);
    }
    free_person(&h, person);
}

static void blank_fact(void **state)
{
    s117i_fact fact = s117i_blank_fact(S117_KIND_CTO, 4);

    (void)state;
    assert_int_equal(fact.kind, S117_KIND_CTO);
    assert_int_equal(fact.parent, 4);
    assert_int_equal(s117i_give_days(&fact, S117_DATE_OPEN, S117_DATE_OPEN), S117_E_DATE);
    assert_int_equal(s117i_give_days(&fact, 5, 4), S117_E_DATE_ORDER);
    assert_int_equal(fact.from.earliest, S117_DATE_UNKNOWN);
    assert_int_equal(fact.to.latest, S117_DATE_OPEN);
    assert_int_equal(s117i_give_days(&fact, 4, 4), S117_OK);
    assert_int_equal(fact.from.latest, 4);
    assert_int_equal(fact.to.earliest, 4);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rewriting_does_not_grow),
        cmocka_unit_test(text_of_the_same_person),
        cmocka_unit_test(replaced_text_is_wiped),
        cmocka_unit_test(many_texts_survive_moves),
        cmocka_unit_test(growing_text),
        cmocka_unit_test(blank_fact),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
