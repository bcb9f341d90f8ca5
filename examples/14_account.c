/* An account: what each payer bears of a package over a period, to the penny. £700.01 a week, half and half by a decision; from
 * 4 September 2023 the price is £721.00. The odd penny falls to the council. */
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

static void live(s117_person *person, s117_date from, s117_date left)
{
    s117_fact home, gp;
    s117_order *order;

    must(s117_person_add_residence(person, "E08000035", from, S117_DATE_OPEN, &home)); /* Leeds */
    must(s117_person_set_text(person, home, S117_NHS_BODY, "QWO"));
    must(s117_person_add(person, S117_KIND_REGISTRATION, 0, &gp));
    must(s117_person_set_text(person, gp, S117_NHS_BODY, "QWO")); /* West Yorkshire */
    must(s117_person_set_date(person, gp, S117_FROM, from, from));
    must(s117_person_add_order(person, S117_POWER_S3, s117_date_of(2022, 10, 3), &order));
    must(s117_person_set_code(person, s117_order_fact(order), S117_ARRANGED_BY, S117_ARRANGED_LOCAL));
    must(s117_order_end(order, left, S117_END_DISCHARGED));
}

static void print(const char *heading, const s117_account *account)
{
    char money[32];

    s117_money_format(s117_account_whole(account), money, sizeof money);
    printf("%s: %s", heading, money);
    for (int32_t i = 0; i < s117_account_total_count(account); i++) {
        s117_money_format(s117_account_total_amount(account, i), money, sizeof money);
        printf("; %s %s", s117_account_total_body_name(account, i), money);
    }
    printf("\n");
}

static void ask(const char *heading, const s117_engine *law, const s117_person *person, s117_date from, s117_date to, uint32_t options)
{
    s117_accounting how = {.size = sizeof how, .options = options};
    s117_account *account;

    must(s117_account_new(law, person, from, to, &how, &account));
    print(heading, account);
    s117_account_free(account);
}

int main(void)
{
    const s117_date left = s117_date_of(2023, 1, 9), dearer = s117_date_of(2023, 9, 4);
    s117_engine *law;
    s117_person *person;
    s117_need *need;
    s117_funding *split;
    s117_fact support;

    must(s117_engine_new(NULL, &law));
    must(s117_person_new(NULL, &person));
    live(person, s117_date_of(2015, 6, 1), left);
    must(s117_person_add_need(person, S117_TOPIC_HEALTHCARE, S117_DISORDER_SAME, left, &need));
    must(s117_person_set_code(person, s117_need_fact(need), S117_REDUCES_RISK, S117_YES));
    must(s117_person_add_service(person, "ENAB", left, S117_DATE_OPEN, &support));
    must(s117_need_add_purpose(need, support, S117_UNKNOWN, S117_DATE_UNKNOWN, S117_DATE_OPEN, NULL));
    must(s117_person_add_price(person, support, 70001, S117_PER_WEEK, S117_DATE_UNKNOWN, S117_DATE_OPEN, NULL));
    must(s117_person_add_price(person, support, 72100, S117_PER_WEEK, dearer, S117_DATE_OPEN, NULL));
    must(s117_person_add_funding(person, S117_FUNDS_PACKAGE, left, &split));
    must(s117_funding_add_share(split, S117_PARTY_COUNCIL, 50, NULL));
    must(s117_funding_add_share(split, S117_PARTY_NHS, 50, NULL));

    ask("First week", law, person, left, left + 7, 0);
    ask("Two weeks", law, person, left, left + 14, 0);
    ask("Across the rise", law, person, dearer - 7, dearer + 7, 0);
    ask("Commitment for a year", law, person, dearer, dearer + 364, S117_AS_ON_FIRST_DAY);
    s117_person_free(person);
    s117_engine_free(law);
    return 0;
}
