/* What an audit finds about services and money: each line, stretch by stretch, by the same rules as a package; and what is owed back. */
#include "audit.h"

#include <string.h>

#include "../facts/money.h"
#include "redress.h"

/* ---- what a flaw of a package is to an auditor ----------------------------------------------------- */

static const struct { s117_audit_code what; int32_t rule; } of_flaw[] = { /* what 0: told otherwise, or no fault */
    [S117_FLAW_ASSESSED] = {S117_AUDIT_MEANS_ASSESSED, S117I_NO_RULE},
    [S117_FLAW_UNLAWFUL_TOP_UP] = {S117_AUDIT_UNLAWFUL_TOP_UP, S117I_NO_RULE},
    [S117_FLAW_SHORTFALL] = {S117_AUDIT_SHORTFALL, S117I_NO_RULE},
    [S117_FLAW_DEFECTIVE_TOP_UP] = {S117_AUDIT_DEFECTIVE_TOP_UP, S117I_NO_RULE},
    [S117_FLAW_TOP_UP_ON_PHB] = {S117_AUDIT_UNLAWFUL_TOP_UP, S117I_RULE_CHG_10},
    [S117_FLAW_NO_NEED] = {S117_AUDIT_MONEY_RECORD, S117I_RULE_PLAN_18},
    [S117_FLAW_NOT_IN_PLAN] = {S117_AUDIT_NOT_IN_PLAN, S117I_NO_RULE},
    [S117_FLAW_LABELLED_OTHER] = {S117_AUDIT_LABEL_WRONG, S117I_NO_RULE},
    [S117_FLAW_LABELLED_S117] = {S117_AUDIT_LABEL_WRONG, S117I_NO_RULE},
    [S117_FLAW_CHC_FOR_S117] = {S117_AUDIT_STREAM_WRONG, S117I_NO_RULE},
    [S117_FLAW_OUTLIVES] = {S117_AUDIT_MONEY_RECORD, S117I_NO_RULE},
    [S117_FLAW_SHARES] = {S117_AUDIT_MONEY_RECORD, S117I_NO_RULE},
    [S117_FLAW_TWO_DECISIONS] = {S117_AUDIT_MONEY_RECORD, S117I_NO_RULE},
    [S117_FLAW_OVERLAP_PRICES] = {S117_AUDIT_MONEY_RECORD, S117I_NO_RULE},
    [S117_FLAW_CIRCLE] = {S117_AUDIT_MONEY_RECORD, S117I_NO_RULE},
    [S117_FLAW_BAD_LINK] = {S117_AUDIT_MONEY_RECORD, S117I_NO_RULE},
    [S117_FLAW_REFUSED_NO_REASONS] = {S117_AUDIT_CHOICE_NOT_MET, S117I_RULE_CHG_18},
    [S117_FLAW_PHB_REFUSED] = {S117_AUDIT_BUDGET_REFUSED, S117I_NO_RULE},
    [S117_FLAW_DIRECT_PAYMENT_BARRED] = {S117_AUDIT_PAYMENT_BARRED, S117I_NO_RULE},
    [S117_FLAW_DP_FOUR_WEEKS] = {S117_AUDIT_PAYMENT_BARRED, S117I_RULE_CHG_20},
    [S117_FLAW_DP_RELATIVE] = {S117_AUDIT_PAYMENT_BARRED, S117I_RULE_CHG_21},
    [S117_FLAW_WRONG_PAYEE] = {S117_AUDIT_PAYMENT_BARRED, S117I_RULE_CHG_23},
    [S117_FLAW_PREFERENCE_NOT_MET] = {S117_AUDIT_CHOICE_NOT_MET, S117I_RULE_CHG_16},
    [S117_FLAW_CATALOGUE] = {S117_AUDIT_MONEY_RECORD, S117I_NO_RULE},
    [S117_FLAW_LUMPED] = {S117_AUDIT_MONEY_RECORD, S117I_NO_RULE},
    [S117_FLAW_OVERPAID] = {S117_AUDIT_MONEY_RECORD, S117I_NO_RULE},
    [S117_FLAW_REFUND_TOO_MUCH] = {S117_AUDIT_MONEY_RECORD, S117I_NO_RULE},
    [S117_FLAW_SUCCESSOR] = {S117_AUDIT_MONEY_RECORD, S117I_NO_RULE},
};

