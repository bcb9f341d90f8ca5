/* Names and words of the lists of planning, follow-up, reviews, endings and disputes, and of their answers. As in code_lists.c: names are
 * permanent. */
#include "code_lists.h"

static const s117i_code_row planned_for_rows[] = {
    {S117_PLANNED_FOR_DISCHARGE, "discharge", "discharge"},
    {S117_PLANNED_FOR_CTO, "cto", "a community treatment order"},
    {S117_PLANNED_FOR_LEAVE, "leave", "leave"},
    {S117_PLANNED_FOR_RELEASE, "release", "release from prison"},
};

static const s117i_code_row frame_rows[] = {
    {S117_FRAME_CPA, "cpa", "Care Programme Approach"},
    {S117_FRAME_SUCCESSOR, "successor", "its successor"},
    {S117_FRAME_WALES, "wales", "care and treatment plan (Wales)"},
    {S117_FRAME_HOST, "host", "framework of the host"},
};

static const s117i_code_row considered_rows[] = {
    {S117_CONSIDERED_NO, "no", "not considered"},
    {S117_CONSIDERED_YES, "yes", "considered"},
    {S117_CONSIDERED_NOT_APPLICABLE, "not_applicable", "not applicable"},
};

static const s117i_code_row outcome_area_rows[] = {
    {S117_OUTCOME_AREA_FINANCE, "finance", "finance and money"},
    {S117_OUTCOME_AREA_ACCOMMODATION, "accommodation", "accommodation"},
    {S117_OUTCOME_AREA_PERSONAL_CARE, "personal_care", "personal care and physical well-being"},
    {S117_OUTCOME_AREA_EDUCATION, "education", "education and training"},
    {S117_OUTCOME_AREA_WORK, "work", "work and occupation"},
    {S117_OUTCOME_AREA_PARENTING, "parenting", "parenting or caring relationships"},
    {S117_OUTCOME_AREA_SOCIAL, "social", "social, cultural or spiritual"},
    {S117_OUTCOME_AREA_TREATMENT, "treatment", "medical and other treatment, psychological interventions included"},
};

static const s117i_code_row participant_rows[] = {
    {S117_PARTICIPANT_PERSON, "person", "the person"},
    {S117_PARTICIPANT_CLINICIAN, "clinician", "responsible clinician"},
    {S117_PARTICIPANT_WARD, "ward", "nurses and other hospital professionals"},
    {S117_PARTICIPANT_COMMUNITY_TEAM, "community_team", "psychologist, community nurse, community team"},
    {S117_PARTICIPANT_GP, "gp", "GP and primary care"},
    {S117_PARTICIPANT_CARER, "carer", "carer"},
    {S117_PARTICIPANT_NEAREST_RELATIVE, "nearest_relative", "nearest relative, nominated person or other family"},
    {S117_PARTICIPANT_VOLUNTARY, "voluntary", "voluntary organisation"},
    {S117_PARTICIPANT_PROBATION, "probation", "probation, MAPPA"},
    {S117_PARTICIPANT_HOUSING, "housing", "housing"},
    {S117_PARTICIPANT_EMPLOYMENT, "employment", "employment expert"},
    {S117_PARTICIPANT_IMHA, "imha", "independent mental health advocate"},
    {S117_PARTICIPANT_IMCA, "imca", "independent mental capacity advocate"},
    {S117_PARTICIPANT_ATTORNEY, "attorney", "attorney or deputy"},
    {S117_PARTICIPANT_REPRESENTATIVE, "representative", "another representative the person named"},
    {S117_PARTICIPANT_COUNCIL, "council", "a representative of the council able to commit resources"},
    {S117_PARTICIPANT_NHS, "nhs", "a representative of the NHS body able to commit resources"},
    {S117_PARTICIPANT_COORDINATOR, "coordinator", "care co-ordinator or key worker"},
    {S117_PARTICIPANT_INTERPRETER, "interpreter", "interpreter"},
    {S117_PARTICIPANT_MOJ, "moj", "Ministry of Justice"},
};

static const s117i_code_row taking_part_rows[] = {
    {S117_TOOK_PART, "yes", "invited, and took part"},
    {S117_TOOK_NO_PART, "absent", "invited, and did not come"},
    {S117_TOOK_DECLINED, "declined", "invited, and declined"},
    {S117_TOOK_NOT_WANTED, "not_wanted", "the person did not want them"},
    {S117_TOOK_NOT_INVITED, "not_invited", "not invited"},
    {S117_TOOK_NONE_THERE, "none_there", "there is nobody in this part"},
};

