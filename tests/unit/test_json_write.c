/* Writing cases: canonical, whatever the order of entry; nothing is lost; what is written reads back as the same bytes. */
#include "test_json_help.h"

#include "../../src/exchange/out.h"

#define HEAD "{\"format\": \"s117-case/1\", \"id\": \"x\", "

static char *write_case(const s117_case *kase)
{
    char *bytes = NULL;
    size_t length = 0;
    assert_int_equal(s117_case_write(kase, &bytes, &length), S117_OK);
    assert_int_equal(strlen(bytes), length);
    return bytes;
}

static char *write_person(const s117_person *person)
{
    char *bytes = NULL;
    assert_int_equal(s117_person_write(person, &bytes, NULL), S117_OK);
    return bytes;
}

/* ---- the form ---- */

/* Written by hand after docs/case-files.md: two spaces, a line each, the order of the keys, defaults left out. */
static void the_form_is_canonical(void **state)
{
    s117_case *kase = read_text(
        "{\"questions\": [{\"expect\": {\"council\": null, \"duty\": \"not_eligible\"}, \"on\": \"2020-01-01\"}], \"title\": "
        "\"A \\\"t\\\"\","
        "\"note\": [\"a\\n\\tb\"], \"facts\": [{\"order\": \"o\", \"fact\": \"cto\", \"note\": \"gone\"},"
        "{\"settled\": \"no\", \"fact\": \"residence\", \"to\": \"2014-03-31\", \"area\": \"E06000030\", \"from\": "
        "\"2014-03-XX\", \"own_wish\": \"unknown\"},"
        "{\"fact\": \"order\", \"id\": \"o\", \"power\": {\"system\": \"mhsds_england\", \"code\": \"03\"}, \"to\": \"..\"}],"
        "\"source\": {\"note\": \"n\", \"title\": \"\\u00e9\"}, \"engine\": {\"register\": true, \"readings\": {}}, \"id\": "
        "\"x\","
        "\"format\": \"s117-case/1\"}");
    char *bytes = write_case(kase);
    (void)state;
    assert_string_equal(bytes, "{\n"
                               "  \"format\": \"s117-case/1\",\n"
                               "  \"id\": \"x\",\n"
                               "  \"title\": \"A \\\"t\\\"\",\n"
                               "  \"source\": {\n"
                               "    \"title\": \"é\",\n"
                               "    \"note\": \"n\"\n"
                               "  },\n"
                               "  \"note\": \"a\\n\\tb\",\n"
                               "  \"facts\": [\n"
                               "    {\n"
                               "      \"fact\": \"residence\",\n"
                               "      \"from\": \"2014-03\",\n"
                               "      \"to\": \"2014-03-31\",\n"
                               "      \"area\": \"E06000030\",\n"
                               "      \"settled\": false\n"
                               "    },\n"
                               "    {\n"
                               "      \"fact\": \"order\",\n"
                               "      \"id\": \"o\",\n"
                               "      \"power\": \"s3\"\n"
                               "    },\n"
                               "    {\n"
                               "      \"fact\": \"cto\",\n"
                               "      \"order\": \"o\"\n"
                               "    }\n"
                               "  ],\n"
                               "  \"questions\": [\n"
                               "    {\n"
                               "      \"on\": \"2020-01-01\",\n"
                               "      \"expect\": {\n"
                               "        \"duty\": \"not_eligible\",\n"
                               "        \"council\": null\n"
                               "      }\n"
                               "    }\n"
                               "  ]\n"
                               "}\n");
    s117_bytes_free(bytes);
    s117_case_free(kase);
}

static void the_least_there_can_be(void **state)
{
    s117_case *kase = read_text(HEAD "\"questions\": [], \"note\": [], \"facts\": []}");
    char *bytes = write_case(kase);
    (void)state;
    assert_string_equal(bytes, "{\n  \"format\": \"s117-case/1\",\n  \"id\": \"x\",\n  \"facts\": []\n}\n");
    s117_bytes_free(bytes);
    bytes = write_person(s117_case_person(kase));
    assert_string_equal(bytes, "[]\n");
    s117_bytes_free(bytes);
    s117_case_free(kase);
}

/* samples/worcestershire.json was written by hand in the canonical form. */
static void a_canonical_file_comes_back_as_it_is(void **state)
{
    size_t length = 0;
    char *file = load("tests/cases/samples/worcestershire.json", &length);
    s117_case *kase = read_good(NULL, file, length);
    char *bytes = write_case(kase);
    (void)state;
    assert_string_equal(bytes, file);
    s117_bytes_free(bytes);
    s117_case_free(kase);
    free(file);
}

