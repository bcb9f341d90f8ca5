/* The smallest changes of a record that change the answer: every single move, then every pair. */
#include "change.h"
#include <string.h>

typedef struct search {
    s117i_trial trial;
    s117_changes *found;
    int32_t most, about;
    uint32_t group;            /* first change of the attributes now tried */
    bool stopped;
    s117_status failed;
} search;

/* ---- what was found ------------------------------------------------------------------------------ */

/* In what the other answer is another one: what it leaves open is none. */
static int32_t definite_differences(const s117_decision *now, const s117_decision *then)
{
    int32_t differs = s117i_differences(now, then);
    if (then->duty == S117_DUTY_UNCERTAIN)
        differs &= ~S117_DIFFERS_OWED;
    if (then->council == S117_COUNCIL_UNDETERMINED)
        differs &= ~S117_DIFFERS_COUNCIL;
    if (then->nhs == S117_NHS_UNDETERMINED)
        differs &= ~S117_DIFFERS_NHS;
    return then->payer == S117_NHS_UNDETERMINED ? differs & ~S117_DIFFERS_PAYER : differs;
}

/* By what is told first. */
static int32_t rank_of(const s117_decision *now, int32_t differs)
{
    if ((differs & S117_DIFFERS_OWED) != 0)
        return 0;
    if ((differs & S117_DIFFERS_COUNCIL) != 0)
        return now->council == S117_COUNCIL_DETERMINED ? 1 : 2;
    return (differs & S117_DIFFERS_NHS) != 0 ? 3 : 4;
}

static int64_t distance(const search *s, const s117i_move *move)
{
    s117_date now = move->now.days.earliest, then = move->then.days.earliest;
    if (move->spot.attribute == 0 || s117_attribute_type(move->spot.attribute) != S117_TYPE_DATE || !s117i_is_day(then))
        return INT64_MAX;
    if (!s117i_is_day(now))
        now = s117i_is_day(move->now.days.latest) ? move->now.days.latest : s->trial.view.as_at;
    return now > then ? (int64_t)now - then : (int64_t)then - now;
}

/* Whether `a` is nearer to what is recorded; the first stays where both are as near. */
static bool is_nearer(const search *s, const s117i_change *a, const s117i_change *b)
{
    for (int32_t i = 0; i < a->size; i++) {
        int64_t x = distance(s, &a->moves[i]), y = distance(s, &b->moves[i]);
        if (x != y)
            return x < y;
    }
    return false;
}

static void keep(search *s, const s117i_change *change)
{
    s117_changes *c = s->found;
    for (uint32_t i = s->group; i < c->changes_count; i++) {
        s117i_change *like = &c->changes[i];
        if (!s117i_same_answer(&like->outcome.decision, &change->outcome.decision))
            continue;
        int32_t others = like->others + 1;
        if (is_nearer(s, change, like))
            *like = *change;
        like->others = others;
        return;
    }
    S117I_ROOM(&c->memory, s->failed, c->changes, c->changes_count + 1);
    if (s->failed == S117_OK)
        c->changes[c->changes_count++] = *change;
}

/* Asks on the copy as it now is. */
static void weigh(search *s, const s117i_move *moves, int32_t size)
{
    s117i_change change = {.size = size};
    s117_decision *then = &change.outcome.decision;
    s->failed = s117i_ask_copy(&s->trial, then);
    if (s->failed != S117_OK)
        return;
    change.differs = definite_differences(&s->trial.now, then);
    if ((change.differs & s->about) == 0)
        return;
    change.rank = rank_of(&s->trial.now, change.differs);
    memcpy(change.moves, moves, (size_t)size * sizeof *moves);
    keep(s, &change);
}

static bool may_go_on(search *s)
{
    if (s->trial.evaluations >= s->most)
        s->stopped = true;
    return s->failed == S117_OK && !s->stopped;
}

/* ---- the search ---------------------------------------------------------------------------------- */

/* Puts a move into the copy. False if it cannot be, or the call has failed. */
static bool put(search *s, const s117i_move *move, const s117i_said *said)
{
    s117_status status = s117i_put(&s->trial, &move->spot, said);
    if (status == S117_E_MEMORY)
        s->failed = status;
    return status == S117_OK;
}

