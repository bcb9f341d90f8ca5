/* Answers as JSON: docs/answer.schema.json. */
#include <s117/json.h>
#include "out.h"
#include "sides.h"
#include "writer.h"

/* A fact is written by the name its file gives it, else by its id; no fact is null. */
void s117i_put_fact(s117i_out *out, const s117_case *kase, s117_fact fact)
{
    const char *name = kase ? s117_case_fact_name(kase, fact) : NULL;
    if (name && *name)
        s117i_out_text(out, name);
    else if (fact)
        s117i_out_number(out, fact);
    else
        s117i_out_null(out);
}

void s117i_put_fact_member(s117i_out *out, const char *key, const s117_case *kase, s117_fact fact)
{
    s117i_out_key(out, key);
    s117i_put_fact(out, kase, fact);
}

void s117i_put_code_member(s117i_out *out, const char *key, s117_list list, int32_t code)
{
    s117i_out_member(out, key, s117_code_name(list, code));
}

/* Nothing has begun for who was never eligible. */
static void since_member(s117i_out *out, s117_duty duty, s117_date earliest, s117_date latest)
{
    s117i_out_key(out, "since");
    if (duty == S117_DUTY_NOT_ELIGIBLE)
        s117i_out_null(out);
    else
        s117i_out_date(out, earliest, latest);
}

void s117i_put_body(s117i_out *out, const char *code, const char *name)
{
    s117i_out_open(out, '{');
    s117i_out_member(out, "code", code);
    s117i_out_member(out, "name", name);
    s117i_out_close(out, '}');
}

/* ---- a determination ---- */

/* The state and the bodies; the object is left open. */
static void open_side(s117i_out *out, const s117i_came *came)
{
    s117i_out_key(out, came->side->key);
    s117i_out_open(out, '{');
    s117i_put_code_member(out, "state", S117_LIST_COUNCIL, came->state);
    s117i_out_key(out, "bodies");
    s117i_out_open(out, '[');
    for (int32_t i = 0; i < came->count; i++)
        s117i_put_body(out, s117i_came_code(came, i), s117i_came_name(came, i));
    s117i_out_close(out, ']');
}

static void put_side(s117i_out *out, int32_t side, const s117_determination *d)
{
    const s117i_came came = s117i_came_in_answer(side, d);
    open_side(out, &came);
    if (came.side->rule_key) {
        const char *rule = came.side->rule(d);
        s117i_out_member(out, "rule", *rule ? rule : NULL);
        s117i_put_day_member(out, "fixed_on", came.side->fixed_on(d));
    }
    s117i_out_close(out, '}');
}

static void put_chain(s117i_out *out, const s117_determination *d, const s117_case *kase)
{
    s117_date from = s117_determination_chain_from(d);
    s117i_out_key(out, "chain");
    s117i_out_open(out, '{');
    s117i_put_day_member(out, "from", from);
    s117i_out_key(out, "facts");
    s117i_out_open(out, '[');
    for (int32_t i = 0; i < s117_determination_chain_count(d); i++)
        s117i_put_fact(out, kase, s117_determination_chain_at(d, i));
    s117i_out_close(out, ']');
    s117i_out_close(out, '}');
}

static void put_endings(s117i_out *out, const s117_determination *d, const s117_case *kase)
{
    s117i_out_key(out, "endings");
    s117i_out_open(out, '[');
    for (int32_t i = 0; i < s117_determination_ending_count(d); i++) {
        s117i_out_open(out, '{');
        s117i_put_fact_member(out, "fact", kase, s117_determination_ending_fact(d, i));
        s117i_put_code_member(out, "verdict", S117_LIST_VERDICT, s117_determination_ending_verdict(d, i));
        s117i_out_key(out, "breaks");
        s117i_out_open(out, '[');
        for (int32_t j = 0; j < s117_determination_ending_rule_count(d, i); j++)
            s117i_out_text(out, s117_determination_ending_rule(d, i, j));
        s117i_out_close(out, ']');
        s117i_out_close(out, '}');
    }
    s117i_out_close(out, ']');
}

static void put_reasons(s117i_out *out, const s117_determination *d, const s117_case *kase)
{
    s117i_out_key(out, "reasons");
    s117i_out_open(out, '[');
    for (int32_t i = 0; i < s117_determination_reason_count(d); i++) {
        s117i_out_open(out, '{');
        s117i_out_member(out, "rule", s117_determination_reason_rule(d, i));
        s117i_out_member(out, "sentence", s117_determination_reason_sentence(d, i));
        s117i_out_member(out, "citation", s117_determination_reason_citation(d, i));
        s117i_out_key(out, "facts");
        s117i_out_open(out, '[');
        for (int32_t nth = 0; s117_determination_reason_fact(d, i, nth) != 0; nth++)
            s117i_put_fact(out, kase, s117_determination_reason_fact(d, i, nth));
        s117i_out_close(out, ']');
        s117i_out_close(out, '}');
    }
    s117i_out_close(out, ']');
}

