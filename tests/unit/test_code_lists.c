/* The spelling of case files is permanent: every name, written out. Sentences keep to the words an explanation fills in. */
#include "facts_help.h"

#include "../../src/facts/code_lists.h"

/* Names in order of the values in the headers. */
static const struct { s117_list list; const char *names; } lists[] = {
    {S117_LIST_KIND, "birth death residence hospital_stay custody order leave cto cto_recall conditional_discharge absence "
                     "transfer tribunal supervised_discharge destination ending notice no_services dispute registration "
                     "usual_residence forces child_placement nhse_service need need_finding service purpose price preference "
                     "top_up direct_payment funding share charge payment refund body_payment health_funding means "
                     "financial_assessment client_group exclusion review limitation planning matter participant plan follow_up "
                     "ward_discharge delay review_request reinstatement recommendation dispute_step coordinator handover "
                     "register_entry records_request offer"},
    {S117_LIST_NATION, "unknown england wales scotland northern_ireland islands abroad"},
    {S117_LIST_POWER,
     "unknown s2 s3 s4 s5_2 s5_4 s7 s35 s36 s37 s37_41 s37g s37_4 s38 s44 s45a s46 s47 s47_49 s48 s48_49 n37 s51 "
     "cpia cpia_old cpia_other adm_assess caa68 afa06 s19g s19go s80b s82 s84 s85 s80c s85za s80d s82a s85a "
     "s135 s136 pre83 mca informal other_act"},
    {S117_LIST_ORDER_END, "discharged stayed_informal expired tribunal replaced remitted_to_prison case_disposed removed "
                          "community_ended died stayed_mca"},
    {S117_LIST_LEAVE_END, "returned recalled discharged"},
    {S117_LIST_CTO_END, "revoked expired discharged tribunal custody transferred_out"},
    {S117_LIST_CD_END, "recalled absolute restriction_ended"},
    {S117_LIST_CHOICE, "own best_interests attorney court parents imposed"},
    {S117_LIST_PLACED_UNDER, "none self_funded naa1948 care_act sswbwa_s35 sswbwa_s36 s117 nhs children_act school "
                             "supervision_order yro secure guardianship condition bail"},
    {S117_LIST_ACCOMMODATION, "own_home family care_home shared_lives supported_living extra_care childrens_home foster school "
                              "hostel approved_premises no_fixed_abode other"},
    {S117_LIST_LEAVE_KIND, "escorted unescorted overnight residential"},
    {S117_LIST_CUSTODY_KIND, "police remand sentence immigration young_offender secure_training"},
    {S117_LIST_OUTCOME, "future_discharge deferred_conditional"},
    {S117_LIST_ROLE, "local_authority nhs provider"},
    {S117_LIST_AUTHORITY, "body delegated none"},
    {S117_LIST_GROUND, "no_longer_needed left_specialist_care time_passed mca in_hospital off_cto_or_leave doing_well declined "
                       "means moved no_services local_criteria chc"},
    {S117_LIST_SCOPE, "duty service"},
    {S117_LIST_RECIPIENT, "person attorney parent other"},
    {S117_LIST_REASON, "declined not_given"},
    {S117_LIST_DISPUTE_KIND, "councils nhs shares person"},
    {S117_LIST_ABOUT, "ordinary_residence resident_or_sent entitlement ending shares services"},
    {S117_LIST_TRI, "unknown no yes"},
    {S117_LIST_BODY_KIND, "other local_authority icb ccg pct health_authority lhb nhs_england"},
    {S117_LIST_DUTY, "uncertain not_eligible entitled_in_hospital active suspended dormant ended_decision ended_redetention "
                     "ended_death invalid_ending ended_on_reading"},
    {S117_LIST_COUNCIL, "none determined undetermined"},
    {S117_LIST_VERDICT, "not_shown valid invalid service_only"},
    {S117_LIST_FINDING,
     "overlap_orders overlap_residences overlap_same after_death before_birth outside_order cto_power cd_power "
     "power_not_in_force body_unknown body_not_then body_kind uncertain_date ending_wrong_council "
     "notice_without_decision reinstate settled_assumed order_without_end recall_too_long "
     "ending_old_assessment too_many_orders revocation_as_order custody_without_end nhs_not_payer nhs_other_area "
     "legacy_date nhse_arranged usually_elsewhere split_body temporary_registration guidance_unconfirmed "
     "hospital_in_wales delegated unread_regulations ending_wrong_nhs"},
    {S117_LIST_MISSING,
     "power corresponding left_hospital leave_base leave_kind expiry return residence area destination settled "
     "choice main_home hospital_area only_in_specified placed_by locality question authority assessed role "
     "notice birth end nhs_area registration usual_residence arranged_by application practice placing_body"},
    {S117_LIST_SETTLES, "duty council ending nhs payer"},
    {S117_LIST_DECIDER, "none secretary_of_state welsh_ministers arrangements agreement_or_court nhs_process"},
    {S117_LIST_STATED, "usual recent present"},
    {S117_LIST_FORCES_STATUS, "serving family other"},
    {S117_LIST_HEAD, "c g i"},
    {S117_LIST_ARRANGED_BY, "local nhs_england delegated other"},
    {S117_LIST_NHSE_SERVICE, "specialised forces prison"},
    {S117_LIST_NHS, "none determined undetermined"},
    {S117_LIST_TOPIC,
     "healthcare psychological physical daytime accommodation risk co_existing substance parenting social "
     "counselling finances other_area other_agencies conditions contingency"},
    {S117_LIST_DISORDER,
     "same other none"},
    {S117_LIST_MECHANISM,
     "arrangement direct_payment managed_budget phb_notional phb_third_party phb_direct"},
    {S117_LIST_COMPONENT,
     "whole rent service_charge utilities food care"},
    {S117_LIST_TENANCY,
     "specialist ordinary"},
    {S117_LIST_FUNDED_UNDER,
     "s117 care_act sswbwa chc fnc nhs children_act private education"},
    {S117_LIST_PER,
     "once session hour day week fortnight four_weeks month quarter year"},
    {S117_LIST_PAYER,
     "person family other benefits estate"},
    {S117_LIST_CONTENTS,
     "cost frequency payee review non_payment price_rises finances"},
    {S117_LIST_FUNDING_SCOPE,
     "line need package"},
    {S117_LIST_TERMS,
     "final interim without_prejudice"},
    {S117_LIST_FNC,
     "in out"},
    {S117_LIST_PARTY,
     "unsettled council nhs education other top_up person chc joint"},
    {S117_LIST_CHARGED_FOR,
     "contribution rent top_up full_cost other"},
    {S117_LIST_HEALTH_STREAM,
     "chc fnc"},
    {S117_LIST_MEANS,
     "damages capital income immigration"},
    {S117_LIST_REQUIREMENT,
     "drug alcohol licence notice older scottish youth"},
    {S117_LIST_CLIENT_GROUP,
     "mental_health learning_disability older children physical substance"},
    {S117_LIST_REVIEW_OF,
     "package direct_payment nhs_payment"},
    {S117_LIST_PAYEE,
     "person nominee authorised representative third_party"},
    {S117_LIST_LIMITATION,
     "claim discovery incapacity acknowledgment part_payment"},
    {S117_LIST_COUNTING,
     "days dhsc mean_year calendar"},
    {S117_LIST_LINE,
     "undetermined aftercare not_aftercare"},
    {S117_LIST_CHARGEABLE,
     "undetermined never nhs assessed own"},
    {S117_LIST_ASSESSMENT,
     "hold never may not_needed"},
    {S117_LIST_TOP_UP,
     "undetermined none lawful defective unlawful"},
    {S117_LIST_AVAILABILITY,
     "undetermined yes barred none"},
    {S117_LIST_GAP,
     "need disorder reduces_risk tenancy price units split council payer duty birth nation place_named "
     "decided_type type suitable available terms usual_cost adequate_offer payer_able agreement contents "
     "informed amount preference capacity consent capable appropriate best_interests line paid period services "
     "rate paid_by necessary"},
    {S117_LIST_FLAW,
     "charged assessed unlawful_top_up shortfall defective_top_up top_up_on_phb no_need not_in_plan "
     "labelled_other labelled_s117 chc_for_s117 outlives shares two_decisions overlap_prices circle bad_link "
     "refused_no_reasons phb_refused direct_payment_barred dp_review dp_four_weeks dp_relative wrong_payee "
     "preference_not_met uncertain_date catalogue lumped overpaid refund_too_much means op_24 successor"},
    {S117_LIST_REDRESS,
     "charge top_up bodies refund"},
    {S117_LIST_INTEREST,
     "none simple compound"},
    {S117_LIST_OLD_CASES,
     "stay at_once next_review"},
    {S117_LIST_METHOD,
     "fixed weighted"},
    {S117_LIST_PLANNED_FOR,
     "discharge cto leave release"},
    {S117_LIST_FRAME,
     "cpa successor wales host"},
    {S117_LIST_CONSIDERED,
     "no yes not_applicable"},
    {S117_LIST_OUTCOME_AREA,
     "finance accommodation personal_care education work parenting social treatment"},
    {S117_LIST_PARTICIPANT,
     "person clinician ward community_team gp carer nearest_relative voluntary probation housing employment imha imca "
     "attorney representative council nhs coordinator interpreter moj"},
    {S117_LIST_TAKING_PART,
     "yes absent declined not_wanted not_invited none_there"},
    {S117_LIST_HOUSED,
     "under_s117 otherwise no_need"},
    {S117_LIST_CONTACT,
     "in_person video telephone readmitted written attempted"},
    {S117_LIST_WARD,
     "acute picu rehabilitation child secure other"},
    {S117_LIST_DELAY_REASON,
     "coordinator psychiatrist social_worker funding community_service prison care_home nursing_home care_package "
     "equipment choice commissioner pathway private_rent social_rent own_home housing supported temporary "
     "childrens_home secure_children young_offender foster moj legal court_protection dols judgment residential_school "
     "education public_safety bespoke no_support no_social_care nhs_assessment staff other_assessment not_known"},
    {S117_LIST_ATTRIBUTED,
     "nhs social_care both housing"},
    {S117_LIST_REQUESTER,
     "person carer team body"},
    {S117_LIST_REVIEW_OUTCOME,
     "continue modify end"},
    {S117_LIST_TRIGGER,
     "review panel person discharge funding other"},
    {S117_LIST_RECOMMENDED,
     "leave transfer aftercare"},
    {S117_LIST_STEP,
     "said asserted lead_told contact information asked answered person_informed agreed referred statement arguments "
     "determined review_begun confirmed substituted repaid interim regional national escalated complaint response "
     "ombudsman closed"},
    {S117_LIST_BUNDLE,
     "nature chronology needs met_by residence carer capacity other_steps resolving further letter correspondence"},
    {S117_LIST_COORDINATOR,
     "care key_worker"},
    {S117_LIST_RECORDS_FOR,
     "tribunal relative imha"},
    {S117_LIST_UNIT,
     "days working_days weeks months"},
    {S117_LIST_ROLL,
     "none before after"},
    {S117_LIST_MONTH_END,
     "last next"},
    {S117_LIST_DUE,
     "assessment meeting plan coordinator funding copy follow_up first_review review request payment_review "
     "nhs_payment_review referral arguments contact tell_person tell_lead determination_review repayment "
     "second_decision notice reinstatement refund register recommendation records handover offer nhs_step shares "
     "complaint other_law transfer_discharge"},
    {S117_LIST_DUE_STATE,
     "ahead overdue now"},
    {S117_LIST_DOER,
     "both council nhs lead party provider decider charger"},
    {S117_LIST_AUDIT,
     "duty_not_settled council_not_settled nhs_not_settled not_on_register off_register still_on_register "
     "register_council register_nhs register_incomplete contradiction records_refused records_not_produced "
     "no_assessment late_assessment not_separate no_meeting not_involved person_not_involved no_imha "
     "imha_not_qualifying matter_not_considered matters_not_recorded no_outcome_area outcomes_not_agreed "
     "no_coordinator no_coordinator_wales no_plan late_plan no_copy not_tagged line_not_tagged no_housing_decision "
     "funding_not_agreed no_review_date no_crisis_plan no_contingency conditions_not_in_plan risk_not_in_plan "
     "recommendation_ignored not_offered plan_not_recorded no_follow_up late_follow_up delayed_discharge "
     "delay_not_attributed no_review late_review one_sided_review review_without_person review_not_recorded "
     "request_not_decided request_refused payment_review_late ended_by_one ended_on_cto ended_on_wrong_grounds "
     "ended_without_notice ended_on_wrong_question ending_not_shown ended_without_person ended_without_alternatives "
     "ended_without_letter old_assessment not_reinstated relapse silent_lapse other_law_too_early line_outlives_duty "
     "line_outlives_ending needs_not_met not_referred late_referral bundle_incomplete late_arguments no_contact "
     "person_not_told lead_not_told wrong_lead review_out_of_time not_repaid wrong_route assertion_not_kept "
     "information_late determination_not_followed nhs_step_missing shares_unresolved complaint_unanswered no_handover "
     "other_council_provides owed_between_bodies determined_otherwise charged charged_rent benefits_used means_assessed unlawful_top_up "
     "shortfall defective_top_up refund_incomplete no_shares no_price policy_not_joint payment_barred budget_refused "
     "choice_not_met not_in_plan label_wrong stream_wrong money_record"},
    {S117_LIST_SEVERITY,
     "unlawful fault guidance record"},
    {S117_LIST_FIGURE,
     "people council nhs_body payer reviews not_open accommodation client_group out_of_area out_of_area_days "
     "out_of_area_cost delays delay_days follow_up_clock follow_up_mhsds joint weekly_cost cost_not_known payments "
     "charged owed_back overdue findings severity spend spend_not_known"},
};

