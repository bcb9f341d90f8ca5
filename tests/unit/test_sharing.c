/* Between whom aftercare is shared: no statute fixes it (local-authority.md §6.7); funding decisions, else local policies in the order of
 * catalogue.h, else nobody has decided. */
#include "services_help.h"

#define HULL_ICB "QOQ"

static s117_config *config;
static s117i_split split;
static s117_fact service;

/* ---- what there is -------------------------------------------------------------------------------- */

static int32_t policy(const char *id, const char *from, int64_t council, int64_t nhs)
{
    int32_t p = -1;
    if (config == NULL) {
        assert_int_equal(s117_config_new(NULL, &config), S117_OK);
        assert_int_equal(s117_config_load_register(config), S117_OK);
    }
    assert_int_equal(s117_config_add_policy(config, id, &p), S117_OK);
    assert_int_equal(s117_config_policy_number(config, p, S117_POLICY_FROM, day_of(from)), S117_OK);
    assert_int_equal(s117_config_policy_number(config, p, S117_POLICY_SHARE_COUNCIL, council), S117_OK);
    assert_int_equal(s117_config_policy_number(config, p, S117_POLICY_SHARE_NHS, nhs), S117_OK);
    return p;
}

static void number(int32_t p, s117_policy_field field, int64_t value)
{
    assert_int_equal(s117_config_policy_number(config, p, field, value), S117_OK);
}

static void words(int32_t p, s117_policy_field field, const char *value)
{
    assert_int_equal(s117_config_policy_text(config, p, field, value), S117_OK);
}

static void forget_policies(void)
{
    s117_config_free(config);
    config = NULL;
}

static void ask_for(s117_fact of, const char *on)
{
    if (is_open)
        s117i_books_close(&books);
    is_open = false;
    if (config != NULL) {
        s117_engine_free(law);
        law = NULL;
        assert_int_equal(s117_engine_new(config, &law), S117_OK);
    }
    const s117i_book *b = book();
    notes = (s117i_notes){.gap_count = 0};
    s117i_split_of(b, of, day_of(on), &split, &notes);
}

static void shared_on(const char *on) { ask_for(service, on); }

static int64_t part_of(int32_t party)
{
    int64_t parts = 0;
    for (int32_t i = 0; i < split.count; i++)
        parts += split.parts[i].party == party ? split.parts[i].share : 0;
    return parts;
}

#define SHARED(on, council, nhs, of)                                    \
    do {                                                                \
        shared_on(on);                                                  \
        assert_int_equal(part_of(S117_PARTY_COUNCIL), council);         \
        assert_int_equal(part_of(S117_PARTY_NHS), nhs);                 \
        assert_int_equal(split.whole, of);                              \
        assert_true(split.decision == 0 || split.policy == -1);         \
    } while (0)
#define NOBODY(on)                                                      \
    do {                                                                \
        shared_on(on);                                                  \
        assert_int_equal(split.count, 0);                               \
        assert_int_equal(split.policy, -1);                             \
        assert_true(has_gap(S117_GAP_SPLIT, service));                  \
    } while (0)

static void a_line(void)
{
    in_hull();
    service = aftercare("DOM");
}

static s117_fact decided(int32_t scope, const char *from, int64_t council, int64_t nhs)
{
    s117_fact funding = decision(from, council, nhs);
    code(funding, S117_FUNDING_SCOPE, scope);
    return funding;
}

/* ---- decisions ------------------------------------------------------------------------------------ */

static void nobody_decided(void **state)
{
    (void)state;
    a_line();
    NOBODY("2023-01-02");
}

