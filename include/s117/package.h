/**
 * @file package.h
 * @brief What each service line is on one day: aftercare or not, free or not, whether means may be assessed, whether a top-up is
 * lawful, whether a direct payment or personal health budget is to be had; and why.
 *
 * Section 117(6), the charging rules (CHG-1 to 25) and the duty of the day. A package answer is self-contained and immutable.
 */
#ifndef S117_PACKAGE_H
#define S117_PACKAGE_H

#include "aftercare.h"
#include "determination.h"

#ifdef __cplusplus
extern "C" {
#endif

/** @brief What each line of a package is on one day. */
typedef struct s117_package s117_package;

/**
 * @brief Ask about every service line in force on a day.
 * @param engine the law
 * @param person the person
 * @param as_at the day, 1983-09-30 to 9999-12-31
 * @param question NULL for all defaults
 * @param ret_package set to the answer; free it with @ref s117_package_free
 * @return S117_OK, S117_E_NULL, S117_E_HANDLE, S117_E_DATE, S117_E_CODE, S117_E_OVERFLOW, S117_E_MEMORY, or S117_E_STRUCT_SMALL / _NEWER / _SIZE
 * @since 1.0
 */
S117_API s117_status s117_package_new(const s117_engine *engine, const s117_person *person, s117_date as_at, const s117_question *question, s117_package **ret_package);
/** @brief Wipe and free. @param package may be NULL @since 1.0 */
S117_API void s117_package_free(s117_package *package);

/** @brief The day asked about. @param package the answer @return the day; @ref S117_DATE_INVALID for NULL @since 1.0 */
S117_API s117_date s117_package_as_at(const s117_package *package);
/** @brief Where the person stood that day. @param package the answer @return an `S117_DUTY_` constant; -1 for NULL @since 1.0 */
S117_API s117_duty s117_package_duty(const s117_package *package);

/* ---- lines -------------------------------------------------------------------------------------- */

/** @brief Number of lines in force, in order of start, then of the code in the catalogue. @param package the answer @return the count @since 1.0 */
S117_API int32_t s117_package_line_count(const s117_package *package);
/** @brief The service fact of a line. @param package the answer @param line 0 to count - 1 @return its id; 0 if out of range @since 1.0 */
S117_API s117_fact s117_package_line_fact(const s117_package *package, int32_t line);
/** @brief What to call a line: its label, else the part of accommodation it is ("rent"), else its name in the catalogue. @param package the answer @param line 0 to count - 1 @return text; NULL if out of range @since 1.0 */
S117_API const char *s117_package_line_name(const s117_package *package, int32_t line);
/** @brief Whether a line is aftercare, s117(6). @param package the answer @param line 0 to count - 1 @return an `S117_LINE_` constant; -1 if out of range @since 1.0 */
S117_API s117_line s117_package_line_status(const s117_package *package, int32_t line);
/** @brief Whether the person may be charged. @param package the answer @param line 0 to count - 1 @return an `S117_CHARGEABLE_` constant; -1 if out of range @since 1.0 */
S117_API s117_chargeable s117_package_line_chargeable(const s117_package *package, int32_t line);
/** @brief Under which law it may be charged ("Care Act 2014 s14"), or is free. @param package the answer @param line 0 to count - 1 @return text, "" if undetermined; NULL if out of range @since 1.0 */
S117_API const char *s117_package_line_law(const s117_package *package, int32_t line);
/** @brief Whether a financial assessment may be made. @param package the answer @param line 0 to count - 1 @return an `S117_ASSESSMENT_` constant; -1 if out of range @since 1.0 */
S117_API s117_assessment s117_package_line_assessment(const s117_package *package, int32_t line);
/** @brief What is to be said of a top-up. @param package the answer @param line 0 to count - 1 @return an `S117_TOP_UP_` constant; -1 if out of range @since 1.0 */
S117_API s117_top_up s117_package_line_top_up(const s117_package *package, int32_t line);
/**
 * @brief The top-up: what is asked, the most that may be, and for what unit.
 * @param package the answer @param line 0 to count - 1
 * @param ret_asked set to what is asked, pence; @ref S117_MONEY_UNKNOWN if not known or none
 * @param ret_lawful set to the most that may be asked, pence; 0 if none may; @ref S117_MONEY_UNKNOWN if undetermined
 * @param ret_per set to an `S117_PER_` constant; 0 if none
 * @return S117_OK, S117_E_NULL, S117_E_HANDLE, S117_E_INDEX
 * @since 1.0
 */
S117_API s117_status s117_package_line_top_up_amounts(const s117_package *package, int32_t line, s117_money *ret_asked, s117_money *ret_lawful, int32_t *ret_per);
/** @brief Council's direct payment for a line. @param package the answer @param line 0 to count - 1 @return an `S117_AVAILABILITY_` constant; -1 if out of range @since 1.0 */
S117_API s117_availability s117_package_line_direct_payment(const s117_package *package, int32_t line);
/** @brief Personal health budget for the NHS body's part of a line. @param package the answer @param line 0 to count - 1 @return an `S117_AVAILABILITY_` constant; -1 if out of range @since 1.0 */
S117_API s117_availability s117_package_line_health_budget(const s117_package *package, int32_t line);

/* ---- reasons, gaps, flaws: of a line, or (line -1) of the package as a whole ---------------------- */

/** @brief Number of reasons. @param package the answer @param line 0 to count - 1, or -1 @return the count @since 1.0 */
S117_API int32_t s117_package_reason_count(const s117_package *package, int32_t line);
/** @brief Rule of a reason ("CHG-1"). @param package the answer @param line the line, or -1 @param index 0 to count - 1 @return text; NULL if out of range @since 1.0 */
S117_API const char *s117_package_reason_rule(const s117_package *package, int32_t line, int32_t index);
/** @brief The reason in words. @param package the answer @param line the line, or -1 @param index 0 to count - 1 @return text; NULL if out of range @since 1.0 */
S117_API const char *s117_package_reason_sentence(const s117_package *package, int32_t line, int32_t index);
/** @brief A fact a reason used. @param package the answer @param line the line, or -1 @param index 0 to count - 1 @param position 0 to 2 @return a fact id; 0 if none @since 1.0 */
S117_API s117_fact s117_package_reason_fact(const s117_package *package, int32_t line, int32_t index, int32_t position);
/** @brief Number of missing facts. @param package the answer @param line the line, or -1 @return the count @since 1.0 */
S117_API int32_t s117_package_gap_count(const s117_package *package, int32_t line);
/** @brief A missing fact. @param package the answer @param line the line, or -1 @param index 0 to count - 1 @return an `S117_GAP_` constant; 0 if out of range @since 1.0 */
S117_API int32_t s117_package_gap(const s117_package *package, int32_t line, int32_t index);
/** @brief The fact that lacks it. @param package the answer @param line the line, or -1 @param index 0 to count - 1 @return a fact id; 0 if none or out of range @since 1.0 */
S117_API s117_fact s117_package_gap_fact(const s117_package *package, int32_t line, int32_t index);
/** @brief Number of flaws. @param package the answer @param line the line, or -1 @return the count @since 1.0 */
S117_API int32_t s117_package_flaw_count(const s117_package *package, int32_t line);
/** @brief A flaw. @param package the answer @param line the line, or -1 @param index 0 to count - 1 @return an `S117_FLAW_` constant; 0 if out of range @since 1.0 */
S117_API int32_t s117_package_flaw(const s117_package *package, int32_t line, int32_t index);
/** @brief The flaw in words. @param package the answer @param line the line, or -1 @param index 0 to count - 1 @return text; NULL if out of range @since 1.0 */
S117_API const char *s117_package_flaw_sentence(const s117_package *package, int32_t line, int32_t index);
/** @brief A fact of a flaw. @param package the answer @param line the line, or -1 @param index 0 to count - 1 @param position 0 or 1 @return a fact id; 0 if none @since 1.0 */
S117_API s117_fact s117_package_flaw_fact(const s117_package *package, int32_t line, int32_t index, int32_t position);
/** @brief Number of open points a line's answer went through. @param package the answer @param line the line @return the count @since 1.0 */
S117_API int32_t s117_package_point_count(const s117_package *package, int32_t line);
/** @brief An open point ("OP-24"). @param package the answer @param line the line @param index 0 to count - 1 @return text; NULL if out of range @since 1.0 */
S117_API const char *s117_package_point(const s117_package *package, int32_t line, int32_t index);
/** @brief Whether the line would be another under another reading of it. @param package the answer @param line the line @param index 0 to count - 1 @return S117_YES or S117_NO; 0 if out of range @since 1.0 */
S117_API s117_tri s117_package_point_differs(const s117_package *package, int32_t line, int32_t index);

/* ---- sensitivity: what a line's status hangs on ---------------------------------------------------- */

/** @brief Number of recorded findings that decide what a line is: were one of them another, the line would be another. @param package the answer @param line the line @return the count @since 1.0 */
S117_API int32_t s117_package_hinge_count(const s117_package *package, int32_t line);
/** @brief The fact of such a finding: the line, a purpose, a need or its later assessment. @param package the answer @param line the line @param index 0 to count - 1 @return a fact id; 0 if out of range @since 1.0 */
S117_API s117_fact s117_package_hinge_fact(const s117_package *package, int32_t line, int32_t index);
/** @brief Its attribute. @param package the answer @param line the line @param index 0 to count - 1 @return an attribute; 0 if out of range @since 1.0 */
S117_API s117_attribute s117_package_hinge_attribute(const s117_package *package, int32_t line, int32_t index);
/** @brief The value it would have to have. @param package the answer @param line the line @param index 0 to count - 1 @return a value of its list; -1 if out of range @since 1.0 */
S117_API int32_t s117_package_hinge_value(const s117_package *package, int32_t line, int32_t index);
/** @brief What the line would then be. @param package the answer @param line the line @param index 0 to count - 1 @return an `S117_LINE_` constant; -1 if out of range @since 1.0 */
S117_API s117_line s117_package_hinge_status(const s117_package *package, int32_t line, int32_t index);

/**
 * @brief The answer as readable text.
 * @param package the answer
 * @param buffer where to write, always ending in NUL if @p size is not 0; may be NULL if @p size is 0
 * @param size its size in bytes
 * @return the length of the whole text without the NUL, as `snprintf`; 0 for NULL
 * @since 1.0
 */
S117_API size_t s117_package_text(const s117_package *package, char *buffer, size_t size);

#ifdef __cplusplus
}
#endif
#endif
