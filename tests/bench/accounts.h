/* Accounts, packages and redress, beside the least that plain C could do for the same sums. Part of bench.c. */
#ifndef ACCOUNTS_H
#define ACCOUNTS_H

enum { YEARS = 20, UPLIFTS = 4 };

/* ---- the floor: the same sums from packed arrays, nothing explained ------------------------------------ */

typedef struct plain_price {
    int32_t from, to;
    int64_t pence;
} plain_price;

typedef struct plain_package {
    plain_price prices[20 * UPLIFTS];
    int32_t from, to;
    int64_t council, nhs;
} plain_package;

static int64_t plain_total(int64_t pence, int32_t days) { return (2 * pence * days + 7) / 14; }

static void plain_account(void *context)
{
    plain_package *p = context;
    int64_t council = 0, nhs = 0;
    for (int i = 0; i < 20 * UPLIFTS; i++) {
        const plain_price *price = &p->prices[i];
        int32_t from = price->from > p->from ? price->from : p->from, to = price->to < p->to ? price->to : p->to;
        if (from >= to)
            continue;
        int64_t before = plain_total(price->pence, from - price->from), after = plain_total(price->pence, to - price->from);
        int64_t share = after * 46 / 100 - before * 46 / 100;
        nhs += share;
        council += after - before - share;
    }
    p->council = council;
    p->nhs = nhs;
    kept += (uint64_t)(council + nhs);
    p->to ^= 1;
}

static plain_package plain_package_of(s117_date first)
{
    plain_package p = {.from = first, .to = first + YEARS * 365};
    for (int i = 0; i < 20 * UPLIFTS; i++)
        p.prices[i] = (plain_price){first + i % UPLIFTS * 1826, first + (i % UPLIFTS + 1) * 1826, 40001 + 1371 * i};
    return p;
}

/* ---- a person with so many lines ------------------------------------------------------------------------ */

/* Section 3 in 1999, aftercare since 2000: a need, lines with four prices each and one decision that the NHS body bears 46 of 100. Each
 * fifth line was charged for, and paid. */
static s117_person *with_lines(const s117_allocator *allocator, int32_t lines)
{
    static const char *const codes[] = {"ACC-RES", "DOM", "DAY", "PSY", "EMP"};
    s117_date first = on(2000, 6, 1);
    s117_person *p;
    s117_need *need;
    s117_funding *funding;
    s117_fact line, charge;
    must(s117_person_new(allocator, &p));
    add_home(p, "E06000030", "QOX", S117_DATE_UNKNOWN, S117_DATE_OPEN);
    add_registration(p, "QOX", on(1990, 1, 1), S117_DATE_OPEN);
    add_detention(p, S117_POWER_S3, on(1999, 1, 4), first, S117_END_DISCHARGED);
    must(s117_person_add_need(p, S117_TOPIC_ACCOMMODATION, S117_DISORDER_SAME, first, &need));
    must(s117_person_set_code(p, s117_need_fact(need), S117_REDUCES_RISK, S117_YES));
    must(s117_person_add_funding(p, S117_FUNDS_PACKAGE, first, &funding));
    must(s117_funding_add_share(funding, S117_PARTY_COUNCIL, 54, NULL));
    must(s117_funding_add_share(funding, S117_PARTY_NHS, 46, NULL));
    for (int32_t i = 0; i < lines; i++) {
        must(s117_person_add_service(p, codes[i % 5], first, S117_DATE_OPEN, &line));
        must(s117_need_add_purpose(need, line, 0, S117_DATE_UNKNOWN, S117_DATE_OPEN, NULL));
        for (int32_t k = 0; k < UPLIFTS; k++)
            must(s117_person_add_price(p, line, 40001 + 1371 * (i + k), S117_PER_WEEK, first + k * 1826, S117_DATE_OPEN, NULL));
        if (i % 5 == 0) {
            must(s117_person_add_charge(p, "E06000030", S117_PAYER_PERSON, 5000, S117_PER_WEEK, first, first + 365 * YEARS, &charge));
            must(s117_person_set_fact(p, charge, S117_LINE, line));
            must(s117_person_set_code(p, charge, S117_PAID, S117_YES));
        }
    }
    return p;
}

static void account(void *context)
{
    work *w = context;
    s117_account *a;
    must(s117_account_new(w->engine, w->person, on(2000, 6, 1), w->as_at, NULL, &a));
    kept += (uint64_t)s117_account_whole(a);
    s117_account_free(a);
    w->as_at ^= 1;
}

static void package(void *context)
{
    work *w = context;
    s117_package *p;
    must(s117_package_new(w->engine, w->person, w->as_at, NULL, &p));
    kept += (uint64_t)s117_package_line_count(p);
    s117_package_free(p);
    w->as_at ^= 1;
}

static void redress(void *context)
{
    work *w = context;
    s117_redress *r;
    must(s117_redress_new(w->engine, w->person, w->as_at, NULL, &r));
    kept += (uint64_t)s117_redress_count(r);
    s117_redress_free(r);
    w->as_at ^= 1;
}

/* What 20, 200 and 2000 lines hold: the person, and the account. Linear: the last two are ten times as much. */
static void account_memory(table *t, const s117_engine *engine)
{
    for (int32_t lines = 20; lines <= 2000; lines *= 10) {
        bytes counted = {0, 0};
        s117_allocator counting = {sizeof counting, 0, &counted, counting_allocate, counting_release};
        s117_person *person = with_lines(&counting, lines);
        int64_t held = counted.held;
        char label[48];
        s117_account *a;
        must(s117_account_new(engine, person, on(2000, 6, 1), on(2020, 6, 1), NULL, &a));
        snprintf(label, sizeof label, "person_bytes_%d_lines", (int)lines);
        tell(t, label, (double)held, "bytes", 0);
        snprintf(label, sizeof label, "account_bytes_%d_lines", (int)lines);
        tell(t, label, (double)(counted.held - held), "bytes", 0);
        s117_account_free(a);
        s117_person_free(person);
    }
}

/* A person with 20 lines over 20 years. */
static void accounts(table *t, work *w)
{
    plain_package plain = plain_package_of(on(2000, 6, 1));
    double floor = tell(t, "account_floor", ns_of(plain_account, &plain), "ns", 0);
    s117_person *person = with_lines(NULL, 20);
    w->person = person;
    w->as_at = on(2020, 6, 1);
    tell(t, "account_20_lines_20_years", ns_of(account, w), "ns", floor);
    tell(t, "package_20_lines", ns_of(package, w), "ns", floor);
    tell(t, "redress_4_charges_20_years", ns_of(redress, w), "ns", floor);
    tell(t, "history_of_20_lines", ns_of(history, w), "ns", floor);
    s117_person_free(person);
    person = with_lines(NULL, 200);
    w->person = person;
    tell(t, "account_200_lines_20_years", ns_of(account, w), "ns", 0);
    s117_person_free(person);
    account_memory(t, w->engine);
}

#endif
