/* The duties around the duty: what must happen, by when, by whom, and what was done wrong. Each chapter goes over the record once and
 * hands out obligations, kept or not, and faults; who listens makes a list of what is due of them, or an audit.
 * Chapters: planning.c, plan_matters.c, plans.c, follow_up.c, reviews.c, endings_left.c, disputed*.c,
 * registered.c, offers.c. */
#ifndef S117I_DUTIES_H
#define S117I_DUTIES_H

#include <s117/audit.h>
#include <s117/next.h>

#include "../law/periods.h"
#include "services.h"

enum { S117I_DUTY_FACTS = 3 };

/* Something that must be done, and whether it was. */
typedef struct s117i_obligation {
    s117_due due;
    int32_t rule, policy;              /* S117I_RULE_…; of the engine, -1 */
    s117_date since, by;               /* by: the last day in time; OPEN: none is fixed */
    s117_date met;                     /* OPEN: not yet, as far as recorded */
    s117_date until;                   /* it ceased to matter then; OPEN */
    s117_audit_code missed, late;      /* what an audit makes of it; 0: nothing */
    s117_doer doer;
    const char *body, *other;          /* who acts; "": not known */
    const char *at_fault;              /* if a finding is not to name `body`; NULL */
    s117_severity severity;            /* of a finding; 0: as the table has it */
    const char *detail;                /* in the sentence of the finding */
    s117_fact facts[S117I_DUTY_FACTS];
    s117_money amount;
} s117i_obligation;

/* Something wrong. */
typedef struct s117i_fault {
    s117_audit_code what;
    int32_t rule, policy;              /* S117I_NO_RULE: that of the table; -1 */
    s117_date from, until;             /* until OPEN: it still is */
    s117_date by;                      /* the last day in time; OPEN */
    bool lasting;                      /* not of one day */
    const char *body, *other;          /* codes, for the sentence; "" */
    const char *at_fault;              /* the one at fault, if not `body`; NULL */
    s117_severity severity;            /* 0: as the table has it */
    const char *detail;                /* words for {detail}; or one of these: */
    const char *const *parts;          /* the words whose bit is set in mask */
    uint32_t mask;
    s117_list list;                    /* the words of `mask` as a code, or flags, of a list */
    int32_t days;
    s117_fact named;                   /* the name of a fact */
    s117_fact facts[S117I_DUTY_FACTS];
    s117_money amount, in_time;
} s117i_fault;

typedef struct s117i_listener {
    void *context;
    void (*obligation)(void *context, const s117i_obligation *obligation);
    void (*fault)(void *context, const s117i_fault *fault); /* NULL: they are not listened to */
} s117i_listener;

/* A stretch of days on which the person is out of hospital and prison, and aftercare is owed. */
typedef struct s117i_stretch {
    s117_date from, to;
    s117_date inside_from;             /* when the time inside before it began; OPEN: there was none */
    s117_date before;                  /* when the stretch before it ended; MIN: there was none */
    bool anew;                         /* it follows a detention, and not just a stay */
    bool new_duty;                     /* under a power that counts: a duty of its own (END-4) */
    bool from_prison, onto_leave;
    s117_nation nation;                /* of the council on its first day */
    const s117i_standing *standing;    /* on its first day */
} s117i_stretch;

/* Stretches of one duty, one after another: a stay in hospital or prison between them is no new detention. */
typedef struct s117i_run {
    const s117i_stretch *first;
    uint32_t count;
    s117_date from, to;
} s117i_run;

/* What a chapter is given. */
typedef struct s117i_inspection {
    const s117i_book *book;
    s117_date to;                      /* the day on which it is made: what lies after it is not seen */
    const s117i_stretch *stretches;
    uint32_t stretch_count;
    const s117_date *reach;            /* beside the facts of the book: the furthest end of those of its kind so far */
    const s117i_listener *listener;
    bool restricted;                   /* some order of the person is, or was, under restrictions */
} s117i_inspection;

