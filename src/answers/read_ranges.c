/* Reading what an answer says about uncertain dates. */
#include <s117/ranges.h>

#include "answer.h"

static bool alive(const s117_determination *d) { return d != NULL && d->mark == S117I_DETERMINATION_MARK; }

static const s117i_uncertain_answer *date_of(const s117_determination *d, int32_t index)
{
    return alive(d) && index >= 0 && (uint32_t)index < d->uncertain_count ? &d->uncertain[index] : NULL;
}

static const s117i_part_answer *part_of(const s117_determination *d, int32_t index, int32_t part)
{
    const s117i_uncertain_answer *u = date_of(d, index);
    return u != NULL && part >= 0 && (uint32_t)part < u->part_count ? &d->parts[u->part + (uint32_t)part] : NULL;
}

static s117_status give(const s117_determination *d, const s117i_range *range, s117_date *ret_first, s117_date *ret_last)
{
    if (d == NULL || ret_first == NULL || ret_last == NULL)
        return S117_E_NULL;
    if (!alive(d))
        return S117_E_HANDLE;
    if (range == NULL)
        return S117_E_INDEX;
    *ret_first = range->earliest;
    *ret_last = range->latest;
    return S117_OK;
}

int32_t s117_determination_uncertain_count(const s117_determination *d) { return alive(d) ? (int32_t)d->uncertain_count : 0; }
int32_t s117_determination_uncertain_together(const s117_determination *d) { return alive(d) ? d->together : 0; }

s117_fact s117_determination_uncertain_fact(const s117_determination *d, int32_t index)
{
    const s117i_uncertain_answer *u = date_of(d, index);
    return u != NULL ? u->fact : 0;
}

s117_attribute s117_determination_uncertain_attribute(const s117_determination *d, int32_t index)
{
    const s117i_uncertain_answer *u = date_of(d, index);
    return u != NULL ? u->attribute : 0;
}

s117_status s117_determination_uncertain_days(const s117_determination *d, int32_t index, s117_date *ret_earliest, s117_date *ret_latest)
{
    const s117i_uncertain_answer *u = date_of(d, index);
    return give(d, u != NULL ? &u->days : NULL, ret_earliest, ret_latest);
}

s117_tri s117_determination_uncertain_depends(const s117_determination *d, int32_t index)
{
    const s117i_uncertain_answer *u = date_of(d, index);
    return u != NULL ? u->depends : S117_UNKNOWN;
}

const char *s117_determination_uncertain_name(const s117_determination *d, int32_t index)
{
    const s117i_uncertain_answer *u = date_of(d, index);
    return u != NULL ? d->pool + u->name : NULL;
}

int32_t s117_determination_uncertain_part_count(const s117_determination *d, int32_t index)
{
    const s117i_uncertain_answer *u = date_of(d, index);
    return u != NULL ? (int32_t)u->part_count : 0;
}

s117_status s117_determination_uncertain_part_days(const s117_determination *d, int32_t index, int32_t part, s117_date *ret_first,
                                                   s117_date *ret_last)
{
    const s117i_part_answer *p = part_of(d, index, part);
    return give(d, p != NULL ? &p->days : NULL, ret_first, ret_last);
}

s117_duty s117_determination_uncertain_part_duty(const s117_determination *d, int32_t index, int32_t part)
{
    const s117i_part_answer *p = part_of(d, index, part);
    return p != NULL ? p->duty : -1;
}

s117_council s117_determination_uncertain_part_council(const s117_determination *d, int32_t index, int32_t part)
{
    const s117i_part_answer *p = part_of(d, index, part);
    return p != NULL ? p->council : -1;
}

int32_t s117_determination_uncertain_part_council_count(const s117_determination *d, int32_t index, int32_t part)
{
    const s117i_part_answer *p = part_of(d, index, part);
    return p != NULL ? p->council_count : 0;
}

const char *s117_determination_uncertain_part_council_code(const s117_determination *d, int32_t index, int32_t part, int32_t nth)
{
    const s117i_part_answer *p = part_of(d, index, part);
    return p != NULL && nth >= 0 && nth < p->council_count ? d->pool + p->codes[nth] : NULL;
}

const char *s117_determination_uncertain_part_sentence(const s117_determination *d, int32_t index, int32_t part)
{
    const s117i_part_answer *p = part_of(d, index, part);
    return p != NULL ? d->pool + p->sentence : NULL;
}
