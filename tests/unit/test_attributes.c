/* Setting attributes and reading them back, recorded time and withdrawal: include/s117/person.h. */
#include "facts_help.h"

#include <stdio.h>

static s117_date earliest, latest;

static void expect_date(const s117_person *person, s117_fact fact, s117_attribute attribute, s117_date from, s117_date to)
{
    earliest = latest = 77;
    assert_int_equal(s117_person_get_date(person, fact, attribute, &earliest, &latest), S117_OK);
    assert_int_equal(earliest, from);
    assert_int_equal(latest, to);
}

enum { LAST_KIND = S117_KIND_OFFER, KINDS = LAST_KIND + 1, LAST_ATTRIBUTE = S117_RECORDS_FOR };

/* One fact of each kind; a parent comes before its children. */
static s117_person *full_person(s117_fact of[KINDS])
{
    s117_person *person = plain_person();

    for (s117_kind kind = S117_KIND_BIRTH; kind <= LAST_KIND; kind++)
        of[kind] = added(person, kind, s117_kind_parent(kind) ? of[s117_kind_parent(kind)] : 0);
    return person;
}

static int32_t nth_code(s117_list list, int32_t n)
{
    return s117_code_at(list, n % s117_code_count(list));
}

static void name_of(s117_kind kind, int32_t n, char text[32])
{
    snprintf(text, 32, "A%d-%d", (int)kind, (int)n);
}

static s117_status set_nth(s117_person *person, s117_fact fact, s117_kind kind, int32_t n)
{
    s117_attribute a = s117_attribute_at(kind, n);
    char text[32];

    name_of(kind, n, text);
    switch (s117_attribute_type(a)) {
    case S117_TYPE_DATE: return s117_person_set_date(person, fact, a, 1000 + n, 2000 + n);
    case S117_TYPE_TRI: case S117_TYPE_CODE: case S117_TYPE_FLAGS:
        return s117_person_set_code(person, fact, a, nth_code(s117_attribute_list(kind, a), n));
    case S117_TYPE_MONEY: case S117_TYPE_NUMBER: return s117_person_set_money(person, fact, a, 3000 + n);
    case S117_TYPE_FACT: return s117_person_set_fact(person, fact, a, 1 + n);
    default: return s117_person_set_text(person, fact, a, text);
    }
}

static void expect_nth(const s117_person *person, s117_fact fact, s117_kind kind, int32_t n)
{
    s117_attribute a = s117_attribute_at(kind, n);
    char text[32];

    name_of(kind, n, text);
    switch (s117_attribute_type(a)) {
    case S117_TYPE_DATE: expect_date(person, fact, a, 1000 + n, 2000 + n); break;
    case S117_TYPE_TRI: case S117_TYPE_CODE: case S117_TYPE_FLAGS:
        assert_int_equal(s117_person_get_code(person, fact, a), nth_code(s117_attribute_list(kind, a), n));
        break;
    case S117_TYPE_MONEY: case S117_TYPE_NUMBER: assert_int_equal(s117_person_get_money(person, fact, a), 3000 + n); break;
    case S117_TYPE_FACT: assert_int_equal(s117_person_get_fact(person, fact, a), 1 + n); break;
    default: assert_string_equal(s117_person_get_text(person, fact, a), text);
    }
}

/* Every attribute of every kind takes a value of its own, and none disturbs another. */
static void every_attribute(void **state)
{
    s117_fact of[KINDS];
    s117_person *person = full_person(of);

    (void)state;
    for (s117_kind kind = S117_KIND_BIRTH; kind <= LAST_KIND; kind++)
        for (int32_t i = 0; i < s117_attribute_count(kind); i++)
            assert_int_equal(set_nth(person, of[kind], kind, i), S117_OK);
    for (s117_kind kind = S117_KIND_BIRTH; kind <= LAST_KIND; kind++)
        for (int32_t i = 0; i < s117_attribute_count(kind); i++)
            expect_nth(person, of[kind], kind, i);
    s117_person_free(person);
}

