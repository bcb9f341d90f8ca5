/* The canonical order of a person's facts, and the names they are written under.
 * Order: kind, from, to, then all other attributes as the tables list them, recorded, withdrawn, reference; what is equal in all that
 * by the facts that point to it (its own children are among them), and by those it points to. The order of entry never tells. */
#ifndef S117I_EXCHANGE_CANON_H
#define S117I_EXCHANGE_CANON_H

#include <s117/aftercare.h>
#include <stdbool.h>

enum { S117I_CANON_LINKS = 3 }; /* a fact points to its parent and to at most two others */

typedef struct s117i_canon {
    const s117_person *person;
    int32_t count;
    s117_fact *order;     /* count facts in canonical order */
    int32_t *number;      /* by fact id: n of the made-up name "#n"; 0 if it has none */
    bool *unique;         /* by fact id: its reference can be its name in the file */
    int32_t *rank;        /* by fact id: place in `order` of the first fact that cannot be told from it */
    int32_t *next_rank;   /* ranks of the next round */
    s117_fact *to;        /* by fact id, S117I_CANON_LINKS each: the facts it points to, 0 for none; the parent first */
    int32_t *first_from;  /* by fact id: into `from`; the one after it ends it */
    int32_t *from;        /* what points to it: fact * S117I_CANON_LINKS + which link */
    s117_fact *scratch;   /* S117I_CANON_LINKS a fact */
    int32_t *root;        /* by fact id: the group of facts it hangs together with */
    int32_t *group_size;  /* by root */
    bool *taken;          /* by root */
    void *block;
    size_t block_bytes;
} s117i_canon;

/* `named` are further facts that need a name, because expected answers speak of them; may be NULL. */
s117_status s117i_canon_make(const s117_person *person, const s117_fact *named, int32_t named_count, s117i_canon *ret_canon);
void s117i_canon_free(s117i_canon *canon);

/* The name of a fact in the file: its reference, or "#n" in the buffer; NULL if it has neither. */
enum { S117I_CANON_NAME = 16 };
const char *s117i_canon_name(const s117i_canon *canon, s117_fact fact, char buffer[S117I_CANON_NAME]);

/* ---- within canon ---- */
typedef int s117i_comparison(const s117i_canon *canon, s117_fact a, s117_fact b);
void s117i_canon_sort(const s117i_canon *canon, s117i_comparison *compare, s117_fact *facts, s117_fact *scratch, int32_t count);
void s117i_canon_order_by_links(s117i_canon *canon); /* `order` and `rank` are by content */
bool s117i_canon_is_pointed_to(const s117i_canon *canon, s117_fact fact);

#endif
