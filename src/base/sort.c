/* A heap: no memory of its own, and no order of entry that makes it slow. */
#include "sort.h"

static void sift(int32_t *items, uint32_t root, uint32_t count, s117i_order *before, const void *context)
{
    for (uint32_t child; (child = 2 * root + 1) < count; root = child) {
        if (child + 1 < count && before(context, items[child], items[child + 1]))
            child++;
        if (!before(context, items[root], items[child]))
            return;
        int32_t moved = items[root];
        items[root] = items[child];
        items[child] = moved;
    }
}

void s117i_sort_numbers(int32_t *items, uint32_t count, s117i_order *before, const void *context)
{
    for (uint32_t root = count / 2; root > 0; root--)
        sift(items, root - 1, count, before, context);
    for (uint32_t last = count; last > 1; last--) {
        int32_t largest = items[0];
        items[0] = items[last - 1];
        items[last - 1] = largest;
        sift(items, 0, last - 1, before, context);
    }
}

static bool day_before(const void *context, int32_t a, int32_t b)
{
    (void)context;
    return a < b;
}

uint32_t s117i_sort_days(s117_date *days, uint32_t count)
{
    uint32_t kept = 0;
    s117i_sort_numbers(days, count, day_before, NULL);
    for (uint32_t i = 0; i < count; i++)
        if (kept == 0 || days[kept - 1] != days[i])
            days[kept++] = days[i];
    return kept;
}
