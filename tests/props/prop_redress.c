/* What must be so of redress: never more than was paid; what is in time is part of the whole; one charge does not bear on another
 * (CHG-13, CHG-26; redress.h). */
#include "packages.h"

typedef struct claim {
    s117_person *person;
    places known;
    s117_redress *redress;
} claim;

static s117_reckoning reckoning_of(const bundle *b, s117_date on)
{
    return (s117_reckoning){.size = sizeof(s117_reckoning), .known_by = b->t.known_by, .law_as_at = b->t.law_as_at,
                            .counting = 1 + (s117_counting)(b->t.seed % 4), .interest = (s117_interest)(b->t.seed % 3),
                            .claimed = on - (s117_date)(b->t.seed % 900)};
}

static s117_date day_of_claim(const bundle *b)
{
    dice d = {b->t.seed + 41};
    return between(&d, DAY_2000 + 1000, DAY_2020 + 3000);
}

static claim claim_of(const bundle *b, const int32_t *order)
{
    s117_date on = day_of_claim(b);
    s117_reckoning how = reckoning_of(b, on);
    claim c = {NULL, {{0}}, NULL};
    c.person = person_of(b, order, &c.known);
    assert_int_equal(s117_redress_new(&b->t.law, c.person, on, &how, &c.redress), S117_OK);
    return c;
}

static void withdraw(claim *c)
{
    s117_redress_free(c->redress);
    s117_person_free(c->person);
}

/* What the record says was paid for a charge before the day; S117_MONEY_UNKNOWN if no payment names it. */
static s117_money payments_for(const bundle *b, int32_t charge, s117_date on)
{
    s117_money sum = 0;
    bool any = false;
    for (int32_t i = 0; i < b->p.count; i++)
        if (b->p.things[i].kind == S117_KIND_PAYMENT && fact_in(&b->p, i, S117_CHARGE) == charge) {
            any = true;
            sum += number_in(&b->p, i, S117_FROM, 0) < on ? number_in(&b->p, i, S117_AMOUNT, 0) : 0;
        }
    return any ? sum : S117_MONEY_UNKNOWN;
}

static bool item_holds(const bundle *b, const claim *c, int32_t item, note *why)
{
    const s117_redress *r = c->redress;
    int32_t charge = place_of_fact(&c->known, s117_redress_fact(r, item));
    s117_money charged = s117_redress_charged(r, item), wrongly = s117_redress_wrongly(r, item), paid = s117_redress_paid(r, item);
    s117_money refunded = s117_redress_refunded(r, item), owed = s117_redress_owed(r, item), in_time = s117_redress_in_time(r, item);
    s117_money payments = payments_for(b, charge, day_of_claim(b));
    bool held = true;
    if (charge < 0 || b->p.things[charge].kind != S117_KIND_CHARGE)
        return true;
    if (charged != S117_MONEY_UNKNOWN && wrongly != S117_MONEY_UNKNOWN && (wrongly < 0 || wrongly > charged))
        held = false, say(why, "charge %d: wrongly more than charged\n", (int)charge);
    if (paid != S117_MONEY_UNKNOWN && paid > (payments != S117_MONEY_UNKNOWN ? payments : charged))
        held = false, say(why, "charge %d: more than was paid\n", (int)charge);
    if (paid != S117_MONEY_UNKNOWN && number_in(&b->p, charge, S117_PAID, 0) == S117_NO && payments == S117_MONEY_UNKNOWN && paid != 0)
        held = false, say(why, "charge %d: nothing was paid\n", (int)charge);
    s117_money expected = s117_redress_wrong(r, item) == S117_NO ? 0 : paid - refunded; /* nobody owes a right charge */
    if (owed != S117_MONEY_UNKNOWN && (owed > paid || owed != expected))
        held = false, say(why, "charge %d: owed %lld of %lld\n", (int)charge, (long long)owed, (long long)paid);
    if (in_time != S117_MONEY_UNKNOWN && owed != S117_MONEY_UNKNOWN && in_time > owed + refunded)
        held = false, say(why, "charge %d: in time %lld of %lld\n", (int)charge, (long long)in_time, (long long)owed);
    if (s117_redress_wrong(r, item) == S117_NO && (s117_redress_days(r, item) != 0 || (wrongly != 0 && wrongly != S117_MONEY_UNKNOWN)))
        held = false, say(why, "charge %d: right, and yet %lld\n", (int)charge, (long long)wrongly);
    return held;
}

