/* From the body a fact names to the body there is: NHS-29, and what the facts say of hospitals. */
#include "nhs.h"
#include "../facts/index.h"
#include <string.h>

static bool comes_before(int32_t body, const char *code, int32_t other, const char *other_code)
{
    if ((body < 0) != (other < 0))
        return body >= 0;
    return strcmp(code, other_code) < 0;
}

void s117i_put_candidate(int32_t *bodies, const char **codes, int32_t *count, int32_t body, const char *code)
{
    for (int32_t i = 0; i < *count; i++)
        if (strcmp(codes[i], code) == 0)
            return;
    if (*count == S117I_CANDIDATES_MAX)
        return;
    int32_t at = (*count)++;
    for (; at > 0 && comes_before(body, code, bodies[at - 1], codes[at - 1]); at--) {
        bodies[at] = bodies[at - 1];
        codes[at] = codes[at - 1];
    }
    bodies[at] = body;
    codes[at] = code;
}

void s117i_add_candidate(s117i_candidates *who, int32_t body, const char *code)
{
    s117i_put_candidate(who->bodies, who->codes, &who->count, body, code);
}

bool s117i_same_candidates(const s117i_candidates *a, const s117i_candidates *b)
{
    if (a->count != b->count)
        return false;
    for (int32_t i = 0; i < a->count; i++)
        if (a->bodies[i] != b->bodies[i] || (a->bodies[i] < 0 && strcmp(a->codes[i], b->codes[i]) != 0))
            return false;
    return true;
}

static bool same_name(const s117i_register *reg, int32_t a, int32_t b)
{
    return strcmp(reg->bodies[a].name, reg->bodies[b].name) == 0;
}

int32_t s117i_bodies_on(const s117i_view *view, const s117i_named_body *named, s117_date day, s117i_candidates *ret_who, int32_t *ret_original)
{
    const s117i_register *reg = view->law->reg;
    int32_t body = s117i_register_find(reg, named->code), now[S117I_CANDIDATES_MAX];
    *ret_original = -1;
    if (body < 0) {
        s117i_add_candidate(ret_who, -1, named->code);
        return 1;
    }
    int32_t count = s117i_register_forerunners(reg, body, day, now, S117I_CANDIDATES_MAX);
    if (count == 0)
        count = s117i_register_successor(reg, body, named->part[0] != 0 ? named->part : NULL, day, now, S117I_CANDIDATES_MAX);
    if (count > S117I_CANDIDATES_MAX)
        count = S117I_CANDIDATES_MAX;
    if (count == 1 && now[0] != body && !same_name(reg, now[0], body))
        *ret_original = body;
    for (int32_t i = 0; i < count; i++)
        s117i_add_candidate(ret_who, now[i], reg->bodies[now[i]].code);
    return count;
}

s117i_named_body s117i_body_at(const s117i_view *view, s117_fact place)
{
    const s117i_fact *fact = s117i_fact_of(view->person, place);
    s117_attribute part = fact->kind == S117_KIND_REGISTRATION ? S117_PRACTICE : S117_LOCALITY;
    return (s117i_named_body){view->person->pool + fact->texts[S117I_SLOT_NHS_BODY], s117i_text(view->person, place, part), place};
}

/* ---- hospitals ---------------------------------------------------------------------------------- */

static bool says(const s117i_view *view, s117_fact fact, s117_attribute attribute)
{
    if (attribute == S117_NATION) /* by any of what tells the nation */
        return s117i_nation_of(view, fact) != S117_NATION_UNKNOWN || s117i_body_at(view, fact).code[0] != 0;
    return attribute == S117_ARRANGED_BY ? s117i_code(view->person, fact, attribute) != 0 : s117i_text(view->person, fact, attribute)[0] != 0;
}

/* Of two transfers, the later; of one day, by what they say, so that the order of entry does not show. */
static bool is_later(const s117i_view *view, s117_fact a, s117_fact b)
{
    s117_date x = s117i_working_day(s117i_fact_of(view->person, a), false), y = s117i_working_day(s117i_fact_of(view->person, b), false);
    return x != y ? x > y : s117i_content_key(view->person, a) > s117i_content_key(view->person, b);
}

s117_fact s117i_hospital(const s117i_view *view, s117_fact order, s117_date day, s117_attribute attribute)
{
    s117_fact last = 0;
    if (!view->person->transfers)
        return order;
    for (s117_fact id = 0; (id = s117i_next_under(view->person, order, 0, id)) != 0;) {
        const s117i_fact *fact = s117i_fact_of(view->person, id);
        if (fact->kind != S117_KIND_TRANSFER || s117i_working_day(fact, false) > day || !s117i_visible(view->person, id, view->known_by))
            continue;
        if (says(view, id, attribute) && (last == 0 || is_later(view, id, last)))
            last = id;
    }
    return last != 0 ? last : order;
}

int32_t s117i_nation_of_nhs_body(const s117i_view *view, s117_fact fact)
{
    int32_t body = s117i_register_find(view->law->reg, s117i_body_at(view, fact).code);
    return body >= 0 ? view->law->reg->bodies[body].nation : S117_NATION_UNKNOWN;
}

int32_t s117i_nation_of_place(const s117i_view *view, s117_fact place)
{
    int32_t nation = s117i_nation_of(view, place);
    return nation != S117_NATION_UNKNOWN ? nation : s117i_nation_of_nhs_body(view, place);
}

bool s117i_is_hospital_in_wales(const s117i_view *view, s117_fact order, s117_date day)
{
    return s117i_nation_of_place(view, s117i_hospital(view, order, day, S117_NATION)) == S117_NATION_WALES;
}

