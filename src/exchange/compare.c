#include "compare.h"

#include <stdio.h>
#include <string.h>

/* ---- council, NHS body, payer ---- */

static void say_body(s117i_phrase *p, const s117_case *kase, const char *code, bool first)
{
    s117i_phrase body = s117i_words_for_body(kase, code);
    s117i_say(p, first ? "" : ", ");
    s117i_say(p, body.text);
}

static void say_state(s117i_phrase *p, int32_t state, int32_t count)
{
    if (state == S117I_NO_BODY)
        s117i_say(p, "none");
    if (state == S117I_ANY_BODY)
        s117i_say(p, count > 0 ? "undetermined: " : "undetermined");
}

static s117i_phrase came_words(const s117_case *kase, const s117i_came *came)
{
    s117i_phrase p = {.used = 0};
    say_state(&p, came->state, came->count);
    for (int32_t i = 0; i < came->count; i++)
        say_body(&p, kase, s117i_came_code(came, i), i == 0);
    return p;
}

static s117i_phrase expected_words(const s117_case *kase, const s117i_expect_body *expect)
{
    s117i_phrase p = {.used = 0};
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
    s117i_phrase wanted = expected_words(kase, expect), found = came_words(kase, came);
    s117i_differ(lines, "%s%s: expected %s, came %s", where, came->side->key, wanted.text, found.text);
}

/* ---- the parts of an answer ---- */

static void compare_code(const char *what, s117_list list, int32_t expected, int32_t came, s117i_lines *lines)
{
    if (expected != S117I_NOT_GIVEN && expected != came)
        s117i_differ(lines, "%s: expected %s, came %s", what, s117i_code_or_none(list, expected), s117i_code_or_none(list, came));
}

static void compare_since(const s117i_expect *expect, const s117_determination *d, s117i_lines *lines)
{
    s117_date earliest = S117_DATE_UNKNOWN, latest = S117_DATE_UNKNOWN;
    s117_determination_since(d, &earliest, &latest);
    if (!expect->has_since || (earliest == expect->since_earliest && latest == expect->since_latest))
        return;
    s117i_phrase wanted = s117i_words_for_date(expect->since_earliest, expect->since_latest), came = s117i_words_for_date(earliest, latest);
    s117i_differ(lines, "since: expected %s, came %s", wanted.text, came.text);
}

static void compare_order(const s117_case *kase, const s117i_expect *expect, const s117_determination *d, s117i_lines *lines)
{
    if (!expect->has_order || expect->order == s117_determination_order(d))
        return;
    s117i_phrase wanted = s117i_words_for_fact(kase, expect->order), came = s117i_words_for_fact(kase, s117_determination_order(d));
    s117i_differ(lines, "order: expected %s, came %s", wanted.text, came.text);
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
    s117i_phrase name = s117i_words_for_fact(kase, expect->fact);
    int32_t at = find_ending(d, expect->fact);
    if (at < 0) {
        s117i_differ(lines, "ending %s: expected, but the answer has none by this fact", name.text);
        return;
    }
    s117_verdict came = s117_determination_ending_verdict(d, at);
    if (expect->verdict != S117I_NOT_GIVEN && expect->verdict != came)
        s117i_differ(lines, "ending %s: expected %s, came %s", name.text, s117i_code_or_none(S117_LIST_VERDICT, expect->verdict),
               s117i_code_or_none(S117_LIST_VERDICT, came));
    for (int32_t i = 0; i < expect->breaks.count; i++)
        if (!breaks(d, at, expect->breaks.items[i]))
            s117i_differ(lines, "ending %s: expected to break %s, but does not", name.text, expect->breaks.items[i]);
    if (expect->breaks.given && expect->breaks.count == 0)
        for (int32_t i = 0; i < s117_determination_ending_rule_count(d, at); i++)
            s117i_differ(lines, "ending %s: expected to break no rule, breaks %s", name.text, s117_determination_ending_rule(d, at, i));
}

