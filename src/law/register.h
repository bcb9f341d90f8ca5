/* Making a register: the built-in bodies, the host's, and the two together. */
#ifndef S117I_REGISTER_H
#define S117I_REGISTER_H

#include "law.h"

enum {
    S117I_HOST_BODIES_MOST = 65535,      /* as s117_config_add_body says */
    S117I_HOST_SUCCESSIONS_MOST = 60000, /* with the built-in ones of a body they still fit its uint16_t */
    S117I_BUILTIN_MOST = 1024,           /* bodies, and successions: register_data.py refuses more */
    S117I_BODIES_MOST = S117I_HOST_BODIES_MOST + S117I_BUILTIN_MOST
};

/* The built-in register, from register_data.py: bodies sorted by code; successions by body, date, successor, part. */
extern const uint32_t s117i_builtin_body_count;
extern const s117i_body s117i_builtin_bodies[];
extern const uint32_t s117i_builtin_succession_count;
extern const s117i_succession s117i_builtin_successions[];

/* A succession as the host gives it: by code, because the bodies may come later. */
typedef struct s117i_host_succession {
    char code[16], successor[16], part[16];
    s117_date date;
} s117i_host_succession;

/* What a host gave. */
typedef struct s117i_host_register {
    const s117i_register *reg; /* bodies with their hash; no successions */
    const s117i_host_succession *successions;
    uint32_t succession_count;
    bool builtin; /* with the built-in register beneath it */
} s117i_host_register;

/* Slot of the hash where the code is or would go. slot_count is a power of two and one slot at least is empty. */
uint32_t s117i_register_slot(const s117i_register *reg, const char *code);

/* How many slots serve so many bodies: at most half are in use. */
uint32_t s117i_register_slots_for(uint32_t bodies);

/* Puts every body into the empty slots. */
void s117i_register_index(s117i_register *reg);

/* S117_OK, S117_E_MEMORY, or S117_E_BODY: a succession names a body that is not there, or successions run in a circle. */
s117_status s117i_register_build(const s117i_memory *memory, const s117i_host_register *host, s117i_register *ret_register);
void s117i_register_release(const s117i_memory *memory, s117i_register *reg);

#endif
