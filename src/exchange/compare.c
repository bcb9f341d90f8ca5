#include "compare.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

enum { NAMES_BYTES = 1024, DATE_BYTES = 64, LINE_BYTES = 2400 };

typedef struct phrase {
    char text[NAMES_BYTES];
    size_t used;
} phrase;

/* A piece that does not fit ends the phrase with an ellipsis. */
static void say(phrase *p, const char *text)
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

#if defined(__GNUC__)
__attribute__((format(printf, 2, 3)))
#endif
static void differ(s117i_lines *lines, const char *format, ...)
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

static const char *code_or_none(s117_list list, int32_t code)
{
    const char *name = s117_code_name(list, code);
    return name ? name : "none";
}

static const char *body_name(const s117_case *kase, const char *code)
{
    const char *name = s117_engine_body_name(kase->engine, s117_engine_body_find(kase->engine, code));
    return name ? name : "not in the register";
}

static phrase body_words(const s117_case *kase, const char *code)
{
    phrase p = {.used = 0};
    say(&p, code);
    say(&p, " (");
    say(&p, body_name(kase, code));
    say(&p, ")");
    return p;
}

static phrase fact_words(const s117_case *kase, s117_fact fact)
{
    phrase p = {.used = 0};
    char number[24];
    const char *name = s117_case_fact_name(kase, fact);
    snprintf(number, sizeof number, "fact %d", (int)fact);
    say(&p, fact == 0 ? "none" : name && *name ? name : number);
    return p;
}

static phrase date_words(s117_date earliest, s117_date latest)
{
    phrase p = {.used = 0};
    char text[DATE_BYTES] = "";
    say(&p, s117_date_format(earliest, latest, text, sizeof text) > 0 ? text : "none");
    return p;
}

static phrase day_words(s117_date day)
{
    return day == S117_DATE_UNKNOWN ? (phrase){"none", 4} : date_words(day, day);
}

/* ---- council, NHS body, payer ---- */

static void say_body(phrase *p, const s117_case *kase, const char *code, bool first)
{
    phrase body = body_words(kase, code);
    say(p, first ? "" : ", ");
    say(p, body.text);
}

static void say_state(phrase *p, int32_t state, int32_t count)
{
    if (state == S117I_NO_BODY)
        say(p, "none");
    if (state == S117I_ANY_BODY)
        say(p, count > 0 ? "undetermined: " : "undetermined");
}

static phrase came_words(const s117_case *kase, const s117i_came *came)
{
    phrase p = {.used = 0};
    say_state(&p, came->state, came->count);
    for (int32_t i = 0; i < came->count; i++)
        say_body(&p, kase, s117i_came_code(came, i), i == 0);
    return p;
}

static phrase expected_words(const s117_case *kase, const s117i_expect_body *expect)
{
    phrase p = {.used = 0};
    say_state(&p, expect->state, expect->codes.count);
    for (int32_t i = 0; i < expect->codes.count; i++)
        say_body(&p, kase, expect->codes.items[i], i == 0);
    return p;
}

/* The same codes, in any order. */
static bool same_codes(const s117i_texts *codes, const s117i_came *came)
{
    for (int32_t i = 0; i < codes->count; i++) {
        bool there = false;
        for (int32_t j = 0; j < came->count && !there; j++)
            there = strcmp(codes->items[i], s117i_came_code(came, j)) == 0;
        if (!there)
            return false;
    }
    return codes->count == came->count;
}

static void compare_body(const s117_case *kase, const char *where, const s117i_expect_body *expect, const s117i_came *came,
                         s117i_lines *lines)
{
    if (expect->state == S117I_NOT_GIVEN)
        return;
    bool codes_matter = expect->state != S117I_NO_BODY && !expect->any;
    if (expect->state == came->state && (!codes_matter || same_codes(&expect->codes, came)))
        return;
    phrase wanted = expected_words(kase, expect), found = came_words(kase, came);
    differ(lines, "%s%s: expected %s, came %s", where, came->side->key, wanted.text, found.text);
}

/* ---- the parts of an answer ---- */

static void compare_code(const char *what, s117_list list, int32_t expected, int32_t came, s117i_lines *lines)
{
    if (expected != S117I_NOT_GIVEN && expected != came)
        differ(lines, "%s: expected %s, came %s", what, code_or_none(list, expected), code_or_none(list, came));
}

static void compare_since(const s117i_expect *expect, const s117_determination *d, s117i_lines *lines)
{
    s117_date earliest = S117_DATE_UNKNOWN, latest = S117_DATE_UNKNOWN;
    s117_determination_since(d, &earliest, &latest);
    if (!expect->has_since || (earliest == expect->since_earliest && latest == expect->since_latest))
        return;
    phrase wanted = date_words(expect->since_earliest, expect->since_latest), came = date_words(earliest, latest);
    differ(lines, "since: expected %s, came %s", wanted.text, came.text);
}