/* What was there can always be put back, in one order or the other: it stood. */
static void put_back(search *s, const s117i_move *a, const s117i_move *b)
{
    if (put(s, a, &a->now)) {
        put(s, b, &b->now);
        return;
    }
    put(s, b, &b->now);
    put(s, a, &a->now);
}

static void try_single_moves(search *s, const s117i_spot *spot)
{
    s117i_move move = {.spot = *spot, .now = s117i_said_of(&s->trial, spot)};
    bool worth = false;
    s->group = s->found->changes_count;
    for (int32_t n = 0; s117i_candidate(&s->trial, spot, n, &move.then, &worth) && may_go_on(s); n++)
        if (worth && put(s, &move, &move.then))
            weigh(s, &move, 1);
    put(s, &move, &move.now);
}

static void try_pair(search *s, const s117i_move moves[2])
{
    const s117i_move *a = &moves[0], *b = &moves[1];
    bool done = put(s, a, &a->then) && put(s, b, &b->then);
    if (!done && s->failed == S117_OK) { /* the start and the end of one fact may have to go the other way round */
        put(s, a, &a->now);
        done = put(s, b, &b->then) && put(s, a, &a->then);
    }
    if (done && s->failed == S117_OK)
        weigh(s, moves, 2);
    put_back(s, a, b);
}

static void try_pairs_of(search *s, const s117i_spot *a, const s117i_spot *b)
{
    s117i_move moves[2] = {{.spot = *a, .now = s117i_said_of(&s->trial, a)}, {.spot = *b, .now = s117i_said_of(&s->trial, b)}};
    bool worth = false;
    s->group = s->found->changes_count;
    for (int32_t i = 0; s117i_candidate(&s->trial, a, i, &moves[0].then, &worth) && may_go_on(s); i++)
        for (int32_t n = 0; worth && may_go_on(s);) {
            bool worth_too = false;
            if (!s117i_candidate(&s->trial, b, n++, &moves[1].then, &worth_too))
                break;
            if (worth_too)
                try_pair(s, moves);
        }
}

/* A fact that is gone says nothing else. */
static bool go_together(const s117i_spot *a, const s117i_spot *b)
{
    return a->fact != b->fact || (a->attribute != 0 && b->attribute != 0);
}

static void run(search *s, int32_t most_moves)
{
    const s117i_trial *t = &s->trial;
    for (uint32_t i = 0; i < t->spots_count && may_go_on(s); i++)
        try_single_moves(s, &t->spots[i]);
    if (most_moves == 1 || s->found->changes_count > 0)
        return;
    for (uint32_t b = 1; b < t->spots_count; b++)
        for (uint32_t a = 0; a < b && may_go_on(s); a++)
            if (go_together(&t->spots[a], &t->spots[b]))
                try_pairs_of(s, &t->spots[a], &t->spots[b]);
}

/* ---- words --------------------------------------------------------------------------------------- */

static void write_move(const search *s, s117i_writer *w, const s117i_move *move)
{
    s117i_write_trial_fact(&s->trial, w, move->spot.fact);
    if (move->spot.attribute == 0) {
        s117i_write(w, " were not on record");
        return;
    }
    s117i_write(w, " were recorded with ");
    s117i_write_attribute(w, &move->spot);
    s117i_write(w, ": ");
    s117i_write_said(&s->trial, w, &move->spot, &move->then);
    s117i_write(w, " (now: ");
    s117i_write_said(&s->trial, w, &move->spot, &move->now);
    s117i_write(w, ")");
}

static uint32_t keep_body(search *s, const char *body)
{
    return body != NULL && *body != 0 ? s117i_texts_keep(&s->found->texts, &s->found->memory, body) : 0;
}

