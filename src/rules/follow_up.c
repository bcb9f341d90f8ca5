/* After leaving hospital: contact within 72 hours by the clock and as MHSDS counts it, seven days after a rehabilitation ward (PRAC-3 to 5); and
 * those who are ready and still inside (PRAC-15). Practice 1.6, 3.3. */
#include "duties.h"

enum { HOURS_72 = 72 * 60, THREE_DAYS = 3, SEVEN_DAYS = 7, FOUR_WEEKS = 28 };

/* ---- contact -------------------------------------------------------------------------------------- */

static bool is_accepted(int32_t contact)
{
    return contact == 0 || contact == S117_CONTACT_IN_PERSON || contact == S117_CONTACT_VIDEO || contact == S117_CONTACT_TELEPHONE ||
           contact == S117_CONTACT_READMITTED;
}

/* An adult bed that the local NHS commissioned, in England; nobody is asked for who died, or whom the measure leaves out. */
static bool is_asked(const s117i_inspection *in, const s117i_stretch *s, const s117i_contacted *c)
{
    const s117i_book *book = in->book;
    int32_t ward = c->discharge != 0 ? s117i_code_in(book, c->discharge, S117_WARD) : 0;
    bool left_out = c->discharge != 0 && (s117i_code_in(book, c->discharge, S117_EXCLUDED) == S117_YES ||
                                          s117i_code_in(book, c->discharge, S117_ARRANGED_BY) == S117_ARRANGED_NHSE);
    bool dead = book->died <= s117i_add_days(s->from, THREE_DAYS);
    return s->inside_from != S117_DATE_OPEN && !s->from_prison && !s->onto_leave && s->nation != S117_NATION_WALES && !left_out && !dead &&
           ward != S117_WARD_CHILD && ward != S117_WARD_SECURE && s117i_younger(book, 18, s->from) != S117_YES &&
           s117i_in_force(book->view.law, S117I_CONTRACT_2020, s->from);
}

/* By the clock if minutes are recorded; else days tell: at most two apart is always within 72 hours, four never. */
static s117_tri within_clock(const s117i_book *book, s117_fact contact, int32_t days)
{
    s117_money minutes = s117i_amount_in(book, contact, S117_MINUTES);
    if (minutes != S117_MONEY_UNKNOWN)
        return minutes <= HOURS_72 ? S117_YES : S117_NO;
    if (days == THREE_DAYS)
        return S117_UNKNOWN;
    return days < THREE_DAYS ? S117_YES : S117_NO;
}

static void weigh_contact(const s117i_inspection *in, const s117i_stretch *s, s117_fact f, s117i_contacted *ret)
{
    s117_date day = s117i_begins(in->book, f);
    int32_t days = day - s->from;
    bool same = s117i_code_in(in->book, f, S117_SAME_PROVIDER) != S117_NO;
    if (ret->contact == 0) {
        ret->contact = f;
        ret->on = day;
        ret->clock = within_clock(in->book, f, days);
    }
    if (days > 0 && days <= THREE_DAYS && same)
        ret->mhsds = S117_YES;
}

void s117i_contact_after(const s117i_inspection *in, const s117i_stretch *s, s117i_contacted *ret)
{
    uint32_t at = s117i_seek(in, S117_KIND_FOLLOW_UP, s->from);
    *ret = (s117i_contacted){.discharge = s117i_first_between(in, S117_KIND_WARD_DISCHARGE, s->from, s117i_add_days(s->from, 1)), .on = S117_DATE_OPEN};
    ret->asked = is_asked(in, s, ret);
    if (!ret->asked)
        return;
    ret->in_seven_days = ret->discharge != 0 && s117i_code_in(in->book, ret->discharge, S117_WARD) == S117_WARD_REHABILITATION;
    ret->clock = ret->mhsds = S117_NO;
    for (s117_fact f; (f = s117i_next_of(in, S117_KIND_FOLLOW_UP, &at)) != 0 && s117i_begins(in->book, f) < s->to;)
        if (is_accepted(s117i_code_in(in->book, f, S117_CONTACT)))
            weigh_contact(in, s, f, ret);
    if (s->to <= in->to && s->to - s->from <= THREE_DAYS) { /* readmitted: that counts as contact */
        if (ret->contact == 0)
            ret->clock = s->to - s->from < THREE_DAYS ? S117_YES : S117_UNKNOWN;
        ret->mhsds = s->to > s->from ? S117_YES : ret->mhsds;
    }
    if (in->to - s->from < THREE_DAYS && ret->contact == 0) /* there is still time */
        ret->clock = S117_UNKNOWN;
    if (in->to - s->from < THREE_DAYS && ret->mhsds == S117_NO)
        ret->mhsds = S117_UNKNOWN;
}

