/* Orders in force: how they begin, go on, give way and end. §2.2 of the rulebook. */
#include "detention.h"

const s117i_live *s117i_live_of_duty(const s117i_life *life)
{
    for (int32_t i = 0; i < life->live_count; i++)
        if (life->live[i].root == life->duty.order)
            return &life->live[i];
    return NULL;
}

s117i_live *s117i_live_order(s117i_life *life, s117_fact order)
{
    for (int32_t i = 0; i < life->live_count; i++)
        if (life->live[i].order == order || (order != 0 && life->live[i].twin == order))
            return &life->live[i];
    return NULL;
}

void s117i_drop(s117i_life *life, s117i_live *live)
{
    life->live_count--;
    for (s117i_live *at = live; at < &life->live[life->live_count]; at++)
        at[0] = at[1];
}

void s117i_hint(s117i_life *life, int rule, s117_fact fact, s117i_range when)
{
    life->hint.rule = (int16_t)rule;
    life->hint.fact = fact;
    life->hint.when = when;
}

static bool is_running(const s117i_life *life)
{
    return life->duty.order != 0 && life->duty.started != S117_DATE_OPEN && life->duty.ended == S117_DATE_OPEN;
}

/* THEN-1: a duty that, as the law was understood on the day asked about, a new detention does not end. */
static bool goes_on(const s117i_view *view, const s117i_life *life)
{
    return is_running(life) && s117i_taken_to_go_on(view->law, view->as_at);
}

/* In hospital, wherever the record had lost the person. */
static void found_in_hospital(s117i_life *life)
{
    life->remitted = life->removed = 0;
    life->left = S117I_KNOWN;
    life->doubt = 0;
    life->left_by_stay = false;
}

/* A detention under a named power begins: any duty now running is over (END-4, Worcestershire [44]), and residence is tested afresh. */
bool s117i_begin_detention(const s117i_view *view, s117i_life *life, const s117i_live *live, s117i_range from, s117_date day)
{
    if (goes_on(view, life)) {
        life->duty.redetained = live->root != life->duty.order ? live->order : life->duty.redetained;
        found_in_hospital(life);
        return false;
    }
    if (is_running(life)) {
        const char *imposed = s117i_imposed_on(view, life, day);
        s117i_leave_behind(life, day, S117I_RULE_END_4, live->order, from);
        life->earlier = life->duty;
        life->earlier.imposed = imposed;
    }
    bool again = life->duty.order != 0 && life->duty.ceased != S117_DATE_OPEN;
    life->points = 0;
    life->duty = (s117i_duty){.order = live->order, .chain_from = day, .qualifying_from = day, .from = from, .again = again,
                              .eligible = {live->rule, live->order, from},
                              .cease = {S117I_NO_RULE, 0, {0, 0}}, .ceased = S117_DATE_OPEN, .started = S117_DATE_OPEN, .ended = S117_DATE_OPEN};
    life->council = life->nhs = (s117i_half){0, S117_UNKNOWN, false};
    life->decided = life->invalid = life->unsure_ending = life->notice_due = life->waiting = life->council_wrote = life->nhs_wrote = false;
    life->unsure_notice = 0;
    life->notice_on = S117_DATE_OPEN;
    life->unknown_power = 0;
    found_in_hospital(life);
    life->revoked_on = S117_DATE_OPEN;
    life->chain_pending = true;
    life->epoch++;
    s117i_hint(life, live->rule, live->order, from);
    return true;
}

/* ---- the start of an order ---------------------------------------------------------------------- */

/* ELIG-13: the restrictions of s47, s48 or s45A lapse; the detention goes on. The order it goes on with; 0. */
static s117_fact continued_by_notional_37(const s117i_view *view, const s117i_life *life, s117_date day)
{
    const s117i_live *live = s117i_live_of_duty(life);
    if (life->duty.order == 0 || life->duty.ended != S117_DATE_OPEN)
        return 0;
    s117_fact last = life->duty.continued != 0 ? life->duty.continued : life->duty.order;
    s117_date ended = s117i_working_day(s117i_fact_of(view->person, last), true);
    bool just_ended = life->duty.cease.fact == last && (ended == day || s117i_add_days(ended, 1) == day); /* or the row gives the last day */
    return live != NULL || just_ended ? life->duty.order : 0;
}

/* Hospital systems enter a revocation as a new row under the same section (s17G(2)-(3): the old detention goes on). */
static bool is_reentered(const s117i_view *view, const s117i_life *life, const s117i_event *event)
{
    if (life->revoked_on != event->date || life->duty.order == 0)
        return false;
    return s117i_fact_of(view->person, event->fact)->codes[S117I_SLOT_POWER] ==
           s117i_fact_of(view->person, life->duty.order)->codes[S117I_SLOT_POWER];
}

