/* Ending by decision: s117(2), §3.2 of the rulebook; END-1, 2, 3, 5, 7, 8, 9, 11. */
#include "nhs.h"
#include <string.h>

_Static_assert(sizeof(((s117i_owes *)0)->bodies) == sizeof(((s117i_responsible_body *)0)->bodies), "as many candidates");

static uint32_t end_rule(int n) { return UINT32_C(1) << n; }

/* Six months' saving for patients under supervision on 3 November 2008: SI 2008/1210. */
enum { SUPERVISION_SAVED_TO = 14367 }; /* 2009-05-03 */

/* Code 33.21 a-e, 33.23, 33.24: grounds named by the Code in force from 1 April 2015. The others rest on the Act and the cases. */
enum {
    CODE_GROUNDS = S117_GROUND_LEFT_SPECIALIST_CARE | S117_GROUND_TIME_PASSED | S117_GROUND_MCA | S117_GROUND_IN_HOSPITAL |
                   S117_GROUND_OFF_CTO_OR_LEAVE | S117_GROUND_DOING_WELL | S117_GROUND_DECLINED,
    LAW_GROUNDS = S117_GROUND_MEANS | S117_GROUND_MOVED | S117_GROUND_NO_SERVICES | S117_GROUND_LOCAL_CRITERIA | S117_GROUND_CHC
};

typedef struct judgement {
    uint32_t broken, missing;
    s117_tri is_nhs;
    uint8_t unmet;
    bool wrong_council, wrong_nhs, old_assessment, unsure; /* unsure: it may or may not be the body that owes */
} judgement;

/* END-2: a decision of the responsible body. Local authority or NHS body by the register, else as the fact says. */
static s117_tri body_is_nhs(const s117i_view *view, s117_fact fact, int32_t body, s117_date day, judgement *j)
{
    int32_t kind = body >= 0 ? view->law->reg->bodies[body].kind : S117_BODY_OTHER;
    if (s117i_is_nhs(kind) && view->law->reg->bodies[body].to <= day) /* a body that is no more cannot be satisfied */
        j->broken |= end_rule(2);
    if (kind == S117_BODY_LOCAL_AUTHORITY)
        return S117_NO;
    if (s117i_is_nhs(kind))
        return S117_YES;
    switch (s117i_code(view->person, fact, S117_ROLE)) {
    case S117_ROLE_LOCAL_AUTHORITY:
        return S117_NO;
    case S117_ROLE_NHS:
        return S117_YES;
    case S117_ROLE_PROVIDER:
        j->broken |= end_rule(2);
        return S117_UNKNOWN;
    default:
        j->missing |= UINT32_C(1) << S117_MISSING_ROLE;
        return S117_UNKNOWN;
    }
}

/* Asked once a duty, and again only when it may have changed: a life may hold many decisions. */
static const s117i_owes *who_owes(const s117i_view *view, s117i_life *life, s117_date day)
{
    s117i_owes *owes = &life->owes;
    const s117i_duty *duty = &life->duty;
    s117i_responsible_body body;
    if (owes->epoch == life->epoch && owes->started == duty->started && owes->sent_to == duty->sent_to && day < owes->until)
        return owes;
    s117i_responsible(view, duty, &life->earlier, day, &body);
    *owes = (s117i_owes){.epoch = life->epoch, .count = body.count, .started = duty->started, .sent_to = duty->sent_to,
                         .until = s117i_next_change(view->law, day), .determined = body.state == S117_COUNCIL_DETERMINED};
    memcpy(owes->bodies, body.bodies, sizeof owes->bodies);
    for (int32_t i = 0; i < body.where.missing_count; i++)
        owes->missing |= UINT32_C(1) << body.where.missing[i].what;
    return owes;
}

/* One council under two codes, or one that took over from the other: records are often kept under today's code. */
static bool same_council(const s117i_register *reg, int32_t a, int32_t b)
{
    int32_t later[S117I_CANDIDATES_MAX];
    if (a == b)
        return true;
    for (int turn = 0; turn < 2 && a >= 0 && b >= 0; turn++) {
        int32_t count = s117i_register_successor(reg, turn == 0 ? a : b, NULL, S117_DATE_MAX, later, S117I_CANDIDATES_MAX);
        for (int32_t i = 0; i < count && i < S117I_CANDIDATES_MAX; i++)
            if (later[i] == (turn == 0 ? b : a))
                return true;
    }
    return false;
}

