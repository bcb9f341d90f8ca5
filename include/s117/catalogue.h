/**
 * @file catalogue.h
 * @brief The catalogue of services, the national codes they map to, and local policies on shares and periods, and rates of interest: part of an engine.
 *
 * The built-in catalogue is that of practice, not law: whether a line is aftercare is decided by its purposes (s117(6)), never
 * by its code. Hosts add their own codes under a parent. Policies are local agreements on who bears which share: data, never law.
 */
#ifndef S117_CATALOGUE_H
#define S117_CATALOGUE_H

#include "law.h"
#include "codes.h"
#include "money.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- the catalogue ------------------------------------------------------------------------------ */

/** @brief Longest code of a service, in bytes. */
#define S117_SERVICE_CODE_MAX 15

/**
 * @brief Add a service of the host's own, or replace one it added.
 * @param config the config
 * @param code 1 to 15 of A-Z a-z 0-9 - _ .; not a built-in code
 * @param parent a built-in code or one already added: the new one counts as it does (accommodation, lead, national codes)
 * @param name UTF-8, 1 to 127 bytes
 * @return S117_OK, S117_E_NULL, S117_E_HANDLE, S117_E_TEXT, S117_E_TOO_LONG, S117_E_DUPLICATE (built in), S117_E_PARENT (no such parent, or
 *         itself below it), S117_E_LIMIT (over 1000), S117_E_MEMORY
 * @since 1.0
 */
S117_API s117_status s117_config_add_service(s117_config *config, const char *code, const char *parent, const char *name);
/** @brief Number of services, built in and added. @param engine the engine @return the count; 0 for NULL @since 1.0 */
S117_API int32_t s117_engine_service_count(const s117_engine *engine);
/** @brief Position of a service: built-in ones by code, then those added by code. @param engine the engine @param code its code @return 0 to count - 1; -1 if there is none @since 1.0 */
S117_API int32_t s117_engine_service_find(const s117_engine *engine, const char *code);
/** @brief Code of a service. @param engine the engine @param service its position @return text owned by the engine; NULL if out of range @since 1.0 */
S117_API const char *s117_engine_service_code(const s117_engine *engine, int32_t service);
/** @brief Name of a service. @param engine the engine @param service its position @return text owned by the engine; NULL if out of range @since 1.0 */
S117_API const char *s117_engine_service_name(const s117_engine *engine, int32_t service);
/** @brief Parent of a service. @param engine the engine @param service its position @return its position; -1 if it has none or is out of range @since 1.0 */
S117_API int32_t s117_engine_service_parent(const s117_engine *engine, int32_t service);
/** @brief Whether a service is another, or below it. @param engine the engine @param service its position @param other the other's @return S117_YES or S117_NO @since 1.0 */
S117_API s117_tri s117_engine_service_is(const s117_engine *engine, int32_t service, int32_t other);
/** @brief Whether a service is accommodation. @param engine the engine @param service its position @return S117_YES or S117_NO; S117_UNKNOWN if out of range @since 1.0 */
S117_API s117_tri s117_engine_service_is_accommodation(const s117_engine *engine, int32_t service);
/** @brief Who usually commissions a service, in practice. @param engine the engine @param service its position @return @ref S117_PARTY_COUNCIL, @ref S117_PARTY_NHS or @ref S117_PARTY_JOINT; 0 if any or out of range @since 1.0 */
S117_API int32_t s117_engine_service_lead(const s117_engine *engine, int32_t service);

/** @brief Type of accommodation a service is by nature. @param engine the engine @param service its position @return an `S117_ACC_` constant; 0 if it has none @since 1.0 */
S117_API int32_t s117_engine_service_accommodation(const s117_engine *engine, int32_t service);

/* ---- Client Level Data, release 2 --------------------------------------------------------------- */

