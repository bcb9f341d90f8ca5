/* Direct payments and personal health budgets for aftercare: CHG-9, 10, 19 to 24. */
#include "services.h"

#include <string.h>

static void add_rule(s117i_budget *of, int32_t rule)
{
    for (int32_t i = 0; i < of->rule_count; i++)
        if (of->rules[i] == rule)
            return;
    if (of->rule_count < S117I_BUDGET_RULES)
        of->rules[of->rule_count++] = rule;
}

static void bar(s117i_budget *of, int32_t rule, s117_fact by)
{
    of->state = S117_AVAILABILITY_BARRED;
    of->bar = by;
    add_rule(of, rule);
}

/* The arrangement or request on record for one of the two bodies; 0. */
static s117_fact arrangement_on(const s117i_book *book, s117_fact line, int32_t party, s117_date day)
{
    s117_fact found = 0;
    for (s117_fact a = s117i_next_child(book, line, S117_KIND_DIRECT_PAYMENT, 0); a != 0; a = s117i_next_child(book, line, S117_KIND_DIRECT_PAYMENT, a))
        if (s117i_code_in(book, a, S117_PARTY) == party && s117i_covers(book, a, day) && (found == 0 || s117i_later(book, a, found)))
            found = a;
    return found;
}

/* An exclusion in force; a youth rehabilitation order counts for the NHS only (SI 2013/1617 Sch). 0. */
static s117_fact exclusion_on(const s117i_book *book, s117_date day, bool nhs)
{
    for (uint32_t i = book->first[S117_KIND_EXCLUSION]; i < book->first[S117_KIND_EXCLUSION + 1]; i++) {
        bool youth = s117i_code_in(book, book->facts[i], S117_REQUIREMENT) == S117_REQUIREMENT_YOUTH;
        if (s117i_covers(book, book->facts[i], day) && (nhs || !youth))
            return book->facts[i];
    }
    return 0;
}

/* ---- conditions ---------------------------------------------------------------------------------- */

static void weigh(s117i_budget *of, s117_tri met, int32_t rule, int32_t gap, s117_fact fact, s117i_notes *notes)
{
    if (met == S117_NO) {
        bar(of, rule, fact);
        of->failed = gap;
    }
    if (met != S117_UNKNOWN)
        return;
    if (of->state == S117_AVAILABILITY_YES)
        of->state = S117_AVAILABILITY_UNDETERMINED;
    s117i_note_gap(notes, gap, fact);
}

/* Care Act ss 31, 32 as modified: four conditions, and a fifth for a person without capacity. Nobody asked: nothing to weigh. */
static void weigh_conditions(const s117i_book *book, s117i_budget *of, s117i_notes *notes)
{
    s117_fact a = of->arrangement;
    s117_tri capacity;
    if (a == 0)
        return;
    capacity = s117i_code_in(book, a, S117_CAPACITY);
    if (capacity == S117_UNKNOWN)
        weigh(of, S117_UNKNOWN, S117I_RULE_CHG_9, S117_GAP_CAPACITY, a, notes);
    weigh(of, s117i_code_in(book, a, S117_CONSENT), S117I_RULE_CHG_9, S117_GAP_CONSENT, a, notes);
    weigh(of, s117i_code_in(book, a, S117_CAPABLE), S117I_RULE_CHG_9, S117_GAP_CAPABLE, a, notes);
    weigh(of, s117i_code_in(book, a, S117_APPROPRIATE), S117I_RULE_CHG_9, S117_GAP_APPROPRIATE, a, notes);
    if (capacity == S117_NO)
        weigh(of, s117i_code_in(book, a, S117_BEST_INTERESTS), S117I_RULE_CHG_9, S117_GAP_BEST_INTERESTS, a, notes);
}

/* ---- reviews: CHG-22 ------------------------------------------------------------------------------ */

static s117_date last_review(const s117i_book *book, int32_t of, s117_date from, s117_date day)
{
    s117_date last = S117_DATE_UNKNOWN;
    for (uint32_t i = book->first[S117_KIND_REVIEW]; i < book->first[S117_KIND_REVIEW + 1]; i++) {
        s117_date on = s117i_begins(book, book->facts[i]);
        if (s117i_code_in(book, book->facts[i], S117_REVIEW_OF) == of && on >= from && on <= day && on > last)
            last = on;
    }
    return last;
}

static void check_reviews(const s117i_book *book, s117_fact line, s117i_budget *of, int32_t review, int32_t first_months, s117_date day, s117i_notes *notes)
{
    s117_date from, last, due;
    if (of->arrangement == 0 || s117i_code_in(book, of->arrangement, S117_REFUSED) == S117_YES)
        return;
    from = s117i_begins(book, of->arrangement);
    if (from < s117i_begins(book, line))
        from = s117i_begins(book, line); /* no day of its own: as long as the line */
    if (from == S117_DATE_MIN)
        return; /* nobody knows since when */
    last = last_review(book, review, from, day);
    due = last == S117_DATE_UNKNOWN ? s117i_add_months(from, first_months) : s117i_add_months(last, 12);
    if (day <= due)
        return;
    add_rule(of, S117I_RULE_CHG_22);
    s117i_note_flaw(notes, S117_FLAW_DP_REVIEW, of->arrangement, 0);
}

