/* How well the findings match what the generator planted: by kind, and in all. And one number for all that was written. */
#include "care_record.h"

#include <stdio.h>
#include <string.h>

static const char by_kind[] =
    "WITH found AS (SELECT DISTINCT person, what, coalesce(since, '') AS day FROM finding),"
    "     both AS (SELECT what, 1 AS hit, 0 AS alone, 0 AS missed FROM found JOIN truth USING (person, what, day)"
    "        UNION ALL SELECT what, 0, 1, 0 FROM (SELECT person, what, day FROM found EXCEPT SELECT person, what, day FROM truth)"
    "        UNION ALL SELECT what, 0, 0, 1 FROM (SELECT person, what, day FROM truth EXCEPT SELECT person, what, day FROM found))"
    " SELECT what, sum(hit), sum(alone), sum(missed) FROM both GROUP BY what ORDER BY what";

static double part(int64_t of, int64_t whole)
{
    return whole == 0 ? 1.0 : (double)of / (double)whole;
}

int score(const char *path)
{
    sqlite3 *db = db_open(path, false);
    sqlite3_stmt *s = db_prepare(db, by_kind);
    int64_t hits = 0, alone = 0, missed = 0, planted = db_number(db, "SELECT count(*) FROM bad_row");
    int64_t right = db_number(db, "SELECT count(*) FROM reject JOIN bad_row USING (table_name, row_id)");
    int64_t rejects = db_number(db, "SELECT count(*) FROM reject");

    printf("%-26s %8s %8s %8s\n", "finding", "right", "wrong", "missed");
    while (db_next(s)) {
        printf("%-26s %8lld %8lld %8lld\n", (const char *)sqlite3_column_text(s, 0), (long long)sqlite3_column_int64(s, 1),
               (long long)sqlite3_column_int64(s, 2), (long long)sqlite3_column_int64(s, 3));
        hits += sqlite3_column_int64(s, 1);
        alone += sqlite3_column_int64(s, 2);
        missed += sqlite3_column_int64(s, 3);
    }
    printf("precision %.3f  recall %.3f\n", part(hits, hits + alone), part(hits, hits + missed));
    printf("bad rows: %lld planted, %lld rejected, %lld of them rightly\n", (long long)planted, (long long)rejects, (long long)right);
    db_close(db);
    return alone == 0 && missed == 0 && right == planted && right == rejects ? 0 : 1;
}

/* ---- in words ---------------------------------------------------------------------------------------- */

int findings(const char *path, int64_t people)
{
    sqlite3 *db = db_open(path, false);
    sqlite3_stmt *s = db_prepare(db,
        "SELECT person, severity, sentence, rule, rests_on, remedy FROM finding"
        " JOIN (SELECT person, count(*) AS many FROM finding WHERE severity <> 'record' GROUP BY person ORDER BY many DESC, person LIMIT ?) USING (person)"
        " ORDER BY many DESC, person, n");
    int64_t person = 0;

    db_int(s, 1, people);
    while (db_next(s)) {
        const char *rests = (const char *)sqlite3_column_text(s, 4);
        if (sqlite3_column_int64(s, 0) != person)
            printf("Person %lld\n", (long long)(person = sqlite3_column_int64(s, 0)));
        printf("  %s: %s\n      [%s; %s]  %s\n", (const char *)sqlite3_column_text(s, 1), (const char *)sqlite3_column_text(s, 2),
               (const char *)sqlite3_column_text(s, 3), rests ? rests : "nothing on record", (const char *)sqlite3_column_text(s, 5));
    }
    db_close(db);
    return 0;
}

/* ---- digest ---------------------------------------------------------------------------------------- */

static uint64_t mix(uint64_t sum, const char *text)
{
    for (; *text != '\0'; text++)
        sum = (sum ^ (unsigned char)*text) * UINT64_C(1099511628211);
    return (sum ^ 255) * UINT64_C(1099511628211);
}

int digest(const char *path)
{
    static const char *const all[] = {"SELECT * FROM register_row ORDER BY person", "SELECT * FROM finding", "SELECT * FROM due_list",
                                      "SELECT * FROM reject", "SELECT * FROM figure"};
    sqlite3 *db = db_open(path, false);
    uint64_t sum = UINT64_C(14695981039346656037);

    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++) {
        sqlite3_stmt *s = db_prepare(db, all[i]);
        while (db_next(s))
            for (int c = 0; c < sqlite3_column_count(s); c++) {
                const char *text = (const char *)sqlite3_column_text(s, c);
                sum = mix(sum, text ? text : "-");
            }
    }
    printf("%016llx\n", (unsigned long long)sum);
    db_close(db);
    return 0;
}
