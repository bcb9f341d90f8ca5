/* What was tried and what came of it, in words. */
#include "trial.h"
#include <s117/change.h>
#include <string.h>

uint32_t s117i_texts_keep(s117i_texts *texts, const s117i_memory *memory, const char *text)
{
    size_t length = strlen(text);
    uint32_t at = texts->pool_count > 0 ? texts->pool_count : 1; /* pool[0] stays "" */
    if (texts->failed == S117_OK)
        S117I_ROOM(memory, texts->failed, texts->pool, at + (uint32_t)length + 1);
    if (texts->failed != S117_OK)
        return 0;
    memcpy(texts->pool + at, text, length + 1);
    texts->pool_count = at + (uint32_t)length + 1;
    return at;
}

void s117i_texts_release(s117i_texts *texts, const s117i_memory *memory)
{
    s117i_release(memory, texts->pool, texts->pool_room);
}

static uint32_t keep_code(const s117i_trial *t, s117i_texts *texts, int32_t state, int32_t body)
{
    return state == S117_COUNCIL_DETERMINED && body >= 0 ? s117i_texts_keep(texts, &t->memory, s117_engine_body_code(t->engine, body)) : 0;
}

s117i_came_out s117i_keep_outcome(const s117i_trial *t, s117i_texts *texts, const s117_decision *decision)
{
    s117i_came_out outcome = {.decision = *decision};
    outcome.council = keep_code(t, texts, decision->council, decision->council_body);
    outcome.nhs = keep_code(t, texts, decision->nhs, decision->nhs_body);
    outcome.payer = keep_code(t, texts, decision->payer, decision->payer_body);
    return outcome;
}

void s117i_write_trial_fact(const s117i_trial *t, s117i_writer *w, s117_fact fact)
{
    char name[S117I_FACT_ROOM];
    s117i_name_fact(&t->view, fact, name, sizeof name);
    s117i_write(w, name);
}

/* The names of case files, as words. */
void s117i_write_attribute(s117i_writer *w, const s117i_spot *spot)
{
    const char *name = s117_attribute_name(spot->attribute);
    if (spot->attribute == S117_FROM || spot->attribute == S117_TO)
        name = spot->attribute == S117_FROM ? "start" : "end";
    for (; *name != 0; name++)
        s117i_write_bytes(w, *name == '_' ? " " : name, 1);
}

static void write_days(s117i_writer *w, s117i_range days)
{
    char words[96];
    if (days.earliest == S117_DATE_OPEN)
        s117i_write(w, "none");
    else if (days.earliest == S117_DATE_UNKNOWN && days.latest == S117_DATE_OPEN)
        s117i_write(w, "not recorded");
    else if (s117i_date_words(days, false, words, sizeof words) > 0)
        s117i_write(w, words);
}

static void write_body(const s117i_trial *t, s117i_writer *w, const char *code)
{
    int32_t body = code != NULL ? s117_engine_body_find(t->engine, code) : -1;
    s117i_write(w, body >= 0 ? s117_engine_body_name(t->engine, body) : code != NULL ? code : "not recorded");
}

static void write_code(const s117i_trial *t, s117i_writer *w, const s117i_spot *spot, int32_t code)
{
    s117_list list = s117_attribute_list(s117_person_fact_kind(t->person, spot->fact), spot->attribute);
    const char *words = s117_code_words(list, code);
    bool first = true;
    if (code == 0 || words != NULL) {
        s117i_write(w, code == 0 ? "not recorded" : words);
        return;
    }
    for (int32_t i = 0; i < s117_code_count(list); i++) /* flags together */
        if ((code & s117_code_at(list, i)) != 0) {
            s117i_write(w, first ? "" : ", ");
            s117i_write(w, s117_code_words(list, s117_code_at(list, i)));
            first = false;
        }
}

void s117i_write_said(const s117i_trial *t, s117i_writer *w, const s117i_spot *spot, const s117i_said *said)
{
    switch (s117i_sort_of(spot)) {
    case S117I_OF_CODE: write_code(t, w, spot, said->code); break;
    case S117I_OF_DATE: write_days(w, said->days); break;
    default: write_body(t, w, said->body); break;
    }
}

/* ---- answers ------------------------------------------------------------------------------------- */

static void write_part(s117i_writer *w, size_t start, const char *before, const char *text)
{
    if (w->length > start)
        s117i_write(w, "; ");
    s117i_write(w, before);
    s117i_write(w, text);
}

static void write_small(s117i_writer *w, const char *text)
{
    char first = text[0] >= 'A' && text[0] <= 'Z' ? (char)(text[0] - 'A' + 'a') : text[0];
    s117i_write_bytes(w, &first, 1);
    s117i_write(w, text + 1);
}

/* "Swindon Borough Council", "the council is not settled"; nothing where there is none. */
static void write_one(const s117i_trial *t, s117i_writer *w, size_t start, int32_t state, int32_t body, const char *what)
{
    if (state == S117_COUNCIL_UNDETERMINED) {
        write_part(w, start, "the ", what);
        s117i_write(w, " is not settled");
    } else if (state == S117_COUNCIL_DETERMINED) {
        write_part(w, start, what, ": ");
        s117i_write(w, s117_engine_body_name(t->engine, body));
    }
}

void s117i_write_outcome(const s117i_trial *t, s117i_writer *w, const s117_decision *outcome)
{
    size_t start = w->length;
    int32_t differs = s117i_differences(outcome, &t->now);
    if (outcome->duty != t->now.duty)
        write_small(w, s117_code_words(S117_LIST_DUTY, outcome->duty));
    if ((differs & S117_DIFFERS_COUNCIL) != 0)
        write_one(t, w, start, outcome->council, outcome->council_body, "council");
    if ((differs & S117_DIFFERS_NHS) != 0)
        write_one(t, w, start, outcome->nhs, outcome->nhs_body, "NHS body");
    if ((differs & S117_DIFFERS_PAYER) != 0)
        write_one(t, w, start, outcome->payer, outcome->payer_body, "payer");
    if (w->length == start)
        s117i_write(w, differs == 0 ? "the same" : "nobody is responsible");
}
