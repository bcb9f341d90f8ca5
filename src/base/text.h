/* Text: UTF-8 checks, body codes, and writing into a caller's buffer by the snprintf rule. */
#ifndef S117I_TEXT_H
#define S117I_TEXT_H

#include <s117/base.h>
#include <stdbool.h>
#include <string.h>

#define S117I_CODE_MAX 15

/* Well-formed UTF-8 without control characters (C0, DEL, C1), at most `most` bytes. */
s117_status s117i_check_text(const char *text, size_t most, size_t *ret_length);
/* 1 to `most` of A-Z a-z 0-9 - _ . */
bool s117i_is_code(const char *text, size_t most);
bool s117i_is_body_code(const char *text);

/* FNV-1a, 32 bits, of a code. */
uint32_t s117i_hash(const char *code);

/* Counts every byte, writes what fits, keeps room for the NUL. */
typedef struct s117i_writer {
    char *buffer;
    size_t size;   /* of buffer; 0: count only */
    size_t length; /* of the whole text so far */
} s117i_writer;

void s117i_write_part(s117i_writer *writer, const char *bytes);

/* Inline: most of what is written is a constant, whose length the compiler knows. */
static inline void s117i_write_bytes(s117i_writer *writer, const char *bytes, size_t length)
{
    if (writer->length + length < writer->size) {
        memcpy(writer->buffer + writer->length, bytes, length);
    } else {
        s117i_write_part(writer, bytes);
    }
    writer->length += length;
}

/* NULL writes nothing. */
static inline void s117i_write(s117i_writer *writer, const char *text)
{
    if (text != NULL) {
        s117i_write_bytes(writer, text, strlen(text));
    }
}
static inline char s117i_capital(char c)
{
    return c >= 'a' && c <= 'z' ? (char)(c - 'a' + 'A') : c;
}
void s117i_write_capital(s117i_writer *writer, const char *text); /* the first letter, if a to z, as a capital */
void s117i_write_number(s117i_writer *writer, int64_t number);
size_t s117i_write_end(s117i_writer *writer);             /* puts the NUL; returns length */

#endif
