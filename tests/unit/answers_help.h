/* A life in a few lines, a question, and what the answer must say. One person, one law, one answer at a time. */
#ifndef ANSWERS_HELP_H
#define ANSWERS_HELP_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <s117/s117.h>

#define WORCESTERSHIRE "E10000034"
#define SWINDON "E06000030"
#define WESTMINSTER "E09000033"
#define BOURNEMOUTH "E06000028"
#define BCP "E06000058"
#define CUMBRIA "E10000006"
#define CARDIFF "W06000015"
#define SWANSEA "W06000011"
#define ICB "QGH"

static s117_person *who;
static s117_engine *law;
static s117_determination *answer;

/* ---- the record --------------------------------------------------------------------------------- */

static inline void whole_date(const char *edtf, s117_date *earliest, s117_date *latest)
{
    assert_int_equal(s117_date_parse(edtf, strlen(edtf), earliest, latest), S117_OK);
}

static inline s117_date day_of(const char *edtf)
{
    s117_date earliest, latest;
    whole_date(edtf, &earliest, &latest);
    assert_int_equal(earliest, latest);
    return earliest;
}

static inline void when(s117_fact fact, s117_attribute attribute, const char *edtf)
{
    s117_date earliest, latest;
    whole_date(edtf, &earliest, &latest);
    assert_int_equal(s117_person_set_date(who, fact, attribute, earliest, latest), S117_OK);
}

static inline void code(s117_fact fact, s117_attribute attribute, int32_t value)
{
    assert_int_equal(s117_person_set_code(who, fact, attribute, value), S117_OK);
}

static inline void text(s117_fact fact, s117_attribute attribute, const char *value)
{
    assert_int_equal(s117_person_set_text(who, fact, attribute, value), S117_OK);
}

/* NULL dates are left as they are: since ever, not ended. */
static inline s117_fact add(s117_kind kind, s117_fact parent, const char *from, const char *to)
{
    s117_fact fact = 0;
    assert_int_equal(s117_person_add(who, kind, parent, &fact), S117_OK);
    if (from != NULL)
        when(fact, S117_FROM, from);
    if (to != NULL)
        when(fact, S117_TO, to);
    return fact;
}

static inline s117_fact home(const char *area, const char *from, const char *to)
{
    s117_fact fact = add(S117_KIND_RESIDENCE, 0, from, to);
    if (area != NULL)
        text(fact, S117_AREA, area);
    code(fact, S117_SETTLED, S117_YES);
    return fact;
}

static inline s117_fact home_abroad(s117_nation nation, const char *from, const char *to)
{
    s117_fact fact = home(NULL, from, to);
    code(fact, S117_NATION, nation);
    return fact;
}

static inline s117_fact placed(const char *area, const char *from, const char *to, int32_t under, int32_t accommodation,
        const char *by)
{
    s117_fact fact = home(area, from, to);
    code(fact, S117_PLACED_UNDER, under);
    code(fact, S117_ACCOMMODATION, accommodation);
    if (by != NULL)
        text(fact, S117_PLACED_BY, by);
    return fact;
}

static inline s117_fact order(s117_power power, const char *from, const char *to, int32_t how)
{
    s117_fact fact = add(S117_KIND_ORDER, 0, from, to);
    code(fact, S117_POWER, power);
    code(fact, S117_HOW_ENDED, how);
    return fact;
}

static inline s117_fact child(s117_kind kind, s117_fact parent, const char *from, const char *to, int32_t how)
{
    s117_fact fact = add(kind, parent, from, to);
    if (how != 0)
        code(fact, S117_HOW_ENDED, how);
    return fact;
}

static inline s117_fact stay(const char *area, const char *from, const char *to)
{
    s117_fact fact = add(S117_KIND_HOSPITAL_STAY, 0, from, to);
    if (area != NULL)
        text(fact, S117_AREA, area);
    return fact;
}

/* A decision as it should be: by the body itself, on the statutory question and a current assessment. */
static inline s117_fact ending(const char *body, const char *on)
{
    s117_fact fact = add(S117_KIND_ENDING, 0, on, NULL);
    text(fact, S117_BODY, body);
    s117_body_kind kind = s117_engine_body_kind(law, s117_engine_body_find(law, body));
    if (kind > S117_BODY_LOCAL_AUTHORITY) /* most of these lives have nothing that shows which NHS body owes the duty: the record says it */
        code(fact, S117_ROLE, S117_ROLE_NHS);
    code(fact, S117_QUESTION_ANSWERED, S117_YES);
    code(fact, S117_AUTHORITY, S117_AUTHORITY_BODY);
    assert_int_equal(s117_person_set_date(who, fact, S117_ASSESSED, day_of(on) - 30, day_of(on) - 30), S117_OK);
    return fact;
}

/* A joint notice as MHA 2025 s46(2) asks for. */
static inline s117_fact notice(const char *body, const char *body_2, const char *on)
{
    s117_fact fact = add(S117_KIND_NOTICE, 0, on, NULL);
    text(fact, S117_BODY, body);
    text(fact, S117_BODY_2, body_2);
    code(fact, S117_RECIPIENT, S117_RECIPIENT_PERSON);
    code(fact, S117_ONE_DOCUMENT, S117_YES);
    code(fact, S117_STATES_SATISFIED, S117_YES);
    return fact;
}

/* At home in an area since 2000, then section 3 from the first day of 2016 to the first of June, and discharged. */
static inline s117_fact plain_life(const char *area)
{
    home(area, "2000-01-01", NULL);
    return order(S117_POWER_S3, "2016-01-01", "2016-06-01", S117_END_DISCHARGED);
}

