/* The generator: lives, faults in four of ten, rows, and a table of what an audit must find. */
#include "life.h"

#include <stdio.h>

enum { PEOPLE_A_TRANSACTION = 1000 };

static const fault *const groups[] = {planning_faults, review_faults, ending_faults, register_faults, dispute_faults, money_faults};
enum { GROUPS = sizeof groups / sizeof groups[0], ENDINGS = 2 };

static int count_faults(const fault *of)
{
    int count = 0;

    while (of[count].plant)
        count++;
    return count;
}

/* Most faults need a certain life: look on from a random place for one that this life can have. */
static bool plant_from(life *l, const fault *of)
{
    int count = count_faults(of), first = (int)roll(l, 0, count - 1);

    for (int i = 0; i < count; i++)
        if (of[(first + i) % count].plant(l, &l->spells[l->spell_count - 1]))
            return true;
    return false;
}

/* One fault; in a third of those lives a second one of another kind. What is wrong with an ending stands alone: it stops what would
 * show the rest. */
static void plant(life *l)
{
    int first, second;

    if (!l->spells[l->spell_count - 1].owed || !chance(l, 42))
        return;
    first = (int)roll(l, 0, GROUPS - 1);
    if (!plant_from(l, groups[first]))
        plant_from(l, groups[first = 0]);
    second = (int)roll(l, 0, GROUPS - 1);
    if (first != ENDINGS && second != ENDINGS && second != first && chance(l, 33))
        plant_from(l, groups[second]);
}

static void make_indexes(sqlite3 *db)
{
    char sql[160];

    for (int t = PERSON + 1; t < TABLES; t++) {
        snprintf(sql, sizeof sql, "CREATE INDEX %s_person ON %s (person)", tables[t].name, tables[t].name);
        db_run(db, sql);
    }
}

static void make_people(sqlite3 *db, writer *w, int64_t people, uint64_t seed)
{
    static life l;

    for (int64_t person = 1; person <= people; person++) {
        if (person % PEOPLE_A_TRANSACTION == 1)
            db_run(db, "BEGIN");
        live(&l, person, seed);
        plant(&l);
        write_life(w, &l);
        if (person % PEOPLE_A_TRANSACTION == 0 || person == people)
            db_run(db, "COMMIT");
    }
}

static void say_made(sqlite3 *db, int64_t people, uint64_t seed)
{
    sqlite3_stmt *s = db_prepare(db, "INSERT INTO made VALUES (?, ?, ?)");
    char until[16];

    db_int(s, 1, people);
    db_int(s, 2, (int64_t)seed);
    db_text(s, 3, day_text(today, until));
    db_do(s);
    printf("%lld people until %s; %lld faults of %lld kinds to be found; %lld rows that cannot be used\n", (long long)people, until,
           (long long)db_number(db, "SELECT count(*) FROM truth"), (long long)db_number(db, "SELECT count(DISTINCT what) FROM truth"),
           (long long)db_number(db, "SELECT count(*) FROM bad_row"));
}

int make(const char *path, int64_t people, uint64_t seed)
{
    sqlite3 *db = db_open(path, true);
    s117_engine *law = law_new();
    writer *w;

    db_run(db, schema_sql);
    answers_make_table(db);
    areas_check(law);
    w = writer_new(db, law);
    make_people(db, w, people, seed);
    db_run(db, "BEGIN");
    write_bad_rows(w, people);
    make_indexes(db);
    db_run(db, "COMMIT");
    say_made(db, people, seed);
    writer_free(w);
    s117_engine_free(law);
    db_close(db);
    return 0;
}