static void every_name(void **state)
{
    (void)state;
    assert_int_equal(sizeof lists / sizeof lists[0], 36 + 33 + 28);
    for (size_t l = 0; l < sizeof lists / sizeof lists[0]; l++) {
        s117i_code_list rows = s117i_code_list_of(lists[l].list);
        char joined[4096] = "";
        for (int32_t i = 0; i < rows.count; i++) {
            if (i > 0)
                strcat(joined, " ");
            strcat(joined, rows.rows[i].name);
        }
        assert_string_equal(joined, lists[l].names);
    }
}

/* Names go with the right constants, not only with the right places: one of each sort. */
static void names_and_constants(void **state)
{
    (void)state;
    assert_int_equal(s117_code_find(S117_LIST_POWER, "s3"), S117_POWER_S3);
    assert_int_equal(s117_code_find(S117_LIST_POWER, "s37_41"), S117_POWER_S37_41);
    assert_int_equal(s117_code_find(S117_LIST_POWER, "n37"), S117_POWER_N37);
    assert_int_equal(s117_code_find(S117_LIST_POWER, "cpia_old"), S117_POWER_CPIA_OLD);
    assert_int_equal(s117_code_find(S117_LIST_GROUND, "chc"), S117_GROUND_CHC);
    assert_int_equal(s117_code_find(S117_LIST_DUTY, "active"), S117_DUTY_ACTIVE);
    assert_int_equal(s117_code_find(S117_LIST_NATION, "wales"), S117_NATION_WALES);
    assert_string_equal(s117_code_words(S117_LIST_POWER, S117_POWER_S3), "section 3");
    assert_string_equal(s117_code_words(S117_LIST_POWER, S117_POWER_S37_41),
                        "a hospital order with restrictions (sections 37 and 41)");
    assert_string_equal(s117_code_words(S117_LIST_ACCOMMODATION, S117_ACC_CARE_HOME), "a care home");
    assert_string_equal(s117_code_words(S117_LIST_DUTY, S117_DUTY_ACTIVE), "Aftercare is owed");
    assert_string_equal(s117_code_words(S117_LIST_GROUND, S117_GROUND_LEFT_SPECIALIST_CARE),
                        "the person was discharged from specialist mental health services");
    assert_string_equal(s117_code_words(S117_LIST_DECIDER, S117_DECIDER_SECRETARY_OF_STATE),
                        "the Secretary of State or an appointed person (s117(4)(a))");
    assert_string_equal(s117_code_words(S117_LIST_MISSING, S117_MISSING_LEFT_HOSPITAL), "when the person left hospital");
}

