/* The catalogue of services and its national codes: include/s117/catalogue.h. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>

#include "../../src/law/config.h"
#include "probe.h"

enum { COUNCIL = S117_PARTY_COUNCIL, NHS = S117_PARTY_NHS, JOINT = S117_PARTY_JOINT, ANY = 0, HOME = S117_ACC_CARE_HOME };

static s117_config *new_config(void)
{
    s117_config *config = NULL;
    assert_int_equal(s117_config_new(NULL, &config), S117_OK);
    return config;
}

static s117_engine *engine_of(const s117_config *config)
{
    s117_engine *engine = NULL;
    assert_int_equal(s117_engine_new(config, &engine), S117_OK);
    return engine;
}

static int32_t at(const s117_engine *engine, const char *code)
{
    int32_t service = s117_engine_service_find(engine, code);
    if (service < 0)
        fail_msg("no service %s", code);
    return service;
}

/* NULL-safe. */
static void assert_text(const char *found, const char *wanted)
{
    if (wanted == NULL)
        assert_null(found);
    else
        assert_string_equal(found, wanted);
}

/* ---- built in ---- */

/* The survey of practice, 2.1, row by row: accommodation by the ACC- of its code, lead and CLD component by their columns.
 * "LA / joint", "health/LA", "public health/joint" and "joint + education" are joint. */
static const struct row {
    const char *code;
    bool accommodation;
    int32_t type, lead;
    const char *component;
} practice[] = {
    {"ACC-RES", true, HOME, JOINT, "Long term residential care"},
    {"ACC-NUR", true, HOME, JOINT, "Long term nursing care"},
    {"ACC-ST", true, HOME, JOINT, "Short term residential care"},
    {"ACC-RESP", true, HOME, COUNCIL, "Unpaid carer respite"},
    {"ACC-SL", true, S117_ACC_SUPPORTED_LIVING, JOINT, "Community supported living"},
    {"ACC-XC", true, S117_ACC_EXTRA_CARE, COUNCIL, "Extra care housing"},
    {"ACC-SHL", true, S117_ACC_SHARED_LIVES, COUNCIL, "Shared Lives"},
    {"ACC-SPEC", true, 0, JOINT, NULL},
    {"ACC-REHAB", true, HOME, NHS, NULL},
    {"DOM", false, 0, COUNCIL, "Home support or domiciliary care"},
    {"DOM-LIVEIN", false, 0, JOINT, "Home support or domiciliary care"},
    {"ENAB", false, 0, COUNCIL, "Home support or domiciliary care"},
    {"DAY", false, 0, COUNCIL, "Day support"},
    {"EMP", false, 0, JOINT, "Learning, education or employment support"},
    {"EDU", false, 0, COUNCIL, "Learning, education or employment support"},
    {"SOC", false, 0, COUNCIL, "Other long term support"},
    {"CULT", false, 0, ANY, "Other long term support"},
    {"SW", false, 0, COUNCIL, "Professional support: Social worker"},
    {"CARER", false, 0, COUNCIL, "Other unpaid carer support"},
    {"CPN", false, 0, NHS, NULL},
    {"MED-RX", false, 0, NHS, NULL},
    {"MED-ADM", false, 0, NHS, NULL},
    {"PSY", false, 0, NHS, NULL},
    {"OT", false, 0, JOINT, "Professional support: Other"},
    {"CRISIS", false, 0, NHS, "Emergency support"},
    {"SUBST", false, 0, JOINT, "Other long term support"},
    {"PHYS-MON", false, 0, NHS, NULL},
    {"BEN", false, 0, COUNCIL, "Other long term support"},
    {"ADV", false, 0, COUNCIL, NULL},
    {"TRANS", false, 0, ANY, "Transport"},
    {"EQP", false, 0, ANY, "Equipment"},
    {"DP", false, 0, COUNCIL, "Direct payment"},
    {"PHB", false, 0, NHS, NULL},
    {"CHILD", false, 0, JOINT, NULL},
    {"MEAL", false, 0, COUNCIL, "Meals"},
};
enum { ROWS = sizeof practice / sizeof practice[0] };

