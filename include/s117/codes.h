/**
 * @file codes.h
 * @brief The values that facts take: kinds of fact, attributes, powers of detention, and the short code lists.
 *
 * Values are permanent and never reused. Each list can be read at run time: see @ref s117_code_name. 0 always
 * means "not recorded".
 */
#ifndef S117_CODES_H
#define S117_CODES_H

#include "aftercare_codes.h"
#include "base.h"
#include "planning_codes.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- kinds of fact ------------------------------------------------------------------------------ */

/** @brief What sort of fact it is. */
typedef int32_t s117_kind;
/** @brief Kinds of fact. */
enum {
    S117_KIND_BIRTH = 1,                 /**< date of birth; once */
    S117_KIND_DEATH = 2,                 /**< date of death; once */
    S117_KIND_RESIDENCE = 3,             /**< a place where the person lived, or was placed to live. It ends when the home is given up or lost, not when the person goes into hospital */
    S117_KIND_HOSPITAL_STAY = 4,         /**< in hospital, under whatever status. Needed when someone stays on after a detention, or comes in informally */
    S117_KIND_CUSTODY = 5,               /**< prison, police, remand or immigration custody */
    S117_KIND_ORDER = 6,                 /**< one authority for detention under the Act (or one that resembles it); see order.h */
    S117_KIND_LEAVE = 7,                 /**< leave under s17; child of an order */
    S117_KIND_CTO = 8,                   /**< community treatment order, s17A; child of an order */
    S117_KIND_CTO_RECALL = 9,            /**< recall from a CTO, s17E: up to 72 hours; child of an order */
    S117_KIND_CONDITIONAL_DISCHARGE = 10,/**< conditional discharge, ss 42(2), 73, 74; child of an order */
    S117_KIND_ABSENCE = 11,              /**< absence without leave, s18; child of an order */
    S117_KIND_TRANSFER = 12,             /**< transfer to another hospital, s19; child of an order */
    S117_KIND_TRIBUNAL = 13,             /**< tribunal direction that takes effect later, ss 72(3), 73(7); child of an order */
    S117_KIND_SUPERVISED_DISCHARGE = 14, /**< after-care under supervision, s25A, 1996-04-01 to 2008-11-02 */
    S117_KIND_DESTINATION = 15,          /**< where the hospital sent the person on discharge, s117(3)(c) */
    S117_KIND_ENDING = 16,               /**< a decision of one body that aftercare is to end */
    S117_KIND_NOTICE = 17,               /**< joint notice in writing to the person, MHA 2025 s46(2) */
    S117_KIND_NO_SERVICES = 18,          /**< a time without any aftercare service, declined or just not given */
    S117_KIND_DISPUTE = 19,              /**< a dispute about who is responsible */
    S117_KIND_REGISTRATION = 20,         /**< on the list of a GP practice, from the day it accepted the person; or, with @ref S117_REGISTERED "no", on none */
    S117_KIND_USUAL_RESIDENCE = 21,      /**< where the person usually resided in the sense of the NHS rules, where a residence does not say it */
    S117_KIND_FORCES = 22,               /**< in the armed forces, or family of someone who is */
    S117_KIND_CHILD_PLACEMENT = 23,      /**< a child for whom an NHS body stays responsible though placed elsewhere (SI 2012/2996 Sch 1 para 2, SI 2022/635 Sch) */
    S117_KIND_NHSE_SERVICE = 24,         /**< an aftercare service that NHS England must arrange (SI 2012/2996 reg 15, SI 2022/635 reg 8) */
    S117_KIND_NEED = 25,                 /**< an assessed care need; see aftercare.h */
    S117_KIND_NEED_FINDING = 26,         /**< what a later assessment found about a need, from then on; child of a need */
    S117_KIND_SERVICE = 27,              /**< a service line: one item of the package, at one place, from one provider */
    S117_KIND_PURPOSE = 28,              /**< a need that a service line meets, and whether it has both purposes of s117(6); child of a service */
    S117_KIND_PRICE = 29,                /**< what a service line costs, as a rate; child of a service */
    S117_KIND_PREFERENCE = 30,           /**< the person's preference for particular accommodation, SI 2014/2670 reg 4; child of a service */
    S117_KIND_TOP_UP = 31,               /**< a payment asked of somebody on top of what the authority pays for a line; child of a service */
    S117_KIND_DIRECT_PAYMENT = 32,       /**< a request for, or arrangement of, a direct payment or personal health budget for a line; child of a service */
    S117_KIND_FUNDING = 33,              /**< a funding decision: who bears which share; see aftercare.h */
    S117_KIND_SHARE = 34,                /**< one party's share under a funding decision; child of a funding */
    S117_KIND_CHARGE = 35,               /**< a charge made to the person or another for care */
    S117_KIND_PAYMENT = 36,              /**< a payment received from the person or another */
    S117_KIND_REFUND = 37,               /**< a refund already made */
    S117_KIND_BODY_PAYMENT = 38,         /**< a sum that one body paid and, it may be, another owed */
    S117_KIND_HEALTH_FUNDING = 39,       /**< eligible for NHS continuing healthcare, or funded nursing care */
    S117_KIND_MEANS = 40,                /**< damages, capital, income, immigration status: what must not change a s117 answer */
    S117_KIND_FINANCIAL_ASSESSMENT = 41, /**< a financial assessment that a council made */
    S117_KIND_CLIENT_GROUP = 42,         /**< the client group the authorities count the person in; policies on shares may turn on it */
    S117_KIND_EXCLUSION = 43,            /**< a requirement or licence condition that bars direct payments, SI 2014/2871 Sch 1 */
    S117_KIND_REVIEW = 44,               /**< a review of the package, or of a direct payment */
    S117_KIND_LIMITATION = 45,           /**< what bears on the time limit of a claim, Limitation Act 1980 */
    S117_KIND_PLANNING = 46,             /**< assessing and planning aftercare before the person leaves hospital (or is released), or again later */
    S117_KIND_MATTER = 47,               /**< a matter that planning considered or not; child of a planning */
    S117_KIND_PARTICIPANT = 48,          /**< somebody invited to planning or not, by role and never by name; child of a planning */
    S117_KIND_PLAN = 49,                 /**< a version of the aftercare plan, from the day it was made */
    S117_KIND_FOLLOW_UP = 50,            /**< a contact after leaving hospital */
    S117_KIND_WARD_DISCHARGE = 51,       /**< leaving a mental health ward: from where, and whether the measure of 72 hours leaves it out */
    S117_KIND_DELAY = 52,                /**< a time in which the person was clinically ready and still in hospital */
    S117_KIND_REVIEW_REQUEST = 53,       /**< a request for an early review */
    S117_KIND_REINSTATEMENT = 54,        /**< services put back after an ending */
    S117_KIND_RECOMMENDATION = 55,       /**< a recommendation of the tribunal that does not discharge, s72(3)(a) */
    S117_KIND_DISPUTE_STEP = 56,         /**< a step in a dispute; child of a dispute */
    S117_KIND_COORDINATOR = 57,          /**< a time in which somebody was care co-ordinator or key worker */
    S117_KIND_HANDOVER = 58,             /**< the council of an area the person moved to (@ref S117_BODY_2) was told by another body (@ref S117_BODY) */
    S117_KIND_REGISTER_ENTRY = 59,       /**< an entry in a register of people entitled to aftercare, as long as it is open */
    S117_KIND_RECORDS_REQUEST = 60,      /**< a request for section 117 records (REC-5) */
    S117_KIND_OFFER = 61                 /**< an offer of a direct payment or personal health budget */
};

