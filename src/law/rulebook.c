/* The rulebook: the table of rules, read by position or by id. */
#include <string.h>

#include "law.h"

typedef struct row {
    const char *id, *title, *citation, *confidence, *function, *sentence;
    s117_date from, to;
    s117_nation nation;
} row;

static const row rules[] = {
#define RULE(symbol, id, title, citation, from, to, nation, confidence, function, sentence) \
    {id, title, citation, confidence, function, sentence, from, to, nation},
#include "rulebook.def"
#undef RULE
};

static const row *rule_at(int32_t rule)
{
    return rule >= 0 && rule < S117I_RULE_COUNT ? &rules[rule] : NULL;
}

int32_t s117_rule_count(void)
{
    return S117I_RULE_COUNT;
}

int32_t s117_rule_find(const char *id)
{
    if (!id)
        return S117I_NO_RULE;
    for (int32_t i = 0; i < S117I_RULE_COUNT; i++)
        if (strcmp(rules[i].id, id) == 0)
            return i;
    return S117I_NO_RULE;
}

const char *s117_rule_id(int32_t rule)
{
    const row *it = rule_at(rule);
    return it ? it->id : NULL;
}

const char *s117_rule_title(int32_t rule)
{
    const row *it = rule_at(rule);
    return it ? it->title : NULL;
}

const char *s117_rule_citation(int32_t rule)
{
    const row *it = rule_at(rule);
    return it ? it->citation : NULL;
}

const char *s117_rule_sentence(int32_t rule)
{
    const row *it = rule_at(rule);
    return it ? it->sentence : NULL;
}

const char *s117_rule_confidence(int32_t rule)
{
    const row *it = rule_at(rule);
    return it ? it->confidence : NULL;
}

const char *s117_rule_function(int32_t rule)
{
    const row *it = rule_at(rule);
    return it ? it->function : NULL;
}

s117_nation s117_rule_nation(int32_t rule)
{
    const row *it = rule_at(rule);
    return it ? it->nation : -1;
}

s117_status s117_rule_in_force(int32_t rule, s117_date *ret_from, s117_date *ret_to)
{
    const row *it = rule_at(rule);
    if (!ret_from || !ret_to)
        return S117_E_NULL;
    if (!it)
        return S117_E_INDEX;
    *ret_from = it->from;
    *ret_to = it->to;
    return S117_OK;
}
