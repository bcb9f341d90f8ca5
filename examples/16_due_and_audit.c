/* What is due, what was done wrong, and the register row. Somebody left hospital on 8 January 2024 and was planned for, but has no plan
 * and no review since; Leeds ended aftercare alone. The host's policy: a first review after six weeks. Asked on 3 June 2024. */
#include <s117/s117.h>
#include <stdio.h>
#include <stdlib.h>

static void must(s117_status status)
{
    if (status != S117_OK) {
        fprintf(stderr, "%s\n", s117_status_text(status));
        exit(1);
    }
}

static s117_engine *with_policy(void)
{
    s117_config *config;
    s117_engine *law;
    int32_t policy;

    must(s117_config_new(NULL, &config));
    must(s117_config_load_register(config));
    must(s117_config_add_policy(config, "FIRST-REVIEW", &policy));
    must(s117_config_policy_number(config, policy, S117_POLICY_FROM, s117_date_of(2020, 4, 1)));
    must(s117_config_policy_number(config, policy, S117_POLICY_DUE, S117_DUE_FIRST_REVIEW));
    must(s117_config_policy_number(config, policy, S117_POLICY_COUNT, 6));
    must(s117_config_policy_number(config, policy, S117_POLICY_UNIT, S117_UNIT_WEEKS));
    must(s117_engine_new(config, &law));
    s117_config_free(config);
    return law;
}

static s117_person *recorded(s117_date left)
{
    s117_person *person;
    s117_order *order;
    s117_fact planning, home;

    must(s117_person_new(NULL, &person));
    must(s117_person_add_residence(person, "E08000035", s117_date_of(2015, 6, 1), S117_DATE_OPEN, &home));
    must(s117_person_set_code(person, home, S117_SETTLED, S117_YES));
    must(s117_person_add_order(person, S117_POWER_S3, s117_date_of(2023, 10, 2), &order));
    must(s117_order_end(order, left, S117_END_DISCHARGED));
    must(s117_person_add(person, S117_KIND_PLANNING, 0, &planning));
    must(s117_person_set_date(person, planning, S117_FROM, s117_date_of(2023, 12, 4), s117_date_of(2023, 12, 4)));
    must(s117_person_set_date(person, planning, S117_ASSESSED, s117_date_of(2023, 12, 11), s117_date_of(2023, 12, 11)));
    must(s117_person_add_ending(person, "E08000035", s117_date_of(2024, 4, 8), NULL));
    return person;
}

int main(void)
{
    const s117_date today = s117_date_of(2024, 6, 3);
    s117_engine *law = with_policy();
    s117_person *person = recorded(s117_date_of(2024, 1, 8));
    s117_next *next;
    s117_audit *audit;
    s117_entry *entry;

    must(s117_next_new(law, person, today, NULL, &next));
    for (int32_t i = 0; i < s117_next_count(next); i++)
        if (s117_next_what(next, i) == S117_DUE_FIRST_REVIEW)
            printf("%s %d days overdue; policy %s\n", s117_next_sentence(next, i), (int)s117_next_days(next, i), s117_next_policy(next, i));

    must(s117_audit_new(law, person, S117_DATE_UNKNOWN, today, NULL, &audit));
    for (int32_t i = 0; i < s117_audit_count(audit); i++)
        if (s117_audit_severity(audit, i) == S117_SEVERITY_UNLAWFUL)
            printf("%s: %s\n", s117_audit_rule(audit, i), s117_audit_sentence(audit, i));

    must(s117_entry_new(law, person, today, NULL, &entry));
    printf("%s: %s; %s: %s\n", s117_entry_field_name(S117_ENTRY_DUTY), s117_entry_text(entry, S117_ENTRY_DUTY),
           s117_entry_field_name(S117_ENTRY_OVERDUE), s117_entry_text(entry, S117_ENTRY_OVERDUE));

    s117_entry_free(entry);
    s117_audit_free(audit);
    s117_next_free(next);
    s117_person_free(person);
    s117_engine_free(law);
    return 0;
}
