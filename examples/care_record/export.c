/* Two reports that commissioners ask for, as CSV: the caseload with its reviews, and the year's spend with the findings. Every figure
 * that stands for fewer than five people is left out, and with it what would let it be reckoned back. */
#include "care_record.h"

#include <stdio.h>
#include <string.h>

typedef struct report {
    const char *file;
    s117_figure figures[16];
} report;

static const report reports[] = {
    {"caseload.csv",
     {S117_FIGURE_PEOPLE, S117_FIGURE_COUNCIL, S117_FIGURE_NHS_BODY, S117_FIGURE_PAYER, S117_FIGURE_REVIEWS, S117_FIGURE_NOT_OPEN,
      S117_FIGURE_ACCOMMODATION, S117_FIGURE_CLIENT_GROUP, S117_FIGURE_OUT_OF_AREA, S117_FIGURE_OUT_OF_AREA_DAYS, S117_FIGURE_OUT_OF_AREA_COST,
      S117_FIGURE_DELAYS, S117_FIGURE_DELAY_DAYS, S117_FIGURE_FOLLOW_UP_CLOCK, S117_FIGURE_FOLLOW_UP_MHSDS, S117_FIGURE_OVERDUE}},
    {"spend_and_findings.csv",
     {S117_FIGURE_SPEND, S117_FIGURE_SPEND_NOT_KNOWN, S117_FIGURE_WEEKLY_COST, S117_FIGURE_COST_NOT_KNOWN, S117_FIGURE_JOINT,
      S117_FIGURE_PAYMENTS, S117_FIGURE_CHARGED, S117_FIGURE_OWED_BACK, S117_FIGURE_SEVERITY, S117_FIGURE_FINDINGS}},
};

/* The year of account before the day asked about. */
static void year_before(s117_date on, s117_date *ret_from, s117_date *ret_to)
{
    int32_t year, month, day;

    must(s117_date_parts(on, &year, &month, &day));
    if (month < 4)
        year--;
    *ret_from = s117_date_of(year - 1, 4, 1);
    *ret_to = s117_date_of(year, 4, 1);
}

static void add_person(s117_caseload *caseload, const s117_engine *law, const s117_person *facts, s117_date on)
{
    s117_date from, to;
    s117_entry *entry;
    s117_audit *audit;
    s117_account *account;

    year_before(on, &from, &to);
    must(s117_entry_new(law, facts, on, NULL, &entry));
    must(s117_audit_new(law, facts, S117_DATE_UNKNOWN, on, NULL, &audit));
    must(s117_account_new(law, facts, from, to, NULL, &account));
    must(s117_caseload_add(caseload, entry, audit));
    must(s117_caseload_add_account(caseload, account, facts));
    s117_account_free(account);
    s117_audit_free(audit);
    s117_entry_free(entry);
}

static s117_caseload *count_all(sqlite3 *db, const s117_engine *law, s117_date on)
{
    sqlite3_stmt *people = db_prepare(db, "SELECT id FROM person ORDER BY id");
    s117_caseload *caseload;
    reader r;

    must(s117_caseload_new(NULL, &caseload));
    reader_open(&r, db, law);
    reader_begin(&r, INT64_MIN, INT64_MAX);
    while (db_next(people))
        add_person(caseload, law, reader_person(&r, sqlite3_column_int64(people, 0)), on);
    reader_close(&r);
    return caseload;
}

/* ---- writing ------------------------------------------------------------------------------------- */

static const char *code_of(const s117_caseload *caseload, int32_t cell, char buffer[16])
{
    s117_list list = s117_figure_list(s117_caseload_figure(caseload, cell));
    int32_t code = s117_caseload_code(caseload, cell);
    const char *name = list != 0 ? s117_code_name(list, code) : NULL;

    snprintf(buffer, 16, code == 0 ? "" : "%d", code);
    return name ? name : buffer;
}

static const char *body_name(const s117_engine *law, const char *key)
{
    const char *name = s117_engine_body_name(law, s117_engine_body_find(law, key));
    return name ? name : "";
}

/* Pounds or a number; "*" if it is left out. */
static void write_value(FILE *out, s117_figure figure, int64_t told)
{
    if (told < 0)
        fputs("*\n", out);
    else if (s117_figure_is_money(figure) == S117_YES)
        fprintf(out, "%lld.%02lld\n", (long long)(told / 100), (long long)(told % 100));
    else
        fprintf(out, "%lld\n", (long long)told);
}

static void write_report(const report *of, const char *directory, const s117_caseload *caseload, const s117_engine *law)
{
    char path[1024], buffer[16];
    FILE *out;

    snprintf(path, sizeof path, "%s/%s", directory, of->file);
    out = fopen(path, "w");
    if (!out)
        fail("%s cannot be written", path);
    fputs("figure,code,key,name,value\n", out);
    for (int f = 0; f < 16 && of->figures[f] != 0; f++)
        for (int32_t i = 0; i < s117_caseload_count(caseload); i++) {
            if (s117_caseload_figure(caseload, i) != of->figures[f])
                continue;
            const char *key = s117_caseload_key(caseload, i);
            fprintf(out, "%s,%s,%s,\"%s\",", s117_code_name(S117_LIST_FIGURE, of->figures[f]), code_of(caseload, i, buffer), key, body_name(law, key));
            write_value(out, of->figures[f], s117_caseload_value(caseload, i, SMALLEST));
        }
    if (fclose(out) != 0)
        fail("%s could not be written", path);
}

static void keep_figures(sqlite3 *db, const s117_caseload *caseload)
{
    sqlite3_stmt *s = db_prepare(db, "INSERT INTO figure VALUES (?, ?, ?, ?)");
    char buffer[16];

    db_run(db, "DELETE FROM figure");
    for (int32_t i = 0; i < s117_caseload_count(caseload); i++) {
        int64_t told = s117_caseload_value(caseload, i, SMALLEST);
        db_text(s, 1, s117_code_name(S117_LIST_FIGURE, s117_caseload_figure(caseload, i)));
        db_text(s, 2, code_of(caseload, i, buffer));
        db_text(s, 3, s117_caseload_key(caseload, i));
        if (told < 0)
            db_text(s, 4, NULL);
        else
            db_int(s, 4, told);
        db_do(s);
    }
}

int export_reports(const char *path, const char *directory)
{
    sqlite3 *db = db_open(path, false);
    sqlite3_stmt *last = db_prepare(db, "SELECT day FROM run WHERE finished IS NOT NULL ORDER BY day DESC LIMIT 1");
    s117_engine *law = law_new();
    s117_caseload *caseload;
    s117_date on, latest;
    const char *day;

    if (!db_next(last))
        fail("no night's run was finished: care-record nightly %s DATE", path);
    day = (const char *)sqlite3_column_text(last, 0);
    must(s117_date_parse(day, strlen(day), &on, &latest));
    db_run(db, "BEGIN IMMEDIATE");
    caseload = count_all(db, law, on);
    keep_figures(db, caseload);
    db_run(db, "COMMIT");
    for (size_t i = 0; i < sizeof reports / sizeof reports[0]; i++)
        write_report(&reports[i], directory, caseload, law);
    printf("%lld people, as at %s\n", (long long)s117_caseload_persons(caseload), day);
    s117_caseload_free(caseload);
    s117_engine_free(law);
    db_close(db);
    return 0;
}
