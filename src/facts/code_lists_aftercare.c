/* Names and words of the lists of needs, services and money. As in code_lists.c: names are permanent. The words of a flaw are a
 * sentence, with {first} and {second} for its facts. */
#include "code_lists.h"

static const s117i_code_row topic_rows[] = {
    {S117_TOPIC_HEALTHCARE, "healthcare", "continuing mental healthcare, in the community or as an out-patient"},
    {S117_TOPIC_PSYCHOLOGICAL, "psychological", "psychological needs"},
    {S117_TOPIC_PHYSICAL, "physical", "physical healthcare"},
    {S117_TOPIC_DAYTIME, "daytime", "daytime activities or employment"},
    {S117_TOPIC_ACCOMMODATION, "accommodation", "appropriate accommodation"},
    {S117_TOPIC_RISK, "risk", "identified risks and safety"},
    {S117_TOPIC_CO_EXISTING, "co_existing", "co-existing physical disability, sensory impairment, learning disability or autism"},
    {S117_TOPIC_SUBSTANCE, "substance", "drug, alcohol or substance misuse"},
    {S117_TOPIC_PARENTING, "parenting", "parenting or caring"},
    {S117_TOPIC_SOCIAL, "social", "social, cultural or spiritual needs"},
    {S117_TOPIC_COUNSELLING, "counselling", "counselling and personal support"},
    {S117_TOPIC_FINANCES, "finances", "welfare rights and managing finances"},
    {S117_TOPIC_OTHER_AREA, "other_area", "involvement of authorities in another area"},
    {S117_TOPIC_OTHER_AGENCIES, "other_agencies", "other agencies, such as probation"},
    {S117_TOPIC_CONDITIONS, "conditions", "conditions of a restricted patient"},
    {S117_TOPIC_CONTINGENCY, "contingency", "contingency and crisis"},
};

static const s117i_code_row disorder_rows[] = {
    {S117_DISORDER_SAME, "same", "the mental disorder that led to the detention"},
    {S117_DISORDER_OTHER, "other", "another mental disorder, such as a later dementia"},
    {S117_DISORDER_NONE, "none", "none"},
};

static const s117i_code_row mechanism_rows[] = {
    {S117_BY_ARRANGEMENT, "arrangement", "arranged by council or NHS body"},
    {S117_BY_DIRECT_PAYMENT, "direct_payment", "council's direct payment"},
    {S117_BY_MANAGED_BUDGET, "managed_budget", "council's managed budget"},
    {S117_BY_PHB_NOTIONAL, "phb_notional", "notional personal health budget"},
    {S117_BY_PHB_THIRD_PARTY, "phb_third_party", "personal health budget held by a third party"},
    {S117_BY_PHB_DIRECT, "phb_direct", "NHS direct payment"},
};

static const s117i_code_row component_rows[] = {
    {S117_PART_WHOLE, "whole", "accommodation and care at one price"},
    {S117_PART_RENT, "rent", "rent"},
    {S117_PART_SERVICE_CHARGE, "service_charge", "service charge"},
    {S117_PART_UTILITIES, "utilities", "utilities"},
    {S117_PART_FOOD, "food", "food and other ordinary living costs"},
    {S117_PART_CARE, "care", "care or support given there"},
};

static const s117i_code_row tenancy_rows[] = {
    {S117_TENANCY_SPECIALIST, "specialist", "specialist, supported or enhanced"},
    {S117_TENANCY_ORDINARY, "ordinary", "an ordinary tenancy or the person's own home"},
};

static const s117i_code_row funded_under_rows[] = {
    {S117_FUNDED_S117, "s117", "section 117"},
    {S117_FUNDED_CARE_ACT, "care_act", "Care Act 2014"},
    {S117_FUNDED_SSWBWA, "sswbwa", "Social Services and Well-being (Wales) Act 2014"},
    {S117_FUNDED_CHC, "chc", "NHS continuing healthcare"},
    {S117_FUNDED_FNC, "fnc", "NHS-funded nursing care"},
    {S117_FUNDED_NHS, "nhs", "another NHS service"},
    {S117_FUNDED_CHILDREN_ACT, "children_act", "Children Act 1989"},
    {S117_FUNDED_PRIVATE, "private", "bought by the person, as their own choice"},
    {S117_FUNDED_EDUCATION, "education", "education"},
};

