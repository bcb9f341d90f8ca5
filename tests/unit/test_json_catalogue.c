/* Services, policies and interest in the "engine" of a case file: read, written back, refused with the place and what would do. */
#include "test_json_help.h"

#include "probe.h"

#define HEAD "{\"format\": \"s117-case/1\", \"id\": \"t\", \"engine\": {"
#define TAIL "}, \"facts\": []}"

static const s117_engine *engine_of(const s117_case *kase) { return s117_case_engine(kase); }

static void refused(const char *file, const char *message)
{
    char said[1024] = "";
    s117_error error = {.size = sizeof error, .message = said, .message_size = sizeof said};
    s117_case *kase = NULL;
    assert_int_equal(s117_case_read(NULL, file, strlen(file), &kase, &error), S117_E_CONTENT);
    assert_null(kase);
    assert_string_equal(said, message);
}

/* ---- services ---- */

/* A child may stand before its parent. */
static void services(void **state)
{
    (void)state;
    s117_case *kase = read_text(HEAD "\"services\": ["
                                "{\"code\": \"A\", \"parent\": \"M\", \"name\": \"below M\"},"
                                "{\"code\": \"M\", \"parent\": \"Z\", \"name\": \"below Z\"},"
                                "{\"code\": \"Z\", \"parent\": \"PSY\", \"name\": \"Gespr\xc3\xa4""ch\"}]" TAIL);
    const s117_engine *engine = engine_of(kase);
    int32_t a = s117_engine_service_find(engine, "A"), z = s117_engine_service_find(engine, "Z");
    assert_int_equal(s117_engine_service_is(engine, a, z), S117_YES);
    assert_int_equal(s117_engine_service_is(engine, a, s117_engine_service_find(engine, "PSY")), S117_YES);
    assert_int_equal(s117_engine_service_lead(engine, a), S117_PARTY_NHS);
    assert_string_equal(s117_engine_service_name(engine, z), "Gespr\xc3\xa4""ch");
    s117_case_free(kase);
}

static void services_refused(void **state)
{
    (void)state;
    refused(HEAD "\"services\": {}" TAIL, "/engine/services: an array is wanted here, not an object");
    refused(HEAD "\"services\": [3]" TAIL, "/engine/services/0: an object is wanted here, not a number");
    refused(HEAD "\"services\": [{\"parent\": \"DOM\", \"name\": \"a\"}]" TAIL, "/engine/services/0: \"code\" is missing");
    refused(HEAD "\"services\": [{\"code\": \"A\", \"name\": \"a\"}]" TAIL, "/engine/services/0: \"parent\" is missing");
    refused(HEAD "\"services\": [{\"code\": \"A\", \"parent\": \"DOM\"}]" TAIL, "/engine/services/0: \"name\" is missing");
    refused(HEAD "\"services\": [{\"code\": \"A\", \"parent\": \"DOM\", \"name\": \"a\", \"lead\": 1}]" TAIL,
            "/engine/services/0/lead: no such key: \"lead\"; it can be \"code\", \"parent\" or \"name\"");
    refused(HEAD "\"services\": [{\"code\": \"A B\", \"parent\": \"DOM\", \"name\": \"a\"}]" TAIL,
            "/engine/services/0/code: no code of a service: \"A B\"; it is 1 to 15 letters, digits, \"-\", \"_\" or \".\", such as "
            "DOM-NIGHT");
    refused(HEAD "\"services\": [{\"code\": \"1234567890123456\", \"parent\": \"DOM\", \"name\": \"a\"}]" TAIL,
            "/engine/services/0/code: no code of a service: \"1234567890123456\"; it is 1 to 15 letters, digits, \"-\", \"_\" or \".\", "
            "such as DOM-NIGHT");
    refused(HEAD "\"services\": [{\"code\": \"DAY\", \"parent\": \"DOM\", \"name\": \"a\"}]" TAIL,
            "/engine/services/0/code: \"DAY\" is a built-in service; give this one a code of its own");
    refused(HEAD "\"services\": [{\"code\": \"A\", \"parent\": \"DOM\", \"name\": \"a\"}, {\"code\": \"A\", \"parent\": \"DAY\", "
                 "\"name\": \"b\"}]" TAIL,
            "/engine/services/1/code: a second service with the code \"A\"");
}

