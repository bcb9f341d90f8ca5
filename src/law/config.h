/* What a host has said so far about the law and the bodies. */
#ifndef S117I_CONFIG_H
#define S117I_CONFIG_H

#include "register.h"

struct s117_config {
    uint32_t mark; /* S117I_CONFIG_MARK while alive */
    bool builtin;  /* s117_config_load_register was called; the two are put together when an engine is made */
    s117i_memory memory;
    s117_date s45, s46;
    char reading[S117I_POINTS + 1]; /* 0: the default */
    s117i_register reg;             /* bodies in the order they came, and their hash; no successions */
    uint32_t body_room;
    s117i_host_succession *successions;
    uint32_t succession_count, succession_room;
    s117i_catalogue catalogue;      /* sorted; parents by code */
    s117i_policies policies;
    s117i_interest interest;
    s117i_holidays holidays;
    s117i_frames frames;
};
#define S117I_CONFIG_MARK 0x636f6e31u
static inline bool s117i_config_ok(const s117_config *config) { return config->mark == S117I_CONFIG_MARK; }

/* The readings are kept by number: row n of points.def, whatever its id. */
static inline int32_t s117i_point_number(int32_t point) { return point + 1; }

#endif
