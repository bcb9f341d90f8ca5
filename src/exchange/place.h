/* Where things stand in the text of a case file: checks before parsing, lines and columns for errors.
 * Jansson does not keep the position of a value; on an error its place is found by walking the tokens again. */
#ifndef S117I_EXCHANGE_PLACE_H
#define S117I_EXCHANGE_PLACE_H

#include <s117/base.h>
#include <stdbool.h>

/* What a check before parsing may find. */
enum { S117I_TEXT_FINE, S117I_TEXT_BOM, S117I_TEXT_NOT_UTF8, S117I_TEXT_NUL, S117I_TEXT_TOO_DEEP };

/* UTF-8, no byte order mark, no NUL byte, nested at most `depth` deep. */
int32_t s117i_place_check(const char *bytes, size_t length, int32_t depth, size_t *ret_offset);

/* Line and column (in bytes), both from 1. */
void s117i_place_line(const char *bytes, size_t offset, int32_t *ret_line, int32_t *ret_column);

/* Start of the token that holds the byte before `position`, where a parser stopped; `length` at the end of the text. */
size_t s117i_place_token(const char *bytes, size_t length, size_t position);

/* One step down into a value: the nth member of an object, or the nth item of an array. */
typedef struct s117i_hop {
    size_t index;
    bool member;
} s117i_hop;

/* Offset of a value in a text that is known to be JSON; of its key if `key` and the last hop is into an object. */
size_t s117i_place_find(const char *bytes, size_t length, const s117i_hop *hops, int32_t count, bool key);

#endif