static void the_law_chosen_is_kept(void **state)
{
    s117_case *kase = read_text(HEAD "\"engine\": {\"register\": false, \"commencements\": {\"mha2025_s45\": \"2027-01-01\"}},"
        " \"facts\": []}");
    char *bytes = write_case(kase);
    (void)state;
    assert_string_equal(bytes, "{\n  \"format\": \"s117-case/1\",\n  \"id\": \"x\",\n  \"engine\": {\n    \"commencements\": {\n"
                               "      \"mha2025_s45\": \"2027-01-01\"\n    },\n    \"register\": false\n  },\n  \"facts\": "
                               "[]\n}\n");
    s117_bytes_free(bytes);
    s117_case_free(kase);
}

/* Bodies by code; successions by the body that ends, the day, the successor, the part; whatever the order in the file. */
static void the_law_chosen_is_sorted(void **state)
{
    static const char bodies[] = "{\"code\": \"B\", \"kind\": \"other\", \"name\": \"b\"}, {\"code\": \"C\", \"kind\": "
        "\"other\", "
                                 "\"name\": \"c\"}, {\"code\": \"A\", \"kind\": \"other\", \"name\": \"a\"}";
    static const char *const successions[] = {
        "{\"from\": \"A\", \"to\": \"B\", \"on\": \"2020-01-01\"}", "{\"from\": \"A\", \"to\": \"C\", \"on\": \"2020-01-01\"}",
        "{\"from\": \"A\", \"to\": \"C\", \"on\": \"2020-01-01\", \"part\": \"P\"}",
        "{\"from\": \"A\", \"to\": \"C\", \"on\": \"2020-01-01\", \"part\": \"Q\"}",
        "{\"from\": \"A\", \"to\": \"B\", \"on\": \"2021-01-01\"}", "{\"from\": \"B\", \"to\": \"C\", \"on\": \"2019-01-01\"}",
    };
    const size_t count = sizeof successions / sizeof successions[0];
    char text[2048], places[6] = {0};
    (void)state;
    for (size_t first = 0; first < count; first++) {
        snprintf(text, sizeof text, HEAD "\"engine\": {\"register\": false, \"bodies\": [%s], \"successions\": [", bodies);
        for (size_t i = 0; i < count; i++) {
            strcat(text, i > 0 ? ", " : "");
            strcat(text, successions[(first + i * 5) % count]);
        }
        strcat(text, "]}, \"facts\": []}");
        s117_case *kase = read_text(text);
        char *bytes = write_case(kase), *found = strstr(bytes, "\"code\": \"A\"");
        json_t *file = json_loads(bytes, 0, NULL), *engine = json_object_get(file, "engine");
        assert_true(found && found < strstr(bytes, "\"code\": \"B\"") && strstr(bytes, "\"code\": \"B\"") < strstr(bytes,
            "\"code\": \"C\""));
        for (size_t i = 0; i < count; i++) {
            json_t *expected = json_loads(successions[i], 0, NULL);
            places[i] += (char)json_equal(json_array_get(json_object_get(engine, "successions"), i), expected);
            json_decref(expected);
        }
        json_decref(file);
        s117_bytes_free(bytes);
        s117_case_free(kase);
    }
    for (size_t i = 0; i < count; i++)
        assert_int_equal(places[i], count);
}

/* ---- nothing is lost ---- */

static void assert_same_fact(const s117_person *a, const s117_person *b, s117_fact of_a, s117_fact of_b)
{
    const s117_kind kind = s117_person_fact_kind(a, of_a);
    assert_int_equal(kind, s117_person_fact_kind(b, of_b));
    assert_int_equal(s117_person_recorded(a, of_a), s117_person_recorded(b, of_b));
    assert_int_equal(s117_person_withdrawn(a, of_a), s117_person_withdrawn(b, of_b));
    for (int32_t i = 0; i < s117_attribute_count(kind); i++) {
        s117_attribute attribute = s117_attribute_at(kind, i);
        const char *text = s117_person_get_text(a, of_a, attribute), *other = s117_person_get_text(b, of_b, attribute);
        s117_date earliest[2] = {0, 0}, latest[2] = {0, 0};
        s117_person_get_date(a, of_a, attribute, &earliest[0], &latest[0]);
        s117_person_get_date(b, of_b, attribute, &earliest[1], &latest[1]);
        assert_int_equal(earliest[0], earliest[1]);
        assert_int_equal(latest[0], latest[1]);
        assert_int_equal(s117_person_get_code(a, of_a, attribute), s117_person_get_code(b, of_b, attribute));
        assert_string_equal(text ? text : "", other ? other : "");
        assert_true(s117_person_get_money(a, of_a, attribute) == s117_person_get_money(b, of_b, attribute));
        assert_int_equal(s117_person_fact_kind(a, s117_person_get_fact(a, of_a, attribute)),
                         s117_person_fact_kind(b, s117_person_get_fact(b, of_b, attribute)));
    }
}

