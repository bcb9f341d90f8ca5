/* A life as spells: the same sweep, reported day by day; councils looked up once a spell and where the register changes. */
#include "history.h"
#include <string.h>

typedef s117i_recorder recorder;

static uint32_t keep_text(recorder *r, const char *text)
{
    s117_history *h = r->history;
    uint32_t length = 0, at = h->pool_count;
    while (text[length] != 0)
        length++;
    if (r->failed == S117_OK)
        S117I_ROOM(&h->memory, r->failed, h->pool, at + length + 1);
    if (r->failed != S117_OK)
        return 0;
    for (uint32_t i = 0; i <= length; i++)
        h->pool[at + i] = text[i];
    h->pool_count = at + length + 1;
    return at;
}

/* ---- one spell ---------------------------------------------------------------------------------- */

static void fill_spell(const s117i_life *life, s117_date from, const s117i_bodies *of, s117i_spell_answer *spell)
{
    const s117i_responsible_body *body = &of->council;
    *spell = (s117i_spell_answer){.from = from, .duty = life->status, .since = s117i_since(life), .order = life->duty.order,
                                  .council = body->state, .council_count = body->count, .rule = life->cause.rule, .cause = life->cause.rule,
                                  .fact = life->cause.fact, .when = life->cause.when};
    spell->nhs = (s117i_spell_nhs){.state = of->nhs.state, .who = of->nhs.who};
    spell->payer = (s117i_spell_nhs){.state = of->payer.state, .who = of->payer.who};
    for (int32_t i = 0; i < body->count; i++) {
        spell->bodies[i] = body->bodies[i];
        spell->codes[i] = body->codes[i];
    }
}

static bool same_nhs(const s117i_spell_nhs *a, const s117i_spell_nhs *b)
{
    return a->state == b->state && s117i_same_candidates(&a->who, &b->who);
}

static bool same_council(const s117i_spell_answer *a, const s117i_spell_answer *b)
{
    if (a->council != b->council || a->council_count != b->council_count)
        return false;
    for (int32_t i = 0; i < a->council_count; i++)
        if (a->bodies[i] != b->bodies[i] || (a->bodies[i] < 0 && strcmp(a->codes[i], b->codes[i]) != 0))
            return false;
    return true;
}

static bool same_answer(const s117i_spell_answer *a, const s117i_spell_answer *b)
{
    return same_nhs(&a->nhs, &b->nhs) && same_nhs(&a->payer, &b->payer) && a->duty == b->duty && a->order == b->order && same_council(a, b) &&
           a->since.earliest == b->since.earliest && a->since.latest == b->since.latest;
}

void s117i_push_spell(recorder *r, const s117i_spell_answer *spell)
{
    s117_history *h = r->history;
    if (r->failed != S117_OK)
        return;
    s117i_spell_answer *last = h->spells_count > 0 ? &h->spells[h->spells_count - 1] : NULL;
    if (last != NULL && (same_answer(last, spell) || last->from == spell->from)) {
        if (last->from == spell->from && !same_answer(last, spell))
            *last = *spell;
        return;
    }
    S117I_ROOM(&h->memory, r->failed, h->spells, h->spells_count + 1);
    if (r->failed == S117_OK)
        h->spells[h->spells_count++] = *spell;
}

static bool running(const s117i_life *life)
{
    return life->duty.order != 0 && life->duty.ended == S117_DATE_OPEN;
}

/* A change in the law or the register that left the council as it was is told by the rule of the NHS body that changed. */
static int32_t rule_of_what_changed(const recorder *r, const s117i_bodies *of, const s117i_spell_answer *spell, int32_t rule_of_law)
{
    const s117_history *h = r->history;
    if (h->spells_count == 0)
        return rule_of_law;
    const s117i_spell_answer *last = &h->spells[h->spells_count - 1];
    bool owes = !same_nhs(&last->nhs, &spell->nhs), pays = !same_nhs(&last->payer, &spell->payer);
    if (!same_council(last, spell) || (!owes && !pays))
        return rule_of_law;
    if (rule_of_law == S117I_RULE_RES_18)
        return S117I_RULE_NHS_29;
    const s117i_nhs *changed = owes ? &of->nhs : &of->payer;
    return changed->rule != S117I_NO_RULE ? changed->rule : rule_of_law;
}

static void record_on(recorder *r, const s117i_life *life, s117_date day, int32_t rule_of_law)
{
    s117i_bodies of;
    s117i_spell_answer spell;
    s117i_view view = r->view;
    view.as_at = day;
    s117i_find_bodies(&view, life, &of.council, &of.nhs, &of.payer);
    if (r->take != NULL) {
        r->take(r->context, life, &of, day);
        return;
    }
    fill_spell(life, day, &of, &spell);
    if (rule_of_law != S117I_NO_RULE) {
        spell.rule = rule_of_what_changed(r, &of, &spell, rule_of_law);
        spell.fact = 0;
        spell.when = s117i_exact(day);
    }
    s117i_push_spell(r, &spell);
}

