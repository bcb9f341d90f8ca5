#include "place.h"

#include <string.h>

/* Bytes of the UTF-8 sequence at `at`, 0 if it is not one (RFC 3629: no overlong forms, no surrogates, up to U+10FFFF). */
static size_t sequence(const unsigned char *at, size_t left)
{
    unsigned char lead = at[0];
    if (lead < 0x80) return 1;
    size_t need = lead >= 0xC2 && lead <= 0xDF ? 2 : lead >= 0xE0 && lead <= 0xEF ? 3 : lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
    if (need == 0 || need > left) return 0;
    for (size_t i = 1; i < need; i++)
        if ((at[i] & 0xC0) != 0x80) return 0;
    if (lead == 0xE0 && at[1] < 0xA0) return 0;
    if (lead == 0xED && at[1] > 0x9F) return 0;
    if (lead == 0xF0 && at[1] < 0x90) return 0;
    if (lead == 0xF4 && at[1] > 0x8F) return 0;
    return need;
}

int32_t s117i_place_check(const char *bytes, size_t length, int32_t depth, size_t *ret_offset)
{
    bool in_string = false;
    int32_t level = 0;
    *ret_offset = 0;
    if (length >= 3 && memcmp(bytes, "\xEF\xBB\xBF", 3) == 0) return S117I_TEXT_BOM;
    for (size_t at = 0; at < length;) {
        char c = bytes[at];
        size_t step = sequence((const unsigned char *)bytes + at, length - at);
        *ret_offset = at;
        if (step == 0) return S117I_TEXT_NOT_UTF8;
        if (c == '\0') return S117I_TEXT_NUL;
        if (in_string && c == '\\' && at + 1 < length && (bytes[at + 1] == '"' || bytes[at + 1] == '\\')) step = 2;
        else if (c == '"') in_string = !in_string;
        else if (!in_string && (c == '{' || c == '[')) level++;
        else if (!in_string && (c == '}' || c == ']')) level--;
        if (level > depth) return S117I_TEXT_TOO_DEEP;
        at += step;
    }
    return S117I_TEXT_FINE;
}

void s117i_place_line(const char *bytes, size_t offset, int32_t *ret_line, int32_t *ret_column)
{
    int32_t line = 1;
    size_t start = 0;
    for (size_t i = 0; i < offset; i++) {
        if (bytes[i] != '\n') continue;
        line++;
        start = i + 1;
    }
    *ret_line = line;
    *ret_column = (int32_t)(offset - start) + 1;
}

static size_t skip_space(const char *bytes, size_t length, size_t at)
{
    while (at < length && (bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\n' || bytes[at] == '\r')) at++;
    return at;
}

static bool is_mark(char c)
{
    return c == '{' || c == '}' || c == '[' || c == ']' || c == ',' || c == ':';
}

/* First byte after the token that starts at `at`. */
static size_t token_end(const char *bytes, size_t length, size_t at)
{
    if (is_mark(bytes[at])) return at + 1;
    if (bytes[at] == '"') {
        for (at++; at < length && bytes[at] != '"'; at++)
            if (bytes[at] == '\\') at++;
        return at < length ? at + 1 : length;
    }
    while (at < length && !is_mark(bytes[at]) && bytes[at] != '"' && skip_space(bytes, length, at) == at) at++;
    return at;
}

size_t s117i_place_token(const char *bytes, size_t length, size_t position)
{
    size_t at = skip_space(bytes, length, 0);
    while (at < length) {
        size_t end = token_end(bytes, length, at);
        if (end >= position) return at;
        at = skip_space(bytes, length, end);
    }
    return length;
}

/* First byte after the value that starts at `at`, in a text known to be JSON. */
static size_t value_end(const char *bytes, size_t length, size_t at)
{
    int32_t level = 0;
    do {
        at = skip_space(bytes, length, at);
        if (bytes[at] == '{' || bytes[at] == '[') level++;
        if (bytes[at] == '}' || bytes[at] == ']') level--;
        at = token_end(bytes, length, at);
    } while (level > 0);
    return at;
}

/* Past the mark (comma, colon, opening bracket) that comes next. */
static size_t past_mark(const char *bytes, size_t length, size_t at)
{
    return skip_space(bytes, length, skip_space(bytes, length, at) + 1);
}

size_t s117i_place_find(const char *bytes, size_t length, const s117i_hop *hops, int32_t count, bool key)
{
    size_t at = skip_space(bytes, length, 0);
    for (int32_t hop = 0; hop < count; hop++) {
        at = past_mark(bytes, length, at);
        for (size_t i = 0; i < hops[hop].index; i++) {
            if (hops[hop].member) at = past_mark(bytes, length, token_end(bytes, length, at));
            at = past_mark(bytes, length, value_end(bytes, length, at));
        }
        if (!hops[hop].member || (key && hop + 1 == count)) continue;
        at = past_mark(bytes, length, token_end(bytes, length, at));
    }
    return at;
}
