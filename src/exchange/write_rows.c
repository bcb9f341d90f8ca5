/* Questions about services, money, planning and the register, with what is expected of their answers, as canonical JSON: each value as its shape says. */
#include "writer.h"

static void write_row(s117i_out *out, const s117i_shape *shape, const s117i_value *row, const s117i_canon *canon);

static void write_codes(s117i_out *out, s117_list list, const s117i_codes *codes)
{
    s117i_out_open(out, '[');
    for (int32_t i = 0; i < codes->count; i++)
        s117i_out_text(out, s117_code_name(list, codes->items[i]));
    s117i_out_close(out, ']');
}

static void write_rows(s117i_out *out, const s117i_shape *shape, const s117i_value *value, const s117i_canon *canon)
{
    s117i_out_open(out, '[');
    for (int32_t i = 0; i < value->row_count; i++)
        write_row(out, shape, s117i_row(value, shape, i), canon);
    s117i_out_close(out, ']');
}

static void write_tri(s117i_out *out, int64_t tri)
{
    if (tri == S117_UNKNOWN)
        s117i_out_text(out, s117_code_name(S117_LIST_TRI, S117_UNKNOWN));
    else
        s117i_out_bool(out, tri == S117_YES);
}

static void write_money(s117i_out *out, s117_money money)
{
    if (money == S117_MONEY_UNKNOWN)
        s117i_out_text(out, "unknown");
    else
        s117i_out_money(out, money);
}

static void write_name(s117i_out *out, const s117i_canon *canon, s117_fact fact)
{
    char buffer[S117I_CANON_NAME];
    s117i_out_text(out, s117i_canon_name(canon, fact, buffer));
}

static void write_field(s117i_out *out, const s117i_field *field, const s117i_value *value, const s117i_canon *canon)
{
    if (field->type == S117I_OF_RULES || field->type == S117I_OF_POINTS) {
        s117i_out_texts(out, field->key, value->texts.items, value->texts.count);
        return;
    }
    s117i_out_key(out, field->key);
    switch (field->type) {
    case S117I_OF_DAY:
        s117i_put_day(out, (s117_date)value->number);
        return;
    case S117I_OF_CODE:
        s117i_out_text(out, s117_code_name(field->list, (int32_t)value->number));
        return;
    case S117I_OF_FACT:
        write_name(out, canon, (s117_fact)value->number);
        return;
    case S117I_OF_MONEY:
        write_money(out, value->number);
        return;
    case S117I_OF_NUMBER:
        s117i_out_number(out, value->number);
        return;
    case S117I_OF_TRI:
        write_tri(out, value->number);
        return;
    case S117I_OF_COLUMN:
        s117i_out_text(out, s117_entry_field_name((s117_entry_field)value->number));
        return;
    case S117I_OF_FLAG:
        s117i_out_bool(out, true);
        return;
    case S117I_OF_CODES:
        write_codes(out, field->list, &value->codes);
        return;
    case S117I_OF_ROW:
        write_row(out, field->shape, value->rows, canon);
        return;
    case S117I_OF_ROWS:
        write_rows(out, field->shape, value, canon);
        return;
    default:
        s117i_out_text(out, value->text);
        return;
    }
}

static void write_row(s117i_out *out, const s117i_shape *shape, const s117i_value *row, const s117i_canon *canon)
{
    s117i_out_open(out, '{');
    for (int32_t i = 0; i < shape->count; i++)
        if (row[i].given)
            write_field(out, &shape->fields[i], &row[i], canon);
    s117i_out_close(out, '}');
}

void s117i_write_asked(s117i_out *out, const s117_case *kase, const s117i_canon *canon)
{
    for (int32_t i = 0; i < S117I_ASKED_KINDS; i++)
        if (kase->asked[i].row_count > 0)
            write_field(out, &s117i_asked[i], &kase->asked[i], canon);
}

/* ---- the facts they speak of ---- */

static int32_t facts_of_row(const s117i_shape *shape, const s117i_value *row, s117_fact *facts, int32_t count)
{
    for (int32_t i = 0; i < shape->count; i++) {
        const s117i_field *field = &shape->fields[i];
        if (row[i].given && field->type == S117I_OF_FACT) {
            if (facts)
                facts[count] = (s117_fact)row[i].number;
            count++;
        }
        for (int32_t j = 0; j < row[i].row_count; j++)
            count = facts_of_row(field->shape, s117i_row(&row[i], field->shape, j), facts, count);
    }
    return count;
}

int32_t s117i_asked_facts(const s117_case *kase, s117_fact *facts, int32_t count)
{
    for (int32_t i = 0; i < S117I_ASKED_KINDS; i++)
        for (int32_t j = 0; j < kase->asked[i].row_count; j++)
            count = facts_of_row(s117i_asked[i].shape, s117i_row(&kase->asked[i], s117i_asked[i].shape, j), facts, count);
    return count;
}
