/* What is still needed: the missing facts of an answer, as what to ask for, and how far each would help. */
#include "needed.h"
#include <string.h>

/* ---- what to ask for ----------------------------------------------------------------------------- */

/* How something missing may be given. kind 0: an attribute of the fact it is missing from. Else a fact of that kind, to be added. */
typedef struct way {
    int32_t what;
    s117_kind kind;
    s117_attribute attribute;
} way;

static const way ways[] = {
    {S117_MISSING_POWER, 0, S117_POWER},
    {S117_MISSING_CORRESPONDING, 0, S117_CORRESPONDING},
    {S117_MISSING_LEFT_HOSPITAL, 0, S117_HOW_ENDED},
    {S117_MISSING_LEFT_HOSPITAL, 0, S117_TO},
    {S117_MISSING_LEFT_HOSPITAL, S117_KIND_HOSPITAL_STAY, S117_TO},
    {S117_MISSING_LEAVE_BASE, 0, S117_BASED_IN_HOSPITAL},
    {S117_MISSING_LEAVE_KIND, 0, S117_LEAVE_KIND},
    {S117_MISSING_EXPIRY, 0, S117_EXPIRES},
    {S117_MISSING_RETURN, 0, S117_RETURNED},
    {S117_MISSING_RESIDENCE, S117_KIND_RESIDENCE, S117_AREA},
    {S117_MISSING_AREA, 0, S117_AREA},
    {S117_MISSING_DESTINATION, S117_KIND_DESTINATION, S117_AREA},
    {S117_MISSING_SETTLED, 0, S117_SETTLED},
    {S117_MISSING_CHOICE, 0, S117_CHOICE},
    {S117_MISSING_CHOICE, 0, S117_DECIDER_DISPUTED},
    {S117_MISSING_CHOICE, 0, S117_OWN_WISH},
    {S117_MISSING_MAIN_HOME, 0, S117_MAIN_HOME},
    {S117_MISSING_HOSPITAL_AREA, 0, S117_AREA},
    {S117_MISSING_ONLY_IN_SPECIFIED, 0, S117_ONLY_IN_SPECIFIED},
    {S117_MISSING_PLACED_BY, 0, S117_PLACED_BY},
    {S117_MISSING_LOCALITY, 0, S117_LOCALITY},
    {S117_MISSING_QUESTION, 0, S117_QUESTION_ANSWERED},
    {S117_MISSING_AUTHORITY, 0, S117_AUTHORITY},
    {S117_MISSING_ASSESSED, 0, S117_ASSESSED},
    {S117_MISSING_ROLE, 0, S117_ROLE},
    {S117_MISSING_NOTICE, 0, S117_STATES_SATISFIED},
    {S117_MISSING_NOTICE, 0, S117_ONE_DOCUMENT},
    {S117_MISSING_NOTICE, 0, S117_RECIPIENT},
    {S117_MISSING_NOTICE, 0, S117_BODY},
    {S117_MISSING_NOTICE, 0, S117_BODY_2},
    {S117_MISSING_NOTICE, 0, S117_RECEIVED_ON},
    {S117_MISSING_BIRTH, S117_KIND_BIRTH, S117_FROM},
    {S117_MISSING_END, 0, S117_TO},
    {S117_MISSING_NHS_AREA, 0, S117_NHS_BODY},
    {S117_MISSING_REGISTRATION, 0, S117_NHS_BODY},
    {S117_MISSING_REGISTRATION, S117_KIND_REGISTRATION, S117_NHS_BODY},
    {S117_MISSING_USUAL_RESIDENCE, S117_KIND_USUAL_RESIDENCE, S117_NHS_BODY},
    {S117_MISSING_ARRANGED_BY, 0, S117_ARRANGED_BY},
    {S117_MISSING_APPLICATION, 0, S117_APPLICATION},
    {S117_MISSING_PRACTICE, 0, S117_PRACTICE},
    {S117_MISSING_PRACTICE, 0, S117_LOCALITY},
    {S117_MISSING_PLACING_BODY, 0, S117_NHS_BODY},
};

static bool kind_has(s117_kind kind, s117_attribute attribute)
{
    for (int32_t i = 0; i < s117_attribute_count(kind); i++)
        if (s117_attribute_at(kind, i) == attribute)
            return true;
    return false;
}

