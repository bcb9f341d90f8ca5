/* Reads case files, one a line, and prints what the library answers to each of their questions, for tests/oracle/compare.py:
 *     day duty since order council nhs rule fixed_on payer rule fixed_on
 * with days as numbers since 1970-01-01, codes of bodies joined by "|", "-" for nothing, and "?" before the candidates of a body
 * that is not determined. After each case an empty line. */
#include <s117/json.h>
#include <s117/s117.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LINE = 1 << 18 };

typedef const char *(*code_of)(const s117_determination *, int32_t);

static const char *text(const char *given)
{
    return given != NULL && given[0] != '\0' ? given : "-";
}

static void print_day(s117_date day)
{
    if (day == S117_DATE_UNKNOWN || day == S117_DATE_OPEN)
        printf(" -");
    else
        printf(" %ld", (long)day);
}

static void print_bodies(const s117_determination *given, int32_t how_far, int32_t count, code_of code)
{
    printf(how_far == S117_NHS_UNDETERMINED ? " ?" : count == 0 ? " -" : " ");
    for (int32_t i = 0; i < count; i++)
        printf("%s%s", i > 0 ? "|" : "", code(given, i));
}

static void print_answer(const s117_case *kase, const s117_determination *given)
{
    s117_date since = S117_DATE_UNKNOWN, latest = S117_DATE_UNKNOWN;
    s117_determination_since(given, &since, &latest);
    printf("%ld %s", (long)s117_determination_as_at(given), s117_code_name(S117_LIST_DUTY, s117_determination_duty(given)));
    print_day(since);
    printf(" %s", text(s117_case_fact_name(kase, s117_determination_order(given))));
    print_bodies(given, s117_determination_council(given), s117_determination_council_count(given), s117_determination_council_code);
    print_bodies(given, s117_determination_nhs(given), s117_determination_nhs_count(given), s117_determination_nhs_code);
    printf(" %s", text(s117_determination_nhs_rule(given)));
    print_day(s117_determination_nhs_fixed_on(given));
    print_bodies(given, s117_determination_payer(given), s117_determination_payer_count(given), s117_determination_payer_code);
    printf(" %s", text(s117_determination_payer_rule(given)));
    print_day(s117_determination_payer_fixed_on(given));
    printf("\n");
}

static void answer(const char *line)
{
    char message[1024] = "";
    s117_error error = {.size = sizeof error, .message = message, .message_size = sizeof message};
    s117_case *kase = NULL;
    if (s117_case_read(NULL, line, strlen(line), &kase, &error) != S117_OK) {
        fprintf(stderr, "%s\n%s", message, line);
        exit(1);
    }
    for (int32_t i = 0; i < s117_case_question_count(kase); i++) {
        s117_determination *given = NULL;
        s117_date on = 0, known_by = 0;
        s117_case_question(kase, i, &on, &known_by);
        if (s117_determine(s117_case_engine(kase), s117_case_person(kase), on, NULL, &given) != S117_OK) {
            fprintf(stderr, "no answer\n");
            exit(1);
        }
        print_answer(kase, given);
        s117_determination_free(given);
    }
    printf("\n");
    s117_case_free(kase);
}

int main(void)
{
    static char line[LINE];
    while (fgets(line, sizeof line, stdin) != NULL)
        answer(line);
    return 0;
}
