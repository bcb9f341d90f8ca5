/* Case files that must be refused: each class of mistake, with the place and the words of the error. The place is found here
 * by looking for the text at fault, not by what the reader said. */
#include "test_json_help.h"

#include "../../src/exchange/place.h"

typedef struct bad_file {
    const char *name;
    s117_status status;
    const char *at;   /* text at fault; its last occurrence. NULL: see line and column */
    int32_t line, column;
    const char *message;
} bad_file;

#define SYNTAX S117_E_SYNTAX
#define CONTENT S117_E_CONTENT
#define DATES "write 2014-03-10, 2014-03, 2014, 201X, [2014-03-01..2014-03-20] or unknown"
#define BODY_CODE "it is 1 to 15 letters, digits, \"-\", \"_\" or \".\", such as E06000030"

static const bad_file bad_files[] = {
    /* not JSON, or not fit to be parsed */
    {"not-json", SYNTAX, "hello", 0, 0, "'[' or '{' expected near 'hello'"},
    {"empty", SYNTAX, NULL, 1, 1, "'[' or '{' expected near end of file"},
    {"unclosed", SYNTAX, NULL, 4, 1, "'}' expected near end of file"},
    {"trailing-comma", SYNTAX, "}", 0, 0, "string or '}' expected near '}'"},
    {"duplicate-key", SYNTAX, "\"id\": \"worse\"", 0, 0, "duplicate object key near '\"id\"'"},
    {"too-deep", CONTENT, "[]", 0, 0, "nested too deep; at most 16 levels"},
    {"not-utf8", SYNTAX, "\xe9", 0, 0, "this byte is not UTF-8; save the file as UTF-8"},
    {"byte-order-mark", SYNTAX, NULL, 1, 1, "the file begins with a byte order mark; save it as UTF-8 without one"},
    {"nul-byte", SYNTAX, NULL, 3, 11, "a NUL byte; a case file is text"},
    /* the frame */
    {"not-an-object", CONTENT, "[]", 0, 0, "the file: an object is wanted here, not an array"},
    {"format-missing", CONTENT, NULL, 1, 1, "the file: \"format\" is missing"},
    {"format-unknown", CONTENT, "\"s117-case/9\"", 0, 0, "/format: no such format: \"s117-case/9\"; it can be \"s117-case/1\""},
    {"id-missing", CONTENT, NULL, 1, 1, "the file: \"id\" is missing"},
    {"id-empty", CONTENT, "\"\"", 0, 0, "/id: the text is empty; leave the key out instead"},
    {"facts-missing", CONTENT, NULL, 1, 1, "the file: \"facts\" is missing"},
    {"facts-not-an-array", CONTENT, "{}", 0, 0, "/facts: an array of facts is wanted here, not an object"},
    {"key-unknown", CONTENT, "\"fact\":", 0, 0,
     "/fact: no such key: \"fact\"; the closest of the 16 is \"facts\""},
    {"title-with-control-character", CONTENT, "\"one", 0, 0, "/title: the text holds a control character"},
    {"source-without-title", CONTENT, "{\"url\"", 0, 0, "/source: \"title\" is missing"},
    {"rule-unknown", CONTENT, "\"RES-99\"", 0, 0, "/shows/1: no such rule: \"RES-99\"; the closest of the %rules is \"RES-9\""},
    /* facts */
    {"fact-not-an-object", CONTENT, "\"s3\"", 0, 0, "/facts/0: an object is wanted here, not a string"},
    {"kind-missing", CONTENT, "{\"from\"", 0, 0, "/facts/0: \"fact\" is missing"},
    {"kind-unknown", CONTENT, "\"residance\"", 0, 0,
     "/facts/0/fact: no such fact: \"residance\"; the closest of the 61 is \"residence\""},
    {"attribute-unknown", CONTENT, "\"leave_kinds\"", 0, 0,
     "/facts/0/leave_kinds: no such key of a fact \"leave\": \"leave_kinds\"; the closest of the 13 is \"leave_kind\""},
    {"attribute-of-another-kind", CONTENT, "\"power\"", 0, 0,
     "/facts/0/power: no such key of a fact \"residence\": \"power\"; there are 23: see docs/case-files.md"},
    {"power-unknown", CONTENT, "\"s33\"", 0, 0, "/facts/0/power: no such power: \"s33\"; the closest of the 46 is \"s3\""},
    {"power-not-a-name", CONTENT, "3}", 0, 0, "/facts/0/power: a name is wanted here, not a number"},
    {"power-national-code-of-cto", CONTENT, "\"35\"", 0, 0,
     "/facts/0/power/code: mhsds_wales has no power with the code \"35\"; a community treatment order is a fact \"cto\" of its "
     "order"},
    {"power-national-system-unknown", CONTENT, "\"nhs\"", 0, 0,
     "/facts/0/power/system: no such code system: \"nhs\"; it can be \"mhsds_england\" or \"mhsds_wales\""},
    {"nation-unknown", CONTENT, "\"france\"", 0, 0,
     "/facts/0/nation: no such nation: \"france\"; it can be \"unknown\", \"england\", \"wales\", \"scotland\", "
     "\"northern_ireland\", \"islands\" or \"abroad\""},
    {"date-no-date", CONTENT, "\"10/03/2014\"", 0, 0, "/facts/0/from: no such date: \"10/03/2014\"; " DATES},
    {"date-no-such-day", CONTENT, "\"2014-02-30\"", 0, 0, "/facts/0/from: no such date: \"2014-02-30\"; " DATES},
    {"date-bracket-backwards", CONTENT, "\"[2015", 0, 0,
     "/facts/0/from: the bracket runs backwards: \"[2015..2014]\"; write the earliest day first"},
    {"date-not-a-string", CONTENT, "2014}", 0, 0, "/facts/0/from: a date such as \"2014-03-10\" is wanted here, not a number"},
    {"date-open-start", CONTENT, "\"..\"", 0, 0, "/facts/0/from: this date cannot be open; leave the key out if it is not known"},
    {"end-before-start", CONTENT, "\"2013\"", 0, 0,
     "/facts/0/to: this end lies before its start; \"to\" is the first day it no longer was so"},
    {"tri-not-yes-or-no", CONTENT, "1}", 0, 0, "/facts/0/settled: true, false or \"unknown\" is wanted here, not a number"},
    {"tri-unknown-word", CONTENT, "\"maybe\"", 0, 0,
     "/facts/0/settled: no such answer: \"maybe\"; it can be \"unknown\", \"no\" or \"yes\""},
    {"body-code-not-a-code", CONTENT, "\"Swindon Borough\"", 0, 0,
     "/facts/0/area: no body code: \"Swindon Borough\"; " BODY_CODE},
    {"text-too-long", CONTENT, "\"xxx", 0, 0, "/facts/0/source: the text has more than 255 bytes"},
    {"grounds-not-an-array", CONTENT, "\"chc\"", 0, 0, "/facts/0/grounds: an array of names is wanted here, not a string"},
    {"grounds-twice", CONTENT, "\"chc\"", 0, 0, "/facts/0/grounds/1: \"chc\" is there already"},
    {"birth-twice", CONTENT, "{\"fact\"", 0, 0, "/facts/1: a second birth; there can be only one"},
    {"id-twice", CONTENT, "\"one\"", 0, 0, "/facts/1/id: a second fact with the id \"one\""},
    {"ref-with-id", CONTENT, "\"H3\"", 0, 0, "/facts/0/ref: the id is the reference already; leave \"ref\" out"},
    {"order-missing", CONTENT, "{\"fact\"", 0, 0, "/facts/0: \"order\" is missing: the \"id\" of the order it belongs to"},
    {"order-unknown", CONTENT, "\"two\"", 0, 0, "/facts/1/order: no such fact: \"two\"; it can be \"one\""},
    {"order-not-an-order", CONTENT, "\"one\"", 0, 0, "/facts/1/order: the fact \"one\" is not an order"},
    {"order-where-none-belongs", CONTENT, "\"order\":", 0, 0,
     "/facts/1/order: no such key of a fact \"birth\": \"order\"; it can be \"fact\", \"id\", \"recorded\", \"withdrawn\", "
     "\"note\", "
     "\"from\", \"ref\" or \"source\""},
    {"withdrawn-before-recorded", CONTENT, "\"2014-03-09\"", 0, 0, "/facts/0/withdrawn: withdrawn before it was recorded"},
    {"recorded-not-a-day", CONTENT, "\"2014-03\"", 0, 0,
     "/facts/0/recorded: one exact day is wanted here, such as 2014-03-10, not \"2014-03\""},
    /* services and money */
    {"price-negative", CONTENT, "\"-1.00\"", 0, 0,
     "/facts/1/amount: no such amount: \"-1.00\"; write pounds such as 700.01 or 1,234, not less than nothing"},
    {"price-half-penny", CONTENT, "\"700.005\"", 0, 0,
     "/facts/1/amount: no such amount: \"700.005\"; write pounds such as 700.01 or 1,234, not less than nothing"},
    {"price-a-number", CONTENT, "700.01,", 0, 0, "/facts/1/amount: an amount in pounds such as \"700.01\" is wanted here, not a number"},
    {"price-of-unknown-service", CONTENT, "\"other\"", 0, 0, "/facts/1/service: no such fact: \"other\"; it can be \"support\""},
    {"charge-for-unknown-line", CONTENT, "\"nursing\"", 0, 0, "/facts/1/line: no such fact: \"nursing\"; it can be \"support\""},
    {"share-negative", CONTENT, "-50", 0, 0, "/facts/1/share: a number from 0 to 1000000000000 is wanted here"},
    {"service-ends-before-it-starts", CONTENT, "\"2023-01-01\"", 0, 0,
     "/facts/0/to: this end lies before its start; \"to\" is the first day it no longer was so"},
    /* the law chosen */
    {"commencement-unknown", CONTENT, "\"mha2025_s47\"", 0, 0,
     "/engine/commencements/mha2025_s47: no such key: \"mha2025_s47\"; it can be \"mha2025_s45\" or \"mha2025_s46\""},
    {"point-unknown", CONTENT, "\"OP-99\"", 0, 0,
     "/engine/readings/OP-99: no such open point: \"OP-99\"; the closest of the 57 is \"OP-9\""},
    {"reading-unknown", CONTENT, "\"D\"", 0, 0,
     "/engine/readings/OP-16: no such reading of this point: \"D\"; it can be \"A\" or \"B\""},
    {"register-not-true-or-false", CONTENT, "\"no\"", 0, 0, "/engine/register: true or false is wanted here, not a string"},
    {"body-twice", CONTENT, "{\"code\"", 0, 0, "/engine/bodies/2: a second body with the code \"X1\""},
    {"body-without-nation", CONTENT, "{\"code\"", 0, 0,
     "/engine/bodies/0: a council or NHS body needs the nation \"england\" or \"wales\"; another has none besides these"},
    {"body-code-too-long", CONTENT, "\"X234567890123456\"", 0, 0,
     "/engine/bodies/0/code: no body code: \"X234567890123456\"; " BODY_CODE},
    {"succession-of-unknown-body", CONTENT, "\"X9\"", 0, 0,
     "/engine/successions/0/to: no such body: \"X9\"; add it to \"bodies\""},
    {"succession-in-a-circle", CONTENT, "[{\"from\"", 0, 0, "/engine/successions: successions run in a circle"},
    /* what is asked and expected */
    {"question-without-day", CONTENT, "{}", 0, 0, "/questions/0: \"on\" is missing"},
    {"question-day-not-exact", CONTENT, "\"2017-09\"", 0, 0,
     "/questions/0/on: one exact day is wanted here, such as 2014-03-10, not \"2017-09\""},
    {"known-by-before-the-act", CONTENT, "\"1970-01-01\"", 0, 0,
     "/questions/0/known_by: 1970-01-01 lies before the Act and cannot be asked about"},
    {"law-as-at-before-the-act", CONTENT, "\"1983-09-29\"", 0, 0,
     "/questions/0/law_as_at: section 117 came into force on 1983-09-30; ask about its law on that day or later"},
    {"expect-duty-unknown", CONTENT, "\"activ\"", 0, 0,
     "/questions/0/expect/duty: no such duty: \"activ\"; it can be \"uncertain\", \"not_eligible\", \"entitled_in_hospital\", "
     "\"active\", \"suspended\", \"dormant\", \"ended_decision\", \"ended_redetention\", \"ended_death\", \"invalid_ending\" or "
     "\"ended_on_reading\""},
    {"expect-council-unknown", CONTENT, "\"X9\"", 0, 0,
     "/questions/0/expect/council: no such body: \"X9\"; neither the register nor \"bodies\" has it"},
    {"expect-council-not-a-council", CONTENT, "true", 0, 0,
     "/questions/0/expect/council: a code, null or {\"undetermined\": …} is wanted here, not true"},
    {"expect-order-unknown", CONTENT, "\"first\"", 0, 0,
     "/questions/0/expect/order: no such fact: \"first\"; 0 facts have an \"id\""},
    {"expect-ending-without-fact", CONTENT, "{\"verdict\"", 0, 0, "/questions/0/expect/endings/0: \"fact\" is missing"},
    {"expect-reasons-empty", CONTENT, "[]}", 0, 0,
     "/questions/0/expect/reasons: the list is empty; leave the key out instead"},
    {"expect-point-unknown", CONTENT, "\"OP-99\"", 0, 0,
     "/questions/0/expect/contested/0/point: no such open point: \"OP-99\"; the closest of the 58 is \"OP-9\""},
    {"expect-nhs-of-contested", CONTENT, "{\"undetermined\"", 0, 0,
     "/questions/0/expect/contested/0/nhs: of another reading only a single body is told; write its code, or null if there is no "
     "single one"},
    {"expect-candidates-of-contested", CONTENT, "{\"undetermined\"", 0, 0,
     "/questions/0/expect/contested/0/council: candidates of another reading are not told; write {\"undetermined\": true}"},
    {"history-without-question", CONTENT, "{\"expect\"", 0, 0,
     "/history: the history is compared together with the first question, and there is none"},
    {"history-of-nothing", CONTENT, "{\"on\"", 0, 0,
     "/history/expect/0: nothing is expected of this day; give \"duty\", \"council\", \"nhs\" or \"payer\""},
    /* audits, what is due, the register; periods, holidays, frameworks */
    {"audit-ends-before-it-starts", CONTENT, "\"2023-06-01\"", 0, 0,
     "/audits/0/to: this day lies before \"from\"; \"to\" is the day the audit is made"},
    {"audit-without-day", CONTENT, "{\"from\"", 0, 0, "/audits/0: \"to\" is missing"},
    {"expect-finding-unknown", CONTENT, "\"no_plans\"", 0, 0,
     "/audits/0/expect/findings/0/what: no such what: \"no_plans\"; the closest of the %findings is \"no_plan\""},
    {"expect-not-found-empty", CONTENT, "[]", 0, 0, "/audits/0/expect/not_found: the list is empty; leave the key out instead"},
    {"expect-due-days-not-whole", CONTENT, "1.5", 0, 0,
     "/next/0/expect/due/0/days: a whole number is wanted here, without decimals and without quotes"},
    {"expect-field-unknown", CONTENT, "\"weekly_costs\"", 0, 0,
     "/register/0/expect/fields/0/field: no such field of the register: \"weekly_costs\"; the closest of the 59 is \"weekly_cost\""},
    {"period-with-shares", CONTENT, "50", 0, 0,
     "/engine/policies/0/share_nhs: a policy with \"due\" fixes a period and shares nothing out; leave this out"},
    {"period-without-unit", CONTENT, "{\"id\": \"P\"", 0, 0, "/engine/policies/0: \"unit\" is missing"},
    {"period-for-nothing", CONTENT, "\"after\"", 0, 0, "/engine/policies/0/roll: \"due\" is missing: say what the period is for"},
    {"holiday-in-scotland", CONTENT, "\"scotland\"", 0, 0,
     "/engine/holidays/0/nation: holidays are asked of \"england\" and \"wales\" only; leave the nation out for both"},
    {"frame-without-matters", CONTENT, "[]", 0, 0, "/engine/frames/0/matters: a framework has at least one matter"},
    {"frame-twice", CONTENT, "\"own\"", 0, 0, "/engine/frames/1/frame: a second framework with the id \"own\""},
    /* planning, follow-up, reviews, disputes, the register */
    {"dispute-step-without-dispute", CONTENT, "{\"fact\"", 0, 0, "/facts/0: \"dispute\" is missing: the \"id\" of the dispute it belongs to"},
    {"dispute-step-of-another-kind", CONTENT, "\"p\"", 0, 0, "/facts/1/dispute: the fact \"p\" is not a dispute"},
    {"dispute-step-unknown", CONTENT, "\"asserts\"", 0, 0, "/facts/1/step: no such step: \"asserts\"; the closest of the 25 is \"asserted\""},
    {"review-outcome-unknown", CONTENT, "\"continued\"", 0, 0,
     "/facts/0/review_outcome: no such review_outcome: \"continued\"; it can be \"continue\", \"modify\" or \"end\""},
    {"matter-without-planning", CONTENT, "{\"fact\"", 0, 0, "/facts/0: \"planning\" is missing: the \"id\" of the planning of aftercare it belongs to"},
    {"participant-unknown", CONTENT, "\"patient\"", 0, 0,
     "/facts/1/role_in_planning: no such role_in_planning: \"patient\"; there are 20: see docs/case-files.md"},
    {"considered-not-a-name", CONTENT, "true", 0, 0, "/facts/1/considered: a name is wanted here, not true"},
    {"bundle-twice", CONTENT, "\"letter\"", 0, 0, "/facts/1/bundle/2: \"letter\" is there already"},
    {"minutes-negative", CONTENT, "-5", 0, 0, "/facts/0/minutes: a number from 0 to 1000000000000 is wanted here"},
    {"entry-of-unknown-detention", CONTENT, "\"s2\"", 0, 0, "/facts/1/detention: no such fact: \"s2\"; it can be \"s3\""},
    {"plan-ends-before-it-starts", CONTENT, "\"2023-01-09\"", 0, 0,
     "/facts/0/to: this end lies before its start; \"to\" is the first day it no longer was so"},
    {"copy-given-no-such-day", CONTENT, "\"2023-02-30\"", 0, 0, "/facts/0/copy_given: no such date: \"2023-02-30\"; " DATES},
};

