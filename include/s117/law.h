/**
 * @file law.h
 * @brief The law the questions are answered under: commencements, readings of open points, the register of
 * bodies, and the rulebook.
 *
 * A config is a builder; an engine made from it is immutable. An engine owns everything it holds and may be
 * shared by any number of threads without locks. It is passed to each question and never stored in a person.
 */
#ifndef S117_LAW_H
#define S117_LAW_H

#include "base.h"

#ifdef __cplusplus
extern "C" {
#endif

/** @brief Builder of an engine. Used by one thread at a time. */
typedef struct s117_config s117_config;
/** @brief The law, the readings and the register, fixed. Immutable; shared freely between threads. */
typedef struct s117_engine s117_engine;

/* ---- nations ------------------------------------------------------------------------------------ */

/** @brief A nation or other territory, as the rules tell them apart. */
typedef int32_t s117_nation;
/** @brief Nations and territories. */
enum {
    S117_NATION_UNKNOWN = 0,          /**< not recorded */
    S117_NATION_ENGLAND = 1,          /**< England */
    S117_NATION_WALES = 2,            /**< Wales */
    S117_NATION_SCOTLAND = 3,         /**< Scotland */
    S117_NATION_NORTHERN_IRELAND = 4, /**< Northern Ireland */
    S117_NATION_ISLANDS = 5,          /**< Channel Islands or Isle of Man */
    S117_NATION_ABROAD = 6            /**< anywhere else */
};

/* ---- commencements ------------------------------------------------------------------------------ */

/** @brief A provision whose commencement date is not fixed and is therefore configuration. */
typedef int32_t s117_commencement;
/** @brief Provisions without a commencement date of their own. All are unset (not in force) by default. */
enum {
    S117_MHA2025_S45 = 1, /**< Mental Health Act 2025 s45: tribunal may recommend plans for aftercare */
    S117_MHA2025_S46 = 2  /**< Mental Health Act 2025 s46: joint written notice; residence deeming */
};

/* ---- config and engine -------------------------------------------------------------------------- */

/**
 * @brief Make a config: nothing commenced, every open point at its default, the register empty.
 * @param allocator NULL for `malloc` and `free`; otherwise copied, and used for the config and its engines
 * @param ret_config set to the new config; free it with @ref s117_config_free
 * @return S117_OK, S117_E_NULL, S117_E_MEMORY, or S117_E_STRUCT_SMALL / _NEWER / _SIZE for the allocator
 * @since 1.0
 */
S117_API s117_status s117_config_new(const s117_allocator *allocator, s117_config **ret_config);

/** @brief Free a config. Engines made from it are not affected. @param config may be NULL @since 1.0 */
S117_API void s117_config_free(s117_config *config);

/**
 * @brief Say when a provision comes into force.
 * @param config the config
 * @param provision @ref S117_MHA2025_S45 or @ref S117_MHA2025_S46
 * @param date the first day in force, or @ref S117_DATE_OPEN for not appointed
 * @return S117_OK, S117_E_NULL, S117_E_HANDLE, S117_E_CODE, S117_E_DATE
 * @since 1.0
 */
S117_API s117_status s117_config_set_commencement(s117_config *config, s117_commencement provision, s117_date date);

/**
 * @brief Choose a reading for an open point.
 * @param config the config
 * @param point id of the point, such as "OP-16" or "NOP-4"
 * @param reading 'A', 'B' or 'C', as far as the point has them; 'U' (undetermined: ask the facts) where the
 *        rulebook's default is that (OP-6 has B with facts asked, OP-26 has U); 0 for the default
 * @return S117_OK, S117_E_NULL, S117_E_HANDLE, S117_E_RULE (no such point), S117_E_READING
 * @since 1.0
 */
S117_API s117_status s117_config_set_reading(s117_config *config, const char *point, char reading);

/**
 * @brief Load the built-in register: the councils and NHS bodies of England and Wales with their lives and
 * successors, from `data/local-authorities.csv` and `data/nhs-bodies.csv` (see @ref s117_register_id).
 *
 * Bodies already in the config stay as the host gave them; call order does not matter.
 * @param config the config
 * @return S117_OK, S117_E_NULL, S117_E_HANDLE, S117_E_MEMORY
 * @since 1.0
 */
S117_API s117_status s117_config_load_register(s117_config *config);

/** @brief Name and date of the built-in register ("s117-register 2026-11-21"). @return a static text @since 1.0 */
S117_API const char *s117_register_id(void);

/** @brief What sort of body it is. */
typedef int32_t s117_body_kind;
/** @brief Kinds of body. */
enum {
    S117_BODY_OTHER = 0,            /**< none of the below: a trust, a provider, a court */
    S117_BODY_LOCAL_AUTHORITY = 1,  /**< local social services authority, s117(2), s145(1) */
    S117_BODY_ICB = 2,              /**< integrated care board, England, from 2022-07-01 */
    S117_BODY_CCG = 3,              /**< clinical commissioning group, England, 2013-04-01 to 2022-06-30 */
    S117_BODY_PCT = 4,              /**< primary care trust, England, to 2013-03-31 */
    S117_BODY_HEALTH_AUTHORITY = 5, /**< (district) health authority, 1983 to 2002 (Wales: 2003) */
    S117_BODY_LHB = 6,              /**< local health board, Wales */
    S117_BODY_NHS_ENGLAND = 7       /**< NHS England, before it the NHS Commissioning Board */
};

/**
 * @brief Add a body, or replace what the config holds under this code (its successions go with it).
 * @param config the config
 * @param code its national code (ONS for authorities, ODS for NHS bodies): 1 to 15 of A-Z a-z 0-9 - _ .
 * @param kind an `S117_BODY_` constant
 * @param nation @ref S117_NATION_ENGLAND or @ref S117_NATION_WALES; @ref S117_NATION_UNKNOWN for other bodies
 * @param name its name, UTF-8, 1 to 127 bytes
 * @param from first day of its life; @ref S117_DATE_UNKNOWN for since before the Act
 * @param to first day it no longer existed; @ref S117_DATE_OPEN if it exists
 * @return S117_OK, S117_E_NULL, S117_E_HANDLE, S117_E_BODY, S117_E_CODE, S117_E_TEXT, S117_E_TOO_LONG, S117_E_DATE,
 *         S117_E_DATE_ORDER, S117_E_LIMIT (over 65535 bodies), S117_E_MEMORY
 * @since 1.0
 */
S117_API s117_status s117_config_add_body(s117_config *config, const char *code, s117_body_kind kind, s117_nation nation,
                                          const char *name, s117_date from, s117_date to);

/**
 * @brief Say who takes over from a body. Call again with another successor for a split.
 *
 * In a split each successor takes the people of the areas or practices named; where a person's place is not
 * named by any of them the answer says which it needs.
 * @param config the config
 * @param code the body that ends; need not be added before
 * @param successor the body that takes over
 * @param date the first day the successor is responsible
 * @param part code of the area or practice that goes to this successor (1 to 15 characters as a body code);
 *        NULL if all goes to it, or if the parts are not known
 * @return S117_OK, S117_E_NULL, S117_E_HANDLE, S117_E_BODY, S117_E_DATE, S117_E_LIMIT (over 60000 successions), S117_E_MEMORY
 * @since 1.0
 */
S117_API s117_status s117_config_add_succession(s117_config *config, const char *code, const char *successor, s117_date date,
                                                const char *part);

/**
 * @brief Make an engine from a config.
 * @param config NULL for the law as it stands: built-in register, nothing commenced, default readings.
 *        The config may be changed or freed afterwards
 * @param ret_engine set to the new engine; free it with @ref s117_engine_free
 * @return S117_OK, S117_E_NULL, S117_E_HANDLE, S117_E_MEMORY, or S117_E_BODY: a succession names a body that the
 *         register lacks, or successions run in a circle. Of a policy (catalogue.h): S117_E_DATE, it has no first day;
 *         S117_E_DATE_ORDER, its end does not lie after its start; S117_E_AMOUNT, its shares do not add up to the whole, or it states
 *         shares though they go by weight, or nobody is of its ages, or it fixes a period without its count and unit or beside
 *         shares, or has a count, a unit or what goes with them and fixes no period; S117_E_CODE, the catalogue lacks its service
 * @since 1.0
 */
S117_API s117_status s117_engine_new(const s117_config *config, s117_engine **ret_engine);

/** @brief Free an engine. Answers given under it stay valid. @param engine may be NULL @since 1.0 */
S117_API void s117_engine_free(s117_engine *engine);

/**
 * @brief When a provision comes into force under this engine.
 * @param engine the engine
 * @param provision @ref S117_MHA2025_S45 or @ref S117_MHA2025_S46
 * @param ret_date set to the first day in force, @ref S117_DATE_OPEN if not appointed
 * @return S117_OK, S117_E_NULL, S117_E_HANDLE, S117_E_CODE
 * @since 1.0
 */
S117_API s117_status s117_engine_commencement(const s117_engine *engine, s117_commencement provision, s117_date *ret_date);

/**
 * @brief The reading of an open point under this engine.
 * @param engine the engine
 * @param point id of the point, such as "OP-16"
 * @return 'A', 'B', 'C' or 'U'; 0 if the engine or the point is unknown
 * @since 1.0
 */
S117_API char s117_engine_reading(const s117_engine *engine, const char *point);

/** @brief Number of bodies in the register. @param engine the engine @return the count, 0 for NULL @since 1.0 */
S117_API int32_t s117_engine_body_count(const s117_engine *engine);

/**
 * @brief Position of a body in the register.
 * @param engine the engine
 * @param code its code
 * @return 0 to count - 1, in order of code; -1 if there is none
 * @since 1.0
 */
S117_API int32_t s117_engine_body_find(const s117_engine *engine, const char *code);

/** @brief Code of a body. @param engine the engine @param body its position @return text owned by the engine; NULL if out of range @since 1.0 */
S117_API const char *s117_engine_body_code(const s117_engine *engine, int32_t body);
/** @brief Name of a body. @param engine the engine @param body its position @return text owned by the engine; NULL if out of range @since 1.0 */
S117_API const char *s117_engine_body_name(const s117_engine *engine, int32_t body);
/** @brief Kind of a body. @param engine the engine @param body its position @return an `S117_BODY_` constant; -1 if out of range @since 1.0 */
S117_API s117_body_kind s117_engine_body_kind(const s117_engine *engine, int32_t body);
/** @brief Nation of a body. @param engine the engine @param body its position @return an `S117_NATION_` constant; -1 if out of range @since 1.0 */
S117_API s117_nation s117_engine_body_nation(const s117_engine *engine, int32_t body);
/**
 * @brief Life of a body.
 * @param engine the engine
 * @param body its position
 * @param ret_from set to its first day, or @ref S117_DATE_UNKNOWN
 * @param ret_to set to the first day it was no more, or @ref S117_DATE_OPEN
 * @return S117_OK, S117_E_NULL, S117_E_HANDLE, S117_E_INDEX
 * @since 1.0
 */
S117_API s117_status s117_engine_body_life(const s117_engine *engine, int32_t body, s117_date *ret_from, s117_date *ret_to);

/**
 * @brief The body that holds, on a day, what another body held: follows every succession up to that day.
 * @param engine the engine
 * @param body position of the body that first held it
 * @param part code of the area or practice concerned, to choose in a split; may be NULL
 * @param on the day asked about
 * @param ret_bodies filled with up to @p room positions: one if it is clear; more if a split needs a part
 *        that was not given or is not named. May be NULL if @p room is 0
 * @param room how many positions fit
 * @param ret_count set to how many there are
 * @return S117_OK, S117_E_NULL, S117_E_HANDLE, S117_E_INDEX
 * @since 1.0
 */
S117_API s117_status s117_engine_successor(const s117_engine *engine, int32_t body, const char *part, s117_date on,
                                           int32_t *ret_bodies, int32_t room, int32_t *ret_count);

/* ---- the rulebook ------------------------------------------------------------------------------- */

/** @brief Number of rules in the rulebook. @return the count @since 1.0 */
S117_API int32_t s117_rule_count(void);
/** @brief Position of a rule. @param id such as "RES-9" @return 0 to count - 1; -1 if there is none @since 1.0 */
S117_API int32_t s117_rule_find(const char *id);
/** @brief Id of a rule ("RES-9"): permanent. @param rule its position @return static text; NULL if out of range @since 1.0 */
S117_API const char *s117_rule_id(int32_t rule);
/** @brief Title of a rule. @param rule its position @return static text; NULL if out of range @since 1.0 */
S117_API const char *s117_rule_title(int32_t rule);
/** @brief Citation of the provision, decision or guidance it states. @param rule its position @return static text; NULL if out of range @since 1.0 */
S117_API const char *s117_rule_citation(int32_t rule);
/**
 * @brief Sentence used to explain it. Words in braces stand for what the answer fills in:
 * `{power} {date} {until} {body} {other} {detail}`.
 * @param rule its position @return static text; NULL if out of range @since 1.0
 */
S117_API const char *s117_rule_sentence(int32_t rule);
/** @brief How the rule was verified: "V" read in the primary text, "V2" in a secondary source, "D" deduced from text that was read, "M" memory, "M?" memory and doubtful. @param rule its position @return static text; NULL if out of range @since 1.0 */
S117_API const char *s117_rule_confidence(int32_t rule);
/** @brief Function of the library that applies it ("s117i_or_shah"). @param rule its position @return static text; NULL if out of range @since 1.0 */
S117_API const char *s117_rule_function(int32_t rule);
/** @brief Nation it belongs to: England, Wales, or @ref S117_NATION_UNKNOWN for both. @param rule its position @return the nation; -1 if out of range @since 1.0 */
S117_API s117_nation s117_rule_nation(int32_t rule);
/**
 * @brief When the rule is in force. A rule of MHA 2025 s46 has @ref S117_DATE_OPEN as start: see the engine's commencement.
 * @param rule its position
 * @param ret_from set to the first day, @ref S117_DATE_UNKNOWN for declaratory case law, which applies to all periods
 * @param ret_to set to the first day it no longer is, or @ref S117_DATE_OPEN
 * @return S117_OK, S117_E_NULL, S117_E_INDEX
 * @since 1.0
 */
S117_API s117_status s117_rule_in_force(int32_t rule, s117_date *ret_from, s117_date *ret_to);

/* ---- open points -------------------------------------------------------------------------------- */

/** @brief Number of open points. @return the count @since 1.0 */
S117_API int32_t s117_point_count(void);
/** @brief Position of an open point. @param id such as "OP-16", or "NOP-4" for NHS bodies @return 0 to count - 1; -1 if there is none @since 1.0 */
S117_API int32_t s117_point_find(const char *id);
/** @brief Id of an open point. @param point its position @return static text; NULL if out of range @since 1.0 */
S117_API const char *s117_point_id(int32_t point);
/** @brief The question it leaves open. @param point its position @return static text; NULL if out of range @since 1.0 */
S117_API const char *s117_point_question(int32_t point);
/** @brief A reading of it, in words. @param point its position @param reading 'A', 'B', 'C' or 'U' @return static text; NULL if there is none @since 1.0 */
S117_API const char *s117_point_reading(int32_t point, char reading);
/** @brief The reading taken by default, as the rulebook recommends (`docs/rulebook.md`). @param point its position @return 'A', 'B', 'C' or 'U'; 0 if out of range @since 1.0 */
S117_API char s117_point_default(int32_t point);

/* ---- guidance ----------------------------------------------------------------------------------- */

/**
 * @brief Number of versions of *Who Pays?*, NHS England's guidance on which NHS body pays, from 2013 on.
 * @return the count; they are in the order of their first day in force
 * @since 1.0
 */
S117_API int32_t s117_guidance_count(void);
/**
 * @brief The version in force on a day. Whether the unconfirmed version of August 2025 is taken is open point NOP-14, by default not.
 * @param engine the engine
 * @param on the day
 * @return its position, 0 to count - 1; -1 before 2013-04-01, for an impossible day, or for a NULL engine
 * @since 1.0
 */
S117_API int32_t s117_guidance_find(const s117_engine *engine, s117_date on);
/** @brief Id of a version ("who-pays-2020"): permanent. @param guidance its position @return static text; NULL if out of range @since 1.0 */
S117_API const char *s117_guidance_id(int32_t guidance);
/** @brief Title of a version. @param guidance its position @return static text; NULL if out of range @since 1.0 */
S117_API const char *s117_guidance_title(int32_t guidance);
/** @brief What it says about section 117: a sentence. @param guidance its position @return static text; NULL if out of range @since 1.0 */
S117_API const char *s117_guidance_summary(int32_t guidance);
/** @brief Where its dates and its summary were taken from. @param guidance its position @return static text; NULL if out of range @since 1.0 */
S117_API const char *s117_guidance_source(int32_t guidance);
/** @brief Is it certain that there is such a version? @param guidance its position @return @ref S117_YES; @ref S117_NO if one third party names it and NHS England does not; @ref S117_UNKNOWN if out of range @since 1.0 */
S117_API s117_tri s117_guidance_confirmed(int32_t guidance);
/**
 * @brief When a version was published: the first and the last day it can have been.
 * @param guidance its position
 * @param ret_earliest set to the first, @ref S117_DATE_UNKNOWN if not known
 * @param ret_latest set to the last, @ref S117_DATE_UNKNOWN if not known
 * @return S117_OK, S117_E_NULL, S117_E_INDEX
 * @since 1.0
 */
S117_API s117_status s117_guidance_published(int32_t guidance, s117_date *ret_earliest, s117_date *ret_latest);
/**
 * @brief When a version is in force for section 117. Two overlap: an unconfirmed version does not end the one before it.
 * @param guidance its position
 * @param ret_from set to the first day
 * @param ret_to set to the first day it no longer is, or @ref S117_DATE_OPEN
 * @return S117_OK, S117_E_NULL, S117_E_INDEX
 * @since 1.0
 */
S117_API s117_status s117_guidance_in_force(int32_t guidance, s117_date *ret_from, s117_date *ret_to);

/**
 * @brief The version of section 117 in force on a day: "V0" (1983) to "V6a"; "V7" once MHA 2025 s46 is commenced in the engine.
 * @param engine the engine
 * @param on the day
 * @return static text; "" before 1983-09-30, or for a NULL engine or impossible day
 * @since 1.0
 */
S117_API const char *s117_law_version(const s117_engine *engine, s117_date on);

/* ---- how the law was once understood ------------------------------------------------------------ */

/**
 * @brief Number of periods in which a second detention was understood in one way: guidance and judgments up to [2023] UKSC 31.
 *
 * For the audit of decisions made then (@ref S117_AS_THEN_UNDERSTOOD). The periods are in order of date and without gaps.
 * @return the count @since 1.0
 */
S117_API int32_t s117_understanding_count(void);
/** @brief The period a day lies in. @param on the day @return 0 to count - 1; -1 if the day is impossible @since 1.0 */
S117_API int32_t s117_understanding_find(s117_date on);
/** @brief First day of a period. @param understanding its position @return the day, @ref S117_DATE_MIN for the first; @ref S117_DATE_UNKNOWN if out of range @since 1.0 */
S117_API s117_date s117_understanding_from(int32_t understanding);
/** @brief First day after a period. @param understanding its position @return the day, @ref S117_DATE_OPEN for the last; @ref S117_DATE_UNKNOWN if out of range @since 1.0 */
S117_API s117_date s117_understanding_to(int32_t understanding);
/** @brief What was understood, in words. @param understanding its position @return static text; NULL if out of range @since 1.0 */
S117_API const char *s117_understanding_title(int32_t understanding);
/** @brief The guidance or judgment it rests on. @param understanding its position @return static text; NULL if out of range @since 1.0 */
S117_API const char *s117_understanding_citation(int32_t understanding);

#ifdef __cplusplus
}
#endif
#endif