static bool never_more_than_was_paid(const bundle *b, note *why)
{
    claim c = claim_of(b, NULL);
    bool held = true;
    s117_money items = 0, totals = 0;
    for (int32_t i = 0; i < s117_redress_count(c.redress); i++) {
        held = item_holds(b, &c, i, why) && held;
        items += s117_redress_owed(c.redress, i) != S117_MONEY_UNKNOWN ? s117_redress_owed(c.redress, i) : 0;
    }
    for (int32_t i = 0; i < s117_redress_total_count(c.redress); i++)
        totals += s117_redress_total_owed(c.redress, i) != S117_MONEY_UNKNOWN ? s117_redress_total_owed(c.redress, i) : 0;
    if (items != totals)
        held = false, say(why, "items %lld, totals %lld\n", (long long)items, (long long)totals);
    withdraw(&c);
    return held;
}

/* ---- order of entry, and another charge ----------------------------------------------------------------- */

static void say_item(note *n, const claim *c, int32_t i)
{
    typedef s117_money amount_of(const s117_redress *, int32_t);
    static amount_of *const amounts[] = {s117_redress_charged, s117_redress_wrongly, s117_redress_paid, s117_redress_refunded,
                                         s117_redress_owed, s117_redress_in_time, s117_redress_interest, s117_redress_interest_in_time};
    say(n, "%d %d %d %d..%d", (int)place_of_fact(&c->known, s117_redress_fact(c->redress, i)), (int)s117_redress_what(c->redress, i),
        (int)s117_redress_wrong(c->redress, i), (int)s117_redress_from(c->redress, i), (int)s117_redress_to(c->redress, i));
    for (size_t k = 0; k < sizeof amounts / sizeof *amounts; k++)
        say(n, " %lld", (long long)amounts[k](c->redress, i));
    say(n, " %s %s %d\n", s117_redress_body(c->redress, i), s117_redress_to_body(c->redress, i), (int)s117_redress_payer(c->redress, i));
}

static bool same_or_say(note *x, note *y, note *why)
{
    bool same = same_note(x, y);
    if (!same)
        say(why, "one:\n%sother:\n%s", x->text != NULL ? x->text : "", y->text != NULL ? y->text : "");
    forget(x);
    forget(y);
    return same;
}

static bool order_of_entry_is_irrelevant(const bundle *b, note *why)
{
    int32_t order[THINGS];
    dice d = {b->t.seed + 18};
    note n = {NULL, 0, 0}, m = {NULL, 0, 0};
    for (int32_t i = 0; i < b->p.count; i++) {
        int32_t j = below(&d, i + 1);
        order[i] = order[j];
        order[j] = i;
    }
    claim x = claim_of(b, NULL), y = claim_of(b, order);
    for (int32_t i = 0; i < s117_redress_count(x.redress); i++)
        say_item(&n, &x, i);
    for (int32_t i = 0; i < s117_redress_count(y.redress); i++)
        say_item(&m, &y, i);
    withdraw(&x);
    withdraw(&y);
    return same_or_say(&n, &m, why);
}

/* One more charge, of which nothing was paid or all: what is said of the others stays as it was. */
static bool another_charge_takes_nothing(const bundle *b, note *why)
{
    bundle more = *b;
    dice d = {b->t.seed + 19};
    note n = {NULL, 0, 0}, m = {NULL, 0, 0};
    if (b->p.count + 8 > THINGS)
        return true;
    have_charge(&d, &more.p);
    claim x = claim_of(b, NULL), y = claim_of(&more, NULL);
    for (int32_t i = 0; i < s117_redress_count(x.redress); i++)
        say_item(&n, &x, i);
    for (int32_t i = 0; i < s117_redress_count(y.redress); i++)
        if (place_of_fact(&y.known, s117_redress_fact(y.redress, i)) < b->p.count)
            say_item(&m, &y, i);
    withdraw(&x);
    withdraw(&y);
    return same_or_say(&n, &m, why);
}

