/* What must be so of every account: parts add up to the whole, wherever it is cut; nothing is charged to a person for aftercare; nothing is
 * hidden; means change nothing (CHG-1, CHG-5, CHG-11; account.h). */
#include "packages.h"

typedef struct sheet {
    s117_person *person;
    places known;
    s117_account *account;
} sheet;

static s117_accounting how_of(const bundle *b)
{
    return (s117_accounting){.size = sizeof(s117_accounting), .known_by = b->t.known_by, .law_as_at = b->t.law_as_at,
                             .counting = 1 + (s117_counting)(b->t.seed % 4)};
}

static s117_account *account_of(const bundle *b, const s117_person *person, s117_date from, s117_date to)
{
    s117_accounting how = how_of(b);
    s117_account *account = NULL;
    assert_int_equal(s117_account_new(&b->t.law, person, from, to, &how, &account), S117_OK);
    return account;
}

static sheet sheet_of(const bundle *b, const int32_t *order, s117_date from, s117_date to)
{
    sheet s;
    s.person = person_of(b, order, &s.known);
    s.account = account_of(b, s.person, from, to);
    return s;
}

static void put_away(sheet *s)
{
    s117_account_free(s->account);
    s117_person_free(s->person);
}

/* A period of up to 20 years, drawn for the seed. */
static void period_of(const bundle *b, s117_date *from, s117_date *to)
{
    dice d = {b->t.seed + 99};
    *from = between(&d, DAY_2000 - 300, DAY_2020);
    *to = *from + 1 + below(&d, chance(&d, 50) ? 400 : 7300);
}

/* ---- amounts by line, party and body -------------------------------------------------------------- */

enum { CELLS = 256 };

typedef struct cell {
    int32_t line, party;
    char body[16];
    s117_money amount;
} cell;

typedef struct cells {
    cell of[CELLS];
    int32_t count;
} cells;

static cell *cell_of(cells *c, int32_t line, int32_t party, const char *body)
{
    for (int32_t i = 0; i < c->count; i++)
        if (c->of[i].line == line && c->of[i].party == party && strcmp(c->of[i].body, body) == 0)
            return &c->of[i];
    assert_true(c->count < CELLS);
    cell *new = &c->of[c->count++];
    *new = (cell){.line = line, .party = party};
    snprintf(new->body, sizeof new->body, "%s", body);
    return new;
}

static void add_up(cells *c, const places *known, const s117_account *a)
{
    for (int32_t i = 0; i < s117_account_count(a); i++)
        if (s117_account_amount(a, i) != S117_MONEY_UNKNOWN)
            cell_of(c, place_of_fact(known, s117_account_line(a, i)), s117_account_party(a, i), s117_account_body(a, i))->amount +=
                s117_account_amount(a, i);
}

static bool same_cells(cells *x, cells *y, const char *what, note *why)
{
    bool same = true;
    for (int32_t i = 0; i < x->count; i++) {
        cell *a = &x->of[i], *b = cell_of(y, a->line, a->party, a->body);
        if (a->amount != b->amount)
            same = false, say(why, "%s: line %d, %s %s: %lld and %lld\n", what, (int)a->line, s117_code_name(S117_LIST_PARTY, a->party), a->body,
                              (long long)a->amount, (long long)b->amount);
    }
    return same;
}

/* ---- the parts and the whole ---------------------------------------------------------------------- */

static bool parts_add_up(const bundle *b, note *why)
{
    s117_date from, to;
    period_of(b, &from, &to);
    sheet s = sheet_of(b, NULL, from, to);
    s117_money entries = 0, totals = 0, whole = s117_account_whole(s.account);
    bool held = true;
    for (int32_t i = 0; i < s117_account_count(s.account); i++) {
        s117_money amount = s117_account_amount(s.account, i);
        bool inside = s117_account_entry_from(s.account, i) >= from && s117_account_entry_to(s.account, i) <= to &&
                      s117_account_entry_from(s.account, i) < s117_account_entry_to(s.account, i);
        if (amount != S117_MONEY_UNKNOWN)
            entries += amount;
        if (!inside || (amount < 0 && amount != S117_MONEY_UNKNOWN))
            held = false, say(why, "entry %d: %lld, or out of the period\n", (int)i, (long long)amount);
    }
    for (int32_t i = 0; i < s117_account_total_count(s.account); i++)
        totals += s117_account_total_amount(s.account, i);
    if (entries != whole || totals != whole)
        held = false, say(why, "entries %lld, totals %lld, whole %lld\n", (long long)entries, (long long)totals, (long long)whole);
    put_away(&s);
    return held;
}

