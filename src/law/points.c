/* The open points: their questions, readings and defaults, by position or by id. */
#include <string.h>

#include "law.h"

typedef struct row {
    const char *id, *question, *a, *b, *c, *u;
    char usual;
} row;

static const row points[] = {
#define POINT(number, id, question, reading_a, reading_b, reading_c, reading_u, default_letter) \
    [(number) - 1] = {id, question, reading_a, reading_b, reading_c, reading_u, default_letter},
#include "points.def"
#undef POINT
};

_Static_assert(sizeof points / sizeof points[0] == S117I_POINTS, "law.h holds one reading for each open point");

static const row *point_at(int32_t point)
{
    return point >= 0 && point < S117I_POINTS ? &points[point] : NULL;
}

int32_t s117_point_count(void)
{
    return S117I_POINTS;
}

int32_t s117_point_find(const char *id)
{
    if (!id)
        return -1;
    for (int32_t i = 0; i < S117I_POINTS; i++)
        if (strcmp(points[i].id, id) == 0)
            return i;
    return -1;
}

const char *s117_point_id(int32_t point)
{
    const row *it = point_at(point);
    return it ? it->id : NULL;
}

const char *s117_point_question(int32_t point)
{
    const row *it = point_at(point);
    return it ? it->question : NULL;
}

const char *s117_point_reading(int32_t point, char reading)
{
    const row *it = point_at(point);
    if (!it)
        return NULL;
    switch (reading) {
    case 'A': return it->a;
    case 'B': return it->b;
    case 'C': return it->c;
    case 'U': return it->u;
    default: return NULL;
    }
}

char s117_point_default(int32_t point)
{
    const row *it = point_at(point);
    return it ? it->usual : 0;
}
