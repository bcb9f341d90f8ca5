/* Needs, services, funding decisions and charges, amounts and links: include/s117/aftercare.h. */
#include "facts_help.h"

#include "../../src/facts/clone.h"
#include "../../src/facts/index.h"

enum { NO_FACT = -7 };

static void expect_dates(const s117_person *person, s117_fact fact, s117_date from, s117_date to)
{
    s117_date earliest = 77, latest = 77;

    assert_int_equal(s117_person_get_date(person, fact, S117_FROM, &earliest, &latest), S117_OK);
    assert_int_equal(earliest, from);
    assert_int_equal(latest, from == S117_DATE_UNKNOWN ? S117_DATE_OPEN : from);
    assert_int_equal(s117_person_get_date(person, fact, S117_TO, &earliest, &latest), S117_OK);
    assert_int_equal(earliest, to);
    assert_int_equal(latest, to == S117_DATE_UNKNOWN ? S117_DATE_OPEN : to);
}

/* ---- amounts and links ---------------------------------------------------------------------------- */

static void amounts_within_their_limits(void **state)
{
    static const s117_money good[] = {0, 1, 70001, S117_MONEY_MAX, S117_MONEY_UNKNOWN};
    static const s117_money bad[] = {-1, S117_MONEY_MAX + 1, INT64_MAX, INT64_MIN + 1};
    host h;
    s117_person *person = person_of(&h);
    s117_fact service = added(person, S117_KIND_SERVICE, 0), price = added(person, S117_KIND_PRICE, service);
    picture before, after;

    (void)state;
    assert_int_equal(s117_person_get_money(person, price, S117_AMOUNT), S117_MONEY_UNKNOWN);
    for (size_t i = 0; i < sizeof good / sizeof good[0]; i++) {
        assert_int_equal(s117_person_set_money(person, price, S117_AMOUNT, good[i]), S117_OK);
        assert_int_equal(s117_person_set_money(person, price, S117_UNITS, good[i]), S117_OK);
        assert_int_equal(s117_person_get_money(person, price, S117_AMOUNT), good[i]);
        assert_int_equal(s117_person_get_money(person, price, S117_UNITS), good[i]);
    }
    assert_int_equal(s117_person_set_money(person, price, S117_AMOUNT, 5), S117_OK); /* the two lie apart */
    assert_int_equal(s117_person_get_money(person, price, S117_UNITS), S117_MONEY_UNKNOWN);
    before = picture_of(person);
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        assert_int_equal(s117_person_set_money(person, price, S117_AMOUNT, bad[i]), S117_E_AMOUNT);
        assert_int_equal(s117_person_set_money(person, price, S117_UNITS, bad[i]), S117_E_AMOUNT);
    }
    after = picture_of(person);
    assert_pictures_equal(before, after);
    free(before.bytes);
    free(after.bytes);
    free_person(&h, person);
}

static void amounts_of_the_wrong_thing(void **state)
{
    host h;
    s117_person *person = person_of(&h);
    s117_fact home = added(person, S117_KIND_RESIDENCE, 0), service = added(person, S117_KIND_SERVICE, 0);
    s117_fact price = added(person, S117_KIND_PRICE, service);
    picture before = picture_of(person), after;

    (void)state;
    assert_int_equal(s117_person_set_money(NULL, price, S117_AMOUNT, 1), S117_E_NULL);
    assert_int_equal(s117_person_set_money(person, 0, S117_AMOUNT, 1), S117_E_FACT);
    assert_int_equal(s117_person_set_money(person, price + 1, S117_AMOUNT, 1), S117_E_FACT);
    assert_int_equal(s117_person_set_money(person, home, S117_AMOUNT, 1), S117_E_ATTRIBUTE);
    assert_int_equal(s117_person_set_money(person, service, S117_AMOUNT, 1), S117_E_ATTRIBUTE);
    assert_int_equal(s117_person_set_money(person, service, S117_PART_OF, 1), S117_E_ATTRIBUTE); /* a link */
    assert_int_equal(s117_person_set_money(person, price, S117_PER, 1), S117_E_ATTRIBUTE);
    assert_int_equal(s117_person_set_money(person, price, S117_FROM, 1), S117_E_ATTRIBUTE);
    assert_int_equal(s117_person_set_money(person, price, -1, 1), S117_E_ATTRIBUTE);
    assert_int_equal(s117_person_set_money(person, price, 100000, 1), S117_E_ATTRIBUTE);
    assert_int_equal(s117_person_set_code(person, price, S117_AMOUNT, 1), S117_E_ATTRIBUTE);
    assert_int_equal(s117_person_set_text(person, price, S117_AMOUNT, "1"), S117_E_ATTRIBUTE);
    assert_int_equal(s117_person_set_date(person, price, S117_AMOUNT, 1, 1), S117_E_ATTRIBUTE);
    assert_int_equal(s117_person_get_money(NULL, price, S117_AMOUNT), S117_MONEY_UNKNOWN);
    assert_int_equal(s117_person_get_money(person, 0, S117_AMOUNT), S117_MONEY_UNKNOWN);
    assert_int_equal(s117_person_get_money(person, home, S117_AMOUNT), S117_MONEY_UNKNOWN);
    assert_int_equal(s117_person_get_money(person, service, S117_PART_OF), S117_MONEY_UNKNOWN);
    assert_int_equal(s117_person_get_money(person, price, -1), S117_MONEY_UNKNOWN);
    assert_int_equal(s117_person_get_money(person, price, 100000), S117_MONEY_UNKNOWN);
    after = picture_of(person);
    assert_pictures_equal(before, after);
    free(before.bytes);
    free(after.bytes);
    free_person(&h, person);
}

