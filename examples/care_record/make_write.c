/* A life as rows. */
#include "writer.h"

#include <stddef.h>

/* ---- person, homes, hospital ------------------------------------------------------------------------------- */

static void write_registrations(writer *w, const home *h)
{
    const day changes[] = {on(2022, 7, 1), on(2026, 4, 1)};
    const char *nation = h->in->wales ? "wales" : "england";
    day from = h->from;

    for (int i = 0; i < 2; i++)
        if (from < changes[i] && h->to > changes[i] && nhs_on(h->in, changes[i]) != nhs_on(h->in, changes[i] - 1)) {
            put(w, GP_REGISTRATION, 0, from, "ddsss", from, changes[i], nhs_on(h->in, from), NULL, nation);
            from = changes[i];
        }
    put(w, GP_REGISTRATION, 0, from, "ddsss", from, h->to, nhs_on(h->in, from), NULL, nation);
}

static void put_address(writer *w, const home *h, day from, day to)
{
    put(w, ADDRESS, 0, from + 2, "ddsssscscss", from, to, council_on(h->in, from), nhs_on(h->in, from), NULL, h->accommodation, 'Y', h->chosen_by, 'Y',
        h->placed ? council_on(h->by, from) : NULL, h->placed ? "s117" : NULL);
}

/* The same home, in the area of another council from the day it took over. */
static void write_address(writer *w, const home *h)
{
    const day change = on(2023, 4, 1);
    bool changes = h->in->before && h->from < change && h->to > change;

    put_address(w, h, h->from, changes ? change : h->to);
    if (changes)
        put_address(w, h, change, h->to);
}

static void write_homes(writer *w, const life *l)
{
    for (int i = 0; i < l->home_count; i++) {
        const home *h = &l->homes[i];
        write_address(w, h);
        write_registrations(w, h);
    }
}

static void write_detention(writer *w, const life *l, detention *d)
{
    d->id = put(w, DETENTION, 0, d->from + 1, d->month_only ? "mdssdssss" : "ddssdssss", d->from, d->to,
                l->wales ? "MHSDS-WALES" : "MHSDS-ENGLAND", d->status, d->applied, d->how_ended, "RX4-01", NULL, "local");
    if (d->community == NEVER)
        return;
    put(w, d->status[0] == '0' && d->status[1] == '9' ? CONDITIONAL_DISCHARGE : CTO, d->id, d->community + 1, "dds", d->community, d->community_to,
        d->community_to == STILL ? NULL : d->revoked ? "revoked" : "discharged");
    if (d->recalled != NEVER && d->recalled < d->community_to)
        put(w, CTO_RECALL, d->id, d->recalled, "dd", d->recalled, d->recalled + 2);
}

static void write_hospital(writer *w, life *l)
{
    for (int i = 0; i < l->detention_count; i++)
        write_detention(w, l, &l->detentions[i]);
    for (int i = 0; i < l->stay_count; i++)
        put(w, STAY, 0, l->stays[i].from, "ddss", l->stays[i].from, l->stays[i].to, "RX4-01", NULL);
    if (l->prison.from != NEVER)
        put(w, CUSTODY, 0, l->prison.from + 3, "dds", l->prison.from, l->prison.to, "sentence");
}

/* ---- leaving ------------------------------------------------------------------------------------------------ */

static void write_forms(writer *w, const leaving *at, int64_t planning)
{
    put(w, TOPICS, planning, at->meeting, "sssssssssssssssss", at->topics[1], at->topics[2], at->topics[3], at->topics[4], at->topics[5], at->topics[6],
        at->topics[7], at->topics[8], at->topics[9], at->topics[10], at->topics[11], at->topics[12], at->topics[13], at->topics[14], at->topics[15],
        at->topics[16], at->areas);
    put(w, WHO_WAS_THERE, planning, at->meeting, "ssssssssssssssssssss", at->there[1], at->there[2], at->there[3], at->there[4], at->there[5],
        at->there[6], at->there[7], at->there[8], at->there[9], at->there[10], at->there[11], at->there[12], at->there[13], at->there[14],
        at->there[15], at->there[16], at->there[17], at->there[18], at->there[19], at->there[20]);
}

static const char *frame_of(const leaving *at, const spell *s)
{
    return s->council->wales ? "wales" : at->left < on(2022, 3, 1) ? "cpa" : "successor";
}

static void write_plan(writer *w, const leaving *at, const spell *s)
{
    bool wales = s->council->wales;

    put(w, PLAN, 0, at->made, "ddssdcddssccccccccsc", at->made, at->plan_to,
        frame_of(at, s), council_on(s->council, at->made), at->copy, 'Y', at->review_due, at->funding_agreed, NULL, at->housed, at->crisis, at->contingency,
        at->move_on, at->risk, at->conditions, at->moj, 'Y', wales ? at->agreed : '\0', NULL, '\0');
}