/* Everything a kind lacks is refused, by name and by type, and reads as not recorded. */
static void attributes_of_another_kind_or_type(void **state)
{
    s117_fact of[KINDS];
    s117_person *person = full_person(of);
    picture before = picture_of(person), after;

    (void)state;
    for (s117_kind kind = S117_KIND_BIRTH; kind <= LAST_KIND; kind++) {
        for (s117_attribute a = -1; a < LAST_ATTRIBUTE + 2; a++) {
            s117_type type = s117_attribute_type(a);
            bool has = false;
            for (int32_t i = 0; i < s117_attribute_count(kind); i++)
                has = has || s117_attribute_at(kind, i) == a;
            if (!has || type != S117_TYPE_DATE) {
                assert_int_equal(s117_person_set_date(person, of[kind], a, 5, 5), S117_E_ATTRIBUTE);
                assert_int_equal(s117_person_get_date(person, of[kind], a, &earliest, &latest), S117_E_ATTRIBUTE);
                assert_int_equal(s117i_date(person, of[kind], a).earliest, S117_DATE_UNKNOWN);
            }
            if (!has || (type != S117_TYPE_TRI && type != S117_TYPE_CODE && type != S117_TYPE_FLAGS)) {
                assert_int_equal(s117_person_set_code(person, of[kind], a, 1), S117_E_ATTRIBUTE);
                assert_int_equal(s117_person_get_code(person, of[kind], a), 0);
            }
            if (!has || (type != S117_TYPE_BODY && type != S117_TYPE_TEXT)) {
                assert_int_equal(s117_person_set_text(person, of[kind], a, "x"), S117_E_ATTRIBUTE);
                assert_null(s117_person_get_text(person, of[kind], a));
            }
            if (!has || (type != S117_TYPE_MONEY && type != S117_TYPE_NUMBER)) {
                assert_int_equal(s117_person_set_money(person, of[kind], a, 1), S117_E_ATTRIBUTE);
                assert_int_equal(s117_person_get_money(person, of[kind], a), S117_MONEY_UNKNOWN);
            }
            if (!has || type != S117_TYPE_FACT) {
                assert_int_equal(s117_person_set_fact(person, of[kind], a, 1), S117_E_ATTRIBUTE);
                assert_int_equal(s117_person_get_fact(person, of[kind], a), 0);
            }
        }
    }
    after = picture_of(person);
    assert_pictures_equal(before, after);
    free(before.bytes);
    free(after.bytes);
    s117_person_free(person);
}

static void wrong_handles_and_facts(void **state)
{
    max_align_t room[64] = {0};
    s117_person *foreign = (s117_person *)room, *person = plain_person();
    s117_fact fact = added(person, S117_KIND_ORDER, 0);
    struct { s117_person *person; s117_fact fact; s117_status status; } bad[] = {
        {NULL, 1, S117_E_NULL}, {foreign, 1, S117_E_HANDLE}, {person, 0, S117_E_FACT}, {person, fact + 1, S117_E_FACT},
        {person, -1, S117_E_FACT}};

    (void)state;
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        s117_person *p = bad[i].person;
        s117_fact f = bad[i].fact;
        assert_int_equal(s117_person_set_date(p, f, S117_FROM, 1, 1), bad[i].status);
        assert_int_equal(s117_person_set_code(p, f, S117_POWER, 1), bad[i].status);
        assert_int_equal(s117_person_set_text(p, f, S117_REF, "a"), bad[i].status);
        assert_int_equal(s117_person_record(p, f, 1, "a"), bad[i].status);
        assert_int_equal(s117_person_withdraw(p, f, 1), bad[i].status);
        assert_int_equal(s117_person_get_date(p, f, S117_FROM, &earliest, &latest), bad[i].status);
        assert_int_equal(s117_person_get_code(p, f, S117_POWER), 0);
        assert_null(s117_person_get_text(p, f, S117_REF));
        assert_int_equal(s117_person_recorded(p, f), S117_DATE_UNKNOWN);
        assert_int_equal(s117_person_withdrawn(p, f), S117_DATE_OPEN);
    }
    assert_int_equal(s117_person_get_date(person, fact, S117_FROM, NULL, &latest), S117_E_NULL);
    assert_int_equal(s117_person_get_date(person, fact, S117_FROM, &earliest, NULL), S117_E_NULL);
    s117_person_free(person);
}

/* ---- dates -------------------------------------------------------------------------------------- */