/* A fact may point to itself, to one withdrawn, to one of another kind: the answer says so, the record takes it. */
static void links(void **state)
{
    host h;
    s117_person *person = person_of(&h);
    s117_fact home = added(person, S117_KIND_RESIDENCE, 0), first = added(person, S117_KIND_SERVICE, 0);
    s117_fact second = added(person, S117_KIND_SERVICE, 0), charge = added(person, S117_KIND_CHARGE, 0);

    (void)state;
    assert_int_equal(s117_person_get_fact(person, second, S117_PART_OF), 0);
    assert_int_equal(s117_person_set_fact(person, second, S117_PART_OF, first), S117_OK);
    assert_int_equal(s117_person_set_fact(person, second, S117_INSEPARABLE_FROM, second), S117_OK); /* itself */
    assert_int_equal(s117_person_get_fact(person, second, S117_PART_OF), first);
    assert_int_equal(s117_person_get_fact(person, second, S117_INSEPARABLE_FROM), second);
    assert_int_equal(s117_person_set_fact(person, charge, S117_LINE, home), S117_OK); /* a wrong kind */
    assert_int_equal(s117_person_get_fact(person, charge, S117_LINE), home);
    assert_int_equal(s117_person_withdraw(person, first, day(2020, 1, 1)), S117_OK);
    assert_int_equal(s117_person_set_fact(person, charge, S117_LINE, first), S117_OK);
    assert_int_equal(s117_person_get_fact(person, charge, S117_LINE), first);
    assert_int_equal(s117_person_set_fact(person, charge, S117_LINE, 0), S117_OK);
    assert_int_equal(s117_person_get_fact(person, charge, S117_LINE), 0);
    free_person(&h, person);
}

static void links_refused(void **state)
{
    host h;
    s117_person *person = person_of(&h);
    s117_fact home = added(person, S117_KIND_RESIDENCE, 0), service = added(person, S117_KIND_SERVICE, 0);
    s117_fact charge = added(person, S117_KIND_CHARGE, 0);
    picture before, after;

    (void)state;
    assert_int_equal(s117_person_set_fact(person, charge, S117_LINE, service), S117_OK);
    before = picture_of(person);
    assert_int_equal(s117_person_set_fact(NULL, charge, S117_LINE, service), S117_E_NULL);
    assert_int_equal(s117_person_set_fact(person, charge + 1, S117_LINE, service), S117_E_FACT);
    assert_int_equal(s117_person_set_fact(person, 0, S117_LINE, service), S117_E_FACT);
    assert_int_equal(s117_person_set_fact(person, charge, S117_LINE, charge + 1), S117_E_FACT);
    assert_int_equal(s117_person_set_fact(person, charge, S117_LINE, -1), S117_E_FACT);
    assert_int_equal(s117_person_set_fact(person, charge, S117_PART_OF, service), S117_E_ATTRIBUTE);
    assert_int_equal(s117_person_set_fact(person, charge, S117_AMOUNT, service), S117_E_ATTRIBUTE);
    assert_int_equal(s117_person_set_fact(person, home, S117_LINE, service), S117_E_ATTRIBUTE);
    assert_int_equal(s117_person_set_fact(person, charge, -1, service), S117_E_ATTRIBUTE);
    assert_int_equal(s117_person_get_fact(NULL, charge, S117_LINE), 0);
    assert_int_equal(s117_person_get_fact(person, charge + 1, S117_LINE), 0);
    assert_int_equal(s117_person_get_fact(person, charge, S117_AMOUNT), 0);
    assert_int_equal(s117_person_get_fact(person, home, S117_LINE), 0);
    assert_int_equal(s117_person_get_fact(person, charge, 100000), 0);
    after = picture_of(person);
    assert_pictures_equal(before, after);
    free(before.bytes);
    free(after.bytes);
    free_person(&h, person);
}

/* ---- needs and purposes --------------------------------------------------------------------------- */

static void a_need(void **state)
{
    host h;
    s117_person *person = person_of(&h);
    s117_need *need = NULL, *blank = NULL;
    s117_fact service = 0, purpose = 0, always = 0;

    (void)state;
    assert_int_equal(s117_person_add_need(person, S117_TOPIC_RISK, S117_DISORDER_OTHER, day(2020, 2, 3), &need), S117_OK);
    assert_int_equal(s117_person_add_need(person, 0, 0, S117_DATE_UNKNOWN, &blank), S117_OK);
    assert_int_equal(s117_person_add_need(person, S117_TOPIC_CONTINGENCY, S117_DISORDER_NONE, day(2020, 2, 3), NULL), S117_OK);
    assert_int_equal(s117_need_fact(need), 1);
    assert_int_equal(s117_need_fact(blank), 2);
    assert_ptr_equal(s117_person_need(person, 1), need);
    assert_int_equal(s117_person_fact_kind(person, 1), S117_KIND_NEED);
    assert_int_equal(s117_person_get_code(person, 1, S117_TOPIC), S117_TOPIC_RISK);
    assert_int_equal(s117_person_get_code(person, 1, S117_DISORDER), S117_DISORDER_OTHER);
    assert_int_equal(s117_person_get_code(person, 3, S117_TOPIC), S117_TOPIC_CONTINGENCY);
    expect_dates(person, 1, day(2020, 2, 3), S117_DATE_OPEN);
    expect_dates(person, 2, S117_DATE_UNKNOWN, S117_DATE_OPEN);

    assert_int_equal(s117_person_add_service(person, "DOM", day(2020, 3, 1), day(2021, 3, 1), &service), S117_OK);
    assert_int_equal(s117_need_add_purpose(need, service, S117_NO, day(2020, 4, 1), day(2020, 5, 1), &purpose), S117_OK);
    assert_int_equal(s117_need_add_purpose(blank, service, 0, S117_DATE_UNKNOWN, S117_DATE_OPEN, &always), S117_OK);
    assert_int_equal(s117_need_add_purpose(blank, service, S117_YES, S117_DATE_UNKNOWN, S117_DATE_OPEN, NULL), S117_OK);
    assert_int_equal(s117_person_fact_kind(person, purpose), S117_KIND_PURPOSE);
    assert_int_equal(s117_person_fact_parent(person, purpose), service);
    assert_int_equal(s117_person_get_fact(person, purpose, S117_NEED), 1);
    assert_int_equal(s117_person_get_fact(person, always, S117_NEED), 2);
    assert_int_equal(s117_person_get_fact(person, always + 1, S117_NEED), 2);
    assert_int_equal(s117_person_get_code(person, purpose, S117_REDUCES_RISK), S117_NO);
    assert_int_equal(s117_person_get_code(person, always, S117_REDUCES_RISK), S117_UNKNOWN);
    expect_dates(person, purpose, day(2020, 4, 1), day(2020, 5, 1));
    expect_dates(person, always, S117_DATE_UNKNOWN, S117_DATE_OPEN);
    free_person(&h, person);
}

