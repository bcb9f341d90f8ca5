/* What may be charged for, under which law: local-authority.md §6.1, §6.2, CHG-1 to 4, 11, 14, 15; semantics of lines that are not aftercare. */
#include "services_help.h"

static s117i_charge told;

static void charge_for(s117_fact service, const char *on)
{
    const s117i_book *b = judge(service, on);
    s117i_charge_of(b, service, day_of(on), &judged, &told, &notes);
}

#define FREE_BY(service, on, by)                                             \
    do {                                                                     \
        charge_for(service, on);                                             \
        assert_int_equal(told.chargeable, S117_CHARGEABLE_NEVER);            \
        assert_int_equal(told.assessment, S117_ASSESSMENT_NEVER);            \
        assert_int_equal(told.rule, by);                                     \
        assert_string_equal(told.law, "Mental Health Act 1983 s117");        \
    } while (0)
#define UNDER(service, on, what, who_bears, by, its_law)                     \
    do {                                                                     \
        charge_for(service, on);                                             \
        assert_int_equal(told.chargeable, what);                             \
        assert_int_equal(told.party, who_bears);                             \
        assert_int_equal(told.assessment, what == S117_CHARGEABLE_ASSESSED ? S117_ASSESSMENT_MAY : S117_ASSESSMENT_NOT_NEEDED); \
        assert_int_equal(told.rule, by);                                     \
        assert_string_equal(told.law, its_law);                              \
    } while (0)
#define ASSESSED(service, on, its_law) UNDER(service, on, S117_CHARGEABLE_ASSESSED, S117_PARTY_COUNCIL, S117I_RULE_CHG_2, its_law)

#define CARE_ACT "Care Act 2014 ss 14, 17"
#define CHILDREN "Children Act 1989 s29"
#define WELSH "Social Services and Well-being (Wales) Act 2014 Part 5"
#define NAA "National Assistance Act 1948 s22"
#define HASSASSA "Health and Social Services and Social Security Adjudications Act 1983 s17"

/* Stennett; CHG-3 and CHG-12 in their place; never an assessment (CHG-14). */
static void free_of_charge(void **state)
{
    s117_fact care_home, rent, with;
    (void)state;
    in_hull();
    care_home = aftercare("ACC-RES");
    rent = line(NULL, "2010-01-01", NULL);
    code(rent, S117_COMPONENT, S117_PART_RENT);
    link_to(rent, S117_PART_OF, care_home);
    with = other_care("DOM");
    link_to(with, S117_INSEPARABLE_FROM, care_home);
    FREE_BY(care_home, "2016-03-01", S117I_RULE_CHG_1);
    FREE_BY(rent, "2016-03-01", S117I_RULE_CHG_3);
    FREE_BY(with, "2016-03-01", S117I_RULE_CHG_12);
    assert_false(told.other_needs);
}

/* Undetermined: hold everything, name no law. */
static void not_settled(void **state)
{
    s117_fact service;
    (void)state;
    in_hull();
    service = unclear_care("DOM");
    code(service, S117_FUNDED_UNDER, S117_FUNDED_CARE_ACT);
    charge_for(service, "2016-03-01");
    assert_int_equal(told.chargeable, S117_CHARGEABLE_UNDETERMINED);
    assert_int_equal(told.assessment, S117_ASSESSMENT_HOLD);
    assert_int_equal(told.rule, S117I_NO_RULE);
    assert_string_equal(told.law, "");
    assert_false(any_flaw(S117_FLAW_LABELLED_OTHER) || any_flaw(S117_FLAW_LABELLED_S117));
}