/* What is wrong with the first is said, whatever follows. */
static void the_first_at_fault(void **state)
{
    (void)state;
    refused(HEAD "\"services\": [{\"code\": \"DAY\", \"parent\": \"DOM\", \"name\": \"a\"}, {\"code\": \"PSY\", \"parent\": \"DOM\", "
                 "\"name\": \"b\"}]" TAIL,
            "/engine/services/0/code: \"DAY\" is a built-in service; give this one a code of its own");
    refused(HEAD "\"services\": [1, 2]" TAIL, "/engine/services/0: an object is wanted here, not a number");
    refused(HEAD "\"policies\": [1, 2]" TAIL, "/engine/policies/0: an object is wanted here, not a number");
}

static void service_names(void **state)
{
    (void)state;
    char file[512], name[129];
    memset(name, 'n', sizeof name);
    name[128] = '\0';
    snprintf(file, sizeof file, HEAD "\"services\": [{\"code\": \"A\", \"parent\": \"DOM\", \"name\": \"%s\"}]" TAIL, name);
    refused(file, "/engine/services/0/name: the name has more than 127 bytes");
    name[127] = '\0';
    snprintf(file, sizeof file, HEAD "\"services\": [{\"code\": \"A\", \"parent\": \"DOM\", \"name\": \"%s\"}]" TAIL, name);
    s117_case *kase = read_text(file);
    assert_int_equal(strlen(s117_engine_service_name(engine_of(kase), s117_engine_service_find(engine_of(kase), "A"))), 127);
    s117_case_free(kase);
}

static void parents_refused(void **state)
{
    (void)state;
    /* B waits for A, which waits for nobody that is there: A is at fault. */
    refused(HEAD "\"services\": [{\"code\": \"B\", \"parent\": \"A\", \"name\": \"b\"}, {\"code\": \"A\", \"parent\": \"X\", "
                 "\"name\": \"a\"}]" TAIL,
            "/engine/services/1/parent: no such service: \"X\"; name a built-in one such as DOM or ACC-SL, or one of \"services\"");
    refused(HEAD "\"services\": [{\"code\": \"C\", \"parent\": \"DOM\", \"name\": \"c\"}, {\"code\": \"B\", \"parent\": \"A\", "
                 "\"name\": \"b\"}, {\"code\": \"A\", \"parent\": \"B\", \"name\": \"a\"}]" TAIL,
            "/engine/services/1/parent: parents run in a circle; one of them must be below a built-in service");
    refused(HEAD "\"services\": [{\"code\": \"A\", \"parent\": \"A\", \"name\": \"a\"}]" TAIL,
            "/engine/services/0/parent: parents run in a circle; one of them must be below a built-in service");
}

static void a_thousand_services(void **state)
{
    (void)state;
    for (int count = 1000; count <= 1001; count++) {
        char *file = malloc(100000), *end = file;
        assert_non_null(file);
        end += sprintf(end, HEAD "\"services\": [");
        for (int i = 0; i < count; i++) /* each below the next; the last below DOM */
            end += sprintf(end, "%s{\"code\": \"S%d\", \"parent\": \"%s%.0d\", \"name\": \"n\"}", i > 0 ? "," : "", i,
                           i == count - 1 ? "DOM" : "S", i == count - 1 ? 0 : i + 1);
        strcpy(end, "]" TAIL);
        if (count == 1001) {
            refused(file, "/engine/services: more than 1000 services");
        } else {
            s117_case *kase = read_text(file);
            const s117_engine *engine = engine_of(kase);
            assert_int_equal(s117_engine_service_is(engine, s117_engine_service_find(engine, "S0"),
                                                    s117_engine_service_find(engine, "S999")), S117_YES);
            s117_case_free(kase);
        }
        free(file);
    }
}

/* ---- policies ---- */

#define EVERYTHING                                                                                                       \
    "\"services\": [{\"code\": \"PROMPTS\", \"parent\": \"MED-ADM\", \"name\": \"medication prompts\"}],"                 \
    "\"policies\": [{\"id\": \"P\", \"from\": \"2022-04-01\", \"to\": \"2025-04-01\", \"age_from\": 18, \"age_to\": 65,"  \
    "\"client_group\": \"older\", \"alone\": true, \"method\": \"fixed\", \"share_council\": 1, \"share_nhs\": 2,"         \
    "\"share_education\": 3, \"whole\": 6, \"old_cases\": \"next_review\", \"fnc\": \"out\", \"odd_penny\": \"nhs\","      \
    "\"agreed\": true, \"council\": \"E10000008\", \"nhs_body\": \"15N\", \"catalogue\": \"PROMPTS\", \"source\": \"the policy, page 4\"},"    \
    "{\"id\": \"Q\", \"from\": \"2022-04-01\", \"due\": \"review\", \"count\": 6, \"unit\": \"months\", \"roll\": \"after\","  \
    "\"month_end\": \"next\"}],"                                                                                        \
    "\"holidays\": [{\"on\": \"2024-12-26\"}, {\"on\": \"2024-12-25\", \"nation\": \"wales\"}],"                       \
    "\"frames\": [{\"frame\": \"own\", \"matters\": [{\"id\": \"a\", \"words\": \"first\"}, {\"id\": \"b\", \"words\": \"second\"}]}]"