static void report_late(const s117i_inspection *in, const s117i_stretch *s, const s117i_contacted *c, int32_t rule, const char *detail)
{
    s117i_fault f = {S117I_FAULT, .what = S117_AUDIT_LATE_FOLLOW_UP, .from = s->from, .facts = {c->contact, c->discharge}};
    f.rule = rule;
    f.until = c->on;
    f.detail = detail;
    s117i_report(in, &f);
}

/* The obligation counts days; what only the clock, or only MHSDS, finds late is told beside it. */
static void check_contact(const s117i_inspection *in, const s117i_stretch *s)
{
    s117i_contacted c;
    s117i_obligation o = {S117I_OBLIGATION, .due = S117_DUE_FOLLOW_UP, .rule = S117I_RULE_PRAC_3, .since = s->from, .missed = S117_AUDIT_NO_FOLLOW_UP,
                          .late = S117_AUDIT_LATE_FOLLOW_UP, .doer = S117_DOER_PROVIDER};
    s117i_contact_after(in, s, &c);
    if (!c.asked)
        return;
    o.by = s117i_due_from(in, S117_DUE_FOLLOW_UP, s->from, &o.policy);
    if (c.in_seven_days) {
        o.rule = S117I_RULE_PRAC_5;
        o.by = s117i_add_days(s->from, SEVEN_DAYS);
        o.policy = -1;
    }
    o.detail = c.in_seven_days ? "within seven days" : "within 72 hours";
    o.met = c.on;
    o.until = s117i_add_days(o.by, FOUR_WEEKS); /* from then on it is a review that is wanted */
    if (s->to < o.until)
        o.until = s->to;
    o.facts[0] = c.contact;
    o.facts[1] = c.discharge;
    s117i_oblige(in, &o);
    if (c.in_seven_days || c.contact == 0 || c.on > o.by)
        return;
    if (c.clock == S117_NO)
        report_late(in, s, &c, S117I_RULE_PRAC_3, "within 72 hours");
    else if (c.mhsds == S117_NO)
        report_late(in, s, &c, S117I_RULE_PRAC_4, "in the three days after, with the same provider, as MHSDS counts");
}

/* ---- delays --------------------------------------------------------------------------------------- */

/* Where the record does not say, by the nature of the reason; those on neither body (choice, courts, the Ministry of Justice …) are 0. */
static int32_t by_reason(int32_t reason)
{
    switch (reason) {
    case S117_DELAY_COORDINATOR: case S117_DELAY_PSYCHIATRIST: case S117_DELAY_COMMUNITY_SERVICE: case S117_DELAY_NHS_ASSESSMENT: case S117_DELAY_STAFF:
        return S117_ATTRIBUTED_NHS;
    case S117_DELAY_SOCIAL_WORKER: case S117_DELAY_CARE_HOME: case S117_DELAY_CARE_PACKAGE: case S117_DELAY_EQUIPMENT: case S117_DELAY_SUPPORTED:
    case S117_DELAY_CHILDRENS_HOME: case S117_DELAY_SECURE_CHILDREN: case S117_DELAY_FOSTER: case S117_DELAY_NO_SOCIAL_CARE: case S117_DELAY_OTHER_ASSESSMENT:
        return S117_ATTRIBUTED_SOCIAL_CARE;
    case S117_DELAY_FUNDING: case S117_DELAY_NURSING_HOME: case S117_DELAY_COMMISSIONER: case S117_DELAY_PATHWAY: case S117_DELAY_BESPOKE: case S117_DELAY_NO_SUPPORT:
        return S117_ATTRIBUTED_BOTH;
    default:
        return 0;
    }
}