/* Line before need before package; first and last day. */
static void scopes(void **state)
{
    s117_fact on_need, on_line, other;
    (void)state;
    a_line();
    decided(S117_FUNDS_PACKAGE, "2016-02-29", 50, 50);
    on_need = decided(S117_FUNDS_NEED, "2017-01-02", 40, 60);
    on_line = decided(S117_FUNDS_LINE, "2018-01-01", 30, 70);
    other = aftercare("DAY");
    NOBODY("2016-02-28");
    SHARED("2016-02-29", 50, 50, 100);
    SHARED("2017-01-02", 50, 50, 100); /* of a need nobody named */
    link_to(on_need, S117_NEED, service + 1);
    link_to(on_line, S117_LINE, service);
    SHARED("2017-01-01", 50, 50, 100);
    SHARED("2017-01-02", 40, 60, 100);
    assert_int_equal(split.decision, on_need);
    SHARED("2018-01-01", 30, 70, 100);
    when(on_line, S117_TO, "2019-01-01");
    SHARED("2018-12-31", 30, 70, 100);
    SHARED("2019-01-01", 40, 60, 100);
    ask_for(other, "2018-12-31"); /* another line, another need */
    assert_int_equal(part_of(S117_PARTY_NHS), 50);
    ask_for(0, "2018-12-31"); /* the package as a whole */
    assert_int_equal(part_of(S117_PARTY_NHS), 50);
    when(service + 2, S117_TO, "2018-06-01"); /* the line no longer meets the need */
    SHARED("2019-01-01", 50, 50, 100);
    link_to(on_line, S117_LINE, 1); /* no line */
    SHARED("2018-05-01", 40, 60, 100);
    code(on_need, S117_FUNDING_SCOPE, 0); /* of no scope */
    SHARED("2018-05-01", 50, 50, 100);
}

/* The later of two governs; a withdrawn one does not. */
static void later_decisions(void **state)
{
    s117_fact second;
    (void)state;
    a_line();
    second = decision("2020-01-06", 30, 70);
    decision("2019-01-07", 50, 50);
    SHARED("2020-01-05", 50, 50, 100);
    SHARED("2020-01-06", 30, 70, 100);
    assert_int_equal(s117_person_withdraw(who, second, day_of("2021-01-04")), S117_OK);
    SHARED("2020-01-06", 50, 50, 100);
    asked_with.known_by = day_of("2021-01-03");
    SHARED("2020-01-06", 30, 70, 100);
}

/* Two of one day that differ undo each other; what governed before governs on. Two that say the same are one. */
static void two_of_a_day(void **state)
{
    s117_fact first, second, third;
    (void)state;
    a_line();
    first = decision("2020-01-06", 30, 70);
    second = decision("2020-01-06", 40, 60);
    NOBODY("2020-01-06");
    assert_true(any_flaw(S117_FLAW_TWO_DECISIONS));
    decision("2019-01-07", 50, 50);
    SHARED("2020-01-06", 50, 50, 100);
    assert_true(any_flaw(S117_FLAW_TWO_DECISIONS));
    SHARED("2020-01-05", 50, 50, 100);
    assert_int_equal(notes.flaw_count, 0);
    third = decision("2021-01-04", 10, 90); /* a later one settles it */
    SHARED("2021-01-04", 10, 90, 100);
    assert_int_equal(notes.flaw_count, 0);
    assert_int_equal(s117_person_withdraw(who, third, day_of("2021-01-04")), S117_OK);
    money(second + 1, S117_SHARE, 30);
    money(second + 2, S117_SHARE, 70);
    SHARED("2020-01-06", 30, 70, 100);
    assert_int_equal(notes.flaw_count, 0);
    code(first, S117_FNC, S117_FNC_OUT); /* they differ in what else they say */
    SHARED("2020-01-06", 50, 50, 100);
    code(first, S117_FNC, 0);
    text(first + 1, S117_BODY, HULL);
    SHARED("2020-01-06", 50, 50, 100);
    text(first + 1, S117_BODY, "");
    money(first, S117_WHOLE, 1000); /* does not add up: the other one is alone */
    SHARED("2020-01-06", 30, 70, 100);
    assert_true(has_flaw(S117_FLAW_SHARES, first));
    money(first + 1, S117_SHARE, 300);
    money(first + 2, S117_SHARE, 700);
    shared_on("2020-01-06"); /* 300 and 700 of 1,000 are 30 and 70 of 100 */
    assert_int_equal(part_of(S117_PARTY_COUNCIL) * 10, split.whole * 3);
    assert_int_equal(notes.flaw_count, 0);
    money(first + 1, S117_SHARE, 301); /* in either direction a thousandth is a difference */
    money(first + 2, S117_SHARE, 699);
    SHARED("2020-01-06", 50, 50, 100);
    assert_true(any_flaw(S117_FLAW_TWO_DECISIONS));
    money(first + 1, S117_SHARE, 299);
    money(first + 2, S117_SHARE, 701);
    SHARED("2020-01-06", 50, 50, 100);
    money(first + 1, S117_SHARE, 300);
    money(first + 2, S117_SHARE, 700);
    code(first + 2, S117_PARTY, S117_PARTY_EDUCATION); /* another party */
    SHARED("2020-01-06", 50, 50, 100);
    assert_true(any_flaw(S117_FLAW_TWO_DECISIONS));
    code(first + 2, S117_PARTY, S117_PARTY_NHS);
    money(first + 1, S117_SHARE, 1000); /* one party more */
    assert_int_equal(s117_person_withdraw(who, first + 2, day_of("2020-01-06")), S117_OK);
    SHARED("2020-01-06", 50, 50, 100);
    assert_true(any_flaw(S117_FLAW_TWO_DECISIONS));
    code(first + 1, S117_PARTY, S117_PARTY_NHS);
    money(second + 1, S117_SHARE, 0);
    money(second + 2, S117_SHARE, 100);
    SHARED("2020-01-06", 50, 50, 100);
}

