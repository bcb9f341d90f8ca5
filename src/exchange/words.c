/* Differences, and the words for what is in them. */
#include "words.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

enum { LINE_BYTES = 2400 };

/* A piece that does not fit ends the phrase with an ellipsis. */
void s117i_say(s117i_phrase *p, const char *text)
{
    static const char more_to_come[] = "…";
    size_t length = strlen(text);
    if (p->used >= sizeof p->text)
        return;
    if (p->used + length + sizeof more_to_come > sizeof p->text) {
        memcpy(p->text + p->used, more_to_come, sizeof more_to_come);
        p->used = sizeof p->text;
        return;
    }
    memcpy(p->text + p->used, text, length + 1);
    p->used += length;
}

void s117i_differ(s117i_lines *lines, const char *format, ...)
{
    char line[LINE_BYTES];
    va_list list;
    va_start(list, format);
    vsnprintf(line, sizeof line, format, list);
    va_end(list);
    lines->count++;
    if (lines->used >= lines->size)
        return;
    int written = snprintf(lines->buffer + lines->used, lines->size - lines->used, "%s%s", lines->used > 0 ? "\n" : "", line);
    lines->used += (size_t)written;
}

/* ---- words ---- */

const char *s117i_code_or_none(s117_list list, int32_t code)
{
    const char *name = s117_code_name(list, code);
    return name ? name : "none";
}

static const char *body_name(const s117_case *kase, const char *code)
{
    const char *name = s117_engine_body_name(kase->engine, s117_engine_body_find(kase->engine, code));
    return name ? name : "not in the register";
}

s117i_phrase s117i_words_for_body(const s117_case *kase, const char *code)
{
    s117i_phrase p = {.used = 0};
    s117i_say(&p, code);
    s117i_say(&p, " (");
    s117i_say(&p, body_name(kase, code));
    s117i_say(&p, ")");
    return p;
}

s117i_phrase s117i_words_for_fact(const s117_case *kase, s117_fact fact)
{
    s117i_phrase p = {.used = 0};
    char number[24];
    const char *name = s117_case_fact_name(kase, fact);
    snprintf(number, sizeof number, "fact %d", (int)fact);
    s117i_say(&p, fact == 0 ? "none" : name && *name ? name : number);
    return p;
}

s117i_phrase s117i_words_for_date(s117_date earliest, s117_date latest)
{
    s117i_phrase p = {.used = 0};
    char text[S117I_DATE_BYTES] = "";
    s117i_say(&p, s117_date_format(earliest, latest, text, sizeof text) > 0 ? text : "none");
    return p;
}

s117i_phrase s117i_words_for_day(s117_date day)
{
    return day == S117_DATE_UNKNOWN ? (s117i_phrase){"none", 4} : s117i_words_for_date(day, day);
}

s117i_phrase s117i_words_for_money(s117_money money)
{
    s117i_phrase p = {.used = 0};
    char text[64] = "";
    s117_money_format(money, text, sizeof text);
    s117i_say(&p, text);
    return p;
}

const char *s117i_text_or_none(const char *text)
{
    return *text ? text : "none";
}
