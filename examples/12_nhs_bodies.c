/* Council and NHS body part: someone from Hull is detained, goes to live in Liverpool, and is detained again from there. The council is
 * found afresh. The NHS body stays: the second application was made in aftercare, so the first one still counts (SI 2022/635 reg 5). */
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

static void live(s117_person *person, const char *council, const char *nhs_body, s117_date from, s117_date to)
{
    s117_fact home;

    must(s117_person_add_residence(person, council, from, to, &home));
    must(s117_person_set_text(person, home, S117_NHS_BODY, nhs_body)); /* that of the area: the library does not make it up */
}

static void register_with(s117_person *person, const char *nhs_body, s117_date from, s117_date to)
{
    s117_fact gp;

    must(s117_person_add(person, S117_KIND_REGISTRATION, 0, &gp));
    must(s117_person_set_text(person, gp, S117_NHS_BODY, nhs_body));
    must(s117_person_set_date(person, gp, S117_FROM, from, from));
    must(s117_person_set_date(person, gp, S117_TO, to, to));
}

static void detain(s117_person *person, s117_date applied, s117_date from, s117_date to)
{
    s117_order *order;

    must(s117_person_add_order(person, S117_POWER_S3, from, &order));
    must(s117_person_set_code(person, s117_order_fact(order), S117_ARRANGED_BY, S117_ARRANGED_LOCAL));
    must(s117_person_set_date(person, s117_order_fact(order), S117_APPLICATION, applied, applied));
    must(s117_order_end(order, to, S117_END_DISCHARGED));
}

static void ask(const char *heading, const s117_engine *law, const s117_person *person, s117_date on)
{
    s117_determination *answer;

    must(s117_determine(law, person, on, NULL, &answer));
    printf("%s: council %s, NHS body %s (%s), payer %s (%s)\n", heading, s117_determination_council_code(answer, 0),
           s117_determination_nhs_code(answer, 0), s117_determination_nhs_rule(answer), s117_determination_payer_code(answer, 0),
           s117_determination_payer_rule(answer));
    for (int32_t i = 0; i < s117_determination_finding_count(answer); i++)
        if (s117_determination_finding_code(answer, i) == S117_FINDING_NHS_OTHER_AREA)
            printf("  to note: %s\n", s117_determination_finding_sentence(answer, i));
    s117_determination_free(answer);
}

int main(void)
{
    s117_engine *law;
    s117_person *person;
    const s117_date moved = s117_date_of(2023, 7, 3);

    must(s117_engine_new(NULL, &law));
    must(s117_person_new(NULL, &person));
    live(person, "E06000010", "QOQ", S117_DATE_UNKNOWN, moved);    /* Hull */
    live(person, "E08000012", "QYG", moved, S117_DATE_OPEN);       /* Liverpool */
    register_with(person, "QOQ", s117_date_of(2010, 1, 4), moved); /* Humber and North Yorkshire */
    register_with(person, "QYG", moved, S117_DATE_OPEN);           /* Cheshire and Merseyside */
    detain(person, s117_date_of(2023, 3, 3), s117_date_of(2023, 3, 6), s117_date_of(2023, 6, 5));
    detain(person, s117_date_of(2024, 1, 5), s117_date_of(2024, 1, 5), s117_date_of(2024, 3, 4));
    ask("1 August 2023", law, person, s117_date_of(2023, 8, 1));
    ask("1 August 2024", law, person, s117_date_of(2024, 8, 1));
    s117_person_free(person);
    s117_engine_free(law);
    return 0;
}
