/* Answering a question of a case, and saying whether it is the answer the case expects. */
#include "compare.h"

/* Cuts a character that did not fit whole at the end of a full buffer. */
static void trim(char *buffer, size_t size)
{
    size_t end = size - 1, lead = end;
    while (lead > 0 && ((unsigned char)buffer[lead - 1] & 0xC0) == 0x80)
        lead--;
    if (lead == 0)
        return;
    unsigned char first = (unsigned char)buffer[--lead];
    size_t whole = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    if (lead + whole > end)
        buffer[lead] = '\0';
}

void s117i_start_lines(s117i_lines *lines, char *differences, size_t size)
{
    *lines = (s117i_lines){.buffer = differences, .size = size};
    if (size > 0)
        differences[0] = '\0';
}

s117_tri s117i_finish_lines(s117i_lines *lines, bool expects)
{
    if (lines->size > 0 && lines->used >= lines->size)
        trim(lines->buffer, lines->size);
    return !expects ? S117_UNKNOWN : lines->count == 0 ? S117_YES : S117_NO;
}

/* The expected history is compared together with the first question, as known on its day and under its law. */
static s117_status ask(const s117_case *kase, int32_t index, s117_determination **ret_determination, s117_history **ret_history)
{
    const s117i_case_question *asked = &kase->questions[index];
    const s117_question question = {.size = sizeof question, .known_by = asked->known_by, .law_as_at = asked->law_as_at,
                                    .options = asked->then_understood ? S117_AS_THEN_UNDERSTOOD : 0};
    s117_history *history = NULL;
    s117_status status = S117_OK;
    if (index == 0 && kase->day_count > 0)
        status = s117_history_new(kase->engine, kase->person, &question, &history);
    if (status != S117_OK)
        return status;
    status = s117_determine(kase->engine, kase->person, asked->on, &question, ret_determination);
    if (status == S117_OK)
        *ret_history = history;
    else
        s117_history_free(history);
    return status;
}

s117_status s117_case_answer(const s117_case *kase, int32_t index, s117_determination **ret_determination, s117_tri *ret_matches,
                             char *differences, size_t size)
{
    s117i_lines lines;
    s117_determination *determination = NULL;
    s117_history *history = NULL;
    if (!kase || !ret_matches || (!differences && size > 0))
        return S117_E_NULL;
    if (index < 0 || index >= kase->question_count)
        return S117_E_INDEX;
    s117_status status = ask(kase, index, &determination, &history);
    if (status != S117_OK)
        return status;
    const s117i_case_question *asked = &kase->questions[index];
    s117i_start_lines(&lines, differences, size);
    if (asked->expects)
        s117i_compare_answer(kase, &asked->expect, determination, &lines);
    if (history)
        s117i_compare_history(kase, history, &lines);
    *ret_matches = s117i_finish_lines(&lines, asked->expects || history);
    s117_history_free(history);
    if (ret_determination)
        *ret_determination = determination;
    else
        s117_determination_free(determination);
    return S117_OK;
}
