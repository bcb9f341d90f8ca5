/* Why the duty is owed or not, and since when: reasons from ELIG, START and EVT, in the order in which one would tell them. */
#include "answer.h"

static const s117i_fact *fact_of(const s117i_inquiry *q, s117_fact id) { return s117i_fact_of(q->person, id); }

static const char *power_words(const s117i_inquiry *q, s117_fact order)
{
    return s117_code_words(S117_LIST_POWER, fact_of(q, order)->codes[S117I_SLOT_POWER]);
}

s117i_range s117i_since(const s117i_life *life)
{
    const s117i_duty *duty = &life->duty;
    s117i_range never = S117I_NO_DATE;
    if (duty->order == 0)
        return never;
    if (duty->ended != S117_DATE_OPEN)
        return duty->end.when;
    return duty->started != S117_DATE_OPEN ? duty->start.when : duty->from;
}

/* ---- which detention counts --------------------------------------------------------------------- */

static const char *corresponding_words(const s117i_inquiry *q, s117_fact order)
{
    s117i_eligibility e = s117i_eligible(&q->view, order);
    return s117_code_words(S117_LIST_POWER, e.power);
}

/* "section 2", or for a transfer in "detention on transfer …, whose corresponding power here is section 2". */
const char *s117i_uncounted_words(const s117i_inquiry *q, s117_fact order, char *buffer, size_t size)
{
    s117i_writer w = {buffer, size, 0};
    s117i_eligibility e = s117i_eligible(&q->view, order);
    s117i_write(&w, power_words(q, order));
    if (e.power != fact_of(q, order)->codes[S117I_SLOT_POWER] && e.power != S117_POWER_CPIA_OLD) {
        s117i_write(&w, ", whose corresponding power here is ");
        s117i_write(&w, s117_code_words(S117_LIST_POWER, e.power));
    }
    s117i_write_end(&w);
    return buffer;
}

static void tell_power(s117i_inquiry *q, int32_t rule, s117_fact order)
{
    char words[S117I_FACT_ROOM];
    s117i_fill fill = {.power = power_words(q, order), .detail = corresponding_words(q, order), .date = fact_of(q, order)->from,
                       .until = S117I_NO_DATE, .facts = {order}};
    if (rule == S117I_RULE_ELIG_9)
        fill.detail = s117i_uncounted_words(q, order, words, sizeof words);
    if (s117i_eligible(&q->view, order).power == S117_POWER_CPIA_OLD)
        fill.sentence = "The person was admitted to hospital under {power} {date}. It is treated as a hospital order, which counts.";
    s117i_add_reason(q, rule, &fill);
}

/* OP-21: an order set aside no longer counts, and is taken never to have counted. */
static void tell_quashed(s117i_inquiry *q, s117_fact order)
{
    s117i_fill fill = {.power = power_words(q, order), .date = s117i_date(q->person, order, S117_QUASHED), .until = S117I_NO_DATE,
                       .facts = {order}, .sentence = "The order under {power} was set aside by a court {date}, so it does not count."};
    s117i_add_reason(q, S117I_RULE_ELIG_9, &fill);
}

/* Nothing counts: the latest detentions, each with the rule by which it does not. */
static void tell_not_eligible(s117i_inquiry *q)
{
    const s117i_spans *orders = &q->person->orders;
    int32_t told = 0;
    for (uint32_t i = orders->count; i > 0 && told < 5; i--) {
        s117_fact order = orders->items[i - 1].fact;
        if (orders->items[i - 1].from > q->view.as_at || !s117i_visible(q->person, order, q->view.known_by))
            continue;
        s117i_eligibility e = s117i_eligible(&q->view, order);
        if (e.qualifies == S117_UNKNOWN)
            s117i_add_missing(q, e.missing, S117_SETTLES_DUTY, order);
        else if (e.point == 21)
            tell_quashed(q, order);
        else
            tell_power(q, e.rule, order);
        told++;
    }
}

