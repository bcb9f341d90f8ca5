/* The "engine" of a case file: commencements, readings, bodies, successions; services, policies, interest, holidays and frameworks are
 * read elsewhere; then the engine itself. */
#include "reader.h"

#include <stdlib.h>
#include <string.h>

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static s117_status read_commencements(s117i_reader *r, json_t *engine)
{
    static const char *const keys[] = {"mha2025_s45", "mha2025_s46"};
    s117i_case_law *law = &r->kase->law;
    json_t *object = s117i_enter(r, engine, "commencements");
    if (!object)
        return S117_OK;
    s117_status status = s117i_check_object(r, object, "an object");
    if (status == S117_OK)
        status = s117i_check_keys_of(r, object, keys, COUNT(keys));
    if (status == S117_OK)
        status = s117i_read_day(r, object, keys[0], S117I_OPTIONAL, &law->s45);
    if (status == S117_OK)
        status = s117i_read_day(r, object, keys[1], S117I_OPTIONAL, &law->s46);
    if (status == S117_OK)
        status = s117_config_set_commencement(r->config, S117_MHA2025_S45, law->s45);
    if (status == S117_OK)
        status = s117_config_set_commencement(r->config, S117_MHA2025_S46, law->s46);
    return s117i_leave(r, status);
}

/* ---- readings ---- */

static s117_status refuse_reading(s117i_reader *r, int32_t point, const char *given)
{
    static const char *const all[] = {"A", "B", "C", "U"};
    s117i_choices choices = {.count = 0};
    for (size_t i = 0; i < COUNT(all); i++)
        if (s117_config_set_reading(r->config, s117_point_id(point), *all[i]) == S117_OK)
            s117i_choice(&choices, all[i]);
    return s117i_refuse_choice(r, "reading of this point", given, &choices);
}

static s117_status read_reading(s117i_reader *r, const json_t *value, int32_t point, s117i_case_reading *reading)
{
    if (!json_is_string(value))
        return s117i_refuse_type(r, "a reading such as \"B\"", value);
    const char *text = json_string_value(value);
    if (strlen(text) != 1 || s117_config_set_reading(r->config, s117_point_id(point), *text) != S117_OK)
        return refuse_reading(r, point, text);
    reading->point = point;
    reading->reading = *text;
    return S117_OK;
}

/* The points in the order of the rulebook. */
static s117_status read_readings(s117i_reader *r, json_t *engine)
{
    s117i_case_law *law = &r->kase->law;
    s117i_choices points = {.count = 0};
    json_t *object = s117i_enter(r, engine, "readings");
    if (!object)
        return S117_OK;
    for (int32_t i = 0; i < s117_point_count(); i++)
        s117i_choice(&points, s117_point_id(i));
    s117_status status = s117i_check_object(r, object, "an object");
    if (status == S117_OK)
        status = s117i_check_keys(r, object, "open point", &points);
    if (status != S117_OK)
        return status;
    law->readings = s117i_arena_take(&r->kase->arena, sizeof *law->readings * (json_object_size(object) + 1));
    if (!law->readings)
        return S117_E_MEMORY;
    for (int32_t i = 0; i < s117_point_count(); i++) {
        json_t *value = s117i_enter(r, object, s117_point_id(i));
        if (!value)
            continue;
        status = s117i_leave(r, read_reading(r, value, i, &law->readings[law->reading_count]));
        if (status != S117_OK)
            return status;
        law->reading_count++;
    }
    return s117i_leave(r, S117_OK);
}

/* ---- bodies ---- */

static int body_order(const void *a, const void *b)
{
    return strcmp(((const s117i_case_body *)a)->code, ((const s117i_case_body *)b)->code);
}

/* Finds the second body with a code in the array of the file. */
static s117_status refuse_second(s117i_reader *r, json_t *array, const char *code)
{
    bool seen = false;
    for (size_t i = 0; i < json_array_size(array); i++) {
        json_t *item = s117i_enter_item(r, array, i);
        bool same = strcmp(json_string_value(json_object_get(item, "code")), code) == 0;
        if (same && seen)
            return s117i_refuse(r, "a second body with the code %s", s117i_show(code).text);
        seen = seen || same;
        s117i_leave(r, S117_OK);
    }
    return S117_OK;
}

static s117_status refuse_body(s117i_reader *r, json_t *object, s117_status status)
{
    if (status == S117_E_CODE)
        return s117i_refuse(r, "a council or NHS body needs the nation \"england\" or \"wales\"; another has none besides these");
    if (status == S117_E_TOO_LONG) {
        s117i_enter(r, object, "name");
        return s117i_refuse(r, "the name has more than 127 bytes");
    }
    if (status == S117_E_DATE_ORDER) {
        s117i_enter(r, object, "to");
        return s117i_refuse(r, "this end does not lie after the start; \"to\" is the first day it no longer existed");
    }
    return s117i_refuse_status(r, status);
}

