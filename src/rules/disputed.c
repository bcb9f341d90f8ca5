/* Disputes between councils: who leads, who meets needs meanwhile, four months, the referral, what a determination changes.
 * DISP-4 to 10, 12 to 17, REC-4. §4.5 of the rulebook: SI 2014/2829; Wales, and across the border, by its twin or by analogy. */
#include "disputed.h"

#include <string.h>

#include "residence.h"

enum { MONTH_TO_TAKE_OVER = 1, WITHOUT_DELAY = 28 };

/* ---- the course ----------------------------------------------------------------------------------- */

s117_fact s117i_step_of(const s117i_course *c, int32_t step, const char *body, s117_date from)
{
    const s117i_book *book = c->in->book;
    for (s117_fact f = s117i_next_child(book, c->dispute, S117_KIND_DISPUTE_STEP, 0); f != 0; f = s117i_next_child(book, c->dispute, S117_KIND_DISPUTE_STEP, f)) {
        s117_date day = s117i_begins(book, f);
        bool of_party = body == NULL || strcmp(s117i_text_in(book, f, S117_BODY), body) == 0;
        if (s117i_code_in(book, f, S117_STEP) == step && of_party && day >= from && day <= c->in->to)
            return f;
    }
    return 0;
}

static s117_date day_of(const s117i_course *c, s117_fact step)
{
    return step != 0 ? s117i_begins(c->in->book, step) : S117_DATE_OPEN;
}

static s117_date first_of(s117_date a, s117_date b) { return a < b ? a : b; }

/* DISP-12: in writing; word of mouth starts no clock. Without any step, the day of the dispute is taken as that of the first assertion. */
static s117_date arises(const s117i_course *c)
{
    if (c->asserted != 0)
        return s117i_begins(c->in->book, c->asserted);
    return s117i_step_of(c, S117_STEP_SAID, NULL, S117_DATE_MIN) != 0 ? S117_DATE_OPEN : s117i_begins(c->in->book, c->dispute);
}

void s117i_course_of(const s117i_inspection *in, s117_fact dispute, s117i_course *ret)
{
    const s117i_book *book = in->book;
    *ret = (s117i_course){.in = in, .dispute = dispute, .parties = {s117i_text_in(book, dispute, S117_BODY), s117i_text_in(book, dispute, S117_BODY_2)}};
    ret->asserted = s117i_step_of(ret, S117_STEP_ASSERTED, NULL, S117_DATE_MIN);
    ret->arose = arises(ret);
    ret->referred = s117i_step_of(ret, S117_STEP_REFERRED, NULL, S117_DATE_MIN);
    ret->referred_on = day_of(ret, ret->referred);
    ret->determined = s117i_step_of(ret, S117_STEP_DETERMINED, NULL, S117_DATE_MIN);
    ret->substituted = s117i_step_of(ret, S117_STEP_SUBSTITUTED, NULL, S117_DATE_MIN);
    ret->over = s117i_ends(book, dispute) <= in->to ? s117i_ends(book, dispute) : S117_DATE_OPEN;
    ret->over = first_of(ret->over, day_of(ret, ret->determined));
    ret->over = first_of(ret->over, day_of(ret, s117i_step_of(ret, S117_STEP_AGREED, NULL, S117_DATE_MIN)));
    ret->over = first_of(ret->over, day_of(ret, s117i_step_of(ret, S117_STEP_CLOSED, NULL, S117_DATE_MIN)));
}

s117_severity s117i_severity_of(const s117i_course *c, bool unread_in_wales)
{
    bool weak = c->rule == S117I_RULE_DISP_16 || (unread_in_wales && c->rule == S117I_RULE_DISP_17);
    return weak ? S117_SEVERITY_GUIDANCE : 0;
}

s117i_obligation s117i_due_in(const s117i_course *c, s117_due due, int32_t rule, s117_audit_code missed)
{
    s117i_obligation o = {S117I_OBLIGATION, .due = due, .rule = rule, .since = c->arose, .missed = missed, .doer = S117_DOER_PARTY, .facts = {c->dispute, c->asserted}};
    o.until = c->over;
    o.severity = s117i_severity_of(c, false);
    return o;
}