/* ELIG-10 to ELIG-13: what makes no difference, where someone might think it did. */
static void tell_no_bar(s117i_inquiry *q)
{
    s117_fact order = q->life.duty.order, home;
    const s117i_fact *fact = fact_of(q, order);
    s117i_fill fill = {.power = power_words(q, order), .date = fact->from, .until = S117I_NO_DATE, .facts = {order, s117i_once(q->person, q->person->birth, q->view.known_by)}};
    s117_date from = s117i_working_day(fact, false), to = s117i_working_day(fact, true);
    if (s117i_is_child(&q->view, from))
        s117i_add_reason(q, S117I_RULE_ELIG_10, &fill);
    fill.facts[1] = 0;
    bool abroad = s117i_cover(&q->view, &q->person->residences, s117i_add_days(from, -1), &home, 1) == 1 &&
                  s117i_nation_of(&q->view, home) == S117_NATION_ABROAD;
    if (abroad) {
        fill.facts[1] = home;
        s117i_add_reason(q, S117I_RULE_ELIG_11, &fill);
        fill.facts[1] = 0;
    }
    if (s117i_is_exact(fact->from) && s117i_is_exact(fact->to) && to != S117_DATE_OPEN && to - from < 28)
        s117i_add_reason(q, S117I_RULE_ELIG_12, &fill);
    s117i_range lifted = fact->dates[S117I_DATE_RESTRICTION_ENDED];
    bool from_prison = (s117i_power_traits(fact->codes[S117I_SLOT_POWER]) & S117I_FROM_PRISON) != 0;
    if (from_prison && lifted.earliest != S117_DATE_UNKNOWN && lifted.earliest <= q->view.as_at && lifted.earliest < to) {
        fill.date = lifted; /* the restrictions ended under the same order */
        s117i_add_reason(q, S117I_RULE_ELIG_13, &fill);
    } else if (q->life.duty.continued != 0 && fact_of(q, q->life.duty.continued)->codes[S117I_SLOT_POWER] == S117_POWER_N37) {
        fill.date = fact_of(q, q->life.duty.continued)->from;
        fill.facts[1] = q->life.duty.continued;
        s117i_add_reason(q, S117I_RULE_ELIG_13, &fill);
    }
}

/* END-4: what the new detention ended. */
static void tell_earlier(s117i_inquiry *q)
{
    const s117i_duty *earlier = &q->life.earlier;
    static const s117i_duty none = {0};
    if (earlier->order == 0 || earlier->end.rule != S117I_RULE_END_4 || earlier->ended != q->life.duty.qualifying_from)
        return;
    s117i_responsible_body owed;
    char names[S117I_NAMES_ROOM];
    s117i_responsible(&q->view, earlier, &none, earlier->ended, &owed);
    s117i_fill fill = {.power = power_words(q, q->life.duty.order), .date = earlier->end.when, .until = S117I_NO_DATE,
                       .facts = {q->life.duty.order, earlier->order}};
    fill.body = s117i_council_words(q, &owed, names, sizeof names);
    if (earlier->imposed != NULL) /* under s46, as the sweep found it when that duty ran */
        fill.body = q->view.law->reg->bodies[s117i_register_find(q->view.law->reg, earlier->imposed)].name;
    if (fill.body[0] == 0)
        fill.body = "the earlier council";
    s117i_add_reason(q, S117I_RULE_END_4, &fill);
    s117i_add_reason(q, S117I_RULE_EVT_6, &fill);
}

/* ---- start -------------------------------------------------------------------------------------- */

static s117i_fill of_cause(const s117i_inquiry *q, const s117i_cause *cause)
{
    s117i_fill fill = {.power = power_words(q, q->life.duty.order), .date = cause->when, .until = S117I_NO_DATE, .facts = {cause->fact}};
    return fill;
}

static void tell_start(s117i_inquiry *q)
{
    const s117i_duty *duty = &q->life.duty;
    s117i_fill fill = of_cause(q, &duty->start);
    if (duty->cease.rule == S117I_RULE_START_10 && duty->start.rule != S117I_RULE_START_10) {
        s117i_fill ended = of_cause(q, &duty->cease);
        s117i_add_reason(q, S117I_RULE_START_10, &ended);
    }
    if (duty->start.rule == S117I_NO_RULE || (duty->cease.rule == S117I_RULE_EVT_15 && duty->start.rule == S117I_RULE_START_1))
        return; /* moved from hospital to hospital, and abroad: nothing became due here */
    if (duty->start.rule == S117I_RULE_START_5 && duty->start.fact == duty->order)
        fill.sentence = "Aftercare became due {date}, when the person came here as a community patient.";
    if (duty->start.rule == S117I_RULE_START_8 && q->life.status != S117_DUTY_SUSPENDED)
        fill.sentence = "The person was returned from hospital to prison {date}. Aftercare was suspended there, and due on release.";
    s117i_add_reason(q, duty->start.rule, &fill);
    fill.sentence = NULL;
    if ((duty->start.rule == S117I_RULE_START_2 && duty->end.rule != S117I_RULE_START_2) || duty->start.rule == S117I_RULE_START_10)
        s117i_add_reason(q, S117I_RULE_START_1, &fill);
}

static void miss_whereabouts(s117i_inquiry *q)
{
    bool in_hospital = q->life.stays > 0;
    for (int32_t i = 0; i < q->life.live_count; i++)
        in_hospital = in_hospital || s117i_is_in(&q->life.live[i]);
    if (q->life.left != S117I_KNOWN && !in_hospital)
        s117i_add_missing(q, q->life.left_missing, S117_SETTLES_DUTY, q->life.left_fact);
}

