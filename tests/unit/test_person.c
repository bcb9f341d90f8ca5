/* Adding facts: include/s117/person.h. */
#include "facts_help.h"

enum { NO_FACT = -7 };

static void new_and_free(void **state)
{
    s117_allocator allocator = {.size = sizeof allocator, .allocate = host_allocate, .release = host_release};
    s117_person *person = NULL;
    host h = {0, 0, -1, 0};

    (void)state;
    assert_int_equal(s117_person_new(NULL, NULL), S117_E_NULL);
    allocator.context = &h;
    allocator.size = 1;
    assert_int_equal(s117_person_new(&allocator, &person), S117_E_STRUCT_SMALL);
    assert_null(person);
    allocator.size = sizeof allocator;
    for (long n = 0; n < 2; n++) {
        h.left = n;
        assert_int_equal(s117_person_new(&allocator, &person), S117_E_MEMORY);
        assert_null(person);
        assert_int_equal(h.blocks, 0);
    }
    h.left = 2;
    assert_int_equal(s117_person_new(&allocator, &person), S117_OK);
    assert_int_equal(s117_person_fact_count(person), 0);
    free_person(&h, person);
    s117_person_free(NULL);
}

/* A buffer of zeros is no person: refused, and not freed. */
static void foreign_handle(void **state)
{
    max_align_t room[64] = {0};
    s117_person *foreign = (s117_person *)room;
    s117_fact fact = NO_FACT;

    (void)state;
    s117_person_free(foreign);
    assert_int_equal(s117_person_add(foreign, S117_KIND_BIRTH, 0, &fact), S117_E_HANDLE);
    assert_int_equal(s117_person_add_birth(foreign, 0, &fact), S117_E_HANDLE);
    assert_int_equal(s117_person_add_death(foreign, 0, &fact), S117_E_HANDLE);
    assert_int_equal(s117_person_add_residence(foreign, NULL, 0, 1, &fact), S117_E_HANDLE);
    assert_int_equal(s117_person_add_hospital_stay(foreign, NULL, 0, 1, &fact), S117_E_HANDLE);
    assert_int_equal(s117_person_add_custody(foreign, 99, 0, 1, &fact), S117_E_HANDLE);
    assert_int_equal(s117_person_add_ending(foreign, "", 0, &fact), S117_E_HANDLE);
    assert_int_equal(s117_person_fact_count(foreign), 0);
    assert_int_equal(s117_person_fact_kind(foreign, 1), 0);
    assert_int_equal(s117_person_fact_parent(foreign, 1), 0);
    assert_int_equal(fact, NO_FACT);
}

static void no_person(void **state)
{
    (void)state;
    assert_int_equal(s117_person_add(NULL, S117_KIND_BIRTH, 0, NULL), S117_E_NULL);
    assert_int_equal(s117_person_add_birth(NULL, 0, NULL), S117_E_NULL);
    assert_int_equal(s117_person_add_death(NULL, 0, NULL), S117_E_NULL);
    assert_int_equal(s117_person_add_residence(NULL, NULL, 0, 1, NULL), S117_E_NULL);
    assert_int_equal(s117_person_add_hospital_stay(NULL, NULL, 0, 1, NULL), S117_E_NULL);
    assert_int_equal(s117_person_add_custody(NULL, 0, 0, 1, NULL), S117_E_NULL);
    assert_int_equal(s117_person_add_ending(NULL, "QWE", 0, NULL), S117_E_NULL);
    assert_int_equal(s117_person_fact_count(NULL), 0);
    assert_int_equal(s117_person_fact_kind(NULL, 1), 0);
    assert_int_equal(s117_person_fact_parent(NULL, 1), 0);
}