s117i_fault s117i_wrong_in(const s117i_course *c, s117_audit_code what, s117_date from)
{
    s117i_fault f = {S117I_FAULT, .what = what, .from = from, .facts = {c->dispute}};
    f.body = c->parties[0];
    f.other = c->parties[1];
    f.severity = s117i_severity_of(c, false);
    return f;
}

/* ---- who leads, and meets the needs: DISP-4, 5, 14 ------------------------------------------------ */

static bool is_party(const s117i_course *c, const char *body)
{
    return strcmp(c->parties[0], body) == 0 || strcmp(c->parties[1], body) == 0;
}

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
        if (is_party(c, body))
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

static const char *lead_of(const s117i_course *c)
{
    const char *lead = meets_needs(c, c->arose);
    if (*lead)
        return lead;
    lead = place_of(c, c->arose);
    return *lead ? lead : s117i_text_in(c->in->book, c->dispute, S117_LEAD);
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
    if (!*lead || is_party(c, lead))
        return;
    s117i_obligation o = s117i_due_in(c, S117_DUE_TELL_LEAD, S117I_RULE_DISP_14, S117_AUDIT_LEAD_NOT_TOLD);
    o.body = lead; /* the finding names the one that was not told */
    o.at_fault = ""; /* the parties, both */
    o.met = day_of(c, s117i_step_of(c, S117_STEP_LEAD_TOLD, NULL, c->arose));
    s117i_oblige(c->in, &o);
}

/* Reg 2(1), (2): whoever met the needs goes on until it is resolved. */
static void check_needs(const s117i_course *c)
{
    const s117i_book *book = c->in->book;
    uint32_t at = 0;
    for (s117_fact f; (f = s117i_next_of(c->in, S117_KIND_NO_SERVICES, &at)) != 0;) {
        s117_date from = s117i_begins(book, f) > c->arose ? s117i_begins(book, f) : c->arose;
        s117_date until = first_of(s117i_ends(book, f), c->over);
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
        o.met = day_of(c, s117i_step_of(c, S117_STEP_CONTACT, c->parties[i], S117_DATE_MIN));
        if (*c->parties[i])
            s117i_oblige(c->in, &o);
    }
}

static void check_person_told(const s117i_course *c, const char *lead)
{
    s117i_obligation o = s117i_due_in(c, S117_DUE_TELL_PERSON, S117I_RULE_DISP_6, S117_AUDIT_PERSON_NOT_TOLD);
    o.doer = S117_DOER_LEAD;
    o.body = lead;
    o.met = day_of(c, s117i_step_of(c, S117_STEP_PERSON_INFORMED, NULL, S117_DATE_MIN));
    s117i_oblige(c->in, &o);
}