/* By what is recorded of a line that is not aftercare. */
static void as_recorded(void **state)
{
    static const struct { int32_t under, chargeable, party, rule; const char *law; } each[] = {
        {S117_FUNDED_CHC, S117_CHARGEABLE_NHS, S117_PARTY_CHC, S117I_RULE_CHG_11, "NHS continuing healthcare"},
        {S117_FUNDED_FNC, S117_CHARGEABLE_NHS, S117_PARTY_CHC, S117I_RULE_CHG_11, "NHS-funded nursing care"},
        {S117_FUNDED_NHS, S117_CHARGEABLE_NHS, S117_PARTY_NHS, S117I_RULE_CHG_2, "National Health Service Act 2006 s1(4)"},
        {S117_FUNDED_EDUCATION, S117_CHARGEABLE_NHS, S117_PARTY_EDUCATION, S117I_RULE_CHG_2, "education law"},
        {S117_FUNDED_PRIVATE, S117_CHARGEABLE_OWN, S117_PARTY_PERSON, S117I_RULE_CHG_2, "a private arrangement"},
        {S117_FUNDED_CHILDREN_ACT, S117_CHARGEABLE_ASSESSED, S117_PARTY_COUNCIL, S117I_RULE_CHG_2, CHILDREN},
        {S117_FUNDED_CARE_ACT, S117_CHARGEABLE_ASSESSED, S117_PARTY_COUNCIL, S117I_RULE_CHG_2, CARE_ACT},
        {S117_FUNDED_SSWBWA, S117_CHARGEABLE_ASSESSED, S117_PARTY_COUNCIL, S117I_RULE_CHG_2, WELSH},
        {S117_FUNDED_S117, S117_CHARGEABLE_ASSESSED, S117_PARTY_COUNCIL, S117I_RULE_CHG_2, CARE_ACT},
        {0, S117_CHARGEABLE_ASSESSED, S117_PARTY_COUNCIL, S117I_RULE_CHG_2, CARE_ACT}};
    s117_fact service;
    (void)state;
    in_hull();
    service = other_care("DOM");
    for (size_t i = 0; i < sizeof each / sizeof each[0]; i++) {
        code(service, S117_FUNDED_UNDER, each[i].under);
        UNDER(service, "2016-03-01", each[i].chargeable, each[i].party, each[i].rule, each[i].law);
        assert_int_equal(has_flaw(S117_FLAW_LABELLED_S117, service), each[i].under == S117_FUNDED_S117);
        assert_false(any_flaw(S117_FLAW_LABELLED_OTHER) || any_flaw(S117_FLAW_CHC_FOR_S117));
    }
    service = other_care("CPN"); /* a health service by its code; a code of nobody's is the council's */
    UNDER(service, "2016-03-01", S117_CHARGEABLE_NHS, S117_PARTY_NHS, S117I_RULE_CHG_2, "National Health Service Act 2006 s1(4)");
    text(service, S117_CATALOGUE, "NO-SUCH");
    ASSESSED(service, "2016-03-01", CARE_ACT);
}