static void every_row_of_practice(void **state)
{
    (void)state;
    s117_engine *engine = engine_of(NULL);
    assert_int_equal(s117_engine_service_count(engine), ROWS);
    for (int i = 0; i < ROWS; i++) {
        const struct row *row = &practice[i];
        int32_t service = at(engine, row->code);
        assert_string_equal(s117_engine_service_code(engine, service), row->code);
        assert_true(strlen(s117_engine_service_name(engine, service)) > 0);
        assert_int_equal(s117_engine_service_parent(engine, service), -1);
        assert_int_equal(s117_engine_service_is_accommodation(engine, service), row->accommodation ? S117_YES : S117_NO);
        assert_int_equal(s117_engine_service_accommodation(engine, service), row->type);
        assert_int_equal(s117_engine_service_lead(engine, service), row->lead);
        assert_text(s117_engine_service_cld_component(engine, service), row->component);
        assert_int_equal(s117_engine_service_cld_type(engine, service) == NULL, row->component == NULL);
    }
    s117_engine_free(engine);
}

/* find halves the codes, so they must be in order. */
static void codes_are_in_order(void **state)
{
    (void)state;
    s117_engine *engine = engine_of(NULL);
    for (int32_t i = 1; i < s117_engine_service_count(engine); i++) {
        assert_true(strcmp(s117_engine_service_code(engine, i - 1), s117_engine_service_code(engine, i)) < 0);
    }
    for (int32_t i = 0; i < s117_engine_service_count(engine); i++) {
        assert_int_equal(at(engine, s117_engine_service_code(engine, i)), i);
    }
    s117_engine_free(engine);
}

/* CLD release 2 has these types, each followed by its kind (survey of practice, 3.4). */
static void types_of_cld(void **state)
{
    (void)state;
    static const char *const types[] = {
        "Long term support: Nursing care",
        "Long term support: Residential care",
        "Long term support: Community",
        "Short term support: Other short term",
        "Unpaid carer support: Direct to unpaid carer",
        "Unpaid carer support: Support involving the person cared-for",
    };
    s117_engine *engine = engine_of(NULL);
    for (int32_t i = 0; i < s117_engine_service_count(engine); i++) {
        const char *type = s117_engine_service_cld_type(engine, i);
        bool known = type == NULL;
        for (size_t t = 0; t < sizeof types / sizeof types[0]; t++) {
            known = known || strcmp(types[t], type) == 0;
        }
        assert_true(known);
    }
    assert_string_equal(s117_engine_service_cld_type(engine, at(engine, "ACC-RES")), types[1]);
    assert_string_equal(s117_engine_service_cld_type(engine, at(engine, "ACC-NUR")), types[0]);
    assert_string_equal(s117_engine_service_cld_type(engine, at(engine, "ACC-SL")), types[2]);
    assert_string_equal(s117_engine_service_cld_type(engine, at(engine, "ACC-ST")), types[3]);
    assert_string_equal(s117_engine_service_cld_type(engine, at(engine, "CARER")), types[4]);
    s117_engine_free(engine);
}

static void nothing_there(void **state)
{
    (void)state;
    s117_engine *engine = engine_of(NULL);
    struct s117_engine foreign;
    memset(&foreign, 0, sizeof foreign);
    const struct {
        const s117_engine *engine;
        int32_t service;
    } none[] = {{NULL, 0}, {&foreign, 0}, {engine, -1}, {engine, ROWS}, {engine, INT32_MAX}, {engine, INT32_MIN}};
    for (size_t i = 0; i < sizeof none / sizeof none[0]; i++) {
        assert_null(s117_engine_service_code(none[i].engine, none[i].service));
        assert_null(s117_engine_service_name(none[i].engine, none[i].service));
        assert_int_equal(s117_engine_service_parent(none[i].engine, none[i].service), -1);
        assert_int_equal(s117_engine_service_is(none[i].engine, none[i].service, none[i].service), S117_NO);
        assert_int_equal(s117_engine_service_is_accommodation(none[i].engine, none[i].service), S117_UNKNOWN);
        assert_int_equal(s117_engine_service_lead(none[i].engine, none[i].service), 0);
        assert_int_equal(s117_engine_service_accommodation(none[i].engine, none[i].service), 0);
        assert_null(s117_engine_service_cld_type(none[i].engine, none[i].service));
        assert_null(s117_engine_service_cld_component(none[i].engine, none[i].service));
    }
    assert_int_equal(s117_engine_service_count(NULL), 0);
    assert_int_equal(s117_engine_service_count(&foreign), 0);
    assert_int_equal(s117_engine_service_find(NULL, "DOM"), -1);
    assert_int_equal(s117_engine_service_find(&foreign, "DOM"), -1);
    assert_int_equal(s117_engine_service_find(engine, NULL), -1);
    assert_int_equal(s117_engine_service_find(engine, ""), -1);
    assert_int_equal(s117_engine_service_find(engine, "dom"), -1);
    assert_int_equal(s117_engine_service_find(engine, "ZZZ"), -1);
    assert_int_equal(s117_engine_service_is(engine, 0, -1), S117_NO);
    assert_int_equal(s117_engine_service_is(engine, 0, ROWS), S117_NO);
    s117_engine_free(engine);
}

