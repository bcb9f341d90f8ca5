/**
 * @file why.h
 * @brief Why not: for what does not apply, the nearest rule, the condition of it that failed, and the facts.
 *
 * The same form as the reasons of a determination, for the other side: why aftercare is not owed, or not yet; why a purported
 * ending did not count; why it is not another council. Only what the facts raise is told. Immutable and self-contained, as a
 * determination.
 */
#ifndef S117_WHY_H
#define S117_WHY_H

#include "determination.h"

#ifdef __cplusplus
extern "C" {
#endif

/** @brief Why not. Immutable, self-contained. */
typedef struct s117_why_not s117_why_not;

/**
 * @brief Why the answer of @ref s117_determine is not another one.
 *
 * For a duty that is not owed: one sentence with the nearest rule (nothing counts, not left hospital, ended), and one more if a
 * later detention does not count. For one that is not settled: each fact that is missing. For each purported ending that did
 * not end it: each condition broken or not shown. While there is a duty or an entitlement: each other council that the facts
 * bring up (where the person lives now or was placed by, where a hospital or prison is, the council before a new detention), and each other NHS body
 * (of the present practice or home, of the council's area, NHS England, the one that owes but does not pay).
 * @param engine the law
 * @param person the facts; not changed
 * @param as_at the day asked about
 * @param question NULL for defaults
 * @param ret_why set to the answer; free it with @ref s117_why_not_free
 * @return S117_OK, S117_E_NULL, S117_E_HANDLE, S117_E_DATE, S117_E_CODE, S117_E_STRUCT_SMALL, S117_E_STRUCT_NEWER, S117_E_STRUCT_SIZE, S117_E_MEMORY
 * @since 1.0
 */
S117_API s117_status s117_why_not_new(const s117_engine *engine, const s117_person *person, s117_date as_at,
                                      const s117_question *question, s117_why_not **ret_why);

/** @brief Wipe and free it. @param why may be NULL @since 1.0 */
S117_API void s117_why_not_free(s117_why_not *why);

/** @brief Number of things that do not apply, in the order they are to be read. @param why the answer @return the count; 0 for NULL @since 1.0 */
S117_API int32_t s117_why_not_count(const s117_why_not *why);
/** @brief What it is about. @param why the answer @param index 0 to count - 1 @return an `S117_SETTLES_` constant; 0 if out of range @since 1.0 */
S117_API int32_t s117_why_not_about(const s117_why_not *why, int32_t index);
/** @brief The nearest rule ("ELIG-9"). @param why the answer @param index 0 to count - 1 @return text; NULL if out of range @since 1.0 */
S117_API const char *s117_why_not_rule(const s117_why_not *why, int32_t index);
/** @brief Its citation. @param why the answer @param index 0 to count - 1 @return text; NULL if out of range @since 1.0 */
S117_API const char *s117_why_not_citation(const s117_why_not *why, int32_t index);
/** @brief The condition that failed or is not shown, as a phrase ("the person has left hospital"). @param why the answer @param index 0 to count - 1 @return text; NULL if out of range @since 1.0 */
S117_API const char *s117_why_not_condition(const s117_why_not *why, int32_t index);
/** @brief Why not, in one sentence. @param why the answer @param index 0 to count - 1 @return text; NULL if out of range @since 1.0 */
S117_API const char *s117_why_not_sentence(const s117_why_not *why, int32_t index);
/** @brief A fact it rests on. @param why the answer @param index 0 to count - 1 @param nth 0 for the first @return its id; 0 if there is none (more) @since 1.0 */
S117_API s117_fact s117_why_not_fact(const s117_why_not *why, int32_t index, int32_t nth);
/** @brief The council or NHS body it is not. @param why the answer @param index 0 to count - 1 @return its code; NULL if out of range or not about one @since 1.0 */
S117_API const char *s117_why_not_body_code(const s117_why_not *why, int32_t index);

/**
 * @brief All of it in plain English.
 * @param why the answer
 * @param buffer where to write, always ending in NUL if @p size is not 0; may be NULL if @p size is 0
 * @param size its size in bytes
 * @return the length of the whole text without the NUL, as `snprintf`; 0 for NULL
 * @since 1.0
 */
S117_API size_t s117_why_not_text(const s117_why_not *why, char *buffer, size_t size);

#ifdef __cplusplus
}
#endif
#endif
