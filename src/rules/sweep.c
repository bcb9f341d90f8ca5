/* Start of the duty, what befalls it, and its end by law: START-1 to 11, EVT-1 to 16, END-4, END-6. */
#include "life.h"

/* Decisions count on the state of affairs that the rest of the day brought. */
enum { FIRST_DECISION_RANK = 70 };

/* END: closes the present duty. */
void s117i_leave_behind(s117i_life *life, s117_date day, int rule, s117_fact fact, s117i_range when)
{
    life->duty.ended = day;
    life->duty.end = (s117i_cause){(int16_t)rule, fact, when};
    life->invalid = life->unsure_ending = life->notice_due = false;
    life->notice_on = S117_DATE_OPEN;
    life->ending = 0;
}

/* ---- where the person is ------------------------------------------------------------------------ */

/* Asked only of someone whom no order keeps in hospital. */
static bool in_custody(const s117i_life *life)
{
    return life->custodies > 0 || life->remitted != 0;
}

/* What the orders in force come to at the close of a day, in one look at them. */
typedef struct keepers {
    const s117i_live *ours, *other; /* that keeps the person in hospital: the first the duty rests on, the first of all others; NULL */
    int32_t traits;                 /* of all that do */
} keepers;

static keepers who_holds(const s117i_life *life)
{
    keepers held = {NULL, NULL, 0};
    for (int32_t i = 0; i < life->live_count; i++) {
        const s117i_live *live = &life->live[i];
        if (!s117i_is_in(live))
            continue;
        const s117i_live **first = live->root == life->duty.order ? &held.ours : &held.other;
        *first = *first != NULL ? *first : live;
        held.traits |= live->traits;
    }
    return held;
}

static bool is_compulsory(const s117i_life *life, const keepers *held)
{
    return life->custodies > 0 || life->police > 0 || (held->traits & S117I_COMPULSORY) != 0;
}

/* Gone to live elsewhere since the detention began: a home abroad from before the detention says nothing about now. */
static bool is_away(const s117i_life *life)
{
    return (life->homes_away > 0 && life->homes_here == 0 && life->away_from >= life->duty.qualifying_from) || life->removed != 0;
}

/* Hospital stays that hold the person, and do not run on in name only. */
static bool in_stay(const s117i_life *life)
{
    return life->stays > life->stays_in_name;
}

static bool is_in_hospital(const s117i_life *life, const keepers *held)
{
    return (held->traits & S117I_IN_HOSPITAL) != 0 || in_stay(life) || life->left == S117I_STAYED;
}

/* ---- the start ---------------------------------------------------------------------------------- */

static int starting_rule(const s117i_life *life, s117_date day)
{
    switch (life->hint.rule) {
    case S117I_RULE_START_1: case S117I_RULE_START_4: case S117I_RULE_START_5: case S117I_RULE_START_6: case S117I_RULE_START_9: case S117I_RULE_START_10:
        return life->hint.rule;
    default: /* a gap between the end of detention and leaving hospital */
        return life->duty.ceased < day ? S117I_RULE_START_2 : S117I_RULE_START_1;
    }
}

/* START-1: ceased to be detained and left hospital. */
static void start_if_due(const s117i_view *view, s117i_life *life, const keepers *held, s117_date day)
{
    s117i_duty *duty = &life->duty;
    if (duty->order == 0 || duty->started != S117_DATE_OPEN)
        return;
    if (held->ours != NULL) {
        duty->ceased = S117_DATE_OPEN;
        return;
    }
    if (duty->ceased == S117_DATE_OPEN)
        duty->ceased = day;
    if (held->other != NULL || in_stay(life) || life->left != S117I_KNOWN)
        return;
    int rule = starting_rule(life, day);
    if (rule == S117I_RULE_START_2 && !s117i_in_force(view->law, S117I_V1_1996, day)) { /* "whether or not immediately" is express only from 1 April 1996 */
        s117i_touch(life, 23);
        if (view->law->reading[23] == 'B') {
            duty->started = day;
            duty->start = (s117i_cause){(int16_t)rule, life->hint.fact, life->hint.when};
            s117i_leave_behind(life, day, S117I_RULE_START_2, life->hint.fact, life->hint.when);
            return;
        }
    }
    if (in_custody(life) && duty->cease.rule == S117I_RULE_START_8)
        rule = S117I_RULE_START_8;
    duty->started = day;
    duty->start = (s117i_cause){(int16_t)rule, life->hint.fact, life->hint.when};
}

