/* A copy of a record: says the same, lives on its own, and is wiped like any other. */
#include "facts_help.h"

#include "../../src/facts/clone.h"

static s117_person *some_life(host *h)
{
    s117_person *person = person_of(h);
    s117_order *order = NULL;
    s117_fact fact = 0;

    assert_int_equal(s117_person_add_birth(person, day(1970, 1, 1), NULL), S117_OK);
    assert_int_equal(s117_person_add_residence(person, "E10000034", S117_DATE_UNKNOWN, day(2014, 3, 10), &fact), S117_OK);
    assert_int_equal(s117_person_record(person, fact, day(2014, 3, 11), "form H3"), S117_OK);
    assert_int_equal(s117_person_add_hospital_stay(person, "E06000030", day(2014, 3, 10), day(2014, 7, 1), NULL), S117_OK);
    assert_int_equal(s117_person_add_custody(person, S117_CUSTODY_REMAND, day(2010, 1, 1), day(2011, 1, 1), NULL), S117_OK);
    assert_int_equal(s117_person_add_order(person, S117_POWER_S3, day(2014, 3, 10), &order), S117_OK);
    assert_int_equal(s117_order_end(order, day(2014, 7, 1), S117_END_DISCHARGED), S117_OK);
    assert_int_equal(s117_order_add_leave(order, 0, day(2014, 5, 1), day(2014, 5, 2), NULL), S117_OK);
    assert_int_equal(s117_person_add_death(person, day(2020, 1, 1), NULL), S117_OK);
    return person;
}

static void says_the_same(void **state)
{
    host h;
    s117_person *person = some_life(&h), *clone = NULL;
    picture before = picture_of(person), copied;

    (void)state;
    assert_int_equal(s117i_person_clone(person, &clone), S117_OK);
    copied = picture_of(clone);
    assert_pictures_equal(before, copied);
    assert_null(clone->handles);
    free(before.bytes);
    free(copied.bytes);
    s117_person_free(clone);
    free_person(&h, person);
}

static void neither_moves_the_other(void **state)
{
    host h;
    s117_person *person = some_life(&h), *clone = NULL;
    picture before = picture_of(person), changed, after;

    (void)state;
    assert_int_equal(s117i_person_clone(person, &clone), S117_OK);
    assert_int_equal(s117_person_set_date(clone, 2, S117_TO, day(2014, 1, 1), day(2014, 1, 1)), S117_OK);
    assert_int_equal(s117_person_set_text(clone, 2, S117_AREA, "E06000030-LONGER"), S117_E_BODY);
    assert_int_equal(s117_person_set_text(clone, 2, S117_AREA, "W06000015"), S117_OK);
    for (int i = 0; i < 40; i++)
        assert_int_equal(s117_person_add_residence(clone, "E10000034", day(2015, 1, 1), day(2015, 1, 2), NULL), S117_OK);
    after = picture_of(person);
    assert_pictures_equal(before, after);
    free(after.bytes);
    assert_string_equal(s117_person_get_text(clone, 2, S117_AREA), "W06000015");
    changed = picture_of(clone);
    assert_int_equal(s117_person_set_date(person, 2, S117_TO, day(2014, 2, 1), day(2014, 2, 1)), S117_OK);
    s117_person_free(person); /* the copy outlives the original */
    after = picture_of(clone);
    assert_pictures_equal(changed, after);
    free(before.bytes);
    free(changed.bytes);
    free(after.bytes);
    free_person(&h, clone);
}

/* A new person has no facts and no events yet. */
static void of_nobody(void **state)
{
    host h;
    s117_person *person = person_of(&h), *clone = NULL;

    (void)state;
    assert_int_equal(s117i_person_clone(person, &clone), S117_OK);
    assert_int_equal(s117_person_fact_count(clone), 0);
    assert_int_equal(s117_person_add_birth(clone, day(1970, 1, 1), NULL), S117_OK);
    assert_int_equal(s117_person_fact_count(person), 0);
    s117_person_free(clone);
    free_person(&h, person);
}

static void without_memory(void **state)
{
    host h;
    s117_person *person = some_life(&h), *clone = NULL;
    long blocks = h.blocks, bytes = h.bytes, needed;

    (void)state;
    for (needed = 0; needed < 50; needed++) {
        h.left = needed;
        if (s117i_person_clone(person, &clone) == S117_OK)
            break;
        assert_null(clone);
        assert_int_equal(h.blocks, blocks);
        assert_int_equal(h.bytes, bytes);
    }
    assert_int_equal(needed, 8); /* the record, texts, facts, events and four kinds of span */
    s117_person_free(clone);
    free_person(&h, person);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(says_the_same),
        cmocka_unit_test(neither_moves_the_other),
        cmocka_unit_test(of_nobody),
        cmocka_unit_test(without_memory),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
