/* A life, from birth: where it was lived, detentions, times out of hospital and how each came to an end. */
#include "life.h"

/* Where the person lives on a day. */
static const home *home_on(const life *l, day when)
{
    for (int i = l->home_count - 1; i > 0; i--)
        if (l->homes[i].from <= when)
            return &l->homes[i];
    return &l->homes[0];
}

static home *move(life *l, day when, const area *in)
{
    home *before = &l->homes[l->home_count - 1], *now = &l->homes[l->home_count++];

    before->to = when;
    *now = (home){.from = when, .to = STILL, .in = in, .by = l->spells[l->spell_count - 1].council, .chosen_by = "own", .told = in != before->in};
    return now;
}

static detention *detain(life *l, day from, const char *status, bool counts)
{
    detention *d = &l->detentions[l->detention_count++];

    *d = (detention){.applied = from, .from = from, .to = STILL, .status = status, .counts = counts, .community = NEVER, .community_to = NEVER, .recalled = NEVER};
    return d;
}

/* ---- one admission --------------------------------------------------------------------------------- */

typedef struct admission {
    day from, left;
    detention *order;           /* that counts */
} admission;

/* Half of all admissions under s3 begin under s2; one in seven is by a court, and then nobody applies: the NHS body goes by the GP of the
 * day (SI 2022/635 reg 5(2)). So only of people who stayed in the area. Detained again, `from` is the day of the s3 and not of the s2
 * before it: s2 ends no duty. */
static admission admit(life *l, day from, bool again)
{
    bool stayed = l->homes[l->home_count - 1].in == l->first, court = !l->child && stayed && chance(l, 14), first_s2 = !court && chance(l, 50);
    day s2_days = (day)roll(l, 10, 27);
    admission a = {.from = first_s2 && again ? from - s2_days : from};

    if (first_s2) {
        detention *s2 = detain(l, a.from, "02", false);
        s2->applied -= (day)roll(l, 0, 1);
        s2->to = from = a.from + s2_days;
        s2->how_ended = "replaced";
    }
    a.order = detain(l, from, court ? "10" : "03", true);
    if (court) {
        a.order->applied = NEVER;
        l->court = true;
    }
    a.left = from + (day)roll(l, 25, 165);
    return a;
}

/* Discharged and gone, or discharged and stayed on informally. */
static void discharge(life *l, admission *a)
{
    bool stays = chance(l, 15);

    a->order->how_ended = stays ? "stayed_informal" : "discharged";
    a->order->to = stays ? a->left - (day)roll(l, 15, 24) : a->left;
    if (stays)
        l->stays[l->stay_count++] = (span){a->order->to, a->left};
}

/* On a CTO or, after an order of a court, conditionally discharged with restrictions: the order goes on. */
static void to_community(life *l, admission *a, day until)
{
    bool court = a->order->applied == NEVER;

    a->order->community = a->left;
    a->order->community_to = court ? STILL : a->left + (day)roll(l, 150, 340);
    if (court)
        a->order->status = "09";
    if (!court && until - a->left > 60 && chance(l, 20))
        a->order->recalled = a->left + (day)roll(l, 20, 40);
    if (!court && a->order->community_to > until)
        a->order->community_to = STILL;
    if (a->order->community_to != STILL) {
        a->order->to = a->order->community_to;
        a->order->how_ended = "community_ended";
    }
}

/* A CTO that is revoked: detained again under the order, until discharged from it. The duty rested meanwhile. */
static bool revoke(life *l, admission *a)
{
    detention *d = a->order;

    if (d->applied == NEVER || today - a->left < 400 || !chance(l, 30))
        return false;
    d->revoked = true;
    d->community_to = a->left + (day)roll(l, 60, 140);
    l->detained_again = (span){d->community_to, d->community_to + (day)roll(l, 25, 70)};
    d->to = l->detained_again.to;
    d->how_ended = "discharged";
    return true;
}