/* No power is called by another's section. */
static void words_of_powers_name_their_section(void **state)
{
    static const struct { s117_power power; const char *section; } cited[] = {
        {S117_POWER_S7, "section 7)"}, {S117_POWER_S35, "section 35"}, {S117_POWER_S36, "section 36"},
        {S117_POWER_S37, "section 37"},
        {S117_POWER_S37G, "section 37"}, {S117_POWER_S37_4, "section 37(4)"}, {S117_POWER_S38, "section 38"},
        {S117_POWER_S44, "section 44"}, {S117_POWER_S45A, "section 45A"}, {S117_POWER_S46, "section 46"},
        {S117_POWER_S47, "section 47"}, {S117_POWER_S47_49, "sections 47 and 49"}, {S117_POWER_S48, "section 48"},
        {S117_POWER_S48_49, "sections 48 and 49"}, {S117_POWER_N37, "section 37"}, {S117_POWER_S51, "section 51(5)"},
        {S117_POWER_S19G, "section 19(2)(d)"}, {S117_POWER_S80B, "section 80B"}, {S117_POWER_S82, "section 82"},
        {S117_POWER_S84, "section 84"}, {S117_POWER_S85, "section 85"}, {S117_POWER_S80C, "section 80C"},
        {S117_POWER_S85ZA, "section 85ZA"}, {S117_POWER_S80D, "section 80D"}, {S117_POWER_S82A, "section 82A"},
        {S117_POWER_S85A, "section 85A"}, {S117_POWER_S135, "section 135"}, {S117_POWER_S136, "section 136"},
        {S117_POWER_PRE83, "1959"}, {S117_POWER_MCA, "2005"}, {S117_POWER_INFORMAL, "section 131"}, {S117_POWER_CAA68, "1968"},
        {S117_POWER_AFA06, "2006"}, {S117_POWER_CPIA, "1964"}, {S117_POWER_S2, "section 2"}, {S117_POWER_S4, "section 4"},
        {S117_POWER_S5_2, "section 5(2)"}, {S117_POWER_S5_4, "section 5(4)"},
    };

    (void)state;
    for (size_t i = 0; i < sizeof cited / sizeof cited[0]; i++)
        assert_non_null(strstr(s117_code_words(S117_LIST_POWER, cited[i].power), cited[i].section));
}