/* ---- the status at the close of a day ----------------------------------------------------------- */

static void become(s117i_life *life, s117_duty status, int rule, s117_fact fact, s117i_range when)
{
    if (life->status == status && life->cause.rule == rule && life->cause.fact == fact)
        return; /* goes on as it began */
    life->status = status;
    life->cause = (s117i_cause){(int16_t)rule, fact, when};
}

static s117i_range begin_of(const s117i_view *view, s117_fact fact)
{
    return s117i_fact_of(view->person, fact)->from;
}

/* Reading B of OP-3, OP-4 and OP-11: what suspends ends. */
static bool ends_on_reading(const s117i_view *view, s117i_life *life, int point, int rule, s117_fact fact, s117_date day)
{
    s117i_touch(life, point);
    if (view->law->reading[point] != 'B')
        return false;
    s117i_leave_behind(life, day, rule, fact, s117i_exact(day));
    become(life, S117_DUTY_ENDED_ON_READING, rule, fact, s117i_exact(day));
    return true;
}

/* Back in hospital under the same order: EVT-1 to EVT-4. */
static void held_again(const s117i_view *view, s117i_life *life, const s117i_live *live)
{
    int rule = S117I_RULE_START_7;
    if (live->under != 0) {
        switch (s117i_fact_of(view->person, live->under)->kind) {
        case S117_KIND_CTO: case S117_KIND_CTO_RECALL:
            rule = live->phase == S117I_RECALLED ? S117I_RULE_EVT_2 : S117I_RULE_EVT_3;
            break;
        case S117_KIND_CONDITIONAL_DISCHARGE:
            rule = S117I_RULE_EVT_4;
            break;
        case S117_KIND_CUSTODY:
            rule = S117I_RULE_EVT_14;
            break;
        case S117_KIND_LEAVE:
            if (s117i_fact_of(view->person, live->under)->codes[S117I_SLOT_HOW] == S117_LEAVE_ENDED_RECALLED)
                rule = S117I_RULE_EVT_1;
            break;
        default:
            break;
        }
    }
    become(life, S117_DUTY_SUSPENDED, rule, live->under != 0 ? live->under : live->order, life->hint.when);
}