/* Rent of an ordinary tenancy (CHG-4, Mwanza) and ordinary living costs are the person's own, whatever they are labelled. */
static void own_costs(void **state)
{
    s117_fact flat, meals, rent;
    (void)state;
    in_hull();
    flat = aftercare("ACC-SL");
    code(flat, S117_TENANCY, S117_TENANCY_ORDINARY);
    code(flat, S117_FUNDED_UNDER, S117_FUNDED_S117);
    UNDER(flat, "2016-03-01", S117_CHARGEABLE_OWN, S117_PARTY_PERSON, S117I_RULE_CHG_4, "rent and housing costs");
    assert_true(has_flaw(S117_FLAW_LABELLED_S117, flat));
    meals = line("MEAL", "2010-01-01", NULL);
    code(meals, S117_COMPONENT, S117_PART_FOOD);
    UNDER(meals, "2016-03-01", S117_CHARGEABLE_OWN, S117_PARTY_PERSON, S117I_RULE_CHG_2, "ordinary living costs");
    UNDER(flat, "2012-05-31", S117_CHARGEABLE_OWN, S117_PARTY_PERSON, S117I_RULE_CHG_4, "rent and housing costs"); /* while no duty is owed, too */
    UNDER(meals, "2012-05-31", S117_CHARGEABLE_OWN, S117_PARTY_PERSON, S117I_RULE_CHG_2, "ordinary living costs");
    rent = line(NULL, "2010-01-01", NULL); /* of the tenancy: as the tenancy */
    code(rent, S117_COMPONENT, S117_PART_RENT);
    link_to(rent, S117_PART_OF, flat);
    UNDER(rent, "2016-03-01", S117_CHARGEABLE_OWN, S117_PARTY_PERSON, S117I_RULE_CHG_4, "rent and housing costs");
    UNDER(rent, "2012-05-31", S117_CHARGEABLE_OWN, S117_PARTY_PERSON, S117I_RULE_CHG_4, "rent and housing costs");
    code(rent, S117_COMPONENT, S117_PART_CARE); /* care in it is no rent */
    ASSESSED(rent, "2016-03-01", CARE_ACT);
    code(flat, S117_FUNDED_UNDER, S117_FUNDED_CHC); /* continuing healthcare pays for board and lodging: National Framework [M] */
    UNDER(flat, "2016-03-01", S117_CHARGEABLE_NHS, S117_PARTY_CHC, S117I_RULE_CHG_11, "NHS continuing healthcare");
    code(flat, S117_TENANCY, S117_TENANCY_SPECIALIST);
    code(flat, S117_FUNDED_UNDER, 0);
    ASSESSED(flat, "2012-05-31", NAA);
    meets(meals, need_of(S117_DISORDER_NONE, S117_NO), NULL, NULL); /* meals that meet a need: a service */
    ASSESSED(meals, "2016-03-01", CARE_ACT);
}

/* Aftercare that is called something else stays free (§6.5: CHC only for needs that are not s117), and it is said. */
static void wrong_labels(void **state)
{
    static const struct { int32_t under; bool chc, other; } each[] = {
        {0, false, false}, {S117_FUNDED_S117, false, false}, {S117_FUNDED_CHC, true, false}, {S117_FUNDED_FNC, true, false},
        {S117_FUNDED_CARE_ACT, false, true}, {S117_FUNDED_PRIVATE, false, true}};
    s117_fact service;
    (void)state;
    in_hull();
    service = aftercare("DOM");
    for (size_t i = 0; i < sizeof each / sizeof each[0]; i++) {
        code(service, S117_FUNDED_UNDER, each[i].under);
        FREE_BY(service, "2016-03-01", S117I_RULE_CHG_1);
        assert_int_equal(has_flaw(S117_FLAW_CHC_FOR_S117, service), each[i].chc);
        assert_int_equal(has_flaw(S117_FLAW_LABELLED_OTHER, service), each[i].other);
        assert_false(any_flaw(S117_FLAW_LABELLED_S117));
    }
    assert_false(any_flaw(S117_FLAW_NOT_IN_PLAN));
    code(service, S117_IN_PLAN, S117_YES);
    FREE_BY(service, "2016-03-01", S117I_RULE_CHG_1);
    assert_false(any_flaw(S117_FLAW_NOT_IN_PLAN));
    code(service, S117_IN_PLAN, S117_NO); /* PLAN-18; the two limbs decide, not the plan */
    FREE_BY(service, "2016-03-01", S117I_RULE_CHG_1);
    assert_true(has_flaw(S117_FLAW_NOT_IN_PLAN, service));
    service = other_care("DOM");
    code(service, S117_IN_PLAN, S117_NO);
    charge_for(service, "2016-03-01");
    assert_false(any_flaw(S117_FLAW_NOT_IN_PLAN));
}

/* ---- the law of the day -------------------------------------------------------------------------- */

/* England: Care Act from 1 April 2015; before, accommodation and other services apart. */
static void england(void **state)
{
    s117_fact service, care_home;
    (void)state;
    in_hull();
    service = other_care("DOM");
    care_home = other_care("ACC-RES");
    ASSESSED(service, "2015-03-31", HASSASSA);
    ASSESSED(care_home, "2015-03-31", NAA);
    ASSESSED(service, "2015-04-01", CARE_ACT);
    ASSESSED(care_home, "2015-04-01", CARE_ACT);
    asked_with.law_as_at = day_of("2015-03-31");
    ASSESSED(service, "2020-03-02", HASSASSA);
    asked_with.law_as_at = day_of("2015-04-01");
    ASSESSED(service, "2014-03-03", CARE_ACT);
}