/* Inside the library a position may come from a fact. */
static void out_of_range_inside(void **state)
{
    (void)state;
    s117i_catalogue none = {0};
    assert_null(s117i_catalogue_row(&none, -1));
    assert_null(s117i_catalogue_row(&none, S117I_SERVICES_BUILT_IN));
    assert_null(s117i_catalogue_code(&none, -1));
    assert_null(s117i_catalogue_code(&none, S117I_SERVICES_BUILT_IN));
    assert_null(s117i_catalogue_name(&none, -1));
    assert_null(s117i_catalogue_name(&none, S117I_SERVICES_BUILT_IN));
    assert_false(s117i_catalogue_is(&none, -1, -1));
    assert_false(s117i_catalogue_is(&none, S117I_SERVICES_BUILT_IN, S117I_SERVICES_BUILT_IN));
    assert_true(s117i_catalogue_is(&none, S117I_SERVICE_DOM, S117I_SERVICE_DOM));
    assert_false(s117i_catalogue_is(&none, S117I_SERVICE_DOM, S117I_SERVICE_DP));
    assert_string_equal(s117i_catalogue_row(&none, S117I_SERVICE_DOM)->code, "DOM");
}

/* ---- added ---- */

static s117_status add(s117_config *config, const char *code, const char *parent)
{
    return s117_config_add_service(config, code, parent, code);
}

static void what_is_added_counts_as_its_parent(void **state)
{
    (void)state;
    s117_config *config = new_config();
    assert_int_equal(s117_config_add_service(config, "SL-CORE", "ACC-SL", "core hours"), S117_OK);
    assert_int_equal(s117_config_add_service(config, "SL-CORE.NIGHT", "SL-CORE", "sleep-in"), S117_OK);
    s117_engine *engine = engine_of(config);
    s117_config_free(config);
    int32_t core = at(engine, "SL-CORE"), night = at(engine, "SL-CORE.NIGHT"), sl = at(engine, "ACC-SL");
    assert_int_equal(s117_engine_service_count(engine), ROWS + 2);
    assert_int_equal(core, ROWS);
    assert_int_equal(night, ROWS + 1);
    assert_string_equal(s117_engine_service_code(engine, night), "SL-CORE.NIGHT");
    assert_string_equal(s117_engine_service_name(engine, night), "sleep-in");
    assert_int_equal(s117_engine_service_parent(engine, core), sl);
    assert_int_equal(s117_engine_service_parent(engine, night), core);
    assert_int_equal(s117_engine_service_is_accommodation(engine, night), S117_YES);
    assert_int_equal(s117_engine_service_accommodation(engine, night), S117_ACC_SUPPORTED_LIVING);
    assert_int_equal(s117_engine_service_lead(engine, night), JOINT);
    assert_string_equal(s117_engine_service_cld_type(engine, night), "Long term support: Community");
    assert_string_equal(s117_engine_service_cld_component(engine, night), "Community supported living");
    assert_int_equal(s117_engine_service_is(engine, night, night), S117_YES);
    assert_int_equal(s117_engine_service_is(engine, night, core), S117_YES);
    assert_int_equal(s117_engine_service_is(engine, night, sl), S117_YES);
    assert_int_equal(s117_engine_service_is(engine, core, night), S117_NO);
    assert_int_equal(s117_engine_service_is(engine, sl, core), S117_NO);
    assert_int_equal(s117_engine_service_is(engine, night, at(engine, "ACC-RES")), S117_NO);
    assert_int_equal(s117_engine_service_is(engine, night, -1), S117_NO);
    assert_int_equal(s117_engine_service_from_cld(engine, "community supported living"), sl);
    s117_engine_free(engine);
}

