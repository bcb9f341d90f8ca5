/**
 * @file needed.h
 * @brief What is still needed: the missing facts of an answer as questions for a form, the most useful first.
 *
 * Each item says which attribute of which fact to ask for (or which kind of fact to add), its type and code list, and how far an
 * answer would help: how many of the open questions it would settle for at least one value, and for every value. Open
 * questions are: whether the duty is owed, each ending that is not shown, the council, the NHS body, the payer.
 *
 * **Values tried**, on a copy of the record: every value of a code list; for a date every critical day (see change.h) that the
 * record allows; for a body each body of the right sort that the record names anywhere, each part of a divided body, and one
 * of the register that it does not name; for a date of birth a child and an adult at the time of the detention. A fact
 * to add is tried with each such body, from before anything recorded; a hospital stay as over when the order ended,
 * and as going on.
 *
 * An answer is given back by the setters of person.h, and the question asked again.
 */
#ifndef S117_NEEDED_H
#define S117_NEEDED_H

#include "determination.h"

#ifdef __cplusplus
extern "C" {
#endif

/** @brief What is still needed. Immutable, self-contained. */
typedef struct s117_needed s117_needed;

/**
 * @brief What is still needed to settle what the answer leaves open. Nothing if it leaves nothing open.
 *
 * Facts that keep nothing open (a residence taken as settled) are left out.
 * @param engine the law
 * @param person the facts; not changed
 * @param as_at the day asked about
 * @param question NULL for defaults
 * @param ret_needed set to the answer; free it with @ref s117_needed_free
 * @return S117_OK, S117_E_NULL, S117_E_HANDLE, S117_E_DATE, S117_E_CODE, S117_E_STRUCT_SMALL, S117_E_STRUCT_NEWER, S117_E_STRUCT_SIZE, S117_E_MEMORY
 * @since 1.0
 */
S117_API s117_status s117_needed_new(const s117_engine *engine, const s117_person *person, s117_date as_at, const s117_question *question,
                                     s117_needed **ret_needed);

/** @brief Wipe and free it. @param needed may be NULL @since 1.0 */
S117_API void s117_needed_free(s117_needed *needed);

/** @brief Number of open questions. @param needed the answer @return the count; 0 for NULL @since 1.0 */
S117_API int32_t s117_needed_open(const s117_needed *needed);
/** @brief Number of items, the most useful first. @param needed the answer @return the count; 0 for NULL @since 1.0 */
S117_API int32_t s117_needed_count(const s117_needed *needed);
/** @brief What is needed. @param needed the answer @param index 0 to count - 1 @return an `S117_MISSING_` constant; 0 if it is the day of a date that is not known exactly, or out of range @since 1.0 */
S117_API int32_t s117_needed_code(const s117_needed *needed, int32_t index);
/** @brief The question it is needed for. @param needed the answer @param index 0 to count - 1 @return an `S117_SETTLES_` constant; 0 if out of range @since 1.0 */
S117_API int32_t s117_needed_settles(const s117_needed *needed, int32_t index);
/** @brief The fact to complete. @param needed the answer @param index 0 to count - 1 @return its id; 0 if a fact is to be added @since 1.0 */
S117_API s117_fact s117_needed_fact(const s117_needed *needed, int32_t index);
/** @brief The kind of the fact to complete or to add. @param needed the answer @param index 0 to count - 1 @return an `S117_KIND_` constant; 0 if out of range @since 1.0 */
S117_API s117_kind s117_needed_kind(const s117_needed *needed, int32_t index);
/** @brief The order that a fact to add belongs to. @param needed the answer @param index 0 to count - 1 @return its id; 0 if it stands alone @since 1.0 */
S117_API s117_fact s117_needed_parent(const s117_needed *needed, int32_t index);
/** @brief The attribute to set. @param needed the answer @param index 0 to count - 1 @return an attribute; 0 if out of range @since 1.0 */
S117_API s117_attribute s117_needed_attribute(const s117_needed *needed, int32_t index);
/** @brief Its type. @param needed the answer @param index 0 to count - 1 @return an `S117_TYPE_` constant; 0 if out of range @since 1.0 */
S117_API s117_type s117_needed_type(const s117_needed *needed, int32_t index);
/** @brief Its code list. @param needed the answer @param index 0 to count - 1 @return an `S117_LIST_` constant; 0 if it has none @since 1.0 */
S117_API s117_list s117_needed_list(const s117_needed *needed, int32_t index);
/** @brief Number of open questions that at least one of the values tried would settle. @param needed the answer @param index 0 to count - 1 @return the number @since 1.0 */
S117_API int32_t s117_needed_some(const s117_needed *needed, int32_t index);
/** @brief Number of open questions that every value tried would settle. @param needed the answer @param index 0 to count - 1 @return the number @since 1.0 */
S117_API int32_t s117_needed_all(const s117_needed *needed, int32_t index);
/** @brief Number of values tried. @param needed the answer @param index 0 to count - 1 @return the number @since 1.0 */
S117_API int32_t s117_needed_tried(const s117_needed *needed, int32_t index);
/** @brief What is needed, in words, without a full stop. @param needed the answer @param index 0 to count - 1 @return text; NULL if out of range @since 1.0 */
S117_API const char *s117_needed_sentence(const s117_needed *needed, int32_t index);

/**
 * @brief All of it in plain English.
 * @param needed the answer
 * @param buffer where to write, always ending in NUL if @p size is not 0; may be NULL if @p size is 0
 * @param size its size in bytes
 * @return the length of the whole text without the NUL, as `snprintf`; 0 for NULL
 * @since 1.0
 */
S117_API size_t s117_needed_text(const s117_needed *needed, char *buffer, size_t size);

#ifdef __cplusplus
}
#endif
#endif