/* The deciding council must be the one that owes the duty, or have succeeded to it. */
static void check_council(const s117i_view *view, s117i_life *life, int32_t decided, s117_date day, judgement *j)
{
    const s117i_owes *owes = who_owes(view, life, day);
    bool candidate = false;
    for (int32_t i = 0; i < owes->count; i++)
        candidate = candidate || same_council(view->law->reg, owes->bodies[i], decided);
    if (!candidate && owes->count > 0) {
        j->broken |= end_rule(2);
        j->wrong_council = true;
    } else if (!owes->determined) { /* it may or may not be the one: what settles that settles this */
        j->unsure = true;
        j->missing |= owes->missing;
    }
}

/* The NHS body of the day, found independently of the council (OP-13): reading B takes the one for the council's area. */
static const s117i_nhs_owes *which_nhs_owes(const s117i_view *view, s117i_life *life, s117_date day)
{
    s117i_nhs_owes *owes = &life->nhs_owes;
    s117i_responsible_body council;
    s117i_nhs nhs;
    if (owes->epoch == life->epoch && owes->day == day)
        return owes;
    s117i_view on = *view;
    on.as_at = day;
    s117i_responsible(&on, &life->duty, &life->earlier, day, &council);
    s117i_nhs_body(&on, life, &council, day, &nhs);
    if ((nhs.findings >> S117_FINDING_NHS_OTHER_AREA & 1) != 0) {
        s117i_touch(life, 13);
        if (view->law->reading[13] == 'B')
            s117i_settle_area(&on, &nhs, S117I_RULE_NHS_27, &council, day);
    }
    *owes = (s117i_nhs_owes){.epoch = life->epoch, .day = day, .state = nhs.state, .count = nhs.who.count};
    memcpy(owes->bodies, nhs.who.bodies, sizeof owes->bodies);
    for (int32_t i = 0; i < nhs.missing_count; i++)
        owes->missing |= UINT32_C(1) << nhs.missing[i].what;
    return owes;
}

/* The NHS half must be decided by the body that owes the duty. Where the record does not say which that is, a body recorded as the one
 * that owes it (S117_ROLE_NHS) is taken as that. */
static void check_nhs(const s117i_view *view, s117i_life *life, s117_fact fact, int32_t decided, s117_date day, judgement *j)
{
    const s117i_nhs_owes *owes = which_nhs_owes(view, life, day);
    bool candidate = false;
    for (int32_t i = 0; i < owes->count; i++)
        candidate = candidate || (decided >= 0 && same_council(view->law->reg, owes->bodies[i], decided));
    if (!candidate && owes->state == S117_NHS_DETERMINED && decided >= 0) {
        j->broken |= end_rule(2);
        j->wrong_nhs = true;
    } else if (owes->state != S117_NHS_DETERMINED && s117i_code(view->person, fact, S117_ROLE) != S117_ROLE_NHS) {
        j->unsure = true;
        j->missing |= owes->missing;
    }
}

/* "While he remains such a patient": whatever order the CTO is under. */
static const s117i_live *community_order(const s117i_life *life)
{
    for (int32_t i = 0; i < life->live_count; i++)
        if (life->live[i].phase == S117I_ON_CTO || life->live[i].phase == S117I_RECALLED)
            return &life->live[i];
    return NULL;
}

/* Supervised discharge: from 1 April 1996 until it was repealed, and six months longer for those then under it. */
static bool supervision_bars(const s117i_law *law, s117_date day)
{
    if (!s117i_in_force(law, S117I_V1_1996, day))
        return false;
    return s117i_follows_days(law) ? day < SUPERVISION_SAVED_TO : !s117i_in_force(law, S117I_V3_2008, day);
}

