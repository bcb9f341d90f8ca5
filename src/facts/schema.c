#include "schema.h"

#define COUNT(array) ((uint8_t)(sizeof(array) / sizeof((array)[0])))

/* ---- attributes: name, type, code list, slot ---- */

/* No two attributes of one kind share a slot of the same type; test_schema.c checks it.
 * HOW_ENDED has a list for each kind, AREA another slot in a dispute: see s117_attribute_list and s117i_slot. */
const s117i_attribute_row s117i_attributes[] = {
    [S117_FROM] = {"from", S117_TYPE_DATE, 0, 0},
    [S117_TO] = {"to", S117_TYPE_DATE, 0, 0},
    [S117_REF] = {"ref", S117_TYPE_TEXT, 0, S117I_SLOT_REF},
    [S117_SOURCE] = {"source", S117_TYPE_TEXT, 0, S117I_SLOT_SOURCE},

    [S117_AREA] = {"area", S117_TYPE_BODY, 0, S117I_SLOT_AREA},
    [S117_LOCALITY] = {"locality", S117_TYPE_BODY, 0, 2},
    [S117_NATION] = {"nation", S117_TYPE_CODE, S117_LIST_NATION, S117I_SLOT_NATION},
    [S117_HOSPITAL] = {"hospital", S117_TYPE_TEXT, 0, 1},

    [S117_SETTLED] = {"settled", S117_TYPE_TRI, S117_LIST_TRI, 4},
    [S117_CHOICE] = {"choice", S117_TYPE_CODE, S117_LIST_CHOICE, 5},
    [S117_CAPACITY] = {"capacity", S117_TYPE_TRI, S117_LIST_TRI, 6},
    [S117_DECIDER_DISPUTED] = {"decider_disputed", S117_TYPE_TRI, S117_LIST_TRI, 7},
    [S117_OWN_WISH] = {"own_wish", S117_TYPE_TRI, S117_LIST_TRI, 8},
    [S117_PLACED_BY] = {"placed_by", S117_TYPE_BODY, 0, 3},
    [S117_PLACED_UNDER] = {"placed_under", S117_TYPE_CODE, S117_LIST_PLACED_UNDER, 9},
    [S117_ACCOMMODATION] = {"accommodation", S117_TYPE_CODE, S117_LIST_ACCOMMODATION, 10},
    [S117_ONLY_IN_SPECIFIED] = {"only_in_specified", S117_TYPE_TRI, S117_LIST_TRI, 11},
    [S117_MAIN_HOME] = {"main_home", S117_TYPE_TRI, S117_LIST_TRI, 0},
    [S117_ALL_AGREE_NO_OR] = {"all_agree_no_or", S117_TYPE_TRI, S117_LIST_TRI, 4},

    [S117_POWER] = {"power", S117_TYPE_CODE, S117_LIST_POWER, S117I_SLOT_POWER},
    [S117_APPLICATION] = {"application", S117_TYPE_DATE, 0, S117I_DATE_APPLICATION},
    [S117_HOW_ENDED] = {"how_ended", S117_TYPE_CODE, S117_LIST_ORDER_END, S117I_SLOT_HOW},
    [S117_RECEIVED] = {"received", S117_TYPE_TRI, S117_LIST_TRI, S117I_SLOT_RECEIVED},
    [S117_QUASHED] = {"quashed", S117_TYPE_DATE, 0, S117I_DATE_QUASHED},
    [S117_CORRESPONDING] = {"corresponding", S117_TYPE_CODE, S117_LIST_POWER, S117I_SLOT_CORRESPONDING},
    [S117_ORIGINAL_FROM] = {"original_from", S117_TYPE_DATE, 0, S117I_DATE_ORIGINAL},
    [S117_RESTRICTION_ENDED] = {"restriction_ended", S117_TYPE_DATE, 0, S117I_DATE_RESTRICTION_ENDED},
    [S117_EXPIRES] = {"expires", S117_TYPE_DATE, 0, S117I_DATE_EXPIRES},
    [S117_LEAVE_KIND] = {"leave_kind", S117_TYPE_CODE, S117_LIST_LEAVE_KIND, S117I_SLOT_LEAVE_KIND},
    [S117_BASED_IN_HOSPITAL] = {"based_in_hospital", S117_TYPE_TRI, S117_LIST_TRI, S117I_SLOT_BASED},
    [S117_CUSTODY_KIND] = {"custody_kind", S117_TYPE_CODE, S117_LIST_CUSTODY_KIND, 0},
    [S117_RETURNED] = {"returned", S117_TYPE_TRI, S117_LIST_TRI, 4},
    [S117_OUTCOME] = {"outcome", S117_TYPE_CODE, S117_LIST_OUTCOME, 0},
    [S117_EFFECTIVE] = {"effective", S117_TYPE_DATE, 0, 0},
    [S117_RESTRICTED] = {"restricted", S117_TYPE_TRI, S117_LIST_TRI, S117I_SLOT_RESTRICTED},

    [S117_BODY] = {"body", S117_TYPE_BODY, 0, S117I_SLOT_AREA},
    [S117_BODY_2] = {"body_2", S117_TYPE_BODY, 0, 3},
    [S117_ROLE] = {"role", S117_TYPE_CODE, S117_LIST_ROLE, 0},
    [S117_AUTHORITY] = {"authority", S117_TYPE_CODE, S117_LIST_AUTHORITY, 1},
    [S117_ASSESSED] = {"assessed", S117_TYPE_DATE, 0, 0},
    [S117_QUESTION_ANSWERED] = {"question_answered", S117_TYPE_TRI, S117_LIST_TRI, 4},
    [S117_GROUNDS] = {"grounds", S117_TYPE_FLAGS, S117_LIST_GROUND, 0},
    [S117_SCOPE] = {"scope", S117_TYPE_CODE, S117_LIST_SCOPE, 5},
    [S117_INVOLVED] = {"involved", S117_TYPE_TRI, S117_LIST_TRI, 6},
    [S117_RECIPIENT] = {"recipient", S117_TYPE_CODE, S117_LIST_RECIPIENT, 0},
    [S117_RECEIVED_ON] = {"received_on", S117_TYPE_DATE, 0, S117I_DATE_RECEIVED_ON},
    [S117_STATES_SATISFIED] = {"states_satisfied", S117_TYPE_TRI, S117_LIST_TRI, 4},
    [S117_ONE_DOCUMENT] = {"one_document", S117_TYPE_TRI, S117_LIST_TRI, 5},
    [S117_REASON] = {"reason", S117_TYPE_CODE, S117_LIST_REASON, 0},
    [S117_DISPUTE_KIND] = {"dispute_kind", S117_TYPE_CODE, S117_LIST_DISPUTE_KIND, 0},
    [S117_ABOUT] = {"about", S117_TYPE_CODE, S117_LIST_ABOUT, 1},

    [S117_NHS_BODY] = {"nhs_body", S117_TYPE_BODY, 0, S117I_SLOT_NHS_BODY},
    [S117_PRACTICE] = {"practice", S117_TYPE_BODY, 0, 1},
    [S117_REGISTERED] = {"registered", S117_TYPE_TRI, S117_LIST_TRI, 6},
    [S117_TEMPORARY] = {"temporary", S117_TYPE_TRI, S117_LIST_TRI, 4},
    [S117_ESSENTIAL] = {"essential", S117_TYPE_TRI, S117_LIST_TRI, 5},
    [S117_LISTED] = {"listed", S117_TYPE_DATE, 0, 0},
    [S117_STATED] = {"stated", S117_TYPE_CODE, S117_LIST_STATED, 4},
    [S117_FORCES_STATUS] = {"forces_status", S117_TYPE_CODE, S117_LIST_FORCES_STATUS, 0},
    [S117_HEAD] = {"head", S117_TYPE_CODE, S117_LIST_HEAD, 0},
    [S117_ARRANGED_BY] = {"arranged_by", S117_TYPE_CODE, S117_LIST_ARRANGED_BY, S117I_SLOT_ARRANGED},
    [S117_NHSE_SERVICE] = {"nhse_service", S117_TYPE_CODE, S117_LIST_NHSE_SERVICE, 0},
    [S117_WHOLE_PACKAGE] = {"whole_package", S117_TYPE_TRI, S117_LIST_TRI, 4},

    [S117_TOPIC] = {"topic", S117_TYPE_CODE, S117_LIST_TOPIC, 0},
    [S117_DISORDER] = {"disorder", S117_TYPE_CODE, S117_LIST_DISORDER, 1},
    [S117_REDUCES_RISK] = {"reduces_risk", S117_TYPE_TRI, S117_LIST_TRI, 2},
    [S117_LABEL] = {"label", S117_TYPE_TEXT, 0, 2},
    [S117_CATALOGUE] = {"catalogue", S117_TYPE_TEXT, 0, 3},
    [S117_PROVIDER] = {"provider", S117_TYPE_TEXT, 0, 4},
    [S117_MECHANISM] = {"mechanism", S117_TYPE_CODE, S117_LIST_MECHANISM, 0},
    [S117_IN_PLAN] = {"in_plan", S117_TYPE_TRI, S117_LIST_TRI, 4},
    [S117_COMPONENT] = {"component", S117_TYPE_CODE, S117_LIST_COMPONENT, 5},
    [S117_PART_OF] = {"part_of", S117_TYPE_FACT, 0, 0},
    [S117_INSEPARABLE_FROM] = {"inseparable_from", S117_TYPE_FACT, 0, 1},
    [S117_TENANCY] = {"tenancy", S117_TYPE_CODE, S117_LIST_TENANCY, 6},
    [S117_FUNDED_UNDER] = {"funded_under", S117_TYPE_CODE, S117_LIST_FUNDED_UNDER, 7},
    [S117_NEED] = {"need", S117_TYPE_FACT, 0, 1},
    [S117_LINE] = {"line", S117_TYPE_FACT, 0, 0},
    [S117_RELATED] = {"related", S117_TYPE_TRI, S117_LIST_TRI, 4},
    [S117_AMOUNT] = {"amount", S117_TYPE_MONEY, 0, 0},
    [S117_PER] = {"per", S117_TYPE_CODE, S117_LIST_PER, 8},
    [S117_UNITS] = {"units", S117_TYPE_NUMBER, 0, 1},
    [S117_PLACE_NAMED] = {"place_named", S117_TYPE_TRI, S117_LIST_TRI, 0},
    [S117_DECIDED_TYPE] = {"decided_type", S117_TYPE_CODE, S117_LIST_ACCOMMODATION, 1},
    [S117_SUITABLE] = {"suitable", S117_TYPE_TRI, S117_LIST_TRI, 4},
    [S117_AVAILABLE] = {"available", S117_TYPE_TRI, S117_LIST_TRI, 5},
    [S117_TERMS_AGREED] = {"terms_agreed", S117_TYPE_TRI, S117_LIST_TRI, 6},
    [S117_USUAL_COST] = {"usual_cost", S117_TYPE_MONEY, 0, 0},
    [S117_ADEQUATE_OFFER] = {"adequate_offer", S117_TYPE_TRI, S117_LIST_TRI, 7},
    [S117_REFUSED] = {"refused", S117_TYPE_TRI, S117_LIST_TRI, 9},
    [S117_WRITTEN_REASONS] = {"written_reasons", S117_TYPE_TRI, S117_LIST_TRI, 11},
    [S117_PAYER] = {"payer", S117_TYPE_CODE, S117_LIST_PAYER, 0},
    [S117_WRITTEN] = {"written", S117_TYPE_TRI, S117_LIST_TRI, 4},
    [S117_CONTENTS] = {"contents", S117_TYPE_FLAGS, S117_LIST_CONTENTS, 0},
    [S117_INFORMED] = {"informed", S117_TYPE_TRI, S117_LIST_TRI, 5},
    [S117_WILLING_AND_ABLE] = {"willing_and_able", S117_TYPE_TRI, S117_LIST_TRI, 6},
    [S117_FUNDING_SCOPE] = {"funding_scope", S117_TYPE_CODE, S117_LIST_FUNDING_SCOPE, 0},
    [S117_TERMS] = {"terms", S117_TYPE_CODE, S117_LIST_TERMS, 1},
    [S117_FNC] = {"fnc", S117_TYPE_CODE, S117_LIST_FNC, 2},
    [S117_WHOLE] = {"whole", S117_TYPE_NUMBER, 0, 0},
    [S117_DECIDED] = {"decided", S117_TYPE_DATE, 0, 0},
    [S117_PANEL] = {"panel", S117_TYPE_TEXT, 0, 1},
    [S117_PARTY] = {"party", S117_TYPE_CODE, S117_LIST_PARTY, 1},
    [S117_SHARE] = {"share", S117_TYPE_NUMBER, 0, 0},
    [S117_WEIGHT_COUNCIL] = {"weight_council", S117_TYPE_NUMBER, 0, 0},
    [S117_WEIGHT_NHS] = {"weight_nhs", S117_TYPE_NUMBER, 0, 1},
    [S117_CHARGED_FOR] = {"charged_for", S117_TYPE_CODE, S117_LIST_CHARGED_FOR, 1},
    [S117_PAID] = {"paid", S117_TYPE_TRI, S117_LIST_TRI, 7},
    [S117_CHARGE] = {"charge", S117_TYPE_FACT, 0, 0},
    [S117_INTEREST] = {"interest", S117_TYPE_MONEY, 0, 1},
    [S117_HEALTH_STREAM] = {"health_stream", S117_TYPE_CODE, S117_LIST_HEALTH_STREAM, 0},
    [S117_MEANS] = {"means", S117_TYPE_CODE, S117_LIST_MEANS, 0},
    [S117_REQUIREMENT] = {"requirement", S117_TYPE_CODE, S117_LIST_REQUIREMENT, 0},
    [S117_CLIENT_GROUP] = {"client_group", S117_TYPE_CODE, S117_LIST_CLIENT_GROUP, 0},
    [S117_REVIEW_OF] = {"review_of", S117_TYPE_CODE, S117_LIST_REVIEW_OF, 0},
    [S117_PAYEE] = {"payee", S117_TYPE_CODE, S117_LIST_PAYEE, 0},
    [S117_CONSENT] = {"consent", S117_TYPE_TRI, S117_LIST_TRI, 4},
    [S117_CAPABLE] = {"capable", S117_TYPE_TRI, S117_LIST_TRI, 5},
    [S117_APPROPRIATE] = {"appropriate", S117_TYPE_TRI, S117_LIST_TRI, 7},
    [S117_PAYS_RELATIVE] = {"pays_relative", S117_TYPE_TRI, S117_LIST_TRI, 10},
    [S117_NECESSARY] = {"necessary", S117_TYPE_TRI, S117_LIST_TRI, 3},
    [S117_LIMITATION] = {"limitation", S117_TYPE_CODE, S117_LIST_LIMITATION, 0},
    [S117_BEST_INTERESTS] = {"best_interests", S117_TYPE_TRI, S117_LIST_TRI, 8},
};

