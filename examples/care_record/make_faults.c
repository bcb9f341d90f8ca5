/* Faults of planning, follow-up and review. Each plants what is wrong and says what an audit must then find: from the law and the
 * guidance (MHA Code of Practice ch. 33 and 34, the Measure of 2010, NHS Standard Contract), never by asking the library. */
#include "life.h"

#include <stddef.h>

void tell(life *l, const char *what, day when)
{
    l->truths[l->truth_count++] = (truth){what, when};
}

leaving *first_leaving(life *l, const spell *s)
{
    return &l->leavings[s->first_leaving];
}

leaving *last_leaving(life *l, const spell *s)
{
    return &l->leavings[s->last_leaving];
}

bool running(const spell *s)
{
    return s->to == STILL;
}

bool for_days(const spell *s, int days)
{
    return (s->to == STILL ? today : s->to) - s->from >= days;
}

static bool single(const spell *s)
{
    return s->first_leaving == s->last_leaving;
}

/* ---- assessing and planning: Code 33.10 to 33.15 ------------------------------------------------------------ */

static bool no_assessment(life *l, spell *s)
{
    leaving *at = first_leaving(l, s);

    /* A later stay has an assessment of its own, and the fault is then a late one. */
    if (!single(s))
        return false;
    at->assessed = NEVER;
    tell(l, "no_assessment", at->left);
    return true;
}

static bool late_assessment(life *l, spell *s)
{
    leaving *at = first_leaving(l, s);

    if (!for_days(s, 60) || !single(s))
        return false;
    at->assessed = at->left + 10;
    tell(l, "late_assessment", at->left);
    return true;
}

static bool not_separate(life *l, spell *s)
{
    leaving *at = first_leaving(l, s);

    at->by_itself = 'N';
    tell(l, "not_separate", at->begun);
    return true;
}

static bool no_meeting(life *l, spell *s)
{
    leaving *at = first_leaving(l, s);

    at->meeting = NEVER;
    tell(l, "no_meeting", at->left);
    return true;
}

static bool person_not_involved(life *l, spell *s)
{
    leaving *at = first_leaving(l, s);

    at->there[S117_PARTICIPANT_PERSON] = "not_invited";
    tell(l, "person_not_involved", at->begun);
    return true;
}

static bool not_involved(life *l, spell *s)
{
    leaving *at = first_leaving(l, s);

    at->there[S117_PARTICIPANT_CLINICIAN] = "not_invited";
    tell(l, "not_involved", at->begun);
    return true;
}

static bool no_imha(life *l, spell *s)
{
    leaving *at = first_leaving(l, s);

    if (l->wales || !at->detained)
        return false;
    at->there[S117_PARTICIPANT_IMHA] = "not_invited";
    tell(l, "no_imha", at->begun);
    return true;
}

/* In prison, or in hospital informally, with no order and no CTO behind it: s130C. */
static bool imha_not_qualifying(life *l, spell *s)
{
    leaving *at = first_leaving(l, s);

    if (l->wales || at->detained)
        return false;
    at->there[S117_PARTICIPANT_IMHA] = "yes";
    tell(l, "imha_not_qualifying", at->begun);
    return true;
}

static bool matter_not_considered(life *l, spell *s)
{
    leaving *at = first_leaving(l, s);

    if (l->wales) /* a Welsh plan goes by its eight areas */
        return false;
    at->topics[S117_TOPIC_SUBSTANCE] = "N";
    tell(l, "matter_not_considered", at->begun);
    return true;
}

static bool matters_not_recorded(life *l, spell *s)
{
    leaving *at = first_leaving(l, s);

    if (l->wales)
        return false;
    for (int topic = 1; topic <= S117_TOPIC_CONTINGENCY; topic++)
        at->topics[topic] = NULL;
    tell(l, "matters_not_recorded", at->begun);
    return true;
}