/* Recorded already: then it is not what is missing, though it may be wrong. */
static bool is_recorded(const s117i_asking *a, const s117i_spot *spot)
{
    s117i_said said = s117i_said_of(&a->trial, spot);
    bool dated = said.days.earliest == said.days.latest && s117i_is_day(said.days.earliest);
    return said.code != 0 || said.body != NULL || (s117_attribute_type(spot->attribute) == S117_TYPE_DATE && dated);
}

/* ---- open questions ------------------------------------------------------------------------------ */

static uint64_t open_in(const s117_determination *d, const s117_decision *decision)
{
    uint64_t open = d->duty == S117_DUTY_UNCERTAIN ? 1 : 0;
    open |= d->council == S117_COUNCIL_UNDETERMINED ? 2 : 0;
    open |= decision->nhs == S117_NHS_UNDETERMINED ? 4 : 0;
    open |= decision->payer == S117_NHS_UNDETERMINED ? 8 : 0;
    for (uint32_t i = 0; i < d->endings_count && i < 60; i++)
        if (d->endings[i].verdict == S117_ENDING_NOT_SHOWN)
            open |= UINT64_C(16) << i;
    return open;
}

static int32_t count_bits(uint64_t bits)
{
    int32_t count = 0;
    for (; bits != 0; bits &= bits - 1)
        count++;
    return count;
}

void s117i_try(s117i_asking *a, s117i_need *need, const s117i_said *said)
{
    s117_needed *n = a->needed;
    s117_determination *answer = NULL;
    s117_decision decision;
    s117i_tried tried = {.said = *said};
    a->failed = s117i_ask_copy(&a->trial, &decision);
    if (a->failed == S117_OK)
        a->failed = s117_determine(a->trial.engine, a->trial.copy, a->trial.view.as_at, a->trial.question, &answer);
    if (a->failed != S117_OK)
        return;
    uint64_t settled = a->open & ~open_in(answer, &decision);
    s117_determination_free(answer);
    a->some |= settled;
    a->all &= settled;
    tried.body = said->body != NULL ? s117i_texts_keep(&n->texts, &n->memory, said->body) : 0;
    tried.said.body = NULL;
    tried.outcome = s117i_keep_outcome(&a->trial, &n->texts, &decision);
    a->failed = n->texts.failed;
    if (a->failed == S117_OK)
        S117I_ROOM(&n->memory, a->failed, n->tries, n->tries_count + 1);
    if (a->failed == S117_OK)
        n->tries[n->tries_count++] = tried;
    need->count++;
}

/* ---- items --------------------------------------------------------------------------------------- */

static bool asked_already(const s117_needed *n, const s117i_need *need)
{
    for (uint32_t i = 0; i < n->needs_count; i++)
        if (n->needs[i].spot.fact == need->spot.fact && n->needs[i].spot.attribute == need->spot.attribute && n->needs[i].kind == need->kind &&
            n->needs[i].parent == need->parent)
            return true;
    return false;
}

/* Tries its values and keeps it. */
static void add_need(s117i_asking *a, s117i_need *need, const char *sentence, bool only_if_useful)
{
    s117_needed *n = a->needed;
    if (a->failed != S117_OK || asked_already(n, need))
        return;
    need->first = n->tries_count;
    a->some = 0;
    a->all = a->open;
    s117i_try_values(a, need);
    need->some = count_bits(a->some);
    need->all = need->count > 0 ? count_bits(a->all) : 0;
    if (only_if_useful && need->some == 0)
        return;
    need->sentence = s117i_texts_keep(&n->texts, &n->memory, sentence);
    if (a->failed == S117_OK)
        a->failed = n->texts.failed;
    if (a->failed == S117_OK)
        S117I_ROOM(&n->memory, a->failed, n->needs, n->needs_count + 1);
    if (a->failed == S117_OK)
        n->needs[n->needs_count++] = *need;
}