/** @brief CLD service type of a service ("Long term support: Residential care"). One added has that of the built-in service it is below. @param engine the engine @param service its position @return static text; NULL if CLD has none @since 1.0 */
S117_API const char *s117_engine_service_cld_type(const s117_engine *engine, int32_t service);
/** @brief CLD service component of a service ("Long term residential care"). @param engine the engine @param service its position @return static text; NULL if CLD has none @since 1.0 */
S117_API const char *s117_engine_service_cld_component(const s117_engine *engine, int32_t service);
/** @brief Built-in service for a CLD service component, release 1 or 2 spelling, any case; of several that share it, the one it names most nearly. @param engine the engine @param component the component @return its position; -1 if there is none @since 1.0 */
S117_API int32_t s117_engine_service_from_cld(const s117_engine *engine, const char *component);
/** @brief CLD delivery mechanism. @param mechanism an `S117_BY_` constant @return static text; NULL if CLD has none (NHS budgets) @since 1.0 */
S117_API const char *s117_mechanism_cld(int32_t mechanism);
/** @brief Mechanism for a CLD delivery mechanism, any case. @param text the CLD value @return an `S117_BY_` constant; 0 if there is none @since 1.0 */
S117_API int32_t s117_mechanism_from_cld(const char *text);
/** @brief CLD cost frequency. @param per an `S117_PER_` constant @return static text; NULL if there is none @since 1.0 */
S117_API const char *s117_per_cld(int32_t per);
/** @brief Unit for a CLD cost frequency, any case. @param text the CLD value @return an `S117_PER_` constant; 0 if there is none @since 1.0 */
S117_API int32_t s117_per_from_cld(const char *text);

/* ---- policies ----------------------------------------------------------------------------------- */

/** @brief A field of a policy. */
typedef int32_t s117_policy_field;
/** @brief Fields of a policy. Dates are days, ages years, shares parts of the whole. Unset fields do not limit. */
enum {
    S117_POLICY_FROM = 1,          /**< first day; needed */
    S117_POLICY_TO = 2,            /**< first day no longer in force */
    S117_POLICY_AGE_FROM = 3,      /**< for people of this age or more */
    S117_POLICY_AGE_TO = 4,        /**< for people younger than this */
    S117_POLICY_CLIENT_GROUP = 5,  /**< for an `S117_GROUP_` */
    S117_POLICY_ALONE = 6,         /**< S117_YES: only where services of this code are all the aftercare there is */
    S117_POLICY_METHOD = 7,        /**< an `S117_METHOD_` constant; fixed if unset */
    S117_POLICY_SHARE_COUNCIL = 8, /**< the council's share */
    S117_POLICY_SHARE_NHS = 9,     /**< the NHS body's share */
    S117_POLICY_SHARE_EDUCATION = 10, /**< education's share */
    S117_POLICY_WHOLE = 11,        /**< what shares are parts of; 100 if unset */
    S117_POLICY_OLD_CASES = 12,    /**< an `S117_OLD_CASES_` constant; stay if unset */
    S117_POLICY_FNC = 13,          /**< an `S117_FNC_` constant */
    S117_POLICY_ODD_PENNY = 14,    /**< party that bears the odd penny; council if unset */
    S117_POLICY_DUE = 15,          /**< an `S117_DUE_` constant: the policy fixes a period and no shares. See planning.h */
    S117_POLICY_COUNT = 16,        /**< the period: 0 to 1000 units; needed with @ref S117_POLICY_DUE, and only there */
    S117_POLICY_UNIT = 17,         /**< an `S117_UNIT_`; needed likewise */
    S117_POLICY_ROLL = 18,         /**< an `S117_ROLL_`; none if unset */
    S117_POLICY_MONTH_END = 19,    /**< an `S117_MONTH_END_`; last if unset */
    S117_POLICY_COUNCIL = 20,      /**< text: only where this council owes the duty */
    S117_POLICY_NHS_BODY = 21,     /**< text: only where this NHS body pays */
    S117_POLICY_CATALOGUE = 22,    /**< text: only for services of this code or below it */
    S117_POLICY_SOURCE = 23,       /**< text: where it is written down */
    S117_POLICY_AGREED = 24        /**< tri, a number: agreed by council and NHS body jointly (PRAC-22) */
};
/**
 * @brief Add a policy on shares, or on a period, empty.
 *
 * A policy on a period has @ref S117_POLICY_DUE, a count and a unit, and none of the fields from @ref S117_POLICY_ALONE to
 * @ref S117_POLICY_ODD_PENNY nor a catalogue code; one on shares has no count, unit, roll or month end (@ref s117_engine_new refuses: S117_E_AMOUNT).
 *
 * Of policies that apply to a line the one with more conditions wins: alone, then service, then client group, then age, then bodies;
 * of equal ones the later. Two equal ones of one day that differ: neither (@ref S117_FLAW_TWO_DECISIONS).
 * @param config the config
 * @param id its id, as in "DEVON-ADULT": 1 to 31 of A-Z a-z 0-9 - _ .
 * @param ret_policy set to its position
 * @return S117_OK, S117_E_NULL, S117_E_HANDLE, S117_E_TEXT, S117_E_DUPLICATE, S117_E_LIMIT (over 1000), S117_E_MEMORY
 * @since 1.0
 */