static s117_fact find(const s117_case *kase, const char *name)
{
    for (s117_fact fact = 1; fact <= s117_person_fact_count(s117_case_person(kase)); fact++) {
        const char *found = s117_case_fact_name(kase, fact);
        if (found && strcmp(found, name) == 0)
            return fact;
    }
    fail_msg("no fact is called %s", name);
    return 0;
}

/* Every kind of fact with every attribute, and every other key of the format: read, written and read again. */
static void nothing_is_lost(void **state)
{
    s117_case *kase = read_sample("format/every-key");
    char *first = write_case(kase);
    s117_case *again = read_text(first);
    char *second = write_case(again);
    int32_t compared = 0;
    (void)state;
    assert_string_equal(first, second);
    assert_string_equal(s117_case_source(again), s117_case_source(kase));
    assert_int_equal(s117_person_fact_count(s117_case_person(again)), s117_person_fact_count(s117_case_person(kase)));
    for (s117_fact fact = 1; fact <= s117_person_fact_count(s117_case_person(kase)); fact++) {
        const char *name = s117_case_fact_name(kase, fact);
        if (!name || !*name || strcmp(name, "form H3") == 0)
            continue;
        assert_same_fact(s117_case_person(kase), s117_case_person(again), fact, find(again, name));
        compared++;
    }
    assert_int_equal(compared, s117_code_count(S117_LIST_KIND));
    s117_bytes_free(first);
    s117_bytes_free(second);
    s117_case_free(again);
    s117_case_free(kase);
}

/* What a host changes in the person of a case is written too. */
static void a_changed_person_is_written(void **state)
{
    s117_case *kase = read_text(HEAD "\"facts\": []}");
    (void)state;
    assert_int_equal(s117_person_add_birth(s117_case_person(kase), s117_date_of(1980, 2, 29), NULL), S117_OK);
    char *bytes = write_case(kase);
    assert_non_null(strstr(bytes, "\"fact\": \"birth\",\n      \"from\": \"1980-02-29\"\n"));
    s117_bytes_free(bytes);
    s117_case_free(kase);
}

/* ---- names ---- */

/* Two facts with one reference, and one that looks made up: it is written as "ref"; orders with children get "#n". */
static void names_are_made_up_where_there_is_none(void **state)
{
    s117_person *person = NULL;
    s117_fact one = 0, two = 0, three = 0, child = 0;
    (void)state;
    assert_int_equal(s117_person_new(NULL, &person), S117_OK);
    assert_int_equal(s117_person_add(person, S117_KIND_ORDER, 0, &one), S117_OK);
    assert_int_equal(s117_person_add(person, S117_KIND_ORDER, 0, &two), S117_OK);
    assert_int_equal(s117_person_add(person, S117_KIND_ORDER, 0, &three), S117_OK);
    assert_int_equal(s117_person_set_code(person, one, S117_POWER, S117_POWER_S3), S117_OK);
    assert_int_equal(s117_person_set_code(person, two, S117_POWER, S117_POWER_S2), S117_OK);
    assert_int_equal(s117_person_set_code(person, three, S117_POWER, S117_POWER_S4), S117_OK);
    assert_int_equal(s117_person_set_text(person, one, S117_REF, "H3"), S117_OK);
    assert_int_equal(s117_person_set_text(person, two, S117_REF, "H3"), S117_OK);
    assert_int_equal(s117_person_set_text(person, three, S117_REF, "#1"), S117_OK);
    assert_int_equal(s117_person_add(person, S117_KIND_LEAVE, one, &child), S117_OK);
    assert_int_equal(s117_person_add(person, S117_KIND_LEAVE, three, &child), S117_OK);
    char *bytes = write_person(person);
    assert_string_equal(bytes, "[\n"
                               "  {\n    \"fact\": \"order\",\n    \"ref\": \"H3\",\n    \"power\": \"s2\"\n  },\n"
                               "  {\n    \"fact\": \"order\",\n    \"id\": \"#1\",\n    \"ref\": \"H3\",\n    \"power\": "
                               "\"s3\"\n  },\n"
                               "  {\n    \"fact\": \"order\",\n    \"id\": \"#2\",\n    \"ref\": \"#1\",\n    \"power\": "
                               "\"s4\"\n  },\n"
                               "  {\n    \"fact\": \"leave\",\n    \"order\": \"#1\"\n  },\n"
                               "  {\n    \"fact\": \"leave\",\n    \"order\": \"#2\"\n  }\n"
                               "]\n");
    s117_bytes_free(bytes);
    s117_person_free(person);
}

