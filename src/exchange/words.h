/* Lines that say how an answer differs from what is expected, and the words for what is in them. */
#ifndef S117I_EXCHANGE_WORDS_H
#define S117I_EXCHANGE_WORDS_H

#include "case.h"

enum { S117I_NAMES_BYTES = 1024, S117I_DATE_BYTES = 64 };

/* Lines in the caller's buffer; what does not fit is cut. */
typedef struct s117i_lines {
    char *buffer;
    size_t size, used;
    int32_t count; /* of all lines, also those cut */
} s117i_lines;

#if defined(__GNUC__)
__attribute__((format(printf, 2, 3)))
#endif
void s117i_differ(s117i_lines *lines, const char *format, ...);

typedef struct s117i_phrase {
    char text[S117I_NAMES_BYTES];
    size_t used;
} s117i_phrase;

void s117i_say(s117i_phrase *phrase, const char *text); /* a piece that does not fit ends the phrase with an ellipsis */

const char *s117i_text_or_none(const char *text);
const char *s117i_code_or_none(s117_list list, int32_t code);
s117i_phrase s117i_words_for_body(const s117_case *kase, const char *code);
s117i_phrase s117i_words_for_fact(const s117_case *kase, s117_fact fact);
s117i_phrase s117i_words_for_date(s117_date earliest, s117_date latest);
s117i_phrase s117i_words_for_day(s117_date day); /* none: S117_DATE_UNKNOWN */
s117i_phrase s117i_words_for_money(s117_money money);

#endif