static void compare_order(const s117_case *kase, const s117i_expect *expect, const s117_determination *d, s117i_lines *lines)
{
    if (!expect->has_order || expect->order == s117_determination_order(d))
        return;
    phrase wanted = fact_words(kase, expect->order), came = fact_words(kase, s117_determination_order(d));
    differ(lines, "order: expected %s, came %s", wanted.text, came.text);
}

static int32_t find_ending(const s117_determination *d, s117_fact fact)
{
    for (int32_t i = 0; i < s117_determination_ending_count(d); i++)
        if (s117_determination_ending_fact(d, i) == fact)
            return i;
    return -1;
}

static bool breaks(const s117_determination *d, int32_t ending, const char *rule)
{
    for (int32_t i = 0; i < s117_determination_ending_rule_count(d, ending); i++)
        if (strcmp(s117_determination_ending_rule(d, ending, i), rule) == 0)
            return true;
    return false;
}

static void compare_ending(const s117_case *kase, const s117i_expect_ending *expect, const s117_determination *d,
                           s117i_lines *lines)
{
    phrase name = fact_words(kase, expect->fact);
    int32_t at = find_ending(d, expect->fact);
    if (at < 0) {
        differ(lines, "ending %s: expected, but the answer has none by this fact", name.text);
        return;
    }
    s117_verdict came = s117_determination_ending_verdict(d, at);
    if (expect->verdict != S117I_NOT_GIVEN && expect->verdict != came)
        differ(lines, "ending %s: expected %s, came %s", name.text, code_or_none(S117_LIST_VERDICT, expect->verdict),
               code_or_none(S117_LIST_VERDICT, came));
    for (int32_t i = 0; i < expect->breaks.count; i++)
        if (!breaks(d, at, expect->breaks.items[i]))
            differ(lines, "ending %s: expected to break %s, but does not", name.text, expect->breaks.items[i]);
    if (expect->breaks.given && expect->breaks.count == 0)
        for (int32_t i = 0; i < s117_determination_ending_rule_count(d, at); i++)
            differ(lines, "ending %s: expected to break no rule, breaks %s", name.text, s117_determination_ending_rule(d, at, i));
}

static void compare_endings(const s117_case *kase, const s117i_expect *expect, const s117_determination *d, s117i_lines *lines)
{
    for (int32_t i = 0; i < expect->ending_count; i++)
        compare_ending(kase, &expect->endings[i], d, lines);
    if (expect->has_endings && expect->ending_count == 0 && s117_determination_ending_count(d) > 0)
        differ(lines, "endings: expected none, came %d", (int)s117_determination_ending_count(d));
}

static bool has_reason(const s117_determination *d, const char *rule)
{
    for (int32_t i = 0; i < s117_determination_reason_count(d); i++)
        if (strcmp(s117_determination_reason_rule(d, i), rule) == 0)
            return true;
    return false;
}

static void compare_reasons(const s117i_expect *expect, const s117_determination *d, s117i_lines *lines)
{
    for (int32_t i = 0; i < expect->reasons.count; i++)
        if (!has_reason(d, expect->reasons.items[i]))
            differ(lines, "reasons: expected %s, did not come", expect->reasons.items[i]);
    for (int32_t i = 0; i < expect->not_reasons.count; i++)
        if (has_reason(d, expect->not_reasons.items[i]))
            differ(lines, "reasons: %s came, expected not to", expect->not_reasons.items[i]);
}

static const char *text_or_none(const char *text)
{
    return *text ? text : "none";
}

/* The rule and the day that made it this body. */
static void compare_basis(const s117i_side *side, const s117i_expect_basis *expect, const s117_determination *d, s117i_lines *lines)
{
    if (expect->has_rule && strcmp(expect->rule, side->rule(d)) != 0)
        differ(lines, "%s: expected %s, came %s", side->rule_key, text_or_none(expect->rule), text_or_none(side->rule(d)));
    if (!expect->has_fixed || expect->fixed_on == side->fixed_on(d))
        return;
    phrase wanted = day_words(expect->fixed_on), came = day_words(side->fixed_on(d));
    differ(lines, "%s: expected %s, came %s", side->fixed_key, wanted.text, came.text);
}

/* ---- contested points ---- */

/* Without a reading in the expectation, the first entry of the point is meant. */
static int32_t find_contested(const s117_determination *d, const s117i_expect_contested *expect)
{
    for (int32_t i = 0; i < s117_determination_contested_count(d); i++) {
        char reading = s117_determination_contested_reading(d, i);
        if (strcmp(s117_determination_contested_point(d, i), expect->point) == 0 &&
            (expect->reading == 0 || expect->reading == reading))
            return i;
    }
    return -1;
}