/* "when the person left hospital (the order of …): how ended". */
static void ask_for(s117i_asking *a, const s117i_missing_answer *missing, const way *w, int32_t nth)
{
    char text[S117I_SENTENCE_ROOM];
    s117i_writer out = {text, sizeof text, 0};
    s117i_need need = {.what = missing->what, .settles = missing->settles, .kind = w->kind, .spot = {0, w->attribute}};
    if (w->kind == 0) {
        need.spot.fact = missing->fact;
        need.kind = missing->fact != 0 ? s117_person_fact_kind(a->trial.person, missing->fact) : S117_KIND_RESIDENCE;
        if (!kind_has(need.kind, w->attribute) || (nth > 0 && need.spot.fact != 0 && is_recorded(a, &need.spot)))
            return;
    } else if (s117_kind_parent(w->kind) != 0 && missing->fact != 0 &&
               s117_person_fact_kind(a->trial.person, missing->fact) == S117_KIND_ORDER) {
        need.parent = missing->fact;
    }
    s117i_write(&out, a->answer->pool + missing->sentence);
    if (nth > 0) {
        s117i_write(&out, w->kind != 0 ? ", as a " : ": ");
        if (w->kind != 0)
            s117i_write(&out, s117_code_words(S117_LIST_KIND, w->kind));
        else
            s117i_write_attribute(&out, &need.spot);
    }
    s117i_write_end(&out);
    add_need(a, &need, text, false);
}

/* A residence taken as settled keeps nothing open. */
static bool keeps_open(const s117i_asking *a, const s117i_missing_answer *missing)
{
    switch (missing->settles) {
    case S117_SETTLES_COUNCIL: return (a->open & 2) != 0;
    case S117_SETTLES_NHS: return (a->open & 4) != 0;
    case S117_SETTLES_PAYER: return (a->open & 8) != 0;
    default: return a->open != 0;
    }
}

static void ask_for_missing(s117i_asking *a)
{
    for (uint32_t i = 0; i < a->answer->missing_count; i++) {
        int32_t nth = 0;
        if (!a->everything && !keeps_open(a, &a->answer->missing[i]))
            continue;
        for (size_t n = 0; n < sizeof ways / sizeof ways[0] && a->failed == S117_OK; n++)
            if (ways[n].what == a->answer->missing[i].what)
                ask_for(a, &a->answer->missing[i], &ways[n], nth++);
    }
}

static int32_t first_open(const s117i_asking *a)
{
    return (a->open & 1) != 0 ? S117_SETTLES_DUTY : (a->open & 2) != 0 ? S117_SETTLES_COUNCIL : (a->open & 4) != 0 ? S117_SETTLES_NHS
         : (a->open & 8) != 0 ? S117_SETTLES_PAYER : S117_SETTLES_ENDING;
}

bool s117i_hangs_on(const s117_determination *d, const s117i_spot *spot)
{
    for (uint32_t i = 0; i < d->uncertain_count; i++)
        if (d->uncertain[i].fact == spot->fact && d->uncertain[i].attribute == spot->attribute)
            return d->uncertain[i].depends != S117_NO;
    return false;
}

/* Dates known to a range only, where a day would settle something. */
static void ask_for_days(s117i_asking *a)
{
    for (uint32_t i = 0; i < a->trial.spots_count && a->failed == S117_OK; i++) {
        const s117i_spot *spot = &a->trial.spots[i];
        char text[S117I_SENTENCE_ROOM];
        s117i_writer out = {text, sizeof text, 0};
        s117i_need need = {.spot = *spot, .kind = s117_person_fact_kind(a->trial.person, spot->fact)};
        if (s117i_sort_of(spot) != S117I_OF_DATE || !s117i_hangs_on(a->answer, spot))
            continue;
        s117i_range days = s117i_said_of(&a->trial, spot).days;
        if (s117i_is_exact(days) || (days.earliest == S117_DATE_UNKNOWN && days.latest == S117_DATE_OPEN))
            continue;
        need.settles = first_open(a);
        s117i_write(&out, "the day, to be exact (");
        s117i_write_attribute(&out, spot);
        s117i_write(&out, " of ");
        s117i_write_trial_fact(&a->trial, &out, spot->fact);
        s117i_write(&out, ")");
        s117i_write_end(&out);
        add_need(a, &need, text, true);
    }
}

/* A code that the register lacks says nothing. */
static void ask_for_known_bodies(s117i_asking *a, bool only_if_useful)
{
    for (uint32_t i = 0; i < a->trial.spots_count && a->failed == S117_OK; i++) {
        const s117i_spot *spot = &a->trial.spots[i];
        char text[S117I_SENTENCE_ROOM];
        s117i_writer out = {text, sizeof text, 0};
        if (s117i_sort_of(spot) != S117I_OF_BODY || s117i_said_of(&a->trial, spot).body == NULL ||
            s117i_register_find(&a->trial.engine->reg, s117i_said_of(&a->trial, spot).body) >= 0)
            continue;
        bool area = spot->attribute == S117_AREA;
        s117i_need need = {.what = area ? S117_MISSING_AREA : S117_MISSING_NHS_AREA, .spot = *spot, .settles = first_open(a),
                           .kind = s117_person_fact_kind(a->trial.person, spot->fact)};
        if (!area && spot->attribute != S117_NHS_BODY)
            continue;
        s117i_write(&out, s117_code_words(S117_LIST_MISSING, need.what));
        s117i_write(&out, ", by a code that the register has (");
        s117i_write_trial_fact(&a->trial, &out, spot->fact);
        s117i_write(&out, ")");
        s117i_write_end(&out);
        add_need(a, &need, text, only_if_useful);
    }
}

