/* On what an answer hangs: contested readings, uncertain dates and missing facts, one at a time. */
#include "needed.h"
#include <s117/sensitivity.h>
#include <string.h>

typedef struct variation {
    int32_t varied, differs, reading, missing;
    const char *point;         /* static: of the table of points */
    s117i_spot spot;
    s117_kind kind;
    s117i_said said;
    uint32_t body, sentence, name; /* name: what is missing, for grouping values in a text */
    s117i_came_out outcome;
} variation;

struct s117_sensitivity {
    uint32_t mark;
    s117i_memory memory;
    int32_t differing;
    S117I_LIST(variation, items);
    s117i_texts texts;
};
#define MARK 0x73656e73u

typedef struct survey {
    s117i_asking asking;
    s117_sensitivity *found;
    s117_status failed;
} survey;

/* ---- adding -------------------------------------------------------------------------------------- */

static int32_t differences(const survey *s, const s117_decision *then)
{
    const s117_decision *now = &s->asking.trial.now;
    int32_t differs = s117i_differences(now, then);
    return differs == 0 && now->duty != then->duty ? S117_DIFFERS_OTHERWISE : differs;
}

static void add(survey *s, const variation *item)
{
    s117_sensitivity *f = s->found;
    if (s->failed == S117_OK)
        s->failed = f->texts.failed;
    if (s->failed == S117_OK)
        S117I_ROOM(&f->memory, s->failed, f->items, f->items_count + 1);
    if (s->failed != S117_OK)
        return;
    f->items[f->items_count++] = *item;
    f->differing += item->differs != 0 ? 1 : 0;
}

static uint32_t keep(survey *s, const char *text) { return s117i_texts_keep(&s->found->texts, &s->found->memory, text); }

/* ---- readings and law to come -------------------------------------------------------------------- */

static int32_t position(const survey *s, const char *code) { return code != NULL ? s117_engine_body_find(s->asking.trial.engine, code) : -1; }

/* A contested answer keeps the code of an NHS body only: without one it is open, or nobody's. */
static s117_nhs state_of(const s117i_contested_answer *contested, uint32_t code)
{
    if (code != 0)
        return S117_NHS_DETERMINED;
    return contested->council == S117_COUNCIL_NONE ? S117_NHS_NONE : S117_NHS_UNDETERMINED;
}

static s117_decision decision_of(const survey *s, const s117i_contested_answer *c)
{
    const char *pool = s->asking.answer->pool;
    return (s117_decision){.size = sizeof(s117_decision), .duty = c->duty, .council = c->council, .nhs = state_of(c, c->nhs), .payer = state_of(c, c->payer),
                           .council_body = position(s, c->code != 0 ? pool + c->code : NULL), .nhs_body = position(s, c->nhs != 0 ? pool + c->nhs : NULL),
                           .payer_body = position(s, c->payer != 0 ? pool + c->payer : NULL)};
}

static void vary_law(survey *s, bool readings)
{
    const s117_determination *d = s->asking.answer;
    for (uint32_t i = 0; i < d->contested_count; i++) {
        const s117i_contested_answer *c = &d->contested[i];
        if ((c->reading != 0) != readings)
            continue;
        s117_decision then = decision_of(s, c);
        variation item = {.varied = readings ? S117_VARIED_READING : S117_VARIED_LAW, .point = c->point, .reading = c->reading};
        if (c->differs == S117_YES)
            item.differs = differences(s, &then) != 0 ? differences(s, &then) : S117_DIFFERS_OTHERWISE;
        item.outcome = s117i_keep_outcome(&s->asking.trial, &s->found->texts, &then);
        item.sentence = keep(s, d->pool + c->sentence);
        add(s, &item);
    }
}

/* ---- dates --------------------------------------------------------------------------------------- */

