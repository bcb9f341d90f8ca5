/**
 * @file planning.h
 * @brief What a host tells an engine about planning and due dates: its own planning framework, bank holidays, periods of local policy.
 *
 * Periods are policies (catalogue.h) with `S117_POLICY_DUE`, `S117_POLICY_COUNT` and `S117_POLICY_UNIT`: "first review after 6
 * weeks", "review every 6 months". Of several that fit, the one for a named council or NHS body, a client group or an age goes before
 * one for all, and of equals the later. Without a policy the built-in periods hold: review after 12 months (PRAC-7; Wales PLAN-24),
 * contact after three days (PRAC-3), a co-ordinator in Wales after 14 days (PRAC-6), shares in dispute taken further after four months
 * (PRAC-17), complaints answered after six (PRAC-18). What a statute fixes no policy changes: referral after four months, legal arguments
 * after 14 days, review of a determination after three months, first review of a direct payment after six months (NHS: three).
 *
 * A period of n days ends on the nth day after the day it runs from; a period of months on the same day of the month. A day that the
 * month lacks, and a day that is no working day, become what @ref S117_POLICY_MONTH_END and @ref S117_POLICY_ROLL say.
 */
#ifndef S117_PLANNING_H
#define S117_PLANNING_H

#include "catalogue.h"
#include "person.h"

#ifdef __cplusplus
extern "C" {
#endif

/** @brief Most holidays an engine takes. */
#define S117_HOLIDAYS_MAX 10000
/** @brief Most frameworks of a host, and most matters of one. */
#define S117_FRAMES_MAX 100

/**
 * @brief Add a bank holiday. The library ships none.
 * @param config the config
 * @param nation @ref S117_NATION_ENGLAND, @ref S117_NATION_WALES, or @ref S117_NATION_UNKNOWN for both
 * @param day the day; adding one twice changes nothing
 * @return S117_OK, S117_E_NULL, S117_E_HANDLE, S117_E_CODE, S117_E_DATE, S117_E_LIMIT, S117_E_MEMORY
 * @since 1.0
 */
S117_API s117_status s117_config_add_holiday(s117_config *config, s117_nation nation, s117_date day);
/** @brief Number of holidays of an engine. @param engine the engine @return the count @since 1.0 */
S117_API int32_t s117_engine_holiday_count(const s117_engine *engine);
/** @brief A holiday, in order of day. @param engine the engine @param index 0 to count - 1 @return the day; @ref S117_DATE_INVALID if out of range @since 1.0 */
S117_API s117_date s117_engine_holiday(const s117_engine *engine, int32_t index);
/** @brief Where it is one. @param engine the engine @param index 0 to count - 1 @return a nation, @ref S117_NATION_UNKNOWN for both; -1 if out of range @since 1.0 */
S117_API s117_nation s117_engine_holiday_nation(const s117_engine *engine, int32_t index);

/**
 * @brief Add a matter that planning in a framework of the host has to consider. A new id of a framework makes the framework.
 * @param config the config
 * @param frame id of the framework, 1 to 31 of A-Z a-z 0-9 - _ . ("dialog-plus")
 * @param matter id of the matter, likewise ("leisure")
 * @param words what it is called in answers; UTF-8, 1 to 127 bytes
 * @return S117_OK, S117_E_NULL, S117_E_HANDLE, S117_E_TEXT, S117_E_TOO_LONG, S117_E_DUPLICATE, S117_E_LIMIT, S117_E_MEMORY
 * @since 1.0
 */
S117_API s117_status s117_config_add_matter(s117_config *config, const char *frame, const char *matter, const char *words);
/** @brief Number of matters of all frameworks of the host. @param engine the engine @return the count @since 1.0 */
S117_API int32_t s117_engine_matter_count(const s117_engine *engine);
/** @brief Framework of a matter, in the order they were added. @param engine the engine @param index 0 to count - 1 @return its id; NULL if out of range @since 1.0 */
S117_API const char *s117_engine_matter_frame(const s117_engine *engine, int32_t index);
/** @brief Id of a matter. @param engine the engine @param index 0 to count - 1 @return its id; NULL if out of range @since 1.0 */
S117_API const char *s117_engine_matter_id(const s117_engine *engine, int32_t index);
/** @brief Words of a matter. @param engine the engine @param index 0 to count - 1 @return its words; NULL if out of range @since 1.0 */
S117_API const char *s117_engine_matter_words(const s117_engine *engine, int32_t index);

/**
 * @brief The last day of a period of policy or of the built-in ones, from a day on.
 * @param engine the engine
 * @param due an `S117_DUE_` constant
 * @param nation whose holidays count, and whose built-in period
 * @param from the day it runs from
 * @param council code of the council; NULL for any
 * @param nhs_body code of the NHS body; NULL for any
 * @param ret_by set to the last day in time; @ref S117_DATE_OPEN if neither a policy nor a built-in period fixes one
 * @param ret_policy set to the position of the policy; -1 if it is built in or none; may be NULL
 * @return S117_OK, S117_E_NULL, S117_E_HANDLE, S117_E_CODE, S117_E_DATE
 * @since 1.0
 */
S117_API s117_status s117_engine_due_date(const s117_engine *engine, s117_due due, s117_nation nation, s117_date from, const char *council,
                                          const char *nhs_body, s117_date *ret_by, int32_t *ret_policy);

#ifdef __cplusplus
}
#endif
#endif
