/* A history over uncertain dates. The answer can change on the days on which anything in the record or the law may, ranges at both ends:
 * on each of them it is asked for as a determination asks, so that the two agree. */
#include "history.h"

typedef struct spread {
    s117i_recorder *r;
    const s117i_spell_answer *base; /* on the earliest days */
    uint32_t count, at;             /* the spell that covers the day */
} spread;

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

static void spell_on(spread *s, s117_date day)
{
    s117i_life life;
    s117i_view view = s->r->view;
    view.as_at = day;
    s117i_outcome o = s117i_outcome_on(&view, &life);
    if (s->r->failed == S117_OK)
        s->r->failed = s117i_over_ranges(&view, &o);
    const s117i_spell_answer *base = &s->base[s->at];
    s117i_spell_answer spell = *base;
    if (!same_head(base, &o)) {
        spell = (s117i_spell_answer){.rule = S117I_NO_RULE, .when = s117i_exact(day), .uncertain = true};
        spell.duty = o.duty;
        spell.order = o.order;
        spell.council = o.council;
        spell.council_count = o.count;
        spell.nhs = (s117i_spell_nhs){.state = o.nhs, .who = o.nhs_who};
        spell.payer = (s117i_spell_nhs){.state = o.payer, .who = o.payer_who};
        for (int32_t i = 0; i < o.count; i++) {
            spell.bodies[i] = o.bodies[i];
            spell.codes[i] = o.codes[i];
        }
    }
    spell.from = day;
    spell.since = o.since;
    s117i_push_spell(s->r, &spell);
}

static s117_date first_uncertain(const s117i_ranges *days)
{
    s117_date first = S117_DATE_OPEN;
    for (uint32_t i = 0; i < days->dates_count; i++)
        first = days->dates[i].low < first ? days->dates[i].low : first;
    return first;
}

static void spread_over(spread *s, const s117i_ranges *days)
{
    s117_date first = first_uncertain(days);
    uint32_t point = 0;
    while (point < days->points_count && days->points[point] < first)
        point++;
    for (uint32_t next = 0; next < s->count || point < days->points_count;) {
        bool of_spell = next < s->count && (point == days->points_count || s->base[next].from <= days->points[point]);
        s117_date day = of_spell ? s->base[next].from : days->points[point];
        if (of_spell)
            s->at = next++;
        if (point < days->points_count && days->points[point] == day)
            point++;
        if (of_spell && day < first)
            s117i_push_spell(s->r, &s->base[s->at]);
        else
            spell_on(s, day);
    }
}

void s117i_spread_spells(s117i_recorder *r)
{
    s117_history *h = r->history;
    s117i_ranges days = {.memory = h->memory, .all_points = true};
    spread s = {.r = r, .base = h->spells, .count = h->spells_count};
    s117i_spell_answer *block = h->spells;
    uint32_t room = h->spells_room;
    r->view.as_at = S117_DATE_MAX;
    if (r->failed != S117_OK || !s117i_has_uncertain(&r->view))
        return;
    h->spells = NULL;
    h->spells_count = h->spells_room = 0;
    s117i_list_uncertain(&r->view, &days);
    r->failed = days.failed;
    if (r->failed == S117_OK)
        spread_over(&s, &days);
    s117i_ranges_release(&days);
    s117i_release(&h->memory, block, room * sizeof *block);
}
