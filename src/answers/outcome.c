/* What two answers are compared by, and what is left to say when it may be either. */
#include "ranges.h"

#include <string.h>

s117i_outcome s117i_outcome_of(const s117i_life *life, const s117i_responsible_body *body, const s117i_nhs *nhs, const s117i_nhs *payer)
{
    s117i_outcome o = {.duty = life->status, .since = s117i_since(life), .order = life->duty.order, .council = body->state, .count = body->count,
                       .nhs = nhs->state, .payer = payer->state, .nhs_who = nhs->who, .payer_who = payer->who};
    for (int32_t i = 0; i < body->count; i++) {
        o.bodies[i] = body->bodies[i];
        o.codes[i] = body->codes[i];
    }
    return o;
}

static bool same_council(const s117i_outcome *a, const s117i_outcome *b)
{
    if (a->council != b->council || a->count != b->count)
        return false;
    for (int32_t i = 0; i < a->count; i++)
        if (a->bodies[i] != b->bodies[i] || (a->bodies[i] < 0 && strcmp(a->codes[i], b->codes[i]) != 0))
            return false;
    return true;
}

bool s117i_outcome_same(const s117i_outcome *a, const s117i_outcome *b)
{
    return a->duty == b->duty && a->order == b->order && same_council(a, b) && a->nhs == b->nhs && a->payer == b->payer &&
           s117i_same_candidates(&a->nhs_who, &b->nhs_who) && s117i_same_candidates(&a->payer_who, &b->payer_who);
}

static void merge_nhs(s117_nhs *state, s117i_candidates *who, s117_nhs other, const s117i_candidates *others)
{
    if (*state == other && s117i_same_candidates(who, others))
        return;
    *state = S117_NHS_UNDETERMINED;
    for (int32_t i = 0; i < others->count; i++)
        s117i_add_candidate(who, others->bodies[i], others->codes[i]);
}

void s117i_outcome_merge(s117i_outcome *into, const s117i_outcome *other)
{
    merge_nhs(&into->nhs, &into->nhs_who, other->nhs, &other->nhs_who);
    merge_nhs(&into->payer, &into->payer_who, other->payer, &other->payer_who);
    if (into->duty != other->duty)
        into->duty = S117_DUTY_UNCERTAIN;
    if (into->order != other->order)
        into->order = 0;
    if (other->since.earliest < into->since.earliest)
        into->since.earliest = other->since.earliest;
    if (other->since.latest > into->since.latest)
        into->since.latest = other->since.latest;
    if (same_council(into, other))
        return;
    into->council = S117_COUNCIL_UNDETERMINED;
    for (int32_t i = 0; i < other->count; i++)
        s117i_put_candidate(into->bodies, into->codes, &into->count, other->bodies[i], other->codes[i]);
}
