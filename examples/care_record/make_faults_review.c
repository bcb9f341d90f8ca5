/* Faults of reviews and of endings: Code 33.20 and 33.21, s117(2), the ombudsmen. */
#include "life.h"

#include <stddef.h>
#include <string.h>

/* Place of the last review of the package; -1 if there is none. */
static int last_review(const spell *s)
{
    for (int i = s->review_count; i-- > 0;)
        if (strcmp(s->reviews[i].of, "package") == 0)
            return i;
    return -1;
}

static bool plain(const spell *s)
{
    return running(s) && s->first_leaving == s->last_leaving && last_review(s) == s->review_count - 1;
}

/* ---- reviews: every twelve months by the policy, the first within six weeks ---------------------------------------- */

static bool no_review(life *l, spell *s)
{
    int last = s->review_count - 1;
    day due;

    if (!plain(s) || last < 1)
        return false;
    due = months_after(s->reviews[last - 1].on, 12);
    if (due > today - 5)
        return false;
    s->review_count--;
    tell(l, "no_review", due);
    return true;
}

static bool late_review(life *l, spell *s)
{
    int which = 1;
    day due;

    if (!plain(s) || s->review_count < 3)
        return false;
    which = (int)roll(l, 1, s->review_count - 2);
    due = months_after(s->reviews[which - 1].on, 12);
    s->reviews[which].on = months_after(due, 1);
    tell(l, "late_review", due);
    return true;
}

static bool late_first_review(life *l, spell *s)
{
    if (!plain(s) || s->review_count < 2)
        return false;
    s->reviews[0].on = months_after(s->from + 45, 1);
    tell(l, "late_review", s->from + 42);
    return true;
}

static bool one_sided_review(life *l, spell *s)
{
    int which = last_review(s);

    if (which < 0)
        return false;
    s->reviews[which].nhs = 'N';
    tell(l, "one_sided_review", s->reviews[which].on);
    return true;
}

static bool review_without_person(life *l, spell *s)
{
    int which = last_review(s);

    if (which < 0)
        return false;
    s->reviews[which].invited = 'N';
    tell(l, "review_without_person", s->reviews[which].on);
    return true;
}

static bool review_not_recorded(life *l, spell *s)
{
    int which = last_review(s);

    if (which < 0 || s->ended)
        return false;
    s->reviews[which].outcome = NULL;
    tell(l, "review_not_recorded", s->reviews[which].on);
    return true;
}

/* Asked for three months ago, by the policy to be decided in 28 days, and no review was held since. */
static bool request_not_decided(life *l, spell *s)
{
    int last = last_review(s);

    if (!running(s) || !for_days(s, 200) || s->requested != NEVER || last < 0 || s->reviews[last].on >= today - 90)
        return false;
    s->requested = today - 90;
    tell(l, "request_not_decided", s->requested);
    return true;
}

static bool request_refused(life *l, spell *s)
{
    if (!running(s) || !for_days(s, 200) || s->requested != NEVER)
        return false;
    s->requested = today - 120;
    s->request_decided = s->requested + 14;
    s->request_refused = 'Y';
    tell(l, "request_refused", s->requested);
    return true;
}

/* SI 2014/2871 reg 7: a direct payment is reviewed within six months. */
static bool payment_review_late(life *l, spell *s)
{
    int kept = 0;
    day due = months_after(s->from, 6);

    if (last_review(s) == s->review_count - 1 || due > today - 5 || due >= s->to || months_after(due, -6) != s->from)
        return false;
    for (int i = 0; i < s->review_count; i++)
        if (strcmp(s->reviews[i].of, "package") == 0)
            s->reviews[kept++] = s->reviews[i];
    s->review_count = kept;
    tell(l, "payment_review_late", due);
    return true;
}

const fault review_faults[] = {
    {"no_review", no_review}, {"late_review", late_review}, {"late_first_review", late_first_review}, {"one_sided_review", one_sided_review},
    {"review_without_person", review_without_person}, {"review_not_recorded", review_not_recorded},
    {"request_not_decided", request_not_decided}, {"request_refused", request_refused},
    {"payment_review_late", payment_review_late}, {NULL, NULL}};

/* ---- endings that do not end --------------------------------------------------------------------------------------- */

static bool in_community(const life *l, const spell *s, day when)
{
    const detention *d = &l->detentions[s->detention];

    return d->community != NEVER && when >= d->community && when < d->community_to;
}

/* Soon after the last review, and before the next is due; services stop. NEVER if the life has no such day. */
static day wrong_ending(const life *l, spell *s, bool on_cto, bool by_both)
{
    int last = last_review(s);
    day when;

    if (!plain(s) || last < 0)
        return NEVER;
    when = s->reviews[last].on + 10;
    if (when > today - 20 || in_community(l, s, when) != on_cto)
        return NEVER;
    s->decision_count = by_both ? 2 : 1;
    for (int i = 0; i < s->decision_count; i++)
        s->decisions[i] = (decision){when, when - 10, i == 1, 'Y', 'Y', 'Y', "no_longer_needed", "body"};
    for (int i = 0; i < s->line_count; i++)
        s->lines[i].to = when;
    s->letter = when;
    return when;
}

