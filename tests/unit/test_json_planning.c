/* Audits, what is due, and the register in case files; holidays and frameworks of the engine: what is refused, what is written, what is
 * compared, and the answers as JSON. */
#include "test_json_help.h"
#include "probe.h"

#define HEAD "{\"format\": \"s117-case/1\", \"id\": \"x\", "
#define ENGINE(text) HEAD "\"engine\": {" text "}, \"facts\": []}"
#define ASK(text) HEAD "\"facts\": [{\"fact\": \"plan\", \"id\": \"p\"}], " text "}"
#define AUDIT(text) ASK("\"audits\": [{\"to\": \"2023-06-01\", \"expect\": {" text "}}]")
#define NEXT(text) ASK("\"next\": [{\"on\": \"2023-06-01\", \"expect\": {" text "}}]")
#define FINDING(text) AUDIT("\"findings\": [{\"what\": \"no_plan\", " text "}]")
#define DUE(text) NEXT("\"due\": [{\"what\": \"plan\", " text "}]")
#define COLUMN(text) ASK("\"register\": [{\"on\": \"2023-06-01\", \"expect\": {\"fields\": [{" text "}]}}]")

/* ---- what is refused ---- */

static void mistakes_are_refused(void **state)
{
    static const struct {
        const char *text, *message;
    } all[] = {
        /* facts */
        {HEAD "\"facts\": [{\"fact\": \"matter\"}]}", "/facts/0: \"planning\" is missing: the \"id\" of the planning of aftercare it belongs to"},
        {HEAD "\"facts\": [{\"fact\": \"dispute_step\", \"dispute\": \"p\"}, {\"fact\": \"plan\", \"id\": \"p\"}]}",
         "/facts/0/dispute: the fact \"p\" is not a dispute"},
        {HEAD "\"facts\": [{\"fact\": \"follow_up\", \"minutes\": -1}]}", "/facts/0/minutes: a number from 0 to 1000000000000 is wanted here"},
        {HEAD "\"facts\": [{\"fact\": \"delay\", \"delay_reason\": \"04\"}]}",
         "/facts/0/delay_reason: no such delay_reason: \"04\"; there are 38: see docs/case-files.md"},
        /* questions */
        {ASK("\"audits\": {}"), "/audits: an array is wanted here, not an object"},
        {ASK("\"audits\": [{}]"), "/audits/0: \"to\" is missing"},
        {ASK("\"audits\": [{\"to\": null}]"), "/audits/0/to: a date such as \"2014-03-10\" is wanted here, not null"},
        {ASK("\"audits\": [{\"to\": \"1983-09-29\"}]"), "/audits/0/to: section 117 came into force on 1983-09-30; ask about that day or later"},
        {ASK("\"audits\": [{\"from\": \"2023\", \"to\": \"2023-06-01\"}]"),
         "/audits/0/from: one exact day is wanted here, such as 2014-03-10, not \"2023\""},
        {ASK("\"audits\": [{\"to\": \"2023-06-01\"}, {\"from\": \"2023-06-02\", \"to\": \"2023-06-01\"}]"),
         "/audits/1/to: this day lies before \"from\"; \"to\" is the day the audit is made"},
        {ASK("\"audits\": [{\"on\": \"2023-06-01\"}]"), "/audits/0/on: no such key: \"on\"; it can be \"from\", \"to\", \"known_by\", "
                                                         "\"law_as_at\", \"as_then_understood\", \"expect\" or \"expect_source\""},
        {ASK("\"next\": [{}]"), "/next/0: \"on\" is missing"},
        {ASK("\"next\": [{\"on\": \"2023-06-01\", \"to\": \"2023-06-01\"}]"),
         "/next/0/to: no such key: \"to\"; it can be \"on\", \"known_by\", \"law_as_at\", \"as_then_understood\", \"expect\" or \"expect_source\""},
        {ASK("\"register\": true"), "/register: an array is wanted here, not true"},
        {ASK("\"register\": [{\"on\": \"1983-09-29\"}]"),
         "/register/0/on: section 117 came into force on 1983-09-30; ask about that day or later"},
        /* expectations */
        {AUDIT("\"finding\": []"), "/audits/0/expect/finding: no such key: \"finding\"; it can be \"findings\", \"not_found\", \"rules\", "
                                   "\"not_rules\" or \"only\""},
        {AUDIT("\"findings\": [{}]"), "/audits/0/expect/findings/0: \"what\" is missing"},
        {AUDIT("\"findings\": [{\"what\": \"no_plans\"}]"), "/audits/0/expect/findings/0/what: no such what: \"no_plans\"; the closest of the "},
        {AUDIT("\"findings\": [{\"what\": null}]"), "/audits/0/expect/findings/0/what: a name is wanted here, not null"},
        {AUDIT("\"not_found\": []"), "/audits/0/expect/not_found: the list is empty; leave the key out instead"},
        {AUDIT("\"not_found\": [\"no_plans\"]"), "/audits/0/expect/not_found/0: no such not_found: \"no_plans\"; the closest of the "},
        {AUDIT("\"rules\": [\"PRAC-0\"]"), "/audits/0/expect/rules/0: no such rule: \"PRAC-0\"; the closest of the "},
        {AUDIT("\"not_rules\": []"), "/audits/0/expect/not_rules: the list is empty; leave the key out instead"},
        {AUDIT("\"only\": \"yes\""), "/audits/0/expect/only: true or false is wanted here, not a string"},
        {FINDING("\"severity\": \"grave\""), "/audits/0/expect/findings/0/severity: no such severity: \"grave\"; it can be \"unlawful\", "
                                             "\"fault\", \"guidance\" or \"record\""},
        {FINDING("\"since\": \"..\""), "/audits/0/expect/findings/0/since: one exact day is wanted here, such as 2014-03-10, not \"..\""},
        {FINDING("\"since\": 5"), "/audits/0/expect/findings/0/since: a date such as \"2014-03-10\" is wanted here, not a number"},
        {FINDING("\"until\": \"unknown\""), "/audits/0/expect/findings/0/until: one exact day is wanted here, such as 2014-03-10, not \"unknown\""},
        {FINDING("\"fact\": \"q\""), "/audits/0/expect/findings/0/fact: no such fact: \"q\"; it can be \"p\""},
        {FINDING("\"body\": \"no such code!\""), "/audits/0/expect/findings/0/body: no body code: \"no such code!\"; it is 1 to 15 letters, "
                                                 "digits, \"-\", \"_\" or \".\", such as E06000030"},
        {FINDING("\"amount\": 3"), "/audits/0/expect/findings/0/amount: an amount in pounds such as \"700.01\" is wanted here, not a number"},
        {NEXT("\"not_due\": []"), "/next/0/expect/not_due: the list is empty; leave the key out instead"},
        {NEXT("\"not_due\": [\"plans\"]"), "/next/0/expect/not_due/0: no such not_due: \"plans\"; the closest of the 33 is \"plan\""},
        {DUE("\"days\": -1.5"), "/next/0/expect/due/0/days: a whole number is wanted here, without decimals and without quotes"},
        {DUE("\"days\": -1000000000001"), "/next/0/expect/due/0/days: a number from -1000000000000 to 1000000000000 is wanted here"},
        {DUE("\"state\": \"late\""), "/next/0/expect/due/0/state: no such state: \"late\"; it can be \"ahead\", \"overdue\" or \"now\""},
        {DUE("\"doer\": \"nobody\""), "/next/0/expect/due/0/doer: no such doer: \"nobody\"; it can be \"both\", \"council\", \"nhs\", \"lead\", "
                                      "\"party\", \"provider\", \"decider\" or \"charger\""},
        {COLUMN("\"field\": \"weekly_costs\", \"value\": \"\""),
         "/register/0/expect/fields/0/field: no such field of the register: \"weekly_costs\"; the closest of the 59 is \"weekly_cost\""},
        {COLUMN("\"field\": 3, \"value\": \"\""),
         "/register/0/expect/fields/0/field: the name of a field of the register is wanted here, not a number"},
        {COLUMN("\"field\": \"duty\""), "/register/0/expect/fields/0: \"value\" is missing"},
        {COLUMN("\"value\": \"\""), "/register/0/expect/fields/0: \"field\" is missing"},
        {COLUMN("\"field\": \"lines\", \"value\": 1"), "/register/0/expect/fields/0/value: a string is wanted here, not a number"},
        /* holidays and frameworks */
        {ENGINE("\"holidays\": {}"), "/engine/holidays: an array is wanted here, not an object"},
        {ENGINE("\"holidays\": [\"2024-12-25\"]"), "/engine/holidays/0: an object is wanted here, not a string"},
        {ENGINE("\"holidays\": [{}]"), "/engine/holidays/0: \"on\" is missing"},
        {ENGINE("\"holidays\": [{\"on\": \"2024-12\"}]"), "/engine/holidays/0/on: one exact day is wanted here, such as 2014-03-10, not \"2024-12\""},
        {ENGINE("\"holidays\": [{\"day\": \"2024-12-25\"}]"), "/engine/holidays/0/day: no such key: \"day\"; it can be \"on\" or \"nation\""},
        {ENGINE("\"holidays\": [{\"on\": \"2024-12-25\", \"nation\": \"scotland\"}]"),
         "/engine/holidays/0/nation: holidays are asked of \"england\" and \"wales\" only; leave the nation out for both"},
        {ENGINE("\"frames\": {}"), "/engine/frames: an array is wanted here, not an object"},
        {ENGINE("\"frames\": [1]"), "/engine/frames/0: an object is wanted here, not a number"},
        {ENGINE("\"frames\": [{\"matters\": []}]"), "/engine/frames/0: \"frame\" is missing"},
        {ENGINE("\"frames\": [{\"frame\": \"f\"}]"), "/engine/frames/0: \"matters\" is missing"},
        {ENGINE("\"frames\": [{\"frame\": \"f\", \"matters\": {}}]"), "/engine/frames/0/matters: an array is wanted here, not an object"},
        {ENGINE("\"frames\": [{\"frame\": \"f\", \"matters\": []}]"), "/engine/frames/0/matters: a framework has at least one matter"},
        {ENGINE("\"frames\": [{\"frame\": \"f\", \"matters\": [1]}]"), "/engine/frames/0/matters/0: an object is wanted here, not a number"},
        {ENGINE("\"frames\": [{\"frame\": \"f\", \"matters\": [{\"id\": \"a\", \"title\": \"x\"}]}]"),
         "/engine/frames/0/matters/0/title: no such key: \"title\"; it can be \"id\" or \"words\""},
        {ENGINE("\"frames\": [{\"frame\": \"f g\", \"matters\": []}]"),
         "/engine/frames/0/frame: no id of a framework: \"f g\"; it is 1 to 31 letters, digits, \"-\", \"_\" or \".\", such as dialog-plus"},
        {ENGINE("\"frames\": [{\"frame\": \"f\", \"matters\": [{\"id\": \"12345678901234567890123456789012\", \"words\": \"x\"}]}]"),
         "/engine/frames/0/matters/0/id: no id of a matter: \"12345678901234567890123456789012\"; it is 1 to 31 letters, digits, \"-\", \"_\" or "
         "\".\", such as dialog-plus"},
        {ENGINE("\"frames\": [{\"frame\": \"f\", \"matters\": [{\"id\": \"a\"}]}]"), "/engine/frames/0/matters/0: \"words\" is missing"},
        {ENGINE("\"frames\": [{\"frame\": \"f\", \"matters\": [{\"id\": \"a\", \"words\": \"\"}]}]"),
         "/engine/frames/0/matters/0/words: the text is empty; leave the key out instead"},
        {ENGINE("\"frames\": [{\"frame\": \"f\", \"matters\": [{\"id\": \"a\", \"words\": \"x\"}, {\"id\": \"a\", \"words\": \"y\"}]}]"),
         "/engine/frames/0/matters/1/id: a second matter with the id \"a\""},
        {ENGINE("\"frames\": [{\"frame\": \"f\", \"matters\": [{\"id\": \"a\", \"words\": \"x\"}]}, {\"frame\": \"f\", \"matters\": []}]"),
         "/engine/frames/1/frame: a second framework with the id \"f\""},
        {ENGINE("\"frames\": [{\"frame\": \"f\", \"matters\": [{\"id\": \"a\", \"words\": \"x\"}]}, {\"frame\": \"g\", \"matters\": "
                "[{\"id\": \"a\", \"words\": \"x\"}]}, {\"frame\": \"g\", \"matters\": []}]"),
         "/engine/frames/2/frame: a second framework with the id \"g\""},
    };
    (void)state;
    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++) {
        char message[1024] = "";
        s117_error error = {.size = sizeof error, .message = message, .message_size = sizeof message};
        s117_case *kase = NULL;
        const size_t length = strlen(all[i].message);
        assert_int_equal(s117_case_read(NULL, all[i].text, strlen(all[i].text), &kase, &error), S117_E_CONTENT);
        if (all[i].message[length - 1] == ' ') /* the number of rules and findings grows */
            message[length] = '\0';
        assert_string_equal(message, all[i].message);
        assert_null(kase);
    }
}