/* Where the state of a side is not told, a body that is not told is none or one of several. */
static void compare_contested_body(const s117_case *kase, const s117i_expect_contested *expect, int32_t side,
                                   const s117_determination *d, int32_t at, s117i_lines *lines)
{
    const s117i_side *of = &s117i_sides[side];
    const s117i_expect_body *body = &expect->bodies[side];
    const char *code = of->contested_code(d, at);
    const int32_t state = of->contested_state ? of->contested_state(d, at) : code ? S117I_ONE_BODY : S117I_NO_BODY;
    bool same = body->state == state;
    if (same && state == S117I_ONE_BODY)
        same = code && strcmp(code, body->codes.items[0]) == 0;
    if (same || body->state == S117I_NOT_GIVEN)
        return;
    phrase wanted = expected_words(kase, body), came = {.used = 0};
    if (code)
        came = body_words(kase, code);
    else
        say(&came, code_or_none(S117_LIST_COUNCIL, state));
    differ(lines, "contested %s: %s: expected %s, came %s", expect->point, of->key, wanted.text, came.text);
}

static void compare_contested(const s117_case *kase, const s117i_expect *expect, const s117_determination *d, s117i_lines *lines)
{
    for (int32_t i = 0; i < expect->contested_count; i++) {
        const s117i_expect_contested *contested = &expect->contested[i];
        int32_t at = find_contested(d, contested);
        if (at < 0) {
            differ(lines, "contested %s: expected, did not come", contested->point);
            continue;
        }
        s117_duty duty = s117_determination_contested_duty(d, at);
        if (contested->duty != S117I_NOT_GIVEN && contested->duty != duty)
            differ(lines, "contested %s: duty: expected %s, came %s", contested->point,
                   code_or_none(S117_LIST_DUTY, contested->duty), code_or_none(S117_LIST_DUTY, duty));
        for (int32_t side = 0; side < S117I_SIDES; side++)
            compare_contested_body(kase, contested, side, d, at, lines);
    }
    if (expect->has_contested && expect->contested_count == 0)
        for (int32_t i = 0; i < s117_determination_contested_count(d); i++)
            differ(lines, "contested: expected none, came %s", s117_determination_contested_point(d, i));
}

/* ---- missing facts and findings ---- */

typedef int32_t count_of(const s117_determination *d);
typedef int32_t code_of(const s117_determination *d, int32_t index);

static void compare_codes(const char *what, s117_list list, const s117i_codes *expect, const s117_determination *d,
                          count_of *count, code_of *code, s117i_lines *lines)
{
    for (int32_t i = 0; i < expect->count; i++) {
        bool there = false;
        for (int32_t j = 0; j < count(d) && !there; j++)
            there = code(d, j) == expect->items[i];
        if (!there)
            differ(lines, "%s: expected %s, did not come", what, code_or_none(list, expect->items[i]));
    }
    if (expect->given && expect->count == 0)
        for (int32_t j = 0; j < count(d); j++)
            differ(lines, "%s: expected none, came %s", what, code_or_none(list, code(d, j)));
}

void s117i_compare_answer(const s117_case *kase, const s117i_expect *expect, const s117_determination *d, s117i_lines *lines)
{
    compare_code("duty", S117_LIST_DUTY, expect->duty, s117_determination_duty(d), lines);
    compare_since(expect, d, lines);
    compare_order(kase, expect, d, lines);
    for (int32_t side = 0; side < S117I_SIDES; side++) {
        const s117i_came came = s117i_came_in_answer(side, d);
        compare_body(kase, "", &expect->bodies[side], &came, lines);
        compare_basis(&s117i_sides[side], &expect->bases[side], d, lines);
    }
    compare_code("decider", S117_LIST_DECIDER, expect->decider, s117_determination_decider(d), lines);
    compare_endings(kase, expect, d, lines);
    compare_reasons(expect, d, lines);
    compare_contested(kase, expect, d, lines);
    compare_codes("missing", S117_LIST_MISSING, &expect->missing, d, s117_determination_missing_count,
                  s117_determination_missing_code, lines);
    compare_codes("findings", S117_LIST_FINDING, &expect->findings, d, s117_determination_finding_count,
                  s117_determination_finding_code, lines);
}

void s117i_compare_history(const s117_case *kase, const s117_history *history, s117i_lines *lines)
{
    for (int32_t i = 0; i < kase->day_count; i++) {
        const s117i_case_day *day = &kase->days[i];
        const int32_t spell = s117_history_find(history, day->on);
        char date[DATE_BYTES] = "", where[DATE_BYTES + 16];
        s117_date_format(day->on, day->on, date, sizeof date);
        if (day->duty != S117I_NOT_GIVEN && day->duty != s117_history_duty(history, spell))
            differ(lines, "history on %s: duty: expected %s, came %s", date, code_or_none(S117_LIST_DUTY, day->duty),
                   code_or_none(S117_LIST_DUTY, s117_history_duty(history, spell)));
        snprintf(where, sizeof where, "history on %s: ", date);
        for (int32_t side = 0; side < S117I_SIDES; side++) {
            const s117i_came came = s117i_came_in_spell(side, history, spell);
            compare_body(kase, where, &day->bodies[side], &came, lines);
        }
    }
}