/* Every kind can be added, with an order where it needs one and not elsewhere; ids count up. */
static void every_kind(void **state)
{
    host h;
    s117_person *person = person_of(&h);
    s117_fact order = added(person, S117_KIND_ORDER, 0), next = order + 1;

    (void)state;
    for (s117_kind kind = S117_KIND_BIRTH; kind <= S117_KIND_NHSE_SERVICE; kind++) {
        bool child = s117_kind_parent(kind) == S117_KIND_ORDER;
        s117_fact fact = NO_FACT;
        assert_int_equal(s117_person_add(person, kind, child ? 0 : order, &fact),
                         kind == S117_KIND_DESTINATION ? S117_OK : S117_E_PARENT);
        if (kind == S117_KIND_DESTINATION)
            next++;
        assert_int_equal(fact, kind == S117_KIND_DESTINATION ? next - 1 : NO_FACT);
        assert_int_equal(s117_person_add(person, kind, child ? order : 0, &fact), S117_OK);
        assert_int_equal(fact, next++);
        assert_int_equal(s117_person_fact_kind(person, fact), kind);
        assert_int_equal(s117_person_fact_parent(person, fact), child ? order : 0);
    }
    assert_int_equal(s117_person_fact_count(person), next - 1);
    assert_int_equal(s117_person_fact_kind(person, next), 0);
    assert_int_equal(s117_person_fact_kind(person, 0), 0);
    assert_int_equal(s117_person_fact_kind(person, -1), 0);
    assert_int_equal(s117_person_fact_parent(person, next), 0);
    free_person(&h, person);
}

/* What belongs to another fact is refused without it, and on a fact of another kind. */
static void other_parents(void **state)
{
    static const struct { s117_kind child, parent, other; } families[] = {
        {S117_KIND_NEED_FINDING, S117_KIND_NEED, S117_KIND_SERVICE}, {S117_KIND_PURPOSE, S117_KIND_SERVICE, S117_KIND_NEED},
        {S117_KIND_SHARE, S117_KIND_FUNDING, S117_KIND_ORDER}, {S117_KIND_MATTER, S117_KIND_PLANNING, S117_KIND_PLAN},
        {S117_KIND_PARTICIPANT, S117_KIND_PLANNING, S117_KIND_ORDER}, {S117_KIND_DISPUTE_STEP, S117_KIND_DISPUTE, S117_KIND_PLANNING},
    };
    host h;
    s117_person *person = person_of(&h);

    (void)state;
    for (size_t i = 0; i < sizeof families / sizeof families[0]; i++) {
        s117_fact parent = added(person, families[i].parent, 0), other = added(person, families[i].other, 0), fact = NO_FACT;
        assert_int_equal(s117_person_add(person, families[i].child, 0, &fact), S117_E_PARENT);
        assert_int_equal(s117_person_add(person, families[i].child, other, &fact), S117_E_PARENT);
        assert_int_equal(fact, NO_FACT);
        assert_int_equal(s117_person_add(person, families[i].child, parent, &fact), S117_OK);
        assert_int_equal(s117_person_fact_parent(person, fact), parent);
    }
    for (s117_kind kind = S117_KIND_PLANNING; kind <= S117_KIND_OFFER; kind++) /* the rest stand alone */
        if (s117_kind_parent(kind) == 0) {
            s117_fact fact = added(person, kind, 0);
            assert_int_equal(s117_person_add(person, kind, fact, &fact), S117_E_PARENT);
        }
    free_person(&h, person);
}

static void wrong_kinds_and_parents(void **state)
{
    host h;
    s117_person *person = person_of(&h);
    s117_fact birth = added(person, S117_KIND_BIRTH, 0), death = added(person, S117_KIND_DEATH, 0), fact = NO_FACT;
    picture before = picture_of(person), after;

    (void)state;
    assert_int_equal(s117_person_add(person, 0, 0, &fact), S117_E_CODE);
    assert_int_equal(s117_person_add(person, -1, 0, &fact), S117_E_CODE);
    assert_int_equal(s117_person_add(person, S117_KIND_OFFER + 1, 0, &fact), S117_E_CODE);
    assert_int_equal(s117_person_add(person, S117_KIND_LEAVE, birth, &fact), S117_E_PARENT);
    assert_int_equal(s117_person_add(person, S117_KIND_LEAVE, death + 1, &fact), S117_E_PARENT);
    assert_int_equal(s117_person_add(person, S117_KIND_LEAVE, -1, &fact), S117_E_PARENT);
    assert_int_equal(s117_person_add(person, S117_KIND_DESTINATION, death, &fact), S117_E_PARENT);
    assert_int_equal(s117_person_add(person, S117_KIND_BIRTH, 0, &fact), S117_E_DUPLICATE);
    assert_int_equal(s117_person_add(person, S117_KIND_DEATH, 0, &fact), S117_E_DUPLICATE);
    assert_int_equal(s117_person_add_birth(person, 0, &fact), S117_E_DUPLICATE);
    assert_int_equal(s117_person_add_death(person, 0, &fact), S117_E_DUPLICATE);
    assert_int_equal(fact, NO_FACT);
    after = picture_of(person);
    assert_pictures_equal(before, after);
    free(before.bytes);
    free(after.bytes);
    free_person(&h, person);
}