static const s117i_code_row housed_rows[] = {
    {S117_HOUSED_UNDER_S117, "under_s117", "yes"},
    {S117_HOUSED_OTHERWISE, "otherwise", "no: the person needs ordinary housing only"},
    {S117_HOUSED_NO_NEED, "no_need", "the person has a home, and needs none"},
};

static const s117i_code_row contact_rows[] = {
    {S117_CONTACT_IN_PERSON, "in_person", "face to face"},
    {S117_CONTACT_VIDEO, "video", "video"},
    {S117_CONTACT_TELEPHONE, "telephone", "telephone"},
    {S117_CONTACT_READMITTED, "readmitted", "readmission counts as contact"},
    {S117_CONTACT_WRITTEN, "written", "letter, e-mail or text: not an accepted mechanism"},
    {S117_CONTACT_ATTEMPTED, "attempted", "tried, and not reached"},
};

static const s117i_code_row ward_rows[] = {
    {S117_WARD_ACUTE, "acute", "adult or older adult acute"},
    {S117_WARD_PICU, "picu", "psychiatric intensive care"},
    {S117_WARD_REHABILITATION, "rehabilitation", "rehabilitation"},
    {S117_WARD_CHILD, "child", "child and adolescent"},
    {S117_WARD_SECURE, "secure", "secure"},
    {S117_WARD_OTHER, "other", "another"},
};

static const s117i_code_row delay_reason_rows[] = {
    {S117_DELAY_COORDINATOR, "coordinator", "allocation of a care co-ordinator"},
    {S117_DELAY_PSYCHIATRIST, "psychiatrist", "community psychiatrist"},
    {S117_DELAY_SOCIAL_WORKER, "social_worker", "social worker"},
    {S117_DELAY_FUNDING, "funding", "public funding or decision of a funding panel"},
    {S117_DELAY_COMMUNITY_SERVICE, "community_service", "further community or mental health NHS service"},
    {S117_DELAY_PRISON, "prison", "place in prison or immigration removal centre"},
    {S117_DELAY_CARE_HOME, "care_home", "care home without nursing"},
    {S117_DELAY_NURSING_HOME, "nursing_home", "care home with nursing"},
    {S117_DELAY_CARE_PACKAGE, "care_package", "start of a care package at home"},
    {S117_DELAY_EQUIPMENT, "equipment", "equipment or adaptations"},
    {S117_DELAY_CHOICE, "choice", "choice of patient or family"},
    {S117_DELAY_COMMISSIONER, "commissioner", "dispute about the responsible commissioner"},
    {S117_DELAY_PATHWAY, "pathway", "dispute about the pathway between teams or panels"},
    {S117_DELAY_PRIVATE_RENT, "private_rent", "private rented home"},
    {S117_DELAY_SOCIAL_RENT, "social_rent", "social rented home"},
    {S117_DELAY_OWN_HOME, "own_home", "own home"},
    {S117_DELAY_HOUSING, "housing", "housing of somebody not eligible for funded care"},
    {S117_DELAY_SUPPORTED, "supported", "supported accommodation"},
    {S117_DELAY_TEMPORARY, "temporary", "temporary accommodation"},
    {S117_DELAY_CHILDRENS_HOME, "childrens_home", "children's home"},
    {S117_DELAY_SECURE_CHILDREN, "secure_children", "secure children's home"},
    {S117_DELAY_YOUNG_OFFENDER, "young_offender", "young offender institution"},
    {S117_DELAY_FOSTER, "foster", "foster placement"},
    {S117_DELAY_MOJ, "moj", "agreement of the Ministry of Justice"},
    {S117_DELAY_LEGAL, "legal", "legal proceedings under mental health law"},
    {S117_DELAY_COURT_PROTECTION, "court_protection", "Court of Protection"},
    {S117_DELAY_DOLS, "dols", "deprivation of liberty safeguards"},
    {S117_DELAY_JUDGMENT, "judgment", "judgment of a court"},
    {S117_DELAY_RESIDENTIAL_SCHOOL, "residential_school", "residential school or college"},
    {S117_DELAY_EDUCATION, "education", "support in education"},
    {S117_DELAY_PUBLIC_SAFETY, "public_safety", "public safety"},
    {S117_DELAY_BESPOKE, "bespoke", "no bespoke housing or care to be had"},
    {S117_DELAY_NO_SUPPORT, "no_support", "no lawful support, social care apart"},
    {S117_DELAY_NO_SOCIAL_CARE, "no_social_care", "no social care support or funded placement"},
    {S117_DELAY_NHS_ASSESSMENT, "nhs_assessment", "assessment led by the NHS in the community"},
    {S117_DELAY_STAFF, "staff", "shortage of staff"},
    {S117_DELAY_OTHER_ASSESSMENT, "other_assessment", "assessment by others than the NHS"},
    {S117_DELAY_NOT_KNOWN, "not_known", "not known"},
};

