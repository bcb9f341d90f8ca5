/* Which detentions count: s117(1) of the 1983 Act; rules ELIG-1 to ELIG-17. */
#ifndef S117I_ELIGIBILITY_H
#define S117I_ELIGIBILITY_H

#include "../facts/record.h"
#include "../law/law.h"
#include <s117/determination.h>

/* What a question may see: one person, one body of law, what was recorded by then, and the day asked about. */
typedef struct s117i_view {
    const s117_person *person;
    const s117i_law *law;
    s117_date known_by;
    s117_date as_at;
} s117i_view;

/* What a power does to a person, apart from whether it counts. */
enum {
    S117I_COMPULSORY = 1,   /* compulsory detention under the Act: part of an unbroken detention (OP-1) */
    S117I_IN_HOSPITAL = 2,  /* the person is in a hospital while it detains */
    S117I_RESTRICTED = 4,   /* a restriction order, limitation or restriction direction is in force from the start */
    S117I_COMMUNITY = 8,    /* can carry a CTO: s17A(2), Sch 1 Pt I */
    S117I_CUSTODY_CLOCK = 16, /* lapses after custody of more than six months, s22 and Sch 1 Pt I para 7 */
    S117I_FROM_PRISON = 32, /* hospital and transfer directions: prison goes on in name meanwhile */
    S117I_STARTS_CTO = 64,  /* transferred-in community patient: on a CTO from arrival */
    S117I_STARTS_CD = 128,  /* transferred-in conditionally discharged patient */
    S117I_TRANSFER_IN = 256
};
int s117i_power_traits(s117_power power);
/* The same for one order: with what its corresponding power and a restriction order of its own add. */
int s117i_order_traits(const s117i_view *view, s117_fact order);

typedef struct s117i_eligibility {
    s117_tri qualifies;   /* unknown: the power is not known */
    int16_t rule;         /* ELIG rule applied */
    uint8_t point;        /* open point it went through, 0 */
    uint8_t missing;      /* S117_MISSING_… when unknown */
    s117_power power;     /* the power that counts: the corresponding one for transfers in and the 1959 Act */
} s117i_eligibility;

/* A quashed order counts until it is set aside (OP-21). */
s117i_eligibility s117i_eligible(const s117i_view *view, s117_fact order);

/* s117i_order_traits where the power that counts is known: that of s117i_eligible. */
int s117i_traits_as(const s117i_view *view, s117_fact order, s117_power counts_as);

#endif
