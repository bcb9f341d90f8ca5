/* Disputes between councils: who leads, who meets needs meanwhile, four months, the referral.
 * DISP-4 to 8, 12 to 14, 16, 17, REC-4. §4.5 of the rulebook: SI 2014/2829; Wales, and across the border, by its twin or by analogy. */
#include "disputed.h"

#include <string.h>

#include "residence.h"

/* ---- who leads, and meets the needs: DISP-4, 5, 14 ------------------------------------------------ */

/* The council that met the needs on the day: as recorded, else the one that commissioned services then; of several a party. "" */
static const char *meets_needs(const s117i_course *c, s117_date day)
{
    const s117i_book *book = c->in->book;
    const char *said = s117i_text_in(book, c->dispute, S117_MEETS_NEEDS);
    const char *found = "";
    uint32_t at = 0;
    for (s117_fact f; !*said && (f = s117i_next_of(c->in, S117_KIND_SERVICE, &at)) != 0 && s117i_begins(book, f) <= day;) {
        const char *body = s117i_text_in(book, f, S117_BODY);
        if (!s117i_covers(book, f, day) || !s117i_is_council(book, body))
            continue;
        if (s117i_is_party(c, body))
            return body;
        if (*found && strcmp(found, body) != 0)
            return ""; /* two others: not settled */
        found = body;
    }
    return *said ? said : found;
}

/* Where the person is living, else present: reg 2(3). "" */
static const char *place_of(const s117i_course *c, s117_date day)
{
    static const s117_kind places[] = {S117_KIND_RESIDENCE, S117_KIND_HOSPITAL_STAY, S117_KIND_ORDER, S117_KIND_CUSTODY};
    for (uint32_t i = 0; i < sizeof places / sizeof places[0]; i++) {
        s117_fact f = s117i_one_on(c->in, places[i], day);
        if (f != 0 && *s117i_text_in(c->in->book, f, S117_AREA))
            return s117i_text_in(c->in->book, f, S117_AREA);
    }
    return "";
}

/* An NHS body cannot lead: what names one is a contradiction of the record. */
static bool is_nhs_code(const s117i_course *c, const char *code)
{
    int32_t body = *code ? s117i_register_find(c->in->book->view.law->reg, code) : -1;
    return body >= 0 && s117i_is_nhs(c->in->book->view.law->reg->bodies[body].kind);
}

static const char *lead_of(const s117i_course *c)
{
    const char *candidates[] = {meets_needs(c, c->arose), place_of(c, c->arose), s117i_text_in(c->in->book, c->dispute, S117_LEAD)};
    for (int32_t i = 0; i < 3; i++)
        if (*candidates[i] && !is_nhs_code(c, candidates[i]))
            return candidates[i];
    return "";
}

static void check_lead(const s117i_course *c, const char *lead)
{
    const char *recorded = s117i_text_in(c->in->book, c->dispute, S117_LEAD);
    if (*recorded && *lead && strcmp(recorded, lead) != 0) {
        s117i_fault f = s117i_wrong_in(c, S117_AUDIT_WRONG_LEAD, c->arose);
        f.at_fault = "";
        f.body = recorded;
        f.other = lead;
        s117i_report(c->in, &f);
    }
    if (!*lead || s117i_is_party(c, lead))
        return;
    s117i_obligation o = s117i_due_in(c, S117_DUE_TELL_LEAD, S117I_RULE_DISP_14, S117_AUDIT_LEAD_NOT_TOLD);
    o.body = c->parties[0];
    o.other = c->parties[1];
    o.detail = lead; /* the finding names the one that was not told */
    o.at_fault = ""; /* the parties, both */
    o.met = s117i_step_on(c, S117_STEP_LEAD_TOLD, NULL, c->arose);
    s117i_oblige(c->in, &o);
}

/* Reg 2(1), (2): whoever met the needs goes on until it is resolved. */
static void check_needs(const s117i_course *c)
{
    const s117i_book *book = c->in->book;
    uint32_t at = 0;
    for (s117_fact f; (f = s117i_next_of(c->in, S117_KIND_NO_SERVICES, &at)) != 0;) {
        s117_date from = s117i_begins(book, f) > c->arose ? s117i_begins(book, f) : c->arose;
        s117_date until = s117i_sooner_day(s117i_ends(book, f), c->over);
        s117i_fault fault = s117i_wrong_in(c, S117_AUDIT_NEEDS_NOT_MET, from);
        if (from >= until || from > c->in->to || s117i_code_in(book, f, S117_REASON) != S117_REASON_NOT_GIVEN)
            continue;
        fault.at_fault = "";
        fault.until = until;
        fault.lasting = true;
        fault.facts[1] = f;
        s117i_report(c->in, &fault);
    }
}

/* ---- steps: DISP-6, REC-4 ------------------------------------------------------------------------- */

