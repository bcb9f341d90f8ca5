/* Residence as deemed by MHA 2025 s46(3), new s117(3A). §1.3 and §4.4 of the rulebook; RES-13 to RES-17, 21, 22; OP-7, OP-8.
 * Every step goes back to an earlier day, so that each function ends; the number of steps is bounded by the number of facts. */
#include "residence.h"

bool s117i_s46_applies(const s117i_law *law, const s117i_duty *duty, s117_date day)
{
    if (law->s46_throughout)
        return true;
    if (!s117i_in_force(law, law->s46, day))
        return false;
    if (!s117i_follows_days(law))
        return true; /* no question of transition */
    switch (law->reading[7]) { /* OP-7 */
    case 'A': return duty->qualifying_from >= law->s46;
    case 'C': return true;
    default: return duty->started == S117_DATE_OPEN || duty->started >= law->s46;
    }
}

static void uses(s117i_where *where, int res, s117_date on, s117_fact by)
{
    where->rules |= UINT64_C(1) << res;
    where->on[res] = on;
    where->by[res] = by;
    if (res >= 14 && res <= 17) /* one of the four tests, whose order is not laid down */
        where->points |= UINT64_C(1) << 8;
}

static s117_date start_of(const s117i_view *view, s117_fact fact)
{
    return s117i_working_day(s117i_fact_of(view->person, fact), false);
}

/* Out of hospital on a day although the order runs: on a CTO and not recalled, conditionally discharged, or on leave to live elsewhere;
 * and for good after a CTO or discharge that ended otherwise than by revocation or recall. */
bool s117i_is_out(const s117i_view *view, s117_fact order, s117_date day)
{
    bool out = false, recalled = false;
    for (s117_fact id = s117i_fact_of(view->person, order)->child; id != 0; id = s117i_fact_of(view->person, id)->sibling) {
        const s117i_fact *fact = s117i_fact_of(view->person, id);
        if (!s117i_visible(view->person, id, view->known_by) || s117i_working_day(fact, false) > day)
            continue;
        bool over = s117i_working_day(fact, true) <= day;
        int32_t how = fact->codes[S117I_SLOT_HOW];
        bool community = fact->kind == S117_KIND_CTO || fact->kind == S117_KIND_CONDITIONAL_DISCHARGE;
        bool back = fact->kind == S117_KIND_CTO ? how == S117_CTO_REVOKED : how == S117_CD_RECALLED;
        bool leave = fact->kind == S117_KIND_LEAVE && (fact->codes[S117I_SLOT_LEAVE_KIND] == S117_LEAVE_RESIDENTIAL ||
                     fact->codes[S117I_SLOT_BASED] == S117_NO);
        out = out || (!over && (community || leave)) || (over && community && how != 0 && !back);
        recalled = recalled || (fact->kind == S117_KIND_CTO_RECALL && !over);
    }
    return out && !recalled;
}

/* In hospital on a day: informally, or detained there; 0. By the record alone, for days before the one the sweep has answered for. */
static s117_fact in_hospital_on(const s117i_view *view, s117_date day)
{
    s117_fact held[S117I_CANDIDATES_MAX];
    if (s117i_cover(view, &view->person->stays, day, held, 1) == 1)
        return held[0];
    int32_t count = s117i_cover(view, &view->person->orders, day, held, S117I_CANDIDATES_MAX);
    for (int32_t i = 0; i < count; i++) {
        const s117i_fact *order = s117i_fact_of(view->person, held[i]);
        int traits = s117i_power_traits(order->codes[S117I_SLOT_POWER]);
        bool came_in = (traits & S117I_IN_HOSPITAL) != 0 && (traits & (S117I_STARTS_CTO | S117I_STARTS_CD)) == 0;
        if (came_in && order->codes[S117I_SLOT_RECEIVED] != S117_NO && !s117i_is_out(view, held[i], day))
            return held[i];
    }
    return 0;
}

/* Since when the person was in hospital on the day before `day`; S117_DATE_UNKNOWN if not. For the day of detention the sweep knows. */
static s117_date in_hospital_since(const s117i_deeming *d, s117_date day)
{
    if (day == d->detained_on)
        return d->hospital_from == S117_DATE_OPEN ? S117_DATE_UNKNOWN : d->hospital_from;
    s117_fact held = in_hospital_on(d->view, s117i_add_days(day, -1));
    return held != 0 ? s117i_working_day(s117i_fact_of(d->view->person, held), false) : S117_DATE_UNKNOWN;
}