/* Shares that do not make the whole are not used, nor are those of a party that bears none. */
static void shares_that_fail(void **state)
{
    static const struct { int64_t council, nhs, whole; bool used; } each[] = {
        {50, 50, S117_MONEY_UNKNOWN, true}, {50, 49, S117_MONEY_UNKNOWN, false}, {50, 51, S117_MONEY_UNKNOWN, false}, {101, 0, S117_MONEY_UNKNOWN, false},
        {5, 5, 10, true}, {50, 50, 10, false}, {0, 0, 0, false}, {0, 100, S117_MONEY_UNKNOWN, true}, {100, S117_MONEY_UNKNOWN, S117_MONEY_UNKNOWN, true},
        {50, S117_MONEY_UNKNOWN, S117_MONEY_UNKNOWN, false}};
    static const struct { int32_t party; bool may; } parties[] = {
        {S117_PARTY_COUNCIL, true}, {S117_PARTY_NHS, true}, {S117_PARTY_EDUCATION, true}, {S117_PARTY_OTHER, true}, {S117_PARTY_TOP_UP, false},
        {S117_PARTY_PERSON, false}, {S117_PARTY_CHC, false}, {S117_PARTY_JOINT, false}, {0, false}};
    s117_fact funding;
    (void)state;
    a_line();
    funding = decision("2020-01-06", 50, 50);
    for (size_t i = 0; i < sizeof each / sizeof each[0]; i++) {
        money(funding, S117_WHOLE, each[i].whole);
        money(funding + 1, S117_SHARE, each[i].council);
        money(funding + 2, S117_SHARE, each[i].nhs);
        shared_on("2020-01-06");
        assert_int_equal(split.count > 0, each[i].used);
        assert_int_equal(has_flaw(S117_FLAW_SHARES, funding), !each[i].used);
    }
    money(funding, S117_WHOLE, S117_MONEY_UNKNOWN);
    money(funding + 1, S117_SHARE, 50);
    money(funding + 2, S117_SHARE, 50);
    for (size_t i = 0; i < sizeof parties / sizeof parties[0]; i++) {
        code(funding + 2, S117_PARTY, parties[i].party);
        shared_on("2020-01-06");
        assert_int_equal(split.count > 0, parties[i].may);
        assert_int_equal(has_flaw(S117_FLAW_SHARES, funding), !parties[i].may);
    }
}

/* Parts of one party and body are one; they come by party, then body; more than six do not fit. */
static void several_sharers(void **state)
{
    static const char *const bodies[] = {"QYG", "QOX", "QOQ", "QNQ", "QGH", "QJK"};
    s117_fact funding;
    (void)state;
    a_line();
    funding = add(S117_KIND_FUNDING, 0, "2020-01-06", NULL);
    code(funding, S117_FUNDING_SCOPE, S117_FUNDS_PACKAGE);
    money(funding, S117_WHOLE, 7);
    for (size_t i = 0; i < 6; i++) {
        share(funding, i < 5 ? S117_PARTY_NHS : S117_PARTY_COUNCIL, 1);
        text(funding + 1 + (s117_fact)i, S117_BODY, bodies[i]);
    }
    share(funding, S117_PARTY_NHS, 1);
    text(funding + 7, S117_BODY, "QOX");
    shared_on("2020-01-06");
    assert_int_equal(split.count, 6);
    assert_int_equal(split.parts[0].party, S117_PARTY_COUNCIL);
    for (int32_t i = 1; i < 6; i++)
        assert_true(i == 1 || strcmp(split.parts[i - 1].body, split.parts[i].body) < 0);
    for (int32_t i = 1; i < 6; i++)
        assert_int_equal(split.parts[i].share, strcmp(split.parts[i].body, "QOX") == 0 ? 2 : 1);
    text(funding + 7, S117_BODY, "QHM"); /* a seventh */
    NOBODY("2020-01-06");
    assert_true(has_flaw(S117_FLAW_SHARES, funding));
}

