/* The register: successors as law.h says; the built-in bodies against the orders that made them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "../../src/law/register.h"

static s117_engine *engine;

static int new_engine(void **state)
{
    (void)state;
    return s117_engine_new(NULL, &engine);
}

static int free_engine(void **state)
{
    (void)state;
    s117_engine_free(engine);
    return 0;
}

/* The successors of `code`, as codes with a blank between. */
static void assert_successors(const s117_engine *under, const char *code, const char *part, s117_date on, const char *expected)
{
    int32_t found[8], count = 0;
    char text[8 * 16] = "";
    assert_int_equal(s117_engine_successor(under, s117_engine_body_find(under, code), part, on, found, 8, &count), S117_OK);
    for (int32_t i = 0; i < count; i++) {
        strcat(text, i > 0 ? " " : "");
        strcat(text, s117_engine_body_code(under, found[i]));
    }
    assert_string_equal(text, expected);
}

static void nhs_bodies(void **state)
{
    (void)state;
    assert_false(s117i_is_nhs(S117_BODY_OTHER));
    assert_false(s117i_is_nhs(S117_BODY_LOCAL_AUTHORITY));
    assert_true(s117i_is_nhs(S117_BODY_ICB));
    assert_true(s117i_is_nhs(S117_BODY_CCG));
    assert_true(s117i_is_nhs(S117_BODY_PCT));
    assert_true(s117i_is_nhs(S117_BODY_HEALTH_AUTHORITY));
    assert_true(s117i_is_nhs(S117_BODY_LHB));
    assert_true(s117i_is_nhs(S117_BODY_NHS_ENGLAND));
    assert_false(s117i_is_nhs(-1));
    assert_false(s117i_is_nhs(8));
}

static void finding(void **state)
{
    (void)state;
    s117i_register none = {0};
    assert_int_equal(s117i_register_find(&none, "E10000034"), -1);
    assert_int_equal(s117i_register_find(&engine->reg, NULL), -1);
    assert_int_equal(s117i_register_find(&engine->reg, ""), -1);
    assert_int_equal(s117i_register_find(&engine->reg, "E1000003"), -1);
    assert_int_equal(s117i_register_find(&engine->reg, "e10000034"), -1);
    assert_int_equal(s117i_register_find(&engine->reg, "a code longer than any body's"), -1);
    for (uint32_t i = 0; i < engine->reg.count; i++) {
        assert_int_equal(s117i_register_find(&engine->reg, engine->reg.bodies[i].code), i);
    }
}

/* At most half of the slots are in use, at every number of bodies. */
static void slots(void **state)
{
    (void)state;
    for (uint32_t bodies = 0; bodies <= S117I_BODIES_MOST; bodies++) {
        uint32_t count = s117i_register_slots_for(bodies);
        if ((count & (count - 1)) != 0 || count < 2 * bodies || count <= bodies) {
            fail_msg("%u", (unsigned)bodies);
        }
    }
}

/* Sorted and unique; lives, kinds and successions in order; what register.h says of the built-in data. */
static void built_in_data_is_in_order(void **state)
{
    (void)state;
    uint32_t next = 0;
    assert_in_range(s117i_builtin_body_count, 1, S117I_BUILTIN_MOST);
    assert_in_range(s117i_builtin_succession_count, 1, S117I_BUILTIN_MOST);
    for (uint32_t i = 0; i < s117i_builtin_body_count; i++) {
        const s117i_body *body = &s117i_builtin_bodies[i];
        assert_true(i == 0 || strcmp(s117i_builtin_bodies[i - 1].code, body->code) < 0);
        assert_true(body->from < body->to);
        assert_true(body->kind == S117_BODY_LOCAL_AUTHORITY || s117i_is_nhs(body->kind));
        assert_true(body->nation == S117_NATION_ENGLAND || body->nation == S117_NATION_WALES);
        assert_int_equal(body->first_successor, body->successor_count > 0 ? next : 0);
        for (uint32_t j = 0; j < body->successor_count; j++, next++) {
            const s117i_succession *s = &s117i_builtin_successions[next];
            const s117i_body *to = &s117i_builtin_bodies[s->successor];
            assert_int_equal(s->body, i);
            assert_int_equal(s->date, body->to); /* the day after the last day */
            assert_true(to->from <= s->date && s->date < to->to);
            assert_int_equal(s117i_is_nhs(body->kind), s117i_is_nhs(to->kind));
            assert_int_equal(body->nation, to->nation);
        }
    }
    assert_int_equal(next, s117i_builtin_succession_count);
}

