/* Councils come and go. The register knows each body's first and last day and who took over. Cumbria County Council was
 * divided on 1 April 2023: a person's new council depends on the district the home was in. And a host can add bodies. */
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

/* Someone who lived in `area` (in the district `locality`, if known) and was under section 3 in 2020. */
static s117_person *someone(const char *area, const char *locality)
{
    s117_person *person;
    s117_order *order;
    s117_fact home;

    must(s117_person_new(NULL, &person));
    must(s117_person_add_residence(person, area, S117_DATE_UNKNOWN, S117_DATE_OPEN, &home));
    must(s117_person_set_text(person, home, S117_LOCALITY, locality)); /* NULL: not recorded */
    must(s117_person_add_order(person, S117_POWER_S3, s117_date_of(2020, 5, 4), &order));
    must(s117_order_end(order, s117_date_of(2020, 9, 7), S117_END_DISCHARGED));
    return person;
}

static void ask(const char *heading, const s117_engine *law, const char *area, const char *locality, s117_date on)
{
    s117_person *person = someone(area, locality);
    s117_determination *answer;

    must(s117_determine(law, person, on, NULL, &answer));
    printf("%s\n", heading);
    for (int32_t i = 0; i < s117_determination_council_count(answer); i++)
        printf("  %s (%s)%s\n", s117_determination_council_name(answer, i), s117_determination_council_code(answer, i),
               s117_determination_council(answer) == S117_COUNCIL_DETERMINED ? "" : ", perhaps");
    for (int32_t i = 0; i < s117_determination_missing_count(answer); i++)
        if (s117_determination_missing_code(answer, i) == S117_MISSING_LOCALITY)
            printf("  to know: %s\n", s117_determination_missing_sentence(answer, i));
    s117_determination_free(answer);
    s117_person_free(person);
}

/* A reorganisation that the register does not have: names, codes and dates are made up. */
static s117_engine *law_with_new_council(void)
{
    s117_config *config;
    s117_engine *law;

    must(s117_config_new(NULL, &config));
    must(s117_config_load_register(config));
    /* Replaces the built-in row: the county council now has an end. */
    must(s117_config_add_body(config, "E10000034", S117_BODY_LOCAL_AUTHORITY, S117_NATION_ENGLAND,
                              "Worcestershire County Council", S117_DATE_UNKNOWN, s117_date_of(2028, 4, 1)));
    must(s117_config_add_body(config, "EX-WORCS", S117_BODY_LOCAL_AUTHORITY, S117_NATION_ENGLAND,
                              "Example Council for Worcestershire", s117_date_of(2028, 4, 1), S117_DATE_OPEN));
    must(s117_config_add_succession(config, "E10000034", "EX-WORCS", s117_date_of(2028, 4, 1), NULL));
    must(s117_engine_new(config, &law));
    s117_config_free(config);
    return law;
}

int main(void)
{
    s117_engine *law, *own;
    int32_t cumbria, successors[8], count;

    must(s117_engine_new(NULL, &law));
    ask("Cumbria, on 1 March 2023:", law, "E10000006", NULL, s117_date_of(2023, 3, 1));
    ask("Cumbria, on 1 May 2023, district not recorded:", law, "E10000006", NULL, s117_date_of(2023, 5, 1));
    ask("Cumbria, on 1 May 2023, home in Carlisle:", law, "E10000006", "E07000028", s117_date_of(2023, 5, 1));

    /* The register can be asked by itself, too. */
    cumbria = s117_engine_body_find(law, "E10000006");
    must(s117_engine_successor(law, cumbria, NULL, s117_date_of(2023, 5, 1), successors, 8, &count));
    printf("%s: %d successors\n", s117_engine_body_name(law, cumbria), (int)count);
    for (int32_t i = 0; i < count && i < 8; i++)
        printf("  %s\n", s117_engine_body_name(law, successors[i]));

    own = law_with_new_council();
    ask("Worcestershire, own register, on 1 March 2028:", own, "E10000034", NULL, s117_date_of(2028, 3, 1));
    ask("Worcestershire, own register, on 1 May 2028:", own, "E10000034", NULL, s117_date_of(2028, 5, 1));

    s117_engine_free(own);
    s117_engine_free(law);
    return 0;
}
