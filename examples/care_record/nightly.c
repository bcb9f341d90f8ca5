/* The night's run: every person in batches, one transaction each. The table run says how far it came; a run that was killed goes on
 * from there, and one that was finished begins again and writes the same rows. */
#define _POSIX_C_SOURCE 200809L
#define _DEFAULT_SOURCE
#include "care_record.h"

#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

typedef struct run {
    sqlite3 *db;
    const char *day;
    reader reader;
    answers answers;
    sqlite3_stmt *next, *save;
    int64_t done_to, people, batches, total;
    int64_t ids[BATCH];
} run;

/* A run of another day that was not finished cannot go on: this one writes over it. */
static void forget_others(const run *n)
{
    sqlite3_stmt *s = db_prepare(n->db, "DELETE FROM run WHERE day <> ? AND finished IS NULL");

    db_text(s, 1, n->day);
    db_do(s);
    sqlite3_finalize(s);
}

/* INT64_MIN is before the first person. */
static void resume(run *n)
{
    sqlite3_stmt *s = db_prepare(n->db, "SELECT done_to, people, batches FROM run WHERE day = ? AND finished IS NULL");

    n->done_to = INT64_MIN;
    db_text(s, 1, n->day);
    if (db_next(s)) {
        n->done_to = sqlite3_column_int64(s, 0);
        n->people = sqlite3_column_int64(s, 1);
        n->batches = sqlite3_column_int64(s, 2);
        fprintf(stderr, "going on after person %lld, %lld people done\n", (long long)n->done_to, (long long)n->people);
    }
    sqlite3_finalize(s);
}

static int fill_batch(run *n)
{
    int count = 0;

    db_int(n->next, 1, n->done_to);
    db_int(n->next, 2, BATCH);
    while (db_next(n->next))
        n->ids[count++] = sqlite3_column_int64(n->next, 0);
    sqlite3_reset(n->next);
    return count;
}

static void save(run *n, bool finished)
{
    db_text(n->save, 1, n->day);
    db_int(n->save, 2, n->done_to);
    db_int(n->save, 3, n->people);
    db_int(n->save, 4, n->batches);
    db_text(n->save, 5, finished ? "yes" : NULL);
    db_text(n->save, 6, s117_ruleset_id());
    db_do(n->save);
}

/* The last batch goes to the end of the numbers: it meets the rows of persons that are not there. */
static bool do_batch(run *n)
{
    int count = fill_batch(n);
    bool last = count < BATCH;
    int64_t up_to = last ? INT64_MAX : n->ids[count - 1];

    db_run(n->db, "BEGIN IMMEDIATE");
    answers_forget(&n->answers, n->done_to, up_to);
    reader_begin(&n->reader, n->done_to, up_to);
    for (int i = 0; i < count; i++)
        answers_write(&n->answers, &n->reader, n->ids[i], reader_person(&n->reader, n->ids[i]));
    reader_end(&n->reader);
    n->done_to = up_to;
    n->people += count;
    n->batches++;
    save(n, last);
    db_run(n->db, "COMMIT");
    return !last;
}

static double now(void)
{
    struct timespec t;

    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void tell(const run *n, double began)
{
    double seconds = now() - began;

    if (isatty(2))
        fprintf(stderr, "\r%lld of %lld people, %.1f s ", (long long)n->people, (long long)n->total, seconds);
}

static double in_seconds(struct timeval t)
{
    return (double)t.tv_sec + (double)t.tv_usec / 1e6;
}

static void tell_end(const run *n, double seconds)
{
    struct rusage used;

    getrusage(RUSAGE_SELF, &used);
    if (isatty(2))
        fputc('\n', stderr);
    printf("people %lld  findings %lld  due %lld  rejects %lld\n", (long long)n->people, (long long)db_number(n->db, "SELECT count(*) FROM finding"),
           (long long)db_number(n->db, "SELECT count(*) FROM due_list"), (long long)db_number(n->db, "SELECT count(*) FROM reject"));
    printf("seconds %.3f  processor_seconds %.3f  peak_kb %ld\n", seconds, in_seconds(used.ru_utime) + in_seconds(used.ru_stime), used.ru_maxrss);
}

static void begin(run *n, const s117_engine *law, s117_date on)
{
    forget_others(n);
    resume(n);
    n->total = db_number(n->db, "SELECT count(*) FROM person");
    n->next = db_prepare(n->db, "SELECT id FROM person WHERE id > ? ORDER BY id LIMIT ?");
    n->save = db_prepare(n->db, "INSERT OR REPLACE INTO run VALUES (?, ?, ?, ?, ?, ?)");
    reader_open(&n->reader, n->db, law);
    answers_open(&n->answers, n->db, law, on);
}

int nightly(const char *path, const char *date, int64_t stop_after)
{
    static run n;
    s117_engine *law;
    s117_date on, latest;
    double began = now();

    if (s117_date_parse(date, strlen(date), &on, &latest) != S117_OK || on != latest)
        fail("'%s' is no day; write 2026-11-01", date);
    law = law_new();
    n.db = db_open(path, false);
    n.day = date;
    begin(&n, law, on);
    for (bool more = true; more;) {
        more = do_batch(&n);
        tell(&n, began);
        if (more && stop_after > 0 && --stop_after == 0) {
            printf("stopped after %lld people, as asked\n", (long long)n.people);
            return 0; /* as if killed: nothing is closed */
        }
    }
    tell_end(&n, now() - began);
    reader_close(&n.reader);
    db_close(n.db);
    s117_engine_free(law);
    return 0;
}
