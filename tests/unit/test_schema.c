/* Which kind has which attribute: include/s117/codes.h and the project's schema of facts. */
#include "facts_help.h"

#include "../../src/facts/schema.h"

#define ALL(...) (const s117_attribute[]){__VA_ARGS__, S117_REF, S117_SOURCE, 0}

static const struct { s117_kind kind; const s117_attribute *has; } expected[] = {
    {S117_KIND_BIRTH, ALL(S117_FROM)},
    {S117_KIND_DEATH, ALL(S117_FROM)},
    {S117_KIND_RESIDENCE, ALL(S117_FROM, S117_TO, S117_AREA, S117_LOCALITY, S117_NHS_BODY, S117_NATION, S117_SETTLED, S117_CHOICE,
        S117_CAPACITY, S117_DECIDER_DISPUTED, S117_OWN_WISH, S117_PLACED_BY, S117_PLACED_UNDER, S117_ACCOMMODATION, S117_ONLY_IN_SPECIFIED,
        S117_MAIN_HOME)},
    {S117_KIND_HOSPITAL_STAY, ALL(S117_FROM, S117_TO, S117_AREA, S117_LOCALITY, S117_NHS_BODY, S117_NATION, S117_HOSPITAL)},
    {S117_KIND_CUSTODY, ALL(S117_FROM, S117_TO, S117_AREA, S117_CUSTODY_KIND, S117_RETURNED)},
    {S117_KIND_ORDER, ALL(S117_FROM, S117_TO, S117_POWER, S117_APPLICATION, S117_HOW_ENDED, S117_HOSPITAL, S117_AREA,
        S117_NHS_BODY, S117_ARRANGED_BY, S117_NATION, S117_RECEIVED, S117_QUASHED, S117_CORRESPONDING, S117_ORIGINAL_FROM,
        S117_RESTRICTED, S117_RESTRICTION_ENDED,
        S117_EXPIRES)},
    {S117_KIND_LEAVE, ALL(S117_FROM, S117_TO, S117_LEAVE_KIND, S117_BASED_IN_HOSPITAL, S117_HOW_ENDED)},
    {S117_KIND_CTO, ALL(S117_FROM, S117_TO, S117_HOW_ENDED)},
    {S117_KIND_CTO_RECALL, ALL(S117_FROM, S117_TO)},
    {S117_KIND_CONDITIONAL_DISCHARGE, ALL(S117_FROM, S117_TO, S117_HOW_ENDED)},
    {S117_KIND_ABSENCE, ALL(S117_FROM, S117_TO)},
    {S117_KIND_TRANSFER, ALL(S117_FROM, S117_HOSPITAL, S117_AREA, S117_NHS_BODY, S117_ARRANGED_BY, S117_NATION)},
    {S117_KIND_TRIBUNAL, ALL(S117_FROM, S117_OUTCOME, S117_EFFECTIVE)},
    {S117_KIND_SUPERVISED_DISCHARGE, ALL(S117_FROM, S117_TO)},
    {S117_KIND_DESTINATION, ALL(S117_FROM, S117_AREA, S117_LOCALITY, S117_NHS_BODY, S117_NATION)},
    {S117_KIND_ENDING, ALL(S117_FROM, S117_BODY, S117_ROLE, S117_AUTHORITY, S117_ASSESSED, S117_QUESTION_ANSWERED, S117_GROUNDS,
        S117_SCOPE, S117_INVOLVED, S117_TRIGGER, S117_ALTERNATIVES, S117_CARER_INVOLVED, S117_OTHER_LAW_FROM, S117_LINE)},
    {S117_KIND_NOTICE, ALL(S117_FROM, S117_BODY, S117_BODY_2, S117_RECIPIENT, S117_RECEIVED_ON, S117_EFFECTIVE,
        S117_STATES_SATISFIED, S117_ONE_DOCUMENT)},
    {S117_KIND_NO_SERVICES, ALL(S117_FROM, S117_TO, S117_REASON)},
    {S117_KIND_DISPUTE, ALL(S117_FROM, S117_TO, S117_DISPUTE_KIND, S117_ABOUT, S117_ALL_AGREE_NO_OR, S117_BODY, S117_BODY_2,
        S117_AREA, S117_LEAD, S117_MEETS_NEEDS)},
    {S117_KIND_REGISTRATION, ALL(S117_FROM, S117_TO, S117_NHS_BODY, S117_PRACTICE, S117_NATION, S117_REGISTERED, S117_TEMPORARY,
        S117_ESSENTIAL, S117_LISTED)},
    {S117_KIND_USUAL_RESIDENCE, ALL(S117_FROM, S117_TO, S117_AREA, S117_LOCALITY, S117_NHS_BODY, S117_NATION, S117_STATED)},
    {S117_KIND_FORCES, ALL(S117_FROM, S117_TO, S117_FORCES_STATUS)},
    {S117_KIND_CHILD_PLACEMENT, ALL(S117_FROM, S117_TO, S117_NHS_BODY, S117_LOCALITY, S117_HEAD)},
    {S117_KIND_NHSE_SERVICE, ALL(S117_FROM, S117_TO, S117_NHSE_SERVICE, S117_WHOLE_PACKAGE)},
    {S117_KIND_NEED, ALL(S117_FROM, S117_TO, S117_TOPIC, S117_DISORDER, S117_REDUCES_RISK, S117_BODY, S117_ASSESSED,
        S117_WEIGHT_COUNCIL, S117_WEIGHT_NHS, S117_LABEL)},
    {S117_KIND_NEED_FINDING, ALL(S117_FROM, S117_DISORDER, S117_REDUCES_RISK, S117_BODY, S117_ASSESSED)},
    {S117_KIND_SERVICE, ALL(S117_FROM, S117_TO, S117_CATALOGUE, S117_AREA, S117_NATION, S117_PROVIDER, S117_BODY,
        S117_MECHANISM, S117_IN_PLAN, S117_COMPONENT, S117_PART_OF, S117_INSEPARABLE_FROM, S117_TENANCY, S117_ACCOMMODATION,
        S117_FUNDED_UNDER, S117_LABEL)},
    {S117_KIND_PURPOSE, ALL(S117_FROM, S117_TO, S117_NEED, S117_RELATED, S117_REDUCES_RISK)},
    {S117_KIND_PRICE, ALL(S117_FROM, S117_TO, S117_AMOUNT, S117_PER, S117_UNITS)},
    {S117_KIND_PREFERENCE, ALL(S117_FROM, S117_TO, S117_BODY, S117_PLACE_NAMED, S117_DECIDED_TYPE, S117_ACCOMMODATION,
        S117_SUITABLE, S117_AVAILABLE, S117_TERMS_AGREED, S117_USUAL_COST, S117_PER, S117_ADEQUATE_OFFER, S117_REFUSED,
        S117_WRITTEN_REASONS)},
    {S117_KIND_TOP_UP, ALL(S117_FROM, S117_TO, S117_PAYER, S117_AMOUNT, S117_PER, S117_WRITTEN, S117_CONTENTS, S117_INFORMED,
        S117_WILLING_AND_ABLE, S117_PAID)},
    {S117_KIND_DIRECT_PAYMENT, ALL(S117_FROM, S117_TO, S117_PARTY, S117_PAYEE, S117_CAPACITY, S117_CONSENT, S117_CAPABLE,
        S117_APPROPRIATE, S117_BEST_INTERESTS, S117_PAYS_RELATIVE, S117_NECESSARY, S117_REFUSED, S117_WRITTEN_REASONS)},
    {S117_KIND_FUNDING, ALL(S117_FROM, S117_TO, S117_FUNDING_SCOPE, S117_LINE, S117_NEED, S117_BODY, S117_PANEL, S117_DECIDED,
        S117_TERMS, S117_FNC, S117_WHOLE)},
    {S117_KIND_SHARE, ALL(S117_PARTY, S117_BODY, S117_SHARE)},
    {S117_KIND_CHARGE, ALL(S117_FROM, S117_TO, S117_BODY, S117_PAYER, S117_AMOUNT, S117_PER, S117_UNITS, S117_LINE,
        S117_CHARGED_FOR, S117_PAID)},
    {S117_KIND_PAYMENT, ALL(S117_FROM, S117_BODY, S117_PAYER, S117_AMOUNT, S117_CHARGE)},
    {S117_KIND_REFUND, ALL(S117_FROM, S117_BODY, S117_PAYER, S117_AMOUNT, S117_INTEREST, S117_CHARGE)},
    {S117_KIND_BODY_PAYMENT, ALL(S117_FROM, S117_TO, S117_BODY, S117_BODY_2, S117_AMOUNT, S117_PER, S117_UNITS, S117_LINE,
        S117_TERMS)},
    {S117_KIND_HEALTH_FUNDING, ALL(S117_FROM, S117_TO, S117_HEALTH_STREAM, S117_BODY, S117_AMOUNT, S117_PER)},
    {S117_KIND_MEANS, ALL(S117_FROM, S117_TO, S117_MEANS, S117_AMOUNT)},
    {S117_KIND_FINANCIAL_ASSESSMENT, ALL(S117_FROM, S117_BODY, S117_LINE)},
    {S117_KIND_CLIENT_GROUP, ALL(S117_FROM, S117_TO, S117_CLIENT_GROUP)},
    {S117_KIND_EXCLUSION, ALL(S117_FROM, S117_TO, S117_REQUIREMENT)},
    {S117_KIND_REVIEW, ALL(S117_FROM, S117_BODY, S117_REVIEW_OF, S117_REVIEW_OUTCOME, S117_COUNCIL_TOOK_PART,
        S117_NHS_TOOK_PART, S117_INVITED)},
    {S117_KIND_LIMITATION, ALL(S117_FROM, S117_TO, S117_LIMITATION, S117_BODY)},
    {S117_KIND_PLANNING, ALL(S117_FROM, S117_PLANNED_FOR, S117_FRAME, S117_FRAME_ID, S117_BODY, S117_ASSESSED, S117_SEPARATE,
        S117_MEETING)},
    {S117_KIND_MATTER, ALL(S117_TOPIC, S117_OUTCOME_AREA, S117_MATTER, S117_CONSIDERED, S117_LABEL)},
    {S117_KIND_PARTICIPANT, ALL(S117_PARTICIPANT, S117_TAKING_PART, S117_BODY)},
    {S117_KIND_PLAN, ALL(S117_FROM, S117_TO, S117_FRAME, S117_FRAME_ID, S117_BODY, S117_COPY_GIVEN, S117_CARER_COPY,
        S117_REVIEW_DUE, S117_FUNDING_AGREED, S117_INTERIM_PAYER, S117_HOUSED, S117_CRISIS_PLAN, S117_CONTINGENCY, S117_MOVE_ON,
        S117_RISK_PLAN, S117_CONDITIONS_KNOWN, S117_MOJ_CONSENT, S117_WRITTEN, S117_OUTCOMES_AGREED, S117_DETERMINED_BY,
        S117_VIEWS_REGARDED)},
    {S117_KIND_FOLLOW_UP, ALL(S117_FROM, S117_CONTACT, S117_MINUTES, S117_SAME_PROVIDER, S117_PROVIDER)},
    {S117_KIND_WARD_DISCHARGE, ALL(S117_FROM, S117_WARD, S117_EXCLUDED, S117_ARRANGED_BY, S117_HOSPITAL, S117_PROVIDER)},
    {S117_KIND_DELAY, ALL(S117_FROM, S117_TO, S117_DELAY_REASON, S117_ATTRIBUTED, S117_BODY)},
    {S117_KIND_REVIEW_REQUEST, ALL(S117_FROM, S117_REQUESTER, S117_ANSWERED, S117_REFUSED, S117_WRITTEN_REASONS)},
    {S117_KIND_REINSTATEMENT, ALL(S117_FROM, S117_BODY)},
    {S117_KIND_RECOMMENDATION, ALL(S117_FROM, S117_RECOMMENDED, S117_ANSWERED)},
    {S117_KIND_DISPUTE_STEP, ALL(S117_FROM, S117_STEP, S117_BODY, S117_BODY_2, S117_EFFECTIVE, S117_BUNDLE)},
    {S117_KIND_COORDINATOR, ALL(S117_FROM, S117_TO, S117_COORDINATOR, S117_BODY)},
    {S117_KIND_HANDOVER, ALL(S117_FROM, S117_BODY, S117_BODY_2)},
    {S117_KIND_REGISTER_ENTRY, ALL(S117_FROM, S117_TO, S117_BODY, S117_COUNCIL, S117_NHS_BODY, S117_DETENTION, S117_LAW)},
    {S117_KIND_RECORDS_REQUEST, ALL(S117_FROM, S117_RECORDS_FOR, S117_CONSENT, S117_ANSWERED, S117_REFUSED)},
    {S117_KIND_OFFER, ALL(S117_FROM, S117_PARTY, S117_MECHANISM, S117_LINE)},
};
enum { KINDS = sizeof expected / sizeof expected[0], ATTRIBUTE_END = 250, LAST_KIND = S117_KIND_OFFER, LAST_ATTRIBUTE = S117_RECORDS_FOR };

