/* The fields of a register row: names, types, values as numbers and as text. */
#include "entry.h"

/* ---- fields --------------------------------------------------------------------------------------- */

typedef struct field_row { const char *name; uint8_t type, list; } field_row;

#define DATE(name) {name, S117_TYPE_DATE, 0}
#define TRI(name) {name, S117_TYPE_TRI, S117_LIST_TRI}
#define CODE(name, list) {name, S117_TYPE_CODE, list}
#define TEXT(name) {name, S117_TYPE_TEXT, 0}
#define MONEY(name) {name, S117_TYPE_MONEY, 0}
#define NUMBER(name) {name, S117_TYPE_NUMBER, 0}
static const field_row fields[] = {
    [S117_ENTRY_AS_AT] = DATE("as_at"),
    [S117_ENTRY_DUTY] = CODE("duty", S117_LIST_DUTY),
    [S117_ENTRY_SINCE] = DATE("since"),
    [S117_ENTRY_RULE] = TEXT("rule"),
    [S117_ENTRY_POWER] = CODE("power", S117_LIST_POWER),
    [S117_ENTRY_DETAINED_FROM] = DATE("detained_from"),
    [S117_ENTRY_DETAINED_TO] = DATE("detained_to"),
    [S117_ENTRY_HOSPITAL] = TEXT("hospital"),
    [S117_ENTRY_EVIDENCED] = TRI("evidenced"),
    [S117_ENTRY_LEFT_HOSPITAL] = DATE("left_hospital"),
    [S117_ENTRY_ON_LEAVE] = TRI("on_leave"),
    [S117_ENTRY_ON_CTO] = TRI("on_cto"),
    [S117_ENTRY_CONDITIONAL] = TRI("conditional"),
    [S117_ENTRY_COUNCIL] = TEXT("council"),
    [S117_ENTRY_COUNCIL_NAME] = TEXT("council_name"),
    [S117_ENTRY_NHS_BODY] = TEXT("nhs_body"),
    [S117_ENTRY_NHS_BODY_NAME] = TEXT("nhs_body_name"),
    [S117_ENTRY_PAYER] = TEXT("payer"),
    [S117_ENTRY_PAYER_NAME] = TEXT("payer_name"),
    [S117_ENTRY_DISPUTE] = CODE("dispute", S117_LIST_DISPUTE_KIND),
    [S117_ENTRY_COORDINATOR] = CODE("coordinator", S117_LIST_COORDINATOR),
    [S117_ENTRY_PLAN_FROM] = DATE("plan_from"),
    [S117_ENTRY_COPY_GIVEN] = DATE("copy_given"),
    [S117_ENTRY_HOUSED] = CODE("housed", S117_LIST_HOUSED),
    [S117_ENTRY_ACCOMMODATION] = CODE("accommodation", S117_LIST_ACCOMMODATION),
    [S117_ENTRY_CLIENT_GROUP] = CODE("client_group", S117_LIST_CLIENT_GROUP),
    [S117_ENTRY_LINES] = NUMBER("lines"),
    [S117_ENTRY_LINES_OTHER] = NUMBER("lines_other"),
    [S117_ENTRY_LINES_UNSETTLED] = NUMBER("lines_unsettled"),
    [S117_ENTRY_WEEKLY_COST] = MONEY("weekly_cost"),
    [S117_ENTRY_WEEKLY_COUNCIL] = MONEY("weekly_council"),
    [S117_ENTRY_WEEKLY_NHS] = MONEY("weekly_nhs"),
    [S117_ENTRY_WEEKLY_UNSPLIT] = MONEY("weekly_unsplit"),
    [S117_ENTRY_POLICY] = TEXT("policy"),
    [S117_ENTRY_DIRECT_PAYMENT] = TRI("direct_payment"),
    [S117_ENTRY_HEALTH_BUDGET] = TRI("health_budget"),
    [S117_ENTRY_TOP_UP] = CODE("top_up", S117_LIST_TOP_UP),
    [S117_ENTRY_CHARGED] = TRI("charged"),
    [S117_ENTRY_OWED_BACK] = MONEY("owed_back"),
    [S117_ENTRY_LAST_REVIEW] = DATE("last_review"),
    [S117_ENTRY_LAST_OUTCOME] = CODE("last_outcome", S117_LIST_REVIEW_OUTCOME),
    [S117_ENTRY_REVIEW_BY] = DATE("review_by"),
    [S117_ENTRY_REVIEW_STATE] = CODE("review_state", S117_LIST_DUE_STATE),
    [S117_ENTRY_NEXT_BY] = DATE("next_by"),
    [S117_ENTRY_NEXT_WHAT] = CODE("next_what", S117_LIST_DUE),
    [S117_ENTRY_OVERDUE] = NUMBER("overdue"),
    [S117_ENTRY_DUE_NOW] = NUMBER("due_now"),
    [S117_ENTRY_FOLLOW_UP_CLOCK] = TRI("follow_up_clock"),
    [S117_ENTRY_FOLLOW_UP_MHSDS] = TRI("follow_up_mhsds"),
    [S117_ENTRY_DELAY_REASON] = CODE("delay_reason", S117_LIST_DELAY_REASON),
    [S117_ENTRY_DELAY_DAYS] = NUMBER("delay_days"),
    [S117_ENTRY_OUT_OF_AREA] = TRI("out_of_area"),
    [S117_ENTRY_OUT_OF_AREA_DAYS] = NUMBER("out_of_area_days"),
    [S117_ENTRY_ENDING_COUNCIL] = DATE("ending_council"),
    [S117_ENTRY_ENDING_NHS] = DATE("ending_nhs"),
    [S117_ENTRY_ENDING_VERDICT] = CODE("ending_verdict", S117_LIST_VERDICT),
    [S117_ENTRY_ENDING_NOTICE] = DATE("ending_notice"),
    [S117_ENTRY_LAW] = TEXT("law"),
    [S117_ENTRY_RULESET] = TEXT("ruleset"),
};