static void a_need_refused(void **state)
{
    host h;
    s117_person *person = person_of(&h);
    s117_need *need = NULL, *none = NULL;
    s117_fact fact = NO_FACT, service = 0;
    picture before, after;

    (void)state;
    assert_int_equal(s117_person_add_need(person, 0, 0, S117_DATE_UNKNOWN, &need), S117_OK);
    service = added(person, S117_KIND_SERVICE, 0);
    before = picture_of(person);
    assert_int_equal(s117_person_add_need(NULL, 0, 0, 0, &none), S117_E_NULL);
    assert_int_equal(s117_person_add_need(person, S117_TOPIC_CONTINGENCY + 1, 0, 0, &none), S117_E_CODE);
    assert_int_equal(s117_person_add_need(person, -1, 0, 0, &none), S117_E_CODE);
    assert_int_equal(s117_person_add_need(person, 256 + S117_TOPIC_RISK, 0, 0, &none), S117_E_CODE);
    assert_int_equal(s117_person_add_need(person, 0, S117_DISORDER_NONE + 1, 0, &none), S117_E_CODE);
    assert_int_equal(s117_person_add_need(person, 0, -1, 0, &none), S117_E_CODE);
    assert_int_equal(s117_person_add_need(person, 0, 0, S117_DATE_OPEN, &none), S117_E_DATE);
    assert_int_equal(s117_person_add_need(person, 0, 0, S117_DATE_MAX + 1, &none), S117_E_DATE);
    assert_int_equal(s117_person_add_need(person, 0, 0, S117_DATE_INVALID, &none), S117_E_DATE);
    assert_null(none);
    assert_int_equal(s117_need_add_purpose(need, 0, 0, 5, 6, &fact), S117_E_PARENT);
    assert_int_equal(s117_need_add_purpose(need, service + 1, 0, 5, 6, &fact), S117_E_PARENT);
    assert_int_equal(s117_need_add_purpose(need, s117_need_fact(need), 0, 5, 6, &fact), S117_E_PARENT);
    assert_int_equal(s117_need_add_purpose(need, service, S117_YES + 1, 5, 6, &fact), S117_E_CODE);
    assert_int_equal(s117_need_add_purpose(need, service, -1, 5, 6, &fact), S117_E_CODE);
    assert_int_equal(s117_need_add_purpose(need, service, 0, S117_DATE_OPEN, S117_DATE_OPEN, &fact), S117_E_DATE);
    assert_int_equal(s117_need_add_purpose(need, service, 0, 5, S117_DATE_MAX + 1, &fact), S117_E_DATE);
    assert_int_equal(s117_need_add_purpose(need, service, 0, 5, 4, &fact), S117_E_DATE_ORDER);
    assert_int_equal(fact, NO_FACT);
    after = picture_of(person);
    assert_pictures_equal(before, after);
    free(before.bytes);
    free(after.bytes);
    free_person(&h, person);
}

/* ---- services and prices -------------------------------------------------------------------------- */

