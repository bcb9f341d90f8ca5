/* Figures over many persons, as they are kept: nothing of any one person. */
#ifndef S117I_CASELOAD_H
#define S117I_CASELOAD_H

#include <s117/caseload.h>
#include "../base/memory.h"

/* ---- cells (caseload_cells.c) -------------------------------------------------------------------- */

typedef struct s117i_cell {
    s117_figure figure;
    int32_t code;
    char key[16];    /* "": none */
    int64_t value;   /* a number, days or pence */
    int64_t persons; /* it stands for */
} s117i_cell;

typedef struct s117i_cells {
    s117i_cell *items; /* sorted by figure, code, key */
    uint32_t count, room;
} s117i_cells;

/* What one person adds: to a cell of its own the second time too, which still stands for that one.
 * S117_OK, S117_E_OVERFLOW, S117_E_MEMORY; on failure nothing has changed. A key that is no code of at most 15 bytes is none. */
s117_status s117i_cells_add(const s117i_memory *memory, s117i_cells *cells, s117_figure figure, int32_t code, const char *key, int64_t value);
/* All cells of `from` into others: values and persons add up. Statuses likewise. */
s117_status s117i_cells_merge(const s117i_memory *memory, s117i_cells *into, const s117i_cells *from);
/* The value of a cell; -1 if it is left out, as s117_caseload_value says. */
int64_t s117i_cells_told(const s117i_cells *cells, uint32_t index, int32_t least);

/* ---- one person (caseload_fold.c) ---------------------------------------------------------------- */

/* What of a register row goes into figures. */
typedef struct s117i_row {
    int64_t numbers[S117_ENTRY_FIELDS + 1]; /* by field; INT64_MIN: none */
    const char *council, *nhs_body, *payer; /* codes; "" not settled */
} s117i_row;

/* Collects what one person adds; after a failure it adds nothing more. */
typedef struct s117i_fold {
    const s117i_memory *memory;
    s117i_cells *cells;
    s117_status failed;
} s117i_fold;

void s117i_fold_row(s117i_fold *fold, const s117i_row *row);
void s117i_fold_entry(s117i_fold *fold, const s117_entry *entry);
void s117i_fold_audit(s117i_fold *fold, const s117_audit *audit);
void s117i_fold_account(s117i_fold *fold, const s117_account *account, const s117_person *person);

/* ---- the whole ----------------------------------------------------------------------------------- */

struct s117_caseload {
    uint32_t mark;
    s117i_memory memory;
    int64_t persons;
    s117i_cells cells;
    s117i_cells one; /* of the person that is being added; empty between calls */
};
#define S117I_CASELOAD_MARK 0x636c6431u

#endif
