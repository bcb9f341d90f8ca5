/* A case once read: its texts, its handles, and its end. */
#include "case.h"

void s117_case_free(s117_case *kase)
{
    if (!kase)
        return;
    s117i_arena arena = kase->arena;
    s117_engine_free(kase->engine);
    s117_person_free(kase->person);
    s117i_arena_free(&arena);
    kase->arena.blocks = NULL;
    s117i_arena_return(&arena, kase, sizeof *kase);
}

const char *s117_case_id(const s117_case *kase)
{
    return kase ? kase->id : NULL;
}

const char *s117_case_title(const s117_case *kase)
{
    if (!kase)
        return NULL;
    return kase->title ? kase->title : "";
}

const char *s117_case_source(const s117_case *kase)
{
    return kase ? kase->source : NULL;
}

const s117_engine *s117_case_engine(const s117_case *kase)
{
    return kase ? kase->engine : NULL;
}

s117_person *s117_case_person(const s117_case *kase)
{
    return kase ? kase->person : NULL;
}

const char *s117_case_fact_name(const s117_case *kase, s117_fact fact)
{
    return kase ? s117_person_get_text(kase->person, fact, S117_REF) : NULL;
}

int32_t s117_case_question_count(const s117_case *kase)
{
    return kase ? kase->question_count : 0;
}

s117_status s117_case_question(const s117_case *kase, int32_t index, s117_date *ret_as_at, s117_date *ret_known_by)
{
    if (!kase || !ret_as_at || !ret_known_by)
        return S117_E_NULL;
    if (index < 0 || index >= kase->question_count)
        return S117_E_INDEX;
    *ret_as_at = kase->questions[index].on;
    *ret_known_by = kase->questions[index].known_by;
    return S117_OK;
}

s117_status s117_case_question_law(const s117_case *kase, int32_t index, s117_date *ret_law_as_at, uint32_t *ret_options)
{
    if (!kase || !ret_law_as_at || !ret_options)
        return S117_E_NULL;
    if (index < 0 || index >= kase->question_count)
        return S117_E_INDEX;
    *ret_law_as_at = kase->questions[index].law_as_at;
    *ret_options = kase->questions[index].then_understood ? S117_AS_THEN_UNDERSTOOD : 0;
    return S117_OK;
}
