/* The values tried for what is missing: needed.h says which. */
#include "needed.h"
#include <string.h>

static const s117i_register *register_of(const s117i_asking *a) { return &a->trial.engine->reg; }

/* Puts it into the fact and asks; the fact says afterwards what it said. */
static void try_said(s117i_asking *a, s117i_need *need, const s117i_said *said)
{
    s117_status status = s117i_put(&a->trial, &need->spot, said);
    if (status == S117_OK)
        s117i_try(a, need, said);
    else if (status == S117_E_MEMORY)
        a->failed = status;
}

/* ---- codes and dates ----------------------------------------------------------------------------- */

static void try_codes(s117i_asking *a, s117i_need *need)
{
    s117_list list = s117_attribute_list(need->kind, need->spot.attribute);
    for (int32_t i = 0; i < s117_code_count(list) && a->failed == S117_OK; i++) {
        s117i_said said = {.code = s117_code_at(list, i)};
        if (said.code != 0)
            try_said(a, need, &said);
    }
}

static void try_days(s117i_asking *a, s117i_need *need)
{
    s117i_range may_be = s117i_said_of(&a->trial, &need->spot).days;
    if (may_be.earliest == S117_DATE_OPEN) /* no end on record */
        may_be.earliest = S117_DATE_UNKNOWN;
    for (uint32_t i = 0; i < a->trial.days_count && a->failed == S117_OK; i++) {
        s117i_said said = {.days = s117i_exact(a->trial.days[i])};
        if (said.days.earliest >= may_be.earliest && said.days.earliest <= may_be.latest)
            try_said(a, need, &said);
    }
}

/* ---- bodies -------------------------------------------------------------------------------------- */

static bool is_of_sort(const s117i_asking *a, int32_t body, bool nhs)
{
    s117_body_kind kind = register_of(a)->bodies[body].kind;
    return nhs ? s117i_is_nhs(kind) : kind == S117_BODY_LOCAL_AUTHORITY;
}

/* One that the record does not name, and that exists on the day asked about; -1. */
static int32_t stand_in(const s117i_asking *a, bool nhs)
{
    s117_date on = a->trial.view.as_at;
    for (uint32_t i = 0; i < register_of(a)->count; i++) {
        const s117i_body *body = &register_of(a)->bodies[i];
        bool lives = (body->from == S117_DATE_UNKNOWN || body->from <= on) && body->to > on;
        if (lives && is_of_sort(a, (int32_t)i, nhs) && body->kind != S117_BODY_NHS_ENGLAND && !s117i_names_body(&a->trial, body->code))
            return (int32_t)i;
    }
    return -1;
}

/* The areas or practices by which a divided body was divided. */
static void try_parts(s117i_asking *a, s117i_need *need, s117_attribute of)
{
    const s117i_register *reg = register_of(a);
    int32_t body = s117i_register_find(reg, s117i_text(a->trial.person, need->spot.fact, of));
    for (uint32_t i = 0; i < reg->succession_count && a->failed == S117_OK; i++) {
        s117i_said said = {.body = reg->successions[i].part};
        if (reg->successions[i].body == body && *said.body != 0)
            try_said(a, need, &said);
    }
}

typedef void try_body(s117i_asking *a, s117i_need *need, const s117i_said *said);

static bool tried_before(const s117i_asking *a, uint32_t at)
{
    const s117i_spot *bodies = a->trial.bodies;
    const char *code = s117i_text(a->trial.person, bodies[at].fact, bodies[at].attribute);
    for (uint32_t i = 0; i < at; i++)
        if (strcmp(s117i_text(a->trial.person, bodies[i].fact, bodies[i].attribute), code) == 0)
            return true;
    return false;
}

static void for_each_body(s117i_asking *a, s117i_need *need, bool nhs, try_body *attempt)
{
    int32_t other = stand_in(a, nhs);
    for (uint32_t i = 0; i < a->trial.bodies_count && a->failed == S117_OK; i++) {
        s117i_said said = {.body = s117i_text(a->trial.person, a->trial.bodies[i].fact, a->trial.bodies[i].attribute)};
        int32_t body = s117i_register_find(register_of(a), said.body);
        if (body >= 0 && is_of_sort(a, body, nhs) && !tried_before(a, i))
            attempt(a, need, &said);
    }
    s117i_said said = {.body = other >= 0 ? register_of(a)->bodies[other].code : NULL};
    if (other >= 0 && a->failed == S117_OK)
        attempt(a, need, &said);
}

