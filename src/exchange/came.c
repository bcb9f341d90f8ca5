#include "came.h"

/* ---- values ---- */

static void put_number(s117i_value *value, int64_t number)
{
    value->given = true;
    value->number = number;
}

static void put_text(s117i_value *value, const char *text)
{
    value->given = true;
    value->text = text ? text : "";
}

static bool take_texts(s117i_arena *arena, int32_t count, s117i_value *value)
{
    value->given = value->texts.given = true;
    value->texts.count = count;
    value->texts.items = s117i_arena_take(arena, sizeof *value->texts.items * ((size_t)count + 1));
    return value->texts.items != NULL;
}

static bool take_codes(s117i_arena *arena, int32_t count, s117i_value *value)
{
    value->given = value->codes.given = true;
    value->codes.count = count;
    value->codes.items = s117i_arena_take(arena, sizeof *value->codes.items * ((size_t)count + 1));
    return value->codes.items != NULL;
}

/* ---- a package ---- */

static bool put_reasons(const s117_package *package, int32_t line, s117i_arena *arena, s117i_value *reasons, s117i_value *not_reasons)
{
    if (!take_texts(arena, s117_package_reason_count(package, line), reasons))
        return false;
    for (int32_t i = 0; i < reasons->texts.count; i++)
        reasons->texts.items[i] = s117_package_reason_rule(package, line, i);
    *not_reasons = *reasons;
    return true;
}

static bool put_gaps(const s117_package *package, int32_t line, s117i_arena *arena, s117i_value *gaps, s117i_value *flaws)
{
    if (!take_codes(arena, s117_package_gap_count(package, line), gaps) ||
        !take_codes(arena, s117_package_flaw_count(package, line), flaws))
        return false;
    for (int32_t i = 0; i < gaps->codes.count; i++)
        gaps->codes.items[i] = s117_package_gap(package, line, i);
    for (int32_t i = 0; i < flaws->codes.count; i++)
        flaws->codes.items[i] = s117_package_flaw(package, line, i);
    return true;
}

static bool put_points(const s117_package *package, int32_t line, s117i_arena *arena, s117i_value *points)
{
    if (!take_texts(arena, s117_package_point_count(package, line), points))
        return false;
    for (int32_t i = 0; i < points->texts.count; i++)
        points->texts.items[i] = s117_package_point(package, line, i);
    return true;
}

static void put_top_up(const s117_package *package, int32_t line, s117i_value *row)
{
    s117_money asked = S117_MONEY_UNKNOWN, lawful = S117_MONEY_UNKNOWN;
    int32_t per = 0;
    s117_package_line_top_up_amounts(package, line, &asked, &lawful, &per);
    put_number(&row[S117I_LINE_TOP_UP], s117_package_line_top_up(package, line));
    put_number(&row[S117I_LINE_ASKED], asked);
    put_number(&row[S117I_LINE_LAWFUL], lawful);
}

static bool fill_line(const void *answer, int32_t line, s117i_arena *arena, s117i_value *row)
{
    const s117_package *package = answer;
    put_number(&row[S117I_LINE_LINE], s117_package_line_fact(package, line));
    put_number(&row[S117I_LINE_STATUS], s117_package_line_status(package, line));
    put_number(&row[S117I_LINE_CHARGEABLE], s117_package_line_chargeable(package, line));
    put_text(&row[S117I_LINE_LAW], s117_package_line_law(package, line));
    put_number(&row[S117I_LINE_ASSESSMENT], s117_package_line_assessment(package, line));
    put_top_up(package, line, row);
    put_number(&row[S117I_LINE_DIRECT_PAYMENT], s117_package_line_direct_payment(package, line));
    put_number(&row[S117I_LINE_HEALTH_BUDGET], s117_package_line_health_budget(package, line));
    if (!arena)
        return true;
    return put_reasons(package, line, arena, &row[S117I_LINE_REASONS], &row[S117I_LINE_NOT_REASONS]) &&
           put_gaps(package, line, arena, &row[S117I_LINE_GAPS], &row[S117I_LINE_FLAWS]) &&
           put_points(package, line, arena, &row[S117I_LINE_POINTS]);
}