/* The engine with nothing from a host holds the built-in data as it is. */
static void built_in_data_in_an_engine(void **state)
{
    (void)state;
    assert_string_equal(s117_register_id(), "s117-register 2026-11-21");
    assert_int_equal(engine->reg.count, s117i_builtin_body_count);
    for (uint32_t i = 0; i < s117i_builtin_body_count; i++) {
        s117i_body body = engine->reg.bodies[i];
        body.first_forerunner = 0; /* found when an engine is made */
        body.forerunner_count = 0;
        assert_memory_equal(&body, &s117i_builtin_bodies[i], sizeof body);
    }
    assert_int_equal(engine->reg.succession_count, s117i_builtin_succession_count);
    assert_memory_equal(engine->reg.successions, s117i_builtin_successions,
                        s117i_builtin_succession_count * sizeof(s117i_succession));
}

/* England has 153 councils with adult social services, the Isles of Scilly among them [M];
 * Wales has 22: Local Government (Wales) Act 1994 Sch 1. */
static void how_many_councils_there_are(void **state)
{
    (void)state;
    s117_date on = s117_date_of(2026, 11, 21);
    int england = 0, wales = 0;
    for (uint32_t i = 0; i < engine->reg.count; i++) {
        const s117i_body *body = &engine->reg.bodies[i];
        bool there = body->kind == S117_BODY_LOCAL_AUTHORITY && body->from <= on && body->to > on;
        england += there && body->nation == S117_NATION_ENGLAND;
        wales += there && body->nation == S117_NATION_WALES;
    }
    assert_int_equal(england, 153);
    assert_int_equal(wales, 22);
}

/* Cumbria (Structural Changes) Order 2022: two councils from 1 April 2023; the old districts say which. */
static void cumbria(void **state)
{
    (void)state;
    s117_date day = s117_date_of(2023, 4, 1);
    assert_successors(engine, "E10000006", NULL, day - 1, "E10000006");
    assert_successors(engine, "E10000006", NULL, day, "E06000063 E06000064");
    assert_successors(engine, "E10000006", "E07000026", day - 1, "E10000006");
    assert_successors(engine, "E10000006", "E07000026", day, "E06000063"); /* Allerdale */
    assert_successors(engine, "E10000006", "E07000028", day, "E06000063"); /* Carlisle */
    assert_successors(engine, "E10000006", "E07000029", day, "E06000063"); /* Copeland */
    assert_successors(engine, "E10000006", "E07000027", day, "E06000064"); /* Barrow-in-Furness */
    assert_successors(engine, "E10000006", "E07000030", day, "E06000064"); /* Eden */
    assert_successors(engine, "E10000006", "E07000031", day, "E06000064"); /* South Lakeland */
    assert_successors(engine, "E10000006", "E07000150", day, "E06000063 E06000064"); /* Corby is not in Cumbria */
    assert_successors(engine, "E10000006", "", day, "E06000063 E06000064");
}

