/**
 * @file order.h
 * @brief One authority for detention under the Act, with what happened under it.
 *
 * An order handle is owned by its person and freed with it. It is a name for a fact of kind
 * @ref S117_KIND_ORDER; everything it does can also be done through person.h with its fact id.
 */
#ifndef S117_ORDER_H
#define S117_ORDER_H

#include "person.h"

#ifdef __cplusplus
extern "C" {
#endif

/** @brief One authority for detention. Owned by its person. */
typedef struct s117_order s117_order;

/**
 * @brief Add an order.
 * @param person the person
 * @param power an `S117_POWER_` constant; for a national code see @ref s117_power_from_code
 * @param from the day detention under it began (transfer in: admission here), or @ref S117_DATE_UNKNOWN
 * @param ret_order set to its handle, valid as long as the person; may be NULL
 * @return S117_OK, S117_E_NULL, S117_E_HANDLE, S117_E_CODE, S117_E_DATE, S117_E_LIMIT, S117_E_MEMORY
 * @since 1.0
 */
S117_API s117_status s117_person_add_order(s117_person *person, s117_power power, s117_date from, s117_order **ret_order);

/** @brief The handle of an order already in the person. @param person the person @param fact its fact id @return the handle; NULL if there is no such order @since 1.0 */
S117_API s117_order *s117_person_order(s117_person *person, s117_fact fact);

/** @brief Fact id of an order. @param order the order @return its id; 0 for NULL @since 1.0 */
S117_API s117_fact s117_order_fact(const s117_order *order);

/**
 * @brief Say when the authority ended for good, and how.
 * @param order the order
 * @param on the day; @ref S117_DATE_OPEN takes it back
 * @param how an `S117_END_` constant; 0 if not known
 * @return S117_OK, S117_E_NULL, S117_E_HANDLE, S117_E_CODE, S117_E_DATE, S117_E_DATE_ORDER, S117_E_MEMORY
 * @since 1.0
 */
S117_API s117_status s117_order_end(s117_order *order, s117_date on, int32_t how);

/**
 * @brief Add leave under s17.
 * @param order the order
 * @param kind an `S117_LEAVE_` constant; 0 if not known
 * @param from first day
 * @param to day of return or recall, or @ref S117_DATE_OPEN
 * @param ret_fact set to its id; may be NULL
 * @return S117_OK, S117_E_NULL, S117_E_HANDLE, S117_E_CODE, S117_E_DATE, S117_E_DATE_ORDER, S117_E_LIMIT, S117_E_MEMORY
 * @since 1.0
 */
S117_API s117_status s117_order_add_leave(s117_order *order, int32_t kind, s117_date from, s117_date to, s117_fact *ret_fact);

/**
 * @brief Add a community treatment order, s17A.
 * @param order the order it suspends
 * @param from first day
 * @param to day it ended, or @ref S117_DATE_OPEN
 * @param how an `S117_CTO_` constant; 0 if not known or not ended
 * @param ret_fact set to its id; may be NULL
 * @return as @ref s117_order_add_leave. A CTO on a power that cannot have one (s2) is accepted, and is a finding in the answer
 * @since 1.0
 */
S117_API s117_status s117_order_add_cto(s117_order *order, s117_date from, s117_date to, int32_t how, s117_fact *ret_fact);

/**
 * @brief Add a recall from a CTO, s17E.
 * @param order the order
 * @param from day of recall
 * @param to day of release or revocation, or @ref S117_DATE_OPEN
 * @param ret_fact set to its id; may be NULL
 * @return as @ref s117_order_add_leave
 * @since 1.0
 */
S117_API s117_status s117_order_add_recall(s117_order *order, s117_date from, s117_date to, s117_fact *ret_fact);

/**
 * @brief Add a conditional discharge, ss 42(2), 73, 74.
 * @param order the restricted order
 * @param from the day it took effect
 * @param to day of recall, of absolute discharge, or the end of the restriction; or @ref S117_DATE_OPEN
 * @param how an `S117_CD_` constant; 0 if not known or not ended
 * @param ret_fact set to its id; may be NULL
 * @return as @ref s117_order_add_leave
 * @since 1.0
 */
S117_API s117_status s117_order_add_conditional_discharge(s117_order *order, s117_date from, s117_date to, int32_t how, s117_fact *ret_fact);

/**
 * @brief Add an absence without leave, s18.
 * @param order the order
 * @param from first day of absence
 * @param to day of return, or @ref S117_DATE_OPEN
 * @param ret_fact set to its id; may be NULL
 * @return as @ref s117_order_add_leave
 * @since 1.0
 */
S117_API s117_status s117_order_add_absence(s117_order *order, s117_date from, s117_date to, s117_fact *ret_fact);

#ifdef __cplusplus
}
#endif
#endif
