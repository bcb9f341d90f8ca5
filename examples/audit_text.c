#include "audit_report.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static bool nothing(void)
{
    return true;
}

static bool start_list(int list)
{
    (void)list;
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

static void print_expected(const s117_case *kase, s117_tri as_expected, const char *differences)
{
    const char *source = s117_case_source(kase);
    if (as_expected == S117_YES)
        printf("\nAs expected%s%s%s.\n", *source ? " (" : "", source, *source ? ")" : "");
    if (as_expected == S117_NO) {
        printf("\nNOT as expected%s%s%s:\n", *source ? " (" : "", source, *source ? ")" : "");
        print_differences(differences);
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
    print_expected(kase, given->as_expected, given->differences);
    return true;
}

/* ---- services and money ---- */

/* What a fact is called in the file, for an auditor to find it there. */
static void print_name(const s117_case *kase, s117_fact fact, const char *what)
{
    const char *name = s117_case_fact_name(kase, fact);
    if (name && *name)
        printf("  %-24s %s\n", name, what);
    else
        printf("  fact %-19d %s\n", (int)fact, what);
}

static void print_gap(const s117_case *kase, s117_fact fact, int32_t gap)
{
    char what[256];
    snprintf(what, sizeof what, "lacks: %s", s117_code_words(S117_LIST_GAP, gap));
    if (fact != 0)
        print_name(kase, fact, what);
}

static void name_package(const s117_case *kase, const s117_package *package)
{
    for (int32_t line = -1; line < s117_package_line_count(package); line++) {
        if (line >= 0)
            print_name(kase, s117_package_line_fact(package, line), s117_package_line_name(package, line));
        for (int32_t i = 0; i < s117_package_gap_count(package, line); i++)
            print_gap(kase, s117_package_gap_fact(package, line, i), s117_package_gap(package, line, i));
    }
}

static void name_account(const s117_case *kase, const s117_account *account)
{
    for (int32_t i = 0; i < s117_account_count(account); i++)
        if (i == 0 || s117_account_line(account, i) != s117_account_line(account, i - 1))
            print_name(kase, s117_account_line(account, i), s117_account_line_name(account, i));
    for (int32_t i = 0; i < s117_account_gap_count(account); i++)
        print_gap(kase, s117_account_gap_fact(account, i), s117_account_gap(account, i));
}

static void name_redress(const s117_case *kase, const s117_redress *redress)
{
    for (int32_t i = 0; i < s117_redress_count(redress); i++)
        print_name(kase, s117_redress_fact(redress, i), s117_code_words(S117_LIST_REDRESS, s117_redress_what(redress, i)));
    for (int32_t i = 0; i < s117_redress_gap_count(redress); i++)
        print_gap(kase, s117_redress_gap_fact(redress, i), s117_redress_gap(redress, i));
}

/* ---- what was done, what is due, the register ---- */

/* A fact that several findings rest on is named with the first. */
static bool is_told(const s117_audit *audit, int32_t finding, s117_fact fact)
{
    for (int32_t i = 0; i < finding; i++)
        for (int32_t nth = 0; s117_audit_fact(audit, i, nth) != 0; nth++)
            if (s117_audit_fact(audit, i, nth) == fact)
                return true;
    return false;
}

static void name_audit(const s117_case *kase, const s117_audit *audit)
{
    for (int32_t i = 0; i < s117_audit_count(audit); i++)
        for (int32_t nth = 0; s117_audit_fact(audit, i, nth) != 0; nth++)
            if (!is_told(audit, i, s117_audit_fact(audit, i, nth)))
                print_name(kase, s117_audit_fact(audit, i, nth), s117_audit_fact_words(audit, i, nth));
}

static void name_next(const s117_case *kase, const s117_next *next)
{
    for (int32_t i = 0; i < s117_next_count(next); i++)
        for (int32_t nth = 0; s117_next_fact(next, i, nth) != 0; nth++)
            print_name(kase, s117_next_fact(next, i, nth), s117_code_words(S117_LIST_DUE, s117_next_what(next, i)));
}

/* What has no value is left out. */
static void print_entry(const s117_entry *entry)
{
    printf("\nRegister\n");
    for (s117_entry_field field = 1; field <= S117_ENTRY_FIELDS; field++)
        if (s117_entry_has(entry, field) == S117_YES)
            printf("  %-24s %s\n", s117_entry_field_name(field), s117_entry_text(entry, field));
}

static bool tell_listed(const s117_case *kase, const listed *given, bool first)
{
    (void)first;
    PRINT_IF_ASKED(given->package, s117_package_text);
    PRINT_IF_ASKED(given->account, s117_account_text);
    PRINT_IF_ASKED(given->redress, s117_redress_text);
    PRINT_IF_ASKED(given->audit, s117_audit_text);
    PRINT_IF_ASKED(given->next, s117_next_text);
    if (given->entry)
        print_entry(given->entry);
    else
        printf("\nIn the file\n");
    if (given->package)
        name_package(kase, given->package);
    if (given->account)
        name_account(kase, given->account);
    if (given->redress)
        name_redress(kase, given->redress);
    if (given->audit)
        name_audit(kase, given->audit);
    if (given->next)
        name_next(kase, given->next);
    print_expected(kase, given->as_expected, given->differences);
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

const report text_report = {nothing, start_case, start_list, tell_answer, tell_listed, end_case, nothing};