static void tell_waiting(s117i_inquiry *q)
{
    const s117i_live *live = s117i_live_of_duty(&q->life);
    const s117i_duty *duty = &q->life.duty;
    s117i_fill fill = {.power = power_words(q, duty->order), .date = duty->from, .until = S117I_NO_DATE, .facts = {duty->order}};
    if (live != NULL && live->under != 0) {
        fill.date = fact_of(q, live->under)->from;
        fill.facts[0] = live->under;
    }
    if (live != NULL && live->phase == S117I_LEAVE_IN) {
        s117i_fill leave = fill;
        bool based = fact_of(q, live->under)->codes[S117I_SLOT_BASED] == S117_YES;
        leave.detail = based ? "the hospital was still the person's base" : s117_code_words(S117_LIST_LEAVE_KIND, fact_of(q, live->under)->codes[S117I_SLOT_LEAVE_KIND]);
        s117i_add_reason(q, S117I_RULE_START_3, &leave);
    }
    if (live != NULL && live->phase == S117I_LEAVE_UNSURE)
        s117i_add_missing(q, fact_of(q, live->under)->codes[S117I_SLOT_LEAVE_KIND] == 0 ? S117_MISSING_LEAVE_KIND : S117_MISSING_LEAVE_BASE,
                          S117_SETTLES_DUTY, live->under);
    if (live != NULL && q->life.waiting) {
        s117i_fill tribunal = {.date = fact_of(q, q->life.tribunal)->from, .until = S117I_NO_DATE, .facts = {q->life.tribunal, duty->order}};
        s117i_add_reason(q, S117I_RULE_START_11, &tribunal);
    }
    if (live == NULL && duty->cease.rule == S117I_RULE_START_10) {
        s117i_fill ended = of_cause(q, &duty->cease);
        s117i_add_reason(q, S117I_RULE_START_10, &ended);
    }
    fill.facts[0] = duty->order;
    if (live != NULL && live->phase == S117I_ABSENT && fact_of(q, live->under)->kind == S117_KIND_ABSENCE) {
        fill.date = fact_of(q, live->under)->from;
        fill.facts[1] = live->under;
        fill.sentence = "The person went absent without leave {date}. The authority to detain still runs, so aftercare is not yet due.";
    }
    if (q->life.status == S117_DUTY_ENTITLED_IN_HOSPITAL) /* else whether it is due is just what is not known */
        s117i_add_reason(q, S117I_RULE_START_7, &fill);
    if (q->life.doubt != 0)
        s117i_add_missing(q, S117_MISSING_LEFT_HOSPITAL, S117_SETTLES_DUTY, q->life.doubt);
    miss_whereabouts(q);
}

/* ---- events ------------------------------------------------------------------------------------- */

/* EVT-10, EVT-14: what custody did to the order. */
static void tell_custody(s117i_inquiry *q)
{
    const s117i_duty *duty = &q->life.duty;
    const s117i_spans *custodies = &q->person->custodies;
    bool clock = (s117i_order_traits(&q->view, duty->order) & S117I_CUSTODY_CLOCK) != 0;
    for (uint32_t i = 0; clock && i < custodies->count; i++) {
        const s117i_span *span = &custodies->items[i];
        bool police = s117i_code(q->person, span->fact, S117_CUSTODY_KIND) == S117_CUSTODY_POLICE;
        bool in_force = duty->cease.fact == 0 || duty->cease.rule == S117I_RULE_EVT_10 || duty->cease.rule == S117I_RULE_EVT_14 ||
                        duty->cease.when.earliest > span->from;
        if (!s117i_visible(q->person, span->fact, q->view.known_by) || police || !in_force || span->from < duty->qualifying_from ||
            span->from > q->view.as_at)
            continue;
        s117i_fill fill = {.power = power_words(q, duty->order), .date = fact_of(q, span->fact)->from, .until = duty->cease.when,
                           .facts = {span->fact, duty->order}};
        if (duty->cease.rule == S117I_RULE_EVT_10 && span->to >= duty->cease.when.earliest) {
            s117i_add_reason(q, S117I_RULE_EVT_10, &fill);
            return;
        }
        if (span->to <= q->view.as_at && duty->cease.rule != S117I_RULE_EVT_10) {
            fill.until = fact_of(q, span->fact)->to;
            if (duty->cease.rule == S117I_RULE_EVT_14)
                fill.sentence = "The person went into custody {date} and was released {until}, after no more than six months. The person was not taken "
                                "back within 28 days, so the authority under {power} ended then.";
            s117i_add_reason(q, S117I_RULE_EVT_14, &fill);
        }
    }
}