/* In hospital, in prison or away: true if one of them governs the status. */
static bool at_rest(const s117i_view *view, s117i_life *life, const keepers *held, s117_date day)
{
    const s117i_live *ours = held->ours, *other = held->other;
    if (ours != NULL) {
        held_again(view, life, ours);
        return true;
    }
    if (other != NULL && other->under != 0 && other->qualifies == S117_YES) { /* recalled or revoked under an older order */
        held_again(view, life, other);
        return true;
    }
    if (other != NULL) {
        s117_power power = s117i_fact_of(view->person, other->order)->codes[S117I_SLOT_POWER];
        bool assessment = power == S117_POWER_S2 || power == S117_POWER_S4;
        bool holding = (power == S117_POWER_S5_2 || power == S117_POWER_S5_4) && life->stays > 0; /* of someone in hospital already */
        if (holding) {
            become(life, S117_DUTY_SUSPENDED, S117I_RULE_EVT_5, life->stay, begin_of(view, life->stay));
            return true;
        }
        if (life->duty.redetained != 0 && other->qualifies == S117_YES) {
            become(life, S117_DUTY_SUSPENDED, S117I_RULE_THEN_1, other->order, begin_of(view, other->order));
            return true;
        }
        if (!assessment || !ends_on_reading(view, life, 4, S117I_RULE_EVT_5, other->order, day))
            become(life, S117_DUTY_SUSPENDED, S117I_RULE_EVT_5, other->order, begin_of(view, other->order));
        return true;
    }
    if (in_stay(life)) {
        become(life, S117_DUTY_SUSPENDED, S117I_RULE_EVT_5, life->stay, begin_of(view, life->stay));
        return true;
    }
    if (life->left == S117I_STAYED) { /* informally, with no stay on record to say until when */
        become(life, S117_DUTY_SUSPENDED, S117I_RULE_EVT_5, life->left_fact, life->hint.when);
        return true;
    }
    if (in_custody(life)) {
        s117_fact fact = life->custodies > 0 ? life->custody : life->remitted;
        bool remitted = (life->duty.start.rule == S117I_RULE_START_8 && life->duty.started == day) || life->cause.rule == S117I_RULE_START_8;
        int rule = remitted ? S117I_RULE_START_8 : S117I_RULE_EVT_7;
        if (!ends_on_reading(view, life, 3, rule, fact, day))
            become(life, S117_DUTY_SUSPENDED, rule, fact, life->custodies > 0 ? begin_of(view, fact) : life->hint.when);
        return true;
    }
    if (is_away(life)) {
        s117_fact fact = life->removed != 0 ? life->removed : life->away;
        int rule = life->removed != 0 ? S117I_RULE_EVT_15 : S117I_RULE_EVT_9;
        if (!ends_on_reading(view, life, 11, rule, fact, day))
            become(life, S117_DUTY_DORMANT, rule, fact, life->removed != 0 ? life->hint.when : begin_of(view, fact));
        return true;
    }
    return false;
}

static void status_of_running_duty(const s117i_view *view, s117i_life *life, const keepers *held, s117_date day)
{
    if (at_rest(view, life, held, day))
        return;
    if (life->invalid) {
        become(life, S117_DUTY_INVALID_ENDING, life->notice_due ? S117I_RULE_END_8 : S117I_RULE_END_9, life->ending,
               begin_of(view, life->ending));
        return;
    }
    if (life->unsure_ending) {
        become(life, S117_DUTY_UNCERTAIN, S117I_RULE_END_1, life->ending, begin_of(view, life->ending));
        return;
    }
    if (life->without_services > 0) { /* OP-14: silence is not a decision */
        s117i_touch(life, 14);
        if (view->law->reading[14] == 'B') {
            s117i_leave_behind(life, day, S117I_RULE_END_5, life->no_services, s117i_exact(day));
            become(life, S117_DUTY_ENDED_ON_READING, S117I_RULE_END_5, life->no_services, s117i_exact(day));
            return;
        }
        become(life, S117_DUTY_DORMANT, S117I_RULE_END_5, life->no_services, begin_of(view, life->no_services));
        return;
    }
    if (life->status == S117_DUTY_ACTIVE)
        return; /* nothing new */
    bool first = life->duty.started == day || life->hint.fact == 0; /* first, or again for no reason of its own */
    become(life, S117_DUTY_ACTIVE, first ? life->duty.start.rule : life->hint.rule, first ? life->duty.start.fact : life->hint.fact,
           first ? life->duty.start.when : life->hint.when);
}

