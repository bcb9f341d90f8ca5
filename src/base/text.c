/* Text: checks, and writing into a caller's buffer. */
#include "text.h"

#include <string.h>

/* Length of the UTF-8 character at `at`; 0 if it is not well formed (Unicode 15, table 3-7) or is a control character.
 * Reads no byte after a NUL: a NUL is no continuation byte. */
static size_t character_length(const unsigned char *at)
{
    unsigned char lead = at[0];
    unsigned char low = 0x80, high = 0xbf; /* what the second byte may be */
    size_t length;

    if (lead < 0x80) {
        return lead >= 0x20 && lead != 0x7f;
    }
    if (lead < 0xc2 || lead > 0xf4) {
        return 0;
    }
    length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    switch (lead) {
    case 0xc2: low = 0xa0; break;  /* below: C1 controls */
    case 0xe0: low = 0xa0; break;  /* below: could be shorter */
    case 0xed: high = 0x9f; break; /* above: surrogates */
    case 0xf0: low = 0x90; break;  /* below: could be shorter */
    case 0xf4: high = 0x8f; break; /* above: beyond U+10FFFF */
    default: break;
    }
    if (at[1] < low || at[1] > high) {
        return 0;
    }
    for (size_t i = 2; i < length; i++) {
        if ((at[i] & 0xc0) != 0x80) {
            return 0;
        }
    }
    return length;
}

s117_status s117i_check_text(const char *text, size_t most, size_t *ret_length)
{
    size_t length = 0;

    if (text == NULL) {
        return S117_E_NULL;
    }
    while (text[length] != '\0') {
        if (length >= most) {
            return S117_E_TOO_LONG;
        }
        size_t step = character_length((const unsigned char *)text + length);
        if (step == 0) {
            return S117_E_TEXT;
        }
        length += step;
    }
    if (length > most) {
        return S117_E_TOO_LONG;
    }
    if (ret_length != NULL) {
        *ret_length = length;
    }
    return S117_OK;
}

static bool is_code_character(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
}

bool s117i_is_code(const char *text, size_t most)
{
    size_t length = 0;

    if (text == NULL) {
        return false;
    }
    while (text[length] != '\0') {
        if (length == most || !is_code_character(text[length])) {
            return false;
        }
        length++;
    }
    return length > 0;
}

bool s117i_is_body_code(const char *text) { return s117i_is_code(text, S117I_CODE_MAX); }

uint32_t s117i_hash(const char *code)
{
    uint32_t hash = 2166136261u;

    for (; *code != '\0'; code++) {
        hash = (hash ^ (unsigned char)*code) * 16777619u;
    }
    return hash;
}

/* What fits of a text that is too long for what is left. */
void s117i_write_part(s117i_writer *writer, const char *bytes)
{
    if (writer->length + 1 < writer->size) {
        memcpy(writer->buffer + writer->length, bytes, writer->size - writer->length - 1);
    }
}

void s117i_write_capital(s117i_writer *writer, const char *text)
{
    char first = s117i_capital(text[0]);
    if (first == 0)
        return;
    s117i_write_bytes(writer, &first, 1);
    s117i_write(writer, text + 1);
}

void s117i_write_number(s117i_writer *writer, int64_t number)
{
    char digits[20]; /* -9223372036854775808 has 20 characters */
    size_t first = sizeof digits;
    uint64_t rest = number < 0 ? 0 - (uint64_t)number : (uint64_t)number;

    do {
        digits[--first] = (char)('0' + rest % 10);
        rest /= 10;
    } while (rest > 0);
    if (number < 0) {
        digits[--first] = '-';
    }
    s117i_write_bytes(writer, digits + first, sizeof digits - first);
}

size_t s117i_write_end(s117i_writer *writer)
{
    if (writer->size > 0) {
        writer->buffer[writer->length < writer->size ? writer->length : writer->size - 1] = '\0';
    }
    return writer->length;
}