static void ranges(void **state)
{
    static const struct { s117_date earliest, latest; s117_status from, to; } cases[] = {
        {100, 100, S117_OK, S117_OK},
        {100, 200, S117_OK, S117_OK},
        {S117_DATE_MIN, S117_DATE_MAX, S117_OK, S117_OK},
        {S117_DATE_UNKNOWN, S117_DATE_OPEN, S117_OK, S117_OK},
        {S117_DATE_UNKNOWN, 200, S117_OK, S117_OK},
        {100, S117_DATE_OPEN, S117_OK, S117_OK},
        {S117_DATE_OPEN, S117_DATE_OPEN, S117_E_DATE, S117_OK},
        {S117_DATE_OPEN, 100, S117_E_DATE, S117_E_DATE},
        {S117_DATE_UNKNOWN, S117_DATE_UNKNOWN, S117_E_DATE, S117_E_DATE},
        {100, S117_DATE_UNKNOWN, S117_E_DATE, S117_E_DATE},
        {S117_DATE_MIN - 1, 100, S117_E_DATE, S117_E_DATE},
        {100, S117_DATE_MAX + 1, S117_E_DATE, S117_E_DATE},
        {200, 100, S117_E_DATE_ORDER, S117_E_DATE_ORDER},
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        s117_person *person = plain_person();
        s117_fact fact = added(person, S117_KIND_ORDER, 0);
        assert_int_equal(s117_person_set_date(person, fact, S117_FROM, cases[i].earliest, cases[i].latest), cases[i].from);
        if (cases[i].from == S117_OK)
            expect_date(person, fact, S117_FROM, cases[i].earliest, cases[i].latest);
        else
            expect_date(person, fact, S117_FROM, S117_DATE_UNKNOWN, S117_DATE_OPEN);
        assert_int_equal(s117_person_set_date(person, fact, S117_FROM, S117_DATE_UNKNOWN, S117_DATE_OPEN), S117_OK);
        assert_int_equal(s117_person_set_date(person, fact, S117_TO, cases[i].earliest, cases[i].latest), cases[i].to);
        if (cases[i].to == S117_OK)
            expect_date(person, fact, S117_TO, cases[i].earliest, cases[i].latest);
        else
            expect_date(person, fact, S117_TO, S117_DATE_OPEN, S117_DATE_OPEN);
        s117_person_free(person);
    }
}

/* "an end that has not come" is for ends only */
static void which_dates_may_be_open(void **state)
{
    static const s117_attribute open[] = {S117_TO, S117_QUASHED, S117_RESTRICTION_ENDED, S117_EXPIRES};
    static const s117_attribute not_open[] = {S117_FROM, S117_APPLICATION, S117_ORIGINAL_FROM};
    s117_person *person = plain_person();
    s117_fact order = added(person, S117_KIND_ORDER, 0), ending = added(person, S117_KIND_ENDING, 0);

    (void)state;
    for (size_t i = 0; i < 4; i++)
        assert_int_equal(s117_person_set_date(person, order, open[i], S117_DATE_OPEN, S117_DATE_OPEN), S117_OK);
    for (size_t i = 0; i < 3; i++)
        assert_int_equal(s117_person_set_date(person, order, not_open[i], S117_DATE_OPEN, S117_DATE_OPEN), S117_E_DATE);
    assert_int_equal(s117_person_set_date(person, ending, S117_ASSESSED, S117_DATE_OPEN, S117_DATE_OPEN), S117_E_DATE);
    expect_date(person, order, S117_EXPIRES, S117_DATE_OPEN, S117_DATE_OPEN);
    s117_person_free(person);
}

/* An end that cannot be at or after its start is refused, whichever of the two is set last. */
static void ends_and_starts(void **state)
{
    s117_person *person = plain_person();
    s117_fact fact = added(person, S117_KIND_RESIDENCE, 0);

    (void)state;
    assert_int_equal(s117_person_set_date(person, fact, S117_FROM, 100, 200), S117_OK);
    assert_int_equal(s117_person_set_date(person, fact, S117_TO, 50, 99), S117_E_DATE_ORDER);
    expect_date(person, fact, S117_TO, S117_DATE_OPEN, S117_DATE_OPEN);
    assert_int_equal(s117_person_set_date(person, fact, S117_TO, 50, 100), S117_OK); /* both may be day 100 */
    assert_int_equal(s117_person_set_date(person, fact, S117_FROM, 101, 200), S117_E_DATE_ORDER);
    expect_date(person, fact, S117_FROM, 100, 200);
    assert_int_equal(s117_person_set_date(person, fact, S117_FROM, S117_DATE_UNKNOWN, 300), S117_OK);
    assert_int_equal(s117_person_set_date(person, fact, S117_TO, S117_DATE_UNKNOWN, S117_DATE_OPEN), S117_OK);
    assert_int_equal(s117_person_set_date(person, fact, S117_FROM, S117_DATE_MAX, S117_DATE_MAX), S117_OK);
    s117_person_free(person);
}

