/* Three questions for each person, and their answers as rows. */
#include "care_record.h"

#include <stdio.h>
#include <string.h>

static const char *const outputs[] = {"register_row", "finding", "due_list", "reject"};

static bool is_whole(s117_entry_field field)
{
    s117_type type = s117_entry_field_type(field);
    return type == S117_TYPE_MONEY || type == S117_TYPE_NUMBER;
}

/* A column for each field the library has, so that a later release adds columns and not work. Money is in pence. */
void answers_make_table(sqlite3 *db)
{
    char sql[4096] = "CREATE TABLE register_row (person INTEGER PRIMARY KEY";
    size_t length = strlen(sql);

    for (s117_entry_field f = 1; f <= S117_ENTRY_FIELDS; f++)
        length += (size_t)snprintf(sql + length, sizeof sql - length, ", %s%s %s", s117_entry_field_name(f),
                                   s117_entry_field_type(f) == S117_TYPE_MONEY ? "_pence" : "", is_whole(f) ? "INTEGER" : "TEXT");
    snprintf(sql + length, sizeof sql - length, ")");
    db_run(db, sql);
}

static sqlite3_stmt *prepare_insert(sqlite3 *db, const char *name, int columns)
{
    char sql[512];
    int length = snprintf(sql, sizeof sql, "INSERT INTO %s VALUES (?", name);

    while (--columns > 0)
        length += snprintf(sql + length, sizeof sql - (size_t)length, ", ?");
    snprintf(sql + length, sizeof sql - (size_t)length, ")");
    return db_prepare(db, sql);
}

void answers_open(answers *a, sqlite3 *db, const s117_engine *law, s117_date on)
{
    *a = (answers){.law = law, .on = on};
    for (s117_entry_field f = 1; f <= S117_ENTRY_FIELDS; f++)
        a->whole[f] = is_whole(f);
    a->row = prepare_insert(db, "register_row", S117_ENTRY_FIELDS + 1);
    a->finding = prepare_insert(db, "finding", 14);
    a->due = prepare_insert(db, "due_list", 14);
    for (int i = 0; i < 4; i++) {
        char sql[96];
        snprintf(sql, sizeof sql, "DELETE FROM %s WHERE person > ?1 AND person <= ?2", outputs[i]);
        a->delete[i] = db_prepare(db, sql);
    }
}

void answers_forget(const answers *a, int64_t after, int64_t up_to)
{
    for (int i = 0; i < 4; i++) {
        db_int(a->delete[i], 1, after);
        db_int(a->delete[i], 2, up_to);
        db_do(a->delete[i]);
    }
}

/* ---- binding ------------------------------------------------------------------------------------- */

static void bind_text(sqlite3_stmt *s, int at, const char *text)
{
    db_text(s, at, text && *text ? text : NULL);
}

static void bind_day(sqlite3_stmt *s, int at, s117_date day, char buffer[16])
{
    bind_text(s, at, day_text(day, buffer));
}

static void bind_pence(sqlite3_stmt *s, int at, s117_money pence)
{
    if (pence == S117_MONEY_UNKNOWN)
        db_text(s, at, NULL);
    else
        db_int(s, at, pence);
}

static void add_row(const reader *r, s117_fact fact, char *text, size_t size)
{
    size_t length = strlen(text);

    if (fact == 0 || length + 48 > size)
        return;
    if (length > 0)
        length += (size_t)snprintf(text + length, size - length, "; ");
    reader_row_of(r, fact, text + length, size - length);
}

/* ---- the three answers ------------------------------------------------------------------------------ */

static void write_entry(const answers *a, int64_t person, const s117_person *facts)
{
    s117_entry *entry;

    must(s117_entry_new(a->law, facts, a->on, NULL, &entry));
    db_int(a->row, 1, person);
    for (s117_entry_field f = 1; f <= S117_ENTRY_FIELDS; f++)
        if (a->whole[f])
            bind_pence(a->row, f + 1, s117_entry_number(entry, f));
        else
            bind_text(a->row, f + 1, s117_entry_text(entry, f));
    db_do(a->row);
    s117_entry_free(entry);
}

static void write_finding(const answers *a, const reader *r, int64_t person, const s117_audit *audit, int32_t i)
{
    sqlite3_stmt *s = a->finding;
    char since[16], until[16], rests[160] = "";

    for (int32_t nth = 0; nth < 3; nth++)
        add_row(r, s117_audit_fact(audit, i, nth), rests, sizeof rests);
    db_int(s, 1, person);
    db_int(s, 2, i + 1);
    bind_text(s, 3, s117_code_name(S117_LIST_AUDIT, s117_audit_what(audit, i)));
    bind_text(s, 4, s117_code_name(S117_LIST_SEVERITY, s117_audit_severity(audit, i)));
    bind_text(s, 5, s117_audit_rule(audit, i));
    bind_text(s, 6, s117_audit_policy(audit, i));
    bind_day(s, 7, s117_audit_since(audit, i), since);
    bind_day(s, 8, s117_audit_until(audit, i), until);
    bind_text(s, 9, s117_audit_body(audit, i));
    bind_pence(s, 10, s117_audit_amount(audit, i));
    bind_pence(s, 11, s117_audit_in_time(audit, i));
    bind_text(s, 12, s117_audit_sentence(audit, i));
    bind_text(s, 13, s117_audit_remedy(audit, i));
    bind_text(s, 14, rests);
    db_do(s);
}

static void write_due(const answers *a, const reader *r, int64_t person, const s117_next *next, int32_t i)
{
    sqlite3_stmt *s = a->due;
    char by[16], rests[160] = "";

    for (int32_t nth = 0; nth < 3; nth++)
        add_row(r, s117_next_fact(next, i, nth), rests, sizeof rests);
    db_int(s, 1, person);
    db_int(s, 2, i + 1);
    bind_text(s, 3, s117_code_name(S117_LIST_DUE, s117_next_what(next, i)));
    bind_text(s, 4, s117_code_name(S117_LIST_DUE_STATE, s117_next_state(next, i)));
    bind_day(s, 5, s117_next_by(next, i), by);
    db_int(s, 6, s117_next_days(next, i));
    bind_text(s, 7, s117_code_name(S117_LIST_DOER, s117_next_doer(next, i)));
    bind_text(s, 8, s117_next_body(next, i, 0));
    bind_text(s, 9, s117_next_body(next, i, 1));
    bind_text(s, 10, s117_next_rule(next, i));
    bind_text(s, 11, s117_next_policy(next, i));
    bind_pence(s, 12, s117_next_amount(next, i));
    bind_text(s, 13, s117_next_sentence(next, i));
    bind_text(s, 14, rests);
    db_do(s);
}

void answers_write(const answers *a, const reader *r, int64_t person, const s117_person *facts)
{
    s117_audit *audit;
    s117_next *next;

    write_entry(a, person, facts);
    must(s117_audit_new(a->law, facts, S117_DATE_UNKNOWN, a->on, NULL, &audit));
    for (int32_t i = 0; i < s117_audit_count(audit); i++)
        write_finding(a, r, person, audit, i);
    s117_audit_free(audit);
    must(s117_next_new(a->law, facts, a->on, NULL, &next));
    for (int32_t i = 0; i < s117_next_count(next); i++)
        write_due(a, r, person, next, i);
    s117_next_free(next);
}
