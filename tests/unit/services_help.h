/* One rule asked of one line on one day: the books are opened afresh for each question. On top of money_help.h. */
#ifndef SERVICES_HELP_H
#define SERVICES_HELP_H

#include "money_help.h"
#include "../../src/answers/books.h"
#include "../../src/facts/record.h"

#define HULL "E06000010" /* CCG 03F, from 1 July 2022 board QOQ */
#define CARDIFF_BOARD "W11000029"

static s117i_books books;
static bool is_open;
static s117_question asked_with;
static s117i_notes notes;
static s117i_judged judged;

static inline const s117i_book *book(void)
{
    if (is_open)
        s117i_books_close(&books);
    asked_with.size = sizeof asked_with;
    is_open = s117i_books_open(law, who, &asked_with, &books) == S117_OK;
    assert_true(is_open);
    return &books.book;
}

/* ---- the life ------------------------------------------------------------------------------------ */

static inline void born(const char *on) { add(S117_KIND_BIRTH, 0, on, NULL); }

/* At home there since 2009; section 3 from January 2012 to June 2012: aftercare is owed from 1 June 2012. */
static inline void owed_by(const char *area, const char *nhs_body)
{
    s117_fact home_there = home(area, "2009-01-01", NULL), list = add(S117_KIND_REGISTRATION, 0, "2009-01-01", NULL);
    text(home_there, S117_NHS_BODY, nhs_body);
    text(list, S117_NHS_BODY, nhs_body);
    s117_fact s3 = order(S117_POWER_S3, "2012-01-02", "2012-06-01", S117_END_DISCHARGED);
    when(s3, S117_APPLICATION, "2012-01-02");
    code(s3, S117_ARRANGED_BY, S117_ARRANGED_LOCAL);
}

static inline void in_hull(void)
{
    owed_by(HULL, "03F");
    born("1980-05-05");
}

static inline void in_cardiff(void)
{
    owed_by(CARDIFF, CARDIFF_BOARD);
    born("1980-05-05");
}

static inline s117_fact need_of(int32_t disorder, s117_tri reduces_risk)
{
    s117_fact need = add(S117_KIND_NEED, 0, "2009-01-01", NULL);
    code(need, S117_DISORDER, disorder);
    code(need, S117_REDUCES_RISK, reduces_risk);
    return need;
}

/* A line since 2010 that meets a need of these findings. */
static inline s117_fact given(const char *catalogue, int32_t disorder, s117_tri reduces_risk)
{
    s117_fact service = line(catalogue, "2010-01-01", NULL);
    meets(service, need_of(disorder, reduces_risk), NULL, NULL);
    return service;
}

static inline s117_fact aftercare(const char *catalogue) { return given(catalogue, S117_DISORDER_SAME, S117_YES); }
static inline s117_fact other_care(const char *catalogue) { return given(catalogue, S117_DISORDER_NONE, S117_NO); }
static inline s117_fact unclear_care(const char *catalogue) { return given(catalogue, 0, S117_YES); }

/* ---- asking -------------------------------------------------------------------------------------- */

static inline const s117i_book *judge(s117_fact service, const char *on)
{
    const s117i_book *b = book();
    notes = (s117i_notes){.gap_count = 0};
    s117i_judge_line(b, service, day_of(on), &judged, &notes);
    return b;
}

static inline bool has_gap(int32_t what, s117_fact fact)
{
    for (int32_t i = 0; i < notes.gap_count; i++)
        if (notes.gaps[i].what == what && notes.gaps[i].fact == fact)
            return true;
    return false;
}

static inline bool has_flaw(int32_t what, s117_fact first)
{
    for (int32_t i = 0; i < notes.flaw_count; i++)
        if (notes.flaws[i].what == what && notes.flaws[i].facts[0] == first)
            return true;
    return false;
}

static inline bool any_flaw(int32_t what)
{
    for (int32_t i = 0; i < notes.flaw_count; i++)
        if (notes.flaws[i].what == what)
            return true;
    return false;
}

static inline bool goes_through(int32_t point) { return (notes.points >> point & 1) != 0; }

#define IS(service, on, what, by)             \
    do {                                      \
        judge(service, on);                   \
        assert_int_equal(judged.status, what); \
        assert_int_equal(judged.rule, by);    \
    } while (0)
#define IS_AFTERCARE(service, on) IS(service, on, S117_LINE_AFTERCARE, S117I_RULE_CHG_1)
#define IS_UNDETERMINED(service, on) IS(service, on, S117_LINE_UNDETERMINED, S117I_NO_RULE)
#define IS_OTHER(service, on, fails)           \
    do {                                       \
        IS(service, on, S117_LINE_NOT_AFTERCARE, S117I_RULE_CHG_2); \
        assert_int_equal(judged.limb, fails);  \
    } while (0)
#define IS_HOUSING(service, on)                \
    do {                                       \
        IS(service, on, S117_LINE_NOT_AFTERCARE, S117I_RULE_CHG_4); \
        assert_int_equal(judged.limb, S117I_LIMB_HOUSING); \
    } while (0)

/* ---- a test -------------------------------------------------------------------------------------- */

static inline int start(void **state)
{
    asked_with = (s117_question){.known_by = S117_DATE_OPEN};
    return begin(state);
}

static inline int stop(void **state)
{
    if (is_open)
        s117i_books_close(&books);
    is_open = false;
    return finish(state);
}

/* The record starts again; the books of the one before are closed first. */
static inline void somebody_else(void)
{
    if (is_open)
        s117i_books_close(&books);
    is_open = false;
    another_person();
}

#define ASKED(function) cmocka_unit_test_setup_teardown(function, start, stop)

#endif
