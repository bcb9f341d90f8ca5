/* Answers the questions of case files. Fails if an answer is not the one the case expects, if a question expects nothing, if
 * the canonical form does not read back as the same bytes, or if the history disagrees. usage: run_case file.json … */
#include <s117/json.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { DIFFERENCES = 8192 };

static char *read_file(const char *path, size_t *ret_length) {
    FILE *file = fopen(path, "rb");
    if (file == NULL) { return NULL; }
    char *bytes = malloc(S117_CASE_BYTES_MAX);
    *ret_length = bytes == NULL ? 0 : fread(bytes, 1, S117_CASE_BYTES_MAX, file);
    fclose(file);
    return bytes;
}

/* What is written reads back, and is written again as the same bytes. */
static int round_trip(const char *path, const s117_case *kase) {
    char *first = NULL, *second = NULL;
    size_t first_length = 0, second_length = 0;
    s117_case *again = NULL;
    int same = s117_case_write(kase, &first, &first_length) == S117_OK &&
               s117_case_read(NULL, first, first_length, &again, NULL) == S117_OK &&
               s117_case_write(again, &second, &second_length) == S117_OK && first_length == second_length &&
               memcmp(first, second, first_length) == 0;
    if (!same) { printf("%s: the canonical form does not read back as itself\n", path); }
    s117_bytes_free(first);
    s117_bytes_free(second);
    s117_case_free(again);
    return same ? 0 : 1;
}

/* On every day asked about, the history and the answer say the same. */
static int agrees(const char *path, const s117_case *kase, int32_t index, const s117_determination *answer) {
    s117_date as_at, known_by;
    s117_history *history = NULL;
    if (s117_case_question(kase, index, &as_at, &known_by) != S117_OK) { return 1; }
    s117_question question = {.size = sizeof question, .known_by = known_by};
    if (s117_case_question_law(kase, index, &question.law_as_at, &question.options) != S117_OK) { return 1; }
    if (s117_history_new(s117_case_engine(kase), s117_case_person(kase), &question, &history) != S117_OK) { return 1; }
    int32_t spell = s117_history_find(history, as_at);
    int same = s117_history_duty(history, spell) == s117_determination_duty(answer) &&
               s117_history_council(history, spell) == s117_determination_council(answer) &&
               s117_history_nhs(history, spell) == s117_determination_nhs(answer) &&
               s117_history_payer(history, spell) == s117_determination_payer(answer) &&
               s117_history_order(history, spell) == s117_determination_order(answer);
    if (!same) { printf("%s: question %d: the history says something else\n", path, (int)index + 1); }
    s117_history_free(history);
    return same ? 0 : 1;
}

static int ask(const char *path, const s117_case *kase, int32_t index) {
    char differences[DIFFERENCES];
    s117_determination *answer = NULL;
    s117_tri matches = S117_UNKNOWN;
    s117_status status = s117_case_answer(kase, index, &answer, &matches, differences, sizeof differences);
    if (status != S117_OK) {
        printf("%s: question %d: %s\n", path, (int)index + 1, s117_status_text(status));
        return 1;
    }
    int failed = agrees(path, kase, index, answer);
    if (matches == S117_UNKNOWN) { printf("%s: question %d expects nothing, and so cannot fail\n", path, (int)index + 1); }
    if (matches == S117_NO) { printf("%s: question %d:\n%s\n", path, (int)index + 1, differences); }
    if (s117_determination_text(answer, NULL, 0) == 0) { printf("%s: question %d: no text\n", path, (int)index + 1), failed = 1; }
    s117_determination_free(answer);
    return failed || matches != S117_YES;
}

/* ---- services and money --------------------------------------------------------------------------- */

static int told(const char *path, const char *what, int32_t index, s117_status status, s117_tri matches, const char *differences) {
    if (status != S117_OK) { printf("%s: %s %d: %s\n", path, what, (int)index + 1, s117_status_text(status)); }
    else if (matches == S117_UNKNOWN) { printf("%s: %s %d expects nothing, and so cannot fail\n", path, what, (int)index + 1); }
    else if (matches == S117_NO) { printf("%s: %s %d:\n%s\n", path, what, (int)index + 1, differences); }
    return status != S117_OK || matches != S117_YES;
}

