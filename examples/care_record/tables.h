/* Which row of the record is which fact: for each table the kind of fact, and for each column the attribute. The record has its own
 * tables and codes; this is the one place that knows both sides. */
#ifndef CARE_TABLES_H
#define CARE_TABLES_H

#include <s117/s117.h>

/* How a column is to be read, where the type of the attribute does not say it. */
typedef enum shape {
    BY_TYPE,        /* a date as 2014-03-10 or 2014-03, Y or N, a name of the code list, a body code, pounds, a number, text, a row id */
    LEGAL_STATUS,   /* MHSDS legal status code; the column before it names the system */
    STATUS_SYSTEM,  /* MHSDS-ENGLAND or MHSDS-WALES */
    NATIONAL,       /* the national code is the value: delay reasons */
    CLD_COMPONENT,  /* Client Level Data: service component */
    CLD_MECHANISM,  /* Client Level Data: delivery mechanism */
    CLD_FREQUENCY,  /* Client Level Data: cost frequency */
    NAMES,          /* several names of a code list, with spaces between */
    UNITS,          /* 10.5 hours a week */
    APART           /* no attribute of this fact: see take_more in read_person.c */
} shape;

typedef enum table_id {
    NO_TABLE = -1,
    PERSON, ADDRESS, GP_REGISTRATION, DETENTION, DETENTION_LEAVE, CTO, CTO_RECALL, CONDITIONAL_DISCHARGE, STAY, CUSTODY, WARD_DISCHARGE,
    CONTACT, DELAY, PLANNING, TOPICS, WHO_WAS_THERE, PLAN, COORDINATOR, REVIEW, REVIEW_REQUEST, NEED, SERVICE_LINE, NEED_LINE, PRICE,
    PREFERENCE, TOP_UP, DIRECT_PAYMENT, FUNDING_SPLIT, CHARGE, PAYMENT_RECEIVED, REFUND, FINANCIAL_ASSESSMENT, ENDING_DECISION, NOTICE,
    REINSTATEMENT, NO_SERVICES, DISPUTE, DISPUTE_STEP, HANDOVER, REGISTER_FLAG, OFFER, RECORDS_REQUEST,
    TABLES
} table_id;

enum { COLUMNS_MOST = 24 };

typedef struct column {
    const char *name;
    s117_attribute attribute;
    shape shape;
    table_id of;          /* of a row id: the table it is an id of */
} column;

typedef struct table {
    const char *name;
    s117_kind kind;
    table_id parent;      /* the table its parent row is in, and */
    const char *parent_column;
    column columns[COLUMNS_MOST];
} table;

extern const table tables[TABLES];
int column_count(const table *of);

#endif
