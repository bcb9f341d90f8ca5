/* The decision tree of §4.3: from a detention to the council. RES-1 to RES-8, 18, 19, 23; OP-1, 19, 27, 28, 33. */
#include "residence.h"
#include <string.h>

static void uses(s117i_where *where, int res) { where->rules |= UINT64_C(1) << res; }
static void goes_through(s117i_where *where, int point) { where->points |= UINT64_C(1) << point; }

static int32_t traits_of(const s117i_view *view, s117_fact order)
{
    return s117i_power_traits(s117i_fact_of(view->person, order)->codes[S117I_SLOT_POWER]);
}

/* Step 3: "resident" still governs aftercare unbroken since before 1 April 2015 (Care Act s75(12)), and any day before it. The law as at
 * a day is asked without that saving. */
static bool old_test_governs(const s117i_view *view, const s117i_duty *duty, s117_date day, s117i_where *where)
{
    if (!s117i_in_force(view->law, S117I_V5_2015, day))
        return true;
    if (!s117i_follows_days(view->law) || duty->started >= S117I_V5_2015 || duty->saving_lost)
        return false;
    goes_through(where, 19); /* reading B, "the same services": taken as changed */
    return view->law->reading[19] != 'B';
}

/* Steps 1, 2: the day detention began. OP-1, OP-33. */
static s117_date day_of_detention(const s117i_view *view, const s117i_duty *duty, s117i_where *where)
{
    s117_date from = duty->chain_from;
    if (duty->qualifying_from != duty->chain_from) {
        s117_fact held;
        uses(where, 6);
        goes_through(where, 1);
        if (s117i_cover(view, &view->person->custodies, s117i_add_days(duty->qualifying_from, -1), &held, 1) == 1)
            uses(where, 9); /* prison before the hospital is no residence */
        if (view->law->reading[1] == 'B')
            from = duty->qualifying_from;
    }
    s117_date original = s117i_date(view->person, duty->order, S117_ORIGINAL_FROM).earliest;
    if ((traits_of(view, duty->order) & S117I_TRANSFER_IN) != 0 && original != S117_DATE_UNKNOWN && original < from) {
        s117_fact home;
        if (s117i_cover(view, &view->person->residences, s117i_add_days(original, -1), &home, 1) == 1 &&
            s117i_nation_of(view, home) <= S117_NATION_WALES)
            goes_through(where, 33);
        if (view->law->reading[33] == 'B')
            from = original;
    }
    return from;
}

/* Given up before a day; a second row in the same area that covers it shows that it was not. */
static bool is_home_gone(const s117i_view *view, s117_fact home, s117_date day)
{
    s117_fact held[S117I_CANDIDATES_MAX];
    if (s117i_working_day(s117i_fact_of(view->person, home), true) > day)
        return false;
    int32_t count = s117i_cover(view, &view->person->residences, day, held, S117I_CANDIDATES_MAX);
    for (int32_t i = 0; i < count; i++)
        if (strcmp(s117i_text(view->person, held[i], S117_AREA), s117i_text(view->person, home, S117_AREA)) == 0)
            return false;
    return true;
}

/* OP-28: a home lost during a long sentence, then s47. Reading A: residence before custody persists. */
static void lost_during_sentence(const s117i_view *view, const s117i_duty *duty, s117i_where *where)
{
    if (where->state != S117I_SOMEWHERE || (traits_of(view, duty->order) & S117I_FROM_PRISON) == 0)
        return;
    if (!is_home_gone(view, where->fact, duty->qualifying_from))
        return;
    goes_through(where, 28);
    if (view->law->reading[28] == 'B') {
        where->state = S117I_NOWHERE;
        where->place_count = 0;
    }
}

/* OP-33 reading A: a patient who arrives detained has no home here immediately before, unless one is on record. */
static void came_from_elsewhere(s117i_where *where)
{
    if (where->state != S117I_UNSURE || where->missing_count != 1 || where->missing[0].what != S117_MISSING_RESIDENCE)
        return;
    where->state = S117I_NOWHERE;
    where->place_count = where->missing_count = 0;
    where->rules &= ~(UINT64_C(1) << 19);
}

/* ---- limb (c) ----------------------------------------------------------------------------------- */

