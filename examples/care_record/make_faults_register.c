/* Faults of the register, and of handing over between councils: Code 33.7, Care and Support Statutory Guidance 19.64. */
#include "life.h"

#include <stddef.h>

/* ---- register ------------------------------------------------------------------------------------------------- */

static bool not_on_register(life *l, spell *s)
{
    if (!running(s))
        return false;
    s->flag_count = 0;
    tell(l, "not_on_register", s->from);
    return true;
}

static bool off_register(life *l, spell *s)
{
    flag *last = &s->flags[s->flag_count - 1];

    if (!running(s) || last->from > today - 150)
        return false;
    last->to = today - 100;
    tell(l, "off_register", last->to);
    return true;
}

static bool still_on_register(life *l, spell *s)
{
    if (!s->died && !s->ended)
        return false;
    s->flags[s->flag_count - 1].to = STILL;
    tell(l, "still_on_register", s->to);
    return true;
}

static bool register_council(life *l, spell *s)
{
    flag *last = &s->flags[s->flag_count - 1];

    last->council = council_on(area_other(l, s->council), last->from);
    tell(l, "register_council", last->from);
    return true;
}

static bool register_nhs(life *l, spell *s)
{
    flag *last = &s->flags[s->flag_count - 1];
    const area *other;

    do
        other = area_other(l, l->first);
    while (nhs_on(other, last->from) == nhs_on(l->first, last->from) || other->icb == l->first->icb);
    last->nhs = nhs_on(other, last->from);
    tell(l, "register_nhs", last->from);
    return true;
}

static bool register_incomplete(life *l, spell *s)
{
    flag *last = &s->flags[s->flag_count - 1];

    last->nhs = NULL;
    tell(l, "register_incomplete", last->from);
    return true;
}

/* The council of the area the person moved to does not know who is responsible. */
static bool no_handover(life *l, spell *s)
{
    home *last = &l->homes[l->home_count - 1];

    if (l->home_count < 2 || !last->told || last->in == s->council || last->from < s->from)
        return false;
    last->told = false;
    tell(l, "no_handover", last->from);
    return true;
}

/* Ss 67(2), 76(1): a doctor who advises for the tribunal is shown the records. */
static bool records_refused(life *l, spell *s)
{
    s->records_asked = s->from - 5;
    s->records_refused = 'Y';
    tell(l, "records_refused", s->records_asked);
    return true;
}

static bool records_not_produced(life *l, spell *s)
{
    s->records_asked = s->from - 5;
    tell(l, "records_not_produced", s->records_asked);
    return true;
}

const fault register_faults[] = {
    {"not_on_register", not_on_register}, {"off_register", off_register}, {"still_on_register", still_on_register},
    {"register_council", register_council}, {"register_nhs", register_nhs}, {"register_incomplete", register_incomplete},
    {"no_handover", no_handover}, {"records_refused", records_refused}, {"records_not_produced", records_not_produced}, {NULL, NULL}};