/* The last occurrence: `at` may stand earlier as something that is right. */
static void place_of(const char *text, const char *at, int32_t *ret_line, int32_t *ret_column)
{
    const char *found = NULL;
    for (const char *next = strstr(text, at); next; next = strstr(next + 1, at))
        found = next;
    assert_non_null(found);
    *ret_line = 1;
    *ret_column = 1;
    for (const char *c = text; c < found; c++) {
        *ret_column += 1;
        if (*c == '\n') {
            *ret_line += 1;
            *ret_column = 1;
        }
    }
}

/* "%rules" and "%findings" stand for the number of rules in the rulebook and of sorts of finding, which is not for this test to know. */
static const char *expected_message(const char *message, char *buffer, size_t size)
{
    const struct {
        const char *mark;
        int32_t count;
    } all[] = {{"%rules", s117_rule_count()}, {"%findings", s117_code_count(S117_LIST_AUDIT)}};
    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++) {
        const char *mark = strstr(message, all[i].mark);
        if (!mark)
            continue;
        snprintf(buffer, size, "%.*s%d%s", (int)(mark - message), message, (int)all[i].count, mark + strlen(all[i].mark));
        return buffer;
    }
    return message;
}

static void check_bytes(const bad_file *bad, const char *bytes, size_t length)
{
    char message[1024] = "", expected[1024];
    s117_error error = {.size = sizeof error, .message = message, .message_size = sizeof message};
    s117_case *kase = NULL;
    int32_t line = bad->line, column = bad->column;
    if (bad->at)
        place_of(bytes, bad->at, &line, &column);
    print_message("%s\n", bad->name);
    assert_int_equal(s117_case_read(NULL, bytes, length, &kase, &error), bad->status);
    assert_null(kase);
    assert_string_equal(message, expected_message(bad->message, expected, sizeof expected));
    assert_int_equal(error.status, bad->status);
    assert_int_equal(error.line, line);
    assert_int_equal(error.column, column);
    assert_int_equal(s117_case_read(NULL, bytes, length, &kase, NULL), bad->status);
}