s117i_coming s117i_coming_lines(const void *answer)
{
    return (s117i_coming){answer, s117_package_line_count(answer), fill_line};
}

bool s117i_came_package(const void *answer, int32_t index, s117i_arena *arena, s117i_value *row)
{
    (void)index;
    put_number(&row[S117I_PACKAGE_DUTY], s117_package_duty(answer));
    return put_reasons(answer, -1, arena, &row[S117I_PACKAGE_REASONS], &row[S117I_PACKAGE_NOT_REASONS]) &&
           put_gaps(answer, -1, arena, &row[S117I_PACKAGE_GAPS], &row[S117I_PACKAGE_FLAWS]);
}

/* ---- an account ---- */

static bool fill_entry(const void *answer, int32_t entry, s117i_arena *arena, s117i_value *row)
{
    const s117_account *account = answer;
    (void)arena;
    put_number(&row[S117I_ENTRY_LINE], s117_account_line(account, entry));
    put_number(&row[S117I_ENTRY_FROM], s117_account_entry_from(account, entry));
    put_number(&row[S117I_ENTRY_TO], s117_account_entry_to(account, entry));
    put_number(&row[S117I_ENTRY_PARTY], s117_account_party(account, entry));
    put_text(&row[S117I_ENTRY_BODY], s117_account_body(account, entry));
    put_number(&row[S117I_ENTRY_STATUS], s117_account_status(account, entry));
    put_number(&row[S117I_ENTRY_AMOUNT], s117_account_amount(account, entry));
    put_text(&row[S117I_ENTRY_RULE], s117_account_rule(account, entry));
    return true;
}

static bool fill_total(const void *answer, int32_t total, s117i_arena *arena, s117i_value *row)
{
    const s117_account *account = answer;
    (void)arena;
    put_number(&row[S117I_TOTAL_PARTY], s117_account_total_party(account, total));
    put_text(&row[S117I_TOTAL_BODY], s117_account_total_body(account, total));
    put_number(&row[S117I_TOTAL_AMOUNT], s117_account_total_amount(account, total));
    return true;
}

s117i_coming s117i_coming_entries(const void *answer)
{
    return (s117i_coming){answer, s117_account_count(answer), fill_entry};
}

s117i_coming s117i_coming_totals(const void *answer)
{
    return (s117i_coming){answer, s117_account_total_count(answer), fill_total};
}

bool s117i_came_account(const void *answer, int32_t index, s117i_arena *arena, s117i_value *row)
{
    s117i_value *gaps = &row[S117I_ACCOUNT_GAPS], *flaws = &row[S117I_ACCOUNT_FLAWS];
    (void)index;
    put_number(&row[S117I_ACCOUNT_WHOLE], s117_account_whole(answer));
    if (!take_codes(arena, s117_account_gap_count(answer), gaps) || !take_codes(arena, s117_account_flaw_count(answer), flaws))
        return false;
    for (int32_t i = 0; i < gaps->codes.count; i++)
        gaps->codes.items[i] = s117_account_gap(answer, i);
    for (int32_t i = 0; i < flaws->codes.count; i++)
        flaws->codes.items[i] = s117_account_flaw(answer, i);
    return true;
}

/* ---- redress ---- */

