/* Whether a service line is aftercare, what may be charged, topped up or paid directly, and who bears the cost: one line on one day.
 * Chapters: services.c (the two limbs, accommodation), charging.c, top_up.c, direct_payments.c, sharing.c, limitation.c. */
#ifndef S117I_SERVICES_H
#define S117I_SERVICES_H

#include <s117/redress.h>
#include "../law/catalogue.h"
#include "../law/policies.h"
#include "eligibility.h"

/* Where the person stands for a stretch of days: as the history says. */
typedef struct s117i_standing {
    s117_date from, to;
    s117_duty duty;
    int32_t rule, cause;                   /* by which it opened; by which the duty is what it is; S117I_NO_RULE */
    s117_tri owed;                         /* whether what is given then can be aftercare */
    bool council_known, payer_known;       /* one body, no candidates */
    int32_t council, payer;                /* of the register; -1: none, or one it lacks */
    const char *council_code, *nhs_code, *payer_code; /* "" if not known; nhs_code: of the NHS body that owes the duty */
} s117i_standing;

enum { S117I_LAST_KIND = S117_KIND_OFFER };

/* The facts of services and money that a question sees, by kind, then day, then content; children of one parent lie together. */
typedef struct s117i_book {
    s117i_view view;                       /* as_at is not used: each call takes its day */
    const s117_fact *facts;
    const uint32_t *position;              /* of a fact that is seen, by its id */
    uint32_t first[S117I_LAST_KIND + 2];   /* facts of kind k: first[k] to first[k + 1] */
    const s117i_standing *standings;
    uint32_t standing_count;
    s117_fact birth;                       /* 0: not recorded */
    s117_date died;                        /* what has no end on record ends then; S117_DATE_OPEN */
    struct { s117_fact fact; s117_attribute attribute; int32_t value; } what_if; /* one code as if it were another; fact 0: none */
} s117i_book;

static inline const s117i_fact *s117i_entry(const s117i_book *book, s117_fact id) { return s117i_fact_of(book->view.person, id); }
static inline s117_date s117i_begins(const s117i_book *book, s117_fact id) { return s117i_entry(book, id)->begins; }
static inline s117_date s117i_ends(const s117i_book *book, s117_fact id)
{
    const s117i_fact *fact = s117i_entry(book, id);
    bool for_life = fact->ends == S117_DATE_OPEN && fact->parent == 0; /* a price goes on as long as its line */
    return for_life && fact->begins < book->died ? book->died : fact->ends;
}
static inline bool s117i_covers(const s117i_book *book, s117_fact id, s117_date day)
{
    return s117i_begins(book, id) <= day && day < s117i_ends(book, id);
}
static inline int32_t s117i_code_in(const s117i_book *book, s117_fact id, s117_attribute attribute)
{
    bool asked = id == book->what_if.fact && attribute == book->what_if.attribute && id != 0;
    return asked ? book->what_if.value : s117i_code(book->view.person, id, attribute);
}
static inline const char *s117i_text_in(const s117i_book *book, s117_fact id, s117_attribute attribute) { return s117i_text(book->view.person, id, attribute); }
static inline s117_money s117i_amount_in(const s117i_book *book, s117_fact id, s117_attribute attribute) { return s117i_amount(book->view.person, id, attribute); }

/* A link to a fact of the kind that the question sees; 0. */
s117_fact s117i_linked(const s117i_book *book, s117_fact id, s117_attribute attribute, s117_kind kind);
/* It has such a link, but to something else. */
bool s117i_bad_link(const s117i_book *book, s117_fact id, s117_attribute attribute, s117_kind kind);
/* The next child of the kind that the question sees, after `after` (0: the first), by day; 0. */
s117_fact s117i_next_child(const s117i_book *book, s117_fact parent, s117_kind kind, s117_fact after);
/* Of the children of a kind that cover the day the one that began last (of those, by content); 0. */
s117_fact s117i_child_on(const s117i_book *book, s117_fact parent, s117_kind kind, s117_date day);
/* Of two facts, whether a began later, or on the same day comes later by content. */
bool s117i_later(const s117i_book *book, s117_fact a, s117_fact b);
const s117i_standing *s117i_standing_on(const s117i_book *book, s117_date day);
/* Any fact of a kind that covers the day; 0. */
s117_fact s117i_any_on(const s117i_book *book, s117_kind kind, s117_date day);
/* Under 18 (or another age) on the day; unknown without a date of birth. */
s117_tri s117i_younger(const s117i_book *book, int32_t age, s117_date day);
static inline int32_t s117i_service_of(const s117i_book *book, s117_fact line)
{
    return s117i_catalogue_find(book->view.law->catalogue, s117i_text_in(book, line, S117_CATALOGUE));
}
/* Properties of the line by its catalogue code: accommodation type by nature, lead party; 0. */
const s117i_service_row *s117i_row_of_line(const s117i_book *book, s117_fact line); /* NULL: no such code */
bool s117i_is_below(const s117i_book *book, s117_fact line, const char *code); /* of this code, or below it in the catalogue */
int32_t s117i_accommodation_of(const s117i_book *book, s117_fact line); /* an S117_ACC_ constant; 0 */
bool s117i_is_accommodation(const s117i_book *book, s117_fact line);
bool s117i_is_residential(const s117i_book *book, s117_fact line); /* specialist by nature: care home and the like */
s117_nation s117i_nation_of_line(const s117i_book *book, s117_fact line); /* where it is */
s117_nation s117i_nation_of_council(const s117i_book *book, const s117i_standing *standing);

/* ---- services.c: is it aftercare? ---- */