static bool cutting_changes_no_penny(const bundle *b, note *why)
{
    s117_date from, to;
    dice d = {b->t.seed + 5};
    period_of(b, &from, &to);
    s117_date cut = between(&d, from, to);
    sheet s = sheet_of(b, NULL, from, to);
    s117_account *first = account_of(b, s.person, from, cut), *second = account_of(b, s.person, cut, to);
    cells one = {.count = 0}, two = {.count = 0};
    add_up(&one, &s.known, s.account);
    add_up(&two, &s.known, first);
    add_up(&two, &s.known, second);
    bool held = same_cells(&one, &two, "whole, and in two", why);
    held = same_cells(&two, &one, "in two, and whole", why) && held;
    if (!held)
        say(why, "cut on "), say_day(why, cut), say(why, "\n");
    s117_account_free(first);
    s117_account_free(second);
    put_away(&s);
    return held;
}

static bool weeks_never_drift(const bundle *b, note *why)
{
    s117_date from = DAY_2000 + 3, to = from + 7 * 1043;
    sheet s = sheet_of(b, NULL, from, to);
    cells one = {.count = 0}, weeks = {.count = 0};
    add_up(&one, &s.known, s.account);
    for (s117_date week = from; week < to; week += 7) {
        s117_account *a = account_of(b, s.person, week, week + 7);
        add_up(&weeks, &s.known, a);
        s117_account_free(a);
    }
    bool held = same_cells(&one, &weeks, "20 years, and by weeks", why) && same_cells(&weeks, &one, "by weeks, and 20 years", why);
    put_away(&s);
    return held;
}

/* ---- the order of entry ---------------------------------------------------------------------------- */

static note picture_of(const sheet *s)
{
    note n = {NULL, 0, 0};
    const s117_account *a = s->account;
    for (int32_t i = 0; i < s117_account_count(a); i++)
        say(&n, "%d %d..%d %d %d %s %lld %s #%d %s\n", (int)place_of_fact(&s->known, s117_account_line(a, i)), (int)s117_account_entry_from(a, i),
            (int)s117_account_entry_to(a, i), (int)s117_account_status(a, i), (int)s117_account_party(a, i), s117_account_body(a, i),
            (long long)s117_account_amount(a, i), s117_account_rule(a, i), (int)place_of_fact(&s->known, s117_account_decision(a, i)),
            s117_account_working(a, i));
    for (int32_t i = 0; i < s117_account_total_count(a); i++)
        say(&n, "total %d %s %lld\n", (int)s117_account_total_party(a, i), s117_account_total_body(a, i), (long long)s117_account_total_amount(a, i));
    for (int32_t i = 0; i < s117_account_gap_count(a); i++)
        say(&n, "gap %d of %d\n", (int)s117_account_gap(a, i), (int)place_of_fact(&s->known, s117_account_gap_fact(a, i)));
    for (int32_t i = 0; i < s117_account_flaw_count(a); i++)
        say(&n, "flaw %d of %d\n", (int)s117_account_flaw(a, i), (int)place_of_fact(&s->known, s117_account_flaw_fact(a, i, 0)));
    return n;
}

static bool order_of_entry_is_irrelevant(const bundle *b, note *why)
{
    s117_date from, to;
    int32_t order[THINGS];
    dice d = {b->t.seed + 17};
    for (int32_t i = 0; i < b->p.count; i++) {
        int32_t j = below(&d, i + 1);
        order[i] = order[j];
        order[j] = i;
    }
    period_of(b, &from, &to);
    sheet x = sheet_of(b, NULL, from, to), y = sheet_of(b, order, from, to);
    note n = picture_of(&x), m = picture_of(&y);
    bool held = same_note(&n, &m);
    if (!held)
        say(why, "entered in order:\n%sin another:\n%s", n.text != NULL ? n.text : "", m.text != NULL ? m.text : "");
    forget(&n);
    forget(&m);
    put_away(&x);
    put_away(&y);
    return held;
}

