#include "audit_report.h"

#include <stdio.h>
#include <string.h>

static void print_bytes(const char *text, size_t length)
{
    putchar('"');
    for (size_t i = 0; i < length; i++) {
        unsigned char c = (unsigned char)text[i];
        if (c == '"' || c == '\\')
            printf("\\%c", c);
        else if (c < 0x20)
            printf("\\u%04x", (unsigned)c);
        else
            putchar(c);
    }
    putchar('"');
}

static void print_text(const char *text)
{
    print_bytes(text, strlen(text));
}

static void print_date(s117_date date)
{
    char text[32] = "";
    if (date == S117_DATE_OPEN) {
        printf("null");
        return;
    }
    s117_date_format(date, date, text, sizeof text);
    print_text(text);
}

/* JSON the library wrote, set in by `indent` spaces but for its first line. */
static void print_part(const char *json, int indent)
{
    for (const char *c = json; *c; c++) {
        if (*c != '\n')
            putchar(*c);
        else if (c[1])
            printf("\n%*s", indent, "");
    }
}

static void print_lines(const char *lines)
{
    const char *comma = "";
    putchar('[');
    while (*lines) {
        size_t length = strcspn(lines, "\n");
        printf("%s\n            ", comma);
        print_bytes(lines, length);
        lines += length;
        lines += *lines == '\n';
        comma = ",";
    }
    printf("%s]", *comma ? "\n          " : "");
}

static bool start(void)
{
    printf("{\n  \"format\": \"s117-audit/1\",\n  \"cases\": [");
    return true;
}

static bool start_case(const char *file, const s117_case *kase, bool first)
{
    printf("%s\n    {\n      \"file\": ", first ? "" : ",");
    print_text(file);
    printf(",\n      \"id\": ");
    print_text(s117_case_id(kase));
    printf(",\n      \"title\": ");
    print_text(s117_case_title(kase));
    printf(",\n      \"source\": ");
    print_text(s117_case_source(kase));
    return true;
}

/* Each list ends where the next begins, the last where the case ends. */
static bool start_list(int list)
{
    static const char *const names[LISTS] = {"answers", "packages", "accounts", "redress", "audits", "next", "register"};
    printf("%s,\n      \"%s\": [", list == ANSWERS ? "" : "\n      ]", names[list]);
    return true;
}

/* A member of the answer, for a harder question that was asked. */
#define PRINT_IF_ASKED(name, handle, write)                            \
    do {                                                               \
        if (handle) {                                                  \
            char *json_ = NULL;                                        \
            if (write(handle, kase, &json_, NULL) != S117_OK)          \
                return false;                                          \
            printf(",\n          \"" name "\": ");                     \
            print_part(json_, 10);                                     \
            s117_bytes_free(json_);                                    \
        }                                                              \
    } while (0)

static bool tell_harder(const s117_case *kase, const answer *given)
{
    PRINT_IF_ASKED("why_not", given->why_not, s117_why_not_write);
    PRINT_IF_ASKED("changes", given->changes, s117_changes_write);
    PRINT_IF_ASKED("needed", given->needed, s117_needed_write);
    PRINT_IF_ASKED("sensitivity", given->sensitivity, s117_sensitivity_write);
    return true;
}

static void print_expected(s117_tri as_expected, const char *differences)
{
    static const char *const names[] = {"null", "false", "true"};
    printf("\"as_expected\": %s,\n          \"differences\": ", names[as_expected]);
    print_lines(differences);
}

static bool tell_answer(const s117_case *kase, const answer *given, bool first)
{
    char *json = NULL;
    if (s117_determination_write(given->determination, kase, &json, NULL) != S117_OK)
        return false;
    printf("%s\n        {\n          \"on\": ", first ? "" : ",");
    print_date(given->on);
    printf(",\n          \"known_by\": ");
    print_date(given->known_by);
    printf(",\n          ");
    print_expected(given->as_expected, given->differences);
    printf(",\n          \"determination\": ");
    print_part(json, 10);
    s117_bytes_free(json);
    bool told = tell_harder(kase, given);
    printf("\n        }");
    return told;
}

static bool tell_listed(const s117_case *kase, const listed *given, bool first)
{
    printf("%s\n        {\n          ", first ? "" : ",");
    print_expected(given->as_expected, given->differences);
    PRINT_IF_ASKED("package", given->package, s117_package_write);
    PRINT_IF_ASKED("account", given->account, s117_account_write);
    PRINT_IF_ASKED("redress", given->redress, s117_redress_write);
    PRINT_IF_ASKED("audit", given->audit, s117_audit_write);
    PRINT_IF_ASKED("next", given->next, s117_next_write);
    PRINT_IF_ASKED("entry", given->entry, s117_entry_write);
    printf("\n        }");
    return true;
}

static bool end_case(const s117_case *kase, const s117_history *history)
{
    char *json = NULL;
    if (s117_history_write(history, kase, &json, NULL) != S117_OK)
        return false;
    printf("\n      ],\n      \"history\": ");
    print_part(json, 6);
    printf("\n    }");
    s117_bytes_free(json);
    return true;
}

static bool end(void)
{
    printf("\n  ]\n}\n");
    return true;
}

const report json_report = {start, start_case, start_list, tell_answer, tell_listed, end_case, end};
