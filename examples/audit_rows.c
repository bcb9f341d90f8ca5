#include "audit_report.h"

#include <stdio.h>
#include <string.h>

/* Bodies named so far, for the list at the end. Beyond so many a body has its code only. */
enum { NAMED_MOST = 512, CELL = 96 };
static struct {
    char code[16], name[128];
} named[NAMED_MOST];
static int named_count;

static void keep_name(const char *code, const char *name)
{
    for (int i = 0; i < named_count; i++)
        if (strcmp(named[i].code, code) == 0)
            return;
    if (*code == '\0' || named_count == NAMED_MOST || strcmp(code, name) == 0)
        return;
    snprintf(named[named_count].code, sizeof named[0].code, "%s", code);
    snprintf(named[named_count].name, sizeof named[0].name, "%s", name);
    named_count++;
}

/* "-": nobody. "?": not settled. "A|B?": not settled, one of these. */
static void write_cell(char *cell, bool nobody, bool settled, const s117_determination *d, int32_t count,
                       const char *(*code)(const s117_determination *, int32_t), const char *(*name)(const s117_determination *, int32_t))
{
    size_t length = 0;
    cell[0] = '\0';
    for (int32_t i = 0; i < count && length < CELL; i++) {
        keep_name(code(d, i), name(d, i));
        length += (size_t)snprintf(cell + length, CELL - length, "%s%s", i == 0 ? "" : "|", code(d, i));
    }
    if (!settled && length < CELL)
        snprintf(cell + length, CELL - length, "%s", nobody ? "-" : "?");
}

static const char *expected_cell(s117_tri as_expected)
{
    return as_expected == S117_YES ? "yes" : as_expected == S117_NO ? "NO" : "-";
}

static bool start(void)
{
    named_count = 0;
    printf("%-28s %-10s %-22s %-10s %-8s %-7s %-8s %-7s %s\n", "case", "on", "duty", "council", "NHS body", "by", "payer", "by", "expected");
    return true;
}

static bool start_list(int list)
{
    (void)list;
    return true;
}

static bool start_case(const char *file, const s117_case *kase, bool first)
{
    (void)file, (void)kase, (void)first;
    return true;
}

static bool tell_answer(const s117_case *kase, const answer *given, bool first)
{
    const s117_determination *d = given->determination;
    const s117_council council = s117_determination_council(d);
    const s117_nhs nhs = s117_determination_nhs(d), payer = s117_determination_payer(d);
    const s117_date law = s117_determination_law_as_at(d);
    char on[32], owes[CELL], body[CELL], pays[CELL];
    (void)first;
    s117_date_format(given->on, given->on, on, sizeof on);
    write_cell(owes, council == S117_COUNCIL_NONE, council == S117_COUNCIL_DETERMINED, d, s117_determination_council_count(d),
               s117_determination_council_code, s117_determination_council_name);
    write_cell(body, nhs == S117_NHS_NONE, nhs == S117_NHS_DETERMINED, d, s117_determination_nhs_count(d), s117_determination_nhs_code,
               s117_determination_nhs_name);
    write_cell(pays, payer == S117_NHS_NONE, payer == S117_NHS_DETERMINED, d, s117_determination_payer_count(d), s117_determination_payer_code,
               s117_determination_payer_name);
    const char *nhs_rule = s117_determination_nhs_rule(d), *payer_rule = s117_determination_payer_rule(d);
    printf("%-28s %-10s %-22s %-10s %-8s %-7s %-8s %-7s %s", s117_case_id(kase), on,
           s117_code_name(S117_LIST_DUTY, s117_determination_duty(d)), owes, body, *nhs_rule ? nhs_rule : "-", pays, *payer_rule ? payer_rule : "-",
           expected_cell(given->as_expected));
    if (law != S117_DATE_OPEN) {
        s117_date_format(law, law, on, sizeof on);
        printf(" (law as at %s)", on);
    }
    printf("\n");
    return true;
}

/* ---- services and money ---- */

/* "1234.56"; "?" if it is not known. No commas: for spreadsheets. */
static void write_pounds(char *cell, s117_money money)
{
    if (money == S117_MONEY_UNKNOWN) {
        snprintf(cell, CELL, "?");
        return;
    }
    const long long pence = money < 0 ? -(long long)money : (long long)money;
    snprintf(cell, CELL, "%s%lld.%02lld", money < 0 ? "-" : "", pence / 100, pence % 100);
}