/* What the config has no more room for is said where it stands. */
static void limits_are_said(void **state)
{
    static char file[400000];
    char words[130], message[1024] = "", *end = file;
    s117_error error = {.size = sizeof error, .message = message, .message_size = sizeof message};
    s117_case *kase = NULL;
    (void)state;
    memset(words, 'w', sizeof words);
    words[128] = '\0';
    snprintf(file, sizeof file, ENGINE("\"frames\": [{\"frame\": \"f\", \"matters\": [{\"id\": \"a\", \"words\": \"%s\"}]}]"), words);
    assert_int_equal(s117_case_read(NULL, file, strlen(file), &kase, &error), S117_E_CONTENT);
    assert_string_equal(message, "/engine/frames/0/matters/0/words: the words have more than 127 bytes");
    end += sprintf(end, HEAD "\"engine\": {\"holidays\": [");
    for (s117_date day = 0; day <= S117_HOLIDAYS_MAX; day++) {
        char text[32];
        s117_date_format(day, day, text, sizeof text);
        end += sprintf(end, "%s{\"on\": \"%s\"}", day > 0 ? "," : "", text);
    }
    strcpy(end, "]}, \"facts\": []}");
    assert_int_equal(s117_case_read(NULL, file, strlen(file), &kase, &error), S117_E_CONTENT);
    assert_string_equal(message, "/engine/holidays/10000: more facts, bodies or successions than the documented maximum");
}

