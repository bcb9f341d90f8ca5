/* Orders and what belongs to them: include/s117/order.h. */
#include "facts_help.h"

enum { NO_FACT = -7 };

static void expect_date(const s117_person *person, s117_fact fact, s117_attribute attribute, s117_date from, s117_date to)
{
    s117_date earliest = 77, latest = 77;

    assert_int_equal(s117_person_get_date(person, fact, attribute, &earliest, &latest), S117_OK);
    assert_int_equal(earliest, from);
    assert_int_equal(latest, to);
}

static void an_order(void **state)
{
    host h;
    s117_person *person = person_of(&h);
    s117_order *order = NULL, *second = NULL;
    s117_date from = day(2014, 3, 10), to = day(2014, 7, 1);

    (void)state;
    assert_int_equal(s117_person_add_order(person, S117_POWER_S3, from, &order), S117_OK);
    assert_int_equal(s117_person_add_order(person, S117_POWER_UNKNOWN, S117_DATE_UNKNOWN, &second), S117_OK);
    assert_int_equal(s117_person_add_order(person, S117_POWER_S2, from, NULL), S117_OK);
    assert_int_equal(s117_order_fact(order), 1);
    assert_int_equal(s117_order_fact(second), 2);
    assert_ptr_equal(s117_person_order(person, 1), order);
    assert_ptr_equal(s117_person_order(person, 2), second);
    assert_int_equal(s117_person_get_code(person, 1, S117_POWER), S117_POWER_S3);
    assert_int_equal(s117_person_get_code(person, 3, S117_POWER), S117_POWER_S2);
    expect_date(person, 1, S117_FROM, from, from);
    expect_date(person, 2, S117_FROM, S117_DATE_UNKNOWN, S117_DATE_OPEN);
    expect_date(person, 1, S117_TO, S117_DATE_OPEN, S117_DATE_OPEN);

    assert_int_equal(s117_order_end(order, to, S117_END_DISCHARGED), S117_OK);
    expect_date(person, 1, S117_TO, to, to);
    assert_int_equal(s117_person_get_code(person, 1, S117_HOW_ENDED), S117_END_DISCHARGED);
    assert_int_equal(s117_order_end(order, from - 1, S117_END_EXPIRED), S117_E_DATE_ORDER);
    assert_int_equal(s117_order_end(order, to, S117_END_STAYED_MCA + 1), S117_E_CODE);
    assert_int_equal(s117_order_end(order, to, -1), S117_E_CODE);
    assert_int_equal(s117_order_end(order, S117_DATE_MAX + 1, 0), S117_E_DATE);
    expect_date(person, 1, S117_TO, to, to);
    assert_int_equal(s117_person_get_code(person, 1, S117_HOW_ENDED), S117_END_DISCHARGED);
    assert_int_equal(s117_order_end(order, S117_DATE_UNKNOWN, S117_END_EXPIRED), S117_OK);
    expect_date(person, 1, S117_TO, S117_DATE_UNKNOWN, S117_DATE_OPEN);
    assert_int_equal(s117_order_end(order, S117_DATE_OPEN, 0), S117_OK);
    expect_date(person, 1, S117_TO, S117_DATE_OPEN, S117_DATE_OPEN);
    assert_int_equal(s117_person_get_code(person, 1, S117_HOW_ENDED), 0);
    free_person(&h, person);
}

static void an_order_refused(void **state)
{
    s117_person *person = plain_person();
    s117_order *order = NULL;

    (void)state;
    assert_int_equal(s117_person_add_order(NULL, S117_POWER_S3, 0, &order), S117_E_NULL);
    assert_int_equal(s117_person_add_order(person, S117_POWER_OTHER_ACT + 1, 0, &order), S117_E_CODE);
    assert_int_equal(s117_person_add_order(person, -1, 0, &order), S117_E_CODE);
    assert_int_equal(s117_person_add_order(person, 256 + S117_POWER_S3, 0, &order), S117_E_CODE);
    assert_int_equal(s117_person_add_order(person, S117_POWER_S3, S117_DATE_OPEN, &order), S117_E_DATE);
    assert_int_equal(s117_person_add_order(person, S117_POWER_S3, S117_DATE_MIN - 1, &order), S117_E_DATE);
    assert_null(order);
    assert_int_equal(s117_person_fact_count(person), 0);
    s117_person_free(person);
}

/* Orders added through person.h get their handle on demand; other facts have none. */
static void handles_on_demand(void **state)
{
    host h;
    s117_person *person = person_of(&h);
    s117_fact home = added(person, S117_KIND_RESIDENCE, 0), fact = added(person, S117_KIND_ORDER, 0);
    s117_order *order;

    (void)state;
    assert_null(s117_person_order(person, home));
    assert_null(s117_person_order(person, fact + 1));
    assert_null(s117_person_order(person, 0));
    assert_null(s117_person_order(NULL, fact));
    h.left = 0;
    assert_null(s117_person_order(person, fact));
    h.left = -1;
    order = s117_person_order(person, fact);
    assert_int_equal(s117_order_fact(order), fact);
    assert_ptr_equal(s117_person_order(person, fact), order);
    free_person(&h, person);
}