_Static_assert(COUNT(s117i_attributes) <= S117I_ATTRIBUTES_MOST, "widen the table of what a kind has");

static const s117i_attribute_row *row_of(s117_attribute attribute)
{
    if (attribute < 0 || attribute >= (int32_t)COUNT(s117i_attributes) || !s117i_attributes[attribute].name)
        return NULL;
    return &s117i_attributes[attribute];
}

/* ---- kinds: their attributes in the order in which a case file is read ---- */

#define OF_DAY(A) \
    A(S117_FROM) A(S117_REF) A(S117_SOURCE)
#define OF_SPAN(A) \
    A(S117_FROM) A(S117_TO) A(S117_REF) A(S117_SOURCE)
#define OF_RESIDENCE(A) \
    A(S117_FROM) A(S117_TO) A(S117_AREA) A(S117_LOCALITY) A(S117_NHS_BODY) A(S117_NATION) A(S117_SETTLED) A(S117_CHOICE) \
    A(S117_CAPACITY) A(S117_DECIDER_DISPUTED) A(S117_OWN_WISH) A(S117_PLACED_BY) A(S117_PLACED_UNDER) \
    A(S117_ACCOMMODATION) A(S117_ONLY_IN_SPECIFIED) A(S117_MAIN_HOME) A(S117_REF) A(S117_SOURCE)
