/* A history over uncertain dates. Each combination of their days is one life, whose history is that of exact dates; what they give, day by
 * day, is put together. A determination puts together the same combinations on its one day, so that the two agree. */
#include "history.h"

typedef struct step {
    s117_date from;
    s117i_outcome outcome;
} step;

typedef struct steps { S117I_LIST(step, items); } steps;

typedef struct spread {
    s117i_recorder *r;
    s117i_examiner x;
    steps one, all, next;           /* of one combination, of those so far, and room to put the two together */
    const s117i_spell_answer *base; /* on the earliest days */
    uint32_t count, at;             /* the spell that covers the day */
} spread;

/* ---- one combination ------------------------------------------------------------------------------ */

static bool same_step(const s117i_outcome *a, const s117i_outcome *b)
{
    return a->since.earliest == b->since.earliest && a->since.latest == b->since.latest && s117i_outcome_same(a, b);
}

static void add_step(s117i_recorder *r, steps *list, s117_date day, const s117i_outcome *o)
{
    if (list->items_count > 0 && list->items[list->items_count - 1].from == day)
        list->items_count--;
    if (r->failed != S117_OK || (list->items_count > 0 && same_step(&list->items[list->items_count - 1].outcome, o)))
        return;
    S117I_ROOM(&r->history->memory, r->failed, list->items, list->items_count + 1);
    if (r->failed == S117_OK)
        list->items[list->items_count++] = (step){day, *o};
}

static void take(void *context, const s117i_life *life, const s117i_bodies *of, s117_date day)
{
    spread *s = context;
    s117i_outcome o = s117i_outcome_told(&s->x, life, &of->council, &of->nhs, &of->payer);
    add_step(s->r, &s->one, day, &o);
}

/* Both begin on the same day. */
static void put_together(spread *s)
{
    s->next.items_count = 0;
    for (uint32_t i = 0, n = 0; i < s->all.items_count || n < s->one.items_count;) {
        bool of_all = i < s->all.items_count && (n == s->one.items_count || s->all.items[i].from <= s->one.items[n].from);
        bool of_one = n < s->one.items_count && (i == s->all.items_count || s->one.items[n].from <= s->all.items[i].from);
        s117_date day = of_all ? s->all.items[i].from : s->one.items[n].from;
        i += of_all;
        n += of_one;
        s117i_outcome o = s->all.items[i - 1].outcome;
        s117i_outcome_merge(&o, &s->one.items[n - 1].outcome);
        add_step(s->r, &s->next, day, &o);
        if (s->r->failed != S117_OK)
            return;
    }
    steps swapped = s->all;
    s->all = s->next;
    s->next = swapped;
}

static void keep(s117i_examiner *x)
{
    spread *s = x->context;
    if (s->r->failed != S117_OK)
        return;
    s->one.items_count = 0;
    s117i_examiner_place(x);
    s117i_record_between(s->r, x->from, x->until);
    if (s->r->failed != S117_OK)
        return;
    if (s->all.items_count > 0) {
        put_together(s);
        return;
    }
    steps first = s->all;
    s->all = s->one;
    s->one = first;
}

/* ---- spells ----------------------------------------------------------------------------------------- */

static bool same_head(const s117i_spell_answer *spell, const s117i_outcome *o)
{
    s117i_outcome base = {.duty = spell->duty, .order = spell->order, .council = spell->council, .count = spell->council_count,
                          .nhs = spell->nhs.state, .nhs_who = spell->nhs.who, .payer = spell->payer.state, .payer_who = spell->payer.who};
    for (int32_t i = 0; i < spell->council_count; i++) {
        base.bodies[i] = spell->bodies[i];
        base.codes[i] = spell->codes[i];
    }
    return s117i_outcome_same(&base, o);
}

static void push(spread *s, s117_date day, const s117i_outcome *o)
{
    const s117i_spell_answer *base = &s->base[s->at];
    s117i_spell_answer spell = *base;
    if (!same_head(base, o)) {
        spell = (s117i_spell_answer){.rule = S117I_NO_RULE, .when = s117i_exact(day), .uncertain = true};
        spell.duty = o->duty;
        spell.order = o->order;
        spell.council = o->council;
        spell.council_count = o->count;
        spell.nhs = (s117i_spell_nhs){.state = o->nhs, .who = o->nhs_who};
        spell.payer = (s117i_spell_nhs){.state = o->payer, .who = o->payer_who};
        for (int32_t i = 0; i < o->count; i++) {
            spell.bodies[i] = o->bodies[i];
            spell.codes[i] = o->codes[i];
        }
    }
    if (spell.rule == S117I_NO_RULE && s->r->history->spells_count > 0) /* nothing opened it on the earliest days */
        spell.uncertain = true;
    spell.from = day;
    spell.since = o->since;
    s117i_push_spell(s->r, &spell);
}

/* The spells of one stretch of time. Where no combination can be, those of the earliest days. */
static void push_all(spread *s, s117_date from, s117_date until)
{
    const steps *all = &s->all;
    uint32_t n = 0;
    while (s->at + 1 < s->count && s->base[s->at + 1].from <= from)
        s->at++;
    for (s117_date day = from; day < until;) {
        s117_date next = until;
        while (n + 1 < all->items_count && all->items[n + 1].from <= day)
            n++;
        if (all->items_count > 0) {
            push(s, day, &all->items[n].outcome);
        } else {
            s117i_spell_answer spell = s->base[s->at];
            spell.from = day;
            s117i_push_spell(s->r, &spell);
        }
        if (n + 1 < all->items_count && all->items[n + 1].from < next)
            next = all->items[n + 1].from;
        if (s->at + 1 < s->count && s->base[s->at + 1].from < next)
            next = s->base[s->at + 1].from;
        day = next;
        while (s->at + 1 < s->count && s->base[s->at + 1].from <= day)
            s->at++;
    }
}

static void spread_over(spread *s)
{
    s117i_examiner *x = &s->x;
    s->r->context = s;
    x->each = keep;
    x->context = s;
    for (s117_date day = S117_DATE_MIN; s->r->failed == S117_OK && day < S117_DATE_OPEN; day = x->until) {
        s117i_examiner_settle(x, day);
        s->r->failed = x->r->failed;
        if (s->r->failed != S117_OK)
            break;
        s->all.items_count = 0;
        s->r->view = x->view;
        s->r->take = take;
        s117i_examiner_run(x);
        s->r->view = *x->asked;
        s->r->take = NULL;
        push_all(s, x->from, x->until);
    }
}

static void release(const s117i_memory *memory, steps *list)
{
    s117i_release(memory, list->items, list->items_room * sizeof *list->items);
}

void s117i_spread_spells(s117i_recorder *r)
{
    s117_history *h = r->history;
    s117i_ranges ranges = {.memory = h->memory};
    spread s = {.r = r, .base = h->spells, .count = h->spells_count};
    s117i_spell_answer *block = h->spells;
    uint32_t room = h->spells_room;
    r->view.as_at = S117_DATE_MAX;
    const s117i_view asked = r->view;
    if (r->failed != S117_OK || !s117i_has_uncertain(&r->view))
        return;
    h->spells = NULL;
    h->spells_count = h->spells_room = 0;
    s117i_examiner_open(&asked, &ranges, &s.x);
    r->failed = ranges.failed;
    spread_over(&s);
    s117i_examiner_close(&s.x);
    s117i_ranges_release(&ranges);
    release(&h->memory, &s.one);
    release(&h->memory, &s.all);
    release(&h->memory, &s.next);
    s117i_release(&h->memory, block, room * sizeof *block);
}
