/* Reads case files, one a line, each followed by questions, one a line, and prints what the library answers, for tests/oracle/
 * money_compare.py; after each question a line with a dot. Days are numbers since 1970-01-01, money is pence, "-" is nothing.
 *     standing FROM TO                        times in which duty, council and payer are the same: S from to duty council payer
 *     package DAY                             lines: P line status chargeable assessment top_up lawful
 *     account FROM TO COUNTING OPTIONS        E line from to status party body amount, T party body amount, W whole
 *     redress ON COUNTING INTEREST CLAIMED    I what fact wrong days charged wrongly paid refunded owed in_time interest interest_in_time
 *                                             body to_body payer, R body to_body payer owed in_time interest interest_in_time
 * An answer that is refused is printed as F and its status. */
#include <s117/json.h>
#include <s117/s117.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LINE = 1 << 18 };

static const char *text(const char *given)
{
    return given != NULL && given[0] != '\0' ? given : "-";
}

static void print_money(s117_money money)
{
    if (money == S117_MONEY_UNKNOWN)
        printf(" -");
    else
        printf(" %lld", (long long)money);
}

static void failed(s117_status status)
{
    printf("F %d\n", (int)status);
}

/* ---- where the person stood ---- */

static void standing_of(const s117_case *kase, s117_date on, char *out, size_t size)
{
    s117_determination *d = NULL;
    if (s117_determine(s117_case_engine(kase), s117_case_person(kase), on, NULL, &d) != S117_OK)
        exit(1);
    snprintf(out, size, "%s %s %s", s117_code_name(S117_LIST_DUTY, s117_determination_duty(d)),
             s117_determination_council_count(d) == 1 ? s117_determination_council_code(d, 0) : "-",
             s117_determination_payer_count(d) == 1 ? s117_determination_payer_code(d, 0) : "-");
    s117_determination_free(d);
}

static void standing(const s117_case *kase, long from, long to)
{
    char before[128] = "", now[128] = "";
    long since = from;
    for (long on = from; on <= to; on++) {
        if (on < to)
            standing_of(kase, (s117_date)on, now, sizeof now);
        if (on > from && (on == to || strcmp(before, now) != 0)) {
            printf("S %ld %ld %s\n", since, on, before);
            since = on;
        }
        memcpy(before, now, sizeof now);
    }
}

/* ---- the three answers ---- */

static void package(const s117_case *kase, long on)
{
    s117_package *p = NULL;
    s117_status status = s117_package_new(s117_case_engine(kase), s117_case_person(kase), (s117_date)on, NULL, &p);
    if (status != S117_OK) {
        failed(status);
        return;
    }
    for (int32_t i = 0; i < s117_package_line_count(p); i++) {
        s117_money asked = 0, lawful = 0;
        int32_t per = 0;
        s117_package_line_top_up_amounts(p, i, &asked, &lawful, &per);
        printf("P %s %s %s %s %s", text(s117_case_fact_name(kase, s117_package_line_fact(p, i))), s117_code_name(S117_LIST_LINE, s117_package_line_status(p, i)),
               s117_code_name(S117_LIST_CHARGEABLE, s117_package_line_chargeable(p, i)), s117_code_name(S117_LIST_ASSESSMENT, s117_package_line_assessment(p, i)),
               s117_code_name(S117_LIST_TOP_UP, s117_package_line_top_up(p, i)));
        print_money(lawful);
        printf("\n");
    }
    s117_package_free(p);
}

static void account(const s117_case *kase, long from, long to, int counting, int options)
{
    s117_account *a = NULL;
    s117_accounting how = {.size = sizeof how, .known_by = S117_DATE_OPEN, .law_as_at = S117_DATE_OPEN, .options = (uint32_t)options, .counting = counting};
    s117_status status = s117_account_new(s117_case_engine(kase), s117_case_person(kase), (s117_date)from, (s117_date)to, &how, &a);
    if (status != S117_OK) {
        failed(status);
        return;
    }
    for (int32_t i = 0; i < s117_account_count(a); i++) {
        printf("E %s %ld %ld %s %s %s", text(s117_case_fact_name(kase, s117_account_line(a, i))), (long)s117_account_entry_from(a, i),
               (long)s117_account_entry_to(a, i), s117_code_name(S117_LIST_LINE, s117_account_status(a, i)),
               s117_code_name(S117_LIST_PARTY, s117_account_party(a, i)), text(s117_account_body(a, i)));
        print_money(s117_account_amount(a, i));
        printf("\n");
    }
    for (int32_t i = 0; i < s117_account_total_count(a); i++) {
        printf("T %s %s", s117_code_name(S117_LIST_PARTY, s117_account_total_party(a, i)), text(s117_account_total_body(a, i)));
        print_money(s117_account_total_amount(a, i));
        printf("\n");
    }
    printf("W");
    print_money(s117_account_whole(a));
    printf("\n");
    s117_account_free(a);
}

