#include "life.h"

const day today = 20758; /* 2026-11-01 */

/* splitmix64: Steele, Lea and Flood (2014). */
static uint64_t throw_dice(life *l)
{
    uint64_t z = (l->dice += UINT64_C(0x9e3779b97f4a7c15));

    z = (z ^ (z >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
    z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
    return z ^ (z >> 31);
}

int64_t roll(life *l, int64_t from, int64_t to)
{
    return from + (int64_t)(throw_dice(l) % (uint64_t)(to - from + 1));
}

bool chance(life *l, int percent)
{
    return roll(l, 1, 100) <= percent;
}

day on(int year, int month, int day_of_month)
{
    return s117_date_of(year, month, day_of_month);
}

/* To the same day of the month; lives are made so that there always is one. */
day months_after(day from, int months)
{
    int32_t year, month, of_month;

    must(s117_date_parts(from, &year, &month, &of_month));
    month += months;
    return on(year + (month - 1) / 12, (month - 1) % 12 + 1, of_month > 28 ? 28 : of_month);
}