static void a_service(void **state)
{
    host h;
    s117_person *person = person_of(&h);
    s117_fact service = 0, price = 0, later = 0;

    (void)state;
    assert_int_equal(s117_person_add_service(person, "ACC-RES", day(2020, 3, 1), S117_DATE_OPEN, &service), S117_OK);
    assert_int_equal(s117_person_add_service(person, NULL, S117_DATE_UNKNOWN, S117_DATE_UNKNOWN, NULL), S117_OK);
    assert_string_equal(s117_person_get_text(person, service, S117_CATALOGUE), "ACC-RES");
    assert_null(s117_person_get_text(person, service, S117_BODY));
    assert_null(s117_person_get_text(person, service + 1, S117_CATALOGUE));
    expect_dates(person, service, day(2020, 3, 1), S117_DATE_OPEN);
    expect_dates(person, service + 1, S117_DATE_UNKNOWN, S117_DATE_UNKNOWN);
    assert_int_equal(s117_person_add_price(person, service, 70001, S117_PER_WEEK, S117_DATE_UNKNOWN, S117_DATE_OPEN, &price), S117_OK);
    assert_int_equal(s117_person_add_price(person, service, S117_MONEY_MAX, S117_PER_ONCE, day(2021, 4, 1), day(2021, 4, 2), &later), S117_OK);
    assert_int_equal(s117_person_add_price(person, service, 0, S117_PER_YEAR, day(2022, 4, 1), S117_DATE_OPEN, NULL), S117_OK);
    assert_int_equal(s117_person_fact_kind(person, price), S117_KIND_PRICE);
    assert_int_equal(s117_person_fact_parent(person, price), service);
    assert_int_equal(s117_person_get_money(person, price, S117_AMOUNT), 70001);
    assert_int_equal(s117_person_get_money(person, price, S117_UNITS), S117_MONEY_UNKNOWN);
    assert_int_equal(s117_person_get_money(person, later, S117_AMOUNT), S117_MONEY_MAX);
    assert_int_equal(s117_person_get_money(person, later + 1, S117_AMOUNT), 0);
    assert_int_equal(s117_person_get_code(person, price, S117_PER), S117_PER_WEEK);
    expect_dates(person, later, day(2021, 4, 1), day(2021, 4, 2));
    free_person(&h, person);
}

static void a_service_refused(void **state)
{
    static char long_text[S117_TEXT_MAX + 2];
    host h;
    s117_person *person = person_of(&h);
    s117_fact fact = NO_FACT, need = added(person, S117_KIND_NEED, 0), service = added(person, S117_KIND_SERVICE, 0);
    picture before = picture_of(person), after;

    (void)state;
    memset(long_text, 'A', sizeof long_text - 1);
    assert_int_equal(s117_person_add_service(NULL, "ACC-RES", 5, 6, &fact), S117_E_NULL);
    assert_int_equal(s117_person_add_service(person, "\xff", 5, 6, &fact), S117_E_TEXT);
    assert_int_equal(s117_person_add_service(person, long_text, 5, 6, &fact), S117_E_TOO_LONG);
    assert_int_equal(s117_person_add_service(person, "ACC-RES", S117_DATE_OPEN, S117_DATE_OPEN, &fact), S117_E_DATE);
    assert_int_equal(s117_person_add_service(person, "ACC-RES", 5, S117_DATE_MIN - 1, &fact), S117_E_DATE);
    assert_int_equal(s117_person_add_service(person, "ACC-RES", 5, 4, &fact), S117_E_DATE_ORDER);
    assert_int_equal(s117_person_add_price(NULL, service, 1, S117_PER_WEEK, 5, 6, &fact), S117_E_NULL);
    assert_int_equal(s117_person_add_price(person, 0, 1, S117_PER_WEEK, 5, 6, &fact), S117_E_PARENT);
    assert_int_equal(s117_person_add_price(person, need, 1, S117_PER_WEEK, 5, 6, &fact), S117_E_PARENT);
    assert_int_equal(s117_person_add_price(person, service + 1, 1, S117_PER_WEEK, 5, 6, &fact), S117_E_PARENT);
    assert_int_equal(s117_person_add_price(person, service, -1, S117_PER_WEEK, 5, 6, &fact), S117_E_AMOUNT);
    assert_int_equal(s117_person_add_price(person, service, S117_MONEY_MAX + 1, S117_PER_WEEK, 5, 6, &fact), S117_E_AMOUNT);
    assert_int_equal(s117_person_add_price(person, service, 1, S117_PER_YEAR + 1, 5, 6, &fact), S117_E_CODE);
    assert_int_equal(s117_person_add_price(person, service, 1, -1, 5, 6, &fact), S117_E_CODE);
    assert_int_equal(s117_person_add_price(person, service, 1, S117_PER_WEEK, S117_DATE_OPEN, S117_DATE_OPEN, &fact), S117_E_DATE);
    assert_int_equal(s117_person_add_price(person, service, 1, S117_PER_WEEK, 5, 4, &fact), S117_E_DATE_ORDER);
    assert_int_equal(fact, NO_FACT);
    after = picture_of(person);
    assert_pictures_equal(before, after);
    free(before.bytes);
    free(after.bytes);
    free_person(&h, person);
}

/* ---- funding decisions ---------------------------------------------------------------------------- */

static void a_funding_decision(void **state)
{
    host h;
    s117_person *person = person_of(&h);
    s117_funding *funding = NULL;
    s117_fact council = 0, nhs = 0;

    (void)state;
    assert_int_equal(s117_person_add_funding(person, S117_FUNDS_PACKAGE, day(2020, 4, 1), &funding), S117_OK);
    assert_int_equal(s117_person_add_funding(person, S117_FUNDS_LINE, S117_DATE_UNKNOWN, NULL), S117_OK);
    assert_int_equal(s117_funding_fact(funding), 1);
    assert_ptr_equal(s117_person_funding(person, 1), funding);
    assert_int_equal(s117_person_fact_kind(person, 1), S117_KIND_FUNDING);
    assert_int_equal(s117_person_get_code(person, 1, S117_FUNDING_SCOPE), S117_FUNDS_PACKAGE);
    assert_int_equal(s117_person_get_code(person, 2, S117_FUNDING_SCOPE), S117_FUNDS_LINE);
    assert_int_equal(s117_person_get_money(person, 1, S117_WHOLE), S117_MONEY_UNKNOWN);
    expect_dates(person, 1, day(2020, 4, 1), S117_DATE_OPEN);
    assert_int_equal(s117_funding_add_share(funding, S117_PARTY_COUNCIL, 54, &council), S117_OK);
    assert_int_equal(s117_funding_add_share(funding, S117_PARTY_NHS, 0, &nhs), S117_OK);
    assert_int_equal(s117_funding_add_share(funding, S117_PARTY_EDUCATION, S117_MONEY_MAX, NULL), S117_OK);
    assert_int_equal(s117_funding_add_share(funding, S117_PARTY_OTHER, 1, NULL), S117_OK);
    assert_int_equal(s117_person_fact_kind(person, council), S117_KIND_SHARE);
    assert_int_equal(s117_person_fact_parent(person, council), 1);
    assert_int_equal(s117_person_get_code(person, nhs, S117_PARTY), S117_PARTY_NHS);
    assert_int_equal(s117_person_get_money(person, council, S117_SHARE), 54);
    assert_int_equal(s117_person_get_money(person, nhs, S117_SHARE), 0);
    assert_int_equal(s117_person_get_money(person, nhs + 1, S117_SHARE), S117_MONEY_MAX);
    free_person(&h, person);
}