/* The bar of the day: supervised discharge from 1996, community patients from 3 November 2008. Unknown: the CTO ended, nobody knows when. */
static s117_tri is_barred(const s117i_view *view, const s117i_life *life, s117_date day)
{
    const s117i_live *live = community_order(life);
    if (life->supervised > 0 && supervision_bars(view->law, day))
        return S117_YES;
    if (!s117i_in_force(view->law, S117I_V3_2008, day) || live == NULL)
        return S117_NO;
    const s117i_fact *under = live->under != 0 ? s117i_fact_of(view->person, live->under) : NULL;
    bool ended_some_day = under != NULL && under->kind == S117_KIND_CTO && under->to.earliest == S117_DATE_UNKNOWN;
    return ended_some_day ? S117_UNKNOWN : S117_YES;
}

static void check_grounds(const s117i_view *view, s117_fact fact, s117_date day, judgement *j)
{
    int32_t grounds = s117i_code(view->person, fact, S117_GROUNDS);
    int32_t insufficient = LAW_GROUNDS | (s117i_in_force(view->law, S117I_V5_2015, day) ? CODE_GROUNDS : 0);
    if (grounds != 0 && (grounds & ~insufficient) == 0)
        j->broken |= end_rule(5);
}

static void check_question(const s117i_view *view, s117_fact fact, s117_date day, judgement *j)
{
    s117_tri answered = s117i_code(view->person, fact, S117_QUESTION_ANSWERED);
    s117i_range assessed = s117i_date(view->person, fact, S117_ASSESSED);
    if (answered == S117_NO) {
        j->broken |= end_rule(1);
        j->unmet |= S117I_UNMET_QUESTION;
    }
    if (answered == S117_UNKNOWN)
        j->missing |= UINT32_C(1) << S117_MISSING_QUESTION;
    if (assessed.earliest == S117_DATE_UNKNOWN && assessed.latest == S117_DATE_OPEN) {
        j->missing |= UINT32_C(1) << S117_MISSING_ASSESSED;
        return;
    }
    if (assessed.earliest > day) { /* decided before it was assessed */
        j->broken |= end_rule(1);
        j->unmet |= S117I_UNMET_ASSESSED;
    }
    bool within_the_year = assessed.latest >= s117i_add_days(day, -365); /* then no calendar need be asked */
    j->old_assessment = !within_the_year && assessed.latest < s117i_add_months(day, -12);
}

static void check_authority(const s117i_view *view, s117_fact fact, judgement *j)
{
    s117_tri authority = s117i_code(view->person, fact, S117_AUTHORITY);
    if (authority == S117_AUTHORITY_NONE)
        j->broken |= end_rule(2);
    if (authority == 0)
        j->missing |= UINT32_C(1) << S117_MISSING_AUTHORITY;
}

/* The conditions of §3.2, in its order. Conditions about the other body are judged when both have decided. */
static judgement judge_ending(const s117i_view *view, s117i_life *life, s117_fact fact, s117_date day)
{
    judgement j = {.is_nhs = S117_UNKNOWN};
    bool runs = life->duty.order != 0 && life->duty.started != S117_DATE_OPEN && life->duty.ended == S117_DATE_OPEN;
    bool may_run = life->status == S117_DUTY_UNCERTAIN && life->duty.order != 0 && life->duty.ended == S117_DATE_OPEN;
    int32_t body = s117i_body_of(view, fact);
    j.is_nhs = body_is_nhs(view, fact, body, day, &j);
    check_authority(view, fact, &j);
    if (j.is_nhs == S117_NO && life->duty.order != 0)
        check_council(view, life, body, day, &j);
    if (j.is_nhs == S117_YES && life->duty.order != 0 && life->duty.ended == S117_DATE_OPEN)
        check_nhs(view, life, fact, body, day, &j);
    check_question(view, fact, day, &j);
    check_grounds(view, fact, day, &j);
    s117_tri barred = is_barred(view, life, day);
    if (barred == S117_YES)
        j.broken |= end_rule(3);
    if (barred == S117_UNKNOWN)
        j.missing |= UINT32_C(1) << S117_MISSING_END;
    if (!runs && may_run) {
        j.missing |= UINT32_C(1) << S117_MISSING_LEFT_HOSPITAL;
    } else if (!runs) { /* OP-12: what has not begun cannot end */
        if (life->duty.order != 0 && life->duty.ended == S117_DATE_OPEN)
            s117i_touch(life, 12);
        if (view->law->reading[12] != 'B' || life->duty.order == 0 || life->duty.ended != S117_DATE_OPEN) {
            j.broken |= end_rule(1);
            j.unmet |= S117I_UNMET_RUNNING;
        }
    }
    return j;
}

