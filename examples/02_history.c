/* A whole life at once. A history lists every stretch of days with the same answer, and what opened it.
 *
 * The person is JG of [2023] UKSC 31. The judgment gives months; the days here are only examples. */
#include <s117/s117.h>
#include <stdio.h>
#include <stdlib.h>

/* An example may stop at the first failure. A real program would report it and go on. */
static void must(s117_status status)
{
    if (status != S117_OK) {
        fprintf(stderr, "%s\n", s117_status_text(status));
        exit(1);
    }
}

static void add_facts(s117_person *jg)
{
    s117_order *first, *second;

    /* She lived in Worcestershire: since when, nobody needs to know. "To" is the first day it was no longer her home. */
    must(s117_person_add_residence(jg, "E10000034", S117_DATE_UNKNOWN, s117_date_of(2014, 3, 10), NULL));
    must(s117_person_add_order(jg, S117_POWER_S3, s117_date_of(2014, 3, 10), &first));
    must(s117_order_end(first, s117_date_of(2014, 7, 21), S117_END_DISCHARGED));

    must(s117_person_add_residence(jg, "E06000030", s117_date_of(2014, 7, 21), s117_date_of(2015, 6, 4), NULL));
    must(s117_person_add_order(jg, S117_POWER_S3, s117_date_of(2015, 6, 4), &second));

    /* The second section 3 ended in November 2015, but she stayed in hospital until August 2017. */
    must(s117_order_end(second, s117_date_of(2015, 11, 16), S117_END_STAYED_INFORMAL));
    must(s117_person_add_hospital_stay(jg, "E06000030", s117_date_of(2015, 11, 16), s117_date_of(2017, 8, 7), NULL));
}

/* The same, read value by value, as a program would that keeps it in a table of its own. */
static void print_spells(const s117_history *history)
{
    for (int32_t i = 0; i < s117_history_count(history); i++) {
        s117_date from, to;
        char day[16];

        must(s117_history_span(history, i, &from, &to));
        s117_date_format(from, from, day, sizeof day);
        printf("%s | %s | %s | %s\n", day, s117_code_name(S117_LIST_DUTY, s117_history_duty(history, i)),
               s117_history_council_count(history, i) > 0 ? s117_history_council_code(history, i, 0) : "-",
               s117_history_event_rule(history, i));
    }
}

int main(void)
{
    s117_engine *law;
    s117_person *jg;
    s117_history *history;
    char text[8192];

    must(s117_engine_new(NULL, &law));
    must(s117_person_new(NULL, &jg));
    add_facts(jg);
    must(s117_history_new(law, jg, NULL, &history));

    s117_history_text(history, text, sizeof text);
    puts("As text:");
    puts(text);
    puts("As values (from | status | council | rule):");
    print_spells(history);

    s117_history_free(history);
    s117_person_free(jg);
    s117_engine_free(law);
    return 0;
}