static void dates_of(const s117_person *person, s117_fact fact, s117_attribute attribute, s117_date earliest, s117_date latest)
{
    s117_date from = 77, to = 77;

    assert_int_equal(s117_person_get_date(person, fact, attribute, &from, &to), S117_OK);
    assert_int_equal(from, earliest);
    assert_int_equal(to, latest);
}

/* "a fact without dates is since ever and not ended" */
static void a_fact_without_dates(void **state)
{
    s117_person *person = plain_person();
    s117_fact fact = added(person, S117_KIND_ORDER, 0);

    (void)state;
    dates_of(person, fact, S117_FROM, S117_DATE_UNKNOWN, S117_DATE_OPEN);
    dates_of(person, fact, S117_TO, S117_DATE_OPEN, S117_DATE_OPEN);
    dates_of(person, fact, S117_QUASHED, S117_DATE_UNKNOWN, S117_DATE_OPEN);
    dates_of(person, fact, S117_ORIGINAL_FROM, S117_DATE_UNKNOWN, S117_DATE_OPEN);
    assert_int_equal(s117_person_get_code(person, fact, S117_POWER), S117_POWER_UNKNOWN);
    assert_null(s117_person_get_text(person, fact, S117_HOSPITAL));
    assert_int_equal(s117_person_recorded(person, fact), S117_DATE_UNKNOWN);
    assert_int_equal(s117_person_withdrawn(person, fact), S117_DATE_OPEN);
    s117_person_free(person);
}

/* The facts of JG, Worcestershire [2023] UKSC 31, as far as the adders go. */
static void typed_adders(void **state)
{
    s117_person *person = plain_person();
    s117_date first = day(2014, 3, 10), last = day(2014, 7, 1);
    s117_fact birth, death, home, stay, custody, ending;

    (void)state;
    assert_int_equal(s117_person_add_birth(person, day(1950, 2, 1), &birth), S117_OK);
    assert_int_equal(s117_person_add_death(person, day(2020, 2, 1), &death), S117_OK);
    assert_int_equal(s117_person_add_residence(person, "E10000034", S117_DATE_UNKNOWN, first, &home), S117_OK);
    assert_int_equal(s117_person_add_hospital_stay(person, "E06000030", first, last, &stay), S117_OK);
    assert_int_equal(s117_person_add_custody(person, S117_CUSTODY_REMAND, first, S117_DATE_OPEN, &custody), S117_OK);
    assert_int_equal(s117_person_add_ending(person, "QWE", last, &ending), S117_OK);

    dates_of(person, birth, S117_FROM, day(1950, 2, 1), day(1950, 2, 1));
    dates_of(person, death, S117_FROM, day(2020, 2, 1), day(2020, 2, 1));
    dates_of(person, home, S117_FROM, S117_DATE_UNKNOWN, S117_DATE_OPEN);
    dates_of(person, home, S117_TO, first, first);
    dates_of(person, stay, S117_FROM, first, first);
    dates_of(person, stay, S117_TO, last, last);
    dates_of(person, custody, S117_TO, S117_DATE_OPEN, S117_DATE_OPEN);
    dates_of(person, ending, S117_FROM, last, last);
    assert_string_equal(s117_person_get_text(person, home, S117_AREA), "E10000034");
    assert_string_equal(s117_person_get_text(person, stay, S117_AREA), "E06000030");
    assert_string_equal(s117_person_get_text(person, ending, S117_BODY), "QWE");
    assert_int_equal(s117_person_get_code(person, custody, S117_CUSTODY_KIND), S117_CUSTODY_REMAND);
    assert_int_equal(s117_person_fact_kind(person, birth), S117_KIND_BIRTH);
    assert_int_equal(s117_person_fact_kind(person, death), S117_KIND_DEATH);
    assert_int_equal(s117_person_fact_kind(person, custody), S117_KIND_CUSTODY);
    s117_person_free(person);
}