S117_API s117_status s117_config_add_policy(s117_config *config, const char *id, int32_t *ret_policy);
/**
 * @brief Set a field of a policy that is a number, date or code. Fields are weighed together when the engine is made: @ref s117_engine_new.
 * @param config the config @param policy its position @param field an `S117_POLICY_` constant below 20, or @ref S117_POLICY_AGREED
 * @param value the value: an age from 0 to 150, a count from 0 to 1000, a share from 0 to @ref S117_MONEY_MAX, the whole from 1; INT64_MIN unsets, and so does
 *        @ref S117_DATE_OPEN the last day. The odd penny falls on council, NHS or education
 * @return S117_OK, S117_E_NULL, S117_E_HANDLE, S117_E_INDEX, S117_E_ATTRIBUTE (no such field), S117_E_CODE, S117_E_DATE, S117_E_AMOUNT
 * @since 1.0
 */
S117_API s117_status s117_config_policy_number(s117_config *config, int32_t policy, s117_policy_field field, int64_t value);
/**
 * @brief Set a field of a policy that is a text.
 * @param config the config @param policy its position @param field an `S117_POLICY_` constant from 20 on
 * @param text a code, or the source in 1 to 255 bytes of UTF-8; NULL unsets
 * @return S117_OK, S117_E_NULL, S117_E_HANDLE, S117_E_INDEX, S117_E_ATTRIBUTE, S117_E_BODY, S117_E_TEXT, S117_E_TOO_LONG
 * @since 1.0
 */
S117_API s117_status s117_config_policy_text(s117_config *config, int32_t policy, s117_policy_field field, const char *text);
/** @brief Number of policies. @param engine the engine @return the count; 0 for NULL @since 1.0 */
S117_API int32_t s117_engine_policy_count(const s117_engine *engine);
/** @brief Id of a policy. @param engine the engine @param policy its position, in order of id @return text owned by the engine; NULL if out of range @since 1.0 */
S117_API const char *s117_engine_policy_id(const s117_engine *engine, int32_t policy);
/** @brief A field that is a number. @param engine the engine @param policy its position @param field the field @return the value; INT64_MIN if unset or none @since 1.0 */
S117_API int64_t s117_engine_policy_number(const s117_engine *engine, int32_t policy, s117_policy_field field);
/** @brief A field that is a text. @param engine the engine @param policy its position @param field the field @return text owned by the engine; NULL if unset or none @since 1.0 */
S117_API const char *s117_engine_policy_text(const s117_engine *engine, int32_t policy, s117_policy_field field);

/* ---- interest ----------------------------------------------------------------------------------- */

/**
 * @brief Say which rate of interest holds from a day. The library has none of its own.
 * @param config the config
 * @param from first day of the rate
 * @param rate hundredths of a per cent a year (8 % is 800), 0 to 100000
 * @return S117_OK, S117_E_NULL, S117_E_HANDLE, S117_E_DATE, S117_E_AMOUNT, S117_E_DUPLICATE (a rate from this day is there), S117_E_LIMIT (over 1000), S117_E_MEMORY
 * @since 1.0
 */
S117_API s117_status s117_config_add_interest_rate(s117_config *config, s117_date from, int32_t rate);
/** @brief Number of rates. @param engine the engine @return the count; 0 for NULL @since 1.0 */
S117_API int32_t s117_engine_interest_count(const s117_engine *engine);
/** @brief First day of a rate. @param engine the engine @param index 0 to count - 1, in order of day @return the day; @ref S117_DATE_INVALID if out of range @since 1.0 */
S117_API s117_date s117_engine_interest_from(const s117_engine *engine, int32_t index);
/** @brief A rate. @param engine the engine @param index 0 to count - 1 @return hundredths of a per cent a year; -1 if out of range @since 1.0 */
S117_API int32_t s117_engine_interest_rate(const s117_engine *engine, int32_t index);

#ifdef __cplusplus
}
#endif
#endif
