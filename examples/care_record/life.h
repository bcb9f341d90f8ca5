/* A made-up life, as a careful council would have recorded it. It is built whole, then faults are planted in it, then it is written. */
#ifndef CARE_LIFE_H
#define CARE_LIFE_H

#include "care_record.h"

typedef int32_t day;
#define NEVER S117_DATE_UNKNOWN
#define STILL S117_DATE_OPEN

/* A council, the one before it until March 2023 (NULL: the same), and the NHS bodies of its place: until June 2022, from July 2022, from
 * April 2026 (NULL: the same). */
typedef struct area {
    const char *council, *before, *ccg, *icb, *merged;
    bool wales;
} area;

enum { HOMES = 8, DETENTIONS = 10, LEAVINGS = 10, SPELLS = 4, REVIEWS = 24, LINES = 6, FLAGS = 8, STEPS = 16, TRUTHS = 16, DECISIONS = 4 };

typedef struct home {
    day from, to;
    const area *in, *by;        /* by: the council that owed aftercare when the person came here */
    const char *accommodation, *chosen_by;
    bool placed;                /* by the council, under s117 */
    bool told;                  /* it lies in another council's area, and that council was told */
} home;

typedef struct detention {
    day applied, from, to;
    const char *status, *how_ended;
    bool counts;                /* s3 and s37 do, s2 does not */
    day community;              /* CTO or conditional discharge from this day; NEVER: none */
    day community_to, recalled; /* recalled: for less than 72 hours */
    bool month_only;            /* of the first day */
    bool revoked;               /* and detained again under the same order */
    int64_t id;
} detention;

typedef struct span {
    day from, to;
} span;

/* A time the person leaves hospital or prison, with its planning, plan and follow-up. */
typedef struct leaving {
    day left, plan_to;
    const char *why;            /* discharge, cto, release */
    bool ward;                  /* left a mental health ward */
    bool detained;              /* detained or liable to it when it was planned: may have an IMHA */
    bool restricted;
    /* planning */
    bool planning;
    day begun, assessed, meeting;
    char by_itself;
    const char *topics[17], *there[21];
    const char *areas;
    /* plan */
    bool plan;
    day made, copy, review_due, funding_agreed;
    const char *housed;
    char crisis, contingency, move_on, risk, conditions, moj, agreed;
    /* afterwards */
    day contact;
    const char *contact_how;
    day ready, delay_to;        /* a delay before leaving */
    const char *delay_reason, *delay_falls_on;
} leaving;

typedef struct review {
    day on;
    const char *of, *outcome;
    char council, nhs, invited;
} review;

typedef struct line {
    const char *component, *catalogue;
    day from, to;
    int64_t id, pence;          /* a week */
    bool nhs, aftercare, related, accommodation, direct_payment; /* related: to the disorder */
    char in_plan;
    const char *tenancy;
    bool priced;
    /* what may be asked of the person for it */
    day charged, charged_to, assessed, refunded, top_up;
    int64_t charge, refund;
    const char *charged_for, *payer;
    bool offer;                 /* something at the usual cost was offered */
    const char *contents;
} line;

typedef struct decision {
    day on, assessed;
    bool nhs;
    char satisfied, involved, alternatives;
    const char *grounds, *authority;
} decision;

typedef struct step {
    day on;
    const char *step, *body, *other, *contents;
} step;

typedef struct dispute {
    day from, to;
    const char *between, *about, *body, *other, *lead, *meets;
    step steps[STEPS];
    int step_count;
} dispute;

typedef struct flag {
    day from, to;
    const char *council, *nhs;
} flag;

/* A time out of hospital with aftercare: from leaving to a new detention, a death, a valid ending, or still. */
typedef struct spell {
    day admitted, from, to;
    const area *council;        /* that owes the duty */
    int64_t detention;          /* that gives the right */
    bool died, ended, inside_today, owed;     /* owed: aftercare is; not after s2 alone */
    int first_leaving, last_leaving;
    review reviews[REVIEWS];
    int review_count;
    line lines[LINES];
    int line_count;
    flag flags[FLAGS];
    int flag_count;
    span coordinator;
    day offered, split_decided;
    day requested, request_decided;
    char request_refused;
    decision decisions[DECISIONS];
    int decision_count;
    day letter, reinstated, lapsed; /* lapsed: no services from then */
    day other_law;              /* applied from then */
    day records_asked;
    char records_refused;
    bool untagged;              /* a need nobody marked */
} spell;

typedef struct truth {
    const char *what;
    day on;
} truth;

typedef struct life {
    int64_t person;
    uint64_t dice;
    day born, died;
    bool wales, child, court;   /* court: sent to hospital by one, some time */
    const char *group;
    const area *first;          /* where the first detention began: the NHS body goes on */
    home homes[HOMES];
    int home_count;
    detention detentions[DETENTIONS];
    int detention_count;
    span stays[HOMES];          /* informal */
    int stay_count;
    span detained_again;        /* after a CTO was revoked */
    span prison;
    leaving leavings[LEAVINGS];
    int leaving_count;
    spell spells[SPELLS];
    int spell_count;
    dispute dispute;
    bool disputed;
    truth truths[TRUTHS];
    int truth_count;
} life;

extern const day today;         /* until when lives are made */

/* make_dice.c: numbers that look random and are always the same. */
int64_t roll(life *l, int64_t from, int64_t to); /* both may come */
bool chance(life *l, int percent);
day on(int year, int month, int day_of_month);
day months_after(day from, int months);

/* make_areas.c */
const area *area_any(life *l, bool wales);
const area *area_other(life *l, const area *than);
const char *nhs_on(const area *of, day when);
const char *council_on(const area *of, day when);
void areas_check(const s117_engine *law);

/* make_life.c, make_care.c, make_spell.c */
void live(life *l, int64_t person, uint64_t seed);
void plan_leaving(life *l, leaving *at, const area *council);
void care_for(life *l, spell *s);
void care_under_other_law(life *l, spell *s);

/* make_faults*.c: plants one fault if the life can have it; true if it was planted. */
typedef struct fault {
    const char *name;
    bool (*plant)(life *l, spell *s);
} fault;
extern const fault planning_faults[], review_faults[], ending_faults[], register_faults[], dispute_faults[], money_faults[];
void tell(life *l, const char *what, day when);
leaving *first_leaving(life *l, const spell *s); /* after the detention */
leaving *last_leaving(life *l, const spell *s);
bool running(const spell *s);
bool for_days(const spell *s, int days);

/* make_write.c */
typedef struct writer writer;
writer *writer_new(sqlite3 *db, const s117_engine *law);
void write_life(writer *w, life *l);
void write_bad_rows(writer *w, int64_t people);
void writer_free(writer *w);

#endif