/* ---- what is read ---- */

static void questions_are_given_back(void **state)
{
    s117_case *kase = read_text(ASK(
        "\"audits\": [{\"from\": \"1970-01-01\", \"to\": \"2023-06-01\", \"known_by\": \"2024-01-01\", \"law_as_at\": \"2016-01-01\", "
        "\"as_then_understood\": true}, {\"to\": \"2023-06-02\"}, {\"from\": \"2023-06-03\", \"to\": \"2023-06-03\"}],"
        "\"next\": [{\"on\": \"2023-06-04\"}], \"register\": [{\"on\": \"2023-06-05\", \"known_by\": \"2024-01-01\"}]"));
    s117_question question = {.size = sizeof question};
    s117_date from = 1, to = 1;
    (void)state;
    assert_int_equal(s117_case_audit_count(kase), 3);
    assert_int_equal(s117_case_next_count(kase), 1);
    assert_int_equal(s117_case_entry_count(kase), 1);
    assert_int_equal(s117_case_audit_count(NULL) + s117_case_next_count(NULL) + s117_case_entry_count(NULL), 0);
    assert_int_equal(s117_case_audit(kase, 0, &from, &to, &question), S117_OK);
    assert_int_equal(from, 0);
    assert_int_equal(to, s117_date_of(2023, 6, 1));
    assert_int_equal(question.known_by, s117_date_of(2024, 1, 1));
    assert_int_equal(question.law_as_at, s117_date_of(2016, 1, 1));
    assert_int_equal(question.options, S117_AS_THEN_UNDERSTOOD);
    assert_int_equal(s117_case_audit(kase, 1, &from, &to, &question), S117_OK);
    assert_int_equal(from, S117_DATE_UNKNOWN);
    assert_int_equal(question.known_by | question.law_as_at | (s117_date)question.options, 0);
    assert_int_equal(s117_case_audit(kase, 2, &from, &to, &question), S117_OK);
    assert_int_equal(from, to);
    assert_int_equal(s117_case_next(kase, 0, &to, &question), S117_OK);
    assert_int_equal(to, s117_date_of(2023, 6, 4));
    assert_int_equal(s117_case_entry(kase, 0, &to, &question), S117_OK);
    assert_int_equal(to, s117_date_of(2023, 6, 5));
    assert_int_equal(question.known_by, s117_date_of(2024, 1, 1));
    assert_int_equal(question.size, sizeof question);
    s117_case_free(kase);
}

