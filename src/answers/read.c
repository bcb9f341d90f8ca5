/* Reading an answer. Every text is owned by the answer. */
#include "answer.h"

static bool alive(const s117_determination *d) { return d != NULL && d->mark == S117I_DETERMINATION_MARK; }

/* Whether an index lies within one of the lists of a live answer. */
#define WITHIN(d, list, index) (alive(d) && (index) >= 0 && (uint32_t)(index) < (d)->list##_count)

s117_date s117_determination_as_at(const s117_determination *d) { return alive(d) ? d->as_at : S117_DATE_UNKNOWN; }
s117_duty s117_determination_duty(const s117_determination *d) { return alive(d) ? d->duty : S117_DUTY_UNCERTAIN; }
s117_fact s117_determination_order(const s117_determination *d) { return alive(d) ? d->order : 0; }
s117_date s117_determination_chain_from(const s117_determination *d) { return alive(d) ? d->chain_from : S117_DATE_UNKNOWN; }
s117_date s117_determination_law_as_at(const s117_determination *d) { return alive(d) ? d->law_as_at : S117_DATE_UNKNOWN; }
int32_t s117_determination_understanding(const s117_determination *d) { return alive(d) ? d->understanding : -1; }
const char *s117_determination_law(const s117_determination *d) { return alive(d) ? d->law : ""; }
s117_council s117_determination_council(const s117_determination *d) { return alive(d) ? d->council : S117_COUNCIL_NONE; }
int32_t s117_determination_council_count(const s117_determination *d) { return alive(d) ? d->council_count : 0; }
int32_t s117_determination_decider(const s117_determination *d) { return alive(d) ? d->decider : S117_DECIDER_NONE; }

s117_status s117_determination_since(const s117_determination *d, s117_date *ret_earliest, s117_date *ret_latest)
{
    if (d == NULL || ret_earliest == NULL || ret_latest == NULL)
        return S117_E_NULL;
    if (!alive(d))
        return S117_E_HANDLE;
    *ret_earliest = d->since.earliest;
    *ret_latest = d->since.latest;
    return S117_OK;
}

static const char *council_text(const s117_determination *d, int32_t index, bool name)
{
    if (!alive(d) || index < 0 || index >= d->council_count)
        return NULL;
    return d->pool + (name ? d->councils[index].name : d->councils[index].code);
}

const char *s117_determination_council_code(const s117_determination *d, int32_t index) { return council_text(d, index, false); }
const char *s117_determination_council_name(const s117_determination *d, int32_t index) { return council_text(d, index, true); }

/* ---- NHS bodies --------------------------------------------------------------------------------- */

static const s117i_nhs_answer *nhs_of(const s117_determination *d, bool payer)
{
    return !alive(d) ? NULL : payer ? &d->payer : &d->nhs;
}

static s117_nhs nhs_state(const s117i_nhs_answer *nhs) { return nhs != NULL ? nhs->state : S117_NHS_NONE; }
static int32_t nhs_count(const s117i_nhs_answer *nhs) { return nhs != NULL ? nhs->count : 0; }
static s117_date nhs_fixed_on(const s117i_nhs_answer *nhs) { return nhs != NULL ? nhs->fixed_on : S117_DATE_UNKNOWN; }

static const char *nhs_rule(const s117i_nhs_answer *nhs)
{
    return nhs != NULL && nhs->rule != S117I_NO_RULE ? s117_rule_id(nhs->rule) : "";
}

static const char *nhs_text(const s117_determination *d, bool payer, int32_t index, bool name)
{
    const s117i_nhs_answer *nhs = nhs_of(d, payer);
    if (nhs == NULL || index < 0 || index >= nhs->count)
        return NULL;
    return d->pool + (name ? nhs->bodies[index].name : nhs->bodies[index].code);
}

s117_nhs s117_determination_nhs(const s117_determination *d) { return nhs_state(nhs_of(d, false)); }
int32_t s117_determination_nhs_count(const s117_determination *d) { return nhs_count(nhs_of(d, false)); }
const char *s117_determination_nhs_code(const s117_determination *d, int32_t index) { return nhs_text(d, false, index, false); }
const char *s117_determination_nhs_name(const s117_determination *d, int32_t index) { return nhs_text(d, false, index, true); }
const char *s117_determination_nhs_rule(const s117_determination *d) { return nhs_rule(nhs_of(d, false)); }
s117_date s117_determination_nhs_fixed_on(const s117_determination *d) { return nhs_fixed_on(nhs_of(d, false)); }
s117_nhs s117_determination_payer(const s117_determination *d) { return nhs_state(nhs_of(d, true)); }
int32_t s117_determination_payer_count(const s117_determination *d) { return nhs_count(nhs_of(d, true)); }
const char *s117_determination_payer_code(const s117_determination *d, int32_t index) { return nhs_text(d, true, index, false); }
const char *s117_determination_payer_name(const s117_determination *d, int32_t index) { return nhs_text(d, true, index, true); }
const char *s117_determination_payer_rule(const s117_determination *d) { return nhs_rule(nhs_of(d, true)); }
s117_date s117_determination_payer_fixed_on(const s117_determination *d) { return nhs_fixed_on(nhs_of(d, true)); }