#define OF_STAY(A) \
    A(S117_FROM) A(S117_TO) A(S117_AREA) A(S117_LOCALITY) A(S117_NHS_BODY) A(S117_NATION) A(S117_HOSPITAL) A(S117_REF) A(S117_SOURCE)
#define OF_CUSTODY(A) \
    A(S117_FROM) A(S117_TO) A(S117_AREA) A(S117_CUSTODY_KIND) A(S117_RETURNED) A(S117_REF) A(S117_SOURCE)
#define OF_ORDER(A) \
    A(S117_FROM) A(S117_TO) A(S117_POWER) A(S117_APPLICATION) A(S117_HOW_ENDED) A(S117_HOSPITAL) A(S117_AREA) \
    A(S117_NHS_BODY) A(S117_ARRANGED_BY) A(S117_NATION) A(S117_RECEIVED) A(S117_QUASHED) A(S117_CORRESPONDING) A(S117_ORIGINAL_FROM) A(S117_RESTRICTED) \
    A(S117_RESTRICTION_ENDED) A(S117_EXPIRES) A(S117_REF) A(S117_SOURCE)
#define OF_LEAVE(A) \
    A(S117_FROM) A(S117_TO) A(S117_LEAVE_KIND) A(S117_BASED_IN_HOSPITAL) A(S117_HOW_ENDED) A(S117_REF) A(S117_SOURCE)