static void children(void **state)
{
    host h;
    s117_person *person = person_of(&h);
    s117_order *order = NULL;
    s117_fact leave = 0, cto = 0, recall = 0, discharge = 0, absence = 0;

    (void)state;
    assert_int_equal(s117_person_add_order(person, S117_POWER_S37_41, 100, &order), S117_OK);
    assert_int_equal(s117_order_add_leave(order, S117_LEAVE_RESIDENTIAL, 110, 120, &leave), S117_OK);
    assert_int_equal(s117_order_add_cto(order, 130, 140, S117_CTO_REVOKED, &cto), S117_OK);
    assert_int_equal(s117_order_add_recall(order, 137, 140, &recall), S117_OK);
    assert_int_equal(s117_order_add_conditional_discharge(order, 150, S117_DATE_OPEN, S117_CD_RECALLED, &discharge), S117_OK);
    assert_int_equal(s117_order_add_absence(order, S117_DATE_UNKNOWN, 170, &absence), S117_OK);

    assert_int_equal(s117_person_fact_kind(person, leave), S117_KIND_LEAVE);
    assert_int_equal(s117_person_fact_kind(person, cto), S117_KIND_CTO);
    assert_int_equal(s117_person_fact_kind(person, recall), S117_KIND_CTO_RECALL);
    assert_int_equal(s117_person_fact_kind(person, discharge), S117_KIND_CONDITIONAL_DISCHARGE);
    assert_int_equal(s117_person_fact_kind(person, absence), S117_KIND_ABSENCE);
    for (s117_fact fact = leave; fact <= absence; fact++)
        assert_int_equal(s117_person_fact_parent(person, fact), s117_order_fact(order));
    assert_int_equal(s117_person_get_code(person, leave, S117_LEAVE_KIND), S117_LEAVE_RESIDENTIAL);
    assert_int_equal(s117_person_get_code(person, leave, S117_HOW_ENDED), 0);
    assert_int_equal(s117_person_get_code(person, cto, S117_HOW_ENDED), S117_CTO_REVOKED);
    assert_int_equal(s117_person_get_code(person, discharge, S117_HOW_ENDED), S117_CD_RECALLED);
    expect_date(person, leave, S117_FROM, 110, 110);
    expect_date(person, leave, S117_TO, 120, 120);
    expect_date(person, cto, S117_FROM, 130, 130);
    expect_date(person, recall, S117_TO, 140, 140);
    expect_date(person, discharge, S117_TO, S117_DATE_OPEN, S117_DATE_OPEN);
    expect_date(person, absence, S117_FROM, S117_DATE_UNKNOWN, S117_DATE_OPEN);
    /* a CTO on a power that cannot have one is accepted here */
    assert_int_equal(s117_person_add_order(person, S117_POWER_S2, 200, &order), S117_OK);
    assert_int_equal(s117_order_add_cto(order, 210, S117_DATE_OPEN, 0, NULL), S117_OK);
    free_person(&h, person);
}

static void children_refused(void **state)
{
    s117_person *person = plain_person();
    s117_order *order = NULL;
    s117_fact fact = NO_FACT;

    (void)state;
    assert_int_equal(s117_person_add_order(person, S117_POWER_S3, 100, &order), S117_OK);
    assert_int_equal(s117_order_add_leave(order, S117_LEAVE_RESIDENTIAL + 1, 0, 1, &fact), S117_E_CODE);
    assert_int_equal(s117_order_add_leave(order, -1, 0, 1, &fact), S117_E_CODE);
    assert_int_equal(s117_order_add_cto(order, 0, 1, S117_CTO_TRANSFERRED_OUT + 1, &fact), S117_E_CODE);
    assert_int_equal(s117_order_add_conditional_discharge(order, 0, 1, S117_CD_RESTRICTION_ENDED + 1, &fact), S117_E_CODE);
    assert_int_equal(s117_order_add_leave(order, 0, S117_DATE_OPEN, S117_DATE_OPEN, &fact), S117_E_DATE);
    assert_int_equal(s117_order_add_recall(order, 0, S117_DATE_MAX + 1, &fact), S117_E_DATE);
    assert_int_equal(s117_order_add_cto(order, 5, 4, 0, &fact), S117_E_DATE_ORDER);
    assert_int_equal(s117_order_add_absence(order, 5, 4, &fact), S117_E_DATE_ORDER);
    assert_int_equal(fact, NO_FACT);
    assert_int_equal(s117_person_fact_count(person), 1);
    s117_person_free(person);
}

