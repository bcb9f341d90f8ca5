/* Writing JSON: two spaces a level, every member and item on a line of its own, LF, nothing but ASCII escaped that must be.
 * Memory comes from where Jansson gets its own (the C library's malloc, unless the host told Jansson otherwise). */
#ifndef S117I_EXCHANGE_OUT_H
#define S117I_EXCHANGE_OUT_H

#include <s117/money.h>
#include <stdbool.h>

typedef struct s117i_out {
    char *text; /* NUL-terminated once anything is written */
    size_t length, room;
    int32_t level;
    uint32_t started; /* bit n: level n has a member or item already */
    bool after_key, failed; /* failed: out of memory; later calls do nothing */
} s117i_out;

void *s117i_out_allocate(size_t bytes); /* zeroed; bytes > 0 */
void s117i_out_release(void *memory, size_t bytes); /* wipes; NULL is fine */

void s117i_out_open(s117i_out *out, char bracket); /* '{' or '[' */
void s117i_out_close(s117i_out *out, char bracket);
void s117i_out_key(s117i_out *out, const char *key);
void s117i_out_text(s117i_out *out, const char *text); /* NULL writes null */
void s117i_out_number(s117i_out *out, int64_t number);
void s117i_out_money(s117i_out *out, s117_money money); /* "1234.56"; null if not known */
void s117i_out_bool(s117i_out *out, bool value);
void s117i_out_null(s117i_out *out);
void s117i_out_date(s117i_out *out, s117_date earliest, s117_date latest); /* null if there is no text for it */
void s117i_out_texts(s117i_out *out, const char *key, const char *const *items, int32_t count);

/* A member in one call. */
void s117i_out_member(s117i_out *out, const char *key, const char *text);

/* Ends the text with a line end and hands it over; frees it if memory ran out. */
s117_status s117i_out_finish(s117i_out *out, char **ret_bytes, size_t *ret_length);

#endif
