/* What is an aftercare service: s117(6), line by line, never by person. CHG-1, 2, 3, 4, 12. */
#include "services.h"

#include <string.h>

#include "../facts/index.h"

/* ---- looking things up -------------------------------------------------------------------------- */

s117_fact s117i_linked(const s117i_book *book, s117_fact id, s117_attribute attribute, s117_kind kind)
{
    s117_fact other = s117i_link(book->view.person, id, attribute);
    bool fits = other != 0 && s117i_entry(book, other)->kind == kind && s117i_visible(book->view.person, other, book->view.known_by);
    return fits ? other : 0;
}

bool s117i_bad_link(const s117i_book *book, s117_fact id, s117_attribute attribute, s117_kind kind)
{
    return s117i_link(book->view.person, id, attribute) != 0 && s117i_linked(book, id, attribute, kind) == 0;
}

/* The first of the children of a parent of one kind; or of those of them that begin after a day. */
static uint32_t first_child(const s117i_book *book, s117_fact parent, s117_kind kind, s117_date after)
{
    uint32_t low = book->first[kind], high = book->first[kind + 1], place = book->position[parent];
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        const s117i_fact *f = s117i_entry(book, book->facts[middle]);
        uint32_t of = book->position[f->parent];
        if (of < place || (of == place && f->begins <= after))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static s117_fact child_at(const s117i_book *book, s117_fact parent, s117_kind kind, uint32_t at)
{
    return at < book->first[kind + 1] && s117i_entry(book, book->facts[at])->parent == parent ? book->facts[at] : 0;
}

s117_fact s117i_next_child(const s117i_book *book, s117_fact parent, s117_kind kind, s117_fact after)
{
    return child_at(book, parent, kind, after != 0 ? book->position[after] + 1 : first_child(book, parent, kind, S117_DATE_UNKNOWN));
}

bool s117i_later(const s117i_book *book, s117_fact a, s117_fact b)
{
    s117_date x = s117i_begins(book, a), y = s117i_begins(book, b);
    return x != y ? x > y : s117i_content_key(book->view.person, a) > s117i_content_key(book->view.person, b);
}

s117_fact s117i_child_on(const s117i_book *book, s117_fact parent, s117_kind kind, s117_date day)
{
    s117_fact found = 0;
    for (uint32_t at = first_child(book, parent, kind, day); at-- > book->first[kind];) {
        s117_fact child = child_at(book, parent, kind, at);
        if (child == 0 || (found != 0 && s117i_begins(book, child) < s117i_begins(book, found)))
            break;
        if (s117i_covers(book, child, day) && (found == 0 || s117i_later(book, child, found)))
            found = child;
    }
    return found;
}

const s117i_standing *s117i_standing_on(const s117i_book *book, s117_date day)
{
    uint32_t low = 0, high = book->standing_count;
    while (high - low > 1) {
        uint32_t middle = low + (high - low) / 2;
        if (book->standings[middle].from <= day)
            low = middle;
        else
            high = middle;
    }
    return &book->standings[low];
}

s117_fact s117i_any_on(const s117i_book *book, s117_kind kind, s117_date day)
{
    for (uint32_t i = book->first[kind]; i < book->first[kind + 1]; i++)
        if (s117i_covers(book, book->facts[i], day))
            return book->facts[i];
    return 0;
}

s117_tri s117i_younger(const s117i_book *book, int32_t age, s117_date day)
{
    s117i_range born = {S117_DATE_UNKNOWN, S117_DATE_OPEN};
    if (book->birth != 0)
        born = s117i_entry(book, book->birth)->from;
    if (!s117i_is_day(born.earliest) || !s117i_is_day(born.latest))
        return S117_UNKNOWN;
    bool oldest = s117i_age_on(born.earliest, day) < age, youngest = s117i_age_on(born.latest, day) < age;
    if (oldest != youngest)
        return S117_UNKNOWN;
    return oldest ? S117_YES : S117_NO;
}

/* ---- what a line is by its code ------------------------------------------------------------------- */

const s117i_service_row *s117i_row_of_line(const s117i_book *book, s117_fact line)
{
    int32_t service = s117i_service_of(book, line);
    return service >= 0 ? s117i_catalogue_row(book->view.law->catalogue, service) : NULL;
}

bool s117i_is_below(const s117i_book *book, s117_fact line, const char *code)
{
    int32_t service = s117i_service_of(book, line), other = s117i_catalogue_find(book->view.law->catalogue, code);
    return service >= 0 && other >= 0 && s117i_catalogue_is(book->view.law->catalogue, service, other);
}

int32_t s117i_accommodation_of(const s117i_book *book, s117_fact line)
{
    int32_t recorded = s117i_code_in(book, line, S117_ACCOMMODATION);
    const s117i_service_row *row = s117i_row_of_line(book, line);
    if (recorded != 0)
        return recorded;
    return row != NULL && row->is_accommodation ? row->accommodation : 0;
}

static bool is_housing_cost(int32_t component)
{
    return component == S117_PART_RENT || component == S117_PART_SERVICE_CHARGE || component == S117_PART_UTILITIES;
}

bool s117i_is_accommodation(const s117i_book *book, s117_fact line)
{
    const s117i_service_row *row = s117i_row_of_line(book, line);
    int32_t component = s117i_code_in(book, line, S117_COMPONENT);
    if (component == S117_PART_CARE || component == S117_PART_FOOD)
        return false;
    return (row != NULL && row->is_accommodation) || is_housing_cost(component) || component == S117_PART_WHOLE;
}

bool s117i_is_residential(const s117i_book *book, s117_fact line)
{
    int32_t type = s117i_accommodation_of(book, line);
    bool by_nature = type == S117_ACC_CARE_HOME || type == S117_ACC_SHARED_LIVES || type == S117_ACC_CHILDRENS_HOME || type == S117_ACC_FOSTER;
    return by_nature || s117i_is_below(book, line, "ACC-SPEC");
}

s117_nation s117i_nation_of_line(const s117i_book *book, s117_fact line)
{
    s117_nation nation = s117i_code_in(book, line, S117_NATION);
    const char *area = s117i_text_in(book, line, S117_AREA);
    int32_t body = *area ? s117i_register_find(book->view.law->reg, area) : -1;
    if (nation == S117_NATION_UNKNOWN && body >= 0)
        nation = book->view.law->reg->bodies[body].nation;
    return nation;
}

s117_nation s117i_nation_of_council(const s117i_book *book, const s117i_standing *standing)
{
    return standing->council_known && standing->council >= 0 ? book->view.law->reg->bodies[standing->council].nation : S117_NATION_UNKNOWN;
}

/* ---- notes -------------------------------------------------------------------------------------- */

void s117i_note_gap(s117i_notes *notes, int32_t what, s117_fact fact)
{
    if (notes == NULL || notes->gap_count == S117I_GAPS_MAX)
        return;
    for (int32_t i = 0; i < notes->gap_count; i++)
        if (notes->gaps[i].what == what && notes->gaps[i].fact == fact)
            return;
    notes->gaps[notes->gap_count++] = (s117i_gap){what, fact};
}

void s117i_note_flaw(s117i_notes *notes, int32_t what, s117_fact first, s117_fact second)
{
    if (notes == NULL || notes->flaw_count == S117I_FLAWS_MAX)
        return;
    for (int32_t i = 0; i < notes->flaw_count; i++)
        if (notes->flaws[i].what == what && notes->flaws[i].facts[0] == first && notes->flaws[i].facts[1] == second)
            return;
    notes->flaws[notes->flaw_count++] = (s117i_flaw){what, {first, second}};
}

static void note_point(s117i_notes *notes, int32_t point)
{
    if (notes != NULL)
        notes->points |= UINT64_C(1) << point;
}

void s117i_merge_gaps(s117i_notes *notes, const s117i_notes *more)
{
    for (int32_t i = 0; i < more->gap_count; i++)
        s117i_note_gap(notes, more->gaps[i].what, more->gaps[i].fact);
}

void s117i_merge_flaws(s117i_notes *notes, const s117i_notes *more)
{
    for (int32_t i = 0; i < more->flaw_count; i++)
        s117i_note_flaw(notes, more->flaws[i].what, more->flaws[i].facts[0], more->flaws[i].facts[1]);
}

/* Lines in a circle: that of the other line is also this one's. */
static void merge_circles(s117i_notes *notes, const s117i_notes *more)
{
    for (int32_t i = 0; i < more->flaw_count; i++)
        if (more->flaws[i].what == S117_FLAW_CIRCLE)
            s117i_note_flaw(notes, S117_FLAW_CIRCLE, more->flaws[i].facts[0], more->flaws[i].facts[1]);
}

static void merge_points(s117i_notes *notes, const s117i_notes *more)
{
    if (notes != NULL)
        notes->points |= more->points;
}

static void merge_notes(s117i_notes *notes, const s117i_notes *more)
{
    s117i_merge_gaps(notes, more);
    s117i_merge_flaws(notes, more);
    merge_points(notes, more);
}

/* ---- the two limbs ------------------------------------------------------------------------------- */

/* OP-24: the present words from April 2015 under reading A; before then, and under B, the narrower link of Afework. */
static bool reads_widely(const s117i_book *book, s117_date day)
{
    return book->view.law->reading[24] != 'B' && s117i_in_force(book->view.law, S117I_V5_2015, day);
}

/* The last assessment of a need up to the day that says something of the attribute; the need itself if none. */
static s117_fact said_by(const s117i_book *book, s117_fact need, s117_attribute attribute, s117_date day)
{
    s117_fact said = need;
    for (s117_fact child = s117i_next_child(book, need, S117_KIND_NEED_FINDING, 0); child != 0; child = s117i_next_child(book, need, S117_KIND_NEED_FINDING, child))
        if (s117i_begins(book, child) <= day && s117i_code_in(book, child, attribute) != 0 && (said == need || s117i_later(book, child, said)))
            said = child;
    return said;
}

/* s117(6)(a): a need arising from or related to the person's mental disorder. */
static s117_tri is_related(const s117i_book *book, s117_fact purpose, s117_fact need, s117_date day, s117i_notes *notes)
{
    s117_tri found = s117i_code_in(book, purpose, S117_RELATED);
    if (found != S117_UNKNOWN)
        return found;
    if (need == 0)
        return S117_UNKNOWN;
    switch (s117i_code_in(book, said_by(book, need, S117_DISORDER, day), S117_DISORDER)) {
    case S117_DISORDER_SAME: return S117_YES;
    case S117_DISORDER_NONE: return S117_NO;
    case S117_DISORDER_OTHER:
        note_point(notes, 24);
        return reads_widely(book, day) ? S117_YES : S117_NO;
    default: return S117_UNKNOWN;
    }
}

/* s117(6)(b): reducing the risk of a deterioration of the person's mental condition, and so of going back to hospital. */
static s117_tri reduces_risk(const s117i_book *book, s117_fact purpose, s117_fact need, s117_date day)
{
    s117_tri found = s117i_code_in(book, purpose, S117_REDUCES_RISK);
    return found != S117_UNKNOWN || need == 0 ? found : s117i_code_in(book, said_by(book, need, S117_REDUCES_RISK, day), S117_REDUCES_RISK);
}

static int32_t rank_of(s117_line status)
{
    return status == S117_LINE_AFTERCARE ? 2 : status == S117_LINE_UNDETERMINED ? 1 : 0;
}

/* One purpose of a line. */
static s117i_judged judge_purpose(const s117i_book *book, s117_fact purpose, s117_date day, s117i_notes *notes)
{
    s117_fact need = s117i_linked(book, purpose, S117_NEED, S117_KIND_NEED);
    s117_tri a, b;
    s117i_judged of = {.status = S117_LINE_UNDETERMINED, .rule = S117I_NO_RULE, .purpose = purpose, .need = need};
    if (need != 0 && !s117i_covers(book, need, day))
        need = 0;
    a = is_related(book, purpose, need, day, notes);
    b = reduces_risk(book, purpose, need, day);
    if (a == S117_YES && b == S117_YES) {
        of.status = S117_LINE_AFTERCARE;
        of.rule = S117I_RULE_CHG_1;
    } else if (a == S117_NO || b == S117_NO) {
        of.status = S117_LINE_NOT_AFTERCARE;
        of.rule = S117I_RULE_CHG_2;
        of.limb = a == S117_NO ? S117I_LIMB_DISORDER : S117I_LIMB_RISK;
    }
    return of;
}

/* What would settle the purposes that are open. */
static void note_open(const s117i_book *book, s117_fact line, s117_date day, s117i_notes *notes)
{
    for (s117_fact p = s117i_next_child(book, line, S117_KIND_PURPOSE, 0); p != 0; p = s117i_next_child(book, line, S117_KIND_PURPOSE, p)) {
        if (!s117i_covers(book, p, day) || judge_purpose(book, p, day, NULL).status != S117_LINE_UNDETERMINED)
            continue;
        s117_fact need = s117i_linked(book, p, S117_NEED, S117_KIND_NEED), at = need != 0 && s117i_covers(book, need, day) ? need : p;
        if (is_related(book, p, at == need ? need : 0, day, NULL) == S117_UNKNOWN)
            s117i_note_gap(notes, at == p ? S117_GAP_NEED : S117_GAP_DISORDER, at);
        if (reduces_risk(book, p, at == need ? need : 0, day) == S117_UNKNOWN)
            s117i_note_gap(notes, S117_GAP_REDUCES_RISK, at);
    }
}

/* The purposes of a line: one with both limbs is enough. */
static s117i_judged by_purposes(const s117i_book *book, s117_fact line, s117_date day, s117i_notes *notes)
{
    s117i_judged best = {.status = S117_LINE_UNDETERMINED, .rule = S117I_NO_RULE};
    bool any = false;
    for (s117_fact p = s117i_next_child(book, line, S117_KIND_PURPOSE, 0); p != 0; p = s117i_next_child(book, line, S117_KIND_PURPOSE, p)) {
        if (s117i_bad_link(book, p, S117_NEED, S117_KIND_NEED))
            s117i_note_flaw(notes, S117_FLAW_BAD_LINK, p, 0);
        if (!s117i_covers(book, p, day))
            continue;
        s117i_judged one = judge_purpose(book, p, day, notes);
        if (!any || rank_of(one.status) > rank_of(best.status) || (one.status == best.status && s117i_later(book, best.purpose, p)))
            best = one;
        any = true;
    }
    if (!any) {
        s117i_note_gap(notes, S117_GAP_NEED, line);
        s117i_note_flaw(notes, S117_FLAW_NO_NEED, line, 0);
    } else if (best.status == S117_LINE_UNDETERMINED) {
        note_open(book, line, day, notes);
    }
    return best;
}

static bool has_purpose(const s117i_book *book, s117_fact line, s117_date day)
{
    return s117i_child_on(book, line, S117_KIND_PURPOSE, day) != 0;
}

/* ---- accommodation ------------------------------------------------------------------------------- */

/* Whether accommodation is itself a service: OP-17. */
static s117_tri is_specialist(const s117i_book *book, s117_fact line)
{
    int32_t tenancy = s117i_code_in(book, line, S117_TENANCY);
    if (tenancy != 0)
        return tenancy == S117_TENANCY_SPECIALIST ? S117_YES : S117_NO;
    return s117i_is_residential(book, line) ? S117_YES : S117_UNKNOWN;
}

static s117i_judged not_aftercare(int32_t rule, int32_t limb, s117_fact other)
{
    return (s117i_judged){.status = S117_LINE_NOT_AFTERCARE, .rule = rule, .limb = limb, .other = other};
}

static s117i_judged judge(const s117i_book *book, s117_fact line, s117_date day, int32_t depth, s117i_notes *notes);

/* A part of accommodation: rent and charges follow the accommodation, whatever else is recorded of them. */
static s117i_judged as_part(const s117i_book *book, s117_fact line, s117_fact whole, s117_date day, int32_t depth, s117i_notes *notes)
{
    int32_t component = s117i_code_in(book, line, S117_COMPONENT);
    s117i_notes of_whole = {.gap_count = 0};
    s117i_judged of = judge(book, whole, day, depth + 1, &of_whole);
    of.other = whole;
    merge_circles(notes, &of_whole);
    if (component == S117_PART_FOOD && !s117i_is_residential(book, whole))
        return not_aftercare(S117I_RULE_CHG_2, S117I_LIMB_LIVING_COST, whole);
    merge_points(notes, &of_whole);
    if (of.status == S117_LINE_UNDETERMINED)
        s117i_merge_gaps(notes, &of_whole); /* what would settle the whole settles the part */
    if (of.status != S117_LINE_AFTERCARE)
        return of;
    if (is_housing_cost(component)) {
        note_point(notes, 17);
        if (book->view.law->reading[17] == 'B')
            return not_aftercare(S117I_RULE_CHG_4, S117I_LIMB_HOUSING, whole);
    }
    of.rule = S117I_RULE_CHG_3;
    return of;
}

static s117i_judged as_accommodation(const s117i_book *book, s117_fact line, s117_date day, s117i_notes *notes)
{
    s117_tri specialist = is_specialist(book, line);
    if (specialist == S117_NO)
        return not_aftercare(S117I_RULE_CHG_4, S117I_LIMB_HOUSING, 0);
    s117i_judged of = by_purposes(book, line, day, notes);
    if (of.status == S117_LINE_NOT_AFTERCARE)
        return of;
    if (specialist == S117_UNKNOWN)
        s117i_note_gap(notes, S117_GAP_TENANCY, line);
    if (of.status == S117_LINE_UNDETERMINED || specialist == S117_UNKNOWN)
        return (s117i_judged){.status = S117_LINE_UNDETERMINED, .rule = S117I_NO_RULE, .purpose = of.purpose, .need = of.need};
    if (is_housing_cost(s117i_code_in(book, line, S117_COMPONENT))) {
        note_point(notes, 17);
        if (book->view.law->reading[17] == 'B')
            return not_aftercare(S117I_RULE_CHG_4, S117I_LIMB_HOUSING, 0);
        of.rule = S117I_RULE_CHG_3;
    }
    return of;
}

/* ---- a line -------------------------------------------------------------------------------------- */

/* Without a look at any other line. */
static s117i_judged on_its_own(const s117i_book *book, s117_fact line, s117_date day, s117i_notes *notes)
{
    if (s117i_code_in(book, line, S117_COMPONENT) == S117_PART_FOOD && !has_purpose(book, line, day))
        return not_aftercare(S117I_RULE_CHG_2, S117I_LIMB_LIVING_COST, 0);
    return s117i_is_accommodation(book, line) ? as_accommodation(book, line, day, notes) : by_purposes(book, line, day, notes);
}

/* By itself, or by the accommodation it is part of. */
static s117i_judged by_itself(const s117i_book *book, s117_fact line, s117_date day, int32_t depth, s117i_notes *notes)
{
    s117_fact whole = s117i_linked(book, line, S117_PART_OF, S117_KIND_SERVICE);
    bool follows = whole != 0;
    if (s117i_bad_link(book, line, S117_PART_OF, S117_KIND_SERVICE))
        s117i_note_flaw(notes, S117_FLAW_BAD_LINK, line, 0);
    if (follows && !s117i_covers(book, whole, day))
        s117i_note_flaw(notes, S117_FLAW_OUTLIVES, line, whole);
    else if (follows && (is_housing_cost(s117i_code_in(book, line, S117_COMPONENT)) || !has_purpose(book, line, day)))
        return as_part(book, line, whole, day, depth, notes);
    return on_its_own(book, line, day, notes);
}

/* Lines may refer to each other in a circle. A chain longer than any package has is taken for one: it bounds the work too. */

/* A line that cannot be separated from another. */
static s117i_judged judge_with(const s117i_book *book, s117_fact line, s117_fact other, s117_date day, int32_t depth, s117i_notes *notes)
{
    s117i_notes own = {.gap_count = 0}, others = {.gap_count = 0};
    s117i_judged of = by_itself(book, line, day, depth, &own), with;
    if (of.status == S117_LINE_AFTERCARE) {
        merge_notes(notes, &own);
        return of;
    }
    with = judge(book, other, day, depth + 1, &others);
    s117i_merge_flaws(notes, &others);
    if (with.status == S117_LINE_AFTERCARE)
        note_point(notes, 24);
    if (with.status == S117_LINE_AFTERCARE && reads_widely(book, day)) {
        s117i_note_flaw(notes, S117_FLAW_OP_24, line, other);
        return (s117i_judged){.status = S117_LINE_AFTERCARE, .rule = S117I_RULE_CHG_12, .other = other, .need = with.need, .purpose = with.purpose};
    }
    merge_notes(notes, &own);
    if (with.status == S117_LINE_UNDETERMINED && of.status == S117_LINE_NOT_AFTERCARE && reads_widely(book, day)) {
        s117i_merge_gaps(notes, &others);
        with.other = other;
        return with;
    }
    return of;
}

static s117i_judged judge(const s117i_book *book, s117_fact line, s117_date day, int32_t depth, s117i_notes *notes)
{
    s117_fact other = s117i_linked(book, line, S117_INSEPARABLE_FROM, S117_KIND_SERVICE);
    if (s117i_bad_link(book, line, S117_INSEPARABLE_FROM, S117_KIND_SERVICE))
        s117i_note_flaw(notes, S117_FLAW_BAD_LINK, line, 0);
    if (depth > S117I_DEEPEST) {
        s117i_note_flaw(notes, S117_FLAW_CIRCLE, line, 0);
        return on_its_own(book, line, day, notes);
    }
    return other == 0 || !s117i_covers(book, other, day) ? by_itself(book, line, day, depth, notes)
                                                         : judge_with(book, line, other, day, depth, notes);
}

void s117i_judge_line(const s117i_book *book, s117_fact line, s117_date day, s117i_judged *ret, s117i_notes *notes)
{
    const s117i_standing *standing = s117i_standing_on(book, day);
    if (standing->owed == S117_NO) {
        *ret = not_aftercare(S117I_RULE_CHG_2, S117I_LIMB_DUTY, 0);
        return;
    }
    *ret = judge(book, line, day, 0, notes);
    if (standing->owed == S117_UNKNOWN && ret->status != S117_LINE_NOT_AFTERCARE) {
        *ret = (s117i_judged){.status = S117_LINE_UNDETERMINED, .rule = S117I_NO_RULE};
        s117i_note_gap(notes, S117_GAP_DUTY, 0);
    }
}