/* ---- days on which the law or the register changes under a standing duty --------------------------- */

static int32_t rule_of_change(const recorder *r, s117_date day)
{
    if (!s117i_follows_days(r->view.law)) /* one text throughout: only the register changes */
        return S117I_RULE_RES_18;
    if (day == S117I_V5_2015)
        return S117I_RULE_RES_2;
    switch (day) {
    case S117I_CCG_2013: return S117I_RULE_NHS_16;
    case S117I_REGS_2016: return S117I_RULE_NHS_15;
    case S117I_PAYS_2020: return S117I_RULE_NHS_43;
    case S117I_REGS_2022: return S117I_RULE_NHS_21;
    default: return day == r->view.law->s46 ? S117I_RULE_RES_24 : S117I_RULE_RES_18;
    }
}

/* From the state after one day's events to the day before the next ones. */
static void record_stretch(recorder *r, s117i_life *life, s117_date from, s117_date to)
{
    for (s117_date day = s117i_next_change(r->view.law, from); running(life) && day < to && day < r->until; day = s117i_next_change(r->view.law, day)) {
        s117i_exclusion_passes(&r->view, life, s117i_add_days(day, 1));
        if (day >= r->kept_from)
            record_on(r, life, day, rule_of_change(r, day));
    }
}

/* A day of the sweep that brought nothing but a change in the law or the register. */
static int32_t rule_on(const recorder *r, const s117i_life *life, s117_date day)
{
    const s117i_life *before = &r->history->state;
    bool goes_on = r->history->open && life->epoch == before->epoch && life->status == before->status &&
                   life->cause.rule == before->cause.rule && life->cause.fact == before->cause.fact && life->duty.sent_to == before->duty.sent_to;
    bool changes = s117i_next_change(r->view.law, s117i_add_days(day, -1)) == day;
    return goes_on && changes && life->hint.fact == 0 ? rule_of_change(r, day) : S117I_NO_RULE;
}

static s117_status on_day(void *context, const s117i_life *life, s117_date day)
{
    recorder *r = context;
    if (r->history->open && r->history->state_from < day)
        record_stretch(r, &r->history->state, r->history->state_from, day);
    if (day >= r->kept_from && day < r->until)
        record_on(r, life, day, rule_on(r, life, day));
    memcpy(&r->history->state, life, s117i_life_bytes(life));
    r->history->state_from = day;
    r->history->open = true;
    return r->failed;
}

/* ---- orders set aside: what is asked after a quashing is answered as if the order had never counted ----- */

static s117_date set_aside_on(const s117_person *person, s117_fact order)
{
    s117i_range day = s117i_fact_of(person, order)->dates[S117I_DATE_QUASHED];
    return day.earliest == S117_DATE_UNKNOWN ? day.latest : day.earliest;
}

/* The next order to be set aside after a day, by content where there are several; 0. */
static s117_fact next_quashed(const s117i_view *view, s117_date after)
{
    const s117_person *person = view->person;
    s117_fact next = 0;
    for (uint32_t i = 0; i < person->orders.count; i++) {
        s117_fact order = person->orders.items[i].fact;
        s117_date day = set_aside_on(person, order);
        if (day != S117_DATE_OPEN && day > after && s117i_visible(person, order, view->known_by) && (next == 0 || day < set_aside_on(person, next)))
            next = order;
    }
    return next;
}

/* A history has no reason of its own for a change of mind: the rule that governs re-detention from that day. */
static int32_t rule_of_understanding(const recorder *r, s117_date day)
{
    return s117i_taken_to_go_on(r->view.law, day) ? S117I_RULE_THEN_1 : S117I_RULE_END_4;
}

/* The state on the day itself, under the new state of things: an order set aside, or another understanding of the law (order 0). */
static void record_turn(recorder *r, s117_fact order, s117_date day)
{
    s117_history *h = r->history;
    s117i_life life;
    s117i_view view = r->view;
    uint32_t before = h->spells_count;
    view.as_at = day;
    s117i_sweep(&view, &life, NULL);
    record_on(r, &life, day, S117I_NO_RULE);
    if (r->failed != S117_OK || h->spells_count == before)
        return;
    s117i_spell_answer *spell = &h->spells[h->spells_count - 1];
    spell->rule = order != 0 ? S117I_RULE_ELIG_9 : rule_of_understanding(r, day);
    spell->fact = order;
    spell->when = order != 0 ? s117i_fact_of(r->view.person, order)->dates[S117I_DATE_QUASHED] : s117i_exact(day);
}

