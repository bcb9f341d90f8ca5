/* Whole numbers that do not wrap, and products of 128 bits: src/base/wide.h. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "../../src/base/wide.h"

enum { UNTOUCHED = 77 };

typedef s117_status operation(int64_t a, int64_t b, int64_t *ret);
typedef s117_status division(int64_t a, int64_t b, int64_t c, int64_t *ret);

static void gives(operation *of, int64_t a, int64_t b, int64_t expected)
{
    int64_t result = UNTOUCHED;
    assert_int_equal(of(a, b, &result), S117_OK);
    assert_true(result == expected);
}

static void overflows(operation *of, int64_t a, int64_t b)
{
    int64_t result = UNTOUCHED;
    assert_int_equal(of(a, b, &result), S117_E_OVERFLOW);
    assert_int_equal(result, UNTOUCHED);
}

static void divides(division *of, int64_t a, int64_t b, int64_t c, int64_t expected)
{
    int64_t result = UNTOUCHED;
    assert_int_equal(of(a, b, c, &result), S117_OK);
    assert_true(result == expected);
}

static void does_not_fit(division *of, int64_t a, int64_t b, int64_t c)
{
    int64_t result = UNTOUCHED;
    assert_int_equal(of(a, b, c, &result), S117_E_OVERFLOW);
    assert_int_equal(result, UNTOUCHED);
}

/* The last sum that fits and the first that does not, at both ends. */
static void sums(void **state)
{
    (void)state;
    gives(s117i_add, 2, 3, 5);
    gives(s117i_add, 2, -3, -1);
    gives(s117i_add, INT64_MAX - 1, 1, INT64_MAX);
    overflows(s117i_add, INT64_MAX, 1);
    overflows(s117i_add, 1, INT64_MAX);
    gives(s117i_add, INT64_MIN + 1, -1, INT64_MIN);
    overflows(s117i_add, INT64_MIN, -1);
    gives(s117i_add, INT64_MIN, 0, INT64_MIN);
    gives(s117i_add, INT64_MAX, INT64_MIN, -1);
}

static void differences(void **state)
{
    (void)state;
    gives(s117i_sub, 2, 3, -1);
    gives(s117i_sub, 2, -3, 5);
    gives(s117i_sub, INT64_MIN + 1, 1, INT64_MIN);
    overflows(s117i_sub, INT64_MIN, 1);
    gives(s117i_sub, INT64_MAX - 1, -1, INT64_MAX);
    overflows(s117i_sub, INT64_MAX, -1);
    gives(s117i_sub, -1, INT64_MIN, INT64_MAX); /* -1 + 2^63 = 2^63 - 1 */
    overflows(s117i_sub, 0, INT64_MIN);
    gives(s117i_sub, INT64_MAX, 0, INT64_MAX);
}

/* 2^63 = 9223372036854775808 = 3037000499.97^2; 2^63 - 1 = 7 * 1317624576693539401. */
static void products(void **state)
{
    (void)state;
    gives(s117i_mul, 6, 7, 42);
    gives(s117i_mul, -6, 7, -42);
    gives(s117i_mul, 6, -7, -42);
    gives(s117i_mul, -6, -7, 42);
    gives(s117i_mul, 0, INT64_MIN, 0);
    gives(s117i_mul, INT64_MIN, 0, 0);
    gives(s117i_mul, 7, INT64_C(1317624576693539401), INT64_MAX);
    overflows(s117i_mul, 8, INT64_C(1317624576693539401));
    gives(s117i_mul, 3037000499, 3037000499, INT64_C(9223372030926249001));
    overflows(s117i_mul, 3037000500, 3037000500);
    gives(s117i_mul, INT64_C(4611686018427387904), -2, INT64_MIN); /* 2^62 */
    overflows(s117i_mul, INT64_C(4611686018427387904), 2);
    gives(s117i_mul, INT64_MIN, 1, INT64_MIN);
    overflows(s117i_mul, INT64_MIN, -1);
    overflows(s117i_mul, INT64_MIN, INT64_MIN);
}

/* £700.01 halved is 350.005: T11 of practice.md §7. A third of 2 is 0.67, of 1 is 0.33. */
static void rounding(void **state)
{
    (void)state;
    divides(s117i_mul_div_floor, 70001, 50, 100, 35000);
    divides(s117i_mul_div_half_up, 70001, 50, 100, 35001);
    divides(s117i_mul_div_floor, 2, 1, 3, 0);
    divides(s117i_mul_div_half_up, 2, 1, 3, 1);
    divides(s117i_mul_div_half_up, 1, 1, 3, 0);
    divides(s117i_mul_div_half_up, 0, 5, 9, 0);
    divides(s117i_mul_div_half_up, 5, 0, 9, 0);
    divides(s117i_mul_div_floor, 9, 5, 9, 5);
    divides(s117i_mul_div_half_up, 9, 5, 9, 5);
}

/* Halves up with a divisor so large that the remainder doubled would not fit: M = 2^63 - 1 is odd, its halves 2^62 - 1 and 2^62. */
static void rounding_by_a_large_divisor(void **state)
{
    (void)state;
    divides(s117i_mul_div_half_up, INT64_C(4611686018427387903), 1, INT64_MAX, 0);
    divides(s117i_mul_div_half_up, INT64_C(4611686018427387904), 1, INT64_MAX, 1);
    divides(s117i_mul_div_floor, INT64_MAX - 1, 1, INT64_MAX, 0);
    divides(s117i_mul_div_half_up, INT64_MAX - 1, 1, INT64_MAX, 1);
}