/* A fact that only an expected answer names has a name in the file too. */
static void expected_facts_keep_a_name(void **state)
{
    s117_case *kase = read_text(HEAD "\"facts\": [{\"fact\": \"ending\", \"id\": \"#7\"}, {\"fact\": \"ending\", \"from\": "
        "\"2020\"}, {\"fact\": \"order\", "
                                     "\"id\": \"#3\"}], \"questions\": [{\"on\": \"2020-01-01\", \"expect\": {\"order\": "
                                     "\"#3\", \"endings\": "
                                     "[{\"fact\": \"#7\"}]}}]}");
    char *bytes = write_case(kase);
    (void)state;
    assert_non_null(strstr(bytes, "\"fact\": \"order\",\n      \"id\": \"#1\"\n"));
    assert_non_null(strstr(bytes, "\"fact\": \"ending\",\n      \"id\": \"#2\"\n"));
    assert_non_null(strstr(bytes, "\"order\": \"#1\",\n"));
    assert_non_null(strstr(bytes, "\"fact\": \"#2\"\n"));
    s117_bytes_free(bytes);
    s117_case_free(kase);
}

/* ---- the order of entry ---- */

typedef struct entry {
    s117_kind kind;
    int order;           /* index of the order it belongs to, or -1 */
    int32_t year, power; /* 0: not recorded */
    const char *reference;
} entry;

/* Twins in every way; twins but for what belongs to them; facts that differ in one attribute. */
static const entry entries[] = {
    {S117_KIND_ORDER, -1, 2014, S117_POWER_S3, NULL},
    {S117_KIND_ORDER, -1, 2014, S117_POWER_S3, NULL},
    {S117_KIND_ORDER, -1, 2014, S117_POWER_S3, NULL},
    {S117_KIND_ORDER, -1, 2014, S117_POWER_S3, NULL},
    {S117_KIND_ORDER, -1, 2014, S117_POWER_S2, NULL},
    {S117_KIND_ORDER, -1, 0, S117_POWER_S3, "H3"},
    {S117_KIND_ORDER, -1, 0, S117_POWER_S3, "H3"},
    {S117_KIND_ORDER, -1, 2015, 0, "#4"},
    {S117_KIND_LEAVE, 0, 2016, 0, NULL},
    {S117_KIND_LEAVE, 1, 2016, 0, NULL},
    {S117_KIND_LEAVE, 1, 2017, 0, NULL},
    {S117_KIND_LEAVE, 2, 2017, 0, NULL},
    {S117_KIND_CTO, 3, 2016, 0, "cto"},
    {S117_KIND_CTO, 6, 0, 0, NULL},
    {S117_KIND_CTO, 7, 0, 0, NULL},
    {S117_KIND_DESTINATION, 2, 2016, 0, NULL},
    {S117_KIND_DESTINATION, -1, 2016, 0, NULL},
    {S117_KIND_DESTINATION, -1, 2015, 0, NULL},
    {S117_KIND_RESIDENCE, -1, 0, 0, NULL},
    {S117_KIND_RESIDENCE, -1, 0, 0, NULL},
    {S117_KIND_RESIDENCE, -1, 2013, 0, "home"},
    {S117_KIND_BIRTH, -1, 1980, 0, NULL},
};
enum { ENTRIES = sizeof entries / sizeof entries[0] };