/* START-7, START-11: not yet out. */
static void status_before_start(const s117i_view *view, s117i_life *life, const keepers *held)
{
    const s117i_live *live = held->ours, *other = held->other;
    if (live != NULL && live->phase == S117I_LEAVE_UNSURE) {
        become(life, S117_DUTY_UNCERTAIN, S117I_RULE_START_3, live->under, life->hint.when);
        return;
    }
    if (live != NULL && life->doubt != 0) {
        become(life, S117_DUTY_UNCERTAIN, S117I_RULE_START_1, life->doubt, life->hint.when);
        return;
    }
    /* held since only later: what was before is not known by that */
    bool held_on = other != NULL && s117i_working_day(s117i_fact_of(view->person, other->order), false) <= life->duty.ceased;
    if (live == NULL && life->stays == 0 && !held_on && life->left != S117I_KNOWN) {
        become(life, S117_DUTY_UNCERTAIN, S117I_RULE_START_1, life->left_fact, life->hint.when);
        return;
    }
    if (life->status == S117_DUTY_ENTITLED_IN_HOSPITAL && life->duty.order == life->cause.fact)
        return;
    bool begins = life->hint.fact == life->duty.order;
    become(life, S117_DUTY_ENTITLED_IN_HOSPITAL, begins ? life->duty.eligible.rule : S117I_RULE_START_7, life->duty.order, life->duty.from);
}

static void status_after_end(s117i_life *life)
{
    const s117i_cause *end = &life->duty.end;
    if (life->duty.end.rule == S117I_RULE_END_1 || life->duty.end.rule == S117I_RULE_END_7)
        become(life, S117_DUTY_ENDED_DECISION, end->rule, end->fact, end->when);
    else if (life->duty.end.rule == S117I_RULE_END_6)
        become(life, S117_DUTY_ENDED_DEATH, end->rule, end->fact, end->when);
    else
        become(life, S117_DUTY_ENDED_ON_READING, end->rule, end->fact, end->when);
}

static void die(const s117i_view *view, s117i_life *life, s117_date day)
{
    const s117i_fact *fact = s117i_fact_of(view->person, life->death);
    if (life->duty.order != 0 && life->duty.ended == S117_DATE_OPEN)
        s117i_leave_behind(life, day, S117I_RULE_END_6, life->death, fact->kind == S117_KIND_ORDER ? fact->to : fact->from);
}

static bool nothing_owed(s117_duty status)
{
    return status == S117_DUTY_NOT_ELIGIBLE || status == S117_DUTY_ENDED_DECISION || status == S117_DUTY_ENDED_ON_READING;
}

/* Closes a day: fixes the detention chain, starts the duty if it is due, and says where the person stands. */
static void close_day(const s117i_view *view, s117i_life *life, s117_date day)
{
    keepers held = who_holds(life);
    bool compulsory = is_compulsory(life, &held);
    if (compulsory && life->compulsory_from == S117_DATE_OPEN) {
        life->compulsory_from = day;
        life->hospital_before_chain = life->hospital_from;
    }
    if (life->chain_pending) {
        bool joined = life->compulsory_from != S117_DATE_OPEN;
        life->duty.chain_from = joined ? life->compulsory_from : day;
        life->duty.hospital_before = life->hospital_from; /* as the last day left it */
        life->duty.hospital_before_chain = joined ? life->hospital_before_chain : life->hospital_from;
    }
    if (!is_in_hospital(life, &held))
        life->hospital_from = S117_DATE_OPEN;
    else if (life->hospital_from == S117_DATE_OPEN)
        life->hospital_from = day;
    if (!compulsory)
        life->compulsory_from = S117_DATE_OPEN;
    life->chain_pending = false;

    bool ended = life->duty.ended != S117_DATE_OPEN;
    if (life->dead && !ended)
        die(view, life, day);
    else if (!ended)
        start_if_due(view, life, &held, day);

    if (life->duty.order != 0 && life->duty.ended != S117_DATE_OPEN)
        status_after_end(life);
    else if (life->duty.order != 0 && life->duty.started != S117_DATE_OPEN)
        status_of_running_duty(view, life, &held, day);
    else if (life->duty.order != 0)
        status_before_start(view, life, &held);
    s117i_exclusion(view, life, day);
    if (life->unknown_power != 0 && !life->dead && nothing_owed(life->status))
        become(life, S117_DUTY_UNCERTAIN, S117I_RULE_ELIG_9, life->unknown_power, begin_of(view, life->unknown_power));
}