static bool no_coordinator(life *l, spell *s)
{
    if (l->wales)
        return false;
    s->coordinator.from = NEVER;
    first_leaving(l, s)->there[S117_PARTICIPANT_COORDINATOR] = "none_there";
    tell(l, "no_coordinator", s->from);
    if (l->detained_again.from != NEVER) /* and again before leaving after the CTO was revoked */
        tell(l, "no_coordinator", l->detained_again.to);
    return true;
}

/* Measure 2010 s14: after admission, or after the last one ceased for good. */
static bool no_coordinator_wales(life *l, spell *s)
{
    day ceased = l->spell_count > 1 ? s[-1].to : s->admitted;

    if (!l->wales)
        return false;
    s->coordinator.from = NEVER;
    first_leaving(l, s)->there[S117_PARTICIPANT_COORDINATOR] = "none_there";
    tell(l, "no_coordinator_wales", (ceased > s->admitted ? ceased : s->admitted) + 14);
    return true;
}

/* ---- the plan ------------------------------------------------------------------------------------------------- */

static bool no_plan(life *l, spell *s)
{
    leaving *at = last_leaving(l, s);

    if (!single(s))
        return false;
    at->plan = false;
    for (int i = 0; i < s->line_count; i++)
        s->lines[i].in_plan = '\0';
    tell(l, "no_plan", at->left);
    if (s->split_decided == NEVER) /* which would have shown that funding was agreed */
        tell(l, "funding_not_agreed", at->left);
    return true;
}

static bool late_plan(life *l, spell *s)
{
    leaving *at = last_leaving(l, s);

    if (!for_days(s, 60) || !single(s))
        return false;
    at->made = at->left + 14;
    at->copy = at->made + 1;
    tell(l, "late_plan", at->left);
    return true;
}

static bool no_copy(life *l, spell *s)
{
    leaving *at = last_leaving(l, s);

    at->copy = NEVER;
    tell(l, "no_copy", at->made);
    return true;
}

static bool no_housing_decision(life *l, spell *s)
{
    leaving *at = last_leaving(l, s);

    at->housed = NULL;
    tell(l, "no_housing_decision", at->made);
    return true;
}

static bool no_contingency(life *l, spell *s)
{
    leaving *at = last_leaving(l, s);

    at->contingency = 'N';
    tell(l, "no_contingency", at->made);
    return true;
}

static bool no_crisis_plan(life *l, spell *s)
{
    leaving *at = last_leaving(l, s);

    at->crisis = 'N';
    tell(l, "no_crisis_plan", at->made);
    return true;
}

static bool no_review_date(life *l, spell *s)
{
    leaving *at = last_leaving(l, s);

    at->review_due = NEVER;
    tell(l, "no_review_date", at->made);
    return true;
}

static bool risk_not_in_plan(life *l, spell *s)
{
    leaving *at = last_leaving(l, s);

    at->risk = 'N';
    tell(l, "risk_not_in_plan", at->made);
    return true;
}

static bool conditions_not_in_plan(life *l, spell *s)
{
    leaving *at = last_leaving(l, s);

    if (!at->restricted)
        return false;
    at->conditions = 'N';
    tell(l, "conditions_not_in_plan", at->made);
    return true;
}

/* Measure 2010 s18(1). */
static bool no_outcome_area(life *l, spell *s)
{
    leaving *at = first_leaving(l, s);

    if (!l->wales)
        return false;
    at->areas = NULL;
    tell(l, "no_outcome_area", at->begun);
    return true;
}

static bool outcomes_not_agreed(life *l, spell *s)
{
    leaving *at = last_leaving(l, s);

    if (!l->wales)
        return false;
    at->agreed = 'N';
    tell(l, "outcomes_not_agreed", at->made);
    return true;
}

static bool funding_not_agreed(life *l, spell *s)
{
    leaving *at = last_leaving(l, s);

    if (!single(s) || !for_days(s, 60))
        return false;
    at->funding_agreed = NEVER;
    if (s->split_decided != NEVER)
        s->split_decided = at->left + 30;
    tell(l, "funding_not_agreed", at->left);
    return true;
}

