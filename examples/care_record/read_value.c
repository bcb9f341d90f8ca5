/* One value of a row: what is wrong with it, in words that name the column and say what would do. */
#include "reader.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

bool read_day(const char *name, const char *text, value *ret, char *reason)
{
    s117_status status = s117_date_parse(text, strlen(text), &ret->earliest, &ret->latest);

    if (status == S117_OK)
        return true;
    snprintf(reason, REASON_SIZE, "%s: '%s' is no day; write 2014-03-10, or 2014-03 if only the month is known", name, text);
    return false;
}

/* "ward: 'acut' is not one of acute, picu, …" */
static bool not_in_list(const char *name, const char *text, s117_list list, char *reason)
{
    size_t length = (size_t)snprintf(reason, REASON_SIZE, "%s: '%s' is not one of", name, text);

    for (int32_t i = 0; i < s117_code_count(list) && length < REASON_SIZE; i++)
        length += (size_t)snprintf(reason + length, REASON_SIZE - length, "%s %s", i == 0 ? "" : ",", s117_code_name(list, s117_code_at(list, i)));
    return false;
}

static bool read_name(const char *name, const char *text, s117_list list, value *ret, char *reason)
{
    int32_t code = s117_code_find(list, text);

    ret->number = code;
    return code >= 0 || not_in_list(name, text, list, reason);
}

/* Several names, with spaces between. */
static bool read_names(const char *name, const char *text, s117_list list, value *ret, char *reason)
{
    char one[64];

    ret->number = 0;
    for (const char *at = text; *at != '\0';) {
        size_t length = strcspn(at, " ");
        value flag;
        if (length >= sizeof one)
            return not_in_list(name, text, list, reason);
        memcpy(one, at, length);
        one[length] = '\0';
        if (length > 0 && !read_name(name, one, list, &flag, reason))
            return false;
        if (length > 0)
            ret->number |= flag.number;
        at += length + (at[length] == ' ');
    }
    return true;
}

static bool read_tri(const char *name, const char *text, value *ret, char *reason)
{
    ret->number = strcmp(text, "Y") == 0 ? S117_YES : S117_NO;
    if (strcmp(text, "Y") == 0 || strcmp(text, "N") == 0)
        return true;
    snprintf(reason, REASON_SIZE, "%s: '%s' is neither Y nor N; leave it empty if nobody recorded it", name, text);
    return false;
}

