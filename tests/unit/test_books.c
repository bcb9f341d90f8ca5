/* What answers about services and money are made from (src/answers/books.c), and what they tell (told.c). */
#include "money_help.h"

#include "../../src/answers/books.h"

static s117i_books books;

static void open_knowing(s117_date known_by)
{
    s117_question question = {.size = sizeof question, .known_by = known_by};
    assert_int_equal(s117i_books_open(law, who, &question, &books), S117_OK);
}

static void open_books(void) { open_knowing(S117_DATE_OPEN); }

/* ---- the order of facts --------------------------------------------------------------------------- */

/* A line a fact: its kind, the row of its parent (-1: none), its days, an amount or label. The reference, which no order looks at, is the row. */
typedef struct row { s117_kind kind; int32_t parent; const char *from, *to; int64_t what; } row;
static const row rows[] = {
    {S117_KIND_NEED, -1, "2016-06-01", NULL, 0},
    {S117_KIND_NEED, -1, "2017-06-01", NULL, 0},
    {S117_KIND_SERVICE, -1, "2016-06-01", NULL, 1},
    {S117_KIND_SERVICE, -1, "2016-06-01", NULL, 2},
    {S117_KIND_SERVICE, -1, "2016-06-01", "2018-01-01", 1},
    {S117_KIND_SERVICE, -1, NULL, "2018-01-01", 1},
    {S117_KIND_PRICE, 2, "2016-06-01", NULL, 100},
    {S117_KIND_PRICE, 3, "2016-06-01", NULL, 100}, /* says the same, of another line */
    {S117_KIND_PRICE, 3, "2015-01-01", NULL, 100},
    {S117_KIND_PRICE, 5, "2017-06-01", NULL, 300},
    {S117_KIND_PRICE, 5, "2017-06-01", NULL, 200},
    {S117_KIND_FUNDING, -1, "2016-06-01", NULL, 100},
    {S117_KIND_FUNDING, -1, "2016-05-01", NULL, 100},
    {S117_KIND_SHARE, 11, NULL, NULL, 40},
    {S117_KIND_SHARE, 11, NULL, NULL, 60},
    {S117_KIND_SHARE, 12, NULL, NULL, 40},
    {S117_KIND_CHARGE, -1, "2017-01-01", "2018-01-01", 5},
    {S117_KIND_CHARGE, -1, "2017-01-01", "2017-06-01", 5},
};
enum { ROWS = sizeof rows / sizeof rows[0] };

static void enter(int32_t which, s117_fact *ids)
{
    const row *r = &rows[which];
    char ref[] = {(char)('A' + which), 0};
    if (ids[which] != 0)
        return;
    if (r->parent >= 0)
        enter(r->parent, ids);
    s117_fact fact = ids[which] = add(r->kind, r->parent >= 0 ? ids[r->parent] : 0, r->from, r->to);
    text(fact, S117_REF, ref);
    if (r->kind == S117_KIND_SERVICE)
        text(fact, S117_LABEL, r->what == 1 ? "one" : "two");
    if (r->kind == S117_KIND_PRICE || r->kind == S117_KIND_CHARGE)
        money(fact, S117_AMOUNT, r->what);
    if (r->kind == S117_KIND_SHARE)
        money(fact, S117_SHARE, r->what);
}

/* Every row, from `start` on in steps of `step` (prime to their number), among facts of the life. */
static void enter_all(int32_t start, int32_t step)
{
    s117_fact ids[ROWS] = {0};
    another_person();
    for (int32_t i = 0; i < ROWS; i++) {
        enter((start + i * step) % ROWS, ids);
        if (i == 3)
            plain_life(SWINDON);
    }
}

enum { LIFE = 2 }; /* a home and an order: they come before every row */

/* The rows, in order; the facts of the life, which have no reference, are in the book too. */
static void read_order(char *ret_order)
{
    int rows_seen = 0;
    for (uint32_t i = 0; i < books.fact_count; i++) {
        const char *ref = s117_person_get_text(who, books.facts[i], S117_REF);
        assert_int_equal(books.position[books.facts[i]], i);
        if (ref != NULL && rows_seen < ROWS)
            ret_order[rows_seen++] = ref[0];
    }
    assert_int_equal(rows_seen, ROWS);
    ret_order[ROWS] = 0;
}

