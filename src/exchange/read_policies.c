/* The "policies" and "interest" of an engine. What a policy is as a whole is checked here as well as by s117_engine_new, which
 * cannot say where in the file it went wrong. */
#include "reader.h"

#include <string.h>
#include "policy_members.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

/* ---- a policy, member by member ---- */

typedef struct policy {
    int32_t position;
    int64_t numbers[S117_POLICY_AGREED + 1]; /* by field; INT64_MIN: not given, or a text */
} policy;

static s117_status value_flag(s117i_reader *r, const json_t *value, int64_t *ret_number)
{
    if (!json_is_boolean(value))
        return s117i_refuse_type(r, "true or false", value);
    *ret_number = json_is_true(value) ? S117_YES : S117_NO;
    return S117_OK;
}

static s117_status value_of(s117i_reader *r, json_t *object, const s117i_policy_member *member, int64_t *ret_number)
{
    int32_t value = 0;
    s117_status status;
    if (member->type == S117I_MEMBER_DAY)
        status = s117i_read_day(r, object, member->key, S117I_REQUIRED, &value);
    else if (member->type == S117I_MEMBER_CODE)
        status = s117i_read_code(r, object, member->key, S117I_REQUIRED, member->list, &value);
    else if (member->type == S117I_MEMBER_FLAG)
        return s117i_leave(r, value_flag(r, s117i_enter(r, object, member->key), ret_number));
    else
        return s117i_leave(r, s117i_value_number(r, s117i_enter(r, object, member->key), 0, ret_number));
    *ret_number = value;
    return status;
}

/* What the config would not take: of codes only the odd penny may be refused, of parts only the whole. */
static s117_status refuse_number(s117i_reader *r, const s117i_policy_member *member)
{
    switch (member->type) {
    case S117I_MEMBER_AGE: return s117i_refuse(r, "an age in years is wanted here, from 0 to 150");
    case S117I_MEMBER_PARTS: return s117i_refuse(r, "the whole has at least one part");
    case S117I_MEMBER_UNITS: return s117i_refuse(r, "a period has from 0 to 1000 units");
    default: return s117i_refuse(r, "the odd penny falls on \"council\", \"nhs\" or \"education\"");
    }
}

static s117_status read_number(s117i_reader *r, json_t *object, const s117i_policy_member *member, policy *it)
{
    int64_t *number = &it->numbers[member->field];
    s117_status status = value_of(r, object, member, number);
    if (status != S117_OK)
        return status;
    if (s117_config_policy_number(r->config, it->position, member->field, *number) == S117_OK)
        return S117_OK;
    s117i_enter(r, object, member->key);
    return refuse_number(r, member);
}

static s117_status refuse_service(s117i_reader *r, const char *code)
{
    return s117i_refuse(r, "no such service: %s; name a built-in one such as DOM or ACC-SL, or one of \"services\"",
                        s117i_show(code).text);
}

static s117_status read_words(s117i_reader *r, json_t *object, const s117i_policy_member *member, const policy *it)
{
    const char *text = NULL;
    s117_status status = member->type == S117I_MEMBER_BODY ? s117i_read_body(r, object, member->key, S117I_REQUIRED, &text)
                                                           : s117i_read_text(r, object, member->key, S117I_REQUIRED, &text);
    if (status != S117_OK || s117_config_policy_text(r->config, it->position, member->field, text) == S117_OK)
        return status;
    s117i_enter(r, object, member->key);
    return member->field == S117_POLICY_CATALOGUE ? refuse_service(r, text) : s117i_refuse(r, "the text has more than 255 bytes");
}

static s117_status read_members(s117i_reader *r, json_t *object, policy *it)
{
    s117_status status = S117_OK;
    for (int32_t i = 0; i < S117I_POLICY_MEMBERS && status == S117_OK; i++) {
        const s117i_policy_member *member = &s117i_policy_members[i];
        it->numbers[member->field] = INT64_MIN;
        if (!json_object_get(object, member->key))
            continue;
        bool words = member->type == S117I_MEMBER_BODY || member->type == S117I_MEMBER_TEXT;
        status = words ? read_words(r, object, member, it) : read_number(r, object, member, it);
    }
    return status;
}

/* ---- a policy as a whole ---- */

