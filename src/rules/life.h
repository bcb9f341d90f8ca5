/* One forward sweep over a life: from dated facts to where the person stands on a day. Constant size, no allocation.
 * Chapters: detention.c, community.c, custody.c (orders and what happens under them), places.c, sweep.c (start, events, end), ending.c (decisions). */
#ifndef S117I_LIFE_H
#define S117I_LIFE_H

#include "eligibility.h"
#include "exclusion.h"
#include <s117/determination.h>
#include <string.h>

/* Where an order has got to. */
typedef enum s117i_phase {
    S117I_DETAINED,        /* in hospital */
    S117I_LEAVE_IN,        /* leave that leaves the person based in hospital: START-3 */
    S117I_LEAVE_UNSURE,    /* leave whose effect turns on a fact nobody recorded: OP-6 */
    S117I_LEAVE_OUT,       /* leave to live elsewhere: START-4 */
    S117I_ABSENT,          /* absent without leave */
    S117I_ON_CTO,
    S117I_RECALLED,        /* from a CTO, up to 72 hours */
    S117I_CONDITIONAL      /* conditionally discharged */
} s117i_phase;

/* An order in force. */
typedef struct s117i_live {
    s117_fact twin;            /* the same detention entered again; 0 */
    s117_fact order, root;     /* root: the order whose detention this continues (notional 37), else itself */
    s117_tri qualifies;
    int16_t rule;              /* ELIG rule */
    int16_t lapse_rule;        /* START-9, EVT-10 or EVT-14 */
    int16_t ends_rule;         /* START-1 if a tribunal directed it */
    uint8_t phase, before_absence;
    bool restricted, lapse_unsure, recall_open; /* recall_open: recalled, without an end on record */
    int32_t traits;
    int32_t custody_days;      /* served under earlier custody, s22 */
    s117_date custody_from;    /* OPEN: not in custody */
    s117_date lapse_on;        /* by absence or custody; stops when that ends. OPEN: does not lapse */
    s117_date recall_over;     /* of a recall without an end; OPEN */
    s117_date ends_on;         /* by its own section or a tribunal's direction, whatever happens meanwhile. OPEN: does not */
    s117_fact under;           /* the leave, CTO, absence … that put it in this phase; 0 */
    s117_fact under_before;    /* the same before absence, or before custody was left */
} s117i_live;

/* What makes a spell: the rule applied, the fact it was applied to, and when. */
typedef struct s117i_cause {
    int16_t rule;
    s117_fact fact;
    s117i_range when;
} s117i_cause;

/* A detention under a named power, and the duty that follows it. */
typedef struct s117i_duty {
    s117_fact order;           /* 0: none */
    s117_fact twin;            /* the same detention entered again; 0 */
    s117_date chain_from;      /* start of the unbroken detention, RES-6 */
    s117_date qualifying_from; /* start of the detention under the named power (or of the recall that counts as one, OP-2 B) */
    s117i_range from;          /* the same, as recorded */
    s117i_cause eligible;      /* ELIG */
    s117_date ceased;          /* day detention ended; OPEN while detained. Kept from then until the duty starts */
    s117_fact sent_to;         /* where the hospital sent the person; 0 */
    s117_fact unknown_power;   /* an order since, whose power nobody recorded: it may have begun another duty; 0 */
    const char *imposed;       /* of a duty that is over, under MHA 2025 s46: code of the council it lay on; NULL if not settled */
    s117_date hospital_before_chain, hospital_before; /* in hospital on the day before the unbroken detention, and before the named power: since when; OPEN if not */
    bool again;                /* after an earlier detention under a named power had ended */
    bool saving_lost;          /* no services on 31 March 2015: outside Care Act s75(12) */
    s117_fact continued;       /* notional 37 that went on with it (ELIG-13); 0 */
    s117_fact redetained;      /* the last new detention that, as then understood, did not end it (THEN-1); 0 */
    s117i_cause cease;         /* what ended it, if not plainly its end */
    s117_date started;         /* day the duty began; OPEN if not yet */
    s117i_cause start;         /* START */
    s117_date ended;           /* OPEN if not */
    s117i_cause end;           /* END */
} s117i_duty;

/* One body's decision to end, as far as it goes. */
typedef struct s117i_half {
    s117_fact fact;            /* 0: has not decided */
    s117_tri stands;
    bool either;               /* by a body whose capacity nobody recorded */
} s117i_half;

enum { S117I_LIVE_MAX = 16 };

/* The council of the present duty as endings need it, kept until a day or a fact on which it may change. */
typedef struct s117i_owes {
    int32_t epoch, count;
    s117_date started, until;
    s117_fact sent_to;
    bool determined;
    uint32_t missing;          /* bit n: S117_MISSING_ n */
    int32_t bodies[8];
} s117i_owes;