static void check_contacts(const s117i_course *c)
{
    for (int32_t i = 0; i < 2; i++) {
        s117i_obligation o = s117i_due_in(c, S117_DUE_CONTACT, S117I_RULE_DISP_6, S117_AUDIT_NO_CONTACT);
        o.body = c->parties[i];
        o.met = s117i_step_on(c, S117_STEP_CONTACT, c->parties[i], S117_DATE_MIN);
        if (*c->parties[i])
            s117i_oblige(c->in, &o);
    }
}

static void check_person_told(const s117i_course *c, const char *lead)
{
    s117i_obligation o = s117i_due_in(c, S117_DUE_TELL_PERSON, S117I_RULE_DISP_6, S117_AUDIT_PERSON_NOT_TOLD);
    o.doer = S117_DOER_LEAD;
    o.body = lead;
    o.met = s117i_step_on(c, S117_STEP_PERSON_INFORMED, NULL, S117_DATE_MIN);
    s117i_oblige(c->in, &o);
}

/* A request that nobody answered before the next step of whoever was asked, or at all. */
static void check_requests(const s117i_course *c)
{
    const s117i_book *book = c->in->book;
    for (int32_t i = 0; i < 2; i++) {
        s117_fact asked = s117i_step_of(c, S117_STEP_ASKED, c->parties[i], S117_DATE_MIN);
        s117_date end = asked != 0 ? s117i_add_days(s117i_begins(book, asked), S117I_WITHOUT_DELAY) : S117_DATE_OPEN;
        if (end >= c->in->to || end >= c->over || s117i_step_of(c, S117_STEP_ANSWERED, c->parties[1 - i], s117i_begins(book, asked)) != 0)
            continue;
        s117i_fault f = s117i_wrong_in(c, S117_AUDIT_INFORMATION_LATE, s117i_begins(book, asked));
        f.at_fault = c->parties[1 - i];
        f.body = c->parties[i];
        f.facts[1] = asked;
        s117i_report(c->in, &f);
    }
}

static void check_assertion(const s117i_course *c)
{
    s117i_fault f = s117i_wrong_in(c, S117_AUDIT_ASSERTION_NOT_KEPT, s117i_begins(c->in->book, c->dispute));
    if (c->arose == S117_DATE_OPEN)
        f.rule = S117I_RULE_DISP_12; /* it was said, and not written: no clock runs */
    if (c->asserted == 0)
        s117i_report(c->in, &f);
}

/* ---- referral: DISP-7, 8, 13, 16, 17 -------------------------------------------------------------- */

/* Reg 2(5): a lead that is no party owes nothing before it knows. */
static bool is_bound(const s117i_course *c, const char *lead)
{
    return !*lead || s117i_is_party(c, lead) || s117i_step_of(c, S117_STEP_LEAD_TOLD, NULL, c->arose) != 0 || c->referred != 0;
}

static void check_referral(const s117i_course *c, const char *lead)
{
    s117i_obligation o = s117i_due_in(c, S117_DUE_REFERRAL, c->rule, S117_AUDIT_NOT_REFERRED);
    o.late = S117_AUDIT_LATE_REFERRAL;
    o.severity = s117i_severity_of(c, true);
    o.by = s117i_due_from(c->in, o.due, c->arose, &o.policy);
    if (c->asserted == 0) { /* from which day the months run is not known */
        o.by = S117_DATE_OPEN;
        o.missed = o.late = 0;
    }
    o.met = c->referred_on;
    o.doer = S117_DOER_LEAD;
    o.body = lead;
    if (c->referred != 0)
        o.facts[2] = c->referred;
    s117i_oblige(c->in, &o);
}

/* Capacity to decide where to live matters if somebody else decided, or the record says that the person had none: reg 4(2)(g). */
static bool capacity_matters(const s117i_course *c)
{
    const s117i_book *book = c->in->book;
    for (uint32_t i = book->first[S117_KIND_RESIDENCE]; i < book->first[S117_KIND_RESIDENCE + 1]; i++) {
        int32_t choice = s117i_code_in(book, book->facts[i], S117_CHOICE);
        if (choice == S117_CHOICE_BEST_INTERESTS || choice == S117_CHOICE_ATTORNEY || choice == S117_CHOICE_COURT ||
            s117i_code_in(book, book->facts[i], S117_CAPACITY) == S117_NO)
            return true;
    }
    return false;
}

/* (f) is for carers, (h) and (j) for what there may be beside the rest. */
static void check_bundle(const s117i_course *c, const char *lead)
{
    uint32_t needed = S117_BUNDLE_NATURE | S117_BUNDLE_CHRONOLOGY | S117_BUNDLE_NEEDS | S117_BUNDLE_MET_BY | S117_BUNDLE_RESIDENCE |
                      S117_BUNDLE_RESOLVING | S117_BUNDLE_LETTER | S117_BUNDLE_CORRESPONDENCE;
    s117i_fault f = s117i_wrong_in(c, S117_AUDIT_BUNDLE_INCOMPLETE, c->referred_on);
    f.facts[1] = c->referred;
    f.severity = s117i_severity_of(c, true);
    f.at_fault = lead;
    f.list = S117_LIST_BUNDLE;
    if (capacity_matters(c))
        needed |= S117_BUNDLE_CAPACITY;
    f.mask = needed & ~(uint32_t)s117i_code_in(c->in->book, c->referred, S117_BUNDLE);
    if (f.mask != 0)
        s117i_report(c->in, &f);
    f.list = 0;
    for (int32_t i = 0; i < 2; i++) {
        f.detail = "a statement of facts signed on behalf of each council";
        f.at_fault = c->parties[i];
        if (*c->parties[i] && s117i_step_of(c, S117_STEP_STATEMENT, c->parties[i], S117_DATE_MIN) == 0)
            s117i_report(c->in, &f);
    }
}

