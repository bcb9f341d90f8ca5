/* Whole numbers of 64 bits that never wrap, and products that are wider for a moment: plain C11, the same on every machine. */
#ifndef S117I_WIDE_H
#define S117I_WIDE_H

#include <s117/base.h>

/* S117_OK, or S117_E_OVERFLOW if the result does not fit; then *ret is as it was. */
s117_status s117i_add(int64_t a, int64_t b, int64_t *ret);
s117_status s117i_sub(int64_t a, int64_t b, int64_t *ret);
s117_status s117i_mul(int64_t a, int64_t b, int64_t *ret);

/* a * b / c, the product exact to 128 bits, for a and b from 0 and c from 1: rounded down, or to the nearest with halves up. */
s117_status s117i_mul_div_floor(int64_t a, int64_t b, int64_t c, int64_t *ret);
s117_status s117i_mul_div_half_up(int64_t a, int64_t b, int64_t c, int64_t *ret);

#endif