static void the_order_is_that_of_content(void **state)
{
    static const int32_t steps[] = {1, 5, 7, 11, 13, 17};
    char first[ROWS + 1], order[ROWS + 1];
    (void)state;
    enter_all(0, 1);
    open_books();
    read_order(first);
    s117i_books_close(&books);
    for (int32_t start = 0; start < ROWS; start++)
        for (size_t i = 0; i < sizeof steps / sizeof steps[0]; i++) {
            enter_all(start, steps[i]);
            open_books();
            read_order(order);
            assert_string_equal(order, first);
            s117i_books_close(&books);
        }
}

/* By kind, then first day, then last; children by their parents' place, then their own day. */
static void the_order_is_by_day(void **state)
{
    char order[ROWS + 1];
    (void)state;
    enter_all(0, 1);
    open_books();
    read_order(order);
    assert_memory_equal(order, "AB", 2);       /* needs */
    assert_int_equal(order[2], 'F');           /* a line since ever */
    assert_int_equal(order[3], 'E');           /* the one that ends first */
    assert_true((order[4] == 'C' && order[5] == 'D') || (order[4] == 'D' && order[5] == 'C'));
    assert_int_equal(books.book.first[S117_KIND_SERVICE], LIFE + 2);
    assert_int_equal(books.book.first[S117_KIND_SERVICE + 1], LIFE + 6);
    assert_int_equal(books.book.first[S117_KIND_PRICE + 1] - books.book.first[S117_KIND_PRICE], 5);
    const char *prices = order + books.book.first[S117_KIND_PRICE] - LIFE;
    assert_true((prices[0] == 'J' && prices[1] == 'K') || (prices[0] == 'K' && prices[1] == 'J')); /* of F, the first line */
    assert_memory_equal(prices + 2, order[4] == 'C' ? "GIH" : "IHG", 3);
    const char *fundings = order + books.book.first[S117_KIND_FUNDING] - LIFE, *shares = order + books.book.first[S117_KIND_SHARE] - LIFE;
    assert_memory_equal(fundings, "ML", 2);
    assert_int_equal(shares[0], 'P'); /* of the earlier decision */
    assert_true((shares[1] == 'N' && shares[2] == 'O') || (shares[1] == 'O' && shares[2] == 'N'));
    assert_memory_equal(order + books.book.first[S117_KIND_CHARGE] - LIFE, "RQ", 2);
    assert_int_equal(books.book.first[S117_KIND_CHARGE + 1], LIFE + ROWS);
    assert_int_equal(books.book.first[S117I_LAST_KIND + 1], LIFE + ROWS);
    s117i_books_close(&books);
}

static void no_facts(void **state)
{
    (void)state;
    open_books();
    assert_int_equal(books.fact_count, 0);
    for (s117_kind kind = 0; kind <= S117I_LAST_KIND + 1; kind++)
        assert_int_equal(books.book.first[kind], 0);
    assert_int_equal(books.book.standing_count, 1);
    assert_int_equal(books.book.standings[0].owed, S117_NO);
    s117i_books_close(&books);
}

/* ---- what a question sees ------------------------------------------------------------------------- */

static bool sees(s117_fact fact)
{
    for (uint32_t i = 0; i < books.fact_count; i++)
        if (books.facts[i] == fact)
            return true;
    return false;
}

static void withdrawn_facts(void **state)
{
    s117_fact gone, kept, its_price, other_price;
    (void)state;
    plain_life(SWINDON);
    gone = line("ACC-RES", "2016-06-01", NULL);
    kept = line("ACC-RES", "2016-06-01", NULL);
    its_price = price(gone, 100, S117_PER_WEEK, NULL, NULL);
    other_price = price(kept, 100, S117_PER_WEEK, NULL, NULL);
    link_to(kept, S117_PART_OF, gone);
    assert_int_equal(s117_person_withdraw(who, gone, day_of("2018-01-01")), S117_OK);
    open_books();
    assert_false(sees(gone));
    assert_false(sees(its_price)); /* what belongs to it goes with it */
    assert_true(sees(kept));
    assert_true(sees(other_price));
    assert_int_equal(s117i_linked(&books.book, kept, S117_PART_OF, S117_KIND_SERVICE), 0);
    assert_true(s117i_bad_link(&books.book, kept, S117_PART_OF, S117_KIND_SERVICE));
    s117i_books_close(&books);
    open_knowing(day_of("2017-12-31"));
    assert_true(sees(gone));
    assert_true(sees(its_price));
    assert_int_equal(s117i_linked(&books.book, kept, S117_PART_OF, S117_KIND_SERVICE), gone);
    assert_false(s117i_bad_link(&books.book, kept, S117_PART_OF, S117_KIND_SERVICE));
    s117i_books_close(&books);
}