static bool read_body(const char *name, const char *text, value *ret, char *reason)
{
    size_t length = strspn(text, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.");

    ret->text = text;
    if (length > 0 && length <= 15 && text[length] == '\0')
        return true;
    snprintf(reason, REASON_SIZE, "%s: '%s' is no code of a body; write its ONS code (councils) or ODS code (NHS bodies), at most 15 characters",
             name, text);
    return false;
}

static bool read_pounds(const char *name, const char *text, value *ret, char *reason)
{
    s117_money pence;

    if (s117_money_parse(text, &pence) == S117_OK) {
        ret->number = pence;
        return true;
    }
    snprintf(reason, REASON_SIZE, "%s: '%s' is no amount; write pounds and pence, as 700.01", name, text);
    return false;
}

static bool read_number(const char *name, const char *text, value *ret, char *reason)
{
    char *end;

    ret->number = strtoll(text, &end, 10);
    if (*text != '\0' && *end == '\0' && ret->number >= 0 && ret->number <= S117_MONEY_MAX)
        return true;
    snprintf(reason, REASON_SIZE, "%s: '%s' is not a whole number, 0 or more", name, text);
    return false;
}

/* 10.5 units are 1050 hundredths: as pounds and pence are read. */
static bool read_units(const char *name, const char *text, value *ret, char *reason)
{
    char padded[40];
    const char *dot = strchr(text, '.');

    snprintf(padded, sizeof padded, dot && dot[1] != '\0' && dot[2] == '\0' ? "%s0" : "%s", text);
    if (read_pounds(name, padded, ret, reason))
        return true;
    snprintf(reason, REASON_SIZE, "%s: '%s' is no number of units a week; write 10.5", name, text);
    return false;
}

static bool read_national(const char *name, const char *text, s117_list list, value *ret, char *reason)
{
    if (!read_number(name, text, ret, reason) || s117_code_name(list, (int32_t)ret->number) == NULL) {
        snprintf(reason, REASON_SIZE, "%s: '%s' is not a national code of this list, as 01", name, text);
        return false;
    }
    return true;
}

static bool read_status_system(const char *name, const char *text, value *ret, char *reason)
{
    bool wales = strcmp(text, "MHSDS-WALES") == 0;

    ret->number = wales ? S117_CODES_MHSDS_WALES : S117_CODES_MHSDS_ENGLAND;
    if (wales || strcmp(text, "MHSDS-ENGLAND") == 0)
        return true;
    snprintf(reason, REASON_SIZE, "%s: '%s' is neither MHSDS-ENGLAND nor MHSDS-WALES", name, text);
    return false;
}

static bool read_legal_status(const char *name, const char *text, const value *system, value *ret, char *reason)
{
    s117_power power;

    if (!system->given) {
        snprintf(reason, REASON_SIZE, "code_system: empty, and without it '%s' cannot be told; write MHSDS-ENGLAND or MHSDS-WALES", text);
        return false;
    }
    if (s117_power_from_code((s117_code_system)system->number, text, &power) == S117_OK) {
        ret->number = power;
        return true;
    }
    snprintf(reason, REASON_SIZE, "%s: '%s' is no MHA legal status code of a detention, as 03; a CTO goes into the table cto", name, text);
    return false;
}

static bool read_component(const reader *r, const char *name, const char *text, value *ret, char *reason)
{
    int32_t service = s117_engine_service_from_cld(r->law, text);

    ret->text = s117_engine_service_code(r->law, service);
    if (service >= 0)
        return true;
    snprintf(reason, REASON_SIZE, "%s: '%s' is no service component of Client Level Data; or write a code of the catalogue into catalogue", name, text);
    return false;
}

static bool read_cld(const char *name, const char *text, int32_t code, value *ret, char *reason)
{
    ret->number = code;
    if (code != 0)
        return true;
    snprintf(reason, REASON_SIZE, "%s: '%s' is no value of Client Level Data, as Weekly, Hourly or Direct payment", name, text);
    return false;
}

static bool read_catalogue(const reader *r, const char *name, const char *text, value *ret, char *reason)
{
    ret->text = text;
    if (s117_engine_service_find(r->law, text) >= 0)
        return true;
    snprintf(reason, REASON_SIZE, "%s: '%s' is no code of the catalogue of services, as ACC-RES", name, text);
    return false;
}

static bool read_by_type(const reader *r, table_id id, int at, const char *text, value *ret, char *reason)
{
    const column *c = &tables[id].columns[at];

    switch (r->cursors[id].types[at]) {
    case S117_TYPE_DATE: return read_day(c->name, text, ret, reason);
    case S117_TYPE_TRI: return read_tri(c->name, text, ret, reason);
    case S117_TYPE_CODE: return read_name(c->name, text, r->cursors[id].lists[at], ret, reason);
    case S117_TYPE_BODY: return read_body(c->name, text, ret, reason);
    case S117_TYPE_MONEY: return read_pounds(c->name, text, ret, reason);
    case S117_TYPE_NUMBER:
    case S117_TYPE_FACT: return read_number(c->name, text, ret, reason);
    default:
        if (c->attribute == S117_CATALOGUE)
            return read_catalogue(r, c->name, text, ret, reason);
        ret->text = text;
        return true;
    }
}

bool read_value(const reader *r, table_id id, int at, const value *values, sqlite3_stmt *row, int where, value *ret, char *reason)
{
    const column *c = &tables[id].columns[at];
    const s117_list list = r->cursors[id].lists[at];
    const char *text = c->shape == APART ? NULL : (const char *)sqlite3_column_text(row, where);

    *ret = (value){.given = text != NULL};
    if (!text)
        return true;
    switch (c->shape) {
    case STATUS_SYSTEM: return read_status_system(c->name, text, ret, reason);
    case LEGAL_STATUS: return read_legal_status(c->name, text, &values[at - 1], ret, reason);
    case NATIONAL: return read_national(c->name, text, list, ret, reason);
    case CLD_COMPONENT: return read_component(r, c->name, text, ret, reason);
    case CLD_MECHANISM: return read_cld(c->name, text, s117_mechanism_from_cld(text), ret, reason);
    case CLD_FREQUENCY: return read_cld(c->name, text, s117_per_from_cld(text), ret, reason);
    case NAMES: return read_names(c->name, text, list, ret, reason);
    case UNITS: return read_units(c->name, text, ret, reason);
    default: return read_by_type(r, id, at, text, ret, reason);
    }
}
