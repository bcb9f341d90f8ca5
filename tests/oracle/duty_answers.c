/* Reads case files, one a line, each followed by questions, one a line, and prints what the library answers as JSON, one object a line, for
 * tests/oracle/duty_compare.py; after each question a line with a dot. Days are numbers since 1970-01-01, null is none, or not known.
 *     standing        where the person stands: from, to, duty, council, nhs, payer
 *     endings DAY     purported endings up to a day: fact, verdict, rules it breaks
 *     audit FROM TO   findings: what, rule, since, until, body, policy, facts; FROM "-" is the whole life
 *     next DAY        what is due: what, rule, since, by, state, doer, bodies, policy, facts
 * An answer that is refused is {"refused": status}. */
#include <s117/json.h>
#include <s117/s117.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LINE = 1 << 18 };

/* Codes, rules and ids hold nothing that JSON would want escaped. */
static void print_text(const char *name, const char *text)
{
    if (text != NULL && text[0] != '\0')
        printf(", \"%s\": \"%s\"", name, text);
    else
        printf(", \"%s\": null", name);
}

static void print_day(const char *name, s117_date day)
{
    if (day == S117_DATE_OPEN || day == S117_DATE_UNKNOWN || day == S117_DATE_INVALID)
        printf(", \"%s\": null", name);
    else
        printf(", \"%s\": %ld", name, (long)day);
}

static void print_fact(const s117_case *kase, int32_t nth, s117_fact fact)
{
    const char *name = s117_case_fact_name(kase, fact);
    printf("%s\"%s\"", nth > 0 ? ", " : "", name != NULL ? name : "?");
}

static void failed(s117_status status)
{
    printf("{\"refused\": %d}\n", (int)status);
}

static void standing(const s117_case *kase)
{
    s117_history *h = NULL;
    s117_status status = s117_history_new(s117_case_engine(kase), s117_case_person(kase), NULL, &h);
    if (status != S117_OK) {
        failed(status);
        return;
    }
    for (int32_t i = 0; i < s117_history_count(h); i++) {
        s117_date from = 0, to = 0;
        s117_history_span(h, i, &from, &to);
        printf("{\"spell\": %d", (int)i);
        printf(", \"from\": %ld", (long)from);
        print_day("to", to);
        print_text("duty", s117_code_name(S117_LIST_DUTY, s117_history_duty(h, i)));
        print_text("council", s117_history_council_count(h, i) == 1 && s117_history_council(h, i) == S117_COUNCIL_DETERMINED ? s117_history_council_code(h, i, 0) : NULL);
        print_text("nhs", s117_history_nhs_count(h, i) == 1 && s117_history_nhs(h, i) == S117_NHS_DETERMINED ? s117_history_nhs_code(h, i, 0) : NULL);
        print_text("payer", s117_history_payer_count(h, i) == 1 && s117_history_payer(h, i) == S117_NHS_DETERMINED ? s117_history_payer_code(h, i, 0) : NULL);
        printf("}\n");
    }
    s117_history_free(h);
}

static void endings(const s117_case *kase, long on)
{
    s117_determination *d = NULL;
    s117_status status = s117_determine(s117_case_engine(kase), s117_case_person(kase), (s117_date)on, NULL, &d);
    if (status != S117_OK) {
        failed(status);
        return;
    }
    for (int32_t i = 0; i < s117_determination_ending_count(d); i++) {
        printf("{\"fact\": ");
        print_fact(kase, 0, s117_determination_ending_fact(d, i));
        print_text("verdict", s117_code_name(S117_LIST_VERDICT, s117_determination_ending_verdict(d, i)));
        printf(", \"rules\": [");
        for (int32_t k = 0; k < s117_determination_ending_rule_count(d, i); k++)
            printf("%s\"%s\"", k > 0 ? ", " : "", s117_determination_ending_rule(d, i, k));
        printf("]}\n");
    }
    s117_determination_free(d);
}

static void audit(const s117_case *kase, s117_date from, long to)
{
    s117_audit *a = NULL;
    s117_status status = s117_audit_new(s117_case_engine(kase), s117_case_person(kase), from, (s117_date)to, NULL, &a);
    if (status != S117_OK) {
        failed(status);
        return;
    }
    for (int32_t i = 0; i < s117_audit_count(a); i++) {
        printf("{\"what\": \"%s\"", s117_code_name(S117_LIST_AUDIT, s117_audit_what(a, i)));
        print_text("rule", s117_audit_rule(a, i));
        print_day("since", s117_audit_since(a, i));
        print_day("until", s117_audit_until(a, i));
        print_text("body", s117_audit_body(a, i));
        print_text("policy", s117_audit_policy(a, i));
        printf(", \"facts\": [");
        for (int32_t k = 0; s117_audit_fact(a, i, k) > 0; k++)
            print_fact(kase, k, s117_audit_fact(a, i, k));
        printf("]}\n");
    }
    s117_audit_free(a);
}

static void next(const s117_case *kase, long on)
{
    s117_next *n = NULL;
    s117_status status = s117_next_new(s117_case_engine(kase), s117_case_person(kase), (s117_date)on, NULL, &n);
    if (status != S117_OK) {
        failed(status);
        return;
    }
    for (int32_t i = 0; i < s117_next_count(n); i++) {
        printf("{\"what\": \"%s\"", s117_code_name(S117_LIST_DUE, s117_next_what(n, i)));
        print_text("rule", s117_next_rule(n, i));
        print_day("since", s117_next_since(n, i));
        print_day("by", s117_next_by(n, i));
        print_text("state", s117_code_name(S117_LIST_DUE_STATE, s117_next_state(n, i)));
        print_text("doer", s117_code_name(S117_LIST_DOER, s117_next_doer(n, i)));
        print_text("body", s117_next_body(n, i, 0));
        print_text("other", s117_next_body(n, i, 1));
        print_text("policy", s117_next_policy(n, i));
        printf(", \"facts\": [");
        for (int32_t k = 0; s117_next_fact(n, i, k) > 0; k++)
            print_fact(kase, k, s117_next_fact(n, i, k));
        printf("]}\n");
    }
    s117_next_free(n);
}

static void answer(const s117_case *kase, const char *line)
{
    long a = 0, b = 0;
    if (strncmp(line, "standing", 8) == 0)
        standing(kase);
    else if (sscanf(line, "endings %ld", &a) == 1)
        endings(kase, a);
    else if (sscanf(line, "audit - %ld", &b) == 1)
        audit(kase, S117_DATE_UNKNOWN, b);
    else if (sscanf(line, "audit %ld %ld", &a, &b) == 2)
        audit(kase, (s117_date)a, b);
    else if (sscanf(line, "next %ld", &a) == 1)
        next(kase, a);
    else
        exit(2);
    printf(".\n");
}

int main(void)
{
    static char line[LINE];
    char message[1024] = "";
    s117_case *kase = NULL;
    while (fgets(line, sizeof line, stdin) != NULL) {
        s117_error error = {.size = sizeof error, .message = message, .message_size = sizeof message};
        if (line[0] != '{') {
            answer(kase, line);
            continue;
        }
        s117_case_free(kase);
        kase = NULL;
        if (s117_case_read(NULL, line, strlen(line), &kase, &error) != S117_OK) {
            fprintf(stderr, "%s\n%s", message, line);
            return 1;
        }
    }
    s117_case_free(kase);
    return 0;
}
