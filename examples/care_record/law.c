#include "care_record.h"

static void period(s117_config *config, const char *id, s117_due due, int64_t count, int32_t unit)
{
    int32_t policy;

    must(s117_config_add_policy(config, id, &policy));
    must(s117_config_policy_number(config, policy, S117_POLICY_FROM, s117_date_of(2015, 4, 1)));
    must(s117_config_policy_number(config, policy, S117_POLICY_DUE, due));
    must(s117_config_policy_number(config, policy, S117_POLICY_COUNT, count));
    must(s117_config_policy_number(config, policy, S117_POLICY_UNIT, unit));
    must(s117_config_policy_number(config, policy, S117_POLICY_AGREED, S117_YES));
    must(s117_config_policy_text(config, policy, S117_POLICY_SOURCE, "joint policy, made up for this example"));
}

/* A first review within six weeks of leaving hospital, then one every twelve months; a request for an early one is decided in 28 days. */
s117_engine *law_new(void)
{
    s117_config *config;
    s117_engine *law;

    must(s117_config_new(NULL, &config));
    must(s117_config_load_register(config));
    period(config, "FIRST-REVIEW", S117_DUE_FIRST_REVIEW, 6, S117_UNIT_WEEKS);
    period(config, "REVIEW", S117_DUE_REVIEW, 12, S117_UNIT_MONTHS);
    period(config, "REQUEST", S117_DUE_REQUEST, 28, S117_UNIT_DAYS);
    must(s117_engine_new(config, &law));
    s117_config_free(config);
    return law;
}

const char *day_text(s117_date day, char buffer[16])
{
    buffer[0] = '\0';
    if (day != S117_DATE_UNKNOWN && day != S117_DATE_OPEN && day != S117_DATE_INVALID)
        s117_date_format(day, day, buffer, 16);
    return buffer;
}