/* A place under one of these powers is disregarded for a child: Children Act s105(6), s117(3A)(a). */
static bool disregarded_for_child(int32_t under)
{
    switch (under) {
    case S117_UNDER_SCHOOL: case S117_UNDER_SUPERVISION_ORDER: case S117_UNDER_YRO: case S117_UNDER_CHILDREN_ACT: case S117_UNDER_SECURE:
    case S117_UNDER_S117: case S117_UNDER_NHS:
        return true;
    default:
        return false;
    }
}

/* The first day of what has to be looked past: an NHS stay, or a disregarded place; S117_DATE_UNKNOWN if there is none. */
static s117_date disregarded_from(const s117i_deeming *d, s117_date at, s117i_where *where)
{
    const s117i_view *view = d->view;
    s117_date day = s117i_add_days(at, -1), hospital = in_hospital_since(d, at);
    if (hospital != S117_DATE_UNKNOWN) {
        uses(where, 13, day, 0);
        return hospital;
    }
    s117_fact places[S117I_CANDIDATES_MAX];
    int32_t count = s117i_cover(view, &view->person->residences, day, places, S117I_CANDIDATES_MAX);
    for (int32_t i = 0; i < count; i++) {
        int32_t under = s117i_code(view->person, places[i], S117_PLACED_UNDER);
        if (disregarded_for_child(under)) {
            uses(where, under == S117_UNDER_S117 ? 22 : 13, day, places[i]);
            return start_of(view, places[i]);
        }
    }
    return S117_DATE_UNKNOWN;
}

/* RES-13, RES-22: skip back to the last day not disregarded. */
static void for_child(const s117i_deeming *d, s117_date day, s117i_where *where)
{
    s117_date at = day;
    for (;;) {
        s117_date from = disregarded_from(d, at, where);
        if (from == S117_DATE_UNKNOWN || from >= at || from <= S117_DATE_MIN)
            break;
        at = from;
    }
    s117i_or_shah(d->view, at, false, where);
}

/* The four tests for an adult. Each returns true if it settled the matter or moved `day` back. */
typedef enum step { NOT_THIS, BACK, DONE } step;

static s117_fact residence_under(const s117i_view *view, s117_date day, int32_t under)
{
    s117_fact places[S117I_CANDIDATES_MAX];
    int32_t count = s117i_cover(view, &view->person->residences, day, places, S117I_CANDIDATES_MAX);
    for (int32_t i = 0; i < count; i++)
        if (s117i_code(view->person, places[i], S117_PLACED_UNDER) == under)
            return places[i];
    return 0;
}

static step go_back(s117_date *day, s117_date to)
{
    if (to <= S117_DATE_MIN || to >= *day)
        return NOT_THIS;
    *day = to;
    return BACK;
}

/* Care Act s39(5): NHS accommodation leaves ordinary residence where it was. */
static step in_nhs_accommodation(const s117i_deeming *d, s117_date *day, s117i_where *where)
{
    s117_date before = s117i_add_days(*day, -1), since = in_hospital_since(d, *day);
    s117_fact place = since == S117_DATE_UNKNOWN ? residence_under(d->view, before, S117_UNDER_NHS) : 0;
    if (place != 0)
        since = start_of(d->view, place);
    if (since == S117_DATE_UNKNOWN)
        return NOT_THIS;
    uses(where, 14, before, place);
    return go_back(day, since);
}

/* With the authority that placed the person there, if anybody recorded it. */
static void of_placer(s117i_where *where, s117_fact place, const char *placer)
{
    bool known = placer[0] != 0;
    where->fact = place;
    where->state = known ? S117I_SOMEWHERE : S117I_UNSURE;
    where->placer = known ? placer : NULL;
    if (!known)
        s117i_miss(where, S117_MISSING_PLACED_BY, place);
}

static bool ran_on(const s117i_duty *duty, s117_date day)
{
    return duty->order != 0 && duty->started <= day && duty->ended > day;
}