static void add_part(survey *s, variation *item)
{
    char text[S117I_SENTENCE_ROOM], days[96];
    s117i_writer w = {text, sizeof text, 0};
    const s117i_trial *t = &s->asking.trial;
    s117i_date_words(item->said.days, true, days, sizeof days);
    item->differs = differences(s, &item->outcome.decision);
    s117i_write(&w, "If the ");
    s117i_write_attribute(&w, &item->spot);
    s117i_write(&w, " of ");
    s117i_write_trial_fact(t, &w, item->spot.fact);
    s117i_write(&w, " was ");
    s117i_write(&w, days);
    s117i_write(&w, ", the answer would be: ");
    s117i_write_outcome(t, &w, &item->outcome.decision);
    s117i_write(&w, ".");
    s117i_write_end(&w);
    item->sentence = keep(s, text);
    item->outcome = s117i_keep_outcome(t, &s->found->texts, &item->outcome.decision);
    add(s, item);
}

/* Tries one day; a new part begins where the answer is not that of the part so far. */
static void try_day(survey *s, variation *part, s117_date day)
{
    s117i_said said = {.days = s117i_exact(day)};
    s117_decision then;
    s117_status status = s117i_put(&s->asking.trial, &part->spot, &said);
    if (s117i_is_refusal(status))
        return;
    if (status == S117_OK)
        status = s117i_ask_copy(&s->asking.trial, &then);
    s->failed = status;
    if (status != S117_OK)
        return;
    bool first = part->said.days.earliest == S117_DATE_OPEN;
    if (!first && !s117i_same_answer(&then, &part->outcome.decision)) {
        s117_date began = day;
        part->said.days.latest = s117i_add_days(day, -1);
        add_part(s, part);
        part->said.days.earliest = began;
    }
    if (first)
        part->said.days.earliest = day;
    part->said.days.latest = day;
    part->outcome.decision = then;
}

static bool is_range(s117i_range days)
{
    bool none = days.earliest == S117_DATE_UNKNOWN && days.latest == S117_DATE_OPEN;
    return !none && !s117i_is_exact(days);
}

static void vary_date(survey *s, const s117i_spot *spot)
{
    s117i_trial *t = &s->asking.trial;
    s117i_said recorded = s117i_said_of(t, spot);
    s117i_range days = recorded.days;
    variation part = {.varied = S117_VARIED_DATE, .spot = *spot, .kind = s117_person_fact_kind(t->person, spot->fact)};
    part.said.days = (s117i_range){S117_DATE_OPEN, S117_DATE_OPEN};
    if (!s117i_hangs_on(s->asking.answer, spot)) { /* every day it may be gives the same */
        part.said.days = days;
        part.outcome.decision = t->now;
        add_part(s, &part);
        return;
    }
    if (s117i_is_day(days.earliest))
        try_day(s, &part, days.earliest);
    for (uint32_t i = 0; i < t->days_count && s->failed == S117_OK; i++)
        if (t->days[i] > days.earliest && t->days[i] < days.latest)
            try_day(s, &part, t->days[i]);
    if (s117i_is_day(days.latest) && s->failed == S117_OK)
        try_day(s, &part, days.latest);
    if (s->failed == S117_OK && part.said.days.earliest != S117_DATE_OPEN)
        add_part(s, &part);
    s117_status status = s117i_put(t, spot, &recorded);
    s117i_fail(&s->failed, status);
}

static void vary_dates(survey *s)
{
    const s117i_trial *t = &s->asking.trial;
    for (uint32_t i = 0; i < t->spots_count && s->failed == S117_OK; i++)
        if (s117i_sort_of(&t->spots[i]) == S117I_OF_DATE && is_range(s117i_said_of(t, &t->spots[i]).days))
            vary_date(s, &t->spots[i]);
}

/* ---- missing facts ------------------------------------------------------------------------------- */

