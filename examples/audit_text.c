#include "audit_report.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static bool nothing(void)
{
    return true;
}

static bool start_case(const char *file, const s117_case *kase, bool first)
{
    const char *title = s117_case_title(kase), *source = s117_case_source(kase);
    printf("%s%s%s%s\n", first ? "" : "\n\n", s117_case_id(kase), *title ? ": " : "", title);
    if (*source)
        printf("Source: %s\n", source);
    printf("File: %s\n", file);
    return true;
}

static void print_block(const char *text)
{
    size_t length = strlen(text);
    printf("\n%s%s", text, length > 0 && text[length - 1] == '\n' ? "" : "\n");
}

/* Each difference on a line of its own, set in. */
static void print_differences(const char *lines)
{
    while (*lines) {
        int length = (int)strcspn(lines, "\n");
        printf("  %.*s\n", length, lines);
        lines += length;
        lines += *lines == '\n';
    }
}

static bool tell_answer(const s117_case *kase, const answer *given, bool first)
{
    const char *source = s117_case_source(kase);
    size_t size = s117_determination_text(given->determination, NULL, 0) + 1;
    char *text = malloc(size);
    (void)first;
    if (!text)
        return false;
    s117_determination_text(given->determination, text, size);
    print_block(text);
    free(text);
    if (given->as_expected == S117_YES)
        printf("\nAs expected%s%s%s.\n", *source ? " (" : "", source, *source ? ")" : "");
    if (given->as_expected == S117_NO) {
        printf("\nNOT as expected%s%s%s:\n", *source ? " (" : "", source, *source ? ")" : "");
        print_differences(given->differences);
    }
    return true;
}

static bool end_case(const s117_case *kase, const s117_history *history)
{
    size_t size = s117_history_text(history, NULL, 0) + 1;
    char *text = malloc(size);
    (void)kase;
    if (!text)
        return false;
    s117_history_text(history, text, size);
    printf("\nHistory");
    print_block(text);
    free(text);
    return true;
}

const report text_report = {nothing, start_case, tell_answer, end_case, nothing};
