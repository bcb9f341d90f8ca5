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

/* Each of the harder questions that was asked, as a block of its own. */
#define PRINT_IF_ASKED(handle, text_of)                  \
    do {                                                 \
        if (handle) {                                    \
            size_t size_ = text_of(handle, NULL, 0) + 1; \
            char *text_ = malloc(size_);                 \
            if (!text_)                                  \
                return false;                            \
            text_of(handle, text_, size_);               \
            if (*text_)                                  \
                print_block(text_);                      \
            free(text_);                                 \
        }                                                \
    } while (0)

static bool tell_harder(const answer *given)
{
    PRINT_IF_ASKED(given->why_not, s117_why_not_text);
    PRINT_IF_ASKED(given->changes, s117_changes_text);
    PRINT_IF_ASKED(given->needed, s117_needed_text);
    PRINT_IF_ASKED(given->sensitivity, s117_sensitivity_text);
    return true;
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
    if (!tell_harder(given))
        return false;
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
