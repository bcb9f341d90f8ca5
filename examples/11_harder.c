/* The harder questions: why not, what would have to be otherwise, what is still needed, and on what the answer hangs. */
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

static void tell_why_not(const s117_engine *law, const s117_person *person, s117_date on)
{
    s117_why_not *why;

    must(s117_why_not_new(law, person, on, NULL, &why));
    for (int32_t i = 0; i < s117_why_not_count(why); i++)
        printf("%s [%s]\n", s117_why_not_sentence(why, i), s117_why_not_rule(why, i));
    s117_why_not_free(why);
}

static void tell_smallest_change(const s117_engine *law, const s117_person *person, s117_date on)
{
    s117_change_options options = {.size = sizeof options, .about = S117_DIFFERS_OWED};
    s117_changes *changes;

    must(s117_changes_new(law, person, on, NULL, &options, &changes));
    if (s117_changes_count(changes) > 0)
        printf("%s\n", s117_changes_sentence(changes, 0));
    if (s117_changes_complete(changes) != S117_YES)
        printf("(The search stopped at its bound.)\n");
    s117_changes_free(changes);
}

/* A form asks the first question of the list, sets what it is told, and asks again. */
static void tell_needed(const s117_engine *law, const s117_person *person, s117_date on)
{
    s117_needed *needed;

    must(s117_needed_new(law, person, on, NULL, &needed));
    if (s117_needed_count(needed) > 0) {
        s117_list list = s117_needed_list(needed, 0);
        printf("Please give %s.\n", s117_needed_sentence(needed, 0));
        for (int32_t i = 0; i < s117_code_count(list) && i < 4; i++)
            printf("  %s\n", s117_code_words(list, s117_code_at(list, i)));
    }
    s117_needed_free(needed);
}

static void tell_sensitivity(const s117_engine *law, const s117_person *person, s117_date on)
{
    s117_sensitivity *all;

    must(s117_sensitivity_new(law, person, on, NULL, &all));
    for (int32_t i = 0; i < s117_sensitivity_count(all); i++) {
        s117_variation one = {.size = sizeof one};
        must(s117_sensitivity_at(all, i, &one));
        if (one.differs != 0 && one.varied == S117_VARIED_MISSING && one.code == S117_POWER_S3)
            printf("%s\n", one.sentence);
    }
    s117_sensitivity_free(all);
}

int main(void)
{
    s117_date on = s117_date_of(2016, 6, 1);
    s117_engine *law;
    s117_person *person;
    s117_order *order;

    must(s117_engine_new(NULL, &law));
    must(s117_person_new(NULL, &person));
    must(s117_person_add_residence(person, "E06000030", S117_DATE_UNKNOWN, S117_DATE_OPEN, NULL));
    must(s117_person_add_order(person, S117_POWER_S2, s117_date_of(2016, 3, 1), &order));
    must(s117_order_end(order, s117_date_of(2016, 3, 20), S117_END_DISCHARGED));
    tell_why_not(law, person, on);
    tell_smallest_change(law, person, on);

    /* And if nobody had recorded under which section it was? */
    must(s117_person_set_code(person, s117_order_fact(order), S117_POWER, S117_POWER_UNKNOWN));
    tell_needed(law, person, on);
    tell_sensitivity(law, person, on);

    s117_person_free(person);
    s117_engine_free(law);
    return 0;
}
