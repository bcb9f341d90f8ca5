/* Reading a history, and writing it as a timeline. */
#include "history.h"

static bool alive(const s117_history *h) { return h != NULL && h->mark == S117I_HISTORY_MARK; }

static const s117i_spell_answer *spell_of(const s117_history *h, int32_t spell)
{
    return alive(h) && spell >= 0 && (uint32_t)spell < h->spells_count ? &h->spells[spell] : NULL;
}

s117_date s117_history_law_as_at(const s117_history *h) { return alive(h) ? h->law_as_at : S117_DATE_UNKNOWN; }
s117_tri s117_history_then_understood(const s117_history *h) { return !alive(h) ? S117_UNKNOWN : h->then_understood ? S117_YES : S117_NO; }
int32_t s117_history_count(const s117_history *h) { return alive(h) ? (int32_t)h->spells_count : 0; }

int32_t s117_history_find(const s117_history *h, s117_date on)
{
    if (!alive(h) || !s117i_is_day(on))
        return -1;
    uint32_t low = 0, high = h->spells_count;
    while (high - low > 1) {
        uint32_t middle = low + (high - low) / 2;
        if (h->spells[middle].from <= on)
            low = middle;
        else
            high = middle;
    }
    return (int32_t)low;
}

static s117_date end_of(const s117_history *h, int32_t spell)
{
    return (uint32_t)spell + 1 < h->spells_count ? h->spells[spell + 1].from : S117_DATE_OPEN;
}

s117_status s117_history_span(const s117_history *h, int32_t spell, s117_date *ret_from, s117_date *ret_to)
{
    if (h == NULL || ret_from == NULL || ret_to == NULL)
        return S117_E_NULL;
    if (!alive(h))
        return S117_E_HANDLE;
    if (spell_of(h, spell) == NULL)
        return S117_E_INDEX;
    *ret_from = h->spells[spell].from;
    *ret_to = end_of(h, spell);
    return S117_OK;
}

s117_status s117_history_since(const s117_history *h, int32_t spell, s117_date *ret_earliest, s117_date *ret_latest)
{
    if (h == NULL || ret_earliest == NULL || ret_latest == NULL)
        return S117_E_NULL;
    if (!alive(h))
        return S117_E_HANDLE;
    if (spell_of(h, spell) == NULL)
        return S117_E_INDEX;
    *ret_earliest = h->spells[spell].since.earliest;
    *ret_latest = h->spells[spell].since.latest;
    return S117_OK;
}

s117_duty s117_history_duty(const s117_history *h, int32_t spell)
{
    const s117i_spell_answer *s = spell_of(h, spell);
    return s != NULL ? s->duty : -1;
}

s117_fact s117_history_order(const s117_history *h, int32_t spell)
{
    const s117i_spell_answer *s = spell_of(h, spell);
    return s != NULL ? s->order : 0;
}

s117_council s117_history_council(const s117_history *h, int32_t spell)
{
    const s117i_spell_answer *s = spell_of(h, spell);
    return s != NULL ? s->council : -1;
}

int32_t s117_history_council_count(const s117_history *h, int32_t spell)
{
    const s117i_spell_answer *s = spell_of(h, spell);
    return s != NULL ? s->council_count : 0;
}

static const s117i_named *council_of(const s117_history *h, int32_t spell, int32_t index)
{
    const s117i_spell_answer *s = spell_of(h, spell);
    return s != NULL && index >= 0 && index < s->council_count ? &s->named[index] : NULL;
}

const char *s117_history_council_code(const s117_history *h, int32_t spell, int32_t index)
{
    const s117i_named *named = council_of(h, spell, index);
    return named != NULL ? h->pool + named->code : NULL;
}

const char *s117_history_council_name(const s117_history *h, int32_t spell, int32_t index)
{
    const s117i_named *named = council_of(h, spell, index);
    return named != NULL ? h->pool + named->name : NULL;
}

/* ---- NHS bodies --------------------------------------------------------------------------------- */

static const s117i_spell_nhs *nhs_of(const s117_history *h, int32_t spell, bool payer)
{
    const s117i_spell_answer *s = spell_of(h, spell);
    return s == NULL ? NULL : payer ? &s->payer : &s->nhs;
}

static const char *nhs_text(const s117_history *h, const s117i_spell_nhs *nhs, int32_t index, bool name)
{
    if (nhs == NULL || index < 0 || index >= nhs->who.count)
        return NULL;
    return h->pool + (name ? nhs->named[index].name : nhs->named[index].code);
}

static s117_nhs nhs_state(const s117i_spell_nhs *nhs) { return nhs != NULL ? nhs->state : -1; }
static int32_t nhs_count(const s117i_spell_nhs *nhs) { return nhs != NULL ? nhs->who.count : 0; }

s117_nhs s117_history_nhs(const s117_history *h, int32_t spell) { return nhs_state(nhs_of(h, spell, false)); }
int32_t s117_history_nhs_count(const s117_history *h, int32_t spell) { return nhs_count(nhs_of(h, spell, false)); }
s117_nhs s117_history_payer(const s117_history *h, int32_t spell) { return nhs_state(nhs_of(h, spell, true)); }
int32_t s117_history_payer_count(const s117_history *h, int32_t spell) { return nhs_count(nhs_of(h, spell, true)); }

const char *s117_history_nhs_code(const s117_history *h, int32_t spell, int32_t index)
{
    return nhs_text(h, nhs_of(h, spell, false), index, false);
}

const char *s117_history_nhs_name(const s117_history *h, int32_t spell, int32_t index)
{
    return nhs_text(h, nhs_of(h, spell, false), index, true);
}