static void holidays_and_frameworks_are_read(void **state)
{
    s117_case *kase = read_text(ENGINE("\"holidays\": [{\"on\": \"2024-12-26\"}, {\"on\": \"2024-12-25\", \"nation\": \"wales\"}],"
                                       "\"frames\": [{\"frame\": \"z\", \"matters\": [{\"id\": \"b\", \"words\": \"first\"}, "
                                       "{\"id\": \"a\", \"words\": \"second\"}]}, {\"frame\": \"y\", \"matters\": [{\"id\": \"b\", \"words\": \"x\"}]}]"));
    const s117_engine *engine = s117_case_engine(kase);
    (void)state;
    assert_int_equal(s117_engine_holiday_count(engine), 2);
    assert_int_equal(s117_engine_holiday(engine, 0), s117_date_of(2024, 12, 25));
    assert_int_equal(s117_engine_holiday_nation(engine, 0), S117_NATION_WALES);
    assert_int_equal(s117_engine_holiday_nation(engine, 1), S117_NATION_UNKNOWN);
    assert_int_equal(s117_engine_matter_count(engine), 3);
    assert_string_equal(s117_engine_matter_frame(engine, 0), "z");
    assert_string_equal(s117_engine_matter_id(engine, 1), "a");
    assert_string_equal(s117_engine_matter_words(engine, 1), "second");
    assert_string_equal(s117_engine_matter_frame(engine, 2), "y");
    s117_case_free(kase);
}

/* ---- what is written ---- */

static char *written(const s117_case *kase)
{
    char *text = NULL;
    size_t length = 0;
    assert_int_equal(s117_case_write(kase, &text, &length), S117_OK);
    assert_int_equal(strlen(text), length);
    return text;
}

