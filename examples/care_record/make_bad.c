/* Rows that cannot be used: an impossible day, unknown codes, an end before its start, what is no code of a body, orphans. */
#include "writer.h"

#include <stdio.h>

static void bad(writer *w, table_id of)
{
    db_text(w->bad, 1, tables[of].name);
    db_int(w->bad, 2, w->ids[of]);
    db_do(w->bad);
}

/* A text where a day should be cannot be put as a day: it is written over afterwards. */
static void spoil(writer *w, table_id of, const char *name, const char *text)
{
    char sql[200];

    snprintf(sql, sizeof sql, "UPDATE %s SET %s = '%s' WHERE id = %lld", tables[of].name, name, text, (long long)w->ids[of]);
    db_run(w->db, sql);
    bad(w, of);
}

static void write_bad_row(writer *w, int64_t kind)
{
    const day when = today - 100;

    switch (kind) {
    case 0:
        put(w, CONTACT, 0, when, "dsncs", when, "in_person", INT64_C(0), 'Y', NULL);
        spoil(w, CONTACT, "day", "2023-02-30");
        return;
    case 1:
        put(w, CONTACT, 0, when, "dsncs", when, "pigeon", INT64_C(0), 'Y', NULL);
        bad(w, CONTACT);
        return;
    case 2:
        put(w, DETENTION, 0, when, "ddssdssss", when, STILL, "MHSDS-ENGLAND", "77", NEVER, NULL, NULL, NULL, NULL);
        bad(w, DETENTION);
        return;
    case 3:
        put(w, ADDRESS, 0, when, "ddsssscscss", when, when - 10, "E08000035", NULL, NULL, "own_home", 'Y', "own", 'Y', NULL, NULL);
        bad(w, ADDRESS);
        return;
    case 4:
        put(w, GP_REGISTRATION, 0, when, "ddsss", when, STILL, "Leeds ICB!", NULL, "england");
        bad(w, GP_REGISTRATION);
        return;
    case 5:
        put(w, PRICE, INT64_C(999999999), when, "ddpss", when, STILL, INT64_C(1000), "Weekly", NULL);
        bad(w, PRICE);
        return;
    case 6:
        put(w, CHARGE, 0, when, "ddsspsnsc", when, STILL, "E08000035", "person", INT64_C(1000), "Weekly", INT64_C(0), "contribution", 'Y');
        spoil(w, CHARGE, "amount", "twelve pounds");
        return;
    default:
        put(w, REVIEW, 0, when, "dsscccs", when, "package", "continue", 'Y', 'Y', 'Y', "E08000035");
        spoil(w, REVIEW, "council_there", "maybe");
    }
}

/* One in forty persons has a row that cannot be used; and there are rows of persons nobody knows. */
void write_bad_rows(writer *w, int64_t people)
{
    for (w->person = 7; w->person <= people; w->person += 40)
        write_bad_row(w, w->person / 40 % 8);
    w->person = people + 1000;
    put(w, CONTACT, 0, today, "dsncs", today, "in_person", INT64_C(0), 'Y', NULL);
    bad(w, CONTACT);
}
