#include "grammar.h"

#include <s117/json.h>
#include <string.h>

typedef struct text {
    const char *at, *end;
} text;

static bool take(text *t, char c)
{
    bool there = t->at < t->end && *t->at == c;
    t->at += there;
    return there;
}

static void skip_space(text *t)
{
    while (take(t, ' ') || take(t, '\t') || take(t, '\n') || take(t, '\r'))
        continue;
}

static bool take_word(text *t, const char *word)
{
    size_t length = strlen(word);
    if ((size_t)(t->end - t->at) < length || memcmp(t->at, word, length) != 0)
        return false;
    t->at += length;
    return true;
}

/* ---- numbers ---- */

static bool take_digits(text *t)
{
    const char *start = t->at;
    while (t->at < t->end && *t->at >= '0' && *t->at <= '9')
        t->at++;
    return t->at > start;
}

static bool take_number(text *t)
{
    take(t, '-');
    if (!take(t, '0') && !take_digits(t))
        return false;
    if (take(t, '.') && !take_digits(t))
        return false;
    if (!take(t, 'e') && !take(t, 'E'))
        return true;
    if (!take(t, '+'))
        take(t, '-');
    return take_digits(t);
}

/* ---- strings ---- */

/* After "\u". */
static bool take_unit(text *t, unsigned *ret_unit)
{
    static const char digits[] = "0123456789abcdefABCDEF";
    unsigned unit = 0;
    for (int i = 0; i < 4; i++) {
        const char *digit = t->at < t->end && *t->at ? strchr(digits, *t->at) : NULL;
        if (!digit)
            return false;
        unsigned value = (unsigned)(digit - digits);
        unit = unit * 16 + (value < 16 ? value : value - 6);
        t->at++;
    }
    *ret_unit = unit;
    return true;
}

/* After a backslash. Surrogates must come in pairs. */
static bool take_escape(text *t)
{
    unsigned first = 0, second = 0;
    if (t->at < t->end && *t->at && strchr("\"\\/bfnrt", *t->at)) {
        t->at++;
        return true;
    }
    if (!take(t, 'u') || !take_unit(t, &first))
        return false;
    if (first < 0xD800 || first > 0xDFFF)
        return true;
    return first < 0xDC00 && take(t, '\\') && take(t, 'u') && take_unit(t, &second) && second >= 0xDC00 && second <= 0xDFFF;
}

static bool take_string(text *t)
{
    if (!take(t, '"'))
        return false;
    while (!take(t, '"')) {
        if (t->at == t->end || (unsigned char)*t->at < 0x20)
            return false;
        if (!take(t, '\\'))
            t->at++;
        else if (!take_escape(t))
            return false;
    }
    return true;
}

/* ---- values ---- */

static bool take_scalar(text *t)
{
    if (t->at < t->end && *t->at == '"')
        return take_string(t);
    return take_word(t, "true") || take_word(t, "false") || take_word(t, "null") || take_number(t);
}

static bool take_key(text *t)
{
    if (!take_string(t))
        return false;
    skip_space(t);
    return take(t, ':');
}

/* Opens as many brackets as stand here, up to the first scalar or empty pair. */
static bool take_value(text *t, char *closing, int *level)
{
    for (;;) {
        skip_space(t);
        bool object = take(t, '{');
        if (!object && !take(t, '['))
            return *level > 0 && take_scalar(t);
        if (*level == S117_CASE_DEPTH_MAX)
            return false;
        skip_space(t);
        if (take(t, object ? '}' : ']'))
            return true;
        closing[(*level)++] = object ? '}' : ']';
        if (object && !take_key(t))
            return false;
    }
}

bool s117i_is_json(const char *bytes, size_t length)
{
    text t = {bytes, bytes + length};
    char closing[S117_CASE_DEPTH_MAX];
    int level = 0;
    if (!take_value(&t, closing, &level))
        return false;
    while (level > 0) {
        skip_space(&t);
        if (take(&t, closing[level - 1])) {
            level--;
            continue;
        }
        if (!take(&t, ','))
            return false;
        skip_space(&t);
        if (closing[level - 1] == '}' && !take_key(&t))
            return false;
        if (!take_value(&t, closing, &level))
            return false;
    }
    skip_space(&t);
    return t.at == t.end;
}
