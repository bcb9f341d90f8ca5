/* What a determination leaves owed between two councils: computed, no statutory right stated (DISP-10, OP-9). */
#include "audit.h"

#include <string.h>

#include "../base/wide.h"
#include "../rules/disputed.h"

typedef struct settlement {
    s117i_auditor *auditor;
    s117i_course course;
    const char *responsible, *provider; /* as determined; the other party, which gave the services */
    s117_date from, to;
    s117_money owed;
} settlement;

/* The council's part of what the provider gave since the day the other was responsible. */
static void add_cost(settlement *s, const s117i_segment *segment)
{
    const s117i_book *book = s->auditor->x->in.book;
    s117_date from = segment->from > s->from ? segment->from : s->from, to = segment->to < s->to ? segment->to : s->to;
    s117i_borne borne = {.count = 0};
    if (from >= to || segment->judged.status != S117_LINE_AFTERCARE || strcmp(s117i_text_in(book, segment->line, S117_BODY), s->provider) != 0)
        return;
    s117i_fail(&s->auditor->audit->told.failed, s117i_bear_between(book, segment, S117_COUNT_DAYS, from, to, &borne));
    for (int32_t i = 0; i < borne.count; i++)
        if (borne.bearers[i].party == S117_PARTY_COUNCIL && borne.bearers[i].amount != S117_MONEY_UNKNOWN)
            s117i_fail(&s->auditor->audit->told.failed, s117i_add(s->owed, borne.bearers[i].amount, &s->owed));
}

/* What the one responsible has paid the other already. */
static void take_off_payments(settlement *s)
{
    const s117i_inspection *in = &s->auditor->x->in;
    uint32_t at = s117i_seek(in, S117_KIND_BODY_PAYMENT, s->from);
    for (s117_fact f; (f = s117i_next_of(in, S117_KIND_BODY_PAYMENT, &at)) != 0;) {
        s117_money amount = s117i_amount_in(in->book, f, S117_AMOUNT);
        if (strcmp(s117i_text_in(in->book, f, S117_BODY), s->responsible) == 0 && amount != S117_MONEY_UNKNOWN &&
            s117i_code_in(in->book, f, S117_PER) <= S117_PER_ONCE)
            s117i_fail(&s->auditor->audit->told.failed, s117i_sub(s->owed, amount, &s->owed));
    }
}

static bool is_settled_so(settlement *s, s117_fact dispute)
{
    const s117i_inspection *in = &s->auditor->x->in;
    s117i_course *c = &s->course;
    int32_t kind = s117i_code_in(in->book, dispute, S117_DISPUTE_KIND);
    s117i_course_of(in, dispute, c);
    if (c->word == 0 || (kind != 0 && kind != S117_DISPUTE_COUNCILS))
        return false;
    s117_date effective = s117i_done_on(in, c->word, S117_EFFECTIVE);
    s->responsible = s117i_text_in(in->book, c->word, S117_BODY_2);
    s->provider = strcmp(c->parties[0], s->responsible) == 0 ? c->parties[1] : c->parties[0];
    s->from = effective != S117_DATE_OPEN ? effective : s117i_begins(in->book, c->word);
    s->to = in->to;
    s->owed = 0;
    return *s->responsible && *s->provider;
}

static void audit_determination(s117i_auditor *a, s117_fact dispute, const s117i_timeline *t)
{
    settlement s = {.auditor = a};
    if (!is_settled_so(&s, dispute))
        return;
    for (uint32_t i = 0; i < t->segments_count; i++)
        add_cost(&s, &t->segments[i]);
    take_off_payments(&s);
    s117i_fault f = {S117I_FAULT, .what = S117_AUDIT_OWED_BETWEEN_BODIES, .from = s.from, .facts = {dispute, s.course.word}};
    f.body = s.provider;
    f.other = s.responsible;
    f.amount = s.owed;
    if (s.owed > 0)
        s117i_add_fault(a, &f);
}

void s117i_audit_determinations(s117i_auditor *a, const s117i_timeline *t)
{
    uint32_t at = 0;
    for (s117_fact f; (f = s117i_next_of(&a->x->in, S117_KIND_DISPUTE, &at)) != 0;)
        audit_determination(a, f, t);
}