/* ---- bodies and the odd penny --------------------------------------------------------------------- */

/* Who is not named is who owes that day: Hull, its CCG 03F and from July 2022 the board QOQ. */
static void who_they_are(void **state)
{
    s117_fact funding;
    (void)state;
    a_line();
    funding = decision("2020-01-06", 50, 50);
    shared_on("2022-06-30");
    assert_string_equal(split.parts[0].body, HULL);
    assert_string_equal(split.parts[1].body, "03F");
    assert_int_equal(split.owner, 0);
    shared_on("2022-07-01");
    assert_string_equal(split.parts[1].body, HULL_ICB);
    text(funding + 2, S117_BODY, "QYG"); /* as named */
    shared_on("2022-07-01");
    assert_string_equal(split.parts[1].body, "QYG");
    code(funding + 2, S117_PARTY, S117_PARTY_EDUCATION);
    text(funding + 2, S117_BODY, "");
    shared_on("2022-07-01");
    assert_string_equal(split.parts[1].body, "");
    assert_int_equal(notes.gap_count, 0);
}

/* Nobody knows the bodies: missing only if they bear something. */
static void unknown_bodies(void **state)
{
    s117_fact funding;
    (void)state;
    home(NULL, "2009-01-01", NULL);
    order(S117_POWER_S3, "2012-01-02", "2012-06-01", S117_END_DISCHARGED);
    service = aftercare("DOM");
    funding = decision("2020-01-06", 50, 50);
    shared_on("2023-01-02");
    assert_true(has_gap(S117_GAP_COUNCIL, 0) && has_gap(S117_GAP_PAYER, 0));
    assert_string_equal(split.parts[0].body, "");
    assert_string_equal(split.parts[1].body, "");
    money(funding + 1, S117_SHARE, 0);
    money(funding + 2, S117_SHARE, 100);
    shared_on("2023-01-02");
    assert_true(!has_gap(S117_GAP_COUNCIL, 0) && has_gap(S117_GAP_PAYER, 0));
    assert_int_equal(split.owner, 1); /* the council bears nothing, and no odd penny */
    money(funding + 1, S117_SHARE, 100);
    money(funding + 2, S117_SHARE, 0);
    shared_on("2023-01-02");
    assert_true(has_gap(S117_GAP_COUNCIL, 0) && !has_gap(S117_GAP_PAYER, 0));
    assert_int_equal(split.owner, 0);
}

/* The council's unless the policy says otherwise. */
static void odd_penny(void **state)
{
    int32_t p;
    (void)state;
    a_line();
    p = policy("P", "2010-01-01", 50, 50);
    shared_on("2023-01-02");
    assert_int_equal(split.owner, 0);
    number(p, S117_POLICY_ODD_PENNY, S117_PARTY_NHS);
    shared_on("2023-01-02");
    assert_int_equal(split.owner, 1);
    number(p, S117_POLICY_ODD_PENNY, S117_PARTY_EDUCATION); /* which bears nothing */
    shared_on("2023-01-02");
    assert_int_equal(split.owner, 0);
    number(p, S117_POLICY_SHARE_NHS, 40);
    number(p, S117_POLICY_SHARE_EDUCATION, 10);
    shared_on("2023-01-02");
    assert_int_equal(split.count, 3);
    assert_int_equal(split.owner, 2);
}

/* ---- policies ------------------------------------------------------------------------------------- */

