/* Which NHS commissioner pays: NHS England's *Who Pays?*, binding by NHS Act 2006 s14Z50 (before it s14Z7). NHS-40 to NHS-48. */
#include "nhs.h"
#include <string.h>

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

static void as_owed(const asked *a, int rule)
{
    a->payer->rule = (int16_t)rule;
    a->payer->state = a->owes->state;
    a->payer->who = a->owes->who;
    a->payer->fixed_on = a->owes->fixed_on;
    a->payer->body = a->owes->body;
    a->payer->original = a->owes->original;
}

/* First day of the first detention since aftercare last ended: what *Who Pays?* fixes the payer by. */
static s117_date first_detained(const asked *a)
{
    s117_date from = a->life->exclusion.from;
    return from != S117_DATE_OPEN && from < a->life->duty.qualifying_from ? from : s117i_first_day(a->view, &a->life->duty);
}

static bool is_welsh(const asked *a)
{
    return a->payer->state == S117_NHS_DETERMINED && a->view->law->reg->bodies[a->payer->who.bodies[0]].nation == S117_NATION_WALES;
}

/* NHS-42: the body of the area of residence before the first detention. *Who Pays?* binds English bodies only (s14Z50): where that was in
 * Wales, and a later detention has brought the duty to England, whoever owes pays. */
static void by_first_residence(const asked *a, int rule, s117_date detained)
{
    s117i_responsible_body then = {.original = -1, .tested_on = s117i_add_days(detained, -1)};
    if (detained == s117i_first_day(a->view, &a->life->duty) && !a->council->deemed) {
        s117i_settle_area(a->view, a->payer, rule, a->council, a->day);
    } else {
        s117i_or_shah(a->view, detained, !s117i_in_force(a->view->law, S117I_V5_2015, detained), &then.where);
        s117i_settle_area(a->view, a->payer, rule, &then, a->day);
    }
    if (is_welsh(a))
        as_owed(a, rule);
}

/* NHS-44, NHS-45: registration (else usual residence) at the initial detention; the application, where that is what counts. */
static void by_origin(const asked *a, int rule, s117_date detained)
{
    const s117i_exclusion_period *period = &a->life->exclusion;
    s117_date on = rule == S117I_RULE_NHS_45 && period->origin_rule == S117I_RULE_NHS_25 ? period->origin_on : detained;
    if (!s117i_settle_core(a->view, a->payer, rule, on, a->day))
        by_first_residence(a, rule, detained);
}

/* Discharged before 1 April 2016 (someone on leave is not): the 2016 guidance had no effect on them, so whoever owed went on paying. */
static bool is_older_than_2016(const asked *a)
{
    return s117i_discharge_day(a->view, &a->life->duty) < S117I_REGS_2016;
}

/* NHS-41: whoever owes pays; but a conditionally discharged patient as if not within Sch 1 para 2(j) (NOP-22). */
static void by_guidance_of_2013(const asked *a)
{
    const bool in_2016 = a->day >= S117I_REGS_2016 && a->life->exclusion.conditional_2016;
    bool now = false;
    s117i_liable_to_be_detained(a->view, a->life, a->day, &now);
    as_owed(a, S117I_RULE_NHS_41);
    if (!in_2016 && (a->owes->rule != S117I_RULE_NHS_13 || !now))
        return;
    s117i_law law = *a->view->law;
    s117i_view view = *a->view;
    s117i_life life = *a->life;
    s117i_nhs owed;
    asked other = *a;
    law.reading[S117I_NOP + 22] = 'B';
    view.law = &law;
    if (in_2016)
        life.exclusion.liable_2016 = 0;
    s117i_nhs_body_without_services(&view, &life, a->council, a->day, &owed);
    other.owes = &owed;
    as_owed(&other, S117I_RULE_NHS_41);
    a->payer->missing_count = owed.missing_count;
    memcpy(a->payer->missing, owed.missing, sizeof owed.missing);
}

static void by_who_pays(const asked *a);

/* What was paid on `eve` is paid on: by the body, or by the candidates if it was not known. */
static void carry_over(const asked *a, const s117i_nhs *paid, s117_date eve)
{
    s117i_nhs *payer = a->payer;
    s117_date fixed_on = paid->rule == S117I_RULE_NHS_41 ? eve : paid->fixed_on;
    if (paid->state == S117_NHS_DETERMINED && paid->body.code[0] != 0) {
        s117i_settle(a->view, payer, S117I_RULE_NHS_43, fixed_on, &paid->body, a->day);
        return;
    }
    payer->rule = S117I_RULE_NHS_43;
    payer->fixed_on = fixed_on;
    payer->state = S117_NHS_UNDETERMINED;
    for (int32_t i = 0; i < paid->who.count; i++) {
        s117i_named_body named = {paid->who.codes[i], "", 0};
        int32_t original;
        s117i_bodies_on(a->view, &named, a->day, &payer->who, &original);
    }
    payer->missing_count = paid->missing_count;
    memcpy(payer->missing, paid->missing, sizeof paid->missing);
}

/* NHS-43: whoever paid on the last day of August 2020, by the life as it stood then. That day lies before September 2020, so this goes no
 * deeper than once. */
static void as_paid_in_2020(const asked *a, s117_date detained)
{
    const s117_date eve = S117I_PAYS_2020 - 1;
    s117i_view view = *a->view;
    s117i_life life;
    s117i_responsible_body council = {.original = -1};
    s117i_nhs owed, paid = *a->payer;
    view.as_at = eve;
    s117i_law law = *view.law; /* re-detention as understood on the day asked about, not on the eve */
    law.then_understood = law.then_understood && s117i_taken_to_go_on(&law, a->day);
    view.law = &law;
    s117i_sweep(&view, &life, NULL);
    bool running = life.duty.order != 0 && life.duty.ended == S117_DATE_OPEN;
    if (!running) { /* detained under section 2, say: it had not yet been settled who would pay */
        by_first_residence(a, S117I_RULE_NHS_43, detained);
        return;
    }
    s117i_responsible(&view, &life.duty, &life.earlier, eve, &council);
    s117i_nhs_body_without_services(&view, &life, &council, eve, &owed);
    asked then = {&view, &life, &council, &owed, eve, &paid};
    by_who_pays(&then);
    if (paid.rule == S117I_RULE_NHS_41)
        a->payer->points |= owed.points;
    carry_over(a, &paid, eve);
}

/* The guidance of one day applied throughout: nothing is carried over from what was paid before. */
static void by_one_version(const asked *a)
{
    const s117i_law *law = a->view->law;
    if (!s117i_in_force(law, S117I_REGS_2016, a->day))
        by_guidance_of_2013(a);
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
        by_guidance_of_2013(a);
    } else if (a->day < S117I_PAYS_2020) {
        if (is_older_than_2016(a))
            by_guidance_of_2013(a);
        else
            by_first_residence(a, S117I_RULE_NHS_42, detained);
    } else if (detained < S117I_PAYS_2020) {
        if (a->day >= S117I_REGS_2022)
            touch(a, 13);
        if (a->day >= S117I_REGS_2022 && reading(a, 13) == 'B')
            as_owed(a, S117I_RULE_NHS_43);
        else if (is_older_than_2016(a) || a->life->duty.started >= S117I_PAYS_2020)
            as_paid_in_2020(a, detained);
        else
            by_first_residence(a, S117I_RULE_NHS_43, detained);
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
