/* One row: every row has a source, and was recorded on its day or a few days later. */
#include "writer.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static sqlite3_stmt *prepare(sqlite3 *db, const table *t)
{
    char sql[1024];
    int count = column_count(t), length = snprintf(sql, sizeof sql, "INSERT INTO %s (id", t->name);

    if (t != &tables[PERSON])
        length += snprintf(sql + length, sizeof sql - (size_t)length, ", person");
    if (t->parent_column)
        length += snprintf(sql + length, sizeof sql - (size_t)length, ", %s", t->parent_column);
    for (int i = 0; i < count; i++)
        length += snprintf(sql + length, sizeof sql - (size_t)length, ", %s", t->columns[i].name);
    length += snprintf(sql + length, sizeof sql - (size_t)length, ", source, recorded) VALUES (?");
    count += 2 + (t != &tables[PERSON]) + (t->parent_column != NULL);
    while (count-- > 0)
        length += snprintf(sql + length, sizeof sql - (size_t)length, ", ?");
    snprintf(sql + length, sizeof sql - (size_t)length, ")");
    return db_prepare(db, sql);
}

writer *writer_new(sqlite3 *db, const s117_engine *law)
{
    writer *w = calloc(1, sizeof *w);

    if (!w)
        fail("no memory");
    w->db = db;
    w->law = law;
    for (int t = 0; t < TABLES; t++)
        w->insert[t] = prepare(db, &tables[t]);
    w->truth = db_prepare(db, "INSERT OR IGNORE INTO truth VALUES (?, ?, ?)");
    w->bad = db_prepare(db, "INSERT INTO bad_row VALUES (?, ?)");
    return w;
}

void writer_free(writer *w)
{
    free(w);
}

static const char *text_of(writer *w, day when)
{
    return when == NEVER || when == STILL ? NULL : day_text(when, w->days[w->day_count++]);
}

int64_t put(writer *w, table_id table, int64_t parent, day recorded, const char *letters, ...)
{
    sqlite3_stmt *s = w->insert[table];
    char yes[32][2], pounds[8][24];
    int at = 1, pound = 0;
    va_list rest;

    if (strlen(letters) != (size_t)column_count(&tables[table]))
        fail("a row of %s has %d columns", tables[table].name, column_count(&tables[table]));
    w->day_count = 0;
    db_int(s, at++, ++w->ids[table]);
    if (table != PERSON)
        db_int(s, at++, w->person);
    if (tables[table].parent_column)
        db_int(s, at++, parent);
    va_start(rest, letters);
    for (const char *l = letters; *l != '\0'; l++, at++) {
        int64_t n;
        switch (*l) {
        case 'd': db_text(s, at, text_of(w, va_arg(rest, int))); break;
        case 's': db_text(s, at, va_arg(rest, const char *)); break;
        case 'c':
            yes[at % 32][0] = (char)va_arg(rest, int);
            yes[at % 32][1] = '\0';
            db_text(s, at, yes[at % 32][0] ? yes[at % 32] : NULL);
            break;
        case 'p':
            n = va_arg(rest, int64_t);
            snprintf(pounds[pound], sizeof pounds[0], "%lld.%02lld", (long long)(n / 100), (long long)(n % 100));
            db_text(s, at, pounds[pound++]);
            break;
        default:
            n = va_arg(rest, int64_t);
            if (n == 0)
                db_text(s, at, NULL);
            else
                db_int(s, at, n);
        }
    }
    va_end(rest);
    db_text(s, at++, "extract");
    db_text(s, at, text_of(w, recorded));
    db_do(s);
    return w->ids[table];
}
