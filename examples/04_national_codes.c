/* From the codes of a hospital system to orders. The Mental Health Services Data Set (MHSDS) gives each detention a legal
 * status code of two digits. England and Wales share most numbers, but not all: 35 is guardianship in England and a
 * community treatment order (CTO) in Wales. So a code is always given with its system. */
#include <s117/s117.h>
#include <stdio.h>
#include <stdlib.h>

static void must(s117_status status)
{
    if (status != S117_OK) {
        fprintf(stderr, "%s\n", s117_status_text(status));
        exit(1);
    }
}

typedef struct row {
    s117_code_system system;
    const char *code;
    const char *remark;
} row;

static const row rows[] = {
    {S117_CODES_MHSDS_ENGLAND, "3", "one digit or two: the same"},
    {S117_CODES_MHSDS_ENGLAND, "03", ""},
    {S117_CODES_MHSDS_ENGLAND, "09", ""},
    {S117_CODES_MHSDS_ENGLAND, "35", "guardianship in England"},
    {S117_CODES_MHSDS_WALES, "35", "not a power: add a CTO to the order it belongs to"},
    {S117_CODES_MHSDS_ENGLAND, "99", "not known, which is not \"not detained\""},
    {S117_CODES_MHSDS_ENGLAND, "77", "no such code"},
};

static void print_codes(void)
{
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        s117_power power = S117_POWER_UNKNOWN;
        s117_status status = s117_power_from_code(rows[i].system, rows[i].code, &power);
        const char *nation = rows[i].system == S117_CODES_MHSDS_ENGLAND ? "England" : "Wales";

        printf("%-7s %-2s  %s", nation, rows[i].code,
               status == S117_OK ? s117_code_words(S117_LIST_POWER, power) : s117_status_text(status));
        printf(rows[i].remark[0] != 0 ? "  (%s)\n" : "\n", rows[i].remark);
    }
}

/* A row of an extract becomes an order: from a code, a start and an end. */
static s117_order *add_order(s117_person *person, s117_code_system system, const char *code, s117_date from, s117_date to)
{
    s117_power power;
    s117_order *order;

    must(s117_power_from_code(system, code, &power));
    must(s117_person_add_order(person, power, from, &order));
    if (to != S117_DATE_OPEN)
        must(s117_order_end(order, to, S117_END_REPLACED));
    return order;
}

int main(void)
{
    s117_engine *law;
    s117_person *person;
    s117_order *section_3;
    s117_determination *answer;
    char text[8192];

    print_codes();

    /* Someone in Cardiff: section 2, then section 3 (Wales 02 and 03), then a CTO (Wales 35) that still runs. */
    must(s117_engine_new(NULL, &law));
    must(s117_person_new(NULL, &person));
    must(s117_person_add_residence(person, "W06000015", S117_DATE_UNKNOWN, S117_DATE_OPEN, NULL));
    add_order(person, S117_CODES_MHSDS_WALES, "02", s117_date_of(2024, 2, 5), s117_date_of(2024, 3, 1));
    section_3 = add_order(person, S117_CODES_MHSDS_WALES, "03", s117_date_of(2024, 3, 1), S117_DATE_OPEN);
    must(s117_order_add_cto(section_3, s117_date_of(2024, 6, 14), S117_DATE_OPEN, 0, NULL));

    must(s117_determine(law, person, s117_date_of(2024, 9, 1), NULL, &answer));
    s117_determination_text(answer, text, sizeof text);
    printf("\n%s", text);

    s117_determination_free(answer);
    s117_person_free(person);
    s117_engine_free(law);
    return 0;
}
