/* A case as it is kept: what a file says besides the facts, which are in the person. All of it lies in the arena. */
#ifndef S117I_EXCHANGE_CASE_H
#define S117I_EXCHANGE_CASE_H

#include <s117/json.h>
#include <stdbool.h>
#include "arena.h"
#include "lists.h"
#include "rows.h"
#include "sides.h"

enum { S117I_NOT_GIVEN = -1 }; /* of an expected code */

/* ---- the law chosen ---- */

typedef struct s117i_case_reading {
    int32_t point; /* position in the rulebook's list of open points */
    char reading;
} s117i_case_reading;

typedef struct s117i_case_body {
    const char *code, *name;
    s117_body_kind kind;
    s117_nation nation;
    s117_date from, to;
} s117i_case_body;

typedef struct s117i_case_succession {
    const char *from, *to, *part; /* part: NULL if not given */
    s117_date on;
} s117i_case_succession;

typedef struct s117i_case_law {
    s117_date s45, s46;
    s117i_case_reading *readings;
    s117i_case_body *bodies;
    s117i_case_succession *successions;
    int32_t reading_count, body_count, succession_count;
    bool without_register;
} s117i_case_law;

/* ---- what is asked and expected ---- */

typedef struct s117i_expect_body {
    int32_t state; /* S117I_NO_BODY …, or S117I_NOT_GIVEN */
    bool any;      /* undetermined, whoever the candidates are */
    s117i_texts codes;
} s117i_expect_body;

/* What made it this body: NHS side only. */
typedef struct s117i_expect_basis {
    const char *rule;   /* "" for none */
    s117_date fixed_on; /* S117_DATE_UNKNOWN for none */
    bool has_rule, has_fixed;
} s117i_expect_basis;

typedef struct s117i_expect_ending {
    s117_fact fact;
    s117_verdict verdict; /* or S117I_NOT_GIVEN */
    s117i_texts breaks;
} s117i_expect_ending;

typedef struct s117i_expect_contested {
    const char *point;
    char reading; /* 0: not given */
    s117_duty duty;
    s117i_expect_body bodies[S117I_SIDES];
} s117i_expect_contested;

typedef struct s117i_expect {
    s117_duty duty;
    s117_date since_earliest, since_latest;
    s117_fact order;
    bool has_since, has_order, has_endings, has_contested;
    s117i_expect_body bodies[S117I_SIDES];
    s117i_expect_basis bases[S117I_SIDES];
    s117i_expect_ending *endings;
    s117i_expect_contested *contested;
    int32_t ending_count, contested_count;
    s117i_texts reasons, not_reasons;
    s117i_codes missing, findings;
    int32_t decider;
} s117i_expect;

typedef struct s117i_case_question {
    s117_date on, known_by, law_as_at; /* S117_DATE_OPEN: not given */
    bool then_understood;
    bool expects; /* the file has "expect" with something in it */
    s117i_expect expect;
    const char *expect_source; /* NULL if not given */
} s117i_case_question;

/* One day of the expected history. */
typedef struct s117i_case_day {
    s117_date on;
    s117_duty duty;
    s117i_expect_body bodies[S117I_SIDES];
} s117i_case_day;

struct s117_case {
    s117i_arena arena;
    s117_engine *engine;
    s117_person *person;
    const char *id, *title;                       /* title: NULL if not given */
    const char *source;                           /* one line; "" if not given */
    const char *source_title, *source_url, *source_note; /* as in the file; NULL if not given */
    bool source_is_text;                          /* a string, in source_title */
    s117i_texts shows, notes;
    s117i_case_law law;
    s117i_case_question *questions;
    s117i_case_day *days;
    int32_t question_count, day_count;
    s117i_value asked[S117I_ASKED_KINDS];         /* "packages", "accounts" …: rows of s117i_asked */
};

#endif
