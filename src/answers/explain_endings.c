/* Every purported ending: valid, or the rules it breaks, or what is missing to say. END-1 to END-11. */
#include "answer.h"

static const char *deciding_body(const s117i_inquiry *q, s117_fact ending)
{
    const char *code = s117i_text(q->person, ending, S117_BODY);
    int32_t body = s117i_body_of(&q->view, ending);
    if (body >= 0)
        return q->view.law->reg->bodies[body].name;
    return code[0] != 0 ? code : "a body that is not recorded";
}

/* The last decisions about one duty, by the body they may be of: -1 if there is none. */
typedef struct last_decisions {
    int32_t epoch, council, nhs, either;
} last_decisions;

static void note_last(last_decisions *last, const s117i_ending_answer *ending, int32_t index)
{
    if (ending->tried.service_only || ending->tried.provider)
        return;
    if (ending->tried.epoch != last->epoch)
        *last = (last_decisions){ending->tried.epoch, -1, -1, -1};
    if (ending->tried.either)
        last->either = index;
    else if (ending->tried.nhs)
        last->nhs = index;
    else
        last->council = index;
}

/* Endings of one duty stand together: the last decisions of the duty that the one at `index` is about. */
static last_decisions last_about(const s117i_inquiry *q, int32_t index)
{
    int32_t epoch = q->answer->endings[index].tried.epoch, count = (int32_t)q->answer->endings_count;
    last_decisions last = {epoch, -1, -1, -1};
    while (index > 0 && q->answer->endings[index - 1].tried.epoch == epoch)
        index--;
    for (; index < count && q->answer->endings[index].tried.epoch == epoch; index++)
        note_last(&last, &q->answer->endings[index], index);
    return last;
}

/* Whether the other body, too, decided about the same duty; the last of its decisions. */
static const s117i_ending_answer *other_half(const s117i_inquiry *q, int32_t index, const last_decisions *last)
{
    const s117i_tried_ending *one = &q->answer->endings[index].tried;
    int32_t other = one->nhs ? last->council : last->nhs;
    if (one->either)
        other = last->council > last->nhs ? last->council : last->nhs;
    if (last->either != index && last->either > other)
        other = last->either;
    return other >= 0 ? &q->answer->endings[other] : NULL;
}

/* In order of date; of one day, the council first. */
static void sort_endings(s117i_inquiry *q)
{
    s117i_ending_answer *endings = q->answer->endings;
    for (uint32_t i = 1; i < q->answer->endings_count; i++) {
        s117i_ending_answer moved = endings[i];
        uint32_t at = i;
        for (; at > 0 && endings[at - 1].on == moved.on && endings[at - 1].tried.nhs && !moved.tried.nhs; at--)
            endings[at] = endings[at - 1];
        endings[at] = moved;
    }
}

static void breaks(s117i_ending_answer *ending, int32_t rule)
{
    for (int32_t i = 0; i < ending->broken_count; i++)
        if (ending->broken[i] == rule)
            return;
    if (ending->broken_count < S117I_BROKEN_MAX)
        ending->broken[ending->broken_count++] = rule;
}

static int32_t end_rule(int n)
{
    return S117I_RULE_END_1 + n - 1;
}

/* §3.2: valid only if all conditions hold, and both bodies are satisfied. */
static void judge(s117i_inquiry *q, int32_t index, const last_decisions *last)
{
    s117i_ending_answer *ending = &q->answer->endings[index];
    const s117i_tried_ending *tried = &ending->tried;
    const s117i_ending_answer *other = other_half(q, index, last);
    if (tried->service_only) {
        ending->verdict = S117_ENDING_SERVICE_ONLY;
        return;
    }
    if (tried->completed) {
        ending->verdict = S117_ENDING_VALID;
        return;
    }
    for (int n = 1; n <= 11; n++)
        if ((tried->broken & (1u << n)) != 0)
            breaks(ending, end_rule(n));
    bool partner_fell = other != NULL && (other->tried.stands == S117_NO || other->tried.completed); /* completed: with a later decision */
    if (other == NULL || (partner_fell && ending->broken_count == 0))
        breaks(ending, S117I_RULE_END_2);
    else if (tried->stands == S117_YES && other != NULL && other->tried.stands == S117_YES && q->life.unsure_notice == 0)
        breaks(ending, S117I_RULE_END_8); /* both satisfied, but the person was not told as MHA 2025 s46(2) requires */
    ending->verdict = ending->broken_count > 0 ? S117_ENDING_INVALID : S117_ENDING_NOT_SHOWN;
}