/* ---- events ------------------------------------------------------------------------------------- */

static void apply(const s117i_view *view, s117i_life *life, const s117i_event *event, s117i_sink *sink)
{
    switch (event->kind) {
    case S117_KIND_RESIDENCE:
        s117i_residence_event(view, life, event);
        break;
    case S117_KIND_HOSPITAL_STAY:
        s117i_stay_event(view, life, event);
        break;
    case S117_KIND_CUSTODY:
        s117i_custody_event(view, life, event);
        break;
    case S117_KIND_SUPERVISED_DISCHARGE: {
        s117_fact ignored;
        s117i_count(&life->supervised, &ignored, event);
        break;
    }
    case S117_KIND_NO_SERVICES:
        life->hint.fact = event->fact;
        s117i_count(&life->without_services, &life->no_services, event);
        break;
    case S117_KIND_ENDING:
        s117i_ending_event(view, life, event, sink);
        break;
    case S117_KIND_NOTICE:
        s117i_notice_event(view, life, event);
        break;
    case S117_KIND_DESTINATION:
        s117i_destination_event(view, life, event);
        break;
    case S117_KIND_DEATH: /* see run_day */
    case S117_KIND_BIRTH: case S117_KIND_TRANSFER: case S117_KIND_REGISTRATION: case S117_KIND_USUAL_RESIDENCE: case S117_KIND_FORCES: case S117_KIND_CHILD_PLACEMENT: case S117_KIND_NHSE_SERVICE:
        break; /* the NHS side looks them up by day */
    default:
        s117i_order_event(view, life, event);
        break;
    }
}

/* ---- the sweep ---------------------------------------------------------------------------------- */

static void report(s117i_life *life, s117i_sink *sink, s117_date day)
{
    if (sink != NULL && sink->spell != NULL && sink->failed == S117_OK)
        sink->failed = sink->spell(sink->context, life, day);
}

/* A death of its own, or an order that ended with it. */
static void note_death(const s117i_view *view, s117i_life *life, const s117i_event *event)
{
    bool of_order = event->kind == S117_KIND_ORDER && event->what == S117I_FINISH &&
                    s117i_fact_of(view->person, event->fact)->codes[S117I_SLOT_HOW] == S117_END_DIED;
    if ((event->kind != S117_KIND_DEATH && !of_order) || !s117i_visible(view->person, event->fact, view->known_by))
        return;
    if (!life->dead || event->kind == S117_KIND_DEATH)
        life->death = event->fact;
    life->dead = true;
}

/* `due`: an order lapses today, or a notice takes effect. A day that begins with decisions finds everything as the last one left it. */
static void run_day(const s117i_view *view, s117i_life *life, const s117i_event **next, const s117i_event *end, s117_date day, bool due,
                    s117i_sink *sink)
{
    const s117i_event *event = *next;
    bool changed = due || view->person->deaths;
    life->hint = (s117i_cause){S117I_NO_RULE, 0, s117i_exact(day)};
    s117i_exclusion_passes(view, life, day);
    if (view->person->deaths) /* nothing begins on the day of death that death does not end */
        for (const s117i_event *e = event; e < end && e->date == day; e++)
            note_death(view, life, e);
    if (due)
        s117i_pass_deadlines(view, life, day);
    for (; event < end && event->date == day && event->rank < FIRST_DECISION_RANK; event++) {
        if (s117i_visible(view->person, event->fact, view->known_by))
            apply(view, life, event, sink);
        changed = true;
    }
    if (changed)
        close_day(view, life, day);
    bool decisions = event < end && event->date == day;
    for (; event < end && event->date == day; event++) {
        if (life->decided && event->kind != S117_KIND_ENDING)
            s117i_weigh_decisions(view, life, day, sink);
        if (s117i_visible(view->person, event->fact, view->known_by))
            apply(view, life, event, sink);
    }
    if (life->decided)
        s117i_weigh_decisions(view, life, day, sink);
    if (life->notice_on <= day)
        s117i_end_by_notice(life, day, sink);
    if (decisions || life->duty.ended == day)
        close_day(view, life, day);
    *next = event;
    s117i_exclusion_passes(view, life, s117i_add_days(day, 1));
    report(life, sink, day);
}

