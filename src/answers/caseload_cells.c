/* Cells in order of figure, code and key, whatever the order in which they came. */
#include "caseload.h"

#include <string.h>

#include "../base/text.h"
#include "../base/wide.h"

static int compare(const s117i_cell *a, const s117i_cell *b)
{
    if (a->figure != b->figure)
        return a->figure < b->figure ? -1 : 1;
    if (a->code != b->code)
        return a->code < b->code ? -1 : 1;
    return strcmp(a->key, b->key);
}

/* How many cells come before one: where it is, or would be. */
static uint32_t place_of(const s117i_cells *cells, const s117i_cell *cell)
{
    uint32_t low = 0, high = cells->count;
    while (low < high) {
        uint32_t middle = (low + high) / 2;
        if (compare(&cells->items[middle], cell) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static s117_status make_room(const s117i_memory *memory, s117i_cells *cells, uint32_t needed)
{
    void *array = cells->items;
    s117_status status = s117i_grow(memory, &array, &cells->room, needed, sizeof cells->items[0]);
    cells->items = array;
    return status;
}

s117_status s117i_cells_add(const s117i_memory *memory, s117i_cells *cells, s117_figure figure, int32_t code, const char *key, int64_t value)
{
    s117i_cell cell = {.figure = figure, .code = code, .value = value, .persons = 1};
    if (s117i_is_code(key, sizeof cell.key - 1)) /* a record may hold any text where a code should be: none of it is kept */
        memcpy(cell.key, key, strlen(key));
    uint32_t place = place_of(cells, &cell);
    if (place < cells->count && compare(&cells->items[place], &cell) == 0)
        return s117i_add(cells->items[place].value, value, &cells->items[place].value);
    s117_status status = make_room(memory, cells, cells->count + 1);
    if (status != S117_OK)
        return status;
    memmove(&cells->items[place + 1], &cells->items[place], (cells->count - place) * sizeof cell);
    cells->items[place] = cell;
    cells->count++;
    return S117_OK;
}

/* How many cells are new; and whether those that are there can take what comes. */
static s117_status look_ahead(const s117i_cells *into, const s117i_cells *from, uint32_t *ret_fresh)
{
    s117_status failed = S117_OK;
    uint32_t i = 0;
    *ret_fresh = 0;
    for (uint32_t j = 0; j < from->count; j++) {
        int64_t sum;
        while (i < into->count && compare(&into->items[i], &from->items[j]) < 0)
            i++;
        if (i == into->count || compare(&into->items[i], &from->items[j]) != 0) {
            (*ret_fresh)++;
            continue;
        }
        s117i_fail(&failed, s117i_add(into->items[i].value, from->items[j].value, &sum));
        s117i_fail(&failed, s117i_add(into->items[i].persons, from->items[j].persons, &sum));
    }
    return failed;
}

/* From the back, so that each cell is moved once and none before it was read. */
s117_status s117i_cells_merge(const s117i_memory *memory, s117i_cells *into, const s117i_cells *from)
{
    uint32_t fresh, i = into->count, j = from->count;
    s117_status status = look_ahead(into, from, &fresh);
    if (status == S117_OK)
        status = make_room(memory, into, into->count + fresh);
    if (status != S117_OK)
        return status;
    into->count += fresh;
    for (uint32_t to = into->count; j > 0; to--) {
        int order = i > 0 ? compare(&into->items[i - 1], &from->items[j - 1]) : -1;
        s117i_cell cell = order < 0 ? from->items[j - 1] : into->items[i - 1];
        if (order == 0) {
            cell.value += from->items[j - 1].value;
            cell.persons += from->items[j - 1].persons;
        }
        into->items[to - 1] = cell;
        i -= order >= 0 ? 1 : 0;
        j -= order <= 0 ? 1 : 0;
    }
    return S117_OK;
}

/* ---- small numbers ------------------------------------------------------------------------------- */

/* Cells that a reader may add up: those of a figure, of spending those of a year. */
static bool add_up(const s117i_cell *a, const s117i_cell *b)
{
    bool by_year = a->figure == S117_FIGURE_SPEND || a->figure == S117_FIGURE_SPEND_NOT_KNOWN;
    return a->figure == b->figure && (!by_year || a->code == b->code);
}

int64_t s117i_cells_told(const s117i_cells *cells, uint32_t index, int32_t least)
{
    const s117i_cell *cell = &cells->items[index], *smallest = cell;
    uint32_t first = index, left_out = 0;
    if (cell->persons < least)
        return -1;
    while (first > 0 && add_up(&cells->items[first - 1], cell))
        first--;
    for (uint32_t i = first; i < cells->count && add_up(&cells->items[i], cell); i++) {
        const s117i_cell *it = &cells->items[i];
        if (it->persons < least)
            left_out++;
        else if (it->persons < smallest->persons || (it->persons == smallest->persons && it < smallest))
            smallest = it;
    }
    return left_out == 1 && smallest == cell ? -1 : cell->value;
}
