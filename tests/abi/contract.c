/* What a program compiled against these headers may rely on, whatever library it meets. Needs nothing but the library, so that
 * the program of one release can be run against the next (README.md). With WITH_JSON it covers libs117-json too. */
#include <s117/s117.h>
#ifdef WITH_JSON
#include <s117/json.h>
#endif
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int failures;

static void expect(const char *what, uint32_t size, int32_t got, int32_t wanted) {
    if (got != wanted) {
        printf("%s, size %u: got %d (%s), wanted %d (%s)\n", what, (unsigned)size, (int)got, s117_status_text(got), (int)wanted,
               s117_status_text(wanted));
        failures++;
    }
}

/* ---- callers of every age: one struct, larger than any that exists, and the size it claims ---- */

enum { ROOM = 4096 };

typedef struct row {
    uint32_t size;      /* what the caller's header says */
    uint32_t data_at;   /* position of a byte that is not zero; 0 for none */
    s117_status wanted;
} row;

typedef s117_status (*use)(void *block);

/* `first` is the size in release 1.0, written out here because it may never change; `now` the size in this header. */
static void table(const char *what, uint32_t first, uint32_t now, const void *good, use call) {
    const row rows[] = {
        {0, 0, S117_E_STRUCT_SMALL},            {first - 1, 0, S117_E_STRUCT_SMALL},   /* too small */
        {first, 0, S117_OK},                                                           /* 1.0 */
        {now, 0, S117_OK},                                                             /* current */
        {now + 8, 0, S117_OK},                  {ROOM, 0, S117_OK},                    /* larger, with zeros */
        {ROOM, ROOM - 1, S117_E_STRUCT_NEWER},  {ROOM, now + 64, S117_E_STRUCT_NEWER}, /* larger, with data */
        {ROOM + 1, 0, S117_E_STRUCT_SIZE},      {UINT32_MAX, 0, S117_E_STRUCT_SIZE},   /* absurd */
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        union { uint64_t align; unsigned char bytes[ROOM]; } block;
        memset(&block, 0, sizeof block);
        memcpy(block.bytes, good, now);
        memcpy(block.bytes, &rows[i].size, sizeof rows[i].size);
        if (rows[i].data_at != 0) { block.bytes[rows[i].data_at] = 1; }
        expect(what, rows[i].size, call(&block), rows[i].wanted);
    }
}

static void *take(void *context, size_t bytes) { (void)context; return malloc(bytes); }
static void give(void *context, void *memory, size_t bytes) { (void)context; (void)bytes; free(memory); }

static s117_status with_allocator(void *block) {
    s117_person *person = NULL;
    s117_config *config = NULL;
    s117_status status = s117_person_new(block, &person);
    expect("s117_allocator: config as person", 0, s117_config_new(block, &config), status);
    if (status != S117_OK && (person != NULL || config != NULL)) { expect("output set on failure", 0, 1, 0); }
    s117_person_free(person);
    s117_config_free(config);
    return status;
}

static s117_engine *engine;
static s117_person *person;
static s117_date day;

static s117_status with_question(void *block) {
    s117_decision decision = {.size = sizeof decision, .points = 77};
    s117_determination *answer = NULL;
    s117_history *history = NULL;
    s117_status status = s117_decide(engine, person, day, block, &decision);
    expect("s117_question: determine as decide", 0, s117_determine(engine, person, day, block, &answer), status);
    expect("s117_question: history as decide", 0, s117_history_new(engine, person, block, &history), status);
    int touched = answer != NULL || history != NULL || decision.points != 77;
    if (status != S117_OK && touched) { expect("output set on failure", 0, 1, 0); }
    s117_determination_free(answer);
    s117_history_free(history);
    return status;
}

static s117_status with_decision(void *block) {
    static unsigned char before[ROOM];
    memcpy(before, block, ROOM);
    s117_status status = s117_decide(engine, person, day, NULL, block);
    if (status != S117_OK && memcmp(before, block, ROOM) != 0) { expect("output set on failure", 0, 1, 0); }
    /* Nothing is written beyond what this header knows unless the library knows more; nothing at all beyond the size given. */
    uint32_t size;
    memcpy(&size, before, sizeof size);
    if (status == S117_OK && memcmp(before, block, sizeof size) != 0) { expect("size written", size, 1, 0); }
    const unsigned char *after = block;
    if (status == S117_OK && memcmp(before + size, after + size, ROOM - size) != 0) { expect("written beyond", size, 1, 0); }
    return status;
}

#ifdef WITH_JSON
/* A refused file, so that the error is filled; a struct that cannot be used is refused before the file is looked at. */
static s117_status with_error(void *block) {
    s117_case *kase = NULL;
    s117_status status = s117_case_read(NULL, "{", 1, &kase, block);
    if (kase != NULL) { expect("output set on failure", 0, 1, 0); }
    return status == S117_E_SYNTAX ? S117_OK : status;
}
#endif

/* ---- the version: what was compiled against = what is linked with, or older ---- */

static void version(void) {
    const int32_t compiled = S117_VERSION_MAJOR * 10000 + S117_VERSION_MINOR * 100 + S117_VERSION_PATCH;
    char text[32];
    const int release = (int)s117_version();
    snprintf(text, sizeof text, "%d.%d.%d", release / 10000, release / 100 % 100, release % 100);
    expect("version text", 0, strcmp(text, s117_version_text()), 0);
#ifdef SAME_RELEASE
    expect("version", 0, s117_version(), compiled);
#else
    if (s117_version() < compiled) { expect("library older than the program", 0, s117_version(), compiled); }
#endif
}

int main(void) {
    const s117_allocator allocator = {.size = sizeof allocator, .allocate = take, .release = give};
    const s117_question question = {.size = sizeof question, .known_by = S117_DATE_OPEN};
    const s117_decision decision = {.size = sizeof decision};

    version();
    table("s117_allocator", 8 + 3 * sizeof(void *), sizeof allocator, &allocator, with_allocator);
    s117_allocator reserved = allocator;
    reserved.reserved = 1; /* a later release may give it a meaning */
    expect("s117_allocator.reserved", 0, with_allocator(&reserved), S117_E_STRUCT_NEWER);

    day = s117_date_of(2017, 9, 1);
    expect("engine", 0, s117_engine_new(NULL, &engine), S117_OK);
    expect("person", 0, s117_person_new(NULL, &person), S117_OK);
    expect("order", 0, s117_person_add_order(person, S117_POWER_S3, s117_date_of(2015, 6, 1), NULL), S117_OK);
    table("s117_question", 16, sizeof question, &question, with_question);
    table("s117_decision", 32, sizeof decision, &decision, with_decision);
    s117_person_free(person);
    s117_engine_free(engine);
#ifdef WITH_JSON
    const s117_error error = {.size = sizeof error};
    table("s117_error", 24 + sizeof(void *), sizeof error, &error, with_error);
#endif
    if (failures == 0) {
        printf("a program of %d.%d.%d and libs117 %s agree\n", S117_VERSION_MAJOR, S117_VERSION_MINOR, S117_VERSION_PATCH,
               s117_version_text());
    }
    return failures != 0;
}