static bool not_offered(life *l, spell *s)
{
    for (int i = 0; i < s->line_count; i++)
        if (l->child || s->lines[i].direct_payment)
            return false;
    s->offered = NEVER;
    tell(l, "not_offered", s->from);
    if (!l->wales && s->from < on(2019, 12, 2) && (s->to == STILL || s->to > on(2019, 12, 2)))
        tell(l, "not_offered", on(2019, 12, 2)); /* the right to a personal health budget: SI 2012/2996 reg 32B */
    return true;
}

static bool not_in_plan(life *l, spell *s)
{
    s->lines[1].in_plan = 'N';
    tell(l, "not_in_plan", s->lines[1].from);
    return true;
}

/* ---- leaving the ward: NHS Standard Contract since April 2020, for adults ------------------------------------------ */

static bool is_measured(const life *l, const leaving *at)
{
    return !l->wales && !l->child && at->ward && at->left >= on(2020, 4, 1) && at->left < today - 10;
}

static bool no_follow_up(life *l, spell *s)
{
    leaving *at = last_leaving(l, s);

    if (!is_measured(l, at) || !for_days(s, 30))
        return false;
    at->contact = NEVER;
    tell(l, "no_follow_up", at->left);
    return true;
}

static bool late_follow_up(life *l, spell *s)
{
    leaving *at = last_leaving(l, s);

    if (!is_measured(l, at) || !for_days(s, 30))
        return false;
    at->contact = at->left + 5;
    tell(l, "late_follow_up", at->left);
    return true;
}

static bool delay(life *l, spell *s, const char *reason, const char *falls_on, const char *what)
{
    leaving *at = &l->leavings[s->first_leaving];

    if (l->wales)
        return false;
    at->ready = at->left - 7;
    at->delay_to = at->left;
    at->delay_reason = reason;
    at->delay_falls_on = falls_on;
    tell(l, what, at->ready);
    return true;
}

/* 04: decision of a funding panel; 12: dispute about the commissioner; 11: choice of the person or family. */
static bool delayed_discharge(life *l, spell *s)
{
    return delay(l, s, chance(l, 50) ? "04" : "12", "06", "delayed_discharge");
}

static bool delay_not_attributed(life *l, spell *s)
{
    return delay(l, s, "11", NULL, "delay_not_attributed");
}

const fault planning_faults[] = {
    {"no_assessment", no_assessment}, {"late_assessment", late_assessment}, {"not_separate", not_separate}, {"no_meeting", no_meeting},
    {"person_not_involved", person_not_involved}, {"not_involved", not_involved}, {"no_imha", no_imha},
    {"imha_not_qualifying", imha_not_qualifying}, {"matter_not_considered", matter_not_considered},
    {"matters_not_recorded", matters_not_recorded}, {"no_coordinator", no_coordinator}, {"no_coordinator_wales", no_coordinator_wales},
    {"no_plan", no_plan}, {"late_plan", late_plan}, {"no_copy", no_copy}, {"no_housing_decision", no_housing_decision},
    {"no_contingency", no_contingency}, {"no_crisis_plan", no_crisis_plan}, {"no_review_date", no_review_date},
    {"risk_not_in_plan", risk_not_in_plan}, {"conditions_not_in_plan", conditions_not_in_plan}, {"no_outcome_area", no_outcome_area},
    {"outcomes_not_agreed", outcomes_not_agreed}, {"funding_not_agreed", funding_not_agreed}, {"not_offered", not_offered},
    {"not_in_plan", not_in_plan}, {"no_follow_up", no_follow_up}, {"late_follow_up", late_follow_up},
    {"delayed_discharge", delayed_discharge}, {"delay_not_attributed", delay_not_attributed}, {NULL, NULL}};