/* ---- attributes --------------------------------------------------------------------------------- */

/** @brief An attribute of a fact. Which kind has which, of what type, is told by @ref s117_attribute_at. */
typedef int32_t s117_attribute;
/** @brief Attributes. */
enum {
    S117_FROM = 1,               /**< date: start; for facts of one day, that day */
    S117_TO = 2,                 /**< date: first day it no longer was so */
    S117_REF = 3,                /**< text: the host's own reference for the fact */
    S117_SOURCE = 4,             /**< text: where it was found ("form H3, 10 March 2014") */
    S117_AREA = 10,              /**< body: local authority for the area it was in */
    S117_LOCALITY = 11,          /**< body: a smaller area (district) within it, for a later split of the authority */
    S117_NATION = 12,            /**< code: nation it was in; needed where no authority is given */
    S117_HOSPITAL = 13,          /**< text: the host's code for the hospital */
    S117_SETTLED = 20,           /**< tri: lived there as part of the regular order of life (no: holiday, crisis, staying over). Taken as settled if not recorded, and the answer says so */
    S117_CHOICE = 21,            /**< code: whose decision it was to live there */
    S117_CAPACITY = 22,          /**< tri: the person had capacity to decide where to live */
    S117_DECIDER_DISPUTED = 23,  /**< tri: it is disputed who had the decision */
    S117_OWN_WISH = 24,          /**< tri: the person wished to live there, whoever decided */
    S117_PLACED_BY = 25,         /**< body: authority or NHS body that arranged or placed */
    S117_PLACED_UNDER = 26,      /**< code: power under which it was arranged */
    S117_ACCOMMODATION = 27,     /**< code: type of accommodation */
    S117_ONLY_IN_SPECIFIED = 28, /**< tri: needs could be met only in this specified type of accommodation, Care Act s39(1) */
    S117_MAIN_HOME = 29,         /**< tri: of two homes, the main one */
    S117_ALL_AGREE_NO_OR = 30,   /**< tri: every party agrees there was no ordinary residence (dispute) */
    S117_POWER = 40,             /**< code: power of an order */
    S117_APPLICATION = 41,       /**< date: application made (Part 2) */
    S117_HOW_ENDED = 42,         /**< code: how the order, leave, CTO or conditional discharge ended */
    S117_RECEIVED = 43,          /**< tri: received in a hospital under the order */
    S117_QUASHED = 44,           /**< date: set aside by a court */
    S117_CORRESPONDING = 45,     /**< code: corresponding power in England and Wales (transfer in; detention under the 1959 Act) */
    S117_ORIGINAL_FROM = 46,     /**< date: start of the detention elsewhere (transfer in); guardianship accepted (s19) */
    S117_RESTRICTION_ENDED = 47, /**< date: restriction order, limitation or restriction direction ended */
    S117_EXPIRES = 48,           /**< date: first day the authority then in force would no longer run */
    S117_LEAVE_KIND = 49,        /**< code: kind of leave */
    S117_BASED_IN_HOSPITAL = 50, /**< tri: still based in the hospital while on leave */
    S117_CUSTODY_KIND = 51,      /**< code: kind of custody */
    S117_RETURNED = 52,          /**< tri: taken back to the hospital within 28 days of release, s22 */
    S117_OUTCOME = 53,           /**< code: what the tribunal directed */
    S117_EFFECTIVE = 54,         /**< date: day the direction, or the notice, is to take effect */
    S117_RESTRICTED = 55,        /**< tri: a restriction order was made with it, where the power itself does not tell (insanity, s51, appeal and service courts) */
    S117_BODY = 60,              /**< body: who decided, signed, or is a party */
    S117_BODY_2 = 61,            /**< body: the second one */
    S117_ROLE = 62,              /**< code: capacity in which the body decided, if the register does not tell */
    S117_AUTHORITY = 63,         /**< code: with what authority the decision was made */
    S117_ASSESSED = 64,          /**< date: assessment it rests on */
    S117_QUESTION_ANSWERED = 65, /**< tri: satisfied that the person no longer needs services with both purposes of s117(6) */
    S117_GROUNDS = 66,           /**< flags: grounds stated for ending, `S117_GROUND_` constants together */
    S117_SCOPE = 67,             /**< code: the whole duty, or one service */
    S117_INVOLVED = 68,          /**< tri: the person was involved in the decision */
    S117_RECIPIENT = 69,         /**< code: to whom the notice was given */
    S117_RECEIVED_ON = 70,       /**< date: received by the recipient */
    S117_STATES_SATISFIED = 71,  /**< tri: the notice states that both are satisfied there is no more need */
    S117_ONE_DOCUMENT = 72,      /**< tri: one document, signed or authorised by both */
    S117_REASON = 73,            /**< code: why there were no services */
    S117_DISPUTE_KIND = 74,      /**< code: between whom */
    S117_ABOUT = 75,             /**< code: about what */
    S117_NHS_BODY = 76,          /**< body: NHS body of the practice (registration), or for the area the place lies in (residence, hospital …) */
    S117_PRACTICE = 77,          /**< body: the GP practice; chooses the successor where its NHS body was split */
    S117_REGISTERED = 78,        /**< tri: no: known to have been on no practice's list. Taken as yes if not recorded */
    S117_TEMPORARY = 79,         /**< tri: accepted as a temporary resident only */
    S117_ESSENTIAL = 80,         /**< tri: the practice gives essential services (no: out-of-hours, walk-in or enhanced services only). Taken as yes if not recorded */
    S117_LISTED = 81,            /**< date: recorded on the practice's list, where that came after it accepted the person */
    S117_STATED = 82,            /**< code: how the usual residence is known */
    S117_FORCES_STATUS = 83,     /**< code: serving, family, veteran */
    S117_HEAD = 84,              /**< code: head of the regulations a child placement falls under */
    S117_ARRANGED_BY = 85,       /**< code: which NHS commissioner arranged the detention (order), or it from then on (transfer) */
    S117_NHSE_SERVICE = 86,      /**< code: why NHS England must arrange the service */
    S117_WHOLE_PACKAGE = 87,     /**< tri: it is all the aftercare the person receives */
    S117_TOPIC = 100,            /**< code: what the need is about (PLAN-1 to 16) */
    S117_DISORDER = 101,         /**< code: the disorder the need arises from or is related to */
    S117_REDUCES_RISK = 102,     /**< tri: a service for the need (or: this line, for this need) reduces the risk of deterioration, and so of readmission: s117(6)(b) */
    S117_LABEL = 103,            /**< text: the host's own words for it; never a name */
    S117_CATALOGUE = 104,        /**< text: code of the service in the catalogue ("ACC-RES"); see catalogue.h */
    S117_PROVIDER = 105,         /**< text: the host's or CQC's code for the provider */
    S117_MECHANISM = 106,        /**< code: how the service is given */
    S117_IN_PLAN = 107,          /**< tri: the line is in the aftercare plan */
    S117_COMPONENT = 108,        /**< code: of accommodation, the part this line is (rent, service charge …) */
    S117_PART_OF = 109,          /**< fact: the accommodation line this is a part of */
    S117_INSEPARABLE_FROM = 110, /**< fact: the line this one cannot be separated from (OP-24) */
    S117_TENANCY = 111,          /**< code: specialist accommodation, or an ordinary tenancy */
    S117_FUNDED_UNDER = 112,     /**< code: the law a line is, or is said to be, provided under where it is not s117 */
    S117_NEED = 113,             /**< fact: the need */
    S117_LINE = 114,             /**< fact: the service line */
    S117_RELATED = 115,          /**< tri: as a finding on this line: it meets a need arising from or related to the mental disorder, s117(6)(a) */
    S117_AMOUNT = 116,           /**< money: the amount, for each unit of @ref S117_PER */
    S117_PER = 117,              /**< code: what the amount is for (week, once …) */
    S117_UNITS = 118,            /**< number: units a week in hundredths (10.5 hours are 1050), where the amount is for a visit or an hour */
    S117_PLACE_NAMED = 119,      /**< tri: particular accommodation is preferred, identified by address or provider */
    S117_DECIDED_TYPE = 120,     /**< code: type of accommodation the authority decided to provide */
    S117_SUITABLE = 121,         /**< tri: the preferred accommodation is suitable */
    S117_AVAILABLE = 122,        /**< tri: it is available */
    S117_TERMS_AGREED = 123,     /**< tri: its provider agrees to the authority's terms (or it is the authority's own) */
    S117_USUAL_COST = 124,       /**< money: the usual cost to the authority of accommodation of that kind, for each unit of @ref S117_PER */
    S117_ADEQUATE_OFFER = 125,   /**< tri: suitable accommodation was available at the usual cost */
    S117_REFUSED = 126,          /**< tri: what was asked for was refused */
    S117_WRITTEN_REASONS = 127,  /**< tri: reasons were given in writing */
    S117_PAYER = 128,            /**< code: who is to pay, or paid */
    S117_WRITTEN = 129,          /**< tri: there is a written agreement */
    S117_CONTENTS = 130,         /**< flags: what the agreement provides for; none: not recorded */
    S117_INFORMED = 131,         /**< tri: the payer had access to sufficient information and advice before the agreement */
    S117_WILLING_AND_ABLE = 132, /**< tri: the authority is satisfied that the payer is willing and able to pay for the expected period */
    S117_FUNDING_SCOPE = 133,    /**< code: what a funding decision covers */
    S117_TERMS = 134,            /**< code: final, interim, without prejudice */
    S117_FNC = 135,              /**< code: whether funded nursing care is in the shared cost */
    S117_WHOLE = 136,            /**< number: what the shares are parts of; 100 if not recorded */
    S117_DECIDED = 137,          /**< date: day of the decision */
    S117_PANEL = 138,            /**< text: the panel that decided, and its reference */
    S117_PARTY = 139,            /**< code: who bears a share */
    S117_SHARE = 140,            /**< number: the share, in parts of @ref S117_WHOLE */
    S117_WEIGHT_COUNCIL = 141,   /**< number: social care weight of a need, for policies that share by need */
    S117_WEIGHT_NHS = 142,       /**< number: health weight of a need */
    S117_CHARGED_FOR = 143,      /**< code: what a charge is called */
    S117_PAID = 144,             /**< tri: the charge was paid in full. Where payments that name it are recorded, they count instead */
    S117_CHARGE = 145,           /**< fact: the charge a payment or refund is for */
    S117_INTEREST = 146,         /**< money: interest included in a refund */
    S117_HEALTH_STREAM = 147,    /**< code: continuing healthcare or funded nursing care */
    S117_MEANS = 148,            /**< code: what sort of means */
    S117_REQUIREMENT = 149,      /**< code: the requirement or condition that excludes from direct payments */
    S117_CLIENT_GROUP = 150,     /**< code: the client group */
    S117_REVIEW_OF = 151,        /**< code: what was reviewed */
    S117_PAYEE = 152,            /**< code: who receives and manages a direct payment */
    S117_CONSENT = 153,          /**< tri: who receives it agrees (for a person without capacity: the authorised person or representative) */
    S117_CAPABLE = 154,          /**< tri: able to manage a direct payment, alone or with help */
    S117_APPROPRIATE = 155,      /**< tri: an appropriate way to give the service */
    S117_PAYS_RELATIVE = 156,    /**< tri: pays a spouse, partner or listed relative in the same household */
    S117_NECESSARY = 157,        /**< tri: the authority considers that necessary */
    S117_LIMITATION = 158,       /**< code: what bears on the time limit */
    S117_BEST_INTERESTS = 159,   /**< tri: for a person without capacity: in their best interests */
    S117_PLANNED_FOR = 160,      /**< code: what the planning is for */
    S117_FRAME = 161,            /**< code: framework of the planning, or of the plan */
    S117_FRAME_ID = 162,         /**< text: id of a framework of the host (engine) */
    S117_MEETING = 163,          /**< date: planning meeting held */
    S117_CONSIDERED = 164,       /**< code: whether the matter was considered */
    S117_OUTCOME_AREA = 165,     /**< code: area of a Welsh care and treatment plan */
    S117_MATTER = 166,           /**< text: id of a matter of the host's framework */
    S117_PARTICIPANT = 167,      /**< code: who */
    S117_TAKING_PART = 168,      /**< code: what part they took */
    S117_COPY_GIVEN = 169,       /**< date: the person was given the plan */
    S117_CARER_COPY = 170,       /**< tri: a copy was offered to carers */
    S117_REVIEW_DUE = 171,       /**< date: day the plan sets for its first review */
    S117_FUNDING_AGREED = 172,   /**< date: who pays which share was agreed */
    S117_INTERIM_PAYER = 173,    /**< body: who pays until shares are agreed */
    S117_CRISIS_PLAN = 174,      /**< tri: the plan has crisis contacts and says what happens in a crisis */
    S117_CONTINGENCY = 175,      /**< tri: it says what happens if a provider gives notice */
    S117_MOVE_ON = 176,          /**< tri: it says where the person moves on to, or that they stay */
    S117_RISK_PLAN = 177,        /**< tri: it says how risks are met */
    S117_HOUSED = 178,           /**< code: whether accommodation is part of aftercare */
    S117_CONDITIONS_KNOWN = 179, /**< tri: it shows the conditions of a restricted patient */
    S117_MOJ_CONSENT = 180,      /**< tri: the Ministry of Justice consented, where it must */
    S117_OUTCOMES_AGREED = 181,  /**< tri: the outcomes were agreed with the person (Wales) */
    S117_DETERMINED_BY = 182,    /**< body: who determined them, if not */
    S117_VIEWS_REGARDED = 183,   /**< tri: and with regard to the person's views */
    S117_MINUTES = 184,          /**< number: minutes from leaving hospital to the contact */
    S117_SAME_PROVIDER = 185,    /**< tri: the provider that discharged the person made the contact */
    S117_CONTACT = 186,          /**< code: how contact was made */
    S117_WARD = 187,             /**< code: kind of ward */
    S117_EXCLUDED = 188,         /**< tri: left out of the national measure by method of discharge or destination */
    S117_DELAY_REASON = 189,     /**< code: national reason of a delay */
    S117_ATTRIBUTED = 190,       /**< code: on whom a delay falls */
    S117_REQUESTER = 191,        /**< code: who asked */
    S117_ANSWERED = 192,         /**< date: decided, answered, produced, or plans made */
    S117_REVIEW_OUTCOME = 193,   /**< code: outcome of a review */
    S117_COUNCIL_TOOK_PART = 194,/**< tri: the council took part */
    S117_NHS_TOOK_PART = 195,    /**< tri: the NHS body took part */
    S117_INVITED = 196,          /**< tri: the person was invited */
    S117_TRIGGER = 197,          /**< code: what set an ending off */
    S117_ALTERNATIVES = 198,     /**< tri: other arrangements were in place */
    S117_CARER_INVOLVED = 199,   /**< tri: carer and advocate were involved */
    S117_OTHER_LAW_FROM = 200,   /**< date: from which other law, and its financial assessment, is applied */
    S117_RECOMMENDED = 201,      /**< code: what a tribunal recommended */
    S117_STEP = 202,             /**< code: step of a dispute */
    S117_BUNDLE = 203,           /**< flags: what a referral contains, `S117_BUNDLE_` constants together */
    S117_LEAD = 204,             /**< body: lead authority, as recorded */
    S117_MEETS_NEEDS = 205,      /**< body: council that met the needs when the dispute arose, where the services do not tell */
    S117_COORDINATOR = 206,      /**< code: care co-ordinator or key worker */
    S117_DETENTION = 207,        /**< fact: the detention that gives the right */
    S117_SEPARATE = 208,         /**< tri: aftercare was considered by itself, not by a Care Act assessment alone */
    S117_COUNCIL = 209,          /**< body: council, as the register names it */
    S117_LAW = 210,              /**< text: version of the law the entry rests on */
    S117_RECORDS_FOR = 211       /**< code: for whom records were asked for */
};

