/* The shapes of questions about services, money, planning and the register, and of what is expected of their answers:
 * docs/case-file.schema.json. */
#include "rows.h"

#define SHAPE(name, keys, labels)                                                                             \
    const s117i_shape name##_shape = {name##_fields, sizeof name##_fields / sizeof name##_fields[0], keys, labels}

/* ---- what is expected of a package ---- */

static const s117i_field s117i_line_fields[S117I_LINE_FIELDS] = {
    [S117I_LINE_LINE] = {"line", S117I_OF_FACT, S117I_MUST, 0, NULL},
    [S117I_LINE_STATUS] = {"status", S117I_OF_CODE, 0, S117_LIST_LINE, NULL},
    [S117I_LINE_CHARGEABLE] = {"chargeable", S117I_OF_CODE, 0, S117_LIST_CHARGEABLE, NULL},
    [S117I_LINE_LAW] = {"law", S117I_OF_TEXT, 0, 0, NULL},
    [S117I_LINE_ASSESSMENT] = {"assessment", S117I_OF_CODE, 0, S117_LIST_ASSESSMENT, NULL},
    [S117I_LINE_TOP_UP] = {"top_up", S117I_OF_CODE, 0, S117_LIST_TOP_UP, NULL},
    [S117I_LINE_ASKED] = {"top_up_asked", S117I_OF_MONEY, 0, 0, NULL},
    [S117I_LINE_LAWFUL] = {"top_up_lawful", S117I_OF_MONEY, 0, 0, NULL},
    [S117I_LINE_DIRECT_PAYMENT] = {"direct_payment", S117I_OF_CODE, 0, S117_LIST_AVAILABILITY, NULL},
    [S117I_LINE_HEALTH_BUDGET] = {"health_budget", S117I_OF_CODE, 0, S117_LIST_AVAILABILITY, NULL},
    [S117I_LINE_REASONS] = {"reasons", S117I_OF_RULES, 0, 0, NULL},
    [S117I_LINE_NOT_REASONS] = {"not_reasons", S117I_OF_RULES, S117I_ABSENT, 0, NULL},
    [S117I_LINE_GAPS] = {"gaps", S117I_OF_CODES, 0, S117_LIST_GAP, NULL},
    [S117I_LINE_FLAWS] = {"flaws", S117I_OF_CODES, 0, S117_LIST_FLAW, NULL},
    [S117I_LINE_POINTS] = {"points", S117I_OF_POINTS, 0, 0, NULL},
};
SHAPE(s117i_line, 1, 1);

static const s117i_field s117i_package_fields[S117I_PACKAGE_FIELDS] = {
    [S117I_PACKAGE_DUTY] = {"duty", S117I_OF_CODE, 0, S117_LIST_DUTY, NULL},
    [S117I_PACKAGE_LINES] = {"lines", S117I_OF_ROWS, 0, 0, &s117i_line_shape},
    [S117I_PACKAGE_REASONS] = {"reasons", S117I_OF_RULES, 0, 0, NULL},
    [S117I_PACKAGE_NOT_REASONS] = {"not_reasons", S117I_OF_RULES, S117I_ABSENT, 0, NULL},
    [S117I_PACKAGE_GAPS] = {"gaps", S117I_OF_CODES, 0, S117_LIST_GAP, NULL},
    [S117I_PACKAGE_FLAWS] = {"flaws", S117I_OF_CODES, 0, S117_LIST_FLAW, NULL},
};
SHAPE(s117i_package, 0, 0);

/* ---- what is expected of an account ---- */

static const s117i_field s117i_total_fields[S117I_TOTAL_FIELDS] = {
    [S117I_TOTAL_PARTY] = {"party", S117I_OF_CODE, S117I_MUST, S117_LIST_PARTY, NULL},
    [S117I_TOTAL_BODY] = {"body", S117I_OF_BODY, 0, 0, NULL},
    [S117I_TOTAL_AMOUNT] = {"amount", S117I_OF_MONEY, S117I_MUST, 0, NULL},
};
SHAPE(s117i_total, 2, 2);