#define S117I_OBLIGATION \
    .policy = -1, .by = S117_DATE_OPEN, .met = S117_DATE_OPEN, .until = S117_DATE_OPEN, .body = "", .other = "", .detail = "", \
    .amount = S117_MONEY_UNKNOWN
#define S117I_FAULT \
    .rule = S117I_NO_RULE, .policy = -1, .until = S117_DATE_OPEN, .by = S117_DATE_OPEN, .body = "", .other = "", .detail = "", \
    .amount = S117_MONEY_UNKNOWN, .in_time = S117_MONEY_UNKNOWN

/* Hands it out; what has no day gets one if a policy of the host fixes a period for it. */
void s117i_oblige(const s117i_inspection *in, const s117i_obligation *o);
static inline void s117i_report(const s117i_inspection *in, const s117i_fault *f)
{
    if (in->listener->fault != NULL)
        in->listener->fault(in->listener->context, f);
}
/* It is to be done on that day: it has arisen, is not kept, and still matters. */
static inline bool s117i_is_open(const s117i_obligation *o, s117_date day) { return o->since <= day && o->met > day && o->until > day; }
enum { S117I_WITHOUT_DELAY = 28 }; /* days, where the law says so and fixes none */
static inline s117_date s117i_sooner_day(s117_date a, s117_date b) { return a < b ? a : b; }
static inline s117_date s117i_later_day(s117_date a, s117_date b) { return a > b ? a : b; }

/* ---- duties.c ---- */

/* Up to the day of the inspection; returns how many there are, at most as many as standings. */
uint32_t s117i_find_stretches(const s117i_book *book, s117_date to, s117i_stretch *ret);
/* The first stretch that ends after a day; NULL. */
const s117i_stretch *s117i_stretch_after(const s117i_inspection *in, s117_date day);
/* Admission: the time inside before a stretch, and a detention of another kind or a stay that led to it without a gap; not before a day. When it began. */
s117i_range s117i_admission(const s117i_inspection *in, s117_date inside_from, s117_date not_before);
/* What began on this day or later was planned for the stretch: since admission, if the person came from inside. */
s117_date s117i_planned_from(const s117i_inspection *in, const s117i_stretch *s);
/* The stretch a day lies in; NULL. */
const s117i_stretch *s117i_stretch_on(const s117i_inspection *in, s117_date day);
/* The end of the duty that a stretch belongs to: before a new one, or of the last stretch. */
s117_date s117i_end_of_duty(const s117i_inspection *in, const s117i_stretch *s);
/* The run of stretches that begins with the one at *at, which moves behind it; false at the end. */
bool s117i_next_run(const s117i_inspection *in, uint32_t *at, s117i_run *ret);
/* Inside, and entitled on leaving: in hospital, or in prison. */
bool s117i_is_inside(const s117i_standing *standing);
bool s117i_is_prison(const s117i_standing *standing);
/* The day a date attribute gives; OPEN if it is not recorded, or lies after the inspection. */
s117_date s117i_done_on(const s117i_inspection *in, s117_fact fact, s117_attribute attribute);
/* The last day a fact may have begun on: from then on, at the latest, a time runs. */
s117_date s117i_begins_latest(const s117i_book *book, s117_fact fact);
/* The next fact of a kind that the inspection sees, in order of day; *at begins at 0. 0 at the end. */
s117_fact s117i_next_of(const s117i_inspection *in, s117_kind kind, uint32_t *at);
/* Where those that began on or after a day begin: a start for *at. */
uint32_t s117i_seek(const s117i_inspection *in, s117_kind kind, s117_date day);
/* Where those that end after a day may begin, likewise: the ones before it do not. */
uint32_t s117i_seek_end(const s117i_inspection *in, s117_kind kind, s117_date day);
/* The first one that began on or after a day, and before another; 0. */
s117_fact s117i_first_between(const s117i_inspection *in, s117_kind kind, s117_date from, s117_date before);
/* Any of the kind that covers the day; 0. */
s117_fact s117i_one_on(const s117i_inspection *in, s117_kind kind, s117_date day);
/* The written plan in force on a day, of several the newest; 0. */
s117_fact s117i_plan_on(const s117i_inspection *in, s117_date day);
bool s117i_is_of_package(const s117i_book *book, s117_fact review); /* and not of a direct payment */
/* The first review of the package after a day, and before another; 0. */
s117_fact s117i_next_review(const s117i_inspection *in, s117_date after, s117_date before);
/* Whether the Code of 2015 and what goes with it governs a day. */
static inline bool s117i_code_governs(const s117i_inspection *in, s117_date day) { return s117i_in_force(in->book->view.law, S117I_V5_2015, day); }
/* The same of the Welsh Measure, for a person whose council is in Wales. */
static inline bool s117i_measure_governs(const s117i_inspection *in, s117_nation nation, s117_date day)
{
    return nation == S117_NATION_WALES && s117i_in_force(in->book->view.law, S117I_MEASURE_2012, day);
}
/* The person of a period's policy, on a day. */
s117i_who s117i_who_on(const s117i_inspection *in, s117_date day);
/* The last day of a period of policy, or built in, from a day. *ret_policy: -1. */
s117_date s117i_due_from(const s117i_inspection *in, s117_due due, s117_date from, int32_t *ret_policy);
/* An order in force that day whose patient is under restrictions; 0. */
s117_fact s117i_restricted_on(const s117i_inspection *in, s117_date day);
bool s117i_is_council(const s117i_book *book, const char *code); /* a local authority of the register */
/* The same body, or one that has taken over from it by the day. */
bool s117i_same_body(const s117i_book *book, const char *recorded, const char *code, s117_date day);