static void bad_files_are_refused(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof bad_files / sizeof bad_files[0]; i++) {
        char path[256];
        size_t length = 0;
        snprintf(path, sizeof path, "tests/cases/bad/%s.json", bad_files[i].name);
        char *bytes = load(path, &length);
        check_bytes(&bad_files[i], bytes, length);
        free(bytes);
    }
}

#define HEAD "{\"format\": \"s117-case/1\", \"id\": \"x\", "
#define ENGINE(text) HEAD "\"engine\": " text ", \"facts\": []}"
#define FACT(text) HEAD "\"facts\": [" text "]}"
#define QUESTION(text) HEAD "\"facts\": [{\"fact\": \"ending\", \"id\": \"e\"}], \"questions\": [" text "]}"
#define EXPECT(text) QUESTION("{\"on\": \"2017-09-01\", \"expect\": " text "}")

/* What the files above leave over: wrong types at every other place, and keys nobody knows. */
#define TEN "xxxxxxxxxx"
#define LONG_NAME TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN "xxxxxxxx"

static void other_mistakes_are_refused(void **state)
{
    static const struct {
        const char *text, *message;
    } all[] = {
        {"{\"format\": 1}", "/format: a string is wanted here, not a number"},
        {"{\"format\": null}", "/format: a string is wanted here, not null"},
        {HEAD "\"title\": false, \"facts\": []}", "/title: a string is wanted here, not false"},
        {HEAD "\"facts\": [], \"a/b~c\": 1.5}",
         "/a~1b~0c: no such key: \"a/b~c\"; there are 16: see docs/case-files.md"},
        {HEAD "\"source\": 1.5, \"facts\": []}", "/source: a string or an object is wanted here, not a number"},
        {HEAD "\"source\": {\"titel\": \"x\"}, \"facts\": []}",
         "/source/titel: no such key: \"titel\"; it can be \"title\", \"url\" or \"note\""},
        {HEAD "\"shows\": \"RES-7\", \"facts\": []}", "/shows: an array is wanted here, not a string"},
        {HEAD "\"shows\": [7], \"facts\": []}", "/shows/0: the id of a rule is wanted here, not a number"},
        {HEAD "\"note\": 1, \"facts\": []}", "/note: a string or an array of strings is wanted here, not a number"},
        {HEAD "\"note\": [\"\\u0085\"], \"facts\": []}", "/note/0: the text holds a control character"},
        {ENGINE("1"), "/engine: an object is wanted here, not a number"},
        {ENGINE("{\"commencements\": 1}"), "/engine/commencements: an object is wanted here, not a number"},
        {ENGINE("{\"commencements\": {\"mha2025_s46\": \"soon\"}}"),
         "/engine/commencements/mha2025_s46: no such date: \"soon\"; " DATES},
        {ENGINE("{\"readings\": []}"), "/engine/readings: an object is wanted here, not an array"},
        {ENGINE("{\"readings\": {\"OP-16\": 1}}"), "/engine/readings/OP-16: a reading such as \"B\" is wanted here, not a "
            "number"},
        {ENGINE("{\"bodies\": {}}"), "/engine/bodies: an array is wanted here, not an object"},
        {ENGINE("{\"bodies\": [1]}"), "/engine/bodies/0: an object is wanted here, not a number"},
        {ENGINE("{\"bodies\": [{\"code\": \"X\", \"kind\": \"other\"}]}"), "/engine/bodies/0: \"name\" is missing"},
        {ENGINE("{\"bodies\": [{\"code\": \"X\", \"kind\": \"other\", \"name\": \"N\", \"from\": \"2020-01-02\", \"to\": "
                "\"2020-01-01\"}]}"),
         "/engine/bodies/0/to: this end does not lie after the start; \"to\" is the first day it no longer existed"},
        {ENGINE("{\"bodies\": [{\"code\": \"X\", \"kind\": \"other\", \"name\": \"" LONG_NAME "\"}]}"),
         "/engine/bodies/0/name: the name has more than 127 bytes"},
        {ENGINE("{\"bodies\": [{\"code\": \"X/\", \"kind\": \"other\", \"name\": \"N\"}]}"),
         "/engine/bodies/0/code: no body code: \"X/\"; " BODY_CODE},
        {ENGINE("{\"bodies\": [{\"code\": \"{X}\", \"kind\": \"other\", \"name\": \"N\"}]}"),
         "/engine/bodies/0/code: no body code: \"{X}\"; " BODY_CODE},
        {ENGINE("{\"bodies\": [{\"code\": \"[X\", \"kind\": \"other\", \"name\": \"N\"}]}"),
         "/engine/bodies/0/code: no body code: \"[X\"; " BODY_CODE},
        {ENGINE("{\"successions\": 1}"), "/engine/successions: an array is wanted here, not a number"},
        {ENGINE("{\"register\": false, \"successions\": [{\"from\": \"X\", \"to\": \"Y\", \"on\": \"2020-01-01\"}]}"),
         "/engine/successions/0/from: no such body: \"X\"; add it to \"bodies\""},
        {ENGINE("{\"readings\": {\"OP-16\": \"AB\"}}"),
         "/engine/readings/OP-16: no such reading of this point: \"AB\"; it can be \"A\" or \"B\""},
        {ENGINE("{\"successions\": [1]}"), "/engine/successions/0: an object is wanted here, not a number"},
        {ENGINE("{\"successions\": [{\"from\": \"X\", \"to\": \"Y\"}]}"), "/engine/successions/0: \"on\" is missing"},
        {FACT("{\"fact\": 3}"), "/facts/0/fact: a name is wanted here, not a number"},
        {FACT("{\"fact\": \"birth\", \"id\": 3}"), "/facts/0/id: a string is wanted here, not a number"},
        {FACT("{\"fact\": \"birth\", \"ref\": 3}"), "/facts/0/ref: a string is wanted here, not a number"},
        {FACT("{\"fact\": \"birth\", \"note\": 3}"), "/facts/0/note: a string is wanted here, not a number"},
        {FACT("{\"fact\": \"leave\", \"order\": 3}"), "/facts/0/order: the \"id\" of a fact is wanted here, not a number"},
        {FACT("{\"fact\": \"ending\", \"grounds\": [\"chx\"]}"),
         "/facts/0/grounds/0: no such grounds: \"chx\"; the closest of the 13 is \"chc\""},
        {FACT("{\"fact\": \"order\", \"power\": {\"system\": \"mhsds_england\"}}"), "/facts/0/power: \"code\" is missing"},
        {FACT("{\"fact\": \"order\", \"power\": {\"code\": \"3\", \"kind\": 1}}"),
         "/facts/0/power/kind: no such key: \"kind\"; it can be \"system\" or \"code\""},
        {FACT("{\"fact\": \"registration\", \"nhs_bod\": \"QOX\"}"),
         "/facts/0/nhs_bod: no such key of a fact \"registration\": \"nhs_bod\"; the closest of the 16 is \"nhs_body\""},
        {FACT("{\"fact\": \"order\", \"arranged_by\": \"icb\"}"),
         "/facts/0/arranged_by: no such arranged_by: \"icb\"; it can be \"local\", \"nhs_england\", \"delegated\" or \"other\""},
        {FACT("{\"fact\": \"usual_residence\", \"stated\": \"now\"}"),
         "/facts/0/stated: no such stated: \"now\"; it can be \"usual\", \"recent\" or \"present\""},
        {FACT("{\"fact\": \"forces\", \"forces_status\": \"veteran\"}"),
         "/facts/0/forces_status: no such forces_status: \"veteran\"; it can be \"serving\", \"family\" or \"other\""},
        {FACT("{\"fact\": \"child_placement\", \"head\": \"k\"}"),
         "/facts/0/head: no such head: \"k\"; it can be \"c\", \"g\" or \"i\""},
        {FACT("{\"fact\": \"nhse_service\", \"nhse_service\": \"secure\"}"),
         "/facts/0/nhse_service: no such nhse_service: \"secure\"; it can be \"specialised\", \"forces\" or \"prison\""},
        {FACT("{\"fact\": \"registration\", \"practice\": \"J83 001\"}"), "/facts/0/practice: no body code: \"J83 001\"; " BODY_CODE},
        {FACT("{\"fact\": \"birth\", \"withdrawn\": 3}"), "/facts/0/withdrawn: a date such as \"2014-03-10\" is wanted here, "
            "not a number"},
        {HEAD "\"facts\": [], \"questions\": {}}", "/questions: an array is wanted here, not an object"},
        {QUESTION("1"), "/questions/0: an object is wanted here, not a number"},
        {QUESTION("{\"on\": \"..\"}"), "/questions/0/on: one exact day is wanted here, such as 2014-03-10, not \"..\""},
        {QUESTION("{\"on\": \"2017-09-01\", \"at\": 1}"),
         "/questions/0/at: no such key: \"at\"; it can be \"on\", \"known_by\", \"law_as_at\", \"as_then_understood\", "
         "\"expect\" or \"expect_source\""},
        {QUESTION("{\"on\": \"2017-09-01\", \"as_then_understood\": \"yes\"}"),
         "/questions/0/as_then_understood: true or false is wanted here, not a string"},
        {QUESTION("{\"on\": \"2017-09-01\", \"law_as_at\": \"2014-04\"}"),
         "/questions/0/law_as_at: one exact day is wanted here, such as 2014-03-10, not \"2014-04\""},
        {EXPECT("1"), "/questions/0/expect: an object is wanted here, not a number"},
        {EXPECT("{\"since\": 1}"), "/questions/0/expect/since: a date such as \"2014-03-10\" is wanted here, not a number"},
        {EXPECT("{\"council\": {\"undetermined\": 1}}"),
         "/questions/0/expect/council/undetermined: an array of codes, or true is wanted here, not a number"},
        {EXPECT("{\"nhs\": 1}"), "/questions/0/expect/nhs: a code, null or {\"undetermined\": …} is wanted here, not a number"},
        {EXPECT("{\"payer\": \"QQQ\"}"),
         "/questions/0/expect/payer: no such body: \"QQQ\"; neither the register nor \"bodies\" has it"},
        {EXPECT("{\"nhs_rule\": 1}"), "/questions/0/expect/nhs_rule: the id of a rule is wanted here, not a number"},
        {EXPECT("{\"payer_fixed_on\": \"2022-07\"}"),
         "/questions/0/expect/payer_fixed_on: one exact day is wanted here, such as 2014-03-10, not \"2022-07\""},
        {EXPECT("{\"contested\": [{\"point\": \"OP-16\", \"nhs\": {\"undetermined\": true}}]}"),
         "/questions/0/expect/contested/0/nhs: of another reading only a single body is told; write its code, or null if there is "
         "no single one"},
        {EXPECT("{\"contested\": [{\"point\": \"OP-16\", \"payer\": {\"undetermined\": [\"QOX\"]}}]}"),
         "/questions/0/expect/contested/0/payer: of another reading only a single body is told; write its code, or null if there "
         "is no single one"},
        {EXPECT("{\"council\": {}}"), "/questions/0/expect/council: \"undetermined\" is missing"},
        {EXPECT("{\"council\": {\"undetermined\": [1]}}"),
         "/questions/0/expect/council/undetermined/0: a string is wanted here, not a number"},
        {EXPECT("{\"council\": {\"undetermined\": [], \"any\": 1}}"),
         "/questions/0/expect/council/any: no such key: \"any\"; it can be \"undetermined\""},
        {EXPECT("{\"contested\": [{\"point\": \"MHA2025-S46\", \"reading\": \"A\"}]}"),
         "/questions/0/expect/contested/0/reading: no such reading of this point: \"A\"; it has none"},
        {EXPECT("{\"endings\": 1}"), "/questions/0/expect/endings: an array is wanted here, not a number"},
        {EXPECT("{\"endings\": [1]}"), "/questions/0/expect/endings/0: an object is wanted here, not a number"},
        {EXPECT("{\"endings\": [{\"fact\": \"e\", \"verdict\": \"good\"}]}"),
         "/questions/0/expect/endings/0/verdict: no such verdict: \"good\"; it can be \"not_shown\", \"valid\", \"invalid\" or "
         "\"service_only\""},
        {EXPECT("{\"contested\": 1}"), "/questions/0/expect/contested: an array is wanted here, not a number"},
        {EXPECT("{\"contested\": [1]}"), "/questions/0/expect/contested/0: an object is wanted here, not a number"},
        {EXPECT("{\"contested\": [{}]}"), "/questions/0/expect/contested/0: \"point\" is missing"},
        {EXPECT("{\"contested\": [{\"point\": 1}]}"),
         "/questions/0/expect/contested/0/point: the id of an open point is wanted here, not a number"},
        {EXPECT("{\"contested\": [{\"point\": \"OP-16\", \"reading\": 1}]}"),
         "/questions/0/expect/contested/0/reading: a reading such as \"B\" is wanted here, not a number"},
        {EXPECT("{\"contested\": [{\"point\": \"OP-16\", \"reading\": \"D\"}]}"),
         "/questions/0/expect/contested/0/reading: no such reading of this point: \"D\"; it can be \"A\" or \"B\""},
        {EXPECT("{\"missing\": [1]}"), "/questions/0/expect/missing/0: a name is wanted here, not a number"},
        {QUESTION("{\"on\": \"2017-09-01\"}], \"history\": [1"), "/history: an object is wanted here, not an array"},
        {HEAD "\"facts\": [], \"questions\": [{\"on\": \"2017-09-01\"}], \"history\": {}}", "/history: \"expect\" is missing"},
        {HEAD "\"facts\": [], \"questions\": [{\"on\": \"2017-09-01\"}], \"history\": {\"expect\": [1]}}",
         "/history/expect/0: an object is wanted here, not a number"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++) {
        char message[1024] = "";
        s117_error error = {.size = sizeof error, .message = message, .message_size = sizeof message};
        s117_case *kase = NULL;
        assert_int_equal(s117_case_read(NULL, all[i].text, strlen(all[i].text), &kase, &error), CONTENT);
        assert_string_equal(message, all[i].message);
        assert_int_equal(error.line, 1);
        assert_null(kase);
    }
}

/* A long name is closest-matched and shown cut, with its control characters masked. */
static void what_is_shown_is_short_and_plain(void **state)
{
    char message[1024] = "";
    s117_error error = {.size = sizeof error, .message = message, .message_size = sizeof message};
    s117_case *kase = NULL;
    const char *text = FACT("{\"fact\": \"\\u001b[31m\\u0085 0123456789012345678901234567890123456789é\"}");
    (void)state;
    assert_int_equal(s117_case_read(NULL, text, strlen(text), &kase, &error), CONTENT);
    assert_string_equal(message, "/facts/0/fact: no such fact: \"?[31m? 0123456789012345678901234567890123456789…\"; "
                                 "there are 61: see docs/case-files.md");
}

/* More names than are compared with the wrong one. */
static void a_file_with_many_names(void **state)
{
    char message[1024] = "", entry[64];
    s117_error error = {.size = sizeof error, .message = message, .message_size = sizeof message};
    s117_case *kase = NULL;
    char *text = calloc(1, 100000);
    assert_non_null(text);
    strcpy(text, HEAD "\"facts\": [{\"fact\": \"leave\", \"order\": \"fact-7x\"}");
    (void)state;
    for (int i = 0; i < 600; i++) {
        snprintf(entry, sizeof entry, ", {\"fact\": \"order\", \"id\": \"fact-%d\"}", i);
        strcat(text, entry);
    }
    strcat(text, "]}");
    assert_int_equal(s117_case_read(NULL, text, strlen(text), &kase, &error), CONTENT);
    assert_string_equal(message, "/facts/0/order: no such fact: \"fact-7x\"; 600 facts have an \"id\"");
    free(text);
}

static void too_many_facts(void **state)
{
    const size_t each = strlen("{},"), count = S117_FACTS_MAX + 1;
    const char *head = HEAD "\"facts\": [";
    char message[1024] = "";
    s117_error error = {.size = sizeof error, .message = message, .message_size = sizeof message};
    s117_case *kase = NULL;
    char *text = malloc(strlen(head) + each * count + 3);
    assert_non_null(text);
    strcpy(text, head);
    char *end = text + strlen(head);
    (void)state;
    for (size_t i = 0; i < count; i++, end += each)
        memcpy(end, "{},", each);
    memcpy(end - 1, "]}", 3);
    assert_int_equal(s117_case_read(NULL, text, strlen(text), &kase, &error), CONTENT);
    assert_string_equal(message, "/facts: 100001 facts; a person has at most 100000");
    free(text);
}

static void too_long(void **state)
{
    char message[1024] = "", *text = calloc(1, (size_t)S117_CASE_BYTES_MAX + 1);
    s117_error error = {.size = sizeof error, .message = message, .message_size = sizeof message};
    s117_case *kase = NULL;
    (void)state;
    assert_non_null(text);
    memset(text, ' ', S117_CASE_BYTES_MAX);
    assert_int_equal(s117_case_read(NULL, text, (size_t)S117_CASE_BYTES_MAX + 1, &kase, &error), S117_E_TOO_LONG);
    assert_string_equal(message, "the file has more than 16777216 bytes");
    assert_int_equal(error.line, 0);
    assert_int_equal(s117_case_read(NULL, text, S117_CASE_BYTES_MAX, &kase, &error), SYNTAX);
    free(text);
}

/* ---- the struct ---- */

static void the_message_is_cut_between_characters(void **state)
{
    const char *text = EXPECT("{\"council\": true}"); /* its message holds "…", three bytes */
    char message[128];
    (void)state;
    for (uint32_t size = 0; size < sizeof message; size++) {
        s117_error error = {.size = sizeof error, .message = message, .message_size = size};
        s117_case *kase = NULL;
        memset(message, 'x', sizeof message);
        assert_int_equal(s117_case_read(NULL, text, strlen(text), &kase, &error), CONTENT);
        assert_int_equal(error.status, CONTENT);
        assert_int_equal(message[size], 'x');
        if (size == 0)
            continue;
        assert_true(strlen(message) < size);
        size_t offset = 0;
        assert_int_equal(s117i_place_check(message, strlen(message), 16, &offset), S117I_TEXT_FINE);
        assert_true(strlen(message) + 3 >= size || strlen(message) > 90);
    }
}

static void the_struct_is_checked(void **state)
{
    struct { s117_error known; uint64_t later; } error = {.known = {.size = sizeof error}};
    s117_case *kase = NULL;
    const char *text = "{";
    (void)state;
    assert_int_equal(s117_case_read(NULL, text, 1, &kase, &error.known), SYNTAX);
    error.later = 1;
    assert_int_equal(s117_case_read(NULL, text, 1, &kase, &error.known), S117_E_STRUCT_NEWER);
    error.known.size = 5000;
    assert_int_equal(s117_case_read(NULL, text, 1, &kase, &error.known), S117_E_STRUCT_SIZE);
    error.known.size = 4;
    assert_int_equal(s117_case_read(NULL, text, 1, &kase, &error.known), S117_E_STRUCT_SMALL);
}

static void null_is_refused(void **state)
{
    char message[64] = "";
    s117_error error = {.size = sizeof error, .message = message, .message_size = sizeof message};
    s117_case *kase = NULL;
    (void)state;
    assert_int_equal(s117_case_read(NULL, NULL, 0, &kase, &error), S117_E_NULL);
    assert_int_equal(error.status, S117_E_NULL);
    assert_string_equal(message, s117_status_text(S117_E_NULL));
    assert_int_equal(s117_case_read(NULL, "{}", 2, NULL, NULL), S117_E_NULL);
    s117_allocator half = {.size = 4};
    assert_int_equal(s117_case_read(&half, "{}", 2, &kase, &error), S117_E_STRUCT_SMALL);
}

/* ---- the checks on bytes ---- */

/* Well-formed and ill-formed sequences of the Unicode Standard, table 3-7, at its borders. */
static void utf8_is_checked(void **state)
{
    static const char *const good[] = {"\x7f", "\xc2\x80", "\xdf\xbf", "\xe0\xa0\x80", "\xed\x9f\xbf", "\xee\x80\x80",
                                       "\xef\xbf\xbf", "\xf0\x90\x80\x80", "\xf4\x8f\xbf\xbf"};
    static const char *const bad[] = {"\x80", "\xc1\xbf", "\xc2", "\xc2\x41", "\xe0\x9f\xbf", "\xed\xa0\x80", "\xe1\x80",
                                      "\xf0\x8f\xbf\xbf", "\xf4\x90\x80\x80", "\xf5\x80\x80\x80", "\xff"};
    size_t offset;
    (void)state;
    for (size_t i = 0; i < sizeof good / sizeof good[0]; i++)
        assert_int_equal(s117i_place_check(good[i], strlen(good[i]), 1, &offset), S117I_TEXT_FINE);
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++)
        assert_int_equal(s117i_place_check(bad[i], strlen(bad[i]), 1, &offset), S117I_TEXT_NOT_UTF8);
}

