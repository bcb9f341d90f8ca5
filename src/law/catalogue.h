/* The catalogue of services: the built-in rows of catalogue.def, and below them what the host added. */
#ifndef S117I_CATALOGUE_H
#define S117I_CATALOGUE_H

#include <s117/catalogue.h>

#include "../base/memory.h"

/* ---- built in: one position a row of catalogue.def ---- */
enum {
#define SERVICE(symbol, code, name, is_accommodation, accommodation, lead, cld_type, cld_component) S117I_SERVICE_##symbol,
#include "catalogue.def"
#undef SERVICE
    S117I_SERVICES_BUILT_IN
};
enum { S117I_NO_SERVICE = -1, S117I_SERVICES_ADDED_MOST = 1000 };

typedef struct s117i_service_row {
    const char *code, *name;
    bool is_accommodation;
    int32_t accommodation; /* S117_ACC_, by nature; 0: none */
    int32_t lead;          /* S117_PARTY_; 0: any */
    const char *cld_type, *cld_component; /* NULL: CLD has none */
} s117i_service_row;

/* ---- added ---- */
typedef struct s117i_service {
    char code[16];
    char parent_code[16];
    char name[128];
    int32_t parent;   /* position; set when an engine is made */
    int32_t ancestor; /* nearest built-in; likewise */
} s117i_service;

/* The built-in rows have the first positions, in order of code; then come the added ones, in order of code. */
typedef struct s117i_catalogue {
    s117i_service *added; /* sorted by code */
    uint32_t count, room;
} s117i_catalogue;

/* Position of a code; -1 if there is none. */
int32_t s117i_catalogue_find(const s117i_catalogue *catalogue, const char *code);
int32_t s117i_catalogue_count(const s117i_catalogue *catalogue);
/* The code, name and parent of one of its own; NULL, NULL and -1 out of range. A built-in service has no parent. */
const char *s117i_catalogue_code(const s117i_catalogue *catalogue, int32_t service);
const char *s117i_catalogue_name(const s117i_catalogue *catalogue, int32_t service);
int32_t s117i_catalogue_parent(const s117i_catalogue *catalogue, int32_t service);
/* Whether a service is another or below it. False if either is out of range. */
bool s117i_catalogue_is(const s117i_catalogue *catalogue, int32_t service, int32_t other);
/* Row of the service or its nearest built-in ancestor: accommodation, lead, national codes. NULL out of range. */
const s117i_service_row *s117i_catalogue_row(const s117i_catalogue *catalogue, int32_t service);

/* A copy with its parents found. S117_OK or S117_E_MEMORY. */
s117_status s117i_catalogue_build(const s117i_memory *memory, const s117i_catalogue *from, s117i_catalogue *ret_catalogue);
void s117i_catalogue_release(const s117i_memory *memory, s117i_catalogue *catalogue);

#endif