static bool names_nhs_body(const s117i_need *need)
{
    return need->spot.attribute == S117_NHS_BODY || need->spot.attribute == S117_PRACTICE;
}

static void try_bodies(s117i_asking *a, s117i_need *need)
{
    if (need->spot.attribute == S117_LOCALITY) {
        try_parts(a, need, S117_AREA);
        try_parts(a, need, S117_NHS_BODY);
        return;
    }
    if (need->spot.attribute == S117_PRACTICE) {
        try_parts(a, need, S117_NHS_BODY);
        return;
    }
    bool either = need->spot.attribute == S117_BODY || need->spot.attribute == S117_BODY_2;
    if (either || names_nhs_body(need))
        for_each_body(a, need, true, try_said);
    if (either || !names_nhs_body(need))
        for_each_body(a, need, false, try_said);
}

/* ---- facts to add -------------------------------------------------------------------------------- */

/* Added to the copy, asked about, and taken out of sight again. */
static void try_added(s117i_asking *a, s117i_need *need, const s117i_said *said, s117i_range from, s117i_range to)
{
    s117_person *copy = a->trial.copy;
    s117i_spot spot = {0, need->spot.attribute};
    a->failed = s117_person_add(copy, need->kind, need->parent, &spot.fact);
    if (a->failed != S117_OK)
        return;
    s117_person_set_date(copy, spot.fact, S117_FROM, from.earliest, from.latest);
    s117_person_set_date(copy, spot.fact, S117_TO, to.earliest, to.latest); /* refused by kinds of one day */
    s117_person_set_code(copy, spot.fact, S117_SETTLED, S117_YES);
    s117_status status = s117i_put(&a->trial, &spot, said);
    if (status == S117_OK)
        s117i_try(a, need, said);
    else if (status == S117_E_MEMORY)
        a->failed = status;
    s117_date gone = a->trial.view.known_by == S117_DATE_OPEN ? S117_DATE_MAX : a->trial.view.known_by;
    s117_person_withdraw(copy, spot.fact, gone);
}

static void add_somewhere(s117i_asking *a, s117i_need *need, const s117i_said *said)
{
    const s117i_range ever = S117I_NO_DATE, none = {S117_DATE_OPEN, S117_DATE_OPEN};
    try_added(a, need, said, ever, none);
}

static void try_births(s117i_asking *a, s117i_need *need)
{
    static const int32_t ages[] = {10, 40};
    s117_date detained = a->answer->chain_from;
    const s117i_range none = {S117_DATE_OPEN, S117_DATE_OPEN};
    if (!s117i_is_day(detained))
        detained = a->trial.view.as_at;
    for (int i = 0; i < 2 && a->failed == S117_OK; i++) {
        s117i_said said = {.days = s117i_exact(s117i_add_months(detained, -12 * ages[i]))};
        try_added(a, need, &said, said.days, none);
    }
}

/* In hospital since the order began: until it ended, and still. */
static void try_stays(s117i_asking *a, s117i_need *need)
{
    s117_fact order = a->answer->order;
    s117i_range from = order != 0 ? s117i_date(a->trial.person, order, S117_FROM) : s117i_exact(a->trial.view.as_at);
    s117i_said over = {.days = order != 0 ? s117i_date(a->trial.person, order, S117_TO) : s117i_exact(a->trial.view.as_at)};
    s117i_said still = {.days = {S117_DATE_OPEN, S117_DATE_OPEN}};
    if (s117i_is_exact(over.days) && s117i_is_day(over.days.earliest))
        try_added(a, need, &over, from, over.days);
    if (a->failed == S117_OK)
        try_added(a, need, &still, from, still.days);
}

static void try_to_add(s117i_asking *a, s117i_need *need)
{
    switch (need->kind) {
    case S117_KIND_BIRTH: try_births(a, need); break;
    case S117_KIND_HOSPITAL_STAY: try_stays(a, need); break;
    default: for_each_body(a, need, names_nhs_body(need), add_somewhere); break;
    }
}

void s117i_try_values(s117i_asking *a, s117i_need *need)
{
    if (need->spot.fact == 0) {
        try_to_add(a, need);
        return;
    }
    s117i_said recorded = s117i_said_of(&a->trial, &need->spot);
    switch (s117i_sort_of(&need->spot)) {
    case S117I_OF_CODE: try_codes(a, need); break;
    case S117I_OF_DATE: try_days(a, need); break;
    default: try_bodies(a, need); break;
    }
    s117_status status = s117i_put(&a->trial, &need->spot, &recorded);
    s117i_fail(&a->failed, status);
}
