/* Reading good case files: what is in the file is in the case; memory that runs out leaves nothing behind; no bytes crash it. */
#include "test_json_help.h"

#include <stdbool.h>

#include "probe.h"

#define HEAD "{\"format\": \"s117-case/1\", \"id\": \"x\", "

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

static void assert_range(const s117_case *kase, s117_fact fact, s117_attribute attribute, s117_date earliest, s117_date latest)
{
    s117_date found_earliest = 0, found_latest = 0;
    assert_int_equal(s117_person_get_date(s117_case_person(kase), fact, attribute, &found_earliest, &found_latest), S117_OK);
    assert_int_equal(found_earliest, earliest);
    assert_int_equal(found_latest, latest);
}

/* ---- the frame ---- */

static void the_law_asked_is_read(const s117_case *kase)
{
    s117_date law_as_at = 0;
    uint32_t options = 7;
    assert_int_equal(s117_case_question_law(kase, 0, &law_as_at, &options), S117_OK);
    assert_int_equal(law_as_at, s117_date_of(2014, 4, 1));
    assert_int_equal(options, S117_AS_THEN_UNDERSTOOD);
    assert_int_equal(s117_case_question_law(kase, 1, &law_as_at, &options), S117_OK);
    assert_int_equal(law_as_at, S117_DATE_OPEN);
    assert_int_equal(options, 0);
    assert_int_equal(s117_case_question_law(kase, 3, &law_as_at, &options), S117_E_INDEX);
    assert_int_equal(s117_case_question_law(kase, -1, &law_as_at, &options), S117_E_INDEX);
    assert_int_equal(s117_case_question_law(kase, 0, NULL, &options), S117_E_NULL);
    assert_int_equal(s117_case_question_law(kase, 0, &law_as_at, NULL), S117_E_NULL);
    assert_int_equal(s117_case_question_law(NULL, 0, &law_as_at, &options), S117_E_NULL);
}

static void the_frame_is_read(void **state)
{
    s117_case *kase = read_sample("format/every-key");
    s117_date on = 0, known_by = 0;
    (void)state;
    assert_string_equal(s117_case_id(kase), "sample-every-key");
    assert_string_equal(s117_case_title(kase), "Every key of the format; the facts make no sense together");
    assert_string_equal(s117_case_source(kase), "MHA 1983 s117, https://www.legislation.gov.uk/ukpga/1983/20/section/117; a "
        "note");
    assert_int_equal(s117_case_question_count(kase), 3);
    assert_int_equal(s117_case_question(kase, 0, &on, &known_by), S117_OK);
    assert_int_equal(on, s117_date_of(2017, 9, 1));
    assert_int_equal(known_by, s117_date_of(2020, 1, 1));
    assert_int_equal(s117_case_question(kase, 1, &on, &known_by), S117_OK);
    assert_int_equal(on, s117_date_of(2018, 1, 1));
    assert_int_equal(known_by, S117_DATE_OPEN);
    the_law_asked_is_read(kase);
    assert_int_equal(s117_case_question(kase, 3, &on, &known_by), S117_E_INDEX);
    assert_int_equal(s117_case_question(kase, -1, &on, &known_by), S117_E_INDEX);
    assert_int_equal(s117_case_question(kase, 0, NULL, &known_by), S117_E_NULL);
    assert_int_equal(s117_case_question(kase, 0, &on, NULL), S117_E_NULL);
    s117_case_free(kase);
}

static void the_least_there_can_be(void **state)
{
    s117_case *kase = read_text(HEAD "\"facts\": []}");
    (void)state;
    assert_string_equal(s117_case_id(kase), "x");
    assert_string_equal(s117_case_title(kase), "");
    assert_string_equal(s117_case_source(kase), "");
    assert_int_equal(s117_case_question_count(kase), 0);
    assert_int_equal(s117_person_fact_count(s117_case_person(kase)), 0);
    assert_true(s117_engine_body_find(s117_case_engine(kase), "E06000030") >= 0);
    s117_case_free(kase);
}

