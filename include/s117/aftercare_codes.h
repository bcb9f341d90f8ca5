/**
 * @file aftercare_codes.h
 * @brief The values that facts about needs, services, funding decisions and money take, and the values their answers take.
 *
 * Values are permanent and never reused; 0 means "not recorded" unless a list says otherwise.
 */
#ifndef S117_AFTERCARE_CODES_H
#define S117_AFTERCARE_CODES_H

#include "base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- facts -------------------------------------------------------------------------------------- */

/** @brief What a need is about: the matters an aftercare plan considers (PLAN-1 to 16, Code of Practice ch. 33 and 34). */
enum {
    S117_TOPIC_HEALTHCARE = 1,     /**< continuing mental healthcare, in the community or as an out-patient */
    S117_TOPIC_PSYCHOLOGICAL = 2,  /**< psychological needs */
    S117_TOPIC_PHYSICAL = 3,       /**< physical healthcare */
    S117_TOPIC_DAYTIME = 4,        /**< daytime activities or employment */
    S117_TOPIC_ACCOMMODATION = 5,  /**< appropriate accommodation */
    S117_TOPIC_RISK = 6,           /**< identified risks and safety */
    S117_TOPIC_CO_EXISTING = 7,    /**< co-existing physical disability, sensory impairment, learning disability or autism */
    S117_TOPIC_SUBSTANCE = 8,      /**< drug, alcohol or substance misuse */
    S117_TOPIC_PARENTING = 9,      /**< parenting or caring */
    S117_TOPIC_SOCIAL = 10,        /**< social, cultural or spiritual needs */
    S117_TOPIC_COUNSELLING = 11,   /**< counselling and personal support */
    S117_TOPIC_FINANCES = 12,      /**< welfare rights and managing finances */
    S117_TOPIC_OTHER_AREA = 13,    /**< involvement of authorities in another area */
    S117_TOPIC_OTHER_AGENCIES = 14,/**< other agencies, such as probation */
    S117_TOPIC_CONDITIONS = 15,    /**< conditions of a restricted patient */
    S117_TOPIC_CONTINGENCY = 16    /**< contingency and crisis */
};
/** @brief The disorder a need arises from or is related to. */
enum {
    S117_DISORDER_SAME = 1,   /**< the mental disorder that led to the detention */
    S117_DISORDER_OTHER = 2,  /**< another mental disorder, such as a later dementia */
    S117_DISORDER_NONE = 3    /**< none: the need is physical or social only */
};
/** @brief How a service is given. */
enum {
    S117_BY_ARRANGEMENT = 1,     /**< arranged or provided by council or NHS body */
    S117_BY_DIRECT_PAYMENT = 2,  /**< council's direct payment (Care Act ss 31, 32; Wales: SSWBWA) */
    S117_BY_MANAGED_BUDGET = 3,  /**< council's managed personal budget */
    S117_BY_PHB_NOTIONAL = 4,    /**< personal health budget, applied by the NHS body itself */
    S117_BY_PHB_THIRD_PARTY = 5, /**< personal health budget held by a third party */
    S117_BY_PHB_DIRECT = 6       /**< personal health budget as an NHS direct payment */
};
/** @brief Part of accommodation that a line is. */
enum {
    S117_PART_WHOLE = 1,          /**< accommodation and care at one price */
    S117_PART_RENT = 2,           /**< rent */
    S117_PART_SERVICE_CHARGE = 3, /**< service charge */
    S117_PART_UTILITIES = 4,      /**< utilities: heating, light, water */
    S117_PART_FOOD = 5,           /**< food and other ordinary living costs */
    S117_PART_CARE = 6            /**< care or support given there */
};
/** @brief Whether accommodation is itself a service. */
enum {
    S117_TENANCY_SPECIALIST = 1, /**< specialist, supported or enhanced: chosen because the need cannot be met in ordinary housing */
    S117_TENANCY_ORDINARY = 2    /**< an ordinary tenancy or the person's own home: a need everybody has */
};
/** @brief Law under which a line that is not aftercare is provided, or said to be. */
enum {
    S117_FUNDED_S117 = 1,         /**< section 117 */
    S117_FUNDED_CARE_ACT = 2,     /**< Care Act 2014 (England) */
    S117_FUNDED_SSWBWA = 3,       /**< Social Services and Well-being (Wales) Act 2014 */
    S117_FUNDED_CHC = 4,          /**< NHS continuing healthcare */
    S117_FUNDED_FNC = 5,          /**< NHS-funded nursing care */
    S117_FUNDED_NHS = 6,          /**< another NHS service */
    S117_FUNDED_CHILDREN_ACT = 7, /**< Children Act 1989 */
    S117_FUNDED_PRIVATE = 8,      /**< bought by the person, as their own choice */
    S117_FUNDED_EDUCATION = 9     /**< education */
};
/** @brief What an amount is for. */
enum {
    S117_PER_ONCE = 1,       /**< once */
    S117_PER_SESSION = 2,    /**< a visit or session; give units a week */
    S117_PER_HOUR = 3,       /**< an hour; give units a week */
    S117_PER_DAY = 4,        /**< a day */
    S117_PER_WEEK = 5,       /**< a week */
    S117_PER_FORTNIGHT = 6,  /**< two weeks */
    S117_PER_FOUR_WEEKS = 7, /**< four weeks */
    S117_PER_MONTH = 8,      /**< a month */
    S117_PER_QUARTER = 9,    /**< three months */
    S117_PER_YEAR = 10       /**< a year */
};
/** @brief Who pays, or paid, of those who are not a body. */
enum {
    S117_PAYER_PERSON = 1,  /**< the person, or on their behalf out of their money */
    S117_PAYER_FAMILY = 2,  /**< a relative or friend, out of their own money */
    S117_PAYER_OTHER = 3,   /**< somebody else, such as a charity */
    S117_PAYER_BENEFITS = 4,/**< a benefit paid for the person, such as housing benefit */
    S117_PAYER_ESTATE = 5   /**< the estate of a person who has died */
};
/** @brief What a top-up agreement provides for: SI 2014/2670 reg 5(3)(a), (c) to (f), (4). Flags. */
enum {
    S117_CONTENTS_COST = 1,        /**< the additional cost */
    S117_CONTENTS_FREQUENCY = 2,   /**< how often it is paid */
    S117_CONTENTS_PAYEE = 4,       /**< to whom */
    S117_CONTENTS_REVIEW = 8,      /**< review of the agreement */
    S117_CONTENTS_NON_PAYMENT = 16,/**< what happens on ceasing to pay */
    S117_CONTENTS_PRICE_RISES = 32,/**< what happens when the provider's price rises */
    S117_CONTENTS_FINANCES = 64    /**< what happens when the payer's finances change */
};
/** @brief What a funding decision covers. */
enum {
    S117_FUNDS_LINE = 1,    /**< one service line */
    S117_FUNDS_NEED = 2,    /**< all lines that meet one need */
    S117_FUNDS_PACKAGE = 3  /**< the whole package */
};
/** @brief On what terms a funding decision stands. */
enum {
    S117_TERMS_FINAL = 1,            /**< final */
    S117_TERMS_INTERIM = 2,          /**< interim */
    S117_TERMS_WITHOUT_PREJUDICE = 3 /**< interim and without prejudice: to be trued up when it is settled */
};
/** @brief Whether the weekly sum for NHS-funded nursing care is in the cost that is shared. */
enum {
    S117_FNC_IN = 1, /**< in it */
    S117_FNC_OUT = 2 /**< taken off first: the NHS body bears it alone */
};
/** @brief Who bears a cost. */
enum {
    S117_PARTY_UNSETTLED = 0, /**< nobody can say yet: a fact or decision is missing. Never the person */
    S117_PARTY_COUNCIL = 1,   /**< the local authority */
    S117_PARTY_NHS = 2,       /**< the NHS body that pays */
    S117_PARTY_EDUCATION = 3, /**< education, in a children's package */
    S117_PARTY_OTHER = 4,     /**< another body */
    S117_PARTY_TOP_UP = 5,    /**< who agreed to a lawful top-up */
    S117_PARTY_PERSON = 6,    /**< the person: of lines that are not aftercare only */
    S117_PARTY_CHC = 7,       /**< NHS continuing healthcare or funded nursing care */
    S117_PARTY_JOINT = 8      /**< council and NHS body together: aftercare whose split nobody has decided */
};
/** @brief What a charge is called. */
enum {
    S117_CHARGED_CONTRIBUTION = 1, /**< contribution after a financial assessment */
    S117_CHARGED_RENT = 2,         /**< rent, service charge or utilities */
    S117_CHARGED_TOP_UP = 3,       /**< top-up, or making up a shortfall */
    S117_CHARGED_FULL_COST = 4,    /**< the full cost */
    S117_CHARGED_OTHER = 5         /**< something else */
};
/** @brief NHS streams of funding apart from section 117. */
enum {
    S117_STREAM_CHC = 1, /**< eligible for NHS continuing healthcare */
    S117_STREAM_FNC = 2  /**< NHS-funded nursing care */
};
/** @brief Means, and what else must not count. */
enum {
    S117_MEANS_DAMAGES = 1,    /**< damages for personal injury, whatever they were for */
    S117_MEANS_CAPITAL = 2,    /**< capital or savings */
    S117_MEANS_INCOME = 3,     /**< income or benefits */
    S117_MEANS_IMMIGRATION = 4 /**< excluded by NIAA 2002 Sch 3 or Care Act s21 */
};
/** @brief Requirements that exclude from direct payments: SI 2014/2871 Sch 1. */
enum {
    S117_REQUIREMENT_DRUG = 1,    /**< drug rehabilitation requirement */
    S117_REQUIREMENT_ALCOHOL = 2, /**< alcohol treatment requirement */
    S117_REQUIREMENT_LICENCE = 3, /**< licence with a condition on drugs or alcohol, or testing */
    S117_REQUIREMENT_NOTICE = 4,  /**< notice under CJA 2003 s256AA with such a requirement */
    S117_REQUIREMENT_OLDER = 5,   /**< older drug or alcohol community order */
    S117_REQUIREMENT_SCOTTISH = 6,/**< Scottish equivalent */
    S117_REQUIREMENT_YOUTH = 7    /**< youth rehabilitation order with a drug or intoxicating substance requirement (NHS direct payments only) */
};
/** @brief Client groups that local policies tell apart. */
enum {
    S117_GROUP_MENTAL_HEALTH = 1,      /**< mental health */
    S117_GROUP_LEARNING_DISABILITY = 2,/**< learning disability */
    S117_GROUP_OLDER = 3,              /**< older people */
    S117_GROUP_CHILDREN = 4,           /**< children */
    S117_GROUP_PHYSICAL = 5,           /**< physical or sensory disability */
    S117_GROUP_SUBSTANCE = 6           /**< substance misuse */
};
/** @brief What was reviewed. */
enum {
    S117_REVIEW_PACKAGE = 1,       /**< the aftercare package */
    S117_REVIEW_DIRECT_PAYMENT = 2,/**< the council's direct payment */
    S117_REVIEW_NHS_PAYMENT = 3    /**< the NHS direct payment */
};
/** @brief Who receives and manages a direct payment. */
enum {
    S117_PAYEE_PERSON = 1,        /**< the person */
    S117_PAYEE_NOMINEE = 2,       /**< a nominee of a person with capacity */
    S117_PAYEE_AUTHORISED = 3,    /**< an authorised person, for an adult without capacity (council) */
    S117_PAYEE_REPRESENTATIVE = 4,/**< a representative, for a child under 16 or a person without capacity (NHS) */
    S117_PAYEE_THIRD_PARTY = 5    /**< a third party organisation */
};
/** @brief What bears on the time limit of a court claim: Limitation Act 1980. */
enum {
    S117_LIMITATION_CLAIM = 1,         /**< a claim was issued, on this day */
    S117_LIMITATION_DISCOVERY = 2,     /**< the mistake or concealment was discovered, or with reasonable diligence could have been: s32 */
    S117_LIMITATION_INCAPACITY = 3,    /**< no capacity to conduct proceedings, from and to: ss 28, 38(2) */
    S117_LIMITATION_ACKNOWLEDGMENT = 4,/**< signed written acknowledgment: ss 29(5), 30 */
    S117_LIMITATION_PART_PAYMENT = 5   /**< part payment: s29(5) */
};