/* Only bodies share: what a top-up payer, the person or the NHS on its own bears follows from the law. */
static void a_funding_decision_refused(void **state)
{
    static const int32_t not_shared[] = {-1, S117_PARTY_UNSETTLED, S117_PARTY_TOP_UP, S117_PARTY_PERSON, S117_PARTY_CHC,
                                         S117_PARTY_JOINT, S117_PARTY_JOINT + 1, 256 + S117_PARTY_NHS};
    host h;
    s117_person *person = person_of(&h);
    s117_funding *funding = NULL, *none = NULL;
    s117_fact fact = NO_FACT;
    picture before, after;

    (void)state;
    assert_int_equal(s117_person_add_funding(person, S117_FUNDS_PACKAGE, 5, &funding), S117_OK);
    before = picture_of(person);
    assert_int_equal(s117_person_add_funding(NULL, S117_FUNDS_PACKAGE, 5, &none), S117_E_NULL);
    assert_int_equal(s117_person_add_funding(person, S117_FUNDS_PACKAGE + 1, 5, &none), S117_E_CODE);
    assert_int_equal(s117_person_add_funding(person, -1, 5, &none), S117_E_CODE);
    assert_int_equal(s117_person_add_funding(person, S117_FUNDS_PACKAGE, S117_DATE_OPEN, &none), S117_E_DATE);
    assert_null(none);
    for (size_t i = 0; i < sizeof not_shared / sizeof not_shared[0]; i++)
        assert_int_equal(s117_funding_add_share(funding, not_shared[i], 50, &fact), S117_E_CODE);
    assert_int_equal(s117_funding_add_share(funding, S117_PARTY_NHS, -1, &fact), S117_E_AMOUNT);
    assert_int_equal(s117_funding_add_share(funding, S117_PARTY_NHS, S117_MONEY_MAX + 1, &fact), S117_E_AMOUNT);
    assert_int_equal(fact, NO_FACT);
    after = picture_of(person);
    assert_pictures_equal(before, after);
    free(before.bytes);
    free(after.bytes);
    free_person(&h, person);
}

/* ---- charges -------------------------------------------------------------------------------------- */

static void a_charge(void **state)
{
    host h;
    s117_person *person = person_of(&h);
    s117_fact charge = 0;

    (void)state;
    assert_int_equal(s117_person_add_charge(person, "E10000034", S117_PAYER_FAMILY, 12345, S117_PER_MONTH, day(2020, 1, 1), day(2020, 7, 1),
                                            &charge), S117_OK);
    assert_int_equal(s117_person_add_charge(person, NULL, S117_PAYER_ESTATE, 0, S117_PER_ONCE, S117_DATE_UNKNOWN, S117_DATE_OPEN, NULL), S117_OK);
    assert_int_equal(s117_person_fact_kind(person, charge), S117_KIND_CHARGE);
    assert_string_equal(s117_person_get_text(person, charge, S117_BODY), "E10000034");
    assert_null(s117_person_get_text(person, charge + 1, S117_BODY));
    assert_int_equal(s117_person_get_code(person, charge, S117_PAYER), S117_PAYER_FAMILY);
    assert_int_equal(s117_person_get_code(person, charge, S117_PER), S117_PER_MONTH);
    assert_int_equal(s117_person_get_money(person, charge, S117_AMOUNT), 12345);
    assert_int_equal(s117_person_get_money(person, charge + 1, S117_AMOUNT), 0);
    expect_dates(person, charge, day(2020, 1, 1), day(2020, 7, 1));
    free_person(&h, person);
}

static void a_charge_refused(void **state)
{
    host h;
    s117_person *person = person_of(&h);
    s117_fact fact = NO_FACT;

    (void)state;
    assert_int_equal(s117_person_add_charge(NULL, NULL, 0, 1, S117_PER_WEEK, 5, 6, &fact), S117_E_NULL);
    assert_int_equal(s117_person_add_charge(person, "no code", 0, 1, S117_PER_WEEK, 5, 6, &fact), S117_E_BODY);
    assert_int_equal(s117_person_add_charge(person, NULL, S117_PAYER_ESTATE + 1, 1, S117_PER_WEEK, 5, 6, &fact), S117_E_CODE);
    assert_int_equal(s117_person_add_charge(person, NULL, -1, 1, S117_PER_WEEK, 5, 6, &fact), S117_E_CODE);
    assert_int_equal(s117_person_add_charge(person, NULL, 0, 1, S117_PER_YEAR + 1, 5, 6, &fact), S117_E_CODE);
    assert_int_equal(s117_person_add_charge(person, NULL, 0, -1, S117_PER_WEEK, 5, 6, &fact), S117_E_AMOUNT);
    assert_int_equal(s117_person_add_charge(person, NULL, 0, S117_MONEY_MAX + 1, S117_PER_WEEK, 5, 6, &fact), S117_E_AMOUNT);
    assert_int_equal(s117_person_add_charge(person, NULL, 0, 1, S117_PER_WEEK, S117_DATE_OPEN, 6, &fact), S117_E_DATE);
    assert_int_equal(s117_person_add_charge(person, NULL, 0, 1, S117_PER_WEEK, 5, S117_DATE_MAX + 1, &fact), S117_E_DATE);
    assert_int_equal(s117_person_add_charge(person, NULL, 0, 1, S117_PER_WEEK, 5, 4, &fact), S117_E_DATE_ORDER);
    assert_int_equal(fact, NO_FACT);
    assert_int_equal(s117_person_fact_count(person), 0);
    free_person(&h, person);
}

