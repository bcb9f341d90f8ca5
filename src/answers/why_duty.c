/* Why aftercare is not owed, or not yet, or why nobody can say; and why an ending did not count. ELIG, START, END. */
#include "why.h"

/* The powers that section 117(1) names. */
#define HEAD "Not entitled because no order under section 3, 37, 45A, 47 or 48 has ended: "
#define AN_ORDER "an order under section 3, 37, 45A, 47 or 48 that has ended"
#define A_LATER_ORDER "a later detention under section 3, 37, 45A, 47 or 48"

static const s117i_fact *fact_of(const s117i_inquiry *q, s117_fact id) { return s117i_fact_of(q->person, id); }

static const char *power_words(const s117i_inquiry *q, s117_fact order)
{
    return s117_code_words(S117_LIST_POWER, fact_of(q, order)->codes[S117I_SLOT_POWER]);
}

static void tell(s117i_inquiry *q, int32_t rule, const char *condition, const s117i_fill *fill)
{
    s117i_add_why(q, S117_SETTLES_DUTY, rule, -1, condition, fill);
}

/* ---- nothing counts ------------------------------------------------------------------------------ */

/* How near an order came to counting. */
static int nearness(const s117i_inquiry *q, s117_fact order)
{
    s117i_eligibility e = s117i_eligible(&q->view, order);
    int traits = s117i_power_traits(fact_of(q, order)->codes[S117I_SLOT_POWER]);
    if (e.point == 21)
        return 5;
    if (e.rule == S117I_RULE_ELIG_16)
        return 4;
    return (traits & S117I_COMPULSORY) == 0 ? 1 : (traits & S117I_IN_HOSPITAL) == 0 ? 2 : 3;
}

/* Orders begun by the day, the latest first; at most `room`. Returns how many there are. */
static int32_t orders_so_far(const s117i_inquiry *q, s117_fact *ret_orders, int32_t room)
{
    const s117i_spans *orders = &q->person->orders;
    int32_t count = 0;
    for (uint32_t i = orders->count; i > 0; i--) {
        s117_fact order = orders->items[i - 1].fact;
        if (orders->items[i - 1].from > q->view.as_at || !s117i_visible(q->person, order, q->view.known_by))
            continue;
        if (count < room)
            ret_orders[count] = order;
        count++;
    }
    return count;
}

static s117_fact nearest_order(const s117i_inquiry *q, const s117_fact *orders, int32_t count)
{
    s117_fact nearest = orders[0];
    for (int32_t i = 1; i < count; i++)
        if (nearness(q, orders[i]) > nearness(q, nearest))
            nearest = orders[i];
    return nearest;
}

static void write_order(const s117i_inquiry *q, s117i_writer *w, s117_fact order)
{
    char words[S117I_FACT_ROOM], date[96];
    s117i_range from = fact_of(q, order)->from;
    s117i_write(w, s117i_uncounted_words(q, order, words, sizeof words));
    if (from.earliest == S117_DATE_UNKNOWN && from.latest == S117_DATE_OPEN)
        return;
    s117i_date_words(from, true, date, sizeof date);
    s117i_write(w, ", ");
    s117i_write(w, date);
}

/* Powers that count, but did not when they were used. */
static const char *too_early(const s117i_inquiry *q, s117_fact order)
{
    s117i_eligibility e = s117i_eligible(&q->view, order);
    if (e.power == S117_POWER_PRE83)
        return HEAD "the detention under {power}, {date}, was over before the 1983 Act came into force.";
    switch (e.power) {
    case S117_POWER_S45A: return HEAD "section 45A was not yet law {date}.";
    case S117_POWER_S80C: case S117_POWER_S85ZA: case S117_POWER_S80D: case S117_POWER_S82A: case S117_POWER_S85A:
        return HEAD "{power}, {date}, came before the law that lets it count.";
    default: return NULL;
    }
}

static const char *nearest_sentence(const s117i_inquiry *q, s117_fact order)
{
    s117i_eligibility e = s117i_eligible(&q->view, order);
    if (e.point == 21)
        return HEAD "the order under {power} was set aside by a court {date}.";
    if (e.rule == S117I_RULE_ELIG_16)
        return HEAD "the person was never received in hospital under {power}, {date}.";
    if (e.point == 5 || e.point == 31)
        return HEAD "on the reading chosen, {power}, {date}, does not count.";
    return too_early(q, order);
}

static void no_order(s117i_inquiry *q)
{
    bool in_hospital = q->life.stay != 0 && s117i_visible(q->person, q->life.stay, q->view.known_by);
    s117i_fill fill = {.date = S117I_NO_DATE, .until = S117I_NO_DATE, .facts = {in_hospital ? q->life.stay : 0},
                       .sentence = in_hospital ? HEAD "the person was in hospital, but no detention is on record." : HEAD "no detention is on record."};
    tell(q, S117I_RULE_ELIG_1, AN_ORDER, &fill);
}

