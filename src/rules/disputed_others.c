/* Disputes between NHS bodies, between council and NHS body about shares, and of the person with both: PRAC-16 to 18, NHS-47. */
#include "disputed.h"

/* Who Pays? from September 2020: one provides and both share; then region, then NHS England. No time limit was found (NOP-7). */
static void check_nhs(const s117i_course *c, s117_date from)
{
    s117i_fault f = s117i_wrong_in(c, S117_AUDIT_NHS_STEP_MISSING, from);
    s117i_obligation o = s117i_due_in(c, S117_DUE_NHS_STEP, S117I_RULE_PRAC_16, 0);
    if (!s117i_in_force(c->in->book->view.law, S117I_PAYS_2020, from))
        return;
    f.detail = "which body provides meanwhile";
    if (s117i_step_of(c, S117_STEP_INTERIM, NULL, S117_DATE_MIN) == 0 && c->over > c->in->to)
        s117i_report(c->in, &f);
    f.detail = "the advice of the regional officers before the referral to NHS England";
    if (s117i_step_of(c, S117_STEP_NATIONAL, NULL, S117_DATE_MIN) != 0 && s117i_step_of(c, S117_STEP_REGIONAL, NULL, S117_DATE_MIN) == 0)
        s117i_report(c->in, &f);
    o.since = from;
    o.body = c->parties[0];
    o.other = c->parties[1];
    o.met = s117i_step_on(c, S117_STEP_NATIONAL, NULL, from);
    s117i_oblige(c->in, &o);
}

/* No statute and no time limit: the four months of disputes between councils by analogy, unless a policy says otherwise. */
static void check_shares(const s117i_course *c, s117_date from)
{
    s117i_obligation o = s117i_due_in(c, S117_DUE_SHARES, S117I_RULE_PRAC_17, S117_AUDIT_SHARES_UNRESOLVED);
    o.since = from;
    o.by = s117i_due_from(c->in, S117_DUE_SHARES, from, &o.policy);
    o.met = s117i_step_on(c, S117_STEP_ESCALATED, NULL, from);
    o.doer = S117_DOER_BOTH;
    o.body = c->parties[0];
    o.other = c->parties[1];
    s117i_oblige(c->in, &o);
}

/* Six months, as the complaints regulations of 2009 have it (SI 2009/309 reg 14, [M]), unless a policy says otherwise. */
static void check_complaint(const s117i_course *c, s117_date from)
{
    s117i_obligation o = s117i_due_in(c, S117_DUE_COMPLAINT, S117I_RULE_PRAC_18, S117_AUDIT_COMPLAINT_UNANSWERED);
    s117_date made = s117i_step_on(c, S117_STEP_COMPLAINT, NULL, S117_DATE_MIN);
    o.since = made != S117_DATE_OPEN ? made : from;
    o.by = s117i_due_from(c->in, S117_DUE_COMPLAINT, o.since, &o.policy);
    o.met = s117i_step_on(c, S117_STEP_RESPONSE, NULL, o.since);
    o.doer = S117_DOER_BOTH;
    o.body = c->parties[0];
    o.other = c->parties[1];
    s117i_oblige(c->in, &o);
}

void s117i_dispute_of_others(const s117i_course *c, int32_t kind)
{
    s117_date from = s117i_begins(c->in->book, c->dispute);
    if (!s117i_code_governs(c->in, from))
        return;
    if (kind == S117_DISPUTE_NHS)
        check_nhs(c, from);
    else if (kind == S117_DISPUTE_SHARES)
        check_shares(c, from);
    else
        check_complaint(c, from);
}
