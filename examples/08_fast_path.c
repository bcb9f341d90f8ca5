/* The same question about many people. s117_decide gives status and council without reasons and without allocating: for
 * lists, counts and checks. Ask s117_determine for the people you then want to explain. Both give the same answer. */
#include <s117/s117.h>
#include <stdio.h>
#include <stdlib.h>

enum { PEOPLE = 2000, DUTIES = 11 };

static void must(s117_status status)
{
    if (status != S117_OK) {
        fprintf(stderr, "%s\n", s117_status_text(status));
        exit(1);
    }
}

/* Made-up people, the same on every run: each tenth was under section 2 only, each seventh is still detained. */
static s117_person *someone(int32_t number)
{
    static const char *const areas[] = {"E06000030", "E10000034", "W06000015"};
    s117_date from = s117_date_of(2016, 1, 1) + number;
    s117_person *person;
    s117_order *order;

    must(s117_person_new(NULL, &person));
    must(s117_person_add_residence(person, areas[number % 3], S117_DATE_UNKNOWN, S117_DATE_OPEN, NULL));
    must(s117_person_add_order(person, number % 10 == 0 ? S117_POWER_S2 : S117_POWER_S3, from, &order));
    if (number % 7 != 0)
        must(s117_order_end(order, from + 28, S117_END_DISCHARGED));
    return person;
}

/* 1 if the explained answer is another one. */
static int differs(const s117_engine *law, const s117_person *person, s117_date on, const s117_decision *decision)
{
    s117_determination *answer;
    int other;

    must(s117_determine(law, person, on, NULL, &answer));
    other = s117_determination_duty(answer) != decision->duty || s117_determination_council(answer) != decision->council ||
            s117_determination_order(answer) != decision->order;
    s117_determination_free(answer);
    return other;
}

int main(void)
{
    static s117_person *people[PEOPLE];
    int32_t by_duty[DUTIES] = {0}, swindon, in_swindon = 0, different = 0;
    s117_date on = s117_date_of(2024, 9, 1);
    s117_engine *law;

    must(s117_engine_new(NULL, &law));
    swindon = s117_engine_body_find(law, "E06000030");
    for (int32_t i = 0; i < PEOPLE; i++)
        people[i] = someone(i);

    for (int32_t i = 0; i < PEOPLE; i++) {
        s117_decision decision = {.size = sizeof decision}; /* the size tells the library which version you know */
        must(s117_decide(law, people[i], on, NULL, &decision));
        if (decision.duty >= 0 && decision.duty < DUTIES)
            by_duty[decision.duty]++;
        in_swindon += decision.council_body == swindon;
        different += differs(law, people[i], on, &decision);
    }

    for (int32_t duty = 0; duty < DUTIES; duty++)
        if (by_duty[duty] > 0)
            printf("%5d  %s\n", (int)by_duty[duty], s117_code_words(S117_LIST_DUTY, duty));
    printf("%5d  for whom Swindon is the council\n", (int)in_swindon);
    printf("%5d  with another answer when explained\n", (int)different);

    for (int32_t i = 0; i < PEOPLE; i++)
        s117_person_free(people[i]);
    s117_engine_free(law);
    return different != 0;
}
