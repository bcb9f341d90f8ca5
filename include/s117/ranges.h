/**
 * @file ranges.h
 * @brief What an answer does with dates that are not known to the day.
 *
 * An answer is computed over every day that an uncertain date may be. If it is the same throughout, it is definite. If not, it is
 * undetermined, and these calls say on which dates it depends and what each part of their range would give. Combinations
 * that cannot be (an end before its own beginning, leave outside its order) are left out. A date of which nothing at all is recorded
 * is a missing fact and not an uncertain date.
 */
#ifndef S117_RANGES_H
#define S117_RANGES_H

#include "determination.h"

#ifdef __cplusplus
extern "C" {
#endif

/** @brief Number of uncertain dates that the answer could see, in order of date. @param determination the answer @return the count @since 1.0 */
S117_API int32_t s117_determination_uncertain_count(const s117_determination *determination);
/** @brief The fact that one of them belongs to. @param determination the answer @param index 0 to count - 1 @return its id; 0 if out of range @since 1.0 */
S117_API s117_fact s117_determination_uncertain_fact(const s117_determination *determination, int32_t index);
/** @brief Which date of the fact it is. @param determination the answer @param index 0 to count - 1 @return @ref S117_FROM, @ref S117_TO or another date; 0 if out of range @since 1.0 */
S117_API s117_attribute s117_determination_uncertain_attribute(const s117_determination *determination, int32_t index);
/**
 * @brief The range as it is recorded.
 * @param determination the answer
 * @param index 0 to count - 1
 * @param ret_earliest set to the first day it may be; @ref S117_DATE_UNKNOWN if there is none
 * @param ret_latest set to the last day it may be; @ref S117_DATE_OPEN if there is none
 * @return S117_OK, S117_E_NULL, S117_E_HANDLE, S117_E_INDEX
 * @since 1.0
 */
S117_API s117_status s117_determination_uncertain_days(const s117_determination *determination, int32_t index, s117_date *ret_earliest,
                                                       s117_date *ret_latest);
/** @brief Whether the answer depends on it. @param determination the answer @param index 0 to count - 1 @return S117_YES or S117_NO; S117_UNKNOWN if out of range, or if there were too many dates to say @since 1.0 */
S117_API s117_tri s117_determination_uncertain_depends(const s117_determination *determination, int32_t index);
/** @brief What is not known, without a full stop ("the end of the order of March 2014 under section 3"). @param determination the answer @param index 0 to count - 1 @return text; NULL if out of range @since 1.0 */
S117_API const char *s117_determination_uncertain_name(const s117_determination *determination, int32_t index);
/**
 * @brief How many uncertain dates were moved at a time.
 *
 * As many as there are: every order in which they can have fallen was examined, but for the few that limits.md names. Fewer: the bound
 * on the work was reached (limits.md), and combinations of more dates than this may give something else.
 * @param determination the answer
 * @return the number; 0 also if there are no uncertain dates
 * @since 1.0
 */
S117_API int32_t s117_determination_uncertain_together(const s117_determination *determination);

/** @brief Parts into which the range of a date falls, where the answer depends on it. @param determination the answer @param index 0 to count - 1 of the dates @return the count; 0 if the answer does not depend on the date @since 1.0 */
S117_API int32_t s117_determination_uncertain_part_count(const s117_determination *determination, int32_t index);
/**
 * @brief The days of one part.
 * @param determination the answer
 * @param index 0 to count - 1 of the dates
 * @param part 0 to count - 1 of its parts
 * @param ret_first set to the first day; @ref S117_DATE_UNKNOWN if there is none
 * @param ret_last set to the last day, which is in it; @ref S117_DATE_OPEN if there is none
 * @return S117_OK, S117_E_NULL, S117_E_HANDLE, S117_E_INDEX
 * @since 1.0
 */
S117_API s117_status s117_determination_uncertain_part_days(const s117_determination *determination, int32_t index, int32_t part,
                                                            s117_date *ret_first, s117_date *ret_last);
/** @brief The duty if the date fell in a part; uncertain where it turns on other dates too. @param determination the answer @param index of the date @param part of its parts @return an `S117_DUTY_` constant; -1 if out of range @since 1.0 */
S117_API s117_duty s117_determination_uncertain_part_duty(const s117_determination *determination, int32_t index, int32_t part);
/** @brief How far the council is known if the date fell in a part. @param determination the answer @param index of the date @param part of its parts @return an `S117_COUNCIL_` constant; -1 if out of range @since 1.0 */
S117_API s117_council s117_determination_uncertain_part_council(const s117_determination *determination, int32_t index, int32_t part);
/** @brief Number of councils if the date fell in a part. @param determination the answer @param index of the date @param part of its parts @return the count; 0 if out of range @since 1.0 */
S117_API int32_t s117_determination_uncertain_part_council_count(const s117_determination *determination, int32_t index, int32_t part);
/** @brief Code of one of them. @param determination the answer @param index of the date @param part of its parts @param nth 0 to count - 1 @return text; NULL if out of range @since 1.0 */
S117_API const char *s117_determination_uncertain_part_council_code(const s117_determination *determination, int32_t index, int32_t part, int32_t nth);
/** @brief The part in words ("If it was in March 2014: owed. Council: Swindon."). @param determination the answer @param index of the date @param part of its parts @return text; NULL if out of range @since 1.0 */
S117_API const char *s117_determination_uncertain_part_sentence(const s117_determination *determination, int32_t index, int32_t part);

#ifdef __cplusplus
}
#endif
#endif