/* ---- who never bears what -------------------------------------------------------------------------- */

static s117_package *package_on(const bundle *b, const s117_person *person, s117_date on)
{
    s117_question q = question_of(&b->t);
    s117_package *p = NULL;
    assert_int_equal(s117_package_new(&b->t.law, person, on, &q, &p), S117_OK);
    return p;
}

static int32_t line_in(const s117_package *p, s117_fact line)
{
    for (int32_t i = 0; i < s117_package_line_count(p); i++)
        if (s117_package_line_fact(p, i) == line)
            return i;
    return -1;
}

/* No health funding is on record here, so continuing healthcare has no part in aftercare either (CHG-11). */
static bool may_bear(const s117_package *p, int32_t line, s117_line status, int32_t party)
{
    s117_top_up said = s117_package_line_top_up(p, line);
    if (status == S117_LINE_UNDETERMINED)
        return party == S117_PARTY_UNSETTLED;
    if (status != S117_LINE_AFTERCARE)
        return party != S117_PARTY_TOP_UP && party != S117_PARTY_JOINT && party != S117_PARTY_UNSETTLED;
    if (party == S117_PARTY_TOP_UP)
        return said == S117_TOP_UP_LAWFUL || said == S117_TOP_UP_DEFECTIVE;
    return party != S117_PARTY_PERSON && party != S117_PARTY_CHC;
}

/* A charge as high as can be for everything: the law, and not what was charged, says who bears it. */
static bool aftercare_is_free(const bundle *b, note *why)
{
    s117_date from, to;
    bundle charged = *b;
    bool held = true;
    period_of(b, &from, &to);
    for (int32_t i = 0; i < b->p.count && charged.p.count < THINGS; i++) {
        if (b->p.things[i].kind != S117_KIND_SERVICE)
            continue;
        int32_t charge = have(&charged.p, S117_KIND_CHARGE, -1);
        with(&charged.p, charge, S117_FROM, DAY_2000);
        with(&charged.p, charge, S117_AMOUNT, 100000000);
        with(&charged.p, charge, S117_PER, S117_PER_DAY);
        with(&charged.p, charge, S117_PAYER, S117_PAYER_PERSON);
        with_fact(&charged.p, charge, S117_LINE, i);
    }
    sheet s = sheet_of(&charged, NULL, from, to);
    for (int32_t i = 0; i < s117_account_count(s.account); i++) {
        s117_package *p = package_on(&charged, s.person, s117_account_entry_from(s.account, i));
        int32_t line = line_in(p, s117_account_line(s.account, i));
        s117_line status = s117_account_status(s.account, i);
        int32_t party = s117_account_party(s.account, i);
        bool priced = s117_account_amount(s.account, i) != S117_MONEY_UNKNOWN;
        bool fits = priced ? may_bear(p, line, status, party) : party == S117_PARTY_UNSETTLED;
        if (line < 0 || s117_package_line_status(p, line) != status || !fits)
            held = false, say(why, "entry %d: line %d, %s (package: %s on %d), borne by %s\n", (int)i,
                              (int)place_of_fact(&s.known, s117_account_line(s.account, i)), s117_code_name(S117_LIST_LINE, status),
                              line < 0 ? "none" : s117_code_name(S117_LIST_LINE, s117_package_line_status(p, line)),
                              (int)s117_account_entry_from(s.account, i), s117_code_name(S117_LIST_PARTY, party));
        s117_package_free(p);
    }
    put_away(&s);
    return held;
}

/* ---- nothing is hidden ------------------------------------------------------------------------------ */

