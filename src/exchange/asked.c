/* The questions of a case about services and money: reading them back, and answering them. */
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

static s117_question package_question(const s117i_value *row)
{
    return (s117_question){.size = sizeof(s117_question), .known_by = number_of(row, S117I_ASKED_KNOWN_BY),
                           .law_as_at = number_of(row, S117I_ASKED_LAW_AS_AT), .options = options_of(row)};
}

static s117_accounting accounting(const s117i_value *row)
{
    return (s117_accounting){.size = sizeof(s117_accounting), .known_by = number_of(row, S117I_ASKED_KNOWN_BY),
                             .law_as_at = number_of(row, S117I_ASKED_LAW_AS_AT), .options = options_of(row),
                             .counting = number_of(row, S117I_ASKED_COUNTING)};
}

static s117_reckoning reckoning(const s117i_value *row)
{
    return (s117_reckoning){.size = sizeof(s117_reckoning), .known_by = number_of(row, S117I_ASKED_KNOWN_BY),
                            .law_as_at = number_of(row, S117I_ASKED_LAW_AS_AT), .options = options_of(row),
                            .counting = number_of(row, S117I_ASKED_COUNTING), .interest = number_of(row, S117I_ASKED_INTEREST),
                            .claimed = number_of(row, S117I_ASKED_CLAIMED)};
}

enum { STRUCT_MOST = 4096 };

