/* Local policies on shares and periods: set field by field in a config; checked as wholes and put in order when an engine is made. */
#include <s117/money.h>

#include "config.h"

#include "../base/text.h"

#include <string.h>

/* ---- in a config ---- */

s117_status s117_config_add_policy(s117_config *config, const char *id, int32_t *ret_policy)
{
    if (config == NULL || id == NULL || ret_policy == NULL) {
        return S117_E_NULL;
    }
    if (!s117i_config_ok(config)) {
        return S117_E_HANDLE;
    }
    if (!s117i_is_code(id, sizeof ((s117i_policy *)0)->id - 1)) {
        return S117_E_TEXT;
    }
    s117i_policies *policies = &config->policies;
    for (uint32_t i = 0; i < policies->count; i++) {
        if (strcmp(policies->items[i].id, id) == 0) {
            return S117_E_DUPLICATE;
        }
    }
    if (policies->count >= S117I_POLICIES_MOST) {
        return S117_E_LIMIT;
    }
    void *array = policies->items;
    s117_status status = s117i_grow(&config->memory, &array, &policies->room, policies->count + 1, sizeof policies->items[0]);
    if (status != S117_OK) {
        return status;
    }
    policies->items = array;
    s117i_policy policy = {.service = S117I_NO_SERVICE};
    memcpy(policy.id, id, strlen(id));
    for (int32_t field = 0; field < S117I_POLICY_NUMBERS; field++) {
        policy.numbers[field] = S117I_POLICY_UNSET;
    }
    *ret_policy = (int32_t)policies->count;
    policies->items[policies->count++] = policy;
    return S117_OK;
}

/* S117_OK and *ret_policy, or why there is none to be set. */
static s117_status policy_of(s117_config *config, int32_t policy, s117i_policy **ret_policy)
{
    if (config == NULL) {
        return S117_E_NULL;
    }
    if (!s117i_config_ok(config)) {
        return S117_E_HANDLE;
    }
    if (policy < 0 || policy >= (int32_t)config->policies.count) {
        return S117_E_INDEX;
    }
    *ret_policy = &config->policies.items[policy];
    return S117_OK;
}

enum {
    OLDEST = 150,      /* years of age */
    LONGEST = 1000     /* units of a period */
};

/* What a number may be; days are checked as days. */
static const struct limits {
    int64_t least, most;
    s117_status otherwise;
} limits[S117I_POLICY_NUMBERS] = {
    [S117_POLICY_AGE_FROM] = {0, OLDEST, S117_E_AMOUNT},
    [S117_POLICY_AGE_TO] = {0, OLDEST, S117_E_AMOUNT},
    [S117_POLICY_CLIENT_GROUP] = {S117_GROUP_MENTAL_HEALTH, S117_GROUP_SUBSTANCE, S117_E_CODE},
    [S117_POLICY_ALONE] = {S117_NO, S117_YES, S117_E_CODE},
    [S117_POLICY_METHOD] = {S117_METHOD_FIXED, S117_METHOD_WEIGHTED, S117_E_CODE},
    [S117_POLICY_SHARE_COUNCIL] = {0, S117_MONEY_MAX, S117_E_AMOUNT},
    [S117_POLICY_SHARE_NHS] = {0, S117_MONEY_MAX, S117_E_AMOUNT},
    [S117_POLICY_SHARE_EDUCATION] = {0, S117_MONEY_MAX, S117_E_AMOUNT},
    [S117_POLICY_WHOLE] = {1, S117_MONEY_MAX, S117_E_AMOUNT},
    [S117_POLICY_OLD_CASES] = {S117_OLD_CASES_STAY, S117_OLD_CASES_NEXT_REVIEW, S117_E_CODE},
    [S117_POLICY_FNC] = {S117_FNC_IN, S117_FNC_OUT, S117_E_CODE},
    [S117_POLICY_ODD_PENNY] = {S117_PARTY_COUNCIL, S117_PARTY_EDUCATION, S117_E_CODE},
    [S117_POLICY_DUE] = {S117_DUE_ASSESSMENT, S117_DUE_TRANSFER_DISCHARGE, S117_E_CODE},
    [S117_POLICY_COUNT] = {0, LONGEST, S117_E_AMOUNT},
    [S117_POLICY_UNIT] = {S117_UNIT_DAYS, S117_UNIT_MONTHS, S117_E_CODE},
    [S117_POLICY_ROLL] = {S117_ROLL_NONE, S117_ROLL_AFTER, S117_E_CODE},
    [S117_POLICY_MONTH_END] = {S117_MONTH_END_LAST, S117_MONTH_END_NEXT, S117_E_CODE},
    [S117_POLICY_AGREED] = {S117_NO, S117_YES, S117_E_CODE},
};

