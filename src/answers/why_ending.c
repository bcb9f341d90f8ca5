/* Why a purported ending did not count: each condition of END-1 to END-11 that was broken or is not shown. */
#include "why.h"

static void tell(s117i_inquiry *q, int32_t rule, const char *condition, const s117i_fill *fill)
{
    s117i_add_why(q, S117_SETTLES_ENDING, rule, -1, condition, fill);
}

/* What a rule asks of an ending. */
static const char *asked_by(int32_t rule)
{
    switch (rule) {
    case S117I_RULE_END_2: return "the responsible council and the responsible NHS body both decide, each with proper authority";
    case S117I_RULE_END_3: return "the person is not on a community treatment order or supervised discharge";
    case S117I_RULE_END_5: return "grounds that show that aftercare is no longer needed";
    case S117I_RULE_END_8: return "a proper joint notice in writing to the person";
    default: return "being satisfied, on an assessment, that the person no longer needs aftercare, while it is owed";
    }
}

static void broken(s117i_inquiry *q, const s117i_ending_answer *ending)
{
    char grounds[S117I_NAMES_ROOM];
    for (int32_t i = 0; i < ending->broken_count; i++) {
        int32_t rule = ending->broken[i];
        s117i_fill fill = s117i_fill_of_ending(q, ending, rule, grounds, sizeof grounds);
        if (rule == S117I_RULE_END_1) { /* its own sentence is about an ending that was valid */
            fill.detail = s117i_broken_words(ending, rule);
            fill.sentence = "The decision of {body} {date} did not end aftercare: {detail}.";
        }
        tell(q, rule, asked_by(rule), &fill);
    }
}

static int32_t rule_of_missing(int32_t what)
{
    switch (what) {
    case S117_MISSING_QUESTION: case S117_MISSING_ASSESSED: case S117_MISSING_LEFT_HOSPITAL: return S117I_RULE_END_1;
    case S117_MISSING_END: return S117I_RULE_END_3;
    case S117_MISSING_NOTICE: return S117I_RULE_END_8;
    default: return S117I_RULE_END_2;
    }
}

static void not_shown(s117i_inquiry *q, const s117i_ending_answer *ending, int32_t what)
{
    s117i_fill fill = s117i_fill_of_ending(q, ending, S117I_NO_RULE, NULL, 0);
    fill.detail = s117_code_words(S117_LIST_MISSING, what);
    fill.sentence = "It cannot be said whether the decision of {body} {date} ended aftercare, because this is not recorded: {detail}.";
    tell(q, rule_of_missing(what), fill.detail, &fill);
}

/* What keeps a decision from being shown to count; bit n of `missing` is S117_MISSING_ n. */
static void open_conditions(s117i_inquiry *q, const s117i_ending_answer *ending)
{
    uint32_t first = q->answer->why_count;
    for (int32_t what = 1; what <= S117_MISSING_BIRTH + 1; what++)
        if ((ending->tried.missing >> what & 1) != 0)
            not_shown(q, ending, what);
    if (q->life.unsure_notice != 0)
        not_shown(q, ending, S117_MISSING_NOTICE);
    if (q->answer->why_count > first)
        return;
    s117i_fill fill = s117i_fill_of_ending(q, ending, S117I_NO_RULE, NULL, 0);
    fill.sentence = "The decision of {body} {date} has not ended aftercare: that of the other body is not shown to count.";
    tell(q, S117I_RULE_END_2, asked_by(S117I_RULE_END_2), &fill);
}

void s117i_why_not_ended(s117i_inquiry *q)
{
    for (uint32_t i = 0; i < q->answer->endings_count; i++) {
        const s117i_ending_answer *ending = &q->answer->endings[i];
        if (ending->verdict == S117_ENDING_INVALID) {
            broken(q, ending);
        } else if (ending->verdict == S117_ENDING_NOT_SHOWN) {
            open_conditions(q, ending);
        } else if (ending->verdict == S117_ENDING_SERVICE_ONLY) {
            s117i_fill fill = s117i_fill_of_ending(q, ending, S117I_NO_RULE, NULL, 0);
            tell(q, S117I_RULE_END_11, "a decision about the whole duty", &fill);
        }
    }
}
