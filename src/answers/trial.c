/* A copy of a record to try other facts on. */
#include "trial.h"
#include <s117/change.h>
#include "../base/sort.h"
#include "../facts/clone.h"
#include <string.h>

/* ---- facts in an order of their own -------------------------------------------------------------- */

static int compare_dates(s117i_range a, s117i_range b)
{
    if (a.earliest != b.earliest)
        return a.earliest < b.earliest ? -1 : 1;
    return a.latest != b.latest ? (a.latest < b.latest ? -1 : 1) : 0;
}

static int compare_attribute(const s117_person *p, s117_fact a, s117_fact b, s117_attribute attribute)
{
    switch (s117_attribute_type(attribute)) {
    case S117_TYPE_DATE:
        return compare_dates(s117i_date(p, a, attribute), s117i_date(p, b, attribute));
    case S117_TYPE_BODY: case S117_TYPE_TEXT:
        return strcmp(s117i_text(p, a, attribute), s117i_text(p, b, attribute));
    default:
        return s117i_code(p, a, attribute) - s117i_code(p, b, attribute);
    }
}

/* By kind, then by what they say; the order of entry only between facts that say the same of the same. */
static int compare_facts(const s117_person *p, s117_fact a, s117_fact b)
{
    s117_kind kind = s117_person_fact_kind(p, a), other = s117_person_fact_kind(p, b);
    if (kind != other)
        return kind < other ? -1 : 1;
    for (int32_t i = 0; i < s117_attribute_count(kind); i++) {
        int order = compare_attribute(p, a, b, s117_attribute_at(kind, i));
        if (order != 0)
            return order;
    }
    return 0;
}

static bool fact_before(const void *context, int32_t a, int32_t b)
{
    const s117_person *p = context;
    s117_fact x = s117_person_fact_parent(p, a), y = s117_person_fact_parent(p, b);
    int order = compare_facts(p, a, b);
    if (order == 0 && x != 0 && y != 0)
        order = compare_facts(p, x, y);
    if (order == 0 && (x != 0) != (y != 0))
        order = x != 0 ? 1 : -1;
    return order != 0 ? order < 0 : a < b;
}

static s117_status list_facts(s117i_trial *t)
{
    s117_status status = S117_OK;
    int32_t count = s117_person_fact_count(t->person);
    S117I_ROOM(&t->memory, status, t->facts, (uint32_t)count + 1);
    if (status != S117_OK)
        return status;
    for (s117_fact fact = 1; fact <= count; fact++)
        if (s117i_is_of_life(s117i_fact_of(t->person, fact)) && s117i_visible(t->person, fact, t->view.known_by))
            t->facts[t->facts_count++] = fact;
    s117i_sort_numbers(t->facts, t->facts_count, fact_before, t->person);
    return S117_OK;
}

/* ---- critical days ------------------------------------------------------------------------------- */

/* Days on which the law of the rulebooks changed. */
static const s117_date law_days[] = {
    S117I_ACT_1983, S117I_V1_1996, S117I_V2_1997, S117I_CPIA_2005, S117I_SCOTLAND_2005, S117I_V3_2008,
    S117I_CCG_2013, S117I_V5_2015, S117I_WALES_2016, S117I_PAYS_2020, S117I_REGS_2022};

/* The day and the days beside it. */
static s117_status add_day(s117i_trial *t, s117_date day)
{
    s117_status status = S117_OK;
    if (!s117i_is_day(day))
        return S117_OK;
    S117I_ROOM(&t->memory, status, t->days, t->days_count + 3);
    for (int32_t beside = -1; status == S117_OK && beside <= 1; beside++)
        t->days[t->days_count++] = s117i_add_days(day, beside);
    return status;
}

static s117_status add_days_of(s117i_trial *t, s117_fact fact)
{
    s117_status status = S117_OK;
    s117_kind kind = s117_person_fact_kind(t->person, fact);
    for (int32_t i = 0; i < s117_attribute_count(kind) && status == S117_OK; i++) {
        s117_attribute attribute = s117_attribute_at(kind, i);
        if (s117_attribute_type(attribute) != S117_TYPE_DATE)
            continue;
        s117i_range days = s117i_date(t->person, fact, attribute);
        status = add_day(t, days.earliest);
        if (status == S117_OK && days.latest != days.earliest)
            status = add_day(t, days.latest);
    }
    return status;
}

static s117_status list_days(s117i_trial *t)
{
    s117_status status = add_day(t, t->view.as_at);
    for (uint32_t i = 0; i < t->facts_count && status == S117_OK; i++)
        status = add_days_of(t, t->facts[i]);
    for (size_t i = 0; i < sizeof law_days / sizeof law_days[0] && status == S117_OK; i++)
        status = add_day(t, law_days[i]);
    if (status == S117_OK)
        status = add_day(t, t->engine->law.s46);
    if (status != S117_OK)
        return status;
    t->days_count = s117i_sort_days(t->days, t->days_count);
    return S117_OK;
}

