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

/* ---- what was done, what is due, the register ------------------------------------------------------- */

/* Every finding has a sentence, and what puts it right; every thing due a sentence; each has its rule. */
static int tells_all(const char *path, int32_t index, const s117_audit *audit) {
    int failed = 0;
    for (int32_t i = 0; i < s117_audit_count(audit); i++) {
        int silent = *s117_audit_rule(audit, i) == 0 || *s117_audit_sentence(audit, i) == 0 || *s117_audit_remedy(audit, i) == 0;
        if (silent) { printf("%s: audit %d: finding %d says too little\n", path, (int)index + 1, (int)i + 1); }
        failed += silent;
    }
    return failed;
}

static int says_what(const char *path, int32_t index, const s117_next *next) {
    int failed = 0;
    for (int32_t i = 0; i < s117_next_count(next); i++) {
        int silent = *s117_next_rule(next, i) == 0 || *s117_next_sentence(next, i) == 0;
        if (silent) { printf("%s: next %d: item %d says too little\n", path, (int)index + 1, (int)i + 1); }
        failed += silent;
    }
    return failed;
}

/* A row has no text of its own; its fields have. */
static size_t text_of_entry(const s117_entry *entry, char *buffer, size_t size) {
    (void)buffer, (void)size;
    return strlen(s117_entry_text(entry, S117_ENTRY_AS_AT)) * strlen(s117_entry_text(entry, S117_ENTRY_DUTY));
}

#define NOTHING_ELSE(path, index, answer) 0
#define ASK(name, what, text_of, check)                                                                                         \
    static int ask_##name(const char *path, const s117_case *kase, int32_t index) {                                             \
        char differences[DIFFERENCES] = "";                                                                                     \
        s117_##name *answer = NULL;                                                                                             \
        s117_tri matches = S117_UNKNOWN;                                                                                        \
        s117_status status = s117_case_##name##_answer(kase, index, &answer, &matches, differences, sizeof differences);        \
        int failed = told(path, what, index, status, matches, differences);                                                     \
        if (status != S117_OK) { return failed; }                                                                               \
        failed += check(path, index, answer);                                                                                   \
        if (text_of(answer, NULL, 0) == 0) { printf("%s: " what " %d: no text\n", path, (int)index + 1), failed++; }            \
        char *json = NULL;                                                                                                      \
        if (s117_##name##_write(answer, kase, &json, NULL) != S117_OK) { printf("%s: " what " %d: no JSON\n", path, (int)index + 1), failed++; } \
        s117_bytes_free(json);                                                                                                  \
        s117_##name##_free(answer);                                                                                             \
        return failed;                                                                                                          \
    }
ASK(package, "package", s117_package_text, NOTHING_ELSE)
ASK(account, "account", s117_account_text, adds_up)
ASK(redress, "redress", s117_redress_text, NOTHING_ELSE)
ASK(audit, "audit", s117_audit_text, tells_all)
ASK(next, "next", s117_next_text, says_what)
ASK(entry, "register", text_of_entry, NOTHING_ELSE)

static const struct kind {
    int32_t (*count)(const s117_case *kase);
    int (*ask)(const char *path, const s117_case *kase, int32_t index);
} kinds[] = {{s117_case_question_count, ask},          {s117_case_package_count, ask_package}, {s117_case_account_count, ask_account},
             {s117_case_redress_count, ask_redress},   {s117_case_audit_count, ask_audit},     {s117_case_next_count, ask_next},
             {s117_case_entry_count, ask_entry}};

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
    int32_t questions = 0;
    for (size_t k = 0; k < sizeof kinds / sizeof kinds[0]; k++) {
        questions += kinds[k].count(kase);
        for (int32_t i = 0; i < kinds[k].count(kase); i++) { failed += kinds[k].ask(path, kase, i); }
    }
    if (questions == 0) { printf("%s: no question\n", path), failed++; }
    s117_case_free(kase);
    return failed;
}

int main(int argc, char **argv) {
    int failed = 0;
    for (int i = 1; i < argc; i++) { failed += run(argv[i]) != 0; }
    printf("%d of %d case files as expected\n", argc - 1 - failed, argc - 1);
    return failed != 0 || argc == 1;
}
