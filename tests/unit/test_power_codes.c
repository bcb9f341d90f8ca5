/* MHA Legal Status Classification Code, England (27 codes) and Wales (25): practice notes 3.1 and 3.2, [D01 V]. */
#include "facts_help.h"

typedef struct row { const char *code; s117_power power; } row;

static const row both[] = {
    {"01", S117_POWER_INFORMAL}, {"02", S117_POWER_S2}, {"03", S117_POWER_S3}, {"04", S117_POWER_S4}, {"05", S117_POWER_S5_2},
    {"06", S117_POWER_S5_4}, {"07", S117_POWER_S35}, {"08", S117_POWER_S36}, {"09", S117_POWER_S37_41}, {"10", S117_POWER_S37},
    {"12", S117_POWER_S38}, {"13", S117_POWER_S44}, {"14", S117_POWER_S46}, {"15", S117_POWER_S47_49}, {"16", S117_POWER_S47},
    {"17", S117_POWER_S48_49}, {"18", S117_POWER_S48}, {"19", S117_POWER_S135}, {"20", S117_POWER_S136},
    {"31", S117_POWER_CPIA}, {"32", S117_POWER_OTHER_ACT}, {"34", S117_POWER_S45A}, {"98", S117_POWER_UNKNOWN},
};
static const row england[] = {
    {"35", S117_POWER_S7}, {"36", S117_POWER_S37G}, {"37", S117_POWER_S45A}, {"38", S117_POWER_S45A}, {"99", S117_POWER_UNKNOWN},
};
static const row wales[] = {{"30", S117_POWER_PRE83}};

static int32_t expected(s117_code_system system, const char *code)
{
    const row *own = system == S117_CODES_MHSDS_ENGLAND ? england : wales;
    size_t count = system == S117_CODES_MHSDS_ENGLAND ? sizeof england / sizeof england[0] : sizeof wales / sizeof wales[0];

    for (size_t i = 0; i < sizeof both / sizeof both[0]; i++)
        if (strcmp(both[i].code, code) == 0)
            return both[i].power;
    for (size_t i = 0; i < count; i++)
        if (strcmp(own[i].code, code) == 0)
            return own[i].power;
    return -1;
}

/* All hundred numbers in both systems, padded and not. */
static void every_number(void **state)
{
    (void)state;
    for (s117_code_system system = S117_CODES_MHSDS_ENGLAND; system <= S117_CODES_MHSDS_WALES; system++) {
        for (int number = 0; number < 100; number++) {
            char code[3] = {(char)('0' + number / 10), (char)('0' + number % 10), 0};
            int32_t power = expected(system, code);
            s117_power found = 77;
            assert_int_equal(s117_power_from_code(system, code, &found), power < 0 ? S117_E_CODE : S117_OK);
            assert_int_equal(found, power < 0 ? 77 : power);
            if (number >= 10)
                continue;
            found = 77;
            assert_int_equal(s117_power_from_code(system, code + 1, &found), power < 0 ? S117_E_CODE : S117_OK);
            assert_int_equal(found, power < 0 ? 77 : power);
        }
    }
}

/* T12 of the practice notes: England 35 is guardianship, Wales 35 a CTO, which is not a power of its own. */
static void thirty_five(void **state)
{
    s117_power power = 77;

    (void)state;
    assert_int_equal(s117_power_from_code(S117_CODES_MHSDS_WALES, "35", &power), S117_E_CODE);
    assert_int_equal(power, 77);
    assert_int_equal(s117_power_from_code(S117_CODES_MHSDS_ENGLAND, "35", &power), S117_OK);
    assert_int_equal(power, S117_POWER_S7);
    assert_int_equal(s117_power_from_code(S117_CODES_MHSDS_ENGLAND, "33", &power), S117_E_CODE); /* supervised discharge */
    assert_int_equal(power, S117_POWER_S7);
}

static void not_codes(void **state)
{
    static const char *const bad[] = {"", " 3", "3 ", "003", "a", "3a", "0", "00", "-3", "11", "\xc3\xa9", "/", ":", "1/", "1:"};
    s117_power power = 77;

    (void)state;
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++)
        assert_int_equal(s117_power_from_code(S117_CODES_MHSDS_ENGLAND, bad[i], &power), S117_E_CODE);
    assert_int_equal(s117_power_from_code(0, "03", &power), S117_E_CODE);
    assert_int_equal(s117_power_from_code(3, "03", &power), S117_E_CODE);
    assert_int_equal(s117_power_from_code(S117_CODES_MHSDS_ENGLAND, NULL, &power), S117_E_NULL);
    assert_int_equal(s117_power_from_code(S117_CODES_MHSDS_ENGLAND, "03", NULL), S117_E_NULL);
    assert_int_equal(power, 77);
}

/* Codes out, codes in: what is written is read back as the same power, save 31, whose year only the caller knows. */
static void round_trip(void **state)
{
    (void)state;
    for (s117_code_system system = S117_CODES_MHSDS_ENGLAND; system <= S117_CODES_MHSDS_WALES; system++) {
        for (s117_power power = 0; power <= S117_POWER_OTHER_ACT; power++) {
            const char *code = s117_power_to_code(system, power);
            s117_power back = -1;
            if (!code)
                continue;
            assert_int_equal(strlen(code), 2);
            assert_int_equal(s117_power_from_code(system, code, &back), S117_OK);
            assert_int_equal(back, power == S117_POWER_CPIA_OLD ? S117_POWER_CPIA : power);
        }
    }
}

static void codes_written(void **state)
{
    (void)state;
    assert_string_equal(s117_power_to_code(S117_CODES_MHSDS_ENGLAND, S117_POWER_S3), "03");
    assert_string_equal(s117_power_to_code(S117_CODES_MHSDS_ENGLAND, S117_POWER_S45A), "37");
    assert_string_equal(s117_power_to_code(S117_CODES_MHSDS_WALES, S117_POWER_S45A), "34");
    assert_string_equal(s117_power_to_code(S117_CODES_MHSDS_ENGLAND, S117_POWER_UNKNOWN), "99");
    assert_null(s117_power_to_code(S117_CODES_MHSDS_WALES, S117_POWER_UNKNOWN)); /* 98 there: not psychiatric */
    assert_string_equal(s117_power_to_code(S117_CODES_MHSDS_WALES, S117_POWER_PRE83), "30");
    assert_null(s117_power_to_code(S117_CODES_MHSDS_ENGLAND, S117_POWER_PRE83));
    assert_null(s117_power_to_code(S117_CODES_MHSDS_WALES, S117_POWER_S7));
    assert_null(s117_power_to_code(S117_CODES_MHSDS_ENGLAND, S117_POWER_N37));
    assert_null(s117_power_to_code(S117_CODES_MHSDS_ENGLAND, S117_POWER_MCA));
    assert_null(s117_power_to_code(0, S117_POWER_S3));
    assert_null(s117_power_to_code(3, S117_POWER_S3));
    assert_null(s117_power_to_code(S117_CODES_MHSDS_ENGLAND, 46));
    assert_null(s117_power_to_code(S117_CODES_MHSDS_ENGLAND, 256 + S117_POWER_S3));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_number),
        cmocka_unit_test(thirty_five),
        cmocka_unit_test(not_codes),
        cmocka_unit_test(round_trip),
        cmocka_unit_test(codes_written),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