/* Its days; its parts; what else it says. */
static void fixed(void **state)
{
    int32_t p;
    (void)state;
    a_line();
    when(service, S117_FROM, "2020-01-01");
    p = policy("P", "2016-02-29", 60, 40);
    NOBODY("2016-02-28");
    SHARED("2016-02-29", 60, 40, 100);
    assert_int_equal(split.policy, 0);
    assert_int_equal(split.fnc, 0);
    number(p, S117_POLICY_TO, day_of("2020-03-01"));
    number(p, S117_POLICY_FNC, S117_FNC_OUT);
    SHARED("2020-02-29", 60, 40, 100);
    assert_int_equal(split.fnc, S117_FNC_OUT);
    NOBODY("2020-03-01");
}

/* Only where they owe and pay. */
static void of_bodies(void **state)
{
    int32_t p;
    (void)state;
    a_line();
    p = policy("P", "2010-01-01", 60, 40);
    words(p, S117_POLICY_COUNCIL, SWINDON);
    NOBODY("2023-01-02");
    words(p, S117_POLICY_COUNCIL, HULL);
    SHARED("2023-01-02", 60, 40, 100);
    words(p, S117_POLICY_NHS_BODY, "QYG");
    NOBODY("2023-01-02");
    words(p, S117_POLICY_NHS_BODY, HULL_ICB);
    SHARED("2023-01-02", 60, 40, 100);
    somebody_else(); /* nobody knows who owes or pays */
    home(NULL, "2009-01-01", NULL);
    order(S117_POWER_S3, "2012-01-02", "2012-06-01", S117_END_DISCHARGED);
    service = aftercare("DOM");
    NOBODY("2023-01-02");
    words(p, S117_POLICY_COUNCIL, NULL);
    NOBODY("2023-01-02");
    words(p, S117_POLICY_NHS_BODY, NULL);
    SHARED("2023-01-02", 60, 40, 100);
}

/* By age, on the birthday; of nobody whose age is not known. 18 on 1 March 2026. */
static void of_ages(void **state)
{
    int32_t p;
    (void)state;
    owed_by(HULL, "03F");
    service = aftercare("DOM");
    p = policy("P", "2010-01-01", 60, 40);
    number(p, S117_POLICY_AGE_FROM, 18);
    NOBODY("2026-03-01");
    born("2008-02-29");
    NOBODY("2026-02-28");
    SHARED("2026-03-01", 60, 40, 100);
    number(p, S117_POLICY_AGE_TO, 18);
    number(p, S117_POLICY_AGE_FROM, 0);
    SHARED("2026-02-28", 60, 40, 100);
    NOBODY("2026-03-01");
    number(p, S117_POLICY_AGE_FROM, 16);
    SHARED("2024-02-29", 60, 40, 100);
    NOBODY("2024-02-28");
}

static void of_groups(void **state)
{
    s117_fact group;
    int32_t p;
    (void)state;
    a_line();
    p = policy("P", "2010-01-01", 60, 40);
    number(p, S117_POLICY_CLIENT_GROUP, S117_GROUP_OLDER);
    NOBODY("2023-01-02");
    group = add(S117_KIND_CLIENT_GROUP, 0, "2020-02-29", "2023-01-03");
    code(group, S117_CLIENT_GROUP, S117_GROUP_MENTAL_HEALTH);
    NOBODY("2023-01-02");
    code(group, S117_CLIENT_GROUP, S117_GROUP_OLDER);
    SHARED("2023-01-02", 60, 40, 100);
    NOBODY("2023-01-03");
    SHARED("2020-02-29", 60, 40, 100);
    NOBODY("2020-02-28");
}

static void of_services(void **state)
{
    int32_t p;
    (void)state;
    a_line();
    p = policy("P", "2010-01-01", 60, 40);
    words(p, S117_POLICY_CATALOGUE, "DAY");
    NOBODY("2023-01-02");
    words(p, S117_POLICY_CATALOGUE, "DOM");
    SHARED("2023-01-02", 60, 40, 100);
    assert_int_equal(s117_config_add_service(config, "DOM-NIGHT", "DOM", "night sitting"), S117_OK);
    text(service, S117_CATALOGUE, "DOM-NIGHT"); /* below it */
    SHARED("2023-01-02", 60, 40, 100);
    text(service, S117_CATALOGUE, "NO-SUCH");
    NOBODY("2023-01-02");
    ask_for(0, "2023-01-02"); /* the package is no service */
    assert_int_equal(split.count, 0);
    words(p, S117_POLICY_CATALOGUE, NULL);
    ask_for(0, "2023-01-02");
    assert_int_equal(part_of(S117_PARTY_COUNCIL), 60);
}

