/* Redress: what is owed back. Leeds took £14 a week, which is £2 a day, for home care that was aftercare, from 2 June 2014 to 1 June
 * 2020. Asked on 3 June 2024, with simple interest at a rate that the host supplies: the library has none of its own. */
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

static s117_engine *with_rate(s117_date from, int32_t rate)
{
    s117_config *config;
    s117_engine *law;

    must(s117_config_new(NULL, &config));
    must(s117_config_load_register(config));
    must(s117_config_add_interest_rate(config, from, rate)); /* hundredths of a per cent: 200 is 2 % */
    must(s117_engine_new(config, &law));
    s117_config_free(config);
    return law;
}

static void print(const char *heading, s117_money money)
{
    char text[32];

    s117_money_format(money, text, sizeof text);
    printf("%s: %s\n", heading, text);
}

int main(void)
{
    const s117_date left = s117_date_of(2010, 1, 11);
    s117_engine *law = with_rate(s117_date_of(2010, 1, 1), 200);
    s117_reckoning how = {.size = sizeof how, .interest = S117_INTEREST_SIMPLE};
    s117_person *person;
    s117_order *order;
    s117_need *need;
    s117_fact care, charge;
    s117_redress *redress;

    must(s117_person_new(NULL, &person));
    must(s117_person_add_residence(person, "E08000035", s117_date_of(2005, 6, 1), S117_DATE_OPEN, NULL)); /* Leeds */
    must(s117_person_add_order(person, S117_POWER_S3, s117_date_of(2009, 10, 5), &order));
    must(s117_order_end(order, left, S117_END_DISCHARGED));
    must(s117_person_add_need(person, S117_TOPIC_HEALTHCARE, S117_DISORDER_SAME, left, &need));
    must(s117_person_set_code(person, s117_need_fact(need), S117_REDUCES_RISK, S117_YES));
    must(s117_person_add_service(person, "DOM", left, S117_DATE_OPEN, &care));
    must(s117_need_add_purpose(need, care, S117_UNKNOWN, S117_DATE_UNKNOWN, S117_DATE_OPEN, NULL));
    must(s117_person_add_charge(person, "E08000035", S117_PAYER_PERSON, 1400, S117_PER_WEEK, s117_date_of(2014, 6, 2),
                                s117_date_of(2020, 6, 1), &charge));
    must(s117_person_set_fact(person, charge, S117_LINE, care));
    must(s117_person_set_code(person, charge, S117_PAID, S117_YES));

    must(s117_redress_new(law, person, s117_date_of(2024, 6, 3), &how, &redress));
    for (int32_t i = 0; i < s117_redress_count(redress); i++) {
        printf("%s owes, by %s, for %d days\n", s117_redress_body_name(redress, i), s117_redress_rule(redress, i),
               (int)s117_redress_days(redress, i));
        print("  the whole period", s117_redress_owed(redress, i));
        print("  within six years", s117_redress_in_time(redress, i));
        print("  interest on the whole", s117_redress_interest(redress, i));
        print("  interest on what is in time", s117_redress_interest_in_time(redress, i));
    }
    s117_redress_free(redress);
    s117_person_free(person);
    s117_engine_free(law);
    return 0;
}
