/* The reasons of a line: each rule that made it what it is, in the words of the rulebook. */
#include "package.h"

#include "../facts/money.h"

/* ---- keeping ------------------------------------------------------------------------------------- */

static void add_reason(s117_package *p, int32_t line, int32_t rule, const s117i_fill *fill)
{
    char text[S117I_SENTENCE_ROOM];
    s117i_writer w = {text, sizeof text, 0};
    s117i_line_reason reason = {.line = line, .rule = rule, .facts = {fill->facts[0], fill->facts[1], fill->facts[2]}};
    for (uint32_t i = 0; i < p->reasons_count; i++)
        if (p->reasons[i].line == line && p->reasons[i].rule == rule)
            return;
    s117i_write_sentence(&w, fill->sentence != NULL ? fill->sentence : s117_rule_sentence(rule), fill);
    text[0] = s117i_capital(text[0]);
    reason.sentence = s117i_tell_written(&p->told, &w);
    if (p->told.failed == S117_OK)
        S117I_ROOM(&p->told.memory, p->told.failed, p->reasons, p->reasons_count + 1);
    if (p->told.failed == S117_OK)
        p->reasons[p->reasons_count++] = reason;
}

static void say(const s117i_line_inquiry *q, int32_t rule, const char *detail, const char *other, const char *body, s117_fact second, s117_fact third)
{
    s117i_fill fill = {.detail = detail, .other = other, .body = body, .date = S117I_NO_DATE, .until = S117I_NO_DATE, .facts = {q->line, second, third}};
    add_reason(q->package, q->index, rule, &fill);
}

int32_t s117i_reasons_of(const s117_package *package, int32_t line)
{
    int32_t count = 0;
    for (uint32_t i = 0; i < package->reasons_count; i++)
        count += package->reasons[i].line == line;
    return count;
}

const s117i_line_reason *s117i_reason_of(const s117_package *package, int32_t line, int32_t index)
{
    for (uint32_t i = 0; index >= 0 && i < package->reasons_count; i++)
        if (package->reasons[i].line == line && index-- == 0)
            return &package->reasons[i];
    return NULL;
}

/* ---- what it is ---------------------------------------------------------------------------------- */

static const char *why_not(const s117i_line_inquiry *q)
{
    switch (q->judged.limb) {
    case S117I_LIMB_DISORDER: return "the need does not arise from the person's mental disorder and is not related to it (s117(6)(a))";
    case S117I_LIMB_RISK: return "it does not reduce the risk that the disorder gets worse and the person goes back to hospital (s117(6)(b))";
    case S117I_LIMB_HOUSING: return "ordinary housing is a need that everybody has";
    case S117I_LIMB_LIVING_COST: return "food and the like are ordinary living costs here";
    case S117I_LIMB_DUTY: return "no aftercare is owed on that day";
    default: return "it follows the accommodation it is part of";
    }
}

/* Where no duty is owed: the rule by which the standing of that day began. */
static void explain_standing(const s117i_line_inquiry *q)
{
    const s117i_standing *s = s117i_standing_on(q->book, q->package->as_at);
    s117i_fill fill = {.detail = s117_code_words(S117_LIST_DUTY, s->duty), .date = S117I_NO_DATE, .until = S117I_NO_DATE,
                       .sentence = "On that day the position is: {detail}."};
    if (s->rule != S117I_NO_RULE)
        add_reason(q->package, q->index, s->rule, &fill);
}

static void explain_continuing_care(const s117i_line_inquiry *q)
{
    char room[256];
    s117i_writer w = {room, sizeof room, 0};
    s117i_write(&w, "This is one of them: ");
    s117i_write(&w, why_not(q));
    s117i_write(&w, ".");
    s117i_write_end(&w);
    say(q, S117I_RULE_CHG_11, room, NULL, NULL, q->judged.need, 0);
}

static void explain_status(const s117i_line_inquiry *q)
{
    const char *name = s117i_line_name(q->book, q->line);
    const char *other = q->judged.other != 0 ? s117i_line_name(q->book, q->judged.other) : NULL;
    if (q->judged.status == S117_LINE_UNDETERMINED)
        return;
    if (q->judged.status == S117_LINE_AFTERCARE) {
        say(q, q->judged.rule, name, other, NULL, q->judged.need, q->judged.other);
        say(q, S117I_RULE_CHG_14, NULL, NULL, NULL, 0, 0);
        return;
    }
    if (q->charge.rule == S117I_RULE_CHG_11)
        explain_continuing_care(q);
    else if (q->judged.rule == S117I_RULE_CHG_4)
        say(q, S117I_RULE_CHG_4, name, NULL, NULL, q->judged.other, 0);
    else
        say(q, S117I_RULE_CHG_2, name, why_not(q), q->charge.law, q->judged.need, q->judged.other);
    if (q->judged.limb == S117I_LIMB_DUTY)
        explain_standing(q);
    if (q->charge.other_needs)
        say(q, S117I_RULE_CHG_15, NULL, NULL, NULL, 0, 0);
}