/* Only where services of the code are all the aftercare there is; one that may be another is not nothing. */
static void alone(void **state)
{
    s117_fact other;
    int32_t p;
    (void)state;
    a_line();
    p = policy("P", "2010-01-01", 60, 40);
    words(p, S117_POLICY_CATALOGUE, "DOM");
    number(p, S117_POLICY_ALONE, S117_YES);
    SHARED("2023-01-02", 60, 40, 100);
    aftercare("DOM"); /* of the same code */
    SHARED("2023-01-02", 60, 40, 100);
    other = other_care("DAY"); /* no aftercare */
    SHARED("2023-01-02", 60, 40, 100);
    code(other + 1, S117_REDUCES_RISK, S117_YES);
    code(other + 1, S117_DISORDER, S117_DISORDER_SAME);
    NOBODY("2023-01-02");
    code(other + 1, S117_DISORDER, 0);
    NOBODY("2023-01-02");
    when(other, S117_TO, "2023-01-02"); /* the day after its last */
    SHARED("2023-01-02", 60, 40, 100);
    NOBODY("2023-01-01");
    number(p, S117_POLICY_ALONE, S117_NO);
    SHARED("2023-01-01", 60, 40, 100);
}

/* By the weights of the needs met that day, added up. */
static void weighted(void **state)
{
    s117_fact second;
    int32_t p;
    (void)state;
    a_line();
    p = policy("P", "2010-01-01", 0, 0);
    number(p, S117_POLICY_METHOD, S117_METHOD_WEIGHTED);
    number(p, S117_POLICY_SHARE_COUNCIL, INT64_MIN);
    number(p, S117_POLICY_SHARE_NHS, INT64_MIN);
    NOBODY("2023-01-02"); /* no weights */
    money(service + 1, S117_WEIGHT_COUNCIL, 3);
    SHARED("2023-01-02", 3, 0, 3);
    assert_int_equal(split.count, 1);
    money(service + 1, S117_WEIGHT_NHS, 2);
    SHARED("2023-01-02", 3, 2, 5);
    second = need_of(S117_DISORDER_SAME, S117_YES);
    money(second, S117_WEIGHT_NHS, 4);
    meets(service, second, "2023-01-02", "2023-02-01");
    SHARED("2023-01-01", 3, 2, 5);
    SHARED("2023-01-02", 3, 6, 9);
    SHARED("2023-02-01", 3, 2, 5);
    link_to(second + 1, S117_NEED, 0); /* of no need */
    SHARED("2023-01-02", 3, 2, 5);
    money(service + 1, S117_WEIGHT_COUNCIL, S117_MONEY_UNKNOWN);
    SHARED("2023-01-02", 0, 2, 2);
    ask_for(0, "2023-01-02");
    assert_int_equal(split.count, 0);
}

/* Alone before service before client group before age before bodies, whatever the order they were given in. */
static void which_policy(void **state)
{
    static const char *const ids[] = {"F", "E", "D", "C", "B", "A"};
    s117_fact group;
    int32_t p[6];
    (void)state;
    a_line();
    when(service, S117_FROM, "2012-01-02"); /* no older than any of them */
    group = add(S117_KIND_CLIENT_GROUP, 0, "2010-01-01", NULL);
    code(group, S117_CLIENT_GROUP, S117_GROUP_OLDER);
    for (int32_t order_given = 0; order_given < 2; order_given++) {
        forget_policies();
        for (int32_t i = 0; i < 6; i++) /* each stronger than all before it: the later day of the first does not matter */
            p[i] = policy(ids[order_given == 0 ? i : 5 - i], i == 0 ? "2011-01-03" : "2010-01-01", 10 * i, 100 - 10 * i);
        words(p[1], S117_POLICY_COUNCIL, HULL);
        number(p[2], S117_POLICY_AGE_FROM, 18);
        number(p[3], S117_POLICY_CLIENT_GROUP, S117_GROUP_OLDER);
        words(p[4], S117_POLICY_CATALOGUE, "DOM");
        words(p[5], S117_POLICY_CATALOGUE, "DOM");
        number(p[5], S117_POLICY_ALONE, S117_YES);
        for (int32_t i = 5; i >= 0; i--) {
            SHARED("2023-01-02", 10 * i, 100 - 10 * i, 100);
            number(p[i], S117_POLICY_TO, day_of("2023-01-02"));
        }
    }
    forget_policies();
    p[0] = policy("A", "2010-01-01", 60, 40); /* under an age, and of an NHS body, are conditions too */
    p[1] = policy("B", "2010-01-01", 70, 30);
    words(p[1], S117_POLICY_NHS_BODY, HULL_ICB);
    SHARED("2023-01-02", 70, 30, 100);
    p[2] = policy("C", "2010-01-01", 80, 20);
    number(p[2], S117_POLICY_AGE_TO, 65);
    SHARED("2023-01-02", 80, 20, 100);
}

