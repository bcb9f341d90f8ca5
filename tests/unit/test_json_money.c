/* Services and money in case files: what is refused, what is written, what is compared, and the answers as JSON. */
#include "test_json_help.h"
#include "probe.h"

#define HEAD "{\"format\": \"s117-case/1\", \"id\": \"x\", "
#define FACTS(text) HEAD "\"facts\": [" text "]}"
#define SERVICE "{\"fact\": \"service\", \"id\": \"s\"}"
#define ASK(text) HEAD "\"facts\": [" SERVICE "], " text "}"
#define PACKAGE(text) ASK("\"packages\": [{\"on\": \"2023-06-01\", \"expect\": {" text "}}]")
#define LINE(text) PACKAGE("\"lines\": [{\"line\": \"s\", " text "}]")
#define ACCOUNT(text) ASK("\"accounts\": [{\"from\": \"2023-06-01\", \"to\": \"2023-07-01\", \"expect\": {" text "}}]")
#define ITEM(text) ASK("\"redress\": [{\"on\": \"2023-06-01\", \"expect\": {\"items\": [{\"fact\": \"s\", " text "}]}}]")

/* ---- what is refused ---- */

static void mistakes_are_refused(void **state)
{
    static const struct {
        const char *text, *message;
    } all[] = {
        /* amounts, numbers, links */
        {FACTS("{\"fact\": \"charge\", \"amount\": 12}"), "/facts/0/amount: an amount in pounds such as \"700.01\" is wanted here, not a number"},
        {FACTS("{\"fact\": \"charge\", \"amount\": 12.5}"), "/facts/0/amount: an amount in pounds such as \"700.01\" is wanted here, not a number"},
        {FACTS("{\"fact\": \"charge\", \"amount\": \"12.5\"}"),
         "/facts/0/amount: no such amount: \"12.5\"; write pounds such as 700.01 or 1,234, not less than nothing"},
        {FACTS("{\"fact\": \"charge\", \"amount\": \"-12.50\"}"),
         "/facts/0/amount: no such amount: \"-12.50\"; write pounds such as 700.01 or 1,234, not less than nothing"},
        {FACTS("{\"fact\": \"charge\", \"amount\": \"unknown\"}"),
         "/facts/0/amount: no such amount: \"unknown\"; write pounds such as 700.01 or 1,234, not less than nothing"},
        {FACTS("{\"fact\": \"charge\", \"amount\": \"10000000000.01\"}"),
         "/facts/0/amount: no such amount: \"10000000000.01\"; write pounds such as 700.01 or 1,234, not less than nothing"},
        {FACTS("{\"fact\": \"funding\", \"whole\": \"100\"}"),
         "/facts/0/whole: a whole number is wanted here, without decimals and without quotes"},
        {FACTS("{\"fact\": \"funding\", \"whole\": 33.3}"),
         "/facts/0/whole: a whole number is wanted here, without decimals and without quotes"},
        {FACTS("{\"fact\": \"funding\", \"whole\": -1}"), "/facts/0/whole: a number from 0 to 1000000000000 is wanted here"},
        {FACTS("{\"fact\": \"funding\", \"whole\": 1000000000001}"), "/facts/0/whole: a number from 0 to 1000000000000 is wanted here"},
        {FACTS("{\"fact\": \"charge\", \"line\": \"t\"}, " SERVICE), "/facts/0/line: no such fact: \"t\"; it can be \"s\""},
        {FACTS("{\"fact\": \"charge\", \"line\": 1}, " SERVICE), "/facts/0/line: the \"id\" of a fact is wanted here, not a number"},
        {FACTS("{\"fact\": \"top_up\", \"service\": \"s\", \"contents\": [\"cots\"]}, " SERVICE),
         "/facts/0/contents/0: no such contents: \"cots\"; it can be \"cost\", \"frequency\", \"payee\", \"review\", \"non_payment\", "
         "\"price_rises\" or \"finances\""},
        /* parents */
        {FACTS("{\"fact\": \"price\", \"order\": \"s\"}, " SERVICE),
         "/facts/0/order: no such key of a fact \"price\": \"order\"; there are 13: see docs/case-files.md"},
        {FACTS("{\"fact\": \"price\"}"), "/facts/0: \"service\" is missing: the \"id\" of the service it belongs to"},
        {FACTS("{\"fact\": \"share\", \"funding\": \"s\"}, " SERVICE), "/facts/0/funding: the fact \"s\" is not a funding decision"},
        {FACTS("{\"fact\": \"leave\", \"order\": \"s\"}, " SERVICE), "/facts/0/order: the fact \"s\" is not an order"},
        {FACTS("{\"fact\": \"share\"}"), "/facts/0: \"funding\" is missing: the \"id\" of the funding decision it belongs to"},
        /* questions */
        {ASK("\"packages\": {}"), "/packages: an array is wanted here, not an object"},
        {ASK("\"packages\": [1]"), "/packages/0: an object is wanted here, not a number"},
        {ASK("\"packages\": [{}]"), "/packages/0: \"on\" is missing"},
        {ASK("\"packages\": [{\"on\": \"2023-06\"}]"), "/packages/0/on: one exact day is wanted here, such as 2014-03-10, not \"2023-06\""},
        {ASK("\"packages\": [{\"on\": \"1983-09-29\"}]"),
         "/packages/0/on: section 117 came into force on 1983-09-30; ask about that day or later"},
        {ASK("\"packages\": [{\"on\": null}]"), "/packages/0/on: a date such as \"2014-03-10\" is wanted here, not null"},
        {ASK("\"packages\": [{\"on\": \"2023-06-01\", \"counting\": \"days\"}]"),
         "/packages/0/counting: no such key: \"counting\"; it can be \"on\", \"known_by\", \"law_as_at\", \"as_then_understood\", "
         "\"expect\" or \"expect_source\""},
        {ASK("\"packages\": [{\"on\": \"2023-06-01\", \"known_by\": \"1970-01-01\"}]"),
         "/packages/0/known_by: 1970-01-01 lies before the Act and cannot be asked about"},
        {ASK("\"packages\": [{\"on\": \"2023-06-01\", \"expect\": []}]"), "/packages/0/expect: an object is wanted here, not an array"},
        {ASK("\"packages\": [{\"on\": \"2023-06-01\", \"expect_source\": \"\"}]"),
         "/packages/0/expect_source: the text is empty; leave the key out instead"},
        {ASK("\"accounts\": [{\"from\": \"2023-06-01\"}]"), "/accounts/0: \"to\" is missing"},
        {ASK("\"accounts\": [{\"from\": \"2023-06-01\", \"to\": \"2023-06-01\"}]"),
         "/accounts/0/to: this end does not lie after \"from\"; \"to\" is the first day after the period"},
        {ASK("\"accounts\": [{\"from\": \"2023-06-01\", \"to\": \"2023-07-01\", \"commitment\": \"yes\"}]"),
         "/accounts/0/commitment: true or false is wanted here, not a string"},
        {ASK("\"accounts\": [{\"from\": \"2023-06-01\", \"to\": \"2023-07-01\", \"counting\": \"weeks\"}]"),
         "/accounts/0/counting: no such counting: \"weeks\"; it can be \"days\", \"dhsc\", \"mean_year\" or \"calendar\""},
        {ASK("\"redress\": [{\"on\": \"2023-06-01\", \"interest\": \"8%\"}]"),
         "/redress/0/interest: no such interest: \"8%\"; it can be \"none\", \"simple\" or \"compound\""},
        /* expectations */
        {PACKAGE("\"line\": []"), "/packages/0/expect/line: no such key: \"line\"; it can be \"duty\", \"lines\", \"reasons\", "
                                  "\"not_reasons\", \"gaps\" or \"flaws\""},
        {PACKAGE("\"lines\": [{}]"), "/packages/0/expect/lines/0: \"line\" is missing"},
        {PACKAGE("\"lines\": [{\"line\": \"t\"}]"), "/packages/0/expect/lines/0/line: no such fact: \"t\"; it can be \"s\""},
        {PACKAGE("\"not_reasons\": []"), "/packages/0/expect/not_reasons: the list is empty; leave the key out instead"},
        {LINE("\"status\": \"free\""), "/packages/0/expect/lines/0/status: no such status: \"free\"; it can be \"undetermined\", "
                                       "\"aftercare\" or \"not_aftercare\""},
        {LINE("\"status\": null"), "/packages/0/expect/lines/0/status: a name is wanted here, not null"},
        {LINE("\"top_up_asked\": 100"), "/packages/0/expect/lines/0/top_up_asked: an amount in pounds such as \"700.01\" is wanted here, not a number"},
        {LINE("\"top_up_asked\": \"--1\""), "/packages/0/expect/lines/0/top_up_asked: no such amount: \"--1\"; write pounds such as 700.01 or "
                                            "1,234, less than nothing as -5.00, or unknown"},
        {LINE("\"reasons\": [\"CHG-0\"]"), "/packages/0/expect/lines/0/reasons/0: no such rule: \"CHG-0\"; the closest of the "},
        {LINE("\"points\": [\"OP-0\"]"), "/packages/0/expect/lines/0/points/0: no such open point: \"OP-0\"; the closest of the "},
        {LINE("\"points\": [1]"), "/packages/0/expect/lines/0/points/0: the id of an open point is wanted here, not a number"},
        {LINE("\"points\": \"OP-24\""), "/packages/0/expect/lines/0/points: an array is wanted here, not a string"},
        {LINE("\"gaps\": [\"tenant\"]"), "/packages/0/expect/lines/0/gaps/0: no such gaps: \"tenant\"; the closest of the 38 is \"tenancy\""},
        {ACCOUNT("\"totals\": [{\"party\": \"council\"}]"), "/accounts/0/expect/totals/0: \"amount\" is missing"},
        {ACCOUNT("\"totals\": [{\"amount\": \"1\"}]"), "/accounts/0/expect/totals/0: \"party\" is missing"},
        {ACCOUNT("\"totals\": [{\"party\": \"council\", \"body\": \"no such code!\", \"amount\": \"1\"}]"),
         "/accounts/0/expect/totals/0/body: no body code: \"no such code!\"; it is 1 to 15 letters, digits, \"-\", \"_\" or \".\", such as "
         "E06000030"},
        {ACCOUNT("\"entries\": 1"), "/accounts/0/expect/entries: an array is wanted here, not a number"},
        {ACCOUNT("\"entries\": [{\"line\": \"s\", \"rule\": 1}]"), "/accounts/0/expect/entries/0/rule: the id of a rule is wanted here, not a number"},
        {ITEM("\"wrong\": 1"), "/redress/0/expect/items/0/wrong: true, false or \"unknown\" is wanted here, not a number"},
        {ITEM("\"wrong\": \"maybe\""), "/redress/0/expect/items/0/wrong: no such answer: \"maybe\"; it can be \"unknown\", \"no\" or \"yes\""},
        {ITEM("\"days\": \"7\""), "/redress/0/expect/items/0/days: a whole number is wanted here, without decimals and without quotes"},
        {ITEM("\"payer\": \"council\""), "/redress/0/expect/items/0/payer: no such payer: \"council\"; it can be \"person\", \"family\", "
                                         "\"other\", \"benefits\" or \"estate\""},
    };
    (void)state;
    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++) {
        char message[1024] = "";
        s117_error error = {.size = sizeof error, .message = message, .message_size = sizeof message};
        s117_case *kase = NULL;
        const size_t length = strlen(all[i].message);
        assert_int_equal(s117_case_read(NULL, all[i].text, strlen(all[i].text), &kase, &error), S117_E_CONTENT);
        if (all[i].message[length - 1] == ' ') /* the number of rules and points grows */
            message[length] = '\0';
        assert_string_equal(message, all[i].message);
        assert_null(kase);
    }
}

