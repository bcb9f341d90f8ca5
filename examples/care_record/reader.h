/* From rows to facts: every table is read once, in order of person, side by side; rows that cannot be used go to the table reject. */
#ifndef CARE_READER_H
#define CARE_READER_H

#include "db.h"
#include "tables.h"

#include <stddef.h>

enum { REASON_SIZE = 400 };

/* A value of a row, read but not yet set. */
typedef struct value {
    bool given;
    int64_t number;               /* code, tri, flags, pence, number, or row id */
    s117_date earliest, latest;
    const char *text;
} value;

/* A row that became a fact. */
typedef struct made {
    table_id table;
    int64_t row;
    s117_fact fact;
} made;

typedef struct cursor {
    sqlite3_stmt *rows;
    int columns;
    s117_type types[COLUMNS_MOST]; /* of the attributes */
    s117_list lists[COLUMNS_MOST];
    bool there;                   /* is on a row */
    int64_t person, row;
} cursor;

typedef struct reader {
    sqlite3 *db;
    const s117_engine *law;
    cursor cursors[TABLES];
    sqlite3_stmt *reject;
    s117_person *person;          /* being built */
    made *made;
    size_t made_count, made_room;
} reader;

void reader_open(reader *r, sqlite3 *db, const s117_engine *law);
void reader_close(reader *r);
/* Begin a batch: the persons after one, up to another; rows of persons that are not there are met on the way, and rejected. */
void reader_begin(reader *r, int64_t after, int64_t up_to);
/* The facts of the next person asked for. The reader owns it until the next call. */
const s117_person *reader_person(reader *r, int64_t person);
/* Reject what is left in the batch. */
void reader_end(reader *r);
/* The row a fact was made from, as "plan 17". */
void reader_row_of(const reader *r, s117_fact fact, char *text, size_t size);

/* read_value.c: false, with a reason that names the column and what would do. */
bool read_value(const reader *r, table_id id, int at, const value *values, sqlite3_stmt *row, int column, value *ret, char *reason);
bool read_day(const char *name, const char *text, value *ret, char *reason);

/* read_forms.c: the boxes of a form, and what makes more than one fact. 0: done; otherwise a reason was written. */
bool read_more(reader *r, table_id id, sqlite3_stmt *row, s117_fact fact, const value *recorded, const char *source, char *reason);
bool read_form(reader *r, table_id id, sqlite3_stmt *row, s117_fact parent, const value *recorded, const char *source, char *reason);

/* Columns of every select, before those of the table. */
enum { ID_COLUMN, PERSON_COLUMN, RECORDED_COLUMN, SOURCE_COLUMN, PARENT_COLUMN, FIRST_COLUMN };

void must(s117_status status);

#endif
