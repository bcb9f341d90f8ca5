/* The law as the rules see it: readings, commencements, the register, the rulebook's ids. */
#ifndef S117I_LAW_H
#define S117I_LAW_H

#include <s117/law.h>
#include "../base/dates.h"
#include "../base/memory.h"
#include "frames.h"
#include "holidays.h"
#include "policies.h"

/* ---- rules: one id a row of rulebook.def ---- */
enum {
    S117I_NO_RULE = -1,
#define RULE(symbol, id, title, citation, from, to, nation, confidence, function, sentence) S117I_RULE_##symbol,
#include "rulebook.def"
#undef RULE
    S117I_RULE_COUNT
};

/* ---- open points, by number: OP-16 is 16, NOP-4 is S117I_NOP + 4 ---- */
enum { S117I_NOP = 33, S117I_POINTS = S117I_NOP + 24 };
_Static_assert(S117I_POINTS < 64, "a set of points is 64 bits, of which bit 0 is not used");

/* ---- the register ---- */
typedef struct s117i_body {
    char code[16];
    char name[128];
    s117_date from, to;
    uint8_t kind, nation;
    uint16_t successor_count;
    uint32_t first_successor; /* into register.successions, sorted by date, then code of successor, then part */
    uint32_t first_forerunner; /* into register.forerunners */
    uint16_t forerunner_count;
} s117i_body;

typedef struct s117i_succession {
    int32_t body, successor;
    s117_date date;
    char part[16]; /* "" : all, or not known which part */
} s117i_succession;

typedef struct s117i_register {
    s117i_body *bodies;               /* sorted by code */
    uint32_t count;
    s117i_succession *successions;
    uint32_t succession_count;
    int32_t *forerunners;             /* positions of the successions, by successor */
    int32_t *slots;                   /* hash of code -> body, -1 empty; power of two */
    uint32_t slot_count;
    s117_date *change_days;           /* every succession date, sorted, unique: a history splits there */
    uint32_t change_count;
} s117i_register;

/* Position of a code, -1 if none. No allocation, no string copy. */
int32_t s117i_register_find(const s117i_register *reg, const char *code);
/* The same with s117i_hash of the code, which a fact keeps. */
int32_t s117i_register_find_hashed(const s117i_register *reg, const char *code, uint32_t hash);

/* All successions up to and including `on`. Fills up to `room`; returns how many there are (>= 1: the body itself if it lives on).
 * Results sorted by position and unique. `part` may be NULL. */
int32_t s117i_register_successor(const s117i_register *reg, int32_t body, const char *part, s117_date on, int32_t *ret, int32_t room);

/* A body recorded by the code of a later day: those it took over from after `day`. None if it existed on the day. Returns how many were filled. */
int32_t s117i_register_forerunners(const s117i_register *reg, int32_t body, s117_date day, int32_t *ret, int32_t room);

bool s117i_is_nhs(s117_body_kind kind); /* ICB, CCG, PCT, health authority, LHB, NHS England */

/* ---- the law of one engine, small enough to copy when another reading is tried ---- */
typedef struct s117i_law {
    const s117i_register *reg;
    const s117i_catalogue *catalogue;
    const s117i_policies *policies;
    const s117i_interest *interest;
    const s117i_holidays *holidays;
    const s117i_frames *frames;
    s117_date s45, s46;                  /* S117_DATE_OPEN: not appointed */
    char reading[S117I_POINTS + 1];      /* [16] is the reading of OP-16, [S117I_NOP + 4] of NOP-4 */
    bool s46_throughout;                 /* asked "as if s46 were in force for this duty", whatever its date */
    s117_date as_at;                     /* the text of this day governs the whole life; S117_DATE_OPEN: each day has its own */
    bool then_understood;                /* re-detention as understood on the day asked about: understanding.c */
} s117i_law;

