/* Shared by the files about orders in force: detention.c, community.c, custody.c. */
#ifndef S117I_DETENTION_H
#define S117I_DETENTION_H

#include "life.h"

s117i_live *s117i_live_order(s117i_life *life, s117_fact order); /* NULL if it is not in force */
void s117i_drop(s117i_life *life, s117i_live *live);
void s117i_hint(s117i_life *life, int rule, s117_fact fact, s117i_range when); /* what the day brought */
bool s117i_has_no_end(const s117i_view *view, s117_fact fact);   /* no end on record */

void s117i_child_begins(const s117i_view *view, s117i_life *life, s117i_live *live, const s117i_event *event);
void s117i_child_ends(const s117i_view *view, s117i_life *life, s117i_live *live, const s117i_event *event);
void s117i_restriction_ends(const s117i_view *view, s117i_life *life, s117i_live *live, const s117i_event *event);

/* OP-2, OP-18 reading B: back in detention, so a new detention begins. */
void s117i_begin_again(const s117i_view *view, s117i_life *life, const s117i_live *live, s117i_range from, s117_date day);

#endif