/* The same of the NHS body, which may change with any day: kept for the day it was asked for. */
typedef struct s117i_nhs_owes {
    int32_t epoch, count;
    s117_date day;
    s117_nhs state;
    uint32_t missing;
    uint64_t points;           /* of the answer, and OP-13 if the council's area has another body */
    int32_t bodies[8];
} s117i_nhs_owes;

typedef struct s117i_life {
    int32_t live_count;
    s117_fact crowded;         /* the order that came when more were in force than can be: a finding; 0 */

    s117i_duty duty, earlier;  /* the present one, and the one before it that re-detention ended */
    int32_t epoch;             /* number of the present duty */
    bool chain_pending;        /* chain_from is fixed when the day closes */
    s117_date compulsory_from; /* of the unbroken detention now running; OPEN if none */
    s117_date hospital_from;   /* of the unbroken time in hospital now running; OPEN if none */
    s117_date hospital_before_chain; /* the same on the day before compulsory_from */

    int32_t stays, custodies, police, homes_here, homes_away, without_services, supervised;
    s117_date away_from;       /* start of the last home outside England and Wales */
    s117_fact stay, custody, away, no_services, remitted, removed; /* the fact that says so; 0 */
    enum { S117I_KNOWN, S117I_NOT_SAID, S117I_STAYED } left; /* after an order's end: whether the person left hospital */
    int32_t open_custodies;    /* of them, without an end on record */
    int32_t open_stays;        /* hospital stays without an end on record */
    int32_t stays_in_name;     /* stays that were running when the person went out on leave, CTO or conditional discharge: they run on in name */
    bool left_by_stay;         /* the stay of this detention ended: it says when the person left */
    s117_date revoked_on;      /* day a CTO of the duty's order was revoked; OPEN */
    s117_fact reentered;       /* an order entered for that revocation: a finding; 0 */
    s117_fact custody_ended;   /* custody without an end that later facts show to have ended: a finding; 0 */
    s117_fact death;           /* the fact that says so */
    s117_date left_said_on;    /* day of an order's end that said so */
    uint8_t left_missing;      /* S117_MISSING_… when not said */
    s117_fact left_fact;

    s117i_exclusion_period exclusion;
    s117i_half council, nhs;
    s117i_owes owes;
    s117i_nhs_owes nhs_owes;
    bool decided, invalid, unsure_ending, notice_due; /* decided: today, not yet weighed */
    s117_fact ending;          /* the last decision that did not (or may not) end the duty */
    s117_fact notice;          /* that takes effect on notice_on */
    s117_fact unsure_notice;   /* whose contents nobody recorded */
    bool council_wrote, nhs_wrote; /* letters of their own, OP-20 reading B */
    s117_date notice_on;

    s117_fact doubt;           /* an order under which the person seems to be out of hospital, but the record does not say how; 0 */
    s117_fact unknown_power;   /* an order that may or may not count, since the present duty arose */
    bool dead, waiting;        /* waiting: a tribunal's direction that takes effect later */
    s117_fact tribunal;

    s117_duty status;
    s117i_cause cause;         /* of the status */
    s117i_cause hint;          /* what the day brought, for the cause */
    uint64_t points;           /* bit n: went through OP-n */

    s117i_live live[S117I_LIVE_MAX]; /* last: a sweep clears what lies before it, and a copy takes only the first live_count */
} s117i_life;

/* What of a life is in use: the orders in force lie at its end. */
static inline size_t s117i_life_bytes(const s117i_life *life)
{
    return offsetof(s117i_life, live) + (size_t)life->live_count * sizeof life->live[0];
}

/* ---- sinks for what a life leaves behind; NULL when nobody asks ---- */

/* Conditions of END-1 that a decision did not meet. */
enum { S117I_UNMET_RUNNING = 1, S117I_UNMET_QUESTION = 2, S117I_UNMET_ASSESSED = 4 };

typedef struct s117i_tried_ending {
    s117_fact fact;
    int32_t epoch;
    s117_tri stands;
    bool nhs, provider, either, service_only, completed; /* either: nobody recorded in which capacity */
    uint32_t broken;           /* bit n: END-n */
    uint32_t missing;          /* bit n: S117_MISSING_ n */
    uint8_t unmet;             /* S117I_UNMET_…: which condition of END-1 */
    bool wrong_council, wrong_nhs, old_assessment, supervised; /* supervised: barred by supervised discharge, not by a CTO */
} s117i_tried_ending;

typedef struct s117i_spell {
    s117_date from;
    s117_duty status;
    s117i_cause cause;
    s117i_duty duty, earlier;
    s117_fact unknown_power;
} s117i_spell;

