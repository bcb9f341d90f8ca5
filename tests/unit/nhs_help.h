/* Lives for the NHS side. Hull: CCG 03F, from 1 July 2022 board QOQ. Liverpool: 99A, QYG. Swindon: 92G, QOX. */
#ifndef NHS_HELP_H
#define NHS_HELP_H

#include "answers_help.h"

#define HULL "E06000010"
#define LIVERPOOL "E08000012"
#define CARDIFF_BOARD "W11000029"

static inline s117_fact gp(const char *body, const char *from, const char *to)
{
    s117_fact fact = add(S117_KIND_REGISTRATION, 0, from, to);
    if (body != NULL)
        text(fact, S117_NHS_BODY, body);
    else
        code(fact, S117_REGISTERED, S117_NO);
    return fact;
}

static inline s117_fact home_in(const char *area, const char *body, const char *from, const char *to)
{
    s117_fact fact = home(area, from, to);
    text(fact, S117_NHS_BODY, body);
    code(fact, S117_CHOICE, S117_CHOICE_OWN);
    return fact;
}

/* At home in Hull with a practice there. */
static inline void in_hull(const char *from)
{
    const char *body = day_of(from) < day_of("2022-07-01") ? "03F" : "QOQ";
    home_in(HULL, body, from, NULL);
    gp(body, from, NULL);
}

/* `applied`: NULL for an order of a court, or if nobody recorded it. */
static inline s117_fact detained(s117_power power, const char *applied, const char *from, const char *to, int32_t by)
{
    s117_fact fact = order(power, from, to, to != NULL ? S117_END_DISCHARGED : 0);
    if (applied != NULL)
        when(fact, S117_APPLICATION, applied);
    if (by != 0)
        code(fact, S117_ARRANGED_BY, by);
    return fact;
}

static inline s117_fact local_s3(const char *applied, const char *from, const char *to)
{
    return detained(S117_POWER_S3, applied, from, to, S117_ARRANGED_LOCAL);
}

/* One body; NULL: not settled. */
static inline bool is_nhs(const char *body)
{
    if (body == NULL)
        return s117_determination_nhs(answer) == S117_NHS_UNDETERMINED;
    return s117_determination_nhs(answer) == S117_NHS_DETERMINED && strcmp(s117_determination_nhs_code(answer, 0), body) == 0;
}

static inline bool pays(const char *body)
{
    if (body == NULL)
        return s117_determination_payer(answer) == S117_NHS_UNDETERMINED;
    return s117_determination_payer(answer) == S117_NHS_DETERMINED && strcmp(s117_determination_payer_code(answer, 0), body) == 0;
}

static inline bool nhs_may_be(const char *body)
{
    for (int32_t i = 0; i < s117_determination_nhs_count(answer); i++)
        if (strcmp(s117_determination_nhs_code(answer, i), body) == 0)
            return true;
    return false;
}

/* On this day that body owes the duty, by that rule. */
#define OWES(on, body, rule)                                                \
    do {                                                                    \
        ask(on);                                                            \
        HOLDS(is_nhs(body));                                                \
        HOLDS(strcmp(s117_determination_nhs_rule(answer), rule) == 0);      \
    } while (0)

#define PAYS(on, body, rule)                                                \
    do {                                                                    \
        ask(on);                                                            \
        HOLDS(pays(body));                                                  \
        HOLDS(strcmp(s117_determination_payer_rule(answer), rule) == 0);    \
    } while (0)

static inline bool fixed_on(const char *day) { return s117_determination_nhs_fixed_on(answer) == day_of(day); }

#endif
