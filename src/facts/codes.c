#include <string.h>

#include "code_lists.h"

static const s117i_code_row *row_of(s117_list list, int32_t value)
{
    s117i_code_list rows = s117i_code_list_of(list);

    for (int32_t i = 0; i < rows.count; i++)
        if (rows.rows[i].value == value)
            return &rows.rows[i];
    return NULL;
}

bool s117i_code_fits(s117_list list, bool flags, int32_t value)
{
    s117i_code_list rows = s117i_code_list_of(list);
    int32_t all = 0;

    if (value == 0)
        return true;
    if (!flags)
        return row_of(list, value) != NULL;
    for (int32_t i = 0; i < rows.count; i++)
        all |= rows.rows[i].value;
    return value > 0 && (value & ~all) == 0;
}

int32_t s117_code_count(s117_list list)
{
    return s117i_code_list_of(list).count;
}

int32_t s117_code_at(s117_list list, int32_t index)
{
    s117i_code_list rows = s117i_code_list_of(list);

    return index >= 0 && index < rows.count ? rows.rows[index].value : -1;
}

const char *s117_code_name(s117_list list, int32_t value)
{
    const s117i_code_row *row = row_of(list, value);

    return row ? row->name : NULL;
}

const char *s117_code_words(s117_list list, int32_t value)
{
    const s117i_code_row *row = row_of(list, value);

    return row ? row->words : NULL;
}

int32_t s117_code_find(s117_list list, const char *name)
{
    s117i_code_list rows = s117i_code_list_of(list);

    for (int32_t i = 0; name && i < rows.count; i++)
        if (strcmp(rows.rows[i].name, name) == 0)
            return rows.rows[i].value;
    return -1;
}