static void not_eligible(s117i_inquiry *q)
{
    enum { TOLD = 3, SEEN = 16 };
    s117_fact orders[SEEN] = {0};
    char list[3 * S117I_FACT_ROOM];
    s117i_writer w = {list, sizeof list, 0};
    int32_t all = orders_so_far(q, orders, SEEN), count = all < TOLD ? all : TOLD;
    if (all == 0) {
        no_order(q);
        return;
    }
    s117_fact nearest = nearest_order(q, orders, all < SEEN ? all : SEEN);
    s117i_eligibility e = s117i_eligible(&q->view, nearest);
    s117i_fill fill = {.power = power_words(q, nearest), .date = fact_of(q, nearest)->from, .until = S117I_NO_DATE, .facts = {nearest}};
    fill.sentence = nearest_sentence(q, nearest);
    if (e.point == 21)
        fill.date = s117i_date(q->person, nearest, S117_QUASHED);
    for (int32_t i = count; fill.sentence == NULL && i > 0; i--) { /* in order of time */
        s117i_write(&w, i == count ? "" : i == 1 && all <= TOLD ? "; and " : "; ");
        write_order(q, &w, orders[i - 1]);
        fill.facts[count - i] = orders[i - 1];
    }
    s117i_write(&w, all > TOLD ? "; and before that other detentions that do not count" : "");
    s117i_write_end(&w);
    if (fill.sentence == NULL) {
        fill.sentence = HEAD "all that is on record is {detail}.";
        fill.detail = list;
    }
    tell(q, e.rule, AN_ORDER, &fill);
}

/* ---- not yet ------------------------------------------------------------------------------------- */

static void on_leave(s117i_inquiry *q, const s117i_live *live, s117i_fill *fill)
{
    const s117i_fact *leave = fact_of(q, live->under);
    bool based = leave->codes[S117I_SLOT_BASED] == S117_YES;
    fill->detail = based ? "the hospital is still the person's base" : s117_code_words(S117_LIST_LEAVE_KIND, leave->codes[S117I_SLOT_LEAVE_KIND]);
    fill->date = leave->from;
    fill->facts[1] = live->under;
    fill->sentence = "Not owed yet: the person went on leave {date}, but not to live outside hospital ({detail}).";
    tell(q, S117I_RULE_START_3, "leave to live outside hospital", fill);
}

static void not_yet(s117i_inquiry *q)
{
    const s117i_live *live = s117i_live_of_duty(&q->life);
    s117_fact order = q->life.duty.order;
    s117i_fill fill = {.power = power_words(q, order), .date = q->life.duty.from, .until = S117I_NO_DATE, .facts = {order}};
    if (live != NULL && q->life.waiting) {
        fill.facts[1] = q->life.tribunal;
        fill.date = fact_of(q, q->life.tribunal)->from;
        fill.sentence = "Not owed yet: what the tribunal decided {date} has not taken effect.";
        tell(q, S117I_RULE_START_11, "the discharge has taken effect", &fill);
    } else if (live != NULL && live->phase == S117I_LEAVE_IN) {
        on_leave(q, live, &fill);
    } else if (live != NULL && live->phase == S117I_ABSENT) {
        fill.facts[1] = live->under;
        fill.sentence = "Not owed yet: the person is absent without leave, and the authority to detain under {power} still runs.";
        tell(q, S117I_RULE_START_9, "the authority to detain has run out", &fill);
    } else if (live != NULL) {
        fill.sentence = "Not owed yet: the detention under {power} that began {date} has not ended.";
        tell(q, S117I_RULE_START_1, "the person is no longer detained", &fill);
    } else {
        fill.facts[1] = q->life.stay;
        fill.sentence = "Not owed yet: detention under {power} has ended, but the person has not left hospital.";
        tell(q, S117I_RULE_START_1, "the person has left hospital", &fill);
    }
}

/* ---- no longer ----------------------------------------------------------------------------------- */

/* "Swindon … on 3 May 2019; NHS … on 4 May 2019": the decisions that ended it. */
static const char *deciders(const s117i_inquiry *q, s117i_fill *fill, char *buffer, size_t size)
{
    s117i_writer w = {buffer, size, 0};
    int32_t told = 0;
    for (uint32_t i = 0; i < q->answer->endings_count; i++) {
        const s117i_ending_answer *ending = &q->answer->endings[i];
        char date[96];
        if (ending->verdict != S117_ENDING_VALID || ending->tried.epoch != q->life.epoch || told == S117I_REASON_FACTS)
            continue;
        s117i_write(&w, told == 0 ? "" : " and of ");
        s117i_write(&w, q->answer->pool + ending->body);
        s117i_write(&w, " ");
        s117i_date_words(ending->when, true, date, sizeof date);
        s117i_write(&w, date);
        fill->facts[told++] = ending->tried.fact;
    }
    s117i_write_end(&w);
    return buffer;
}