/* ---- codes -------------------------------------------------------------------------------------- */

static void codes(void **state)
{
    s117_fact of[KINDS];
    s117_person *person = full_person(of);
    s117_fact home = of[S117_KIND_RESIDENCE], ending = of[S117_KIND_ENDING];

    (void)state;
    assert_int_equal(s117_person_set_code(person, home, S117_CHOICE, S117_CHOICE_COURT), S117_OK);
    assert_int_equal(s117_person_set_code(person, home, S117_CHOICE, S117_CHOICE_IMPOSED + 1), S117_E_CODE);
    assert_int_equal(s117_person_set_code(person, home, S117_CHOICE, -1), S117_E_CODE);
    assert_int_equal(s117_person_set_code(person, home, S117_CHOICE, 256 + S117_CHOICE_OWN), S117_E_CODE);
    assert_int_equal(s117_person_get_code(person, home, S117_CHOICE), S117_CHOICE_COURT);
    assert_int_equal(s117_person_set_code(person, home, S117_CHOICE, 0), S117_OK);
    assert_int_equal(s117_person_get_code(person, home, S117_CHOICE), 0);
    assert_int_equal(s117_person_set_code(person, home, S117_SETTLED, S117_YES), S117_OK);
    assert_int_equal(s117_person_set_code(person, home, S117_SETTLED, 3), S117_E_CODE);
    assert_int_equal(s117_person_get_code(person, home, S117_SETTLED), S117_YES);
    assert_int_equal(s117_person_set_code(person, of[S117_KIND_CTO], S117_HOW_ENDED, S117_CTO_TRANSFERRED_OUT), S117_OK);
    assert_int_equal(s117_person_set_code(person, of[S117_KIND_LEAVE], S117_HOW_ENDED, S117_CTO_TRANSFERRED_OUT), S117_E_CODE);

    assert_int_equal(s117_person_set_code(person, ending, S117_GROUNDS, S117_GROUND_CHC | S117_GROUND_MEANS), S117_OK);
    assert_int_equal(s117_person_get_code(person, ending, S117_GROUNDS), 4096 + 256);
    assert_int_equal(s117_person_set_code(person, ending, S117_GROUNDS, 8192), S117_E_CODE);
    assert_int_equal(s117_person_set_code(person, ending, S117_GROUNDS, -1), S117_E_CODE);
    assert_int_equal(s117_person_get_code(person, ending, S117_GROUNDS), 4096 + 256);
    s117_person_free(person);
}

/* ---- texts -------------------------------------------------------------------------------------- */