static bool has_flaw(const s117i_line_inquiry *q, int32_t what)
{
    for (int32_t i = 0; i < q->notes.flaw_count; i++)
        if (q->notes.flaws[i].what == what)
            return true;
    return false;
}

/* ---- top-ups ------------------------------------------------------------------------------------- */

static const char *out_of_reach(const s117i_line_inquiry *q)
{
    if (q->topped.failed == S117_GAP_COUNCIL)
        return "the authority that owes aftercare is not in England";
    return q->topped.failed == S117_GAP_NATION ? "the accommodation is not in England" : "the person is under 18";
}

static void explain_top_up(const s117i_line_inquiry *q)
{
    char room[128];
    s117i_writer w = {room, sizeof room, 0};
    const s117i_topped *t = &q->topped;
    s117i_fill fill = {.detail = room, .date = S117I_NO_DATE, .until = S117I_NO_DATE, .facts = {q->line, t->top_up, t->preference}};
    if (t->rule == S117I_NO_RULE || (t->rule == S117I_RULE_CHG_1 && q->package->as_at < S117I_V5_2015))
        return; /* before s117A there was no such power: CHG-1 has said why the line is free */
    if (t->rule == S117I_RULE_CHG_8) {
        fill.detail = out_of_reach(q);
    } else if (t->rule == S117I_RULE_CHG_17) {
        fill.detail = "the payer had no information and advice, or it does not provide for all that it must";
    } else if (t->rule == S117I_RULE_CHG_6 && t->state == S117_TOP_UP_UNLAWFUL) {
        fill.sentence = "A condition of a lawful top-up is not met ({detail}). What was asked is a charge for aftercare.";
        fill.detail = s117_code_words(S117_LIST_GAP, t->failed);
    } else if (t->rule == S117I_RULE_CHG_1) {
        fill.sentence = "A top-up is lawful only for preferred accommodation. What was asked here is a charge for aftercare.";
    } else if (t->rule == S117I_RULE_CHG_10) {
        fill.sentence = "A personal health budget must cover the full cost, so there can be no top-up on it.";
    } else {
        s117i_write_rate(&w, t->rule == S117I_RULE_CHG_6 ? t->lawful : t->asked, t->per);
        s117i_write_end(&w);
    }
    add_reason(q->package, q->index, t->rule == S117I_RULE_CHG_1 ? S117I_RULE_CHG_6 : t->rule, &fill); /* CHG-1 says why the line is free */
}

static void explain_refusal(const s117i_line_inquiry *q)
{
    s117_fact preference = q->topped.preference;
    if (preference == 0 || s117i_code_in(q->book, preference, S117_REFUSED) != S117_YES)
        return;
    if (has_flaw(q, S117_FLAW_PREFERENCE_NOT_MET))
        say(q, S117I_RULE_CHG_16, "a top-up", NULL, NULL, preference, 0);
    switch (s117i_code_in(q->book, preference, S117_WRITTEN_REASONS)) {
    case S117_YES: say(q, S117I_RULE_CHG_18, "they were given", NULL, NULL, preference, 0); return;
    case S117_NO: say(q, S117I_RULE_CHG_18, "none were given", NULL, NULL, preference, 0); return;
    default: say(q, S117I_RULE_CHG_18, "whether they were given is not recorded", NULL, NULL, preference, 0);
    }
}

/* ---- direct payments and budgets ------------------------------------------------------------------ */

/* That it can be had; or the condition of it that is not met. What bars it otherwise has a rule of its own. */
static void explain_direct_payment(const s117i_line_inquiry *q, const s117i_budget *b)
{
    s117i_fill fill = {.detail = s117i_line_name(q->book, q->line), .date = S117I_NO_DATE, .until = S117I_NO_DATE, .facts = {q->line, b->arrangement, 0}};
    if (b->failed == S117_GAP_BIRTH) {
        fill.sentence = "A council can make direct payments for aftercare to adults only.";
    } else if (b->failed != 0) {
        fill.sentence = "A condition of a direct payment is not met ({detail}).";
        fill.detail = s117_code_words(S117_LIST_GAP, b->failed);
    } else if (b->state == S117_AVAILABILITY_BARRED) {
        return;
    } else if (b->state == S117_AVAILABILITY_UNDETERMINED) {
        fill.sentence = "Whether the council's part of {detail} can be given as a direct payment is not settled: a condition of it is not recorded.";
    }
    add_reason(q->package, q->index, S117I_RULE_CHG_9, &fill);
}