/* The fields of a policy are numbered in the order they came: the texts lie between the numbers. */
static bool is_number(s117_policy_field field)
{
    return (field >= S117_POLICY_FROM && field <= S117_POLICY_MONTH_END) || field == S117_POLICY_AGREED;
}

static s117_status check_number(s117_policy_field field, int64_t value)
{
    if (field == S117_POLICY_FROM || field == S117_POLICY_TO) {
        bool day = value >= INT32_MIN && value <= INT32_MAX && s117i_is_day((s117_date)value);
        return day ? S117_OK : S117_E_DATE;
    }
    return value >= limits[field].least && value <= limits[field].most ? S117_OK : limits[field].otherwise;
}

s117_status s117_config_policy_number(s117_config *config, int32_t policy, s117_policy_field field, int64_t value)
{
    s117i_policy *it;
    s117_status status = policy_of(config, policy, &it);

    if (status != S117_OK) {
        return status;
    }
    if (!is_number(field)) {
        return S117_E_ATTRIBUTE;
    }
    bool unset = value == S117I_POLICY_UNSET || (field == S117_POLICY_TO && value == S117_DATE_OPEN);
    if (!unset) {
        status = check_number(field, value);
    }
    if (status == S117_OK) {
        it->numbers[field] = unset ? S117I_POLICY_UNSET : value;
    }
    return status;
}

/* Where a policy keeps a text, and how many bytes it has; NULL if there is no such field. */
static char *text_of(s117i_policy *policy, s117_policy_field field, size_t *ret_size)
{
    *ret_size = field == S117_POLICY_SOURCE ? sizeof policy->source : sizeof policy->council;
    switch (field) {
    case S117_POLICY_COUNCIL: return policy->council;
    case S117_POLICY_NHS_BODY: return policy->nhs_body;
    case S117_POLICY_CATALOGUE: return policy->catalogue;
    case S117_POLICY_SOURCE: return policy->source;
    default: return NULL;
    }
}

static s117_status check_policy_text(s117_policy_field field, const char *text, size_t most)
{
    if (field == S117_POLICY_COUNCIL || field == S117_POLICY_NHS_BODY) {
        return s117i_is_body_code(text) ? S117_OK : S117_E_BODY;
    }
    s117_status status = s117i_check_text(text, most, NULL);
    if (status != S117_OK) {
        return status;
    }
    bool fits = field == S117_POLICY_CATALOGUE ? s117i_is_code(text, S117_SERVICE_CODE_MAX) : *text != '\0';
    return fits ? S117_OK : S117_E_TEXT;
}

s117_status s117_config_policy_text(s117_config *config, int32_t policy, s117_policy_field field, const char *text)
{
    s117i_policy *it;
    size_t size;
    s117_status status = policy_of(config, policy, &it);

    if (status != S117_OK) {
        return status;
    }
    char *kept = text_of(it, field, &size);
    if (kept == NULL) {
        return S117_E_ATTRIBUTE;
    }
    if (text != NULL) {
        status = check_policy_text(field, text, size - 1);
    }
    if (status != S117_OK) {
        return status;
    }
    s117i_wipe(kept, size);
    memcpy(kept, text == NULL ? "" : text, text == NULL ? 0 : strlen(text));
    return S117_OK;
}

/* ---- in an engine ---- */

static int64_t or_else(int64_t number, int64_t otherwise) { return number == S117I_POLICY_UNSET ? otherwise : number; }

/* By weights no share is stated; fixed shares add up. */
static bool shares_ok(const int64_t *numbers)
{
    int64_t sum = or_else(numbers[S117_POLICY_SHARE_COUNCIL], 0) + or_else(numbers[S117_POLICY_SHARE_NHS], 0) +
                  or_else(numbers[S117_POLICY_SHARE_EDUCATION], 0);
    bool weighted = numbers[S117_POLICY_METHOD] == S117_METHOD_WEIGHTED;

    return sum == (weighted ? 0 : or_else(numbers[S117_POLICY_WHOLE], 100));
}

static bool any_set(const int64_t *numbers, s117_policy_field first, s117_policy_field last)
{
    bool any = false;

    for (s117_policy_field field = first; field <= last; field++) {
        any = any || numbers[field] != S117I_POLICY_UNSET;
    }
    return any;
}