/* ---- care homes: CHG-20 --------------------------------------------------------------------------- */

/* SI 2014/2871 Sch 2, as amended to 2015; Gateshead under both its codes. */
static bool may_pay_for_care_homes(const s117i_standing *standing)
{
    static const char *const exempt[] = {"E06000023", "E06000052", "E09000010", "E08000020", "E08000037", "E10000015", "E06000010", "E10000019",
                                         "E06000042", "E10000020", "E06000013", "E10000024", "E09000026", "E10000028", "E08000007", "E10000030"};
    for (size_t i = 0; i < sizeof exempt / sizeof exempt[0]; i++)
        if (strcmp(standing->council_code, exempt[i]) == 0)
            return true;
    return false;
}

static bool is_paid_care_home(const s117i_book *book, s117_fact line)
{
    return s117i_code_in(book, line, S117_MECHANISM) == S117_BY_DIRECT_PAYMENT && s117i_accommodation_of(book, line) == S117_ACC_CARE_HOME;
}

enum { FOUR_WEEKS = 28 };

/* Reg 6: days up to and with this one, in the twelve months before it; a stay of under four weeks is added to the next if less than
 * four weeks lie between them. */
static int32_t days_in_care_homes(const s117i_book *book, s117_date day)
{
    s117_date year = s117i_add_months(day, -12), end = S117_DATE_UNKNOWN;
    int32_t days = 0;
    for (uint32_t i = book->first[S117_KIND_SERVICE]; i < book->first[S117_KIND_SERVICE + 1]; i++) { /* by day */
        s117_fact line = book->facts[i];
        s117_date from = s117i_begins(book, line), to = s117i_ends(book, line);
        if (!is_paid_care_home(book, line) || from > day || to <= year)
            continue;
        if (from < year)
            from = year;
        if (to > day)
            to = s117i_add_days(day, 1);
        if (end != S117_DATE_UNKNOWN && from - end >= FOUR_WEEKS)
            days = 0;
        if (end != S117_DATE_UNKNOWN && from < end)
            from = end < to ? end : to; /* stays that overlap count once */
        days += to - from;
        end = to > end ? to : end;
    }
    return days;
}

/* ---- the council's: CHG-9, 19 to 21, 24 ------------------------------------------------------------ */

static bool starts_out(const s117i_judged *judged, s117i_budget *ret)
{
    *ret = (s117i_budget){.state = S117_AVAILABILITY_NONE};
    if (judged->status == S117_LINE_UNDETERMINED)
        ret->state = S117_AVAILABILITY_UNDETERMINED;
    return judged->status == S117_LINE_AFTERCARE;
}

static void by_welsh_law(const s117i_book *book, s117_date day, s117i_budget *ret)
{
    if (!s117i_in_force(book->view.law, S117I_WALES_2016, day))
        return;
    ret->state = S117_AVAILABILITY_YES;
    add_rule(ret, S117I_RULE_CHG_24);
}

static void check_use(const s117i_book *book, s117_fact line, s117_date day, s117i_budget *ret, s117i_notes *notes)
{
    s117_fact a = ret->arrangement;
    if (is_paid_care_home(book, line) && s117i_standing_on(book, day)->council_known && !may_pay_for_care_homes(s117i_standing_on(book, day)) && days_in_care_homes(book, day) > FOUR_WEEKS) {
        bar(ret, S117I_RULE_CHG_20, line);
        s117i_note_flaw(notes, S117_FLAW_DP_FOUR_WEEKS, line, 0);
    }
    if (a != 0 && s117i_code_in(book, a, S117_PAYS_RELATIVE) == S117_YES) {
        add_rule(ret, S117I_RULE_CHG_21);
        weigh(ret, s117i_code_in(book, a, S117_NECESSARY), S117I_RULE_CHG_21, S117_GAP_NECESSARY, a, notes);
        if (s117i_code_in(book, a, S117_NECESSARY) == S117_NO)
            s117i_note_flaw(notes, S117_FLAW_DP_RELATIVE, a, 0);
    }
}

void s117i_direct_payment(const s117i_book *book, s117_fact line, s117_date day, const s117i_judged *judged, s117i_budget *ret, s117i_notes *notes)
{
    s117_nation nation = s117i_nation_of_council(book, s117i_standing_on(book, day));
    s117_tri child = s117i_younger(book, 18, day);
    s117_fact exclusion = exclusion_on(book, day, false);
    if (!starts_out(judged, ret))
        return;
    ret->arrangement = arrangement_on(book, line, S117_PARTY_COUNCIL, day);
    if (nation == S117_NATION_WALES) {
        by_welsh_law(book, day, ret);
        return;
    }
    if (!s117i_in_force(book->view.law, S117I_V5_2015, day))
        return;
    add_rule(ret, S117I_RULE_CHG_9);
    if (child == S117_YES) {
        ret->failed = S117_GAP_BIRTH; /* adults only */
        return;
    }
    ret->state = S117_AVAILABILITY_YES;
    if (nation == S117_NATION_UNKNOWN)
        weigh(ret, S117_UNKNOWN, S117I_RULE_CHG_9, S117_GAP_COUNCIL, 0, notes);
    if (child == S117_UNKNOWN)
        weigh(ret, S117_UNKNOWN, S117I_RULE_CHG_9, S117_GAP_BIRTH, book->birth, notes);
    weigh_conditions(book, ret, notes);
    if (exclusion != 0) {
        bar(ret, S117I_RULE_CHG_19, exclusion);
        if (s117i_code_in(book, line, S117_MECHANISM) == S117_BY_DIRECT_PAYMENT)
            s117i_note_flaw(notes, S117_FLAW_DIRECT_PAYMENT_BARRED, line, exclusion);
    }
    check_use(book, line, day, ret, notes);
    check_reviews(book, line, ret, S117_REVIEW_DIRECT_PAYMENT, 6, day, notes);
}

