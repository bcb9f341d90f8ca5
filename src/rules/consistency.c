#include "consistency.h"
#include <string.h>

static void found(s117i_finder *finder, int32_t code, s117_fact first, s117_fact second)
{
    s117i_finding finding = {code, first, second};
    if (finder->failed == S117_OK)
        finder->failed = finder->found(finder->context, &finding);
}

static const s117i_fact *fact_of(const s117i_view *view, s117_fact id) { return s117i_fact_of(view->person, id); }
static s117_date from_of(const s117i_view *view, s117_fact id) { return s117i_working_day(fact_of(view, id), false); }
static s117_date to_of(const s117i_view *view, s117_fact id) { return s117i_working_day(fact_of(view, id), true); }
static int32_t power_of(const s117i_view *view, s117_fact order) { return fact_of(view, order)->codes[S117I_SLOT_POWER]; }

static bool is_span(int32_t kind)
{
    switch (kind) {
    case S117_KIND_BIRTH: case S117_KIND_DEATH: case S117_KIND_TRANSFER: case S117_KIND_TRIBUNAL: case S117_KIND_DESTINATION:
    case S117_KIND_ENDING: case S117_KIND_NOTICE:
        return false;
    default:
        return true;
    }
}

/* ---- birth and death ---------------------------------------------------------------------------- */

static void check_lifetime(const s117i_view *view, s117i_finder *finder, s117_fact id, s117_date born, s117_date died)
{
    const s117i_fact *fact = fact_of(view, id);
    s117_date from = fact->from.earliest, to = to_of(view, id);
    if (from == S117_DATE_UNKNOWN || from == S117_DATE_OPEN)
        return;
    if (fact->kind != S117_KIND_BIRTH && fact->from.latest < born)
        found(finder, S117_FINDING_BEFORE_BIRTH, id, s117i_once(view->person, view->person->birth, view->known_by));
    bool outlasts = is_span(fact->kind) && fact->kind != S117_KIND_DISPUTE && to != S117_DATE_OPEN && fact->to.earliest > died;
    if (fact->kind != S117_KIND_DEATH && fact->kind != S117_KIND_DISPUTE && (from > died || outlasts))
        found(finder, S117_FINDING_AFTER_DEATH, id, s117i_once(view->person, view->person->death, view->known_by));
}

/* ---- orders and what belongs to them ------------------------------------------------------------ */

static s117_date power_since(int32_t power)
{
    switch (power) {
    case S117_POWER_S45A: return S117I_V2_1997;
    case S117_POWER_S80C: case S117_POWER_S85ZA: return S117I_V3_2008;
    case S117_POWER_PRE83: case S117_POWER_MCA: case S117_POWER_INFORMAL: case S117_POWER_OTHER_ACT: case S117_POWER_UNKNOWN:
    case S117_POWER_CPIA_OLD: case S117_POWER_CPIA_OTHER: case S117_POWER_ADM_ASSESS: case S117_POWER_CAA68:
        return S117_DATE_UNKNOWN;
    case S117_POWER_CPIA: return S117I_CPIA_2005;
    default: return S117I_ACT_1983;
    }
}

/* Court orders made "with or without" a restriction order, of which the record says nothing. */
static bool may_be_restricted(const s117i_view *view, s117_fact order)
{
    int32_t power = power_of(view, order);
    bool court = power == S117_POWER_CPIA || power == S117_POWER_CPIA_OLD || power == S117_POWER_S51 || power == S117_POWER_CAA68 ||
                 power == S117_POWER_AFA06;
    return court && fact_of(view, order)->codes[S117I_SLOT_RESTRICTED] == S117_UNKNOWN;
}