/* Powers that end by their own section, recorded or not: the first day they no longer run; OPEN if they are renewed or have no limit. */
static s117_date runs_out(int32_t power, s117_date from)
{
    switch (power) {
    case S117_POWER_S2: return s117i_add_days(from, 28);                               /* s2(4) [M] */
    case S117_POWER_S4: case S117_POWER_S5_2: case S117_POWER_S135: case S117_POWER_S136:
        return s117i_add_days(from, 3);                                                /* 72 hours at the most [M] */
    case S117_POWER_S5_4: return s117i_add_days(from, 1);                              /* 6 hours [M] */
    case S117_POWER_S35: case S117_POWER_S36: return s117i_add_days(from, 84);         /* 12 weeks in all [M] */
    case S117_POWER_S38: return s117i_add_months(from, 12);
    default: return S117_DATE_OPEN;
    }
}

bool s117i_has_no_end(const s117i_view *view, s117_fact fact)
{
    return s117i_working_day(s117i_fact_of(view->person, fact), true) == S117_DATE_OPEN;
}

/* A detention under a named power ends what went before it (s40(5) [M]), save a restricted order (s41(4) [M]): rows that nobody closed. */
static void close_forgotten(const s117i_view *view, s117i_life *life, s117_date day)
{
    for (int32_t i = life->live_count - 1; i >= 0; i--) {
        s117i_live *old = &life->live[i];
        bool outside = old->phase == S117I_ON_CTO || old->phase == S117I_RECALLED || old->phase == S117I_CONDITIONAL;
        if (old->restricted || outside || !s117i_has_no_end(view, old->order))
            continue;
        if (old->root == life->duty.order && life->doubt == old->order) /* the person had been living elsewhere: no unbroken detention */
            life->compulsory_from = S117_DATE_OPEN;
        if (old->root == life->duty.order && life->duty.started == S117_DATE_OPEN && life->doubt != 0)
            life->duty.ceased = day;
        s117i_drop(life, old);
    }
}

/* One detention entered twice, under the same power from the same day: the two rows stand for one, and what belongs to either belongs to
 * it. The first to end ends it. A finding names both. */
static bool is_double(const s117i_view *view, s117i_life *life, const s117i_event *event, s117_tri qualifies)
{
    int32_t power = s117i_fact_of(view->person, event->fact)->codes[S117I_SLOT_POWER];
    for (int32_t i = 0; i < life->live_count; i++) {
        s117i_live *live = &life->live[i];
        const s117i_fact *other = s117i_fact_of(view->person, live->order);
        bool same = other->codes[S117I_SLOT_POWER] == power && s117i_working_day(other, false) == event->date;
        if (same && live->qualifies == qualifies && live->twin == 0) {
            live->twin = event->fact;
            if (life->duty.order == live->order)
                life->duty.twin = event->fact;
            return true;
        }
    }
    return false;
}

/* More orders than can be in force at once: the oldest that does not count gives way, else the oldest. Never the new one. */
static void make_way(s117i_life *life, s117_fact newcomer)
{
    s117i_live *oldest = &life->live[0];
    for (int32_t i = life->live_count - 1; i >= 0; i--)
        if (life->live[i].qualifies != S117_YES)
            oldest = &life->live[i];
    s117i_drop(life, oldest);
    life->crowded = newcomer;
}

