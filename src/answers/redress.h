/* What is owed back, under construction and finished. */
#ifndef S117I_REDRESS_H
#define S117I_REDRESS_H

#include "timeline.h"

typedef struct s117i_item_answer {
    s117_redress_kind what;
    s117_fact fact;
    s117_tri wrong;
    s117_date from, to, begins;       /* begins: of the fact, for the order of items */
    int32_t days, payer, rule;
    s117_money charged, wrongly, paid, refunded, owed, in_time, interest, interest_in_time;
    uint32_t body, body_name, to_body, working;
} s117i_item_answer;

typedef struct s117i_redress_total {
    uint32_t body, body_name, to_body;
    int32_t payer;
    s117_money owed, in_time, interest, interest_in_time;
} s117i_redress_total;

struct s117_redress {
    uint32_t mark;
    s117i_told told;
    s117_date on, claimed;
    s117_counting counting;
    s117_interest kind;
    S117I_LIST(s117i_item_answer, items);
    S117I_LIST(s117i_redress_total, totals);
};
#define S117I_REDRESS_MARK 0x72656431u
enum { S117I_ITEMS_MAX = 1000000 };

/* A stretch of a charge's period of which one thing can be said. */
typedef struct s117i_piece {
    s117_date from, to;
    s117_tri wrong;                   /* unknown: not settled */
    int32_t gap;                      /* what would settle it; 0 */
    s117_money amount;                /* wrong only beyond a lawful part: that much of it, for each unit of `per` */
    int32_t per;                      /* 0: wrong altogether */
} s117i_piece;

/* While it is made. */
typedef struct s117i_reckoner {
    s117_redress *redress;
    const s117i_book *book;
    const s117i_timeline *timeline;
    S117I_LIST(s117i_piece, pieces);  /* of the charge at hand */
} s117i_reckoner;

/* redress_pieces.c: the period of a charge, cut where its line (0: any line) changes. */
void s117i_cut_charge(s117i_reckoner *r, s117_fact line, s117_date from, s117_date to);
/* What is wrong of a sum between two days of a piece that is. */
s117_status s117i_wrong_between(const s117i_reckoner *r, const s117i_sum *sum, const s117i_piece *piece, s117_date from, s117_date to, s117_money *ret);
/* The next day after `day` on which a line (0: any) changes; OPEN. */
s117_date s117i_next_boundary(const s117i_reckoner *r, s117_fact line, s117_date day);
const s117i_segment *s117i_segment_on(const s117i_reckoner *r, s117_fact line, s117_date day); /* NULL */

/* redress_flow.c: what was paid and repaid, day by day, with interest. Fills paid, refunded, owed, in_time and interest. */
typedef struct s117i_flow {
    const s117i_sum *sum;             /* the charge */
    s117_money charged, wrongly;      /* up to the day asked about */
    bool by_payments;                 /* payments are recorded; else it is taken as paid day by day */
} s117i_flow;
s117_status s117i_reckon(s117i_reckoner *r, const s117i_flow *flow, s117i_item_answer *item);
/* A payment or refund for this charge or top-up, before the day asked about. */
bool s117i_is_for(const s117i_reckoner *r, s117_fact entry, s117_fact charge);

/* What the person paid, or was asked for, and did not owe. */
static inline bool s117i_is_wrong_charge(const s117i_item_answer *item)
{
    return item->wrong == S117_YES && (item->what == S117_REDRESS_CHARGE || item->what == S117_REDRESS_TOP_UP);
}

/* redress.c */
void s117i_add_item(s117i_reckoner *r, const s117i_item_answer *item);
/* The body that holds on the day asked about what `code` held; "" and a flaw if that is not settled. */
const char *s117i_today(s117i_reckoner *r, const char *code, s117_fact fact);
void s117i_name_debtor(s117i_reckoner *r, s117i_item_answer *item, const char *code);
/* redress_bodies.c */
void s117i_reckon_bodies(s117i_reckoner *r, s117_fact payment);

#endif
