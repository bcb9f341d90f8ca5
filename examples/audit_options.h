/* What the command line asks of the auditor's program. */
#ifndef AUDIT_OPTIONS_H
#define AUDIT_OPTIONS_H

#include "audit_report.h"

typedef struct options {
    const report *form;
    s117_date on, known_by, law_as_at; /* S117_DATE_OPEN: not given */
    s117_date package, redress, commitment, account_from, account_to; /* S117_DATE_OPEN: not given */
    s117_date audit, audit_from, next, row;
    s117_counting counting;            /* 0: not given */
    s117_interest interest;
    bool then_understood;
    bool why_not, what_if, needed, sensitivity;
    int first_file;
} options;

extern const char usage[];

/* False after a message. */
bool read_options(int count, char **arguments, options *ret_options);

/* Whether the command line asks, so that the questions of the files are not asked. */
bool asks(const options *given);

#endif
