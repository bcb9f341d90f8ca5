/* The record of one person: facts in the order of entry, and the indexes that keep questions fast.
 * A fact is fixed-size; texts lie in a pool. Indexes are kept sorted on every change, so that questions can be const. */
#ifndef S117I_RECORD_H
#define S117I_RECORD_H

#include <s117/aftercare.h>
#include <s117/person.h>
#include <s117/order.h>
#include "../base/dates.h"
#include "../base/memory.h"

/* Slots of a fact's attributes: which attribute lies in which slot, by kind, is said by schema.c alone. */
enum { S117I_DATE_SLOTS = 5, S117I_CODE_SLOTS = 12, S117I_TEXT_SLOTS = 7 };

typedef struct s117i_fact {
    s117i_range from, to;
    s117i_range dates[S117I_DATE_SLOTS];
    s117_date begins, ends;               /* working days: kept by the index whenever the fact changes */
    s117_date recorded, withdrawn;
    int32_t parent;                       /* fact id of its order, 0 */
    int32_t child, sibling;               /* of an order: its last child; of a child: the one before it; 0 */
    int32_t flags;                        /* the one attribute of type flags */
    uint32_t texts[S117I_TEXT_SLOTS];     /* offset into the pool, 0 none */
    uint32_t code_hash;                   /* of texts[S117I_SLOT_AREA]; kept by the index */
    uint32_t figures;                     /* of kinds with money, numbers or links: figures[figures - 1] of the person; 0 */
    uint8_t codes[S117I_CODE_SLOTS];
    uint8_t kind;
    uint8_t spare[3];
} s117i_fact;

/* Amounts, numbers and links to other facts: few kinds have any. A link is a fact id, 0 none; an amount not recorded is S117_MONEY_UNKNOWN. */
enum { S117I_AMOUNT_SLOTS = 2, S117I_LINK_SLOTS = 2 };
typedef struct s117i_figures {
    s117_money amounts[S117I_AMOUNT_SLOTS];
    s117_fact links[S117I_LINK_SLOTS];
} s117i_figures;

/* What happens on a day. Facts of one day give one event; spans two. Sorted by (date, rank, key, fact):
 * ends before beginnings, so that the end of a day holds what the day brought; `key` makes ties independent of entry order. */
typedef struct s117i_event {
    s117_date date;    /* the earliest day it may be (clamped: see s117i_working_day) */
    uint16_t rank;
    uint8_t kind;      /* S117_KIND_… */
    uint8_t what;      /* S117I_BEGIN, S117I_FINISH, or S117I_MARK + date slot for dates inside an order */
    uint32_t key;      /* from the content: power or body, never from the id */
    int32_t fact;      /* id */
} s117i_event;
enum { S117I_FINISH = 0, S117I_BEGIN = 1, S117I_MARK = 2 };

/* Spans of one kind sorted by (working from, key, fact), with the furthest working end so far: to find what covers a day without a full scan. */
typedef struct s117i_span {
    s117_date from, to, reach;
    uint32_t key;
    int32_t fact;
} s117i_span;
typedef struct s117i_spans {
    s117i_span *items;
    uint32_t count, room;
    uint32_t most;     /* facts of the kind: a span of no days is left out, but may get days */
} s117i_spans;

/* A handle is a name for a fact, whatever its kind; those of a person stay linked until it is freed. */
typedef struct s117i_handle { uint32_t mark; s117_fact fact; s117_person *person; struct s117i_handle *next; } s117i_handle;
struct s117_order { s117i_handle handle; };
struct s117_need { s117i_handle handle; };
struct s117_funding { s117i_handle handle; };