static void sweep_between(recorder *r, s117_date from, s117_date until)
{
    s117i_life life;
    s117i_sink sink = {.context = r, .spell = on_day};
    r->kept_from = from;
    r->until = until;
    r->history->open = false;
    /* The day asked about counts only for quashed orders and for the law as then understood: neither changes between `from` and `until`. */
    r->view.as_at = until == S117_DATE_OPEN ? S117_DATE_MAX : s117i_add_days(until, -1);
    s117i_sweep(&r->view, &life, &sink);
    if (r->history->open)
        record_stretch(r, &life, r->history->state_from, until);
}

void s117i_record_between(recorder *r, s117_date first, s117_date end)
{
    s117_fact quashed = 0;
    for (s117_date from = first; r->failed == S117_OK;) {
        if (from != S117_DATE_MIN || r->take != NULL)
            record_turn(r, quashed, from);
        quashed = next_quashed(&r->view, from);
        s117_date until = quashed != 0 ? set_aside_on(r->view.person, quashed) : S117_DATE_OPEN;
        s117_date understood = s117i_next_understanding(r->view.law, from);
        if (understood < until) {
            quashed = 0;
            until = understood;
        }
        if (end < until)
            until = end;
        sweep_between(r, from, until);
        if (until >= end)
            return;
        from = until;
    }
}

static void record_life(recorder *r)
{
    s117i_spell_answer before = {.from = S117_DATE_MIN, .duty = S117_DUTY_NOT_ELIGIBLE, .since = {S117_DATE_UNKNOWN, S117_DATE_OPEN},
                                 .rule = S117I_NO_RULE};
    s117i_push_spell(r, &before);
    s117i_record_between(r, S117_DATE_MIN, S117_DATE_OPEN);
}

/* ---- texts -------------------------------------------------------------------------------------- */

static void keep_nhs(recorder *r, s117i_spell_nhs *nhs)
{
    for (int32_t n = 0; n < nhs->who.count; n++) {
        int32_t body = nhs->who.bodies[n];
        nhs->named[n].code = keep_text(r, nhs->who.codes[n]);
        nhs->named[n].name = keep_text(r, body >= 0 ? r->view.law->reg->bodies[body].name : nhs->who.codes[n]);
    }
}

/* About as much text as a spell has, so that the pool need not grow from nothing. */
enum { ROOM_OF_A_SPELL = 64 };

static void keep_texts(recorder *r)
{
    s117_history *h = r->history;
    if (r->failed == S117_OK)
        S117I_ROOM(&h->memory, r->failed, h->pool, ROOM_OF_A_SPELL * h->spells_count);
    keep_text(r, "");
    for (uint32_t i = 0; i < h->spells_count && r->failed == S117_OK; i++) {
        s117i_spell_answer *spell = &h->spells[i];
        char sentence[S117I_NAMES_ROOM];
        for (int32_t n = 0; n < spell->council_count; n++) {
            int32_t body = spell->bodies[n];
            spell->named[n].code = keep_text(r, spell->codes[n]);
            spell->named[n].name = keep_text(r, body >= 0 ? r->view.law->reg->bodies[body].name : spell->codes[n]);
        }
        keep_nhs(r, &spell->nhs);
        keep_nhs(r, &spell->payer);
        s117i_event_words(&r->view, spell, sentence, sizeof sentence);
        spell->sentence = keep_text(r, sentence);
    }
}

s117_status s117i_spells_of(const s117i_view *view, bool texts, s117_history **ret_history)
{
    s117_history *history = s117i_allocate(&view->person->memory, sizeof *history);
    if (history == NULL)
        return S117_E_MEMORY;
    history->mark = S117I_HISTORY_MARK;
    history->memory = view->person->memory;
    recorder r = {.history = history, .view = {view->person, view->law, view->known_by, S117_DATE_MAX}};
    history->law_as_at = r.view.law->as_at;
    history->then_understood = r.view.law->then_understood;
    record_life(&r);
    if (view->person->inexact > 0)
        s117i_spread_spells(&r);
    if (texts)
        keep_texts(&r);
    if (r.failed != S117_OK) {
        s117_history_free(history);
        return r.failed;
    }
    *ret_history = history;
    return S117_OK;
}

s117_status s117_history_new(const s117_engine *engine, const s117_person *person, const s117_question *question, s117_history **ret_history)
{
    s117_date known_by;
    s117i_law law;
    s117_status status = s117i_check_question(engine, person, question, &known_by);
    if (status != S117_OK)
        return status;
    if (ret_history == NULL)
        return S117_E_NULL;
    s117i_view view = {person, s117i_law_asked(engine, question, &law), known_by, S117_DATE_MAX};
    return s117i_spells_of(&view, true, ret_history);
}

void s117_history_free(s117_history *h)
{
    if (h == NULL || h->mark != S117I_HISTORY_MARK)
        return;
    s117i_memory memory = h->memory;
    s117i_release(&memory, h->spells, h->spells_room * sizeof *h->spells);
    s117i_release(&memory, h->pool, h->pool_room);
    s117i_release(&memory, h, sizeof *h);
}
