/* The path to the value being read, and refusals: line, column, pointer, what is wrong, what would be acceptable. */
#include "reader.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include "place.h"

enum { FEW = 12, POINTER_BYTES = 256, MESSAGE_BYTES = 1024, NAME_BYTES = 48 };

/* ---- the path ---- */

static void step(s117i_reader *r, json_t *in, const char *key, size_t index)
{
    s117i_step *next = &r->path[r->depth++];
    next->in = in;
    next->key = key;
    next->index = index;
}

json_t *s117i_enter(s117i_reader *r, json_t *object, const char *key)
{
    json_t *value = json_object_get(object, key);
    if (value)
        step(r, object, key, 0);
    return value;
}

json_t *s117i_enter_item(s117i_reader *r, json_t *array, size_t index)
{
    step(r, array, NULL, index);
    return json_array_get(array, index);
}

s117_status s117i_leave(s117i_reader *r, s117_status status)
{
    if (status == S117_OK)
        r->depth--;
    return status;
}

/* Jansson keeps the members of an object in the order of the text. */
static size_t member_index(json_t *object, const char *key)
{
    size_t index = 0;
    void *member = json_object_iter(object);
    while (member && strcmp(json_object_iter_key(member), key) != 0) {
        member = json_object_iter_next(object, member);
        index++;
    }
    return index;
}

/* ---- bounded text, cut between characters ---- */

static size_t cut(const char *text, size_t most)
{
    size_t length = 0;
    while (length <= most && text[length])
        length++;
    if (length <= most)
        return length;
    for (length = most; length > 0 && ((unsigned char)text[length] & 0xC0) == 0x80; length--)
        continue;
    return length;
}

static void add(char *buffer, size_t size, const char *text)
{
    size_t used = strlen(buffer);
    size_t more = cut(text, size - 1 - used);
    memcpy(buffer + used, text, more);
    buffer[used + more] = '\0';
}

s117i_shown s117i_show(const char *text)
{
    s117i_shown shown = {"\""};
    size_t length = cut(text, NAME_BYTES);
    size_t at = 1;
    for (size_t i = 0; i < length; i++) {
        unsigned char c = (unsigned char)text[i];
        bool upper_control = c == 0xC2 && (unsigned char)text[i + 1] < 0xA0;
        shown.text[at++] = c < 0x20 || c == 0x7F || upper_control ? '?' : (char)c;
        if (upper_control)
            i++;
    }
    memcpy(shown.text + at, text[length] ? "…\"" : "\"", text[length] ? sizeof "…\"" : 2);
    return shown;
}

/* ---- refusing ---- */

void s117i_fill_error(s117_error *error, s117_status status, int32_t line, int32_t column, const char *message)
{
    if (!error)
        return;
    error->status = status;
    error->line = line;
    error->column = column;
    if (!error->message || error->message_size == 0)
        return;
    s117i_erase(error->message, error->message_size);
    add(error->message, error->message_size, message);
}

/* RFC 6901: "~" and "/" in a key are "~0" and "~1". Control characters of a key are not for a message. */
static void add_key(char *buffer, size_t size, const char *key)
{
    s117i_shown shown = s117i_show(key);
    char part[2] = {0, 0};
    shown.text[strlen(shown.text) - 1] = '\0';
    for (const char *c = shown.text + 1; *c; c++) {
        part[0] = *c;
        add(buffer, size, *c == '~' ? "~0" : *c == '/' ? "~1" : part);
    }
}

static void pointer(const s117i_reader *r, char *buffer, size_t size)
{
    char number[24];
    buffer[0] = '\0';
    if (r->depth == 0)
        add(buffer, size, "the file");
    for (int32_t i = 0; i < r->depth; i++) {
        add(buffer, size, "/");
        if (r->path[i].key) {
            add_key(buffer, size, r->path[i].key);
        } else {
            snprintf(number, sizeof number, "%zu", r->path[i].index);
            add(buffer, size, number);
        }
    }
}

static s117_status refuse_at(s117i_reader *r, bool key, const char *what)
{
    s117i_hop hops[S117_CASE_DEPTH_MAX];
    char message[MESSAGE_BYTES];
    int32_t line, column;
    for (int32_t i = 0; i < r->depth; i++) {
        const s117i_step *from = &r->path[i];
        hops[i].member = from->key != NULL;
        hops[i].index = from->key ? member_index(from->in, from->key) : from->index;
    }
    s117i_place_line(r->bytes, s117i_place_find(r->bytes, r->length, hops, r->depth, key), &line, &column);
    pointer(r, message, POINTER_BYTES);
    add(message, sizeof message, ": ");
    add(message, sizeof message, what);
    s117i_fill_error(r->error, S117_E_CONTENT, line, column, message);
    return S117_E_CONTENT;
}

s117_status s117i_refuse(s117i_reader *r, const char *format, ...)
{
    char what[MESSAGE_BYTES];
    va_list list;
    va_start(list, format);
    vsnprintf(what, sizeof what, format, list);
    va_end(list);
    return refuse_at(r, false, what);
}

