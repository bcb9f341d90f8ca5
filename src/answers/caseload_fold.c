/* What one person adds to figures. */
#include "caseload.h"

static void add(s117i_fold *f, s117_figure figure, int32_t code, const char *key, int64_t value)
{
    if (f->failed == S117_OK)
        f->failed = s117i_cells_add(f->memory, f->cells, figure, code, key, value);
}

static void count(s117i_fold *f, s117_figure figure, int32_t code) { add(f, figure, code, "", 1); }

/* A part of nothing stands for nobody. */
static void add_part(s117i_fold *f, s117_figure figure, int32_t code, int64_t value)
{
    if (value != 0 && value != INT64_MIN)
        add(f, figure, code, "", value);
}

/* ---- a register row ------------------------------------------------------------------------------ */

static bool has(const s117i_row *r, s117_entry_field field) { return r->numbers[field] != INT64_MIN; }

/* A code or tri; 0, not recorded, if there is none. */
static int32_t code_of(const s117i_row *r, s117_entry_field field) { return has(r, field) ? (int32_t)r->numbers[field] : 0; }

static bool is_so(const s117i_row *r, s117_entry_field field) { return r->numbers[field] == S117_YES; }

static bool is_owed(const s117i_row *r) { return s117_duty_is_owed(code_of(r, S117_ENTRY_DUTY)) == S117_YES; }

static void fold_owed(s117i_fold *f, const s117i_row *r)
{
    add(f, S117_FIGURE_COUNCIL, 0, r->council, 1);
    add(f, S117_FIGURE_NHS_BODY, 0, r->nhs_body, 1);
    add(f, S117_FIGURE_PAYER, 0, r->payer, 1);
    if (code_of(r, S117_ENTRY_COORDINATOR) == 0)
        count(f, S117_FIGURE_NOT_OPEN, 0);
    count(f, S117_FIGURE_ACCOMMODATION, code_of(r, S117_ENTRY_ACCOMMODATION));
    count(f, S117_FIGURE_CLIENT_GROUP, code_of(r, S117_ENTRY_CLIENT_GROUP));
    if (!has(r, S117_ENTRY_WEEKLY_COST))
        count(f, S117_FIGURE_COST_NOT_KNOWN, 0);
}

static void fold_out_of_area(s117i_fold *f, const s117i_row *r)
{
    count(f, S117_FIGURE_OUT_OF_AREA, 0);
    add_part(f, S117_FIGURE_OUT_OF_AREA_DAYS, 0, r->numbers[S117_ENTRY_OUT_OF_AREA_DAYS]);
    add_part(f, S117_FIGURE_OUT_OF_AREA_COST, 0, r->numbers[S117_ENTRY_WEEKLY_COST]);
}

static void fold_hospital(s117i_fold *f, const s117i_row *r)
{
    int64_t days = r->numbers[S117_ENTRY_DELAY_DAYS];
    int32_t reason = code_of(r, S117_ENTRY_DELAY_REASON);
    if (reason != 0 || days > 0)
        count(f, S117_FIGURE_DELAYS, reason);
    add_part(f, S117_FIGURE_DELAY_DAYS, reason, days);
    if (has(r, S117_ENTRY_FOLLOW_UP_CLOCK)) /* without a value nobody has to see the person: nothing is asked of an old stay */
        count(f, S117_FIGURE_FOLLOW_UP_CLOCK, code_of(r, S117_ENTRY_FOLLOW_UP_CLOCK));
    if (has(r, S117_ENTRY_FOLLOW_UP_MHSDS))
        count(f, S117_FIGURE_FOLLOW_UP_MHSDS, code_of(r, S117_ENTRY_FOLLOW_UP_MHSDS));
}

/* Where a price is missing no part is of use. */
static void fold_cost(s117i_fold *f, const s117i_row *r)
{
    int64_t council = r->numbers[S117_ENTRY_WEEKLY_COUNCIL], nhs = r->numbers[S117_ENTRY_WEEKLY_NHS];
    if (!has(r, S117_ENTRY_WEEKLY_COST))
        return;
    if (council > 0 && nhs > 0)
        count(f, S117_FIGURE_JOINT, 0);
    add_part(f, S117_FIGURE_WEEKLY_COST, S117_PARTY_COUNCIL, council);
    add_part(f, S117_FIGURE_WEEKLY_COST, S117_PARTY_NHS, nhs);
    add_part(f, S117_FIGURE_WEEKLY_COST, S117_PARTY_JOINT, r->numbers[S117_ENTRY_WEEKLY_UNSPLIT]);
}