static void dates_of_typed_adders(void **state)
{
    s117_person *person = plain_person();
    s117_fact fact = NO_FACT;

    (void)state;
    assert_int_equal(s117_person_add_residence(person, NULL, S117_DATE_OPEN, S117_DATE_OPEN, &fact), S117_E_DATE);
    assert_int_equal(s117_person_add_residence(person, NULL, S117_DATE_MIN - 1, S117_DATE_OPEN, &fact), S117_E_DATE);
    assert_int_equal(s117_person_add_residence(person, NULL, 0, S117_DATE_MAX + 1, &fact), S117_E_DATE);
    assert_int_equal(s117_person_add_residence(person, NULL, 0, -1, &fact), S117_E_DATE_ORDER);
    assert_int_equal(s117_person_add_hospital_stay(person, NULL, 0, -1, &fact), S117_E_DATE_ORDER);
    assert_int_equal(s117_person_add_custody(person, 0, 0, -1, &fact), S117_E_DATE_ORDER);
    assert_int_equal(s117_person_add_birth(person, S117_DATE_OPEN, &fact), S117_E_DATE);
    assert_int_equal(s117_person_add_death(person, S117_DATE_MAX + 1, &fact), S117_E_DATE);
    assert_int_equal(s117_person_add_ending(person, "QWE", S117_DATE_OPEN, &fact), S117_E_DATE);
    assert_int_equal(s117_person_fact_count(person), 0);
    assert_int_equal(fact, NO_FACT);
    /* one day, since ever, and ended nobody knows when */
    assert_int_equal(s117_person_add_residence(person, NULL, 0, 0, &fact), S117_OK);
    assert_int_equal(s117_person_add_residence(person, NULL, S117_DATE_UNKNOWN, S117_DATE_MIN, &fact), S117_OK);
    assert_int_equal(s117_person_add_residence(person, NULL, S117_DATE_MAX, S117_DATE_UNKNOWN, &fact), S117_OK);
    dates_of(person, fact, S117_TO, S117_DATE_UNKNOWN, S117_DATE_OPEN);
    assert_int_equal(s117_person_add_ending(person, "QWE", S117_DATE_UNKNOWN, &fact), S117_OK);
    dates_of(person, fact, S117_FROM, S117_DATE_UNKNOWN, S117_DATE_OPEN);
    s117_person_free(person);
}

static void bodies_and_codes_of_typed_adders(void **state)
{
    s117_person *person = plain_person();
    s117_fact fact = NO_FACT;

    (void)state;
    assert_int_equal(s117_person_add_residence(person, "Swindon Borough", 0, 1, &fact), S117_E_BODY);
    assert_int_equal(s117_person_add_residence(person, "E123456789012345", 0, 1, &fact), S117_E_BODY);
    assert_int_equal(s117_person_add_hospital_stay(person, "E/1", 0, 1, &fact), S117_E_BODY);
    assert_int_equal(s117_person_add_ending(person, "\xff", 0, &fact), S117_E_BODY);
    assert_int_equal(s117_person_add_ending(person, "", 0, &fact), S117_E_BODY);
    assert_int_equal(s117_person_add_ending(person, NULL, 0, &fact), S117_E_NULL);
    assert_int_equal(s117_person_add_custody(person, S117_CUSTODY_SECURE_TRAINING + 1, 0, 1, &fact), S117_E_CODE);
    assert_int_equal(s117_person_add_custody(person, -1, 0, 1, &fact), S117_E_CODE);
    assert_int_equal(s117_person_fact_count(person), 0);
    assert_int_equal(fact, NO_FACT);
    assert_int_equal(s117_person_add_residence(person, "E12345678901234", 0, 1, &fact), S117_OK); /* 15 characters */
    assert_string_equal(s117_person_get_text(person, fact, S117_AREA), "E12345678901234");
    assert_int_equal(s117_person_add_residence(person, "", 0, 1, &fact), S117_OK);
    assert_null(s117_person_get_text(person, fact, S117_AREA));
    assert_int_equal(s117_person_add_hospital_stay(person, NULL, 0, 1, NULL), S117_OK);
    assert_int_equal(s117_person_add_birth(person, 0, NULL), S117_OK);
    s117_person_free(person);
}