/* ---- handles -------------------------------------------------------------------------------------- */

static void handles_on_demand(void **state)
{
    host h;
    s117_person *person = person_of(&h);
    s117_fact order = added(person, S117_KIND_ORDER, 0), need = added(person, S117_KIND_NEED, 0);
    s117_fact funding = added(person, S117_KIND_FUNDING, 0);
    s117_need *n;
    s117_funding *f;

    (void)state;
    assert_null(s117_person_need(person, order));
    assert_null(s117_person_need(person, funding));
    assert_null(s117_person_funding(person, need));
    assert_null(s117_person_order(person, need));
    assert_null(s117_person_need(person, 0));
    assert_null(s117_person_need(person, funding + 1));
    assert_null(s117_person_need(NULL, need));
    assert_null(s117_person_funding(NULL, funding));
    h.left = 0;
    assert_null(s117_person_need(person, need));
    assert_null(s117_person_funding(person, funding));
    h.left = -1;
    n = s117_person_need(person, need);
    f = s117_person_funding(person, funding);
    assert_int_equal(s117_need_fact(n), need);
    assert_int_equal(s117_funding_fact(f), funding);
    assert_ptr_equal(s117_person_need(person, need), n);
    assert_ptr_equal(s117_person_funding(person, funding), f);
    free_person(&h, person);
}

/* A handle of one kind is none of another. */
static void handles_mixed_up(void **state)
{
    host h;
    s117_person *person = person_of(&h);
    s117_order *order = NULL;
    s117_need *need = NULL;
    s117_funding *funding = NULL;
    s117_fact fact = NO_FACT, service = added(person, S117_KIND_SERVICE, 0);
    picture before, after;

    (void)state;
    assert_int_equal(s117_person_add_order(person, S117_POWER_S3, 5, &order), S117_OK);
    assert_int_equal(s117_person_add_need(person, 0, 0, 5, &need), S117_OK);
    assert_int_equal(s117_person_add_funding(person, S117_FUNDS_PACKAGE, 5, &funding), S117_OK);
    before = picture_of(person);
    assert_int_equal(s117_need_fact((s117_need *)(void *)order), 0);
    assert_int_equal(s117_need_fact((s117_need *)(void *)funding), 0);
    assert_int_equal(s117_funding_fact((s117_funding *)(void *)need), 0);
    assert_int_equal(s117_order_fact((s117_order *)(void *)need), 0);
    assert_int_equal(s117_need_add_purpose((s117_need *)(void *)funding, service, 0, 5, 6, &fact), S117_E_HANDLE);
    assert_int_equal(s117_funding_add_share((s117_funding *)(void *)order, S117_PARTY_NHS, 50, &fact), S117_E_HANDLE);
    assert_int_equal(s117_order_add_absence((s117_order *)(void *)need, 5, 6, &fact), S117_E_HANDLE);
    assert_int_equal(s117_person_add_need((s117_person *)(void *)need, 0, 0, 5, NULL), S117_E_HANDLE);
    assert_int_equal(fact, NO_FACT);
    after = picture_of(person);
    assert_pictures_equal(before, after);
    free(before.bytes);
    free(after.bytes);
    free_person(&h, person);
}

static void wrong_handles(void **state)
{
    max_align_t room[64] = {0};
    s117_person *person = plain_person();
    s117_need *need = NULL, gone_need;
    s117_funding *funding = NULL, gone_funding;
    s117_fact fact = NO_FACT, service = added(person, S117_KIND_SERVICE, 0);
    uint32_t mark;

    (void)state;
    assert_int_equal(s117_person_add_need(person, 0, 0, 5, &need), S117_OK);
    assert_int_equal(s117_person_add_funding(person, S117_FUNDS_PACKAGE, 5, &funding), S117_OK);
    gone_need = *need;
    gone_funding = *funding;
    mark = person->mark;
    person->mark = 0; /* as after the person is gone */
    struct { s117_need *need; s117_funding *funding; s117_status status; } bad[] = {
        {NULL, NULL, S117_E_NULL}, {(s117_need *)room, (s117_funding *)room, S117_E_HANDLE}, {&gone_need, &gone_funding, S117_E_HANDLE}};
    for (size_t i = 0; i < 3; i++) {
        assert_int_equal(s117_need_fact(bad[i].need), 0);
        assert_int_equal(s117_funding_fact(bad[i].funding), 0);
        assert_int_equal(s117_need_add_purpose(bad[i].need, service, 0, 5, 6, &fact), bad[i].status);
        assert_int_equal(s117_funding_add_share(bad[i].funding, S117_PARTY_NHS, 50, &fact), bad[i].status);
    }
    assert_null(s117_person_need(person, s117_need_fact(need)));
    assert_int_equal(s117_person_add_need(person, 0, 0, 5, NULL), S117_E_HANDLE);
    assert_int_equal(s117_person_add_service(person, NULL, 5, 6, &fact), S117_E_HANDLE);
    assert_int_equal(s117_person_add_price(person, service, 1, S117_PER_WEEK, 5, 6, &fact), S117_E_HANDLE);
    assert_int_equal(s117_person_add_funding(person, S117_FUNDS_PACKAGE, 5, NULL), S117_E_HANDLE);
    assert_int_equal(s117_person_add_charge(person, NULL, 0, 1, S117_PER_WEEK, 5, 6, &fact), S117_E_HANDLE);
    assert_int_equal(s117_person_set_money(person, service, S117_AMOUNT, 1), S117_E_HANDLE);
    assert_int_equal(s117_person_set_fact(person, service, S117_PART_OF, service), S117_E_HANDLE);
    assert_int_equal(s117_person_get_money(person, service, S117_AMOUNT), S117_MONEY_UNKNOWN);
    assert_int_equal(s117_person_get_fact(person, service, S117_PART_OF), 0);
    assert_int_equal(fact, NO_FACT);
    person->mark = mark;
    s117_person_free(person);
}

