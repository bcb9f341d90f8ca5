/* Which kind of fact has which attribute, and in which slot of a fact it lies. The one place that says so. */
#ifndef S117I_SCHEMA_H
#define S117I_SCHEMA_H

#include <stdbool.h>

#include "record.h"

enum { S117I_DATE_RECEIVED_ON = 1 }; /* notice: dates[1] */

bool s117i_is_kind(s117_kind kind);
bool s117i_kind_has(s117_kind kind, s117_attribute attribute);
bool s117i_kind_needs_parent(s117_kind kind);      /* a destination may have an order, the other children must have a parent */
bool s117i_kind_has_figures(s117_kind kind);       /* money, numbers or links */

#endif
