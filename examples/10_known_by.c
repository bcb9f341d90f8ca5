/* What was known, and when. A fact is true of some days, and the host came to know it on another day. A question can be
 * asked as of what was known then: "what should we have answered on 1 March, with what we had?" */
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

static void ask(const char *heading, const s117_engine *law, const s117_person *person, s117_date as_at, s117_date known_by)
{
    s117_question question = {.size = sizeof question, .known_by = known_by};
    s117_determination *answer;

    must(s117_determine(law, person, as_at, &question, &answer));
    printf("%s\n  council: %s\n", heading,
           s117_determination_council_count(answer) > 0 ? s117_determination_council_name(answer, 0) : "not known");
    for (int32_t i = 0; i < s117_determination_reason_count(answer); i++) {
        s117_fact fact = s117_determination_reason_fact(answer, i, 0);
        const char *source = s117_person_get_text(person, fact, S117_SOURCE);

        printf("  %s by fact %d%s%s\n", s117_determination_reason_rule(answer, i), (int)fact,
               source != NULL ? ", from " : "", source != NULL ? source : "");
    }
    s117_determination_free(answer);
}

int main(void)
{
    s117_date first_of_march = s117_date_of(2024, 3, 1);
    s117_engine *law;
    s117_person *person;
    s117_order *order;
    s117_fact home;

    must(s117_engine_new(NULL, &law));
    must(s117_person_new(NULL, &person));
    must(s117_person_add_order(person, S117_POWER_S3, s117_date_of(2023, 11, 6), &order));
    must(s117_order_end(order, s117_date_of(2024, 2, 12), S117_END_DISCHARGED));
    must(s117_person_record(person, s117_order_fact(order), s117_date_of(2023, 11, 8), "form H3, 6 November 2023"));

    /* The first address on file was Swindon. In April a letter showed that it was Worcestershire all along: the first fact is
     * withdrawn, not deleted, and the right one is added. */
    must(s117_person_add_residence(person, "E06000030", S117_DATE_UNKNOWN, s117_date_of(2023, 11, 6), &home));
    must(s117_person_record(person, home, s117_date_of(2023, 11, 8), "ward record"));
    must(s117_person_withdraw(person, home, s117_date_of(2024, 4, 9)));
    must(s117_person_add_residence(person, "E10000034", S117_DATE_UNKNOWN, s117_date_of(2023, 11, 6), &home));
    must(s117_person_record(person, home, s117_date_of(2024, 4, 9), "tenancy, letter of 9 April 2024"));

    ask("1 March 2024, with what was known on that day:", law, person, first_of_march, first_of_march);
    ask("1 March 2024, with all that is known:", law, person, first_of_march, S117_DATE_OPEN);

    s117_person_free(person);
    s117_engine_free(law);
    return 0;
}