static void begin_order(const s117i_view *view, s117i_life *life, const s117i_event *event)
{
    const s117i_fact *order = s117i_fact_of(view->person, event->fact);
    s117i_eligibility e = s117i_eligible(view, event->fact);
    s117i_live live = {.order = event->fact, .root = event->fact, .qualifies = e.qualifies, .rule = e.rule,
                       .traits = s117i_traits_as(view, event->fact, e.power),
                       .custody_from = S117_DATE_OPEN, .lapse_on = S117_DATE_OPEN, .ends_on = S117_DATE_OPEN, .recall_over = S117_DATE_OPEN,
                       .lapse_rule = S117I_NO_RULE, .ends_rule = S117I_NO_RULE};
    bool guardianship = order->codes[S117I_SLOT_POWER] == S117_POWER_S7 || order->codes[S117I_SLOT_POWER] == S117_POWER_S37G;
    if (guardianship && life->left == S117I_NOT_SAID) { /* life outside hospital */
        life->left = S117I_KNOWN;
        s117i_hint(life, S117I_RULE_START_1, event->fact, order->from);
    }
    if (live.traits == 0 || order->codes[S117I_SLOT_RECEIVED] == S117_NO)
        return;
    if (is_double(view, life, event, e.qualifies))
        return;
    if (life->live_count == S117I_LIVE_MAX)
        make_way(life, event->fact);
    s117i_exclusion_begins(view, life, event->fact, event->date);
    live.restricted = (live.traits & S117I_RESTRICTED) != 0;
    if (s117i_has_no_end(view, event->fact))
        live.ends_on = runs_out(order->codes[S117I_SLOT_POWER], event->date);
    if ((live.traits & S117I_FROM_PRISON) == 0 && (live.traits & S117I_COMPULSORY) != 0 && e.power != S117_POWER_S35 && e.power != S117_POWER_S36 &&
        e.power != S117_POWER_S38 && (live.traits & S117I_RESTRICTED) == 0)
        s117i_show_released(life); /* nobody is admitted from prison under Part 2 */
    if ((live.traits & S117I_STARTS_CTO) != 0)
        live.phase = S117I_ON_CTO;
    if ((live.traits & S117I_STARTS_CD) != 0)
        live.phase = S117I_CONDITIONAL;
    bool reentered = is_reentered(view, life, event);
    if (order->codes[S117I_SLOT_POWER] == S117_POWER_N37 || reentered) {
        s117_fact root = reentered ? life->duty.order : continued_by_notional_37(view, life, event->date);
        if (root != 0) {
            live.root = root;
            life->duty.continued = event->fact;
            life->reentered = reentered ? event->fact : life->reentered;
            life->live[life->live_count++] = live;
            life->left = S117I_KNOWN;
            return;
        }
    }
    s117_date day = event->date;
    if (e.qualifies == S117_YES)
        close_forgotten(view, life, day);
    life->live[life->live_count++] = live;
    if (e.qualifies == S117_YES) {
        s117i_range accepted = order->dates[S117I_DATE_ORIGINAL];
        bool deemed = order->codes[S117I_SLOT_POWER] == S117_POWER_S19G && accepted.earliest != S117_DATE_UNKNOWN && accepted.earliest < day;
        if (!s117i_begin_detention(view, life, &live, order->from, day))
            return;
        if (live.phase == S117I_ON_CTO || live.phase == S117I_CONDITIONAL)
            s117i_hint(life, live.phase == S117I_ON_CTO ? S117I_RULE_START_5 : S117I_RULE_START_6, event->fact, order->from);
        if (deemed) { /* OP-25: the actual transfer, or the day guardianship was accepted */
            s117i_touch(life, 25);
            if (view->law->reading[25] == 'B') {
                life->duty.chain_from = life->duty.qualifying_from = accepted.earliest;
                life->chain_pending = false;
            }
        }
    } else if (e.qualifies == S117_UNKNOWN && !goes_on(view, life)) { /* else it makes no difference whether it counts */
        life->unknown_power = event->fact;
        if (life->duty.order != 0 && life->duty.ended == S117_DATE_OPEN && life->duty.unknown_power == 0)
            life->duty.unknown_power = event->fact;
        s117i_hint(life, S117I_RULE_ELIG_9, event->fact, order->from);
    }
    if (e.point != 0)
        s117i_touch(life, e.point);
}

/* ---- the end of an order ------------------------------------------------------------------------ */

static int ending_rule(int32_t how)
{
    switch (how) {
    case S117_END_CASE_DISPOSED: return S117I_RULE_START_10;
    case S117_END_REMITTED_TO_PRISON: return S117I_RULE_START_8;
    case S117_END_REMOVED: return S117I_RULE_EVT_15;
    case S117_END_REPLACED: return S117I_RULE_ELIG_13;
    default: return S117I_RULE_START_1;
    }
}

static bool says_whereabouts(int32_t how)
{
    return how != 0 && how != S117_END_EXPIRED && how != S117_END_CASE_DISPOSED && how != S117_END_REPLACED && how != S117_END_DIED;
}

/* Whether the person left hospital that day, as far as the way the order ended says. A hospital stay on record overrides it. */
static void note_whereabouts(s117i_life *life, int32_t how, s117_fact id, s117_date day)
{
    if (says_whereabouts(how))
        life->left_said_on = day;
    else if (life->left_said_on == day) /* of two ends on one day, the one that says */
        return;
    switch (how) {
    case S117_END_STAYED_INFORMAL: case S117_END_STAYED_MCA:
        life->left = S117I_STAYED;
        break;
    case S117_END_DIED: /* see run_day */
        break;
    case S117_END_EXPIRED: case S117_END_CASE_DISPOSED: case S117_END_REPLACED: case 0:
        life->left = S117I_NOT_SAID;
        break;
    default:
        life->left = S117I_KNOWN;
        break;
    }
    if (life->left == S117I_NOT_SAID && life->left_by_stay && life->stays == 0)
        life->left = S117I_KNOWN;
    life->left_missing = S117_MISSING_LEFT_HOSPITAL;
    life->left_fact = id;
}

/* A CTO or conditional discharge under the order that goes on, or begins, on the day the order's row ends, the last to begin; 0. Its
 * authority does not run out meanwhile (s17D(3) [M]); rows are often closed when the person leaves hospital. */