static void known_by(void **state)
{
    s117_fact service, first, second;
    (void)state;
    plain_life(SWINDON);
    service = line("ACC-RES", "2016-06-01", NULL);
    first = price(service, 100, S117_PER_WEEK, NULL, NULL);
    second = price(service, 200, S117_PER_WEEK, "2017-01-01", NULL);
    assert_int_equal(s117_person_record(who, second, day_of("2017-03-01"), NULL), S117_OK);
    open_knowing(day_of("2017-02-28"));
    assert_true(sees(service) && sees(first));
    assert_false(sees(second));
    s117i_books_close(&books);
    open_knowing(day_of("2017-03-01"));
    assert_true(sees(second));
    s117i_books_close(&books);
    assert_int_equal(s117_person_record(who, service, day_of("2017-04-01"), NULL), S117_OK);
    open_knowing(day_of("2017-03-31"));
    assert_false(sees(service) || sees(first) || sees(second)); /* a price of a line nobody knew of */
    assert_int_equal(books.fact_count, LIFE);
    s117i_books_close(&books);
}

/* ---- standings ------------------------------------------------------------------------------------ */

static void a_long_life(void)
{
    home(BOURNEMOUTH, "1999-01-01", NULL);
    s117_fact list = add(S117_KIND_REGISTRATION, 0, "1999-01-01", NULL);
    text(list, S117_NHS_BODY, "QVV"); /* Dorset */
    order(S117_POWER_S3, "2010-01-04", "2010-06-07", S117_END_DISCHARGED);
    stay(NULL, "2012-01-15", "2012-02-10");
    ending(BOURNEMOUTH, "2013-03-01");
    s117_fact second = order(S117_POWER_S3, "2014-03-10", "2014-09-10", S117_END_DISCHARGED);
    child(S117_KIND_CTO, second, "2014-07-01", "2014-09-10", S117_CTO_DISCHARGED);
    add(S117_KIND_DEATH, 0, "2024-11-05", NULL);
}

/* Every day of it, the books say what the history says. */
static void standings_are_the_history(void **state)
{
    s117_history *h = NULL;
    int32_t duties = 0;
    (void)state;
    a_long_life();
    assert_int_equal(s117_history_new(law, who, NULL, &h), S117_OK);
    assert_true(s117_history_count(h) >= 6);
    open_books();
    for (s117_date day = day_of("2009-12-01"); day < day_of("2025-02-01"); day++) {
        const s117i_standing *s = s117i_standing_on(&books.book, day);
        int32_t at = s117_history_find(h, day);
        bool council = s117_history_council(h, at) == S117_COUNCIL_DETERMINED, payer = s117_history_payer(h, at) == S117_NHS_DETERMINED;
        assert_true(s->from <= day && day < s->to);
        assert_int_equal(s->duty, s117_history_duty(h, at));
        duties |= 1 << s->duty;
        assert_int_equal(s->council_known, council);
        assert_string_equal(s->council_code, council ? s117_history_council_code(h, at, 0) : "");
        assert_int_equal(s->payer_known, payer);
        assert_string_equal(s->payer_code, payer ? s117_history_payer_code(h, at, 0) : "");
        bool owed = s->duty == S117_DUTY_ACTIVE || s->duty == S117_DUTY_INVALID_ENDING || s->duty == S117_DUTY_SUSPENDED || s->duty == S117_DUTY_DORMANT;
        assert_int_equal(s->owed, s->duty == S117_DUTY_UNCERTAIN ? S117_UNKNOWN : owed ? S117_YES : S117_NO);
    }
    assert_true((duties & (1 << S117_DUTY_ACTIVE)) != 0);
    assert_true((duties & (1 << S117_DUTY_ENTITLED_IN_HOSPITAL)) != 0);
    assert_true((duties & (1 << S117_DUTY_NOT_ELIGIBLE)) != 0);
    assert_int_equal(s117i_standing_on(&books.book, S117_DATE_MIN)->duty, S117_DUTY_NOT_ELIGIBLE);
    assert_non_null(s117i_standing_on(&books.book, S117_DATE_MAX));
    s117i_books_close(&books);
    s117_history_free(h);
}