/* A request that nobody answered before the next step of whoever was asked, or at all. */
static void check_requests(const s117i_course *c)
{
    const s117i_book *book = c->in->book;
    for (int32_t i = 0; i < 2; i++) {
        s117_fact asked = s117i_step_of(c, S117_STEP_ASKED, c->parties[i], S117_DATE_MIN);
        s117_date end = asked != 0 ? s117i_add_days(s117i_begins(book, asked), WITHOUT_DELAY) : S117_DATE_OPEN;
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

static void check_referral(const s117i_course *c, const char *lead)
{
    s117i_obligation o = s117i_due_in(c, S117_DUE_REFERRAL, c->rule, S117_AUDIT_NOT_REFERRED);
    o.late = S117_AUDIT_LATE_REFERRAL;
    if (c->asserted == 0) /* from which day the months run is not known */
        o.missed = o.late = 0;
    o.severity = s117i_severity_of(c, true);
    o.by = s117i_due_from(c->in, o.due, c->arose, &o.policy);
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
        o.met = day_of(c, sent);
        o.until = first_of(c->over, s117i_add_days(o.by, 1)); /* after that it is too late */
        if (sent != 0)
            o.until = S117_DATE_OPEN;
        o.body = c->parties[i];
        o.facts[1] = c->referred;
        o.facts[2] = sent;
        if (*c->parties[i])
            s117i_oblige(c->in, &o);
    }
}

/* ---- determination: DISP-9, 15 -------------------------------------------------------------------- */

static void check_determination_review(const s117i_course *c)
{
    s117_date on = s117i_begins(c->in->book, c->determined);
    s117_fact begun = s117i_step_of(c, S117_STEP_REVIEW_BEGUN, NULL, on);
    s117i_obligation o = s117i_due_in(c, S117_DUE_DETERMINATION_REVIEW, S117I_RULE_DISP_9, 0);
    o.since = on;
    o.by = s117i_due_from(c->in, o.due, on, &o.policy);
    o.doer = S117_DOER_DECIDER;
    o.met = day_of(c, begun);
    o.late = S117_AUDIT_REVIEW_OUT_OF_TIME;
    o.until = begun != 0 ? S117_DATE_OPEN : s117i_add_days(o.by, 1); /* there need be none */
    o.facts[1] = c->determined;
    o.facts[2] = begun;
    s117i_oblige(c->in, &o);
}

/* A payment between the two on account of the first determination. */
static s117_fact payment_between(const s117i_course *c, s117_date from, s117_date to)
{
    uint32_t at = 0;
    for (s117_fact f; (f = s117i_next_of(c->in, S117_KIND_BODY_PAYMENT, &at)) != 0;) {
        bool ours = is_party(c, s117i_text_in(c->in->book, f, S117_BODY)) && is_party(c, s117i_text_in(c->in->book, f, S117_BODY_2));
        if (ours && s117i_begins(c->in->book, f) >= from && s117i_begins(c->in->book, f) <= to)
            return f;
    }
    return 0;
}

static void check_repayment(const s117i_course *c)
{
    s117_date on = s117i_begins(c->in->book, c->substituted);
    s117_fact paid = c->determined != 0 ? payment_between(c, s117i_begins(c->in->book, c->determined), on) : 0;
    s117i_obligation o = s117i_due_in(c, S117_DUE_REPAYMENT, S117I_RULE_DISP_15, S117_AUDIT_NOT_REPAID);
    if (paid == 0)
        return;
    o.since = on;
    o.until = S117_DATE_OPEN;
    o.met = day_of(c, s117i_step_of(c, S117_STEP_REPAID, NULL, on));
    o.body = s117i_text_in(c->in->book, paid, S117_BODY);
    o.facts[1] = c->substituted;
    o.facts[2] = paid;
    s117i_oblige(c->in, &o);
}

/* The last word on who is responsible; a month later the other one should no longer give the services. */
static void check_taken_over(const s117i_course *c)
{
    s117_fact word = c->substituted != 0 ? c->substituted : c->determined;
    const s117i_book *book = c->in->book;
    const char *named = s117i_text_in(book, word, S117_BODY_2);
    s117_date by = s117i_add_months(s117i_begins(book, word), MONTH_TO_TAKE_OVER);
    uint32_t at = 0;
    for (s117_fact f; *named && by < c->in->to && (f = s117i_next_of(c->in, S117_KIND_SERVICE, &at)) != 0;) {
        const char *body = s117i_text_in(book, f, S117_BODY);
        if (!s117i_covers(book, f, c->in->to) || s117i_begins(book, f) > by || strcmp(body, named) == 0 || !is_party(c, body))
            continue;
        s117i_fault fault = s117i_wrong_in(c, S117_AUDIT_DETERMINATION_NOT_FOLLOWED, s117i_begins(book, word));
        fault.body = named;
        fault.other = body;
        fault.facts[1] = word;
        fault.facts[2] = f;
        s117i_report(c->in, &fault);
        return;
    }
}

/* The council determined is not the one the facts give, from the day it is to be responsible: OP-22. */
static void check_determined(const s117i_course *c)
{
    s117_fact word = c->substituted != 0 ? c->substituted : c->determined;
    const char *named = s117i_text_in(c->in->book, word, S117_BODY_2);
    const s117i_standing *standing = s117i_standing_on(c->in->book, s117i_begins(c->in->book, word));
    s117i_fault f = s117i_wrong_in(c, S117_AUDIT_DETERMINED_OTHERWISE, s117i_begins(c->in->book, word));
    f.body = named;
    f.other = standing->council_code;
    f.facts[1] = word;
    if (*named && standing->council_known && !s117i_same_body(c->in->book, named, standing->council_code, f.from))
        s117i_report(c->in, &f);
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
    check_referral(c, lead);
    if (c->referred != 0) {
        check_bundle(c, lead);
        check_arguments(c);
    }
    if (c->determined != 0)
        check_determination_review(c);
    if (c->substituted != 0)
        check_repayment(c);
    if (c->determined != 0 || c->substituted != 0) {
        check_taken_over(c);
        check_determined(c);
    }
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