/* ---- what is read ---- */

static s117_fact named(const s117_case *kase, const char *name)
{
    for (s117_fact fact = 1; fact <= s117_person_fact_count(s117_case_person(kase)); fact++) {
        const char *found = s117_case_fact_name(kase, fact);
        if (found && strcmp(found, name) == 0)
            return fact;
    }
    fail_msg("no fact is called %s", name);
    return 0;
}

/* What is pointed to may stand further down, and be of any kind: that is for the answer to say. */
static void facts_point_to_facts_further_down(void **state)
{
    s117_case *kase = read_text(FACTS(
        "{\"fact\": \"refund\", \"id\": \"r\", \"amount\": \"£1,234.50\", \"interest\": \"0\", \"charge\": \"c\"},"
        "{\"fact\": \"price\", \"id\": \"p\", \"service\": \"b\", \"amount\": \"19.99\", \"per\": \"hour\", \"units\": 1050},"
        "{\"fact\": \"charge\", \"id\": \"c\", \"line\": \"b\"},"
        "{\"fact\": \"service\", \"id\": \"b\", \"part_of\": \"b\", \"inseparable_from\": \"c\"}"));
    const s117_person *person = s117_case_person(kase);
    const s117_fact refund = named(kase, "r"), price = named(kase, "p"), charge = named(kase, "c"), line = named(kase, "b");
    (void)state;
    assert_int_equal(s117_person_get_money(person, refund, S117_AMOUNT), 123450);
    assert_int_equal(s117_person_get_money(person, refund, S117_INTEREST), 0);
    assert_int_equal(s117_person_get_fact(person, refund, S117_CHARGE), charge);
    assert_int_equal(s117_person_get_money(person, price, S117_AMOUNT), 1999);
    assert_int_equal(s117_person_get_money(person, price, S117_UNITS), 1050);
    assert_int_equal(s117_person_fact_parent(person, price), line);
    assert_true(s117_person_get_money(person, charge, S117_AMOUNT) == S117_MONEY_UNKNOWN);
    assert_int_equal(s117_person_get_fact(person, charge, S117_LINE), line);
    assert_int_equal(s117_person_get_fact(person, line, S117_PART_OF), line);
    assert_int_equal(s117_person_get_fact(person, line, S117_INSEPARABLE_FROM), charge);
    s117_case_free(kase);
}

