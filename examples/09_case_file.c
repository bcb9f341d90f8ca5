/* Case files: facts, law, questions and expected answers in one JSON text. The library reads bytes and gives bytes; opening
 * files is the program's work. Needs libs117-json.
 *
 *   09_case_file             answers the case built into this program
 *   09_case_file my.json     answers the case in a file */
#include <s117/json.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char built_in[] =
    "{\n"
    "  \"format\": \"s117-case/1\",\n"
    "  \"id\": \"jg\",\n"
    "  \"title\": \"Detained again from a placement in another area\",\n"
    "  \"source\": \"[2023] UKSC 31\",\n"
    "  \"facts\": [\n"
    "    {\"fact\": \"residence\", \"id\": \"worcester\", \"area\": \"E10000034\", \"to\": \"[2014-03-31..2014-07-31]\",\n"
    "     \"settled\": true},\n"
    "    {\"fact\": \"order\", \"id\": \"first\", \"power\": \"s3\", \"from\": \"2014-03\", \"to\": \"2014-07\",\n"
    "     \"how_ended\": \"discharged\"},\n"
    "    {\"fact\": \"residence\", \"id\": \"swindon\", \"area\": \"E06000030\", \"from\": \"2014-07\",\n"
    "     \"to\": \"[2015-06-30..2017-08-31]\", \"settled\": true, \"choice\": \"best_interests\",\n"
    "     \"placed_by\": \"E10000034\", \"placed_under\": \"s117\"},\n"
    "    {\"fact\": \"order\", \"id\": \"second\", \"power\": \"s3\", \"from\": \"[2015-05..2015-06]\",\n"
    "     \"to\": \"2017-08\", \"how_ended\": \"discharged\"}\n"
    "  ],\n"
    "  \"questions\": [\n"
    "    {\"on\": \"2014-12-01\", \"expect\": {\"duty\": \"active\", \"council\": \"E10000034\"}},\n"
    "    {\"on\": \"2017-09-01\", \"expect\": {\"duty\": \"active\", \"council\": \"E06000030\", \"reasons\": [\"END-4\"]}}\n"
    "  ]\n"
    "}\n";

static void must(s117_status status)
{
    if (status != S117_OK) {
        fprintf(stderr, "%s\n", s117_status_text(status));
        exit(1);
    }
}

/* The whole file, to be freed. One byte more than the longest case file is enough to be refused for it. */
static char *read_file(const char *path, size_t *ret_length)
{
    char *bytes = malloc(S117_CASE_BYTES_MAX + 1);
    FILE *file = fopen(path, "rb");

    if (bytes == NULL || file == NULL) {
        fprintf(stderr, "cannot read %s\n", path);
        exit(1);
    }
    *ret_length = fread(bytes, 1, S117_CASE_BYTES_MAX + 1, file);
    if (ferror(file)) {
        fprintf(stderr, "cannot read %s\n", path);
        exit(1);
    }
    fclose(file);
    return bytes;
}

/* Prints one answer; 1 if it is not the one the case expects. */
static int answer(const s117_case *kase, int32_t question)
{
    s117_determination *determination;
    s117_tri matches;
    char text[16384], differences[2048];

    must(s117_case_answer(kase, question, &determination, &matches, differences, sizeof differences));
    s117_determination_text(determination, text, sizeof text);
    printf("%s", text);
    if (matches == S117_NO)
        printf("Not as the case expects:\n%s", differences);
    else
        puts(matches == S117_YES ? "As the case expects.\n" : "The case expects nothing of this answer.\n");
    s117_determination_free(determination);
    return matches == S117_NO;
}

int main(int argc, char **argv)
{
    size_t length = strlen(built_in);
    char *file = argc > 1 ? read_file(argv[1], &length) : NULL;
    char message[512] = "", *json;
    s117_error error = {.size = sizeof error, .message = message, .message_size = sizeof message};
    s117_case *kase;
    int wrong = 0;

    /* A file that is not understood is refused whole, with the place and what would do. */
    if (s117_case_read(NULL, file != NULL ? file : built_in, length, &kase, &error) != S117_OK) {
        fprintf(stderr, "line %d, column %d: %s\n", (int)error.line, (int)error.column, message);
        free(file);
        return 1;
    }
    free(file); /* the case keeps its own copy */

    printf("%s: %s\nSource: %s\n\n", s117_case_id(kase), s117_case_title(kase), s117_case_source(kase));
    for (int32_t i = 0; i < s117_case_question_count(kase); i++)
        wrong += answer(kase, i);

    /* The facts as JSON again, always in the same form. */
    must(s117_person_write(s117_case_person(kase), &json, NULL));
    printf("%s\n", json);
    s117_bytes_free(json);

    s117_case_free(kase);
    return wrong != 0;
}
