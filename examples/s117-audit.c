/* s117-audit: answers case files and says where an answer is not the one the case expects. A host of libs117-json: it does the
 * reading and printing that the library does not. */
#include "audit_report.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { AS_EXPECTED = 0, DIFFERS = 1, BAD_INPUT = 2 };

static const char usage[] =
    "usage: s117-audit [--on DATE [--known-by DATE] [--law-as-at DATE] [--as-then-understood]]\n"
    "                  [--why-not] [--what-if] [--needed] [--sensitivity]\n"
    "                  [--format text|json|rows] FILE...\n"
    "\n"
    "Answers each question of each case file, with reasons and the history of the duty,\n"
    "and says whether the answers are the expected ones. FILE - is standard input.\n"
    "\n"
    "  --on DATE             ask about this day, not the questions in the files\n"
    "  --known-by DATE       use only what was recorded by this day\n"
    "  --law-as-at DATE      apply the law of this day to the whole life\n"
    "  --as-then-understood  take re-detention as it was understood on the day asked about\n"
    "  --why-not             say why not: the nearest rule, and the condition that failed\n"
    "  --what-if             the smallest change of facts that would change the answer\n"
    "  --needed              what is still needed, the most useful first\n"
    "  --sensitivity         on which readings, days and missing facts the answer hangs\n"
    "  --format FORM         text (the default), json (docs/answer.schema.json), or rows:\n"
    "                        one line for each answer, with codes and rules\n"
    "  --help                this text\n"
    "  --version             version of the library, its law and its register\n"
    "\n"
    "Exit status: 0 all answered, as far as expected as expected; 1 an answer is not the\n"
    "expected one; 2 a file or an option is wrong.\n";

typedef struct options {
    const report *form;
    s117_date on, known_by, law_as_at; /* S117_DATE_OPEN: not given */
    bool then_understood;
    bool why_not, what_if, needed, sensitivity;
    int first_file;
} options;

static int worse(int a, int b)
{
    return a > b ? a : b;
}

static int no_memory(const char *file)
{
    fprintf(stderr, "s117-audit: %s: out of memory\n", file);
    return BAD_INPUT;
}

/* ---- a file ---- */

/* The whole file, one byte more than a case file may have at most. NULL after a message. */
static char *read_file(const char *name, size_t *ret_length)
{
    const size_t most = (size_t)S117_CASE_BYTES_MAX + 1;
    FILE *file = strcmp(name, "-") == 0 ? stdin : fopen(name, "rb");
    char *bytes = file ? malloc(most) : NULL;
    if (!file) {
        fprintf(stderr, "s117-audit: %s: %s\n", name, strerror(errno));
        return NULL;
    }
    if (bytes)
        *ret_length = fread(bytes, 1, most, file);
    else
        no_memory(name);
    if (bytes && ferror(file)) {
        fprintf(stderr, "s117-audit: %s: cannot be read\n", name);
        free(bytes);
        bytes = NULL;
    }
    if (file != stdin)
        fclose(file);
    return bytes;
}

static s117_case *read_case(const char *name)
{
    char message[1024] = "";
    s117_error error = {.size = sizeof error, .message = message, .message_size = sizeof message};
    s117_case *kase = NULL;
    size_t length = 0;
    char *bytes = read_file(name, &length);
    if (!bytes)
        return NULL;
    s117_status status = s117_case_read(NULL, bytes, length, &kase, &error);
    free(bytes);
    if (status != S117_OK && error.line > 0)
        fprintf(stderr, "%s:%d:%d: %s\n", name, (int)error.line, (int)error.column, message);
    else if (status != S117_OK)
        fprintf(stderr, "%s: %s\n", name, message);
    return status == S117_OK ? kase : NULL;
}

/* ---- answers ---- */

static s117_question question_of(const options *given)
{
    s117_question question = {.size = sizeof question, .known_by = given->known_by, .law_as_at = given->law_as_at,
                              .options = given->then_understood ? S117_AS_THEN_UNDERSTOOD : 0};
    return question;
}

static s117_status find_answer(const options *given, const s117_case *kase, int32_t index, answer *ret_answer)
{
    s117_question question = question_of(given);
    if (given->on == S117_DATE_OPEN) {
        s117_case_question(kase, index, &ret_answer->on, &ret_answer->known_by);
        return s117_case_answer(kase, index, &ret_answer->determination, &ret_answer->as_expected, ret_answer->differences,
                                sizeof ret_answer->differences);
    }
    ret_answer->on = given->on;
    ret_answer->known_by = given->known_by;
    return s117_determine(s117_case_engine(kase), s117_case_person(kase), given->on, &question, &ret_answer->determination);
}

