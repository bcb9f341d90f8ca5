/* Contradictions and oddities in a record: found and named, never repaired. */
#ifndef S117I_CONSISTENCY_H
#define S117I_CONSISTENCY_H

#include "residence.h"

typedef struct s117i_finding { int32_t code; s117_fact first, second; } s117i_finding;

/* Called for each finding, in an order that does not depend on the order of entry. */
typedef struct s117i_finder {
    void *context;
    s117_status (*found)(void *context, const s117i_finding *finding);
    s117_status failed;
} s117i_finder;

void s117i_find_contradictions(const s117i_view *view, s117i_finder *finder);

/* END-10: back in hospital within six months of a valid ending. The Code says "prematurely" and gives no figure; six months is ours. */
s117_fact s117i_find_reinstatement(const s117i_view *view, const s117i_life *life);

#endif
