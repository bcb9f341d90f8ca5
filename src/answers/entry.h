/* A register row under construction and finished. */
#ifndef S117I_ENTRY_H
#define S117I_ENTRY_H

#include <s117/entry.h>

#include "inspect.h"

typedef struct s117i_entry_value {
    int64_t number;   /* INT64_MIN: none */
    uint32_t text;    /* pool; of any type */
} s117i_entry_value;

struct s117_entry {
    uint32_t mark;
    s117i_told told;
    s117i_entry_value values[S117_ENTRY_FIELDS + 1]; /* by field */
};
#define S117I_ENTRY_MARK 0x656e7472u

/* While it is made. */
typedef struct s117i_registrar {
    s117_entry *entry;
    s117i_inspector x;
    s117_date today;
} s117i_registrar;

void s117i_put_number(s117i_registrar *r, s117_entry_field field, int64_t number);
void s117i_put_date(s117i_registrar *r, s117_entry_field field, s117_date day); /* what is no day is none */
void s117i_put_text(s117i_registrar *r, s117_entry_field field, const char *text); /* "" is none */
void s117i_put_code(s117i_registrar *r, s117_entry_field field, int32_t code);     /* 0 is none */
void s117i_put_tri(s117i_registrar *r, s117_entry_field field, bool is);

/* entry_care.c: the package, what it costs, charges. */
void s117i_put_care(s117i_registrar *r);
/* entry_course.c: plan, reviews, what is due, follow-up, delays, endings. */
void s117i_put_course(s117i_registrar *r);

#endif
