/* Reading a list of what is due. */
#include "next.h"

static bool is_ok(const s117_next *next) { return next != NULL && next->mark == S117I_NEXT_MARK; }

static const s117i_due_answer *at(const s117_next *next, int32_t index)
{
    return is_ok(next) && index >= 0 && index < (int32_t)next->items_count ? &next->items[index] : NULL;
}

s117_date s117_next_as_at(const s117_next *next) { return is_ok(next) ? next->as_at : S117_DATE_INVALID; }
int32_t s117_next_count(const s117_next *next) { return is_ok(next) ? (int32_t)next->items_count : 0; }

s117_due s117_next_what(const s117_next *next, int32_t index)
{
    const s117i_due_answer *it = at(next, index);
    return it != NULL ? it->what : 0;
}

s117_due_state s117_next_state(const s117_next *next, int32_t index)
{
    const s117i_due_answer *it = at(next, index);
    return it != NULL ? it->state : 0;
}

s117_date s117_next_since(const s117_next *next, int32_t index)
{
    const s117i_due_answer *it = at(next, index);
    if (it == NULL)
        return S117_DATE_INVALID;
    return it->since == S117_DATE_MIN ? S117_DATE_UNKNOWN : it->since;
}

s117_date s117_next_by(const s117_next *next, int32_t index)
{
    const s117i_due_answer *it = at(next, index);
    return it != NULL ? it->by : S117_DATE_INVALID;
}

int32_t s117_next_days(const s117_next *next, int32_t index)
{
    const s117i_due_answer *it = at(next, index);
    return it != NULL ? it->days : 0;
}

s117_doer s117_next_doer(const s117_next *next, int32_t index)
{
    const s117i_due_answer *it = at(next, index);
    return it != NULL ? it->doer : 0;
}

/* NULL where there is no such body. */
static const char *text_of(const s117_next *next, const uint32_t *texts, int32_t nth)
{
    return nth >= 0 && nth < 2 && texts[nth] != 0 ? s117i_told_text(&next->told, texts[nth]) : NULL;
}

const char *s117_next_body(const s117_next *next, int32_t index, int32_t nth)
{
    const s117i_due_answer *it = at(next, index);
    return it != NULL ? text_of(next, it->bodies, nth) : NULL;
}

const char *s117_next_body_name(const s117_next *next, int32_t index, int32_t nth)
{
    const s117i_due_answer *it = at(next, index);
    return it != NULL ? text_of(next, it->names, nth) : NULL;
}

const char *s117_next_rule(const s117_next *next, int32_t index)
{
    const s117i_due_answer *it = at(next, index);
    return it != NULL ? s117_rule_id(it->rule) : NULL;
}

const char *s117_next_citation(const s117_next *next, int32_t index)
{
    const s117i_due_answer *it = at(next, index);
    return it != NULL ? s117_rule_citation(it->rule) : NULL;
}

const char *s117_next_policy(const s117_next *next, int32_t index)
{
    const s117i_due_answer *it = at(next, index);
    return it != NULL ? s117i_told_text(&next->told, it->policy) : NULL;
}

const char *s117_next_sentence(const s117_next *next, int32_t index)
{
    const s117i_due_answer *it = at(next, index);
    return it != NULL ? s117i_told_text(&next->told, it->sentence) : NULL;
}

s117_fact s117_next_fact(const s117_next *next, int32_t index, int32_t nth)
{
    const s117i_due_answer *it = at(next, index);
    if (it == NULL || nth < 0 || nth >= S117I_DUTY_FACTS)
        return 0;
    return it->facts[nth];
}

s117_money s117_next_amount(const s117_next *next, int32_t index)
{
    const s117i_due_answer *it = at(next, index);
    return it != NULL ? it->amount : S117_MONEY_UNKNOWN;
}
