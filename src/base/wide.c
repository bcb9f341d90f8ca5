/* Sums that do not wrap, and one product wider than 64 bits. */
#include "wide.h"

s117_status s117i_add(int64_t a, int64_t b, int64_t *ret)
{
    if (b > 0 ? a > INT64_MAX - b : a < INT64_MIN - b) {
        return S117_E_OVERFLOW;
    }
    *ret = a + b;
    return S117_OK;
}

s117_status s117i_sub(int64_t a, int64_t b, int64_t *ret)
{
    if (b > 0 ? a < INT64_MIN + b : a > INT64_MAX + b) {
        return S117_E_OVERFLOW;
    }
    *ret = a - b;
    return S117_OK;
}

static uint64_t size_of(int64_t number)
{
    return number < 0 ? 0 - (uint64_t)number : (uint64_t)number;
}

s117_status s117i_mul(int64_t a, int64_t b, int64_t *ret)
{
    uint64_t sizes[2] = {size_of(a), size_of(b)};
    uint64_t most = (uint64_t)INT64_MAX + ((a < 0) != (b < 0) ? 1 : 0);

    if (sizes[0] > 0 && sizes[1] > most / sizes[0]) {
        return S117_E_OVERFLOW;
    }
    /* The product wraps to the right bits; as a signed number without a conversion the standard leaves open. */
    uint64_t product = sizes[0] * sizes[1];
    if ((a < 0) == (b < 0)) {
        *ret = (int64_t)product;
    } else {
        *ret = product > (uint64_t)INT64_MAX ? INT64_MIN : -(int64_t)product;
    }
    return S117_OK;
}

typedef struct wide {
    uint64_t high, low;
} wide;

/* By halves of 32 bits, as on paper. */
static wide product_of(uint64_t a, uint64_t b)
{
    const uint64_t half = UINT32_MAX;
    uint64_t lows = (a & half) * (b & half);
    uint64_t cross = (a >> 32) * (b & half) + (lows >> 32);
    uint64_t other = (a & half) * (b >> 32) + (cross & half);

    return (wide){(a >> 32) * (b >> 32) + (cross >> 32) + (other >> 32), (other << 32) | (lows & half)};
}

/* Bit by bit; the quotient fits because the high half is below the divisor, and the remainder doubled because that is below 2^63. */
static uint64_t quotient_of(wide number, uint64_t divisor, uint64_t *ret_remainder)
{
    uint64_t rest = number.high;
    uint64_t quotient = 0;

    for (int bit = 63; bit >= 0; bit--) {
        rest = (rest << 1) | ((number.low >> bit) & 1);
        quotient <<= 1;
        if (rest >= divisor) {
            rest -= divisor;
            quotient |= 1;
        }
    }
    *ret_remainder = rest;
    return quotient;
}

static s117_status mul_div(int64_t a, int64_t b, int64_t c, int64_t *ret, uint64_t *ret_remainder)
{
    wide product = product_of((uint64_t)a, (uint64_t)b);
    uint64_t divisor = (uint64_t)c;
    uint64_t quotient;

    if (product.high == 0) {
        quotient = product.low / divisor;
        *ret_remainder = product.low % divisor;
    } else if (product.high >= divisor) {
        return S117_E_OVERFLOW;
    } else {
        quotient = quotient_of(product, divisor, ret_remainder);
    }
    if (quotient > (uint64_t)INT64_MAX) {
        return S117_E_OVERFLOW;
    }
    *ret = (int64_t)quotient;
    return S117_OK;
}

s117_status s117i_mul_div_floor(int64_t a, int64_t b, int64_t c, int64_t *ret)
{
    uint64_t remainder;

    return mul_div(a, b, c, ret, &remainder);
}

s117_status s117i_mul_div_half_up(int64_t a, int64_t b, int64_t c, int64_t *ret)
{
    int64_t quotient;
    uint64_t remainder;
    s117_status status = mul_div(a, b, c, &quotient, &remainder);

    if (status != S117_OK) {
        return status;
    }
    return s117i_add(quotient, remainder >= (uint64_t)c - remainder ? 1 : 0, ret);
}