enum { S117I_GAPS_MAX = 32, S117I_FLAWS_MAX = 16 }; /* of one line on one day; what is beyond is not told (docs/limits.md) */
typedef struct s117i_gap { int32_t what; s117_fact fact; } s117i_gap;
typedef struct s117i_flaw { int32_t what; s117_fact facts[2]; } s117i_flaw;

typedef struct s117i_notes {
    s117i_gap gaps[S117I_GAPS_MAX];
    s117i_flaw flaws[S117I_FLAWS_MAX];
    int32_t gap_count, flaw_count;
    uint64_t points;                       /* bit n: went through OP-n */
} s117i_notes;
void s117i_note_gap(s117i_notes *notes, int32_t what, s117_fact fact); /* once each; NULL notes nothing */
void s117i_note_flaw(s117i_notes *notes, int32_t what, s117_fact first, s117_fact second);
/* A way of giving a service (S117_MECHANISM) that is a personal health budget. */
static inline bool s117i_is_health_budget(int32_t mechanism)
{
    return mechanism == S117_BY_PHB_NOTIONAL || mechanism == S117_BY_PHB_THIRD_PARTY || mechanism == S117_BY_PHB_DIRECT;
}

void s117i_merge_gaps(s117i_notes *notes, const s117i_notes *more);
void s117i_merge_flaws(s117i_notes *notes, const s117i_notes *more);

enum { S117I_DEEPEST = 8 }; /* lines of which each is part of, or inseparable from, the next */

/* Which limb of s117(6) a line fails. */
enum { S117I_LIMB_NONE, S117I_LIMB_DISORDER, S117I_LIMB_RISK, S117I_LIMB_HOUSING, S117I_LIMB_DUTY, S117I_LIMB_LIVING_COST, S117I_LIMB_NO_POWER };

typedef struct s117i_judged {
    s117_line status;
    int32_t rule;                          /* CHG-1, 3 or 12; CHG-4; CHG-2; S117I_NO_RULE if undetermined */
    int32_t limb;                          /* of what is not aftercare: S117I_LIMB_… */
    s117_fact purpose, need, other;        /* that decided it; the line it follows or cannot be separated from */
} s117i_judged;
void s117i_judge_line(const s117i_book *book, s117_fact line, s117_date day, s117i_judged *ret, s117i_notes *notes);

/* ---- charging.c: may it be charged for? ---- */

typedef struct s117i_charge {
    s117_chargeable chargeable;
    s117_assessment assessment;
    int32_t rule;                          /* CHG-1, 2, 3, 4, 11, 12; S117I_NO_RULE */
    int32_t party;                         /* who bears what is not aftercare: S117_PARTY_… */
    bool other_needs;                      /* CHG-15 */
    const char *law;                       /* "" if undetermined */
} s117i_charge;
void s117i_charge_of(const s117i_book *book, s117_fact line, s117_date day, const s117i_judged *judged, s117i_charge *ret, s117i_notes *notes);
/* A financial assessment made in the life of the line that assesses it; 0. */
s117_fact s117i_assessment_of(const s117i_book *book, s117_fact line, s117_date day);
bool s117i_all_aftercare(const s117i_book *book, s117_date day, s117_fact except); /* every line in force that day, but one */

/* ---- top_up.c ---- */

typedef struct s117i_topped {
    s117_top_up state;
    int32_t rule;                          /* CHG-1, 6, 7, 8, 10, 16, 17 */
    s117_fact top_up, preference;
    s117_money asked, lawful;              /* pence for each unit of `per`; S117_MONEY_UNKNOWN */
    int32_t per;
    int32_t failed;                        /* an S117_GAP_ constant: the condition that failed; 0 */
} s117i_topped;
s117_status s117i_top_up(const s117i_book *book, s117_fact line, s117_date day, const s117i_judged *judged, s117i_topped *ret, s117i_notes *notes);
s117_fact s117i_price_on(const s117i_book *book, s117_fact line, s117_date day, s117i_notes *notes); /* 0 */

/* ---- direct_payments.c ---- */

enum { S117I_BUDGET_RULES = 8 };
typedef struct s117i_budget {
    s117_availability state;
    int32_t rules[S117I_BUDGET_RULES];
    int32_t rule_count;
    s117_fact arrangement, bar;            /* the direct_payment fact; what bars it; 0 */
    int32_t failed;                        /* an S117_GAP_ constant: the condition of CHG-9 that is not met; 0 */
} s117i_budget;
void s117i_direct_payment(const s117i_book *book, s117_fact line, s117_date day, const s117i_judged *judged, s117i_budget *ret, s117i_notes *notes);
void s117i_health_budget(const s117i_book *book, s117_fact line, s117_date day, const s117i_judged *judged, s117i_budget *ret, s117i_notes *notes);

/* ---- sharing.c: between whom ---- */

enum { S117I_SHARERS_MAX = 6 };
typedef struct s117i_sharer { int32_t party; const char *body; int64_t share; } s117i_sharer;
typedef struct s117i_split {
    s117i_sharer parts[S117I_SHARERS_MAX];     /* by party, then body; none: nobody has decided */
    int32_t count, owner;                  /* owner: position of the part that bears the odd penny */
    int64_t whole;
    s117_fact decision;                    /* or */
    int32_t policy;                        /* of the engine; -1 */
    int32_t fnc;
} s117i_split;
/* `line` 0: the package as a whole. */
void s117i_split_of(const s117i_book *book, s117_fact line, s117_date day, s117i_split *ret, s117i_notes *notes);

/* ---- limitation.c ---- */

/* Whether a sum paid on a day can still be claimed in court on `claimed` from a body ("": not known): CHG-26. `ret_fact`: what extended it; 0. */
bool s117i_in_time(const s117i_book *book, s117_date paid, s117_date claimed, const char *body, s117_fact *ret_fact);

#endif
