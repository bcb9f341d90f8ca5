/* Figures over many persons: each is folded into cells of its own first, and those into the figures all at once or not at all. */
#include "caseload.h"

#include "../base/wide.h"
#include "../facts/record.h"

static bool is_live(const s117_caseload *c) { return c != NULL && c->mark == S117I_CASELOAD_MARK; }

s117_status s117_caseload_new(const s117_allocator *allocator, s117_caseload **ret_caseload)
{
    s117i_memory memory;
    if (ret_caseload == NULL)
        return S117_E_NULL;
    s117_status status = s117i_memory_from(allocator, &memory);
    if (status != S117_OK)
        return status;
    s117_caseload *c = s117i_allocate(&memory, sizeof *c);
    if (c == NULL)
        return S117_E_MEMORY;
    c->mark = S117I_CASELOAD_MARK;
    c->memory = memory;
    *ret_caseload = c;
    return S117_OK;
}

void s117_caseload_free(s117_caseload *caseload)
{
    if (!is_live(caseload))
        return;
    s117i_memory memory = caseload->memory;
    s117i_release(&memory, caseload->cells.items, caseload->cells.room * sizeof caseload->cells.items[0]);
    s117i_release(&memory, caseload->one.items, caseload->one.room * sizeof caseload->one.items[0]);
    s117i_release(&memory, caseload, sizeof *caseload);
}

/* ---- feeding ------------------------------------------------------------------------------------- */

/* What was folded goes into the figures, and nothing of the person is left behind. */
static s117_status take(s117_caseload *c, const s117i_fold *f, int64_t persons)
{
    int64_t sum = c->persons;
    s117_status status = f->failed;
    if (status == S117_OK)
        status = s117i_add(c->persons, persons, &sum);
    if (status == S117_OK)
        status = s117i_cells_merge(&c->memory, &c->cells, &c->one);
    if (status == S117_OK)
        c->persons = sum;
    if (c->one.count > 0)
        s117i_wipe(c->one.items, c->one.count * sizeof c->one.items[0]);
    c->one.count = 0;
    return status;
}

/* A row has the day it was asked for, and an audit the day it was made, or they are none. */
s117_status s117_caseload_add(s117_caseload *caseload, const s117_entry *entry, const s117_audit *audit)
{
    if (caseload == NULL || entry == NULL)
        return S117_E_NULL;
    if (!is_live(caseload) || s117_entry_has(entry, S117_ENTRY_AS_AT) != S117_YES ||
        (audit != NULL && s117_audit_to(audit) == S117_DATE_INVALID))
        return S117_E_HANDLE;
    s117i_fold f = {&caseload->memory, &caseload->one, S117_OK};
    s117i_fold_entry(&f, entry);
    if (audit != NULL)
        s117i_fold_audit(&f, audit);
    return take(caseload, &f, 1);
}

s117_status s117_caseload_add_account(s117_caseload *caseload, const s117_account *account, const s117_person *person)
{
    if (caseload == NULL || account == NULL || person == NULL)
        return S117_E_NULL;
    if (!is_live(caseload) || s117_account_from(account) == S117_DATE_INVALID || !s117i_person_ok(person))
        return S117_E_HANDLE;
    s117i_fold f = {&caseload->memory, &caseload->one, S117_OK};
    s117i_fold_account(&f, account, person);
    return take(caseload, &f, 0);
}

s117_status s117_caseload_merge(s117_caseload *caseload, const s117_caseload *other)
{
    int64_t persons;
    if (caseload == NULL || other == NULL)
        return S117_E_NULL;
    if (!is_live(caseload) || !is_live(other))
        return S117_E_HANDLE;
    s117_status status = s117i_add(caseload->persons, other->persons, &persons);
    if (status == S117_OK)
        status = s117i_cells_merge(&caseload->memory, &caseload->cells, &other->cells);
    if (status == S117_OK)
        caseload->persons = persons;
    return status;
}

/* ---- reading ------------------------------------------------------------------------------------- */

static const s117i_cell *cell_at(const s117_caseload *c, int32_t index)
{
    return is_live(c) && index >= 0 && (uint32_t)index < c->cells.count ? &c->cells.items[index] : NULL;
}

int64_t s117_caseload_persons(const s117_caseload *caseload) { return is_live(caseload) ? caseload->persons : 0; }

int32_t s117_caseload_count(const s117_caseload *caseload) { return is_live(caseload) ? (int32_t)caseload->cells.count : 0; }

s117_figure s117_caseload_figure(const s117_caseload *caseload, int32_t index)
{
    const s117i_cell *cell = cell_at(caseload, index);
    return cell != NULL ? cell->figure : 0;
}

int32_t s117_caseload_code(const s117_caseload *caseload, int32_t index)
{
    const s117i_cell *cell = cell_at(caseload, index);
    return cell != NULL ? cell->code : 0;
}

const char *s117_caseload_key(const s117_caseload *caseload, int32_t index)
{
    const s117i_cell *cell = cell_at(caseload, index);
    return cell != NULL ? cell->key : NULL;
}

int64_t s117_caseload_value(const s117_caseload *caseload, int32_t index, int32_t least)
{
    return cell_at(caseload, index) != NULL ? s117i_cells_told(&caseload->cells, (uint32_t)index, least) : INT64_MIN;
}

/* ---- the figures --------------------------------------------------------------------------------- */

static const s117_list lists[] = {
    [S117_FIGURE_PEOPLE] = S117_LIST_DUTY,
    [S117_FIGURE_REVIEWS] = S117_LIST_DUE_STATE,
    [S117_FIGURE_ACCOMMODATION] = S117_LIST_ACCOMMODATION,
    [S117_FIGURE_CLIENT_GROUP] = S117_LIST_CLIENT_GROUP,
    [S117_FIGURE_DELAYS] = S117_LIST_DELAY_REASON,
    [S117_FIGURE_DELAY_DAYS] = S117_LIST_DELAY_REASON,
    [S117_FIGURE_FOLLOW_UP_CLOCK] = S117_LIST_TRI,
    [S117_FIGURE_FOLLOW_UP_MHSDS] = S117_LIST_TRI,
    [S117_FIGURE_WEEKLY_COST] = S117_LIST_PARTY,
    [S117_FIGURE_PAYMENTS] = S117_LIST_MECHANISM,
    [S117_FIGURE_FINDINGS] = S117_LIST_AUDIT,
    [S117_FIGURE_SEVERITY] = S117_LIST_SEVERITY,
    [S117_FIGURE_SPEND_NOT_KNOWN] = 0, /* the last one */
};

static bool is_figure(s117_figure figure) { return figure >= S117_FIGURE_PEOPLE && figure <= S117_FIGURE_SPEND_NOT_KNOWN; }

s117_list s117_figure_list(s117_figure figure) { return is_figure(figure) ? lists[figure] : 0; }

s117_tri s117_figure_is_money(s117_figure figure)
{
    bool money = figure == S117_FIGURE_OUT_OF_AREA_COST || figure == S117_FIGURE_WEEKLY_COST || figure == S117_FIGURE_OWED_BACK ||
                 figure == S117_FIGURE_SPEND;
    if (!is_figure(figure))
        return S117_UNKNOWN;
    return money ? S117_YES : S117_NO;
}
