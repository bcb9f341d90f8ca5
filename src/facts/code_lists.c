/* Names are permanent: case files hold them. Words follow "under", "by" or "a" in explanations, or stand alone. Where a
 * list has its value 0, that value is something an answer says; elsewhere 0 only means not recorded. */
#include "code_lists.h"

#include <s117/determination.h>

static const s117i_code_row kinds[] = {
    {S117_KIND_BIRTH, "birth", "birth"},
    {S117_KIND_DEATH, "death", "death"},
    {S117_KIND_RESIDENCE, "residence", "residence"},
    {S117_KIND_HOSPITAL_STAY, "hospital_stay", "hospital stay"},
    {S117_KIND_CUSTODY, "custody", "custody"},
    {S117_KIND_ORDER, "order", "order"},
    {S117_KIND_LEAVE, "leave", "leave"},
    {S117_KIND_CTO, "cto", "community treatment order"},
    {S117_KIND_CTO_RECALL, "cto_recall", "recall from a community treatment order"},
    {S117_KIND_CONDITIONAL_DISCHARGE, "conditional_discharge", "conditional discharge"},
    {S117_KIND_ABSENCE, "absence", "absence without leave"},
    {S117_KIND_TRANSFER, "transfer", "transfer to another hospital"},
    {S117_KIND_TRIBUNAL, "tribunal", "tribunal direction"},
    {S117_KIND_SUPERVISED_DISCHARGE, "supervised_discharge", "after-care under supervision"},
    {S117_KIND_DESTINATION, "destination", "destination on discharge"},
    {S117_KIND_ENDING, "ending", "decision to end aftercare"},
    {S117_KIND_NOTICE, "notice", "joint notice"},
    {S117_KIND_NO_SERVICES, "no_services", "time without services"},
    {S117_KIND_DISPUTE, "dispute", "dispute"},
    {S117_KIND_REGISTRATION, "registration", "GP registration"},
    {S117_KIND_USUAL_RESIDENCE, "usual_residence", "usual residence"},
    {S117_KIND_FORCES, "forces", "time in or with the armed forces"},
    {S117_KIND_CHILD_PLACEMENT, "child_placement", "placement as a child"},
    {S117_KIND_NHSE_SERVICE, "nhse_service", "service that NHS England must arrange"},
    {S117_KIND_NEED, "need", "need"},
    {S117_KIND_NEED_FINDING, "need_finding", "later assessment of a need"},
    {S117_KIND_SERVICE, "service", "service"},
    {S117_KIND_PURPOSE, "purpose", "purpose of a service"},
    {S117_KIND_PRICE, "price", "price"},
    {S117_KIND_PREFERENCE, "preference", "preference for accommodation"},
    {S117_KIND_TOP_UP, "top_up", "top-up"},
    {S117_KIND_DIRECT_PAYMENT, "direct_payment", "direct payment"},
    {S117_KIND_FUNDING, "funding", "funding decision"},
    {S117_KIND_SHARE, "share", "share"},
    {S117_KIND_CHARGE, "charge", "charge"},
    {S117_KIND_PAYMENT, "payment", "payment"},
    {S117_KIND_REFUND, "refund", "refund"},
    {S117_KIND_BODY_PAYMENT, "body_payment", "payment by a body"},
    {S117_KIND_HEALTH_FUNDING, "health_funding", "NHS funding"},
    {S117_KIND_MEANS, "means", "means"},
    {S117_KIND_FINANCIAL_ASSESSMENT, "financial_assessment", "financial assessment"},
    {S117_KIND_CLIENT_GROUP, "client_group", "client group"},
    {S117_KIND_EXCLUSION, "exclusion", "requirement that excludes from direct payments"},
    {S117_KIND_REVIEW, "review", "review"},
    {S117_KIND_LIMITATION, "limitation", "event for the time limit"},
    {S117_KIND_PLANNING, "planning", "planning of aftercare"},
    {S117_KIND_MATTER, "matter", "matter of the planning"},
    {S117_KIND_PARTICIPANT, "participant", "participant in the planning"},
    {S117_KIND_PLAN, "plan", "aftercare plan"},
    {S117_KIND_FOLLOW_UP, "follow_up", "follow-up contact"},
    {S117_KIND_WARD_DISCHARGE, "ward_discharge", "discharge from the ward"},
    {S117_KIND_DELAY, "delay", "delayed discharge"},
    {S117_KIND_REVIEW_REQUEST, "review_request", "request for an early review"},
    {S117_KIND_REINSTATEMENT, "reinstatement", "reinstatement"},
    {S117_KIND_RECOMMENDATION, "recommendation", "recommendation of the tribunal"},
    {S117_KIND_DISPUTE_STEP, "dispute_step", "step in the dispute"},
    {S117_KIND_COORDINATOR, "coordinator", "care co-ordinator or key worker"},
    {S117_KIND_HANDOVER, "handover", "notification of the new area"},
    {S117_KIND_REGISTER_ENTRY, "register_entry", "register entry"},
    {S117_KIND_RECORDS_REQUEST, "records_request", "request for records"},
    {S117_KIND_OFFER, "offer", "offer of a direct payment or budget"},
};