static s117_status check_size(uint32_t size, size_t least)
{
    if (size < least)
        return S117_E_STRUCT_SMALL;
    return size > STRUCT_MOST ? S117_E_STRUCT_SIZE : S117_OK;
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

s117_status s117_case_package(const s117_case *kase, int32_t index, s117_date *ret_on, s117_question *question)
{
    if (!kase || !ret_on || !question)
        return S117_E_NULL;
    s117_status status = check_size(question->size, sizeof *question);
    if (status == S117_OK)
        status = check(kase, S117I_PACKAGES, index);
    if (status != S117_OK)
        return status;
    const s117i_value *row = row_of(kase, S117I_PACKAGES, index);
    s117_question asked = package_question(row);
    asked.size = question->size;
    *ret_on = number_of(row, S117I_ASKED_ON);
    *question = asked;
    return S117_OK;
}

s117_status s117_case_account(const s117_case *kase, int32_t index, s117_date *ret_from, s117_date *ret_to, s117_accounting *how)
{
    if (!kase || !ret_from || !ret_to || !how)
        return S117_E_NULL;
    s117_status status = check_size(how->size, sizeof *how);
    if (status == S117_OK)
        status = check(kase, S117I_ACCOUNTS, index);
    if (status != S117_OK)
        return status;
    const s117i_value *row = row_of(kase, S117I_ACCOUNTS, index);
    s117_accounting asked = accounting(row);
    asked.size = how->size;
    *ret_from = number_of(row, S117I_ASKED_FROM);
    *ret_to = number_of(row, S117I_ASKED_TO);
    *how = asked;
    return S117_OK;
}

s117_status s117_case_redress(const s117_case *kase, int32_t index, s117_date *ret_on, s117_reckoning *how)
{
    if (!kase || !ret_on || !how)
        return S117_E_NULL;
    s117_status status = check_size(how->size, sizeof *how);
    if (status == S117_OK)
        status = check(kase, S117I_REDRESS, index);
    if (status != S117_OK)
        return status;
    const s117i_value *row = row_of(kase, S117I_REDRESS, index);
    s117_reckoning asked = reckoning(row);
    asked.size = how->size;
    *ret_on = number_of(row, S117I_ASKED_ON);
    *how = asked;
    return S117_OK;
}

/* ---- its answer ---- */

static s117_status check_answer(const s117_case *kase, int32_t kind, int32_t index, const s117_tri *ret_matches,
                                const char *differences, size_t size)
{
    if (!kase || !ret_matches || (!differences && size > 0))
        return S117_E_NULL;
    return check(kase, kind, index);
}

/* Whether the answer is as expected. The differences are put together aside, so that nothing is changed if there is no memory. */
static s117_status judge(const s117_case *kase, const s117i_value *expect, s117i_comparison_of *compare, const void *answer,
                         s117_tri *ret_matches, char *differences, size_t size)
{
    s117i_arena arena;
    s117i_lines lines;
    s117_status status = S117_OK;
    if (!expect->given) {
        s117i_start_lines(&lines, differences, size);
        *ret_matches = s117i_finish_lines(&lines, false);
        return S117_OK;
    }
    s117i_arena_start(&arena, &kase->arena.from);
    char *aside = s117i_arena_borrow(&arena, size + 1);
    if (aside)
        s117i_start_lines(&lines, aside, size);
    if (!aside || !compare(kase, expect->rows, answer, &lines))
        status = S117_E_MEMORY;
    if (status == S117_OK)
        *ret_matches = s117i_finish_lines(&lines, true);
    if (status == S117_OK && size > 0)
        memcpy(differences, aside, size);
    s117i_arena_return(&arena, aside, size + 1);
    return status;
}

s117_status s117_case_package_answer(const s117_case *kase, int32_t index, s117_package **ret_package, s117_tri *ret_matches,
                                     char *differences, size_t size)
{
    s117_package *package = NULL;
    s117_status status = check_answer(kase, S117I_PACKAGES, index, ret_matches, differences, size);
    if (status != S117_OK)
        return status;
    const s117i_value *row = row_of(kase, S117I_PACKAGES, index);
    const s117_question question = package_question(row);
    status = s117_package_new(kase->engine, kase->person, number_of(row, S117I_ASKED_ON), &question, &package);
    if (status == S117_OK)
        status = judge(kase, &row[S117I_ASKED_EXPECT], s117i_compare_package, package, ret_matches, differences, size);
    if (status == S117_OK && ret_package)
        *ret_package = package;
    else
        s117_package_free(package);
    return status;
}

s117_status s117_case_account_answer(const s117_case *kase, int32_t index, s117_account **ret_account, s117_tri *ret_matches,
                                     char *differences, size_t size)
{
    s117_account *account = NULL;
    s117_status status = check_answer(kase, S117I_ACCOUNTS, index, ret_matches, differences, size);
    if (status != S117_OK)
        return status;
    const s117i_value *row = row_of(kase, S117I_ACCOUNTS, index);
    const s117_accounting how = accounting(row);
    status = s117_account_new(kase->engine, kase->person, number_of(row, S117I_ASKED_FROM), number_of(row, S117I_ASKED_TO), &how,
                              &account);
    if (status == S117_OK)
        status = judge(kase, &row[S117I_ASKED_EXPECT], s117i_compare_account, account, ret_matches, differences, size);
    if (status == S117_OK && ret_account)
        *ret_account = account;
    else
        s117_account_free(account);
    return status;
}

s117_status s117_case_redress_answer(const s117_case *kase, int32_t index, s117_redress **ret_redress, s117_tri *ret_matches,
                                     char *differences, size_t size)
{
    s117_redress *redress = NULL;
    s117_status status = check_answer(kase, S117I_REDRESS, index, ret_matches, differences, size);
    if (status != S117_OK)
        return status;
    const s117i_value *row = row_of(kase, S117I_REDRESS, index);
    const s117_reckoning how = reckoning(row);
    status = s117_redress_new(kase->engine, kase->person, number_of(row, S117I_ASKED_ON), &how, &redress);
    if (status == S117_OK)
        status = judge(kase, &row[S117I_ASKED_EXPECT], s117i_compare_redress, redress, ret_matches, differences, size);
    if (status == S117_OK && ret_redress)
        *ret_redress = redress;
    else
        s117_redress_free(redress);
    return status;
}
