/* How the generator writes rows. */
#ifndef CARE_WRITER_H
#define CARE_WRITER_H

#include "life.h"

enum { TEXTS = 32, TEXT = 24 };

struct writer {
    sqlite3 *db;
    const s117_engine *law;
    sqlite3_stmt *insert[TABLES], *truth, *bad;
    int64_t ids[TABLES];
    int64_t person;
    char texts[TEXTS][TEXT];    /* of the row being written */
    int text_count;
};

/* One row. The letters say what follows, in the order of the columns: d a day, m its month, s a text, c Y, N or '\0', n a number (0: none), p pence. */
int64_t put(writer *w, table_id of, int64_t parent, day recorded, const char *letters, ...);

#endif