/* None need be sent; those that are have 14 days. */
static void check_arguments(const s117i_course *c)
{
    for (int32_t i = 0; i < 2; i++) {
        s117i_obligation o = s117i_due_in(c, S117_DUE_ARGUMENTS, S117I_RULE_DISP_13, 0);
        s117_fact sent = s117i_step_of(c, S117_STEP_ARGUMENTS, c->parties[i], c->referred_on);
        o.severity = s117i_severity_of(c, true);
        o.since = c->referred_on;
        o.by = s117i_due_from(c->in, o.due, c->referred_on, &o.policy);
        o.late = S117_AUDIT_LATE_ARGUMENTS;
        o.met = s117i_step_on(c, S117_STEP_ARGUMENTS, c->parties[i], c->referred_on);
        o.until = s117i_sooner_day(c->over, s117i_add_days(o.by, 1)); /* after that it is too late */
        if (sent != 0)
            o.until = S117_DATE_OPEN;
        o.body = c->parties[i];
        o.facts[1] = c->referred;
        o.facts[2] = sent;
        if (*c->parties[i])
            s117i_oblige(c->in, &o);
    }
}

/* ---- councils ------------------------------------------------------------------------------------- */

/* Who decides it, as the law stood on the day it arose; and under which rule it is referred, S117I_NO_RULE if no minister can decide. */
static int32_t referral_rule(const s117i_course *c, s117i_deciding *ret_deciding)
{
    s117i_view view = c->in->book->view;
    s117i_life life;
    s117i_responsible_body body;
    view.as_at = c->arose;
    s117i_sweep(&view, &life, NULL);
    s117i_responsible(&view, &life.duty, &life.earlier, c->arose, &body);
    s117i_decider_of(&view, c->dispute, &body, ret_deciding);
    switch (ret_deciding->decider) {
    case S117_DECIDER_SECRETARY_OF_STATE: return S117I_RULE_DISP_7;
    case S117_DECIDER_WELSH_MINISTERS: return S117I_RULE_DISP_17;
    case S117_DECIDER_ARRANGEMENTS: return S117I_RULE_DISP_16;
    default: return S117I_NO_RULE;
    }
}

static void check_route(const s117i_course *c, const s117i_deciding *deciding)
{
    s117i_fault f = s117i_wrong_in(c, S117_AUDIT_WRONG_ROUTE, c->referred_on);
    f.facts[1] = c->referred;
    f.detail = "it is not about where the person was ordinarily resident";
    if (deciding->rule_count > 0) {
        f.rule = deciding->rules[0];
        f.detail = f.rule == S117I_RULE_DISP_0 ? "the test of before April 2015 applies" : "all agree that there was no ordinary residence";
    }
    if (c->referred != 0)
        s117i_report(c->in, &f);
}

static void check_councils(s117i_course *c)
{
    s117i_deciding deciding = {.rule_count = 0};
    int32_t rule = c->arose != S117_DATE_OPEN ? referral_rule(c, &deciding) : S117I_NO_RULE;
    if (c->arose == S117_DATE_OPEN || rule != S117I_NO_RULE)
        check_assertion(c);
    if (c->arose == S117_DATE_OPEN || !s117i_code_governs(c->in, c->arose))
        return;
    if (rule == S117I_NO_RULE) { /* the regulations are for what a minister can decide */
        check_route(c, &deciding);
        return;
    }
    const char *lead = lead_of(c);
    c->rule = rule;
    check_lead(c, lead);
    check_needs(c);
    check_contacts(c);
    check_person_told(c, lead);
    check_requests(c);
    if (is_bound(c, lead))
        check_referral(c, lead);
    if (c->referred != 0) {
        check_bundle(c, lead);
        check_arguments(c);
    }
    s117i_decided(c);
}

void s117i_disputes(const s117i_inspection *in)
{
    uint32_t at = 0;
    for (s117_fact f; (f = s117i_next_of(in, S117_KIND_DISPUTE, &at)) != 0;) {
        int32_t kind = s117i_code_in(in->book, f, S117_DISPUTE_KIND);
        s117i_course c;
        s117i_course_of(in, f, &c);
        if (kind == 0 || kind == S117_DISPUTE_COUNCILS)
            check_councils(&c);
        else
            s117i_dispute_of_others(&c, kind);
    }
}
