/* Local policies on who bears which share and on periods, and rates of interest: what the host says, never law. */
#ifndef S117I_POLICIES_H
#define S117I_POLICIES_H

#include <s117/planning_codes.h>

#include "catalogue.h"

enum {
    S117I_POLICY_NUMBERS = S117_POLICY_AGREED + 1, /* by field; 0 and the fields that are texts are not used */
    S117I_POLICIES_MOST = 1000,
    S117I_INTEREST_MOST = 1000
};
#define S117I_POLICY_UNSET INT64_MIN

typedef struct s117i_policy {
    char id[32];
    int64_t numbers[S117I_POLICY_NUMBERS]; /* by field; S117I_POLICY_UNSET */
    char council[16], nhs_body[16], catalogue[16]; /* "": any */
    char source[256];
    int32_t service; /* position of catalogue; S117I_NO_SERVICE if any. Set when an engine is made */
} s117i_policy;

typedef struct s117i_policies {
    s117i_policy *items; /* sorted by id in an engine, in the order they came in a config */
    uint32_t count, room;
} s117i_policies;

typedef struct s117i_interest_rate {
    s117_date from;
    int32_t rate; /* hundredths of a per cent a year */
} s117i_interest_rate;

typedef struct s117i_interest {
    s117i_interest_rate *items; /* sorted by day */
    uint32_t count, room;
} s117i_interest;

/* Whether a policy fixes a period; it says nothing of shares then. */
static inline bool s117i_fixes_period(const s117i_policy *policy)
{
    return policy->numbers[S117_POLICY_DUE] != S117I_POLICY_UNSET;
}

/* A copy sorted by id, each with its service.
 * S117_OK, S117_E_MEMORY; S117_E_DATE, S117_E_DATE_ORDER, S117_E_AMOUNT, S117_E_CODE as s117_engine_new says. */
s117_status s117i_policies_build(const s117i_memory *memory, const s117i_policies *from, const s117i_catalogue *catalogue,
                                 s117i_policies *ret_policies);
void s117i_policies_release(const s117i_memory *memory, s117i_policies *policies);

/* S117_OK or S117_E_MEMORY. */
s117_status s117i_interest_build(const s117i_memory *memory, const s117i_interest *from, s117i_interest *ret_interest);
void s117i_interest_release(const s117i_memory *memory, s117i_interest *interest);

/* Position of the rate that holds on a day; -1 if none does. */
int32_t s117i_interest_on(const s117i_interest *interest, s117_date day);

#endif
