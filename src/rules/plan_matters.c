/* What planning considered: the sixteen matters of the Code (PLAN-1 to 16), the eight areas of the Welsh Measure (PLAN-21), or those of a
 * framework of the host. */
#include "duties.h"

#include <string.h>

#include "../law/frames.h"

/* What a row of the planning says of a matter; 0: there is none. */
static int32_t considered(const s117i_book *book, s117_fact planning, s117_attribute by, int32_t value)
{
    for (s117_fact f = s117i_next_child(book, planning, S117_KIND_MATTER, 0); f != 0; f = s117i_next_child(book, planning, S117_KIND_MATTER, f))
        if (s117i_code_in(book, f, by) == value)
            return s117i_code_in(book, f, S117_CONSIDERED);
    return 0;
}

/* The day by which what was considered was found: of the meeting, else of the assessment, else the first of the planning. */
static s117_date found_by(const s117i_inspection *in, s117_fact planning)
{
    s117_date meeting = s117i_done_on(in, planning, S117_MEETING), assessed = s117i_done_on(in, planning, S117_ASSESSED);
    if (meeting != S117_DATE_OPEN)
        return meeting;
    return assessed != S117_DATE_OPEN ? assessed : s117i_begins(in->book, planning);
}

/* A need about it was found by then. */
static bool has_need(const s117i_inspection *in, int32_t topic, s117_date day)
{
    uint32_t at = 0;
    for (s117_fact f; (f = s117i_next_of(in, S117_KIND_NEED, &at)) != 0 && s117i_begins(in->book, f) <= day;)
        if (s117i_code_in(in->book, f, S117_TOPIC) == topic && s117i_covers(in->book, f, day))
            return true;
    return false;
}

static void report(const s117i_inspection *in, s117_fact planning, s117_audit_code what, int32_t rule, s117_list list, int32_t value)
{
    s117i_fault f = {S117I_FAULT, .what = what, .from = s117i_begins(in->book, planning), .facts = {planning}};
    f.rule = rule;
    f.list = list;
    f.mask = (uint32_t)value;
    s117i_report(in, &f);
}

/* Matters that arise only for some: conditions of a restricted patient, authorities of another area. */
static bool arises(const s117i_inspection *in, int32_t topic, s117_date day, bool away)
{
    if (topic == S117_TOPIC_CONDITIONS)
        return s117i_restricted_on(in, day) != 0;
    return topic != S117_TOPIC_OTHER_AREA || away;
}

static void check_topics(const s117i_inspection *in, s117_fact planning, bool away)
{
    s117_date day = found_by(in, planning);
    bool silent = false;
    for (int32_t topic = S117_TOPIC_HEALTHCARE; topic <= S117_TOPIC_CONTINGENCY; topic++) {
        int32_t said = considered(in->book, planning, S117_TOPIC, topic);
        if (!arises(in, topic, day, away))
            continue;
        if (said == S117_CONSIDERED_NO)
            report(in, planning, S117_AUDIT_MATTER_NOT_CONSIDERED, S117I_RULE_PLAN_1 + topic - 1, S117_LIST_TOPIC, topic);
        silent = silent || (said == 0 && !has_need(in, topic, day));
    }
    if (silent)
        report(in, planning, S117_AUDIT_MATTERS_NOT_RECORDED, S117I_NO_RULE, 0, 0);
}

/* One area is enough in law (s18); that all eight are considered is practice. */
static void check_areas(const s117i_inspection *in, s117_fact planning)
{
    bool any = false;
    for (int32_t area = S117_OUTCOME_AREA_FINANCE; area <= S117_OUTCOME_AREA_TREATMENT; area++) {
        int32_t said = considered(in->book, planning, S117_OUTCOME_AREA, area);
        any = any || said == S117_CONSIDERED_YES;
        if (said == S117_CONSIDERED_NO)
            report(in, planning, S117_AUDIT_MATTER_NOT_CONSIDERED, S117I_RULE_PLAN_21, S117_LIST_OUTCOME_AREA, area);
    }
    if (!any)
        report(in, planning, S117_AUDIT_NO_OUTCOME_AREA, S117I_RULE_PLAN_21, 0, 0);
}

static int32_t considered_in_frame(const s117i_book *book, s117_fact planning, const char *matter)
{
    for (s117_fact f = s117i_next_child(book, planning, S117_KIND_MATTER, 0); f != 0; f = s117i_next_child(book, planning, S117_KIND_MATTER, f))
        if (strcmp(s117i_text_in(book, f, S117_MATTER), matter) == 0)
            return s117i_code_in(book, f, S117_CONSIDERED);
    return 0;
}

static void check_frame(const s117i_inspection *in, s117_fact planning)
{
    const s117i_frames *frames = in->book->view.law->frames;
    const char *frame = s117i_text_in(in->book, planning, S117_FRAME_ID);
    bool silent = false;
    for (uint32_t i = 0; i < frames->count; i++) {
        if (strcmp(frames->items[i].frame, frame) != 0)
            continue;
        int32_t said = considered_in_frame(in->book, planning, frames->items[i].id);
        s117i_fault f = {S117I_FAULT, .what = S117_AUDIT_MATTER_NOT_CONSIDERED, .from = s117i_begins(in->book, planning), .facts = {planning}};
        f.detail = frames->items[i].words;
        if (said == S117_CONSIDERED_NO)
            s117i_report(in, &f);
        silent = silent || said == 0;
    }
    if (silent)
        report(in, planning, S117_AUDIT_MATTERS_NOT_RECORDED, S117I_NO_RULE, 0, 0);
}

void s117i_plan_matters(const s117i_inspection *in, s117_fact planning, s117_nation nation, bool away)
{
    int32_t frame = s117i_code_in(in->book, planning, S117_FRAME);
    if (frame == S117_FRAME_HOST)
        check_frame(in, planning);
    else if (frame == S117_FRAME_WALES || (frame == 0 && nation == S117_NATION_WALES))
        check_areas(in, planning);
    else
        check_topics(in, planning, away);
}