/* ---- opening -------------------------------------------------------------------------------------- */

static void opening_refused(void **state)
{
    uint64_t room[2048] = {0};
    s117_question question = {.size = 4};
    (void)state;
    assert_int_equal(s117i_books_open(NULL, who, NULL, &books), S117_E_NULL);
    assert_int_equal(s117i_books_open(law, NULL, NULL, &books), S117_E_NULL);
    assert_int_equal(s117i_books_open((const s117_engine *)(const void *)room, who, NULL, &books), S117_E_HANDLE);
    assert_int_equal(s117i_books_open(law, (const s117_person *)(const void *)room, NULL, &books), S117_E_HANDLE);
    assert_int_equal(s117i_books_open(law, who, &question, &books), S117_E_STRUCT_SMALL);
    question = (s117_question){.size = sizeof question, .known_by = S117_DATE_INVALID};
    assert_int_equal(s117i_books_open(law, who, &question, &books), S117_E_DATE);
}

static void memory_runs_out(void **state)
{
    probe p = {0};
    s117_status status = S117_E_MEMORY;
    (void)state;
    person_on(&p);
    a_long_life();
    price(line("ACC-RES", "2016-06-01", NULL), 100, S117_PER_WEEK, NULL, NULL);
    long before = p.live, failures = -1;
    for (long n = 1; status == S117_E_MEMORY; n++, failures++) {
        p.fail_at = p.calls + n;
        status = s117i_books_open(law, who, NULL, &books);
        p.fail_at = 0;
        if (status != S117_OK)
            assert_int_equal(p.live, before);
    }
    assert_int_equal(status, S117_OK);
    assert_true(failures >= 5); /* three blocks for the facts, the history, the standings */
    s117i_books_close(&books);
    assert_int_equal(p.live, before);
    free_who(&p);
}

/* ---- what is told --------------------------------------------------------------------------------- */

static void texts_of_an_answer(void **state)
{
    s117i_told told = {.failed = S117_OK};
    uint32_t first, second;
    (void)state;
    told.memory = who->memory;
    assert_string_equal(s117i_told_text(&told, 0), "");
    assert_int_equal(s117i_tell(&told, ""), 0);
    first = s117i_tell(&told, "aftercare");
    second = s117i_tell(&told, "not aftercare");
    assert_int_not_equal(first, 0);
    assert_string_equal(s117i_told_text(&told, first), "aftercare");
    assert_string_equal(s117i_told_text(&told, second), "not aftercare");
    assert_string_equal(s117i_told_text(&told, 0), "");
    told.failed = S117_E_OVERFLOW;
    assert_int_equal(s117i_tell(&told, "too late"), 0);
    s117i_tell_gap(&told, 0, S117_GAP_NEED, 1);
    assert_int_equal(s117i_gaps_of(&told, 0), 0);
    s117i_told_free(&told);
}

/* What does not fit its room is cut, not lost. */
static void a_written_text(void **state)
{
    s117i_told told = {.failed = S117_OK};
    char room[8];
    s117i_writer w = {room, sizeof room, 0};
    (void)state;
    told.memory = who->memory;
    s117i_write(&w, "one two three");
    s117i_write_end(&w);
    assert_string_equal(s117i_told_text(&told, s117i_tell_written(&told, &w)), "one two");
    s117i_told_free(&told);
}