static const s117i_code_row nations[] = {
    {S117_NATION_UNKNOWN, "unknown", "a nation not recorded"},
    {S117_NATION_ENGLAND, "england", "England"},
    {S117_NATION_WALES, "wales", "Wales"},
    {S117_NATION_SCOTLAND, "scotland", "Scotland"},
    {S117_NATION_NORTHERN_IRELAND, "northern_ireland", "Northern Ireland"},
    {S117_NATION_ISLANDS, "islands", "the Channel Islands or the Isle of Man"},
    {S117_NATION_ABROAD, "abroad", "abroad"},
};

static const s117i_code_row powers[] = {
    {S117_POWER_UNKNOWN, "unknown", "a power not known"},
    {S117_POWER_S2, "s2", "section 2"},
    {S117_POWER_S3, "s3", "section 3"},
    {S117_POWER_S4, "s4", "section 4"},
    {S117_POWER_S5_2, "s5_2", "section 5(2)"},
    {S117_POWER_S5_4, "s5_4", "section 5(4)"},
    {S117_POWER_S7, "s7", "guardianship (section 7)"},
    {S117_POWER_S35, "s35", "a remand for report (section 35)"},
    {S117_POWER_S36, "s36", "a remand for treatment (section 36)"},
    {S117_POWER_S37, "s37", "a hospital order (section 37)"},
    {S117_POWER_S37_41, "s37_41", "a hospital order with restrictions (sections 37 and 41)"},
    {S117_POWER_S37G, "s37g", "a guardianship order (section 37)"},
    {S117_POWER_S37_4, "s37_4", "a place of safety before admission (section 37(4) or 45A(5))"},
    {S117_POWER_S38, "s38", "an interim hospital order (section 38)"},
    {S117_POWER_S44, "s44", "a committal to hospital by magistrates (section 44)"},
    {S117_POWER_S45A, "s45a", "a hospital and limitation direction (section 45A)"},
    {S117_POWER_S46, "s46", "section 46 (repealed)"},
    {S117_POWER_S47, "s47", "a transfer direction for a sentenced prisoner (section 47)"},
    {S117_POWER_S47_49, "s47_49", "a transfer direction for a sentenced prisoner with restrictions (sections 47 and 49)"},
    {S117_POWER_S48, "s48", "a transfer direction for an unsentenced prisoner (section 48)"},
    {S117_POWER_S48_49, "s48_49", "a transfer direction for an unsentenced prisoner with restrictions (sections 48 and 49)"},
    {S117_POWER_N37, "n37", "a notional section 37"},
    {S117_POWER_S51, "s51", "a hospital order made in the person's absence (section 51(5))"},
    {S117_POWER_CPIA, "cpia", "a hospital order under the Criminal Procedure (Insanity) Act 1964"},
    {S117_POWER_CPIA_OLD, "cpia_old", "an admission order under the Criminal Procedure (Insanity) Acts"},
    {S117_POWER_CPIA_OTHER, "cpia_other",
     "a supervision order or absolute discharge under the Criminal Procedure (Insanity) Act 1964"},
    {S117_POWER_ADM_ASSESS, "adm_assess", "an admission for observation or assessment by a criminal court"},
    {S117_POWER_CAA68, "caa68", "a hospital order of the Court of Appeal (Criminal Appeal Act 1968)"},
    {S117_POWER_AFA06, "afa06", "a hospital order of the Court Martial (Armed Forces Act 2006)"},
    {S117_POWER_S19G, "s19g", "guardianship with transfer to hospital (section 19(2)(d))"},
    {S117_POWER_S19GO, "s19go", "a guardianship order with transfer to hospital (Schedule 1 Part I paragraph 5)"},
    {S117_POWER_S80B, "s80b", "detention on transfer from Scotland (section 80B)"},
    {S117_POWER_S82, "s82", "detention on transfer from Northern Ireland (section 82)"},
    {S117_POWER_S84, "s84", "removal from the Channel Islands or the Isle of Man after a finding of insanity (section 84)"},
    {S117_POWER_S85, "s85", "detention on transfer from the Channel Islands or the Isle of Man (section 85)"},
    {S117_POWER_S80C, "s80c", "a community treatment order on transfer from Scotland (section 80C)"},
    {S117_POWER_S85ZA, "s85za",
     "a community treatment order on transfer from the Channel Islands or the Isle of Man (section 85ZA)"},
    {S117_POWER_S80D, "s80d", "a conditional discharge on transfer from Scotland (section 80D)"},
    {S117_POWER_S82A, "s82a", "a conditional discharge on transfer from Northern Ireland (section 82A)"},
    {S117_POWER_S85A, "s85a", "a conditional discharge on transfer from the Channel Islands or the Isle of Man (section 85A)"},
    {S117_POWER_S135, "s135", "section 135"},
    {S117_POWER_S136, "s136", "section 136"},
    {S117_POWER_PRE83, "pre83", "detention under the Mental Health Act 1959"},
    {S117_POWER_MCA, "mca", "a deprivation of liberty under the Mental Capacity Act 2005"},
    {S117_POWER_INFORMAL, "informal", "informal admission (section 131)"},
    {S117_POWER_OTHER_ACT, "other_act", "another Act"},
};