/* Each question is given back as the library takes it. A field left out is at its default. */
static void questions_are_given_back(void **state)
{
    s117_case *kase = read_text(ASK(
        "\"packages\": [{\"on\": \"2023-06-01\", \"known_by\": \"2024-01-01\", \"law_as_at\": \"2016-01-01\", \"as_then_understood\": true},"
        "               {\"on\": \"2023-06-02\"}],"
        "\"accounts\": [{\"from\": \"2023-06-01\", \"to\": \"2023-07-01\", \"counting\": \"dhsc\", \"commitment\": true}],"
        "\"redress\": [{\"on\": \"2023-06-01\", \"counting\": \"calendar\", \"interest\": \"compound\", \"claimed\": \"2022-01-01\"}]"));
    s117_question question = {.size = sizeof question};
    s117_accounting accounting = {.size = sizeof accounting};
    s117_reckoning reckoning = {.size = sizeof reckoning};
    s117_date on = 0, to = 0;
    (void)state;
    assert_int_equal(s117_case_package_count(kase), 2);
    assert_int_equal(s117_case_account_count(kase), 1);
    assert_int_equal(s117_case_redress_count(kase), 1);
    assert_int_equal(s117_case_package_count(NULL) + s117_case_account_count(NULL) + s117_case_redress_count(NULL), 0);
    assert_int_equal(s117_case_package(kase, 0, &on, &question), S117_OK);
    assert_int_equal(on, s117_date_of(2023, 6, 1));
    assert_int_equal(question.known_by, s117_date_of(2024, 1, 1));
    assert_int_equal(question.law_as_at, s117_date_of(2016, 1, 1));
    assert_int_equal(question.options, S117_AS_THEN_UNDERSTOOD);
    assert_int_equal(s117_case_package(kase, 1, &on, &question), S117_OK);
    assert_int_equal(on, s117_date_of(2023, 6, 2));
    assert_int_equal(question.known_by | question.law_as_at | (s117_date)question.options, 0);
    assert_int_equal(s117_case_account(kase, 0, &on, &to, &accounting), S117_OK);
    assert_int_equal(on, s117_date_of(2023, 6, 1));
    assert_int_equal(to, s117_date_of(2023, 7, 1));
    assert_int_equal(accounting.counting, S117_COUNT_DHSC);
    assert_int_equal(accounting.options, S117_AS_ON_FIRST_DAY);
    assert_int_equal(s117_case_redress(kase, 0, &on, &reckoning), S117_OK);
    assert_int_equal(reckoning.counting, S117_COUNT_CALENDAR);
    assert_int_equal(reckoning.interest, S117_INTEREST_COMPOUND);
    assert_int_equal(reckoning.claimed, s117_date_of(2022, 1, 1));
    s117_case_free(kase);
}

/* ---- what is written ---- */