static void check_child(const s117i_view *view, s117i_finder *finder, s117_fact id)
{
    const s117i_fact *fact = fact_of(view, id), *order = fact_of(view, fact->parent);
    s117_date from = from_of(view, id), ends = to_of(view, fact->parent);
    int32_t traits = s117i_order_traits(view, fact->parent);
    bool destination = fact->kind == S117_KIND_DESTINATION;
    if (fact->from.latest < order->from.earliest || (ends != S117_DATE_OPEN && (destination ? false : from >= ends)))
        found(finder, S117_FINDING_OUTSIDE_ORDER, id, fact->parent);
    bool lifted = order->dates[S117I_DATE_RESTRICTION_ENDED].earliest != S117_DATE_UNKNOWN;
    if (fact->kind == S117_KIND_CTO && (traits & S117I_COMMUNITY) == 0 && !lifted)
        found(finder, S117_FINDING_CTO_POWER, id, fact->parent);
    if (fact->kind == S117_KIND_CTO && fact->from.latest < S117I_V3_2008)
        found(finder, S117_FINDING_POWER_NOT_IN_FORCE, id, 0);
    if (fact->kind == S117_KIND_CONDITIONAL_DISCHARGE && (traits & (S117I_RESTRICTED | S117I_TRANSFER_IN)) == 0 &&
        !may_be_restricted(view, fact->parent))
        found(finder, S117_FINDING_CD_POWER, id, fact->parent);
    if (fact->kind == S117_KIND_CTO_RECALL && s117i_is_exact(fact->from) && s117i_is_exact(fact->to) &&
        fact->to.earliest != S117_DATE_OPEN && fact->to.earliest - fact->from.earliest > 3)
        found(finder, S117_FINDING_RECALL_TOO_LONG, id, fact->parent);
}

/* The person lives elsewhere, and the record does not say how the detention came to that. */
static void check_open_order(const s117i_view *view, s117i_finder *finder, s117_fact order)
{
    const s117_person *p = view->person;
    if (to_of(view, order) != S117_DATE_OPEN || (s117i_power_traits(power_of(view, order)) & S117I_IN_HOSPITAL) == 0)
        return;
    for (s117_fact id = fact_of(view, order)->child; id != 0; id = fact_of(view, id)->sibling)
        if (s117i_visible(p, id, view->known_by))
            return;
    for (uint32_t i = p->residences.count; i > 0; i--) {
        const s117i_span *span = &p->residences.items[i - 1];
        if (span->from > from_of(view, order) && s117i_visible(p, span->fact, view->known_by)) {
            found(finder, S117_FINDING_ORDER_WITHOUT_END, order, span->fact);
            return;
        }
    }
}

static void check_order(const s117i_view *view, s117i_finder *finder, s117_fact id)
{
    const s117i_fact *order = fact_of(view, id);
    s117_date since = power_since(power_of(view, id));
    if (order->from.latest != S117_DATE_OPEN && order->from.latest < since)
        found(finder, S117_FINDING_POWER_NOT_IN_FORCE, id, 0);
    check_open_order(view, finder, id);
}

/* ---- bodies ------------------------------------------------------------------------------------- */

static void check_body(const s117i_view *view, s117i_finder *finder, s117_fact id, s117_attribute attribute)
{
    const s117i_fact *fact = fact_of(view, id);
    const char *code = s117i_text(view->person, id, attribute);
    if (code[0] == 0)
        return;
    int32_t at = s117i_register_find(view->law->reg, code);
    bool provider = fact->kind == S117_KIND_ENDING && s117i_code(view->person, id, S117_ROLE) != 0;
    if (at < 0) {
        if (!provider)
            found(finder, S117_FINDING_BODY_UNKNOWN, id, 0);
        return;
    }
    const s117i_body *body = &view->law->reg->bodies[at];
    bool council = body->kind == S117_BODY_LOCAL_AUTHORITY;
    bool nhs = s117i_is_nhs(body->kind);
    if ((attribute == S117_AREA && !council) || (attribute == S117_NHS_BODY && !nhs) ||
        (fact->kind == S117_KIND_ENDING && !council && !nhs && !provider))
        found(finder, S117_FINDING_BODY_KIND, id, 0);
    s117_date from = from_of(view, id), to = is_span(fact->kind) ? to_of(view, id) : from;
    bool before = body->from != S117_DATE_UNKNOWN && to < body->from, after = body->to != S117_DATE_OPEN && from >= body->to;
    if (from > S117_DATE_MIN && (before || after))
        found(finder, S117_FINDING_BODY_NOT_THEN, id, 0);
}