static void a_policy(void **state)
{
    (void)state;
    s117_case *kase = read_text(HEAD EVERYTHING TAIL);
    const s117_engine *engine = engine_of(kase);
    static const struct {
        s117_policy_field field;
        int64_t value;
    } numbers[] = {
        {S117_POLICY_FROM, 19083}, /* 2022-04-01 */
        {S117_POLICY_TO, 20179},   /* three years on, of which one is a leap year */
        {S117_POLICY_AGE_FROM, 18}, {S117_POLICY_AGE_TO, 65}, {S117_POLICY_CLIENT_GROUP, S117_GROUP_OLDER},
        {S117_POLICY_ALONE, S117_YES}, {S117_POLICY_METHOD, S117_METHOD_FIXED}, {S117_POLICY_SHARE_COUNCIL, 1},
        {S117_POLICY_SHARE_NHS, 2}, {S117_POLICY_SHARE_EDUCATION, 3}, {S117_POLICY_WHOLE, 6},
        {S117_POLICY_OLD_CASES, S117_OLD_CASES_NEXT_REVIEW}, {S117_POLICY_FNC, S117_FNC_OUT},
        {S117_POLICY_ODD_PENNY, S117_PARTY_NHS}, {S117_POLICY_AGREED, S117_YES},
    };
    assert_int_equal(s117_engine_policy_count(engine), 2);
    assert_string_equal(s117_engine_policy_id(engine, 0), "P");
    for (size_t i = 0; i < sizeof numbers / sizeof numbers[0]; i++)
        assert_int_equal(s117_engine_policy_number(engine, 0, numbers[i].field), numbers[i].value);
    assert_string_equal(s117_engine_policy_text(engine, 0, S117_POLICY_COUNCIL), "E10000008");
    assert_string_equal(s117_engine_policy_text(engine, 0, S117_POLICY_NHS_BODY), "15N");
    assert_string_equal(s117_engine_policy_text(engine, 0, S117_POLICY_CATALOGUE), "PROMPTS");
    assert_string_equal(s117_engine_policy_text(engine, 0, S117_POLICY_SOURCE), "the policy, page 4");
    s117_case_free(kase);
}

static void a_period(void **state)
{
    (void)state;
    s117_case *kase = read_text(HEAD EVERYTHING TAIL);
    const s117_engine *engine = engine_of(kase);
    static const struct {
        s117_policy_field field;
        int64_t value;
    } numbers[] = {
        {S117_POLICY_DUE, S117_DUE_REVIEW}, {S117_POLICY_COUNT, 6}, {S117_POLICY_UNIT, S117_UNIT_MONTHS},
        {S117_POLICY_ROLL, S117_ROLL_AFTER}, {S117_POLICY_MONTH_END, S117_MONTH_END_NEXT}, {S117_POLICY_AGREED, INT64_MIN},
        {S117_POLICY_WHOLE, INT64_MIN},
    };
    assert_string_equal(s117_engine_policy_id(engine, 1), "Q");
    for (size_t i = 0; i < sizeof numbers / sizeof numbers[0]; i++)
        assert_int_equal(s117_engine_policy_number(engine, 1, numbers[i].field), numbers[i].value);
    s117_case_free(kase);
}

#define POLICY(members) HEAD "\"policies\": [{\"id\": \"P\"" members "}]" TAIL
#define FROM ", \"from\": \"2022-04-01\""
#define HALVES ", \"share_council\": 50, \"share_nhs\": 50"