static void put_in_words(search *s, s117i_change *change)
{
    char text[S117I_SENTENCE_ROOM];
    s117i_writer w = {text, sizeof text, 0};
    s117i_texts *texts = &s->found->texts;
    for (int32_t i = 0; i < change->size; i++) {
        s117i_write(&w, i == 0 ? "If " : ", and ");
        write_move(s, &w, &change->moves[i]);
        change->moves[i].kind = s117_person_fact_kind(s->trial.person, change->moves[i].spot.fact);
        change->moves[i].body_now = keep_body(s, change->moves[i].now.body);
        change->moves[i].body = keep_body(s, change->moves[i].then.body);
    }
    s117i_write(&w, ", the answer would be: ");
    s117i_write_outcome(&s->trial, &w, &change->outcome.decision);
    s117i_write(&w, ".");
    s117i_write_end(&w);
    change->sentence = s117i_texts_keep(texts, &s->found->memory, text);
    change->outcome = s117i_keep_outcome(&s->trial, texts, &change->outcome.decision);
}

/* Stable: within a rank in the order of the search. */
static void put_in_order(search *s)
{
    s117_changes *c = s->found;
    if (c->changes_count == 0)
        return;
    S117I_ROOM(&c->memory, s->failed, c->order, c->changes_count);
    for (int32_t rank = 0; rank <= 4 && s->failed == S117_OK; rank++)
        for (uint32_t i = 0; i < c->changes_count; i++)
            if (c->changes[i].rank == rank)
                c->order[c->order_count++] = i;
}

/* ---- the call ------------------------------------------------------------------------------------ */

static s117_status read_options(const s117_change_options *options, search *s, int32_t *ret_moves)
{
    const int32_t any = S117_DIFFERS_OWED | S117_DIFFERS_COUNCIL | S117_DIFFERS_NHS | S117_DIFFERS_PAYER;
    s->most = 0;
    s->about = any;
    *ret_moves = 2;
    if (options == NULL)
        return S117_OK;
    s117_status status = s117i_check_struct(options, options->size, sizeof *options, sizeof *options);
    if (status != S117_OK)
        return status;
    if (options->trials < 0 || (options->about & ~any) != 0 || options->moves < 0 || options->moves > 2)
        return S117_E_CODE;
    s->most = options->trials;
    s->about = options->about != 0 ? options->about : any;
    *ret_moves = options->moves != 0 ? options->moves : 2;
    return S117_OK;
}

static s117_status search_for(search *s, int32_t moves)
{
    s->found = s117i_allocate(&s->trial.memory, sizeof *s->found);
    if (s->found == NULL)
        return S117_E_MEMORY;
    s->found->mark = S117I_CHANGES_MARK;
    s->found->memory = s->trial.memory;
    run(s, moves);
    for (uint32_t i = 0; i < s->found->changes_count && s->failed == S117_OK; i++) {
        put_in_words(s, &s->found->changes[i]);
        s->failed = s->found->texts.failed;
    }
    if (s->failed == S117_OK)
        put_in_order(s);
    s->found->complete = s->stopped ? S117_NO : S117_YES;
    s->found->trials = s->trial.evaluations;
    return s->failed;
}

s117_status s117_changes_new(const s117_engine *engine, const s117_person *person, s117_date as_at, const s117_question *question,
                             const s117_change_options *options, s117_changes **ret_changes)
{
    search s = {.failed = S117_OK};
    int32_t moves = 0;
    if (ret_changes == NULL)
        return S117_E_NULL;
    s117_status status = read_options(options, &s, &moves);
    if (status == S117_OK)
        status = s117i_trial_open(&s.trial, engine, person, as_at, question);
    if (status != S117_OK)
        return status;
    if (s.most == 0)
        s.most = person->inexact > 0 ? S117_CHANGE_TRIALS_UNCERTAIN : S117_CHANGE_TRIALS;
    status = search_for(&s, moves);
    s117i_trial_close(&s.trial);
    if (status == S117_OK)
        *ret_changes = s.found;
    else
        s117_changes_free(s.found);
    return status;
}

void s117_changes_free(s117_changes *changes)
{
    if (changes == NULL || changes->mark != S117I_CHANGES_MARK)
        return;
    s117i_memory memory = changes->memory;
    s117i_release(&memory, changes->changes, changes->changes_room * sizeof *changes->changes);
    s117i_release(&memory, changes->order, changes->order_room * sizeof *changes->order);
    s117i_texts_release(&changes->texts, &memory);
    s117i_release(&memory, changes, sizeof *changes);
}
