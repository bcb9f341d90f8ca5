/**
 * @file aftercare.h
 * @brief Facts about needs, services, funding decisions and money, and the handles of a need and a funding decision.
 *
 * A need handle and a funding handle are names for facts of their kinds, as @ref s117_order is: owned by the person and freed with
 * it. Everything they do can also be done through person.h. Services, charges and payments are plain facts:
 * @ref s117_person_add with the kind, then their attributes. An unlawful arrangement is a fact to be found, not refused.
 */
#ifndef S117_AFTERCARE_H
#define S117_AFTERCARE_H

#include "money.h"
#include "person.h"

#ifdef __cplusplus
extern "C" {
#endif

/** @brief One assessed care need. Owned by its person. */
typedef struct s117_need s117_need;
/** @brief One funding decision. Owned by its person. */
typedef struct s117_funding s117_funding;

/* ---- attributes of the new types ---------------------------------------------------------------- */

/**
 * @brief Set an amount of money or a number.
 * @param person the person
 * @param fact the fact
 * @param attribute an attribute of type money or number that this kind of fact has
 * @param value 0 to @ref S117_MONEY_MAX; @ref S117_MONEY_UNKNOWN for not recorded
 * @return S117_OK, S117_E_NULL, S117_E_HANDLE, S117_E_FACT, S117_E_ATTRIBUTE, S117_E_AMOUNT (negative or too large), S117_E_MEMORY
 * @since 1.0
 */
S117_API s117_status s117_person_set_money(s117_person *person, s117_fact fact, s117_attribute attribute, s117_money value);
/**
 * @brief Point to another fact of the person.
 * @param person the person
 * @param fact the fact
 * @param attribute an attribute of type fact that this kind of fact has
 * @param other the other fact; 0 for not recorded. One of the wrong kind is a finding in the answer
 * @return S117_OK, S117_E_NULL, S117_E_HANDLE, S117_E_FACT (either fact), S117_E_ATTRIBUTE, S117_E_MEMORY
 * @since 1.0
 */
S117_API s117_status s117_person_set_fact(s117_person *person, s117_fact fact, s117_attribute attribute, s117_fact other);
/** @brief Read an amount or number. @param person the person @param fact the fact @param attribute the attribute @return the value; @ref S117_MONEY_UNKNOWN if not recorded or no such attribute @since 1.0 */
S117_API s117_money s117_person_get_money(const s117_person *person, s117_fact fact, s117_attribute attribute);
/** @brief Read which fact an attribute points to. @param person the person @param fact the fact @param attribute the attribute @return a fact id; 0 if not recorded or no such attribute @since 1.0 */
S117_API s117_fact s117_person_get_fact(const s117_person *person, s117_fact fact, s117_attribute attribute);

/* ---- needs -------------------------------------------------------------------------------------- */

/**
 * @brief Add a need.
 * @param person the person
 * @param topic an `S117_TOPIC_` constant; 0 if not known
 * @param disorder an `S117_DISORDER_` constant; 0 if not known
 * @param from the day it was found, or @ref S117_DATE_UNKNOWN
 * @param ret_need set to its handle, valid as long as the person; may be NULL
 * @return S117_OK, S117_E_NULL, S117_E_HANDLE, S117_E_CODE, S117_E_DATE, S117_E_LIMIT, S117_E_MEMORY
 * @since 1.0
 */
S117_API s117_status s117_person_add_need(s117_person *person, int32_t topic, int32_t disorder, s117_date from, s117_need **ret_need);
/** @brief The handle of a need already in the person. @param person the person @param fact its fact id @return the handle; NULL if there is no such need @since 1.0 */
S117_API s117_need *s117_person_need(s117_person *person, s117_fact fact);
/** @brief Fact id of a need. @param need the need @return its id; 0 for NULL @since 1.0 */
S117_API s117_fact s117_need_fact(const s117_need *need);
/**
 * @brief Say that a service line meets this need, s117(6).
 * @param need the need
 * @param service fact id of the service line
 * @param reduces_risk tri: for this need, the line reduces the risk of deterioration; 0: as the need says
 * @param from first day; `S117_DATE_UNKNOWN`: as long as the line
 * @param to first day it no longer did; `S117_DATE_OPEN`: as long as the line
 * @param ret_fact set to the purpose's id; may be NULL
 * @return S117_OK, S117_E_NULL, S117_E_HANDLE, S117_E_PARENT (not a service), S117_E_CODE, S117_E_DATE, S117_E_DATE_ORDER, S117_E_LIMIT, S117_E_MEMORY
 * @since 1.0
 */
S117_API s117_status s117_need_add_purpose(s117_need *need, s117_fact service, s117_tri reduces_risk, s117_date from, s117_date to, s117_fact *ret_fact);

/* ---- services ----------------------------------------------------------------------------------- */

/**
 * @brief Add a service line.
 * @param person the person
 * @param code its code in the catalogue (catalogue.h), as "ACC-RES"; NULL if not known
 * @param from first day
 * @param to first day it was no longer given, or @ref S117_DATE_OPEN
 * @param ret_fact set to its id; may be NULL
 * @return as @ref s117_person_add, and S117_E_TEXT, S117_E_TOO_LONG, S117_E_DATE, S117_E_DATE_ORDER
 * @since 1.0
 */
S117_API s117_status s117_person_add_service(s117_person *person, const char *code, s117_date from, s117_date to, s117_fact *ret_fact);
/**
 * @brief Add a price to a service line. A later price (an uplift) takes over from the one before.
 * @param person the person
 * @param service the line
 * @param amount pence, 0 to @ref S117_MONEY_MAX
 * @param per an `S117_PER_` constant
 * @param from first day; `S117_DATE_UNKNOWN`: from the line's first
 * @param to first day it no longer was; `S117_DATE_OPEN`: until the next price or the line's end
 * @param ret_fact set to its id; may be NULL
 * @return as @ref s117_person_add, and S117_E_AMOUNT, S117_E_CODE, S117_E_DATE, S117_E_DATE_ORDER
 * @since 1.0
 */
S117_API s117_status s117_person_add_price(s117_person *person, s117_fact service, s117_money amount, int32_t per, s117_date from, s117_date to, s117_fact *ret_fact);

/* ---- funding decisions -------------------------------------------------------------------------- */

/**
 * @brief Add a funding decision.
 * @param person the person
 * @param scope an `S117_FUNDS_` constant; line or need are then set with @ref s117_person_set_fact
 * @param from first day it governs
 * @param ret_funding set to its handle, valid as long as the person; may be NULL
 * @return S117_OK, S117_E_NULL, S117_E_HANDLE, S117_E_CODE, S117_E_DATE, S117_E_LIMIT, S117_E_MEMORY
 * @since 1.0
 */
S117_API s117_status s117_person_add_funding(s117_person *person, int32_t scope, s117_date from, s117_funding **ret_funding);
/** @brief The handle of a funding decision already in the person. @param person the person @param fact its fact id @return the handle; NULL if there is no such decision @since 1.0 */
S117_API s117_funding *s117_person_funding(s117_person *person, s117_fact fact);
/** @brief Fact id of a funding decision. @param funding the decision @return its id; 0 for NULL @since 1.0 */
S117_API s117_fact s117_funding_fact(const s117_funding *funding);
/**
 * @brief Add a party's share. Shares are parts of @ref S117_WHOLE, 100 unless set; they must add up to it, or the decision is not used.
 * @param funding the decision
 * @param party @ref S117_PARTY_COUNCIL, @ref S117_PARTY_NHS, @ref S117_PARTY_EDUCATION or @ref S117_PARTY_OTHER
 * @param share parts of the whole, 0 to @ref S117_MONEY_MAX
 * @param ret_fact set to its id; may be NULL
 * @return S117_OK, S117_E_NULL, S117_E_HANDLE, S117_E_CODE, S117_E_AMOUNT, S117_E_LIMIT, S117_E_MEMORY
 * @since 1.0
 */
S117_API s117_status s117_funding_add_share(s117_funding *funding, int32_t party, int64_t share, s117_fact *ret_fact);

/* ---- charges ------------------------------------------------------------------------------------ */

/**
 * @brief Add a charge made to the person or another for care.
 * @param person the person
 * @param body code of the body that charged; NULL if not known
 * @param payer an `S117_PAYER_` constant
 * @param amount pence, for each unit of @p per (once: for the whole period)
 * @param per an `S117_PER_` constant
 * @param from first day charged for
 * @param to first day no longer charged for, or @ref S117_DATE_OPEN
 * @param ret_fact set to its id; may be NULL
 * @return as @ref s117_person_add, and S117_E_BODY, S117_E_AMOUNT, S117_E_CODE, S117_E_DATE, S117_E_DATE_ORDER
 * @since 1.0
 */
S117_API s117_status s117_person_add_charge(s117_person *person, const char *body, int32_t payer, s117_money amount, int32_t per,
                                            s117_date from, s117_date to, s117_fact *ret_fact);

#ifdef __cplusplus
}
#endif
#endif