/* s117(2): both must be satisfied. What is invalid must be put right: the services. */
static bool ended_by_one(life *l, spell *s)
{
    day when = wrong_ending(l, s, false, false);

    if (when == NEVER)
        return false;
    tell(l, "ended_by_one", when);
    tell(l, "not_reinstated", when);
    return true;
}

/* The same, but the services were put back the next day. */
static bool ended_by_one_and_reinstated(life *l, spell *s)
{
    day when = wrong_ending(l, s, false, false);

    if (when == NEVER)
        return false;
    s->reinstated = when + 1;
    for (int i = 0; i < s->line_count; i++)
        s->lines[i].to = STILL;
    tell(l, "ended_by_one", when);
    return true;
}

/* A conditionally discharged patient is no community patient. */
static bool ended_on_cto(life *l, spell *s)
{
    day when;

    if (strcmp(l->detentions[s->detention].status, "03") != 0 || (when = wrong_ending(l, s, true, true)) == NEVER)
        return false;
    tell(l, "ended_on_cto", when);
    tell(l, "not_reinstated", when);
    return true;
}

static bool ended_on_wrong_grounds(life *l, spell *s)
{
    static const char *const alone[] = {"left_specialist_care", "time_passed", "doing_well", "declined", "moved"};
    day when = wrong_ending(l, s, false, true);
    const char *grounds = alone[roll(l, 0, 4)];

    if (when == NEVER)
        return false;
    s->decisions[0].grounds = s->decisions[1].grounds = grounds;
    tell(l, "ended_on_wrong_grounds", when);
    tell(l, "not_reinstated", when);
    return true;
}

static bool ended_on_wrong_question(life *l, spell *s)
{
    day when = wrong_ending(l, s, false, true);

    if (when == NEVER)
        return false;
    s->decisions[0].satisfied = s->decisions[1].satisfied = 'N';
    tell(l, "ended_on_wrong_question", when);
    tell(l, "not_reinstated", when);
    return true;
}

/* ---- endings that end, badly done ------------------------------------------------------------------------------------ */

static bool on_one_day(spell *s)
{
    if (!s->ended)
        return false;
    s->decisions[0].on = s->to;
    return true;
}

static bool ended_without_person(life *l, spell *s)
{
    if (!on_one_day(s))
        return false;
    s->decisions[0].involved = s->decisions[1].involved = 'N';
    tell(l, "ended_without_person", s->to);
    return true;
}

static bool ended_without_alternatives(life *l, spell *s)
{
    if (!on_one_day(s))
        return false;
    s->decisions[0].alternatives = s->decisions[1].alternatives = 'N';
    tell(l, "ended_without_alternatives", s->to);
    return true;
}

static bool ended_without_letter(life *l, spell *s)
{
    if (!s->ended)
        return false;
    s->letter = NEVER;
    tell(l, "ended_without_letter", s->to);
    return true;
}

static bool old_assessment(life *l, spell *s)
{
    if (!on_one_day(s))
        return false;
    s->decisions[0].assessed = s->decisions[1].assessed = s->to - 400;
    tell(l, "old_assessment", s->to);
    return true;
}

/* The Care Act, with its look at means, before the decision. */
static bool other_law_too_early(life *l, spell *s)
{
    if (!s->ended)
        return false;
    s->other_law = s->to - 15;
    tell(l, "other_law_too_early", s->other_law);
    return true;
}

/* Services stopped, and nobody decided anything. */
static bool silent_lapse(life *l, spell *s)
{
    int last = last_review(s);

    if (!plain(s) || last < 0 || s->reviews[last].on > today - 40)
        return false;
    s->lapsed = s->reviews[last].on + 15;
    for (int i = 0; i < s->line_count; i++)
        s->lines[i].to = s->lapsed;
    tell(l, "silent_lapse", s->lapsed);
    return true;
}

const fault ending_faults[] = {
    {"ended_by_one", ended_by_one}, {"ended_by_one_and_reinstated", ended_by_one_and_reinstated}, {"ended_on_cto", ended_on_cto},
    {"ended_on_wrong_grounds", ended_on_wrong_grounds}, {"ended_on_wrong_question", ended_on_wrong_question},
    {"ended_without_person", ended_without_person}, {"ended_without_alternatives", ended_without_alternatives},
    {"ended_without_letter", ended_without_letter}, {"old_assessment", old_assessment}, {"other_law_too_early", other_law_too_early},
    {"silent_lapse", silent_lapse}, {NULL, NULL}};