static const field_row *row_of(s117_entry_field field)
{
    return field >= 1 && field <= S117_ENTRY_FIELDS ? &fields[field] : NULL;
}

const char *s117_entry_field_name(s117_entry_field field)
{
    const field_row *row = row_of(field);
    return row != NULL ? row->name : NULL;
}

s117_type s117_entry_field_type(s117_entry_field field)
{
    const field_row *row = row_of(field);
    return row != NULL ? row->type : 0;
}

s117_list s117_entry_field_list(s117_entry_field field)
{
    const field_row *row = row_of(field);
    return row != NULL ? row->list : 0;
}

/* ---- putting -------------------------------------------------------------------------------------- */

/* "123.45": an amount as files have it. */
static void write_plain_money(s117i_writer *w, s117_money amount)
{
    s117_money size = amount < 0 ? -amount : amount; /* more may have been refunded than was owed */
    s117i_write(w, amount < 0 ? "-" : "");
    s117i_write_number(w, size / 100);
    s117i_write(w, size % 100 < 10 ? ".0" : ".");
    s117i_write_number(w, size % 100);
}

static void write_value(s117i_writer *w, const field_row *row, int64_t number)
{
    if (row->type == S117_TYPE_MONEY) {
        write_plain_money(w, number);
    } else if (row->type == S117_TYPE_NUMBER) {
        s117i_write_number(w, number);
    } else if (row->type == S117_TYPE_DATE) {
        char day[32];
        s117_date_format((s117_date)number, (s117_date)number, day, sizeof day);
        s117i_write(w, day);
    } else {
        s117i_write(w, s117_code_name(row->list, (int32_t)number));
    }
}

void s117i_put_number(s117i_registrar *r, s117_entry_field field, int64_t number)
{
    char text[64];
    s117i_writer w = {text, sizeof text, 0};
    write_value(&w, &fields[field], number);
    s117i_write_end(&w);
    r->entry->values[field] = (s117i_entry_value){number, s117i_tell_written(&r->entry->told, &w)};
}

void s117i_put_date(s117i_registrar *r, s117_entry_field field, s117_date day)
{
    if (s117i_is_day(day) && day != S117_DATE_MIN)
        s117i_put_number(r, field, day);
}

void s117i_put_code(s117i_registrar *r, s117_entry_field field, int32_t code)
{
    if (code != 0)
        s117i_put_number(r, field, code);
}

void s117i_put_tri(s117i_registrar *r, s117_entry_field field, bool is)
{
    s117i_put_number(r, field, is ? S117_YES : S117_NO);
}

void s117i_put_text(s117i_registrar *r, s117_entry_field field, const char *text)
{
    if (*text)
        r->entry->values[field] = (s117i_entry_value){INT64_MIN, s117i_tell(&r->entry->told, text)};
}

/* ---- reading -------------------------------------------------------------------------------------- */

static const s117i_entry_value *value_of(const s117_entry *entry, s117_entry_field field)
{
    bool ok = entry != NULL && entry->mark == S117I_ENTRY_MARK && row_of(field) != NULL;
    return ok ? &entry->values[field] : NULL;
}

s117_tri s117_entry_has(const s117_entry *entry, s117_entry_field field)
{
    const s117i_entry_value *value = value_of(entry, field);
    if (value == NULL)
        return S117_UNKNOWN;
    return value->text != 0 ? S117_YES : S117_NO;
}

int64_t s117_entry_number(const s117_entry *entry, s117_entry_field field)
{
    const s117i_entry_value *value = value_of(entry, field);
    return value != NULL ? value->number : INT64_MIN;
}

const char *s117_entry_text(const s117_entry *entry, s117_entry_field field)
{
    const s117i_entry_value *value = value_of(entry, field);
    return value != NULL ? s117i_told_text(&entry->told, value->text) : NULL;
}
