/**
 * @file audit.h
 * @brief What was done wrong over a life or a period: findings with rule, severity, days, facts, money, and what puts each right.
 *
 * The auditor's checklist, the failure patterns ombudsmen keep finding, the consistency of one record with another, and every purported ending.
 * An audit sees the record: "the record shows no …" does not say that there was none. An audit is self-contained and immutable.
 */
#ifndef S117_AUDIT_H
#define S117_AUDIT_H

#include "aftercare.h"
#include "determination.h"
#include "planning.h"

#ifdef __cplusplus
extern "C" {
#endif

/** @brief The findings about a person over a period. */
typedef struct s117_audit s117_audit;

/** @brief Most findings of an audit. */
#define S117_AUDIT_MAX 100000

/**
 * @brief Audit a period.
 * @param engine the law, with the host's policies and holidays
 * @param person the person
 * @param from first day; @ref S117_DATE_UNKNOWN for the whole life
 * @param to the day the audit is made: what lies after it is not looked at, and what was to be done by then is a finding if it was not.
 *        1983-09-30 to 9999-12-31, not before @p from
 * @param question NULL for all defaults
 * @param ret_audit set to the findings; free it with @ref s117_audit_free
 * @return S117_OK, S117_E_NULL, S117_E_HANDLE, S117_E_DATE, S117_E_DATE_ORDER, S117_E_CODE, S117_E_OVERFLOW, S117_E_LIMIT, S117_E_MEMORY, or S117_E_STRUCT_SMALL / _NEWER / _SIZE
 * @since 1.0
 */
S117_API s117_status s117_audit_new(const s117_engine *engine, const s117_person *person, s117_date from, s117_date to, const s117_question *question, s117_audit **ret_audit);
/** @brief Wipe and free. @param audit may be NULL @since 1.0 */
S117_API void s117_audit_free(s117_audit *audit);
/** @brief First day of the period. @param audit the audit @return the day, or @ref S117_DATE_UNKNOWN for the whole life; @ref S117_DATE_INVALID for NULL @since 1.0 */
S117_API s117_date s117_audit_from(const s117_audit *audit);
/** @brief The day it was made. @param audit the audit @return the day; @ref S117_DATE_INVALID for NULL @since 1.0 */
S117_API s117_date s117_audit_to(const s117_audit *audit);

/** @brief Number of findings, the gravest first, of one severity by day. @param audit the audit @return the count @since 1.0 */
S117_API int32_t s117_audit_count(const s117_audit *audit);
/** @brief What was found. @param audit the audit @param index 0 to count - 1 @return an `S117_AUDIT_` constant; 0 if out of range @since 1.0 */
S117_API s117_audit_code s117_audit_what(const s117_audit *audit, int32_t index);
/** @brief How serious it is. @param audit the audit @param index 0 to count - 1 @return an `S117_SEVERITY_` constant; 0 if out of range @since 1.0 */
S117_API s117_severity s117_audit_severity(const s117_audit *audit, int32_t index);
/** @brief Rule it breaks ("END-2"). @param audit the audit @param index 0 to count - 1 @return text; NULL if out of range @since 1.0 */
S117_API const char *s117_audit_rule(const s117_audit *audit, int32_t index);
/** @brief Citation of that rule. @param audit the audit @param index 0 to count - 1 @return text; NULL if out of range @since 1.0 */
S117_API const char *s117_audit_citation(const s117_audit *audit, int32_t index);
/** @brief Id of the local policy it breaks. @param audit the audit @param index 0 to count - 1 @return text, "" if none; NULL if out of range @since 1.0 */
S117_API const char *s117_audit_policy(const s117_audit *audit, int32_t index);
/** @brief The day it is about, or its first. @param audit the audit @param index 0 to count - 1 @return the day; @ref S117_DATE_UNKNOWN if not known; @ref S117_DATE_INVALID if out of range @since 1.0 */
S117_API s117_date s117_audit_since(const s117_audit *audit, int32_t index);
/** @brief The first day it no longer was so. @param audit the audit @param index 0 to count - 1 @return the day; @ref S117_DATE_OPEN if it still is, or it is about one day; @ref S117_DATE_INVALID if out of range @since 1.0 */
S117_API s117_date s117_audit_until(const s117_audit *audit, int32_t index);
/** @brief A fact it rests on. @param audit the audit @param index 0 to count - 1 @param nth 0 to 2 @return a fact id; 0 if there is none (more) @since 1.0 */
S117_API s117_fact s117_audit_fact(const s117_audit *audit, int32_t index, int32_t nth);
/** @brief What such a fact is, in words, with its source if it has one: "the charge from 3 May 2020 (ledger, page 4)". @param audit the audit @param index 0 to count - 1 @param nth 0 to 2 @return text; NULL if there is none (more) @since 1.0 */
S117_API const char *s117_audit_fact_words(const s117_audit *audit, int32_t index, int32_t nth);
/** @brief Code of the body at fault, where it is one. @param audit the audit @param index 0 to count - 1 @return its code, "" if none or not known; NULL if out of range @since 1.0 */
S117_API const char *s117_audit_body(const s117_audit *audit, int32_t index);
/** @brief What is owed because of it. @param audit the audit @param index 0 to count - 1 @return pence; @ref S117_MONEY_UNKNOWN if it is not about money, or the amount is not known @since 1.0 */
S117_API s117_money s117_audit_amount(const s117_audit *audit, int32_t index);
/** @brief The part of that for which a court claim is in time (CHG-26). @param audit the audit @param index 0 to count - 1 @return pence; @ref S117_MONEY_UNKNOWN likewise @since 1.0 */
S117_API s117_money s117_audit_in_time(const s117_audit *audit, int32_t index);
/** @brief The finding in one or two sentences. @param audit the audit @param index 0 to count - 1 @return text; NULL if out of range @since 1.0 */
S117_API const char *s117_audit_sentence(const s117_audit *audit, int32_t index);
/** @brief What puts it right. @param audit the audit @param index 0 to count - 1 @return text; NULL if out of range @since 1.0 */
S117_API const char *s117_audit_remedy(const s117_audit *audit, int32_t index);

/**
 * @brief The audit as readable text, to be read aloud: each finding with its citation, the facts and their sources, and what puts it right.
 * @param audit the audit
 * @param buffer where to write, always ending in NUL if @p size is not 0; may be NULL if @p size is 0
 * @param size its size in bytes
 * @return the length of the whole text without the NUL, as `snprintf`; 0 for NULL
 * @since 1.0
 */
S117_API size_t s117_audit_text(const s117_audit *audit, char *buffer, size_t size);

/* ---- the table of findings ---------------------------------------------------------------------- */

/** @brief Severity of a kind of finding. @param what an `S117_AUDIT_` constant @return an `S117_SEVERITY_` constant; 0 if there is no such finding @since 1.0 */
S117_API s117_severity s117_audit_code_severity(s117_audit_code what);
/** @brief Rule that a kind of finding breaks, unless the finding names another. @param what an `S117_AUDIT_` constant @return text; NULL if there is no such finding @since 1.0 */
S117_API const char *s117_audit_code_rule(s117_audit_code what);
/** @brief Point of the auditor's checklist it belongs to. @param what an `S117_AUDIT_` constant @return 1 to 15; 0 if none @since 1.0 */
S117_API int32_t s117_audit_code_checklist(s117_audit_code what);
/** @brief Failure pattern it belongs to. @param what an `S117_AUDIT_` constant @return 1 to 11; 0 if none @since 1.0 */
S117_API int32_t s117_audit_code_pattern(s117_audit_code what);
/** @brief Title of a point of the auditor's checklist. @param point 1 to 15 @return static text; NULL if out of range @since 1.0 */
S117_API const char *s117_audit_checklist_title(int32_t point);
/** @brief Title of a failure pattern. @param pattern 1 to 11 @return static text; NULL if out of range @since 1.0 */
S117_API const char *s117_audit_pattern_title(int32_t pattern);

#ifdef __cplusplus
}
#endif
#endif