static void every_kind_has_its_attributes_and_no_other(void **state)
{
    (void)state;
    assert_int_equal(KINDS, s117_code_count(S117_LIST_KIND));
    for (size_t k = 0; k < KINDS; k++) {
        const s117_attribute *at = expected[k].has;
        int32_t count = 0;
        while (at[count])
            count++;
        assert_int_equal(s117_attribute_count(expected[k].kind), count);
        for (int32_t i = 0; i < count; i++)
            assert_int_equal(s117_attribute_at(expected[k].kind, i), at[i]);
        for (s117_attribute a = -1; a < ATTRIBUTE_END; a++) {
            bool wanted = false;
            for (int32_t i = 0; i < count; i++)
                wanted = wanted || at[i] == a;
            assert_int_equal(s117i_kind_has(expected[k].kind, a), wanted);
        }
    }
}

static void places_and_kinds_out_of_range(void **state)
{
    (void)state;
    assert_int_equal(s117_attribute_count(0), 0);
    assert_int_equal(s117_attribute_count(-1), 0);
    assert_int_equal(s117_attribute_count(LAST_KIND + 1), 0);
    assert_int_equal(s117_attribute_at(S117_KIND_BIRTH, -1), 0);
    assert_int_equal(s117_attribute_at(S117_KIND_BIRTH, 3), 0);
    assert_int_equal(s117_attribute_at(0, 0), 0);
    assert_false(s117i_kind_has(0, S117_FROM));
    assert_false(s117i_kind_has(LAST_KIND + 1, S117_FROM));
    assert_false(s117i_kind_needs_parent(0));
    assert_int_equal(s117_kind_parent(0), 0);
    assert_int_equal(s117_attribute_list(0, S117_POWER), 0);
    assert_null(s117_attribute_name(0));
    assert_null(s117_attribute_name(-1));
    assert_null(s117_attribute_name(5));
    assert_null(s117_attribute_name(LAST_ATTRIBUTE + 1));
    assert_int_equal(s117_attribute_type(0), 0);
    assert_int_equal(s117_attribute_type(5), 0);
    assert_int_equal(s117_attribute_type(LAST_ATTRIBUTE + 1), 0);
}