static void print_item(const s117_case *kase, const s117_redress *r, int32_t i)
{
    typedef s117_money amount_of(const s117_redress *, int32_t);
    static amount_of *const amounts[] = {s117_redress_charged, s117_redress_wrongly, s117_redress_paid, s117_redress_refunded,
                                         s117_redress_owed, s117_redress_in_time, s117_redress_interest, s117_redress_interest_in_time};
    printf("I %s %s %s %d", s117_code_name(S117_LIST_REDRESS, s117_redress_what(r, i)), text(s117_case_fact_name(kase, s117_redress_fact(r, i))),
           s117_code_name(S117_LIST_TRI, s117_redress_wrong(r, i)), (int)s117_redress_days(r, i));
    for (size_t k = 0; k < sizeof amounts / sizeof amounts[0]; k++)
        print_money(amounts[k](r, i));
    printf(" %s %s %s\n", text(s117_redress_body(r, i)), text(s117_redress_to_body(r, i)), text(s117_code_name(S117_LIST_PAYER, s117_redress_payer(r, i))));
}

static void redress(const s117_case *kase, long on, int counting, int interest, long claimed)
{
    s117_redress *r = NULL;
    s117_reckoning how = {.size = sizeof how, .known_by = S117_DATE_OPEN, .law_as_at = S117_DATE_OPEN, .counting = counting, .interest = interest,
                          .claimed = (s117_date)claimed};
    s117_status status = s117_redress_new(s117_case_engine(kase), s117_case_person(kase), (s117_date)on, &how, &r);
    if (status != S117_OK) {
        failed(status);
        return;
    }
    for (int32_t i = 0; i < s117_redress_count(r); i++)
        print_item(kase, r, i);
    for (int32_t i = 0; i < s117_redress_total_count(r); i++) {
        printf("R %s %s %s", text(s117_redress_total_body(r, i)), text(s117_redress_total_to_body(r, i)),
               text(s117_code_name(S117_LIST_PAYER, s117_redress_total_payer(r, i))));
        print_money(s117_redress_total_owed(r, i));
        print_money(s117_redress_total_in_time(r, i));
        print_money(s117_redress_total_interest(r, i));
        print_money(s117_redress_total_interest_in_time(r, i));
        printf("\n");
    }
    s117_redress_free(r);
}

/* ---- */

static void answer(const s117_case *kase, const char *line)
{
    long a = 0, b = 0, c = 0, d = 0;
    if (sscanf(line, "standing %ld %ld", &a, &b) == 2)
        standing(kase, a, b);
    else if (sscanf(line, "package %ld", &a) == 1)
        package(kase, a);
    else if (sscanf(line, "account %ld %ld %ld %ld", &a, &b, &c, &d) == 4)
        account(kase, a, b, (int)c, (int)d);
    else if (sscanf(line, "redress %ld %ld %ld %ld", &a, &b, &c, &d) == 4)
        redress(kase, a, (int)b, (int)c, d);
    else
        exit(2);
    printf(".\n");
}

int main(void)
{
    static char line[LINE];
    char message[1024] = "";
    s117_case *kase = NULL;
    while (fgets(line, sizeof line, stdin) != NULL) {
        s117_error error = {.size = sizeof error, .message = message, .message_size = sizeof message};
        if (line[0] != '{') {
            answer(kase, line);
            continue;
        }
        s117_case_free(kase);
        kase = NULL;
        if (s117_case_read(NULL, line, strlen(line), &kase, &error) != S117_OK) {
            fprintf(stderr, "%s\n%s", message, line);
            return 1;
        }
    }
    s117_case_free(kase);
    return 0;
}
