/* Client Level Data, the return of adult social care in England: its words for services, mechanisms, frequencies of cost. Release 2,
 * and the spellings of release 1 where they are others (specification and code of the Department of Health and Social Care). */
#include "law.h"

#include <string.h>

static char lower(char c) { return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c; }

/* Capitals of ASCII apart. */
static bool same_words(const char *a, const char *b)
{
    while (*a != '\0' && lower(*a) == lower(*b)) {
        a++;
        b++;
    }
    return lower(*a) == lower(*b);
}

typedef struct word {
    int32_t value;
    const char *text;
} word;

#define COUNT(array) (int32_t)(sizeof(array) / sizeof((array)[0]))

static const char *text_of(const word *words, int32_t count, int32_t value)
{
    for (int32_t i = 0; i < count; i++) {
        if (words[i].value == value) {
            return words[i].text;
        }
    }
    return NULL;
}

static int32_t value_of(const word *words, int32_t count, const char *text, int32_t none)
{
    for (int32_t i = 0; i < count && text != NULL; i++) {
        if (same_words(words[i].text, text)) {
            return words[i].value;
        }
    }
    return none;
}

/* ---- components ---- */

/* Release 2 first, then other spellings of release 1. Where several services share a component, the one it names most nearly;
 * reablement, end of life care and other short term support are in no catalogue of aftercare. */
static const word components[] = {
    {S117I_SERVICE_ACC_ST, "Short term nursing care"},
    {S117I_SERVICE_ACC_ST, "Short term residential care"},
    {S117I_SERVICE_ACC_NUR, "Long term nursing care"},
    {S117I_SERVICE_ACC_RES, "Long term residential care"},
    {S117I_SERVICE_DOM, "Home support or domiciliary care"},
    {S117I_SERVICE_DAY, "Day support"},
    {S117I_SERVICE_MEAL, "Meals"},
    {S117I_SERVICE_TRANS, "Transport"},
    {S117I_SERVICE_EQP, "Equipment"},
    {S117I_SERVICE_DP, "Direct payment"},
    {S117I_SERVICE_ACC_SHL, "Shared Lives"},
    {S117I_SERVICE_ACC_SL, "Community supported living"},
    {S117I_SERVICE_ACC_XC, "Extra care housing"},
    {S117I_SERVICE_SW, "Professional support: Social worker"},
    {S117I_SERVICE_OT, "Professional support: Other"},
    {S117I_SERVICE_EMP, "Learning, education or employment support"},
    {S117I_SERVICE_CRISIS, "Emergency support"},
    {S117I_SERVICE_SOC, "Other long term support"},
    {S117I_SERVICE_ACC_RESP, "Unpaid carer respite"},
    {S117I_SERVICE_CARER, "Unpaid carer sitting service"},
    {S117I_SERVICE_CARER, "Unpaid carer universal services"},
    {S117I_SERVICE_CARER, "Other unpaid carer support"},
    {S117I_SERVICE_DOM, "Home support"},
    {S117I_SERVICE_SW, "Professional support- Social worker"},
    {S117I_SERVICE_EMP, "Learning/Education/Employment support"},
    {S117I_SERVICE_ACC_RESP, "Carer respite"},
    {S117I_SERVICE_CARER, "Carer sitting service"},
    {S117I_SERVICE_CARER, "Carer universal services"},
    {S117I_SERVICE_CARER, "Other carer support"},
};

int32_t s117_engine_service_from_cld(const s117_engine *engine, const char *component)
{
    bool asked = engine != NULL && s117i_engine_ok(engine);

    return asked ? value_of(components, COUNT(components), component, S117I_NO_SERVICE) : S117I_NO_SERVICE;
}

/* ---- delivery mechanisms ---- */

static const word mechanisms[] = {
    {S117_BY_ARRANGEMENT, "CASSR commissioned support"},
    {S117_BY_DIRECT_PAYMENT, "Direct payment"},
    {S117_BY_MANAGED_BUDGET, "CASSR managed personal budget"},
};

const char *s117_mechanism_cld(int32_t mechanism) { return text_of(mechanisms, COUNT(mechanisms), mechanism); }

int32_t s117_mechanism_from_cld(const char *text) { return value_of(mechanisms, COUNT(mechanisms), text, 0); }

/* ---- frequencies of cost ---- */

static const word frequencies[] = {
    {S117_PER_ONCE, "One-off"},         {S117_PER_SESSION, "Per session"}, {S117_PER_HOUR, "Hourly"},
    {S117_PER_DAY, "Daily"},            {S117_PER_WEEK, "Weekly"},         {S117_PER_FORTNIGHT, "Fortnightly"},
    {S117_PER_FOUR_WEEKS, "4-weekly"},  {S117_PER_MONTH, "Monthly"},       {S117_PER_QUARTER, "Quarterly"},
    {S117_PER_YEAR, "Annually"},
};

const char *s117_per_cld(int32_t per) { return text_of(frequencies, COUNT(frequencies), per); }

int32_t s117_per_from_cld(const char *text) { return value_of(frequencies, COUNT(frequencies), text, 0); }