/* Care Act s39(4): the authority on which the s117 duty is imposed; of an older duty than the last one, the authority on record. */
static step in_s117_accommodation(const s117i_view *view, const s117i_duty *earlier, s117_date *day, s117i_where *where)
{
    s117_date before = s117i_add_days(*day, -1);
    s117_fact place = residence_under(view, before, S117_UNDER_S117);
    if (place == 0)
        return NOT_THIS;
    uses(where, 15, before, place);
    bool imposed = ran_on(earlier, before) && earlier->imposed != NULL;
    of_placer(where, place, imposed ? earlier->imposed : s117i_text(view->person, place, S117_PLACED_BY));
    return DONE;
}

/* Care Act Sch 1 paras 1(1), 2(1), 2(2): placed across the border by an authority. */
static step placed_across_border(const s117i_view *view, const s117_date *day, s117i_where *where)
{
    s117_date before = s117i_add_days(*day, -1);
    s117_fact place = residence_under(view, before, S117_UNDER_CARE_ACT);
    bool across = place != 0 && s117i_nation_of(view, place) == S117_NATION_WALES;
    for (int32_t under = S117_UNDER_SSWBWA_S35; !across && under <= S117_UNDER_SSWBWA_S36; under++) {
        place = residence_under(view, before, under);
        across = place != 0 && s117i_nation_of(view, place) == S117_NATION_ENGLAND;
    }
    if (!across)
        return NOT_THIS;
    uses(where, 17, before, place);
    of_placer(where, place, s117i_text(view->person, place, S117_PLACED_BY));
    if (where->placer == NULL)
        s117i_add_place(where, place);
    return DONE;
}

static bool is_specified(int32_t accommodation, int32_t nation)
{
    if (accommodation == S117_ACC_CARE_HOME)
        return true;
    return nation != S117_NATION_WALES && (accommodation == S117_ACC_SHARED_LIVES || accommodation == S117_ACC_SUPPORTED_LIVING);
}

static bool are_needs_met(int32_t under, int32_t nation)
{
    return under == S117_UNDER_CARE_ACT || (nation == S117_NATION_WALES && (under == S117_UNDER_SSWBWA_S35 || under == S117_UNDER_SSWBWA_S36));
}

/* Another place of the same sort before that one, in which the needs were, or may have been, met: s39(2) looks behind them all; 0. */
static s117_fact specified_before(const s117i_view *view, s117_date day)
{
    s117_fact places[S117I_CANDIDATES_MAX];
    int32_t count = s117i_cover(view, &view->person->residences, s117i_add_days(day, -1), places, S117I_CANDIDATES_MAX);
    for (int32_t i = 0; i < count; i++) {
        int32_t nation = s117i_nation_of(view, places[i]);
        if (is_specified(s117i_code(view->person, places[i], S117_ACCOMMODATION), nation) &&
            are_needs_met(s117i_code(view->person, places[i], S117_PLACED_UNDER), nation) &&
            s117i_code(view->person, places[i], S117_ONLY_IN_SPECIFIED) != S117_NO)
            return places[i];
    }
    return 0;
}

/* Nobody recorded whether the needs could be met only there: resident there, or where the person was before that and its like. */
static void there_or_before(const s117i_view *view, s117_fact place, s117i_where *where)
{
    s117i_where before = {0};
    s117_date day = start_of(view, place);
    where->state = S117I_UNSURE;
    s117i_add_place(where, place);
    for (s117_fact earlier; day != S117_DATE_MIN && (earlier = specified_before(view, day)) != 0; day = start_of(view, earlier))
        s117i_add_place(where, earlier);
    s117i_or_shah(view, day, false, &before);
    for (int32_t n = 0; n < before.place_count; n++)
        s117i_add_place(where, before.places[n]);
    where->one_of_these = before.state == S117I_SOMEWHERE;
    s117i_miss(where, S117_MISSING_ONLY_IN_SPECIFIED, place);
}