/* s2 that led to s3 is one stay; prison before a transfer direction is not a stay in hospital. */
s117_date s117i_first_day(const s117i_view *view, const s117i_duty *duty)
{
    const s117i_spans *orders = &view->person->orders;
    s117_date first = duty->qualifying_from;
    for (uint32_t i = orders->count; i > 0; i--) {
        const s117i_span *span = &orders->items[i - 1];
        bool joins = span->from < first && span->to >= first;
        if (joins && s117i_detains_in_hospital(s117i_fact_of(view->person, span->fact)->codes[S117I_SLOT_POWER]) &&
            s117i_visible(view->person, span->fact, view->known_by))
            first = span->from;
    }
    return first;
}

/* ---- settling ----------------------------------------------------------------------------------- */

void s117i_nhs_misses(s117i_nhs *nhs, int what, s117_fact fact)
{
    for (int32_t i = 0; i < nhs->missing_count; i++)
        if (nhs->missing[i].what == what && nhs->missing[i].fact == fact)
            return;
    if (nhs->missing_count < S117I_MISSING_MAX)
        nhs->missing[nhs->missing_count++] = (s117i_missing_fact){(uint8_t)what, S117_SETTLES_NHS, fact};
}

void s117i_settle(const s117i_view *view, s117i_nhs *nhs, int rule, s117_date fixed_on, const s117i_named_body *named, s117_date day)
{
    nhs->rule = (int16_t)rule;
    nhs->fixed_on = fixed_on;
    nhs->body = *named;
    nhs->who.count = 0;
    int32_t count = s117i_bodies_on(view, named, day, &nhs->who, &nhs->original);
    if (nhs->original >= 0)
        nhs->rules |= UINT64_C(1) << 29;
    if (count > 1)
        s117i_nhs_misses(nhs, S117_MISSING_PRACTICE, named->fact);
    bool split = nhs->original >= 0 && view->law->reg->bodies[nhs->original].successor_count > 1;
    if (count > 1 || split) /* W6 */
        nhs->findings |= UINT64_C(1) << S117_FINDING_SPLIT_BODY;
    nhs->state = count == 1 && nhs->who.bodies[0] >= 0 ? S117_NHS_DETERMINED : S117_NHS_UNDETERMINED;
}

static void take_core_missing(s117i_nhs *nhs)
{
    for (int32_t i = 0; i < nhs->core.missing_count; i++)
        s117i_nhs_misses(nhs, nhs->core.missing[i].what, nhs->core.missing[i].fact);
}

bool s117i_settle_core(const s117i_view *view, s117i_nhs *nhs, int rule, s117_date fixed_on, s117_date day)
{
    s117i_core(view, fixed_on, &nhs->core);
    if (nhs->core.temporary != 0) { /* W7 */
        nhs->findings |= UINT64_C(1) << S117_FINDING_TEMPORARY_REGISTRATION;
        if (s117i_in_force(view->law, S117I_REGS_2022, fixed_on))
            nhs->points |= UINT64_C(1) << (S117I_NOP + 20);
    }
    if (nhs->core.rule == S117I_RULE_NHS_50 && nhs->core.registered && s117i_in_force(view->law, S117I_REGS_2022, fixed_on)) /* W12 */
        nhs->findings |= UINT64_C(1) << S117_FINDING_UNREAD_REGULATIONS;
    if (nhs->core.state == S117I_NO_CORE)
        return false;
    take_core_missing(nhs);
    if (nhs->core.state == S117I_CORE) {
        s117i_settle(view, nhs, rule, fixed_on, &nhs->core.body, day);
        return true;
    }
    nhs->rule = (int16_t)rule;
    nhs->fixed_on = fixed_on;
    nhs->state = S117_NHS_UNDETERMINED;
    return true;
}

void s117i_settle_area(const s117i_view *view, s117i_nhs *nhs, int rule, const s117i_responsible_body *council, s117_date day)
{
    const s117i_where *where = &council->where;
    bool sure = where->state == S117I_SOMEWHERE || (where->state == S117I_UNSURE && where->one_of_these), named = where->place_count > 0;
    nhs->rule = (int16_t)rule;
    nhs->fixed_on = council->tested_on;
    nhs->who.count = 0;
    for (int32_t i = 0; i < where->place_count; i++) {
        s117i_named_body at = s117i_body_at(view, where->places[i]);
        int32_t original;
        if (s117i_nation_of(view, where->places[i]) >= S117_NATION_SCOTLAND) { /* no area of s117(3) */
            named = false;
        } else if (at.code[0] == 0) {
            named = false;
            s117i_nhs_misses(nhs, S117_MISSING_NHS_AREA, where->places[i]);
        } else if (s117i_bodies_on(view, &at, day, &nhs->who, &original) > 1) {
            s117i_nhs_misses(nhs, S117_MISSING_PRACTICE, where->places[i]);
            nhs->findings |= UINT64_C(1) << S117_FINDING_SPLIT_BODY;
        } else {
            nhs->original = original;
            nhs->body = at;
        }
    }
    for (int32_t i = 0; i < where->missing_count && !sure; i++)
        s117i_nhs_misses(nhs, where->missing[i].what, where->missing[i].fact);
    bool one = sure && named && nhs->who.count == 1 && nhs->who.bodies[0] >= 0;
    nhs->state = one ? S117_NHS_DETERMINED : S117_NHS_UNDETERMINED;
    if (one && nhs->original >= 0)
        nhs->rules |= UINT64_C(1) << 29;
    if (!one)
        nhs->original = -1;
}
