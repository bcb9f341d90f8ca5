#include "db.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

_Noreturn void fail(const char *format, ...)
{
    va_list rest;

    va_start(rest, format);
    fputs("care-record: ", stderr);
    vfprintf(stderr, format, rest);
    fputc('\n', stderr);
    va_end(rest);
    exit(1);
}

static void check(sqlite3 *db, int code, const char *doing)
{
    if (code != SQLITE_OK && code != SQLITE_ROW && code != SQLITE_DONE)
        fail("%s: %s", doing, db ? sqlite3_errmsg(db) : sqlite3_errstr(code));
}

/* A write-ahead log: what a batch wrote is there whole or not at all, whenever the program is killed. */
sqlite3 *db_open(const char *path, bool make)
{
    sqlite3 *db = NULL;

    if (make)
        remove(path);
    check(db, sqlite3_open_v2(path, &db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | (make ? SQLITE_OPEN_CREATE : 0), NULL), path);
    db_run(db, "PRAGMA journal_mode = wal; PRAGMA synchronous = normal");
    return db;
}

void db_close(sqlite3 *db)
{
    sqlite3_stmt *statement;

    while ((statement = sqlite3_next_stmt(db, NULL)) != NULL)
        sqlite3_finalize(statement);
    check(db, sqlite3_close(db), "closing the database");
}

void db_run(sqlite3 *db, const char *sql)
{
    check(db, sqlite3_exec(db, sql, NULL, NULL, NULL), sql);
}

sqlite3_stmt *db_prepare(sqlite3 *db, const char *sql)
{
    sqlite3_stmt *statement = NULL;

    check(db, sqlite3_prepare_v3(db, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, NULL), sql);
    return statement;
}

bool db_next(sqlite3_stmt *statement)
{
    int code = sqlite3_step(statement);

    check(sqlite3_db_handle(statement), code, sqlite3_sql(statement));
    return code == SQLITE_ROW;
}

void db_do(sqlite3_stmt *statement)
{
    db_next(statement);
    sqlite3_reset(statement);
}

int64_t db_number(sqlite3 *db, const char *sql)
{
    sqlite3_stmt *statement = db_prepare(db, sql);
    int64_t number = db_next(statement) ? sqlite3_column_int64(statement, 0) : 0;

    sqlite3_finalize(statement);
    return number;
}

void db_text(sqlite3_stmt *statement, int at, const char *text)
{
    check(sqlite3_db_handle(statement), sqlite3_bind_text(statement, at, text, -1, SQLITE_STATIC), "binding a text");
}

void db_int(sqlite3_stmt *statement, int at, int64_t value)
{
    check(sqlite3_db_handle(statement), sqlite3_bind_int64(statement, at, value), "binding a number");
}