/* Care Act s39(1)-(3), SSWBWA s194(1)-(3): only where the needs are met under the Care Act or its Welsh twin while living there. */
static step in_specified_accommodation(const s117i_view *view, s117_date *day, s117i_where *where)
{
    s117_fact places[S117I_CANDIDATES_MAX];
    int32_t count = s117i_cover(view, &view->person->residences, s117i_add_days(*day, -1), places, S117I_CANDIDATES_MAX);
    for (int32_t i = 0; i < count; i++) {
        int32_t under = s117i_code(view->person, places[i], S117_PLACED_UNDER), nation = s117i_nation_of(view, places[i]);
        if (!is_specified(s117i_code(view->person, places[i], S117_ACCOMMODATION), nation))
            continue;
        if (!are_needs_met(under, nation)) {
            uses(where, 21, s117i_add_days(*day, -1), places[i]);
            continue;
        }
        s117_tri only = s117i_code(view->person, places[i], S117_ONLY_IN_SPECIFIED);
        if (only == S117_NO || s117i_code(view->person, places[i], S117_SETTLED) == S117_NO) /* s39(1)(a), (b): needs it, and lives in it */
            continue;
        uses(where, 16, s117i_add_days(*day, -1), places[i]);
        if (only == S117_YES)
            return go_back(day, start_of(view, places[i]));
        there_or_before(view, places[i], where);
        return DONE;
    }
    return NOT_THIS;
}

/* OP-8: the order of the tests. Reading A: the specific before the general; reading B: s39(1) first. */
static step one_step(const s117i_deeming *d, s117_date *day, s117i_where *where)
{
    const s117i_view *view = d->view;
    bool general_first = view->law->reading[8] == 'B';
    step s = general_first ? in_specified_accommodation(view, day, where) : NOT_THIS;
    if (s == NOT_THIS)
        s = in_nhs_accommodation(d, day, where);
    if (s == NOT_THIS)
        s = in_s117_accommodation(view, d->earlier, day, where);
    if (s == NOT_THIS)
        s = placed_across_border(view, day, where);
    if (s == NOT_THIS && !general_first)
        s = in_specified_accommodation(view, day, where);
    return s;
}

/* Care Act s39(1)(b), (5): no settled residence before the accommodation, so where the person was present then. */
static void or_present(const s117i_view *view, s117_date day, s117i_where *where)
{
    s117_fact place;
    if (where->state != S117I_NOWHERE || s117i_cover(view, &view->person->residences, s117i_add_days(day, -1), &place, 1) == 0)
        return;
    int32_t nation = s117i_nation_of(view, place);
    if (nation != S117_NATION_ENGLAND && nation != S117_NATION_WALES)
        return;
    where->state = S117I_SOMEWHERE;
    where->fact = place;
    where->place_count = 0;
    s117i_add_place(where, place);
}

/* Nobody recorded the date of birth, and the place is one in which children live. */
static bool may_be_child(const s117i_view *view, s117_date day)
{
    static const int32_t of_children[] = {S117_UNDER_CHILDREN_ACT, S117_UNDER_SUPERVISION_ORDER, S117_UNDER_YRO, S117_UNDER_SECURE, S117_UNDER_SCHOOL};
    if (s117i_once(view->person, view->person->birth, view->known_by) != 0)
        return false;
    for (size_t i = 0; i < sizeof of_children / sizeof of_children[0]; i++)
        if (residence_under(view, s117i_add_days(day, -1), of_children[i]) != 0)
            return true;
    return false;
}

/* The child rule and the adult rule may point to different places: both are candidates. */
static void of_unknown_age(const s117i_deeming *d, s117_date day, s117i_where *where)
{
    s117i_where child = {0}, adult = {0};
    for_child(d, day, &child);
    s117i_or_shah(d->view, day, false, &adult);
    where->state = S117I_UNSURE;
    where->rules |= adult.rules | UINT64_C(1) << 19;
    for (int32_t i = 0; i < child.place_count; i++)
        s117i_add_place(where, child.places[i]);
    for (int32_t i = 0; i < adult.place_count; i++)
        s117i_add_place(where, adult.places[i]);
    where->one_of_these = child.state == S117I_SOMEWHERE && adult.state == S117I_SOMEWHERE;
    s117i_miss(where, S117_MISSING_BIRTH, 0);
}

void s117i_or_deemed(const s117i_deeming *d, s117i_where *ret_where)
{
    const s117i_view *view = d->view;
    s117_date day = d->detained_on;
    bool moved_back = false;
    for (;; moved_back = true) {
        if (s117i_is_child(view, s117i_add_days(day, -1))) { /* the age at the time tested */
            for_child(d, day, ret_where);
            return;
        }
        if (may_be_child(view, day)) {
            of_unknown_age(d, day, ret_where);
            return;
        }
        step s = one_step(d, &day, ret_where);
        if (s == DONE)
            return;
        if (s == NOT_THIS)
            break;
    }
    s117i_or_shah(view, day, false, ret_where);
    if (moved_back)
        or_present(view, day, ret_where);
}
