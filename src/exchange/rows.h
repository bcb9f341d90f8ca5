/* Questions about services, money, planning and the register, and what is expected of their answers, by table: a shape says which keys a JSON object has and
 * of which type, and a row holds a value for each. One reader, one writer and one comparison serve them all. */
#ifndef S117I_EXCHANGE_ROWS_H
#define S117I_EXCHANGE_ROWS_H

#include <s117/json.h>
#include <stdbool.h>
#include "arena.h"
#include "lists.h"

typedef struct s117i_shape s117i_shape;

enum {
    S117I_OF_DAY = 1, /* number; S117_DATE_INVALID: none */
    S117I_OF_CODE,    /* number, of `list` */
    S117I_OF_FACT,    /* number */
    S117I_OF_MONEY,   /* number */
    S117I_OF_NUMBER,  /* number */
    S117I_OF_TRI,     /* number */
    S117I_OF_COLUMN,  /* number: a field of a register row */
    S117I_OF_FLAG,    /* given: true */
    S117I_OF_BODY,    /* text; "": none */
    S117I_OF_RULE,    /* text; "": none */
    S117I_OF_TEXT,    /* text; may be "" */
    S117I_OF_SOURCE,  /* text, not "" */
    S117I_OF_RULES,   /* texts */
    S117I_OF_POINTS,  /* texts */
    S117I_OF_CODES,   /* codes, of `list` */
    S117I_OF_ROW,     /* rows[0], of `shape` */
    S117I_OF_ROWS     /* rows, of `shape` */
};

/* What else is to be said of a field. */
enum {
    S117I_MUST = 1,     /* the key is needed */
    S117I_FROM_ACT = 2, /* a day on which section 117 was law */
    S117I_KNOWN = 4,    /* a day; not 1970-01-01, which is 0 */
    S117I_ABSENT = 8,   /* a list of what must not be there: "not_…" */
    S117I_ALL = 16,     /* rows: there must be no others */
    S117I_OPEN = 32,    /* a day; none is S117_DATE_OPEN */
    S117I_UNKNOWN = 64, /* a day; none is S117_DATE_UNKNOWN */
    S117I_BELOW = 128,  /* a number; may be less than 0 */
    S117I_APART = 256   /* an answer tells it among others like it */
};

typedef struct s117i_field {
    const char *key; /* NULL: this shape has no such field */
    uint16_t type, how;
    s117_list list;
    const s117i_shape *shape;
} s117i_field;

struct s117i_shape {
    const s117i_field *fields;
    int32_t count;
    int32_t keys;   /* rows are the same thing if their first so many fields are the same */
    int32_t labels; /* the first so many name a row in a message */
};

typedef struct s117i_value {
    bool given;
    int64_t number;
    const char *text;
    s117i_texts texts;
    s117i_codes codes;
    struct s117i_value *rows; /* row_count times shape->count */
    int32_t row_count;
} s117i_value;

static inline s117i_value *s117i_row(const s117i_value *value, const s117i_shape *shape, int32_t row)
{
    return value->rows + (size_t)row * (size_t)shape->count;
}

/* ---- the shapes: shapes.c ---- */

/* What is asked. A field that a kind of question lacks has no key in its shape. */
enum {
    S117I_ASKED_ON, S117I_ASKED_FROM, S117I_ASKED_TO, S117I_ASKED_KNOWN_BY, S117I_ASKED_LAW_AS_AT, S117I_ASKED_THEN,
    S117I_ASKED_COUNTING, S117I_ASKED_COMMITMENT, S117I_ASKED_INTEREST, S117I_ASKED_CLAIMED, S117I_ASKED_EXPECT,
    S117I_ASKED_SOURCE, S117I_ASKED_FIELDS
};
enum { S117I_PACKAGES, S117I_ACCOUNTS, S117I_REDRESS, S117I_AUDITS, S117I_NEXT, S117I_REGISTER, S117I_ASKED_KINDS };
extern const s117i_field s117i_asked[S117I_ASKED_KINDS]; /* keys of the file: "packages", "accounts" … */

enum { S117I_PACKAGE_DUTY, S117I_PACKAGE_LINES, S117I_PACKAGE_REASONS, S117I_PACKAGE_NOT_REASONS, S117I_PACKAGE_GAPS,
       S117I_PACKAGE_FLAWS, S117I_PACKAGE_FIELDS };