/* ---- after it --------------------------------------------------------------------------------------- */

static leaving *leave(life *l, day left, const char *why, bool ward)
{
    leaving *at = &l->leavings[l->leaving_count++];

    *at = (leaving){.left = left, .why = why, .ward = ward, .plan_to = STILL, .contact = NEVER, .ready = NEVER};
    return at;
}

/* A third of those who cannot go home are placed in another area. Only those whose NHS body is settled by then: where a court sent the
 * person nobody applied, and it may go on changing with the GP. */
static void settle(life *l, spell *s)
{
    const area *here = l->homes[l->home_count - 1].in;
    bool away = !l->wales && !l->court && s->from >= on(2022, 7, 2) && chance(l, 35);
    home *placed;

    if (l->child || chance(l, 72))
        return;
    placed = move(l, s->from, away ? area_other(l, here) : here);
    placed->placed = true;
    placed->accommodation = chance(l, 60) ? "care_home" : "supported_living";
}

static bool settled_elsewhere(const life *l)
{
    return l->homes[l->home_count - 1].placed;
}

/* Some move by their own choice, and stay the council's that owed the duty. */
static void move_away(life *l, const spell *s)
{
    day last = (s->to == STILL ? today : s->to) - 60, first = s->from + 90;

    if (first < on(2022, 7, 2))
        first = on(2022, 7, 2);
    if (l->wales || l->child || l->court || settled_elsewhere(l) || first > last || !chance(l, 12))
        return;
    move(l, (day)roll(l, first, last), area_other(l, l->homes[l->home_count - 1].in))->accommodation = "own_home";
}

/* An informal readmission, or a short time in prison, in the midst of a long spell. */
static void interrupt(life *l, const admission *a, const spell *s)
{
    day end = s->to == STILL ? today : s->to, free = a->order->revoked ? a->order->to : a->order->community == NEVER ? s->from : a->order->community_to, from, to;

    if (free == STILL || end - free < 300 || !chance(l, 16))
        return;
    from = (day)roll(l, free + 100, end - 150);
    if (chance(l, 75) || l->child || l->prison.from != NEVER) {
        to = from + (day)roll(l, 8, 25);
        l->stays[l->stay_count++] = (span){from, to};
        leave(l, to, "discharge", true);
    } else {
        to = from + (day)roll(l, 30, 80);
        l->prison = (span){from, to};
        leave(l, to, "release", false);
    }
}

/* A time in the community until the next detention, a death, a valid ending, or today. */
static void end_spell(life *l, spell *s, bool more)
{
    day room = today - s->from;

    s->to = STILL;
    if (more && room > 420)
        s->to = s->from + (day)roll(l, 150, room - 260 < 900 ? room - 260 : 900);
    else if (room > 250 && chance(l, 7)) {
        s->died = true;
        s->to = l->died = s->from + (day)roll(l, 60, room - 20);
    } else if (!l->wales && room > 250 && chance(l, 4)) {
        s->to = today - (day)roll(l, 5, 60); /* in hospital today: the duty is over, and the next has not begun */
        s->inside_today = true;
    } else if (room > 800 && chance(l, 14)) {
        s->ended = true;
        s->to = s->from + (day)roll(l, 500, room - 120);
    }
}

