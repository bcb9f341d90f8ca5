/* A small social-care record on a SQLite database, and what libs117 does for it every night: see README.md. */
#include "care_record.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int usage(void)
{
    fputs("care-record make DB [PEOPLE] [SEED]         a record of made-up lives, with faults planted\n"
          "care-record nightly DB DATE [--stop-after BATCHES]\n"
          "                                            register, findings and list of what is due, for every person\n"
          "care-record export DB DIRECTORY             two reports for a commissioner, as CSV\n"
          "care-record score DB                        findings against what was planted\n"
          "care-record findings DB [PEOPLE]            the findings about the people who have most, in words\n"
          "care-record digest DB                       one number for all that was written: equal if nothing changed\n", stderr);
    return 2;
}

static int64_t number(const char *text)
{
    char *end;
    long long n = strtoll(text, &end, 10);

    if (*text == '\0' || *end != '\0' || n < 0)
        fail("'%s' is no number", text);
    return n;
}

int main(int argc, char **argv)
{
    const char *command = argc > 2 ? argv[1] : "";

    if (strcmp(command, "make") == 0 && argc <= 5)
        return make(argv[2], argc > 3 ? number(argv[3]) : 5000, argc > 4 ? (uint64_t)number(argv[4]) : 117);
    if (strcmp(command, "nightly") == 0 && argc == 4)
        return nightly(argv[2], argv[3], 0);
    if (strcmp(command, "nightly") == 0 && argc == 6 && strcmp(argv[4], "--stop-after") == 0)
        return nightly(argv[2], argv[3], number(argv[5]));
    if (strcmp(command, "export") == 0 && argc == 4)
        return export_reports(argv[2], argv[3]);
    if (strcmp(command, "score") == 0 && argc == 3)
        return score(argv[2]);
    if (strcmp(command, "findings") == 0 && argc <= 4)
        return findings(argv[2], argc > 3 ? number(argv[3]) : 10);
    if (strcmp(command, "digest") == 0 && argc == 3)
        return digest(argv[2]);
    return usage();
}
