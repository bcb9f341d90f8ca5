/* Planning frameworks of the host. A framework is there because it has matters; it has nothing else. */
#include "config.h"

#include "../base/text.h"

#include <string.h>

/* How many frameworks there are, how many matters this one has, and whether this is one of them. */
typedef struct tally {
    uint32_t frames, matters;
    bool there;
} tally;

/* The first matter of a framework stands for it. */
static bool is_first(const s117i_frames *frames, uint32_t index)
{
    for (uint32_t i = 0; i < index; i++) {
        if (strcmp(frames->items[i].frame, frames->items[index].frame) == 0) {
            return false;
        }
    }
    return true;
}

static tally count_of(const s117i_frames *frames, const char *frame, const char *matter)
{
    tally ret = {0, 0, false};

    for (uint32_t i = 0; i < frames->count; i++) {
        const s117i_matter *it = &frames->items[i];
        if (strcmp(it->frame, frame) == 0) {
            ret.matters++;
            ret.there = ret.there || strcmp(it->id, matter) == 0;
        }
    }
    for (uint32_t i = 0; ret.matters == 0 && i < frames->count; i++) { /* of a framework that is there it does not matter */
        ret.frames += is_first(frames, i) ? 1 : 0;
    }
    return ret;
}

static s117_status check_matter(const s117i_frames *frames, const char *frame, const char *matter, const char *words)
{
    size_t length;

    if (!s117i_is_code(frame, sizeof ((s117i_matter *)0)->frame - 1) || !s117i_is_code(matter, sizeof ((s117i_matter *)0)->id - 1)) {
        return S117_E_TEXT;
    }
    s117_status status = s117i_check_text(words, sizeof ((s117i_matter *)0)->words - 1, &length);
    if (status != S117_OK) {
        return status;
    }
    if (length == 0) {
        return S117_E_TEXT;
    }
    tally so_far = count_of(frames, frame, matter);
    if (so_far.there) {
        return S117_E_DUPLICATE;
    }
    return so_far.matters >= S117_FRAMES_MAX || so_far.frames >= S117_FRAMES_MAX ? S117_E_LIMIT : S117_OK;
}

s117_status s117_config_add_matter(s117_config *config, const char *frame, const char *matter, const char *words)
{
    if (config == NULL || frame == NULL || matter == NULL || words == NULL) {
        return S117_E_NULL;
    }
    if (!s117i_config_ok(config)) {
        return S117_E_HANDLE;
    }
    s117i_frames *frames = &config->frames;
    s117_status status = check_matter(frames, frame, matter, words);
    if (status != S117_OK) {
        return status;
    }
    void *array = frames->items;
    status = s117i_grow(&config->memory, &array, &frames->room, frames->count + 1, sizeof frames->items[0]);
    if (status != S117_OK) {
        return status;
    }
    frames->items = array;
    s117i_matter *place = &frames->items[frames->count++];
    memset(place, 0, sizeof *place);
    memcpy(place->frame, frame, strlen(frame));
    memcpy(place->id, matter, strlen(matter));
    memcpy(place->words, words, strlen(words));
    return S117_OK;
}

s117_status s117i_frames_build(const s117i_memory *memory, const s117i_frames *from, s117i_frames *ret_frames)
{
    s117i_frames frames = {.count = from->count, .room = from->count};

    if (from->count > 0) {
        frames.items = s117i_allocate(memory, from->count * sizeof from->items[0]);
        if (frames.items == NULL) {
            return S117_E_MEMORY;
        }
        memcpy(frames.items, from->items, from->count * sizeof from->items[0]);
    }
    *ret_frames = frames;
    return S117_OK;
}

void s117i_frames_release(const s117i_memory *memory, s117i_frames *frames)
{
    s117i_release(memory, frames->items, frames->room * sizeof frames->items[0]);
}

/* ---- read ---- */

int32_t s117_engine_matter_count(const s117_engine *engine)
{
    return engine != NULL && s117i_engine_ok(engine) ? (int32_t)engine->frames.count : 0;
}

static const s117i_matter *matter_at(const s117_engine *engine, int32_t index)
{
    return index >= 0 && index < s117_engine_matter_count(engine) ? &engine->frames.items[index] : NULL;
}

const char *s117_engine_matter_frame(const s117_engine *engine, int32_t index)
{
    const s117i_matter *it = matter_at(engine, index);

    return it == NULL ? NULL : it->frame;
}

const char *s117_engine_matter_id(const s117_engine *engine, int32_t index)
{
    const s117i_matter *it = matter_at(engine, index);

    return it == NULL ? NULL : it->id;
}

const char *s117_engine_matter_words(const s117_engine *engine, int32_t index)
{
    const s117i_matter *it = matter_at(engine, index);

    return it == NULL ? NULL : it->words;
}