/* Where the hospital sent the person: the sweep has met it, or it belongs to the order and bears no date. */
static s117_fact destination(const s117i_view *view, const s117i_duty *duty)
{
    if (duty->sent_to != 0)
        return duty->sent_to;
    for (s117_fact id = 0; (id = s117i_next_under(view->person, duty->order, duty->twin, id)) != 0;) {
        const s117i_fact *fact = s117i_fact_of(view->person, id);
        bool undated = fact->from.earliest == S117_DATE_UNKNOWN && fact->from.latest == S117_DATE_OPEN;
        if (fact->kind == S117_KIND_DESTINATION && undated && s117i_visible(view->person, id, view->known_by))
            return id;
    }
    return 0;
}

static bool in_england_or_wales(const s117i_view *view, s117_fact place)
{
    int32_t nation = s117i_nation_of(view, place);
    return nation == S117_NATION_ENGLAND || nation == S117_NATION_WALES;
}

/* s117(3)(c): "resident", failing that "sent". OP-27 reading B: resident at discharge. */
static void limb_c(const s117i_view *view, const s117i_duty *duty, s117i_where *where)
{
    s117_fact place = where->resident;
    uses(where, 4);
    goes_through(where, 27);
    if (view->law->reading[27] == 'B') {
        place = 0;
        if (duty->started != S117_DATE_OPEN)
            s117i_cover(view, &view->person->residences, duty->started, &place, 1);
    }
    if (place == 0 || !in_england_or_wales(view, place))
        place = destination(view, duty);
    if (place == 0) {
        where->state = S117I_UNSURE;
        s117i_miss(where, S117_MISSING_DESTINATION, duty->order);
        return;
    }
    where->state = S117I_SOMEWHERE;
    where->fact = place;
    where->place_count = 0;
    s117i_add_place(where, place);
}

/* ---- from places to councils -------------------------------------------------------------------- */

static bool same_name(const s117i_register *reg, int32_t a, int32_t b)
{
    return strcmp(reg->bodies[a].name, reg->bodies[b].name) == 0;
}

/* RES-18: the council existing on the day. Several if a split needs to know the part. */
static void add_council(const s117i_view *view, s117i_responsible_body *r, const char *code, int32_t body, s117_fact place, s117_date day)
{
    const s117i_register *reg = view->law->reg;
    if (body >= 0 && reg->bodies[body].kind != S117_BODY_LOCAL_AUTHORITY) { /* a finding; it cannot owe the council's half */
        s117i_miss(&r->where, S117_MISSING_AREA, place);
        return;
    }
    if (body < 0) {
        s117i_put_candidate(r->bodies, r->codes, &r->count, -1, code);
        return;
    }
    int32_t now[S117I_CANDIDATES_MAX];
    const char *part = place != 0 ? s117i_text(view->person, place, S117_LOCALITY) : "";
    int32_t count = s117i_register_forerunners(reg, body, day, now, S117I_CANDIDATES_MAX);
    if (count == 0)
        count = s117i_register_successor(reg, body, part[0] != 0 ? part : NULL, day, now, S117I_CANDIDATES_MAX);
    if (count > S117I_CANDIDATES_MAX)
        count = S117I_CANDIDATES_MAX;
    if (count == 1 && now[0] != body && !same_name(reg, now[0], body)) { /* a new code for the same council is no reorganisation */
        r->succeeded = true;
        r->original = body;
        uses(&r->where, 18);
    }
    if (count > 1)
        s117i_miss(&r->where, S117_MISSING_LOCALITY, place);
    for (int32_t i = 0; i < count; i++)
        s117i_put_candidate(r->bodies, r->codes, &r->count, now[i], reg->bodies[now[i]].code);
}

static void name_councils(const s117i_view *view, s117i_responsible_body *r, s117_date day)
{
    bool all_named = true;
    if (r->where.placer != NULL) {
        add_council(view, r, r->where.placer, s117i_register_find(view->law->reg, r->where.placer), 0, day);
    } else {
        for (int32_t i = 0; i < r->where.place_count; i++) {
            s117_fact place = r->where.places[i];
            const char *code = s117i_text(view->person, place, S117_AREA);
            int32_t body = s117i_body_of(view, place);
            bool outside = s117i_nation_under(view, place, body) >= S117_NATION_SCOTLAND;
            all_named = all_named && code[0] != 0 && !outside;
            if (code[0] != 0)
                add_council(view, r, code, body, place, day);
            else if (!outside)
                s117i_miss(&r->where, S117_MISSING_AREA, place);
        }
    }
    bool all_the_same = r->where.state == S117I_UNSURE && r->where.one_of_these && all_named; /* whichever it was, the council is one */
    bool one = (r->where.state == S117I_SOMEWHERE || all_the_same) && r->count == 1 && r->bodies[0] >= 0;
    r->state = one ? S117_COUNCIL_DETERMINED : S117_COUNCIL_UNDETERMINED;
    if (!one)
        uses(&r->where, 19);
}

