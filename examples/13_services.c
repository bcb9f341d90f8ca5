/* Services: what each line of a package is on one day. Somebody in Leeds, aftercare since 9 January 2023: support for the mental
 * disorder, help with a bad hip, and a care home that the family chose, at £1,000 a week where £900 is usual. */
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

static s117_fact line(s117_person *person, const char *code, const char *label, s117_need *need, s117_date from)
{
    s117_fact service;

    must(s117_person_add_service(person, code, from, S117_DATE_OPEN, &service));
    must(s117_person_set_text(person, service, S117_LABEL, label));
    /* Whether it reduces the risk: as the need says. */
    must(s117_need_add_purpose(need, service, S117_UNKNOWN, S117_DATE_UNKNOWN, S117_DATE_OPEN, NULL));
    return service;
}

static void yes(s117_person *person, s117_fact fact, s117_attribute attribute)
{
    must(s117_person_set_code(person, fact, attribute, S117_YES));
}

/* The family prefers this home, and agrees to pay the difference: SI 2014/2670. */
static void top_up(s117_person *person, s117_fact home, s117_date from)
{
    s117_fact preference, agreement;

    must(s117_person_add(person, S117_KIND_PREFERENCE, home, &preference));
    must(s117_person_set_date(person, preference, S117_FROM, from, from));
    must(s117_person_set_code(person, preference, S117_DECIDED_TYPE, S117_ACC_CARE_HOME));
    must(s117_person_set_code(person, preference, S117_ACCOMMODATION, S117_ACC_CARE_HOME));
    must(s117_person_set_money(person, preference, S117_USUAL_COST, 90000));
    must(s117_person_set_code(person, preference, S117_PER, S117_PER_WEEK));
    yes(person, preference, S117_PLACE_NAMED);
    yes(person, preference, S117_SUITABLE);
    yes(person, preference, S117_AVAILABLE);
    yes(person, preference, S117_TERMS_AGREED);
    yes(person, preference, S117_ADEQUATE_OFFER); /* a suitable home at the usual cost was offered: without one, no top-up is lawful */
    must(s117_person_add(person, S117_KIND_TOP_UP, home, &agreement));
    must(s117_person_set_date(person, agreement, S117_FROM, from, from));
    must(s117_person_set_code(person, agreement, S117_PAYER, S117_PAYER_FAMILY));
    must(s117_person_set_money(person, agreement, S117_AMOUNT, 10000));
    must(s117_person_set_code(person, agreement, S117_PER, S117_PER_WEEK));
    must(s117_person_set_code(person, agreement, S117_CONTENTS,
                              S117_CONTENTS_COST | S117_CONTENTS_FREQUENCY | S117_CONTENTS_PAYEE | S117_CONTENTS_REVIEW |
                              S117_CONTENTS_NON_PAYMENT | S117_CONTENTS_PRICE_RISES | S117_CONTENTS_FINANCES));
    yes(person, agreement, S117_WILLING_AND_ABLE);
    yes(person, agreement, S117_WRITTEN);
    yes(person, agreement, S117_INFORMED);
}

static void print(const s117_package *package)
{
    for (int32_t i = 0; i < s117_package_line_count(package); i++) {
        s117_money asked, lawful;
        int32_t per;
        char most[32];

        printf("%s: %s; charge: %s; financial assessment: %s; top-up: %s", s117_package_line_name(package, i),
               s117_code_name(S117_LIST_LINE, s117_package_line_status(package, i)),
               s117_code_name(S117_LIST_CHARGEABLE, s117_package_line_chargeable(package, i)),
               s117_code_name(S117_LIST_ASSESSMENT, s117_package_line_assessment(package, i)),
               s117_code_name(S117_LIST_TOP_UP, s117_package_line_top_up(package, i)));
        must(s117_package_line_top_up_amounts(package, i, &asked, &lawful, &per));
        s117_money_format(lawful, most, sizeof most);
        printf(lawful > 0 ? ", at most %s a %s\n" : "\n", most, s117_code_name(S117_LIST_PER, per));
    }
}

int main(void)
{
    const s117_date left = s117_date_of(2023, 1, 9);
    s117_engine *law;
    s117_person *person;
    s117_order *order;
    s117_need *mind, *hip;
    s117_fact home, birth;
    s117_package *package;

    must(s117_engine_new(NULL, &law));
    must(s117_person_new(NULL, &person));
    must(s117_person_add(person, S117_KIND_BIRTH, 0, &birth));
    must(s117_person_set_date(person, birth, S117_FROM, s117_date_of(1980, 5, 5), s117_date_of(1980, 5, 5)));
    must(s117_person_add_residence(person, "E08000035", s117_date_of(2015, 6, 1), S117_DATE_OPEN, NULL)); /* Leeds */
    must(s117_person_add_order(person, S117_POWER_S3, s117_date_of(2022, 10, 3), &order));
    must(s117_order_end(order, left, S117_END_DISCHARGED));

    must(s117_person_add_need(person, S117_TOPIC_HEALTHCARE, S117_DISORDER_SAME, left, &mind));
    yes(person, s117_need_fact(mind), S117_REDUCES_RISK);
    must(s117_person_add_need(person, S117_TOPIC_PHYSICAL, S117_DISORDER_NONE, left, &hip));
    must(s117_person_set_code(person, s117_need_fact(hip), S117_REDUCES_RISK, S117_NO));

    line(person, "ENAB", "support worker", mind, left);
    line(person, "DOM", "help with the hip", hip, left);
    home = line(person, "ACC-RES", "care home", mind, left);
    must(s117_person_set_code(person, home, S117_NATION, S117_NATION_ENGLAND));
    must(s117_person_add_price(person, home, 100000, S117_PER_WEEK, S117_DATE_UNKNOWN, S117_DATE_OPEN, NULL));
    top_up(person, home, left);

    must(s117_package_new(law, person, s117_date_of(2023, 6, 1), NULL, &package));
    print(package);
    s117_package_free(package);
    s117_person_free(person);
    s117_engine_free(law);
    return 0;
}
