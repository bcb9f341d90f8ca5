/**
 * @file entry.h
 * @brief A person's row in the section 117 register: every field from one call, and nothing a name could be in.
 *
 * Codes, days, numbers and amounts only; no free text of the host (labels, references, sources) is ever copied. The host joins its own
 * person number. An entry is self-contained and immutable.
 */
#ifndef S117_ENTRY_H
#define S117_ENTRY_H

#include "account.h"
#include "audit.h"
#include "next.h"

#ifdef __cplusplus
extern "C" {
#endif

/** @brief A row of the register. */
typedef struct s117_entry s117_entry;

/** @brief A field of an entry. */
typedef int32_t s117_entry_field;
/** @brief Fields of an entry, in the order of columns. 1 to @ref S117_ENTRY_FIELDS. */
enum {
    S117_ENTRY_AS_AT = 1,            /**< date: the day asked about */
    S117_ENTRY_DUTY = 2,             /**< code `S117_DUTY_`: where the person stands */
    S117_ENTRY_SINCE = 3,            /**< date: first day it may have begun */
    S117_ENTRY_RULE = 4,             /**< text: rule that says so ("START-1") */
    S117_ENTRY_POWER = 5,            /**< code `S117_POWER_`: of the detention that gives the right */
    S117_ENTRY_DETAINED_FROM = 6,    /**< date: its first day */
    S117_ENTRY_DETAINED_TO = 7,      /**< date: its end */
    S117_ENTRY_HOSPITAL = 8,         /**< text: code of the hospital, where the record has one that is a code */
    S117_ENTRY_EVIDENCED = 9,        /**< tri: the detention has a source on record */
    S117_ENTRY_LEFT_HOSPITAL = 10,   /**< date: left hospital last */
    S117_ENTRY_ON_LEAVE = 11,        /**< tri: on leave under s17 */
    S117_ENTRY_ON_CTO = 12,          /**< tri: community patient: no ending */
    S117_ENTRY_CONDITIONAL = 13,     /**< tri: conditionally discharged */
    S117_ENTRY_COUNCIL = 14,         /**< text: code of the council that owes the duty; none if not settled */
    S117_ENTRY_COUNCIL_NAME = 15,    /**< text: its name */
    S117_ENTRY_NHS_BODY = 16,        /**< text: code of the NHS body that owes the duty */
    S117_ENTRY_NHS_BODY_NAME = 17,   /**< text: its name */
    S117_ENTRY_PAYER = 18,           /**< text: code of the NHS body that pays */
    S117_ENTRY_PAYER_NAME = 19,      /**< text: its name */
    S117_ENTRY_DISPUTE = 20,         /**< code `S117_DISPUTE_`: a dispute that is running */
    S117_ENTRY_COORDINATOR = 21,     /**< code `S117_COORDINATOR_`: somebody holds the case; none: open to nobody */
    S117_ENTRY_PLAN_FROM = 22,       /**< date: of the plan in force */
    S117_ENTRY_COPY_GIVEN = 23,      /**< date: the person was given it */
    S117_ENTRY_HOUSED = 24,          /**< code `S117_HOUSED_`: whether accommodation is part of aftercare; none: not decided */
    S117_ENTRY_ACCOMMODATION = 25,   /**< code `S117_ACC_`: where the person lives */
    S117_ENTRY_CLIENT_GROUP = 26,    /**< code `S117_GROUP_` */
    S117_ENTRY_LINES = 27,           /**< number: service lines that are aftercare */
    S117_ENTRY_LINES_OTHER = 28,     /**< number: lines that are not */
    S117_ENTRY_LINES_UNSETTLED = 29, /**< number: lines not settled */
    S117_ENTRY_WEEKLY_COST = 30,     /**< money: aftercare a week, of the seven days from the day asked about; none if a price is missing */
    S117_ENTRY_WEEKLY_COUNCIL = 31,  /**< money: the council's part of it */
    S117_ENTRY_WEEKLY_NHS = 32,      /**< money: the NHS body's part of it */
    S117_ENTRY_WEEKLY_UNSPLIT = 33,  /**< money: what nobody has divided */
    S117_ENTRY_POLICY = 34,          /**< text: id of the policy the shares rest on, if one */
    S117_ENTRY_DIRECT_PAYMENT = 35,  /**< tri: a line is given by the council's direct payment */
    S117_ENTRY_HEALTH_BUDGET = 36,   /**< tri: a line is given by a personal health budget */
    S117_ENTRY_TOP_UP = 37,          /**< code `S117_TOP_UP_`: the gravest of all lines */
    S117_ENTRY_CHARGED = 38,         /**< tri: a charge is running for what is aftercare */
    S117_ENTRY_OWED_BACK = 39,       /**< money: owed back to the person and others for charges, until the day */
    S117_ENTRY_LAST_REVIEW = 40,     /**< date */
    S117_ENTRY_LAST_OUTCOME = 41,    /**< code `S117_REVIEW_`: CONTINUE, MODIFY or END */
    S117_ENTRY_REVIEW_BY = 42,       /**< date: the next review is due */
    S117_ENTRY_REVIEW_STATE = 43,    /**< code `S117_DUE_`: AHEAD or OVERDUE; none: not to be reviewed now */
    S117_ENTRY_NEXT_BY = 44,         /**< date: the next thing due, of those that have a day */
    S117_ENTRY_NEXT_WHAT = 45,       /**< code `S117_DUE_`: what that is */
    S117_ENTRY_OVERDUE = 46,         /**< number: things overdue */
    S117_ENTRY_DUE_NOW = 47,         /**< number: things due without a day */
    S117_ENTRY_FOLLOW_UP_CLOCK = 48, /**< tri: after leaving hospital last, seen within 72 hours by the clock */
    S117_ENTRY_FOLLOW_UP_MHSDS = 49, /**< tri: the same as MHSDS counts it; none: left out of the measure */
    S117_ENTRY_DELAY_REASON = 50,    /**< code `S117_DELAY_`: of a delay that is running, or of the last one before leaving */
    S117_ENTRY_DELAY_DAYS = 51,      /**< number: days of delay in that stay */
    S117_ENTRY_OUT_OF_AREA = 52,     /**< tri: lives outside the council's area */
    S117_ENTRY_OUT_OF_AREA_DAYS = 53,/**< number: since how many days */
    S117_ENTRY_ENDING_COUNCIL = 54,  /**< date: the council's last decision to end */
    S117_ENTRY_ENDING_NHS = 55,      /**< date: the NHS body's */
    S117_ENTRY_ENDING_VERDICT = 56,  /**< code `S117_ENDING_`: what became of the last decision */
    S117_ENTRY_ENDING_NOTICE = 57,   /**< date: of the last notice */
    S117_ENTRY_LAW = 58,             /**< text: version of section 117 applied ("V6a") */
    S117_ENTRY_RULESET = 59,         /**< text: version of the rules (@ref s117_ruleset_id) */
    S117_ENTRY_FIELDS = 59           /**< number of fields */
};

/**
 * @brief Make a register row.
 * @param engine the law, with the host's policies
 * @param person the person
 * @param as_at the day, 1983-09-30 to 9999-12-24
 * @param question NULL for all defaults
 * @param ret_entry set to the row; free it with @ref s117_entry_free
 * @return S117_OK, S117_E_NULL, S117_E_HANDLE, S117_E_DATE, S117_E_CODE, S117_E_OVERFLOW, S117_E_LIMIT, S117_E_MEMORY, or S117_E_STRUCT_SMALL / _NEWER / _SIZE
 * @since 1.0
 */
S117_API s117_status s117_entry_new(const s117_engine *engine, const s117_person *person, s117_date as_at, const s117_question *question, s117_entry **ret_entry);
/** @brief Wipe and free. @param entry may be NULL @since 1.0 */
S117_API void s117_entry_free(s117_entry *entry);

/** @brief Name of a field, as a column is called ("weekly_cost"). @param field 1 to @ref S117_ENTRY_FIELDS @return static text; NULL if out of range @since 1.0 */
S117_API const char *s117_entry_field_name(s117_entry_field field);
/** @brief Type of a field. @param field 1 to @ref S117_ENTRY_FIELDS @return @ref S117_TYPE_DATE, _TRI, _CODE, _TEXT, _MONEY or _NUMBER; 0 if out of range @since 1.0 */
S117_API s117_type s117_entry_field_type(s117_entry_field field);
/** @brief Code list of a field. @param field 1 to @ref S117_ENTRY_FIELDS @return an `S117_LIST_` constant; 0 if it has none @since 1.0 */
S117_API s117_list s117_entry_field_list(s117_entry_field field);
/** @brief Whether a field has a value. @param entry the row @param field the field @return @ref S117_YES or @ref S117_NO; 0 if out of range @since 1.0 */
S117_API s117_tri s117_entry_has(const s117_entry *entry, s117_entry_field field);
/** @brief Value of a field that is a date, tri, code, money or number. @param entry the row @param field the field @return the value; INT64_MIN if it has none @since 1.0 */
S117_API int64_t s117_entry_number(const s117_entry *entry, s117_entry_field field);
/** @brief Value of any field as text: dates as 2020-05-03, codes by their names, amounts as 123.45. @param entry the row @param field the field @return text, "" if it has none; NULL if out of range @since 1.0 */
S117_API const char *s117_entry_text(const s117_entry *entry, s117_entry_field field);

#ifdef __cplusplus
}
#endif
#endif