static const char *name_cell(const s117_case *kase, s117_fact fact, char *cell)
{
    const char *name = s117_case_fact_name(kase, fact);
    snprintf(cell, CELL, "%d", (int)fact);
    return name && *name ? name : cell;
}

static void write_day(char *cell, s117_date day)
{
    cell[0] = '\0';
    if (s117_date_format(day, day, cell, CELL) == 0)
        snprintf(cell, CELL, "-");
}

static void tell_package(const s117_case *kase, const s117_package *package, const char *expected)
{
    char on[CELL], name[CELL];
    write_day(on, s117_package_as_at(package));
    for (int32_t i = 0; i < s117_package_line_count(package); i++) {
        printf("%-28s %-10s package    %-20s %-13s %-12s %-10s %-12s", s117_case_id(kase), on,
               name_cell(kase, s117_package_line_fact(package, i), name),
               s117_code_name(S117_LIST_LINE, s117_package_line_status(package, i)),
               s117_code_name(S117_LIST_CHARGEABLE, s117_package_line_chargeable(package, i)),
               s117_code_name(S117_LIST_ASSESSMENT, s117_package_line_assessment(package, i)),
               s117_code_name(S117_LIST_TOP_UP, s117_package_line_top_up(package, i)));
        for (int32_t j = 0; j < s117_package_reason_count(package, i); j++)
            printf("%s%s", j == 0 ? " " : ",", s117_package_reason_rule(package, i, j));
        printf(" %s\n", expected);
    }
    if (s117_package_line_count(package) == 0)
        printf("%-28s %-10s package    no line %s\n", s117_case_id(kase), on, expected);
}

static void tell_account(const s117_case *kase, const s117_account *account, const char *expected)
{
    char from[CELL], to[CELL], name[CELL], pounds[CELL];
    for (int32_t i = 0; i < s117_account_count(account); i++) {
        const char *body = s117_account_body(account, i);
        write_day(from, s117_account_entry_from(account, i));
        write_day(to, s117_account_entry_to(account, i));
        write_pounds(pounds, s117_account_amount(account, i));
        keep_name(body, s117_account_body_name(account, i));
        printf("%-28s %-10s account    %-20s to %-10s %-10s %-10s %14s %s %s\n", s117_case_id(kase), from,
               name_cell(kase, s117_account_line(account, i), name), to, s117_code_name(S117_LIST_PARTY, s117_account_party(account, i)),
               *body ? body : "-", pounds, s117_account_rule(account, i), expected);
    }
    write_day(from, s117_account_from(account));
    write_day(to, s117_account_to(account));
    for (int32_t i = 0; i < s117_account_total_count(account); i++) {
        const char *body = s117_account_total_body(account, i);
        write_pounds(pounds, s117_account_total_amount(account, i));
        printf("%-28s %-10s total      %-20s to %-10s %-10s %-10s %14s %s\n", s117_case_id(kase), from, "", to,
               s117_code_name(S117_LIST_PARTY, s117_account_total_party(account, i)), *body ? body : "-", pounds, expected);
    }
    write_pounds(pounds, s117_account_whole(account));
    printf("%-28s %-10s whole      %-20s to %-10s %-10s %-10s %14s %s\n", s117_case_id(kase), from, "", to, "", "", pounds, expected);
}

static void tell_redress(const s117_case *kase, const s117_redress *redress, const char *expected)
{
    char on[CELL], name[CELL], paid[CELL], owed[CELL], in_time[CELL], interest[CELL];
    write_day(on, s117_redress_on(redress));
    for (int32_t i = 0; i < s117_redress_count(redress); i++) {
        const char *body = s117_redress_body(redress, i), *to_body = s117_redress_to_body(redress, i);
        const char *payer = s117_code_name(S117_LIST_PAYER, s117_redress_payer(redress, i));
        write_pounds(paid, s117_redress_paid(redress, i));
        write_pounds(owed, s117_redress_owed(redress, i));
        write_pounds(in_time, s117_redress_in_time(redress, i));
        write_pounds(interest, s117_redress_interest(redress, i));
        keep_name(body, s117_redress_body_name(redress, i));
        printf("%-28s %-10s redress    %-20s %-7s from %-10s to %-10s paid %s owed %s in time %s interest %s %s %s\n", s117_case_id(kase), on,
               name_cell(kase, s117_redress_fact(redress, i), name), s117_code_name(S117_LIST_TRI, s117_redress_wrong(redress, i)),
               *body ? body : "-", *to_body ? to_body : payer ? payer : "-", paid, owed, in_time, interest, s117_redress_rule(redress, i),
               expected);
    }
    if (s117_redress_count(redress) == 0)
        printf("%-28s %-10s redress    nothing %s\n", s117_case_id(kase), on, expected);
}