/* ---- answers ------------------------------------------------------------------------------------ */

/** @brief How a rate is counted over days. See money.h. */
typedef int32_t s117_counting;
/** @brief Ways of counting (code list @ref S117_LIST_COUNTING). */
enum {
    S117_COUNT_DAYS = 1,      /**< exact days; a year has 365 of them, and a month a twelfth of that */
    S117_COUNT_DHSC = 2,      /**< the DHSC rule for Client Level Data: a month is 52/12 weeks, a quarter 13, a year 52 */
    S117_COUNT_MEAN_YEAR = 3, /**< exact days; a year has 365.25 of them */
    S117_COUNT_CALENDAR = 4   /**< calendar months, quarters and years: each costs its amount, a part of one by its own days */
};
/** @brief Whether a service line is aftercare. */
typedef int32_t s117_line;
/** @brief Lines (code list @ref S117_LIST_LINE). */
enum {
    S117_LINE_UNDETERMINED = 0, /**< a finding is missing; the gaps say which */
    S117_LINE_AFTERCARE = 1,    /**< an aftercare service under s117 */
    S117_LINE_NOT_AFTERCARE = 2 /**< not one: the reasons say which limb fails, or that no duty is owed */
};
/** @brief Whether the person may be charged for a line. */
typedef int32_t s117_chargeable;
/** @brief Charges (code list @ref S117_LIST_CHARGEABLE). */
enum {
    S117_CHARGEABLE_UNDETERMINED = 0, /**< not settled: do not charge until it is */
    S117_CHARGEABLE_NEVER = 1,        /**< free: there is no power to charge for a s117 service */
    S117_CHARGEABLE_NHS = 2,          /**< free: an NHS service */
    S117_CHARGEABLE_ASSESSED = 3,     /**< may be charged after a financial assessment, under the law named */
    S117_CHARGEABLE_OWN = 4           /**< the person's own cost: an ordinary living cost, or bought by choice */
};
/** @brief Whether a financial assessment may be made for a line. */
typedef int32_t s117_assessment;
/** @brief Financial assessments (code list @ref S117_LIST_ASSESSMENT). */
enum {
    S117_ASSESSMENT_HOLD = 0,   /**< not before it is settled what the line is */
    S117_ASSESSMENT_NEVER = 1,  /**< must not be made for a s117 line (CHG-14) */
    S117_ASSESSMENT_MAY = 2,    /**< may be made */
    S117_ASSESSMENT_NOT_NEEDED = 3 /**< nothing to assess: free for another reason, or no charge of a body */
};
/** @brief What is to be said of a top-up. */
typedef int32_t s117_top_up;
/** @brief Top-ups (code list @ref S117_LIST_TOP_UP). */
enum {
    S117_TOP_UP_UNDETERMINED = 0, /**< a fact is missing that decides it */
    S117_TOP_UP_NONE = 1,         /**< none asked, none agreed */
    S117_TOP_UP_LAWFUL = 2,       /**< lawful, up to the amount given */
    S117_TOP_UP_DEFECTIVE = 3,    /**< may be asked, but the agreement is defective: reg 4(4) is not kept */
    S117_TOP_UP_UNLAWFUL = 4      /**< a charge for a s117 service under another name: to be repaid */
};
/** @brief Whether a direct payment or personal health budget is to be had for a line. */
typedef int32_t s117_availability;
/** @brief Availability (code list @ref S117_LIST_AVAILABILITY). */
enum {
    S117_AVAILABILITY_UNDETERMINED = 0, /**< a fact is missing that decides it */
    S117_AVAILABILITY_YES = 1,          /**< available: the conditions recorded are met */
    S117_AVAILABILITY_BARRED = 2,       /**< must not be made */
    S117_AVAILABILITY_NONE = 3          /**< does not arise: not aftercare, no such right on the day, not this body's part */
};
/** @brief Facts about services and money that may be missing (code list @ref S117_LIST_GAP). */
enum {
    S117_GAP_NEED = 1,            /**< the need a line meets */
    S117_GAP_DISORDER = 2,        /**< the disorder the need arises from or is related to */
    S117_GAP_REDUCES_RISK = 3,    /**< whether the service reduces the risk of deterioration */
    S117_GAP_TENANCY = 4,         /**< whether accommodation is specialist, or an ordinary tenancy */
    S117_GAP_PRICE = 5,           /**< the price of a line */
    S117_GAP_UNITS = 6,           /**< units a week of a price by visit or hour */
    S117_GAP_SPLIT = 7,           /**< a funding decision or policy on shares */
    S117_GAP_COUNCIL = 8,         /**< which council owes the duty */
    S117_GAP_PAYER = 9,           /**< which NHS body pays */
    S117_GAP_DUTY = 10,           /**< whether the duty is owed */
    S117_GAP_BIRTH = 11,          /**< date of birth */
    S117_GAP_NATION = 12,         /**< the nation the accommodation is in */
    S117_GAP_PLACE_NAMED = 13,    /**< whether particular accommodation is preferred */
    S117_GAP_DECIDED_TYPE = 14,   /**< the type of accommodation the authority decided on */
    S117_GAP_TYPE = 15,           /**< the type of the preferred accommodation */
    S117_GAP_SUITABLE = 16,       /**< whether it is suitable */
    S117_GAP_AVAILABLE = 17,      /**< whether it is available */
    S117_GAP_TERMS = 18,          /**< whether its provider agrees to the terms */
    S117_GAP_USUAL_COST = 19,     /**< the usual cost */
    S117_GAP_ADEQUATE_OFFER = 20, /**< whether something suitable was available at the usual cost */
    S117_GAP_PAYER_ABLE = 21,     /**< whether the payer is willing and able */
    S117_GAP_AGREEMENT = 22,      /**< whether there is a written agreement */
    S117_GAP_CONTENTS = 23,       /**< what the agreement provides for */
    S117_GAP_INFORMED = 24,       /**< whether the payer had information and advice */
    S117_GAP_AMOUNT = 25,         /**< the amount */
    S117_GAP_PREFERENCE = 26,     /**< the preference a top-up rests on */
    S117_GAP_CAPACITY = 27,       /**< whether the person has capacity to ask for a direct payment */
    S117_GAP_CONSENT = 28,        /**< whether who receives it agrees */
    S117_GAP_CAPABLE = 29,        /**< whether a direct payment can be managed */
    S117_GAP_APPROPRIATE = 30,    /**< whether it is an appropriate way */
    S117_GAP_BEST_INTERESTS = 31, /**< whether it is in the person's best interests */
    S117_GAP_LINE = 32,           /**< which line a charge is for */
    S117_GAP_PAID = 33,           /**< whether a charge was paid */
    S117_GAP_PERIOD = 34,         /**< from when to when */
    S117_GAP_SERVICES = 35,       /**< which services there were */
    S117_GAP_RATE = 36,           /**< a rate of interest */
    S117_GAP_PAID_BY = 37,        /**< which body charged or paid */
    S117_GAP_NECESSARY = 38       /**< whether the authority considers it necessary to pay a relative in the household */
};
/** @brief What is wrong or odd about services and money (code list @ref S117_LIST_FLAW). */
enum {
    S117_FLAW_CHARGED = 1,          /**< a charge for a s117 service */
    S117_FLAW_ASSESSED = 2,         /**< a financial assessment for a s117 line (CHG-14) */
    S117_FLAW_UNLAWFUL_TOP_UP = 3,  /**< a top-up that is a charge under another name */
    S117_FLAW_SHORTFALL = 4,        /**< the person makes up a shortfall of a service that is not accommodation */
    S117_FLAW_DEFECTIVE_TOP_UP = 5, /**< a top-up agreement that lacks what it must have (CHG-17) */
    S117_FLAW_TOP_UP_ON_PHB = 6,    /**< a top-up on a personal health budget (CHG-10) */
    S117_FLAW_NO_NEED = 7,          /**< a service for no need */
    S117_FLAW_NOT_IN_PLAN = 8,      /**< aftercare that the plan does not show (PLAN-18) */
    S117_FLAW_LABELLED_OTHER = 9,   /**< aftercare that is provided as something else */
    S117_FLAW_LABELLED_S117 = 10,   /**< labelled s117, but not aftercare */
    S117_FLAW_CHC_FOR_S117 = 11,    /**< continuing healthcare or nursing care used for a s117 need (CHG-11) */
    S117_FLAW_OUTLIVES = 12,        /**< a line that outlives, or begins before, the accommodation it is part of */
    S117_FLAW_SHARES = 13,          /**< shares that do not add up to the whole: the decision is not used */
    S117_FLAW_TWO_DECISIONS = 14,   /**< two funding decisions of the same rank from the same day: neither is used */
    S117_FLAW_OVERLAP_PRICES = 15,  /**< two prices of one line at once: the later one counts */
    S117_FLAW_CIRCLE = 16,          /**< lines that are inseparable from, or parts of, each other in a circle */
    S117_FLAW_BAD_LINK = 17,        /**< refers to a fact of the wrong kind, or one withdrawn */
    S117_FLAW_REFUSED_NO_REASONS = 18, /**< preferred accommodation refused without written reasons (CHG-18) */
    S117_FLAW_PHB_REFUSED = 19,     /**< a personal health budget refused though appropriate */
    S117_FLAW_DIRECT_PAYMENT_BARRED = 20, /**< a direct payment made though barred */
    S117_FLAW_DP_REVIEW = 21,       /**< a review of a direct payment is overdue (CHG-22) */
    S117_FLAW_DP_FOUR_WEEKS = 22,   /**< a direct payment for a care home beyond four weeks in twelve months (CHG-20) */
    S117_FLAW_DP_RELATIVE = 23,     /**< a direct payment used for a relative in the household (CHG-21) */
    S117_FLAW_WRONG_PAYEE = 24,     /**< an NHS direct payment to somebody who cannot receive it (CHG-23) */
    S117_FLAW_PREFERENCE_NOT_MET = 25, /**< preferred accommodation at no more than the usual cost was refused (CHG-16) */
    S117_FLAW_UNCERTAIN_DATE = 26,  /**< a date that is not known to the day: counted from its earliest day */
    S117_FLAW_CATALOGUE = 27,       /**< a service code the catalogue lacks */
    S117_FLAW_LUMPED = 28,          /**< a charge for several lines, of which some are aftercare and some not */
    S117_FLAW_OVERPAID = 29,        /**< more was paid for a charge than it was */
    S117_FLAW_REFUND_TOO_MUCH = 30, /**< more was refunded than was owed */
    S117_FLAW_MEANS = 31,           /**< means or damages are on record: they make no difference (CHG-5) */
    S117_FLAW_OP_24 = 32,           /**< free because it cannot be separated (CHG-12): contested */
    S117_FLAW_SUCCESSOR = 33        /**< the body that charged was divided: which successor owes is not settled */
};
/** @brief What an item of redress is. */
typedef int32_t s117_redress_kind;
/** @brief Redress (code list @ref S117_LIST_REDRESS). */
enum {
    S117_REDRESS_CHARGE = 1,  /**< a charge made to the person or another for aftercare */
    S117_REDRESS_TOP_UP = 2,  /**< an unlawful top-up or shortfall */
    S117_REDRESS_BODIES = 3,  /**< a sum one body paid for another: computed, no statutory right stated (DISP-10, OP-9) */
    S117_REDRESS_REFUND = 4   /**< a refund that names no charge: taken off the total of its payer */
};
/** @brief How interest is reckoned, at the rates the host supplies. */
typedef int32_t s117_interest;
/** @brief Interest (code list @ref S117_LIST_INTEREST). */
enum {
    S117_INTEREST_NONE = 0,    /**< not asked for */
    S117_INTEREST_SIMPLE = 1,  /**< simple, by the day, a year of 365 days */
    S117_INTEREST_COMPOUND = 2 /**< added to the sum on each anniversary of the first payment */
};
/** @brief What a policy does with cases older than itself. */
enum {
    S117_OLD_CASES_STAY = 1,       /**< they keep the shares they had */
    S117_OLD_CASES_AT_ONCE = 2,    /**< it applies to them from its first day */
    S117_OLD_CASES_NEXT_REVIEW = 3 /**< it applies to them from their next review */
};
/** @brief How a policy fixes shares. */
enum {
    S117_METHOD_FIXED = 1,   /**< by the shares it states */
    S117_METHOD_WEIGHTED = 2 /**< by the weights of the needs that a line meets */
};

#ifdef __cplusplus
}
#endif
#endif