static s117_status read_body(s117i_reader *r, json_t *object)
{
    static const char *const keys[] = {"code", "kind", "nation", "name", "from", "to", "note"};
    s117i_case_body body = {.from = S117_DATE_UNKNOWN, .to = S117_DATE_OPEN};
    const char *note = NULL;
    s117_status status = s117i_check_object(r, object, "an object");
    if (status == S117_OK)
        status = s117i_check_keys_of(r, object, keys, COUNT(keys));
    if (status == S117_OK)
        status = s117i_read_body(r, object, "code", S117I_REQUIRED, &body.code);
    if (status == S117_OK)
        status = s117i_read_code(r, object, "kind", S117I_REQUIRED, S117_LIST_BODY_KIND, &body.kind);
    if (status == S117_OK)
        status = s117i_read_code(r, object, "nation", S117I_OPTIONAL, S117_LIST_NATION, &body.nation);
    if (status == S117_OK)
        status = s117i_read_text(r, object, "name", S117I_REQUIRED, &body.name);
    if (status == S117_OK)
        status = s117i_read_day(r, object, "from", S117I_OPTIONAL, &body.from);
    if (status == S117_OK)
        status = s117i_read_day(r, object, "to", S117I_OPTIONAL, &body.to);
    if (status == S117_OK)
        status = s117i_read_text(r, object, "note", S117I_LINES, &note);
    if (status != S117_OK)
        return status;
    status = s117_config_add_body(r->config, body.code, body.kind, body.nation, body.name, body.from, body.to);
    if (status != S117_OK)
        return refuse_body(r, object, status);
    r->kase->law.bodies[r->kase->law.body_count++] = body;
    return S117_OK;
}

static s117_status read_bodies(s117i_reader *r, json_t *engine)
{
    json_t *array = NULL;
    void *items = NULL;
    s117_status status = s117i_read_array(r, engine, "bodies", sizeof *r->kase->law.bodies, &array, &items);
    if (status != S117_OK || !array)
        return status;
    r->kase->law.bodies = items;
    for (size_t i = 0; i < json_array_size(array) && status == S117_OK; i++) {
        json_t *item = s117i_enter_item(r, array, i);
        status = s117i_leave(r, read_body(r, item));
    }
    if (status != S117_OK)
        return status;
    s117i_case_law *law = &r->kase->law;
    qsort(law->bodies, (size_t)law->body_count, sizeof *law->bodies, body_order);
    for (int32_t i = 1; i < law->body_count && status == S117_OK; i++)
        if (body_order(&law->bodies[i - 1], &law->bodies[i]) == 0)
            status = refuse_second(r, array, law->bodies[i].code);
    return s117i_leave(r, status);
}

/* ---- successions ---- */

/* By the body that ends, the day, the successor, the part. */
static int succession_order(const void *left, const void *right)
{
    const s117i_case_succession *a = left, *b = right;
    int order = strcmp(a->from, b->from);
    if (order == 0)
        order = (a->on > b->on) - (a->on < b->on);
    if (order == 0)
        order = strcmp(a->to, b->to);
    return order == 0 ? strcmp(a->part ? a->part : "", b->part ? b->part : "") : order;
}

static s117_status read_succession(s117i_reader *r, json_t *object)
{
    static const char *const keys[] = {"from", "to", "on", "part"};
    s117i_case_succession succession = {.on = 0};
    s117_status status = s117i_check_object(r, object, "an object");
    if (status == S117_OK)
        status = s117i_check_keys_of(r, object, keys, COUNT(keys));
    if (status == S117_OK)
        status = s117i_read_body(r, object, "from", S117I_REQUIRED, &succession.from);
    if (status == S117_OK)
        status = s117i_read_body(r, object, "to", S117I_REQUIRED, &succession.to);
    if (status == S117_OK)
        status = s117i_read_day(r, object, "on", S117I_REQUIRED, &succession.on);
    if (status == S117_OK)
        status = s117i_read_body(r, object, "part", S117I_OPTIONAL, &succession.part);
    if (status != S117_OK)
        return status;
    status = s117_config_add_succession(r->config, succession.from, succession.to, succession.on, succession.part);
    if (status != S117_OK)
        return s117i_refuse_status(r, status);
    r->kase->law.successions[r->kase->law.succession_count++] = succession;
    return S117_OK;
}

