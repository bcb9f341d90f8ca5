/* Who Pays?, the guidance that fixes which NHS body pays: its versions, as nhs-body.md 1.4 to 1.8 and 10.4 date them. */
#include "law.h"

typedef struct row {
    const char *id, *title, *summary, *source;
    s117_date published_earliest, published_latest; /* both inclusive */
    s117_date from, to;
    s117_tri confirmed;
} row;

enum { WHO_PAYS_3 = 19814 }; /* 2024-04-01 */

static const row versions[] = {
    {"who-pays-2013", "Who Pays? (August 2013)",
     "The body that owes the duty pays: the one with which the person is registered (paragraphs 33 and 34).",
     "from memory; Mills & Reeve note of 2020", 15918, 15948, S117I_CCG_2013, S117I_REGS_2016, S117_YES},
    {"who-pays-2016", "Who Pays? (August 2013), paragraphs 33 and 34 as amended in 2016",
     "For a person discharged since April 2016 the body of the area of residence before detention goes on paying.",
     "Doughty Street Insights; ADASS", S117_DATE_UNKNOWN, S117_DATE_UNKNOWN, S117I_REGS_2016, S117I_PAYS_2020,
     S117_YES},
    {"who-pays-2020", "Who Pays? (2020)",
     "The body responsible at the first detention pays until aftercare is ended, whatever moves or further detentions follow "
     "(section 18).",
     "RLB and DAC Beachcroft notes of 2020", 18500, 18500, S117I_PAYS_2020, S117I_REGS_2022, S117_YES},
    {"who-pays-2022", "Who Pays? version 2 (June 2022)",
     "The originating board owes the duty and pays until aftercare is ended (section 18); older cases keep their payer.",
     "Mills & Reeve note of July 2022; forum.mentalhealthlaw.co.uk", 19173, 19173, S117I_REGS_2022, WHO_PAYS_3,
     S117_YES},
    {"who-pays-2024", "Who Pays? version 3 (March 2024)",
     "As version 2. It says that the Worcestershire judgment does not change the rules for NHS bodies.",
     "england.nhs.uk/who-pays", 19783, 19813, WHO_PAYS_3, S117_DATE_OPEN, S117_YES},
    {"who-pays-2025", "Who Pays? (July 2025)",
     "Said to keep the rule of version 3. It was not found at NHS England.",
     "named by a third party only", 20270, 20300, S117I_PAYS_2025, S117_DATE_OPEN, S117_NO},
};

enum { VERSIONS = sizeof versions / sizeof versions[0] };

static const row *version_at(int32_t guidance)
{
    return guidance >= 0 && guidance < VERSIONS ? &versions[guidance] : NULL;
}

int32_t s117_guidance_count(void)
{
    return VERSIONS;
}

/* NOP-14: an unconfirmed version is passed over, unless reading B is taken. */
int32_t s117_guidance_find(const s117_engine *engine, s117_date on)
{
    if (engine == NULL || !s117i_engine_ok(engine) || !s117i_is_day(on)) {
        return -1;
    }
    for (int32_t i = VERSIONS - 1; i >= 0; i--) {
        bool taken = versions[i].confirmed == S117_YES || engine->law.reading[S117I_NOP + 14] == 'B';
        if (taken && on >= versions[i].from) {
            return i;
        }
    }
    return -1;
}

const char *s117_guidance_id(int32_t guidance)
{
    const row *it = version_at(guidance);
    return it ? it->id : NULL;
}

const char *s117_guidance_title(int32_t guidance)
{
    const row *it = version_at(guidance);
    return it ? it->title : NULL;
}

const char *s117_guidance_summary(int32_t guidance)
{
    const row *it = version_at(guidance);
    return it ? it->summary : NULL;
}

const char *s117_guidance_source(int32_t guidance)
{
    const row *it = version_at(guidance);
    return it ? it->source : NULL;
}

s117_tri s117_guidance_confirmed(int32_t guidance)
{
    const row *it = version_at(guidance);
    return it ? it->confirmed : S117_UNKNOWN;
}

s117_status s117_guidance_published(int32_t guidance, s117_date *ret_earliest, s117_date *ret_latest)
{
    const row *it = version_at(guidance);
    if (!ret_earliest || !ret_latest)
        return S117_E_NULL;
    if (!it)
        return S117_E_INDEX;
    *ret_earliest = it->published_earliest;
    *ret_latest = it->published_latest;
    return S117_OK;
}

s117_status s117_guidance_in_force(int32_t guidance, s117_date *ret_from, s117_date *ret_to)
{
    const row *it = version_at(guidance);
    if (!ret_from || !ret_to)
        return S117_E_NULL;
    if (!it)
        return S117_E_INDEX;
    *ret_from = it->from;
    *ret_to = it->to;
    return S117_OK;
}