static const s117i_code_row attributed_rows[] = {
    {S117_ATTRIBUTED_NHS, "nhs", "the NHS"},
    {S117_ATTRIBUTED_SOCIAL_CARE, "social_care", "social care"},
    {S117_ATTRIBUTED_BOTH, "both", "both"},
    {S117_ATTRIBUTED_HOUSING, "housing", "housing (until month 1488)"},
};

static const s117i_code_row requester_rows[] = {
    {S117_REQUESTER_PERSON, "person", "the person, or somebody on their behalf"},
    {S117_REQUESTER_CARER, "carer", "a carer"},
    {S117_REQUESTER_TEAM, "team", "a member of the team"},
    {S117_REQUESTER_BODY, "body", "council or NHS body"},
};

static const s117i_code_row review_outcome_rows[] = {
    {S117_REVIEW_CONTINUE, "continue", "aftercare goes on as it is"},
    {S117_REVIEW_MODIFY, "modify", "needs have changed, or a service is no longer needed"},
    {S117_REVIEW_END, "end", "recommended to end: each body still has to decide"},
};

static const s117i_code_row trigger_rows[] = {
    {S117_TRIGGER_REVIEW, "review", "a review or team recommended it"},
    {S117_TRIGGER_PANEL, "panel", "a panel"},
    {S117_TRIGGER_PERSON, "person", "the person asked for it"},
    {S117_TRIGGER_DISCHARGE, "discharge", "discharge from specialist services"},
    {S117_TRIGGER_FUNDING, "funding", "a funding or caseload exercise"},
    {S117_TRIGGER_OTHER, "other", "something else"},
};

static const s117i_code_row recommended_rows[] = {
    {S117_RECOMMENDED_LEAVE, "leave", "leave of absence, s72(3)(a)(i)"},
    {S117_RECOMMENDED_TRANSFER, "transfer", "transfer to another hospital or into guardianship, s72(3)(a)(ii)"},
    {S117_RECOMMENDED_AFTERCARE, "aftercare", "that the aftercare bodies make plans, s72(3)(a)(iii), when MHA 2025 s45 is in force"},
};

static const s117i_code_row step_rows[] = {
    {S117_STEP_SAID, "said", "asserted by word of mouth: starts no clock"},
    {S117_STEP_ASSERTED, "asserted", "asserted in writing to another council, reg 1(3)(a): the dispute arises"},
    {S117_STEP_LEAD_TOLD, "lead_told", "a lead authority that is no party was told, reg 2(4)"},
    {S117_STEP_CONTACT, "contact", "a council named its contact, reg 3(2)"},
    {S117_STEP_INFORMATION, "information", "information disclosed to the others, reg 3"},
    {S117_STEP_ASKED, "asked", "a request for information, reg 3 or 4(5)"},
    {S117_STEP_ANSWERED, "answered", "such a request answered"},
    {S117_STEP_PERSON_INFORMED, "person_informed", "the person told of progress, reg 3(6)"},
    {S117_STEP_AGREED, "agreed", "resolved by agreement"},
    {S117_STEP_REFERRED, "referred", "referred to the Secretary of State, the Welsh Ministers or an appointed person, reg 3(7)"},
    {S117_STEP_STATEMENT, "statement", "a council signed the statement of facts, reg 4(1)(b)"},
    {S117_STEP_ARGUMENTS, "arguments", "a council sent its legal arguments, with copies to the others, reg 4(3)-(4)"},
    {S117_STEP_DETERMINED, "determined", "determined"},
    {S117_STEP_REVIEW_BEGUN, "review_begun", "the review of a determination began, Care Act s40(2)"},
    {S117_STEP_CONFIRMED, "confirmed", "the review confirmed it"},
    {S117_STEP_SUBSTITUTED, "substituted", "the review put another in its place"},
    {S117_STEP_REPAID, "repaid", "what the first determination cost and was not due was repaid, reg 7"},
    {S117_STEP_INTERIM, "interim", "who provides or pays meanwhile was agreed"},
    {S117_STEP_REGIONAL, "regional", "NHS bodies took advice of NHS England's regional officers"},
    {S117_STEP_NATIONAL, "national", "NHS bodies referred it to NHS England for a national decision"},
    {S117_STEP_ESCALATED, "escalated", "taken further under a local dispute policy"},
    {S117_STEP_COMPLAINT, "complaint", "the person complained"},
    {S117_STEP_RESPONSE, "response", "the bodies answered the complaint"},
    {S117_STEP_OMBUDSMAN, "ombudsman", "taken to the ombudsmen"},
    {S117_STEP_CLOSED, "closed", "withdrawn, or given up"},
};