static const s117i_field s117i_sum_fields[S117I_SUM_FIELDS] = {
    [S117I_SUM_LINE] = {"line", S117I_OF_FACT, S117I_MUST, 0, NULL},
    [S117I_SUM_PARTY] = {"party", S117I_OF_CODE, 0, S117_LIST_PARTY, NULL},
    [S117I_SUM_BODY] = {"body", S117I_OF_BODY, 0, 0, NULL},
    [S117I_SUM_AMOUNT] = {"amount", S117I_OF_MONEY, S117I_MUST, 0, NULL},
};
SHAPE(s117i_sum, 3, 3);

static const s117i_field s117i_entry_fields[S117I_ENTRY_FIELDS] = {
    [S117I_ENTRY_LINE] = {"line", S117I_OF_FACT, S117I_MUST, 0, NULL},
    [S117I_ENTRY_FROM] = {"from", S117I_OF_DAY, 0, 0, NULL},
    [S117I_ENTRY_TO] = {"to", S117I_OF_DAY, 0, 0, NULL},
    [S117I_ENTRY_PARTY] = {"party", S117I_OF_CODE, 0, S117_LIST_PARTY, NULL},
    [S117I_ENTRY_BODY] = {"body", S117I_OF_BODY, 0, 0, NULL},
    [S117I_ENTRY_STATUS] = {"status", S117I_OF_CODE, 0, S117_LIST_LINE, NULL},
    [S117I_ENTRY_AMOUNT] = {"amount", S117I_OF_MONEY, 0, 0, NULL},
    [S117I_ENTRY_RULE] = {"rule", S117I_OF_RULE, 0, 0, NULL},
};
SHAPE(s117i_entry, 1, 5);

static const s117i_field s117i_account_fields[S117I_ACCOUNT_FIELDS] = {
    [S117I_ACCOUNT_WHOLE] = {"whole", S117I_OF_MONEY, 0, 0, NULL},
    [S117I_ACCOUNT_TOTALS] = {"totals", S117I_OF_ROWS, S117I_ALL, 0, &s117i_total_shape},
    [S117I_ACCOUNT_LINES] = {"lines", S117I_OF_ROWS, 0, 0, &s117i_sum_shape},
    [S117I_ACCOUNT_ENTRIES] = {"entries", S117I_OF_ROWS, 0, 0, &s117i_entry_shape},
    [S117I_ACCOUNT_GAPS] = {"gaps", S117I_OF_CODES, 0, S117_LIST_GAP, NULL},
    [S117I_ACCOUNT_FLAWS] = {"flaws", S117I_OF_CODES, 0, S117_LIST_FLAW, NULL},
};
SHAPE(s117i_account, 0, 0);

/* ---- what is expected of redress ---- */

static const s117i_field s117i_item_fields[S117I_ITEM_FIELDS] = {
    [S117I_ITEM_FACT] = {"fact", S117I_OF_FACT, S117I_MUST, 0, NULL},
    [S117I_ITEM_WHAT] = {"what", S117I_OF_CODE, 0, S117_LIST_REDRESS, NULL},
    [S117I_ITEM_WRONG] = {"wrong", S117I_OF_TRI, 0, 0, NULL},
    [S117I_ITEM_FROM] = {"from", S117I_OF_DAY, 0, 0, NULL},
    [S117I_ITEM_TO] = {"to", S117I_OF_DAY, 0, 0, NULL},
    [S117I_ITEM_DAYS] = {"days", S117I_OF_NUMBER, 0, 0, NULL},
    [S117I_ITEM_CHARGED] = {"charged", S117I_OF_MONEY, 0, 0, NULL},
    [S117I_ITEM_WRONGLY] = {"wrongly", S117I_OF_MONEY, 0, 0, NULL},
    [S117I_ITEM_PAID] = {"paid", S117I_OF_MONEY, 0, 0, NULL},
    [S117I_ITEM_REFUNDED] = {"refunded", S117I_OF_MONEY, 0, 0, NULL},
    [S117I_ITEM_OWED] = {"owed", S117I_OF_MONEY, 0, 0, NULL},
    [S117I_ITEM_IN_TIME] = {"in_time", S117I_OF_MONEY, 0, 0, NULL},
    [S117I_ITEM_INTEREST] = {"interest", S117I_OF_MONEY, 0, 0, NULL},
    [S117I_ITEM_INTEREST_IN_TIME] = {"interest_in_time", S117I_OF_MONEY, 0, 0, NULL},
    [S117I_ITEM_BODY] = {"body", S117I_OF_BODY, 0, 0, NULL},
    [S117I_ITEM_TO_BODY] = {"to_body", S117I_OF_BODY, 0, 0, NULL},
    [S117I_ITEM_PAYER] = {"payer", S117I_OF_CODE, 0, S117_LIST_PAYER, NULL},
    [S117I_ITEM_RULE] = {"rule", S117I_OF_RULE, 0, 0, NULL},
};
SHAPE(s117i_item, 1, 1);

