/* How the law on a second detention was understood, from when: audit of past decisions only. §0.3 of the rulebook, warning 3.
 * Every text here is a decision or guidance that a body acted on then; what section 117 always meant is [2023] UKSC 31. */
#include "law.h"

typedef struct period {
    s117_date from;
    bool goes_on; /* the first duty was taken to go on through a new detention under a named power */
    const char *title, *citation;
} period;

static const period periods[] = {
    {S117_DATE_MIN, false, "a new detention is followed by a new duty, of the council where the person then lived",
     "Care and support statutory guidance, paragraph 19.64"},
    {18437, true, "the first council stays responsible until both bodies end the duty", /* 2020-06-24 */
     "DHSC, position on ordinary residence disputes pending the Worcestershire case, 24 June 2020"},
    {18708, false, "the first duty goes on during a new detention, but does not govern the discharge from it", /* 2021-03-22 */
     "R (Worcestershire County Council) v Secretary of State for Health and Social Care [2021] EWHC 682 (Admin)"},
    {18983, true, "the first duty goes on until a decision under section 117(2) ends it", /* 2021-12-22 */
     "R (Worcestershire County Council) v Secretary of State for Health and Social Care [2021] EWCA Civ 1957"},
    {19579, false, "a new detention ends the first duty, and residence is looked at afresh", /* 2023-08-10 */
     "R (Worcestershire County Council) v Secretary of State for Health and Social Care [2023] UKSC 31"}
};
enum { COUNT = sizeof periods / sizeof periods[0] };

static const period *at(int32_t index)
{
    return index >= 0 && index < COUNT ? &periods[index] : NULL;
}

int32_t s117_understanding_count(void)
{
    return COUNT;
}

int32_t s117_understanding_find(s117_date on)
{
    int32_t last = COUNT - 1;
    if (!s117i_is_day(on))
        return -1;
    while (periods[last].from > on)
        last--;
    return last;
}

s117_date s117_understanding_from(int32_t understanding)
{
    return at(understanding) != NULL ? at(understanding)->from : S117_DATE_UNKNOWN;
}

s117_date s117_understanding_to(int32_t understanding)
{
    if (at(understanding) == NULL)
        return S117_DATE_UNKNOWN;
    return understanding + 1 < COUNT ? periods[understanding + 1].from : S117_DATE_OPEN;
}

const char *s117_understanding_title(int32_t understanding)
{
    return at(understanding) != NULL ? at(understanding)->title : NULL;
}

const char *s117_understanding_citation(int32_t understanding)
{
    return at(understanding) != NULL ? at(understanding)->citation : NULL;
}

bool s117i_taken_to_go_on(const s117i_law *law, s117_date asked_on)
{
    return law->then_understood && periods[s117_understanding_find(asked_on)].goes_on;
}

s117_date s117i_next_understanding(const s117i_law *law, s117_date after)
{
    return law->then_understood ? s117_understanding_to(s117_understanding_find(after)) : S117_DATE_OPEN;
}
