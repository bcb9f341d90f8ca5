/* The questions of a case about services, money, planning and the register: reading them back, and answering them. */
#include <string.h>

#include "compare.h"
#include "compare_rows.h"

/* ---- a question ---- */

static int32_t count_of(const s117_case *kase, int32_t kind)
{
    return kase ? kase->asked[kind].row_count : 0;
}

static const s117i_value *row_of(const s117_case *kase, int32_t kind, int32_t index)
{
    return s117i_row(&kase->asked[kind], s117i_asked[kind].shape, index);
}

static s117_status check(const s117_case *kase, int32_t kind, int32_t index)
{
    return index < 0 || index >= count_of(kase, kind) ? S117_E_INDEX : S117_OK;
}

static int32_t number_of(const s117i_value *row, int32_t field)
{
    return row[field].given ? (int32_t)row[field].number : 0;
}

static uint32_t options_of(const s117i_value *row)
{
    return (row[S117I_ASKED_THEN].given ? (uint32_t)S117_AS_THEN_UNDERSTOOD : 0) |
           (row[S117I_ASKED_COMMITMENT].given ? (uint32_t)S117_AS_ON_FIRST_DAY : 0);
}

static s117_question question_of(const s117i_value *row)
{
    return (s117_question){.size = sizeof(s117_question), .known_by = number_of(row, S117I_ASKED_KNOWN_BY),
                           .law_as_at = number_of(row, S117I_ASKED_LAW_AS_AT), .options = options_of(row)};
}

static s117_accounting accounting_of(const s117i_value *row)
{
    return (s117_accounting){.size = sizeof(s117_accounting), .known_by = number_of(row, S117I_ASKED_KNOWN_BY),
                             .law_as_at = number_of(row, S117I_ASKED_LAW_AS_AT), .options = options_of(row),
                             .counting = number_of(row, S117I_ASKED_COUNTING)};
}

static s117_reckoning reckoning_of(const s117i_value *row)
{
    return (s117_reckoning){.size = sizeof(s117_reckoning), .known_by = number_of(row, S117I_ASKED_KNOWN_BY),
                            .law_as_at = number_of(row, S117I_ASKED_LAW_AS_AT), .options = options_of(row),
                            .counting = number_of(row, S117I_ASKED_COUNTING), .interest = number_of(row, S117I_ASKED_INTEREST),
                            .claimed = number_of(row, S117I_ASKED_CLAIMED)};
}

/* Of an audit: without a first day, the whole life. */
static s117_date first_day(const s117i_value *row)
{
    return row[S117I_ASKED_FROM].given ? number_of(row, S117I_ASKED_FROM) : S117_DATE_UNKNOWN;
}

/* ---- given back ---- */

enum { STRUCT_MOST = 4096 };

/* The question, if the caller's struct has room for it. */
static s117_status find_asked(const s117_case *kase, int32_t kind, int32_t index, uint32_t size, size_t least, const s117i_value **ret_row)
{
    if (size < least)
        return S117_E_STRUCT_SMALL;
    if (size > STRUCT_MOST)
        return S117_E_STRUCT_SIZE;
    const s117_status status = check(kase, kind, index);
    if (status == S117_OK)
        *ret_row = row_of(kase, kind, index);
    return status;
}

/* A question about one day. */
static s117_status give_question(const s117_case *kase, int32_t kind, int32_t index, s117_date *ret_on, s117_question *question)
{
    const s117i_value *row = NULL;
    if (!kase || !ret_on || !question)
        return S117_E_NULL;
    const uint32_t size = question->size;
    const s117_status status = find_asked(kase, kind, index, size, sizeof *question, &row);
    if (status != S117_OK)
        return status;
    *ret_on = number_of(row, S117I_ASKED_ON);
    *question = question_of(row);
    question->size = size;
    return S117_OK;
}

s117_status s117_case_package(const s117_case *kase, int32_t index, s117_date *ret_on, s117_question *question)
{
    return give_question(kase, S117I_PACKAGES, index, ret_on, question);
}

s117_status s117_case_next(const s117_case *kase, int32_t index, s117_date *ret_on, s117_question *question)
{
    return give_question(kase, S117I_NEXT, index, ret_on, question);
}

s117_status s117_case_entry(const s117_case *kase, int32_t index, s117_date *ret_on, s117_question *question)
{
    return give_question(kase, S117I_REGISTER, index, ret_on, question);
}