/* No attribute of a kind may overwrite another: each has a place of its own among those of its sort. */
static void slots_do_not_collide(void **state)
{
    enum { DATES, CODES, TEXTS, AMOUNTS, LINKS, SORTS };
    static const uint32_t room[] = {S117I_DATE_SLOTS, S117I_CODE_SLOTS, S117I_TEXT_SLOTS, S117I_AMOUNT_SLOTS, S117I_LINK_SLOTS};
    static const int sorts[] = {[S117_TYPE_DATE] = DATES, [S117_TYPE_TRI] = CODES, [S117_TYPE_CODE] = CODES, [S117_TYPE_BODY] = TEXTS,
                                [S117_TYPE_TEXT] = TEXTS, [S117_TYPE_MONEY] = AMOUNTS, [S117_TYPE_NUMBER] = AMOUNTS,
                                [S117_TYPE_FACT] = LINKS};

    (void)state;
    for (s117_kind kind = S117_KIND_BIRTH; kind <= LAST_KIND; kind++) {
        bool taken[SORTS][S117I_CODE_SLOTS] = {{false}};
        int flags = 0;
        for (int32_t i = 0; i < s117_attribute_count(kind); i++) {
            s117_attribute a = s117_attribute_at(kind, i);
            s117_type type = s117_attribute_type(a);
            if (a == S117_FROM || a == S117_TO)
                continue;
            if (type == S117_TYPE_FLAGS) {
                assert_int_equal(flags++, 0);
                continue;
            }
            assert_true(s117i_slot(kind, a) < room[sorts[type]]);
            assert_false(taken[sorts[type]][s117i_slot(kind, a)]);
            taken[sorts[type]][s117i_slot(kind, a)] = true;
        }
    }
}

