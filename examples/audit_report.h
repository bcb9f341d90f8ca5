/* The forms of report: plain English, JSON (docs/answer.schema.json), and a row for each answer. */
#ifndef AUDIT_REPORT_H
#define AUDIT_REPORT_H

#include <s117/json.h>
#include <stdbool.h>

enum { DIFFERENCES_BYTES = 16384 };

/* One answer of a case. */
typedef struct answer {
    s117_date on, known_by;
    s117_determination *determination;
    s117_tri as_expected; /* S117_UNKNOWN: nothing is expected */
    char differences[DIFFERENCES_BYTES];
    s117_why_not *why_not;          /* the harder questions: NULL where not asked */
    s117_changes *changes;
    s117_needed *needed;
    s117_sensitivity *sensitivity;
} answer;

/* One answer about services, money, what was done, what is due, or the register: one of the six is there. */
typedef struct listed {
    s117_package *package;
    s117_account *account;
    s117_redress *redress;
    s117_audit *audit;
    s117_next *next;
    s117_entry *entry;
    s117_tri as_expected;
    char differences[DIFFERENCES_BYTES];
} listed;

/* The lists of answers a case has, in order. */
enum { ANSWERS, PACKAGES, ACCOUNTS, REDRESS, AUDITS, NEXT, REGISTER, LISTS };

typedef struct report {
    bool (*start)(void);
    bool (*start_case)(const char *file, const s117_case *kase, bool first);
    bool (*start_list)(int list); /* all of them, in order, for each case */
    bool (*tell_answer)(const s117_case *kase, const answer *given, bool first);
    bool (*tell_listed)(const s117_case *kase, const listed *given, bool first);
    bool (*end_case)(const s117_case *kase, const s117_history *history);
    bool (*end)(void);
} report; /* each returns false when there is no memory */

extern const report text_report, json_report, rows_report;

#endif
