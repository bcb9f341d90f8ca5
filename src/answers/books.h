/* What answers about services and money are made from: the facts of a question in order, and where the person stood day by day. */
#ifndef S117I_BOOKS_H
#define S117I_BOOKS_H

#include "../rules/services.h"
#include "history.h"

typedef struct s117i_books {
    s117i_book book;                  /* what the rules see */
    s117i_memory memory;
    s117i_law law;                    /* a copy, if the question chose another law */
    s117_history *history;            /* its texts are not made */
    s117_fact *facts;
    s117i_standing *standings;
    uint32_t *position;
    uint32_t fact_count, fact_room, position_room;
} s117i_books;

/* Checks engine, person and question (NULL: all defaults). Close the books once the answer is made. */
s117_status s117i_books_open(const s117_engine *engine, const s117_person *person, const s117_question *question, s117i_books *ret_books);
void s117i_books_close(s117i_books *books);

/* ---- what an answer tells: texts, what is missing, what is wrong ---- */

typedef struct s117i_told_gap { int32_t line, what; s117_fact fact; } s117i_told_gap;
typedef struct s117i_told_flaw { int32_t line, what; s117_fact facts[2]; uint32_t sentence; } s117i_told_flaw;
enum { S117I_WHOLE = -1 }; /* a line that is none: of the answer as a whole */

typedef struct s117i_told {
    s117i_memory memory;
    s117_status failed;               /* first failure; later additions do nothing */
    S117I_LIST(s117i_told_gap, gaps);
    S117I_LIST(s117i_told_flaw, flaws);
    S117I_LIST(char, pool);           /* pool[0] is "" */
} s117i_told;

void s117i_told_free(s117i_told *told);
uint32_t s117i_tell(s117i_told *told, const char *text);
uint32_t s117i_tell_written(s117i_told *told, const s117i_writer *writer); /* what fits its buffer */
static inline const char *s117i_told_text(const s117i_told *told, uint32_t at) { return told->pool_count > 0 ? told->pool + at : ""; }
void s117i_tell_gap(s117i_told *told, int32_t line, int32_t what, s117_fact fact);
size_t s117i_flaw_words(const s117i_book *book, int32_t what, s117_fact first, s117_fact second, char *buffer, size_t size); /* a sentence */
void s117i_tell_flaw(s117i_told *told, const s117i_book *book, int32_t line, int32_t what, s117_fact first, s117_fact second);
void s117i_tell_uncertain(s117i_told *told, const s117i_book *book, s117_kind first, s117_kind last); /* facts of these kinds with a date not known to the day */
void s117i_tell_notes(s117i_told *told, const s117i_book *book, int32_t line, const s117i_notes *notes);
/* Those of a line, or of S117I_WHOLE: how many, and the nth; NULL if out of range. */
int32_t s117i_gaps_of(const s117i_told *told, int32_t line);
const s117i_told_gap *s117i_gap_of(const s117i_told *told, int32_t line, int32_t index);
int32_t s117i_flaws_of(const s117i_told *told, int32_t line);
const s117i_told_flaw *s117i_flaw_of(const s117i_told *told, int32_t line, int32_t index);

/* What to call a line: its label, else the part of accommodation it is, else its name in the catalogue, else its code, else "service". */
const char *s117i_line_name(const s117i_book *book, s117_fact line);
size_t s117i_name_entry(const s117i_book *book, s117_fact fact, char *buffer, size_t size); /* "the charge of 3 May 2020" */
const char *s117i_name_of_code(const s117i_book *book, const char *code); /* of a body; the code if the register lacks it */
void s117i_write_gaps(s117i_writer *w, const s117i_told *told, int32_t line, const char *heading);
void s117i_write_flaws(s117i_writer *w, const s117i_told *told, int32_t line, const char *heading);

#endif
