/* Which local social services authority: s117(3), §4 of the rulebook; RES-1 to RES-24, DISP. */
#ifndef S117I_RESIDENCE_H
#define S117I_RESIDENCE_H

#include "life.h"

enum { S117I_CANDIDATES_MAX = 8, S117I_MISSING_MAX = 8 };

typedef struct s117i_missing_fact {
    uint8_t what, settles; /* S117_MISSING_…, S117_SETTLES_… */
    s117_fact fact;
} s117i_missing_fact;

/* Where someone lived on a day, in the sense a test gives the word. */
typedef struct s117i_where {
    enum { S117I_NOWHERE, S117I_SOMEWHERE, S117I_UNSURE } state;
    int16_t rule;              /* the rule that decided between the places; S117I_NO_RULE */
    s117_fact fact;            /* residence, stay or destination it rests on */
    s117_fact places[S117I_CANDIDATES_MAX]; /* facts whose areas are candidates; places[0] if somewhere */
    const char *placer;        /* instead of a fact's area: the code of an arranging authority; NULL */
    int32_t place_count;
    s117i_missing_fact missing[S117I_MISSING_MAX];
    int32_t missing_count;
    uint64_t rules;            /* RES-n that shaped the answer: bit n */
    s117_date on[25];          /* [n]: the day RES-n looked at, for the steps of MHA 2025 s46 */
    s117_fact by[25];          /* [n]: the place it looked at */
    uint64_t points;
    bool one_of_these;         /* unsure, but it must be one of the places */
    s117_fact resident;        /* limb (c): where "resident" in the weaker sense; 0 */
} s117i_where;

/* The responsible authority for a duty, on a day. */
typedef struct s117i_responsible_body {
    s117_council state;
    int32_t bodies[S117I_CANDIDATES_MAX]; /* register positions */
    const char *codes[S117I_CANDIDATES_MAX]; /* of candidates the register lacks: body -1 */
    int32_t count;
    int16_t test;              /* RES-1, RES-2, or the rule of MHA 2025 s46 */
    int16_t limb;              /* RES-3 or RES-4 */
    s117_date tested_on;       /* the day before detention */
    s117_fact fact;            /* what it rests on */
    bool succeeded;            /* RES-18 */
    bool old_test, deemed;
    int32_t original;          /* body before RES-18; -1 */
    s117i_where where;
} s117i_responsible_body;

/* One more candidate, in order of code, those the register lacks (-1) last: the order of facts must not show. At most
 * S117I_CANDIDATES_MAX. */
void s117i_put_candidate(int32_t *bodies, const char **codes, int32_t *count, int32_t body, const char *code);

/* §4.3: the authority responsible on `day` for aftercare after the detention `duty` rests on. `earlier` is the duty before it. */
void s117i_responsible(const s117i_view *view, const s117i_duty *duty, const s117i_duty *earlier, s117_date day,
                       s117i_responsible_body *ret_body);

/* The next day on which the council of a standing duty may change by law: the register, 1 April 2015, s46; OPEN if none. */
s117_date s117i_next_change(const s117i_law *law, s117_date after);

/* Ordinary residence by Shah, immediately before `day`; `old_test`: "resident", before 1 April 2015 (§4.1). */
void s117i_or_shah(const s117i_view *view, s117_date day, bool old_test, s117i_where *ret_where);

/* §4.4: MHA 2025 s46(3). */
typedef struct s117i_deeming {
    const s117i_view *view;
    const s117i_duty *earlier;  /* the duty before */
    s117_date detained_on;      /* tested immediately before this day */
    s117_date hospital_from;    /* in hospital then, since; OPEN if not */
} s117i_deeming;
void s117i_or_deemed(const s117i_deeming *deeming, s117i_where *ret_where);

/* ---- shared by the residence files ---- */
bool s117i_s46_applies(const s117i_law *law, const s117i_duty *duty, s117_date day);
/* Visible spans that cover a day, in order of their start; at most `room`. Returns how many. */
int32_t s117i_cover(const s117i_view *view, const s117i_spans *spans, s117_date day, s117_fact *ret_facts, int32_t room);
/* The home given up or lost last before a day; 0. */
s117_fact s117i_last_home(const s117i_view *view, s117_date day);
bool s117i_is_home(const s117i_view *view, s117_fact residence); /* voluntary and settled, as far as recorded */
bool s117i_is_child(const s117i_view *view, s117_date day); /* under 18, if the date of birth is known */
void s117i_miss(s117i_where *where, int what, s117_fact fact);
void s117i_add_place(s117i_where *where, s117_fact fact);
bool s117i_is_out(const s117i_view *view, s117_fact order, s117_date day); /* on a CTO, conditional discharge or leave to live elsewhere */
/* Where the register has the area or body that a fact names; -1. Not for disputes, which name several. */
static inline int32_t s117i_body_of(const s117i_view *view, s117_fact fact)
{
    const s117i_fact *f = s117i_fact_of(view->person, fact);
    return s117i_register_find_hashed(view->law->reg, view->person->pool + f->texts[S117I_SLOT_AREA], f->code_hash);
}
int32_t s117i_nation_of(const s117i_view *view, s117_fact place); /* from the fact, else from its authority */
int32_t s117i_nation_under(const s117i_view *view, s117_fact place, int32_t body); /* the same, its authority known: s117i_body_of */

/* Who decides a dispute between the candidates, or one on record (DISP-0 to 3, 11, 16, 18). */
typedef struct s117i_deciding {
    int32_t decider;           /* S117_DECIDER_… */
    int16_t rules[3];
    int32_t rule_count;
    s117_fact dispute;
    uint64_t points;
} s117i_deciding;
void s117i_decider(const s117i_view *view, const s117i_responsible_body *body, s117i_deciding *ret_deciding);
/* The same of one dispute on record; 0: of the candidates. */
void s117i_decider_of(const s117i_view *view, s117_fact dispute, const s117i_responsible_body *body, s117i_deciding *ret_deciding);

#endif
