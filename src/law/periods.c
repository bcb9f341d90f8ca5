/* How long there is for something: periods of local policy, and the built-in ones where no policy fits. */
#include "periods.h"

#include <string.h>

/* ---- counting ---- */

/* As many units, of whatever length, lie after every day there is. */
enum { FURTHEST = 4000000 };

static s117_date working_days_after(const s117i_law *law, s117_nation nation, s117_date from, int32_t count)
{
    s117_date day = from;

    while (count > 0 && day < S117_DATE_MAX) {
        day++;
        count -= s117i_is_working_day(law->holidays, nation, day) ? 1 : 0;
    }
    return day;
}

static s117_date months_after(s117_date from, int32_t count, int32_t month_end)
{
    s117_date day = s117i_add_months(from, count);
    int32_t began = 0, ends = 0;

    (void)s117_date_parts(from, NULL, NULL, &began);
    (void)s117_date_parts(day, NULL, NULL, &ends);
    bool lacking = ends < began; /* the month has no such day, and this is its last */
    return lacking && month_end == S117_MONTH_END_NEXT ? s117i_add_days(day, 1) : day;
}

/* Before the first day there is, and after the last, no working day is looked for. */
static s117_date rolled(const s117i_law *law, s117_nation nation, s117_date day, int32_t roll)
{
    s117_date end = roll == S117_ROLL_BEFORE ? S117_DATE_MIN : S117_DATE_MAX;

    if (roll != S117_ROLL_BEFORE && roll != S117_ROLL_AFTER) {
        return day;
    }
    while (day != end && !s117i_is_working_day(law->holidays, nation, day)) {
        day += roll == S117_ROLL_BEFORE ? -1 : 1;
    }
    return day;
}

s117_date s117i_after(const s117i_law *law, s117_nation nation, s117_date from, const s117i_period *period)
{
    int32_t count = period->count < FURTHEST ? (int32_t)period->count : FURTHEST;
    s117_date day;

    if (period->unit == 0) {
        return S117_DATE_OPEN;
    }
    if (!s117i_is_day(from)) {
        return from;
    }
    switch (period->unit) {
    case S117_UNIT_WORKING_DAYS: day = working_days_after(law, nation, from, count); break;
    case S117_UNIT_WEEKS: day = s117i_add_days(from, count * 7); break;
    case S117_UNIT_MONTHS: day = months_after(from, count, period->month_end); break;
    default: day = s117i_add_days(from, count); break;
    }
    return rolled(law, nation, day, period->roll);
}

/* ---- which period ---- */

static int64_t number_or(const s117i_policy *policy, s117_policy_field field, int64_t otherwise)
{
    return policy->numbers[field] == S117I_POLICY_UNSET ? otherwise : policy->numbers[field];
}

static bool is_named(const char *named, const char *body)
{
    return *named == '\0' || (body != NULL && strcmp(named, body) == 0);
}

static bool limits_age(const s117i_policy *policy)
{
    return number_or(policy, S117_POLICY_AGE_FROM, 0) != 0 || policy->numbers[S117_POLICY_AGE_TO] != S117I_POLICY_UNSET;
}

static bool is_of_age(const s117i_policy *policy, int32_t age)
{
    int64_t from = number_or(policy, S117_POLICY_AGE_FROM, 0), to = number_or(policy, S117_POLICY_AGE_TO, INT64_MAX);

    return !limits_age(policy) || (age >= 0 && from <= age && age < to);
}

static bool fits(const s117i_policy *policy, s117_due due, const s117i_who *who, s117_date on)
{
    bool in_force = policy->numbers[S117_POLICY_FROM] <= on && on < number_or(policy, S117_POLICY_TO, S117_DATE_OPEN);
    int64_t group = number_or(policy, S117_POLICY_CLIENT_GROUP, 0);

    return policy->numbers[S117_POLICY_DUE] == due && in_force && is_named(policy->council, who->council) &&
           is_named(policy->nhs_body, who->nhs_body) && (group == 0 || group == who->client_group) && is_of_age(policy, who->age);
}

/* The order of planning.h: a named body, then a client group, then an age. */
static int32_t weight_of(const s117i_policy *policy)
{
    int32_t weight = policy->council[0] != '\0' || policy->nhs_body[0] != '\0' ? 4 : 0;

    weight += number_or(policy, S117_POLICY_CLIENT_GROUP, 0) != 0 ? 2 : 0;
    return weight + (limits_age(policy) ? 1 : 0);
}

/* Whether the first goes before the second, which comes before it by id. */
static bool goes_before(const s117i_policy *a, const s117i_policy *b)
{
    int32_t more = weight_of(a) - weight_of(b);

    return more != 0 ? more > 0 : a->numbers[S117_POLICY_FROM] >= b->numbers[S117_POLICY_FROM];
}

