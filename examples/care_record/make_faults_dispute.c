/* Faults of disputes: SI 2014/2829, the ombudsmen. */
#include "life.h"

#include <stddef.h>

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

/* Care Act s40(2): a review begins within three months of the determination. */
static bool review_out_of_time(life *l, spell *s)
{
    dispute *d = quarrel(l, s, 400);
    day when;

    if (!d)
        return false;
    refer(d, 100, 9);
    when = d->from + 180;
    take(d, when, "determined", NULL, d->body);
    take(d, when + 110, "review_begun", NULL, NULL);
    take(d, when + 140, "confirmed", NULL, d->body);
    d->to = when + 140;
    tell(l, "review_out_of_time", when);
    return true;
}

/* Who Pays? (2020 and later), Appendix 1. */
static bool nhs_step_missing(life *l, spell *s)
{
    dispute *d = l->wales || l->first->merged ? NULL : other_dispute(l, s, "nhs", "ordinary_residence");

    if (!d)
        return false;
    d->body = nhs_on(l->first, d->from);
    d->other = d->body[1] == 'W' ? "QJ2" : "QWO";
    tell(l, "nhs_step_missing", d->from);
    return true;
}

const fault dispute_faults[] = {
    {"not_referred", not_referred}, {"late_referral", late_referral}, {"bundle_incomplete", bundle_incomplete},
    {"late_arguments", late_arguments}, {"no_contact", no_contact}, {"person_not_told", person_not_told},
    {"assertion_not_kept", assertion_not_kept}, {"wrong_lead", wrong_lead}, {"complaint_unanswered", complaint_unanswered},
    {"shares_unresolved", shares_unresolved}, {"proper_dispute", proper_dispute}, {"review_out_of_time", review_out_of_time},
    {"nhs_step_missing", nhs_step_missing}, {NULL, NULL}};
