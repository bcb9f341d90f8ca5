/* The table of rules against section 9 of law/local-authority.md and chapter 10 of law/nhs-body.md: every row there of the chapters
 * this release has, in its order, with its first day in force. Marks of confidence from sections 1 to 5 and 8, and from chapters 1 to 6
 * and 9. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../src/law/law.h"

/* from: ISO date; "" where section 9 has none, or "decl."; "s45c", "s46c" for the commencement of MHA 2025 s45, s46. */
static const struct expected {
    const char *id, *from, *confidence;
} rows[] = { /* and THEN-1, of 0.3 (3) */
    {"ELIG-1", "1983-09-30", "V"}, {"ELIG-2", "1983-09-30", "V"}, {"ELIG-3", "1983-09-30", "V"},
    {"ELIG-4", "1997-10-01", "V"}, {"ELIG-5", "1983-09-30", "V"}, {"ELIG-6", "1983-09-30", "V"},
    {"ELIG-7", "1983-09-30", "V"}, {"ELIG-8", "1997-10-01", "V"}, {"ELIG-9", "1983-09-30", "V"}, {"ELIG-10", "", "V2"},
    {"ELIG-11", "", "V"}, {"ELIG-12", "", "V"}, {"ELIG-13", "", "V"}, {"ELIG-14", "1983-09-30", "V"}, {"ELIG-15", "", "V"},
    {"ELIG-16", "", "M"}, {"ELIG-17", "1983-09-30", "V"},
    {"START-1", "1983-09-30", "V"}, {"START-2", "1996-04-01", "V"}, {"START-3", "", "V2"}, {"START-4", "", "V2"},
    {"START-5", "2008-11-03", "V"}, {"START-6", "1983-09-30", "V"}, {"START-7", "", "V2"}, {"START-8", "", "V2"},
    {"START-9", "", "M"}, {"START-10", "1983-09-30", "M"}, {"START-11", "", "V"},
    {"EVT-1", "", "M"}, {"EVT-2", "", "M"}, {"EVT-3", "", "V"}, {"EVT-4", "", "V2"}, {"EVT-5", "", "V2"}, {"EVT-6", "", "V2"},
    {"EVT-7", "", "V2"}, {"EVT-8", "", "V2"}, {"EVT-9", "", "M"}, {"EVT-10", "", "V"}, {"EVT-11", "", "M"},
    {"EVT-12", "", "M"}, {"EVT-13", "", "V"}, {"EVT-14", "", "V"}, {"EVT-15", "", "M"}, {"EVT-16", "", "M"},
    {"END-1", "1983-09-30", "V"}, {"END-2", "", "V"}, {"END-3", "1996-04-01", "V"}, {"END-4", "", "V2"},
    {"END-5", "2015-04-01", "M"}, {"END-6", "", "M"}, {"END-7", "s46c", "V"}, {"END-8", "s46c", "V"}, {"END-9", "", "M"},
    {"END-10", "", "M"}, {"END-11", "", "V"},
    {"THEN-1", "2020-06-24", "V2"},
    {"RES-1", "", "V"}, {"RES-2", "2015-04-01", "V"}, {"RES-3", "2015-04-01", "V"}, {"RES-4", "2015-04-01", "V"},
    {"RES-5", "", "V2"}, {"RES-6", "", "V2"}, {"RES-7", "", "V2"}, {"RES-8", "", "V2"}, {"RES-9", "", "V2"},
    {"RES-10", "", "V2"}, {"RES-11", "", "V2"}, {"RES-12", "", "V2"}, {"RES-13", "s46c", "V"}, {"RES-14", "s46c", "V"},
    {"RES-15", "s46c", "V"}, {"RES-16", "s46c", "V"}, {"RES-17", "s46c", "V"}, {"RES-18", "", "M"}, {"RES-19", "", "M"},
    {"RES-20", "2015-04-01", "V"}, {"RES-21", "s46c", "V"}, {"RES-22", "s46c", "V"}, {"RES-23", "", "V"},
    {"RES-24", "s46c", "V"},
    {"DISP-0", "2015-04-01", "V"}, {"DISP-1", "2015-04-01", "V"}, {"DISP-2", "2016-04-06", "V"},
    {"DISP-3", "2015-04-01", "V"}, {"DISP-4", "2015-04-01", "V"}, {"DISP-5", "2015-04-01", "V"}, {"DISP-6", "2015-04-01", "V"},
    {"DISP-7", "2015-04-01", "V"}, {"DISP-8", "2015-04-01", "V"}, {"DISP-9", "2015-04-01", "V"}, {"DISP-10", "", "V"},
    {"DISP-11", "", "V2"}, {"DISP-12", "2015-04-01", "V"}, {"DISP-13", "2015-04-01", "V"}, {"DISP-14", "2015-04-01", "V"},
    {"DISP-15", "2015-04-01", "V"}, {"DISP-16", "", "V"}, {"DISP-17", "2016-04-06", "M?"}, {"DISP-18", "2015-04-01", "M"},
    {"CHG-1", "1983-09-30", "V2"}, {"CHG-2", "", "V"}, {"CHG-3", "", "V2"}, {"CHG-4", "", "V2"}, 
    {"CHG-5", "", "V2"}, {"CHG-6", "2015-04-01", "V"}, {"CHG-7", "2015-04-01", "M"}, {"CHG-8", "2015-04-01", "V"}, 
    {"CHG-9", "2015-04-01", "V"}, {"CHG-10", "2019-12-02", "V"}, {"CHG-11", "", "M"}, {"CHG-12", "", "M"}, 
    {"CHG-13", "", "V2"}, {"CHG-14", "", "V"}, {"CHG-15", "2015-04-01", "V"}, {"CHG-16", "2015-04-01", "V"}, 
    {"CHG-17", "2015-04-01", "V"}, {"CHG-18", "2015-04-01", "V"}, {"CHG-19", "2015-04-01", "V"}, {"CHG-20", "2015-04-01", "V"}, 
    {"CHG-21", "2015-04-01", "V"}, {"CHG-22", "2013-08-01", "V"}, {"CHG-23", "2013-08-01", "V"}, {"CHG-24", "2016-04-06", "V"}, 
    {"CHG-25", "", "V"}, {"CHG-26", "", "V"},
    /* nhs-body.md 10.1 to 10.5, row by row; NHS-30 to 39 are of SI 2022/635, NHS-50 to 59
     * of NHS Act 2006 s3(1A) (from 2013-04-01) and s14Z31. */
    {"NHS-1", "1983-09-30", "V"}, {"NHS-2", "1983-09-30", "V"}, {"NHS-3", "2008-11-03", "V"}, {"NHS-10", "2003-04-01", "V"},
    {"NHS-11", "2013-04-01", "V"}, {"NHS-12", "1983-09-30", "V"}, {"NHS-17", "2013-04-01", "V"},
    {"NHS-15", "2016-04-01", "V"}, {"NHS-13", "2013-04-01", "V"}, {"NHS-14", "2013-04-01", "V"},
    {"NHS-16", "2013-04-01", "V"}, {"NHS-20", "2022-07-01", "D"}, {"NHS-21", "2022-07-01", "V"},
    {"NHS-22", "2022-07-01", "V"}, {"NHS-23", "2022-07-01", "V"}, {"NHS-18", "2022-07-01", "D"},
    {"NHS-28", "2022-07-01", "D"}, {"NHS-24", "2022-07-01", "V"}, {"NHS-25", "2022-07-01", "V"},
    {"NHS-26", "2022-07-01", "D"}, {"NHS-19", "2022-07-01", "D"}, {"NHS-27", "2022-07-01", "V"},
    {"NHS-29", "2013-04-01", "D"}, {"NHS-30", "2022-07-01", "V"}, {"NHS-31", "2022-07-01", "V"},
    {"NHS-32", "2022-07-01", "D"}, {"NHS-33", "2022-07-01", "V"}, {"NHS-34", "2022-07-01", "V"},
    {"NHS-35", "2022-07-01", "V"}, {"NHS-36", "2022-07-01", "V"}, {"NHS-37", "2022-07-01", "V"},
    {"NHS-38", "2022-07-01", "V"}, {"NHS-39", "2022-07-01", "V"}, {"NHS-40", "2013-04-01", "M"},
    {"NHS-41", "2013-04-01", "M"}, {"NHS-42", "2016-04-01", "V2"}, {"NHS-43", "2020-09-01", "M"},
    {"NHS-44", "2020-09-01", "V2"}, {"NHS-45", "2022-07-01", "V2"}, {"NHS-46", "2020-09-01", "V2"},
    {"NHS-47", "2020-09-01", "V2"}, {"NHS-48", "", "D"}, {"NHS-50", "2013-04-01", "D"}, {"NHS-51", "2013-04-01", "V"},
    {"NHS-52", "2013-04-01", "D"}, {"NHS-57", "2022-07-01", "D"}, {"NHS-58", "2022-07-01", "V"},
    {"NHS-59", "2013-04-01", "V"}, {"NHS-53", "2013-04-01", "V"}, {"NHS-54", "2013-04-01", "V"},
    {"NHS-55", "2013-04-01", "D"}, {"NHS-56", "2013-04-01", "V"},
    /* PLAN, and REC below, have no dates in section 9: the Code of Practice is of 1 April 2015 (section 5), Part 2 of the Welsh Measure
     * of 6 June 2012, the advocates of 1 April 2009. Marks: sections 5.1 to 5.3. */
    {"PLAN-1", "2015-04-01", "M"}, {"PLAN-2", "2015-04-01", "M"}, {"PLAN-3", "2015-04-01", "M"}, {"PLAN-4", "2015-04-01", "M"},
    {"PLAN-5", "2015-04-01", "M"}, {"PLAN-6", "2015-04-01", "M"}, {"PLAN-7", "2015-04-01", "M"}, {"PLAN-8", "2015-04-01", "M"},
    {"PLAN-9", "2015-04-01", "M"}, {"PLAN-10", "2015-04-01", "M"}, {"PLAN-11", "2015-04-01", "M"}, {"PLAN-12", "2015-04-01", "M"},
    {"PLAN-13", "2015-04-01", "M"}, {"PLAN-14", "2015-04-01", "M"}, {"PLAN-15", "2015-04-01", "M"}, {"PLAN-16", "2015-04-01", "M"},
    {"PLAN-17", "2015-04-01", "M"}, {"PLAN-18", "2015-04-01", "V2"}, {"PLAN-19", "2015-04-01", "M"}, {"PLAN-20", "2015-04-01", "M"},
    {"PLAN-21", "2012-06-06", "V"}, {"PLAN-22", "2009-04-01", "V"}, {"PLAN-23", "2012-06-06", "V"}, {"PLAN-24", "2012-06-06", "M?"},
    /* PRAC: what practice.md of the project says is done everywhere, in the order of its section 1; marks of its rows, an ombudsman's
     * decision as V2. The standard contract is of 1 April 2020, Who Pays? of 1 September 2020, the circular of February 2000. */
    {"PRAC-1", "2015-04-01", "V2"}, {"PRAC-2", "2015-04-01", "V2"}, {"PRAC-3", "2020-04-01", "V"}, {"PRAC-4", "2020-04-01", "V"},
    {"PRAC-5", "2020-04-01", "V"}, {"PRAC-6", "2012-06-06", "V"}, {"PRAC-7", "2015-04-01", "V2"}, {"PRAC-8", "2015-04-01", "V"},
    {"PRAC-9", "2015-04-01", "V"}, {"PRAC-10", "2015-04-01", "V2"}, {"PRAC-11", "2015-04-01", "V2"}, {"PRAC-12", "2015-04-01", "V2"},
    {"PRAC-13", "2015-04-01", "V2"}, {"PRAC-14", "2015-04-01", "M"}, {"PRAC-15", "2015-04-01", "V2"}, {"PRAC-16", "2020-09-01", "V2"},
    {"PRAC-17", "2015-04-01", "V2"}, {"PRAC-18", "2015-04-01", "V2"}, {"PRAC-19", "2015-04-01", "M"}, {"PRAC-20", "2015-04-01", "V"},
    {"PRAC-21", "2015-04-01", "M"}, {"PRAC-22", "2000-02-01", "V2"},
    {"REC-1", "2015-04-01", "V2"}, {"REC-2", "s45c", "V"}, {"REC-3", "", "V2"}, {"REC-4", "2015-04-01", "V"}, {"REC-5", "", "V"},
};