static bool fill_item(const void *answer, int32_t item, s117i_arena *arena, s117i_value *row)
{
    const s117_redress *redress = answer;
    (void)arena;
    put_number(&row[S117I_ITEM_FACT], s117_redress_fact(redress, item));
    put_number(&row[S117I_ITEM_WHAT], s117_redress_what(redress, item));
    put_number(&row[S117I_ITEM_WRONG], s117_redress_wrong(redress, item));
    put_number(&row[S117I_ITEM_FROM], s117_redress_from(redress, item));
    put_number(&row[S117I_ITEM_TO], s117_redress_to(redress, item));
    put_number(&row[S117I_ITEM_DAYS], s117_redress_days(redress, item));
    put_number(&row[S117I_ITEM_CHARGED], s117_redress_charged(redress, item));
    put_number(&row[S117I_ITEM_WRONGLY], s117_redress_wrongly(redress, item));
    put_number(&row[S117I_ITEM_PAID], s117_redress_paid(redress, item));
    put_number(&row[S117I_ITEM_REFUNDED], s117_redress_refunded(redress, item));
    put_number(&row[S117I_ITEM_OWED], s117_redress_owed(redress, item));
    put_number(&row[S117I_ITEM_IN_TIME], s117_redress_in_time(redress, item));
    put_number(&row[S117I_ITEM_INTEREST], s117_redress_interest(redress, item));
    put_number(&row[S117I_ITEM_INTEREST_IN_TIME], s117_redress_interest_in_time(redress, item));
    put_text(&row[S117I_ITEM_BODY], s117_redress_body(redress, item));
    put_text(&row[S117I_ITEM_TO_BODY], s117_redress_to_body(redress, item));
    put_number(&row[S117I_ITEM_PAYER], s117_redress_payer(redress, item));
    put_text(&row[S117I_ITEM_RULE], s117_redress_rule(redress, item));
    return true;
}

static bool fill_owed(const void *answer, int32_t total, s117i_arena *arena, s117i_value *row)
{
    const s117_redress *redress = answer;
    (void)arena;
    put_text(&row[S117I_OWED_BODY], s117_redress_total_body(redress, total));
    put_text(&row[S117I_OWED_TO_BODY], s117_redress_total_to_body(redress, total));
    put_number(&row[S117I_OWED_PAYER], s117_redress_total_payer(redress, total));
    put_number(&row[S117I_OWED_OWED], s117_redress_total_owed(redress, total));
    put_number(&row[S117I_OWED_IN_TIME], s117_redress_total_in_time(redress, total));
    put_number(&row[S117I_OWED_INTEREST], s117_redress_total_interest(redress, total));
    put_number(&row[S117I_OWED_INTEREST_IN_TIME], s117_redress_total_interest_in_time(redress, total));
    return true;
}

s117i_coming s117i_coming_items(const void *answer)
{
    return (s117i_coming){answer, s117_redress_count(answer), fill_item};
}

s117i_coming s117i_coming_owed(const void *answer)
{
    return (s117i_coming){answer, s117_redress_total_count(answer), fill_owed};
}

bool s117i_came_redress(const void *answer, int32_t index, s117i_arena *arena, s117i_value *row)
{
    s117i_value *gaps = &row[S117I_REDRESS_GAPS], *flaws = &row[S117I_REDRESS_FLAWS];
    (void)index;
    if (!take_codes(arena, s117_redress_gap_count(answer), gaps) || !take_codes(arena, s117_redress_flaw_count(answer), flaws))
        return false;
    for (int32_t i = 0; i < gaps->codes.count; i++)
        gaps->codes.items[i] = s117_redress_gap(answer, i);
    for (int32_t i = 0; i < flaws->codes.count; i++)
        flaws->codes.items[i] = s117_redress_flaw(answer, i);
    return true;
}

/* ---- an audit ---- */

static bool fill_finding(const void *answer, int32_t finding, s117i_arena *arena, s117i_value *row)
{
    const s117_audit *audit = answer;
    (void)arena;
    put_number(&row[S117I_FINDING_WHAT], s117_audit_what(audit, finding));
    put_number(&row[S117I_FINDING_SINCE], s117_audit_since(audit, finding));
    put_number(&row[S117I_FINDING_UNTIL], s117_audit_until(audit, finding));
    put_text(&row[S117I_FINDING_RULE], s117_audit_rule(audit, finding));
    put_number(&row[S117I_FINDING_SEVERITY], s117_audit_severity(audit, finding));
    put_number(&row[S117I_FINDING_FACT], s117_audit_fact(audit, finding, 0));
    put_text(&row[S117I_FINDING_BODY], s117_audit_body(audit, finding));
    put_text(&row[S117I_FINDING_POLICY], s117_audit_policy(audit, finding));
    put_number(&row[S117I_FINDING_AMOUNT], s117_audit_amount(audit, finding));
    put_number(&row[S117I_FINDING_IN_TIME], s117_audit_in_time(audit, finding));
    return true;
}