#define OF_ENDED_SPAN(A) \
    A(S117_FROM) A(S117_TO) A(S117_HOW_ENDED) A(S117_REF) A(S117_SOURCE)
#define OF_TRANSFER(A) \
    A(S117_FROM) A(S117_HOSPITAL) A(S117_AREA) A(S117_NHS_BODY) A(S117_ARRANGED_BY) A(S117_NATION) A(S117_REF) A(S117_SOURCE)
#define OF_TRIBUNAL(A) \
    A(S117_FROM) A(S117_OUTCOME) A(S117_EFFECTIVE) A(S117_REF) A(S117_SOURCE)
#define OF_DESTINATION(A) \
    A(S117_FROM) A(S117_AREA) A(S117_LOCALITY) A(S117_NHS_BODY) A(S117_NATION) A(S117_REF) A(S117_SOURCE)
#define OF_ENDING(A) \
    A(S117_FROM) A(S117_BODY) A(S117_ROLE) A(S117_AUTHORITY) A(S117_ASSESSED) A(S117_QUESTION_ANSWERED) \
    A(S117_GROUNDS) A(S117_SCOPE) A(S117_INVOLVED) A(S117_REF) A(S117_SOURCE)
#define OF_NOTICE(A) \
    A(S117_FROM) A(S117_BODY) A(S117_BODY_2) A(S117_RECIPIENT) A(S117_RECEIVED_ON) A(S117_EFFECTIVE) \
    A(S117_STATES_SATISFIED) A(S117_ONE_DOCUMENT) A(S117_REF) A(S117_SOURCE)
#define OF_NO_SERVICES(A) \
    A(S117_FROM) A(S117_TO) A(S117_REASON) A(S117_REF) A(S117_SOURCE)
#define OF_DISPUTE(A) \
    A(S117_FROM) A(S117_TO) A(S117_DISPUTE_KIND) A(S117_ABOUT) A(S117_ALL_AGREE_NO_OR) A(S117_BODY) A(S117_BODY_2) \
    A(S117_AREA) A(S117_REF) A(S117_SOURCE)

#define OF_REGISTRATION(A) \
    A(S117_FROM) A(S117_TO) A(S117_NHS_BODY) A(S117_PRACTICE) A(S117_NATION) A(S117_REGISTERED) A(S117_TEMPORARY) \
    A(S117_ESSENTIAL) A(S117_LISTED) A(S117_REF) A(S117_SOURCE)
#define OF_USUAL_RESIDENCE(A) \
    A(S117_FROM) A(S117_TO) A(S117_AREA) A(S117_LOCALITY) A(S117_NHS_BODY) A(S117_NATION) A(S117_STATED) A(S117_REF) A(S117_SOURCE)
#define OF_FORCES(A) \
    A(S117_FROM) A(S117_TO) A(S117_FORCES_STATUS) A(S117_REF) A(S117_SOURCE)
#define OF_CHILD_PLACEMENT(A) \
    A(S117_FROM) A(S117_TO) A(S117_NHS_BODY) A(S117_LOCALITY) A(S117_HEAD) A(S117_REF) A(S117_SOURCE)
#define OF_NHSE_SERVICE(A) \
    A(S117_FROM) A(S117_TO) A(S117_NHSE_SERVICE) A(S117_WHOLE_PACKAGE) A(S117_REF) A(S117_SOURCE)