static void what_is_refused(void **state)
{
    (void)state;
    struct s117_config foreign;
    memset(&foreign, 0, sizeof foreign);
    s117_config *config = new_config();
    char name[129];
    memset(name, 'n', sizeof name);
    name[128] = '\0';
    assert_int_equal(s117_config_add_service(NULL, "A", "DOM", "a"), S117_E_NULL);
    assert_int_equal(s117_config_add_service(config, NULL, "DOM", "a"), S117_E_NULL);
    assert_int_equal(s117_config_add_service(config, "A", NULL, "a"), S117_E_NULL);
    assert_int_equal(s117_config_add_service(config, "A", "DOM", NULL), S117_E_NULL);
    assert_int_equal(s117_config_add_service(&foreign, "A", "DOM", "a"), S117_E_HANDLE);
    assert_int_equal(add(config, "", "DOM"), S117_E_TEXT);
    assert_int_equal(add(config, "A B", "DOM"), S117_E_TEXT);
    assert_int_equal(add(config, "1234567890123456", "DOM"), S117_E_TOO_LONG);
    assert_int_equal(s117_config_add_service(config, "A", "DOM", ""), S117_E_TEXT);
    assert_int_equal(s117_config_add_service(config, "A", "DOM", "a\n"), S117_E_TEXT);
    assert_int_equal(s117_config_add_service(config, "A", "DOM", name), S117_E_TOO_LONG);
    assert_int_equal(add(config, "DOM", "DP"), S117_E_DUPLICATE);
    assert_int_equal(add(config, "ACC-NUR", "DP"), S117_E_DUPLICATE); /* the first */
    assert_int_equal(add(config, "TRANS", "DP"), S117_E_DUPLICATE);   /* the last */
    assert_int_equal(add(config, "A", "B"), S117_E_PARENT);
    assert_int_equal(add(config, "A", ""), S117_E_PARENT);
    assert_int_equal(add(config, "A", "A"), S117_E_PARENT);
    s117_engine *engine = engine_of(config);
    assert_int_equal(s117_engine_service_count(engine), ROWS);
    s117_engine_free(engine);
    name[127] = '\0';
    assert_int_equal(s117_config_add_service(config, "123456789012345", "DOM", name), S117_OK);
    s117_config_free(config);
}

/* One's own may be said anew; another place in the tree too, but not below itself. */
static void said_again(void **state)
{
    (void)state;
    s117_config *config = new_config();
    assert_int_equal(add(config, "A", "DOM"), S117_OK);
    assert_int_equal(add(config, "B", "A"), S117_OK);
    assert_int_equal(add(config, "C", "B"), S117_OK);
    assert_int_equal(add(config, "A", "A"), S117_E_PARENT);
    assert_int_equal(add(config, "A", "B"), S117_E_PARENT);
    assert_int_equal(add(config, "A", "C"), S117_E_PARENT);
    assert_int_equal(s117_config_add_service(config, "A", "PSY", "again"), S117_OK);
    s117_engine *engine = engine_of(config);
    assert_int_equal(s117_engine_service_count(engine), ROWS + 3);
    assert_string_equal(s117_engine_service_name(engine, at(engine, "A")), "again");
    assert_int_equal(s117_engine_service_parent(engine, at(engine, "A")), at(engine, "PSY"));
    assert_int_equal(s117_engine_service_lead(engine, at(engine, "C")), NHS);
    s117_engine_free(engine);
    s117_config_free(config);
}

/* A child sorts before or after its parent; the same engine comes out whatever came first. */
static void any_order(void **state)
{
    (void)state;
    static const char *const added[][2] = {{"M", "DAY"}, {"Z", "M"}, {"A", "M"}, {"K", "PSY"}, {"DOMA", "DOM"}};
    static const int orders[][5] = {{0, 1, 2, 3, 4}, {4, 3, 0, 2, 1}, {0, 2, 1, 4, 3}, {3, 4, 0, 1, 2}};
    s117_engine *engines[4];
    for (int o = 0; o < 4; o++) {
        s117_config *config = new_config();
        for (int i = 0; i < 5; i++) {
            assert_int_equal(add(config, added[orders[o][i]][0], added[orders[o][i]][1]), S117_OK);
        }
        engines[o] = engine_of(config);
        s117_config_free(config);
    }
    static const char *const sorted[] = {"A", "DOMA", "K", "M", "Z"};
    static const char *const parents[] = {"M", "DOM", "PSY", "DAY", "M"};
    for (int o = 0; o < 4; o++) {
        for (int i = 0; i < 5; i++) {
            int32_t service = at(engines[o], sorted[i]);
            assert_int_equal(service, ROWS + i);
            assert_int_equal(s117_engine_service_parent(engines[o], service), at(engines[o], parents[i]));
        }
        assert_int_equal(s117_engine_service_lead(engines[o], at(engines[o], "Z")), COUNCIL);
        s117_engine_free(engines[o]);
    }
}