/* Rules that are spent, with the first day no longer in force: the day after the last in 10.2, 10.4 and 10.5. END-1, RES-11 and RES-12
 * end with s46, which has no date. */
static const struct {
    const char *id, *to;
} spent[] = {
    {"NHS-12", "2013-04-01"}, {"NHS-17", "2022-07-01"}, {"NHS-15", "2022-07-01"}, {"NHS-13", "2022-07-01"}, {"NHS-14", "2016-04-01"},
    {"NHS-16", "2022-07-01"}, {"NHS-41", "2020-09-01" /* nhs-body.md 1.9: no effect on those already discharged */}, {"NHS-42", "2020-09-01"}, {"NHS-51", "2022-07-01"}, {"NHS-52", "2022-07-01"},
};

enum { EXPECTED = sizeof rows / sizeof rows[0] };

static s117_date day_of(const char *iso)
{
    if (iso[0] == 0)
        return S117_DATE_UNKNOWN;
    if (strcmp(iso, "s45c") == 0 || strcmp(iso, "s46c") == 0)
        return S117_DATE_OPEN;
    return s117_date_of(atoi(iso), atoi(iso + 5), atoi(iso + 8));
}

static s117_date last_of(const char *id)
{
    for (size_t i = 0; i < sizeof spent / sizeof spent[0]; i++)
        if (strcmp(spent[i].id, id) == 0)
            return day_of(spent[i].to);
    return S117_DATE_OPEN;
}