#define OF_NEED(A) \
    A(S117_FROM) A(S117_TO) A(S117_TOPIC) A(S117_DISORDER) A(S117_REDUCES_RISK) A(S117_BODY) A(S117_ASSESSED) \
    A(S117_WEIGHT_COUNCIL) A(S117_WEIGHT_NHS) A(S117_LABEL) A(S117_REF) A(S117_SOURCE)
#define OF_NEED_FINDING(A) \
    A(S117_FROM) A(S117_DISORDER) A(S117_REDUCES_RISK) A(S117_BODY) A(S117_ASSESSED) A(S117_REF) A(S117_SOURCE)
#define OF_SERVICE(A) \
    A(S117_FROM) A(S117_TO) A(S117_CATALOGUE) A(S117_AREA) A(S117_NATION) A(S117_PROVIDER) A(S117_BODY) A(S117_MECHANISM) \
    A(S117_IN_PLAN) A(S117_COMPONENT) A(S117_PART_OF) A(S117_INSEPARABLE_FROM) A(S117_TENANCY) A(S117_ACCOMMODATION) \
    A(S117_FUNDED_UNDER) A(S117_LABEL) A(S117_REF) A(S117_SOURCE)
#define OF_PURPOSE(A) \
    A(S117_FROM) A(S117_TO) A(S117_NEED) A(S117_RELATED) A(S117_REDUCES_RISK) A(S117_REF) A(S117_SOURCE)
#define OF_PRICE(A) \
    A(S117_FROM) A(S117_TO) A(S117_AMOUNT) A(S117_PER) A(S117_UNITS) A(S117_REF) A(S117_SOURCE)
#define OF_PREFERENCE(A) \
    A(S117_FROM) A(S117_TO) A(S117_BODY) A(S117_PLACE_NAMED) A(S117_DECIDED_TYPE) A(S117_ACCOMMODATION) A(S117_SUITABLE) \
    A(S117_AVAILABLE) A(S117_TERMS_AGREED) A(S117_USUAL_COST) A(S117_PER) A(S117_ADEQUATE_OFFER) A(S117_REFUSED) \
    A(S117_WRITTEN_REASONS) A(S117_REF) A(S117_SOURCE)
#define OF_TOP_UP(A) \
    A(S117_FROM) A(S117_TO) A(S117_PAYER) A(S117_AMOUNT) A(S117_PER) A(S117_WRITTEN) A(S117_CONTENTS) A(S117_INFORMED) \
    A(S117_WILLING_AND_ABLE) A(S117_PAID) A(S117_REF) A(S117_SOURCE)
#define OF_DIRECT_PAYMENT(A) \
    A(S117_FROM) A(S117_TO) A(S117_PARTY) A(S117_PAYEE) A(S117_CAPACITY) A(S117_CONSENT) A(S117_CAPABLE) A(S117_APPROPRIATE) \
    A(S117_BEST_INTERESTS) A(S117_PAYS_RELATIVE) A(S117_NECESSARY) A(S117_REFUSED) A(S117_WRITTEN_REASONS) A(S117_REF) \
    A(S117_SOURCE)
#define OF_FUNDING(A) \
    A(S117_FROM) A(S117_TO) A(S117_FUNDING_SCOPE) A(S117_LINE) A(S117_NEED) A(S117_BODY) A(S117_PANEL) A(S117_DECIDED) \
    A(S117_TERMS) A(S117_FNC) A(S117_WHOLE) A(S117_REF) A(S117_SOURCE)
#define OF_SHARE(A) \
    A(S117_PARTY) A(S117_BODY) A(S117_SHARE) A(S117_REF) A(S117_SOURCE)
#define OF_CHARGE(A) \
    A(S117_FROM) A(S117_TO) A(S117_BODY) A(S117_PAYER) A(S117_AMOUNT) A(S117_PER) A(S117_UNITS) A(S117_LINE) \
    A(S117_CHARGED_FOR) A(S117_PAID) A(S117_REF) A(S117_SOURCE)
#define OF_PAYMENT(A) \
    A(S117_FROM) A(S117_BODY) A(S117_PAYER) A(S117_AMOUNT) A(S117_CHARGE) A(S117_REF) A(S117_SOURCE)
#define OF_REFUND(A) \
    A(S117_FROM) A(S117_BODY) A(S117_PAYER) A(S117_AMOUNT) A(S117_INTEREST) A(S117_CHARGE) A(S117_REF) A(S117_SOURCE)
#define OF_BODY_PAYMENT(A) \
    A(S117_FROM) A(S117_TO) A(S117_BODY) A(S117_BODY_2) A(S117_AMOUNT) A(S117_PER) A(S117_UNITS) A(S117_LINE) A(S117_TERMS) \
    A(S117_REF) A(S117_SOURCE)
#define OF_HEALTH_FUNDING(A) \
    A(S117_FROM) A(S117_TO) A(S117_HEALTH_STREAM) A(S117_BODY) A(S117_AMOUNT) A(S117_PER) A(S117_REF) A(S117_SOURCE)
#define OF_MEANS(A) \
    A(S117_FROM) A(S117_TO) A(S117_MEANS) A(S117_AMOUNT) A(S117_REF) A(S117_SOURCE)
#define OF_FINANCIAL_ASSESSMENT(A) \
    A(S117_FROM) A(S117_BODY) A(S117_LINE) A(S117_REF) A(S117_SOURCE)