/* Position of the policy that fixes the period; -1 if none does. */
static int32_t policy_of(const s117i_policies *policies, s117_due due, const s117i_who *who, s117_date on)
{
    int32_t best = -1;

    for (uint32_t i = 0; i < policies->count; i++) {
        const s117i_policy *policy = &policies->items[i];
        if (fits(policy, due, who, on) && (best < 0 || goes_before(policy, &policies->items[best]))) {
            best = (int32_t)i;
        }
    }
    return best;
}

/* The periods of statutes, which no policy changes, and those that hold until one does. */
static const struct built_in {
    s117_due due;
    int32_t count, unit;
    bool by_statute;
    s117_nation nation; /* S117_NATION_UNKNOWN: both */
} built_ins[] = {
    {S117_DUE_FOLLOW_UP, 3, S117_UNIT_DAYS, false, S117_NATION_UNKNOWN},           /* PRAC-3 */
    {S117_DUE_FIRST_REVIEW, 12, S117_UNIT_MONTHS, false, S117_NATION_UNKNOWN},     /* PRAC-7; in Wales PLAN-24 */
    {S117_DUE_REVIEW, 12, S117_UNIT_MONTHS, false, S117_NATION_UNKNOWN},
    {S117_DUE_COORDINATOR, 14, S117_UNIT_DAYS, false, S117_NATION_WALES},          /* PRAC-6 */
    {S117_DUE_SHARES, 4, S117_UNIT_MONTHS, false, S117_NATION_UNKNOWN},            /* PRAC-17: as between councils, by analogy */
    {S117_DUE_COMPLAINT, 6, S117_UNIT_MONTHS, false, S117_NATION_UNKNOWN},         /* PRAC-18: SI 2009/309 reg 14 [M] */
    {S117_DUE_REFERRAL, 4, S117_UNIT_MONTHS, true, S117_NATION_UNKNOWN},           /* DISP-7; DISP-16, 17 */
    {S117_DUE_ARGUMENTS, 14, S117_UNIT_DAYS, true, S117_NATION_UNKNOWN},           /* DISP-13 */
    {S117_DUE_DETERMINATION_REVIEW, 3, S117_UNIT_MONTHS, true, S117_NATION_UNKNOWN}, /* DISP-9 */
    {S117_DUE_PAYMENT_REVIEW, 6, S117_UNIT_MONTHS, true, S117_NATION_UNKNOWN},     /* CHG-22: the first; then 12 */
    {S117_DUE_NHS_PAYMENT_REVIEW, 3, S117_UNIT_MONTHS, true, S117_NATION_UNKNOWN}, /* likewise */
};

/* NULL if there is none. */
static const struct built_in *built_in_of(s117_due due, s117_nation nation)
{
    for (size_t i = 0; i < sizeof built_ins / sizeof built_ins[0]; i++) {
        if (built_ins[i].due == due && (built_ins[i].nation == S117_NATION_UNKNOWN || built_ins[i].nation == nation)) {
            return &built_ins[i];
        }
    }
    return NULL;
}

void s117i_period_of(const s117i_law *law, s117_due due, const s117i_who *who, s117_date on, s117i_period *ret)
{
    const struct built_in *built = built_in_of(due, who->nation);
    int32_t position = built != NULL && built->by_statute ? -1 : policy_of(law->policies, due, who, on);

    if (position < 0 && due == S117_DUE_FIRST_REVIEW) { /* the first review is a review */
        position = policy_of(law->policies, S117_DUE_REVIEW, who, on);
    }
    if (position < 0) {
        *ret = (s117i_period){.count = built != NULL ? built->count : 0, .unit = built != NULL ? built->unit : 0, .policy = -1};
        return;
    }
    const s117i_policy *policy = &law->policies->items[position];
    ret->count = number_or(policy, S117_POLICY_COUNT, 0);
    ret->unit = (int32_t)number_or(policy, S117_POLICY_UNIT, 0);
    ret->roll = (int32_t)number_or(policy, S117_POLICY_ROLL, S117_ROLL_NONE);
    ret->month_end = (int32_t)number_or(policy, S117_POLICY_MONTH_END, S117_MONTH_END_LAST);
    ret->policy = position;
}

s117_status s117_engine_due_date(const s117_engine *engine, s117_due due, s117_nation nation, s117_date from, const char *council,
                                 const char *nhs_body, s117_date *ret_by, int32_t *ret_policy)
{
    s117i_who who = {.nation = nation, .council = council, .nhs_body = nhs_body, .age = -1};
    s117i_period period;

    if (engine == NULL || ret_by == NULL) {
        return S117_E_NULL;
    }
    if (!s117i_engine_ok(engine)) {
        return S117_E_HANDLE;
    }
    if (due < S117_DUE_ASSESSMENT || due > S117_DUE_TRANSFER_DISCHARGE || nation < S117_NATION_UNKNOWN || nation > S117_NATION_ABROAD) {
        return S117_E_CODE;
    }
    if (!s117i_is_day(from)) {
        return S117_E_DATE;
    }
    s117i_period_of(&engine->law, due, &who, from, &period);
    *ret_by = s117i_after(&engine->law, nation, from, &period);
    if (ret_policy != NULL) {
        *ret_policy = period.policy;
    }
    return S117_OK;
}