/* The question of the file, or of the command line. */
static s117_question question_asked(const options *given, const s117_case *kase, int32_t index)
{
    s117_question question = question_of(given);
    s117_date on;
    if (given->on == S117_DATE_OPEN) {
        s117_case_question(kase, index, &on, &question.known_by);
        s117_case_question_law(kase, index, &question.law_as_at, &question.options);
    }
    return question;
}

static s117_status find_harder_answers(const options *given, const s117_case *kase, int32_t index, answer *found)
{
    const s117_engine *engine = s117_case_engine(kase);
    const s117_person *person = s117_case_person(kase);
    const s117_question question = question_asked(given, kase, index);
    s117_status status = S117_OK;
    if (given->why_not)
        status = s117_why_not_new(engine, person, found->on, &question, &found->why_not);
    if (given->what_if && status == S117_OK)
        status = s117_changes_new(engine, person, found->on, &question, NULL, &found->changes);
    if (given->needed && status == S117_OK)
        status = s117_needed_new(engine, person, found->on, &question, &found->needed);
    if (given->sensitivity && status == S117_OK)
        status = s117_sensitivity_new(engine, person, found->on, &question, &found->sensitivity);
    return status;
}

static void free_answer(answer *found)
{
    s117_determination_free(found->determination);
    s117_why_not_free(found->why_not);
    s117_changes_free(found->changes);
    s117_needed_free(found->needed);
    s117_sensitivity_free(found->sensitivity);
}

static int tell_answers(const options *given, const char *name, const s117_case *kase)
{
    static answer found; /* large; one at a time */
    const int32_t count = given->on == S117_DATE_OPEN ? s117_case_question_count(kase) : 1;
    int result = AS_EXPECTED;
    for (int32_t i = 0; i < count; i++) {
        memset(&found, 0, sizeof found);
        if (find_answer(given, kase, i, &found) != S117_OK)
            return no_memory(name);
        bool told = find_harder_answers(given, kase, i, &found) == S117_OK && given->form->tell_answer(kase, &found, i == 0);
        free_answer(&found);
        if (!told)
            return no_memory(name);
        if (found.as_expected == S117_NO)
            result = DIFFERS;
    }
    return result;
}

static int tell_case(const options *given, const char *name, const s117_case *kase, bool first)
{
    s117_question question = question_of(given);
    s117_history *history = NULL;
    if (s117_history_new(s117_case_engine(kase), s117_case_person(kase), &question, &history) != S117_OK)
        return no_memory(name);
    bool told = given->form->start_case(name, kase, first);
    int result = tell_answers(given, name, kase);
    if (!told || !given->form->end_case(kase, history))
        result = no_memory(name);
    s117_history_free(history);
    return result;
}

static int audit(const options *given, int count, char **names)
{
    int result = AS_EXPECTED;
    bool first = true;
    if (!given->form->start())
        return no_memory("-");
    for (int i = given->first_file; i < count; i++) {
        s117_case *kase = read_case(names[i]);
        if (!kase) {
            result = BAD_INPUT;
        } else if (given->on == S117_DATE_OPEN && s117_case_question_count(kase) == 0) {
            fprintf(stderr, "%s: the case asks no question; say which day to ask about with --on\n", names[i]);
            result = BAD_INPUT;
        } else {
            result = worse(result, tell_case(given, names[i], kase, first));
            first = false;
        }
        s117_case_free(kase);
    }
    if (!given->form->end())
        return no_memory("-");
    if (fflush(stdout) != 0 || ferror(stdout)) {
        fprintf(stderr, "s117-audit: the report cannot be written\n");
        return BAD_INPUT;
    }
    return result;
}

/* ---- options ---- */

/* The value of `--name value` or `--name=value`; NULL if this is another option. A missing value is "". */
static const char *value_of(const char *name, int count, char **arguments, int *at)
{
    const size_t length = strlen(name);
    const char *given = arguments[*at];
    if (strncmp(given, name, length) != 0 || (given[length] != '\0' && given[length] != '='))
        return NULL;
    if (given[length] == '=')
        return given + length + 1;
    *at += 1;
    return *at < count ? arguments[*at] : "";
}