struct s117_person {
    uint32_t mark;
    s117i_memory memory;
    s117i_fact *facts;  uint32_t fact_count, fact_room;     /* fact id i is facts[i - 1] */
    s117i_event *events; uint32_t event_count, event_room;  /* sorted */
    uint32_t event_most;                                    /* that these facts may come to give, whatever is set in them */
    s117i_spans residences, stays, custodies, orders;       /* sorted; orders: compulsory powers and others alike */
    s117i_spans registrations, standings;                   /* sorted; standings: what else the NHS side looks up by day */
    s117i_figures *figures; uint32_t figure_count, figure_room;
    char *pool; uint32_t pool_used, pool_room;              /* pool[0] is "" */
    s117i_handle *handles;
    s117_fact birth, death;
    bool dated_records, withdrawals;                        /* there is, or was, a fact recorded on a known day; one withdrawn */
    bool deaths, disputes, transfers;                       /* the same of a death, or an order that ended with it; of a dispute; of a transfer */
    bool discharges;                                        /* the same of a CTO or conditional discharge */
    uint32_t inexact;                                       /* facts with a date that is a range: none, and questions need no memory */
};
#define S117I_PERSON_MARK 0x70657231u
#define S117I_ORDER_MARK 0x6f726431u
#define S117I_NEED_MARK 0x6e656431u
#define S117I_FUNDING_MARK 0x66756e31u
static inline bool s117i_person_ok(const s117_person *person) { return person->mark == S117I_PERSON_MARK; }

static inline const s117i_fact *s117i_fact_of(const s117_person *p, s117_fact id) { return &p->facts[id - 1]; }

/* The schema (schema.c): an attribute's name, type, code list and slot, and whether a kind has it. */
typedef struct s117i_attribute_row {
    const char *name;
    uint8_t type, list, slot;
} s117i_attribute_row;
enum { S117I_ATTRIBUTES_MOST = 256 }; /* a power of two: a row of the table is found by a shift */
extern const s117i_attribute_row s117i_attributes[];
extern const uint8_t s117i_has[][S117I_ATTRIBUTES_MOST]; /* by kind */
enum { S117I_SECOND_AREA_SLOT = 1 };                     /* of a dispute or service: slot 0 is the first party's, or who commissions */

/* Not for FROM, TO and flags: they have fields of their own. */
static inline uint32_t s117i_slot(s117_kind kind, s117_attribute attribute)
{
    bool second = attribute == S117_AREA && (kind == S117_KIND_DISPUTE || kind == S117_KIND_SERVICE);
    return second ? S117I_SECOND_AREA_SLOT : s117i_attributes[attribute].slot;
}

/* False for what is no attribute at all: hosts ask with any number. */
static inline bool s117i_fact_has(const s117i_fact *fact, s117_attribute attribute)
{
    return attribute >= 0 && attribute < S117I_ATTRIBUTES_MOST && s117i_has[fact->kind][attribute] != 0;
}

/* Typed access by attribute. Inline: rules ask often, nearly always for an attribute that is a constant there. */
static inline int32_t s117i_code(const s117_person *p, s117_fact id, s117_attribute attribute)
{
    const s117i_fact *fact = s117i_fact_of(p, id);
    if (!s117i_fact_has(fact, attribute))
        return 0;
    uint8_t type = s117i_attributes[attribute].type;
    if (type == S117_TYPE_TRI || type == S117_TYPE_CODE)
        return fact->codes[s117i_slot(fact->kind, attribute)];
    return type == S117_TYPE_FLAGS ? fact->flags : 0;
}

/* "" if not recorded. */
static inline const char *s117i_text(const s117_person *p, s117_fact id, s117_attribute attribute)
{
    const s117i_fact *fact = s117i_fact_of(p, id);
    if (!s117i_fact_has(fact, attribute))
        return "";
    uint8_t type = s117i_attributes[attribute].type;
    return type == S117_TYPE_BODY || type == S117_TYPE_TEXT ? p->pool + fact->texts[s117i_slot(fact->kind, attribute)] : "";
}

/* S117_MONEY_UNKNOWN if not recorded. */
static inline s117_money s117i_amount(const s117_person *p, s117_fact id, s117_attribute attribute)
{
    const s117i_fact *fact = s117i_fact_of(p, id);
    if (!s117i_fact_has(fact, attribute) || fact->figures == 0)
        return S117_MONEY_UNKNOWN;
    uint8_t type = s117i_attributes[attribute].type;
    bool amount = type == S117_TYPE_MONEY || type == S117_TYPE_NUMBER;
    return amount ? p->figures[fact->figures - 1].amounts[s117i_attributes[attribute].slot] : S117_MONEY_UNKNOWN;
}

/* 0 if not recorded. */
static inline s117_fact s117i_link(const s117_person *p, s117_fact id, s117_attribute attribute)
{
    const s117i_fact *fact = s117i_fact_of(p, id);
    bool link = s117i_fact_has(fact, attribute) && s117i_attributes[attribute].type == S117_TYPE_FACT;
    return link && fact->figures != 0 ? p->figures[fact->figures - 1].links[s117i_attributes[attribute].slot] : 0;
}