enum { S117I_LINE_LINE, S117I_LINE_STATUS, S117I_LINE_CHARGEABLE, S117I_LINE_LAW, S117I_LINE_ASSESSMENT, S117I_LINE_TOP_UP,
       S117I_LINE_ASKED, S117I_LINE_LAWFUL, S117I_LINE_DIRECT_PAYMENT, S117I_LINE_HEALTH_BUDGET, S117I_LINE_REASONS,
       S117I_LINE_NOT_REASONS, S117I_LINE_GAPS, S117I_LINE_FLAWS, S117I_LINE_POINTS, S117I_LINE_FIELDS };
enum { S117I_ACCOUNT_WHOLE, S117I_ACCOUNT_TOTALS, S117I_ACCOUNT_LINES, S117I_ACCOUNT_ENTRIES, S117I_ACCOUNT_GAPS,
       S117I_ACCOUNT_FLAWS, S117I_ACCOUNT_FIELDS };
enum { S117I_TOTAL_PARTY, S117I_TOTAL_BODY, S117I_TOTAL_AMOUNT, S117I_TOTAL_FIELDS };
enum { S117I_SUM_LINE, S117I_SUM_PARTY, S117I_SUM_BODY, S117I_SUM_AMOUNT, S117I_SUM_FIELDS };
enum { S117I_ENTRY_LINE, S117I_ENTRY_FROM, S117I_ENTRY_TO, S117I_ENTRY_PARTY, S117I_ENTRY_BODY, S117I_ENTRY_STATUS,
       S117I_ENTRY_AMOUNT, S117I_ENTRY_RULE, S117I_ENTRY_FIELDS };
enum { S117I_REDRESS_ITEMS, S117I_REDRESS_TOTALS, S117I_REDRESS_GAPS, S117I_REDRESS_FLAWS, S117I_REDRESS_FIELDS };
enum { S117I_ITEM_FACT, S117I_ITEM_WHAT, S117I_ITEM_WRONG, S117I_ITEM_FROM, S117I_ITEM_TO, S117I_ITEM_DAYS, S117I_ITEM_CHARGED,
       S117I_ITEM_WRONGLY, S117I_ITEM_PAID, S117I_ITEM_REFUNDED, S117I_ITEM_OWED, S117I_ITEM_IN_TIME, S117I_ITEM_INTEREST,
       S117I_ITEM_INTEREST_IN_TIME, S117I_ITEM_BODY, S117I_ITEM_TO_BODY, S117I_ITEM_PAYER, S117I_ITEM_RULE, S117I_ITEM_FIELDS };
enum { S117I_OWED_BODY, S117I_OWED_TO_BODY, S117I_OWED_PAYER, S117I_OWED_OWED, S117I_OWED_IN_TIME, S117I_OWED_INTEREST,
       S117I_OWED_INTEREST_IN_TIME, S117I_OWED_FIELDS };
enum { S117I_AUDIT_FINDINGS, S117I_AUDIT_NOT_FOUND, S117I_AUDIT_RULES, S117I_AUDIT_NOT_RULES, S117I_AUDIT_ONLY,
       S117I_AUDIT_FIELDS };
enum { S117I_FINDING_WHAT, S117I_FINDING_SINCE, S117I_FINDING_UNTIL, S117I_FINDING_RULE, S117I_FINDING_SEVERITY,
       S117I_FINDING_FACT, S117I_FINDING_BODY, S117I_FINDING_POLICY, S117I_FINDING_AMOUNT, S117I_FINDING_IN_TIME,
       S117I_FINDING_FIELDS };
enum { S117I_NEXT_DUE, S117I_NEXT_NOT_DUE, S117I_NEXT_RULES, S117I_NEXT_NOT_RULES, S117I_NEXT_ONLY, S117I_NEXT_FIELDS };
enum { S117I_DUE_WHAT, S117I_DUE_BY, S117I_DUE_STATE, S117I_DUE_SINCE, S117I_DUE_DAYS, S117I_DUE_DOER, S117I_DUE_BODY,
       S117I_DUE_RULE, S117I_DUE_POLICY, S117I_DUE_FACT, S117I_DUE_AMOUNT, S117I_DUE_FIELDS };
enum { S117I_ROW_COLUMNS, S117I_ROW_FIELDS };
enum { S117I_COLUMN_COLUMN, S117I_COLUMN_VALUE, S117I_COLUMN_FIELDS };
enum { S117I_FIELDS_MOST = S117I_ITEM_FIELDS };

extern const s117i_shape s117i_package_shape, s117i_line_shape, s117i_account_shape, s117i_total_shape, s117i_sum_shape,
    s117i_entry_shape, s117i_redress_shape, s117i_item_shape, s117i_owed_shape, s117i_audit_shape, s117i_finding_shape,
    s117i_next_shape, s117i_due_shape, s117i_row_shape, s117i_column_shape;

#endif
