/* The three bodies an answer names: the council, the NHS body that owes the duty, the NHS body that pays. */
#ifndef S117I_EXCHANGE_SIDES_H
#define S117I_EXCHANGE_SIDES_H

#include <s117/determination.h>
#include <s117/history.h>

enum { S117I_COUNCIL = 0, S117I_NHS = 1, S117I_PAYER = 2, S117I_SIDES = 3 };

/* What of a side is known: S117_COUNCIL_ and S117_NHS_ are numbered alike (sides.c). */
enum { S117I_NO_BODY = S117_COUNCIL_NONE, S117I_ONE_BODY = S117_COUNCIL_DETERMINED, S117I_ANY_BODY = S117_COUNCIL_UNDETERMINED };

typedef struct s117i_side {
    const char *key, *rule_key, *fixed_key; /* in case files; NULL: the side has no such member */
    int32_t (*state)(const s117_determination *);
    int32_t (*count)(const s117_determination *);
    const char *(*code)(const s117_determination *, int32_t);
    const char *(*name)(const s117_determination *, int32_t);
    const char *(*rule)(const s117_determination *);
    s117_date (*fixed_on)(const s117_determination *);
    int32_t (*contested_state)(const s117_determination *, int32_t); /* NULL: told is only which body, if it is one */
    const char *(*contested_code)(const s117_determination *, int32_t);
    int32_t (*history_state)(const s117_history *, int32_t);
    int32_t (*history_count)(const s117_history *, int32_t);
    const char *(*history_code)(const s117_history *, int32_t, int32_t);
    const char *(*history_name)(const s117_history *, int32_t, int32_t);
} s117i_side;

extern const s117i_side s117i_sides[S117I_SIDES];

/* A side of one answer, or of one spell of a history: what came. */
typedef struct s117i_came {
    const s117i_side *side;
    int32_t state, count;
    const s117_determination *determination; /* or NULL */
    const s117_history *history;
    int32_t spell;
} s117i_came;

s117i_came s117i_came_in_answer(int32_t side, const s117_determination *determination);
s117i_came s117i_came_in_spell(int32_t side, const s117_history *history, int32_t spell);
const char *s117i_came_code(const s117i_came *came, int32_t index);
const char *s117i_came_name(const s117i_came *came, int32_t index);

#endif