/* ---- how things ended --------------------------------------------------------------------------- */

static const s117i_code_row order_ends[] = {
    {S117_END_DISCHARGED, "discharged", "discharged"},
    {S117_END_STAYED_INFORMAL, "stayed_informal", "ended, and the person stayed in hospital informally"},
    {S117_END_EXPIRED, "expired", "ran out"},
    {S117_END_TRIBUNAL, "tribunal", "discharged by the tribunal"},
    {S117_END_REPLACED, "replaced", "replaced by another order"},
    {S117_END_REMITTED_TO_PRISON, "remitted_to_prison", "remitted or returned to prison"},
    {S117_END_CASE_DISPOSED, "case_disposed", "ended by law when the case was disposed of"},
    {S117_END_REMOVED, "removed", "removed or transferred out of England and Wales"},
    {S117_END_COMMUNITY_ENDED, "community_ended", "ended with its community treatment order or conditional discharge"},
    {S117_END_DIED, "died", "ended by death"},
    {S117_END_STAYED_MCA, "stayed_mca",
     "ended, and the person stayed in hospital deprived of liberty under the Mental Capacity Act 2005"},
};

static const s117i_code_row leave_ends[] = {
    {S117_LEAVE_ENDED_RETURNED, "returned", "returned"},
    {S117_LEAVE_ENDED_RECALLED, "recalled", "recalled"},
    {S117_LEAVE_ENDED_DISCHARGED, "discharged", "discharged while on leave"},
};

static const s117i_code_row cto_ends[] = {
    {S117_CTO_REVOKED, "revoked", "revoked"},
    {S117_CTO_EXPIRED, "expired", "ran out"},
    {S117_CTO_DISCHARGED, "discharged", "discharged"},
    {S117_CTO_TRIBUNAL, "tribunal", "discharged by the tribunal"},
    {S117_CTO_CUSTODY, "custody", "ended by custody of more than six months"},
    {S117_CTO_TRANSFERRED_OUT, "transferred_out", "responsibility transferred out of England and Wales"},
};

static const s117i_code_row cd_ends[] = {
    {S117_CD_RECALLED, "recalled", "recalled"},
    {S117_CD_ABSOLUTE, "absolute", "discharged absolutely"},
    {S117_CD_RESTRICTION_ENDED, "restriction_ended", "ended with the restriction"},
};

/* ---- residence ---------------------------------------------------------------------------------- */

static const s117i_code_row choices[] = {
    {S117_CHOICE_OWN, "own", "the person's own decision"},
    {S117_CHOICE_BEST_INTERESTS, "best_interests", "a best-interests decision"},
    {S117_CHOICE_ATTORNEY, "attorney", "a decision of an attorney or deputy"},
    {S117_CHOICE_COURT, "court", "a decision of the Court of Protection"},
    {S117_CHOICE_PARENTS, "parents", "a decision of the parents or carers"},
    {S117_CHOICE_IMPOSED, "imposed", "imposed by law"},
};

static const s117i_code_row placed_under[] = {
    {S117_UNDER_NONE, "none", "the person's own arrangements"},
    {S117_UNDER_SELF_FUNDED, "self_funded", "self-funded care"},
    {S117_UNDER_NAA1948, "naa1948", "section 21 of the National Assistance Act 1948"},
    {S117_UNDER_CARE_ACT, "care_act", "Part 1 of the Care Act 2014"},
    {S117_UNDER_SSWBWA_S35, "sswbwa_s35", "section 35 of the Social Services and Well-being (Wales) Act 2014"},
    {S117_UNDER_SSWBWA_S36, "sswbwa_s36", "section 36 of the Social Services and Well-being (Wales) Act 2014"},
    {S117_UNDER_S117, "s117", "section 117"},
    {S117_UNDER_NHS, "nhs", "the NHS Acts"},
    {S117_UNDER_CHILDREN_ACT, "children_act", "the Children Act 1989"},
    {S117_UNDER_SCHOOL, "school", "a place at a school or other institution"},
    {S117_UNDER_SUPERVISION_ORDER, "supervision_order", "a supervision order"},
    {S117_UNDER_YRO, "yro", "a youth rehabilitation order"},
    {S117_UNDER_SECURE, "secure", "section 25 of the Children Act 1989 (secure accommodation)"},
    {S117_UNDER_GUARDIANSHIP, "guardianship", "a residence requirement of guardianship"},
    {S117_UNDER_CONDITION, "condition", "a condition of a conditional discharge or community treatment order"},
    {S117_UNDER_BAIL, "bail", "bail, a licence or approved premises"},
};

