/* Dates that are only partly known. "March 2014" is a fact; inventing a day for it would not be.
 *
 * The facts are those of [2023] UKSC 31 as the sources give them: months, and a second detention in May or June 2015. */
#include <s117/s117.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void must(s117_status status)
{
    if (status != S117_OK) {
        fprintf(stderr, "%s\n", s117_status_text(status));
        exit(1);
    }
}

/* A date is a range: the first and the last day it may be. Text for it is EDTF, part of ISO 8601. */
static void set_date(s117_person *person, s117_fact fact, s117_attribute attribute, const char *edtf)
{
    s117_date earliest, latest;

    must(s117_date_parse(edtf, strlen(edtf), &earliest, &latest));
    must(s117_person_set_date(person, fact, attribute, earliest, latest));
}

/* Any fact: say its kind, then set what is known of it. What is not set is not known. */
static s117_fact add(s117_person *person, s117_kind kind, const char *area, const char *from, const char *to)
{
    s117_fact fact;

    must(s117_person_add(person, kind, 0, &fact));
    if (area != NULL)
        must(s117_person_set_text(person, fact, S117_AREA, area));
    if (from != NULL)
        set_date(person, fact, S117_FROM, from);
    if (to != NULL)
        set_date(person, fact, S117_TO, to);
    return fact;
}

static void add_facts(s117_person *jg)
{
    s117_fact fact;

    fact = add(jg, S117_KIND_RESIDENCE, "E10000034", NULL, "2014-03"); /* Worcestershire */
    must(s117_person_set_code(jg, fact, S117_SETTLED, S117_YES));

    fact = add(jg, S117_KIND_ORDER, NULL, "2014-03", "2014-07");
    must(s117_person_set_code(jg, fact, S117_POWER, S117_POWER_S3));
    must(s117_person_set_code(jg, fact, S117_HOW_ENDED, S117_END_DISCHARGED));

    /* A care home in Swindon, by a best-interests decision, arranged by Worcestershire as aftercare. */
    fact = add(jg, S117_KIND_RESIDENCE, "E06000030", "2014-07", "[2015-05..2015-06]");
    must(s117_person_set_code(jg, fact, S117_SETTLED, S117_YES));
    must(s117_person_set_code(jg, fact, S117_CAPACITY, S117_NO));
    must(s117_person_set_code(jg, fact, S117_CHOICE, S117_CHOICE_BEST_INTERESTS));
    must(s117_person_set_code(jg, fact, S117_ACCOMMODATION, S117_ACC_CARE_HOME));
    must(s117_person_set_text(jg, fact, S117_PLACED_BY, "E10000034"));
    must(s117_person_set_code(jg, fact, S117_PLACED_UNDER, S117_UNDER_S117));

    fact = add(jg, S117_KIND_ORDER, NULL, "[2015-05..2015-06]", "2015-11");
    must(s117_person_set_code(jg, fact, S117_POWER, S117_POWER_S3));
    must(s117_person_set_code(jg, fact, S117_HOW_ENDED, S117_END_STAYED_INFORMAL));

    add(jg, S117_KIND_HOSPITAL_STAY, "E06000030", "2015-11", "2017-08");
}

int main(void)
{
    s117_engine *law;
    s117_person *jg;
    s117_determination *answer;
    s117_date earliest, latest;
    char text[8192], since[32];

    must(s117_engine_new(NULL, &law));
    must(s117_person_new(NULL, &jg));
    add_facts(jg);
    must(s117_determine(law, jg, s117_date_of(2017, 9, 1), NULL, &answer));

    s117_determination_text(answer, text, sizeof text);
    puts(text);

    /* Where an uncertain date has to be a day, the library counts on the earliest, and a finding names the fact. */
    for (int32_t i = 0; i < s117_determination_finding_count(answer); i++)
        if (s117_determination_finding_code(answer, i) == S117_FINDING_UNCERTAIN_DATE)
            printf("fact %d has an uncertain date\n", (int)s117_determination_finding_fact(answer, i, 0));

    must(s117_determination_since(answer, &earliest, &latest));
    s117_date_format(earliest, latest, since, sizeof since);
    printf("owed since %s\n", since);

    s117_determination_free(answer);
    s117_person_free(jg);
    s117_engine_free(law);
    return 0;
}