static void wrong_handles(void **state)
{
    max_align_t room[64] = {0};
    s117_order *foreign = (s117_order *)room, *order = NULL, gone;
    s117_person *person = plain_person();
    s117_fact fact = NO_FACT;
    struct { s117_order *order; s117_status status; } bad[3] = {
        {NULL, S117_E_NULL}, {foreign, S117_E_HANDLE}, {&gone, S117_E_HANDLE}};
    uint32_t mark;

    (void)state;
    assert_int_equal(s117_person_add_order(person, S117_POWER_S3, 100, &order), S117_OK);
    gone = *order;
    mark = person->mark;
    person->mark = 0; /* as after the person is gone */
    for (size_t i = 0; i < 3; i++) {
        assert_int_equal(s117_order_fact(bad[i].order), 0);
        assert_int_equal(s117_order_end(bad[i].order, 5, 0), bad[i].status);
        assert_int_equal(s117_order_add_leave(bad[i].order, 0, 5, 6, &fact), bad[i].status);
        assert_int_equal(s117_order_add_cto(bad[i].order, 5, 6, 0, &fact), bad[i].status);
        assert_int_equal(s117_order_add_recall(bad[i].order, 5, 6, &fact), bad[i].status);
        assert_int_equal(s117_order_add_conditional_discharge(bad[i].order, 5, 6, 0, &fact), bad[i].status);
        assert_int_equal(s117_order_add_absence(bad[i].order, 5, 6, &fact), bad[i].status);
    }
    assert_int_equal(s117_person_add_order(person, S117_POWER_S3, 100, &order), S117_E_HANDLE);
    assert_null(s117_person_order(person, 1));
    assert_int_equal(fact, NO_FACT);
    person->mark = mark;
    s117_person_free(person);
}

enum { ADDERS = 7 };

static s117_status add_nth(s117_person *person, s117_order *order, int which, s117_fact *fact)
{
    s117_order *added_order = NULL;
    s117_status status;

    switch (which) {
    case 0:
        status = s117_person_add_order(person, S117_POWER_S3, 5, &added_order);
        if (status == S117_OK)
            *fact = s117_order_fact(added_order);
        else
            assert_null(added_order);
        return status;
    case 1: return s117_order_add_leave(order, S117_LEAVE_OVERNIGHT, 110, 120, fact);
    case 2: return s117_order_add_cto(order, 110, 120, S117_CTO_REVOKED, fact);
    case 3: return s117_order_add_recall(order, 110, 120, fact);
    case 4: return s117_order_add_conditional_discharge(order, 110, 120, S117_CD_RECALLED, fact);
    case 5: return s117_order_add_absence(order, 110, 120, fact);
    default: return s117_person_add(person, S117_KIND_TRANSFER, s117_order_fact(order), fact);
    }
}

static void nth_allocation_fails(void **state)
{
    (void)state;
    for (int which = 0; which < ADDERS; which++) {
        long failures = 0;
        for (int facts = 1; facts < 18; facts++) {
            host h;
            s117_person *person = person_of(&h);
            s117_order *order = NULL;
            for (int i = 0; i < facts; i++)
                assert_int_equal(s117_person_add_order(person, S117_POWER_S3, i, &order), S117_OK);
            picture before = picture_of(person);
            s117_fact fact = NO_FACT;
            s117_status status = S117_E_MEMORY;
            for (long n = 0; status == S117_E_MEMORY; n++) {
                h.left = n;
                status = add_nth(person, order, which, &fact);
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
            assert_int_equal(fact, facts + 1);
            assert_int_equal(s117_order_fact(s117_person_order(person, facts)), facts);
            free(before.bytes);
            h.left = -1;
            free_person(&h, person);
        }
        assert_true(failures > 0);
    }
}

/* Ending an order changes what is there already. */
static void an_end_needs_no_memory(void **state)
{
    host h;
    s117_person *person = person_of(&h);
    s117_order *order = NULL;

    (void)state;
    assert_int_equal(s117_person_add_order(person, S117_POWER_S3, 100, &order), S117_OK);
    h.left = 0;
    assert_int_equal(s117_order_end(order, 200, S117_END_EXPIRED), S117_OK);
    assert_int_equal(person->event_count, 2);
    h.left = -1;
    free_person(&h, person);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_order),
        cmocka_unit_test(an_order_refused),
        cmocka_unit_test(handles_on_demand),
        cmocka_unit_test(children),
        cmocka_unit_test(children_refused),
        cmocka_unit_test(wrong_handles),
        cmocka_unit_test(nth_allocation_fails),
        cmocka_unit_test(an_end_needs_no_memory),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