static void policies_refused(void **state)
{
    (void)state;
    refused(HEAD "\"policies\": 5" TAIL, "/engine/policies: an array is wanted here, not a number");
    refused(HEAD "\"policies\": [5]" TAIL, "/engine/policies/0: an object is wanted here, not a number");
    refused(HEAD "\"policies\": [{\"from\": \"2022-04-01\"}]" TAIL, "/engine/policies/0: \"id\" is missing");
    refused(HEAD "\"policies\": [{\"id\": \"A B\"}]" TAIL,
            "/engine/policies/0/id: no id of a policy: \"A B\"; it is 1 to 31 letters, digits, \"-\", \"_\" or \".\", such as DEVON-ADULT");
    refused(HEAD "\"policies\": [{\"id\": \"P\"" FROM HALVES "}, {\"id\": \"P\"}]" TAIL,
            "/engine/policies/1/id: a second policy with the id \"P\"");
    refused(POLICY(FROM ", \"share_council\": 50, \"share_nsh\": 50"),
            "/engine/policies/0/share_nsh: no such key: \"share_nsh\"; the closest of the 25 is \"share_nhs\"");
    refused(POLICY(HALVES), "/engine/policies/0: \"from\" is missing");
    refused(POLICY(FROM HALVES ", \"to\": \"2022-04-01\""),
            "/engine/policies/0/to: this end does not lie after the start; \"to\" is the first day the policy is no longer in force");
    refused(POLICY(", \"from\": \"2022\"" HALVES),
            "/engine/policies/0/from: one exact day is wanted here, such as 2014-03-10, not \"2022\"");
    refused(POLICY(FROM HALVES ", \"age_from\": 151"), "/engine/policies/0/age_from: an age in years is wanted here, from 0 to 150");
    refused(POLICY(FROM HALVES ", \"age_from\": 18, \"age_to\": 18"),
            "/engine/policies/0/age_to: nobody is old enough and younger than this; \"age_to\" is the first age the policy is not for");
    refused(POLICY(FROM HALVES ", \"age_to\": 0"),
            "/engine/policies/0/age_to: nobody is old enough and younger than this; \"age_to\" is the first age the policy is not for");
    refused(POLICY(FROM HALVES ", \"age_to\": \"18\""),
            "/engine/policies/0/age_to: a whole number is wanted here, without decimals and without quotes");
    refused(POLICY(FROM HALVES ", \"client_group\": \"elderly\""),
            "/engine/policies/0/client_group: no such client_group: \"elderly\"; it can be \"mental_health\", \"learning_disability\", "
            "\"older\", \"children\", \"physical\" or \"substance\"");
    refused(POLICY(FROM HALVES ", \"alone\": \"yes\""), "/engine/policies/0/alone: true or false is wanted here, not a string");
    refused(POLICY(FROM HALVES ", \"odd_penny\": \"person\""),
            "/engine/policies/0/odd_penny: the odd penny falls on \"council\", \"nhs\" or \"education\"");
    refused(POLICY(FROM HALVES ", \"council\": \"Devon County\""),
            "/engine/policies/0/council: no body code: \"Devon County\"; it is 1 to 15 letters, digits, \"-\", \"_\" or \".\", such as "
            "E06000030");
}

static void shares_refused(void **state)
{
    (void)state;
    refused(POLICY(FROM), "/engine/policies/0: the shares come to 0, not to the whole of 100");
    refused(POLICY(FROM ", \"share_council\": 46, \"share_nhs\": 55"),
            "/engine/policies/0: the shares come to 101, not to the whole of 100");
    refused(POLICY(FROM ", \"share_council\": 1, \"share_education\": 1, \"whole\": 3"),
            "/engine/policies/0: the shares come to 2, not to the whole of 3");
    refused(POLICY(FROM HALVES ", \"whole\": 0"), "/engine/policies/0/whole: the whole has at least one part");
    refused(POLICY(FROM HALVES ", \"method\": \"weighted\""),
            "/engine/policies/0: shares by weight are stated by no policy: leave \"share_council\" and the others out");
    s117_case *kase = read_text(POLICY(FROM ", \"method\": \"weighted\""));
    assert_int_equal(s117_engine_policy_number(engine_of(kase), 0, S117_POLICY_METHOD), S117_METHOD_WEIGHTED);
    s117_case_free(kase);
}

