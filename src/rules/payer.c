/* Which NHS commissioner pays: NHS England's *Who Pays?*, binding by NHS Act 2006 s14Z50 (before it s14Z7). NHS-40 to NHS-48. */
#include "nhs.h"

typedef struct asked {
    const s117i_view *view;
    const s117i_life *life;
    const s117i_responsible_body *council;
    const s117i_nhs *owes;
    s117_date day;
    s117i_nhs *payer;
} asked;

static void touch(const asked *a, int nop) { a->payer->points |= UINT64_C(1) << (S117I_NOP + nop); }
static char reading(const asked *a, int nop) { return a->view->law->reading[S117I_NOP + nop]; }

static void as_owed_by(const asked *a, const s117i_nhs *owes, int rule)
{
    a->payer->rule = (int16_t)rule;
    a->payer->state = owes->state;
    a->payer->who = owes->who;
    a->payer->fixed_on = owes->fixed_on;
    a->payer->body = owes->body;
    a->payer->original = owes->original;
}

static void as_owed(const asked *a, int rule) { as_owed_by(a, a->owes, rule); }

/* NOP-22: by the text someone conditionally discharged is still a patient of that hospital; for payment, as if not. */
static void as_if_discharged(const s117i_view *on, s117i_nhs *owed)
{
    s117i_law law = *on->law;
    s117i_view view = *on;
    s117i_responsible_body council;
    s117i_life life;
    if ((owed->points >> (S117I_NOP + 22) & 1) == 0)
        return;
    law.reading[S117I_NOP + 22] = 'B';
    view.law = &law;
    s117i_sweep(&view, &life, NULL);
    s117i_responsible(&view, &life.duty, &life.earlier, view.as_at, &council);
    s117i_nhs_body(&view, &life, &council, view.as_at, owed);
}

/* NHS-41: until March 2016 whoever owes also pays. */
static void as_owed_until_2016(const asked *a)
{
    s117i_nhs owed = *a->owes;
    as_if_discharged(a->view, &owed);
    as_owed_by(a, &owed, S117I_RULE_NHS_41);
}

/* First day of the first detention since aftercare last ended: what *Who Pays?* fixes the payer by. */
static s117_date first_detained(const asked *a)
{
    s117_date from = a->life->exclusion.from;
    return from != S117_DATE_OPEN && from < a->life->duty.qualifying_from ? from : s117i_first_day(a->view, &a->life->duty);
}

/* NHS-42: the body of the area of residence before the first detention. */
static void by_first_residence(const asked *a, int rule, s117_date detained)
{
    s117i_responsible_body then = {.original = -1, .tested_on = s117i_add_days(detained, -1)};
    if (detained == s117i_first_day(a->view, &a->life->duty) && !a->council->deemed) {
        s117i_settle_area(a->view, a->payer, rule, a->council, a->day);
        return;
    }
    s117i_or_shah(a->view, detained, detained < S117I_V5_2015, &then.where);
    s117i_settle_area(a->view, a->payer, rule, &then, a->day);
}

/* NHS-44, NHS-45: registration (else usual residence) at the initial detention; the application, where that is what counts. */
static void by_origin(const asked *a, int rule, s117_date detained)
{
    const s117i_exclusion_period *period = &a->life->exclusion;
    s117_date on = rule == S117I_RULE_NHS_45 && period->origin_rule == S117I_RULE_NHS_25 ? period->origin_on : detained;
    if (!s117i_settle_core(a->view, a->payer, rule, on, a->day))
        by_first_residence(a, rule, detained);
}

/* Out of hospital before 1 April 2016: the 2016 guidance had no effect on them, so whoever owed went on paying. */
static bool is_older_than_2016(const asked *a)
{
    return a->life->duty.started < S117I_REGS_2016;
}

/* What is not known of the eve is not known since: those who may have paid, or their successors. */
static void as_unsettled(const asked *a, const s117i_nhs *owed, s117_date eve)
{
    int32_t original;
    a->payer->rule = S117I_RULE_NHS_43;
    a->payer->fixed_on = eve;
    a->payer->state = S117_NHS_UNDETERMINED;
    for (int32_t i = 0; i < owed->who.count; i++) {
        s117i_named_body named = {owed->who.codes[i], "", owed->body.fact};
        s117i_bodies_on(a->view, &named, a->day, &a->payer->who, &original);
    }
    for (int32_t i = 0; i < owed->missing_count; i++)
        s117i_nhs_misses(a->payer, owed->missing[i].what, owed->missing[i].fact);
}

/* The body that owed on the last day of August 2020, for those out of hospital since before April 2016. */
static void as_owed_in_2020(const asked *a, const s117i_life *life)
{
    s117i_responsible_body then;
    s117i_nhs owed;
    s117_date eve = S117I_PAYS_2020 - 1;
    s117i_view view = *a->view;
    view.as_at = eve;
    s117i_responsible(&view, &life->duty, &life->earlier, eve, &then);
    s117i_nhs_body(&view, life, &then, eve, &owed);
    as_if_discharged(&view, &owed);
    if (owed.state == S117_NHS_DETERMINED)
        s117i_settle(a->view, a->payer, S117I_RULE_NHS_43, eve, &owed.body, a->day);
    else if (owed.state == S117_NHS_UNDETERMINED)
        as_unsettled(a, &owed, eve);
    else
        by_first_residence(a, S117I_RULE_NHS_43, first_detained(a));
}