/* The same, with what the NHS side needs. */
static inline void plain_life_with_nhs(const char *area, const char *nhs_body)
{
    s117_fact home = plain_life(area) - 1, list = add(S117_KIND_REGISTRATION, 0, "2000-01-01", NULL);
    assert_int_equal(s117_person_set_text(who, home, S117_NHS_BODY, nhs_body), S117_OK);
    assert_int_equal(s117_person_set_text(who, list, S117_NHS_BODY, nhs_body), S117_OK);
}

/* ---- the law ------------------------------------------------------------------------------------ */

/* "OP-6" and 'A'; NULL for the defaults. `s46`: NULL if not commenced. */
static inline void law_is(const char *point, char reading, const char *s46)
{
    s117_config *config = NULL;
    s117_engine_free(law);
    assert_int_equal(s117_config_new(NULL, &config), S117_OK);
    assert_int_equal(s117_config_load_register(config), S117_OK);
    if (point != NULL)
        assert_int_equal(s117_config_set_reading(config, point, reading), S117_OK);
    if (s46 != NULL)
        assert_int_equal(s117_config_set_commencement(config, S117_MHA2025_S46, day_of(s46)), S117_OK);
    assert_int_equal(s117_engine_new(config, &law), S117_OK);
    s117_config_free(config);
}

static inline void ask_knowing(const char *on, s117_date known_by)
{
    s117_question question = {.size = sizeof question, .known_by = known_by};
    s117_determination_free(answer);
    answer = NULL;
    assert_int_equal(s117_determine(law, who, day_of(on), &question, &answer), S117_OK);
}

static inline void ask(const char *on) { ask_knowing(on, S117_DATE_OPEN); }

/* ---- what it must say --------------------------------------------------------------------------- */

static inline void tell(void)
{
    static char words[32768];
    s117_determination_text(answer, words, sizeof words);
    print_message("%s\n", words);
}

#define HOLDS(condition)          \
    do {                          \
        if (!(condition))         \
            tell();               \
        assert_true(condition);   \
    } while (0)

static inline bool reason_given(const char *rule)
{
    for (int32_t i = 0; i < s117_determination_reason_count(answer); i++)
        if (strcmp(s117_determination_reason_rule(answer, i), rule) == 0)
            return true;
    return false;
}

static inline const char *reason_words(const char *rule)
{
    for (int32_t i = 0; i < s117_determination_reason_count(answer); i++)
        if (strcmp(s117_determination_reason_rule(answer, i), rule) == 0)
            return s117_determination_reason_sentence(answer, i);
    return "";
}

static inline bool lacks(int32_t what)
{
    for (int32_t i = 0; i < s117_determination_missing_count(answer); i++)
        if (s117_determination_missing_code(answer, i) == what)
            return true;
    return false;
}

static inline bool found(int32_t finding)
{
    for (int32_t i = 0; i < s117_determination_finding_count(answer); i++)
        if (s117_determination_finding_code(answer, i) == finding)
            return true;
    return false;
}

static inline bool went_through(const char *point)
{
    for (int32_t i = 0; i < s117_determination_contested_count(answer); i++)
        if (strcmp(s117_determination_contested_point(answer, i), point) == 0)
            return true;
    return false;
}

static inline bool is_duty(s117_duty duty) { return s117_determination_duty(answer) == duty; }

/* One authority; NULL: none is settled on. */
static inline bool is_council(const char *area)
{
    if (area == NULL)
        return s117_determination_council(answer) == S117_COUNCIL_UNDETERMINED;
    return s117_determination_council(answer) == S117_COUNCIL_DETERMINED && strcmp(s117_determination_council_code(answer, 0),
            area) == 0;
}

static inline bool may_be(const char *area)
{
    for (int32_t i = 0; i < s117_determination_council_count(answer); i++)
        if (strcmp(s117_determination_council_code(answer, i), area) == 0)
            return true;
    return false;
}

static inline bool is_since(const char *edtf)
{
    s117_date a[2], b[2];
    whole_date(edtf, &a[0], &a[1]);
    assert_int_equal(s117_determination_since(answer, &b[0], &b[1]), S117_OK);
    return a[0] == b[0] && a[1] == b[1];
}

static inline bool breaks(int32_t index, const char *rule)
{
    for (int32_t i = 0; i < s117_determination_ending_rule_count(answer, index); i++)
        if (strcmp(s117_determination_ending_rule(answer, index, i), rule) == 0)
            return true;
    return false;
}

static inline bool is_verdict(int32_t index, s117_verdict verdict) { return s117_determination_ending_verdict(answer,
        index) == verdict; }

/* On this day the person stands there. */
#define STANDS(on, duty)      \
    do {                      \
        ask(on);              \
        HOLDS(is_duty(duty)); \
    } while (0)

/* ---- a test ------------------------------------------------------------------------------------- */

static inline int begin(void **state)
{
    (void)state;
    law = NULL;
    answer = NULL;
    assert_int_equal(s117_engine_new(NULL, &law), S117_OK);
    return s117_person_new(NULL, &who);
}

static inline int finish(void **state)
{
    (void)state;
    s117_determination_free(answer);
    s117_person_free(who);
    s117_engine_free(law);
    return 0;
}

/* The record starts again. */
static inline void another_person(void)
{
    s117_person_free(who);
    assert_int_equal(s117_person_new(NULL, &who), S117_OK);
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, begin, finish)

#endif