/* Products beyond 64 bits. (2^63-1)^2 / (2^63-1); 10^18 * 10^18 / 10^17 = 10^19 does not fit, / 10^18 does.
 * (2^63-1) * 3 / 4 = 6917529027641081855.25. (2^63-1)(2^63-1) / 2^62 = 4 * 2^62 - 4 + 1/2^62 = 2^64 - 4: too large.
 * 2^40 * 2^40 / 2^20 = 2^60. 6000000007 * 5000000003 = 30000000053000000021; / 7 = 4285714293285714288 rest 5, which is over a half. */
static void wide_products(void **state)
{
    (void)state;
    divides(s117i_mul_div_floor, INT64_MAX, INT64_MAX, INT64_MAX, INT64_MAX);
    divides(s117i_mul_div_floor, INT64_C(1000000000000000000), INT64_C(1000000000000000000), INT64_C(1000000000000000000), INT64_C(1000000000000000000));
    does_not_fit(s117i_mul_div_floor, INT64_C(1000000000000000000), INT64_C(1000000000000000000), INT64_C(100000000000000000));
    divides(s117i_mul_div_floor, INT64_MAX, 3, 4, INT64_C(6917529027641081855));
    divides(s117i_mul_div_half_up, INT64_MAX, 3, 4, INT64_C(6917529027641081855));
    does_not_fit(s117i_mul_div_floor, INT64_MAX, INT64_MAX, INT64_C(4611686018427387904));
    divides(s117i_mul_div_floor, INT64_C(1099511627776), INT64_C(1099511627776), 1048576, INT64_C(1152921504606846976));
    divides(s117i_mul_div_floor, INT64_C(6000000007), INT64_C(5000000003), 7, INT64_C(4285714293285714288));
    divides(s117i_mul_div_half_up, INT64_C(6000000007), INT64_C(5000000003), 7, INT64_C(4285714293285714289));
}

/* The quotient fits, rounded up it would not: (2^63-1) * 3 / 3 fits; M * (2^32+1) / 2^32 is M + M/2^32, too large in every way.
 * (2^63-1) * 2 / 2 = M exactly; M + 1/2: 18446744073709551615 / 2 = M rest 1, and 18446744073709551615 = 4294967295 * 4294967297. */
static void rounding_over_the_edge(void **state)
{
    (void)state;
    divides(s117i_mul_div_floor, INT64_C(4294967295), INT64_C(4294967297), 2, INT64_MAX);
    does_not_fit(s117i_mul_div_half_up, INT64_C(4294967295), INT64_C(4294967297), 2);
    does_not_fit(s117i_mul_div_floor, INT64_C(4294967295), INT64_C(4294967297), 1);
    does_not_fit(s117i_mul_div_half_up, INT64_MAX, INT64_C(4294967297), INT64_C(4294967296));
    does_not_fit(s117i_mul_div_half_up, INT64_MAX, 4, 1);
    divides(s117i_mul_div_half_up, INT64_MAX, 3, 3, INT64_MAX);
}

/* q * c + r = a * b, checked in 16-bit limbs, another way than the halves and bits of the source. */
static void limbs(int64_t x, uint64_t y, uint64_t out[8])
{
    for (int i = 0; i < 4; i++) {
        uint64_t carry = 0;
        for (int j = 0; j < 4; j++) {
            uint64_t sum = out[i + j] + (((uint64_t)x >> (16 * i)) & 0xffff) * ((y >> (16 * j)) & 0xffff) + carry;
            out[i + j] = sum & 0xffff;
            carry = sum >> 16;
        }
        for (int k = i + 4; k < 8; k++) {
            carry += out[k];
            out[k] = carry & 0xffff;
            carry >>= 16;
        }
    }
}

static void quotients_multiplied_back(void **state)
{
    (void)state;
    uint64_t seed = 117;
    int64_t n[3];
    int wide = 0;
    for (int round = 0; round < 200000; round++) {
        for (int i = 0; i < 3; i++) {
            seed = seed * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
            n[i] = (int64_t)((seed >> 1) >> (seed % 61));
        }
        int64_t c = n[2] == 0 ? 1 : n[2], q;
        if (s117i_mul_div_floor(n[0], n[1], c, &q) != S117_OK) {
            continue;
        }
        uint64_t product[8] = {0}, back[8] = {0};
        limbs(n[0], (uint64_t)n[1], product);
        limbs(q, (uint64_t)c, back);
        wide += product[4] != 0;
        /* product - back is the remainder: 0 to c - 1 */
        uint64_t rest = 0;
        int64_t borrow = 0;
        for (int i = 0; i < 8; i++) {
            int64_t limb = (int64_t)product[i] - (int64_t)back[i] - borrow;
            borrow = limb < 0;
            limb += borrow * 65536;
            if (i < 4) {
                rest |= (uint64_t)limb << (16 * i);
            } else {
                assert_int_equal(limb, 0);
            }
        }
        assert_int_equal(borrow, 0);
        assert_true(rest < (uint64_t)c);
    }
    assert_true(wide > 1000);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sums),
        cmocka_unit_test(differences),
        cmocka_unit_test(products),
        cmocka_unit_test(rounding),
        cmocka_unit_test(rounding_by_a_large_divisor),
        cmocka_unit_test(wide_products),
        cmocka_unit_test(rounding_over_the_edge),
        cmocka_unit_test(quotients_multiplied_back),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