int32_t s117i_delay_falls_on(const s117i_book *book, s117_fact delay)
{
    int32_t recorded = s117i_code_in(book, delay, S117_ATTRIBUTED);
    return recorded != 0 ? recorded : by_reason(s117i_code_in(book, delay, S117_DELAY_REASON));
}

/* A decision on money, a dispute, or no social care: what guidance and ombudsmen say must hold nobody up. */
static bool is_fault(int32_t reason)
{
    return reason == S117_DELAY_FUNDING || reason == S117_DELAY_COMMISSIONER || reason == S117_DELAY_PATHWAY || reason == S117_DELAY_NO_SOCIAL_CARE;
}

static const char *const unsaid[] = {"the reason", "on whom it falls"};

static void check_delay_record(const s117i_inspection *in, s117_fact delay)
{
    int32_t reason = s117i_code_in(in->book, delay, S117_DELAY_REASON);
    s117i_fault f = {S117I_FAULT, .what = S117_AUDIT_DELAY_NOT_ATTRIBUTED, .from = s117i_begins(in->book, delay), .facts = {delay}};
    f.parts = unsaid;
    f.mask = (reason == 0 || reason == S117_DELAY_NOT_KNOWN ? 1u : 0) | (s117i_code_in(in->book, delay, S117_ATTRIBUTED) == 0 ? 2u : 0);
    if (f.mask != 0)
        s117i_report(in, &f);
}

static void check_delay(const s117i_inspection *in, s117_fact delay)
{
    s117_date from = s117i_begins(in->book, delay), to = s117i_ends(in->book, delay);
    const s117i_standing *standing = s117i_standing_on(in->book, from);
    int32_t on = s117i_delay_falls_on(in->book, delay);
    if (!s117i_is_inside(standing) || !s117i_code_governs(in, from))
        return;
    check_delay_record(in, delay);
    if (on == 0 || on == S117_ATTRIBUTED_HOUSING)
        return;
    s117i_obligation o = {S117I_OBLIGATION, .due = S117_DUE_TRANSFER_DISCHARGE, .rule = S117I_RULE_PRAC_15, .since = from, .doer = S117_DOER_BOTH, .facts = {delay}};
    s117i_fault f = {S117I_FAULT, .what = S117_AUDIT_DELAYED_DISCHARGE, .from = from, .lasting = true, .facts = {delay}};
    f.until = to <= in->to ? to : S117_DATE_OPEN;
    f.days = (to <= in->to ? to : in->to) - from;
    o.body = on == S117_ATTRIBUTED_NHS ? standing->payer_code : standing->council_code;
    o.other = on == S117_ATTRIBUTED_BOTH ? standing->payer_code : "";
    o.doer = on == S117_ATTRIBUTED_NHS ? S117_DOER_NHS : on == S117_ATTRIBUTED_BOTH ? S117_DOER_BOTH : S117_DOER_COUNCIL;
    o.until = to;
    f.body = o.body;
    f.at_fault = on == S117_ATTRIBUTED_BOTH ? "" : NULL;
    if (f.days > 0 && is_fault(s117i_code_in(in->book, delay, S117_DELAY_REASON)))
        s117i_report(in, &f);
    s117i_oblige(in, &o);
}

/* ---- chapter -------------------------------------------------------------------------------------- */

void s117i_follow_up(const s117i_inspection *in)
{
    uint32_t at = 0;
    for (uint32_t i = 0; i < in->stretch_count; i++)
        check_contact(in, &in->stretches[i]);
    for (s117_fact f; (f = s117i_next_of(in, S117_KIND_DELAY, &at)) != 0;)
        check_delay(in, f);
}