static const s117i_code_row bundle_rows[] = {
    {S117_BUNDLE_NATURE, "nature", "(a) nature of the dispute"},
    {S117_BUNDLE_CHRONOLOGY, "chronology", "(b) chronology, with the date the dispute arose"},
    {S117_BUNDLE_NEEDS, "needs", "(c) needs from the start of the period"},
    {S117_BUNDLE_MET_BY, "met_by", "(d) which council met them, how, and under what provision"},
    {S117_BUNDLE_RESIDENCE, "residence", "(e) residence, and relevant former residences"},
    {S117_BUNDLE_CARER, "carer", "(f) the same of the adult cared for, if it is about a carer"},
    {S117_BUNDLE_CAPACITY, "capacity", "(g) capacity to decide where to live, if it matters"},
    {S117_BUNDLE_OTHER_STEPS, "other_steps", "(h) other relevant steps"},
    {S117_BUNDLE_RESOLVING, "resolving", "(i) steps taken to resolve the dispute"},
    {S117_BUNDLE_FURTHER, "further", "(j) whatever else a council thinks relevant"},
    {S117_BUNDLE_LETTER, "letter", "letter signed by the lead authority"},
    {S117_BUNDLE_CORRESPONDENCE, "correspondence", "copies of all correspondence between the councils about it"},
};

static const s117i_code_row coordinator_rows[] = {
    {S117_COORDINATOR_CARE, "care", "care co-ordinator"},
    {S117_COORDINATOR_KEY_WORKER, "key_worker", "key worker"},
};

static const s117i_code_row records_for_rows[] = {
    {S117_RECORDS_TRIBUNAL, "tribunal", "doctor or approved clinician advising for a tribunal, ss 67(2), 68(8), 76(1)"},
    {S117_RECORDS_RELATIVE, "relative", "the same for a nearest relative's discharge, s24(2)"},
    {S117_RECORDS_IMHA, "imha", "independent mental health advocate, s130B(3)-(4)"},
};

static const s117i_code_row unit_rows[] = {
    {S117_UNIT_DAYS, "days", "calendar days"},
    {S117_UNIT_WORKING_DAYS, "working_days", "days that are not Saturday, Sunday or a holiday the host supplied"},
    {S117_UNIT_WEEKS, "weeks", "weeks"},
    {S117_UNIT_MONTHS, "months", "calendar months: to the same day of the month"},
};

static const s117i_code_row roll_rows[] = {
    {S117_ROLL_NONE, "none", "it stays"},
    {S117_ROLL_BEFORE, "before", "the working day before"},
    {S117_ROLL_AFTER, "after", "the working day after"},
};

static const s117i_code_row month_end_rows[] = {
    {S117_MONTH_END_LAST, "last", "ends on the last day of that month"},
    {S117_MONTH_END_NEXT, "next", "ends on the first day of the next one"},
};

static const s117i_code_row due_rows[] = {
    {S117_DUE_ASSESSMENT, "assessment", "assessment for aftercare, before the person leaves hospital"},
    {S117_DUE_MEETING, "meeting", "planning meeting"},
    {S117_DUE_PLAN, "plan", "aftercare plan"},
    {S117_DUE_COORDINATOR, "coordinator", "care co-ordinator or key worker"},
    {S117_DUE_FUNDING, "funding", "funding agreed, or an interim payer"},
    {S117_DUE_COPY, "copy", "copy of the plan to the person"},
    {S117_DUE_FOLLOW_UP, "follow_up", "contact after leaving hospital"},
    {S117_DUE_FIRST_REVIEW, "first_review", "first review after leaving hospital"},
    {S117_DUE_REVIEW, "review", "review"},
    {S117_DUE_REQUEST, "request", "decision on a request for an early review"},
    {S117_DUE_PAYMENT_REVIEW, "payment_review", "review of the council's direct payment"},
    {S117_DUE_NHS_PAYMENT_REVIEW, "nhs_payment_review", "review of the NHS direct payment"},
    {S117_DUE_REFERRAL, "referral", "referral of a dispute"},
    {S117_DUE_ARGUMENTS, "arguments", "legal arguments"},
    {S117_DUE_CONTACT, "contact", "contact for a dispute"},
    {S117_DUE_TELL_PERSON, "tell_person", "telling the person how the dispute stands"},
    {S117_DUE_TELL_LEAD, "tell_lead", "telling a lead authority that is no party"},
    {S117_DUE_DETERMINATION_REVIEW, "determination_review", "last day on which the review of a determination may begin"},
    {S117_DUE_REPAYMENT, "repayment", "repayment after a substituted determination"},
    {S117_DUE_SECOND_DECISION, "second_decision", "decision of the other body on ending"},
    {S117_DUE_NOTICE, "notice", "joint written notice"},
    {S117_DUE_REINSTATEMENT, "reinstatement", "putting services back after an invalid ending"},
    {S117_DUE_REFUND, "refund", "refund of what was wrongly charged"},
    {S117_DUE_REGISTER, "register", "entry in the register"},
    {S117_DUE_RECOMMENDATION, "recommendation", "plans that a tribunal recommended"},
    {S117_DUE_RECORDS, "records", "records for a doctor or advocate"},
    {S117_DUE_HANDOVER, "handover", "telling the council of an area the person moved to"},
    {S117_DUE_OFFER, "offer", "offer of a direct payment or personal health budget"},
    {S117_DUE_NHS_STEP, "nhs_step", "next step of a dispute between NHS bodies"},
    {S117_DUE_SHARES, "shares", "settling shares under the local dispute policy"},
    {S117_DUE_COMPLAINT, "complaint", "answer to a complaint"},
    {S117_DUE_OTHER_LAW, "other_law", "assessment under other law after aftercare has ended"},
    {S117_DUE_TRANSFER_DISCHARGE, "transfer_discharge", "discharge of somebody who is ready"},
};