/* ---- telling ------------------------------------------------------------------------------------ */

static const char *grounds_words(const s117i_inquiry *q, s117_fact ending, char *buffer, size_t size)
{
    s117i_writer w = {buffer, size, 0};
    int32_t grounds = s117i_code(q->person, ending, S117_GROUNDS);
    bool first = true;
    for (int32_t i = 0; i < s117_code_count(S117_LIST_GROUND); i++) {
        int32_t ground = s117_code_at(S117_LIST_GROUND, i);
        if ((grounds & ground) == 0)
            continue;
        s117i_write(&w, first ? "" : "; ");
        s117i_write(&w, s117_code_words(S117_LIST_GROUND, ground));
        first = false;
    }
    s117i_write_end(&w);
    return buffer;
}

const char *s117i_unmet_words(const s117i_tried_ending *tried)
{
    if ((tried->unmet & S117I_UNMET_RUNNING) != 0)
        return "there was no duty running that could be ended";
    if ((tried->unmet & S117I_UNMET_QUESTION) != 0)
        return "it does not rest on being satisfied that aftercare is no longer needed";
    return (tried->unmet & S117I_UNMET_ASSESSED) != 0 ? "it came before the assessment it rests on" : "";
}

static s117i_fill fill_of(const s117i_inquiry *q, const s117i_ending_answer *ending)
{
    s117_fact fact = ending->tried.fact;
    s117i_fill fill = {.body = deciding_body(q, fact), .date = s117i_fact_of(q->person, fact)->from, .until = S117I_NO_DATE, .facts = {fact}};
    return fill;
}

s117i_fill s117i_fill_of_ending(const s117i_inquiry *q, const s117i_ending_answer *ending, int32_t rule, char *room, size_t size)
{
    s117i_fill fill = fill_of(q, ending);
    if (rule == S117I_RULE_END_3)
        fill.detail = ending->tried.supervised ? "under supervised discharge" : "on a community treatment order";
    else
        fill.detail = grounds_words(q, ending->tried.fact, room, size);
    return fill;
}

static void tell_invalid(s117i_inquiry *q, const s117i_ending_answer *ending)
{
    char grounds[S117I_NAMES_ROOM];
    for (int32_t i = 0; i < ending->broken_count; i++) {
        int32_t rule = ending->broken[i];
        s117i_fill own = s117i_fill_of_ending(q, ending, rule, grounds, sizeof grounds);
        if (rule != S117I_RULE_END_1 && !(rule == S117I_RULE_END_8 && s117i_has_reason(q, rule)))
            s117i_add_reason(q, rule, &own);
    }
}

static void miss_details(s117i_inquiry *q, const s117i_ending_answer *ending)
{
    const uint32_t of_decision = 1u << S117_MISSING_QUESTION | 1u << S117_MISSING_AUTHORITY | 1u << S117_MISSING_ASSESSED | 1u << S117_MISSING_ROLE;
    if (ending->tried.either)
        s117i_add_missing(q, S117_MISSING_ROLE, S117_SETTLES_ENDING, ending->tried.fact);
    for (int32_t what = 1; what <= S117_MISSING_BIRTH; what++) /* what keeps the council open is told with the council */
        if (ending->verdict != S117_ENDING_INVALID && (ending->tried.missing & of_decision & 1u << what) != 0)
            s117i_add_missing(q, what, S117_SETTLES_ENDING, ending->tried.fact);
    if (ending->verdict == S117_ENDING_NOT_SHOWN && q->life.unsure_notice != 0)
        s117i_add_missing(q, S117_MISSING_NOTICE, S117_SETTLES_ENDING, q->life.unsure_notice);
    if (ending->tried.wrong_council)
        s117i_add_finding(q, S117_FINDING_ENDING_WRONG_COUNCIL, ending->tried.fact, 0);
    if (ending->tried.wrong_nhs)
        s117i_add_finding(q, S117_FINDING_ENDING_WRONG_NHS, ending->tried.fact, 0);
    if (ending->tried.old_assessment)
        s117i_add_finding(q, S117_FINDING_ENDING_OLD_ASSESSMENT, ending->tried.fact, 0);
}