static void write_value(const survey *s, s117i_writer *w, const s117i_need *need, const s117i_tried *tried)
{
    s117i_said said = tried->said;
    s117i_spot spot = need->spot;
    if (tried->body != 0)
        said.body = s->asking.needed->texts.pool + tried->body;
    if (said.body != NULL && !s117i_names_body(&s->asking.trial, said.body))
        s117i_write(w, "for instance ");
    if (spot.fact == 0 && need->kind == S117_KIND_HOSPITAL_STAY && said.days.earliest == S117_DATE_OPEN)
        s117i_write(w, "not ended");
    else
        s117i_write_said(&s->asking.trial, w, &spot, &said);
}

/* "The power of the detention (…): section 3. The answer would be: …" */
static void add_value(survey *s, const s117i_need *need, const s117i_tried *tried, uint32_t name)
{
    char text[S117I_SENTENCE_ROOM];
    s117i_writer w = {text, sizeof text, 0};
    variation item = {.varied = S117_VARIED_MISSING, .missing = need->what, .spot = need->spot, .kind = need->kind, .said = tried->said, .name = name};
    item.differs = differences(s, &tried->outcome.decision);
    s117i_write_capital(&w, s->asking.needed->texts.pool + need->sentence);
    s117i_write(&w, ": ");
    write_value(s, &w, need, tried);
    s117i_write(&w, ". The answer would be: ");
    s117i_write_outcome(&s->asking.trial, &w, &tried->outcome.decision);
    s117i_write(&w, ".");
    s117i_write_end(&w);
    item.sentence = keep(s, text);
    item.body = tried->body != 0 ? keep(s, s->asking.needed->texts.pool + tried->body) : 0;
    item.outcome = s117i_keep_outcome(&s->asking.trial, &s->found->texts, &tried->outcome.decision);
    add(s, &item);
}

static void vary_missing(survey *s)
{
    const s117_needed *n = s->asking.needed;
    for (uint32_t i = 0; i < n->needs_count && s->failed == S117_OK; i++)
        for (uint32_t v = 0; v < n->needs[i].count && n->needs[i].what != 0 && s->failed == S117_OK; v++)
            add_value(s, &n->needs[i], &n->tries[n->needs[i].first + v], i + 1);
}

/* ---- the call ------------------------------------------------------------------------------------ */

static void run(survey *s)
{
    s->found = s117i_allocate(&s->asking.trial.memory, sizeof *s->found);
    if (s->found == NULL) {
        s->failed = S117_E_MEMORY;
        return;
    }
    s->found->mark = MARK;
    s->found->memory = s->asking.trial.memory;
    vary_law(s, true);
    vary_law(s, false);
    if (s->failed == S117_OK)
        vary_dates(s);
    if (s->failed == S117_OK)
        vary_missing(s);
}

s117_status s117_sensitivity_new(const s117_engine *engine, const s117_person *person, s117_date as_at, const s117_question *question,
                                 s117_sensitivity **ret_sensitivity)
{
    survey s = {.failed = S117_OK};
    if (ret_sensitivity == NULL)
        return S117_E_NULL;
    s117_status status = s117i_ask_needed(&s.asking, engine, person, as_at, question, true);
    if (status != S117_OK)
        return status;
    run(&s);
    s117_needed_free(s.asking.needed);
    s117i_asking_close(&s.asking);
    if (s.failed == S117_OK)
        *ret_sensitivity = s.found;
    else
        s117_sensitivity_free(s.found);
    return s.failed;
}

void s117_sensitivity_free(s117_sensitivity *sensitivity)
{
    if (sensitivity == NULL || sensitivity->mark != MARK)
        return;
    s117i_memory memory = sensitivity->memory;
    s117i_release(&memory, sensitivity->items, sensitivity->items_room * sizeof *sensitivity->items);
    s117i_texts_release(&sensitivity->texts, &memory);
    s117i_release(&memory, sensitivity, sizeof *sensitivity);
}

/* ---- reading ------------------------------------------------------------------------------------- */

static bool alive(const s117_sensitivity *s) { return s != NULL && s->mark == MARK; }