/* As the library must write it: facts by kind and day, names made up for what is pointed to without a reference. */
static const char canonical[] =
    "{\n  \"format\": \"s117-case/1\",\n  \"id\": \"x\",\n  \"facts\": [\n"
    "    {\n      \"fact\": \"need\",\n      \"id\": \"#1\",\n      \"from\": \"2023-01-09\",\n      \"weight_nhs\": 0\n    },\n"
    "    {\n      \"fact\": \"service\",\n      \"id\": \"home\",\n      \"from\": \"2023-01-09\"\n    },\n"
    "    {\n      \"fact\": \"service\",\n      \"id\": \"#2\",\n      \"from\": \"2023-02-01\",\n      \"part_of\": \"home\"\n    },\n"
    "    {\n      \"fact\": \"purpose\",\n      \"service\": \"#2\",\n      \"need\": \"#1\"\n    },\n"
    "    {\n      \"fact\": \"price\",\n      \"service\": \"home\",\n      \"amount\": \"1234.50\",\n      \"per\": \"week\"\n    },\n"
    "    {\n      \"fact\": \"charge\",\n      \"id\": \"#3\",\n      \"amount\": \"0.05\"\n    }\n  ],\n"
    "  \"packages\": [\n    {\n      \"on\": \"2023-06-01\",\n      \"expect\": {\n        \"lines\": [\n          {\n"
    "            \"line\": \"#2\",\n            \"status\": \"aftercare\",\n            \"top_up_asked\": \"unknown\",\n"
    "            \"reasons\": [\n              \"CHG-1\"\n            ],\n            \"gaps\": []\n          }\n        ]\n      }\n    }\n  ],\n"
    "  \"accounts\": [\n    {\n      \"from\": \"2023-06-05\",\n      \"to\": \"2023-06-12\",\n      \"commitment\": true,\n"
    "      \"expect\": {\n        \"whole\": \"-5.00\",\n        \"totals\": []\n      }\n    }\n  ],\n"
    "  \"redress\": [\n    {\n      \"on\": \"2023-06-01\",\n      \"interest\": \"simple\",\n      \"expect\": {\n        \"items\": [\n"
    "          {\n            \"fact\": \"#3\",\n            \"wrong\": \"unknown\",\n            \"from\": null,\n            \"days\": 7,\n"
    "            \"to_body\": \"\",\n            \"payer\": null\n          }\n        ]\n      },\n"
    "      \"expect_source\": \"by hand\"\n    }\n  ]\n}\n";

static void assert_written(const char *text)
{
    s117_case *kase = read_text(text);
    char *bytes = NULL;
    assert_int_equal(s117_case_write(kase, &bytes, NULL), S117_OK);
    assert_string_equal(bytes, canonical);
    s117_bytes_free(bytes);
    s117_case_free(kase);
}

static void it_is_written_byte_for_byte(void **state)
{
    (void)state;
    assert_written(canonical);
    assert_written(HEAD
        "\"redress\": [{\"expect_source\": \"by hand\", \"expect\": {\"items\": [{\"payer\": null, \"to_body\": null, \"days\": 7, "
        "\"from\": null, \"wrong\": \"unknown\", \"fact\": \"#c\"}]}, \"interest\": \"simple\", \"on\": \"2023-06-01\"}],"
        "\"accounts\": [{\"commitment\": true, \"expect\": {\"totals\": [], \"whole\": \"-£5\"}, \"to\": \"2023-06-12\", \"from\": \"2023-06-05\"}],"
        "\"packages\": [{\"expect\": {\"lines\": [{\"gaps\": [], \"reasons\": [\"CHG-1\"], \"top_up_asked\": \"unknown\", "
        "\"status\": \"aftercare\", \"line\": \"#9\"}]}, \"as_then_understood\": false, \"on\": \"2023-06-01\"}],"
        "\"facts\": [{\"fact\": \"charge\", \"id\": \"#c\", \"amount\": \"0.05\"},"
        "{\"fact\": \"price\", \"service\": \"home\", \"per\": \"week\", \"amount\": \"£1,234.50\"},"
        "{\"fact\": \"purpose\", \"service\": \"#9\", \"need\": \"#8\"},"
        "{\"fact\": \"service\", \"id\": \"#9\", \"part_of\": \"home\", \"from\": \"2023-02-01\"},"
        "{\"fact\": \"service\", \"id\": \"home\", \"from\": \"2023-01-09\"},"
        "{\"fact\": \"need\", \"id\": \"#8\", \"from\": \"2023-01-09\", \"weight_nhs\": 0}]}");
}

/* ---- the order of entry does not tell, however facts are joined ---- */

typedef struct entry {
    s117_kind kind;
    int parent, links[2]; /* entries; -1: none */
    s117_attribute attributes[2];
    s117_money amount;
} entry;

#define NEED {S117_KIND_NEED, -1, {-1, -1}, {0, 0}, 0}
#define LINE_PART_OF(part_of, inseparable) {S117_KIND_SERVICE, -1, {part_of, inseparable}, {S117_PART_OF, S117_INSEPARABLE_FROM}, 0}
#define PURPOSE(service, need) {S117_KIND_PURPOSE, service, {need, -1}, {S117_NEED, 0}, 0}
#define CHARGE(line) {S117_KIND_CHARGE, -1, {line, -1}, {S117_LINE, 0}, 0}
#define PAYMENT(charge, pence) {S117_KIND_PAYMENT, -1, {charge, -1}, {S117_CHARGE, 0}, pence}

/* Alike but for how they are joined: two services that meet the same two needs crosswise, and a third that meets one twice; charges told
 * apart by their payments alone; a chain of parts; a ring of lines that cannot be separated, one of which is charged for. */
static const entry entries[] = {
    NEED, NEED, NEED,
    LINE_PART_OF(-1, -1), LINE_PART_OF(-1, -1), LINE_PART_OF(-1, -1),
    PURPOSE(3, 0), PURPOSE(3, 1), PURPOSE(4, 0), PURPOSE(4, 1), PURPOSE(5, 2), PURPOSE(5, 2),
    CHARGE(-1), CHARGE(-1), CHARGE(-1), CHARGE(-1),
    PAYMENT(12, 500), PAYMENT(12, 500), PAYMENT(13, 500), PAYMENT(14, 700), PAYMENT(-1, 700),
    LINE_PART_OF(-1, -1), LINE_PART_OF(21, -1), LINE_PART_OF(22, -1), LINE_PART_OF(23, -1),
    LINE_PART_OF(-1, 28), LINE_PART_OF(-1, 25), LINE_PART_OF(-1, 26), LINE_PART_OF(-1, 27), CHARGE(27),
    LINE_PART_OF(-1, 31), LINE_PART_OF(-1, 30), LINE_PART_OF(-1, 33), LINE_PART_OF(-1, 32), LINE_PART_OF(34, -1),
};
enum { ENTRIES = sizeof entries / sizeof entries[0] };