static void add_entry(s117_person *person, const entry *e, const s117_fact *facts, s117_fact *ret_fact)
{
    assert_int_equal(s117_person_add(person, e->kind, e->order < 0 ? 0 : facts[e->order], ret_fact), S117_OK);
    if (e->year)
        assert_int_equal(s117_person_set_date(person, *ret_fact, S117_FROM, s117_date_of(e->year, 1, 1), s117_date_of(e->year,
            1, 31)),
                         S117_OK);
    if (e->power)
        assert_int_equal(s117_person_set_code(person, *ret_fact, S117_POWER, e->power), S117_OK);
    if (e->reference)
        assert_int_equal(s117_person_set_text(person, *ret_fact, S117_REF, e->reference), S117_OK);
}

/* A random order of entry in which an order comes before what belongs to it. */
static s117_person *shuffled(uint32_t *seed)
{
    s117_person *person = NULL;
    s117_fact facts[ENTRIES] = {0};
    int left = ENTRIES;
    assert_int_equal(s117_person_new(NULL, &person), S117_OK);
    while (left > 0) {
        *seed = *seed * 1664525u + 1013904223u;
        size_t at = (*seed >> 16) % ENTRIES;
        if (facts[at] != 0 || (entries[at].order >= 0 && facts[entries[at].order] == 0))
            continue;
        add_entry(person, &entries[at], facts, &facts[at]);
        left--;
    }
    return person;
}

static void the_order_of_entry_does_not_tell(void **state)
{
    uint32_t seed = 2023;
    s117_person *person = shuffled(&seed);
    char *first = write_person(person);
    (void)state;
    s117_person_free(person);
    for (int i = 0; i < 300; i++) {
        person = shuffled(&seed);
        char *bytes = write_person(person);
        assert_string_equal(bytes, first);
        s117_bytes_free(bytes);
        s117_person_free(person);
    }
    s117_bytes_free(first);
}

/* Read back and written again, made-up names and all, it is the same. */
static void what_is_written_reads_back(void **state)
{
    uint32_t seed = 1959;
    (void)state;
    for (int i = 0; i < 20; i++) {
        s117_person *person = shuffled(&seed);
        char *facts = write_person(person), *text = malloc(strlen(facts) + 100);
        assert_non_null(text);
        sprintf(text, HEAD "\"facts\": %s}", facts);
        s117_case *kase = read_text(text);
        char *again = write_person(s117_case_person(kase));
        assert_string_equal(again, facts);
        s117_bytes_free(again);
        s117_bytes_free(facts);
        free(text);
        s117_case_free(kase);
        s117_person_free(person);
    }
}

/* Facts that differ in a single attribute never change places: each attribute takes part in the order. */
static void each_attribute_takes_part(void **state)
{
    (void)state;
    for (int turn = 0; turn < 2; turn++) {
        s117_case *kase = read_text(
            turn ? HEAD "\"facts\": [{\"fact\": \"ending\", \"recorded\": \"2020-01-02\"}, {\"fact\": \"ending\", "
                "\"recorded\": \"2020-01-01\"},"
                        "{\"fact\": \"ending\", \"withdrawn\": \"2020-01-02\"}, {\"fact\": \"ending\", \"withdrawn\": "
                        "\"2020-01-01\"},"
                        "{\"fact\": \"ending\", \"assessed\": \"[2019-01..2019-03]\"}, {\"fact\": \"ending\", \"assessed\": "
                        "\"2019-01\"},"
                        "{\"fact\": \"ending\", \"grounds\": [\"chc\"]}, {\"fact\": \"ending\", \"body\": \"B\"}, {\"fact\": "
                        "\"ending\", \"body\": \"A\"},"
                        "{\"fact\": \"ending\", \"source\": \"b\"}, {\"fact\": \"ending\", \"source\": \"a\"}]}"
                 : HEAD "\"facts\": [{\"fact\": \"ending\", \"source\": \"a\"}, {\"fact\": \"ending\", \"source\": \"b\"},"
                        "{\"fact\": \"ending\", \"body\": \"A\"}, {\"fact\": \"ending\", \"body\": \"B\"}, {\"fact\": "
                        "\"ending\", \"grounds\": [\"chc\"]},"
                        "{\"fact\": \"ending\", \"assessed\": \"2019-01\"}, {\"fact\": \"ending\", \"assessed\": "
                        "\"[2019-01..2019-03]\"},"
                        "{\"fact\": \"ending\", \"withdrawn\": \"2020-01-01\"}, {\"fact\": \"ending\", \"withdrawn\": "
                        "\"2020-01-02\"},"
                        "{\"fact\": \"ending\", \"recorded\": \"2020-01-01\"}, {\"fact\": \"ending\", \"recorded\": "
                        "\"2020-01-02\"}]}");
        static char first[8192];
        char *bytes = write_case(kase);
        if (turn == 0)
            snprintf(first, sizeof first, "%s", bytes);
        assert_string_equal(bytes, first);
        s117_bytes_free(bytes);
        s117_case_free(kase);
    }
}