static void put_contested(s117i_out *out, const s117_determination *d)
{
    s117i_out_key(out, "contested");
    s117i_out_open(out, '[');
    for (int32_t i = 0; i < s117_determination_contested_count(d); i++) {
        const char reading[2] = {s117_determination_contested_reading(d, i), '\0'};
        s117i_out_open(out, '{');
        s117i_out_member(out, "point", s117_determination_contested_point(d, i));
        s117i_out_member(out, "reading", *reading ? reading : NULL);
        s117i_put_code_member(out, "duty", S117_LIST_DUTY, s117_determination_contested_duty(d, i));
        s117i_out_key(out, "council");
        s117i_out_open(out, '{');
        s117i_put_code_member(out, "state", S117_LIST_COUNCIL, s117_determination_contested_council(d, i));
        s117i_out_member(out, "code", s117_determination_contested_council_code(d, i));
        s117i_out_close(out, '}');
        s117i_out_member(out, "nhs", s117_determination_contested_nhs_code(d, i));
        s117i_out_member(out, "payer", s117_determination_contested_payer_code(d, i));
        s117i_out_key(out, "differs");
        s117i_out_bool(out, s117_determination_contested_differs(d, i) == S117_YES);
        s117i_out_member(out, "sentence", s117_determination_contested_sentence(d, i));
        s117i_out_close(out, '}');
    }
    s117i_out_close(out, ']');
}

static void put_missing(s117i_out *out, const s117_determination *d, const s117_case *kase)
{
    s117i_out_key(out, "missing");
    s117i_out_open(out, '[');
    for (int32_t i = 0; i < s117_determination_missing_count(d); i++) {
        s117i_out_open(out, '{');
        s117i_put_code_member(out, "what", S117_LIST_MISSING, s117_determination_missing_code(d, i));
        s117i_put_code_member(out, "settles", S117_LIST_SETTLES, s117_determination_missing_settles(d, i));
        s117i_put_fact_member(out, "fact", kase, s117_determination_missing_fact(d, i));
        s117i_out_member(out, "sentence", s117_determination_missing_sentence(d, i));
        s117i_out_close(out, '}');
    }
    s117i_out_close(out, ']');
}

static void put_findings(s117i_out *out, const s117_determination *d, const s117_case *kase)
{
    s117i_out_key(out, "findings");
    s117i_out_open(out, '[');
    for (int32_t i = 0; i < s117_determination_finding_count(d); i++) {
        s117i_out_open(out, '{');
        s117i_put_code_member(out, "what", S117_LIST_FINDING, s117_determination_finding_code(d, i));
        s117i_out_key(out, "facts");
        s117i_out_open(out, '[');
        for (int32_t nth = 0; s117_determination_finding_fact(d, i, nth) != 0; nth++)
            s117i_put_fact(out, kase, s117_determination_finding_fact(d, i, nth));
        s117i_out_close(out, ']');
        s117i_out_member(out, "sentence", s117_determination_finding_sentence(d, i));
        s117i_out_close(out, '}');
    }
    s117i_out_close(out, ']');
}

/* Null if the law is as now understood. */
static void put_understanding(s117i_out *out, int32_t understanding)
{
    s117i_out_key(out, "understanding");
    if (understanding < 0) {
        s117i_out_null(out);
        return;
    }
    s117_date from = s117_understanding_from(understanding);
    s117i_out_open(out, '{');
    s117i_put_day_member(out, "from", from == S117_DATE_MIN ? S117_DATE_UNKNOWN : from);
    s117i_put_day_member(out, "to", s117_understanding_to(understanding));
    s117i_out_member(out, "title", s117_understanding_title(understanding));
    s117i_out_member(out, "citation", s117_understanding_citation(understanding));
    s117i_out_close(out, '}');
}

static void range_member(s117i_out *out, const char *key, s117_date earliest, s117_date latest)
{
    char text[64];
    s117_date_format(earliest, latest, text, sizeof text);
    s117i_out_member(out, key, text);
}

static void put_part(s117i_out *out, const s117_determination *d, int32_t date, int32_t part)
{
    s117_date first = S117_DATE_UNKNOWN, last = S117_DATE_OPEN;
    s117_determination_uncertain_part_days(d, date, part, &first, &last);
    s117i_out_open(out, '{');
    range_member(out, "if", first, last);
    s117i_put_code_member(out, "duty", S117_LIST_DUTY, s117_determination_uncertain_part_duty(d, date, part));
    s117i_out_key(out, "council");
    s117i_out_open(out, '{');
    s117i_put_code_member(out, "state", S117_LIST_COUNCIL, s117_determination_uncertain_part_council(d, date, part));
    s117i_out_key(out, "codes");
    s117i_out_open(out, '[');
    for (int32_t i = 0; i < s117_determination_uncertain_part_council_count(d, date, part); i++)
        s117i_out_text(out, s117_determination_uncertain_part_council_code(d, date, part, i));
    s117i_out_close(out, ']');
    s117i_out_close(out, '}');
    s117i_out_member(out, "sentence", s117_determination_uncertain_part_sentence(d, date, part));
    s117i_out_close(out, '}');
}