/* ---- limits and memory -------------------------------------------------------------------------- */

static void limit(void **state)
{
    host h;
    s117_person *person = person_of(&h);
    s117_fact fact = NO_FACT;

    (void)state;
    for (int32_t i = 0; i < S117_FACTS_MAX; i++)
        if (s117_person_add(person, S117_KIND_RESIDENCE, 0, NULL) != S117_OK)
            fail();
    assert_int_equal(s117_person_add(person, S117_KIND_RESIDENCE, 0, &fact), S117_E_LIMIT);
    assert_int_equal(s117_person_add_birth(person, 0, &fact), S117_E_LIMIT);
    assert_int_equal(fact, NO_FACT);
    assert_int_equal(s117_person_fact_count(person), S117_FACTS_MAX);
    free_person(&h, person);
}

enum { ADDERS = 8 };

static s117_status add_nth(s117_person *person, int which, s117_fact *fact)
{
    static const char code[] = "E10000034";

    switch (which) {
    case 0: return s117_person_add_birth(person, 100, fact);
    case 1: return s117_person_add_death(person, 20000, fact);
    case 2: return s117_person_add_residence(person, code, 100, 200, fact);
    case 3: return s117_person_add_hospital_stay(person, code, 100, 200, fact);
    case 4: return s117_person_add_custody(person, S117_CUSTODY_POLICE, 100, 200, fact);
    case 5: return s117_person_add_ending(person, code, 300, fact);
    case 6: return s117_person_add(person, S117_KIND_ORDER, 0, fact);
    default: return s117_person_add(person, S117_KIND_LEAVE, 1, fact);
    }
}

/* Each adder, at every size of record where something has to grow, with every allocation failing in turn. */
static void nth_allocation_fails(void **state)
{
    (void)state;
    for (int which = 0; which < ADDERS; which++) {
        long failures = 0;
        for (int facts = 0; facts < 36; facts++) {
            host h;
            s117_person *person = person_of(&h);
            for (int i = 0; i <= facts / 2; i++)
                added(person, S117_KIND_ORDER, 0);
            for (int i = 0; i < facts - facts / 2; i++)
                assert_int_equal(s117_person_add_residence(person, "W06000015", i, i + 5, NULL), S117_OK);
            picture before = picture_of(person);
            s117_fact fact = NO_FACT;
            s117_status status = S117_E_MEMORY;
            for (long n = 0; status == S117_E_MEMORY; n++) {
                h.left = n;
                status = add_nth(person, which, &fact);
                if (status != S117_OK) {
                    assert_int_equal(status, S117_E_MEMORY);
                    assert_int_equal(fact, NO_FACT);
                    picture after = picture_of(person);
                    assert_pictures_equal(before, after);
                    free(after.bytes);
                    failures++;
                }
            }
            assert_int_equal(status, S117_OK);
            assert_int_equal(fact, facts + 2);
            free(before.bytes);
            h.left = -1;
            free_person(&h, person);
        }
        assert_true(failures > 0);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(new_and_free),
        cmocka_unit_test(foreign_handle),
        cmocka_unit_test(no_person),
        cmocka_unit_test(every_kind),
        cmocka_unit_test(other_parents),
        cmocka_unit_test(wrong_kinds_and_parents),
        cmocka_unit_test(a_fact_without_dates),
        cmocka_unit_test(typed_adders),
        cmocka_unit_test(dates_of_typed_adders),
        cmocka_unit_test(bodies_and_codes_of_typed_adders),
        cmocka_unit_test(limit),
        cmocka_unit_test(nth_allocation_fails),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