/* ---- the NHS body's: CHG-10, 19, 22, 23 ------------------------------------------------------------ */

/* A decision that gives the NHS body none of the line leaves it nothing to make a budget of. */
static bool bears_a_part(const s117i_book *book, s117_fact line, s117_date day)
{
    s117i_split split;
    s117i_split_of(book, line, day, &split, NULL);
    for (int32_t i = 0; i < split.count; i++)
        if (split.parts[i].party == S117_PARTY_NHS && split.parts[i].share > 0)
            return true;
    return split.count == 0;
}

static void check_payee(const s117i_book *book, s117_date day, s117i_budget *ret, s117i_notes *notes)
{
    s117_fact a = ret->arrangement;
    int32_t payee = s117i_code_in(book, a, S117_PAYEE);
    s117_tri young = s117i_younger(book, 16, day), capacity = s117i_code_in(book, a, S117_CAPACITY);
    bool themselves = payee == S117_PAYEE_PERSON || payee == S117_PAYEE_NOMINEE;
    add_rule(ret, S117I_RULE_CHG_23);
    if ((young == S117_YES || capacity == S117_NO) && themselves)
        s117i_note_flaw(notes, S117_FLAW_WRONG_PAYEE, a, 0);
    if (payee == S117_PAYEE_AUTHORISED || (young == S117_NO && capacity == S117_YES && payee == S117_PAYEE_REPRESENTATIVE))
        s117i_note_flaw(notes, S117_FLAW_WRONG_PAYEE, a, 0);
}

/* A direct payment is one of three ways; what bars it leaves the other two. */
static void check_nhs_payment(const s117i_book *book, s117_fact line, s117_date day, s117i_budget *ret, s117i_notes *notes)
{
    s117_fact exclusion = exclusion_on(book, day, true);
    bool direct = s117i_code_in(book, line, S117_MECHANISM) == S117_BY_PHB_DIRECT;
    if (exclusion != 0) {
        add_rule(ret, S117I_RULE_CHG_19);
        ret->bar = exclusion;
        if (direct)
            s117i_note_flaw(notes, S117_FLAW_DIRECT_PAYMENT_BARRED, line, exclusion);
    }
    if (ret->arrangement == 0 || !direct)
        return;
    check_payee(book, day, ret, notes);
    check_reviews(book, line, ret, S117_REVIEW_NHS_PAYMENT, 3, day, notes);
}

/* The right is against English bodies: that of the paying body, or the council's while that one is not known. */
static s117_nation nation_of_budget(const s117i_book *book, const s117i_standing *standing)
{
    bool known = standing->payer_known && standing->payer >= 0;
    return known ? book->view.law->reg->bodies[standing->payer].nation : s117i_nation_of_council(book, standing);
}

void s117i_health_budget(const s117i_book *book, s117_fact line, s117_date day, const s117i_judged *judged, s117i_budget *ret, s117i_notes *notes)
{
    s117_nation nation = nation_of_budget(book, s117i_standing_on(book, day));
    s117_tri appropriate;
    if (!starts_out(judged, ret))
        return;
    if (nation == S117_NATION_WALES || !s117i_in_force(book->view.law, S117I_PHB_2019, day) || !bears_a_part(book, line, day))
        return;
    ret->state = S117_AVAILABILITY_YES;
    ret->arrangement = arrangement_on(book, line, S117_PARTY_NHS, day);
    add_rule(ret, S117I_RULE_CHG_10);
    if (nation == S117_NATION_UNKNOWN)
        weigh(ret, S117_UNKNOWN, S117I_RULE_CHG_10, S117_GAP_PAYER, 0, notes);
    appropriate = ret->arrangement != 0 ? s117i_code_in(book, ret->arrangement, S117_APPROPRIATE) : S117_UNKNOWN;
    if (appropriate == S117_NO)
        bar(ret, S117I_RULE_CHG_10, ret->arrangement);
    else if (ret->arrangement != 0 && s117i_code_in(book, ret->arrangement, S117_REFUSED) == S117_YES)
        s117i_note_flaw(notes, S117_FLAW_PHB_REFUSED, ret->arrangement, 0);
    check_nhs_payment(book, line, day, ret, notes);
}