/* The sweep reads these without a look-up: record.h. */
static void fixed_slots(void **state)
{
    (void)state;
    assert_int_equal(s117i_slot(S117_KIND_ORDER, S117_POWER), S117I_SLOT_POWER);
    assert_int_equal(s117i_slot(S117_KIND_ORDER, S117_HOW_ENDED), S117I_SLOT_HOW);
    assert_int_equal(s117i_slot(S117_KIND_LEAVE, S117_HOW_ENDED), S117I_SLOT_HOW);
    assert_int_equal(s117i_slot(S117_KIND_CTO, S117_HOW_ENDED), S117I_SLOT_HOW);
    assert_int_equal(s117i_slot(S117_KIND_CONDITIONAL_DISCHARGE, S117_HOW_ENDED), S117I_SLOT_HOW);
    assert_int_equal(s117i_slot(S117_KIND_LEAVE, S117_LEAVE_KIND), S117I_SLOT_LEAVE_KIND);
    assert_int_equal(s117i_slot(S117_KIND_LEAVE, S117_BASED_IN_HOSPITAL), S117I_SLOT_BASED);
    assert_int_equal(s117i_slot(S117_KIND_RESIDENCE, S117_NATION), S117I_SLOT_NATION);
    assert_int_equal(s117i_slot(S117_KIND_ORDER, S117_NATION), S117I_SLOT_NATION);
    assert_int_equal(s117i_slot(S117_KIND_ORDER, S117_RECEIVED), S117I_SLOT_RECEIVED);
    assert_int_equal(s117i_slot(S117_KIND_ORDER, S117_CORRESPONDING), S117I_SLOT_CORRESPONDING);
    assert_int_equal(s117i_slot(S117_KIND_RESIDENCE, S117_AREA), S117I_SLOT_AREA);
    assert_int_equal(s117i_slot(S117_KIND_ENDING, S117_BODY), S117I_SLOT_AREA);
    assert_int_equal(s117i_slot(S117_KIND_DISPUTE, S117_BODY), S117I_SLOT_AREA);
    assert_int_equal(s117i_slot(S117_KIND_ORDER, S117_REF), S117I_SLOT_REF);
    assert_int_equal(s117i_slot(S117_KIND_ORDER, S117_SOURCE), S117I_SLOT_SOURCE);
    assert_int_equal(s117i_slot(S117_KIND_ORDER, S117_QUASHED), S117I_DATE_QUASHED);
    assert_int_equal(s117i_slot(S117_KIND_ORDER, S117_RESTRICTION_ENDED), S117I_DATE_RESTRICTION_ENDED);
    assert_int_equal(s117i_slot(S117_KIND_ORDER, S117_EXPIRES), S117I_DATE_EXPIRES);
    assert_int_equal(s117i_slot(S117_KIND_ORDER, S117_APPLICATION), S117I_DATE_APPLICATION);
    assert_int_equal(s117i_slot(S117_KIND_ORDER, S117_ORIGINAL_FROM), S117I_DATE_ORIGINAL);
    assert_int_equal(s117i_slot(S117_KIND_ORDER, S117_NHS_BODY), S117I_SLOT_NHS_BODY);
    assert_int_equal(s117i_slot(S117_KIND_REGISTRATION, S117_NHS_BODY), S117I_SLOT_NHS_BODY);
    assert_int_equal(s117i_slot(S117_KIND_ORDER, S117_ARRANGED_BY), S117I_SLOT_ARRANGED);
    assert_int_equal(s117i_slot(S117_KIND_TRANSFER, S117_ARRANGED_BY), S117I_SLOT_ARRANGED);
    assert_int_equal(s117i_slot(S117_KIND_NOTICE, S117_RECEIVED_ON), S117I_DATE_RECEIVED_ON);
}