static const s117i_code_row accommodation[] = {
    {S117_ACC_OWN_HOME, "own_home", "the person's own home"},
    {S117_ACC_FAMILY, "family", "a home with family or friends"},
    {S117_ACC_CARE_HOME, "care_home", "a care home"},
    {S117_ACC_SHARED_LIVES, "shared_lives", "a shared lives home"},
    {S117_ACC_SUPPORTED_LIVING, "supported_living", "supported living"},
    {S117_ACC_EXTRA_CARE, "extra_care", "extra care or sheltered housing"},
    {S117_ACC_CHILDRENS_HOME, "childrens_home", "a children's home"},
    {S117_ACC_FOSTER, "foster", "a foster home"},
    {S117_ACC_SCHOOL, "school", "a boarding school or college hall"},
    {S117_ACC_HOSTEL, "hostel", "a hostel or temporary accommodation"},
    {S117_ACC_APPROVED_PREMISES, "approved_premises", "approved premises or a bail hostel"},
    {S117_ACC_NO_FIXED_ABODE, "no_fixed_abode", "no fixed abode"},
    {S117_ACC_OTHER, "other", "other accommodation"},
};

/* ---- leave, custody, tribunal ------------------------------------------------------------------- */

static const s117i_code_row leave_kinds[] = {
    {S117_LEAVE_ESCORTED, "escorted", "escorted leave"},
    {S117_LEAVE_UNESCORTED, "unescorted", "unescorted day leave"},
    {S117_LEAVE_OVERNIGHT, "overnight", "overnight leave"},
    {S117_LEAVE_RESIDENTIAL, "residential", "leave to live elsewhere"},
};

static const s117i_code_row custody_kinds[] = {
    {S117_CUSTODY_POLICE, "police", "police custody"},
    {S117_CUSTODY_REMAND, "remand", "prison on remand"},
    {S117_CUSTODY_SENTENCE, "sentence", "prison under sentence"},
    {S117_CUSTODY_IMMIGRATION, "immigration", "immigration detention"},
    {S117_CUSTODY_YOUNG_OFFENDER, "young_offender", "a young offender institution"},
    {S117_CUSTODY_SECURE_TRAINING, "secure_training", "a secure training centre"},
};

static const s117i_code_row outcomes[] = {
    {S117_OUTCOME_FUTURE_DISCHARGE, "future_discharge", "discharge on a future date"},
    {S117_OUTCOME_DEFERRED_CONDITIONAL, "deferred_conditional", "conditional discharge deferred until arrangements are made"},
};

/* ---- endings and notices ------------------------------------------------------------------------ */

static const s117i_code_row roles[] = {
    {S117_ROLE_LOCAL_AUTHORITY, "local_authority", "the local social services authority"},
    {S117_ROLE_NHS, "nhs", "the NHS body that owes the duty"},
    {S117_ROLE_PROVIDER, "provider", "a provider"},
};

static const s117i_code_row authorities[] = {
    {S117_AUTHORITY_BODY, "body", "the body itself"},
    {S117_AUTHORITY_DELEGATED, "delegated", "lawfully delegated authority"},
    {S117_AUTHORITY_NONE, "none", "no authority"},
};

static const s117i_code_row grounds[] = {
    {S117_GROUND_NO_LONGER_NEEDED, "no_longer_needed", "mental health has improved and services are no longer needed"},
    {S117_GROUND_LEFT_SPECIALIST_CARE, "left_specialist_care",
     "the person was discharged from specialist mental health services"},
    {S117_GROUND_TIME_PASSED, "time_passed", "an arbitrary period has passed"},
    {S117_GROUND_MCA, "mca", "the person is deprived of liberty under the Mental Capacity Act 2005"},
    {S117_GROUND_IN_HOSPITAL, "in_hospital", "the person returned to hospital informally or under section 2"},
    {S117_GROUND_OFF_CTO_OR_LEAVE, "off_cto_or_leave",
     "the person is no longer on a community treatment order or section 17 leave"},
    {S117_GROUND_DOING_WELL, "doing_well", "the person is settled and doing well"},
    {S117_GROUND_DECLINED, "declined", "the person declined services"},
    {S117_GROUND_MEANS, "means", "the person has damages or means"},
    {S117_GROUND_MOVED, "moved", "the person moved to another area"},
    {S117_GROUND_NO_SERVICES, "no_services", "no services were provided or nobody reviewed them"},
    {S117_GROUND_LOCAL_CRITERIA, "local_criteria", "local discharge criteria were met"},
    {S117_GROUND_CHC, "chc", "the person is eligible for NHS continuing healthcare or another stream"},
};

