/* The course of one dispute, read from its steps: when it arose (DISP-12), what happened, when it was over. */
#include "disputed.h"

#include <string.h>

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

s117_date s117i_step_on(const s117i_course *c, int32_t step, const char *body, s117_date from)
{
    return day_of(c, s117i_step_of(c, step, body, from));
}

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
    ret->word = ret->substituted != 0 ? ret->substituted : ret->determined;
    ret->over = s117i_ends(book, dispute) <= in->to ? s117i_ends(book, dispute) : S117_DATE_OPEN;
    ret->over = s117i_sooner_day(ret->over, day_of(ret, ret->determined));
    ret->over = s117i_sooner_day(ret->over, s117i_step_on(ret, S117_STEP_AGREED, NULL, S117_DATE_MIN));
    ret->over = s117i_sooner_day(ret->over, s117i_step_on(ret, S117_STEP_CLOSED, NULL, S117_DATE_MIN));
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

bool s117i_is_party(const s117i_course *c, const char *body)
{
    return strcmp(c->parties[0], body) == 0 || strcmp(c->parties[1], body) == 0;
}
