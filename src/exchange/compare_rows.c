#include "compare_rows.h"

#include <stdio.h>
#include <string.h>

/* ---- words ---- */

static s117i_phrase text_phrase(const char *text)
{
    s117i_phrase p = {.used = 0};
    s117i_say(&p, s117i_text_or_none(text));
    return p;
}

static s117i_phrase number_phrase(int64_t number)
{
    s117i_phrase p = {.used = 0};
    char digits[24];
    snprintf(digits, sizeof digits, "%lld", (long long)number);
    s117i_say(&p, digits);
    return p;
}

static s117i_phrase value_words(const s117_case *kase, const s117i_field *field, const s117i_value *value)
{
    switch (field->type) {
    case S117I_OF_DAY:
        return value->number == S117_DATE_OPEN ? text_phrase("") : s117i_words_for_date((s117_date)value->number, (s117_date)value->number);
    case S117I_OF_CODE:
        return text_phrase(s117i_code_or_none(field->list, (int32_t)value->number));
    case S117I_OF_FACT:
        return s117i_words_for_fact(kase, (s117_fact)value->number);
    case S117I_OF_MONEY:
        return s117i_words_for_money(value->number);
    case S117I_OF_NUMBER:
        return number_phrase(value->number);
    case S117I_OF_TRI:
        return text_phrase(s117i_code_or_none(S117_LIST_TRI, (int32_t)value->number));
    case S117I_OF_COLUMN:
        return text_phrase(s117_entry_field_name((s117_entry_field)value->number));
    case S117I_OF_BODY:
        return *value->text ? s117i_words_for_body(kase, value->text) : text_phrase("");
    default:
        return text_phrase(value->text);
    }
}

/* "lines home: ": the field, and of the row what names it. */
static s117i_phrase row_words(const s117_case *kase, const s117i_field *field, const s117i_value *row)
{
    s117i_phrase p = {.used = 0};
    s117i_say(&p, field->key);
    for (int32_t i = 0; i < field->shape->labels; i++) {
        if (!row[i].given)
            continue;
        const s117i_phrase value = value_words(kase, &field->shape->fields[i], &row[i]);
        s117i_say(&p, " ");
        s117i_say(&p, value.text);
    }
    s117i_say(&p, ": ");
    return p;
}

/* ---- single values ---- */

static bool is_text(const s117i_field *field)
{
    return field->type == S117I_OF_BODY || field->type == S117I_OF_RULE || field->type == S117I_OF_TEXT;
}

static bool same(const s117i_field *field, const s117i_value *a, const s117i_value *b)
{
    return is_text(field) ? strcmp(a->text, b->text) == 0 : a->number == b->number;
}

/* ---- lists: all that are given must be there; an empty one says that there must be none ---- */

static bool has_text(const s117i_texts *texts, const char *text)
{
    for (int32_t i = 0; i < texts->count; i++)
        if (strcmp(texts->items[i], text) == 0)
            return true;
    return false;
}

static bool has_code(const s117i_codes *codes, int32_t code)
{
    for (int32_t i = 0; i < codes->count; i++)
        if (codes->items[i] == code)
            return true;
    return false;
}

/* "not_reasons" speaks of reasons. */
static const char *positive(const s117i_field *field)
{
    return field->key + (field->how & S117I_ABSENT ? sizeof "not_" - 1 : 0);
}

static void compare_texts(const char *where, const s117i_field *field, const s117i_texts *expect, const s117i_texts *came,
                          s117i_lines *lines)
{
    const bool absent = (field->how & S117I_ABSENT) != 0;
    for (int32_t i = 0; i < expect->count; i++) {
        const bool there = has_text(came, expect->items[i]);
        if (absent && there)
            s117i_differ(lines, "%s%s: %s came, expected not to", where, positive(field), expect->items[i]);
        if (!absent && !there)
            s117i_differ(lines, "%s%s: expected %s, did not come", where, field->key, expect->items[i]);
    }
    for (int32_t i = 0; expect->count == 0 && i < came->count; i++)
        s117i_differ(lines, "%s%s: expected none, came %s", where, field->key, came->items[i]);
}

static void compare_codes(const char *where, const s117i_field *field, const s117i_codes *expect, const s117i_codes *came,
                          s117i_lines *lines)
{
    const bool absent = (field->how & S117I_ABSENT) != 0;
    for (int32_t i = 0; i < expect->count; i++) {
        const char *name = s117i_code_or_none(field->list, expect->items[i]);
        const bool there = has_code(came, expect->items[i]);
        if (absent && there)
            s117i_differ(lines, "%s%s: %s came, expected not to", where, positive(field), name);
        if (!absent && !there)
            s117i_differ(lines, "%s%s: expected %s, did not come", where, field->key, name);
    }
    for (int32_t i = 0; expect->count == 0 && i < came->count; i++)
        s117i_differ(lines, "%s%s: expected none, came %s", where, field->key, s117i_code_or_none(field->list, came->items[i]));
}

/* ---- a row ---- */

