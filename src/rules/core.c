/* Core responsibility on a day, as NHS Act 2006 s14Z31 and before it s3(1A) give it: NHS-50 to NHS-59; NOP-20. */
#include "nhs.h"

/* ---- usual residence ---------------------------------------------------------------------------- */

static int rank_of(s117_tri stated)
{
    return stated == 0 ? S117_STATED_USUAL : stated;
}

/* SI 2013/350 reg 3: the address given as usual, else the most recent, else where the person is present. */
static s117_fact stated_residence(const s117i_view *view, s117_date day)
{
    s117_fact held[S117I_CANDIDATES_MAX], best = 0;
    int32_t count = s117i_cover(view, &view->person->standings, day, held, S117I_CANDIDATES_MAX);
    for (int32_t i = 0; i < count; i++) {
        if (s117i_fact_of(view->person, held[i])->kind != S117_KIND_USUAL_RESIDENCE)
            continue;
        if (best == 0 || rank_of(s117i_code(view->person, held[i], S117_STATED)) < rank_of(s117i_code(view->person, best, S117_STATED)))
            best = held[i];
    }
    return best;
}

static s117_fact home_on(const s117i_view *view, s117_date day)
{
    s117_fact homes[S117I_CANDIDATES_MAX], best = 0;
    int32_t count = s117i_cover(view, &view->person->residences, day, homes, S117I_CANDIDATES_MAX);
    for (int32_t i = 0; i < count; i++) {
        bool main = s117i_code(view->person, homes[i], S117_MAIN_HOME) == S117_YES;
        bool better = best != 0 && s117i_is_home(view, homes[i]) && !s117i_is_home(view, best);
        if (best == 0 || better || (main && s117i_code(view->person, best, S117_MAIN_HOME) != S117_YES))
            best = homes[i];
    }
    return best;
}

/* NHS-55. */
static void find_residence(const s117i_view *view, s117_date day, s117i_core_body *core)
{
    s117_fact place = stated_residence(view, day);
    if (place != 0)
        core->ladder = rank_of(s117i_code(view->person, place, S117_STATED)) > S117_STATED_USUAL;
    else
        place = home_on(view, day);
    if (place == 0) {
        place = s117i_last_home(view, s117i_add_days(day, 1)); /* the most recent address */
        core->ladder = place != 0;
    }
    core->residence = place;
    core->nation = place != 0 ? s117i_nation_of_place(view, place) : S117_NATION_UNKNOWN;
}

int32_t s117i_usual_nation(const s117i_view *view, s117_date day)
{
    s117i_core_body core = {.residence = 0};
    find_residence(view, day, &core);
    return core.nation;
}

/* ---- registration ------------------------------------------------------------------------------- */

typedef struct lists {
    s117_fact list, temporary; /* the practice's list the person is on; a temporary acceptance by another */
    bool known_to_be_on_none;
} lists;

static bool is_english(const s117i_view *view, s117_fact registration)
{
    int32_t nation = s117i_fact_of(view->person, registration)->codes[S117I_SLOT_NATION];
    if (nation == S117_NATION_UNKNOWN)
        nation = s117i_nation_of_nhs_body(view, registration);
    return nation == S117_NATION_UNKNOWN || nation == S117_NATION_ENGLAND;
}

static lists registrations_on(const s117i_view *view, s117_date day, s117i_core_body *core)
{
    s117_fact held[S117I_CANDIDATES_MAX];
    lists found = {0, 0, false};
    int32_t count = s117i_cover(view, &view->person->registrations, day, held, S117I_CANDIDATES_MAX);
    for (int32_t i = 0; i < count; i++) {
        const s117_person *p = view->person;
        if (s117i_code(p, held[i], S117_ESSENTIAL) == S117_NO) /* NHS-59 */
            core->not_essential = true;
        else if (s117i_code(p, held[i], S117_REGISTERED) == S117_NO || !is_english(view, held[i])) /* Welsh services are not of the 2006 Act */
            found.known_to_be_on_none = true;
        else if (s117i_code(p, held[i], S117_TEMPORARY) == S117_YES)
            found.temporary = held[i];
        else
            found.list = held[i]; /* the one begun last: a new list ends the old */
    }
    core->temporary = found.temporary;
    return found;
}