static int64_t given_or(int64_t number, int64_t otherwise) { return number == INT64_MIN ? otherwise : number; }

static s117_status check_shares(s117i_reader *r, const int64_t *numbers)
{
    int64_t whole = given_or(numbers[S117_POLICY_WHOLE], 100);
    int64_t sum = given_or(numbers[S117_POLICY_SHARE_COUNCIL], 0) + given_or(numbers[S117_POLICY_SHARE_NHS], 0) +
                  given_or(numbers[S117_POLICY_SHARE_EDUCATION], 0);
    bool weighted = numbers[S117_POLICY_METHOD] == S117_METHOD_WEIGHTED;
    if (sum == (weighted ? 0 : whole))
        return S117_OK;
    if (weighted)
        return s117i_refuse(r, "shares by weight are stated by no policy: leave \"share_council\" and the others out");
    return s117i_refuse(r, "the shares come to %lld, not to the whole of %lld", (long long)sum, (long long)whole);
}

/* What belongs to the other sort of policy. */
static s117_status refuse_members_of(s117i_reader *r, json_t *object, int32_t of, const char *what)
{
    for (int32_t i = 0; i < S117I_POLICY_MEMBERS; i++)
        if (s117i_policy_members[i].of == of && s117i_enter(r, object, s117i_policy_members[i].key))
            return s117i_refuse(r, "%s", what);
    return S117_OK;
}

/* A count of units, and nothing shared out. */
static s117_status check_period(s117i_reader *r, json_t *object, const int64_t *numbers)
{
    if (numbers[S117_POLICY_COUNT] == INT64_MIN)
        return s117i_missing(r, "count");
    if (numbers[S117_POLICY_UNIT] == INT64_MIN)
        return s117i_missing(r, "unit");
    return refuse_members_of(r, object, S117I_OF_SHARES, "a policy with \"due\" fixes a period and shares nothing out; leave this out");
}

static s117_status check_purpose(s117i_reader *r, json_t *object, const int64_t *numbers)
{
    if (numbers[S117_POLICY_DUE] != INT64_MIN)
        return check_period(r, object, numbers);
    const s117_status status = refuse_members_of(r, object, S117I_OF_PERIOD, "\"due\" is missing: say what the period is for");
    return status == S117_OK ? check_shares(r, numbers) : status;
}

static s117_status check_policy(s117i_reader *r, json_t *object, const int64_t *numbers)
{
    if (numbers[S117_POLICY_FROM] == INT64_MIN)
        return s117i_missing(r, "from");
    if (given_or(numbers[S117_POLICY_TO], S117_DATE_OPEN) <= numbers[S117_POLICY_FROM]) {
        s117i_enter(r, object, "to");
        return s117i_refuse(r, "this end does not lie after the start; \"to\" is the first day the policy is no longer in force");
    }
    if (given_or(numbers[S117_POLICY_AGE_TO], INT64_MAX) <= given_or(numbers[S117_POLICY_AGE_FROM], 0)) {
        s117i_enter(r, object, "age_to");
        return s117i_refuse(r, "nobody is old enough and younger than this; \"age_to\" is the first age the policy is not for");
    }
    return check_purpose(r, object, numbers);
}

/* ---- all policies ---- */

static s117_status check_keys(s117i_reader *r, json_t *object)
{
    const char *keys[S117I_POLICY_MEMBERS + 1] = {"id"};
    for (int32_t i = 0; i < S117I_POLICY_MEMBERS; i++)
        keys[i + 1] = s117i_policy_members[i].key;
    return s117i_check_keys_of(r, object, keys, COUNT(keys));
}

static s117_status read_id(s117i_reader *r, json_t *object, int32_t *ret_position)
{
    const char *id = NULL;
    s117_status status = s117i_read_text(r, object, "id", S117I_REQUIRED, &id);
    if (status == S117_OK)
        status = s117_config_add_policy(r->config, id, ret_position);
    if (status != S117_E_TEXT && status != S117_E_DUPLICATE)
        return status == S117_E_LIMIT ? s117i_refuse_status(r, status) : status;
    s117i_enter(r, object, "id");
    if (status == S117_E_DUPLICATE)
        return s117i_refuse(r, "a second policy with the id %s", s117i_show(id).text);
    return s117i_refuse(r, "no id of a policy: %s; it is 1 to 31 letters, digits, \"-\", \"_\" or \".\", such as DEVON-ADULT",
                        s117i_show(id).text);
}