static void compare_row(const s117_case *kase, const char *where, const s117i_shape *shape, const s117i_value *expect,
                        const s117i_value *came, s117i_lines *lines)
{
    for (int32_t i = 0; i < shape->count; i++) {
        const s117i_field *field = &shape->fields[i];
        if (!expect[i].given || field->type == S117I_OF_ROWS || field->type == S117I_OF_FLAG)
            continue;
        if (field->type == S117I_OF_RULES || field->type == S117I_OF_POINTS) {
            compare_texts(where, field, &expect[i].texts, &came[i].texts, lines);
        } else if (field->type == S117I_OF_CODES) {
            compare_codes(where, field, &expect[i].codes, &came[i].codes, lines);
        } else if (!same(field, &expect[i], &came[i])) {
            const s117i_phrase wanted = value_words(kase, field, &expect[i]), found = value_words(kase, field, &came[i]);
            s117i_differ(lines, "%s%s: expected %s, came %s", where, field->key, wanted.text, found.text);
        }
    }
}

/* ---- rows ---- */

static bool is_single(const s117i_field *field)
{
    return field->type < S117I_OF_RULES;
}

/* How far apart two rows are: what names them weighs more than any of the rest. -1 if they are of different things. */
static int32_t distance(const s117i_shape *shape, const s117i_value *expect, const s117i_value *came)
{
    int32_t away = 0;
    for (int32_t i = 0; i < shape->count; i++) {
        if (!expect[i].given || !is_single(&shape->fields[i]) || same(&shape->fields[i], &expect[i], &came[i]))
            continue;
        if (i < shape->keys)
            return -1;
        away += i < shape->labels ? S117I_FIELDS_MOST : 1;
    }
    return away;
}

/* The row that came that is nearest to the one expected; -1 if there is none of the same thing. */
static int32_t nearest(const s117i_shape *shape, const s117i_value *expect, const s117i_coming *coming)
{
    int32_t best = -1, least = 0;
    for (int32_t i = 0; i < coming->count; i++) {
        s117i_value came[S117I_FIELDS_MOST] = {{.given = false}};
        coming->fill(coming->answer, i, NULL, came);
        const int32_t away = distance(shape, expect, came);
        if (away < 0 || (best >= 0 && away >= least))
            continue;
        best = i;
        least = away;
        if (away == 0)
            break;
    }
    return best;
}

static bool compare_expected(const s117_case *kase, const s117i_field *field, const s117i_value *expect,
                             const s117i_coming *coming, s117i_arena *arena, s117i_lines *lines)
{
    const s117i_phrase where = row_words(kase, field, expect);
    const int32_t at = nearest(field->shape, expect, coming);
    if (at < 0) {
        s117i_differ(lines, "%sexpected, did not come", where.text);
        return true;
    }
    s117i_value came[S117I_FIELDS_MOST] = {{.given = false}};
    if (!coming->fill(coming->answer, at, arena, came))
        return false;
    compare_row(kase, where.text, field->shape, expect, came, lines);
    return true;
}

/* Whether an expected row speaks of this one: all it gives is so, or no other comes nearer. */
static bool is_meant(const s117i_shape *shape, const s117i_value *expect, const s117i_coming *coming, int32_t index, const s117i_value *came)
{
    for (int32_t i = 0; i < expect->row_count; i++) {
        const s117i_value *row = s117i_row(expect, shape, i);
        const int32_t away = distance(shape, row, came);
        if (away == 0 || (away > 0 && nearest(shape, row, coming) == index))
            return true;
    }
    return false;
}

/* Where all must be given, or none may be there. */
static void compare_others(const s117_case *kase, const s117i_field *field, const s117i_value *expect, const s117i_coming *coming,
                           s117i_lines *lines)
{
    for (int32_t i = 0; i < coming->count; i++) {
        s117i_value came[S117I_FIELDS_MOST] = {{.given = false}};
        coming->fill(coming->answer, i, NULL, came);
        if (is_meant(field->shape, expect, coming, i, came))
            continue;
        const s117i_phrase where = row_words(kase, field, came);
        s117i_differ(lines, "%scame, expected not to", where.text);
    }
}

static bool compare_rows(const s117_case *kase, const s117i_field *field, const s117i_value *expect, bool all, const s117i_coming *coming,
                         s117i_arena *arena, s117i_lines *lines)
{
    for (int32_t i = 0; i < expect->row_count; i++)
        if (!compare_expected(kase, field, s117i_row(expect, field->shape, i), coming, arena, lines))
            return false;
    if (all || (expect->given && (field->how & S117I_ALL || expect->row_count == 0)))
        compare_others(kase, field, expect, coming, lines);
    return true;
}

/* ---- sums of the entries of a line ---- */