/* ---- what may be changed ------------------------------------------------------------------------- */

s117i_sort s117i_sort_of(const s117i_spot *spot)
{
    switch (spot->attribute == 0 ? 0 : s117_attribute_type(spot->attribute)) {
    case 0: return S117I_OF_RECORD;
    case S117_TYPE_DATE: return S117I_OF_DATE;
    case S117_TYPE_BODY: return S117I_OF_BODY;
    case S117_TYPE_TEXT: return S117I_SORTS; /* bears on no answer */
    default: return S117I_OF_CODE;
    }
}

static s117_status add_spot(s117i_trial *t, s117i_spot spot, s117i_sort sort)
{
    s117_status status = S117_OK;
    if (s117i_sort_of(&spot) != sort)
        return S117_OK;
    S117I_ROOM(&t->memory, status, t->spots, t->spots_count + 1);
    if (status == S117_OK)
        t->spots[t->spots_count++] = spot;
    return status;
}

static bool named_already(const s117i_trial *t, const s117i_spot *spot)
{
    const char *body = s117i_text(t->person, spot->fact, spot->attribute);
    for (uint32_t i = 0; i < t->bodies_count; i++)
        if (t->bodies[i].attribute == spot->attribute &&
            strcmp(s117i_text(t->person, t->bodies[i].fact, t->bodies[i].attribute), body) == 0)
            return true;
    return *body == 0;
}

static s117_status list_bodies(s117i_trial *t)
{
    s117_status status = S117_OK;
    for (uint32_t i = 0; i < t->spots_count && status == S117_OK; i++) {
        if (s117i_sort_of(&t->spots[i]) != S117I_OF_BODY || named_already(t, &t->spots[i]))
            continue;
        S117I_ROOM(&t->memory, status, t->bodies, t->bodies_count + 1);
        if (status == S117_OK)
            t->bodies[t->bodies_count++] = t->spots[i];
    }
    return status;
}

static s117_status list_spots(s117i_trial *t)
{
    s117_status status = S117_OK;
    for (s117i_sort sort = 0; sort < S117I_SORTS; sort++)
        for (uint32_t i = 0; i < t->facts_count && status == S117_OK; i++) {
            s117_kind kind = s117_person_fact_kind(t->person, t->facts[i]);
            status = add_spot(t, (s117i_spot){t->facts[i], 0}, sort);
            for (int32_t n = 0; n < s117_attribute_count(kind) && status == S117_OK; n++)
                status = add_spot(t, (s117i_spot){t->facts[i], s117_attribute_at(kind, n)}, sort);
        }
    return status;
}

/* ---- the values tried ---------------------------------------------------------------------------- */

s117i_said s117i_said_of(const s117i_trial *t, const s117i_spot *spot)
{
    s117i_said said = {0};
    switch (s117i_sort_of(spot)) {
    case S117I_OF_CODE: said.code = s117i_code(t->person, spot->fact, spot->attribute); break;
    case S117I_OF_DATE: said.days = s117i_date(t->person, spot->fact, spot->attribute); break;
    case S117I_OF_BODY: said.body = s117_person_get_text(t->person, spot->fact, spot->attribute); break;
    default: break;
    }
    return said;
}

/* Not recorded first, then the list. */
static bool code_candidate(const s117i_trial *t, const s117i_spot *spot, int32_t nth, s117i_said *ret, bool *ret_try)
{
    s117_list list = s117_attribute_list(s117_person_fact_kind(t->person, spot->fact), spot->attribute);
    if (nth > s117_code_count(list))
        return false;
    ret->code = nth == 0 ? 0 : s117_code_at(list, nth - 1);
    *ret_try = ret->code != s117i_said_of(t, spot).code && (nth == 0 || ret->code != 0);
    return true;
}

/* Not recorded, not come, then every critical day. */
static bool date_candidate(const s117i_trial *t, const s117i_spot *spot, int32_t nth, s117i_said *ret, bool *ret_try)
{
    if (nth >= (int32_t)t->days_count + 2)
        return false;
    ret->days = (s117i_range){S117_DATE_UNKNOWN, S117_DATE_OPEN};
    if (nth == 1)
        ret->days.earliest = S117_DATE_OPEN;
    if (nth > 1)
        ret->days = s117i_exact(t->days[nth - 2]);
    *ret_try = compare_dates(ret->days, s117i_said_of(t, spot).days) != 0;
    return true;
}

/* Not recorded, then what the same attribute says in other facts, each body once. */
static bool body_candidate(const s117i_trial *t, const s117i_spot *spot, int32_t nth, s117i_said *ret, bool *ret_try)
{
    const char *now = s117i_text(t->person, spot->fact, spot->attribute);
    if (nth > (int32_t)t->bodies_count)
        return false;
    *ret_try = *now != 0;
    if (nth == 0)
        return true;
    const s117i_spot *other = &t->bodies[nth - 1];
    ret->body = s117i_text(t->person, other->fact, other->attribute);
    *ret_try = other->attribute == spot->attribute && strcmp(ret->body, now) != 0;
    return true;
}