/* A detention since, whose power nobody recorded: if it counts, residence is tested before it instead. */
static void may_have_moved(const s117i_view *view, s117_fact order, s117i_where *where)
{
    s117i_where other = {0};
    s117i_or_shah(view, s117i_working_day(s117i_fact_of(view->person, order), false), false, &other);
    where->one_of_these = where->state == S117I_SOMEWHERE && other.state == S117I_SOMEWHERE;
    where->state = S117I_UNSURE;
    for (int32_t i = 0; i < other.place_count; i++)
        s117i_add_place(where, other.places[i]);
    s117i_miss(where, S117_MISSING_POWER, order);
}

void s117i_responsible(const s117i_view *view, const s117i_duty *duty, const s117i_duty *earlier, s117_date day,
                       s117i_responsible_body *ret_body)
{
    s117i_responsible_body *r = ret_body;
    *r = (s117i_responsible_body){.original = -1, .test = S117I_RULE_RES_2, .limb = S117I_RULE_RES_3};
    if (duty->order == 0)
        return;
    s117_date from = day_of_detention(view, duty, &r->where);
    r->tested_on = s117i_add_days(from, -1);
    r->deemed = s117i_s46_applies(view->law, duty, day);
    if (s117i_follows_days(view->law) && s117i_in_force(view->law, view->law->s46, day) && !view->law->s46_throughout)
        goes_through(&r->where, 7);
    if (r->deemed) {
        bool before_chain = from == duty->chain_from;
        s117i_deeming deeming = {view, earlier, from, before_chain ? duty->hospital_before_chain : duty->hospital_before};
        s117i_or_deemed(&deeming, &r->where);
    } else {
        r->old_test = old_test_governs(view, duty, day, &r->where);
        s117i_or_shah(view, from, r->old_test, &r->where);
    }
    if (r->old_test)
        r->test = S117I_RULE_RES_1;
    if (!r->deemed)
        lost_during_sentence(view, duty, &r->where);
    if ((traits_of(view, duty->order) & S117I_TRANSFER_IN) != 0)
        came_from_elsewhere(&r->where);
    if (r->where.state == S117I_NOWHERE) {
        if ((traits_of(view, duty->order) & S117I_TRANSFER_IN) != 0)
            uses(&r->where, 23);
        r->limb = S117I_RULE_RES_4;
        limb_c(view, duty, &r->where);
    }
    if (duty->again)
        uses(&r->where, 7);
    if (duty->unknown_power != 0)
        may_have_moved(view, duty->unknown_power, &r->where);
    r->fact = r->where.fact;
    name_councils(view, r, day);
}

const char *s117i_imposed_on(const s117i_view *view, const s117i_life *life, s117_date day)
{
    s117i_responsible_body owed;
    if (!view->law->s46_throughout && !s117i_in_force(view->law, view->law->s46, S117_DATE_MAX))
        return NULL;
    s117i_responsible(view, &life->duty, &life->earlier, s117i_add_days(day, -1), &owed);
    return owed.state == S117_COUNCIL_DETERMINED ? owed.codes[0] : NULL;
}

s117_date s117i_next_change(const s117i_law *law, s117_date after)
{
    const s117i_register *reg = law->reg;
    s117_date next = S117_DATE_OPEN;
    uint32_t low = 0, high = reg->change_count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (reg->change_days[middle] <= after)
            low = middle + 1;
        else
            high = middle;
    }
    if (low < reg->change_count)
        next = reg->change_days[low];
    if (!s117i_follows_days(law))
        return next;
    static const s117_date days[] = {S117I_CCG_2013, S117I_V5_2015, S117I_REGS_2016, S117I_PAYS_2020, S117I_REGS_2022};
    for (size_t i = 0; i < sizeof days / sizeof days[0]; i++)
        if (after < days[i] && days[i] < next)
            next = days[i];
    return law->s46 > after && law->s46 < next ? law->s46 : next;
}