#define OF_CLIENT_GROUP(A) \
    A(S117_FROM) A(S117_TO) A(S117_CLIENT_GROUP) A(S117_REF) A(S117_SOURCE)
#define OF_EXCLUSION(A) \
    A(S117_FROM) A(S117_TO) A(S117_REQUIREMENT) A(S117_REF) A(S117_SOURCE)
#define OF_REVIEW(A) \
    A(S117_FROM) A(S117_BODY) A(S117_REVIEW_OF) A(S117_REF) A(S117_SOURCE)
#define OF_LIMITATION(A) \
    A(S117_FROM) A(S117_TO) A(S117_LIMITATION) A(S117_BODY) A(S117_REF) A(S117_SOURCE)

#define ITEM(attribute) attribute,
#define FLAG(attribute) [attribute] = 1,
static const uint8_t of_day[] = {OF_DAY(ITEM)};
static const uint8_t of_span[] = {OF_SPAN(ITEM)};
static const uint8_t of_residence[] = {OF_RESIDENCE(ITEM)};
static const uint8_t of_stay[] = {OF_STAY(ITEM)};
static const uint8_t of_custody[] = {OF_CUSTODY(ITEM)};
static const uint8_t of_order[] = {OF_ORDER(ITEM)};
static const uint8_t of_leave[] = {OF_LEAVE(ITEM)};
static const uint8_t of_ended_span[] = {OF_ENDED_SPAN(ITEM)};
static const uint8_t of_transfer[] = {OF_TRANSFER(ITEM)};
static const uint8_t of_tribunal[] = {OF_TRIBUNAL(ITEM)};
static const uint8_t of_destination[] = {OF_DESTINATION(ITEM)};
static const uint8_t of_ending[] = {OF_ENDING(ITEM)};
static const uint8_t of_notice[] = {OF_NOTICE(ITEM)};
static const uint8_t of_no_services[] = {OF_NO_SERVICES(ITEM)};
static const uint8_t of_dispute[] = {OF_DISPUTE(ITEM)};
static const uint8_t of_registration[] = {OF_REGISTRATION(ITEM)};
static const uint8_t of_usual_residence[] = {OF_USUAL_RESIDENCE(ITEM)};
static const uint8_t of_forces[] = {OF_FORCES(ITEM)};
static const uint8_t of_child_placement[] = {OF_CHILD_PLACEMENT(ITEM)};
static const uint8_t of_nhse_service[] = {OF_NHSE_SERVICE(ITEM)};
static const uint8_t of_need[] = {OF_NEED(ITEM)};
static const uint8_t of_need_finding[] = {OF_NEED_FINDING(ITEM)};
static const uint8_t of_service[] = {OF_SERVICE(ITEM)};
static const uint8_t of_purpose[] = {OF_PURPOSE(ITEM)};
static const uint8_t of_price[] = {OF_PRICE(ITEM)};
static const uint8_t of_preference[] = {OF_PREFERENCE(ITEM)};
static const uint8_t of_top_up[] = {OF_TOP_UP(ITEM)};
static const uint8_t of_direct_payment[] = {OF_DIRECT_PAYMENT(ITEM)};
static const uint8_t of_funding[] = {OF_FUNDING(ITEM)};
static const uint8_t of_share[] = {OF_SHARE(ITEM)};
static const uint8_t of_charge[] = {OF_CHARGE(ITEM)};
static const uint8_t of_payment[] = {OF_PAYMENT(ITEM)};
static const uint8_t of_refund[] = {OF_REFUND(ITEM)};
static const uint8_t of_body_payment[] = {OF_BODY_PAYMENT(ITEM)};
static const uint8_t of_health_funding[] = {OF_HEALTH_FUNDING(ITEM)};
static const uint8_t of_means[] = {OF_MEANS(ITEM)};
static const uint8_t of_financial_assessment[] = {OF_FINANCIAL_ASSESSMENT(ITEM)};
static const uint8_t of_client_group[] = {OF_CLIENT_GROUP(ITEM)};
static const uint8_t of_exclusion[] = {OF_EXCLUSION(ITEM)};
static const uint8_t of_review[] = {OF_REVIEW(ITEM)};
static const uint8_t of_limitation[] = {OF_LIMITATION(ITEM)};

enum { ALONE, MAY_HAVE_PARENT, NEEDS_PARENT };

typedef struct kind_row {
    const uint8_t *attributes;
    uint8_t count, place, parent; /* the kind of the parent; 0 if it stands alone */
} kind_row;