static const s117i_code_row due_state_rows[] = {
    {S117_DUE_AHEAD, "ahead", "its day is today or lies ahead"},
    {S117_DUE_OVERDUE, "overdue", "its day has passed"},
    {S117_DUE_NOW, "now", "no day is fixed: without delay, or before something that has no date yet"},
};

static const s117i_code_row doer_rows[] = {
    {S117_DOER_BOTH, "both", "council and NHS body together"},
    {S117_DOER_COUNCIL, "council", "the council that owes the duty"},
    {S117_DOER_NHS, "nhs", "the NHS body that owes the duty"},
    {S117_DOER_LEAD, "lead", "the lead authority of a dispute"},
    {S117_DOER_PARTY, "party", "a party to a dispute"},
    {S117_DOER_PROVIDER, "provider", "the provider that discharged the person"},
    {S117_DOER_DECIDER, "decider", "the Secretary of State, the Welsh Ministers or an appointed person"},
    {S117_DOER_CHARGER, "charger", "the body that charged, or took over from it"},
};

static const s117i_code_row severity_rows[] = {
    {S117_SEVERITY_UNLAWFUL, "unlawful", "contrary to an Act, regulations or a judgment"},
    {S117_SEVERITY_FAULT, "fault", "what ombudsmen have found to be fault"},
    {S117_SEVERITY_GUIDANCE, "guidance", "a departure from guidance"},
    {S117_SEVERITY_RECORD, "record", "quality of the record"},
};