/* A policy fixes shares or a period, never both. */
static void periods_refused(void **state)
{
    (void)state;
    refused(POLICY(FROM ", \"due\": \"review\""), "/engine/policies/0: \"count\" is missing");
    refused(POLICY(FROM ", \"due\": \"review\", \"count\": 6"), "/engine/policies/0: \"unit\" is missing");
    refused(POLICY(FROM ", \"due\": \"reveiw\", \"count\": 6, \"unit\": \"months\""),
            "/engine/policies/0/due: no such due: \"reveiw\"; the closest of the 33 is \"review\"");
    refused(POLICY(FROM ", \"due\": \"review\", \"count\": 1001, \"unit\": \"months\""),
            "/engine/policies/0/count: a period has from 0 to 1000 units");
    refused(POLICY(FROM ", \"due\": \"review\", \"count\": 6, \"unit\": \"years\""),
            "/engine/policies/0/unit: no such unit: \"years\"; it can be \"days\", \"working_days\", \"weeks\" or \"months\"");
    static const char *const shares[] = {"\"share_nhs\": 100", "\"alone\": true", "\"odd_penny\": \"nhs\"", "\"catalogue\": \"DOM\""};
    static const char *const periods[] = {"\"count\": 6", "\"unit\": \"days\"", "\"roll\": \"none\"", "\"month_end\": \"last\""};
    for (size_t i = 0; i < 4; i++) {
        char file[512], message[256];
        snprintf(file, sizeof file, POLICY(FROM ", \"due\": \"review\", \"count\": 6, \"unit\": \"months\", %s"), shares[i]);
        snprintf(message, sizeof message, "/engine/policies/0/%.*s: a policy with \"due\" fixes a period and shares nothing out; leave this out",
                 (int)(strchr(shares[i] + 1, '"') - shares[i] - 1), shares[i] + 1);
        refused(file, message);
        snprintf(file, sizeof file, POLICY(FROM HALVES ", %s"), periods[i]);
        snprintf(message, sizeof message, "/engine/policies/0/%.*s: \"due\" is missing: say what the period is for",
                 (int)(strchr(periods[i] + 1, '"') - periods[i] - 1), periods[i] + 1);
        refused(file, message);
    }
}

static void services_of_policies(void **state)
{
    (void)state;
    static const char message[] =
        "/engine/policies/2/catalogue: no such service: \"PROMPT\"; name a built-in one such as DOM or ACC-SL, or one of \"services\"";
    refused(HEAD "\"services\": [{\"code\": \"PROMPTS\", \"parent\": \"MED-ADM\", \"name\": \"prompts\"}], \"policies\": ["
                 "{\"id\": \"A\"" FROM HALVES "}, {\"id\": \"B\"" FROM HALVES ", \"catalogue\": \"PROMPTS\"},"
                 "{\"id\": \"C\"" FROM HALVES ", \"catalogue\": \"PROMPT\"}]" TAIL,
            message);
    refused(POLICY(FROM HALVES ", \"catalogue\": \"A B\""),
            "/engine/policies/0/catalogue: no such service: \"A B\"; name a built-in one such as DOM or ACC-SL, or one of \"services\"");
}

static void sources(void **state)
{
    (void)state;
    char file[512], words[257];
    memset(words, 'w', sizeof words);
    words[256] = '\0';
    snprintf(file, sizeof file, POLICY(FROM HALVES ", \"source\": \"%s\""), words);
    refused(file, "/engine/policies/0/source: the text has more than 255 bytes");
    words[255] = '\0';
    snprintf(file, sizeof file, POLICY(FROM HALVES ", \"source\": \"%s\""), words);
    s117_case *kase = read_text(file);
    assert_string_equal(s117_engine_policy_text(engine_of(kase), 0, S117_POLICY_SOURCE), words);
    s117_case_free(kase);
}

static void a_thousand_policies(void **state)
{
    (void)state;
    for (int count = 1000; count <= 1001; count++) {
        char *file = malloc(200000), *end = file;
        assert_non_null(file);
        end += sprintf(end, HEAD "\"policies\": [");
        for (int i = 0; i < count; i++)
            end += sprintf(end, "%s{\"id\": \"P%d\"" FROM HALVES "}", i > 0 ? "," : "", i);
        strcpy(end, "]" TAIL);
        if (count == 1001) {
            refused(file, "/engine/policies/1000: more facts, bodies or successions than the documented maximum");
        } else {
            s117_case *kase = read_text(file);
            assert_int_equal(s117_engine_policy_count(engine_of(kase)), 1000);
            s117_case_free(kase);
        }
        free(file);
    }
}

/* ---- interest ---- */

