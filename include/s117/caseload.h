/**
 * @file caseload.h
 * @brief Figures over many persons: the host feeds register rows, audits and accounts one at a time; none is kept.
 *
 * Size does not grow with the number of persons. Figures are in one order, whatever the order of feeding. Small numbers can be left out.
 */
#ifndef S117_CASELOAD_H
#define S117_CASELOAD_H

#include "entry.h"

#ifdef __cplusplus
extern "C" {
#endif

/** @brief Figures under way. Written by one thread; several can be put together with @ref s117_caseload_merge. */
typedef struct s117_caseload s117_caseload;

/** @brief A kind of figure. */
typedef int32_t s117_figure;
/** @brief Figures (code list @ref S117_LIST_FIGURE). Each is told apart by a code or a key. */
enum {
    S117_FIGURE_PEOPLE = 1,            /**< people, by `S117_DUTY_` */
    S117_FIGURE_COUNCIL = 2,           /**< people owed aftercare, by code of the council; "" not settled */
    S117_FIGURE_NHS_BODY = 3,          /**< the same, by code of the NHS body that owes */
    S117_FIGURE_PAYER = 4,             /**< the same, by code of the NHS body that pays */
    S117_FIGURE_REVIEWS = 5,           /**< people to be reviewed, by `S117_DUE_` AHEAD (in date) or OVERDUE */
    S117_FIGURE_NOT_OPEN = 6,          /**< people owed aftercare whom nobody holds as co-ordinator or key worker; code 0 */
    S117_FIGURE_ACCOMMODATION = 7,     /**< people owed aftercare, by `S117_ACC_`; code 0 not recorded */
    S117_FIGURE_CLIENT_GROUP = 8,      /**< the same, by `S117_GROUP_`; code 0 not recorded */
    S117_FIGURE_OUT_OF_AREA = 9,       /**< people living outside the council's area; code 0 */
    S117_FIGURE_OUT_OF_AREA_DAYS = 10, /**< days they have, together */
    S117_FIGURE_OUT_OF_AREA_COST = 11, /**< money: what their aftercare costs a week */
    S117_FIGURE_DELAYS = 12,           /**< people delayed in hospital, by `S117_DELAY_`; code 0 no reason recorded */
    S117_FIGURE_DELAY_DAYS = 13,       /**< days of delay, by `S117_DELAY_` */
    S117_FIGURE_FOLLOW_UP_CLOCK = 14,  /**< people who left hospital and are to be contacted, by tri: seen within 72 hours; code 0 cannot be told */
    S117_FIGURE_FOLLOW_UP_MHSDS = 15,  /**< the same, as MHSDS counts */
    S117_FIGURE_JOINT = 16,            /**< people whose aftercare council and NHS body both pay for; code 0 */
    S117_FIGURE_WEEKLY_COST = 17,      /**< money: aftercare a week, by `S117_PARTY_` COUNCIL, NHS, JOINT (not divided) */
    S117_FIGURE_COST_NOT_KNOWN = 18,   /**< people whose weekly cost is not known; code 0. They are not in the sums */
    S117_FIGURE_PAYMENTS = 19,         /**< people, by `S117_BY_` DIRECT_PAYMENT or PHB_DIRECT (any health budget) */
    S117_FIGURE_CHARGED = 20,          /**< people charged now for what is aftercare; code 0 */
    S117_FIGURE_OWED_BACK = 21,        /**< money: owed back for charges; code 0 */
    S117_FIGURE_OVERDUE = 22,          /**< people for whom something is overdue; code 0 */
    S117_FIGURE_FINDINGS = 23,         /**< findings, by `S117_AUDIT_` */
    S117_FIGURE_SEVERITY = 24,         /**< people with a finding, by `S117_SEVERITY_` of the gravest */
    S117_FIGURE_SPEND = 25,            /**< money: spent on aftercare, by year (code) and code of the service in the catalogue (key) */
    S117_FIGURE_SPEND_NOT_KNOWN = 26   /**< entries of accounts without an amount, likewise: they are not in the sums */
};

/**
 * @brief Begin.
 * @param allocator NULL for `malloc` and `free`; otherwise copied
 * @param ret_caseload set to it; free it with @ref s117_caseload_free
 * @return S117_OK, S117_E_NULL, S117_E_MEMORY, or S117_E_STRUCT_SMALL / _NEWER / _SIZE for the allocator
 * @since 1.0
 */
S117_API s117_status s117_caseload_new(const s117_allocator *allocator, s117_caseload **ret_caseload);
/** @brief Wipe and free. @param caseload may be NULL @since 1.0 */
S117_API void s117_caseload_free(s117_caseload *caseload);
/**
 * @brief Add a person.
 * @param caseload the figures
 * @param entry the person's row
 * @param audit the person's audit; NULL if there is none
 * @return S117_OK, S117_E_NULL, S117_E_HANDLE, S117_E_OVERFLOW, S117_E_MEMORY. On failure nothing has changed
 * @since 1.0
 */
S117_API s117_status s117_caseload_add(s117_caseload *caseload, const s117_entry *entry, const s117_audit *audit);
/**
 * @brief Add what was spent on a person: the entries of an account that are aftercare and borne by council or NHS body, or by both and
 * not divided, under the year in which the account begins. It adds no person to @ref s117_caseload_persons.
 * @param caseload the figures
 * @param account the account of a year, calendar or financial
 * @param person the person it is of
 * @return S117_OK, S117_E_NULL, S117_E_HANDLE, S117_E_OVERFLOW, S117_E_MEMORY. On failure nothing has changed
 * @since 1.0
 */
S117_API s117_status s117_caseload_add_account(s117_caseload *caseload, const s117_account *account, const s117_person *person);
/**
 * @brief Put other figures into these.
 * @param caseload the figures @param other those to be added; they stay as they are
 * @return S117_OK, S117_E_NULL, S117_E_HANDLE, S117_E_OVERFLOW, S117_E_MEMORY. On failure nothing has changed
 * @since 1.0
 */
S117_API s117_status s117_caseload_merge(s117_caseload *caseload, const s117_caseload *other);

/** @brief Number of persons added. @param caseload the figures @return the count @since 1.0 */
S117_API int64_t s117_caseload_persons(const s117_caseload *caseload);
/** @brief Number of cells, in order of figure, code and key. @param caseload the figures @return the count @since 1.0 */
S117_API int32_t s117_caseload_count(const s117_caseload *caseload);
/** @brief Figure of a cell. @param caseload the figures @param index 0 to count - 1 @return an `S117_FIGURE_` constant; 0 if out of range @since 1.0 */
S117_API s117_figure s117_caseload_figure(const s117_caseload *caseload, int32_t index);
/** @brief Code of a cell. @param caseload the figures @param index 0 to count - 1 @return the code; 0 if it is told apart by its key, or out of range @since 1.0 */
S117_API int32_t s117_caseload_code(const s117_caseload *caseload, int32_t index);
/** @brief Key of a cell. @param caseload the figures @param index 0 to count - 1 @return text, valid until the next change, "" if it has none; NULL if out of range @since 1.0 */
S117_API const char *s117_caseload_key(const s117_caseload *caseload, int32_t index);
/** @brief Code list of a figure's codes. @param figure the figure @return an `S117_LIST_` constant; 0 if it has none @since 1.0 */
S117_API s117_list s117_figure_list(s117_figure figure);
/** @brief Whether a figure is money. @param figure the figure @return @ref S117_YES or @ref S117_NO; 0 if there is no such figure @since 1.0 */
S117_API s117_tri s117_figure_is_money(s117_figure figure);
/**
 * @brief Value of a cell.
 * @param caseload the figures
 * @param index 0 to count - 1
 * @param least the smallest number of persons a cell may stand for and be told; 0 or 1: tell all. A cell that stands for fewer is left out,
 *        and so is, where only one of a figure (of spending: of a year) is, the next smallest, lest it can be reckoned from a total
 * @return a number, days or pence; -1 if it is left out; INT64_MIN if out of range
 * @since 1.0
 */
S117_API int64_t s117_caseload_value(const s117_caseload *caseload, int32_t index, int32_t least);

#ifdef __cplusplus
}
#endif
#endif
