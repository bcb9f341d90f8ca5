/**
 * @file planning_codes.h
 * @brief The values that facts about planning, follow-up, reviews, endings and disputes take, and the values their answers take.
 *
 * Values are permanent and never reused; 0 means "not recorded" unless a list says otherwise.
 */
#ifndef S117_PLANNING_CODES_H
#define S117_PLANNING_CODES_H

#include "base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- facts -------------------------------------------------------------------------------------- */

/** @brief What aftercare was planned for (PLAN-19). */
enum {
    S117_PLANNED_FOR_DISCHARGE = 1, /**< leaving hospital */
    S117_PLANNED_FOR_CTO = 2,       /**< a community treatment order */
    S117_PLANNED_FOR_LEAVE = 3,     /**< leave of more than a very short time */
    S117_PLANNED_FOR_RELEASE = 4    /**< release from prison */
};
/** @brief The framework aftercare is planned in. CPA and what followed it have the same fields. */
enum {
    S117_FRAME_CPA = 1,       /**< Care Programme Approach, Code of Practice ch. 34: the sixteen matters */
    S117_FRAME_SUCCESSOR = 2, /**< what followed it (named key worker, co-produced plan): the same sixteen matters */
    S117_FRAME_WALES = 3,     /**< care and treatment plan, Mental Health (Wales) Measure 2010 s18: eight areas */
    S117_FRAME_HOST = 4       /**< one that the host defines in the engine: see planning.h */
};
/** @brief Whether a matter was considered. */
enum {
    S117_CONSIDERED_NO = 1,            /**< not considered */
    S117_CONSIDERED_YES = 2,           /**< considered */
    S117_CONSIDERED_NOT_APPLICABLE = 3 /**< considered, and does not apply */
};
/** @brief The eight areas of a Welsh care and treatment plan: Measure 2010 s18(1). */
enum {
    S117_OUTCOME_AREA_FINANCE = 1,       /**< finance and money */
    S117_OUTCOME_AREA_ACCOMMODATION = 2, /**< accommodation */
    S117_OUTCOME_AREA_PERSONAL_CARE = 3, /**< personal care and physical well-being */
    S117_OUTCOME_AREA_EDUCATION = 4,     /**< education and training */
    S117_OUTCOME_AREA_WORK = 5,          /**< work and occupation */
    S117_OUTCOME_AREA_PARENTING = 6,     /**< parenting or caring relationships */
    S117_OUTCOME_AREA_SOCIAL = 7,        /**< social, cultural or spiritual */
    S117_OUTCOME_AREA_TREATMENT = 8      /**< medical and other treatment, psychological interventions included */
};
/** @brief Who may take part in planning: Code of Practice ch. 33 and 34. */
enum {
    S117_PARTICIPANT_PERSON = 1,          /**< the person */
    S117_PARTICIPANT_CLINICIAN = 2,       /**< responsible clinician */
    S117_PARTICIPANT_WARD = 3,            /**< nurses and other hospital professionals */
    S117_PARTICIPANT_COMMUNITY_TEAM = 4,  /**< psychologist, community nurse, community team */
    S117_PARTICIPANT_GP = 5,              /**< GP and primary care */
    S117_PARTICIPANT_CARER = 6,           /**< carer */
    S117_PARTICIPANT_NEAREST_RELATIVE = 7,/**< nearest relative, nominated person or other family */
    S117_PARTICIPANT_VOLUNTARY = 8,       /**< voluntary organisation */
    S117_PARTICIPANT_PROBATION = 9,       /**< probation, MAPPA (restricted patients) */
    S117_PARTICIPANT_HOUSING = 10,        /**< housing */
    S117_PARTICIPANT_EMPLOYMENT = 11,     /**< employment expert */
    S117_PARTICIPANT_IMHA = 12,           /**< independent mental health advocate */
    S117_PARTICIPANT_IMCA = 13,           /**< independent mental capacity advocate */
    S117_PARTICIPANT_ATTORNEY = 14,       /**< attorney or deputy */
    S117_PARTICIPANT_REPRESENTATIVE = 15, /**< another representative the person named */
    S117_PARTICIPANT_COUNCIL = 16,        /**< a representative of the council able to commit resources */
    S117_PARTICIPANT_NHS = 17,            /**< a representative of the NHS body able to commit resources */
    S117_PARTICIPANT_COORDINATOR = 18,    /**< care co-ordinator or key worker */
    S117_PARTICIPANT_INTERPRETER = 19,    /**< interpreter */
    S117_PARTICIPANT_MOJ = 20             /**< Ministry of Justice (restricted patients) */
};
/** @brief What part somebody took. */
enum {
    S117_TOOK_PART = 1,        /**< invited, and took part */
    S117_TOOK_NO_PART = 2,     /**< invited, and did not come */
    S117_TOOK_DECLINED = 3,    /**< invited, and declined */
    S117_TOOK_NOT_WANTED = 4,  /**< the person did not want them */
    S117_TOOK_NOT_INVITED = 5, /**< not invited */
    S117_TOOK_NONE_THERE = 6   /**< there is nobody in this part */
};
/** @brief Whether accommodation is part of aftercare, as the plan decides. */
enum {
    S117_HOUSED_UNDER_S117 = 1, /**< yes */
    S117_HOUSED_OTHERWISE = 2,  /**< no: the person needs ordinary housing only */
    S117_HOUSED_NO_NEED = 3     /**< the person has a home, and needs none */
};
/** @brief How a follow-up contact was made. */
enum {
    S117_CONTACT_IN_PERSON = 1,   /**< face to face */
    S117_CONTACT_VIDEO = 2,       /**< video */
    S117_CONTACT_TELEPHONE = 3,   /**< telephone */
    S117_CONTACT_READMITTED = 4,  /**< readmission counts as contact */
    S117_CONTACT_WRITTEN = 5,     /**< letter, e-mail or text: not an accepted mechanism */
    S117_CONTACT_ATTEMPTED = 6    /**< tried, and not reached */
};
/** @brief Kind of ward the person left. */
enum {
    S117_WARD_ACUTE = 1,          /**< adult or older adult acute */
    S117_WARD_PICU = 2,           /**< psychiatric intensive care */
    S117_WARD_REHABILITATION = 3, /**< rehabilitation */
    S117_WARD_CHILD = 4,          /**< child and adolescent */
    S117_WARD_SECURE = 5,         /**< secure */
    S117_WARD_OTHER = 6           /**< another */
};
/** @brief Reasons why somebody clinically ready is still in hospital: MHSDS version 6. The values are the national codes. */
enum {
    S117_DELAY_COORDINATOR = 1,         /**< 01 allocation of a care co-ordinator */
    S117_DELAY_PSYCHIATRIST = 2,        /**< 02 community psychiatrist */
    S117_DELAY_SOCIAL_WORKER = 3,       /**< 03 social worker */
    S117_DELAY_FUNDING = 4,             /**< 04 public funding or decision of a funding panel */
    S117_DELAY_COMMUNITY_SERVICE = 5,   /**< 05 further community or mental health NHS service */
    S117_DELAY_PRISON = 6,              /**< 06 place in prison or immigration removal centre */
    S117_DELAY_CARE_HOME = 7,           /**< 07 care home without nursing */
    S117_DELAY_NURSING_HOME = 8,        /**< 08 care home with nursing */
    S117_DELAY_CARE_PACKAGE = 9,        /**< 09 start of a care package at home */
    S117_DELAY_EQUIPMENT = 10,          /**< 10 equipment or adaptations */
    S117_DELAY_CHOICE = 11,             /**< 11 choice of patient or family */
    S117_DELAY_COMMISSIONER = 12,       /**< 12 dispute about the responsible commissioner */
    S117_DELAY_PATHWAY = 13,            /**< 13 dispute about the pathway between teams or panels */
    S117_DELAY_PRIVATE_RENT = 14,       /**< 14 private rented home */
    S117_DELAY_SOCIAL_RENT = 15,        /**< 15 social rented home */
    S117_DELAY_OWN_HOME = 16,           /**< 16 own home */
    S117_DELAY_HOUSING = 17,            /**< 17 housing of somebody not eligible for funded care */
    S117_DELAY_SUPPORTED = 18,          /**< 18 supported accommodation */
    S117_DELAY_TEMPORARY = 19,          /**< 19 temporary accommodation */
    S117_DELAY_CHILDRENS_HOME = 20,     /**< 20 children's home */
    S117_DELAY_SECURE_CHILDREN = 21,    /**< 21 secure children's home */
    S117_DELAY_YOUNG_OFFENDER = 22,     /**< 22 young offender institution */
    S117_DELAY_FOSTER = 23,             /**< 23 foster placement */
    S117_DELAY_MOJ = 24,                /**< 24 agreement of the Ministry of Justice */
    S117_DELAY_LEGAL = 25,              /**< 25 legal proceedings under mental health law */
    S117_DELAY_COURT_PROTECTION = 26,   /**< 26 Court of Protection */
    S117_DELAY_DOLS = 27,               /**< 27 deprivation of liberty safeguards */
    S117_DELAY_JUDGMENT = 28,           /**< 28 judgment of a court */
    S117_DELAY_RESIDENTIAL_SCHOOL = 29, /**< 29 residential school or college */
    S117_DELAY_EDUCATION = 30,          /**< 30 support in education */
    S117_DELAY_PUBLIC_SAFETY = 31,      /**< 31 public safety */
    S117_DELAY_BESPOKE = 32,            /**< 32 no bespoke housing or care to be had */
    S117_DELAY_NO_SUPPORT = 33,         /**< 33 no lawful support, social care apart */
    S117_DELAY_NO_SOCIAL_CARE = 34,     /**< 34 no social care support or funded placement */
    S117_DELAY_NHS_ASSESSMENT = 35,     /**< 35 assessment led by the NHS in the community */
    S117_DELAY_STAFF = 36,              /**< 36 shortage of staff */
    S117_DELAY_OTHER_ASSESSMENT = 37,   /**< 37 assessment by others than the NHS */
    S117_DELAY_NOT_KNOWN = 98           /**< 98 not known */
};
/** @brief On whom a delay falls: MHSDS. The values are the national codes. */
enum {
    S117_ATTRIBUTED_NHS = 4,         /**< 04 the NHS */
    S117_ATTRIBUTED_SOCIAL_CARE = 5, /**< 05 social care */
    S117_ATTRIBUTED_BOTH = 6,        /**< 06 both */
    S117_ATTRIBUTED_HOUSING = 7      /**< 07 housing (until month 1488) */
};
/** @brief Who asked for an early review. */
enum {
    S117_REQUESTER_PERSON = 1, /**< the person, or somebody on their behalf */
    S117_REQUESTER_CARER = 2,  /**< a carer */
    S117_REQUESTER_TEAM = 3,   /**< a member of the team */
    S117_REQUESTER_BODY = 4    /**< council or NHS body */
};
/** @brief Outcome of a review. */
enum {
    S117_REVIEW_CONTINUE = 1, /**< aftercare goes on as it is */
    S117_REVIEW_MODIFY = 2,   /**< needs have changed, or a service is no longer needed */
    S117_REVIEW_END = 3       /**< recommended to end: each body still has to decide */
};
/** @brief What set an ending off. */
enum {
    S117_TRIGGER_REVIEW = 1,    /**< a review or team recommended it */
    S117_TRIGGER_PANEL = 2,     /**< a panel */
    S117_TRIGGER_PERSON = 3,    /**< the person asked for it */
    S117_TRIGGER_DISCHARGE = 4, /**< discharge from specialist services */
    S117_TRIGGER_FUNDING = 5,   /**< a funding or caseload exercise */
    S117_TRIGGER_OTHER = 6      /**< something else */
};
/** @brief What a tribunal recommended: s72(3)(a). */
enum {
    S117_RECOMMENDED_LEAVE = 1,    /**< leave of absence, s72(3)(a)(i) */
    S117_RECOMMENDED_TRANSFER = 2, /**< transfer to another hospital or into guardianship, s72(3)(a)(ii) */
    S117_RECOMMENDED_AFTERCARE = 3 /**< that the aftercare bodies make plans, s72(3)(a)(iii), when MHA 2025 s45 is in force */
};
/** @brief A step in a dispute: SI 2014/2829, and for Wales WSI 2015/1494. */
enum {
    S117_STEP_SAID = 1,           /**< asserted by word of mouth: starts no clock */
    S117_STEP_ASSERTED = 2,       /**< asserted in writing to another council, reg 1(3)(a): the dispute arises */
    S117_STEP_LEAD_TOLD = 3,      /**< a lead authority that is no party was told, reg 2(4) */
    S117_STEP_CONTACT = 4,        /**< a council named its contact, reg 3(2) */
    S117_STEP_INFORMATION = 5,    /**< information disclosed to the others, reg 3 */
    S117_STEP_ASKED = 6,          /**< a request for information, reg 3 or 4(5) */
    S117_STEP_ANSWERED = 7,       /**< such a request answered */
    S117_STEP_PERSON_INFORMED = 8,/**< the person told of progress, reg 3(6) */
    S117_STEP_AGREED = 9,         /**< resolved by agreement: BODY_2 is responsible */
    S117_STEP_REFERRED = 10,      /**< referred to the Secretary of State, the Welsh Ministers or an appointed person, reg 3(7) */
    S117_STEP_STATEMENT = 11,     /**< a council signed the statement of facts, reg 4(1)(b) */
    S117_STEP_ARGUMENTS = 12,     /**< a council sent its legal arguments, with copies to the others, reg 4(3)-(4) */
    S117_STEP_DETERMINED = 13,    /**< determined: BODY_2 is responsible, from EFFECTIVE */
    S117_STEP_REVIEW_BEGUN = 14,  /**< the review of a determination began, Care Act s40(2) */
    S117_STEP_CONFIRMED = 15,     /**< the review confirmed it */
    S117_STEP_SUBSTITUTED = 16,   /**< the review put another in its place: BODY_2 is responsible, from EFFECTIVE */
    S117_STEP_REPAID = 17,        /**< what the first determination cost and was not due was repaid, reg 7 */
    S117_STEP_INTERIM = 18,       /**< who provides or pays meanwhile was agreed: BODY does */
    S117_STEP_REGIONAL = 19,      /**< NHS bodies took advice of NHS England's regional officers */
    S117_STEP_NATIONAL = 20,      /**< NHS bodies referred it to NHS England for a national decision */
    S117_STEP_ESCALATED = 21,     /**< taken further under a local dispute policy */
    S117_STEP_COMPLAINT = 22,     /**< the person complained */
    S117_STEP_RESPONSE = 23,      /**< the bodies answered the complaint */
    S117_STEP_OMBUDSMAN = 24,     /**< taken to the ombudsmen */
    S117_STEP_CLOSED = 25         /**< withdrawn, or given up */
};
/** @brief What a referral contains: SI 2014/2829 reg 4(1), (2)(a) to (j). Flags. */
enum {
    S117_BUNDLE_NATURE = 1,           /**< (a) nature of the dispute */
    S117_BUNDLE_CHRONOLOGY = 2,       /**< (b) chronology, with the date the dispute arose */
    S117_BUNDLE_NEEDS = 4,            /**< (c) needs from the start of the period */
    S117_BUNDLE_MET_BY = 8,           /**< (d) which council met them, how, and under what provision */
    S117_BUNDLE_RESIDENCE = 16,       /**< (e) residence, and relevant former residences */
    S117_BUNDLE_CARER = 32,           /**< (f) the same of the adult cared for, if it is about a carer */
    S117_BUNDLE_CAPACITY = 64,        /**< (g) capacity to decide where to live, if it matters */
    S117_BUNDLE_OTHER_STEPS = 128,    /**< (h) other relevant steps */
    S117_BUNDLE_RESOLVING = 256,      /**< (i) steps taken to resolve the dispute */
    S117_BUNDLE_FURTHER = 512,        /**< (j) whatever else a council thinks relevant */
    S117_BUNDLE_LETTER = 1024,        /**< letter signed by the lead authority */
    S117_BUNDLE_CORRESPONDENCE = 2048 /**< copies of all correspondence between the councils about it */
};
/** @brief Who holds the case together. */
enum {
    S117_COORDINATOR_CARE = 1,      /**< care co-ordinator */
    S117_COORDINATOR_KEY_WORKER = 2 /**< key worker */
};
/** @brief For whom section 117 records were asked for (REC-5). */
enum {
    S117_RECORDS_TRIBUNAL = 1, /**< doctor or approved clinician advising for a tribunal, ss 67(2), 68(8), 76(1) */
    S117_RECORDS_RELATIVE = 2, /**< the same for a nearest relative's discharge, s24(2) */
    S117_RECORDS_IMHA = 3      /**< independent mental health advocate, s130B(3)-(4) */
};

