/* The "holidays" and "frames" of an engine. */
#include "reader.h"

#include <string.h>

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

/* ---- holidays ---- */

static s117_status read_holiday(s117i_reader *r, json_t *object)
{
    static const char *const keys[] = {"on", "nation"};
    s117_date on = 0;
    s117_nation nation = S117_NATION_UNKNOWN;
    s117_status status = s117i_check_object(r, object, "an object");
    if (status == S117_OK)
        status = s117i_check_keys_of(r, object, keys, COUNT(keys));
    if (status == S117_OK)
        status = s117i_read_day(r, object, "on", S117I_REQUIRED, &on);
    if (status == S117_OK)
        status = s117i_read_code(r, object, "nation", S117I_OPTIONAL, S117_LIST_NATION, &nation);
    if (status != S117_OK)
        return status;
    status = s117_config_add_holiday(r->config, nation, on);
    if (status != S117_E_CODE)
        return s117i_refuse_status(r, status);
    s117i_enter(r, object, "nation");
    return s117i_refuse(r, "holidays are asked of \"england\" and \"wales\" only; leave the nation out for both");
}

s117_status s117i_read_holidays(s117i_reader *r, json_t *engine) { return s117i_read_items(r, engine, "holidays", read_holiday); }

/* ---- planning frameworks ---- */

enum { ID_BYTES = 31 };

static s117_status read_id(s117i_reader *r, json_t *object, const char *key, const char *what, const char **ret_id)
{
    s117_status status = s117i_read_text(r, object, key, S117I_REQUIRED, ret_id);
    if (status != S117_OK || s117i_may_be_code(*ret_id, ID_BYTES))
        return status;
    s117i_enter(r, object, key);
    return s117i_refuse(r, "no id of a %s: %s; it is 1 to 31 letters, digits, \"-\", \"_\" or \".\", such as dialog-plus", what,
                        s117i_show(*ret_id).text);
}

/* What the config would not take of a matter whose ids are in order. */
static s117_status refuse_matter(s117i_reader *r, json_t *object, const char *id, s117_status status)
{
    if (status == S117_E_DUPLICATE) {
        s117i_enter(r, object, "id");
        return s117i_refuse(r, "a second matter with the id %s", s117i_show(id).text);
    }
    if (status == S117_E_TOO_LONG) {
        s117i_enter(r, object, "words");
        return s117i_refuse(r, "the words have more than 127 bytes");
    }
    return s117i_refuse_status(r, status);
}

static s117_status read_matter(s117i_reader *r, json_t *object, const char *frame)
{
    static const char *const keys[] = {"id", "words"};
    const char *id = NULL, *words = NULL;
    s117_status status = s117i_check_object(r, object, "an object");
    if (status == S117_OK)
        status = s117i_check_keys_of(r, object, keys, COUNT(keys));
    if (status == S117_OK)
        status = read_id(r, object, "id", "matter", &id);
    if (status == S117_OK)
        status = s117i_read_text(r, object, "words", S117I_REQUIRED, &words);
    if (status != S117_OK)
        return status;
    return refuse_matter(r, object, id, s117_config_add_matter(r->config, frame, id, words));
}

/* A framework is there because it has matters: one without would be lost. */
static s117_status read_matters(s117i_reader *r, json_t *object, const char *frame)
{
    s117_status status = S117_OK;
    json_t *array = s117i_enter(r, object, "matters");
    if (!array)
        return s117i_missing(r, "matters");
    if (!json_is_array(array))
        return s117i_refuse_type(r, "an array", array);
    if (json_array_size(array) == 0)
        return s117i_refuse(r, "a framework has at least one matter");
    for (size_t i = 0; i < json_array_size(array) && status == S117_OK; i++) {
        json_t *item = s117i_enter_item(r, array, i);
        status = s117i_leave(r, read_matter(r, item, frame));
    }
    return s117i_leave(r, status);
}

static bool is_there(const json_t *frames, size_t before, const char *id)
{
    bool there = false;
    for (size_t i = 0; i < before && !there; i++)
        there = strcmp(json_string_value(json_object_get(json_array_get(frames, i), "frame")), id) == 0;
    return there;
}

static s117_status read_frame(s117i_reader *r, json_t *frames, size_t index)
{
    static const char *const keys[] = {"frame", "matters"};
    json_t *object = json_array_get(frames, index);
    const char *id = NULL;
    s117_status status = s117i_check_object(r, object, "an object");
    if (status == S117_OK)
        status = s117i_check_keys_of(r, object, keys, COUNT(keys));
    if (status == S117_OK)
        status = read_id(r, object, "frame", "framework", &id);
    if (status != S117_OK)
        return status;
    if (!is_there(frames, index, id))
        return read_matters(r, object, id);
    s117i_enter(r, object, "frame");
    return s117i_refuse(r, "a second framework with the id %s", s117i_show(id).text);
}

s117_status s117i_read_frames(s117i_reader *r, json_t *engine)
{
    s117_status status = S117_OK;
    json_t *array = s117i_enter(r, engine, "frames");
    if (!array)
        return S117_OK;
    if (!json_is_array(array))
        return s117i_refuse_type(r, "an array", array);
    for (size_t i = 0; i < json_array_size(array) && status == S117_OK; i++) {
        s117i_enter_item(r, array, i);
        status = s117i_leave(r, read_frame(r, array, i));
    }
    return s117i_leave(r, status);
}