/** @brief Type of an attribute. */
typedef int32_t s117_type;
/** @brief Types of attribute. */
enum {
    S117_TYPE_DATE = 1,  /**< a day, or a range of days it may be */
    S117_TYPE_TRI = 2,   /**< unknown, no, yes */
    S117_TYPE_CODE = 3,  /**< a value of a code list */
    S117_TYPE_FLAGS = 4, /**< values of a code list together */
    S117_TYPE_BODY = 5,  /**< a body code */
    S117_TYPE_TEXT = 6,  /**< UTF-8 text, at most 255 bytes */
    S117_TYPE_MONEY = 7, /**< pence; see money.h */
    S117_TYPE_NUMBER = 8,/**< a whole number, 0 or more */
    S117_TYPE_FACT = 9   /**< another fact of the same person */
};

/* ---- powers ------------------------------------------------------------------------------------- */

/** @brief A power of detention, or a status that resembles one. Sections are of the Mental Health Act 1983. */
typedef int32_t s117_power;
/** @brief Powers (code list @ref S117_LIST_POWER), as in the table of powers of the rulebook. */
enum {
    S117_POWER_UNKNOWN = 0,  /**< not known; national codes 98 and 99 */
    S117_POWER_S2 = 1,       /**< s2 admission for assessment */
    S117_POWER_S3 = 2,       /**< s3 admission for treatment */
    S117_POWER_S4 = 3,       /**< s4 emergency admission */
    S117_POWER_S5_2 = 4,     /**< s5(2) doctor's holding power */
    S117_POWER_S5_4 = 5,     /**< s5(4) nurse's holding power */
    S117_POWER_S7 = 6,       /**< s7 guardianship */
    S117_POWER_S35 = 7,      /**< s35 remand for report */
    S117_POWER_S36 = 8,      /**< s36 remand for treatment */
    S117_POWER_S37 = 9,      /**< s37 hospital order without restrictions */
    S117_POWER_S37_41 = 10,  /**< s37 hospital order with a s41 restriction order */
    S117_POWER_S37G = 11,    /**< s37 guardianship order */
    S117_POWER_S37_4 = 12,   /**< s37(4), 45A(5) place of safety before admission */
    S117_POWER_S38 = 13,     /**< s38 interim hospital order */
    S117_POWER_S44 = 14,     /**< s44 committal to hospital by magistrates */
    S117_POWER_S45A = 15,    /**< s45A hospital and limitation direction */
    S117_POWER_S46 = 16,     /**< s46 (repealed) */
    S117_POWER_S47 = 17,     /**< s47 transfer of a sentenced prisoner */
    S117_POWER_S47_49 = 18,  /**< s47 with a s49 restriction direction */
    S117_POWER_S48 = 19,     /**< s48 transfer of an unsentenced prisoner */
    S117_POWER_S48_49 = 20,  /**< s48 with a s49 restriction direction */
    S117_POWER_N37 = 21,     /**< "notional 37" after the restrictions of s47 or s45A lapsed */
    S117_POWER_S51 = 22,     /**< s51(5) hospital order in absence */
    S117_POWER_CPIA = 23,    /**< hospital order, Criminal Procedure (Insanity) Act 1964 s5(2)(a) (from 31 March 2005) */
    S117_POWER_CPIA_OLD = 24,/**< admission order under the same Acts before 31 March 2005 */
    S117_POWER_CPIA_OTHER = 25, /**< supervision order or absolute discharge under that Act */
    S117_POWER_ADM_ASSESS = 26, /**< admission for observation or assessment by a criminal court */
    S117_POWER_CAA68 = 27,   /**< hospital order of the Court of Appeal, Criminal Appeal Act 1968 */
    S117_POWER_AFA06 = 28,   /**< hospital order of the Court Martial, Armed Forces Act 2006 */
    S117_POWER_S19G = 29,    /**< guardianship patient transferred to hospital, s19(2)(d) */
    S117_POWER_S19GO = 30,   /**< guardianship order (s37) patient transferred to hospital, Sch 1 Pt I para 5 */
    S117_POWER_S80B = 31,    /**< transferred in from Scotland, detained */
    S117_POWER_S82 = 32,     /**< transferred in from Northern Ireland, detained */
    S117_POWER_S84 = 33,     /**< found insane in the Channel Islands or Isle of Man, removed here */
    S117_POWER_S85 = 34,     /**< transferred in from the Channel Islands or Isle of Man, detained */
    S117_POWER_S80C = 35,    /**< community patient transferred in from Scotland */
    S117_POWER_S85ZA = 36,   /**< community patient transferred in from the islands */
    S117_POWER_S80D = 37,    /**< conditionally discharged patient transferred in from Scotland */
    S117_POWER_S82A = 38,    /**< conditionally discharged patient transferred in from Northern Ireland */
    S117_POWER_S85A = 39,    /**< conditionally discharged patient transferred in from the islands */
    S117_POWER_S135 = 40,    /**< s135 place of safety by warrant */
    S117_POWER_S136 = 41,    /**< s136 place of safety from a public place */
    S117_POWER_PRE83 = 42,   /**< detained under the Mental Health Act 1959 (give the corresponding 1983 power) */
    S117_POWER_MCA = 43,     /**< deprivation of liberty under the Mental Capacity Act 2005 */
    S117_POWER_INFORMAL = 44,/**< informal, s131 */
    S117_POWER_OTHER_ACT = 45/**< another Act; the file must be read */
};

