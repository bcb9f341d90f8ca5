/* Lists of names and codes, as a case keeps them. */
#ifndef S117I_EXCHANGE_LISTS_H
#define S117I_EXCHANGE_LISTS_H

#include <stdbool.h>
#include <stdint.h>

typedef struct s117i_texts {
    const char **items;
    int32_t count;
    bool given;
} s117i_texts;

typedef struct s117i_codes {
    int32_t *items;
    int32_t count;
    bool given;
} s117i_codes;

#endif