static const s117i_code_row per_rows[] = {
    {S117_PER_ONCE, "once", "once"},
    {S117_PER_SESSION, "session", "a session"},
    {S117_PER_HOUR, "hour", "an hour"},
    {S117_PER_DAY, "day", "a day"},
    {S117_PER_WEEK, "week", "a week"},
    {S117_PER_FORTNIGHT, "fortnight", "a fortnight"},
    {S117_PER_FOUR_WEEKS, "four_weeks", "four weeks"},
    {S117_PER_MONTH, "month", "a month"},
    {S117_PER_QUARTER, "quarter", "a quarter"},
    {S117_PER_YEAR, "year", "a year"},
};

static const s117i_code_row payer_rows[] = {
    {S117_PAYER_PERSON, "person", "the person"},
    {S117_PAYER_FAMILY, "family", "a relative or friend"},
    {S117_PAYER_OTHER, "other", "somebody else"},
    {S117_PAYER_BENEFITS, "benefits", "a benefit"},
    {S117_PAYER_ESTATE, "estate", "the estate"},
};

static const s117i_code_row contents_rows[] = {
    {S117_CONTENTS_COST, "cost", "the additional cost"},
    {S117_CONTENTS_FREQUENCY, "frequency", "how often it is paid"},
    {S117_CONTENTS_PAYEE, "payee", "to whom"},
    {S117_CONTENTS_REVIEW, "review", "review of the agreement"},
    {S117_CONTENTS_NON_PAYMENT, "non_payment", "what happens on ceasing to pay"},
    {S117_CONTENTS_PRICE_RISES, "price_rises", "what happens when the provider's price rises"},
    {S117_CONTENTS_FINANCES, "finances", "what happens when the payer's finances change"},
};

static const s117i_code_row funding_scope_rows[] = {
    {S117_FUNDS_LINE, "line", "one service line"},
    {S117_FUNDS_NEED, "need", "all lines that meet one need"},
    {S117_FUNDS_PACKAGE, "package", "the whole package"},
};

static const s117i_code_row terms_rows[] = {
    {S117_TERMS_FINAL, "final", "final"},
    {S117_TERMS_INTERIM, "interim", "interim"},
    {S117_TERMS_WITHOUT_PREJUDICE, "without_prejudice", "interim and without prejudice"},
};

static const s117i_code_row fnc_rows[] = {
    {S117_FNC_IN, "in", "in it"},
    {S117_FNC_OUT, "out", "taken off first"},
};

static const s117i_code_row party_rows[] = {
    {S117_PARTY_UNSETTLED, "unsettled", "nobody yet: not settled"},
    {S117_PARTY_COUNCIL, "council", "the council"},
    {S117_PARTY_NHS, "nhs", "the NHS body"},
    {S117_PARTY_EDUCATION, "education", "education"},
    {S117_PARTY_OTHER, "other", "another body"},
    {S117_PARTY_TOP_UP, "top_up", "the payer of the top-up"},
    {S117_PARTY_PERSON, "person", "the person"},
    {S117_PARTY_CHC, "chc", "NHS continuing healthcare or nursing care"},
    {S117_PARTY_JOINT, "joint", "council and NHS body together (split not decided)"},
};

static const s117i_code_row charged_for_rows[] = {
    {S117_CHARGED_CONTRIBUTION, "contribution", "contribution after a financial assessment"},
    {S117_CHARGED_RENT, "rent", "rent, service charge or utilities"},
    {S117_CHARGED_TOP_UP, "top_up", "top-up, or making up a shortfall"},
    {S117_CHARGED_FULL_COST, "full_cost", "the full cost"},
    {S117_CHARGED_OTHER, "other", "something else"},
};

static const s117i_code_row health_stream_rows[] = {
    {S117_STREAM_CHC, "chc", "eligible for NHS continuing healthcare"},
    {S117_STREAM_FNC, "fnc", "NHS-funded nursing care"},
};

static const s117i_code_row means_rows[] = {
    {S117_MEANS_DAMAGES, "damages", "damages for personal injury"},
    {S117_MEANS_CAPITAL, "capital", "capital or savings"},
    {S117_MEANS_INCOME, "income", "income or benefits"},
    {S117_MEANS_IMMIGRATION, "immigration", "excluded by NIAA 2002 Sch 3 or Care Act s21"},
};

