/* Faults of money: s117 (Stennett), s117A, SI 2014/2670. */
#include "life.h"

#include <stddef.h>

static line *home_line(spell *s, bool care_home)
{
    for (int i = 0; i < s->line_count; i++)
        if (s->lines[i].accommodation && (s->lines[i].tenancy == NULL) == care_home)
            return &s->lines[i];
    return NULL;
}

static bool charge(life *l, spell *s, line *of, const char *what, const char *found)
{
    if (!of || !for_days(s, 60) || of->charged != NEVER)
        return false;
    of->charged = of->from + 30;
    of->charged_to = of->to;
    of->charged_for = what;
    tell(l, found, of->charged);
    return true;
}

static bool charged(life *l, spell *s)
{
    return charge(l, s, &s->lines[1], "contribution", "charged");
}

static bool charged_rent(life *l, spell *s)
{
    return charge(l, s, home_line(s, false), "rent", "charged_rent");
}

/* £30 a week for ninety days, of which £100 was given back. */
static bool refund_incomplete(life *l, spell *s)
{
    line *of = &s->lines[1];

    if (!for_days(s, 200) || !charge(l, s, of, "contribution", "charged"))
        return false;
    of->charged_to = of->charged + 90;
    of->refunded = of->charged + 120;
    of->refund = 10000;
    tell(l, "refund_incomplete", of->charged);
    return true;
}

static bool means_assessed(life *l, spell *s)
{
    if (!for_days(s, 60))
        return false;
    s->lines[1].assessed = s->from + 20;
    tell(l, "means_assessed", s->from + 20);
    return true;
}

static line *top_up(life *l, spell *s, line *of, const char *found)
{
    if (!of || l->wales || of->top_up != NEVER)
        return NULL;
    of->top_up = of->from;
    of->offer = true;
    of->contents = "cost frequency payee review non_payment price_rises finances";
    tell(l, found, of->from);
    return for_days(s, 0) ? of : NULL;
}

/* Nothing was offered at the usual cost. */
static bool unlawful_top_up(life *l, spell *s)
{
    line *of = top_up(l, s, home_line(s, true), "unlawful_top_up");

    if (of)
        of->offer = false;
    return of != NULL;
}

static bool defective_top_up(life *l, spell *s)
{
    line *of = top_up(l, s, home_line(s, true), "defective_top_up");

    if (of)
        of->contents = "cost frequency payee";
    return of != NULL;
}

/* Help at home is no accommodation: the family makes up what the council does not pay. */
static bool shortfall(life *l, spell *s)
{
    return !l->child && top_up(l, s, &s->lines[1], "shortfall") != NULL;
}

static bool no_price(life *l, spell *s)
{
    s->lines[1].priced = false;
    tell(l, "no_price", s->lines[1].from);
    return true;
}

static bool no_shares(life *l, spell *s)
{
    s->split_decided = NEVER;
    tell(l, "no_shares", s->from);
    if (!last_leaving(l, s)->plan) /* which would have said that it was agreed */
        tell(l, "funding_not_agreed", s->from);
    return true;
}

/* Housing benefit for what is free. */
static bool benefits_used(life *l, spell *s)
{
    line *of = home_line(s, false);

    if (!charge(l, s, of, "rent", "benefits_used"))
        return false;
    of->payer = "benefits";
    return true;
}

/* Code 33.14, ombudsmen: each need is marked as related to a mental disorder or not. */
static bool not_tagged(life *l, spell *s)
{
    s->untagged = true;
    tell(l, "not_tagged", s->from);
    return true;
}

const fault money_faults[] = {
    {"charged", charged}, {"charged_rent", charged_rent}, {"refund_incomplete", refund_incomplete}, {"means_assessed", means_assessed},
    {"unlawful_top_up", unlawful_top_up}, {"defective_top_up", defective_top_up}, {"shortfall", shortfall}, {"no_price", no_price},
    {"no_shares", no_shares}, {"benefits_used", benefits_used}, {"not_tagged", not_tagged}, {NULL, NULL}};