/* ---- the chapters ---- */

void s117i_planning(const s117i_inspection *in);
void s117i_plan_matters(const s117i_inspection *in, s117_fact planning, s117_nation nation, bool away); /* away: to live in another area */
void s117i_plans(const s117i_inspection *in);
void s117i_follow_up(const s117i_inspection *in);
void s117i_reviews(const s117i_inspection *in);
void s117i_disputes(const s117i_inspection *in);
void s117i_registered(const s117i_inspection *in);
void s117i_offers(const s117i_inspection *in);

/* A purported ending, as the answers have judged it. */
enum { S117I_ENDED_RULES = 6 };
typedef struct s117i_ended {
    s117_fact fact;
    s117_date on;
    int32_t epoch;
    s117_verdict verdict;
    int32_t broken[S117I_ENDED_RULES], broken_count;
    bool nhs, council, provider, old_assessment, stands; /* stands: it lacks only the other body's decision, or the notice */
    const char *unmet;                 /* which condition of END-1, in words; "" */
} s117i_ended;
/* Those of one duty together, in order of day. `relapse_after`: the ending after which the person soon was in hospital again; 0. */
void s117i_endings_left(const s117i_inspection *in, const s117i_ended *ended, uint32_t count, s117_fact relapse_after);

/* How the contact after leaving hospital on a day went, by the clock and as MHSDS counts it. NO: not; UNKNOWN: cannot be told, or left out. */
typedef struct s117i_contacted {
    s117_fact discharge, contact;      /* the ward discharge; the first contact that counts by the clock; 0 */
    s117_tri clock, mhsds;
    s117_date on;                      /* of that contact; OPEN */
    bool asked;                        /* the contract asks for it */
    bool in_seven_days;                /* PRAC-5 instead */
} s117i_contacted;
void s117i_contact_after(const s117i_inspection *in, const s117i_stretch *stretch, s117i_contacted *ret);

/* On whom a delay falls: S117_ATTRIBUTED_…, as recorded, else by its reason; 0: on neither body. */
int32_t s117i_delay_falls_on(const s117i_book *book, s117_fact delay);

#endif