static void tell_end(s117i_inquiry *q)
{
    const s117i_cause *end = &q->life.duty.end;
    s117i_fill fill = {.date = end->when, .until = S117I_NO_DATE, .facts = {end->fact}};
    if (q->life.duty.ended == S117_DATE_OPEN)
        return;
    bool told = s117i_has_reason(q, end->rule);
    if ((q->life.status == S117_DUTY_ENDED_ON_READING && !told) || end->rule == S117I_RULE_END_1 || end->rule == S117I_RULE_END_7)
        s117i_add_reason(q, end->rule, &fill);
    s117_fact back = s117i_find_reinstatement(&q->view, &q->life);
    if (back == 0)
        return;
    fill.facts[1] = back;
    s117i_add_reason(q, S117I_RULE_END_10, &fill);
    s117i_add_finding(q, S117_FINDING_REINSTATE, back, 0);
}

void s117i_explain_endings(s117i_inquiry *q)
{
    const s117i_ending_answer *last_invalid = NULL;
    sort_endings(q);
    last_decisions last = {-1, -1, -1, -1};
    for (uint32_t i = 0; i < q->answer->endings_count; i++) {
        if (last.epoch != q->answer->endings[i].tried.epoch)
            last = last_about(q, (int32_t)i);
        judge(q, (int32_t)i, &last);
        uint32_t name = s117i_keep_text(q, deciding_body(q, q->answer->endings[i].tried.fact));
        q->answer->endings[i].body = name;
    }
    for (uint32_t i = 0; i < q->answer->endings_count; i++) {
        const s117i_ending_answer *ending = &q->answer->endings[i];
        if (ending->tried.epoch != q->life.epoch)
            continue;
        s117i_fill fill = fill_of(q, ending);
        if (ending->verdict == S117_ENDING_INVALID && q->life.duty.ended == S117_DATE_OPEN) { /* else a later valid end has overtaken it */
            tell_invalid(q, ending);
            bool only_notice = ending->broken_count == 1 && ending->broken[0] == S117I_RULE_END_8;
            bool only_alone = last_invalid != NULL && last_invalid->tried.stands == S117_NO && ending->tried.stands != S117_NO;
            if (!only_notice && !only_alone) /* END-8: sound, but for the notice; alone: since the other fell */
                last_invalid = ending;
        }
        if (ending->verdict == S117_ENDING_SERVICE_ONLY)
            s117i_add_reason(q, S117I_RULE_END_11, &fill);
        miss_details(q, ending);
    }
    tell_end(q);
    bool runs = q->life.duty.order != 0 && q->life.duty.started != S117_DATE_OPEN && q->life.duty.ended == S117_DATE_OPEN;
    if (last_invalid != NULL && runs) {
        char because[160] = "";
        s117i_writer w = {because, sizeof because, 0};
        s117i_fill fill = fill_of(q, last_invalid);
        const char *unmet = s117i_unmet_words(&last_invalid->tried);
        s117i_write(&w, unmet[0] != 0 ? ", because " : "");
        s117i_write(&w, unmet);
        s117i_write_end(&w);
        fill.detail = because;
        s117i_add_reason(q, S117I_RULE_END_9, &fill);
    }
}