/* ---- lists -------------------------------------------------------------------------------------- */
int32_t s117_determination_chain_count(const s117_determination *d) { return alive(d) ? (int32_t)d->chain_count : 0; }
int32_t s117_determination_ending_count(const s117_determination *d) { return alive(d) ? (int32_t)d->endings_count : 0; }
int32_t s117_determination_reason_count(const s117_determination *d) { return alive(d) ? (int32_t)d->reasons_count : 0; }
int32_t s117_determination_missing_count(const s117_determination *d) { return alive(d) ? (int32_t)d->missing_count : 0; }
int32_t s117_determination_finding_count(const s117_determination *d) { return alive(d) ? (int32_t)d->findings_count : 0; }
int32_t s117_determination_contested_count(const s117_determination *d) { return alive(d) ? (int32_t)d->contested_count : 0; }

s117_fact s117_determination_chain_at(const s117_determination *d, int32_t index)
{
    return WITHIN(d, chain, index) ? d->chain[index] : 0;
}

s117_fact s117_determination_ending_fact(const s117_determination *d, int32_t index)
{
    return WITHIN(d, endings, index) ? d->endings[index].tried.fact : 0;
}

s117_verdict s117_determination_ending_verdict(const s117_determination *d, int32_t index)
{
    return WITHIN(d, endings, index) ? d->endings[index].verdict : -1;
}

int32_t s117_determination_ending_rule_count(const s117_determination *d, int32_t index)
{
    return WITHIN(d, endings, index) ? d->endings[index].broken_count : 0;
}

const char *s117_determination_ending_rule(const s117_determination *d, int32_t index, int32_t rule)
{
    if (!WITHIN(d, endings, index) || rule < 0 || rule >= d->endings[index].broken_count)
        return NULL;
    return s117_rule_id(d->endings[index].broken[rule]);
}

const char *s117_determination_reason_rule(const s117_determination *d, int32_t index)
{
    return WITHIN(d, reasons, index) ? s117_rule_id(d->reasons[index].rule) : NULL;
}

const char *s117_determination_reason_sentence(const s117_determination *d, int32_t index)
{
    return WITHIN(d, reasons, index) ? d->pool + d->reasons[index].sentence : NULL;
}

const char *s117_determination_reason_citation(const s117_determination *d, int32_t index)
{
    return WITHIN(d, reasons, index) ? s117_rule_citation(d->reasons[index].rule) : NULL;
}

/* The nth fact that is one: unused places are 0. */
static s117_fact nth_fact(const s117_fact *facts, int32_t room, int32_t nth)
{
    int32_t seen = 0;
    for (int32_t i = 0; i < room; i++)
        if (facts[i] != 0 && seen++ == nth)
            return facts[i];
    return 0;
}

s117_fact s117_determination_reason_fact(const s117_determination *d, int32_t index, int32_t nth)
{
    return WITHIN(d, reasons, index) ? nth_fact(d->reasons[index].facts, S117I_REASON_FACTS, nth) : 0;
}

int32_t s117_determination_missing_code(const s117_determination *d, int32_t index)
{
    return WITHIN(d, missing, index) ? d->missing[index].what : 0;
}

int32_t s117_determination_missing_settles(const s117_determination *d, int32_t index)
{
    return WITHIN(d, missing, index) ? d->missing[index].settles : 0;
}

s117_fact s117_determination_missing_fact(const s117_determination *d, int32_t index)
{
    return WITHIN(d, missing, index) ? d->missing[index].fact : 0;
}

const char *s117_determination_missing_sentence(const s117_determination *d, int32_t index)
{
    return WITHIN(d, missing, index) ? d->pool + d->missing[index].sentence : NULL;
}

int32_t s117_determination_finding_code(const s117_determination *d, int32_t index)
{
    return WITHIN(d, findings, index) ? d->findings[index].code : 0;
}

s117_fact s117_determination_finding_fact(const s117_determination *d, int32_t index, int32_t nth)
{
    return WITHIN(d, findings, index) ? nth_fact(d->findings[index].facts, 2, nth) : 0;
}

const char *s117_determination_finding_sentence(const s117_determination *d, int32_t index)
{
    return WITHIN(d, findings, index) ? d->pool + d->findings[index].sentence : NULL;
}

const char *s117_determination_contested_point(const s117_determination *d, int32_t index)
{
    return WITHIN(d, contested, index) ? d->contested[index].point : NULL;
}

char s117_determination_contested_reading(const s117_determination *d, int32_t index)
{
    return WITHIN(d, contested, index) ? d->contested[index].reading : 0;
}

s117_duty s117_determination_contested_duty(const s117_determination *d, int32_t index)
{
    return WITHIN(d, contested, index) ? d->contested[index].duty : -1;
}

s117_council s117_determination_contested_council(const s117_determination *d, int32_t index)
{
    return WITHIN(d, contested, index) ? d->contested[index].council : -1;
}

static const char *kept(const s117_determination *d, uint32_t text) { return text != 0 ? d->pool + text : NULL; }

const char *s117_determination_contested_council_code(const s117_determination *d, int32_t index)
{
    return WITHIN(d, contested, index) ? kept(d, d->contested[index].code) : NULL;
}

const char *s117_determination_contested_nhs_code(const s117_determination *d, int32_t index)
{
    return WITHIN(d, contested, index) ? kept(d, d->contested[index].nhs) : NULL;
}

const char *s117_determination_contested_payer_code(const s117_determination *d, int32_t index)
{
    return WITHIN(d, contested, index) ? kept(d, d->contested[index].payer) : NULL;
}

s117_tri s117_determination_contested_differs(const s117_determination *d, int32_t index)
{
    return WITHIN(d, contested, index) ? d->contested[index].differs : S117_UNKNOWN;
}

const char *s117_determination_contested_sentence(const s117_determination *d, int32_t index)
{
    return WITHIN(d, contested, index) ? d->pool + d->contested[index].sentence : NULL;
}
