/* Bank holidays, and the working days between them: what the host says, since the library has none of its own. */
#ifndef S117I_HOLIDAYS_H
#define S117I_HOLIDAYS_H

#include <s117/planning.h>

#include "../base/memory.h"

typedef struct s117i_holiday {
    s117_date day;
    s117_nation nation; /* England, Wales, or unknown: both */
} s117i_holiday;

typedef struct s117i_holidays {
    s117i_holiday *items; /* sorted by day, then nation */
    uint32_t count, room;
} s117i_holidays;

/* Monday to Friday, and no holiday of the nation. Where the nation is neither England nor Wales, only a holiday of both is one. */
bool s117i_is_working_day(const s117i_holidays *holidays, s117_nation nation, s117_date day);

/* S117_OK or S117_E_MEMORY. */
s117_status s117i_holidays_build(const s117i_memory *memory, const s117i_holidays *from, s117i_holidays *ret_holidays);
void s117i_holidays_release(const s117i_memory *memory, s117i_holidays *holidays);

#endif
