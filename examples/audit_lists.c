#include "audit_lists.h"

static bool is_given(s117_date day)
{
    return day != S117_DATE_OPEN;
}

static uint32_t options_of(const options *given)
{
    return given->then_understood ? S117_AS_THEN_UNDERSTOOD : 0;
}

/* From the command line there is at most one of each, but an account and a commitment. */
int32_t count_listed(const options *given, const s117_case *kase, int list)
{
    const bool asked = asks(given);
    switch (list) {
    case PACKAGES:
        return asked ? is_given(given->package) : s117_case_package_count(kase);
    case ACCOUNTS:
        return asked ? is_given(given->account_from) + is_given(given->commitment) : s117_case_account_count(kase);
    case REDRESS:
        return asked ? is_given(given->redress) : s117_case_redress_count(kase);
    case AUDITS:
        return asked ? is_given(given->audit) : s117_case_audit_count(kase);
    case NEXT:
        return asked ? is_given(given->next) : s117_case_next_count(kase);
    case REGISTER:
        return asked ? is_given(given->row) : s117_case_entry_count(kase);
    default:
        return 0;
    }
}

/* The same day a year later; 28 February for the 29th. */
static s117_date year_after(s117_date day)
{
    int32_t year = 0, month = 0, in_month = 0;
    s117_date_parts(day, &year, &month, &in_month);
    if (month == 2 && in_month == 29)
        in_month = 28;
    return s117_date_of(year + 1, month, in_month);
}

static s117_question question_of(const options *given)
{
    return (s117_question){.size = sizeof(s117_question), .known_by = given->known_by, .law_as_at = given->law_as_at,
                           .options = options_of(given)};
}

static s117_status ask_package(const options *given, const s117_case *kase, listed *found)
{
    const s117_question question = question_of(given);
    return s117_package_new(s117_case_engine(kase), s117_case_person(kase), given->package, &question, &found->package);
}

static s117_status ask_account(const options *given, const s117_case *kase, int32_t index, listed *found)
{
    const bool commitment = index == 1 || !is_given(given->account_from);
    const s117_date from = commitment ? given->commitment : given->account_from;
    const s117_accounting how = {.size = sizeof how, .known_by = given->known_by, .law_as_at = given->law_as_at,
                                 .options = options_of(given) | (commitment ? (uint32_t)S117_AS_ON_FIRST_DAY : 0),
                                 .counting = given->counting};
    return s117_account_new(s117_case_engine(kase), s117_case_person(kase), from, commitment ? year_after(from) : given->account_to, &how,
                            &found->account);
}

static s117_status ask_redress(const options *given, const s117_case *kase, listed *found)
{
    const s117_reckoning how = {.size = sizeof how, .known_by = given->known_by, .law_as_at = given->law_as_at,
                                .options = options_of(given), .counting = given->counting, .interest = given->interest};
    return s117_redress_new(s117_case_engine(kase), s117_case_person(kase), given->redress, &how, &found->redress);
}

static s117_status ask_audit(const options *given, const s117_case *kase, listed *found)
{
    const s117_question question = question_of(given);
    const s117_date from = is_given(given->audit_from) ? given->audit_from : S117_DATE_UNKNOWN; /* the whole life */
    return s117_audit_new(s117_case_engine(kase), s117_case_person(kase), from, given->audit, &question, &found->audit);
}

static s117_status ask_next(const options *given, const s117_case *kase, listed *found)
{
    const s117_question question = question_of(given);
    return s117_next_new(s117_case_engine(kase), s117_case_person(kase), given->next, &question, &found->next);
}

static s117_status ask_row(const options *given, const s117_case *kase, listed *found)
{
    const s117_question question = question_of(given);
    return s117_entry_new(s117_case_engine(kase), s117_case_person(kase), given->row, &question, &found->entry);
}

static s117_status find_asked(const options *given, const s117_case *kase, int list, int32_t index, listed *found)
{
    switch (list) {
    case PACKAGES:
        return ask_package(given, kase, found);
    case ACCOUNTS:
        return ask_account(given, kase, index, found);
    case REDRESS:
        return ask_redress(given, kase, found);
    case AUDITS:
        return ask_audit(given, kase, found);
    case NEXT:
        return ask_next(given, kase, found);
    default:
        return ask_row(given, kase, found);
    }
}

s117_status find_listed(const options *given, const s117_case *kase, int list, int32_t index, listed *found)
{
    const size_t size = sizeof found->differences;
    if (asks(given))
        return find_asked(given, kase, list, index, found);
    switch (list) {
    case PACKAGES:
        return s117_case_package_answer(kase, index, &found->package, &found->as_expected, found->differences, size);
    case ACCOUNTS:
        return s117_case_account_answer(kase, index, &found->account, &found->as_expected, found->differences, size);
    case REDRESS:
        return s117_case_redress_answer(kase, index, &found->redress, &found->as_expected, found->differences, size);
    case AUDITS:
        return s117_case_audit_answer(kase, index, &found->audit, &found->as_expected, found->differences, size);
    case NEXT:
        return s117_case_next_answer(kase, index, &found->next, &found->as_expected, found->differences, size);
    default:
        return s117_case_entry_answer(kase, index, &found->entry, &found->as_expected, found->differences, size);
    }
}

void free_listed(listed *found)
{
    s117_package_free(found->package);
    s117_account_free(found->account);
    s117_redress_free(found->redress);
    s117_audit_free(found->audit);
    s117_next_free(found->next);
    s117_entry_free(found->entry);
}