/* In a random order of entry in which a parent comes before what belongs to it. */
static s117_person *shuffled(uint32_t *seed)
{
    s117_person *person = NULL;
    s117_fact facts[ENTRIES] = {0};
    assert_int_equal(s117_person_new(NULL, &person), S117_OK);
    for (int left = ENTRIES; left > 0;) {
        *seed = *seed * 1664525u + 1013904223u;
        const size_t at = (*seed >> 16) % ENTRIES;
        const entry *e = &entries[at];
        if (facts[at] != 0 || (e->parent >= 0 && facts[e->parent] == 0))
            continue;
        assert_int_equal(s117_person_add(person, e->kind, e->parent < 0 ? 0 : facts[e->parent], &facts[at]), S117_OK);
        if (e->amount)
            assert_int_equal(s117_person_set_money(person, facts[at], S117_AMOUNT, e->amount), S117_OK);
        left--;
    }
    for (size_t at = 0; at < ENTRIES; at++)
        for (int i = 0; i < 2; i++)
            if (entries[at].links[i] >= 0)
                assert_int_equal(s117_person_set_fact(person, facts[at], entries[at].attributes[i], facts[entries[at].links[i]]), S117_OK);
    return person;
}

static char *write_person(const s117_person *person)
{
    char *bytes = NULL;
    assert_int_equal(s117_person_write(person, &bytes, NULL), S117_OK);
    return bytes;
}

static void the_order_of_entry_does_not_tell(void **state)
{
    uint32_t seed = 117;
    s117_person *person = shuffled(&seed);
    char *first = write_person(person), *text = malloc(strlen(first) + 100);
    (void)state;
    assert_non_null(text);
    s117_person_free(person);
    for (int i = 0; i < 300; i++) {
        person = shuffled(&seed);
        char *bytes = write_person(person);
        assert_string_equal(bytes, first);
        s117_bytes_free(bytes);
        s117_person_free(person);
    }
    sprintf(text, HEAD "\"facts\": %s}", first);
    s117_case *kase = read_text(text);
    char *again = write_person(s117_case_person(kase));
    assert_string_equal(again, first);
    s117_bytes_free(again);
    s117_bytes_free(first);
    s117_case_free(kase);
    free(text);
}

/* Many facts that are alike, each with its own: no more than a moment. */
static void many_alike_are_written(void **state)
{
    s117_person *person = NULL;
    (void)state;
    assert_int_equal(s117_person_new(NULL, &person), S117_OK);
    for (int i = 0; i < 2000; i++) {
        s117_fact service = 0, price = 0;
        assert_int_equal(s117_person_add(person, S117_KIND_SERVICE, 0, &service), S117_OK);
        assert_int_equal(s117_person_add(person, S117_KIND_PRICE, service, &price), S117_OK);
    }
    char *bytes = write_person(person);
    assert_non_null(strstr(bytes, "\"service\": \"#2000\""));
    s117_bytes_free(bytes);
    s117_person_free(person);
}

/* ---- what is compared ---- */

/* Section 3 until 9 January 2023, at home in Leeds; a care home at £700.01 a week, half and half; £50 a week charged for 12 weeks. */
#define LIFE                                                                                                                      \
    "\"facts\": ["                                                                                                                \
    "{\"fact\": \"birth\", \"from\": \"1980-05-05\"},"                                                                            \
    "{\"fact\": \"residence\", \"from\": \"2015-06-01\", \"area\": \"E08000035\", \"nhs_body\": \"QWO\", \"settled\": true, \"choice\": \"own\","  \
    " \"accommodation\": \"own_home\"},"                                                                                          \
    "{\"fact\": \"registration\", \"from\": \"2015-06-01\", \"nhs_body\": \"QWO\"},"                                              \
    "{\"fact\": \"order\", \"power\": \"s3\", \"application\": \"2022-10-03\", \"from\": \"2022-10-03\", \"to\": \"2023-01-09\","  \
    " \"how_ended\": \"discharged\", \"arranged_by\": \"local\", \"area\": \"E08000035\", \"nhs_body\": \"QWO\"},"                \
    "{\"fact\": \"need\", \"id\": \"need\", \"from\": \"2023-01-09\", \"disorder\": \"same\", \"reduces_risk\": true},"           \
    "{\"fact\": \"service\", \"id\": \"home\", \"from\": \"2023-01-09\", \"catalogue\": \"ACC-RES\", \"in_plan\": true},"         \
    "{\"fact\": \"purpose\", \"service\": \"home\", \"need\": \"need\"},"                                                         \
    "{\"fact\": \"price\", \"service\": \"home\", \"amount\": \"700.01\", \"per\": \"week\"},"                                    \
    "{\"fact\": \"funding\", \"id\": \"panel\", \"from\": \"2023-01-09\", \"funding_scope\": \"package\"},"                       \
    "{\"fact\": \"share\", \"funding\": \"panel\", \"party\": \"council\", \"share\": 50},"                                       \
    "{\"fact\": \"share\", \"funding\": \"panel\", \"party\": \"nhs\", \"share\": 50},"                                           \
    "{\"fact\": \"charge\", \"id\": \"charge\", \"from\": \"2023-01-09\", \"to\": \"2023-04-03\", \"body\": \"E08000035\","       \
    " \"payer\": \"person\", \"amount\": \"50.00\", \"per\": \"week\", \"line\": \"home\", \"paid\": true}]"
#define ASKED_PACKAGE(expect) HEAD LIFE ", \"packages\": [{\"on\": \"2023-06-01\", \"expect\": {" expect "}}]}"
#define ASKED_ACCOUNT(expect) HEAD LIFE ", \"accounts\": [{\"from\": \"2023-01-09\", \"to\": \"2023-01-16\", \"expect\": {" expect "}}]}"
#define ASKED_REDRESS(expect) HEAD LIFE ", \"redress\": [{\"on\": \"2024-06-01\", \"expect\": {" expect "}}]}"
#define LEEDS "E08000035 (Leeds City Council)"
#define WEST_YORKSHIRE "QWO (NHS West Yorkshire Integrated Care Board)"