static int is_chapter(const char *id, const char *prefix)
{
    return strncmp(id, prefix, strlen(prefix)) == 0;
}

/* ---- the rows ---- */

static void ids_are_those_of_the_sources(void **state)
{
    (void)state;
    assert_int_equal(s117_rule_count(), EXPECTED);
    for (int32_t i = 0; i < EXPECTED; i++)
        assert_string_equal(s117_rule_id(i), rows[i].id);
}

static void dates_are_those_of_the_sources(void **state)
{
    (void)state;
    for (int32_t i = 0; i < EXPECTED; i++) {
        s117_date from = 0, to = 0;
        print_message("%s\n", rows[i].id);
        assert_int_equal(s117_rule_in_force(i, &from, &to), S117_OK);
        assert_int_equal(from, day_of(rows[i].from));
        assert_int_equal(to, strcmp(rows[i].id, "THEN-1") == 0 ? s117_date_of(2023, 8, 10) : last_of(rows[i].id));
    }
}

static void marks_of_confidence_are_those_of_the_source(void **state)
{
    (void)state;
    for (int32_t i = 0; i < EXPECTED; i++) {
        print_message("%s\n", rows[i].id);
        assert_string_equal(s117_rule_confidence(i), rows[i].confidence);
    }
}

static int is_one_of(const char *id, const char *list)
{
    const char *at = strstr(list, id);
    return at && at[strlen(id)] == ' ';
}

