/* The builder of an engine. Each thing is checked as it comes; when the engine is made only what hangs together can still fail:
 * successions, and the fields of a policy. */
#include "config.h"

#include "../base/text.h"

#include <string.h>

s117_status s117_config_new(const s117_allocator *allocator, s117_config **ret_config)
{
    s117i_memory memory;

    if (ret_config == NULL) {
        return S117_E_NULL;
    }
    s117_status status = s117i_memory_from(allocator, &memory);
    if (status != S117_OK) {
        return status;
    }
    s117_config *config = s117i_allocate(&memory, sizeof *config);
    if (config == NULL) {
        return S117_E_MEMORY;
    }
    config->mark = S117I_CONFIG_MARK;
    config->memory = memory;
    config->s45 = S117_DATE_OPEN;
    config->s46 = S117_DATE_OPEN;
    *ret_config = config;
    return S117_OK;
}

void s117_config_free(s117_config *config)
{
    if (config == NULL || !s117i_config_ok(config)) {
        return;
    }
    s117i_memory memory = config->memory;
    s117i_release(&memory, config->reg.bodies, config->body_room * sizeof config->reg.bodies[0]);
    s117i_release(&memory, config->reg.slots, config->reg.slot_count * sizeof config->reg.slots[0]);
    s117i_release(&memory, config->successions, config->succession_room * sizeof config->successions[0]);
    s117i_catalogue_release(&memory, &config->catalogue);
    s117i_policies_release(&memory, &config->policies);
    s117i_interest_release(&memory, &config->interest);
    s117i_holidays_release(&memory, &config->holidays);
    s117i_frames_release(&memory, &config->frames);
    s117i_release(&memory, config, sizeof *config);
}

s117_status s117_config_set_commencement(s117_config *config, s117_commencement provision, s117_date date)
{
    if (config == NULL) {
        return S117_E_NULL;
    }
    if (!s117i_config_ok(config)) {
        return S117_E_HANDLE;
    }
    if (provision != S117_MHA2025_S45 && provision != S117_MHA2025_S46) {
        return S117_E_CODE;
    }
    if (date != S117_DATE_OPEN && !s117i_is_day(date)) {
        return S117_E_DATE;
    }
    *(provision == S117_MHA2025_S45 ? &config->s45 : &config->s46) = date;
    return S117_OK;
}

s117_status s117_config_set_reading(s117_config *config, const char *point, char reading)
{
    if (config == NULL || point == NULL) {
        return S117_E_NULL;
    }
    if (!s117i_config_ok(config)) {
        return S117_E_HANDLE;
    }
    int32_t position = s117_point_find(point);
    if (position < 0) {
        return S117_E_RULE;
    }
    bool known = reading == 0 || reading == s117_point_default(position) || s117_point_reading(position, reading) != NULL;
    if (!known) {
        return S117_E_READING;
    }
    config->reading[s117i_point_number(position)] = reading;
    return S117_OK;
}

s117_status s117_config_load_register(s117_config *config)
{
    if (config == NULL) {
        return S117_E_NULL;
    }
    if (!s117i_config_ok(config)) {
        return S117_E_HANDLE;
    }
    config->builtin = true;
    return S117_OK;
}

/* ---- bodies ---- */

/* A council or NHS body is England's or Wales's; another body may be anywhere. */
static bool is_kind_and_nation(s117_body_kind kind, s117_nation nation)
{
    bool here = nation == S117_NATION_ENGLAND || nation == S117_NATION_WALES;

    if (kind == S117_BODY_OTHER) {
        return here || nation == S117_NATION_UNKNOWN;
    }
    return here && (kind == S117_BODY_LOCAL_AUTHORITY || s117i_is_nhs(kind));
}

static s117_status check_life(s117_date from, s117_date to)
{
    if (from != S117_DATE_UNKNOWN && !s117i_is_day(from)) {
        return S117_E_DATE;
    }
    if (to != S117_DATE_OPEN && !s117i_is_day(to)) {
        return S117_E_DATE;
    }
    return to <= from ? S117_E_DATE_ORDER : S117_OK; /* the sentinels lie before and after every day */
}

