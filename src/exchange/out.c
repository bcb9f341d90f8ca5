#include "out.h"

#include <jansson.h>
#include <stdio.h>
#include <string.h>
#include <s117/json.h>
#include "arena.h"

enum { FIRST_ROOM = 1024, DATE_BYTES = 64 };

void *s117i_out_allocate(size_t bytes)
{
    json_malloc_t allocate;
    json_free_t release;
    json_get_alloc_funcs(&allocate, &release);
    void *memory = allocate(bytes);
    if (memory)
        memset(memory, 0, bytes);
    return memory;
}

void s117i_out_release(void *memory, size_t bytes)
{
    json_malloc_t allocate;
    json_free_t release;
    if (!memory)
        return;
    json_get_alloc_funcs(&allocate, &release);
    s117i_erase(memory, bytes);
    release(memory);
}

void s117_bytes_free(char *bytes)
{
    if (bytes)
        s117i_out_release(bytes, strlen(bytes));
}

/* ---- bytes ---- */

static void make_room(s117i_out *out, size_t more)
{
    size_t room = out->room ? out->room : FIRST_ROOM;
    while (room - out->length <= more)
        room *= 2;
    if (room == out->room)
        return;
    char *text = s117i_out_allocate(room);
    if (!text) {
        out->failed = true;
        return;
    }
    if (out->text)
        memcpy(text, out->text, out->length + 1);
    s117i_out_release(out->text, out->room);
    out->text = text;
    out->room = room;
}

static void put(s117i_out *out, const char *bytes, size_t length)
{
    if (out->failed)
        return;
    make_room(out, length);
    if (out->failed)
        return;
    memcpy(out->text + out->length, bytes, length);
    out->length += length;
    out->text[out->length] = '\0';
}

static void put_line(s117i_out *out)
{
    put(out, "\n", 1);
    for (int32_t i = 0; i < out->level; i++)
        put(out, "  ", 2);
}

/* Comma and line before a key or an item; nothing before the value of a key or the first value of all. */
static void put_before(s117i_out *out)
{
    const uint32_t bit = UINT32_C(1) << out->level;
    if (!out->after_key && out->level > 0) {
        if (out->started & bit)
            put(out, ",", 1);
        put_line(out);
        out->started |= bit;
    }
    out->after_key = false;
}

/* RFC 8259: quotation mark, backslash and the controls must be escaped. */
static bool is_plain(char c)
{
    return (unsigned char)c >= 0x20 && c != '"' && c != '\\';
}

static void put_escaped(s117i_out *out, char c)
{
    static const char special[] = "\"\\\b\f\n\r\t", letters[] = "\"\\bfnrt";
    const char *found = strchr(special, c);
    char escape[8];
    if (found)
        snprintf(escape, sizeof escape, "\\%c", letters[found - special]);
    else
        snprintf(escape, sizeof escape, "\\u%04x", (unsigned)(unsigned char)c);
    put(out, escape, strlen(escape));
}

static void put_quoted(s117i_out *out, const char *text)
{
    put(out, "\"", 1);
    while (*text) {
        size_t run = 0;
        while (text[run] && is_plain(text[run]))
            run++;
        put(out, text, run);
        text += run;
        if (*text)
            put_escaped(out, *text++);
    }
    put(out, "\"", 1);
}

/* ---- values ---- */

void s117i_out_open(s117i_out *out, char bracket)
{
    put_before(out);
    put(out, &bracket, 1);
    out->level++;
    out->started &= ~(UINT32_C(1) << out->level);
}

void s117i_out_close(s117i_out *out, char bracket)
{
    bool empty = !(out->started & UINT32_C(1) << out->level);
    out->level--;
    if (!empty)
        put_line(out);
    put(out, &bracket, 1);
}

void s117i_out_key(s117i_out *out, const char *key)
{
    put_before(out);
    put_quoted(out, key);
    put(out, ": ", 2);
    out->after_key = true;
}

void s117i_out_null(s117i_out *out)
{
    put_before(out);
    put(out, "null", 4);
}

void s117i_out_text(s117i_out *out, const char *text)
{
    if (!text) {
        s117i_out_null(out);
        return;
    }
    put_before(out);
    put_quoted(out, text);
}

void s117i_out_number(s117i_out *out, int64_t number)
{
    char digits[24];
    put_before(out);
    snprintf(digits, sizeof digits, "%lld", (long long)number);
    put(out, digits, strlen(digits));
}

/* Pounds as text: whoever reads it must not take them for a floating point number. */
void s117i_out_money(s117i_out *out, s117_money money)
{
    char text[32];
    if (money == S117_MONEY_UNKNOWN) {
        s117i_out_null(out);
        return;
    }
    const uint64_t pence = money < 0 ? (uint64_t)0 - (uint64_t)money : (uint64_t)money;
    snprintf(text, sizeof text, "%s%llu.%02u", money < 0 ? "-" : "", (unsigned long long)(pence / 100), (unsigned)(pence % 100));
    s117i_out_text(out, text);
}

void s117i_out_bool(s117i_out *out, bool value)
{
    put_before(out);
    put(out, value ? "true" : "false", value ? 4 : 5);
}

void s117i_out_date(s117i_out *out, s117_date earliest, s117_date latest)
{
    char text[DATE_BYTES] = "";
    s117i_out_text(out, s117_date_format(earliest, latest, text, sizeof text) > 0 ? text : NULL);
}

void s117i_out_member(s117i_out *out, const char *key, const char *text)
{
    s117i_out_key(out, key);
    s117i_out_text(out, text);
}

void s117i_out_texts(s117i_out *out, const char *key, const char *const *items, int32_t count)
{
    s117i_out_key(out, key);
    s117i_out_open(out, '[');
    for (int32_t i = 0; i < count; i++)
        s117i_out_text(out, items[i]);
    s117i_out_close(out, ']');
}

s117_status s117i_out_finish(s117i_out *out, char **ret_bytes, size_t *ret_length)
{
    put(out, "\n", 1);
    if (out->failed) {
        s117i_out_release(out->text, out->room);
        return S117_E_MEMORY;
    }
    *ret_bytes = out->text;
    if (ret_length)
        *ret_length = out->length;
    return S117_OK;
}