/* ---- short code lists --------------------------------------------------------------------------- */

/** @brief A code list. */
typedef int32_t s117_list;
/** @brief Code lists, for @ref s117_code_name and its kin. */
enum {
    S117_LIST_KIND = 1,          /**< kinds of fact */
    S117_LIST_NATION = 2,        /**< `S117_NATION_` */
    S117_LIST_POWER = 3,         /**< `S117_POWER_` */
    S117_LIST_ORDER_END = 4,     /**< `S117_END_`: how an order ended */
    S117_LIST_LEAVE_END = 5,     /**< `S117_LEAVE_ENDED_` */
    S117_LIST_CTO_END = 6,       /**< `S117_CTO_` */
    S117_LIST_CD_END = 7,        /**< `S117_CD_` */
    S117_LIST_CHOICE = 8,        /**< `S117_CHOICE_` */
    S117_LIST_PLACED_UNDER = 9,  /**< `S117_UNDER_` */
    S117_LIST_ACCOMMODATION = 10,/**< `S117_ACC_` */
    S117_LIST_LEAVE_KIND = 11,   /**< `S117_LEAVE_` */
    S117_LIST_CUSTODY_KIND = 12, /**< `S117_CUSTODY_` */
    S117_LIST_OUTCOME = 13,      /**< `S117_OUTCOME_` */
    S117_LIST_ROLE = 14,         /**< `S117_ROLE_` */
    S117_LIST_AUTHORITY = 15,    /**< `S117_AUTHORITY_` */
    S117_LIST_GROUND = 16,       /**< `S117_GROUND_`: flags */
    S117_LIST_SCOPE = 17,        /**< `S117_SCOPE_` */
    S117_LIST_RECIPIENT = 18,    /**< `S117_RECIPIENT_` */
    S117_LIST_REASON = 19,       /**< `S117_REASON_` */
    S117_LIST_DISPUTE_KIND = 20, /**< `S117_DISPUTE_` */
    S117_LIST_ABOUT = 21,        /**< `S117_ABOUT_` */
    S117_LIST_TRI = 22,          /**< unknown, no, yes */
    S117_LIST_BODY_KIND = 23,    /**< `S117_BODY_` */
    S117_LIST_DUTY = 24,         /**< `S117_DUTY_` */
    S117_LIST_COUNCIL = 25,      /**< `S117_COUNCIL_` */
    S117_LIST_VERDICT = 26,      /**< `S117_ENDING_` */
    S117_LIST_FINDING = 27,      /**< `S117_FINDING_` */
    S117_LIST_MISSING = 28,      /**< `S117_MISSING_` */
    S117_LIST_SETTLES = 29,      /**< `S117_SETTLES_` */
    S117_LIST_DECIDER = 30,      /**< `S117_DECIDER_` */
    S117_LIST_STATED = 31,       /**< `S117_STATED_` */
    S117_LIST_FORCES_STATUS = 32,/**< `S117_FORCES_` */
    S117_LIST_HEAD = 33,         /**< `S117_HEAD_` */
    S117_LIST_ARRANGED_BY = 34,  /**< `S117_ARRANGED_` */
    S117_LIST_NHSE_SERVICE = 35, /**< `S117_NHSE_` */
    S117_LIST_NHS = 36,          /**< `S117_NHS_`: how far an NHS body is known */
    S117_LIST_TOPIC = 40,        /**< `S117_TOPIC_` */
    S117_LIST_DISORDER = 41,     /**< `S117_DISORDER_` */
    S117_LIST_MECHANISM = 42,    /**< `S117_BY_` */
    S117_LIST_COMPONENT = 43,    /**< `S117_PART_` */
    S117_LIST_TENANCY = 44,      /**< `S117_TENANCY_` */
    S117_LIST_FUNDED_UNDER = 45, /**< `S117_FUNDED_` */
    S117_LIST_PER = 46,          /**< `S117_PER_` */
    S117_LIST_PAYER = 47,        /**< `S117_PAYER_` */
    S117_LIST_CONTENTS = 48,     /**< `S117_CONTENTS_`: flags */
    S117_LIST_FUNDING_SCOPE = 49,/**< `S117_FUNDS_` */
    S117_LIST_TERMS = 50,        /**< `S117_TERMS_` */
    S117_LIST_FNC = 51,          /**< `S117_FNC_` */
    S117_LIST_PARTY = 52,        /**< `S117_PARTY_` */
    S117_LIST_CHARGED_FOR = 53,  /**< `S117_CHARGED_` */
    S117_LIST_HEALTH_STREAM = 54,/**< `S117_STREAM_` */
    S117_LIST_MEANS = 55,        /**< `S117_MEANS_` */
    S117_LIST_REQUIREMENT = 56,  /**< `S117_REQUIREMENT_` */
    S117_LIST_CLIENT_GROUP = 57, /**< `S117_GROUP_` */
    S117_LIST_REVIEW_OF = 58,    /**< `S117_REVIEW_` */
    S117_LIST_PAYEE = 59,        /**< `S117_PAYEE_` */
    S117_LIST_LIMITATION = 60,   /**< `S117_LIMITATION_` */
    S117_LIST_COUNTING = 61,     /**< `S117_COUNT_`: how a rate is counted over days */
    S117_LIST_LINE = 62,         /**< `S117_LINE_`: whether a line is aftercare */
    S117_LIST_CHARGEABLE = 63,   /**< `S117_CHARGEABLE_` */
    S117_LIST_ASSESSMENT = 64,   /**< `S117_ASSESSMENT_`: whether means may be assessed */
    S117_LIST_TOP_UP = 65,       /**< `S117_TOP_UP_`: what is to be said of a top-up */
    S117_LIST_AVAILABILITY = 66, /**< `S117_AVAILABILITY_`: of direct payments and personal health budgets */
    S117_LIST_GAP = 67,          /**< `S117_GAP_`: facts about services and money that may be missing */
    S117_LIST_FLAW = 68,         /**< `S117_FLAW_`: what is wrong or odd about services and money */
    S117_LIST_REDRESS = 69,      /**< `S117_REDRESS_` */
    S117_LIST_INTEREST = 70,     /**< `S117_INTEREST_`: how interest is reckoned */
    S117_LIST_OLD_CASES = 71,    /**< `S117_OLD_CASES_`: what a policy does with older cases */
    S117_LIST_METHOD = 72,       /**< `S117_METHOD_`: how a policy fixes shares */
    S117_LIST_PLANNED_FOR = 73,  /**< `S117_PLANNED_FOR_` */
    S117_LIST_FRAME = 74,        /**< `S117_FRAME_` */
    S117_LIST_CONSIDERED = 75,   /**< `S117_CONSIDERED_` */
    S117_LIST_OUTCOME_AREA = 76, /**< `S117_OUTCOME_AREA_` */
    S117_LIST_PARTICIPANT = 77,  /**< `S117_PARTICIPANT_` */
    S117_LIST_TAKING_PART = 78,  /**< `S117_TOOK_` */
    S117_LIST_HOUSED = 79,       /**< `S117_HOUSED_` */
    S117_LIST_CONTACT = 80,      /**< `S117_CONTACT_` */
    S117_LIST_WARD = 81,         /**< `S117_WARD_` */
    S117_LIST_DELAY_REASON = 82, /**< `S117_DELAY_` */
    S117_LIST_ATTRIBUTED = 83,   /**< `S117_ATTRIBUTED_` */
    S117_LIST_REQUESTER = 84,    /**< `S117_REQUESTER_` */
    S117_LIST_REVIEW_OUTCOME = 85,/**< `S117_REVIEW_` */
    S117_LIST_TRIGGER = 86,      /**< `S117_TRIGGER_` */
    S117_LIST_RECOMMENDED = 87,  /**< `S117_RECOMMENDED_` */
    S117_LIST_STEP = 88,         /**< `S117_STEP_` */
    S117_LIST_BUNDLE = 89,       /**< `S117_BUNDLE_`: flags */
    S117_LIST_COORDINATOR = 90,  /**< `S117_COORDINATOR_` */
    S117_LIST_RECORDS_FOR = 91,  /**< `S117_RECORDS_` */
    S117_LIST_UNIT = 92,         /**< `S117_UNIT_` */
    S117_LIST_ROLL = 93,         /**< `S117_ROLL_` */
    S117_LIST_MONTH_END = 94,    /**< `S117_MONTH_END_` */
    S117_LIST_DUE = 95,          /**< `S117_DUE_` */
    S117_LIST_DUE_STATE = 96,    /**< `S117_DUE_` */
    S117_LIST_DOER = 97,         /**< `S117_DOER_` */
    S117_LIST_AUDIT = 98,        /**< `S117_AUDIT_` */
    S117_LIST_SEVERITY = 99,     /**< `S117_SEVERITY_` */
    S117_LIST_FIGURE = 100       /**< `S117_FIGURE_` */
};

