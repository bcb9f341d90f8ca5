/* National legal status codes: MHA Legal Status Classification Code, UK Core and MHSDS, England and Wales. The two lists
 * give some numbers different meanings, so a code is never read without its system. */
#include <stdbool.h>
#include <stddef.h>

#include <s117/codes.h>

typedef struct national_code {
    uint8_t system, power;
    char code[3];
    bool only_in; /* read, but not the code to write */
} national_code;

enum { ENGLAND = 1, WALES = 2, BOTH = 3 };

/* 31 is the Criminal Procedure (Insanity) Act 1964 of any year: it is read as the present hospital order, and whoever has the
 * date of an order before 31 March 2005 makes it S117_POWER_CPIA_OLD. A notional 37 has no code of its own. */
static const national_code codes[] = {
    {BOTH, S117_POWER_INFORMAL, "01", false},
    {BOTH, S117_POWER_S2, "02", false},
    {BOTH, S117_POWER_S3, "03", false},
    {BOTH, S117_POWER_S4, "04", false},
    {BOTH, S117_POWER_S5_2, "05", false},
    {BOTH, S117_POWER_S5_4, "06", false},
    {BOTH, S117_POWER_S35, "07", false},
    {BOTH, S117_POWER_S36, "08", false},
    {BOTH, S117_POWER_S37_41, "09", false},
    {BOTH, S117_POWER_S37, "10", false},
    {BOTH, S117_POWER_S38, "12", false},
    {BOTH, S117_POWER_S44, "13", false},
    {BOTH, S117_POWER_S46, "14", false},
    {BOTH, S117_POWER_S47_49, "15", false},
    {BOTH, S117_POWER_S47, "16", false},
    {BOTH, S117_POWER_S48_49, "17", false},
    {BOTH, S117_POWER_S48, "18", false},
    {BOTH, S117_POWER_S135, "19", false},
    {BOTH, S117_POWER_S136, "20", false},
    {WALES, S117_POWER_PRE83, "30", false},
    {BOTH, S117_POWER_CPIA, "31", false},
    {BOTH, S117_POWER_CPIA_OLD, "31", false},
    {BOTH, S117_POWER_OTHER_ACT, "32", false},
    {WALES, S117_POWER_S45A, "34", false},
    {ENGLAND, S117_POWER_S45A, "34", true}, /* legacy */
    {ENGLAND, S117_POWER_S7, "35", false},  /* Wales 35 is a CTO: not a power */
    {ENGLAND, S117_POWER_S37G, "36", false},
    {ENGLAND, S117_POWER_S45A, "37", false}, /* limitation direction in force */
    {ENGLAND, S117_POWER_S45A, "38", true},  /* limitation direction ended */
    {ENGLAND, S117_POWER_UNKNOWN, "98", true},
    {ENGLAND, S117_POWER_UNKNOWN, "99", false},
    {WALES, S117_POWER_UNKNOWN, "98", true}, /* "not psychiatric": more than we know, so never written */
};
enum { CODES = sizeof codes / sizeof codes[0] };

static int32_t side_of(s117_code_system system)
{
    if (system == S117_CODES_MHSDS_ENGLAND)
        return ENGLAND;
    return system == S117_CODES_MHSDS_WALES ? WALES : 0;
}

static bool is_digit(char byte)
{
    return byte >= '0' && byte <= '9';
}

s117_status s117_power_from_code(s117_code_system system, const char *code, s117_power *ret_power)
{
    int32_t side = side_of(system);
    char tens = '0', units;

    if (!code || !ret_power)
        return S117_E_NULL;
    units = code[0];
    if (!is_digit(units))
        return S117_E_CODE;
    if (code[1]) {
        tens = code[0];
        units = code[1];
        if (!is_digit(units) || code[2])
            return S117_E_CODE;
    }
    for (size_t i = 0; i < CODES; i++) {
        if ((codes[i].system & side) && codes[i].code[0] == tens && codes[i].code[1] == units) {
            *ret_power = codes[i].power;
            return S117_OK;
        }
    }
    return S117_E_CODE;
}

const char *s117_power_to_code(s117_code_system system, s117_power power)
{
    int32_t side = side_of(system);

    for (size_t i = 0; i < CODES; i++)
        if ((codes[i].system & side) && codes[i].power == power && !codes[i].only_in)
            return codes[i].code;
    return NULL;
}