static void write_leaving(writer *w, const leaving *at, const spell *s)
{
    if (at->planning)
        write_forms(w, at, put(w, PLANNING, 0, at->begun, "dsssdcd", at->begun, at->why, frame_of(at, s), council_on(s->council, at->begun), at->assessed,
                               at->by_itself, at->meeting));
    if (at->plan)
        write_plan(w, at, s);
    if (at->ward)
        put(w, WARD_DISCHARGE, 0, at->left, "dscsss", at->left, "acute", 'N', "local", "RX4-01", "RX4");
    if (at->contact != NEVER)
        put(w, CONTACT, 0, at->contact, "dsncs", at->contact, at->contact_how, (int64_t)(at->contact - at->left) * 1440, 'Y', "RX4");
    if (at->ready != NEVER)
        put(w, DELAY, 0, at->ready, "ddsss", at->ready, at->delay_to, at->delay_reason, at->delay_falls_on, NULL);
}

/* ---- services and money -------------------------------------------------------------------------------------- */

static void write_money(writer *w, line *of, const spell *s)
{
    if (of->assessed != NEVER)
        put(w, FINANCIAL_ASSESSMENT, 0, of->assessed, "dsn", of->assessed, council_on(s->council, of->assessed), of->id);
    if (of->top_up != NEVER) {
        if (of->accommodation)
            put(w, PREFERENCE, of->id, of->top_up, "ddcssccc" "ps" "c", of->top_up, of->to, 'Y', "care_home", "care_home", 'Y', 'Y', 'Y',
                of->pence - 10000, "Weekly", of->offer ? 'Y' : 'N');
        put(w, TOP_UP, of->id, of->top_up, "ddspscsccc", of->top_up, of->to, "family", INT64_C(8000), "Weekly", 'Y', of->contents, 'Y', 'Y', 'Y');
    }
    if (of->charged == NEVER)
        return;
    if (of->charge == 0)
        of->charge = 3000;
    int64_t row = put(w, CHARGE, 0, of->charged, "ddsspsnsc", of->charged, of->charged_to, council_on(s->council, of->charged), of->payer ? of->payer : "person", of->charge, "Weekly", of->id,
                      of->charged_for, 'Y');
    if (of->refunded != NEVER)
        put(w, REFUND, 0, of->refunded, "dsspsn", of->refunded, council_on(s->council, of->refunded), "person", of->refund, NULL, row);
}

static void write_prices(writer *w, const line *of)
{
    day rise = on(2025, 4, 1);
    bool rises = of->from < rise && of->to > rise;

    if (!of->priced)
        return;
    put(w, PRICE, of->id, of->from, "ddpss", of->from, rises ? rise : STILL, of->pence, "Weekly", NULL);
    if (rises)
        put(w, PRICE, of->id, rise, "ddpss", rise, STILL, of->pence + of->pence / 25, "Weekly", NULL);
}

static void write_line(writer *w, const life *l, const spell *s, line *of)
{
    day assessed = s->owed ? l->leavings[s->first_leaving].assessed : s->from;
    int64_t need = put(w, NEED, 0, s->from, "ddsscd", s->from, STILL, of->accommodation ? "accommodation" : of->related ? "healthcare" : "physical",
                       of->related ? "same" : "none", of->related ? 'Y' : 'N', assessed);

    of->id = put(w, SERVICE_LINE, 0, of->from, "ddsssss" "s" "c" "ssss" "sn", of->from, of->to, of->component, of->catalogue, NULL,
                 of->nhs ? NULL : council_on(s->council, of->from), of->direct_payment ? "Direct payment" : of->nhs ? NULL : "CASSR commissioned support", NULL,
                 of->in_plan, NULL, of->tenancy, NULL, of->accommodation ? (l->wales ? "wales" : "england") : NULL,
                 of->aftercare ? "s117" : l->wales ? "sswbwa" : l->child ? "children_act" : "care_act", INT64_C(0));
    put(w, NEED_LINE, of->id, of->from, "ncc", need, '\0', '\0');
    write_prices(w, of);
    if (of->direct_payment)
        put(w, DIRECT_PAYMENT, of->id, of->from, "ddss" "cccc", of->from, of->to, "council", "person", 'Y', 'Y', 'Y', 'Y');
    write_money(w, of, s);
}

static void write_services(writer *w, const life *l, spell *s)
{
    for (int i = 0; i < s->line_count; i++)
        write_line(w, l, s, &s->lines[i]);
    if (s->split_decided != NEVER)
        put(w, FUNDING_SPLIT, 0, s->split_decided, "ddsnnsdsnn", s->from, s->to, "package", INT64_C(0), INT64_C(0), "joint panel", s->split_decided,
            "final", INT64_C(50), INT64_C(50));
    if (s->offered != NEVER) {
        put(w, OFFER, 0, s->offered, "dssn", s->offered, "council", "direct_payment", INT64_C(0));
        put(w, OFFER, 0, s->offered, "dssn", s->offered, "nhs", "phb_notional", INT64_C(0));
    }
}

