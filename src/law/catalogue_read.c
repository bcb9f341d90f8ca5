/* The catalogue as a host reads it from an engine. */
#include "law.h"

int32_t s117_engine_service_count(const s117_engine *engine)
{
    return engine != NULL && s117i_engine_ok(engine) ? s117i_catalogue_count(&engine->catalogue) : 0;
}

int32_t s117_engine_service_find(const s117_engine *engine, const char *code)
{
    bool asked = engine != NULL && code != NULL && s117i_engine_ok(engine);

    return asked ? s117i_catalogue_find(&engine->catalogue, code) : S117I_NO_SERVICE;
}

static bool is_there(const s117_engine *engine, int32_t service)
{
    return service >= 0 && service < s117_engine_service_count(engine);
}

const char *s117_engine_service_code(const s117_engine *engine, int32_t service)
{
    return is_there(engine, service) ? s117i_catalogue_code(&engine->catalogue, service) : NULL;
}

const char *s117_engine_service_name(const s117_engine *engine, int32_t service)
{
    return is_there(engine, service) ? s117i_catalogue_name(&engine->catalogue, service) : NULL;
}

int32_t s117_engine_service_parent(const s117_engine *engine, int32_t service)
{
    return is_there(engine, service) ? s117i_catalogue_parent(&engine->catalogue, service) : S117I_NO_SERVICE;
}

s117_tri s117_engine_service_is(const s117_engine *engine, int32_t service, int32_t other)
{
    return is_there(engine, service) && s117i_catalogue_is(&engine->catalogue, service, other) ? S117_YES : S117_NO;
}

/* NULL for a position out of range, or no engine. */
static const s117i_service_row *row_of(const s117_engine *engine, int32_t service)
{
    return is_there(engine, service) ? s117i_catalogue_row(&engine->catalogue, service) : NULL;
}

s117_tri s117_engine_service_is_accommodation(const s117_engine *engine, int32_t service)
{
    const s117i_service_row *row = row_of(engine, service);

    return row == NULL ? S117_UNKNOWN : row->is_accommodation ? S117_YES : S117_NO;
}

int32_t s117_engine_service_lead(const s117_engine *engine, int32_t service)
{
    const s117i_service_row *row = row_of(engine, service);

    return row == NULL ? 0 : row->lead;
}

int32_t s117_engine_service_accommodation(const s117_engine *engine, int32_t service)
{
    const s117i_service_row *row = row_of(engine, service);

    return row == NULL ? 0 : row->accommodation;
}

const char *s117_engine_service_cld_type(const s117_engine *engine, int32_t service)
{
    const s117i_service_row *row = row_of(engine, service);

    return row == NULL ? NULL : row->cld_type;
}

const char *s117_engine_service_cld_component(const s117_engine *engine, int32_t service)
{
    const s117i_service_row *row = row_of(engine, service);

    return row == NULL ? NULL : row->cld_component;
}