static void a_thousand(void **state)
{
    (void)state;
    s117_config *config = new_config();
    char code[16];
    for (int i = 0; i < 1000; i++) {
        snprintf(code, sizeof code, "S%d", i);
        assert_int_equal(add(config, code, "DOM"), S117_OK);
    }
    assert_int_equal(add(config, "ONE-MORE", "DOM"), S117_E_LIMIT);
    assert_int_equal(add(config, "S999", "DAY"), S117_OK); /* it is there already */
    s117_engine *engine = engine_of(config);
    assert_int_equal(s117_engine_service_count(engine), ROWS + 1000);
    assert_int_equal(s117_engine_service_parent(engine, at(engine, "S999")), at(engine, "DAY"));
    assert_int_equal(s117_engine_service_parent(engine, at(engine, "S0")), at(engine, "DOM"));
    s117_engine_free(engine);
    s117_config_free(config);
}

/* ---- memory ---- */

static s117_status make(probe *p, s117_engine **ret_engine)
{
    s117_allocator allocator = probe_allocator(p);
    s117_config *config = NULL;
    char code[16];
    s117_status status = s117_config_new(&allocator, &config);
    for (int i = 0; i < 40 && status == S117_OK; i++) {
        snprintf(code, sizeof code, "S%d", i);
        status = add(config, code, "DOM");
    }
    if (status == S117_OK)
        status = s117_engine_new(config, ret_engine);
    s117_config_free(config);
    return status;
}

static void each_allocation_fails(void **state)
{
    (void)state;
    long fail_at = 1;
    for (;; fail_at++) {
        probe p = {.fail_at = fail_at};
        s117_engine *engine = NULL;
        s117_status status = make(&p, &engine);
        if (status == S117_OK) {
            assert_int_equal(s117_engine_service_count(engine), ROWS + 40);
            s117_engine_free(engine);
            probe_assert_clean(&p);
            break;
        }
        assert_int_equal(status, S117_E_MEMORY);
        assert_null(engine);
        probe_assert_clean(&p);
    }
    assert_true(fail_at > 4); /* config, services, engine, its services */
}

/* When there is no memory for one more, those before it stay. */
static void one_that_fails_changes_nothing(void **state)
{
    (void)state;
    probe p = {0};
    s117_allocator allocator = probe_allocator(&p);
    s117_config *config = NULL;
    assert_int_equal(s117_config_new(&allocator, &config), S117_OK);
    p.fail_at = p.calls + 1;
    assert_int_equal(add(config, "A", "DOM"), S117_E_MEMORY);
    assert_int_equal(add(config, "B", "A"), S117_E_PARENT);
    assert_int_equal(add(config, "A", "DOM"), S117_OK);
    s117_engine *engine = engine_of(config);
    assert_int_equal(s117_engine_service_count(engine), ROWS + 1);
    s117_engine_free(engine);
    s117_config_free(config);
    probe_assert_clean(&p);
}

/* ---- national codes ---- */

/* Survey of practice, 3.4: the 25 components of release 2; those of release 1 that are spelt otherwise, in any case. */
static void from_components(void **state)
{
    (void)state;
    static const struct {
        const char *component, *code;
    } rows[] = {
        {"Reablement", NULL},
        {"Short term nursing care", "ACC-ST"},
        {"Short term residential care", "ACC-ST"},
        {"Long term nursing care", "ACC-NUR"},
        {"Long term residential care", "ACC-RES"},
        {"Home support or domiciliary care", "DOM"},
        {"Day support", "DAY"},
        {"Meals", "MEAL"},
        {"Transport", "TRANS"},
        {"Equipment", "EQP"},
        {"Direct payment", "DP"},
        {"Shared Lives", "ACC-SHL"},
        {"Community supported living", "ACC-SL"},
        {"Extra care housing", "ACC-XC"},
        {"Professional support: Social worker", "SW"},
        {"Professional support: Other", "OT"},
        {"Learning, education or employment support", "EMP"},
        {"End of life care", NULL},
        {"Emergency support", "CRISIS"},
        {"Other short term support", NULL},
        {"Other long term support", "SOC"},
        {"Unpaid carer respite", "ACC-RESP"},
        {"Unpaid carer sitting service", "CARER"},
        {"Unpaid carer universal services", "CARER"},
        {"Other unpaid carer support", "CARER"},
        {"Home Support", "DOM"},
        {"Carer Respite", "ACC-RESP"},
        {"Short Term Residential Care", "ACC-ST"},
        {"SHARED LIVES", "ACC-SHL"},
        {"Day suppor", NULL},
        {"Day supports", NULL},
        {"", NULL},
    };
    s117_engine *engine = engine_of(NULL);
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        int32_t service = s117_engine_service_from_cld(engine, rows[i].component);
        assert_text(s117_engine_service_code(engine, service), rows[i].code);
    }
    assert_int_equal(s117_engine_service_from_cld(engine, NULL), -1);
    assert_int_equal(s117_engine_service_from_cld(NULL, "Meals"), -1);
    struct s117_engine foreign;
    memset(&foreign, 0, sizeof foreign);
    assert_int_equal(s117_engine_service_from_cld(&foreign, "Meals"), -1);
    s117_engine_free(engine);
}

