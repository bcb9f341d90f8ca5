/* SQLite, as little of it as the record needs. An error ends the program with a line that says what was being done. */
#ifndef CARE_DB_H
#define CARE_DB_H

#include <sqlite3.h>
#include <stdbool.h>
#include <stdint.h>

#if defined(__GNUC__)
_Noreturn void fail(const char *format, ...) __attribute__((format(printf, 1, 2)));
#else
_Noreturn void fail(const char *format, ...);
#endif

/* A database that is there, or (make) a new one in its place. */
sqlite3 *db_open(const char *path, bool make);
void db_close(sqlite3 *db);
void db_run(sqlite3 *db, const char *sql);
sqlite3_stmt *db_prepare(sqlite3 *db, const char *sql);
/* Is there another row? */
bool db_next(sqlite3_stmt *statement);
/* Run a statement without rows, and make it ready for the next time. */
void db_do(sqlite3_stmt *statement);
/* The first column of the first row; 0 if there is no row. */
int64_t db_number(sqlite3 *db, const char *sql);
/* NULL is bound as NULL. The text must live until the statement has run. */
void db_text(sqlite3_stmt *statement, int at, const char *text);
void db_int(sqlite3_stmt *statement, int at, int64_t value);

#endif