static const s117i_code_row requirement_rows[] = {
    {S117_REQUIREMENT_DRUG, "drug", "drug rehabilitation requirement"},
    {S117_REQUIREMENT_ALCOHOL, "alcohol", "alcohol treatment requirement"},
    {S117_REQUIREMENT_LICENCE, "licence", "licence with a condition on drugs or alcohol, or testing"},
    {S117_REQUIREMENT_NOTICE, "notice", "notice under CJA 2003 s256AA with such a requirement"},
    {S117_REQUIREMENT_OLDER, "older", "older drug or alcohol community order"},
    {S117_REQUIREMENT_SCOTTISH, "scottish", "Scottish equivalent"},
    {S117_REQUIREMENT_YOUTH, "youth", "youth rehabilitation order with a drug or intoxicating substance requirement"},
};

static const s117i_code_row client_group_rows[] = {
    {S117_GROUP_MENTAL_HEALTH, "mental_health", "mental health"},
    {S117_GROUP_LEARNING_DISABILITY, "learning_disability", "learning disability"},
    {S117_GROUP_OLDER, "older", "older people"},
    {S117_GROUP_CHILDREN, "children", "children"},
    {S117_GROUP_PHYSICAL, "physical", "physical or sensory disability"},
    {S117_GROUP_SUBSTANCE, "substance", "substance misuse"},
};

static const s117i_code_row review_of_rows[] = {
    {S117_REVIEW_PACKAGE, "package", "the aftercare package"},
    {S117_REVIEW_DIRECT_PAYMENT, "direct_payment", "the council's direct payment"},
    {S117_REVIEW_NHS_PAYMENT, "nhs_payment", "the NHS direct payment"},
};

static const s117i_code_row payee_rows[] = {
    {S117_PAYEE_PERSON, "person", "the person"},
    {S117_PAYEE_NOMINEE, "nominee", "a nominee of a person with capacity"},
    {S117_PAYEE_AUTHORISED, "authorised", "an authorised person, for an adult without capacity"},
    {S117_PAYEE_REPRESENTATIVE, "representative", "a representative, for a child under 16 or a person without capacity"},
    {S117_PAYEE_THIRD_PARTY, "third_party", "a third party organisation"},
};

static const s117i_code_row limitation_rows[] = {
    {S117_LIMITATION_CLAIM, "claim", "a claim was issued, on this day"},
    {S117_LIMITATION_DISCOVERY, "discovery", "the mistake or concealment was discovered, or with reasonable diligence could have been"},
    {S117_LIMITATION_INCAPACITY, "incapacity", "no capacity to conduct proceedings, from and to"},
    {S117_LIMITATION_ACKNOWLEDGMENT, "acknowledgment", "signed written acknowledgment"},
    {S117_LIMITATION_PART_PAYMENT, "part_payment", "part payment"},
};

static const s117i_code_row counting_rows[] = {
    {S117_COUNT_DAYS, "days", "exact days, 365 to a year"},
    {S117_COUNT_DHSC, "dhsc", "the DHSC rule (a month is 12/52 of a week)"},
    {S117_COUNT_MEAN_YEAR, "mean_year", "exact days, 365.25 to a year"},
    {S117_COUNT_CALENDAR, "calendar", "calendar months and years"},
};

static const s117i_code_row line_rows[] = {
    {S117_LINE_UNDETERMINED, "undetermined", "not settled"},
    {S117_LINE_AFTERCARE, "aftercare", "aftercare"},
    {S117_LINE_NOT_AFTERCARE, "not_aftercare", "not aftercare"},
};

static const s117i_code_row chargeable_rows[] = {
    {S117_CHARGEABLE_UNDETERMINED, "undetermined", "not settled: do not charge until it is"},
    {S117_CHARGEABLE_NEVER, "never", "free"},
    {S117_CHARGEABLE_NHS, "nhs", "free, an NHS service"},
    {S117_CHARGEABLE_ASSESSED, "assessed", "may be charged after a financial assessment"},
    {S117_CHARGEABLE_OWN, "own", "the person's own cost"},
};

static const s117i_code_row assessment_rows[] = {
    {S117_ASSESSMENT_HOLD, "hold", "not before it is settled what the line is"},
    {S117_ASSESSMENT_NEVER, "never", "must not be made"},
    {S117_ASSESSMENT_MAY, "may", "may be made"},
    {S117_ASSESSMENT_NOT_NEEDED, "not_needed", "nothing to assess"},
};