struct s117_engine {
    uint32_t mark; /* S117I_ENGINE_MARK while alive */
    s117i_memory memory;
    s117i_law law;
    s117i_register reg;
    s117i_catalogue catalogue;
    s117i_policies policies;
    s117i_interest interest;
    s117i_holidays holidays;
    s117i_frames frames;
};
#define S117I_ENGINE_MARK 0x656e6731u
static inline bool s117i_engine_ok(const s117_engine *engine) { return engine->mark == S117I_ENGINE_MARK; }

/* Whether a provision that commenced on a day is in force for what happens on `day`. */
static inline bool s117i_in_force(const s117i_law *under, s117_date commencement, s117_date day)
{
    return (under->as_at == S117_DATE_OPEN ? day : under->as_at) >= commencement;
}

/* The law follows each day, with the savings and transitional provisions between one text and the next. */
static inline bool s117i_follows_days(const s117i_law *under) { return under->as_at == S117_DATE_OPEN; }

/* Whether a new detention under a named power was taken to leave an earlier duty running, on the day asked about. */
bool s117i_taken_to_go_on(const s117i_law *law, s117_date asked_on);
/* The first day after `after` on which another understanding took over; OPEN if none, or if the law is not asked as then understood. */
s117_date s117i_next_understanding(const s117i_law *law, s117_date after);

/* Dates in the law that several chapters use. */
enum {
    S117I_ACT_1983 = 5020,   /* 1983-09-30 MHA 1983 in force */
    S117I_V1_1996 = 9587,    /* 1996-04-01 "whether or not immediately"; supervised discharge */
    S117I_V2_1997 = 10135,   /* 1997-10-01 s45A */
    S117I_LHB_2003 = 12143,  /* 2003-04-01 local health boards in Wales */
    S117I_CPIA_2005 = 12873, /* 2005-03-31 CPIA s5 in its present form */
    S117I_CIRCULAR_2000 = 10988, /* 2000-02-01 HSC 2000/003, LAC (2000)3: joint policies; the day is not known [M?] */
    S117I_SCOTLAND_2005 = 13061, /* 2005-10-05 s80D [M] */
    S117I_V3_2008 = 14186,   /* 2008-11-03 community treatment orders; no more supervised discharge */
    S117I_IMHA_2009 = 14335, /* 2009-04-01 ss 130A-130D in force in England [M] */
    S117I_MEASURE_2012 = 15497, /* 2012-06-06 Mental Health (Wales) Measure 2010 Part 2; WSI 2011/2942 */
    S117I_CCG_2013 = 15796,  /* 2013-04-01 Health and Social Care Act 2012 s40; SI 2012/2996 regs 14, 15 */
    S117I_NHS_PAYMENTS_2013 = 15918, /* 2013-08-01 SI 2013/1617: NHS direct payments */
    S117I_V5_2015 = 16526,   /* 2015-04-01 Care Act 2014 s75: ordinary residence */
    S117I_REGS_2016 = 16892, /* 2016-04-01 SI 2016/293: reg 14(2)(a) omitted */
    S117I_WALES_2016 = 16897, /* 2016-04-06 SSWBWA 2014 */
    S117I_PHB_2019 = 18232,  /* 2019-12-02 right to a personal health budget for aftercare: SI 2012/2996 regs 32A, 32B */
    S117I_CONTRACT_2020 = 18353, /* 2020-04-01 NHS Standard Contract: contact within 72 hours */
    S117I_PAYS_2020 = 18506, /* 2020-09-01 Who Pays? of 2020: the originating body pays */
    S117I_REGS_2022 = 19174, /* 2022-07-01 Health and Care Act 2022; SI 2022/635 */
    S117I_PAYS_2025 = 20301, /* 2025-08-01 a version of Who Pays? that nobody has confirmed: NOP-14 */
    S117I_WALES_2026 = 20544 /* 2026-04-01 SI 2025/1257: direct payments in Wales */
};

#endif