static s117_status read_successions(s117i_reader *r, json_t *engine)
{
    json_t *array = NULL;
    void *items = NULL;
    s117_status status = s117i_read_array(r, engine, "successions", sizeof *r->kase->law.successions, &array, &items);
    if (status != S117_OK || !array)
        return status;
    r->kase->law.successions = items;
    for (size_t i = 0; i < json_array_size(array) && status == S117_OK; i++) {
        json_t *item = s117i_enter_item(r, array, i);
        status = s117i_leave(r, read_succession(r, item));
    }
    if (status == S117_OK)
        qsort(items, (size_t)r->kase->law.succession_count, sizeof *r->kase->law.successions, succession_order);
    return s117i_leave(r, status);
}

/* ---- the engine ---- */

static s117_status read_register(s117i_reader *r, json_t *engine)
{
    json_t *value = s117i_enter(r, engine, "register");
    if (!value)
        return S117_OK;
    if (!json_is_boolean(value))
        return s117i_refuse_type(r, "true or false", value);
    r->kase->law.without_register = json_is_false(value);
    return s117i_leave(r, S117_OK);
}

/* Which succession names a body that neither the file nor the register has; all known means that they run in a circle. */
static s117_status refuse_succession(s117i_reader *r, json_t *array, const s117_engine *known)
{
    static const char *const ends[] = {"from", "to"};
    for (size_t i = 0; i < json_array_size(array); i++) {
        json_t *item = s117i_enter_item(r, array, i);
        for (size_t end = 0; end < COUNT(ends); end++) {
            json_t *code = s117i_enter(r, item, ends[end]);
            if (s117_engine_body_find(known, json_string_value(code)) < 0)
                return s117i_refuse(r, "no such body: %s; add it to \"bodies\"", s117i_show(json_string_value(code)).text);
            s117i_leave(r, S117_OK);
        }
        s117i_leave(r, S117_OK);
    }
    return s117i_refuse(r, "successions run in a circle");
}

/* The same bodies without the successions, to tell what is wrong with those. */
static s117_status explain_successions(s117i_reader *r, json_t *engine)
{
    const s117i_case_law *law = &r->kase->law;
    s117_config *config = NULL;
    s117_engine *known = NULL;
    s117_status status = s117_config_new(&r->kase->arena.from, &config);
    if (status == S117_OK && !law->without_register)
        status = s117_config_load_register(config);
    for (int32_t i = 0; i < law->body_count && status == S117_OK; i++) {
        const s117i_case_body *body = &law->bodies[i];
        status = s117_config_add_body(config, body->code, body->kind, body->nation, body->name, body->from, body->to);
    }
    if (status == S117_OK)
        status = s117_engine_new(config, &known);
    if (status == S117_OK)
        status = refuse_succession(r, s117i_enter(r, engine, "successions"), known);
    s117_engine_free(known);
    s117_config_free(config);
    return status;
}

static s117_status read_engine(s117i_reader *r, json_t *engine)
{
    static const char *const keys[] = {"commencements", "readings", "register", "bodies", "successions", "services", "policies",
                                       "interest", "holidays", "frames"};
    s117_status status = s117i_check_object(r, engine, "an object");
    if (status == S117_OK)
        status = s117i_check_keys_of(r, engine, keys, COUNT(keys));
    if (status == S117_OK)
        status = read_commencements(r, engine);
    if (status == S117_OK)
        status = read_register(r, engine);
    if (status == S117_OK)
        status = read_bodies(r, engine);
    if (status == S117_OK)
        status = read_successions(r, engine);
    if (status == S117_OK)
        status = s117i_read_services(r, engine);
    if (status == S117_OK)
        status = s117i_read_policies(r, engine);
    if (status == S117_OK)
        status = s117i_read_interest(r, engine);
    if (status == S117_OK)
        status = s117i_read_holidays(r, engine);
    if (status == S117_OK)
        status = s117i_read_frames(r, engine);
    if (status == S117_OK)
        status = read_readings(r, engine);
    return status;
}

s117_status s117i_read_law(s117i_reader *r, json_t *file)
{
    s117_status status = S117_OK;
    json_t *engine = s117i_enter(r, file, "engine");
    r->kase->law.s45 = S117_DATE_OPEN;
    r->kase->law.s46 = S117_DATE_OPEN;
    if (engine)
        status = read_engine(r, engine);
    if (status == S117_OK && !r->kase->law.without_register)
        status = s117_config_load_register(r->config);
    if (status != S117_OK)
        return status;
    status = s117_engine_new(r->config, &r->kase->engine);
    if (status == S117_E_BODY && engine)
        status = explain_successions(r, engine);
    else if (status == S117_E_CODE)
        status = s117i_explain_policies(r, engine);
    return engine ? s117i_leave(r, status) : status;
}