static void compare_endings(const s117_case *kase, const s117i_expect *expect, const s117_determination *d, s117i_lines *lines)
{
    for (int32_t i = 0; i < expect->ending_count; i++)
        compare_ending(kase, &expect->endings[i], d, lines);
    if (expect->has_endings && expect->ending_count == 0 && s117_determination_ending_count(d) > 0)
        s117i_differ(lines, "endings: expected none, came %d", (int)s117_determination_ending_count(d));
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
            s117i_differ(lines, "reasons: expected %s, did not come", expect->reasons.items[i]);
    for (int32_t i = 0; i < expect->not_reasons.count; i++)
        if (has_reason(d, expect->not_reasons.items[i]))
            s117i_differ(lines, "reasons: %s came, expected not to", expect->not_reasons.items[i]);
}

/* The rule and the day that made it this body. */
static void compare_basis(const s117i_side *side, const s117i_expect_basis *expect, const s117_determination *d, s117i_lines *lines)
{
    if (expect->has_rule && strcmp(expect->rule, side->rule(d)) != 0)
        s117i_differ(lines, "%s: expected %s, came %s", side->rule_key, s117i_text_or_none(expect->rule), s117i_text_or_none(side->rule(d)));
    if (!expect->has_fixed || expect->fixed_on == side->fixed_on(d))
        return;
    s117i_phrase wanted = s117i_words_for_day(expect->fixed_on), came = s117i_words_for_day(side->fixed_on(d));
    s117i_differ(lines, "%s: expected %s, came %s", side->fixed_key, wanted.text, came.text);
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
    s117i_phrase wanted = expected_words(kase, body), came = {.used = 0};
    if (code)
        came = s117i_words_for_body(kase, code);
    else
        s117i_say(&came, s117i_code_or_none(S117_LIST_COUNCIL, state));
    s117i_differ(lines, "contested %s: %s: expected %s, came %s", expect->point, of->key, wanted.text, came.text);
}

static void compare_contested(const s117_case *kase, const s117i_expect *expect, const s117_determination *d, s117i_lines *lines)
{
    for (int32_t i = 0; i < expect->contested_count; i++) {
        const s117i_expect_contested *contested = &expect->contested[i];
        int32_t at = find_contested(d, contested);
        if (at < 0) {
            s117i_differ(lines, "contested %s: expected, did not come", contested->point);
            continue;
        }
        s117_duty duty = s117_determination_contested_duty(d, at);
        if (contested->duty != S117I_NOT_GIVEN && contested->duty != duty)
            s117i_differ(lines, "contested %s: duty: expected %s, came %s", contested->point,
                   s117i_code_or_none(S117_LIST_DUTY, contested->duty), s117i_code_or_none(S117_LIST_DUTY, duty));
        for (int32_t side = 0; side < S117I_SIDES; side++)
            compare_contested_body(kase, contested, side, d, at, lines);
    }
    if (expect->has_contested && expect->contested_count == 0)
        for (int32_t i = 0; i < s117_determination_contested_count(d); i++)
            s117i_differ(lines, "contested: expected none, came %s", s117_determination_contested_point(d, i));
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
            s117i_differ(lines, "%s: expected %s, did not come", what, s117i_code_or_none(list, expect->items[i]));
    }
    if (expect->given && expect->count == 0)
        for (int32_t j = 0; j < count(d); j++)
            s117i_differ(lines, "%s: expected none, came %s", what, s117i_code_or_none(list, code(d, j)));
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
        char date[S117I_DATE_BYTES] = "", where[S117I_DATE_BYTES + 16];
        s117_date_format(day->on, day->on, date, sizeof date);
        if (day->duty != S117I_NOT_GIVEN && day->duty != s117_history_duty(history, spell))
            s117i_differ(lines, "history on %s: duty: expected %s, came %s", date, s117i_code_or_none(S117_LIST_DUTY, day->duty),
                   s117i_code_or_none(S117_LIST_DUTY, s117_history_duty(history, spell)));
        snprintf(where, sizeof where, "history on %s: ", date);
        for (int32_t side = 0; side < S117I_SIDES; side++) {
            const s117i_came came = s117i_came_in_spell(side, history, spell);
            compare_body(kase, where, &day->bodies[side], &came, lines);
        }
    }
}