/* Whether a fact says something of where the person stands; needs, services and money never do. */
static inline bool s117i_is_of_life(const s117i_fact *fact) { return fact->kind < S117_KIND_NEED; }

static inline s117i_range s117i_date(const s117_person *p, s117_fact id, s117_attribute attribute)
{
    const s117i_fact *fact = s117i_fact_of(p, id);
    const s117i_range unknown = {S117_DATE_UNKNOWN, S117_DATE_OPEN};
    if (!s117i_fact_has(fact, attribute) || s117i_attributes[attribute].type != S117_TYPE_DATE)
        return unknown;
    if (attribute == S117_FROM)
        return fact->from;
    return attribute == S117_TO ? fact->to : fact->dates[s117i_slot(fact->kind, attribute)];
}

/* Fixed slots that the sweep reads without a look-up; the schema is built from the same constants. */
enum {
    S117I_SLOT_POWER = 0,       /* order: codes[0] */
    S117I_SLOT_HOW = 1,         /* order, leave, CTO, conditional discharge: codes[1] */
    S117I_SLOT_LEAVE_KIND = 0,  /* leave: codes[0] */
    S117I_SLOT_BASED = 2,       /* leave: codes[2] */
    S117I_SLOT_NATION = 3,      /* residence, stay, order, destination …: codes[3] */
    S117I_SLOT_RECEIVED = 4,    /* order: codes[4] */
    S117I_SLOT_CORRESPONDING = 5, /* order: codes[5] */
    S117I_SLOT_RESTRICTED = 6,  /* order: codes[6] */
    S117I_SLOT_ARRANGED = 7,    /* order, transfer: codes[7] */
    S117I_SLOT_AREA = 0,        /* texts[0]: AREA or BODY */
    S117I_SLOT_NHS_BODY = 4,    /* texts[4]: places, orders, registrations (elsewhere other texts) */
    S117I_SLOT_REF = 5,         /* texts[5] */
    S117I_SLOT_SOURCE = 6,      /* texts[6] */
    S117I_DATE_QUASHED = 0,     /* order: dates[0] */
    S117I_DATE_RESTRICTION_ENDED = 1, /* order: dates[1]; gives an event (S117I_MARK + 1) */
    S117I_DATE_EXPIRES = 2,     /* order: dates[2] */
    S117I_DATE_APPLICATION = 3, /* order: dates[3] */
    S117I_DATE_ORIGINAL = 4     /* order: dates[4] */
};

/* The birth or death a question sees: one that was withdrawn may have been replaced; 0. */
s117_fact s117i_once(const s117_person *p, s117_fact last, s117_date known_by);

/* A date somebody gave, but not to the day. One that nobody gave is a missing fact, and the rules ask for it. */
static inline bool s117i_is_range(s117i_range range)
{
    return range.earliest != range.latest && (range.earliest != S117_DATE_UNKNOWN || range.latest != S117_DATE_OPEN);
}

/* What is recorded under an order, and under the row `twin` that is the same detention entered again (0: none): the first with
 * `after` 0, then the next after it; 0 at the end. */
s117_fact s117i_next_under(const s117_person *p, s117_fact order, s117_fact twin, s117_fact after);

/* Whether a question that knows what was recorded by `known_by` sees the fact (and the order it belongs to). */
bool s117i_stands(const s117_person *p, s117_fact id, s117_date known_by);
static inline bool s117i_visible(const s117_person *p, s117_fact id, s117_date known_by)
{
    bool everything = !p->withdrawals && (known_by == S117_DATE_OPEN || !p->dated_records); /* nearly always: no fact need be read */
    return everything || s117i_stands(p, id, known_by);
}

/* The day a question counts a begin or an end on: the earliest it may be; for the start of an order, CTO or supervised
 * discharge not before its power came into force (if the range allows). An unknown start of another kind is S117_DATE_MIN.
 * An end without an earliest day counts on its latest, and without either as open; an uncertain end that could lie after the
 * start counts at least a day after it; no end counts before its start. */
static inline s117_date s117i_working_day(const s117i_fact *fact, bool end) { return end ? fact->ends : fact->begins; }
void s117i_set_working_days(s117i_fact *fact);

#endif
