/* What may be charged for, under which law, and whether means may be assessed: CHG-1 to 5, 11, 12, 14, 15, 25. */
#include "services.h"

#include <string.h>

/* ---- of what is not aftercare --------------------------------------------------------------------- */

static s117i_charge free_of_nhs(int32_t party, int32_t rule, const char *law)
{
    return (s117i_charge){.chargeable = S117_CHARGEABLE_NHS, .assessment = S117_ASSESSMENT_NOT_NEEDED, .rule = rule, .party = party, .law = law};
}

static s117i_charge own_cost(int32_t rule, const char *law)
{
    return (s117i_charge){.chargeable = S117_CHARGEABLE_OWN, .assessment = S117_ASSESSMENT_NOT_NEEDED, .rule = rule, .party = S117_PARTY_PERSON, .law = law};
}

static s117i_charge after_assessment(const char *law)
{
    return (s117i_charge){.chargeable = S117_CHARGEABLE_ASSESSED, .assessment = S117_ASSESSMENT_MAY, .rule = S117I_RULE_CHG_2, .party = S117_PARTY_COUNCIL, .law = law};
}

static bool is_in_wales(const s117i_book *book, s117_fact line, s117_date day)
{
    s117_nation council = s117i_nation_of_council(book, s117i_standing_on(book, day));
    return (council != S117_NATION_UNKNOWN ? council : s117i_nation_of_line(book, line)) == S117_NATION_WALES;
}

/* The law of social care on the day, where nothing else is recorded. Before the Care Act [M]. */
static s117i_charge by_social_care(const s117i_book *book, s117_fact line, s117_date day)
{
    if (s117i_younger(book, 18, day) == S117_YES)
        return after_assessment("Children Act 1989 s29");
    if (is_in_wales(book, line, day) && s117i_in_force(book->view.law, S117I_WALES_2016, day))
        return after_assessment("Social Services and Well-being (Wales) Act 2014 Part 5");
    if (!is_in_wales(book, line, day) && s117i_in_force(book->view.law, S117I_V5_2015, day))
        return after_assessment("Care Act 2014 ss 14, 17");
    return after_assessment(s117i_is_accommodation(book, line) ? "National Assistance Act 1948 s22"
                                                                : "Health and Social Services and Social Security Adjudications Act 1983 s17");
}

static bool is_health(const s117i_book *book, s117_fact line)
{
    const s117i_service_row *row = s117i_row_of_line(book, line);
    return row != NULL && row->lead == S117_PARTY_NHS;
}

/* An ordinary tenancy, or rent and charges of one. Care in it that follows it is not housing. */
static bool is_ordinary_housing(const s117i_book *book, s117_fact line, s117_date day, const s117i_judged *judged)
{
    s117_fact whole = s117i_linked(book, line, S117_PART_OF, S117_KIND_SERVICE);
    if (!s117i_is_accommodation(book, line))
        return false;
    if (judged->limb == S117I_LIMB_HOUSING || s117i_code_in(book, line, S117_TENANCY) == S117_TENANCY_ORDINARY)
        return true;
    return whole != 0 && s117i_covers(book, whole, day) && s117i_code_in(book, whole, S117_TENANCY) == S117_TENANCY_ORDINARY;
}

static s117i_charge of_other(const s117i_book *book, s117_fact line, s117_date day, const s117i_judged *judged)
{
    int32_t under = s117i_code_in(book, line, S117_FUNDED_UNDER);
    if (under == S117_FUNDED_CHC) /* it pays for board and lodging too */
        return free_of_nhs(S117_PARTY_CHC, S117I_RULE_CHG_11, "NHS continuing healthcare");
    if (is_ordinary_housing(book, line, day, judged))
        return own_cost(S117I_RULE_CHG_4, "rent and housing costs");
    if (judged->limb == S117I_LIMB_LIVING_COST || (judged->limb == S117I_LIMB_DUTY && s117i_code_in(book, line, S117_COMPONENT) == S117_PART_FOOD))
        return own_cost(S117I_RULE_CHG_2, "ordinary living costs");
    switch (under) {
    case S117_FUNDED_FNC: return free_of_nhs(S117_PARTY_CHC, S117I_RULE_CHG_11, "NHS-funded nursing care");
    case S117_FUNDED_NHS: return free_of_nhs(S117_PARTY_NHS, S117I_RULE_CHG_2, "National Health Service Act 2006 s1(4)");
    case S117_FUNDED_EDUCATION: return free_of_nhs(S117_PARTY_EDUCATION, S117I_RULE_CHG_2, "education law");
    case S117_FUNDED_PRIVATE: return own_cost(S117I_RULE_CHG_2, "a private arrangement");
    case S117_FUNDED_CHILDREN_ACT: return after_assessment("Children Act 1989 s29");
    case S117_FUNDED_CARE_ACT: return after_assessment("Care Act 2014 ss 14, 17");
    case S117_FUNDED_SSWBWA: return after_assessment("Social Services and Well-being (Wales) Act 2014 Part 5");
    default:
        return is_health(book, line) ? free_of_nhs(S117_PARTY_NHS, S117I_RULE_CHG_2, "National Health Service Act 2006 s1(4)")
                                     : by_social_care(book, line, day);
    }
}

