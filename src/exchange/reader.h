/* Reading a case file: the path to the value being read, refusals, and typed values. Every function that returns a status
 * has filled the caller's error when it returns S117_E_CONTENT. */
#ifndef S117I_EXCHANGE_READER_H
#define S117I_EXCHANGE_READER_H

#include <jansson.h>
#include "case.h"

typedef struct s117i_step {
    json_t *in;      /* the object or array stepped into */
    const char *key; /* NULL in an array */
    size_t index;    /* in an array */
} s117i_step;

/* Names that facts have in the file, hashed. A name is a text of the parsed file; fact 0 is an empty slot. */
typedef struct s117i_named {
    const char *name;
    s117_fact fact;
} s117i_named;

typedef struct s117i_reader {
    const char *bytes;
    size_t length;
    s117_error *error; /* NULL: nobody asked */
    s117_case *kase;
    s117_config *config;
    s117i_step path[S117_CASE_DEPTH_MAX];
    int32_t depth;
    s117i_named *named;
    size_t named_slots; /* power of two */
} s117i_reader;

/* ---- the path ---- */
json_t *s117i_enter(s117i_reader *r, json_t *object, const char *key); /* NULL, and no step, if there is no such member */
json_t *s117i_enter_item(s117i_reader *r, json_t *array, size_t index);
s117_status s117i_leave(s117i_reader *r, s117_status status); /* steps back if the status is S117_OK; returns it */

/* ---- refusing ---- */
#if defined(__GNUC__)
#define S117I_LIKE_PRINTF(text, first) __attribute__((format(printf, text, first)))
#else
#define S117I_LIKE_PRINTF(text, first)
#endif
void s117i_fill_error(s117_error *error, s117_status status, int32_t line, int32_t column, const char *message);
s117_status s117i_refuse(s117i_reader *r, const char *format, ...) S117I_LIKE_PRINTF(2, 3);
s117_status s117i_refuse_empty(s117i_reader *r); /* a list */
s117_status s117i_refuse_status(s117i_reader *r, s117_status status); /* what the library said; memory stays memory */
s117_status s117i_refuse_type(s117i_reader *r, const char *wanted, const json_t *found);

typedef struct s117i_choices {
    const char *items[512];
    int32_t count, all; /* kept, given */
} s117i_choices;
void s117i_choice(s117i_choices *choices, const char *name);
void s117i_choices_of(s117i_choices *choices, s117_list list);
/* "no such <what> …": all names if they are few, otherwise the closest and how many there are. */
s117_status s117i_refuse_choice(s117i_reader *r, const char *what, const char *given, const s117i_choices *choices);

/* A piece of the file fit for a message: quoted, short, without control characters. */
typedef struct s117i_shown { char text[64]; } s117i_shown;
s117i_shown s117i_show(const char *text);

/* ---- typed values ---- */
/* LINES: line ends and tabs may be in the text. SIGNED: an amount or number may be less than 0, an amount "unknown". */
enum { S117I_OPTIONAL = 0, S117I_REQUIRED = 1, S117I_LINES = 2, S117I_SIGNED = 4 };

s117_status s117i_check_object(s117i_reader *r, const json_t *value, const char *wanted);
/* Refuses any other key, as "no such <what>". */
s117_status s117i_check_keys(s117i_reader *r, json_t *object, const char *what, const s117i_choices *allowed);
s117_status s117i_check_keys_of(s117i_reader *r, json_t *object, const char *const *allowed, size_t count);
s117_status s117i_missing(s117i_reader *r, const char *key);
s117_status s117i_value_text(s117i_reader *r, const json_t *value, int32_t how, const char **ret_text); /* the value's own */
s117_status s117i_read_text(s117i_reader *r, json_t *object, const char *key, int32_t how, const char **ret_copy);
s117_status s117i_read_body(s117i_reader *r, json_t *object, const char *key, int32_t how, const char **ret_copy);
bool s117i_may_be_code(const char *text, size_t most); /* of so many bytes; "" is one */
bool s117i_may_be_body_code(const char *text);         /* likewise */
s117_status s117i_refuse_body(s117i_reader *r, const char *text);
s117_status s117i_value_range(s117i_reader *r, const json_t *value, s117_date *ret_earliest, s117_date *ret_latest);
s117_status s117i_value_day(s117i_reader *r, const json_t *value, s117_date *ret_day);
s117_status s117i_read_day(s117i_reader *r, json_t *object, const char *key, int32_t how, s117_date *ret_day);
s117_status s117i_value_money(s117i_reader *r, const json_t *value, int32_t how, s117_money *ret_money);
s117_status s117i_value_number(s117i_reader *r, const json_t *value, int32_t how, int64_t *ret_number);
s117_status s117i_value_code(s117i_reader *r, const json_t *value, const char *what, s117_list list, int32_t *ret_value);
s117_status s117i_read_code(s117i_reader *r, json_t *object, const char *key, int32_t how, s117_list list, int32_t *ret_value);
s117_status s117i_read_codes(s117i_reader *r, json_t *object, const char *key, s117_list list, bool may_be_empty, s117i_codes *ret);
s117_status s117i_value_rule(s117i_reader *r, const json_t *value, const char **ret_id);
s117_status s117i_read_rules(s117i_reader *r, json_t *object, const char *key, bool may_be_empty, s117i_texts *ret);
/* The member as an array of count items of `size` bytes, zeroed in the arena; NULL and S117_OK if there is none. Enters it. */
s117_status s117i_read_array(s117i_reader *r, json_t *object, const char *key, size_t size, json_t **ret_array, void **ret_items);

/* The items of an array, each read by one function; none if there is no such member. */
s117_status s117i_read_items(s117i_reader *r, json_t *object, const char *key, s117_status (*read)(s117i_reader *, json_t *));

/* ---- the parts of a file ---- */
s117_status s117i_read_law(s117i_reader *r, json_t *file);       /* fills kase->law, then makes kase->engine */
s117_status s117i_read_services(s117i_reader *r, json_t *engine);   /* of the engine, each into the config: read_catalogue.c */
s117_status s117i_read_policies(s117i_reader *r, json_t *engine);   /* read_policies.c */
s117_status s117i_read_interest(s117i_reader *r, json_t *engine);   /* read_policies.c */
s117_status s117i_read_holidays(s117i_reader *r, json_t *engine);   /* read_planning.c */
s117_status s117i_read_frames(s117i_reader *r, json_t *engine);     /* read_planning.c */
s117_status s117i_explain_policies(s117i_reader *r, json_t *engine); /* why no engine could be made of them */
s117_status s117i_read_facts(s117i_reader *r, json_t *file);     /* fills kase->person and the names */
s117_status s117i_read_questions(s117i_reader *r, json_t *file); /* questions and history */
s117_status s117i_read_asked(s117i_reader *r, json_t *file);     /* packages, accounts … */
s117_status s117i_start_names(s117i_reader *r, size_t facts);
s117_status s117i_read_id(s117i_reader *r, json_t *entry, s117_fact fact); /* "id" and "ref" */
s117_status s117i_read_attributes(s117i_reader *r, json_t *entry, s117_fact fact, bool links); /* links to facts, or the others */
s117_fact s117i_named_fact(const s117i_reader *r, const char *name); /* 0 if there is none */
s117_status s117i_read_fact_name(s117i_reader *r, const json_t *value, s117_fact *ret_fact);

#endif
