/* Where the law can be read in two ways. Each such question is an open point with an id (OP-16). The library takes the
 * default reading, says so, and gives the answer on the other. A host may choose another reading; it may also say when
 * section 46 of the Mental Health Act 2025, which has no date yet, comes into force. */
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

/* The built-in register, one reading and a date for section 46: 0 and S117_DATE_OPEN leave the defaults. */
static s117_engine *make_law(const char *point, char reading, s117_date section_46)
{
    s117_config *config;
    s117_engine *law;

    must(s117_config_new(NULL, &config));
    must(s117_config_load_register(config));
    if (point != NULL)
        must(s117_config_set_reading(config, point, reading));
    must(s117_config_set_commencement(config, S117_MHA2025_S46, section_46));
    must(s117_engine_new(config, &law));
    s117_config_free(config); /* the engine keeps what it needs */
    return law;
}

static void ask(const char *heading, const s117_engine *law, const s117_person *person, s117_date on)
{
    s117_determination *answer;

    must(s117_determine(law, person, on, NULL, &answer));
    printf("%s\n", heading);
    if (s117_determination_council(answer) == S117_COUNCIL_DETERMINED)
        printf("  council: %s\n", s117_determination_council_name(answer, 0));
    else
        puts("  council: not settled");
    for (int32_t i = 0; i < s117_determination_contested_count(answer); i++)
        if (s117_determination_contested_differs(answer, i) == S117_YES)
            printf("  %s\n", s117_determination_contested_sentence(answer, i));
    s117_determination_free(answer);
}

/* A home in Worcestershire is lost while the person is in a Swindon hospital informally; then section 3. */
static s117_person *home_lost_in_hospital(void)
{
    s117_person *person;
    s117_order *order;

    must(s117_person_new(NULL, &person));
    must(s117_person_add_residence(person, "E10000034", S117_DATE_UNKNOWN, s117_date_of(2024, 2, 1), NULL));
    must(s117_person_add_hospital_stay(person, "E06000030", s117_date_of(2024, 1, 8), s117_date_of(2024, 3, 4), NULL));
    must(s117_person_add_order(person, S117_POWER_S3, s117_date_of(2024, 3, 4), &order));
    must(s117_order_end(order, s117_date_of(2024, 8, 5), S117_END_DISCHARGED));
    return person;
}

/* From Worcestershire, placed in Swindon as aftercare, detained there again: JG's case, at days of the reader's choice. */
static s117_person *placed_and_detained_again(int32_t year)
{
    s117_person *person;
    s117_order *order;
    s117_fact home;

    must(s117_person_new(NULL, &person));
    must(s117_person_add_residence(person, "E10000034", S117_DATE_UNKNOWN, s117_date_of(year, 3, 10), NULL));
    must(s117_person_add_order(person, S117_POWER_S3, s117_date_of(year, 3, 10), &order));
    must(s117_order_end(order, s117_date_of(year, 7, 21), S117_END_DISCHARGED));
    must(s117_person_add_residence(person, "E06000030", s117_date_of(year, 7, 21), s117_date_of(year + 1, 6, 4), &home));
    must(s117_person_set_text(person, home, S117_PLACED_BY, "E10000034"));
    must(s117_person_set_code(person, home, S117_PLACED_UNDER, S117_UNDER_S117));
    must(s117_person_add_order(person, S117_POWER_S3, s117_date_of(year + 1, 6, 4), &order));
    must(s117_order_end(order, s117_date_of(year + 1, 9, 7), S117_END_DISCHARGED));
    return person;
}

int main(void)
{
    s117_engine *as_it_stands = make_law(NULL, 0, S117_DATE_OPEN);
    s117_engine *other_reading = make_law("OP-16", 'B', S117_DATE_OPEN);
    s117_engine *with_section_46 = make_law(NULL, 0, s117_date_of(2028, 1, 1)); /* a date made up for the example */
    s117_person *lost = home_lost_in_hospital();
    s117_person *before = placed_and_detained_again(2014), *after = placed_and_detained_again(2028);
    int32_t point = s117_point_find("OP-16");

    printf("%s\n%s\n  A: %s\n  B: %s\n  default: %c\n\n", s117_point_id(point), s117_point_question(point),
           s117_point_reading(point, 'A'), s117_point_reading(point, 'B'), s117_point_default(point));
    ask("Home lost in hospital, OP-16 at its default:", as_it_stands, lost, s117_date_of(2024, 9, 1));
    ask("The same, OP-16 reading B:", other_reading, lost, s117_date_of(2024, 9, 1));
    ask("Placed as aftercare, then detained again, law as it stands:", as_it_stands, before, s117_date_of(2017, 9, 1));
    ask("The same after a commencement of section 46:", with_section_46, after, s117_date_of(2030, 1, 1));

    s117_person_free(after);
    s117_person_free(before);
    s117_person_free(lost);
    s117_engine_free(with_section_46);
    s117_engine_free(other_reading);
    s117_engine_free(as_it_stands);
    return 0;
}
