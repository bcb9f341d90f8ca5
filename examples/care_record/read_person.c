#include "reader.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void must(s117_status status)
{
    if (status != S117_OK)
        fail("the library says: %s", s117_status_text(status));
}

/* ---- the tables, side by side ---------------------------------------------------------------------- */

static sqlite3_stmt *prepare_table(sqlite3 *db, const table *t)
{
    char sql[2048];
    const char *person = t == &tables[PERSON] ? "id" : "person";
    int length = snprintf(sql, sizeof sql, "SELECT id, %s, recorded, source, %s", person, t->parent_column ? t->parent_column : "NULL");

    for (int i = 0; i < column_count(t); i++)
        length += snprintf(sql + length, sizeof sql - (size_t)length, ", %s", t->columns[i].name);
    snprintf(sql + length, sizeof sql - (size_t)length, " FROM %s WHERE %s > ?1 AND %s <= ?2 ORDER BY %s, id", t->name, person, person, person);
    return db_prepare(db, sql);
}

static void open_cursor(sqlite3 *db, const table *t, cursor *c)
{
    c->rows = prepare_table(db, t);
    c->columns = column_count(t);
    for (int i = 0; i < c->columns; i++) {
        c->types[i] = s117_attribute_type(t->columns[i].attribute);
        c->lists[i] = s117_attribute_list(t->kind, t->columns[i].attribute);
    }
}

void reader_open(reader *r, sqlite3 *db, const s117_engine *law)
{
    *r = (reader){.db = db, .law = law};
    for (int t = 0; t < TABLES; t++)
        open_cursor(db, &tables[t], &r->cursors[t]);
    r->reject = db_prepare(db, "INSERT OR REPLACE INTO reject VALUES (?, ?, ?, ?)");
    r->made_room = 1024;
    r->made = malloc(r->made_room * sizeof *r->made);
    if (!r->made)
        fail("no memory");
}

void reader_close(reader *r)
{
    s117_person_free(r->person);
    free(r->made);
}

static void step(cursor *c)
{
    c->there = db_next(c->rows);
    if (!c->there) {
        sqlite3_reset(c->rows);
        return;
    }
    c->row = sqlite3_column_int64(c->rows, ID_COLUMN);
    c->person = sqlite3_column_int64(c->rows, PERSON_COLUMN);
}

void reader_begin(reader *r, int64_t after, int64_t up_to)
{
    for (int t = 0; t < TABLES; t++) {
        db_int(r->cursors[t].rows, 1, after);
        db_int(r->cursors[t].rows, 2, up_to);
        step(&r->cursors[t]);
    }
}

static void reject(reader *r, table_id id, const char *reason)
{
    db_int(r->reject, 1, r->cursors[id].person);
    db_text(r->reject, 2, tables[id].name);
    db_int(r->reject, 3, r->cursors[id].row);
    db_text(r->reject, 4, reason);
    db_do(r->reject);
}

/* ---- from one row to a fact ------------------------------------------------------------------------ */

static void remember(reader *r, table_id id, int64_t row, s117_fact fact)
{
    if (r->made_count == r->made_room) {
        made *more = realloc(r->made, 2 * r->made_room * sizeof *more);
        if (!more)
            fail("no memory");
        r->made = more;
        r->made_room *= 2;
    }
    r->made[r->made_count++] = (made){id, row, fact};
}

/* The fact a row of another table became; 0 if none did. */
static s117_fact made_from(const reader *r, table_id id, int64_t row)
{
    for (size_t i = r->made_count; i > 0; i--)
        if (r->made[i - 1].table == id && r->made[i - 1].row == row)
            return r->made[i - 1].fact;
    return 0;
}

void reader_row_of(const reader *r, s117_fact fact, char *text, size_t size)
{
    size_t low = 0, high = r->made_count;

    /* Facts are made in order; a fact of a form or split stands between that of its row and the next. */
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (r->made[middle].fact <= fact)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == 0)
        *text = '\0';
    else
        snprintf(text, size, "%s %lld", tables[r->made[low - 1].table].name, (long long)r->made[low - 1].row);
}

static bool read_all(reader *r, table_id id, sqlite3_stmt *row, value *values, value *recorded, char *reason)
{
    const table *t = &tables[id];
    const char *when = (const char *)sqlite3_column_text(row, RECORDED_COLUMN);
    const value *from = NULL, *to = NULL;

    *recorded = (value){.given = when != NULL};
    if (when && !read_day("recorded", when, recorded, reason))
        return false;
    for (int i = 0; i < r->cursors[id].columns; i++) {
        if (!read_value(r, id, i, values, row, FIRST_COLUMN + i, &values[i], reason))
            return false;
        from = values[i].given && t->columns[i].attribute == S117_FROM ? &values[i] : from;
        to = values[i].given && t->columns[i].attribute == S117_TO ? &values[i] : to;
    }
    if (from && to && to->latest < from->earliest) {
        snprintf(reason, REASON_SIZE, "%s: lies before %s; the end is the first day on which it was no longer so", t->columns[1].name, t->columns[0].name);
        return false;
    }
    return true;
}