static int ask_package(const char *path, const s117_case *kase, int32_t index) {
    char differences[DIFFERENCES] = "";
    s117_package *package = NULL;
    s117_tri matches = S117_UNKNOWN;
    s117_status status = s117_case_package_answer(kase, index, &package, &matches, differences, sizeof differences);
    int failed = told(path, "package", index, status, matches, differences);
    if (status == S117_OK && s117_package_text(package, NULL, 0) == 0) { printf("%s: package %d: no text\n", path, (int)index + 1), failed = 1; }
    char *json = NULL;
    if (status == S117_OK && s117_package_write(package, kase, &json, NULL) != S117_OK) { printf("%s: package %d: no JSON\n", path, (int)index + 1), failed = 1; }
    s117_bytes_free(json);
    s117_package_free(package);
    return failed;
}

/* To the penny: entries and totals add up to the whole, each. */
static int adds_up(const char *path, int32_t index, const s117_account *account) {
    s117_money entries = 0, totals = 0, whole = s117_account_whole(account);
    for (int32_t i = 0; i < s117_account_count(account); i++) {
        s117_money amount = s117_account_amount(account, i);
        entries += amount == S117_MONEY_UNKNOWN ? 0 : amount;
    }
    for (int32_t i = 0; i < s117_account_total_count(account); i++) { totals += s117_account_total_amount(account, i); }
    if (entries != whole || totals != whole) { printf("%s: account %d does not add up\n", path, (int)index + 1); }
    return entries != whole || totals != whole;
}

static int ask_account(const char *path, const s117_case *kase, int32_t index) {
    char differences[DIFFERENCES] = "";
    s117_account *account = NULL;
    s117_tri matches = S117_UNKNOWN;
    s117_status status = s117_case_account_answer(kase, index, &account, &matches, differences, sizeof differences);
    int failed = told(path, "account", index, status, matches, differences);
    if (status == S117_OK) { failed += adds_up(path, index, account); }
    if (status == S117_OK && s117_account_text(account, NULL, 0) == 0) { printf("%s: account %d: no text\n", path, (int)index + 1), failed = 1; }
    char *json = NULL;
    if (status == S117_OK && s117_account_write(account, kase, &json, NULL) != S117_OK) { printf("%s: account %d: no JSON\n", path, (int)index + 1), failed = 1; }
    s117_bytes_free(json);
    s117_account_free(account);
    return failed;
}

static int ask_redress(const char *path, const s117_case *kase, int32_t index) {
    char differences[DIFFERENCES] = "";
    s117_redress *redress = NULL;
    s117_tri matches = S117_UNKNOWN;
    s117_status status = s117_case_redress_answer(kase, index, &redress, &matches, differences, sizeof differences);
    int failed = told(path, "redress", index, status, matches, differences);
    if (status == S117_OK && s117_redress_text(redress, NULL, 0) == 0) { printf("%s: redress %d: no text\n", path, (int)index + 1), failed = 1; }
    char *json = NULL;
    if (status == S117_OK && s117_redress_write(redress, kase, &json, NULL) != S117_OK) { printf("%s: redress %d: no JSON\n", path, (int)index + 1), failed = 1; }
    s117_bytes_free(json);
    s117_redress_free(redress);
    return failed;
}

static int run(const char *path) {
    char message[1024] = "";
    s117_error error = {.size = sizeof error, .message = message, .message_size = sizeof message};
    s117_case *kase = NULL;
    size_t length = 0;
    char *bytes = read_file(path, &length);
    if (bytes == NULL) {
        printf("%s: cannot be read\n", path);
        return 1;
    }
    s117_status status = s117_case_read(NULL, bytes, length, &kase, &error);
    free(bytes);
    if (status != S117_OK) {
        printf("%s:%d:%d: %s\n", path, (int)error.line, (int)error.column, message);
        return 1;
    }
    int failed = round_trip(path, kase);
    for (int32_t i = 0; i < s117_case_question_count(kase); i++) { failed += ask(path, kase, i); }
    for (int32_t i = 0; i < s117_case_package_count(kase); i++) { failed += ask_package(path, kase, i); }
    for (int32_t i = 0; i < s117_case_account_count(kase); i++) { failed += ask_account(path, kase, i); }
    for (int32_t i = 0; i < s117_case_redress_count(kase); i++) { failed += ask_redress(path, kase, i); }
    if (s117_case_question_count(kase) + s117_case_package_count(kase) + s117_case_account_count(kase) + s117_case_redress_count(kase) == 0) {
        printf("%s: no question\n", path), failed++;
    }
    s117_case_free(kase);
    return failed;
}

int main(int argc, char **argv) {
    int failed = 0;
    for (int i = 1; i < argc; i++) { failed += run(argv[i]) != 0; }
    printf("%d of %d case files as expected\n", argc - 1 - failed, argc - 1);
    return failed != 0 || argc == 1;
}
