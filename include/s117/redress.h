/**
 * @file redress.h
 * @brief What is owed back: every wrong charge while the duty was owed, per charge with its working, and sums between bodies.
 *
 * CHG-13 and CHG-26 (*Richards v Worcestershire CC* [2017] EWCA Civ 1998; Limitation Act 1980). Two figures are always given, the whole
 * period and six years (OP-29): which of them a body pays is not for this library. Interest is reckoned only at rates the host supplies
 * (@ref s117_config_add_interest_rate). Sums between bodies are computed without stating a statutory right (DISP-10, OP-9).
 */
#ifndef S117_REDRESS_H
#define S117_REDRESS_H

#include "account.h"

#ifdef __cplusplus
extern "C" {
#endif

/** @brief What is owed back. */
typedef struct s117_redress s117_redress;

/** @brief How redress is reckoned. A field left zero is at its default. */
typedef struct s117_reckoning {
    uint32_t size;           /**< `sizeof(s117_reckoning)` */
    s117_date known_by;      /**< as @ref s117_question */
    s117_date law_as_at;     /**< as @ref s117_question */
    uint32_t options;        /**< as @ref s117_question */
    s117_counting counting;  /**< an `S117_COUNT_` constant; 0: exact days */
    s117_interest interest;  /**< an `S117_INTEREST_` constant; 0: none */
    s117_date claimed;       /**< the day a claim is taken to be made, for the six years; 0: a recorded claim, else the day asked about */
    uint32_t reserved;       /**< 0 */
} s117_reckoning;

/**
 * @brief What is owed back on a day: of all that was charged and paid before it, with interest up to it.
 * @param engine the law
 * @param person the person
 * @param on the day, 1983-09-30 or later
 * @param how NULL for all defaults
 * @param ret_redress set to the answer; free it with @ref s117_redress_free
 * @return S117_OK, S117_E_NULL, S117_E_HANDLE, S117_E_DATE, S117_E_CODE, S117_E_OVERFLOW, S117_E_LIMIT (over a million items), S117_E_MEMORY, or S117_E_STRUCT_SMALL / _NEWER / _SIZE
 * @since 1.0
 */
S117_API s117_status s117_redress_new(const s117_engine *engine, const s117_person *person, s117_date on, const s117_reckoning *how, s117_redress **ret_redress);
/** @brief Wipe and free. @param redress may be NULL @since 1.0 */
S117_API void s117_redress_free(s117_redress *redress);

/** @brief The day asked about. @param redress the answer @return the day; @ref S117_DATE_INVALID for NULL @since 1.0 */
S117_API s117_date s117_redress_on(const s117_redress *redress);
/** @brief The day from which the six years run back. @param redress the answer @return the day; @ref S117_DATE_INVALID for NULL @since 1.0 */
S117_API s117_date s117_redress_claimed(const s117_redress *redress);
/** @brief How interest was reckoned. @param redress the answer @return an `S117_INTEREST_` constant; 0 for NULL @since 1.0 */
S117_API s117_interest s117_redress_interest_kind(const s117_redress *redress);

/* ---- items: one charge, top-up or sum between bodies ----------------------------------------------- */

/** @brief Number of items, in order of day. @param redress the answer @return the count @since 1.0 */
S117_API int32_t s117_redress_count(const s117_redress *redress);
/** @brief What an item is. @param redress the answer @param item 0 to count - 1 @return an `S117_REDRESS_` constant; 0 if out of range @since 1.0 */
S117_API s117_redress_kind s117_redress_what(const s117_redress *redress, int32_t item);
/** @brief The charge, top-up or payment. @param redress the answer @param item 0 to count - 1 @return its fact id; 0 if out of range @since 1.0 */
S117_API s117_fact s117_redress_fact(const s117_redress *redress, int32_t item);
/** @brief Whether it was wrong. @param redress the answer @param item 0 to count - 1 @return S117_YES (at least in part), S117_NO, S117_UNKNOWN if a fact is missing @since 1.0 */
S117_API s117_tri s117_redress_wrong(const s117_redress *redress, int32_t item);
/** @brief First day wrongly charged for. @param redress the answer @param item 0 to count - 1 @return the day; @ref S117_DATE_INVALID if none or out of range @since 1.0 */
S117_API s117_date s117_redress_from(const s117_redress *redress, int32_t item);
/** @brief First day after the last wrongly charged for. @param redress the answer @param item 0 to count - 1 @return the day; @ref S117_DATE_INVALID if none or out of range @since 1.0 */
S117_API s117_date s117_redress_to(const s117_redress *redress, int32_t item);
/** @brief Days wrongly charged for. @param redress the answer @param item 0 to count - 1 @return the count @since 1.0 */
S117_API int32_t s117_redress_days(const s117_redress *redress, int32_t item);
/** @brief What was charged in all. @param redress the answer @param item 0 to count - 1 @return pence; @ref S117_MONEY_UNKNOWN if not known @since 1.0 */
S117_API s117_money s117_redress_charged(const s117_redress *redress, int32_t item);
/** @brief What of it was wrongly charged. @param redress the answer @param item 0 to count - 1 @return pence; @ref S117_MONEY_UNKNOWN if not known @since 1.0 */
S117_API s117_money s117_redress_wrongly(const s117_redress *redress, int32_t item);
/** @brief What of that was paid, with what was paid beyond the charge. @param redress the answer @param item 0 to count - 1 @return pence; @ref S117_MONEY_UNKNOWN if not known @since 1.0 */
S117_API s117_money s117_redress_paid(const s117_redress *redress, int32_t item);
/** @brief What was refunded already, without interest. @param redress the answer @param item 0 to count - 1 @return pence @since 1.0 */
S117_API s117_money s117_redress_refunded(const s117_redress *redress, int32_t item);
/** @brief What is owed for the whole period, without interest: paid less refunded. @param redress the answer @param item 0 to count - 1 @return pence; @ref S117_MONEY_UNKNOWN if not known @since 1.0 */
S117_API s117_money s117_redress_owed(const s117_redress *redress, int32_t item);
/** @brief What of it is within the time limit of a court claim (OP-29 B, CHG-26). @param redress the answer @param item 0 to count - 1 @return pence; @ref S117_MONEY_UNKNOWN if not known @since 1.0 */
S117_API s117_money s117_redress_in_time(const s117_redress *redress, int32_t item);
/** @brief Interest on the whole figure, less interest refunded. @param redress the answer @param item 0 to count - 1 @return pence; @ref S117_MONEY_UNKNOWN if a rate is missing @since 1.0 */
S117_API s117_money s117_redress_interest(const s117_redress *redress, int32_t item);
/** @brief Interest on the figure within the time limit. @param redress the answer @param item 0 to count - 1 @return pence; @ref S117_MONEY_UNKNOWN if a rate is missing @since 1.0 */
S117_API s117_money s117_redress_interest_in_time(const s117_redress *redress, int32_t item);
/** @brief Who owes: the body that charged, or today's successor. @param redress the answer @param item 0 to count - 1 @return its code, "" if not settled; NULL if out of range @since 1.0 */
S117_API const char *s117_redress_body(const s117_redress *redress, int32_t item);
/** @brief Name of the body that owes. @param redress the answer @param item 0 to count - 1 @return text, "" if not settled; NULL if out of range @since 1.0 */
S117_API const char *s117_redress_body_name(const s117_redress *redress, int32_t item);
/** @brief To whom: for items between bodies, the body that paid. @param redress the answer @param item 0 to count - 1 @return its code, "" if not a body; NULL if out of range @since 1.0 */
S117_API const char *s117_redress_to_body(const s117_redress *redress, int32_t item);
/** @brief To whom: who paid. @param redress the answer @param item 0 to count - 1 @return an `S117_PAYER_` constant; 0 if a body or not known @since 1.0 */
S117_API int32_t s117_redress_payer(const s117_redress *redress, int32_t item);
/** @brief Rule of an item ("CHG-13"). @param redress the answer @param item 0 to count - 1 @return text; NULL if out of range @since 1.0 */
S117_API const char *s117_redress_rule(const s117_redress *redress, int32_t item);
/** @brief The working, in words, a step a line. @param redress the answer @param item 0 to count - 1 @return text; NULL if out of range @since 1.0 */
S117_API const char *s117_redress_working(const s117_redress *redress, int32_t item);

/* ---- totals: one for each pair of who owes and who is owed ------------------------------------------ */

/** @brief Number of totals. @param redress the answer @return the count @since 1.0 */
S117_API int32_t s117_redress_total_count(const s117_redress *redress);
/** @brief Who owes a total. @param redress the answer @param total 0 to count - 1 @return code, "" if not settled; NULL if out of range @since 1.0 */
S117_API const char *s117_redress_total_body(const s117_redress *redress, int32_t total);
/** @brief Name of who owes a total. @param redress the answer @param total 0 to count - 1 @return text; NULL if out of range @since 1.0 */
S117_API const char *s117_redress_total_body_name(const s117_redress *redress, int32_t total);
/** @brief To whom, if a body. @param redress the answer @param total 0 to count - 1 @return code, "" if not a body; NULL if out of range @since 1.0 */
S117_API const char *s117_redress_total_to_body(const s117_redress *redress, int32_t total);
/** @brief To whom, if not a body. @param redress the answer @param total 0 to count - 1 @return an `S117_PAYER_` constant; 0 if a body or not known @since 1.0 */
S117_API int32_t s117_redress_total_payer(const s117_redress *redress, int32_t total);
/** @brief Whole-period figure without interest. @param redress the answer @param total 0 to count - 1 @return pence; @ref S117_MONEY_UNKNOWN if out of range @since 1.0 */
S117_API s117_money s117_redress_total_owed(const s117_redress *redress, int32_t total);
/** @brief Figure within the time limit, without interest. @param redress the answer @param total 0 to count - 1 @return pence; @ref S117_MONEY_UNKNOWN if out of range @since 1.0 */
S117_API s117_money s117_redress_total_in_time(const s117_redress *redress, int32_t total);
/** @brief Interest on the whole-period figure. @param redress the answer @param total 0 to count - 1 @return pence; @ref S117_MONEY_UNKNOWN if a rate is missing or out of range @since 1.0 */
S117_API s117_money s117_redress_total_interest(const s117_redress *redress, int32_t total);
/** @brief Interest on the figure within the time limit. @param redress the answer @param total 0 to count - 1 @return pence; @ref S117_MONEY_UNKNOWN if a rate is missing or out of range @since 1.0 */
S117_API s117_money s117_redress_total_interest_in_time(const s117_redress *redress, int32_t total);

/* ---- gaps and flaws ------------------------------------------------------------------------------ */

/** @brief Number of missing facts. @param redress the answer @return the count @since 1.0 */
S117_API int32_t s117_redress_gap_count(const s117_redress *redress);
/** @brief A missing fact. @param redress the answer @param index 0 to count - 1 @return an `S117_GAP_` constant; 0 if out of range @since 1.0 */
S117_API int32_t s117_redress_gap(const s117_redress *redress, int32_t index);
/** @brief The fact that lacks it. @param redress the answer @param index 0 to count - 1 @return a fact id; 0 if none @since 1.0 */
S117_API s117_fact s117_redress_gap_fact(const s117_redress *redress, int32_t index);
/** @brief Number of flaws. @param redress the answer @return the count @since 1.0 */
S117_API int32_t s117_redress_flaw_count(const s117_redress *redress);
/** @brief A flaw. @param redress the answer @param index 0 to count - 1 @return an `S117_FLAW_` constant; 0 if out of range @since 1.0 */
S117_API int32_t s117_redress_flaw(const s117_redress *redress, int32_t index);
/** @brief The flaw in words. @param redress the answer @param index 0 to count - 1 @return text; NULL if out of range @since 1.0 */
S117_API const char *s117_redress_flaw_sentence(const s117_redress *redress, int32_t index);
/** @brief A fact of a flaw. @param redress the answer @param index 0 to count - 1 @param position 0 or 1 @return a fact id; 0 if none @since 1.0 */
S117_API s117_fact s117_redress_flaw_fact(const s117_redress *redress, int32_t index, int32_t position);

/**
 * @brief The answer as a table that can be checked by hand.
 * @param redress the answer
 * @param buffer where to write, always ending in NUL if @p size is not 0; may be NULL if @p size is 0
 * @param size its size in bytes
 * @return the length of the whole text without the NUL, as `snprintf`; 0 for NULL
 * @since 1.0
 */
S117_API size_t s117_redress_text(const s117_redress *redress, char *buffer, size_t size);

#ifdef __cplusplus
}
#endif
#endif