static void interest(void **state)
{
    (void)state;
    s117_case *kase = read_text(HEAD "\"interest\": [{\"from\": \"2009-03-01\", \"rate\": 50}, {\"from\": \"1993-04-01\", \"rate\": 800}]" TAIL);
    const s117_engine *engine = engine_of(kase);
    assert_int_equal(s117_engine_interest_count(engine), 2);
    assert_int_equal(s117_engine_interest_from(engine, 0), s117_date_of(1993, 4, 1));
    assert_int_equal(s117_engine_interest_rate(engine, 0), 800);
    assert_int_equal(s117_engine_interest_rate(engine, 1), 50);
    s117_case_free(kase);
    refused(HEAD "\"interest\": {}" TAIL, "/engine/interest: an array is wanted here, not an object");
    refused(HEAD "\"interest\": [8]" TAIL, "/engine/interest/0: an object is wanted here, not a number");
    refused(HEAD "\"interest\": [{\"rate\": 800}]" TAIL, "/engine/interest/0: \"from\" is missing");
    refused(HEAD "\"interest\": [{\"from\": \"1993-04-01\"}]" TAIL, "/engine/interest/0: \"rate\" is missing");
    refused(HEAD "\"interest\": [{\"from\": \"1993-04-01\", \"rate\": 8.0}]" TAIL,
            "/engine/interest/0/rate: a whole number is wanted here, without decimals and without quotes");
    refused(HEAD "\"interest\": [{\"from\": \"1993-04-01\", \"rate\": 8, \"to\": \"1994-04-01\"}]" TAIL,
            "/engine/interest/0/to: no such key: \"to\"; it can be \"from\" or \"rate\"");
    refused(HEAD "\"interest\": [{\"from\": \"1993-04-01\", \"rate\": 8}, {\"from\": \"1993-04-01\", \"rate\": 9}]" TAIL,
            "/engine/interest/1/from: a second rate from this day");
    static const char rate[] =
        "/engine/interest/0/rate: a rate is wanted here in hundredths of a per cent a year, from 0 to 100000: 8 % is 800";
    refused(HEAD "\"interest\": [{\"from\": \"1993-04-01\", \"rate\": 100001}]" TAIL, rate);
    refused(HEAD "\"interest\": [{\"from\": \"1993-04-01\", \"rate\": 4294967296}]" TAIL, rate); /* 2^32 is not 0 */
}

static void a_thousand_rates(void **state)
{
    (void)state;
    char *file = malloc(200000), *end = file;
    assert_non_null(file);
    end += sprintf(end, HEAD "\"interest\": [");
    for (int i = 0; i <= 1000; i++)
        end += sprintf(end, "%s{\"from\": \"%04d-01-01\", \"rate\": 1}", i > 0 ? "," : "", 1000 + i);
    strcpy(end, "]" TAIL);
    refused(file, "/engine/interest/1000: more facts, bodies or successions than the documented maximum");
    free(file);
}

/* ---- where it went wrong ---- */

static void line_and_column(void **state)
{
    (void)state;
    static const char file[] = "{\"format\": \"s117-case/1\", \"id\": \"t\", \"facts\": [],\n"
                               " \"engine\": {\"policies\": [\n"
                               "  {\"id\": \"P\"" FROM HALVES ", \"catalogue\": \"NOWHERE\"}]}}";
    char said[1024] = "";
    s117_error error = {.size = sizeof error, .message = said, .message_size = sizeof said};
    s117_case *kase = NULL;
    assert_int_equal(s117_case_read(NULL, file, strlen(file), &kase, &error), S117_E_CONTENT);
    assert_int_equal(error.line, 3);
    assert_int_equal(error.column, strstr(strrchr(file, '\n') + 1, "\"NOWHERE\"") - strrchr(file, '\n'));
}

/* ---- written ---- */

static char *written(const s117_case *kase)
{
    char *text = NULL;
    size_t length = 0;
    assert_int_equal(s117_case_write(kase, &text, &length), S117_OK);
    assert_int_equal(strlen(text), length);
    return text;
}