/* ---- what is provided as something it is not ------------------------------------------------------- */

static void note_labels(const s117i_book *book, s117_fact line, const s117i_judged *judged, s117i_notes *notes)
{
    int32_t under = s117i_code_in(book, line, S117_FUNDED_UNDER);
    bool aftercare = judged->status == S117_LINE_AFTERCARE;
    if (aftercare && (under == S117_FUNDED_CHC || under == S117_FUNDED_FNC))
        s117i_note_flaw(notes, S117_FLAW_CHC_FOR_S117, line, 0);
    else if (aftercare && under != 0 && under != S117_FUNDED_S117)
        s117i_note_flaw(notes, S117_FLAW_LABELLED_OTHER, line, 0);
    if (judged->status == S117_LINE_NOT_AFTERCARE && under == S117_FUNDED_S117)
        s117i_note_flaw(notes, S117_FLAW_LABELLED_S117, line, 0);
    if (aftercare && s117i_code_in(book, line, S117_IN_PLAN) == S117_NO)
        s117i_note_flaw(notes, S117_FLAW_NOT_IN_PLAN, line, 0);
}

/* ---- financial assessments ------------------------------------------------------------------------- */

bool s117i_all_aftercare(const s117i_book *book, s117_date day, s117_fact except)
{
    for (uint32_t i = book->first[S117_KIND_SERVICE]; i < book->first[S117_KIND_SERVICE + 1]; i++) {
        s117i_judged one;
        if (book->facts[i] == except || !s117i_covers(book, book->facts[i], day))
            continue;
        s117i_judge_line(book, book->facts[i], day, &one, NULL);
        if (one.status != S117_LINE_AFTERCARE)
            return false;
    }
    return true;
}

s117_fact s117i_assessment_of(const s117i_book *book, s117_fact line, s117_date day)
{
    for (uint32_t i = book->first[S117_KIND_FINANCIAL_ASSESSMENT]; i < book->first[S117_KIND_FINANCIAL_ASSESSMENT + 1]; i++) {
        s117_fact made = book->facts[i];
        s117_fact of = s117i_linked(book, made, S117_LINE, S117_KIND_SERVICE);
        s117_date on = s117i_begins(book, made);
        s117i_judged then;
        if (on > day || !s117i_covers(book, line, on) || (of != line && of != 0) || s117i_bad_link(book, made, S117_LINE, S117_KIND_SERVICE))
            continue;
        s117i_judge_line(book, line, on, &then, NULL); /* what was lawful before the duty began stays so */
        if (then.status == S117_LINE_AFTERCARE && (of == line || s117i_all_aftercare(book, on, line)))
            return made;
    }
    return 0;
}

/* ---- a line -------------------------------------------------------------------------------------- */

/* Care Act s39(4): whoever owes s117 accommodation is the council of the person's other needs. */
static bool is_in_our_accommodation(const s117i_book *book, s117_date day)
{
    if (!s117i_in_force(book->view.law, S117I_V5_2015, day) || s117i_nation_of_council(book, s117i_standing_on(book, day)) != S117_NATION_ENGLAND)
        return false;
    for (uint32_t i = book->first[S117_KIND_SERVICE]; i < book->first[S117_KIND_SERVICE + 1]; i++) {
        s117_fact other = book->facts[i];
        s117i_judged of;
        if (!s117i_covers(book, other, day) || !s117i_is_accommodation(book, other))
            continue;
        s117i_judge_line(book, other, day, &of, NULL);
        if (of.status == S117_LINE_AFTERCARE)
            return true;
    }
    return false;
}

void s117i_charge_of(const s117i_book *book, s117_fact line, s117_date day, const s117i_judged *judged, s117i_charge *ret, s117i_notes *notes)
{
    note_labels(book, line, judged, notes);
    switch (judged->status) {
    case S117_LINE_AFTERCARE: {
        *ret = (s117i_charge){.chargeable = S117_CHARGEABLE_NEVER, .assessment = S117_ASSESSMENT_NEVER, .rule = judged->rule, .law = "Mental Health Act 1983 s117"};
        s117_fact made = notes != NULL ? s117i_assessment_of(book, line, day) : 0;
        if (made != 0)
            s117i_note_flaw(notes, S117_FLAW_ASSESSED, made, line);
        return;
    }
    case S117_LINE_NOT_AFTERCARE:
        *ret = of_other(book, line, day, judged);
        ret->other_needs = ret->chargeable == S117_CHARGEABLE_ASSESSED && is_in_our_accommodation(book, day);
        return;
    default:
        *ret = (s117i_charge){.rule = S117I_NO_RULE, .law = ""};
    }
}