static const s117i_code_row audit_rows[] = {
    {S117_AUDIT_DUTY_NOT_SETTLED, "duty_not_settled", "duty not settled"},
    {S117_AUDIT_COUNCIL_NOT_SETTLED, "council_not_settled", "council not settled"},
    {S117_AUDIT_NHS_NOT_SETTLED, "nhs_not_settled", "nhs not settled"},
    {S117_AUDIT_NOT_ON_REGISTER, "not_on_register", "not on register"},
    {S117_AUDIT_OFF_REGISTER, "off_register", "off register"},
    {S117_AUDIT_STILL_ON_REGISTER, "still_on_register", "still on register"},
    {S117_AUDIT_REGISTER_COUNCIL, "register_council", "register council"},
    {S117_AUDIT_REGISTER_NHS, "register_nhs", "register nhs"},
    {S117_AUDIT_REGISTER_INCOMPLETE, "register_incomplete", "register incomplete"},
    {S117_AUDIT_CONTRADICTION, "contradiction", "contradiction"},
    {S117_AUDIT_RECORDS_REFUSED, "records_refused", "records refused"},
    {S117_AUDIT_RECORDS_NOT_PRODUCED, "records_not_produced", "records not produced"},
    {S117_AUDIT_NO_ASSESSMENT, "no_assessment", "no assessment"},
    {S117_AUDIT_LATE_ASSESSMENT, "late_assessment", "late assessment"},
    {S117_AUDIT_NOT_SEPARATE, "not_separate", "not separate"},
    {S117_AUDIT_NO_MEETING, "no_meeting", "no meeting"},
    {S117_AUDIT_NOT_INVOLVED, "not_involved", "not involved"},
    {S117_AUDIT_PERSON_NOT_INVOLVED, "person_not_involved", "person not involved"},
    {S117_AUDIT_NO_IMHA, "no_imha", "no imha"},
    {S117_AUDIT_IMHA_NOT_QUALIFYING, "imha_not_qualifying", "imha not qualifying"},
    {S117_AUDIT_MATTER_NOT_CONSIDERED, "matter_not_considered", "matter not considered"},
    {S117_AUDIT_MATTERS_NOT_RECORDED, "matters_not_recorded", "matters not recorded"},
    {S117_AUDIT_NO_OUTCOME_AREA, "no_outcome_area", "no outcome area"},
    {S117_AUDIT_OUTCOMES_NOT_AGREED, "outcomes_not_agreed", "outcomes not agreed"},
    {S117_AUDIT_NO_COORDINATOR, "no_coordinator", "no coordinator"},
    {S117_AUDIT_NO_COORDINATOR_WALES, "no_coordinator_wales", "no coordinator wales"},
    {S117_AUDIT_NO_PLAN, "no_plan", "no plan"},
    {S117_AUDIT_LATE_PLAN, "late_plan", "late plan"},
    {S117_AUDIT_NO_COPY, "no_copy", "no copy"},
    {S117_AUDIT_NOT_TAGGED, "not_tagged", "not tagged"},
    {S117_AUDIT_LINE_NOT_TAGGED, "line_not_tagged", "line not tagged"},
    {S117_AUDIT_NO_HOUSING_DECISION, "no_housing_decision", "no housing decision"},
    {S117_AUDIT_FUNDING_NOT_AGREED, "funding_not_agreed", "funding not agreed"},
    {S117_AUDIT_NO_REVIEW_DATE, "no_review_date", "no review date"},
    {S117_AUDIT_NO_CRISIS_PLAN, "no_crisis_plan", "no crisis plan"},
    {S117_AUDIT_NO_CONTINGENCY, "no_contingency", "no contingency"},
    {S117_AUDIT_CONDITIONS_NOT_IN_PLAN, "conditions_not_in_plan", "conditions not in plan"},
    {S117_AUDIT_RISK_NOT_IN_PLAN, "risk_not_in_plan", "risk not in plan"},
    {S117_AUDIT_RECOMMENDATION_IGNORED, "recommendation_ignored", "recommendation ignored"},
    {S117_AUDIT_NOT_OFFERED, "not_offered", "not offered"},
    {S117_AUDIT_PLAN_NOT_RECORDED, "plan_not_recorded", "plan not recorded"},
    {S117_AUDIT_NO_FOLLOW_UP, "no_follow_up", "no follow up"},
    {S117_AUDIT_LATE_FOLLOW_UP, "late_follow_up", "late follow up"},
    {S117_AUDIT_DELAYED_DISCHARGE, "delayed_discharge", "delayed discharge"},
    {S117_AUDIT_DELAY_NOT_ATTRIBUTED, "delay_not_attributed", "delay not attributed"},
    {S117_AUDIT_NO_REVIEW, "no_review", "no review"},
    {S117_AUDIT_LATE_REVIEW, "late_review", "late review"},
    {S117_AUDIT_ONE_SIDED_REVIEW, "one_sided_review", "one sided review"},
    {S117_AUDIT_REVIEW_WITHOUT_PERSON, "review_without_person", "review without person"},
    {S117_AUDIT_REVIEW_NOT_RECORDED, "review_not_recorded", "review not recorded"},
    {S117_AUDIT_REQUEST_NOT_DECIDED, "request_not_decided", "request not decided"},
    {S117_AUDIT_REQUEST_REFUSED, "request_refused", "request refused"},
    {S117_AUDIT_PAYMENT_REVIEW_LATE, "payment_review_late", "payment review late"},
    {S117_AUDIT_ENDED_BY_ONE, "ended_by_one", "ended by one"},
    {S117_AUDIT_ENDED_ON_CTO, "ended_on_cto", "ended on cto"},
    {S117_AUDIT_ENDED_ON_WRONG_GROUNDS, "ended_on_wrong_grounds", "ended on wrong grounds"},
    {S117_AUDIT_ENDED_WITHOUT_NOTICE, "ended_without_notice", "ended without notice"},
    {S117_AUDIT_ENDED_ON_WRONG_QUESTION, "ended_on_wrong_question", "ended on wrong question"},
    {S117_AUDIT_ENDING_NOT_SHOWN, "ending_not_shown", "ending not shown"},
    {S117_AUDIT_ENDED_WITHOUT_PERSON, "ended_without_person", "ended without person"},
    {S117_AUDIT_ENDED_WITHOUT_ALTERNATIVES, "ended_without_alternatives", "ended without alternatives"},
    {S117_AUDIT_ENDED_WITHOUT_LETTER, "ended_without_letter", "ended without letter"},
    {S117_AUDIT_OLD_ASSESSMENT, "old_assessment", "old assessment"},
    {S117_AUDIT_NOT_REINSTATED, "not_reinstated", "not reinstated"},
    {S117_AUDIT_RELAPSE, "relapse", "relapse"},
    {S117_AUDIT_SILENT_LAPSE, "silent_lapse", "silent lapse"},
    {S117_AUDIT_OTHER_LAW_TOO_EARLY, "other_law_too_early", "other law too early"},
    {S117_AUDIT_LINE_OUTLIVES_DUTY, "line_outlives_duty", "line outlives duty"},
    {S117_AUDIT_LINE_OUTLIVES_ENDING, "line_outlives_ending", "line outlives ending"},
    {S117_AUDIT_NEEDS_NOT_MET, "needs_not_met", "needs not met"},
    {S117_AUDIT_NOT_REFERRED, "not_referred", "not referred"},
    {S117_AUDIT_LATE_REFERRAL, "late_referral", "late referral"},
    {S117_AUDIT_BUNDLE_INCOMPLETE, "bundle_incomplete", "bundle incomplete"},
    {S117_AUDIT_LATE_ARGUMENTS, "late_arguments", "late arguments"},
    {S117_AUDIT_NO_CONTACT, "no_contact", "no contact"},
    {S117_AUDIT_PERSON_NOT_TOLD, "person_not_told", "person not told"},
    {S117_AUDIT_LEAD_NOT_TOLD, "lead_not_told", "lead not told"},
    {S117_AUDIT_WRONG_LEAD, "wrong_lead", "wrong lead"},
    {S117_AUDIT_REVIEW_OUT_OF_TIME, "review_out_of_time", "review out of time"},
    {S117_AUDIT_NOT_REPAID, "not_repaid", "not repaid"},
    {S117_AUDIT_WRONG_ROUTE, "wrong_route", "wrong route"},
    {S117_AUDIT_ASSERTION_NOT_KEPT, "assertion_not_kept", "assertion not kept"},
    {S117_AUDIT_INFORMATION_LATE, "information_late", "information late"},
    {S117_AUDIT_DETERMINATION_NOT_FOLLOWED, "determination_not_followed", "determination not followed"},
    {S117_AUDIT_NHS_STEP_MISSING, "nhs_step_missing", "nhs step missing"},
    {S117_AUDIT_SHARES_UNRESOLVED, "shares_unresolved", "shares unresolved"},
    {S117_AUDIT_COMPLAINT_UNANSWERED, "complaint_unanswered", "complaint unanswered"},
    {S117_AUDIT_NO_HANDOVER, "no_handover", "no handover"},
    {S117_AUDIT_OTHER_COUNCIL_PROVIDES, "other_council_provides", "other council provides"},
    {S117_AUDIT_OWED_BETWEEN_BODIES, "owed_between_bodies", "owed between bodies"},
    {S117_AUDIT_DETERMINED_OTHERWISE, "determined_otherwise", "determined otherwise"},
    {S117_AUDIT_CHARGED, "charged", "charged"},
    {S117_AUDIT_CHARGED_RENT, "charged_rent", "charged rent"},
    {S117_AUDIT_BENEFITS_USED, "benefits_used", "benefits used"},
    {S117_AUDIT_MEANS_ASSESSED, "means_assessed", "means assessed"},
    {S117_AUDIT_UNLAWFUL_TOP_UP, "unlawful_top_up", "unlawful top up"},
    {S117_AUDIT_SHORTFALL, "shortfall", "shortfall"},
    {S117_AUDIT_DEFECTIVE_TOP_UP, "defective_top_up", "defective top up"},
    {S117_AUDIT_REFUND_INCOMPLETE, "refund_incomplete", "refund incomplete"},
    {S117_AUDIT_NO_SHARES, "no_shares", "no shares"},
    {S117_AUDIT_NO_PRICE, "no_price", "no price"},
    {S117_AUDIT_POLICY_NOT_JOINT, "policy_not_joint", "policy not joint"},
    {S117_AUDIT_PAYMENT_BARRED, "payment_barred", "payment barred"},
    {S117_AUDIT_BUDGET_REFUSED, "budget_refused", "budget refused"},
    {S117_AUDIT_CHOICE_NOT_MET, "choice_not_met", "choice not met"},
    {S117_AUDIT_NOT_IN_PLAN, "not_in_plan", "not in plan"},
    {S117_AUDIT_LABEL_WRONG, "label_wrong", "label wrong"},
    {S117_AUDIT_STREAM_WRONG, "stream_wrong", "stream wrong"},
    {S117_AUDIT_MONEY_RECORD, "money_record", "money record"},
};