/* Each list by code, id or day; the members of a policy in the order of the format; nothing that was not given. */
static void written_in_one_order(void **state)
{
    (void)state;
    static const char *const files[] = {
        HEAD "\"interest\": [{\"rate\": 50, \"from\": \"2009-03-01\"}, {\"from\": \"1993-04-01\", \"rate\": 800}],"
             "\"policies\": [{\"share_nhs\": 100, \"id\": \"Q\", \"alone\": false, \"from\": \"2020-01-01\", \"catalogue\": \"B\"},"
             "{\"id\": \"P\"" FROM HALVES ", \"odd_penny\": \"nhs\", \"age_from\": 18}],"
             "\"services\": [{\"code\": \"B\", \"parent\": \"C\", \"name\": \"b\"}, {\"name\": \"c\", \"code\": \"C\", \"parent\": \"DAY\"}]" TAIL,
        HEAD "\"services\": [{\"code\": \"C\", \"parent\": \"DAY\", \"name\": \"c\"}, {\"code\": \"B\", \"parent\": \"C\", \"name\": \"b\"}],"
             "\"policies\": [{\"id\": \"P\"" FROM HALVES ", \"age_from\": 18, \"odd_penny\": \"nhs\"},"
             "{\"id\": \"Q\", \"from\": \"2020-01-01\", \"share_nhs\": 100, \"catalogue\": \"B\", \"alone\": false}],"
             "\"interest\": [{\"from\": \"1993-04-01\", \"rate\": 800}, {\"from\": \"2009-03-01\", \"rate\": 50}]" TAIL,
    };
    static const char wanted[] = "{\n"
                                 "  \"format\": \"s117-case/1\",\n"
                                 "  \"id\": \"t\",\n"
                                 "  \"engine\": {\n"
                                 "    \"services\": [\n"
                                 "      {\n"
                                 "        \"code\": \"B\",\n"
                                 "        \"parent\": \"C\",\n"
                                 "        \"name\": \"b\"\n"
                                 "      },\n"
                                 "      {\n"
                                 "        \"code\": \"C\",\n"
                                 "        \"parent\": \"DAY\",\n"
                                 "        \"name\": \"c\"\n"
                                 "      }\n"
                                 "    ],\n"
                                 "    \"policies\": [\n"
                                 "      {\n"
                                 "        \"id\": \"P\",\n"
                                 "        \"from\": \"2022-04-01\",\n"
                                 "        \"age_from\": 18,\n"
                                 "        \"share_council\": 50,\n"
                                 "        \"share_nhs\": 50,\n"
                                 "        \"odd_penny\": \"nhs\"\n"
                                 "      },\n"
                                 "      {\n"
                                 "        \"id\": \"Q\",\n"
                                 "        \"from\": \"2020-01-01\",\n"
                                 "        \"alone\": false,\n"
                                 "        \"share_nhs\": 100,\n"
                                 "        \"catalogue\": \"B\"\n"
                                 "      }\n"
                                 "    ],\n"
                                 "    \"interest\": [\n"
                                 "      {\n"
                                 "        \"from\": \"1993-04-01\",\n"
                                 "        \"rate\": 800\n"
                                 "      },\n"
                                 "      {\n"
                                 "        \"from\": \"2009-03-01\",\n"
                                 "        \"rate\": 50\n"
                                 "      }\n"
                                 "    ]\n"
                                 "  },\n"
                                 "  \"facts\": []\n"
                                 "}\n";
    for (int i = 0; i < 2; i++) {
        s117_case *kase = read_text(files[i]);
        char *text = written(kase);
        assert_string_equal(text, wanted);
        s117_bytes_free(text);
        s117_case_free(kase);
    }
}

static void everything_there_and_back(void **state)
{
    (void)state;
    s117_case *kase = read_text(HEAD EVERYTHING TAIL);
    char *once = written(kase);
    s117_case_free(kase);
    assert_non_null(strstr(once, "\"client_group\": \"older\""));
    kase = read_text(once);
    char *twice = written(kase);
    assert_string_equal(twice, once);
    s117_case_free(kase);
    s117_bytes_free(once);
    s117_bytes_free(twice);
}

/* Each of the three alone; what is not there is not written. */
static void one_of_three(void **state)
{
    (void)state;
    static const char *const keys[] = {"\"services\"", "\"policies\"", "\"interest\""};
    static const char *const files[] = {
        HEAD "\"services\": [{\"code\": \"A\", \"parent\": \"DOM\", \"name\": \"a\"}]" TAIL,
        POLICY(FROM HALVES),
        HEAD "\"interest\": [{\"from\": \"1993-04-01\", \"rate\": 800}]" TAIL,
    };
    for (int i = 0; i < 3; i++) {
        s117_case *kase = read_text(files[i]);
        char *text = written(kase);
        for (int j = 0; j < 3; j++)
            assert_int_equal(strstr(text, keys[j]) != NULL, i == j);
        s117_bytes_free(text);
        s117_case_free(kase);
    }
}

