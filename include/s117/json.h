/**
 * @file json.h
 * @brief Case files: a person's facts, the law chosen, questions and expected answers, as JSON. Library `libs117-json`.
 *
 * Bytes in, handles out; handles in, canonical bytes out. No I/O. The form is described by
 * `docs/case-file.schema.json` (JSON Schema 2020-12). Errors carry line, column, JSON pointer and what would be acceptable.
 */
#ifndef S117_JSON_H
#define S117_JSON_H

#include "s117.h"

#ifdef __cplusplus
extern "C" {
#endif

/** @brief Longest case file, in bytes. */
#define S117_CASE_BYTES_MAX 16777216
/** @brief Deepest nesting of a case file. */
#define S117_CASE_DEPTH_MAX 16

/** @brief Where and why a case file was refused. Set `size` before the call; texts are wiped and filled on failure. */
typedef struct s117_error {
    uint32_t size;       /**< in: `sizeof(s117_error)` */
    s117_status status;  /**< the status returned */
    int32_t line;        /**< from 1; 0 if not known */
    int32_t column;      /**< from 1, in bytes; 0 if not known */
    char *message;       /**< in: the caller's buffer, may be NULL; out: one line: pointer, what is wrong, what would be acceptable */
    uint32_t message_size; /**< in: its size in bytes; the message is cut to fit and always ends in NUL */
    uint32_t reserved;   /**< 0 */
} s117_error;

/** @brief A case read from a file. */
typedef struct s117_case s117_case;

/**
 * @brief Read a case file.
 * @param allocator NULL for `malloc` and `free`; used for the case, its engine and its person (the JSON reader itself uses the C library's)
 * @param bytes UTF-8 JSON
 * @param length its length in bytes
 * @param ret_case set to the case; free it with @ref s117_case_free
 * @param reterr filled on failure; may be NULL
 * @return S117_OK, S117_E_NULL, S117_E_MEMORY, S117_E_SYNTAX, S117_E_CONTENT, S117_E_TOO_LONG, or S117_E_STRUCT_SMALL / _NEWER / _SIZE
 *         for the allocator or the error struct
 * @since 1.0
 */
S117_API s117_status s117_case_read(const s117_allocator *allocator, const char *bytes, size_t length, s117_case **ret_case, s117_error *reterr);

/** @brief Wipe and free a case with its engine and person. @param kase may be NULL @since 1.0 */
S117_API void s117_case_free(s117_case *kase);

/** @brief Id of the case. @param kase the case @return text owned by the case; NULL for NULL @since 1.0 */
S117_API const char *s117_case_id(const s117_case *kase);
/** @brief Title of the case. @param kase the case @return text owned by the case; "" if not given @since 1.0 */
S117_API const char *s117_case_title(const s117_case *kase);
/** @brief Source of the case and of its expected answers. @param kase the case @return text owned by the case; "" if not given @since 1.0 */
S117_API const char *s117_case_source(const s117_case *kase);
/** @brief Engine of the case: the built-in register, its own bodies, readings and commencements. @param kase the case @return owned by the case @since 1.0 */
S117_API const s117_engine *s117_case_engine(const s117_case *kase);
/** @brief Person of the case. @param kase the case @return owned by the case; may be changed @since 1.0 */
S117_API s117_person *s117_case_person(const s117_case *kase);
/** @brief Name a fact has in the file. @param kase the case @param fact the fact @return text owned by the case; NULL if none @since 1.0 */
S117_API const char *s117_case_fact_name(const s117_case *kase, s117_fact fact);
/** @brief Number of questions. @param kase the case @return the count @since 1.0 */
S117_API int32_t s117_case_question_count(const s117_case *kase);
/**
 * @brief A question of the case.
 * @param kase the case
 * @param index 0 to count - 1
 * @param ret_as_at set to the day asked about
 * @param ret_known_by set to the known-by day; @ref S117_DATE_OPEN if not given
 * @return S117_OK, S117_E_NULL, S117_E_INDEX
 * @since 1.0
 */
S117_API s117_status s117_case_question(const s117_case *kase, int32_t index, s117_date *ret_as_at, s117_date *ret_known_by);
/**
 * @brief The law a question of the case asks about, as @ref s117_question takes it.
 * @param kase the case
 * @param index 0 to count - 1
 * @param ret_law_as_at set to the day whose law governs; @ref S117_DATE_OPEN if not given
 * @param ret_options set to @ref S117_AS_THEN_UNDERSTOOD or 0
 * @return S117_OK, S117_E_NULL, S117_E_INDEX
 * @since 1.0
 */
S117_API s117_status s117_case_question_law(const s117_case *kase, int32_t index, s117_date *ret_law_as_at, uint32_t *ret_options);
/**
 * @brief Answer a question of the case and compare it with what the case expects.
 *
 * With the first question the history, too, is compared with what the case expects of it.
 * @param kase the case
 * @param index 0 to count - 1
 * @param ret_determination set to the answer; may be NULL if only the comparison is wanted
 * @param ret_matches set to S117_YES, S117_NO, or S117_UNKNOWN if the case expects nothing
 * @param differences one line for each difference, always ending in NUL if @p size is not 0; may be NULL if @p size is 0
 * @param size size of @p differences in bytes
 * @return S117_OK, S117_E_NULL, S117_E_INDEX, S117_E_MEMORY
 * @since 1.0
 */
S117_API s117_status s117_case_answer(const s117_case *kase, int32_t index, s117_determination **ret_determination, s117_tri *ret_matches, char *differences, size_t size);

/* ---- questions about services and money ---------------------------------------------------------- */

/** @brief Number of questions about the package on a day (`packages`). @param kase the case @return the count @since 1.0 */
S117_API int32_t s117_case_package_count(const s117_case *kase);
/**
 * @brief A question about the package on a day, as @ref s117_package_new takes it.
 * @param kase the case
 * @param index 0 to count - 1
 * @param ret_on set to the day asked about
 * @param question in: its size; out: the question. Not touched on failure
 * @return S117_OK, S117_E_NULL, S117_E_INDEX, S117_E_STRUCT_SMALL / _SIZE
 * @since 1.0
 */
S117_API s117_status s117_case_package(const s117_case *kase, int32_t index, s117_date *ret_on, s117_question *question);
/**
 * @brief Answer a question about the package and compare the answer with what the case expects.
 * @param kase the case
 * @param index 0 to count - 1
 * @param ret_package set to the answer, to be freed; may be NULL if only the comparison is wanted
 * @param ret_matches set to S117_YES, S117_NO, or S117_UNKNOWN if the case expects nothing
 * @param differences one line for each difference, always ending in NUL if @p size is not 0; may be NULL if @p size is 0
 * @param size size of @p differences in bytes
 * @return S117_OK, S117_E_NULL, S117_E_INDEX, S117_E_MEMORY, or as @ref s117_package_new
 * @since 1.0
 */
S117_API s117_status s117_case_package_answer(const s117_case *kase, int32_t index, s117_package **ret_package, s117_tri *ret_matches, char *differences, size_t size);

/** @brief Number of accounts asked for (`accounts`). @param kase the case @return the count @since 1.0 */
S117_API int32_t s117_case_account_count(const s117_case *kase);
/**
 * @brief An account asked for, as @ref s117_account_new takes it.
 * @param kase the case
 * @param index 0 to count - 1
 * @param ret_from set to the first day
 * @param ret_to set to the first day after the period
 * @param how in: its size; out: how it is to be made. Not touched on failure
 * @return S117_OK, S117_E_NULL, S117_E_INDEX, S117_E_STRUCT_SMALL / _SIZE
 * @since 1.0
 */
S117_API s117_status s117_case_account(const s117_case *kase, int32_t index, s117_date *ret_from, s117_date *ret_to, s117_accounting *how);
/**
 * @brief Make an account asked for and compare it with what the case expects.
 * @param kase the case
 * @param index 0 to count - 1
 * @param ret_account set to the answer, to be freed; may be NULL if only the comparison is wanted
 * @param ret_matches set to S117_YES, S117_NO, or S117_UNKNOWN if the case expects nothing
 * @param differences one line for each difference, always ending in NUL if @p size is not 0; may be NULL if @p size is 0
 * @param size size of @p differences in bytes
 * @return S117_OK, S117_E_NULL, S117_E_INDEX, S117_E_MEMORY, or as @ref s117_account_new
 * @since 1.0
 */
S117_API s117_status s117_case_account_answer(const s117_case *kase, int32_t index, s117_account **ret_account, s117_tri *ret_matches, char *differences, size_t size);

/** @brief Number of questions about what is owed back (`redress`). @param kase the case @return the count @since 1.0 */
S117_API int32_t s117_case_redress_count(const s117_case *kase);
/**
 * @brief A question about what is owed back, as @ref s117_redress_new takes it.
 * @param kase the case
 * @param index 0 to count - 1
 * @param ret_on set to the day asked about
 * @param how in: its size; out: how it is to be reckoned. Not touched on failure
 * @return S117_OK, S117_E_NULL, S117_E_INDEX, S117_E_STRUCT_SMALL / _SIZE
 * @since 1.0
 */
S117_API s117_status s117_case_redress(const s117_case *kase, int32_t index, s117_date *ret_on, s117_reckoning *how);
/**
 * @brief Answer a question about what is owed back and compare the answer with what the case expects.
 * @param kase the case
 * @param index 0 to count - 1
 * @param ret_redress set to the answer, to be freed; may be NULL if only the comparison is wanted
 * @param ret_matches set to S117_YES, S117_NO, or S117_UNKNOWN if the case expects nothing
 * @param differences one line for each difference, always ending in NUL if @p size is not 0; may be NULL if @p size is 0
 * @param size size of @p differences in bytes
 * @return S117_OK, S117_E_NULL, S117_E_INDEX, S117_E_MEMORY, or as @ref s117_redress_new
 * @since 1.0
 */
S117_API s117_status s117_case_redress_answer(const s117_case *kase, int32_t index, s117_redress **ret_redress, s117_tri *ret_matches, char *differences, size_t size);

/* ---- questions about what was done, what is due, and the register --------------------------------- */

/** @brief Number of audits asked for (`audits`). @param kase the case @return the count @since 1.0 */
S117_API int32_t s117_case_audit_count(const s117_case *kase);
/**
 * @brief An audit asked for, as @ref s117_audit_new takes it.
 * @param kase the case
 * @param index 0 to count - 1
 * @param ret_from set to the first day; @ref S117_DATE_UNKNOWN for the whole life
 * @param ret_to set to the day the audit is made
 * @param question in: its size; out: the question. Not touched on failure
 * @return S117_OK, S117_E_NULL, S117_E_INDEX, S117_E_STRUCT_SMALL / _SIZE
 * @since 1.0
 */
S117_API s117_status s117_case_audit(const s117_case *kase, int32_t index, s117_date *ret_from, s117_date *ret_to, s117_question *question);
/**
 * @brief Make an audit asked for and compare it with what the case expects.
 * @param kase the case
 * @param index 0 to count - 1
 * @param ret_audit set to the answer, to be freed; may be NULL if only the comparison is wanted
 * @param ret_matches set to S117_YES, S117_NO, or S117_UNKNOWN if the case expects nothing
 * @param differences one line for each difference, always ending in NUL if @p size is not 0; may be NULL if @p size is 0
 * @param size size of @p differences in bytes
 * @return S117_OK, S117_E_NULL, S117_E_INDEX, S117_E_MEMORY, or as @ref s117_audit_new
 * @since 1.0
 */
S117_API s117_status s117_case_audit_answer(const s117_case *kase, int32_t index, s117_audit **ret_audit, s117_tri *ret_matches, char *differences, size_t size);

/** @brief Number of questions about what is due (`next`). @param kase the case @return the count @since 1.0 */
S117_API int32_t s117_case_next_count(const s117_case *kase);
/**
 * @brief A question about what is due, as @ref s117_next_new takes it.
 * @param kase the case
 * @param index 0 to count - 1
 * @param ret_on set to the day asked about
 * @param question in: its size; out: the question. Not touched on failure
 * @return S117_OK, S117_E_NULL, S117_E_INDEX, S117_E_STRUCT_SMALL / _SIZE
 * @since 1.0
 */
S117_API s117_status s117_case_next(const s117_case *kase, int32_t index, s117_date *ret_on, s117_question *question);
/**
 * @brief Answer a question about what is due and compare the answer with what the case expects.
 * @param kase the case
 * @param index 0 to count - 1
 * @param ret_next set to the answer, to be freed; may be NULL if only the comparison is wanted
 * @param ret_matches set to S117_YES, S117_NO, or S117_UNKNOWN if the case expects nothing
 * @param differences one line for each difference, always ending in NUL if @p size is not 0; may be NULL if @p size is 0
 * @param size size of @p differences in bytes
 * @return S117_OK, S117_E_NULL, S117_E_INDEX, S117_E_MEMORY, or as @ref s117_next_new
 * @since 1.0
 */
S117_API s117_status s117_case_next_answer(const s117_case *kase, int32_t index, s117_next **ret_next, s117_tri *ret_matches, char *differences, size_t size);

/** @brief Number of questions about a person's row in the register (`register`). @param kase the case @return the count @since 1.0 */
S117_API int32_t s117_case_entry_count(const s117_case *kase);
/**
 * @brief A question about a person's row in the register, as @ref s117_entry_new takes it.
 * @param kase the case
 * @param index 0 to count - 1
 * @param ret_on set to the day asked about
 * @param question in: its size; out: the question. Not touched on failure
 * @return S117_OK, S117_E_NULL, S117_E_INDEX, S117_E_STRUCT_SMALL / _SIZE
 * @since 1.0
 */
S117_API s117_status s117_case_entry(const s117_case *kase, int32_t index, s117_date *ret_on, s117_question *question);
/**
 * @brief Answer a question about a person's row in the register and compare the answer with what the case expects.
 * @param kase the case
 * @param index 0 to count - 1
 * @param ret_entry set to the answer, to be freed; may be NULL if only the comparison is wanted
 * @param ret_matches set to S117_YES, S117_NO, or S117_UNKNOWN if the case expects nothing
 * @param differences one line for each difference, always ending in NUL if @p size is not 0; may be NULL if @p size is 0
 * @param size size of @p differences in bytes
 * @return S117_OK, S117_E_NULL, S117_E_INDEX, S117_E_MEMORY, or as @ref s117_entry_new
 * @since 1.0
 */
S117_API s117_status s117_case_entry_answer(const s117_case *kase, int32_t index, s117_entry **ret_entry, s117_tri *ret_matches, char *differences, size_t size);

/* ---- writing -------------------------------------------------------------------------------------- */

/**
 * @brief Write a case as canonical JSON: equal cases give equal bytes, whatever the order their facts were entered in.
 * @param kase the case
 * @param ret_bytes set to NUL-terminated text; free it with @ref s117_bytes_free
 * @param ret_length set to its length without the NUL; may be NULL
 * @return S117_OK, S117_E_NULL, S117_E_MEMORY
 * @since 1.0
 */
S117_API s117_status s117_case_write(const s117_case *kase, char **ret_bytes, size_t *ret_length);

/**
 * @brief Write a person's facts alone as canonical JSON (the `facts` array of a case file).
 * @param person the person
 * @param ret_bytes set to NUL-terminated text; free it with @ref s117_bytes_free
 * @param ret_length set to its length without the NUL; may be NULL
 * @return S117_OK, S117_E_NULL, S117_E_MEMORY
 * @since 1.0
 */
S117_API s117_status s117_person_write(const s117_person *person, char **ret_bytes, size_t *ret_length);

/**
 * @brief Write an answer as JSON (`docs/answer.schema.json`).
 * @param determination the answer
 * @param kase names facts as its file does; NULL for bare ids
 * @param ret_bytes set to NUL-terminated text; free it with @ref s117_bytes_free
 * @param ret_length set to its length without the NUL; may be NULL
 * @return S117_OK, S117_E_NULL, S117_E_MEMORY
 * @since 1.0
 */
S117_API s117_status s117_determination_write(const s117_determination *determination, const s117_case *kase, char **ret_bytes, size_t *ret_length);

/**
 * @brief Write a history as JSON (`docs/answer.schema.json`, `history`).
 * @param history the history
 * @param kase names facts as its file does; NULL for bare ids
 * @param ret_bytes set to NUL-terminated text; free it with @ref s117_bytes_free
 * @param ret_length set to its length without the NUL; may be NULL
 * @return S117_OK, S117_E_NULL, S117_E_MEMORY
 * @since 1.0
 */
S117_API s117_status s117_history_write(const s117_history *history, const s117_case *kase, char **ret_bytes, size_t *ret_length);

/**
 * @brief Write why not as JSON (`docs/answer.schema.json`, `why_not`).
 * @param why the answer
 * @param kase names facts as its file does; NULL for bare ids
 * @param ret_bytes set to NUL-terminated text; free it with @ref s117_bytes_free
 * @param ret_length set to its length without the NUL; may be NULL
 * @return S117_OK, S117_E_NULL, S117_E_MEMORY
 * @since 1.0
 */
S117_API s117_status s117_why_not_write(const s117_why_not *why, const s117_case *kase, char **ret_bytes, size_t *ret_length);

/**
 * @brief Write the smallest changes as JSON (`docs/answer.schema.json`, `changes`).
 * @param changes the answer
 * @param kase names facts as its file does; NULL for bare ids
 * @param ret_bytes set to NUL-terminated text; free it with @ref s117_bytes_free
 * @param ret_length set to its length without the NUL; may be NULL
 * @return S117_OK, S117_E_NULL, S117_E_MEMORY
 * @since 1.0
 */
S117_API s117_status s117_changes_write(const s117_changes *changes, const s117_case *kase, char **ret_bytes, size_t *ret_length);

/**
 * @brief Write what is still needed as JSON (`docs/answer.schema.json`, `needed`).
 * @param needed the answer
 * @param kase names facts as its file does; NULL for bare ids
 * @param ret_bytes set to NUL-terminated text; free it with @ref s117_bytes_free
 * @param ret_length set to its length without the NUL; may be NULL
 * @return S117_OK, S117_E_NULL, S117_E_MEMORY
 * @since 1.0
 */
S117_API s117_status s117_needed_write(const s117_needed *needed, const s117_case *kase, char **ret_bytes, size_t *ret_length);

/**
 * @brief Write what an answer hangs on as JSON (`docs/answer.schema.json`, `sensitivity`).
 * @param sensitivity the answer
 * @param kase names facts as its file does; NULL for bare ids
 * @param ret_bytes set to NUL-terminated text; free it with @ref s117_bytes_free
 * @param ret_length set to its length without the NUL; may be NULL
 * @return S117_OK, S117_E_NULL, S117_E_MEMORY
 * @since 1.0
 */
S117_API s117_status s117_sensitivity_write(const s117_sensitivity *sensitivity, const s117_case *kase, char **ret_bytes, size_t *ret_length);

/**
 * @brief Write the answer about a package as JSON (`docs/answer.schema.json`, `package`). Pounds are texts ("1234.56"); null: not known.
 * @param package the answer
 * @param kase names facts as its file does; NULL for bare ids
 * @param ret_bytes set to NUL-terminated text; free it with @ref s117_bytes_free
 * @param ret_length set to its length without the NUL; may be NULL
 * @return S117_OK, S117_E_NULL, S117_E_MEMORY
 * @since 1.0
 */
S117_API s117_status s117_package_write(const s117_package *package, const s117_case *kase, char **ret_bytes, size_t *ret_length);

/**
 * @brief Write an account as JSON (`docs/answer.schema.json`, `account`). Pounds are texts ("1234.56"); null: not known.
 * @param account the answer
 * @param kase names facts as its file does; NULL for bare ids
 * @param ret_bytes set to NUL-terminated text; free it with @ref s117_bytes_free
 * @param ret_length set to its length without the NUL; may be NULL
 * @return S117_OK, S117_E_NULL, S117_E_MEMORY
 * @since 1.0
 */
S117_API s117_status s117_account_write(const s117_account *account, const s117_case *kase, char **ret_bytes, size_t *ret_length);

/**
 * @brief Write what is owed back as JSON (`docs/answer.schema.json`, `redress`). Pounds are texts ("1234.56"); null: not known.
 * @param redress the answer
 * @param kase names facts as its file does; NULL for bare ids
 * @param ret_bytes set to NUL-terminated text; free it with @ref s117_bytes_free
 * @param ret_length set to its length without the NUL; may be NULL
 * @return S117_OK, S117_E_NULL, S117_E_MEMORY
 * @since 1.0
 */
S117_API s117_status s117_redress_write(const s117_redress *redress, const s117_case *kase, char **ret_bytes, size_t *ret_length);

/**
 * @brief Write an audit as JSON (`docs/answer.schema.json`, `findings`). Pounds are texts ("1234.56"); null: not known.
 * @param audit the answer
 * @param kase names facts as its file does; NULL for bare ids
 * @param ret_bytes set to NUL-terminated text; free it with @ref s117_bytes_free
 * @param ret_length set to its length without the NUL; may be NULL
 * @return S117_OK, S117_E_NULL, S117_E_MEMORY
 * @since 1.0
 */
S117_API s117_status s117_audit_write(const s117_audit *audit, const s117_case *kase, char **ret_bytes, size_t *ret_length);

/**
 * @brief Write what is due as JSON (`docs/answer.schema.json`, `next`). Pounds are texts ("1234.56"); null: not known.
 * @param next the answer
 * @param kase names facts as its file does; NULL for bare ids
 * @param ret_bytes set to NUL-terminated text; free it with @ref s117_bytes_free
 * @param ret_length set to its length without the NUL; may be NULL
 * @return S117_OK, S117_E_NULL, S117_E_MEMORY
 * @since 1.0
 */
S117_API s117_status s117_next_write(const s117_next *next, const s117_case *kase, char **ret_bytes, size_t *ret_length);

/**
 * @brief Write a row of the register as JSON (`docs/answer.schema.json`, `entry`). Pounds are texts ("1234.56"); null: a field without a value.
 * @param entry the answer
 * @param kase not looked at: a row speaks of no fact; may be NULL
 * @param ret_bytes set to NUL-terminated text; free it with @ref s117_bytes_free
 * @param ret_length set to its length without the NUL; may be NULL
 * @return S117_OK, S117_E_NULL, S117_E_MEMORY
 * @since 1.0
 */
S117_API s117_status s117_entry_write(const s117_entry *entry, const s117_case *kase, char **ret_bytes, size_t *ret_length);

/** @brief Wipe and free text given by this library. @param bytes may be NULL @since 1.0 */
S117_API void s117_bytes_free(char *bytes);

#ifdef __cplusplus
}
#endif
#endif
