/* Stand-ins until the real thing is there. */
#include <s117/s117.h>
s117_status s117_next_new(const s117_engine *engine, const s117_person *person, s117_date as_at, const s117_question *question, s117_next **ret_next)
{
    (void)engine;
    (void)person;
    (void)as_at;
    (void)question;
    (void)ret_next;
    return S117_E_LIMIT;
}
void s117_next_free(s117_next *next)
{
    (void)next;
}
s117_date s117_next_as_at(const s117_next *next)
{
    (void)next;
    return 0;
}
int32_t s117_next_count(const s117_next *next)
{
    (void)next;
    return 0;
}
s117_due s117_next_what(const s117_next *next, int32_t index)
{
    (void)next;
    (void)index;
    return 0;
}
s117_due_state s117_next_state(const s117_next *next, int32_t index)
{
    (void)next;
    (void)index;
    return 0;
}
s117_date s117_next_since(const s117_next *next, int32_t index)
{
    (void)next;
    (void)index;
    return 0;
}
s117_date s117_next_by(const s117_next *next, int32_t index)
{
    (void)next;
    (void)index;
    return 0;
}
int32_t s117_next_days(const s117_next *next, int32_t index)
{
    (void)next;
    (void)index;
    return 0;
}
s117_doer s117_next_doer(const s117_next *next, int32_t index)
{
    (void)next;
    (void)index;
    return 0;
}
const char * s117_next_body(const s117_next *next, int32_t index, int32_t nth)
{
    (void)next;
    (void)index;
    (void)nth;
    return NULL;
}
const char * s117_next_body_name(const s117_next *next, int32_t index, int32_t nth)
{
    (void)next;
    (void)index;
    (void)nth;
    return NULL;
}
const char * s117_next_rule(const s117_next *next, int32_t index)
{
    (void)next;
    (void)index;
    return NULL;
}
const char * s117_next_citation(const s117_next *next, int32_t index)
{
    (void)next;
    (void)index;
    return NULL;
}
const char * s117_next_policy(const s117_next *next, int32_t index)
{
    (void)next;
    (void)index;
    return NULL;
}
const char * s117_next_sentence(const s117_next *next, int32_t index)
{
    (void)next;
    (void)index;
    return NULL;
}
s117_fact s117_next_fact(const s117_next *next, int32_t index, int32_t nth)
{
    (void)next;
    (void)index;
    (void)nth;
    return 0;
}
s117_money s117_next_amount(const s117_next *next, int32_t index)
{
    (void)next;
    (void)index;
    return 0;
}
size_t s117_next_text(const s117_next *next, char *buffer, size_t size)
{
    (void)next;
    (void)buffer;
    (void)size;
    return 0;
}
s117_status s117_audit_new(const s117_engine *engine, const s117_person *person, s117_date from, s117_date to, const s117_question *question, s117_audit **ret_audit)
{
    (void)engine;
    (void)person;
    (void)from;
    (void)to;
    (void)question;
    (void)ret_audit;
    return S117_E_LIMIT;
}
void s117_audit_free(s117_audit *audit)
{
    (void)audit;
}
s117_date s117_audit_from(const s117_audit *audit)
{
    (void)audit;
    return 0;
}
s117_date s117_audit_to(const s117_audit *audit)
{
    (void)audit;
    return 0;
}
int32_t s117_audit_count(const s117_audit *audit)
{
    (void)audit;
    return 0;
}
s117_audit_code s117_audit_what(const s117_audit *audit, int32_t index)
{
    (void)audit;
    (void)index;
    return 0;
}
s117_severity s117_audit_severity(const s117_audit *audit, int32_t index)
{
    (void)audit;
    (void)index;
    return 0;
}
const char * s117_audit_rule(const s117_audit *audit, int32_t index)
{
    (void)audit;
    (void)index;
    return NULL;
}
const char * s117_audit_citation(const s117_audit *audit, int32_t index)
{
    (void)audit;
    (void)index;
    return NULL;
}
const char * s117_audit_policy(const s117_audit *audit, int32_t index)
{
    (void)audit;
    (void)index;
    return NULL;
}
s117_date s117_audit_since(const s117_audit *audit, int32_t index)
{
    (void)audit;
    (void)index;
    return 0;
}
s117_date s117_audit_until(const s117_audit *audit, int32_t index)
{
    (void)audit;
    (void)index;
    return 0;
}
s117_fact s117_audit_fact(const s117_audit *audit, int32_t index, int32_t nth)
{
    (void)audit;
    (void)index;
    (void)nth;
    return 0;
}
const char * s117_audit_fact_words(const s117_audit *audit, int32_t index, int32_t nth)
{
    (void)audit;
    (void)index;
    (void)nth;
    return NULL;
}
const char * s117_audit_body(const s117_audit *audit, int32_t index)
{
    (void)audit;
    (void)index;
    return NULL;
}
s117_money s117_audit_amount(const s117_audit *audit, int32_t index)
{
    (void)audit;
    (void)index;
    return 0;
}
s117_money s117_audit_in_time(const s117_audit *audit, int32_t index)
{
    (void)audit;
    (void)index;
    return 0;
}
const char * s117_audit_sentence(const s117_audit *audit, int32_t index)
{
    (void)audit;
    (void)index;
    return NULL;
}
const char * s117_audit_remedy(const s117_audit *audit, int32_t index)
{
    (void)audit;
    (void)index;
    return NULL;
}
size_t s117_audit_text(const s117_audit *audit, char *buffer, size_t size)
{
    (void)audit;
    (void)buffer;
    (void)size;
    return 0;
}
s117_severity s117_audit_code_severity(s117_audit_code what)
{
    (void)what;
    return 0;
}
const char * s117_audit_code_rule(s117_audit_code what)
{
    (void)what;
    return NULL;
}
int32_t s117_audit_code_checklist(s117_audit_code what)
{
    (void)what;
    return 0;
}
int32_t s117_audit_code_pattern(s117_audit_code what)
{
    (void)what;
    return 0;
}
const char * s117_audit_checklist_title(int32_t point)
{
    (void)point;
    return NULL;
}
const char * s117_audit_pattern_title(int32_t pattern)
{
    (void)pattern;
    return NULL;
}
s117_status s117_entry_new(const s117_engine *engine, const s117_person *person, s117_date as_at, const s117_question *question, s117_entry **ret_entry)
{
    (void)engine;
    (void)person;
    (void)as_at;
    (void)question;
    (void)ret_entry;
    return S117_E_LIMIT;
}
void s117_entry_free(s117_entry *entry)
{
    (void)entry;
}
const char * s117_entry_field_name(s117_entry_field field)
{
    (void)field;
    return NULL;
}
s117_type s117_entry_field_type(s117_entry_field field)
{
    (void)field;
    return 0;
}
s117_list s117_entry_field_list(s117_entry_field field)
{
    (void)field;
    return 0;
}
s117_tri s117_entry_has(const s117_entry *entry, s117_entry_field field)
{
    (void)entry;
    (void)field;
    return 0;
}
int64_t s117_entry_number(const s117_entry *entry, s117_entry_field field)
{
    (void)entry;
    (void)field;
    return 0;
}
const char * s117_entry_text(const s117_entry *entry, s117_entry_field field)
{
    (void)entry;
    (void)field;
    return NULL;
}