static const s117i_field s117i_owed_fields[S117I_OWED_FIELDS] = {
    [S117I_OWED_BODY] = {"body", S117I_OF_BODY, 0, 0, NULL},
    [S117I_OWED_TO_BODY] = {"to_body", S117I_OF_BODY, 0, 0, NULL},
    [S117I_OWED_PAYER] = {"payer", S117I_OF_CODE, 0, S117_LIST_PAYER, NULL},
    [S117I_OWED_OWED] = {"owed", S117I_OF_MONEY, 0, 0, NULL},
    [S117I_OWED_IN_TIME] = {"in_time", S117I_OF_MONEY, 0, 0, NULL},
    [S117I_OWED_INTEREST] = {"interest", S117I_OF_MONEY, 0, 0, NULL},
    [S117I_OWED_INTEREST_IN_TIME] = {"interest_in_time", S117I_OF_MONEY, 0, 0, NULL},
};
SHAPE(s117i_owed, 3, 3);

static const s117i_field s117i_redress_fields[S117I_REDRESS_FIELDS] = {
    [S117I_REDRESS_ITEMS] = {"items", S117I_OF_ROWS, 0, 0, &s117i_item_shape},
    [S117I_REDRESS_TOTALS] = {"totals", S117I_OF_ROWS, 0, 0, &s117i_owed_shape},
    [S117I_REDRESS_GAPS] = {"gaps", S117I_OF_CODES, 0, S117_LIST_GAP, NULL},
    [S117I_REDRESS_FLAWS] = {"flaws", S117I_OF_CODES, 0, S117_LIST_FLAW, NULL},
};
SHAPE(s117i_redress, 0, 0);

/* ---- what is expected of an audit ---- */

static const s117i_field s117i_finding_fields[S117I_FINDING_FIELDS] = {
    [S117I_FINDING_WHAT] = {"what", S117I_OF_CODE, S117I_MUST, S117_LIST_AUDIT, NULL},
    [S117I_FINDING_SINCE] = {"since", S117I_OF_DAY, S117I_UNKNOWN, 0, NULL},
    [S117I_FINDING_UNTIL] = {"until", S117I_OF_DAY, S117I_OPEN, 0, NULL},
    [S117I_FINDING_RULE] = {"rule", S117I_OF_RULE, 0, 0, NULL},
    [S117I_FINDING_SEVERITY] = {"severity", S117I_OF_CODE, 0, S117_LIST_SEVERITY, NULL},
    [S117I_FINDING_FACT] = {"fact", S117I_OF_FACT, S117I_APART, 0, NULL},
    [S117I_FINDING_BODY] = {"body", S117I_OF_BODY, 0, 0, NULL},
    [S117I_FINDING_POLICY] = {"policy", S117I_OF_TEXT, 0, 0, NULL},
    [S117I_FINDING_AMOUNT] = {"amount", S117I_OF_MONEY, 0, 0, NULL},
    [S117I_FINDING_IN_TIME] = {"in_time", S117I_OF_MONEY, 0, 0, NULL},
};
SHAPE(s117i_finding, 1, 2);

