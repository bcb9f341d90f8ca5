/* What the tests of case files share. They run in the root of the repository. */
#ifndef TEST_JSON_HELP_H
#define TEST_JSON_HELP_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>
#include <jansson.h>
#include <s117/json.h>

/* NUL-terminated; free it. */
static inline char *load(const char *path, size_t *ret_length)
{
    FILE *file = fopen(path, "rb");
    if (!file)
        fail_msg("%s cannot be opened", path);
    char *bytes = calloc(1, 1 << 20);
    assert_non_null(bytes);
    *ret_length = fread(bytes, 1, (1 << 20) - 1, file);
    fclose(file);
    return bytes;
}

/* Reads what must be a good case; says why if it is not. */
static inline s117_case *read_good(const s117_allocator *allocator, const char *bytes, size_t length)
{
    char message[1024] = "";
    s117_error error = {.size = sizeof error, .message = message, .message_size = sizeof message};
    s117_case *kase = NULL;
    s117_status status = s117_case_read(allocator, bytes, length, &kase, &error);
    if (status != S117_OK)
        fail_msg("%d:%d: %s", (int)error.line, (int)error.column, message);
    assert_non_null(kase);
    return kase;
}

static inline s117_case *read_text(const char *text)
{
    return read_good(NULL, text, strlen(text));
}

/* A file of tests/cases, such as "format/small". */
static inline s117_case *read_sample(const char *name)
{
    char path[256];
    size_t length = 0;
    snprintf(path, sizeof path, "tests/cases/%s.json", name);
    char *bytes = load(path, &length);
    s117_case *kase = read_good(NULL, bytes, length);
    free(bytes);
    return kase;
}

#endif