static void a_source_may_be_text_or_in_part(void **state)
{
    s117_case *kase = read_text(HEAD "\"source\": \"Code 33.20\", \"facts\": []}");
    (void)state;
    assert_string_equal(s117_case_source(kase), "Code 33.20");
    s117_case_free(kase);
    kase = read_text(HEAD "\"source\": {\"title\": \"t\", \"note\": \"n\"}, \"facts\": [], \"note\": \"a\\nb\"}");
    assert_string_equal(s117_case_source(kase), "t; n");
    s117_case_free(kase);
    kase = read_text(HEAD "\"source\": {\"title\": \"t\"}, \"facts\": [], \"note\": []}");
    assert_string_equal(s117_case_source(kase), "t");
    s117_case_free(kase);
}

static void null_gives_nothing(void **state)
{
    s117_date on, known_by;
    (void)state;
    assert_null(s117_case_id(NULL));
    assert_null(s117_case_title(NULL));
    assert_null(s117_case_source(NULL));
    assert_null(s117_case_engine(NULL));
    assert_null(s117_case_person(NULL));
    assert_null(s117_case_fact_name(NULL, 1));
    assert_int_equal(s117_case_question_count(NULL), 0);
    assert_int_equal(s117_case_question(NULL, 0, &on, &known_by), S117_E_NULL);
    s117_case_free(NULL);
}

/* ---- the law chosen ---- */

static void the_engine_is_as_the_file_says(void **state)
{
    s117_case *kase = read_sample("format/every-key");
    const s117_engine *engine = s117_case_engine(kase);
    s117_date day = 0, to = 0;
    int32_t successors[4], count = 0, body = s117_engine_body_find(engine, "X1");
    (void)state;
    assert_int_equal(s117_engine_commencement(engine, S117_MHA2025_S45, &day), S117_OK);
    assert_int_equal(day, s117_date_of(2027, 4, 1));
    assert_int_equal(s117_engine_commencement(engine, S117_MHA2025_S46, &day), S117_OK);
    assert_int_equal(day, s117_date_of(2027, 10, 1));
    assert_int_equal(s117_engine_reading(engine, "OP-16"), 'B');
    assert_int_equal(s117_engine_reading(engine, "OP-26"), 'U');
    assert_true(body >= 0);
    assert_string_equal(s117_engine_body_name(engine, body), "X One");
    assert_int_equal(s117_engine_body_kind(engine, body), S117_BODY_LOCAL_AUTHORITY);
    assert_int_equal(s117_engine_body_nation(engine, body), S117_NATION_ENGLAND);
    assert_int_equal(s117_engine_body_life(engine, body, &day, &to), S117_OK);
    assert_int_equal(day, s117_date_of(1999, 1, 1));
    assert_int_equal(to, s117_date_of(2024, 4, 1));
    assert_int_equal(s117_engine_successor(engine, body, "X1.a", s117_date_of(2024, 4, 1), successors, 4, &count), S117_OK);
    assert_int_equal(count, 1);
    assert_string_equal(s117_engine_body_code(engine, successors[0]), "X2");
    assert_true(s117_engine_body_find(engine, "E06000030") >= 0);
    s117_case_free(kase);
    kase = read_sample("format/small");
    assert_int_equal(s117_engine_body_count(s117_case_engine(kase)), 2);
    s117_case_free(kase);
}

/* ---- facts ---- */

static void facts_are_read(void **state)
{
    s117_case *kase = read_sample("samples/worcestershire");
    const s117_person *person = s117_case_person(kase);
    s117_fact home = named(kase, "swindon"), order = named(kase, "second"), first = named(kase, "worcester");
    (void)state;
    assert_int_equal(s117_person_fact_count(person), 4);
    assert_int_equal(s117_person_fact_kind(person, home), S117_KIND_RESIDENCE);
    assert_range(kase, home, S117_FROM, s117_date_of(2014, 7, 1), s117_date_of(2014, 7, 31));
    assert_range(kase, home, S117_TO, s117_date_of(2015, 6, 30), s117_date_of(2017, 8, 31));
    assert_string_equal(s117_person_get_text(person, home, S117_AREA), "E06000030");
    assert_int_equal(s117_person_get_code(person, home, S117_SETTLED), S117_YES);
    assert_int_equal(s117_person_get_code(person, home, S117_CAPACITY), S117_NO);
    assert_int_equal(s117_person_get_code(person, home, S117_OWN_WISH), S117_UNKNOWN);
    assert_int_equal(s117_person_get_code(person, home, S117_CHOICE), S117_CHOICE_BEST_INTERESTS);
    assert_int_equal(s117_person_get_code(person, home, S117_PLACED_UNDER), S117_UNDER_S117);
    assert_int_equal(s117_person_get_code(person, home, S117_ACCOMMODATION), S117_ACC_CARE_HOME);
    assert_int_equal(s117_person_get_code(person, order, S117_POWER), S117_POWER_S3);
    assert_int_equal(s117_person_get_code(person, order, S117_HOW_ENDED), S117_END_DISCHARGED);
    assert_range(kase, first, S117_FROM, S117_DATE_UNKNOWN, S117_DATE_OPEN);
    assert_int_equal(s117_person_recorded(person, home), S117_DATE_UNKNOWN);
    assert_int_equal(s117_person_withdrawn(person, home), S117_DATE_OPEN);
    assert_null(s117_case_fact_name(kase, 5));
    s117_case_free(kase);
}

