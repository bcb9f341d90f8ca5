/* A direct payment and a personal health budget are to be offered for what they can be used for: PRAC-14; CHG-9, 10, 19. */
#include "duties.h"

/* An offer, or what shows that there was one: a request or arrangement, or a line given in that way. */
static s117_date offered_on(const s117i_inspection *in, bool nhs)
{
    const s117i_book *book = in->book;
    int32_t party = nhs ? S117_PARTY_NHS : S117_PARTY_COUNCIL;
    s117_date first = S117_DATE_OPEN;
    static const s117_kind kinds[] = {S117_KIND_OFFER, S117_KIND_DIRECT_PAYMENT};
    for (uint32_t k = 0; k < 2; k++) {
        uint32_t at = 0;
        for (s117_fact f; (f = s117i_next_of(in, kinds[k], &at)) != 0;)
            if (s117i_code_in(book, f, S117_PARTY) == party && s117i_begins(book, f) < first)
                first = s117i_begins(book, f);
    }
    uint32_t at = 0;
    for (s117_fact f; (f = s117i_next_of(in, S117_KIND_SERVICE, &at)) != 0;) {
        int32_t way = s117i_code_in(book, f, S117_MECHANISM);
        bool used = nhs ? way >= S117_BY_PHB_NOTIONAL && way <= S117_BY_PHB_DIRECT : way == S117_BY_DIRECT_PAYMENT;
        if (used && s117i_begins(book, f) < first)
            first = s117i_begins(book, f);
    }
    return first;
}

/* The first day on which the line was given out of hospital, under the law that gives the choice; OPEN. */
static s117_date first_day(const s117i_inspection *in, s117_fact line, s117_date law)
{
    s117_date from = s117i_begins(in->book, line) > law ? s117i_begins(in->book, line) : law;
    const s117i_stretch *s = s117i_stretch_after(in, from);
    s117_date day = s == NULL ? S117_DATE_OPEN : from > s->from ? from : s->from;
    return day < s117i_ends(in->book, line) && day <= in->to ? day : S117_DATE_OPEN;
}

/* Not where it must not be made, and not where no such choice arises. */
static bool is_to_be_had(const s117i_inspection *in, s117_fact line, s117_date day, bool nhs)
{
    s117i_judged judged;
    s117i_budget budget;
    s117i_judge_line(in->book, line, day, &judged, NULL);
    if (judged.status != S117_LINE_AFTERCARE)
        return false;
    if (nhs)
        s117i_health_budget(in->book, line, day, &judged, &budget, NULL);
    else
        s117i_direct_payment(in->book, line, day, &judged, &budget, NULL);
    return budget.state == S117_AVAILABILITY_YES || budget.state == S117_AVAILABILITY_UNDETERMINED;
}

static void check_offer(const s117i_inspection *in, bool nhs)
{
    s117_date since = S117_DATE_OPEN, law = nhs ? S117I_PHB_2019 : S117I_V5_2015;
    s117_fact line = 0;
    uint32_t at = 0;
    for (s117_fact f; (f = s117i_next_of(in, S117_KIND_SERVICE, &at)) != 0;) {
        s117_date day = first_day(in, f, law);
        if (day >= since || !s117i_in_force(in->book->view.law, law, day) || !is_to_be_had(in, f, day, nhs))
            continue;
        since = day;
        line = f;
    }
    if (line == 0)
        return;
    const s117i_stretch *s = s117i_stretch_on(in, since);
    s117i_obligation o = {S117I_OBLIGATION, .due = S117_DUE_OFFER, .rule = S117I_RULE_PRAC_14, .since = since, .missed = S117_AUDIT_NOT_OFFERED,
                          .doer = nhs ? S117_DOER_NHS : S117_DOER_COUNCIL, .facts = {line}};
    o.body = nhs ? s->standing->payer_code : s->standing->council_code;
    o.detail = nhs ? "a personal health budget" : "a direct payment";
    o.met = offered_on(in, nhs);
    o.until = s117i_ends(in->book, line);
    s117i_oblige(in, &o);
}

void s117i_offers(const s117i_inspection *in)
{
    check_offer(in, false);
    check_offer(in, true);
}
