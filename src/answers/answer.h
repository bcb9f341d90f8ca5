/* A determination under construction and finished: copies of everything it says, so that it outlives engine and person. */
#ifndef S117I_ANSWER_H
#define S117I_ANSWER_H

#include <s117/history.h>
#include "../rules/consistency.h"
#include "../rules/nhs.h"
#include "../base/text.h"

enum { S117I_REASON_FACTS = 3, S117I_BROKEN_MAX = 6 };

/* Room for texts put together before they are kept: a name (127), all candidates with names and codes, a sentence with both. */
enum { S117I_NAME_ROOM = 160, S117I_FACT_ROOM = 448, S117I_NAMES_ROOM = 1280, S117I_SENTENCE_ROOM = 4096 };

typedef struct s117i_reason {
    int32_t rule;
    s117_fact facts[S117I_REASON_FACTS];
    uint32_t sentence; /* into the pool */
} s117i_reason;

typedef struct s117i_ending_answer {
    s117i_tried_ending tried;
    s117_date on;
    s117i_range when; /* the same, as recorded */
    uint32_t body; /* name of the body that decided */
    s117_verdict verdict;
    int32_t broken[S117I_BROKEN_MAX];
    int32_t broken_count;
} s117i_ending_answer;

typedef struct s117i_missing_answer {
    int32_t what, settles;
    s117_fact fact;
    uint32_t sentence;
} s117i_missing_answer;

typedef struct s117i_finding_answer {
    int32_t code;
    s117_fact facts[2];
    uint32_t sentence;
} s117i_finding_answer;

typedef struct s117i_contested_answer {
    const char *point; /* static: of the table of points */
    char reading;
    s117_duty duty;
    s117_council council;
    uint32_t code, nhs, payer, sentence; /* pool; a code 0: none, or not one */
    s117_tri differs;
} s117i_contested_answer;

/* Why something does not apply: the nearest rule and the condition of it that failed. */
typedef struct s117i_why {
    int32_t about, rule, body; /* S117_SETTLES_…; body: of the register, where it is about one; -1 */
    s117_fact facts[S117I_REASON_FACTS];
    uint32_t condition, sentence;
} s117i_why;

/* A council as an answer keeps it. */
typedef struct s117i_named { uint32_t code, name; } s117i_named;

/* An NHS body as an answer keeps it. */
typedef struct s117i_nhs_answer {
    s117_nhs state;
    int32_t count, rule;
    s117_date fixed_on;
    s117i_named bodies[S117I_CANDIDATES_MAX];
} s117i_nhs_answer;

