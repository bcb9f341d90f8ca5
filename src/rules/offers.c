/* A direct payment and a personal health budget are to be offered for what they can be used for, under each duty anew: PRAC-14; CHG-9, 10, 19. */
#include "duties.h"

/* The time of one duty, and for whom it is asked. */
typedef struct period {
    const s117i_inspection *in;
    s117_date before, from, to;        /* before: what was offered since then was offered for it */
    bool nhs;
    int32_t party;
    s117_date law;
} period;

/* Of facts of a kind for the party, the first in the period; OPEN. */
static s117_date first_of(const period *p, s117_kind kind)
{
    uint32_t at = s117i_seek(p->in, kind, p->before);
    for (s117_fact f; (f = s117i_next_of(p->in, kind, &at)) != 0 && s117i_begins(p->in->book, f) < p->to;)
        if (s117i_code_in(p->in->book, f, S117_PARTY) == p->party)
            return s117i_begins(p->in->book, f);
    return S117_DATE_OPEN;
}

static bool is_given_so(const period *p, s117_fact line)
{
    int32_t way = s117i_code_in(p->in->book, line, S117_MECHANISM);
    return p->nhs ? s117i_is_health_budget(way) : way == S117_BY_DIRECT_PAYMENT;
}

/* An offer, or what shows that there was one: a request or arrangement, or a line given in that way. */
static s117_date offered_on(const period *p)
{
    s117_date offer = first_of(p, S117_KIND_OFFER), arranged = S117_DATE_OPEN, given = S117_DATE_OPEN;
    uint32_t at = s117i_seek_end(p->in, S117_KIND_SERVICE, p->from);
    for (s117_fact f; (f = s117i_next_of(p->in, S117_KIND_SERVICE, &at)) != 0 && s117i_begins(p->in->book, f) < p->to;) {
        if (is_given_so(p, f) && s117i_begins(p->in->book, f) < given)
            given = s117i_begins(p->in->book, f);
        for (s117_fact d = s117i_next_child(p->in->book, f, S117_KIND_DIRECT_PAYMENT, 0); d != 0; d = s117i_next_child(p->in->book, f, S117_KIND_DIRECT_PAYMENT, d))
            if (s117i_code_in(p->in->book, d, S117_PARTY) == p->party && s117i_begins(p->in->book, d) <= p->in->to && s117i_begins(p->in->book, d) < arranged)
                arranged = s117i_begins(p->in->book, d);
    }
    arranged = arranged < given ? arranged : given;
    return offer < arranged ? offer : arranged;
}

/* Not where it must not be made, and not where no such choice arises. */
static bool is_to_be_had(const period *p, s117_fact line, s117_date day)
{
    s117i_judged judged;
    s117i_budget budget;
    s117i_judge_line(p->in->book, line, day, &judged, NULL);
    if (judged.status != S117_LINE_AFTERCARE)
        return false;
    if (p->nhs)
        s117i_health_budget(p->in->book, line, day, &judged, &budget, NULL);
    else
        s117i_direct_payment(p->in->book, line, day, &judged, &budget, NULL);
    return budget.state == S117_AVAILABILITY_YES || budget.state == S117_AVAILABILITY_UNDETERMINED;
}

/* The first day in the period on which the line was given out of hospital, under the law that gives the choice; OPEN. */
static s117_date first_day(const period *p, s117_fact line)
{
    s117_date from = s117i_begins(p->in->book, line) > p->from ? s117i_begins(p->in->book, line) : p->from;
    if (from < p->law)
        from = p->law;
    const s117i_stretch *s = s117i_stretch_after(p->in, from);
    s117_date day = s == NULL ? S117_DATE_OPEN : from > s->from ? from : s->from;
    return day < p->to && day < s117i_ends(p->in->book, line) && day <= p->in->to ? day : S117_DATE_OPEN;
}

static void check_offer(const period *p)
{
    s117_date since = S117_DATE_OPEN;
    s117_fact line = 0;
    uint32_t at = s117i_seek_end(p->in, S117_KIND_SERVICE, p->from);
    for (s117_fact f; (f = s117i_next_of(p->in, S117_KIND_SERVICE, &at)) != 0 && s117i_begins(p->in->book, f) < p->to;) {
        s117_date day = first_day(p, f);
        if (day >= since || !s117i_in_force(p->in->book->view.law, p->law, day) || !is_to_be_had(p, f, day))
            continue;
        since = day;
        line = f;
    }
    if (line == 0)
        return;
    const s117i_standing *standing = s117i_standing_on(p->in->book, since);
    s117i_obligation o = {S117I_OBLIGATION, .due = S117_DUE_OFFER, .rule = S117I_RULE_PRAC_14, .since = since, .missed = S117_AUDIT_NOT_OFFERED,
                          .doer = p->nhs ? S117_DOER_NHS : S117_DOER_COUNCIL, .facts = {line}};
    o.body = p->nhs ? standing->payer_code : standing->council_code;
    o.detail = p->nhs ? "a personal health budget" : "a direct payment";
    o.met = offered_on(p);
    o.until = s117i_ends(p->in->book, line) < p->to ? s117i_ends(p->in->book, line) : p->to;
    s117i_oblige(p->in, &o);
}

void s117i_offers(const s117i_inspection *in)
{
    for (uint32_t i = 0; i < in->stretch_count; i++) {
        const s117i_stretch *s = &in->stretches[i];
        if (i > 0 && !s->new_duty)
            continue; /* a recall or revocation leaves the duty as it was */
        s117_date to = s117i_end_of_duty(in, s);
        period council = {in, s->before, s->from, to, false, S117_PARTY_COUNCIL, S117I_V5_2015};
        period nhs = {in, s->before, s->from, to, true, S117_PARTY_NHS, S117I_PHB_2019};
        check_offer(&council);
        check_offer(&nhs);
    }
}
