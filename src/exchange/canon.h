/* The canonical order of a person's facts, and the names they are written under.
 * Order: kind, from, to, then all other attributes as the tables list them, recorded, withdrawn, reference; orders then by what
 * belongs to them, and what belongs to an order then by the place of its order. The order of entry never tells. */
#ifndef S117I_EXCHANGE_CANON_H
#define S117I_EXCHANGE_CANON_H

#include <s117/person.h>
#include <stdbool.h>

typedef struct s117i_canon {
    const s117_person *person;
    int32_t count;
    s117_fact *order;      /* count facts in canonical order */
    int32_t *rank;         /* by fact id: its place among what stands alone; 0-based */
    int32_t *number;       /* by fact id: n of the made-up name "#n"; 0 if it has none */
    bool *unique;          /* by fact id: its reference can be its name in the file */
    s117_fact *children;   /* sorted by order, then content */
    int32_t *first_child;  /* by fact id: into children */
    int32_t *child_count;  /* by fact id */
    void *block;
    size_t block_bytes;
} s117i_canon;

/* `named` are further facts that need a name, because expected answers speak of them; may be NULL. */
s117_status s117i_canon_make(const s117_person *person, const s117_fact *named, int32_t named_count, s117i_canon *ret_canon);
void s117i_canon_free(s117i_canon *canon);

/* The name of a fact in the file: its reference, or "#n" in the buffer; NULL if it has neither. */
enum { S117I_CANON_NAME = 16 };
const char *s117i_canon_name(const s117i_canon *canon, s117_fact fact, char buffer[S117I_CANON_NAME]);

#endif