/* Of equal ones the later; two of one day that differ: neither. */
static void equal_policies(void **state)
{
    int32_t a, b;
    (void)state;
    a_line();
    when(service, S117_FROM, "2022-03-01"); /* no older than any of them */
    a = policy("A", "2020-01-06", 60, 40);
    b = policy("B", "2021-01-04", 70, 30);
    SHARED("2023-01-02", 70, 30, 100);
    SHARED("2021-01-03", 60, 40, 100);
    number(a, S117_POLICY_FROM, day_of("2022-01-03"));
    SHARED("2023-01-02", 60, 40, 100);
    number(b, S117_POLICY_FROM, day_of("2022-01-03"));
    NOBODY("2023-01-02");
    assert_true(any_flaw(S117_FLAW_TWO_DECISIONS));
    decision("2010-01-01", 50, 50); /* a decision is not asked to settle it, and needs no word on it */
    SHARED("2023-01-02", 50, 50, 100);
    assert_int_equal(notes.flaw_count, 0);
    number(b, S117_POLICY_SHARE_COUNCIL, 60);
    number(b, S117_POLICY_SHARE_NHS, 40);
    assert_int_equal(s117_person_withdraw(who, service + 3, day_of("2010-01-01")), S117_OK);
    SHARED("2023-01-02", 60, 40, 100); /* they say the same */
    assert_int_equal(notes.flaw_count, 0);
    number(b, S117_POLICY_SHARE_COUNCIL, 70);
    number(b, S117_POLICY_SHARE_NHS, 30);
    policy("C", "2022-02-07", 80, 20);
    SHARED("2023-01-02", 80, 20, 100); /* a later one settles it */
    assert_int_equal(notes.flaw_count, 0);
}

/* A policy that fixes a period divides nothing, and asks for nothing. */
static void periods(void **state)
{
    int32_t p;
    (void)state;
    owed_by(HULL, "03F"); /* whose age nobody knows */
    service = aftercare("DOM");
    p = policy("A", "2020-02-29", 60, 40);
    number(p, S117_POLICY_OLD_CASES, S117_OLD_CASES_AT_ONCE);
    p = policy("B", "2021-01-04", 70, 30);
    number(p, S117_POLICY_SHARE_COUNCIL, INT64_MIN);
    number(p, S117_POLICY_SHARE_NHS, INT64_MIN);
    number(p, S117_POLICY_AGE_FROM, 18);
    number(p, S117_POLICY_DUE, S117_DUE_REVIEW);
    number(p, S117_POLICY_COUNT, 6);
    number(p, S117_POLICY_UNIT, S117_UNIT_MONTHS);
    SHARED("2023-01-02", 60, 40, 100);
    assert_false(has_gap(S117_GAP_BIRTH, 0));
    assert_int_equal(notes.flaw_count, 0);
}

/* ---- policies and decisions ----------------------------------------------------------------------- */

static s117_fact review(int32_t of, const char *on)
{
    s117_fact fact = add(S117_KIND_REVIEW, 0, on, NULL);
    code(fact, S117_REVIEW_OF, of);
    return fact;
}