static void fold_money(s117i_fold *f, const s117i_row *r)
{
    if (is_so(r, S117_ENTRY_DIRECT_PAYMENT))
        count(f, S117_FIGURE_PAYMENTS, S117_BY_DIRECT_PAYMENT);
    if (is_so(r, S117_ENTRY_HEALTH_BUDGET))
        count(f, S117_FIGURE_PAYMENTS, S117_BY_PHB_DIRECT);
    if (is_so(r, S117_ENTRY_CHARGED))
        count(f, S117_FIGURE_CHARGED, 0);
    add_part(f, S117_FIGURE_OWED_BACK, 0, r->numbers[S117_ENTRY_OWED_BACK]);
}

void s117i_fold_row(s117i_fold *f, const s117i_row *r)
{
    count(f, S117_FIGURE_PEOPLE, code_of(r, S117_ENTRY_DUTY));
    if (is_owed(r))
        fold_owed(f, r);
    if (has(r, S117_ENTRY_REVIEW_STATE))
        count(f, S117_FIGURE_REVIEWS, code_of(r, S117_ENTRY_REVIEW_STATE));
    if (is_so(r, S117_ENTRY_OUT_OF_AREA))
        fold_out_of_area(f, r);
    fold_hospital(f, r);
    fold_cost(f, r);
    fold_money(f, r);
    if (r->numbers[S117_ENTRY_OVERDUE] > 0)
        count(f, S117_FIGURE_OVERDUE, 0);
}

void s117i_fold_entry(s117i_fold *f, const s117_entry *entry)
{
    s117i_row row = {.council = s117_entry_text(entry, S117_ENTRY_COUNCIL),
                     .nhs_body = s117_entry_text(entry, S117_ENTRY_NHS_BODY),
                     .payer = s117_entry_text(entry, S117_ENTRY_PAYER)};
    for (s117_entry_field field = 1; field <= S117_ENTRY_FIELDS; field++)
        row.numbers[field] = s117_entry_number(entry, field);
    s117i_fold_row(f, &row);
}

/* ---- an audit ------------------------------------------------------------------------------------ */

void s117i_fold_audit(s117i_fold *f, const s117_audit *audit)
{
    int32_t findings = s117_audit_count(audit);
    for (int32_t i = 0; i < findings; i++)
        count(f, S117_FIGURE_FINDINGS, s117_audit_what(audit, i));
    if (findings > 0) /* the gravest comes first */
        count(f, S117_FIGURE_SEVERITY, s117_audit_severity(audit, 0));
}

/* ---- an account ---------------------------------------------------------------------------------- */

static const char *service_of(const s117_person *person, s117_fact line)
{
    const char *code = s117_person_get_text(person, line, S117_CATALOGUE);
    return code != NULL ? code : "";
}

/* Council or NHS body, or the two together where nobody has divided it. */
static bool is_body(int32_t party) { return party == S117_PARTY_COUNCIL || party == S117_PARTY_NHS || party == S117_PARTY_JOINT; }

void s117i_fold_account(s117i_fold *f, const s117_account *account, const s117_person *person)
{
    int32_t year = 0;
    (void)s117_date_parts(s117_account_from(account), &year, NULL, NULL);
    for (int32_t i = 0; i < s117_account_count(account); i++) {
        s117_money amount = s117_account_amount(account, i);
        const char *service = service_of(person, s117_account_line(account, i));
        if (s117_account_status(account, i) != S117_LINE_AFTERCARE)
            continue;
        if (amount == S117_MONEY_UNKNOWN) /* what nobody knows, nobody bears yet */
            add(f, S117_FIGURE_SPEND_NOT_KNOWN, year, service, 1);
        else if (is_body(s117_account_party(account, i)))
            add(f, S117_FIGURE_SPEND, year, service, amount);
    }
}
