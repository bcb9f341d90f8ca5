/* Rates of interest, by the day they hold from: the host's, since the library has none of its own. */
#include "config.h"

#include <string.h>

enum { RATE_MOST = 100000 }; /* hundredths of a per cent */

int32_t s117i_interest_on(const s117i_interest *interest, s117_date day)
{
    uint32_t low = 0, high = interest->count;

    while (low < high) {
        uint32_t middle = (low + high) / 2;
        if (interest->items[middle].from <= day) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return (int32_t)low - 1;
}

s117_status s117_config_add_interest_rate(s117_config *config, s117_date from, int32_t rate)
{
    if (config == NULL) {
        return S117_E_NULL;
    }
    if (!s117i_config_ok(config)) {
        return S117_E_HANDLE;
    }
    if (!s117i_is_day(from)) {
        return S117_E_DATE;
    }
    if (rate < 0 || rate > RATE_MOST) {
        return S117_E_AMOUNT;
    }
    s117i_interest *interest = &config->interest;
    int32_t before = s117i_interest_on(interest, from);
    if (before >= 0 && interest->items[before].from == from) {
        return S117_E_DUPLICATE;
    }
    if (interest->count >= S117I_INTEREST_MOST) {
        return S117_E_LIMIT;
    }
    void *array = interest->items;
    s117_status status = s117i_grow(&config->memory, &array, &interest->room, interest->count + 1, sizeof interest->items[0]);
    if (status != S117_OK) {
        return status;
    }
    interest->items = array;
    s117i_interest_rate *place = &interest->items[before + 1];
    memmove(place + 1, place, (interest->count - (uint32_t)(before + 1)) * sizeof *place);
    *place = (s117i_interest_rate){from, rate};
    interest->count++;
    return S117_OK;
}

s117_status s117i_interest_build(const s117i_memory *memory, const s117i_interest *from, s117i_interest *ret_interest)
{
    s117i_interest interest = {.count = from->count, .room = from->count};

    if (from->count > 0) {
        interest.items = s117i_allocate(memory, from->count * sizeof from->items[0]);
        if (interest.items == NULL) {
            return S117_E_MEMORY;
        }
        memcpy(interest.items, from->items, from->count * sizeof from->items[0]);
    }
    *ret_interest = interest;
    return S117_OK;
}

void s117i_interest_release(const s117i_memory *memory, s117i_interest *interest)
{
    s117i_release(memory, interest->items, interest->room * sizeof interest->items[0]);
}

/* ---- read ---- */

int32_t s117_engine_interest_count(const s117_engine *engine)
{
    return engine != NULL && s117i_engine_ok(engine) ? (int32_t)engine->interest.count : 0;
}

static const s117i_interest_rate *rate_at(const s117_engine *engine, int32_t index)
{
    return index >= 0 && index < s117_engine_interest_count(engine) ? &engine->interest.items[index] : NULL;
}

s117_date s117_engine_interest_from(const s117_engine *engine, int32_t index)
{
    const s117i_interest_rate *it = rate_at(engine, index);

    return it == NULL ? S117_DATE_INVALID : it->from;
}

int32_t s117_engine_interest_rate(const s117_engine *engine, int32_t index)
{
    const s117i_interest_rate *it = rate_at(engine, index);

    return it == NULL ? -1 : it->rate;
}