static bool is_recorded(const s117_person *person, s117_fact fact, s117_attribute attribute)
{
    s117_date earliest = S117_DATE_UNKNOWN, latest = S117_DATE_OPEN;
    const char *text = s117_person_get_text(person, fact, attribute);
    s117_person_get_date(person, fact, attribute, &earliest, &latest);
    return earliest != S117_DATE_UNKNOWN || latest != S117_DATE_OPEN || s117_person_get_code(person, fact, attribute) != 0 ||
           (text && *text) || s117_person_get_money(person, fact, attribute) != S117_MONEY_UNKNOWN ||
           s117_person_get_fact(person, fact, attribute) != 0;
}

/* format/every-key.json has each kind of fact with each of its attributes, so that what is proved with it is proved of all. */
static void each_attribute_of_each_kind_is_read(void **state)
{
    s117_case *kase = read_sample("format/every-key");
    (void)state;
    for (int32_t i = 0; i < s117_code_count(S117_LIST_KIND); i++) {
        const s117_kind kind = s117_code_at(S117_LIST_KIND, i);
        char name[64];
        snprintf(name, sizeof name, "%s%s", s117_code_name(S117_LIST_KIND, kind),
                 kind == S117_KIND_ORDER || kind == S117_KIND_ENDING ? "" : " of the file");
        s117_fact fact = named(kase, name);
        assert_int_equal(s117_person_fact_kind(s117_case_person(kase), fact), kind);
        for (int32_t j = 0; j < s117_attribute_count(kind); j++)
            if (!is_recorded(s117_case_person(kase), fact, s117_attribute_at(kind, j)))
                fail_msg("%s: %s is not in the file", name, s117_attribute_name(s117_attribute_at(kind, j)));
    }
    s117_case_free(kase);
}

/* A fact may name an order that stands further down. */
static void children_find_their_order(void **state)
{
    s117_case *kase = read_sample("format/small");
    const s117_person *person = s117_case_person(kase);
    s117_fact order = named(kase, "s3"), leave = 0;
    (void)state;
    for (s117_fact fact = 1; fact <= s117_person_fact_count(person); fact++)
        if (s117_person_fact_kind(person, fact) == S117_KIND_LEAVE)
            leave = fact;
    assert_int_not_equal(leave, 0);
    assert_int_equal(s117_person_fact_parent(person, leave), order);
    assert_int_equal(s117_person_get_code(person, leave, S117_LEAVE_KIND), S117_LEAVE_OVERNIGHT);
    s117_case_free(kase);
}

