/**
 * @file person.h
 * @brief The record: dated facts about one person.
 *
 * A person holds facts and nothing else: no name, no address. Every fact has an id, valid time (from, to),
 * recorded time, and may carry a source and the host's reference. The order in which facts are added never
 * matters to an answer (of an order entered twice, alike in every attribute, give the children to one). A person is written by one thread at a time; any number may read it while none writes.
 */
#ifndef S117_PERSON_H
#define S117_PERSON_H

#include "codes.h"
#include "law.h"

#ifdef __cplusplus
extern "C" {
#endif

/** @brief All facts of one person. */
typedef struct s117_person s117_person;
/** @brief Id of a fact, unique in its person: 1, 2, 3 … in order of entry. 0 is no fact. */
typedef int32_t s117_fact;

/** @brief Most facts a person may have. */
#define S117_FACTS_MAX 100000
/** @brief Longest text of an attribute, in bytes. */
#define S117_TEXT_MAX 255

/**
 * @brief Make a person without facts.
 * @param allocator NULL for `malloc` and `free`; otherwise copied
 * @param ret_person set to the new person; free it with @ref s117_person_free
 * @return S117_OK, S117_E_NULL, S117_E_MEMORY, or S117_E_STRUCT_SMALL / _NEWER / _SIZE for the allocator
 * @since 1.0
 */
S117_API s117_status s117_person_new(const s117_allocator *allocator, s117_person **ret_person);

/** @brief Wipe and free a person with its orders. Answers stay valid. @param person may be NULL @since 1.0 */
S117_API void s117_person_free(s117_person *person);

/* ---- adding facts ------------------------------------------------------------------------------- */

/**
 * @brief Add a fact of any kind. Set its attributes afterwards; a fact without dates is since ever and not ended.
 * @param person the person
 * @param kind an `S117_KIND_` constant
 * @param parent the order it belongs to (see @ref s117_kind_parent), or 0
 * @param ret_fact set to its id; may be NULL
 * @return S117_OK, S117_E_NULL, S117_E_HANDLE, S117_E_CODE, S117_E_PARENT, S117_E_DUPLICATE (a second birth or death
 *         while the first is not withdrawn),
 *         S117_E_LIMIT, S117_E_MEMORY
 * @since 1.0
 */
S117_API s117_status s117_person_add(s117_person *person, s117_kind kind, s117_fact parent, s117_fact *ret_fact);

/**
 * @brief Add the date of birth.
 * @param person the person @param date the day @param ret_fact set to its id; may be NULL
 * @return as @ref s117_person_add, and S117_E_DATE
 * @since 1.0
 */
S117_API s117_status s117_person_add_birth(s117_person *person, s117_date date, s117_fact *ret_fact);

/**
 * @brief Add the date of death.
 * @param person the person @param date the day @param ret_fact set to its id; may be NULL
 * @return as @ref s117_person_add, and S117_E_DATE
 * @since 1.0
 */
S117_API s117_status s117_person_add_death(s117_person *person, s117_date date, s117_fact *ret_fact);

/**
 * @brief Add a place where the person lived.
 * @param person the person
 * @param area code of the local authority; NULL if outside England and Wales or not known (then set @ref S117_NATION)
 * @param from first day, or @ref S117_DATE_UNKNOWN for since before anything recorded
 * @param to first day it was no longer the home, or @ref S117_DATE_OPEN
 * @param ret_fact set to its id; may be NULL
 * @return as @ref s117_person_add, and S117_E_BODY, S117_E_DATE, S117_E_DATE_ORDER
 * @since 1.0
 */
S117_API s117_status s117_person_add_residence(s117_person *person, const char *area, s117_date from, s117_date to, s117_fact *ret_fact);

/**
 * @brief Add a stay in hospital.
 * @param person the person
 * @param area code of the local authority the hospital lies in; may be NULL
 * @param from first day
 * @param to day the person left hospital, or @ref S117_DATE_OPEN
 * @param ret_fact set to its id; may be NULL
 * @return as @ref s117_person_add_residence
 * @since 1.0
 */
S117_API s117_status s117_person_add_hospital_stay(s117_person *person, const char *area, s117_date from, s117_date to, s117_fact *ret_fact);

/**
 * @brief Add a time in custody.
 * @param person the person
 * @param kind an `S117_CUSTODY_` constant, or 0
 * @param from first day
 * @param to day of release, or @ref S117_DATE_OPEN
 * @param ret_fact set to its id; may be NULL
 * @return as @ref s117_person_add, and S117_E_CODE, S117_E_DATE, S117_E_DATE_ORDER
 * @since 1.0
 */
S117_API s117_status s117_person_add_custody(s117_person *person, int32_t kind, s117_date from, s117_date to, s117_fact *ret_fact);

/**
 * @brief Add a decision of one body that aftercare is to end.
 * @param person the person
 * @param body code of the body
 * @param date day of the decision
 * @param ret_fact set to its id; may be NULL
 * @return as @ref s117_person_add, and S117_E_BODY, S117_E_DATE
 * @since 1.0
 */
S117_API s117_status s117_person_add_ending(s117_person *person, const char *body, s117_date date, s117_fact *ret_fact);

/* ---- attributes --------------------------------------------------------------------------------- */

/**
 * @brief Set a date, exact or uncertain.
 * @param person the person
 * @param fact the fact
 * @param attribute an attribute of type @ref S117_TYPE_DATE that this kind of fact has
 * @param earliest first day it may be; @ref S117_DATE_UNKNOWN for no bound; @ref S117_DATE_OPEN (with @p latest
 *        the same) for an end that has not come
 * @param latest last day it may be; the same as @p earliest for an exact day; @ref S117_DATE_OPEN for no bound
 * @return S117_OK, S117_E_NULL, S117_E_HANDLE, S117_E_FACT, S117_E_ATTRIBUTE, S117_E_DATE, S117_E_DATE_ORDER (backwards, or an
 *         end that cannot be at or after its start), S117_E_MEMORY
 * @since 1.0
 */
S117_API s117_status s117_person_set_date(s117_person *person, s117_fact fact, s117_attribute attribute, s117_date earliest, s117_date latest);

/**
 * @brief Set a tri-state, a code or flags.
 * @param person the person
 * @param fact the fact
 * @param attribute an attribute of type tri, code or flags that this kind of fact has
 * @param value a value of its list, or 0 for not recorded
 * @return S117_OK, S117_E_NULL, S117_E_HANDLE, S117_E_FACT, S117_E_ATTRIBUTE, S117_E_CODE
 * @since 1.0
 */
S117_API s117_status s117_person_set_code(s117_person *person, s117_fact fact, s117_attribute attribute, int32_t value);

/**
 * @brief Set a body code or a text. The text is copied.
 * @param person the person
 * @param fact the fact
 * @param attribute an attribute of type body or text that this kind of fact has
 * @param text UTF-8, NUL-terminated; NULL or "" for not recorded. A body code is not checked against a register here: one
 *        that the engine lacks is a finding in the answer
 * @return S117_OK, S117_E_NULL, S117_E_HANDLE, S117_E_FACT, S117_E_ATTRIBUTE, S117_E_BODY, S117_E_TEXT, S117_E_TOO_LONG, S117_E_MEMORY
 * @since 1.0
 */
S117_API s117_status s117_person_set_text(s117_person *person, s117_fact fact, s117_attribute attribute, const char *text);

/**
 * @brief Say when the host came to know a fact, and from where.
 * @param person the person
 * @param fact the fact
 * @param recorded the day; @ref S117_DATE_UNKNOWN (the default): known to every question
 * @param source as @ref S117_SOURCE; NULL leaves it as it is
 * @return S117_OK, S117_E_NULL, S117_E_HANDLE, S117_E_FACT, S117_E_DATE, S117_E_DATE_ORDER (after its withdrawal), S117_E_TEXT,
 *         S117_E_TOO_LONG, S117_E_MEMORY
 * @since 1.0
 */
S117_API s117_status s117_person_record(s117_person *person, s117_fact fact, s117_date recorded, const char *source);

/**
 * @brief Withdraw a fact that proved wrong: it stays on record, but is not used by a question that knows of the withdrawal.
 * Withdrawing an order withdraws what belongs to it.
 * @param person the person
 * @param fact the fact
 * @param when the day it was withdrawn; @ref S117_DATE_OPEN takes a withdrawal back
 * @return S117_OK, S117_E_NULL, S117_E_HANDLE, S117_E_FACT, S117_E_DATE, S117_E_DATE_ORDER (before it was recorded),
 *         S117_E_DUPLICATE (taking back the withdrawal of a birth or death while another stands)
 * @since 1.0
 */
S117_API s117_status s117_person_withdraw(s117_person *person, s117_fact fact, s117_date when);

/* ---- reading back ------------------------------------------------------------------------------- */

/** @brief Number of facts; ids run from 1 to this. @param person the person @return the count; 0 for NULL @since 1.0 */
S117_API int32_t s117_person_fact_count(const s117_person *person);
/** @brief Kind of a fact. @param person the person @param fact the fact @return an `S117_KIND_` constant; 0 if there is none @since 1.0 */
S117_API s117_kind s117_person_fact_kind(const s117_person *person, s117_fact fact);
/** @brief Order a fact belongs to. @param person the person @param fact the fact @return its parent; 0 if none @since 1.0 */
S117_API s117_fact s117_person_fact_parent(const s117_person *person, s117_fact fact);
/**
 * @brief Read a date.
 * @param person the person @param fact the fact @param attribute a date attribute
 * @param ret_earliest set to the first day it may be @param ret_latest set to the last day it may be
 * @return S117_OK, S117_E_NULL, S117_E_HANDLE, S117_E_FACT, S117_E_ATTRIBUTE. An attribute never set reads as its default: unknown
 *         (@ref S117_DATE_UNKNOWN, @ref S117_DATE_OPEN), or for @ref S117_TO open (@ref S117_DATE_OPEN twice)
 * @since 1.0
 */
S117_API s117_status s117_person_get_date(const s117_person *person, s117_fact fact, s117_attribute attribute, s117_date *ret_earliest, s117_date *ret_latest);
/** @brief Read a tri-state, code or flags. @param person the person @param fact the fact @param attribute the attribute @return the value; 0 if not recorded or no such attribute @since 1.0 */
S117_API int32_t s117_person_get_code(const s117_person *person, s117_fact fact, s117_attribute attribute);
/** @brief Read a body code or text. @param person the person @param fact the fact @param attribute the attribute @return text owned by the person, valid until the next change to it; NULL if not recorded @since 1.0 */
S117_API const char *s117_person_get_text(const s117_person *person, s117_fact fact, s117_attribute attribute);
/** @brief When a fact was recorded. @param person the person @param fact the fact @return the day; @ref S117_DATE_UNKNOWN if not said @since 1.0 */
S117_API s117_date s117_person_recorded(const s117_person *person, s117_fact fact);
/** @brief When a fact was withdrawn. @param person the person @param fact the fact @return the day; @ref S117_DATE_OPEN if it stands @since 1.0 */
S117_API s117_date s117_person_withdrawn(const s117_person *person, s117_fact fact);

#ifdef __cplusplus
}
#endif
#endif