static const struct { s117_attribute attribute; const char *name; s117_type type; } named[] = {
    {S117_FROM, "from", S117_TYPE_DATE}, {S117_TO, "to", S117_TYPE_DATE}, {S117_REF, "ref", S117_TYPE_TEXT},
    {S117_SOURCE, "source", S117_TYPE_TEXT}, {S117_AREA, "area", S117_TYPE_BODY}, {S117_LOCALITY, "locality", S117_TYPE_BODY},
    {S117_NATION, "nation", S117_TYPE_CODE}, {S117_HOSPITAL, "hospital", S117_TYPE_TEXT},
    {S117_SETTLED, "settled", S117_TYPE_TRI},
    {S117_CHOICE, "choice", S117_TYPE_CODE}, {S117_CAPACITY, "capacity", S117_TYPE_TRI},
    {S117_DECIDER_DISPUTED, "decider_disputed", S117_TYPE_TRI}, {S117_OWN_WISH, "own_wish", S117_TYPE_TRI},
    {S117_PLACED_BY, "placed_by", S117_TYPE_BODY}, {S117_PLACED_UNDER, "placed_under", S117_TYPE_CODE},
    {S117_ACCOMMODATION, "accommodation", S117_TYPE_CODE}, {S117_ONLY_IN_SPECIFIED, "only_in_specified", S117_TYPE_TRI},
    {S117_MAIN_HOME, "main_home", S117_TYPE_TRI}, {S117_ALL_AGREE_NO_OR, "all_agree_no_or", S117_TYPE_TRI},
    {S117_POWER, "power", S117_TYPE_CODE}, {S117_APPLICATION, "application", S117_TYPE_DATE},
    {S117_HOW_ENDED, "how_ended", S117_TYPE_CODE}, {S117_RECEIVED, "received", S117_TYPE_TRI},
    {S117_QUASHED, "quashed", S117_TYPE_DATE}, {S117_CORRESPONDING, "corresponding", S117_TYPE_CODE},
    {S117_ORIGINAL_FROM, "original_from", S117_TYPE_DATE}, {S117_RESTRICTED, "restricted", S117_TYPE_TRI},
    {S117_RESTRICTION_ENDED, "restriction_ended", S117_TYPE_DATE},
    {S117_EXPIRES, "expires", S117_TYPE_DATE}, {S117_LEAVE_KIND, "leave_kind", S117_TYPE_CODE},
    {S117_BASED_IN_HOSPITAL, "based_in_hospital", S117_TYPE_TRI}, {S117_CUSTODY_KIND, "custody_kind", S117_TYPE_CODE},
    {S117_RETURNED, "returned", S117_TYPE_TRI}, {S117_OUTCOME, "outcome", S117_TYPE_CODE},
    {S117_EFFECTIVE, "effective", S117_TYPE_DATE}, {S117_BODY, "body", S117_TYPE_BODY}, {S117_BODY_2, "body_2", S117_TYPE_BODY},
    {S117_ROLE, "role", S117_TYPE_CODE}, {S117_AUTHORITY, "authority", S117_TYPE_CODE},
    {S117_ASSESSED, "assessed", S117_TYPE_DATE},
    {S117_QUESTION_ANSWERED, "question_answered", S117_TYPE_TRI}, {S117_GROUNDS, "grounds", S117_TYPE_FLAGS},
    {S117_SCOPE, "scope", S117_TYPE_CODE}, {S117_INVOLVED, "involved", S117_TYPE_TRI},
    {S117_RECIPIENT, "recipient", S117_TYPE_CODE},
    {S117_RECEIVED_ON, "received_on", S117_TYPE_DATE}, {S117_STATES_SATISFIED, "states_satisfied", S117_TYPE_TRI},
    {S117_ONE_DOCUMENT, "one_document", S117_TYPE_TRI}, {S117_REASON, "reason", S117_TYPE_CODE},
    {S117_DISPUTE_KIND, "dispute_kind", S117_TYPE_CODE}, {S117_ABOUT, "about", S117_TYPE_CODE},
    {S117_NHS_BODY, "nhs_body", S117_TYPE_BODY}, {S117_PRACTICE, "practice", S117_TYPE_BODY},
    {S117_REGISTERED, "registered", S117_TYPE_TRI}, {S117_TEMPORARY, "temporary", S117_TYPE_TRI},
    {S117_ESSENTIAL, "essential", S117_TYPE_TRI}, {S117_LISTED, "listed", S117_TYPE_DATE},
    {S117_STATED, "stated", S117_TYPE_CODE}, {S117_FORCES_STATUS, "forces_status", S117_TYPE_CODE},
    {S117_HEAD, "head", S117_TYPE_CODE}, {S117_ARRANGED_BY, "arranged_by", S117_TYPE_CODE},
    {S117_NHSE_SERVICE, "nhse_service", S117_TYPE_CODE}, {S117_WHOLE_PACKAGE, "whole_package", S117_TYPE_TRI},
    {S117_TOPIC, "topic", S117_TYPE_CODE}, {S117_DISORDER, "disorder", S117_TYPE_CODE},
    {S117_REDUCES_RISK, "reduces_risk", S117_TYPE_TRI}, {S117_LABEL, "label", S117_TYPE_TEXT},
    {S117_CATALOGUE, "catalogue", S117_TYPE_TEXT}, {S117_PROVIDER, "provider", S117_TYPE_TEXT},
    {S117_MECHANISM, "mechanism", S117_TYPE_CODE}, {S117_IN_PLAN, "in_plan", S117_TYPE_TRI},
    {S117_COMPONENT, "component", S117_TYPE_CODE}, {S117_PART_OF, "part_of", S117_TYPE_FACT},
    {S117_INSEPARABLE_FROM, "inseparable_from", S117_TYPE_FACT}, {S117_TENANCY, "tenancy", S117_TYPE_CODE},
    {S117_FUNDED_UNDER, "funded_under", S117_TYPE_CODE}, {S117_NEED, "need", S117_TYPE_FACT},
    {S117_LINE, "line", S117_TYPE_FACT}, {S117_RELATED, "related", S117_TYPE_TRI}, {S117_AMOUNT, "amount", S117_TYPE_MONEY},
    {S117_PER, "per", S117_TYPE_CODE}, {S117_UNITS, "units", S117_TYPE_NUMBER},
    {S117_PLACE_NAMED, "place_named", S117_TYPE_TRI}, {S117_DECIDED_TYPE, "decided_type", S117_TYPE_CODE},
    {S117_SUITABLE, "suitable", S117_TYPE_TRI}, {S117_AVAILABLE, "available", S117_TYPE_TRI},
    {S117_TERMS_AGREED, "terms_agreed", S117_TYPE_TRI}, {S117_USUAL_COST, "usual_cost", S117_TYPE_MONEY},
    {S117_ADEQUATE_OFFER, "adequate_offer", S117_TYPE_TRI}, {S117_REFUSED, "refused", S117_TYPE_TRI},
    {S117_WRITTEN_REASONS, "written_reasons", S117_TYPE_TRI}, {S117_PAYER, "payer", S117_TYPE_CODE},
    {S117_WRITTEN, "written", S117_TYPE_TRI}, {S117_CONTENTS, "contents", S117_TYPE_FLAGS},
    {S117_INFORMED, "informed", S117_TYPE_TRI}, {S117_WILLING_AND_ABLE, "willing_and_able", S117_TYPE_TRI},
    {S117_FUNDING_SCOPE, "funding_scope", S117_TYPE_CODE}, {S117_TERMS, "terms", S117_TYPE_CODE},
    {S117_FNC, "fnc", S117_TYPE_CODE}, {S117_WHOLE, "whole", S117_TYPE_NUMBER}, {S117_DECIDED, "decided", S117_TYPE_DATE},
    {S117_PANEL, "panel", S117_TYPE_TEXT}, {S117_PARTY, "party", S117_TYPE_CODE}, {S117_SHARE, "share", S117_TYPE_NUMBER},
    {S117_WEIGHT_COUNCIL, "weight_council", S117_TYPE_NUMBER}, {S117_WEIGHT_NHS, "weight_nhs", S117_TYPE_NUMBER},
    {S117_CHARGED_FOR, "charged_for", S117_TYPE_CODE}, {S117_PAID, "paid", S117_TYPE_TRI},
    {S117_CHARGE, "charge", S117_TYPE_FACT}, {S117_INTEREST, "interest", S117_TYPE_MONEY},
    {S117_HEALTH_STREAM, "health_stream", S117_TYPE_CODE}, {S117_MEANS, "means", S117_TYPE_CODE},
    {S117_REQUIREMENT, "requirement", S117_TYPE_CODE}, {S117_CLIENT_GROUP, "client_group", S117_TYPE_CODE},
    {S117_REVIEW_OF, "review_of", S117_TYPE_CODE}, {S117_PAYEE, "payee", S117_TYPE_CODE},
    {S117_CONSENT, "consent", S117_TYPE_TRI}, {S117_CAPABLE, "capable", S117_TYPE_TRI},
    {S117_APPROPRIATE, "appropriate", S117_TYPE_TRI}, {S117_PAYS_RELATIVE, "pays_relative", S117_TYPE_TRI},
    {S117_NECESSARY, "necessary", S117_TYPE_TRI}, {S117_LIMITATION, "limitation", S117_TYPE_CODE},
    {S117_BEST_INTERESTS, "best_interests", S117_TYPE_TRI},
    {S117_PLANNED_FOR, "planned_for", S117_TYPE_CODE}, {S117_FRAME, "frame", S117_TYPE_CODE},
    {S117_FRAME_ID, "frame_id", S117_TYPE_TEXT}, {S117_MEETING, "meeting", S117_TYPE_DATE},
    {S117_CONSIDERED, "considered", S117_TYPE_CODE}, {S117_OUTCOME_AREA, "outcome_area", S117_TYPE_CODE},
    {S117_MATTER, "matter_id", S117_TYPE_TEXT}, {S117_PARTICIPANT, "role_in_planning", S117_TYPE_CODE},
    {S117_TAKING_PART, "taking_part", S117_TYPE_CODE}, {S117_COPY_GIVEN, "copy_given", S117_TYPE_DATE},
    {S117_CARER_COPY, "carer_copy", S117_TYPE_TRI}, {S117_REVIEW_DUE, "review_due", S117_TYPE_DATE},
    {S117_FUNDING_AGREED, "funding_agreed", S117_TYPE_DATE}, {S117_INTERIM_PAYER, "interim_payer", S117_TYPE_BODY},
    {S117_CRISIS_PLAN, "crisis_plan", S117_TYPE_TRI}, {S117_CONTINGENCY, "contingency", S117_TYPE_TRI},
    {S117_MOVE_ON, "move_on", S117_TYPE_TRI}, {S117_RISK_PLAN, "risk_plan", S117_TYPE_TRI},
    {S117_HOUSED, "housed", S117_TYPE_CODE}, {S117_CONDITIONS_KNOWN, "conditions_in_plan", S117_TYPE_TRI},
    {S117_MOJ_CONSENT, "moj_consent", S117_TYPE_TRI}, {S117_OUTCOMES_AGREED, "outcomes_agreed", S117_TYPE_TRI},
    {S117_DETERMINED_BY, "determined_by", S117_TYPE_BODY}, {S117_VIEWS_REGARDED, "views_regarded", S117_TYPE_TRI},
    {S117_MINUTES, "minutes", S117_TYPE_NUMBER}, {S117_SAME_PROVIDER, "same_provider", S117_TYPE_TRI},
    {S117_CONTACT, "contact", S117_TYPE_CODE}, {S117_WARD, "ward", S117_TYPE_CODE},
    {S117_EXCLUDED, "excluded", S117_TYPE_TRI}, {S117_DELAY_REASON, "delay_reason", S117_TYPE_CODE},
    {S117_ATTRIBUTED, "attributed", S117_TYPE_CODE}, {S117_REQUESTER, "requester", S117_TYPE_CODE},
    {S117_ANSWERED, "answered", S117_TYPE_DATE}, {S117_REVIEW_OUTCOME, "review_outcome", S117_TYPE_CODE},
    {S117_COUNCIL_TOOK_PART, "council_took_part", S117_TYPE_TRI}, {S117_NHS_TOOK_PART, "nhs_took_part", S117_TYPE_TRI},
    {S117_INVITED, "invited", S117_TYPE_TRI}, {S117_TRIGGER, "trigger", S117_TYPE_CODE},
    {S117_ALTERNATIVES, "alternatives", S117_TYPE_TRI}, {S117_CARER_INVOLVED, "carer_involved", S117_TYPE_TRI},
    {S117_OTHER_LAW_FROM, "other_law_from", S117_TYPE_DATE}, {S117_RECOMMENDED, "recommended", S117_TYPE_CODE},
    {S117_STEP, "step", S117_TYPE_CODE}, {S117_BUNDLE, "bundle", S117_TYPE_FLAGS}, {S117_LEAD, "lead", S117_TYPE_BODY},
    {S117_MEETS_NEEDS, "meets_needs", S117_TYPE_BODY}, {S117_COORDINATOR, "coordinator_kind", S117_TYPE_CODE},
    {S117_DETENTION, "detention", S117_TYPE_FACT}, {S117_SEPARATE, "separate", S117_TYPE_TRI},
    {S117_COUNCIL, "council", S117_TYPE_BODY}, {S117_LAW, "law", S117_TYPE_TEXT},
    {S117_RECORDS_FOR, "records_for", S117_TYPE_CODE},
};