/* ---- spells --------------------------------------------------------------------------------------------------- */

static void write_reviews(writer *w, const spell *s)
{
    for (int i = 0; i < s->review_count; i++) {
        const review *r = &s->reviews[i];
        put(w, REVIEW, 0, r->on, "dsscccs", r->on, r->of, r->outcome, r->council, r->nhs, r->invited, council_on(s->council, r->on));
    }
    if (s->requested != NEVER)
        put(w, REVIEW_REQUEST, 0, s->requested, "dsdcc", s->requested, "person", s->request_decided, s->request_refused,
            s->request_refused == 'Y' ? 'N' : '\0');
}

static void write_ending(writer *w, const life *l, const spell *s)
{
    for (int i = 0; i < s->decision_count; i++) {
        const decision *d = &s->decisions[i];
        const char *body = d->nhs ? nhs_on(l->first, d->on) : council_on(s->council, d->on);
        put(w, ENDING_DECISION, 0, d->on, "dsssdcsscscc" "dn", d->on, body, NULL, d->authority, d->assessed, d->satisfied, d->grounds, "duty", d->involved,
            "review", d->alternatives, d->involved, s->other_law, INT64_C(0));
    }
    if (s->letter != NEVER)
        put(w, NOTICE, 0, s->letter, "dsssddcc", s->letter, council_on(s->council, s->letter), nhs_on(l->first, s->letter), "person", s->letter, s->letter, 'Y', 'Y');
    if (s->reinstated != NEVER)
        put(w, REINSTATEMENT, 0, s->reinstated, "ds", s->reinstated, council_on(s->council, s->reinstated));
}

static void write_lapses(writer *w, const spell *s)
{
    if (s->lapsed != NEVER)
        put(w, NO_SERVICES, 0, s->lapsed, "dds", s->lapsed, STILL, "not_given");
    if (s->records_asked != NEVER)
        put(w, RECORDS_REQUEST, 0, s->records_asked, "dscdc", s->records_asked, "tribunal", '\0', NEVER, s->records_refused);
    if (s->untagged)
        put(w, NEED, 0, s->from, "ddsscd", s->from, STILL, "social", NULL, 'Y', s->from);
}

static void write_spell(writer *w, const life *l, spell *s)
{
    int64_t order = l->detentions[s->detention].id;

    for (int i = s->first_leaving; i <= s->last_leaving; i++)
        write_leaving(w, &l->leavings[i], s);
    if (s->coordinator.from != NEVER)
        put(w, COORDINATOR, 0, s->coordinator.from, "ddss", s->coordinator.from, s->coordinator.to, "key_worker", "RX4");
    write_reviews(w, s);
    write_services(w, l, s);
    write_ending(w, l, s);
    write_lapses(w, s);
    for (int i = 0; i < s->flag_count; i++)
        put(w, REGISTER_FLAG, 0, s->flags[i].from, "ddsssns", s->flags[i].from, s->flags[i].to, council_on(s->council, s->flags[i].from), s->flags[i].council, s->flags[i].nhs,
            order, s117_law_version(w->law, s->flags[i].from));
}

static void write_dispute(writer *w, const dispute *d)
{
    int64_t id = put(w, DISPUTE, 0, d->from, "ddssssss", d->from, d->to, d->between, d->about, d->body, d->other, d->lead, d->meets);

    for (int i = 0; i < d->step_count; i++)
        put(w, DISPUTE_STEP, id, d->steps[i].on, "dsss" "ds", d->steps[i].on, d->steps[i].step, d->steps[i].body, d->steps[i].other, NEVER,
            d->steps[i].contents);
}

void write_life(writer *w, life *l)
{
    char buffer[16];

    w->person = l->person;
    w->ids[PERSON] = l->person - 1;
    put(w, PERSON, 0, l->born, "dds", l->born, l->died, l->group);
    write_homes(w, l);
    write_hospital(w, l);
    for (int i = 0; i < l->spell_count; i++)
        write_spell(w, l, &l->spells[i]);
    for (int i = 1; i < l->home_count; i++)
        if (l->homes[i].told)
            put(w, HANDOVER, 0, l->homes[i].from, "dss", l->homes[i].from, council_on(l->homes[i].in, l->homes[i].from), council_on(l->homes[i].by, l->homes[i].from));
    if (l->disputed)
        write_dispute(w, &l->dispute);
    for (int i = 0; i < l->truth_count; i++) {
        db_int(w->truth, 1, l->person);
        db_text(w->truth, 2, l->truths[i].what);
        db_text(w->truth, 3, day_text(l->truths[i].on, buffer));
        db_do(w->truth);
    }
}
