/* Bank holidays of England and Wales, by day. */
#include "config.h"

#include <string.h>

/* How many holidays come before one of this day and nation: where it is, or would be. */
static uint32_t place_of(const s117i_holidays *holidays, s117i_holiday holiday)
{
    uint32_t low = 0, high = holidays->count;

    while (low < high) {
        uint32_t middle = (low + high) / 2;
        const s117i_holiday *it = &holidays->items[middle];
        if (it->day < holiday.day || (it->day == holiday.day && it->nation < holiday.nation)) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

static bool has(const s117i_holidays *holidays, s117_date day, s117_nation nation)
{
    uint32_t place = place_of(holidays, (s117i_holiday){day, nation});

    return place < holidays->count && holidays->items[place].day == day && holidays->items[place].nation == nation;
}

/* A day added for each of the two is one of both. */
static bool is_holiday(const s117i_holidays *holidays, s117_nation nation, s117_date day)
{
    if (has(holidays, day, S117_NATION_UNKNOWN)) {
        return true;
    }
    if (nation == S117_NATION_ENGLAND || nation == S117_NATION_WALES) {
        return has(holidays, day, nation);
    }
    return has(holidays, day, S117_NATION_ENGLAND) && has(holidays, day, S117_NATION_WALES);
}

bool s117i_is_working_day(const s117i_holidays *holidays, s117_nation nation, s117_date day)
{
    int32_t weekday = (day % 7 + 10) % 7; /* Monday is 0: day 0 was a Thursday */

    return weekday < 5 && !is_holiday(holidays, nation, day);
}

s117_status s117_config_add_holiday(s117_config *config, s117_nation nation, s117_date day)
{
    if (config == NULL) {
        return S117_E_NULL;
    }
    if (!s117i_config_ok(config)) {
        return S117_E_HANDLE;
    }
    if (nation != S117_NATION_UNKNOWN && nation != S117_NATION_ENGLAND && nation != S117_NATION_WALES) {
        return S117_E_CODE;
    }
    if (!s117i_is_day(day)) {
        return S117_E_DATE;
    }
    s117i_holidays *holidays = &config->holidays;
    if (has(holidays, day, nation)) {
        return S117_OK;
    }
    if (holidays->count >= S117_HOLIDAYS_MAX) {
        return S117_E_LIMIT;
    }
    void *array = holidays->items;
    s117_status status = s117i_grow(&config->memory, &array, &holidays->room, holidays->count + 1, sizeof holidays->items[0]);
    if (status != S117_OK) {
        return status;
    }
    holidays->items = array;
    s117i_holiday holiday = {day, nation};
    uint32_t place = place_of(holidays, holiday);
    memmove(&holidays->items[place + 1], &holidays->items[place], (holidays->count - place) * sizeof holiday);
    holidays->items[place] = holiday;
    holidays->count++;
    return S117_OK;
}

s117_status s117i_holidays_build(const s117i_memory *memory, const s117i_holidays *from, s117i_holidays *ret_holidays)
{
    s117i_holidays holidays = {.count = from->count, .room = from->count};

    if (from->count > 0) {
        holidays.items = s117i_allocate(memory, from->count * sizeof from->items[0]);
        if (holidays.items == NULL) {
            return S117_E_MEMORY;
        }
        memcpy(holidays.items, from->items, from->count * sizeof from->items[0]);
    }
    *ret_holidays = holidays;
    return S117_OK;
}

void s117i_holidays_release(const s117i_memory *memory, s117i_holidays *holidays)
{
    s117i_release(memory, holidays->items, holidays->room * sizeof holidays->items[0]);
}

/* ---- read ---- */

int32_t s117_engine_holiday_count(const s117_engine *engine)
{
    return engine != NULL && s117i_engine_ok(engine) ? (int32_t)engine->holidays.count : 0;
}

static const s117i_holiday *holiday_at(const s117_engine *engine, int32_t index)
{
    return index >= 0 && index < s117_engine_holiday_count(engine) ? &engine->holidays.items[index] : NULL;
}

s117_date s117_engine_holiday(const s117_engine *engine, int32_t index)
{
    const s117i_holiday *it = holiday_at(engine, index);

    return it == NULL ? S117_DATE_INVALID : it->day;
}

s117_nation s117_engine_holiday_nation(const s117_engine *engine, int32_t index)
{
    const s117i_holiday *it = holiday_at(engine, index);

    return it == NULL ? -1 : it->nation;
}