static const s117i_code_row top_up_rows[] = {
    {S117_TOP_UP_UNDETERMINED, "undetermined", "not settled"},
    {S117_TOP_UP_NONE, "none", "none"},
    {S117_TOP_UP_LAWFUL, "lawful", "lawful"},
    {S117_TOP_UP_DEFECTIVE, "defective", "the agreement is defective"},
    {S117_TOP_UP_UNLAWFUL, "unlawful", "unlawful, to be repaid"},
};

static const s117i_code_row availability_rows[] = {
    {S117_AVAILABILITY_UNDETERMINED, "undetermined", "not settled"},
    {S117_AVAILABILITY_YES, "yes", "available"},
    {S117_AVAILABILITY_BARRED, "barred", "must not be made"},
    {S117_AVAILABILITY_NONE, "none", "does not arise"},
};

static const s117i_code_row gap_rows[] = {
    {S117_GAP_NEED, "need", "the need a line meets"},
    {S117_GAP_DISORDER, "disorder", "the disorder the need arises from or is related to"},
    {S117_GAP_REDUCES_RISK, "reduces_risk", "whether the service reduces the risk of deterioration"},
    {S117_GAP_TENANCY, "tenancy", "whether accommodation is specialist, or an ordinary tenancy"},
    {S117_GAP_PRICE, "price", "the price of a line"},
    {S117_GAP_UNITS, "units", "units a week of a price by visit or hour"},
    {S117_GAP_SPLIT, "split", "a funding decision or policy on shares"},
    {S117_GAP_COUNCIL, "council", "which council owes the duty"},
    {S117_GAP_PAYER, "payer", "which NHS body pays"},
    {S117_GAP_DUTY, "duty", "whether the duty is owed"},
    {S117_GAP_BIRTH, "birth", "date of birth"},
    {S117_GAP_NATION, "nation", "the nation the accommodation is in"},
    {S117_GAP_PLACE_NAMED, "place_named", "whether particular accommodation is preferred"},
    {S117_GAP_DECIDED_TYPE, "decided_type", "the type of accommodation the authority decided on"},
    {S117_GAP_TYPE, "type", "the type of the preferred accommodation"},
    {S117_GAP_SUITABLE, "suitable", "whether it is suitable"},
    {S117_GAP_AVAILABLE, "available", "whether it is available"},
    {S117_GAP_TERMS, "terms", "whether its provider agrees to the terms"},
    {S117_GAP_USUAL_COST, "usual_cost", "the usual cost"},
    {S117_GAP_ADEQUATE_OFFER, "adequate_offer", "whether something suitable was available at the usual cost"},
    {S117_GAP_PAYER_ABLE, "payer_able", "whether the payer is willing and able"},
    {S117_GAP_AGREEMENT, "agreement", "whether there is a written agreement"},
    {S117_GAP_CONTENTS, "contents", "what the agreement provides for"},
    {S117_GAP_INFORMED, "informed", "whether the payer had information and advice"},
    {S117_GAP_AMOUNT, "amount", "the amount"},
    {S117_GAP_PREFERENCE, "preference", "the preference a top-up rests on"},
    {S117_GAP_CAPACITY, "capacity", "whether the person has capacity to ask for a direct payment"},
    {S117_GAP_CONSENT, "consent", "whether who receives it agrees"},
    {S117_GAP_CAPABLE, "capable", "whether a direct payment can be managed"},
    {S117_GAP_APPROPRIATE, "appropriate", "whether it is an appropriate way"},
    {S117_GAP_BEST_INTERESTS, "best_interests", "whether it is in the person's best interests"},
    {S117_GAP_LINE, "line", "which line a charge is for"},
    {S117_GAP_PAID, "paid", "whether a charge was paid"},
    {S117_GAP_PERIOD, "period", "from when to when"},
    {S117_GAP_SERVICES, "services", "which services there were"},
    {S117_GAP_RATE, "rate", "a rate of interest"},
    {S117_GAP_PAID_BY, "paid_by", "which body charged or paid"},
    {S117_GAP_NECESSARY, "necessary", "whether the authority considers it necessary to pay a relative in the household"},
};

