/* Prints docs/rulebook.md: the rules and open points as the library holds them, with the case files that show each rule.
 *
 *     rulebook_md [CASEFILE.json ...] > docs/rulebook.md
 *
 * A case shows a rule if it is rules/ or money/ with <ID>-applies.json or <ID>-not.json, or names the rule in "shows". */
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <s117/s117.h>

typedef struct example {
    json_t *json;
    const char *id;
    const char *path; /* from "tests/cases/" on, where the argument has that */
} example;

static const struct chapter {
    const char *prefix, *title, *note;
} chapters[] = {
    {"ELIG-", "Which detentions count", NULL},
    {"START-", "When the duty starts", NULL},
    {"EVT-", "What happens after it has started", NULL},
    {"END-", "When the duty ends", NULL},
    {"THEN-", "How the law was once understood", NULL},
    {"RES-", "Which council is responsible", NULL},
    {"DISP-", "Who decides a dispute",
     "Only the rules that choose the decider are here; the steps of a dispute are not. DISP-0 is here because the choice\n"
     "of decider needs it: under the older test of residence no minister decides."},
    {"NHS-", "Which NHS body owes the duty, and which pays",
     "In the order in which the rules are tried, which is not that of their numbers. NHS-1 to 3 ask whether any NHS body owes the\n"
     "duty; NHS-10 to 29 which one does; NHS-30 to 39 whether an application for detention was made outside detention and aftercare;\n"
     "NHS-40 to 48 which NHS body pays; NHS-50 to 59 which one was responsible for a person under the general rules on a day."},
    {"REC-", "What is recorded", NULL},
};
enum { CHAPTERS = sizeof chapters / sizeof chapters[0] };

/* ---- case files ---- */

static const char *short_path(const char *path)
{
    static const char home[] = "tests/cases/";
    const char *found = NULL;
    for (const char *at = strstr(path, home); at; at = strstr(at + 1, home))
        found = at;
    return found ? found : path;
}

static int by_path(const void *left, const void *right)
{
    return strcmp(((const example *)left)->path, ((const example *)right)->path);
}

static int read_example(const char *path, example *ret)
{
    json_error_t error;
    ret->json = json_load_file(path, JSON_REJECT_DUPLICATES, &error);
    if (!ret->json) {
        fprintf(stderr, "%s:%d: %s\n", path, error.line, error.text);
        return 0;
    }
    ret->path = short_path(path);
    ret->id = json_string_value(json_object_get(ret->json, "id"));
    if (!ret->id) {
        fprintf(stderr, "%s: the case has no id\n", path);
        json_decref(ret->json);
        return 0;
    }
    return 1;
}

/* Is this the file rules/<ID><ending> or money/<ID><ending>? */
static int is_file_of(const example *it, const char *rule, const char *ending)
{
    const char *name = strrchr(it->path, '/');
    size_t length = strlen(rule);
    if (!name || name - it->path < 5 || (strncmp(name - 5, "rules", 5) != 0 && strncmp(name - 5, "money", 5) != 0))
        return 0;
    if (name - it->path > 5 && name[-6] != '/')
        return 0;
    return strncmp(name + 1, rule, length) == 0 && strcmp(name + 1 + length, ending) == 0;
}

static int names_rule(const example *it, const char *rule)
{
    size_t i;
    json_t *item;
    json_array_foreach(json_object_get(it->json, "shows"), i, item)
        if (json_is_string(item) && strcmp(json_string_value(item), rule) == 0)
            return 1;
    return 0;
}

static void print_cases(const example *examples, int count, const char *rule)
{
    int any = 0;
    printf("- Cases:");
    for (int i = 0; i < count; i++) {
        const example *it = &examples[i];
        const char *how = is_file_of(it, rule, "-applies.json") ? "applies"
                          : is_file_of(it, rule, "-not.json")   ? "does not apply"
                          : names_rule(it, rule)                ? "shows it"
                                                                : NULL;
        if (!how)
            continue;
        printf("%s\n  - %s: `%s`, [%s](../%s)", any ? ";" : "", how, it->id, it->path, it->path);
        any = 1;
    }
    puts(any ? "." : " none.");
}

/* ---- rules ---- */

static void print_day(s117_date day)
{
    static const char *const months[] = {"January", "February", "March",     "April",   "May",      "June",
                                         "July",    "August",   "September", "October", "November", "December"};
    int32_t year, month, date;
    if (s117_date_parts(day, &year, &month, &date) == S117_OK)
        printf("%d %s %d", (int)date, months[month - 1], (int)year);
}

/* END-1 gives way to END-7, and RES-11 and RES-12 to RES-13 to 17, on a day that only an engine knows. */
static int yields_to_s46(const char *id)
{
    return strcmp(id, "END-1") == 0 || strcmp(id, "RES-11") == 0 || strcmp(id, "RES-12") == 0;
}

