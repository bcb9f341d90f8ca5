/* How long the questions take, beside the least that plain C could do for one of them, and beside the run recorded before.
 * usage: bench [record]; `record` keeps this run in tests/bench/last.txt. Nothing here passes or fails on time. */
#define _POSIX_C_SOURCE 199309L

#include <s117/s117.h>
#ifdef S117_BENCH_JSON
#include <s117/json.h>
#endif
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define LAST "tests/bench/last.txt"

enum { REPETITIONS = 9, ROUND_NS = 40000000, ROWS = 48, TEXT = 65536 };

static void must(s117_status status)
{
    if (status != S117_OK) {
        fprintf(stderr, "bench: %s\n", s117_status_text(status));
        exit(1);
    }
}

/* ---- measuring ---------------------------------------------------------------------------------- */

static volatile uint64_t kept; /* what was worked out, so that no compiler leaves it out */

static int64_t now_ns(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * 1000000000 + t.tv_nsec;
}

static int by_value(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static double one_round(void (*work)(void *), void *context, int64_t times)
{
    int64_t start = now_ns();
    for (int64_t i = 0; i < times; i++)
        work(context);
    return (double)(now_ns() - start) / (double)times;
}

/* Median of several rounds, each long enough for the clock. */
static double ns_of(void (*work)(void *), void *context)
{
    double rounds[REPETITIONS];
    int64_t times = 1;
    while (one_round(work, context, times) * (double)times < ROUND_NS / 4)
        times *= 2;
    times = times * 4 > 0 ? times * 2 : times;
    for (int i = 0; i < REPETITIONS; i++)
        rounds[i] = one_round(work, context, times);
    qsort(rounds, REPETITIONS, sizeof rounds[0], by_value);
    return rounds[REPETITIONS / 2];
}

/* ---- the table ---------------------------------------------------------------------------------- */

typedef struct row {
    char name[48];
    double value;
} row;

typedef struct table {
    row rows[ROWS], before[ROWS];
    int count, before_count;
} table;

static void read_before(table *t)
{
    FILE *file = fopen(LAST, "r");
    if (file == NULL)
        return;
    while (t->before_count < ROWS && fscanf(file, "%47s %lf", t->before[t->before_count].name,
            &t->before[t->before_count].value) == 2)
        t->before_count++;
    fclose(file);
}

static void record(const table *t)
{
    FILE *file = fopen(LAST, "w");
    if (file == NULL) {
        fprintf(stderr, "bench: cannot write %s\n", LAST);
        exit(1);
    }
    for (int i = 0; i < t->count; i++)
        fprintf(file, "%s %.2f\n", t->rows[i].name, t->rows[i].value);
    fclose(file);
}

static double before(const table *t, const char *name)
{
    for (int i = 0; i < t->before_count; i++)
        if (strcmp(t->before[i].name, name) == 0)
            return t->before[i].value;
    return 0;
}

/* `floor` 0: no ratio. */
static double tell(table *t, const char *name, double value, const char *unit, double floor)
{
    double then = before(t, name);
    printf("%-28s %12.2f %-6s", name, value, unit);
    if (floor > 0)
        printf(" %10.1f x floor", value / floor);
    else
        printf(" %18s", "");
    if (then > 0)
        printf("   before: %12.2f (%+.0f %%)", then, 100 * (value - then) / then);
    printf("\n");
    snprintf(t->rows[t->count].name, sizeof t->rows[t->count].name, "%s", name);
    t->rows[t->count++].value = value;
    return value;
}

/* ---- the floor: a packed array, one scan, a copy ------------------------------------------------- */

enum { PLAIN_HOME, PLAIN_ORDER, PLAIN_CTO, PLAIN_STAY, PLAIN_ENDING };

typedef struct plain_fact {
    int32_t from, to;
    uint16_t kind, code;
    uint32_t body;
} plain_fact;

typedef struct plain_answer {
    int32_t duty, since;
    uint32_t body, spare[13];
} plain_answer;

typedef struct plain_life {
    plain_fact facts[20];
    int32_t as_at;
    plain_answer answer;
} plain_life;

/* On s117 or not: detained under a power that counts, out of hospital since, and not both bodies satisfied since. */
static void plain_scan(void *context)
{
    plain_life *life = context;
    plain_answer answer = {0};
    int32_t started = 0, ended = 0, in_hospital = 0;
    uint32_t home = 0, satisfied = 0;
    for (int i = 0; i < 20 && life->facts[i].from <= life->as_at; i++) {
        const plain_fact *fact = &life->facts[i];
        int running = fact->to > life->as_at;
        switch (fact->kind) {
        case PLAIN_HOME: home = fact->body; break;
        case PLAIN_ORDER:
            if (fact->code == 3) {
                in_hospital = running;
                started = fact->to;
                ended = 0;
                satisfied = 0;
                answer.body = home;
            }
            break;
        case PLAIN_CTO: in_hospital = 0; started = fact->from; break;
        case PLAIN_STAY: in_hospital = running; break;
        default:
            satisfied |= fact->code;
            ended = satisfied == 3 ? fact->from : ended;
            break;
        }
    }
    answer.duty = started == 0 ? 1 : in_hospital ? 2 : ended != 0 ? 6 : 3;
    answer.since = ended != 0 ? ended : started;
    memcpy(&life->answer, &answer, sizeof answer);
    kept += (uint64_t)life->answer.duty + life->answer.body;
    life->as_at ^= 1; /* another day each time, or the answer could be kept */
}

static plain_life plain_example(int32_t as_at)
{
    static const uint16_t kinds[20] = {PLAIN_HOME, PLAIN_HOME, PLAIN_ORDER, PLAIN_ORDER, PLAIN_CTO, PLAIN_HOME, PLAIN_STAY,
            PLAIN_HOME, PLAIN_ORDER, PLAIN_HOME,
                                       PLAIN_ENDING, PLAIN_STAY, PLAIN_HOME, PLAIN_ORDER, PLAIN_STAY, PLAIN_CTO, PLAIN_HOME,
                                       PLAIN_ENDING, PLAIN_ENDING, PLAIN_HOME};
    plain_life life = {.as_at = as_at};
    for (int i = 0; i < 20; i++)
        life.facts[i] = (plain_fact){12000 + 300 * i, 12000 + 300 * i + 200, kinds[i], (uint16_t)(kinds[i] == PLAIN_ORDER
                ? 3 : 1 + i % 2), (uint32_t)i};
    return life;
}

/* ---- a typical life ----------------------------------------------------------------------------- */

typedef struct bytes { int64_t held, most; } bytes;

static void *counting_allocate(void *context, size_t size)
{
    bytes *b = context;
    b->held += (int64_t)size;
    b->most = b->held > b->most ? b->held : b->most;
    return malloc(size);
}

static void counting_release(void *context, void *memory, size_t size)
{
    bytes *b = context;
    b->held -= (int64_t)size;
    free(memory);
}

static s117_date on(int32_t year, int32_t month, int32_t day) { return s117_date_of(year, month, day); }

static void add_ending(s117_person *p, const char *body, s117_date day)
{
    s117_fact fact;
    must(s117_person_add_ending(p, body, day, &fact));
    must(s117_person_set_code(p, fact, S117_QUESTION_ANSWERED, S117_YES));
    must(s117_person_set_code(p, fact, S117_AUTHORITY, S117_AUTHORITY_BODY));
    must(s117_person_set_date(p, fact, S117_ASSESSED, day - 20, day - 20));
}

static void add_home(s117_person *p, const char *area, const char *nhs_body, s117_date from, s117_date to)
{
    s117_fact home;
    must(s117_person_add_residence(p, area, from, to, &home));
    must(s117_person_set_code(p, home, S117_SETTLED, S117_YES));
    must(s117_person_set_text(p, home, S117_NHS_BODY, nhs_body));
}

static void add_registration(s117_person *p, const char *nhs_body, s117_date from, s117_date to)
{
    s117_fact gp;
    must(s117_person_add(p, S117_KIND_REGISTRATION, 0, &gp));
    must(s117_person_set_date(p, gp, S117_FROM, from, from));
    must(s117_person_set_date(p, gp, S117_TO, to, to));
    must(s117_person_set_text(p, gp, S117_NHS_BODY, nhs_body));
}

/* Of which it is known who arranged it and where the hospital is. */
static s117_order *add_detention(s117_person *p, s117_power power, s117_date from, s117_date to, int32_t how)
{
    s117_order *order;
    must(s117_person_add_order(p, power, from, &order));
    must(s117_person_set_code(p, s117_order_fact(order), S117_ARRANGED_BY, S117_ARRANGED_LOCAL));
    must(s117_person_set_text(p, s117_order_fact(order), S117_AREA, "E06000030"));
    must(s117_person_set_text(p, s117_order_fact(order), S117_NHS_BODY, "QOX"));
    must(s117_order_end(order, to, how));
    return order;
}

/* Six homes, three registrations, three orders, a CTO, two decisions to end: both NHS bodies are determined. */
static s117_person *typical(const s117_allocator *allocator)
{
    s117_person *p;
    must(s117_person_new(allocator, &p));
    add_home(p, "E10000034", "QGH", S117_DATE_UNKNOWN, on(2009, 5, 1));
    add_home(p, "E06000030", "QOX", on(2009, 5, 1), on(2014, 3, 10));
    add_home(p, "E06000030", "QOX", on(2014, 7, 1), on(2016, 1, 20));
    add_home(p, "E10000034", "QGH", on(2016, 9, 1), on(2018, 2, 2));
    add_home(p, "E06000058", "QVV", on(2018, 2, 2), on(2020, 6, 1));
    add_home(p, "E06000030", "QOX", on(2021, 1, 15), S117_DATE_OPEN);
    add_registration(p, "QGH", on(1990, 1, 1), on(2009, 6, 1));
    add_registration(p, "QOX", on(2009, 6, 1), on(2018, 3, 1));
    add_registration(p, "QVV", on(2018, 3, 1), S117_DATE_OPEN);
    add_detention(p, S117_POWER_S2, on(2014, 3, 10), on(2014, 4, 2), S117_END_REPLACED);
    add_detention(p, S117_POWER_S3, on(2014, 4, 2), on(2014, 7, 1), S117_END_DISCHARGED);
    s117_order *last = add_detention(p, S117_POWER_S3, on(2020, 6, 1), on(2022, 1, 15), S117_END_COMMUNITY_ENDED);
    must(s117_order_add_cto(last, on(2021, 1, 15), on(2022, 1, 15), S117_CTO_EXPIRED, NULL));
    add_ending(p, "E06000058", on(2023, 5, 4)); /* valid with the other, so the day asked about lies before */
    add_ending(p, "QVV", on(2024, 6, 3));
    return p;
}

/* A life of about this many events: moves of home, and leave after leave under one long order. */
static s117_person *long_life(int32_t events)
{
    static const char *const areas[] = {"E10000034", "E06000030", "E06000058"};
    s117_person *p;
    s117_order *order;
    s117_date first = on(1985, 1, 1);
    must(s117_person_new(NULL, &p));
    must(s117_person_add_residence(p, areas[0], S117_DATE_UNKNOWN, first, NULL));
    must(s117_person_add_order(p, S117_POWER_S3, first, &order));
    for (int32_t i = 0; i < events / 4; i++) {
        s117_date day = first + 10 + 8 * i;
        must(s117_person_add_residence(p, areas[i % 3], day, day + 8, NULL));
        must(s117_order_add_leave(order, S117_LEAVE_RESIDENTIAL, day + 1, day + 5, NULL));
    }
    return p;
}

/* ---- what is measured --------------------------------------------------------------------------- */

typedef struct work {
    const s117_engine *engine;
    const s117_person *person;
    const s117_determination *determination;
    s117_date as_at;
    char text[TEXT];
} work;

static void decide(void *context)
{
    work *w = context;
    s117_decision decision = {.size = sizeof decision};
    must(s117_decide(w->engine, w->person, w->as_at, NULL, &decision));
    kept += (uint64_t)decision.duty;
    w->as_at ^= 1;
}

/* The reasons as rule ids and facts, into memory of the caller. */
static void decide_why(void *context)
{
    static s117_reason reasons[32];
    work *w = context;
    s117_decision decision = {.size = sizeof decision};
    int32_t count;
    must(s117_decide_why(w->engine, w->person, w->as_at, NULL, &decision, reasons, 32, &count));
    kept += (uint64_t)count;
    w->as_at ^= 1;
}

static void determine(void *context)
{
    work *w = context;
    s117_determination *d;
    must(s117_determine(w->engine, w->person, w->as_at, NULL, &d));
    kept += (uint64_t)s117_determination_reason_count(d);
    s117_determination_free(d);
    w->as_at ^= 1;
}

static void write_text(void *context)
{
    work *w = context;
    kept += s117_determination_text(w->determination, w->text, sizeof w->text);
}

static void history(void *context)
{
    work *w = context;
    s117_history *h;
    must(s117_history_new(w->engine, w->person, NULL, &h));
    kept += (uint64_t)s117_history_count(h);
    s117_history_free(h);
}

static void build(void *context)
{
    (void)context;
    s117_person_free(typical(NULL));
}

#include "accounts.h"

#ifdef S117_BENCH_JSON
/* A case file, read again and again from memory. */
typedef struct file { char *bytes; size_t length; } file;

static void read_case(void *context)
{
    const file *f = context;
    s117_case *kase;
    must(s117_case_read(NULL, f->bytes, f->length, &kase, NULL));
    kept += (uint64_t)s117_case_question_count(kase);
    s117_case_free(kase);
}

/* Megabytes a second. */
static void loading(table *t, double floor)
{
    static const char name[] = "tests/cases/nhs/s6.json";
    char *text = malloc(1 << 16);
    FILE *from = fopen(name, "rb");
    if (from == NULL || text == NULL) {
        fprintf(stderr, "bench: cannot read %s\n", name);
        exit(1);
    }
    file f = {text, fread(text, 1, 1 << 16, from)};
    fclose(from);
    double ns = ns_of(read_case, &f);
    tell(t, "case_file_read", ns, "ns", floor);
    tell(t, "case_files_loaded", 1000 * (double)f.length / ns, "MB/s", 0);
    free(text);
}
#endif

/* Natural logarithm of a number over 1, well enough for two digits: the maths library is not linked. */
static double log_of(double x)
{
    double whole = 0, y, sum = 0, power;
    while (x > 2) {
        x /= 2;
        whole += 0.69314718056;
    }
    y = (x - 1) / (x + 1);
    power = y;
    for (int n = 1; n < 40; n += 2) {
        sum += power / n;
        power *= y * y;
    }
    return whole + 2 * sum;
}

static void growth(table *t, const char *name, void (*asked)(void *), work *w, double floor)
{
    static const int32_t sizes[] = {100, 1000, 10000};
    double times[3];
    char label[48];
    for (int i = 0; i < 3; i++) {
        s117_person *person = long_life(sizes[i]);
        w->person = person;
        w->as_at = on(1985, 1, 1) + 10 + 2 * sizes[i];
        times[i] = ns_of(asked, w);
        snprintf(label, sizeof label, "%s_of_%d_events", name, (int)sizes[i]);
        tell(t, label, times[i], "ns", floor);
        s117_person_free(person);
    }
    snprintf(label, sizeof label, "%s_exponent", name);
    tell(t, label, log_of(times[2] / times[0]) / log_of(100), "", 0);
}

#include "audits.h"

int main(int argc, char **argv)
{
    static table t;
    static work w;
    plain_life plain = plain_example(on(2024, 1, 1));
    bytes counted = {0, 0};
    s117_allocator counting = {sizeof counting, 0, &counted, counting_allocate, counting_release};
    s117_engine *engine;
    s117_determination *d;
    read_before(&t);
    must(s117_engine_new(NULL, &engine));
    s117_person *person = typical(&counting);
    int64_t held = counted.held;
    must(s117_determine(engine, person, on(2024, 1, 1), NULL, &d));
    if (s117_determination_nhs(d) != S117_NHS_DETERMINED || s117_determination_payer(d) != S117_NHS_DETERMINED) {
        fprintf(stderr, "bench: the typical life is to have both NHS bodies determined\n");
        return 1;
    }

    printf("%s, %s, %s; one thread, median of %d rounds\n", s117_version_text(), s117_ruleset_id(), s117_register_id(),
            REPETITIONS);
    double floor = tell(&t, "floor", ns_of(plain_scan, &plain), "ns", 0);
    w = (work){.engine = engine, .person = person, .determination = d, .as_at = on(2024, 1, 1)};
    tell(&t, "decide", ns_of(decide, &w), "ns", floor);
    tell(&t, "decide_why", ns_of(decide_why, &w), "ns", floor);
    tell(&t, "determine", ns_of(determine, &w), "ns", floor);
    tell(&t, "determination_text", ns_of(write_text, &w), "ns", floor);
    tell(&t, "history", ns_of(history, &w), "ns", floor);
    tell(&t, "person_built_and_freed", ns_of(build, NULL), "ns", floor);
    tell(&t, "person_bytes", (double)held, "bytes", 0);
    tell(&t, "determination_bytes", (double)(counted.held - held), "bytes", 0);
    s117_determination_free(d);
    s117_person_free(person);
    growth(&t, "decide", decide, &w, floor);
    growth(&t, "history", history, &w, floor);
    accounts(&t, &w);
    audits(&t, &w, floor);
#ifdef S117_BENCH_JSON
    loading(&t, floor);
#endif
    s117_engine_free(engine);
    if (argc > 1 && strcmp(argv[1], "record") == 0)
        record(&t);
    return 0;
}