static void names_and_types(void **state)
{
    int32_t named_in_range = 0;

    (void)state;
    for (size_t i = 0; i < sizeof named / sizeof named[0]; i++) {
        assert_string_equal(s117_attribute_name(named[i].attribute), named[i].name);
        assert_int_equal(s117_attribute_type(named[i].attribute), named[i].type);
    }
    for (s117_attribute a = -10; a < ATTRIBUTE_END; a++)
        named_in_range += s117_attribute_name(a) != NULL;
    assert_int_equal(named_in_range, sizeof named / sizeof named[0]);
}

static void lists_of_attributes(void **state)
{
    (void)state;
    assert_int_equal(s117_attribute_list(S117_KIND_ORDER, S117_HOW_ENDED), S117_LIST_ORDER_END);
    assert_int_equal(s117_attribute_list(S117_KIND_LEAVE, S117_HOW_ENDED), S117_LIST_LEAVE_END);
    assert_int_equal(s117_attribute_list(S117_KIND_CTO, S117_HOW_ENDED), S117_LIST_CTO_END);
    assert_int_equal(s117_attribute_list(S117_KIND_CONDITIONAL_DISCHARGE, S117_HOW_ENDED), S117_LIST_CD_END);
    assert_int_equal(s117_attribute_list(S117_KIND_ABSENCE, S117_HOW_ENDED), 0);
    assert_int_equal(s117_attribute_list(S117_KIND_ORDER, S117_POWER), S117_LIST_POWER);
    assert_int_equal(s117_attribute_list(S117_KIND_ORDER, S117_CORRESPONDING), S117_LIST_POWER);
    assert_int_equal(s117_attribute_list(S117_KIND_ORDER, S117_RECEIVED), S117_LIST_TRI);
    assert_int_equal(s117_attribute_list(S117_KIND_ORDER, S117_FROM), 0);
    assert_int_equal(s117_attribute_list(S117_KIND_ORDER, S117_HOSPITAL), 0);
    assert_int_equal(s117_attribute_list(S117_KIND_RESIDENCE, S117_NATION), S117_LIST_NATION);
    assert_int_equal(s117_attribute_list(S117_KIND_RESIDENCE, S117_CHOICE), S117_LIST_CHOICE);
    assert_int_equal(s117_attribute_list(S117_KIND_RESIDENCE, S117_PLACED_UNDER), S117_LIST_PLACED_UNDER);
    assert_int_equal(s117_attribute_list(S117_KIND_RESIDENCE, S117_ACCOMMODATION), S117_LIST_ACCOMMODATION);
    assert_int_equal(s117_attribute_list(S117_KIND_LEAVE, S117_LEAVE_KIND), S117_LIST_LEAVE_KIND);
    assert_int_equal(s117_attribute_list(S117_KIND_CUSTODY, S117_CUSTODY_KIND), S117_LIST_CUSTODY_KIND);
    assert_int_equal(s117_attribute_list(S117_KIND_TRIBUNAL, S117_OUTCOME), S117_LIST_OUTCOME);
    assert_int_equal(s117_attribute_list(S117_KIND_ENDING, S117_ROLE), S117_LIST_ROLE);
    assert_int_equal(s117_attribute_list(S117_KIND_ENDING, S117_AUTHORITY), S117_LIST_AUTHORITY);
    assert_int_equal(s117_attribute_list(S117_KIND_ENDING, S117_GROUNDS), S117_LIST_GROUND);
    assert_int_equal(s117_attribute_list(S117_KIND_ENDING, S117_SCOPE), S117_LIST_SCOPE);
    assert_int_equal(s117_attribute_list(S117_KIND_NOTICE, S117_RECIPIENT), S117_LIST_RECIPIENT);
    assert_int_equal(s117_attribute_list(S117_KIND_NO_SERVICES, S117_REASON), S117_LIST_REASON);
    assert_int_equal(s117_attribute_list(S117_KIND_DISPUTE, S117_DISPUTE_KIND), S117_LIST_DISPUTE_KIND);
    assert_int_equal(s117_attribute_list(S117_KIND_DISPUTE, S117_ABOUT), S117_LIST_ABOUT);
    assert_int_equal(s117_attribute_list(S117_KIND_USUAL_RESIDENCE, S117_STATED), S117_LIST_STATED);
    assert_int_equal(s117_attribute_list(S117_KIND_FORCES, S117_FORCES_STATUS), S117_LIST_FORCES_STATUS);
    assert_int_equal(s117_attribute_list(S117_KIND_CHILD_PLACEMENT, S117_HEAD), S117_LIST_HEAD);
    assert_int_equal(s117_attribute_list(S117_KIND_TRANSFER, S117_ARRANGED_BY), S117_LIST_ARRANGED_BY);
    assert_int_equal(s117_attribute_list(S117_KIND_NHSE_SERVICE, S117_NHSE_SERVICE), S117_LIST_NHSE_SERVICE);
    assert_int_equal(s117_attribute_list(S117_KIND_PLANNING, S117_PLANNED_FOR), S117_LIST_PLANNED_FOR);
    assert_int_equal(s117_attribute_list(S117_KIND_PLANNING, S117_FRAME), S117_LIST_FRAME);
    assert_int_equal(s117_attribute_list(S117_KIND_PLAN, S117_FRAME), S117_LIST_FRAME);
    assert_int_equal(s117_attribute_list(S117_KIND_PLAN, S117_HOUSED), S117_LIST_HOUSED);
    assert_int_equal(s117_attribute_list(S117_KIND_MATTER, S117_TOPIC), S117_LIST_TOPIC);
    assert_int_equal(s117_attribute_list(S117_KIND_MATTER, S117_CONSIDERED), S117_LIST_CONSIDERED);
    assert_int_equal(s117_attribute_list(S117_KIND_MATTER, S117_OUTCOME_AREA), S117_LIST_OUTCOME_AREA);
    assert_int_equal(s117_attribute_list(S117_KIND_PARTICIPANT, S117_PARTICIPANT), S117_LIST_PARTICIPANT);
    assert_int_equal(s117_attribute_list(S117_KIND_PARTICIPANT, S117_TAKING_PART), S117_LIST_TAKING_PART);
    assert_int_equal(s117_attribute_list(S117_KIND_FOLLOW_UP, S117_CONTACT), S117_LIST_CONTACT);
    assert_int_equal(s117_attribute_list(S117_KIND_WARD_DISCHARGE, S117_WARD), S117_LIST_WARD);
    assert_int_equal(s117_attribute_list(S117_KIND_DELAY, S117_DELAY_REASON), S117_LIST_DELAY_REASON);
    assert_int_equal(s117_attribute_list(S117_KIND_DELAY, S117_ATTRIBUTED), S117_LIST_ATTRIBUTED);
    assert_int_equal(s117_attribute_list(S117_KIND_REVIEW_REQUEST, S117_REQUESTER), S117_LIST_REQUESTER);
    assert_int_equal(s117_attribute_list(S117_KIND_REVIEW, S117_REVIEW_OUTCOME), S117_LIST_REVIEW_OUTCOME);
    assert_int_equal(s117_attribute_list(S117_KIND_ENDING, S117_TRIGGER), S117_LIST_TRIGGER);
    assert_int_equal(s117_attribute_list(S117_KIND_RECOMMENDATION, S117_RECOMMENDED), S117_LIST_RECOMMENDED);
    assert_int_equal(s117_attribute_list(S117_KIND_DISPUTE_STEP, S117_STEP), S117_LIST_STEP);
    assert_int_equal(s117_attribute_list(S117_KIND_DISPUTE_STEP, S117_BUNDLE), S117_LIST_BUNDLE);
    assert_int_equal(s117_attribute_list(S117_KIND_COORDINATOR, S117_COORDINATOR), S117_LIST_COORDINATOR);
    assert_int_equal(s117_attribute_list(S117_KIND_RECORDS_REQUEST, S117_RECORDS_FOR), S117_LIST_RECORDS_FOR);
    /* every tri, code and flags attribute has a list, and nothing else has */
    for (s117_kind kind = S117_KIND_BIRTH; kind <= LAST_KIND; kind++) {
        for (int32_t i = 0; i < s117_attribute_count(kind); i++) {
            s117_attribute a = s117_attribute_at(kind, i);
            s117_type type = s117_attribute_type(a);
            bool listed = type == S117_TYPE_TRI || type == S117_TYPE_CODE || type == S117_TYPE_FLAGS;
            assert_int_equal(s117_attribute_list(kind, a) != 0, listed);
            assert_int_equal(s117_attribute_list(kind, a) == S117_LIST_TRI, type == S117_TYPE_TRI);
        }
    }
}