static void depth_is_counted_outside_strings(void **state)
{
    const char *strings = "[\"[[[\", \"\\\"[[\", \"\\\\\", []]", *deep = "[\"\\\\\", [[]]]";
    size_t offset = 0;
    (void)state;
    assert_int_equal(s117i_place_check(strings, strlen(strings), 2, &offset), S117I_TEXT_FINE);
    assert_int_equal(s117i_place_check(deep, strlen(deep), 2, &offset), S117I_TEXT_TOO_DEEP);
    assert_int_equal(offset, strchr(deep, ']') - deep - 1);
}

/* RFC 6901 pointers into a text with every sort of token; each value is a letter that stands once. */
static void values_are_found(void **state)
{
    const char *text = " {\"a\\\"]\" : [ -1.5e3 , {\"k\":\"}\\\\\"} , [] , null ],\"b\":{\"c\":[true,[\"x\"]]}, \"d\" : {} } ";
    const s117i_hop x[] = {{1, true}, {0, true}, {1, false}, {0, false}}, d[] = {{2, true}}, null_item[] = {{0, true}, {3,
        false}};
    const size_t length = strlen(text);
    (void)state;
    assert_int_equal(s117i_place_find(text, length, NULL, 0, false), 1);
    assert_ptr_equal(text + s117i_place_find(text, length, x, 4, false), strstr(text, "\"x\""));
    assert_ptr_equal(text + s117i_place_find(text, length, x, 4, true), strstr(text, "\"x\""));
    assert_ptr_equal(text + s117i_place_find(text, length, x, 2, true), strstr(text, "\"c\""));
    assert_ptr_equal(text + s117i_place_find(text, length, x, 2, false), strstr(text, "[true"));
    assert_ptr_equal(text + s117i_place_find(text, length, d, 1, true), strstr(text, "\"d\""));
    assert_ptr_equal(text + s117i_place_find(text, length, d, 1, false), strstr(text, "{}"));
    assert_ptr_equal(text + s117i_place_find(text, length, null_item, 2, false), strstr(text, "null"));
}