static void texts(void **state)
{
    s117_person *person = plain_person();
    s117_fact stay = added(person, S117_KIND_HOSPITAL_STAY, 0);
    char most[S117_TEXT_MAX + 2];

    (void)state;
    memset(most, 'm', sizeof most);
    most[S117_TEXT_MAX] = '\0';
    assert_int_equal(s117_person_set_text(person, stay, S117_REF, most), S117_OK);
    assert_string_equal(s117_person_get_text(person, stay, S117_REF), most);
    most[S117_TEXT_MAX] = 'm';
    most[S117_TEXT_MAX + 1] = '\0';
    assert_int_equal(s117_person_set_text(person, stay, S117_REF, most), S117_E_TOO_LONG);
    assert_int_equal(s117_person_set_text(person, stay, S117_REF, "caf\xe9"), S117_E_TEXT);
    assert_int_equal(s117_person_set_text(person, stay, S117_REF, "line\nline"), S117_E_TEXT);
    assert_int_equal(strlen(s117_person_get_text(person, stay, S117_REF)), S117_TEXT_MAX);
    assert_int_equal(s117_person_set_text(person, stay, S117_HOSPITAL, "Ysbyty Gwynedd \xc3\xb4"), S117_OK);
    assert_string_equal(s117_person_get_text(person, stay, S117_HOSPITAL), "Ysbyty Gwynedd \xc3\xb4");
    assert_int_equal(s117_person_set_text(person, stay, S117_AREA, "W06000002"), S117_OK);
    assert_int_equal(s117_person_set_text(person, stay, S117_AREA, "Gwynedd, Wales"), S117_E_BODY);
    assert_int_equal(s117_person_set_text(person, stay, S117_AREA, "W060000020000000"), S117_E_BODY);
    assert_string_equal(s117_person_get_text(person, stay, S117_AREA), "W06000002");
    /* shorter, longer, gone, gone again, back */
    assert_int_equal(s117_person_set_text(person, stay, S117_AREA, "E1"), S117_OK);
    assert_string_equal(s117_person_get_text(person, stay, S117_AREA), "E1");
    assert_int_equal(s117_person_set_text(person, stay, S117_AREA, "E06000030"), S117_OK);
    assert_string_equal(s117_person_get_text(person, stay, S117_AREA), "E06000030");
    assert_int_equal(s117_person_set_text(person, stay, S117_AREA, NULL), S117_OK);
    assert_null(s117_person_get_text(person, stay, S117_AREA));
    assert_int_equal(s117_person_set_text(person, stay, S117_AREA, ""), S117_OK);
    assert_null(s117_person_get_text(person, stay, S117_AREA));
    assert_int_equal(s117_person_set_text(person, stay, S117_AREA, "E06000030"), S117_OK);
    assert_string_equal(s117_person_get_text(person, stay, S117_AREA), "E06000030");
    assert_string_equal(s117_person_get_text(person, stay, S117_HOSPITAL), "Ysbyty Gwynedd \xc3\xb4");
    assert_int_equal(s117_person_set_text(person, stay, S117_REF, NULL), S117_OK);
    assert_null(s117_person_get_text(person, stay, S117_REF));
    assert_string_equal(s117i_text(person, stay, S117_LOCALITY), "");
    assert_string_equal(s117i_text(person, stay, S117_BODY), "");
    s117_person_free(person);
}

/* The two parties and the area of a dispute are three texts, though AREA and BODY elsewhere share a place. */
static void dispute_texts(void **state)
{
    s117_person *person = plain_person();
    s117_fact dispute = added(person, S117_KIND_DISPUTE, 0);

    (void)state;
    assert_int_equal(s117_person_set_text(person, dispute, S117_BODY, "E06000030"), S117_OK);
    assert_int_equal(s117_person_set_text(person, dispute, S117_BODY_2, "E10000034"), S117_OK);
    assert_int_equal(s117_person_set_text(person, dispute, S117_AREA, "E06000054"), S117_OK);
    assert_string_equal(s117_person_get_text(person, dispute, S117_BODY), "E06000030");
    assert_string_equal(s117_person_get_text(person, dispute, S117_BODY_2), "E10000034");
    assert_string_equal(s117_person_get_text(person, dispute, S117_AREA), "E06000054");
    s117_person_free(person);
}

/* ---- recorded time ------------------------------------------------------------------------------ */

static void recorded_and_withdrawn(void **state)
{
    s117_person *person = plain_person();
    s117_fact fact = added(person, S117_KIND_RESIDENCE, 0);

    (void)state;
    assert_int_equal(s117_person_record(person, fact, 500, "form H3, 10 March 2014"), S117_OK);
    assert_int_equal(s117_person_recorded(person, fact), 500);
    assert_string_equal(s117_person_get_text(person, fact, S117_SOURCE), "form H3, 10 March 2014");
    assert_int_equal(s117_person_record(person, fact, 501, NULL), S117_OK);
    assert_string_equal(s117_person_get_text(person, fact, S117_SOURCE), "form H3, 10 March 2014");
    assert_int_equal(s117_person_record(person, fact, 502, "\xc3"), S117_E_TEXT);
    assert_int_equal(s117_person_record(person, fact, S117_DATE_OPEN, NULL), S117_E_DATE);
    assert_int_equal(s117_person_record(person, fact, S117_DATE_MAX + 1, NULL), S117_E_DATE);
    assert_int_equal(s117_person_recorded(person, fact), 501);

    assert_int_equal(s117_person_withdraw(person, fact, 500), S117_E_DATE_ORDER);
    assert_int_equal(s117_person_withdraw(person, fact, S117_DATE_UNKNOWN), S117_E_DATE);
    assert_int_equal(s117_person_withdraw(person, fact, S117_DATE_MIN - 1), S117_E_DATE);
    assert_int_equal(s117_person_withdrawn(person, fact), S117_DATE_OPEN);
    assert_int_equal(s117_person_withdraw(person, fact, 501), S117_OK);
    assert_int_equal(s117_person_withdrawn(person, fact), 501);
    assert_int_equal(s117_person_record(person, fact, 502, "note"), S117_E_DATE_ORDER);
    assert_string_equal(s117_person_get_text(person, fact, S117_SOURCE), "form H3, 10 March 2014");
    assert_int_equal(s117_person_record(person, fact, S117_DATE_UNKNOWN, ""), S117_OK);
    assert_int_equal(s117_person_recorded(person, fact), S117_DATE_UNKNOWN);
    assert_null(s117_person_get_text(person, fact, S117_SOURCE));
    assert_int_equal(s117_person_withdraw(person, fact, S117_DATE_MIN), S117_OK);
    assert_int_equal(s117_person_withdraw(person, fact, S117_DATE_OPEN), S117_OK);
    assert_int_equal(s117_person_withdrawn(person, fact), S117_DATE_OPEN);
    s117_person_free(person);
}

