/* Members that answers about services, money, planning and the register are made of. */
#include <s117/json.h>
#include "writer.h"

void s117i_put_day(s117i_out *out, s117_date day)
{
    if (day == S117_DATE_OPEN)
        s117i_out_null(out);
    else
        s117i_out_date(out, day, day);
}

void s117i_put_day_member(s117i_out *out, const char *key, s117_date day)
{
    s117i_out_key(out, key);
    s117i_put_day(out, day);
}

void s117i_put_number_member(s117i_out *out, const char *key, int64_t number)
{
    s117i_out_key(out, key);
    s117i_out_number(out, number);
}

void s117i_put_money_member(s117i_out *out, const char *key, s117_money money)
{
    s117i_out_key(out, key);
    s117i_out_money(out, money);
}

void s117i_put_text_member(s117i_out *out, const char *key, const char *text)
{
    s117i_out_member(out, key, text && *text ? text : NULL);
}

void s117i_open_list(s117i_out *out, const char *key)
{
    s117i_out_key(out, key);
    s117i_out_open(out, '[');
}

void s117i_begin(s117i_out *out, const char *format)
{
    s117i_out_open(out, '{');
    s117i_out_member(out, "format", format);
}

static void put_value(s117i_out *out, const s117i_field *field, const s117i_value *value, const s117_case *kase)
{
    switch (field->type) {
    case S117I_OF_DAY:
        s117i_put_day_member(out, field->key, (s117_date)value->number);
        return;
    case S117I_OF_CODE:
        s117i_put_code_member(out, field->key, field->list, (int32_t)value->number);
        return;
    case S117I_OF_TRI:
        s117i_put_code_member(out, field->key, S117_LIST_TRI, (int32_t)value->number);
        return;
    case S117I_OF_FACT:
        s117i_put_fact_member(out, field->key, kase, (s117_fact)value->number);
        return;
    case S117I_OF_MONEY:
        s117i_put_money_member(out, field->key, value->number);
        return;
    case S117I_OF_NUMBER:
        s117i_put_number_member(out, field->key, value->number);
        return;
    default:
        s117i_put_text_member(out, field->key, value->text);
        return;
    }
}

void s117i_open_row(s117i_out *out, const s117i_shape *shape, const s117i_coming *coming, int32_t index, const s117_case *kase)
{
    s117i_value row[S117I_FIELDS_MOST] = {{.given = false}};
    coming->fill(coming->answer, index, NULL, row);
    s117i_out_open(out, '{');
    for (int32_t i = 0; i < shape->count; i++)
        if (shape->fields[i].type < S117I_OF_RULES && !(shape->fields[i].how & S117I_APART))
            put_value(out, &shape->fields[i], &row[i], kase);
}