static const s117i_field s117i_audit_fields[S117I_AUDIT_FIELDS] = {
    [S117I_AUDIT_FINDINGS] = {"findings", S117I_OF_ROWS, 0, 0, &s117i_finding_shape},
    [S117I_AUDIT_NOT_FOUND] = {"not_found", S117I_OF_CODES, S117I_ABSENT, S117_LIST_AUDIT, NULL},
    [S117I_AUDIT_RULES] = {"rules", S117I_OF_RULES, 0, 0, NULL},
    [S117I_AUDIT_NOT_RULES] = {"not_rules", S117I_OF_RULES, S117I_ABSENT, 0, NULL},
    [S117I_AUDIT_ONLY] = {"only", S117I_OF_FLAG, 0, 0, NULL},
};
SHAPE(s117i_audit, 0, 0);

/* ---- what is expected to be due ---- */

static const s117i_field s117i_due_fields[S117I_DUE_FIELDS] = {
    [S117I_DUE_WHAT] = {"what", S117I_OF_CODE, S117I_MUST, S117_LIST_DUE, NULL},
    [S117I_DUE_BY] = {"by", S117I_OF_DAY, S117I_OPEN, 0, NULL},
    [S117I_DUE_STATE] = {"state", S117I_OF_CODE, 0, S117_LIST_DUE_STATE, NULL},
    [S117I_DUE_SINCE] = {"since", S117I_OF_DAY, S117I_UNKNOWN, 0, NULL},
    [S117I_DUE_DAYS] = {"days", S117I_OF_NUMBER, S117I_BELOW, 0, NULL},
    [S117I_DUE_DOER] = {"doer", S117I_OF_CODE, 0, S117_LIST_DOER, NULL},
    [S117I_DUE_BODY] = {"body", S117I_OF_BODY, S117I_APART, 0, NULL},
    [S117I_DUE_RULE] = {"rule", S117I_OF_RULE, 0, 0, NULL},
    [S117I_DUE_POLICY] = {"policy", S117I_OF_TEXT, 0, 0, NULL},
    [S117I_DUE_FACT] = {"fact", S117I_OF_FACT, S117I_APART, 0, NULL},
    [S117I_DUE_AMOUNT] = {"amount", S117I_OF_MONEY, 0, 0, NULL},
};
SHAPE(s117i_due, 1, 2);

static const s117i_field s117i_next_fields[S117I_NEXT_FIELDS] = {
    [S117I_NEXT_DUE] = {"due", S117I_OF_ROWS, 0, 0, &s117i_due_shape},
    [S117I_NEXT_NOT_DUE] = {"not_due", S117I_OF_CODES, S117I_ABSENT, S117_LIST_DUE, NULL},
    [S117I_NEXT_RULES] = {"rules", S117I_OF_RULES, 0, 0, NULL},
    [S117I_NEXT_NOT_RULES] = {"not_rules", S117I_OF_RULES, S117I_ABSENT, 0, NULL},
    [S117I_NEXT_ONLY] = {"only", S117I_OF_FLAG, 0, 0, NULL},
};
SHAPE(s117i_next, 0, 0);

/* ---- what is expected of a row of the register ---- */

static const s117i_field s117i_column_fields[S117I_COLUMN_FIELDS] = {
    [S117I_COLUMN_COLUMN] = {"field", S117I_OF_COLUMN, S117I_MUST, 0, NULL},
    [S117I_COLUMN_VALUE] = {"value", S117I_OF_TEXT, S117I_MUST, 0, NULL},
};
SHAPE(s117i_column, 1, 1);

static const s117i_field s117i_row_fields[S117I_ROW_FIELDS] = {
    [S117I_ROW_COLUMNS] = {"fields", S117I_OF_ROWS, 0, 0, &s117i_column_shape},
};
SHAPE(s117i_row, 0, 0);

/* ---- what is asked ---- */

#define KNOWN_AND_LAW                                                              \
    [S117I_ASKED_KNOWN_BY] = {"known_by", S117I_OF_DAY, S117I_KNOWN, 0, NULL},     \
    [S117I_ASKED_LAW_AS_AT] = {"law_as_at", S117I_OF_DAY, S117I_FROM_ACT, 0, NULL}, \
    [S117I_ASKED_THEN] = {"as_then_understood", S117I_OF_FLAG, 0, 0, NULL},        \
    [S117I_ASKED_SOURCE] = {"expect_source", S117I_OF_SOURCE, 0, 0, NULL}