static void gaps_and_flaws(void **state)
{
    s117i_told told = {.failed = S117_OK};
    s117i_notes notes = {.gap_count = 0};
    s117_fact service;
    char text[400];
    s117i_writer w = {text, sizeof text, 0};
    (void)state;
    plain_life(SWINDON);
    service = line("ACC-RES", "2016-06-01", NULL);
    told.memory = who->memory;
    open_books();
    for (int again = 0; again < 2; again++) { /* each once */
        s117i_tell_gap(&told, 0, S117_GAP_NEED, service);
        s117i_tell_gap(&told, 0, S117_GAP_NEED, 0);
        s117i_tell_gap(&told, 1, S117_GAP_NEED, service);
        s117i_tell_flaw(&told, &books.book, 0, S117_FLAW_CHARGED, service, 0);
        s117i_tell_flaw(&told, &books.book, S117I_WHOLE, S117_FLAW_TWO_DECISIONS, 0, 0);
    }
    assert_int_equal(s117i_gaps_of(&told, 0), 2);
    assert_int_equal(s117i_gaps_of(&told, 1), 1);
    assert_int_equal(s117i_gaps_of(&told, S117I_WHOLE), 0);
    assert_int_equal(s117i_gap_of(&told, 1, 0)->fact, service);
    assert_int_equal(s117i_gap_of(&told, 0, 1)->fact, 0);
    assert_null(s117i_gap_of(&told, 0, 2));
    assert_null(s117i_gap_of(&told, 0, -1));
    assert_null(s117i_gap_of(&told, S117I_WHOLE, 0));
    assert_int_equal(s117i_flaws_of(&told, 0), 1);
    assert_int_equal(s117i_flaws_of(&told, S117I_WHOLE), 1);
    assert_null(s117i_flaw_of(&told, 0, 1));
    assert_null(s117i_flaw_of(&told, 0, -1));
    const char *sentence = s117i_told_text(&told, s117i_flaw_of(&told, S117I_WHOLE, 0)->sentence);
    assert_memory_equal(sentence, "A policy", strlen("A policy")); /* no fact: only policies can differ so */
    s117i_note_gap(&notes, S117_GAP_PRICE, service);
    s117i_note_flaw(&notes, S117_FLAW_NO_NEED, service, 0);
    s117i_tell_notes(&told, &books.book, 3, &notes);
    assert_int_equal(s117i_gap_of(&told, 3, 0)->what, S117_GAP_PRICE);
    assert_int_equal(s117i_flaw_of(&told, 3, 0)->what, S117_FLAW_NO_NEED);
    s117i_write_gaps(&w, &told, 7, "Missing\n");
    s117i_write_flaws(&w, &told, 7, "Wrong\n");
    assert_int_equal(w.length, 0); /* no heading over nothing */
    s117i_write_gaps(&w, &told, 3, "Missing\n");
    s117i_write_end(&w);
    assert_memory_equal(text, "Missing\n  - ", 12);
    s117i_told_free(&told);
    s117i_books_close(&books);
}

/* Its label, else its name in the catalogue, else its code, else "service". */
static void the_name_of_a_line(void **state)
{
    s117_fact service, nameless;
    char name[64];
    (void)state;
    service = line("ACC-RES", "2016-06-01", NULL);
    nameless = line(NULL, NULL, NULL);
    open_books();
    assert_string_equal(s117i_line_name(&books.book, nameless), "service");
    assert_string_equal(s117i_line_name(&books.book, service), "residential care home");
    text(service, S117_CATALOGUE, "NO-SUCH");
    assert_string_equal(s117i_line_name(&books.book, service), "NO-SUCH");
    text(service, S117_LABEL, "Elm House");
    assert_string_equal(s117i_line_name(&books.book, service), "Elm House");
    assert_int_equal(s117i_name_entry(&books.book, service, name, sizeof name), strlen("Elm House"));
    assert_string_equal(name, "Elm House");
    assert_string_equal(s117i_name_of_code(&books.book, SWINDON), "Swindon Borough Council");
    assert_string_equal(s117i_name_of_code(&books.book, "X99"), "X99");
    assert_string_equal(s117i_name_of_code(&books.book, ""), "");
    s117i_books_close(&books);
}

int main(void)
{
    const struct CMUnitTest tests[] = {TEST(the_order_is_that_of_content), TEST(the_order_is_by_day), TEST(no_facts), TEST(withdrawn_facts),
                                       TEST(known_by), TEST(standings_are_the_history), TEST(opening_refused), TEST(memory_runs_out),
                                       TEST(texts_of_an_answer), TEST(a_written_text), TEST(gaps_and_flaws), TEST(the_name_of_a_line)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
