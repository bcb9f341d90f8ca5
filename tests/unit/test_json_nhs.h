/* A case of the NHS side, for tests of answers. */
#ifndef TEST_JSON_NHS_H
#define TEST_JSON_NHS_H

#include "test_json_help.h"

/* SI 2022/635 regs 5 and 7(2): the application of 1 January 2023 fixes the board of that day, by the registration. The home was
 * chosen for the person, which is a contested point (OP-15). */
static const char registered_in_swindon[] =
    "{\"fact\": \"residence\", \"area\": \"E06000030\", \"nhs_body\": \"QOX\", \"nation\": \"england\", \"settled\": true, "
    "\"capacity\": false, \"choice\": \"best_interests\"},"
    "{\"fact\": \"registration\", \"from\": \"2022-07-01\", \"nhs_body\": \"QOX\", \"nation\": \"england\"},"
    "{\"fact\": \"order\", \"power\": \"s3\", \"application\": \"2023-01-01\", \"from\": \"2023-01-02\", \"to\": \"2023-03-01\", "
    "\"how_ended\": \"discharged\", \"arranged_by\": \"local\", \"nation\": \"england\", \"nhs_body\": \"QOX\"}";

/* One question, about 1 April 2023. History: NULL for none. */
static inline s117_case *nhs_case(const char *facts, const char *expect, const char *history)
{
    char text[4096];
    snprintf(text, sizeof text, "{\"format\": \"s117-case/1\", \"id\": \"x\", \"facts\": [%s], \"questions\": [{\"on\": "
             "\"2023-04-01\", \"expect\": %s}]%s%s%s}", facts, expect, history ? ", \"history\": {\"expect\": " : "",
             history ? history : "", history ? "}" : "");
    return read_text(text);
}

#endif