/* Room for one more item (or `needed` in all); sets `status`. Through a void pointer of its own: C has no generic one. */
#define S117I_ROOM(memory, status, list, needed)                                                     \
    do {                                                                                             \
        void *grown_ = (list);                                                                       \
        (status) = s117i_grow((memory), &grown_, &list##_room, (needed), sizeof *(list));            \
        (list) = grown_;                                                                             \
    } while (0)

typedef struct s117i_uncertain_answer {
    s117_fact fact;
    s117_attribute attribute;
    s117i_range days; /* as recorded */
    s117_tri depends;
    uint32_t name, part, part_count;
} s117i_uncertain_answer;

typedef struct s117i_part_answer {
    s117i_range days; /* both in */
    s117_duty duty;
    s117_council council;
    int32_t council_count;
    uint32_t codes[S117I_CANDIDATES_MAX], sentence;
} s117i_part_answer;

#define S117I_LIST(type, name) type *name; uint32_t name##_count, name##_room

struct s117_determination {
    uint32_t mark;
    s117i_memory memory;
    s117_date as_at, known_by, chain_from;
    s117_date law_as_at;       /* S117_DATE_OPEN: the law of each day */
    int32_t understanding;     /* of the table; -1: not asked as then understood */
    s117_duty duty;
    s117i_range since;
    s117_fact order;
    const char *law;
    s117_council council;
    s117i_named councils[S117I_CANDIDATES_MAX];
    int32_t council_count, decider;
    s117i_nhs_answer nhs, payer;
    S117I_LIST(s117_fact, chain);
    S117I_LIST(s117i_ending_answer, endings);
    S117I_LIST(s117i_reason, reasons);
    S117I_LIST(s117i_missing_answer, missing);
    S117I_LIST(s117i_finding_answer, findings);
    S117I_LIST(s117i_contested_answer, contested);
    S117I_LIST(s117i_uncertain_answer, uncertain);
    S117I_LIST(s117i_part_answer, parts);
    int32_t together;  /* uncertain dates moved at a time */
    bool differs;      /* the answer depends on some of them */
    S117I_LIST(s117i_why, why); /* of a why-not only */
    S117I_LIST(char, pool); /* pool[0] is "" */
};
#define S117I_DETERMINATION_MARK 0x64657431u

/* What an answer is made from. */
typedef struct s117i_inquiry {
    s117i_view view;
    s117i_life life;
    s117i_responsible_body body;
    s117i_nhs nhs, payer;
    s117i_deciding deciding;
    const s117_person *person;
    s117_determination *answer;
    s117_status failed; /* first failure; later additions do nothing */
    bool bare;          /* rules and facts only: no text, nothing missing, no findings */
} s117i_inquiry;

/* ---- adding (build.c): each does nothing once something has failed ---- */

uint32_t s117i_keep_text(s117i_inquiry *q, const char *text);                /* into the pool */
uint32_t s117i_keep_bytes(s117i_inquiry *q, const char *bytes, size_t length);

/* What fills the words in braces of a rule's sentence. NULL or unset: "not known". */
typedef struct s117i_fill {
    const char *power, *body, *other, *detail;
    const char *sentence; /* instead of the rule's own; NULL */
    s117i_range date, until, by;
    s117_fact facts[S117I_REASON_FACTS];
} s117i_fill;
#define S117I_NO_DATE {S117_DATE_UNKNOWN, S117_DATE_OPEN}

void s117i_write_sentence(s117i_writer *w, const char *sentence, const s117i_fill *fill); /* words in braces filled */
uint32_t s117i_keep_sentence(s117i_inquiry *q, const char *sentence, const s117i_fill *fill); /* with its words in braces filled */
void s117i_add_reason(s117i_inquiry *q, int32_t rule, const s117i_fill *fill);
void s117i_add_missing(s117i_inquiry *q, int32_t what, int32_t settles, s117_fact fact);
void s117i_add_finding(s117i_inquiry *q, int32_t code, s117_fact first, s117_fact second);
bool s117i_has_reason(const s117i_inquiry *q, int32_t rule);
size_t s117i_name_fact(const s117i_view *view, s117_fact fact, char *buffer, size_t size); /* "the order of 10 March 2014 under section 3" */
const char *s117i_unmet_words(const s117i_tried_ending *tried); /* which condition of END-1; "" if none */

s117i_fill s117i_fill_of_ending(const s117i_inquiry *q, const s117i_ending_answer *ending, int32_t rule, char *room, size_t size);
const char *s117i_broken_words(const s117i_ending_answer *ending, int32_t rule); /* what the rule asks, said of a decision that did not meet it */
s117i_range s117i_tested_on(const s117i_inquiry *q); /* the day before detention, as exactly as it is known */
const char *s117i_uncounted_words(const s117i_inquiry *q, s117_fact order, char *buffer, size_t size); /* "section 2" */

/* ---- the parts of an answer ---- */
s117_status s117i_inquire(const s117i_view *view, s117i_inquiry *ret_inquiry, s117i_sink *sink); /* life, body, decider */
void s117i_explain(s117i_inquiry *q);           /* whether and since when */
void s117i_explain_endings(s117i_inquiry *q);
void s117i_explain_council(s117i_inquiry *q);
void s117i_explain_nhs(s117i_inquiry *q);
void s117i_explain_contested(s117i_inquiry *q);
void s117i_explain_ranges(s117i_inquiry *q);    /* from here on q and the head of the answer hold over all uncertain dates */
void s117i_explain_findings(s117i_inquiry *q);
/* The bodies of the day: the council, the NHS body that owes, the one that pays. Nobody, if no duty runs. */
void s117i_find_bodies(const s117i_view *view, const s117i_life *life, s117i_responsible_body *ret_body, s117i_nhs *ret_nhs, s117i_nhs *ret_payer);
s117i_range s117i_tested_on(const s117i_inquiry *q); /* the day on which residence is looked at */
const char *s117i_council_words(s117i_inquiry *q, const s117i_responsible_body *body, char *buffer, size_t size); /* "Swindon …", "A or B" */
void s117i_keep_councils(s117i_inquiry *q);
void s117i_keep_nhs_bodies(s117i_inquiry *q);
s117i_range s117i_since(const s117i_life *life);

s117_status s117i_decision_of(const s117i_inquiry *q, s117_decision *decision); /* written on success only */

/* What an inquiry's sink does with purported endings (determination.c). */
s117_status s117i_keep_ending(void *context, const s117i_tried_ending *tried);
void s117i_mark_completed(void *context, int32_t epoch, s117_fact council, s117_fact nhs);
/* An answer with all its parts; `further` adds to it while the inquiry lasts; NULL. */
s117_status s117i_answer(const s117_engine *engine, const s117_person *person, s117_date as_at, const s117_question *question,
                         void (*further)(s117i_inquiry *q), s117_determination **ret_determination);
/* The same without other readings and without trying uncertain dates. */
s117_status s117i_answer_briefly(const s117_engine *engine, const s117_person *person, s117_date as_at, const s117_question *question,
                                 s117_determination **ret_determination);
void s117i_write_wrapped(s117i_writer *w, const char *text, size_t column, size_t indent); /* broken at spaces, later lines set in */

/* Common checks of the calls that ask. */
s117_status s117i_check_decision(const s117_engine *engine, const s117_person *person, s117_date as_at, const s117_question *question,
                                 const s117_decision *decision, s117i_law *room, s117i_view *ret_view);
s117_status s117i_check_question(const s117_engine *engine, const s117_person *person, const s117_question *question, s117_date *ret_known_by);

/* The law a question asks under: the engine's own, or a copy of it in `room`. The question has passed the check. */
const s117i_law *s117i_law_asked(const s117_engine *engine, const s117_question *question, s117i_law *room);

#endif