static bool is_in_custody_of(const s117i_view *view, s117_date day)
{
    s117_fact held[S117I_CANDIDATES_MAX];
    int32_t count = s117i_cover(view, &view->person->custodies, day, held, S117I_CANDIDATES_MAX);
    for (int32_t i = 0; i < count; i++) {
        int32_t kind = s117i_code(view->person, held[i], S117_CUSTODY_KIND);
        if (kind == S117_CUSTODY_IMMIGRATION || kind == S117_CUSTODY_YOUNG_OFFENDER || kind == S117_CUSTODY_SECURE_TRAINING)
            return true;
    }
    return false;
}

bool s117i_is_switched_off(const s117i_view *view, s117_date day)
{
    return !s117i_in_force(view->law, S117I_REGS_2022, day) && is_in_custody_of(view, day);
}

/* ---- core(d) ------------------------------------------------------------------------------------ */

static void misses(s117i_core_body *core, int what, s117_fact fact)
{
    core->missing[core->missing_count++] = (s117i_missing_fact){(uint8_t)what, S117_SETTLES_NHS, fact};
}

static void nobody(s117i_core_body *core, int rule)
{
    core->state = S117I_NO_CORE;
    core->rule = (int16_t)rule;
}

static void of_practice(const s117i_view *view, s117i_core_body *core, s117_fact registration, int rule)
{
    core->rule = (int16_t)rule;
    core->registered = true;
    core->body = s117i_body_at(view, registration);
    core->state = core->body.code[0] != 0 ? S117I_CORE : S117I_CORE_UNSURE;
    if (core->body.code[0] == 0)
        misses(core, S117_MISSING_REGISTRATION, registration);
    s117i_range listed = s117i_date(view->person, registration, S117_LISTED);
    core->accepted = s117i_in_force(view->law, S117I_REGS_2022, core->on) && listed.earliest != S117_DATE_UNKNOWN && listed.earliest > core->on;
    if (core->residence == 0) /* taken as in England, where the practice is; asked for */
        misses(core, S117_MISSING_USUAL_RESIDENCE, 0);
}

static void of_residence(const s117i_view *view, s117i_core_body *core)
{
    core->rule = S117I_RULE_NHS_54;
    if (core->residence == 0) {
        core->state = S117I_CORE_UNSURE;
        misses(core, S117_MISSING_USUAL_RESIDENCE, 0);
        return;
    }
    core->body = s117i_body_at(view, core->residence);
    core->state = core->body.code[0] != 0 ? S117I_CORE : S117I_CORE_UNSURE;
    if (core->body.code[0] == 0)
        misses(core, S117_MISSING_NHS_AREA, core->residence);
}

/* A temporary acceptance moves the person only before 1 July 2022 (NHS-52), or on the reading of NOP-20 that carries that rule on. */
static bool is_moved_by(const s117i_view *view, s117_fact temporary, s117_date day)
{
    return temporary != 0 && (!s117i_in_force(view->law, S117I_REGS_2022, day) || view->law->reading[S117I_NOP + 20] == 'B');
}

void s117i_core(const s117i_view *view, s117_date day, s117i_core_body *ret_core)
{
    s117i_core_body *core = ret_core;
    *core = (s117i_core_body){.on = day, .body = {"", "", 0}};
    find_residence(view, day, core);
    lists on = registrations_on(view, day, core);
    bool elsewhere = core->nation >= S117_NATION_WALES && core->nation <= S117_NATION_NORTHERN_IRELAND;
    if (elsewhere) {
        core->registered = on.list != 0;
        nobody(core, S117I_RULE_NHS_50);
    } else if (s117i_is_switched_off(view, day)) {
        nobody(core, S117I_RULE_NHS_51);
    } else if (is_moved_by(view, on.temporary, day)) {
        of_practice(view, core, on.temporary, S117I_RULE_NHS_52);
    } else if (on.list != 0) {
        of_practice(view, core, on.list, S117I_RULE_NHS_53);
    } else if (!on.known_to_be_on_none) { /* unknown is never no: the person may be on a list that nobody recorded */
        core->rule = S117I_RULE_NHS_53;
        core->state = S117I_CORE_UNSURE;
        misses(core, S117_MISSING_REGISTRATION, 0);
    } else if (core->nation > S117_NATION_NORTHERN_IRELAND) {
        nobody(core, S117I_RULE_NHS_56);
    } else {
        of_residence(view, core);
    }
}