/* ---- local policies ------------------------------------------------------------------------------ */

/** @brief Unit of a period. */
enum {
    S117_UNIT_DAYS = 1,         /**< calendar days */
    S117_UNIT_WORKING_DAYS = 2, /**< days that are not Saturday, Sunday or a holiday the host supplied */
    S117_UNIT_WEEKS = 3,        /**< weeks */
    S117_UNIT_MONTHS = 4        /**< calendar months: to the same day of the month */
};
/** @brief What becomes of a due date that is no working day. */
enum {
    S117_ROLL_NONE = 1,   /**< it stays */
    S117_ROLL_BEFORE = 2, /**< the working day before */
    S117_ROLL_AFTER = 3   /**< the working day after */
};
/** @brief A period of months from a day that the last month lacks (from 31 January, a month). */
enum {
    S117_MONTH_END_LAST = 1, /**< ends on the last day of that month */
    S117_MONTH_END_NEXT = 2  /**< ends on the first day of the next one */
};

/* ---- answers ------------------------------------------------------------------------------------ */

/** @brief Something that is due. */
typedef int32_t s117_due;
/** @brief What is due (code list @ref S117_LIST_DUE). */
enum {
    S117_DUE_ASSESSMENT = 1,          /**< assessment for aftercare, before the person leaves hospital (PLAN-19) */
    S117_DUE_MEETING = 2,             /**< planning meeting (PLAN-17) */
    S117_DUE_PLAN = 3,                /**< aftercare plan (PRAC-2) */
    S117_DUE_COORDINATOR = 4,         /**< care co-ordinator or key worker (PRAC-1, PLAN-21) */
    S117_DUE_FUNDING = 5,             /**< funding agreed, or an interim payer (PRAC-11) */
    S117_DUE_COPY = 6,                /**< copy of the plan to the person (PRAC-2) */
    S117_DUE_FOLLOW_UP = 7,           /**< contact after leaving hospital (PRAC-3 to 5) */
    S117_DUE_FIRST_REVIEW = 8,        /**< first review after leaving hospital (PRAC-7, PLAN-24) */
    S117_DUE_REVIEW = 9,              /**< review (PRAC-7, PLAN-24) */
    S117_DUE_REQUEST = 10,            /**< decision on a request for an early review (PRAC-8) */
    S117_DUE_PAYMENT_REVIEW = 11,     /**< review of the council's direct payment (CHG-22) */
    S117_DUE_NHS_PAYMENT_REVIEW = 12, /**< review of the NHS direct payment (CHG-22) */
    S117_DUE_REFERRAL = 13,           /**< referral of a dispute (DISP-7) */
    S117_DUE_ARGUMENTS = 14,          /**< legal arguments (DISP-13) */
    S117_DUE_CONTACT = 15,            /**< contact for a dispute (DISP-6) */
    S117_DUE_TELL_PERSON = 16,        /**< telling the person how the dispute stands (DISP-6) */
    S117_DUE_TELL_LEAD = 17,          /**< telling a lead authority that is no party (DISP-14) */
    S117_DUE_DETERMINATION_REVIEW = 18, /**< last day on which the review of a determination may begin (DISP-9) */
    S117_DUE_REPAYMENT = 19,          /**< repayment after a substituted determination (DISP-15) */
    S117_DUE_SECOND_DECISION = 20,    /**< decision of the other body on ending (END-2) */
    S117_DUE_NOTICE = 21,             /**< joint written notice (END-8) */
    S117_DUE_REINSTATEMENT = 22,      /**< putting services back after an invalid ending (END-9) */
    S117_DUE_REFUND = 23,             /**< refund of what was wrongly charged (CHG-13) */
    S117_DUE_REGISTER = 24,           /**< entry in the register (REC-1) */
    S117_DUE_RECOMMENDATION = 25,     /**< plans that a tribunal recommended (REC-2) */
    S117_DUE_RECORDS = 26,            /**< records for a doctor or advocate (REC-5) */
    S117_DUE_HANDOVER = 27,           /**< telling the council of an area the person moved to (PRAC-13) */
    S117_DUE_OFFER = 28,              /**< offer of a direct payment or personal health budget (PRAC-14) */
    S117_DUE_NHS_STEP = 29,           /**< next step of a dispute between NHS bodies (PRAC-16) */
    S117_DUE_SHARES = 30,             /**< settling shares under the local dispute policy (PRAC-17) */
    S117_DUE_COMPLAINT = 31,          /**< answer to a complaint (PRAC-18) */
    S117_DUE_OTHER_LAW = 32,          /**< assessment under other law after aftercare has ended (PRAC-20) */
    S117_DUE_TRANSFER_DISCHARGE = 33  /**< discharge of somebody who is ready (PRAC-15) */
};
/** @brief How a thing that is due stands. */
typedef int32_t s117_due_state;
/** @brief States (code list @ref S117_LIST_DUE_STATE). */
enum {
    S117_DUE_AHEAD = 1,  /**< its day is today or lies ahead */
    S117_DUE_OVERDUE = 2,/**< its day has passed */
    S117_DUE_NOW = 3     /**< no day is fixed: without delay, or before something that has no date yet */
};
/** @brief Who has to act. */
typedef int32_t s117_doer;
/** @brief Doers (code list @ref S117_LIST_DOER). */
enum {
    S117_DOER_BOTH = 1,     /**< council and NHS body together */
    S117_DOER_COUNCIL = 2,  /**< the council that owes the duty */
    S117_DOER_NHS = 3,      /**< the NHS body that owes the duty */
    S117_DOER_LEAD = 4,     /**< the lead authority of a dispute */
    S117_DOER_PARTY = 5,    /**< a party to a dispute */
    S117_DOER_PROVIDER = 6, /**< the provider that discharged the person */
    S117_DOER_DECIDER = 7,  /**< the Secretary of State, the Welsh Ministers or an appointed person */
    S117_DOER_CHARGER = 8   /**< the body that charged, or took over from it */
};
/** @brief How serious a finding is. */
typedef int32_t s117_severity;
/** @brief Severities (code list @ref S117_LIST_SEVERITY), the gravest first. */
enum {
    S117_SEVERITY_UNLAWFUL = 1, /**< contrary to an Act, regulations or a judgment */
    S117_SEVERITY_FAULT = 2,    /**< what ombudsmen have found to be fault */
    S117_SEVERITY_GUIDANCE = 3, /**< a departure from guidance */
    S117_SEVERITY_RECORD = 4    /**< quality of the record */
};