/* Nobody is away, or gone who knows where: then a move within England and Wales shows nothing new, unless it begins while an order runs. */
static bool is_settled(const s117i_life *life)
{
    return life->homes_away == 0 && life->left == S117I_KNOWN && life->remitted == 0 && life->removed == 0 && life->open_custodies == 0;
}

/* What the NHS side looks up by day. */
static bool is_looked_up(const s117i_event *event)
{
    return event->kind == S117_KIND_TRANSFER || event->kind == S117_KIND_BIRTH || (event->kind >= S117_KIND_REGISTRATION && event->kind <= S117_KIND_NHSE_SERVICE);
}

/* Counts such moves before a day and gives the event after them. Most homes are there only to be looked up later: they need no day of
 * their own, for closing it again would change nothing. */
static const s117i_event *pass_moves(const s117i_view *view, s117i_life *life, const s117i_event *event, const s117i_event *end, s117_date day)
{
    bool settled = is_settled(life);
    for (; event < end && event->date < day && event->date <= view->as_at; event++) {
        bool begins = event->what == S117I_BEGIN;
        if (is_looked_up(event))
            continue;
        if (event->kind != S117_KIND_RESIDENCE || !settled || (begins && (life->live_count > 0 || s117i_says_outside(view->person, event->fact))))
            break;
        if (s117i_visible(view->person, event->fact, view->known_by))
            life->homes_here += begins ? 1 : -1;
    }
    return event;
}

void s117i_sweep(const s117i_view *view, s117i_life *ret_life, s117i_sink *sink)
{
    s117i_life *life = ret_life;
    const s117i_event *event = view->person->events, *end = event + view->person->event_count;
    memset(life, 0, offsetof(s117i_life, live));
    bool past_2015 = false;
    life->status = S117_DUTY_NOT_ELIGIBLE;
    life->cause.rule = life->hint.rule = S117I_NO_RULE;
    life->compulsory_from = life->hospital_from = life->hospital_before_chain = life->notice_on = life->revoked_on = life->left_said_on = S117_DATE_OPEN;
    life->duty.ceased = life->duty.started = life->duty.ended = S117_DATE_OPEN;
    life->earlier = life->duty;
    life->exclusion.from = life->exclusion.to = S117_DATE_OPEN;
    life->exclusion.origin_rule = life->exclusion.stopped_by = S117I_NO_RULE;
    for (;;) {
        s117_date deadline = life->live_count > 0 ? s117i_next_deadline(life) : life->notice_on, day = deadline;
        if (!past_2015 && day > S117I_V5_2015)
            day = S117I_V5_2015;
        if (sink == NULL || sink->spell == NULL) /* a history asks on each of these days who is responsible */
            event = pass_moves(view, life, event, end, day);
        if (event < end && event->date < day)
            day = event->date;
        if (!past_2015 && day == S117I_V5_2015) { /* a day of its own: what was the day before decides under Care Act s75(12) */
            past_2015 = true;
            life->duty.saving_lost = life->status == S117_DUTY_DORMANT && life->without_services > 0;
            if (!life->duty.saving_lost && deadline > day && (event == end || event->date > day))
                continue; /* nothing happened on it */
        }
        if (day == S117_DATE_OPEN || day > view->as_at) {
            s117i_exclusion_passes(view, life, s117i_add_days(view->as_at, 1));
            return;
        }
        run_day(view, life, &event, end, day, deadline <= day, sink);
    }
}