/* ---- what was done, what is due, the register ---- */

static const char *body_cell(const s117_case *kase, const char *code)
{
    const s117_engine *engine = s117_case_engine(kase);
    const char *name = code && *code ? s117_engine_body_name(engine, s117_engine_body_find(engine, code)) : NULL;
    if (name)
        keep_name(code, name);
    return code && *code ? code : "-";
}

/* "-": there is no such day. */
static void write_day_or_none(char *cell, s117_date day)
{
    if (day == S117_DATE_OPEN)
        snprintf(cell, CELL, "-");
    else
        write_day(cell, day);
}

static void tell_audit(const s117_case *kase, const s117_audit *audit, const char *expected)
{
    char on[CELL], since[CELL], until[CELL], pounds[CELL], name[CELL];
    write_day(on, s117_audit_to(audit));
    for (int32_t i = 0; i < s117_audit_count(audit); i++) {
        const s117_fact fact = s117_audit_fact(audit, i, 0);
        write_day_or_none(since, s117_audit_since(audit, i));
        write_day_or_none(until, s117_audit_until(audit, i));
        write_pounds(pounds, s117_audit_amount(audit, i));
        printf("%-28s %-10s audit      %-24s %-9s %-10s to %-10s %-10s %-20s %14s %s %s\n", s117_case_id(kase), on,
               s117_code_name(S117_LIST_AUDIT, s117_audit_what(audit, i)), s117_code_name(S117_LIST_SEVERITY, s117_audit_severity(audit, i)),
               since, until, body_cell(kase, s117_audit_body(audit, i)), fact != 0 ? name_cell(kase, fact, name) : "-",
               s117_audit_amount(audit, i) == S117_MONEY_UNKNOWN ? "-" : pounds, s117_audit_rule(audit, i), expected);
    }
    if (s117_audit_count(audit) == 0)
        printf("%-28s %-10s audit      nothing %s\n", s117_case_id(kase), on, expected);
}

static void tell_next(const s117_case *kase, const s117_next *next, const char *expected)
{
    char on[CELL], by[CELL];
    write_day(on, s117_next_as_at(next));
    for (int32_t i = 0; i < s117_next_count(next); i++) {
        write_day_or_none(by, s117_next_by(next, i));
        printf("%-28s %-10s next       %-24s %-9s by %-10s %6d days %-10s %-10s %-10s %s %s\n", s117_case_id(kase), on,
               s117_code_name(S117_LIST_DUE, s117_next_what(next, i)), s117_code_name(S117_LIST_DUE_STATE, s117_next_state(next, i)), by,
               (int)s117_next_days(next, i), s117_code_name(S117_LIST_DOER, s117_next_doer(next, i)),
               body_cell(kase, s117_next_body(next, i, 0)), body_cell(kase, s117_next_body(next, i, 1)), s117_next_rule(next, i), expected);
    }
    if (s117_next_count(next) == 0)
        printf("%-28s %-10s next       nothing %s\n", s117_case_id(kase), on, expected);
}

static void tell_entry(const s117_case *kase, const s117_entry *entry, const char *expected)
{
    for (s117_entry_field field = 1; field <= S117_ENTRY_FIELDS; field++)
        if (s117_entry_has(entry, field) == S117_YES)
            printf("%-28s %-10s register   %-24s %s %s\n", s117_case_id(kase), s117_entry_text(entry, S117_ENTRY_AS_AT),
                   s117_entry_field_name(field), s117_entry_text(entry, field), expected);
}

static bool tell_listed(const s117_case *kase, const listed *given, bool first)
{
    const char *expected = expected_cell(given->as_expected);
    (void)first;
    if (given->package)
        tell_package(kase, given->package, expected);
    if (given->account)
        tell_account(kase, given->account, expected);
    if (given->redress)
        tell_redress(kase, given->redress, expected);
    if (given->audit)
        tell_audit(kase, given->audit, expected);
    if (given->next)
        tell_next(kase, given->next, expected);
    if (given->entry)
        tell_entry(kase, given->entry, expected);
    return true;
}

static bool end_case(const s117_case *kase, const s117_history *history)
{
    (void)kase, (void)history;
    return true;
}

static bool end(void)
{
    printf("\n");
    for (int i = 0; i < named_count; i++)
        printf("%-10s %s\n", named[i].code, named[i].name);
    return true;
}

const report rows_report = {start, start_case, start_list, tell_answer, tell_listed, end_case, end};