/** @brief What an audit found. */
typedef int32_t s117_audit_code;
/** @brief Findings of an audit (code list @ref S117_LIST_AUDIT). Severity, rule, sentence and remedy of each: audit.h. */
enum {
    S117_AUDIT_DUTY_NOT_SETTLED = 1, /**< duty not settled (REC-1) */
    S117_AUDIT_COUNCIL_NOT_SETTLED = 2, /**< council not settled (REC-3) */
    S117_AUDIT_NHS_NOT_SETTLED = 3, /**< nhs not settled (REC-3) */
    S117_AUDIT_NOT_ON_REGISTER = 4, /**< not on register (REC-1) */
    S117_AUDIT_OFF_REGISTER = 5, /**< off register (REC-1) */
    S117_AUDIT_STILL_ON_REGISTER = 6, /**< still on register (REC-1) */
    S117_AUDIT_REGISTER_COUNCIL = 7, /**< register council (REC-3) */
    S117_AUDIT_REGISTER_NHS = 8, /**< register nhs (REC-3) */
    S117_AUDIT_REGISTER_INCOMPLETE = 9, /**< register incomplete (REC-3) */
    S117_AUDIT_CONTRADICTION = 10, /**< contradiction (REC-1) */
    S117_AUDIT_RECORDS_REFUSED = 11, /**< records refused (REC-5) */
    S117_AUDIT_RECORDS_NOT_PRODUCED = 12, /**< records not produced (REC-5) */
    S117_AUDIT_NO_ASSESSMENT = 20, /**< no assessment (PLAN-19) */
    S117_AUDIT_LATE_ASSESSMENT = 21, /**< late assessment (PLAN-19) */
    S117_AUDIT_NOT_SEPARATE = 22, /**< not separate (PLAN-18) */
    S117_AUDIT_NO_MEETING = 23, /**< no meeting (PLAN-17) */
    S117_AUDIT_NOT_INVOLVED = 24, /**< not involved (PLAN-17) */
    S117_AUDIT_PERSON_NOT_INVOLVED = 25, /**< person not involved (PLAN-17) */
    S117_AUDIT_NO_IMHA = 26, /**< no imha (PLAN-22) */
    S117_AUDIT_IMHA_NOT_QUALIFYING = 27, /**< imha not qualifying (PLAN-22) */
    S117_AUDIT_MATTER_NOT_CONSIDERED = 28, /**< matter not considered (PLAN-1) */
    S117_AUDIT_MATTERS_NOT_RECORDED = 29, /**< matters not recorded (PLAN-1) */
    S117_AUDIT_NO_OUTCOME_AREA = 30, /**< no outcome area (PLAN-21) */
    S117_AUDIT_OUTCOMES_NOT_AGREED = 31, /**< outcomes not agreed (PLAN-23) */
    S117_AUDIT_NO_COORDINATOR = 32, /**< no coordinator (PRAC-1) */
    S117_AUDIT_NO_COORDINATOR_WALES = 33, /**< no coordinator wales (PLAN-21) */
    S117_AUDIT_NO_PLAN = 34, /**< no plan (PRAC-2) */
    S117_AUDIT_LATE_PLAN = 35, /**< late plan (PRAC-2) */
    S117_AUDIT_NO_COPY = 36, /**< no copy (PRAC-2) */
    S117_AUDIT_NOT_TAGGED = 37, /**< not tagged (PLAN-18) */
    S117_AUDIT_LINE_NOT_TAGGED = 38, /**< line not tagged (PLAN-18) */
    S117_AUDIT_NO_HOUSING_DECISION = 39, /**< no housing decision (PRAC-10) */
    S117_AUDIT_FUNDING_NOT_AGREED = 40, /**< funding not agreed (PRAC-11) */
    S117_AUDIT_NO_REVIEW_DATE = 41, /**< no review date (PLAN-20) */
    S117_AUDIT_NO_CRISIS_PLAN = 42, /**< no crisis plan (PLAN-20) */
    S117_AUDIT_NO_CONTINGENCY = 43, /**< no contingency (PRAC-12) */
    S117_AUDIT_CONDITIONS_NOT_IN_PLAN = 44, /**< conditions not in plan (PLAN-15) */
    S117_AUDIT_RISK_NOT_IN_PLAN = 45, /**< risk not in plan (PLAN-6) */
    S117_AUDIT_RECOMMENDATION_IGNORED = 46, /**< recommendation ignored (REC-2) */
    S117_AUDIT_NOT_OFFERED = 47, /**< not offered (PRAC-14) */
    S117_AUDIT_PLAN_NOT_RECORDED = 48, /**< plan not recorded (PLAN-20) */
    S117_AUDIT_NO_FOLLOW_UP = 60, /**< no follow up (PRAC-3) */
    S117_AUDIT_LATE_FOLLOW_UP = 61, /**< late follow up (PRAC-3) */
    S117_AUDIT_DELAYED_DISCHARGE = 62, /**< delayed discharge (PRAC-15) */
    S117_AUDIT_DELAY_NOT_ATTRIBUTED = 63, /**< delay not attributed (PRAC-15) */
    S117_AUDIT_NO_REVIEW = 70, /**< no review (PRAC-7) */
    S117_AUDIT_LATE_REVIEW = 71, /**< late review (PRAC-7) */
    S117_AUDIT_ONE_SIDED_REVIEW = 72, /**< one sided review (PRAC-9) */
    S117_AUDIT_REVIEW_WITHOUT_PERSON = 73, /**< review without person (PRAC-9) */
    S117_AUDIT_REVIEW_NOT_RECORDED = 74, /**< review not recorded (PRAC-9) */
    S117_AUDIT_REQUEST_NOT_DECIDED = 75, /**< request not decided (PRAC-8) */
    S117_AUDIT_REQUEST_REFUSED = 76, /**< request refused (PRAC-8) */
    S117_AUDIT_PAYMENT_REVIEW_LATE = 77, /**< payment review late (CHG-22) */
    S117_AUDIT_ENDED_BY_ONE = 80, /**< ended by one (END-2) */
    S117_AUDIT_ENDED_ON_CTO = 81, /**< ended on cto (END-3) */
    S117_AUDIT_ENDED_ON_WRONG_GROUNDS = 82, /**< ended on wrong grounds (END-5) */
    S117_AUDIT_ENDED_WITHOUT_NOTICE = 83, /**< ended without notice (END-8) */
    S117_AUDIT_ENDED_ON_WRONG_QUESTION = 84, /**< ended on wrong question (END-1) */
    S117_AUDIT_ENDING_NOT_SHOWN = 85, /**< ending not shown (END-1) */
    S117_AUDIT_ENDED_WITHOUT_PERSON = 86, /**< ended without person (PRAC-19) */
    S117_AUDIT_ENDED_WITHOUT_ALTERNATIVES = 87, /**< ended without alternatives (PRAC-19) */
    S117_AUDIT_ENDED_WITHOUT_LETTER = 88, /**< ended without letter (PRAC-19) */
    S117_AUDIT_OLD_ASSESSMENT = 89, /**< old assessment (END-1) */
    S117_AUDIT_NOT_REINSTATED = 90, /**< not reinstated (END-9) */
    S117_AUDIT_RELAPSE = 91, /**< relapse (END-10) */
    S117_AUDIT_SILENT_LAPSE = 92, /**< silent lapse (REC-1) */
    S117_AUDIT_OTHER_LAW_TOO_EARLY = 93, /**< other law too early (PRAC-20) */
    S117_AUDIT_LINE_OUTLIVES_DUTY = 94, /**< line outlives duty (END-11) */
    S117_AUDIT_LINE_OUTLIVES_ENDING = 95, /**< line outlives ending (END-11) */
    S117_AUDIT_NEEDS_NOT_MET = 100, /**< needs not met (DISP-4) */
    S117_AUDIT_NOT_REFERRED = 101, /**< not referred (DISP-7) */
    S117_AUDIT_LATE_REFERRAL = 102, /**< late referral (DISP-7) */
    S117_AUDIT_BUNDLE_INCOMPLETE = 103, /**< bundle incomplete (DISP-8) */
    S117_AUDIT_LATE_ARGUMENTS = 105, /**< late arguments (DISP-13) */
    S117_AUDIT_NO_CONTACT = 106, /**< no contact (DISP-6) */
    S117_AUDIT_PERSON_NOT_TOLD = 107, /**< person not told (DISP-6) */
    S117_AUDIT_LEAD_NOT_TOLD = 108, /**< lead not told (DISP-14) */
    S117_AUDIT_WRONG_LEAD = 109, /**< wrong lead (DISP-5) */
    S117_AUDIT_REVIEW_OUT_OF_TIME = 110, /**< review out of time (DISP-9) */
    S117_AUDIT_NOT_REPAID = 111, /**< not repaid (DISP-15) */
    S117_AUDIT_WRONG_ROUTE = 112, /**< wrong route (DISP-18) */
    S117_AUDIT_ASSERTION_NOT_KEPT = 113, /**< assertion not kept (REC-4) */
    S117_AUDIT_INFORMATION_LATE = 114, /**< information late (DISP-6) */
    S117_AUDIT_DETERMINATION_NOT_FOLLOWED = 115, /**< determination not followed (DISP-9) */
    S117_AUDIT_NHS_STEP_MISSING = 116, /**< nhs step missing (PRAC-16) */
    S117_AUDIT_SHARES_UNRESOLVED = 117, /**< shares unresolved (PRAC-17) */
    S117_AUDIT_COMPLAINT_UNANSWERED = 118, /**< complaint unanswered (PRAC-18) */
    S117_AUDIT_NO_HANDOVER = 119, /**< no handover (PRAC-13) */
    S117_AUDIT_OTHER_COUNCIL_PROVIDES = 120, /**< other council provides (EVT-8) */
    S117_AUDIT_OWED_BETWEEN_BODIES = 121, /**< owed between bodies (DISP-10) */
    S117_AUDIT_DETERMINED_OTHERWISE = 122, /**< determined otherwise (DISP-1) */
    S117_AUDIT_CHARGED = 130, /**< charged (CHG-13) */
    S117_AUDIT_CHARGED_RENT = 131, /**< charged rent (CHG-3) */
    S117_AUDIT_BENEFITS_USED = 132, /**< benefits used (CHG-3) */
    S117_AUDIT_MEANS_ASSESSED = 133, /**< means assessed (CHG-14) */
    S117_AUDIT_UNLAWFUL_TOP_UP = 134, /**< unlawful top up (CHG-6) */
    S117_AUDIT_SHORTFALL = 135, /**< shortfall (CHG-1) */
    S117_AUDIT_DEFECTIVE_TOP_UP = 136, /**< defective top up (CHG-17) */
    S117_AUDIT_REFUND_INCOMPLETE = 137, /**< refund incomplete (CHG-13) */
    S117_AUDIT_NO_SHARES = 138, /**< no shares (PRAC-11) */
    S117_AUDIT_NO_PRICE = 139, /**< no price (PRAC-21) */
    S117_AUDIT_POLICY_NOT_JOINT = 140, /**< policy not joint (PRAC-22) */
    S117_AUDIT_PAYMENT_BARRED = 141, /**< payment barred (CHG-19) */
    S117_AUDIT_BUDGET_REFUSED = 142, /**< budget refused (CHG-10) */
    S117_AUDIT_CHOICE_NOT_MET = 143, /**< choice not met (CHG-16) */
    S117_AUDIT_NOT_IN_PLAN = 144, /**< not in plan (PLAN-18) */
    S117_AUDIT_LABEL_WRONG = 145, /**< label wrong (PLAN-18) */
    S117_AUDIT_STREAM_WRONG = 146, /**< stream wrong (CHG-11) */
    S117_AUDIT_MONEY_RECORD = 147 /**< money record (PRAC-21) */
};

#ifdef __cplusplus
}
#endif
#endif