/* A period is a count of units, and shares nothing out; without one there is nothing to count. The fields of shares are those from
 * "alone" to the odd penny, those of a period from the count on. */
static bool says_one_thing(const s117i_policy *policy)
{
    const int64_t *numbers = policy->numbers;

    if (!s117i_fixes_period(policy)) {
        return !any_set(numbers, S117_POLICY_COUNT, S117_POLICY_MONTH_END) && shares_ok(numbers);
    }
    bool counted = numbers[S117_POLICY_COUNT] != S117I_POLICY_UNSET && numbers[S117_POLICY_UNIT] != S117I_POLICY_UNSET;
    bool shared = any_set(numbers, S117_POLICY_ALONE, S117_POLICY_ODD_PENNY) || policy->catalogue[0] != '\0';
    return counted && !shared;
}

static s117_status check_policy(const s117i_policy *policy)
{
    const int64_t *numbers = policy->numbers;

    if (numbers[S117_POLICY_FROM] == S117I_POLICY_UNSET) {
        return S117_E_DATE;
    }
    if (or_else(numbers[S117_POLICY_TO], S117_DATE_OPEN) <= numbers[S117_POLICY_FROM]) {
        return S117_E_DATE_ORDER;
    }
    bool somebody = or_else(numbers[S117_POLICY_AGE_FROM], 0) < or_else(numbers[S117_POLICY_AGE_TO], OLDEST + 1);
    if (!somebody || !says_one_thing(policy)) {
        return S117_E_AMOUNT;
    }
    bool lost = policy->catalogue[0] != '\0' && policy->service == S117I_NO_SERVICE;
    return lost ? S117_E_CODE : S117_OK;
}

/* As many places from the start as there are ids before it. */
static uint32_t place_of(const s117i_policies *policies, const char *id)
{
    uint32_t before = 0;

    for (uint32_t i = 0; i < policies->count; i++) {
        before += strcmp(policies->items[i].id, id) < 0;
    }
    return before;
}

s117_status s117i_policies_build(const s117i_memory *memory, const s117i_policies *from, const s117i_catalogue *catalogue,
                                 s117i_policies *ret_policies)
{
    s117i_policies policies = {.count = from->count, .room = from->count};
    s117_status status = S117_OK;

    if (from->count > 0) {
        policies.items = s117i_allocate(memory, from->count * sizeof from->items[0]);
        if (policies.items == NULL) {
            return S117_E_MEMORY;
        }
    }
    for (uint32_t i = 0; i < from->count && status == S117_OK; i++) {
        s117i_policy *policy = &policies.items[place_of(from, from->items[i].id)];
        *policy = from->items[i];
        policy->service = s117i_catalogue_find(catalogue, policy->catalogue);
        status = check_policy(policy);
    }
    if (status != S117_OK) {
        s117i_policies_release(memory, &policies);
        return status;
    }
    *ret_policies = policies;
    return S117_OK;
}

void s117i_policies_release(const s117i_memory *memory, s117i_policies *policies)
{
    s117i_release(memory, policies->items, policies->room * sizeof policies->items[0]);
}

/* ---- read ---- */

int32_t s117_engine_policy_count(const s117_engine *engine)
{
    return engine != NULL && s117i_engine_ok(engine) ? (int32_t)engine->policies.count : 0;
}

/* NULL for a position out of range, or no engine. */
static s117i_policy *policy_at(const s117_engine *engine, int32_t policy)
{
    return policy >= 0 && policy < s117_engine_policy_count(engine) ? &engine->policies.items[policy] : NULL;
}

const char *s117_engine_policy_id(const s117_engine *engine, int32_t policy)
{
    const s117i_policy *it = policy_at(engine, policy);

    return it == NULL ? NULL : it->id;
}

int64_t s117_engine_policy_number(const s117_engine *engine, int32_t policy, s117_policy_field field)
{
    const s117i_policy *it = policy_at(engine, policy);

    return it == NULL || !is_number(field) ? S117I_POLICY_UNSET : it->numbers[field];
}

const char *s117_engine_policy_text(const s117_engine *engine, int32_t policy, s117_policy_field field)
{
    size_t size;
    s117i_policy *it = policy_at(engine, policy);
    const char *text = it == NULL ? NULL : text_of(it, field, &size);

    return text == NULL || *text == '\0' ? NULL : text;
}