/* Not the practice: the register holds none. */
static void check_bodies(const s117i_view *view, s117i_finder *finder, s117_fact id)
{
    static const s117_attribute attributes[] = {S117_AREA, S117_NHS_BODY, S117_PLACED_BY, S117_BODY, S117_BODY_2};
    for (size_t i = 0; i < sizeof attributes / sizeof attributes[0]; i++)
        check_body(view, finder, id, attributes[i]);
}

/* ---- two at once -------------------------------------------------------------------------------- */

/* Whether a fact is one of those of which there can only be one at a time. */
typedef bool fact_counts(const s117i_view *view, s117_fact fact);
/* Whether two of them at once are no contradiction. */
typedef bool pair_agrees(const s117i_view *view, s117_fact reaching, s117_fact later);

static bool is_detention(const s117i_view *view, s117_fact order)
{
    return (s117i_power_traits(power_of(view, order)) & S117I_COMPULSORY) != 0;
}

/* NHS-57: a temporary resident is on another practice's list as well; one without essential services has no list that counts. */
static bool is_main_registration(const s117i_view *view, s117_fact fact)
{
    return s117i_code(view->person, fact, S117_TEMPORARY) != S117_YES && s117i_code(view->person, fact, S117_ESSENTIAL) != S117_NO;
}

static bool is_usual_residence(const s117i_view *view, s117_fact fact)
{
    return fact_of(view, fact)->kind == S117_KIND_USUAL_RESIDENCE;
}

/* A patient on a CTO, leave or conditional discharge may be detained under another power. */
static bool is_out_by_then(const s117i_view *view, s117_fact reaching, s117_fact later)
{
    return s117i_is_out(view, reaching, from_of(view, later));
}

static bool same_text(const s117i_view *view, s117_fact a, s117_fact b, s117_attribute attribute)
{
    return strcmp(s117i_text(view->person, a, attribute), s117i_text(view->person, b, attribute)) == 0;
}

static bool same_area(const s117i_view *view, s117_fact a, s117_fact b) { return same_text(view, a, b, S117_AREA); }

/* What one of two leaves out cannot contradict the other. */
static bool compatible(const s117i_view *view, s117_fact a, s117_fact b, s117_attribute attribute)
{
    return s117i_text(view->person, a, attribute)[0] == 0 || s117i_text(view->person, b, attribute)[0] == 0 ||
           same_text(view, a, b, attribute);
}

static bool same_registration(const s117i_view *view, s117_fact a, s117_fact b)
{
    bool on_none = s117i_code(view->person, a, S117_REGISTERED) == S117_NO;
    return on_none == (s117i_code(view->person, b, S117_REGISTERED) == S117_NO) && compatible(view, a, b, S117_PRACTICE) &&
           compatible(view, a, b, S117_NHS_BODY);
}

static bool same_usual_residence(const s117i_view *view, s117_fact a, s117_fact b)
{
    int32_t nation = s117i_code(view->person, a, S117_NATION), other = s117i_code(view->person, b, S117_NATION);
    return (nation == S117_NATION_UNKNOWN || other == S117_NATION_UNKNOWN || nation == other) &&
           compatible(view, a, b, S117_AREA) && compatible(view, a, b, S117_NHS_BODY);
}

/* Two at once whatever the days were: uncertain is not contradictory. */
static bool surely_overlap(const s117i_view *view, s117_fact earlier, s117_fact later)
{
    s117i_range to = fact_of(view, earlier)->to, from = fact_of(view, later)->from;
    s117_date began = from.earliest == S117_DATE_UNKNOWN && from.latest == S117_DATE_OPEN ? S117_DATE_MIN : from.latest;
    return to.earliest > began;
}