static bool find_rows(const reader *r, table_id id, value *values, char *reason)
{
    for (int i = 0; i < r->cursors[id].columns; i++) {
        const column *c = &tables[id].columns[i];
        if (!values[i].given || c->of == NO_TABLE)
            continue;
        int64_t row = values[i].number;
        values[i].number = made_from(r, c->of, row);
        if (values[i].number == 0) {
            snprintf(reason, REASON_SIZE, "%s: %lld is no row of %s of this person, or was rejected", c->name, (long long)row, tables[c->of].name);
            return false;
        }
    }
    return true;
}

static s117_status set(s117_person *person, s117_fact fact, s117_attribute attribute, s117_type type, const value *v)
{
    switch (type) {
    case S117_TYPE_DATE: return s117_person_set_date(person, fact, attribute, v->earliest, v->latest);
    case S117_TYPE_BODY:
    case S117_TYPE_TEXT: return s117_person_set_text(person, fact, attribute, v->text);
    case S117_TYPE_MONEY:
    case S117_TYPE_NUMBER: return s117_person_set_money(person, fact, attribute, v->number);
    case S117_TYPE_FACT: return s117_person_set_fact(person, fact, attribute, (s117_fact)v->number);
    default: return s117_person_set_code(person, fact, attribute, (int32_t)v->number);
    }
}

/* A fact the library refuses is withdrawn, so that it counts for nothing. */
static bool add_fact(reader *r, table_id id, s117_fact parent, const value *values, const value *recorded, const char *source, s117_fact *ret, char *reason)
{
    const table *t = &tables[id];
    const char *name = t->name;
    s117_status status = s117_person_add(r->person, t->kind, parent, ret);
    bool added = status == S117_OK;

    for (int i = 0; status == S117_OK && i < r->cursors[id].columns; i++) {
        name = t->columns[i].name;
        if (values[i].given && t->columns[i].attribute != 0)
            status = set(r->person, *ret, t->columns[i].attribute, r->cursors[id].types[i], &values[i]);
    }
    if (status == S117_OK)
        status = s117_person_record(r->person, *ret, recorded->given ? recorded->latest : S117_DATE_UNKNOWN, source);
    if (status == S117_OK)
        return true;
    if (status == S117_E_MEMORY)
        must(status);
    if (added)
        must(s117_person_withdraw(r->person, *ret, S117_DATE_MIN));
    snprintf(reason, REASON_SIZE, "%s: %s", name, s117_status_text(status));
    return false;
}

static bool find_parent(const reader *r, const table *t, sqlite3_stmt *row, s117_fact *ret, char *reason)
{
    *ret = 0;
    if (t->parent == NO_TABLE)
        return true;
    *ret = made_from(r, t->parent, sqlite3_column_int64(row, PARENT_COLUMN));
    if (*ret != 0)
        return true;
    snprintf(reason, REASON_SIZE, "%s: %lld is no row of %s of this person, or was rejected", t->parent_column,
             (long long)sqlite3_column_int64(row, PARENT_COLUMN), tables[t->parent].name);
    return false;
}

static void take_row(reader *r, table_id id)
{
    sqlite3_stmt *row = r->cursors[id].rows;
    const char *source = (const char *)sqlite3_column_text(row, SOURCE_COLUMN);
    value values[COLUMNS_MOST], recorded;
    char reason[REASON_SIZE] = "";
    s117_fact parent, fact = 0;
    bool taken = read_all(r, id, row, values, &recorded, reason) && find_parent(r, &tables[id], row, &parent, reason) &&
                 find_rows(r, id, values, reason);

    if (taken && (id == TOPICS || id == WHO_WAS_THERE)) {
        remember(r, id, r->cursors[id].row, s117_person_fact_count(r->person) + 1);
        taken = read_form(r, id, row, parent, &recorded, source, reason);
    } else if (taken) {
        taken = add_fact(r, id, parent, values, &recorded, source, &fact, reason);
        if (taken)
            remember(r, id, r->cursors[id].row, fact);
        taken = taken && read_more(r, id, row, fact, &recorded, source, reason);
    }
    if (!taken)
        reject(r, id, reason);
}

/* ---- one person ------------------------------------------------------------------------------------- */

static void reject_orphans(reader *r, table_id id, int64_t before)
{
    cursor *c = &r->cursors[id];

    while (c->there && c->person < before) {
        char reason[REASON_SIZE];
        snprintf(reason, sizeof reason, "person: %lld is no row of person", (long long)c->person);
        reject(r, id, reason);
        step(c);
    }
}

const s117_person *reader_person(reader *r, int64_t person)
{
    s117_person_free(r->person);
    must(s117_person_new(NULL, &r->person));
    r->made_count = 0;
    for (int t = 0; t < TABLES; t++) {
        reject_orphans(r, (table_id)t, person);
        while (r->cursors[t].there && r->cursors[t].person == person) {
            take_row(r, (table_id)t);
            step(&r->cursors[t]);
        }
    }
    return r->person;
}

void reader_end(reader *r)
{
    for (int t = 0; t < TABLES; t++)
        reject_orphans(r, (table_id)t, INT64_MAX);
}