/* Empty lists say nothing and are not written. */
static void empty_lists(void **state)
{
    (void)state;
    s117_case *kase = read_text(HEAD "\"services\": [], \"policies\": [], \"interest\": []" TAIL);
    char *text = written(kase);
    assert_null(strstr(text, "engine"));
    s117_bytes_free(text);
    s117_case_free(kase);
}

/* ---- the schema ---- */

static void assert_list(const json_t *properties, const char *key, s117_list list)
{
    const json_t *names = json_object_get(json_object_get(properties, key), "enum");
    assert_int_equal(json_array_size(names), s117_code_count(list));
    for (size_t i = 0; i < json_array_size(names); i++)
        assert_true(s117_code_find(list, json_string_value(json_array_get(names, i))) > 0);
}

/* The two policies of the file with everything have every member of a policy; the schema has the same, and the same names. */
static void the_schema(void **state)
{
    (void)state;
    json_t *schema = json_load_file("docs/case-file.schema.json", JSON_REJECT_DUPLICATES, NULL);
    json_t *file = json_loads(HEAD EVERYTHING TAIL, JSON_REJECT_DUPLICATES, NULL);
    assert_non_null(schema);
    assert_non_null(file);
    json_t *engine = json_object_get(json_object_get(json_object_get(schema, "$defs"), "engine"), "properties");
    json_t *properties = json_object_get(json_object_get(json_object_get(engine, "policies"), "items"), "properties");
    json_t *policies = json_object_get(json_object_get(file, "engine"), "policies"), *policy = json_array_get(policies, 0);
    const char *key;
    json_t *value;
    assert_int_equal(json_object_update(policy, json_array_get(policies, 1)), 0);
    assert_int_equal(json_object_size(properties), 25); /* id and 24 members */
    assert_int_equal(json_object_size(policy), 25);
    json_object_foreach(policy, key, value)
        assert_non_null(json_object_get(properties, key));
    assert_list(properties, "client_group", S117_LIST_CLIENT_GROUP);
    assert_list(properties, "method", S117_LIST_METHOD);
    assert_list(properties, "old_cases", S117_LIST_OLD_CASES);
    assert_list(properties, "fnc", S117_LIST_FNC);
    assert_list(properties, "unit", S117_LIST_UNIT);
    assert_list(properties, "roll", S117_LIST_ROLL);
    assert_list(properties, "month_end", S117_LIST_MONTH_END);
    json_decref(schema);
    json_decref(file);
}

/* ---- memory ---- */

static void each_allocation_fails(const char *file, s117_status in_the_end)
{
    long fail_at = 1;
    s117_status status = S117_E_MEMORY;
    for (; status == S117_E_MEMORY; fail_at++) {
        probe p = {.fail_at = fail_at};
        s117_allocator allocator = probe_allocator(&p);
        s117_case *kase = NULL;
        status = s117_case_read(&allocator, file, strlen(file), &kase, NULL);
        assert_int_equal(kase != NULL, status == S117_OK);
        s117_case_free(kase);
        probe_assert_clean(&p);
    }
    assert_int_equal(status, in_the_end);
    assert_true(fail_at > 5);
}

static void no_memory(void **state)
{
    (void)state;
    each_allocation_fails(HEAD EVERYTHING ", \"interest\": [{\"from\": \"1993-04-01\", \"rate\": 800}]" TAIL, S117_OK);
    each_allocation_fails(POLICY(FROM HALVES ", \"catalogue\": \"NOWHERE\""), S117_E_CONTENT);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(services),
        cmocka_unit_test(services_refused),
        cmocka_unit_test(the_first_at_fault),
        cmocka_unit_test(service_names),
        cmocka_unit_test(parents_refused),
        cmocka_unit_test(a_thousand_services),
        cmocka_unit_test(a_policy),
        cmocka_unit_test(a_period),
        cmocka_unit_test(periods_refused),
        cmocka_unit_test(policies_refused),
        cmocka_unit_test(shares_refused),
        cmocka_unit_test(services_of_policies),
        cmocka_unit_test(sources),
        cmocka_unit_test(a_thousand_policies),
        cmocka_unit_test(interest),
        cmocka_unit_test(a_thousand_rates),
        cmocka_unit_test(line_and_column),
        cmocka_unit_test(written_in_one_order),
        cmocka_unit_test(everything_there_and_back),
        cmocka_unit_test(one_of_three),
        cmocka_unit_test(empty_lists),
        cmocka_unit_test(the_schema),
        cmocka_unit_test(no_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