const char *s117_history_payer_code(const s117_history *h, int32_t spell, int32_t index)
{
    return nhs_text(h, nhs_of(h, spell, true), index, false);
}

const char *s117_history_payer_name(const s117_history *h, int32_t spell, int32_t index)
{
    return nhs_text(h, nhs_of(h, spell, true), index, true);
}

/* ------------------------------------------------------------------------------------------------- */

const char *s117_history_event_rule(const s117_history *h, int32_t spell)
{
    const s117i_spell_answer *s = spell_of(h, spell);
    if (s == NULL)
        return NULL;
    return s->rule != S117I_NO_RULE ? s117_rule_id(s->rule) : "";
}

s117_fact s117_history_event_fact(const s117_history *h, int32_t spell)
{
    const s117i_spell_answer *s = spell_of(h, spell);
    return s != NULL ? s->fact : 0;
}

const char *s117_history_event_sentence(const s117_history *h, int32_t spell)
{
    const s117i_spell_answer *s = spell_of(h, spell);
    return s != NULL ? h->pool + s->sentence : NULL;
}

/* ---- the timeline ------------------------------------------------------------------------------- */

size_t s117i_event_words(const s117i_view *view, const s117i_spell_answer *spell, char *buffer, size_t size)
{
    s117i_writer w = {buffer, size, 0};
    char words[S117I_FACT_ROOM];
    if (spell->uncertain)
        s117i_write(&w, "It depends on a date that is not known to the day");
    if (spell->rule == S117I_NO_RULE)
        return s117i_write_end(&w);
    s117i_write_capital(&w, s117_rule_title(spell->rule));
    if (spell->fact != 0) {
        s117i_name_fact(view, spell->fact, words, sizeof words);
        s117i_write(&w, ": ");
        s117i_write(&w, words);
    }
    return s117i_write_end(&w);
}

/* The first day of a spell, no more exact than the event that opened it. */
static void write_start(s117i_writer *w, const s117i_spell_answer *spell)
{
    char text[32];
    bool coarse = spell->when.earliest == spell->from && !s117i_is_exact(spell->when) && spell->when.latest != S117_DATE_OPEN;
    size_t length = s117_date_format(spell->from, coarse ? spell->when.latest : spell->from, text, sizeof text);
    s117i_write(w, text);
    for (; length < 10; length++)
        s117i_write(w, " ");
}

static bool same_bodies(const s117i_spell_nhs *a, const s117i_spell_nhs *b)
{
    bool same = a->state == b->state && a->who.count == b->who.count;
    for (int32_t i = 0; same && i < a->who.count; i++)
        same = a->who.bodies[i] == b->who.bodies[i];
    return same;
}

static void write_nhs(s117i_writer *w, const s117_history *h, const char *what, const s117i_spell_nhs *nhs)
{
    if (nhs->state == S117_NHS_NONE)
        return;
    s117i_write(w, ". ");
    s117i_write(w, what);
    s117i_write(w, nhs->state == S117_NHS_UNDETERMINED ? ": not settled" : ": ");
    for (int32_t i = 0; i < nhs->who.count; i++) {
        s117i_write(w, i == 0 ? (nhs->state == S117_NHS_UNDETERMINED ? ", maybe " : "") : " or ");
        s117i_write(w, h->pool + nhs->named[i].name);
    }
}

static void write_spell(s117i_writer *w, const s117_history *h, const s117i_spell_answer *spell)
{
    s117i_write(w, "  ");
    if (spell->from == S117_DATE_MIN)
        s117i_write(w, "before    ");
    else
        write_start(w, spell);
    s117i_write(w, "  ");
    s117i_write(w, s117_code_words(S117_LIST_DUTY, spell->duty));
    if (spell->council != S117_COUNCIL_NONE) {
        s117i_write(w, ". Council: ");
        s117i_write(w, spell->council == S117_COUNCIL_UNDETERMINED ? "not settled" : "");
        for (int32_t i = 0; i < spell->council_count; i++) {
            s117i_write(w, i == 0 ? (spell->council == S117_COUNCIL_UNDETERMINED ? ", maybe " : "") : " or ");
            s117i_write(w, h->pool + spell->named[i].name);
        }
    }
    write_nhs(w, h, "NHS body", &spell->nhs);
    if (!same_bodies(&spell->nhs, &spell->payer))
        write_nhs(w, h, "NHS body that pays", &spell->payer);
    s117i_write(w, ".");
    if (spell->uncertain) {
        s117i_write(w, "\n              ");
        s117i_write(w, h->pool + spell->sentence);
        s117i_write(w, ".");
    }
    if (spell->rule != S117I_NO_RULE) {
        s117i_write(w, "\n              ");
        s117i_write(w, h->pool + spell->sentence);
        s117i_write(w, " [");
        s117i_write(w, s117_rule_id(spell->rule));
        s117i_write(w, "]");
    }
    s117i_write(w, "\n");
}

static void write_question(s117i_writer *w, const s117_history *h)
{
    char day[96];
    if (h->law_as_at != S117_DATE_OPEN) {
        s117i_date_words(s117i_exact(h->law_as_at), false, day, sizeof day);
        s117i_write(w, "  Under the law as at ");
        s117i_write(w, day);
        s117i_write(w, ".\n");
    }
    if (h->then_understood)
        s117i_write(w, "  As the law was understood on each day: for the audit of decisions made then.\n");
}

size_t s117_history_text(const s117_history *h, char *buffer, size_t size)
{
    s117i_writer w = {buffer, size, 0};
    if (!alive(h))
        return s117i_write_end(&w);
    write_question(&w, h);
    for (uint32_t i = 0; i < h->spells_count; i++)
        write_spell(&w, h, &h->spells[i]);
    return s117i_write_end(&w);
}
