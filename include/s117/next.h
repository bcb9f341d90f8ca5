/**
 * @file next.h
 * @brief What is due for a person: what, by whom, by when, under which rule or policy, and what is overdue and by how many days.
 *
 * Rules PLAN, PRAC, DISP, END, REC, CHG-13 and CHG-22. A list is self-contained and immutable.
 */
#ifndef S117_NEXT_H
#define S117_NEXT_H

#include "aftercare.h"
#include "determination.h"
#include "planning.h"

#ifdef __cplusplus
extern "C" {
#endif

/** @brief What is due for a person on a day. */
typedef struct s117_next s117_next;

/**
 * @brief Ask what is due.
 * @param engine the law, with the host's policies and holidays
 * @param person the person
 * @param as_at today, 1983-09-30 to 9999-12-31: what was done after it is not looked at
 * @param question NULL for all defaults
 * @param ret_next set to the list; free it with @ref s117_next_free
 * @return S117_OK, S117_E_NULL, S117_E_HANDLE, S117_E_DATE, S117_E_CODE, S117_E_OVERFLOW, S117_E_LIMIT, S117_E_MEMORY, or S117_E_STRUCT_SMALL / _NEWER / _SIZE
 * @since 1.0
 */
S117_API s117_status s117_next_new(const s117_engine *engine, const s117_person *person, s117_date as_at, const s117_question *question, s117_next **ret_next);
/** @brief Wipe and free. @param next may be NULL @since 1.0 */
S117_API void s117_next_free(s117_next *next);
/** @brief The day asked about. @param next the list @return the day; @ref S117_DATE_INVALID for NULL @since 1.0 */
S117_API s117_date s117_next_as_at(const s117_next *next);

/** @brief Number of things due: first what is overdue, by day, then what is due without a day, then what lies ahead. @param next the list @return the count @since 1.0 */
S117_API int32_t s117_next_count(const s117_next *next);
/** @brief What is due. @param next the list @param index 0 to count - 1 @return an `S117_DUE_` constant; 0 if out of range @since 1.0 */
S117_API s117_due s117_next_what(const s117_next *next, int32_t index);
/** @brief How it stands. @param next the list @param index 0 to count - 1 @return @ref S117_DUE_AHEAD, @ref S117_DUE_OVERDUE or @ref S117_DUE_NOW; 0 if out of range @since 1.0 */
S117_API s117_due_state s117_next_state(const s117_next *next, int32_t index);
/** @brief The day it arose. @param next the list @param index 0 to count - 1 @return the day; @ref S117_DATE_UNKNOWN if not known; @ref S117_DATE_INVALID if out of range @since 1.0 */
S117_API s117_date s117_next_since(const s117_next *next, int32_t index);
/** @brief The last day on which it is in time. @param next the list @param index 0 to count - 1 @return the day; @ref S117_DATE_OPEN if none is fixed; @ref S117_DATE_INVALID if out of range @since 1.0 */
S117_API s117_date s117_next_by(const s117_next *next, int32_t index);
/** @brief Days overdue. @param next the list @param index 0 to count - 1 @return days since the last day in time; 0 if it is today or no day is fixed; below 0 the days left @since 1.0 */
S117_API int32_t s117_next_days(const s117_next *next, int32_t index);
/** @brief Who has to act. @param next the list @param index 0 to count - 1 @return an `S117_DOER_` constant; 0 if out of range @since 1.0 */
S117_API s117_doer s117_next_doer(const s117_next *next, int32_t index);
/** @brief Code of a body that has to act. @param next the list @param index 0 to count - 1 @param nth 0 or 1 @return its code; NULL if there is none (more), or it is not known @since 1.0 */
S117_API const char *s117_next_body(const s117_next *next, int32_t index, int32_t nth);
/** @brief Name of a body that has to act. @param next the list @param index 0 to count - 1 @param nth 0 or 1 @return its name (the code if the register lacks it); NULL if there is none (more) @since 1.0 */
S117_API const char *s117_next_body_name(const s117_next *next, int32_t index, int32_t nth);
/** @brief Rule under which it is due ("DISP-7"). @param next the list @param index 0 to count - 1 @return text; NULL if out of range @since 1.0 */
S117_API const char *s117_next_rule(const s117_next *next, int32_t index);
/** @brief Citation of that rule. @param next the list @param index 0 to count - 1 @return text; NULL if out of range @since 1.0 */
S117_API const char *s117_next_citation(const s117_next *next, int32_t index);
/** @brief Id of the local policy that fixes the day. @param next the list @param index 0 to count - 1 @return text, "" if none does; NULL if out of range @since 1.0 */
S117_API const char *s117_next_policy(const s117_next *next, int32_t index);
/** @brief What is due in one sentence. @param next the list @param index 0 to count - 1 @return text; NULL if out of range @since 1.0 */
S117_API const char *s117_next_sentence(const s117_next *next, int32_t index);
/** @brief A fact it rests on. @param next the list @param index 0 to count - 1 @param nth 0 to 2 @return a fact id; 0 if there is none (more) @since 1.0 */
S117_API s117_fact s117_next_fact(const s117_next *next, int32_t index, int32_t nth);
/** @brief The sum, of what is a payment. @param next the list @param index 0 to count - 1 @return pence; @ref S117_MONEY_UNKNOWN if it is none or not known @since 1.0 */
S117_API s117_money s117_next_amount(const s117_next *next, int32_t index);

/**
 * @brief The list as readable text.
 * @param next the list
 * @param buffer where to write, always ending in NUL if @p size is not 0; may be NULL if @p size is 0
 * @param size its size in bytes
 * @return the length of the whole text without the NUL, as `snprintf`; 0 for NULL
 * @since 1.0
 */
S117_API size_t s117_next_text(const s117_next *next, char *buffer, size_t size);

#ifdef __cplusplus
}
#endif
#endif