#define KIND(list, place, parent) {list, COUNT(list), place, parent}
static const kind_row kinds[] = {
    [S117_KIND_BIRTH] = KIND(of_day, ALONE, 0),
    [S117_KIND_DEATH] = KIND(of_day, ALONE, 0),
    [S117_KIND_RESIDENCE] = KIND(of_residence, ALONE, 0),
    [S117_KIND_HOSPITAL_STAY] = KIND(of_stay, ALONE, 0),
    [S117_KIND_CUSTODY] = KIND(of_custody, ALONE, 0),
    [S117_KIND_ORDER] = KIND(of_order, ALONE, 0),
    [S117_KIND_LEAVE] = KIND(of_leave, NEEDS_PARENT, S117_KIND_ORDER),
    [S117_KIND_CTO] = KIND(of_ended_span, NEEDS_PARENT, S117_KIND_ORDER),
    [S117_KIND_CTO_RECALL] = KIND(of_span, NEEDS_PARENT, S117_KIND_ORDER),
    [S117_KIND_CONDITIONAL_DISCHARGE] = KIND(of_ended_span, NEEDS_PARENT, S117_KIND_ORDER),
    [S117_KIND_ABSENCE] = KIND(of_span, NEEDS_PARENT, S117_KIND_ORDER),
    [S117_KIND_TRANSFER] = KIND(of_transfer, NEEDS_PARENT, S117_KIND_ORDER),
    [S117_KIND_TRIBUNAL] = KIND(of_tribunal, NEEDS_PARENT, S117_KIND_ORDER),
    [S117_KIND_SUPERVISED_DISCHARGE] = KIND(of_span, ALONE, 0),
    [S117_KIND_DESTINATION] = KIND(of_destination, MAY_HAVE_PARENT, S117_KIND_ORDER),
    [S117_KIND_ENDING] = KIND(of_ending, ALONE, 0),
    [S117_KIND_NOTICE] = KIND(of_notice, ALONE, 0),
    [S117_KIND_NO_SERVICES] = KIND(of_no_services, ALONE, 0),
    [S117_KIND_DISPUTE] = KIND(of_dispute, ALONE, 0),
    [S117_KIND_REGISTRATION] = KIND(of_registration, ALONE, 0),
    [S117_KIND_USUAL_RESIDENCE] = KIND(of_usual_residence, ALONE, 0),
    [S117_KIND_FORCES] = KIND(of_forces, ALONE, 0),
    [S117_KIND_CHILD_PLACEMENT] = KIND(of_child_placement, ALONE, 0),
    [S117_KIND_NHSE_SERVICE] = KIND(of_nhse_service, ALONE, 0),
    [S117_KIND_NEED] = KIND(of_need, ALONE, 0),
    [S117_KIND_NEED_FINDING] = KIND(of_need_finding, NEEDS_PARENT, S117_KIND_NEED),
    [S117_KIND_SERVICE] = KIND(of_service, ALONE, 0),
    [S117_KIND_PURPOSE] = KIND(of_purpose, NEEDS_PARENT, S117_KIND_SERVICE),
    [S117_KIND_PRICE] = KIND(of_price, NEEDS_PARENT, S117_KIND_SERVICE),
    [S117_KIND_PREFERENCE] = KIND(of_preference, NEEDS_PARENT, S117_KIND_SERVICE),
    [S117_KIND_TOP_UP] = KIND(of_top_up, NEEDS_PARENT, S117_KIND_SERVICE),
    [S117_KIND_DIRECT_PAYMENT] = KIND(of_direct_payment, NEEDS_PARENT, S117_KIND_SERVICE),
    [S117_KIND_FUNDING] = KIND(of_funding, ALONE, 0),
    [S117_KIND_SHARE] = KIND(of_share, NEEDS_PARENT, S117_KIND_FUNDING),
    [S117_KIND_CHARGE] = KIND(of_charge, ALONE, 0),
    [S117_KIND_PAYMENT] = KIND(of_payment, ALONE, 0),
    [S117_KIND_REFUND] = KIND(of_refund, ALONE, 0),
    [S117_KIND_BODY_PAYMENT] = KIND(of_body_payment, ALONE, 0),
    [S117_KIND_HEALTH_FUNDING] = KIND(of_health_funding, ALONE, 0),
    [S117_KIND_MEANS] = KIND(of_means, ALONE, 0),
    [S117_KIND_FINANCIAL_ASSESSMENT] = KIND(of_financial_assessment, ALONE, 0),
    [S117_KIND_CLIENT_GROUP] = KIND(of_client_group, ALONE, 0),
    [S117_KIND_EXCLUSION] = KIND(of_exclusion, ALONE, 0),
    [S117_KIND_REVIEW] = KIND(of_review, ALONE, 0),
    [S117_KIND_LIMITATION] = KIND(of_limitation, ALONE, 0),
};