static const s117i_code_row flaw_rows[] = {
    {S117_FLAW_CHARGED, "charged", "{first} charges for aftercare, which is free."},
    {S117_FLAW_ASSESSED, "assessed", "{first}: means must not be assessed for aftercare."},
    {S117_FLAW_UNLAWFUL_TOP_UP, "unlawful_top_up", "{first} is a charge for aftercare under another name."},
    {S117_FLAW_SHORTFALL, "shortfall", "{first}: the person makes up what the authorities must pay. A top-up is only for accommodation."},
    {S117_FLAW_DEFECTIVE_TOP_UP, "defective_top_up", "{first}: the agreement lacks what the regulations require."},
    {S117_FLAW_TOP_UP_ON_PHB, "top_up_on_phb", "{first} is on a personal health budget, which must cover the full cost."},
    {S117_FLAW_NO_NEED, "no_need", "{first} is not linked to any need."},
    {S117_FLAW_NOT_IN_PLAN, "not_in_plan", "{first} is aftercare, but the plan does not show it."},
    {S117_FLAW_LABELLED_OTHER, "labelled_other", "{first} is aftercare, but is provided as something else."},
    {S117_FLAW_LABELLED_S117, "labelled_s117", "{first} is labelled section 117, but is not aftercare."},
    {S117_FLAW_CHC_FOR_S117, "chc_for_s117", "{first} meets a section 117 need, for which continuing healthcare or nursing care must not be used."},
    {S117_FLAW_OUTLIVES, "outlives", "{first} does not lie within the life of {second}, the accommodation it is part of."},
    {S117_FLAW_SHARES, "shares", "The shares of {first} do not add up to the whole, so it is not used."},
    {S117_FLAW_TWO_DECISIONS, "two_decisions", "{first} and {second} say different things from the same day, so neither is used."},
    {S117_FLAW_OVERLAP_PRICES, "overlap_prices", "{first} and {second} are prices for the same days: the later one counts."},
    {S117_FLAW_CIRCLE, "circle", "{first} refers to itself through other lines."},
    {S117_FLAW_BAD_LINK, "bad_link", "{first} refers to a fact of the wrong kind, or one that was withdrawn."},
    {S117_FLAW_REFUSED_NO_REASONS, "refused_no_reasons", "{first}: preferred accommodation was refused without written reasons."},
    {S117_FLAW_PHB_REFUSED, "phb_refused", "{first}: a personal health budget was refused, though nothing shows that it was not appropriate."},
    {S117_FLAW_DIRECT_PAYMENT_BARRED, "direct_payment_barred", "{first} was made, though {second} bars it."},
    {S117_FLAW_DP_REVIEW, "dp_review", "{first}: a review is overdue."},
    {S117_FLAW_DP_FOUR_WEEKS, "dp_four_weeks", "{first} pays for a care home beyond four weeks in twelve months."},
    {S117_FLAW_DP_RELATIVE, "dp_relative", "{first} pays a relative in the same household, which the authority does not consider necessary."},
    {S117_FLAW_WRONG_PAYEE, "wrong_payee", "{first} goes to somebody who cannot receive it."},
    {S117_FLAW_PREFERENCE_NOT_MET, "preference_not_met", "{first}: accommodation at no more than the usual cost was refused."},
    {S117_FLAW_UNCERTAIN_DATE, "uncertain_date", "{first} has a date that is not known to the day: it counts from the earliest day."},
    {S117_FLAW_CATALOGUE, "catalogue", "{first} has a service code that the catalogue lacks."},
    {S117_FLAW_LUMPED, "lumped", "{first} is for several lines, of which some are aftercare and some not."},
    {S117_FLAW_OVERPAID, "overpaid", "More was paid for {first} than was charged."},
    {S117_FLAW_REFUND_TOO_MUCH, "refund_too_much", "More was refunded for {first} than was owed."},
    {S117_FLAW_MEANS, "means", "{first} is on record. It makes no difference to aftercare."},
    {S117_FLAW_OP_24, "op_24", "{first} is free because it cannot be separated from aftercare. That is contested."},
    {S117_FLAW_SUCCESSOR, "successor", "The body of {first} was divided: which of its successors owes is not settled."},
};

static const s117i_code_row redress_rows[] = {
    {S117_REDRESS_CHARGE, "charge", "a charge for aftercare"},
    {S117_REDRESS_TOP_UP, "top_up", "an unlawful top-up or shortfall"},
    {S117_REDRESS_BODIES, "bodies", "a sum one body paid for another"},
    {S117_REDRESS_REFUND, "refund", "a refund that names no charge"},
};

static const s117i_code_row interest_rows[] = {
    {S117_INTEREST_NONE, "none", "none"},
    {S117_INTEREST_SIMPLE, "simple", "simple"},
    {S117_INTEREST_COMPOUND, "compound", "compound (added on each anniversary of the first payment)"},
};