/* Keys in the order of the format; a day that there is none of is null, however it was written. */
static void it_is_written_byte_for_byte(void **state)
{
    static const char wanted[] =
        "{\n  \"format\": \"s117-case/1\",\n  \"id\": \"x\",\n  \"facts\": [\n"
        "    {\n      \"fact\": \"plan\",\n      \"id\": \"p\"\n    }\n  ],\n"
        "  \"audits\": [\n    {\n      \"from\": \"2020-01-01\",\n      \"to\": \"2023-06-01\",\n      \"expect\": {\n"
        "        \"findings\": [\n          {\n            \"what\": \"no_plan\",\n            \"since\": null,\n            \"until\": null,\n"
        "            \"rule\": \"PRAC-2\",\n            \"severity\": \"fault\",\n            \"fact\": \"p\",\n            \"body\": \"\",\n"
        "            \"policy\": \"\",\n            \"amount\": \"unknown\",\n            \"in_time\": \"-5.00\"\n          }\n        ],\n"
        "        \"not_found\": [\n          \"charged\"\n        ],\n        \"rules\": [],\n        \"not_rules\": [\n          \"END-2\"\n        ],\n"
        "        \"only\": true\n      }\n    }\n  ],\n"
        "  \"next\": [\n    {\n      \"on\": \"2023-06-01\",\n      \"expect\": {\n        \"due\": [\n          {\n"
        "            \"what\": \"plan\",\n            \"by\": null,\n            \"state\": \"now\",\n            \"since\": \"2023-01-01\",\n"
        "            \"days\": -3,\n            \"doer\": \"both\",\n            \"body\": \"E08000035\",\n            \"rule\": \"\",\n"
        "            \"policy\": \"P\",\n            \"fact\": \"p\",\n            \"amount\": \"1.00\"\n          }\n        ],\n"
        "        \"not_due\": [\n          \"copy\"\n        ]\n      }\n    }\n  ],\n"
        "  \"register\": [\n    {\n      \"on\": \"2023-06-01\",\n      \"expect\": {\n        \"fields\": [\n          {\n"
        "            \"field\": \"duty\",\n            \"value\": \"active\"\n          },\n          {\n"
        "            \"field\": \"payer\",\n            \"value\": \"\"\n          }\n        ]\n      }\n    }\n  ]\n}\n";
    s117_case *kase = read_text(ASK(
        "\"register\": [{\"expect\": {\"fields\": [{\"value\": \"active\", \"field\": \"duty\"}, {\"field\": \"payer\", \"value\": null}]}, "
        "\"on\": \"2023-06-01\"}],"
        "\"next\": [{\"on\": \"2023-06-01\", \"expect\": {\"only\": false, \"not_due\": [\"copy\"], \"due\": [{\"amount\": \"1\", \"fact\": \"p\", "
        "\"policy\": \"P\", \"rule\": null, \"body\": \"E08000035\", \"doer\": \"both\", \"days\": -3, \"by\": \"..\", \"since\": \"2023-01-01\", "
        "\"state\": \"now\", \"what\": \"plan\"}]}}],"
        "\"audits\": [{\"expect\": {\"only\": true, \"not_rules\": [\"END-2\"], \"rules\": [], \"not_found\": [\"charged\"], \"findings\": [{"
        "\"in_time\": \"-5\", \"amount\": \"unknown\", \"policy\": null, \"body\": null, \"fact\": \"p\", \"until\": \"..\", \"since\": \"unknown\", "
        "\"severity\": \"fault\", \"rule\": \"PRAC-2\", \"what\": \"no_plan\"}]}, \"to\": \"2023-06-01\", \"from\": \"2020-01-01\"}]"));
    char *once = written(kase);
    (void)state;
    assert_string_equal(once, wanted);
    s117_case_free(kase);
    kase = read_text(once);
    char *twice = written(kase);
    assert_string_equal(twice, once);
    s117_bytes_free(once);
    s117_bytes_free(twice);
    s117_case_free(kase);
}

/* ---- what is compared ---- */

#define LIFE                                                                                                                       \
    "\"facts\": ["                                                                                                                 \
    "{\"fact\": \"residence\", \"from\": \"2015-06-01\", \"area\": \"E08000035\", \"settled\": true, \"choice\": \"own\"},"        \
    "{\"fact\": \"registration\", \"from\": \"2015-06-01\", \"nhs_body\": \"QWO\"},"                                               \
    "{\"fact\": \"order\", \"id\": \"s3\", \"power\": \"s3\", \"application\": \"2022-10-03\", \"from\": \"2022-10-03\","          \
    " \"to\": \"2023-01-09\", \"how_ended\": \"discharged\", \"arranged_by\": \"local\", \"area\": \"E08000035\", \"nhs_body\": \"QWO\"},"     \
    "{\"fact\": \"need\", \"id\": \"need\", \"from\": \"2023-01-09\", \"disorder\": \"same\", \"reduces_risk\": true},"            \
    "{\"fact\": \"service\", \"id\": \"help\", \"from\": \"2023-01-09\", \"catalogue\": \"DOM\", \"in_plan\": true},"              \
    "{\"fact\": \"purpose\", \"service\": \"help\", \"need\": \"need\"},"                                                          \
    "{\"fact\": \"charge\", \"id\": \"charge\", \"from\": \"2023-01-09\", \"to\": \"2023-04-03\", \"body\": \"E08000035\","        \
    " \"payer\": \"person\", \"amount\": \"50.00\", \"per\": \"week\", \"line\": \"help\", \"paid\": true}]"
#define ASKED_AUDIT(expect) HEAD LIFE ", \"audits\": [{\"to\": \"2024-06-01\", \"expect\": {" expect "}}]}"
#define ASKED_NEXT(expect) HEAD LIFE ", \"next\": [{\"on\": \"2024-06-01\", \"expect\": {" expect "}}]}"
#define ASKED_ENTRY(expect) HEAD LIFE ", \"register\": [{\"on\": \"2024-06-01\", \"expect\": {" expect "}}]}"
#define LEEDS "E08000035 (Leeds City Council)"

static s117_status answer_first(const s117_case *kase, s117_tri *ret_matches, char *differences, size_t size)
{
    if (s117_case_audit_count(kase) > 0)
        return s117_case_audit_answer(kase, 0, NULL, ret_matches, differences, size);
    if (s117_case_next_count(kase) > 0)
        return s117_case_next_answer(kase, 0, NULL, ret_matches, differences, size);
    return s117_case_entry_answer(kase, 0, NULL, ret_matches, differences, size);
}

