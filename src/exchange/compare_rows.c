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
        return s117i_words_for_date((s117_date)value->number, (s117_date)value->number);
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

static void compare_texts(const char *where, const s117i_field *field, const s117i_texts *expect, const s117i_texts *came,
                          s117i_lines *lines)
{
    const bool absent = (field->how & S117I_ABSENT) != 0;
    for (int32_t i = 0; i < expect->count; i++) {
        const bool there = has_text(came, expect->items[i]);
        if (absent && there)
            s117i_differ(lines, "%sreasons: %s came, expected not to", where, expect->items[i]);
        if (!absent && !there)
            s117i_differ(lines, "%s%s: expected %s, did not come", where, field->key, expect->items[i]);
    }
    for (int32_t i = 0; expect->count == 0 && i < came->count; i++)
        s117i_differ(lines, "%s%s: expected none, came %s", where, field->key, came->items[i]);
}

static void compare_codes(const char *where, const s117i_field *field, const s117i_codes *expect, const s117i_codes *came,
                          s117i_lines *lines)
{
    for (int32_t i = 0; i < expect->count; i++)
        if (!has_code(came, expect->items[i]))
            s117i_differ(lines, "%s%s: expected %s, did not come", where, field->key,
                         s117i_code_or_none(field->list, expect->items[i]));
    for (int32_t i = 0; expect->count == 0 && i < came->count; i++)
        s117i_differ(lines, "%s%s: expected none, came %s", where, field->key, s117i_code_or_none(field->list, came->items[i]));
}

/* ---- a row ---- */

static void compare_row(const s117_case *kase, const char *where, const s117i_shape *shape, const s117i_value *expect,
                        const s117i_value *came, s117i_lines *lines)
{
    for (int32_t i = 0; i < shape->count; i++) {
        const s117i_field *field = &shape->fields[i];
        if (!expect[i].given || field->type == S117I_OF_ROWS)
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

/* Where all must be given, or none may be there. */
static void compare_others(const s117_case *kase, const s117i_field *field, const s117i_value *expect, const s117i_coming *coming,
                           s117i_lines *lines)
{
    for (int32_t i = 0; i < coming->count; i++) {
        s117i_value came[S117I_FIELDS_MOST] = {{.given = false}};
        bool meant = false;
        coming->fill(coming->answer, i, NULL, came);
        for (int32_t j = 0; j < expect->row_count && !meant; j++)
            meant = distance(field->shape, s117i_row(expect, field->shape, j), came) >= 0;
        if (meant)
            continue;
        const s117i_phrase where = row_words(kase, field, came);
        s117i_differ(lines, "%scame, expected not to", where.text);
    }
}

static bool compare_rows(const s117_case *kase, const s117i_field *field, const s117i_value *expect, s117i_coming coming,
                         s117i_arena *arena, s117i_lines *lines)
{
    if (!expect->given)
        return true;
    for (int32_t i = 0; i < expect->row_count; i++)
        if (!compare_expected(kase, field, s117i_row(expect, field->shape, i), &coming, arena, lines))
            return false;
    if ((field->how & S117I_ALL) || expect->row_count == 0)
        compare_others(kase, field, expect, &coming, lines);
    return true;
}

/* ---- sums of the entries of a line ---- */

static void compare_sum(const s117_case *kase, const s117i_field *field, const s117i_value *expect, const s117_account *account,
                        s117i_lines *lines)
{
    const s117i_coming entries = s117i_coming_entries(account);
    s117i_value sum = {.given = true, .number = 0};
    bool any = false;
    for (int32_t i = 0; i < entries.count; i++) {
        s117i_value came[S117I_FIELDS_MOST] = {{.given = false}};
        entries.fill(account, i, NULL, came);
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

static void compare_sums(const s117_case *kase, const s117i_field *field, const s117i_value *expect, const s117_account *account,
                         s117i_lines *lines)
{
    for (int32_t i = 0; i < expect->row_count; i++)
        compare_sum(kase, field, s117i_row(expect, field->shape, i), account, lines);
    if (expect->given && expect->row_count == 0 && s117_account_count(account) > 0)
        s117i_differ(lines, "%s: expected none, came %d entries", field->key, (int)s117_account_count(account));
}

/* ---- whole answers ---- */

bool s117i_compare_package(const s117_case *kase, const s117i_value *expect, const void *answer, s117i_lines *lines)
{
    const s117_package *package = answer;
    const s117i_shape *shape = &s117i_package_shape;
    s117i_value came[S117I_FIELDS_MOST] = {{.given = false}};
    s117i_arena arena;
    s117i_arena_start(&arena, &kase->arena.from);
    bool done = s117i_came_package(package, 0, &arena, came);
    if (done) {
        compare_row(kase, "", shape, expect, came, lines);
        done = compare_rows(kase, &shape->fields[S117I_PACKAGE_LINES], &expect[S117I_PACKAGE_LINES], s117i_coming_lines(package),
                            &arena, lines);
    }
    s117i_arena_free(&arena);
    return done;
}

bool s117i_compare_account(const s117_case *kase, const s117i_value *expect, const void *answer, s117i_lines *lines)
{
    const s117_account *account = answer;
    const s117i_shape *shape = &s117i_account_shape;
    s117i_value came[S117I_FIELDS_MOST] = {{.given = false}};
    s117i_arena arena;
    s117i_arena_start(&arena, &kase->arena.from);
    bool done = s117i_came_account(account, 0, &arena, came);
    if (done) {
        compare_row(kase, "", shape, expect, came, lines);
        done = compare_rows(kase, &shape->fields[S117I_ACCOUNT_TOTALS], &expect[S117I_ACCOUNT_TOTALS],
                            s117i_coming_totals(account), &arena, lines);
        compare_sums(kase, &shape->fields[S117I_ACCOUNT_LINES], &expect[S117I_ACCOUNT_LINES], account, lines);
    }
    if (done)
        done = compare_rows(kase, &shape->fields[S117I_ACCOUNT_ENTRIES], &expect[S117I_ACCOUNT_ENTRIES],
                            s117i_coming_entries(account), &arena, lines);
    s117i_arena_free(&arena);
    return done;
}

bool s117i_compare_redress(const s117_case *kase, const s117i_value *expect, const void *answer, s117i_lines *lines)
{
    const s117_redress *redress = answer;
    const s117i_shape *shape = &s117i_redress_shape;
    s117i_value came[S117I_FIELDS_MOST] = {{.given = false}};
    s117i_arena arena;
    s117i_arena_start(&arena, &kase->arena.from);
    bool done = s117i_came_redress(redress, 0, &arena, came);
    if (done) {
        compare_row(kase, "", shape, expect, came, lines);
        done = compare_rows(kase, &shape->fields[S117I_REDRESS_ITEMS], &expect[S117I_REDRESS_ITEMS], s117i_coming_items(redress),
                            &arena, lines);
    }
    if (done)
        done = compare_rows(kase, &shape->fields[S117I_REDRESS_TOTALS], &expect[S117I_REDRESS_TOTALS], s117i_coming_owed(redress),
                            &arena, lines);
    s117i_arena_free(&arena);
    return done;
}