static s117_audit_code code_of(int32_t flaw)
{
    return flaw > 0 && flaw < (int32_t)(sizeof of_flaw / sizeof of_flaw[0]) ? of_flaw[flaw].what : 0;
}

/* ---- one line, stretch by stretch ------------------------------------------------------------------ */

/* What goes on from one stretch to the next is one finding. Besides flaws: */
enum { NOT_TAGGED = 1000, NO_SHARES, NO_PRICE, NOT_JOINT, OTHER_PROVIDES };
enum { RUNNING_MOST = S117I_FLAWS_MAX + 8 };

typedef struct running {
    int32_t what;
    s117_fact facts[2];
    s117_date from, until;
    bool seen;
} running;

typedef struct line_audit {
    s117i_auditor *auditor;
    const s117i_book *book;
    const s117_redress *redress;
    s117_fact line;
    running running[RUNNING_MOST];
    int32_t count;
} line_audit;

static const s117i_item_answer *item_of(const s117_redress *redress, s117_fact fact)
{
    for (uint32_t i = 0; redress != NULL && i < redress->items_count; i++)
        if (redress->items[i].fact == fact)
            return &redress->items[i];
    return NULL;
}

static void write_owed(s117i_writer *w, const s117i_item_answer *item)
{
    if (item == NULL || item->owed == S117_MONEY_UNKNOWN) {
        s117i_write(w, "the amount is not known");
    } else if (item->owed == 0) {
        s117i_write(w, item->refunded > 0 ? "all of it has been refunded" : "nothing was paid");
    } else {
        s117i_write_money(w, item->owed);
        s117i_write(w, " is owed back");
    }
    s117i_write_end(w);
}

static void report_flaw(line_audit *l, const running *r)
{
    char text[S117I_SENTENCE_ROOM];
    s117i_writer w = {text, sizeof text, 0};
    s117_audit_code what = code_of(r->what);
    s117i_fault f = {S117I_FAULT, .what = what, .from = r->from, .lasting = true, .facts = {r->facts[0], r->facts[1]}};
    f.rule = of_flaw[r->what].rule;
    f.until = r->until;
    f.detail = text;
    if (what == S117_AUDIT_MEANS_ASSESSED) {
        f.from = s117i_begins(l->book, r->facts[0]);
        f.lasting = false;
    }
    if (what == S117_AUDIT_UNLAWFUL_TOP_UP || what == S117_AUDIT_SHORTFALL) {
        const s117i_item_answer *item = item_of(l->redress, r->facts[0]);
        write_owed(&w, item);
        f.amount = item != NULL ? item->owed : S117_MONEY_UNKNOWN;
        f.in_time = item != NULL ? item->in_time : S117_MONEY_UNKNOWN;
    } else {
        s117i_flaw_words(l->book, r->what, r->facts[0], r->facts[1], text, sizeof text);
    }
    s117i_add_fault(l->auditor, &f);
}

static void report_other(line_audit *l, const running *r)
{
    s117i_fault f = {S117I_FAULT, .from = r->from, .lasting = true, .named = l->line, .facts = {l->line, r->facts[0]}};
    const s117i_standing *standing = s117i_standing_on(l->book, r->from);
    f.until = r->until;
    switch (r->what) {
    case NOT_TAGGED: f.what = S117_AUDIT_LINE_NOT_TAGGED; break;
    case NO_SHARES: f.what = S117_AUDIT_NO_SHARES; break;
    case NO_PRICE: f.what = S117_AUDIT_NO_PRICE; break;
    case NOT_JOINT: f.what = S117_AUDIT_POLICY_NOT_JOINT; break;
    default:
        f.what = S117_AUDIT_OTHER_COUNCIL_PROVIDES;
        f.body = s117i_text_in(l->book, l->line, S117_BODY);
        f.other = standing->council_code;
        break;
    }
    s117i_add_fault(l->auditor, &f);
}

static void finish(line_audit *l, bool all)
{
    int32_t kept = 0;
    for (int32_t i = 0; i < l->count; i++) {
        running r = l->running[i];
        if (r.seen && !all) {
            l->running[kept++] = r;
        } else if (r.what >= NOT_TAGGED) {
            report_other(l, &r);
        } else {
            report_flaw(l, &r);
        }
    }
    l->count = kept;
}