/* What a policy does with a case older than itself: stay, at once, from the next review of the package. */
static void old_cases(void **state)
{
    int32_t p;
    (void)state;
    a_line();
    when(service, S117_FROM, "2018-01-01");
    p = policy("P", "2020-02-29", 60, 40);
    NOBODY("2023-01-02"); /* it stays */
    number(p, S117_POLICY_OLD_CASES, S117_OLD_CASES_STAY);
    NOBODY("2023-01-02");
    number(p, S117_POLICY_OLD_CASES, S117_OLD_CASES_AT_ONCE);
    NOBODY("2020-02-28");
    SHARED("2020-02-29", 60, 40, 100);
    number(p, S117_POLICY_OLD_CASES, S117_OLD_CASES_NEXT_REVIEW);
    NOBODY("2023-01-02");
    review(S117_REVIEW_PACKAGE, "2020-02-28"); /* before the policy */
    review(S117_REVIEW_DIRECT_PAYMENT, "2020-03-02"); /* of something else */
    NOBODY("2023-01-02");
    review(S117_REVIEW_PACKAGE, "2021-03-01");
    NOBODY("2021-02-28");
    SHARED("2021-03-01", 60, 40, 100);
    review(S117_REVIEW_PACKAGE, "2020-02-29"); /* on its first day */
    SHARED("2020-02-29", 60, 40, 100);
    number(p, S117_POLICY_OLD_CASES, S117_OLD_CASES_STAY);
    when(service, S117_FROM, "2020-02-29"); /* no older than the policy */
    SHARED("2020-02-29", 60, 40, 100);
    when(service, S117_FROM, "2020-02-28");
    NOBODY("2020-02-29");
    ask_for(0, "2019-01-07");
    assert_int_equal(split.count, 0);
}

/* A case without any line is a new one. */
static void no_lines(void **state)
{
    (void)state;
    in_hull();
    policy("P", "2020-02-29", 60, 40);
    ask_for(0, "2023-01-02");
    assert_int_equal(part_of(S117_PARTY_COUNCIL), 60);
}

/* A decision of the policy's first day or later beats it; an older one yields once the policy governs, if it moves old cases. */
static void against_decisions(void **state)
{
    s117_fact funding;
    int32_t p;
    (void)state;
    a_line();
    funding = decision("2018-01-01", 50, 50);
    p = policy("P", "2020-02-29", 60, 40);
    SHARED("2023-01-02", 50, 50, 100);
    number(p, S117_POLICY_OLD_CASES, S117_OLD_CASES_AT_ONCE);
    SHARED("2020-02-28", 50, 50, 100);
    SHARED("2020-02-29", 60, 40, 100);
    assert_int_equal(split.decision, 0);
    number(p, S117_POLICY_OLD_CASES, S117_OLD_CASES_NEXT_REVIEW);
    review(S117_REVIEW_PACKAGE, "2021-03-01");
    SHARED("2021-02-28", 50, 50, 100);
    SHARED("2021-03-01", 60, 40, 100);
    when(funding, S117_FROM, "2020-02-28");
    SHARED("2021-03-01", 60, 40, 100);
    when(funding, S117_FROM, "2020-02-29");
    SHARED("2021-03-01", 50, 50, 100);
    assert_int_equal(split.decision, funding);
    when(funding, S117_FROM, "2018-01-01"); /* a new case with an older decision, and a policy that moves nothing */
    when(service, S117_FROM, "2021-01-04");
    number(p, S117_POLICY_OLD_CASES, S117_OLD_CASES_STAY);
    SHARED("2021-03-01", 50, 50, 100);
}

static int stop_all(void **state)
{
    forget_policies();
    return stop(state);
}

#define SPLIT(function) cmocka_unit_test_setup_teardown(function, start, stop_all)

int main(void)
{
    const struct CMUnitTest tests[] = {
        SPLIT(nobody_decided), SPLIT(scopes), SPLIT(later_decisions), SPLIT(two_of_a_day), SPLIT(shares_that_fail), SPLIT(several_sharers),
        SPLIT(who_they_are), SPLIT(unknown_bodies), SPLIT(odd_penny), SPLIT(fixed), SPLIT(of_bodies), SPLIT(of_ages), SPLIT(of_groups),
        SPLIT(of_services), SPLIT(alone), SPLIT(weighted), SPLIT(which_policy), SPLIT(equal_policies), SPLIT(periods), SPLIT(old_cases), SPLIT(no_lines),
        SPLIT(against_decisions)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