/* OP-29: the whole figure does not depend on the day of the claim, and an earlier claim is in time for no less. */
static bool an_earlier_claim_loses_nothing(const bundle *b, note *why)
{
    s117_date on = day_of_claim(b);
    s117_reckoning late = reckoning_of(b, on), early = late;
    early.claimed = late.claimed - 700;
    claim c = claim_of(b, NULL);
    s117_redress *before = NULL;
    bool held = true;
    assert_int_equal(s117_redress_new(&b->t.law, c.person, on, &early, &before), S117_OK);
    for (int32_t i = 0; i < s117_redress_count(c.redress); i++)
        if (s117_redress_owed(before, i) != s117_redress_owed(c.redress, i) || s117_redress_in_time(before, i) < s117_redress_in_time(c.redress, i))
            held = false, say(why, "item %d: in time %lld of an earlier claim, %lld of a later\n", (int)i, (long long)s117_redress_in_time(before, i),
                              (long long)s117_redress_in_time(c.redress, i));
    s117_redress_free(before);
    withdraw(&c);
    return held;
}

/* ---- tests ------------------------------------------------------------------------------------------------ */

static void paid(void **state) { (void)state; ask_of_packages(never_more_than_was_paid, 3000, 1); }
static void entry_order(void **state) { (void)state; ask_of_packages(order_of_entry_is_irrelevant, 1000, 1); }
static void another(void **state) { (void)state; ask_of_packages(another_charge_takes_nothing, 2000, 1); }
static void earlier(void **state) { (void)state; ask_of_packages(an_earlier_claim_loses_nothing, 1500, 1); }

/* Four charges at the most a fact may hold, a day for as long as there are days, for aftercare: more than 64 bits hold. */
static void overflow(void **state)
{
    (void)state;
    bundle b = {.t = trial_of(1)};
    places known;
    b.t.law = *the_law();
    b.t.l = plain_life(3);
    int32_t need = have(&b.p, S117_KIND_NEED, -1), line = have(&b.p, S117_KIND_SERVICE, -1), purpose = have(&b.p, S117_KIND_PURPOSE, line);
    with(&b.p, need, S117_DISORDER, S117_DISORDER_SAME);
    with(&b.p, need, S117_REDUCES_RISK, S117_YES);
    with(&b.p, line, S117_FROM, DAY_2000);
    with_fact(&b.p, purpose, S117_NEED, need);
    for (int32_t i = 0; i < 4; i++) {
        int32_t charge = have(&b.p, S117_KIND_CHARGE, -1);
        with(&b.p, charge, S117_FROM, DAY_2000);
        with(&b.p, charge, S117_AMOUNT, S117_MONEY_MAX);
        with(&b.p, charge, S117_PER, S117_PER_DAY);
        with(&b.p, charge, S117_PAID, S117_YES);
        with(&b.p, charge, S117_PAYER, S117_PAYER_PERSON);
        with_fact(&b.p, charge, S117_LINE, line);
    }
    b.t.l.count = 4; /* nothing after 1998 */
    s117_person *person = person_of(&b, NULL, &known);
    s117_redress *redress = NULL;
    assert_int_equal(s117_redress_new(&b.t.law, person, S117_DATE_MAX, NULL, &redress), S117_E_OVERFLOW);
    assert_null(redress);
    s117_person_free(person);
}

/* Rates of interest from 1990, and from 2010 another. */
static void set_up_law(void)
{
    s117_config *config = NULL;
    assert_int_equal(s117_config_new(NULL, &config), S117_OK);
    assert_int_equal(s117_config_add_interest_rate(config, DAY_1998 - 3000, 800), S117_OK);
    assert_int_equal(s117_config_add_interest_rate(config, DAY_2000 + 3653, 325), S117_OK);
    assert_int_equal(s117_engine_new(config, &standing_law), S117_OK);
    s117_config_free(config);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(paid), cmocka_unit_test(entry_order), cmocka_unit_test(another), cmocka_unit_test(earlier), cmocka_unit_test(overflow),
    };
    set_up_law();
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    s117_engine_free(standing_law);
    return failed;
}