/* DISP-1 is England-England and DISP-2 Wales-Wales; SI 2014/2829 is England's and WSI 2015/1494 its twin, the four months
 * apart (DISP-17); sums are recovered in neither. A rule on ICBs, CCGs or NHS England is England's, one on LHBs Wales's; NHS-1 to 3, the
 * health authorities of NHS-12 and the successions of NHS-29 are for both. */
static void nations_are_those_of_the_sources(void **state)
{
    (void)state;
    for (int32_t i = 0; i < EXPECTED; i++) {
        print_message("%s\n", rows[i].id);
        s117_nation expected = S117_NATION_UNKNOWN;
        if (is_one_of(rows[i].id, "DISP-2 DISP-17 PLAN-21 PLAN-23 PLAN-24 PRAC-6 NHS-10 NHS-48 CHG-24 "))
            expected = S117_NATION_WALES;
        else if (is_one_of(rows[i].id, "DISP-1 DISP-7 DISP-9 DISP-12 PLAN-22 ") ||
                 is_one_of(rows[i].id, "PRAC-1 PRAC-3 PRAC-4 PRAC-5 PRAC-15 PRAC-16 ") ||
                 is_one_of(rows[i].id, "CHG-6 CHG-10 CHG-15 CHG-16 CHG-17 CHG-18 CHG-20 CHG-21 CHG-22 CHG-23 ") ||
                 (is_chapter(rows[i].id, "NHS-") && !is_one_of(rows[i].id, "NHS-1 NHS-2 NHS-3 NHS-12 NHS-29 ")))
            expected = S117_NATION_ENGLAND;
        assert_int_equal(s117_rule_nation(i), expected);
    }
}

