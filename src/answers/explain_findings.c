/* Contradictions in the record, assumptions made, and uncertain dates that the answer rests on. */
#include "answer.h"

static s117_status keep(void *context, const s117i_finding *finding)
{
    s117i_inquiry *q = context;
    s117i_add_finding(q, finding->code, finding->first, finding->second);
    return q->failed;
}

static bool named_already(const s117i_inquiry *q, int32_t code, s117_fact fact)
{
    for (uint32_t i = 0; i < q->answer->findings_count; i++)
        if (q->answer->findings[i].code == code && q->answer->findings[i].facts[0] == fact)
            return true;
    return false;
}

static void note_uncertain(s117i_inquiry *q, const s117i_uncertain_answer *u)
{
    if (u->depends == S117_YES && !named_already(q, S117_FINDING_UNCERTAIN_DATE, u->fact))
        s117i_add_finding(q, S117_FINDING_UNCERTAIN_DATE, u->fact, 0);
}

/* Findings come out by code and by what they are about, so that the order of entry does not show. */
static bool comes_before(const s117i_inquiry *q, const s117i_finding_answer *a, const s117i_finding_answer *b)
{
    if (a->code != b->code)
        return a->code < b->code;
    for (int i = 0; i < 2; i++) {
        s117_date x = a->facts[i] != 0 ? s117i_working_day(s117i_fact_of(q->person, a->facts[i]), false) : S117_DATE_OPEN;
        s117_date y = b->facts[i] != 0 ? s117i_working_day(s117i_fact_of(q->person, b->facts[i]), false) : S117_DATE_OPEN;
        if (x != y)
            return x < y;
    }
    const char *s = q->answer->pool + a->sentence, *t = q->answer->pool + b->sentence;
    while (*s != 0 && *s == *t) {
        s++;
        t++;
    }
    return *s < *t;
}

static void sort_findings(s117i_inquiry *q)
{
    s117i_finding_answer *findings = q->answer->findings;
    for (uint32_t i = 1; i < q->answer->findings_count; i++) {
        s117i_finding_answer moved = findings[i];
        uint32_t at = i;
        for (; at > 0 && comes_before(q, &moved, &findings[at - 1]); at--)
            findings[at] = findings[at - 1];
        findings[at] = moved;
    }
}

void s117i_explain_findings(s117i_inquiry *q)
{
    s117i_finder finder = {q, keep, S117_OK};
    if (q->failed != S117_OK)
        return;
    s117i_find_contradictions(&q->view, &finder);
    if (q->life.crowded != 0)
        s117i_add_finding(q, S117_FINDING_TOO_MANY_ORDERS, q->life.crowded, 0);
    if (q->life.reentered != 0)
        s117i_add_finding(q, S117_FINDING_REVOCATION_AS_ORDER, q->life.reentered, 0);
    if (q->life.custody_ended != 0)
        s117i_add_finding(q, S117_FINDING_CUSTODY_WITHOUT_END, q->life.custody_ended, 0);
    for (uint32_t i = 0; i < q->answer->uncertain_count; i++)
        note_uncertain(q, &q->answer->uncertain[i]);
    for (uint32_t i = 0; i < q->answer->missing_count; i++)
        if (q->answer->missing[i].what == S117_MISSING_SETTLED)
            s117i_add_finding(q, S117_FINDING_SETTLED_ASSUMED, q->answer->missing[i].fact, 0);
    if (q->failed == S117_OK)
        sort_findings(q);
}