/* Missing facts that keep a decision from standing. Authority and assessment are asked for, but a decision recorded as the body's
 * own is taken as that. */
static s117_tri stands(const judgement *j)
{
    const uint32_t decisive = UINT32_C(1) << S117_MISSING_QUESTION | UINT32_C(1) << S117_MISSING_ROLE |
                              UINT32_C(1) << S117_MISSING_LEFT_HOSPITAL | UINT32_C(1) << S117_MISSING_END;
    if (j->broken != 0)
        return S117_NO;
    return (j->missing & decisive) != 0 || j->unsure ? S117_UNKNOWN : S117_YES;
}

static void complete(const s117i_view *view, s117i_life *life, s117_date day, s117i_sink *sink)
{
    s117_fact last = life->ending;
    s117i_range when = s117i_fact_of(view->person, last)->from;
    if (s117i_in_force(view->law, view->law->s46, day)) { /* END-8: nothing ends before the notice */
        life->notice_due = life->invalid = true;
        return;
    }
    bool never_arose = life->duty.started == S117_DATE_OPEN; /* OP-12 reading B */
    s117i_leave_behind(life, day, never_arose ? S117I_RULE_START_1 : S117I_RULE_END_1, last, when);
    if (sink != NULL && sink->ended != NULL)
        sink->ended(sink->context, life->epoch, life->council.fact, life->nhs.fact);
}

void s117i_weigh_decisions(const s117i_view *view, s117i_life *life, s117_date day, s117i_sink *sink)
{
    const s117i_half *a = &life->council, *b = &life->nhs;
    life->decided = false;
    life->invalid = life->unsure_ending = life->notice_due = false;
    life->unsure_notice = 0;
    if (a->stands == S117_YES && a->fact != 0 && b->stands == S117_YES && b->fact != 0)
        complete(view, life, day, sink);
    else if (a->fact == 0 || b->fact == 0 || a->stands == S117_NO || b->stands == S117_NO)
        life->invalid = true;
    else
        life->unsure_ending = true;
}

/* A body whose capacity nobody recorded: it may have filled the place that is still empty. */
static void may_be_either(s117i_life *life, s117_fact fact)
{
    s117i_half unknown = {fact, S117_UNKNOWN, true};
    if (life->council.fact == 0)
        life->council = unknown;
    else if (life->nhs.fact == 0)
        life->nhs = unknown;
}

static int strength(s117_tri stands)
{
    return stands == S117_YES ? 2 : stands == S117_UNKNOWN ? 1 : 0;
}

/* A body's last decision counts; of two on one day, the one that stands. */
static void take_place(const s117i_view *view, s117i_life *life, bool nhs, s117i_half decision, s117_date day)
{
    s117i_half *own = nhs ? &life->nhs : &life->council, *other = nhs ? &life->council : &life->nhs;
    if (own->either && other->fact == 0) /* then the unknown one can only have been the other */
        *other = *own;
    bool same_day = own->fact != 0 && !own->either && s117i_working_day(s117i_fact_of(view->person, own->fact), false) == day;
    if (!same_day || strength(decision.stands) > strength(own->stands))
        *own = decision;
}

void s117i_ending_event(const s117i_view *view, s117i_life *life, const s117i_event *event, s117i_sink *sink)
{
    s117_fact fact = event->fact;
    s117i_tried_ending tried = {.fact = fact, .epoch = life->epoch};
    if (s117i_code(view->person, fact, S117_SCOPE) == S117_SCOPE_SERVICE) { /* END-11 */
        tried.service_only = true;
    } else {
        bool runs = life->duty.order != 0 && life->duty.ended == S117_DATE_OPEN;
        judgement j = judge_ending(view, life, fact, event->date);
        tried.stands = stands(&j);
        tried.nhs = j.is_nhs == S117_YES;
        tried.either = (j.missing >> S117_MISSING_ROLE & 1) != 0;
        tried.provider = j.is_nhs == S117_UNKNOWN && !tried.either;
        tried.broken = j.broken;
        tried.unmet = j.unmet;
        tried.missing = j.missing;
        tried.wrong_council = j.wrong_council;
        tried.wrong_nhs = j.wrong_nhs;
        tried.old_assessment = j.old_assessment;
        tried.supervised = community_order(life) == NULL;
        if (runs) {
            if (tried.either)
                may_be_either(life, fact);
            else if (!tried.provider)
                take_place(view, life, tried.nhs, (s117i_half){fact, tried.stands, false}, event->date);
            life->ending = fact;
            life->decided = true;
        }
    }
    if (sink != NULL && sink->ending != NULL && sink->failed == S117_OK)
        sink->failed = sink->ending(sink->context, &tried);
}