s117i_coming s117i_coming_findings(const void *answer)
{
    return (s117i_coming){answer, s117_audit_count(answer), fill_finding};
}

/* What came, and what must not have come, are the same two lists: the codes and the rules of all rows. */
static bool put_rows(const s117i_coming *coming, int32_t what, int32_t rule, s117i_arena *arena, s117i_value *codes, s117i_value *rules)
{
    if (!take_codes(arena, coming->count, codes) || !take_texts(arena, coming->count, rules))
        return false;
    for (int32_t i = 0; i < coming->count; i++) {
        s117i_value row[S117I_FIELDS_MOST] = {{.given = false}};
        coming->fill(coming->answer, i, NULL, row);
        codes->codes.items[i] = (int32_t)row[what].number;
        rules->texts.items[i] = row[rule].text;
    }
    return true;
}

bool s117i_came_audit(const void *answer, int32_t index, s117i_arena *arena, s117i_value *row)
{
    const s117i_coming findings = s117i_coming_findings(answer);
    (void)index;
    if (!put_rows(&findings, S117I_FINDING_WHAT, S117I_FINDING_RULE, arena, &row[S117I_AUDIT_NOT_FOUND], &row[S117I_AUDIT_RULES]))
        return false;
    row[S117I_AUDIT_NOT_RULES] = row[S117I_AUDIT_RULES];
    return true;
}

/* ---- what is due ---- */

static bool fill_due(const void *answer, int32_t due, s117i_arena *arena, s117i_value *row)
{
    const s117_next *next = answer;
    (void)arena;
    put_number(&row[S117I_DUE_WHAT], s117_next_what(next, due));
    put_number(&row[S117I_DUE_BY], s117_next_by(next, due));
    put_number(&row[S117I_DUE_STATE], s117_next_state(next, due));
    put_number(&row[S117I_DUE_SINCE], s117_next_since(next, due));
    put_number(&row[S117I_DUE_DAYS], s117_next_days(next, due));
    put_number(&row[S117I_DUE_DOER], s117_next_doer(next, due));
    put_text(&row[S117I_DUE_BODY], s117_next_body(next, due, 0));
    put_text(&row[S117I_DUE_RULE], s117_next_rule(next, due));
    put_text(&row[S117I_DUE_POLICY], s117_next_policy(next, due));
    put_number(&row[S117I_DUE_FACT], s117_next_fact(next, due, 0));
    put_number(&row[S117I_DUE_AMOUNT], s117_next_amount(next, due));
    return true;
}

s117i_coming s117i_coming_due(const void *answer)
{
    return (s117i_coming){answer, s117_next_count(answer), fill_due};
}

bool s117i_came_next(const void *answer, int32_t index, s117i_arena *arena, s117i_value *row)
{
    const s117i_coming due = s117i_coming_due(answer);
    (void)index;
    if (!put_rows(&due, S117I_DUE_WHAT, S117I_DUE_RULE, arena, &row[S117I_NEXT_NOT_DUE], &row[S117I_NEXT_RULES]))
        return false;
    row[S117I_NEXT_NOT_RULES] = row[S117I_NEXT_RULES];
    return true;
}

/* ---- a row of the register ---- */

static bool fill_column(const void *answer, int32_t index, s117i_arena *arena, s117i_value *row)
{
    const s117_entry_field field = index + 1;
    (void)arena;
    put_number(&row[S117I_COLUMN_COLUMN], field);
    put_text(&row[S117I_COLUMN_VALUE], s117_entry_text(answer, field));
    return true;
}

s117i_coming s117i_coming_columns(const void *answer)
{
    return (s117i_coming){answer, S117_ENTRY_FIELDS, fill_column};
}

/* It has nothing but columns. */
bool s117i_came_row(const void *answer, int32_t index, s117i_arena *arena, s117i_value *row)
{
    (void)answer, (void)index, (void)arena, (void)row;
    return true;
}