/* Detained again since, out of aftercare that was older than April 2016: a repeat detention leaves the payer as it is. */
static bool was_older_than_2016(const asked *a, s117i_life *ret_then)
{
    s117i_view view = *a->view;
    if (a->life->duty.qualifying_from < S117I_PAYS_2020 || first_detained(a) >= S117I_REGS_2016)
        return false;
    view.as_at = S117I_PAYS_2020 - 1;
    s117i_sweep(&view, ret_then, NULL);
    return ret_then->duty.order != 0 && ret_then->duty.ended == S117_DATE_OPEN && ret_then->duty.started < S117I_REGS_2016;
}

/* NHS-43: whoever paid on the last day of August 2020. */
static void as_paid_in_2020(const asked *a)
{
    s117i_life then;
    if (is_older_than_2016(a))
        as_owed_in_2020(a, a->life);
    else if (was_older_than_2016(a, &then))
        as_owed_in_2020(a, &then);
    else
        by_first_residence(a, S117I_RULE_NHS_43, first_detained(a));
}

/* The guidance of one day applied throughout: nothing is carried over from what was paid before. */
static void by_one_version(const asked *a)
{
    const s117i_law *law = a->view->law;
    if (!s117i_in_force(law, S117I_REGS_2016, a->day))
        as_owed_until_2016(a);
    else if (!s117i_in_force(law, S117I_PAYS_2020, a->day))
        by_first_residence(a, S117I_RULE_NHS_42, first_detained(a));
    else
        by_origin(a, s117i_in_force(law, S117I_REGS_2022, a->day) ? S117I_RULE_NHS_45 : S117I_RULE_NHS_44, first_detained(a));
}

static void by_who_pays(const asked *a)
{
    s117_date detained = first_detained(a);
    if (!s117i_follows_days(a->view->law)) {
        by_one_version(a);
        return;
    }
    if (a->day < S117I_REGS_2016) {
        as_owed_until_2016(a);
    } else if (a->day < S117I_PAYS_2020) {
        if (is_older_than_2016(a))
            as_owed_until_2016(a);
        else
            by_first_residence(a, S117I_RULE_NHS_42, detained);
    } else if (detained < S117I_PAYS_2020) {
        if (a->day >= S117I_REGS_2022)
            touch(a, 13);
        if (a->day >= S117I_REGS_2022 && reading(a, 13) == 'B')
            as_owed(a, S117I_RULE_NHS_43);
        else
            as_paid_in_2020(a);
    } else if (detained < S117I_REGS_2022) {
        if (a->day >= S117I_REGS_2022)
            touch(a, 13);
        if (a->day >= S117I_REGS_2022 && reading(a, 13) == 'B')
            as_owed(a, S117I_RULE_NHS_44);
        else
            by_origin(a, S117I_RULE_NHS_44, detained);
    } else {
        by_origin(a, S117I_RULE_NHS_45, detained);
    }
}

/* NHS-46: an informal stay before aftercare is ended. */
static bool is_in_hospital_informally(const asked *a)
{
    s117_fact stay;
    bool since = s117i_in_force(a->view->law, S117I_PAYS_2020, a->day) && a->life->duty.started != S117_DATE_OPEN;
    return since && a->life->cause.rule == S117I_RULE_EVT_5 && s117i_cover(a->view, &a->view->person->stays, a->day, &stay, 1) == 1;
}

void s117i_payer(const s117i_view *view, const s117i_life *life, const s117i_responsible_body *council, const s117i_nhs *owes, s117_date day,
                 s117i_nhs *ret_payer)
{
    s117i_nhs *payer = ret_payer;
    asked a = {view, life, council, owes, day, payer};
    *payer = (s117i_nhs){.rule = S117I_NO_RULE, .fixed_on = S117_DATE_UNKNOWN, .original = -1, .body = {"", "", 0}, .core = {.rule = S117I_NO_RULE}};
    if (owes->state == S117_NHS_NONE)
        return;
    if (owes->rule == S117I_RULE_NHS_11)
        as_owed(&a, S117I_RULE_NHS_40);
    else if (owes->rule == S117I_RULE_NHS_10)
        as_owed(&a, S117I_RULE_NHS_48);
    else
        by_who_pays(&a);
    if (is_in_hospital_informally(&a))
        payer->rules |= UINT64_C(1) << 46;
    for (int32_t i = 0; i < payer->missing_count; i++)
        payer->missing[i].settles = S117_SETTLES_PAYER;
    if (payer->state == S117_NHS_DETERMINED && owes->state == S117_NHS_DETERMINED && payer->who.bodies[0] != owes->who.bodies[0]) /* W1 */
        payer->findings |= UINT64_C(1) << S117_FINDING_NHS_NOT_PAYER;
    if (s117i_in_force(view->law, S117I_PAYS_2025, day)) { /* W8 */
        payer->findings |= UINT64_C(1) << S117_FINDING_GUIDANCE_UNCONFIRMED;
        touch(&a, 14);
    }
}
