/* Where lives are lived: councils and NHS bodies of the shipped register, for the days they existed. */
#include "life.h"

#include <string.h>

static const area england[] = {
    {"E08000035", NULL, "15F", "QWO", NULL, false},    /* Leeds */
    {"E08000032", NULL, "36J", "QWO", NULL, false},    /* Bradford */
    {"E06000015", NULL, "15M", "QJ2", NULL, false},    /* Derby */
    {"E10000007", NULL, "15M", "QJ2", NULL, false},    /* Derbyshire */
    {"E10000008", NULL, "15N", "QJK", NULL, false},    /* Devon */
    {"E06000030", NULL, "92G", "QOX", NULL, false},    /* Swindon */
    {"E10000034", NULL, "18C", "QGH", NULL, false},    /* Worcestershire */
    {"E06000023", NULL, "15C", "QUY", NULL, false},    /* Bristol */
    {"E10000013", NULL, "11M", "QR1", NULL, false},    /* Gloucestershire */
    {"E10000019", NULL, "71E", "QJM", NULL, false},    /* Lincolnshire */
    {"E09000007", NULL, "93C", "QMJ", "Z9B2Z", false}, /* Camden */
    {"E06000066", "E10000027", "11X", "QSL", NULL, false}, /* Somerset */
    {"E09000019", NULL, "93C", "QMJ", "Z9B2Z", false}, /* Islington */
};
static const area wales[] = {
    {"W06000015", NULL, "7A4", "7A4", NULL, true},     /* Cardiff */
    {"W06000011", NULL, "7A3", "7A3", NULL, true},     /* Swansea */
    {"W06000002", NULL, "7A1", "7A1", NULL, true},     /* Gwynedd */
    {"W06000010", NULL, "7A2", "7A2", NULL, true},     /* Carmarthenshire */
};
enum { IN_ENGLAND = sizeof england / sizeof england[0], IN_WALES = sizeof wales / sizeof wales[0] };

const area *area_any(life *l, bool in_wales)
{
    return in_wales ? &wales[roll(l, 0, IN_WALES - 1)] : &england[roll(l, 0, IN_ENGLAND - 1)];
}

const area *area_other(life *l, const area *than)
{
    const area *other;

    do
        other = area_any(l, than->wales);
    while (other == than);
    return other;
}

const char *nhs_on(const area *of, day when)
{
    if (when < on(2022, 7, 1))
        return of->ccg;
    return of->merged && when >= on(2026, 4, 1) ? of->merged : of->icb;
}

const char *council_on(const area *of, day when)
{
    return of->before && when < on(2023, 4, 1) ? of->before : of->council;
}

static void check_body(const s117_engine *law, const char *code, day from, day to)
{
    s117_date began, ended;
    int32_t body = s117_engine_body_find(law, code);

    if (body < 0)
        fail("the register lacks %s", code);
    must(s117_engine_body_life(law, body, &began, &ended));
    if (began > from || ended < to)
        fail("%s did not exist all the time", code);
}

static void check_area(const s117_engine *law, const area *of)
{
    const day change = of->wales ? today : on(2022, 7, 1), merger = of->merged ? on(2026, 4, 1) : today;

    check_body(law, of->council, of->before ? on(2023, 4, 1) : on(2015, 4, 1), today);
    if (of->before)
        check_body(law, of->before, on(2015, 4, 1), on(2023, 4, 1));
    check_body(law, of->ccg, on(2015, 4, 1), change);
    if (!of->wales)
        check_body(law, of->icb, on(2022, 7, 1), merger);
    if (of->merged)
        check_body(law, of->merged, merger, today);
}

void areas_check(const s117_engine *law)
{
    for (int i = 0; i < IN_ENGLAND; i++)
        check_area(law, &england[i]);
    for (int i = 0; i < IN_WALES; i++)
        check_area(law, &wales[i]);
}