/* Each span against the furthest-reaching one before it: enough to name every overlap once, in one pass. */
static void check_overlaps(const s117i_view *view, s117i_finder *finder, const s117i_spans *spans, int32_t code,
                           fact_counts *counts, pair_agrees *agrees)
{
    s117_fact reaching = 0;
    for (uint32_t i = 0; i < spans->count; i++) {
        const s117i_span *span = &spans->items[i];
        if (!s117i_visible(view->person, span->fact, view->known_by) || (counts && !counts(view, span->fact)))
            continue;
        bool overlap = reaching != 0 && surely_overlap(view, reaching, span->fact);
        if (overlap && !(agrees && agrees(view, reaching, span->fact)))
            found(finder, code, reaching, span->fact);
        if (reaching == 0 || span->to > to_of(view, reaching))
            reaching = span->fact;
    }
}

/* A hostel or an imposed address beside a home is no contradiction. */
static void check_all_overlaps(const s117i_view *view, s117i_finder *finder)
{
    const s117_person *p = view->person;
    check_overlaps(view, finder, &p->residences, S117_FINDING_OVERLAP_RESIDENCES, s117i_is_home, NULL);
    check_overlaps(view, finder, &p->orders, S117_FINDING_OVERLAP_ORDERS, is_detention, is_out_by_then);
    check_overlaps(view, finder, &p->stays, S117_FINDING_OVERLAP_SAME, NULL, same_area);
    check_overlaps(view, finder, &p->custodies, S117_FINDING_OVERLAP_SAME, NULL, same_area);
    check_overlaps(view, finder, &p->registrations, S117_FINDING_OVERLAP_SAME, is_main_registration, same_registration);
    check_overlaps(view, finder, &p->standings, S117_FINDING_OVERLAP_SAME, is_usual_residence, same_usual_residence);
}

/* ---- notices ------------------------------------------------------------------------------------ */

/* The day by which two decisions to end had been made; OPEN if there never were two. */
static s117_date second_decision(const s117i_view *view)
{
    int32_t decisions = 0;
    for (uint32_t i = 0; i < view->person->event_count; i++) {
        const s117i_event *event = &view->person->events[i];
        if (event->kind == S117_KIND_ENDING && s117i_visible(view->person, event->fact, view->known_by) && ++decisions == 2)
            return event->date;
    }
    return S117_DATE_OPEN;
}

void s117i_find_contradictions(const s117i_view *view, s117i_finder *finder)
{
    const s117_person *p = view->person;
    s117_fact birth = s117i_once(p, p->birth, view->known_by), death = s117i_once(p, p->death, view->known_by);
    s117_date born = birth != 0 ? fact_of(view, birth)->from.earliest : S117_DATE_UNKNOWN;
    s117_date both_decided = second_decision(view);
    s117_date died = death != 0 ? fact_of(view, death)->from.latest : S117_DATE_OPEN;
    for (s117_fact id = 1; id <= (s117_fact)p->fact_count; id++) {
        if (!s117i_is_of_life(fact_of(view, id)) || !s117i_visible(p, id, view->known_by))
            continue;
        check_lifetime(view, finder, id, born, died);
        check_bodies(view, finder, id);
        if (fact_of(view, id)->kind == S117_KIND_ORDER)
            check_order(view, finder, id);
        if (fact_of(view, id)->parent != 0)
            check_child(view, finder, id);
        if (fact_of(view, id)->kind == S117_KIND_NOTICE && from_of(view, id) < both_decided)
            found(finder, S117_FINDING_NOTICE_WITHOUT_DECISION, id, 0);
    }
    check_all_overlaps(view, finder);
}

s117_fact s117i_find_reinstatement(const s117i_view *view, const s117i_life *life)
{
    int32_t rule = life->duty.end.rule;
    if (life->duty.ended == S117_DATE_OPEN || (rule != S117I_RULE_END_1 && rule != S117I_RULE_END_7))
        return 0;
    s117_date soon = s117i_add_months(life->duty.ended, 6);
    for (uint32_t i = 0; i < view->person->event_count; i++) {
        const s117i_event *event = &view->person->events[i];
        bool admission = event->what == S117I_BEGIN && (event->kind == S117_KIND_HOSPITAL_STAY ||
                         (event->kind == S117_KIND_ORDER && is_detention(view, event->fact)));
        if (admission && event->date > life->duty.ended && event->date < soon && event->date <= view->as_at &&
            s117i_visible(view->person, event->fact, view->known_by))
            return event->fact;
    }
    return 0;
}