/* A detention after the end that does not begin a new duty; the latest. */
static void no_new_duty(s117i_inquiry *q)
{
    s117_fact order = 0;
    if (orders_so_far(q, &order, 1) == 0 || s117i_working_day(fact_of(q, order), false) < q->life.duty.ended)
        return;
    s117i_eligibility e = s117i_eligible(&q->view, order);
    char words[S117I_FACT_ROOM];
    s117i_fill fill = {.detail = s117i_uncounted_words(q, order, words, sizeof words), .date = fact_of(q, order)->from, .until = S117I_NO_DATE,
                       .facts = {order}, .sentence = "No new duty has begun: {detail}, {date}, does not count."};
    if (e.qualifies == S117_NO)
        tell(q, e.rule, A_LATER_ORDER, &fill);
}

static const char *reason_of(const s117i_inquiry *q, int32_t rule)
{
    for (uint32_t i = 0; i < q->answer->reasons_count; i++)
        if (q->answer->reasons[i].rule == rule)
            return q->answer->pool + q->answer->reasons[i].sentence;
    return "It has ended.";
}

static void no_longer(s117i_inquiry *q)
{
    const s117i_cause *end = &q->life.duty.end;
    char list[S117I_NAMES_ROOM], reason[S117I_SENTENCE_ROOM];
    s117i_writer w = {reason, sizeof reason, 0};
    s117i_fill fill = {.date = end->when, .until = S117I_NO_DATE, .facts = {end->fact}};
    const char *condition = "a duty that both bodies have not ended";
    switch (end->rule) {
    case S117I_RULE_END_1:
        fill.detail = deciders(q, &fill, list, sizeof list);
        fill.sentence = "No longer owed: it ended {date} by the decisions of {detail}.";
        break;
    case S117I_RULE_END_6:
        fill.sentence = "No longer owed: the person died {date}.";
        condition = "the person is alive";
        break;
    case S117I_RULE_END_7:
        fill.sentence = "No longer owed: it ended {date} by the joint written notice of both bodies.";
        break;
    default: /* on a reading that is not the default; the reason says which */
        s117i_write(&w, reason_of(q, end->rule)); /* a copy: the pool it lies in may move */
        s117i_write_end(&w);
        fill.detail = reason;
        fill.sentence = "No longer owed. {detail}";
        condition = "another reading of the law";
        break;
    }
    tell(q, end->rule, condition, &fill);
    if (end->rule != S117I_RULE_END_6)
        no_new_duty(q);
}

/* ---- not settled --------------------------------------------------------------------------------- */

static int32_t rule_of_missing(int32_t what)
{
    switch (what) {
    case S117_MISSING_POWER: case S117_MISSING_CORRESPONDING: return S117I_RULE_ELIG_9;
    case S117_MISSING_LEAVE_BASE: case S117_MISSING_LEAVE_KIND: return S117I_RULE_START_3;
    case S117_MISSING_EXPIRY: return S117I_RULE_START_9;
    case S117_MISSING_RETURN: return S117I_RULE_EVT_14;
    default: return S117I_RULE_START_1;
    }
}

static void not_settled(s117i_inquiry *q)
{
    for (uint32_t i = 0; i < q->answer->missing_count; i++) {
        const s117i_missing_answer *missing = &q->answer->missing[i];
        char words[S117I_SENTENCE_ROOM];
        s117i_writer w = {words, sizeof words, 0};
        if (missing->settles != S117_SETTLES_DUTY)
            continue;
        s117i_write(&w, q->answer->pool + missing->sentence);
        s117i_write_end(&w);
        s117i_fill fill = {.detail = words, .date = S117I_NO_DATE, .until = S117I_NO_DATE, .facts = {missing->fact},
                           .sentence = "It cannot be said whether aftercare is owed, because this is not recorded: {detail}."};
        tell(q, rule_of_missing(missing->what), s117_code_words(S117_LIST_MISSING, missing->what), &fill);
    }
}

/* It turns on the day of a date that is known to a range only. */
static void not_dated(s117i_inquiry *q)
{
    for (uint32_t i = 0; i < q->answer->uncertain_count; i++) {
        const s117i_uncertain_answer *date = &q->answer->uncertain[i];
        char words[S117I_SENTENCE_ROOM];
        s117i_writer w = {words, sizeof words, 0};
        if (date->depends != S117_YES)
            continue;
        s117i_write(&w, q->answer->pool + date->name);
        s117i_write_end(&w);
        s117i_fill fill = {.detail = words, .date = S117I_NO_DATE, .until = S117I_NO_DATE, .facts = {date->fact},
                           .sentence = "It cannot be said whether aftercare is owed, because this is not known to the day: {detail}."};
        tell(q, S117I_RULE_START_1, "the day of {detail}", &fill);
    }
}

void s117i_why_not_owed(s117i_inquiry *q)
{
    switch (q->answer->duty) {
    case S117_DUTY_NOT_ELIGIBLE: not_eligible(q); break;
    case S117_DUTY_ENTITLED_IN_HOSPITAL: not_yet(q); break;
    case S117_DUTY_UNCERTAIN:
        not_settled(q);
        not_dated(q);
        break;
    case S117_DUTY_ENDED_DECISION: case S117_DUTY_ENDED_REDETENTION: case S117_DUTY_ENDED_DEATH: case S117_DUTY_ENDED_ON_READING:
        no_longer(q);
        break;
    default: break; /* owed */
    }
}