/* The symbols the sources use are the ids the texts show, '-' written '_'. */
static void symbols_are_ids(void **state)
{
    (void)state;
#define RULE(symbol, id, title, citation, from, to, nation, confidence, function, sentence) \
    {                                                                                       \
        char text[] = #symbol;                                                              \
        *strchr(text, '_') = '-';                                                           \
        assert_string_equal(text, id);                                                      \
        assert_int_equal(s117_rule_find(text), S117I_RULE_##symbol);                        \
    }
#include "../../src/law/rulebook.def"
#undef RULE
    assert_int_equal(S117I_RULE_COUNT, EXPECTED);
}

/* ---- the texts ---- */

static void titles_citations_and_functions_are_there(void **state)
{
    (void)state;
    for (int32_t i = 0; i < EXPECTED; i++) {
        const char *title = s117_rule_title(i), *citation = s117_rule_citation(i), *function = s117_rule_function(i);
        print_message("%s\n", rows[i].id);
        assert_in_range(strlen(title), 3, 70);
        assert_true(title[strlen(title) - 1] != '.');
        assert_in_range(strlen(citation), 8, 130);
        assert_true(citation[strlen(citation) - 1] != '.');
        assert_true(is_chapter(function, strcmp(rows[i].id, "REC-3") == 0 ? "s117_determine" : "s117i_"));
        for (int32_t other = 0; other < i; other++)
            assert_string_not_equal(title, s117_rule_title(other));
    }
}

/* What the explanation fills in, chapter by chapter. */
static int may_hold(const char *id, const char *word, size_t length)
{
    static const struct {
        const char *chapter, *words;
    } filled[] = {
        {"ELIG-", "{power}{date}{detail}"},
        {"START-", "{power}{date}{detail}"},
        {"EVT-", "{power}{date}{until}"},
        {"END-", "{date}{body}{detail}"},
        {"THEN-", "{power}{date}{detail}"},
        {"RES-", "{date}{body}{other}{detail}"},
        {"DISP-", "{body}{other}"},
        {"CHG-", "{date}{body}{other}{detail}"},
        {"NHS-", "{power}{date}{body}{other}{detail}"},
        {"REC-", "{body}{other}{detail}"},
    };
    char text[16] = {0};
    assert_in_range(length, 3, sizeof text - 1);
    memcpy(text, word, length);
    for (size_t i = 0; i < sizeof filled / sizeof filled[0]; i++)
        if (is_chapter(id, filled[i].chapter))
            return strstr(filled[i].words, text) != NULL;
    return 0;
}

static void sentences_hold_only_what_is_filled_in(void **state)
{
    (void)state;
    for (int32_t i = 0; i < EXPECTED; i++) {
        const char *sentence = s117_rule_sentence(i);
        print_message("%s\n", sentence);
        assert_null(strpbrk(sentence, "%\n\t"));
        for (const char *at = strpbrk(sentence, "{}"); at; at = strpbrk(at + 1, "{}")) {
            const char *end = strchr(at, '}');
            assert_int_equal(*at, '{');
            assert_non_null(end);
            assert_true(may_hold(rows[i].id, at, (size_t)(end - at) + 1));
            at = end;
        }
    }
}

static void sentences_are_sentences(void **state)
{
    (void)state;
    for (int32_t i = 0; i < EXPECTED; i++) {
        const char *sentence = s117_rule_sentence(i);
        size_t length = strlen(sentence);
        print_message("%s\n", sentence);
        assert_in_range(length, 20, 300);
        assert_true((sentence[0] >= 'A' && sentence[0] <= 'Z') || sentence[0] == '{');
        assert_true(sentence[length - 1] == '.' || (is_chapter(rows[i].id, "CHG-") && sentence[length - 1] == '}')); /* a sentence filled in */
        assert_null(strstr(sentence, "  "));
        /* Words for dates bring their preposition; the person has no gender; the citation is printed beside. */
        assert_null(strstr(sentence, " on {date}"));
        assert_null(strstr(sentence, " in {date}"));
        assert_null(strstr(sentence, " on {until}"));
        assert_null(strstr(sentence, " in {until}"));
        assert_null(strstr(sentence, " he "));
        assert_null(strstr(sentence, " she "));
        assert_null(strstr(sentence, " his "));
        assert_null(strstr(sentence, " her "));
        assert_null(strstr(sentence, s117_rule_citation(i)));
    }
}

/* END-4 is the sentence of the worked example in design.md section 8, with the council filled in. */
static void end_4_reads_as_designed(void **state)
{
    (void)state;
    assert_string_equal(s117_rule_sentence(S117I_RULE_END_4),
                        "The new detention {date} ended the duty that {body} had owed. No decision was needed.");
}

/* ---- reading the table ---- */

static void find_knows_whole_ids_only(void **state)
{
    (void)state;
    for (int32_t i = 0; i < EXPECTED; i++)
        assert_int_equal(s117_rule_find(rows[i].id), i);
    assert_int_equal(s117_rule_find("RES-0"), -1);
    assert_int_equal(s117_rule_find("RES-25"), -1);
    assert_int_equal(s117_rule_find("NHS-4"), -1);
    assert_int_equal(s117_rule_find("NHS-49"), -1);
    assert_int_equal(s117_rule_find("NHS-60"), -1);
    assert_int_equal(s117_rule_find("RES"), -1);
    assert_int_equal(s117_rule_find("RES-1 "), -1);
    assert_int_equal(s117_rule_find("res-1"), -1);
    assert_int_equal(s117_rule_find("OP-1"), -1);
    assert_int_equal(s117_rule_find("NOP-1"), -1);
    assert_int_equal(s117_rule_find(""), -1);
    assert_int_equal(s117_rule_find(NULL), -1);
}

static void out_of_range_is_told(void **state)
{
    static const int32_t outside[] = {-1, EXPECTED, INT32_MIN, INT32_MAX};
    (void)state;
    for (size_t i = 0; i < sizeof outside / sizeof outside[0]; i++) {
        s117_date from = 7, to = 8;
        assert_null(s117_rule_id(outside[i]));
        assert_null(s117_rule_title(outside[i]));
        assert_null(s117_rule_citation(outside[i]));
        assert_null(s117_rule_sentence(outside[i]));
        assert_null(s117_rule_confidence(outside[i]));
        assert_null(s117_rule_function(outside[i]));
        assert_int_equal(s117_rule_nation(outside[i]), -1);
        assert_int_equal(s117_rule_in_force(outside[i], &from, &to), S117_E_INDEX);
        assert_int_equal(from, 7);
        assert_int_equal(to, 8);
    }
}

static void in_force_needs_both_places(void **state)
{
    s117_date day = 7;
    (void)state;
    assert_int_equal(s117_rule_in_force(0, NULL, &day), S117_E_NULL);
    assert_int_equal(s117_rule_in_force(0, &day, NULL), S117_E_NULL);
    assert_int_equal(day, 7);
}

/* law.h gives the days several chapters use; section 1.1 and the tables of section 9 give them as dates. */
static void days_of_the_law_are_their_dates(void **state)
{
    (void)state;
    assert_int_equal(S117I_ACT_1983, day_of("1983-09-30"));
    assert_int_equal(S117I_V1_1996, day_of("1996-04-01"));
    assert_int_equal(S117I_V2_1997, day_of("1997-10-01"));
    assert_int_equal(S117I_CPIA_2005, day_of("2005-03-31"));
    assert_int_equal(S117I_V3_2008, day_of("2008-11-03"));
    assert_int_equal(S117I_V5_2015, day_of("2015-04-01"));
    assert_int_equal(S117I_WALES_2016, day_of("2016-04-06"));
    assert_int_equal(S117I_LHB_2003, day_of("2003-04-01"));
    assert_int_equal(S117I_CCG_2013, day_of("2013-04-01"));
    assert_int_equal(S117I_REGS_2016, day_of("2016-04-01"));
    assert_int_equal(S117I_PAYS_2020, day_of("2020-09-01"));
    assert_int_equal(S117I_REGS_2022, day_of("2022-07-01"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(ids_are_those_of_the_sources),
        cmocka_unit_test(dates_are_those_of_the_sources),
        cmocka_unit_test(marks_of_confidence_are_those_of_the_source),
        cmocka_unit_test(nations_are_those_of_the_sources),
        cmocka_unit_test(symbols_are_ids),
        cmocka_unit_test(titles_citations_and_functions_are_there),
        cmocka_unit_test(sentences_hold_only_what_is_filled_in),
        cmocka_unit_test(sentences_are_sentences),
        cmocka_unit_test(end_4_reads_as_designed),
        cmocka_unit_test(find_knows_whole_ids_only),
        cmocka_unit_test(out_of_range_is_told),
        cmocka_unit_test(in_force_needs_both_places),
        cmocka_unit_test(days_of_the_law_are_their_dates),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