static s117_status check_body(const char *code, s117_body_kind kind, s117_nation nation, const char *name, s117_date from,
                              s117_date to)
{
    size_t length;

    if (!s117i_is_body_code(code)) {
        return S117_E_BODY;
    }
    if (!is_kind_and_nation(kind, nation)) {
        return S117_E_CODE;
    }
    s117_status status = s117i_check_text(name, sizeof ((s117i_body *)0)->name - 1, &length);
    if (status != S117_OK) {
        return status;
    }
    return length == 0 ? S117_E_TEXT : check_life(from, to);
}

/* Room for one more body and its slot. */
static s117_status grow_bodies(s117_config *config)
{
    s117i_register *reg = &config->reg;
    void *bodies = reg->bodies;
    uint32_t slot_count = s117i_register_slots_for(reg->count + 1);

    if (reg->count >= S117I_HOST_BODIES_MOST) {
        return S117_E_LIMIT;
    }
    s117_status status = s117i_grow(&config->memory, &bodies, &config->body_room, reg->count + 1, sizeof reg->bodies[0]);
    if (status != S117_OK) {
        return status;
    }
    reg->bodies = bodies;
    if (slot_count <= reg->slot_count) {
        return S117_OK;
    }
    int32_t *slots = s117i_allocate(&config->memory, slot_count * sizeof *slots);
    if (slots == NULL) {
        return S117_E_MEMORY;
    }
    s117i_release(&config->memory, reg->slots, reg->slot_count * sizeof *slots);
    reg->slots = slots;
    reg->slot_count = slot_count;
    s117i_register_index(reg);
    return S117_OK;
}

static void drop_successions(s117_config *config, const char *code)
{
    uint32_t kept = 0;

    for (uint32_t i = 0; i < config->succession_count; i++) {
        if (strcmp(config->successions[i].code, code) != 0) {
            config->successions[kept++] = config->successions[i];
        }
    }
    config->succession_count = kept;
}

s117_status s117_config_add_body(s117_config *config, const char *code, s117_body_kind kind, s117_nation nation,
                                 const char *name, s117_date from, s117_date to)
{
    if (config == NULL || code == NULL || name == NULL) {
        return S117_E_NULL;
    }
    if (!s117i_config_ok(config)) {
        return S117_E_HANDLE;
    }
    s117_status status = check_body(code, kind, nation, name, from, to);
    if (status != S117_OK) {
        return status;
    }
    s117i_body body = {.from = from, .to = to, .kind = (uint8_t)kind, .nation = (uint8_t)nation};
    memcpy(body.code, code, strlen(code));
    memcpy(body.name, name, strlen(name));
    int32_t position = s117i_register_find(&config->reg, code);
    if (position >= 0) {
        config->reg.bodies[position] = body;
        drop_successions(config, code);
        return S117_OK;
    }
    status = grow_bodies(config);
    if (status != S117_OK) {
        return status;
    }
    config->reg.slots[s117i_register_slot(&config->reg, code)] = (int32_t)config->reg.count;
    config->reg.bodies[config->reg.count++] = body;
    return S117_OK;
}

s117_status s117_config_add_succession(s117_config *config, const char *code, const char *successor, s117_date date,
                                       const char *part)
{
    if (config == NULL || code == NULL || successor == NULL) {
        return S117_E_NULL;
    }
    if (!s117i_config_ok(config)) {
        return S117_E_HANDLE;
    }
    if (!s117i_is_body_code(code) || !s117i_is_body_code(successor) || (part != NULL && !s117i_is_body_code(part))) {
        return S117_E_BODY;
    }
    if (!s117i_is_day(date)) {
        return S117_E_DATE;
    }
    if (config->succession_count >= S117I_HOST_SUCCESSIONS_MOST) {
        return S117_E_LIMIT;
    }
    void *array = config->successions;
    s117_status status = s117i_grow(&config->memory, &array, &config->succession_room, config->succession_count + 1,
                                    sizeof config->successions[0]);
    if (status != S117_OK) {
        return status;
    }
    config->successions = array;
    s117i_host_succession succession = {.date = date};
    memcpy(succession.code, code, strlen(code));
    memcpy(succession.successor, successor, strlen(successor));
    memcpy(succession.part, part == NULL ? "" : part, part == NULL ? 0 : strlen(part));
    config->successions[config->succession_count++] = succession;
    return S117_OK;
}