static s117_status read_policy(s117i_reader *r, json_t *object)
{
    policy it = {.position = -1};
    s117_status status = s117i_check_object(r, object, "an object");
    if (status == S117_OK)
        status = check_keys(r, object);
    if (status == S117_OK)
        status = read_id(r, object, &it.position);
    if (status == S117_OK)
        status = read_members(r, object, &it);
    return status == S117_OK ? check_policy(r, object, it.numbers) : status;
}

s117_status s117i_read_items(s117i_reader *r, json_t *object, const char *key, s117_status (*read)(s117i_reader *, json_t *))
{
    s117_status status = S117_OK;
    json_t *array = s117i_enter(r, object, key);
    if (!array)
        return S117_OK;
    if (!json_is_array(array))
        return s117i_refuse_type(r, "an array", array);
    for (size_t i = 0; i < json_array_size(array) && status == S117_OK; i++) {
        json_t *item = s117i_enter_item(r, array, i);
        status = s117i_leave(r, read(r, item));
    }
    return s117i_leave(r, status);
}

s117_status s117i_read_policies(s117i_reader *r, json_t *engine) { return s117i_read_items(r, engine, "policies", read_policy); }

/* ---- policies for services that are not there ---- */

static bool is_lost(const s117_engine *known, const json_t *object)
{
    const json_t *code = json_object_get(object, "catalogue");
    return code && s117_engine_service_find(known, json_string_value(code)) < 0;
}

/* The engine said that there is one. */
static s117_status refuse_policy(s117i_reader *r, json_t *engine, const s117_engine *known)
{
    json_t *array = s117i_enter(r, engine, "policies");
    size_t lost = 0;
    while (!is_lost(known, json_array_get(array, lost)))
        lost++;
    json_t *code = s117i_enter(r, s117i_enter_item(r, array, lost), "catalogue");
    return refuse_service(r, json_string_value(code));
}

s117_status s117i_explain_policies(s117i_reader *r, json_t *engine)
{
    s117_config *config = r->config;
    s117_engine *known = NULL;
    s117_status status = s117_config_new(&r->kase->arena.from, &r->config);
    if (status == S117_OK)
        status = s117i_read_services(r, engine);
    if (status == S117_OK)
        status = s117_engine_new(r->config, &known);
    if (status == S117_OK)
        status = refuse_policy(r, engine, known);
    s117_engine_free(known);
    if (r->config != config)
        s117_config_free(r->config);
    r->config = config;
    return status;
}

/* ---- interest ---- */

static s117_status refuse_rate(s117i_reader *r, json_t *object, s117_status status)
{
    if (status == S117_E_DUPLICATE) {
        s117i_enter(r, object, "from");
        return s117i_refuse(r, "a second rate from this day");
    }
    if (status == S117_E_AMOUNT) {
        s117i_enter(r, object, "rate");
        return s117i_refuse(r, "a rate is wanted here in hundredths of a per cent a year, from 0 to 100000: 8 %% is 800");
    }
    return s117i_refuse_status(r, status);
}

static s117_status read_rate(s117i_reader *r, json_t *object)
{
    static const char *const keys[] = {"from", "rate"};
    s117_date from = 0;
    int64_t rate = 0;
    s117_status status = s117i_check_object(r, object, "an object");
    if (status == S117_OK)
        status = s117i_check_keys_of(r, object, keys, COUNT(keys));
    if (status == S117_OK)
        status = s117i_read_day(r, object, "from", S117I_REQUIRED, &from);
    if (status != S117_OK)
        return status;
    json_t *value = s117i_enter(r, object, "rate");
    if (!value)
        return s117i_missing(r, "rate");
    status = s117i_leave(r, s117i_value_number(r, value, 0, &rate));
    if (status != S117_OK)
        return status;
    status = s117_config_add_interest_rate(r->config, from, rate > INT32_MAX ? INT32_MAX : (int32_t)rate);
    return status == S117_OK ? S117_OK : refuse_rate(r, object, status);
}

s117_status s117i_read_interest(s117i_reader *r, json_t *engine) { return s117i_read_items(r, engine, "interest", read_rate); }