/** @brief How an order ended. The order's end is the day the authority ended for good: leave it open while a CTO or conditional discharge runs. */
enum {
    S117_END_DISCHARGED = 1,       /**< discharged from detention, and left hospital that day unless a hospital stay says otherwise */
    S117_END_STAYED_INFORMAL = 2,  /**< ended, and the person stayed in hospital informally (a hospital stay says until when) */
    S117_END_EXPIRED = 3,          /**< ran out or was not renewed; whether the person left hospital that day is not said */
    S117_END_TRIBUNAL = 4,         /**< discharged by the tribunal; left hospital that day unless a hospital stay says otherwise */
    S117_END_REPLACED = 5,         /**< replaced by another order (s2 by s3, s3 by s37, s47 by notional 37) */
    S117_END_REMITTED_TO_PRISON = 6,/**< remitted or returned to prison, ss 50 to 53, 74 */
    S117_END_CASE_DISPOSED = 7,    /**< s48 direction ended by law, ss 51(2), 52(2), 53(1) */
    S117_END_REMOVED = 8,          /**< removed or transferred to Scotland, Northern Ireland, the islands or abroad, s91 */
    S117_END_COMMUNITY_ENDED = 9,  /**< ended together with its CTO or conditional discharge */
    S117_END_DIED = 10,            /**< the person died */
    S117_END_STAYED_MCA = 11       /**< ended, and the person stayed in hospital deprived of liberty under the MCA 2005 */
};
/** @brief How leave ended. */
enum {
    S117_LEAVE_ENDED_RETURNED = 1, /**< the person came back when due */
    S117_LEAVE_ENDED_RECALLED = 2, /**< recalled, s17(4) */
    S117_LEAVE_ENDED_DISCHARGED = 3/**< discharged while on leave */
};
/** @brief How a CTO ended. */
enum {
    S117_CTO_REVOKED = 1,     /**< revoked, s17F(4): detained again */
    S117_CTO_EXPIRED = 2,     /**< ran out, s20B */
    S117_CTO_DISCHARGED = 3,  /**< discharged, s23 */
    S117_CTO_TRIBUNAL = 4,    /**< discharged by the tribunal, s72 */
    S117_CTO_CUSTODY = 5,     /**< ended by custody over six months, s22 */
    S117_CTO_TRANSFERRED_OUT = 6 /**< responsibility transferred out of England and Wales, ss 80ZA, 83ZA */
};
/** @brief How a conditional discharge ended. */
enum {
    S117_CD_RECALLED = 1,         /**< recalled, s42(3): detained again under the same order */
    S117_CD_ABSOLUTE = 2,         /**< absolute discharge, ss 42(2), 73 to 75 */
    S117_CD_RESTRICTION_ENDED = 3 /**< the restriction ended, s42(5) */
};
/** @brief Whose decision it was to live there. */
enum {
    S117_CHOICE_OWN = 1,           /**< the person's own */
    S117_CHOICE_BEST_INTERESTS = 2,/**< best-interests decision for a person without capacity, MCA 2005 */
    S117_CHOICE_ATTORNEY = 3,      /**< attorney or deputy */
    S117_CHOICE_COURT = 4,         /**< Court of Protection */
    S117_CHOICE_PARENTS = 5,       /**< parents or carers of a child */
    S117_CHOICE_IMPOSED = 6        /**< imposed by law on the person: a condition, requirement or order */
};
/** @brief Power under which accommodation was arranged. */
enum {
    S117_UNDER_NONE = 1,            /**< none: own arrangements */
    S117_UNDER_SELF_FUNDED = 2,     /**< self-funded care, not met under Part 1 of the Care Act */
    S117_UNDER_NAA1948 = 3,         /**< National Assistance Act 1948 s21 */
    S117_UNDER_CARE_ACT = 4,        /**< Care Act 2014 Part 1 */
    S117_UNDER_SSWBWA_S35 = 5,      /**< Social Services and Well-being (Wales) Act 2014 s35 (duty) */
    S117_UNDER_SSWBWA_S36 = 6,      /**< the same Act s36 (power) */
    S117_UNDER_S117 = 7,            /**< section 117 */
    S117_UNDER_NHS = 8,             /**< NHS accommodation outside a hospital stay (NHS Acts) */
    S117_UNDER_CHILDREN_ACT = 9,    /**< accommodation by or for a local authority: Children Act 1989, or SSWBWA s194(6) */
    S117_UNDER_SCHOOL = 10,         /**< school or other institution, Children Act 1989 s105(6)(a) */
    S117_UNDER_SUPERVISION_ORDER = 11, /**< requirement of a supervision order, s105(6)(b) */
    S117_UNDER_YRO = 12,            /**< requirement of a youth rehabilitation order, s105(6)(ba) */
    S117_UNDER_SECURE = 13,         /**< secure accommodation, Children Act 1989 s25 */
    S117_UNDER_GUARDIANSHIP = 14,   /**< residence requirement of guardianship, s8 */
    S117_UNDER_CONDITION = 15,      /**< condition of a conditional discharge or CTO */
    S117_UNDER_BAIL = 16            /**< bail, licence or approved premises */
};
/** @brief Type of accommodation. */
enum {
    S117_ACC_OWN_HOME = 1,       /**< owner or tenant */
    S117_ACC_FAMILY = 2,         /**< with family or friends */
    S117_ACC_CARE_HOME = 3,      /**< care home, with or without nursing */
    S117_ACC_SHARED_LIVES = 4,   /**< shared lives */
    S117_ACC_SUPPORTED_LIVING = 5, /**< supported living */
    S117_ACC_EXTRA_CARE = 6,     /**< extra care or sheltered housing */
    S117_ACC_CHILDRENS_HOME = 7, /**< children's home */
    S117_ACC_FOSTER = 8,         /**< foster home */
    S117_ACC_SCHOOL = 9,         /**< boarding school, college hall */
    S117_ACC_HOSTEL = 10,        /**< hostel or temporary accommodation */
    S117_ACC_APPROVED_PREMISES = 11, /**< approved premises, bail hostel */
    S117_ACC_NO_FIXED_ABODE = 12,/**< no fixed abode: nowhere to live. The area, if given, is where the person was present */
    S117_ACC_OTHER = 13          /**< another */
};
/** @brief Kind of leave under s17. */
enum {
    S117_LEAVE_ESCORTED = 1,   /**< in custody of staff, s17(3) */
    S117_LEAVE_UNESCORTED = 2, /**< by day, without escort */
    S117_LEAVE_OVERNIGHT = 3,  /**< one or more nights, not to live there */
    S117_LEAVE_RESIDENTIAL = 4 /**< to live elsewhere, such as a trial in a care home */
};
/** @brief Kind of custody. */
enum {
    S117_CUSTODY_POLICE = 1,      /**< police */
    S117_CUSTODY_REMAND = 2,      /**< prison on remand */
    S117_CUSTODY_SENTENCE = 3,    /**< prison under sentence */
    S117_CUSTODY_IMMIGRATION = 4, /**< immigration detention (removal centre) */
    S117_CUSTODY_YOUNG_OFFENDER = 5, /**< young offender institution */
    S117_CUSTODY_SECURE_TRAINING = 6 /**< secure training centre */
};
/** @brief What a tribunal directed. */
enum {
    S117_OUTCOME_FUTURE_DISCHARGE = 1,  /**< discharge on a future date, s72(3) */
    S117_OUTCOME_DEFERRED_CONDITIONAL = 2 /**< conditional discharge deferred until arrangements are made, s73(7) */
};
/** @brief Capacity in which a body decided. */
enum {
    S117_ROLE_LOCAL_AUTHORITY = 1, /**< as the local social services authority */
    S117_ROLE_NHS = 2,             /**< as the NHS body that owes the duty */
    S117_ROLE_PROVIDER = 3         /**< as a provider: trust, care home, team */
};
/** @brief With what authority an ending was decided. */
enum {
    S117_AUTHORITY_BODY = 1,       /**< by the body itself, under its own scheme */
    S117_AUTHORITY_DELEGATED = 2,  /**< by another with lawfully delegated authority, such as Care Act s79(1)(b) */
    S117_AUTHORITY_NONE = 3        /**< without authority: a provider or officer for itself */
};
/** @brief Grounds stated for ending aftercare. Flags; each alone is not sufficient, save the first. */
enum {
    S117_GROUND_NO_LONGER_NEEDED = 1,    /**< mental health improved, services no longer needed (Code 33.20) */
    S117_GROUND_LEFT_SPECIALIST_CARE = 2,/**< discharged from specialist mental health services (33.21 a) */
    S117_GROUND_TIME_PASSED = 4,         /**< an arbitrary period has passed (33.21 b) */
    S117_GROUND_MCA = 8,                 /**< deprived of liberty under the MCA 2005 (33.21 c) */
    S117_GROUND_IN_HOSPITAL = 16,        /**< returned to hospital informally or under s2 (33.21 d) */
    S117_GROUND_OFF_CTO_OR_LEAVE = 32,   /**< no longer on a CTO or s17 leave (33.21 e) */
    S117_GROUND_DOING_WELL = 64,         /**< settled and doing well (33.23) */
    S117_GROUND_DECLINED = 128,          /**< declined services (33.24) */
    S117_GROUND_MEANS = 256,             /**< damages or means (Tinsley) */
    S117_GROUND_MOVED = 512,             /**< moved to another area (CSSG 19.64) */
    S117_GROUND_NO_SERVICES = 1024,      /**< no services provided, or nobody reviewed it */
    S117_GROUND_LOCAL_CRITERIA = 2048,   /**< flawed local discharge criteria (LGO 06/B/16774) */
    S117_GROUND_CHC = 4096               /**< eligible for NHS continuing healthcare or another stream */
};
/** @brief What an ending covers. */
enum {
    S117_SCOPE_DUTY = 1,   /**< the whole duty */
    S117_SCOPE_SERVICE = 2 /**< one service; the duty goes on */
};
/** @brief To whom a notice was given. */
enum {
    S117_RECIPIENT_PERSON = 1,   /**< the person */
    S117_RECIPIENT_ATTORNEY = 2, /**< attorney or deputy of a person without capacity */
    S117_RECIPIENT_PARENT = 3,   /**< parent of a child */
    S117_RECIPIENT_OTHER = 4     /**< someone else */
};
/** @brief Why there were no services. */
enum {
    S117_REASON_DECLINED = 1, /**< the person declined them */
    S117_REASON_NOT_GIVEN = 2 /**< none were arranged */
};
/** @brief Between whom a dispute is. */
enum {
    S117_DISPUTE_COUNCILS = 1, /**< two local authorities */
    S117_DISPUTE_NHS = 2,      /**< two NHS bodies */
    S117_DISPUTE_SHARES = 3,   /**< council and NHS body, about their shares */
    S117_DISPUTE_PERSON = 4    /**< the person and the bodies */
};
/** @brief About what a dispute is. */
enum {
    S117_ABOUT_ORDINARY_RESIDENCE = 1, /**< where the person was ordinarily resident */
    S117_ABOUT_RESIDENT_OR_SENT = 2,   /**< limb (c): where "resident" or "sent" */
    S117_ABOUT_ENTITLEMENT = 3,        /**< whether the duty arose */
    S117_ABOUT_ENDING = 4,             /**< whether it ended */
    S117_ABOUT_SHARES = 5,             /**< who bears which share */
    S117_ABOUT_SERVICES = 6            /**< services, charges, or how the person was treated */
};
/** @brief How a usual residence is known: SI 2013/350 reg 3, in its order. */
enum {
    S117_STATED_USUAL = 1,   /**< the address given as usual, by the person or on their behalf */
    S117_STATED_RECENT = 2,  /**< the most recent address given */
    S117_STATED_PRESENT = 3  /**< no address given: where the person is present */
};
/** @brief Standing towards the armed forces: SI 2012/2996 reg 7. */
enum {
    S117_FORCES_SERVING = 1, /**< serving */
    S117_FORCES_FAMILY = 2,  /**< immediate family, registered with Defence Medical Services */
    S117_FORCES_OTHER = 3    /**< veteran, or family not so registered: NHS England is not responsible */
};
/** @brief Head under which an NHS body stays responsible for a child placed elsewhere, until 18. */
enum {
    S117_HEAD_C = 1, /**< para 2(c): looked after, relevant or former relevant child, education, health and care plan, continuing care */
    S117_HEAD_G = 2, /**< para 2(g): placed at a school before 1 April 2013 */
    S117_HEAD_I = 3  /**< 2022 Regulations, Schedule para 2(i): placed under the rules before 1 July 2022 */
};
/** @brief Which NHS commissioner arranged a detention. */
enum {
    S117_ARRANGED_LOCAL = 1,     /**< integrated care board, clinical commissioning group or a body before them; in Wales a local health board */
    S117_ARRANGED_NHSE = 2,      /**< NHS England */
    S117_ARRANGED_DELEGATED = 3, /**< a board, under delegation from NHS England of a service NHS England must arrange (NOP-18) */
    S117_ARRANGED_OTHER = 4      /**< nobody in the NHS: paid for privately, or arranged outside England and Wales */
};
/** @brief Why NHS England must arrange a service. */
enum {
    S117_NHSE_SPECIALISED = 1, /**< prescribed specialised service, SI 2012/2996 Sch 4 */
    S117_NHSE_FORCES = 2,      /**< service for the armed forces, reg 7 */
    S117_NHSE_PRISON = 3       /**< service in prison or other detention, reg 10 */
};