/* Wales: SSWBWA Part 5 from 6 April 2016; the old law until then, also after the Care Act began in England. */
static void wales(void **state)
{
    s117_fact service, care_home;
    (void)state;
    in_cardiff();
    service = other_care("DOM");
    care_home = other_care("ACC-RES");
    ASSESSED(service, "2015-04-01", HASSASSA);
    ASSESSED(service, "2016-04-05", HASSASSA);
    ASSESSED(care_home, "2016-04-05", NAA);
    ASSESSED(service, "2016-04-06", WELSH);
    ASSESSED(care_home, "2016-04-06", WELSH);
    code(service, S117_NATION, S117_NATION_ENGLAND); /* the council that owes, not the place */
    ASSESSED(service, "2016-04-06", WELSH);
}

/* Nobody knows the council: by the place of the line. */
static void by_the_place(void **state)
{
    s117_fact service;
    (void)state;
    home(NULL, "2009-01-01", NULL);
    order(S117_POWER_S3, "2012-01-02", "2012-06-01", S117_END_DISCHARGED);
    born("1980-05-05");
    service = other_care("DOM");
    code(service, S117_NATION, S117_NATION_WALES);
    ASSESSED(service, "2016-04-06", WELSH);
    code(service, S117_NATION, S117_NATION_ENGLAND);
    ASSESSED(service, "2016-04-06", CARE_ACT);
}

/* Under 18: Children Act s29; of age from the birthday on, born on 29 February. */
static void children(void **state)
{
    s117_fact service;
    (void)state;
    owed_by(HULL, "03F");
    born("2008-02-29");
    service = other_care("DOM");
    ASSESSED(service, "2026-02-28", CHILDREN);
    ASSESSED(service, "2026-03-01", CARE_ACT);
    code(service, S117_FUNDED_UNDER, S117_FUNDED_CARE_ACT); /* as recorded */
    ASSESSED(service, "2026-02-28", CARE_ACT);
}

/* ---- CHG-15 -------------------------------------------------------------------------------------- */

/* Care Act s39(4), England, from 1 April 2015: other needs of somebody in s117 accommodation; only where something may be charged. */
static void in_our_accommodation(void **state)
{
    s117_fact service, care_home;
    (void)state;
    in_hull();
    service = other_care("DOM");
    charge_for(service, "2016-03-01");
    assert_false(told.other_needs);
    aftercare("DAY"); /* aftercare, but no accommodation */
    care_home = other_care("ACC-RES"); /* accommodation, but no aftercare */
    charge_for(service, "2016-03-01");
    assert_false(told.other_needs);
    code(care_home + 1, S117_DISORDER, S117_DISORDER_SAME);
    code(care_home + 1, S117_REDUCES_RISK, S117_YES);
    when(care_home, S117_TO, "2016-03-01");
    charge_for(service, "2016-03-01");
    assert_false(told.other_needs);
    charge_for(service, "2016-02-29");
    assert_true(told.other_needs);
    charge_for(service, "2015-04-01");
    assert_true(told.other_needs);
    charge_for(service, "2015-03-31");
    assert_false(told.other_needs);
    code(service, S117_FUNDED_UNDER, S117_FUNDED_NHS);
    charge_for(service, "2016-02-29");
    assert_false(told.other_needs);
}

static void not_in_wales(void **state)
{
    s117_fact service;
    (void)state;
    in_cardiff();
    service = other_care("DOM");
    aftercare("ACC-RES");
    charge_for(service, "2016-04-06");
    assert_false(told.other_needs);
}

/* ---- CHG-14 -------------------------------------------------------------------------------------- */