s117_status s117i_refuse_status(s117i_reader *r, s117_status status)
{
    return status == S117_OK || status == S117_E_MEMORY ? status : s117i_refuse(r, "%s", s117_status_text(status));
}

s117_status s117i_refuse_type(s117i_reader *r, const char *wanted, const json_t *found)
{
    static const char *const names[] = {[JSON_OBJECT] = "an object", [JSON_ARRAY] = "an array",   [JSON_STRING] = "a string",
                                        [JSON_INTEGER] = "a number", [JSON_REAL] = "a number",    [JSON_TRUE] = "true",
                                        [JSON_FALSE] = "false",      [JSON_NULL] = "null"};
    return s117i_refuse(r, "%s is wanted here, not %s", wanted, names[json_typeof(found)]);
}

/* ---- names that would do ---- */

void s117i_choice(s117i_choices *choices, const char *name)
{
    choices->all++;
    if (choices->count < (int32_t)(sizeof choices->items / sizeof choices->items[0]))
        choices->items[choices->count++] = name;
}

void s117i_choices_of(s117i_choices *choices, s117_list list)
{
    for (int32_t i = 0; i < s117_code_count(list); i++)
        s117i_choice(choices, s117_code_name(list, s117_code_at(list, i)));
}

/* Levenshtein: letters to add, drop or change. Both are cut to NAME_BYTES. */
static int32_t distance(const char *a, const char *b)
{
    int32_t row[NAME_BYTES + 1];
    const int32_t a_length = (int32_t)cut(a, NAME_BYTES), b_length = (int32_t)cut(b, NAME_BYTES);
    for (int32_t j = 0; j <= b_length; j++)
        row[j] = j;
    for (int32_t i = 1; i <= a_length; i++) {
        int32_t corner = row[0];
        row[0] = i;
        for (int32_t j = 1; j <= b_length; j++) {
            int32_t best = corner + (a[i - 1] != b[j - 1]);
            corner = row[j];
            if (row[j] + 1 < best)
                best = row[j] + 1;
            if (row[j - 1] + 1 < best)
                best = row[j - 1] + 1;
            row[j] = best;
        }
    }
    return row[b_length];
}

/* NULL if none is near: every second letter and more would have to change. */
static const char *closest(const char *given, const s117i_choices *choices)
{
    const char *best = NULL;
    int32_t least = (int32_t)cut(given, NAME_BYTES) / 2 + 1;
    for (int32_t i = 0; i < choices->count; i++) {
        int32_t away = distance(given, choices->items[i]);
        if (away >= least)
            continue;
        least = away;
        best = choices->items[i];
    }
    return best;
}

/* no such power: "s33"; the closest of the 46 is "s3" */
static void describe(char *buffer, size_t size, const char *what, const char *given, const s117i_choices *choices)
{
    const char *near = closest(given, choices);
    snprintf(buffer, size, "no such %s: %s; ", what, s117i_show(given).text);
    size_t used = strlen(buffer);
    if (choices->count > FEW && near)
        snprintf(buffer + used, size - used, "the closest of the %d is \"%s\"", (int)choices->count, near);
    else if (choices->count > FEW)
        snprintf(buffer + used, size - used, "there are %d: see docs/case-files.md", (int)choices->count);
    if (choices->count > FEW)
        return;
    add(buffer, size, choices->count > 0 ? "it can be " : "it has none");
    for (int32_t i = 0; i < choices->count; i++) {
        add(buffer, size, i == 0 ? "\"" : i + 1 < choices->count ? ", \"" : " or \"");
        add(buffer, size, choices->items[i]);
        add(buffer, size, "\"");
    }
}

s117_status s117i_refuse_choice(s117i_reader *r, const char *what, const char *given, const s117i_choices *choices)
{
    char text[MESSAGE_BYTES];
    describe(text, sizeof text, what, given, choices);
    return refuse_at(r, false, text);
}

s117_status s117i_check_keys(s117i_reader *r, json_t *object, const char *what, const s117i_choices *allowed)
{
    const char *key;
    json_t *value;
    char text[MESSAGE_BYTES];
    json_object_foreach(object, key, value) {
        bool known = false;
        for (int32_t i = 0; i < allowed->count && !known; i++)
            known = strcmp(allowed->items[i], key) == 0;
        if (known)
            continue;
        describe(text, sizeof text, what, key, allowed);
        step(r, object, key, 0);
        return refuse_at(r, true, text);
    }
    return S117_OK;
}

s117_status s117i_check_keys_of(s117i_reader *r, json_t *object, const char *const *allowed, size_t count)
{
    s117i_choices choices = {.count = 0};
    for (size_t i = 0; i < count; i++)
        s117i_choice(&choices, allowed[i]);
    return s117i_check_keys(r, object, "key", &choices);
}