/* What a line costs by its prices alone, whoever bears it. Prices follow each other; each starts a running total of its own. */
static s117_money cost_by_prices(const bundle *b, int32_t line, s117_date from, s117_date to, bool *known)
{
    const pack *p = &b->p;
    s117_money sum = 0;
    s117_date end = (s117_date)number_in(p, line, S117_TO, S117_DATE_OPEN), first = (s117_date)number_in(p, line, S117_FROM, 0);
    s117_date starts[THINGS];
    int32_t found[THINGS], count = 0;
    end = end < to ? end : to;
    for (int32_t i = 0; i < p->count; i++)
        if (p->things[i].kind == S117_KIND_PRICE && p->things[i].parent == line)
            starts[count] = (s117_date)number_in(p, i, S117_FROM, 0), found[count++] = i;
    *known = count == 0 || starts[0] <= (from > first ? from : first);
    for (int32_t i = 0; i < count; i++) {
        s117_date stop = i + 1 < count && starts[i + 1] < end ? starts[i + 1] : end, begin = starts[i] > from ? starts[i] : from;
        s117_money cost = 0;
        if (begin >= stop)
            continue;
        assert_int_equal(s117_money_cost(number_in(p, found[i], S117_AMOUNT, 0), (int32_t)number_in(p, found[i], S117_PER, 0),
                                         number_in(p, found[i], S117_UNITS, 0), how_of(b).counting, starts[i], begin, stop, &cost), S117_OK);
        sum += cost;
    }
    return sum;
}

/* A line without an end on record ends at the latest with the person: how much it then costs is asked in tests/unit. */
static bool ends_by_death(const bundle *b, const s117_person *person, int32_t line)
{
    for (s117_fact f = 1; f <= s117_person_fact_count(person); f++)
        if (s117_person_fact_kind(person, f) == S117_KIND_DEATH)
            return number_in(&b->p, line, S117_TO, S117_DATE_OPEN) == S117_DATE_OPEN;
    return false;
}

/* Each line of the period with a price is there with its cost, aftercare or not. Where status or shares change inside it the running
 * total begins anew, which moves at most a penny each time. */
static bool no_line_is_hidden(const bundle *b, note *why)
{
    s117_date from, to;
    period_of(b, &from, &to);
    sheet s = sheet_of(b, NULL, from, to);
    bool held = true;
    for (int32_t line = 0; line < b->p.count; line++) {
        if (b->p.things[line].kind != S117_KIND_SERVICE || ends_by_death(b, s.person, line))
            continue;
        s117_date end = (s117_date)number_in(&b->p, line, S117_TO, S117_DATE_OPEN), begin = (s117_date)number_in(&b->p, line, S117_FROM, 0);
        bool known, in_force = begin < to && end > from;
        s117_money expected = cost_by_prices(b, line, from, to, &known), sum = 0;
        int32_t entries = 0;
        for (int32_t i = 0; i < s117_account_count(s.account); i++) {
            if (s117_account_line(s.account, i) != s.known.of[line])
                continue;
            entries++;
            sum += s117_account_amount(s.account, i) != S117_MONEY_UNKNOWN ? s117_account_amount(s.account, i) : 0;
        }
        s117_money gap = sum > expected ? sum - expected : expected - sum;
        bool shown = entries > 0 || (known && expected == 0); /* nothing to bear in this period: no entry */
        if ((in_force && !shown) || (!in_force && entries > 0) || (known && gap > 2 * entries))
            held = false, say(why, "line %d: %d entries, %lld, by its prices %lld\n", (int)line, (int)entries, (long long)sum, (long long)expected);
    }
    put_away(&s);
    return held;
}

/* ---- what must make no difference -------------------------------------------------------------------- */

static void say_aftercare(note *n, const bundle *b, const sheet *s, s117_date from, s117_date to)
{
    dice d = {b->t.seed + 3};
    for (int32_t i = 0; i < s117_account_count(s->account); i++)
        if (s117_account_status(s->account, i) == S117_LINE_AFTERCARE)
            say(n, "%d %d..%d %d %s %lld\n", (int)place_of_fact(&s->known, s117_account_line(s->account, i)), (int)s117_account_entry_from(s->account, i),
                (int)s117_account_entry_to(s->account, i), (int)s117_account_party(s->account, i), s117_account_body(s->account, i),
                (long long)s117_account_amount(s->account, i));
    for (int32_t round = 0; round < 4; round++) {
        s117_package *p = package_on(b, s->person, between(&d, from, to));
        for (int32_t i = 0; i < s117_package_line_count(p); i++)
            if (s117_package_line_status(p, i) == S117_LINE_AFTERCARE)
                say(n, "on %d: %d %d %d %d\n", (int)s117_package_as_at(p), (int)place_of_fact(&s->known, s117_package_line_fact(p, i)),
                    (int)s117_package_line_chargeable(p, i), (int)s117_package_line_assessment(p, i), (int)s117_package_line_top_up(p, i));
        s117_package_free(p);
    }
}