/* What is recorded settles nothing, though no rule misses anything in it: another home, or a stay, would say more. */
static void ask_for_more(s117i_asking *a)
{
    s117i_need home = {.what = S117_MISSING_RESIDENCE, .spot = {0, S117_AREA}, .settles = first_open(a), .kind = S117_KIND_RESIDENCE};
    s117i_need stay = {.what = S117_MISSING_LEFT_HOSPITAL, .spot = {0, S117_TO}, .settles = first_open(a), .kind = S117_KIND_HOSPITAL_STAY};
    s117i_need *more = (a->open & 1) != 0 ? &stay : &home;
    ask_for_known_bodies(a, false);
    if (a->needed->needs_count == 0)
        add_need(a, more, s117_code_words(S117_LIST_MISSING, more->what), false);
}

static bool is_more_useful(const s117i_need *a, const s117i_need *b)
{
    if (a->all != b->all)
        return a->all > b->all;
    if (a->some != b->some)
        return a->some > b->some;
    return a->settles < b->settles;
}

static void sort_needs(s117_needed *n)
{
    for (uint32_t i = 1; i < n->needs_count; i++) {
        s117i_need moved = n->needs[i];
        uint32_t at = i;
        for (; at > 0 && is_more_useful(&moved, &n->needs[at - 1]); at--)
            n->needs[at] = n->needs[at - 1];
        n->needs[at] = moved;
    }
}

/* ---- the call ------------------------------------------------------------------------------------ */

static s117_status begin(s117i_asking *a)
{
    const s117i_trial *t = &a->trial;
    s117_status status = s117_determine(t->engine, t->person, t->view.as_at, t->question, &a->answer);
    if (status != S117_OK)
        return status;
    a->needed = s117i_allocate(&t->memory, sizeof *a->needed);
    if (a->needed == NULL)
        return S117_E_MEMORY;
    a->needed->mark = S117I_NEEDED_MARK;
    a->needed->memory = t->memory;
    a->open = open_in(a->answer, &t->now);
    a->needed->open = count_bits(a->open);
    return S117_OK;
}

s117_status s117i_ask_needed(s117i_asking *ret_asking, const s117_engine *engine, const s117_person *person, s117_date as_at,
                             const s117_question *question, bool everything)
{
    s117i_asking a = {.failed = S117_OK, .everything = everything};
    s117_status status = s117i_trial_open(&a.trial, engine, person, as_at, question);
    if (status != S117_OK)
        return status;
    a.failed = begin(&a);
    if (a.failed == S117_OK && (a.open != 0 || everything))
        ask_for_missing(&a);
    if (a.failed == S117_OK && a.open != 0)
        ask_for_days(&a);
    if (a.failed == S117_OK && a.open != 0)
        ask_for_known_bodies(&a, true);
    if (a.failed == S117_OK && a.open != 0 && a.needed->needs_count == 0)
        ask_for_more(&a);
    if (a.failed == S117_OK) {
        sort_needs(a.needed);
        *ret_asking = a;
        return S117_OK;
    }
    s117_needed_free(a.needed);
    s117i_asking_close(&a);
    return a.failed;
}

void s117i_asking_close(s117i_asking *a)
{
    s117_determination_free(a->answer);
    s117i_trial_close(&a->trial);
}

s117_status s117_needed_new(const s117_engine *engine, const s117_person *person, s117_date as_at, const s117_question *question,
                            s117_needed **ret_needed)
{
    s117i_asking asking;
    if (ret_needed == NULL)
        return S117_E_NULL;
    s117_status status = s117i_ask_needed(&asking, engine, person, as_at, question, false);
    if (status != S117_OK)
        return status;
    s117i_asking_close(&asking);
    *ret_needed = asking.needed;
    return S117_OK;
}