/* What belongs to another fact, and to what sort of fact; only a destination may stand alone. */
static void parents(void **state)
{
    static const struct { s117_kind child, parent; } families[] = {
        {S117_KIND_LEAVE, S117_KIND_ORDER}, {S117_KIND_CTO, S117_KIND_ORDER}, {S117_KIND_CTO_RECALL, S117_KIND_ORDER},
        {S117_KIND_CONDITIONAL_DISCHARGE, S117_KIND_ORDER}, {S117_KIND_ABSENCE, S117_KIND_ORDER},
        {S117_KIND_TRANSFER, S117_KIND_ORDER}, {S117_KIND_TRIBUNAL, S117_KIND_ORDER}, {S117_KIND_DESTINATION, S117_KIND_ORDER},
        {S117_KIND_NEED_FINDING, S117_KIND_NEED}, {S117_KIND_PURPOSE, S117_KIND_SERVICE}, {S117_KIND_PRICE, S117_KIND_SERVICE},
        {S117_KIND_PREFERENCE, S117_KIND_SERVICE}, {S117_KIND_TOP_UP, S117_KIND_SERVICE},
        {S117_KIND_DIRECT_PAYMENT, S117_KIND_SERVICE}, {S117_KIND_SHARE, S117_KIND_FUNDING},
        {S117_KIND_MATTER, S117_KIND_PLANNING}, {S117_KIND_PARTICIPANT, S117_KIND_PLANNING},
        {S117_KIND_DISPUTE_STEP, S117_KIND_DISPUTE},
    };

    (void)state;
    for (s117_kind kind = S117_KIND_BIRTH; kind <= LAST_KIND; kind++) {
        s117_kind parent = 0;
        for (size_t i = 0; i < sizeof families / sizeof families[0]; i++)
            parent = families[i].child == kind ? families[i].parent : parent;
        assert_int_equal(s117i_kind_needs_parent(kind), parent != 0 && kind != S117_KIND_DESTINATION);
        assert_int_equal(s117_kind_parent(kind), parent);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_kind_has_its_attributes_and_no_other),
        cmocka_unit_test(places_and_kinds_out_of_range),
        cmocka_unit_test(slots_do_not_collide),
        cmocka_unit_test(fixed_slots),
        cmocka_unit_test(names_and_types),
        cmocka_unit_test(lists_of_attributes),
        cmocka_unit_test(parents),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