static s117_fact goes_on_outside(const s117i_view *view, const s117i_live *live, s117_date day)
{
    s117_date next = s117i_add_days(day, 1); /* rows may give the last day instead of the first day after */
    const s117i_fact *last = NULL;
    s117_fact found = 0;
    for (s117_fact id = 0; (id = s117i_next_under(view->person, live->order, live->twin, id)) != 0;) {
        const s117i_fact *fact = s117i_fact_of(view->person, id);
        bool outside = (fact->kind == S117_KIND_CTO && (live->traits & S117I_COMMUNITY) != 0) || fact->kind == S117_KIND_CONDITIONAL_DISCHARGE;
        bool runs = s117i_working_day(fact, false) <= next && s117i_working_day(fact, true) > day;
        if (!outside || !runs || !s117i_visible(view->person, id, view->known_by))
            continue;
        s117_date begins = s117i_working_day(fact, false), best = last != NULL ? s117i_working_day(last, false) : S117_DATE_MIN;
        if (last == NULL || begins > best || (begins == best && fact->kind < last->kind)) { /* of one day, the CTO */
            last = fact;
            found = id;
        }
    }
    return found;
}

static bool ends_for_good(int32_t how)
{
    return how == S117_END_COMMUNITY_ENDED || how == S117_END_DIED || how == S117_END_REMOVED || how == S117_END_REMITTED_TO_PRISON;
}

static void finish_order(const s117i_view *view, s117i_life *life, const s117i_event *event)
{
    s117i_live *live = s117i_live_order(life, event->fact);
    if (live == NULL)
        return;
    const s117i_fact *order = s117i_fact_of(view->person, event->fact);
    int32_t how = order->codes[S117I_SLOT_HOW], traits = live->traits;
    s117_fact outside = ends_for_good(how) ? 0 : goes_on_outside(view, live, event->date);
    if (outside != 0) { /* a finding: the CTO or discharge lies outside its order */
        bool cto = s117i_fact_of(view->person, outside)->kind == S117_KIND_CTO;
        if (s117i_is_in(live) && live->phase != S117I_RECALLED) {
            live->phase = cto ? S117I_ON_CTO : S117I_CONDITIONAL;
            live->under = outside;
            life->stays_in_name = life->open_stays;
            s117i_hint(life, cto ? S117I_RULE_START_5 : S117I_RULE_START_6, outside, s117i_fact_of(view->person, outside)->from);
        }
        return;
    }
    life->doubt = 0;
    bool of_duty = live->root == life->duty.order, was_in = s117i_is_in(live), was_absent = live->phase == S117I_ABSENT;
    s117i_drop(life, live);
    if (!of_duty) { /* a later detention, after which nobody said where the person was, may tell */
        bool tells = was_in && (traits & S117I_IN_HOSPITAL) != 0 && (life->left != S117I_KNOWN || says_whereabouts(how));
        if (tells)
            note_whereabouts(life, how, event->fact, event->date);
        if (was_in)
            s117i_hint(life, tells && life->duty.redetained != event->fact ? S117I_RULE_START_2 : S117I_RULE_START_1, event->fact, order->to);
        return;
    }
    if (was_in && !was_absent)
        note_whereabouts(life, how, event->fact, event->date);
    life->duty.cease = (s117i_cause){(int16_t)(was_absent ? S117I_RULE_START_9 : ending_rule(how)), event->fact, order->to};
    if (how == S117_END_REMITTED_TO_PRISON)
        life->remitted = event->fact;
    if (how == S117_END_REMOVED)
        life->removed = event->fact;
    s117i_hint(life, life->duty.cease.rule, event->fact, order->to);
}

void s117i_order_event(const s117i_view *view, s117i_life *life, const s117i_event *event)
{
    if (event->kind == S117_KIND_ORDER && event->what == S117I_BEGIN) {
        begin_order(view, life, event);
        return;
    }
    if (event->kind == S117_KIND_ORDER && event->what == S117I_FINISH) {
        finish_order(view, life, event);
        return;
    }
    s117_fact order = event->kind == S117_KIND_ORDER ? event->fact : s117i_fact_of(view->person, event->fact)->parent;
    s117i_live *live = s117i_live_order(life, order);
    if (live == NULL)
        return; /* outside its order: a finding */
    if (event->kind == S117_KIND_ORDER)
        s117i_restriction_ends(view, life, live, event);
    else if (event->what == S117I_BEGIN)
        s117i_child_begins(view, life, live, event);
    else
        s117i_child_ends(view, life, live, event);
    if (event->kind == S117_KIND_CTO_RECALL && event->what == S117I_BEGIN && live->phase == S117I_RECALLED) {
        s117i_touch(life, 18);
        if (view->law->reading[18] == 'B')
            s117i_begin_again(view, life, live, s117i_fact_of(view->person, event->fact)->from, event->date);
    }
}
