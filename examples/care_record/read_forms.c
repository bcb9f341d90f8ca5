/* Rows that are more than one fact: the two forms of planning, a person with a death and a client group, a split with its two shares. */
#include "reader.h"

#include <stdio.h>
#include <string.h>

static void record(reader *r, s117_fact fact, const value *recorded, const char *source)
{
    must(s117_person_record(r->person, fact, recorded->given ? recorded->latest : S117_DATE_UNKNOWN, source));
}

/* ---- forms -------------------------------------------------------------------------------------- */

static bool add_matter(reader *r, s117_fact planning, int32_t topic, const char *box, const value *recorded, const char *source, char *reason)
{
    int32_t considered = strcmp(box, "Y") == 0 ? S117_CONSIDERED_YES : strcmp(box, "N") == 0 ? S117_CONSIDERED_NO
                       : strcmp(box, "NA") == 0 ? S117_CONSIDERED_NOT_APPLICABLE : 0;
    s117_fact fact;

    if (considered == 0) {
        snprintf(reason, REASON_SIZE, "%s: '%s' is none of Y, N and NA", tables[TOPICS].columns[topic - 1].name, box);
        return false;
    }
    must(s117_person_add(r->person, S117_KIND_MATTER, planning, &fact));
    must(s117_person_set_code(r->person, fact, S117_TOPIC, topic));
    must(s117_person_set_code(r->person, fact, S117_CONSIDERED, considered));
    record(r, fact, recorded, source);
    return true;
}

static bool add_areas(reader *r, s117_fact planning, const char *text, const value *recorded, const char *source, char *reason)
{
    char one[64];

    for (const char *at = text; *at != '\0';) {
        size_t length = strcspn(at, " ");
        int32_t area = -1;
        s117_fact fact;
        snprintf(one, sizeof one, "%.*s", (int)length, at);
        area = s117_code_find(S117_LIST_OUTCOME_AREA, one);
        if (area < 0) {
            snprintf(reason, REASON_SIZE, "outcome_areas: '%s' is no area of a care and treatment plan, as finance", one);
            return false;
        }
        must(s117_person_add(r->person, S117_KIND_MATTER, planning, &fact));
        must(s117_person_set_code(r->person, fact, S117_OUTCOME_AREA, area));
        must(s117_person_set_code(r->person, fact, S117_CONSIDERED, S117_CONSIDERED_YES));
        record(r, fact, recorded, source);
        at += length + (at[length] == ' ');
    }
    return true;
}

static bool add_participant(reader *r, s117_fact planning, int32_t who, const char *box, const value *recorded, const char *source, char *reason)
{
    int32_t part = s117_code_find(S117_LIST_TAKING_PART, box);
    s117_fact fact;

    if (part < 0) {
        snprintf(reason, REASON_SIZE, "%s: '%s' is not one of yes, absent, declined, not_wanted, not_invited, none_there",
                 tables[WHO_WAS_THERE].columns[who - 1].name, box);
        return false;
    }
    must(s117_person_add(r->person, S117_KIND_PARTICIPANT, planning, &fact));
    must(s117_person_set_code(r->person, fact, S117_PARTICIPANT, who));
    must(s117_person_set_code(r->person, fact, S117_TAKING_PART, part));
    record(r, fact, recorded, source);
    return true;
}

/* A wrong box is rejected with its form; the boxes before it stay, as they are right. */
bool read_form(reader *r, table_id id, sqlite3_stmt *row, s117_fact parent, const value *recorded, const char *source, char *reason)
{
    bool read = true;

    for (int at = 0; read && at < r->cursors[id].columns; at++) {
        const char *box = (const char *)sqlite3_column_text(row, FIRST_COLUMN + at);
        if (!box)
            continue;
        if (id == WHO_WAS_THERE)
            read = add_participant(r, parent, at + 1, box, recorded, source, reason);
        else if (at < S117_TOPIC_CONTINGENCY)
            read = add_matter(r, parent, at + 1, box, recorded, source, reason);
        else
            read = add_areas(r, parent, box, recorded, source, reason);
    }
    return read;
}

/* ---- more than one fact --------------------------------------------------------------------------- */

static bool more_of_person(reader *r, sqlite3_stmt *row, const value *recorded, const char *source, char *reason)
{
    const char *died = (const char *)sqlite3_column_text(row, FIRST_COLUMN + 1), *group = (const char *)sqlite3_column_text(row, FIRST_COLUMN + 2);
    int32_t code = group ? s117_code_find(S117_LIST_CLIENT_GROUP, group) : 0;
    s117_fact fact;
    value day;

    if (died && !read_day("died", died, &day, reason))
        return false;
    if (code < 0) {
        snprintf(reason, REASON_SIZE, "client_group: '%s' is not one of mental_health, learning_disability, older, children, physical, substance", group);
        return false;
    }
    if (died) {
        must(s117_person_add(r->person, S117_KIND_DEATH, 0, &fact));
        must(s117_person_set_date(r->person, fact, S117_FROM, day.earliest, day.latest));
        record(r, fact, recorded, source);
    }
    if (code > 0) {
        must(s117_person_add(r->person, S117_KIND_CLIENT_GROUP, 0, &fact));
        must(s117_person_set_code(r->person, fact, S117_CLIENT_GROUP, code));
        record(r, fact, recorded, source);
    }
    return true;
}

static bool add_share(reader *r, sqlite3_stmt *row, s117_fact funding, int at, int32_t party, char *reason)
{
    sqlite3_int64 share = sqlite3_column_int64(row, FIRST_COLUMN + at);

    if (sqlite3_column_type(row, FIRST_COLUMN + at) == SQLITE_NULL)
        return true;
    if (share < 0 || share > 100) {
        snprintf(reason, REASON_SIZE, "%s: %lld is no share; write a whole number from 0 to 100", tables[FUNDING_SPLIT].columns[at].name, (long long)share);
        return false;
    }
    must(s117_funding_add_share(s117_person_funding(r->person, funding), party, share, NULL));
    return true;
}

bool read_more(reader *r, table_id id, sqlite3_stmt *row, s117_fact fact, const value *recorded, const char *source, char *reason)
{
    const int shares = r->cursors[FUNDING_SPLIT].columns - 2;

    if (id == PERSON)
        return more_of_person(r, row, recorded, source, reason);
    if (id == FUNDING_SPLIT)
        return add_share(r, row, fact, shares, S117_PARTY_COUNCIL, reason) && add_share(r, row, fact, shares + 1, S117_PARTY_NHS, reason);
    return true;
}
