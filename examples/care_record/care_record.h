/* What the commands share. */
#ifndef CARE_RECORD_H
#define CARE_RECORD_H

#include "reader.h"

enum { BATCH = 250, SMALLEST = 5 }; /* people a transaction; people a published figure stands for, at least */

extern const char schema_sql[];     /* schema.sql, put into the program by CMake */

/* law.c: the law with the council's own policies. */
s117_engine *law_new(void);
/* Days as the record writes them; "" for a day that is none. */
const char *day_text(s117_date day, char buffer[16]);

/* answers.c: one person's register row, findings and list of what is due. */
typedef struct answers {
    sqlite3_stmt *row, *finding, *due, *delete[4];
    const s117_engine *law;
    s117_date on;
    bool whole[S117_ENTRY_FIELDS + 1]; /* fields that are numbers or pence */
} answers;

void answers_make_table(sqlite3 *db);
void answers_open(answers *a, sqlite3 *db, const s117_engine *law, s117_date on);
/* What was written before about the persons after one, up to another. */
void answers_forget(const answers *a, int64_t after, int64_t up_to);
void answers_write(const answers *a, const reader *r, int64_t person, const s117_person *facts);

/* The commands. */
int make(const char *path, int64_t people, uint64_t seed);
int nightly(const char *path, const char *date, int64_t stop_after);
int export_reports(const char *path, const char *directory);
int score(const char *path);
int findings(const char *path, int64_t people);
int digest(const char *path);

#endif