static void every_spelling_of_a_value(void **state)
{
    s117_case *kase = read_text(
        HEAD "\"facts\": ["
             "{\"fact\": \"residence\", \"id\": \"a\", \"settled\": \"yes\", \"capacity\": \"no\", \"own_wish\": \"unknown\", "
             "\"to\": \"unknown\"},"
             "{\"fact\": \"order\", \"id\": \"b\", \"power\": {\"system\": \"mhsds_england\", \"code\": \"3\"}, \"to\": \"..\"},"
             "{\"fact\": \"order\", \"id\": \"c\", \"power\": {\"system\": \"mhsds_wales\", \"code\": \"02\"}},"
             "{\"fact\": \"order\", \"id\": \"d\", \"power\": \"unknown\", \"from\": \"[2014-03-01..]\"},"
             "{\"fact\": \"ending\", \"id\": \"e\", \"grounds\": [\"chc\", \"time_passed\"], \"source\": \"H3\","
             " \"recorded\": \"2014-03-10\", \"withdrawn\": \"2014-03-11\", \"note\": \"x\\ny\"}]}");
    const s117_person *person = s117_case_person(kase);
    s117_fact a = named(kase, "a"), b = named(kase, "b"), c = named(kase, "c"), d = named(kase, "d"), e = named(kase, "e");
    (void)state;
    assert_int_equal(s117_person_get_code(person, a, S117_SETTLED), S117_YES);
    assert_int_equal(s117_person_get_code(person, a, S117_CAPACITY), S117_NO);
    assert_int_equal(s117_person_get_code(person, a, S117_OWN_WISH), S117_UNKNOWN);
    assert_range(kase, a, S117_TO, S117_DATE_UNKNOWN, S117_DATE_OPEN);
    assert_int_equal(s117_person_get_code(person, b, S117_POWER), S117_POWER_S3);
    assert_range(kase, b, S117_TO, S117_DATE_OPEN, S117_DATE_OPEN);
    assert_int_equal(s117_person_get_code(person, c, S117_POWER), S117_POWER_S2);
    assert_int_equal(s117_person_get_code(person, d, S117_POWER), S117_POWER_UNKNOWN);
    assert_range(kase, d, S117_FROM, s117_date_of(2014, 3, 1), S117_DATE_OPEN);
    assert_int_equal(s117_person_get_code(person, e, S117_GROUNDS), S117_GROUND_CHC | S117_GROUND_TIME_PASSED);
    assert_string_equal(s117_person_get_text(person, e, S117_SOURCE), "H3");
    assert_int_equal(s117_person_recorded(person, e), s117_date_of(2014, 3, 10));
    assert_int_equal(s117_person_withdrawn(person, e), s117_date_of(2014, 3, 11));
    s117_case_free(kase);
}

/* One date of birth may be withdrawn for another, whichever stands first in the file. */
static void a_birth_may_be_corrected(void **state)
{
    static const char *const texts[] = {
        HEAD "\"facts\": [{\"fact\": \"birth\", \"from\": \"1980-01-01\"}, {\"fact\": \"birth\", \"from\": \"1990-01-01\", "
            "\"withdrawn\": "
             "\"2020-01-01\"}]}",
        HEAD "\"facts\": [{\"fact\": \"birth\", \"from\": \"1990-01-01\", \"withdrawn\": \"2020-01-01\"}, {\"fact\": "
            "\"birth\", \"from\": "
             "\"1980-01-01\"}]}",
    };
    (void)state;
    for (size_t i = 0; i < 2; i++) {
        s117_case *kase = read_text(texts[i]), *again = NULL;
        char *written = NULL;
        size_t length = 0;
        assert_int_equal(s117_person_fact_count(s117_case_person(kase)), 2);
        assert_int_equal(s117_case_write(kase, &written, &length), S117_OK);
        again = read_good(NULL, written, length);
        s117_bytes_free(written);
        s117_case_free(again);
        s117_case_free(kase);
    }
}

/* A made-up name joins facts in the file and is no reference; "ref" is the reference then. */
static void made_up_names(void **state)
{
    s117_case *kase = read_text(HEAD "\"facts\": [{\"fact\": \"order\", \"id\": \"#1\"}, {\"fact\": \"order\", \"id\": \"#2\","
        " \"ref\": \"#1\"},"
                                     "{\"fact\": \"order\", \"ref\": \"H3\"}, {\"fact\": \"cto\", \"order\": \"#2\"}]}");
    const s117_person *person = s117_case_person(kase);
    (void)state;
    assert_null(s117_case_fact_name(kase, 1));
    assert_string_equal(s117_case_fact_name(kase, 2), "#1");
    assert_string_equal(s117_case_fact_name(kase, 3), "H3");
    assert_int_equal(s117_person_fact_parent(person, 4), 2);
    s117_case_free(kase);
}

/* ---- memory that runs out ---- */

static void the_allocator_may_fail_at_any_time(void **state)
{
    static const char *const names[] = {"every-key", "small"};
    (void)state;
    for (size_t i = 0; i < 2; i++) {
        char path[128];
        size_t length = 0;
        snprintf(path, sizeof path, "tests/cases/format/%s.json", names[i]);
        char *bytes = load(path, &length);
        s117_status status = S117_E_MEMORY;
        for (long at = 1; status == S117_E_MEMORY; at++) {
            probe p = {.fail_at = at};
            s117_allocator allocator = probe_allocator(&p);
            char message[64] = "";
            s117_error error = {.size = sizeof error, .message = message, .message_size = sizeof message};
            s117_case *kase = NULL;
            status = s117_case_read(&allocator, bytes, length, &kase, &error);
            assert_true(status == S117_OK || status == S117_E_MEMORY);
            if (status == S117_E_MEMORY) {
                assert_null(kase);
                assert_int_equal(error.status, S117_E_MEMORY);
                assert_string_equal(message, s117_status_text(S117_E_MEMORY));
            }
            s117_case_free(kase);
            probe_assert_clean(&p);
        }
        free(bytes);
    }
}