/* EVT-12, EVT-13: the order ended while the person was already out; the duty goes on. */
static void tell_end_of_order(s117i_inquiry *q)
{
    const s117i_cause *cease = &q->life.duty.cease;
    if (cease->rule == S117I_RULE_EVT_12 || cease->rule == S117I_RULE_EVT_13) {
        s117i_fill fill = of_cause(q, cease);
        s117i_add_reason(q, cease->rule, &fill);
    }
}

/* EVT-16: a CPIA patient remitted for trial; both orders end on arrival. */
static void tell_remitted(s117i_inquiry *q)
{
    const s117i_duty *duty = &q->life.duty;
    const s117i_fact *order = fact_of(q, duty->order);
    int32_t power = order->codes[S117I_SLOT_POWER];
    if ((power == S117_POWER_CPIA || power == S117_POWER_CPIA_OLD) && duty->cease.rule == S117I_RULE_START_8) {
        s117i_fill fill = of_cause(q, &duty->cease);
        s117i_add_reason(q, S117I_RULE_EVT_16, &fill);
    }
}

/* THEN-1: a new detention that, as the law was then understood, left the duty running. */
static void tell_redetained(s117i_inquiry *q)
{
    s117_fact order = q->life.duty.redetained;
    if (order == 0)
        return;
    s117i_fill fill = {.power = power_words(q, order), .date = fact_of(q, order)->from, .until = S117I_NO_DATE,
                       .detail = s117_understanding_citation(s117_understanding_find(q->view.as_at)), .facts = {order, q->life.duty.order}};
    s117i_add_reason(q, S117I_RULE_THEN_1, &fill);
}

static void tell_status(s117i_inquiry *q)
{
    const s117i_cause *cause = &q->life.cause;
    int32_t rule = cause->rule;
    bool told = rule == S117I_NO_RULE || s117i_has_reason(q, rule);
    bool is_event = (rule >= S117I_RULE_EVT_1 && rule <= S117I_RULE_EVT_16) || rule == S117I_RULE_END_6 || rule == S117I_RULE_START_8 ||
                    (rule == S117I_RULE_START_7 && q->life.status == S117_DUTY_SUSPENDED);
    s117i_fill fill = of_cause(q, cause);
    if (q->life.status == S117_DUTY_DORMANT && rule == S117I_RULE_END_5) { /* silence is no decision, declining is no absence of need */
        bool declined = s117i_code(q->person, cause->fact, S117_REASON) == S117_REASON_DECLINED;
        fill.sentence = declined ? "The person has declined services since {detail}. That does not end aftercare, and the person may ask for them again."
                                 : "No services have been given since {detail}. That does not end aftercare: silence is no decision.";
        char since[96];
        s117i_date_words(cause->when, false, since, sizeof since);
        fill.detail = since;
        s117i_add_reason(q, rule, &fill);
        return;
    }
    if (told || !is_event || q->life.status == S117_DUTY_ACTIVE)
        return;
    int32_t power = cause->fact != 0 && fact_of(q, cause->fact)->kind == S117_KIND_ORDER ? fact_of(q, cause->fact)->codes[S117I_SLOT_POWER] : 0;
    if (rule == S117I_RULE_EVT_5 && cause->fact == q->life.unknown_power)
        fill.sentence = "The person was detained {date} under a power that is not recorded. If it counts, it ended the earlier duty and began another.";
    if (rule == S117I_RULE_EVT_5 && (power == S117_POWER_S135 || power == S117_POWER_S136))
        fill.sentence = "The person was taken to a place of safety {date} ({power}). That does not end the duty; aftercare is suspended for that time.";
    if (rule == S117I_RULE_EVT_5)
        fill.power = cause->fact != 0 && fact_of(q, cause->fact)->kind == S117_KIND_ORDER ? power_words(q, cause->fact) : "informally";
    if (rule == S117I_RULE_END_6)
        s117i_add_reason(q, S117I_RULE_EVT_11, &fill);
    s117i_add_reason(q, rule, &fill);
}

static void miss_unknown_power(s117i_inquiry *q)
{
    if (q->life.unknown_power != 0) {
        s117i_eligibility e = s117i_eligible(&q->view, q->life.unknown_power);
        s117i_add_missing(q, e.missing, S117_SETTLES_DUTY, q->life.unknown_power);
    }
}

void s117i_explain(s117i_inquiry *q)
{
    const s117i_duty *duty = &q->life.duty;
    if (duty->order == 0) {
        tell_not_eligible(q);
        miss_unknown_power(q);
        return;
    }
    tell_power(q, duty->eligible.rule, duty->order);
    tell_no_bar(q);
    tell_earlier(q);
    tell_custody(q);
    if (duty->started != S117_DATE_OPEN)
        tell_start(q);
    else
        tell_waiting(q);
    tell_remitted(q);
    tell_end_of_order(q);
    tell_redetained(q);
    tell_status(q);
    miss_unknown_power(q);
}
