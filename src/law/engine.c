/* The law, the readings, the register and what the host added, fixed. After s117_engine_new nothing here writes. */
#include "config.h"

static void set_readings(s117i_law *law, const char *chosen)
{
    for (int32_t point = 0; point < s117_point_count(); point++) {
        int32_t number = s117i_point_number(point);
        law->reading[number] = chosen[number] != 0 ? chosen[number] : s117_point_default(point);
    }
}

/* What the host said of bodies, services, policies, interest, holidays and frameworks. On failure the engine may hold a part of it. */
static s117_status build(const s117_config *config, s117_engine *engine)
{
    const s117i_memory *memory = &config->memory;
    s117i_host_register host = {&config->reg, config->successions, config->succession_count, config->builtin};
    s117_status status = s117i_register_build(memory, &host, &engine->reg);

    if (status == S117_OK) {
        status = s117i_catalogue_build(memory, &config->catalogue, &engine->catalogue);
    }
    if (status == S117_OK) {
        status = s117i_policies_build(memory, &config->policies, &engine->catalogue, &engine->policies);
    }
    if (status == S117_OK) {
        status = s117i_interest_build(memory, &config->interest, &engine->interest);
    }
    if (status == S117_OK) {
        status = s117i_holidays_build(memory, &config->holidays, &engine->holidays);
    }
    if (status == S117_OK) {
        status = s117i_frames_build(memory, &config->frames, &engine->frames);
    }
    return status;
}

static void release(const s117i_memory *memory, s117_engine *engine)
{
    s117i_register_release(memory, &engine->reg);
    s117i_catalogue_release(memory, &engine->catalogue);
    s117i_policies_release(memory, &engine->policies);
    s117i_interest_release(memory, &engine->interest);
    s117i_holidays_release(memory, &engine->holidays);
    s117i_frames_release(memory, &engine->frames);
    s117i_release(memory, engine, sizeof *engine);
}

static s117_status engine_from(const s117_config *config, s117_engine **ret_engine)
{
    s117_engine *engine = s117i_allocate(&config->memory, sizeof *engine);

    if (engine == NULL) {
        return S117_E_MEMORY;
    }
    s117_status status = build(config, engine);
    if (status != S117_OK) {
        release(&config->memory, engine);
        return status;
    }
    engine->mark = S117I_ENGINE_MARK;
    engine->memory = config->memory;
    engine->law.reg = &engine->reg;
    engine->law.catalogue = &engine->catalogue;
    engine->law.policies = &engine->policies;
    engine->law.interest = &engine->interest;
    engine->law.holidays = &engine->holidays;
    engine->law.frames = &engine->frames;
    engine->law.s45 = config->s45;
    engine->law.s46 = config->s46;
    engine->law.as_at = S117_DATE_OPEN;
    set_readings(&engine->law, config->reading);
    *ret_engine = engine;
    return S117_OK;
}

s117_status s117_engine_new(const s117_config *config, s117_engine **ret_engine)
{
    s117_config as_it_stands = {.builtin = true, .s45 = S117_DATE_OPEN, .s46 = S117_DATE_OPEN};

    if (ret_engine == NULL) {
        return S117_E_NULL;
    }
    if (config == NULL) {
        (void)s117i_memory_from(NULL, &as_it_stands.memory);
        return engine_from(&as_it_stands, ret_engine);
    }
    return s117i_config_ok(config) ? engine_from(config, ret_engine) : S117_E_HANDLE;
}

void s117_engine_free(s117_engine *engine)
{
    if (engine == NULL || !s117i_engine_ok(engine)) {
        return;
    }
    s117i_memory memory = engine->memory;
    release(&memory, engine);
}

s117_status s117_engine_commencement(const s117_engine *engine, s117_commencement provision, s117_date *ret_date)
{
    if (engine == NULL || ret_date == NULL) {
        return S117_E_NULL;
    }
    if (!s117i_engine_ok(engine)) {
        return S117_E_HANDLE;
    }
    if (provision != S117_MHA2025_S45 && provision != S117_MHA2025_S46) {
        return S117_E_CODE;
    }
    *ret_date = provision == S117_MHA2025_S45 ? engine->law.s45 : engine->law.s46;
    return S117_OK;
}

char s117_engine_reading(const s117_engine *engine, const char *point)
{
    int32_t position = point == NULL ? -1 : s117_point_find(point);

    if (engine == NULL || !s117i_engine_ok(engine) || position < 0) {
        return 0;
    }
    return engine->law.reading[s117i_point_number(position)];
}

/* ---- the register ---- */

int32_t s117_engine_body_count(const s117_engine *engine)
{
    return engine != NULL && s117i_engine_ok(engine) ? (int32_t)engine->reg.count : 0;
}

int32_t s117_engine_body_find(const s117_engine *engine, const char *code)
{
    return engine != NULL && s117i_engine_ok(engine) ? s117i_register_find(&engine->reg, code) : -1;
}

/* NULL for a position out of range, or no engine. */
static const s117i_body *body_at(const s117_engine *engine, int32_t body)
{
    return body >= 0 && body < s117_engine_body_count(engine) ? &engine->reg.bodies[body] : NULL;
}

const char *s117_engine_body_code(const s117_engine *engine, int32_t body)
{
    const s117i_body *b = body_at(engine, body);

    return b == NULL ? NULL : b->code;
}

const char *s117_engine_body_name(const s117_engine *engine, int32_t body)
{
    const s117i_body *b = body_at(engine, body);

    return b == NULL ? NULL : b->name;
}

s117_body_kind s117_engine_body_kind(const s117_engine *engine, int32_t body)
{
    const s117i_body *b = body_at(engine, body);

    return b == NULL ? -1 : b->kind;
}

s117_nation s117_engine_body_nation(const s117_engine *engine, int32_t body)
{
    const s117i_body *b = body_at(engine, body);

    return b == NULL ? -1 : b->nation;
}

s117_status s117_engine_body_life(const s117_engine *engine, int32_t body, s117_date *ret_from, s117_date *ret_to)
{
    if (engine == NULL || ret_from == NULL || ret_to == NULL) {
        return S117_E_NULL;
    }
    if (!s117i_engine_ok(engine)) {
        return S117_E_HANDLE;
    }
    const s117i_body *b = body_at(engine, body);
    if (b == NULL) {
        return S117_E_INDEX;
    }
    *ret_from = b->from;
    *ret_to = b->to;
    return S117_OK;
}

s117_status s117_engine_successor(const s117_engine *engine, int32_t body, const char *part, s117_date on, int32_t *ret_bodies,
                                  int32_t room, int32_t *ret_count)
{
    if (engine == NULL || ret_count == NULL || (ret_bodies == NULL && room > 0)) {
        return S117_E_NULL;
    }
    if (!s117i_engine_ok(engine)) {
        return S117_E_HANDLE;
    }
    if (body_at(engine, body) == NULL) {
        return S117_E_INDEX;
    }
    *ret_count = s117i_register_successor(&engine->reg, body, part, on, ret_bodies, room);
    return S117_OK;
}
