#include "inspect.h"

#include <string.h>

#include "redress.h"

/* ---- opening -------------------------------------------------------------------------------------- */

static s117_status find_stretches(s117i_inspector *x)
{
    const s117i_book *book = &x->books.book;
    x->stretch_room = book->standing_count + 1;
    x->stretches = s117i_allocate(&x->memory, x->stretch_room * sizeof *x->stretches);
    if (x->stretches == NULL)
        return S117_E_MEMORY;
    x->in.stretch_count = s117i_find_stretches(book, x->in.to, x->stretches);
    x->in.stretches = x->stretches;
    return S117_OK;
}

static s117_status find_reach(s117i_inspector *x)
{
    const s117i_book *book = &x->books.book;
    x->reach = s117i_allocate(&x->memory, (x->books.fact_count + 1) * sizeof *x->reach);
    if (x->reach == NULL)
        return S117_E_MEMORY;
    for (uint32_t i = 0; i < x->books.fact_count; i++) {
        bool first = i == book->first[s117i_entry(book, book->facts[i])->kind];
        s117_date end = s117i_ends(book, book->facts[i]);
        x->reach[i] = first || end > x->reach[i - 1] ? end : x->reach[i - 1];
    }
    x->in.reach = x->reach;
    return S117_OK;
}

static s117i_ended ended_of(const s117i_ending_answer *e)
{
    s117i_ended one = {.fact = e->tried.fact, .on = e->on, .epoch = e->tried.epoch, .verdict = e->verdict, .nhs = e->tried.nhs, .provider = e->tried.provider,
                       .old_assessment = e->tried.old_assessment, .stands = e->tried.stands == S117_YES, .unmet = s117i_unmet_words(&e->tried)};
    one.council = !e->tried.nhs && !e->tried.provider;
    for (int32_t i = 0; i < e->broken_count; i++)
        one.broken[one.broken_count++] = e->broken[i];
    return one;
}

_Static_assert((int32_t)S117I_ENDED_RULES == (int32_t)S117I_BROKEN_MAX, "as many rules as a purported ending may break");

static s117_status keep_endings(s117i_inspector *x)
{
    x->ended_count = x->answer->endings_count;
    x->ended = s117i_allocate(&x->memory, (x->ended_count + 1) * sizeof *x->ended);
    if (x->ended == NULL)
        return S117_E_MEMORY;
    for (uint32_t i = 0; i < x->ended_count; i++)
        x->ended[i] = ended_of(&x->answer->endings[i]);
    return S117_OK;
}

static bool any_restricted(const s117i_book *book)
{
    for (uint32_t i = book->first[S117_KIND_ORDER]; i < book->first[S117_KIND_ORDER + 1]; i++)
        if ((s117i_order_traits(&book->view, book->facts[i]) & S117I_RESTRICTED) != 0)
            return true;
    return false;
}

s117_status s117i_inspect_open(const s117_engine *engine, const s117_person *person, s117_date to, const s117_question *question, s117i_inspector *ret)
{
    s117i_inspector *x = ret;
    *x = (s117i_inspector){.engine = engine, .question = question};
    if (!s117i_is_day(to) || to < S117I_ACT_1983)
        return engine != NULL && person != NULL ? S117_E_DATE : S117_E_NULL;
    s117_status status = s117i_books_open(engine, person, question, &x->books);
    if (status != S117_OK)
        return status;
    x->memory = person->memory;
    x->in.book = &x->books.book;
    x->in.to = to;
    x->in.restricted = any_restricted(&x->books.book);
    status = s117i_answer_briefly(engine, person, to, question, &x->answer);
    if (status == S117_OK)
        status = find_stretches(x);
    if (status == S117_OK)
        status = find_reach(x);
    if (status == S117_OK)
        status = keep_endings(x);
    if (status != S117_OK)
        s117i_inspect_close(x);
    return status;
}

void s117i_inspect_close(s117i_inspector *x)
{
    s117i_release(&x->memory, x->ended, (x->ended_count + 1) * sizeof *x->ended);
    s117i_release(&x->memory, x->reach, (x->books.fact_count + 1) * sizeof *x->reach);
    s117i_release(&x->memory, x->stretches, x->stretch_room * sizeof *x->stretches);
    s117_determination_free(x->answer);
    s117i_books_close(&x->books);
}

/* ---- going over ----------------------------------------------------------------------------------- */

/* The valid ending after which the person soon was in hospital again (END-10); 0. */
static s117_fact relapse_after(const s117i_inspector *x)
{
    s117_fact last = 0;
    for (uint32_t i = 0; i < x->ended_count; i++)
        if (x->ended[i].verdict == S117_ENDING_VALID)
            last = x->ended[i].fact;
    for (uint32_t i = 0; i < x->answer->findings_count; i++)
        if (x->answer->findings[i].code == S117_FINDING_REINSTATE)
            return last;
    return 0;
}

void s117i_inspect(s117i_inspector *x, const s117i_listener *listener)
{
    x->in.listener = listener;
    s117i_registered(&x->in);
    s117i_planning(&x->in);
    s117i_plans(&x->in);
    s117i_follow_up(&x->in);
    s117i_reviews(&x->in);
    s117i_endings_left(&x->in, x->ended, x->ended_count, relapse_after(x));
    s117i_disputes(&x->in);
    s117i_offers(&x->in);
}

/* ---- what is owed back ---------------------------------------------------------------------------- */

static bool has_any(const s117i_book *book, s117_kind kind) { return book->first[kind] < book->first[kind + 1]; }

s117_status s117i_redress_of(const s117i_inspector *x, s117_redress **ret)
{
    const s117i_book *book = x->in.book;
    s117_reckoning how = {.size = sizeof how};
    *ret = NULL;
    if (!has_any(book, S117_KIND_CHARGE) && !has_any(book, S117_KIND_TOP_UP) && !has_any(book, S117_KIND_BODY_PAYMENT))
        return S117_OK;
    if (x->question != NULL) {
        how.known_by = x->question->known_by;
        how.law_as_at = x->question->law_as_at;
        how.options = x->question->options;
    }
    return s117_redress_new(x->engine, book->view.person, x->in.to, &how, ret);
}

/* ---- order ---------------------------------------------------------------------------------------- */

s117_status s117i_put_in_order(const s117i_memory *memory, void **items, uint32_t count, uint32_t room, size_t item, s117i_order *before, const void *context)
{
    if (count < 2)
        return S117_OK;
    int32_t *order = s117i_allocate(memory, count * sizeof *order);
    char *sorted = s117i_allocate(memory, room * item);
    s117_status status = order != NULL && sorted != NULL ? S117_OK : S117_E_MEMORY;
    for (uint32_t i = 0; status == S117_OK && i < count; i++)
        order[i] = (int32_t)i;
    if (status == S117_OK)
        s117i_sort_numbers(order, count, before, context);
    for (uint32_t i = 0; status == S117_OK && i < count; i++)
        memcpy(sorted + i * item, (const char *)*items + (size_t)order[i] * item, item);
    s117i_release(memory, order, count * sizeof *order);
    s117i_release(memory, status == S117_OK ? *items : sorted, room * item);
    if (status == S117_OK)
        *items = sorted;
    return status;
}