static json_t *repeat(const json_t *item, int count)
{
    json_t *array = json_array();
    for (int i = 0; i < count; i++)
        json_array_append_new(array, json_deep_copy(item));
    return array;
}

static json_t *long_text(void)
{
    char text[4200];
    memset(text, 'x', sizeof text - 1);
    text[sizeof text - 1] = '\0';
    return json_string(text);
}

/* The case with texts and lists so long that each needs a block of memory of its own. */
static char *long_case(void)
{
    size_t length = 0;
    char *bytes = load("tests/cases/format/every-key.json", &length);
    json_t *file = json_loadb(bytes, length, 0, NULL), *engine = json_object_get(file, "engine");
    json_t *question = json_array_get(json_object_get(file, "questions"), 0), *expect = json_object_get(question, "expect");
    json_t *council = json_object_get(expect, "council"), *source = json_object_get(file, "source");
    static const char *const texts[] = {"id", "title"}, *const sources[] = {"title", "url", "note"};
    static const char *const lists[] = {"reasons", "not_reasons", "missing", "findings", "endings", "contested"};
    free(bytes);
    for (size_t i = 0; i < 2; i++)
        json_object_set_new(file, texts[i], long_text());
    for (size_t i = 0; i < 3; i++)
        json_object_set_new(source, sources[i], long_text());
    for (size_t i = 0; i < 3; i++)
        json_object_set_new(json_array_get(json_object_get(engine, "bodies"), i), "note", long_text());
    for (size_t i = 0; i < sizeof lists / sizeof lists[0]; i++)
        json_object_set_new(expect, lists[i], repeat(json_array_get(json_object_get(expect, lists[i]), 0), 1200));
    json_object_set_new(file, "shows", repeat(json_array_get(json_object_get(file, "shows"), 0), 600));
    json_object_set_new(council, "undetermined", repeat(json_array_get(json_object_get(council, "undetermined"), 0), 600));
    json_object_set_new(question, "expect_source", long_text());
    json_t *note = long_text();
    json_object_set_new(file, "note", repeat(note, 2));
    json_decref(note);
    char *text = json_dumps(file, 0);
    json_decref(file);
    return text;
}

static void the_allocator_may_fail_at_each_piece(void **state)
{
    char *text = long_case();
    s117_status status = S117_E_MEMORY;
    long at = 0;
    (void)state;
    while (status == S117_E_MEMORY) {
        probe p = {.fail_at = ++at};
        s117_allocator allocator = probe_allocator(&p);
        s117_case *kase = NULL;
        status = s117_case_read(&allocator, text, strlen(text), &kase, NULL);
        s117_case_free(kase);
        probe_assert_clean(&p);
    }
    assert_int_equal(status, S117_OK);
    assert_true(at > 40);
    free(text);
}

/* Errors in the law chosen are explained with memory of the host too. */
static void the_allocator_may_fail_while_explaining(void **state)
{
    size_t length = 0;
    char *bytes = load("tests/cases/bad/succession-in-a-circle.json", &length);
    s117_status status = S117_E_MEMORY;
    (void)state;
    for (long at = 1; status == S117_E_MEMORY; at++) {
        probe p = {.fail_at = at};
        s117_allocator allocator = probe_allocator(&p);
        s117_case *kase = NULL;
        status = s117_case_read(&allocator, bytes, length, &kase, NULL);
        assert_true(status == S117_E_CONTENT || status == S117_E_MEMORY);
        probe_assert_clean(&p);
    }
    free(bytes);
}

static long json_calls, json_fail_at;

static void *failing_malloc(size_t bytes)
{
    return ++json_calls == json_fail_at ? NULL : malloc(bytes);
}