/* Codes in, codes out: what a service is called comes back as a service of that name. */
static void there_and_back(void **state)
{
    (void)state;
    s117_engine *engine = engine_of(NULL);
    for (int32_t i = 0; i < s117_engine_service_count(engine); i++) {
        const char *component = s117_engine_service_cld_component(engine, i);
        if (component != NULL) {
            int32_t back = s117_engine_service_from_cld(engine, component);
            assert_string_equal(s117_engine_service_cld_component(engine, back), component);
        }
    }
    s117_engine_free(engine);
}

static void mechanisms(void **state)
{
    (void)state;
    assert_string_equal(s117_mechanism_cld(S117_BY_ARRANGEMENT), "CASSR commissioned support");
    assert_string_equal(s117_mechanism_cld(S117_BY_DIRECT_PAYMENT), "Direct payment");
    assert_string_equal(s117_mechanism_cld(S117_BY_MANAGED_BUDGET), "CASSR managed personal budget");
    assert_null(s117_mechanism_cld(S117_BY_PHB_NOTIONAL));
    assert_null(s117_mechanism_cld(S117_BY_PHB_THIRD_PARTY));
    assert_null(s117_mechanism_cld(S117_BY_PHB_DIRECT));
    assert_null(s117_mechanism_cld(0));
    assert_int_equal(s117_mechanism_from_cld("CASSR Commissioned Support"), S117_BY_ARRANGEMENT); /* release 1 */
    assert_int_equal(s117_mechanism_from_cld("Direct Payment"), S117_BY_DIRECT_PAYMENT);
    assert_int_equal(s117_mechanism_from_cld("cassr managed personal budget"), S117_BY_MANAGED_BUDGET);
    assert_int_equal(s117_mechanism_from_cld("CASSR"), 0);
    assert_int_equal(s117_mechanism_from_cld(NULL), 0);
}

static void frequencies(void **state)
{
    (void)state;
    static const char *const words[] = {
        [S117_PER_ONCE] = "One-off",         [S117_PER_SESSION] = "Per session",    [S117_PER_HOUR] = "Hourly",
        [S117_PER_DAY] = "Daily",            [S117_PER_WEEK] = "Weekly",            [S117_PER_FORTNIGHT] = "Fortnightly",
        [S117_PER_FOUR_WEEKS] = "4-weekly",  [S117_PER_MONTH] = "Monthly",          [S117_PER_QUARTER] = "Quarterly",
        [S117_PER_YEAR] = "Annually",
    };
    for (int32_t per = S117_PER_ONCE; per <= S117_PER_YEAR; per++) {
        assert_string_equal(s117_per_cld(per), words[per]);
        assert_int_equal(s117_per_from_cld(words[per]), per);
    }
    assert_null(s117_per_cld(0));
    assert_null(s117_per_cld(S117_PER_YEAR + 1));
    assert_int_equal(s117_per_from_cld("PER SESSION"), S117_PER_SESSION);
    assert_int_equal(s117_per_from_cld("none"), 0); /* no charge to client */
    assert_int_equal(s117_per_from_cld(NULL), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_row_of_practice),
        cmocka_unit_test(codes_are_in_order),
        cmocka_unit_test(types_of_cld),
        cmocka_unit_test(nothing_there),
        cmocka_unit_test(out_of_range_inside),
        cmocka_unit_test(what_is_added_counts_as_its_parent),
        cmocka_unit_test(what_is_refused),
        cmocka_unit_test(said_again),
        cmocka_unit_test(any_order),
        cmocka_unit_test(a_thousand),
        cmocka_unit_test(each_allocation_fails),
        cmocka_unit_test(one_that_fails_changes_nothing),
        cmocka_unit_test(from_components),
        cmocka_unit_test(there_and_back),
        cmocka_unit_test(mechanisms),
        cmocka_unit_test(frequencies),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