static void live_spell(life *l, admission *a, bool more)
{
    spell *s = &l->spells[l->spell_count++];
    bool revoked;
    leaving *at;

    *s = (spell){.owed = true, .admitted = a->from, .from = a->left, .council = home_on(l, a->from - 1)->in, .letter = NEVER,
                 .reinstated = NEVER, .requested = NEVER, .request_decided = NEVER, .lapsed = NEVER, .other_law = NEVER, .records_asked = NEVER,
                 .first_leaving = l->leaving_count};
    end_spell(l, s, more);
    if (s->to == STILL && today - s->from > 40 && chance(l, 22) && !l->child)
        to_community(l, a, today - 10);
    else
        discharge(l, a);
    revoked = a->order->community != NEVER && revoke(l, a);
    at = leave(l, a->left, a->order->community == NEVER || a->order->applied == NEVER ? "discharge" : "cto", true);
    at->detained = a->order->community != NEVER || a->order->how_ended[0] == 'd';
    at->restricted = a->order->community != NEVER && a->order->applied == NEVER;
    if (revoked)
        leave(l, l->detained_again.to, "discharge", true)->detained = true;
    settle(l, s);
    move_away(l, s);
    interrupt(l, a, s);
    s->last_leaving = l->leaving_count - 1;
    s->detention = a->order - l->detentions; /* its place; the writer makes it a row id */
    for (int i = s->first_leaving; i < l->leaving_count; i++)
        plan_leaving(l, &l->leavings[i], s->council);
    care_for(l, s);
}

/* The day the first detention began: it ended before July 2022 or was applied for after it, so that no rule of transition is touched. */
static day first_detention(life *l)
{
    day from = (day)roll(l, on(2016, 6, 1), on(2026, 2, 1));

    if (from > on(2021, 12, 1) && from < on(2022, 7, 5))
        from = on(2022, 7, 5) + (day)roll(l, 0, 200);
    return from;
}

/* Detained under s2 alone: help afterwards is under other law, and may be charged for. */
static void live_without_duty(life *l, day from)
{
    detention *s2 = detain(l, from, "02", false);
    spell *s = &l->spells[l->spell_count++];

    s2->to = from + (day)roll(l, 8, 27);
    s2->how_ended = "discharged";
    *s = (spell){.from = s2->to, .to = STILL, .council = l->first, .letter = NEVER, .reinstated = NEVER, .requested = NEVER, .coordinator = {NEVER, NEVER},
                 .request_decided = NEVER, .lapsed = NEVER, .other_law = NEVER, .records_asked = NEVER,
                 .offered = NEVER, .split_decided = NEVER, .last_leaving = -1};
    care_under_other_law(l, s);
}

static void live_with_duty(life *l, day from)
{
    int detentions = l->child ? 1 : chance(l, 70) ? 1 : chance(l, 70) ? 2 : 3;

    for (bool more = true; more;) {
        admission a = admit(l, from, l->spell_count > 0);
        more = --detentions > 0;
        live_spell(l, &a, more);
        const spell *s = &l->spells[l->spell_count - 1];
        from = s->to;
        if (s->inside_today)
            detain(l, from, "03", true);
        more = more && from != STILL && !s->inside_today && !s->died && !s->ended;
    }
}

void live(life *l, int64_t person, uint64_t seed)
{
    static const char *const groups[] = {"mental_health", "mental_health", "mental_health", "learning_disability", "substance"};
    day from;

    *l = (life){.person = person, .dice = seed * UINT64_C(1000003) + (uint64_t)person, .died = NEVER, .prison = {NEVER, NEVER}, .detained_again = {NEVER, NEVER}};
    l->wales = chance(l, 12);
    l->child = !l->wales && chance(l, 4);
    from = first_detention(l);
    l->born = from - (day)(l->child ? roll(l, 14 * 365, 16 * 365) : roll(l, 19 * 365, 78 * 365));
    l->group = l->child ? "children" : from - l->born > 65 * 365 ? "older" : groups[roll(l, 0, 4)];
    l->first = area_any(l, l->wales);
    l->homes[0] = (home){.from = l->born, .to = STILL, .in = l->first, .accommodation = l->child ? "family" : "own_home",
                         .chosen_by = l->child ? "parents" : "own"};
    l->home_count = 1;
    if (chance(l, 8))
        live_without_duty(l, from);
    else
        live_with_duty(l, from);
    if (!l->wales && chance(l, 3)) {
        l->detentions[0].month_only = true;
        l->detentions[0].applied = NEVER;
    }
    if (l->died != NEVER)
        l->homes[l->home_count - 1].to = l->died;
}