static const s117i_code_row figure_rows[] = {
    {1, "people", "people"},
    {2, "council", "people owed aftercare"},
    {3, "nhs_body", "the same"},
    {4, "payer", "the same"},
    {5, "reviews", "people to be reviewed"},
    {6, "not_open", "people owed aftercare whom nobody holds as co-ordinator or key worker"},
    {7, "accommodation", "people owed aftercare"},
    {8, "client_group", "the same"},
    {9, "out_of_area", "people living outside the council's area"},
    {10, "out_of_area_days", "days they have"},
    {11, "out_of_area_cost", "what their aftercare costs a week"},
    {12, "delays", "people delayed in hospital"},
    {13, "delay_days", "days of delay"},
    {14, "follow_up_clock", "people who left hospital"},
    {15, "follow_up_mhsds", "the same"},
    {16, "joint", "people whose aftercare council and NHS body both pay for"},
    {17, "weekly_cost", "aftercare a week"},
    {18, "cost_not_known", "people whose weekly cost is not known"},
    {19, "payments", "people"},
    {20, "charged", "people charged now for what is aftercare"},
    {21, "owed_back", "owed back for charges"},
    {22, "overdue", "people for whom something is overdue"},
    {23, "findings", "findings"},
    {24, "severity", "people with a finding"},
    {25, "spend", "spent on aftercare"},
    {26, "spend_not_known", "entries of accounts without an amount"},
};

