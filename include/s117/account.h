/**
 * @file account.h
 * @brief What each payer bears of a package over a period, to the penny: by line, by body, with every change inside it split exactly.
 *
 * The rounding rule is that of money.h: running totals, rounded half up, from the day a price, share, status, the rule for it, or body began. Of a cost
 * that is shared each party but one bears its share of the running total rounded down; the odd penny falls to the owner stated
 * (@ref S117_POLICY_ODD_PENNY; the council unless a policy says otherwise). So parts add up to the whole, and cutting a period in two
 * changes no penny.
 */
#ifndef S117_ACCOUNT_H
#define S117_ACCOUNT_H

#include "package.h"

#ifdef __cplusplus
extern "C" {
#endif

/** @brief What each payer bears over a period. */
typedef struct s117_account s117_account;

/** @brief Options of an account, besides those of a question. */
enum {
    S117_AS_ON_FIRST_DAY = 2 /**< a commitment: lines, prices, shares and bodies stay as they are on the first day; sums for once are left out */
};

/** @brief How an account is made. A field left zero is at its default. */
typedef struct s117_accounting {
    uint32_t size;           /**< `sizeof(s117_accounting)` */
    s117_date known_by;      /**< as @ref s117_question */
    s117_date law_as_at;     /**< as @ref s117_question */
    uint32_t options;        /**< as @ref s117_question, and @ref S117_AS_ON_FIRST_DAY */
    s117_counting counting;  /**< an `S117_COUNT_` constant; 0: exact days */
    uint32_t reserved;       /**< 0 */
} s117_accounting;

/**
 * @brief The account of a period.
 *
 * A forecast is an account to a day to come: lines without an end go on. A commitment is one with @ref S117_AS_ON_FIRST_DAY over a year.
 * @param engine the law
 * @param person the person
 * @param from first day, 1983-09-30 or later
 * @param to first day after the period
 * @param how NULL for all defaults
 * @param ret_account set to the answer; free it with @ref s117_account_free
 * @return S117_OK, S117_E_NULL, S117_E_HANDLE, S117_E_DATE, S117_E_DATE_ORDER, S117_E_CODE, S117_E_OVERFLOW, S117_E_LIMIT (over a million entries), S117_E_MEMORY, or
 *         S117_E_STRUCT_SMALL / _NEWER / _SIZE
 * @since 1.0
 */
S117_API s117_status s117_account_new(const s117_engine *engine, const s117_person *person, s117_date from, s117_date to, const s117_accounting *how, s117_account **ret_account);
/** @brief Wipe and free. @param account may be NULL @since 1.0 */
S117_API void s117_account_free(s117_account *account);

/** @brief First day. @param account the answer @return the day; @ref S117_DATE_INVALID for NULL @since 1.0 */
S117_API s117_date s117_account_from(const s117_account *account);
/** @brief First day after the period. @param account the answer @return the day; @ref S117_DATE_INVALID for NULL @since 1.0 */
S117_API s117_date s117_account_to(const s117_account *account);
/** @brief How rates were counted. @param account the answer @return an `S117_COUNT_` constant; 0 for NULL @since 1.0 */
S117_API s117_counting s117_account_counting(const s117_account *account);

/* ---- entries: one line, one payer, a time in which nothing changes --------------------------------- */

/** @brief Number of entries, by line, then day, then party. @param account the answer @return the count @since 1.0 */
S117_API int32_t s117_account_count(const s117_account *account);
/** @brief The service line. @param account the answer @param entry 0 to count - 1 @return its fact id; 0 if out of range @since 1.0 */
S117_API s117_fact s117_account_line(const s117_account *account, int32_t entry);
/** @brief What to call the line. @param account the answer @param entry 0 to count - 1 @return text; NULL if out of range @since 1.0 */
S117_API const char *s117_account_line_name(const s117_account *account, int32_t entry);
/** @brief Whether the line was aftercare. @param account the answer @param entry 0 to count - 1 @return an `S117_LINE_` constant; -1 if out of range @since 1.0 */
S117_API s117_line s117_account_status(const s117_account *account, int32_t entry);
/** @brief First day of an entry. @param account the answer @param entry 0 to count - 1 @return the day; @ref S117_DATE_INVALID if out of range @since 1.0 */
S117_API s117_date s117_account_entry_from(const s117_account *account, int32_t entry);
/** @brief First day after an entry. @param account the answer @param entry 0 to count - 1 @return the day; @ref S117_DATE_INVALID if out of range @since 1.0 */
S117_API s117_date s117_account_entry_to(const s117_account *account, int32_t entry);
/** @brief Who bears it. @param account the answer @param entry 0 to count - 1 @return an `S117_PARTY_` constant; -1 if out of range @since 1.0 */
S117_API int32_t s117_account_party(const s117_account *account, int32_t entry);
/** @brief Code of the body. @param account the answer @param entry 0 to count - 1 @return text, "" if not settled or no body; NULL if out of range @since 1.0 */
S117_API const char *s117_account_body(const s117_account *account, int32_t entry);
/** @brief Name of the body. @param account the answer @param entry 0 to count - 1 @return text, "" if not settled or no body; NULL if out of range @since 1.0 */
S117_API const char *s117_account_body_name(const s117_account *account, int32_t entry);
/** @brief What it bears. @param account the answer @param entry 0 to count - 1 @return pence; @ref S117_MONEY_UNKNOWN if no price is known, or out of range @since 1.0 */
S117_API s117_money s117_account_amount(const s117_account *account, int32_t entry);
/** @brief Its share of the cost that is shared. @param account the answer @param entry 0 to count - 1 @param ret_whole set to what it is a part of; may be NULL @return the share; 0 of 0 if none @since 1.0 */
S117_API int64_t s117_account_share(const s117_account *account, int32_t entry, int64_t *ret_whole);
/** @brief The price. @param account the answer @param entry 0 to count - 1 @param ret_per set to an `S117_PER_` constant; may be NULL @return pence a unit; @ref S117_MONEY_UNKNOWN if none @since 1.0 */
S117_API s117_money s117_account_price(const s117_account *account, int32_t entry, int32_t *ret_per);
/** @brief Rule that makes this party bear it ("CHG-1"). @param account the answer @param entry 0 to count - 1 @return text; NULL if out of range @since 1.0 */
S117_API const char *s117_account_rule(const s117_account *account, int32_t entry);
/** @brief What fixed the share: a funding decision. @param account the answer @param entry 0 to count - 1 @return its fact id; 0 if none @since 1.0 */
S117_API s117_fact s117_account_decision(const s117_account *account, int32_t entry);
/** @brief What fixed the share: a policy. @param account the answer @param entry 0 to count - 1 @return its id; "" if none; NULL if out of range @since 1.0 */
S117_API const char *s117_account_policy(const s117_account *account, int32_t entry);
/** @brief The working, in words ("£700.01 a week for 7 days; 50 of 100; bears the odd penny"). @param account the answer @param entry 0 to count - 1 @return text; NULL if out of range @since 1.0 */
S117_API const char *s117_account_working(const s117_account *account, int32_t entry);

/* ---- totals ------------------------------------------------------------------------------------- */

/** @brief Number of totals: one for each party and body. @param account the answer @return the count @since 1.0 */
S117_API int32_t s117_account_total_count(const s117_account *account);
/** @brief Party of a total. @param account the answer @param total 0 to count - 1 @return an `S117_PARTY_` constant; -1 if out of range @since 1.0 */
S117_API int32_t s117_account_total_party(const s117_account *account, int32_t total);
/** @brief Body of a total. @param account the answer @param total 0 to count - 1 @return its code, "" if none; NULL if out of range @since 1.0 */
S117_API const char *s117_account_total_body(const s117_account *account, int32_t total);
/** @brief Name of the body of a total. @param account the answer @param total 0 to count - 1 @return text, "" if none; NULL if out of range @since 1.0 */
S117_API const char *s117_account_total_body_name(const s117_account *account, int32_t total);
/** @brief A total. @param account the answer @param total 0 to count - 1 @return pence; @ref S117_MONEY_UNKNOWN if out of range @since 1.0 */
S117_API s117_money s117_account_total_amount(const s117_account *account, int32_t total);
/** @brief The whole: the sum of all totals, and of the costs of all lines. @param account the answer @return pence; @ref S117_MONEY_UNKNOWN for NULL @since 1.0 */
S117_API s117_money s117_account_whole(const s117_account *account);

/* ---- gaps and flaws ------------------------------------------------------------------------------ */

/** @brief Number of missing facts. @param account the answer @return the count @since 1.0 */
S117_API int32_t s117_account_gap_count(const s117_account *account);
/** @brief A missing fact. @param account the answer @param index 0 to count - 1 @return an `S117_GAP_` constant; 0 if out of range @since 1.0 */
S117_API int32_t s117_account_gap(const s117_account *account, int32_t index);
/** @brief The fact that lacks it. @param account the answer @param index 0 to count - 1 @return a fact id; 0 if none @since 1.0 */
S117_API s117_fact s117_account_gap_fact(const s117_account *account, int32_t index);
/** @brief Number of flaws. @param account the answer @return the count @since 1.0 */
S117_API int32_t s117_account_flaw_count(const s117_account *account);
/** @brief A flaw. @param account the answer @param index 0 to count - 1 @return an `S117_FLAW_` constant; 0 if out of range @since 1.0 */
S117_API int32_t s117_account_flaw(const s117_account *account, int32_t index);
/** @brief The flaw in words. @param account the answer @param index 0 to count - 1 @return text; NULL if out of range @since 1.0 */
S117_API const char *s117_account_flaw_sentence(const s117_account *account, int32_t index);
/** @brief A fact of a flaw. @param account the answer @param index 0 to count - 1 @param position 0 or 1 @return a fact id; 0 if none @since 1.0 */
S117_API s117_fact s117_account_flaw_fact(const s117_account *account, int32_t index, int32_t position);

/**
 * @brief The account as a table that can be checked by hand.
 * @param account the answer
 * @param buffer where to write, always ending in NUL if @p size is not 0; may be NULL if @p size is 0
 * @param size its size in bytes
 * @return the length of the whole text without the NUL, as `snprintf`; 0 for NULL
 * @since 1.0
 */
S117_API size_t s117_account_text(const s117_account *account, char *buffer, size_t size);

#ifdef __cplusplus
}
#endif
#endif