static void compare_sum(const s117_case *kase, const s117i_field *field, const s117i_value *expect, const s117i_coming *entries,
                        s117i_lines *lines)
{
    s117i_value sum = {.given = true, .number = 0};
    bool any = false;
    for (int32_t i = 0; i < entries->count; i++) {
        s117i_value came[S117I_FIELDS_MOST] = {{.given = false}};
        entries->fill(entries->answer, i, NULL, came);
        if (came[S117I_ENTRY_LINE].number != expect[S117I_SUM_LINE].number ||
            (expect[S117I_SUM_PARTY].given && came[S117I_ENTRY_PARTY].number != expect[S117I_SUM_PARTY].number) ||
            (expect[S117I_SUM_BODY].given && strcmp(came[S117I_ENTRY_BODY].text, expect[S117I_SUM_BODY].text) != 0))
            continue;
        const bool known = sum.number != S117_MONEY_UNKNOWN && came[S117I_ENTRY_AMOUNT].number != S117_MONEY_UNKNOWN;
        sum.number = known ? sum.number + came[S117I_ENTRY_AMOUNT].number : S117_MONEY_UNKNOWN;
        any = true;
    }
    const s117i_phrase where = row_words(kase, field, expect);
    const s117i_phrase wanted = s117i_words_for_money(expect[S117I_SUM_AMOUNT].number), found = s117i_words_for_money(sum.number);
    if (!any)
        s117i_differ(lines, "%sexpected, did not come", where.text);
    else if (sum.number != expect[S117I_SUM_AMOUNT].number)
        s117i_differ(lines, "%samount: expected %s, came %s", where.text, wanted.text, found.text);
}

static void compare_sums(const s117_case *kase, const s117i_field *field, const s117i_value *expect, const s117i_coming *entries,
                         s117i_lines *lines)
{
    for (int32_t i = 0; i < expect->row_count; i++)
        compare_sum(kase, field, s117i_row(expect, field->shape, i), entries, lines);
    if (expect->given && expect->row_count == 0 && entries->count > 0)
        s117i_differ(lines, "%s: expected none, came %d entries", field->key, (int)entries->count);
}

/* ---- whole answers ---- */

enum { PARTS_MOST = 3 };

/* Rows of an answer, by the field of its shape they are expected under. */
typedef struct part {
    int32_t field;
    s117i_rows_of *coming;
    bool sums; /* each expected row is the sum of those that came for it */
} part;

typedef struct whole {
    const s117i_shape *shape;
    s117i_fill *came;
    part parts[PARTS_MOST]; /* those without rows end them */
} whole;

static const whole wholes[S117I_ASKED_KINDS] = {
    [S117I_PACKAGES] = {&s117i_package_shape, s117i_came_package, {{S117I_PACKAGE_LINES, s117i_coming_lines, false}}},
    [S117I_ACCOUNTS] = {&s117i_account_shape, s117i_came_account, {{S117I_ACCOUNT_TOTALS, s117i_coming_totals, false},
                                                                   {S117I_ACCOUNT_LINES, s117i_coming_entries, true},
                                                                   {S117I_ACCOUNT_ENTRIES, s117i_coming_entries, false}}},
    [S117I_REDRESS] = {&s117i_redress_shape, s117i_came_redress, {{S117I_REDRESS_ITEMS, s117i_coming_items, false},
                                                                  {S117I_REDRESS_TOTALS, s117i_coming_owed, false}}},
    [S117I_AUDITS] = {&s117i_audit_shape, s117i_came_audit, {{S117I_AUDIT_FINDINGS, s117i_coming_findings, false}}},
    [S117I_NEXT] = {&s117i_next_shape, s117i_came_next, {{S117I_NEXT_DUE, s117i_coming_due, false}}},
    [S117I_REGISTER] = {&s117i_row_shape, s117i_came_row, {{S117I_ROW_COLUMNS, s117i_coming_columns, false}}},
};

/* A flag among what is expected is "only": there must be no rows but those given. */
static bool is_all(const s117i_shape *shape, const s117i_value *expect)
{
    for (int32_t i = 0; i < shape->count; i++)
        if (shape->fields[i].type == S117I_OF_FLAG && expect[i].given)
            return true;
    return false;
}

static bool compare_part(const s117_case *kase, const whole *of, const part *rows, const s117i_value *expect, const void *answer,
                         s117i_arena *arena, s117i_lines *lines)
{
    const s117i_field *field = &of->shape->fields[rows->field];
    const s117i_coming coming = rows->coming(answer);
    if (!rows->sums)
        return compare_rows(kase, field, &expect[rows->field], is_all(of->shape, expect), &coming, arena, lines);
    compare_sums(kase, field, &expect[rows->field], &coming, lines);
    return true;
}

bool s117i_compare_asked(const s117_case *kase, int32_t kind, const s117i_value *expect, const void *answer, s117i_lines *lines)
{
    const whole *of = &wholes[kind];
    s117i_value came[S117I_FIELDS_MOST] = {{.given = false}};
    s117i_arena arena;
    s117i_arena_start(&arena, &kase->arena.from);
    bool done = of->came(answer, 0, &arena, came);
    if (done)
        compare_row(kase, "", of->shape, expect, came, lines);
    for (int32_t i = 0; i < PARTS_MOST && of->parts[i].coming && done; i++)
        done = compare_part(kase, of, &of->parts[i], expect, answer, &arena, lines);
    s117i_arena_free(&arena);
    return done;
}