/* Whether a kind has an attribute, in one look: rules ask often. */
const uint8_t s117i_has[][S117I_ATTRIBUTES_MOST] = {
    [S117_KIND_BIRTH] = {OF_DAY(FLAG)},
    [S117_KIND_DEATH] = {OF_DAY(FLAG)},
    [S117_KIND_RESIDENCE] = {OF_RESIDENCE(FLAG)},
    [S117_KIND_HOSPITAL_STAY] = {OF_STAY(FLAG)},
    [S117_KIND_CUSTODY] = {OF_CUSTODY(FLAG)},
    [S117_KIND_ORDER] = {OF_ORDER(FLAG)},
    [S117_KIND_LEAVE] = {OF_LEAVE(FLAG)},
    [S117_KIND_CTO] = {OF_ENDED_SPAN(FLAG)},
    [S117_KIND_CTO_RECALL] = {OF_SPAN(FLAG)},
    [S117_KIND_CONDITIONAL_DISCHARGE] = {OF_ENDED_SPAN(FLAG)},
    [S117_KIND_ABSENCE] = {OF_SPAN(FLAG)},
    [S117_KIND_TRANSFER] = {OF_TRANSFER(FLAG)},
    [S117_KIND_TRIBUNAL] = {OF_TRIBUNAL(FLAG)},
    [S117_KIND_SUPERVISED_DISCHARGE] = {OF_SPAN(FLAG)},
    [S117_KIND_DESTINATION] = {OF_DESTINATION(FLAG)},
    [S117_KIND_ENDING] = {OF_ENDING(FLAG)},
    [S117_KIND_NOTICE] = {OF_NOTICE(FLAG)},
    [S117_KIND_NO_SERVICES] = {OF_NO_SERVICES(FLAG)},
    [S117_KIND_DISPUTE] = {OF_DISPUTE(FLAG)},
    [S117_KIND_REGISTRATION] = {OF_REGISTRATION(FLAG)},
    [S117_KIND_USUAL_RESIDENCE] = {OF_USUAL_RESIDENCE(FLAG)},
    [S117_KIND_FORCES] = {OF_FORCES(FLAG)},
    [S117_KIND_CHILD_PLACEMENT] = {OF_CHILD_PLACEMENT(FLAG)},
    [S117_KIND_NHSE_SERVICE] = {OF_NHSE_SERVICE(FLAG)},
    [S117_KIND_NEED] = {OF_NEED(FLAG)},
    [S117_KIND_NEED_FINDING] = {OF_NEED_FINDING(FLAG)},
    [S117_KIND_SERVICE] = {OF_SERVICE(FLAG)},
    [S117_KIND_PURPOSE] = {OF_PURPOSE(FLAG)},
    [S117_KIND_PRICE] = {OF_PRICE(FLAG)},
    [S117_KIND_PREFERENCE] = {OF_PREFERENCE(FLAG)},
    [S117_KIND_TOP_UP] = {OF_TOP_UP(FLAG)},
    [S117_KIND_DIRECT_PAYMENT] = {OF_DIRECT_PAYMENT(FLAG)},
    [S117_KIND_FUNDING] = {OF_FUNDING(FLAG)},
    [S117_KIND_SHARE] = {OF_SHARE(FLAG)},
    [S117_KIND_CHARGE] = {OF_CHARGE(FLAG)},
    [S117_KIND_PAYMENT] = {OF_PAYMENT(FLAG)},
    [S117_KIND_REFUND] = {OF_REFUND(FLAG)},
    [S117_KIND_BODY_PAYMENT] = {OF_BODY_PAYMENT(FLAG)},
    [S117_KIND_HEALTH_FUNDING] = {OF_HEALTH_FUNDING(FLAG)},
    [S117_KIND_MEANS] = {OF_MEANS(FLAG)},
    [S117_KIND_FINANCIAL_ASSESSMENT] = {OF_FINANCIAL_ASSESSMENT(FLAG)},
    [S117_KIND_CLIENT_GROUP] = {OF_CLIENT_GROUP(FLAG)},
    [S117_KIND_EXCLUSION] = {OF_EXCLUSION(FLAG)},
    [S117_KIND_REVIEW] = {OF_REVIEW(FLAG)},
    [S117_KIND_LIMITATION] = {OF_LIMITATION(FLAG)},
};

bool s117i_is_kind(s117_kind kind)
{
    return kind > 0 && kind < (int32_t)COUNT(kinds);
}

bool s117i_kind_has(s117_kind kind, s117_attribute attribute)
{
    return s117i_is_kind(kind) && attribute >= 0 && attribute < (int32_t)COUNT(s117i_attributes) && s117i_has[kind][attribute] != 0;
}

bool s117i_kind_has_figures(s117_kind kind)
{
    for (int32_t i = 0; i < s117_attribute_count(kind); i++)
        if (s117_attribute_type(s117_attribute_at(kind, i)) >= S117_TYPE_MONEY)
            return true;
    return false;
}

bool s117i_kind_needs_parent(s117_kind kind)
{
    return s117i_is_kind(kind) && kinds[kind].place == NEEDS_PARENT;
}

/* ---- public ---- */

int32_t s117_attribute_count(s117_kind kind)
{
    return s117i_is_kind(kind) ? kinds[kind].count : 0;
}

s117_attribute s117_attribute_at(s117_kind kind, int32_t index)
{
    if (index < 0 || index >= s117_attribute_count(kind))
        return 0;
    return kinds[kind].attributes[index];
}

const char *s117_attribute_name(s117_attribute attribute)
{
    const s117i_attribute_row *row = row_of(attribute);

    return row ? row->name : NULL;
}

s117_type s117_attribute_type(s117_attribute attribute)
{
    const s117i_attribute_row *row = row_of(attribute);

    return row ? row->type : 0;
}

s117_list s117_attribute_list(s117_kind kind, s117_attribute attribute)
{
    if (!s117i_kind_has(kind, attribute))
        return 0;
    if (attribute == S117_HOW_ENDED && kind == S117_KIND_LEAVE)
        return S117_LIST_LEAVE_END;
    if (attribute == S117_HOW_ENDED && kind == S117_KIND_CTO)
        return S117_LIST_CTO_END;
    if (attribute == S117_HOW_ENDED && kind == S117_KIND_CONDITIONAL_DISCHARGE)
        return S117_LIST_CD_END;
    return s117i_attributes[attribute].list;
}

s117_kind s117_kind_parent(s117_kind kind)
{
    return s117i_is_kind(kind) ? kinds[kind].parent : 0;
}