static void run(line_audit *l, const s117i_segment *s, int32_t what, s117_fact first, s117_fact second)
{
    for (int32_t i = 0; i < l->count; i++) {
        running *r = &l->running[i];
        if (r->what == what && r->facts[0] == first && r->facts[1] == second) {
            r->until = s->to;
            r->seen = true;
            return;
        }
    }
    if (l->count < RUNNING_MOST)
        l->running[l->count++] = (running){what, {first, second}, s->from, s->to, true};
}

/* The rules of a package, on the first and the last day of a stretch: some faults come with time alone. */
static s117_status find_flaws(line_audit *l, const s117i_segment *s, s117_date day)
{
    s117i_notes notes = {.gap_count = 0};
    s117i_judged judged;
    s117i_charge charge;
    s117i_topped topped;
    s117i_budget budget;
    s117i_judge_line(l->book, l->line, day, &judged, &notes);
    s117i_charge_of(l->book, l->line, day, &judged, &charge, &notes);
    s117_status status = s117i_top_up(l->book, l->line, day, &judged, &topped, &notes);
    s117i_direct_payment(l->book, l->line, day, &judged, &budget, &notes);
    s117i_health_budget(l->book, l->line, day, &judged, &budget, &notes);
    if (*s117i_text_in(l->book, l->line, S117_CATALOGUE) && s117i_service_of(l->book, l->line) < 0)
        s117i_note_flaw(&notes, S117_FLAW_CATALOGUE, l->line, 0);
    for (int32_t i = 0; i < notes.flaw_count; i++)
        if (code_of(notes.flaws[i].what) != 0)
            run(l, s, notes.flaws[i].what, notes.flaws[i].facts[0], notes.flaws[i].facts[1]);
    return status;
}

static bool is_joint(const s117i_policy *policy)
{
    return policy->numbers[S117_POLICY_AGREED] == S117_YES;
}

static bool is_priced(const s117i_book *book, s117_fact price)
{
    return price != 0 && s117i_amount_in(book, price, S117_AMOUNT) != S117_MONEY_UNKNOWN;
}

static void find_others(line_audit *l, const s117i_segment *s)
{
    const s117i_standing *standing = s117i_standing_on(l->book, s->from);
    const char *body = s117i_text_in(l->book, l->line, S117_BODY);
    if (standing->owed == S117_YES && s->judged.status == S117_LINE_UNDETERMINED)
        run(l, s, NOT_TAGGED, 0, 0);
    if (s->judged.status != S117_LINE_AFTERCARE)
        return;
    if (!is_priced(l->book, s->price))
        run(l, s, NO_PRICE, 0, 0);
    if (s->split.count == 0)
        run(l, s, NO_SHARES, 0, 0);
    else if (s->split.policy >= 0 && s->split.decision == 0 && !is_joint(&l->book->view.law->policies->items[s->split.policy]))
        run(l, s, NOT_JOINT, 0, 0);
    if (standing->council_known && s117i_is_council(l->book, body) && !s117i_same_body(l->book, body, standing->council_code, s->from))
        run(l, s, OTHER_PROVIDES, 0, 0);
}

/* The day of the decision itself, on which a service that ended with it was still given. */
static bool is_last_day(const line_audit *l, const s117i_segment *s)
{
    const s117i_standing *standing = s117i_standing_on(l->book, s->from);
    return standing->duty == S117_DUTY_ENDED_DECISION && standing->from == s->from && s->to == s->from + 1;
}

static s117_status go_over(line_audit *l, const s117i_segment *s)
{
    s117_date last = s->to <= l->auditor->audit->to ? s117i_add_days(s->to, -1) : l->auditor->audit->to;
    for (int32_t i = 0; i < l->count; i++)
        l->running[i].seen = false;
    if (is_last_day(l, s)) {
        finish(l, false);
        return S117_OK;
    }
    s117_status status = find_flaws(l, s, s->from);
    if (status == S117_OK && last > s->from)
        status = find_flaws(l, s, last);
    find_others(l, s);
    finish(l, false);
    return status;
}

/* ---- what was charged ------------------------------------------------------------------------------ */