/* ---- memory --------------------------------------------------------------------------------------- */

enum { ADDERS = 10 };

static s117_status add_nth(s117_person *person, s117_need *need, s117_funding *funding, s117_fact service, int which)
{
    s117_need *another_need = NULL;
    s117_funding *another_funding = NULL;
    s117_fact fact = NO_FACT;
    s117_status status;

    switch (which) {
    case 0: status = s117_person_add_need(person, S117_TOPIC_RISK, S117_DISORDER_SAME, 5, &another_need); break;
    case 1: status = s117_person_add_need(person, S117_TOPIC_RISK, S117_DISORDER_SAME, 5, NULL); break;
    case 2: status = s117_person_add_funding(person, S117_FUNDS_NEED, 5, &another_funding); break;
    case 3: status = s117_person_add_funding(person, S117_FUNDS_NEED, 5, NULL); break;
    case 4: status = s117_need_add_purpose(need, service, S117_YES, 5, 6, &fact); break;
    case 5: status = s117_person_add_service(person, "ACC-RES", 5, 6, &fact); break;
    case 6: status = s117_person_add_price(person, service, 70001, S117_PER_WEEK, 5, 6, &fact); break;
    case 7: status = s117_funding_add_share(funding, S117_PARTY_NHS, 50, &fact); break;
    case 8: status = s117_person_add_charge(person, "E10000034", S117_PAYER_PERSON, 1, S117_PER_WEEK, 5, 6, &fact); break;
    default: status = s117_person_add(person, S117_KIND_TOP_UP, service, &fact);
    }
    if (status != S117_OK) {
        assert_null(another_need);
        assert_null(another_funding);
        assert_int_equal(fact, NO_FACT);
    }
    return status;
}

static void nth_allocation_fails(void **state)
{
    (void)state;
    for (int which = 0; which < ADDERS; which++) {
        long failures = 0;
        for (int services = 1; services < 18; services++) {
            host h;
            s117_person *person = person_of(&h);
            s117_need *need = NULL;
            s117_funding *funding = NULL;
            s117_fact service = 0;
            assert_int_equal(s117_person_add_need(person, 0, 0, 1, &need), S117_OK);
            assert_int_equal(s117_person_add_funding(person, S117_FUNDS_PACKAGE, 1, &funding), S117_OK);
            for (int i = 0; i < services; i++)
                assert_int_equal(s117_person_add_service(person, "EQP", i, S117_DATE_OPEN, &service), S117_OK);
            picture before = picture_of(person);
            int32_t count = s117_person_fact_count(person);
            s117_status status = S117_E_MEMORY;
            for (long n = 0; status == S117_E_MEMORY; n++) {
                h.left = n;
                status = add_nth(person, need, funding, service, which);
                if (status != S117_OK) {
                    assert_int_equal(status, S117_E_MEMORY);
                    picture after = picture_of(person);
                    assert_pictures_equal(before, after);
                    free(after.bytes);
                    failures++;
                }
            }
            assert_int_equal(status, S117_OK);
            assert_int_equal(s117_person_fact_count(person), count + 1);
            free(before.bytes);
            h.left = -1;
            free_person(&h, person);
        }
        assert_true(failures > 0);
    }
}

/* Amounts and links change what is there already. */
static void an_amount_needs_no_memory(void **state)
{
    host h;
    s117_person *person = person_of(&h);
    s117_fact charge = added(person, S117_KIND_CHARGE, 0);

    (void)state;
    h.left = 0;
    assert_int_equal(s117_person_set_money(person, charge, S117_AMOUNT, 5), S117_OK);
    assert_int_equal(s117_person_set_fact(person, charge, S117_LINE, charge), S117_OK);
    h.left = -1;
    free_person(&h, person);
}

/* ---- copies, keys, uncertain days ------------------------------------------------------------------ */