#define LIST(rows) {rows, (int32_t)(sizeof(rows) / sizeof((rows)[0]))}
static const s117i_code_list lists[] = {
    [S117_LIST_PLANNED_FOR - S117_LIST_PLANNED_FOR] = LIST(planned_for_rows),
    [S117_LIST_FRAME - S117_LIST_PLANNED_FOR] = LIST(frame_rows),
    [S117_LIST_CONSIDERED - S117_LIST_PLANNED_FOR] = LIST(considered_rows),
    [S117_LIST_OUTCOME_AREA - S117_LIST_PLANNED_FOR] = LIST(outcome_area_rows),
    [S117_LIST_PARTICIPANT - S117_LIST_PLANNED_FOR] = LIST(participant_rows),
    [S117_LIST_TAKING_PART - S117_LIST_PLANNED_FOR] = LIST(taking_part_rows),
    [S117_LIST_HOUSED - S117_LIST_PLANNED_FOR] = LIST(housed_rows),
    [S117_LIST_CONTACT - S117_LIST_PLANNED_FOR] = LIST(contact_rows),
    [S117_LIST_WARD - S117_LIST_PLANNED_FOR] = LIST(ward_rows),
    [S117_LIST_DELAY_REASON - S117_LIST_PLANNED_FOR] = LIST(delay_reason_rows),
    [S117_LIST_ATTRIBUTED - S117_LIST_PLANNED_FOR] = LIST(attributed_rows),
    [S117_LIST_REQUESTER - S117_LIST_PLANNED_FOR] = LIST(requester_rows),
    [S117_LIST_REVIEW_OUTCOME - S117_LIST_PLANNED_FOR] = LIST(review_outcome_rows),
    [S117_LIST_TRIGGER - S117_LIST_PLANNED_FOR] = LIST(trigger_rows),
    [S117_LIST_RECOMMENDED - S117_LIST_PLANNED_FOR] = LIST(recommended_rows),
    [S117_LIST_STEP - S117_LIST_PLANNED_FOR] = LIST(step_rows),
    [S117_LIST_BUNDLE - S117_LIST_PLANNED_FOR] = LIST(bundle_rows),
    [S117_LIST_COORDINATOR - S117_LIST_PLANNED_FOR] = LIST(coordinator_rows),
    [S117_LIST_RECORDS_FOR - S117_LIST_PLANNED_FOR] = LIST(records_for_rows),
    [S117_LIST_UNIT - S117_LIST_PLANNED_FOR] = LIST(unit_rows),
    [S117_LIST_ROLL - S117_LIST_PLANNED_FOR] = LIST(roll_rows),
    [S117_LIST_MONTH_END - S117_LIST_PLANNED_FOR] = LIST(month_end_rows),
    [S117_LIST_DUE - S117_LIST_PLANNED_FOR] = LIST(due_rows),
    [S117_LIST_DUE_STATE - S117_LIST_PLANNED_FOR] = LIST(due_state_rows),
    [S117_LIST_DOER - S117_LIST_PLANNED_FOR] = LIST(doer_rows),
    [S117_LIST_AUDIT - S117_LIST_PLANNED_FOR] = LIST(audit_rows),
    [S117_LIST_SEVERITY - S117_LIST_PLANNED_FOR] = LIST(severity_rows),
    [S117_LIST_FIGURE - S117_LIST_PLANNED_FOR] = LIST(figure_rows),
};

s117i_code_list s117i_planning_list_of(s117_list list)
{
    const s117i_code_list none = {0};
    int32_t at = list - S117_LIST_PLANNED_FOR;

    return at >= 0 && at < (int32_t)(sizeof lists / sizeof lists[0]) ? lists[at] : none;
}