static const s117i_code_row scopes[] = {
    {S117_SCOPE_DUTY, "duty", "the whole duty"},
    {S117_SCOPE_SERVICE, "service", "one service"},
};

static const s117i_code_row recipients[] = {
    {S117_RECIPIENT_PERSON, "person", "the person"},
    {S117_RECIPIENT_ATTORNEY, "attorney", "an attorney or deputy"},
    {S117_RECIPIENT_PARENT, "parent", "a parent"},
    {S117_RECIPIENT_OTHER, "other", "someone else"},
};

static const s117i_code_row reasons[] = {
    {S117_REASON_DECLINED, "declined", "the person declined them"},
    {S117_REASON_NOT_GIVEN, "not_given", "none were arranged"},
};

/* ---- disputes ----------------------------------------------------------------------------------- */

static const s117i_code_row dispute_kinds[] = {
    {S117_DISPUTE_COUNCILS, "councils", "two local authorities"},
    {S117_DISPUTE_NHS, "nhs", "two NHS bodies"},
    {S117_DISPUTE_SHARES, "shares", "council and NHS body, about their shares"},
    {S117_DISPUTE_PERSON, "person", "the person and the bodies"},
};

static const s117i_code_row abouts[] = {
    {S117_ABOUT_ORDINARY_RESIDENCE, "ordinary_residence", "where the person was ordinarily resident"},
    {S117_ABOUT_RESIDENT_OR_SENT, "resident_or_sent", "where the person was resident or was sent on discharge"},
    {S117_ABOUT_ENTITLEMENT, "entitlement", "whether the duty arose"},
    {S117_ABOUT_ENDING, "ending", "whether the duty ended"},
    {S117_ABOUT_SHARES, "shares", "who bears which share"},
    {S117_ABOUT_SERVICES, "services", "services, charges, or how the person was treated"},
};

/* ---- the NHS side ------------------------------------------------------------------------------- */

static const s117i_code_row stated[] = {
    {S117_STATED_USUAL, "usual", "the address given as usual"},
    {S117_STATED_RECENT, "recent", "the most recent address given"},
    {S117_STATED_PRESENT, "present", "where the person was present, no address being given"},
};

static const s117i_code_row forces[] = {
    {S117_FORCES_SERVING, "serving", "serving in the armed forces"},
    {S117_FORCES_FAMILY, "family", "family of a serving member, registered with Defence Medical Services"},
    {S117_FORCES_OTHER, "other", "a veteran, or family not registered with Defence Medical Services"},
};

static const s117i_code_row heads[] = {
    {S117_HEAD_C, "c", "paragraph 2(c): looked after or otherwise placed as a child"},
    {S117_HEAD_G, "g", "paragraph 2(g): placed at a school before 1 April 2013"},
    {S117_HEAD_I, "i", "paragraph 2(i): placed as a child before 1 July 2022"},
};

static const s117i_code_row arranged_by[] = {
    {S117_ARRANGED_LOCAL, "local", "the local NHS body"},
    {S117_ARRANGED_NHSE, "nhs_england", "NHS England"},
    {S117_ARRANGED_DELEGATED, "delegated", "a board to which NHS England had delegated it"},
    {S117_ARRANGED_OTHER, "other", "nobody in the NHS of England or Wales"},
};

static const s117i_code_row nhse_services[] = {
    {S117_NHSE_SPECIALISED, "specialised", "a prescribed specialised service"},
    {S117_NHSE_FORCES, "forces", "a service for the armed forces"},
    {S117_NHSE_PRISON, "prison", "a service in prison or other detention"},
};

static const s117i_code_row tris[] = {
    {S117_UNKNOWN, "unknown", "not known"},
    {S117_NO, "no", "no"},
    {S117_YES, "yes", "yes"},
};

static const s117i_code_row body_kinds[] = {
    {S117_BODY_OTHER, "other", "another body"},
    {S117_BODY_LOCAL_AUTHORITY, "local_authority", "local authority"},
    {S117_BODY_ICB, "icb", "integrated care board"},
    {S117_BODY_CCG, "ccg", "clinical commissioning group"},
    {S117_BODY_PCT, "pct", "primary care trust"},
    {S117_BODY_HEALTH_AUTHORITY, "health_authority", "health authority"},
    {S117_BODY_LHB, "lhb", "local health board"},
    {S117_BODY_NHS_ENGLAND, "nhs_england", "NHS England"},
};