static void a_copy_keeps_figures(void **state)
{
    host h;
    s117_person *person = person_of(&h), *clone = NULL;
    s117_need *need = NULL;
    s117_fact service = 0, price = 0, purpose = 0;

    (void)state;
    assert_int_equal(s117_person_add_need(person, 0, 0, 5, &need), S117_OK);
    assert_int_equal(s117_person_add_service(person, "ACC-RES", 5, S117_DATE_OPEN, &service), S117_OK);
    assert_int_equal(s117_person_add_price(person, service, 70001, S117_PER_WEEK, 5, S117_DATE_OPEN, &price), S117_OK);
    assert_int_equal(s117_need_add_purpose(need, service, 0, 5, S117_DATE_OPEN, &purpose), S117_OK);
    assert_int_equal(s117i_person_clone(person, &clone), S117_OK);
    assert_int_equal(s117_person_set_money(person, price, S117_AMOUNT, 1), S117_OK);
    assert_int_equal(s117_person_set_fact(person, purpose, S117_NEED, 0), S117_OK);
    assert_int_equal(s117_person_get_money(clone, price, S117_AMOUNT), 70001);
    assert_int_equal(s117_person_get_fact(clone, purpose, S117_NEED), s117_need_fact(need));
    for (int i = 0; i < 40; i++) /* figures that move */
        assert_int_equal(s117_person_add_price(clone, service, i, S117_PER_WEEK, 5, 6, NULL), S117_OK);
    assert_int_equal(s117_person_get_money(clone, price + 1 + 40, S117_AMOUNT), 39);
    assert_int_equal(s117_person_get_money(person, price, S117_AMOUNT), 1);
    assert_ptr_not_equal(s117_person_need(clone, 1), need); /* a handle of its own */
    assert_int_equal(s117_need_add_purpose(s117_person_need(clone, 1), service, 0, 5, 6, NULL), S117_OK);
    assert_int_equal(s117_person_fact_count(person), 4);
    s117_person_free(person);
    assert_int_equal(s117_person_get_money(clone, price, S117_AMOUNT), 70001);
    free_person(&h, clone);
}

/* The key that orders facts of one day says what they say: the amounts, not how they came in. */
static void the_key_says_the_amount(void **state)
{
    host h;
    s117_person *person = person_of(&h);
    s117_fact service = added(person, S117_KIND_SERVICE, 0), a = 0, b = 0, c;
    uint32_t key;

    (void)state;
    assert_int_equal(s117_person_add_price(person, service, 70001, S117_PER_WEEK, 5, S117_DATE_OPEN, &a), S117_OK);
    assert_int_equal(s117_person_add_price(person, service, 70002, S117_PER_WEEK, 5, S117_DATE_OPEN, &b), S117_OK);
    c = added(person, S117_KIND_PRICE, service);
    assert_int_equal(s117_person_set_code(person, c, S117_PER, S117_PER_WEEK), S117_OK);
    assert_int_equal(s117_person_set_date(person, c, S117_FROM, 5, 5), S117_OK);
    assert_int_equal(s117_person_set_money(person, c, S117_AMOUNT, 70001), S117_OK);
    assert_int_not_equal(s117i_content_key(person, a), s117i_content_key(person, b));
    assert_int_equal(s117i_content_key(person, a), s117i_content_key(person, c));
    key = s117i_content_key(person, a);
    assert_int_equal(s117_person_set_money(person, a, S117_AMOUNT, INT64_C(70001) + (INT64_C(1) << 32)), S117_OK); /* the upper half counts */
    assert_int_not_equal(s117i_content_key(person, a), key);
    assert_int_equal(s117_person_set_money(person, a, S117_AMOUNT, 70001), S117_OK);
    assert_int_equal(s117i_content_key(person, a), key);
    assert_int_equal(s117_person_set_money(person, a, S117_UNITS, 100), S117_OK);
    assert_int_not_equal(s117i_content_key(person, a), key);
    free_person(&h, person);
}

/* An uncertain day of a service is a matter of pounds; the duty does not hang on it. */
static void an_uncertain_service_is_no_uncertain_life(void **state)
{
    static const s117_kind kinds[] = {S117_KIND_NEED, S117_KIND_SERVICE, S117_KIND_FUNDING, S117_KIND_CHARGE, S117_KIND_PAYMENT,
                                      S117_KIND_REFUND, S117_KIND_LIMITATION};
    host h;
    s117_person *person = person_of(&h);
    s117_fact home;

    (void)state;
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
        s117_fact fact = added(person, kinds[i], 0);
        assert_int_equal(s117_person_set_date(person, fact, S117_FROM, day(2020, 1, 1), day(2020, 1, 31)), S117_OK);
        assert_int_equal(person->inexact, 0);
        assert_int_equal(person->event_count, 0);
    }
    home = added(person, S117_KIND_RESIDENCE, 0);
    assert_int_equal(s117_person_set_date(person, home, S117_FROM, day(2020, 1, 1), day(2020, 1, 31)), S117_OK);
    assert_int_equal(person->inexact, 1);
    free_person(&h, person);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(amounts_within_their_limits),
        cmocka_unit_test(amounts_of_the_wrong_thing),
        cmocka_unit_test(links),
        cmocka_unit_test(links_refused),
        cmocka_unit_test(a_need),
        cmocka_unit_test(a_need_refused),
        cmocka_unit_test(a_service),
        cmocka_unit_test(a_service_refused),
        cmocka_unit_test(a_funding_decision),
        cmocka_unit_test(a_funding_decision_refused),
        cmocka_unit_test(a_charge),
        cmocka_unit_test(a_charge_refused),
        cmocka_unit_test(handles_on_demand),
        cmocka_unit_test(handles_mixed_up),
        cmocka_unit_test(wrong_handles),
        cmocka_unit_test(nth_allocation_fails),
        cmocka_unit_test(an_amount_needs_no_memory),
        cmocka_unit_test(a_copy_keeps_figures),
        cmocka_unit_test(the_key_says_the_amount),
        cmocka_unit_test(an_uncertain_service_is_no_uncertain_life),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
