/* Faults of the register, of disputes (SI 2014/2829) and of money (s117, Stennett; s117A, SI 2014/2670). */
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

    last->council = area_other(l, s->council)->council;
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

const fault register_faults[] = {
    {"not_on_register", not_on_register}, {"off_register", off_register}, {"still_on_register", still_on_register},
    {"register_council", register_council}, {"register_nhs", register_nhs}, {"register_incomplete", register_incomplete},
    {"no_handover", no_handover}, {NULL, NULL}};

/* ---- disputes ---------------------------------------------------------------------------------------------------- */

static const char complete[] =
    "nature chronology needs met_by residence carer capacity other_steps resolving further letter correspondence";

static step *take(dispute *d, day when, const char *what, const char *body, const char *other)
{
    d->steps[d->step_count] = (step){when, what, body, other, NULL};
    return &d->steps[d->step_count++];
}

/* A dispute about residence between two English councils, carried on as it should be; the one that gives the services leads. */
static dispute *quarrel(life *l, const spell *s, int days_ago)
{
    const char *own = s->council->council, *other = area_other(l, s->council)->council;
    dispute *d = &l->dispute;

    if (l->wales || l->child || !running(s) || !for_days(s, days_ago + 30))
        return NULL;
    l->disputed = true;
    *d = (dispute){.from = today - days_ago, .to = STILL, .between = "councils", .about = "ordinary_residence", .body = own, .other = other,
                   .lead = own, .meets = own};
    take(d, d->from, "asserted", own, other);
    take(d, d->from + 5, "contact", own, NULL);
    take(d, d->from + 7, "contact", other, NULL);
    take(d, d->from + 20, "information", own, other);
    take(d, d->from + 30, "person_informed", own, NULL);
    return d;
}

static void agree(dispute *d, int days)
{
    take(d, d->from + days, "agreed", d->other, d->body);
    d->to = d->from + days;
}

static step *refer(dispute *d, int days, int arguments)
{
    day when = d->from + days;
    step *referral = take(d, when, "referred", d->body, NULL);

    referral->contents = complete;
    take(d, when, "statement", d->body, NULL);
    take(d, when, "statement", d->other, NULL);
    take(d, when + 10, "arguments", d->body, d->other);
    take(d, when + arguments, "arguments", d->other, d->body);
    return referral;
}

static bool not_referred(life *l, spell *s)
{
    dispute *d = quarrel(l, s, 200);

    if (!d)
        return false;
    tell(l, "not_referred", d->from);
    return true;
}

static bool late_referral(life *l, spell *s)
{
    dispute *d = quarrel(l, s, 220);

    if (!d)
        return false;
    refer(d, 150, 9);
    tell(l, "late_referral", d->from);
    return true;
}

static bool bundle_incomplete(life *l, spell *s)
{
    dispute *d = quarrel(l, s, 200);

    if (!d)
        return false;
    refer(d, 100, 9)->contents = "nature met_by residence carer capacity other_steps resolving further letter correspondence";
    tell(l, "bundle_incomplete", d->from + 100);
    return true;
}

static bool late_arguments(life *l, spell *s)
{
    dispute *d = quarrel(l, s, 200);

    if (!d)
        return false;
    refer(d, 100, 25);
    tell(l, "late_arguments", d->from + 100);
    return true;
}

static void drop(dispute *d, int which)
{
    for (int i = which; i < d->step_count - 1; i++)
        d->steps[i] = d->steps[i + 1];
    d->step_count--;
}

static bool no_contact(life *l, spell *s)
{
    dispute *d = quarrel(l, s, 150);

    if (!d)
        return false;
    drop(d, 2);
    agree(d, 90);
    tell(l, "no_contact", d->from);
    return true;
}

static bool person_not_told(life *l, spell *s)
{
    dispute *d = quarrel(l, s, 150);

    if (!d)
        return false;
    drop(d, 4);
    agree(d, 90);
    tell(l, "person_not_told", d->from);
    return true;
}

static bool assertion_not_kept(life *l, spell *s)
{
    dispute *d = quarrel(l, s, 150);

    if (!d)
        return false;
    drop(d, 0);
    agree(d, 90);
    tell(l, "assertion_not_kept", d->from);
    return true;
}

static bool wrong_lead(life *l, spell *s)
{
    dispute *d = quarrel(l, s, 150);

    if (!d)
        return false;
    d->lead = d->other;
    agree(d, 90);
    tell(l, "wrong_lead", d->from);
    return true;
}

/* Nothing wrong: agreed in time, or referred in time and complete. */
static bool proper_dispute(life *l, spell *s)
{
    dispute *d = quarrel(l, s, 200);

    if (!d)
        return false;
    if (chance(l, 50))
        agree(d, 90);
    else
        refer(d, 100, 9);
    return true;
}

static dispute *other_dispute(life *l, const spell *s, const char *between, const char *about)
{
    if (!running(s) || !for_days(s, 250))
        return NULL;
    l->disputed = true;
    l->dispute = (dispute){.from = today - 200, .to = STILL, .between = between, .about = about, .body = s->council->council};
    return &l->dispute;
}

static bool complaint_unanswered(life *l, spell *s)
{
    dispute *d = other_dispute(l, s, "person", "services");

    if (!d)
        return false;
    take(d, d->from, "complaint", d->body, NULL);
    tell(l, "complaint_unanswered", d->from);
    return true;
}

static bool shares_unresolved(life *l, spell *s)
{
    dispute *d = other_dispute(l, s, "shares", "shares");

    if (!d)
        return false;
    d->other = nhs_on(l->first, d->from);
    tell(l, "shares_unresolved", d->from);
    return true;
}

const fault dispute_faults[] = {
    {"not_referred", not_referred}, {"late_referral", late_referral}, {"bundle_incomplete", bundle_incomplete},
    {"late_arguments", late_arguments}, {"no_contact", no_contact}, {"person_not_told", person_not_told},
    {"assertion_not_kept", assertion_not_kept}, {"wrong_lead", wrong_lead}, {"complaint_unanswered", complaint_unanswered},
    {"shares_unresolved", shares_unresolved}, {"proper_dispute", proper_dispute}, {NULL, NULL}};

/* ---- money ---------------------------------------------------------------------------------------------------------- */

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

const fault money_faults[] = {
    {"charged", charged}, {"charged_rent", charged_rent}, {"refund_incomplete", refund_incomplete}, {"means_assessed", means_assessed},
    {"unlawful_top_up", unlawful_top_up}, {"defective_top_up", defective_top_up}, {"shortfall", shortfall}, {"no_price", no_price},
    {"no_shares", no_shares}, {NULL, NULL}};