/* CHG-5 (*Tinsley*): damages, capital, income; CHG-11: eligibility for continuing healthcare; CHG-25: immigration status. */
static bool means_change_nothing(const bundle *b, note *why)
{
    s117_date from, to;
    bundle rich = *b;
    note n = {NULL, 0, 0}, m = {NULL, 0, 0};
    if (b->p.count + 5 > THINGS)
        return true;
    for (int32_t means = S117_MEANS_DAMAGES; means <= S117_MEANS_IMMIGRATION; means++) {
        int32_t at = have(&rich.p, S117_KIND_MEANS, -1);
        with(&rich.p, at, S117_FROM, DAY_2000 + 30);
        with(&rich.p, at, S117_MEANS, means);
        with(&rich.p, at, S117_AMOUNT, 64464587);
    }
    int32_t chc = have(&rich.p, S117_KIND_HEALTH_FUNDING, -1);
    with(&rich.p, chc, S117_FROM, DAY_2000);
    with(&rich.p, chc, S117_HEALTH_STREAM, S117_STREAM_CHC);
    period_of(b, &from, &to);
    sheet x = sheet_of(b, NULL, from, to), y = sheet_of(&rich, NULL, from, to);
    say_aftercare(&n, b, &x, from, to);
    say_aftercare(&m, &rich, &y, from, to);
    bool held = same_note(&n, &m);
    if (!held)
        say(why, "without:\n%swith:\n%s", n.text != NULL ? n.text : "", m.text != NULL ? m.text : "");
    forget(&n);
    forget(&m);
    put_away(&x);
    put_away(&y);
    return held;
}

/* ---- tests -------------------------------------------------------------------------------------------- */

static void parts(void **state) { (void)state; ask_of_packages(parts_add_up, 2000, 1); }
static void cuts(void **state) { (void)state; ask_of_packages(cutting_changes_no_penny, 2000, 1); }
static void weeks(void **state) { (void)state; ask_of_packages(weeks_never_drift, 12, 1); }
static void entry_order(void **state) { (void)state; ask_of_packages(order_of_entry_is_irrelevant, 1000, 1); }
static void free_of_charge(void **state) { (void)state; ask_of_packages(aftercare_is_free, 1000, 1); }
static void hidden(void **state) { (void)state; ask_of_packages(no_line_is_hidden, 1500, 1); }
static void means(void **state) { (void)state; ask_of_packages(means_change_nothing, 1000, 1); }

/* Four lines at the most a fact may hold, a day, to the last day there is: 4 * 10^12 * 2.9 million days is more than 9.2 * 10^18. Three are
 * not. Nothing is given back. */
static void overflow(void **state)
{
    (void)state;
    for (int32_t lines = 3; lines <= 4; lines++) {
        bundle b = {.t = trial_of(1)};
        places known;
        b.t.law = *the_law();
        b.t.l = plain_life(1);
        for (int32_t i = 0; i < lines; i++) {
            int32_t line = have(&b.p, S117_KIND_SERVICE, -1), price = have(&b.p, S117_KIND_PRICE, line);
            with(&b.p, line, S117_FROM, DAY_2000);
            with(&b.p, price, S117_AMOUNT, S117_MONEY_MAX);
            with(&b.p, price, S117_PER, S117_PER_DAY);
        }
        s117_person *person = person_of(&b, NULL, &known);
        s117_account *account = NULL;
        s117_status status = s117_account_new(&b.t.law, person, DAY_2000, S117_DATE_MAX, NULL, &account);
        assert_int_equal(status, lines == 4 ? S117_E_OVERFLOW : S117_OK);
        assert_int_equal(account == NULL, lines == 4);
        if (account != NULL)
            assert_true(s117_account_whole(account) == 3 * S117_MONEY_MAX * (S117_DATE_MAX - DAY_2000));
        s117_account_free(account);
        s117_person_free(person);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(parts), cmocka_unit_test(cuts), cmocka_unit_test(weeks), cmocka_unit_test(entry_order), cmocka_unit_test(free_of_charge),
        cmocka_unit_test(hidden), cmocka_unit_test(means), cmocka_unit_test(overflow),
    };
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    s117_engine_free(standing_law);
    return failed;
}
