/* Can aftercare be ended, and was it? Section 117(2): only when the council and the NHS body that owe it are both satisfied
 * that the person no longer needs it. First a trust writes to say that aftercare has ended; a year later both bodies decide. */
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

/* A decision is recorded for each body that made one, with what is on file about it. */
static void add_ending(s117_person *person, const char *body, s117_date date, int32_t authority, int32_t grounds)
{
    s117_fact ending;

    must(s117_person_add_ending(person, body, date, &ending));
    must(s117_person_set_code(person, ending, S117_AUTHORITY, authority));
    must(s117_person_set_code(person, ending, S117_GROUNDS, grounds));
    must(s117_person_set_code(person, ending, S117_SCOPE, S117_SCOPE_DUTY));
    if (authority == S117_AUTHORITY_NONE) {
        must(s117_person_set_code(person, ending, S117_ROLE, S117_ROLE_PROVIDER)); /* a trust is not in the register */
        must(s117_person_set_code(person, ending, S117_QUESTION_ANSWERED, S117_NO));
    } else {
        must(s117_person_set_code(person, ending, S117_QUESTION_ANSWERED, S117_YES)); /* no longer in need, s117(6) */
        must(s117_person_set_code(person, ending, S117_INVOLVED, S117_YES));
        must(s117_person_set_date(person, ending, S117_ASSESSED, date - 14, date - 14)); /* a date is a number of days */
    }
}

static void ask(const s117_engine *law, const s117_person *person, s117_date on)
{
    s117_determination *answer;
    char text[8192];

    must(s117_determine(law, person, on, NULL, &answer));
    s117_determination_text(answer, text, sizeof text);
    puts(text);
    for (int32_t i = 0; i < s117_determination_ending_count(answer); i++)
        printf("fact %d: %s\n", (int)s117_determination_ending_fact(answer, i),
               s117_code_name(S117_LIST_VERDICT, s117_determination_ending_verdict(answer, i)));
    puts("----");
    s117_determination_free(answer);
}

int main(void)
{
    s117_engine *law;
    s117_person *person;
    s117_order *order;
    s117_fact home;

    must(s117_engine_new(NULL, &law));
    must(s117_person_new(NULL, &person));
    must(s117_person_add_residence(person, "E06000030", S117_DATE_UNKNOWN, S117_DATE_OPEN, &home)); /* Swindon */
    must(s117_person_set_code(person, home, S117_SETTLED, S117_YES));
    must(s117_person_add_order(person, S117_POWER_S3, s117_date_of(2022, 9, 5), &order));
    must(s117_order_end(order, s117_date_of(2022, 12, 12), S117_END_DISCHARGED));

    /* The trust alone: "discharged from our team, and doing well". EX-TRUST stands for its code. */
    add_ending(person, "EX-TRUST", s117_date_of(2023, 10, 2), S117_AUTHORITY_NONE,
               S117_GROUND_LEFT_SPECIALIST_CARE | S117_GROUND_DOING_WELL);
    ask(law, person, s117_date_of(2024, 1, 15));

    /* The council and the integrated care board, QOX: both satisfied, on the same day. */
    add_ending(person, "E06000030", s117_date_of(2024, 11, 18), S117_AUTHORITY_BODY, S117_GROUND_NO_LONGER_NEEDED);
    add_ending(person, "QOX", s117_date_of(2024, 11, 18), S117_AUTHORITY_BODY, S117_GROUND_NO_LONGER_NEEDED);
    ask(law, person, s117_date_of(2025, 1, 15));

    s117_person_free(person);
    s117_engine_free(law);
    return 0;
}