/* Findings on the answer as a whole: they name no fact. */
static bool is_of_the_answer(int32_t finding)
{
    switch (finding) {
    case S117_FINDING_NHS_NOT_PAYER: case S117_FINDING_NHS_OTHER_AREA: case S117_FINDING_LEGACY_DATE:
    case S117_FINDING_NHSE_ARRANGED: case S117_FINDING_USUALLY_ELSEWHERE: case S117_FINDING_SPLIT_BODY:
    case S117_FINDING_GUIDANCE_UNCONFIRMED: case S117_FINDING_HOSPITAL_IN_WALES: case S117_FINDING_UNREAD_REGULATIONS:
        return true;
    default:
        return false;
    }
}

static void findings_are_sentences(void **state)
{
    s117i_code_list rows = s117i_code_list_of(S117_LIST_FINDING);

    (void)state;
    for (int32_t i = 0; i < rows.count; i++) {
        const char *words = rows.rows[i].words;
        assert_int_equal(words[strlen(words) - 1], '.');
        assert_int_equal(strstr(words, "{first}") == NULL, is_of_the_answer(rows.rows[i].value));
        for (const char *brace = strchr(words, '{'); brace; brace = strchr(brace + 1, '{'))
            assert_true(strncmp(brace, "{first}", 7) == 0 || strncmp(brace, "{second}", 8) == 0);
    }
}

static void no_such_list(void **state)
{
    (void)state;
    assert_int_equal(s117i_code_list_of(0).count, 0);
    assert_null(s117i_code_list_of(-1).rows);
    assert_null(s117i_code_list_of(37).rows);
    assert_null(s117i_code_list_of(S117_LIST_FIGURE + 1).rows);
    assert_null(s117i_planning_list_of(S117_LIST_PLANNED_FOR - 1).rows);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_name),
        cmocka_unit_test(names_and_constants),
        cmocka_unit_test(words_of_powers_name_their_section),
        cmocka_unit_test(findings_are_sentences),
        cmocka_unit_test(no_such_list),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