/* ---- answers ------------------------------------------------------------------------------------ */

static const s117i_code_row duties[] = {
    {S117_DUTY_UNCERTAIN, "uncertain", "It is not certain whether aftercare is owed"},
    {S117_DUTY_NOT_ELIGIBLE, "not_eligible", "No entitlement to aftercare, as far as recorded"},
    {S117_DUTY_ENTITLED_IN_HOSPITAL, "entitled_in_hospital", "Entitled to aftercare on leaving hospital"},
    {S117_DUTY_ACTIVE, "active", "Aftercare is owed"},
    {S117_DUTY_SUSPENDED, "suspended", "Aftercare is owed, but suspended"},
    {S117_DUTY_DORMANT, "dormant", "Aftercare is owed, but dormant"},
    {S117_DUTY_ENDED_DECISION, "ended_decision", "Aftercare was ended by decision of both bodies"},
    {S117_DUTY_ENDED_REDETENTION, "ended_redetention", "Aftercare was ended by a new detention"},
    {S117_DUTY_ENDED_DEATH, "ended_death", "The entitlement to aftercare was ended by death"},
    {S117_DUTY_INVALID_ENDING, "invalid_ending", "Aftercare is owed: the decision to end it was not valid"},
    {S117_DUTY_ENDED_ON_READING, "ended_on_reading", "Aftercare has ended, on a reading of the law that is not the default"},
};

static const s117i_code_row councils[] = {
    {S117_COUNCIL_NONE, "none", "none"},
    {S117_COUNCIL_DETERMINED, "determined", "determined"},
    {S117_COUNCIL_UNDETERMINED, "undetermined", "not determined"},
};

static const s117i_code_row nhs_states[] = {
    {S117_NHS_NONE, "none", "none"},
    {S117_NHS_DETERMINED, "determined", "determined"},
    {S117_NHS_UNDETERMINED, "undetermined", "not determined"},
};

static const s117i_code_row verdicts[] = {
    {S117_ENDING_NOT_SHOWN, "not_shown", "not shown to be valid"},
    {S117_ENDING_VALID, "valid", "valid"},
    {S117_ENDING_INVALID, "invalid", "not valid"},
    {S117_ENDING_SERVICE_ONLY, "service_only", "an end of one service, not of the duty"},
};

/* Sentences; {first} and {second} stand for the facts that the finding names. */
static const s117i_code_row findings[] = {
    {S117_FINDING_OVERLAP_ORDERS, "overlap_orders", "{first} and {second} cannot both have been in force at once."},
    {S117_FINDING_OVERLAP_RESIDENCES, "overlap_residences", "{first} and {second} say two homes at once."},
    {S117_FINDING_OVERLAP_SAME, "overlap_same", "{first} and {second} say different things of the same time."},
    {S117_FINDING_AFTER_DEATH, "after_death", "{first} lies after, or lasts beyond, the death."},
    {S117_FINDING_BEFORE_BIRTH, "before_birth", "{first} lies before the birth."},
    {S117_FINDING_OUTSIDE_ORDER, "outside_order", "{first} lies outside {second}."},
    {S117_FINDING_CTO_POWER, "cto_power", "{first} rests on a power that cannot have a community treatment order (section 17A)."},
    {S117_FINDING_CD_POWER, "cd_power", "{first} is of a patient without restrictions, who cannot be discharged conditionally."},
    {S117_FINDING_POWER_NOT_IN_FORCE, "power_not_in_force", "{first} uses a power that did not exist then."},
    {S117_FINDING_BODY_UNKNOWN, "body_unknown", "{first} names a body that the register lacks."},
    {S117_FINDING_BODY_NOT_THEN, "body_not_then", "{first} names a body that did not exist then."},
    {S117_FINDING_BODY_KIND, "body_kind", "{first} names a body of the wrong kind."},
    {S117_FINDING_UNCERTAIN_DATE, "uncertain_date", "{first} is not dated to the day, and the answer depends on the day."},
    {S117_FINDING_ENDING_WRONG_COUNCIL, "ending_wrong_council", "{first} was made by an authority that does not owe the duty."},
    {S117_FINDING_NOTICE_WITHOUT_DECISION, "notice_without_decision",
     "{first} does not have the decisions of both bodies behind it."},
    {S117_FINDING_REINSTATE, "reinstate", "{first} came soon after aftercare had ended: reinstating it is recommended."},
    {S117_FINDING_SETTLED_ASSUMED, "settled_assumed", "{first} was taken as settled, because nothing says otherwise."},
    {S117_FINDING_ORDER_WITHOUT_END, "order_without_end", "The person lives elsewhere, but {first} has no end."},
    {S117_FINDING_RECALL_TOO_LONG, "recall_too_long", "{first} lasted longer than 72 hours."},
    {S117_FINDING_ENDING_OLD_ASSESSMENT, "ending_old_assessment", "{first} rests on an assessment more than a year old."},
    {S117_FINDING_TOO_MANY_ORDERS, "too_many_orders", "{first} came while more orders were in force than can be; some were left out."},
    {S117_FINDING_REVOCATION_AS_ORDER, "revocation_as_order", "{first} begins on the day a community treatment order was revoked; it was taken as the old detention going on."},
    {S117_FINDING_CUSTODY_WITHOUT_END, "custody_without_end", "{first} has no end, but later facts show that it ended."},
    {S117_FINDING_NHS_NOT_PAYER, "nhs_not_payer", "The NHS body that owes the duty and the one that pays are not the same."},
    {S117_FINDING_NHS_OTHER_AREA, "nhs_other_area", "The NHS body is not that of the area the council's duty rests on. That is normal after a second detention."},
    {S117_FINDING_LEGACY_DATE, "legacy_date", "The NHS body was fixed on 1 July 2022 for a person detained or in aftercare before."},
    {S117_FINDING_NHSE_ARRANGED, "nhse_arranged", "NHS England arranged the detention or must arrange a service: check what it still does."},
    {S117_FINDING_USUALLY_ELSEWHERE, "usually_elsewhere", "The person usually resides outside England, so the English rules that move the NHS duty do not apply."},
    {S117_FINDING_SPLIT_BODY, "split_body", "The NHS body was divided: the person's practice or place decides who took over."},
    {S117_FINDING_TEMPORARY_REGISTRATION, "temporary_registration", "{first} was a temporary one on the day that decides."},
    {S117_FINDING_GUIDANCE_UNCONFIRMED, "guidance_unconfirmed", "The version of Who Pays? for this day could not be confirmed."},
    {S117_FINDING_HOSPITAL_IN_WALES, "hospital_in_wales", "The hospital was in Wales, so regulations 5 and 6 of the 2022 Regulations do not apply."},
    {S117_FINDING_DELEGATED, "delegated", "{first} was arranged under delegation from NHS England."},
    {S117_FINDING_UNREAD_REGULATIONS, "unread_regulations", "That a person registered in England but usually resident elsewhere in the United Kingdom has no responsible board rests on regulations whose text was not read."},
    {S117_FINDING_ENDING_WRONG_NHS, "ending_wrong_nhs", "{first} was made by an NHS body that does not owe the duty."},
};