static void each_part_is_compared(void **state)
{
    static const struct {
        const char *text, *differences; /* NULL: the case expects nothing */
    } all[] = {
        {ASKED_AUDIT(""), NULL},
        {ASKED_AUDIT("\"only\": false"), NULL},
        {ASKED_AUDIT("\"findings\": [{\"what\": \"charged\", \"since\": \"2023-01-09\", \"until\": \"2023-04-03\", \"rule\": \"CHG-13\", "
                     "\"severity\": \"unlawful\", \"fact\": \"charge\", \"body\": \"E08000035\", \"policy\": \"\", \"amount\": \"600.00\", "
                     "\"in_time\": \"600.00\"}], \"not_found\": [\"relapse\"], \"rules\": [\"CHG-13\"], \"not_rules\": [\"END-2\"]"), ""},
        {ASKED_AUDIT("\"findings\": [{\"what\": \"charged\", \"since\": null, \"until\": \"..\", \"rule\": \"CHG-22\", \"severity\": \"fault\", "
                     "\"fact\": \"s3\", \"body\": \"\", \"policy\": \"P\", \"amount\": \"600.01\", \"in_time\": \"unknown\"}]"),
         "findings charged none: since: expected none, came 2023-01-09\nfindings charged none: until: expected none, came 2023-04-03\n"
         "findings charged none: rule: expected CHG-22, came CHG-13\nfindings charged none: severity: expected fault, came unlawful\n"
         "findings charged none: fact: expected s3, came charge\nfindings charged none: body: expected none, came " LEEDS "\n"
         "findings charged none: policy: expected P, came none\nfindings charged none: amount: expected £600.01, came £600.00\n"
         "findings charged none: in_time: expected not known, came £600.00"},
        {ASKED_AUDIT("\"findings\": [{\"what\": \"relapse\"}]"), "findings relapse: expected, did not come"},
        {ASKED_AUDIT("\"not_found\": [\"relapse\", \"charged\"], \"rules\": [\"END-2\"], \"not_rules\": [\"CHG-13\", \"END-2\"]"),
         "found: charged came, expected not to\nrules: expected END-2, did not come\nrules: CHG-13 came, expected not to"},
        {ASKED_NEXT("\"due\": [{\"what\": \"refund\", \"by\": \"..\", \"state\": \"now\", \"days\": 0, \"doer\": \"charger\", \"body\": \"E08000035\", "
                    "\"rule\": \"CHG-13\", \"policy\": null, \"fact\": \"charge\", \"amount\": \"600.00\"}], \"not_due\": [\"notice\"], "
                    "\"rules\": [\"CHG-13\"], \"not_rules\": [\"END-2\"]"), ""},
        {ASKED_NEXT("\"due\": [{\"what\": \"refund\", \"by\": \"2024-06-03\", \"state\": \"ahead\", \"days\": -2, \"doer\": \"council\", "
                    "\"body\": null, \"amount\": \"unknown\"}]"),
         "due refund 2024-06-03: by: expected 2024-06-03, came none\ndue refund 2024-06-03: state: expected ahead, came now\n"
         "due refund 2024-06-03: days: expected -2, came 0\ndue refund 2024-06-03: doer: expected council, came charger\n"
         "due refund 2024-06-03: body: expected none, came " LEEDS "\ndue refund 2024-06-03: amount: expected not known, came £600.00"},
        {ASKED_NEXT("\"not_due\": [\"refund\"], \"rules\": [\"END-2\"]"),
         "due: refund came, expected not to\nrules: expected END-2, did not come"},
        {ASKED_ENTRY("\"fields\": [{\"field\": \"duty\", \"value\": \"active\"}, {\"field\": \"council\", \"value\": \"E08000035\"}, "
                     "{\"field\": \"dispute\", \"value\": \"\"}, {\"field\": \"lines\", \"value\": \"1\"}, {\"field\": \"owed_back\", "
                     "\"value\": \"600.00\"}]"), ""},
        {ASKED_ENTRY("\"fields\": [{\"field\": \"duty\", \"value\": \"suspended\"}, {\"field\": \"council\", \"value\": null}, "
                     "{\"field\": \"dispute\", \"value\": \"nhs\"}]"),
         "fields duty: value: expected suspended, came active\nfields council: value: expected none, came E08000035\n"
         "fields dispute: value: expected nhs, came none"},
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

static int32_t lines_of(const char *text)
{
    int32_t lines = *text != '\0';
    for (; *text; text++)
        lines += *text == '\n';
    return lines;
}

/* "only": each that came and is not meant by a row is a difference. A row means all that it fits, or else what comes nearest. */
static void only_counts_all_others(void **state)
{
    static const struct {
        const char *text;
        int32_t meant; /* of all that came */
    } all[] = {{ASKED_AUDIT("\"only\": true"), 0},
               {ASKED_AUDIT("\"findings\": []"), 0},
               {ASKED_AUDIT("\"rules\": []"), 0},
               {ASKED_AUDIT("\"findings\": [{\"what\": \"charged\"}], \"only\": true"), 1},
               {ASKED_AUDIT("\"findings\": [{\"what\": \"not_offered\"}], \"only\": true"), 2},
               {ASKED_AUDIT("\"findings\": [{\"what\": \"charged\"}, {\"what\": \"no_plan\"}], \"only\": true"), 2}};
    (void)state;
    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++) {
        char differences[16384];
        s117_tri matches = S117_UNKNOWN;
        s117_audit *audit = NULL;
        s117_case *kase = read_text(all[i].text);
        assert_int_equal(s117_case_audit_answer(kase, 0, &audit, &matches, differences, sizeof differences), S117_OK);
        assert_int_equal(lines_of(differences), s117_audit_count(audit) - all[i].meant);
        assert_int_equal(matches, S117_NO);
        s117_audit_free(audit);
        s117_case_free(kase);
    }
    char differences[16384];
    s117_tri matches = S117_UNKNOWN;
    s117_case *kase = read_text(ASKED_AUDIT("\"findings\": [{\"what\": \"not_offered\", \"fact\": \"s3\"}], \"only\": true"));
    assert_int_equal(answer_first(kase, &matches, differences, sizeof differences), S117_OK);
    assert_non_null(strstr(differences, "findings not_offered: fact: expected s3, came help"));
    const char *other = strstr(differences, "findings not_offered 2023-01-09: came, expected not to");
    assert_non_null(other); /* of two that fit badly, one was meant */
    assert_null(strstr(other + 1, "findings not_offered 2023-01-09: came, expected not to"));
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

/* The item of a list that is of this sort. */
static json_t *item_of(const json_t *object, const char *list, const char *what)
{
    size_t index;
    json_t *item;
    json_array_foreach(json_object_get(object, list), index, item)
        if (strcmp(json_string_value(json_object_get(item, "what")), what) == 0)
            return item;
    fail_msg("no %s in %s", what, list);
    return NULL;
}

static void assert_text(const json_t *object, const char *key, const char *text)
{
    const json_t *value = json_object_get(object, key);
    assert_non_null(value);
    if (text)
        assert_string_equal(json_string_value(value), text);
    else
        assert_true(json_is_null(value));
}

static void an_audit_is_written(void **state)
{
    s117_case *kase = read_text(ASKED_AUDIT(""));
    s117_audit *audit = NULL;
    s117_tri matches = S117_UNKNOWN;
    char *bytes = NULL;
    size_t length = 0;
    (void)state;
    assert_int_equal(s117_case_audit_answer(kase, 0, &audit, &matches, NULL, 0), S117_OK);
    assert_int_equal(s117_audit_write(audit, kase, &bytes, &length), S117_OK);
    assert_int_equal(strlen(bytes), length);
    json_t *told = parsed(bytes);
    assert_text(told, "format", "s117-findings/1");
    assert_text(told, "from", NULL);
    assert_text(told, "to", "2024-06-01");
    const json_t *charged = item_of(told, "findings", "charged");
    assert_text(charged, "severity", "unlawful");
    assert_text(charged, "until", "2023-04-03");
    assert_text(charged, "policy", NULL);
    assert_text(charged, "amount", "600.00");
    assert_int_equal(json_integer_value(json_object_get(charged, "pattern")), s117_audit_code_pattern(S117_AUDIT_CHARGED));
    assert_null(json_object_get(charged, "fact")); /* told with its words */
    assert_text(json_array_get(json_object_get(charged, "facts"), 0), "fact", "charge");
    const json_t *contact = item_of(told, "findings", "no_follow_up");
    assert_text(contact, "checklist", NULL); /* a point of no checklist */
    json_decref(told);
    assert_int_equal(s117_audit_write(audit, NULL, &bytes, NULL), S117_OK);
    told = parsed(bytes);
    charged = item_of(told, "findings", "charged");
    assert_true(json_is_integer(json_object_get(json_array_get(json_object_get(charged, "facts"), 0), "fact"))); /* no case, no name */
    json_decref(told);
    s117_audit_free(audit);
    s117_case_free(kase);
}

static void what_is_due_is_written(void **state)
{
    s117_case *kase = read_text(ASKED_NEXT(""));
    s117_next *next = NULL;
    s117_tri matches = S117_UNKNOWN;
    char *bytes = NULL;
    (void)state;
    assert_int_equal(s117_case_next_answer(kase, 0, &next, &matches, NULL, 0), S117_OK);
    assert_int_equal(s117_next_write(next, kase, &bytes, NULL), S117_OK);
    json_t *told = parsed(bytes);
    assert_text(told, "format", "s117-next/1");
    assert_text(told, "as_at", "2024-06-01");
    const json_t *refund = item_of(told, "due", "refund"), *body = json_array_get(json_object_get(refund, "bodies"), 0);
    assert_text(refund, "by", NULL);
    assert_text(refund, "amount", "600.00");
    assert_null(json_object_get(refund, "body"));
    assert_text(body, "code", "E08000035");
    assert_text(body, "name", "Leeds City Council");
    assert_string_equal(json_string_value(json_array_get(json_object_get(refund, "facts"), 0)), "charge");
    json_decref(told);
    s117_next_free(next);
    s117_case_free(kase);
}

static void a_row_of_the_register_is_written(void **state)
{
    s117_case *kase = read_text(ASKED_ENTRY(""));
    s117_entry *entry = NULL;
    s117_tri matches = S117_UNKNOWN;
    char *bytes = NULL;
    (void)state;
    assert_int_equal(s117_case_entry_answer(kase, 0, &entry, &matches, NULL, 0), S117_OK);
    assert_int_equal(s117_entry_write(entry, NULL, &bytes, NULL), S117_OK);
    json_t *told = parsed(bytes);
    assert_int_equal(json_object_size(told), S117_ENTRY_FIELDS + 1);
    assert_text(told, "format", "s117-entry/1");
    assert_text(told, "as_at", "2024-06-01");
    assert_text(told, "duty", "active");
    assert_text(told, "dispute", NULL);
    assert_text(told, "owed_back", "600.00");
    assert_int_equal(json_integer_value(json_object_get(told, "lines")), 1);
    assert_text(told, "out_of_area_days", NULL);
    json_decref(told);
    s117_entry_free(entry);
    s117_case_free(kase);
}

static void wrong_arguments_are_refused(void **state)
{
    s117_case *kase = read_text(ASKED_AUDIT(""));
    s117_question question = {.size = sizeof question};
    s117_date on = 0, to = 0;
    s117_tri matches = S117_UNKNOWN;
    char *bytes = NULL;
    (void)state;
    assert_int_equal(s117_case_audit(NULL, 0, &on, &to, &question), S117_E_NULL);
    assert_int_equal(s117_case_audit(kase, 0, NULL, &to, &question), S117_E_NULL);
    assert_int_equal(s117_case_audit(kase, 0, &on, NULL, &question), S117_E_NULL);
    assert_int_equal(s117_case_audit(kase, 0, &on, &to, NULL), S117_E_NULL);
    assert_int_equal(s117_case_audit(kase, 1, &on, &to, &question), S117_E_INDEX);
    assert_int_equal(s117_case_next(kase, 0, &on, &question), S117_E_INDEX);
    assert_int_equal(s117_case_entry(kase, -1, &on, &question), S117_E_INDEX);
    question.size--;
    assert_int_equal(s117_case_audit(kase, 0, &on, &to, &question), S117_E_STRUCT_SMALL);
    question.size = 4097;
    assert_int_equal(s117_case_next(kase, 0, &on, &question), S117_E_STRUCT_SIZE);
    assert_int_equal(s117_case_audit_answer(NULL, 0, NULL, &matches, NULL, 0), S117_E_NULL);
    assert_int_equal(s117_case_audit_answer(kase, 0, NULL, NULL, NULL, 0), S117_E_NULL);
    assert_int_equal(s117_case_audit_answer(kase, 0, NULL, &matches, NULL, 1), S117_E_NULL);
    assert_int_equal(s117_case_audit_answer(kase, 1, NULL, &matches, NULL, 0), S117_E_INDEX);
    assert_int_equal(s117_case_next_answer(kase, 0, NULL, &matches, NULL, 0), S117_E_INDEX);
    assert_int_equal(s117_case_entry_answer(kase, 0, NULL, &matches, NULL, 0), S117_E_INDEX);
    assert_int_equal(s117_audit_write(NULL, kase, &bytes, NULL), S117_E_NULL);
    assert_int_equal(s117_next_write(NULL, kase, &bytes, NULL), S117_E_NULL);
    assert_int_equal(s117_entry_write(NULL, kase, &bytes, NULL), S117_E_NULL);
    s117_audit *audit = NULL;
    s117_next *next = NULL;
    s117_entry *entry = NULL;
    assert_int_equal(s117_audit_new(s117_case_engine(kase), s117_case_person(kase), S117_DATE_UNKNOWN, 19700, NULL, &audit), S117_OK);
    assert_int_equal(s117_next_new(s117_case_engine(kase), s117_case_person(kase), 19700, NULL, &next), S117_OK);
    assert_int_equal(s117_entry_new(s117_case_engine(kase), s117_case_person(kase), 19700, NULL, &entry), S117_OK);
    assert_int_equal(s117_audit_write(audit, kase, NULL, NULL), S117_E_NULL);
    assert_int_equal(s117_next_write(next, kase, NULL, NULL), S117_E_NULL);
    assert_int_equal(s117_entry_write(entry, kase, NULL, NULL), S117_E_NULL);
    s117_audit_free(audit);
    s117_next_free(next);
    s117_entry_free(entry);
    s117_case_free(kase);
}

/* ---- memory that runs out ---- */

static void reading_and_answering_may_run_out_of_memory(void **state)
{
    static const char *const texts[] = {
        ASKED_AUDIT("\"findings\": [{\"what\": \"relapse\"}], \"not_found\": [\"charged\"], \"rules\": [\"END-2\"], \"only\": true"),
        ASKED_NEXT("\"due\": [{\"what\": \"notice\", \"days\": -1}], \"not_due\": [\"refund\"], \"not_rules\": [\"CHG-13\"]"),
        ASKED_ENTRY("\"fields\": [{\"field\": \"duty\", \"value\": \"dormant\"}]"),
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
        cmocka_unit_test(limits_are_said),
        cmocka_unit_test(questions_are_given_back),
        cmocka_unit_test(holidays_and_frameworks_are_read),
        cmocka_unit_test(it_is_written_byte_for_byte),
        cmocka_unit_test(each_part_is_compared),
        cmocka_unit_test(only_counts_all_others),
        cmocka_unit_test(an_audit_is_written),
        cmocka_unit_test(what_is_due_is_written),
        cmocka_unit_test(a_row_of_the_register_is_written),
        cmocka_unit_test(wrong_arguments_are_refused),
        cmocka_unit_test(reading_and_answering_may_run_out_of_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