s117_status s117_case_audit(const s117_case *kase, int32_t index, s117_date *ret_from, s117_date *ret_to, s117_question *question)
{
    const s117i_value *row = NULL;
    if (!kase || !ret_from || !ret_to || !question)
        return S117_E_NULL;
    const uint32_t size = question->size;
    const s117_status status = find_asked(kase, S117I_AUDITS, index, size, sizeof *question, &row);
    if (status != S117_OK)
        return status;
    *ret_from = first_day(row);
    *ret_to = number_of(row, S117I_ASKED_TO);
    *question = question_of(row);
    question->size = size;
    return S117_OK;
}

s117_status s117_case_account(const s117_case *kase, int32_t index, s117_date *ret_from, s117_date *ret_to, s117_accounting *how)
{
    const s117i_value *row = NULL;
    if (!kase || !ret_from || !ret_to || !how)
        return S117_E_NULL;
    const uint32_t size = how->size;
    const s117_status status = find_asked(kase, S117I_ACCOUNTS, index, size, sizeof *how, &row);
    if (status != S117_OK)
        return status;
    *ret_from = number_of(row, S117I_ASKED_FROM);
    *ret_to = number_of(row, S117I_ASKED_TO);
    *how = accounting_of(row);
    how->size = size;
    return S117_OK;
}

s117_status s117_case_redress(const s117_case *kase, int32_t index, s117_date *ret_on, s117_reckoning *how)
{
    const s117i_value *row = NULL;
    if (!kase || !ret_on || !how)
        return S117_E_NULL;
    const uint32_t size = how->size;
    const s117_status status = find_asked(kase, S117I_REDRESS, index, size, sizeof *how, &row);
    if (status != S117_OK)
        return status;
    *ret_on = number_of(row, S117I_ASKED_ON);
    *how = reckoning_of(row);
    how->size = size;
    return S117_OK;
}

int32_t s117_case_package_count(const s117_case *kase)
{
    return count_of(kase, S117I_PACKAGES);
}

int32_t s117_case_account_count(const s117_case *kase)
{
    return count_of(kase, S117I_ACCOUNTS);
}

int32_t s117_case_redress_count(const s117_case *kase)
{
    return count_of(kase, S117I_REDRESS);
}

int32_t s117_case_audit_count(const s117_case *kase)
{
    return count_of(kase, S117I_AUDITS);
}

int32_t s117_case_next_count(const s117_case *kase)
{
    return count_of(kase, S117I_NEXT);
}

int32_t s117_case_entry_count(const s117_case *kase)
{
    return count_of(kase, S117I_REGISTER);
}

/* ---- its answer ---- */

/* How each kind is answered. An answer is made and freed as what it is, and handed on as anything. */
typedef struct kind_of_answer {
    s117_status (*make)(const s117_case *kase, const s117i_value *row, void **ret_answer);
    void (*free)(void *answer);
} kind_of_answer;

#define MADE_AND_FREED(name, how_type, how_of, ...)                                                               \
    static s117_status make_##name(const s117_case *kase, const s117i_value *row, void **ret_answer)              \
    {                                                                                                             \
        s117_##name *made = NULL;                                                                                 \
        const how_type how = how_of(row);                                                                         \
        const s117_status status = s117_##name##_new(kase->engine, kase->person, __VA_ARGS__, &how, &made);       \
        *ret_answer = made;                                                                                       \
        return status;                                                                                            \
    }                                                                                                             \
    static void free_##name(void *answer)                                                                         \
    {                                                                                                             \
        s117_##name##_free(answer);                                                                               \
    }
MADE_AND_FREED(package, s117_question, question_of, number_of(row, S117I_ASKED_ON))
MADE_AND_FREED(account, s117_accounting, accounting_of, number_of(row, S117I_ASKED_FROM), number_of(row, S117I_ASKED_TO))
MADE_AND_FREED(redress, s117_reckoning, reckoning_of, number_of(row, S117I_ASKED_ON))
MADE_AND_FREED(audit, s117_question, question_of, first_day(row), number_of(row, S117I_ASKED_TO))
MADE_AND_FREED(next, s117_question, question_of, number_of(row, S117I_ASKED_ON))
MADE_AND_FREED(entry, s117_question, question_of, number_of(row, S117I_ASKED_ON))

static const kind_of_answer answers[S117I_ASKED_KINDS] = {
    [S117I_PACKAGES] = {make_package, free_package}, [S117I_ACCOUNTS] = {make_account, free_account},
    [S117I_REDRESS] = {make_redress, free_redress},  [S117I_AUDITS] = {make_audit, free_audit},
    [S117I_NEXT] = {make_next, free_next},           [S117I_REGISTER] = {make_entry, free_entry},
};

/* What the caller is told besides the answer. */
typedef struct telling {
    s117_tri *ret_matches;
    char *differences;
    size_t size;
} telling;