static void tokens_are_found(void **state)
{
    const char *text = " {\"a\": tru, \"b";
    const size_t length = strlen(text);
    (void)state;
    assert_int_equal(s117i_place_token(text, length, 1), 1);
    assert_int_equal(s117i_place_token(text, length, 4), 2);
    assert_int_equal(s117i_place_token(text, length, 10), 7);
    assert_int_equal(s117i_place_token(text, length, length), strrchr(text, '"') - text);
    assert_int_equal(s117i_place_token(text, length, length + 1), length);
    assert_int_equal(s117i_place_token("\"\\", 2, 2), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(bad_files_are_refused),
        cmocka_unit_test(other_mistakes_are_refused),
        cmocka_unit_test(what_is_shown_is_short_and_plain),
        cmocka_unit_test(a_file_with_many_names),
        cmocka_unit_test(too_many_facts),
        cmocka_unit_test(too_long),
        cmocka_unit_test(the_message_is_cut_between_characters),
        cmocka_unit_test(the_struct_is_checked),
        cmocka_unit_test(null_is_refused),
        cmocka_unit_test(utf8_is_checked),
        cmocka_unit_test(depth_is_counted_outside_strings),
        cmocka_unit_test(values_are_found),
        cmocka_unit_test(tokens_are_found),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
