/* s117_why_not_new: an answer with what does not apply, and reading it. */
#include "why.h"
#include <string.h>

struct s117_why_not {
    uint32_t mark;
    s117_determination *answer; /* holds the list and its texts */
};
#define MARK 0x7768796eu

/* ---- adding -------------------------------------------------------------------------------------- */

static bool told_already(const s117_determination *d, const s117i_why *item)
{
    for (uint32_t i = 0; item->body >= 0 && i < d->why_count; i++)
        if (d->why[i].rule == item->rule && d->why[i].body == item->body)
            return true;
    return false;
}

void s117i_add_why(s117i_inquiry *q, int32_t about, int32_t rule, int32_t body, const char *condition, const s117i_fill *fill)
{
    s117_determination *d = q->answer;
    s117i_why item = {.about = about, .rule = rule, .body = body};
    if (told_already(d, &item))
        return;
    memcpy(item.facts, fill->facts, sizeof item.facts);
    item.condition = s117i_keep_sentence(q, condition, fill);
    item.sentence = s117i_keep_sentence(q, fill->sentence != NULL ? fill->sentence : s117_rule_sentence(rule), fill);
    if (q->failed == S117_OK)
        S117I_ROOM(&d->memory, q->failed, d->why, d->why_count + 1);
    if (q->failed == S117_OK)
        d->why[d->why_count++] = item;
}

/* ---- the call ------------------------------------------------------------------------------------ */

/* A body's place in the register becomes the code by which the answer knows it. */
static void keep_bodies(s117i_inquiry *q)
{
    for (uint32_t i = 0; i < q->answer->why_count; i++) {
        int32_t body = q->answer->why[i].body;
        q->answer->why[i].body = body >= 0 ? (int32_t)s117i_keep_text(q, q->view.law->reg->bodies[body].code) : 0;
    }
}

static void tell(s117i_inquiry *q)
{
    s117i_why_not_owed(q);
    s117i_why_not_ended(q);
    s117i_why_not_council(q);
    s117i_why_not_nhs(q);
    keep_bodies(q);
}

s117_status s117_why_not_new(const s117_engine *engine, const s117_person *person, s117_date as_at, const s117_question *question,
                             s117_why_not **ret_why)
{
    s117_determination *answer = NULL;
    if (ret_why == NULL)
        return S117_E_NULL;
    s117_status status = s117i_answer(engine, person, as_at, question, tell, &answer);
    if (status != S117_OK)
        return status;
    s117_why_not *why = s117i_allocate(&answer->memory, sizeof *why);
    if (why == NULL) {
        s117_determination_free(answer);
        return S117_E_MEMORY;
    }
    why->mark = MARK;
    why->answer = answer;
    *ret_why = why;
    return S117_OK;
}

void s117_why_not_free(s117_why_not *why)
{
    if (why == NULL || why->mark != MARK)
        return;
    s117i_memory memory = why->answer->memory;
    s117_determination_free(why->answer);
    s117i_release(&memory, why, sizeof *why);
}

/* ---- reading ------------------------------------------------------------------------------------- */

int32_t s117_why_not_count(const s117_why_not *why) { return why != NULL && why->mark == MARK ? (int32_t)why->answer->why_count : 0; }

static const s117i_why *item_at(const s117_why_not *why, int32_t index)
{
    return index >= 0 && index < s117_why_not_count(why) ? &why->answer->why[index] : NULL;
}

int32_t s117_why_not_about(const s117_why_not *why, int32_t index)
{
    const s117i_why *item = item_at(why, index);
    return item != NULL ? item->about : 0;
}

const char *s117_why_not_rule(const s117_why_not *why, int32_t index)
{
    const s117i_why *item = item_at(why, index);
    return item != NULL ? s117_rule_id(item->rule) : NULL;
}

const char *s117_why_not_citation(const s117_why_not *why, int32_t index)
{
    const s117i_why *item = item_at(why, index);
    return item != NULL ? s117_rule_citation(item->rule) : NULL;
}

const char *s117_why_not_condition(const s117_why_not *why, int32_t index)
{
    const s117i_why *item = item_at(why, index);
    return item != NULL ? why->answer->pool + item->condition : NULL;
}

const char *s117_why_not_sentence(const s117_why_not *why, int32_t index)
{
    const s117i_why *item = item_at(why, index);
    return item != NULL ? why->answer->pool + item->sentence : NULL;
}

s117_fact s117_why_not_fact(const s117_why_not *why, int32_t index, int32_t nth)
{
    const s117i_why *item = item_at(why, index);
    for (int32_t i = 0; item != NULL && i < S117I_REASON_FACTS; i++)
        if (item->facts[i] != 0 && nth-- == 0)
            return item->facts[i];
    return 0;
}

const char *s117_why_not_body_code(const s117_why_not *why, int32_t index)
{
    const s117i_why *item = item_at(why, index);
    return item != NULL && item->body != 0 ? why->answer->pool + item->body : NULL;
}

size_t s117_why_not_text(const s117_why_not *why, char *buffer, size_t size)
{
    s117i_writer w = {buffer, size, 0};
    int32_t count = s117_why_not_count(why);
    if (count > 0)
        s117i_write(&w, "Why not\n");
    for (int32_t i = 0; i < count; i++) {
        s117i_write(&w, i < 9 ? "   " : "  ");
        s117i_write_number(&w, i + 1);
        s117i_write(&w, ". ");
        s117i_write_wrapped(&w, s117_why_not_sentence(why, i), 6, 6);
        s117i_write(&w, "\n      Needed: ");
        s117i_write_wrapped(&w, s117_why_not_condition(why, i), 14, 6);
        s117i_write(&w, ".\n      [");
        s117i_write(&w, s117_why_not_rule(why, i));
        s117i_write(&w, "  ");
        s117i_write(&w, s117_why_not_citation(why, i));
        s117i_write(&w, "]\n");
    }
    return s117i_write_end(&w);
}
