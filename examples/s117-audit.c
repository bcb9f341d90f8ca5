/* s117-audit: answers case files and says where an answer is not the one the case expects. A host of libs117-json: it does the
 * reading and printing that the library does not. */
#include "audit_lists.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { AS_EXPECTED = 0, DIFFERS = 1, BAD_INPUT = 2 };

static int worse(int a, int b)
{
    return a > b ? a : b;
}

static int no_memory(const char *file)
{
    fprintf(stderr, "s117-audit: %s: out of memory\n", file);
    return BAD_INPUT;
}

/* Sums that do not fit, or more entries than there may be. */
static int no_answer(const char *file, s117_status status)
{
    fprintf(stderr, "s117-audit: %s: %s\n", file, s117_status_text(status));
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
    if (!asks(given)) {
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
    if (!asks(given)) {
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
    const int32_t count = asks(given) ? given->on != S117_DATE_OPEN : s117_case_question_count(kase);
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

static int tell_listed(const options *given, const char *name, const s117_case *kase, int list)
{
    static listed found; /* large; one at a time */
    int result = AS_EXPECTED;
    for (int32_t i = 0; i < count_listed(given, kase, list); i++) {
        memset(&found, 0, sizeof found);
        s117_status status = find_listed(given, kase, list, i, &found);
        if (status != S117_OK)
            return no_answer(name, status);
        bool told = given->form->tell_listed(kase, &found, i == 0);
        free_listed(&found);
        if (!told)
            return no_memory(name);
        if (found.as_expected == S117_NO)
            result = DIFFERS;
    }
    return result;
}

static int tell_lists(const options *given, const char *name, const s117_case *kase)
{
    int result = AS_EXPECTED;
    for (int list = ANSWERS; list < LISTS; list++) {
        if (!given->form->start_list(list))
            return no_memory(name);
        result = worse(result, list == ANSWERS ? tell_answers(given, name, kase) : tell_listed(given, name, kase, list));
    }
    return result;
}

static bool asks_nothing(const options *given, const s117_case *kase)
{
    int32_t count = asks(given) || s117_case_question_count(kase) > 0;
    for (int list = PACKAGES; list < LISTS; list++)
        count += count_listed(given, kase, list);
    return count == 0;
}

static int tell_case(const options *given, const char *name, const s117_case *kase, bool first)
{
    s117_question question = question_of(given);
    s117_history *history = NULL;
    if (s117_history_new(s117_case_engine(kase), s117_case_person(kase), &question, &history) != S117_OK)
        return no_memory(name);
    bool told = given->form->start_case(name, kase, first);
    int result = tell_lists(given, name, kase);
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
        } else if (asks_nothing(given, kase)) {
            fprintf(stderr, "%s: the case asks no question; say which day to ask about with --on, --package, --account, --redress, --audit, --next "
                            "or --register\n",
                    names[i]);
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
