/**
 * @file sensitivity.h
 * @brief On what an answer hangs: contested readings, law to come, uncertain dates and missing facts, each with the answer it would give.
 *
 * One thing is varied at a time, everything else as the answer has it:
 * - **readings**: each other reading of each open point that the answer went through, and section 46 of the 2025 Act as if in force
 *   (the contested points of the determination);
 * - **dates** that are known to a range only: each part of the range that gives one answer, found by trying its first and last day
 *   and every critical day in it (change.h). A range without a first or last day is tried as far as the critical days go;
 * - **missing facts**: each value that is tried for each item of what is needed (needed.h), and for what was assumed (a residence
 *   taken as settled).
 */
#ifndef S117_SENSITIVITY_H
#define S117_SENSITIVITY_H

#include "change.h"

#ifdef __cplusplus
extern "C" {
#endif

/** @brief What is varied. */
enum {
    S117_VARIED_READING = 1, /**< a reading of an open point */
    S117_VARIED_LAW = 2,     /**< law not yet in force */
    S117_VARIED_DATE = 3,    /**< a date known to a range */
    S117_VARIED_MISSING = 4  /**< a fact that is missing */
};

/** @brief One thing varied, and what the answer would be. Filled up to the size the caller gives. */
typedef struct s117_variation {
    uint32_t size;            /**< in: `sizeof(s117_variation)` */
    int32_t varied;           /**< an `S117_VARIED_` constant */
    int32_t differs;          /**< `S117_DIFFERS_` flags; 0: the same answer */
    int32_t reading;          /**< readings: 'A' to 'C' or 'U'; else 0 */
    int32_t missing;          /**< missing facts: an `S117_MISSING_` constant, 0 for the day of a date; else 0 */
    s117_fact fact;           /**< dates and missing facts: the fact; 0 if one is to be added */
    s117_kind kind;           /**< its kind; 0 for readings and law */
    s117_attribute attribute; /**< dates and missing facts: the attribute; else 0 */
    int32_t code;             /**< the value, if it is a code */
    s117_date earliest;       /**< the value, if it is a date: the part of the range */
    s117_date latest;         /**< the last day of it */
    s117_duty duty;           /**< the answer: an `S117_DUTY_` constant */
    s117_council council;     /**< the answer: an `S117_COUNCIL_` constant */
    int32_t reserved;         /**< 0 */
    const char *point;        /**< readings and law: "OP-16"; else NULL. Texts are owned by the answer */
    const char *body;         /**< the value, if it is a body; else NULL */
    const char *council_code; /**< the answer: the council; NULL if not one */
    const char *nhs_code;     /**< the answer: the NHS body that owes the duty; NULL if not one */
    const char *payer_code;   /**< the answer: the NHS body that pays; NULL if not one */
    const char *sentence;     /**< all of it in words */
} s117_variation;

/** @brief On what an answer hangs. Immutable, self-contained. */
typedef struct s117_sensitivity s117_sensitivity;

/**
 * @brief Under which readings, days and values of missing facts the answer would differ, and how.
 * @param engine the law
 * @param person the facts; not changed
 * @param as_at the day asked about
 * @param question NULL for defaults
 * @param ret_sensitivity set to the answer; free it with @ref s117_sensitivity_free
 * @return S117_OK, S117_E_NULL, S117_E_HANDLE, S117_E_DATE, S117_E_CODE, S117_E_STRUCT_SMALL, S117_E_STRUCT_NEWER, S117_E_STRUCT_SIZE, S117_E_MEMORY
 * @since 1.0
 */
S117_API s117_status s117_sensitivity_new(const s117_engine *engine, const s117_person *person, s117_date as_at, const s117_question *question,
                                          s117_sensitivity **ret_sensitivity);

/** @brief Wipe and free it. @param sensitivity may be NULL @since 1.0 */
S117_API void s117_sensitivity_free(s117_sensitivity *sensitivity);

/** @brief Number of things varied: readings, law to come, dates, missing facts, in this order. @param sensitivity the answer @return the count; 0 for NULL @since 1.0 */
S117_API int32_t s117_sensitivity_count(const s117_sensitivity *sensitivity);
/** @brief Number of them that give another answer. @param sensitivity the answer @return the number; 0: the answer hangs on none of them @since 1.0 */
S117_API int32_t s117_sensitivity_differing(const s117_sensitivity *sensitivity);
/**
 * @brief One of them.
 * @param sensitivity the answer
 * @param index 0 to count - 1
 * @param variation in: its size; out: what was varied and what came of it. Not touched on failure
 * @return S117_OK, S117_E_NULL, S117_E_HANDLE, S117_E_INDEX, S117_E_STRUCT_SMALL, S117_E_STRUCT_NEWER, S117_E_STRUCT_SIZE
 * @since 1.0
 */
S117_API s117_status s117_sensitivity_at(const s117_sensitivity *sensitivity, int32_t index, s117_variation *variation);

/**
 * @brief Those that give another answer, in plain English; of the values of one missing fact that give the same, the first and how many more.
 * @param sensitivity the answer
 * @param buffer where to write, always ending in NUL if @p size is not 0; may be NULL if @p size is 0
 * @param size its size in bytes
 * @return the length of the whole text without the NUL, as `snprintf`; 0 for NULL
 * @since 1.0
 */
S117_API size_t s117_sensitivity_text(const s117_sensitivity *sensitivity, char *buffer, size_t size);

#ifdef __cplusplus
}
#endif
#endif
