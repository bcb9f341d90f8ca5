/* Needs, lines, prices, shares, charges and payments in a line each, on top of a life (answers_help.h); and an allocator that fails. */
#ifndef MONEY_HELP_H
#define MONEY_HELP_H

#include "probe.h"
#include "answers_help.h"

#define DEVON "E10000008"
#define DEVON_ICB "QJK"

static inline void money(s117_fact fact, s117_attribute attribute, s117_money pence)
{
    assert_int_equal(s117_person_set_money(who, fact, attribute, pence), S117_OK);
}

static inline void link_to(s117_fact fact, s117_attribute attribute, s117_fact other)
{
    assert_int_equal(s117_person_set_fact(who, fact, attribute, other), S117_OK);
}

/* ---- needs and lines ------------------------------------------------------------------------------ */

/* Arises from the disorder, and what meets it reduces the risk: both limbs of s117(6). */
static inline s117_fact a_need(const char *from)
{
    s117_fact need = add(S117_KIND_NEED, 0, from, NULL);
    code(need, S117_DISORDER, S117_DISORDER_SAME);
    code(need, S117_REDUCES_RISK, S117_YES);
    return need;
}

static inline s117_fact line(const char *catalogue, const char *from, const char *to)
{
    s117_fact service = add(S117_KIND_SERVICE, 0, from, to);
    if (catalogue != NULL)
        text(service, S117_CATALOGUE, catalogue);
    return service;
}

static inline s117_fact meets(s117_fact service, s117_fact need, const char *from, const char *to)
{
    s117_fact purpose = add(S117_KIND_PURPOSE, service, from, to);
    link_to(purpose, S117_NEED, need);
    return purpose;
}

static inline s117_fact aftercare_line(s117_fact need, const char *catalogue, const char *from, const char *to)
{
    s117_fact service = line(catalogue, from, to);
    meets(service, need, NULL, NULL);
    return service;
}

static inline s117_fact price(s117_fact service, s117_money pence, int32_t per, const char *from, const char *to)
{
    s117_fact fact = add(S117_KIND_PRICE, service, from, to);
    money(fact, S117_AMOUNT, pence);
    code(fact, S117_PER, per);
    return fact;
}

/* Specialist accommodation of the catalogue in England, chosen for the person; the usual cost and the offer as the regulations want them. */
static inline s117_fact preferred(s117_fact service, int32_t type, s117_money usual_weekly, const char *from)
{
    static const s117_attribute met[] = {S117_PLACE_NAMED, S117_SUITABLE, S117_AVAILABLE, S117_TERMS_AGREED, S117_ADEQUATE_OFFER};
    s117_fact fact = add(S117_KIND_PREFERENCE, service, from, NULL);
    code(service, S117_NATION, S117_NATION_ENGLAND);
    for (size_t i = 0; i < sizeof met / sizeof met[0]; i++)
        code(fact, met[i], S117_YES);
    code(fact, S117_DECIDED_TYPE, type);
    code(fact, S117_ACCOMMODATION, type);
    money(fact, S117_USUAL_COST, usual_weekly);
    code(fact, S117_PER, S117_PER_WEEK);
    return fact;
}

/* With a payer and an agreement as regulations 4(3) to (5) and 5 want them. */
static inline s117_fact top_up(s117_fact service, s117_money weekly, const char *from)
{
    s117_fact fact = add(S117_KIND_TOP_UP, service, from, NULL);
    code(fact, S117_PAYER, S117_PAYER_FAMILY);
    money(fact, S117_AMOUNT, weekly);
    code(fact, S117_PER, S117_PER_WEEK);
    code(fact, S117_WRITTEN, S117_YES);
    code(fact, S117_INFORMED, S117_YES);
    code(fact, S117_WILLING_AND_ABLE, S117_YES);
    code(fact, S117_CONTENTS, 127); /* all seven */
    return fact;
}

static inline void share(s117_fact funding, int32_t party, int64_t parts)
{
    s117_fact fact = add(S117_KIND_SHARE, funding, NULL, NULL);
    code(fact, S117_PARTY, party);
    money(fact, S117_SHARE, parts);
}

static inline s117_fact decision(const char *from, int64_t council, int64_t nhs)
{
    s117_fact funding = add(S117_KIND_FUNDING, 0, from, NULL);
    code(funding, S117_FUNDING_SCOPE, S117_FUNDS_PACKAGE);
    share(funding, S117_PARTY_COUNCIL, council);
    share(funding, S117_PARTY_NHS, nhs);
    return funding;
}

/* ---- charges -------------------------------------------------------------------------------------- */

/* For a line; 0: for none in particular. */
static inline s117_fact charge(const char *body, s117_fact service, s117_money pence, int32_t per, const char *from, const char *to)
{
    s117_fact fact = add(S117_KIND_CHARGE, 0, from, to);
    if (body != NULL)
        text(fact, S117_BODY, body);
    code(fact, S117_PAYER, S117_PAYER_PERSON);
    money(fact, S117_AMOUNT, pence);
    code(fact, S117_PER, per);
    link_to(fact, S117_LINE, service);
    return fact;
}

/* A payment or refund (kind) of a charge; 0: of none in particular. */
static inline s117_fact paid(s117_kind kind, const char *body, s117_fact of, s117_money pence, const char *on)
{
    s117_fact fact = add(kind, 0, on, NULL);
    if (body != NULL)
        text(fact, S117_BODY, body);
    code(fact, S117_PAYER, S117_PAYER_PERSON);
    money(fact, S117_AMOUNT, pence);
    link_to(fact, S117_CHARGE, of);
    return fact;
}

/* ---- memory --------------------------------------------------------------------------------------- */

/* The record starts again, on an allocator that can be told to fail. `who` must be freed before the probe is looked at. */
static inline void person_on(probe *p)
{
    s117_allocator allocator = probe_allocator(p);
    s117_person_free(who);
    assert_int_equal(s117_person_new(&allocator, &who), S117_OK);
}

static inline void free_who(const probe *p)
{
    s117_person_free(who);
    who = NULL;
    probe_assert_clean(p);
}

#endif
