/* The care around a life, done as it should be: planning before leaving hospital, a plan, follow-up, reviews, services, the register. */
#include "life.h"

#include <stddef.h>

/* ---- planning and plan --------------------------------------------------------------------------------- */

static void fill_topics(leaving *at, bool wales)
{
    for (int topic = 1; topic <= S117_TOPIC_CONTINGENCY; topic++)
        at->topics[topic] = "Y";
    at->topics[S117_TOPIC_PARENTING] = at->topics[S117_TOPIC_CO_EXISTING] = "NA";
    at->topics[S117_TOPIC_CONDITIONS] = at->restricted ? "Y" : "NA";
    at->areas = wales ? "finance accommodation treatment" : NULL;
}

static void fill_parts(life *l, leaving *at)
{
    static const int nobody[] = {S117_PARTICIPANT_VOLUNTARY, S117_PARTICIPANT_EMPLOYMENT, S117_PARTICIPANT_IMCA, S117_PARTICIPANT_ATTORNEY,
                                 S117_PARTICIPANT_REPRESENTATIVE, S117_PARTICIPANT_INTERPRETER};

    for (int part = 1; part <= S117_PARTICIPANT_MOJ; part++)
        at->there[part] = "yes";
    for (size_t i = 0; i < sizeof nobody / sizeof nobody[0]; i++)
        at->there[nobody[i]] = "none_there";
    if (!at->restricted)
        at->there[S117_PARTICIPANT_PROBATION] = at->there[S117_PARTICIPANT_MOJ] = "none_there";
    at->there[S117_PARTICIPANT_IMHA] = !at->detained ? NULL : chance(l, 40) ? "declined" : "yes";
    at->there[S117_PARTICIPANT_CARER] = chance(l, 30) ? "none_there" : "yes";
    at->there[S117_PARTICIPANT_GP] = chance(l, 40) ? "absent" : "yes";
    if (chance(l, 10))
        at->there[S117_PARTICIPANT_NEAREST_RELATIVE] = "not_wanted";
}

void plan_leaving(life *l, leaving *at, const area *council)
{
    const home *lives = &l->homes[l->home_count - 1];

    at->planning = at->plan = true;
    at->begun = at->left - (day)roll(l, 8, 14);
    at->assessed = at->begun + 1;
    at->meeting = at->begun + 3;
    at->by_itself = 'Y';
    fill_topics(at, council->wales);
    fill_parts(l, at);
    at->made = at->funding_agreed = at->left - 2;
    at->copy = at->left - 1;
    at->review_due = at->left + 42;
    at->housed = lives->placed && lives->from <= at->left ? "under_s117" : "no_need";
    at->crisis = at->contingency = at->move_on = at->risk = at->agreed = 'Y';
    at->conditions = at->moj = at->restricted ? 'Y' : '\0';
    if (at->ward) {
        at->contact = at->left + (day)roll(l, 1, 2);
        at->contact_how = chance(l, 70) ? "in_person" : chance(l, 50) ? "video" : "telephone";
    }
}

/* ---- reviews ------------------------------------------------------------------------------------------ */

static void add_review(spell *s, day when, const char *of)
{
    s->reviews[s->review_count++] = (review){when, of, "continue", 'Y', 'Y', 'Y'};
}

/* No review on the 29th to 31st: a period of months from one is another matter. */
static day convenient(day when)
{
    int32_t year, month, of_month;

    must(s117_date_parts(when, &year, &month, &of_month));
    return of_month > 28 ? when - (of_month - 28) : when;
}

static day skip(day when, const span *away)
{
    return when >= away->from - 3 && when < away->to ? away->from - 4 : when;
}

/* Some weeks after each time the person left, and then before a year is over. */
static day next_review(life *l, const spell *s, day last)
{
    day next = last + (day)roll(l, 290, 350);

    for (int i = s->first_leaving; i <= s->last_leaving; i++) {
        day left = l->leavings[i].left;
        if (left > last && left <= next) {
            next = left + (day)roll(l, 20, 38);
            if (next > last + 358) /* and before the year is over */
                next = last + 358;
            break;
        }
    }
    for (int i = 0; i < l->stay_count; i++)
        next = skip(next, &l->stays[i]);
    if (l->prison.from != NEVER)
        next = skip(next, &l->prison);
    if (l->detained_again.from != NEVER)
        next = skip(next, &l->detained_again);
    return convenient(next);
}

static void review_all(life *l, spell *s)
{
    day end = s->to == STILL ? today : s->to, last = s->from;

    for (day next = convenient(s->from + (day)roll(l, 20, 38)); next < end - (s->ended ? 40 : 0); next = next_review(l, s, last)) {
        add_review(s, next, "package");
        last = next;
    }
}

/* An early review was asked for, and decided on in time: there was no cause for one, and that was said in writing. */
static void ask_for_review(spell *s)
{
    s->requested = s->from + 200;
    s->request_decided = s->requested + 12;
}

/* ---- services ------------------------------------------------------------------------------------------- */

static line *add_line(spell *s, const char *component, const char *catalogue, int64_t pence)
{
    line *added = &s->lines[s->line_count++];

    *added = (line){.component = component, .catalogue = catalogue, .from = s->from, .to = s->to, .pence = pence, .aftercare = true,
                    .related = true, .in_plan = 'Y', .priced = true, .charged = NEVER, .charged_to = STILL, .assessed = NEVER, .refunded = NEVER, .top_up = NEVER};
    return added;
}

