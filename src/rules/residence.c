/* Where a person was resident: Shah, and before 1 April 2015 "resident". §4.1, §4.2 of the rulebook; RES-9 to RES-12, OP-15, 16, 26. */
#include "residence.h"
#include <string.h>

enum { COVER_MAX = 16 };

/* ---- looking things up by day ------------------------------------------------------------------- */

/* Index after the last span that begins on or before a day. */
static uint32_t begun_by(const s117i_spans *spans, s117_date day)
{
    uint32_t low = 0, high = spans->count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (spans->items[middle].from <= day)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

int32_t s117i_cover(const s117i_view *view, const s117i_spans *spans, s117_date day, s117_fact *ret_facts, int32_t room)
{
    s117_fact found[COVER_MAX];
    int32_t count = 0;
    for (uint32_t i = begun_by(spans, day); i > 0 && spans->items[i - 1].reach > day && count < COVER_MAX; i--) {
        const s117i_span *span = &spans->items[i - 1];
        if (span->to > day && s117i_visible(view->person, span->fact, view->known_by))
            found[count++] = span->fact;
    }
    int32_t given = count < room ? count : room;
    for (int32_t i = 0; i < given; i++)
        ret_facts[i] = found[count - 1 - i];
    return given;
}

bool s117i_is_child(const s117i_view *view, s117_date day)
{
    s117_fact birth = s117i_once(view->person, view->person->birth, view->known_by);
    if (birth == 0)
        return false;
    int32_t age = s117i_age_on(s117i_fact_of(view->person, birth)->from.earliest, day);
    return age >= 0 && age < 18;
}

int32_t s117i_nation_of(const s117i_view *view, s117_fact place)
{
    return s117i_nation_under(view, place, s117i_body_of(view, place));
}

int32_t s117i_nation_under(const s117i_view *view, s117_fact place, int32_t body)
{
    int32_t nation = s117i_fact_of(view->person, place)->codes[S117I_SLOT_NATION];
    if (nation != S117_NATION_UNKNOWN)
        return nation;
    return body >= 0 ? view->law->reg->bodies[body].nation : s117i_nation_of_code(s117i_text(view->person, place, S117_AREA));
}

void s117i_miss(s117i_where *where, int what, s117_fact fact)
{
    for (int32_t i = 0; i < where->missing_count; i++)
        if (where->missing[i].what == what && where->missing[i].fact == fact)
            return;
    if (where->missing_count < S117I_MISSING_MAX)
        where->missing[where->missing_count++] = (s117i_missing_fact){(uint8_t)what, S117_SETTLES_COUNCIL, fact};
}

void s117i_add_place(s117i_where *where, s117_fact fact)
{
    for (int32_t i = 0; i < where->place_count; i++)
        if (where->places[i] == fact)
            return;
    if (where->place_count < S117I_CANDIDATES_MAX)
        where->places[where->place_count++] = fact;
}

static void uses(s117i_where *where, int res) { where->rules |= UINT64_C(1) << res; }
static void goes_through(s117i_where *where, int point) { where->points |= UINT64_C(1) << point; }

/* ---- what a residence is worth ------------------------------------------------------------------ */

typedef enum worth { HOME, DOUBTFUL, IMPOSED, PASSING, NO_ABODE } worth;

static bool imposed_by_law(int32_t choice, int32_t under, int32_t accommodation)
{
    if (choice == S117_CHOICE_IMPOSED)
        return true;
    return under == S117_UNDER_GUARDIANSHIP || under == S117_UNDER_CONDITION || under == S117_UNDER_BAIL || under == S117_UNDER_SECURE ||
           accommodation == S117_ACC_APPROVED_PREMISES;
}

static bool placed_as_child(int32_t under)
{
    return under == S117_UNDER_CHILDREN_ACT || under == S117_UNDER_SUPERVISION_ORDER || under == S117_UNDER_YRO;
}

/* [58]: the mind of whoever has power to decide. OP-15 reading B: the person's own wishes. */
static worth decided_for(const s117i_view *view, s117i_where *where, s117_fact fact)
{
    goes_through(where, 15);
    if (view->law->reading[15] != 'B')
        return HOME;
    switch (s117i_code(view->person, fact, S117_OWN_WISH)) {
    case S117_YES: return HOME;
    case S117_NO: return IMPOSED;
    default: return DOUBTFUL;
    }
}

/* Shah: adopted voluntarily and for settled purposes. A recorded residence counts as that unless the record says otherwise. */
static worth worth_of(const s117i_view *view, s117i_where *where, s117_fact fact)
{
    const s117_person *p = view->person;
    int32_t choice = s117i_code(p, fact, S117_CHOICE), under = s117i_code(p, fact, S117_PLACED_UNDER);
    int32_t accommodation = s117i_code(p, fact, S117_ACCOMMODATION);
    if (accommodation == S117_ACC_NO_FIXED_ABODE)
        return NO_ABODE;
    if (choice != S117_CHOICE_OWN && imposed_by_law(choice, under, accommodation))
        return IMPOSED;
    if (s117i_code(p, fact, S117_DECIDER_DISPUTED) == S117_YES)
        return DOUBTFUL;
    if (choice == 0 && (s117i_code(p, fact, S117_CAPACITY) == S117_NO || placed_as_child(under)))
        return DOUBTFUL;
    if (s117i_code(p, fact, S117_SETTLED) == S117_NO)
        return PASSING;
    if (choice != 0 && choice != S117_CHOICE_OWN)
        return decided_for(view, where, fact);
    return HOME;
}

bool s117i_is_home(const s117i_view *view, s117_fact residence)
{
    s117i_where ignored = {0};
    return worth_of(view, &ignored, residence) == HOME;
}

s117_fact s117i_last_home(const s117i_view *view, s117_date day)
{
    const s117i_spans *spans = &view->person->residences;
    s117_fact last = 0;
    s117_date until = S117_DATE_UNKNOWN;
    for (uint32_t i = begun_by(spans, day); i > 0; i--) {
        const s117i_span *span = &spans->items[i - 1];
        if (span->reach <= until)
            break; /* nothing before it ended later */
        if (span->to <= day && span->to > until && s117i_visible(view->person, span->fact, view->known_by) &&
            s117i_is_home(view, span->fact)) {
            last = span->fact;
            until = span->to;
        }
    }
    return last;
}

/* ---- Shah --------------------------------------------------------------------------------------- */

typedef struct sorted {
    s117_fact of[COVER_MAX];
    int32_t count;
} sorted;

static void sort_out(const s117i_view *view, s117i_where *where, s117_date day, sorted by_worth[NO_ABODE + 1])
{
    s117_fact facts[COVER_MAX];
    int32_t count = s117i_cover(view, &view->person->residences, day, facts, COVER_MAX);
    for (int32_t i = 0; i <= NO_ABODE; i++)
        by_worth[i].count = 0;
    for (int32_t i = 0; i < count; i++) {
        sorted *list = &by_worth[worth_of(view, where, facts[i])];
        list->of[list->count++] = facts[i];
    }
}

static bool same_area(const s117i_view *view, s117_fact a, s117_fact b)
{
    const char *area = s117i_text(view->person, a, S117_AREA);
    return area[0] != 0 && strcmp(area, s117i_text(view->person, b, S117_AREA)) == 0;
}

static void add_all(s117i_where *where, const sorted *list, int missing)
{
    for (int32_t i = 0; i < list->count; i++) {
        s117i_add_place(where, list->of[i]);
        if (missing != 0)
            s117i_miss(where, missing, list->of[i]);
    }
}

/* Imposed places: whose decision it was is asked only where nobody recorded it. */
static void add_imposed(const s117i_view *view, s117i_where *where, const sorted *list)
{
    add_all(where, list, 0);
    for (int32_t i = 0; i < list->count; i++)
        if (s117i_code(view->person, list->of[i], S117_CHOICE) == 0)
            s117i_miss(where, S117_MISSING_CHOICE, list->of[i]);
}

static void unsure(s117i_where *where)
{
    where->state = S117I_UNSURE;
    uses(where, 19);
}

static void note_how_chosen(const s117i_view *view, s117i_where *where, s117_fact home, s117_date day)
{
    int32_t choice = s117i_code(view->person, home, S117_CHOICE), under = s117i_code(view->person, home, S117_PLACED_UNDER);
    if (s117i_is_child(view, day) && (choice == 0 || choice == S117_CHOICE_PARENTS))
        uses(where, 12);
    else if (choice == S117_CHOICE_BEST_INTERESTS || choice == S117_CHOICE_ATTORNEY || choice == S117_CHOICE_COURT)
        uses(where, 10);
    const char *placer = s117i_text(view->person, home, S117_PLACED_BY);
    if (placer[0] != 0 && strcmp(placer, s117i_text(view->person, home, S117_AREA)) == 0)
        return; /* in its own area */
    if (under == S117_UNDER_NAA1948 || under == S117_UNDER_CARE_ACT || under == S117_UNDER_S117 ||
        under == S117_UNDER_SSWBWA_S35 || under == S117_UNDER_SSWBWA_S36)
        uses(where, 11);
}

static void settle_on(const s117i_view *view, s117i_where *where, s117_fact home, s117_date day, bool old_test)
{
    where->state = S117I_SOMEWHERE;
    where->fact = home;
    where->place_count = 0;
    s117i_add_place(where, home);
    note_how_chosen(view, where, home, day);
    if (!old_test && s117i_code(view->person, home, S117_SETTLED) == S117_UNKNOWN)
        s117i_miss(where, S117_MISSING_SETTLED, home);
    if (s117i_nation_of(view, home) >= S117_NATION_SCOTLAND) { /* ordinarily resident, but not in England or Wales: limb (c) */
        where->state = S117I_NOWHERE;
        where->place_count = 0;
    }
}

static s117_fact the_main_home(const s117i_view *view, const sorted *homes)
{
    s117_fact main = 0;
    for (int32_t i = 0; i < homes->count; i++)
        if (s117i_code(view->person, homes->of[i], S117_MAIN_HOME) == S117_YES) {
            if (main != 0 && strcmp(s117i_text(view->person, main, S117_AREA), s117i_text(view->person, homes->of[i], S117_AREA)) != 0)
                return 0;
            main = main != 0 ? main : homes->of[i];
        }
    return main;
}

/* One home, or several: OP-26. */
static void choose_home(const s117i_view *view, s117i_where *where, const sorted *homes, s117_date day, bool old_test)
{
    bool one_area = true;
    for (int32_t i = 1; i < homes->count; i++)
        one_area = one_area && same_area(view, homes->of[0], homes->of[i]);
    s117_fact main = one_area ? homes->of[0] : the_main_home(view, homes);
    if (!one_area)
        goes_through(where, 26);
    if (main == 0 && view->law->reading[26] == 'B')
        main = homes->of[0];
    if (main != 0) {
        settle_on(view, where, main, day, old_test);
        return;
    }
    unsure(where);
    where->one_of_these = true;
    add_all(where, homes, S117_MISSING_MAIN_HOME);
}

/* The stay to go by: of several at once one that says its area; 0 if they say different areas. */
static s117_fact the_stay(const s117i_view *view, const sorted *stays)
{
    s117_fact stay = stays->of[0];
    for (int32_t i = 1; i < stays->count; i++) {
        bool silent = s117i_text(view->person, stays->of[i], S117_AREA)[0] == 0;
        if (s117i_text(view->person, stay, S117_AREA)[0] == 0)
            stay = stays->of[i];
        else if (!silent && !same_area(view, stay, stays->of[i]))
            return 0;
    }
    return stay;
}

/* In hospital informally with the home gone: OP-16; before 1 April 2015, Sunderland. */
static void home_lost_in_hospital(const s117i_view *view, s117i_where *where, const sorted *stays, s117_fact last, bool old_test)
{
    s117_fact stay = the_stay(view, stays);
    if (stay == 0) {
        unsure(where);
        add_all(where, stays, S117_MISSING_HOSPITAL_AREA);
        return;
    }
    where->fact = stay;
    if (s117i_nation_of(view, stay) >= S117_NATION_SCOTLAND) { /* no area here in which to be resident */
        where->state = S117I_NOWHERE;
        return;
    }
    if (s117i_text(view->person, stay, S117_AREA)[0] == 0)
        s117i_miss(where, S117_MISSING_HOSPITAL_AREA, stay);
    if (old_test) {
        where->state = S117I_SOMEWHERE;
        s117i_add_place(where, stay);
        return;
    }
    uses(where, 9);
    goes_through(where, 16);
    if (view->law->reading[16] == 'B') {
        where->state = S117I_SOMEWHERE;
        where->fact = last;
        s117i_add_place(where, last);
        return;
    }
    where->state = S117I_NOWHERE;
    where->resident = stay;
}

static s117_fact detained_on(const s117i_view *view, s117_date day)
{
    s117_fact facts[COVER_MAX];
    int32_t count = s117i_cover(view, &view->person->orders, day, facts, COVER_MAX);
    for (int32_t i = 0; i < count; i++)
        if ((s117i_power_traits(s117i_fact_of(view->person, facts[i])->codes[S117I_SLOT_POWER]) & S117I_COMPULSORY) != 0)
            return facts[i];
    return 0;
}

/* The last day before custody that runs on a day, and custody joined to it; the day itself if there is none, or no known start. */
static s117_date before_custody(const s117i_view *view, s117_date day)
{
    s117_fact held;
    s117_date at = day;
    while (s117i_cover(view, &view->person->custodies, at, &held, 1) == 1) {
        s117_date from = s117i_working_day(s117i_fact_of(view->person, held), false);
        if (from <= S117_DATE_MIN)
            return day;
        at = s117i_add_days(from, -1);
    }
    return at;
}

static s117_date kept_until(const s117i_view *view, s117_fact home)
{
    return s117i_working_day(s117i_fact_of(view->person, home), true);
}

/* The first day of a stay, and of stays and detention joined to it: a transfer is no new admission. */
static s117_date admitted_on(const s117i_view *view, s117_fact stay)
{
    s117_date from = s117i_working_day(s117i_fact_of(view->person, stay), false);
    for (s117_fact before; from > S117_DATE_MIN;) {
        s117_date day = s117i_add_days(from, -1);
        if (s117i_cover(view, &view->person->stays, day, &before, 1) == 0)
            before = detained_on(view, day);
        if (before == 0)
            break;
        from = s117i_working_day(s117i_fact_of(view->person, before), false);
    }
    return from;
}

/* No home on that day: prison, hospital, an imposed or a passing place, or nothing on record. */
static void without_home(const s117i_view *view, s117i_where *where, const sorted by_worth[], s117_date day, bool old_test)
{
    s117_fact last = s117i_last_home(view, day);
    s117_date released = before_custody(view, day);
    if (released != day) { /* [56]-[57]: back to before custody */
        uses(where, 9);
        s117i_or_shah(view, s117i_add_days(released, 1), old_test, where);
        return;
    }
    if (by_worth[IMPOSED].count > 0) {
        uses(where, 9);
        unsure(where);
        add_imposed(view, where, &by_worth[IMPOSED]);
        where->one_of_these = last != 0;
        if (last != 0)
            s117i_add_place(where, last);
        return;
    }
    if (by_worth[PASSING].count > 0 || by_worth[NO_ABODE].count > 0) {
        s117_fact passing = by_worth[PASSING].count > 0 ? by_worth[PASSING].of[0] : 0;
        if (!old_test && last == 0 && by_worth[NO_ABODE].count == 0) { /* that no home is on record does not say that there was none */
            unsure(where);
            s117i_add_place(where, passing);
            s117i_miss(where, S117_MISSING_RESIDENCE, 0);
            return;
        }
        where->state = old_test && passing != 0 ? S117I_SOMEWHERE : S117I_NOWHERE;
        where->fact = passing != 0 ? passing : by_worth[NO_ABODE].of[0];
        where->resident = passing;
        if (where->state == S117I_SOMEWHERE)
            s117i_add_place(where, passing);
        return;
    }
    sorted stays = {{0}, 0};
    stays.count = s117i_cover(view, &view->person->stays, day, stays.of, COVER_MAX);
    if (last != 0 && stays.count > 0 && kept_until(view, last) >= admitted_on(view, stays.of[0])) {
        home_lost_in_hospital(view, where, &stays, last, old_test);
        return;
    }
    if (last != 0 && detained_on(view, day) != 0 && kept_until(view, last) >= s117i_working_day(s117i_fact_of(view->person, detained_on(view, day)), false)) { /* OP-1 reading B: the home was lost while already detained */
        uses(where, 9);
        where->state = S117I_NOWHERE;
        where->fact = detained_on(view, day);
        return;
    }
    unsure(where);
    s117i_miss(where, S117_MISSING_RESIDENCE, 0);
    if (last != 0) /* §4.3: lost, but perhaps not replaced */
        s117i_add_place(where, last);
}

/* Homes that ended on a day nobody knows do not count beside one that still stood. How many stand; the list is kept if none does. */
static int32_t drop_ended(const s117i_view *view, sorted *homes)
{
    sorted standing = {{0}, 0};
    for (int32_t i = 0; i < homes->count; i++) {
        s117i_range to = s117i_fact_of(view->person, homes->of[i])->to;
        if (to.earliest != S117_DATE_UNKNOWN || to.latest != S117_DATE_OPEN)
            standing.of[standing.count++] = homes->of[i];
    }
    if (standing.count > 0)
        *homes = standing;
    return standing.count;
}

void s117i_or_shah(const s117i_view *view, s117_date day, bool old_test, s117i_where *ret_where)
{
    sorted by_worth[NO_ABODE + 1];
    s117_date before = s117i_add_days(day, -1);
    sort_out(view, ret_where, before, by_worth);
    if (by_worth[IMPOSED].count > 0)
        uses(ret_where, 9);
    if (by_worth[DOUBTFUL].count > 0) {
        s117_fact last = by_worth[HOME].count == 0 ? s117i_last_home(view, before) : 0;
        unsure(ret_where);
        add_all(ret_where, &by_worth[HOME], 0);
        add_all(ret_where, &by_worth[DOUBTFUL], S117_MISSING_CHOICE);
        ret_where->one_of_these = last != 0 || by_worth[HOME].count > 0;
        if (last != 0)
            s117i_add_place(ret_where, last);
    } else if (by_worth[HOME].count > 0 && drop_ended(view, &by_worth[HOME]) == 0) {
        unsure(ret_where); /* given up, nobody knows when */
        add_all(ret_where, &by_worth[HOME], S117_MISSING_END);
    } else if (by_worth[HOME].count > 0) {
        choose_home(view, ret_where, &by_worth[HOME], before, old_test);
        if (ret_where->state == S117I_NOWHERE && by_worth[PASSING].count > 0) /* the home is elsewhere: "resident" here all the same */
            ret_where->resident = by_worth[PASSING].of[0];
    } else {
        without_home(view, ret_where, by_worth, before, old_test);
    }
}