#define ON [S117I_ASKED_ON] = {"on", S117I_OF_DAY, S117I_MUST | S117I_FROM_ACT, 0, NULL}
#define COUNTING [S117I_ASKED_COUNTING] = {"counting", S117I_OF_CODE, 0, S117_LIST_COUNTING, NULL}

static const s117i_field asked_package_fields[S117I_ASKED_FIELDS] = {
    ON, KNOWN_AND_LAW,
    [S117I_ASKED_EXPECT] = {"expect", S117I_OF_ROW, 0, 0, &s117i_package_shape},
};
static SHAPE(asked_package, 0, 0);

static const s117i_field asked_account_fields[S117I_ASKED_FIELDS] = {
    [S117I_ASKED_FROM] = {"from", S117I_OF_DAY, S117I_MUST | S117I_FROM_ACT, 0, NULL},
    [S117I_ASKED_TO] = {"to", S117I_OF_DAY, S117I_MUST | S117I_FROM_ACT, 0, NULL},
    KNOWN_AND_LAW, COUNTING,
    [S117I_ASKED_COMMITMENT] = {"commitment", S117I_OF_FLAG, 0, 0, NULL},
    [S117I_ASKED_EXPECT] = {"expect", S117I_OF_ROW, 0, 0, &s117i_account_shape},
};
static SHAPE(asked_account, 0, 0);

static const s117i_field asked_redress_fields[S117I_ASKED_FIELDS] = {
    ON, KNOWN_AND_LAW, COUNTING,
    [S117I_ASKED_INTEREST] = {"interest", S117I_OF_CODE, 0, S117_LIST_INTEREST, NULL},
    [S117I_ASKED_CLAIMED] = {"claimed", S117I_OF_DAY, S117I_FROM_ACT, 0, NULL},
    [S117I_ASKED_EXPECT] = {"expect", S117I_OF_ROW, 0, 0, &s117i_redress_shape},
};
static SHAPE(asked_redress, 0, 0);

static const s117i_field asked_audit_fields[S117I_ASKED_FIELDS] = {
    [S117I_ASKED_FROM] = {"from", S117I_OF_DAY, 0, 0, NULL},
    [S117I_ASKED_TO] = {"to", S117I_OF_DAY, S117I_MUST | S117I_FROM_ACT, 0, NULL},
    KNOWN_AND_LAW,
    [S117I_ASKED_EXPECT] = {"expect", S117I_OF_ROW, 0, 0, &s117i_audit_shape},
};
static SHAPE(asked_audit, 0, 0);

static const s117i_field asked_next_fields[S117I_ASKED_FIELDS] = {
    ON, KNOWN_AND_LAW,
    [S117I_ASKED_EXPECT] = {"expect", S117I_OF_ROW, 0, 0, &s117i_next_shape},
};
static SHAPE(asked_next, 0, 0);

static const s117i_field asked_row_fields[S117I_ASKED_FIELDS] = {
    ON, KNOWN_AND_LAW,
    [S117I_ASKED_EXPECT] = {"expect", S117I_OF_ROW, 0, 0, &s117i_row_shape},
};
static SHAPE(asked_row, 0, 0);

const s117i_field s117i_asked[S117I_ASKED_KINDS] = {
    [S117I_PACKAGES] = {"packages", S117I_OF_ROWS, 0, 0, &asked_package_shape},
    [S117I_ACCOUNTS] = {"accounts", S117I_OF_ROWS, 0, 0, &asked_account_shape},
    [S117I_REDRESS] = {"redress", S117I_OF_ROWS, 0, 0, &asked_redress_shape},
    [S117I_AUDITS] = {"audits", S117I_OF_ROWS, 0, 0, &asked_audit_shape},
    [S117I_NEXT] = {"next", S117I_OF_ROWS, 0, 0, &asked_next_shape},
    [S117I_REGISTER] = {"register", S117I_OF_ROWS, 0, 0, &asked_row_shape},
};