static bool read_day(const char *option, const char *text, s117_date *ret_day)
{
    s117_date earliest = S117_DATE_UNKNOWN, latest = S117_DATE_UNKNOWN;
    s117_status status = s117_date_parse(text, strlen(text), &earliest, &latest);
    if (status == S117_OK && earliest == latest && earliest != S117_DATE_OPEN) {
        *ret_day = earliest;
        return true;
    }
    fprintf(stderr, "s117-audit: %s needs a day such as 2017-09-01, not \"%s\"\n", option, text);
    return false;
}

static bool read_law_day(const char *text, s117_date *ret_day)
{
    if (!read_day("--law-as-at", text, ret_day))
        return false;
    if (*ret_day >= s117_date_of(1983, 9, 30))
        return true;
    fprintf(stderr, "s117-audit: --law-as-at needs a day from 1983-09-30, when section 117 came into force, not \"%s\"\n", text);
    return false;
}

static bool read_form(const char *text, const report **ret_form)
{
    const struct {
        const char *name;
        const report *form;
    } forms[] = {{"text", &text_report}, {"json", &json_report}, {"rows", &rows_report}};
    for (size_t i = 0; i < sizeof forms / sizeof forms[0]; i++)
        if (strcmp(text, forms[i].name) == 0) {
            *ret_form = forms[i].form;
            return true;
        }
    fprintf(stderr, "s117-audit: --format is text, json or rows, not \"%s\"\n", text);
    return false;
}

/* Options that ask for more. False if it is none of them. */
static bool read_harder(const char *option, options *given)
{
    const struct {
        const char *name;
        bool *asked;
    } all[] = {{"--why-not", &given->why_not}, {"--what-if", &given->what_if}, {"--needed", &given->needed}, {"--sensitivity", &given->sensitivity}};
    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++)
        if (strcmp(option, all[i].name) == 0) {
            *all[i].asked = true;
            return true;
        }
    return false;
}

static bool read_options(int count, char **arguments, options *ret_options)
{
    options given = {.form = &text_report, .on = S117_DATE_OPEN, .known_by = S117_DATE_OPEN, .law_as_at = S117_DATE_OPEN};
    const char *value;
    int at = 1;
    for (; at < count && arguments[at][0] == '-' && arguments[at][1] != '\0'; at++) {
        bool good;
        if (strcmp(arguments[at], "--") == 0) {
            at++;
            break;
        }
        if ((value = value_of("--on", count, arguments, &at)) != NULL) {
            good = read_day("--on", value, &given.on);
        } else if ((value = value_of("--known-by", count, arguments, &at)) != NULL) {
            good = read_day("--known-by", value, &given.known_by);
        } else if ((value = value_of("--law-as-at", count, arguments, &at)) != NULL) {
            good = read_law_day(value, &given.law_as_at);
        } else if (strcmp(arguments[at], "--as-then-understood") == 0) {
            given.then_understood = good = true;
        } else if (read_harder(arguments[at], &given)) {
            good = true;
        } else if ((value = value_of("--format", count, arguments, &at)) != NULL) {
            good = read_form(value, &given.form);
        } else {
            fprintf(stderr, "s117-audit: no such option: %s\n", arguments[at]);
            good = false;
        }
        if (!good)
            return false;
    }
    bool how = given.known_by != S117_DATE_OPEN || given.law_as_at != S117_DATE_OPEN || given.then_understood;
    if (how && given.on == S117_DATE_OPEN) {
        fprintf(stderr, "s117-audit: --known-by, --law-as-at and --as-then-understood need --on\n");
        return false;
    }
    given.first_file = at;
    *ret_options = given;
    return true;
}

int main(int argc, char **argv)
{
    options given;
    if (argc == 2 && strcmp(argv[1], "--help") == 0) {
        fputs(usage, stdout);
        return AS_EXPECTED;
    }
    if (argc == 2 && strcmp(argv[1], "--version") == 0) {
        printf("s117-audit %s\n%s\n%s\n", s117_version_text(), s117_ruleset_id(), s117_register_id());
        return AS_EXPECTED;
    }
    if (!read_options(argc, argv, &given))
        return BAD_INPUT;
    if (given.first_file >= argc) {
        fputs(usage, stderr);
        return BAD_INPUT;
    }
    return audit(&given, argc, argv);
}