/* The lists of services and money are in aftercare_codes.h. */

/* ---- reading the lists at run time -------------------------------------------------------------- */

/** @brief Number of values in a list. @param list an `S117_LIST_` constant @return the count; 0 if there is no such list @since 1.0 */
S117_API int32_t s117_code_count(s117_list list);
/** @brief Value at a position of a list. @param list the list @param index 0 to count - 1 @return the value; -1 if out of range @since 1.0 */
S117_API int32_t s117_code_at(s117_list list, int32_t index);
/** @brief Name of a value as case files spell it ("s3", "care_home"). @param list the list @param value the value @return static text; NULL if it is not in the list @since 1.0 */
S117_API const char *s117_code_name(s117_list list, int32_t value);
/** @brief Words for a value as explanations use them ("section 3"). @param list the list @param value the value @return static text; NULL if it is not in the list @since 1.0 */
S117_API const char *s117_code_words(s117_list list, int32_t value);
/** @brief Value of a name. @param list the list @param name the name @return the value; -1 if it is not in the list @since 1.0 */
S117_API int32_t s117_code_find(s117_list list, const char *name);

/** @brief Number of attributes of a kind of fact. @param kind an `S117_KIND_` constant @return the count; 0 if there is no such kind @since 1.0 */
S117_API int32_t s117_attribute_count(s117_kind kind);
/** @brief Attribute of a kind at a position. @param kind the kind @param index 0 to count - 1 @return an attribute; 0 if out of range @since 1.0 */
S117_API s117_attribute s117_attribute_at(s117_kind kind, int32_t index);
/** @brief Name of an attribute as case files spell it ("settled"). @param attribute the attribute @return static text; NULL if there is none @since 1.0 */
S117_API const char *s117_attribute_name(s117_attribute attribute);
/** @brief Type of an attribute. @param attribute the attribute @return an `S117_TYPE_` constant; 0 if there is none @since 1.0 */
S117_API s117_type s117_attribute_type(s117_attribute attribute);
/** @brief Code list of an attribute of a kind. @param kind the kind @param attribute the attribute @return an `S117_LIST_` constant; 0 if it has none @since 1.0 */
S117_API s117_list s117_attribute_list(s117_kind kind, s117_attribute attribute);
/** @brief Kind that a kind of fact may be a child of. @param kind the kind @return @ref S117_KIND_ORDER, a need, service or funding; 0 if it stands alone @since 1.0 */
S117_API s117_kind s117_kind_parent(s117_kind kind);