/* Help that has nothing to do with the mind, and may be charged for after a look at the person's means. */
static void add_other_law(life *l, spell *s)
{
    line *other = add_line(s, "Home support or domiciliary care", NULL, roll(l, 4000, 16000));

    other->aftercare = other->related = false;
    other->in_plan = '\0';
    if (l->child)
        return;
    other->assessed = s->from + 10;
    other->charged = s->from + 20;
    other->charged_for = "contribution";
    other->charged_to = s->to;
}

/* The family chose a dearer home than the one offered, and agreed in writing to pay the difference. */
static void add_top_up(line *dear)
{
    dear->top_up = dear->from;
    dear->offer = true;
    dear->contents = "cost frequency payee review non_payment price_rises finances";
}

static void add_home_line(life *l, spell *s)
{
    const home *lives = &l->homes[l->home_count - 1];
    bool care_home = lives->accommodation[0] == 'c';
    line *added;

    if (!lives->placed || lives->from != s->from)
        return;
    added = add_line(s, care_home ? "Long term residential care" : "Community supported living", NULL,
                     care_home ? roll(l, 75000, 140000) : roll(l, 40000, 90000));
    added->accommodation = true;
    added->tenancy = care_home ? NULL : "specialist";
    if (care_home && !l->wales && chance(l, 6))
        add_top_up(added);
}

/* A first review of a direct payment within six months, then within twelve. */
static void pay_direct(life *l, spell *s, line *of)
{
    day end = s->to == STILL ? today : s->to;

    of->direct_payment = true;
    for (day next = convenient(s->from + (day)roll(l, 120, 170)); next < end && s->review_count < REVIEWS; next = convenient(next + (day)roll(l, 290, 350)))
        add_review(s, next, "direct_payment");
}

static void serve(life *l, spell *s)
{
    static const char *const day_time[] = {"Home support or domiciliary care", "Day support", "Learning, education or employment support"};

    add_line(s, NULL, "CPN", roll(l, 4000, 9000))->nhs = true;
    add_line(s, "Professional support: Social worker", NULL, roll(l, 3000, 6000));
    if (chance(l, 60)) {
        line *help = add_line(s, day_time[roll(l, 0, 2)], NULL, roll(l, 6000, 24000));
        if (!l->child && !l->wales && chance(l, 7))
            pay_direct(l, s, help);
    }
    add_home_line(l, s);
    if (chance(l, 10))
        add_other_law(l, s);
}

/* ---- register and ending ---------------------------------------------------------------------------------- */

static void add_flag(life *l, spell *s, day from, day to)
{
    s->flags[s->flag_count++] = (flag){from, to, council_on(s->council, from), nhs_on(l->first, from)};
}

/* A new entry whenever a body took over from another. */
static void enter(life *l, spell *s)
{
    const day changes[] = {on(2022, 7, 1), on(2023, 4, 1), on(2026, 4, 1)};
    day from = s->from;

    for (int i = 0; i < 3; i++)
        if (from < changes[i] && (s->to == STILL ? today : s->to) > changes[i] &&
            (nhs_on(l->first, changes[i]) != nhs_on(l->first, changes[i] - 1) || council_on(s->council, changes[i]) != council_on(s->council, changes[i] - 1))) {
            add_flag(l, s, from, changes[i]);
            from = changes[i];
        }
    add_flag(l, s, from, s->to);
}

/* A review recommends it, both bodies decide, the person is told in writing. */
static void end_well(life *l, spell *s)
{
    day reviewed = convenient(s->to - (day)roll(l, 16, 30)), last = s->reviews[s->review_count - 1].on;

    if (reviewed > last + 355)
        reviewed = convenient(last + 355);
    add_review(s, reviewed, "package");
    s->reviews[s->review_count - 1].outcome = "end";
    s->decisions[0] = (decision){s->to - (day)roll(l, 0, 6), reviewed, false, 'Y', 'Y', 'Y', "no_longer_needed", "body"};
    s->decisions[1] = (decision){s->to, reviewed, true, 'Y', 'Y', 'Y', "no_longer_needed", "body"};
    s->decision_count = 2;
    s->letter = s->to;
}

void care_under_other_law(life *l, spell *s)
{
    add_other_law(l, s);
    s->lines[0].related = true;
}

void care_for(life *l, spell *s)
{
    /* In Wales within 14 days of admission: Measure 2010 s14, and its Code. */
    s->coordinator = (span){l->wales ? s->admitted + (day)roll(l, 2, 10) : l->leavings[s->first_leaving].begun, s->to};
    s->offered = s->split_decided = s->from - 2;
    for (int i = s->first_leaving; i < s->last_leaving; i++)
        l->leavings[i].plan_to = l->leavings[i + 1].made;
    l->leavings[s->last_leaving].plan_to = s->to;
    review_all(l, s);
    if (s->to == STILL && today - s->from > 300 && chance(l, 5))
        ask_for_review(s);
    if (s->ended)
        end_well(l, s);
    serve(l, s);
    enter(l, s);
}