int32_t s117_sensitivity_count(const s117_sensitivity *s) { return alive(s) ? (int32_t)s->items_count : 0; }
int32_t s117_sensitivity_differing(const s117_sensitivity *s) { return alive(s) ? s->differing : 0; }

static const char *text_at(const s117_sensitivity *s, uint32_t text) { return text != 0 ? s->texts.pool + text : NULL; }

s117_status s117_sensitivity_at(const s117_sensitivity *s, int32_t index, s117_variation *ret)
{
    if (s == NULL || ret == NULL)
        return S117_E_NULL;
    if (!alive(s))
        return S117_E_HANDLE;
    s117_status status = s117i_check_struct(ret, ret->size, sizeof *ret, sizeof *ret);
    if (status != S117_OK)
        return status;
    if (index < 0 || index >= s117_sensitivity_count(s))
        return S117_E_INDEX;
    const variation *v = &s->items[index];
    *ret = (s117_variation){.size = ret->size, .varied = v->varied, .differs = v->differs, .reading = v->reading, .missing = v->missing, .fact = v->spot.fact,
                            .kind = v->kind, .attribute = v->spot.attribute, .code = v->said.code, .earliest = v->said.days.earliest,
                            .latest = v->said.days.latest, .duty = v->outcome.decision.duty, .council = v->outcome.decision.council, .point = v->point,
                            .body = text_at(s, v->body), .council_code = text_at(s, v->outcome.council), .nhs_code = text_at(s, v->outcome.nhs),
                            .payer_code = text_at(s, v->outcome.payer), .sentence = text_at(s, v->sentence)};
    return S117_OK;
}

/* Of the values of one missing fact that give the same answer the first is told. */
static bool is_like_before(const s117_sensitivity *s, uint32_t at)
{
    for (uint32_t i = 0; i < at; i++)
        if (s->items[at].name != 0 && s->items[i].name == s->items[at].name &&
            s117i_same_answer(&s->items[i].outcome.decision, &s->items[at].outcome.decision))
            return true;
    return false;
}

static int32_t more_like(const s117_sensitivity *s, uint32_t at)
{
    int32_t count = 0;
    for (uint32_t i = at + 1; i < s->items_count; i++)
        if (s->items[at].name != 0 && s->items[i].name == s->items[at].name &&
            s117i_same_answer(&s->items[i].outcome.decision, &s->items[at].outcome.decision))
            count++;
    return count;
}

static void write_item(const s117_sensitivity *s, s117i_writer *w, uint32_t at)
{
    int32_t more = more_like(s, at);
    size_t start = w->length;
    s117i_write(w, "  ");
    if (s->items[at].point != NULL) {
        s117i_write(w, s->items[at].point);
        s117i_write(w, ". ");
    }
    s117i_write_wrapped(w, s->texts.pool + s->items[at].sentence, w->length - start, 4);
    s117i_write(w, s->items[at].point != NULL ? "." : "");
    if (more > 0) {
        s117i_write(w, "\n    Other values that would do the same: ");
        s117i_write_number(w, more);
        s117i_write(w, ".");
    }
    s117i_write(w, "\n");
}

size_t s117_sensitivity_text(const s117_sensitivity *s, char *buffer, size_t size)
{
    static const char *const headings[] = {NULL, "On other readings of the law\n", "Under law not yet in force\n", "On other days that uncertain dates may be\n",
                                           "With facts that are missing\n"};
    s117i_writer w = {buffer, size, 0};
    int32_t last = 0;
    if (!alive(s))
        return s117i_write_end(&w);
    s117i_write(&w, s->differing > 0 ? "What the answer hangs on\n" : "The answer is the same on every reading, day and missing value tried.\n");
    for (uint32_t i = 0; i < s->items_count; i++) {
        if (s->items[i].differs == 0 || is_like_before(s, i))
            continue;
        if (s->items[i].varied != last)
            s117i_write(&w, headings[s->items[i].varied]);
        last = s->items[i].varied;
        write_item(s, &w, i);
    }
    return s117i_write_end(&w);
}