static void print_in_force(int32_t rule)
{
    s117_date from, to;
    if (s117_rule_in_force(rule, &from, &to) != S117_OK)
        return;
    printf("- In force: ");
    if (from == S117_DATE_OPEN) {
        printf("from the commencement of section 46 of the Mental Health Act 2025, which is not appointed");
    } else if (from == S117_DATE_UNKNOWN) {
        printf("no date of its own");
    } else {
        printf("from ");
        print_day(from);
    }
    if (to != S117_DATE_OPEN) {
        printf("; no longer from ");
        print_day(to);
    } else if (yields_to_s46(s117_rule_id(rule))) {
        printf("; until section 46 of the Mental Health Act 2025 is commenced");
    }
    puts(".");
}

static const char *nation_words(s117_nation nation)
{
    if (nation == S117_NATION_ENGLAND)
        return "England";
    return nation == S117_NATION_WALES ? "Wales" : "England and Wales";
}

static void print_rule(int32_t rule, const example *examples, int count)
{
    printf("\n### %s: %s\n\n", s117_rule_id(rule), s117_rule_title(rule));
    printf("> %s\n\n", s117_rule_sentence(rule));
    printf("- Citation: %s.\n", s117_rule_citation(rule));
    print_in_force(rule);
    printf("- Nation: %s.\n", nation_words(s117_rule_nation(rule)));
    printf("- Confidence: %s.\n", s117_rule_confidence(rule));
    printf("- Applied by: `%s`.\n", s117_rule_function(rule));
    print_cases(examples, count, s117_rule_id(rule));
}

static void print_chapter(const struct chapter *it, const example *examples, int count)
{
    printf("\n## %s (%.*s)\n", it->title, (int)strlen(it->prefix) - 1, it->prefix);
    if (it->note)
        printf("\n%s\n", it->note);
    for (int32_t rule = 0; rule < s117_rule_count(); rule++)
        if (strncmp(s117_rule_id(rule), it->prefix, strlen(it->prefix)) == 0)
            print_rule(rule, examples, count);
}

/* ---- open points ---- */

static void print_point(int32_t point)
{
    printf("\n### %s\n\n%s\n\n", s117_point_id(point), s117_point_question(point));
    for (const char *letter = "ABCU"; *letter; letter++) {
        const char *words = s117_point_reading(point, *letter);
        if (words)
            printf("- %c%s: %s.\n", *letter, *letter == s117_point_default(point) ? " (default)" : "", words);
    }
}

static void print_front(void)
{
    printf("# The rulebook\n\n"
           "Rule set: %s. %d rules, %d open points. This page is printed by `docs/rulebook_md.c` from the library and the\n"
           "case files; do not edit it.\n\n",
           s117_ruleset_id(), (int)s117_rule_count(), (int)s117_point_count());
    puts("Each rule has the sentence used to explain it, in which the words in braces are filled in by the answer.\n\n"
         "Confidence says how the rule was checked, and where the text and what is concluded from it were marked apart, it is\n"
         "the mark of the conclusion:\n\n"
         "- V: read in the primary text (statute, instrument, judgment, official page);\n"
         "- V2: read in a secondary source (case note, law firm's note, ombudsman's summary);\n"
         "- D: deduced from primary text that was read; nobody is known to have said it;\n"
         "- M: from memory, confident, primary text not read again;\n"
         "- M?: from memory, not confident.\n\n"
         "A rule with no date of its own says what the Act always meant, or has no date in the source.");
}

int main(int argc, char **argv)
{
    int count = 0, failed = 0;
    example *examples = calloc((size_t)argc + 1, sizeof *examples);
    if (!examples)
        return EXIT_FAILURE;
    for (int i = 1; i < argc; i++) {
        if (read_example(argv[i], &examples[count]))
            count++;
        else
            failed = 1;
    }
    if (!failed) {
        qsort(examples, (size_t)count, sizeof *examples, by_path);
        print_front();
        for (int i = 0; i < CHAPTERS; i++)
            print_chapter(&chapters[i], examples, count);
        puts("\n## Open points (OP, NOP)\n\n"
             "Questions on which the law can be read in more than one way: OP on the council's side, NOP on that of the NHS.\n"
             "The engine takes the default unless the host chooses; an answer that went through one says so, and says what the\n"
             "other reading would have given.");
        for (int32_t point = 0; point < s117_point_count(); point++)
            print_point(point);
    }
    for (int i = 0; i < count; i++)
        json_decref(examples[i].json);
    free(examples);
    return failed || fflush(stdout) != 0 ? EXIT_FAILURE : EXIT_SUCCESS;
}