bool s117i_names_body(const s117i_trial *t, const char *code)
{
    for (uint32_t i = 0; i < t->bodies_count; i++)
        if (strcmp(s117i_text(t->person, t->bodies[i].fact, t->bodies[i].attribute), code) == 0)
            return true;
    return false;
}

bool s117i_candidate(const s117i_trial *t, const s117i_spot *spot, int32_t nth, s117i_said *ret_said, bool *ret_try)
{
    *ret_said = (s117i_said){0};
    switch (s117i_sort_of(spot)) {
    case S117I_OF_CODE: return code_candidate(t, spot, nth, ret_said, ret_try);
    case S117I_OF_DATE: return date_candidate(t, spot, nth, ret_said, ret_try);
    case S117I_OF_BODY: return body_candidate(t, spot, nth, ret_said, ret_try);
    default:
        ret_said->gone = true;
        *ret_try = true;
        return nth == 0;
    }
}

/* ---- trying -------------------------------------------------------------------------------------- */

/* Gone as far as the question can see; back as it was. */
static s117_status put_record(s117i_trial *t, s117_fact fact, bool gone)
{
    s117_date when = t->view.known_by == S117_DATE_OPEN ? S117_DATE_MAX : t->view.known_by;
    return s117_person_withdraw(t->copy, fact, gone ? when : s117_person_withdrawn(t->person, fact));
}

s117_status s117i_put(s117i_trial *t, const s117i_spot *spot, const s117i_said *said)
{
    switch (s117i_sort_of(spot)) {
    case S117I_OF_CODE: return s117_person_set_code(t->copy, spot->fact, spot->attribute, said->code);
    case S117I_OF_DATE: return s117_person_set_date(t->copy, spot->fact, spot->attribute, said->days.earliest, said->days.latest);
    case S117I_OF_BODY: return s117_person_set_text(t->copy, spot->fact, spot->attribute, said->body);
    default: return put_record(t, spot->fact, said->gone);
    }
}

bool s117i_is_refusal(s117_status status) { return status != S117_OK && status != S117_E_MEMORY; }

s117_status s117i_ask_copy(s117i_trial *t, s117_decision *ret_decision)
{
    *ret_decision = (s117_decision){.size = sizeof *ret_decision};
    t->evaluations++;
    return s117_decide(t->engine, t->copy, t->view.as_at, t->question, ret_decision);
}

int32_t s117i_differences(const s117_decision *a, const s117_decision *b)
{
    int32_t differs = s117_duty_is_owed(a->duty) != s117_duty_is_owed(b->duty) ? S117_DIFFERS_OWED : 0;
    if (a->council != b->council || a->council_body != b->council_body)
        differs |= S117_DIFFERS_COUNCIL;
    if (a->nhs != b->nhs || a->nhs_body != b->nhs_body)
        differs |= S117_DIFFERS_NHS;
    if (a->payer != b->payer || a->payer_body != b->payer_body)
        differs |= S117_DIFFERS_PAYER;
    return differs;
}

bool s117i_same_answer(const s117_decision *a, const s117_decision *b) { return a->duty == b->duty && s117i_differences(a, b) == 0; }

/* ---- open and close ------------------------------------------------------------------------------ */

s117_status s117i_trial_open(s117i_trial *ret_trial, const s117_engine *engine, const s117_person *person, s117_date as_at,
                             const s117_question *question)
{
    s117i_trial t = {.engine = engine, .person = person, .question = question};
    s117_date known_by = S117_DATE_OPEN;
    s117_status status = s117i_check_question(engine, person, question, &known_by);
    if (status != S117_OK)
        return status;
    if (!s117i_is_day(as_at))
        return S117_E_DATE;
    t.memory = person->memory;
    t.view = (s117i_view){person, &engine->law, known_by, as_at};
    status = s117i_person_clone(person, &t.copy);
    if (status == S117_OK)
        status = s117i_ask_copy(&t, &t.now);
    if (status == S117_OK)
        status = list_facts(&t);
    if (status == S117_OK)
        status = list_days(&t);
    if (status == S117_OK)
        status = list_spots(&t);
    if (status == S117_OK)
        status = list_bodies(&t);
    if (status == S117_OK)
        *ret_trial = t;
    else
        s117i_trial_close(&t);
    return status;
}

void s117i_trial_close(s117i_trial *t)
{
    s117_person_free(t->copy);
    s117i_release(&t->memory, t->facts, t->facts_room * sizeof *t->facts);
    s117i_release(&t->memory, t->days, t->days_room * sizeof *t->days);
    s117i_release(&t->memory, t->spots, t->spots_room * sizeof *t->spots);
    s117i_release(&t->memory, t->bodies, t->bodies_room * sizeof *t->bodies);
}