static s117_audit_code charge_code(const s117i_book *book, const s117i_item_answer *item)
{
    s117_fact line = s117i_linked(book, item->fact, S117_LINE, S117_KIND_SERVICE);
    int32_t charged_for = s117i_code_in(book, item->fact, S117_CHARGED_FOR), part = line != 0 ? s117i_code_in(book, line, S117_COMPONENT) : 0;
    bool housing = part == S117_PART_RENT || part == S117_PART_SERVICE_CHARGE || part == S117_PART_UTILITIES;
    if (item->payer == S117_PAYER_BENEFITS)
        return S117_AUDIT_BENEFITS_USED;
    return charged_for == S117_CHARGED_RENT || (charged_for == 0 && housing) ? S117_AUDIT_CHARGED_RENT : S117_AUDIT_CHARGED;
}

static void report_charge(s117i_auditor *a, const s117i_item_answer *item)
{
    const s117i_book *book = a->x->in.book;
    char text[160];
    s117i_writer w = {text, sizeof text, 0};
    s117i_fault f = {S117I_FAULT, .what = charge_code(book, item), .from = item->from, .lasting = true, .facts = {item->fact}};
    write_owed(&w, item);
    f.until = item->to <= a->audit->to ? item->to : S117_DATE_OPEN;
    f.detail = text;
    f.body = s117i_text_in(book, item->fact, S117_BODY);
    f.amount = item->owed;
    f.in_time = item->in_time;
    s117i_add_fault(a, &f);
    f.what = S117_AUDIT_REFUND_INCOMPLETE;
    if (item->refunded > 0 && item->owed != 0)
        s117i_add_fault(a, &f);
}

static void report_between(s117i_auditor *a, const s117_redress *redress, const s117i_item_answer *item)
{
    s117i_fault f = {S117I_FAULT, .what = S117_AUDIT_OWED_BETWEEN_BODIES, .from = item->begins, .facts = {item->fact}};
    f.body = s117i_told_text(&redress->told, item->to_body);
    f.other = s117i_told_text(&redress->told, item->body);
    f.amount = item->owed;
    f.in_time = item->in_time;
    s117i_add_fault(a, &f);
}

static void audit_redress(s117i_auditor *a, const s117_redress *redress)
{
    for (uint32_t i = 0; i < redress->items_count; i++) {
        const s117i_item_answer *item = &redress->items[i];
        if (item->what == S117_REDRESS_CHARGE && item->wrong == S117_YES)
            report_charge(a, item);
        if (item->what == S117_REDRESS_BODIES && item->owed != 0 && item->owed != S117_MONEY_UNKNOWN)
            report_between(a, redress, item);
    }
    for (uint32_t i = 0; i < redress->told.flaws_count; i++) {
        const s117i_told_flaw *flaw = &redress->told.flaws[i];
        s117i_fault f = {S117I_FAULT, .what = S117_AUDIT_MONEY_RECORD, .facts = {flaw->facts[0], flaw->facts[1]}};
        f.from = flaw->facts[0] != 0 ? s117i_begins(a->x->in.book, flaw->facts[0]) : a->audit->to;
        f.detail = s117i_told_text(&redress->told, flaw->sentence);
        if (code_of(flaw->what) == S117_AUDIT_MONEY_RECORD)
            s117i_add_fault(a, &f);
    }
}

/* ---- all of it ------------------------------------------------------------------------------------- */

static void audit_lines(s117i_auditor *a, const s117_redress *redress)
{
    const s117i_book *book = a->x->in.book;
    s117_audit *audit = a->audit;
    s117i_timeline t = {.book = book, .memory = audit->told.memory};
    line_audit l = {.auditor = a, .book = book, .redress = redress};
    if (book->first[S117_KIND_SERVICE] == book->first[S117_KIND_SERVICE + 1])
        return;
    s117i_timeline_of(&t, S117_DATE_MIN, s117i_add_days(audit->to, 1), false);
    s117i_fail(&audit->told.failed, t.failed);
    for (uint32_t i = 0; i < t.segments_count && audit->told.failed == S117_OK; i++) {
        if (t.segments[i].line != l.line)
            finish(&l, true);
        l.line = t.segments[i].line;
        s117i_fail(&audit->told.failed, go_over(&l, &t.segments[i]));
    }
    finish(&l, true);
    s117i_audit_determinations(a, &t);
    s117i_timeline_free(&t);
}

void s117i_audit_money(s117i_auditor *a)
{
    s117_redress *redress = NULL;
    s117i_fail(&a->audit->told.failed, s117i_redress_of(a->x, &redress));
    audit_lines(a, redress);
    if (redress != NULL)
        audit_redress(a, redress);
    s117_redress_free(redress);
}