typedef struct s117i_sink {
    void *context;
    s117_status (*ending)(void *context, const s117i_tried_ending *tried);
    void (*ended)(void *context, int32_t epoch, s117_fact council, s117_fact nhs); /* both decisions took effect */
    s117_status (*spell)(void *context, const s117i_life *life, s117_date from);   /* at the close of each day that brought something */
    s117_status failed;
} s117i_sink;

/* The life up to the end of view->as_at. `sink` may be NULL; its `failed` holds the first failure. */
void s117i_sweep(const s117i_view *view, s117i_life *ret_life, s117i_sink *sink);

/* ---- between the chapters ---- */

void s117i_order_event(const s117i_view *view, s117i_life *life, const s117i_event *event);
void s117i_residence_event(const s117i_view *view, s117i_life *life, const s117i_event *event);
void s117i_stay_event(const s117i_view *view, s117i_life *life, const s117i_event *event);
void s117i_destination_event(const s117i_view *view, s117i_life *life, const s117i_event *event);
/* One more or one fewer in being; *fact is the last that began. */
void s117i_count(int32_t *counter, s117_fact *fact, const s117i_event *event);
/* An order that keeps the person in hospital; `ours` chooses between the one the duty rests on and all others. NULL if none. */
const s117i_live *s117i_holding_order(const s117i_life *life, bool ours);
void s117i_custody_event(const s117i_view *view, s117i_life *life, const s117i_event *event);
/* A home outside prison: custody without an end on record is over. */
void s117i_show_released(s117i_life *life);
/* The next day on which an order lapses or a notice takes effect by law; OPEN if none. */
s117_date s117i_next_deadline(const s117i_life *life);
void s117i_pass_deadlines(const s117i_view *view, s117i_life *life, s117_date day);

/* False if, as the law was then understood, the duty now running goes on instead. */
bool s117i_begin_detention(const s117i_view *view, s117i_life *life, const s117i_live *live, s117i_range from, s117_date day);
void s117i_leave_behind(s117i_life *life, s117_date day, int rule, s117_fact fact, s117i_range when); /* END: closes the present duty */

/* ONS codes are nine characters, the first of which is the nation: Scotland or Northern Ireland, else unknown. */
static inline int32_t s117i_nation_of_code(const char *code)
{
    if ((code[0] != 'S' && code[0] != 'N') || strlen(code) != 9)
        return S117_NATION_UNKNOWN;
    return code[0] == 'S' ? S117_NATION_SCOTLAND : S117_NATION_NORTHERN_IRELAND;
}

/* A home outside England and Wales, by its nation or by an ONS code of Scotland or Northern Ireland. */
static inline bool s117i_says_outside(const s117_person *person, s117_fact residence)
{
    const s117i_fact *fact = s117i_fact_of(person, residence);
    int32_t nation = fact->codes[S117I_SLOT_NATION];
    return nation == S117_NATION_UNKNOWN ? s117i_nation_of_code(person->pool + fact->texts[S117I_SLOT_AREA]) != S117_NATION_UNKNOWN
                                         : nation >= S117_NATION_SCOTLAND;
}
/* Detained in hospital, or liable to be as if in it. */
static inline bool s117i_is_in(const s117i_live *live)
{
    return (live->traits & (S117I_IN_HOSPITAL | S117I_COMPULSORY)) != 0 && live->phase != S117I_LEAVE_OUT &&
           live->phase != S117I_ON_CTO && live->phase != S117I_CONDITIONAL;
}
const s117i_live *s117i_live_of_duty(const s117i_life *life);     /* the order in force that the duty rests on; NULL */
static inline void s117i_touch(s117i_life *life, int point) { life->points |= UINT64_C(1) << point; }

/* The council that a duty lay on when it ended, where the deeming of MHA 2025 s46 may ask for it; NULL. */
const char *s117i_imposed_on(const s117i_view *view, const s117i_life *life, s117_date day);

/* A decision of one body to end the duty; END-1, 2, 3, 5, 7, 8, 9, 11. */
void s117i_ending_event(const s117i_view *view, s117i_life *life, const s117i_event *event, s117i_sink *sink);
/* What the decisions of the day, all of them heard, do to the duty. Only if there were any: life->decided. */
void s117i_weigh_decisions(const s117i_view *view, s117i_life *life, s117_date day, s117i_sink *sink);
/* The joint notice of MHA 2025 s46(2). */
void s117i_notice_event(const s117i_view *view, s117i_life *life, const s117i_event *event);
void s117i_end_by_notice(s117i_life *life, s117_date day, s117i_sink *sink);

#endif