/* ---- the writer of JSON itself ---- */

static void texts_are_escaped(void **state)
{
    s117i_out out = {.text = NULL};
    char *bytes = NULL;
    (void)state;
    s117i_out_open(&out, '[');
    s117i_out_text(&out, "\"\\\b\f\n\r\t\x01\x1f/\x7f é");
    s117i_out_text(&out, NULL);
    s117i_out_text(&out, "");
    s117i_out_number(&out, INT32_MIN);
    s117i_out_date(&out, S117_DATE_MAX, S117_DATE_MIN);
    s117i_out_open(&out, '{');
    s117i_out_close(&out, '}');
    s117i_out_close(&out, ']');
    assert_int_equal(s117i_out_finish(&out, &bytes, NULL), S117_OK);
    assert_string_equal(bytes, "[\n  \"\\\"\\\\\\b\\f\\n\\r\\t\\u0001\\u001f/\x7f é\",\n  null,\n  \"\",\n  -2147483648,\n  "
        "null,\n  {}\n]\n");
    s117_bytes_free(bytes);
}

static void null_is_refused(void **state)
{
    s117_case *kase = read_text(HEAD "\"facts\": []}");
    char *bytes = NULL;
    (void)state;
    assert_int_equal(s117_case_write(NULL, &bytes, NULL), S117_E_NULL);
    assert_int_equal(s117_case_write(kase, NULL, NULL), S117_E_NULL);
    assert_int_equal(s117_person_write(NULL, &bytes, NULL), S117_E_NULL);
    assert_int_equal(s117_person_write(s117_case_person(kase), NULL, NULL), S117_E_NULL);
    s117_bytes_free(NULL);
    s117_case_free(kase);
}

/* ---- memory: taken where Jansson takes its own, given back wiped ---- */

typedef union block_head {
    size_t bytes;
    max_align_t align;
} block_head;
static long calls, fail_at, live;

static void *counting_malloc(size_t bytes)
{
    if (++calls == fail_at)
        return NULL;
    block_head *head = malloc(sizeof *head + bytes);
    assert_non_null(head);
    head->bytes = bytes;
    live++;
    return head + 1;
}

static void counting_free(void *memory)
{
    if (!memory)
        return;
    block_head *head = (block_head *)memory - 1;
    for (size_t i = 0; i < head->bytes; i++)
        if (((const char *)memory)[i] != 0)
            fail_msg("a block of %zu bytes came back unwiped", head->bytes);
    live--;
    free(head);
}

static void memory_may_run_out(void **state)
{
    s117_case *kase = read_sample("format/every-key");
    (void)state;
    json_set_alloc_funcs(counting_malloc, counting_free);
    for (int what = 0; what < 2; what++) {
        s117_status status = S117_E_MEMORY;
        for (fail_at = 1; status == S117_E_MEMORY; fail_at++) {
            char *bytes = NULL;
            calls = 0;
            status = what == 0 ? s117_case_write(kase, &bytes, NULL) : s117_person_write(s117_case_person(kase), &bytes, NULL);
            assert_true(status == S117_OK ? bytes != NULL : bytes == NULL);
            s117_bytes_free(bytes);
            assert_int_equal(live, 0);
        }
        assert_true(fail_at > 3);
    }
    json_set_alloc_funcs(malloc, free);
    s117_case_free(kase);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_form_is_canonical),
        cmocka_unit_test(the_least_there_can_be),
        cmocka_unit_test(a_canonical_file_comes_back_as_it_is),
        cmocka_unit_test(the_law_chosen_is_kept),
        cmocka_unit_test(the_law_chosen_is_sorted),
        cmocka_unit_test(nothing_is_lost),
        cmocka_unit_test(a_changed_person_is_written),
        cmocka_unit_test(names_are_made_up_where_there_is_none),
        cmocka_unit_test(expected_facts_keep_a_name),
        cmocka_unit_test(the_order_of_entry_does_not_tell),
        cmocka_unit_test(what_is_written_reads_back),
        cmocka_unit_test(each_attribute_takes_part),
        cmocka_unit_test(texts_are_escaped),
        cmocka_unit_test(null_is_refused),
        cmocka_unit_test(memory_may_run_out),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