static const s117i_code_row missing[] = {
    {S117_MISSING_POWER, "power", "the power of the detention"},
    {S117_MISSING_CORRESPONDING, "corresponding", "the corresponding power in England and Wales"},
    {S117_MISSING_LEFT_HOSPITAL, "left_hospital", "when the person left hospital"},
    {S117_MISSING_LEAVE_BASE, "leave_base", "whether the person was still based in hospital during the leave"},
    {S117_MISSING_LEAVE_KIND, "leave_kind", "the kind of leave"},
    {S117_MISSING_EXPIRY, "expiry", "when the authority in force was due to run out"},
    {S117_MISSING_RETURN, "return", "whether the person was taken back within 28 days of release from custody"},
    {S117_MISSING_RESIDENCE, "residence", "where the person lived immediately before being detained"},
    {S117_MISSING_AREA, "area", "the local authority for the residence"},
    {S117_MISSING_DESTINATION, "destination", "where the hospital sent the person on discharge"},
    {S117_MISSING_SETTLED, "settled", "whether the residence was settled"},
    {S117_MISSING_CHOICE, "choice", "whose decision the residence was"},
    {S117_MISSING_MAIN_HOME, "main_home", "which of the two homes was the main one"},
    {S117_MISSING_HOSPITAL_AREA, "hospital_area", "the area the hospital lies in"},
    {S117_MISSING_ONLY_IN_SPECIFIED, "only_in_specified", "whether needs could be met only in that type of accommodation"},
    {S117_MISSING_PLACED_BY, "placed_by", "which authority arranged the placement"},
    {S117_MISSING_LOCALITY, "locality", "which part of the divided authority the residence was in"},
    {S117_MISSING_QUESTION, "question", "whether the statutory question was answered"},
    {S117_MISSING_AUTHORITY, "authority", "with what authority the ending was decided"},
    {S117_MISSING_ASSESSED, "assessed", "on what assessment the ending rests"},
    {S117_MISSING_ROLE, "role", "what sort of body decided"},
    {S117_MISSING_NOTICE, "notice", "details of the joint notice"},
    {S117_MISSING_BIRTH, "birth", "the date of birth"},
    {S117_MISSING_END, "end", "when it ended"},
    {S117_MISSING_NHS_AREA, "nhs_area", "the NHS body for the area"},
    {S117_MISSING_REGISTRATION, "registration", "with which GP practice, of which NHS body, the person was registered"},
    {S117_MISSING_USUAL_RESIDENCE, "usual_residence", "where the person usually resided"},
    {S117_MISSING_ARRANGED_BY, "arranged_by", "whether NHS England or the local NHS body arranged the detention"},
    {S117_MISSING_APPLICATION, "application", "the day on which the application for detention was made"},
    {S117_MISSING_PRACTICE, "practice", "which GP practice or place, because the NHS body was divided"},
    {S117_MISSING_PLACING_BODY, "placing_body", "which NHS body placed the child"},
};