static void jansson_may_fail_at_any_time(void **state)
{
    size_t length = 0;
    char *bytes = load("tests/cases/format/small.json", &length);
    s117_status status = S117_E_MEMORY;
    (void)state;
    json_set_alloc_funcs(failing_malloc, free);
    for (json_fail_at = 1; status == S117_E_MEMORY; json_fail_at++) {
        s117_case *kase = NULL;
        json_calls = 0;
        status = s117_case_read(NULL, bytes, length, &kase, NULL);
        if (status != S117_OK && status != S117_E_MEMORY)
            fail_msg("allocation %ld: status %d", json_fail_at, (int)status);
        s117_case_free(kase);
    }
    json_set_alloc_funcs(malloc, free);
    assert_true(json_fail_at > 10);
    free(bytes);
}

/* ---- any bytes ---- */

static uint32_t next(uint32_t *seed)
{
    *seed ^= *seed << 13;
    *seed ^= *seed >> 17;
    *seed ^= *seed << 5;
    return *seed;
}

/* Changes, drops, doubles and swaps bytes, and puts in pieces that mean something. */
static size_t mutate(char *bytes, size_t length, uint32_t *seed)
{
    static const char *const pieces[] = {"{", "}", "[", "]", ",", ":", "\"", "\\", "null", "true", "1e999", "\"\"", "\"#1\"",
                                         "\"order\"", "\\u0000", "\xc3", "\"9999-12-31\"", "\"..\"", "-"};
    for (uint32_t changes = 1 + next(seed) % 3; changes > 0 && length > 8; changes--) {
        size_t at = next(seed) % (length - 4);
        const char *piece = pieces[next(seed) % (sizeof pieces / sizeof pieces[0])];
        size_t size = strlen(piece), span = 1 + next(seed) % 4;
        switch (next(seed) % 4) {
        case 0:
            bytes[at] = (char)next(seed);
            break;
        case 1:
            memmove(bytes + at, bytes + at + span, length - at - span);
            length -= span;
            break;
        case 2:
            memmove(bytes + at + span, bytes + at, length - at);
            length += span;
            break;
        default:
            memmove(bytes + at + size, bytes + at, length - at);
            memcpy(bytes + at, piece, size);
            length += size;
        }
    }
    return length;
}

/* Whatever comes, the reader answers with a case or with an error that says where. */
static void no_bytes_crash_it(void **state)
{
    size_t length = 0;
    char *bytes = load("tests/cases/format/small.json", &length), *changed = malloc(length + 64);
    uint32_t seed = 1983, good = 0, refused = 0;
    (void)state;
    assert_non_null(changed);
    for (int i = 0; i < 4000; i++) {
        char message[256] = "";
        s117_error error = {.size = sizeof error, .message = message, .message_size = sizeof message};
        s117_case *kase = NULL;
        memcpy(changed, bytes, length);
        size_t now = mutate(changed, length, &seed);
        s117_status status = s117_case_read(NULL, changed, now, &kase, &error);
        if (status == S117_OK) {
            char *written = NULL;
            assert_int_equal(s117_case_write(kase, &written, NULL), S117_OK);
            s117_bytes_free(written);
            good++;
        } else {
            assert_true(status == S117_E_SYNTAX || status == S117_E_CONTENT);
            assert_true(error.line >= 1 && error.column >= 1 && *message);
            assert_null(strchr(message, '\n'));
            refused++;
        }
        s117_case_free(kase);
    }
    print_message("%u good, %u refused\n", good, refused);
    assert_true(good > 50 && refused > 1000);
    free(changed);
    free(bytes);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_frame_is_read),
        cmocka_unit_test(the_least_there_can_be),
        cmocka_unit_test(a_source_may_be_text_or_in_part),
        cmocka_unit_test(null_gives_nothing),
        cmocka_unit_test(the_engine_is_as_the_file_says),
        cmocka_unit_test(facts_are_read),
        cmocka_unit_test(each_attribute_of_each_kind_is_read),
        cmocka_unit_test(children_find_their_order),
        cmocka_unit_test(every_spelling_of_a_value),
        cmocka_unit_test(a_birth_may_be_corrected),
        cmocka_unit_test(made_up_names),
        cmocka_unit_test(the_allocator_may_fail_at_any_time),
        cmocka_unit_test(the_allocator_may_fail_at_each_piece),
        cmocka_unit_test(the_allocator_may_fail_while_explaining),
        cmocka_unit_test(jansson_may_fail_at_any_time),
        cmocka_unit_test(no_bytes_crash_it),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
