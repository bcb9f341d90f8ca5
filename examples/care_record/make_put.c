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

/* Texts live in the writer until the row is written. */
static char *room(writer *w)
{
    return w->texts[w->text_count++];
}

static const char *text_of(writer *w, day when)
{
    return when == NEVER || when == STILL ? NULL : day_text(when, room(w));
}

static const char *month_of(writer *w, day when)
{
    char *text = room(w);

    day_text(when, text);
    text[strlen("2014-03")] = '\0';
    return text;
}

static void put_number(sqlite3_stmt *s, int at, int64_t n)
{
    if (n == 0)
        db_text(s, at, NULL);
    else
        db_int(s, at, n);
}

static const char *yes_or_no(writer *w, int letter)
{
    char *text = room(w);

    text[0] = (char)letter;
    text[1] = '\0';
    return letter ? text : NULL;
}

static const char *pounds(writer *w, int64_t pence)
{
    char *text = room(w);

    snprintf(text, TEXT, "%lld.%02lld", (long long)(pence / 100), (long long)(pence % 100));
    return text;
}

/* What comes before the columns of the table. */
static int put_first(writer *w, table_id of, int64_t parent)
{
    int at = 1;

    w->text_count = 0;
    db_int(w->insert[of], at++, ++w->ids[of]);
    if (of != PERSON)
        db_int(w->insert[of], at++, w->person);
    if (tables[of].parent_column)
        db_int(w->insert[of], at++, parent);
    return at;
}

int64_t put(writer *w, table_id of, int64_t parent, day recorded, const char *letters, ...)
{
    sqlite3_stmt *s = w->insert[of];
    int at = put_first(w, of, parent);
    va_list rest;

    if (strlen(letters) != (size_t)column_count(&tables[of]))
        fail("a row of %s has %d columns", tables[of].name, column_count(&tables[of]));
    va_start(rest, letters);
    for (const char *l = letters; *l != '\0'; l++, at++)
        switch (*l) {
        case 'd': db_text(s, at, text_of(w, va_arg(rest, int))); break;
        case 'm': db_text(s, at, month_of(w, va_arg(rest, int))); break;
        case 's': db_text(s, at, va_arg(rest, const char *)); break;
        case 'c': db_text(s, at, yes_or_no(w, va_arg(rest, int))); break;
        case 'p': db_text(s, at, pounds(w, va_arg(rest, int64_t))); break;
        default: put_number(s, at, va_arg(rest, int64_t)); break;
        }
    va_end(rest);
    db_text(s, at++, "extract");
    db_text(s, at, text_of(w, recorded));
    db_do(s);
    return w->ids[of];
}
