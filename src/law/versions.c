/* Section 117 over time: local-authority.md, 1.1. */
#include "law.h"

typedef struct version {
    char name[4];
    s117_date from;
} version;

static const version versions[] = {
    {"V0", S117I_ACT_1983}, /* 1983-09-30 MHA 1983 */
    {"V1", S117I_V1_1996},  /* 1996-04-01 Mental Health (Patients in the Community) Act 1995 */
    {"V2", S117I_V2_1997},  /* 1997-10-01 Crime (Sentences) Act 1997 */
    {"V3", S117I_V3_2008},  /* 2008-11-03 MHA 2007 s32, Sch 3 para 24 */
    {"V4", S117I_CCG_2013},  /* 2013-04-01 Health and Social Care Act 2012 s40 */
    {"V5", S117I_V5_2015},  /* 2015-04-01 Care Act 2014 s75 */
    {"V6", S117I_REGS_2022}, /* 2022-07-01 Health and Care Act 2022 */
    {"V6a", 20502}          /* 2026-02-18 MHA 2025 ss 30(2), 32, 35, 36, 38, 39 */
};

const char *s117_law_version(const s117_engine *engine, s117_date on)
{
    size_t last = sizeof versions / sizeof versions[0] - 1;

    if (engine == NULL || !s117i_engine_ok(engine) || !s117i_is_day(on) || on < versions[0].from) {
        return "";
    }
    if (on >= engine->law.s46) {
        return "V7"; /* MHA 2025 s46, from the day the engine was given */
    }
    while (versions[last].from > on) {
        last--;
    }
    return versions[last].name;
}

const char *s117_ruleset_id(void)
{
    return "s117-law 2026-11-21";
}