/* ---- national codes ----------------------------------------------------------------------------- */

/** @brief A national code system. */
typedef int32_t s117_code_system;
/** @brief National code systems. A bare number is ambiguous: 35 is guardianship in England and a CTO in Wales. */
enum {
    S117_CODES_MHSDS_ENGLAND = 1, /**< MHA Legal Status Classification Code, England (UK Core, MHSDS) */
    S117_CODES_MHSDS_WALES = 2    /**< the same field in Wales (UK Core) */
};

/**
 * @brief The power a national legal status code stands for.
 *
 * "3" and "03" are the same. 98 and 99 give @ref S117_POWER_UNKNOWN, never "no". A CTO (Wales 35) is not a
 * power of its own: it gives @ref S117_E_CODE with @p ret_power untouched; add it to its order instead
 * (@ref s117_order_add_cto). Legacy England 33 (supervised discharge) likewise.
 * @param system a code system
 * @param code one or two digits, NUL-terminated
 * @param ret_power set to the power
 * @return S117_OK, S117_E_NULL, S117_E_CODE
 * @since 1.0
 */
S117_API s117_status s117_power_from_code(s117_code_system system, const char *code, s117_power *ret_power);

/**
 * @brief The national code for a power, padded to two digits.
 * @param system a code system
 * @param power a power
 * @return static text; NULL if the system has no code for it
 * @since 1.0
 */
S117_API const char *s117_power_to_code(s117_code_system system, s117_power power);

#ifdef __cplusplus
}
#endif
#endif