static void put_uncertain(s117i_out *out, const s117_determination *d, const s117_case *kase)
{
    s117i_out_key(out, "uncertain_dates");
    s117i_out_open(out, '[');
    for (int32_t i = 0; i < s117_determination_uncertain_count(d); i++) {
        s117_date earliest = S117_DATE_UNKNOWN, latest = S117_DATE_OPEN;
        s117_determination_uncertain_days(d, i, &earliest, &latest);
        s117i_out_open(out, '{');
        s117i_put_fact_member(out, "fact", kase, s117_determination_uncertain_fact(d, i));
        s117i_out_member(out, "attribute", s117_attribute_name(s117_determination_uncertain_attribute(d, i)));
        range_member(out, "date", earliest, latest);
        s117i_put_code_member(out, "depends", S117_LIST_TRI, s117_determination_uncertain_depends(d, i));
        s117i_out_key(out, "parts");
        s117i_out_open(out, '[');
        for (int32_t part = 0; part < s117_determination_uncertain_part_count(d, i); part++)
            put_part(out, d, i, part);
        s117i_out_close(out, ']');
        s117i_out_close(out, '}');
    }
    s117i_out_close(out, ']');
}

s117_status s117_determination_write(const s117_determination *d, const s117_case *kase, char **ret_bytes, size_t *ret_length)
{
    s117i_out out = {.text = NULL};
    s117_date earliest = S117_DATE_UNKNOWN, latest = S117_DATE_UNKNOWN;
    if (!d || !ret_bytes)
        return S117_E_NULL;
    s117_date as_at = s117_determination_as_at(d);
    s117_determination_since(d, &earliest, &latest);
    s117i_out_open(&out, '{');
    s117i_out_member(&out, "format", "s117-answer/1");
    s117i_put_day_member(&out, "as_at", as_at);
    s117i_out_member(&out, "law", s117_determination_law(d));
    s117i_put_day_member(&out, "law_as_at", s117_determination_law_as_at(d));
    put_understanding(&out, s117_determination_understanding(d));
    s117i_put_code_member(&out, "duty", S117_LIST_DUTY, s117_determination_duty(d));
    s117i_put_code_member(&out, "owed", S117_LIST_TRI, s117_duty_is_owed(s117_determination_duty(d)));
    since_member(&out, s117_determination_duty(d), earliest, latest);
    s117i_put_fact_member(&out, "order", kase, s117_determination_order(d));
    put_chain(&out, d, kase);
    for (int32_t side = 0; side < S117I_SIDES; side++)
        put_side(&out, side, d);
    s117i_put_code_member(&out, "decider", S117_LIST_DECIDER, s117_determination_decider(d));
    put_endings(&out, d, kase);
    put_reasons(&out, d, kase);
    put_contested(&out, d);
    put_missing(&out, d, kase);
    put_findings(&out, d, kase);
    put_uncertain(&out, d, kase);
    s117i_out_close(&out, '}');
    return s117i_out_finish(&out, ret_bytes, ret_length);
}

/* ---- a history ---- */

static void put_spell(s117i_out *out, const s117_history *history, int32_t spell, const s117_case *kase)
{
    s117_date from = S117_DATE_UNKNOWN, to = S117_DATE_UNKNOWN, earliest = S117_DATE_UNKNOWN, latest = S117_DATE_UNKNOWN;
    s117_history_span(history, spell, &from, &to);
    s117_history_since(history, spell, &earliest, &latest);
    s117i_out_open(out, '{');
    s117i_put_day_member(out, "from", from);
    s117i_put_day_member(out, "to", to);
    s117i_put_code_member(out, "duty", S117_LIST_DUTY, s117_history_duty(history, spell));
    since_member(out, s117_history_duty(history, spell), earliest, latest);
    s117i_put_fact_member(out, "order", kase, s117_history_order(history, spell));
    for (int32_t side = 0; side < S117I_SIDES; side++) {
        const s117i_came came = s117i_came_in_spell(side, history, spell);
        open_side(out, &came);
        s117i_out_close(out, '}');
    }
    s117i_out_key(out, "event");
    s117i_out_open(out, '{');
    s117i_out_member(out, "rule", s117_history_event_rule(history, spell));
    s117i_put_fact_member(out, "fact", kase, s117_history_event_fact(history, spell));
    s117i_out_member(out, "sentence", s117_history_event_sentence(history, spell));
    s117i_out_close(out, '}');
    s117i_out_close(out, '}');
}

s117_status s117_history_write(const s117_history *history, const s117_case *kase, char **ret_bytes, size_t *ret_length)
{
    s117i_out out = {.text = NULL};
    if (!history || !ret_bytes)
        return S117_E_NULL;
    s117i_out_open(&out, '{');
    s117i_put_day_member(&out, "law_as_at", s117_history_law_as_at(history));
    s117i_out_key(&out, "then_understood");
    s117i_out_bool(&out, s117_history_then_understood(history) == S117_YES);
    s117i_out_key(&out, "spells");
    s117i_out_open(&out, '[');
    for (int32_t i = 0; i < s117_history_count(history); i++)
        put_spell(&out, history, i, kase);
    s117i_out_close(&out, ']');
    s117i_out_close(&out, '}');
    return s117i_out_finish(&out, ret_bytes, ret_length);
}
