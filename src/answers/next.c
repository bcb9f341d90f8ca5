/* What is due: the obligations that are not kept yet, and what is owed back. */
#include "next.h"

#include <string.h>

#include "redress.h"

typedef struct collector {
    s117_next *next;
    const s117i_inspector *x;
} collector;

/* ---- one thing ------------------------------------------------------------------------------------ */

static s117_due_state state_of(const s117i_due_answer *item, s117_date today)
{
    if (item->by == S117_DATE_OPEN)
        return S117_DUE_NOW;
    return item->by < today ? S117_DUE_OVERDUE : S117_DUE_AHEAD;
}

static void keep_bodies(s117_next *n, const s117i_book *book, s117i_due_answer *item, const char *first, const char *second)
{
    const char *codes[2] = {*first ? first : second, *first ? second : ""};
    for (int32_t i = 0; i < 2; i++) {
        item->bodies[i] = s117i_tell(&n->told, codes[i]);
        item->names[i] = s117i_tell(&n->told, s117i_name_of_code(book, codes[i]));
    }
}

/* "Review of the package": the thing due, and what it is about. */
static void keep_sentence(s117_next *n, const s117i_book *book, s117i_due_answer *item)
{
    char text[S117I_SENTENCE_ROOM], name[S117I_FACT_ROOM];
    s117i_writer w = {text, sizeof text, 0};
    s117i_write_capital(&w, s117_code_words(S117_LIST_DUE, item->what));
    if (item->facts[0] != 0) {
        s117i_name_entry(book, item->facts[0], name, sizeof name);
        s117i_write(&w, ": ");
        s117i_write(&w, name);
    }
    s117i_write(&w, ".");
    s117i_write_end(&w);
    item->sentence = s117i_tell_written(&n->told, &w);
}

static void add(collector *c, s117i_due_answer *item)
{
    s117_next *n = c->next;
    item->state = state_of(item, n->as_at);
    item->days = item->by == S117_DATE_OPEN ? 0 : n->as_at - item->by;
    keep_sentence(n, c->x->in.book, item);
    if (n->told.failed == S117_OK)
        S117I_ROOM(&n->told.memory, n->told.failed, n->items, n->items_count + 1);
    if (n->told.failed == S117_OK)
        n->items[n->items_count++] = *item;
}

/* Who owes today acts today, whoever did when it arose. */
static void keep_doers(collector *c, s117i_due_answer *item, const s117i_obligation *o)
{
    const s117i_book *book = c->x->in.book;
    const s117i_standing *today = s117i_standing_on(book, c->next->as_at);
    const char *first = o->body, *second = o->other;
    if ((o->doer == S117_DOER_BOTH || o->doer == S117_DOER_COUNCIL) && *today->council_code)
        first = today->council_code;
    if (o->doer == S117_DOER_BOTH && *today->nhs_code)
        second = today->nhs_code;
    if (o->doer == S117_DOER_NHS && *today->payer_code)
        first = today->payer_code;
    keep_bodies(c->next, book, item, first, second);
}

static void take(void *context, const s117i_obligation *o)
{
    collector *c = context;
    s117_next *n = c->next;
    const s117i_book *book = c->x->in.book;
    if (!s117i_is_open(o, n->as_at))
        return;
    s117i_due_answer item = {.what = o->due, .since = o->since, .by = o->by, .rule = o->rule, .doer = o->doer, .amount = o->amount};
    memcpy(item.facts, o->facts, sizeof item.facts);
    keep_doers(c, &item, o);
    if (o->policy >= 0)
        item.policy = s117i_tell(&n->told, book->view.law->policies->items[o->policy].id);
    add(c, &item);
}

/* ---- what is owed back: CHG-13 -------------------------------------------------------------------- */

static void add_refunds(collector *c)
{
    s117_redress *redress = NULL;
    s117i_fail(&c->next->told.failed, s117i_redress_of(c->x, &redress));
    for (uint32_t i = 0; redress != NULL && i < redress->items_count; i++) {
        const s117i_item_answer *owed = &redress->items[i];
        if (!s117i_is_wrong_charge(owed) || owed->owed == 0)
            continue;
        s117i_due_answer item = {.what = S117_DUE_REFUND, .since = owed->from, .by = S117_DATE_OPEN, .rule = S117I_RULE_CHG_13, .doer = S117_DOER_CHARGER,
                                 .facts = {owed->fact}, .amount = owed->owed};
        keep_bodies(c->next, c->x->in.book, &item, s117i_told_text(&redress->told, owed->body), "");
        add(c, &item);
    }
    s117_redress_free(redress);
}

/* ---- in order ------------------------------------------------------------------------------------- */

static int32_t rank(s117_due_state state)
{
    return state == S117_DUE_OVERDUE ? 0 : state == S117_DUE_NOW ? 1 : 2;
}

static bool goes_before(const void *context, int32_t first, int32_t second)
{
    const s117_next *n = context;
    const s117i_due_answer *a = &n->items[first], *b = &n->items[second];
    if (a->state != b->state)
        return rank(a->state) < rank(b->state);
    if (a->by != b->by)
        return a->by < b->by;
    if (a->what != b->what)
        return a->what < b->what;
    if (a->since != b->since)
        return a->since < b->since;
    return strcmp(s117i_told_text(&n->told, a->sentence), s117i_told_text(&n->told, b->sentence)) < 0;
}

static void sort(s117_next *n)
{
    void *items = n->items;
    if (n->told.failed == S117_OK)
        n->told.failed = s117i_put_in_order(&n->told.memory, &items, n->items_count, n->items_room, sizeof n->items[0], goes_before, n);
    n->items = items;
}

/* ---- the call ------------------------------------------------------------------------------------- */

s117_status s117_next_new(const s117_engine *engine, const s117_person *person, s117_date as_at, const s117_question *question, s117_next **ret_next)
{
    s117i_inspector x;
    if (ret_next == NULL)
        return S117_E_NULL;
    s117_status status = s117i_inspect_open(engine, person, as_at, question, &x);
    if (status != S117_OK)
        return status;
    s117_next *n = s117i_allocate(&person->memory, sizeof *n);
    if (n != NULL) {
        collector c = {n, &x};
        s117i_listener listener = {&c, take, NULL};
        n->mark = S117I_NEXT_MARK;
        n->told.memory = person->memory;
        n->as_at = as_at;
        s117i_inspect(&x, &listener);
        add_refunds(&c);
        sort(n);
    }
    s117i_inspect_close(&x);
    if (n == NULL)
        return S117_E_MEMORY;
    status = n->told.failed;
    if (status != S117_OK)
        s117_next_free(n);
    else
        *ret_next = n;
    return status;
}

void s117_next_free(s117_next *n)
{
    if (n == NULL || n->mark != S117I_NEXT_MARK)
        return;
    s117i_memory memory = n->told.memory;
    s117i_told_free(&n->told);
    s117i_release(&memory, n->items, n->items_room * sizeof *n->items);
    s117i_release(&memory, n, sizeof *n);
}
