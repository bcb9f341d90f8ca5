/* Planning frameworks of the host: the matters that planning in each of them has to consider. */
#ifndef S117I_FRAMES_H
#define S117I_FRAMES_H

#include <s117/planning.h>

#include "../base/memory.h"

typedef struct s117i_matter {
    char frame[32], id[32];
    char words[128];
} s117i_matter;

typedef struct s117i_frames {
    s117i_matter *items; /* in the order they were added */
    uint32_t count, room;
} s117i_frames;

/* S117_OK or S117_E_MEMORY. */
s117_status s117i_frames_build(const s117i_memory *memory, const s117i_frames *from, s117i_frames *ret_frames);
void s117i_frames_release(const s117i_memory *memory, s117i_frames *frames);

#endif