static const s117i_code_row settles[] = {
    {S117_SETTLES_DUTY, "duty", "whether aftercare is owed"},
    {S117_SETTLES_COUNCIL, "council", "which local authority owes it"},
    {S117_SETTLES_ENDING, "ending", "whether the ending was valid"},
    {S117_SETTLES_NHS, "nhs", "which NHS body owes it"},
    {S117_SETTLES_PAYER, "payer", "which NHS body pays"},
};

static const s117i_code_row deciders[] = {
    {S117_DECIDER_NONE, "none", "nobody: there is no dispute in sight"},
    {S117_DECIDER_SECRETARY_OF_STATE, "secretary_of_state", "the Secretary of State or an appointed person (s117(4)(a))"},
    {S117_DECIDER_WELSH_MINISTERS, "welsh_ministers", "the Welsh Ministers or an appointed person (s117(4)(b))"},
    {S117_DECIDER_ARRANGEMENTS, "arrangements",
     "the Secretary of State or the Welsh Ministers under published arrangements (s117(5))"},
    {S117_DECIDER_AGREEMENT_OR_COURT, "agreement_or_court", "agreement between the authorities, or the courts"},
    {S117_DECIDER_NHS_PROCESS, "nhs_process", "the NHS's own process"},
};

#define LIST(rows) {rows, (int32_t)(sizeof(rows) / sizeof((rows)[0]))}
static const s117i_code_list lists[] = {
    [S117_LIST_KIND] = LIST(kinds),
    [S117_LIST_NATION] = LIST(nations),
    [S117_LIST_POWER] = LIST(powers),
    [S117_LIST_ORDER_END] = LIST(order_ends),
    [S117_LIST_LEAVE_END] = LIST(leave_ends),
    [S117_LIST_CTO_END] = LIST(cto_ends),
    [S117_LIST_CD_END] = LIST(cd_ends),
    [S117_LIST_CHOICE] = LIST(choices),
    [S117_LIST_PLACED_UNDER] = LIST(placed_under),
    [S117_LIST_ACCOMMODATION] = LIST(accommodation),
    [S117_LIST_LEAVE_KIND] = LIST(leave_kinds),
    [S117_LIST_CUSTODY_KIND] = LIST(custody_kinds),
    [S117_LIST_OUTCOME] = LIST(outcomes),
    [S117_LIST_ROLE] = LIST(roles),
    [S117_LIST_AUTHORITY] = LIST(authorities),
    [S117_LIST_GROUND] = LIST(grounds),
    [S117_LIST_SCOPE] = LIST(scopes),
    [S117_LIST_RECIPIENT] = LIST(recipients),
    [S117_LIST_REASON] = LIST(reasons),
    [S117_LIST_DISPUTE_KIND] = LIST(dispute_kinds),
    [S117_LIST_ABOUT] = LIST(abouts),
    [S117_LIST_TRI] = LIST(tris),
    [S117_LIST_BODY_KIND] = LIST(body_kinds),
    [S117_LIST_DUTY] = LIST(duties),
    [S117_LIST_COUNCIL] = LIST(councils),
    [S117_LIST_VERDICT] = LIST(verdicts),
    [S117_LIST_FINDING] = LIST(findings),
    [S117_LIST_MISSING] = LIST(missing),
    [S117_LIST_SETTLES] = LIST(settles),
    [S117_LIST_DECIDER] = LIST(deciders),
    [S117_LIST_STATED] = LIST(stated),
    [S117_LIST_FORCES_STATUS] = LIST(forces),
    [S117_LIST_HEAD] = LIST(heads),
    [S117_LIST_ARRANGED_BY] = LIST(arranged_by),
    [S117_LIST_NHSE_SERVICE] = LIST(nhse_services),
    [S117_LIST_NHS] = LIST(nhs_states),
};

s117i_code_list s117i_code_list_of(s117_list list)
{
    const s117i_code_list none = {0};

    if (list >= S117_LIST_PLANNED_FOR)
        return s117i_planning_list_of(list);
    if (list >= S117_LIST_TOPIC)
        return s117i_aftercare_list_of(list);
    return list > 0 && list < (int32_t)(sizeof lists / sizeof lists[0]) ? lists[list] : none;
}