static s117_fact assessed(const char *on, s117_fact service)
{
    s117_fact fact = add(S117_KIND_FINANCIAL_ASSESSMENT, 0, on, NULL);
    link_to(fact, S117_LINE, service);
    return fact;
}

#define WAS_ASSESSED(service, on, by)                                        \
    do {                                                                     \
        charge_for(service, on);                                             \
        assert_int_equal(has_flaw(S117_FLAW_ASSESSED, by), by != 0);         \
        assert_int_equal(any_flaw(S117_FLAW_ASSESSED), by != 0);             \
    } while (0)

/* An assessment of the line, in its life, on a day on which it was aftercare (aftercare from 1 June 2012). */
static void assessed_for_it(void **state)
{
    s117_fact service, made;
    (void)state;
    in_hull();
    service = aftercare("DOM");
    when(service, S117_TO, "2018-03-01");
    made = assessed("2016-02-29", service);
    WAS_ASSESSED(service, "2016-02-28", 0);
    WAS_ASSESSED(service, "2016-02-29", made);
    WAS_ASSESSED(service, "2018-02-28", made);
    when(made, S117_FROM, "2009-12-31"); /* before the line */
    WAS_ASSESSED(service, "2016-03-01", 0);
    when(made, S117_FROM, "2012-05-31"); /* before aftercare was owed: lawful then */
    WAS_ASSESSED(service, "2016-03-01", 0);
    when(made, S117_FROM, "2012-06-01");
    WAS_ASSESSED(service, "2016-03-01", made);
    when(made, S117_FROM, "2018-03-01"); /* after its last day */
    charge_for(service, "2018-03-02");
    assert_false(any_flaw(S117_FLAW_ASSESSED));
    when(made, S117_FROM, "2016-02-29");
    link_to(made, S117_LINE, other_care("DAY")); /* of another line */
    WAS_ASSESSED(service, "2016-03-01", 0);
    WAS_ASSESSED(s117_person_get_fact(who, made, S117_LINE), "2016-03-01", 0); /* which is no aftercare */
    link_to(made, S117_LINE, 1); /* of something that is no line */
    WAS_ASSESSED(service, "2016-03-01", 0);
}

/* One that names no line: only if there was nothing else to assess that day. */
static void assessed_for_nothing_said(void **state)
{
    s117_fact service, other, made;
    (void)state;
    in_hull();
    service = aftercare("DOM");
    made = assessed("2016-02-29", 0);
    WAS_ASSESSED(service, "2016-03-01", made);
    other = other_care("DAY");
    WAS_ASSESSED(service, "2016-03-01", 0);
    when(other, S117_TO, "2016-02-29");
    WAS_ASSESSED(service, "2016-03-01", made);
    when(other, S117_TO, "2016-03-01");
    WAS_ASSESSED(service, "2016-03-01", 0);
    code(other + 1, S117_DISORDER, S117_DISORDER_SAME);
    code(other + 1, S117_REDUCES_RISK, S117_YES);
    WAS_ASSESSED(service, "2016-03-01", made);
    code(other + 1, S117_DISORDER, 0); /* perhaps there was something */
    WAS_ASSESSED(service, "2016-03-01", 0);
}

/* Nobody keeps notes where only the charge is asked for. */
static void without_notes(void **state)
{
    s117_fact service;
    (void)state;
    in_hull();
    service = aftercare("DOM");
    assessed("2016-02-29", service);
    const s117i_book *b = judge(service, "2016-03-01");
    s117i_charge_of(b, service, day_of("2016-03-01"), &judged, &told, NULL);
    assert_int_equal(told.chargeable, S117_CHARGEABLE_NEVER);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        ASKED(free_of_charge), ASKED(not_settled), ASKED(as_recorded), ASKED(own_costs), ASKED(wrong_labels), ASKED(england), ASKED(wales),
        ASKED(by_the_place), ASKED(children), ASKED(in_our_accommodation), ASKED(not_in_wales), ASKED(assessed_for_it),
        ASKED(assessed_for_nothing_said), ASKED(without_notes)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
