/**
 * @file determination.h
 * @brief The answer for one person on one day: whether the duty is owed, since when, by which local authority, and why.
 *
 * Section 117(1) to (4) of the Mental Health Act 1983, with the law in force on the day asked about as it is now
 * understood, unless the question chooses another law or understanding (@ref s117_question). A determination is self-contained and immutable: engine, person and answers may be freed in any
 * order, and any number of threads may read one. All text it gives is owned by it and lives as long as it does.
 */
#ifndef S117_DETERMINATION_H
#define S117_DETERMINATION_H

#include "order.h"

#ifdef __cplusplus
extern "C" {
#endif

/** @brief Where the person stands under section 117. */
typedef int32_t s117_duty;
/** @brief Duties (code list @ref S117_LIST_DUTY). */
enum {
    S117_DUTY_UNCERTAIN = 0,           /**< the facts do not settle it; the missing facts say what would */
    S117_DUTY_NOT_ELIGIBLE = 1,        /**< never detained under a power named in s117(1), as far as recorded */
    S117_DUTY_ENTITLED_IN_HOSPITAL = 2,/**< entitled, but still detained or in hospital: plan now */
    S117_DUTY_ACTIVE = 3,              /**< owed */
    S117_DUTY_SUSPENDED = 4,           /**< owed but at rest: recalled, in hospital again, in prison */
    S117_DUTY_DORMANT = 5,             /**< owed but at rest: outside England and Wales, or no services taken */
    S117_DUTY_ENDED_DECISION = 6,      /**< ended by a valid decision of both bodies */
    S117_DUTY_ENDED_REDETENTION = 7,   /**< ended by a new detention under a named power (of an earlier duty) */
    S117_DUTY_ENDED_DEATH = 8,         /**< ended by death */
    S117_DUTY_INVALID_ENDING = 9,      /**< owed: a purported ending was not valid */
    S117_DUTY_ENDED_ON_READING = 10    /**< ended, but only on a reading of an open point that is not the default */
};

/**
 * @brief Whether a duty value means that aftercare is owed to the person, now or as soon as what suspends it ends.
 * @param duty an `S117_DUTY_` constant
 * @return S117_YES, S117_NO, or S117_UNKNOWN for @ref S117_DUTY_UNCERTAIN and values not known
 * @since 1.0
 */
S117_API s117_tri s117_duty_is_owed(s117_duty duty);

/** @brief How far the responsible local authority is known. */
typedef int32_t s117_council;
/** @brief Councils (code list @ref S117_LIST_COUNCIL). */
enum {
    S117_COUNCIL_NONE = 0,         /**< none: no duty and no entitlement */
    S117_COUNCIL_DETERMINED = 1,   /**< one authority */
    S117_COUNCIL_UNDETERMINED = 2  /**< the facts do not settle it; there may be candidates */
};

/** @brief How far an NHS body is known. */
typedef int32_t s117_nhs;
/** @brief NHS bodies (code list @ref S117_LIST_NHS). */
enum {
    S117_NHS_NONE = 0,         /**< none: no duty and no entitlement */
    S117_NHS_DETERMINED = 1,   /**< one body */
    S117_NHS_UNDETERMINED = 2  /**< the facts do not settle it; there may be candidates */
};

/** @brief What became of a purported ending. */
typedef int32_t s117_verdict;
/** @brief Verdicts (code list @ref S117_LIST_VERDICT). */
enum {
    S117_ENDING_NOT_SHOWN = 0, /**< a fact is missing that decides it */
    S117_ENDING_VALID = 1,     /**< the duty ended by it, together with the other body's decision */
    S117_ENDING_INVALID = 2,   /**< it did not end the duty; the rules broken say why */
    S117_ENDING_SERVICE_ONLY = 3 /**< it ended a service, as it may; the duty goes on (END-11) */
};

/** @brief What a missing fact would settle. */
enum {
    S117_SETTLES_DUTY = 1,    /**< whether the duty is owed */
    S117_SETTLES_COUNCIL = 2, /**< which local authority */
    S117_SETTLES_ENDING = 3,  /**< whether an ending was valid */
    S117_SETTLES_NHS = 4,     /**< which NHS body owes the duty */
    S117_SETTLES_PAYER = 5    /**< which NHS body pays */
};

/** @brief Facts that may be missing (code list @ref S117_LIST_MISSING). */
enum {
    S117_MISSING_POWER = 1,            /**< the power of a detention */
    S117_MISSING_CORRESPONDING = 2,    /**< the corresponding power of a transfer in or of a 1959 Act detention */
    S117_MISSING_LEFT_HOSPITAL = 3,    /**< when the person left hospital */
    S117_MISSING_LEAVE_BASE = 4,       /**< whether the person was still based in hospital during leave */
    S117_MISSING_LEAVE_KIND = 5,       /**< the kind of leave */
    S117_MISSING_EXPIRY = 6,           /**< when the authority in force was due to run out */
    S117_MISSING_RETURN = 7,           /**< whether the person was taken back within 28 days of release from custody */
    S117_MISSING_RESIDENCE = 8,        /**< where the person lived immediately before being detained */
    S117_MISSING_AREA = 9,             /**< the local authority for a residence */
    S117_MISSING_DESTINATION = 10,     /**< where the hospital sent the person on discharge */
    S117_MISSING_SETTLED = 11,         /**< whether a residence was settled */
    S117_MISSING_CHOICE = 12,          /**< whose decision a residence was */
    S117_MISSING_MAIN_HOME = 13,       /**< which of two homes was the main one */
    S117_MISSING_HOSPITAL_AREA = 14,   /**< the area a hospital lies in */
    S117_MISSING_ONLY_IN_SPECIFIED = 15, /**< whether needs could be met only in that type of accommodation */
    S117_MISSING_PLACED_BY = 16,       /**< which authority arranged a placement */
    S117_MISSING_LOCALITY = 17,        /**< which part of a divided authority a residence was in */
    S117_MISSING_QUESTION = 18,        /**< whether the statutory question was answered */
    S117_MISSING_AUTHORITY = 19,       /**< with what authority an ending was decided */
    S117_MISSING_ASSESSED = 20,        /**< on what assessment an ending rests */
    S117_MISSING_ROLE = 21,            /**< what sort of body decided */
    S117_MISSING_NOTICE = 22,          /**< details of the joint notice */
    S117_MISSING_BIRTH = 23,           /**< date of birth */
    S117_MISSING_END = 24,             /**< when something ended that is known to have ended */
    S117_MISSING_NHS_AREA = 25,        /**< the NHS body for the area of a place */
    S117_MISSING_REGISTRATION = 26,    /**< the GP practice, and its NHS body, on the day that decides */
    S117_MISSING_USUAL_RESIDENCE = 27, /**< where the person usually resided */
    S117_MISSING_ARRANGED_BY = 28,     /**< whether NHS England or the local NHS body arranged a detention */
    S117_MISSING_APPLICATION = 29,     /**< the day an application for detention was made */
    S117_MISSING_PRACTICE = 30,        /**< which practice or place, of an NHS body that was divided */
    S117_MISSING_PLACING_BODY = 31     /**< the NHS body that placed a child */
};

/** @brief Contradictions and oddities in the record (code list @ref S117_LIST_FINDING). */
enum {
    S117_FINDING_OVERLAP_ORDERS = 1,        /**< two orders in force at once that cannot be */
    S117_FINDING_OVERLAP_RESIDENCES = 2,    /**< two homes at once */
    S117_FINDING_OVERLAP_SAME = 3,          /**< two facts of the same kind say different things of the same time */
    S117_FINDING_AFTER_DEATH = 4,           /**< something lies after the death */
    S117_FINDING_BEFORE_BIRTH = 5,          /**< something lies before the birth */
    S117_FINDING_OUTSIDE_ORDER = 6,         /**< leave, CTO, recall, absence or discharge lies outside its order */
    S117_FINDING_CTO_POWER = 7,             /**< a CTO on a power that cannot have one, s17A */
    S117_FINDING_CD_POWER = 8,              /**< a conditional discharge of a patient without restrictions */
    S117_FINDING_POWER_NOT_IN_FORCE = 9,    /**< a power used before it existed */
    S117_FINDING_BODY_UNKNOWN = 10,         /**< a body the register lacks */
    S117_FINDING_BODY_NOT_THEN = 11,        /**< a body that did not exist on the day */
    S117_FINDING_BODY_KIND = 12,            /**< an area whose body is not a local authority, an NHS body that is none, or a decision by a body that cannot make it */
    S117_FINDING_UNCERTAIN_DATE = 13,       /**< the answer depends on when, within the range recorded, an uncertain date fell: see ranges.h */
    S117_FINDING_ENDING_WRONG_COUNCIL = 14, /**< an ending was decided by an authority that does not owe the duty */
    S117_FINDING_NOTICE_WITHOUT_DECISION = 15, /**< a notice without two decisions behind it */
    S117_FINDING_REINSTATE = 16,            /**< back in hospital soon after a valid ending: reinstatement is recommended (END-10) */
    S117_FINDING_SETTLED_ASSUMED = 17,      /**< a residence was taken as settled because nothing says otherwise */
    S117_FINDING_ORDER_WITHOUT_END = 18,    /**< the person lives elsewhere, but the order has no end */
    S117_FINDING_RECALL_TOO_LONG = 19,      /**< a recall from a CTO longer than 72 hours */
    S117_FINDING_ENDING_OLD_ASSESSMENT = 20,/**< an ending rests on an assessment more than a year old */
    S117_FINDING_TOO_MANY_ORDERS = 21,      /**< more than 16 orders in force at once: those that do not count gave way */
    S117_FINDING_REVOCATION_AS_ORDER = 22,  /**< an order entered on the day a CTO was revoked: taken as the old detention going on */
    S117_FINDING_CUSTODY_WITHOUT_END = 23,  /**< custody has no end on record, but later facts show that it ended */
    S117_FINDING_NHS_NOT_PAYER = 24,        /**< W1: the NHS body that owes the duty is not the one that pays */
    S117_FINDING_NHS_OTHER_AREA = 25,       /**< W2: the NHS body is not that of the council's area: normal after a second detention */
    S117_FINDING_LEGACY_DATE = 26,          /**< W3: the NHS body was fixed on 1 July 2022, for a case from before */
    S117_FINDING_NHSE_ARRANGED = 27,        /**< W4: NHS England arranged the detention, or must arrange a service */
    S117_FINDING_USUALLY_ELSEWHERE = 28,    /**< W5: usually resident outside England */
    S117_FINDING_SPLIT_BODY = 29,           /**< W6: a successor of a divided body: the practice or place decides */
    S117_FINDING_TEMPORARY_REGISTRATION = 30, /**< W7: a temporary registration on the day that decides */
    S117_FINDING_GUIDANCE_UNCONFIRMED = 31, /**< W8: the version of *Who Pays?* in force is not confirmed */
    S117_FINDING_HOSPITAL_IN_WALES = 32,    /**< W10: the hospital was in Wales: regs 5 and 6 of SI 2022/635 do not apply */
    S117_FINDING_DELEGATED = 33,            /**< W11: the bed was commissioned under delegation from NHS England */
    S117_FINDING_UNREAD_REGULATIONS = 34,   /**< W12: rests on the Exceptions to Core Responsibility Regulations 2022, whose text was not read */
    S117_FINDING_ENDING_WRONG_NHS = 35      /**< an ending was decided by an NHS body that does not owe the duty */
};

/** @brief Who decides a dispute between local authorities (code list @ref S117_LIST_DECIDER). */
enum {
    S117_DECIDER_NONE = 0,               /**< no dispute in sight */
    S117_DECIDER_SECRETARY_OF_STATE = 1, /**< Secretary of State or appointed person (DISP-1) */
    S117_DECIDER_WELSH_MINISTERS = 2,    /**< Welsh Ministers or appointed person (DISP-2) */
    S117_DECIDER_ARRANGEMENTS = 3,       /**< Secretary of State or Welsh Ministers under published arrangements (DISP-3, 16) */
    S117_DECIDER_AGREEMENT_OR_COURT = 4, /**< agreement or the courts (DISP-0, 18) */
    S117_DECIDER_NHS_PROCESS = 5         /**< the NHS's own process (DISP-11) */
};

/** @brief Options of a question, to be added up. */
enum {
    S117_AS_THEN_UNDERSTOOD = 1 /**< re-detention as it was understood on the day asked about: for the audit of decisions made then */
};

/**
 * @brief What is asked. A field left zero is at its default.
 *
 * Three times can be asked about: the day (`as_at` of the call), what was on record (`known_by`), and the law (`law_as_at`).
 *
 * The law follows each day of the life, with the savings and transitional provisions between one text and the next, unless
 * `law_as_at` names a day. Then section 117 and its regulations as in force on that day are applied to the whole life and without
 * savings: a provision that commenced by that day is in force, whatever the day of the fact, and one repealed by then is not. So
 * today's law can be asked about 2009, and the law of 2014 about today. A power that s117(1) did not name on that day does not
 * count; one it named does, even used before. What is a fact stays one: which council there was on a day, and what an order was
 * when it was made. Judgments declare what the law always meant and are applied whatever the day.
 *
 * @ref S117_AS_THEN_UNDERSTOOD changes one thing: whether a new detention under a named power ended a duty that was running.
 * The understanding of the day asked about is taken (@ref s117_understanding_find). In the periods in which the first council was
 * taken to stay, the new detention begins no new duty: the first one goes on, suspended in hospital, with its order and council
 * (THEN-1). The answer is marked (@ref s117_determination_understanding). With both, `law_as_at`
 * governs the text and the day asked about the understanding.
 */
typedef struct s117_question {
    uint32_t size;      /**< `sizeof(s117_question)` */
    s117_date known_by; /**< use only what was recorded by the end of this day; 0 (or @ref S117_DATE_OPEN) for everything. 1970-01-01, which is 0, lies before the Act and cannot be asked */
    s117_date law_as_at; /**< the law of this day, 1983-09-30 or later; 0 (or @ref S117_DATE_OPEN): the law of each day */
    uint32_t options;   /**< @ref S117_AS_THEN_UNDERSTOOD or 0; other bits are refused with @ref S117_E_CODE */
} s117_question;

/** @brief The answer without reasons, for callers in a hurry. Filled up to the size the caller gives. */
typedef struct s117_decision {
    uint32_t size;            /**< in: `sizeof(s117_decision)` */
    s117_duty duty;           /**< an `S117_DUTY_` constant */
    s117_date since_earliest; /**< first day the present state of affairs may have begun; @ref S117_DATE_UNKNOWN if never */
    s117_date since_latest;   /**< last day it may have begun */
    s117_fact order;          /**< order the duty rests on; 0 if none */
    s117_council council;     /**< an `S117_COUNCIL_` constant */
    int32_t council_body;     /**< position of the authority in the engine's register; -1 if undetermined or none */
    uint32_t points;          /**< number of open points the answer went through */
    s117_nhs nhs;             /**< an `S117_NHS_` constant: the NHS body that owes the duty */
    int32_t nhs_body;         /**< its position in the engine's register; -1 if undetermined or none */
    s117_nhs payer;           /**< an `S117_NHS_` constant: the NHS body that pays */
    int32_t payer_body;       /**< its position in the engine's register; -1 if undetermined or none */
} s117_decision;

/**
 * @brief Status and council on a day, without reasons, and without allocating if every date on record is known to the day.
 *
 * The same rules and the same answer as @ref s117_determine. With uncertain dates (ranges.h) it works on a copy of the record, from the
 * person's allocator.
 * @param engine the law
 * @param person the facts; not changed
 * @param as_at the day asked about
 * @param question NULL for defaults
 * @param decision in: its size; out: the answer. Not touched on failure
 * @return S117_OK, S117_E_NULL, S117_E_HANDLE, S117_E_DATE, S117_E_CODE, S117_E_STRUCT_SMALL, S117_E_STRUCT_NEWER, S117_E_STRUCT_SIZE; with
 *         uncertain dates also S117_E_MEMORY
 * @since 1.0
 */
S117_API s117_status s117_decide(const s117_engine *engine, const s117_person *person, s117_date as_at,
                                 const s117_question *question, s117_decision *decision);

/** @brief A reason without its words: a rule and the facts it was applied to. */
typedef struct s117_reason {
    int32_t rule;        /**< position in the rulebook: see @ref s117_rule_id */
    s117_fact facts[3];  /**< ids; 0 where there is none */
} s117_reason;

/**
 * @brief Status, council and NHS bodies on a day, with the reasons as rules and facts, into the caller's buffer.
 *
 * The same reasons in the same order as @ref s117_determine. Nothing is allocated, save for a life with many purported endings or with
 * uncertain dates, whose answers take memory from the person's allocator and give it back.
 * @param engine the law
 * @param person the facts; not changed
 * @param as_at the day asked about
 * @param question NULL for defaults
 * @param decision in: its size; out: the answer. Not touched on failure
 * @param reasons filled with up to @p room reasons; may be NULL if @p room is 0
 * @param room how many fit
 * @param ret_count set to how many there are, which may be more than fit
 * @return S117_OK, S117_E_NULL, S117_E_HANDLE, S117_E_DATE, S117_E_CODE, S117_E_STRUCT_SMALL, S117_E_STRUCT_NEWER, S117_E_STRUCT_SIZE, S117_E_MEMORY
 * @since 1.0
 */
S117_API s117_status s117_decide_why(const s117_engine *engine, const s117_person *person, s117_date as_at, const s117_question *question,
                                     s117_decision *decision, s117_reason *reasons, int32_t room, int32_t *ret_count);

/** @brief An answer with its reasons. Immutable, self-contained. */
typedef struct s117_determination s117_determination;

/**
 * @brief Whether the duty is owed on a day, since when, which local authority owes it, and why.
 * @param engine the law
 * @param person the facts; not changed
 * @param as_at the day asked about
 * @param question NULL for defaults
 * @param ret_determination set to the answer; free it with @ref s117_determination_free
 * @return S117_OK, S117_E_NULL, S117_E_HANDLE, S117_E_DATE, S117_E_CODE, S117_E_STRUCT_SMALL, S117_E_STRUCT_NEWER, S117_E_STRUCT_SIZE, S117_E_MEMORY
 * @since 1.0
 */
S117_API s117_status s117_determine(const s117_engine *engine, const s117_person *person, s117_date as_at,
                                    const s117_question *question, s117_determination **ret_determination);

/** @brief Wipe and free an answer. @param determination may be NULL @since 1.0 */
S117_API void s117_determination_free(s117_determination *determination);

/** @brief The day asked about. @param determination the answer @return the day; @ref S117_DATE_UNKNOWN for NULL @since 1.0 */
S117_API s117_date s117_determination_as_at(const s117_determination *determination);
/** @brief Where the person stands. @param determination the answer @return an `S117_DUTY_` constant @since 1.0 */
S117_API s117_duty s117_determination_duty(const s117_determination *determination);
/**
 * @brief Since when: the day the duty began (owed), ended (ended), or the entitlement began (in hospital).
 * @param determination the answer
 * @param ret_earliest set to the first day it may be; @ref S117_DATE_UNKNOWN if there is none
 * @param ret_latest set to the last day it may be
 * @return S117_OK, S117_E_NULL, S117_E_HANDLE
 * @since 1.0
 */
S117_API s117_status s117_determination_since(const s117_determination *determination, s117_date *ret_earliest, s117_date *ret_latest);
/** @brief The order the answer rests on. @param determination the answer @return its fact id; 0 if none @since 1.0 */
S117_API s117_fact s117_determination_order(const s117_determination *determination);
/** @brief First day of the unbroken detention that contains the order (RES-6). @param determination the answer @return the day; @ref S117_DATE_UNKNOWN if there is none @since 1.0 */
S117_API s117_date s117_determination_chain_from(const s117_determination *determination);
/** @brief Number of facts (orders, custody) that make up that unbroken detention. @param determination the answer @return the count @since 1.0 */
S117_API int32_t s117_determination_chain_count(const s117_determination *determination);
/** @brief One of those facts, in order of date. @param determination the answer @param index 0 to count - 1 @return its id; 0 if out of range @since 1.0 */
S117_API s117_fact s117_determination_chain_at(const s117_determination *determination, int32_t index);
/** @brief The version of section 117 applied ("V6a"). @param determination the answer @return text @since 1.0 */
S117_API const char *s117_determination_law(const s117_determination *determination);
/** @brief The day whose law was asked for. @param determination the answer @return the day; @ref S117_DATE_OPEN for the law of each day; @ref S117_DATE_UNKNOWN for NULL @since 1.0 */
S117_API s117_date s117_determination_law_as_at(const s117_determination *determination);
/** @brief The understanding of the law that was asked for with @ref S117_AS_THEN_UNDERSTOOD. @param determination the answer @return its position (@ref s117_understanding_title); -1 if the law is as now understood @since 1.0 */
S117_API int32_t s117_determination_understanding(const s117_determination *determination);

/** @brief How far the local authority is known. @param determination the answer @return an `S117_COUNCIL_` constant @since 1.0 */
S117_API s117_council s117_determination_council(const s117_determination *determination);
/** @brief Number of authorities: 1 if determined, 0 or more candidates if not. @param determination the answer @return the count @since 1.0 */
S117_API int32_t s117_determination_council_count(const s117_determination *determination);
/** @brief Code of the authority, or of a candidate. @param determination the answer @param index 0 to count - 1 @return text; NULL if out of range @since 1.0 */
S117_API const char *s117_determination_council_code(const s117_determination *determination, int32_t index);
/** @brief Name of the authority, or of a candidate. @param determination the answer @param index 0 to count - 1 @return text (the code if the register lacks it); NULL if out of range @since 1.0 */
S117_API const char *s117_determination_council_name(const s117_determination *determination, int32_t index);
/** @brief Who would decide a dispute between the candidates, or decides one on record. @param determination the answer @return an `S117_DECIDER_` constant @since 1.0 */
S117_API int32_t s117_determination_decider(const s117_determination *determination);

/** @brief How far the NHS body that owes the duty is known: s117(2), (3), SI 2012/2996, SI 2022/635. @param determination the answer @return an `S117_NHS_` constant @since 1.0 */
S117_API s117_nhs s117_determination_nhs(const s117_determination *determination);
/** @brief Number of NHS bodies that owe, or may owe, the duty. @param determination the answer @return 1 if determined, 0 or more candidates if not @since 1.0 */
S117_API int32_t s117_determination_nhs_count(const s117_determination *determination);
/** @brief Code of the NHS body, or of a candidate. @param determination the answer @param index 0 to count - 1 @return text; NULL if out of range @since 1.0 */
S117_API const char *s117_determination_nhs_code(const s117_determination *determination, int32_t index);
/** @brief Name of the NHS body, or of a candidate. @param determination the answer @param index 0 to count - 1 @return text (the code if the register lacks it); NULL if out of range @since 1.0 */
S117_API const char *s117_determination_nhs_name(const s117_determination *determination, int32_t index);
/** @brief Rule that gave the NHS body ("NHS-25"). @param determination the answer @return text; "" if none @since 1.0 */
S117_API const char *s117_determination_nhs_rule(const s117_determination *determination);
/** @brief The day that fixed the NHS body: of the application, of 1 July 2022 … @param determination the answer @return the day; @ref S117_DATE_UNKNOWN if none @since 1.0 */
S117_API s117_date s117_determination_nhs_fixed_on(const s117_determination *determination);
/** @brief How far the NHS body that pays is known: *Who Pays?*, binding by NHS Act 2006 s14Z50. @param determination the answer @return an `S117_NHS_` constant @since 1.0 */
S117_API s117_nhs s117_determination_payer(const s117_determination *determination);
/** @brief Number of NHS bodies that pay, or may. @param determination the answer @return 1 if determined, 0 or more candidates if not @since 1.0 */
S117_API int32_t s117_determination_payer_count(const s117_determination *determination);
/** @brief Code of the payer, or of a candidate. @param determination the answer @param index 0 to count - 1 @return text; NULL if out of range @since 1.0 */
S117_API const char *s117_determination_payer_code(const s117_determination *determination, int32_t index);
/** @brief Name of the payer, or of a candidate. @param determination the answer @param index 0 to count - 1 @return text (the code if the register lacks it); NULL if out of range @since 1.0 */
S117_API const char *s117_determination_payer_name(const s117_determination *determination, int32_t index);
/** @brief Rule that gave the payer ("NHS-45"). @param determination the answer @return text; "" if none @since 1.0 */
S117_API const char *s117_determination_payer_rule(const s117_determination *determination);
/** @brief The day that fixed the payer. @param determination the answer @return the day; @ref S117_DATE_UNKNOWN if none @since 1.0 */
S117_API s117_date s117_determination_payer_fixed_on(const s117_determination *determination);

/** @brief Number of purported endings up to the day, over the whole life, in order of date. @param determination the answer @return the count @since 1.0 */
S117_API int32_t s117_determination_ending_count(const s117_determination *determination);
/** @brief The ending decision. @param determination the answer @param index 0 to count - 1 @return its fact id; 0 if out of range @since 1.0 */
S117_API s117_fact s117_determination_ending_fact(const s117_determination *determination, int32_t index);
/** @brief What became of it. @param determination the answer @param index 0 to count - 1 @return an `S117_ENDING_` constant; -1 if out of range @since 1.0 */
S117_API s117_verdict s117_determination_ending_verdict(const s117_determination *determination, int32_t index);
/** @brief Number of rules it breaks. @param determination the answer @param index the ending @return the count @since 1.0 */
S117_API int32_t s117_determination_ending_rule_count(const s117_determination *determination, int32_t index);
/** @brief Id of a rule it breaks ("END-2"). @param determination the answer @param index the ending @param rule 0 to rule count - 1 @return text; NULL if out of range @since 1.0 */
S117_API const char *s117_determination_ending_rule(const s117_determination *determination, int32_t index, int32_t rule);

/** @brief Number of reasons, in the order they are to be read. @param determination the answer @return the count @since 1.0 */
S117_API int32_t s117_determination_reason_count(const s117_determination *determination);
/** @brief Rule of a reason ("ELIG-1"). @param determination the answer @param index 0 to count - 1 @return text; NULL if out of range @since 1.0 */
S117_API const char *s117_determination_reason_rule(const s117_determination *determination, int32_t index);
/** @brief Reason in one short sentence. @param determination the answer @param index 0 to count - 1 @return text; NULL if out of range @since 1.0 */
S117_API const char *s117_determination_reason_sentence(const s117_determination *determination, int32_t index);
/** @brief Citation of a reason. @param determination the answer @param index 0 to count - 1 @return text; NULL if out of range @since 1.0 */
S117_API const char *s117_determination_reason_citation(const s117_determination *determination, int32_t index);
/** @brief A fact a reason used. @param determination the answer @param index the reason @param nth 0 for the first @return its id; 0 if there is none (more) @since 1.0 */
S117_API s117_fact s117_determination_reason_fact(const s117_determination *determination, int32_t index, int32_t nth);

/** @brief Number of missing facts. @param determination the answer @return the count @since 1.0 */
S117_API int32_t s117_determination_missing_count(const s117_determination *determination);
/** @brief What is missing. @param determination the answer @param index 0 to count - 1 @return an `S117_MISSING_` constant; 0 if out of range @since 1.0 */
S117_API int32_t s117_determination_missing_code(const s117_determination *determination, int32_t index);
/** @brief What it would settle. @param determination the answer @param index 0 to count - 1 @return an `S117_SETTLES_` constant; 0 if out of range @since 1.0 */
S117_API int32_t s117_determination_missing_settles(const s117_determination *determination, int32_t index);
/** @brief The fact it is missing from. @param determination the answer @param index 0 to count - 1 @return its id; 0 if none @since 1.0 */
S117_API s117_fact s117_determination_missing_fact(const s117_determination *determination, int32_t index);
/** @brief The missing fact in words. @param determination the answer @param index 0 to count - 1 @return text; NULL if out of range @since 1.0 */
S117_API const char *s117_determination_missing_sentence(const s117_determination *determination, int32_t index);

/** @brief Number of findings. @param determination the answer @return the count @since 1.0 */
S117_API int32_t s117_determination_finding_count(const s117_determination *determination);
/** @brief What was found. @param determination the answer @param index 0 to count - 1 @return an `S117_FINDING_` constant; 0 if out of range @since 1.0 */
S117_API int32_t s117_determination_finding_code(const s117_determination *determination, int32_t index);
/** @brief A fact the finding names. @param determination the answer @param index the finding @param nth 0 or 1 @return its id; 0 if none @since 1.0 */
S117_API s117_fact s117_determination_finding_fact(const s117_determination *determination, int32_t index, int32_t nth);
/** @brief The finding in words. @param determination the answer @param index 0 to count - 1 @return text; NULL if out of range @since 1.0 */
S117_API const char *s117_determination_finding_sentence(const s117_determination *determination, int32_t index);

/** @brief Number of contested points the answer went through, and of prospective law that would change it. @param determination the answer @return the count @since 1.0 */
S117_API int32_t s117_determination_contested_count(const s117_determination *determination);
/** @brief The point: "OP-16", or "MHA2025-S46" for section 46 as if in force throughout. @param determination the answer @param index 0 to count - 1 @return text; NULL if out of range @since 1.0 */
S117_API const char *s117_determination_contested_point(const s117_determination *determination, int32_t index);
/** @brief The reading not taken, whose answer follows. @param determination the answer @param index 0 to count - 1 @return 'A' to 'C' or 'U'; 0 if out of range or not an open point @since 1.0 */
S117_API char s117_determination_contested_reading(const s117_determination *determination, int32_t index);
/** @brief Where the person would stand on it. @param determination the answer @param index 0 to count - 1 @return an `S117_DUTY_` constant; -1 if out of range @since 1.0 */
S117_API s117_duty s117_determination_contested_duty(const s117_determination *determination, int32_t index);
/** @brief How far the authority would be known on it. @param determination the answer @param index 0 to count - 1 @return an `S117_COUNCIL_` constant; -1 if out of range @since 1.0 */
S117_API s117_council s117_determination_contested_council(const s117_determination *determination, int32_t index);
/** @brief The authority on it. @param determination the answer @param index 0 to count - 1 @return its code; NULL if out of range or not one @since 1.0 */
S117_API const char *s117_determination_contested_council_code(const s117_determination *determination, int32_t index);
/** @brief The NHS body that would owe the duty on it. @param determination the answer @param index 0 to count - 1 @return its code; NULL if out of range or not one @since 1.0 */
S117_API const char *s117_determination_contested_nhs_code(const s117_determination *determination, int32_t index);
/** @brief The NHS body that would pay on it. @param determination the answer @param index 0 to count - 1 @return its code; NULL if out of range or not one @since 1.0 */
S117_API const char *s117_determination_contested_payer_code(const s117_determination *determination, int32_t index);
/** @brief Whether the answer (status, authority or an NHS body) would differ. @param determination the answer @param index 0 to count - 1 @return S117_YES or S117_NO; 0 if out of range @since 1.0 */
S117_API s117_tri s117_determination_contested_differs(const s117_determination *determination, int32_t index);
/** @brief The point and the other answer in words. @param determination the answer @param index 0 to count - 1 @return text; NULL if out of range @since 1.0 */
S117_API const char *s117_determination_contested_sentence(const s117_determination *determination, int32_t index);

/**
 * @brief The whole answer in plain English, to be read aloud: the answer, why, endings, other readings, what is not known.
 * @param determination the answer
 * @param buffer where to write, always ending in NUL if @p size is not 0; may be NULL if @p size is 0
 * @param size its size in bytes
 * @return the length of the whole text without the NUL, as `snprintf`; 0 for NULL
 * @since 1.0
 */
S117_API size_t s117_determination_text(const s117_determination *determination, char *buffer, size_t size);

#ifdef __cplusplus
}
#endif
#endif
