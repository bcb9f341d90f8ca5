/* Audits, what is due, and rows of the register as JSON: docs/answer.schema.json. */
#include <s117/json.h>
#include "writer.h"

enum { FACTS_MOST = 3, BODIES_MOST = 2 };

/* ---- an audit ------------------------------------------------------------------------------------ */

/* Null: the kind of finding belongs to none. */
static void put_place(s117i_out *out, const char *key, int32_t place)
{
    s117i_out_key(out, key);
    if (place > 0)
        s117i_out_number(out, place);
    else
        s117i_out_null(out);
}

static void put_facts(s117i_out *out, const s117_audit *audit, int32_t finding, const s117_case *kase)
{
    s117i_open_list(out, "facts");
    for (int32_t nth = 0; nth < FACTS_MOST && s117_audit_fact(audit, finding, nth) != 0; nth++) {
        s117i_out_open(out, '{');
        s117i_put_fact_member(out, "fact", kase, s117_audit_fact(audit, finding, nth));
        s117i_out_member(out, "words", s117_audit_fact_words(audit, finding, nth));
        s117i_out_close(out, '}');
    }
    s117i_out_close(out, ']');
}

s117_status s117_audit_write(const s117_audit *audit, const s117_case *kase, char **ret_bytes, size_t *ret_length)
{
    s117i_out out = {.text = NULL};
    if (!audit || !ret_bytes)
        return S117_E_NULL;
    const s117i_coming findings = s117i_coming_findings(audit);
    s117i_begin(&out, "s117-findings/1");
    s117i_put_day_member(&out, "from", s117_audit_from(audit));
    s117i_put_day_member(&out, "to", s117_audit_to(audit));
    s117i_open_list(&out, "findings");
    for (int32_t i = 0; i < findings.count; i++) {
        s117i_open_row(&out, &s117i_finding_shape, &findings, i, kase);
        s117i_put_text_member(&out, "citation", s117_audit_citation(audit, i));
        put_place(&out, "checklist", s117_audit_code_checklist(s117_audit_what(audit, i)));
        put_place(&out, "pattern", s117_audit_code_pattern(s117_audit_what(audit, i)));
        put_facts(&out, audit, i, kase);
        s117i_out_member(&out, "sentence", s117_audit_sentence(audit, i));
        s117i_out_member(&out, "remedy", s117_audit_remedy(audit, i));
        s117i_out_close(&out, '}');
    }
    s117i_out_close(&out, ']');
    s117i_out_close(&out, '}');
    return s117i_out_finish(&out, ret_bytes, ret_length);
}

/* ---- what is due --------------------------------------------------------------------------------- */

static void put_bodies(s117i_out *out, const s117_next *next, int32_t due)
{
    s117i_open_list(out, "bodies");
    for (int32_t nth = 0; nth < BODIES_MOST && s117_next_body(next, due, nth); nth++)
        s117i_put_body(out, s117_next_body(next, due, nth), s117_next_body_name(next, due, nth));
    s117i_out_close(out, ']');
}

static void put_due(s117i_out *out, const s117_next *next, int32_t due, const s117_case *kase)
{
    const s117i_coming all = s117i_coming_due(next);
    s117i_open_row(out, &s117i_due_shape, &all, due, kase);
    put_bodies(out, next, due);
    s117i_put_text_member(out, "citation", s117_next_citation(next, due));
    s117i_open_list(out, "facts");
    for (int32_t nth = 0; nth < FACTS_MOST && s117_next_fact(next, due, nth) != 0; nth++)
        s117i_put_fact(out, kase, s117_next_fact(next, due, nth));
    s117i_out_close(out, ']');
    s117i_out_member(out, "sentence", s117_next_sentence(next, due));
    s117i_out_close(out, '}');
}

s117_status s117_next_write(const s117_next *next, const s117_case *kase, char **ret_bytes, size_t *ret_length)
{
    s117i_out out = {.text = NULL};
    if (!next || !ret_bytes)
        return S117_E_NULL;
    s117i_begin(&out, "s117-next/1");
    s117i_put_day_member(&out, "as_at", s117_next_as_at(next));
    s117i_open_list(&out, "due");
    for (int32_t i = 0; i < s117_next_count(next); i++)
        put_due(&out, next, i, kase);
    s117i_out_close(&out, ']');
    s117i_out_close(&out, '}');
    return s117i_out_finish(&out, ret_bytes, ret_length);
}

/* ---- a row of the register ------------------------------------------------------------------------ */

/* A number as a number, all else as the text it has; null: none. */
static void put_column(s117i_out *out, const s117_entry *entry, s117_entry_field field)
{
    const char *key = s117_entry_field_name(field);
    if (s117_entry_field_type(field) == S117_TYPE_NUMBER && s117_entry_has(entry, field) == S117_YES)
        s117i_put_number_member(out, key, s117_entry_number(entry, field));
    else
        s117i_put_text_member(out, key, s117_entry_text(entry, field));
}

s117_status s117_entry_write(const s117_entry *entry, const s117_case *kase, char **ret_bytes, size_t *ret_length)
{
    s117i_out out = {.text = NULL};
    (void)kase; /* a row speaks of no fact */
    if (!entry || !ret_bytes)
        return S117_E_NULL;
    s117i_begin(&out, "s117-entry/1");
    for (s117_entry_field field = 1; field <= S117_ENTRY_FIELDS; field++)
        put_column(&out, entry, field);
    s117i_out_close(&out, '}');
    return s117i_out_finish(&out, ret_bytes, ret_length);
}
