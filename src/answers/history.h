/* A history under construction and finished. */
#ifndef S117I_HISTORY_H
#define S117I_HISTORY_H

#include "ranges.h"

typedef struct s117i_spell_nhs {
    s117_nhs state;
    s117i_candidates who; /* codes borrowed while it is made */
    s117i_named named[S117I_CANDIDATES_MAX];
} s117i_spell_nhs;

typedef struct s117i_spell_answer {
    s117_date from;
    s117_duty duty;
    s117i_range since, when;
    s117_fact order, fact;
    s117_council council;
    int32_t council_count, rule;
    int32_t cause;         /* of the duty, whatever opened the spell */
    int32_t bodies[S117I_CANDIDATES_MAX];
    const char *codes[S117I_CANDIDATES_MAX]; /* borrowed while it is made */
    s117i_named named[S117I_CANDIDATES_MAX];
    s117i_spell_nhs nhs, payer;
    uint32_t sentence;
    bool uncertain; /* opened by a date that may or may not have come */
} s117i_spell_answer;

struct s117_history {
    uint32_t mark;
    s117i_memory memory;
    S117I_LIST(s117i_spell_answer, spells);
    S117I_LIST(char, pool);
    s117_date law_as_at;       /* S117_DATE_OPEN: the law of each day */
    bool then_understood;
    /* while it is made: the state after the last day that brought something */
    s117i_life state;
    s117_date state_from;
    bool open;
};
#define S117I_HISTORY_MARK 0x68697331u

/* The bodies of one day. */
typedef struct s117i_bodies { s117i_responsible_body council; s117i_nhs nhs, payer; } s117i_bodies;

/* While it is made. */
typedef struct s117i_recorder {
    s117_history *history;
    s117i_view view;
    s117_date until;      /* spells are kept up to this day: the next set-aside order asks for a new sweep */
    s117_date kept_from;  /* and from this day */
    s117_status failed;
    /* Takes the answer from a day on, instead of the history; NULL. Days come in order, one perhaps again. */
    void (*take)(void *context, const s117i_life *life, const s117i_bodies *of, s117_date day);
    void *context;
} s117i_recorder;

/* All spells of a life; without texts, codes are borrowed from the person and the register. */
s117_status s117i_spells_of(const s117i_view *view, bool texts, s117_history **ret_history);
void s117i_push_spell(s117i_recorder *r, const s117i_spell_answer *spell); /* unless it says what the last one does */
void s117i_record_between(s117i_recorder *r, s117_date first, s117_date end); /* `end` not in it; S117_DATE_OPEN */
/* history_ranges.c: the spells on the earliest days, made into those that hold over all uncertain dates. */
void s117i_spread_spells(s117i_recorder *r);

/* The event that opened a spell, in words: "the detention under section 3, in March 2014". */
size_t s117i_event_words(const s117i_view *view, const s117i_spell_answer *spell, char *buffer, size_t size);

#endif