/* ---- memory ------------------------------------------------------------------------------------- */

/* With no memory at all, everything still works that the header does not give S117_E_MEMORY, and dates besides. */
static void changes_that_need_no_memory(void **state)
{
    host h;
    s117_person *person = person_of(&h);
    s117_fact order = added(person, S117_KIND_ORDER, 0);

    (void)state;
    h.left = 0;
    assert_int_equal(s117_person_set_date(person, order, S117_FROM, 100, 5020), S117_OK);
    assert_int_equal(s117_person_set_date(person, order, S117_TO, 5020, 6000), S117_OK);
    assert_int_equal(s117_person_set_date(person, order, S117_RESTRICTION_ENDED, 5500, 5500), S117_OK);
    assert_int_equal(person->event_count, 3);
    assert_int_equal(s117_person_set_code(person, order, S117_POWER, S117_POWER_S37_41), S117_OK);
    assert_int_equal(s117_person_record(person, order, 7000, NULL), S117_OK);
    assert_int_equal(s117_person_withdraw(person, order, 8000), S117_OK);
    assert_int_equal(person->event_count, 3);
    assert_int_equal(h.left, 0);
    h.left = -1;
    free_person(&h, person);
}

static void text_when_memory_fails(void **state)
{
    host h;
    s117_person *person = person_of(&h);
    s117_fact home = added(person, S117_KIND_RESIDENCE, 0);
    char text[101];
    const char *area;
    picture before, after;

    (void)state;
    memset(text, 't', 100);
    text[100] = '\0';
    assert_int_equal(s117_person_set_text(person, home, S117_AREA, "E06000030"), S117_OK);
    area = s117_person_get_text(person, home, S117_AREA);
    before = picture_of(person);
    h.left = 0;
    assert_int_equal(s117_person_set_text(person, home, S117_REF, text), S117_E_MEMORY);
    assert_int_equal(s117_person_record(person, home, 100, text), S117_E_MEMORY);
    after = picture_of(person);
    assert_pictures_equal(before, after);
    assert_ptr_equal(s117_person_get_text(person, home, S117_AREA), area); /* borrowed text did not move */
    h.left = 1;
    assert_int_equal(s117_person_record(person, home, 100, text), S117_OK);
    assert_string_equal(s117_person_get_text(person, home, S117_SOURCE), text);
    assert_string_equal(s117_person_get_text(person, home, S117_AREA), "E06000030");
    free(before.bytes);
    free(after.bytes);
    h.left = -1;
    free_person(&h, person);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_attribute),
        cmocka_unit_test(attributes_of_another_kind_or_type),
        cmocka_unit_test(wrong_handles_and_facts),
        cmocka_unit_test(ranges),
        cmocka_unit_test(which_dates_may_be_open),
        cmocka_unit_test(ends_and_starts),
        cmocka_unit_test(codes),
        cmocka_unit_test(texts),
        cmocka_unit_test(dispute_texts),
        cmocka_unit_test(recorded_and_withdrawn),
        cmocka_unit_test(changes_that_need_no_memory),
        cmocka_unit_test(text_when_memory_fails),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
