#include "audit_report.h"

#include <stdio.h>
#include <string.h>

/* Bodies named so far, for the list at the end. Beyond so many a body has its code only. */
enum { NAMED_MOST = 512, CELL = 96 };
static struct {
    char code[16], name[128];
} named[NAMED_MOST];
static int named_count;

static void keep_name(const char *code, const char *name)
{
    for (int i = 0; i < named_count; i++)
        if (strcmp(named[i].code, code) == 0)
            return;
    if (named_count == NAMED_MOST || strcmp(code, name) == 0)
        return;
    snprintf(named[named_count].code, sizeof named[0].code, "%s", code);
    snprintf(named[named_count].name, sizeof named[0].name, "%s", name);
    named_count++;
}

/* "-": nobody. "?": not settled. "A|B?": not settled, one of these. */
static void write_cell(char *cell, bool nobody, bool settled, const s117_determination *d, int32_t count,
                       const char *(*code)(const s117_determination *, int32_t), const char *(*name)(const s117_determination *, int32_t))
{
    size_t length = 0;
    cell[0] = '\0';
    for (int32_t i = 0; i < count && length < CELL; i++) {
        keep_name(code(d, i), name(d, i));
        length += (size_t)snprintf(cell + length, CELL - length, "%s%s", i == 0 ? "" : "|", code(d, i));
    }
    if (!settled && length < CELL)
        snprintf(cell + length, CELL - length, "%s", nobody ? "-" : "?");
}

static bool start(void)
{
    named_count = 0;
    printf("%-28s %-10s %-22s %-10s %-8s %-7s %-8s %-7s %s\n", "case", "on", "duty", "council", "NHS body", "by", "payer", "by", "expected");
    return true;
}

static bool start_case(const char *file, const s117_case *kase, bool first)
{
    (void)file, (void)kase, (void)first;
    return true;
}

static bool tell_answer(const s117_case *kase, const answer *given, bool first)
{
    const s117_determination *d = given->determination;
    const s117_council council = s117_determination_council(d);
    const s117_nhs nhs = s117_determination_nhs(d), payer = s117_determination_payer(d);
    const s117_date law = s117_determination_law_as_at(d);
    char on[32], owes[CELL], body[CELL], pays[CELL];
    (void)first;
    s117_date_format(given->on, given->on, on, sizeof on);
    write_cell(owes, council == S117_COUNCIL_NONE, council == S117_COUNCIL_DETERMINED, d, s117_determination_council_count(d),
               s117_determination_council_code, s117_determination_council_name);
    write_cell(body, nhs == S117_NHS_NONE, nhs == S117_NHS_DETERMINED, d, s117_determination_nhs_count(d), s117_determination_nhs_code,
               s117_determination_nhs_name);
    write_cell(pays, payer == S117_NHS_NONE, payer == S117_NHS_DETERMINED, d, s117_determination_payer_count(d), s117_determination_payer_code,
               s117_determination_payer_name);
    const char *nhs_rule = s117_determination_nhs_rule(d), *payer_rule = s117_determination_payer_rule(d);
    printf("%-28s %-10s %-22s %-10s %-8s %-7s %-8s %-7s %s", s117_case_id(kase), on,
           s117_code_name(S117_LIST_DUTY, s117_determination_duty(d)), owes, body, *nhs_rule ? nhs_rule : "-", pays, *payer_rule ? payer_rule : "-",
           given->as_expected == S117_YES ? "yes" : given->as_expected == S117_NO ? "NO" : "-");
    if (law != S117_DATE_OPEN) {
        s117_date_format(law, law, on, sizeof on);
        printf(" (law as at %s)", on);
    }
    printf("\n");
    return true;
}

static bool end_case(const s117_case *kase, const s117_history *history)
{
    (void)kase, (void)history;
    return true;
}

static bool end(void)
{
    printf("\n");
    for (int i = 0; i < named_count; i++)
        printf("%-10s %s\n", named[i].code, named[i].name);
    return true;
}

const report rows_report = {start, start_case, tell_answer, end_case, end};
