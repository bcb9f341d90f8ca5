/* Reading a case file: checks on the bytes, then the parts in the order of the format. */
#include "reader.h"

#include <stdio.h>
#include <string.h>
#include "grammar.h"
#include "place.h"

#define FORMAT "s117-case/1"
#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

/* ---- source, notes ---- */

/* One line for headings: title, address, note. */
static s117_status join_source(s117_case *kase)
{
    const char *parts[] = {kase->source_title, ", ", kase->source_url, "; ", kase->source_note};
    size_t length = 1;
    for (size_t i = 0; i < COUNT(parts); i++)
        length += parts[i] ? strlen(parts[i]) : 0;
    char *line = s117i_arena_take(&kase->arena, length);
    if (!line)
        return S117_E_MEMORY;
    size_t used = 0;
    for (size_t i = 0; i < COUNT(parts); i += 2) {
        if (!parts[i])
            continue;
        if (i > 0) {
            memcpy(line + used, parts[i - 1], 2);
            used += 2;
        }
        size_t more = strlen(parts[i]);
        memcpy(line + used, parts[i], more);
        used += more;
    }
    kase->source = line;
    return S117_OK;
}

static s117_status read_source(s117i_reader *r, json_t *file)
{
    static const char *const keys[] = {"title", "url", "note"};
    s117_case *kase = r->kase;
    s117_status status;
    json_t *source = s117i_enter(r, file, "source");
    kase->source = "";
    if (!source)
        return S117_OK;
    s117i_leave(r, S117_OK);
    if (json_is_string(source)) {
        kase->source_is_text = true;
        status = s117i_read_text(r, file, "source", S117I_REQUIRED, &kase->source_title);
        kase->source = kase->source_title;
        return status;
    }
    source = s117i_enter(r, file, "source");
    status = s117i_check_object(r, source, "a string or an object");
    if (status == S117_OK)
        status = s117i_check_keys_of(r, source, keys, COUNT(keys));
    if (status == S117_OK)
        status = s117i_read_text(r, source, "title", S117I_REQUIRED, &kase->source_title);
    if (status == S117_OK)
        status = s117i_read_text(r, source, "url", S117I_OPTIONAL, &kase->source_url);
    if (status == S117_OK)
        status = s117i_read_text(r, source, "note", S117I_OPTIONAL, &kase->source_note);
    if (status == S117_OK)
        status = join_source(kase);
    return s117i_leave(r, status);
}

static s117_status note_text(s117i_reader *r, const json_t *value, s117i_texts *notes)
{
    const char *text = NULL;
    s117_status status = s117i_value_text(r, value, S117I_LINES, &text);
    if (status != S117_OK)
        return status;
    notes->items[notes->count] = s117i_arena_copy(&r->kase->arena, text);
    if (!notes->items[notes->count])
        return S117_E_MEMORY;
    notes->count++;
    return S117_OK;
}

static s117_status read_notes(s117i_reader *r, json_t *file)
{
    s117i_texts *notes = &r->kase->notes;
    s117_status status = S117_OK;
    json_t *value = s117i_enter(r, file, "note");
    if (!value)
        return S117_OK;
    if (!json_is_array(value) && !json_is_string(value))
        return s117i_refuse_type(r, "a string or an array of strings", value);
    notes->items = s117i_arena_take(&r->kase->arena, sizeof *notes->items * (json_array_size(value) + 1));
    if (!notes->items)
        return S117_E_MEMORY;
    if (json_is_string(value))
        return s117i_leave(r, note_text(r, value, notes));
    for (size_t i = 0; i < json_array_size(value) && status == S117_OK; i++) {
        json_t *item = s117i_enter_item(r, value, i);
        status = s117i_leave(r, note_text(r, item, notes));
    }
    return s117i_leave(r, status);
}

/* ---- the file ---- */

static s117_status read_format(s117i_reader *r, json_t *file)
{
    s117i_choices choices = {{FORMAT}, 1, 1};
    json_t *format = s117i_enter(r, file, "format");
    if (!format)
        return s117i_missing(r, "format");
    if (!json_is_string(format))
        return s117i_refuse_type(r, "a string", format);
    if (strcmp(json_string_value(format), FORMAT) != 0)
        return s117i_refuse_choice(r, "format", json_string_value(format), &choices);
    return s117i_leave(r, S117_OK);
}

static s117_status read_parts(s117i_reader *r, json_t *file)
{
    static const char *const keys[] = {"format", "id", "title", "source", "shows", "note", "engine", "facts", "questions",
                                       "history", "packages", "accounts", "redress", "audits", "next", "register"};
    s117_case *kase = r->kase;
    s117_status status = s117i_check_object(r, file, "an object");
    if (status == S117_OK)
        status = read_format(r, file);
    if (status == S117_OK)
        status = s117i_check_keys_of(r, file, keys, COUNT(keys));
    if (status == S117_OK)
        status = s117i_read_text(r, file, "id", S117I_REQUIRED, &kase->id);
    if (status == S117_OK)
        status = s117i_read_text(r, file, "title", S117I_OPTIONAL, &kase->title);
    if (status == S117_OK)
        status = read_source(r, file);
    if (status == S117_OK)
        status = s117i_read_rules(r, file, "shows", false, &kase->shows);
    if (status == S117_OK)
        status = read_notes(r, file);
    if (status == S117_OK)
        status = s117i_read_law(r, file);
    if (status == S117_OK)
        status = s117i_read_facts(r, file);
    if (status == S117_OK)
        status = s117i_read_questions(r, file);
    if (status == S117_OK)
        status = s117i_read_asked(r, file);
    return status;
}