static s117_status answer_first(const s117_case *kase, s117_tri *ret_matches, char *differences, size_t size)
{
    if (s117_case_package_count(kase) > 0)
        return s117_case_package_answer(kase, 0, NULL, ret_matches, differences, size);
    if (s117_case_account_count(kase) > 0)
        return s117_case_account_answer(kase, 0, NULL, ret_matches, differences, size);
    return s117_case_redress_answer(kase, 0, NULL, ret_matches, differences, size);
}

/* The first week at £700.01, half and half: 350.005 each; the NHS body's share is rounded down, the odd penny is the council's.
 * Twelve weeks at £50: £600. */
static void each_part_is_compared(void **state)
{
    static const struct {
        const char *text, *differences; /* "" as expected; NULL: nothing is expected */
    } all[] = {
        {ASKED_PACKAGE(""), NULL},
        {ASKED_PACKAGE("\"duty\": \"active\", \"lines\": [{\"line\": \"home\", \"status\": \"aftercare\", \"chargeable\": \"never\", "
                       "\"assessment\": \"never\", \"top_up\": \"none\", \"reasons\": [\"CHG-1\", \"CHG-14\"], \"not_reasons\": [\"CHG-2\"], "
                       "\"gaps\": [], \"flaws\": [], \"points\": []}]"), ""},
        {ASKED_PACKAGE("\"duty\": \"suspended\""), "duty: expected suspended, came active"},
        {ASKED_PACKAGE("\"lines\": [{\"line\": \"home\", \"status\": \"undetermined\", \"chargeable\": \"own\", \"assessment\": \"hold\"}]"),
         "lines home: status: expected undetermined, came aftercare\nlines home: chargeable: expected own, came never\n"
         "lines home: assessment: expected hold, came never"},
        {ASKED_PACKAGE("\"lines\": [{\"line\": \"home\", \"law\": \"Care Act 2014\"}]"),
         "lines home: law: expected Care Act 2014, came Mental Health Act 1983 s117"},
        {ASKED_PACKAGE("\"lines\": [{\"line\": \"home\", \"top_up_asked\": \"1,000\"}]"),
         "lines home: top_up_asked: expected £1,000.00, came not known"},
        {ASKED_PACKAGE("\"lines\": [{\"line\": \"home\", \"reasons\": [\"CHG-6\"], \"not_reasons\": [\"CHG-1\"], \"gaps\": [\"tenancy\"], "
                       "\"flaws\": [\"shortfall\"], \"points\": [\"OP-24\"]}]"),
         "lines home: reasons: expected CHG-6, did not come\nlines home: reasons: CHG-1 came, expected not to\n"
         "lines home: gaps: expected tenancy, did not come\nlines home: flaws: expected shortfall, did not come\n"
         "lines home: points: expected OP-24, did not come"},
        {ASKED_PACKAGE("\"lines\": []"), "lines home: came, expected not to"},
        {ASKED_PACKAGE("\"lines\": [{\"line\": \"need\", \"status\": \"aftercare\"}]"), "lines need: expected, did not come"},
        {ASKED_PACKAGE("\"flaws\": [\"means\"], \"gaps\": [\"duty\"]"), "gaps: expected duty, did not come\nflaws: expected means, did not come"},
        {ASKED_ACCOUNT("\"whole\": \"700.01\", \"totals\": [{\"party\": \"nhs\", \"body\": \"QWO\", \"amount\": \"350.00\"}, "
                       "{\"party\": \"council\", \"body\": \"E08000035\", \"amount\": \"350.01\"}], "
                       "\"lines\": [{\"line\": \"home\", \"amount\": \"700.01\"}, {\"line\": \"home\", \"party\": \"nhs\", \"amount\": \"350.00\"}], "
                       "\"entries\": [{\"line\": \"home\", \"from\": \"2023-01-09\", \"to\": \"2023-01-16\", \"party\": \"nhs\", \"body\": \"QWO\", "
                       "\"status\": \"aftercare\", \"amount\": \"350.00\", \"rule\": \"CHG-1\"}], \"gaps\": [], \"flaws\": []"), ""},
        {ASKED_ACCOUNT("\"whole\": \"700.00\""), "whole: expected £700.00, came £700.01"},
        {ASKED_ACCOUNT("\"totals\": [{\"party\": \"council\", \"body\": \"E08000035\", \"amount\": \"350.00\"}]"),
         "totals council " LEEDS ": amount: expected £350.00, came £350.01\ntotals nhs " WEST_YORKSHIRE ": came, expected not to"},
        {ASKED_ACCOUNT("\"totals\": [{\"party\": \"council\", \"amount\": \"350.01\"}, {\"party\": \"nhs\", \"amount\": \"350.00\"}, "
                       "{\"party\": \"joint\", \"amount\": \"0\"}]"), "totals joint: expected, did not come"},
        {ASKED_ACCOUNT("\"lines\": [{\"line\": \"home\", \"party\": \"council\", \"body\": \"E08000035\", \"amount\": \"unknown\"}, "
                       "{\"line\": \"need\", \"amount\": \"1\"}]"),
         "lines home council " LEEDS ": amount: expected not known, came £350.01\nlines need: expected, did not come"},
        {ASKED_ACCOUNT("\"lines\": [], \"entries\": []"),
         "lines: expected none, came 2 entries\n"
         "entries home 2023-01-09 2023-01-16 council " LEEDS ": came, expected not to\n"
         "entries home 2023-01-09 2023-01-16 nhs " WEST_YORKSHIRE ": came, expected not to"},
        {ASKED_ACCOUNT("\"entries\": [{\"line\": \"home\", \"party\": \"nhs\", \"amount\": \"350.01\"}]"),
         "entries home nhs: amount: expected £350.01, came £350.00"},
        {ASKED_ACCOUNT("\"gaps\": [\"split\"], \"flaws\": [\"shares\"]"), "gaps: expected split, did not come\nflaws: expected shares, did not come"},
        {ASKED_REDRESS("\"items\": [{\"fact\": \"charge\", \"what\": \"charge\", \"wrong\": true, \"from\": \"2023-01-09\", \"to\": \"2023-04-03\", "
                       "\"days\": 84, \"charged\": \"600.00\", \"wrongly\": \"600.00\", \"paid\": \"600.00\", \"refunded\": \"0.00\", "
                       "\"owed\": \"600.00\", \"in_time\": \"600.00\", \"body\": \"E08000035\", \"to_body\": \"\", \"payer\": \"person\", "
                       "\"rule\": \"CHG-13\"}], \"totals\": [{\"body\": \"E08000035\", \"payer\": \"person\", \"owed\": \"600.00\"}], \"gaps\": []"), ""},
        {ASKED_REDRESS("\"items\": [{\"fact\": \"charge\", \"wrong\": \"unknown\", \"to\": null, \"days\": 12, \"owed\": \"-1\", \"body\": null, "
                       "\"payer\": null, \"rule\": \"CHG-26\"}]"),
         "items charge: wrong: expected unknown, came yes\nitems charge: to: expected none, came 2023-04-03\n"
         "items charge: days: expected 12, came 84\nitems charge: owed: expected -£1.00, came £600.00\n"
         "items charge: body: expected none, came " LEEDS "\nitems charge: payer: expected none, came person\n"
         "items charge: rule: expected CHG-26, came CHG-13"},
        {ASKED_REDRESS("\"items\": [], \"totals\": []"),
         "items charge: came, expected not to\ntotals " LEEDS " none person: came, expected not to"},
        {ASKED_REDRESS("\"totals\": [{\"body\": \"QWO\", \"owed\": \"1\"}], \"flaws\": [\"overpaid\"]"),
         "flaws: expected overpaid, did not come\ntotals " WEST_YORKSHIRE ": expected, did not come"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++) {
        char differences[4096] = "old";
        s117_tri matches = S117_UNKNOWN;
        s117_case *kase = read_text(all[i].text);
        assert_int_equal(answer_first(kase, &matches, differences, sizeof differences), S117_OK);
        assert_string_equal(differences, all[i].differences ? all[i].differences : "");
        assert_int_equal(matches, !all[i].differences ? S117_UNKNOWN : *all[i].differences ? S117_NO : S117_YES);
        s117_case_free(kase);
    }
}

/* Differences that do not fit are cut; they count all the same. */
static void differences_are_cut_to_fit(void **state)
{
    s117_case *kase = read_text(ASKED_ACCOUNT("\"whole\": \"1\", \"gaps\": [\"split\"]"));
    char few[20] = "";
    s117_tri matches = S117_UNKNOWN;
    (void)state;
    assert_int_equal(answer_first(kase, &matches, few, sizeof few), S117_OK);
    assert_string_equal(few, "whole: expected £1"); /* £ has two bytes */
    assert_int_equal(matches, S117_NO);
    matches = S117_UNKNOWN;
    assert_int_equal(answer_first(kase, &matches, NULL, 0), S117_OK);
    assert_int_equal(matches, S117_NO);
    s117_case_free(kase);
}

/* ---- answers as JSON ---- */

static json_t *parsed(char *bytes)
{
    json_t *value = json_loads(bytes, JSON_REJECT_DUPLICATES, NULL);
    assert_non_null(value);
    s117_bytes_free(bytes);
    return value;
}

static const char *text_at(const json_t *object, const char *list, size_t index, const char *key)
{
    return json_string_value(json_object_get(json_array_get(json_object_get(object, list), index), key));
}

static void answers_are_written(void **state)
{
    s117_case *kase = read_text(HEAD LIFE ", \"packages\": [{\"on\": \"2023-06-01\"}], "
                                "\"accounts\": [{\"from\": \"2023-01-09\", \"to\": \"2023-01-16\"}], \"redress\": [{\"on\": \"2024-06-01\"}]}");
    s117_package *package = NULL;
    s117_account *account = NULL;
    s117_redress *redress = NULL;
    s117_tri matches = S117_UNKNOWN;
    char *bytes = NULL;
    size_t length = 0;
    (void)state;
    assert_int_equal(s117_case_package_answer(kase, 0, &package, &matches, NULL, 0), S117_OK);
    assert_int_equal(s117_package_write(package, kase, &bytes, &length), S117_OK);
    assert_int_equal(strlen(bytes), length);
    json_t *told = parsed(bytes);
    assert_string_equal(json_string_value(json_object_get(told, "format")), "s117-package/1");
    assert_string_equal(text_at(told, "lines", 0, "line"), "home");
    assert_string_equal(text_at(told, "lines", 0, "chargeable"), "never");
    assert_true(json_is_null(json_object_get(json_array_get(json_object_get(told, "lines"), 0), "top_up_asked")));
    json_decref(told);
    assert_int_equal(s117_case_account_answer(kase, 0, &account, &matches, NULL, 0), S117_OK);
    assert_int_equal(s117_account_write(account, NULL, &bytes, NULL), S117_OK);
    told = parsed(bytes);
    assert_string_equal(json_string_value(json_object_get(told, "whole")), "700.01");
    assert_string_equal(text_at(told, "totals", 0, "amount"), "350.01");
    assert_string_equal(text_at(told, "totals", 0, "body"), "E08000035");
    assert_string_equal(text_at(told, "totals", 0, "body_name"), "Leeds City Council");
    assert_true(json_is_integer(json_object_get(json_array_get(json_object_get(told, "entries"), 0), "line"))); /* no case, no name */
    json_decref(told);
    assert_int_equal(s117_case_redress_answer(kase, 0, &redress, &matches, NULL, 0), S117_OK);
    assert_int_equal(s117_redress_write(redress, kase, &bytes, NULL), S117_OK);
    told = parsed(bytes);
    assert_string_equal(text_at(told, "items", 0, "fact"), "charge");
    assert_string_equal(text_at(told, "items", 0, "owed"), "600.00");
    assert_string_equal(text_at(told, "items", 0, "wrong"), "yes");
    assert_string_equal(text_at(told, "totals", 0, "owed"), "600.00");
    json_decref(told);
    s117_package_free(package);
    s117_account_free(account);
    s117_redress_free(redress);
    s117_case_free(kase);
}

static void wrong_arguments_are_refused(void **state)
{
    s117_case *kase = read_text(ASKED_PACKAGE(""));
    s117_question question = {.size = sizeof question};
    s117_accounting accounting = {.size = sizeof accounting};
    s117_reckoning reckoning = {.size = sizeof reckoning};
    s117_date on = 0, to = 0;
    s117_tri matches = S117_UNKNOWN;
    char *bytes = NULL;
    (void)state;
    assert_int_equal(s117_case_package(NULL, 0, &on, &question), S117_E_NULL);
    assert_int_equal(s117_case_package(kase, 0, NULL, &question), S117_E_NULL);
    assert_int_equal(s117_case_package(kase, 0, &on, NULL), S117_E_NULL);
    assert_int_equal(s117_case_package(kase, 1, &on, &question), S117_E_INDEX);
    assert_int_equal(s117_case_package(kase, -1, &on, &question), S117_E_INDEX);
    assert_int_equal(s117_case_account(NULL, 0, &on, &to, &accounting), S117_E_NULL);
    assert_int_equal(s117_case_account(kase, 0, &on, NULL, &accounting), S117_E_NULL);
    assert_int_equal(s117_case_redress(kase, 0, &on, NULL), S117_E_NULL);
    assert_int_equal(s117_case_account(kase, 0, &on, &to, &accounting), S117_E_INDEX);
    assert_int_equal(s117_case_redress(kase, 0, &on, &reckoning), S117_E_INDEX);
    question.size--;
    assert_int_equal(s117_case_package(kase, 0, &on, &question), S117_E_STRUCT_SMALL);
    question.size = 4097;
    assert_int_equal(s117_case_package(kase, 0, &on, &question), S117_E_STRUCT_SIZE);
    accounting.size = reckoning.size = 0;
    assert_int_equal(s117_case_account(kase, 0, &on, &to, &accounting), S117_E_STRUCT_SMALL);
    assert_int_equal(s117_case_redress(kase, 0, &on, &reckoning), S117_E_STRUCT_SMALL);
    assert_int_equal(s117_case_package_answer(NULL, 0, NULL, &matches, NULL, 0), S117_E_NULL);
    assert_int_equal(s117_case_package_answer(kase, 0, NULL, NULL, NULL, 0), S117_E_NULL);
    assert_int_equal(s117_case_package_answer(kase, 0, NULL, &matches, NULL, 1), S117_E_NULL);
    assert_int_equal(s117_case_package_answer(kase, 1, NULL, &matches, NULL, 0), S117_E_INDEX);
    assert_int_equal(s117_case_account_answer(kase, 0, NULL, &matches, NULL, 0), S117_E_INDEX);
    assert_int_equal(s117_case_redress_answer(kase, 0, NULL, &matches, NULL, 0), S117_E_INDEX);
    assert_int_equal(s117_package_write(NULL, kase, &bytes, NULL), S117_E_NULL);
    assert_int_equal(s117_account_write(NULL, kase, &bytes, NULL), S117_E_NULL);
    assert_int_equal(s117_redress_write(NULL, kase, &bytes, NULL), S117_E_NULL);
    s117_case_free(kase);
}

/* ---- memory that runs out ---- */

static void reading_and_answering_may_run_out_of_memory(void **state)
{
    static const char *const texts[] = {
        ASKED_PACKAGE("\"lines\": [{\"line\": \"home\", \"status\": \"undetermined\", \"gaps\": [], \"points\": []}]"),
        ASKED_ACCOUNT("\"totals\": [], \"entries\": [{\"line\": \"home\", \"amount\": \"1\"}], \"gaps\": []"),
        ASKED_REDRESS("\"items\": [{\"fact\": \"charge\", \"owed\": \"1\", \"rule\": \"CHG-13\"}], \"flaws\": []"),
    };
    (void)state;
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        probe p = {.fail_at = 0};
        s117_allocator allocator = probe_allocator(&p);
        s117_case *kase = NULL;
        s117_status status = S117_E_MEMORY;
        for (long at = 1; status == S117_E_MEMORY; at++) {
            p.fail_at = p.calls + at;
            status = s117_case_read(&allocator, texts[i], strlen(texts[i]), &kase, NULL);
            assert_true(status == S117_OK || p.live == 0);
        }
        p.fail_at = 0;
        assert_int_equal(status, S117_OK);
        for (long at = 1;; at++) {
            s117_tri matches = S117_UNKNOWN;
            char differences[200] = "old";
            const long live = p.live;
            p.fail_at = p.calls + at;
            status = answer_first(kase, &matches, differences, sizeof differences);
            p.fail_at = 0;
            assert_int_equal(p.live, live);
            assert_int_equal(matches, status == S117_OK ? S117_NO : S117_UNKNOWN);
            if (status == S117_OK)
                break;
            assert_int_equal(status, S117_E_MEMORY);
            assert_string_equal(differences, "old");
        }
        s117_case_free(kase);
        probe_assert_clean(&p);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(mistakes_are_refused),
        cmocka_unit_test(facts_point_to_facts_further_down),
        cmocka_unit_test(questions_are_given_back),
        cmocka_unit_test(it_is_written_byte_for_byte),
        cmocka_unit_test(the_order_of_entry_does_not_tell),
        cmocka_unit_test(many_alike_are_written),
        cmocka_unit_test(each_part_is_compared),
        cmocka_unit_test(differences_are_cut_to_fit),
        cmocka_unit_test(answers_are_written),
        cmocka_unit_test(wrong_arguments_are_refused),
        cmocka_unit_test(reading_and_answering_may_run_out_of_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