static const s117i_code_row old_cases_rows[] = {
    {S117_OLD_CASES_STAY, "stay", "keep the shares they had"},
    {S117_OLD_CASES_AT_ONCE, "at_once", "move at once"},
    {S117_OLD_CASES_NEXT_REVIEW, "next_review", "move at their next review"},
};

static const s117i_code_row method_rows[] = {
    {S117_METHOD_FIXED, "fixed", "fixed shares"},
    {S117_METHOD_WEIGHTED, "weighted", "by the weights of the needs met"},
};

#define LIST(rows) {rows, (int32_t)(sizeof(rows) / sizeof((rows)[0]))}
static const s117i_code_list lists[] = {
    [S117_LIST_TOPIC - S117_LIST_TOPIC] = LIST(topic_rows),
    [S117_LIST_DISORDER - S117_LIST_TOPIC] = LIST(disorder_rows),
    [S117_LIST_MECHANISM - S117_LIST_TOPIC] = LIST(mechanism_rows),
    [S117_LIST_COMPONENT - S117_LIST_TOPIC] = LIST(component_rows),
    [S117_LIST_TENANCY - S117_LIST_TOPIC] = LIST(tenancy_rows),
    [S117_LIST_FUNDED_UNDER - S117_LIST_TOPIC] = LIST(funded_under_rows),
    [S117_LIST_PER - S117_LIST_TOPIC] = LIST(per_rows),
    [S117_LIST_PAYER - S117_LIST_TOPIC] = LIST(payer_rows),
    [S117_LIST_CONTENTS - S117_LIST_TOPIC] = LIST(contents_rows),
    [S117_LIST_FUNDING_SCOPE - S117_LIST_TOPIC] = LIST(funding_scope_rows),
    [S117_LIST_TERMS - S117_LIST_TOPIC] = LIST(terms_rows),
    [S117_LIST_FNC - S117_LIST_TOPIC] = LIST(fnc_rows),
    [S117_LIST_PARTY - S117_LIST_TOPIC] = LIST(party_rows),
    [S117_LIST_CHARGED_FOR - S117_LIST_TOPIC] = LIST(charged_for_rows),
    [S117_LIST_HEALTH_STREAM - S117_LIST_TOPIC] = LIST(health_stream_rows),
    [S117_LIST_MEANS - S117_LIST_TOPIC] = LIST(means_rows),
    [S117_LIST_REQUIREMENT - S117_LIST_TOPIC] = LIST(requirement_rows),
    [S117_LIST_CLIENT_GROUP - S117_LIST_TOPIC] = LIST(client_group_rows),
    [S117_LIST_REVIEW_OF - S117_LIST_TOPIC] = LIST(review_of_rows),
    [S117_LIST_PAYEE - S117_LIST_TOPIC] = LIST(payee_rows),
    [S117_LIST_LIMITATION - S117_LIST_TOPIC] = LIST(limitation_rows),
    [S117_LIST_COUNTING - S117_LIST_TOPIC] = LIST(counting_rows),
    [S117_LIST_LINE - S117_LIST_TOPIC] = LIST(line_rows),
    [S117_LIST_CHARGEABLE - S117_LIST_TOPIC] = LIST(chargeable_rows),
    [S117_LIST_ASSESSMENT - S117_LIST_TOPIC] = LIST(assessment_rows),
    [S117_LIST_TOP_UP - S117_LIST_TOPIC] = LIST(top_up_rows),
    [S117_LIST_AVAILABILITY - S117_LIST_TOPIC] = LIST(availability_rows),
    [S117_LIST_GAP - S117_LIST_TOPIC] = LIST(gap_rows),
    [S117_LIST_FLAW - S117_LIST_TOPIC] = LIST(flaw_rows),
    [S117_LIST_REDRESS - S117_LIST_TOPIC] = LIST(redress_rows),
    [S117_LIST_INTEREST - S117_LIST_TOPIC] = LIST(interest_rows),
    [S117_LIST_OLD_CASES - S117_LIST_TOPIC] = LIST(old_cases_rows),
    [S117_LIST_METHOD - S117_LIST_TOPIC] = LIST(method_rows),
};

s117i_code_list s117i_aftercare_list_of(s117_list list)
{
    const s117i_code_list none = {0};
    int32_t at = list - S117_LIST_TOPIC;

    return at >= 0 && at < (int32_t)(sizeof lists / sizeof lists[0]) ? lists[at] : none;
}