/* Jansson's memory held facts too. Its nodes are freed by it; the texts are erased before. Recursion is bounded: the depth
 * of the file was checked to be at most S117_CASE_DEPTH_MAX. */
static void erase_texts(json_t *value)
{
    const char *key;
    json_t *member;
    size_t index;
    if (json_is_string(value))
        s117i_erase((char *)json_string_value(value), json_string_length(value));
    json_array_foreach(value, index, member)
        erase_texts(member);
    json_object_foreach(value, key, member)
        erase_texts(member);
}

static s117_status refuse_bytes(s117i_reader *r, s117_status status, size_t offset, const char *message)
{
    int32_t line, column;
    s117i_place_line(r->bytes, offset, &line, &column);
    s117i_fill_error(r->error, status, line, column, message);
    return status;
}

static s117_status check_bytes(s117i_reader *r)
{
    size_t offset = 0;
    char message[80];
    switch (s117i_place_check(r->bytes, r->length, S117_CASE_DEPTH_MAX, &offset)) {
    case S117I_TEXT_BOM:
        return refuse_bytes(r, S117_E_SYNTAX, 0, "the file begins with a byte order mark; save it as UTF-8 without one");
    case S117I_TEXT_NOT_UTF8:
        return refuse_bytes(r, S117_E_SYNTAX, offset, "this byte is not UTF-8; save the file as UTF-8");
    case S117I_TEXT_NUL:
        return refuse_bytes(r, S117_E_SYNTAX, offset, "a NUL byte; a case file is text");
    case S117I_TEXT_TOO_DEEP:
        snprintf(message, sizeof message, "nested too deep; at most %d levels", S117_CASE_DEPTH_MAX);
        return refuse_bytes(r, S117_E_CONTENT, offset, message);
    default:
        return S117_OK;
    }
}

/* Mistakes Jansson finds that are JSON by its grammar: keys twice, numbers out of range, NUL characters. */
static bool is_mistake(enum json_error_code code)
{
    return code == json_error_duplicate_key || code == json_error_numeric_overflow || code == json_error_null_character ||
           code == json_error_null_byte_in_key;
}

/* Jansson quotes the text around an error; control characters in that are not for a message. */
static s117_status parse(s117i_reader *r, json_t **ret_file)
{
    json_error_t error = {.line = 0};
    *ret_file = json_loadb(r->bytes, r->length, JSON_REJECT_DUPLICATES, &error);
    if (*ret_file)
        return S117_OK;
    if (!is_mistake(json_error_code(&error)) && s117i_is_json(r->bytes, r->length))
        return S117_E_MEMORY;
    for (char *c = error.text; *c; c++)
        if ((unsigned char)*c < 0x20 || *c == 0x7F)
            *c = ' ';
    size_t position = error.position > 0 ? (size_t)error.position : 0;
    bool at_end = json_error_code(&error) == json_error_premature_end_of_input;
    size_t offset = at_end ? r->length : s117i_place_token(r->bytes, r->length, position);
    return refuse_bytes(r, S117_E_SYNTAX, offset, error.text);
}

static s117_status read_bytes(s117i_reader *r)
{
    json_t *file = NULL;
    s117_status status = check_bytes(r);
    if (status == S117_OK)
        status = parse(r, &file);
    if (status == S117_OK)
        status = read_parts(r, file);
    s117i_arena_return(&r->kase->arena, r->named, sizeof *r->named * r->named_slots);
    if (file)
        erase_texts(file);
    json_decref(file);
    return status;
}

static s117_status read_with(s117i_reader *r, const s117_allocator *allocator, s117_case **ret_case)
{
    s117i_arena arena;
    s117_status status = s117_config_new(allocator, &r->config); /* checks the allocator */
    if (status != S117_OK)
        return status;
    s117i_arena_start(&arena, allocator);
    r->kase = s117i_arena_borrow(&arena, sizeof *r->kase);
    if (r->kase) {
        r->kase->arena = arena;
        status = s117_person_new(allocator, &r->kase->person);
    } else {
        status = S117_E_MEMORY;
    }
    if (status == S117_OK)
        status = read_bytes(r);
    s117_config_free(r->config);
    if (status == S117_OK)
        *ret_case = r->kase;
    else
        s117_case_free(r->kase);
    return status;
}

static s117_status check_error(const s117_error *error)
{
    if (!error)
        return S117_OK;
    if (error->size < sizeof *error)
        return S117_E_STRUCT_SMALL;
    if (error->size > 4096)
        return S117_E_STRUCT_SIZE;
    for (size_t i = sizeof *error; i < error->size; i++)
        if (((const unsigned char *)error)[i] != 0)
            return S117_E_STRUCT_NEWER;
    return S117_OK;
}

s117_status s117_case_read(const s117_allocator *allocator, const char *bytes, size_t length, s117_case **ret_case,
                           s117_error *reterr)
{
    s117i_reader reader = {.bytes = bytes, .length = length, .error = reterr};
    char message[80];
    s117_status status = check_error(reterr);
    if (status != S117_OK)
        return status;
    if (!bytes || !ret_case)
        status = S117_E_NULL;
    else if (length > S117_CASE_BYTES_MAX)
        status = S117_E_TOO_LONG;
    else
        status = read_with(&reader, allocator, ret_case);
    if (status == S117_OK || status == S117_E_SYNTAX || status == S117_E_CONTENT)
        return status;
    snprintf(message, sizeof message, "the file has more than %d bytes", S117_CASE_BYTES_MAX);
    s117i_fill_error(reterr, status, 0, 0, status == S117_E_TOO_LONG ? message : s117_status_text(status));
    return status;
}