/* ---- MHA 2025 s46(2) ---------------------------------------------------------------------------- */

static bool signed_by(const s117i_view *view, s117_fact notice, s117_fact decision)
{
    const char *body = s117i_text(view->person, decision, S117_BODY);
    return strcmp(s117i_text(view->person, notice, S117_BODY), body) == 0 ||
           strcmp(s117i_text(view->person, notice, S117_BODY_2), body) == 0;
}

static s117_tri both(s117_tri a, s117_tri b)
{
    if (a == S117_NO || b == S117_NO)
        return S117_NO;
    return a == S117_YES && b == S117_YES ? S117_YES : S117_UNKNOWN;
}

/* To the person; to a parent where the person is a child; to an attorney or deputy only where the person lacks capacity. */
static s117_tri is_to_the_person(const s117i_view *view, s117_fact notice, s117_date day)
{
    switch (s117i_code(view->person, notice, S117_RECIPIENT)) {
    case S117_RECIPIENT_PERSON:
        return S117_YES;
    case S117_RECIPIENT_PARENT:
        return s117i_is_child(view, day) ? S117_YES : S117_NO;
    case S117_RECIPIENT_OTHER:
        return S117_NO;
    default:
        return S117_UNKNOWN;
    }
}

/* OP-20 reading B: two letters do, one from each body. */
static s117_tri by_two_letters(const s117i_view *view, s117i_life *life, s117_fact notice)
{
    life->council_wrote = life->council_wrote || signed_by(view, notice, life->council.fact);
    life->nhs_wrote = life->nhs_wrote || signed_by(view, notice, life->nhs.fact);
    return life->council_wrote && life->nhs_wrote ? S117_YES : S117_NO;
}

/* OP-20 reading A: one document of both, signed or authorised by both. */
static s117_tri is_joint(const s117i_view *view, s117i_life *life, s117_fact notice)
{
    s117_tri one = s117i_code(view->person, notice, S117_ONE_DOCUMENT);
    bool by_both = signed_by(view, notice, life->council.fact) && signed_by(view, notice, life->nhs.fact);
    if (one == S117_YES && by_both)
        return S117_YES;
    s117i_touch(life, 20);
    if (view->law->reading[20] == 'B')
        return by_two_letters(view, life, notice);
    return by_both ? one : S117_NO;
}

/* MHA 2025 s46(2): joint, in writing, to the person, stating that both are satisfied. */
void s117i_notice_event(const s117i_view *view, s117i_life *life, const s117i_event *event)
{
    s117_fact notice = event->fact;
    if (!life->notice_due)
        return;
    s117_tri states = s117i_code(view->person, notice, S117_STATES_SATISFIED);
    s117_tri to_person = both(states, is_to_the_person(view, notice, event->date));
    s117_tri good = to_person == S117_NO ? S117_NO : both(to_person, is_joint(view, life, notice));
    if (good == S117_NO)
        return;
    if (good == S117_UNKNOWN) {
        life->unsure_notice = notice;
        life->unsure_ending = true;
        life->invalid = false;
        return;
    }
    s117_date effective = s117i_date(view->person, notice, S117_EFFECTIVE).earliest;
    life->notice = notice;
    life->notice_on = effective != S117_DATE_UNKNOWN && effective > event->date ? effective : event->date;
}

void s117i_end_by_notice(s117i_life *life, s117_date day, s117i_sink *sink)
{
    if (sink != NULL && sink->ended != NULL)
        sink->ended(sink->context, life->epoch, life->council.fact, life->nhs.fact);
    s117i_leave_behind(life, day, S117I_RULE_END_7, life->notice, s117i_exact(day));
}