/* Northamptonshire (Structural Changes) Order 2020; Bournemouth, Dorset and Poole (Structural Changes) Order 2018. */
static void northamptonshire_and_dorset(void **state)
{
    (void)state;
    s117_date day = s117_date_of(2021, 4, 1);
    assert_successors(engine, "E10000021", NULL, day - 1, "E10000021");
    assert_successors(engine, "E10000021", NULL, day, "E06000061 E06000062");
    assert_successors(engine, "E10000021", "E07000153", day, "E06000061"); /* Kettering: North */
    assert_successors(engine, "E10000021", "E07000154", day, "E06000062"); /* Northampton: West */
    day = s117_date_of(2019, 4, 1);
    assert_successors(engine, "E10000009", NULL, day, "E06000058 E06000059");
    assert_successors(engine, "E10000009", "E07000048", day, "E06000058"); /* Christchurch */
    assert_successors(engine, "E10000009", "E07000053", day, "E06000059"); /* Weymouth and Portland */
    assert_successors(engine, "E06000028", NULL, day, "E06000058");        /* Bournemouth */
    assert_successors(engine, "E06000029", NULL, day - 1, "E06000029");    /* Poole */
}

/* Whole counties: Buckinghamshire 2020, North Yorkshire and Somerset 2023. A living council keeps what it held. */
static void one_for_one(void **state)
{
    (void)state;
    assert_successors(engine, "E10000002", NULL, s117_date_of(2020, 4, 1), "E06000060");
    assert_successors(engine, "E10000023", NULL, s117_date_of(2023, 4, 1), "E06000065");
    assert_successors(engine, "E10000027", "E07000246", s117_date_of(2023, 4, 1), "E06000066");
    assert_successors(engine, "E10000034", NULL, S117_DATE_OPEN, "E10000034");
    assert_successors(engine, "E10000002", NULL, S117_DATE_UNKNOWN, "E10000002");
}

/* nhs-bodies.csv: two steps, 1 July 2022 (Health and Care Act 2022) and 1 April 2026 (ICB mergers). */
static void nhs_bodies_in_two_steps(void **state)
{
    (void)state;
    assert_successors(engine, "06Q", NULL, s117_date_of(2022, 6, 30), "06Q");      /* Mid Essex CCG */
    assert_successors(engine, "06Q", NULL, s117_date_of(2022, 7, 1), "QH8");
    assert_successors(engine, "06Q", NULL, s117_date_of(2026, 3, 31), "QH8");
    assert_successors(engine, "06Q", NULL, s117_date_of(2026, 4, 1), "D7T5G");
    assert_successors(engine, "06K", NULL, s117_date_of(2026, 4, 1), "D7T5G S1Y5D"); /* Hertfordshire and West Essex is divided */
    assert_successors(engine, "E54000052", NULL, s117_date_of(2026, 4, 1), "E54000069"); /* GSS codes: three lives of Surrey */
}

/* Every succession of the built-in register is on a change day; days are sorted and each is there once. */
static void change_days(void **state)
{
    (void)state;
    const s117i_register *reg = &engine->reg;
    const s117_date expected[] = {s117_date_of(2013, 4, 1), s117_date_of(2019, 4, 1), s117_date_of(2020, 4, 1),
                                  s117_date_of(2021, 4, 1), s117_date_of(2022, 7, 1), s117_date_of(2023, 4, 1),
                                  s117_date_of(2025, 4, 1), s117_date_of(2026, 4, 1)}; /* from valid_to in the two CSV files */
    assert_int_equal(reg->change_count, 8);
    assert_memory_equal(reg->change_days, expected, sizeof expected);
}

/* ---- made-up bodies: A, B, … ---- */

typedef struct made_up {
    const char *code, *successor, *part;
    s117_date date;
} made_up;

static s117_engine *made_of(const made_up *successions, size_t count)
{
    s117_config *config = NULL;
    s117_engine *made = NULL;
    assert_int_equal(s117_config_new(NULL, &config), S117_OK);
    for (char c = 'A'; c <= 'H'; c++) {
        const char code[2] = {c, '\0'};
        s117_date to = c >= 'F' ? 500 : S117_DATE_OPEN; /* F, G and H end on day 500, the others live on */
        assert_int_equal(s117_config_add_body(config, code, S117_BODY_ICB, S117_NATION_ENGLAND, code, S117_DATE_UNKNOWN, to),
                         S117_OK);
    }
    for (size_t i = 0; i < count; i++) {
        const made_up *m = &successions[i];
        assert_int_equal(s117_config_add_succession(config, m->code, m->successor, m->date, m->part), S117_OK);
    }
    assert_int_equal(s117_engine_new(config, &made), S117_OK);
    s117_config_free(config);
    return made;
}

