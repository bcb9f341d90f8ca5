/**
 * @file history.h
 * @brief A whole life as spells: stretches of days with the same answer, each with the event that opened it.
 *
 * On every day a history and @ref s117_determine give the same status, start, order and local authority. Immutable and
 * self-contained, as a determination.
 */
#ifndef S117_HISTORY_H
#define S117_HISTORY_H

#include "determination.h"

#ifdef __cplusplus
extern "C" {
#endif

/** @brief The spells of a life. Immutable, self-contained. */
typedef struct s117_history s117_history;

/**
 * @brief The whole life as spells, without gaps: the first begins @ref S117_DATE_MIN, each next one where the last ended, the last is open.
 * @param engine the law
 * @param person the facts; not changed
 * @param question NULL for defaults. With @ref S117_AS_THEN_UNDERSTOOD each day has its own understanding of the law
 * @param ret_history set to the answer; free it with @ref s117_history_free
 * @return S117_OK, S117_E_NULL, S117_E_HANDLE, S117_E_DATE, S117_E_CODE, S117_E_STRUCT_SMALL, S117_E_STRUCT_NEWER, S117_E_STRUCT_SIZE, S117_E_MEMORY
 * @since 1.0
 */
S117_API s117_status s117_history_new(const s117_engine *engine, const s117_person *person, const s117_question *question, s117_history **ret_history);

/** @brief Wipe and free a history. @param history may be NULL @since 1.0 */
S117_API void s117_history_free(s117_history *history);

/** @brief The day whose law was asked for. @param history the history @return the day; @ref S117_DATE_OPEN for the law of each day; @ref S117_DATE_UNKNOWN for NULL @since 1.0 */
S117_API s117_date s117_history_law_as_at(const s117_history *history);
/** @brief Whether it was asked with @ref S117_AS_THEN_UNDERSTOOD. @param history the history @return S117_YES or S117_NO; S117_UNKNOWN for NULL @since 1.0 */
S117_API s117_tri s117_history_then_understood(const s117_history *history);
/** @brief Number of spells, at least 1. @param history the history @return the count; 0 for NULL @since 1.0 */
S117_API int32_t s117_history_count(const s117_history *history);
/** @brief The spell a day lies in. @param history the history @param on the day @return 0 to count - 1; -1 if impossible @since 1.0 */
S117_API int32_t s117_history_find(const s117_history *history, s117_date on);
/**
 * @brief First day of a spell and first day after it.
 * @param history the history @param spell 0 to count - 1
 * @param ret_from set to its first day @param ret_to set to the first day after it; @ref S117_DATE_OPEN for the last
 * @return S117_OK, S117_E_NULL, S117_E_HANDLE, S117_E_INDEX
 * @since 1.0
 */
S117_API s117_status s117_history_span(const s117_history *history, int32_t spell, s117_date *ret_from, s117_date *ret_to);
/** @brief Where the person stands during a spell. @param history the history @param spell 0 to count - 1 @return an `S117_DUTY_` constant; -1 if out of range @since 1.0 */
S117_API s117_duty s117_history_duty(const s117_history *history, int32_t spell);
/**
 * @brief Since when, as @ref s117_determination_since.
 * @param history the history @param spell 0 to count - 1
 * @param ret_earliest set to the first day it may be @param ret_latest set to the last day it may be
 * @return S117_OK, S117_E_NULL, S117_E_HANDLE, S117_E_INDEX
 * @since 1.0
 */
S117_API s117_status s117_history_since(const s117_history *history, int32_t spell, s117_date *ret_earliest, s117_date *ret_latest);
/** @brief The order a spell rests on. @param history the history @param spell 0 to count - 1 @return its fact id; 0 if none @since 1.0 */
S117_API s117_fact s117_history_order(const s117_history *history, int32_t spell);
/** @brief How far the authority is known. @param history the history @param spell 0 to count - 1 @return an `S117_COUNCIL_` constant; -1 if out of range @since 1.0 */
S117_API s117_council s117_history_council(const s117_history *history, int32_t spell);
/** @brief Number of authorities, as @ref s117_determination_council_count. @param history the history @param spell 0 to count - 1 @return the count @since 1.0 */
S117_API int32_t s117_history_council_count(const s117_history *history, int32_t spell);
/** @brief Code of the authority or a candidate. @param history the history @param spell 0 to count - 1 @param index 0 to council count - 1 @return text; NULL if out of range @since 1.0 */
S117_API const char *s117_history_council_code(const s117_history *history, int32_t spell, int32_t index);
/** @brief Name of the authority or a candidate. @param history the history @param spell 0 to count - 1 @param index 0 to council count - 1 @return text; NULL if out of range @since 1.0 */
S117_API const char *s117_history_council_name(const s117_history *history, int32_t spell, int32_t index);
/** @brief How far the NHS body that owes the duty is known. @param history the history @param spell 0 to count - 1 @return an `S117_NHS_` constant; -1 if out of range @since 1.0 */
S117_API s117_nhs s117_history_nhs(const s117_history *history, int32_t spell);
/** @brief Number of NHS bodies, as @ref s117_determination_nhs_count. @param history the history @param spell 0 to count - 1 @return the count @since 1.0 */
S117_API int32_t s117_history_nhs_count(const s117_history *history, int32_t spell);
/** @brief Code of the NHS body or a candidate. @param history the history @param spell 0 to count - 1 @param index 0 to NHS count - 1 @return text; NULL if out of range @since 1.0 */
S117_API const char *s117_history_nhs_code(const s117_history *history, int32_t spell, int32_t index);
/** @brief Name of the NHS body or a candidate. @param history the history @param spell 0 to count - 1 @param index 0 to NHS count - 1 @return text; NULL if out of range @since 1.0 */
S117_API const char *s117_history_nhs_name(const s117_history *history, int32_t spell, int32_t index);
/** @brief How far the NHS body that pays is known. @param history the history @param spell 0 to count - 1 @return an `S117_NHS_` constant; -1 if out of range @since 1.0 */
S117_API s117_nhs s117_history_payer(const s117_history *history, int32_t spell);
/** @brief Number of payers, as @ref s117_determination_payer_count. @param history the history @param spell 0 to count - 1 @return the count @since 1.0 */
S117_API int32_t s117_history_payer_count(const s117_history *history, int32_t spell);
/** @brief Code of the payer or a candidate. @param history the history @param spell 0 to count - 1 @param index 0 to payer count - 1 @return text; NULL if out of range @since 1.0 */
S117_API const char *s117_history_payer_code(const s117_history *history, int32_t spell, int32_t index);
/** @brief Name of the payer or a candidate. @param history the history @param spell 0 to count - 1 @param index 0 to payer count - 1 @return text; NULL if out of range @since 1.0 */
S117_API const char *s117_history_payer_name(const s117_history *history, int32_t spell, int32_t index);
/** @brief Rule by which the spell opened ("END-4"). @param history the history @param spell 0 to count - 1 @return text, "" if nothing opened it (the first spell, unless something has gone on since ever) or if that turns on a date that is not known to the day; NULL if out of range @since 1.0 */
S117_API const char *s117_history_event_rule(const s117_history *history, int32_t spell);
/** @brief Fact by which the spell opened. @param history the history @param spell 0 to count - 1 @return its id; 0 if none (a date in the law) @since 1.0 */
S117_API s117_fact s117_history_event_fact(const s117_history *history, int32_t spell);
/** @brief The event in words. @param history the history @param spell 0 to count - 1 @return text, "" if nothing opened it (the first spell, unless something has gone on since ever); NULL if out of range @since 1.0 */
S117_API const char *s117_history_event_sentence(const s117_history *history, int32_t spell);
/**
 * @brief The history as a readable timeline, one line a spell.
 * @param history the history
 * @param buffer where to write, always ending in NUL if @p size is not 0; may be NULL if @p size is 0
 * @param size its size in bytes
 * @return the length of the whole text without the NUL, as `snprintf`; 0 for NULL
 * @since 1.0
 */
S117_API size_t s117_history_text(const s117_history *history, char *buffer, size_t size);

#ifdef __cplusplus
}
#endif
#endif
