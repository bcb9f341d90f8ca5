/* What a host added to an engine: services, policies, interest, holidays and frameworks, each in its order there. */
#include "writer.h"

#include <string.h>
#include "policy_members.h"

/* ---- services ---- */

/* A built-in service has no parent. */
static bool is_added(const s117_engine *engine, int32_t service) { return s117_engine_service_parent(engine, service) >= 0; }

static bool has_services(const s117_engine *engine)
{
    int32_t last = s117_engine_service_count(engine) - 1; /* the added ones come last */
    return is_added(engine, last);
}

static void write_services(s117i_out *out, const s117_engine *engine)
{
    if (!has_services(engine))
        return;
    s117i_out_key(out, "services");
    s117i_out_open(out, '[');
    for (int32_t i = 0; i < s117_engine_service_count(engine); i++) {
        if (!is_added(engine, i))
            continue;
        s117i_out_open(out, '{');
        s117i_out_member(out, "code", s117_engine_service_code(engine, i));
        s117i_out_member(out, "parent", s117_engine_service_code(engine, s117_engine_service_parent(engine, i)));
        s117i_out_member(out, "name", s117_engine_service_name(engine, i));
        s117i_out_close(out, '}');
    }
    s117i_out_close(out, ']');
}

/* ---- policies ---- */

static void write_words(s117i_out *out, const char *key, const char *text)
{
    if (text)
        s117i_out_member(out, key, text);
}

static void write_number(s117i_out *out, const s117i_policy_member *member, int64_t number)
{
    if (number == INT64_MIN)
        return;
    s117i_out_key(out, member->key);
    switch (member->type) {
    case S117I_MEMBER_DAY: s117i_out_date(out, (s117_date)number, (s117_date)number); break;
    case S117I_MEMBER_FLAG: s117i_out_bool(out, number == S117_YES); break;
    case S117I_MEMBER_CODE: s117i_out_text(out, s117_code_name(member->list, (int32_t)number)); break;
    default: s117i_out_number(out, number); break;
    }
}

static void write_policy(s117i_out *out, const s117_engine *engine, int32_t policy)
{
    s117i_out_open(out, '{');
    s117i_out_member(out, "id", s117_engine_policy_id(engine, policy));
    for (int32_t i = 0; i < S117I_POLICY_MEMBERS; i++) {
        const s117i_policy_member *member = &s117i_policy_members[i];
        if (member->type == S117I_MEMBER_BODY || member->type == S117I_MEMBER_TEXT)
            write_words(out, member->key, s117_engine_policy_text(engine, policy, member->field));
        else
            write_number(out, member, s117_engine_policy_number(engine, policy, member->field));
    }
    s117i_out_close(out, '}');
}

static void write_policies(s117i_out *out, const s117_engine *engine)
{
    if (s117_engine_policy_count(engine) == 0)
        return;
    s117i_out_key(out, "policies");
    s117i_out_open(out, '[');
    for (int32_t i = 0; i < s117_engine_policy_count(engine); i++)
        write_policy(out, engine, i);
    s117i_out_close(out, ']');
}

/* ---- interest ---- */

static void write_interest(s117i_out *out, const s117_engine *engine)
{
    if (s117_engine_interest_count(engine) == 0)
        return;
    s117i_out_key(out, "interest");
    s117i_out_open(out, '[');
    for (int32_t i = 0; i < s117_engine_interest_count(engine); i++) {
        s117_date from = s117_engine_interest_from(engine, i);
        s117i_out_open(out, '{');
        s117i_out_key(out, "from");
        s117i_out_date(out, from, from);
        s117i_out_key(out, "rate");
        s117i_out_number(out, s117_engine_interest_rate(engine, i));
        s117i_out_close(out, '}');
    }
    s117i_out_close(out, ']');
}

/* ---- holidays and frameworks ---- */

static void write_holidays(s117i_out *out, const s117_engine *engine)
{
    if (s117_engine_holiday_count(engine) == 0)
        return;
    s117i_open_list(out, "holidays");
    for (int32_t i = 0; i < s117_engine_holiday_count(engine); i++) {
        s117_nation nation = s117_engine_holiday_nation(engine, i);
        s117i_out_open(out, '{');
        s117i_put_day_member(out, "on", s117_engine_holiday(engine, i));
        if (nation != S117_NATION_UNKNOWN)
            s117i_out_member(out, "nation", s117_code_name(S117_LIST_NATION, nation));
        s117i_out_close(out, '}');
    }
    s117i_out_close(out, ']');
}

/* The matters of a framework lie together: a file has it once. */
static int32_t write_frame(s117i_out *out, const s117_engine *engine, int32_t matter)
{
    const char *frame = s117_engine_matter_frame(engine, matter);
    s117i_out_open(out, '{');
    s117i_out_member(out, "frame", frame);
    s117i_open_list(out, "matters");
    for (; matter < s117_engine_matter_count(engine) && strcmp(s117_engine_matter_frame(engine, matter), frame) == 0; matter++) {
        s117i_out_open(out, '{');
        s117i_out_member(out, "id", s117_engine_matter_id(engine, matter));
        s117i_out_member(out, "words", s117_engine_matter_words(engine, matter));
        s117i_out_close(out, '}');
    }
    s117i_out_close(out, ']');
    s117i_out_close(out, '}');
    return matter;
}

static void write_frames(s117i_out *out, const s117_engine *engine)
{
    if (s117_engine_matter_count(engine) == 0)
        return;
    s117i_open_list(out, "frames");
    for (int32_t matter = 0; matter < s117_engine_matter_count(engine);)
        matter = write_frame(out, engine, matter);
    s117i_out_close(out, ']');
}

bool s117i_has_catalogue(const s117_engine *engine)
{
    return has_services(engine) || s117_engine_policy_count(engine) > 0 || s117_engine_interest_count(engine) > 0 ||
           s117_engine_holiday_count(engine) > 0 || s117_engine_matter_count(engine) > 0;
}

void s117i_write_catalogue(s117i_out *out, const s117_engine *engine)
{
    write_services(out, engine);
    write_policies(out, engine);
    write_interest(out, engine);
    write_holidays(out, engine);
    write_frames(out, engine);
}