/* Part P left A while A lived on; later the rest went too. */
static void a_part_moves_and_the_body_lives_on(void **state)
{
    (void)state;
    const made_up m[] = {{"A", "B", "P", 100}, {"A", "C", NULL, 200}};
    s117_engine *made = made_of(m, 2);
    assert_successors(made, "A", "P", 99, "A");
    assert_successors(made, "A", "P", 100, "B");
    assert_successors(made, "A", NULL, 100, "A B"); /* a part is needed to say */
    assert_successors(made, "A", "Q", 100, "A B");  /* not named: not known */
    assert_successors(made, "A", "P", 200, "B");
    assert_successors(made, "A", "Q", 200, "B C");
    assert_successors(made, "A", NULL, 199, "A B");
    s117_engine_free(made);
}

/* F ended: what is not named cannot have stayed. With day OPEN a body that ended has ended, one that lives lives. */
static void a_part_moves_and_the_body_ends(void **state)
{
    (void)state;
    const made_up m[] = {{"F", "B", "P", 100}, {"F", "C", "Q", 500}, {"A", "D", "P", 100}};
    s117_engine *made = made_of(m, 3);
    assert_successors(made, "F", NULL, 499, "B F");
    assert_successors(made, "F", NULL, 500, "B C");
    assert_successors(made, "F", "Q", 499, "B F");
    assert_successors(made, "F", "Q", 500, "C");
    assert_successors(made, "F", "R", 500, "B C");
    assert_successors(made, "F", NULL, S117_DATE_OPEN, "B C");
    assert_successors(made, "A", NULL, S117_DATE_OPEN, "A D");
    s117_engine_free(made);
}

/* Split and merge again: each candidate once. The part goes on choosing further down. */
static void split_and_merge(void **state)
{
    (void)state;
    const made_up m[] = {{"H", "G", "P", 500}, {"H", "F", "Q", 500}, {"G", "B", NULL, 600}, {"F", "B", NULL, 600},
                         {"B", "C", "P", 700}, {"B", "D", "Q", 700}, {"B", "D", "Q", 700}};
    s117_engine *made = made_of(m, 7);
    assert_successors(made, "H", NULL, 500, "F G");
    assert_successors(made, "H", NULL, 600, "B");
    assert_successors(made, "H", "P", 700, "C");
    assert_successors(made, "H", "Q", 700, "D");
    assert_successors(made, "H", NULL, 700, "B C D");
    s117_engine_free(made);
}

/* law.h: parts not known for one of the successors. */
static void parts_known_for_some(void **state)
{
    (void)state;
    const made_up m[] = {{"F", "A", "P", 500}, {"F", "B", NULL, 500}};
    s117_engine *made = made_of(m, 2);
    assert_successors(made, "F", "P", 500, "A");
    assert_successors(made, "F", "Q", 500, "A B");
    assert_successors(made, "F", NULL, 500, "A B");
    s117_engine_free(made);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nhs_bodies),
        cmocka_unit_test(finding),
        cmocka_unit_test(slots),
        cmocka_unit_test(built_in_data_is_in_order),
        cmocka_unit_test(built_in_data_in_an_engine),
        cmocka_unit_test(how_many_councils_there_are),
        cmocka_unit_test(cumbria),
        cmocka_unit_test(northamptonshire_and_dorset),
        cmocka_unit_test(one_for_one),
        cmocka_unit_test(nhs_bodies_in_two_steps),
        cmocka_unit_test(change_days),
        cmocka_unit_test(a_part_moves_and_the_body_lives_on),
        cmocka_unit_test(a_part_moves_and_the_body_ends),
        cmocka_unit_test(split_and_merge),
        cmocka_unit_test(parts_known_for_some),
    };
    return cmocka_run_group_tests(tests, new_engine, free_engine);
}