static const char *words_of_necessity(const s117i_line_inquiry *q, const s117i_budget *b)
{
    switch (s117i_code_in(q->book, b->arrangement, S117_NECESSARY)) {
    case S117_YES: return "It does.";
    case S117_NO: return "It does not.";
    default: return "Whether it does is not recorded.";
    }
}

static void explain_budget_rule(const s117i_line_inquiry *q, int32_t rule, const s117i_budget *b, bool nhs)
{
    const char *name = s117i_line_name(q->book, q->line);
    bool after_2026 = q->package->as_at >= S117I_WALES_2026;
    switch (rule) {
    case S117I_RULE_CHG_19:
        say(q, rule, s117_code_words(S117_LIST_REQUIREMENT, s117i_code_in(q->book, b->bar, S117_REQUIREMENT)), NULL, NULL, b->bar, 0);
        return;
    case S117I_RULE_CHG_9: explain_direct_payment(q, b); return;
    case S117I_RULE_CHG_20: say(q, rule, "That is used up.", NULL, NULL, 0, 0); return;
    case S117I_RULE_CHG_21: say(q, rule, words_of_necessity(q, b), NULL, NULL, b->arrangement, 0); return;
    case S117I_RULE_CHG_22:
        say(q, rule, nhs ? "3 months" : "6 months", has_flaw(q, S117_FLAW_DP_REVIEW) ? "One is overdue." : "", NULL, b->arrangement, 0);
        return;
    case S117I_RULE_CHG_23: say(q, rule, has_flaw(q, S117_FLAW_WRONG_PAYEE) ? "It goes to somebody else." : "", NULL, NULL, b->arrangement, 0); return;
    case S117I_RULE_CHG_24: say(q, rule, after_2026 ? "ss 49A to 53 and the new Schedule A1" : "ss 50, 51, 53 and Schedule A1", NULL, NULL, 0, 0); return;
    default: say(q, rule, name, NULL, NULL, b->arrangement, 0);
    }
}

void s117i_explain_line(s117i_line_inquiry *q)
{
    explain_status(q);
    explain_top_up(q);
    explain_refusal(q);
    for (int32_t i = 0; i < q->payment.rule_count; i++)
        explain_budget_rule(q, q->payment.rules[i], &q->payment, false);
    for (int32_t i = 0; i < q->budget.rule_count; i++)
        explain_budget_rule(q, q->budget.rules[i], &q->budget, true);
}

/* ---- what must make no difference ------------------------------------------------------------------ */

static bool has_aftercare(const s117_package *p)
{
    for (uint32_t i = 0; i < p->lines_count; i++)
        if (p->lines[i].status == S117_LINE_AFTERCARE)
            return true;
    return false;
}

void s117i_explain_package(s117_package *p, const s117i_book *book)
{
    char name[S117I_FACT_ROOM];
    bool aftercare = has_aftercare(p);
    for (uint32_t i = book->first[S117_KIND_MEANS]; i < book->first[S117_KIND_MEANS + 1]; i++) {
        s117_fact means = book->facts[i];
        int32_t what = s117i_code_in(book, means, S117_MEANS);
        if (!s117i_covers(book, means, p->as_at) || !aftercare)
            continue;
        bool immigration = what == S117_MEANS_IMMIGRATION;
        s117i_name_entry(book, means, name, sizeof name);
        s117i_fill fill = {.detail = immigration ? "What is not aftercare comes under the exclusion." : what != 0 ? s117_code_words(S117_LIST_MEANS, what) : name,
                           .date = S117I_NO_DATE, .until = S117I_NO_DATE, .facts = {means, 0, 0}};
        add_reason(p, S117I_WHOLE, immigration ? S117I_RULE_CHG_25 : S117I_RULE_CHG_5, &fill);
        s117i_tell_flaw(&p->told, book, S117I_WHOLE, S117_FLAW_MEANS, means, 0);
    }
    for (uint32_t i = book->first[S117_KIND_HEALTH_FUNDING]; i < book->first[S117_KIND_HEALTH_FUNDING + 1]; i++) {
        if (!s117i_covers(book, book->facts[i], p->as_at) || !aftercare)
            continue;
        s117i_fill fill = {.detail = "Eligibility for them takes nothing away from aftercare.", .date = S117I_NO_DATE, .until = S117I_NO_DATE, .facts = {book->facts[i], 0, 0}};
        add_reason(p, S117I_WHOLE, S117I_RULE_CHG_11, &fill);
    }
}
