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

enum { ALONE, MAY_HAVE_ORDER, NEEDS_ORDER };

typedef struct kind_row {
    const uint8_t *attributes;
    uint8_t count, parent;
} kind_row;

#define KIND(list, parent) {list, COUNT(list), parent}
static const kind_row kinds[] = {
    [S117_KIND_BIRTH] = KIND(of_day, ALONE),
    [S117_KIND_DEATH] = KIND(of_day, ALONE),
    [S117_KIND_RESIDENCE] = KIND(of_residence, ALONE),
    [S117_KIND_HOSPITAL_STAY] = KIND(of_stay, ALONE),
    [S117_KIND_CUSTODY] = KIND(of_custody, ALONE),
    [S117_KIND_ORDER] = KIND(of_order, ALONE),
    [S117_KIND_LEAVE] = KIND(of_leave, NEEDS_ORDER),
    [S117_KIND_CTO] = KIND(of_ended_span, NEEDS_ORDER),
    [S117_KIND_CTO_RECALL] = KIND(of_span, NEEDS_ORDER),
    [S117_KIND_CONDITIONAL_DISCHARGE] = KIND(of_ended_span, NEEDS_ORDER),
    [S117_KIND_ABSENCE] = KIND(of_span, NEEDS_ORDER),
    [S117_KIND_TRANSFER] = KIND(of_transfer, NEEDS_ORDER),
    [S117_KIND_TRIBUNAL] = KIND(of_tribunal, NEEDS_ORDER),
    [S117_KIND_SUPERVISED_DISCHARGE] = KIND(of_span, ALONE),
    [S117_KIND_DESTINATION] = KIND(of_destination, MAY_HAVE_ORDER),
    [S117_KIND_ENDING] = KIND(of_ending, ALONE),
    [S117_KIND_NOTICE] = KIND(of_notice, ALONE),
    [S117_KIND_NO_SERVICES] = KIND(of_no_services, ALONE),
    [S117_KIND_DISPUTE] = KIND(of_dispute, ALONE),
    [S117_KIND_REGISTRATION] = KIND(of_registration, ALONE),
    [S117_KIND_USUAL_RESIDENCE] = KIND(of_usual_residence, ALONE),
    [S117_KIND_FORCES] = KIND(of_forces, ALONE),
    [S117_KIND_CHILD_PLACEMENT] = KIND(of_child_placement, ALONE),
    [S117_KIND_NHSE_SERVICE] = KIND(of_nhse_service, ALONE),
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
};

bool s117i_is_kind(s117_kind kind)
{
    return kind > 0 && kind < (int32_t)COUNT(kinds);
}

bool s117i_kind_has(s117_kind kind, s117_attribute attribute)
{
    return s117i_is_kind(kind) && attribute >= 0 && attribute < (int32_t)COUNT(s117i_attributes) && s117i_has[kind][attribute] != 0;
}

bool s117i_kind_needs_parent(s117_kind kind)
{
    return s117i_is_kind(kind) && kinds[kind].parent == NEEDS_ORDER;
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
    return s117i_is_kind(kind) && kinds[kind].parent != ALONE ? S117_KIND_ORDER : 0;
}