/* Whether the answer is as expected. The differences are put together aside, so that nothing is changed if there is no memory. */
static s117_status judge(const s117_case *kase, int32_t kind, const s117i_value *expect, const void *answer, const telling *to)
{
    s117i_arena arena;
    s117i_lines lines;
    s117_status status = S117_OK;
    if (!expect->given) {
        s117i_start_lines(&lines, to->differences, to->size);
        *to->ret_matches = s117i_finish_lines(&lines, false);
        return S117_OK;
    }
    s117i_arena_start(&arena, &kase->arena.from);
    char *aside = s117i_arena_borrow(&arena, to->size + 1);
    if (aside)
        s117i_start_lines(&lines, aside, to->size);
    if (!aside || !s117i_compare_asked(kase, kind, expect->rows, answer, &lines))
        status = S117_E_MEMORY;
    if (status == S117_OK)
        *to->ret_matches = s117i_finish_lines(&lines, true);
    if (status == S117_OK && to->size > 0)
        memcpy(to->differences, aside, to->size);
    s117i_arena_return(&arena, aside, to->size + 1);
    return status;
}

/* The answer; NULL if it is not wanted, or could not be made or judged. */
static s117_status answer_asked(const s117_case *kase, int32_t kind, int32_t index, bool wanted, const telling *to, void **ret_answer)
{
    *ret_answer = NULL;
    if (!kase || !to->ret_matches || (!to->differences && to->size > 0))
        return S117_E_NULL;
    s117_status status = check(kase, kind, index);
    if (status != S117_OK)
        return status;
    const s117i_value *row = row_of(kase, kind, index);
    void *answer = NULL;
    status = answers[kind].make(kase, row, &answer);
    if (status == S117_OK)
        status = judge(kase, kind, &row[S117I_ASKED_EXPECT], answer, to);
    if (status == S117_OK && wanted)
        *ret_answer = answer;
    else
        answers[kind].free(answer);
    return status;
}

s117_status s117_case_package_answer(const s117_case *kase, int32_t index, s117_package **ret_package, s117_tri *ret_matches,
                                     char *differences, size_t size)
{
    const telling to = {ret_matches, differences, size};
    void *answer = NULL;
    const s117_status status = answer_asked(kase, S117I_PACKAGES, index, ret_package != NULL, &to, &answer);
    if (answer)
        *ret_package = answer;
    return status;
}

s117_status s117_case_account_answer(const s117_case *kase, int32_t index, s117_account **ret_account, s117_tri *ret_matches,
                                     char *differences, size_t size)
{
    const telling to = {ret_matches, differences, size};
    void *answer = NULL;
    const s117_status status = answer_asked(kase, S117I_ACCOUNTS, index, ret_account != NULL, &to, &answer);
    if (answer)
        *ret_account = answer;
    return status;
}

s117_status s117_case_redress_answer(const s117_case *kase, int32_t index, s117_redress **ret_redress, s117_tri *ret_matches,
                                     char *differences, size_t size)
{
    const telling to = {ret_matches, differences, size};
    void *answer = NULL;
    const s117_status status = answer_asked(kase, S117I_REDRESS, index, ret_redress != NULL, &to, &answer);
    if (answer)
        *ret_redress = answer;
    return status;
}

s117_status s117_case_audit_answer(const s117_case *kase, int32_t index, s117_audit **ret_audit, s117_tri *ret_matches,
                                   char *differences, size_t size)
{
    const telling to = {ret_matches, differences, size};
    void *answer = NULL;
    const s117_status status = answer_asked(kase, S117I_AUDITS, index, ret_audit != NULL, &to, &answer);
    if (answer)
        *ret_audit = answer;
    return status;
}

s117_status s117_case_next_answer(const s117_case *kase, int32_t index, s117_next **ret_next, s117_tri *ret_matches,
                                  char *differences, size_t size)
{
    const telling to = {ret_matches, differences, size};
    void *answer = NULL;
    const s117_status status = answer_asked(kase, S117I_NEXT, index, ret_next != NULL, &to, &answer);
    if (answer)
        *ret_next = answer;
    return status;
}

s117_status s117_case_entry_answer(const s117_case *kase, int32_t index, s117_entry **ret_entry, s117_tri *ret_matches,
                                   char *differences, size_t size)
{
    const telling to = {ret_matches, differences, size};
    void *answer = NULL;
    const s117_status status = answer_asked(kase, S117I_REGISTER, index, ret_entry != NULL, &to, &answer);
    if (answer)
        *ret_entry = answer;
    return status;
}
