/**
 * @file change.h
 * @brief The smallest change: what would have to be recorded otherwise, one thing or two, for the answer to be another.
 *
 * The search is exhaustive within what is stated here. **Moves**, for each fact that the question sees:
 * - the fact is not on record;
 * - a tri-state, a code (power, how ended …) or flags: each other value of the list, one flag at a time, and not recorded;
 * - a body: each other body that some fact of the record has for the same attribute, and not recorded;
 * - a date: each *critical day*, not recorded, and (where that can be) not come. Critical are the day asked about, every first and
 *   last day of a date on record, and the days on which the law changed, each with the day before and the day after.
 *
 * Another answer is a definite one: a move that would only leave open what is known now does not change it.
 * A move that cannot be (an end before its start) is left out. First every single move is tried; only if none changes the
 * answer, every pair of moves on different attributes. Of the values of one attribute (or pair of them) that give the
 * same answer one is given, for dates the nearest to what is recorded, and the number of others. No fact is added.
 */
#ifndef S117_CHANGE_H
#define S117_CHANGE_H

#include "determination.h"

#ifdef __cplusplus
extern "C" {
#endif

/** @brief In what an answer differs. Flags. */
enum {
    S117_DIFFERS_OWED = 1,    /**< whether the duty is owed (@ref s117_duty_is_owed) */
    S117_DIFFERS_COUNCIL = 2, /**< the council, or whether it is known */
    S117_DIFFERS_NHS = 4,     /**< the NHS body that owes the duty, or whether it is known */
    S117_DIFFERS_PAYER = 8,   /**< the NHS body that pays, or whether it is known */
    S117_DIFFERS_OTHERWISE = 16 /**< in none of these, but in the status of the duty, the candidates, or who decides a dispute; for sensitivity.h only */
};

/** @brief Answers tried by default before the search stops. */
#define S117_CHANGE_TRIALS 100000
/** @brief The same for a record with dates that are not known to the day: each answer is then one over all of them (ranges.h). */
#define S117_CHANGE_TRIALS_UNCERTAIN 4000

/** @brief How to search. A field left zero is at its default. */
typedef struct s117_change_options {
    uint32_t size;   /**< `sizeof(s117_change_options)` */
    int32_t trials;  /**< answers to try at most; 0: @ref S117_CHANGE_TRIALS, or @ref S117_CHANGE_TRIALS_UNCERTAIN */
    int32_t about;   /**< only changes of these: `S117_DIFFERS_` flags; 0: any */
    int32_t moves;   /**< 1: single moves only; 0 or 2: pairs too */
} s117_change_options;

/** @brief One move: what a fact says, and what it would have to say. Filled up to the size the caller gives. */
typedef struct s117_move {
    uint32_t size;            /**< in: `sizeof(s117_move)` */
    s117_fact fact;           /**< the fact */
    s117_attribute attribute; /**< what of it; 0: that it is on record, and would not be */
    int32_t code_now;         /**< tri-states, codes and flags: as recorded */
    int32_t code;             /**< and as it would be; 0: not recorded */
    s117_date earliest_now;   /**< dates: as recorded */
    s117_date latest_now;     /**< dates: as recorded */
    s117_date earliest;       /**< and as it would be */
    s117_date latest;         /**< and as it would be */
    s117_kind kind;           /**< kind of the fact */
    const char *body_now;     /**< bodies: as recorded; NULL: not recorded. Owned by the answer */
    const char *body;         /**< and as it would be. Owned by the answer */
} s117_move;

/** @brief Changes found. Immutable, self-contained. */
typedef struct s117_changes s117_changes;

/**
 * @brief The smallest changes of what is recorded that would change the answer.
 *
 * In this order, whatever the order of entry: whether the duty is owed; another council; a council where none
 * was settled; the NHS body; the payer. Within that codes, facts, bodies, dates.
 * @param engine the law
 * @param person the facts; not changed
 * @param as_at the day asked about
 * @param question NULL for defaults
 * @param options NULL for defaults
 * @param ret_changes set to the answer; free it with @ref s117_changes_free
 * @return S117_OK, S117_E_NULL, S117_E_HANDLE, S117_E_DATE, S117_E_CODE (also: a negative number, or flags or moves that are not), S117_E_STRUCT_SMALL,
 *         S117_E_STRUCT_NEWER, S117_E_STRUCT_SIZE, S117_E_MEMORY
 * @since 1.0
 */
S117_API s117_status s117_changes_new(const s117_engine *engine, const s117_person *person, s117_date as_at, const s117_question *question,
                                      const s117_change_options *options, s117_changes **ret_changes);

/** @brief Wipe and free it. @param changes may be NULL @since 1.0 */
S117_API void s117_changes_free(s117_changes *changes);

/** @brief Number of changes, the most telling first. @param changes the answer @return the count; 0 for NULL @since 1.0 */
S117_API int32_t s117_changes_count(const s117_changes *changes);
/** @brief Whether everything was tried: then no smaller change exists, and if there is none at all, no change of up to two moves. @param changes the answer @return S117_YES; S117_NO if the bound was reached; S117_UNKNOWN for NULL @since 1.0 */
S117_API s117_tri s117_changes_complete(const s117_changes *changes);
/** @brief Answers tried. @param changes the answer @return the number @since 1.0 */
S117_API int32_t s117_changes_trials(const s117_changes *changes);
/** @brief Number of moves of a change. @param changes the answer @param index 0 to count - 1 @return 1 or 2; 0 if out of range @since 1.0 */
S117_API int32_t s117_changes_size(const s117_changes *changes, int32_t index);
/**
 * @brief One of its moves.
 * @param changes the answer
 * @param index 0 to count - 1
 * @param nth 0 to size - 1
 * @param move in: its size; out: the move. Not touched on failure. To make it, use the setters of person.h (or @ref s117_person_withdraw)
 * @return S117_OK, S117_E_NULL, S117_E_HANDLE, S117_E_INDEX, S117_E_STRUCT_SMALL, S117_E_STRUCT_NEWER, S117_E_STRUCT_SIZE
 * @since 1.0
 */
S117_API s117_status s117_changes_move(const s117_changes *changes, int32_t index, int32_t nth, s117_move *move);
/**
 * @brief What the answer would be.
 * @param changes the answer
 * @param index 0 to count - 1
 * @param decision in: its size; out: as @ref s117_decide would give it. Not touched on failure
 * @return S117_OK, S117_E_NULL, S117_E_HANDLE, S117_E_INDEX, S117_E_STRUCT_SMALL, S117_E_STRUCT_NEWER, S117_E_STRUCT_SIZE
 * @since 1.0
 */
S117_API s117_status s117_changes_outcome(const s117_changes *changes, int32_t index, s117_decision *decision);
/** @brief In what it gives another definite answer. @param changes the answer @param index 0 to count - 1 @return `S117_DIFFERS_` flags; 0 if out of range @since 1.0 */
S117_API int32_t s117_changes_differs(const s117_changes *changes, int32_t index);
/** @brief Number of other values of the same attributes that would give the same answer. @param changes the answer @param index 0 to count - 1 @return the number @since 1.0 */
S117_API int32_t s117_changes_others(const s117_changes *changes, int32_t index);
/** @brief Code of the council that would be responsible. @param changes the answer @param index 0 to count - 1 @return text; NULL if out of range or not one @since 1.0 */
S117_API const char *s117_changes_council_code(const s117_changes *changes, int32_t index);
/** @brief Code of the NHS body that would owe the duty. @param changes the answer @param index 0 to count - 1 @return text; NULL if out of range or not one @since 1.0 */
S117_API const char *s117_changes_nhs_code(const s117_changes *changes, int32_t index);
/** @brief Code of the NHS body that would pay. @param changes the answer @param index 0 to count - 1 @return text; NULL if out of range or not one @since 1.0 */
S117_API const char *s117_changes_payer_code(const s117_changes *changes, int32_t index);
/** @brief The change and what the answer would be, in one sentence. @param changes the answer @param index 0 to count - 1 @return text; NULL if out of range @since 1.0 */
S117_API const char *s117_changes_sentence(const s117_changes *changes, int32_t index);

/**
 * @brief The first ten in plain English, and whether the search was complete.
 * @param changes the answer
 * @param buffer where to write, always ending in NUL if @p size is not 0; may be NULL if @p size is 0
 * @param size its size in bytes
 * @return the length of the whole text without the NUL, as `snprintf`; 0 for NULL
 * @since 1.0
 */
S117_API size_t s117_changes_text(const s117_changes *changes, char *buffer, size_t size);

#ifdef __cplusplus
}
#endif
#endif
